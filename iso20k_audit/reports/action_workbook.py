"""Writes the workbook in which an owner who has only Excel answers findings and reports on corrective actions.

Locked is everything that the owner does not fill in. The sheet is protected without a password: the protection
keeps people from slips, the seals in the hidden sheet recognise what was changed all the same. Excel does not sort a
range with locked cells on a protected sheet, whatever is ticked, and sorting only the open columns would part answers
from their findings; so sorting is not offered, rows come in the order of their due dates, and filtering works.

Not for: what goes into it (see `services.action_workbooks`), nor reading it back.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from iso20k_audit.model.action_workbook import (
    FORMAT,
    KEY,
    LIST_SHEET,
    MANIFEST_SHEET,
    OWNER_STATES,
    STAMP,
    VERSION,
    ActionWorkbook,
    Holds,
    WorkbookRow,
    said,
    seal,
    sealed,
)
from iso20k_audit.model.vocabulary import CauseCategory
from iso20k_audit.model.wording import QT_TRANSLATE_NOOP, direction, language, translate
from iso20k_audit.reports import excel_text
from iso20k_audit.reports.action_workbook_help import facts, steps
from iso20k_audit.reports.action_workbook_look import (
    LINE,
    TALLEST,
    Look,
    add_check,
    day_formula,
    fitting_titles,
    line_count,
    link_to,
    quoted,
)
from iso20k_audit.reports.excel_book import PROGRAM
from iso20k_audit.reports.excel_styles import (
    AMBER,
    RED,
    differential,
)
from iso20k_audit.reports.excel_tables import letter_of, set_up_print
from iso20k_audit.reports.registers import write_whole

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

HEADING_ROW = 4
"""Row of the headings; above it a title, the hidden codes of the columns, and a line of help."""

CODE_ROW = 2
LEAST = 56.0
"""Height of a row in which somebody is to write, in points."""

_FROZEN = 5
"""Columns that stay in view: the two hidden ones, finding, grade and title."""

_LISTS = {"A": "list_states", "B": "list_causes", "C": "list_findings"}
"""Names of the lists for drop-downs by their column: Excel takes a name where it refuses another sheet."""


_FINDING_COLUMNS = (
    (QT_TRANSLATE_NOOP("ActionWorkbook", "Finding"), 15.0),
    (QT_TRANSLATE_NOOP("ActionWorkbook", "Grade"), 14.0),
    (QT_TRANSLATE_NOOP("ActionWorkbook", "Clauses"), 14.0),
    (QT_TRANSLATE_NOOP("ActionWorkbook", "What was found"), 30.0),
    (QT_TRANSLATE_NOOP("ActionWorkbook", "Requirement"), 38.0),
    (QT_TRANSLATE_NOOP("ActionWorkbook", "Objective evidence"), 48.0),
    (QT_TRANSLATE_NOOP("ActionWorkbook", "Nature of the failure"), 38.0),
    (QT_TRANSLATE_NOOP("ActionWorkbook", "Where"), 22.0),
)


def write_action_workbook(book: ActionWorkbook, target: Path) -> Path:
    """Writes the workbook of one owner; an older file at that place is replaced.

    Raises:
        InputError: the target cannot be written.
    """
    with language(book.language):
        return write_whole(target, lambda made: _Writer(book).save(made))


class _Writer:
    """One workbook while it is made."""

    def __init__(self, book: ActionWorkbook) -> None:
        from openpyxl import Workbook

        self.book = book
        self.columns = book.columns
        self.raw: Workbook = Workbook()
        self.look = Look()
        self.titles = fitting_titles(
            {
                "help": (translate("ActionWorkbook", "How to fill in"), "How to fill in"),
                "findings": (translate("ActionWorkbook", "Findings"), "Findings"),
                "actions": (translate("ActionWorkbook", "Actions"), "Actions"),
            }
        )
        self._places: dict[str, int] = {}

    def save(self, path: Path) -> None:
        """Writes all sheets."""
        from openpyxl.workbook.protection import WorkbookProtection

        first = self.raw.active
        assert first is not None
        self._write_help(first)
        self._write_findings()
        self._write_lists()
        self._write_actions()
        self._write_manifest()
        self.raw.move_sheet(LIST_SHEET, 2)
        self.raw.active = self.raw.sheetnames.index(self.titles["help"])
        self.raw.security = WorkbookProtection(lockStructure=True)
        properties = self.raw.properties
        properties.title = excel_text.one_line(self._title(), 250)
        properties.creator = PROGRAM
        properties.created = properties.modified = self.book.made_at.astimezone(UTC).replace(tzinfo=None)
        self.raw.save(path)

    def _title(self) -> str:
        return translate("ActionWorkbook", "Corrective actions: {number}").format(
            number=self.book.audit_number
        )

    def _sheet(self, title: str) -> Worksheet:
        sheet: Worksheet = self.raw.create_sheet(title)
        self._turn(sheet)
        return sheet

    def _turn(self, sheet: Worksheet) -> None:
        sheet.sheet_view.rightToLeft = direction() == "rtl" or None
        sheet.sheet_view.showGridLines = False

    def _protect(self, sheet: Worksheet, *, filtering: bool = False) -> None:
        """Without a password; columns may be widened, rows made higher."""
        protection = sheet.protection
        protection.sheet = True
        protection.formatColumns = False
        protection.formatRows = False
        protection.autoFilter = not filtering
        protection.sort = True

    # -- how to fill it in --------------------------------------------------------------------------

    def _write_help(self, sheet: Worksheet) -> None:
        book, look = self.book, self.look
        sheet.title = self.titles["help"]
        self._turn(sheet)
        sheet.column_dimensions["A"].width = 24
        sheet.column_dimensions["B"].width = 78
        row = 1
        look.put(sheet, row, 1, self._title(), look.title)
        sheet.row_dimensions[row].height = 28
        row += 1
        look.put(sheet, row, 1, book.audit_title, look.muted)
        row += 2
        for name, text in facts(book):
            look.put(sheet, row, 1, name, look.strong)
            look.put(sheet, row, 2, text, look.plain)
            self._fit(sheet, row, ((text, 78.0),))
            row += 1
        row += 1
        for name, text in steps(book, self.titles):
            heading = not text
            look.put(sheet, row, 1, name, look.heading if heading else look.strong)
            if not heading:
                look.put(sheet, row, 2, text, look.plain)
                self._fit(sheet, row, ((text, 78.0), (name, 24.0)))
            else:
                sheet.row_dimensions[row].height = 26
            row += 1
        self._protect(sheet)
        self._print(sheet, self.titles["help"], landscape=False)
        sheet.print_area = f"A1:B{row}"

    # -- the findings -------------------------------------------------------------------------------

    def _write_findings(self) -> None:
        look = self.look
        title = self.titles["findings"]
        sheet = self._sheet(title)
        headings = [translate("ActionWorkbook", name) for name, _wide in _FINDING_COLUMNS]
        for number, ((_name, wide), heading) in enumerate(zip(_FINDING_COLUMNS, headings, strict=True), 1):
            sheet.column_dimensions[letter_of(number)].width = wide
            look.put(sheet, 1, number, heading, look.head)
        sheet.row_dimensions[1].height = 30
        for place, finding in enumerate(self.book.findings, 2):
            self._places[finding.id] = place
            texts = (
                finding.number,
                finding.grade,
                finding.clauses,
                finding.title,
                finding.requirement,
                finding.objective_evidence,
                finding.failure,
                finding.where,
            )
            for number, text in enumerate(texts, 1):
                style = look.read_strong if number == 1 else look.read
                look.put(sheet, place, number, text, style, blank=True)
            widths = [wide for _name, wide in _FINDING_COLUMNS]
            self._fit(sheet, place, zip(texts, widths, strict=True))
        last = max(len(self.book.findings) + 1, 2)
        sheet.auto_filter.ref = f"A1:{letter_of(len(headings))}{last}"
        sheet.freeze_panes = "B2"
        sheet.print_title_rows = "1:1"
        self._protect(sheet, filtering=True)
        self._print(sheet, title)
        sheet.print_area = f"A1:{letter_of(len(headings))}{last}"

    # -- the actions --------------------------------------------------------------------------------

    def _write_actions(self) -> None:
        look = self.look
        title = self.titles["actions"]
        sheet = self._sheet(title)
        look.put(sheet, 1, 3, self._title(), look.title)
        sheet.row_dimensions[1].height = 26
        codes = (KEY, STAMP, *(column.code for column in self.columns))
        headings = (KEY, STAMP, *(column.heading for column in self.columns))
        widths = (4.0, 4.0, *(column.width for column in self.columns))
        for number, (code, heading, wide) in enumerate(zip(codes, headings, widths, strict=True), 1):
            look.put(sheet, CODE_ROW, number, code, look.muted)
            owner = number > 2 and self.columns[number - 3].owner
            look.put(sheet, HEADING_ROW, number, heading, look.head_owner if owner else look.head)
            sheet.column_dimensions[letter_of(number)].width = wide
        for letter in "AB":
            sheet.column_dimensions[letter].hidden = True
        sheet.row_dimensions[CODE_ROW].hidden = True
        told = translate("ActionWorkbook", "Fill in the cells with a cream ground; “{help}” says how.")
        look.put(sheet, HEADING_ROW - 1, 3, told.format(help=self.titles["help"]), look.muted)
        sheet.row_dimensions[HEADING_ROW].height = 44
        for place, row in enumerate(self.book.rows, HEADING_ROW + 1):
            self._write_row(sheet, place, row)
        last = HEADING_ROW + max(len(self.book.rows), 1)
        end = letter_of(len(codes))
        sheet.auto_filter.ref = f"C{HEADING_ROW}:{end}{last}"
        sheet.freeze_panes = f"{letter_of(_FROZEN + 1)}{HEADING_ROW + 1}"
        sheet.print_title_rows = f"{HEADING_ROW}:{HEADING_ROW}"
        sheet.print_title_cols = "C:D"
        sheet.sheet_view.zoomScale = 90
        self._protect(sheet, filtering=True)
        self._check(sheet, last)
        self._tone(sheet, last)
        self._print(sheet, title, pages=3)
        sheet.print_area = f"C{HEADING_ROW}:{end}{last}"

    def _write_row(self, sheet: Worksheet, place: int, row: WorkbookRow) -> None:
        look = self.look
        look.put(sheet, place, 1, row.key, look.muted)
        look.put(sheet, place, 2, self.book.stamp, look.muted)
        texts: list[tuple[str, float]] = []
        for number, column in enumerate(self.columns, 3):
            value = row.values.get(column.code)
            is_open = column.owner and column.code not in row.locked
            chosen = column.code == "finding" and not row.finding_id
            style = look.open_cell(column) if is_open or chosen else look.read_cell(column)
            look.put(sheet, place, number, value, style, blank=True)
            cell = sheet.cell(place, number)
            if is_open or chosen:
                cell.protection = look.unlocked
            if column.code == "finding" and row.finding_id in self._places:
                cell.hyperlink = link_to(
                    self.titles["findings"], self._places[row.finding_id], cell.coordinate
                )
                cell.font = look.link
            if isinstance(value, str):
                texts.append((value, column.width))
        self._fit(sheet, place, texts, least=LEAST)

    def _check(self, sheet: Worksheet, last: int) -> None:
        """Lists, dates and numbers are checked while they are typed; every open cell says what belongs in it."""
        made_on = self.book.made_at.date()
        for number, column in enumerate(self.columns, 3):
            letter = letter_of(number)
            cells = f"{letter}{HEADING_ROW + 1}:{letter}{last}"
            if column.code == "finding":
                fresh = [
                    f"{letter}{place}"
                    for place, row in enumerate(self.book.rows, HEADING_ROW + 1)
                    if not row.finding_id
                ]
                if fresh:
                    wrong = translate("ActionWorkbook", "Choose a finding from the list.")
                    add_check(sheet, " ".join(fresh), column, wrong, **self._listed("C"))
                continue
            if not column.owner:
                continue
            rule: dict[str, Any] = {}
            wrong = ""
            if column.holds is Holds.STATE:
                rule = self._listed("A")
                wrong = translate("ActionWorkbook", "Choose one from the list.")
            elif column.holds is Holds.CAUSE:
                rule = self._listed("B")
                wrong = translate("ActionWorkbook", "Choose one from the list.")
            elif column.code == "done_on":
                rule = {"type": "date", "operator": "between", "formula1": day_formula(date(2000, 1, 1))}
                rule["formula2"] = "TODAY()"
                wrong = translate(
                    "ActionWorkbook", "Write a day that is not after today, such as 2026-10-31."
                )
            elif column.holds is Holds.DATE:
                rule = {"type": "date", "operator": "greaterThanOrEqual", "formula1": day_formula(made_on)}
                wrong = translate(
                    "ActionWorkbook", "Write a day that is not in the past, such as 2026-10-31."
                )
            elif column.holds is Holds.PERCENT:
                rule = {"type": "whole", "operator": "between", "formula1": "0", "formula2": "100"}
                wrong = translate("ActionWorkbook", "Write a whole number from 0 to 100.")
            add_check(sheet, cells, column, wrong, **rule)

    def _listed(self, letter: str) -> dict[str, str]:
        return {"type": "list", "formula1": _LISTS[letter]}

    def _tone(self, sheet: Worksheet, last: int) -> None:
        """What is overdue is red, what an answer still lacks is amber; each is told by a word or an empty cell too."""
        from openpyxl.formatting.rule import Rule

        first = HEADING_ROW + 1
        letters = {column.code: letter_of(number) for number, column in enumerate(self.columns, 3)}
        for place, row in enumerate(self.book.rows, first):
            if not row.waiting:
                continue
            due = f"${letters['due']}{place}"
            ended = f"${letters['status']}{place}={quoted(said(OWNER_STATES[-1]))}"
            formula = f"AND(ISNUMBER({due}),{due}<TODAY(),NOT({ended}))"
            rule = Rule(type="expression", formula=[formula], dxf=differential(RED))
            sheet.conditional_formatting.add(f"{letters['due']}{place}", rule)
        state = f"${letters['status']}{first}"
        answered, done = (f"{state}={quoted(said(OWNER_STATES[place]))}" for place in (0, -1))
        lacking = {"correction": answered, "root_cause": answered, "action": answered, "due_on": answered}
        lacking["done_on"] = done
        if "owner" in letters:
            lacking["owner"] = answered
        for code, said_so in lacking.items():
            letter = letters[code]
            empty = f"LEN(TRIM({letter}{first}))=0"
            rule = Rule(type="expression", formula=[f"AND({said_so},{empty})"], dxf=differential(AMBER))
            sheet.conditional_formatting.add(f"{letter}{first}:{letter}{last}", rule)

    # -- the hidden sheets --------------------------------------------------------------------------

    def _write_lists(self) -> None:
        from openpyxl.workbook.defined_name import DefinedName

        sheet = self._sheet(LIST_SHEET)
        sheet.sheet_state = "hidden"
        lists = (
            [said(status) for status in OWNER_STATES],
            [kind.label for kind in CauseCategory],
            [finding.number for finding in self.book.findings],
        )
        for number, words in enumerate(lists, 1):
            for place, word in enumerate(words, 1):
                self.look.put(sheet, place, number, word, self.look.plain)
            letter = letter_of(number)
            area = f"'{LIST_SHEET}'!${letter}$1:${letter}${max(len(words), 1)}"
            self.raw.defined_names[_LISTS[letter]] = DefinedName(_LISTS[letter], attr_text=area)
        self._protect(sheet)

    def _write_manifest(self) -> None:
        """Who, when and by which program, the headings, and for each row its versions and seals."""
        book, look = self.book, self.look
        sheet = self._sheet(MANIFEST_SHEET)
        sheet.sheet_state = "veryHidden"
        lines = {
            "format": FORMAT,
            "version": str(VERSION),
            "export": book.export_id,
            "audit": book.audit_id,
            "audit_number": book.audit_number,
            "owner": book.owner,
            "part": book.part,
            "language": book.language,
            "made_at": book.made_at.isoformat(timespec="seconds"),
            "program": book.program,
            "sheet": self.titles["actions"],
        }
        for finding in book.findings:
            lines[f"finding:{finding.number}"] = finding.id
        for column in self.columns:
            lines[f"column:{column.code}"] = column.heading
        for row in book.rows:
            lines[f"row:{row.key}"] = sealed(row, self.columns).to_json()
        lines = {excel_text.clean(name): excel_text.clean(text) for name, text in lines.items()}
        for place, (name, text) in enumerate((*lines.items(), ("seal", seal(lines))), 1):
            look.put(sheet, place, 1, name, look.plain)
            look.put(sheet, place, 2, text, look.plain)
        self._protect(sheet)

    # -- looks --------------------------------------------------------------------------------------

    def _fit(
        self, sheet: Worksheet, row: int, texts: Iterable[tuple[str, float]], *, least: float = 0.0
    ) -> None:
        """About the height that texts need; it follows when somebody types, as it is not a fixed one."""
        lines = max((line_count(text, wide) for text, wide in texts), default=1)
        height = min(TALLEST, max(least, lines * LINE + 4))
        sheet.row_dimensions[row] = self.look.height(sheet, row, height)

    def _print(self, sheet: Worksheet, title: str, *, pages: int = 1, landscape: bool = True) -> None:
        footer = f"{self.book.confidentiality} — {excel_text.one_line(self.book.audit_number, 60)}"
        set_up_print(sheet, title, excel_text.one_line(self.book.owner, 60), footer, pages)
        if not landscape:
            sheet.page_setup.orientation = "portrait"


__all__ = ["CODE_ROW", "HEADING_ROW", "write_action_workbook"]
