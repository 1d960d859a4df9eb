"""What a figure is counted per: 2 mg/kg is not 2 mg, and 1,300 patients a week are not 1,300 a month."""

import re
from collections.abc import Iterator
from fractions import Fraction

from cms.translation.figures import terms, units
from cms.translation.figures.figure import Figure, Finding, Severity
from cms.translation.figures.matching import Matching
from cms.translation.figures.reading import Reading

ERROR = Severity.ERROR
_PERIODS = {"day": 1, "week": 7, "month": 30, "year": 360}
_SAID_ELSEWHERE = re.compile(
    "/|每(?![天日周月年晚早次])|(?<![А-Яа-я])(?:на|в)(?! (?:сут|день|ден|недел|месяц|год|час))(?![А-Яа-я])|(?<![А-Яа-я])за (?:кажд[а-я]+ |один |1 )?(?:час|минут)"
)


# “2 mg per dose” is 单次剂量2 mg
_EACH_TIME = re.compile("[单每一]次|[每单一]剂|次剂量|за (?:один )?раз|однократн|разов|(?:при[её]м|введени)")
_SAID = {
    "en": r"(?:\b(?:per|each|every)|(?<=[0-9s] )(?<!takes )(?<!lasts )(?<!was )(?<!is )(?<!has )(?<!needs )an?|(?<=people )a) "
    r"(?P<{0}>{1})(?![a-z'’])(?! (?:later|ago|before|after|earlier|of|off|and|or|in|to|apart|away|when|that|without))"
    r"|(?<![a-z-])(?P<{0}_>{2})(?![a-z])",
    "ru": r"(?<![а-яё])(?:в {1}|кажд[а-я]+ {1}|{2})(?![а-яё])",
    "zh-hans": r"每个?(?:{1})|一(?:{1})[^，。；]{{0,3}}(?=[\d一二三两四五])",
}
_PERIOD_WORDS = {
    "en": {"day": ("day", "daily"), "week": ("week", "weekly"), "month": ("month", "monthly"), "year": ("year", "yearly|annual(?:ly)?")},
    "ru": {"day": ("(?:день|сутки)", "ежедневн[а-я]+|ежесуточн[а-я]+"), "week": ("неделю", "еженедельн[а-я]+"),
           "month": ("месяц", "ежемесячн[а-я]+"), "year": ("год", "ежегодн[а-я]+")},
    "zh-hans": {"day": ("[天日]", ""), "week": ("周|星期", ""), "month": ("月", ""), "year": ("年", "")},
}  # fmt: skip
_SAID_C = {
    language: {
        period: re.compile(_SAID[language].format(period, *words)) for period, words in periods.items()
    }
    for language, periods in _PERIOD_WORDS.items()
}


def period_survives(source: Reading, target: Reading, matching: Matching) -> Iterator[Finding]:
    """“3,000 steps a day” is not 每周3000步: one period is said in each text, and they are not the same."""
    if any(how != "differs" and source.figures[i].unit == "rate" for i, _, how in matching.pairs):
        return
    ours, theirs = _periods(source), _periods(target)
    counted = [i for i, _, how in matching.pairs if how == "same" and source.figures[i].firm]
    if len(ours) == len(theirs) == 1 and ours.keys() != theirs.keys() and counted:
        here, there = next(iter(ours.values())), next(iter(theirs.values()))
        yield Finding("unit-differs", ERROR, source.folded.origin(*here), target.folded.origin(*there))


def _periods(reading: Reading) -> dict[str, tuple[int, int]]:
    text = terms.in_small_letters(reading.folded.text)
    found = {period: pattern.search(text) for period, pattern in _SAID_C[reading.language].items()}
    return {period: match.span() for period, match in found.items() if match}


def differs(ours: Figure, theirs: Figure) -> bool:
    """Are the two counted per different things?"""
    return bool(ours.per and theirs.per and ours.per != theirs.per and not units.same(ours.per, theirs.per))


def lost(source: Reading, ours: Figure, target: Reading, theirs: Figure) -> bool:
    """Is what the figure is counted per no more in the translation? It may stand elsewhere: 每周接诊1300人."""
    if not ours.per or theirs.per:
        return False
    if ours.per in _PERIODS:
        return _became_another(source, ours, target)
    if ours.per in ("dose", "occurrence") and _EACH_TIME.search(target.folded.text):
        return False
    return ours.unit not in units.COUNTING and not _SAID_ELSEWHERE.search(target.folded.text)


def _became_another(source: Reading, ours: Figure, target: Reading) -> bool:
    """“1,300 patients a week” that became 每月接诊1300人."""
    said = _rates(target) - _rates(source)
    return bool(said) and Fraction(1, _PERIODS[ours.per or ""]) not in _rates(target)


def _rates(reading: Reading) -> set[Fraction]:
    periods = {Fraction(1, days) for days in _PERIODS.values()}
    rates = {figure.value for figure in reading.figures if figure.unit == "rate"}
    counted = {Fraction(1, _PERIODS[figure.per]) for figure in reading.figures if figure.per in _PERIODS}
    return (rates | counted) & periods
