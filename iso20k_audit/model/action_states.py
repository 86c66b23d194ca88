"""The one state machine of corrective actions, as data: which moves there are, who may make them, what they need.

Not for: making a move (see `services.action_life`), nor the diagram of it (see `action_diagram`).

After ISO/IEC 20000-1 10.1 and ISO/IEC 17021-1 9.4.9 and 9.4.10: the auditee answers with correction, cause and
action; the audit team accepts the plan or returns it; what was done is accepted or returned; whether it worked is
judged later, and only that ends a corrective action.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from iso20k_audit.model.records import kind_named
from iso20k_audit.model.vocabulary import ActionParty, ActionStatus, Effectiveness
from iso20k_audit.model.wording import QT_TRANSLATE_NOOP, translate


class Need(StrEnum):
    """What has to be there for a move: a field of the corrective action, by its name, or the comment."""

    CORRECTION = "correction"
    CAUSE = "root_cause"
    ACTION = "action"
    OWNER = "owner"
    DUE = "due_on"
    DONE = "done_on"
    CHECK = "check_on"
    VERIFIER = "verified_by"
    VERIFIED_ON = "verified_on"
    EVIDENCE = "verification_note"
    COMMENT = "comment"

    @property
    def label(self) -> str:
        """What it is called, in the language in use."""
        if self is Need.COMMENT:
            return kind_named("action_step").field("comment").label
        return kind_named("action").field(self.value).label


OF_NONCONFORMITIES = frozenset({Need.CORRECTION, Need.CAUSE})
"""Asked for where a requirement was not met; an opportunity for improvement needs an action at most."""

ANSWER = (Need.CORRECTION, Need.CAUSE, Need.ACTION, Need.OWNER, Need.DUE)
VERDICT = (Need.VERIFIER, Need.VERIFIED_ON, Need.EVIDENCE)
OF_THE_OLD_ROUND = ("done_on", "percent_done", "check_on", "verified_by", "verified_on", "verification_note")
"""What is empty again when a reopened action is answered anew; its words stay in the steps and in the history."""

OWNER = (ActionParty.OWNER,)
AUDIT_TEAM = (ActionParty.AUDITOR, ActionParty.LEAD)
LEAD = (ActionParty.LEAD,)


@dataclass(frozen=True, slots=True)
class Move:
    """One way from one state to another.

    Attributes:
        parties: in which part somebody may make it.
        needs: what has to be there.
        english: the act in words, as on a button; see `label`.
        english_told: what was done, as in a list of steps; see `told`.
        verdict: what it says about effectiveness; None leaves that as it is.
        clears: fields that are empty afterwards.
        without_check: only where the policy of the finding's grade asks for no separate effectiveness check.
    """

    start: ActionStatus
    to: ActionStatus
    parties: tuple[ActionParty, ...]
    needs: tuple[Need, ...]
    english: str
    english_told: str
    verdict: Effectiveness | None = None
    clears: tuple[str, ...] = ()
    without_check: bool = False

    @property
    def label(self) -> str:
        """The act in the language in use."""
        return translate("ActionStates", self.english)

    @property
    def told(self) -> str:
        """What was done, in the language in use."""
        return translate("ActionStates", self.english_told)

    @property
    def needs_comment(self) -> bool:
        """Whether it says nothing without a comment."""
        return Need.COMMENT in self.needs


_S = ActionStatus
MOVES: tuple[Move, ...] = (
    Move(
        _S.OPEN,
        _S.SUBMITTED,
        OWNER,
        ANSWER,
        QT_TRANSLATE_NOOP("ActionStates", "Submit the answer"),
        QT_TRANSLATE_NOOP("ActionStates", "Answer submitted"),
    ),
    Move(
        _S.SUBMITTED,
        _S.IN_PROGRESS,
        AUDIT_TEAM,
        (),
        QT_TRANSLATE_NOOP("ActionStates", "Accept the plan"),
        QT_TRANSLATE_NOOP("ActionStates", "Plan accepted"),
    ),
    Move(
        _S.SUBMITTED,
        _S.RETURNED,
        AUDIT_TEAM,
        (Need.COMMENT,),
        QT_TRANSLATE_NOOP("ActionStates", "Return the answer"),
        QT_TRANSLATE_NOOP("ActionStates", "Answer returned"),
    ),
    Move(
        _S.RETURNED,
        _S.SUBMITTED,
        OWNER,
        ANSWER,
        QT_TRANSLATE_NOOP("ActionStates", "Submit again"),
        QT_TRANSLATE_NOOP("ActionStates", "Answer submitted again"),
    ),
    Move(
        _S.IN_PROGRESS,
        _S.IMPLEMENTED,
        OWNER,
        (Need.DONE,),
        QT_TRANSLATE_NOOP("ActionStates", "Report as implemented"),
        QT_TRANSLATE_NOOP("ActionStates", "Reported as implemented"),
    ),
    Move(
        _S.IN_PROGRESS,
        _S.SUBMITTED,
        OWNER,
        (*ANSWER, Need.COMMENT),
        QT_TRANSLATE_NOOP("ActionStates", "Submit a changed plan"),
        QT_TRANSLATE_NOOP("ActionStates", "Changed plan submitted"),
    ),
    Move(
        _S.IMPLEMENTED,
        _S.TO_CHECK,
        AUDIT_TEAM,
        (Need.DONE, Need.CHECK),
        QT_TRANSLATE_NOOP("ActionStates", "Accept the implementation"),
        QT_TRANSLATE_NOOP("ActionStates", "Implementation accepted"),
    ),
    Move(
        _S.IMPLEMENTED,
        _S.IN_PROGRESS,
        AUDIT_TEAM,
        (Need.COMMENT,),
        QT_TRANSLATE_NOOP("ActionStates", "Return the implementation"),
        QT_TRANSLATE_NOOP("ActionStates", "Implementation returned"),
        clears=("done_on",),
    ),
    Move(
        _S.IMPLEMENTED,
        _S.VERIFIED,
        LEAD,
        (Need.DONE, *VERDICT),
        QT_TRANSLATE_NOOP("ActionStates", "Verify without a separate check"),
        QT_TRANSLATE_NOOP("ActionStates", "Verified without a separate check"),
        verdict=Effectiveness.EFFECTIVE,
        without_check=True,
    ),
    Move(
        _S.TO_CHECK,
        _S.VERIFIED,
        AUDIT_TEAM,
        VERDICT,
        QT_TRANSLATE_NOOP("ActionStates", "Verify as effective"),
        QT_TRANSLATE_NOOP("ActionStates", "Verified as effective"),
        verdict=Effectiveness.EFFECTIVE,
    ),
    Move(
        _S.TO_CHECK,
        _S.REOPENED,
        AUDIT_TEAM,
        VERDICT,
        QT_TRANSLATE_NOOP("ActionStates", "Reopen as not effective"),
        QT_TRANSLATE_NOOP("ActionStates", "Reopened as not effective"),
        verdict=Effectiveness.NOT_EFFECTIVE,
    ),
    Move(
        _S.VERIFIED,
        _S.REOPENED,
        LEAD,
        (Need.COMMENT,),
        QT_TRANSLATE_NOOP("ActionStates", "Reopen"),
        QT_TRANSLATE_NOOP("ActionStates", "Reopened"),
        verdict=Effectiveness.NOT_YET_VERIFIED,
    ),
    Move(
        _S.REOPENED,
        _S.SUBMITTED,
        OWNER,
        ANSWER,
        QT_TRANSLATE_NOOP("ActionStates", "Submit a new answer"),
        QT_TRANSLATE_NOOP("ActionStates", "New answer submitted"),
        verdict=Effectiveness.NOT_YET_VERIFIED,
        clears=OF_THE_OLD_ROUND,
    ),
)
"""Every move there is; from one state the usual one comes first."""

PATH = (_S.OPEN, _S.SUBMITTED, _S.IN_PROGRESS, _S.IMPLEMENTED, _S.TO_CHECK, _S.VERIFIED)
"""The straight way from the finding to its end."""

_BESIDE = {_S.RETURNED: _S.OPEN, _S.REOPENED: _S.OPEN}

WAITING = (_S.OPEN, _S.SUBMITTED, _S.RETURNED, _S.IN_PROGRESS, _S.REOPENED)
"""Not implemented yet: the due date counts."""

DUE_DATE_OPEN = (_S.OPEN, _S.SUBMITTED, _S.RETURNED, _S.REOPENED)
"""The due date is part of the answer; once the plan is accepted it changes by an extension only."""


def moves_from(start: ActionStatus) -> tuple[Move, ...]:
    """The moves that lead on from a state, the usual one first."""
    return tuple(move for move in MOVES if move.start is start)


def find_move(start: ActionStatus, to: ActionStatus) -> Move | None:
    """The move from one state to another, or None if there is no such move."""
    return next((move for move in MOVES if (move.start, move.to) == (start, to)), None)


def missing(move: Move, action: Mapping[str, Any], comment: str, *, nonconformity: bool) -> tuple[Need, ...]:
    """What a move needs and the action does not have."""
    there = dict(action) | {Need.COMMENT.value: comment}
    return tuple(
        need
        for need in move.needs
        if not str(there.get(need.value) or "").strip() and (nonconformity or need not in OF_NONCONFORMITIES)
    )


def waits_for(status: ActionStatus) -> ActionParty | None:
    """Who has to act next: the owner or the audit team; None where nothing is left to do."""
    return None if status is _S.VERIFIED else moves_from(status)[0].parties[0]


def place_on_path(status: ActionStatus) -> int:
    """Where a state stands on `PATH`; returned and reopened actions stand at its beginning."""
    return PATH.index(_BESIDE.get(status, status))


def is_overdue(status: ActionStatus, due_on: date | None, today: date) -> bool:
    """Due before `today` and not implemented yet."""
    return status in WAITING and due_on is not None and due_on < today


def status_of(action: Mapping[str, Any]) -> ActionStatus:
    """The state of a row; one that says nothing (an old one, or one in conflict) counts as open."""
    return ActionStatus(action["status"] or _S.OPEN.value)
