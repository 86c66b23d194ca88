"""What the window has to say, inside the window: bars that stay until they are read, never a modal box."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMoveEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from iso20k_audit.ui.look import theme

MOST = 3
"""Bars at once; the oldest gives way."""

RECORD = "record"
"""Property of a bar: the record that it says was withdrawn."""

INFO_STAYS_MS = 8_000
OFFER_STAYS_MS = 20_000
"""A message with something to do about it, where doing nothing is right too."""


class MessageBar(QFrame):
    """One message with a close button and, if given, something to do about it.

    Signals:
        closed: the user read it.
    """

    closed = Signal()

    def __init__(
        self, grade: str, text: str, action: str = "", act: Callable[[], None] | None = None
    ) -> None:
        super().__init__()
        self.grade = grade
        self._label = QLabel(text)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._mark = _Mark(grade)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 10, 6)
        row.setSpacing(10)
        row.addWidget(self._mark)
        row.addWidget(self._label, 1)
        if act is not None:
            button = QPushButton(action)
            button.clicked.connect(lambda *_: self._do(act))
            row.addWidget(button)
        close = QPushButton(self.tr("Close"))
        close.setProperty("role", "quiet")
        close.setAccessibleName(self.tr("Close this message"))
        close.clicked.connect(self.dismiss)
        row.addWidget(close)
        self.setAccessibleName(text)
        self._dress()

    def _do(self, act: Callable[[], None]) -> None:
        act()
        self.dismiss()

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def dismiss(self) -> None:
        """Goes away."""
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def _dress(self) -> None:
        scheme = theme.scheme()
        colour = {"danger": scheme.danger, "warning": scheme.warning}.get(self.grade, scheme.accent)
        sheet = (
            f"MessageBar {{ background: {scheme.panel}; border: none; border-bottom: 1px solid {scheme.line};"
            f" border-left: 4px solid {colour}; }}"
        )
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        super().changeEvent(event)


class _Mark(QWidget):
    """The shape of a message, so that its weight is not told by colour alone."""

    def __init__(self, grade: str) -> None:
        super().__init__()
        self._grade = grade
        self.setFixedSize(QSize(16, 16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme = theme.scheme()
        shape, colour = {
            "danger": ("diamond", scheme.danger),
            "warning": ("triangle", scheme.warning),
        }.get(self._grade, ("circle", scheme.accent))
        painter = QPainter(self)
        theme.draw_shape(painter, shape, QRectF(2, 2, 12, 12), QColor(colour))
        painter.end()


class MessageArea(QWidget):
    """The place for message bars: without height in its layout, they lie over what stands below it.

    So a message moves nothing, and a second click lands on the message rather than on something else.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = QWidget(parent)
        self._sheet.hide()
        self._column = QVBoxLayout(self._sheet)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setFixedHeight(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def event(self, event: QEvent) -> bool:
        """Its bars belong to the same parent as it does."""
        parent = self.parentWidget()
        if event.type() == QEvent.Type.ParentChange and self._sheet.parentWidget() is not parent:
            self._sheet.setParent(parent)
            self._place()
        return super().event(event)

    def moveEvent(self, event: QMoveEvent) -> None:
        """The bars follow."""
        super().moveEvent(event)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps differently."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Puts the bars over what lies below, as high as they need to be."""
        shown = bool(self.bars()) and self.parentWidget() is not None
        if shown:
            height = self._column.totalHeightForWidth(self.width())
            wanted = height if height > 0 else self._column.totalSizeHint().height()
            self._sheet.setGeometry(self.x(), self.y(), self.width(), wanted)
            self._sheet.raise_()
        self._sheet.setVisible(shown)

    def bars(self) -> list[MessageBar]:
        """The messages in view."""
        items = (self._column.itemAt(place) for place in range(self._column.count()))
        found = (item.widget() for item in items if item is not None)
        return [bar for bar in found if isinstance(bar, MessageBar) and not bar.isHidden()]

    def say(
        self, text: str, grade: str = "info", action: str = "", act: Callable[[], None] | None = None
    ) -> MessageBar:
        """Shows a message: `info` (goes by itself), `warning` or `danger` (stay until they are read)."""
        for bar in self.bars():
            if bar.text == text:
                bar.dismiss()
        bar = MessageBar(grade, text, action, act)
        self._column.insertWidget(0, bar)
        bar.show()
        bar.closed.connect(self._place)
        for extra in self.bars()[MOST:]:
            extra.dismiss()
        if grade == "info":
            stays = INFO_STAYS_MS if act is None else OFFER_STAYS_MS
            timer = QTimer(bar, singleShot=True, interval=stays)
            timer.timeout.connect(bar.dismiss)
            timer.start()
        self._place()
        return bar

    def say_withdrawn(self, record_id: str, text: str, restore: Callable[[], None]) -> None:
        """Says that a record was withdrawn and offers it back, until `forget_withdrawn` hears of its return."""
        bar = self.say(text, "info", self.tr("Bring back"), restore)
        bar.setProperty(RECORD, record_id)

    def forget_withdrawn(self, present: Collection[str]) -> None:
        """Takes away what is not true any more: these records are there, brought back or by undo."""
        for bar in self.bars():
            if bar.property(RECORD) in present:
                bar.dismiss()

    def clear(self) -> None:
        """Takes all messages away."""
        for bar in self.bars():
            bar.dismiss()
