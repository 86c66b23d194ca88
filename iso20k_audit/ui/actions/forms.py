"""The parts of one corrective action below its state: the auditee's, that of the audit team, further cards, steps."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from iso20k_audit.model.action_states import Need
from iso20k_audit.services import action_life, findings
from iso20k_audit.services.action_detail import ActionDetail, Possible, action_detail
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.actions.cards import ActionCard, make_cards
from iso20k_audit.ui.actions.extension_box import ExtensionBox
from iso20k_audit.ui.actions.state_card import StateCard
from iso20k_audit.ui.actions.steps_card import StepsCard
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.dialogs.link_evidence import LinkEvidenceDialog
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import GAP, Card, ScrollColumn, flowing
from iso20k_audit.ui.widgets.form import RecordForm, show_input

Row = dict[str, Any]
AUDITEES_TEXTS = ("correction", "root_cause", "action")
DETAIL_KINDS = frozenset({"action", "action_step", "action_extension", "effectiveness_check", "participant"})


class ActionForms(QWidget):
    """Shows and records one action."""

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__()
        from iso20k_audit.ui.widgets.evidence_strip import EvidenceStrip

        self._session = session
        self._latest = Latest(session, self)
        self._row: Row | None = None
        self._moving = False
        self.detail: ActionDetail | None = None
        self.auditee = RecordForm(
            session,
            "action",
            (
                *("correction", "root_cause", "cause_category", "action"),
                ("owner", "due_on"),
            ),
            save=findings.save_action,
        )
        self.progress = RecordForm(
            session, "action", ("progress", ("percent_done", "done_on")), save=findings.save_action
        )
        self.verification = RecordForm(
            session,
            "action",
            ("check_on", "check_method", ("verified_by", "verified_on"), "verification_note"),
            save=findings.save_action,
            lines={"verification_note": 3},
        )
        self._forms = (self.auditee, self.progress, self.verification)
        self.strip = EvidenceStrip(session, jobs)
        self.state = StateCard()
        self.state.move_wanted.connect(self._move)
        self.state.need_picked.connect(self._show_need)
        self.extension = ExtensionBox()
        self.extension.asked.connect(self._ask_extension)
        self.extension.decided.connect(self._decide_extension)
        self.steps = StepsCard()
        self.more: list[ActionCard] = make_cards(session, jobs)
        self._lay_out()

    def _lay_out(self) -> None:
        auditee = Card(
            self.tr("Auditee's part"),
            self.tr("What was put right, why it happened, what prevents it."),
            edge="muted",
        )
        auditee.add(self.auditee, self.extension, self.progress)
        verification = Card(
            self.tr("Verification by the audit team"),
            self.tr(
                "Plan the check; later say who verified, when and on what evidence. The next step says the verdict."
            ),
            edge="accent",
        )
        self.sign_button = QPushButton(self.tr("Verified by me today"))
        self.sign_button.setToolTip(self.tr("Fills in your name and today's date"))
        self.sign_button.clicked.connect(self._sign)
        self.link_button = QPushButton(self.tr("Link evidence that is there…"))
        self.link_button.clicked.connect(self._link)
        verification.add(self.verification, flowing(self.sign_button, self.link_button), self.strip)
        page = ScrollColumn()
        page.column.setContentsMargins(16, 4, 16, 16)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(auditee, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(verification, 1, Qt.AlignmentFlag.AlignTop)
        page.add(self.state)
        page.column.addLayout(row)
        page.add(*self.more, self.steps)
        page.column.addStretch(1)
        self.page = page
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        self.strip.accept_drops_on(page.widget(), self.tr("Attach to this action"))

    # -- showing ------------------------------------------------------------------------------------

    def show_row(self, row: Row | None, seen: dict[str, list[str]] | None) -> None:
        """Shows an action, or fresh values of it."""
        other = (row or {}).get("id") != (self._row or {}).get("id")
        self._row = row
        for form in self._forms:
            form.show_record(row, seen)
        if row is None:
            self.detail = None
            self._latest.drop()
            return
        if other:
            self.page.verticalScrollBar().setValue(0)
            self.strip.show_target(row["audit_id"], "action", row["id"])
        for card in self.more:
            card.show_action(row, seen)
        self._read()

    def _read(self) -> None:
        if self._row is None:
            return
        action_id, person = self._row["id"], self._session.person_id
        self._latest.ask(lambda ledger: action_detail(ledger, action_id, person), self._show)

    def _show(self, detail: ActionDetail) -> None:
        if self._row is None or detail.action["id"] != self._row["id"]:
            return
        self.detail = detail
        self.state.show_detail(detail)
        self.extension.show_detail(detail)
        self.steps.show_detail(detail)
        due = self.auditee.boxes["due_on"]
        due.input.setEnabled(detail.due_is_open)
        due.input.setToolTip(
            "" if detail.due_is_open else self.tr("Accepted with the plan: ask for more time to change it")
        )

    def refresh(self, kinds: frozenset[str]) -> None:
        """Reads again what is not in the list."""
        if self._row is None:
            return
        if kinds & DETAIL_KINDS:
            self._read()
        for card in self.more:
            if kinds & card.KINDS:
                card.show_action(self._row, None)

    def flush(self) -> None:
        """Records what is being typed."""
        for form in self._forms:
            form.flush()
        for card in self.more:
            card.flush()

    def _show_need(self, need: Need) -> None:
        """Puts the cursor where something that is missing is typed."""
        for form in self._forms:
            if need.value in form.boxes:
                form.show_field(need.value)
                return
        show_input(self.state.comment)

    # -- acting -------------------------------------------------------------------------------------

    def move_on(self) -> None:
        """The usual next step."""
        self._by_key(self.state.forward)

    def move_back(self) -> None:
        """Returns or reopens."""
        self._by_key(self.state.back)

    def _by_key(self, possible: Possible | None) -> None:
        if possible is None:
            self.state.say(self.tr("There is no such step from here."))
            return
        self.state.ask(possible)

    def ask_extension(self) -> None:
        """Offers to ask for more time."""
        self.extension.open()

    def _move(self, possible: Possible, comment: str) -> None:
        if self._row is None or self._moving:
            return
        self.flush()
        action_id = self._row["id"]
        self._moving = True

        def moved(_step: object) -> None:
            self._moving = False
            self.state.moved()

        def failed(error: Exception) -> bool:
            self._moving = False
            self.state.on_refused(possible, str(error))
            return True

        self._session.write(
            lambda ledger: action_life.move(
                ledger, action_id, possible.move.to, possible.party, comment=comment
            ),
            then=moved,
            failed=failed,
        )

    def _ask_extension(self, day: str, reason: str) -> None:
        if self._row is None:
            return
        self.flush()
        action_id = self._row["id"]
        self._extend(lambda ledger: action_life.ask_extension(ledger, action_id, day, reason))

    def _decide_extension(self, extension_id: str, granted: bool, reason: str) -> None:
        self.flush()
        self._extend(lambda ledger: action_life.decide_extension(ledger, extension_id, granted, reason))

    def _extend(self, job: Any) -> None:
        def failed(error: Exception) -> bool:
            self.extension.say(str(error))
            return True

        self._session.write(job, then=lambda _result: self.extension.recorded(), failed=failed)

    def _sign(self) -> None:
        if self._row is None:
            return
        self.flush()
        action_id = self._row["id"]
        fields = {"verified_by": self._session.person_name, "verified_on": date.today().isoformat()}  # noqa: DTZ011

        def job(ledger: Ledger) -> bool:
            return findings.save_action(ledger, action_id, fields)

        self._session.write(job)

    def _link(self) -> None:
        if self._row is not None:
            LinkEvidenceDialog(self._session, self._row["audit_id"], "action", self._row["id"], self).show()
