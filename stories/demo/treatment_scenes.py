"""Illustrations of the treatment pages: many cells, and never an amber one."""

from __future__ import annotations

import math
import random

from PIL import Image, ImageDraw, ImageFilter

from stories.demo.cells import DEEP, MIST, PALE, TEAL, plasma_cell, round_cell
from stories.demo.scenery import FIBRE, NIGHT, Spot, crowd, distance, fibres, ground, place, spread

SIZE = (1440, 1080)


def _edge(x: float) -> float:
    """Where the bone begins, from the top, in parts of the height."""
    return 0.98 - 0.62 * abs(1 - x) ** 2.2 - 0.03 * math.sin(9 * x)


def _vessel(x: float) -> float:
    """How the vessel runs, from the top, in parts of the height."""
    return 0.17 + 0.44 * x + 0.07 * math.sin(5 * x)


def _around(half: float, angle: float, reach: float) -> tuple[float, float]:
    return half * 2 + 2 * reach * math.cos(angle), half * 2 + 2 * reach * math.sin(angle)


def marrow(rng: random.Random) -> Image.Image:
    """Plasma cells crowding beside bone, each letting the same antibody go."""
    picture = ground(SIZE, rng, lights=((0.75, 0.2, 0.6, 0.7),))
    fibres(picture, rng, count=22)
    distance(picture, rng)
    spots = spread(
        SIZE,
        rng,
        radii=((96, 120), (64, 84), (36, 52)),
        tries=420,
        gap=10,
        density=lambda x, y: (
            0 if y > _edge(x) - 0.05 else max(0, 1.25 - 1.9 * (x - 0.42) ** 2 - 1.1 * max(0, 0.35 - y))
        ),
    )
    _antibodies(picture, rng, spots)
    crowd(picture, spots, rng)
    _bone(picture, rng)
    return picture


def _bone(picture: Image.Image, rng: random.Random) -> None:
    width, height = picture.size
    rim = [(x / 60 * width, _edge(x / 60) * height) for x in range(61)]
    shape = Image.new("L", picture.size, 0)
    ImageDraw.Draw(shape).polygon([*rim, (width, height), (0, height)], fill=255)
    bone = ground(picture.size, rng, low=(158, 178, 168), high=(222, 228, 214), lights=())
    pen = ImageDraw.Draw(bone)
    for layer in range(1, 11):
        line = [(x + 14 * layer * 0.3, y + layer * 34 + 5 * math.sin(x / 90 + layer)) for x, y in rim]
        pen.line(line, fill=(186, 200, 188), width=3, joint="curve")
        for x, y in line[2 + layer % 3 :: 5]:
            pen.ellipse((x - 11, y + 10, x + 11, y + 18), fill=(126, 152, 146))
    shade = shape.filter(ImageFilter.GaussianBlur(16)).point(lambda v: round(v * 0.6))
    picture.paste(NIGHT, mask=shade)
    picture.paste(bone.filter(ImageFilter.BoxBlur(1)), mask=shape.filter(ImageFilter.BoxBlur(1)))


def _antibodies(picture: Image.Image, rng: random.Random, spots: list[Spot]) -> None:
    """Small Y shapes, all alike: the protein that one clone makes."""
    mask = Image.new("L", (picture.width * 2, picture.height * 2), 0)
    pen = ImageDraw.Draw(mask)
    for _ in range(150):
        x, y = rng.uniform(0.3, 1.02) * picture.width * 2, rng.uniform(-0.02, 0.7) * picture.height * 2
        if any((x / 2 - a) ** 2 + (y / 2 - b) ** 2 < (r + 14) ** 2 for a, b, r in spots):
            continue
        turn, strength = rng.uniform(0, math.tau), rng.randint(70, 190)
        for angle, length in ((turn, 20), (turn + 2.2, 17), (turn - 2.2, 17)):
            pen.line(
                (x, y, x + length * math.cos(angle), y + length * math.sin(angle)), fill=strength, width=6
            )
    picture.paste(FIBRE, mask=mask.resize(picture.size, Image.Resampling.BOX))


def car_t(rng: random.Random) -> Image.Image:
    """Changed T cells, receptors outwards, reach a plasma cell."""
    target = (978, 566, 252)
    picture = ground(SIZE, rng, lights=((0.66, 0.5, 0.55, 0.8), (0.1, 0.2, 0.4, 0.4)))
    fibres(picture, rng)
    distance(picture, rng)
    ring = [(2.2, 108), (3.15, 118), (4.2, 98)]
    arrived = [
        (target[0] + (252 + r + 30) * math.cos(a), target[1] + (252 + r + 30) * math.sin(a), r)
        for a, r in ring
    ]
    coming = spread(
        SIZE,
        rng,
        radii=((66, 84), (44, 58)),
        tries=240,
        gap=44,
        taken=[(target[0], target[1], 330), *arrived],
        density=lambda x, y: max(0, 1.1 - 1.5 * x),
    )
    for x, y, r in [*coming, *arrived]:
        _receptors(picture, (x, y, r), rng, count=18, fork=True)
        place(picture, round_cell(r, MIST, rng), x, y)
    _receptors(picture, target, rng, count=44, fork=False)
    place(picture, plasma_cell(target[2], DEEP, rng, angle=0.35, oval=0.03), target[0], target[1])
    return picture


