"""The button in the top bar that opens the search: a magnifying glass, with words and key where there is room."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget

from iso20k_audit.ui.commands.keymap import command_entry, keymap
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.search.glyphs import draw_glyph

LEAST = 34
"""Pixels of its height, and of its width without words: a finger finds it."""

BESIDE = 12
GAP = 8


class SearchButton(QToolButton):
    """Drawn in the colours of the theme, so that it follows them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wide = False
        self.setAccessibleName(self.tr("Search everything"))
        keymap().changed.connect(self._name_key)
        self._name_key()
        self.fit(0)

    def _name_key(self) -> None:
        entry = command_entry("search_everything")
        self._key = keymap().shown(entry)
        self.setToolTip(keymap().tip(self.tr("Search everything"), entry))
        self.updateGeometry()
        self.update()

    def fit(self, room: int) -> None:
        """Shows words and key if so many pixels are enough for them."""
        self._wide = room >= self._wide_width()
        self.setProperty("role", "" if self._wide else "quiet")
        self.style().unpolish(self)
        self.style().polish(self)
        self.updateGeometry()

    def _wide_width(self) -> int:
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self.tr("Search")) + metrics.horizontalAdvance(self._key)
        return words + theme.zoomed(17) + 2 * BESIDE + 4 * GAP

    def sizeHint(self) -> QSize:
        """Large enough for a finger."""
        side = theme.zoomed(LEAST)
        return QSize(self._wide_width() if self._wide else side + 4, side)

    def minimumSizeHint(self) -> QSize:
        """No smaller."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button with the glass, and its words."""
        super().paintEvent(event)
        scheme = theme.scheme()
        ink = QColor(scheme.text if self.isEnabled() and not self._wide else scheme.muted)
        painter = QPainter(self)
        side = theme.zoomed(17)
        glass = QRect(0, 0, side, side)
        glass.moveCenter(self.rect().center())
        if self._wide:
            glass.moveLeft(BESIDE)
        draw_glyph(painter, "search", QRectF(self._mirrored(glass)), ink)
        if self._wide:
            painter.setPen(ink)
            inner = self._mirrored(self.rect().adjusted(glass.right() + GAP, 0, -BESIDE, 0))
            reading = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
            leading, trailing = sides if self.isLeftToRight() else sides[::-1]
            painter.drawText(inner, int(reading | leading), self.tr("Search"))
            painter.drawText(inner, int(reading | trailing), self._key)
        painter.end()

    def _mirrored(self, area: QRect) -> QRect:
        if self.isLeftToRight():
            return area
        whole = self.rect()
        return area.translated(whole.right() - area.right() - (area.left() - whole.left()), 0)
