"""The guard: does the translation say the same figures as the source? The list of checks is below."""

import re
from collections.abc import Callable, Iterator
from fractions import Fraction

from cms.translation.figures import names, negation, order, periods, predicates, said, units
from cms.translation.figures.figure import Comparison, Figure, Finding, Severity
from cms.translation.figures.matching import Matching, Shares, match
from cms.translation.figures.reading import Reading, read
from cms.translation.figures.tokens import NUMBER

ERROR, NOTICE = Severity.ERROR, Severity.NOTICE
LONGEST = (
    20_000  # signs of a text: ten times the longest paragraph, and done in two or three seconds at worst
)
LANGUAGES = ("ru", "zh-hans")


def compare(source: str, target: str, locale: str) -> Comparison:
    """Compare an English text and its translation. Raises ValueError for a language that is not known."""
    if locale not in ("en", *LANGUAGES):
        raise ValueError(f"Unknown locale {locale!r}, must be one of: en, {', '.join(LANGUAGES)}")
    if max(len(source), len(target)) > LONGEST:
        return Comparison((Finding("too-long", ERROR),))
    ours, theirs = read(source, "en"), read(target, locale)
    matching = match(ours.figures, theirs.figures, Shares(ours.together, theirs.together))
    findings = [found for check in CHECKS for found in check(ours, theirs, matching)]
    findings.sort(key=lambda found: (found.severity is not ERROR, found.source or found.target or (0, 0)))
    matched = tuple(
        (_ours(ours, i), _theirs(theirs, j)) for i, j, how in matching.pairs if how in ("same", "converted")
    )
    return Comparison(tuple(findings), matched)


def places(text: str, locale: str = "en") -> tuple[tuple[int, int], ...]:
    """Where the figures of a text stand, in code points: what a translation of it will have to say."""
    found = read(text[:LONGEST], locale)
    return tuple(found.folded.origin(each.start, each.end) for each in found.figures if each.firm)


def _ours(source: Reading, place: int) -> tuple[int, int]:
    figure = source.figures[place]
    return source.folded.origin(figure.start, figure.end)


_theirs = _ours


def _finding(
    code: str,
    severity: Severity,
    source: Reading,
    ours: Figure | None,
    target: Reading,
    theirs: Figure | None,
) -> Finding:
    return Finding(
        code,
        severity,
        source.folded.origin(ours.start, ours.end) if ours else None,
        target.folded.origin(theirs.start, theirs.end) if theirs else None,
    )


def figures_survive(source: Reading, target: Reading, matching: Matching) -> Iterator[Finding]:
    """Every figure of the source is in the translation, and no other."""
    for i, j, how in matching.pairs:
        ours, theirs = source.figures[i], target.figures[j]
        if how == "differs":
            yield _finding(_difference(ours, theirs), ERROR, source, ours, target, theirs)
        elif how == "unit" and not (
            said.unit_left_out(target, ours, theirs)
            or said.unit_said_before(source, ours, theirs)
            or said.unit_said_beside(source, target, ours, theirs, matching)
        ):
            yield _finding("unit-differs", ERROR, source, ours, target, theirs)
        elif _twice_more(ours, theirs):
            yield _finding("figure-differs", ERROR, source, ours, target, theirs)
        elif how == "converted":
            yield _finding("unit-converted", NOTICE, source, ours, target, theirs)
    for i in matching.left_source:
        if (
            source.figures[i].firm
            and not said.said_again(source, i, matching)
            and not said.one_of_more(source.figures[i], target)
        ):
            yield _finding("figure-missing", ERROR, source, source.figures[i], target, None)
    for j in matching.left_target:
        if target.figures[j].firm and not said.said_twice(source, target, j, matching):
            yield _finding("figure-added", ERROR, source, None, target, target.figures[j])


def _twice_more(ours: Figure, theirs: Figure) -> bool:
    """“Twice the dose” is not 高两倍, which is three times."""
    return ours.form == "occurrence" and theirs.unit == "fold" and theirs.value + 1 in theirs.also


def _difference(ours: Figure, theirs: Figure) -> str:
    """What kind of difference it is, so that the translator sees the slip."""
    if ours.unit in ("year-of", "month-of", "day-of", "decade-of", "half-year-of", "clock"):
        return "date-differs"
    if "comma-group?" in theirs.marks and ours.value == theirs.value * 1000:
        return "group-sign"
    if not (ours.value and theirs.value):
        return "figure-differs"
    ratio = theirs.value / ours.value
    near = ours.unit == theirs.unit and abs(ours.value - theirs.value) <= 1
    if near and any(theirs.value == round(ours.value, digits) for digits in (0, 1, 2)):
        return "rounded"
    for power in range(1, 13):
        if ratio in (10**power, Fraction(1, 10**power)):
            return "magnitude-differs"
    return "figure-differs"


