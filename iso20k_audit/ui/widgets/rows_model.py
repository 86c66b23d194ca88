"""Records as the rows of a table: the columns say how each is read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from iso20k_audit.model.contested import in_conflict, is_contested, marked
from iso20k_audit.ui.look import theme

Row = dict[str, Any]
AVERAGE_CHAR = 7
"""Pixels of an average letter for which the widths of columns are given."""

Index = QModelIndex | QPersistentModelIndex
ROW_ID = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        title: heading, translated.
        text: what a row says there.
        width: in pixels at the usual size of text; 0 takes what is left.
        grade: `danger`, `warning` or `muted` where the text is to stand out; its words say the same.
        icon: a picture before the text.
        of: the field that it shows, where that is no text: in conflict the cell says so.
    """

    title: str
    text: Callable[[Row], str]
    width: int = 0
    grade: Callable[[Row], str] | None = None
    icon: Callable[[Row], QIcon] | None = None
    of: str = ""

    def words(self, row: Row) -> str:
        """What the cell says; never one side of a conflict."""
        return in_conflict() if self.of and is_contested(row, self.of) else self.text(dict(marked(row)))


class RowsModel(QAbstractTableModel):
    """Rows of records, each with an `id`."""

    def __init__(self, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self.records: list[Row] = []

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Shows other rows; where the same records stand in the same order, selection and place are kept."""
        rows = list(rows)
        if [row["id"] for row in rows] == [row["id"] for row in self.records]:
            self.records = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self._columns) - 1))
            return
        self.beginResetModel()
        self.records = rows
        self.endResetModel()

    def place_of(self, record_id: str) -> int:
        """Row number of a record, -1 if it is not there."""
        return next((place for place, row in enumerate(self.records) if row["id"] == record_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        """How many records there are."""
        return 0 if parent.isValid() else len(self.records)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Headings."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows, and how."""
        if not index.isValid() or index.row() >= len(self.records):
            return None
        row, column = self.records[index.row()], self._columns[index.column()]
        if role == ROW_ID:
            return row["id"]
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(column.words(row).split())
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.words(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {column.words(row)}"
        if role == Qt.ItemDataRole.ForegroundRole and column.grade is not None:
            scheme = theme.scheme()
            colour = {"danger": scheme.danger, "warning": scheme.warning, "muted": scheme.muted}
            grade = column.grade(row)
            return QColor(colour[grade]) if grade in colour else None
        if role == Qt.ItemDataRole.DecorationRole and column.icon is not None:
            return plain_icon(column.icon(row))
        return None


def plain_icon(icon: QIcon) -> QIcon:
    """The icon as it is in a chosen row too: the style would tint it there, and its colour has a meaning."""
    for size in icon.availableSizes():
        icon.addPixmap(icon.pixmap(size), QIcon.Mode.Selected)
    return icon


class RowTable(QTableView):
    """A table whose columns and rows grow with the size of the text."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self._least_row = 0

    def fit(self, least_row: int = 0) -> None:
        """Widths and heights for the text as it is now; rows at least so many pixels high."""
        self._least_row = least_row or self._least_row
        self.verticalHeader().setDefaultSectionSize(max(self.fontMetrics().height() + 14, self._least_row))
        zoom = self.fontMetrics().averageCharWidth() / AVERAGE_CHAR
        for place, column in enumerate(self._columns):
            if column.width:
                self.setColumnWidth(place, round(column.width * min(max(zoom, 1.0), 1.5)))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.model() is not None:
            self.fit()


def make_table(model: RowsModel, name: str, columns: Sequence[Column]) -> RowTable:
    """A table of whole rows, one of them selected."""
    table = RowTable(columns)
    table.setModel(model)
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setShowGrid(False)
    table.setStyleSheet("QTableView::item { padding: 0px 6px; } QHeaderView::section { padding-left: 9px; }")
    table.setAlternatingRowColors(True)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setMinimumSectionSize(48)
    for place, column in enumerate(columns):
        if column.width:
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
        else:
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
    table.fit()
    return table
