"""Photos of paper: a log on a clipboard, a roster on a noticeboard, an instruction on a desk, a posted plan."""

from __future__ import annotations

import random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from iso20k_audit.demo.drawing import Colour, Generator, cloud, fitted, font, grain, panel, shortened
from iso20k_audit.demo.handwriting import write, written_width
from iso20k_audit.demo.photo_lens import Point, Quad, blank_size, place, reflection, skewed, wall, wood

_INK: tuple[Colour, ...] = ((28, 44, 118), (24, 28, 40), (34, 60, 140))
_PAPER: Colour = (246, 245, 240)


def _aged(sheet: Image.Image, rng: random.Random, folds: bool = False) -> Image.Image:
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


def clipboard(made: Generator, rng: random.Random) -> Image.Image:
    """A form filled in by hand on a clipboard."""
    size = blank_size(made)
    world = wood(size, (176, 138, 98) if made.get("portrait") else (196, 190, 180), rng)
    sheet_size = (1120, 1560) if made.get("portrait") else (1500, 1160)
    board, pen = panel((sheet_size[0] + 120, sheet_size[1] + 190), (104, 74, 50))
    board.paste(wood(board.size, (112, 80, 54), rng), (0, 0))
    board.putalpha(_rounded_mask(board.size, 34))
    sheet = _aged(_form(made, sheet_size, rng), rng)
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
    sheet, draw = panel(size, _PAPER)
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
    ink = _INK[0]
    for i, row in enumerate(made["rows"], 1):
        if rng.random() < 0.35:
            ink = rng.choice(_INK)
        for column, text in enumerate(row):
            if not text:
                continue
            cell = lefts[column + 1] - lefts[column] - 26
            high = min(30.0, step * 0.46) * rng.uniform(0.94, 1.05)
            y = top + i * step + (step - high) / 2 + rng.uniform(-4, 3)
            write(draw, (lefts[column] + 13, y), text, high, ink, rng, 3, cell)
    return sheet


def noticeboard(made: Generator, rng: random.Random) -> Image.Image:
    """A roster and some notes pinned to a cork board."""
    size = blank_size(made)
    world = wall(size, (214, 212, 204), rng)
    cork = Image.new("RGB", (1840, 1330), (188, 142, 92))
    specks = grain(cork.size, rng, 4).point(lambda v: 188 + v * 67 / 255)
    blotches = cloud(cork.size, rng, 60, 205, 255)
    for layer in (specks, blotches):
        cork = ImageChops.multiply(cork, Image.merge("RGB", (layer,) * 3))
    board, draw = panel((1920, 1410), (164, 166, 168))
    draw.rectangle((8, 8, 1911, 1401), fill=(196, 198, 200, 255))
    board.paste(cork, (40, 40))
    for edge in ((40, 40, 1880, 52), (40, 40, 52, 1370)):
        ImageDraw.Draw(board).rectangle(edge, fill=(120, 88, 56, 255))
    quad: Quad = ((58, 96), (1946, 44), (1966, 1470), (40, 1420))
    place(world, board, quad, shadow=22)
    roster = _aged(_roster(made, rng), rng)
    place(world, roster, ((160, 196), (1316, 168), (1322, 1306), (142, 1292)), shadow=9, drop=(5, 8))
    for x, y in ((186, 218), (1290, 194), (1296, 1282), (170, 1268)):
        _pin(world, (x, y), rng)
    spots = ((1412, 190, 1830, 520), (1400, 610, 1846, 930), (1430, 1020, 1800, 1300))
    papers: dict[str, Colour] = {"yellow": (248, 226, 120), "white": (246, 246, 242), "blue": (190, 214, 236)}
    for (colour, lines, turn), spot in zip(made["notes"], spots, strict=False):
        note, pen = panel((560, 430), papers[colour])
        for i, line in enumerate(lines):
            if colour == "white":
                chosen = fitted(line, 54, "semibold", 480)
                pen.text((40, 70 + i * 110), line, font=chosen, fill=(30, 40, 80))
            else:
                write(pen, (36, 70 + i * 110), line, 50, rng.choice(_INK), rng, 5, 480)
        pen.line((40, 330, 520, 330), fill=(120, 124, 130), width=2)
        turned = tuple(skewed(spot, rng, 0.03, turn / 60))
        place(world, _aged(note, rng), (turned[0], turned[1], turned[2], turned[3]), shadow=9, drop=(5, 8))
        _pin(world, ((spot[0] + spot[2]) / 2, spot[1] + 16), rng)
    return world


