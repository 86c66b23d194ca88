"""Photos of equipment: a rack, a headset station, a continuity box."""

from __future__ import annotations

import math
import random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from iso20k_audit.demo.drawing import (
    Colour,
    Generator,
    cloud,
    fitted,
    font,
    mixed,
    panel,
    ramp,
)
from iso20k_audit.demo.handwriting import write
from iso20k_audit.demo.photo_lens import (
    Quad,
    blank_size,
    place,
    wall,
    wood,
)


def rack(made: Generator, rng: random.Random) -> Image.Image:
    """The front of a rack; empty units show the dark inside."""
    size = blank_size(made)
    world = ramp(size, (70, 76, 82), (30, 33, 37))
    draw = ImageDraw.Draw(world)
    draw.rectangle((0, 1880, 1500, 2000), fill=(92, 94, 96))
    units: list[list[object]] = made["units"]
    highest = max(int(str(u[0])) + int(str(u[1])) - 1 for u in units)
    lowest = min(int(str(u[0])) for u in units)
    unit_high = 90
    front, pen = panel((1240, (highest - lowest + 1) * unit_high + 150), (30, 31, 34))
    pen.rectangle((0, 0, 1240, 110), fill=(44, 46, 50, 255))
    plate = (540, 22, 700, 90)
    pen.rectangle(plate, fill=(240, 240, 236, 255))
    pen.text((620, 56), made["rack"], font=font(58, "bold"), fill=(20, 22, 26), anchor="mm")
    for number in range(lowest, highest + 1):
        y = 120 + (highest - number) * unit_high
        for x in (34, 1176):
            pen.rectangle((x, y, x + 30, y + unit_high), fill=(66, 68, 72, 255))
            for hole in (14, 42, 70):
                pen.rectangle((x + 9, y + hole, x + 21, y + hole + 12), fill=(12, 12, 14, 255))
        pen.text((18, y + 45), str(number), font=font(24), fill=(176, 180, 186), anchor="mm")
    for start, count, kind, label in units:
        low, high = int(str(start)), int(str(count))
        top = 120 + (highest - low - high + 1) * unit_high
        _unit(front, str(kind), str(label), (70, top, 1170, top + high * unit_high), rng)
    _cables(front, units, highest, unit_high, rng)
    place(world, front, ((96, 70), (1420, 40), (1384, 1920), (128, 1900)), shadow=30, drop=(0, 10))
    side = Image.new("L", (375, 500), 0)
    ImageDraw.Draw(side).polygon(((0, 0), (26, 0), (34, 480), (0, 500)), fill=170)
    world.paste((10, 11, 12), (0, 0), side.filter(ImageFilter.GaussianBlur(5)).resize(size))
    return world


