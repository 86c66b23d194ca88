"""A tick box that can be seen in both themes: Fusion draws its own almost in the colour of a dark background."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from iso20k_audit.ui.look import theme

Index = QModelIndex | QPersistentModelIndex
SIZE = 16


def paint_tick_box(painter: QPainter, area: QRect, state: Qt.CheckState) -> None:
    """A box with a tick, a bar (a part is ticked) or nothing in it, in the middle of an area."""
    scheme = theme.scheme()
    box = QRectF(0, 0, SIZE, SIZE)
    box.moveCenter(QRectF(area).center())
    box.moveTo(round(box.x()) + 0.5, round(box.y()) + 0.5)
    filled = state != Qt.CheckState.Unchecked
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(scheme.accent if filled else scheme.muted), 1.2))
    painter.setBrush(QColor(scheme.accent if filled else scheme.base))
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QPen(QColor(scheme.on_accent), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    x, y = box.x(), box.y()
    if state == Qt.CheckState.Checked:
        tick = [(0.24, 0.53), (0.43, 0.72), (0.77, 0.30)]
        painter.drawPolyline(QPolygonF([QPointF(x + SIZE * dx, y + SIZE * dy) for dx, dy in tick]))
    elif filled:
        painter.drawLine(QPointF(x + SIZE * 0.25, y + SIZE / 2), QPointF(x + SIZE * 0.75, y + SIZE / 2))
    painter.restore()


class TickDelegate(QStyledItemDelegate):
    """Items as the style draws them, but for the box."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws the box over that of the style."""
        super().paint(painter, option, index)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None:
            return
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        widget = whole.widget
        style = widget.style() if isinstance(widget, QWidget) else QApplication.style()
        element = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        area = style.subElementRect(element, whole, widget if isinstance(widget, QWidget) else None)
        paint_tick_box(painter, area, Qt.CheckState(state))
