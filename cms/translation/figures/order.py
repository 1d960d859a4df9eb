"""Figures in their order, and with their labels: 120/80 is not 80/120, and the PFS rate is not the OS rate."""

import itertools
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator

from cms.translation.figures import (
    all_but,
    counted,
    identifiers,
    negation,
    ratios,
    respectively,
    surroundings,
    terms,
    totals,
    units,
    unreached,
)
from cms.translation.figures.figure import Figure, Finding, Severity
from cms.translation.figures.matching import Matching
from cms.translation.figures.reading import Reading

_ENDS = re.compile(r"[.,;:](?!\d)|$| (?:before|after|then|now)\b")
_FEW = 8  # figures of a unit among which an endpoint finds its own
Doubt = tuple[str, Figure, Figure]


def doubts(source: Reading, target: Reading, matching: Matching) -> Iterator[Doubt]:
    """Pairs of figures whose order or whose labels changed: a code and the figure on each side."""
    where = matching.target_of()
    reported: set[int] = set()
    ranges: set[frozenset[int]] = set()
    of_target = {frozenset(pair[1:]): pair for pair in target.together}
    for role, first, second in source.together:
        if role != "list" and first in where and second in where:
            theirs = of_target.get(frozenset((where[first], where[second])))
            if source.figures[first].value == source.figures[second].value:
                continue
            kept = theirs and (theirs[0] == role or {theirs[0], role} <= {"range", "bound"})
            if kept and theirs[1] != where[first]:
                reported |= {first, second}
                yield "order-changed", source.figures[first], target.figures[where[first]]
            elif kept and role == "range":
                ranges.add(frozenset((first, second)))
            elif kept or (role == "of" and theirs):
                reported |= {first, second}  # said as it should be
    yield from respectively.doubts(source, target, matching, reported)
    yield from totals.doubts(source, target, where, reported)
    yield from _parts_above_wholes(source, target, matching)
    yield from _units_crossed(source, target, where)
    yield from counted.exchanged(source, target, where)
    yield from _labels(source, target, where, reported)
    yield from _moved(source, target, where, reported, ranges)


def _parts_above_wholes(source: Reading, target: Reading, matching: Matching) -> Iterator[Doubt]:
    """11例死亡，其中14例: of eleven, fourteen cannot be."""
    answered = {j: i for i, j, how in matching.pairs if how == "same"}
    for role, part, whole in target.together:
        more, less = target.figures[part], target.figures[whole]
        people = more.unit == less.unit == "person" and more.value > less.value
        if role == "of" and people and part in answered and whole in answered:
            yield "order-changed", source.figures[answered[part]], more


_COUNTS = {"item": "count", "person": "count"}


def _units_crossed(source: Reading, target: Reading, where: dict[int, int]) -> Iterator[Doubt]:
    """“Two drops four times a day” is not «четыре капли два раза в день», nor grade 4 in 3 of 4 patients grade 3."""
    crossed: dict[tuple, tuple[Figure, Figure]] = {}
    for i, j in where.items():
        ours, theirs = source.figures[i], target.figures[j]
        one, other = (_COUNTS.get(figure.unit, figure.unit) for figure in (ours, theirs))
        if "rate" in (one, other):
            one, other = one or "count", other or "count"
        if one == other or None in (one, other) or ours.form == "article":
            continue
        crossed[one, other] = ours, theirs
        if (other, one) in crossed and crossed[other, one][0].value != ours.value:
            yield "order-changed", ours, theirs


