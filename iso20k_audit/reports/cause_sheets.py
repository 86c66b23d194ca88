"""The cause analysis of corrective actions on sheets of their own: A4 or Letter, landscape, as a PDF.

Not for: the diagrams within the report (see `cards`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from iso20k_audit.model.errors import InputError
from iso20k_audit.model.view import ActionView, AuditView
from iso20k_audit.model.wording import language, translate
from iso20k_audit.reports import dates, typography
from iso20k_audit.reports.blocks import Anchor, Block, NewPage, Row, Stack, Text
from iso20k_audit.reports.canvas import Furniture, ReportCanvas
from iso20k_audit.reports.cause_drawing import LARGE_SIZES, cause_blocks
from iso20k_audit.reports.flow import Flow
from iso20k_audit.reports.pdf import write_whole
from iso20k_audit.reports.sheet import Sheet, sheet_for
from iso20k_audit.reports.typography import escape

Progress = Callable[[int, int, str], None]


def write_cause_sheets(
    view: AuditView,
    target: Path,
    *,
    action_ids: Sequence[str] = (),
    page_size: str = "A4",
    progress: Progress | None = None,
) -> Path:
    """Writes the diagrams of some actions, or of all that have one.

    Raises:
        InputError: there is nothing to print, the page size is unknown, or the file cannot be written.
        Cancelled: by `progress`.
    """
    wanted = [
        action for action in view.actions if action.causes and (not action_ids or action.id in action_ids)
    ]
    if not wanted:
        raise InputError(
            translate("Causes", "There is no cause analysis to print."),
            translate("Causes", "Answer the first why, or add a cause."),
        )
    usual = sheet_for(page_size)
    sheet = Sheet(usual.page_height, usual.page_width, left=44, right=44, head=62, foot=58, axis=90)

    def fill(stream: BinaryIO) -> None:
        canvas = _SheetCanvas(sheet, _furniture(view))
        canvas.setTitle(translate("Causes", "Cause analysis {number}").format(number=view.number))
        Flow(canvas, sheet).run(_blocks(wanted, sheet, progress))
        canvas.write(stream, lambda: None)

    def done() -> None:
        if progress is not None:
            progress(len(wanted), len(wanted), "")

    with language(view.language):
        return write_whole(target, fill, done)


class _SheetCanvas(ReportCanvas):
    """Every page has its furniture, also the first: sheets are handed out one by one."""

    def showPage(self) -> None:
        """Closes the page with its furniture."""
        if self.getPageNumber() == 1:
            self._draw_furniture()
        super().showPage()


def _furniture(view: AuditView) -> Furniture:
    return Furniture(
        left=f"{view.number}  {view.title}",
        right=translate("Causes", "Cause analysis"),
        foot=view.organisation.name,
    )


def _blocks(actions: Sequence[ActionView], sheet: Sheet, progress: Progress | None) -> Iterator[Block]:
    for done, action in enumerate(actions):
        if progress is not None:
            progress(done, len(actions), action.number)
        if done:
            yield NewPage()
        head = _head(action, sheet)
        yield head
        room = sheet.top - sheet.bottom - head.height(sheet.width) - 40
        first = True
        for block in cause_blocks(action.causes, sheet.width, room, LARGE_SIZES):
            if block.keep_next and not first:  # a caption: each drawing has its page
                yield NewPage()
                yield _head(action, sheet)
            first = False
            yield block
        yield from _conclusion(action, sheet)


def _head(action: ActionView, sheet: Sheet) -> Row:
    facts = [action.finding_number, action.finding_kind.label]
    if action.owner:
        facts.append(translate("Causes", "Owner: {name}").format(name=action.owner))
    if action.due_on:
        facts.append(translate("Causes", "Due: {day}").format(day=dates.day(action.due_on)))
    parts: list[Block] = [
        Text(escape(action.finding_title or translate("Causes", "Without a title")), typography.BODY_STRONG),
        Text(" · ".join(escape(fact) for fact in facts if fact), typography.CELL_MUTED),
    ]
    cells: list[tuple[float, float, Block]] = [
        (0, sheet.side, Text(escape(action.number), typography.BODY_STRONG)),
        (sheet.axis, sheet.main, Stack(parts, gap=1)),
    ]
    return Row(
        cells,
        pad=4,
        pad_bottom=7,
        rule=None,
        anchor=Anchor(f"causes-{action.id}"),
        keep_next=True,
        gap_after=4,
    )


def _conclusion(action: ActionView, sheet: Sheet) -> Iterator[Block]:
    told = escape(action.root_cause) or typography.not_stated()
    style: Any = typography.BODY if action.root_cause.strip() else typography.ABSENT
    yield Row(
        [
            (0, sheet.side, Text(escape(translate("Causes", "Conclusion")), typography.LABEL)),
            (sheet.axis, sheet.main, Text(told, style)),
        ],
        pad=7,
        gap_before=8,
    )
