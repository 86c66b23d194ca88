"""A redaction drawn over a turned picture covers what was seen there, in each format and orientation."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image, ImageDraw
from PIL.TiffImagePlugin import ImageFileDirectory_v2

from iso20k_audit.model.errors import InputError
from iso20k_audit.model.markup import Markup, Shape, ShapeKind
from iso20k_audit.services import marked_copy

ORIENTATION = 0x0112
STORED_BY = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
"""How an upright picture is turned so that a viewer has to turn it back by this orientation."""

SIZE = (400, 720)
FORMATS = ("jpg", "png", "tif", "webp", "avif")


def stored(folder, ending, orientation):
    """A tall picture with something red at its lower left, kept turned."""
    image = Image.new("RGB", SIZE, "white")
    ImageDraw.Draw(image).rectangle((48, 560, 128, 640), fill="red")
    if orientation in STORED_BY:
        image = image.transpose(STORED_BY[orientation])
    path = folder / f"turned-{orientation}.{ending}"
    if ending == "tif":
        tags = ImageFileDirectory_v2()
        tags[ORIENTATION] = orientation
        image.save(path, tiffinfo=tags)
        return path
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    image.save(path, exif=exif, quality=92)
    return path


def is_red(pixel):
    return pixel[0] > 150 and pixel[1] < 110 and pixel[2] < 110


def red_places(image):
    return [(x, y) for y in range(image.height) for x in range(image.width) if is_red(image.getpixel((x, y)))]


@pytest.mark.parametrize("longest", [3200, 200])
@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("ending", FORMATS)
def test_what_is_covered_in_the_editor_is_gone_from_the_copy(tmp_path, ending, orientation, longest):
    source = stored(tmp_path, ending, orientation)
    seen = marked_copy.upright(source, longest)
    assert (seen.full_width, seen.full_height) == SIZE
    assert max(seen.width, seen.height) <= longest
    assert abs(seen.width * SIZE[1] / SIZE[0] - seen.height) <= 1
    places = red_places(Image.frombytes("RGB", (seen.width, seen.height), seen.pixels))
    assert places
    scale = seen.full_width / seen.width  # as the editor scales the picture
    left, top = min(x for x, _ in places) - 3, min(y for _, y in places) - 3
    right, bottom = max(x for x, _ in places) + 4, max(y for _, y in places) + 4
    corners = (round(edge * scale) for edge in (left, top, right, bottom))
    made = marked_copy.render(source, Markup((Shape(ShapeKind.REDACTION, *corners),)))
    copy = Image.open(BytesIO(made.content)).convert("RGB")
    assert copy.size == SIZE
    assert not red_places(copy)


def test_a_picture_whose_size_does_not_fit_its_pixels_is_not_worked_on(tmp_path, monkeypatch):
    source = stored(tmp_path, "jpg", 6)
    monkeypatch.setattr(marked_copy, "_LYING", ())  # as if the size were not turned with the picture
    with pytest.raises(InputError, match="cannot be read"):
        marked_copy.upright(source, 200)


@pytest.mark.parametrize("size", [(1, 1), (1, 9000), (9000, 1), (3, 7), (5000, 3), (8001, 17)])
@pytest.mark.parametrize("ending", ["jpg", "png"])
def test_tiny_and_very_long_pictures_fit_too(tmp_path, size, ending):
    source = tmp_path / f"long.{ending}"
    Image.new("RGB", size, "white").save(source)
    for longest in (3200, 100):
        seen = marked_copy.upright(source, longest)
        assert (seen.full_width, seen.full_height) == size
