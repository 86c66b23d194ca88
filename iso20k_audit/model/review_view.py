"""Review and sign-off of one audit as a report reads them, and what of it a report still lacks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from iso20k_audit.model.review_state import NoteState, SignState
from iso20k_audit.model.wording import commas, translate

if TYPE_CHECKING:
    from iso20k_audit.model.rules import Gap

MOST_NAMED = 6
"""Sections named in one sentence."""


@dataclass(frozen=True, slots=True)
class SignOffView:
    """A section with the signature of one of its auditors and that of the lead auditor.

    Attributes:
        auditor: empty where nobody but the lead auditor worked on the section.
        auditor_at, lead_at: when they signed last, None where they did not.
    """

    section_id: str
    section: str
    auditor: str
    auditor_state: SignState
    auditor_at: datetime | None
    lead: str
    lead_state: SignState
    lead_at: datetime | None

    @property
    def state(self) -> SignState:
        """Changed since if either was; signed only if both are (or the lead alone, where there is no auditor)."""
        states = {self.lead_state} | ({self.auditor_state} if self.auditor else set())
        if SignState.STALE in states:
            return SignState.STALE
        return SignState.UNSIGNED if SignState.UNSIGNED in states else SignState.SIGNED

    @property
    def is_touched(self) -> bool:
        """Whether anybody signed it at all."""
        return self.auditor_at is not None or self.lead_at is not None


@dataclass(frozen=True, slots=True)
class ReviewNoteView:
    """A review note that is not cleared.

    Attributes:
        title: the item it stands on.
        rejected: the work was returned, so it is not finished.
    """

    id: str
    title: str
    rejected: bool
    state: NoteState
    for_name: str


def review_gaps(sign_offs: tuple[SignOffView, ...], notes: tuple[ReviewNoteView, ...]) -> list[Gap]:
    """What is returned blocks; open remarks and sections that are not signed are listed.

    Where nobody signed anything the audit is one that is not signed section by section; that is one line.
    """
    from iso20k_audit.model.rules import Gap

    gaps = [
        Gap(_of_note(note), "consolidation", note.rejected, f"review:{note.id}")
        for note in sorted(notes, key=lambda note: not note.rejected)
    ]
    sections: dict[str, list[SignOffView]] = {}
    for one in sign_offs:
        sections.setdefault(one.section_id, []).append(one)
    open_titles: list[str] = []
    for section_id, lines in sections.items():
        states = {line.state for line in lines}
        if SignState.STALE in states:
            text = translate("Rules", "Section {section}: changed since it was signed").format(
                section=lines[0].section
            )
            gaps.append(Gap(text, "consolidation", False, f"review:{section_id}"))
        elif SignState.UNSIGNED in states:
            open_titles.append(lines[0].section)
    if open_titles:
        named = commas(open_titles[:MOST_NAMED]) + (", …" if len(open_titles) > MOST_NAMED else "")
        if len(open_titles) == len(sections) and not any(one.is_touched for one in sign_offs):
            text = translate("Rules", "No section is signed off")
        else:
            text = translate("Rules", "Sections not signed by auditor and lead auditor: {sections}").format(
                sections=named
            )
        gaps.append(Gap(text, "consolidation", False, "review:"))
    return gaps


def _of_note(note: ReviewNoteView) -> str:
    if note.rejected and note.state is NoteState.ANSWERED:
        text = translate("Rules", "{item}: returned to {name}, answered, not cleared yet")
    elif note.rejected:
        text = translate("Rules", "{item}: returned to {name}, not answered yet")
    elif note.state is NoteState.ANSWERED:
        text = translate("Rules", "{item}: a review remark to {name} is answered, not cleared yet")
    else:
        text = translate("Rules", "{item}: a review remark to {name} is open")
    return text.format(item=note.title, name=note.for_name or "–")
