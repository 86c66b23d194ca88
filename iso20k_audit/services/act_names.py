"""What a recorded act is called where it can be undone: `withdraw finding MR-03`, `answer 8.6.1-02`.

Not for: the history, which tells every field (see `history`).
"""

from __future__ import annotations

from collections.abc import Sequence

from iso20k_audit.model.records import KINDS, FieldType
from iso20k_audit.model.vocabulary import EvidenceKind, MeetingKind, PartKind
from iso20k_audit.model.wording import translate
from iso20k_audit.services.answer_names import name_of_answers
from iso20k_audit.services.parts import Part, part_title
from iso20k_audit.services.tracing import is_resolution
from iso20k_audit.store.ledger import Change, Ledger, Row

NAMED_BY: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("organisation", "site", "service", "client", "person"), ("name",)),
    **dict.fromkeys(("attendance", "recipient"), ("name",)),
    "phrasing": ("title", "clause"),
    "audit": ("number",),
    "question_set": ("title",),
    "assignment": ("part_id",),
    "own_area": ("person_id",),
    "schedule_item": ("activity",),
    "scope_item": ("target_id",),
    "audit_criterion": ("document_id",),
    "participant": ("person_id",),
    "working_paper": ("question_id",),
    "interview": ("name", "function"),
    "interview_topic": ("question_id",),
    "pending_question": ("text",),
    "sample_item": ("reference",),
    "conclusion": ("question_id",),
    "finding": ("number", "provisional_number"),
    "finding_clause": ("finding_id",),
    "finding_group": ("title",),
    "finding_group_member": ("finding_id",),
    "not_duplicate": ("finding_id",),
    "systemic_refusal": ("finding_id",),
    "evidence": ("number",),
    "evidence_file": ("file_name",),
    "evidence_link": ("evidence_id",),
    "kept_personal_data": ("data_kind",),
    "review_note": ("text",),
    "sign_off": ("section_id",),
    "action": ("number",),
    **dict.fromkeys(("action_step", "action_extension", "cause_item", "effectiveness_check"), ("action_id",)),
    "follow_up_item": ("finding_id",),
    **dict.fromkeys(("follow_up_policy",), ("finding_kind",)),
    "grade_step": ("name",),
    **dict.fromkeys(("programme", "programme_item", "management_review", "objective", "benefit"), ("title",)),
    "risk_rating": ("area",),
    "auditor_profile": ("person_id",),
    **dict.fromkeys(("calibration_case", "criterion_document", "criterion_clause"), ("title",)),
    "calibration_answer": ("case_id",),
    "certification": ("certificate_number", "body"),
    "certification_event": ("certification_id",),
    "objective_reading": ("objective_id",),
}
"""Fields that tell records apart, first filled one counts; what they refer to stands before them."""

LONGEST_NAME = 40
MOST_LABELS = 2

_WEIGHT = (
    "finding",
    "action",
    "action_step",
    "action_extension",
    "effectiveness_check",
    "cause_item",
    "follow_up_item",
    "evidence",
    "evidence_file",
    "working_paper",
    "conclusion",
    "interview",
    "pending_question",
    "sample_item",
    "schedule_item",
    "participant",
    "scope_item",
    "audit_criterion",
    "meeting",
    "attendance",
    "recipient",
    "finding_group",
    "finding_group_member",
    "not_duplicate",
    "systemic_refusal",
    "evidence_link",
    "finding_clause",
    "interview_topic",
    "assignment",
    "own_area",
    "kept_personal_data",
    "review_note",
    "sign_off",
    "phrasing",
    "question_set",
    *(
        "programme",
        "programme_item",
        "risk_rating",
        "auditor_profile",
        "calibration_case",
        "calibration_answer",
    ),
    *(
        "certification",
        "certification_event",
        "management_review",
        "objective",
        "objective_reading",
        "benefit",
    ),
    *("criterion_document", "criterion_clause", "follow_up_policy", "grade_step"),
    "client",
    "service",
    "site",
    "organisation",
    "person",
    "audit",
)
"""What an act is mainly about, if it touches records of several kinds."""

_UNNAMED = frozenset({"answered_at", "question_id", "auditor_id", "scope_id", "withdrawn", "raised_at"})


