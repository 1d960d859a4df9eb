"""Cells drawn with Pillow: each one is painted large, shaded, and scaled down onto its picture."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from functools import cache

from PIL import Image, ImageChops, ImageDraw, ImageFilter

Colour = tuple[int, int, int]

SCALE = 1.5


@dataclass(frozen=True, slots=True)
class Tone:
    """The colours of one kind of cell."""

    body: Colour
    light: Colour
    nucleus: Colour
    chromatin: Colour


AMBER = Tone((226, 154, 50), (252, 214, 142), (122, 62, 8), (206, 128, 44))
TEAL = Tone((47, 127, 129), (134, 200, 194), (12, 58, 64), (60, 132, 132))
DEEP = Tone((28, 88, 94), (84, 152, 150), (8, 42, 48), (38, 96, 100))
PALE = Tone((126, 180, 174), (206, 230, 223), (29, 92, 97), (92, 152, 150))
MIST = Tone((178, 209, 203), (232, 243, 238), (56, 118, 121), (118, 172, 169))


def outline(
    rng: random.Random, radius: float, *, wobble: float = 0.035, oval: float = 0.14
) -> list[tuple[float, float]]:
    """A closed, slightly uneven oval around (0, 0)."""
    waves = [(n, rng.uniform(0, math.tau), rng.uniform(0.3, 1) * wobble) for n in (2, 3, 4)]
    stretch = rng.uniform(1 + oval / 8, 1 + oval)
    points = []
    for step in range(72):
        angle = step * math.tau / 72
        reach = radius * (1 + sum(depth * math.sin(n * angle + phase) for n, phase, depth in waves))
        points.append((reach * stretch * math.cos(angle), reach / stretch * math.sin(angle)))
    return points


def turned(
    points: list[tuple[float, float]], angle: float, centre: tuple[float, float]
) -> list[tuple[float, float]]:
    cos, sin = math.cos(angle), math.sin(angle)
    return [(centre[0] + x * cos - y * sin, centre[1] + x * sin + y * cos) for x, y in points]


def glow(size: tuple[int, int], centre: tuple[float, float], radius: float, strength: float) -> Image.Image:
    """A mask, brightest at the centre and gone at the radius."""
    mask = Image.new("L", size, 0)
    width = max(2, round(radius * 2))
    spot = _spot(strength).resize((width, width), Image.Resampling.BILINEAR)
    mask.paste(spot, (round(centre[0] - width / 2), round(centre[1] - width / 2)))
    return mask


@cache
def _spot(strength: float) -> Image.Image:
    return Image.radial_gradient("L").point(lambda v: round(max(0, 1 - v / 181) ** 1.6 * 255 * strength))


def _disc(size: tuple[int, int], points: list[tuple[float, float]]) -> Image.Image:
    mask = Image.new("L", size, 0)
    ImageDraw.Draw(mask).polygon(points, fill=255)
    return mask


def _within(mask: Image.Image, part: Image.Image) -> Image.Image:
    return ImageChops.multiply(mask, part)


def _rim(mask: Image.Image, width: float, strength: float) -> Image.Image:
    """The band just inside the edge of a mask."""
    inner = mask.filter(ImageFilter.BoxBlur(width))
    return _within(mask, inner.point(lambda v: round((255 - v) * strength)))


def _reticulum(
    size: tuple[int, int], centre: tuple[float, float], reach: float, rng: random.Random
) -> Image.Image:
    """The fine layered arcs that fill the body of a plasma cell."""
    mask = Image.new("L", size, 0)
    pen = ImageDraw.Draw(mask)
    spacing = reach * 0.085
    for ring in range(5, 21):
        radius = ring * spacing
        start = rng.uniform(0, 360)
        box = (centre[0] - radius, centre[1] - radius, centre[0] + radius, centre[1] + radius)
        for _ in range(3):
            span = rng.uniform(24, 80)
            pen.arc(box, start, start + span, fill=44, width=max(1, round(reach * 0.018)))
            start += span + rng.uniform(14, 46)
    return mask


def _clock_face(
    size: tuple[int, int], centre: tuple[float, float], radius: float, rng: random.Random
) -> Image.Image:
    """Chromatin in clumps around the nucleus, like the figures of a clock."""
    mask = Image.new("L", size, 0)
    pen = ImageDraw.Draw(mask)
    clumps = rng.choice((7, 8, 8, 9))
    start = rng.uniform(0, math.tau)
    for number in range(clumps):
        angle = start + number * math.tau / clumps + rng.uniform(-0.12, 0.12)
        for away, size_of in (
            (0.8, rng.uniform(0.18, 0.25)),
            (rng.uniform(0.56, 0.66), rng.uniform(0.09, 0.15)),
        ):
            x, y = centre[0] + radius * away * math.cos(angle), centre[1] + radius * away * math.sin(angle)
            reach = radius * size_of
            pen.ellipse((x - reach, y - reach, x + reach, y + reach), fill=255)
    dot = radius * rng.uniform(0.12, 0.2)
    pen.ellipse((centre[0] - dot, centre[1] - dot, centre[0] + dot, centre[1] + dot), fill=210)
    return mask.filter(ImageFilter.BoxBlur(max(1, radius * 0.07)))


def _nucleus(
    picture: Image.Image,
    body: Image.Image,
    centre: tuple[float, float],
    radius: float,
    tone: Tone,
    rng: random.Random,
) -> None:
    size = picture.size
    shape = turned(outline(rng, radius, wobble=0.015, oval=0.06), rng.uniform(0, 3), centre)
    disc = _within(body, _disc(size, shape)).filter(ImageFilter.BoxBlur(1))
    picture.paste(tone.chromatin, mask=disc)
    picture.paste(tone.nucleus, mask=_within(disc, _clock_face(size, centre, radius, rng)))
    lit = glow(size, (centre[0] - radius * 0.35, centre[1] - radius * 0.4), radius * 1.2, 0.34)
    picture.paste(tone.light, mask=_within(disc, lit))
    picture.paste(tone.nucleus, mask=_rim(disc, radius * 0.16, 1))


def _shaded_body(
    radius: float, tone: Tone, rng: random.Random, angle: float, *, oval: float = 0.14
) -> tuple[Image.Image, Image.Image, float]:
    """The body of a cell, lit from above left: picture, mask, and where its middle lies."""
    half = radius * 1.28
    size = (round(half * 2), round(half * 2))
    mask = _disc(size, turned(outline(rng, radius, oval=oval), angle, (half, half))).filter(
        ImageFilter.BoxBlur(1)
    )
    picture = Image.new("RGB", size, tone.body)
    picture.paste(tone.light, mask=glow(size, (half - radius * 0.4, half - radius * 0.5), radius * 1.5, 0.62))
    return picture, mask, half


def plasma_cell(
    radius: float, tone: Tone, rng: random.Random, *, angle: float | None = None, oval: float = 0.14
) -> Image.Image:
    """One plasma cell: nucleus to one side, a pale halo beside it, chromatin like a clock face."""
    large = radius * SCALE
    angle = rng.uniform(0, math.tau) if angle is None else angle
    picture, mask, half = _shaded_body(large, tone, rng, angle, oval=oval)
    size = picture.size
    nucleus = (half + math.cos(angle) * large * 0.43, half + math.sin(angle) * large * 0.4)
    if radius > 26:
        picture.paste(tone.light, mask=_reticulum(size, nucleus, large, rng))
    halo = (half + math.cos(angle) * large * 0.04, half + math.sin(angle) * large * 0.04)
    picture.paste(tone.light, mask=glow(size, halo, large * 0.62, 0.85))
    picture.paste(tone.nucleus, mask=_rim(mask, large * 0.14, 0.5))
    _nucleus(picture, mask, nucleus, large * 0.41, tone, rng)
    return _scaled(picture, mask)


def round_cell(radius: float, tone: Tone, rng: random.Random, *, nucleus: float = 0.72) -> Image.Image:
    """A stem cell or a lymphocyte: round, with a nucleus that nearly fills it."""
    large = radius * SCALE
    picture, mask, half = _shaded_body(large, tone, rng, rng.uniform(0, math.tau), oval=0.05)
    picture.paste(tone.nucleus, mask=_rim(mask, large * 0.12, 0.45))
    shift = rng.uniform(0, math.tau)
    centre = (half + math.cos(shift) * large * 0.08, half + math.sin(shift) * large * 0.08)
    disc = _disc(picture.size, turned(outline(rng, large * nucleus, wobble=0.02, oval=0.05), shift, centre))
    soft = disc.filter(ImageFilter.BoxBlur(max(1, large * 0.03))).point(lambda v: round(v * 0.62))
    picture.paste(tone.nucleus, mask=_within(mask, soft))
    for _ in range(9):
        far, around = large * nucleus * math.sqrt(rng.random()) * 0.8, rng.uniform(0, math.tau)
        place = (centre[0] + far * math.cos(around), centre[1] + far * math.sin(around))
        picture.paste(tone.chromatin, mask=glow(picture.size, place, large * rng.uniform(0.16, 0.34), 0.75))
    picture.paste(
        tone.light, mask=glow(picture.size, (half - large * 0.35, half - large * 0.42), large * 0.8, 0.3)
    )
    picture.paste(tone.nucleus, mask=_rim(mask, large * 0.06, 0.2))
    return _scaled(picture, mask)


def _scaled(picture: Image.Image, mask: Image.Image) -> Image.Image:
    picture.putalpha(mask)
    size = (max(1, round(picture.width / SCALE)), max(1, round(picture.height / SCALE)))
    return picture.resize(size, Image.Resampling.HAMMING)
