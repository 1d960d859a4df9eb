"""The demo site’s illustrations: drawn here, the same every time, so that no picture has to be shipped."""

from __future__ import annotations

import io
import random
import zlib
from collections.abc import Callable

from PIL import Image
from wagtail.images.rect import Rect

from stories.demo import article_scenes, story_scenes, treatment_scenes
from stories.demo.scenery import grain

SCENES: dict[str, Callable[[random.Random], Image.Image]] = {
    "home": story_scenes.home,
    "treatment-myeloma": treatment_scenes.marrow,
    "treatment-car-t": treatment_scenes.car_t,
    "treatment-transplantation": treatment_scenes.transplantation,
    "story-yuri": story_scenes.yuri,
    "story-wang": story_scenes.wang,
    "story-qian": story_scenes.qian,
    "story-zinaida": story_scenes.zinaida,
    "story-woman-64": story_scenes.woman_64,
    "story-guitarist": story_scenes.guitarist,
    "article": article_scenes.conversation,
}

# Where the amber cell lies, or what else a crop must keep: middle and size, in parts of width and height.
FOCAL_POINTS = {
    "home": (0.68, 0.5, 0.3, 0.5),
    "treatment-car-t": (0.62, 0.52, 0.55, 0.6),
    "story-yuri": (0.3, 0.55, 0.36, 0.42),
    "story-wang": (0.63, 0.46, 0.36, 0.42),
    "story-qian": (0.51, 0.51, 0.34, 0.4),
    "story-zinaida": (0.7, 0.44, 0.36, 0.42),
    "story-woman-64": (0.59, 0.51, 0.52, 0.6),
    "story-guitarist": (0.44, 0.42, 0.34, 0.4),
}
MIDDLE = (0.5, 0.5, 0.6, 0.6)


def draw(key: str) -> bytes:
    """The illustration with this key, as a JPEG; a key without a scene gets one from its own seed."""
    other = story_scenes.close_up if key.startswith("cell-") else article_scenes.field
    rng = random.Random(zlib.crc32(key.encode()))
    picture = SCENES.get(key, other)(rng)
    file = io.BytesIO()
    grain(picture, rng).save(file, "JPEG", quality=88, optimize=True)
    return file.getvalue()


def focal_point(key: str, width: int, height: int) -> Rect:
    """What a crop of the illustration must keep, in pixels."""
    x, y, wide, high = FOCAL_POINTS.get(key, MIDDLE)
    return Rect.from_point(round(x * width), round(y * height), round(wide * width), round(high * height))
