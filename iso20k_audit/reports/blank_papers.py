"""Working papers to fill in by hand: the checklist laid out for a pen, for when the laptop is not there.

Each question has boxes for the result and ruled room for what was seen. With answers it is the record to take
along; blank it is the way to go on. Not for: the answered checklist of the report (see `sections.annexes`).
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from iso20k_audit.model.errors import InputError
from iso20k_audit.model.view import AuditView, QuestionView, WorkingPaperView
from iso20k_audit.model.vocabulary import AnswerType, Result
from iso20k_audit.model.wording import language, translate
from iso20k_audit.reports import palette, typography
from iso20k_audit.reports.blocks import Anchor, Block, NewPage, Row, Stack, Text
from iso20k_audit.reports.canvas import Furniture, ReportCanvas
from iso20k_audit.reports.compose import heading
from iso20k_audit.reports.flow import Flow
from iso20k_audit.reports.pen import LINE_PITCH, Boxes, Ruled
from iso20k_audit.reports.sheet import Sheet, sheet_for
from iso20k_audit.reports.typography import escape

Progress = Callable[[int, int, str], None]

AXIS = 66.0
"""Left edge of the questions: the column before it holds only their numbers."""

NOTE_LINES = 3
_BOXES = (
    Result.CONFORMS,
    Result.MINOR,
    Result.MAJOR,
    Result.OPPORTUNITY,
    Result.NOT_APPLICABLE,
    Result.NOT_SAMPLED,
)


def write_papers(
    view: AuditView,
    target: Path,
    *,
    with_answers: bool = False,
    only_open: bool = False,
    page_size: str = "A4",
    progress: Progress | None = None,
) -> Path:
    """Writes the working papers of an audit as a PDF: all or nothing.

    Args:
        with_answers: prints what is recorded into the fields.
        only_open: leaves answered questions out.
        page_size: `A4` or `Letter`.
        progress: called with (done, total, what); may raise `Cancelled`.

    Returns:
        The target.

    Raises:
        InputError: there is no question to print, the page size is unknown, or the file cannot be written.
    """
    asked = [question for question in view.questions if question.applies]
    if only_open:
        asked = [question for question in asked if question.result is None and not question.diverging]
    if not asked:
        raise InputError(
            translate("Papers", "There is no question to print."),
            translate("Papers", "Choose the working papers of all questions."),
        )
    usual = sheet_for(page_size)
    sheet = Sheet(usual.page_width, usual.page_height, head=74.0, foot=62.0, axis=AXIS)
    temporary = target.parent / f".{target.stem[:40]}-{secrets.token_hex(6)}.tmp"
    try:
        with language(view.language), temporary.open("xb") as stream:
            canvas = _PaperCanvas(sheet, _furniture(view))
            canvas.setTitle(translate("Papers", "Working papers {number}").format(number=view.number))
            Flow(canvas, sheet).run(_blocks(view, asked, sheet, with_answers, progress))
            canvas.write(stream, lambda: None)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(target)
    except OSError as error:
        raise InputError(
            translate("Papers", "{target}: cannot be written ({reason}).").format(
                target=target, reason=error.strerror or error
            ),
            translate("Papers", "Choose another folder."),
        ) from error
    finally:
        temporary.unlink(missing_ok=True)
    return target


class _PaperCanvas(ReportCanvas):
    """Every page names its audit, also the first: sheets get out of order."""

    def showPage(self) -> None:
        """Closes the page with its furniture."""
        if self.getPageNumber() == 1:
            self._draw_furniture()
        super().showPage()


def _furniture(view: AuditView) -> Furniture:
    return Furniture(
        left=f"{view.number}  {view.title}",
        right=translate("Papers", "Working papers to fill in by hand"),
        foot=translate("Papers", "Copy what is written here into the program; keep the sheets as evidence."),
    )


def _blocks(
    view: AuditView,
    asked: Sequence[QuestionView],
    sheet: Sheet,
    with_answers: bool,
    progress: Progress | None,
) -> Iterator[Block]:
    yield from _opening(view, sheet)
    section = None
    for done, question in enumerate(asked):
        if progress is not None:
            progress(done, len(asked), question.item)
        if question.section != section:
            opens = section is None
            section = question.section
            title = heading(section or translate("Papers", "Questions"), f"part-{done}", sheet, level=2)
            title.keep_next = True
            if not opens:
                title.gap_before = 22
            yield title
        yield _question(question, sheet, with_answers)
    yield from _rest(sheet)
    if progress is not None:
        progress(len(asked), len(asked), "")


def _opening(view: AuditView, sheet: Sheet) -> Iterator[Block]:
    yield Text(escape(translate("Papers", "Working papers")), typography.TITLE_CARD)
    facts = (view.number, view.title, view.checklist_title, view.checklist_version)
    yield Text(" · ".join(escape(part) for part in facts if part), typography.NOTE)
    labels = (
        translate("Papers", "Auditor"),
        translate("Papers", "Date"),
        translate("Papers", "Site"),
        translate("Papers", "Interviewed (name and role)"),
    )
    wide = (sheet.width - 16) / 2
    for left, right in (labels[:2], labels[2:]):
        yield Row(
            [(0, wide, Ruled(1, left)), (wide + 16, wide, Ruled(1, right))],
            rule=None,
            pad=8,
            pad_bottom=0,
        )
    hint = Text(
        escape(
            translate(
                "Papers",
                "Tick one result for each question. Write down what makes it verifiable: record numbers, "
                "versions, dates, places, how many were looked at.",
            )
        ),
        typography.NOTE,
    )
    hint.gap_before = hint.gap_after = 10
    yield hint


def _question(question: QuestionView, sheet: Sheet, with_answers: bool) -> Row:
    paper = question.papers[0] if with_answers and question.papers else None
    parts: list[Block] = [Text(escape(question.text), typography.BODY_STRONG)]
    hints = [*question.look_for, *question.expected_evidence]
    if question.suggested_sample:
        hints.append(question.suggested_sample)
    if hints:
        parts.append(Text(" · ".join(map(escape, hints)), typography.NOTE))
    result = question.result if with_answers else None
    parts.append(_asked_for(question, result, with_answers))
    if with_answers and question.papers:
        parts += [_recorded(one) for one in question.papers]
    lines = max(1, NOTE_LINES - (1 if paper and paper.note else 0))
    parts.append(Ruled(lines, translate("Papers", "Seen and said, records and sample")))
    return Row(
        [
            (0, sheet.side, Text(escape(question.item), typography.CELL_STRONG)),
            (sheet.axis, sheet.main, Stack(parts, 5)),
        ],
        pad=7,
        pad_bottom=8,
        anchor=Anchor(f"q-{question.item}", question.item),
        floor=320,
    )


def _asked_for(question: QuestionView, result: Result | None, with_answers: bool) -> Block:
    """Boxes to tick; a line for a value besides them where the question asks for one."""
    words = [(palette.mark_of(one).short, one is result) for one in _BOXES]
    if question.answer.type is AnswerType.RESULT:
        return Boxes(words)
    value = question.value if with_answers else ""
    label = (
        translate("Papers", "Value: {value}").format(value=value) if value else translate("Papers", "Value")
    )
    choices = [(choice, choice == value) for choice in question.answer.choices]
    if question.answer.type is AnswerType.YES_NO:
        choices = [(translate("Papers", "Yes"), False), (translate("Papers", "No"), False)]
    blocks: list[Block] = [Boxes(choices)] if choices else []
    return Stack([*blocks, Ruled(1, label), Boxes(words)], 3)


def _recorded(paper: WorkingPaperView) -> Block:
    """What one auditor recorded, in one paragraph."""
    told = [paper.auditor, paper.note, paper.documents, paper.sample, paper.interviewees]
    return Text(" · ".join(escape(part) for part in told if part), typography.CELL)


def _rest(sheet: Sheet) -> Iterator[Block]:
    """A page for what has no question, and the signature."""
    yield NewPage()
    yield heading(translate("Papers", "Further notes"), "notes", sheet, level=2)
    whole = int((sheet.top - sheet.bottom - 120) / LINE_PITCH)
    yield Ruled(whole)
    half = (sheet.width - 16) / 2
    yield Row(
        [
            (0, half, Ruled(1, translate("Papers", "Date"))),
            (half + 16, half, Ruled(1, translate("Papers", "Signature"))),
        ],
        rule=None,
        pad=12,
    )
