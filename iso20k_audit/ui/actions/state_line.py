"""Where a corrective action stands on its way, drawn as stops: those behind, the one it is at, those ahead."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from iso20k_audit.model.action_states import PATH, place_on_path
from iso20k_audit.model.vocabulary import ActionStatus
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.widgets.flow_layout import FlowLayout
from iso20k_audit.ui.widgets.form import words

_SHAPE = 14
_TIE = 18
_GAP = 6


class _Stop(QWidget):
    """One state of the way: a shape and a word, with a tie to the stop before it."""

    def __init__(self, *, first: bool) -> None:
        super().__init__()
        self._first = first
        self._text = ""
        self._place = "ahead"
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_state(self, text: str, place: str) -> None:
        """`place`: behind, here, back (here, but not on the straight way) or ahead."""
        self._text, self._place = text, place
        self.setToolTip(text)
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setBold(self._place in ("here", "back"))
        return font

    def sizeHint(self) -> QSize:
        """As wide as its word."""
        metrics = QFontMetrics(self._font())
        tie = 0 if self._first else theme.zoomed(_TIE) + _GAP
        width = tie + theme.zoomed(_SHAPE) + _GAP + metrics.horizontalAdvance(self._text) + 4
        return QSize(width, max(metrics.height(), theme.zoomed(_SHAPE)) + 8)

    def minimumSizeHint(self) -> QSize:
        """The same: a word is never cut off."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the size of the text."""
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Tie, shape, word; mirrored where the language is."""
        scheme = theme.scheme()
        colour = {"behind": scheme.accent, "here": scheme.accent, "back": scheme.danger}.get(
            self._place, scheme.muted
        )
        painter = QPainter(self)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x, size = 0, theme.zoomed(_SHAPE)
        middle = self.height() / 2
        if not self._first:
            tie = theme.zoomed(_TIE)
            start, end = (self.width(), self.width() - tie) if mirrored else (0, tie)
            painter.setPen(QPen(QColor(scheme.line if self._place == "ahead" else colour), 2))
            painter.drawLine(int(start), int(middle), int(end), int(middle))
            x = tie + _GAP
        left = self.width() - x - size if mirrored else x
        area = QRectF(left + 1, middle - size / 2 + 1, size - 2, size - 2)
        shape = {"behind": "circle", "here": "diamond", "back": "triangle"}.get(self._place, "ring")
        theme.draw_shape(painter, shape, area, QColor(colour))
        x += size + _GAP
        painter.setFont(self._font())
        painter.setPen(QColor(scheme.muted if self._place == "ahead" else scheme.text))
        text = QRectF(0 if mirrored else x, 0, self.width() - x, self.height())
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(text, int(side | Qt.AlignmentFlag.AlignVCenter), self._text)
        painter.end()


class StateLine(QWidget):
    """The whole way of an action."""

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout(self, gap=_GAP)
        self._stops = [_Stop(first=place == 0) for place in range(len(PATH))]
        for stop in self._stops:
            self._flow.addWidget(stop)

    def show_status(self, status: ActionStatus | None) -> None:
        """Shows where the action stands; None while that is in conflict."""
        at = -1 if status is None else place_on_path(status)
        for place, (stop, state) in enumerate(zip(self._stops, PATH, strict=True)):
            if place == at and status is not None:
                stop.show_state(words(status.label), "here" if status is state else "back")
            else:
                stop.show_state(words(state.label), "behind" if place < at else "ahead")
        name = (
            self.tr("State in conflict")
            if status is None
            else self.tr("State: {}, stop {} of {}").format(words(status.label), at + 1, len(PATH))
        )
        self.setAccessibleName(name)
        self._flow.invalidate()
        self.updateGeometry()
