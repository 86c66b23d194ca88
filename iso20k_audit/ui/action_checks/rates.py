"""Two deviation rates side by side: what was counted, and between which limits the true rates lie."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from iso20k_audit.model.deviation_rates import Sampled, counted, limits, percent
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.look.mirroring import mirrored


class Rates(QWidget):
    """A line for each sample: words, then the counted rate as a diamond on the range of its 95 % limits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, Sampled]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Deviation rates before and after the fix"))

    def show_samples(self, before: Sampled | None, after: Sampled | None) -> None:
        """Shows what was counted; nothing takes no room."""
        named = ((self.tr("Before"), before), (self.tr("After"), after))
        self._rows = [(name, sample) for name, sample in named if sample is not None]
        self.setVisible(bool(self._rows))
        self.setAccessibleDescription(
            "; ".join(
                self.tr("{}: {}, true rate {}").format(name, counted(sample), limits(sample))
                for name, sample in self._rows
            )
        )
        self.updateGeometry()
        self.update()

    def _line(self) -> int:
        return self.fontMetrics().lineSpacing()

    def sizeHint(self) -> QSize:
        """Two lines for each sample and one for the scale."""
        return QSize(300, round(len(self._rows) * self._line() * 2.5 + self._line() * 1.3 + 8))

    def minimumSizeHint(self) -> QSize:
        """As high as it needs to be."""
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws words, ranges and the scale."""
        scheme = theme.scheme()
        painter = mirrored(QPainter(self), self.rect(), self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, width = self._line(), float(self.width())
        end = max((sample.upper for _name, sample in self._rows), default=1.0)
        end = next((step for step in (0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1.0) if step >= end), 1.0)

        def at(rate: float) -> float:
            return 6 + (width - 12) * rate / end

        y = 4.0
        for name, sample in self._rows:
            painter.setPen(QColor(scheme.text))
            told = self.tr("{}: {}, true rate {}").format(name, counted(sample), limits(sample))
            elided = self.fontMetrics().elidedText(told, Qt.TextElideMode.ElideRight, round(width - 12))
            painter.drawText(QRectF(6, y, width - 12, line), Qt.AlignmentFlag.AlignVCenter, elided)
            middle = y + line * 1.65
            painter.setPen(QPen(QColor(scheme.line), 1))
            painter.drawLine(QPointF(at(0), middle), QPointF(at(end), middle))
            painter.setPen(QPen(QColor(scheme.accent), 3))
            painter.drawLine(QPointF(at(sample.lower), middle), QPointF(at(sample.upper), middle))
            for limit in (sample.lower, sample.upper):
                painter.drawLine(QPointF(at(limit), middle - 5), QPointF(at(limit), middle + 5))
            mark = QRectF(at(sample.rate) - 6, middle - 6, 12, 12)
            theme.draw_shape(painter, "diamond", mark, QColor(scheme.text))
            y += line * 2.5
        painter.setPen(QColor(scheme.muted))
        for share in (0.0, 0.5, 1.0):
            text = percent(end * share)
            wide = self.fontMetrics().horizontalAdvance(text)
            x = min(max(at(end * share) - wide / 2, 0.0), width - wide)
            painter.drawText(QRectF(x, y, wide + 4, line), Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()
