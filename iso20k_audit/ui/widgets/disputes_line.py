"""Below the statement on diverging opinions: findings that the auditee disputes, to be taken over into the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from iso20k_audit.services.disputes import Dispute, disputes, take_over
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.widgets.cards import flowing, text_label

if TYPE_CHECKING:
    from iso20k_audit.ui.session import Session


class DisputesLine(QWidget):
    """Hidden while nothing is disputed."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._audit_id = ""
        self._latest = Latest(session, self)
        self.told = text_label("", "warning", wrap=True)
        self.button = QPushButton(self.tr("Take over into the diverging opinions"))
        self.button.setToolTip(self.tr("Adds number, title, who disputes it and why to the end of the text"))
        self.button.clicked.connect(self.take_over)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.told)
        column.addWidget(flowing(self.button))
        self.hide()

    def show_audit(self, audit_id: str) -> None:
        """Reads the disputes of an audit."""
        self._audit_id = audit_id
        if audit_id:
            self._latest.ask(lambda ledger: disputes(ledger, audit_id), self._show)

    def _show(self, found: list[Dispute]) -> None:
        missing = [one for one in found if not one.in_text]
        self.setVisible(bool(found))
        self.button.setVisible(bool(missing))
        numbers = ", ".join(one.number for one in found)
        told = self.tr("The auditee disputes: {}").format(numbers)
        if missing and len(missing) < len(found):
            told = self.tr("{} (not in the text yet: {})").format(
                told, ", ".join(one.number for one in missing)
            )
        elif not missing:
            told = self.tr("{} (named in the text)").format(told)
        self.told.setText(told)

    def take_over(self) -> None:
        """Adds what the text does not name yet."""
        audit_id = self._audit_id
        self._session.write(lambda ledger: take_over(ledger, audit_id))
