"""Points and stretches of time: day 100 is not the first 100 days, days 1 to 21 are not days 1 and 21."""

import re
from collections.abc import Iterator

from cms.translation.figures import negation
from cms.translation.figures.figure import Figure
from cms.translation.figures.matching import Matching
from cms.translation.figures.reading import Reading

Doubt = tuple[str, Figure, Figure]

_TIMES = {"day", "week", "month", "year", "hour", "cycle"}
_FIRST = re.compile(r"(?<![a-z])(?:first|initial|last|final|next) $", re.IGNORECASE)
_POINT_AFTER = re.compile(r"[^，。；]{0,3}?(?:之?内|以内|之?前|为止|里|期间|中)")
_STRETCH_BEFORE = {
    "en": re.compile(r"(?!)"),
    "ru": re.compile(
        r"(?:[Вв] течение|[Нн]а протяжении|[Чч]ерез|[Сс]пустя|[Цц]елы[ех]|[Дд]лил[а-я]+)[ \u00a0]$"
    ),
    "zh-hans": re.compile(r"(?:过了?|持续了?|历时|整整|足足|为期|长达|共)$"),
}
_COVERS_BEFORE = {
    "en": re.compile(r"(?!)"),
    "ru": re.compile(r"(?<![а-я])(?:до|по|за|вплоть до|ранее|раньше)[ \u00a0]$", re.IGNORECASE),
    "zh-hans": re.compile(r"(?:[至到～~—–-]|前|首|头|最初|截至|直至)第?$"),
}


def doubts(source: Reading, target: Reading, matching: Matching) -> Iterator[Doubt]:
    """Pairs of figures where a point became a stretch, or a range its two ends: a code and both figures."""
    for i, j, how in matching.pairs:
        ours, theirs = source.figures[i], target.figures[j]
        is_time = how == "same" and ours.unit == theirs.unit and ours.unit in _TIMES and ours.value > 1
        if is_time and (
            _became_point(source, target, ours, theirs)
            or _became_stretch(source, target, ours, theirs)
            or _became_later(source, target, ours, theirs)
        ):
            yield "ordinal-differs", ours, theirs
        if how != "differs" and (
            _ends_exchanged(source, target, ours, theirs) or _one_more_between(source, target, ours, theirs)
        ):
            yield "ordinal-differs", ours, theirs
    yield from _ranges(source, target, matching.target_of())


def _became_point(source: Reading, target: Reading, ours: Figure, theirs: Figure) -> bool:
    """“The first 100 days” that became 第100天."""
    if not theirs.ordinal or ours.ordinal is not False:
        return False
    before, after = (
        target.folded.text[max(0, theirs.start - 12) : theirs.start],
        target.folded.text[theirs.end :],
    )
    return bool(
        _FIRST.search(source.folded.text, max(0, ours.start - 12), ours.start)
        and not _COVERS_BEFORE[target.language].search(before)
        and not _POINT_AFTER.match(after)
    )


_FOR = re.compile(r"\b(?:for|within|during)(?: the)?(?: first| next| \w+ly| at least)? $", re.IGNORECASE)
_WITHIN = re.compile(r"\b[Ww]ithin(?: the)?(?: first| next)? $")
_ONCE_OVER = {
    "ru": (re.compile(r"(?:[Чч]ерез|[Сс]пустя)[ \u00a0]$"), re.compile(r"(?=)")),
    "zh-hans": (re.compile(r"(?<!后)(?<!后的)$"), re.compile(r"[之以]?后")),
}


def _became_later(source: Reading, target: Reading, ours: Figure, theirs: Figure) -> bool:
    """“Do not drive for 8 weeks after” that became 8周后不得驾车."""
    text, other = source.folded.text, target.folded.text
    if target.language not in _ONCE_OVER or not _FOR.search(text, max(0, ours.start - 24), ours.start):
        return False
    before, after = _ONCE_OVER[target.language]
    told_within = _WITHIN.search(text, max(0, ours.start - 24), ours.start)
    if told_within and target.language == "zh-hans" and not theirs.limits:
        return bool(
            before.search(other, max(0, theirs.start - 10), theirs.start) and after.match(other, theirs.end)
        )
    return (
        bool(before.search(other, max(0, theirs.start - 10), theirs.start) and after.match(other, theirs.end))
        and negation.denied_beside(text, ours.start, ours.end, "en")
        and negation.denied_beside(other, theirs.start, theirs.end, target.language)
    )


