"""The years of an audit programme as a strip: a lane for each site, a column for each month, a bar for each audit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from iso20k_audit.model.audit_programme import ItemState, PlannedAudit, Programme
from iso20k_audit.ui.look import formats, theme
from iso20k_audit.ui.look.mirroring import mirrored

MOST_LANES = 8
SHAPES = {
    ItemState.PLANNED: "ring",
    ItemState.OVERDUE: "diamond",
    ItemState.STARTED: "triangle",
    ItemState.DONE: "circle",
}
"""The shape of each state; the table beside says the word."""


def colour_of(state: ItemState) -> str:
    """Its colour in the theme in use."""
    scheme = theme.scheme()
    return {
        ItemState.PLANNED: scheme.muted,
        ItemState.OVERDUE: scheme.danger,
        ItemState.STARTED: scheme.warning,
        ItemState.DONE: scheme.accent,
    }[state]


def _today() -> date:
    return datetime.now().astimezone().date()


class YearStrip(QWidget):
    """Arrow keys go from audit to audit in order of time, Home and End to the first and last.

    Signals:
        chosen(id): another planned audit.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._items: list[PlannedAudit] = []
        self._lanes: list[str] = []
        year = _today().year
        self._first, self._last = date(year, 1, 1), date(year, 12, 31)
        self._current = ""
        self._places: dict[str, QRectF] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Planned audits by month"))

    def show_programme(self, programme: Programme | None) -> None:
        """Shows the planned audits of a programme."""
        items = [item for item in programme.items if item.planned_from is not None] if programme else []
        self._items = items
        self._lanes = sorted(
            {self._lane(item) for item in items}, key=lambda name: (not name, name.casefold())
        )
        days = [day for item in items for day in (item.planned_from, item.planned_to) if day is not None]
        if programme is not None:
            days += [day for day in (programme.starts_on, programme.ends_on) if day is not None]
        if days:
            self._first = min(days).replace(day=1)
            self._last = max(days)
        self._describe()
        self.setVisible(bool(items))
        self.updateGeometry()
        self.update()

    def choose(self, item_id: str) -> None:
        """Marks one."""
        self._current = item_id
        self._describe()
        self.update()

    @staticmethod
    def _lane(item: PlannedAudit) -> str:
        sites = item.titles("site")
        return sites[0] if len(sites) == 1 else ""

    def _describe(self) -> None:
        item = next((one for one in self._items if one.id == self._current), None)
        self.setAccessibleDescription(self._words(item) if item else "")

    def _words(self, item: PlannedAudit) -> str:
        days = formats.day(item.planned_from)
        if item.planned_to and item.planned_to != item.planned_from:
            days = self.tr("{} to {}").format(days, formats.day(item.planned_to))
        return self.tr("{}: {}, {}").format(item.title, days, item.state.label)

    def _line(self) -> int:
        return self.fontMetrics().lineSpacing() + 8

    def sizeHint(self) -> QSize:
        """Two lines of years and months, and a lane for each site."""
        return QSize(400, self._line() * (2 + min(max(len(self._lanes), 1), MOST_LANES)) + 8)

    # -- drawing ------------------------------------------------------------------------------------

    def _months(self) -> list[date]:
        found, day = [], self._first
        while day <= self._last:
            found.append(day)
            day = date(day.year + day.month // 12, day.month % 12 + 1, 1)
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws years, months, lanes and audits."""
        scheme = theme.scheme()
        painter = mirrored(QPainter(self), self.rect(), self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics, line = self.fontMetrics(), self._line()
        names = [name or self.tr("Several or no site") for name in self._lanes[:MOST_LANES]]
        side = min(
            max((metrics.horizontalAdvance(name) for name in names), default=0) + 14, self.width() // 4
        )
        months = self._months()
        width = (self.width() - side - 6) / max(len(months), 1)
        painter.setPen(QPen(QColor(scheme.line), 1))
        painter.setBrush(QColor(scheme.base))
        painter.drawRect(QRectF(0.5, 0.5, self.width() - 1, self.height() - 1))
        narrow = metrics.horizontalAdvance("12") + 4 > width
        for place, month in enumerate(months):
            left = side + place * width
            if month.month == 1 or place == 0:
                painter.setPen(QPen(QColor(scheme.line), 1))
                painter.drawLine(QPointF(left, 1), QPointF(left, self.height() - 1))
                painter.setPen(QColor(scheme.text))
                painter.drawText(
                    QRectF(left + 4, 2, width * 12, line), int(Qt.AlignmentFlag.AlignVCenter), str(month.year)
                )
            if not narrow or month.month in (1, 4, 7, 10):
                painter.setPen(QColor(scheme.muted))
                room = QRectF(left, line, width * (3 if narrow else 1), line)
                centre = Qt.AlignmentFlag.AlignVCenter | (
                    Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignHCenter
                )
                painter.drawText(room, int(centre), str(month.month))
        for place, name in enumerate(names):
            top = line * (2 + place)
            painter.setPen(QPen(QColor(scheme.line), 1))
            painter.drawLine(QPointF(1, top), QPointF(self.width() - 1, top))
            painter.setPen(QColor(scheme.text))
            told = metrics.elidedText(name, Qt.TextElideMode.ElideRight, side - 12)
            painter.drawText(QRectF(8, top, side - 10, line), int(Qt.AlignmentFlag.AlignVCenter), told)
        self._places = {}
        for item in self._items:
            self._draw_item(painter, item, side, width, line)
        today = _today()
        if self._first <= today <= self._last:
            at = side + self._at(today, months) * width
            painter.setPen(QPen(QColor(scheme.accent), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(at, line), QPointF(at, self.height() - 2))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(scheme.accent), 2))
            painter.drawRect(QRectF(1, 1, self.width() - 2, self.height() - 2))
        painter.end()

    @staticmethod
    def _at(day: date, months: Sequence[date]) -> float:
        """Where a day is, in months from the first."""
        first = months[0]
        return (day.year - first.year) * 12 + day.month - first.month + (day.day - 1) / 31

    def _draw_item(self, painter: QPainter, item: PlannedAudit, side: float, width: float, line: int) -> None:
        lane = self._lanes.index(self._lane(item))
        if lane >= MOST_LANES or item.planned_from is None:
            return
        scheme, months = theme.scheme(), self._months()
        size = theme.zoomed(12)
        start = side + self._at(item.planned_from, months) * width
        end = side + self._at(item.planned_to or item.planned_from, months) * width
        top = line * (2 + lane) + (line - size) / 2
        area = QRectF(start, top, max(end - start, size), size)
        if item.id == self._current:
            painter.setPen(QPen(QColor(scheme.accent), 2))
            painter.setBrush(QColor(scheme.selection))
            painter.drawRoundedRect(area.adjusted(-4, -3, 4, 3), 4, 4)
        colour = QColor(colour_of(item.state))
        if area.width() > size * 1.5:
            painter.setPen(QPen(colour, 3))
            painter.drawLine(
                QPointF(start + size / 2, area.center().y()), QPointF(area.right(), area.center().y())
            )
        theme.draw_shape(painter, SHAPES[item.state], QRectF(start, top, size, size), colour)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            area = QRectF(self.width() - area.right(), area.top(), area.width(), area.height())
        self._places[item.id] = area

    # -- choosing -----------------------------------------------------------------------------------

    def _under(self, place: QPointF) -> PlannedAudit | None:
        near = [
            one
            for one in self._items
            if self._places.get(one.id, QRectF()).adjusted(-3, -4, 3, 4).contains(place)
        ]
        return near[-1] if near else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Chooses the audit under the pointer."""
        item = self._under(event.position())
        if item is not None:
            self.chosen.emit(item.id)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Goes from audit to audit."""
        order = [item.id for item in self._items]
        onward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            onward, back = back, onward
        place = order.index(self._current) if self._current in order else -1
        steps = {onward: place + 1, back: place - 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(order) - 1}
        if order and event.key() in steps:
            self.chosen.emit(order[min(max(steps[Qt.Key(event.key())], 0), len(order) - 1)])
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Says what is under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            item = self._under(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._words(item) if item else "", self)
            return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)