def _labels(source: Reading, target: Reading, where: dict[int, int], reported: set[int]) -> Iterator[Doubt]:
    """Endpoints and rates in equal number are read one by one, in whatever form the sentence gives them."""
    (ours, bare), (theirs, their_bare) = unreached.split(source), unreached.split(target)
    if bare & unreached.reached(target) and not their_bare and where:
        yield "negation-lost", source.figures[min(where)], target.figures[where[min(where)]]
        return
    if not (bare and their_bare):
        ours, theirs = source.endpoints, target.endpoints
    elif bare != their_bare and where:
        first = min(where)
        yield "label-swapped", source.figures[first], target.figures[where[first]]
        return
    if len({code for code, *_ in ours}) < 2 or Counter(c for c, *_ in ours) != Counter(c for c, *_ in theirs):
        return
    by_unit: dict[str | None, list[int]] = defaultdict(list)
    for i in where:
        by_unit[source.figures[i].unit].append(i)
    for unit, places in by_unit.items():
        if len(ours) < len(places) <= _FEW and len(ours) <= 3:
            yield from _bound(source, target, where, places, (ours, theirs), reported)
        if len(places) != len(ours) or unit not in ("%", "month", "year", "person", "share", None):
            continue
        answers = sorted(where[i] for i in places)
        of_target = {j: theirs[rank][0] for rank, j in enumerate(answers)}
        wrong = [i for rank, i in enumerate(sorted(places)) if of_target[where[i]] != ours[rank][0]]
        values = {source.figures[i].value for i in wrong}
        reported.update(places)
        if wrong and len(values) > 1:
            yield "label-swapped", source.figures[wrong[0]], target.figures[where[wrong[0]]]


def _bound(
    source: Reading,
    target: Reading,
    where: dict[int, int],
    places: list[int],
    labels: tuple[list[terms.Label], list[terms.Label]],
    reported: set[int],
) -> Iterator[Doubt]:
    """More figures than endpoints: each endpoint is read with the figure that stands nearest, in their order."""
    ours = _by_label(labels[0], {i: source.figures[i].start for i in places})
    theirs = _by_label(labels[1], {i: target.figures[where[i]].start for i in places})
    if set(ours) != set(theirs):
        return
    wrong = [i for i in ours if ours[i] != theirs[i]]
    if len({source.figures[i].value for i in wrong}) > 1:
        reported.update(wrong)
        yield "label-swapped", source.figures[wrong[0]], target.figures[where[wrong[0]]]


def _by_label(labels: list[terms.Label], starts: dict[int, int]) -> dict[int, str]:
    """The endpoint that each figure belongs to."""
    by_place = sorted(starts, key=starts.__getitem__)
    chosen = min(
        itertools.combinations(by_place, len(labels)),
        key=lambda some: sum(abs(starts[i] - label[1]) for i, label in zip(some, labels, strict=True)),
    )
    return {i: label[0] for i, label in zip(chosen, labels, strict=True)}


def _moved(
    source: Reading,
    target: Reading,
    where: dict[int, int],
    reported: set[int],
    ranges: set[frozenset[int]],
) -> Iterator[Doubt]:
    """Two figures of a kind that changed places, or whose surroundings did."""
    alike = [places for places in _kinds(source, target, where) if len(places) > 1]
    if not alike:
        return
    seen: set[tuple[int, int]] = set()
    anchors = surroundings.anchors(source, target, where)
    shares = {frozenset(pair[1:]) for pair in source.together if pair[0] == "of"}
    their_shares = {frozenset(pair[1:]) for pair in target.together if pair[0] == "of"}
    for places in alike:
        for a, b in itertools.pairwise(places):
            if (a, b) in seen or _from_one_to_other(source, target, where, a, b):
                continue
            seen.add((a, b))
            if {a, b} <= reported or {a, b} in ranges or _equal(source, target, where, a, b):
                continue
            ours, theirs = (
                (source.figures[a], source.figures[b]),
                (target.figures[where[a]], target.figures[where[b]]),
            )
            if (stayed := counted.stayed(source, target, ours, theirs)) is not None:
                if not stayed:
                    reported |= {a, b}
                    yield "order-changed", ours[0], theirs[0]
                continue
            # a part and its whole may stand in either order: “18 of 19”, 19例中18例
            if frozenset((a, b)) in shares or frozenset((where[a], where[b])) in their_shares:
                continue
            if _not_mistaken(source, target, where, a, b):
                continue
            if surroundings.changed_places(source, target, where, (a, b), anchors):
                reported |= {a, b}
                yield "order-changed", source.figures[a], target.figures[where[a]]


