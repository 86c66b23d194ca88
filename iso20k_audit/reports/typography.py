"""Fonts, text styles and the one place that makes users' text safe to print.

Text is cleaned once (`runs`), then either drawn as plain strings (`draw_text`) or escaped to
reportlab's markup (`escape`). Without escaping, markup typed by a user could draw in another colour,
set links, or embed a local file by `<img src>`.

Text that runs from right to left, and everything on a page that does, is put in order when it is drawn: plain
strings here, paragraphs in `mixed_text`. Chinese, Japanese, Korean and emoji have no font here: `□`.
"""

from __future__ import annotations

import re
import threading
import unicodedata
from functools import cache, lru_cache
from typing import Any

from reportlab import rl_config
from reportlab.lib.colors import Color
from reportlab.lib.fonts import addMapping
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from iso20k_audit.assets import resource
from iso20k_audit.model.wording import direction, translate
from iso20k_audit.reports import palette, reading_order
from iso20k_audit.reports.mark_places import MarkPlaces

REGULAR = "IBMPlexSans"
SEMIBOLD = "IBMPlexSans-SemiBold"
BOLD = "IBMPlexSans-Bold"
ITALIC = "IBMPlexSans-Italic"
FALLBACK = "DejaVuSans"
ARABIC = "IBMPlexSansArabic"
REPLACEMENT = "□"

_FILES = {
    REGULAR: "IBMPlexSans-Regular.ttf",
    SEMIBOLD: "IBMPlexSans-SemiBold.ttf",
    BOLD: "IBMPlexSans-Bold.ttf",
    ITALIC: "IBMPlexSans-Italic.ttf",
    FALLBACK: "DejaVuSans.ttf",
}
_ARABIC_OF = {SEMIBOLD: f"{ARABIC}-SemiBold", BOLD: f"{ARABIC}-Bold"}
"""The Arabic face beside each Latin one; Arabic has no italics."""
_ARABIC_FILES = {
    ARABIC: "IBMPlexSansArabic-Regular.ttf",
    _ARABIC_OF[SEMIBOLD]: "IBMPlexSansArabic-SemiBold.ttf",
    _ARABIC_OF[BOLD]: "IBMPlexSansArabic-Bold.ttf",
}
_lock = threading.Lock()
_glyphs: dict[str, frozenset[int]] = {}


def register_fonts() -> None:
    """Make the shipped fonts known to reportlab and keep its built-in Helvetica out; repeatable."""
    with _lock:
        if _glyphs:
            return
        covered = _register(_FILES)
        rl_config.canvas_basefontname = REGULAR
        _glyphs[FALLBACK] = covered.pop(FALLBACK)
        _glyphs[REGULAR] = frozenset.intersection(*covered.values())


def _register(files: dict[str, str]) -> dict[str, frozenset[int]]:
    """Register fonts; returns the characters that each has."""
    fonts = {name: TTFont(name, str(resource(f"fonts/{file}"))) for name, file in files.items()}
    for name, font in fonts.items():
        pdfmetrics.registerFont(font)
        for bold in (0, 1):
            for italic in (0, 1):
                addMapping(name, bold, italic, name)
    return {name: frozenset(font.face.charToGlyph) for name, font in fonts.items()}


def _arabic_glyphs() -> frozenset[int]:
    """The characters of the Arabic faces, which are registered when they are first needed."""
    found = _glyphs.get(ARABIC)
    if found is None:
        with _lock:
            found = _glyphs.get(ARABIC)
            if found is None:
                found = _glyphs[ARABIC] = frozenset.intersection(*_register(_ARABIC_FILES).values())
    return found


def is_arabic(font: str) -> bool:
    """Whether a font is one of the Arabic faces."""
    return font in _ARABIC_FILES


@cache
def mark_places(font: str) -> MarkPlaces:
    """Where vowel signs stand in one of the Arabic faces."""
    return MarkPlaces(pdfmetrics.getFont(font).face)


def face_for(family: str, font: str) -> str:
    """The font that a run is set in, beside `font`: see `runs`."""
    return _ARABIC_OF.get(font, ARABIC) if family == ARABIC else (family or font)


def not_stated() -> str:
    """What stands where a text is missing."""
    return translate("Report", "Not stated.")


# --- cleaning and escaping -----------------------------------------------------------------------

