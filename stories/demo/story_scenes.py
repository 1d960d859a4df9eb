"""Illustrations of the stories: each has its own arrangement, and one amber cell, which is one person."""

from __future__ import annotations

import math
import random

from PIL import Image, ImageDraw, ImageFilter

from stories.demo.cells import AMBER, DEEP, MIST, PALE, TEAL, plasma_cell, round_cell
from stories.demo.scenery import FIBRE, LAGOON, NIGHT, Spot, crowd, distance, fibres, ground, place, spread

SIZE = (1440, 1260)


def _one(picture: Image.Image, spot: Spot, rng: random.Random, *, angle: float) -> None:
    """The amber cell, with a warm light around it."""
    x, y, r = spot
    warm = Image.new("L", (picture.width // 4, picture.height // 4), 0)
    ImageDraw.Draw(warm).ellipse([(c + s * r * 1.15) / 4 for s in (-1, 1) for c in (x, y)], fill=84)
    warm = warm.filter(ImageFilter.GaussianBlur(r / 9)).resize(picture.size, Image.Resampling.BICUBIC)
    picture.paste(AMBER.chromatin, mask=warm)
    place(picture, plasma_cell(r, AMBER, rng, angle=angle), x, y)


def _strokes(
    picture: Image.Image, lines: list[list[tuple[float, float]]], *, width: float, strength: int, blur: float
) -> None:
    scale = 2 if blur < 4 else 0.25  # a soft stroke needs no detail
    mask = Image.new("L", (round(picture.width * scale), round(picture.height * scale)), 0)
    pen = ImageDraw.Draw(mask)
    for line in lines:
        pen.line(
            [(x * scale, y * scale) for x, y in line],
            fill=strength,
            width=round(width * scale),
            joint="curve",
        )
    if scale < 1:
        mask = mask.filter(ImageFilter.GaussianBlur(blur * scale)).resize(
            picture.size, Image.Resampling.BICUBIC
        )
    else:
        mask = mask.resize(picture.size, Image.Resampling.BOX).filter(ImageFilter.BoxBlur(blur))
    picture.paste(FIBRE, mask=mask)


def home(rng: random.Random) -> Image.Image:
    """A wide field of many, and one among them."""
    size, one = (1600, 900), (1086, 452, 128)
    picture = ground(size, rng, lights=((0.68, 0.5, 0.5, 0.75), (0.1, 1, 0.5, 0.3)))
    fibres(picture, rng)
    distance(picture, rng, density=lambda x, y: 0.3 + x)
    spots = spread(
        size,
        rng,
        radii=((84, 112), (54, 74), (30, 44)),
        tries=420,
        gap=9,
        taken=[one],
        density=lambda x, y: max(0.02, 1.5 * x - 0.28 + 0.3 * (y - 0.5)),
    )
    crowd(picture, spots, rng)
    _one(picture, one, rng, angle=0.9)
    return picture


def yuri(rng: random.Random) -> Image.Image:
    """A crowd presses in from one side; one cell holds its room."""
    one = (430, 690, 168)
    picture = ground(SIZE, rng, lights=((0.28, 0.56, 0.5, 0.8),))
    fibres(picture, rng)
    distance(picture, rng, density=lambda x, y: x)
    spots = spread(
        SIZE,
        rng,
        radii=((112, 136), (78, 98), (46, 60), (26, 36)),
        tries=360,
        gap=5,
        taken=[(one[0], one[1], one[2] + 46)],
        density=lambda x, y: max(0, min(1, 3.2 * (x - 0.36 + 0.16 * math.sin(4.5 * y)))),
    )
    crowd(
        picture,
        spots,
        rng,
        tones=(DEEP, DEEP, TEAL, TEAL, PALE),
        facing=lambda x, y: math.atan2(y - one[1], x - one[0]),
    )
    _one(picture, one, rng, angle=2.5)
    return picture


def wang(rng: random.Random) -> Image.Image:
    """Brush strokes sweep across; the cells follow the hand."""
    picture = ground(SIZE, rng, lights=((0.7, 0.35, 0.6, 0.7), (0.15, 0.95, 0.4, 0.4)))
    bends = (330, 520, 700, 880, 1070)
    for number, bend in enumerate(bends):
        hairs = [_sweep(bend + 9 * hair * (1 + 0.12 * hair), rng.uniform(-6, 6)) for hair in range(-5, 6)]
        _strokes(picture, hairs, width=4, strength=30 + 9 * (number % 3), blur=1)
        _strokes(picture, [_sweep(bend, 0)], width=72, strength=26, blur=16)
    one: Spot = (905, 575, 178)
    cells: list[Spot] = [(one[0], one[1], one[2])]
    for number, bend in enumerate(bends):
        line = _sweep(bend, 0)
        for step in range(3 + number % 2, 60, 3):
            x, y = line[step]
            r = rng.uniform(28, 80) * (0.65 + 0.4 * math.sin(step / 60 * math.pi))
            if all(math.hypot(x - a, y - b) > (r + c) * 1.12 for a, b, c in cells) and rng.random() < 0.8:
                cells.append((x, y, r))
    crowd(picture, cells[1:], rng, tones=(TEAL, PALE, MIST, PALE, DEEP), facing=lambda x, y: -0.5 + x / 1440)
    _one(picture, one, rng, angle=-0.5)
    return picture


def _sweep(bend: float, shift: float) -> list[tuple[float, float]]:
    return [
        (-60 + step * 27, bend + shift + 330 * math.cos(0.3 + step / 60 * 2.5) * (1 - bend / 2600) - 60)
        for step in range(60)
    ]


def qian(rng: random.Random) -> Image.Image:
    """Two currents meet, and one cell stands where they cross."""
    one = (735, 640, 158)
    picture = ground(SIZE, rng, lights=((0.5, 0.5, 0.55, 0.75),))
    currents = [
        [
            [(x, 210 + side * 40 + 0.52 * x + 60 * math.sin(x / 300)) for x in range(-40, 1500, 20)]
            for side in range(-5, 6)
        ],
        [
            [(x, 1130 + side * 40 - 0.62 * x + 60 * math.sin(x / 260)) for x in range(-40, 1500, 20)]
            for side in range(-5, 6)
        ],
    ]
    for current in currents:
        _strokes(picture, current, width=2, strength=40, blur=0.6)
        _strokes(picture, current[4:7], width=110, strength=22, blur=40)
    stream = spread(
        SIZE,
        rng,
        radii=((62, 88), (38, 54), (22, 32)),
        tries=600,
        gap=8,
        taken=[(one[0], one[1], one[2] + 26)],
        density=lambda x, y: max(
            _near(y * 1260, 210 + 0.52 * x * 1440), _near(y * 1260, 1130 - 0.62 * x * 1440)
        ),
    )
    rising = [s for s in stream if _near(s[1], 1130 - 0.62 * s[0]) > _near(s[1], 210 + 0.52 * s[0])]
    for x, y, r in rising:
        place(picture, round_cell(r * 0.86, rng.choice((PALE, MIST, TEAL)), rng), x, y)
    crowd(
        picture,
        [s for s in stream if s not in rising],
        rng,
        tones=(DEEP, TEAL, TEAL, PALE),
        facing=lambda x, y: 0.5,
    )
    _one(picture, one, rng, angle=1.35)
    return picture


def _near(y: float, line: float) -> float:
    return max(0.0, 1 - abs(y - line) / 190)


def zinaida(rng: random.Random) -> Image.Image:
    """A filter: large cells stay on one side, small chains pass through its pores."""
    one = (1020, 560, 166)
    picture = ground(SIZE, rng, lights=((0.72, 0.4, 0.5, 0.75), (0.1, 0.8, 0.4, 0.35)))
    fibres(picture, rng)
    distance(picture, rng, density=lambda x, y: 1 if x > 0.5 else 0.1)
    wall = [(560 + 70 * math.sin(y / 330), y) for y in range(-40, 1320, 20)]
    chains = Image.new("L", (SIZE[0] * 2, SIZE[1] * 2), 0)
    pen = ImageDraw.Draw(chains)
    for _ in range(230):
        x, y, turn = rng.uniform(-20, 1750), rng.uniform(0, 2520), rng.uniform(-0.5, 0.5)
        pen.line((x, y, x + 24 * math.cos(turn), y + 24 * math.sin(turn)), fill=rng.randint(90, 210), width=9)
    picture.paste(MIST.body, mask=chains.resize(SIZE, Image.Resampling.BOX))
    _strokes(picture, [wall], width=64, strength=70, blur=14)
    for x, y in wall[::3]:
        place(picture, round_cell(27, DEEP, rng, nucleus=0.5), x, y)
    spots = spread(
        SIZE,
        rng,
        radii=((84, 108), (52, 72), (30, 42)),
        tries=300,
        gap=8,
        taken=[(one[0], one[1], one[2] + 14), *[(x, y, 66) for x, y in wall[::2]]],
        density=lambda x, y: 1 if x > 0.46 + 0.05 * math.sin(y * 3.8) else 0,
    )
    crowd(picture, spots, rng)
    _one(picture, one, rng, angle=2.9)
    return picture


def woman_64(rng: random.Random) -> Image.Image:
    """Very near, very quiet: one large cell and a few beside it."""
    one = (850, 640, 310)
    picture = ground(SIZE, rng, low=(18, 52, 58), lights=((0.6, 0.5, 0.6, 0.85),))
    rings = Image.new("L", SIZE, 0)
    pen = ImageDraw.Draw(rings)
    for radius in range(390, 1500, 74):
        box = [one[0] - radius * 1.1, one[1] - radius * 0.92, one[0] + radius * 1.1, one[1] + radius * 0.92]
        pen.ellipse(box, outline=max(8, 48 - radius // 32), width=3)
    picture.paste(FIBRE, mask=rings.filter(ImageFilter.BoxBlur(1)))
    few = [
        (248, 300, 104),
        (170, 860, 74),
        (388, 1094, 122),
        (1330, 1120, 96),
        (1310, 182, 84),
        (540, 142, 46),
        (66, 560, 48),
    ]
    crowd(picture, few, rng, tones=(TEAL, PALE, DEEP, MIST))
    _one(picture, one, rng, angle=0.75)
    return picture


def guitarist(rng: random.Random) -> Image.Image:
    """Six strings, and cells upon them like notes; one of them sounds."""
    picture = ground(SIZE, rng, low=NIGHT, high=LAGOON, lights=((0.42, 0.5, 0.6, 0.75),))
    fibres(picture, rng, count=8, strength=16)
    cells: list[Spot] = []
    one: Spot = (628, 0.0, 150)
    for number in range(6):
        level, sounding = 190 + number * 176, number == 2
        line = [(x, _string(level, x, sounding=sounding)) for x in range(-20, 1470, 10)]
        _strokes(picture, [line], width=2 + number * 1.1, strength=190, blur=0)
        if sounding:
            one = (628, _string(level, 628, sounding=True), 150)
            for swing in (-26, -13, 13, 26):
                trace = [(x, y + swing * math.sin((x + 20) / 1490 * math.pi)) for x, y in line]
                _strokes(picture, [trace], width=2, strength=56, blur=1)
    for number in range(6):
        for x in [70 + number * 53 % 190 + step * 158 for step in range(9)]:
            r = rng.choice((34, 42, 52, 64, 72))
            y = _string(190 + number * 176, x, sounding=number == 2)
            clear = all(
                math.hypot(x - a, y - b) > (r + c) * 1.1 + 8 for a, b, c in [*cells, (one[0], one[1], 178)]
            )
            if clear and rng.random() < 0.62:
                cells.append((x, y, r))
    crowd(picture, cells, rng, tones=(TEAL, PALE, MIST, DEEP, TEAL), facing=lambda x, y: 0.2)
    _one(picture, one, rng, angle=-0.6)
    return picture


def _string(level: float, x: float, *, sounding: bool) -> float:
    return level - 0.11 * x + 60 + (14 * math.sin(x / 1440 * math.pi) if sounding else 0)


def close_up(rng: random.Random) -> Image.Image:
    """One amber cell alone."""
    picture = ground((960, 960), rng, lights=((rng.uniform(0.35, 0.65), 0.45, 0.7, 0.85),))
    fibres(picture, rng, count=12)
    distance(picture, rng, density=lambda x, y: 0.5)
    _one(picture, (480, 480, 280), rng, angle=rng.uniform(0, math.tau))
    return picture
