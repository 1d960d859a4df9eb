"""What a page tells the register about itself: plain facts, so that pages and register need not know each other."""

from dataclasses import dataclass, field
from datetime import date, datetime


@dataclass(frozen=True)
class Facet:
    """One thing a list can be filtered by: `kind` such as “condition”, a slug, and a label in the page’s language."""

    kind: str
    value: str
    label: str


@dataclass(frozen=True)
class Entry:
    """A page as lists, search, feeds and switchers show it. `public_until` is the last day it may be shown."""

    kind: str
    language: str
    title: str
    summary: str = ""
    facts: str = ""
    outcome: str = ""
    disclaimer_short: str = ""
    search_text: str = ""
    sort_date: datetime | None = None
    public_until: date | None = None
    facets: tuple[Facet, ...] = ()
    rests_on: frozenset[str] = frozenset()
    basis: dict[str, str] = field(default_factory=dict)