def _unit(
    front: Image.Image, kind: str, label: str, box: tuple[int, int, int, int], rng: random.Random
) -> None:
    pen = ImageDraw.Draw(front)
    x0, y0, x1, y1 = box
    if kind == "empty":
        front.paste(ramp((x1 - x0, y1 - y0), (5, 5, 6), (16, 17, 18)), (x0, y0))
        pen.rectangle((x0 + 40, y1 - 16, x1 - 40, y1 - 8), fill=(34, 36, 38, 255))
        pen.line((x0 + 120, y0 + 30, x0 + 330, y1 - 26), fill=(30, 52, 96, 255), width=9)
        pen.line((x1 - 250, y0, x1 - 170, y1 - 20), fill=(40, 40, 44, 255), width=10)
        return
    tone = {
        "switch": (52, 66, 80),
        "patch": (38, 39, 42),
        "server": (74, 76, 80),
        "ups": (24, 25, 28),
        "blank": (46, 48, 51),
    }[kind]
    front.paste(ramp((x1 - x0, y1 - y0 - 6), mixed(tone, (255, 255, 255), 0.14), tone), (x0, y0 + 3))
    pen.line((x0, y0 + 4, x1, y0 + 4), fill=(*mixed(tone, (255, 255, 255), 0.35), 255), width=3)
    for x in (x0 + 14, x1 - 30):
        for y in (y0 + 16, y1 - 32):
            pen.ellipse((x, y, x + 16, y + 16), fill=(170, 172, 176, 255))
    if kind in ("switch", "patch"):
        for port in range(24):
            x = x0 + 270 + port * 33 + (port // 6) * 8
            pen.rectangle((x, y0 + 40, x + 26, y0 + 68), fill=(10, 10, 12, 255))
            if kind == "switch" and rng.random() < 0.8:
                colour = (100, 240, 130, 255) if rng.random() < 0.85 else (250, 190, 60, 255)
                pen.rectangle((x + 4, y0 + 26, x + 14, y0 + 34), fill=colour)
    elif kind == "server":
        for column in range(30):
            for row in range(5):
                x, y = x0 + 330 + column * 22, y0 + 30 + row * 26
                pen.ellipse((x, y, x + 15, y + 15), fill=(16, 17, 19, 255))
        for i, colour in enumerate(((100, 240, 130, 255), (90, 170, 250, 255))):
            pen.ellipse((x1 - 84, y0 + 50 + i * 44, x1 - 66, y0 + 68 + i * 44), fill=colour)
    elif kind == "ups":
        pen.rectangle(
            (x0 + 430, y0 + 90, x0 + 700, y0 + 230),
            fill=(30, 60, 80, 255),
            outline=(120, 124, 130, 255),
            width=5,
        )
        pen.text((x0 + 565, y0 + 134), "ONLINE", font=font(40, "semibold"), fill=(150, 230, 240), anchor="mm")
        pen.text((x0 + 565, y0 + 188), "Load 41 %", font=font(32), fill=(150, 230, 240), anchor="mm")
        for row in range(9):
            pen.line(
                (x0 + 780, y0 + 70 + row * 26, x1 - 70, y0 + 70 + row * 26), fill=(6, 6, 7, 255), width=10
            )
    if label:
        wide = 214
        pen.rectangle((x0 + 40, y0 + 26, x0 + 40 + wide, y0 + 70), fill=(244, 244, 238, 255))
        pen.text(
            (x0 + 40 + wide / 2, y0 + 48),
            label,
            font=fitted(label, 30, "semibold", wide - 16),
            fill=(16, 18, 22),
            anchor="mm",
        )


def _cables(
    front: Image.Image, units: list[list[object]], highest: int, unit_high: int, rng: random.Random
) -> None:
    pen = ImageDraw.Draw(front)
    colours: tuple[Colour, ...] = ((44, 96, 190), (214, 190, 60), (190, 60, 54), (200, 204, 208))
    tops = [(120 + (highest - int(str(u[0]))) * unit_high, str(u[2])) for u in units]
    patches = [y for y, kind in tops if kind == "patch"]
    switches = [y for y, kind in tops if kind == "switch"]
    for y0 in patches:
        for y1 in switches:
            if abs(y1 - y0) > 240:
                continue
            for _ in range(7):
                port, other = rng.randrange(24), rng.randrange(24)
                x0 = 70 + 270 + port * 33 + (port // 6) * 8 + 13
                x1 = 70 + 270 + other * 33 + (other // 6) * 8 + 13
                colour = rng.choice(colours)
                sag = rng.uniform(40, 96)
                line = []
                for i in range(26):
                    t = i / 25
                    line.append((x0 + (x1 - x0) * t, y0 + 56 + (y1 - y0) * t + math.sin(t * math.pi) * sag))
                pen.line([(x + 4, y + 6) for x, y in line], fill=(10, 10, 12, 255), width=12, joint="curve")
                pen.line(line, fill=(*colour, 255), width=10, joint="curve")


def headset_station(made: Generator, rng: random.Random) -> Image.Image:
    """A shelf with headset bases, each with its asset label."""
    size = blank_size(made)
    world = wall(size, (200, 206, 208), rng)
    shelf = wood((2000, 420), (214, 204, 188), rng)
    world.paste(shelf, (0, 1080))
    ImageDraw.Draw(world).rectangle((0, 1466, 2000, 1500), fill=(120, 108, 94))
    shade = Image.new("L", (500, 375), 0)
    ImageDraw.Draw(shade).rectangle((0, 262, 500, 276), fill=120)
    world.paste((40, 38, 36), (0, 0), shade.filter(ImageFilter.GaussianBlur(4)).resize(size))
    sign, draw = panel((900, 130), (250, 250, 246))
    draw.rectangle((0, 0, 22, 130), fill=(30, 70, 110, 255))
    draw.text(
        (56, 64), made["sign"], font=fitted(made["sign"], 62, "semibold", 810), fill=(26, 34, 50), anchor="lm"
    )
    place(world, sign, ((150, 110), (900, 96), (902, 204), (150, 220)), shadow=6, drop=(3, 5))
    for i, label in enumerate(made["labels"]):
        _headset(world, 270 + i * 490, label, rng)
    return world


def _headset(world: Image.Image, x: int, label: str, rng: random.Random) -> None:
    flat = Image.new("RGBA", (440, 900), (0, 0, 0, 0))
    draw = ImageDraw.Draw(flat)
    draw.rounded_rectangle((60, 640, 380, 860), 36, fill=(34, 35, 38, 255))
    draw.rounded_rectangle((60, 640, 380, 690), 30, fill=(64, 66, 70, 255))
    draw.rectangle((196, 260, 244, 660), fill=(50, 52, 56, 255))
    draw.rectangle((204, 260, 214, 660), fill=(96, 98, 104, 255))
    draw.arc((90, 60, 350, 420), 175, 365, fill=(24, 25, 28, 255), width=30)
    draw.arc((98, 66, 342, 414), 190, 300, fill=(84, 86, 92, 255), width=8)
    for ear in (70, 300):
        draw.rounded_rectangle((ear, 220, ear + 76, 380), 34, fill=(28, 29, 32, 255))
        draw.rounded_rectangle((ear + 12, 236, ear + 56, 364), 26, fill=(58, 60, 65, 255))
    draw.line(((96, 372), (120, 470), (190, 520)), fill=(30, 31, 34, 255), width=13, joint="curve")
    draw.ellipse((184, 502, 222, 540), fill=(20, 20, 22, 255))
    in_use = rng.random() < 0.7
    draw.ellipse((330, 700, 350, 720), fill=(90, 230, 120, 255) if in_use else (240, 170, 60, 255))
    draw.rectangle((86, 746, 354, 822), fill=(246, 246, 242, 255))
    draw.text((220, 784), label, font=fitted(label, 40, "bold", 250), fill=(14, 16, 20), anchor="mm")
    sway = rng.uniform(-10, 10)
    quad: Quad = ((x - 195 + sway, 330), (x + 195 + sway, 322), (x + 200, 1252), (x - 200, 1260))
    place(world, flat, quad, shadow=18, drop=(20, 22), dark=110)


def box_label(made: Generator, rng: random.Random) -> Image.Image:
    """A sealed box under a desk with its label and the dates of its checks."""
    size = blank_size(made)
    world = wall(size, (168, 162, 150), rng)
    floor = wood((1500, 560), (120, 112, 104), rng)
    world.paste(floor, (0, 1440))
    box, draw = panel((1280, 1150), (206, 84, 30))
    box.paste(ramp((1280, 1150), (222, 98, 38), (168, 64, 22)), (0, 0))
    blotches = cloud(box.size, rng, 12, 226, 255)
    box.paste(ImageChops.multiply(box.convert("RGB"), Image.merge("RGB", (blotches,) * 3)), (0, 0))
    draw = ImageDraw.Draw(box)
    draw.rectangle((0, 0, 1280, 150), fill=(38, 38, 42, 255))
    draw.rectangle((0, 138, 1280, 158), fill=(14, 14, 16, 255))
    draw.rounded_rectangle((440, 40, 840, 104), 26, fill=(70, 72, 78, 255))
    for x in (180, 1010):
        draw.rounded_rectangle((x, 90, x + 96, 270), 14, fill=(30, 31, 34, 255))
        draw.rounded_rectangle((x + 18, 170, x + 78, 258), 10, fill=(84, 86, 92, 255))
    for x in (60, 1200):
        draw.line((x, 180, x, 1150), fill=(150, 56, 18, 255), width=10)
    place(world, box, ((96, 520), (1404, 496), (1362, 1640), (132, 1668)), shadow=40, drop=(6, 40), dark=170)
    place(
        world,
        _box_paper(made, rng),
        ((290, 800), (1224, 786), (1202, 1500), (306, 1518)),
        shadow=4,
        drop=(2, 3),
    )
    pen = ImageDraw.Draw(world)
    pen.line(((1204, 690), (1262, 760), (1284, 830)), fill=(232, 200, 40), width=14, joint="curve")
    pen.rectangle((1240, 824, 1346, 880), fill=(240, 208, 48))
    pen.text((1293, 852), made["checks"][2][1], font=font(28, "bold"), fill=(60, 46, 0), anchor="mm")
    return world


def _box_paper(made: Generator, rng: random.Random) -> Image.Image:
    sheet, draw = panel((1100, 840), (244, 243, 236))
    draw.rectangle((0, 0, 1100, 150), fill=(30, 34, 40, 255))
    draw.text((50, 76), made["heading"], font=font(76, "bold"), fill=(255, 255, 255), anchor="lm")
    draw.text((1050, 76), made["code"], font=font(76, "bold"), fill=(252, 210, 70), anchor="rm")
    for i, line in enumerate(made["lines"]):
        draw.text((50, 190 + i * 66), line, font=font(46), fill=(40, 42, 48))
    for i, (name, value) in enumerate(made["checks"]):
        y = 360 + i * 140
        draw.line((50, y + 112, 1050, y + 112), fill=(120, 122, 128), width=3)
        draw.text((50, y + 40), name, font=font(52, "semibold"), fill=(24, 26, 32))
        write(draw, (430, y + 26), value, 60, (26, 46, 124), rng, 7, 600)
    tape = Image.new("RGBA", sheet.size, (0, 0, 0, 0))
    for corner in (
        ((0, 0), (120, 0), (0, 120)),
        ((1100, 0), (980, 0), (1100, 120)),
        ((0, 840), (120, 840), (0, 720)),
        ((1100, 840), (980, 840), (1100, 720)),
    ):
        ImageDraw.Draw(tape).polygon(corner, fill=(222, 206, 150, 120))
    sheet.alpha_composite(tape)
    return sheet