def _pin(world: Image.Image, at: Point, rng: random.Random) -> None:
    colour: Colour = rng.choice(((200, 44, 40), (30, 92, 170), (236, 184, 40), (44, 140, 72)))
    draw = ImageDraw.Draw(world)
    x, y = at
    draw.ellipse((x - 8, y - 2, x + 26, y + 26), fill=(70, 56, 40))
    draw.ellipse((x - 15, y - 15, x + 15, y + 15), fill=colour)
    light = (min(255, colour[0] + 70), min(255, colour[1] + 70), min(255, colour[2] + 70))
    draw.ellipse((x - 9, y - 10, x + 2, y + 1), fill=light)


def _roster(made: Generator, rng: random.Random) -> Image.Image:
    sheet, draw = panel((1400, 1340), _PAPER)
    draw.text((60, 50), made["heading"], font=font(58, "bold"), fill=(18, 20, 26))
    draw.text((60, 130), made["sub"], font=font(34), fill=(70, 74, 80))
    top, step, first, cell = 210, 92, 330, 144
    shades: dict[str, Colour] = {"D": (252, 240, 196), "M": (206, 226, 242), "N": (204, 206, 224)}
    for column, day in enumerate(["Agent", *made["days"]]):
        x = 60 if column == 0 else first + (column - 1) * cell
        right = first if column == 0 else x + cell
        draw.rectangle(
            (x, top, right, top + step), fill=(58, 74, 100, 255), outline=(240, 240, 240, 255), width=2
        )
        draw.text(
            ((x + right) / 2, top + step / 2),
            day,
            font=font(38, "semibold"),
            fill=(250, 250, 250),
            anchor="mm",
        )
    for i, row in enumerate(made["rows"], 1):
        y = top + i * step
        draw.rectangle((60, y, first, y + step), outline=(110, 114, 120, 255), width=2)
        draw.text((78, y + step / 2), row[0], font=font(40, "semibold"), fill=(24, 26, 32), anchor="lm")
        for column, mark in enumerate(row[1:]):
            x = first + column * cell
            shade = shades.get(mark, _PAPER)
            draw.rectangle(
                (x, y, x + cell, y + step), fill=(*shade, 255), outline=(110, 114, 120, 255), width=2
            )
            draw.text((x + cell / 2, y + step / 2), mark, font=font(42), fill=(24, 26, 32), anchor="mm")
    draw.text((60, 1190), made["legend"], font=font(34), fill=(70, 74, 80))
    write(draw, (60, 1260), "swap Wed ok - LY", 34, _INK[0], rng, 4)
    return sheet


def desk(made: Generator, rng: random.Random) -> Image.Image:
    """A work instruction lying on an agent's desk, with keyboard and headset cable at the edges."""
    size = blank_size(made)
    world = wood(size, (206, 198, 184), rng)
    wide, high = size
    _screen_foot(world)
    _keyboard(world, rng)
    sheet = _instruction(made, rng)
    sheet = _aged(sheet, rng, folds=bool(made.get("worn")))
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
        (1240, 1540 if made.get("portrait") else 1220), _PAPER if made.get("worn") else (250, 250, 249)
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
        write(draw, (width - 100 - written_width(note, 36), y + 214), note, 36, _INK[0], rng, 5)
        stain = Image.new("RGBA", sheet.size, (0, 0, 0, 0))
        ImageDraw.Draw(stain).ellipse((760, 1130, 1060, 1430), outline=(150, 104, 60, 120), width=16)
        sheet.alpha_composite(stain.filter(ImageFilter.GaussianBlur(3)))
    return sheet


def floor_plan(made: Generator, rng: random.Random) -> Image.Image:
    """An evacuation plan behind glass, with the notice of the continuity plan."""
    size = blank_size(made)
    world = wall(size, (222, 214, 196), rng)
    draw = ImageDraw.Draw(world)
    draw.rectangle((0, 1360, size[0], 1500), fill=(120, 112, 100))
    draw.rectangle((0, 1352, size[0], 1366), fill=(88, 82, 74))
    frame, pen = panel((1560, 1180), (168, 170, 172))
    pen.rectangle((6, 6, 1553, 1173), fill=(206, 208, 210, 255))
    pen.rectangle((34, 34, 1525, 1145), fill=(250, 250, 248, 255))
    _plan_sheet(pen, made)
    place(world, frame, ((232, 150), (1772, 104), (1796, 1288), (214, 1254)), shadow=20)
    reflection(world, ((250, 160), (640, 148), (420, 760), (232, 780)), 74, 50)
    reflection(world, ((1400, 110), (1500, 110), (1180, 1270), (1060, 1270)), 34, 40)
    call, pen = panel((300, 300), (186, 34, 30))
    pen.rectangle((16, 16, 283, 283), outline=(250, 250, 250, 255), width=6)
    pen.ellipse((104, 104, 196, 196), fill=(24, 22, 22, 255))
    pen.text((150, 56), "FIRE", font=font(44, "bold"), fill=(255, 255, 255), anchor="mm")
    place(world, call, ((1838, 640), (1978, 634), (1982, 784), (1840, 790)), shadow=10)
    return world


