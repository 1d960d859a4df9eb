"""What the record rules look at: records as plain facts. What a record does not say is None or empty."""

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from cms.publishing.rules.records.displayed import Displayed, displayed


@dataclass(frozen=True)
class Counts:
    """So many with the result, of so many people."""

    numerator: int | None = None
    denominator: int | None = None

    @property
    def are_known(self) -> bool:
        return self.numerator is not None and self.denominator is not None

    @property
    def are_possible(self) -> bool:
        """Nothing that is said of them contradicts what counts are."""
        if (self.numerator or 0) < 0 or (self.denominator is not None and self.denominator < 1):
            return False
        return not self.are_known or self.numerator <= self.denominator

    @property
    def are_usable(self) -> bool:
        return self.are_known and self.are_possible


@dataclass(frozen=True)
class Claim:
    """A figure about many people, as displayed and as counted, and what stands behind it."""

    today: date
    endpoint: str = ""
    population: str = ""
    page_condition: str = ""
    counts: Counts = field(default_factory=Counts)
    displayed: str = ""
    source: str = ""
    locator: str = ""
    data_cutoff: str = ""
    status: str = ""
    valid_until: str = ""
    subset: tuple[tuple[str, Counts], ...] = ()

    @cached_property
    def shown(self) -> Displayed:
        return displayed(self.displayed)

    @cached_property
    def shown_counts(self) -> Counts:
        """The counts that the display is about: of a subset where it shows them, else of all, else as displayed."""
        displayed_ones = [
            Counts(each.numerator, each.denominator) for each in self.shown.counts if not each.is_manner
        ]
        for _, counts in self.subset:
            if counts.are_usable and counts in displayed_ones:
                return counts
        return self.counts if self.counts.are_known or not displayed_ones else displayed_ones[0]


@dataclass(frozen=True)
class ClaimPair:
    """Survival without progression and survival, of one cohort at one time, in per cent."""

    pfs: float | None = None
    os: float | None = None
    is_same_cohort: bool = True
    is_same_time: bool = True


@dataclass(frozen=True)
class ClaimSet:
    """How many reached each depth of response, from the deepest; percentages where they are not counts."""

    people: int | None = None
    depths: tuple[tuple[str, float], ...] = ()
    are_percentages: bool = False


@dataclass(frozen=True)
class Staging:
    """The stages of a person by each system, as written."""

    iss: str = ""
    r_iss: str = ""
    durie_salmon: str = ""


@dataclass(frozen=True)
class Outcome:
    """A person’s response: by which criteria, which category, and the measurements behind it."""

    condition: str = ""
    criteria: str = ""
    category: str = ""
    serum_fall: float | None = None
    urine: float | None = None
    plasmacytoma: str = ""


@dataclass(frozen=True)
class Timeline:
    """What happened to a person and when, as written."""

    today: date
    events: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Translation:
    """An English text and its translation into a language."""

    source: str
    target: str
    locale: str


Record = Claim | ClaimPair | ClaimSet | Staging | Outcome | Timeline | Translation
