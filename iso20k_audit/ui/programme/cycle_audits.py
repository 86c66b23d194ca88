"""The audits of one certification cycle: on a line of time, in a list, and the chosen one as a form."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from iso20k_audit.model.certification_cycle import Slot
from iso20k_audit.model.vocabulary import CertificationEventKind
from iso20k_audit.services import certification
from iso20k_audit.services.certification import EVENT
from iso20k_audit.services.certification_cycles import CycleView
from iso20k_audit.ui.look import formats, theme
from iso20k_audit.ui.programme.cycle_charts import SHAPES, CycleLine
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import ScrollColumn, flowing, text_label
from iso20k_audit.ui.widgets.form import RecordForm
from iso20k_audit.ui.widgets.rows_model import Column, RowsModel, make_table

Row = dict[str, Any]


class CycleAudits(ScrollColumn):
    """Stage 1 to recertification: what was held, what is planned, what is due.

    Signals:
        failed(text): something could not be recorded.
        wanted(audit): the audit here that holds the findings of the certification body.
    """

    failed = Signal(str)
    wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._certification = ""
        self._chosen = self._next = ""
        self._rows: dict[str, Row] = {}
        self._seen: dict[str, dict[str, list[str]]] = {}
        self.line = CycleLine()
        self.line.chosen.connect(self._on_line)
        columns = (
            Column(self.tr("Audit"), lambda row: row["slot"].title, 120),
            Column(
                self.tr("State"),
                lambda row: row["slot"].state.label,
                150,
                lambda row: "danger" if row["slot"].state.needs_attention else "",
                lambda row: theme.shape_icon(SHAPES[row["slot"].state], 14),
            ),
            Column(self.tr("Last day for it"), lambda row: _closes(row["slot"]), 105),
            Column(self.tr("Date"), lambda row: _date(row["slot"]), 95),
            Column(self.tr("Outcome"), lambda row: row["slot"].event.outcome if row["slot"].event else ""),
        )
        self.model = RowsModel(columns, self)
        self.table = make_table(self.model, self.tr("Audits of the certification body"), columns)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_current())
        self.heading = text_label("", "heading")
        self.why = text_label("", "muted", wrap=True)
        self.form = RecordForm(
            session,
            EVENT,
            (("planned_on", "held_on"), "outcome", "recorded_as", "note"),
            save=certification.save_event,
            hints={
                "outcome": self.tr("What came out: recommendation, nonconformities, dates"),
                "recorded_as": self.tr("Number of the audit here, such as IA-2026-004"),
            },
        )
        self.plan_button = QPushButton(self.tr("Enter date and outcome"))
        self.plan_button.setProperty("role", "primary")
        self.plan_button.clicked.connect(self.enter)
        self.special_button = QPushButton(self.tr("Add a special audit"))
        self.special_button.clicked.connect(self._add_special)
        self.open_button = QPushButton(self.tr("Open its findings"))
        self.open_button.setToolTip(self.tr("The audit here in which the findings of the body are recorded"))
        self.open_button.clicked.connect(self._open)
        self.remove_button = QPushButton(self.tr("Remove"))
        self.remove_button.setProperty("role", "quiet")
        self.remove_button.setAccessibleName(self.tr("Remove what is recorded of this audit"))
        self.remove_button.clicked.connect(self._remove)
        self._lay_out()

    def _lay_out(self) -> None:
        self.add(self.line, self.table)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.remove_button)
        self.column.addLayout(head)
        self.add(self.why, self.form, flowing(self.plan_button, self.open_button, self.special_button))
        self.column.addStretch(1)

    def show_view(self, view: CycleView, rows: dict[str, Row], seen: dict[str, dict[str, list[str]]]) -> None:
        """Shows another certification, or fresh values: `rows` and `seen` of its recorded audits, by their id."""
        if view.certificate.id != self._certification:
            self.form.flush()
            self._chosen = ""
        self._certification = view.certificate.id
        self._rows, self._seen = rows, seen
        self.line.show_slots(view.slots, view.today)
        current = self._still_chosen(view)
        self.model.show_rows([{"id": _key(slot), "slot": slot} for slot in view.slots])
        height = self.table.verticalHeader().defaultSectionSize()
        head = self.table.horizontalHeader().sizeHint().height()
        bar = (
            self.table.horizontalScrollBar().sizeHint().height()
        )  # where big text makes it wider than there is room
        self.table.setFixedHeight(height * len(view.slots) + head + bar + 6)
        place = max(self.model.place_of(current), 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().setCurrentIndex(self.model.index(place, 0), flags)
        self._on_current()

    def _still_chosen(self, view: CycleView) -> str:
        """The chosen audit; the next one where the last next one was shown and nothing is recorded of it."""
        coming, before = (_key(view.next) if view.next else ""), self._next
        self._next = coming
        chosen = next((slot for slot in view.slots if _key(slot) == self._chosen), None)
        if chosen is None or (self._chosen == before and chosen.event is None):
            return coming
        return self._chosen

    @property
    def current(self) -> Slot | None:
        """The chosen audit."""
        place = self.table.currentIndex().row()
        return self.model.records[place]["slot"] if 0 <= place < len(self.model.records) else None

    def _on_line(self, place: int) -> None:
        self.table.selectRow(place)

    def _on_current(self) -> None:
        slot = self.current
        if slot is None:
            return
        self._chosen = _key(slot)
        event = slot.event
        row = self._rows.get(event.id) if event else None
        self.heading.setText(slot.title)
        self.why.setText(self._told(slot))
        self.why.setVisible(bool(slot.why))
        self.form.setVisible(row is not None)
        self.plan_button.setVisible(row is None)
        self.remove_button.setVisible(row is not None)
        self.open_button.setVisible(bool(event and event.recorded_as))
        self.form.show_record(row, self._seen.get(event.id) if event else None)

    def _told(self, slot: Slot) -> str:
        if slot.opens_on is None or slot.closes_on is None:
            return slot.why
        return self.tr("From {first} to {last}. {why}").format(
            first=formats.day(slot.opens_on), last=formats.day(slot.closes_on), why=slot.why
        )

    def show_event(self, event_id: str) -> None:
        """Chooses an audit that is recorded."""
        place = next(
            (
                number
                for number, row in enumerate(self.model.records)
                if row["slot"].event and row["slot"].event.id == event_id
            ),
            -1,
        )
        if place >= 0:
            self.table.selectRow(place)

    # -- acts -----------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Records the chosen audit, to be filled in."""
        slot = self.current
        if slot is not None and slot.event is None:
            self._add(slot.kind, first="planned_on")

    def _add_special(self) -> None:
        self._add(CertificationEventKind.SPECIAL, first="planned_on")

    def _add(self, kind: CertificationEventKind, *, first: str) -> None:
        certification_id = self._certification
        self.form.flush()
        keep = self._chosen

        def added(event_id: str) -> None:
            if kind is CertificationEventKind.SPECIAL:
                self._chosen = f"event|{event_id}"
            else:
                self._chosen = keep
            self.form.show()
            self.form.boxes[first].input.setFocus(Qt.FocusReason.OtherFocusReason)

        self._session.write(
            lambda ledger: certification.add_event(ledger, certification_id, kind),
            then=added,
            failed=self._tell,
        )

    def _remove(self) -> None:
        slot = self.current
        if slot is None or slot.event is None:
            return
        event_id = slot.event.id
        self.form.flush()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._session.write(lambda ledger: certification.withdraw_event(ledger, event_id), failed=self._tell)

    def _open(self) -> None:
        slot = self.current
        if slot is not None and slot.event is not None:
            self.wanted.emit(slot.event.recorded_as)

    def _tell(self, error: Exception) -> bool:
        self.failed.emit(str(error))
        return True

    def flush(self) -> None:
        """Records what is being typed."""
        self.form.flush()


def _key(slot: Slot) -> str:
    """Stays the same when a date is entered, so that the chosen audit stays chosen."""
    if slot.kind is CertificationEventKind.SPECIAL and slot.event is not None:
        return f"event|{slot.event.id}"
    return f"{slot.kind.value}|{slot.number}"


def _closes(slot: Slot) -> str:
    return formats.day(slot.closes_on) if slot.opens_on is not None else ""


def _date(slot: Slot) -> str:
    return formats.day(slot.event.day) if slot.event else ""
