"""Turns drawn objects into something like a telephone photo: perspective, light, blur, noise, EXIF.

Not for: what is in the picture (see the `scenes_*` modules).
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from PIL import Image, ImageChops, ImageDraw, ImageEnhance, ImageFilter

from iso20k_audit.demo.drawing import Colour, Generator, cloud, grain, mixed, ramp

LONG_SIDE, SHORT_SIDE = 2000, 1500
Point = tuple[float, float]
Quad = tuple[Point, Point, Point, Point]
"""Corners of an object in the picture: upper left, upper right, lower right, lower left."""
INK: tuple[Colour, ...] = ((28, 44, 118), (24, 28, 40), (34, 60, 140))
PAPER: Colour = (246, 245, 240)


def _solved(rows: list[list[float]]) -> list[float]:
    """Solution of linear equations given as rows of coefficients with the right side last (Gauss)."""
    count = len(rows)
    for i in range(count):
        best = max(range(i, count), key=lambda k: abs(rows[k][i]))
        rows[i], rows[best] = rows[best], rows[i]
        lead = rows[i][i]
        rows[i] = [value / lead for value in rows[i]]
        for k in range(count):
            if k != i and rows[k][i]:
                factor = rows[k][i]
                rows[k] = [a - factor * b for a, b in zip(rows[k], rows[i], strict=True)]
    return [row[-1] for row in rows]


def _mapping(quad: Sequence[Point], size: tuple[int, int]) -> list[float]:
    """The eight numbers with which Pillow finds the source point of each target point."""
    width, height = size
    corners = ((0, 0), (width, 0), (width, height), (0, height))
    rows: list[list[float]] = []
    for (x, y), (u, v) in zip(quad, corners, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    return _solved(rows)


def place(
    world: Image.Image,
    flat: Image.Image,
    quad: Quad,
    shadow: int = 14,
    drop: Point = (8, 14),
    softness: float = 0,
    dark: int = 120,
) -> None:
    """Puts a flat object into the picture, seen in perspective and casting a shadow.

    Args:
        world: the picture, changed in place.
        flat: the object as RGBA.
        quad: where its corners come to lie.
        shadow: softness of the shadow in pixels; 0 for none.
        drop: how far the shadow falls.
        softness: blur of the object itself, for things out of focus.
        dark: strength of the shadow, 0-255.
    """
    margin = 3
    framed = Image.new("RGBA", (flat.width + 2 * margin, flat.height + 2 * margin), flat.getpixel((2, 2)))
    framed.putalpha(0)
    framed.paste(flat, (margin, margin))
    reach = shadow * 3 + 30
    left = max(0, int(min(x for x, _ in quad)) - reach)
    top = max(0, int(min(y for _, y in quad)) - reach)
    right = min(world.width, int(max(x for x, _ in quad)) + reach)
    bottom = min(world.height, int(max(y for _, y in quad)) + reach)
    local = [(x - left, y - top) for x, y in quad]
    layer = framed.transform(
        (right - left, bottom - top),
        Image.Transform.PERSPECTIVE,
        _mapping(local, framed.size),
        Image.Resampling.BICUBIC,
    )
    if shadow:
        small = (max(1, layer.width // 4), max(1, layer.height // 4))
        cast = layer.getchannel("A").resize(small).filter(ImageFilter.GaussianBlur(shadow / 4))
        cast = cast.resize(layer.size).point(lambda v: v * dark // 255)
        veil = ImageChops.offset(cast, round(drop[0]), round(drop[1]))
        world.paste((18, 16, 14), (left, top), veil)
    if softness:
        layer = layer.filter(ImageFilter.GaussianBlur(softness))
    world.paste(layer.convert("RGB"), (left, top), layer.getchannel("A"))


def skewed(
    box: tuple[float, float, float, float], rng: random.Random, lean: float = 0.03, turn: float = 0.0
) -> Quad:
    """A box seen slightly from the side: the corners wander by `lean` of its size, `turn` raises the right edge."""
    x0, y0, x1, y1 = box
    wide, high = x1 - x0, y1 - y0

    def near(x: float, y: float) -> Point:
        return x + rng.uniform(-lean, lean) * wide * 0.5, y + rng.uniform(-lean, lean) * high * 0.5

    return (
        near(x0, y0),
        near(x1, y0 - turn * wide),
        near(x1, y1 - turn * wide),
        near(x0, y1),
    )


def wall(size: tuple[int, int], colour: Colour, rng: random.Random, rough: int = 10) -> Image.Image:
    """A painted wall: a gradient, faint mottling and the grain of the plaster."""
    image = ramp(size, mixed(colour, (255, 255, 255), 0.12), mixed(colour, (0, 0, 0), 0.16))
    mottle = cloud(size, rng, 9, 242, 255)
    image = ImageChops.multiply(image, Image.merge("RGB", (mottle,) * 3))
    plaster = grain(size, rng, 3).filter(ImageFilter.GaussianBlur(1.6))
    plaster = plaster.point(lambda v: 255 - rough + (v - 128) * rough * 2 / 128)
    return ImageChops.multiply(image, Image.merge("RGB", (plaster,) * 3))


def wood(size: tuple[int, int], colour: Colour, rng: random.Random) -> Image.Image:
    """A table top with a fine grain running across."""
    thin = Image.frombytes("L", (7, size[1] // 2), rng.randbytes(7 * (size[1] // 2)))
    streaks = (
        thin.resize(size, Image.Resampling.BICUBIC)
        .filter(ImageFilter.GaussianBlur(2))
        .point(lambda v: 222 + v * 33 / 255)
    )
    broad = cloud((size[0], size[1]), rng, 3, 225, 255)
    image = ramp(size, mixed(colour, (255, 255, 255), 0.08), mixed(colour, (0, 0, 0), 0.12))
    for layer in (streaks, broad):
        image = ImageChops.multiply(image, Image.merge("RGB", (layer,) * 3))
    return image


def aged(sheet: Image.Image, rng: random.Random, folds: bool = False) -> Image.Image:
    """The sheet with the unevenness of real paper, and folds if it was carried in a pocket."""
    shade = cloud(sheet.size, rng, 5, 236, 255)
    if folds:
        draw = ImageDraw.Draw(shade)
        for share in (0.34, 0.665):
            y = sheet.height * share + rng.uniform(-6, 6)
            draw.line((0, y, sheet.width, y + 5), fill=205, width=4)
            draw.line((0, y + 6, sheet.width, y + 11), fill=255, width=4)
        shade = shade.filter(ImageFilter.GaussianBlur(2.2))
    worn = ImageChops.multiply(sheet.convert("RGB"), Image.merge("RGB", (shade,) * 3)).convert("RGBA")
    worn.putalpha(sheet.getchannel("A"))
    return worn


def reflection(world: Image.Image, quad: Sequence[Point], strength: int, blur: float = 18) -> None:
    """A soft patch of light as glass, a screen or a varnished board throws back."""
    mask = Image.new("L", (world.width // 4, world.height // 4), 0)
    ImageDraw.Draw(mask).polygon([(x / 4, y / 4) for x, y in quad], fill=strength)
    mask = mask.filter(ImageFilter.GaussianBlur(blur / 4)).resize(world.size)
    world.paste((255, 255, 250), (0, 0), mask)


def developed(world: Image.Image, rng: random.Random, warmth: float = 0.0, gloom: float = 0.3) -> Image.Image:
    """The finished photo: uneven light, vignette, a tint, slight softness and sensor noise.

    Args:
        world: what was in front of the lens.
        rng: decides where the light comes from.
        warmth: -1 bluish to 1 yellowish light.
        gloom: how dark the far corners become, 0-1.
    """
    size = world.size
    halo = Image.radial_gradient("L").point(lambda v: 255 - v * gloom)
    across, down = round(size[0] * rng.uniform(1.5, 1.8)), round(size[1] * rng.uniform(1.5, 1.8))
    halo = halo.resize((across, down))
    left = round((across - size[0]) * rng.uniform(0.3, 0.7))
    top = round((down - size[1]) * rng.uniform(0.45, 0.8))
    halo = halo.crop((left, top, left + size[0], top + size[1]))
    tint = [min(1.0, max(0.0, level)) for level in (1 + 0.03 * warmth, 0.985, 1 - 0.09 * warmth)]
    light = Image.merge("RGB", [halo.point(lambda v, k=level: v * k) for level in tint])
    image = ImageChops.multiply(world, light)
    image = image.filter(ImageFilter.GaussianBlur(0.9))
    fine = grain(size, rng).filter(ImageFilter.GaussianBlur(0.6)).point(lambda v: 128 + (v - 128) * 0.17)
    coarse = grain(size, rng, 3).point(lambda v: 128 + (v - 128) * 0.035)
    for noise in (fine, coarse):
        image = ImageChops.add(image, Image.merge("RGB", (noise,) * 3), 1, -128)
    image = image.point(lambda v: min(255, round(255 * (v / 255) ** 0.88)))
    return ImageEnhance.Contrast(image).enhance(1.06)


def save_photo(image: Image.Image, made: Generator, taken_at: str, target: Path) -> None:
    """Writes a JPEG with the EXIF data of a telephone; portrait pictures lie on their side with orientation 6.

    Args:
        image: upright.
        made: with `camera` (make, model), `gps` (degrees north and east) and, if so, `portrait`.
        taken_at: ISO 8601 with the offset of local time.
        target: file to write.
    """
    portrait = bool(made.get("portrait"))
    exif = Image.Exif()
    moment = datetime.fromisoformat(taken_at)
    offset = moment.isoformat()[-6:]
    stamp = f"{moment:%Y:%m:%d %H:%M:%S}"
    make, model = made["camera"]
    exif[0x010F], exif[0x0110], exif[0x0112], exif[0x0132] = make, model, 6 if portrait else 1, stamp
    exif[0x011A], exif[0x011B], exif[0x0128] = 72.0, 72.0, 2
    stored = image.transpose(Image.Transpose.ROTATE_90) if portrait else image
    details = exif.get_ifd(0x8769)
    details |= {
        0x9000: b"0232",
        0x9003: stamp,
        0x9004: stamp,
        0x9010: offset,
        0x9011: offset,
        0x829A: 1 / 50,
        0x829D: 1.7,
        0x8827: 320,
        0x920A: 6.9,
        0xA405: 25,
        0xA002: stored.width,
        0xA003: stored.height,
    }
    exif.get_ifd(0x8825).update(_position(made["gps"], moment))
    stored.save(target, "JPEG", quality=84, exif=exif, subsampling=2)


def _position(gps: Sequence[float], moment: datetime) -> dict[int, Any]:
    north, east = gps
    clock = moment - (moment.utcoffset() or timedelta())

    def sexagesimal(degrees: float) -> tuple[float, float, float]:
        degrees = abs(degrees)
        minutes = degrees % 1 * 60
        return float(int(degrees)), float(int(minutes)), round(minutes % 1 * 60, 2)

    return {
        0: b"\x02\x03\x00\x00",
        1: "N" if north >= 0 else "S",
        2: sexagesimal(north),
        3: "E" if east >= 0 else "W",
        4: sexagesimal(east),
        7: (float(clock.hour), float(clock.minute), float(clock.second)),
        29: f"{clock:%Y:%m:%d}",
    }


def blank_size(made: Generator) -> tuple[int, int]:
    """Width and height of the upright picture."""
    return (SHORT_SIDE, LONG_SIDE) if made.get("portrait") else (LONG_SIDE, SHORT_SIDE)
