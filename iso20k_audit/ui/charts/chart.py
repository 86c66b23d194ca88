"""A chart in the window: read by eye, by keyboard and by screen reader; every value opens its records.

What it shows is a `model.figures.Figure`; how it is drawn is in `drawing`.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from iso20k_audit.model.figures import Figure, Form, trimmed
from iso20k_audit.ui.charts.drawing import Drawing, Spot
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.look.mirroring import mirrored

MOST_TOLD = 40
"""Values that a screen reader is given for the whole chart; the others are reached by the arrow keys."""


class Chart(QWidget):
    """One figure.

    Args:
        most: categories of bars, or small charts, that are drawn; 0 for all.
        room: height of the plot of upright charts in pixels at the usual size of text; 0 for as the width demands.

    Signals:
        opened(series, category): the records behind a value are wanted; places in the figure drawn (`shown`).
        pointed(text): the value under the pointer or cursor, in words; empty for none.
    """

    opened = Signal(int, int)
    pointed = Signal(str)

    def __init__(self, most: int = 0, room: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most, self._room = most, room
        self.shown: Figure | None = None
        self._spots: list[Spot] = []
        self._picture: QPixmap | None = None
        self._current = -1
        self._told = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumWidth(160)

    # -- what is shown --------------------------------------------------------------------------------

    def show_figure(self, figure: Figure) -> None:
        """Shows another figure; the cursor stays at its place if there is one there."""
        self.shown = trimmed(figure, self._most) if self._most else figure
        self._forget()
        self._describe()
        self._fit()

    @property
    def told(self) -> str:
        """The value at the cursor in words; empty where the cursor stands nowhere."""
        spot = self._spot()
        return self.shown.told(spot.series, spot.category) if spot and self.shown else ""

    @property
    def spots(self) -> list[Spot]:
        """Where the values stand."""
        self._drawn()
        return self._spots

    def _describe(self) -> None:
        figure = self.shown
        if figure is None:
            return
        if figure.is_empty:
            self.setAccessibleName(self.tr("{}: nothing to show").format(figure.title))
            self.setAccessibleDescription("")
            return
        self.setAccessibleName(figure.title)
        every = [
            figure.told(series, category)
            for category in range(len(figure.categories))
            for series in range(len(figure.series))
            if figure.cell(series, category).value
        ]
        told = "; ".join(every[:MOST_TOLD])
        if len(every) > MOST_TOLD:
            told = self.tr("{}; further values: {}").format(told, len(every) - MOST_TOLD)
        self.setAccessibleDescription(told)

    # -- size --------------------------------------------------------------------------------------------

    def _drawing(self, width: float) -> Drawing:
        assert self.shown is not None
        room = theme.zoomed(self._room) if self._room else 0
        return Drawing(self.shown, theme.scheme(), self.font(), width - 8, room)

    def heightForWidth(self, width: int) -> int:
        """What its rows or its plot need."""
        return round(self._drawing(width).height()) + 8 if self.shown is not None else 40

    def sizeHint(self) -> QSize:
        """As high as its width demands."""
        width = max(self.width(), 320)
        return QSize(320, self.heightForWidth(width))

    def _fit(self) -> None:
        wanted = self.heightForWidth(max(self.width(), 160))
        if wanted != self.height() or self.minimumHeight() != wanted:
            self.setFixedHeight(wanted)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has other lines."""
        super().resizeEvent(event)
        self._forget()
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follows theme and size of text."""
        super().changeEvent(event)
        kinds = (
            QEvent.Type.PaletteChange,
            QEvent.Type.FontChange,
            QEvent.Type.StyleChange,
            QEvent.Type.LayoutDirectionChange,
        )
        if event.type() in kinds:
            self._forget()
            self._fit()

    # -- drawing ------------------------------------------------------------------------------------------

    def _forget(self) -> None:
        self._picture = None
        self._spots = []

    def _drawn(self) -> QPixmap:
        """The chart as a picture: scrolling and moving the cursor do not draw it anew."""
        if self._picture is not None:
            return self._picture
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        if self.shown is not None:
            real = QPainter(picture)
            painter = mirrored(real, self.rect(), self.layoutDirection())
            if self.shown.is_empty:
                real.setPen(QColor(theme.scheme().muted))
                real.setFont(self.font())
                flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter
                real.drawText(self.rect(), int(flags), self.tr("Nothing to show here yet."))
            else:
                self._spots = self._drawing(self.width()).draw(painter, 4.0, 4.0)
            real.end()
        self._picture = picture
        if self._current >= len(self._spots):
            self._current = -1
        return picture

    def _placed(self, area: QRectF) -> QRectF:
        """A place as it is on the screen."""
        if self.layoutDirection() != Qt.LayoutDirection.RightToLeft:
            return area
        return QRectF(self.width() - area.right(), area.top(), area.width(), area.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the chart, and the cursor."""
        picture = self._drawn()
        painter = QPainter(self)
        painter.drawPixmap(QPoint(0, 0), picture)
        spot = self._spot()
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            scheme = theme.scheme()
            if spot is None:
                painter.setPen(QPen(QColor(scheme.accent), 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
            else:
                area = self._placed(spot.area).adjusted(-3, -3, 3, 3)
                painter.setPen(QPen(QColor(scheme.panel), 4))
                painter.drawRoundedRect(area, 3, 3)
                painter.setPen(QPen(QColor(scheme.text), 2))
                painter.drawRoundedRect(area, 3, 3)
        painter.end()

    # -- the cursor ---------------------------------------------------------------------------------------------

    def _spot(self) -> Spot | None:
        return self._spots[self._current] if 0 <= self._current < len(self._spots) else None

    def _move_to(self, place: int) -> None:
        self._drawn()
        if not 0 <= place < len(self._spots):
            return
        self._current = place
        told = self.told
        self.pointed.emit(told)
        if self.shown is not None:
            self.setAccessibleName(self.tr("{}. {}").format(self.shown.title, told))
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        area = self._placed(self._spots[place].area).toRect()
        self._scroll_to(area.center())
        self.update()

    def _scroll_to(self, point: QPoint) -> None:
        from PySide6.QtWidgets import QScrollArea

        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        inside = above.widget() if isinstance(above, QScrollArea) else None
        if isinstance(above, QScrollArea) and inside is not None:
            place = self.mapTo(inside, point)
            above.ensureVisible(place.x(), place.y(), 20, 60)

    def _step(self, series: int, category: int) -> None:
        """One step along a series or a category; where nothing stands there, on to the next in that direction."""
        self._drawn()
        spot = self._spot()
        if spot is None:
            self._move_to(0)
            return
        here = (spot.series, spot.category)
        best, found = None, -1
        for place, other in enumerate(self._spots):
            apart = (other.series - here[0], other.category - here[1])
            along = apart[1] * category if category else apart[0] * series
            aside = abs(apart[0]) if category else abs(apart[1])
            if along > 0 and (best is None or (along, aside) < best):
                best, found = (along, aside), place
        self._move_to(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move from value to value, Home and End to the first and last, Enter opens the records."""
        key = event.key()
        rightward = 1 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else -1
        bars = self.shown is not None and self.shown.form is Form.BARS
        across, down = ((1, 0), (0, 1)) if bars else ((0, 1), (1, 0))
        upright = self.shown is not None and self.shown.form is Form.COLUMNS
        ways = {
            Qt.Key.Key_Right: (across[0] * rightward, across[1] * rightward),
            Qt.Key.Key_Left: (-across[0] * rightward, -across[1] * rightward),
            Qt.Key.Key_Down: (-down[0] if upright else down[0], down[1]),
            Qt.Key.Key_Up: (down[0] if upright else -down[0], -down[1]),
        }
        if key in ways:
            self._step(*ways[Qt.Key(key)])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._move_to(0 if key == Qt.Key.Key_Home else len(self.spots) - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The cursor stands at a value as soon as the chart has the keyboard."""
        super().focusInEvent(event)
        if self._spot() is None and event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
            Qt.FocusReason.OtherFocusReason,
        ):
            self._move_to(0)
        elif self._spot() is not None:
            self.pointed.emit(self.told)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The frame of the cursor goes."""
        super().focusOutEvent(event)
        if self.shown is not None and not self.shown.is_empty:
            self.setAccessibleName(self.shown.title)
        self.update()

    def _open(self) -> None:
        spot = self._spot()
        if spot is not None and self.shown is not None and self.shown.cell(spot.series, spot.category).opens:
            self.opened.emit(spot.series, spot.category)

    # -- the pointer ---------------------------------------------------------------------------------------------

    def _under(self, point: QPoint) -> int:
        """The value at a point: one that is drawn there before one that only takes the pointer there."""
        self._drawn()
        best = -1
        for place, spot in enumerate(self._spots):
            if self._placed(spot.area).contains(point):
                return place
            if best < 0 and self._placed(spot.touch).contains(point):
                best = place
        return best

    def event(self, event: QEvent) -> bool:
        """Tells the value under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._under(event.pos())
            if place >= 0 and self.shown is not None:
                spot = self._spots[place]
                QToolTip.showText(event.globalPos(), self.shown.told(spot.series, spot.category), self)
            else:
                self._tell_label(event)
            return True
        return super().event(event)

    def _tell_label(self, event: QHelpEvent) -> None:
        """The whole name of a bar whose name was cut."""
        figure = self.shown
        if figure is not None and not figure.is_empty and figure.form is Form.BARS:
            for spot in self._spots:
                row = self._placed(spot.touch)
                if row.top() <= event.pos().y() <= row.bottom():
                    QToolTip.showText(event.globalPos(), figure.categories[spot.category].whole, self)
                    return
        QToolTip.hideText()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand where there is something to open, and its words."""
        place = self._under(event.position().toPoint())
        spot = self._spots[place] if place >= 0 else None
        figure = self.shown
        opens = spot is not None and figure is not None and figure.cell(spot.series, spot.category).opens
        self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)
        told = figure.told(spot.series, spot.category) if spot is not None and figure is not None else ""
        if told != self._told:
            self._told = told
            self.pointed.emit(told)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        super().leaveEvent(event)
        self._told = ""
        self.pointed.emit("")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The cursor goes to the value that is pressed."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._move_to(self._under(event.position().toPoint()))
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Opens the records of the value that was pressed."""
        if event.button() == Qt.MouseButton.LeftButton and 0 <= self._current == self._under(
            event.position().toPoint()
        ):
            self._open()
