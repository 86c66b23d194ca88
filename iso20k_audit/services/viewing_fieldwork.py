"""Interviews, items looked at and open questions of an audit as parts of its view."""

from __future__ import annotations

from datetime import datetime

from iso20k_audit.model.contested import shown
from iso20k_audit.model.fieldwork_view import InterviewView, PendingView, SampleItemView
from iso20k_audit.model.vocabulary import SampleItemKind, SampleVerdict
from iso20k_audit.services import interviews, pending, sample_items
from iso20k_audit.store.ledger import Ledger


def _time(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def interview_views(ledger: Ledger, audit_id: str) -> tuple[InterviewView, ...]:
    """Interviews in order of time; the name stays behind."""
    return tuple(
        InterviewView(
            function=row["function"],
            site=row["site"],
            auditor=row["auditor"],
            held_at=_time(row["held_at"]),
            ended_at=_time(row["ended_at"]),
            question_items=tuple(topic["item"] for topic in row["topics"]),
            shift=row["shift"] or "",
        )
        for row in interviews.list_interviews(ledger, audit_id)
    )


def sample_views(ledger: Ledger, audit_id: str) -> dict[str, tuple[SampleItemView, ...]]:
    """Items looked at, by question."""
    found: dict[str, list[SampleItemView]] = {}
    for row in sample_items.list_items(ledger, audit_id):
        found.setdefault(row["question_id"] or "", []).append(
            SampleItemView(
                reference=shown(row, "reference"),
                kind=SampleItemKind(row["item_kind"] or "record"),
                auditor=row["auditor"],
                looked_at=_time(row["looked_at"]),
                verdict=SampleVerdict(row["verdict"]) if row["verdict"] else None,
                note=shown(row, "note"),
                evidence_numbers=tuple(proof["number"] or "" for proof in row["evidence"]),
            )
        )
    return {question: tuple(items) for question, items in found.items()}


def pending_views(ledger: Ledger, audit_id: str) -> tuple[PendingView, ...]:
    """What is still to be asked."""
    return tuple(
        PendingView(row["text"], row["whom"], row["question_id"], row["item"])
        for row in pending.list_pending(ledger, audit_id)
        if not row["asked_at"]
    )
