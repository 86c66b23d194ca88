"""Review from wherever one is: a note on what is in hand, and the list of what was returned to oneself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

if TYPE_CHECKING:
    from iso20k_audit.services.workspaces import Ledger
    from iso20k_audit.ui.session import Session
    from iso20k_audit.ui.window.page_stack import PageStack


class Reviewing(QObject):
    """Keeps the count of what was returned up to date.

    Signals:
        go_to(page, record id): something is to be shown.
        said(text): something to know that is no error.

    Attributes:
        button: how much was returned to the acting person; belongs into the status line.
    """

    go_to = Signal(str, str)
    said = Signal(str)

    def __init__(self, session: Session, stack: PageStack, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._session = session
        self._stack = stack
        self.button = QPushButton(self.tr("Returned to me"))
        self.button.setProperty("role", "chip")
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.button.setToolTip(self.tr("What reviewers returned to you, item by item"))
        self.button.clicked.connect(self.show_returned)
        self.button.hide()
        session.audit_opened.connect(lambda _audit: self.reload())
        session.recorded.connect(self._on_recorded)

    def reload(self) -> None:
        """Counts again; nothing where no audit is in hand."""
        audit_id, person_id = self._session.audit_id, self._session.person_id
        if not audit_id:
            return
        from iso20k_audit.services.noted import has_notes

        def count(ledger: Ledger) -> int:
            if not has_notes(ledger, audit_id):
                return 0
            from iso20k_audit.services.review_notes import count_returned

            return count_returned(ledger, audit_id, person_id)

        self._session.ask(count, lambda found: self._show(audit_id, found))

    def _show(self, audit_id: str, count: int) -> None:
        if audit_id == self._session.audit_id:
            self.button.setText(self.tr("Returned to you: {}").format(count))
            self.button.setVisible(count > 0)

    def leave(self) -> None:
        """Another workspace or audit comes."""
        self.button.hide()

    def _on_recorded(self, kinds: frozenset[str]) -> None:
        if "review_note" in kinds:
            self.reload()

    def add_note(self) -> None:
        """Asks for a note on what is in hand."""
        audit_id = self._session.audit_id
        if not audit_id:
            return
        page = self._stack.current()
        find = getattr(page, "review_target", None)
        target = find() if find is not None else None
        if target is None:
            self.said.emit(
                self.tr(
                    "Choose what the note is on: a question, a finding, evidence, an action, a text or a section."
                )
            )
            return
        from iso20k_audit.ui.dialogs.review_note import ReviewNoteDialog

        self._stack.flush()
        dialog = ReviewNoteDialog(self._session, audit_id, target[0], target[1], self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def show_returned(self) -> None:
        """The list of what was returned to the acting person."""
        if self._session.audit_id:
            self.go_to.emit("consolidation", "review:returned")