def _not_mistaken(source: Reading, target: Reading, where: dict[int, int], a: int, b: int) -> bool:
    """Are the two no figures that a translator would take for each other?"""
    if not _alike(target.figures[where[a]], target.figures[where[b]]):
        return True  # “120/75 by six” is «к шести утра — 120/75»
    if _people_and_things(source, target, where, a, b) or _worlds_apart(source, a, b):
        return True
    if source.figures[a].unit == "rate" and where[a] < where[b]:
        return True  # “every three months for two years and every six after that” in its order
    return _said_more_than_once(source, (a, b))  # “after 5 pm … from 8:30 to 17:00”: which answers which


def _kinds(source: Reading, target: Reading, where: dict[int, int]) -> Iterator[list[int]]:
    """Places of figures that may be mistaken for each other: as they are written, then as they are meant."""
    written: dict[object, list[int]] = defaultdict(list)
    meant: dict[object, list[int]] = defaultdict(list)
    heard = None  # “was 16 months, in the other group 31”: the unit that was said last
    for i in sorted(where):
        ours, theirs = source.figures[i], target.figures[where[i]]
        # “weekly at first, then monthly”: how often is soft, and may change places all the same
        if not (ours.firm and theirs.firm) and ours.unit != "rate":
            continue
        written[surroundings.kind(ours)].append(i)
        said = theirs if ours.unit is None and theirs.unit in units.SCALE else ours
        if said.unit is None and heard and _ENDS.match(source.folded.text, ours.end):
            said = heard
        meant[surroundings.kind(said)].append(i)
        heard = said if said.unit in units.SCALE else None
    yield from written.values()
    yield from meant.values()


def _from_one_to_other(source: Reading, target: Reading, where: dict[int, int], a: int, b: int) -> bool:
    """“11 cm, down from 19” is 由19 cm缩小至11 cm: the words say which came first."""
    moves = [(source.figures[place].moves, target.figures[where[place]].moves) for place in (a, b)]
    return ("from", "from") in moves and all(theirs in ("", "to", "from") for _, theirs in moves)


def _equal(source: Reading, target: Reading, where: dict[int, int], a: int, b: int) -> bool:
    """Equal in both texts: the ones of “one in three … one in eight” are a third and an eighth."""
    if _of_two_ranges(source, target, where, a, b):
        return False
    one, other = (target.figures[where[place]] for place in (a, b))
    shares = one.unit == other.unit == "share" and one.value != other.value
    return source.figures[a].value == source.figures[b].value and not shares


def _of_two_ranges(source: Reading, target: Reading, where: dict[int, int], a: int, b: int) -> bool:
    """“1–5% is moderate and 5–40% mild”: the fives are of two ranges, and in both texts."""
    return all(
        any(role == "range" and end == first for role, _, end in reading.together)
        and any(role == "range" and start == second for role, start, _ in reading.together)
        for reading, first, second in ((source, a, b), (target, where[a], where[b]))
    )


def _alike(one: Figure, other: Figure) -> bool:
    """May the two be mistaken for each other?"""
    return (None in (one.unit, other.unit) and "clock" not in (one.unit, other.unit)) or units.same(
        one.unit, other.unit
    )


def _worlds_apart(source: Reading, a: int, b: int) -> bool:
    """Twelve thousand transplants and three hospitals are not mistaken for each other."""
    less, more = sorted((abs(source.figures[a].value), abs(source.figures[b].value)))
    return less > 0 and more / less >= 1000


def _said_more_than_once(source: Reading, places: tuple[int, int]) -> bool:
    clocks = [source.figures[place].value for place in places if source.figures[place].unit == "clock"]
    said = Counter(figure.value for figure in source.figures if figure.unit == "clock") if clocks else {}
    return any(said[clock] > 1 for clock in clocks)


def _people_and_things(source: Reading, target: Reading, where: dict[int, int], a: int, b: int) -> bool:
    """One counts people and the other does not, in both texts: 17个国家的近四千名患者."""
    told = [source.figures[place] for place in (a, b)]
    ours = [figure.unit == "person" for figure in told]
    if any(one.unit is None and _ENDS.match(source.folded.text, one.end) for one in told):
        return False  # “in 12 patients and severe in 3”
    theirs = [target.figures[where[place]].unit == "person" for place in (a, b)]
    return ours == theirs and ours[0] != ours[1]


