"""Draws marks into a copy of a picture at its full size; what a redaction covers is gone from the copy.

Redactions replace pixels by black before the copy is encoded. The copy is encoded anew from pixels alone:
no EXIF, no thumbnail, no comment, no colour profile of the original goes along (colours are converted).
Pillow is imported when the first copy is made.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any

from iso20k_audit.assets import resource
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.markup import (
    COLOUR_VALUES,
    HALO,
    REDACTED,
    Look,
    Markup,
    Shape,
    ShapeKind,
    arrow_outline,
)
from iso20k_audit.model.wording import translate
from iso20k_audit.services import photos

Progress = Callable[[int, int, str], None]

JPEG_QUALITY = 90
MARK_FONT = "fonts/DejaVuSans.ttf"
"""Of texts and numbers on pictures, here and in the editor, so that both break and reach equally far."""

_SMOOTHED_UP_TO = 2600
"""Longest edge in pixels below which slanted lines are smoothed; above it steps cannot be seen."""

_LYING = (5, 6, 7, 8)
"""Values of the EXIF orientation of pictures whose width is their height when they are upright."""

_LOSSLESS = frozenset({"PNG", "GIF", "BMP"})


@dataclass(frozen=True, slots=True)
class Copy:
    """A marked copy.

    Attributes:
        content: the bytes of the file.
        ending: `.jpg` or `.png`.
    """

    content: bytes
    ending: str


@dataclass(frozen=True, slots=True)
class Upright:
    """A picture to work on: its pixels as RGB, small enough for the screen, and its true size.

    Attributes:
        pixels: rows of RGB without gaps, from the top left.
        width, height: of `pixels`.
        full_width, full_height: of the upright picture; marks are placed in these.
    """

    pixels: bytes
    width: int
    height: int
    full_width: int
    full_height: int


def upright(source: Path, longest: int) -> Upright:
    """The picture as it is looked at, at most `longest` pixels in its longest edge.

    Raises:
        InputError: it is no picture that can be read.
    """
    from PIL import ImageOps

    try:
        with photos.open_image(source) as image:
            if image.format in ("JPEG", "MPO"):  # decoded smaller at once: the size has to be read before
                full_width, full_height = image.size
                image.draft("RGB", (longest, longest))
                small = ImageOps.exif_transpose(image)
                if image.getexif().get(0x0112, 1) in _LYING:
                    full_width, full_height = full_height, full_width
            else:  # some formats are turned as they are decoded: only the turned picture knows its size
                small = ImageOps.exif_transpose(image)
                full_width, full_height = small.size
            small.thumbnail((longest, longest), reducing_gap=2.0)
            small = _on_white(small)
            _check_fit(small.size, (full_width, full_height))
            return Upright(small.tobytes(), small.width, small.height, full_width, full_height)
    except (OSError, ValueError, SyntaxError, MemoryError) as error:
        raise _unreadable(source) from error


def _check_fit(small: tuple[int, int], full: tuple[int, int]) -> None:
    """Marks would cover another place than the one that was seen if both were not of one shape.

    Raises:
        ValueError: they are not, by more than rounding explains.
    """
    if abs(small[0] * full[1] - small[1] * full[0]) > 2 * sum(full):
        raise ValueError(f"{small} does not fit {full}")


def render(source: Path, markup: Markup, progress: Progress | None = None) -> Copy:
    """The copy with all marks: a JPEG of a photo, a PNG of what was kept without loss.

    Raises:
        InputError: it is no picture that can be read, or has marks that this version does not know.
        Cancelled: by `progress`, between its steps.
    """
    from PIL import ImageOps

    if markup.unknown:
        raise InputError(
            translate("Markup", "This picture has marks of a newer version of the program."),
            translate("Markup", "Change them there; this version leaves them as they are."),
        )

    def step(done: int) -> None:
        if progress is not None:
            progress(done, 4, translate("Markup", "Drawing the marked copy"))

    step(0)
    try:
        with photos.open_image(source) as opened:
            lossless = opened.format in _LOSSLESS
            image = _plain(ImageOps.exif_transpose(opened), keep_alpha=lossless)
    except (OSError, ValueError, SyntaxError, MemoryError) as error:
        raise _unreadable(source) from error
    step(1)
    draw_marks(image, markup)
    step(2)
    target = BytesIO()
    if lossless:
        image.save(target, "PNG", compress_level=3)
    else:
        image.save(target, "JPEG", quality=JPEG_QUALITY, exif=b"", comment=b"")
    step(4)
    return Copy(target.getvalue(), ".png" if lossless else ".jpg")


def _unreadable(source: Path) -> InputError:
    return InputError(
        translate("Markup", "The picture cannot be read ({size:,} bytes).").format(
            size=source.stat().st_size if source.is_file() else 0
        ),
        translate("Markup", "Its original is kept; marks can be set on pictures only."),
    )


def _on_white(image: Any) -> Any:
    from PIL import Image

    if image.mode in ("RGBA", "LA", "PA", "P") or "transparency" in image.info:
        clear = image.convert("RGBA")
        paper = Image.new("RGB", clear.size, "white")
        paper.paste(clear, mask=clear.getchannel("A"))
        return paper
    return image.convert("RGB")


def _plain(image: Any, *, keep_alpha: bool) -> Any:
    """RGB or RGBA in sRGB that knows nothing but its pixels."""
    has_alpha = image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info
    profile = image.info.get("icc_profile")
    plain = image.convert("RGBA") if has_alpha and keep_alpha else _on_white(image)
    if plain is image:
        plain = image.copy()
    if profile and plain.mode == "RGB" and image.mode in ("RGB", "RGBA"):
        plain = _as_srgb(plain, profile)
    plain.info.clear()
    return plain


def _as_srgb(image: Any, profile: bytes) -> Any:
    from PIL import ImageCms

    with contextlib.suppress(ImageCms.PyCMSError, OSError, ValueError):
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        if "sRGB" not in (ImageCms.getProfileDescription(source) or ""):
            ImageCms.profileToProfile(
                image, source, ImageCms.createProfile("sRGB"), outputMode="RGB", inPlace=True
            )
    return image


# -- drawing -------------------------------------------------------------------------------------------


def draw_marks(image: Any, markup: Markup) -> None:
    """Draws into an RGB or RGBA image: redactions first, so that marks on them can be seen."""
    from PIL import ImageDraw

    look = Look.of(image.width, image.height)
    draw = ImageDraw.Draw(image)
    for shape in markup:
        if shape.kind is ShapeKind.REDACTION:
            right, bottom = shape.left + shape.width - 1, shape.top + shape.height - 1
            if right >= shape.left and bottom >= shape.top:
                draw.rectangle((shape.left, shape.top, right, bottom), fill=REDACTED)
    for shape in markup:
        if shape.kind is ShapeKind.ARROW:
            _polygon(image, arrow_outline(shape, look, look.halo), HALO)
            _polygon(image, arrow_outline(shape, look), COLOUR_VALUES[shape.colour])
        elif shape.kind is ShapeKind.BOX:
            _box(draw, shape, look)
        elif shape.kind is ShapeKind.CALLOUT:
            _callout(image, draw, shape, look)
        elif shape.kind is ShapeKind.TEXT:
            draw.multiline_text(
                (shape.x, shape.y),
                shape.text.strip("\n"),
                font=_font(look.letters(shape.size)),
                fill=COLOUR_VALUES[shape.colour],
                stroke_width=max(1, look.letters(shape.size) // 7),
                stroke_fill=HALO,
            )


def _box(draw: Any, shape: Shape, look: Look) -> None:
    half = look.line // 2
    for grown, colour in ((look.halo, HALO), (0, COLOUR_VALUES[shape.colour])):
        draw.rectangle(
            (
                shape.left - half - grown,
                shape.top - half - grown,
                shape.left + shape.width + half + grown,
                shape.top + shape.height + half + grown,
            ),
            outline=colour,
            width=look.line + 2 * grown,
        )


def _polygon(image: Any, corners: tuple[tuple[float, float], ...], colour: str) -> None:
    from PIL import Image, ImageDraw

    if max(image.size) > _SMOOTHED_UP_TO:
        ImageDraw.Draw(image).polygon(corners, fill=colour)
        return
    left, top = int(min(x for x, _ in corners)) - 1, int(min(y for _, y in corners)) - 1
    right, bottom = int(max(x for x, _ in corners)) + 2, int(max(y for _, y in corners)) + 2
    left, top, right, bottom = max(left, 0), max(top, 0), min(right, image.width), min(bottom, image.height)
    if right <= left or bottom <= top:
        return
    times = 3
    mask = Image.new("L", ((right - left) * times, (bottom - top) * times))
    moved = [((x - left) * times, (y - top) * times) for x, y in corners]
    ImageDraw.Draw(mask).polygon(moved, fill=255)
    mask = mask.resize((right - left, bottom - top), Image.Resampling.BOX)
    image.paste(colour, (left, top, right, bottom), mask)


def _callout(image: Any, draw: Any, shape: Shape, look: Look) -> None:
    from PIL import Image, ImageDraw

    outer, times = look.radius + look.halo, 4
    size = 2 * outer + 1
    for radius, colour in ((outer, HALO), (look.radius, COLOUR_VALUES[shape.colour])):
        mask = Image.new("L", (size * times, size * times))
        middle = size * times / 2
        reach = radius * times
        ImageDraw.Draw(mask).ellipse(
            (middle - reach, middle - reach, middle + reach, middle + reach), fill=255
        )
        image.paste(
            colour, (shape.x - outer, shape.y - outer), mask.resize((size, size), Image.Resampling.BOX)
        )
    font = _font(round(look.radius * (1.25 if shape.number < 10 else 1.0)))
    draw.text((shape.x, shape.y), str(shape.number), font=font, fill=HALO, anchor="mm")


@lru_cache(maxsize=16)
def _font(pixels: int) -> Any:
    from PIL import ImageFont

    return ImageFont.truetype(str(resource(MARK_FONT)), pixels)
