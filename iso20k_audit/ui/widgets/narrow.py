"""A widget no wider than reads well: an answer far from what it answers is hard to find."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

LETTERS = 117


class Narrow(QWidget):
    """Holds a widget at its left, as wide as so many average letters at most."""

    def __init__(self, inner: QWidget, letters: int = LETTERS) -> None:
        super().__init__()
        self._inner, self._letters = inner, letters
        row = QHBoxLayout(self)  # a maximum alone would not do: heights of wrapped text come from the row
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(inner, 1)
        row.addStretch(0)
        self._fit()

    def _fit(self) -> None:
        self._inner.setMaximumWidth(self.fontMetrics().averageCharWidth() * self._letters)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_inner"):
            self._fit()
