"""Totals and their parts: 30 Gy in all are not 30 Gy each time, in whatever order they are told."""

import re
from collections.abc import Iterator

from cms.translation.figures import units
from cms.translation.figures.figure import Figure
from cms.translation.figures.reading import Reading

Doubt = tuple[str, Figure, Figure]

_BEFORE = {
    "en": re.compile(
        r"\b(?:total (?:dose |cost |fee |stay )?(?:of|is|was|came to)|in total,?|in all,?|altogether,?)(?: about| up to| some)? ?[$€¥]?$",
        re.IGNORECASE,
    ),
    "ru": re.compile(
        r"(?<![а-яё])(?:всего|суммарн[а-яё]+(?: доз[а-яё]+)?|итого|в общей сложности|общ[а-яё]+ (?:доз|стоимост|сумм)[а-яё]+)[^.;,\d]{0,10}$",
        re.IGNORECASE,
    ),
    "zh-hans": re.compile(r"(?:总(?:剂?量|计|共|费用|额|价)|合计|共计|累计)[^，。；、\d]{0,5}$"),
}
_AFTER = {
    "en": re.compile(r" (?:in total|in all|altogether|total)\b", re.IGNORECASE),
    "ru": re.compile(r" (?:в сумме|суммарно|в общей сложности|всего)(?![а-яё])", re.IGNORECASE),
    "zh-hans": re.compile(r"(?!)"),
}
_MONEY_AND_RAYS = {"usd", "eur", "cny", "rub", "Gy", "IU", "U"}
_NEAR = 40  # signs


def doubts(source: Reading, target: Reading, where: dict[int, int], settled: set[int]) -> Iterator[Doubt]:
    """A total that became a part; where the totals answer each other, they and their parts are settled."""
    here, there = _total(source), _total(target)
    if here is None or there is None or here not in where:
        return
    alike = [i for i in where if source.figures[i].unit == source.figures[here].unit]
    if len(alike) != 2:
        return
    if where[here] == there:
        settled.update(alike)
    elif there in (where[i] for i in alike):
        yield "order-changed", source.figures[here], target.figures[where[here]]


def _total(reading: Reading) -> int | None:
    """The only figure that is said to be a total; a count of people may be one of those that were named before."""
    text, language = reading.folded.text, reading.language
    found = [
        place
        for place, figure in enumerate(reading.figures)
        if (figure.unit in units.SCALE or figure.unit in _MONEY_AND_RAYS)
        and (
            _BEFORE[language].search(text, max(0, figure.start - _NEAR), figure.start)
            or _AFTER[language].match(text, figure.end)
        )
    ]
    return found[0] if len(found) == 1 else None
