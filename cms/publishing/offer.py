"""What can be put in the place of something that stands in the way."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Offer:
    """An approved record for the page: its name and detail in the page’s language, and where it is kept.

    `block` is the state of a block that holds it, for Wagtail’s script, as JSON; empty where `field` takes none.
    """

    name: str
    detail: str
    language: str
    url: str
    field: str = ""
    block: str = ""
    is_here: bool = False
