"""Controlled documents and records of the demo audit as PDF: procedures, agreements, reports, minutes."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache, partial
from html import escape
from pathlib import Path
from typing import Any

from iso20k_audit.assets import resource
from iso20k_audit.demo.drawing import Generator

_NAVY, _LINE, _SHADE, _GREY = "#1c2e4a", "#b8c0ca", "#eef1f5", "#5a6470"
_EPOCH = b"D:20000101000000+00'00'"
"""What reportlab writes as creation time when its output is to be the same on each run."""


def write_paper(made: Generator, target: Path) -> None:
    """Writes the document; `created` is the time that its properties carry."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.units import mm
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

    _fonts()
    width, height = A4
    document = BaseDocTemplate(
        str(target),
        pagesize=A4,
        title=f"{made['number']} {made['title']}",
        author="Brackwell Contact Services",
        subject=made["marking"],
        invariant=1,
    )
    frame = Frame(22 * mm, 24 * mm, width - 44 * mm, height - 66 * mm, 0, 0, 0, 0)
    pages = 1 + sum("page_break" in block for block in made["blocks"])
    draw = partial(_page, made=made, pages=pages)
    document.addPageTemplates([PageTemplate("page", [frame], onPage=draw)])
    document.build([part for block in made["blocks"] for part in _parts(block)])
    if document.page != pages:
        raise ValueError(f"{target.name}: runs to {document.page} pages; set page_break where they turn.")
    moment = datetime.fromisoformat(made["created"])
    offset = f"{moment:%z}"
    stamp = f"D:{moment:%Y%m%d%H%M%S}{offset[:3]}'{offset[3:]}'".encode()
    target.write_bytes(target.read_bytes().replace(_EPOCH, stamp))


@lru_cache(maxsize=1)
def _fonts() -> None:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    for name in ("Regular", "SemiBold", "Italic"):
        pdfmetrics.registerFont(TTFont(f"Demo-{name}", resource(f"fonts/IBMPlexSans-{name}.ttf")))


@lru_cache(maxsize=1)
def _styles() -> dict[str, Any]:
    from reportlab.lib.styles import ParagraphStyle

    text = ParagraphStyle("text", fontName="Demo-Regular", fontSize=10, leading=14.5, spaceAfter=6)
    return {
        "text": text,
        "heading": ParagraphStyle(
            "heading",
            text,
            fontName="Demo-SemiBold",
            fontSize=12.5,
            leading=16,
            textColor=_NAVY,
            spaceBefore=10,
            spaceAfter=5,
        ),
        "bullet": ParagraphStyle("bullet", text, leftIndent=14, bulletIndent=3, spaceAfter=3),
        "cell": ParagraphStyle("cell", text, fontSize=9, leading=12, spaceAfter=0),
        "head": ParagraphStyle(
            "head", text, fontName="Demo-SemiBold", fontSize=9, leading=12, textColor="#ffffff", spaceAfter=0
        ),
    }


def _page(canvas: Any, document: Any, *, made: Generator, pages: int) -> None:
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.units import mm

    width, height = A4
    left, right = 22 * mm, width - 22 * mm
    canvas.saveState()
    canvas.setFillColor(_NAVY)
    canvas.rect(left, height - 24 * mm, 8 * mm, 8 * mm, stroke=0, fill=1)
    canvas.setFillColor("#ffffff")
    canvas.setFont("Demo-SemiBold", 13)
    canvas.drawCentredString(left + 4 * mm, height - 21.6 * mm, "B")
    canvas.setFillColor(_NAVY)
    canvas.setFont("Demo-SemiBold", 10)
    canvas.drawString(left + 11 * mm, height - 19 * mm, "Brackwell Contact Services")
    canvas.setFont("Demo-Regular", 8.5)
    canvas.setFillColor(_GREY)
    canvas.drawString(
        left + 11 * mm, height - 23 * mm, f"{made['number']}   version {made['version']}   {made['dated']}"
    )
    canvas.drawRightString(right, height - 19 * mm, made["marking"])
    canvas.drawRightString(right, height - 23 * mm, f"Owner: {made['owner']}")
    canvas.setStrokeColor(_LINE)
    canvas.line(left, height - 26 * mm, right, height - 26 * mm)
    if document.page == 1:
        canvas.setFillColor(_NAVY)
        size = 17.0
        while canvas.stringWidth(made["title"], "Demo-SemiBold", size) > right - left:
            size -= 0.5
        canvas.setFont("Demo-SemiBold", size)
        canvas.drawString(left, height - 36 * mm, made["title"])
    canvas.line(left, 18 * mm, right, 18 * mm)
    canvas.setFont("Demo-Regular", 8)
    canvas.setFillColor(_GREY)
    canvas.drawString(left, 13.5 * mm, f"Approved: {made['approved']}   Printed copies are not controlled.")
    canvas.drawRightString(right, 13.5 * mm, f"Page {document.page} of {pages}")
    canvas.restoreState()


