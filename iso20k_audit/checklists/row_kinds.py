"""What each row of a table is: a question, a heading of a section, a title, a repeated header, nothing.

Not for: the columns (see `column_guessing`), or making questions (see `table_import`).
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import cache

from iso20k_audit.checklists.clause_cells import is_number, split_heading
from iso20k_audit.checklists.column_mapping import Mapping, Role
from iso20k_audit.checklists.fitting import one_line
from iso20k_audit.checklists.header_words import normal
from iso20k_audit.checklists.tables import Table
from iso20k_audit.model.standards import KNOWN_STANDARDS, clause_titles

_LONGEST_HEADING = 200
_SHORT_HEADING = 120


class RowKind(StrEnum):
    """What a row is."""

    QUESTION = "question"
    SECTION = "section"
    CONTINUATION = "continuation"
    TITLE = "title"
    HEADER = "header"
    REPEATED_HEADER = "repeated header"
    EMPTY = "empty"
    NO_QUESTION = "no question"
    LEFT_OUT = "left out"


_BY_HAND = {"question": RowKind.QUESTION, "section": RowKind.SECTION, "skip": RowKind.LEFT_OUT}
_HINTS = (Role.LOOK_FOR, Role.EVIDENCE, Role.SAMPLE, Role.DOCUMENTED, Role.ITIL4, Role.WEIGHT)


def classify(table: Table, mapping: Mapping) -> list[RowKind]:
    """The kind of every row, in order."""
    reader = _Rows(table, mapping)
    kinds: list[RowKind] = []
    before = RowKind.TITLE
    for index in range(len(table.rows)):
        kind = reader.kind(index, before)
        kinds.append(kind)
        if kind not in (RowKind.EMPTY, RowKind.REPEATED_HEADER):  # page breaks, which end nothing
            before = kind
    return kinds


def heading_of(row: Sequence[str], mapping: Mapping) -> tuple[str, str]:
    """Number and title of a section row; either may be empty."""
    number, words = "", []
    for column, cell in enumerate(row):
        text = cell.strip()
        if not text or _is_answer(mapping, column):
            continue
        if is_number(text) and not number:
            number = split_heading(text)[0]
        elif not text.isdecimal() or not number:
            words.append(text)
    unique = list(dict.fromkeys(words))
    if not unique:
        return number, ""
    first, title = split_heading(unique[0])
    if first and (not number or first == number):
        return first, " – ".join([title, *unique[1:]] if title else unique[1:])
    return number, " – ".join(unique)


def _is_answer(mapping: Mapping, column: int) -> bool:
    """Whether a column is no part of the checklist: filled in during audits, or taken out by hand."""
    known = mapping.columns[column] if column < len(mapping.columns) else None
    return known is not None and not known.role and known.confidence > 0


class _Rows:
    def __init__(self, table: Table, mapping: Mapping) -> None:
        self.table = table
        self.mapping = mapping
        self.first = mapping.header_row - mapping.header_rows + 1 if mapping.header_row else table.first_row
        self.relevant = [column for column in range(table.width) if not _is_answer(mapping, column)]
        question = mapping.of(Role.QUESTION)
        self.question = question[0] if question else -1
        self.keys = [column for role in (Role.ID, Role.CLAUSE, Role.SECTION) for column in mapping.of(role)]
        self.hints = {column for role in _HINTS for column in mapping.of(role)}
        self.headers = self._header_texts()
        self.banners = self._banners()
        clause = mapping.of(Role.CLAUSE)
        self.clause = clause[0] if clause else -1
        self.next_clause = self._next_clauses()
        start = max(0, mapping.header_row - table.first_row + 1)
        asked = [
            row[self.question].strip()
            for index, row in enumerate(table.rows[start:], start)
            if self.question >= 0 and not self._leads(index)
        ]
        asked = [text for text in asked if text]
        self.mostly_asked = sum("?" in text for text in asked) > 0.6 * len(asked)
        keyed = sum(
            1
            for row in self._body()
            if self.question >= 0
            and row[self.question].strip()
            and any(row[key].strip() for key in self.keys)
        )
        self.mostly_keyed = bool(asked) and keyed > 0.6 * len(asked)
        self.section_before = ""

    def _body(self) -> list[list[str]]:
        return self.table.rows[max(0, self.mapping.header_row - self.table.first_row + 1) :]

    def _header_texts(self) -> list[dict[int, str]]:
        """Words of each header row, by column, for comparison with later rows."""
        texts = []
        for number in range(self.first, self.mapping.header_row + 1) if self.mapping.header_row else ():
            cells = self.table.row(number)
            words = {column: cells[column].strip().casefold() for column in self.relevant}
            texts.append({column: text for column, text in words.items() if text})
        return texts

    def _banners(self) -> dict[int, tuple[int, int]]:
        """Row numbers with cells merged to the right: their first and last column."""
        found: dict[int, tuple[int, int]] = {}
        for top, left, bottom, right in self.table.merged:
            if right > left and bottom - top <= 3:
                before = found.get(top)
                if before is None or right - left > before[1] - before[0]:
                    found[top] = left, right
        return found

    def _next_clauses(self) -> list[str]:
        found: list[str] = []
        later = ""
        for row in reversed(self.table.rows):
            found.append(later)
            text = row[self.clause].strip() if self.clause >= 0 else ""
            later = text or later
        return found[::-1]

    def _leads(self, index: int) -> bool:
        """Whether the next clause stands below that of the row, as 8.6.1 below 8.6."""
        if self.clause < 0:
            return False
        number = split_heading(self.table.rows[index][self.clause])[0]
        return bool(number) and split_heading(self.next_clause[index])[0].startswith(f"{number}.")

    def kind(self, index: int, before: RowKind) -> RowKind:
        """The kind of one row; rows are asked for in order."""
        number, row = self.table.number(index), self.table.rows[index]
        told = _BY_HAND.get(self.mapping.rows.get(number, ""))
        if told is not None:
            empty = told is RowKind.QUESTION and not (self.question >= 0 and one_line(row[self.question]))
            return RowKind.NO_QUESTION if empty else told
        if not any(cell.strip() for cell in row):
            return RowKind.EMPTY
        if number <= self.mapping.header_row:
            return RowKind.HEADER if number >= self.first else RowKind.TITLE
        if self._repeats_header(row):
            return RowKind.REPEATED_HEADER
        merged = self.table.filled
        filled = [
            column for column in self.relevant if row[column].strip() and (number, column) not in merged
        ]
        if not filled:
            below = any((number, column) in self.table.filled for column in self.relevant)
            return RowKind.NO_QUESTION if not below or self.question < 0 else self._unasked(row, [], before)
        banner = self.banners.get(number)
        if banner and len(filled) == 1 and filled[0] == banner[0]:
            text = row[filled[0]].strip()
            if "?" not in text or not banner[0] <= self.question <= banner[1]:
                wordy = len(text) > _LONGEST_HEADING
                return RowKind.NO_QUESTION if wordy or not _has_letter(text) else RowKind.SECTION
            return RowKind.QUESTION if banner[0] == self.question else RowKind.SECTION
        if self.question < 0 or self.question not in filled:
            return self._unasked(row, filled, before)
        return self._asked(index, row, filled)

    def _repeats_header(self, row: Sequence[str]) -> bool:
        for words in self.headers:
            same = 0
            for column, text in words.items():
                same += row[column].strip().casefold() == text
            if words and same >= max(min(2, len(words)), 0.7 * len(words)):
                return True
        return False

    def _unasked(self, row: Sequence[str], filled: Sequence[int], before: RowKind) -> RowKind:
        """A row without a text of its own in the question column."""
        keys = [column for column in filled if column in self.keys]
        hints = [column for column in filled if column in self.hints]
        if hints and not keys and before in (RowKind.QUESTION, RowKind.CONTINUATION):
            return RowKind.CONTINUATION
        if hints or not filled:
            merged = self.question >= 0 and row[self.question].strip()  # the text above goes on here
            return RowKind.CONTINUATION if merged else RowKind.NO_QUESTION
        number, title = heading_of(row, self.mapping)
        if not title and not number:
            return RowKind.NO_QUESTION
        section = self.mapping.of(Role.SECTION)
        here = row[section[0]].strip() if section else ""
        repeated = bool(here) and here == self.section_before
        self.section_before = here or self.section_before
        long = len(title) > _LONGEST_HEADING
        only_number = not title and not any(column in self.keys for column in filled)
        return RowKind.NO_QUESTION if repeated or long or only_number else RowKind.SECTION

    def _asked(self, index: int, row: Sequence[str], filled: Sequence[int]) -> RowKind:
        """A row with a text in the question column; headings may stand there, too."""
        text = row[self.question].strip()
        section = self.mapping.of(Role.SECTION)
        if section and row[section[0]].strip():
            self.section_before = row[section[0]].strip()
        if not _has_letter(text):
            return RowKind.NO_QUESTION
        if "?" in text or len(text) > _SHORT_HEADING or any(column in self.hints for column in filled):
            return RowKind.QUESTION
        number, title = split_heading(text)
        if len(filled) == 1 and any(row[key].strip() for key in self.keys if key != self.question):
            return RowKind.QUESTION  # its section or clause is merged down from above
        if len(filled) == 1:
            apart = index == 0 or not any(cell.strip() for cell in self.table.rows[index - 1])
            heads = bool(number and title) or (apart and text[-1] not in ".!")
            return RowKind.SECTION if self.mostly_keyed or (heads and self.mostly_asked) else RowKind.QUESTION
        clause = split_heading(row[self.clause])[0] if self.clause in filled else number
        following = split_heading(self.next_clause[index])[0]
        leads = bool(clause) and (
            following.startswith(f"{clause}.") or (following == clause and self.mostly_asked)
        )
        is_heading = leads and (self.mostly_asked or normal(title or text) in _titles())
        return RowKind.SECTION if is_heading else RowKind.QUESTION


@cache
def _titles() -> frozenset[str]:
    return frozenset(
        normal(title) for standard in KNOWN_STANDARDS for title in clause_titles(standard).values()
    )


def _has_letter(text: str) -> bool:
    return any(sign.isalpha() for sign in text)
