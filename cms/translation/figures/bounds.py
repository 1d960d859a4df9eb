"""Limits of figures that answer each other: at least stays at least, and about is not exactly."""

import re
from collections.abc import Iterator

from cms.translation.figures import evidence, negation, units
from cms.translation.figures.figure import Figure, Finding, Severity
from cms.translation.figures.findings import finding
from cms.translation.figures.matching import Matching
from cms.translation.figures.reading import Reading

ERROR, NOTICE = Severity.ERROR, Severity.NOTICE
_NEAR = 60  # signs within which a limit holds for a second figure
_DOWN = frozenset({"lt", "le"})
_OPPOSITE = {"gt": "le", "le": "gt", "lt": "ge", "ge": "lt"}
_DOUBTFUL = {"calendar"}


def limits_survive(source: Reading, target: Reading, matching: Matching) -> Iterator[Finding]:
    """At least stays at least: a limit that is lost, added or turned round changes the figure."""
    for i, j, how in matching.pairs:
        ours, theirs = source.figures[i], target.figures[j]
        if how == "differs" or ours.form in _DOUBTFUL or theirs.form in _DOUBTFUL:
            continue
        if "year-of" in (ours.unit, theirs.unit) or (ours.form == "article" and not theirs.limits):
            continue
        code = _limit_doubt(ours, theirs)
        if code == "comparator-differs" and _turned(source, ours, target, theirs):
            continue
        if code in ("comparator-added", "comparator-lost") and _said_as_range(source, target, i, j, matching):
            continue
        if code in ("comparator-added", "comparator-lost") and _said_for_both(source, target, i, j, matching):
            continue
        if code:
            weak = code != "comparator-differs" and evidence.is_weak_limit(ours, theirs)
            weak = weak or (code == "comparator-added" and evidence.is_limit_of_the_sentence(source, ours))
            yield finding(code, NOTICE if weak else ERROR, source, ours, target, theirs)
        elif ours.approximate and not theirs.approximate and not theirs.limits:
            exact = _EXACT[target.language].search(
                target.folded.text, max(0, theirs.start - 12), theirs.start
            )
            yield finding("approximator-lost", ERROR if exact else NOTICE, source, ours, target, theirs)
        elif theirs.approximate and not ours.approximate and not ours.limits:
            yield finding("approximator-added", NOTICE, source, ours, target, theirs)


# “About four hours” that became exactly four is more than an approximation lost.
_EXACT = {
    "en": re.compile(r"\b(?:exactly|precisely) $"),
    "ru": re.compile(r"(?:[Рр]овно|[Тт]очно|в точности)[ \u00a0]$"),
    "zh-hans": re.compile(r"(?:正好|恰好|刚好|整整|恰恰)[为是有需要]{0,2}$"),
}


def _said_as_range(source: Reading, target: Reading, i: int, j: int, matching: Matching) -> bool:
    """“At least 18 but no older than 75” is 18～75岁: both ends of a range are in it."""
    answers = matching.target_of()
    places = {there: here for here, there in answers.items()}
    sides = ((target, source, places, j), (source, target, answers, i))
    for ranged, other, answer, place in sides:
        for role, low, high in ranged.together:
            if role != "range" or place not in (low, high) or low not in answer or high not in answer:
                continue
            if "ge" in other.figures[answer[low]].limits and "le" in other.figures[answer[high]].limits:
                return True
    return False


def _said_for_both(source: Reading, target: Reading, i: int, j: int, matching: Matching) -> bool:
    """“Must not exceed 2 times and ALT 3 times”: one text says a limit once that the other says twice."""
    ours, theirs = source.figures[i], target.figures[j]
    limits = ours.limits or theirs.limits
    for other, answer, how in matching.pairs:
        beside, there = source.figures[other], target.figures[answer]
        if (
            other == i
            or how == "differs"
            or not units.same(beside.unit, ours.unit)
            or not (beside.limits and there.limits)
        ):
            continue
        near = abs(beside.start - ours.start) <= _NEAR and abs(there.start - theirs.start) <= _NEAR
        if near and limits in (beside.limits, there.limits) and not _divided(source, ours, beside):
            return True
    return False


def _divided(source: Reading, ours: Figure, beside: Figure) -> bool:
    """Does a sentence end between the two?"""
    start, end = sorted((ours.start, beside.start))
    return bool(re.search(r"[.;!?]\s", source.folded.text[start:end]))


