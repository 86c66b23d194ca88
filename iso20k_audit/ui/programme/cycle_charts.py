"""Drawn by hand for the certification section: the line of three years, and nonconformities month by month."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from iso20k_audit.model.certification_cycle import Slot, SlotState
from iso20k_audit.services.cycle_figures import Month
from iso20k_audit.ui.look import formats, theme
from iso20k_audit.ui.look.mirroring import mirrored

EDGE = 62
SHAPES = {
    SlotState.HELD: "conforms",
    SlotState.PASSED: "conforms",
    SlotState.PLANNED: "ofi",
    SlotState.TOO_LATE: "major",
    SlotState.OVERDUE: "major",
    SlotState.DUE: "minor",
    SlotState.LATER: "not_sampled",
    SlotState.OPEN: "not_sampled",
}
"""Whose shape and colour stand for a state; its word stands beside."""


class CycleLine(QWidget):
    """The audits of a cycle on a line of time, with their windows, and today.

    Signals:
        chosen(place): the audit at this place of the cycle was pressed.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slots: tuple[Slot, ...] = ()
        self._today = date.min
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Audits of the certification cycle"))

    def show_slots(self, slots: Sequence[Slot], today: date) -> None:
        """Shows the audits of a cycle."""
        self._slots, self._today = tuple(slots), today
        self.setAccessibleDescription("; ".join(self.told(slot) for slot in slots))
        self.setVisible(len(self._dated()) > 1)
        self.updateGeometry()
        self.update()

    def told(self, slot: Slot) -> str:
        """An audit in words."""
        day = formats.day(slot.day)
        return self.tr("{title}: {state}, {day}").format(title=slot.title, state=slot.state.label, day=day)

    def sizeHint(self) -> QSize:
        """The line with two lines of words above and two below."""
        return QSize(400, self.fontMetrics().lineSpacing() * 5 + 36)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def _dated(self) -> list[tuple[int, Slot, date]]:
        return [(place, slot, slot.day) for place, slot in enumerate(self._slots) if slot.day is not None]

    def _span(self) -> tuple[date, date]:
        days = [day for _place, _slot, day in self._dated()]
        days += [slot.opens_on for slot in self._slots if slot.opens_on is not None]
        days += [self._today]
        first, last = min(days), max(days)
        return first, last if last > first else date.fromordinal(first.toordinal() + 1)

    def _at(self, day: date) -> float:
        first, last = self._span()
        share = (day - first).days / (last - first).days
        return EDGE + (self.width() - 2 * EDGE) * share

    def _middle(self) -> float:
        return self.fontMetrics().lineSpacing() * 2 + 16.0

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the line, windows, marks and words; words that would touch stand on the other side."""
        if len(self._dated()) < 2:
            return
        scheme, metrics = theme.scheme(), self.fontMetrics()
        painter = mirrored(QPainter(self), self.rect(), self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, line = self._middle(), metrics.lineSpacing()
        painter.setPen(QPen(QColor(scheme.line), 3))
        painter.drawLine(QPointF(EDGE - 20, middle), QPointF(self.width() - EDGE + 20, middle))
        for slot in self._slots:
            if slot.opens_on is not None and slot.closes_on is not None:
                window = QRectF(
                    QPointF(self._at(slot.opens_on), middle - 4),
                    QPointF(self._at(slot.closes_on), middle + 4),
                )
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(scheme.selection))
                painter.drawRoundedRect(window, 4, 4)
        today = self._at(self._today)
        painter.setPen(QPen(QColor(scheme.muted), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(today, middle - 14), QPointF(today, middle + 14))
        above = True
        ends: dict[bool, float] = {True: -1.0, False: -1.0}
        for _place, slot, day in sorted(self._dated(), key=lambda one: one[2]):
            at = self._at(day)
            look = theme.swatch(SHAPES[slot.state])
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(scheme.window))
            painter.drawEllipse(QPointF(at, middle), 11, 11)
            theme.draw_shape(painter, look.shape, QRectF(at - 8, middle - 8, 16, 16), QColor(look.fill))
            words = (slot.title, formats.day(day))
            strong = QFont(self.font())
            strong.setWeight(QFont.Weight.DemiBold)
            wide = (
                max(QFontMetrics(strong).horizontalAdvance(words[0]), metrics.horizontalAdvance(words[1]))
                + 10
            )
            above = ends[True] <= at - wide / 2 or ends[True] <= ends[False]
            ends[above] = at + wide / 2
            top = middle - 14 - 2 * line if above else middle + 14
            left = min(max(at - wide / 2, 0), self.width() - wide)
            for number, word in enumerate(words):
                painter.setFont(self.font() if number else strong)
                painter.setPen(QColor(scheme.muted if number else scheme.text))
                area = QRectF(left, top + number * line, wide, line)
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, word)
        painter.setFont(self.font())
        painter.setPen(QColor(scheme.muted))
        word = self.tr("Today")
        wide = metrics.horizontalAdvance(word)
        foot = self.height() - line
        painter.drawText(
            QRectF(min(max(today - wide / 2, 0), self.width() - wide), foot, wide + 4, line), 0, word
        )
        painter.end()

    def _near(self, x: float) -> int:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = self.width() - x
        near = [(abs(self._at(day) - x), place) for place, _slot, day in self._dated()]
        distance, place = min(near, default=(1e9, -1))
        return place if distance < 30 else -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Chooses the audit under the pointer."""
        place = self._near(event.position().x())
        if place >= 0:
            self.chosen.emit(place)

    def event(self, event: QEvent) -> bool:
        """Tells the audit under the pointer in words."""
        if isinstance(event, QHelpEvent):
            place = self._near(event.pos().x())
            if place >= 0:
                QToolTip.showText(event.globalPos(), self.told(self._slots[place]), self)
                return True
        return super().event(event)


