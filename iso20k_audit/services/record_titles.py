"""What people call a record, where it is shown in the window, and the part of the audit that it belongs to."""

from __future__ import annotations

from dataclasses import dataclass

from iso20k_audit.model.contested import is_contested
from iso20k_audit.model.records import KINDS
from iso20k_audit.model.vocabulary import MeetingKind
from iso20k_audit.services.value_words import ValueWords
from iso20k_audit.store.ledger import Ledger, Row
from iso20k_audit.store.projecting import standing

LONGEST = 90

CONCLUSION_FIELDS = frozenset(
    {
        *(
            "significant_changes",
            "deviations_from_plan",
            "areas_not_covered",
            "previous_actions_effectiveness",
        ),
        *("diverging_opinions", "conformity_statement", "effectiveness_statement", "scope_appropriateness"),
        *("internal_audit_and_management_review_remark", "objectives_met", "conclusion", "recommendations"),
        *("programme_implications", "follow_up", "prepared_by", "reviewed_by", "approved_by"),
        "open_conflicts_statement",
    }
)
"""Fields of the audit that stand on the page Conclusion; the others stand in the plan."""

_OF_QUESTION = frozenset(
    {"working_paper", "conclusion", "sample_item", "interview_topic", "pending_question"}
)
_ABOUT = {
    "participant": "person_id",
    "own_area": "person_id",
    "sign_off": "section_id",
    "scope_item": "target_id",
    "audit_criterion": "document_id",
    "attendance": "name",
    "schedule_item": "activity",
    "evidence_link": "evidence_id",
    "finding_clause": "finding_id",
    "finding_group_member": "finding_id",
    "not_duplicate": "finding_id",
    "systemic_refusal": "finding_id",
    "interview": "name",
    "evidence_file": "file_name",
    "review_note": "text",
    "device": "label",
    "kept_personal_data": "data_kind",
    **dict.fromkeys(("action_step", "action_extension", "effectiveness_check"), "action_id"),
    "follow_up_item": "finding_id",
    "follow_up_policy": "finding_kind",
    "auditor_profile": "person_id",
    "risk_rating": "area",
    "calibration_answer": "case_id",
    "certification": "certificate_number",
    "certification_event": "certification_id",
    "objective_reading": "objective_id",
}
"""The field that a record without a number of its own is told apart by."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record is: page of the window with what is shown there, and part of the audit in words.

    Attributes:
        page, target: as `go_to` takes them.
        section: section of the checklist, or the kind of record where it belongs to none.
    """

    page: str
    target: str
    section: str


class RecordTitles:
    """Names records; asks the ledger once for each."""

    def __init__(self, ledger: Ledger, words: ValueWords | None = None) -> None:
        self._ledger = ledger
        self._words = words or ValueWords(ledger)

    def title(self, kind: str, row: Row) -> str:
        """`Finding AK-03, Backups are not tested`; of answers the item and the words of the question."""
        label = KINDS[kind].label
        question = self._question(kind, row)
        if question is not None and kind != "pending_question":
            told = f"{question['item']}, {question['text']}"
        else:
            told = ", ".join(part for part in (self._number(row), self._name(kind, row)) if part)
        return _short(f"{label} {told}".strip())

    def _number(self, row: Row) -> str:
        return str(row.get("number") or row.get("provisional_number") or "")

    def _name(self, kind: str, row: Row) -> str:
        if kind == "meeting":
            return MeetingKind(row["meeting_kind"]).label if row["meeting_kind"] else ""
        if kind == "assignment":  # several parts are handed to one person
            told = [name for name in ("person_id", "part_id") if row.get(name)]
            return ", ".join(self._words.of(kind, name, row[name]) for name in told)
        if kind in _ABOUT:
            value = row.get(_ABOUT[kind])
            return self._words.of(kind, _ABOUT[kind], value) if value else ""
        for column in ("title", "name", "caption", "text", "action", "reference"):
            if is_contested(row, column):
                return self._versions(kind, row["id"], column)
            if row.get(column):
                return str(row[column])
        return ""

    def _versions(self, kind: str, record_id: str, column: str) -> str:
        """All versions of a name in conflict."""
        there = standing(self._ledger.connection, record_id).get(column, {})
        return " | ".join(dict.fromkeys(self._words.of(kind, column, value) for value in there.values()))

    def _question(self, kind: str, row: Row) -> Row | None:
        if kind not in _OF_QUESTION or not row.get("question_id"):
            return None
        found = self._ledger.rows(
            "SELECT id, item, text, section FROM question WHERE id=:q", q=row["question_id"]
        )
        return found[0] if found else None

    def place(self, kind: str, row: Row, field: str) -> Place:
        """Where a field of a record can be looked at."""
        label = KINDS[kind].label
        question = self._question(kind, row)
        if question is not None:
            return Place("fieldwork", question["id"], question["section"])
        if kind == "finding":
            return Place("findings", f"{row['id']}:{field}", self._section_of(row["question_id"]) or label)
        if kind in ("finding_clause", "finding_group_member", "not_duplicate", "systemic_refusal"):
            return Place("findings", f"{row['finding_id'] or ''}:title", label)
        if kind == "action":
            return Place("actions", row["id"], label)
        if kind in ("action_step", "action_extension", "cause_item", "effectiveness_check"):
            return Place("actions", row["action_id"] or "", label)
        if kind in ("evidence", "evidence_file", "evidence_link"):
            return Place("evidence", row["id"] if kind == "evidence" else row["evidence_id"] or "", label)
        if kind == "question_set":
            return Place("plan", row["id"], row["title"] or label)
        if kind == "audit":
            page = "conclusion" if field in CONCLUSION_FIELDS else "plan"
            return Place(page, f":{field}", label)
        if kind in ("assignment", "sign_off", "review_note", "finding_group"):
            return Place("consolidation", "", label)
        return Place("plan", row["id"], label)

    def _section_of(self, question: str | None) -> str:
        if not question:
            return ""
        return str(self._ledger.value("SELECT section FROM question WHERE id=:q", q=question) or "")


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"
