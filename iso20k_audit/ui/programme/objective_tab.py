"""Objectives: a list with how each stands, and of the chosen one the chart, the values and the form."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.objectives import ObjectiveStatus, ObjectiveView, read_decimal
from iso20k_audit.model.vocabulary import Direction
from iso20k_audit.reports import objective_book
from iso20k_audit.services import audits, objectives
from iso20k_audit.services import benefits as benefit_service
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.charts.chart import Chart
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.look import formats, theme
from iso20k_audit.ui.programme.chart_export import ChartExport
from iso20k_audit.ui.programme.two_lines import Stacking, in_two_lines
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import Card, ScrollColumn, flowing, text_label
from iso20k_audit.ui.widgets.form import RecordForm
from iso20k_audit.ui.widgets.inputs import MomentEdit
from iso20k_audit.ui.widgets.message_area import MessageArea
from iso20k_audit.ui.widgets.record_table import Pause, neighbour
from iso20k_audit.ui.widgets.rows_model import Column, RowsModel, make_table

_SHAPES = {
    ObjectiveStatus.MET: "conforms",
    ObjectiveStatus.ON_TRACK: "ofi",
    ObjectiveStatus.OFF_TRACK: "major",
    ObjectiveStatus.NO_READING: "not_sampled",
    ObjectiveStatus.NO_TARGET: "not_applicable",
}


def status_icon(status: ObjectiveStatus) -> QIcon:
    """The shape of a status in its colour; its word stands beside it."""
    return theme.shape_icon(_SHAPES[status])


class ObjectiveTab(QWidget):
    """What is aimed at (ISO/IEC 20000-1 6.2) and what was measured (9.1)."""

    def __init__(self, session: Session, jobs: JobRunner, messages: MessageArea) -> None:
        super().__init__()
        self._session = session
        self._messages = messages
        self._latest = Latest(session, self)
        self._pause = Pause(self)
        self._wanted = ""
        self._views: dict[str, ObjectiveView] = {}
        self._rows: dict[str, dict[str, Any]] = {}
        self._seen: dict[str, dict[str, list[str]]] = {}
        self.export = ChartExport(jobs, messages, self)
        columns = (
            Column(self.tr("Objective"), lambda row: row["view"].title),
            Column(self.tr("Latest"), lambda row: _with_unit(row["view"]), 90),
            Column(self.tr("Target"), lambda row: _number(row["view"].target, row["view"].target_text), 66),
            Column(self.tr("Due"), lambda row: formats.day(row["view"].due_on), 104),
            Column(
                self.tr("Status"),
                lambda row: row["view"].status.label,
                122,
                icon=lambda row: status_icon(row["view"].status),
            ),
        )
        self.model = RowsModel(columns, self)
        self.table = make_table(self.model, self.tr("Objectives"), columns)
        in_two_lines(self.table)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_current())
        self.title = QLineEdit()
        self.title.setPlaceholderText(self.tr("A new objective: what is to be reached"))
        self.title.setAccessibleName(self.tr("Title of the new objective"))
        self.title.returnPressed.connect(self.add)
        self.add_button = QPushButton(self.tr("Add objective"))
        self.add_button.setProperty("role", "primary")
        self.add_button.clicked.connect(lambda *_: self.add())
        self.remove_button = QPushButton(self.tr("Remove"))
        self.remove_button.setProperty("role", "quiet")
        self.remove_button.setAccessibleName(self.tr("Remove the chosen objective"))
        self.remove_button.setToolTip(self.tr("Take the chosen objective away; Undo (Ctrl+Z) brings it back"))
        self.remove_button.clicked.connect(lambda *_: self.remove())
        self.export_button = self.export.button(self.tr("Export"))
        menu = self.export_button.menu()
        menu.addAction(self.tr("Objectives and benefits as Excel…"), lambda: self._export_all(".xlsx"))
        menu.addAction(self.tr("Objectives and benefits as PDF…"), lambda: self._export_all(".pdf"))
        self.chart = Chart(room=190)
        self.chart.opened.connect(lambda *_: None)
        self.chart_button = self.export.button(self.tr("Export chart"))
        self.export.fill_menu(
            self.chart_button.menu(),
            lambda: objectives.figure_of(view) if (view := self.current) is not None else None,
            lambda: objective_book.cover(_today()),
        )
        self.status = text_label("", "strong", wrap=True)
        self.rule = text_label(objectives.how_judged(), "muted", wrap=True)
        self.form = RecordForm(
            session,
            "objective",
            (
                "title",
                "measure",
                ("unit", "direction", "clause"),
                ("baseline", "target"),
                ("due_on", "owner"),
                "note",
            ),
            save=objectives.save,
            hints={
                "measure": self.tr("How it is measured, from which records, how often"),
                "unit": self.tr("Such as %, hours, tickets"),
                "baseline": self.tr("Where it stood before: 7.5 or 7,5"),
                "target": self.tr("What is to be reached: 12 or 99.95"),
            },
            required=("direction",),
        )
        self._lay_out()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 12, 8, 16)
        column.setSpacing(8)
        first = QHBoxLayout()
        first.addWidget(self.title, 1)
        first.addWidget(self.add_button)
        column.addLayout(first)
        column.addWidget(self.table, 1)
        column.addWidget(flowing(self.remove_button, self.export_button))
        right = ScrollColumn()
        right.column.setContentsMargins(8, 12, 16, 16)
        measured = Card()
        measured.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        head = QHBoxLayout()
        head.addWidget(self.status, 1)
        head.addWidget(self.chart_button, 0, Qt.AlignmentFlag.AlignTop)
        measured.column.insertLayout(0, head)
        measured.add(self.chart, self._reading_line(), self._reading_table(), self.rule)
        about = Card(self.tr("About the objective"))
        about.add(self.form)
        right.add(measured, about)
        right.column.addStretch(1)
        nothing = QWidget()
        inside = QVBoxLayout(nothing)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.addWidget(text_label(self.tr("No objectives yet"), "heading"))
        inside.addWidget(
            text_label(
                self.tr(
                    "Add an objective at the left: what is to be reached, how it is measured, and by when. Then record "
                    "the values as they are measured; the chart shows whether it is on track."
                ),
                "muted",
                wrap=True,
            )
        )
        inside.addStretch(1)
        self._detail = QStackedWidget()
        self._detail.addWidget(nothing)
        self._detail.addWidget(right)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._detail)
        split.setSizes([580, 560])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)
        Stacking(split)

    def _reading_line(self) -> QWidget:
        self.value, self.note, self.day = QLineEdit(), QLineEdit(), MomentEdit(with_time=False)
        self.value.setPlaceholderText(self.tr("Value, such as 7.5"))
        self.value.setAccessibleName(self.tr("Measured value"))
        self.note.setPlaceholderText(self.tr("Note"))
        self.note.setAccessibleName(self.tr("Note on the value"))
        self.day.name(self.tr("Measured on"))
        self.day.setMinimumWidth(self.day.whole_width())
        self.day.choose(_today())
        for line in (self.value, self.note):
            line.returnPressed.connect(self.add_reading)
        self.value.setMinimumWidth(90)
        self.note.setMinimumWidth(120)
        self.read_button = QPushButton(self.tr("Add value"))
        self.read_button.clicked.connect(lambda *_: self.add_reading())
        self.reading_remark = text_label("", "danger", wrap=True)
        self.reading_remark.hide()
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for pair in ((self.value, self.day), (self.note, self.read_button)):
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(pair[0], 1)
            row.addWidget(pair[1])
            column.addLayout(row)
        column.addWidget(self.reading_remark)
        return holder

    def _reading_table(self) -> QWidget:
        columns = (
            Column(self.tr("Measured on"), lambda row: formats.day(row["day"]), 110),
            Column(self.tr("Value"), lambda row: row["text"], 130),
            Column(self.tr("Note"), lambda row: row["note"]),
        )
        self.readings = RowsModel(columns, self)
        self.reading_table = make_table(self.readings, self.tr("Measured values"), columns)
        self.take_back_button = QPushButton(self.tr("Remove value"))
        self.take_back_button.setProperty("role", "quiet")
        self.take_back_button.setToolTip(self.tr("Take the chosen value away; Undo (Ctrl+Z) brings it back"))
        self.take_back_button.clicked.connect(lambda *_: self.remove_reading())
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.reading_table)
        column.addWidget(self.take_back_button, 0, Qt.AlignmentFlag.AlignLeft)
        return holder

    # -- showing ------------------------------------------------------------------------------------------

    @property
    def current(self) -> ObjectiveView | None:
        """The chosen objective."""
        place = self.table.currentIndex().row()
        return self.model.records[place]["view"] if 0 <= place < len(self.model.records) else None

    def reload(self) -> None:
        """Reads all objectives."""

        def read(
            ledger: Ledger,
        ) -> tuple[list[ObjectiveView], dict[str, dict[str, Any]], dict[str, dict[str, list[str]]]]:
            views = objectives.list_objectives(ledger)
            rows = {row["id"]: row for row in ledger.select("objective")}
            return views, rows, {one: ledger.seen(one) for one in rows}

        self._latest.ask(read, lambda found: self._show(*found))

    def _show(
        self,
        views: list[ObjectiveView],
        rows: dict[str, dict[str, Any]],
        seen: dict[str, dict[str, list[str]]],
    ) -> None:
        current = self.current
        wanted, self._wanted = self._wanted or (current.id if current else ""), ""
        self._rows, self._seen = rows, seen
        self.model.show_rows([{"id": view.id, "view": view} for view in views])
        place = max(self.model.place_of(wanted), 0)
        if views:
            self.table.selectionModel().setCurrentIndex(
                self.model.index(place, 0),
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )
        self._on_current()

    def _on_current(self) -> None:
        view = self.current
        self._detail.setCurrentIndex(1 if view else 0)
        self.remove_button.setEnabled(view is not None)
        row = self._rows.get(view.id) if view else None
        self.form.show_record(row, self._seen.get(view.id) if view else None)
        if view is None:
            return
        self.status.setText(_told(view))
        self.chart.show_figure(objectives.figure_of(view))
        rows = [
            {
                "id": one.id,
                "day": one.read_on,
                "text": f"{_number(one.value, one.text)} {view.unit}".strip(),
                "note": one.note,
            }
            for one in reversed(view.readings)
        ]
        self.readings.show_rows(rows)
        shown = min(max(len(rows), 1), 6)
        height = self.reading_table.verticalHeader().defaultSectionSize() * (shown + 1) + 8
        self.reading_table.setFixedHeight(height)
        self.reading_table.setVisible(bool(rows))
        self.take_back_button.setVisible(bool(rows))
        for name, text in (("baseline", view.baseline_text), ("target", view.target_text)):
            bad = bool(text.strip()) and read_decimal(text) is None
            self.form.boxes[name].say(
                self.tr("This is no number, or can be read in two ways; write for example 12 or 12.5.")
                if bad
                else ""
            )

    def select(self, record_id: str) -> None:
        """Chooses an objective, now or once it is read."""
        place = self.model.place_of(record_id)
        if place >= 0:
            self.table.selectRow(place)
        else:
            self._wanted = record_id
            self.reload()

    def flush(self) -> None:
        """Records what is being typed."""
        self.form.flush()

    # -- acting ---------------------------------------------------------------------------------------------

    def add(self) -> None:
        """Adds an objective from the line above the list."""
        title = self.title.text().strip()
        if not title:
            self.title.setFocus()
            return
        self.form.flush()

        def added(record_id: str) -> None:
            self.title.clear()
            self._wanted = record_id
            self.reload()
            self.form.boxes["measure"].input.setFocus(Qt.FocusReason.OtherFocusReason)

        def job(ledger: Ledger) -> str:
            return objectives.add(ledger, title=title, direction=Direction.HIGHER.value)

        self._session.write(job, added)

    def remove(self) -> None:
        """Takes the chosen objective away."""
        view = self.current
        if view is None or not self._pause.passed():
            return
        self.form.flush()
        self._wanted = neighbour(self.model.records, view.id)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

        def gone(_result: object) -> None:
            self._messages.say_withdrawn(view.id, self.tr("Removed: {}").format(view.title), back)
            self.reload()

        def back() -> None:
            self._wanted = view.id
            self._session.write(
                lambda ledger: audits.restore(ledger, "objective", view.id), lambda _done: self.reload()
            )

        self._session.write(lambda ledger: audits.withdraw(ledger, "objective", view.id), gone)

    def add_reading(self) -> None:
        """Records the value in the line."""
        view, text = self.current, self.value.text().strip()
        if view is None:
            return
        if not text:
            self.value.setFocus()
            return
        day, note = self.day.value, self.note.text()

        def added(_record_id: str) -> None:
            self.value.clear()
            self.note.clear()
            self._say_reading("")
            self.value.setFocus(Qt.FocusReason.OtherFocusReason)
            self.reload()

        def failed(error: Exception) -> bool:
            self._say_reading(str(error))
            return True

        self._session.write(
            lambda ledger: objectives.add_reading(ledger, view.id, text, read_on=day, note=note),
            added,
            failed,
        )

    def _say_reading(self, text: str) -> None:
        self.reading_remark.setText(text)
        self.reading_remark.setVisible(bool(text))

    def remove_reading(self) -> None:
        """Takes the chosen value away."""
        place = self.reading_table.currentIndex().row()
        if not 0 <= place < len(self.readings.records) or not self._pause.passed():
            return
        reading_id = str(self.readings.records[place]["id"])
        self._session.write(
            lambda ledger: audits.withdraw(ledger, "objective_reading", reading_id),
            lambda _done: self.reload(),
        )

    def _export_all(self, suffix: str) -> None:
        self.flush()
        session = self._session

        def ready(found: objective_book.Content) -> None:
            self.export.ask_and_write(
                self.tr("Objectives and benefits"),
                suffix,
                self.tr("Writing objectives and benefits"),
                lambda target, progress: objective_book.write(found, target, progress=progress),
            )

        session.ask(
            lambda ledger: objective_book.Content(
                _today(),
                tuple(views := objectives.list_objectives(ledger)),
                tuple(map(objectives.figure_of, views)),
                objectives.how_judged(),
                tuple(benefit_service.list_benefits(ledger)),
            ),
            ready,
        )


def _today() -> str:
    return datetime.now().astimezone().date().isoformat()


def _with_unit(view: ObjectiveView) -> str:
    if view.latest is None:
        return "–"
    return f"{_number(view.latest.value, view.latest.text)} {view.unit}".strip()


def _number(value: Decimal | None, text: str) -> str:
    """A number as the language in use writes it; what is no number as it was typed."""
    return text if value is None else objective_book.decimal_shown(value)


def _told(view: ObjectiveView) -> str:
    from PySide6.QtCore import QCoreApplication

    told = QCoreApplication.translate("ObjectiveTab", "{status}: latest {latest}, target {target}")
    if view.latest is None:
        return view.status.label
    return told.format(
        status=view.status.label,
        latest=_with_unit(view),
        target=f"{_number(view.target, view.target_text)} {view.unit}".strip() if view.target_text else "–",
    )
