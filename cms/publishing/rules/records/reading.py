"""From the JSON of a record to its facts; what cannot be read is refused by field and by what is wrong with it."""

import math
from collections.abc import Callable, Mapping
from datetime import date

from cms.publishing.rules.records.facts import (
    Claim,
    ClaimPair,
    ClaimSet,
    Counts,
    Outcome,
    Record,
    Staging,
    Timeline,
    Translation,
)
from cms.publishing.rules.records.outcomes import PLASMACYTOMAS

LONGEST = 2_000  # signs of a field; a displayed rate has fifty
LARGEST = 10**10  # more than there are people, or days of a life
MOST_PARTS = 500  # events of a timeline, conditions of a cohort


class Unreadable(ValueError):
    """A record that cannot be read: `problem` is what is wrong, and `field` with which part of it."""

    def __init__(self, problem: str, field: str, allowed: tuple[str, ...] = ()):
        super().__init__(f"{field}: {problem}")
        self.problem, self.field, self.allowed = problem, field, allowed


def read(record: object, *, locale: str, today: date) -> Record:
    """The facts of a record. Raises Unreadable."""
    if not isinstance(record, dict):
        raise Unreadable("no-object", "record")
    kind = record.get("type")
    if not isinstance(kind, str) or kind not in READERS:
        raise Unreadable("unknown", "type", tuple(READERS))
    return READERS[kind](record, locale, today)


def _text(record: Mapping, field: str, *, longest: int = LONGEST) -> str:
    value = record.get(field)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise Unreadable("no-text", field)
    if len(value) > longest:
        raise Unreadable("too-long", field)
    return value.strip()


def _number(record: Mapping, field: str) -> float | None:
    value = record.get(field)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Unreadable("no-number", field)
    if isinstance(value, float) and not math.isfinite(value):  # 1e999
        raise Unreadable("no-number", field)
    if abs(value) > LARGEST:
        raise Unreadable("too-large", field)
    return value


def _whole(record: Mapping, field: str) -> int | None:
    value = _number(record, field)
    if value is not None and value != int(value):
        raise Unreadable("no-whole-number", field)
    return None if value is None else int(value)


def _flag(record: Mapping, field: str) -> bool | None:
    value = record.get(field)
    if value is not None and not isinstance(value, bool):
        raise Unreadable("no-flag", field)
    return value


def _counts(record: Mapping) -> Counts:
    return Counts(_whole(record, "numerator"), _whole(record, "denominator"))


def _claim(record: Mapping, locale: str, today: date) -> Claim:
    texts = "endpoint population page_condition displayed source locator data_cutoff status valid_until"
    return Claim(
        today=today,
        counts=_counts(record),
        subset=_subset(record),
        **{field: _text(record, field) for field in texts.split()},
    )


def _subset(record: Mapping) -> tuple[tuple[str, Counts], ...]:
    subset = {} if record.get("subset") is None else record["subset"]
    if not isinstance(subset, dict) or not all(isinstance(counts, dict) for counts in subset.values()):
        raise Unreadable("no-subset", "subset")
    if len(subset) > MOST_PARTS:
        raise Unreadable("too-long", "subset")
    return tuple((name[:LONGEST], _counts(counts)) for name, counts in subset.items())


def _claim_pair(record: Mapping, locale: str, today: date) -> ClaimPair:
    _text(record, "cohort")
    _number(record, "month")
    times = {time for time in (_number(record, "PFS_month"), _number(record, "OS_month")) if time is not None}
    return ClaimPair(
        pfs=_number(record, "PFS"),
        os=_number(record, "OS"),
        is_same_cohort=_flag(record, "same_cohort") is not False,
        is_same_time=len(times) < 2,
    )


# from the deepest response; each depth by the names it may have
DEPTHS = (
    ("sCR",),
    ("CR_or_better", "CR"),
    ("VGPR_or_better", "VGPR"),
    ("ORR", "PR_or_better"),
)


def _claim_set(record: Mapping, locale: str, today: date) -> ClaimSet:
    _text(record, "cohort")
    depths = []
    for names in DEPTHS:
        values = [(name, _number(record, name)) for name in names if record.get(name) is not None]
        depths += values[:1]
    is_fraction = any(isinstance(value, float) for _, value in depths)
    return ClaimSet(_whole(record, "n"), tuple(depths), is_fraction or _unit_is_percent(record))


def _unit_is_percent(record: Mapping) -> bool:
    return _text(record, "unit").lower() in ("%", "percent", "per cent", "percentage")


def _staging(record: Mapping, locale: str, today: date) -> Staging:
    named = {"".join(filter(str.isalpha, field.lower())): field for field in record}
    iss, r_iss, durie_salmon = (
        _text_or_whole(record, named.get(name, name)) for name in ("iss", "riss", "duriesalmon")
    )
    return Staging(iss, r_iss, durie_salmon)


def _text_or_whole(record: Mapping, field: str) -> str:
    """A stage is a text; a plain 2 is a stage as well."""
    if isinstance(value := record.get(field), int) and not isinstance(value, bool):
        return str(_whole(record, field))
    return _text(record, field)


def _outcome(record: Mapping, locale: str, today: date) -> Outcome:
    _flag(record, "confirmed")
    _text_or_whole(record, "assessed")
    status = _text(record, "plasmacytoma_status").lower()
    if status and status not in PLASMACYTOMAS:
        raise Unreadable("unknown", "plasmacytoma_status", tuple(PLASMACYTOMAS))
    return Outcome(
        condition=_text(record, "condition"),
        criteria=_text(record, "criteria"),
        category=_text(record, "category"),
        serum_fall=_number(record, "serum_m_protein_fall_pct"),
        urine=_number(record, "urine_m_protein_mg_24h"),
        plasmacytoma=status,
    )


def _timeline(record: Mapping, locale: str, today: date) -> Timeline:
    events = [] if record.get("events") is None else record["events"]
    if not isinstance(events, list):
        raise Unreadable("no-events", "events")
    if len(events) > MOST_PARTS:
        raise Unreadable("too-long", "events")
    return Timeline(today, tuple(_event(event) for event in events))


def _event(event: object) -> tuple[str, str]:
    if not isinstance(event, list) or len(event) != 2:
        raise Unreadable("no-events", "events")
    name, when = event
    if not isinstance(name, str) or not isinstance(when, str | None):
        raise Unreadable("no-events", "events")
    if len(name) > LONGEST or len(when or "") > LONGEST:
        raise Unreadable("too-long", "events")
    return name.strip(), (when or "").strip()


def _translation(record: Mapping, locale: str, today: date) -> Translation:
    for field in ("source", "target"):
        if not isinstance(record.get(field), str):
            raise Unreadable("no-text-given", field)
    return Translation(record["source"], record["target"], locale)


READERS: dict[str, Callable[[Mapping, str, date], Record]] = {
    "claim": _claim,
    "claim_pair": _claim_pair,
    "claim_set": _claim_set,
    "staging": _staging,
    "outcome": _outcome,
    "timeline": _timeline,
    "translation": _translation,
}