def _turned(source: Reading, ours: Figure, target: Reading, theirs: Figure) -> bool:
    """“Do not take more than 4 g” is «не более 4 г»: the denial is part of the limit."""
    if not {_OPPOSITE[limit] for limit in ours.limits} & theirs.limits:
        return False
    if _is_short_of(source, ours, target, theirs):
        return True
    sides = (source, ours, target, theirs), (target, theirs, source, ours)
    return any(
        figure.limits & {"gt", "lt"}
        and (
            negation.denied_before(reading.folded.text, figure.end, reading.language)
            or negation.denied_beside(reading.folded.text, figure.start, figure.end, reading.language)
        )
        and not negation.denied_beside(other.folded.text, place.start, place.end, other.language)
        and not negation.forbidden_beside(other.folded.text, place.start, place.end)
        for reading, figure, other, place in sides
    )


_SHORT_OF = re.compile(
    r"(?:不足|不到|未达到?|未满|不满|未能?达到?|没有?达到?|未超过?|不超过?)[^，。；：]{0,3}$"
)


def _is_short_of(source: Reading, ours: Figure, target: Reading, theirs: Figure) -> bool:
    """“Does not rise by 10 or more” is 升幅未达10: the denial is in the word of the limit, and is the only one."""
    if target.language != "zh-hans" or not (ours.limits <= {"ge"} and theirs.limits <= {"lt"}):
        return False
    text = target.folded.text
    short = _SHORT_OF.search(text, max(0, theirs.start - 8), theirs.start)
    if not short or not negation.denied_before(source.folded.text, ours.end, "en"):
        return False
    begins = negation.clause(text, theirs.start, theirs.end)[0]
    return not negation.denied(text, (begins, short.start()), "zh-hans")


def said_the_other_way(source: Reading, target: Reading, matching: Matching) -> list[Figure]:
    """“Nobody under 18” is «с 18 лет»: the figures whose denial became a limit that looks the other way."""
    return [
        source.figures[i]
        for i, j, how in matching.pairs
        if how != "differs" and _turned(source, source.figures[i], target, target.figures[j])
    ]


def _equal(one: Figure, other: Figure) -> bool:
    measured = units.base(one.value, one.unit)
    return one.value == other.value or (
        measured is not None and measured == units.base(other.value, other.unit)
    )


def _just_short(more: Figure, nearly: Figure) -> bool:
    """“More than 1,200” is not 近1200, nor are the early fifties 年近五十."""
    if "nearly" not in nearly.marks or nearly.limits or not _equal(more, nearly):
        return False
    sure = not more.limit_is_soft or bool(more.marks & {"decade of life", "or so"})
    return bool(more.limits) and more.limits <= {"gt", "ge"} and sure


def _limit_doubt(ours: Figure, theirs: Figure) -> str | None:
    if (
        theirs.moves == "to"
        and theirs.limit_is_soft
        and ours.limits & {"gt", "lt"}
        and not ours.limit_is_soft
    ):
        return "comparator-lost"  # “fell below 500” is not «опустился до 500»
    if _just_short(ours, theirs) or _just_short(theirs, ours):
        return "comparator-differs"
    if ours.limits & theirs.limits or (theirs.form == "vague" and ours.limits <= {"gt", "ge"}):
        return None
    if (
        ours.unit == "°C"
        and ours.limits
        and theirs.limits
        and (ours.limits <= _DOWN) == (theirs.limits <= _DOWN)
    ):
        return None  # “store below 25 °C” is «не выше 25 °C» in every leaflet
    if ours.limits and theirs.limits:
        if ours.limit_is_soft or theirs.limit_is_soft:
            opposite = (ours.limits <= {"ge", "gt"}) != (theirs.limits <= {"ge", "gt"})
            return (
                "comparator-differs"
                if opposite and not (ours.limit_is_soft and theirs.limit_is_soft)
                else None
            )
        return "comparator-differs"
    if ours.limits and not ours.limit_is_soft:
        return None if theirs.approximate and "gt" in ours.limits and ours.approximate else "comparator-lost"
    if theirs.limits and not theirs.limit_is_soft:
        return None if ours.approximate and ours.form == "vague" else "comparator-added"
    return None