def forms_are_faithful(source: Reading, target: Reading, matching: Matching) -> Iterator[Finding]:
    """Figures with the right value may still be written as another thing."""
    for i, j, how in matching.pairs:
        ours, theirs = source.figures[i], target.figures[j]
        if how == "differs":
            continue
        if ours.suffix.upper() != theirs.suffix.upper() and "roman" in (ours.form, theirs.form):
            yield _finding("designation-differs", ERROR, source, ours, target, theirs)
        if (
            ours.per and theirs.per and ours.per != theirs.per and not units.same(ours.per, theirs.per)
        ) or _per_lost(ours, theirs, target):
            yield _finding("unit-differs", ERROR, source, ours, target, theirs)
        if (ours.form == "roman") != (theirs.form == "roman") and theirs.unit != "century" != ours.unit:
            yield _finding("roman-arabic", NOTICE, source, ours, target, theirs)
        if "comma" in theirs.marks:
            yield _finding("unlocalised-decimal", ERROR, source, ours, target, theirs)
        if "comma-group" in theirs.marks:
            yield _finding("group-sign", ERROR, source, ours, target, theirs)
        if "point" in theirs.marks:
            yield _finding("unlocalised-decimal", NOTICE, source, ours, target, theirs)
        if _age_differs(source, target, ours, theirs):
            yield _finding("unit-differs", ERROR, source, ours, target, theirs)
        elif _ordinal_differs(ours, theirs, target):
            yield _finding("ordinal-differs", ERROR, source, ours, target, theirs)


def _per_lost(ours: Figure, theirs: Figure, target: Reading) -> bool:
    """“2 mg/kg” is not “2 мг”; but what it is counted per may stand elsewhere."""
    if (
        not ours.per
        or theirs.per
        or ours.unit in units.COUNTING
        or ours.per in ("day", "week", "month", "year")
    ):
        return False
    return not re.search("/|每|(?<![А-Яа-я])(?:на|в)(?![А-Яа-я])", target.folded.text)


_ABOUT_AGE = re.compile(
    r"\bage|\bold|young|born|birth|median|\bat \d|patient|year-old|\baged|child|infant|\bboys?\b|\bgirls?\b|adult|teen|elder"
    r"|\b(?:under|over) (?:the )?\d|\bwho (?:is|was|are|were)\b|\b(?:he|she|I) (?:is|was|turned)\b|wom[ae]n|\bm[ae]n\b|volunteer|donor",
    re.IGNORECASE,
)


def _age_differs(source: Reading, target: Reading, ours: Figure, theirs: Figure) -> bool:
    if target.language != "zh-hans" or {ours.unit, theirs.unit} != {"year", "age"}:
        return False
    return ours.unit == "age" or not _ABOUT_AGE.search(source.folded.text)


_COUNTED_RU = re.compile(r"[ \u00a0](?:[а-яё]+(?:ых|их)[ \u00a0])?[а-яё]+(?:ов|ев|ей|ий|ек|ок)(?![а-яё])")


def _ordinal_differs(ours: Figure, theirs: Figure, target: Reading) -> bool:
    """The third dose is not three doses. Days and months are told either way."""
    if (
        ours.ordinal
        and theirs.ordinal is False
        and theirs.form == "digits"
        and theirs.value > 4
        and theirs.unit is None
        and target.language == "ru"
    ):
        return bool(_COUNTED_RU.match(target.folded.text, theirs.end))  # «на 6 контрольных осмотров»
    if None in (ours.ordinal, theirs.ordinal) or ours.ordinal == theirs.ordinal or ours.value == 1:
        return False
    if (
        "word" not in (ours.form, theirs.form)
        and "han" not in (ours.form, theirs.form)
        and ours.form != theirs.form
    ):
        return False
    told_either_way = {"day", "week", "month", "year", "hour", "grade", "stage", "phase", "type", "level", "century",
                       "line", "share", "%", "item", "day-of", "year-of", "age"}  # fmt: skip
    if {ours.unit, theirs.unit} & told_either_way:
        return False
    counted = theirs if ours.ordinal else ours
    if counted.unit is None and ours.form == theirs.form == "word" and ours.value > 2:
        return ours.unit is None and not (ours.per or theirs.per)
    return counted.unit in ("person", "occurrence", "dose", "cycle")


