"""Screenshots of the service desk tool, the configuration records, reports and lists of the demo audit."""

from __future__ import annotations

from PIL import Image, ImageDraw

from iso20k_audit.demo.drawing import Colour, Generator, fitted, font, mixed, shortened, wrapped

WIDTH, HEIGHT = 1600, 1000
_NAVY: Colour = (28, 46, 74)
_BLUE: Colour = (24, 98, 180)
_LINE: Colour = (212, 217, 223)
_TEXT: Colour = (30, 36, 44)
_FAINT: Colour = (100, 110, 122)
_BACK: Colour = (243, 245, 247)
_WHITE: Colour = (255, 255, 255)
_STATES: dict[str, Colour] = {
    "Closed": (92, 102, 116),
    "Closed complete": (30, 124, 76),
    "Closed, successful": (30, 124, 76),
    "In service": (30, 124, 76),
    "In force": (30, 124, 76),
    "Active": (30, 124, 76),
}
_MENUS: dict[str, tuple[str, ...]] = {
    "Service desk": ("Home", "Incidents", "Requests", "Problems", "Knowledge", "Service levels", "Reports"),
    "Changes": ("Home", "Changes", "Calendar", "Releases", "Board", "Reviews", "Reports"),
    "Configuration": ("Home", "Items", "Relations", "Verification", "Assets", "Import", "Reports"),
    "Reporting": ("Home", "Definitions", "Subscriptions", "Runs", "Sources", "Wallboards"),
    "Capacity": ("Home", "Telephony", "Agents", "Network", "Storage", "Forecast"),
    "Knowledge": ("Home", "Articles", "Drafts", "Reviews", "Feedback", "Reports"),
    "Documents": ("Home", "Policies", "Procedures", "Work instructions", "Forms", "Records"),
}

_CURRENT = {"Configuration": "Items", "Knowledge": "Articles"}
"""Menu entry of the tools whose path names a folder instead."""


def draw_screen(made: Generator) -> Image.Image:
    """The screenshot that the generator of the story describes (layout record, list or dashboard)."""
    image = Image.new("RGB", (WIDTH, HEIGHT), _BACK)
    draw = ImageDraw.Draw(image)
    _frame(draw, made)
    layouts = {"record": _record, "list": _list, "dashboard": _dashboard}
    layouts[made["layout"]](draw, made)
    return image


def _frame(draw: ImageDraw.ImageDraw, made: Generator) -> None:
    draw.rectangle((0, 0, WIDTH, 58), fill=_NAVY)
    draw.rounded_rectangle((20, 14, 50, 44), 7, fill=(84, 170, 230))
    draw.text((35, 29), "B", font=font(22, "bold"), fill=_WHITE, anchor="mm")
    draw.text(
        (64, 29), f"Brackwell {made['application']}", font=font(20, "semibold"), fill=_WHITE, anchor="lm"
    )
    draw.rounded_rectangle((560, 13, 1010, 45), 16, fill=(52, 72, 104))
    draw.text((584, 29), "Search", font=font(16), fill=(176, 188, 204), anchor="lm")
    draw.ellipse((1544, 14, 1574, 44), fill=(116, 138, 168))
    draw.text((1530, 29), made["user"], font=font(16), fill=(220, 228, 238), anchor="rm")
    draw.rectangle((0, 58, 196, HEIGHT), fill=(232, 236, 240))
    menu = _MENUS[made["application"]]
    current = next(
        (step for step in made["path"].split(" / ") if step in menu), _CURRENT.get(made["application"])
    )
    for i, name in enumerate(menu):
        y = 84 + i * 44
        if name == current:
            draw.rectangle((0, y - 6, 196, y + 32), fill=(208, 222, 238))
            draw.rectangle((0, y - 6, 5, y + 32), fill=_BLUE)
        face = "semibold" if name == current else "regular"
        draw.text((24, y + 13), name, font=font(17, face), fill=_TEXT, anchor="lm")
    draw.text((24, HEIGHT - 52), "Release 14.2", font=font(14), fill=_FAINT, anchor="lm")
    draw.text((24, HEIGHT - 28), made["captured"], font=font(14), fill=_FAINT, anchor="lm")
    draw.text((224, 82), made["path"].replace(" / ", "  ›  "), font=font(15), fill=_FAINT, anchor="lm")


