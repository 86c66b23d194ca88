"""A calm line above the findings: several minors on one clause may be one systemic failure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from iso20k_audit.ui.widgets.cards import text_label

if TYPE_CHECKING:
    from iso20k_audit.services.systemic import SystemicProposal

MOST_CLAUSES = 3


class SystemicBar(QFrame):
    """Nothing where nothing is proposed.

    Signals:
        wanted: the proposals are to be shown.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.text = text_label("", wrap=True)
        self.button = QPushButton(self.tr("Look at them"))
        self.button.setAccessibleName(self.tr("Look at the proposed systemic findings"))
        self.button.clicked.connect(lambda *_: self.wanted.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_proposals(self, proposals: Sequence[SystemicProposal]) -> None:
        """Says how many minors on which clauses."""
        clauses = [clause for one in proposals for clause in one.clauses]
        named = ", ".join(clauses[:MOST_CLAUSES]) + (", …" if len(clauses) > MOST_CLAUSES else "")
        count = len({minor.id for one in proposals for minor in one.minors})
        self.text.setText(
            self.tr("Minors that may show a systemic failure: {} (on {}).").format(count, named)
        )
        self.setVisible(bool(proposals))
