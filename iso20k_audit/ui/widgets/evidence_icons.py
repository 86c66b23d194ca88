"""Small tiles for lists of evidence: the picture, or the type of the file in letters; all equally wide."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap

from iso20k_audit.ui import theme
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets import thumbnails

TILE = QSize(64, 46)


def picture_of(session: Session, row: dict[str, Any]) -> QPixmap | None:
    """The picture of a piece of evidence if it is one and ready (`thumbnails.shared().ready` follows)."""
    if (
        session.workspace is None
        or not row["sha256"]
        or not str(row["media_type"] or "").startswith("image/")
    ):
        return None
    return thumbnails.shared().get(session.workspace.folder, row["sha256"])


def tile_of(session: Session, row: dict[str, Any], font: QFont, no_file: str) -> QIcon:
    """The tile of a piece of evidence; `no_file` are letters for what has no file here."""
    tile = QPixmap(TILE * 2)
    tile.setDevicePixelRatio(2)
    tile.fill(Qt.GlobalColor.transparent)
    picture = picture_of(session, row)
    painter = QPainter(tile)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    if picture is not None:
        size = picture.size().scaled(TILE, Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (TILE.width() - size.width()) / 2, (TILE.height() - size.height()) / 2
        painter.drawPixmap(QRectF(left, top, size.width(), size.height()), picture, QRectF(picture.rect()))
    else:
        scheme = theme.scheme()
        letters = Path(row["file_name"] or "").suffix.lstrip(".").upper()[:4] or no_file
        area = QRectF(0.5, 0.5, TILE.width() - 1, TILE.height() - 1)
        painter.setPen(QColor(scheme.line))
        painter.setBrush(QColor(scheme.alternate))
        painter.drawRoundedRect(area, 3, 3)
        painter.setFont(font)
        painter.setPen(QColor(scheme.muted))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, letters)
    painter.end()
    icon = QIcon(tile)
    icon.addPixmap(tile, QIcon.Mode.Selected)
    return icon
