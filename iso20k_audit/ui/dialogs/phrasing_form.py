"""Writing a phrasing of one's own: from a finding, from a shipped one, or from nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from iso20k_audit.model.records import kind_named
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services.phrasings import PARTS, Phrasing, keep_phrasing
from iso20k_audit.ui.widgets.cards import text_label
from iso20k_audit.ui.widgets.form import words
from iso20k_audit.ui.widgets.inputs import Choice, GrowingText

if TYPE_CHECKING:
    from iso20k_audit.ui.session import Session


class PhrasingDialog(QDialog):
    """The fields of one phrasing; nothing is recorded before Keep.

    Signals:
        kept(phrasing id): it is recorded.
    """

    kept = Signal(str)

    def __init__(self, session: Session, phrasing: Phrasing, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Our own phrasing"))
        self.resize(620, 480)
        self._session = session
        self._phrasing = phrasing
        self.title = QLineEdit(phrasing.title)
        self.clause = QLineEdit(phrasing.clause)
        self.clause.setPlaceholderText(self.tr("For example 8.6.1"))
        self.kind = Choice()
        self.kind.offer([(kind.value, words(kind.label)) for kind in FindingKind])
        self.kind.choose(phrasing.kind.value)
        form = QFormLayout()
        form.setSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for label, field in (
            (self.tr("Title"), self.title),
            (self.tr("Clause"), self.clause),
            (self.tr("Kind"), self.kind),
        ):
            field.setAccessibleName(label)
            form.addRow(label, field)
        self.texts: dict[str, GrowingText] = {}
        for part in PARTS:
            edit = GrowingText(3, 6)
            edit.setPlainText(phrasing.text(part))
            label = words(kind_named("finding").field(part).label)
            edit.setAccessibleName(label)
            self.texts[part] = edit
            form.addRow(label, edit)
        self._wrong = text_label("", "danger", wrap=True)
        self._wrong.hide()
        self.keep_button = QPushButton(self.tr("Keep"))
        self.keep_button.setProperty("role", "primary")
        self.keep_button.setDefault(True)
        self.keep_button.clicked.connect(self.keep)
        leave = QPushButton(self.tr("Cancel"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self.keep_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        told = self.tr(
            "What is filled in each time stands in braces, for example {n} of {m}, {date}, {document}. "
            "Take names and clients out."
        )
        column.addWidget(text_label(told, "muted", wrap=True))
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(self._wrong)
        column.addLayout(foot)
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Records it; what is wrong is said in the dialog."""
        given = Phrasing(
            self._phrasing.standard,
            self.clause.text().strip(),
            FindingKind(self.kind.value or FindingKind.MINOR.value),
            self.title.text(),
            **{part: edit.toPlainText() for part, edit in self.texts.items()},
            id=self._phrasing.id,
        )
        self.keep_button.setEnabled(False)

        def done(record_id: str) -> None:
            self.kept.emit(record_id)
            self.accept()

        def failed(error: Exception) -> bool:
            self.keep_button.setEnabled(True)
            self._wrong.setText(str(error))
            self._wrong.show()
            return True

        self._session.write(lambda ledger: keep_phrasing(ledger, given), then=done, failed=failed)
