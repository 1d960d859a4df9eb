"""What a publication stands on: the records that are named in its clearance."""

from dataclasses import dataclass

from django.db.models import Model


@dataclass(frozen=True)
class Footing:
    """One record under a page, in words of the active language: “Consent”, “CR-2025-013”, “holds until …”."""

    kind: str
    label: str
    name: str
    detail: str
    record: Model
