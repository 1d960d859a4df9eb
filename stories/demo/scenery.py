"""Where the drawn cells lie: grounds, fibres, depth and the spreading of a crowd."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from stories.demo.cells import DEEP, MIST, PALE, TEAL, Colour, Tone, glow, plasma_cell

Spot = tuple[float, float, float]
Density = Callable[[float, float], float]

NIGHT: Colour = (13, 38, 43)
LAGOON: Colour = (24, 78, 84)
SHALLOWS: Colour = (62, 128, 128)
SHADOW: Colour = (6, 24, 28)
FIBRE: Colour = (150, 200, 194)


def ground(
    size: tuple[int, int],
    rng: random.Random,
    *,
    low: Colour = NIGHT,
    high: Colour = LAGOON,
    lights: Sequence[tuple[float, float, float, float]] = ((0.3, 0.2, 0.9, 0.5),),
) -> Image.Image:
    """A deep, softly lit ground; a light is (x, y, reach, strength) in parts of the width."""
    small = (size[0] // 4, size[1] // 4)
    slope = (
        Image.linear_gradient("L")
        .rotate(rng.uniform(-24, 24), Image.Resampling.BILINEAR)
        .crop((40, 40, 216, 216))
    )
    picture = Image.composite(
        Image.new("RGB", small, low), Image.new("RGB", small, high), slope.resize(small)
    )
    for x, y, reach, strength in lights:
        picture.paste(SHALLOWS, mask=glow(small, (x * small[0], y * small[1]), reach * small[0], strength))
    return picture.resize(size, Image.Resampling.BICUBIC)


def fibres(picture: Image.Image, rng: random.Random, *, count: int = 16, strength: int = 26) -> None:
    """The thin net that holds marrow together, hardly visible."""
    width, height = picture.size
    mask = Image.new("L", (width * 2, height * 2), 0)
    pen = ImageDraw.Draw(mask)
    for _ in range(count):
        y, rise, swing = rng.uniform(-0.2, 1.2), rng.uniform(-0.5, 0.5), rng.uniform(0.02, 0.12)
        phase, turns = rng.uniform(0, math.tau), rng.uniform(0.5, 1.6)
        line = [
            (
                x / 48 * width * 2,
                (y + rise * x / 48 + swing * math.sin(phase + turns * math.tau * x / 48)) * height * 2,
            )
            for x in range(49)
        ]
        pen.line(line, fill=rng.randint(strength // 2, strength), width=rng.choice((2, 3, 5)), joint="curve")
    picture.paste(FIBRE, mask=mask.resize(picture.size, Image.Resampling.BOX))


def spread(
    size: tuple[int, int],
    rng: random.Random,
    *,
    radii: Sequence[tuple[float, float]],
    tries: int = 500,
    gap: float = 5,
    taken: Sequence[Spot] = (),
    density: Density = lambda x, y: 1,
) -> list[Spot]:
    """Places for cells that do not touch, largest first, bleeding over the edges."""
    spots = list(taken)
    for low, high in radii:
        for _ in range(tries):
            r = rng.uniform(low, high)
            x, y = rng.uniform(-0.4 * r, size[0] + 0.4 * r), rng.uniform(-0.4 * r, size[1] + 0.4 * r)
            if rng.random() > density(x / size[0], y / size[1]):
                continue
            if all((x - a) ** 2 + (y - b) ** 2 > (r * 1.08 + c * 1.08 + gap) ** 2 for a, b, c in spots):
                spots.append((x, y, r))
    return spots[len(taken) :]


def place(picture: Image.Image, sprite: Image.Image, x: float, y: float, *, opacity: float = 1) -> None:
    """Lay a cell down, with a soft shadow under it."""
    left, top = round(x - sprite.width / 2), round(y - sprite.height / 2)
    alpha = sprite.getchannel("A")
    if opacity < 1:
        alpha = alpha.point(lambda v: round(v * opacity))
    reach = max(2, sprite.width // 16)
    room = (sprite.width + reach * 4, sprite.height + reach * 4)
    shade = Image.new("L", (room[0] // 4, room[1] // 4), 0)
    shade.paste(alpha.resize((sprite.width // 4 + 1, sprite.height // 4 + 1)), (reach // 2, reach // 2))
    shade = shade.filter(ImageFilter.BoxBlur(reach / 4)).point(lambda v: v * 2 // 5).resize(room)
    picture.paste(SHADOW, (left - reach * 2 + reach // 2, top - reach * 2 + reach), shade)
    picture.paste(sprite.convert("RGB"), (left, top), alpha)


def crowd(
    picture: Image.Image,
    spots: Sequence[Spot],
    rng: random.Random,
    *,
    tones: Sequence[Tone] = (DEEP, TEAL, TEAL, PALE, MIST),
    facing: Callable[[float, float], float] | None = None,
    opacity: float = 1,
) -> None:
    """Many plasma cells, each its own."""
    for x, y, r in spots:
        angle = None if facing is None else facing(x, y) + rng.uniform(-0.35, 0.35)
        place(picture, plasma_cell(r, rng.choice(tones), rng, angle=angle), x, y, opacity=opacity)


def distance(
    picture: Image.Image, rng: random.Random, *, density: Density = lambda x, y: 1, blur: float = 9
) -> None:
    """Cells far behind, out of focus."""
    size = (picture.width // 4, picture.height // 4)
    far = picture.resize(size, Image.Resampling.BOX)
    spots = spread(size, rng, radii=((16, 25), (9, 15)), tries=120, gap=10, density=density)
    crowd(far, spots, rng, tones=(DEEP, DEEP, TEAL), opacity=0.55)
    far = far.filter(ImageFilter.GaussianBlur(blur / 4))
    picture.paste(far.resize(picture.size, Image.Resampling.BICUBIC))


def grain(picture: Image.Image, rng: random.Random) -> Image.Image:
    """A little tooth, as of paper, and edges that fall away."""
    width, height = picture.size
    tile = Image.frombytes("L", (160, 160), rng.randbytes(160 * 160)).point(lambda v: 118 + v // 13)
    paper = Image.new("L", picture.size)
    for x in range(0, width, 160):
        for y in range(0, height, 160):
            paper.paste(tile, (x, y))
    toothed = ImageChops.overlay(picture, Image.merge("RGB", (paper, paper, paper)))
    edge = Image.radial_gradient("L").resize(picture.size).point(lambda v: round(max(0, v - 150) * 1.1))
    toothed.paste(SHADOW, mask=edge)
    return toothed
