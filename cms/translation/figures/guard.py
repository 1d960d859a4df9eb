"""The guard: does the translation say the same figures as the source? The list of checks is below."""

import re
from collections.abc import Callable, Iterator
from fractions import Fraction

from cms.translation.figures import (
    all_but,
    antonyms,
    before_after,
    bounds,
    calendar_words,
    conversions,
    denials,
    evidence,
    folds,
    moved,
    names,
    order,
    per,
    periods,
    said,
    schedules,
    switches,
)
from cms.translation.figures.figure import Comparison, Figure, Finding, Severity
from cms.translation.figures.findings import finding
from cms.translation.figures.matching import Matching, Shares, match
from cms.translation.figures.reading import Reading, read

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


def figures_survive(source: Reading, target: Reading, matching: Matching) -> Iterator[Finding]:
    """Every figure that is answered has its value and its unit still."""
    for i, j, how in matching.pairs:
        ours, theirs = source.figures[i], target.figures[j]
        if how == "differs" and all(said.all_the_time(source, target, figure) for figure in (ours, theirs)):
            continue
        if how == "differs" and (
            said.once_more(source, target, ours)
            or said.is_dotted(source, ours, theirs)
            or said.per_so_long(source, target, ours, theirs)
            or folds.told_by_the_rest(ours, theirs)
        ):
            continue
        if how == "differs" and conversions.answers(source, target, ours, theirs):
            yield finding("unit-converted", NOTICE, source, ours, target, theirs)
        elif how == "differs":
            doubtful = said.one_fewer(source, target, ours, theirs) or said.in_its_nth(ours, theirs)
            yield finding(
                _difference(ours, theirs), NOTICE if doubtful else ERROR, source, ours, target, theirs
            )
        elif how == "unit" and conversions.answers(source, target, ours, theirs):
            yield finding("unit-converted", NOTICE, source, ours, target, theirs)
        elif how == "unit" and not (
            said.unit_left_out(target, ours, theirs)
            or said.unit_said_before(source, ours, theirs)
            or said.unit_named_before(target, ours, theirs)
            or said.unit_said_beside(source, target, ours, theirs, matching)
            or said.points_of_per_cent(source, ours, theirs)
        ):
            weak = evidence.is_unit_made_plain(source, ours, theirs)
            yield finding("unit-differs", NOTICE if weak else ERROR, source, ours, target, theirs)
        elif _twice_more(source, ours, theirs):
            yield finding("figure-differs", ERROR, source, ours, target, theirs)
        elif how == "converted":
            yield finding("unit-converted", NOTICE, source, ours, target, theirs)


def nothing_is_left_over(source: Reading, target: Reading, matching: Matching) -> Iterator[Finding]:
    """No figure is missing, and none was added."""
    for i in matching.left_source:
        if (
            source.figures[i].firm
            and not said.said_again(source, i, matching)
            and not said.one_of_more(source.figures[i], target)
            and not said.all_the_time(source, target, source.figures[i])
            and not said.once_more(source, target, source.figures[i])
            and not said.at_once(source.figures[i], target)
            and not said.rank_of_hospital(source, source.figures[i], target)
            and not said.scale_left_out(source, target, i, matching)
            and not said.third_of_a_month(source, target, source.figures[i])
        ):
            weak = evidence.is_weak_count(source, source.figures[i], source, target)
            yield finding(
                "figure-missing", NOTICE if weak else ERROR, source, source.figures[i], target, None
            )
    for j in matching.left_target:
        if target.figures[j].firm and not (
            said.said_twice(source, target, j, matching)
            or said.two_or_three(source, target, target.figures[j])
            or said.implied_one(source, target, target.figures[j])
            or said.last_quarter(source, target.figures[j])
            or said.counts_its_list(target, j)
            or said.all_the_time(source, target, target.figures[j])
        ):
            weak = evidence.is_weak_count(target, target.figures[j], source, target)
            weak = weak and not evidence.was_one(source, target, matching)
            yield finding("figure-added", NOTICE if weak else ERROR, source, None, target, target.figures[j])


def _twice_more(source: Reading, ours: Figure, theirs: Figure) -> bool:
    """“Twice the dose” and “two times as much” are not 高两倍, which is three times."""
    heard_more = theirs.unit == "fold" and theirs.value + 1 in theirs.also
    told = source.folded.text[ours.start : ours.end]
    exactly = ours.form == "occurrence" or told.endswith((" times as", " times the", " times that"))
    return exactly and heard_more and ours.value == theirs.value


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
        for code, severity in _forms(source, ours, target, theirs, how):
            yield finding(code, severity, source, ours, target, theirs)


def _forms(
    source: Reading, ours: Figure, target: Reading, theirs: Figure, how: str
) -> Iterator[tuple[str, Severity]]:
    """What is doubtful about how a figure is written, and how grave it is."""
    if _suffix(source, ours) != _suffix(target, theirs) and "roman" in (ours.form, theirs.form):
        yield "designation-differs", ERROR
    if (how != "converted" and per.differs(ours, theirs)) or per.lost(source, ours, target, theirs):
        yield "unit-differs", ERROR
    if (ours.form == "roman") != (theirs.form == "roman") and theirs.unit != "century" != ours.unit:
        yield "roman-arabic", NOTICE
    if "comma" in theirs.marks:
        yield "unlocalised-decimal", ERROR
    if "comma-group" in theirs.marks:
        yield "group-sign", ERROR
    if "point" in theirs.marks:
        yield "unlocalised-decimal", NOTICE
    if _age_differs(source, target, ours, theirs):
        yield "unit-differs", ERROR
    elif _ordinal_differs(source, ours, theirs, target):
        yield "ordinal-differs", NOTICE if evidence.is_weak_order(ours, theirs) else ERROR


