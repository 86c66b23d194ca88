"""Photos of rooms: a wallboard above the desks, a controlled door, an evacuation plan."""

from __future__ import annotations

import random

from PIL import Image, ImageDraw, ImageFilter

from iso20k_audit.demo.drawing import (
    Colour,
    Generator,
    fitted,
    font,
    panel,
    ramp,
    shortened,
)
from iso20k_audit.demo.photo_lens import (
    blank_size,
    place,
    reflection,
    wall,
)

_STATES: dict[str, Colour] = {
    "good": (72, 196, 120),
    "warn": (240, 178, 60),
    "bad": (232, 84, 76),
    "plain": (226, 230, 236),
}


def wallboard(made: Generator, rng: random.Random) -> Image.Image:
    """A large screen with service level figures above the desks of a floor."""
    size = blank_size(made)
    world = wall(size, (188, 192, 196), rng, 6)
    _ceiling(world)
    screen = _wallboard_screen(made)
    place(world, screen, ((250, 268), (1712, 330), (1700, 1146), (266, 1176)), shadow=26, drop=(10, 22))
    reflection(world, ((1330, 320), (1560, 330), (1330, 1150), (1040, 1158)), 26, 60)
    desks = Image.new("RGBA", size, (0, 0, 0, 0))
    pen = ImageDraw.Draw(desks)
    for i, x in enumerate(range(-120, 2100, 430)):
        top = 1294 + (i % 2) * 26
        pen.rectangle((x, top, x + 400, 1500), fill=(84, 104, 124, 255))
        pen.rectangle((x, top, x + 400, top + 14), fill=(168, 178, 188, 255))
        pen.rounded_rectangle((x + 60, top - 84, x + 250, top + 40), 8, fill=(30, 32, 36, 255))
        pen.rectangle((x + 150, top + 30, x + 162, top + 60), fill=(30, 32, 36, 255))
    desks = desks.filter(ImageFilter.GaussianBlur(9))
    world.paste(desks.convert("RGB"), (0, 0), desks.getchannel("A"))
    return world


def _ceiling(world: Image.Image) -> None:
    wide = world.width
    ceiling = ramp((wide, 190), (206, 208, 206), (172, 174, 174))
    draw = ImageDraw.Draw(ceiling)
    for x in range(-400, wide + 800, 240):
        draw.line((wide / 2 + (x - wide / 2) * 1.5, 0, x, 190), fill=(146, 148, 148), width=4)
    for y in (30, 90, 140, 170):
        draw.line((0, y, wide, y), fill=(150, 152, 152), width=4)
    draw.polygon(((420, 34), (760, 34), (800, 88), (410, 88)), fill=(255, 255, 250))
    draw.polygon(((1220, 34), (1560, 34), (1630, 88), (1230, 88)), fill=(255, 255, 250))
    world.paste(ceiling.filter(ImageFilter.GaussianBlur(4)), (0, 0))
    ImageDraw.Draw(world).line((0, 192, wide, 192), fill=(120, 122, 124), width=6)


def _wallboard_screen(made: Generator) -> Image.Image:
    screen, draw = panel((1560, 900), (14, 14, 16))
    draw.rectangle((22, 22, 1537, 877), fill=(20, 30, 46, 255))
    draw.rectangle((22, 22, 1537, 118), fill=(30, 44, 66, 255))
    draw.text((56, 70), made["heading"], font=font(58, "bold"), fill=(255, 255, 255), anchor="lm")
    draw.text(
        (1504, 70), f"{made['day']}   {made['clock']}", font=font(44), fill=(206, 216, 230), anchor="rm"
    )
    for i, (label, value, under, state) in enumerate(made["tiles"]):
        x = 50 + i * 368
        draw.rounded_rectangle((x, 144, x + 350, 460), 14, fill=(32, 46, 68, 255))
        draw.text((x + 24, 186), label, font=font(36), fill=(176, 190, 208), anchor="lm")
        draw.text(
            (x + 24, 310), value, font=fitted(value, 118, "bold", 310), fill=_STATES[state], anchor="lm"
        )
        draw.text((x + 24, 420), under, font=font(36, "semibold"), fill=(214, 222, 232), anchor="lm")
    draw.rounded_rectangle((50, 484, 1504, 816), 14, fill=(28, 40, 60, 255))
    draw.text(
        (76, 520), "Answered in 20 s, per half hour, %", font=font(30), fill=(176, 190, 208), anchor="lm"
    )
    for i, share in enumerate(made["bars"]):
        x = 90 + i * 132
        top = 800 - (share - 50) * 5.2
        colour = _STATES["good"] if share >= 80 else _STATES["warn"]
        draw.rectangle((x, top, x + 88, 800), fill=(*colour, 255))
        draw.text(
            (x + 44, top - 18), str(share), font=font(28, "semibold"), fill=(230, 236, 244), anchor="mm"
        )
    line = 800 - 30 * 5.2
    draw.line((76, line, 1490, line), fill=(250, 250, 250, 255), width=3)
    draw.text((1494, line - 18), made["line"], font=font(26, "semibold"), fill=(250, 250, 250), anchor="rm")
    draw.text((56, 846), made["footer"], font=font(26), fill=(140, 154, 174), anchor="lm")
    return screen


