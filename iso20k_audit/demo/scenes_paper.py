"""Photos of paper on tables: a form on a clipboard, a work instruction on a desk."""

from __future__ import annotations

import random

from PIL import Image, ImageDraw, ImageFilter

from iso20k_audit.demo.drawing import (
    Generator,
    fitted,
    font,
    panel,
)
from iso20k_audit.demo.handwriting import write, written_width
from iso20k_audit.demo.photo_lens import (
    INK,
    PAPER,
    Point,
    Quad,
    aged,
    blank_size,
    place,
    reflection,
    wood,
)


def clipboard(made: Generator, rng: random.Random) -> Image.Image:
    """A form filled in by hand on a clipboard."""
    size = blank_size(made)
    world = wood(size, (176, 138, 98) if made.get("portrait") else (196, 190, 180), rng)
    sheet_size = (1120, 1560) if made.get("portrait") else (1500, 1160)
    board, pen = panel((sheet_size[0] + 120, sheet_size[1] + 190), (104, 74, 50))
    board.paste(wood(board.size, (112, 80, 54), rng), (0, 0))
    board.putalpha(_rounded_mask(board.size, 34))
    sheet = aged(_form(made, sheet_size, rng), rng)
    board.paste(sheet, (60, 130), sheet)
    pen = ImageDraw.Draw(board)
    middle = board.width // 2
    pen.rounded_rectangle((middle - 210, 26, middle + 210, 150), 22, fill=(150, 154, 160, 255))
    pen.rounded_rectangle((middle - 196, 36, middle + 196, 84), 18, fill=(196, 200, 206, 255))
    pen.rectangle((middle - 210, 118, middle + 210, 132), fill=(96, 99, 104, 255))
    pen.ellipse((middle - 34, 48, middle + 34, 104), fill=(86, 84, 82, 255))
    wide, high = size[0] * 0.87, size[1] * 0.95
    x, y = (size[0] - wide) / 2, (size[1] - high) / 2 + 20
    quad: Quad = ((x + 62, y), (x + wide - 36, y + 26), (x + wide + 24, y + high), (x - 20, y + high - 26))
    place(world, board, quad, shadow=26, drop=(16, 22))
    _pen(world, (size[0] * 0.955, size[1] * 0.42), size[1] * 0.42, rng)
    return world


def _rounded_mask(size: tuple[int, int], radius: int) -> Image.Image:
    mask = Image.new("L", size, 0)
    ImageDraw.Draw(mask).rounded_rectangle((0, 0, size[0] - 1, size[1] - 1), radius, fill=255)
    return mask


def _pen(world: Image.Image, at: Point, length: float, rng: random.Random) -> None:
    flat, draw = panel((int(length), 46), (24, 52, 120))
    draw.rectangle((0, 0, length, 14), fill=(70, 104, 186, 255))
    draw.rectangle((0, 34, length, 46), fill=(12, 26, 66, 255))
    draw.rectangle((length * 0.84, 0, length, 46), fill=(206, 208, 212, 255))
    draw.rectangle((length * 0.06, 4, length * 0.3, 14), fill=(214, 216, 220, 255))
    x, y = at
    tilt = rng.uniform(26, 60)
    quad: Quad = ((x + tilt, y), (x, y + length), (x - 34, y + length - 4), (x + tilt - 34, y - 4))
    place(world, flat, quad, shadow=12, drop=(10, 12))


