"""Lists told respectively: 8, 19 and 41 % in low, intermediate and high risk may be told from high to low."""

import re
from collections.abc import Iterator
from itertools import pairwise

from cms.translation.figures import cognates, surroundings, terms, together
from cms.translation.figures.figure import Figure, Span
from cms.translation.figures.matching import Matching
from cms.translation.figures.reading import Reading

_SAID = {
    "en": re.compile(r"\brespectively\b", re.IGNORECASE),
    "ru": re.compile(r"(?<![а-яё])соответственно(?![а-яё])", re.IGNORECASE),
    "zh-hans": re.compile("分别|依次"),
}
_DEGREES: dict[str, tuple[str, str, str]] = {
    "low": (r"\blow(?:er)?\b", r"(?<![а-яё])низк", r"低"), "middle": (r"\bintermediate\b|\bmedium\b", r"промежуточн", r"中危|中等?风险"),
    "high": (r"\bhigh(?:er)?\b", r"(?<![а-яё])высок", r"高"), "standard": (r"\bstandard\b", r"стандартн", r"标[危准]"),
    "mild": (r"\bmild\b", r"(?<![а-яё])л[её]гк(?:ой|ом|ая|ого|ое|ий|их|ие)(?![а-яё])", r"轻"),
    "moderate": (r"\bmoderate\b", r"умеренн|средне-?тяж[её]л|средней(?= степ)", r"中度"), "severe": (r"\bsevere\b", r"(?<![а-яё])тяж[её]л", r"重"),
    "acute": (r"\bacute\b", r"(?<![а-яё])остр", r"急性"), "chronic": (r"\bchronic", r"хроническ", r"慢性"),
}  # fmt: skip
_PLACE = {"en": 0, "ru": 1, "zh-hans": 2}
_DEGREES_C = {
    language: re.compile("|".join(f"(?P<degree_{code}>{forms[at]})" for code, forms in _DEGREES.items()))
    for language, at in _PLACE.items()
}
_BETWEEN = re.compile(r"[^.;:。；\d]{0,16}(?:,|/|、|\band\b|(?<= )и(?= )|和|与|及)[^.;:。；\d]{0,16}")
Doubt = tuple[str, Figure, Figure]
Labels = dict[object, Span]


def doubts(source: Reading, target: Reading, matching: Matching, settled: set[int]) -> Iterator[Doubt]:
    """Lists whose labels and figures changed their order apart; what changed it together is settled."""
    if not any(_SAID[reading.language].search(reading.folded.text) for reading in (source, target)):
        return
    where = matching.target_of()
    ours, theirs = _labels(source), _labels(target)
    for i, j in where.items():
        for labels, figure in ((ours, source.figures[i]), (theirs, target.figures[j])):
            labels["figure", i] = figure.start, figure.end
    for places in _lists(source, where):
        run = _run(source, target, (ours, theirs), places)
        if not run:
            continue
        settled.update(places, (place for _, place in run if place is not None))
        told = sorted(range(len(run)), key=lambda rank: theirs[run[rank][0]])
        counted = sorted(range(len(places)), key=lambda rank: target.figures[where[places[rank]]].start)
        if told != counted:
            first = next(rank for rank in range(len(told)) if told[rank] != counted[rank])
            yield "order-changed", source.figures[places[first]], target.figures[where[places[first]]]


def _labels(reading: Reading) -> Labels:
    text = terms.in_small_letters(reading.folded.text)
    found = reading.endpoints + reading.others + cognates.words(reading.folded.text, reading.language)
    degrees = [
        (match.lastgroup or "", *match.span()) for match in _DEGREES_C[reading.language].finditer(text)
    ]
    names = [(name.name, name.start, name.end) for name in reading.names]
    taken = {start for _, start, _ in degrees}
    return surroundings.once([*degrees, *names, *(label for label in found if label[1] not in taken)])


def _lists(source: Reading, where: dict[int, int]) -> Iterator[list[int]]:
    """Figures of one kind that stand in one list and are answered, two at least."""
    run: list[int] = []
    for i, following in pairwise([*sorted(where), None]):
        run.append(i)
        if following is not None and _is_next(source, i, following):
            continue
        if len(run) > 1 and len({source.figures[place].value for place in run}) == len(run):
            yield run
        run = []


def _is_next(source: Reading, i: int, following: int) -> bool:
    one, other = source.figures[i], source.figures[following]
    between = source.folded.text[one.end : other.start]
    return together.BETWEEN.fullmatch(between.replace("\u00a0", " ")) is not None and (
        surroundings.kind(one) == surroundings.kind(other)
    )


def _run(
    source: Reading, target: Reading, labels: tuple[Labels, Labels], places: list[int]
) -> list[tuple[object, int | None]]:
    """As many labels as figures, in one list in both texts; none where there is no such list, or more than one."""
    ours, theirs = labels
    own = {("figure", place) for place in places}
    common = sorted((code for code in ours if code in theirs and code not in own), key=ours.__getitem__)
    size, found = len(places), []
    for start in range(len(common) - size + 1):
        run = common[start : start + size]
        if _is_list(source, [ours[code] for code in run]) and _is_list(
            target, [theirs[code] for code in run]
        ):
            found.append(run)
    if len(found) != 1:
        return []
    return [(code, code[1] if isinstance(code, tuple) else None) for code in found[0]]


def _is_list(reading: Reading, spans: list[Span]) -> bool:
    text = reading.folded.text
    return all(
        one[1] <= other[0] and _BETWEEN.fullmatch(text, one[1], other[0])
        for one, other in pairwise(sorted(spans))
    )