class MonthBars(QWidget):
    """Nonconformities raised and closed in each month as bars, and how many were open at its end as numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._months: tuple[Month, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Nonconformities by month"))

    def show_months(self, months: Sequence[Month]) -> None:
        """Shows other months."""
        self._months = tuple(months)
        told = self.tr("{month}: raised {raised}, closed {closed}, open {open}")
        self.setAccessibleDescription(
            "; ".join(
                told.format(month=f"{one.first:%Y-%m}", raised=one.raised, closed=one.closed, open=one.open)
                for one in months
                if one.raised or one.closed
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Bars, months, years, the numbers of what is open and the legend."""
        return QSize(400, 110 + self.fontMetrics().lineSpacing() * 5)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws two bars for each month."""
        scheme, metrics = theme.scheme(), self.fontMetrics()
        painter = mirrored(QPainter(self), self.rect(), self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = metrics.lineSpacing()
        name = self.tr("Open")
        lead = metrics.horizontalAdvance(name) + 14
        base = self.height() - line * 4 - 6
        column = (self.width() - lead - 6) / max(len(self._months), 1)
        most = max([1, *(max(one.raised, one.closed) for one in self._months)])
        step = (base - line - 8) / most
        painter.setPen(QPen(QColor(scheme.muted), 1))
        painter.drawLine(QPointF(lead, base), QPointF(self.width() - 6, base))
        every = max(1, -(-metrics.horizontalAdvance("00 ") // max(int(column), 1)))
        wide = min(16.0, column * 0.36)
        raised, closed = theme.swatch("minor"), theme.swatch("conforms")
        for place, one in enumerate(self._months):
            middle = lead + (place + 0.5) * column
            for count, look, left in (
                (one.raised, raised, middle - wide - 0.5),
                (one.closed, closed, middle + 0.5),
            ):
                if not count:
                    continue
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(look.fill))
                painter.drawRect(QRectF(left, base - count * step, wide, count * step))
                painter.setPen(QColor(scheme.text))
                area = QRectF(left - 20, base - count * step - line, wide + 40, line)
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(count))
            if place % every == 0:
                self._under(painter, middle, base, line, one, first=place == 0)
        painter.setPen(QColor(scheme.muted))
        painter.drawText(QRectF(0, base + 2 * line, lead, line), Qt.AlignmentFlag.AlignVCenter, name)
        at = 0.0
        for look, word in ((raised, self.tr("Raised")), (closed, self.tr("Closed"))):
            theme.draw_shape(painter, look.shape, QRectF(at, base + 3 * line + 6, 11, 11), QColor(look.fill))
            area = QRectF(at + 17, base + 3 * line + 3, metrics.horizontalAdvance(word) + 6, line)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, word)
            at += area.width() + 36
        painter.end()

    @staticmethod
    def _under(painter: QPainter, middle: float, base: float, line: int, one: Month, *, first: bool) -> None:
        scheme = theme.scheme()
        painter.setPen(QColor(scheme.muted))
        centre = Qt.AlignmentFlag.AlignCenter
        painter.drawText(QRectF(middle - 30, base + 2, 60, line), centre, f"{one.first.month:02d}")
        if first or one.first.month == 1:
            painter.drawText(QRectF(middle - 30, base + line, 60, line), centre, str(one.first.year))
        painter.setPen(QColor(scheme.text))
        painter.drawText(QRectF(middle - 30, base + 2 * line, 60, line), centre, str(one.open))


__all__ = ["SHAPES", "CycleLine", "MonthBars"]
