"""Draws one piece of evidence as a tile: picture or type, number and caption; the caption is edited in place.

What is still on its way looks like the tile it becomes, with its progress below the picture.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from iso20k_audit.model.contested import marked
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.widgets.thumbnails import shared

if TYPE_CHECKING:
    from iso20k_audit.store.ledger import Row
    from iso20k_audit.ui.evidence.arrivals import Arrival, Arrivals
    from iso20k_audit.ui.session import Session

EVIDENCE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
ARRIVAL_ROLE = int(Qt.ItemDataRole.UserRole) + 2
Index = QModelIndex | QPersistentModelIndex
STACK_STEP = 3
"""Pixels by which the sheets of a stack show behind each other."""


class EvidenceDelegate(QStyledItemDelegate):
    """Tiles of one size, which grows with the text."""

    def __init__(self, session: Session, arrivals: Arrivals, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._arrivals = arrivals

    @property
    def tile(self) -> QSize:
        """The size of a tile."""
        return QSize(theme.zoomed(126), theme.zoomed(112))

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """One size for all."""
        return self.tile

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws a tile."""
        row: Row | None = index.data(EVIDENCE_ROLE)
        arrival: Arrival | None = index.data(ARRIVAL_ROLE)
        if row is None and arrival is None:
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
        painter.setPen(QPen(QColor(scheme.accent if selected else scheme.line), 2 if selected else 1))
        painter.setBrush(QColor(scheme.selection if selected else scheme.panel))
        painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 5, 5)
        text_height = metrics.lineSpacing() * 2 + 6
        picture_area = area.adjusted(5, 5, -5, -text_height - 1)
        if row is not None:
            said = marked(row)
            head, foot = said["number"] or "", said["caption"] or said["file_name"] or said["reference"] or ""
            self._draw_row(painter, picture_area, row, font)
        else:
            assert arrival is not None
            head, foot = self._draw_arrival(painter, picture_area, arrival, font), arrival.name
        painter.setFont(font)
        painter.setPen(QColor(scheme.on_selection if selected else scheme.text))
        text = area.adjusted(7, area.height() - text_height, -6, -3)
        line = QRect(text.left(), text.top(), text.width(), metrics.lineSpacing())
        align = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(line, align, metrics.elidedText(head, elide, text.width()))
        painter.setPen(QColor(scheme.on_selection if selected else scheme.muted))
        line.translate(0, metrics.lineSpacing())
        painter.drawText(line, align, metrics.elidedText(foot, elide, text.width()))
        painter.restore()

    def _draw_row(self, painter: QPainter, area: QRect, row: Row, font: QFont) -> None:
        from iso20k_audit.services.runnable import of_record
        from iso20k_audit.ui.markup.badges import draw_badge
        from iso20k_audit.ui.widgets.evidence_icons import draw_count, letters_of, picture_of

        files = [file for file in (row, *row.get("more", ())) if file["sha256"]]
        if len(files) > 1:
            area = self._draw_stack(painter, area)
        word = letters_of(row, self.tr("Item") if not files else self.tr("File"))
        runs = any(of_record(file) for file in files)
        self._draw_picture(painter, area, picture_of(self._session, row), word, font, runs=runs)
        if len(files) > 1:
            draw_count(painter, QRectF(area), len(files), font)
        draw_badge(painter, QRectF(area), row)

    @staticmethod
    def _draw_stack(painter: QPainter, area: QRect) -> QRect:
        """Sheets behind the picture. Returns what is left for the picture."""
        scheme = theme.scheme()
        painter.setBrush(QColor(scheme.panel))
        painter.setPen(QColor(scheme.muted))
        front = area.adjusted(0, 2 * STACK_STEP, -2 * STACK_STEP, 0)
        for step in (2, 1):
            painter.drawRoundedRect(QRectF(front.translated(step * STACK_STEP, -step * STACK_STEP)), 3, 3)
        return front

    def _draw_arrival(self, painter: QPainter, area: QRect, arrival: Arrival, font: QFont) -> str:
        """Draws its picture and progress. Returns what stands below it."""
        from pathlib import Path

        picture = shared().of_file(arrival.path) if arrival.path is not None else shared().kept(arrival.key)
        word = Path(arrival.name).suffix.lstrip(".").upper()[:5] or self.tr("File")
        self._draw_picture(painter, area, picture, word, font, runs=False)
        if arrival.evidence_id:
            return self.tr("Recorded")
        scheme = theme.scheme()
        bar = QRectF(area.left() + 6, area.bottom() - 9, area.width() - 12, 5)
        painter.setPen(QColor(scheme.panel))
        painter.setBrush(QColor(scheme.line))
        painter.drawRoundedRect(bar, 2.5, 2.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(scheme.accent))
        full = QRectF(bar)
        full.setWidth(max(bar.width() * arrival.share, bar.height()))
        painter.drawRoundedRect(full, 2.5, 2.5)
        self._arrivals.tick()
        if arrival.size >= 20_000_000:
            return self.tr("Attaching… {} %").format(int(arrival.share * 100))
        return self.tr("Attaching…")

    def _draw_picture(
        self, painter: QPainter, area: QRect, picture: QPixmap | None, word: str, font: QFont, *, runs: bool
    ) -> None:
        scheme = theme.scheme()
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
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), word)
        painter.restore()
        if runs:
            self._draw_warning(painter, area, font)

    def _draw_warning(self, painter: QPainter, area: QRect, font: QFont) -> None:
        """A triangle and a word along the upper edge: it can run."""
        scheme = theme.scheme()
        painter.setFont(font)
        metrics = painter.fontMetrics()
        height = metrics.height() + 2
        strip = QRectF(area.left(), area.top(), area.width(), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(scheme.panel))
        painter.drawRect(strip)
        theme.draw_shape(
            painter, "triangle", QRectF(strip.left() + 3, strip.top() + 3, height - 6, height - 6),
            QColor(scheme.warning),
        )  # fmt: skip
        painter.setPen(QColor(scheme.warning))
        words = metrics.elidedText(
            self.tr("can run"), Qt.TextElideMode.ElideRight, int(strip.width() - height)
        )
        painter.drawText(
            strip.adjusted(height, 0, 0, 0),
            int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter),
            words,
        )

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