def _form(made: Generator, size: tuple[int, int], rng: random.Random) -> Image.Image:
    sheet, draw = panel(size, PAPER)
    width, height = size
    edge = 58
    draw.text(
        (edge, 46),
        made["heading"],
        font=fitted(made["heading"], 44, "semibold", width - 360),
        fill=(20, 22, 26),
    )
    draw.text((width - edge, 56), made["form"], font=font(26), fill=(80, 82, 88), anchor="ra")
    draw.text((edge, 104), "Brackwell Contact Services", font=font(24), fill=(96, 98, 104))
    rows = len(made["rows"]) + int(made.get("blank_rows", 0))
    top, bottom = 158, height - 64
    step = (bottom - top) / (rows + 1)
    lefts = [edge]
    for share in made["widths"]:
        lefts.append(lefts[-1] + round(share / 100 * (width - 2 * edge)))
    draw.rectangle((edge, top, lefts[-1], top + step), fill=(222, 225, 228, 255))
    for i in range(rows + 2):
        draw.line((edge, top + i * step, lefts[-1], top + i * step), fill=(90, 92, 98), width=2)
    for x in lefts:
        draw.line((x, top, x, top + (rows + 1) * step), fill=(90, 92, 98), width=2)
    for x, name in zip(lefts, made["columns"], strict=False):
        draw.text((x + 12, top + step / 2), name, font=font(26, "semibold"), fill=(30, 32, 38), anchor="lm")
    ink = INK[0]
    for i, row in enumerate(made["rows"], 1):
        if rng.random() < 0.35:
            ink = rng.choice(INK)
        for column, text in enumerate(row):
            if not text:
                continue
            cell = lefts[column + 1] - lefts[column] - 26
            high = min(30.0, step * 0.46) * rng.uniform(0.94, 1.05)
            y = top + i * step + (step - high) / 2 + rng.uniform(-4, 3)
            write(draw, (lefts[column] + 13, y), text, high, ink, rng, 3, cell)
    return sheet


def desk(made: Generator, rng: random.Random) -> Image.Image:
    """A work instruction lying on an agent's desk, with keyboard and headset cable at the edges."""
    size = blank_size(made)
    world = wood(size, (206, 198, 184), rng)
    wide, high = size
    _screen_foot(world)
    _keyboard(world, rng)
    sheet = _instruction(made, rng)
    sheet = aged(sheet, rng, folds=bool(made.get("worn")))
    if made.get("portrait"):
        quad: Quad = ((150, 640), (1240, 590), (1420, 1890), (64, 1944))
    else:
        quad = ((450, 560), (1450, 540), (1590, 1466), (300, 1484))
    place(world, sheet, quad, shadow=10, drop=(6, 8))
    if not made.get("worn"):
        reflection(world, ((640, 560), (860, 556), (700, 1480), (420, 1480)), 46, 40)
    label, draw = panel((360, 130), (238, 240, 238))
    draw.rectangle((0, 0, 359, 129), outline=(40, 60, 90, 255), width=6)
    draw.text((180, 64), made["desk"], font=font(84, "bold"), fill=(24, 36, 60), anchor="mm")
    x = wide * (0.68 if made.get("portrait") else 0.78)
    y = high * (0.246 if made.get("portrait") else 0.36)
    place(world, label, ((x, y), (x + 270, y - 8), (x + 280, y + 86), (x - 4, y + 96)), shadow=4, drop=(3, 4))
    _cable(world, rng)
    return world


def _screen_foot(world: Image.Image) -> None:
    draw = ImageDraw.Draw(world)
    wide = world.width
    draw.rectangle((0, 0, wide, 92), fill=(96, 104, 112))
    draw.rectangle((0, 88, wide, 104), fill=(60, 66, 72))
    draw.polygon(
        ((wide * 0.36, 60), (wide * 0.64, 60), (wide * 0.68, 196), (wide * 0.32, 196)), fill=(30, 31, 33)
    )
    draw.rectangle((wide * 0.32, 190, wide * 0.68, 212), fill=(16, 16, 18))


