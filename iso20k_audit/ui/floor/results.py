"""The results as large buttons: shape and word, no keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QWidget

from iso20k_audit.model.vocabulary import Result
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.questions.answers import ANSWERS

COLUMNS = 2
HEIGHT = 60


class FloorResults(QWidget):
    """Two columns, one button checked; pressing it again takes the answer away.

    Signals:
        answered(Answer): a button was pressed.
    """

    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[Result, QToolButton] = {}
        clear = next(answer for answer in ANSWERS if answer.result is None)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for place, answer in enumerate(answer for answer in ANSWERS if answer.result is not None):
            button = QToolButton()
            button.setProperty("role", "result")
            button.setText(answer.word)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.setMinimumHeight(HEIGHT)
            button.setAccessibleName(answer.meaning)
            button.setToolTip(answer.meaning)
            button.clicked.connect(
                lambda checked, answer=answer: self.answered.emit(answer if checked else clear)
            )
            grid.addWidget(button, place // COLUMNS, place % COLUMNS)
            grid.setColumnStretch(place % COLUMNS, 1)
            assert answer.result is not None
            self.buttons[answer.result] = button
        self._draw_shapes()

    def show_result(self, result: Result | None) -> None:
        """Checks the button of a result."""
        for known, button in self.buttons.items():
            button.setChecked(known == result)

    def _draw_shapes(self) -> None:
        for result, button in self.buttons.items():
            button.setIcon(theme.shape_icon(result.value, 22))
            button.setIconSize(QSize(theme.zoomed(22), theme.zoomed(22)))

    def changeEvent(self, event: QEvent) -> None:
        """Draws the shapes in the colours of the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_shapes()
        super().changeEvent(event)
