"""The questions of the list as a Qt model: rows come filtered and ordered from SQL, a page at a time.

Where the list is grouped, headings stand between the questions: rows of their own that cannot be selected.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from iso20k_audit.model.vocabulary import Result
from iso20k_audit.ui.questions.answers import answer_for, result_words
from iso20k_audit.ui.questions.arrangements import group_words

if TYPE_CHECKING:
    from iso20k_audit.services.browsing import QuestionRow

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
HEADING_ROLE = ROW_ROLE + 1


@dataclass(slots=True)
class Heading:
    """What stands above a group."""

    key: str
    words: str
    count: int = 0


class QuestionModel(QAbstractListModel):
    """Rows in view. An answered row stays until the list is asked for anew, so that nothing jumps away."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[QuestionRow | Heading] = []
        self._places: dict[str, int] = {}
        self._headings: list[int] = []
        self._group = ""

    # -- what views ask -----------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's name and default)
        """Number of questions in view, and of the headings between them."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are looked at only."""
        if index.isValid() and isinstance(self._rows[index.row()], Heading):
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, accessible text, tool tip, the row itself (`ROW_ROLE`) or its heading (`HEADING_ROLE`)."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if isinstance(row, Heading):
            return self._of_heading(row, role)
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row.item}  {row.text}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def _of_heading(self, heading: Heading, role: int) -> Any:
        if role == HEADING_ROLE:
            return heading
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return heading.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Group {name}, questions: {count}").format(name=heading.words, count=heading.count)
        return None

    def _spoken(self, row: QuestionRow) -> str:
        if row.contested:
            result = result_words(None, contested=True)
        elif row.diverging:
            result = result_words(None, diverging=True)
        else:
            result = answer_for(row.result).meaning if row.result else result_words(None)
        text = self.tr("Clause {clause}. {question} Result: {result}.").format(
            clause=row.clause, question=row.text, result=result
        )
        if row.evidence:
            text += self.tr(" Evidence: {}.").format(row.evidence)
        if row.findings:
            text += self.tr(" Findings: {}.").format(row.findings)
        if row.returned:
            text += self.tr(" Returned by a reviewer.")
        if row.flagged:
            text += self.tr(" Flagged.")
        if row.is_mine:
            text += self.tr(" Handed to you.")
        return text

    # -- what the page does -------------------------------------------------------------------------

    def show(self, rows: list[QuestionRow], group: str = "") -> None:
        """Shows other rows, under headings where they come grouped."""
        self.beginResetModel()
        self._rows, self._places, self._headings = [], {}, []
        self._group = group
        self._take(rows)
        self.endResetModel()

    def append(self, rows: list[QuestionRow]) -> None:
        """Adds the rest of a long list at its end."""
        if not rows:
            return
        first = len(self._rows)
        fresh = len(rows) + self._new_headings(rows)
        self.beginInsertRows(QModelIndex(), first, first + fresh - 1)
        self._take(rows)
        self.endInsertRows()
        if self._headings:
            last = self.index(max(place for place in self._headings if place <= first))
            self.dataChanged.emit(last, last)

    def _new_headings(self, rows: list[QuestionRow]) -> int:
        if not self._group:
            return 0
        before = self._heading_key()
        keys = [before, *(row.group for row in rows)]
        return sum(key != earlier for earlier, key in itertools.pairwise(keys))

    def _heading_key(self) -> str | None:
        last = self._rows[self._headings[-1]] if self._headings else None
        return last.key if isinstance(last, Heading) else None

    def _take(self, rows: list[QuestionRow]) -> None:
        if not self._group:
            first = len(self._rows)
            self._rows += rows
            self._places |= {row.id: first + place for place, row in enumerate(rows)}
            return
        heading = self._rows[self._headings[-1]] if self._headings else None
        for row in rows:
            if not isinstance(heading, Heading) or heading.key != row.group:
                heading = Heading(row.group, group_words(self._group, row))
                self._headings.append(len(self._rows))
                self._rows.append(heading)
            heading.count += 1
            self._places[row.id] = len(self._rows)
            self._rows.append(row)

    def update(self, rows: list[QuestionRow]) -> None:
        """Replaces rows in view by fresh ones, where they stand; the others are left alone."""
        for row in rows:
            place = self._places.get(row.id)
            there = self.row(place) if place is not None else None
            if place is None or there is None:
                continue
            fresh = row if row.group == there.group else replace(row, group=there.group)
            if fresh != there:
                self._rows[place] = fresh
                index = self.index(place)
                self.dataChanged.emit(index, index)

    def set_result(self, question: str, result: Result | None) -> None:
        """Shows an answer at once, before it is durable."""
        row = self.row(self._places.get(question, -1))
        if row is not None and not row.contested:  # a conflict is settled, not written over
            self.update([replace(row, result=result, diverging=False)])

    def set_flag(self, question: str, flagged: bool) -> None:
        """Shows a flag at once, before it is durable."""
        row = self.row(self._places.get(question, -1))
        if row is not None:
            self.update([replace(row, flagged=flagged)])

    def row(self, place: int) -> QuestionRow | None:
        """The question at a place; None where there is none or a heading."""
        found = self._rows[place] if 0 <= place < len(self._rows) else None
        return None if isinstance(found, Heading) else found

    def place_of(self, question: str) -> int:
        """Where a question stands, -1 if it is not in view."""
        return self._places.get(question, -1)

    def question_count(self) -> int:
        """Questions in view, without headings."""
        return len(self._places)

    def number_of(self, place: int) -> int:
        """Which question of the list stands at a place, counted from 1."""
        return place + 1 - bisect_left(self._headings, place)

    def nearest(self, place: int, step: int) -> int:
        """The place itself, or the next one in a direction that holds a question; -1 past the ends."""
        while 0 <= place < len(self._rows):
            if not isinstance(self._rows[place], Heading):
                return place
            place += step
        return -1

    def unanswered_from(self, place: int, step: int) -> int:
        """The next (step 1) or previous (-1) unanswered question, around the end; -1 if there is none."""
        return self._from(
            place, step, lambda row: row.result is None and not (row.diverging or row.contested)
        )

    def flagged_from(self, place: int, step: int) -> int:
        """The next (step 1) or previous (-1) flagged question, around the end; -1 if there is none."""
        return self._from(place, step, lambda row: row.flagged)

    def _from(self, place: int, step: int, wanted: Callable[[QuestionRow], bool]) -> int:
        count = len(self._rows)
        for distance in range(1, count + 1):
            candidate = (place + step * distance) % count
            row = self._rows[candidate]
            if not isinstance(row, Heading) and wanted(row):
                return candidate
        return -1
