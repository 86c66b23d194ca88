"""Who owes what as a table: one row for each auditor, for the lead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from iso20k_audit.ui.look import formats
from iso20k_audit.ui.packages.marks import mark_icon
from iso20k_audit.ui.widgets.rows_model import Column, RowsModel, RowTable

if TYPE_CHECKING:
    from iso20k_audit.services.roster import RosterRow

Row = dict[str, Any]

MARKS = {
    "here": ("dot", "muted"),
    "not_sent": ("ring", "warning"),
    "waiting": ("ring", ""),
    "overdue": ("triangle", "danger"),
    "held": ("split", "warning"),
    "received": ("dot", ""),
    "complete": ("circle", ""),
    "unassigned": ("dash", "muted"),
}
"""Shape and colour of each state."""

GRADES = {
    "overdue": "danger",
    "held": "warning",
    "not_sent": "warning",
    "here": "muted",
    "unassigned": "muted",
}


class TeamRows(RowsModel):
    """The rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.columns = (
            Column(self.tr("Auditor"), lambda row: row["name"], 170),
            Column(
                self.tr("State"),
                lambda row: row["state"],
                200,
                lambda row: row["grade"],
                icon=lambda row: mark_icon(*row["mark"]),
            ),
            Column(self.tr("Answered"), lambda row: row["answered"], 110),
            Column(
                self.tr("Due"), lambda row: row["due"], 140, lambda row: "danger" if row["overdue"] else ""
            ),
            Column(self.tr("Sent to them"), lambda row: row["sent"], 190, lambda _row: "muted"),
            Column(self.tr("Last package from them"), lambda row: row["received"], 275),
            Column(self.tr("Handed to them"), lambda row: row["parts"], 0, lambda _row: "muted"),
        )
        super().__init__(self.columns, parent)

    def show_team(self, rows: list[RosterRow]) -> None:
        """Shows other people."""
        self.show_rows([self._row(one) for one in rows])

    def _row(self, one: RosterRow) -> Row:
        answered = (
            self.tr("{done} of {all}").format(
                done=formats.number(one.answered), all=formats.number(one.questions)
            )
            if one.assigned
            else ""
        )
        sent = received = ""
        if one.sent is not None:
            sent = self.tr("version {version}, {time}").format(
                version=one.sent.version, time=formats.moment(one.sent.written_at)
            )
            if one.sent.arrived_at:
                sent = self.tr("{sent}, arrived").format(sent=sent)
        if one.received is not None:
            received = self.tr("version {version}, {time}, entries: {count}").format(
                version=one.received.version or "?",
                time=formats.moment(one.received.taken_at),
                count=formats.number(one.received.entries),
            )
        label, told = one.state.label, one.state_told
        state = told if one.state.value == "held" else label
        return {
            "id": one.person_id,
            "name": self.tr("{} (lead)").format(one.name) if one.is_lead else one.name,
            "state": state,
            "grade": GRADES.get(one.state.value, ""),
            "mark": MARKS.get(one.state.value, ("dot", "muted")),
            "answered": answered,
            "due": formats.moment(one.due_at) if one.due_at else "",
            "overdue": one.overdue,
            "sent": sent,
            "received": received,
            "parts": ", ".join(one.parts),
        }


class TeamTable(RowTable):
    """Several can be chosen.

    Signals:
        wanted: Enter, or a double click.
    """

    wanted = Signal()

    def __init__(self, rows: TeamRows) -> None:
        super().__init__(rows.columns)
        self.setModel(rows)
        self.setAccessibleName(
            QCoreApplication.translate("TeamRows", "Auditors: what they owe and what came")
        )
        self.setProperty("layout_name", "roster")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setStyleSheet(
            "QTableView::item { padding: 0px 6px; } QHeaderView::section { padding-left: 9px; }"
        )
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(60)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        self.fit(30)
        self.doubleClicked.connect(lambda _index: self.wanted.emit())

    def chosen(self) -> list[str]:
        """Ids of the people whose rows are chosen."""
        model = self.model()
        assert isinstance(model, RowsModel)
        return [model.records[index.row()]["id"] for index in self.selectionModel().selectedRows()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what the button does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit()
            return
        super().keyPressEvent(event)
