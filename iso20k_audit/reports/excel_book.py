"""A workbook of registers: each data sheet is one Excel table, streamed row by row to disk.

Not for: what the registers say (see `register_columns` and `register_rows`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from iso20k_audit.model.wording import direction, translate
from iso20k_audit.reports import excel_text
from iso20k_audit.reports.excel_cells import Heights, Link, Looks, Slot, Value, place
from iso20k_audit.reports.excel_styles import (
    ACCENT,
    DATE_FORMAT,
    EDITABLE,
    LINK,
    MOMENT_FORMAT,
    Styles,
)
from iso20k_audit.reports.excel_tables import (
    CONTINUED,
    Column,
    Kind,
    TableSpec,
    Words,
    finish,
    letter_of,
    set_up_print,
)

PROGRAM = "ISO20K Audit Workbench"
MOST_LINKS = 65_000
"""Excel opens a sheet with more than 65,530 links only after a repair that takes them all away."""

Step = Callable[[int], None]
Row = Sequence[Value | Link]


class Sheet:
    """A sheet that is written from top to bottom.

    Attributes:
        raw: the openpyxl sheet, for what only openpyxl can set.
        path: the temporary file that the stream goes to.
        heights: of the rows.
        row: number of the row written last.
    """

    def __init__(self, book: Book, title: str) -> None:
        self.book = book
        self.title = title
        self.raw: Any = book.raw.create_sheet(title)
        self.path = str(book.folder / f"{title}.xml")
        self.row = 0
        self.heights = Heights()
        self._links: list[tuple[str, str]] = []
        self._slots: list[Slot] = []
        self._headers: Sequence[str] = ()
        self._record = ""

    def open(self, wrapped: Sequence[tuple[int, float]] = ()) -> None:
        """Start the stream; columns and views must be set before.

        Args:
            wrapped: (index, width in characters) of the columns that wrap.
        """
        from openpyxl.worksheet._writer import ALL_TEMP_FILES, WorksheetWriter

        ALL_TEMP_FILES.append(self.path)
        writer: Any = WorksheetWriter(self.raw, self.path)
        writer.write_hyperlinks = self._write_links
        self.raw._writer = writer
        self.raw._values_to_row = self._cells
        writer.write_top()
        self.heights = Heights(wrapped)
        self.raw.row_dimensions = self.heights

    def use(self, slots: list[Slot], headers: Sequence[str] = ()) -> None:
        """Write the following rows with these cells; headers name the columns for continued texts."""
        self._slots = slots
        self._headers = headers

    def append(self, row: Row, height: float = 0.0) -> None:
        """Write one row, so many points high; 0 for as high as its text needs."""
        self.row += 1
        if height:
            self.heights.set(height)
        else:
            self.heights.measure(row)
        self.raw.append(row)

    def slots(self, looks: Iterable[Looks]) -> list[Slot]:
        """Cells from column A on with these looks."""
        return [Slot(self.raw, letter_of(number), look) for number, look in enumerate(looks, 1)]

    def abandon(self) -> None:
        """Give the file of the stream free without finishing the sheet."""
        if self.raw._rows is not None:
            self.raw._rows.close()
        if self.raw._writer is not None:
            self.raw._writer.close()

    def _cells(self, row: Row, number: int) -> Iterator[Slot]:
        links = self._links
        if row and row[0]:
            self._record = str(row[0].text if isinstance(row[0], Link) else row[0])
        for slot, value in zip(self._slots, row, strict=True):
            if value is not None and value != "":
                slot.fill(value, number, links, self._rest)
                yield slot

    def _rest(self, letter: str, text: str) -> str:
        parts = excel_text.split(excel_text.clean(text))
        shown = excel_text.escape(parts[0])
        if len(parts) == 1:
            return shown
        number = next((i for i, slot in enumerate(self._slots) if slot.letter == letter), 0)
        header = self._headers[number] if number < len(self._headers) else ""
        cell = f"{letter}{self.row}"
        record = excel_text.one_line(self._record, 60)
        target = self.book.keep_rest(self, cell, excel_text.one_line(header, 60), record, parts[1:])
        if all(cell != linked for linked, _ in self._links[-len(self._slots) :]):
            self._links.append((cell, target))
        return f"{shown}\n{_continued(target)}"

    def _write_links(self) -> None:
        """Internal links only: Excel needs no relationship for them, and this is ten times as fast."""
        from openpyxl.xml.functions import Element, SubElement

        links = self._links[:MOST_LINKS]
        if not links:
            return
        tree = Element("hyperlinks")
        for cell, target in links:
            SubElement(tree, "hyperlink", {"ref": cell, "location": target})
        self.raw._writer.xf.send(tree)


def _continued(place_of_rest: str) -> str:
    return translate("Registers", "… continued in {place}").format(place=place_of_rest)


def _part(number: int, total: int) -> str:
    return translate("Registers", "{number} of {total}").format(number=number, total=total)


def _in_words(row: Row, worded: Sequence[tuple[int, Mapping[str, str]]]) -> Row:
    """The row with the words of lists in the language in use."""
    cells = list(row)
    for index, words in worded:
        value = cells[index]
        if isinstance(value, str):
            cells[index] = words.get(value, value)
    return cells


class _Archive(ZipFile):
    """Tells who wrote the file: openpyxl would say Excel, and LibreOffice then trusts that all row heights
    are in the file instead of fitting rows to their wrapped text.
    """

    def writestr(self, zinfo_or_arcname: Any, data: Any, *options: Any, **more: Any) -> None:
        if zinfo_or_arcname == "docProps/app.xml":
            data = re.sub(rb"(?<=<Application>)[^<]*", PROGRAM.encode(), data)
        super().writestr(zinfo_or_arcname, data, *options, **more)


class Book:
    """The workbook while it is written.

    Args:
        folder: for temporary files; the caller takes it away.
        header, footer: of printed pages, plain text.
        lists: the words that columns may take, by the name of the list: English to what is written.
        step: called with the number of rows written since; may raise to stop.
    """

    def __init__(self, folder: Path, header: str, footer: str, lists: Words, step: Step) -> None:
        from openpyxl import Workbook

        self.folder = folder
        self.raw: Any = Workbook(write_only=True)
        self.styles = Styles(self.raw)
        self.header = header
        self.footer = footer
        self.lists = lists
        self.step = step
        self.sheets: list[Sheet] = []
        self._rest: list[Row] = []

    def sheet(self, title: str) -> Sheet:
        """A new sheet after the others."""
        sheet = Sheet(self, title)
        sheet.raw.sheet_view.rightToLeft = direction() == "rtl" or None
        self.sheets.append(sheet)
        return sheet

    def table(self, spec: TableSpec, rows: Iterable[Row]) -> int:
        """Write a data sheet: one table from A1, its header frozen, one empty row where there is no data.

        Returns:
            The number of rows without the header.
        """
        sheet = self.sheet(spec.sheet)
        raw = sheet.raw
        columns = spec.columns
        for number, column in enumerate(columns, 1):
            dimension = raw.column_dimensions[letter_of(number)]
            dimension.width = column.width
            dimension._style = self.styles.array(self._looks(column).normal)
        raw.freeze_panes = f"{letter_of(spec.frozen + 1)}2"
        set_up_print(raw, spec.sheet, self.header, self.footer, spec.pages)
        raw.print_options.gridLines = True
        raw.print_title_rows = "1:1"
        if spec.pages > 1:
            raw.print_title_cols = "A:A"  # which record a row of the second page is about
        wraps = [(i, column.width) for i, column in enumerate(columns) if column.kind is Kind.LONG]
        sheet.open(wraps)

        headers = spec.headers
        head = self.styles.get(bold=True, colour="FFFFFF", ground=ACCENT, wrap=True)
        sheet.use(sheet.slots([Looks(head, head, head, head)] * len(columns)))
        sheet.append(
            headers,
            13.0
            * max(
                -(-len(header) // int(column.width - 2))
                for header, column in zip(headers, columns, strict=True)
            )
            + 4,
        )
        sheet.use(sheet.slots(map(self._looks, columns)), headers)
        worded = [(i, self.lists[c.words]) for i, c in enumerate(columns) if c.words in self.lists]
        for count, row in enumerate(rows, 1):
            sheet.append(_in_words(row, worded))
            if count % 100 == 0:
                self.step(100)
        self.step((sheet.row - 1) % 100)
        finish(raw, spec, max(sheet.row, 2), self.lists)
        return sheet.row - 1

    def keep_rest(self, sheet: Sheet, cell: str, header: str, record: str, parts: list[str]) -> str:
        """Note the rest of a text that a cell cannot hold, for the sheet of continued texts.

        Returns:
            The address of the first of the rows that will hold it.
        """
        first = len(self._rest) + 2
        back = int(cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
        for number, part in enumerate(parts, 2):
            more = place(CONTINUED.sheet, "F", len(self._rest) + 3) if number <= len(parts) else ""
            text = f"{part}\n{_continued(more)}" if more else part
            spot = Link(cell, sheet.title, back)
            self._rest.append((sheet.title, spot, header, record, _part(number, len(parts) + 1), text))
        return place(CONTINUED.sheet, "F", first)

    @property
    def continues(self) -> bool:
        """Whether a text did not fit its cell so far."""
        return bool(self._rest)

    def add_continued(self) -> None:
        """Write the sheet of continued texts, if there are any."""
        if self._rest:
            self.table(CONTINUED, self._rest)

    def define(self, name: str, text: str) -> None:
        """Give a name to an area or a constant."""
        from openpyxl.workbook.defined_name import DefinedName

        self.raw.defined_names[name] = DefinedName(name, attr_text=text)

    def add_lists(self) -> None:
        """Write the hidden sheet with the words for drop-down lists, each with a defined name."""
        sheet = self.sheet("_lists")
        sheet.raw.sheet_state = "hidden"
        sheet.open()
        plain = self.styles.get()
        sheet.use(sheet.slots([Looks(plain, plain, plain, plain)] * len(self.lists)))
        sheet.append(list(self.lists))
        lists = [list(words.values()) for words in self.lists.values()]
        for index in range(max(map(len, lists))):
            sheet.append([words[index] if index < len(words) else None for words in lists])
        for number, (name, words) in enumerate(self.lists.items(), 1):
            letter = letter_of(number)
            self.define(f"list_{name}", f"'_lists'!${letter}$2:${letter}${len(words) + 1}")

    def add_columns(self, tables: Sequence[TableSpec], code: str) -> None:
        """Write the hidden sheet that says what the columns of a translated workbook are called in English.

        Programs find a column by its table, whose name is the same in every language, and this name.
        """
        sheet = self.sheet("_columns")
        sheet.raw.sheet_state = "hidden"
        sheet.open()
        plain = self.styles.get()
        sheet.use(sheet.slots([Looks(plain, plain, plain, plain)] * 5))
        sheet.append(("Table", "Sheet", "Column", "English", "Header"))
        for spec in tables:
            for number, (column, header) in enumerate(zip(spec.columns, spec.headers, strict=True), 1):
                sheet.append((spec.name, spec.sheet, letter_of(number), column.header, header))
        self.define("register_language", f'"{code}"')

    def save(self, path: Path) -> None:
        """Close all sheets and write the file."""
        from openpyxl.writer.excel import ExcelWriter

        with _Archive(path, "w", ZIP_DEFLATED) as archive:
            writer: Any = ExcelWriter(self.raw, archive)
            writer.write_data()

    def close(self) -> None:
        """Give all files free, also after a failure; needed once, after saving or instead of it."""
        from openpyxl.worksheet._writer import ALL_TEMP_FILES

        for sheet in self.sheets:
            sheet.abandon()
            if sheet.path in ALL_TEMP_FILES:  # saving takes it from openpyxl's list
                ALL_TEMP_FILES.remove(sheet.path)

    def set_properties(self, title: str, subject: str, made_at: datetime) -> None:
        """What file managers show; no names of people."""
        properties = self.raw.properties
        properties.title = excel_text.one_line(title, 250)
        properties.subject = excel_text.one_line(subject, 250)
        properties.creator = PROGRAM
        properties.created = properties.modified = made_at

    def _looks(self, column: Column) -> Looks:
        formats = {Kind.DATE: DATE_FORMAT, Kind.MOMENT: MOMENT_FORMAT, Kind.NUMBER: "#,##0"}
        common: dict[str, Any] = {
            "wrap": column.kind is Kind.LONG,
            "ground": EDITABLE if column.editable else "",
            "number_format": formats.get(column.kind, ""),
            "align": "left" if column.kind in (Kind.DATE, Kind.MOMENT) else "",
        }
        get = self.styles.get
        return Looks(
            get(**common),
            get(**common, quoted=True),
            get(**common, colour=LINK, underline=True),
            get(**common, colour=LINK, underline=True, quoted=True),
        )
