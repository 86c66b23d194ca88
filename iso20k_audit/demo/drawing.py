"""Fonts, colours and small shapes shared by the drawn evidence of the demo audit.

Not for: the program's own reports (see `iso20k_audit.reports`).
"""

from __future__ import annotations

import random
from functools import lru_cache
from typing import Any

from PIL import Image, ImageDraw, ImageFont

from iso20k_audit.assets import resource

Colour = tuple[int, int, int]
Box = tuple[float, float, float, float]
Generator = dict[str, Any]
"""The `generator` part of one piece of evidence in the story."""

_FACES = {
    "regular": "IBMPlexSans-Regular.ttf",
    "semibold": "IBMPlexSans-SemiBold.ttf",
    "bold": "IBMPlexSans-Bold.ttf",
    "italic": "IBMPlexSans-Italic.ttf",
}


@lru_cache(maxsize=64)
def font(size: int, face: str = "regular") -> ImageFont.FreeTypeFont:
    """A shipped font; size in pixels, face one of regular, semibold, bold, italic."""
    return ImageFont.truetype(resource(f"fonts/{_FACES[face]}"), size)


def fitted(text: str, size: int, face: str, width: float) -> ImageFont.FreeTypeFont:
    """The font at `size`, or the largest smaller one with which the text is at most `width` wide."""
    while size > 8 and font(size, face).getlength(text) > width:
        size -= 1
    return font(size, face)


def shortened(text: str, chosen: ImageFont.FreeTypeFont, width: float) -> str:
    """The text, cut with an ellipsis where it is wider than `width`, as tools do in narrow columns."""
    if chosen.getlength(text) <= width:
        return text
    while text and chosen.getlength(text + "…") > width:
        text = text[:-1]
    return text.rstrip() + "…"


def wrapped(text: str, chosen: ImageFont.FreeTypeFont, width: float) -> list[str]:
    """The text in lines no wider than `width`, broken at spaces."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if chosen.getlength(longer) <= width or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def mixed(a: Colour, b: Colour, share: float) -> Colour:
    """Colour between `a` (share 0) and `b` (share 1)."""
    red, green, blue = (round(x + (y - x) * share) for x, y in zip(a, b, strict=True))
    return red, green, blue


def cloud(size: tuple[int, int], rng: random.Random, cells: int, low: int, high: int) -> Image.Image:
    """Soft grey mottling: `cells` blotches across, brightness from `low` to `high` (0-255)."""
    across = max(2, cells)
    down = max(2, round(cells * size[1] / size[0]))
    grain = Image.frombytes("L", (across, down), rng.randbytes(across * down))
    return grain.resize(size, Image.Resampling.BICUBIC).point(lambda v: low + v * (high - low) / 255)


def grain(size: tuple[int, int], rng: random.Random, fineness: int = 1) -> Image.Image:
    """Even noise around mid-grey; `fineness` 2 makes specks of two pixels."""
    small = (size[0] // fineness + 1, size[1] // fineness + 1)
    speckle = Image.frombytes("L", small, rng.randbytes(small[0] * small[1]))
    if fineness > 1:
        speckle = speckle.resize((small[0] * fineness, small[1] * fineness), Image.Resampling.BILINEAR)
    return speckle.crop((0, 0, *size))


def ramp(size: tuple[int, int], first: Colour, last: Colour, across: bool = False) -> Image.Image:
    """A plain colour gradient from top to bottom, or from left to right."""
    mask = Image.linear_gradient("L")
    if across:
        mask = mask.transpose(Image.Transpose.ROTATE_90)
    mask = mask.resize(size)
    return Image.composite(Image.new("RGB", size, last), Image.new("RGB", size, first), mask)


def panel(size: tuple[int, int], colour: Colour) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    """A flat object to be placed into a photo, and the pen to draw on it."""
    image = Image.new("RGBA", size, (*colour, 255))
    return image, ImageDraw.Draw(image)
