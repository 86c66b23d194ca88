"""The card "Effectiveness check" of a corrective action: planned, counted before and after, held with evidence."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from iso20k_audit.model.action_view import check_in_lines
from iso20k_audit.model.vocabulary import Effectiveness
from iso20k_audit.services import effectiveness
from iso20k_audit.services.viewing_actions import check_views
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.action_checks.items import ItemsDialog
from iso20k_audit.ui.action_checks.rates import Rates
from iso20k_audit.ui.actions.cards import ActionCard
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.dialogs.link_evidence import LinkEvidenceDialog
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import flowing, set_role, text_label
from iso20k_audit.ui.widgets.form import RecordForm

Row = dict[str, Any]

_FIELDS = (
    ("planned_on", "held_on", "checked_by"),
    ("attribute",),
    ("method",),
    ("population_before", "population_after"),
    ("size_before", "deviations_before", "size_after", "deviations_after"),
    "note",
)


class _Read(NamedTuple):
    """What the card shows."""

    rows: list[Row]
    seen: dict[str, dict[str, list[str]]]
    evidence: dict[str, tuple[str, ...]]
    status: str


class CheckCard(ActionCard):
    """Plans and holds checks of the action in hand; those that were held stay in view."""

    KINDS = frozenset({"effectiveness_check", "evidence_link", "evidence"})

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__(session, jobs)
        from iso20k_audit.ui.widgets.evidence_strip import EvidenceStrip

        self.title.setText(self.tr("Effectiveness check"))
        self.title.show()
        self.note.show()
        self._latest = Latest(session, self)
        self._action_id = ""
        self._open: Row | None = None
        self.held = text_label("", wrap=True)
        self.plan_button = QPushButton(self.tr("Plan a check"))
        self.plan_button.setToolTip(self.tr("On the day that the policy gives, with the sample of the audit"))
        self.plan_button.clicked.connect(self.plan)
        self.form = RecordForm(
            session,
            "effectiveness_check",
            _FIELDS,
            save=effectiveness.save_check,
            labels={
                "held_on": self.tr("Held on"),
                "note": self.tr("What was seen"),
                "population_before": self.tr("Sample before: of what"),
                "population_after": self.tr("Sample after: of what"),
                "size_before": self.tr("Items before"),
                "deviations_before": self.tr("Deviating before"),
                "size_after": self.tr("Items after"),
                "deviations_after": self.tr("Deviating after"),
            },
            hints={
                "population_after": self.tr("For example: 412 P1 and P2 incidents closed since 10 November"),
                "note": self.tr("On what the verdict rests; evidence below can say it instead"),
            },
            lines={"note": 3},
        )
        self.rates = Rates()
        self.sentence = text_label("", "muted", wrap=True)
        self.strip = EvidenceStrip(session, jobs)
        self.count_button = QPushButton(self.tr("Count from lists…"))
        self.count_button.setToolTip(self.tr("Paste the items that were looked at and those that deviate"))
        self.count_button.clicked.connect(self.ask_items)
        self.link_button = QPushButton(self.tr("Link evidence that is there…"))
        self.link_button.setAccessibleName(self.tr("Link evidence to the effectiveness check"))
        self.link_button.clicked.connect(self._link)
        self.out_button = QPushButton(self.tr("Take out"))
        self.out_button.setAccessibleName(self.tr("Take the planned check out"))
        self.out_button.clicked.connect(self.take_out)
        self.good_button = QPushButton(self.tr("Effective: verify the action"))
        self.good_button.setProperty("role", "primary")
        self.good_button.clicked.connect(lambda: self.hold(Effectiveness.EFFECTIVE))
        self.bad_button = QPushButton(self.tr("Not effective: reopen the action"))
        self.bad_button.clicked.connect(lambda: self.hold(Effectiveness.NOT_EFFECTIVE))
        self.refusal = text_label("", "danger", wrap=True)
        self._editing = QWidget()
        column = QVBoxLayout(self._editing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (
            self.form,
            self.rates,
            self.sentence,
            flowing(self.count_button, self.link_button, self.out_button),
            self.strip,
            self.refusal,
            flowing(self.good_button, self.bad_button),
        ):
            column.addWidget(part)
        self.strip.accept_drops_on(self._editing, self.tr("Attach to this check"))
        self.add(self.held, flowing(self.plan_button), self._editing)
        for part in (self.held, self._editing, self.refusal, self.rates, self.sentence):
            part.hide()

    # -- showing ------------------------------------------------------------------------------------

    def show_action(self, row: Row | None, seen: dict[str, list[str]] | None) -> None:
        """Shows the checks of an action."""
        if row is None:
            self.form.show_record(None)
            return
        action_id = str(row["id"])
        if action_id != self._action_id:
            self.flush()
            self._say("")
        self._action_id = action_id

        def read(ledger: Ledger) -> _Read:
            rows = effectiveness.checks(ledger, action_id)
            return _Read(
                rows,
                {one["id"]: ledger.seen(one["id"]) for one in rows},
                {
                    one["id"]: tuple(item["number"] or "" for item in effectiveness.evidence_of(ledger, one))
                    for one in rows
                },
                str(ledger.get("action", action_id)["status"] or "open"),
            )

        self._latest.ask(read, self._show)

    def _show(self, read: _Read) -> None:
        held = effectiveness.judged(read.rows)
        waiting = [row for row in read.rows if row not in held]
        self._open = waiting[-1] if waiting else None
        self.held.setText(
            "\n".join(
                self.tr("{}. {}").format(number, check_in_lines(view))
                for number, view in enumerate(check_views(held, read.evidence), start=1)
            )
        )
        self.held.setVisible(bool(held))
        self.plan_button.setVisible(self._open is None and read.status != "verified")
        self._editing.setVisible(self._open is not None)
        self.note.setVisible(self._open is None)
        self.note.setText(
            self.tr("The action is verified; no further check is planned.")
            if read.status == "verified"
            else self.tr(
                "Effectiveness is checked some time after the fix, with evidence of its own; a sample is looked at "
                "for the same attribute as in the audit."
            )
        )
        row = self._open
        self.form.show_record(row, read.seen.get(row["id"]) if row else None)
        if row is None:
            return
        if self.strip.property("record") != row["id"]:
            self.strip.setProperty("record", row["id"])
            self.strip.show_target(str(row["audit_id"]), effectiveness.TARGET, str(row["id"]))
        self.rates.show_samples(effectiveness.sampled(row, "before"), effectiveness.sampled(row, "after"))
        told = effectiveness.compared(row)
        self.sentence.setText(told)
        self.sentence.setVisible(bool(told))
        ready = read.status in ("implemented", "to_check")
        for button in (self.good_button, self.bad_button):
            button.setEnabled(ready)
            button.setToolTip("" if ready else self.tr("Once the action is implemented"))

    def flush(self) -> None:
        """Records what is being typed."""
        self.form.flush()

    def _say(self, text: str) -> None:
        set_role(self.refusal, "danger")
        self.refusal.setText(text)
        self.refusal.setVisible(bool(text))

    # -- acting -------------------------------------------------------------------------------------

    def _failed(self, error: Exception) -> bool:
        self._say(str(error))
        return True

    def plan(self) -> None:
        """Plans a check as the policy and the audit's sample say."""
        action_id = self._action_id
        self._say("")

        def planned(_check: str) -> None:
            self.form.show_field("planned_on")

        self.session.write(
            lambda ledger: effectiveness.plan_check(ledger, action_id), then=planned, failed=self._failed
        )

    def take_out(self) -> None:
        """Takes the planned check out."""
        if self._open is not None:
            check_id = str(self._open["id"])
            self.plan_button.setFocus()
            self.session.write(lambda ledger: effectiveness.take_out(ledger, check_id), failed=self._failed)

    def ask_items(self) -> None:
        """Asks for the items that were looked at after the fix."""
        if self._open is not None:
            self.flush()
            ItemsDialog(self.session, str(self._open["id"]), self.window()).open()

    def _link(self) -> None:
        if self._open is not None:
            row = self._open
            LinkEvidenceDialog(
                self.session, str(row["audit_id"]), effectiveness.TARGET, str(row["id"]), self
            ).show()

    def hold(self, verdict: Effectiveness) -> None:
        """Gives the verdict; the action is verified or reopened with it."""
        if self._open is None:
            return
        self.flush()
        self._say("")
        check_id = str(self._open["id"])
        self.session.write(
            lambda ledger: effectiveness.hold_check(ledger, check_id, verdict), failed=self._failed
        )
