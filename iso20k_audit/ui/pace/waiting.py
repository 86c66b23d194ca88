"""What can wait: open questions with their priority, the least important ticked until the rest fits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.pace import PacedQuestion, Priority, can_wait
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.pace.words import duration, priority_word

_ID = int(Qt.ItemDataRole.UserRole) + 1


class WaitingDialog(QDialog):
    """Proposes what to leave out; the auditor decides.

    Signals:
        chosen(ids): questions to be left out.
    """

    chosen = Signal(object)

    def __init__(
        self,
        questions: Sequence[PacedQuestion],
        factor: float,
        minutes_left: int | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._questions = {question.id: question for question in questions if not question.answered}
        self._factor = factor
        self._minutes_left = minutes_left
        self.setWindowTitle(self.tr("What can wait"))
        order = list(Priority)[::-1]
        shown = sorted(self._questions.values(), key=lambda question: order.index(question.priority))
        needed = sum(question.minutes for question in shown) * factor
        short = needed - minutes_left if minutes_left is not None else 0
        proposed = set(can_wait(questions, short, factor))
        self._model = QStandardItemModel(self)
        self._model.setHorizontalHeaderLabels([self.tr("Leave out"), self.tr("Minutes"), self.tr("Priority")])
        for question in shown:
            self._model.appendRow(self._row(question, question.id in proposed))
        self.table = _TickTable()
        self.table.setModel(self._model)
        left = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        self._model.setHeaderData(0, Qt.Orientation.Horizontal, left, Qt.ItemDataRole.TextAlignmentRole)
        self.table.setAccessibleName(self.tr("Open questions"))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(theme.zoomed(32))
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._sum = QLabel()
        self._sum.setWordWrap(True)
        hint = QLabel(
            self.tr(
                "High priority and the last question of a clause are never proposed. Questions left out are "
                "marked not sampled, and the report says so."
            )
        )
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        for widget in (self._sum, self.table, hint):
            column.addWidget(widget)
        column.addLayout(self._buttons())
        self.resize(860, 520)
        self._model.itemChanged.connect(lambda _item: self._show_sum())
        self._show_sum()
        if shown:
            self.table.setCurrentIndex(self._model.index(0, 0))
        self.table.setFocus()

    def _row(self, question: PacedQuestion, ticked: bool) -> list[QStandardItem]:
        tick = QStandardItem(f"{question.item}  {question.text}")
        tick.setToolTip(question.text)
        tick.setCheckable(True)
        tick.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        tick.setData(question.id, _ID)
        minutes = QStandardItem(str(round(question.minutes * self._factor)))
        minutes.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        words = priority_word(question.priority)
        if question.reasons:
            words = self.tr("{priority}: {reasons}").format(
                priority=words, reasons=", ".join(question.reasons)
            )
        return [tick, minutes, QStandardItem(words)]

    def _buttons(self) -> QHBoxLayout:
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._mark = QPushButton(self.tr("Mark as not sampled"))
        self._mark.setProperty("role", "primary")
        self._mark.clicked.connect(self._leave_out)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (cancel, self._mark):
            button.setMinimumHeight(36)
            row.addWidget(button)
        return row

    def ticked(self) -> list[str]:
        """Ids of the questions to be left out."""
        items = (self._model.item(row, 0) for row in range(self._model.rowCount()))
        return [item.data(_ID) for item in items if item.checkState() is Qt.CheckState.Checked]

    def _show_sum(self) -> None:
        ticked = self.ticked()
        saved = round(sum(self._questions[one].minutes for one in ticked) * self._factor)
        needed = round(sum(question.minutes for question in self._questions.values()) * self._factor)
        text = self.tr("Ticked: {count}, {saved}. What is left takes about {rest}.").format(
            count=len(ticked), saved=duration(saved), rest=duration(max(0, needed - saved))
        )
        if self._minutes_left is not None:
            text += " " + self.tr("There is time for {}.").format(duration(self._minutes_left))
        self._sum.setText(text)
        self._mark.setEnabled(bool(ticked))

    def _leave_out(self) -> None:
        self.chosen.emit(self.ticked())
        self.accept()


class _TickTable(QTableView):
    """Space ticks the row, wherever in it the cursor is."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            tick = self.currentIndex().siblingAtColumn(0)
            on = Qt.CheckState(tick.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
            state = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
            self.model().setData(tick, state, Qt.ItemDataRole.CheckStateRole)
            return
        super().keyPressEvent(event)
