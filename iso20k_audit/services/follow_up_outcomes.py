"""What a follow-up audit finds of each earlier finding, and moving the earlier corrective actions accordingly.

An outcome is recorded even where an action cannot be moved yet (its owner has not reported it as done, the earlier
audit is in another workspace); `left_to_move` says which, `carry_over` does it later.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from iso20k_audit.model.action_states import find_move, status_of
from iso20k_audit.model.contested import is_contested, kind_of, shown
from iso20k_audit.model.errors import InputError, NotFound, RuleViolation
from iso20k_audit.model.follow_up_view import FollowedUpView, FollowUpPlace
from iso20k_audit.model.vocabulary import (
    ActionParty,
    ActionStatus,
    FindingKind,
    FindingStatus,
    FollowUpOutcome,
    Result,
)
from iso20k_audit.model.wording import translate
from iso20k_audit.services import numbering
from iso20k_audit.services.action_life import filled_in, move
from iso20k_audit.services.action_parties import parties
from iso20k_audit.services.findings import judged
from iso20k_audit.services.follow_up_audits import ITEM, item_id
from iso20k_audit.services.settled import require_settled
from iso20k_audit.store.ledger import Ledger, Row


@dataclass(frozen=True, slots=True)
class ActionLine:
    """A corrective action of the earlier finding, with the words that are needed to check it."""

    id: str
    number: str
    status: ActionStatus
    owner: str = ""
    text: str = ""
    cause: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """An earlier finding in the audit that follows it up.

    Attributes:
        number: of the earlier finding; empty where its audit is not in this workspace.
        question_id, question_item: of the question about it in this audit; empty without one.
        answer: how that question stands judged.
        state: how the earlier finding stands now, in words.
        failure: of the earlier finding, to be read before it is judged.
        to_move: numbers of actions that the outcome has not moved, with the reason.
        evidence: numbers of evidence linked to the question.
    """

    id: str
    audit_id: str
    finding_id: str
    number: str = ""
    title: str = ""
    failure: str = ""
    kind: FindingKind | None = None
    earlier_audit_id: str = ""
    audit_number: str = ""
    question_id: str = ""
    question_item: str = ""
    answer: Result | None = None
    outcome: FollowUpOutcome | None = None
    note: str = ""
    checked_by: str = ""
    checked_on: str = ""
    state: str = ""
    is_closed: bool = False
    actions: tuple[ActionLine, ...] = ()
    evidence: tuple[str, ...] = ()
    repeats: tuple[str, ...] = ()
    to_move: tuple[tuple[str, str], ...] = ()
    conflicts: tuple[str, ...] = ()

    @property
    def is_checked(self) -> bool:
        """Somebody said what became of it, and be it that it was not checked."""
        return self.outcome is not None


def items(ledger: Ledger, audit_id: str) -> list[Item]:
    """The earlier findings of a follow-up audit, in the order of their questions; none in any other audit."""
    rows = ledger.select(ITEM, audit_id)
    if not rows:
        return []
    questions = {
        row["item"]: row
        for row in ledger.rows("SELECT id, item, position FROM question WHERE audit_id=:a", a=audit_id)
    }
    repeats: dict[str, list[str]] = defaultdict(list)
    letters = numbering.letters(ledger, audit_id)
    for row in ledger.select("finding", audit_id):
        if row["repeat_of"]:
            repeats[row["repeat_of"]].append(numbering.shown_number(row, letters))
    found = [_item(ledger, row, questions, tuple(repeats.get(row["finding_id"] or "", ()))) for row in rows]
    places = {row["item"]: row["position"] for row in questions.values()}
    return sorted(found, key=lambda one: (places.get(one.question_item, 10**6), one.number))


def _item(ledger: Ledger, row: Row, questions: Mapping[str, Row], repeats: tuple[str, ...]) -> Item:
    audit_id, finding_id = row["audit_id"], row["finding_id"] or ""
    finding = ledger.find("finding", finding_id)
    outcome = FollowUpOutcome(row["outcome"]) if row["outcome"] else None
    conflicts = tuple(str(row["conflicts"] or "").split())
    if finding is None:
        return Item(
            row["id"],
            audit_id,
            finding_id,
            outcome=outcome,
            note=shown(row, "note"),
            checked_by=shown(row, "checked_by"),
            checked_on=row["checked_on"] or "",
            state=translate("FollowUp", "The earlier audit is not in this workspace."),
            conflicts=conflicts,
        )
    earlier = ledger.get("audit", finding["audit_id"])
    number = numbering.shown_number(finding, numbering.letters(ledger, finding["audit_id"]))
    question = questions.get(number)
    actions = tuple(
        ActionLine(
            one["id"],
            one["number"] or "",
            status_of(one),
            one["owner"] or "",
            shown(one, "action"),
            shown(one, "root_cause"),
        )
        for one in ledger.select("action", finding["audit_id"], finding_id=finding_id)
    )
    said = judged(ledger, question["id"]) if question else None
    closed = finding["status"] == FindingStatus.CLOSED.value
    return Item(
        row["id"],
        audit_id,
        finding_id,
        number=number,
        title=shown(finding, "title"),
        failure=shown(finding, "failure"),
        kind=kind_of(finding),
        earlier_audit_id=finding["audit_id"],
        audit_number=earlier["number"] or "",
        question_id=question["id"] if question else "",
        question_item=number if question else "",
        answer=Result(said) if said else None,
        outcome=outcome,
        note=shown(row, "note"),
        checked_by=shown(row, "checked_by"),
        checked_on=row["checked_on"] or "",
        state=_state(finding, actions),
        is_closed=closed,
        actions=actions,
        evidence=_evidence(ledger, audit_id, question["id"]) if question else (),
        repeats=repeats,
        to_move=tuple(_left(ledger, row, finding, outcome)),
        conflicts=conflicts,
    )


def _state(finding: Row, actions: tuple[ActionLine, ...]) -> str:
    if finding["status"] == FindingStatus.CLOSED.value:
        return FindingStatus.CLOSED.label
    if not actions:
        return translate("FollowUp", "Open, no corrective action")
    return ", ".join(dict.fromkeys(one.status.label for one in actions))


def _evidence(ledger: Ledger, audit_id: str, question: str) -> tuple[str, ...]:
    letters = numbering.letters(ledger, audit_id, "evidence")
    rows = ledger.rows(
        "SELECT e.id, e.number FROM evidence_link l JOIN evidence e ON e.id=l.evidence_id"
        " WHERE l.target_id=:q AND l.withdrawn IS NULL AND e.withdrawn IS NULL ORDER BY e.number",
        q=question,
    )
    return tuple(f"{row['number'] or ''}{letters.get(row['id'], '')}" for row in rows)


def count_left(ledger: Ledger, audit_id: str) -> tuple[int, int]:
    """How many earlier findings of an audit have no outcome yet, and how many there are."""
    row = ledger.rows(
        f"SELECT count(*) AS n, coalesce(sum(outcome IS NULL), 0) AS open FROM {ITEM}"  # noqa: S608  (a constant)
        " WHERE audit_id=:a AND withdrawn IS NULL",
        a=audit_id,
    )[0]
    return int(row["open"]), int(row["n"])


def proposed(answer: Result | None) -> FollowUpOutcome | None:
    """The outcome that the answer to the question speaks for; None where it speaks for none."""
    if answer is None:
        return None
    return {
        Result.CONFORMS: FollowUpOutcome.EFFECTIVE,
        Result.OPPORTUNITY: FollowUpOutcome.PARTLY,
        Result.MINOR: FollowUpOutcome.STILL_OPEN,
        Result.MAJOR: FollowUpOutcome.STILL_OPEN,
        Result.NOT_SAMPLED: FollowUpOutcome.NOT_CHECKED,
    }.get(answer)


# -- recording -----------------------------------------------------------------------------------------


def set_outcome(
    ledger: Ledger,
    audit_id: str,
    finding_id: str,
    outcome: FollowUpOutcome | None,
    *,
    note: str = "",
    by: str = "",
    on: date | None = None,
) -> list[tuple[str, str]]:
    """Records what became of an earlier finding and moves its corrective actions; None takes the outcome away.

    Effective verifies actions that were reported as implemented; partly and still open reopen what was verified or
    waits for its check. Taking an outcome away moves nothing back.

    Args:
        by: who checked it, the acting person if not given; on: today if not given.

    Returns: number and reason of each action that could not be moved.

    Raises:
        NotFound: the finding is not followed up in this audit.
        InputError: the words are missing on which the outcome rests.
        RuleViolation: the entry is in conflict.
    """
    row = _entry(ledger, audit_id, finding_id)
    require_settled(ledger, ITEM, row["id"], ("outcome", "note", "checked_by", "checked_on"))
    if outcome is None:
        ledger.set(ITEM, row["id"], audit_id, outcome=None, checked_by=None, checked_on=None)
        return []
    who = " ".join(by.split()) or (ledger.person.name if ledger.person else "")
    words = note.strip()
    if not words and not (outcome is FollowUpOutcome.EFFECTIVE and _seen_here(ledger, audit_id, finding_id)):
        raise InputError(
            translate("FollowUp", "It is not said why the finding was not checked.")
            if outcome is FollowUpOutcome.NOT_CHECKED
            else translate("FollowUp", "It is not said what the outcome rests on."),
            translate("FollowUp", "Write a note, or attach evidence to the question on the finding.")
            if outcome is FollowUpOutcome.EFFECTIVE
            else translate("FollowUp", "Write a note."),
        )
    day = on or ledger.now().date()
    ledger.set(
        ITEM,
        row["id"],
        audit_id,
        outcome=outcome.value,
        note=words or None,
        checked_by=who,
        checked_on=day.isoformat(),
    )
    return carry_over(ledger, audit_id, finding_id)


def _entry(ledger: Ledger, audit_id: str, finding_id: str) -> Row:
    row = ledger.find(ITEM, item_id(audit_id, finding_id))
    if row is None or row["withdrawn"]:
        raise NotFound(
            translate("FollowUp", "The finding is not followed up in this audit."),
            translate("FollowUp", "`followup list AUDIT` shows those that are."),
        )
    return row


def _seen_here(ledger: Ledger, audit_id: str, finding_id: str) -> tuple[str, ...]:
    """Evidence of this audit on the question about a finding."""
    question = _question_on(ledger, audit_id, finding_id)
    return _evidence(ledger, audit_id, question) if question else ()


def _question_on(ledger: Ledger, audit_id: str, finding_id: str) -> str:
    finding = ledger.find("finding", finding_id)
    if finding is None:
        return ""
    number = numbering.shown_number(finding, numbering.letters(ledger, finding["audit_id"]))
    sql = "SELECT id FROM question WHERE audit_id=:a AND item=:i"
    return str(ledger.value(sql, a=audit_id, i=number) or "")


# -- moving the earlier actions --------------------------------------------------------------------------

_VERIFIES = {
    ActionStatus.TO_CHECK: (ActionStatus.VERIFIED,),
    ActionStatus.IMPLEMENTED: (ActionStatus.TO_CHECK, ActionStatus.VERIFIED),
}
_REOPENS = {
    ActionStatus.VERIFIED: (ActionStatus.REOPENED,),
    ActionStatus.TO_CHECK: (ActionStatus.REOPENED,),
    ActionStatus.IMPLEMENTED: (ActionStatus.TO_CHECK, ActionStatus.REOPENED),
}
_WAYS = {
    FollowUpOutcome.EFFECTIVE: _VERIFIES,
    FollowUpOutcome.PARTLY: _REOPENS,
    FollowUpOutcome.STILL_OPEN: _REOPENS,
}
"""Which moves each outcome makes from where an action stands."""


def carry_over(ledger: Ledger, audit_id: str, finding_id: str) -> list[tuple[str, str]]:
    """Moves the corrective actions of an earlier finding as its recorded outcome says.

    Returns: number and reason of each action that could not be moved; they stay as they are.
    """
    row = _entry(ledger, audit_id, finding_id)
    finding = ledger.find("finding", finding_id)
    outcome = FollowUpOutcome(row["outcome"]) if row["outcome"] else None
    if finding is None or outcome not in _WAYS:
        return list(_left(ledger, row, finding, outcome)) if finding is not None else []
    for action in ledger.select("action", finding["audit_id"], finding_id=finding_id):
        way = _WAYS[outcome].get(status_of(action), ())
        if way and not _obstacle(ledger, row, action, way):
            _go(ledger, row, action, way)
    return list(_left(ledger, row, ledger.get("finding", finding_id), outcome))


def left_to_move(ledger: Ledger, audit_id: str) -> list[Item]:
    """Earlier findings whose actions do not stand as their outcome says."""
    return [one for one in items(ledger, audit_id) if one.to_move]


def _left(ledger: Ledger, row: Row, finding: Row, outcome: FollowUpOutcome | None) -> list[tuple[str, str]]:
    """Actions that do not stand as the outcome says, each with the reason; the finding itself if it has none."""
    if outcome not in _WAYS:
        return []
    actions = ledger.select("action", finding["audit_id"], finding_id=finding["id"])
    if (
        not actions
        and outcome is FollowUpOutcome.EFFECTIVE
        and finding["status"] != FindingStatus.CLOSED.value
    ):
        number = finding["number"] or finding["provisional_number"] or ""
        return [(number, translate("FollowUp", "it has no corrective action that could be verified"))]
    found: list[tuple[str, str]] = []
    for action in actions:
        status = status_of(action)
        if outcome is FollowUpOutcome.EFFECTIVE and status is ActionStatus.VERIFIED:
            continue
        way = _WAYS[outcome].get(status, ())
        if way:
            reason = _obstacle(ledger, row, action, way) or translate("FollowUp", "not moved yet")
        elif outcome is FollowUpOutcome.EFFECTIVE:
            reason = translate("FollowUp", "not reported as implemented ({state})").format(state=status.label)
        else:
            continue
        found.append((action["number"] or "", reason))
    return found


def _party(ledger: Ledger, audit_id: str) -> ActionParty | None:
    own = parties(ledger, audit_id)
    return next((one for one in (ActionParty.LEAD, ActionParty.AUDITOR) if one in own), None)


def _obstacle(ledger: Ledger, row: Row, action: Row, way: tuple[ActionStatus, ...]) -> str:
    """Why an action cannot go this way, in words; empty if it can. Nothing is written."""
    if is_contested(action, "status"):
        return translate("FollowUp", "its status is in conflict")
    if ledger.person is not None:
        party = _party(ledger, action["audit_id"])
        start = status_of(action)
        needs_lead = any(
            (found := find_move(before, after)) is not None and found.parties == (ActionParty.LEAD,)
            for before, after in zip((start, *way), way, strict=False)
        )
        if party is None or (needs_lead and party is not ActionParty.LEAD):
            return translate(
                "FollowUp", "that is for the audit team of the earlier audit or of its follow-up"
            )
    if len(way) > 1 and not action["done_on"]:
        return translate("FollowUp", "it does not say when it was done")
    last = find_move(ActionStatus.TO_CHECK if len(way) > 1 else status_of(action), way[-1])
    if last is None:
        return translate("FollowUp", "not moved yet")
    verdict = status_of(action) is not ActionStatus.VERIFIED
    if verdict and row["checked_on"] and action["done_on"] and row["checked_on"] < action["done_on"]:
        return translate("FollowUp", "it was checked before it was done ({day})").format(
            day=action["done_on"]
        )
    try:
        filled_in(ledger, action["id"], last)
    except RuleViolation as error:
        return error.message
    return ""


def _go(ledger: Ledger, row: Row, action: Row, way: tuple[ActionStatus, ...]) -> None:
    told = verification_note(ledger, row)
    party = _party(ledger, action["audit_id"]) or ActionParty.AUDITOR
    start = status_of(action)
    for to in way:
        fields: dict[str, Any] = {}
        if to is ActionStatus.TO_CHECK:
            fields["check_on"] = row["checked_on"]
        elif start is not ActionStatus.VERIFIED:
            fields = {
                "verified_by": row["checked_by"],
                "verified_on": row["checked_on"],
                "verification_note": told,
            }
        move(ledger, action["id"], to, party, by=row["checked_by"] or "", comment=told, **fields)


def verification_note(ledger: Ledger, row: Row) -> str:
    """What the earlier action says of its check: the follow-up audit, the note, the evidence seen there."""
    audit = ledger.get("audit", row["audit_id"])
    seen = _seen_here(ledger, row["audit_id"], row["finding_id"])
    parts = [translate("FollowUp", "Follow-up audit {number}.").format(number=audit["number"] or "")]
    if row["note"]:
        parts.append(row["note"])
    if seen:
        parts.append(translate("FollowUp", "Evidence: {numbers}.").format(numbers=", ".join(seen)))
    return " ".join(parts)


# -- for reports ---------------------------------------------------------------------------------------


def views(ledger: Ledger, audit_id: str) -> tuple[FollowedUpView, ...]:
    """The earlier findings of a follow-up audit, for its report."""
    return tuple(
        FollowedUpView(
            number=one.number,
            title=one.title,
            audit_number=one.audit_number,
            kind=one.kind,
            question_item=one.question_item,
            outcome=one.outcome,
            note=one.note,
            checked_by=one.checked_by,
            checked_on=date.fromisoformat(one.checked_on) if one.checked_on else None,
            evidence_numbers=one.evidence,
            repeats=one.repeats,
            state=one.state,
            conflicts=one.conflicts,
        )
        for one in items(ledger, audit_id)
    )


def places(ledger: Ledger, audit_id: str) -> dict[str, tuple[FollowUpPlace, ...]]:
    """Where the findings of an audit were followed up, by id of the finding, in the order of the audits."""
    rows = ledger.rows(
        f"SELECT i.finding_id, i.outcome, i.checked_by, i.checked_on, a.number FROM {ITEM} i"  # noqa: S608
        " JOIN audit a ON a.id=i.audit_id JOIN finding f ON f.id=i.finding_id"
        " WHERE f.audit_id=:a AND i.withdrawn IS NULL AND a.withdrawn IS NULL ORDER BY a.starts_on, a.number",
        a=audit_id,
    )
    found: dict[str, list[FollowUpPlace]] = defaultdict(list)
    for row in rows:
        found[row["finding_id"]].append(
            FollowUpPlace(
                row["number"] or "",
                FollowUpOutcome(row["outcome"]) if row["outcome"] else None,
                row["checked_by"] or "",
                date.fromisoformat(row["checked_on"]) if row["checked_on"] else None,
            )
        )
    return {finding_id: tuple(there) for finding_id, there in found.items()}
