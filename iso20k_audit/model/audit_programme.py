"""An audit programme with its planned audits, as plain snapshots, and where each planned audit stands.

Not for: what is due when (see `audit_frequency`), nor the plan of one audit.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from iso20k_audit.model.vocabulary import AuditStatus
from iso20k_audit.model.wording import translate


class ItemState(Enum):
    """Where a planned audit is; derived, never set by hand."""

    PLANNED = "planned"
    OVERDUE = "overdue"
    STARTED = "started"
    DONE = "done"

    @property
    def label(self) -> str:
        """The words for people."""
        return {
            ItemState.PLANNED: translate("AuditProgramme", "Planned"),
            ItemState.OVERDUE: translate("AuditProgramme", "Overdue"),
            ItemState.STARTED: translate("AuditProgramme", "Started"),
            ItemState.DONE: translate("AuditProgramme", "Done"),
        }[self]


def item_state(
    planned_from: date | None, planned_to: date | None, status: AuditStatus | None, today: date
) -> ItemState:
    """Where a planned audit is.

    Args:
        status: of the audit that it was started as; None where it was not started, or that audit was withdrawn.
    """
    if status in (AuditStatus.CONCLUDED, AuditStatus.ISSUED):
        return ItemState.DONE
    if status is not None:
        return ItemState.STARTED
    last = planned_to or planned_from
    return ItemState.OVERDUE if last is not None and last < today else ItemState.PLANNED


@dataclass(frozen=True, slots=True)
class PlannedArea:
    """What a planned audit covers: dimension and id as coverage has them, and what people call it."""

    dimension: str
    area: str
    title: str


@dataclass(frozen=True, slots=True)
class PlannedAudit:
    """One planned audit.

    Attributes:
        audit_id, audit_number: what it was started as; empty before.
        own_work: why its auditors are not independent of what they would audit, in words; empty where they are.
    """

    id: str
    title: str
    planned_from: date | None
    planned_to: date | None
    hours: int | None
    standard: str
    areas: tuple[PlannedArea, ...]
    lead: str
    team: tuple[str, ...]
    reason: str
    state: ItemState
    audit_id: str = ""
    audit_number: str = ""
    own_work: tuple[str, ...] = ()
    override_reason: str = ""

    def titles(self, dimension: str) -> list[str]:
        """What it covers of one dimension."""
        return [one.title for one in self.areas if one.dimension == dimension]

    def ids(self, dimension: str) -> list[str]:
        """Ids of what it covers of one dimension."""
        return [one.area for one in self.areas if one.dimension == dimension]


@dataclass(frozen=True, slots=True)
class Programme:
    """An audit programme with its planned audits in order of time."""

    id: str
    title: str
    starts_on: date | None
    ends_on: date | None
    objectives: str = ""
    risks: str = ""
    method: str = ""
    responsible: str = ""
    reviewed_on: date | None = None
    review_note: str = ""
    items: tuple[PlannedAudit, ...] = ()

    @property
    def hours(self) -> int:
        """Hours that are planned in all."""
        return sum(item.hours or 0 for item in self.items)

    def count(self, state: ItemState) -> int:
        """How many planned audits are there."""
        return sum(item.state is state for item in self.items)


@dataclass(frozen=True, slots=True)
class ProgrammeGap:
    """What an audit programme lacks against clause 9.2 of ISO/IEC 20000-1.

    Attributes:
        clause: number only, such as `9.2.2 a`. text: what is missing, in our words. mend: what to do.
        place: where: `plan:RECORD`, `coverage`, or `audit:ID:PAGE`.
    """

    id: str
    clause: str
    text: str
    mend: str
    place: str