def name_of(ledger: Ledger, changes: Sequence[Change]) -> str:
    """A few words for what a group of changes did."""
    if not changes:
        return ""
    if started := started_audit(changes):
        return translate("Acts", "start audit {number}").format(number=_called(ledger, "audit", started))
    if outcome := next((c for c in changes if c.kind == "follow_up_item" and "outcome" in c.fields), None):
        changes = [outcome]  # the earlier actions and findings follow from it
    if any(change.kind == "audit" and "checklist_sha256" in change.fields for change in changes):
        return translate("Acts", "adopt another version of the checklist")
    if settled := [change for change in changes if is_resolution(change)]:
        return _settling(ledger, settled)
    if answered := _answered_actions(changes):
        return translate("Acts", "take in answers of owners (actions: {count})").format(count=answered)
    main = min(changes, key=lambda change: _weight(change.kind))
    if main.kind not in KINDS:
        return translate("Acts", "a change of a newer version")
    same = [change for change in changes if change.kind == main.kind]
    records = {change.record_id for change in same}
    if main.kind == "finding" and (whole := _systemic(same)):
        raised = whole in records
        told = (
            translate("Acts", "raise systemic finding {name}")
            if raised
            else translate("Acts", "let findings join {name}")
        )
        return told.format(name=_called(ledger, "finding", whole))
    if main.kind == "assignment":
        return _handing_out(ledger, same)
    if len(records) > 1 and main.kind == "working_paper":
        return name_of_answers(same)
    if len(records) > 1 and main.kind != "question_set":
        return _several(main, len(records), made=is_first(ledger, main))
    called = _called(ledger, main.kind, main.record_id)
    fields = {name for change in same for name in change.fields}
    return _one(main, called, fields, made=is_first(ledger, main))


def _answered_actions(changes: Sequence[Change]) -> int:
    """How many corrective actions an action workbook that came back was about; 0 where none came.

    Such an act keeps the workbook as evidence and links it to every action that it changed.
    """
    kept = {
        change.record_id
        for change in changes
        if change.kind == "evidence" and change.fields.get("evidence_kind") == EvidenceKind.SPREADSHEET.value
    }
    linked = {
        change.fields.get("target_id")
        for change in changes
        if change.kind == "evidence_link"
        and change.fields.get("target_kind") == "action"
        and change.fields.get("evidence_id") in kept
    }
    changed = {change.record_id for change in changes if change.kind == "action"}
    changed |= {
        str(change.fields.get("action_id")) for change in changes if change.kind == "action_extension"
    }
    return len(linked) if linked & changed else 0


def _systemic(changes: Sequence[Change]) -> str:
    """Id of the systemic finding that findings were made part of."""
    return next((str(change.fields["part_of"]) for change in changes if change.fields.get("part_of")), "")


def _settling(ledger: Ledger, changes: Sequence[Change]) -> str:
    """The words for conflicts that were settled."""
    if len(changes) > 1:
        return translate("Acts", "settle conflicts (number: {count})").format(count=len(changes))
    change = changes[0]
    kind = KINDS.get(change.kind)
    if kind is None:
        return translate("Acts", "settle a conflict")
    record = f"{kind.label} {_called(ledger, change.kind, change.record_id)}".strip()
    fields = ", ".join(kind.field(name).label for name in change.fields if name != "withdrawn")
    if not fields:
        return translate("Acts", "settle the conflict: {record}").format(record=record)
    return translate("Acts", "settle the conflict: {record} ({fields})").format(record=record, fields=fields)


def _handing_out(ledger: Ledger, changes: Sequence[Change]) -> str:
    """The words for parts that were handed to auditors, or taken back from them."""
    given = [change for change in changes if not removes(change)]
    rows = [ledger.find("assignment", change.record_id) or {} for change in given or changes]
    parts = {row.get("part_id") for row in rows}
    if len(parts) == 1:
        part = _called(ledger, "assignment", (given or changes)[0].record_id)
        people = {row.get("person_id") or "" for row in rows}
        whom = ", ".join(_called(ledger, "person", person) for person in sorted(people))
        told = (
            translate("Acts", "hand {part} to {person}")
            if given
            else translate("Acts", "take {part} back from {person}")
        )
        return told.format(part=part, person=whom)
    if given:
        return translate("Acts", "hand out parts (number: {count})").format(count=len(parts))
    return translate("Acts", "take parts back (number: {count})").format(count=len(parts))