def _record(draw: ImageDraw.ImageDraw, made: Generator) -> None:
    draw.rectangle((196, 100, WIDTH, 196), fill=_WHITE)
    draw.line((196, 196, WIDTH, 196), fill=_LINE)
    draw.text((224, 128), made["record"], font=font(18, "semibold"), fill=_BLUE, anchor="lm")
    draw.text(
        (224, 164),
        made["heading"],
        font=fitted(made["heading"], 26, "semibold", 1010),
        fill=_TEXT,
        anchor="lm",
    )
    tone = _STATES.get(made["state"], _FAINT)
    wide = font(17, "semibold").getlength(made["state"]) + 36
    draw.rounded_rectangle((1572 - wide, 130, 1572, 166), 18, fill=mixed(tone, _WHITE, 0.84))
    draw.text((1572 - wide / 2, 148), made["state"], font=font(17, "semibold"), fill=tone, anchor="mm")
    fields: list[list[str]] = made["fields"]
    rows = (len(fields) + 1) // 2
    bottom = 232 + rows * 50 + 18
    draw.rounded_rectangle((216, 216, 1580, bottom), 8, fill=_WHITE, outline=_LINE)
    for i, (name, value) in enumerate(fields):
        x, y = 236 + i % 2 * 672, 234 + i // 2 * 50
        draw.text((x + 204, y + 19), name, font=font(17), fill=_FAINT, anchor="rm")
        _field(draw, (x + 220, y, x + 640, y + 38), value)
    top = bottom + 22
    place = 224.0
    for i, tab in enumerate(made["tabs"]):
        face = "semibold" if i == 0 else "regular"
        draw.text((place, top + 16), tab, font=font(17, face), fill=_BLUE if i == 0 else _FAINT, anchor="lm")
        wide = font(17, face).getlength(tab)
        if i == 0:
            draw.rectangle((place, top + 34, place + wide, top + 38), fill=_BLUE)
        place += wide + 40
    draw.line((216, top + 38, 1580, top + 38), fill=_LINE)
    _entries(draw, made, top + 52)


def _field(draw: ImageDraw.ImageDraw, box: tuple[float, float, float, float], value: str) -> None:
    draw.rounded_rectangle(box, 5, fill=(250, 251, 252), outline=_LINE)
    x, y = box[0] + 14, (box[1] + box[3]) / 2
    dots = {"P1": (190, 40, 40), "P2": (224, 110, 30), "P3": (226, 178, 40), "P4": (90, 140, 190)}
    if value in dots:
        draw.ellipse((x, y - 7, x + 14, y + 7), fill=dots[value])
        x += 24
    draw.text((x, y), shortened(value, font(18), box[2] - x - 12), font=font(18), fill=_TEXT, anchor="lm")


def _entries(draw: ImageDraw.ImageDraw, made: Generator, y: float) -> None:
    for when, kind, text in made["entries"]:
        lines = wrapped(text, font(18), 1010)
        high = 42 + len(lines) * 26
        if y + high > HEIGHT - 10:
            return
        draw.rounded_rectangle((216, y, 1580, y + high), 8, fill=_WHITE, outline=_LINE)
        draw.rectangle((216, y + 8, 221, y + high - 8), fill=mixed(_BLUE, _WHITE, 0.35))
        draw.text((244, y + 22), when, font=font(16), fill=_FAINT, anchor="lm")
        draw.text((430, y + 22), kind, font=font(16, "semibold"), fill=_TEXT, anchor="lm")
        for i, line in enumerate(lines):
            draw.text((430, y + 49 + i * 26), line, font=font(18), fill=_TEXT, anchor="lm")
        y += high + 8


def _list(draw: ImageDraw.ImageDraw, made: Generator) -> None:
    draw.text((224, 124), made["heading"], font=font(26, "semibold"), fill=_TEXT, anchor="lm")
    draw.rounded_rectangle((216, 150, 1580, 192), 6, fill=_WHITE, outline=_LINE)
    draw.text((234, 171), "Filter", font=font(16, "semibold"), fill=_BLUE, anchor="lm")
    draw.text((300, 171), made["filter"], font=font(16), fill=_TEXT, anchor="lm")
    top = 208.0
    if made.get("summary"):
        draw.rounded_rectangle((216, top, 1580, top + 42), 6, fill=(228, 238, 248))
        draw.text((234, top + 21), made["summary"], font=font(17, "semibold"), fill=_NAVY, anchor="lm")
        top += 56
    top = _table(draw, made["columns"], made["widths"], made["rows"], (216, top, 1580), 42)
    draw.text((1572, top + 22), made["count"], font=font(16), fill=_FAINT, anchor="rm")


