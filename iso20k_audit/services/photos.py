"""What a photo says about itself, and a small upright copy of it without any of that.

Pillow is imported when the first image comes.
"""

from __future__ import annotations

import contextlib
import os
import threading
import warnings
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

PREVIEW_EDGE = 840
"""Longest edge of a preview in pixels: 250 dpi at the 85 mm that a report gives it."""

PREVIEW_QUALITIES = (74, 62, 50)
PREVIEW_BYTES = 54_000
"""A preview is saved at the first of the qualities that fits: 300 of them keep a report under 20 MB."""

MAX_PIXELS = 120_000_000
"""A 48-megapixel phone photo passes, a decompression bomb does not."""

_ORIENTATION, _MAKE, _MODEL, _EXIF, _GPS = 0x0112, 0x010F, 0x0110, 0x8769, 0x8825
_ORIGINAL_TIME, _OFFSET = 0x9003, 0x9011


@lru_cache(maxsize=1)
def _know_heif() -> None:
    with contextlib.suppress(ImportError):
        from pi_heif import register_heif_opener

        register_heif_opener()


def prepare() -> None:
    """Imports what reading pictures needs, before the first comes."""
    import PIL.Image

    _know_heif()
    PIL.Image.init()


def open_image(path: Path) -> Any:
    """The image in a file, not decoded yet; a context manager.

    Raises:
        OSError: it is no image of a known kind.
        ValueError: it has more pixels than a camera makes.
    """
    from PIL import Image

    _know_heif()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        try:
            image = Image.open(path, formats=("JPEG", "PNG", "WEBP", "TIFF", "HEIF", "AVIF", "GIF", "BMP"))
        except Image.DecompressionBombError as error:
            raise ValueError(str(error)) from error
    if image.width * image.height > MAX_PIXELS:
        image.close()
        raise ValueError(f"{image.width} x {image.height} pixels")
    return image


def facts(path: Path) -> dict[str, Any]:
    """Camera, time with offset, position and size of an image; empty where it says nothing or is broken."""
    try:
        with open_image(path) as image:
            found: dict[str, Any] = {"width": image.width, "height": image.height}
            exif = image.getexif()
            camera = " ".join(str(exif.get(tag, "")).strip("\x00 ") for tag in (_MAKE, _MODEL)).strip()
            if camera:
                found["camera"] = camera
            details = exif.get_ifd(_EXIF)
            taken = _taken_at(details)
            if taken:
                found["taken_at"] = taken
            position = _position(exif.get_ifd(_GPS))
            if position:
                found["position"] = position
            return found
    except (
        OSError,
        ValueError,
        SyntaxError,
        KeyError,
        TypeError,
        AttributeError,
        ZeroDivisionError,
        OverflowError,
    ):
        return {}  # a broken or hostile image is still evidence; it only says nothing about itself


def _taken_at(details: Any) -> str | None:
    stamp = str(details.get(_ORIGINAL_TIME, "")).strip("\x00 ")
    if len(stamp) != 19 or stamp.startswith("0000"):
        return None
    text = f"{stamp[:10].replace(':', '-')}T{stamp[11:]}"
    offset = str(details.get(_OFFSET, "")).strip("\x00 ")
    from datetime import datetime

    moment = datetime.fromisoformat(text + (offset if len(offset) == 6 else ""))
    return (moment if moment.tzinfo else moment.astimezone()).isoformat()


def _position(gps: Any) -> str | None:
    if not gps or 2 not in gps or 4 not in gps:
        return None
    degrees = []
    for reference, value in ((gps.get(1, "N"), gps[2]), (gps.get(3, "E"), gps[4])):
        whole = float(value[0]) + float(value[1]) / 60 + float(value[2]) / 3600
        degrees.append(-whole if str(reference).upper() in ("S", "W") else whole)
    return f"{degrees[0]:.5f}, {degrees[1]:.5f}"


def preview_path(workspace_folder: Path, sha256: str) -> Path:
    """Where the preview of an image is kept; it can be deleted and is made again."""
    return workspace_folder / "previews" / sha256[:2] / f"{sha256[2:]}.jpg"


def preview(workspace_folder: Path, original: Path, sha256: str) -> Path | None:
    """The small copy of an image, made if it is not there; None where the file is no readable image."""
    target = preview_path(workspace_folder, sha256)
    if target.is_file():
        return target
    if not original.is_file():
        return None
    try:
        with open_image(original) as image:
            _shrink(image, target)
    except (OSError, ValueError, SyntaxError, MemoryError):
        return None
    return target


class Picture(NamedTuple):
    """A small upright picture in memory: rows of 4 bytes a pixel (blue, green, red, 255)."""

    width: int
    height: int
    pixels: bytes


def thumbnail(path: Path, edge: int) -> Picture | None:
    """A small picture straight from any image file, at most `edge` pixels wide and high.

    It needs neither vault nor preview, so it can be shown while the file is still being attached.
    Returns: None where the file is no readable image.
    """
    try:
        with open_image(path) as image:
            small = _upright(image, edge)
            return Picture(small.width, small.height, small.convert("RGBA").tobytes("raw", "BGRA"))
    except (OSError, ValueError, SyntaxError, MemoryError, KeyError, TypeError, ZeroDivisionError, EOFError):
        return None


def _upright(image: Any, edge: int) -> Any:
    """An RGB copy at most `edge` pixels wide and high, turned as the camera was held, on white."""
    from PIL import Image, ImageOps

    if image.format == "JPEG":
        image.draft("RGB", (edge, edge))
    image.thumbnail((edge, edge), reducing_gap=2.0)
    upright = ImageOps.exif_transpose(image)
    if upright.mode.startswith("I;16"):
        upright = upright.point(lambda value: value / 256).convert("L")
    if upright.mode in ("RGBA", "LA", "P", "PA"):
        upright = upright.convert("RGBA")
        paper = Image.new("RGB", upright.size, "white")
        paper.paste(upright, mask=upright.getchannel("A"))
        upright = paper
    return upright.convert("RGB")


def _shrink(image: Any, target: Path) -> None:
    upright = _upright(image, PREVIEW_EDGE)
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = target.with_suffix(f".{os.getpid()}-{threading.get_ident()}.tmp")
    for quality in PREVIEW_QUALITIES:
        upright.save(temporary, "JPEG", quality=quality, exif=b"")
        if temporary.stat().st_size <= PREVIEW_BYTES:
            break
    while temporary.stat().st_size > PREVIEW_BYTES:  # grain, foliage: fewer pixels serve better than blocks
        edge = max(upright.size) * 4 // 5
        upright.thumbnail((edge, edge))
        upright.save(temporary, "JPEG", quality=PREVIEW_QUALITIES[-1], exif=b"")
    temporary.replace(target)
