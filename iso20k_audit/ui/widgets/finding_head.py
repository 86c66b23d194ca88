"""The head of the finding in hand: its number, where it stands, and the buttons that act on all of it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from iso20k_audit.model.contested import contested
from iso20k_audit.ui.widgets.ask_bar import AskBar
from iso20k_audit.ui.widgets.cards import set_role, text_label
from iso20k_audit.ui.widgets.elided_label import ElidedLabel
from iso20k_audit.ui.widgets.finding_words import status_words

Row = dict[str, Any]

ONE_LINE_FROM = 640
"""Width from which number and buttons stand in one line."""

translate = QCoreApplication.translate


class FindingHead(QWidget):
    """Number, state and buttons; below them, when it is asked for, the reason of a withdrawal.

    Signals:
        issue_wanted, phrasings_wanted, history_wanted, restore_wanted: a button was pressed.
        withdraw_wanted(reason): the finding is to go, and why.
    """

    issue_wanted = Signal()
    withdraw_wanted = Signal(str)
    phrasings_wanted = Signal()
    history_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.number = text_label("", "heading")
        self.state = ElidedLabel()
        set_role(self.state, "muted")
        self._make_buttons()
        self.reason_bar = AskBar(
            translate("FindingEditor", "Reason for withdrawing the finding"),
            translate("FindingEditor", "Why it is withdrawn; the record stays in the history"),
            translate("FindingEditor", "Withdraw"),
            translate("FindingEditor", "Withdraw the finding with this reason"),
            translate("FindingEditor", "Keep it"),
            translate("FindingEditor", "Do not withdraw the finding"),
        )
        self.reason_bar.given.connect(self.withdraw_wanted)
        self.reason_bar.left.connect(self.withdraw_button.setFocus)
        self._lay_out()

    def _make_buttons(self) -> None:
        self.issue_button = QPushButton(translate("FindingEditor", "Issue"))
        self.issue_button.setProperty("role", "primary")
        self.issue_button.setAccessibleName(
            translate("FindingEditor", "Issue the finding under its final number")
        )
        self.issue_button.setToolTip(translate("FindingEditor", "Gives the final number, once and for good"))
        self.issue_button.clicked.connect(lambda *_checked: self.issue_wanted.emit())
        self.withdraw_button = QPushButton(translate("FindingEditor", "Withdraw…"))
        self.withdraw_button.setAccessibleName(
            translate("FindingEditor", "Withdraw the finding with a reason")
        )
        self.withdraw_button.clicked.connect(lambda *_checked: self.reason_bar.open())
        self.phrasings_button = QPushButton(translate("FindingEditor", "Phrasings…"))
        self.phrasings_button.setAccessibleName(translate("FindingEditor", "Choose a reusable phrasing"))
        self.phrasings_button.setToolTip(
            translate("FindingEditor", "Reusable texts for these clauses (Ctrl+J), or type ;; in a text")
        )
        self.phrasings_button.clicked.connect(lambda *_checked: self.phrasings_wanted.emit())
        self.history_button = QPushButton(translate("FindingEditor", "History…"))
        self.history_button.setAccessibleName(translate("FindingEditor", "History of the finding"))
        self.history_button.clicked.connect(lambda *_checked: self.history_wanted.emit())
        self.restore_button = QPushButton(translate("FindingEditor", "Bring back"))
        self.restore_button.setProperty("role", "primary")
        self.restore_button.setAccessibleName(translate("FindingEditor", "Bring the withdrawn finding back"))
        self.restore_button.clicked.connect(lambda *_checked: self.restore_wanted.emit())
        self.restore_button.hide()

    def _lay_out(self) -> None:
        head = QVBoxLayout(self)
        head.setContentsMargins(16, 12, 16, 8)
        head.setSpacing(6)
        named = QHBoxLayout()
        named.setSpacing(8)
        named.addWidget(self.number)
        named.addWidget(self.state, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (
            self.phrasings_button,
            self.history_button,
            self.withdraw_button,
            self.issue_button,
            self.restore_button,
        ):
            buttons.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(8)
        self._row.addLayout(named, 1)
        self._row.addLayout(buttons)
        head.addLayout(self._row)
        head.addWidget(self.reason_bar)

    def fit(self, letters: float) -> None:
        """One line where there is room, else the buttons below; the width is one at the usual size of text."""
        one_line = letters >= ONE_LINE_FROM
        self._row.setDirection(
            QBoxLayout.Direction.LeftToRight if one_line else QBoxLayout.Direction.TopToBottom
        )

    # -- what is shown ------------------------------------------------------------------------------

    def show_row(self, row: Row | None, *, writing: bool) -> None:
        """Shows the number of a finding and the buttons it needs; while it is written they are out of reach."""
        gone = row is not None and bool(row["withdrawn"])
        for button in (self.issue_button, self.withdraw_button, self.history_button):
            button.setEnabled(row is not None and not writing)
        self.phrasings_button.setEnabled(row is not None and not gone)
        self.restore_button.setVisible(gone)
        self.withdraw_button.setVisible(not gone)
        self.phrasings_button.setVisible(not gone)
        if row is None:
            self.number.clear()
            self.state.clear()
            return
        self.number.setText(str(row["shown_number"] or ""))
        self.issue_button.setVisible(not row["number"] and not gone)

    def show_state(self, row: Row, blocking: int) -> None:
        """Says where a finding stands, where it comes from, and how many remarks block issuing it."""
        state = status_words(row)
        if row["withdrawn"]:
            state = translate("FindingEditor", "Withdrawn: {}").format(row["withdrawn"])
        facts = [state]
        if row["item"]:
            facts.append(translate("FindingEditor", "raised from {}").format(row["item"]))
        if row["repeats"]:
            facts.append(translate("FindingEditor", "repeat of {}").format(row["repeats"]))
        if blocking and not row["number"] and not row["withdrawn"]:
            told = (
                translate("FindingEditor", "1 thing blocks issuing")
                if blocking == 1
                else translate("FindingEditor", "{} things block issuing")
            )
            facts.append(told.format(blocking))
        disputed = len(contested(row))
        if disputed:
            facts.append(
                translate("FindingEditor", "1 field in conflict")
                if disputed == 1
                else translate("FindingEditor", "{} fields in conflict").format(disputed)
            )
        self.state.setText(" · ".join(facts))

    def begin_final(self) -> None:
        """Puts the buttons that make something final out of reach until the answer is there."""
        for button in (self.issue_button, self.withdraw_button):
            button.setEnabled(False)