_STAGE_LETTER = re.compile("[A-Ca-cАВСавс](?![A-Za-zА-Яа-яё])")
_IN_LATIN = str.maketrans("АВС", "ABC")


def _suffix(reading: Reading, figure: Figure) -> str:
    """The B of stage IIIB, and of stage 3b."""
    letter = None if figure.form == "roman" else _STAGE_LETTER.match(reading.folded.text, figure.end)
    return (letter.group() if letter else figure.suffix).upper().translate(_IN_LATIN)


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


_NAMED_EN = re.compile(
    r"\b(?:doses?|cycles?|rounds?|courses?|visits?|steps?|parts?|attempts?|lines?|injections?|infusions?|arms?|chapters?|numbers?|bags?|scans?|years?|grades?|class|floors?|rooms?|beds?|pages?|wards?|levels?|stages?)"
    r" (?:[\w-]{1,12}(?:,| and| to| or|,? then) ){0,2}$",
    re.IGNORECASE,
)
_AFTER_EN = re.compile(r"\bafter (?:the |just |only )?$", re.IGNORECASE)
_THE_OTHER = re.compile("另[有外]?[1一]|最后一|剩下")
_TRIES = re.compile(r"[ \u00a0]?(?:попытк|раз[ау]?(?![а-я])|次才|回才|次尝试|次终于)")


def _ordinal_differs(source: Reading, ours: Figure, theirs: Figure, target: Reading) -> bool:
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
    if theirs.ordinal and _NAMED_EN.search(source.folded.text, max(0, ours.start - 30), ours.start):
        return False  # “doses two and three” are «вторая и третья»
    if theirs.ordinal and _AFTER_EN.search(source.folded.text, max(0, ours.start - 12), ours.start):
        return False  # after three scans is after the third
    if ours.ordinal and _THE_OTHER.search(target.folded.text):
        return False  # “one …, two … and not the fourth” is 4名中……另1人
    if _TRIES.match(target.folded.text, theirs.end):
        return False  # “it took three attempts” is «с третьей попытки»
    if counted.unit is None and ours.form == theirs.form == "word" and ours.value > 2:
        return ours.unit is None and not (ours.per or theirs.per)
    return counted.unit in ("person", "occurrence", "dose", "cycle")


def changes_are_faithful(source: Reading, target: Reading, matching: Matching) -> Iterator[Finding]:
    """What fell by 40 % did not fall to 40 %, and what is three times as high is not three times lower."""
    for i, j, how in matching.pairs:
        ours, theirs = source.figures[i], target.figures[j]
        if how == "differs":
            continue
        moved = ours.moves and theirs.moves and ours.moves != theirs.moves
        by_what_was_left = folds.cut_by_what_was_left(target, ours, theirs)
        if moved or by_what_was_left or folds.turned(source, target, ours, theirs):
            yield finding("change-differs", ERROR, source, ours, target, theirs)


def names_survive(source: Reading, target: Reading, matching: Matching) -> Iterator[Finding]:
    """CD19 stays CD19, and BCMA does not become BMCA."""
    for code, ours, theirs in names.doubts(source, target):
        yield finding(code, NOTICE if code == "homoglyph" else ERROR, source, ours, target, theirs)
    slips = (
        names.exchanged,
        names.signs_turned,
        names.letters_changed,
        names.types_changed,
        names.groups_changed,
    )
    for code, here, there in (slip for find in slips for slip in find(source, target)):
        yield Finding(code, NOTICE if code == "homoglyph" else ERROR, here, there)


def periods_survive(source: Reading, target: Reading, matching: Matching) -> Iterator[Finding]:
    """Day 100 is not the first 100 days, and days 1 to 21 are not days 1 and 21."""
    for code, ours, theirs in periods.doubts(source, target, matching):
        yield finding(code, ERROR, source, ours, target, theirs)


def order_survives(source: Reading, target: Reading, matching: Matching) -> Iterator[Finding]:
    """The figures stand with their own labels, and in their order where order is part of what they say."""
    for code, ours, theirs in (
        *order.doubts(source, target, matching),
        *schedules.doubts(source, target, matching),
    ):
        yield finding(code, ERROR, source, ours, target, theirs)
    yield from order.labels_exchanged(source, target)


Check = Callable[[Reading, Reading, Matching], Iterator[Finding]]

CHECKS: tuple[Check, ...] = (
    figures_survive,
    nothing_is_left_over,
    forms_are_faithful,
    bounds.limits_survive,
    changes_are_faithful,
    names_survive,
    per.period_survives,
    periods_survive,
    order_survives,
    denials.denials_survive,
    denials.exceptions_survive,
    all_but.exceptions_stay,
    denials.nobody_survives,
    denials.some_are_not_none,
    denials.not_always_is_not_never,
    denials.each_denial_survives,
    moved.denial_stays,
    antonyms.poles_survive,
    switches.switches_survive,
    before_after.sides_survive,
    calendar_words.weekdays_survive,
    calendar_words.parts_survive,
)
