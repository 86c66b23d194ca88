"""Due dates of findings and their corrective actions, by grade and policy, and why a date is what it is.

A date that stands is never changed by a policy: neither when the policy changes nor when a finding is graded anew.
"""

from __future__ import annotations

from datetime import date, timedelta

from iso20k_audit.model.action_states import DUE_DATE_OPEN, status_of
from iso20k_audit.model.errors import RuleViolation
from iso20k_audit.model.vocabulary import ExtensionDecision
from iso20k_audit.model.wording import translate
from iso20k_audit.services.action_parties import grade_of
from iso20k_audit.services.follow_up_policy import Policy, policy
from iso20k_audit.store.ledger import Ledger, Row


def set_due_dates(ledger: Ledger, finding_id: str, issued_on: date | None = None) -> None:
    """Sets until when an issued finding is to be answered and closed, and when its actions are due.

    Only what is empty is set. `issued_on`: today if not given.
    """
    finding = ledger.get("finding", finding_id)
    limits = policy(ledger, grade_of(finding))
    day = issued_on or ledger.now().date()
    fields = {
        name: (day + timedelta(days=days)).isoformat()
        for name, days in (("answer_due_on", limits.answer_days), ("close_due_on", limits.close_days))
        if days is not None and not finding[name]
    }
    if fields:
        ledger.set("finding", finding_id, finding["audit_id"], **fields)
    due = due_by_policy(finding | fields, limits)
    for row in ledger.select("action", finding["audit_id"], finding_id=finding_id):
        # A date that several people disagree on is empty in the row, but it stands.
        if due is not None and not row["due_on"] and not ledger.seen(row["id"]).get("due_on"):
            ledger.set("action", row["id"], row["audit_id"], due_on=due.isoformat())


def due_by_policy(finding: Row, limits: Policy) -> date | None:
    """When an action on a finding is due: early enough to check effectiveness before the finding is to close.

    Never before the day on which the answer is due. None where the finding has no day by which it is to close.
    """
    if not finding["close_due_on"]:
        return None
    closes = date.fromisoformat(finding["close_due_on"])
    due = closes - timedelta(days=limits.check_days or 0)
    if finding["answer_due_on"]:
        due = max(due, date.fromisoformat(finding["answer_due_on"]))
    return due


def first_due(ledger: Ledger, finding: Row) -> str | None:
    """The due date that a new action on a finding begins with."""
    due = due_by_policy(finding, policy(ledger, grade_of(finding)))
    return due.isoformat() if due else None


def check_by_policy(ledger: Ledger, finding: Row, done_on: str | None) -> str | None:
    """When effectiveness is to be checked, counted from the implementation."""
    days = policy(ledger, grade_of(finding)).check_days
    if days is None or not done_on:
        return None
    return (date.fromisoformat(done_on) + timedelta(days=days)).isoformat()


def require_due_date_open(action: Row, due_on: str | None) -> None:
    """Makes sure that a due date that was accepted with the plan is not changed without an extension.

    Raises:
        RuleViolation: the plan was accepted, and the date would change.
    """
    if (due_on or None) == action["due_on"] or action["due_on"] is None:
        return
    if status_of(action) not in DUE_DATE_OPEN:
        raise RuleViolation(
            translate("ActionStates", "The due date was accepted with the plan; it was not changed."),
            translate("ActionStates", "Ask for an extension, with the reason."),
        )


def due_reason(ledger: Ledger, action: Row) -> str:
    """Why the due date is what it is, in one sentence; empty where there is none."""
    if not action["due_on"]:
        return ""
    granted = [
        row
        for row in ledger.select("action_extension", action["audit_id"], action_id=action["id"])
        if row["decision"] == ExtensionDecision.GRANTED.value and row["to_on"] == action["due_on"]
    ]
    if granted:
        last = granted[-1]
        return translate("ActionStates", "Extended from {day}: {reason}").format(
            day=last["from_on"] or "–", reason=last["reason"] or ""
        )
    finding = ledger.get("finding", action["finding_id"])
    limits = policy(ledger, grade_of(finding))
    due = due_by_policy(finding, limits)
    if due is not None and due.isoformat() == action["due_on"]:
        told = translate(
            "ActionStates",
            "The finding is to be closed by {day}, with {days} days for the effectiveness check.",
        )
        return told.format(day=finding["close_due_on"], days=limits.check_days or 0)
    if finding["close_due_on"] and action["due_on"] > finding["close_due_on"]:
        return translate(
            "ActionStates", "After the day by which the finding is to be closed ({day})."
        ).format(day=finding["close_due_on"])
    return translate("ActionStates", "As stated in the answer.")
