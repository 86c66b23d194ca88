"""The auditee's part of a finding: acknowledgement, comment, and the corrective actions with the way to them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from iso20k_audit.model.contested import in_conflict, is_contested
from iso20k_audit.model.vocabulary import ActionStatus
from iso20k_audit.ui.look import formats
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import Card, clear, text_label
from iso20k_audit.ui.widgets.form import RecordForm, words
from iso20k_audit.ui.widgets.text_card import TextCard

Row = dict[str, Any]
_SHORT = 160


class AuditeeCard(Card):
    """Apart from the auditor's statement, and marked as such.

    Signals:
        action_wanted: a corrective action is to be added.
        action_picked(action id): one is to be shown.
    """

    action_wanted = Signal()
    action_picked = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__(edge="muted")
        self.title.setText(self.tr("Auditee's part"))
        self.title.show()
        self.note.setText(
            self.tr("Acknowledgement and corrective actions are the auditee's words, not the auditor's.")
        )
        self.note.show()
        self.form = RecordForm(
            session,
            "finding",
            (("acknowledgement", "auditee_name"), "auditee_comment"),
            hints={"auditee_comment": self.tr("In the auditee's words")},
        )
        self._actions = QVBoxLayout()
        self._actions.setSpacing(6)
        self.add_button = QPushButton(self.tr("Add corrective action"))
        self.add_button.clicked.connect(self.action_wanted)
        row = QHBoxLayout()
        row.addWidget(self.add_button)
        row.addStretch(1)
        self.add(self.form, text_label(self.tr("Corrective actions"), "strong"))
        self.column.addLayout(self._actions)
        self.column.addLayout(row)

    def show_actions(self, actions: Sequence[Row]) -> None:
        """Lists the corrective actions."""
        clear(self._actions)
        for action in actions:
            told = " ".join(
                (action["action"] or action["correction"] or self.tr("(not described yet)")).split()
            )
            facts = [action["owner"] or self.tr("no owner")]
            facts.append(
                self.tr("due {}").format(formats.day(action["due_on"]))
                if action["due_on"]
                else self.tr("no due date")
            )
            facts.append(
                in_conflict()
                if is_contested(action, "status")
                else words(ActionStatus(action["status"] or "open").label)
            )
            short = told if len(told) <= _SHORT else f"{told[: _SHORT - 2]}…"
            button = TextCard(
                ((f"{action['number']}  {short}", ""), (" · ".join(facts), "muted")),
                self.tr("Corrective action {}: {}. Go to it.").format(
                    action["number"], f"{told}, {', '.join(facts)}"
                ),
            )
            button.clicked.connect(lambda *_, record_id=action["id"]: self.action_picked.emit(record_id))
            self._actions.addWidget(button)
