"""The questions of the list as a Qt model: rows come filtered and ordered from SQL, a page at a time."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from iso20k_audit.model.vocabulary import Result
from iso20k_audit.ui.answers import answer_for, result_words

if TYPE_CHECKING:
    from iso20k_audit.services.browsing import QuestionRow

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class QuestionModel(QAbstractListModel):
    """Rows in view. An answered row stays until the list is asked for anew, so that nothing jumps away."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[QuestionRow] = []
        self._places: dict[str, int] = {}

    # -- what views ask -----------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's name and default)
        """Number of questions in view."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, accessible text, tool tip, or the row itself (`ROW_ROLE`)."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row.item}  {row.text}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def _spoken(self, row: QuestionRow) -> str:
        if row.diverging:
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
        return text

    # -- what the page does -------------------------------------------------------------------------

    def show(self, rows: list[QuestionRow]) -> None:
        """Shows other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self._places = {row.id: place for place, row in enumerate(rows)}
        self.endResetModel()

    def append(self, rows: list[QuestionRow]) -> None:
        """Adds the rest of a long list at its end."""
        if not rows:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self._rows += rows
        self._places |= {row.id: first + place for place, row in enumerate(rows)}
        self.endInsertRows()

    def update(self, rows: list[QuestionRow]) -> None:
        """Replaces rows in view by fresh ones; the others are left alone."""
        for row in rows:
            place = self._places.get(row.id)
            if place is not None and self._rows[place] != row:
                self._rows[place] = row
                index = self.index(place)
                self.dataChanged.emit(index, index)

    def set_result(self, question: str, result: Result | None) -> None:
        """Shows an answer at once, before it is durable."""
        place = self._places.get(question)
        if place is not None:
            self.update([replace(self._rows[place], result=result, diverging=False)])

    def row(self, place: int) -> QuestionRow | None:
        """The row at a place."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, question: str) -> int:
        """Where a question stands, -1 if it is not in view."""
        return self._places.get(question, -1)

    def unanswered_from(self, place: int, step: int) -> int:
        """The next (step 1) or previous (-1) unanswered row, around the end; -1 if there is none."""
        count = len(self._rows)
        for distance in range(1, count + 1):
            candidate = (place + step * distance) % count
            row = self._rows[candidate]
            if row.result is None and not row.diverging:
                return candidate
        return -1
