"""The quiet line that says which interview is running: with whom, since when, how many questions."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from iso20k_audit.ui.widgets.interview_words import clock, who

Row = dict[str, Any]


class InterviewBar(QFrame):
    """Hidden while no interview runs.

    Signals:
        end_wanted, shown: the buttons.
    """

    end_wanted = Signal()
    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.label = QLabel()
        self.label.setProperty("role", "strong")
        self.label.setAccessibleName(self.tr("Interview in progress"))
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        show = QPushButton(self.tr("Show…"))
        show.setProperty("role", "quiet")
        show.setAccessibleName(self.tr("Show the running interview"))
        show.clicked.connect(self.shown)
        self.end = QPushButton(self.tr("End"))
        self.end.setAccessibleName(self.tr("End the interview"))
        self.end.setToolTip(self.tr("What you answer from now on is not part of it"))
        self.end.clicked.connect(self.end_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 12, 3)
        row.setSpacing(12)
        row.addWidget(self.label)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(show)
        row.addWidget(self.end)
        self.hide()

    def show_interview(self, row: Row | None) -> None:
        """Shows the running interview with its number of topics; None hides the line."""
        self.setVisible(row is not None)
        if row is None:
            return
        text = self.tr("Interview with {who}, since {when}").format(who=who(row), when=clock(row["held_at"]))
        self.label.setText(text)
        self.count.setText(self.tr("Questions: {}").format(len(row["topics"])))
