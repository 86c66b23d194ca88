"""What is due in the follow-up of all audits, how old it is, and what is escalated to whom.

Not for: sending anything; the list is shown, copied and exported.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from iso20k_audit.model.action_states import WAITING, is_overdue, waits_for
from iso20k_audit.model.contested import contested, shown
from iso20k_audit.model.vocabulary import (
    ActionParty,
    ActionStatus,
    FindingKind,
    FindingStatus,
)
from iso20k_audit.model.wording import QT_TRANSLATE_NOOP, translate
from iso20k_audit.services import numbering
from iso20k_audit.services.action_parties import grade_of, team_names
from iso20k_audit.services.follow_up_policy import Policy, all_policies
from iso20k_audit.store.ledger import Ledger, Row


class Late(StrEnum):
    """Why something is escalated."""

    ANSWER = "answer"
    ACTION = "action"
    EXTENSION = "extension"
    VERIFICATION = "verification"
    CHECK = "check"
    CLOSING = "closing"

    @property
    def label(self) -> str:
        """The reason in words, in the language in use."""
        return translate("Escalation", _LATE[self])


_LATE = {
    Late.ANSWER: QT_TRANSLATE_NOOP("Escalation", "Answer overdue"),
    Late.ACTION: QT_TRANSLATE_NOOP("Escalation", "Implementation overdue"),
    Late.EXTENSION: QT_TRANSLATE_NOOP("Escalation", "Extension not decided"),
    Late.VERIFICATION: QT_TRANSLATE_NOOP("Escalation", "Waits for the audit team"),
    Late.CHECK: QT_TRANSLATE_NOOP("Escalation", "Effectiveness check overdue"),
    Late.CLOSING: QT_TRANSLATE_NOOP("Escalation", "Closing overdue"),
}

_TEAMS_FAULT = frozenset({Late.EXTENSION, Late.VERIFICATION, Late.CHECK})
"""What the audit team owes, not the owner."""


@dataclass(frozen=True, slots=True)
class DueItem:
    """An open corrective action, or an issued nonconformity that has none yet.

    Attributes:
        action_id, number: empty where there is no action yet.
        status: None where there is no action yet, or where it is in conflict.
        conflict: whether status or due date are in conflict.
        due_on: until when whoever acts next has to act: answer, implementation or effectiveness check.
        close_due_on: until when the finding is to be closed.
        age_days: since the finding was raised; None if that is not known.
        waits: who acts next.
        late: reasons why it is escalated, with the days beyond the day on which it was due.
        escalate_to: to whom, by reason.
        since: the day since when it stands in its state, where that is known.
    """

    audit_id: str
    audit_number: str
    audit_title: str
    finding_id: str
    finding_number: str
    finding_title: str
    kind: FindingKind | None
    action_id: str = ""
    number: str = ""
    text: str = ""
    owner: str = ""
    status: ActionStatus | None = None
    conflict: bool = False
    due_on: date | None = None
    close_due_on: date | None = None
    percent: int | None = None
    age_days: int | None = None
    waits: ActionParty | None = ActionParty.OWNER
    since: date | None = None
    extension_to: date | None = None
    late: tuple[tuple[Late, int], ...] = ()
    escalate_to: tuple[str, ...] = ()
    overdue_days: int = 0

    @property
    def record_id(self) -> str:
        """Id of the action, else of the finding."""
        return self.action_id or self.finding_id


@dataclass(frozen=True, slots=True)
class Escalation:
    """One thing that is late, and to whom it is escalated."""

    item: DueItem
    reason: Late
    days: int
    to: str


def escalations(ledger: Ledger, today: date) -> list[Escalation]:
    """What is escalated in all audits, the longest overdue first."""
    return escalated(due_work(ledger, today))


def escalated(items: Iterable[DueItem]) -> list[Escalation]:
    """The same of work that was read already."""
    found = [
        Escalation(item, reason, days, to)
        for item in items
        for (reason, days), to in zip(item.late, item.escalate_to, strict=True)
    ]
    return sorted(found, key=lambda one: (-one.days, one.item.audit_number, one.item.number, one.reason))


def due_work(ledger: Ledger, today: date) -> list[DueItem]:
    """Open corrective actions of all audits, and issued nonconformities without one, the soonest due first."""
    work = _Work(ledger, today)
    found = [work.of_action(row) for row in work.actions]
    found += [work.of_finding(row) for row in work.unanswered]
    return sorted(
        found, key=lambda item: (item.due_on or date.max, item.audit_number, item.finding_number, item.number)
    )


class _Work:
    """What is read once for all audits."""

    def __init__(self, ledger: Ledger, today: date) -> None:
        self.ledger, self.today = ledger, today
        self.policies = all_policies(ledger)
        self.audits = {
            row["id"]: row
            for row in ledger.rows("SELECT id, number, title, status FROM audit WHERE withdrawn IS NULL")
        }
        self.findings = {
            row["id"]: row
            for row in ledger.rows(
                "SELECT id, audit_id, number, provisional_number, title, finding_kind, status, raised_at, conflicts,"
                " answer_due_on, close_due_on FROM finding WHERE withdrawn IS NULL"
            )
            if row["audit_id"] in self.audits
        }
        every = [
            row
            for row in ledger.rows("SELECT * FROM action WHERE withdrawn IS NULL ORDER BY rowid")
            if row["finding_id"] in self.findings
        ]
        self.actions = [row for row in every if row["status"] != ActionStatus.VERIFIED.value]
        answered = {row["finding_id"] for row in every}
        self.unanswered = [
            row
            for row in self.findings.values()
            if row["id"] not in answered
            and row["status"] == FindingStatus.ISSUED.value
            and grade_of(row).is_nonconformity
        ]
        self.asked = {
            row["action_id"]: row
            for row in ledger.rows(
                "SELECT action_id, to_on, asked_at FROM action_extension"
                " WHERE withdrawn IS NULL AND decision IS NULL AND conflicts IS NULL"
            )
        }
        self.moved: dict[str, str] = {
            row["action_id"]: row["at"]
            for row in ledger.rows(
                "SELECT action_id, max(moved_at) AS at FROM action_step WHERE withdrawn IS NULL GROUP BY action_id"
            )
        }
        self._letters: dict[tuple[str, str], dict[str, str]] = {}
        self._leads: dict[str, str] = {}

    def of_action(self, row: Row) -> DueItem:
        """An action with what is late about it."""
        finding = self.findings[row["finding_id"]]
        disputed = contested(row)
        status = None if "status" in disputed else ActionStatus(row["status"] or ActionStatus.OPEN.value)
        limits = self.policies[grade_of(finding)]
        letter = self._letter("action", row)
        item = replace(
            self._head(finding),
            action_id=row["id"],
            number=f"{row['number'] or ''}{letter}",
            text=shown(row, "action") or shown(row, "correction"),
            owner=shown(row, "owner"),
            status=status,
            conflict=bool(disputed & {"status", "due_on"}),
            percent=row["percent_done"],
            waits=waits_for(status) if status else None,
            since=_day(self.moved.get(row["id"])),
        )
        due = _day(row["due_on"])
        if status is ActionStatus.TO_CHECK:
            due = _day(row["check_on"])
        elif status is ActionStatus.IMPLEMENTED:
            due = None
        asked = self.asked.get(row["id"])
        item = replace(item, due_on=due, extension_to=_day(asked["to_on"]) if asked else None)
        late = [] if status is None else list(self._late(item, row, finding, limits))
        overdue = (self.today - due).days if due and due < self.today else 0
        return self._escalated(replace(item, overdue_days=max(overdue, 0)), late, limits)

    def of_finding(self, finding: Row) -> DueItem:
        """A nonconformity that nobody has answered."""
        limits = self.policies[grade_of(finding)]
        due = _day(finding["answer_due_on"])
        late = [(Late.ANSWER, (self.today - due).days)] if due and due < self.today else []
        overdue = late[0][1] if late else 0
        return self._escalated(replace(self._head(finding), due_on=due, overdue_days=overdue), late, limits)

    def _late(self, item: DueItem, row: Row, finding: Row, limits: Policy) -> Iterable[tuple[Late, int]]:
        status, today = item.status, self.today
        assert status is not None
        grace = limits.escalate_days
        answer_due, due = _day(finding["answer_due_on"]), _day(row["due_on"])
        if (
            status in (ActionStatus.OPEN, ActionStatus.RETURNED)
            and answer_due
            and answer_due < today
            and finding["status"] == FindingStatus.ISSUED.value
        ):
            yield Late.ANSWER, (today - answer_due).days
        if is_overdue(status, due, today) and grace is not None and due:
            days = (today - due).days
            if days > grace:
                yield Late.ACTION, days
        asked = self.asked.get(row["id"])
        if asked is not None and status in WAITING:
            yield Late.EXTENSION, max((today - (_day(asked["asked_at"]) or today)).days, 0)
        if status in (ActionStatus.SUBMITTED, ActionStatus.IMPLEMENTED) and grace is not None:
            since = item.since or (_day(row["done_on"]) if status is ActionStatus.IMPLEMENTED else None)
            if since is not None and today > since + timedelta(days=grace):
                yield Late.VERIFICATION, (today - since).days - grace
        check = _day(row["check_on"])
        if status is ActionStatus.TO_CHECK and check is not None and check < today:
            yield Late.CHECK, (today - check).days
        closes = item.close_due_on
        if grace is not None and closes is not None and (today - closes).days > grace:
            yield Late.CLOSING, (today - closes).days

    def _escalated(self, item: DueItem, late: list[tuple[Late, int]], limits: Policy) -> DueItem:
        if not late:
            return item
        lead = self._lead(item.audit_id)
        to = tuple(lead if reason in _TEAMS_FAULT else limits.escalate_to or lead for reason, _days in late)
        return replace(item, late=tuple(late), escalate_to=to)

    def _head(self, finding: Row) -> DueItem:
        audit = self.audits[finding["audit_id"]]
        raised = _day(finding["raised_at"])
        letters = self._of_audit("finding", finding["audit_id"])
        return DueItem(
            audit_id=audit["id"],
            audit_number=audit["number"] or "",
            audit_title=audit["title"] or "",
            finding_id=finding["id"],
            finding_number=numbering.shown_number(finding, letters),
            finding_title=shown(finding, "title"),
            kind=FindingKind(finding["finding_kind"]) if finding["finding_kind"] else None,
            close_due_on=_day(finding["close_due_on"]),
            age_days=max((self.today - raised).days, 0) if raised else None,
        )

    def _letter(self, kind: str, row: Row) -> str:
        return self._of_audit(kind, row["audit_id"]).get(row["id"], "")

    def _of_audit(self, kind: str, audit_id: str) -> dict[str, str]:
        if (kind, audit_id) not in self._letters:
            self._letters[kind, audit_id] = numbering.letters(self.ledger, audit_id, kind)
        return self._letters[kind, audit_id]

    def _lead(self, audit_id: str) -> str:
        if audit_id not in self._leads:
            self._leads[audit_id] = ", ".join(team_names(self.ledger, audit_id, lead=True))
        return self._leads[audit_id]


def _day(text: str | None) -> date | None:
    return date.fromisoformat(str(text)[:10]) if text else None
