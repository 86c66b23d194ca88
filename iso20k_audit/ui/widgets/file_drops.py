"""Files and pictures dropped on a part of the window become evidence; nothing else about it changes.

Text inputs inside of that part let files pass to it, for nobody wants the path of a photo in a note.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from iso20k_audit.ui.look import theme

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

Take = Callable[["QMimeData", QPoint], None]
_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


def local_files(data: QMimeData) -> list[Path]:
    """The files of a drag on this computer."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def is_evidence(data: QMimeData) -> bool:
    """Files or a picture."""
    return bool(local_files(data)) or data.hasImage()


class FileDrops(QObject):
    """Watches a part of the window for drops.

    Args:
        area: the part; of a list or table its view.
        take: is given what was dropped and where.
        words: what will happen at a place, shown while something is dragged over it; an empty text refuses.
    """

    def __init__(self, area: QWidget, take: Take, words: Callable[[QPoint], str]) -> None:
        super().__init__(area)
        self._area = area.viewport() if isinstance(area, QAbstractScrollArea) else area
        self._take = take
        self._words = words
        self._sheet = DropSheet(self._area)
        self._area.setAcceptDrops(True)
        self._area.installEventFilter(self)

    def let_pass(self, inside: QWidget) -> None:
        """Inputs inside of a widget let files through to this part."""
        for kind in (QPlainTextEdit, QTextEdit, QLineEdit):
            for text in inside.findChildren(kind):
                target = text.viewport() if isinstance(text, QAbstractScrollArea) else text
                if isinstance(target, QObject):  # PySide may still know another object by this address
                    target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes drags of files and pictures, leaves everything else alone."""
        kind = event.type()
        if watched is not self._area:
            if kind in _DRAGS and isinstance(event, QDropEvent) and local_files(event.mimeData()):
                event.ignore()
                return True
            return False
        if kind in (QEvent.Type.DragLeave, QEvent.Type.Hide):
            self._sheet.hide()
            return False
        if kind not in _DRAGS or not isinstance(event, QDropEvent) or not is_evidence(event.mimeData()):
            return False
        at = event.position().toPoint()
        told = self._words(at)
        if kind == QEvent.Type.Drop:
            self._sheet.hide()
            if told:
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                self._take(event.mimeData(), at)
            return True
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            if told or isinstance(event, QDragEnterEvent):
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
            else:
                event.ignore()
        self._sheet.say(told)
        return True


class DropSheet(QWidget):
    """A frame with words over what would take the drop; the pointer does not notice it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, words: str) -> None:
        """Shows the words, or goes away without any."""
        self._words = words
        if not words:
            self.hide()
            return
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A frame, and the words at its foot."""
        scheme = theme.scheme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(scheme.accent), 2, Qt.PenStyle.DashLine))
        seen = QRectF(self.visibleRegion().boundingRect())  # of an area that scrolls only a part is
        painter.drawRoundedRect(seen.adjusted(2, 2, -2, -2), 6, 6)
        metrics = painter.fontMetrics()
        words = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, int(seen.width()) - 48)
        box = QRectF(0, 0, metrics.horizontalAdvance(words) + 28, metrics.height() + 12)
        box.moveCenter(seen.center())
        box.moveBottom(seen.bottom() - 10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(scheme.accent))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(QColor(scheme.on_accent))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()