def badge_reader(made: Generator, rng: random.Random) -> Image.Image:
    """A door with a badge reader and the rule for visitors."""
    size = blank_size(made)
    world = wall(size, (216, 216, 210), rng)
    door, draw = panel((700, 2100), (92, 106, 120))
    door.paste(ramp((700, 2100), (104, 120, 134), (78, 90, 104), across=True), (0, 0))
    draw = ImageDraw.Draw(door)
    draw.rectangle((640, 0, 700, 2100), fill=(150, 152, 154, 255))
    draw.rectangle((632, 0, 642, 2100), fill=(40, 44, 50, 255))
    draw.rectangle((250, 260, 400, 1280), fill=(170, 190, 200, 255), outline=(60, 68, 78, 255), width=12)
    draw.line((270, 900, 390, 400), fill=(214, 226, 232, 255), width=26)
    draw.rounded_rectangle((520, 1120, 600, 1400), 20, fill=(184, 186, 188, 255))
    draw.rounded_rectangle((400, 1210, 580, 1250), 18, fill=(206, 208, 210, 255))
    place(world, door, ((-120, -20), (500, -20), (476, 2040), (-120, 2040)), shadow=16, drop=(10, 4))
    number, draw = panel((300, 150), (236, 238, 240))
    draw.text((150, 74), made["door"], font=font(96, "bold"), fill=(30, 40, 56), anchor="mm")
    place(world, number, ((640, 230), (900, 236), (898, 366), (640, 362)), shadow=6, drop=(3, 5))
    sign, draw = panel((760, 560), (30, 70, 110))
    draw.rectangle((0, 130, 760, 560), fill=(246, 246, 244, 255))
    draw.text(
        (380, 66),
        made["sign"][0],
        font=fitted(made["sign"][0], 62, "bold", 700),
        fill=(255, 255, 255),
        anchor="mm",
    )
    for i, line in enumerate(made["sign"][1:]):
        face = "bold" if i == 0 else "regular"
        draw.text(
            (380, 216 + i * 112),
            line,
            font=fitted(line, 54, face, 690),
            fill=(170, 34, 30) if i == 0 else (30, 34, 40),
            anchor="mm",
        )
    place(world, sign, ((640, 450), (1330, 470), (1324, 968), (640, 962)), shadow=8, drop=(4, 7))
    place(world, _reader(), ((800, 1090), (1110, 1098), (1106, 1630), (800, 1634)), shadow=16, drop=(10, 16))
    glow = Image.new("L", (size[0] // 4, size[1] // 4), 0)
    ImageDraw.Draw(glow).ellipse((225, 278, 252, 305), fill=170)
    world.paste((90, 235, 130), (0, 0), glow.filter(ImageFilter.GaussianBlur(8)).resize(size))
    return world


def _reader() -> Image.Image:
    flat = Image.new("RGBA", (460, 800), (0, 0, 0, 0))
    draw = ImageDraw.Draw(flat)
    draw.rounded_rectangle((0, 0, 459, 799), 60, fill=(26, 27, 30, 255))
    draw.rounded_rectangle((14, 12, 446, 400), 50, fill=(40, 42, 46, 255))
    draw.ellipse((196, 40, 264, 66), fill=(110, 240, 140, 255))
    for i in range(3):
        draw.arc(
            (150 - i * 36, 130 - i * 36 + 30, 310 + i * 36, 290 + i * 36 + 30),
            300,
            60,
            fill=(190, 194, 200, 255),
            width=10,
        )
    draw.rounded_rectangle((96, 160, 216, 250), 10, outline=(190, 194, 200, 255), width=8)
    for key, label in enumerate("123456789*0#"):
        x, y = 70 + key % 3 * 112, 400 + key // 3 * 92
        draw.rounded_rectangle((x, y, x + 96, y + 76), 14, fill=(62, 64, 70, 255))
        draw.text((x + 48, y + 38), label, font=font(44, "semibold"), fill=(236, 238, 240), anchor="mm")
    return flat


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