def changes_are_faithful(source: Reading, target: Reading, matching: Matching) -> Iterator[Finding]:
    """What fell by 40 % did not fall to 40 %."""
    for i, j, how in matching.pairs:
        ours, theirs = source.figures[i], target.figures[j]
        if how != "differs" and ours.moves and theirs.moves and ours.moves != theirs.moves:
            yield _finding("change-differs", ERROR, source, ours, target, theirs)


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
        if code in ("comparator-added", "comparator-lost") and _said_for_both(source, target, i, j, matching):
            continue
        if code:
            yield _finding(code, ERROR, source, ours, target, theirs)
        elif ours.approximate and not theirs.approximate and not theirs.limits:
            exact = _EXACT[target.language].search(
                target.folded.text, max(0, theirs.start - 12), theirs.start
            )
            yield _finding("approximator-lost", ERROR if exact else NOTICE, source, ours, target, theirs)
        elif theirs.approximate and not ours.approximate and not ours.limits:
            yield _finding("approximator-added", NOTICE, source, ours, target, theirs)


# “About four hours” that became exactly four is more than an approximation lost.
_EXACT = {
    "en": re.compile(r"\b(?:exactly|precisely) $"),
    "ru": re.compile(r"(?:[Рр]овно|[Тт]очно|в точности)[ \u00a0]$"),
    "zh-hans": re.compile(r"(?:正好|恰好|刚好|整整|恰恰)[为是有需要]{0,2}$"),
}


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


def _limit_doubt(ours: Figure, theirs: Figure) -> str | None:
    if (
        theirs.moves == "to"
        and theirs.limit_is_soft
        and ours.limits & {"gt", "lt"}
        and not ours.limit_is_soft
    ):
        return "comparator-lost"  # “fell below 500” is not «опустился до 500»
    if ours.limits & theirs.limits:
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


def names_survive(source: Reading, target: Reading, matching: Matching) -> Iterator[Finding]:
    """CD19 stays CD19, and BCMA does not become BMCA."""
    for code, ours, theirs in names.doubts(source, target):
        yield _finding(code, NOTICE if code == "homoglyph" else ERROR, source, ours, target, theirs)
    for here, there in names.exchanged(source, target):
        yield Finding("identifier-differs", ERROR, here, there)


def periods_survive(source: Reading, target: Reading, matching: Matching) -> Iterator[Finding]:
    """Day 100 is not the first 100 days, and days 1 to 21 are not days 1 and 21."""
    for code, ours, theirs in periods.doubts(source, target, matching):
        yield _finding(code, ERROR, source, ours, target, theirs)


def order_survives(source: Reading, target: Reading, matching: Matching) -> Iterator[Finding]:
    """The figures stand with their own labels, and in their order where order is part of what they say."""
    for code, ours, theirs in order.doubts(source, target, matching):
        yield _finding(code, ERROR, source, ours, target, theirs)
    yield from order.labels_exchanged(source, target)


def denials_survive(source: Reading, target: Reading, matching: Matching) -> Iterator[Finding]:
    """“No patient” stays nobody, and what may be does not become what is."""
    text, theirs = source.shadow.text, target.shadow.text
    for here, there in negation.pairs(text, theirs, target.language):
        denied = negation.denied(text, here, "en")
        if denied and not negation.may_answer(theirs, there, target.language, text[slice(*here)]):
            clause = negation.clause(text, *denied.span())
            sure = _is_sure(
                text[slice(*clause)], theirs[slice(*there)], text[slice(*clause)], target.language
            )
            yield Finding(
                "negation-lost",
                ERROR if sure else NOTICE,
                _shadow_span(source, denied.span()),
                _shadow_span(target, there),
            )
        added = None if denied else negation.denied(theirs, there, target.language)
        if added and not negation.may_deny(text, here, "en"):
            clause = negation.clause(theirs, *added.span())
            sure = _is_sure(
                text[slice(*here)], theirs[slice(*clause)], theirs[slice(*clause)], target.language
            )
            yield Finding(
                "negation-added",
                ERROR if sure else NOTICE,
                _shadow_span(source, here),
                _shadow_span(target, added.span()),
            )
        if (hedge := negation.hedged(text, here, "en")) and not negation.hedged(
            theirs, there, target.language
        ):
            yield Finding(
                "hedge-lost", ERROR, _shadow_span(source, hedge.span()), _shadow_span(target, there)
            )


def _is_sure(ours: str, theirs: str, clause: str, language: str) -> bool:
    """A denial is surely lost or added where a figure stands beside it, or where its own word is in both texts."""
    return NUMBER in clause or predicates.linked(ours, theirs, language)


def _shadow_span(reading: Reading, span: tuple[int, int]) -> tuple[int, int]:
    return reading.folded.origin(*reading.shadow.span(*span))


Check = Callable[[Reading, Reading, Matching], Iterator[Finding]]

CHECKS: tuple[Check, ...] = (
    figures_survive,
    forms_are_faithful,
    limits_survive,
    changes_are_faithful,
    names_survive,
    periods_survive,
    order_survives,
    denials_survive,
)