def _plan_sheet(pen: ImageDraw.ImageDraw, made: Generator) -> None:
    pen.rectangle((34, 34, 1525, 168), fill=(0, 122, 72, 255))
    pen.text((70, 76), made["heading"], font=font(64, "bold"), fill=(255, 255, 255), anchor="lm")
    pen.text((70, 136), made["sub"], font=font(32), fill=(232, 246, 238), anchor="lm")
    dark, green = (44, 46, 50, 255), (0, 140, 84, 255)
    pen.rectangle((90, 220, 1080, 800), outline=dark, width=10)
    for wall_line in (
        (90, 400, 330, 400),
        (330, 220, 330, 330),
        (760, 220, 760, 400),
        (760, 400, 960, 400),
        (880, 620, 1080, 620),
        (880, 700, 880, 800),
        (90, 640, 220, 640),
        (300, 640, 330, 640),
        (330, 640, 330, 800),
    ):
        pen.line(wall_line, fill=dark, width=7)
    for row in range(3):
        for place_number in range(7):
            x, y = 380 + place_number * 62, 450 + row * 96
            pen.rectangle((x, y, x + 50, y + 26), outline=(120, 124, 130, 255), width=3)
            pen.rectangle((x, y + 30, x + 50, y + 56), outline=(120, 124, 130, 255), width=3)
    for text, x, y in (
        ("Lifts", 210, 300),
        ("Training", 545, 300),
        ("Pantry", 920, 300),
        ("Store", 980, 740),
        ("Stairs A", 160, 730),
        ("Stairs B", 985, 530),
    ):
        pen.text((x, y), text, font=font(30), fill=(60, 64, 70), anchor="mm")
    for route in (
        ((620, 430), (350, 430), (350, 600), (250, 600), (250, 720)),
        ((840, 585), (900, 585), (1030, 585)),
        ((545, 360), (545, 430)),
    ):
        pen.line(route, fill=green, width=12, joint="curve")
        (x0, y0), (x1, y1) = route[-2], route[-1]
        dx, dy = (x1 > x0) - (x1 < x0), (y1 > y0) - (y1 < y0)
        tip = (x1 + dx * 28, y1 + dy * 28)
        pen.polygon((tip, (x1 - dy * 20, y1 - dx * 20), (x1 + dy * 20, y1 + dx * 20)), fill=green)
    pen.ellipse((394, 768, 426, 800), fill=(206, 40, 36, 255))
    pen.text((438, 770), "You are here", font=font(28, "semibold"), fill=(206, 40, 36), anchor="lm")
    for i, (colour, text) in enumerate(
        (
            (green, "Escape route"),
            ((206, 40, 36, 255), "Your position"),
            ((40, 90, 170, 255), "First aid"),
            ((220, 120, 20, 255), "Extinguisher"),
        )
    ):
        y = 260 + i * 74
        pen.rectangle((1140, y - 18, 1180, y + 18), fill=colour)
        pen.text((1204, y), text, font=font(34), fill=(40, 44, 50), anchor="lm")
    for x, y, colour in (
        (350, 790, (40, 90, 170, 255)),
        (1060, 420, (220, 120, 20, 255)),
        (110, 420, (220, 120, 20, 255)),
    ):
        pen.rectangle((x - 14, y - 14, x + 14, y + 14), fill=colour)
    pen.rectangle((90, 850, 1470, 1110), fill=(255, 246, 214, 255), outline=(200, 150, 20, 255), width=5)
    for i, line in enumerate(made["lines"]):
        pen.text(
            (126, 884 + i * 74),
            shortened(line, font(48, "semibold"), 1320),
            font=font(48, "semibold"),
            fill=(40, 36, 20),
        )
