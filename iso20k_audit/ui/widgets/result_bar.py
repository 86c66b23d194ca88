"""The six results of a question and the way back, as buttons that show shape, word and key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QWidget

from iso20k_audit.model.vocabulary import Result
from iso20k_audit.ui.commands.keymap import keymap
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.questions.answers import ANSWERS, Answer

COLUMNS = 3
GAP = 5
SPARE = 2
"""Pixels that a word may lack of the room that the style would give it."""


class ResultBar(QWidget):
    """Buttons in two rows, one of them checked.

    Signals:
        answered(Answer): a button was pressed.
    """

    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[Result | None, QToolButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._columns = 0
        for answer in ANSWERS:
            self._buttons[answer.result] = self._button(answer)
        clear = self._buttons[None]
        clear.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._arrange(COLUMNS)
        self._draw_shapes()
        keymap().changed.connect(self._name_keys)
        self._name_keys()

    def _arrange(self, columns: int) -> None:
        """Puts the buttons into so many columns; the way back stands beside them, as high as all rows."""
        if columns == self._columns:
            return
        self._columns = columns
        results = [button for result, button in self._buttons.items() if result is not None]
        for place, button in enumerate(results):
            self._grid.addWidget(button, place // columns, place % columns)
        self._grid.addWidget(self._buttons[None], 0, columns, -(-len(results) // columns), 1)
        for column in range(COLUMNS + 1):
            self._grid.setColumnStretch(column, int(column < columns))
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Takes fewer columns where the words of the language would be cut."""
        super().resizeEvent(event)
        widest = max(
            button.sizeHint().width() for result, button in self._buttons.items() if result is not None
        )
        room = self.width() - self._buttons[None].sizeHint().width() - GAP
        self._arrange(COLUMNS if (widest - SPARE + GAP) * COLUMNS <= room + GAP else COLUMNS - 1)

    def _button(self, answer: Answer) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "result")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(14, 14))
        button.setCheckable(answer.result is not None)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setMinimumHeight(34)
        button.setAccessibleName(answer.meaning)
        button.clicked.connect(lambda *_: self._on_clicked(answer))
        return button

    def _name_keys(self) -> None:
        """Words and tool tips with the keys as they are; in the note Ctrl and the digit always work."""
        for answer in ANSWERS:
            button = self._buttons[answer.result]
            key = keymap().shown(answer.result.value if answer.result else "clear")
            gap = "\n" if answer.result is None else "  "
            button.setText(gap.join(filter(None, (answer.word, key))))
            tip = self.tr("{meaning} (Ctrl+{digit} in the note)").format(
                meaning=answer.meaning, digit=answer.digit
            )
            if key:
                tip = self.tr("{meaning} ({key} in the list, Ctrl+{digit} in the note)").format(
                    meaning=answer.meaning, key=key, digit=answer.digit
                )
            button.setToolTip(tip)

    def _on_clicked(self, answer: Answer) -> None:
        self.answered.emit(answer)

    def show_result(self, result: Result | None) -> None:
        """Checks the button of a result."""
        for known, button in self._buttons.items():
            if known is not None:
                button.setChecked(known == result)
        self._buttons[None].setEnabled(result is not None)

    def _draw_shapes(self) -> None:
        for result, button in self._buttons.items():
            if result is not None:
                button.setIcon(theme.shape_icon(result.value, 14))

    def changeEvent(self, event: QEvent) -> None:
        """Draws the shapes in the colours of the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_shapes()
        super().changeEvent(event)
