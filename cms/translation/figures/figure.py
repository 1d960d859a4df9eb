"""What a figure is, and what the guard says of one."""

from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction


class Severity(StrEnum):
    """An error stops approval and publication; a notice is shown and stops nothing."""

    ERROR = "error"
    NOTICE = "notice"


Span = tuple[int, int]


@dataclass(frozen=True)
class Number:
    """A number as it stands in folded text, before it is known what it counts.

    A soft number may be no figure at all (“one of them”, «как один», “一种”): it can answer a figure of the
    other text, and is not missed when it does not.
    """

    value: Fraction
    start: int
    end: int
    form: str = "digits"  # digits, word, han, roman, half, fold, occurrence, vague
    soft: bool = False
    ordinal: bool = False
    suffix: str = ""  # the A of IIIA
    also: tuple[Fraction, ...] = ()
    marks: frozenset[str] = frozenset()  # how it was written, where that is a finding of its own


@dataclass(frozen=True)
class Figure:
    """A value with its unit and its limits, and where it stands in the folded text."""

    value: Fraction
    unit: str | None
    start: int
    end: int
    firm: bool = True
    form: str = "digits"
    ordinal: bool | None = False
    suffix: str = ""
    also: tuple[Fraction, ...] = ()
    limits: frozenset[str] = frozenset()  # ge, gt, le, lt: any of them may be meant
    limit_is_soft: bool = False
    approximate: bool = False
    per: str | None = None
    marks: frozenset[str] = frozenset()
    moves: str = ""  # by, to or from, where something rose or fell
    name: str = ""  # of an identifier: its comparable form

    def values(self) -> tuple[Fraction, ...]:
        """Every value this may be read as, the likeliest first."""
        return (self.value, *self.also)


@dataclass(frozen=True)
class Finding:
    """A doubt about a translation: `code` is for life, the spans are on the texts as they came in."""

    code: str
    severity: Severity
    source: Span | None = None
    target: Span | None = None
    about: dict[str, str] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class Comparison:
    """What the guard found in a pair, and which figures answer each other."""

    findings: tuple[Finding, ...]
    matched: tuple[tuple[Span, Span], ...] = ()

    @property
    def verdict(self) -> str:
        """ok, notice or error: the gravest of the findings."""
        if any(found.severity is Severity.ERROR for found in self.findings):
            return "error"
        return "notice" if self.findings else "ok"
