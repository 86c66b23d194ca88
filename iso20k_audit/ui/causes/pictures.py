"""A diagram of causes as a picture: PNG, SVG, or in the clipboard; on white, with what it is about above it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QImage, QPainter

from iso20k_audit.model.cause_analysis import CauseAnalysis
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.vocabulary import CauseMethod
from iso20k_audit.model.wording import direction
from iso20k_audit.ui.causes.drawings import drawing_of
from iso20k_audit.ui.causes.painting import Look, paint, screen_face
from iso20k_audit.ui.look.theme import LIGHT

WIDTH = 1_100.0
"""Of a picture without its margins, in units; a PNG has twice as many pixels."""

_MARGIN = 24.0
_SHARPNESS = 2


class _Sheet:
    """A heading and the drawing below it."""

    def __init__(self, analysis: CauseAnalysis, method: CauseMethod, heading: str) -> None:
        self.font = QFont(QGuiApplication.font())
        self.font.setPointSizeF(10)
        self.head_font = QFont(self.font)
        self.head_font.setWeight(QFont.Weight.DemiBold)
        self.heading = heading
        self.drawing = drawing_of(analysis, method, screen_face(self.font), WIDTH)
        self._flags = int(Qt.TextFlag.TextWordWrap)

    def _head_height(self) -> float:
        area = QRectF(0, 0, self.drawing.width, 10_000)
        return QFontMetricsF(self.head_font).boundingRect(area, self._flags, self.heading).height() + 14

    def size(self) -> QSize:
        """With its margins."""
        height = self._head_height() + self.drawing.height + 2 * _MARGIN
        return QSize(round(self.drawing.width + 2 * _MARGIN), round(height))

    def draw(self, painter: QPainter, *, outlines: bool) -> None:
        """Draws all of it on white."""
        size, rightward = self.size(), direction() == "rtl"
        painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor("#FFFFFF"))
        way = Qt.LayoutDirection.RightToLeft if rightward else Qt.LayoutDirection.LeftToRight
        painter.setLayoutDirection(way)
        painter.setFont(self.head_font)
        painter.setPen(QColor(LIGHT.text))
        area = QRectF(_MARGIN, _MARGIN, self.drawing.width, self._head_height())
        painter.drawText(area, self._flags, self.heading)
        painter.translate(_MARGIN, _MARGIN + self._head_height())
        paint(painter, self.drawing, Look(LIGHT, self.font, rightward, outlines=outlines))


def image(analysis: CauseAnalysis, method: CauseMethod, heading: str) -> QImage:
    """The picture, twice as sharp as its size."""
    sheet = _Sheet(analysis, method, heading)
    made = QImage(sheet.size() * _SHARPNESS, QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(_SHARPNESS)
    painter = QPainter(made)
    sheet.draw(painter, outlines=False)
    painter.end()
    return made


def svg(analysis: CauseAnalysis, method: CauseMethod, heading: str) -> bytes:
    """The picture as SVG; letters are shapes, the words stand in its description."""
    from PySide6.QtSvg import QSvgGenerator

    sheet = _Sheet(analysis, method, heading)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(sheet.size())
    generator.setViewBox(QRectF(0, 0, sheet.size().width(), sheet.size().height()))
    generator.setTitle(heading)
    generator.setDescription("; ".join(cause.text for cause in analysis.all(method)))
    painter = QPainter(generator)
    sheet.draw(painter, outlines=True)
    painter.end()
    buffer.close()
    return bytes(content.data())


def save(analysis: CauseAnalysis, method: CauseMethod, heading: str, target: Path) -> Path:
    """Writes the picture; SVG if its name ends so, else PNG. In one step: all or nothing.

    Raises:
        InputError: the file cannot be written.
    """
    if target.suffix.lower() == ".svg":
        content = svg(analysis, method, heading)
    else:
        held = QByteArray()
        buffer = QBuffer(held)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image(analysis, method, heading).save(buffer, "PNG")  # type: ignore[call-overload]
        content = bytes(held.data())
    temporary = target.parent / f".{target.name}.tmp"
    try:
        temporary.write_bytes(content)
        temporary.replace(target)
    except OSError as error:
        raise InputError(
            QCoreApplication.translate("Causes", "{} could not be written: {}.").format(
                target, error.strerror or error
            ),
            QCoreApplication.translate("Causes", "Choose another folder."),
        ) from error
    finally:
        temporary.unlink(missing_ok=True)
    return target


def copy(analysis: CauseAnalysis, method: CauseMethod, heading: str) -> None:
    """Puts the picture into the clipboard."""
    # Not by QMimeData: one that Python made and the clipboard still has crashes the process when it ends.
    QGuiApplication.clipboard().setImage(image(analysis, method, heading))
