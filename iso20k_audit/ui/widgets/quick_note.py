"""A note of one line, typed over the row that it belongs to; the list stays where it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class QuickNote(QLineEdit):
    """Lives on the viewport of the list.

    Signals:
        noted(text): Enter, or the focus went elsewhere: nothing typed is lost.
        left: it closed; the focus belongs to the list again unless it went elsewhere.
    """

    noted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(False)
        self.hide()

    def open(self, words: str) -> None:
        """Shows itself empty; `words` say whose note it is."""
        self.clear()
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_with(self, *, keep: bool) -> None:
        """Closes; what was typed is handed on or forgotten."""
        if self.isHidden():
            return
        text = self.text().strip()
        had_focus = self.hasFocus()
        self.hide()
        if keep and text:
            self.noted.emit(text)
        if had_focus:
            self.left.emit()

    def event(self, event: QEvent) -> bool:
        """Esc and Enter are for the note, whatever else they do in the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, Esc leaves; nothing reaches the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close_with(keep=True)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_with(keep=False)
        else:
            super().keyPressEvent(event)
            event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Elsewhere means done; another window or a menu does not."""
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.ActiveWindowFocusReason,
            Qt.FocusReason.PopupFocusReason,
        ):
            self.close_with(keep=True)
