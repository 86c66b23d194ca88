"""Filling in a phrasing: Tab selects one placeholder after another; `;;` asks for a phrasing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from iso20k_audit.services.phrasings import PLACEHOLDER

TRIGGER = ";;"


def qt_position(text: str, place: int) -> int:
    """A place in a Python text as Qt counts it: characters outside the basic plane are two there."""
    return len(text[:place].encode("utf-16-le")) // 2


def select_words(edit: QPlainTextEdit, start: int, length: int) -> None:
    """Selects characters of a text, counted as Python does, and scrolls to them."""
    text = edit.toPlainText()
    cursor = edit.textCursor()
    cursor.setPosition(qt_position(text, min(start, len(text))))
    cursor.setPosition(qt_position(text, min(start + length, len(text))), QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
    edit.ensureCursorVisible()


class PlaceholderSteps(QObject):
    """Watches a row of texts.

    While placeholders are being filled in, Tab goes to the next one, in this text or a later one, then to the
    first that is left; with none left, or after Esc, Tab moves the focus again.

    Signals:
        phrasing_wanted(place): `;;` was typed in the text at that place; it was taken away.
    """

    phrasing_wanted = Signal(int)

    def __init__(self, edits: Sequence[QPlainTextEdit], parent: QObject) -> None:
        super().__init__(parent)
        self._edits = list(edits)
        self._stepping = False
        for edit in self._edits:
            edit.installEventFilter(self)

    @property
    def is_stepping(self) -> bool:
        """Whether Tab goes from placeholder to placeholder."""
        return self._stepping

    def start(self, place: int, position: int = 0) -> None:
        """Begins with the first placeholder of a text behind a position; without one the cursor goes to its end."""
        edit = self._edits[place]
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        cursor = edit.textCursor()
        cursor.setPosition(min(position, edit.document().characterCount() - 1))
        edit.setTextCursor(cursor)
        self._stepping = True
        if not self._next(place):
            self._stepping = False
            edit.moveCursor(QTextCursor.MoveOperation.End)

    def stop(self) -> None:
        """Tab moves the focus again."""
        self._stepping = False

    def _next(self, place: int) -> bool:
        edit = self._edits[place]
        text = edit.toPlainText()
        behind = edit.textCursor().selectionEnd()
        for match in PLACEHOLDER.finditer(text):
            if qt_position(text, match.start()) >= behind:
                select_words(edit, match.start(), match.end() - match.start())
                return True
        count = len(self._edits)
        for other in (self._edits[(place + step) % count] for step in range(1, count + 1)):
            found = PLACEHOLDER.search(other.toPlainText())
            if found:
                other.setFocus(Qt.FocusReason.TabFocusReason)
                select_words(other, found.start(), found.end() - found.start())
                return True
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes Tab and Esc while there is something to fill in; notices `;;`."""
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return super().eventFilter(watched, event)
        assert isinstance(event, QKeyEvent)
        if watched not in self._edits:
            return super().eventFilter(watched, event)
        place = self._edits.index(watched)
        if event.type() == QEvent.Type.ShortcutOverride:
            if self._stepping and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            return super().eventFilter(watched, event)
        if self._stepping and event.key() == Qt.Key.Key_Tab and not event.modifiers():
            if self._next(place):
                return True
            self._stepping = False
        elif self._stepping and event.key() == Qt.Key.Key_Escape:
            self._stepping = False
            return True
        elif event.text() == ";" and self._completes(self._edits[place]):
            self.phrasing_wanted.emit(place)
            return True
        return super().eventFilter(watched, event)

    @staticmethod
    def _completes(edit: QPlainTextEdit) -> bool:
        """Whether the semicolon just typed is the second; then the first is taken away."""
        cursor = edit.textCursor()
        if cursor.hasSelection() or cursor.position() == 0 or edit.isReadOnly():
            return False
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor)
        if cursor.selectedText() != TRIGGER[0]:
            return False
        cursor.removeSelectedText()
        return True
