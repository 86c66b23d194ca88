"""The rendered copy: what was covered is gone, whatever the picture was, and nothing else goes along."""

from __future__ import annotations

import base64
import struct
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw, PngImagePlugin

from iso20k_audit.model.errors import InputError
from iso20k_audit.model.markup import Markup, Shape, ShapeKind, from_json
from iso20k_audit.services import marked_copy

SECRET = (255, 0, 255)
"""Colour of what is to be covered; nothing else in these pictures is like it."""

HEIC = base64.b64decode(
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAZdtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAA"
    "AAAAADRpbG9jAAAAAERAAAIAAQAAAAABuwABAAAAAAAAAJMAAgAAAAACTgABAAAAAAAAAFIAAAA4aWluZgAAAAAAAgAAABVp"
    "bmZlAgAAAAABAABodmMxAAAAABVpbmZlAgAAAQACAABFeGlmAAAAAA5waXRtAAAAAAABAAAA1mlwcnAAAAC3aXBjbwAAAHho"
    "dmNDAQNwAAAAkAAAAAAAHvAA/P34+AAADwNgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQGEAAQArQgEBA3AAAAMAkAAA"
    "AwAAAwAeoDCBBZbqSSmubgIaDAgAAAMAyAAAAwAIQGIAAQAHRAHBcrAiQAAAABNjb2xybmNseAABAA0ABoAAAAAUaXNwZQAA"
    "AAAAAABgAAAAQAAAABBwaXhpAAAAAAMICAgAAAAXaXBtYQAAAAAAAAABAAEEgQIDBAAAABppcmVmAAAAAAAAAA5jZHNjAAIA"
    "AQABAAAA7W1kYXQAAACPKAGvBPjtnvSddv/xYf///qkb2X94GtCd0vg/V9tS/vXd//6dFAjvk4yS0o0+nn6ggfg5rEJd8hrB"
    "xoF7ysvGaqqnRLj1CykKNbG0XEkLdCr2TA1LxLzqfP9hLS1dqRwNX+WEeoQzG2dtC1NzfnB9N0naUI+9q64a6vOfs8h/old9"
    "em4nHbwR9V0G0ST6UvAAAAAGRXhpZgAATU0AKgAAAAgAAgEPAAIAAAANAAAAJgEyAAIAAAAUAAAANAAAAABNYWtlciBTZWNy"
    "ZXQAADIwMjY6MTA6MTIgMDk6MDA6MDAA"
)
"""96 x 64 pixels, left half red, right half blue, from a camera of "Maker Secret"."""


def picture(width=400, height=300, secret=(120, 60, 220, 140), mode="RGB"):
    image = Image.new(mode, (width, height), (40, 130, 60) if mode == "RGB" else (40, 130, 60, 128))
    ImageDraw.Draw(image).rectangle(secret, fill=SECRET if mode == "RGB" else (*SECRET, 90))
    return image


def redacted(x, y, x2, y2, *more):
    markup = Markup().added(Shape(ShapeKind.REDACTION, x, y, x2, y2))
    for shape in more:
        markup = markup.added(shape)
    return markup


def has_secret(image, slack=60):
    found = image.convert("RGB").getcolors(2**24)
    return any(all(abs(a - b) <= slack for a, b in zip(pixel, SECRET, strict=True)) for _, pixel in found)


def assert_bare(content: bytes):
    """No part of the file but the picture itself: no EXIF, XMP, comment, thumbnail, colour profile, text."""
    if content.startswith(b"\x89PNG"):
        place, names = 8, []
        while place < len(content):
            length, name = struct.unpack_from(">I4s", content, place)
            names.append(name)
            place += 12 + length
        assert set(names) <= {b"IHDR", b"IDAT", b"IEND", b"PLTE"}
        assert place == len(content)
        return
    assert content.startswith(b"\xff\xd8") and content.endswith(b"\xff\xd9")
    place = 2
    while content[place + 1] != 0xDA:
        marker, length = content[place + 1], struct.unpack_from(">H", content, place + 2)[0]
        assert marker not in (*range(0xE1, 0xF0), 0xFE), hex(marker)
        if marker == 0xE0:
            assert content[place + 4 : place + 9] == b"JFIF\x00"
            assert content[place + 16 : place + 18] == b"\x00\x00"  # no JFIF thumbnail
        place += 2 + length
    assert content.count(b"\xff\xd8\xff") == 1


