"""Numbers of an audit as shapes: counts of findings, progress of sections, results by group of clauses."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolTip, QWidget

from iso20k_audit.model.view import ClauseConformity
from iso20k_audit.model.vocabulary import Result
from iso20k_audit.services.browsing import SectionRow
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.look.mirroring import mirrored
from iso20k_audit.ui.widgets.form import words


class CountButton(QAbstractButton):
    """A big number with the shape and words of what it counts; pressing it leads there."""

    def __init__(self, value: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = value
        self._label = label
        self._count = 0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Shows another number."""
        self._count = count
        self.setAccessibleName(f"{self._label}: {count}")
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the number and two lines of words."""
        line = self.fontMetrics().lineSpacing()
        return QSize(150, round(line * 5.1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws number, shape and words."""
        scheme, look = theme.scheme(), theme.swatch(self._value)
        painter = mirrored(QPainter(self), self.rect(), self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        lit = self.underMouse() or self.hasFocus()
        painter.setPen(QPen(QColor(scheme.accent if lit else scheme.line), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(scheme.panel))
        painter.drawRoundedRect(frame, 6, 6)
        line = self.fontMetrics().lineSpacing()
        big = QFont(self.font())
        big.setPointSizeF(self.font().pointSizeF() * 2.1)
        big.setWeight(QFont.Weight.DemiBold)
        painter.setFont(big)
        painter.setPen(QColor(scheme.text if self._count else scheme.muted))
        height = QFontMetrics(big).height()
        painter.drawText(
            QRectF(44, 8, self.width() - 52, height), Qt.AlignmentFlag.AlignVCenter, str(self._count)
        )
        theme.draw_shape(painter, look.shape, QRectF(16, 8 + height / 2 - 9, 18, 18), QColor(look.fill))
        painter.setFont(self.font())
        painter.setPen(QColor(scheme.muted))
        words_area = QRectF(16, 10 + height, self.width() - 24, line * 2.3)
        painter.drawText(words_area, int(Qt.TextFlag.TextWordWrap), self._label)
        painter.end()


class SectionBars(QWidget):
    """How far each section of the checklist is answered.

    Signals:
        chosen(title): a section was pressed.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[SectionRow] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def show_rows(self, rows: Sequence[SectionRow]) -> None:
        """Shows sections with their progress."""
        self._rows = list(rows)
        spoken = "; ".join(
            self.tr("{}: {} of {} answered").format(row.title, row.answered, row.questions) for row in rows
        )
        self.setAccessibleName(self.tr("Progress by section"))
        self.setAccessibleDescription(spoken)
        self.updateGeometry()
        self.update()

    def _row_height(self) -> int:
        return self.fontMetrics().lineSpacing() + 11

    def sizeHint(self) -> QSize:
        """One line for each section."""
        return QSize(300, self._row_height() * max(len(self._rows), 1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws name, bar and number of each section."""
        scheme = theme.scheme()
        painter = mirrored(QPainter(self), self.rect(), self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics, height = self.fontMetrics(), self._row_height()
        number_width = metrics.horizontalAdvance("000/000") + 6
        name_width = max(min(self.width() * 45 // 100, 330), 90)
        bar_left, bar_width = name_width + 22, self.width() - name_width - number_width - 34
        for place, row in enumerate(self._rows):
            top = place * height
            painter.setPen(QColor(scheme.text))
            name = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, name_width)
            painter.drawText(QRectF(0, top, name_width, height), Qt.AlignmentFlag.AlignVCenter, name)
            if row.nonconformities:
                mark = QRectF(name_width + 6, top + height / 2 - 5, 10, 10)
                theme.draw_shape(painter, "triangle", mark, QColor(theme.swatch("minor").fill))
            bar = QRectF(bar_left, top + height / 2 - 4, bar_width, 8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(scheme.line))
            painter.drawRoundedRect(bar, 4, 4)
            if row.answered and row.questions:
                done = QRectF(bar.left(), bar.top(), max(8.0, bar.width() * row.answered / row.questions), 8)
                painter.setBrush(QColor(scheme.accent))
                painter.drawRoundedRect(done, 4, 4)
            painter.setPen(QColor(scheme.muted))
            numbers = QRectF(self.width() - number_width, top, number_width, height)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(numbers, flags, f"{row.answered}/{row.questions}")
        painter.end()

    def event(self, event: object) -> bool:
        """Tells the whole name of a section under the pointer."""
        if isinstance(event, QHelpEvent):
            place = event.pos().y() // self._row_height()
            if 0 <= place < len(self._rows):
                row = self._rows[place]
                tip = self.tr("{}: {} of {} answered, {} not conforming").format(
                    row.title, row.answered, row.questions, row.nonconformities
                )
                QToolTip.showText(event.globalPos(), tip, self)
                return True
        return super().event(event)  # type: ignore[arg-type]


class HeatTiles(QWidget):
    """One tile for each group of clauses: its gravest result by colour and shape, the share fulfilled in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: list[ClauseConformity] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_groups(self, groups: Sequence[ClauseConformity]) -> None:
        """Shows groups of clauses with their results."""
        self._groups = list(groups)
        self.setAccessibleName(self.tr("Results by clause"))
        self.setAccessibleDescription("; ".join(f"{g.number} {g.title}: {self._told(g)}" for g in groups))
        self._fit()
        self.update()

    def _told(self, group: ClauseConformity) -> str:
        if group.worst is None:
            return self.tr("not answered yet")
        degree = (
            self.tr("{} % fulfilled").format(round(group.degree * 100)) if group.degree is not None else ""
        )
        worst = words(group.worst.label)
        return f"{worst}, {degree}" if degree else worst

    def _least_width(self) -> int:
        return self.fontMetrics().averageCharWidth() * 27  # two lines of the longest title

    def _columns(self, width: int) -> int:
        return max(1, width // self._least_width())

    def _tile_height(self) -> int:
        return self.fontMetrics().lineSpacing() * 4 + 20

    def heightForWidth(self, width: int) -> int:
        """All lines of tiles at this width."""
        columns = self._columns(width)
        lines = -(-max(len(self._groups), 1) // columns)
        return lines * (self._tile_height() + 8) - 8

    def sizeHint(self) -> QSize:
        """As high as its width demands."""
        width = self.width() or 600
        return QSize(width, self.heightForWidth(width))

    def _fit(self) -> None:
        wanted = self.heightForWidth(max(self.width(), self._least_width()))
        if wanted != self.height():
            self.setFixedHeight(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has other lines."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the tiles."""
        painter = mirrored(QPainter(self), self.rect(), self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns, height = self._columns(self.width()), self._tile_height()
        width = (self.width() - 8 * (columns - 1)) / columns
        for place, group in enumerate(self._groups):
            x, y = (place % columns) * (width + 8), (place // columns) * (height + 8)
            self._paint_tile(painter, QRectF(x, y, width, height), group)
        painter.end()

    def _paint_tile(self, painter: QPainter, area: QRectF, group: ClauseConformity) -> None:
        scheme = theme.scheme()
        look = theme.swatch(group.worst.value if group.worst else None)
        fill = QColor(look.fill)
        tint = QColor(fill)
        tint.setAlpha(30 if scheme.name == "light" else 48)
        painter.setPen(QPen(QColor(scheme.line), 1))
        painter.setBrush(QColor(scheme.panel))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        if group.worst is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            painter.drawRoundedRect(area, 5, 5)
            painter.setBrush(fill)
            painter.drawRoundedRect(QRectF(area.left(), area.top(), 5, area.height()), 2, 2)
        metrics = self.fontMetrics()
        line = metrics.lineSpacing()
        left, right = area.left() + 14, area.right() - 10
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        painter.setFont(strong)
        painter.setPen(QColor(scheme.text))
        painter.drawText(QPointF(left, area.top() + 8 + metrics.ascent()), group.number)
        if group.worst is not None:
            theme.draw_shape(painter, look.shape, QRectF(right - 13, area.top() + 9, 13, 13), fill)
        painter.setFont(self.font())
        title = QRectF(left, area.top() + 8 + line, right - left, line * 2)
        painter.drawText(title, int(Qt.TextFlag.TextWordWrap), _two_lines(metrics, group.title, right - left))
        painter.setPen(QColor(scheme.muted))
        foot = metrics.elidedText(self._foot(group), Qt.TextElideMode.ElideRight, int(right - left))
        painter.drawText(QPointF(left, area.bottom() - 9), foot)

    def _foot(self, group: ClauseConformity) -> str:
        answered = group.questions - group.unanswered - group.diverging
        if group.degree is None:
            if answered and group.worst in (Result.NOT_SAMPLED, Result.NOT_APPLICABLE):
                return words(group.worst.label)
            return self.tr("0 of {} answered").format(group.questions)
        share = self.tr("{} % met").format(round(group.degree * 100))
        if answered < group.questions:
            return self.tr("{} · {} of {}").format(share, answered, group.questions)
        return share


def _two_lines(metrics: QFontMetrics, text: str, width: float) -> str:
    """The text cut so that it fits on two lines."""
    first = ""
    rest = text.split()
    while rest and metrics.horizontalAdvance(f"{first} {rest[0]}".strip()) <= width:
        first = f"{first} {rest.pop(0)}".strip()
    if not first and rest:
        first = rest.pop(0)
    return first + (
        "\n" + metrics.elidedText(" ".join(rest), Qt.TextElideMode.ElideRight, int(width)) if rest else ""
    )
