"""Both diagrams as widgets: the live drawing beside the editor, and the small one on the card."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QSizePolicy, QToolTip, QWidget

from iso20k_audit.model.action_view import causes_in_lines
from iso20k_audit.model.cause_analysis import CauseAnalysis
from iso20k_audit.model.diagram import Box, Drawing, Face, Part
from iso20k_audit.model.fishbone_layout import draw_fishbone
from iso20k_audit.model.vocabulary import CauseMethod
from iso20k_audit.model.why_layout import draw_whys
from iso20k_audit.ui.causes.painting import Look, paint, screen_face
from iso20k_audit.ui.look import theme

MARGIN = 14.0
SIZES = (1.0, 0.92, 0.84)
"""Letters are made this much smaller before a drawing gets wider than there is room."""


def drawing_of(
    analysis: CauseAnalysis, method: CauseMethod, face: Face, width: float, *, all_branches: bool = False
) -> Drawing:
    """The diagram of one method, as wide as there is room, and wider where it has to be."""
    if method is CauseMethod.WHYS:
        return draw_whys(analysis.problem, analysis.whys, face, width)
    return draw_fishbone(analysis.problem, analysis.branches, face, width, all_branches=all_branches)


class Canvas(QWidget):
    """The drawing itself; pressing a box takes it in hand.

    Signals:
        picked(item id, branch): a box was pressed; the id is empty for a branch.
        opened(item id, branch): it was pressed twice.
    """

    picked = Signal(str, str)
    opened = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.analysis = CauseAnalysis()
        self.method = CauseMethod.WHYS
        self.drawing: Drawing | None = None
        self._chosen = ("", "")
        self._room = 600.0
        self._letters = QFont(self.font())

    def show_analysis(self, analysis: CauseAnalysis, method: CauseMethod) -> None:
        """Shows another state of the analysis."""
        self.analysis, self.method = analysis, method
        self.setAccessibleName(self.tr("Drawing: {}").format(method.label))
        self.setAccessibleDescription(causes_in_lines(analysis))
        self.lay_out(self._room)

    def choose(self, item_id: str, branch: str = "") -> Box | None:
        """Marks the cause or branch in hand. Returns its box."""
        self._chosen = (item_id, "" if item_id else branch)
        self.update()
        if self.drawing is None:
            return None
        if item_id:
            return self.drawing.box_of(item_id)
        return next(
            (box for box in self.drawing.boxes if box.part is Part.BRANCH and box.branch == branch), None
        )

    def lay_out(self, room: float) -> None:
        """Lays the drawing out for the width that there is."""
        self._room = room
        width = max(room - 2 * MARGIN, 200.0)
        for share in SIZES:
            self._letters = QFont(self.font())
            self._letters.setPointSizeF(self.font().pointSizeF() * share)
            face = screen_face(self._letters)
            self.drawing = drawing_of(
                self.analysis, self.method, face, width, all_branches=self.method is CauseMethod.FISHBONE
            )
            if self.drawing.width <= width + 0.5:
                break
        self.setMinimumSize(
            QSize(round(self.drawing.width + 2 * MARGIN), round(self.drawing.height + 2 * MARGIN))
            if self.drawing
            else QSize()
        )
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.lay_out(self._room)

    def box_at(self, at: QPoint) -> Box | None:
        """The box under a place of the widget."""
        if self.drawing is None:
            return None
        x = at.x() - self.left()
        return self.drawing.at(self.drawing.width - x if self._is_rightward() else x, at.y() - MARGIN)

    def left(self) -> float:
        """Where the drawing begins: it stands in the middle."""
        return max((self.width() - self.drawing.width) / 2, MARGIN) if self.drawing else MARGIN

    def _is_rightward(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the drawing."""
        if self.drawing is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().base())
        painter.translate(self.left(), MARGIN)
        item_id, branch = self._chosen
        paint(
            painter, self.drawing, Look(theme.scheme(), self._letters, self._is_rightward(), item_id, branch)
        )
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes a box in hand."""
        box = self.box_at(event.position().toPoint())
        if box is not None and (box.item_id or box.branch):
            self.picked.emit(box.item_id, box.branch)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens a box for writing."""
        box = self.box_at(event.position().toPoint())
        if box is not None and (box.item_id or box.branch):
            self.opened.emit(box.item_id, box.branch)


class DrawingView(QScrollArea):
    """The canvas with room to scroll; it is laid out anew for every width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = Canvas()
        self.setWidget(self.canvas)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setMinimumWidth(320)

    def show_analysis(self, analysis: CauseAnalysis, method: CauseMethod) -> None:
        """Shows another state of the analysis."""
        self.canvas.show_analysis(analysis, method)
        self.canvas.lay_out(self.viewport().width())

    def choose(self, item_id: str, branch: str = "") -> None:
        """Marks the cause or branch in hand and scrolls to it."""
        box = self.canvas.choose(item_id, branch)
        if box is not None:
            middle = box.x + box.width / 2
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft and self.canvas.drawing is not None:
                middle = self.canvas.drawing.width - middle
            middle += self.canvas.left()
            self.ensureVisible(
                round(middle),
                round(box.y + box.height / 2 + MARGIN),
                round(box.width / 2) + 12,
                round(box.height / 2) + 12,
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another layout."""
        super().resizeEvent(event)
        self.canvas.lay_out(self.viewport().width())


class SmallDrawing(QAbstractButton):
    """A diagram in small; pressing it opens the editor."""

    HIGHEST = 300

    def __init__(self, method: CauseMethod, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.method = method
        self._analysis = CauseAnalysis()
        self._drawing: Drawing | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(200)
        self.setAccessibleName(self.tr("Open the cause analysis: {}").format(method.label))

    def show_analysis(self, analysis: CauseAnalysis) -> None:
        """Shows another state of the analysis."""
        self._analysis = analysis
        self.setAccessibleDescription(causes_in_lines(analysis))
        self._lay_out()

    def _lay_out(self) -> None:
        width = max(self.width() - 2 * MARGIN, 180.0)
        self._drawing = drawing_of(self._analysis, self.method, screen_face(self.font()), max(width, 620.0))
        self.setFixedHeight(round(self._drawing.height * self._scale() + 2 * MARGIN))
        self.update()

    def _scale(self) -> float:
        if self._drawing is None:
            return 1.0
        width = max(self.width() - 2 * MARGIN, 180.0)
        return min(1.0, width / self._drawing.width, self.HIGHEST / max(self._drawing.height, 1.0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another layout."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._lay_out()

    def event(self, event: QEvent) -> bool:
        """Small letters are told whole by a tool tip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._drawing:
            scale = self._scale()
            x = (event.pos().x() - self._left(scale)) / scale
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                x = self._drawing.width - x
            box = self._drawing.at(x, (event.pos().y() - MARGIN) / scale)
            QToolTip.showText(
                event.globalPos(), box.text if box else self.tr("Open the cause analysis"), self
            )
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens it like Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def _left(self, scale: float) -> float:
        return (self.width() - (self._drawing.width if self._drawing else 0) * scale) / 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the drawing in small, with a ring where it has the focus."""
        scheme = theme.scheme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.hasFocus() or self.underMouse()
        painter.setPen(QColor(scheme.accent if lit else scheme.line))
        painter.setBrush(QColor(scheme.base))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        if self._drawing is not None:
            scale = self._scale()
            painter.translate(self._left(scale), MARGIN)
            painter.scale(scale, scale)
            rightward = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            paint(painter, self._drawing, Look(scheme, self.font(), rightward))
        painter.end()
