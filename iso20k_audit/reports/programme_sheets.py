"""The audit programme as an Excel workbook: facts and gaps, planned audits, coverage, what is due.

Every coverage cell says day, audit and outcome in words; the ground only repeats it. Not for: the PDF (see
`programme_book`).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from iso20k_audit.model.coverage_matrix import Cell, Matrix, State, dimension_label
from iso20k_audit.model.programme_view import ProgrammeView
from iso20k_audit.model.vocabulary import CoverageDimension, FindingKind, Result
from iso20k_audit.model.wording import language, translate
from iso20k_audit.reports import figure_sheets
from iso20k_audit.reports.excel_styles import ACCENT, AMBER, BLUE, GREEN, GREY, RED, Tone

_TONES: dict[str, Tone] = {
    Result.MAJOR.value: RED,
    Result.MINOR.value: AMBER,
    Result.OPPORTUNITY.value: BLUE,
    Result.CONFORMS.value: GREEN,
    FindingKind.POSITIVE.value: GREEN,
    Result.RECORDED.value: GREY,
    "": GREY,
}


def write_programme_xlsx(view: ProgrammeView, target: Path) -> Path:
    """Writes the workbook.

    Raises:
        InputError: it cannot be written there.
    """
    with language(view.language):
        book = figure_sheets.new_workbook()
        book.properties.title = view.programme.title
        _front(book, view)
        _plan(book, view)
        for title, matrix in (
            (translate("Coverage", "Clauses by site"), view.by_site),
            (translate("Coverage", "Sites by shift"), view.by_shift),
            (translate("Coverage", "Clauses by year"), view.by_year),
        ):
            add_matrix(book, title, matrix)
        _due(book, view)
        return figure_sheets.save(book, target)


def write_matrix_xlsx(matrix: Matrix, target: Path) -> Path:
    """Writes one matrix as a workbook of one sheet.

    Raises:
        InputError: it cannot be written there.
    """
    book = figure_sheets.new_workbook()
    add_matrix(book, translate("Coverage", "Coverage"), matrix)
    return figure_sheets.save(book, target)


def _front(book: Any, view: ProgrammeView) -> None:
    p = view.programme
    sheet = book.create_sheet(figure_sheets.sheet_title(book, translate("AuditProgramme", "Audit programme")))
    lines: list[tuple[str, Any]] = [
        (translate("AuditProgramme", "Audit programme"), p.title),
        (translate("AuditProgramme", "From"), p.starts_on),
        (translate("AuditProgramme", "To"), p.ends_on),
        (translate("AuditProgramme", "Responsible"), p.responsible),
        (translate("AuditProgramme", "Objectives"), p.objectives),
        (translate("AuditProgramme", "Risks"), p.risks),
        (translate("AuditProgramme", "Methods"), p.method),
        (translate("AuditProgramme", "Reviewed on"), p.reviewed_on),
        (translate("AuditProgramme", "What the review changed"), p.review_note),
        (translate("AuditProgramme", "As of"), view.made_at.date()),
    ]
    for row, (label, value) in enumerate(lines, 1):
        figure_sheets.put(sheet, row, 1, label, bold=True)
        _wrapped(sheet, row, 2, value)
    sheet.column_dimensions["A"].width = 26
    sheet.column_dimensions["B"].width = 90
    start = len(lines) + 2
    figure_sheets.put(sheet, start, 1, translate("AuditProgramme", "Gaps against clause 9.2"), bold=True)
    for row, gap in enumerate(view.gaps, start + 1):
        figure_sheets.put(sheet, row, 1, gap.clause)
        _wrapped(sheet, row, 2, f"{gap.text} {gap.mend}")
    if not view.gaps:
        figure_sheets.put(sheet, start + 1, 2, translate("AuditProgramme", "None was found."))
    figure_sheets.fit_to_page(sheet)


def _plan(book: Any, view: ProgrammeView) -> None:
    heads = (
        *(
            translate("AuditProgramme", "From"),
            translate("AuditProgramme", "To"),
            translate("AuditProgramme", "Title"),
        ),
        *(
            translate("AuditProgramme", "State"),
            translate("AuditProgramme", "Audit"),
            translate("AuditProgramme", "Hours"),
        ),
        *(translate("AuditProgramme", "Lead auditor"), translate("AuditProgramme", "Auditors")),
        *(CoverageDimension(dimension).label for dimension in CoverageDimension),
        *(
            translate("AuditProgramme", "Why then"),
            translate("AuditProgramme", "Own work, and why nevertheless"),
        ),
    )
    rows: list[Sequence[Any]] = []
    for item in view.programme.items:
        own = "\n".join(
            [*item.own_work, *([item.override_reason] if item.own_work and item.override_reason else [])]
        )
        rows.append(
            (
                *(
                    item.planned_from,
                    item.planned_to,
                    item.title,
                    item.state.label,
                    item.audit_number,
                    item.hours,
                ),
                *(item.lead, ", ".join(item.team)),
                *(
                    ", ".join(
                        item.ids("clause")
                        if dimension is CoverageDimension.CLAUSE
                        else item.titles(dimension)
                    )
                    for dimension in CoverageDimension
                ),
                *(item.reason, own),
            )
        )
    widths = (12, 12, 26, 11, 14, 8, 22, 22, 34, 18, 22, 24, 20, 20, 60, 40)
    _table(book, translate("AuditProgramme", "Planned audits"), heads, rows, widths)


def _due(book: Any, view: ProgrammeView) -> None:
    heads = (
        *(translate("AuditProgramme", "What"), translate("AuditProgramme", "Which")),
        *(translate("AuditProgramme", "Every (months)"), translate("AuditProgramme", "Last audited")),
        *(translate("AuditProgramme", "Due"), translate("AuditProgramme", "Reasons")),
    )
    rows = [
        (
            CoverageDimension(one.dimension).label,
            one.title,
            one.months,
            one.last_on,
            one.due_on or translate("AuditProgramme", "at once"),
            one.reasons,
        )
        for one in view.due
    ]
    _table(book, translate("AuditProgramme", "What is due when"), heads, rows, (16, 46, 10, 13, 13, 100))


def _table(
    book: Any, title: str, heads: Sequence[str], rows: Sequence[Sequence[Any]], widths: Sequence[int]
) -> None:
    sheet = book.create_sheet(figure_sheets.sheet_title(book, title))
    _head(sheet, heads)
    for number, row in enumerate(rows, 2):
        for column, value in enumerate(row, 1):
            _wrapped(sheet, number, column, value)
    for column, width in enumerate(widths, 1):
        sheet.column_dimensions[_letter(column)].width = width
    sheet.freeze_panes = "D2" if len(heads) > 8 else "B2"
    if rows:
        sheet.auto_filter.ref = f"A1:{_letter(len(heads))}{len(rows) + 1}"
    figure_sheets.fit_to_page(sheet)


def add_matrix(book: Any, title: str, matrix: Matrix) -> None:
    """Adds a sheet with a matrix: first row and column stay in view."""
    sheet = book.create_sheet(figure_sheets.sheet_title(book, title))
    first = dimension_label(matrix.row_dimension) if matrix.row_dimension else ""
    _head(sheet, [first, *(_titled(matrix, column.title, column.id) for column in matrix.columns)])
    for number, row in enumerate(matrix.rows, 2):
        never = row.id in matrix.never_rows
        named = translate("Coverage", "{area} (never audited)").format(area=row.title) if never else row.title
        figure_sheets.put(sheet, number, 1, named, bold=never)
        for column, area in enumerate(matrix.columns, 2):
            cell = matrix.cell(row.id, area.id)
            _wrapped(sheet, number, column, _words(cell))
            _ground(sheet.cell(number, column), tone_of(cell))
    sheet.column_dimensions["A"].width = 46
    for column in range(2, len(matrix.columns) + 2):
        sheet.column_dimensions[_letter(column)].width = 22
    sheet.freeze_panes = "B2"
    figure_sheets.fit_to_page(sheet)


def _titled(matrix: Matrix, title: str, area: str) -> str:
    never = translate("Coverage", "{area} (never audited)").format(area=title)
    return never if area in matrix.never_columns else title


def tone_of(cell: Cell) -> Tone | None:
    """The ground of a cell; None where nothing is to stand out."""
    if cell.state is State.AUDITED:
        return _TONES[cell.worst]
    return RED if cell.state is State.NEVER else AMBER if cell.state.is_gap else None


def _words(cell: Cell) -> str:
    if cell.state is State.ABSENT:
        return ""
    if cell.last is None or cell.state not in (State.AUDITED, State.EARLIER):
        return cell.state.label
    outcome = Result(cell.worst).label if cell.worst in _RESULTS else ""
    outcome = outcome or (FindingKind.POSITIVE.label if cell.worst else translate("Coverage", "Visited"))
    told = f"{cell.last_day}\n{cell.last.audit.number} · {outcome}"
    return f"{told}\n{cell.state.label}" if cell.state is State.EARLIER else told


_RESULTS = frozenset(result.value for result in Result)


def _head(sheet: Any, heads: Sequence[str]) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill

    for column, head in enumerate(heads, 1):
        figure_sheets.put(sheet, 1, column, head, bold=True)
        cell = sheet.cell(1, column)
        cell.font = Font(bold=True, color="FFFFFF")
        cell.fill = PatternFill(fill_type="solid", start_color=ACCENT, end_color=ACCENT)
        cell.alignment = Alignment(wrap_text=True, vertical="top")


def _wrapped(sheet: Any, row: int, column: int, value: Any) -> None:
    from openpyxl.styles import Alignment

    figure_sheets.put(sheet, row, column, value)
    sheet.cell(row, column).alignment = Alignment(wrap_text=True, vertical="top")


def _ground(cell: Any, tone: Tone | None) -> None:
    from openpyxl.styles import Font, PatternFill

    if tone is not None:
        cell.fill = PatternFill(fill_type="solid", start_color=tone.ground, end_color=tone.ground)
        cell.font = Font(color=tone.text, bold=tone.bold)


def _letter(column: int) -> str:
    from openpyxl.utils import get_column_letter

    return str(get_column_letter(column))
