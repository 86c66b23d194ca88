"""How often each area is audited: its rating, the points that follow, when it is due, and why."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QSplitter, QVBoxLayout, QWidget

from iso20k_audit.model.audit_frequency import table_words
from iso20k_audit.model.coverage_matrix import DIMENSIONS, dimension_label
from iso20k_audit.model.vocabulary import Level
from iso20k_audit.services import risk_ratings
from iso20k_audit.services.drafts import TextPlace
from iso20k_audit.services.risk_ratings import AreaFrequency
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.look import formats
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import Card, ScrollColumn, flowing, text_label
from iso20k_audit.ui.widgets.form import LEAST_HEIGHT, words
from iso20k_audit.ui.widgets.inputs import Choice, GrowingText
from iso20k_audit.ui.widgets.rows_model import Column, RowsModel, make_table
from iso20k_audit.ui.widgets.saving_text import TextSaver

Row = dict[str, Any]
DUE, EVERY = "due", ""


class Ratings(QWidget):
    """The list of areas, and the rating of the chosen one; every choice is saved at once."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._areas: list[AreaFrequency] = []
        self._seen: dict[str, dict[str, list[str]]] = {}
        self._shown = ""
        self.dimension, self.only = Choice(), Choice()
        self.dimension.setAccessibleName(self.tr("What is listed"))
        self.dimension.offer([(one, words(dimension_label(one))) for one in DIMENSIONS])
        self.dimension.choose("clause")
        self.only.setAccessibleName(self.tr("Which are listed"))
        self.only.offer([(EVERY, self.tr("All")), (DUE, self.tr("Due by now"))])
        self.only.choose(EVERY)
        for choice in (self.dimension, self.only):
            choice.setMinimumWidth(150)
            choice.chosen.connect(lambda _value: self._list())
        columns = (
            Column(self.tr("Which"), lambda row: row["one"].area.title),
            Column(self.tr("Importance"), lambda row: _level(row["one"].rating.importance), 84),
            Column(self.tr("Changes"), lambda row: _level(row["one"].rating.change), 66),
            Column(self.tr("Points"), lambda row: str(row["one"].frequency.total), 50),
            Column(self.tr("Months"), lambda row: str(row["one"].frequency.months), 56),
            Column(self.tr("Last"), lambda row: formats.day(row["one"].frequency.past.last_on), 96),
            Column(
                self.tr("Due"),
                lambda row: formats.day(row["one"].frequency.due_on) or self.tr("At once"),
                92,
                lambda row: "danger" if row["due"] else "",
            ),
        )
        self.model = RowsModel(columns, self)
        self.table = make_table(self.model, self.tr("Areas and how often they are audited"), columns)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_current())
        self.title = text_label("", "heading", wrap=True)
        self.importance, self.change = Choice(), Choice()
        self.note, self.months = GrowingText(2), QLineEdit()
        for choice, name in ((self.importance, self.tr("Importance")), (self.change, self.tr("Changes"))):
            choice.setAccessibleName(name)
            choice.offer([(None, self.tr("Not rated")), *((one.value, words(one.label)) for one in Level)])
            choice.setMinimumHeight(LEAST_HEIGHT)
        self.importance.chosen.connect(lambda value: self._rate(importance=value))
        self.change.chosen.connect(lambda value: self._rate(change=value))
        self.note.setAccessibleName(self.tr("What changed"))
        self.note.setPlaceholderText(self.tr("For example a new ticket tool"))
        self.saver = TextSaver(self.note, session)
        self.note.textChanged.connect(self._make_record)
        self.months.setAccessibleName(self.tr("Months between audits, set by hand"))
        self.months.setPlaceholderText(self.tr("By the rule"))
        self.months.setValidator(QIntValidator(0, risk_ratings.LONGEST_MONTHS, self.months))
        self.months.setMinimumHeight(LEAST_HEIGHT)
        self.months.editingFinished.connect(self._set_months)
        self.reasons = text_label("", wrap=True)
        self.reasons.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        column.addWidget(flowing(self.dimension, self.only))
        column.addWidget(self.table, 1)
        self.rating = QWidget()
        form = QFormLayout(self.rating)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("&Importance"), self.importance)
        form.addRow(self.tr("&Changes"), self.change)
        form.addRow(self.tr("&What changed"), self.note)
        form.addRow(self.tr("&Months"), self.months)
        why = Card(self.tr("Why then"))
        why.add(self.reasons)
        rule = Card(
            self.tr("The rule"),
            self.tr(
                "Our own choice after ISO 19011 5.3 and 5.4 and ISO/IEC 20000-1 9.2.2 a. More points never give a "
                "longer interval; months set by hand go before the points."
            ),
        )
        for name, told in table_words():
            rule.add(text_label(self.tr("{}: {}").format(name, told), "muted", wrap=True))
        right = ScrollColumn(margin=0)
        right.column.setContentsMargins(8, 0, 10, 8)
        right.add(self.title, self.rating, why, rule)
        right.column.addStretch(1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(left)
        split.addWidget(right)
        split.setStretchFactor(0, 1)
        split.setSizes([700, 310])
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.addWidget(split)
        self.setFocusProxy(self.table)

    # -- showing ------------------------------------------------------------------------------------

    def show_areas(self, areas: list[AreaFrequency], seen: dict[str, dict[str, list[str]]]) -> None:
        """Shows all areas; `seen`: versions of their ratings."""
        self._areas, self._seen = areas, seen
        self._list()

    def show_area(self, record_id: str) -> None:
        """Chooses the area of a rating."""
        one = next((one for one in self._areas if one.id == record_id), None)
        if one is not None:
            self.only.choose(EVERY)
            self.dimension.choose(one.area.dimension)
            self._list(record_id)

    def _list(self, wanted: str = "") -> None:
        today = datetime.now().astimezone().date()
        wanted = wanted or self._shown
        rows = [
            {"id": one.id, "one": one, "due": one.frequency.is_due(today)}
            for one in self._areas
            if one.area.dimension == self.dimension.value
            and (self.only.value != DUE or one.frequency.is_due(today))
        ]
        self.model.show_rows(rows)
        place = max(self.model.place_of(wanted), 0)
        if rows and self.table.currentIndex().row() != place:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(self.model.index(place, 0), flags)
        self._on_current()

    def _current(self) -> AreaFrequency | None:
        place = self.table.currentIndex().row()
        return self.model.records[place]["one"] if 0 <= place < len(self.model.records) else None

    def _on_current(self) -> None:
        one = self._current()
        self.rating.setEnabled(one is not None)
        if one is None:
            self.saver.show(None, "")
            self.title.setText(self.tr("Nothing of this is known yet"))
            self.reasons.setText("")
            self._shown = ""
            return
        same = one.id == self._shown
        self._shown = one.id
        self.title.setText(one.area.title)
        self.importance.choose(one.rating.importance.value if one.rating.importance else None)
        self.change.choose(one.rating.change.value if one.rating.change else None)
        place = TextPlace("risk_rating", one.id, "change_note", "")
        self.saver.show(
            place, one.rating.change_note, list(self._seen.get(one.id, {}).get("change_note", []))
        )
        if not (same and self.months.hasFocus()):
            self.months.setText(str(one.rating.interval_months or ""))
        self.reasons.setText(one.frequency.words.replace("; ", "\n"))

    # -- rating -------------------------------------------------------------------------------------

    def _rate(self, **given: str | None) -> None:
        one = self._current()
        if one is None:
            return
        self.saver.flush()
        area = one.area

        def job(ledger: Ledger) -> None:
            risk_ratings.rate(ledger, area.dimension, area.id)
            ledger.set("risk_rating", one.id, **given)

        self._session.write(job)

    def _make_record(self) -> None:
        """A text needs a record to stand in: it is made when the first letter is typed for an area."""
        one = self._current()
        if one is None or one.rated or one.id in self._seen or not self.saver.is_dirty:
            return
        self._seen[one.id] = {}
        area = one.area
        self._session.write(lambda ledger: risk_ratings.rate(ledger, area.dimension, area.id))

    def _set_months(self) -> None:
        one = self._current()
        text = self.months.text().strip()
        wanted = int(text) if text else 0
        if one is None or wanted == (one.rating.interval_months or 0):
            return
        area = one.area
        self._session.write(
            lambda ledger: risk_ratings.rate(ledger, area.dimension, area.id, interval_months=wanted)
        )

    def flush(self) -> None:
        """Records what is being typed."""
        self.saver.flush()
        if self.months.hasFocus():
            self._set_months()


def _level(level: Level | None) -> str:
    return words(level.label) if level else ""
