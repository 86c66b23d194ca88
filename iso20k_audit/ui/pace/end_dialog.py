"""Asks until what time of day there is time."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QTimeEdit, QWidget

from iso20k_audit.ui.pace import clock

NEXT_MINUTES = 30


class EndDialog(QDialog):
    """One field; Enter takes it.

    Signals:
        chosen(datetime): the next moment at which the clock shows the time.
    """

    chosen = Signal(object)

    def __init__(self, end: datetime | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Time left"))
        self.time = QTimeEdit()
        self.time.setAccessibleName(self.tr("Until"))
        self.time.setMinimumHeight(36)
        start = end.astimezone() if end else clock.now()
        shown = QTime(start.hour, start.minute)
        self.time.setTime(shown if end else shown.addSecs(60 * NEXT_MINUTES))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.setContentsMargins(20, 16, 20, 14)
        form.addRow(self.tr("&Until"), self.time)
        form.addRow(buttons)
        self.time.setFocus()
        self.time.selectAll()

    def accept(self) -> None:
        """Says which moment it is."""
        found = self.time.time()
        self.chosen.emit(clock.at_time(found.hour(), found.minute()))
        super().accept()
