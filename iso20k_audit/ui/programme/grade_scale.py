"""The organisation's own grading scale: its steps in order, the chosen one below, and scales to start from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Signal
from PySide6.QtWidgets import QPushButton

from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import grade_scale
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import Card, flowing, text_label
from iso20k_audit.ui.widgets.form import RecordForm, words
from iso20k_audit.ui.widgets.rows_model import Column, RowsModel, make_table

Row = dict[str, Any]
MOST_ROWS = 10


class GradeScaleCard(Card):
    """Shows the steps; a step that was chosen for a finding is neither removed nor made to count otherwise.

    Signals:
        refused(text): a rule forbids it.
    """

    refused = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._wanted = ""
        self.title.setText(self.tr("Own grading scale"))
        self.title.show()
        self.note.setText(
            self.tr(
                "Your organisation's words for grades. Each step counts as one of the standard kinds, which always "
                "stand first: certification bodies read those."
            )
        )
        self.note.show()
        columns = (
            Column(self.tr("Step"), lambda row: row["name"], 170),
            Column(
                self.tr("Counts as"),
                lambda row: words(FindingKind(row["finding_kind"]).label),
                210,
                icon=lambda row: theme.shape_icon(row["finding_kind"]),
            ),
            Column(self.tr("Meaning"), lambda row: row["meaning"] or "", 0, lambda _row: "muted"),
            Column(self.tr("Findings"), lambda row: str(row["used"] or ""), 72),
        )
        self.model = RowsModel(columns, self)
        self.table = make_table(self.model, self.tr("Steps of the own grading scale"), columns)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_current())
        self.model.modelReset.connect(self._fit)
        self._empty = text_label(
            self.tr("The standard kinds are all there is. Start from a scale, and change it as you like."),
            "muted",
            wrap=True,
        )
        self.presets: dict[str, QPushButton] = {}
        for name, (title, _steps) in grade_scale.PRESETS.items():
            button = QPushButton(QCoreApplication.translate("GradeScale", title))
            button.clicked.connect(
                lambda *_, name=name: self._write(lambda ledger: grade_scale.use_preset(ledger, name))
            )
            self.presets[name] = button
        self._start = flowing(*self.presets.values())
        self.add_button = self._button(self.tr("Add a step"), self.add_step)
        self.up_button = self._button(self.tr("Graver"), lambda: self._move(-1))
        self.up_button.setToolTip(self.tr("Moves the chosen step up"))
        self.down_button = self._button(self.tr("Less grave"), lambda: self._move(1))
        self.down_button.setToolTip(self.tr("Moves the chosen step down"))
        self.remove_button = self._button(self.tr("Remove"), self.remove)
        self.remove_button.setAccessibleName(self.tr("Remove the chosen step"))
        self.clear_button = self._button(self.tr("Standard kinds only"), self._clear)
        self.clear_button.setToolTip(self.tr("Takes all steps out of the scale"))
        self._acts = flowing(
            self.add_button, self.up_button, self.down_button, self.remove_button, self.clear_button
        )
        self.form = RecordForm(
            session,
            "grade_step",
            (("name", "finding_kind"), "meaning"),
            save=self._save,
            required=("finding_kind",),
            shares={"name": 3, "finding_kind": 3},
        )
        self.add(self._empty, self._start, self.table, self._acts, self.form)

    @staticmethod
    def _button(text: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(lambda *_: act())
        return button

    @staticmethod
    def _save(ledger: Ledger, step_id: str, fields: Mapping[str, Any], _seen: object) -> None:
        kind = fields.get("finding_kind")
        grade_scale.change_step(ledger, step_id, kind=FindingKind(kind) if kind else None)

    # -- showing --------------------------------------------------------------------------------------

    @property
    def current_id(self) -> str:
        """Id of the chosen step, or empty."""
        place = self.table.currentIndex().row()
        return str(self.model.records[place]["id"]) if 0 <= place < len(self.model.records) else ""

    def show_rows(self, rows: list[Row]) -> None:
        """Shows the steps; what is being typed stays."""
        wanted = self._wanted or self.current_id
        self._wanted = ""
        self.model.show_rows(rows)
        place = max(self.model.place_of(wanted), 0)
        if rows and place != self.table.currentIndex().row():
            self.table.selectionModel().setCurrentIndex(
                self.model.index(place, 0),
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )
        for widget in (self._empty, self._start):
            widget.setVisible(not rows)
        for widget in (self.table, self.form, self.up_button, self.down_button, self.remove_button):
            widget.setVisible(bool(rows))
        self.clear_button.setVisible(bool(rows))
        self._on_current()

    def _fit(self) -> None:
        rows = min(max(self.model.rowCount(), 1), MOST_ROWS)
        height = self.table.verticalHeader().defaultSectionSize() * rows
        self.table.setFixedHeight(height + self.table.horizontalHeader().sizeHint().height() + 4)

    def _on_current(self) -> None:
        place = self.model.place_of(self.current_id)
        row = self.model.records[place] if place >= 0 else None
        self.form.show_record(row, row["seen"] if row else None)
        self.up_button.setEnabled(place > 0)
        self.down_button.setEnabled(0 <= place < len(self.model.records) - 1)

    def flush(self) -> None:
        """Records what is being typed."""
        self.form.flush()

    # -- acting ---------------------------------------------------------------------------------------

    def add_step(self) -> None:
        """Adds a step at the end and puts the cursor into its name."""
        names = {row["name"].casefold() for row in self.model.records}
        name = self.tr("New step")
        number = 2
        while name.casefold() in names:
            name = self.tr("New step {}").format(number)
            number += 1

        def added(step_id: str) -> None:
            self._wanted = step_id

        def job(ledger: Ledger) -> str:
            return grade_scale.add_step(ledger, name, FindingKind.OPPORTUNITY)

        self._write(job, added)

    def remove(self) -> None:
        """Takes the chosen step out of the scale."""
        step_id = self.current_id
        if step_id:
            self._write(lambda ledger: grade_scale.remove_step(ledger, step_id))

    def _move(self, by: int) -> None:
        step_id = self.current_id
        if step_id:
            self._wanted = step_id
            self._write(lambda ledger: grade_scale.move_step(ledger, step_id, by))

    def _clear(self) -> None:
        self._write(grade_scale.remove_all)

    def _write(self, job: Callable[[Ledger], Any], then: Callable[[Any], None] | None = None) -> None:
        def failed(error: Exception) -> bool:
            self.refused.emit(str(error))
            return True

        self.flush()
        self._session.write(job, then=then, failed=failed)
