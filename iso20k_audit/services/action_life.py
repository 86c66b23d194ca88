"""Moving a corrective action from state to state: the only place that writes its status.

The rules are the table in `model.action_states`; who may is decided by `action_parties`. Dates are in `action_dates`,
extensions in `action_extensions`, what is late in `escalating`; their functions are offered here too.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from iso20k_audit.model.action_states import (
    AUDIT_TEAM,
    Move,
    Need,
    find_move,
    is_overdue,
    moves_from,
    status_of,
)
from iso20k_audit.model.action_states import missing as missing_needs
from iso20k_audit.model.contested import contested, in_conflict
from iso20k_audit.model.errors import InputError, RuleViolation
from iso20k_audit.model.ids import new_id
from iso20k_audit.model.vocabulary import ActionParty, ActionStatus, Effectiveness
from iso20k_audit.model.wording import translate
from iso20k_audit.services.action_dates import check_by_policy, set_due_dates
from iso20k_audit.services.action_extensions import (
    ask_extension,
    decide_extension,
    extensions,
    open_extension,
)
from iso20k_audit.services.action_parties import grade_of, parties, require_party, team_names
from iso20k_audit.services.escalating import escalations
from iso20k_audit.services.follow_up_policy import policy
from iso20k_audit.services.settled import require_settled
from iso20k_audit.store.ledger import Ledger, Row

FROM_CHECK = {"verified_by": "checked_by", "verified_on": "held_on", "verification_note": "note"}
"""Fields of an action that a verdict takes from the effectiveness check it rests on."""


def move(
    ledger: Ledger,
    action_id: str,
    to: ActionStatus,
    as_: ActionParty,
    by: str = "",
    comment: str = "",
    *,
    at: datetime | None = None,
    **fields: Any,
) -> str:
    """Makes a move, recorded as a step, and closes or opens the finding accordingly. Returns the step's id.

    Args:
        as_: in which part; moves of an owner may be typed by anybody on the owner's behalf.
        by: who moves it; the owner, or the acting person for the audit team, if not given.
        at: when; now if not given.
        fields: of the action, saved before the move: `done_on`, `verified_by` and so on.

    Raises:
        RuleViolation: there is no such move, the part may not make it, the acting person does not have that part,
            something that the move needs is missing, or the status is in conflict.
        InputError: a value that a field cannot take.
    """
    from iso20k_audit.services import findings

    row = ledger.get("action", action_id)
    found = _the_move(ledger, row, to)
    if as_ not in found.parties:
        who = ", ".join(party.label for party in found.parties)
        raise RuleViolation(
            translate("ActionStates", '"{move}" is for: {who}.').format(move=found.label, who=who),
            translate("ActionStates", "Nothing was changed."),
        )
    if as_ in AUDIT_TEAM:
        require_party(ledger, row["audit_id"], as_)
    if fields:
        findings.save_action(ledger, action_id, fields)
    ready = filled_in(ledger, action_id, found)
    said = comment.strip() or _note(ready, found)
    _require_all(ledger, ready, found, said)
    _require_order(ready, found)
    name = by.strip() or (ready["owner"] or "" if as_ is ActionParty.OWNER else "")
    name = name or (ledger.person.name if ledger.person else "")
    changes: dict[str, Any] = {key: ready[key] for key in (*FROM_CHECK, "check_on") if ready[key] != row[key]}
    changes |= {"status": to.value} | dict.fromkeys(found.clears)
    if found.verdict is not None:
        changes["effectiveness"] = found.verdict.value
    step_id = new_id()
    ledger.set("action", action_id, row["audit_id"], **changes)
    ledger.set(
        "action_step",
        step_id,
        row["audit_id"],
        action_id=action_id,
        from_status=found.start.value,
        to_status=to.value,
        moved_as=as_.value,
        moved_by=name,
        moved_at=(at or ledger.now()).isoformat(timespec="seconds"),
        comment=said or None,
    )
    findings.settle(ledger, row["finding_id"])
    return step_id


def _note(action: Row, move: Move) -> str:
    """What stands for the comment of a verdict: its words leave the action when a new round begins."""
    return str(action["verification_note"] or "").strip() if Need.EVIDENCE in move.needs else ""


def _the_move(ledger: Ledger, row: Row, to: ActionStatus) -> Move:
    """The move that leads there from where the action stands."""
    if row["withdrawn"]:
        raise RuleViolation(
            translate("ActionStates", "{number} was withdrawn.").format(number=row["number"] or ""),
            translate("ActionStates", "Bring it back first."),
        )
    require_settled(ledger, "action", row["id"], ("status", "effectiveness"))
    start = status_of(row)
    found = find_move(start, to)
    possible = [move for move in moves_from(start) if _holds(ledger, row, move)]
    if found is None:
        told = translate(
            "ActionStates", '{number} is in the state "{start}"; "{to}" does not follow from it.'
        )
        raise RuleViolation(
            told.format(number=row["number"] or "", start=start.label, to=to.label),
            translate("ActionStates", "What follows: {moves}.").format(
                moves="; ".join(f"{move.label} ({move.to.value})" for move in possible)
            ),
        )
    if found not in possible:
        raise RuleViolation(
            translate("ActionStates", "Findings of this grade ask for a separate effectiveness check."),
            translate("ActionStates", "Accept the implementation first, then verify."),
        )
    return found


def _holds(ledger: Ledger, action: Row, move: Move) -> bool:
    """Whether the policy allows a move."""
    if not move.without_check:
        return True
    return policy(ledger, grade_of(ledger.get("finding", action["finding_id"]))).check_days is None


def _require_all(ledger: Ledger, action: Row, move: Move, comment: str) -> None:
    needs = _missing(ledger, action, move, comment)
    if not needs:
        return
    disputed = contested(action)
    labels = [f"{need.label} ({in_conflict()})" if need.value in disputed else need.label for need in needs]
    raise RuleViolation(
        translate("ActionStates", 'For "{move}" this is missing: {needs}.').format(
            move=move.label, needs=", ".join(labels)
        ),
        translate("ActionStates", "Fill it in first."),
    )


def _require_order(action: Row, move: Move) -> None:
    if Need.VERIFIED_ON not in move.needs or not action["done_on"]:
        return
    if action["verified_on"] < action["done_on"]:
        raise RuleViolation(
            translate(
                "ActionStates", "It cannot be verified on {verified}, before it was done on {done}."
            ).format(verified=action["verified_on"], done=action["done_on"]),
            translate("ActionStates", "Nothing was changed."),
        )


def _missing(ledger: Ledger, action: Row, move: Move, comment: str) -> tuple[Need, ...]:
    grade = grade_of(ledger.get("finding", action["finding_id"]))
    return missing_needs(move, action, comment, nonconformity=grade.is_nonconformity)


def filled_in(ledger: Ledger, action_id: str, move: Move) -> Row:
    """The action with what a move adds by itself: the day of the check by policy, what the check that was held says.

    Raises:
        RuleViolation: the effectiveness check says the opposite.
    """
    row = dict(ledger.get("action", action_id))
    if Need.CHECK in move.needs and not row["check_on"]:
        planned = [
            check["planned_on"]
            for check in ledger.select("effectiveness_check", row["audit_id"], action_id=action_id)
            if check["planned_on"] and not check["verdict"]
        ]
        finding = ledger.get("finding", row["finding_id"])
        row["check_on"] = planned[-1] if planned else check_by_policy(ledger, finding, row["done_on"])
    if Need.EVIDENCE in move.needs:
        check = last_check(ledger, row)
        if check is not None:
            if check["verdict"] != (move.verdict.value if move.verdict else None):
                verdict = Effectiveness(check["verdict"])
                raise RuleViolation(
                    translate("ActionStates", "The effectiveness check of {day} says: {verdict}.").format(
                        day=check["held_on"], verdict=verdict.label
                    ),
                    translate("ActionStates", "Nothing was changed. Correct the check, or hold another one."),
                )
            row |= {mine: check[its] or row[mine] for mine, its in FROM_CHECK.items()}
    return row


def last_check(ledger: Ledger, action: Row) -> Row | None:
    """The effectiveness check with a verdict that was held last since the action was reopened, if there is one."""
    since = [
        str(step["moved_at"])[:10]
        for step in steps(ledger, action["id"])
        if step["to_status"] == ActionStatus.REOPENED.value and step["moved_at"]
    ]
    held = [
        check
        for check in ledger.select("effectiveness_check", action["audit_id"], action_id=action["id"])
        if check["held_on"]
        and check["verdict"] not in (None, Effectiveness.NOT_YET_VERIFIED.value)
        and (not since or check["held_on"] >= since[-1])
    ]
    return sorted(held, key=lambda check: str(check["held_on"]))[-1] if held else None


def allowed(ledger: Ledger, action_id: str, as_: ActionParty) -> list[Move]:
    """The moves that lead on from where an action stands, in one part; none while its status is in conflict."""
    row = ledger.get("action", action_id)
    if row["withdrawn"] or "status" in contested(row):
        return []
    return [move for move in moves_from(status_of(row)) if as_ in move.parties and _holds(ledger, row, move)]


def missing(ledger: Ledger, action_id: str, move: Move, comment: str = "") -> list[Need]:
    """What an action needs for a move and does not have; what the move adds by itself is not missing."""
    try:
        row = filled_in(ledger, action_id, move)
    except RuleViolation:  # the check says the opposite: `move` will tell
        row = ledger.get("action", action_id)
    return list(_missing(ledger, row, move, comment or _note(row, move)))


def steps(ledger: Ledger, action_id: str) -> list[Row]:
    """The moves that were made, oldest first; actions of older programs may have none."""
    rows = ledger.select("action_step", action_id=action_id)
    return sorted(rows, key=lambda row: str(row["moved_at"] or ""))


def move_several(
    ledger: Ledger, action_ids: Iterable[str], to: ActionStatus, comment: str = "", **fields: Any
) -> None:
    """Makes the same move with several actions, all or none, each in the part that it is for.

    Raises:
        RuleViolation: naming every action that cannot be moved, and why.
    """
    problems: list[str] = []
    for action_id in action_ids:
        try:
            move(ledger, action_id, to, party_for(ledger, action_id, to), comment=comment, **fields)
        except InputError as error:
            problems.append(f"{ledger.get('action', action_id)['number']}: {error.message}")
    if problems:
        raise RuleViolation(
            translate("ActionStates", "None of them was moved. {problems}").format(
                problems=" ".join(problems)
            )
        )


def party_for(ledger: Ledger, action_id: str, to: ActionStatus) -> ActionParty:
    """The part in which the acting person makes a move: the owner's where it is theirs, else their own in the audit.

    Raises:
        RuleViolation: there is no such move.
    """
    row = ledger.get("action", action_id)
    found = _the_move(ledger, row, to)
    own = parties(ledger, row["audit_id"])
    fits = [party for party in reversed(found.parties) if party in own]
    return fits[0] if fits else found.parties[0]


__all__ = [
    "allowed",
    "ask_extension",
    "decide_extension",
    "escalations",
    "extensions",
    "filled_in",
    "is_overdue",
    "last_check",
    "missing",
    "move",
    "move_several",
    "open_extension",
    "parties",
    "party_for",
    "set_due_dates",
    "steps",
    "team_names",
]
