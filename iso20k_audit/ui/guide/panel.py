"""The guide itself: a quiet strip over the status line with the next step, and all steps on demand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from iso20k_audit.ui.guide.steps import STEPS, done_steps, next_step, start_over, words
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.widgets.cards import set_role, text_label


class GuidePanel(QFrame):
    """Shows which step comes next.

    Signals:
        page_wanted(page): the user wants to be where the next step is done.
        closed: the guide is put away.
    """

    page_wanted = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guide")
        self.setAccessibleName(self.tr("Guide"))
        self._dots = _Dots()
        self.title = text_label("", "strong")
        self.told = text_label("", "muted", wrap=True)
        self.count = text_label("", "muted")
        self.show_button = QPushButton(self.tr("Go there"))
        self.show_button.clicked.connect(self._on_show)
        self.all_button = QPushButton(self.tr("All steps"))
        self.all_button.setCheckable(True)
        self.all_button.setProperty("role", "quiet")
        self.all_button.toggled.connect(self._show_all)
        close = QPushButton(self.tr("Close"))
        close.setProperty("role", "quiet")
        close.setAccessibleName(self.tr("Close the guide"))
        close.setToolTip(self.tr("Help → Guide brings it back"))
        close.clicked.connect(self.closed)
        line = QHBoxLayout()
        line.setSpacing(12)
        for widget in (self._dots, self.count, self.title):
            line.addWidget(widget)
        line.addWidget(self.told, 1)
        for button in (self.show_button, self.all_button, close):
            line.addWidget(button)
        self._list = QWidget()
        self._grid = QGridLayout(self._list)
        self._grid.setContentsMargins(0, 2, 0, 6)
        self._grid.setHorizontalSpacing(28)
        self._rows = [_StepRow() for _ in STEPS]
        half = (len(STEPS) + 1) // 2
        for place, row in enumerate(self._rows):
            self._grid.addWidget(row, place % half, place // half)
        again = QPushButton(self.tr("Start the guide over"))
        again.setProperty("role", "quiet")
        again.clicked.connect(self._start_over)
        self._grid.addWidget(again, half, 0, Qt.AlignmentFlag.AlignLeft)
        self._list.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 5, 10, 5)
        column.setSpacing(2)
        column.addWidget(self._list)
        column.addLayout(line)
        self._dress()
        self.reload()

    def reload(self) -> None:
        """Shows what is done, and what comes next."""
        done, step = done_steps(), next_step()
        self._dots.show_done([one.id in done for one in STEPS])
        self.count.setText(self.tr("{} of {}").format(len(done), len(STEPS)))
        for row, one in zip(self._rows, STEPS, strict=True):
            row.show_step(words(one.title), words(one.told), done=one.id in done)
        if step is None:
            self.title.setText(self.tr("That is all"))
            self.told.setText(self.tr("You have done every step. The guide stays in the Help menu."))
        else:
            self.title.setText(words(step.title))
            self.told.setText(words(step.told))
        self.show_button.setVisible(step is not None)
        self.setAccessibleDescription(f"{self.count.text()}. {self.title.text()}. {self.told.text()}")

    def _on_show(self) -> None:
        step = next_step()
        if step is not None:
            self.page_wanted.emit(step.page)

    def _show_all(self, on: bool) -> None:
        self._list.setVisible(on)

    def _start_over(self) -> None:
        start_over()
        self.reload()

    def _dress(self) -> None:
        scheme = theme.scheme()
        sheet = f"#guide {{ background: {scheme.alternate}; border-top: 1px solid {scheme.line}; }}"
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        super().changeEvent(event)


class _StepRow(QWidget):
    """A step in the list, with a tick or a ring before it."""

    def __init__(self) -> None:
        super().__init__()
        self._mark = _Tick()
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._mark)
        row.addWidget(self._text, 1)

    def show_step(self, title: str, told: str, *, done: bool) -> None:
        """The words and whether it is done."""
        self._mark.show_done(done)
        self._text.setText(title)
        self._text.setToolTip(told)
        set_role(self._text, "muted" if done else "")
        state = self.tr("done") if done else self.tr("to do")
        self._text.setAccessibleName(self.tr("{step}: {state}").format(step=title, state=state))


_TICK = (QPointF(-2.8, 0.2), QPointF(-0.8, 2.2), QPointF(2.8, -2.0))


class _Tick(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._done = False
        self.setFixedSize(QSize(16, 16))

    def show_done(self, done: bool) -> None:
        self._done = done
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme = theme.scheme()
        painter = QPainter(self)
        area = QRectF(2, 2, 12, 12)
        theme.draw_shape(
            painter,
            "circle" if self._done else "ring",
            area,
            QColor(scheme.accent if self._done else scheme.muted),
        )
        if self._done:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = painter.pen()
            pen.setColor(QColor(scheme.on_accent))
            pen.setWidthF(1.8)
            painter.setPen(pen)
            painter.drawPolyline([area.center() + point for point in _TICK])
        painter.end()


class _Dots(QWidget):
    """One dot a step, filled where it is done."""

    SIZE, GAP = 7, 5

    def __init__(self) -> None:
        super().__init__()
        self._done: list[bool] = [False] * len(STEPS)
        self.setFixedSize(QSize(len(STEPS) * (self.SIZE + self.GAP), 16))

    def show_done(self, done: list[bool]) -> None:
        self._done = done
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme = theme.scheme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, done in enumerate(self._done):
            area = QRectF(place * (self.SIZE + self.GAP) + 1, 4.5, self.SIZE, self.SIZE)
            painter.setPen(QColor(scheme.accent if done else scheme.muted))
            painter.setBrush(QColor(scheme.accent) if done else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(area)
        painter.end()
