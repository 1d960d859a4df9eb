"""How much at which time of day: half a tablet in the morning is not half a tablet at night."""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from cms.translation.figures.figure import Figure
from cms.translation.figures.matching import Matching
from cms.translation.figures.reading import Reading

Doubt = tuple[str, Figure, Figure]

_TIMES = {
    "en": r"(?P<morning>\b(?:mornings?|breakfast)\b)|(?P<noon>\b(?:noon|midday|lunch\w*)\b)|(?P<evening>\b(?:evenings?|night|bedtime|dinner|supper|bed)\b)",
    "ru": r"(?P<morning>(?<![а-я])(?:утр[а-я]{1,2}|завтрак[а-я]*))|(?P<noon>(?<![а-я])(?:дн[её]м|обед[а-я]*|полдень|полудн[а-я]+))|(?P<evening>(?<![а-я])(?:вечер[а-я]*|на ночь|сном|ужин[а-я]*))",
    "zh-hans": r"(?P<morning>早[上晨餐饭]?|晨起)|(?P<noon>中午|午[餐饭]|正午)|(?P<evening>晚[上餐饭]?|睡前|临睡)",
}
_TIMES_C = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in _TIMES.items()}
_CUT = re.compile(r"[.,;，；。、—](?!\d)|\s(?:and|then|plus|и|а|затем)\s|，?再|，?其余")
_MOST = 10  # tablets, drops or puffs at a time
_COUNTED = (None, "item", "dose", "share", "unit", "cell", "fold")


def doubts(source: Reading, target: Reading, matching: Matching) -> Iterator[Doubt]:
    """Two times of day that exchanged what is taken at them: a code and the figure on each side."""
    ours, theirs = _told(source), _told(target)
    if len(ours) < 2 or ours.keys() != theirs.keys():
        return
    wrong = [time for time in ours if ours[time].value != theirs[time].value]
    if wrong and _values(ours) == _values(theirs):
        yield "order-changed", ours[wrong[0]], theirs[wrong[0]]


def _values(told: dict[str, Figure]) -> list[Fraction]:
    return sorted(figure.value for figure in told.values())


def _told(reading: Reading) -> dict[str, Figure]:
    """What is taken at each time of day, where the text leaves no doubt which goes with which."""
    text = reading.folded.text
    times = [(match.lastgroup or "", match.start()) for match in _TIMES_C[reading.language].finditer(text)]
    amounts = [figure for figure in reading.figures if _is_amount(figure)]
    if len({time for time, _ in times}) < len(times) or len(times) < len(amounts) or len(amounts) < 2:
        return {}
    told = _by_clause(text, times, amounts)
    return told or (_in_turn(times, amounts) if len(times) == len(amounts) else {})


def _is_amount(figure: Figure) -> bool:
    return not figure.ordinal and 0 < figure.value <= _MOST and figure.unit in _COUNTED


def _by_clause(text: str, times: list[tuple[str, int]], amounts: list[Figure]) -> dict[str, Figure]:
    cuts = [0, *(match.end() for match in _CUT.finditer(text)), len(text) + 1]
    told: dict[str, Figure] = {}
    for start, end in pairwise(cuts):
        here = [time for time, at in times if start <= at < end]
        taken = [figure for figure in amounts if start <= figure.start < end]
        if len(here) == len(taken) == 1:
            told[here[0]] = taken[0]
    return told if len(told) == len(amounts) else {}  # “none in the evening” has a time and no amount


def _in_turn(times: list[tuple[str, int]], amounts: list[Figure]) -> dict[str, Figure]:
    """Amount, time, amount, time; or the other way round."""
    pairs = list(zip(times, amounts, strict=True))
    before = [figure.start < at for (_, at), figure in pairs]
    in_turn = all(
        max(at, figure.start) < min(next_at, following.start)
        for ((_, at), figure), ((_, next_at), following) in pairwise(pairs)
    )
    return {time: figure for (time, _), figure in pairs} if in_turn and len({*before}) == 1 else {}
