"""List and detail where there is little room: rows two lines high, the detail below the list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QSplitter

from iso20k_audit.ui.look import theme
from iso20k_audit.ui.widgets.rows_model import RowTable

NARROW = 760
"""Pixels of width below which list and detail stand below each other, at the usual size of text."""


def in_two_lines(table: RowTable) -> None:
    """Wraps the words of the cells onto a second line, so that titles are read to their end."""
    table.setWordWrap(True)
    table.setTextElideMode(Qt.TextElideMode.ElideRight)
    table.fit(table.fontMetrics().lineSpacing() * 2 + 12)


class Stacking(QObject):
    """Turns a splitter upright while it is narrow."""

    def __init__(self, splitter: QSplitter) -> None:
        super().__init__(splitter)
        self._splitter = splitter
        splitter.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows the width."""
        if event.type() == QEvent.Type.Resize and watched is self._splitter:
            narrow = self._splitter.width() < theme.zoomed(NARROW)
            way = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
            if self._splitter.orientation() is not way:
                self._splitter.setOrientation(way)
        return False