def _table(
    draw: ImageDraw.ImageDraw,
    columns: list[str],
    widths: list[int],
    rows: list[list[str]],
    where: tuple[float, float, float],
    step: float,
) -> float:
    left, top, right = where
    edges = [left]
    for share in widths:
        edges.append(edges[-1] + share / sum(widths) * (right - left))
    draw.rectangle((left, top, right, top + step), fill=(224, 230, 237))
    for x, end, name in zip(edges, edges[1:], columns, strict=False):
        draw.text(
            (x + 14, top + step / 2),
            shortened(name, font(16, "semibold"), end - x - 20),
            font=font(16, "semibold"),
            fill=_TEXT,
            anchor="lm",
        )
    for i, row in enumerate(rows, 1):
        y = top + i * step
        draw.rectangle((left, y, right, y + step), fill=_WHITE if i % 2 else (248, 249, 251))
        draw.line((left, y + step, right, y + step), fill=_LINE)
        for column, (x, end, value) in enumerate(zip(edges, edges[1:], row, strict=False)):
            colour = _BLUE if column == 0 else (_FAINT if value == "(empty)" else _TEXT)
            face = "italic" if value == "(empty)" else "regular"
            draw.text(
                (x + 14, y + step / 2),
                shortened(value, font(16, face), end - x - 20),
                font=font(16, face),
                fill=colour,
                anchor="lm",
            )
    return top + (len(rows) + 1) * step


def _dashboard(draw: ImageDraw.ImageDraw, made: Generator) -> None:
    draw.text((224, 124), made["heading"], font=font(26, "semibold"), fill=_TEXT, anchor="lm")
    for i, (name, value, under) in enumerate(made["tiles"]):
        x = 216 + i * 345
        draw.rounded_rectangle((x, 154, x + 329, 294), 8, fill=_WHITE, outline=_LINE)
        draw.text((x + 22, 182), name, font=font(17), fill=_FAINT, anchor="lm")
        draw.text((x + 22, 228), value, font=font(44, "bold"), fill=_NAVY, anchor="lm")
        draw.text((x + 22, 270), under, font=font(16), fill=_FAINT, anchor="lm")
    _chart(draw, made["chart"], (216, 312, 1580, 752))
    table = made["table"]
    draw.text((224, 782), "Pools", font=font(19, "semibold"), fill=_TEXT, anchor="lm")
    _table(draw, table["columns"], [30, 14, 14, 14, 14, 14], table["rows"], (216, 804, 1580), 42)


def _chart(draw: ImageDraw.ImageDraw, chart: Generator, box: tuple[int, int, int, int]) -> None:
    x0, y0, x1, y1 = box
    draw.rounded_rectangle(box, 8, fill=_WHITE, outline=_LINE)
    draw.text((x0 + 22, y0 + 28), chart["title"], font=font(19, "semibold"), fill=_TEXT, anchor="lm")
    low, high = chart["low"], chart["high"]
    left, right, top, bottom = x0 + 80, x1 - 130, y0 + 66, y1 - 46

    def level(value: float) -> float:
        return float(bottom - (value - low) / (high - low) * (bottom - top))

    for mark in range(low, high + 1, 20):
        draw.line((left, level(mark), right, level(mark)), fill=(232, 236, 240))
        draw.text((left - 12, level(mark)), str(mark), font=font(14), fill=_FAINT, anchor="rm")
    for (value, name), colour in zip(chart["lines"], ((190, 40, 40), (224, 130, 30)), strict=False):
        for dash in range(left, right, 18):
            draw.line((dash, level(value), min(dash + 10, right), level(value)), fill=colour, width=2)
        draw.text((right + 10, level(value)), name, font=font(15, "semibold"), fill=colour, anchor="lm")
    step = (right - left) / len(chart["values"])
    for i, (name, value) in enumerate(zip(chart["labels"], chart["values"], strict=True)):
        x = left + step * (i + 0.5)
        draw.rectangle((x - step * 0.28, level(value), x + step * 0.28, bottom), fill=(86, 140, 196))
        draw.text((x, level(value) - 14), str(value), font=font(16, "semibold"), fill=_TEXT, anchor="mm")
        draw.text((x, bottom + 22), name, font=font(15), fill=_FAINT, anchor="mm")
    draw.line((left, bottom, right, bottom), fill=(150, 158, 168), width=2)
