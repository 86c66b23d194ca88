"""What reports and registers print of the life of a corrective action: progress, steps, extensions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from iso20k_audit.model.action_states import find_move
from iso20k_audit.model.contested import in_conflict
from iso20k_audit.model.vocabulary import ActionParty, ActionStatus, ExtensionDecision
from iso20k_audit.model.wording import commas, translate

Day = Callable[[date], str]
"""How a document writes a day."""


@dataclass(frozen=True, slots=True)
class StepView:
    """One move; a state is None while it is in conflict."""

    start: ActionStatus | None
    to: ActionStatus | None
    moved_as: ActionParty | None = None
    moved_by: str = ""
    moved_at: datetime | None = None
    comment: str = ""

    @property
    def told(self) -> str:
        """What was done, in words."""
        if self.start is None or self.to is None:
            return in_conflict()
        move = find_move(self.start, self.to)
        return move.told if move is not None else self.to.label

    def in_words(self, day: Day) -> str:
        """On one line: when, what, by whom, with what comment."""
        when = day(self.moved_at.date()) if self.moved_at else ""
        head = commas(part for part in (when, self.told, self.moved_by) if part)
        said = " ".join(self.comment.split())
        return translate("ActionLife", "{step}: {comment}").format(step=head, comment=said) if said else head


@dataclass(frozen=True, slots=True)
class ExtensionView:
    """More time that was asked for, and what was decided."""

    from_on: date | None
    to_on: date | None
    reason: str = ""
    asked_by: str = ""
    asked_at: datetime | None = None
    decision: ExtensionDecision | None = None
    decided_by: str = ""
    decided_at: datetime | None = None
    decision_note: str = ""
    conflict: bool = False

    def in_words(self, day: Day) -> str:
        """On one line: from when to when, who asked and why, what was decided and why."""
        days = [day(one) if one else in_conflict() for one in (self.from_on, self.to_on)]
        told = translate("ActionLife", "From {day} to {other}, asked by {name}: {reason}").format(
            day=days[0], other=days[1], name=self.asked_by or "–", reason=" ".join(self.reason.split())
        )
        if self.conflict:
            return f"{told} · {in_conflict()}"
        if self.decision is None:
            undecided = translate("ActionLife", "Not decided yet")
            return f"{told} · {undecided}"
        when = day(self.decided_at.date()) if self.decided_at else ""
        head = commas(part for part in (self.decision.label, when, self.decided_by) if part)
        note = " ".join(self.decision_note.split())
        return f"{told} · {head}: {note}" if note else f"{told} · {head}"


@dataclass(frozen=True, slots=True)
class LifeView:
    """Of one action.

    Attributes:
        check_on, check_method: how effectiveness is to be checked, as planned with the action.
        steps, extensions: oldest first.
    """

    progress: str = ""
    percent_done: int | None = None
    check_on: date | None = None
    check_method: str = ""
    steps: tuple[StepView, ...] = ()
    extensions: tuple[ExtensionView, ...] = ()

    @property
    def extended_from(self) -> date | None:
        """The first due date, where an extension was granted."""
        granted = [one for one in self.extensions if one.decision is ExtensionDecision.GRANTED]
        return granted[0].from_on if granted else None

    def done_in_words(self) -> str:
        """How much is done, with what was written about it."""
        percent = (
            translate("ActionLife", "{percent} % done").format(percent=self.percent_done)
            if self.percent_done is not None
            else ""
        )
        return " · ".join(part for part in (percent, self.progress.strip()) if part)
