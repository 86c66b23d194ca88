"""Earlier findings that an audit followed up, and where a finding was followed up: what reports print of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from iso20k_audit.model.vocabulary import FindingKind, FollowUpOutcome


@dataclass(frozen=True, slots=True)
class FollowedUpView:
    """An earlier finding in the audit that follows it up.

    Attributes:
        number, audit_number: of the earlier finding and its audit; `question_item`: of the question here.
        kind: None while it is in conflict or where the earlier audit is not in this workspace.
        outcome: None until it was checked.
        note: on what evidence; evidence_numbers: of this audit.
        repeats: numbers of findings of this audit that repeat it.
        state: how the earlier finding stands now, in words.
        conflicts: names of fields of the entry that are in conflict.
    """

    number: str
    title: str = ""
    audit_number: str = ""
    kind: FindingKind | None = None
    question_item: str = ""
    outcome: FollowUpOutcome | None = None
    note: str = ""
    checked_by: str = ""
    checked_on: date | None = None
    evidence_numbers: tuple[str, ...] = ()
    repeats: tuple[str, ...] = ()
    state: str = ""
    conflicts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FollowUpPlace:
    """The audit that followed a finding up, with what it found."""

    audit_number: str
    outcome: FollowUpOutcome | None = None
    checked_by: str = ""
    checked_on: date | None = None
