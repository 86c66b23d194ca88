"""One line asked for inside a page, for example a reason: Enter or the button takes it, Esc leaves it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget


class AskBar(QWidget):
    """A strip that is hidden until it is opened.

    Args:
        name: of the input, for a screen reader.
        hint: shown in the empty input.
        take, leave: on the buttons.
        take_name, leave_name: their names, for a screen reader.

    Signals:
        given(text): the user gave a text that is not empty.
        left: the user thought better of it.
    """

    given = Signal(str)
    left = Signal()

    def __init__(self, name: str, hint: str, take: str, take_name: str, leave: str, leave_name: str) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(hint)
        self.take_button = QPushButton(take)
        self.take_button.setAccessibleName(take_name)
        self.take_button.setEnabled(False)
        leave_button = QPushButton(leave)
        leave_button.setAccessibleName(leave_name)
        leave_button.setProperty("role", "quiet")
        self.line.textChanged.connect(lambda text: self.take_button.setEnabled(bool(text.strip())))
        self.line.returnPressed.connect(self.take)
        self.take_button.clicked.connect(self.take)
        leave_button.clicked.connect(self.leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(self.take_button)
        row.addWidget(leave_button)
        self.hide()

    def open(self) -> None:
        """Shows it with the cursor in it."""
        self.line.clear()
        self.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self) -> None:
        """Hands over what was typed, if anything."""
        text = self.line.text().strip()
        if text:
            self.given.emit(text)

    def leave(self) -> None:
        """Goes away without anything done."""
        self.left.emit()  # first: who listens gives the focus a place before it is lost
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves it."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
