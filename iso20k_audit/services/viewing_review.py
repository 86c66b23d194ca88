"""Review notes and signatures for the `AuditView`."""

from __future__ import annotations

from datetime import datetime

from iso20k_audit.model.review_state import NoteState, SignState
from iso20k_audit.model.review_view import ReviewNoteView, SignOffView
from iso20k_audit.services.review_notes import list_notes
from iso20k_audit.services.signing_off import SectionStatus, Signature, section_status
from iso20k_audit.store.ledger import Ledger

_NOBODY = (None,)


def sign_off_views(ledger: Ledger, audit_id: str) -> tuple[SignOffView, ...]:
    """One line for each section and auditor; a section without auditors has a line of its own."""
    return tuple(
        _line(status, auditor)
        for status in section_status(ledger, audit_id)
        for auditor in status.auditors or _NOBODY
    )


def _line(status: SectionStatus, auditor: Signature | None) -> SignOffView:
    order = (SignState.SIGNED, SignState.STALE, SignState.UNSIGNED)
    lead = min(status.leads, key=lambda one: order.index(one.state), default=None)
    return SignOffView(
        section_id=status.id,
        section=f"{status.clause} {status.title}".strip(),
        auditor=auditor.person if auditor else "",
        auditor_state=auditor.state if auditor else SignState.UNSIGNED,
        auditor_at=_moment(auditor),
        lead=lead.person if lead else "",
        lead_state=lead.state if lead else SignState.UNSIGNED,
        lead_at=_moment(lead),
    )


def _moment(signature: Signature | None) -> datetime | None:
    return datetime.fromisoformat(signature.signed_at) if signature and signature.signed_at else None


def review_note_views(ledger: Ledger, audit_id: str) -> tuple[ReviewNoteView, ...]:
    """The notes that are not cleared."""
    return tuple(
        ReviewNoteView(note.id, note.target.title, note.rejected, note.state, note.for_name)
        for note in list_notes(ledger, audit_id)
        if note.state is not NoteState.CLEARED
    )
