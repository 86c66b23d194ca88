"""The few arrangements that every section of the report is made of: labelled texts, tables, sentences."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Protocol

from reportlab.lib.styles import ParagraphStyle

from iso20k_audit.model.view import ActionView, AuditView, EvidenceView, FindingView
from iso20k_audit.model.wording import commas, direction, translate
from iso20k_audit.reports import dates, palette, typography
from iso20k_audit.reports.blocks import Anchor, Block, Gap, Heading, Line, Row, Stack, Text
from iso20k_audit.reports.mixed_text import swapped
from iso20k_audit.reports.reading_order import reads_rightward
from iso20k_audit.reports.sheet import Sheet
from iso20k_audit.reports.typography import escape, one_line

PictureSize = Callable[[Path], tuple[int, int] | None]
_BULLET = re.compile(r"^\s*[-•*–]\s+")
_PARAGRAPHS = re.compile(r"\n[ ]*\n+")
_SHORT = 160
"""Characters of about two lines."""


@dataclass(slots=True)
class Context:
    """What all sections need.

    Attributes:
        view: the audit; sheet: the page.
        today: the day by which deadlines are judged.
        step: reports progress (what is being set); may raise `Cancelled`.
        picture_size: pixels of a JPEG, None if it cannot be printed.
    """

    view: AuditView
    sheet: Sheet
    step: Callable[[str], None]
    picture_size: PictureSize
    evidence_keys: dict[str, str] = field(init=False)
    finding_keys: dict[str, str] = field(init=False)
    question_keys: dict[str, str] = field(init=False)
    today: date | None = field(init=False)

    def __post_init__(self) -> None:
        self.evidence_keys = {e.number: f"evidence-{i}" for i, e in enumerate(self.view.evidence)}
        self.finding_keys = {f.number: f"finding-{i}" for i, f in enumerate(self.view.findings)}
        self.question_keys = {q.item: f"question-{i}" for i, q in enumerate(self.view.questions)}
        self.today = dates.deadline_day(self.view.made_at, self.view.report_on)

    def evidence_link(self, number: str) -> str:
        """Markup of an evidence number, linked to its entry in Annex B if it has one."""
        return _link(number, self.evidence_keys.get(number))

    def evidence_count_link(self, numbers: Sequence[str]) -> str:
        """Markup of how many, linked to the first of them in Annex B."""
        return _link(str(len(numbers)), self.evidence_keys.get(numbers[0]))

    def finding_link(self, number: str) -> str:
        """Markup of a finding's number, linked to its card if it has one."""
        return _link(number, self.finding_keys.get(number))

    def question_link(self, item: str) -> str:
        """Markup of a question's item, linked to Annex A if it is asked there."""
        return _link(item, self.question_keys.get(item))

    def session_link(self, number: int) -> str:
        """Markup of the number of a line of the plan, linked to the timetable."""
        return _link(str(number), f"session-{number}")

    def is_overdue(self, action: ActionView) -> bool:
        """Whether the action was due before the day of the data and is not implemented."""
        return self.today is not None and action.is_overdue(self.today)

    def columns(self, *widths: float) -> list[tuple[float, float]]:
        """See `column_places`."""
        return column_places(self.sheet, widths)


class OnSheet(Protocol):
    """What a table needs to know of the document that it stands in."""

    sheet: Sheet

    def columns(self, *widths: float) -> list[tuple[float, float]]:
        """See `column_places`."""


def column_places(sheet: Sheet, widths: Sequence[float]) -> list[tuple[float, float]]:
    """Left edges and widths of table columns.

    Widths are in points and include the gutter; a negative width is a share of what is left over.
    """
    fixed = sum(width for width in widths if width > 0)
    shares = -sum(width for width in widths if width < 0)
    rest = sheet.width - fixed
    places, at = [], 0.0
    for index, width in enumerate(widths):
        real = width if width > 0 else rest * -width / shares
        gutter = 0.0 if index == len(widths) - 1 else (10.0 if real > 40 else 3.0)
        places.append((at, real - gutter))
        at += real
    return places


def _link(text: str, key: str | None) -> str:
    if key is None:
        return escape(text)
    return f'<a href="#{key}" color="{palette.LINK_HEX}">{escape(text)}</a>'


def section_link(number: str) -> str:
    """Markup of `section 5` or `Annex B`, linked to it."""
    if number.isdecimal():
        return _link(translate("Report", "section {number}").format(number=number), f"s{number}")
    return _link(translate("Report", "Annex {letter}").format(letter=number), f"s{number}")


