"""The rows of the popup: model, painting, and a cursor that passes over headings."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QScroller,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from iso20k_audit.ui.look import theme
from iso20k_audit.ui.look.mirroring import mirrored
from iso20k_audit.ui.search.entries import Entry
from iso20k_audit.ui.search.glyphs import draw_glyph
from iso20k_audit.ui.search.marked_text import draw_marked

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole + 1
MARGIN = 12
GAP = 2
"""Pixels between the lines of a row."""

LEAST_HEIGHT = 34
"""Pixels of a row that can be chosen: a finger finds it."""


class EntryModel(QAbstractListModel):
    """Rows as they are to be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def show(self, entries: Sequence[Entry]) -> None:
        """Shows other rows."""
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        """How many rows."""
        return 0 if parent.isValid() else len(self.entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings, hints and what is not available cannot be chosen."""
        if index.isValid() and self.entries[index.row()].can_be_chosen:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A row, its words for a screen reader, and the whole text as a tip."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return entry.spoken
        if role == Qt.ItemDataRole.ToolTipRole and not entry.heading:
            return "\n".join(part for part in (f"{entry.number} {entry.title}".strip(), entry.below) if part)
        return None


class EntryDelegate(QStyledItemDelegate):
    """Two lines for a record, one for a command."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its lines, never too low for a finger."""
        entry: Entry = index.data(ENTRY)
        line = option.fontMetrics.lineSpacing()
        if entry.heading:
            return QSize(100, line + 14)
        return QSize(100, max(line * 2 + 18 if entry.detail or entry.below else line + 16, LEAST_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws a row."""
        painter = mirrored(painter, option.rect, option.direction)
        entry: Entry = index.data(ENTRY)
        painter.save()
        if entry.heading:
            self._paint_heading(painter, option, entry)
        else:
            self._paint_row(painter, option, entry)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        scheme = theme.scheme()
        area: QRect = option.rect.adjusted(MARGIN, 4, -MARGIN, 0)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(scheme.muted))
        leading, trailing = _sides(option.direction)
        painter.drawText(area, int(leading | Qt.AlignmentFlag.AlignVCenter), entry.title)
        painter.setFont(option.font)
        painter.drawText(area, int(trailing | Qt.AlignmentFlag.AlignVCenter), entry.aside)

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        scheme = theme.scheme()
        area: QRect = option.rect
        metrics: QFontMetrics = option.fontMetrics
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver) and entry.can_be_chosen
        if chosen or hovered:
            painter.fillRect(area, QColor(scheme.selection if chosen else scheme.alternate))
        if chosen:  # a bar besides the colour
            bar = QRect(area.left(), area.top(), 4, area.height())
            painter.fillRect(QStyle.visualRect(option.direction, area, bar), QColor(scheme.accent))
        ink = QColor(scheme.on_selection if chosen else scheme.text)
        muted = QColor(scheme.on_selection if chosen else scheme.muted)
        if not entry.available or entry.act is None:
            ink = muted
        marked = ink if not entry.available else QColor(scheme.accent)
        inner = area.adjusted(MARGIN, 0, -MARGIN, 0)
        picture = theme.zoomed(16)
        two = bool(entry.detail or entry.below)
        line = metrics.lineSpacing()
        top = area.top() + (area.height() - (line * 2 + GAP if two else line)) // 2
        spot = QRect(inner.left(), top + (line - picture) // 2, picture, picture)
        self._paint_picture(painter, QStyle.visualRect(option.direction, area, spot), entry, muted)

        def place(left: int, right: int, down: int) -> QRect:
            return QStyle.visualRect(
                option.direction, area, QRect(left, top + down, max(right - left, 0), line)
            )

        _leading, trailing = _sides(option.direction)
        painter.setFont(option.font)
        left, right = inner.left() + picture + 10, inner.right()
        painter.setPen(muted)
        if entry.keys:
            right -= self._paint_keys(painter, option, entry.keys, right, top, muted) + 14
        if entry.aside:
            width = metrics.horizontalAdvance(entry.aside) + 2
            painter.setPen(muted)
            painter.drawText(place(right - width, right, 0), int(trailing), entry.aside)
            right -= width + 14
        draw = partial(draw_marked, painter, font=option.font, marked=marked, direction=option.direction)
        start = left
        if entry.number:
            area_left = place(start, right, 0)
            used = draw(area_left, entry.number, entry.number_marks, colour=muted)
            start += used + 10
        draw(place(start, right, 0), entry.title, entry.title_marks, colour=ink)
        if not two:
            return
        right = inner.right()
        if entry.below:
            below = metrics.elidedText(entry.below, Qt.TextElideMode.ElideRight, inner.width() // 3)
            width = metrics.horizontalAdvance(below) + 2
            painter.setPen(muted)
            painter.drawText(place(right - width, right, line + GAP), int(trailing), below)
            right -= width + 14
        draw(place(left, right, line + GAP), entry.detail, entry.detail_marks, colour=muted)

    @staticmethod
    def _paint_picture(painter: QPainter, spot: QRect, entry: Entry, colour: QColor) -> None:
        if entry.state:
            look = theme.swatch(entry.state)
            inset = spot.width() * 0.12
            area = QRectF(spot).adjusted(inset, inset, -inset, -inset)
            theme.draw_shape(painter, look.shape, area, QColor(look.fill))
        else:
            draw_glyph(painter, entry.glyph, QRectF(spot), colour)

    @staticmethod
    def _paint_keys(
        painter: QPainter, option: QStyleOptionViewItem, keys: str, right: int, top: int, colour: QColor
    ) -> int:
        """Draws a shortcut like a key cap; returns its width."""
        metrics: QFontMetrics = option.fontMetrics
        width = metrics.horizontalAdvance(keys) + 14
        cap = QRect(right - width, top - 2, width, metrics.lineSpacing() + 4)
        cap = QStyle.visualRect(option.direction, option.rect, cap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.scheme().line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(colour)
        painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), keys)
        return width


def _sides(direction: Qt.LayoutDirection) -> tuple[Qt.AlignmentFlag, Qt.AlignmentFlag]:
    """Where a line begins and ends: absolute, because painting does not mirror by itself."""
    absolute = Qt.AlignmentFlag.AlignAbsolute
    sides = (Qt.AlignmentFlag.AlignLeft | absolute, Qt.AlignmentFlag.AlignRight | absolute)
    return sides if direction == Qt.LayoutDirection.LeftToRight else (sides[1], sides[0])


class EntryList(QListView):
    """The list; the cursor is moved by `step` from the field above."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = EntryModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(EntryDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Shows other rows with the cursor on the first that can be chosen."""
        self.rows.show(entries)
        self.scrollToTop()
        self._choose(self._next(-1, 1))

    def current(self) -> Entry | None:
        """The row under the cursor."""
        index = self.currentIndex()
        return self.rows.entries[index.row()] if index.isValid() else None

    def step(self, by: int) -> None:
        """Moves the cursor by so many rows that can be chosen; from the last to the first when by one."""
        place = self.currentIndex().row()
        for _ in range(abs(by)):
            following = self._next(place, 1 if by > 0 else -1)
            if following < 0:
                break
            place = following
        else:
            self._choose(place)
            return
        if abs(by) == 1:
            place = self._next(-1 if by > 0 else len(self.rows.entries), 1 if by > 0 else -1)
        self._choose(place)

    def _next(self, place: int, way: int) -> int:
        place += way
        while 0 <= place < len(self.rows.entries):
            if self.rows.entries[place].can_be_chosen:
                return place
            place += way
        return -1

    def _choose(self, place: int) -> None:
        if place < 0:
            return
        self.setCurrentIndex(self.rows.index(place))
        if place and self.rows.entries[place - 1].heading:
            self.scrollTo(self.rows.index(place - 1))
        self.scrollTo(self.rows.index(place))

    def rows_height(self, most: int) -> int:
        """How high all rows are together, as far as it matters."""
        total = 0
        for place in range(len(self.rows.entries)):
            total += self.sizeHintForRow(place)
            if total >= most:
                break
        return total

    def minimumSizeHint(self) -> QSize:
        """A row or two."""
        return QSize(200, LEAST_HEIGHT * 2)

    def page(self) -> int:
        """How many rows make a page."""
        return max(self.viewport().height() // max(self.fontMetrics().lineSpacing() * 2 + 16, 1) - 1, 1)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()