_LINE_ENDS = re.compile(r"\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
_ORDINARY = re.compile(r"[ -~\n]*")


@lru_cache(maxsize=4096)
def clean(text: str) -> str:
    """The text without what cannot be printed; lines end in a newline.

    Control and invisible format characters (also those that reorder text) are dropped, letters are
    composed where Unicode has a composed form, and code points without a meaning become `□`.
    """
    if _ORDINARY.fullmatch(text):
        return text.rstrip()
    text = unicodedata.normalize("NFC", _LINE_ENDS.sub("\n", text).replace("\t", "    "))
    kept = []
    for char in text:
        category = unicodedata.category(char)
        if char == "\n" or category[0] != "C":
            if not "\ufe00" <= char <= "\ufe0f":
                kept.append(char)
        elif category in ("Cs", "Co", "Cn"):
            kept.append(REPLACEMENT)
    return "".join(kept).rstrip()


@lru_cache(maxsize=4096)
def runs(text: str) -> tuple[tuple[str, str], ...]:
    """The cleaned text cut where the font must change: pairs of (`FALLBACK`, `ARABIC` or empty, text)."""
    text = clean(text)
    if text.isascii():
        return (("", text),) if text else ()
    return families(text)


def families(text: str) -> tuple[tuple[str, str], ...]:
    """What `runs` does, for text that is clean."""
    main, spare = _glyphs[REGULAR], _glyphs[FALLBACK]
    arabic = _arabic_glyphs() if reading_order.runs_rightward(text) else frozenset()
    found: list[tuple[str, list[str]]] = []
    for char in text:
        code, shown = ord(char), char
        if found and found[-1][0] == ARABIC and char in _BETWEEN_ARABIC:
            family = ARABIC
        elif code in main or char == "\n":
            family = ""
        elif code in arabic:
            family = ARABIC
        else:
            family = FALLBACK
            if code not in spare:
                shown = REPLACEMENT
        if found and found[-1][0] == family:
            found[-1][1].append(shown)
        else:
            found.append((family, [shown]))
    return tuple((family, "".join(chars)) for family, chars in found)


_BETWEEN_ARABIC = frozenset(" \u00a0.:!()[]«»/-")
"""Set in the Arabic face among Arabic words, so that a sentence is one run."""
_INDENT = re.compile(r"^ +", re.MULTILINE)


def escape(text: str) -> str:
    """Users' text as safe reportlab markup that prints exactly what was typed.

    `&`, `<` and `>` are escaped, newlines become breaks, indents are kept, and characters that the
    main font lacks are set in the fallback font or shown as `□`. Text that runs from right to left, and
    all text on such a page, is isolated, so that it keeps its order whatever stands beside it.
    """
    rightward = direction() == "rtl"
    if rightward or reading_order.runs_rightward(text):
        return _escape_isolated(text, rightward)
    return _escape(text)


def escape_code(text: str) -> str:
    """What `escape` makes of a command or other text for machines, which is read from left to right anywhere."""
    if direction() == "rtl" or reading_order.runs_rightward(text):
        return f"{reading_order.LTR_ISOLATE}{_safe(clean(text))}{reading_order.END_ISOLATE}"
    return _escape(text)


@lru_cache(maxsize=4096)
def _escape(text: str) -> str:
    parts = []
    for family, run in runs(text):
        safe = _safe(run)
        parts.append(f'<font name="{family}">{safe}</font>' if family else safe)
    return "".join(parts)


@lru_cache(maxsize=4096)
def _escape_isolated(text: str, rightward: bool) -> str:
    """Fonts are chosen later, by the paragraph, which knows the weight."""
    lines = clean(text).split("\n")
    if len(lines) > 1:
        lines = [_INDENT.sub(lambda found: "\u00a0" * len(found[0]), line) for line in lines]
    return "<br/>".join(_safe(reading_order.isolated(line, rightward)) for line in lines)


def _safe(text: str) -> str:
    safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if "\n" in safe:
        safe = _INDENT.sub(lambda found: "\u00a0" * len(found[0]), safe).replace("\n", "<br/>")
    return safe


def one_line(text: str) -> str:
    """The text on one line, for headings, marks and document properties."""
    return " ".join(clean(text).split())


# --- plain strings -------------------------------------------------------------------------------


def line_runs(text: str) -> tuple[tuple[str, str], ...]:
    """The runs of one line of a plain string in the order they are drawn in, from left to right."""
    rightward = direction() == "rtl"
    if rightward or reading_order.runs_rightward(text):
        return _drawn_runs(text, rightward)
    return runs(text)


@lru_cache(maxsize=4096)
def _drawn_runs(text: str, rightward: bool) -> tuple[tuple[str, str], ...]:
    read = reading_order.isolated(reading_order.joined(clean(text)), rightward)
    return families(reading_order.drawn_line(read, rightward))


def text_width(text: str, font: str, size: float) -> float:
    """Width of one line of text in points, with the fallback font where needed."""
    total = 0.0
    for family, run in line_runs(text):
        total += pdfmetrics.stringWidth(run, face_for(family, font), size)
    return total


def fit(text: str, font: str, size: float, width: float) -> str:
    """The text on one line, cut with `…` where it is wider than `width` points."""
    text = one_line(text)
    if text_width(text, font, size) <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if text_width(text[:middle].rstrip() + "…", font, size) <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + "…"


def draw_text(
    canvas: Any, x: float, y: float, text: str, font: str, size: float, colour: Color, align: str = "left"
) -> float:
    """Draw one line at a baseline; `x` is its left end, or its right end or centre by `align`.

    On a page that runs from right to left, `x` counts from the right and the ends change places.

    Returns:
        The width of the text in points.
    """
    width = text_width(text, font, size)
    if align != "left":
        x -= width if align == "right" else width / 2
    line = canvas.beginText(canvas.left_of(x, width), y)
    line.setFillColor(colour)
    for family, run in line_runs(text):
        line.setFont(face_for(family, font), size)
        line.textOut(run)
    canvas.drawText(line)
    return width


# --- styles --------------------------------------------------------------------------------------


def style(
    name: str,
    font: str,
    size: float,
    leading: float,
    colour: Color = palette.INK,
    **more: Any,
) -> ParagraphStyle:
    """A paragraph style that names each of its fonts."""
    return ParagraphStyle(
        name,
        fontName=font,
        fontSize=size,
        leading=leading,
        textColor=colour,
        bulletFontName=font,
        allowWidows=0,
        allowOrphans=0,
        splitLongWords=1,
        linkUnderline=0,
        **more,
    )


BODY = style("Body", REGULAR, 9.5, 14)
BODY_STRONG = style("Body strong", SEMIBOLD, 9.5, 14)
LEAD = style("Lead", REGULAR, 13, 19)
LABEL = style("Label", SEMIBOLD, 8.5, 14)
ABSENT = style("Absent", ITALIC, 9.5, 14, palette.MUTED)
NOTE = style("Note", REGULAR, 8.5, 12.5, palette.MUTED)
CELL = style("Cell", REGULAR, 8.5, 12)
CELL_STRONG = style("Cell strong", SEMIBOLD, 8.5, 12)
CELL_MUTED = style("Cell muted", REGULAR, 8.5, 12, palette.MUTED)
CELL_ABSENT = style("Cell absent", ITALIC, 8.5, 12, palette.MUTED)
CELL_RIGHT = style("Cell right", REGULAR, 8.5, 12, alignment=2)
CELL_FAINT = style("Cell faint", REGULAR, 8.5, 12, palette.FAINT)
CELL_FAINT_RIGHT = style("Cell faint right", REGULAR, 8.5, 12, palette.FAINT, alignment=2)
HEAD = style("Table head", SEMIBOLD, 7.5, 10, palette.MUTED)
HEAD_RIGHT = style("Table head right", SEMIBOLD, 7.5, 10, palette.MUTED, alignment=2)
CAPTION = style("Caption", REGULAR, 8, 11, palette.MUTED)
TITLE_CARD = style("Card title", SEMIBOLD, 12.5, 16.5)
HEADING_1 = style("Heading 1", SEMIBOLD, 19, 24)
HEADING_2 = style("Heading 2", SEMIBOLD, 12, 16)
HEADING_3 = style("Heading 3", SEMIBOLD, 9.5, 14)
DIGEST = style("Digest", REGULAR, 7.5, 11, palette.MUTED)
COVER_SUBTITLE = style("Cover subtitle", REGULAR, 14, 21)
