"""Words of the calendar that hold no figure: weekdays, the next day, early and late in a month or a decade."""

import re
from collections.abc import Iterator

from cms.translation.figures.figure import Figure, Finding, Severity, Span
from cms.translation.figures.findings import finding
from cms.translation.figures.matching import Matching
from cms.translation.figures.reading import Reading

_WEEKDAYS = {
    "en": r"(?:(?P<d1>Mon)|(?P<d2>Tues)|(?P<d3>Wednes)|(?P<d4>Thurs)|(?P<d5>Fri)|(?P<d6>Satur)|(?P<d7>Sun))days?\b",
    "ru": r"(?<![а-яё])(?:(?P<d1>понедельник)|(?P<d2>вторник)|(?P<d3>сред[ауыоеё](?![нд]))|(?P<d4>четверг)|(?P<d5>пятниц)|(?P<d6>суббот)|(?P<d7>воскресень))",
    "zh-hans": r"(?<![一两几第\d])(?<![一两三四几\d]个)(?<!每(?=(?:周|星期|礼拜)[一二三四五六](?:[次回天日剂片粒针晚个两小或]|[、至到～-].?次)))(?:周|星期|礼拜)(?P<run>[一二三四五六日天](?!均)(?:[、和及与][一二三四五六日天](?![个次点时分例名位天岁]))*)",
}
_PARTS = {
    "en": (
        r"(?:\b(?P<early>early|(?:the )?(?:start|beginning) of|first (?:ten|10) days of)|\b(?P<middle>mid|(?:the )?middle of|middle (?:ten|10) days of)|\b(?P<late>late|(?:the )?end of|(?:last|final) (?:ten|10) days of))(?: in)?(?: the)?[ -]$",
        r"(?!)",
    ),
    "ru": (
        r"(?P<early>начал[аоеу]|перв[а-яё]+ декад)|(?P<middle>середин[аыеу]|втор[а-яё]+ декад)|(?P<late>конец|конц[аеу]|(?:трет|последн)[а-яё]+ декад)",
        r"(?!)",
    ),
    "zh-hans": (
        r"(?!)",
        r"的?(?:(?P<early>初|早期|上旬|伊始|(?:一?开始|起始|启动)(?=[前时之，。]))|(?P<middle>中[期旬叶])|(?P<late>末|底|晚期|后期|下旬|(?:结束|完成)(?=[前时之后，。])))",
    ),
}  # fmt: skip
_ORDER_ZH = dict(zip("一二三四五六日天", ("d1", "d2", "d3", "d4", "d5", "d6", "d7", "d7"), strict=True))
_LONG = {"decade-of", "month-of", "year-of", "century", "cycle", "week", "month", "year"}
_NEAR = 24
_WEEKDAYS_C = {
    language: re.compile(pattern, re.IGNORECASE if language == "ru" else 0)
    for language, pattern in _WEEKDAYS.items()
}
_PARTS_C = {
    language: tuple(re.compile(pattern, re.IGNORECASE) for pattern in both)
    for language, both in _PARTS.items()
}


def weekdays_survive(source: Reading, target: Reading, matching: Matching) -> Iterator[Finding]:
    """Tuesday does not become Wednesday. “Weekdays” may be 周一至周五: only an exchange is told."""
    if target.language == "en" or "day" not in source.folded.text or not (ours := _weekdays(source)):
        return
    theirs = _weekdays(target)
    lost, added = sorted(ours.keys() - theirs.keys()), sorted(theirs.keys() - ours.keys())
    if lost and added and len(ours) == len(theirs):
        here, there = ours[lost[0]], theirs[added[0]]
        yield Finding(
            "date-differs", Severity.ERROR, source.folded.origin(*here), target.folded.origin(*there)
        )


def _weekdays(reading: Reading) -> dict[str, Span]:
    found = _WEEKDAYS_C[reading.language].finditer(reading.folded.text)
    if reading.language != "zh-hans":
        return {match.lastgroup or "": match.span() for match in found}
    return {_ORDER_ZH[sign]: match.span() for match in found for sign in match["run"] if sign in _ORDER_ZH}


def parts_survive(source: Reading, target: Reading, matching: Matching) -> Iterator[Finding]:
    """The late 1990s are not 20世纪90年代初, nor is early March 3月底."""
    for i, j, how in matching.pairs:
        ours, theirs = source.figures[i], target.figures[j]
        if how == "differs" or ours.unit not in _LONG:
            continue
        here = _part(source, ours)
        if here and (there := _part(target, theirs)) and here != there:
            yield finding("date-differs", Severity.ERROR, source, ours, target, theirs)


def _part(reading: Reading, figure: Figure) -> str | None:
    text = reading.folded.text
    before, after = _PARTS_C[reading.language]
    found = before.search(text, max(0, figure.start - _NEAR), figure.start) or after.match(text, figure.end)
    return found.lastgroup if found else None
