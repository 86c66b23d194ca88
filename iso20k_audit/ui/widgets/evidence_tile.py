"""Draws one piece of evidence as a tile: picture or type, number and caption; the caption is edited in place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from iso20k_audit.ui import theme
from iso20k_audit.ui.widgets.thumbnails import shared

if TYPE_CHECKING:
    from iso20k_audit.store.ledger import Row
    from iso20k_audit.ui.session import Session

EVIDENCE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
Index = QModelIndex | QPersistentModelIndex


class EvidenceDelegate(QStyledItemDelegate):
    """Tiles of one size.

    Attributes:
        tile: their size.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.tile = QSize(126, 112)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """One size for all."""
        return self.tile

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws a tile."""
        row: Row = index.data(EVIDENCE_ROLE)
        if row is None:
            return
        scheme = theme.scheme()
        state: QStyle.StateFlag = option.state
        area: QRect = option.rect
        font: QFont = option.font
        metrics: QFontMetrics = option.fontMetrics
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = QRectF(area).adjusted(1, 1, -1, -1)
        outline = QPen(QColor(scheme.accent if selected else scheme.line), 2 if selected else 1)
        painter.setPen(outline)
        painter.setBrush(QColor(scheme.selection if selected else scheme.panel))
        painter.drawRoundedRect(frame, 5, 5)
        text_height = metrics.lineSpacing() * 2 + 6
        picture_area = area.adjusted(5, 5, -5, -text_height - 1)
        self._draw_picture(painter, picture_area, row, font)
        painter.setFont(font)
        painter.setPen(QColor(scheme.on_selection if selected else scheme.text))
        text = area.adjusted(7, area.height() - text_height, -6, -3)
        flags = Qt.TextElideMode.ElideRight
        painter.drawText(text.left(), text.top() + metrics.ascent(), row["number"] or "")
        painter.setPen(QColor(scheme.on_selection if selected else scheme.muted))
        caption = metrics.elidedText(row["caption"] or row["file_name"] or "", flags, text.width())
        painter.drawText(text.left(), text.top() + metrics.lineSpacing() + metrics.ascent(), caption)
        painter.restore()

    def _draw_picture(self, painter: QPainter, area: QRect, row: Row, font: QFont) -> None:
        scheme = theme.scheme()
        picture = self._picture(row)
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(area), 3, 3)
        painter.save()
        painter.setClipPath(clip)
        painter.fillRect(area, QColor(scheme.alternate))
        if picture is not None:
            size = (
                picture.deviceIndependentSize()
                .toSize()
                .scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
            )
            place = QRect(0, 0, size.width(), size.height())
            place.moveCenter(area.center())
            painter.drawPixmap(place, picture)
        else:
            painter.setPen(QColor(scheme.muted))
            bold = QFont(font)
            bold.setBold(True)
            painter.setFont(bold)
            suffix = Path(row["file_name"] or "").suffix.lstrip(".").upper()[:5]
            word = suffix or (self.tr("Item") if not row["sha256"] else self.tr("File"))
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), word)
        painter.restore()

    def _picture(self, row: Row) -> QPixmap | None:
        workspace = self._session.workspace
        if workspace is None or not row["sha256"] or not str(row["media_type"] or "").startswith("image/"):
            return None
        return shared().get(workspace.folder, row["sha256"])

    # -- editing the caption ------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        """A one-line input over the caption."""
        editor = QLineEdit(parent)
        editor.setAccessibleName(self.tr("Caption"))
        editor.setPlaceholderText(self.tr("What it proves"))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """At the foot of the tile."""
        area: QRect = option.rect
        height = editor.sizeHint().height()
        editor.setGeometry(area.left() + 1, area.bottom() - height, area.width() - 2, height)
