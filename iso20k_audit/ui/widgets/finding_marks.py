"""Small signs of the finding's editor: a part's number, what the review says of a field, something to read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from iso20k_audit.model.finding_review import Remark
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.widgets.cards import set_role, text_label

MUST_FIX = "◆"
SUGGESTION = "▲"
"""The shapes of the two severities; the word stands beside them wherever there is room."""


class NumberBadge(QWidget):
    """The number of a part in a filled circle, as high as the text beside it."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = str(number)
        self.setAccessibleName(self._number)

    def sizeHint(self) -> QSize:
        """A circle around one digit."""
        side = self.fontMetrics().lineSpacing() + 3
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Circle and number."""
        scheme = theme.scheme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height()) - 1
        area = QRectF(0.5, (self.height() - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(scheme.accent))
        painter.drawEllipse(area)
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(scheme.on_accent))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), self._number)
        painter.end()


class FieldMark(QLabel):
    """How many remarks there are about a field; it keeps its room, so that nothing moves when they come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance(f"{MUST_FIX} 2 {SUGGESTION} 2") + 4)

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Shows the counts, with the texts as a tip."""
        blocking = sum(remark.blocking for remark in remarks)
        advice = len(remarks) - blocking
        told = [f"{MUST_FIX} {blocking}"] if blocking else []
        told += [f"{SUGGESTION} {advice}"] if advice else []
        self.setText(" ".join(told))
        self.setToolTip("\n".join(remark.full_text for remark in remarks))
        set_role(self, "danger" if blocking else "warning")


class ReadingPopup(QFrame):
    """Something to read, over the page: nothing moves. Esc or a click beside it closes it."""

    def __init__(self, title: str, text: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        close = QPushButton(self.tr("Close"))
        close.setAccessibleName(self.tr("Close what is shown"))
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(text_label(title, "strong", wrap=True))
        body = text_label(text, "", wrap=True)
        column.addWidget(body)
        column.addLayout(foot)
        self._first = close

    def open_at(self, anchor: QWidget) -> None:
        """Shows it under a button, within the screen."""
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * 64)
        layout = self.layout()
        if layout is not None:
            self.setFixedHeight(layout.totalHeightForWidth(self.width()))
        at = anchor.mapToGlobal(QPoint(anchor.width() - self.width(), anchor.height() + 2))
        screen = anchor.screen().availableGeometry()
        at.setX(max(screen.left() + 4, min(at.x(), screen.right() - self.width() - 4)))
        if at.y() + self.height() > screen.bottom():
            at.setY(anchor.mapToGlobal(QPoint(0, 0)).y() - self.height() - 2)
        self.move(at)
        self.show()
        self._first.setFocus(Qt.FocusReason.PopupFocusReason)
