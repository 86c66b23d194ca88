"""What fieldwork leaves beside the answers, as plain snapshots: interviews, items looked at, what is still to be asked.

Parts of `AuditView`. Names of people interviewed are personal data and are left out: the role is what is printed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from iso20k_audit.model.samples import SampleCount, SampledItem, count_items
from iso20k_audit.model.vocabulary import SampleItemKind, SampleVerdict


@dataclass(frozen=True, slots=True)
class InterviewView:
    """One interview.

    Attributes:
        function: role of who was asked; may be empty, then only a name was recorded.
        question_items: items of the questions asked in it, in checklist order.
    """

    function: str
    site: str = ""
    auditor: str = ""
    held_at: datetime | None = None
    ended_at: datetime | None = None
    question_items: tuple[str, ...] = ()
    shift: str = ""

    @property
    def minutes(self) -> int | None:
        """How long it took; None where that is not known (noted without having been timed, or running)."""
        if self.held_at is None or self.ended_at is None or self.ended_at <= self.held_at:
            return None
        return round((self.ended_at - self.held_at).total_seconds() / 60)

    def about(self, items: frozenset[str]) -> InterviewView:
        """The same with only those of its questions."""
        return replace(self, question_items=tuple(item for item in self.question_items if item in items))


@dataclass(frozen=True, slots=True)
class SampleItemView:
    """One item that an auditor looked at, or meant to, for a question."""

    reference: str
    kind: SampleItemKind = SampleItemKind.RECORD
    auditor: str = ""
    looked_at: datetime | None = None
    verdict: SampleVerdict | None = None
    note: str = ""
    evidence_numbers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PendingView:
    """Something that was noted to be asked and was not yet."""

    text: str
    whom: str = ""
    question_id: str = ""
    question_item: str = ""


def sample_count(items: tuple[SampleItemView, ...]) -> SampleCount:
    """Counts of a question's items, of all auditors."""
    return count_items(
        SampledItem(item.reference, item.kind, item.looked_at is not None, item.verdict) for item in items
    )
