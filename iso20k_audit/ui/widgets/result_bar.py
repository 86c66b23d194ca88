"""The six results of a question and the way back, as buttons that show shape, word and key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QWidget

from iso20k_audit.model.vocabulary import Result
from iso20k_audit.ui import theme
from iso20k_audit.ui.answers import ANSWERS, Answer

COLUMNS = 3


class ResultBar(QWidget):
    """Buttons in two rows, one of them checked.

    Signals:
        answered(Answer): a button was pressed.
    """

    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[Result | None, QToolButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(5)
        for place, answer in enumerate(ANSWERS):
            button = self._button(answer)
            self._buttons[answer.result] = button
            if answer.result is None:
                button.setText(f"{answer.word}\n{answer.digit}")
                button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
                grid.addWidget(button, 0, COLUMNS, 2, 1)
            else:
                grid.addWidget(button, place // COLUMNS, place % COLUMNS)
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
        self._draw_shapes()

    def _button(self, answer: Answer) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "result")
        button.setText(f"{answer.word}  {answer.digit}")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(14, 14))
        button.setCheckable(answer.result is not None)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setMinimumHeight(34)
        button.setAccessibleName(answer.meaning)
        button.setToolTip(
            self.tr("{meaning} ({key} in the list, Ctrl+{key} in the note)").format(
                meaning=answer.meaning, key=answer.digit
            )
        )
        button.clicked.connect(lambda *_: self._on_clicked(answer))
        return button

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
