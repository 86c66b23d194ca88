"""The audit programme as a PDF of a few pages: what it says, planned audits, coverage, gaps.

Not for: the workbook (see `programme_sheets`). Reportlab is imported on first use only.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from iso20k_audit.model.coverage_matrix import Cell, Matrix, State, dimension_label
from iso20k_audit.model.programme_view import ProgrammeView
from iso20k_audit.model.vocabulary import CoverageDimension, FindingKind, Result
from iso20k_audit.model.wording import commas, language, translate
from iso20k_audit.reports import dates
from iso20k_audit.reports.pdf import write_whole

if TYPE_CHECKING:
    from iso20k_audit.reports.blocks import Block, Row
    from iso20k_audit.reports.palette import Mark
    from iso20k_audit.reports.sheet import Sheet

MOST_COLUMNS = 7
"""Beside each other on a page; more follow below with the same rows."""


def write_programme_pdf(view: ProgrammeView, target: Path, *, page_size: str = "A4") -> Path:
    """Writes the document; it appears whole or not at all.

    Raises:
        InputError: the page size is unknown or the file cannot be written.
    """
    from iso20k_audit.reports import typography
    from iso20k_audit.reports.canvas import Furniture, ReportCanvas
    from iso20k_audit.reports.flow import Flow
    from iso20k_audit.reports.sheet import sheet_for

    sheet = sheet_for(page_size)
    with language(view.language):
        typography.register_fonts()
        made = dates.day(view.made_at)

        class Pages(ReportCanvas):
            """Every page has its running heads, also the first: there is no cover."""

            def showPage(self) -> None:
                if self.getPageNumber() == 1:
                    self._draw_furniture()
                super().showPage()

        title = typography.one_line(view.programme.title)
        canvas = Pages(sheet, Furniture(title, made, foot=translate("AuditProgramme", "Audit programme")))
        canvas.setTitle(title)
        canvas.setSubject(translate("AuditProgramme", "Audit programme"))
        canvas.setCreator("ISO20K Audit Workbench")
        canvas.showOutline()

        def fill(stream: BinaryIO) -> None:
            Flow(canvas, sheet).run(_blocks(view, sheet))
            canvas.write(stream, lambda: None)

        return write_whole(target, fill, lambda: None)


def _blocks(view: ProgrammeView, sheet: Sheet) -> Iterator[Block]:
    from iso20k_audit.reports.blocks import Gap
    from iso20k_audit.reports.compose import absent, entries, heading, sentence
    from iso20k_audit.reports.typography import NOTE, escape

    p = view.programme
    yield heading(p.title or translate("AuditProgramme", "Audit programme"), "top", sheet, level=1)
    reviewed = dates.day(p.reviewed_on)
    if reviewed and p.review_note:
        reviewed = f"{reviewed}\n\n{p.review_note}"
    yield from entries(
        sheet,
        [
            (translate("AuditProgramme", "Period"), dates.days(p.starts_on, p.ends_on)),
            (translate("AuditProgramme", "Responsible"), p.responsible),
            (translate("AuditProgramme", "Objectives"), p.objectives),
            (translate("AuditProgramme", "Risks"), p.risks),
            (translate("AuditProgramme", "Methods"), p.method),
            (translate("AuditProgramme", "Last review"), reviewed),
        ],
    )
    yield heading(translate("AuditProgramme", "Planned audits"), "plan", sheet)
    if p.items:
        yield from _plan(view, sheet)
    else:
        yield absent(sheet, translate("AuditProgramme", "No audit is planned."))
    yield heading(translate("AuditProgramme", "Gaps against clause 9.2"), "gaps", sheet)
    if view.gaps:
        yield from _gaps(view, sheet)
    else:
        yield absent(sheet, translate("AuditProgramme", "None was found."))
    for key, title, matrix in (
        ("shifts", translate("Coverage", "Coverage: sites by shift"), view.by_shift),
        ("sites", translate("Coverage", "Coverage: clauses by site"), view.by_site),
    ):
        yield heading(title, key, sheet)
        if matrix.rows and matrix.columns:
            yield from _coverage(matrix, sheet)
        else:
            yield absent(sheet, translate("Coverage", "Nothing is recorded that could be shown."))
    yield sentence(sheet, escape(how_counted()), NOTE)
    yield Gap(6)


def how_counted() -> str:
    """What counts as audited, in a few sentences."""
    return translate(
        "Coverage",
        "A cell is audited where an answer or a finding of an internal audit names both. Answers belong to the site "
        "they were given for, to the site and shift of the interviews in which they were asked, to the sites their "
        "evidence comes from, to plan entries that took place, or to the only site in scope. “Not applicable” and “not "
        "sampled” do not count. Month and outcome are those of the newest audit.",
    )


def _plan(view: ProgrammeView, sheet: Sheet) -> Iterator[Block]:
    heads = (
        translate("AuditProgramme", "When"),
        translate("AuditProgramme", "Audit and what it covers"),
        translate("AuditProgramme", "Auditors"),
        translate("AuditProgramme", "Hours"),
        translate("AuditProgramme", "State"),
    )
    rows = []
    for item in view.programme.items:
        covered = []
        for dimension in CoverageDimension:
            named = item.ids("clause") if dimension is CoverageDimension.CLAUSE else item.titles(dimension)
            if named:
                told = translate("AuditProgramme", "{what}: {list}")
                covered.append(told.format(what=dimension.label, list=commas(named)))
        if item.own_work:
            told = translate("AuditProgramme", "Own work: {areas}. Reason: {reason}")
            none = translate("AuditProgramme", "none given")
            covered.append(told.format(areas="; ".join(item.own_work), reason=item.override_reason or none))
        state = f"{item.state.label}\n{item.audit_number}".strip()
        who = "\n".join(filter(None, (item.lead, *item.team)))
        when = dates.days(item.planned_from, item.planned_to)
        rows.append((when, "\n".join((item.title, *covered)), who, str(item.hours or ""), state))
    yield from _table(sheet, (88, -6, 84, 40, 74), heads, rows)


def _gaps(view: ProgrammeView, sheet: Sheet) -> Iterator[Block]:
    heads = (
        translate("AuditProgramme", "Clause"),
        translate("AuditProgramme", "What is missing"),
        translate("AuditProgramme", "What to do"),
    )
    rows = [(gap.clause, gap.text, gap.mend) for gap in view.gaps]
    yield from _table(sheet, (50, -5, -3), heads, rows)


def _coverage(matrix: Matrix, sheet: Sheet) -> Iterator[Block]:
    for start in range(0, len(matrix.columns), MOST_COLUMNS):
        yield from _matrix_part(matrix, start, sheet)


def _matrix_part(matrix: Matrix, start: int, sheet: Sheet) -> Iterator[Block]:
    from iso20k_audit.reports.blocks import Gap, Line, MarkLine, Row
    from iso20k_audit.reports.compose import in_company, table_head
    from iso20k_audit.reports.typography import CELL, CELL_STRONG, one_line

    columns = matrix.columns[start : start + MOST_COLUMNS]
    first = max(150.0, sheet.width - len(columns) * 96.0)
    places = _places(sheet, (first, *(-1 for _ in columns)))
    never = translate("Coverage", "{area}, never audited")

    def named(title: str, *, is_never: bool) -> str:
        return never.format(area=title) if is_never else title

    head = table_head(
        places,
        [
            dimension_label(matrix.row_dimension),
            *(named(area.title, is_never=area.id in matrix.never_columns) for area in columns),
        ],
    )
    yield head

    def rows() -> Iterator[Row]:
        for row in matrix.rows:
            is_never = row.id in matrix.never_rows
            title = one_line(named(row.title, is_never=is_never))
            cells: list[tuple[float, float, Block]] = [
                (*places[0], Line(title, CELL_STRONG if is_never else CELL))
            ]
            for place, area in zip(places[1:], columns, strict=True):
                mark, word = _mark(matrix.cell(row.id, area.id))
                cells.append((*place, MarkLine(mark, word, CELL)))
            yield Row(cells, pad=2.2, pad_bottom=2.4, repeat=head)

    yield from in_company(rows(), sheet.width)
    yield Gap(14)


def _mark(cell: Cell) -> tuple[Mark, str]:
    """The mark of a cell and the words beside it: the day, and the outcome where there is room."""
    from iso20k_audit.reports import palette

    if cell.state in (State.AUDITED, State.EARLIER):
        mark = palette.RECORDED
        if cell.worst == FindingKind.POSITIVE.value:
            mark = palette.POSITIVE
        elif cell.worst:
            mark = palette.OF_RESULT[Result(cell.worst)]
        month = cell.last_day[:7]  # with the day, the outcome would not fit beside it
        return mark, f"{month} {mark.short}" if cell.worst else month
    if cell.state is State.NEVER:
        return palette.MISSING, translate("Coverage", "Never")
    if cell.state is State.IN_SCOPE:
        return palette.UNANSWERED, translate("Coverage", "In scope only")
    if cell.state in (State.EXCLUDED, State.NOT_APPLICABLE):
        return palette.NOT_APPLICABLE, cell.state.label
    return palette.NOT_APPLICABLE, ""


def _places(sheet: Sheet, widths: Sequence[float]) -> list[tuple[float, float]]:
    """Left edges and widths of columns; a negative width is a share of what is left over."""
    rest = sheet.width - sum(width for width in widths if width > 0)
    shares = -sum(width for width in widths if width < 0)
    found, at = [], 0.0
    for width in widths:
        real = width if width > 0 else rest * -width / shares
        found.append((at, real - 8.0))
        at += real
    return found


def _table(
    sheet: Sheet, widths: Sequence[float], heads: Sequence[str], rows: Sequence[Sequence[str]]
) -> Iterator[Block]:
    from iso20k_audit.reports.blocks import Gap, Row
    from iso20k_audit.reports.compose import cell, in_company, table_head

    places = _places(sheet, widths)
    head = table_head(places, heads)
    yield head
    made = (
        Row(
            [(x, w, cell(value, w)) for (x, w), value in zip(places, row, strict=True)],
            pad=4.5,
            pad_bottom=5,
            repeat=head,
            again=row[1].partition("\n")[0],
        )
        for row in rows
    )
    yield from in_company(made, sheet.width)
    yield Gap(16)
