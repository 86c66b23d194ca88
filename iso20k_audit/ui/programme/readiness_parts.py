"""The counts of readiness as buttons: each says how much is there of how much, and filters the list when pressed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from iso20k_audit.model.readiness import Part
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.look.mirroring import mirrored
from iso20k_audit.ui.widgets.cards import clear

PAD = 10
BAR = 5
LEAST_WIDTH = 140


class PartButton(QAbstractButton):
    """One count with its words, a bar, and lines below it, such as one for each site."""

    def __init__(self, part: Part, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.part = part
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_part(part)

    def show_part(self, part: Part) -> None:
        """Shows another count."""
        self.part = part
        told = [f"{part.title}: {part.told}"]
        told += [self.tr("{}: {} of {}").format(name, done, total) for name, done, total in part.lines]
        self.setAccessibleName(". ".join(told))
        self.setAccessibleDescription(part.counts)
        self.setToolTip(part.counts)
        self._fit()
        self.update()

    def _fit(self) -> None:
        """As high as its words need at its width: a layout would give it the height of one line."""
        wanted = self._wanted_height(max(self.width(), LEAST_WIDTH))
        if wanted != self.minimumHeight() or wanted != self.maximumHeight():
            self.setFixedHeight(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps differently."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _wanted_height(self, width: int) -> int:
        line = self.fontMetrics().lineSpacing()
        bar = BAR + 5 if self._has_bar() else 0
        return self._title_height(width) + line + bar + len(self.part.lines) * line + 2 * PAD + 4

    def sizeHint(self) -> QSize:
        """Wide enough for most titles on one line."""
        return QSize(240, self.height())

    def minimumSizeHint(self) -> QSize:
        """Narrower than its words would be on one line."""
        return QSize(LEAST_WIDTH, self.height())

    def _title_height(self, width: int) -> int:
        area = self.fontMetrics().boundingRect(
            0, 0, max(width - 2 * PAD, 60), 1000, int(Qt.TextFlag.TextWordWrap), self.part.title
        )
        return area.height()

    def _has_bar(self) -> bool:
        return self.part.total > 0 and bool(self.part.unit)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws words, count, bar and lines."""
        scheme, part = theme.scheme(), self.part
        painter = mirrored(QPainter(self), self.rect(), self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.underMouse() or self.hasFocus() or self.isChecked()
        painter.setPen(QPen(QColor(scheme.accent if lit else scheme.line), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(scheme.selection if self.isChecked() else scheme.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        inner = self.width() - 2 * PAD
        line = self.fontMetrics().lineSpacing()
        ink = QColor(scheme.on_selection if self.isChecked() else scheme.text)
        quiet = ink if self.isChecked() else QColor(scheme.muted)
        painter.setPen(quiet)
        title = QRectF(PAD, PAD, inner, self._title_height(self.width()))
        painter.drawText(title, int(Qt.TextFlag.TextWordWrap), part.title)
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        painter.setFont(strong)
        painter.setPen(ink)
        top = title.bottom() + 2
        painter.drawText(QRectF(PAD, top, inner, line), Qt.AlignmentFlag.AlignVCenter, part.told)
        if not part.is_whole:
            mark = QRectF(self.width() - PAD - 12, top + line / 2 - 6, 12, 12)
            theme.draw_shape(painter, "triangle", mark, QColor(theme.swatch("minor").fill))
        painter.setFont(self.font())
        top += line + 5
        if self._has_bar():
            bar = QRectF(PAD, top, inner, BAR)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(scheme.line))
            painter.drawRoundedRect(bar, BAR / 2, BAR / 2)
            if part.done:
                filled = QRectF(bar.left(), bar.top(), max(bar.width() * part.done / part.total, BAR), BAR)
                painter.setBrush(QColor(scheme.accent))
                painter.drawRoundedRect(filled, BAR / 2, BAR / 2)
            top += BAR + 3
        painter.setPen(quiet)
        metrics = self.fontMetrics()
        for name, done, total in part.lines:
            count = self.tr("{} of {}").format(done, total)
            room = metrics.horizontalAdvance(count) + 8
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(inner - room))
            flags = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(PAD, top, inner - room, line), flags, shown)
            painter.drawText(QRectF(PAD, top, inner, line), flags | Qt.AlignmentFlag.AlignRight, count)
            top += line
        painter.end()


class PartList(QWidget):
    """All counts below each other; at most one is chosen.

    Signals:
        chosen(name): the list is to show what belongs to this part; empty for all.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.buttons: dict[str, PartButton] = {}

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Shows counts; the same parts keep their buttons, and so the focus."""
        if list(self.buttons) != [part.name.value for part in parts]:
            clear(self._column)
            self.buttons = {}
            for part in parts:
                button = PartButton(part)
                button.clicked.connect(lambda _on, name=part.name.value: self._on_clicked(name))
                self.buttons[part.name.value] = button
                self._column.addWidget(button)
            return
        for part in parts:
            self.buttons[part.name.value].show_part(part)

    @property
    def current(self) -> str:
        """Name of the chosen part, or empty."""
        return next((name for name, button in self.buttons.items() if button.isChecked()), "")

    def choose(self, name: str) -> None:
        """Chooses a part; empty for none."""
        for other, button in self.buttons.items():
            button.setChecked(other == name)
        self.chosen.emit(self.current)

    def _on_clicked(self, name: str) -> None:
        for other, button in self.buttons.items():
            if other != name:
                button.setChecked(False)
        self.chosen.emit(self.current)