def test_a_jpeg_with_a_thumbnail_and_a_comment_gives_nothing_away(tmp_path):
    source = tmp_path / "photo.jpg"
    image = picture()
    small = BytesIO()
    image.resize((160, 120)).save(small, "JPEG")
    exif = Image.Exif()
    exif[0x010F] = "Camera of M. Secret"
    exif[0x8825] = {1: "N", 2: (50.0, 3.0, 1.0), 3: "E", 4: (19.0, 56.0, 1.0)}
    raw = exif.tobytes() + small.getvalue()  # as cameras append their thumbnails
    profile = b"a colour profile of somebody's screen"
    image.save(source, "JPEG", quality=95, exif=raw, comment=b"M. Secret was here", icc_profile=profile)
    assert b"M. Secret" in source.read_bytes()
    copy = marked_copy.render(source, redacted(110, 50, 230, 150))
    assert copy.ending == ".jpg"
    assert_bare(copy.content)
    assert b"Secret" not in copy.content
    assert not has_secret(Image.open(BytesIO(copy.content)))


def test_a_png_keeps_what_shines_through_but_not_below_a_redaction(tmp_path):
    source = tmp_path / "screen.png"
    told = PngImagePlugin.PngInfo()
    told.add_text("Author", "M. Secret")
    picture(mode="RGBA").save(source, pnginfo=told)
    copy = marked_copy.render(source, redacted(120, 60, 221, 141))
    assert copy.ending == ".png"
    assert_bare(copy.content)
    found = Image.open(BytesIO(copy.content))
    assert found.mode == "RGBA"
    assert found.getpixel((10, 10)) == (40, 130, 60, 128)
    assert {found.getpixel((x, y)) for x in range(120, 221) for y in range(60, 141)} == {(0, 0, 0, 255)}
    assert not has_secret(found)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_redaction_is_where_it_was_drawn_however_the_camera_was_held(tmp_path, orientation):
    source = tmp_path / "turned.jpg"
    upright = picture(420, 300, secret=(30, 20, 90, 60))
    back = {
        1: None,
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }[orientation]
    stored = upright if back is None else upright.transpose(back)
    exif = Image.Exif()
    exif[0x0112] = orientation
    stored.save(source, "JPEG", quality=95, exif=exif)
    shown = marked_copy.upright(source, 200)
    assert (shown.full_width, shown.full_height) == (420, 300)
    assert (shown.width, shown.height) == (200, 143)
    copy = marked_copy.render(source, redacted(24, 14, 97, 67))
    found = Image.open(BytesIO(copy.content))
    assert found.size == (420, 300)
    assert_bare(copy.content)
    assert not has_secret(found)
    assert all(max(found.getpixel(at)) < 20 for at in ((30, 20), (60, 40), (90, 60)))
    assert found.getpixel((300, 200))[1] > 100