def coloured(text: str) -> str:
    """Markup of a muted word before a value."""
    return f'<font color="{palette.MUTED_HEX}">{escape(text)}</font>'


def named(label: str, markup: str) -> str:
    """Markup of a value after the muted word that says what it is."""
    return f"{coloured(label)} {markup}"


def strong(text: str) -> str:
    """Markup of emphasised users' text."""
    return f'<font name="{typography.SEMIBOLD}">{escape(text)}</font>'


# --- texts ---------------------------------------------------------------------------------------


def prose(text: str, style: ParagraphStyle = typography.BODY) -> list[Block]:
    """Users' text as paragraphs: blank lines part them, lists get a hanging indent.

    A long text that runs against the page starts at its own side, so that its lines are easy to follow.
    """
    if len(text) > _SHORT and reads_rightward(text, direction() == "rtl") is (direction() == "ltr"):
        style = swapped(style)
    blocks: list[Block] = []
    for part in _PARAGRAPHS.split(typography.clean(text).strip("\n")):
        lines = part.split("\n")
        if any(_BULLET.match(line) for line in lines):
            blocks.extend(_list_lines(lines, style))
        else:
            blocks.append(Text(escape(part), style))
        blocks[-1].gap_after = style.leading * 0.45
    return blocks


_hanging_styles: dict[str, ParagraphStyle] = {}


def _list_lines(lines: list[str], style: ParagraphStyle) -> Iterator[Block]:
    hanging = _hanging_styles.get(style.name)
    if hanging is None:
        side = "rightIndent" if style.alignment == 2 else "leftIndent"
        hanging = ParagraphStyle(f"{style.name} list", style, firstLineIndent=-10, **{side: 10})
        _hanging_styles[style.name] = hanging
    for line in lines:
        if _BULLET.match(line):
            sign, rest = line.strip()[0], _BULLET.sub("", line)
            sign = "–" if sign in "-*" else sign
            yield Text(f"{escape(sign)}\u00a0\u00a0{escape(rest)}", hanging)
        else:
            yield Text(escape(line), style)


def stated(text: str, style: ParagraphStyle = typography.BODY) -> Block:
    """Users' text, or “Not stated.” where it is empty."""
    if not text.strip():
        absent = typography.CELL_ABSENT if style.fontSize < 9 else typography.ABSENT
        return Text(typography.not_stated(), absent)
    blocks = prose(text, style)
    return blocks[0] if len(blocks) == 1 else Stack(blocks)


def limited(
    text: str, face: ParagraphStyle, width: float, most: float, *, mark: Callable[[str], str] = escape
) -> Text:
    """The text, or its first words and an ellipsis where it would be higher than `most` points.

    Args:
        text: users' plain text.
        face: its style.
        width: in points.
        most: points of height.
        mark: makes markup of plain text.
    """
    whole = Text(mark(text), face)
    if whole.height(width) <= most:
        return whole
    words = text.split()
    fits, too_many = 0, len(words)
    while too_many - fits > 1:
        middle = (fits + too_many) // 2
        if Text(mark(" ".join(words[:middle]) + " …"), face).height(width) <= most:
            fits = middle
        else:
            too_many = middle
    return Text(mark(" ".join(words[:fits]).rstrip(",;:") + " …"), face)


def sentence(sheet: Sheet, markup: str, style: ParagraphStyle = typography.BODY) -> Row:
    """A paragraph of ours on the main axis."""
    return Row(
        [(sheet.axis, sheet.main, Text(markup, style))],
        pad=0,
        rule=None,
        gap_after=8,
        floor=2 * style.leading,
    )


def absent(sheet: Sheet, text: str) -> Row:
    """A muted sentence on the main axis: what a section says when there is nothing to report."""
    return sentence(sheet, escape(text), typography.ABSENT)


def labelled(sheet: Sheet, label: str, body: Block | str, *, first: bool = False, note: str = "") -> Row:
    """A label in the narrow column and a text in the wide one.

    Args:
        sheet: the page.
        label: our words.
        body: a block, or users' text.
        first: the first of a group has no line above.
        note: a muted remark below the label.
    """
    head: Block = Text(escape(label), typography.LABEL)
    if note:
        head = Stack([head, Text(escape(note), typography.CAPTION)])
    block = stated(body) if isinstance(body, str) else body
    return Row(
        [(0, sheet.side, head), (sheet.axis, sheet.main, block)],
        pad=6,
        pad_bottom=8,
        rule=None if first else palette.HAIRLINE,
        floor=100,
        again=label,
    )


