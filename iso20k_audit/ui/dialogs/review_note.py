"""A review note on what is in hand: a remark, or returned with the reason, for whose work it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.ui.widgets.cards import text_label
from iso20k_audit.ui.widgets.form import LEAST_HEIGHT
from iso20k_audit.ui.widgets.inputs import Choice

if TYPE_CHECKING:
    from iso20k_audit.services.review_notes import Note
    from iso20k_audit.store.ledger import Ledger
    from iso20k_audit.ui.session import Session

Found = tuple[str, list[tuple[str, str]], list[str]]


class ReviewNoteDialog(QDialog):
    """A small form; Ctrl+Enter notes it."""

    def __init__(
        self,
        session: Session,
        audit_id: str,
        kind: str,
        record_id: str,
        parent: QWidget | None = None,
        *,
        note: Note | None = None,
    ) -> None:
        """With a note the acting person changes that one."""
        super().__init__(parent)
        self._changed = note
        self._session = session
        self._audit_id = audit_id
        self._target = (kind, record_id)
        self.setWindowTitle(self.tr("Review note"))
        self.resize(520, 0)
        self.on = text_label("", "strong", wrap=True)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Note"))
        self.text.setPlaceholderText(self.tr("What is missing or wrong, and what you want to see"))
        self.text.setMinimumHeight(self.text.fontMetrics().lineSpacing() * 5 + 16)
        self.remark = QRadioButton(self.tr("&Remark"))
        self.remark.setToolTip(self.tr("To be looked at; the work counts as finished"))
        self.returned = QRadioButton(self.tr("Re&turn to its auditor"))
        self.returned.setToolTip(
            self.tr("The work is not finished: it is on its auditor's list, and the report cannot be issued")
        )
        (self.returned if note is not None and note.rejected else self.remark).setChecked(True)
        kinds = QButtonGroup(self)
        kinds.addButton(self.remark)
        kinds.addButton(self.returned)
        self.whom = Choice()
        self.whom.setAccessibleName(self.tr("For"))
        self.whom.setMinimumHeight(LEAST_HEIGHT)
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("On"), self.on)
        form.addRow(self.tr("&Note"), self.text)
        choice = QWidget()
        column = QVBoxLayout(choice)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.remark)
        column.addWidget(self.returned)
        form.addRow(self.tr("Kind"), choice)
        form.addRow(self.tr("&For"), self.whom)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.keep = buttons.addButton(
            self.tr("Note it") if note is None else self.tr("Change"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.keep.setProperty("role", "primary")
        self.keep.setDefault(True)
        self.keep.setEnabled(False)
        self.keep.setShortcut("Ctrl+Return")
        self.keep.setToolTip(self.tr("Ctrl+Enter"))
        buttons.accepted.connect(self._note)
        buttons.rejected.connect(self.reject)
        self.text.textChanged.connect(self._show_able)
        if note is not None:
            self.text.setPlainText(note.text)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 16, 18, 16)
        whole.setSpacing(12)
        whole.addLayout(form)
        whole.addWidget(buttons)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        session.ask(self._read, self._show)

    def _read(self, ledger: Ledger) -> Found:
        from iso20k_audit.services.review_targets import Targets, responsible, team

        kind, record_id = self._target
        title = Targets(ledger, self._audit_id).of(kind, record_id).title
        return title, team(ledger, self._audit_id), responsible(ledger, self._audit_id, kind, record_id)

    def _show(self, found: Found) -> None:
        title, people, likely = found
        self.on.setText(title)
        names = dict(people)
        chosen = next((person for person in likely if person in names), "")
        self.whom.choose(chosen if self._changed is None else self._changed.for_id)
        self.whom.offer([("", self.tr("Nobody in particular")), *people])
        self._show_able()

    def _show_able(self) -> None:
        self.keep.setEnabled(bool(self.text.toPlainText().strip()) and self.whom.count() > 0)

    def _note(self) -> None:
        from iso20k_audit.services.review_notes import add_note, change_note

        audit_id, (kind, record_id) = self._audit_id, self._target
        text, rejected, person = self.text.toPlainText(), self.returned.isChecked(), self.whom.value or ""
        if self._changed is None:
            self._session.write(
                lambda ledger: add_note(
                    ledger, audit_id, kind, record_id, text, rejected=rejected, for_id=person
                )
            )
        else:
            note_id, word = self._changed.id, "rejected" if rejected else "remark"
            fields = {"text": text.strip(), "note_kind": word, "for_id": person or None}
            self._session.write(lambda ledger: change_note(ledger, note_id, fields))
        self.accept()
