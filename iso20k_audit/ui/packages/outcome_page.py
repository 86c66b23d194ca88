"""After a package was taken in: the account, the receipt, the ways to what is to be settled, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from iso20k_audit.ui.widgets.cards import ScrollColumn, flowing, text_label

if TYPE_CHECKING:
    from iso20k_audit.services.previewing import Preview
    from iso20k_audit.services.taking_in import Outcome


class OutcomePage(QWidget):
    """Says what happened.

    Signals:
        go_to(page, record id): something is to be shown.
        receipt_wanted, words_wanted, back_wanted, closed: the buttons.
    """

    go_to = Signal(str, str)
    receipt_wanted = Signal()
    words_wanted = Signal()
    back_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = text_label("", "title", wrap=True)
        self.told = text_label("", "strong", wrap=True)
        self.balance = text_label("", wrap=True)
        self.joined = text_label("", wrap=True)
        self.missing = text_label("", "warning", wrap=True)
        self.words = text_label("", wrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.conflicts, self.duplicates, self.disagreements = (QPushButton() for _ in range(3))
        self.conflicts.clicked.connect(lambda: self.go_to.emit("consolidation", "conflicts"))
        self.duplicates.clicked.connect(lambda: self.go_to.emit("consolidation", "duplicates"))
        self.disagreements.clicked.connect(lambda: self.go_to.emit("consolidation", "disagreements"))
        self.receipt = QPushButton(self.tr("Save the receipt…"))
        self.receipt.setToolTip(self.tr("A small signed file for its sender: this package arrived whole"))
        self.receipt.clicked.connect(self.receipt_wanted)
        self.copy = QPushButton(self.tr("Copy the receipt as text"))
        self.copy.clicked.connect(self.words_wanted)
        self.back = QPushButton(self.tr("Take back…"))
        self.back.setToolTip(self.tr("Undo this import: what came with it counts no longer here"))
        self.back.clicked.connect(self.back_wanted)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setProperty("role", "primary")
        self.close_button.clicked.connect(self.closed)
        scroll = ScrollColumn(widest=820, margin=8)
        scroll.add(self.title, self.told, self.balance, self.joined, self.missing, self.words)
        scroll.add(flowing(self.conflicts, self.disagreements, self.duplicates))
        scroll.add(flowing(self.receipt, self.copy, self.back))
        scroll.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll, 1)
        column.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTrailing)
        for button in (
            self.conflicts,
            self.duplicates,
            self.disagreements,
            self.receipt,
            self.copy,
            self.back,
            self.close_button,
        ):
            button.setMinimumHeight(32)
            button.setAutoDefault(False)

    def show_outcome(
        self, outcome: Outcome, preview: Preview, words: str, digits: str, *, starts: bool
    ) -> None:
        """Shows what happened.

        Args: starts: it was an assignment, and work begins now.
        """
        done = outcome.intake_id is not None
        self.title.setText(self.tr("Taken in") if done else self.tr("Nothing was new"))
        self.told.setText(outcome.told)
        self.balance.setText(outcome.balance)
        self.joined.setText(outcome.joined.told if outcome.joined else "")
        self.joined.setVisible(outcome.joined is not None)
        self.missing.setText(
            self.tr("Evidence files that neither the package nor this workspace has: {}").format(
                len(outcome.missing)
            )
        )
        self.missing.setVisible(bool(outcome.missing))
        self.words.setText(
            self.tr("To confirm by telephone: {words} · {digits}").format(words=words, digits=digits)
        )
        disputed = sum(field.in_conflict for record in preview.records for field in record.fields)
        self.conflicts.setText(
            self.tr("Show the conflict") if disputed == 1 else self.tr("Show {} conflicts").format(disputed)
        )
        self.conflicts.setVisible(done and disputed > 0)
        same = len(preview.duplicates)
        self.duplicates.setText(
            self.tr("Show the possible duplicate")
            if same == 1
            else self.tr("Show {} possible duplicates").format(same)
        )
        self.duplicates.setVisible(done and same > 0)
        self.disagreements.hide()
        for button in (self.receipt, self.copy, self.back):
            button.setVisible(done)
        self.close_button.setText(self.tr("Start working") if starts else self.tr("Close"))

    def show_disagreements(self, count: int) -> None:
        """How many questions of the audit are judged differently now."""
        self.disagreements.setText(
            self.tr("Show 1 disagreement") if count == 1 else self.tr("Show {} disagreements").format(count)
        )
        self.disagreements.setVisible(count > 0)
