"""The parts of an audit as a table: ticked for what is done next, dragged onto people, marked where nobody has them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from iso20k_audit.model.vocabulary import PartKind
from iso20k_audit.ui.look import formats
from iso20k_audit.ui.pace import clock
from iso20k_audit.ui.pace.words import duration
from iso20k_audit.ui.widgets.rows_model import Column, RowsModel, RowTable
from iso20k_audit.ui.widgets.tick_box import TickDelegate

if TYPE_CHECKING:
    from iso20k_audit.services.hand_out_board import Board, PartRow
    from iso20k_audit.services.parts import Part

Row = dict[str, Any]
Index = QModelIndex | QPersistentModelIndex
LEAST_LETTERS = 30
LEAST_ROW = 34
"""Pixels: a row can be touched."""


def part_words(kind: PartKind, title: str, reference: str = "") -> str:
    """A part as people read it: `8.6  Incidents`, `Question 8.6.1-02`, `Site Cebu`."""
    if kind is PartKind.SECTION:
        return f"{reference}  {title}".strip()
    words = {
        PartKind.QUESTION: QCoreApplication.translate("HandOut", "Question {}"),
        PartKind.SITE: QCoreApplication.translate("HandOut", "Everything at the site {}"),
        PartKind.ACCOUNT: QCoreApplication.translate("HandOut", "Everything of the client account {}"),
    }
    return words[kind].format(title)


class PartRows(RowsModel):
    """Rows of parts, each with a box to tick."""

    ticked_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.columns = (
            Column(self.tr("Part"), lambda row: row["title"]),
            Column(self.tr("Questions"), lambda row: row["questions"], 84),
            Column(self.tr("Planned"), lambda row: row["planned"], 90),
            Column(self.tr("Handed to"), lambda row: row["people"], 250, lambda row: row["people_grade"]),
            Column(self.tr("Due"), lambda row: row["due"], 170, lambda row: row["due_grade"]),
        )
        super().__init__(self.columns, parent)
        self.ticked: dict[str, Part] = {}

    def show_board(self, board: Board) -> None:
        """Shows other parts; what is ticked stays, as far as it is there."""
        rows = [self._row(board, one) for one in board.parts]
        there = {row["id"] for row in rows}
        self.ticked = {key: part for key, part in self.ticked.items() if key in there}
        self.show_rows(rows)
        self.ticked_changed.emit()

    def _row(self, board: Board, one: PartRow) -> Row:
        names, against, bare = [], False, False
        for handed in one.handed:
            found = board.collision(handed)
            if found is None:
                names.append(handed.person)
                continue
            against, bare = True, bare or not handed.override_reason
            told = (
                self.tr("{} (own work)")
                if not handed.override_reason
                else self.tr("{} (own work, with reason)")
            )
            names.append(told.format(handed.person))
        grade = "danger" if bare else "warning" if against else ""
        people = ", ".join(names)
        if not names and one.part.kind is PartKind.SECTION:
            some = 0 < one.loose < one.questions
            nobody = (
                self.tr("Nobody ({loose} of {all})").format(loose=one.loose, all=one.questions)
                if some
                else self.tr("Nobody")
            )
            people, grade = (nobody, "warning") if one.loose else (self.tr("With other parts"), "muted")
        due, late = (
            formats.moment(one.due_at.astimezone() if one.due_at else None),
            one.is_overdue(clock.now()),
        )
        return {
            "id": f"{one.part.kind.value}:{one.part.id}",
            "part": one.part,
            "title": part_words(one.part.kind, one.title, one.reference),
            "questions": formats.number(one.questions),
            "planned": duration(one.minutes),
            "people": people,
            "people_grade": grade,
            "due": self.tr("Overdue: {}").format(due) if late else due,
            "due_grade": "danger" if late else "",
        }

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows are ticked and dragged."""
        more = Qt.ItemFlag.ItemIsDragEnabled
        if index.column() == 0:
            more |= Qt.ItemFlag.ItemIsUserCheckable
        return super().flags(index) | more

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """As rows are, with a box in the first column."""
        if role == Qt.ItemDataRole.CheckStateRole:
            if index.column() or not index.isValid():
                return None
            ticked = self.records[index.row()]["id"] in self.ticked
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ticks a row."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column():
            return False
        self.tick([index.row()], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def tick(self, places: Sequence[int], on: bool) -> None:
        """Ticks rows, or takes the ticks away."""
        for place in places:
            row = self.records[place]
            if on:
                self.ticked[row["id"]] = row["part"]
            else:
                self.ticked.pop(row["id"], None)
        if places:
            self.dataChanged.emit(self.index(min(places), 0), self.index(max(places), 0))
        self.ticked_changed.emit()


class WideFirstTable(RowTable):
    """A table whose first column takes what is left, but stays wide enough to read; then the rest scrolls.

    As high as its rows, up to a number of them.
    """

    _shown = 1

    def show_height(self, rows: int, most: int) -> None:
        """Makes room for so many rows, at most `most`."""
        self._shown = min(max(rows, 1), most)
        self._fit_height()

    def _fit_height(self) -> None:
        rows = self._shown * self.verticalHeader().defaultSectionSize()
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() > 0 else 0
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + below + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divides the width there is."""
        super().resizeEvent(event)
        header = self.horizontalHeader()
        others = sum(header.sectionSize(place) for place in range(1, header.count()))
        least = self.fontMetrics().averageCharWidth() * LEAST_LETTERS
        narrow = self.viewport().width() - others < least
        mode = QHeaderView.ResizeMode.Interactive if narrow else QHeaderView.ResizeMode.Stretch
        if header.sectionResizeMode(0) != mode:
            header.setSectionResizeMode(0, mode)
        if narrow:
            header.resizeSection(0, least)
        self._fit_height()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.model() is not None:
            self._fit_height()


class PartsTable(WideFirstTable):
    """The table itself. Space ticks what is selected, Enter hands it out, a drag carries it to a person.

    Signals:
        wanted: Enter, or a double click.
    """

    wanted = Signal()

    def __init__(self, model: PartRows, name: str) -> None:
        super().__init__(model.columns)
        self.setModel(model)
        self._rows = model
        self.setAccessibleName(name)
        self.setItemDelegateForColumn(0, TickDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.verticalHeader().hide()
        self.setStyleSheet(
            "QTableView::item { padding: 0px 6px; } QHeaderView::section { padding-left: 9px; }"
        )
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(48)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(lambda _index: self.wanted.emit())
        self.fit(LEAST_ROW)

    def chosen(self) -> list[Part]:
        """What the next act is about: what is ticked, else what is selected, else the row in hand."""
        if self._rows.ticked:
            order = [row["id"] for row in self._rows.records]
            return [self._rows.ticked[key] for key in order if key in self._rows.ticked]
        places = sorted({index.row() for index in self.selectedIndexes()})
        if not places and self.currentIndex().isValid():
            places = [self.currentIndex().row()]
        return [self._rows.records[place]["part"] for place in places]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter."""
        if event.key() == Qt.Key.Key_Space:
            places = sorted({index.row() for index in self.selectedIndexes()})
            on = not all(self._rows.records[place]["id"] in self._rows.ticked for place in places)
            self._rows.tick(places, on)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit()
            return
        super().keyPressEvent(event)
