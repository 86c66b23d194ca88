"""Undo and redo: of the text being typed while its editor can, else of the last recorded act, named in the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMetaObject, QObject, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from iso20k_audit.services.undoing import UndoState
    from iso20k_audit.store.ledger import Ledger
    from iso20k_audit.ui.session import Session

_EDITORS = (QLineEdit, QPlainTextEdit, QTextEdit)

OFFERED_BY_PAGES = frozenset(
    {
        "finding",
        "action",
        "evidence",
        "participant",
        "schedule_item",
        "scope_item",
        "meeting",
        "attendance",
        "recipient",
        "finding_clause",
        "question_set",
        "person",
    }
)
"""Kinds whose page says that one was withdrawn and offers it back where it stood, or shows at once what is left;
a person is withdrawn when an assignment says who they are, which its window tells."""


class Undoing(QObject):
    """Keeps the two actions true and does what they say.

    Signals:
        came_back(question id): an answer was undone or redone; its question is to be shown.
        told(text): what was undone or redone, in words.
        removed(text): a record was just withdrawn and its page offers no way back of its own.
        flush_wanted: texts have to be recorded first.
    """

    came_back = Signal(str)
    told = Signal(str)
    removed = Signal(str)
    flush_wanted = Signal()

    def __init__(self, session: Session, undo: QAction, redo: QAction, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._undo, self._redo = undo, redo
        self._state: UndoState | None = None
        self._editor: QWidget | None = None
        self._connections: tuple[QMetaObject.Connection, ...] = ()
        self._timer = QTimer(self, singleShot=True, interval=60)
        self._timer.timeout.connect(self.look_again)
        self._known: tuple[str, str | None] | None = None
        session.recorded.connect(
            self._look_soon
        )  # methods, not lambdas: they end with a dialog that has its own
        session.audit_opened.connect(self._on_audit_opened)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)
        self._show()

    # -- what could be undone -----------------------------------------------------------------------

    def _look_soon(self, _kinds: object) -> None:
        self._timer.start()

    def _on_audit_opened(self, _audit_id: str) -> None:
        self.look_again()

    def look_again(self) -> None:
        """Reads what could be undone: in the audit in hand, or in the list of audits."""
        audit_id, workspace = self._session.audit_id, self._session.workspace
        if workspace is None or workspace.read_only:
            self._state = None
            self._show()
            return
        from iso20k_audit.services.undoing import undo_state

        person = workspace.person

        def read(ledger: Ledger) -> UndoState:
            ledger.person = person  # the reading thread acts for nobody
            return undo_state(ledger, audit_id)

        self._session.ask(read, lambda state: self._take(audit_id, state))

    def _take(self, audit_id: str, state: UndoState) -> None:
        if audit_id != self._session.audit_id:
            return
        self._state = state
        self._show()
        known, self._known = self._known, (audit_id, state.undo_group)
        news = known is not None and known[0] == audit_id and known[1] != state.undo_group
        if news and state.removed and not state.redo_group and state.removed_kind not in OFFERED_BY_PAGES:
            self.removed.emit(self.tr("Done: {}").format(state.undo_text))

    def _show(self) -> None:
        state = self._state
        undo, redo = (state.undo_text, state.redo_text) if state else ("", "")
        editing_undo, editing_redo = self._editor_can()
        if editing_undo:
            undo = self.tr("Typing")
        if editing_redo:
            redo = self.tr("Typing")
        self._undo.setText(self.tr("&Undo: {}").format(undo) if undo else self.tr("&Undo"))
        self._redo.setText(self.tr("&Redo: {}").format(redo) if redo else self.tr("&Redo"))
        self._undo.setEnabled(bool(undo))
        self._redo.setEnabled(bool(redo))
        kept = state.kept if state else ""
        if kept and not undo:
            self._undo.setText(self.tr("&Undo ({})").format(kept))
        self._undo.setStatusTip(kept)
        self._undo.setToolTip(kept or self._undo.text().replace("&", ""))

    # -- the text being typed -----------------------------------------------------------------------

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._editor is not None and isValid(self._editor):  # it may be gone with its window
            self._editor.removeEventFilter(self)
            for connection in self._connections:
                QObject.disconnect(connection)
        editor = new if isinstance(new, _EDITORS) and not new.isReadOnly() else None
        self._editor = editor
        if editor is not None:
            editor.installEventFilter(self)
            self._connections = (
                editor.destroyed.connect(self._on_editor_gone),
                editor.textChanged.connect(self._show_soon),
            )
        self._show()

    def _on_editor_gone(self) -> None:
        self._editor = None

    def _show_soon(self) -> None:
        QTimer.singleShot(0, self._show)

    def _editor_can(self) -> tuple[bool, bool]:
        editor = self._editor
        if isinstance(editor, QLineEdit):
            return editor.isUndoAvailable(), editor.isRedoAvailable()
        if isinstance(editor, QPlainTextEdit | QTextEdit):
            document = editor.document()
            return document.isUndoAvailable(), document.isRedoAvailable()
        return False, False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Editors claim the undo keys for themselves even with nothing to undo; then the window's act runs."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # A text that was typed in keeps the keys: undoing its last letter must not go on with other records.
            touched = any(self._editor_can())
            matches = event.matches
            if not touched and (
                matches(QKeySequence.StandardKey.Undo) or matches(QKeySequence.StandardKey.Redo)
            ):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    # -- doing it -----------------------------------------------------------------------------------

    def undo(self) -> None:
        """Takes the last act back, or the last typing."""
        self._act(self._editor_can()[0], "undo")

    def redo(self) -> None:
        """Does again what was taken back."""
        self._act(self._editor_can()[1], "redo")

    def _act(self, in_editor: bool, way: str) -> None:
        editor = self._editor
        if in_editor and isinstance(editor, QLineEdit | QPlainTextEdit | QTextEdit):
            (editor.undo if way == "undo" else editor.redo)()
            return
        audit_id, workspace = self._session.audit_id, self._session.workspace
        if workspace is None:
            return
        self.flush_wanted.emit()
        from iso20k_audit.services.undoing import take_back, undo_state

        def run(ledger: Ledger) -> tuple[str, str, str, str]:
            state = undo_state(ledger, audit_id)
            group = state.undo_group if way == "undo" else state.redo_group
            if group is None:
                return "", "", "", state.kept if way == "undo" else ""
            what = take_back(ledger, group)
            papers = [change.record_id for change in ledger.recorded if change.kind == "working_paper"]
            question = str(ledger.get("working_paper", papers[-1])["question_id"]) if papers else ""
            one = question and len(set(papers)) == 1  # of several, the words say how many
            item = ledger.value("SELECT item FROM question WHERE id=:q", q=question) if one else ""
            return what, question, str(item or ""), state.kept if way == "undo" else ""

        self._session.write(run, lambda done: self._say_done(way, *done))

    def _say_done(self, way: str, what: str, question: str, item: str, kept: str) -> None:
        if not what:
            if kept:
                self.told.emit(kept)
            return
        said = (self.tr("Undone: {}") if way == "undo" else self.tr("Done again: {}")).format(
            what if item in what else f"{item} {what}"
        )
        self.told.emit(self.tr("{done}. {kept}").format(done=said, kept=kept) if kept else said)
        if question:
            self.came_back.emit(question)
