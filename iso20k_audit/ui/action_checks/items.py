"""Asks for the items that were looked at after the fix, as they are typed or pasted from a table."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from iso20k_audit.model.samples import read_references
from iso20k_audit.services import effectiveness
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import set_role, text_label


class ItemsDialog(QDialog):
    """Two lists: what was looked at, and what of it deviates."""

    def __init__(self, session: Session, check_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Items looked at after the fix"))
        self.resize(560, 420)
        self._session, self._check_id = session, check_id
        self.seen, self.wrong = QPlainTextEdit(), QPlainTextEdit()
        self.state = text_label("", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(6)
        for text, field in (
            (
                self.tr("Looked at: tickets, changes or records, one in a line or separated by commas"),
                self.seen,
            ),
            (self.tr("Of these deviate"), self.wrong),
        ):
            label = text_label(text, "muted", wrap=True)
            label.setBuddy(field)
            field.setAccessibleName(text)
            field.setTabChangesFocus(True)
            field.textChanged.connect(self._count)
            column.addWidget(label)
            column.addWidget(field, 1)
        self.take_button = QPushButton(self.tr("Count them"))
        self.take_button.setProperty("role", "primary")
        self.take_button.clicked.connect(self.take)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.state, 1)
        foot.addWidget(cancel)
        foot.addWidget(self.take_button)
        column.addLayout(foot)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._count()

    def _count(self) -> None:
        seen = len({name.casefold() for name in read_references(self.seen.toPlainText())})
        wrong = len({name.casefold() for name in read_references(self.wrong.toPlainText())})
        set_role(self.state, "muted")
        self.state.setText(self.tr("Items: {}, deviating: {}").format(seen, wrong))
        self.take_button.setEnabled(seen > 0)

    def take(self) -> None:
        """Counts them into the check."""
        seen, wrong, check_id = self.seen.toPlainText(), self.wrong.toPlainText(), self._check_id

        def refused(error: Exception) -> bool:
            set_role(self.state, "danger")
            self.state.setText(str(error))
            return True

        self._session.write(
            lambda ledger: effectiveness.count_items(ledger, check_id, seen, wrong),
            then=lambda _none: self.accept(),
            failed=refused,
        )
