"""Copies of pictures without what they say about place, camera and people; the pixels stay as they are.

JPEG, PNG, WebP and GIF lose their metadata part by part, without a new compression. HEIC and AVIF become JPEG
of quality 95, TIFF is written anew without loss: their containers cannot be cleaned in place with certainty.
How a camera was held (orientation) is kept, so that the picture stays upright; colour profiles too.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from iso20k_audit.model.wording import translate
from iso20k_audit.services import photos

LARGEST = 512 * 1024 * 1024
"""Pictures above it are left out rather than held in memory."""

JPEG_QUALITY = 95
_UNKNOWN = (
    b"\xff\x0a",
    b"\x00\x00\x00\x0cJXL ",
    b"\x00\x00\x00\x0cjP  ",
    b"8BPS",
    b"FUJIFILM",
    b"IIRO",
    b"IIRS",
    b"MMOR",
    b"IIU\x00",
)
"""Pictures (JPEG XL, JPEG 2000, Photoshop, raw photos) that carry such data in ways not known here."""

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT = frozenset(
    b"IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB bKGD hIST pHYs sPLT cICP mDCV cLLI acTL fcTL fdAT".split()
)
_WEBP_KEPT = frozenset((b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"))
_ORIENTATION = 0x0112


class CannotStrip(Exception):
    """The picture is broken or of an unknown make: nobody can say what it would give away."""


def strip(source: Path) -> tuple[bytes, str] | None:
    """A copy of a picture without metadata.

    Returns: its bytes and an ending where the format had to change (`.jpg`), else an empty one; None where
        the file is no picture (videos, PDF and Office files are not touched).

    Raises:
        CannotStrip: a picture whose metadata cannot be removed with certainty.
    """
    with source.open("rb") as file:
        head = file.read(32)
    kind = _kind(head)
    if head.startswith(_UNKNOWN) or head[4:12] == b"ftypcrx ":
        raise CannotStrip(translate("Services", "a picture of a kind that cannot be cleaned"))
    if not kind:
        return None
    if source.stat().st_size > LARGEST:
        raise CannotStrip(translate("Services", "more than {value} MB").format(value=LARGEST // 2**20))
    try:
        data = source.read_bytes()
        if kind == "jpeg":
            return b"".join(_jpeg(data, _orientation(source))), ""
        if kind == "png":
            return b"".join(_png(data, _orientation(source))), ""
        if kind == "webp":
            return _webp(data, _orientation(source)), ""
        if kind == "gif":
            return b"".join(_gif(data)), ""
        return _anew(source, kind)
    except CannotStrip:
        raise
    except (
        ValueError,
        IndexError,
        struct.error,
        OSError,
        SyntaxError,
        KeyError,
        MemoryError,
        TypeError,
    ) as error:
        # its own words may name the workspace, and the reason goes out in the read-me
        raise CannotStrip(translate("Services", "a picture of a kind that cannot be cleaned")) from error


def _kind(head: bytes) -> str:
    if head.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if head.startswith(_PNG):
        return "png"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "webp"
    if head.startswith((b"GIF87a", b"GIF89a")):
        return "gif"
    if head.startswith((b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+")):
        return "tiff"
    if head[4:8] == b"ftyp":
        brands = head[8:32]
        if any(brand in brands for brand in (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")):
            return "heif"
        if b"avif" in brands or b"avis" in brands:
            return "heif"
    return ""


def _orientation(source: Path) -> int:
    try:
        with photos.open_image(source) as image:
            turned = image.getexif().get(_ORIENTATION, 1)
    except (OSError, ValueError, SyntaxError, KeyError, TypeError):
        return 1
    return turned if isinstance(turned, int) and 1 <= turned <= 8 else 1


def _exif(orientation: int) -> bytes:
    """The least that says how the camera was held: one entry in one directory."""
    entry = struct.pack(">HHIHH", _ORIENTATION, 3, 1, orientation, 0)
    return b"MM\x00*" + struct.pack(">IH", 8, 1) + entry + struct.pack(">I", 0)


def _jpeg(data: bytes, orientation: int) -> Iterator[bytes]:
    """Everything up to the first end of image but APPn (colour profile and Adobe's transform stay) and comments."""
    yield data[:2]
    yielded_turn = orientation == 1
    place = 2
    scanned = False
    while True:
        if scanned and place >= len(data) - 1:  # cut off on its way: what is there is shown, so it is kept
            yield b"\xff\xd9"
            return
        if data[place] != 0xFF:
            raise CannotStrip(translate("Services", "a JPEG with a broken segment"))
        while data[place + 1] == 0xFF:
            place += 1
        marker = data[place + 1]
        if marker == 0xD9:
            yield b"\xff\xd9"
            return
        if marker == 0x01 or 0xD0 <= marker <= 0xD7:
            yield data[place : place + 2]
            place += 2
            continue
        length = struct.unpack_from(">H", data, place + 2)[0]
        if length < 2 or place + 2 + length > len(data):
            raise CannotStrip(translate("Services", "a JPEG that ends too early"))
        segment = data[place : place + 2 + length]
        place += 2 + length
        body = segment[4:]
        profile = marker == 0xE2 and body.startswith(b"ICC_PROFILE\x00")
        header = marker == 0xE0 and body.startswith(b"JFIF\x00")
        adobe = marker == 0xEE and body.startswith(b"Adobe")
        if header:  # its thumbnail goes: it may show what was cut away
            yield b"\xff\xe0" + struct.pack(">H", 16) + body[:12] + b"\x00\x00"
        elif not 0xE0 <= marker <= 0xEF and marker != 0xFE:
            if not yielded_turn:
                yielded_turn = True
                turned = b"Exif\x00\x00" + _exif(orientation)
                yield b"\xff\xe1" + struct.pack(">H", len(turned) + 2) + turned
            yield segment
        elif profile or adobe:
            yield segment
        if marker == 0xDA:
            scanned = True
            end = _end_of_scan(data, place)
            yield data[place:end]
            place = end


def _end_of_scan(data: bytes, place: int) -> int:
    """Where the next marker stands that is no part of the coded picture."""
    while True:
        place = data.find(b"\xff", place)
        if place < 0 or place + 1 >= len(data):
            return len(data)
        following = data[place + 1]
        if following == 0x00 or 0xD0 <= following <= 0xD7:
            place += 2
        elif following == 0xFF:
            place += 1
        else:
            return place


def _png(data: bytes, orientation: int) -> Iterator[bytes]:
    yield _PNG
    place, turned = len(_PNG), orientation == 1
    while place < len(data):
        length, name = struct.unpack_from(">I4s", data, place)
        end = place + 12 + length
        if end > len(data):
            raise CannotStrip(translate("Services", "a PNG that ends too early"))
        if name == b"IDAT" and not turned:
            turned = True
            body = _exif(orientation)
            yield (
                struct.pack(">I", len(body)) + b"eXIf" + body + struct.pack(">I", zlib.crc32(b"eXIf" + body))
            )
        if name in _PNG_KEPT:
            yield data[place:end]
        elif name[:1].isupper():
            raise CannotStrip(translate("Services", "a PNG with a part that is not known"))
        if name == b"IEND":
            return
        place = end
    raise CannotStrip(translate("Services", "a PNG without an end"))


def _webp(data: bytes, orientation: int) -> bytes:
    parts: list[bytes] = []
    place, end = 12, min(8 + struct.unpack_from("<I", data, 4)[0], len(data))
    while place + 8 <= end:
        name, length = struct.unpack_from("<4sI", data, place)
        padded = length + (length & 1)
        if place + 8 + length > len(data):
            raise CannotStrip(translate("Services", "a WebP that ends too early"))
        if name in _WEBP_KEPT:
            part = data[place : place + 8 + padded]
            if name == b"VP8X":
                flags = part[8] & ~0x0C  # no EXIF, no XMP
                part = part[:8] + bytes([flags | (0x08 if orientation != 1 else 0)]) + part[9:]
            parts.append(part)
        place += 8 + padded
    if orientation != 1 and any(part.startswith(b"VP8X") for part in parts):
        body = _exif(orientation)
        parts.append(b"EXIF" + struct.pack("<I", len(body)) + body + b"\x00" * (len(body) & 1))
    whole = b"".join(parts)
    if not whole:
        raise CannotStrip(translate("Services", "a WebP without a picture"))
    return b"RIFF" + struct.pack("<I", len(whole) + 4) + b"WEBP" + whole


def _gif(data: bytes) -> Iterator[bytes]:
    """All pictures and how long they stay; no comments, no texts of applications."""

    def colours(flags: int) -> int:
        return 3 * 2 ** ((flags & 7) + 1) if flags & 0x80 else 0

    def blocks(at: int) -> int:
        while data[at]:
            at += data[at] + 1
        return at + 1

    place = 13 + colours(data[10])
    yield data[:place]
    while data[place] != 0x3B:
        if data[place] == 0x2C:
            end = blocks(place + 10 + colours(data[place + 9]) + 1)
            yield data[place:end]
        elif data[place] == 0x21:
            end = blocks(place + 2)
            label = data[place + 1]
            if label == 0xF9 or (label == 0xFF and data[place + 3 : place + 14] == b"NETSCAPE2.0"):
                yield data[place:end]
        else:
            raise CannotStrip(translate("Services", "a GIF with a part that is not known"))
        place = end
    yield b";"


def _anew(source: Path, kind: str) -> tuple[bytes, str]:
    """HEIC and AVIF as JPEG, TIFF as TIFF with all its pages, from pixels alone."""
    from io import BytesIO

    from PIL import Image, ImageOps, ImageSequence

    target = BytesIO()
    with photos.open_image(source) as image:
        if kind == "tiff" and _is_raw(image, source):
            raise CannotStrip(translate("Services", "a raw photo or one with layers"))
        profile = image.info.get("icc_profile")
        if kind == "tiff":
            pages = [_bare(ImageOps.exif_transpose(page)) for page in ImageSequence.Iterator(image)]
            more: dict[str, Any] = {"save_all": True, "append_images": pages[1:]} if len(pages) > 1 else {}
            colour = {"icc_profile": profile} if profile else {}
            pages[0].save(target, "TIFF", compression="tiff_adobe_deflate", **colour, **more)
            return target.getvalue(), ""
        upright = ImageOps.exif_transpose(image)
        if upright.mode not in ("RGB", "L"):
            paper = Image.new("RGB", upright.size, "white")
            clear = upright.convert("RGBA")
            paper.paste(clear, mask=clear.getchannel("A"))
            upright = paper
        kept = {"icc_profile": profile} if profile else {}
        _bare(upright).save(target, "JPEG", quality=JPEG_QUALITY, subsampling=0, exif=b"", **kept)
    return target.getvalue(), ".jpg"


def _is_raw(image: Any, source: Path) -> bool:
    """Whether the picture that was opened is only a small one inside a raw photo."""
    with source.open("rb") as file:
        canon = file.read(10)[8:10] == b"CR"
    dng_version, sub_directories = 0xC612, 0x014A
    return canon or any(tag in image.tag_v2 for tag in (dng_version, sub_directories))


def _bare(image: Any) -> Any:
    """The pixels and nothing else."""
    from PIL import Image

    fresh = Image.new(image.mode, image.size)
    fresh.paste(image)
    if image.mode == "P" and image.palette is not None:
        fresh.putpalette(image.getpalette())
    return fresh
