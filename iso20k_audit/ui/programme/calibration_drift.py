"""How far each auditor agrees and to which side they drift, drawn on a line with the number of comparisons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from iso20k_audit.model.calibration import Agreement
from iso20k_audit.services.calibration import Drift
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.widgets.cards import ScrollColumn, clear, text_label

WIDEST = 3.0
"""Steps of the scale at either end of the line."""


class DriftLine(QWidget):
    """A point on a line from milder to stricter; hollow where there are few comparisons."""

    def __init__(self, found: Agreement) -> None:
        super().__init__()
        self._found = found
        self.setMinimumHeight(26)
        self.setMinimumWidth(120)
        told = QCoreApplication.translate("DriftTable", "Drift {}").format(f"{found.drift:+.2f}")
        self.setAccessibleName(told)
        self.setToolTip(told)

    def sizeHint(self) -> QSize:
        """Wide enough to tell a quarter of a step."""
        return QSize(220, 26)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line, its middle and the point."""
        scheme = theme.scheme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(8, 0, -8, 0)
        middle = area.center().y()
        painter.setPen(QPen(QColor(scheme.line), 2))
        painter.drawLine(QLineF(area.left(), middle, area.right(), middle))
        painter.drawLine(QLineF(area.center().x(), middle - 7, area.center().x(), middle + 7))
        share = max(-1.0, min(1.0, self._found.drift / WIDEST))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            share = -share
        x = area.center().x() + share * area.width() / 2
        colour = QColor(scheme.accent if abs(self._found.drift) < 0.5 else scheme.warning)
        painter.setPen(QPen(colour, 2))
        painter.setBrush(colour if not self._found.says_little else QColor(scheme.base))
        painter.drawEllipse(QRectF(x - 5, middle - 5, 10, 10))
        painter.end()


class DriftTable(QWidget):
    """One row for each auditor who can be compared."""

    def __init__(self) -> None:
        super().__init__()
        page = ScrollColumn()
        page.column.setContentsMargins(16, 12, 16, 16)
        self._told = text_label("", "muted", wrap=True)
        page.column.addWidget(self._told)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(8)
        page.column.addLayout(self._grid)
        page.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)

    def show_drift(self, found: list[Drift]) -> None:
        """Shows auditors, those who drift most first."""
        clear(self._grid)
        if not found:
            self._told.setText(
                self.tr(
                    "Nobody can be compared yet: grade cases, or let two auditors judge the same questions. Only "
                    "lead auditors see this page."
                )
            )
            return
        self._told.setText(
            self.tr(
                "Steps of the scale between conforming, opportunity, minor and major. Left is milder, right is "
                "stricter than expected or than the lead auditor concluded. A hollow point has fewer than five "
                "comparisons and says little. Only lead auditors see this page."
            )
        )
        heads = (
            self.tr("Auditor"),
            self.tr("Cases"),
            "",
            self.tr("Questions audited twice"),
            "",
        )
        for column, head in enumerate(heads):
            self._grid.addWidget(text_label(head, "strong"), 0, column)
        for row, one in enumerate(found, 1):
            self._grid.addWidget(text_label(one.person), row, 0)
            for column, part in ((1, one.cases), (3, one.questions)):
                if part is None:
                    self._grid.addWidget(text_label(self.tr("not compared"), "muted"), row, column)
                    continue
                told = self.tr("{agreed} of {count} agree, drift {drift}").format(
                    agreed=part.agreed, count=part.count, drift=f"{part.drift:+.2f}"
                )
                self._grid.addWidget(text_label(told), row, column)
                self._grid.addWidget(DriftLine(part), row, column + 1)
        self._grid.setColumnStretch(2, 1)
        self._grid.setColumnStretch(4, 1)
