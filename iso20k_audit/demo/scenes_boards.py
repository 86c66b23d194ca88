"""Photos of boards on walls: a noticeboard with a roster, a whiteboard, a board with cards."""

from __future__ import annotations

import random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from iso20k_audit.demo.drawing import (
    Colour,
    Generator,
    cloud,
    fitted,
    font,
    grain,
    mixed,
    panel,
)
from iso20k_audit.demo.handwriting import write
from iso20k_audit.demo.photo_lens import (
    INK,
    PAPER,
    Point,
    Quad,
    aged,
    blank_size,
    place,
    reflection,
    skewed,
    wall,
)

_MARKERS: dict[str, Colour] = {
    "blue": (30, 70, 160),
    "black": (36, 38, 44),
    "red": (190, 40, 44),
    "green": (24, 128, 74),
}


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
    roster = aged(_roster(made, rng), rng)
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
                write(pen, (36, 70 + i * 110), line, 50, rng.choice(INK), rng, 5, 480)
        pen.line((40, 330, 520, 330), fill=(120, 124, 130), width=2)
        turned = tuple(skewed(spot, rng, 0.03, turn / 60))
        place(world, aged(note, rng), (turned[0], turned[1], turned[2], turned[3]), shadow=9, drop=(5, 8))
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
    sheet, draw = panel((1400, 1340), PAPER)
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
            shade = shades.get(mark, PAPER)
            draw.rectangle(
                (x, y, x + cell, y + step), fill=(*shade, 255), outline=(110, 114, 120, 255), width=2
            )
            draw.text((x + cell / 2, y + step / 2), mark, font=font(42), fill=(24, 26, 32), anchor="mm")
    draw.text((60, 1190), made["legend"], font=font(34), fill=(70, 74, 80))
    write(draw, (60, 1260), "swap Wed ok - LY", 34, INK[0], rng, 4)
    return sheet


def _framed_board(rng: random.Random) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    board, draw = panel((1800, 1240), (150, 153, 156))
    draw.rectangle((6, 6, 1793, 1233), fill=(200, 203, 206, 255))
    sheen = cloud((1740, 1180), rng, 6, 232, 252)
    board.paste(Image.merge("RGB", (sheen.point(lambda v: v - 3), sheen, sheen)), (30, 30))
    return board, ImageDraw.Draw(board)


def whiteboard(made: Generator, rng: random.Random) -> Image.Image:
    """A whiteboard written by hand, with the ghosts of what was wiped off."""
    size = blank_size(made)
    world = wall(size, (196, 200, 196), rng)
    quad: Quad = ((116, 118), (1902, 70), (1930, 1310), (96, 1330))
    board, draw = _framed_board(rng)
    ghost = Image.new("RGBA", board.size, (0, 0, 0, 0))
    faint = ImageDraw.Draw(ghost)
    for y in (330, 620, 940):
        write(faint, (rng.uniform(500, 900), y), "week 41 AHT 5:52", 60, (90, 110, 150), rng, 7)
    ghost = ghost.filter(ImageFilter.GaussianBlur(7))
    ghost.putalpha(ghost.getchannel("A").point(lambda v: v * 0.16))
    board.alpha_composite(ghost)
    draw = ImageDraw.Draw(board)
    write(draw, (110, 90), made["heading"], 78, _MARKERS["black"], rng, 10, 1340)
    draw.line((110, 206, 1440, 200), fill=(*_MARKERS["red"], 255), width=8)
    for i, (colour, line) in enumerate(made["lines"]):
        write(draw, (120, 268 + i * 122), line, 50, _MARKERS[colour], rng, 8, 1560)
    write(draw, (1290, 1128), made["corner"], 40, _MARKERS["black"], rng, 6, 420)
    for x, y, tone in ((1690, 120, (200, 44, 40)), (1690, 200, (30, 92, 170)), (1620, 120, (40, 42, 46))):
        draw.ellipse((x - 28, y - 28, x + 28, y + 28), fill=(*tone, 255))
        draw.ellipse((x - 16, y - 18, x + 4, y + 2), fill=(*mixed(tone, (255, 255, 255), 0.45), 255))
    place(world, board, quad, shadow=24)
    _tray(world)
    reflection(world, ((1320, 80), (1640, 74), (1500, 520), (1260, 520)), 78, 70)
    return world


def _tray(world: Image.Image) -> None:
    draw = ImageDraw.Draw(world)
    draw.polygon(((360, 1330), (1680, 1318), (1700, 1372), (340, 1386)), fill=(172, 175, 178))
    draw.polygon(((340, 1386), (1700, 1372), (1700, 1386), (340, 1400)), fill=(110, 113, 116))
    for x, tone in ((520, (30, 70, 160)), (700, (190, 40, 44)), (1010, (36, 38, 44))):
        draw.rounded_rectangle((x, 1318, x + 150, 1348), 12, fill=(236, 238, 238))
        draw.rounded_rectangle((x, 1318, x + 52, 1348), 12, fill=tone)
    draw.rectangle((1280, 1296, 1440, 1346), fill=(70, 84, 110))
    draw.rectangle((1280, 1334, 1440, 1350), fill=(30, 32, 38))


def card_board(made: Generator, rng: random.Random) -> Image.Image:
    """A board with cards in columns, each card with its figures."""
    size = blank_size(made)
    world = wall(size, (210, 206, 198), rng)
    quad: Quad = ((70, 96), (1938, 132), (1926, 1398), (86, 1440))
    board, draw = _framed_board(rng)
    write(draw, (90, 64), made["heading"], 62, _MARKERS["blue"], rng, 9, 900)
    papers: tuple[Colour, ...] = ((250, 232, 140), (206, 230, 180), (186, 216, 240), (246, 206, 196))
    wide = 1680 // len(made["columns"])
    for column, told in enumerate(made["columns"]):
        x = 60 + column * wide
        if column:
            draw.line((x, 180, x + 4, 1190), fill=(40, 60, 110, 255), width=6)
        write(draw, (x + 40, 184), told["title"], 44, _MARKERS["black"], rng, 7, wide - 80)
        for row, (number, name, figures) in enumerate(told["cards"]):
            card, pen = panel((360, 262), papers[column % len(papers)])
            pen.text((20, 18), number, font=font(30, "semibold"), fill=(60, 62, 66))
            pen.text((20, 66), name, font=fitted(name, 44, "bold", 322), fill=(22, 24, 30))
            pen.line((20, 136, 340, 136), fill=(130, 130, 126), width=2)
            write(pen, (20, 168), figures, 40, _MARKERS["blue"], rng, 4, 320)
            turned = card.rotate(rng.uniform(-3, 3), Image.Resampling.BICUBIC, expand=True)
            at = (x + 26 + rng.randint(-8, 8), 268 + row * 300 + rng.randint(-6, 6))
            draw.rectangle((at[0] + 20, at[1] + 24, at[0] + 372, at[1] + 282), fill=(196, 198, 198, 255))
            board.alpha_composite(turned, at)
            draw = ImageDraw.Draw(board)
            draw.ellipse((at[0] + 308, at[1] + 10, at[0] + 348, at[1] + 50), fill=(40, 42, 46, 255))
            draw.ellipse((at[0] + 316, at[1] + 16, at[0] + 332, at[1] + 32), fill=(130, 132, 138, 255))
    place(world, board, quad, shadow=22)
    reflection(world, ((260, 120), (560, 126), (380, 700), (140, 700)), 60, 80)
    return world
