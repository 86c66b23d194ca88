"""Who is at the closing meeting: one press for those who are known, a line for everybody else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.vocabulary import Presence
from iso20k_audit.services.closing_meeting import attend, closing_record, names_for_meeting
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.pages.plan_parts import term_words
from iso20k_audit.ui.widgets.cards import clear, text_label
from iso20k_audit.ui.widgets.flow_layout import FlowLayout
from iso20k_audit.ui.widgets.form import RecordForm
from iso20k_audit.ui.widgets.record_table import RecordTable
from iso20k_audit.ui.widgets.rows_model import Column

if TYPE_CHECKING:
    from iso20k_audit.ui.session import Session

Row = dict[str, Any]


class PeopleDialog(QDialog):
    """Stays open beside the presentation; everything in it saves itself."""

    def __init__(self, session: Session, audit_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._audit_id = session, audit_id
        self._latest = Latest(session, self)
        self.setWindowTitle(self.tr("Who is at the closing meeting"))
        room = self.screen().availableGeometry()
        self.resize(min(760, room.width() - 20), min(520, room.height() - 60))
        self._known = QWidget()
        self._flow = FlowLayout(self._known, gap=6)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name"))
        self.name.setAccessibleName(self.tr("Name of who is here"))
        self.function = QLineEdit()
        self.function.setPlaceholderText(self.tr("Function"))
        self.function.setAccessibleName(self.tr("Function of who is here"))
        for line in (self.name, self.function):
            line.returnPressed.connect(self._add_typed)
        self.add_button = QPushButton(self.tr("Add"))
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self._add_typed)
        self.list = RecordTable(
            session,
            "attendance",
            (
                Column(self.tr("Name"), lambda row: row["name"] or ""),
                Column(self.tr("Function"), lambda row: row["function"] or ""),
                Column(
                    self.tr("Presence"), lambda row: term_words(Presence, row["presence"]), 120, of="presence"
                ),
            ),
            RecordForm(
                session,
                "attendance",
                (("name", "function", "presence"),),
                required=("presence",),
                shares={"name": 2},
            ),
            name=self.tr("Who is here"),
            add_text="",
            empty_text=self.tr("Nobody is named as present yet."),
            load=self._load,
            most_rows=10,
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        typed = QHBoxLayout()
        typed.setSpacing(8)
        for widget, share in ((self.name, 2), (self.function, 2), (self.add_button, 0)):
            typed.addWidget(widget, share)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(text_label(self.tr("Known from the audit; press who is here:"), "muted", wrap=True))
        column.addWidget(self._known)
        column.addLayout(typed)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        session.recorded.connect(self._on_recorded)
        self.list.show_audit(audit_id)
        self._read()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    @staticmethod
    def _load(ledger: Ledger, audit_id: str) -> list[Row]:
        held = closing_record(ledger, audit_id)
        return ledger.select("attendance", audit_id, meeting_id=held["id"]) if held is not None else []

    def _read(self) -> None:
        audit_id = self._audit_id

        def read(ledger: Ledger) -> list[tuple[str, str]]:
            here = {(row["name"] or "").casefold() for row in self._load(ledger, audit_id)}
            return [one for one in names_for_meeting(ledger, audit_id) if one[0].casefold() not in here]

        self._latest.ask(read, self._show_known)

    def _show_known(self, people: list[tuple[str, str]]) -> None:
        clear(self._flow)
        for name, function in people:
            button = QPushButton(name)
            button.setProperty("role", "chip")
            button.setAutoDefault(False)
            button.setToolTip(function)
            button.setAccessibleName(self.tr("{} is here").format(name))
            button.clicked.connect(lambda *_, name=name, function=function: self.add(name, function))
            self._flow.addWidget(button)
            button.show()
        self._known.setVisible(bool(people))
        self._known.updateGeometry()

    def _add_typed(self) -> None:
        name, function = self.name.text().strip(), self.function.text().strip()
        if not name:
            self.name.setFocus()
            return
        self.name.clear()
        self.function.clear()
        self.name.setFocus()
        self.add(name, function)

    def add(self, name: str, function: str) -> None:
        """Notes that somebody is here."""
        audit_id = self._audit_id
        self._session.write(lambda ledger: attend(ledger, audit_id, name, function))

    def _on_recorded(self, kinds: frozenset[str]) -> None:
        if kinds & {"attendance", "meeting", "participant", "person"}:
            self.list.reload()
            self._read()

    def done(self, result: int) -> None:
        """Records what is being typed."""
        self.list.flush()
        super().done(result)
