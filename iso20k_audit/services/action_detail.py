"""What is shown of one corrective action besides its fields: where it stands, what may follow, what was done."""

from __future__ import annotations

from dataclasses import dataclass

from iso20k_audit.model.action_states import DUE_DATE_OPEN, WAITING, Move, Need, status_of
from iso20k_audit.model.contested import contested
from iso20k_audit.model.vocabulary import ActionParty, ActionStatus
from iso20k_audit.services.action_dates import due_reason
from iso20k_audit.services.action_extensions import extensions
from iso20k_audit.services.action_life import allowed, missing, parties, steps
from iso20k_audit.services.browsing import action_is_overdue
from iso20k_audit.store.ledger import Ledger, Row


@dataclass(frozen=True, slots=True)
class Possible:
    """A move that the acting person can make, in which part, and what is missing for it."""

    move: Move
    party: ActionParty
    missing: tuple[Need, ...]


@dataclass(frozen=True, slots=True)
class ActionDetail:
    """What the page shows of one action.

    Attributes:
        status: None while it is in conflict.
        possible: moves of the acting person, the usual one first.
        others: moves that only somebody else can make.
        due_reason: why the due date is what it is.
        due_is_open: whether the due date may be changed without an extension.
        may_ask: whether an extension may be asked for.
        asked: the extension that waits for a decision.
        decides: whether the acting person may decide on it.
        is_overdue: whether it was due before today and is not implemented.
    """

    action: Row
    finding: Row
    status: ActionStatus | None
    possible: tuple[Possible, ...]
    others: tuple[Move, ...]
    steps: tuple[Row, ...]
    extensions: tuple[Row, ...]
    due_reason: str
    due_is_open: bool
    may_ask: bool
    asked: Row | None
    decides: bool
    is_overdue: bool


def action_detail(ledger: Ledger, action_id: str, person_id: str) -> ActionDetail:
    """Reads it, for the one who is going to act.

    Raises:
        NotFound: there is no such action.
    """
    row = ledger.get("action", action_id)
    finding = ledger.get("finding", row["finding_id"])
    disputed = contested(row)
    status = None if "status" in disputed else status_of(row)
    own = parties(ledger, row["audit_id"], person_id)
    possible: dict[ActionStatus, Possible] = {}
    others: dict[ActionStatus, Move] = {}
    for party in (ActionParty.OWNER, ActionParty.LEAD, ActionParty.AUDITOR):
        for move in allowed(ledger, action_id, party):
            if party in own:
                needs = tuple(missing(ledger, action_id, move))
                possible.setdefault(move.to, Possible(move, party, needs))
            else:
                others.setdefault(move.to, move)
    asked_for = extensions(ledger, action_id)
    asked = next((one for one in asked_for if not one["decision"]), None)
    waiting = status in WAITING and bool(row["due_on"])
    return ActionDetail(
        action=row,
        finding=finding,
        status=status,
        possible=tuple(possible.values()),
        others=tuple(move for to, move in others.items() if to not in possible),
        steps=tuple(steps(ledger, action_id)),
        extensions=tuple(asked_for),
        due_reason=due_reason(ledger, row),
        due_is_open="due_on" not in disputed and (status in DUE_DATE_OPEN or not row["due_on"]),
        may_ask=waiting and asked is None,
        asked=asked,
        decides=ActionParty.LEAD in own,
        is_overdue=status is not None and action_is_overdue(row, ledger.now().date().isoformat()),
    )
