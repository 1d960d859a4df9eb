"""Figures in their order, and with their labels: 120/80 is not 80/120, and the PFS rate is not the OS rate."""

import itertools
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator

from cms.translation.figures import negation, terms
from cms.translation.figures.figure import Figure, Finding, Severity
from cms.translation.figures.matching import Matching
from cms.translation.figures.reading import Reading

_JOINED = 9  # figures this near to each other belong together: “1 or 2”
_FEW = 8  # figures of a unit among which an endpoint finds its own
Doubt = tuple[str, Figure, Figure]


def doubts(source: Reading, target: Reading, matching: Matching) -> Iterator[Doubt]:
    """Pairs of figures whose order or whose labels changed: a code and the figure on each side."""
    where = matching.target_of()
    reported: set[int] = set()
    of_target = {frozenset(pair[1:]): pair for pair in target.together}
    for role, first, second in source.together:
        if first in where and second in where:
            theirs = of_target.get(frozenset((where[first], where[second])))
            if source.figures[first].value == source.figures[second].value:
                continue
            kept = theirs and (theirs[0] == role or {theirs[0], role} <= {"range", "bound"})
            if kept and theirs[1] != where[first]:
                reported |= {first, second}
                yield "order-changed", source.figures[first], target.figures[where[first]]
            elif kept or (role == "of" and theirs):
                reported |= {first, second}  # said as it should be
    yield from _labels(source, target, where, reported)
    yield from _moved(source, target, where, reported)


def _labels(source: Reading, target: Reading, where: dict[int, int], reported: set[int]) -> Iterator[Doubt]:
    """Endpoints and rates in equal number are read one by one, in whatever form the sentence gives them."""
    ours = source.endpoints
    theirs = target.endpoints
    if len({code for code, *_ in ours}) < 2 or Counter(c for c, *_ in ours) != Counter(c for c, *_ in theirs):
        return
    by_unit: dict[str | None, list[int]] = defaultdict(list)
    for i in where:
        by_unit[source.figures[i].unit].append(i)
    for unit, places in by_unit.items():
        if len(ours) < len(places) <= _FEW and len(ours) <= 3:
            yield from _bound(source, target, where, places, reported)
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
    source: Reading, target: Reading, where: dict[int, int], places: list[int], reported: set[int]
) -> Iterator[Doubt]:
    """More figures than endpoints: each endpoint is read with the figure that stands nearest, in their order."""
    ours = _by_label(source.endpoints, {i: source.figures[i].start for i in places})
    theirs = _by_label(target.endpoints, {i: target.figures[where[i]].start for i in places})
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


def _moved(source: Reading, target: Reading, where: dict[int, int], reported: set[int]) -> Iterator[Doubt]:
    """Two figures of a kind that changed places, or whose surroundings did."""
    by_unit: dict[object, list[int]] = defaultdict(list)
    for i in sorted(where):
        if source.figures[i].firm and target.figures[where[i]].firm:
            by_unit[_kind(source.figures[i])].append(i)
    if not any(len(places) > 1 for places in by_unit.values()):
        return
    anchors = _anchors(source, target, where)
    shares = {frozenset(pair[1:]) for pair in source.together if pair[0] == "of"}
    their_shares = {frozenset(pair[1:]) for pair in target.together if pair[0] == "of"}
    for places in by_unit.values():
        for a, b in itertools.pairwise(places):
            if {a, b} <= reported or source.figures[a].value == source.figures[b].value:
                continue
            # a part and its whole may stand in either order: “18 of 19”, 19例中18例
            if frozenset((a, b)) in shares or frozenset((where[a], where[b])) in their_shares:
                continue
            if _people_and_things(source, target, where, a, b):
                continue
            if _changed_places(source, target, where, a, b, anchors):
                reported |= {a, b}
                yield "order-changed", source.figures[a], target.figures[where[a]]


def _people_and_things(source: Reading, target: Reading, where: dict[int, int], a: int, b: int) -> bool:
    """One counts people and the other does not, in both texts: 17个国家的近四千名患者."""
    ours = [source.figures[place].unit == "person" for place in (a, b)]
    theirs = [target.figures[where[place]].unit == "person" for place in (a, b)]
    return ours == theirs and ours[0] != ours[1]


def _kind(figure: Figure) -> object:
    if figure.unit in (None, "item", "person", "cycle", "dose", "unit", "cell"):
        return "ordinal" if figure.ordinal else ("count", figure.per, figure.value.denominator == 1)
    return "age" if figure.unit in ("year", "age") else figure.unit


def _place(anchor: "Anchor") -> int:
    return anchor[0]


Anchor = tuple[int, int, object]  # where it stands in the source and in the target, and what kind it is


