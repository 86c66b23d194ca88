"""The auditee's part of a finding: acknowledgement, comment, and the corrective actions with the way to them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from iso20k_audit.model.contested import in_conflict, is_contested
from iso20k_audit.model.follow_up_view import FollowUpPlace
from iso20k_audit.model.vocabulary import ActionStatus
from iso20k_audit.services.acknowledging import Said, save_said
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
            (
                *(
                    ("acknowledgement", "auditee_name"),
                    ("auditee_role", "acknowledged_at"),
                    "auditee_comment",
                ),
                ("answer_due_on", "close_due_on"),
            ),
            save=save_said,
            hints={
                "auditee_comment": self.tr("In the auditee's words"),
                "auditee_name": self.tr("Name it before you choose"),
            },
        )
        self.changed = text_label("", "warning", wrap=True)
        self.changed.hide()
        self.before = text_label("", "muted", wrap=True)
        self.before.hide()
        self._actions = QVBoxLayout()
        self._actions.setSpacing(6)
        self.add_button = QPushButton(self.tr("Add corrective action"))
        self.add_button.clicked.connect(self.action_wanted)
        row = QHBoxLayout()
        row.addWidget(self.add_button)
        row.addStretch(1)
        self.add(self.form, self.changed, self.before, text_label(self.tr("Corrective actions"), "strong"))
        self.column.addLayout(self._actions)
        self.column.addLayout(row)

    def show_said(
        self, said: Sequence[Said], changed: Sequence[str], followed: Sequence[FollowUpPlace]
    ) -> None:
        """Shows what was said earlier, what was changed since, and where the finding was followed up."""
        told = self.tr("Changed after it was acknowledged: {}").format(", ".join(changed))
        self.changed.setText(told)
        self.changed.setVisible(bool(changed))
        lines = []
        for one in said:
            if not one.stands:
                facts = (
                    words(one.acknowledgement.label),
                    one.by,
                    one.role,
                    formats.moment(one.at),
                    one.comment,
                )
                lines.append(self.tr("Said before: {}").format(" · ".join(fact for fact in facts if fact)))
        for place in followed:
            outcome = words(place.outcome.label) if place.outcome else self.tr("no outcome yet")
            lines.append(self.tr("Followed up in {}: {}").format(place.audit_number, outcome))
        self.before.setText("\n".join(lines))
        self.before.setVisible(bool(lines))

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
