"""Plasma cells, dots and intervals as SVG geometry; colours are left to the stylesheet.

Every number leaves as text, so that a template cannot write 367,4 into a path.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from random import Random

MOST_DOTS = 200
DOTS_IN_A_ROW = 20
FEW = 10

ICONS = {
    "one": "M14 14h0",
    "many": "".join(f"M{x} {y}h0" for y in (5, 14, 23) for x in (5, 14, 23)),
    "harm": "M14 3 25 14 14 25 3 14Z",
    "search": "M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16M18 18l7 7",
    "email": "M3 6h22v16H3ZM3 8l11 8 11-8",
    "phone": "M8 3 4 6c0 10 8 18 18 18l3-4-6-4-3 2c-3-1-5-3-6-6l2-3Z",
    "chat": "M4 5h20v14H13l-6 5v-5H4ZM9 10h10M9 14h6",
}


@dataclass(frozen=True)
class Cell:
    """A plasma cell: its nucleus to one side, chromatin like the hours of a clock."""

    body: str
    halo: tuple[str, str, str]
    nucleus: tuple[str, str, str]
    chromatin: str
    chromatin_width: str
    tone: str


@dataclass(frozen=True)
class Dots:
    """One dot for each person, those it happened to first."""

    width: str
    height: str
    seen: str
    unseen: str
    stroke: str
    hole: str


@dataclass(frozen=True)
class Scale:
    """A share and its interval on a whole scale from 0 to 100, 400 units wide."""

    band_x: str
    band_width: str
    point_x: str


def short(number: float) -> str:
    """The number as SVG likes it: one decimal at most, never a comma."""
    text = f"{number:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


@lru_cache(maxsize=1024)
def cell(seed: str, *, x: float = 60, y: float = 60, radius: float = 50, tone: str = "one") -> Cell:
    """The cell that belongs to a seed: the same shape at any size and place, in any language."""
    chance = Random(seed)
    turn = chance.random() * math.tau
    nucleus_radius = radius * 0.4
    nucleus_x = x + math.cos(turn) * radius * 0.4
    nucleus_y = y + math.sin(turn) * radius * 0.36
    hours = [(nucleus_x, nucleus_y)] + [
        (
            nucleus_x + math.cos(turn + hour * math.tau / 7) * nucleus_radius * 0.62,
            nucleus_y + math.sin(turn + hour * math.tau / 7) * nucleus_radius * 0.62,
        )
        for hour in range(7)
    ]
    halo = (x + math.cos(turn) * radius * 0.12, y + math.sin(turn) * radius * 0.1)
    return Cell(
        body=_outline(chance, x=x, y=y, radius=radius, turn=turn),
        halo=(short(halo[0]), short(halo[1]), short(nucleus_radius)),
        nucleus=(short(nucleus_x), short(nucleus_y), short(nucleus_radius)),
        chromatin=_marks(hours) if radius > 24 else "",
        chromatin_width=short(nucleus_radius * 0.27),
        tone=tone,
    )


@lru_cache(maxsize=256)
def field(
    seed: str, *, width: int, height: int, with_one: bool, grows_to_the_end: bool = False
) -> tuple[Cell, ...]:
    """Many cells that do not touch; with_one puts the amber cell of this seed among them."""
    chance = Random(f"{seed} field")
    taken: list[tuple[float, float, float]] = []
    if with_one:
        taken.append((width * (0.63 if grows_to_the_end else 0.6), height * 0.48, height * 0.185))
    for smallest, largest in ((0.12, 0.15), (0.075, 0.11), (0.045, 0.065)):
        for _ in range(420):
            radius = height * chance.uniform(smallest, largest)
            x, y = chance.uniform(0, width), chance.uniform(0, height)
            if chance.random() > _density(x / width, y / height, grows_to_the_end=grows_to_the_end):
                continue
            if not grows_to_the_end and not _inside(x, y, radius * 1.16, width, height):
                continue
            if all(math.hypot(x - a, y - b) > radius + r + height * 0.014 for a, b, r in taken):
                taken.append((x, y, radius))
    return tuple(
        cell(seed, x=x, y=y, radius=radius, tone="one")
        if with_one and place == 0
        else cell(f"{seed} {place}", x=x, y=y, radius=radius, tone=f"many-{place % 3 + 1}")
        for place, (x, y, radius) in enumerate(taken)
    )


def dots(seen: int, of: int) -> Dots:
    """One dot for each of `of` people, `seen` of them filled; a handful is drawn larger."""
    if not 0 <= seen <= of or not 0 < of <= MOST_DOTS:
        raise ValueError(f"Cannot draw {seen} of {of}, must be 0 to {MOST_DOTS} people, seen among them")
    in_a_row = FEW if of <= FEW else DOTS_IN_A_ROW
    pitch = 240 / in_a_row
    places = [(pitch * (n % in_a_row + 0.5), pitch * (n // in_a_row + 0.5)) for n in range(of)]
    return Dots(
        width="240",
        height=short(pitch * math.ceil(of / in_a_row)),
        seen=_marks(places[:seen]),
        unseen=_marks(places[seen:]),
        stroke=short(pitch * 0.64),
        hole=short(pitch * 0.64 - 2.2),
    )


def scale(low: float, high: float, *, share: float) -> Scale:
    """Where an interval and its share lie on the scale; the axis is never cut."""
    if not 0 <= low <= share <= high <= 100:
        raise ValueError(f"Cannot draw {share} within {low} to {high}, must rise from 0 to 100")
    return Scale(
        band_x=short(4 + 3.92 * low),
        band_width=short(max(3.92 * (high - low), 1)),
        point_x=short(4 + 3.92 * share),
    )


def _marks(places: list[tuple[float, float]]) -> str:
    return "".join(f"M{short(x)} {short(y)}h0" for x, y in places)


def _inside(x: float, y: float, room: float, width: int, height: int) -> bool:
    return room < x < width - room and room < y < height - room


def _density(x: float, y: float, *, grows_to_the_end: bool) -> float:
    if grows_to_the_end:
        return max(0.0, 1.25 * x - 0.12 + 0.25 * (y - 0.5))
    return 1.0 if (x - 0.56) ** 2 / 0.22 + (y - 0.5) ** 2 / 0.21 < 1 else 0.0


def _outline(chance: Random, *, x: float, y: float, radius: float, turn: float) -> str:
    """A rounded, slightly uneven shape through nine points."""
    phase = chance.random() * math.tau
    points = []
    for step in range(9):
        angle = step * math.tau / 9
        reach = radius * (1 + 0.07 * math.sin(2 * angle + phase) + chance.uniform(-0.04, 0.04))
        across, down = reach * 1.08 * math.cos(angle), reach * 0.94 * math.sin(angle)
        points.append(
            (
                x + across * math.cos(turn) - down * math.sin(turn),
                y + across * math.sin(turn) + down * math.cos(turn),
            )
        )
    return f"M{short(points[0][0])} {short(points[0][1])}" + "".join(_curves(points)) + "Z"


def _curves(points: list[tuple[float, float]]) -> Iterator[str]:
    """Catmull-Rom through the points, written as Bézier curves."""
    for i in range(len(points)):
        before, start, end, after = (points[(i + step) % len(points)] for step in (-1, 0, 1, 2))
        numbers = (
            start[0] + (end[0] - before[0]) / 6,
            start[1] + (end[1] - before[1]) / 6,
            end[0] - (after[0] - start[0]) / 6,
            end[1] - (after[1] - start[1]) / 6,
            *end,
        )
        yield "C" + " ".join(short(number) for number in numbers)
