"""What pages of a presentation are made of: texts in sizes that follow the room, marks, pictures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from iso20k_audit.model.closing import Picture
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.widgets import thumbnails
from iso20k_audit.ui.widgets.cards import text_label


class Type:
    """Sizes of text on a page, in pixels, all from one.

    Attributes:
        body: what is read; everything else follows from it.
    """

    def __init__(self, widget: QWidget, body: float) -> None:
        self.body = body
        self._per_pixel = 72 / max(widget.logicalDpiY(), 1)
        self._font = widget.font()

    def font(self, share: float = 1.0, *, strong: bool = False) -> QFont:
        """The font at a share of the size of the body."""
        font = QFont(self._font)
        font.setPointSizeF(max(self.body * share * self._per_pixel, 5.0))
        if strong:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def gap(self, share: float) -> int:
        """A distance that grows with the text."""
        return max(2, round(self.body * share))

    def text(self, words: str, share: float = 1.0, *, strong: bool = False, role: str = "") -> QLabel:
        """A text that wraps."""
        label = text_label(words, role, wrap=True)
        label.setFont(self.font(share, strong=strong))
        return label

    def line(self, words: str, share: float = 1.0, *, strong: bool = False, role: str = "") -> QLabel:
        """A text on one line."""
        label = text_label(words, role)
        label.setFont(self.font(share, strong=strong))
        return label

    def labelled(self, label: str, words: str, share: float = 1.0) -> QWidget:
        """A muted word above a text."""
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.gap(0.12))
        column.addWidget(self.line(label, 0.68, role="muted"))
        column.addWidget(self.text(words, share))
        return box


class Mark(QWidget):
    """The shape of a kind of finding or of what was said."""

    def __init__(self, value: str, pixels: int) -> None:
        super().__init__()
        self._value = value
        self.setFixedSize(pixels, pixels)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the shape."""
        look = theme.swatch(self._value)
        painter = QPainter(self)
        edge = max(1.0, self.width() * 0.08)
        area = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        theme.draw_shape(painter, look.shape, area, QColor(look.fill))
        painter.end()


def marked_line(kind: Type, value: str, words: str, share: float = 1.0, *, strong: bool = False) -> QWidget:
    """A shape and its word beside each other."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(kind.gap(0.35))
    row.addWidget(Mark(value, kind.gap(0.85 * share)), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(kind.text(words, share, strong=strong), 1)
    return box


def panel(kind: Type) -> tuple[QFrame, QVBoxLayout]:
    """A framed group."""
    frame = QFrame()
    frame.setProperty("role", "card")
    column = QVBoxLayout(frame)
    edge = kind.gap(0.6)
    column.setContentsMargins(edge, edge, edge, edge)
    column.setSpacing(kind.gap(0.3))
    return frame, column


class PictureTile(QAbstractButton):
    """A picture with its number; pressing it shows it large.

    Signals:
        wanted(Picture): it is to be shown large.
    """

    wanted = Signal(object)

    def __init__(self, folder: Path, picture: Picture, size: QSize) -> None:
        super().__init__()
        self._folder, self._picture = folder, picture
        self.setFixedSize(size)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        told = " · ".join(part for part in (picture.number, picture.caption) if part)
        self.setAccessibleName(self.tr("Show large: {}").format(told))
        self.setToolTip(told)
        self.clicked.connect(lambda: self.wanted.emit(self._picture))
        thumbnails.shared().ready.connect(self._on_ready)

    def _on_ready(self, key: str) -> None:
        if key == self._picture.sha256:
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws picture and number."""
        scheme = theme.scheme()
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        line = self.fontMetrics().lineSpacing()
        area = QRectF(self.rect()).adjusted(1, 1, -1, -line - 4)
        painter.setPen(QColor(scheme.accent if self.hasFocus() else scheme.line))
        painter.setBrush(QColor(scheme.alternate))
        painter.drawRoundedRect(area, 4, 4)
        pixmap = thumbnails.shared().get(self._folder, self._picture.sha256)
        if pixmap is not None:
            draw_inside(painter, pixmap, area.adjusted(2, 2, -2, -2))
        painter.setPen(QColor(scheme.muted))
        foot = QRectF(0, self.height() - line - 2, self.width(), line)
        told = " · ".join(part for part in (self._picture.number, self._picture.caption) if part)
        told = self.fontMetrics().elidedText(told, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter), told)
        painter.end()


def draw_inside(painter: QPainter, pixmap: QPixmap, area: QRectF) -> None:
    """Draws a picture as large as fits, in the middle."""
    size = pixmap.size().scaled(area.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    left = area.left() + (area.width() - size.width()) / 2
    top = area.top() + (area.height() - size.height()) / 2
    painter.drawPixmap(QRectF(left, top, size.width(), size.height()), pixmap, QRectF(pixmap.rect()))


class Ground(QWidget):
    """A page: its content at the top, as wide as reads well."""

    def __init__(self, kind: Type, widest: float = 0.0) -> None:
        super().__init__()
        edge = kind.gap(1.4)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(edge, kind.gap(1.0), edge, kind.gap(0.8))
        self.column.setSpacing(kind.gap(0.55))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def height_at(self, width: int) -> int:
        """How high the page is at a width, without room to spare."""
        layout = self.column
        if layout.hasHeightForWidth():
            return layout.totalHeightForWidth(width)
        return layout.totalSizeHint().height()


Make = Callable[[Type, bool], Ground]