def started_audit(changes: Sequence[Change]) -> str:
    """Id of the audit that these changes start, or nothing."""
    return next((c.record_id for c in changes if c.kind == "audit" and c.bases.get("number") == []), "")


def is_first(ledger: Ledger, change: Change) -> bool:
    """Whether the record came into being with this change."""
    sql = "SELECT id FROM change WHERE record_id=:r ORDER BY arrival LIMIT 1"
    return bool(ledger.value(sql, r=change.record_id) == change.id)


def removes(change: Change) -> bool:
    """Whether the change withdraws a record."""
    return bool(change.fields.get("withdrawn"))


def _weight(kind: str) -> int:
    return _WEIGHT.index(kind) if kind in _WEIGHT else len(_WEIGHT)


def _one(main: Change, called: str, fields: set[str], *, made: bool) -> str:
    returned = "withdrawn" in main.fields and main.bases["withdrawn"] and main.fields["withdrawn"] is None
    way = "remove" if removes(main) else "return" if returned else "add" if made else "change"
    own = _own_words(main, way, fields)
    if own:
        return own.format(name=called).strip()
    kind = KINDS[main.kind]
    record = f"{kind.label} {called}".strip()
    if way == "remove":
        return translate("Acts", "remove: {record}").format(record=record)
    if way == "return":
        return translate("Acts", "bring back: {record}").format(record=record)
    if way == "add" and main.kind != "working_paper":
        return translate("Acts", "add: {record}").format(record=record)
    labels = [
        field.label
        for field in kind.fields
        if field.name in fields - _UNNAMED and field.value_type is not FieldType.JSON
    ]
    if not labels or len(labels) > MOST_LABELS:
        return translate("Acts", "change: {record}").format(record=record)
    return translate("Acts", "change: {record} ({fields})").format(record=record, fields=", ".join(labels))


def _own_words(main: Change, way: str, fields: set[str]) -> str:
    """The words of what is done often, with `{name}`; empty for everything else."""
    if main.kind == "working_paper":
        if fields & {"result", "value"}:
            taken = not (main.fields.get("result") or main.fields.get("value"))
            return translate("Acts", "clear answer {name}") if taken else translate("Acts", "answer {name}")
        if fields - _UNNAMED == {"flagged"}:
            on = main.fields["flagged"]
            return (
                translate("Acts", "flag {name}") if on else translate("Acts", "take the flag of {name} away")
            )
        return translate("Acts", "note on {name}") if fields - _UNNAMED == {"note"} else ""
    if main.kind == "finding" and way == "change" and "acknowledged_at" in fields:
        said = main.fields.get("acknowledgement", "") is not None
        return (
            translate("Acts", "acknowledgement of {name}")
            if said
            else translate("Acts", "take the acknowledgement of {name} back")
        )
    if main.kind == "follow_up_item" and way == "change" and fields & {"outcome", "note"}:
        return translate("Acts", "follow-up of {name}")
    if main.kind in ("evidence", "evidence_file") and fields <= {"markup", "marked_sha256"}:
        return translate("Acts", "marks on {name}")
    if main.kind == "finding" and way == "change" and fields & {"grade_answers", "grade_decided"}:
        return translate("Acts", "grade of finding {name}")
    if main.kind == "kept_personal_data":
        return translate("Acts", "say which personal data is meant to be there")
    if main.kind == "review_note" and way == "change":
        if main.fields.get("cleared_at"):
            return translate("Acts", "clear review note {name}")
        return translate("Acts", "answer review note {name}") if main.fields.get("answered_at") else ""
    if main.kind == "question_set":
        return translate("Acts", "plan time for {name}") if "planned_minutes" in fields else ""
    return {
        ("finding", "add"): translate("Acts", "raise finding {name}"),
        ("finding", "remove"): translate("Acts", "withdraw finding {name}"),
        ("finding", "return"): translate("Acts", "bring back finding {name}"),
        ("finding_clause", "add"): translate("Acts", "clauses of finding {name}"),
        ("finding_clause", "remove"): translate("Acts", "clauses of finding {name}"),
        ("finding_clause", "return"): translate("Acts", "clauses of finding {name}"),
        ("evidence", "add"): translate("Acts", "attach evidence {name}"),
        ("evidence", "remove"): translate("Acts", "withdraw evidence {name}"),
        ("evidence", "return"): translate("Acts", "bring back evidence {name}"),
        ("evidence_link", "add"): translate("Acts", "use evidence {name}"),
        ("evidence_link", "return"): translate("Acts", "use evidence {name}"),
        ("evidence_link", "remove"): translate("Acts", "no longer use evidence {name} here"),
        ("action", "add"): translate("Acts", "add corrective action {name}"),
        ("action", "remove"): translate("Acts", "withdraw corrective action {name}"),
        ("sign_off", "add"): translate("Acts", "sign section {name}"),
        ("sign_off", "change"): translate("Acts", "sign section {name} again"),
        ("sign_off", "return"): translate("Acts", "sign section {name} again"),
        ("finding_group", "add"): translate("Acts", "group findings: {name}"),
        ("finding_group", "return"): translate("Acts", "group findings: {name}"),
        ("finding_group", "remove"): translate("Acts", "ungroup findings: {name}"),
        ("finding_group_member", "add"): translate("Acts", "group finding {name}"),
        ("finding_group_member", "return"): translate("Acts", "group finding {name}"),
        ("finding_group_member", "remove"): translate("Acts", "take finding {name} out of its group"),
        ("not_duplicate", "add"): translate("Acts", "say that {name} is not the same"),
        ("not_duplicate", "return"): translate("Acts", "say that {name} is not the same"),
        ("not_duplicate", "remove"): translate("Acts", "let {name} be suggested as the same again"),
        ("systemic_refusal", "add"): translate("Acts", "see no systemic failure in {name}"),
        ("systemic_refusal", "return"): translate("Acts", "see no systemic failure in {name}"),
        ("conclusion", "add"): translate("Acts", "conclude on {name}"),
        ("conclusion", "change"): translate("Acts", "conclude on {name}"),
    }.get((main.kind, way), "")


