"""Who is asked what: the commands for interviews and for what is to be asked later, on whatever page one is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from iso20k_audit.ui.widgets.interview_bar import InterviewBar

if TYPE_CHECKING:
    from iso20k_audit.store.ledger import Ledger
    from iso20k_audit.ui.dialogs.interviews import InterviewsDialog
    from iso20k_audit.ui.dialogs.to_ask import ToAskDialog
    from iso20k_audit.ui.session import Session
    from iso20k_audit.ui.window.page_stack import PageStack

Row = dict[str, Any]
_KINDS = frozenset({"interview", "interview_topic", "pending_question", "site"})


class Asking(QObject):
    """Keeps the line of the running interview and the count of what is to be asked up to date.

    Signals:
        go_to(page, record id): a question was chosen in a list.
        changed: what runs, or how much is open, was read again.

    Attributes:
        bar: the line of the running interview; belongs above the status line.
        button: how much is to be asked; belongs into the status line.
        running: the acting person's running interview, or None.
    """

    go_to = Signal(str, str)
    changed = Signal()

    def __init__(self, session: Session, stack: PageStack, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._session = session
        self._stack = stack
        self._interviews: InterviewsDialog | None = None
        self._to_ask: ToAskDialog | None = None
        self.running: Row | None = None
        self.bar = InterviewBar()
        self.bar.end_wanted.connect(self.end_interview)
        self.bar.shown.connect(lambda: self.show_interviews(self.running["id"] if self.running else ""))
        self.button = QPushButton()
        self.button.setProperty("role", "chip")
        self.button.setToolTip(self.tr("What is still to be asked, by whom (Ctrl+Shift+T)"))
        self.button.clicked.connect(self.show_to_ask)
        self.button.hide()
        session.audit_opened.connect(self._on_audit_opened)
        session.recorded.connect(self._on_recorded)

    def _on_audit_opened(self, _audit_id: str) -> None:
        self.leave()
        self.reload()

    def reload(self) -> None:
        """Reads what runs and what is open; nothing of either where no audit is in hand."""
        audit_id, person_id = self._session.audit_id, self._session.person_id
        if not audit_id:
            return
        from iso20k_audit.services import interviews, pending

        def read(ledger: Ledger) -> tuple[Row | None, int]:
            running = interviews.running_interview(ledger, audit_id, person_id)
            rows = interviews.list_interviews(ledger, audit_id) if running else []
            shown = next((row for row in rows if running and row["id"] == running["id"]), None)
            return shown, pending.count_open(ledger, audit_id)

        self._session.ask(read, lambda found: self._show(audit_id, found))

    def _show(self, audit_id: str, found: tuple[Row | None, int]) -> None:
        if audit_id != self._session.audit_id:
            return
        self.running, still = found
        self.bar.show_interview(self.running)
        self.button.setText(self.tr("To ask: {}").format(still))
        self.button.setVisible(still > 0)
        self.changed.emit()

    def _on_recorded(self, kinds: frozenset[str]) -> None:
        if kinds & _KINDS:
            self.reload()

    def _question(self) -> str:
        """The question in hand, or empty."""
        page = self._stack.current()
        pane = getattr(page, "pane", None)
        return str(getattr(pane, "question", "") or "")

    # -- interviews ---------------------------------------------------------------------------------

    def start_interview(self) -> None:
        """Asks who is asked, and starts."""
        if not self._session.audit_id:
            return
        from iso20k_audit.ui.dialogs.start_interview import StartInterviewDialog

        dialog = StartInterviewDialog(self._session, self._session.audit_id, self._question(), self._over())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _over(self) -> QWidget:
        """The window that a small dialog belongs over: the list it was asked for from, else the main one."""
        for dialog in (self._interviews, self._to_ask):
            if dialog is not None and dialog.isVisible() and dialog.isActiveWindow():
                return dialog
        return self._window

    def end_interview(self) -> None:
        """Ends the running one."""
        if self.running is None:
            return
        from iso20k_audit.services.interviews import end_interview

        interview_id = self.running["id"]
        self._session.write(lambda ledger: end_interview(ledger, interview_id))

    def show_interviews(self, interview_id: str = "") -> None:
        """The list, one of them chosen."""
        if not self._session.audit_id:
            return
        if self._interviews is None:
            from iso20k_audit.ui.dialogs.interviews import InterviewsDialog

            self._interviews = InterviewsDialog(self._session, self._window)
            self._interviews.start_wanted.connect(self.start_interview)
            self._interviews.question_chosen.connect(lambda question: self.go_to.emit("fieldwork", question))
        self._interviews.show_audit(self._session.audit_id, interview_id)
        _bring(self._interviews)

    # -- to ask -------------------------------------------------------------------------------------

    def ask_later(self) -> None:
        """Notes something to ask."""
        if not self._session.audit_id:
            return
        from iso20k_audit.ui.dialogs.ask_later import AskLaterDialog

        dialog = AskLaterDialog(self._session, self._session.audit_id, self._question(), self._over())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.list_wanted.connect(self.show_to_ask)
        dialog.open()

    def show_to_ask(self, pending_id: str = "") -> None:
        """The list, one of them chosen."""
        if not self._session.audit_id:
            return
        if self._to_ask is None:
            from iso20k_audit.ui.dialogs.to_ask import ToAskDialog

            self._to_ask = ToAskDialog(self._session, self._window)
            self._to_ask.note_wanted.connect(self.ask_later)
            self._to_ask.question_chosen.connect(lambda question: self.go_to.emit("fieldwork", question))
        self._to_ask.show_audit(self._session.audit_id, pending_id)
        _bring(self._to_ask)

    def show_place(self, place: str, record_id: str) -> bool:
        """Shows a record in one of the lists, if the place is one of them."""
        if place == "interviews":
            self.show_interviews(record_id)
        elif place == "to_ask":
            self.show_to_ask(record_id)
        return place in ("interviews", "to_ask")

    def flush(self) -> None:
        """Records what is half-typed in the lists."""
        for dialog in (self._interviews, self._to_ask):
            if dialog is not None:
                dialog.flush()

    def leave(self) -> None:
        """Another audit, or none, comes: the lists close, and nothing is said of the one before."""
        for dialog in (self._interviews, self._to_ask):
            if dialog is not None:
                dialog.close()
        self.running = None
        self.bar.show_interview(None)
        self.button.hide()


def _bring(dialog: QDialog) -> None:
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