def _anchors(source: Reading, target: Reading, where: dict[int, int]) -> list[Anchor]:
    """What stands once in each text and can be recognised in both."""
    found: list[Anchor] = []
    for ours, theirs in ((source.endpoints, target.endpoints), (source.others, target.others)):
        once_ours, once_theirs = _once(ours), _once(theirs)
        found += [(once_ours[c], once_theirs[c], "term") for c in once_ours.keys() & once_theirs.keys()]
    names, their_names = (
        _once([(f.name, f.start, f.end) for f in source.names]),
        _once([(f.name, f.start, f.end) for f in target.names]),
    )
    found += [(names[c], their_names[c], "term") for c in names.keys() & their_names.keys()]
    for i, j in where.items():
        ours_figure = source.figures[i]
        found.append((ours_figure.start, target.figures[j].start, _kind(ours_figure)))
    return sorted(found, key=lambda anchor: anchor[:2])


def _once(labels: list[terms.Label]) -> dict[str, int]:
    count = Counter(code for code, *_ in labels)
    return {code: start for code, start, _ in labels if count[code] == 1}


def _changed_places(
    source: Reading, target: Reading, where: dict[int, int], a: int, b: int, anchors: list[Anchor]
) -> bool:
    ours = (source.figures[a].start, source.figures[b].start)
    theirs = (target.figures[where[a]].start, target.figures[where[b]].start)
    kind = _kind(source.figures[a])
    inverted = theirs[0] > theirs[1]
    if sides := _sides(source, target, ours):
        return inverted != sides[0]
    near_a, near_b = _nearest(anchors, ours, 0, kind), _nearest(anchors, ours, 1, kind)
    if near_a and near_b and near_a != near_b and near_a[0] != near_b[0]:
        anchors_inverted = (near_a[0] < near_b[0]) != (near_a[1] < near_b[1])
        if inverted and anchors_inverted:
            return False
        if not inverted and anchors_inverted:
            # the words around changed places, the figures did not: sure only where each stays beside its own
            apart = abs(ours[0] - ours[1]) > _JOINED and abs(theirs[0] - theirs[1]) > _JOINED
            apart = apart and abs(near_a[0] - near_b[0]) > _JOINED
            return apart and _beside(near_a, near_b, theirs)
    return inverted


# Two sides of a comparison: each of two figures belongs to one of them.
_SIDES = (
    ("treated", "control"),
    ("men", "women"),
    ("high", "standard"),
    ("morning", "evening"),
    ("first", "second"),
)


def _sides(source: Reading, target: Reading, ours: tuple[int, int]) -> tuple[bool] | None:
    """Did the two sides of a comparison change places in the translation? None where there are not two."""
    once_ours, once_theirs = _once(source.others), _once(target.others)
    for pair in _SIDES:
        if not all(side in once_ours and side in once_theirs for side in pair):
            continue
        (one, other), (there, elsewhere) = (
            [once[side] for side in pair] for once in (once_ours, once_theirs)
        )
        if max(abs(ours[0] - one), abs(ours[0] - other), abs(ours[1] - other), abs(ours[1] - one)) <= 60:
            return ((one < other) != (there < elsewhere),)
    return None


def _nearest(anchors: list[Anchor], ours: tuple[int, int], which: int, kind: object) -> Anchor | None:
    own, other = ours[which], ours[1 - which]
    best, best_distance = None, 90
    for anchor in anchors[
        bisect_left(anchors, own - 90, key=_place) : bisect_right(anchors, own + 90, key=_place)
    ]:
        distance = abs(anchor[0] - own)
        if anchor[2] != kind and 0 < distance < best_distance and distance < abs(anchor[0] - other):
            best, best_distance = anchor, distance
    return best


def _beside(near_a: Anchor, near_b: Anchor, theirs: tuple[int, int]) -> bool:
    """Does each anchor stand nearest to the figure of the other in the target?"""
    a, b = theirs
    return abs(near_a[1] - b) < abs(near_a[1] - a) and abs(near_b[1] - a) < abs(near_b[1] - b)


def labels_exchanged(source: Reading, target: Reading) -> Iterator[Finding]:
    """An endpoint of the source that became another one: complete is not partial, PFS is not OS."""
    all_ours = source.endpoints
    all_theirs = target.endpoints
    for here, there in negation.pairs(source.shadow.text, target.shadow.text, target.language):
        ours, theirs = _within(all_ours, source, here), _within(all_theirs, target, there)
        codes, their_codes = {code for code, *_ in ours}, {code for code, *_ in theirs}
        for code, *place in ours:
            other = next(
                (t for t in theirs if t[0] not in codes and terms.group(t[0]) == terms.group(code)), None
            )
            if other and code not in their_codes:
                yield Finding(
                    "label-differs",
                    Severity.ERROR,
                    source.folded.origin(*place),
                    target.folded.origin(*other[1:]),
                )
                return
    yield from _signs_exchanged(source, target)


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
