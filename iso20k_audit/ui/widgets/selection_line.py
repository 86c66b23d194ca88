"""How many questions are selected, and the buttons that change them all and hand them out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from iso20k_audit.ui.commands.keymap import keymap


class SelectionLine(QWidget):
    """Hidden unless several questions are selected.

    Signals:
        wanted: the selected questions are to be changed.
        hand_wanted: they are to be handed to somebody.
    """

    wanted = Signal()
    hand_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel()
        self._label.setProperty("role", "warning")
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._button = QPushButton(self.tr("Change…"))
        self._button.setAccessibleName(self.tr("Change the selected questions"))
        self._button.clicked.connect(self.wanted)
        self._hand = QPushButton(self.tr("Hand to…"))
        self._hand.setAccessibleName(self.tr("Hand the selected questions to an auditor"))
        self._hand.clicked.connect(self.hand_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._label, 1)
        row.addWidget(self._button)
        row.addWidget(self._hand)
        keymap().changed.connect(self._name_key)
        self._name_key()
        self.hide()

    def _name_key(self) -> None:
        tip = self.tr("Result, flag and texts of all of them at once")
        self._button.setToolTip(keymap().tip(tip, "change"))
        self._hand.setToolTip(keymap().tip(self.tr("Who is to ask them, until when"), "hand_to"))

    def show_count(self, count: int) -> None:
        """Says how many questions a key or button acts on."""
        self.setVisible(count > 1)
        self._label.setText(self.tr("{} questions selected: a result answers them all.").format(count))