def test_a_heic_photo_becomes_a_bare_jpeg_without_what_was_covered(tmp_path):
    source = tmp_path / "IMG_0001.HEIC"
    source.write_bytes(HEIC)
    assert b"Secret" in HEIC
    shown = marked_copy.upright(source, 64)
    width, height = shown.full_width, shown.full_height
    copy = marked_copy.render(source, redacted(0, 0, width // 2, height))
    found = Image.open(BytesIO(copy.content)).convert("RGB")
    assert b"Secret" not in copy.content
    assert copy.ending == ".jpg" and found.size == (width, height)
    assert_bare(copy.content)
    assert max(found.getpixel((width // 4, height // 2))) < 20
    assert max(found.getpixel((width - 3, height // 2))) > 100


@pytest.mark.parametrize(
    ("mode", "ending"),
    [
        ("P", "png"),
        ("L", "png"),
        ("LA", "png"),
        ("1", "png"),
        ("CMYK", "jpg"),
        ("L", "jpg"),
        ("I;16", "png"),
        ("P", "gif"),
    ],
)
def test_every_kind_of_pixel_can_be_covered(tmp_path, mode, ending):
    source = tmp_path / f"picture.{ending}"
    Image.new("L", (90, 60), 200).convert("I;16" if mode == "I;16" else mode).save(source)
    copy = marked_copy.render(source, redacted(10, 10, 50, 40))
    found = Image.open(BytesIO(copy.content)).convert("RGB")
    assert_bare(copy.content)
    assert max(found.getpixel((30, 25))) < 12


def test_a_webp_photo_and_a_page_of_a_tiff_are_pictures_too(tmp_path):
    for name in ("photo.webp", "scan.tiff", "photo.avif"):
        source = tmp_path / name
        picture().save(source)
        copy = marked_copy.render(source, redacted(110, 50, 230, 150))
        assert_bare(copy.content)
        assert not has_secret(Image.open(BytesIO(copy.content)))


@settings(max_examples=25, deadline=None)
@given(st.integers(-50, 450), st.integers(-50, 350), st.integers(-50, 450), st.integers(-50, 350))
def test_exactly_what_lies_in_the_redaction_is_black(tmp_path_factory, x, y, x2, y2):
    source = tmp_path_factory.mktemp("exact") / "screen.png"
    Image.new("RGB", (400, 300), "white").save(source)
    copy = marked_copy.render(source, redacted(x, y, x2, y2))
    found = Image.open(BytesIO(copy.content)).convert("L")
    left, right = sorted((x, x2))
    top, bottom = sorted((y, y2))
    wide = max(0, min(right, 400) - max(left, 0))
    high = max(0, min(bottom, 300) - max(top, 0))
    assert found.histogram()[0] == wide * high


def test_marks_are_drawn_and_stay_off_the_rest(tmp_path):
    source = tmp_path / "wall.png"
    Image.new("RGB", (800, 600), (90, 90, 90)).save(source)
    markup = from_json(
        [
            {"kind": "arrow", "x": 700, "y": 500, "x2": 400, "y2": 300, "colour": "red"},
            {"kind": "callout", "x": 100, "y": 100, "number": 1, "colour": "blue", "text": "Door"},
            {"kind": "text", "x": 300, "y": 50, "text": "offen – ÄÖ", "size": 2, "colour": "green"},
            {"kind": "box", "x": 50, "y": 400, "x2": 200, "y2": 500, "colour": "violet"},
        ]
    )
    found = Image.open(BytesIO(marked_copy.render(source, markup).content)).convert("RGB")
    assert found.getpixel((550, 400)) == (0xB3, 0x12, 0x2B)
    assert found.getpixel((50, 450)) == (0x6B, 0x2F, 0xA0)
    assert found.getpixel((125, 450)) == (90, 90, 90)
    assert found.getpixel((750, 50)) == (90, 90, 90)
    assert (255, 255, 255) in {colour for _, colour in found.crop((80, 80, 120, 120)).getcolors(2**24)}


def test_a_file_that_is_no_picture_is_refused_in_words(tmp_path):
    source = tmp_path / "broken.jpg"
    source.write_bytes(b"\xff\xd8\xff\xe0 not a picture")
    with pytest.raises(InputError, match="cannot be read"):
        marked_copy.render(source, redacted(0, 0, 5, 5))
    with pytest.raises(InputError, match="cannot be read"):
        marked_copy.upright(source, 100)


def test_marks_of_a_newer_version_are_never_drawn_without_them(tmp_path):
    source = tmp_path / "photo.png"
    picture().save(source)
    with pytest.raises(InputError, match="newer version"):
        marked_copy.render(source, from_json([{"kind": "lasso"}]))
