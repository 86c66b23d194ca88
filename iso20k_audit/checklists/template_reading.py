"""Our own Excel template read back: to the letter where it is valid, mended and remarked upon where it is not.

Not for: writing it (see `excel_template`), or other workbooks (see `table_import`).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from iso20k_audit.checklists import template_fields
from iso20k_audit.checklists.assembling import Frame, Heading, assemble
from iso20k_audit.checklists.clause_cells import ClauseCell, read_column
from iso20k_audit.checklists.fitting import (
    LONGEST_ID,
    LONGEST_TITLE,
    as_id,
    checklist_id,
    cut,
    fits,
    one_line,
    paragraphs,
)
from iso20k_audit.checklists.header_words import normal
from iso20k_audit.checklists.imported import Imported, Remark, Skipped, SkippedSheet, SourceKind
from iso20k_audit.checklists.incoming import read_bytes, refusal
from iso20k_audit.checklists.problems import shown
from iso20k_audit.checklists.tables import Table
from iso20k_audit.checklists.tabular import tables_of
from iso20k_audit.checklists.template_fields import (
    COLUMNS,
    CONDITION_COLUMNS,
    FIELDS,
    FORMAT,
    FORMAT_FIELD,
    QUESTION_SHEET,
)
from iso20k_audit.checklists.template_rows import ID, RowReader
from iso20k_audit.model.checklist import Condition
from iso20k_audit.model.standards import OWN, STANDARD_TITLES
from iso20k_audit.model.vocabulary import ChecklistKind
from iso20k_audit.model.wording import translate

_CHECKLIST_ID = re.compile(r"[a-z0-9][a-z0-9._-]*\Z")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\Z")
_NEEDED = ("Section", "Clause", "Question")


def is_template(tables: Sequence[Table]) -> bool:
    """Whether these are the sheets of our template, of any version."""
    return _format_of(tables) is not None


def read_template(path: Path) -> Imported:
    """The checklist in a workbook that `write_template` made and somebody may have edited.

    Raises:
        NotFound: there is no such file.
        InputError: it is not such a workbook, of a newer program, or has no question.
    """
    data = read_bytes(path)
    found = from_tables(tables_of(data, path.name), path.name)
    return replace(found, checklist=replace(found.checklist, sha256=hashlib.sha256(data).hexdigest()))


def from_tables(tables: Sequence[Table], name: str) -> Imported:
    """The checklist in the sheets of our template; see `read_template`."""
    written = _format_of(tables)
    if written is None:
        what = translate("Checklists", "this is no checklist template; its first sheet lacks the row Format")
        raise refusal(name, what, translate("Checklists", "import it as an ordinary workbook"))
    if written != FORMAT:
        what = f'this template is of a version unknown here ("{shown(written)}")'
        raise refusal(
            name, what, translate("Checklists", "update the program, or write {format}").format(format=FORMAT)
        )
    questions = next((table for table in tables if _columns_of(table) is not None), None)
    if questions is None:
        what = translate("Checklists", "no sheet has the columns {needed} in its first row").format(
            needed=", ".join(_NEEDED)
        )
        raise refusal(
            name,
            what,
            translate(
                "Checklists", 'put the names back into the first row of the sheet "{question_sheet}"'
            ).format(question_sheet=QUESTION_SHEET),
        )
    return _Template(tables, questions, name).imported()


def _format_of(tables: Sequence[Table]) -> str | None:
    for table in tables:
        for row in table.rows[:30]:
            if (
                len(row) > 1
                and row[0].strip() == FORMAT_FIELD
                and row[1].startswith(FORMAT.partition("/")[0])
            ):
                return row[1].strip()
    return None


def _columns_of(table: Table) -> dict[str, int] | None:
    """Column by its name in the template; None where this is not the sheet with the questions."""
    head = {
        normal(cell): column
        for column, cell in reversed(list(enumerate(table.rows[0] if table.rows else ())))
    }
    found = {column.name: head[normal(column.name)] for column in COLUMNS if normal(column.name) in head}
    return found if all(name in found for name in _NEEDED) else None


class _Template:
    def __init__(self, tables: Sequence[Table], questions: Table, name: str) -> None:
        self.name = name
        self.table = questions
        self.columns = _columns_of(questions) or {}
        self.remarks: list[Remark] = []
        self.skipped: list[Skipped] = []
        self.meta = self._read_meta(tables)
        self.conditions = self._read_conditions(tables)
        self.frame = self._frame()
        self.others = tuple(
            SkippedSheet(
                table.name,
                translate("Checklists", "no sheet of the template with questions"),
                len(table.rows),
            )
            for table in tables
            if table is not questions and not self._is_part(table)
        )
        self.rows = RowReader(self.columns, self.frame)
        self._sections: dict[str, Heading] = {}
        self._section: Heading | None = None

    def _is_part(self, table: Table) -> bool:
        return table.name in (
            template_fields.CHECKLIST_SHEET,
            template_fields.CONDITION_SHEET,
            template_fields.HELP_SHEET,
        )

    def _say(self, sheet: str, row: int, text: str, question_id: str = "") -> None:
        self.remarks.append(Remark(sheet, row, text, question_id))

    def _read_meta(self, tables: Sequence[Table]) -> dict[str, str]:
        names = {normal(field.name): field.name for field in FIELDS}
        for table in tables:
            if _format_of([table]) is not None:
                rows = [(names.get(normal(row[0])), row[1]) for row in table.rows if len(row) > 1]
                return {name: value for name, value in reversed(rows) if name}
        return {}

    def _read_conditions(self, tables: Sequence[Table]) -> tuple[Condition, ...]:
        found: dict[str, Condition] = {}
        head = [normal(name) for name in CONDITION_COLUMNS]
        for table in tables:
            if table is self.table or not table.rows or [normal(cell) for cell in table.rows[0][:2]] != head:
                continue
            for index, row in enumerate(table.rows[1:], start=1):
                if not any(cell.strip() for cell in row[:2]):
                    continue
                key = row[0] if ID.match(row[0]) and len(row[0]) <= LONGEST_ID else as_id(row[0] or row[1])
                text = row[1] if fits(row[1], 200) else cut(one_line(row[1]), 200)[0] or key
                if not key or key in found or len(found) == 50:
                    self._say(
                        table.name,
                        table.number(index),
                        translate("Checklists", 'condition "{shown}" left out').format(shown=shown(row[0])),
                    )
                else:
                    found[key] = Condition(key, text)
        return tuple(found.values())

    def _frame(self) -> Frame:
        meta = {field.name: self.meta.get(field.name, "") for field in FIELDS}
        title = meta["Title"] if fits(meta["Title"], LONGEST_TITLE) else cut(one_line(meta["Title"]), 150)[0]
        own_id = _CHECKLIST_ID.match(meta["Id"]) and len(meta["Id"]) <= 60
        standard = meta["Standard"].strip()
        if standard not in STANDARD_TITLES:
            self._say(
                "",
                0,
                translate("Checklists", 'standard "{shown}" is not known; taken as own').format(
                    shown=shown(standard)
                ),
            )
            standard = OWN
        kind = meta["Kind"].strip()
        kinds = {one.value for one in ChecklistKind}
        minutes = meta["Minutes"].strip()
        return Frame(
            id=meta["Id"] if own_id else checklist_id(meta["Id"] or title or Path(self.name).stem),
            title=title or one_line(Path(self.name).stem)[:150] or "Checklist",
            standard=standard,
            language=meta["Language"] if _LANGUAGE.match(meta["Language"]) else "en",
            version=meta["Version"] if fits(meta["Version"], 20) else one_line(meta["Version"])[:20] or "1.0",
            description=meta["Description"]
            if _is_clean(meta["Description"])
            else paragraphs(meta["Description"]),
            kind=ChecklistKind(kind) if kind in kinds else ChecklistKind.AUDIT,
            minutes=min(int(minutes), 100_000) if minutes.isdecimal() and len(minutes) < 9 else 0,
            conditions=self.conditions,
        )

    def imported(self) -> Imported:
        """The checklist, and what became of every row."""
        clauses = self._clauses()
        drafts = []
        for index, row in enumerate(self.table.rows):
            reason = self._reason_to_skip(index, row)
            if reason:
                text = shown(" | ".join(cell for cell in map(str.strip, row) if cell), 80)
                self.skipped.append(Skipped(self.table.name, self.table.number(index), reason, text))
            else:
                draft, said = self.rows.draft(row, clauses[index], self._heading(row))
                drafts.append(draft)
                for text in said:
                    self._say(self.table.name, self.table.number(index), text, draft.question.id)
        if not drafts:
            raise refusal(
                self.name,
                translate("Checklists", "there is no question in it"),
                translate("Checklists", "write one"),
                sheet=self.table.name,
            )
        checklist, remarks = assemble(drafts, self.frame)
        return Imported(
            checklist,
            tuple(self.skipped),
            (*(Remark("", 0, text) for text in remarks), *self.remarks),
            rows_read=len(self.table.rows),
            skipped_sheets=self.others,
            kind=SourceKind.TEMPLATE,
        )

    def _reason_to_skip(self, index: int, row: Sequence[str]) -> str:
        if index == 0:
            return translate("Checklists", "header")
        if not any(cell.strip() for cell in row):
            return translate("Checklists", "empty")
        if one_line(self.rows.cell(row, "Question")):
            return ""
        others = [row[column] for name, column in self.columns.items() if not name.startswith("Section")]
        if self.rows.cell(row, "Section").strip() and not any(cell.strip() for cell in others):
            self._heading(row)
            return translate("Checklists", "section heading")
        return translate("Checklists", "no question text")

    def _clauses(self) -> list[str]:
        """Clause cells, with zeros that Excel took and dates that it made turned back."""
        column = self.columns["Clause"]
        numbers = [self.table.number(index) for index in range(len(self.table.rows))]
        cells = [ClauseCell.of(self.table, number, column) for number in numbers]
        read = read_column(cells, self.frame.standard)
        for number, clause in zip(numbers, read, strict=True):
            if clause.remark:
                self._say(self.table.name, number, clause.remark)
        return [
            clause.text if clause.text != cell.text.strip() else cell.text
            for clause, cell in zip(read, cells, strict=True)
        ]

    def _heading(self, row: Sequence[str]) -> Heading:
        """The section of a row: that of the row above where it names none."""
        title = self.rows.cell(row, "Section")
        if not one_line(title):
            if self._section is None:
                self._section = Heading(self.frame.title)
            return self._section
        if title not in self._sections:
            standard = self.rows.cell(row, "Section standard").strip()
            known = standard if standard in STANDARD_TITLES and standard != self.frame.standard else ""
            self._sections[title] = Heading(title, self.rows.cell(row, "Section clause"), known)
        self._section = self._sections[title]
        return self._section


def _is_clean(text: str) -> bool:
    return (
        len(text) <= 4000
        and text == text.strip()
        and all(not line or fits("x" + line, 4001) for line in text.split("\n"))
    )
