"""Tables with a known meaning of their columns made into a checklist, with an account of every row.

Nothing is dropped in silence: a row is a question or skipped with a reason, and what was changed or guessed is
remarked upon. Not for: reading files (see `tabular`), or finding the columns (see `column_guessing`).
"""

from __future__ import annotations

from collections.abc import Sequence

from iso20k_audit.checklists.assembling import Draft, Frame, Heading, Ids, assemble
from iso20k_audit.checklists.clause_cells import (
    ClauseCell,
    annex_numbers,
    read_column,
    references,
    split_heading,
)
from iso20k_audit.checklists.clause_choice import ClauseChooser
from iso20k_audit.checklists.column_mapping import Mapping, Role
from iso20k_audit.checklists.fitting import one_line
from iso20k_audit.checklists.imported import Imported, Remark, Skipped, SkippedSheet
from iso20k_audit.checklists.problems import shown
from iso20k_audit.checklists.question_gathering import Gathered, cell_of
from iso20k_audit.checklists.row_kinds import RowKind, classify, heading_of
from iso20k_audit.checklists.tables import Table
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.standards import OWN
from iso20k_audit.model.wording import QT_TRANSLATE_NOOP, grouped, translate

_REASONS = {
    RowKind.EMPTY: QT_TRANSLATE_NOOP("Checklists", "empty"),
    RowKind.TITLE: QT_TRANSLATE_NOOP("Checklists", "title above the table"),
    RowKind.HEADER: QT_TRANSLATE_NOOP("Checklists", "header"),
    RowKind.REPEATED_HEADER: QT_TRANSLATE_NOOP("Checklists", "repeated header"),
    RowKind.SECTION: QT_TRANSLATE_NOOP("Checklists", "section heading"),
    RowKind.NO_QUESTION: QT_TRANSLATE_NOOP("Checklists", "no question text"),
    RowKind.LEFT_OUT: QT_TRANSLATE_NOOP("Checklists", "left out by hand"),
}
_TOO_MANY_TWICE = 0.1
"""Share of ids that are there twice above which the column is a numbering and not used for ids."""


def import_tables(
    tables: Sequence[Table],
    mappings: Sequence[Mapping | None],
    *,
    id: str,
    title: str,
    standard: str,
    language: str,
    description: str = "",
) -> Imported:
    """The checklist in tables whose columns are known.

    Args:
        tables: in their order; several with questions become groups of sections.
        mappings: one for each table; None or one without questions leaves a table out.
        id, title, standard, language, description: of the checklist, valid as the format demands.

    Returns:
        A checklist that keeps to the format, and what became of every row.

    Raises:
        InputError: there is no question in any of the tables, or more than a checklist can hold.
    """
    pairs = list(zip(tables, mappings, strict=True))
    used = [(table, mapping) for table, mapping in pairs if mapping is not None and mapping.is_usable]
    left = tuple(_left_out(table) for table, mapping in pairs if mapping is None or not mapping.is_usable)
    if not used:
        raise InputError(
            translate("Checklists", 'No column with questions was found in "{shown}".').format(
                shown=shown(title)
            ),
            _how_to_name(tables),
        )
    ids = Ids()
    frame = Frame(id, title, standard, language, description=description)
    readers = [_TableReader(table, mapping, frame, ids, in_groups=len(used) > 1) for table, mapping in used]
    drafts = [draft for reader in readers for draft in reader.drafts()]
    if not drafts:
        raise InputError(
            translate("Checklists", 'No question was found in "{shown}".').format(shown=shown(title)),
            _how_to_name(tables),
        )
    checklist, remarks = assemble(drafts, frame)
    return Imported(
        checklist,
        skipped=tuple(skipped for reader in readers for skipped in reader.skipped),
        remarks=(
            *(Remark("", 0, text) for text in remarks),
            *(remark for reader in readers for remark in reader.remarks),
        ),
        rows_read=sum(len(table.rows) for table, _ in used),
        skipped_sheets=left,
        mappings={table.name: mapping for table, mapping in used},
    )


def _how_to_name(tables: Sequence[Table]) -> str:
    sheets = ", ".join(f'"{shown(table.name, 30)}"' for table in tables[:8])
    return f"Say which column holds the questions, for example question=C,header=4. Looked at: {sheets}."


def _left_out(table: Table) -> SkippedSheet:
    filled = sum(1 for row in table.rows if any(cell.strip() for cell in row))
    reason = "no column with questions" if filled else "empty"
    return SkippedSheet(table.name, f"{reason}{'; the sheet is hidden' * table.hidden}", filled)


