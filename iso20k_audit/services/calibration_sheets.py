"""Calibration cases as a workbook for an auditor who is elsewhere, and what comes back.

The workbook holds what was seen, never the expected grade nor what others said.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from iso20k_audit.model.errors import InputError, RuleViolation
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.model.wording import translate
from iso20k_audit.services import calibration
from iso20k_audit.store.ledger import Ledger

SHEET = "Cases"
FIRST_ROW = 5
"""Row of the first case, from 1; above it stand title, auditor and headings."""


@dataclass(frozen=True, slots=True)
class Returned:
    """What a workbook says.

    Attributes:
        person_id: whose answers they are.
        answers: case id, grade and reason; empty grades are left out.
        problems: cells that cannot be taken, each with its place and mend; nothing is recorded while there are any.
    """

    person_id: str
    answers: tuple[tuple[str, FindingKind, str], ...]
    problems: tuple[str, ...] = ()


def write_sheet(ledger: Ledger, person_id: str, target: Path) -> int:
    """Writes the cases that somebody has not graded yet. Returns how many.

    Raises:
        InputError: there are none, or the file cannot be written.
        RuleViolation: the acting person leads no audit.
    """
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font, PatternFill, Protection
    from openpyxl.worksheet.datavalidation import DataValidation

    from iso20k_audit.reports.excel_text import clean, escape

    calibration.require_lead(ledger)
    person = ledger.get("person", person_id)
    waiting = [one for one in calibration.cases_for(ledger, person_id) if not one.answers]
    if not waiting:
        raise InputError(
            translate("Calibration", "{name} has graded every case.").format(name=person["name"] or "")
        )
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = SHEET
    sheet["A1"] = translate("Calibration", "Cases to be graded by {name}").format(
        name=clean(person["name"] or "")
    )
    sheet["A1"].font = Font(bold=True, size=14)
    sheet["A2"] = translate(
        "Calibration",
        "Choose a grade for each case and say why in a sentence. Send the file back to the lead auditor.",
    )
    sheet["F1"], sheet["F2"] = "calibration-1", person_id
    heads = (
        translate("Calibration", "Case"),
        translate("Calibration", "What was seen"),
        translate("Calibration", "Clause"),
        translate("Calibration", "Grade"),
        translate("Calibration", "Reason"),
    )
    for column, head in enumerate(heads, 1):
        cell = sheet.cell(FIRST_ROW - 1, column, head)
        cell.font = Font(bold=True, color="FFFFFF")
        cell.fill = PatternFill("solid", start_color="0B5C55")
    grades = list(FindingKind)
    for row, case in enumerate(waiting, FIRST_ROW):
        for column, text in enumerate((case.title, case.text, case.clause), 1):
            told = sheet.cell(row, column)
            told.value = escape(clean(text))
            told.data_type = "s"  # a text that begins with = is no formula
        sheet.cell(row, 6, case.id)
        for column in (4, 5):
            filled = sheet.cell(row, column)
            filled.protection = Protection(locked=False)
            filled.fill = PatternFill("solid", start_color="FFF8E1")
        for column in range(1, 6):
            sheet.cell(row, column).alignment = Alignment(wrap_text=True, vertical="top")
    listed = DataValidation(
        type="list",
        formula1='"' + ",".join(kind.label for kind in grades) + '"',
        allow_blank=True,
        showErrorMessage=True,
    )
    listed.errorTitle = translate("Calibration", "Grade")
    listed.error = translate("Calibration", "Choose one of the grades offered.")
    listed.add(f"D{FIRST_ROW}:D{FIRST_ROW + len(waiting) - 1}")
    sheet.add_data_validation(listed)
    for letter, width in zip("ABCDE", (28, 70, 12, 28, 50), strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.column_dimensions["F"].hidden = True
    sheet.freeze_panes = f"A{FIRST_ROW}"
    sheet.protection.sheet = True
    sheet.protection.formatColumns = False
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True  # type: ignore[union-attr]
    try:
        book.save(target)
    except OSError as error:
        raise InputError(
            translate("Calibration", "{path}: cannot be written ({reason}).").format(
                path=target, reason=error.strerror
            ),
            translate("Calibration", "Choose another place."),
        ) from error
    return len(waiting)


def read_sheet(ledger: Ledger, path: Path) -> Returned:
    """Reads a workbook that came back; records nothing.

    Raises:
        InputError: it is no calibration workbook of this workspace; names the file and the mend.
    """
    from iso20k_audit.checklists.tabular import read_tables

    tables = read_tables(path)
    rows = tables[0].rows if tables else []

    def cell(row: int, column: int) -> str:
        found = rows[row - 1] if 0 < row <= len(rows) else []
        return found[column - 1].strip() if column <= len(found) else ""

    if cell(1, 6) != "calibration-1":
        raise InputError(
            translate("Calibration", "{file}: is no workbook with calibration cases.").format(file=path.name),
            translate("Calibration", "Choose the file that was written here and filled in."),
        )
    person_id = cell(2, 6)
    if ledger.find("person", person_id) is None:
        raise InputError(
            translate("Calibration", "{file}: was written for somebody who is not in this workspace.").format(
                file=path.name
            )
        )
    known = {one.id for one in calibration.cases(ledger)}
    words = {kind.label.casefold(): kind for kind in FindingKind} | {kind.value: kind for kind in FindingKind}
    words |= {kind.english.casefold(): kind for kind in FindingKind}
    answers: list[tuple[str, FindingKind, str]] = []
    problems: list[str] = []
    for row in range(FIRST_ROW, len(rows) + 1):
        case_id, graded, reason = cell(row, 6), cell(row, 4), cell(row, 5)
        if not graded and not reason:
            continue
        place = f"{path.name}, {SHEET}!D{row}"
        if case_id not in known:
            problems.append(
                translate(
                    "Calibration", "{place}: the case of this row is not known here; leave it as it was."
                ).format(place=place)
            )
        elif graded.casefold() not in words:
            offered = ", ".join(kind.label for kind in FindingKind)
            problems.append(
                translate("Calibration", '{place}: "{text}" is no grade. Use one of: {offered}.').format(
                    place=place, text=graded, offered=offered
                )
            )
        else:
            answers.append((case_id, words[graded.casefold()], reason))
    return Returned(person_id, tuple(answers), tuple(problems))


def take_sheet(ledger: Ledger, path: Path) -> int:
    """Records the answers of a workbook; all or none. Those that are there already count as known.

    Returns: how many are new.

    Raises:
        InputError: as `read_sheet`, or naming every cell that cannot be taken.
        RuleViolation: the acting person leads no audit, or a case was graded otherwise before.
    """
    calibration.require_lead(ledger)
    found = read_sheet(ledger, path)
    if found.problems:
        raise InputError("\n".join(found.problems), translate("Calibration", "Nothing was taken in."))
    there = {
        (row["case_id"], row["finding_kind"])
        for row in ledger.select("calibration_answer", person_id=found.person_id)
    }
    graded = {case for case, _kind in there}
    new = 0
    for case_id, kind, reason in found.answers:
        if (case_id, kind.value) in there:
            continue
        if case_id in graded:
            raise RuleViolation(
                translate(
                    "Calibration", "{file}: a case was graded otherwise before; the first grade counts."
                ).format(file=path.name),
                translate("Calibration", "Take the earlier answer away first. Nothing was taken in."),
            )
        calibration.answer_case(ledger, case_id, found.person_id, kind, reason)
        new += 1
    return new
