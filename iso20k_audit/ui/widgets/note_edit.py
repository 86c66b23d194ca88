"""The note of a question: keys typed before its text has been read are kept, none is lost or misread."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from iso20k_audit.ui.questions.answers import BY_DIGIT

_LINES = 4


class NoteEdit(QPlainTextEdit):
    """A text that grows, with the keys of fieldwork.

    Signals:
        answered(Answer): Ctrl and a digit.
        finished: Ctrl+Enter.
        left: Esc.
    """

    answered = Signal(object)
    finished = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[QKeyEvent] | None = None
        self.setTabChangesFocus(True)
        self._at_least = self.fontMetrics().lineSpacing() * _LINES + 16
        self.setMinimumHeight(self._at_least)

    def sizeHint(self) -> QSize:  # (Qt's name)
        """A few lines; the layout gives it what is left."""
        return QSize(super().sizeHint().width(), self._at_least)

    def wait_for_text(self) -> None:
        """From now on keys are kept until `text_has_come`."""
        if self._waiting is None:
            self._waiting = []

    def take_waiting(self) -> str:
        """The text of the keys kept so far, which are forgotten; for when there is no time to wait."""
        typed = ""
        for event in self._waiting or ():
            if event.key() == Qt.Key.Key_Backspace:
                typed = typed[:-1]
            elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                typed += "\n"
            elif event.text().isprintable():
                typed += event.text()
        if self._waiting is not None:
            self._waiting = []
        return typed

    def text_has_come(self) -> None:
        """The text is there: what was typed meanwhile follows it."""
        waiting, self._waiting = self._waiting, None
        if waiting:
            self.moveCursor(self.textCursor().MoveOperation.End)
            for event in waiting:
                QApplication.sendEvent(self, event)

    def event(self, event: QEvent) -> bool:
        """Takes Ctrl and digits before menus and shortcuts do."""
        overriding = event.type() == QEvent.Type.ShortcutOverride
        if (
            overriding
            and isinstance(event, QKeyEvent)
            and (self._digit(event) or event.key() == Qt.Key.Key_Escape)
        ):
            event.accept()
            return True
        return super().event(event)

    @staticmethod
    def _digit(event: QKeyEvent) -> str:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held != Qt.KeyboardModifier.ControlModifier:
            return ""
        key = event.key()
        digit = chr(key) if Qt.Key.Key_0 <= key <= Qt.Key.Key_9 else ""
        return digit if digit in BY_DIGIT else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Commands first; then text, now or when the rest has come."""
        digit = self._digit(event)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if digit:
            self.answered.emit(BY_DIGIT[digit])
        elif control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif self._waiting is not None:
            self._waiting.append(event.clone())
        else:
            super().keyPressEvent(event)
