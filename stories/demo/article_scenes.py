"""Illustrations of articles and of keys that have none of their own."""

from __future__ import annotations

import math
import random

from PIL import Image, ImageDraw, ImageFilter

from stories.demo.cells import DEEP, MIST, PALE, TEAL
from stories.demo.scenery import FIBRE, crowd, distance, fibres, ground, spread

SIZE = (1440, 900)


def conversation(rng: random.Random) -> Image.Image:
    """Two groups turn to each other, as people who talk."""
    picture = ground(SIZE, rng, lights=((0.5, 0.5, 0.42, 0.85),))
    for centre in (430, 1010):
        ripples = Image.new("L", SIZE, 0)
        pen = ImageDraw.Draw(ripples)
        for radius in range(150, 620, 58):
            pen.ellipse(
                (centre - radius, 450 - radius, centre + radius, 450 + radius),
                outline=max(10, 52 - radius // 13),
                width=3,
            )
        picture.paste(FIBRE, mask=ripples.filter(ImageFilter.BoxBlur(1)))
    for centre, tones in ((0.2, (DEEP, TEAL, TEAL)), (0.8, (PALE, MIST, PALE))):
        spots = spread(
            SIZE,
            rng,
            radii=((92, 112), (56, 74), (30, 42)),
            tries=420,
            gap=8,
            density=lambda x, y, c=centre: 1 if ((x - c) / 0.24) ** 2 + ((y - 0.5) / 0.56) ** 2 < 1 else 0,
        )
        crowd(picture, spots, rng, tones=tones, facing=lambda x, y, c=centre: math.pi if c > 0.5 else 0)
    return picture


def field(rng: random.Random) -> Image.Image:
    """Many cells, seen from a little way off."""
    picture = ground(SIZE, rng, lights=((rng.uniform(0.2, 0.8), rng.uniform(0.2, 0.8), 0.6, 0.75),))
    fibres(picture, rng)
    distance(picture, rng)
    lean = rng.uniform(0, math.tau)
    spots = spread(
        SIZE,
        rng,
        radii=((80, 108), (50, 70), (28, 40)),
        tries=300,
        gap=9,
        density=lambda x, y: max(0, 0.55 + 1.1 * ((x - 0.5) * math.cos(lean) + (y - 0.5) * math.sin(lean))),
    )
    crowd(picture, spots, rng)
    return picture
