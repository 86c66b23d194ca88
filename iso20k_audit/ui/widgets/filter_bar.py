"""Which questions the list shows: chips that count, and a field for words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPushButton, QVBoxLayout, QWidget

from iso20k_audit.ui.widgets.flow_layout import FlowLayout

TYPING_MS = 120


class FilterBar(QWidget):
    """Chips for the states of questions and a field that filters by words.

    Signals:
        changed: another state or other words.
        left: Enter, ↓ or Esc in the field hand the focus back to the list.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[str, QPushButton] = {}
        self._words = {
            "all": self.tr("All"),
            "unanswered": self.tr("Unanswered"),
            "nonconformities": self.tr("Nonconformities"),
            "opportunities": self.tr("OFI"),
            "no_evidence": self.tr("No evidence"),
            "diverging": self.tr("Diverging"),
        }
        tips = {
            "opportunities": self.tr("Opportunities for improvement"),
            "no_evidence": self.tr("Answered without any evidence attached"),
            "diverging": self.tr("Auditors answered differently; the lead auditor concludes"),
        }
        self._group = QButtonGroup(self)
        chips = FlowLayout()
        for state, word in self._words.items():
            chip = QPushButton(word)
            chip.setProperty("role", "chip")
            chip.setCheckable(True)
            chip.setToolTip(tips.get(state, word))
            chip.setAccessibleName(tips.get(state, word))
            self._group.addButton(chip)
            self._chips[state] = chip
            chips.addWidget(chip)
        self._chips["all"].setChecked(True)
        self._group.buttonClicked.connect(lambda _button: self.changed.emit())
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Filter by words or clause   /"))
        self.field.setAccessibleName(self.tr("Filter questions by words or clause"))
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self._timer = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._timer.timeout.connect(self.changed)
        self.field.textChanged.connect(lambda _text: self._timer.start())
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(7)
        column.addLayout(chips)
        column.addWidget(self.field)

    def state(self) -> str:
        """The chosen state."""
        return next((state for state, chip in self._chips.items() if chip.isChecked()), "all")

    def words(self) -> str:
        """The words to look for."""
        return self.field.text().strip()

    def choose(self, state: str) -> None:
        """Presses a chip."""
        if self.state() != state:
            self._chips[state].setChecked(True)
            self.changed.emit()

    def clear(self) -> bool:
        """Shows everything again. Returns whether anything was filtered."""
        filtered = self.state() != "all" or bool(self.field.text())
        self._chips["all"].setChecked(True)
        self.field.clear()
        self._timer.stop()
        if filtered:
            self.changed.emit()
        return filtered

    def show_counts(self, counts: dict[str, int]) -> None:
        """Writes how many questions each chip stands for."""
        for state, chip in self._chips.items():
            count = counts.get(state, 0)
            chip.setText(self.tr("{word} {count}").format(word=self._words[state], count=count))
            if state in ("diverging",):
                chip.setVisible(count > 0 or chip.isChecked())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that lead from the field to the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.clear()
                self.left.emit()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                if self._timer.isActive():
                    self._timer.stop()
                    self.changed.emit()
                self.left.emit()
                return True
        return super().eventFilter(watched, event)
