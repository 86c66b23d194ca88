"""Noting something to ask later without leaving what is in hand: what, whom, Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.ui.widgets.form import LEAST_HEIGHT
from iso20k_audit.ui.widgets.inputs import Suggestions

if TYPE_CHECKING:
    from iso20k_audit.store.ledger import Ledger
    from iso20k_audit.ui.session import Session


class AskLaterDialog(QDialog):
    """A small form.

    Signals:
        list_wanted: the list of what is to be asked.
    """

    list_wanted = Signal()

    def __init__(
        self, session: Session, audit_id: str, question: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._audit_id = audit_id
        self._question = question
        self.setWindowTitle(self.tr("To ask later"))
        self.resize(480, 0)
        self.text, self.whom = QLineEdit(), QLineEdit()
        self.text.setAccessibleName(self.tr("What to ask"))
        self.text.setPlaceholderText(self.tr("For example who approves emergency changes at night"))
        self.whom.setAccessibleName(self.tr("Whom to ask"))
        self.whom.setPlaceholderText(self.tr("Role or name; may stay empty"))
        self._people = QStringListModel(self)
        self.whom.setCompleter(Suggestions(self._people, self.whom))
        self.about = QCheckBox()
        self.about.setChecked(True)
        self.about.hide()
        for field in (self.text, self.whom):
            field.setMinimumHeight(LEAST_HEIGHT)
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("W&hat"), self.text)
        form.addRow(self.tr("&Whom"), self.whom)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.keep = buttons.addButton(self.tr("Note it"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.keep.setProperty("role", "primary")
        self.keep.setDefault(True)
        self.keep.setEnabled(False)
        self.all = buttons.addButton(self.tr("Show the list…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.all.setAutoDefault(False)
        self.all.clicked.connect(self._on_list)
        buttons.accepted.connect(self._note)
        buttons.rejected.connect(self.reject)
        self.text.textChanged.connect(lambda text: self.keep.setEnabled(bool(text.strip())))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.about)
        column.addWidget(buttons)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        session.ask(self._read, self._show)

    def _read(self, ledger: Ledger) -> tuple[list[str], str, int]:
        from iso20k_audit.services.pending import count_open, known_people

        item = ledger.value("SELECT item FROM question WHERE id=:q", q=self._question)
        return known_people(ledger, self._audit_id), str(item or ""), count_open(ledger, self._audit_id)

    def _show(self, found: tuple[list[str], str, int]) -> None:
        people, item, still = found
        self._people.setStringList(people)
        if item:
            self.about.setText(self.tr("About question {}").format(item))
            self.about.show()
        if still:
            self.all.setText(self.tr("Show the list ({})…").format(still))

    def _on_list(self) -> None:
        if self.text.text().strip():
            self._note()
        else:
            self.reject()
        self.list_wanted.emit()

    def _note(self) -> None:
        from iso20k_audit.services.pending import note_pending

        audit_id, text, whom = self._audit_id, self.text.text(), self.whom.text()
        question = self._question if self.about.isChecked() else ""
        self._session.write(lambda ledger: note_pending(ledger, audit_id, text, whom, question))
        self.accept()