def labels_exchanged(source: Reading, target: Reading) -> Iterator[Finding]:
    """An endpoint of the source that became another one: complete is not partial, PFS is not OS."""
    all_ours = source.endpoints
    all_theirs = target.endpoints
    for here, there in negation.pairs(source.shadow.text, target.shadow.text, target.language):
        ours, theirs = _within(all_ours, source, here), _within(all_theirs, target, there)
        codes, their_codes = (Counter(code for code, *_ in labels) for labels in (ours, theirs))
        for code, *place in ours:
            other = next(
                (
                    t
                    for t in theirs
                    if their_codes[t[0]] > codes[t[0]] and terms.group(t[0]) == terms.group(code)
                ),
                None,
            )
            if other and code not in their_codes:
                yield Finding(
                    "label-differs",
                    Severity.ERROR,
                    source.folded.origin(*place),
                    target.folded.origin(*other[1:]),
                )
                return
    yield from _contrast_turned(source, target)
    yield from ratios.sides_exchanged(source, target)
    if not all_but.turned(source, target):
        yield from _signs_exchanged(source, target)


_NOT_THIS = {
    "en": re.compile(r"\b(?:not|rather than|instead of|n't)(?: an?| the)? $", re.IGNORECASE),
    "ru": re.compile(r"(?<![а-яё])(?:не|вместо)[ \u00a0]$", re.IGNORECASE),
    "zh-hans": re.compile(r"(?:不是|[而，]非|并非|不属于)$"),
}


def _contrast_turned(source: Reading, target: Reading) -> Iterator[Finding]:
    """“A partial response, not a complete one” that became 完全缓解，而不是部分缓解."""
    text, theirs = source.folded.text, target.folded.text
    if target.language not in _NOT_THIS or not re.search(r"\b(?:not|rather than|instead of)\b|n't", text):
        return
    ours, answers = (surroundings.once(reading.endpoints + _named(reading)) for reading in (source, target))
    for code in ours.keys() & answers.keys():
        (start, end), (there, there_end) = ours[code], answers[code]
        denied = _NOT_THIS[target.language].search(theirs, max(0, there - 8), there)
        contrasted = _NOT_THIS["en"].search(text, max(0, start - 16), start)
        if denied and not contrasted and not negation.denied_beside(text, start, end, "en"):
            yield Finding(
                "label-differs",
                Severity.ERROR,
                source.folded.origin(start, end),
                target.folded.origin(there, there_end),
            )


def _named(reading: Reading) -> list[terms.Label]:
    """The names of a text, with digits and without."""
    named = [(name.name, name.start, name.end) for name in reading.names]
    return named + [
        (match.group(), *match.span()) for match in identifiers.NAMES.finditer(reading.folded.text)
    ]


def _within(labels: list[terms.Label], reading: Reading, piece: tuple[int, int]) -> list[terms.Label]:
    start, end = reading.shadow.span(*piece)
    return labels[bisect_left(labels, start, key=_begins) : bisect_left(labels, end, key=_begins)]


def _begins(label: terms.Label) -> int:
    return label[1]


def _signs_exchanged(source: Reading, target: Reading) -> Iterator[Finding]:
    all_ours = terms.opposites(source.folded.text, "en")
    all_theirs = terms.opposites(target.folded.text, target.language)
    for (one, other), (their_one, their_other) in zip(all_ours, all_theirs, strict=True):
        for ours, opposite, theirs, their_opposite in (
            (one, other, their_one, their_other),
            (other, one, their_other, their_one),
        ):
            if len(ours) > len(theirs) and len(their_opposite) > len(opposite):
                yield Finding(
                    "sign-differs",
                    Severity.ERROR,
                    source.folded.origin(*ours[0]),
                    target.folded.origin(*their_opposite[0]),
                )
                return