def entries(sheet: Sheet, pairs: Iterable[tuple[str, Block | str]]) -> Iterator[Block]:
    """Labelled texts below one another."""
    for index, (label, body) in enumerate(pairs):
        yield labelled(sheet, label, body, first=index == 0)


def heading(title: str, key: str, sheet: Sheet, *, number: str = "", level: int = 2) -> Heading:
    """A heading with its bookmark; level 1 is a section."""
    return Heading(Anchor(key, title, level - 1), number, sheet.axis, level=level)


# --- tables --------------------------------------------------------------------------------------

Cell = Block | str


def cell(value: Cell, width: float, style: ParagraphStyle = typography.CELL) -> Block:
    """A table cell: a plain line where the text fits into one, else a paragraph."""
    if isinstance(value, Block):
        return value
    text = typography.clean(value).strip()
    if not text:
        return Line("–", typography.CELL_FAINT_RIGHT if style.alignment == 2 else typography.CELL_FAINT)
    if "\n" not in text and typography.text_width(text, style.fontName, style.fontSize) <= width:
        return Line(one_line(text), style)
    return Text(escape(text), style)


def table(
    context: OnSheet,
    widths: Sequence[float],
    heads: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    *,
    right: frozenset[int] = frozenset(),
    anchors: Iterable[Anchor | None] | None = None,
) -> Iterator[Block]:
    """A table with horizontal lines only, whose head is repeated on every page, never above a single row.

    Args:
        context: page and view.
        widths: see `Context.columns`.
        heads: words above the columns.
        rows: cells as blocks or users' plain text; read one by one.
        right: columns with numbers, set flush right: on a page from right to left all columns are.
        anchors: one per row, where rows are link targets.
    """
    if direction() == "rtl":
        right = frozenset()
    places = context.columns(*widths)
    head = table_head(places, heads, right)
    yield head
    marks = iter(anchors) if anchors is not None else None

    def made() -> Iterator[Row]:
        for row in rows:
            cells = [
                (x, w, cell(value, w, typography.CELL_RIGHT if i in right else typography.CELL))
                for i, ((x, w), value) in enumerate(zip(places, row, strict=True))
            ]
            mark = next(marks, None) if marks is not None else None
            yield Row(cells, pad=4.5, pad_bottom=5, repeat=head, anchor=mark)

    yield from in_company(made(), context.sheet.width)
    yield Gap(16)


def number_style() -> ParagraphStyle:
    """Of a cell with a number in one of the `right` columns of a table."""
    return typography.CELL if direction() == "rtl" else typography.CELL_RIGHT


def table_head(
    places: Sequence[tuple[float, float]], heads: Sequence[str], right: frozenset[int] = frozenset()
) -> Row:
    """The words above the columns of a table."""
    titles = [
        (x, w, Text(escape(title), typography.HEAD_RIGHT if i in right else typography.HEAD))
        for i, ((x, w), title) in enumerate(zip(places, heads, strict=True))
    ]
    return Row(titles, pad=3, pad_bottom=4, rule=palette.INK, rule_width=0.9, keep_next=True)


_LOW_ROW = 96.0


def in_company(rows: Iterable[Row], width: float) -> Iterator[Row]:
    """The rows of a table, marked so that neither the first nor the last stands alone on a page."""
    waiting: deque[Row] = deque()
    first = True
    for row in rows:
        waiting.append(row)
        if len(waiting) > 2:
            leaving = waiting.popleft()
            leaving.keep_next = first and leaving.height(width) <= _LOW_ROW
            first = False
            yield leaving
    if len(waiting) == 2:
        waiting[0].keep_next = waiting[0].height(width) <= _LOW_ROW
    yield from waiting


# --- words ---------------------------------------------------------------------------------------


def listing(parts: Sequence[str]) -> str:
    """`a, b and c`."""
    parts = [part for part in parts if part]
    if len(parts) < 2:
        return "".join(parts)
    return translate("Report", "{several} and {last}").format(several=commas(parts[:-1]), last=parts[-1])


def clause_with_title(view: AuditView, reference: str) -> str:
    """`8.6.1 Incident management`, or the bare reference where no standard has such a clause."""
    return f"{reference} {view.clause_title(reference)}".strip()


def is_audit_open(finding: FindingView) -> bool:
    """A nonconformity for which no corrective action has been stated yet."""
    return finding.kind.is_nonconformity and not any(
        action.action.strip() or action.correction.strip() for action in finding.actions
    )


def evidence_title(item: EvidenceView) -> str:
    """The caption, or what else names the item."""
    return item.caption or item.reference or item.file_name or translate("Report", "Without a caption")
