"""Interviews in which the question in hand was asked, as chips; and the running one to add it to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from iso20k_audit.ui.widgets.flow_layout import FlowLayout
from iso20k_audit.ui.widgets.interview_words import span, who

if TYPE_CHECKING:
    from collections.abc import Sequence

Row = dict[str, Any]

LONGEST = 32
"""Letters of a role on a chip; its tool tip has all of them."""


class _Chip(QPushButton):
    """One interview. Enter or a click opens its menu, Del takes the question out of it."""

    removed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del is the quick way."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class InterviewChips(QWidget):
    """A line of chips, nothing where nobody was asked.

    Signals:
        shown(interview id): "Show the interview".
        removed(interview id): the question was not asked in it.
        added(interview id): it was asked in the running one.
    """

    shown = Signal(str)
    removed = Signal(str)
    added = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Interviews about this question"))
        self._flow = FlowLayout(self)
        self.chips: list[QPushButton] = []
        self.hide()

    def show_interviews(self, rows: Sequence[Row], running: Row | None, person_id: str) -> None:
        """Shows those linked, and offers the running one if it is not among them."""
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.chips = [self._chip(row, own=row["auditor_id"] == person_id) for row in rows]
        if running is not None and running["id"] not in {row["id"] for row in rows}:
            self.chips.append(self._offer(running))
        for chip in self.chips:
            self._flow.addWidget(chip)
            chip.show()
        self.setVisible(bool(self.chips))
        self.updateGeometry()

    def _chip(self, row: Row, *, own: bool) -> QPushButton:
        role = who(row | {"site": ""})
        short = role if len(role) <= LONGEST else f"{role[: LONGEST - 1]}…"
        chip = _Chip(self.tr("{who} · {when}").format(who=short, when=span(row)).replace("&", "&&"))
        chip.setProperty("role", "chip")
        chip.setAutoDefault(False)
        chip.setAccessibleName(self.tr("Interview with {who}, {when}").format(who=who(row), when=span(row)))
        lines = [who(row), row["name"], row["auditor"] and self.tr("Asked by {}").format(row["auditor"])]
        if own:
            lines.append(self.tr("Del: not asked in it"))
            chip.removed.connect(lambda: self.removed.emit(row["id"]))
        chip.setToolTip("\n".join(line for line in lines if line))
        chip.clicked.connect(lambda: self._show_menu(chip, row["id"], own))
        return chip

    def _offer(self, row: Row) -> QPushButton:
        chip = QPushButton(self.tr("Add to the running interview"))
        chip.setAccessibleName(self.tr("Add to the interview with {}").format(who(row)))
        chip.setProperty("role", "quiet")
        chip.setAutoDefault(False)
        chip.setToolTip(self.tr("With {}; what you answer while it runs is added by itself").format(who(row)))
        chip.clicked.connect(lambda: self.added.emit(row["id"]))
        return chip

    def _show_menu(self, chip: QPushButton, interview_id: str, own: bool) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Show the interview…")).triggered.connect(
            lambda: self.shown.emit(interview_id)
        )
        if own:
            menu.addAction(self.tr("Not asked in it")).triggered.connect(
                lambda: self.removed.emit(interview_id)
            )
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height())))
