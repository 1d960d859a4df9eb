"""The guard: does the translation say the same figures as the source? The list of checks is below."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import islice

from cms.translation.figures import identifiers, negation, order, said, units
from cms.translation.figures.figure import Comparison, Figure, Finding, Severity
from cms.translation.figures.matching import Matching, Shares, match
from cms.translation.figures.reading import Reading, read

ERROR, NOTICE = Severity.ERROR, Severity.NOTICE
LONGEST = (
    20_000  # signs of a text: ten times the longest paragraph, and done in two or three seconds at worst
)
LANGUAGES = ("ru", "zh-hans")
_FEW = 100  # names without an exact answer: a segment has one or two, and a hostile text must not cost more


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
        elif how == "unit" and not said.unit_said_before(source, ours, theirs):
            yield _finding("unit-differs", ERROR, source, ours, target, theirs)
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
        if target.figures[j].firm and not said.said_twice(target, j, matching):
            yield _finding("figure-added", ERROR, source, None, target, target.figures[j])


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
        elif _ordinal_differs(ours, theirs):
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


def _ordinal_differs(ours: Figure, theirs: Figure) -> bool:
    """The third dose is not three doses. Days and months are told either way."""
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
    """CD19 stays CD19. A name may be spelt out, but its digits may not change."""
    free = dict(enumerate(target.names))
    by_name: dict[str, list[int]] = defaultdict(list)
    for j in reversed(free):
        by_name[free[j].name].append(j)
    lost = []
    for ours in source.names:
        if by_name[ours.name]:
            answer = by_name[ours.name].pop()
        else:
            answer = next((j for j in islice(free, _FEW) if _transliterated(ours, free[j])), None)
        if answer is None:
            lost.append(ours)
            continue
        theirs = free.pop(answer, ours)
        if identifiers.is_homoglyph(theirs.form) and not identifiers.is_homoglyph(ours.form):
            yield _finding("homoglyph", NOTICE, source, ours, target, theirs)
    known_source = {name.name for name in source.names}
    for ours in lost:
        if by_name.keys() & {ours.name} and ours.name in {name.name for name in target.names[:_FEW]}:
            continue
        answer = next((j for j in islice(free, _FEW) if free[j].name not in known_source), None)
        theirs = free.pop(answer) if answer is not None else None
        yield _finding(
            "identifier-differs" if theirs else "identifier-missing", ERROR, source, ours, target, theirs
        )
    for theirs in free.values():
        if theirs.name not in known_source and not theirs.name.startswith("ig") and theirs.name != "covid19":
            yield _finding("identifier-added", ERROR, source, None, target, theirs)


def _transliterated(ours: Figure, theirs: Figure) -> bool:
    """«ГПП-1» is GLP-1: other letters, the same digits."""
    digits = re.findall(r"\d+", ours.name)
    cyrillic = re.search("[а-яё]", theirs.name)
    return bool(digits and cyrillic and digits == re.findall(r"\d+", theirs.name)
                and re.sub("[^α-ω]", "", ours.name) == re.sub("[^α-ω]", "", theirs.name))  # fmt: skip


def known_names_are_not_exchanged(source: Reading, target: Reading, matching: Matching) -> Iterator[Finding]:
    """BCMA does not become BMCA, nor ICANS CRS. Such names may be spelt out, so only an exchange is found."""
    ours = {
        m.group(): m.span() for m in re.finditer(r"(?<![A-Za-z-])[A-Z]{3,8}(?![A-Za-z])", source.folded.text)
    }
    theirs = {
        m.group(): m.span() for m in re.finditer(r"(?<![A-Za-z-])[A-Z]{3,8}(?![A-Za-z])", target.folded.text)
    }
    lost, added = sorted(ours.keys() - theirs.keys()), sorted(theirs.keys() - ours.keys())
    for name in lost[:50]:
        other = next((o for o in added[:50] if _is_slip(name, o)), None)
        if other:
            yield Finding(
                "identifier-differs", ERROR,
                source.folded.origin(*ours[name]), target.folded.origin(*theirs[other]),
            )  # fmt: skip


def _is_slip(one: str, other: str) -> bool:
    if len(one) != len(other):
        return len(one) >= 4 and (one in other or other in one) and bool(identifiers.NAMES.search(one))
    wrong = sum(a != b for a, b in zip(one, other, strict=True))
    return wrong == 1 or (wrong == 2 and sorted(one) == sorted(other))


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
            yield Finding(
                "negation-lost", ERROR, _shadow_span(source, denied.span()), _shadow_span(target, there)
            )
        added = None if denied else negation.denied(theirs, there, target.language)
        if added and not negation.may_deny(text, here, "en"):
            yield Finding(
                "negation-added", ERROR, _shadow_span(source, here), _shadow_span(target, added.span())
            )
        if (hedge := negation.hedged(text, here, "en")) and not negation.hedged(
            theirs, there, target.language
        ):
            yield Finding(
                "hedge-lost", ERROR, _shadow_span(source, hedge.span()), _shadow_span(target, there)
            )


def _shadow_span(reading: Reading, span: tuple[int, int]) -> tuple[int, int]:
    return reading.folded.origin(*reading.shadow.span(*span))


Check = Callable[[Reading, Reading, Matching], Iterator[Finding]]

CHECKS: tuple[Check, ...] = (
    figures_survive,
    forms_are_faithful,
    limits_survive,
    changes_are_faithful,
    names_survive,
    known_names_are_not_exchanged,
    order_survives,
    denials_survive,
)