def _parts(block: Generator) -> list[Any]:
    from reportlab.platypus import PageBreak, Paragraph, Spacer

    styles = _styles()
    if "heading" in block:
        return [Paragraph(escape(block["heading"]), styles["heading"])]
    if "text" in block:
        return [Paragraph(escape(block["text"]), styles["text"])]
    if "bullets" in block:
        return [Paragraph(escape(line), styles["bullet"], bulletText="•") for line in block["bullets"]]
    if "table" in block:
        return [_table(block["table"]), Spacer(1, 8)]
    if "chart" in block:
        return [_chart(block["chart"]), Spacer(1, 6)]
    if "signatures" in block:
        return [Spacer(1, 16), _signatures(block["signatures"])]
    return [PageBreak()]


def _table(told: Generator) -> Any:
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.units import mm
    from reportlab.platypus import Paragraph, Table

    styles = _styles()
    wide = A4[0] - 44 * mm
    rows = [[Paragraph(escape(name), styles["head"]) for name in told["columns"]]]
    rows += [[Paragraph(escape(value), styles["cell"]) for value in row] for row in told["rows"]]
    return Table(
        rows,
        [share / 100 * wide for share in told["widths"]],
        repeatRows=1,
        style=[
            ("BACKGROUND", (0, 0), (-1, 0), _NAVY),
            ("GRID", (0, 0), (-1, -1), 0.5, _LINE),
            ("ROWBACKGROUNDS", (0, 1), (-1, -1), ["#ffffff", _SHADE]),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("TOPPADDING", (0, 0), (-1, -1), 3.5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 4.5),
        ],
    )


def _signatures(told: list[list[str]]) -> Any:
    from reportlab.platypus import Paragraph, Table

    styles = _styles()
    row = [Paragraph(f"<b>{escape(name)}</b><br/>{escape(who)}", styles["cell"]) for name, who in told]
    return Table(
        [row],
        [230] * len(row),
        style=[("LINEABOVE", (0, 0), (-1, 0), 0.7, _GREY), ("TOPPADDING", (0, 0), (-1, -1), 6)],
    )


def _chart(told: Generator) -> Any:
    """A column chart with its target as a line."""
    from reportlab.graphics.shapes import Drawing, Line, Rect, String

    wide, high, left, bottom = 470, 170, 34, 26
    drawing = Drawing(wide, high)
    low, top = told["low"], told["high"]

    def level(value: float) -> float:
        return float(bottom + (value - low) / (top - low) * (high - bottom - 26))

    drawing.add(
        String(0, high - 12, told["title"], fontName="Demo-SemiBold", fontSize=9.5, fillColor=_colour(_NAVY))
    )
    for mark in range(low, top + 1, 5):
        drawing.add(
            Line(left, level(mark), wide - 60, level(mark), strokeColor=_colour(_LINE), strokeWidth=0.4)
        )
        drawing.add(
            String(
                left - 6,
                level(mark) - 3,
                str(mark),
                fontName="Demo-Regular",
                fontSize=8,
                textAnchor="end",
                fillColor=_colour(_GREY),
            )
        )
    step = (wide - 60 - left) / len(told["values"])
    for i, (name, value) in enumerate(zip(told["labels"], told["values"], strict=True)):
        x = left + step * (i + 0.24)
        drawing.add(
            Rect(
                x, bottom, step * 0.52, level(value) - bottom, fillColor=_colour("#568cc4"), strokeColor=None
            )
        )
        middle = left + step * (i + 0.5)
        drawing.add(
            String(
                middle,
                (bottom + level(value)) / 2,
                f"{value:.1f}",
                fontName="Demo-SemiBold",
                fontSize=8.5,
                textAnchor="middle",
                fillColor=_colour("#ffffff"),
            )
        )
        drawing.add(
            String(
                middle,
                bottom - 12,
                name,
                fontName="Demo-Regular",
                fontSize=8,
                textAnchor="middle",
                fillColor=_colour(_GREY),
            )
        )
    target = told["target"]
    drawing.add(
        Line(
            left,
            level(target),
            wide - 60,
            level(target),
            strokeColor=_colour("#be2828"),
            strokeWidth=1.2,
            strokeDashArray=[4, 2],
        )
    )
    drawing.add(
        String(
            wide - 54,
            level(target) - 3,
            f"target {target} %",
            fontName="Demo-SemiBold",
            fontSize=8,
            fillColor=_colour("#be2828"),
        )
    )
    return drawing


def _colour(code: str) -> Any:
    from reportlab.lib.colors import HexColor

    return HexColor(code)