def _receptors(picture: Image.Image, spot: Spot, rng: random.Random, *, count: int, fork: bool) -> None:
    """What stands on a cell’s surface: forked receptors, or the knobs they look for."""
    x, y, r = spot
    half = round(r * 1.1 + 44)
    mask = Image.new("L", (half * 4, half * 4), 0)
    pen = ImageDraw.Draw(mask)
    start = rng.uniform(0, 1)
    for number in range(count):
        angle = start + number * math.tau / count + rng.uniform(-0.03, 0.03)
        tip = r * 1.04 + 19
        pen.line((_around(half, angle, r * 0.86), _around(half, angle, tip)), fill=225, width=7)
        if fork:
            for side in (-9 / r, 9 / r):
                pen.line(
                    (_around(half, angle, tip), _around(half, angle + side, tip + 12)), fill=225, width=7
                )
        else:
            cx, cy = _around(half, angle, tip)
            pen.ellipse((cx - 11, cy - 11, cx + 11, cy + 11), fill=225)
    mask = mask.resize((half * 2, half * 2), Image.Resampling.BOX)
    picture.paste(MIST.body if fork else TEAL.light, (round(x - half), round(y - half)), mask)


def transplantation(rng: random.Random) -> Image.Image:
    """Stem cells arrive by a vessel and settle in the lattice of the marrow."""
    picture = ground(SIZE, rng, lights=((0.3, 0.85, 0.6, 0.6), (0.85, 0.1, 0.4, 0.5)))
    hollows = spread(SIZE, rng, radii=((140, 176), (92, 118), (50, 74), (26, 40)), tries=500, gap=-6)
    _lattice(
        picture, [s for s in hollows if abs(s[1] / 1080 - _vessel(s[0] / 1440)) > s[2] / 1080 + 0.055], rng
    )
    band = Image.new("L", SIZE, 0)
    line = [(x / 60 * 1560 - 60, _vessel((x / 60 * 1560 - 60) / 1440) * 1080) for x in range(61)]
    ImageDraw.Draw(band).line(line, fill=255, width=184, joint="curve")
    picture.paste((38, 104, 108), mask=band.filter(ImageFilter.GaussianBlur(7)))
    inner = Image.new("L", SIZE, 0)
    ImageDraw.Draw(inner).line(line, fill=150, width=120, joint="curve")
    picture.paste((92, 160, 156), mask=inner.filter(ImageFilter.GaussianBlur(26)))
    for number in range(19):
        x = (number + rng.uniform(0.3, 0.7)) * 78
        cell = round_cell(rng.uniform(28, 42), rng.choice((MIST, MIST, PALE)), rng)
        place(picture, cell, x, _vessel(x / 1440) * 1080 + rng.uniform(-34, 34))
    return picture


def _lattice(picture: Image.Image, hollows: list[Spot], rng: random.Random) -> None:
    """Pale struts are what is left between the hollows; cells sit in some of them."""
    struts = Image.new("L", picture.size, 0)
    pen = ImageDraw.Draw(struts)
    for x, y, r in hollows:
        for other_x, other_y, other in hollows:
            if 0 < math.hypot(x - other_x, y - other_y) < (r + other) * 1.42:
                pen.line((x, y, other_x, other_y), fill=120, width=10)
    picture.paste(FIBRE, mask=struts.filter(ImageFilter.GaussianBlur(14)).point(lambda v: round(v * 0.5)))
    for x, y, r in hollows:
        shell = ground((96, 96), rng, low=(20, 66, 72), high=(56, 118, 118), lights=())
        _hollow(picture, shell, (x, y, r))
        around = rng.uniform(0, math.tau)
        for number in range(rng.choice((2, 3, 4)) if r > 85 else rng.choice((0, 1, 1)) if r > 46 else 0):
            away, turn = rng.uniform(0.48, 0.6) * r, around + number * 1.25
            cell = round_cell(rng.uniform(0.2, 0.29) * min(r, 150), rng.choice((TEAL, PALE, MIST)), rng)
            place(picture, cell, x + away * math.cos(turn), y + away * math.sin(turn))


def _hollow(picture: Image.Image, shell: Image.Image, spot: Spot) -> None:
    x, y, r = spot
    side = round(r * 2.1)
    disc = Image.new("L", (side * 2, side * 2), 0)
    ImageDraw.Draw(disc).ellipse((side * 0.05, side * 0.05, side * 1.95, side * 1.95), fill=255)
    disc = disc.resize((side, side), Image.Resampling.BOX)
    left, top = round(x - side / 2), round(y - side / 2)
    picture.paste(FIBRE, (left, top), disc.point(lambda v: round(v * 0.5)))
    inset = disc.resize((side - 12, side - 12), Image.Resampling.BOX).filter(ImageFilter.BoxBlur(3))
    picture.paste(shell.resize(inset.size), (left + 6, top + 6), inset)