def _keyboard(world: Image.Image, rng: random.Random) -> None:
    flat, draw = panel((1500, 470), (34, 35, 38))
    for row in range(5):
        x = 28.0
        while x < 1440:
            width = 82.0 if rng.random() < 0.86 else 128.0
            if row == 4 and 360 < x < 760:
                width = 520.0
            width = min(width, 1472 - x)
            y = 24 + row * 86
            draw.rounded_rectangle((x, y, x + width, y + 74), 10, fill=(56, 58, 62, 255))
            draw.rounded_rectangle((x + 7, y + 5, x + width - 7, y + 60), 8, fill=(70, 72, 77, 255))
            draw.text(
                (x + width / 2, y + 32),
                chr(rng.randint(65, 90)) if width < 100 else "",
                font=font(26),
                fill=(200, 202, 206),
                anchor="mm",
            )
            x += width + 8
    wide = world.width
    y = 262 if world.height > world.width else 236
    tall = 240 if world.height > world.width else 236
    quad: Quad = (
        (wide * 0.06, y),
        (wide * 0.62, y - 10),
        (wide * 0.635, y + tall - 6),
        (wide * 0.03, y + tall + 8),
    )
    place(world, flat, quad, shadow=14, drop=(4, 12), softness=0.8)


def _cable(world: Image.Image, rng: random.Random) -> None:
    draw = ImageDraw.Draw(world)
    wide, high = world.size
    points: list[Point] = []
    for i in range(60):
        t = i / 59
        bend = 3 * (1 - t) ** 2 * t * wide * 0.86 + 3 * (1 - t) * t**2 * wide * 1.04 + t**3 * wide * 0.97
        points.append((wide * 1.02 * (1 - t) ** 3 + bend, high * (0.12 + 0.95 * t) + rng.uniform(-1, 1)))
    draw.line([(x + 10, y + 12) for x, y in points], fill=(150, 142, 130), width=18, joint="curve")
    draw.line(points, fill=(24, 24, 26), width=16, joint="curve")
    draw.line([(x - 4, y - 2) for x, y in points], fill=(66, 67, 70), width=4, joint="curve")


def _instruction(made: Generator, rng: random.Random) -> Image.Image:
    sheet, draw = panel(
        (1240, 1540 if made.get("portrait") else 1220), PAPER if made.get("worn") else (250, 250, 249)
    )
    width = sheet.width
    draw.rectangle((60, 60, width - 60, 172), fill=(30, 70, 110, 255))
    draw.text((84, 116), made["number"], font=font(58, "bold"), fill=(255, 255, 255), anchor="lm")
    draw.text(
        (width - 84, 116),
        f"{made['version']}   {made['dated']}",
        font=font(44, "semibold"),
        fill=(255, 255, 255),
        anchor="rm",
    )
    draw.text(
        (60, 204), made["title"], font=fitted(made["title"], 56, "semibold", width - 120), fill=(18, 22, 30)
    )
    y = 310.0
    step = 118 if made.get("portrait") else 100
    for number, line in enumerate(made["lines"], 1):
        if number == made.get("mark"):
            draw.rectangle((54, y - 8, width - 200, y + 62), fill=(246, 236, 110, 255))
        draw.text((64, y), line, font=fitted(line, 46, "regular", width - 130), fill=(26, 28, 34))
        y += step
    draw.line((60, y + 20, width - 60, y + 20), fill=(120, 124, 130), width=3)
    foot = made.get("card") or "Printed copy - not controlled"
    draw.text((60, y + 40), "Aerolinde Airways - internal use", font=font(32), fill=(90, 94, 100))
    draw.text(
        (60, y + 92),
        foot,
        font=font(36, "semibold"),
        fill=(150, 40, 36) if made.get("worn") else (24, 90, 60),
    )
    if made.get("worn"):
        note = "voucher code from 1 Feb: V7"
        write(draw, (width - 100 - written_width(note, 36), y + 214), note, 36, INK[0], rng, 5)
        stain = Image.new("RGBA", sheet.size, (0, 0, 0, 0))
        ImageDraw.Draw(stain).ellipse((760, 1130, 1060, 1430), outline=(150, 104, 60, 120), width=16)
        sheet.alpha_composite(stain.filter(ImageFilter.GaussianBlur(3)))
    return sheet
