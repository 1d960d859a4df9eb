"""What stands around figures: does each keep its own words when they change places?

“Cyclophosphamide 300 mg and fludarabine 30 mg” may become «флударабин 30 мг и циклофосфамид 300 мг», and the
figures are right although their order changed. In another order without their words they are wrong.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from typing import NamedTuple

from cms.translation.figures import cognates, names, terms
from cms.translation.figures.figure import Figure, Span
from cms.translation.figures.reading import Reading

_JOINED = 9  # figures this near to each other belong together: “1 or 2”
_MOST_WORDS = 24
_FAR = 60  # signs beyond which a word says nothing about a figure
_ACROSS = 40  # what it costs to look for a word behind the other figure
_LISTED = 3  # figures this near are one list, in which words do not say which is which
_WORD_ZH = re.compile("(?![和与及至到或并第为是])[\u4e00-\u9fff]")  # a word in Chinese may be as short
_SURE = 8
_SIDES_FAR = 90  # signs within which the two sides of a comparison name their figures
_CLAUSE = 18  # what it costs to look for a word in another clause
_CLAUSE_ENDS = re.compile(r",(?!\d)|[;，；。、]")
_STATEMENT_ENDS = re.compile(r",(?!\d)|[;:，；。：]|[.!?](?=\s)|\s(?:and|but|while|и|а|но)\s")
_HARD_ENDS = re.compile(r"[;；。！？]|[.!?](?=\s)")
_LOOSE = ("rate", "month-of", "day-of", "year-of", "clock", "ordinal")  # what stands now here, now there
_SAID = ("endpoint", "word", "name")  # what says more than another figure does


class Anchor(NamedTuple):
    """What stands once in each text and can be recognised in both: a word, a name, another figure."""

    ours: Span
    theirs: Span
    kind: object


class Place(NamedTuple):
    """Two figures of one text, and where its clauses end."""

    figures: tuple[Span, Span]
    text: str


def kind(figure: Figure) -> object:
    """What a figure is among others: figures of a kind may be mistaken for each other."""
    if figure.unit in (None, "item", "person", "cycle", "dose", "unit", "cell"):
        return "ordinal" if figure.ordinal else ("count", figure.per, figure.value.denominator == 1)
    return {"year": "age", "occurrence": "fold"}.get(figure.unit, figure.unit)


def anchors(source: Reading, target: Reading, where: dict[int, int]) -> list[Anchor]:
    """Everything that can be recognised in both texts, in the order of the source."""
    found: list[Anchor] = []
    for what, ours, theirs in (
        ("endpoint", source.endpoints, target.endpoints),
        ("word", source.others, target.others),
        ("name", *([(f.name, f.start, f.end) for f in reading.names] for reading in (source, target))),
        ("name", names.grouped(source), names.grouped(target)),
        ("word", *(_cognates(reading, target.language) for reading in (source, target))),
    ):
        here, there = once(ours), once(theirs)
        found += [Anchor(here[c], there[c], what) for c in here.keys() & there.keys()]
    for i, j in where.items():
        ours, theirs = source.figures[i], target.figures[j]
        found.append(Anchor((ours.start, ours.end), (theirs.start, theirs.end), kind(ours)))
    return sorted(found, key=lambda anchor: (anchor.ours[0], anchor.theirs[0]))


def _cognates(reading: Reading, language: str) -> list[terms.Label]:
    return cognates.words(reading.folded.text, reading.language) if language == "ru" else []


def once(labels: list[terms.Label]) -> dict[str, Span]:
    """The labels that a text holds once, and where."""
    count = Counter(code for code, *_ in labels)
    return {code: (start, end) for code, start, end in labels if count[code] == 1}


def changed_places(
    source: Reading, target: Reading, where: dict[int, int], pair: tuple[int, int], around: list[Anchor]
) -> bool:
    """Did two figures of a kind change places, or did their surroundings?"""
    here, there = _place_of(source, pair), _place_of(target, tuple(where[place] for place in pair))
    what = kind(source.figures[pair[0]])
    inverted = there.figures[0] > there.figures[1]
    if sides := _sides(source, target, here):
        return inverted != sides[0]
    if (exchanged := _sides_led(source, target, here, there)) is not None:
        return exchanged
    if not (_listed(here) or _listed(there)):
        if (stayed := _stayed_in_clauses(around, here, there, what)) is not None:
            return not stayed
        kept, same_build = _words_kept(around, here, there, what)
        if kept is None and not inverted and same_build:
            return False
        if kept or (kept is False and (inverted or same_build is False)):
            return not kept
    return _nearest_changed(around, here, there, what)


def _place_of(reading: Reading, pair: tuple[int, int]) -> Place:
    one, other = (reading.figures[place] for place in pair)
    return Place(((one.start, one.end), (other.start, other.end)), reading.folded.text)


def _stayed_in_clauses(around: list[Anchor], here: Place, there: Place, what: object) -> bool | None:
    """Did the words of a clause stay with its figure? None where the words do not agree.

    One word is enough to say that they did; that they did not, the words of both figures must say.
    """
    answers = {
        (ours, theirs)
        for anchor in around
        if anchor.kind not in (what, "rate", "clock", "ordinal")
        and (ours := _owner(anchor.ours, here)) is not None
        and (theirs := _owner(anchor.theirs, there)) is not None
    }
    stayed, changed = answers & {(0, 0), (1, 1)}, answers & {(0, 1), (1, 0)}
    if len(stayed) == len(changed):
        return None
    if len(stayed) == 2 or (stayed and not changed):
        return True
    inverted = there.figures[0] > there.figures[1]
    return False if len(changed) == 2 or (changed and not stayed and inverted) else None


def _owner(word: Span, place: Place) -> int | None:
    """Which of two figures shares its clause with a word; None for both or neither."""
    shares = [
        abs(word[0] - figure[0]) <= 2 * _FAR
        and not _STATEMENT_ENDS.search(place.text, min(word[1], figure[1]), max(word[0], figure[0]))
        for figure in place.figures
    ]
    return shares.index(True) if sum(shares) == 1 else None


def _listed(place: Place) -> bool:
    """“1, 3 and 6 months” are one list."""
    (_, end), (start, _) = sorted(place.figures)
    return abs(start - end) <= _LISTED and not _WORD_ZH.search(place.text, end, start)


def _nearest_changed(around: list[Anchor], here: Place, there: Place, what: object) -> bool:
    """Where words and build do not say: by what stands nearest to each figure in the source."""
    ours, theirs = ((place.figures[0][0], place.figures[1][0]) for place in (here, there))
    inverted = theirs[0] > theirs[1]
    near_a, near_b = (_nearest(around, here, which, what) for which in (0, 1))
    if not near_a or not near_b or near_a == near_b or near_a.ours[0] == near_b.ours[0]:
        return inverted
    words_inverted = (near_a.ours < near_b.ours) != (near_a.theirs < near_b.theirs)
    if not words_inverted:
        return inverted
    # the words around changed places, the figures did not: sure only where each stays beside its own
    apart = abs(ours[0] - ours[1]) > _JOINED and abs(theirs[0] - theirs[1]) > _JOINED
    apart = apart and abs(near_a.ours[0] - near_b.ours[0]) > _JOINED
    return not inverted and apart and _beside(near_a, near_b, theirs)


# Two sides of a comparison: each of two figures belongs to one of them.
_SIDES = (
    ("treated", "control"),
    ("men", "women"),
    ("high", "standard"),
    ("morning", "evening"),
    ("byday", "evening"),
    ("left", "right"),
    ("first", "second"),
    ("before", "after"),
)


def _sides(source: Reading, target: Reading, here: Place) -> tuple[bool] | None:
    """Did the two sides of a comparison change places in the translation? None where there are not two."""
    once_ours, once_theirs = once(source.others), once(target.others)
    ours = (here.figures[0][0], here.figures[1][0])
    for pair in _SIDES:
        if not all(side in once_ours and side in once_theirs for side in pair):
            continue
        (one, other), (there, elsewhere) = (
            [once[side][0] for side in pair] for once in (once_ours, once_theirs)
        )
        if (
            max(abs(ours[0] - one), abs(ours[0] - other), abs(ours[1] - other), abs(ours[1] - one))
            <= _SIDES_FAR
        ):
            return ((one < other) != (there < elsewhere),)
    return None


def _sides_led(source: Reading, target: Reading, here: Place, there: Place) -> bool | None:
    """Where a side is named more than once, the last named before a figure is its own: did they exchange them?"""
    for pair in _SIDES[:2]:
        ours, theirs = (
            [_last_named(reading.others, pair, figure) for figure in place.figures]
            for reading, place in ((source, here), (target, there))
        )
        if None not in (*ours, *theirs) and ours[0] != ours[1] and theirs[0] != theirs[1]:
            return ours != theirs
    return None


def _last_named(labels: list[terms.Label], sides: tuple[str, str], figure: Span) -> str | None:
    near = (
        code for code, start, _ in reversed(labels) if 0 < figure[0] - start <= _SIDES_FAR and code in sides
    )
    return next(near, None)


def _words_kept(
    around: list[Anchor], here: Place, there: Place, what: object
) -> tuple[bool | None, bool | None]:
    """Does each of two figures keep its own word, whatever their order? None where the words do not say.

    Second: does the build of the sentence say so.
    """
    low, high = min(here.figures)[0] - _FAR, max(here.figures)[0] + _FAR
    near = [
        anchor
        for anchor in around[bisect_left(around, low, key=_place) : bisect_right(around, high, key=_place)]
        if anchor.kind != what and anchor.ours not in here.figures
    ][:_MOST_WORDS]
    kept, exchanged = (_cheapest(near, here, there, answers) for answers in ((0, 1), (1, 0)))
    same_build = _build_kept(near, here, there)
    if abs(kept[0] - exchanged[0]) <= _SURE:
        return None, same_build
    if kept[0] < exchanged[0]:
        return True, same_build
    return False, False if exchanged[1] else same_build


def _cheapest(near: list[Anchor], here: Place, there: Place, answers: tuple[int, int]) -> tuple[float, bool]:
    """How far two words stand from two figures in both texts, for the two that stand nearest.

    Second: are they endpoints. One word alone says less, but it says something.
    """
    costs = [
        [
            _cost(anchor.ours, here, which)
            + _cost(anchor.theirs, there, answers[which])
            + (0 if anchor.kind in _SAID else _SURE)
            for anchor in near
        ]
        for which in (0, 1)
    ]
    pairs = (
        (one + other, near[m].kind == near[n].kind == "endpoint")
        for m, one in enumerate(costs[0])
        for n, other in enumerate(costs[1])
        if m != n
    )
    alone = ((cost + _FAR, False) for some in costs for cost in some)
    return min(*pairs, *alone, (4 * _FAR, False), (4 * _FAR, False))


def _cost(word: Span, place: Place, which: int) -> int:
    own, other = place.figures[which], place.figures[1 - which]
    across = min(own, word) < other < max(own, word)
    start, end = min(own[1], word[1]), max(own[0], word[0])
    clauses = len(_CLAUSE_ENDS.findall(place.text, start, end)) if start < end else 0
    return max(end - start, 0) + (_ACROSS if across else 0) + _CLAUSE * clauses


def _build_kept(near: list[Anchor], here: Place, there: Place) -> bool | None:
    """X a, Y b: is each figure built with its own word still, or else with its own number? Y a, X b is not."""
    words = [anchor for anchor in near if anchor.kind in _SAID]
    numbers = [anchor for anchor in near if anchor.kind not in (*_SAID, *_LOOSE)]
    for labels in (words, numbers):
        ours = _builds(labels, here)
        theirs = _builds([anchor._replace(ours=anchor.theirs) for anchor in labels], there)
        if any(build in theirs for build in ours):
            return True
        if any(build[::-1] in theirs for build in ours):
            return False
    return None


def _builds(labels: list[Anchor], place: Place) -> list[tuple[Span, ...]]:
    """The two labels of two figures, where each stands before its figure and where each stands after."""
    owned = (
        [_own(labels, figure, place.figures, before) for figure in place.figures] for before in (True, False)
    )
    return [tuple(label.theirs for label in own) for own in owned if len({*own} - {None}) == 2]


def _own(words: list[Anchor], figure: Span, figures: tuple[Span, Span], before: bool) -> Anchor | None:
    """The word nearest before the figure, or after it, on this side of the other figure."""
    fitting = [
        word
        for word in words
        if (word.ours < figure) == before
        and not any(min(word.ours, figure) < other < max(word.ours, figure) for other in figures)
    ]
    return min(fitting, key=lambda word: abs(word.ours[0] - figure[0]), default=None)


def _nearest(around: list[Anchor], here: Place, which: int, what: object) -> Anchor | None:
    """What stands nearest to a figure, and no further than its sentence or its item of a list."""
    own, other = here.figures[which][0], here.figures[1 - which][0]
    best, best_distance = None, 90
    near = around[bisect_left(around, own - 90, key=_place) : bisect_right(around, own + 90, key=_place)]
    for anchor in near:
        place = anchor.ours[0]
        distance = abs(place - own)
        if anchor.kind == what or not 0 < distance < best_distance or distance >= abs(place - other):
            continue
        if not _HARD_ENDS.search(here.text, *sorted((place, own))):
            best, best_distance = anchor, distance
    return best


def _beside(near_a: Anchor, near_b: Anchor, theirs: tuple[int, int]) -> bool:
    """Does each anchor stand nearest to the figure of the other in the target?"""
    a, b = theirs
    one, other = near_a.theirs[0], near_b.theirs[0]
    return abs(one - b) < abs(one - a) and abs(other - a) < abs(other - b)


def _place(anchor: Anchor) -> int:
    return anchor.ours[0]