def _several(main: Change, count: int, *, made: bool) -> str:
    if main.kind == "evidence" and made:
        return translate("Acts", "attach evidence (pieces: {count})").format(count=count)
    if main.kind == "evidence_link" and removes(main):
        return translate("Acts", "no longer use evidence here (pieces: {count})").format(count=count)
    if main.kind == "systemic_refusal" and not removes(main):
        return translate("Acts", "see no systemic failure in findings (number: {count})").format(count=count)
    label = KINDS[main.kind].label
    if removes(main):
        return translate("Acts", "remove: {record} (records: {count})").format(record=label, count=count)
    if made:
        return translate("Acts", "add: {record} (records: {count})").format(record=label, count=count)
    return translate("Acts", "change: {record} (records: {count})").format(record=label, count=count)


def _called(ledger: Ledger, kind: str, record_id: str) -> str:
    """What people call a record: its number or name, or that of what it is about."""
    row = ledger.find(kind, record_id)
    if row is None:
        return ""
    if kind == "meeting":
        return MeetingKind(row["meeting_kind"] or "team").label
    name = next((str(row[column]) for column in NAMED_BY.get(kind, ()) if row.get(column)), "")
    name = " ".join(_referred(ledger, kind, row, name).split())
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1].rstrip() + "…"


def _referred(ledger: Ledger, kind: str, row: Row, name: str) -> str:
    column = NAMED_BY.get(kind, ("",))[0]
    if column == "part_id" and row["part_kind"]:
        return part_title(ledger, Part(PartKind(row["part_kind"]), name))
    if column == "question_id":
        item = ledger.value("SELECT item FROM question WHERE id=:q", q=name)
        return str(item or "")
    targets = {"finding_id": "finding", "evidence_id": "evidence", "person_id": "person"}
    targets |= {"section_id": "question_set", "action_id": "action", "case_id": "calibration_case"}
    targets |= {"certification_id": "certification", "objective_id": "objective"}
    targets["document_id"] = "criterion_document"
    target = str(row["scope_kind"] or "") if column == "target_id" else targets.get(column, "")
    return _called(ledger, target, name) if target in KINDS and name else name
