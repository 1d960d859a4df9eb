"""Dates as far as they are known: a year, a month, a day, or a day counted from the infusion."""

import re
from datetime import date

from cms.publishing.rules.records.spelling import plain

EARLIEST_YEAR = 1900
# the kind of the moment, then its parts as far as they are said: ("", 2025, 3) or ("day", 14)
Moment = tuple[str | int, ...]

_CALENDAR = re.compile(
    r"(?P<year>[0-9]{4})(?:[-./](?P<month>[0-9]{1,2})(?:[-./](?P<day>[0-9]{1,2})(?:[t ][0-9:.+z-]*)?)?)?"
    r"|(?P<year_zh>[0-9]{4}) ?年(?: ?(?P<month_zh>[0-9]{1,2}) ?月(?: ?(?P<day_zh>[0-9]{1,2}) ?日?)?)?"
)
_COUNTED = re.compile(
    r"(?:day|d|день|д|сутки) ?(?P<n>[+-]? ?[0-9]{1,5})"
    r"|(?:第|\+)? ?(?P<n_zh>-?[0-9]{1,5}) ?天|(?P<n_ru>[0-9]{1,5})-?й день"
)


def calendar(words: str) -> Moment | None:
    """The calendar date that the words are, as far as it is said; nothing where it is none."""
    if not (match := _CALENDAR.fullmatch(plain(words))):
        return None
    named = match.groupdict()
    parts = [named[part] or named[f"{part}_zh"] for part in ("year", "month", "day")]
    said = [int(part) for part in parts if part is not None]
    return ("", *said) if _exists(*said) else None


def moment(words: str) -> Moment | None:
    """A calendar date, or a day counted from the infusion; nothing where it is neither."""
    if match := _COUNTED.fullmatch(plain(words)):
        return ("day", int(re.sub(r" ", "", match["n"] or match["n_zh"] or match["n_ru"])))
    return calendar(words)


def is_before(one: Moment, other: Moment) -> bool:
    """Surely before: compared only as far as both are said, and never a counted day with a calendar date."""
    if one[0] != other[0]:
        return False
    shared = min(len(one), len(other))
    return one[1:shared] < other[1:shared]


def of(day: date) -> Moment:
    return ("", day.year, day.month, day.day)


def _exists(year: int, month: int = 1, day: int = 1) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return year >= EARLIEST_YEAR
