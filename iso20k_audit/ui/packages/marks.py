"""Shapes with a meaning beside words about packages, so that nothing is told by colour alone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from iso20k_audit.ui.look import theme


def mark(shape: str, role: str, size: int = 14) -> QPixmap:
    """A shape of the theme in the colour of a role: `danger`, `warning`, `muted`, else the accent."""
    scheme = theme.scheme()
    colour = {"danger": scheme.danger, "warning": scheme.warning, "muted": scheme.muted}.get(
        role, scheme.accent
    )
    size = theme.zoomed(size)
    pixmap = QPixmap(size * 2, size * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    theme.draw_shape(painter, shape, QRectF(1, 1, size - 2, size - 2), QColor(colour))
    painter.end()
    return pixmap


def mark_icon(shape: str, role: str, size: int = 14) -> QIcon:
    """The same as an icon."""
    return QIcon(mark(shape, role, size))
