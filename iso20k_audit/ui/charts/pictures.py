"""A chart as a picture: PNG, SVG, or in the clipboard; always on white, with its title and how it is counted.

Drawn by the same code as on the screen, in the light theme, so that it stands alone in any document.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QImage, QPainter

from iso20k_audit.model.errors import InputError
from iso20k_audit.model.figures import Figure
from iso20k_audit.model.wording import direction, translate
from iso20k_audit.ui.charts.drawing import Drawing
from iso20k_audit.ui.look.mirroring import mirrored
from iso20k_audit.ui.look.theme import LIGHT

WIDTH = 960.0
"""Of a picture without its margins, in units; a PNG has twice as many pixels."""

_MARGIN = 24.0
_SHARPNESS = 2


class _Sheet:
    """Title, chart and notes below each other."""

    def __init__(self, figure: Figure) -> None:
        font = QFont(QGuiApplication.font())
        font.setPixelSize(14)
        self.figure = figure
        self.font = font
        self.title_font = QFont(font)
        self.title_font.setPixelSize(20)
        self.title_font.setWeight(QFont.Weight.DemiBold)
        self.chart = Drawing(figure, LIGHT, font, WIDTH)
        self.texts = [figure.how, *figure.notes]
        self._flags = int(Qt.TextFlag.TextWordWrap)

    def _text_height(self, text: str) -> float:
        area = QRectF(0, 0, WIDTH, 10_000)
        return QFontMetricsF(self.font).boundingRect(area, self._flags, text).height() + 4

    def size(self) -> QSize:
        """With its margins."""
        height = 34.0 + self.chart.height() + 14 + sum(self._text_height(text) for text in self.texts)
        return QSize(round(WIDTH + 2 * _MARGIN), round(height + 2 * _MARGIN))

    def draw(self, real: QPainter) -> None:
        """Draws all of it on white."""
        size = self.size()
        real.fillRect(QRectF(0, 0, size.width(), size.height()), QColor("#FFFFFF"))
        way = Qt.LayoutDirection.RightToLeft if direction() == "rtl" else Qt.LayoutDirection.LeftToRight
        painter = mirrored(real, QRectF(0, 0, size.width(), size.height()), way)
        painter.setPen(QColor(LIGHT.text))
        painter.setFont(self.title_font)
        painter.drawText(QRectF(_MARGIN, _MARGIN, WIDTH, 26), self._flags, self.figure.title)
        y = _MARGIN + 34
        self.chart.draw(painter, _MARGIN, y)
        y += self.chart.height() + 14
        painter.setFont(self.font)
        painter.setPen(QColor(LIGHT.muted))
        for text in self.texts:
            height = self._text_height(text)
            painter.drawText(QRectF(_MARGIN, y, WIDTH, height), self._flags, text)
            y += height


def image(figure: Figure) -> QImage:
    """The picture, twice as sharp as its size."""
    sheet = _Sheet(figure)
    size = sheet.size()
    made = QImage(size * _SHARPNESS, QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(_SHARPNESS)
    painter = QPainter(made)
    sheet.draw(painter)
    painter.end()
    return made


def svg(figure: Figure) -> bytes:
    """The picture as SVG."""
    from PySide6.QtSvg import QSvgGenerator

    sheet = _Sheet(figure)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(sheet.size())
    generator.setViewBox(QRectF(0, 0, sheet.size().width(), sheet.size().height()))
    generator.setTitle(figure.title)
    generator.setDescription(figure.how)
    painter = QPainter(generator)
    sheet.draw(painter)
    painter.end()
    buffer.close()
    return bytes(content.data())


def save(figure: Figure, target: Path) -> Path:
    """Writes the picture; SVG if its name ends so, else PNG. In one step: all or nothing.

    Raises:
        InputError: the file cannot be written.
    """
    if target.suffix.lower() == ".svg":
        content = svg(figure)
    else:
        held = QByteArray()
        buffer = QBuffer(held)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image(figure).save(buffer, "PNG")  # type: ignore[call-overload]
        content = bytes(held.data())
    temporary = target.parent / f".{target.name}.tmp"
    try:
        temporary.write_bytes(content)
        temporary.replace(target)
    except OSError as error:
        raise InputError(
            translate("Trends", "{target} could not be written: {reason}.").format(
                target=target, reason=error.strerror or error
            ),
            translate("Trends", "Choose another folder."),
        ) from error
    finally:
        temporary.unlink(missing_ok=True)
    return target


def copy(figure: Figure) -> None:
    """Puts the picture into the clipboard, as data of its own: what Python owns would be freed too late and crash."""
    QGuiApplication.clipboard().setImage(image(figure))
