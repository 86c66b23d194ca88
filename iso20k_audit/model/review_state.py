"""What a review note and a sign-off stand at: pure rules over what is recorded, the same on every copy.

A field in conflict reads as None, so nothing that two people still disagree on counts as settled.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from iso20k_audit.model.acknowledged import SAID
from iso20k_audit.model.vocabulary import ReviewNoteKind
from iso20k_audit.model.wording import translate

State = Mapping[str, Mapping[str, Sequence[str]]]
"""What was signed: for each record and field of it, the ids of the changes that stand there, in order."""


class NoteState(StrEnum):
    """How far a review note is."""

    OPEN = "open"
    ANSWERED = "answered"
    CLEARED = "cleared"

    @property
    def label(self) -> str:
        """Its word, in the language in use."""
        return {
            NoteState.OPEN: translate("Review", "Open"),
            NoteState.ANSWERED: translate("Review", "Answered"),
            NoteState.CLEARED: translate("Review", "Cleared"),
        }[self]


def note_state(row: Mapping[str, Any]) -> NoteState:
    """The state of a note, from when it was answered and cleared."""
    if row.get("cleared_at"):
        return NoteState.CLEARED
    return NoteState.ANSWERED if row.get("answered_at") else NoteState.OPEN


def is_rejection(row: Mapping[str, Any]) -> bool:
    """Whether the note sends the work back; where its kind is in conflict it does, as the graver of the two."""
    return row.get("note_kind") != ReviewNoteKind.REMARK.value


class SignState(StrEnum):
    """How a signature on a section stands."""

    UNSIGNED = "unsigned"
    SIGNED = "signed"
    STALE = "stale"

    @property
    def label(self) -> str:
        """Its words, in the language in use."""
        return {
            SignState.UNSIGNED: translate("Review", "Not signed"),
            SignState.SIGNED: translate("Review", "Signed"),
            SignState.STALE: translate("Review", "Changed since"),
        }[self]


@dataclass(frozen=True, slots=True)
class Difference:
    """A field whose versions are no longer those that were signed; one side is empty where it was not there."""

    record_id: str
    field: str
    was: tuple[str, ...]
    now: tuple[str, ...]


def differences(signed: State, now: State) -> list[Difference]:
    """Every field that differs, records in the order of `signed`, then those that were added.

    Args:
        now: what belongs to the section now, and what stands in each record that was signed, wherever it is.
    """
    found: list[Difference] = []
    for record in dict.fromkeys((*signed, *now)):
        before, after = signed.get(record, {}), now.get(record, {})
        for field in dict.fromkeys((*before, *after)):
            was, there = tuple(sorted(before.get(field, ()))), tuple(sorted(after.get(field, ())))
            if was != there:
                found.append(Difference(record, field, was, there))
    return found


def sign_state(row: Mapping[str, Any] | None, now: State) -> SignState:
    """How a sign-off stands. One whose own fields are in conflict was made on two devices at once: it is stale."""
    if row is None or row.get("withdrawn"):
        return SignState.UNSIGNED
    signed = row.get("state")
    if row.get("conflicts") or not isinstance(signed, Mapping) or not row.get("signed_at"):
        return SignState.STALE
    return SignState.STALE if differences(signed, now) else SignState.SIGNED


UNSIGNED_FIELDS: Mapping[str, frozenset[str]] = {
    "working_paper": frozenset({"flagged"}),
    "finding": frozenset({"number", "status", *SAID, "dismissed_remarks"}),
}
"""What no signature is about: marks of the auditor's own, the number given at issuing, the auditee's part."""

SIGNED_OF_SECTION = frozenset({"questions", "withdrawn"})
"""What is signed of the section itself: what it asks, not to whom it is handed or how long it takes."""


def is_signed_field(kind: str, field: str) -> bool:
    """Whether a signature on a section is about this field."""
    if kind == "question_set":
        return field in SIGNED_OF_SECTION
    return field not in UNSIGNED_FIELDS.get(kind, ())
