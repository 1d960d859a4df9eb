"""What a page stands on, in words for its editor: disclaimer, expected results and consent."""

from collections.abc import Iterator

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.translation import gettext

from cms.publishing.footing import Footing


def stands_on(page) -> Iterator[Footing]:
    """The records that a publication of this page would rest on, as far as they are chosen."""
    for kind, field, detail in (
        ("disclaimer", "outcome_disclaimer", _approval),
        ("claim", "expected_results", _source),
        ("consent", "consent", lambda consent: consent.state),
    ):
        record = getattr(page, field, None)
        if record is not None:
            label = capfirst(str(page._meta.get_field(field).verbose_name))
            name = record.reference if kind == "consent" else str(record)
            yield Footing(kind, label, name, detail(record), record)


def _approval(disclaimer) -> str:
    approval = disclaimer.approved
    if approval is None:
        return gettext("not approved")
    day = date_format(timezone.localtime(approval.approved_at))
    return gettext("approved on %(day)s") % {"day": day}


def _source(claim) -> str:
    return claim.source.citation if claim.source else gettext("no source")
