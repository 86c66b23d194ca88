"""Small tiles for lists of evidence: the picture, or the type of the file in letters; all equally wide."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap

from iso20k_audit.services.runnable import of_record
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.markup.badges import draw_badge
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets import thumbnails

if TYPE_CHECKING:
    from iso20k_audit.ui.evidence.arrivals import Arrival

TILE = QSize(64, 46)


def pictured(row: dict[str, Any]) -> dict[str, Any] | None:
    """Of a piece of evidence, the record whose file is its picture: its own or a further file; None without."""
    for file in (row, *row.get("more", ())):
        if file["sha256"] and str(file["media_type"] or "").startswith("image/") and not of_record(file):
            return dict(file)
    return None


def picture_of(session: Session, row: dict[str, Any]) -> QPixmap | None:
    """The picture of a piece of evidence if it is one and ready (`thumbnails.shared().ready` follows)."""
    file = pictured(row)
    if session.workspace is None or file is None:
        return None
    return thumbnails.shared().get(session.workspace.folder, file.get("marked_sha256") or file["sha256"])


def letters_of(row: dict[str, Any], no_file: str) -> str:
    """The type of a file in up to five letters; `no_file` for what has none here."""
    names = [row["file_name"], *(file["file_name"] for file in row.get("more", ()))]
    name = next((name for name in names if name), "")
    return Path(name).suffix.lstrip(".").upper()[:5] or no_file


def tile_of(session: Session, row: dict[str, Any], font: QFont, no_file: str) -> QIcon:
    """The tile of a piece of evidence; `no_file` are letters for what has no file here."""
    tile = QPixmap(TILE * 2)
    tile.setDevicePixelRatio(2)
    tile.fill(Qt.GlobalColor.transparent)
    picture = picture_of(session, row)
    painter = QPainter(tile)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    scheme = theme.scheme()
    if picture is not None:
        size = picture.size().scaled(TILE, Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (TILE.width() - size.width()) / 2, (TILE.height() - size.height()) / 2
        painter.drawPixmap(QRectF(left, top, size.width(), size.height()), picture, QRectF(picture.rect()))
    else:
        area = QRectF(0.5, 0.5, TILE.width() - 1, TILE.height() - 1)
        painter.setPen(QColor(scheme.line))
        painter.setBrush(QColor(scheme.alternate))
        painter.drawRoundedRect(area, 3, 3)
        painter.setFont(font)
        painter.setPen(QColor(scheme.muted))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, letters_of(row, no_file))
    if any(of_record(file) for file in (row, *row.get("more", ()))):
        theme.draw_shape(painter, "triangle", QRectF(4, 4, 12, 12), QColor(scheme.warning))
    count = bool(row["sha256"]) + len(row.get("more", ()))
    if count > 1:
        draw_count(painter, QRectF(0, 0, TILE.width(), TILE.height()), count, font)
    draw_badge(painter, QRectF(0, 0, TILE.width(), TILE.height()), row)
    painter.end()
    icon = QIcon(tile)
    icon.addPixmap(tile, QIcon.Mode.Selected)
    return icon


def arriving_tile(arrival: Arrival, font: QFont) -> QIcon:
    """The tile of a file that is on its way: its picture as soon as there is one, and how far it is."""
    shared = thumbnails.shared()
    picture = shared.of_file(arrival.path) if arrival.path is not None else shared.kept(arrival.key)
    tile = QPixmap(TILE * 2)
    tile.setDevicePixelRatio(2)
    tile.fill(QColor(theme.scheme().alternate))
    painter = QPainter(tile)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    if picture is not None:
        size = picture.size().scaled(TILE, Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (TILE.width() - size.width()) / 2, (TILE.height() - size.height()) / 2
        painter.drawPixmap(QRectF(left, top, size.width(), size.height()), picture, QRectF(picture.rect()))
    else:
        painter.setFont(font)
        painter.setPen(QColor(theme.scheme().muted))
        letters = Path(arrival.name).suffix.lstrip(".").upper()[:5]
        painter.drawText(QRectF(0, 0, TILE.width(), TILE.height()), Qt.AlignmentFlag.AlignCenter, letters)
    if not arrival.evidence_id:
        painter.fillRect(QRectF(3, TILE.height() - 7, TILE.width() - 6, 4), QColor(theme.scheme().line))
        width = max((TILE.width() - 6) * arrival.share, 4)
        painter.fillRect(QRectF(3, TILE.height() - 7, width, 4), QColor(theme.scheme().accent))
    painter.end()
    icon = QIcon(tile)
    icon.addPixmap(tile, QIcon.Mode.Selected)
    return icon


def draw_count(painter: QPainter, area: QRectF, count: int, font: QFont) -> None:
    """How many files there are, at the lower right of a picture."""
    scheme = theme.scheme()
    small = QFont(font)
    small.setBold(True)
    painter.setFont(small)
    metrics = painter.fontMetrics()
    text = str(count)
    width = max(metrics.horizontalAdvance(text) + 10, metrics.height())
    box = QRectF(area.right() - width - 3, area.bottom() - metrics.height() - 3, width, metrics.height())
    painter.setPen(QColor(scheme.panel))
    painter.setBrush(QColor(scheme.accent))
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.setPen(QColor(scheme.on_accent))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
