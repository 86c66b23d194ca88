"""A scrolling area that a finger or the mouse moves: up and down scrolls, left and right are swipes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QScrollArea, QWidget

SWIPE_PIXELS = 90
"""Shorter drags are a hand that trembles."""

SLACK_PIXELS = 12
"""Until here a press is still a tap."""


class SwipeArea(QScrollArea):
    """Watches presses on everything in it that does not take them itself.

    Signals:
        swiped(step): 1 towards the next (the finger moves against the reading direction), -1 back.
    """

    swiped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.viewport().installEventFilter(self)
        self._start: QPointF | None = None
        self._scroll_start = 0
        self._sideways: bool | None = None

    def watch(self, widget: QWidget) -> None:
        """Presses on this widget count too: labels and empty ground, nothing that is operated."""
        widget.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows one finger, or the mouse with its left button."""
        kind = event.type()
        if isinstance(event, QTouchEvent) and event.points():
            point = event.points()[0].globalPosition()
            if kind == QEvent.Type.TouchBegin:
                self._press(point)
                event.accept()
                return True
            if kind == QEvent.Type.TouchUpdate:
                self._move(point)
                return True
            if kind == QEvent.Type.TouchEnd:
                self._release(point)
                return True
        elif (
            isinstance(event, QMouseEvent) and event.source() == Qt.MouseEventSource.MouseEventNotSynthesized
        ):
            point = event.globalPosition()
            if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
                self._press(point)
                return True
            if kind == QEvent.Type.MouseMove and self._start is not None:
                self._move(point)
                return True
            if kind == QEvent.Type.MouseButtonRelease and self._start is not None:
                self._release(point)
                return True
        return super().eventFilter(watched, event)

    def _press(self, point: QPointF) -> None:
        self._start, self._sideways = point, None
        self._scroll_start = self.verticalScrollBar().value()

    def _move(self, point: QPointF) -> None:
        if self._start is None:
            return
        moved = point - self._start
        if self._sideways is None and max(abs(moved.x()), abs(moved.y())) > SLACK_PIXELS:
            self._sideways = abs(moved.x()) > 1.5 * abs(moved.y())
        if self._sideways is False:
            self.verticalScrollBar().setValue(self._scroll_start - round(moved.y()))

    def _release(self, point: QPointF) -> None:
        start, self._start = self._start, None
        if start is None or not self._sideways:
            return
        across = point.x() - start.x()
        if abs(across) >= SWIPE_PIXELS:
            towards = -1 if across > 0 else 1
            self.swiped.emit(-towards if self.isRightToLeft() else towards)