class _TableReader:
    """The questions of one table, with what was skipped and remarked."""

    def __init__(self, table: Table, mapping: Mapping, frame: Frame, ids: Ids, in_groups: bool) -> None:
        self.table = table
        self.mapping = mapping
        self.frame = frame
        self.ids = ids
        self.skipped: list[Skipped] = []
        self.remarks: list[Remark] = []
        self._columns = {role: mapping.of(role) for role in Role if role}
        self._group = (Heading(one_line(table.name)),) if in_groups else ()
        self._stack: list[Heading] = []
        self._column_heading: Heading | None = None
        self._kinds = classify(table, mapping)
        self._asked_at = [index for index, kind in enumerate(self._kinds) if kind is RowKind.QUESTION]
        self._clauses = self._read_clauses()
        self._chooser = ClauseChooser(frame.standard, self._annex, one_line(table.name) or frame.title)
        self._items: list[Gathered] = []

    def drafts(self) -> list[Draft]:
        """The questions in order; fills `skipped` and `remarks`."""
        same: dict[object, Gathered] = {}
        for index, kind in enumerate(self._kinds):
            number, row = self.table.number(index), self._row(index)
            if kind is RowKind.SECTION:
                self._open_section(row)
            if kind is RowKind.CONTINUATION and self._items:
                self._items[-1].add(row, self._columns)
                self._skip(
                    number,
                    row,
                    translate("Checklists", "continues row {row}").format(row=grouped(self._items[-1].row)),
                )
            elif kind is RowKind.QUESTION:
                item = self._gather(number, row)
                first = same.setdefault(item.key, item)
                if first is item:
                    self._items.append(item)
                else:
                    first.add(row, self._columns)
                    self._skip(
                        number,
                        row,
                        translate("Checklists", "duplicate of row {row}").format(row=grouped(first.row)),
                    )
            else:
                self._skip(
                    number, row, translate("Checklists", _REASONS.get(kind, _REASONS[RowKind.NO_QUESTION]))
                )
        use_ids = self._ids_are_unique()
        self._name_unused_columns()
        return [self._draft(item, use_ids) for item in self._items]

    def _skip(self, number: int, row: Sequence[str], reason: str) -> None:
        text = shown(" | ".join(cell for cell in map(str.strip, row) if cell), 80)
        self.skipped.append(Skipped(self.table.name, number, reason, text))

    def _gather(self, number: int, row: Sequence[str]) -> Gathered:
        path = self._path(row)
        clause, standard = (cell_of(row, role, self._columns) for role in (Role.CLAUSE, Role.STANDARD))
        choice = self._chooser.choose(clause, standard, path)
        return Gathered.begun(number, row, self._columns, choice, path)

    def _read_clauses(self) -> dict[int, str]:
        """Clause cells by index of the row, with dates and lost zeros mended; remarks upon them."""
        columns = self._columns[Role.CLAUSE]
        self._annex = False
        if not columns:
            return {}
        column = columns[0]
        kept = [
            index for index, kind in enumerate(self._kinds) if kind in (RowKind.QUESTION, RowKind.SECTION)
        ]
        cells = [ClauseCell.of(self.table, self.table.number(index), column) for index in kept]
        read = read_column(cells, self.frame.standard)
        for index, clause in zip(kept, read, strict=True):
            if clause.remark:
                self.remarks.append(Remark(self.table.name, self.table.number(index), clause.remark))
        if self.frame.standard != OWN:
            found = [one for clause in read for one in references(clause.text, self.frame.standard)[:1]]
            home = [number for standard, number in found if standard == self.frame.standard]
            self._annex = annex_numbers(home, self.frame.standard)
            if self._annex:
                what = translate(
                    "Checklists",
                    "all clauses are numbers of Annex A without its letter; read as A.5.1 and so on",
                )
                self.remarks.append(Remark(self.table.name, 0, what))
        return {index: clause.text for index, clause in zip(kept, read, strict=True)}

    def _row(self, index: int) -> list[str]:
        row = self.table.rows[index]
        if index in self._clauses:
            row = list(row)
            row[self._columns[Role.CLAUSE][0]] = self._clauses[index]
        return row

    def _open_section(self, row: Sequence[str]) -> None:
        """Takes a heading on the stack: below the one that its number stands under, else instead of all."""
        number, title = heading_of(row, self.mapping)
        while self._stack and not (number and number.startswith(f"{self._stack[-1].number}.")):
            self._stack.pop()
        self._stack.append(self._chooser.heading(one_line(title), number))
        self._column_heading = None

    def _path(self, row: Sequence[str]) -> tuple[Heading, ...]:
        cell = one_line(cell_of(row, Role.SECTION, self._columns))
        if cell:
            number, title = split_heading(cell)
            heading = self._chooser.heading(title, number)
            self._column_heading = None if heading in self._stack else heading
        last = (self._column_heading,) if self._column_heading else ()
        return (*self._group, *self._stack, *last)

    def _name_unused_columns(self) -> None:
        """Columns with content beside the questions that are taken for nothing."""
        for column in self.mapping.columns:
            filled = [index for index in self._asked_at if self.table.rows[index][column.index].strip()]
            if not column.role and column.confidence == 0 and filled:
                name = f' "{shown(column.header)}"' if column.header else ""
                what = translate(
                    "Checklists",
                    "column {letter}{name} was not used; it is filled in {count} rows with questions",
                ).format(letter=column.letter, name=name, count=grouped(len(filled)))
                self.remarks.append(Remark(self.table.name, 0, what))

    def _ids_are_unique(self) -> bool:
        ids = [item.wanted_id for item in self._items if item.id_cell]
        twice = len(ids) - len({one for one in ids if one and self.ids.is_free(one)})
        if ids and twice > _TOO_MANY_TWICE * len(ids):
            numbers = f"{twice:,} of {len(ids):,} numbers"
            what = translate(
                "Checklists", "{numbers} are there more than once; ids were made from the clauses"
            ).format(numbers=numbers)
            self.remarks.append(Remark(self.table.name, 0, what))
            return False
        return True

    def _draft(self, item: Gathered, use_ids: bool) -> Draft:
        question_id = self.ids.take(item.wanted_id if use_ids else "", item.choice.clause)
        question = item.question(question_id, kept_id=use_ids)
        self.remarks += [Remark(self.table.name, item.row, text, question_id) for text in item.remarks]
        return Draft(question, item.path)