_IN_ITS = re.compile(r"\b(?:in|during) (?:the|my|his|her|their|our|its) $", re.IGNORECASE)
_ONCE_OVER_ZH = re.compile(r"后|[年月周期][之以]?后")


def _became_stretch(source: Reading, target: Reading, ours: Figure, theirs: Figure) -> bool:
    """“In the third week” that became «через три недели»; of days and hours it is said either way."""
    if ours.ordinal is not True or theirs.ordinal is not False or ours.unit in ("day", "hour", "cycle"):
        return False
    other = target.folded.text
    in_its = _IN_ITS.search(source.folded.text, max(0, ours.start - 12), ours.start)
    if in_its and target.language == "zh-hans" and _ONCE_OVER_ZH.match(other, theirs.end - 1):
        return True  # “in the second year” is not 两年后
    return bool(_STRETCH_BEFORE[target.language].search(other, max(0, theirs.start - 16), theirs.start))


# “The first five doses” are not the last five
_WHICH_END = {
    "en": r"\b(?:(?P<first>[Ff]irst|[Ii]nitial)|(?P<last>[Ll]ast|[Ff]inal))(?: [a-z]+)? $",
    "ru": r"(?<![а-яё])(?:(?P<first>[Пп]ерв(?:ые|ых|ым|ыми))|(?P<last>[Пп]оследн(?:ие|их|им|ими)))[ \u00a0](?:[а-яё]+ )?$",
    "zh-hans": r"(?:(?P<last>最后|末|(?:^|[，。；、的])后)|(?P<first>最初|(?:^|[，。；、的])[前首头]))的?$",
}
_NEAR = 24  # signs before a figure
_WHICH_END_C = {language: re.compile(pattern) for language, pattern in _WHICH_END.items()}


def _ends_exchanged(source: Reading, target: Reading, ours: Figure, theirs: Figure) -> bool:
    """Did the first so many become the last? “The last three days” may be 前三天, the days before."""
    if ours.ordinal or theirs.ordinal or ours.unit == "rate" or target.language not in _WHICH_END_C:
        return False
    here = _end_told(source, ours)
    if not here or not (there := _end_told(target, theirs)) or here == there:
        return False
    return here == "first" or ours.unit not in _TIMES


def _end_told(reading: Reading, figure: Figure) -> str | None:
    start = max(0, figure.start - _NEAR)
    found = _WHICH_END_C[reading.language].search(reading.folded.text, start, figure.start)
    return found.lastgroup if found else None


_EVERY_OTHER = re.compile("every[ -](?:other|second)|alternate", re.IGNORECASE)
_TWO_BETWEEN = re.compile("每?隔[两二2]")


def _one_more_between(source: Reading, target: Reading, ours: Figure, theirs: Figure) -> bool:
    """“Every other day” is not 每隔两天, with two days between; “every two days” may be."""
    return (
        ours.unit == theirs.unit == "rate"
        and bool(_TWO_BETWEEN.match(target.folded.text, theirs.start))
        and bool(_EVERY_OTHER.match(source.folded.text, ours.start))
    )


_BOTH_ENDS = re.compile(r"between|both|между|之间|介于|either", re.IGNORECASE)


def _ranges(source: Reading, target: Reading, where: dict[int, int]) -> Iterator[Doubt]:
    """“On days 1 to 21” that became 第1天和第21天, or the other way round."""
    if _BOTH_ENDS.search(source.folded.text) or _BOTH_ENDS.search(target.folded.text):
        return
    theirs = {pair[1:]: pair[0] for pair in target.together}
    for role, first, second in source.together:
        if first not in where or second not in where or role not in ("range", "list"):
            continue
        one, other = source.figures[first], source.figures[second]
        said = theirs.get((where[first], where[second]))
        if {role, said} != {"range", "list"} or one.unit != other.unit or one.unit not in _TIMES:
            continue
        if abs(one.value - other.value) > 1 and second - first == 1:
            yield "range-differs", one, target.figures[where[first]]
