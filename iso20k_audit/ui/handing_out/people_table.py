"""The audit team with what each has to do against the time that the plan gives them; parts can be dropped on them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from iso20k_audit.ui.handing_out.part_rows import LEAST_ROW, PartsTable, WideFirstTable
from iso20k_audit.ui.look import formats
from iso20k_audit.ui.pace.words import duration
from iso20k_audit.ui.widgets.form import words
from iso20k_audit.ui.widgets.rows_model import Column, RowsModel

if TYPE_CHECKING:
    from iso20k_audit.services.hand_out_board import Board, Workload

Row = dict[str, Any]


class PeopleRows(RowsModel):
    """One row for each auditor."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.columns = (
            Column(self.tr("Auditor"), lambda row: row["name"]),
            Column(self.tr("Role"), lambda row: row["role"], 160, lambda _row: "muted"),
            Column(self.tr("Questions"), lambda row: row["questions"], 84),
            Column(self.tr("Planned"), lambda row: row["planned"], 100),
            Column(
                self.tr("Time in the schedule"), lambda row: row["available"], 280, lambda row: row["grade"]
            ),
        )
        super().__init__(self.columns, parent)

    def show_board(self, board: Board) -> None:
        """Shows other people."""
        self.show_rows([self._row(one) for one in board.people])

    def _row(self, one: Workload) -> Row:
        if one.available is None:
            told, grade = self.tr("Not named in the schedule"), "muted"
        elif one.is_over:
            told = self.tr("{available}, {over} too much").format(
                available=duration(one.available), over=duration(one.minutes - one.available)
            )
            grade = "warning"
        else:
            told, grade = duration(one.available), ""
        return {
            "id": one.person_id,
            "name": one.name,
            "role": words(one.role.label),
            "questions": formats.number(one.questions),
            "planned": duration(one.minutes),
            "available": told,
            "grade": grade,
        }


class PeopleTable(WideFirstTable):
    """The table itself.

    Signals:
        dropped(person_id): parts were dragged onto somebody.
        wanted(person_id): Enter or a double click on somebody.
    """

    dropped = Signal(str)
    wanted = Signal(str)

    def __init__(self, model: PeopleRows, name: str) -> None:
        super().__init__(model.columns)
        self.setModel(model)
        self._rows = model
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.verticalHeader().hide()
        self.setStyleSheet(
            "QTableView::item { padding: 0px 6px; } QHeaderView::section { padding-left: 9px; }"
        )
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(48)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.activated.connect(lambda index: self.wanted.emit(self._rows.records[index.row()]["id"]))
        self.fit(LEAST_ROW)

    def _takes(self, event: QDropEvent) -> bool:
        return isinstance(event.source(), PartsTable)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Parts only."""
        event.setAccepted(self._takes(event))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Onto somebody only; who it would be is shown as selected."""
        index = self.indexAt(event.position().toPoint())
        event.setAccepted(self._takes(event) and index.isValid())
        if index.isValid():
            self.selectRow(index.row())

    def dropEvent(self, event: QDropEvent) -> None:
        """Hands what is dragged to whom it is dropped on."""
        index = self.indexAt(event.position().toPoint())
        if self._takes(event) and index.isValid():
            event.accept()
            self.dropped.emit(self._rows.records[index.row()]["id"])
