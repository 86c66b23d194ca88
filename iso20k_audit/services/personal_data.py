"""Probable personal data in what an audit exports: where it stands, what is meant to be there, and masking it.

Looked through are the texts, captions and file names of the records of one audit, and of the sites, clients
and services in its scope. Names are looked for where a role would do; not in fields that are for names.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from iso20k_audit.model.ids import link_id
from iso20k_audit.model.markup import from_json
from iso20k_audit.model.personal_data import (
    DataKind,
    Hit,
    Names,
    excerpt,
    find,
    find_in_file_name,
    is_role,
    masked,
    no_names,
    people_in,
    removed,
    removed_from_file_name,
)
from iso20k_audit.model.records import KINDS, FieldType
from iso20k_audit.model.view import AuditView
from iso20k_audit.model.vocabulary import Role
from iso20k_audit.services.history import record_names
from iso20k_audit.store.ledger import Ledger, Row

T = TypeVar("T")
KEPT = "kept_personal_data"


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_TEAM = frozenset(role.value for role in Role if role.is_audit_team)

_PAGES: dict[str, tuple[str, str]] = {
    "audit": ("plan", ""),
    "working_paper": ("fieldwork", "question_id"),
    "conclusion": ("fieldwork", "question_id"),
    "sample_item": ("fieldwork", "question_id"),
    "pending_question": ("fieldwork", "question_id"),
    "interview": ("fieldwork", ""),
    "finding": ("findings", "id"),
    "action": ("actions", "id"),
    "action_step": ("actions", "action_id"),
    "action_extension": ("actions", "action_id"),
    "cause_item": ("actions", "action_id"),
    "effectiveness_check": ("actions", "action_id"),
    "follow_up_item": ("findings", "id"),
    "evidence": ("evidence", "id"),
    "evidence_file": ("evidence", "evidence_id"),
    "attendance": ("plan", "meeting_id"),
    "meeting": ("plan", "id"),
    "schedule_item": ("plan", "id"),
    "scope_item": ("plan", "id"),
    "participant": ("plan", "id"),
    "assignment": ("plan", "id"),
    "recipient": ("plan", "id"),
}
"""Kinds whose texts are exported: the page where they are mended, and the field that names the record there."""

_SHARED = ("organisation", "site", "service", "client")
"""Kinds of the whole workspace that an audit prints, where it refers to them."""

_FOR_NAMES = {
    ("attendance", "name"),
    ("recipient", "name"),
    ("interview", "name"),
    ("working_paper", "interviewees"),
    ("working_paper", "gap_owner"),
    ("finding", "auditee_name"),
    ("finding", "auditee_role"),
    ("follow_up_item", "checked_by"),
    ("action", "owner"),
    ("action", "verified_by"),
    ("action_step", "moved_by"),
    ("action_extension", "asked_by"),
    ("action_extension", "decided_by"),
    ("effectiveness_check", "checked_by"),
    ("evidence", "taken_by"),
    ("evidence", "held_by"),
    ("schedule_item", "auditors"),
    ("schedule_item", "auditees"),
    ("pending_question", "whom"),
    ("organisation", "representative"),
    *(("audit", name) for name in ("prepared_by", "reviewed_by", "approved_by", "audit_client")),
}
"""Fields in which a name stands on purpose; other kinds of personal data are looked for there too."""

_FILE_NAME = "file_name"
"""Names of files, in records and in the snapshot: read and masked in one way, so that all exports agree."""

_TECHNICAL = _words(
    "number provisional_number sha256 marked_sha256 media_type question_id scope_id part_id target_id target_kind"
    " clauses"
    " clause standard checklist_key checklist_title checklist_version checklist_sha256 checklist_kind"
    " report_version initials"
)
"""Fields that the program fills: no text of a person."""

_IN_CONCLUSION = _words(
    "conformity_statement effectiveness_statement internal_audit_and_management_review_remark scope_appropriateness"
    " objectives_met conclusion recommendations programme_implications follow_up deviations_from_plan"
    " areas_not_covered previous_actions_effectiveness diverging_opinions significant_changes"
)


@dataclass(frozen=True, slots=True)
class Place:
    """One probable piece of personal data and where it stands.

    Attributes:
        kind, record_id, field: the record's.
        data_kind: what it probably is.
        record: what people call the record, such as `Finding NC-2026-01`.
        label: of the field.
        page, target: where the window shows it.
        excerpt: the text around it, masked.
        masked: the value, masked.
        fingerprint: the same for every place of the same value in this audit.
        start, end: offsets in the text.
    """

    kind: str
    record_id: str
    field: str
    data_kind: DataKind
    record: str
    label: str
    page: str
    target: str
    excerpt: str
    masked: str
    fingerprint: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Scan:
    """What was found in an audit.

    Attributes:
        places: that nobody has said of that they are meant to be there.
        kept: that somebody has.
        texts: how many texts were read.
    """

    places: tuple[Place, ...]
    kept: tuple[Place, ...]
    texts: int


def scan(ledger: Ledger, audit_id: str) -> Scan:
    """Looks through everything that the audit would export, in the order of the pages."""
    names, kept = names_of(ledger, audit_id), kept_fingerprints(ledger, audit_id)
    called = record_names(ledger, audit_id)
    open_places: list[Place] = []
    kept_places: list[Place] = []
    texts = 0
    for kind, row, field, text in _texts(ledger, audit_id):
        texts += 1
        look = find_in_file_name if field == _FILE_NAME else find
        hits = look(text, no_names() if (kind, field) in _FOR_NAMES else names)
        for hit in hits:
            place = _place(audit_id, kind, row, field, called, names, text, hit, hits)
            (kept_places if place.fingerprint in kept else open_places).append(place)
    return Scan(tuple(open_places), tuple(kept_places), texts)


def _place(
    audit_id: str,
    kind: str,
    row: Row,
    field: str,
    called: Mapping[str, str],
    names: Names,
    text: str,
    hit: Hit,
    hits: list[Hit],
) -> Place:
    page, by = _PAGES.get(kind, ("plan", "id"))
    target = str(row.get(by) or "") if by else ""
    if kind == "audit":
        page = "conclusion" if field in _IN_CONCLUSION else "plan"
        target = f":{field}"
    elif kind == "finding":
        target = f"{target}:{field}"
    name = called.get(row["id"], "")
    name = (
        ""
        if find_in_file_name(name, names) or kind in ("attendance", "recipient", "interview", "participant")
        else name
    )
    return Place(
        kind=kind,
        record_id=row["id"],
        field=field,
        data_kind=hit.kind,
        record=f"{KINDS[kind].label} {name}".strip(),
        label=KINDS[kind].field(field).label,
        page=page,
        target=target,
        excerpt=excerpt(text, hit, hits),
        masked=masked(hit),
        fingerprint=fingerprint(audit_id, hit),
        start=hit.start,
        end=hit.end,
    )


def _texts(ledger: Ledger, audit_id: str) -> Iterator[tuple[str, Row, str, str]]:
    """Kind, record, field and text of everything written in an audit."""
    rows: list[tuple[str, Row]] = [("audit", ledger.get("audit", audit_id))]
    for kind in _PAGES:
        if kind != "audit":
            rows += ((kind, row) for row in ledger.select(kind, audit_id))
    rows += _shared_rows(ledger, rows)
    for kind, row in rows:
        for name in _text_fields(kind):
            if row.get(name):
                yield kind, row, name, row[name]
        if row.get("markup"):
            words = "\n".join(shape.text for shape in from_json(row["markup"]) if shape.text)
            if words:
                yield kind, row, "markup", words


def _shared_rows(ledger: Ledger, rows: list[tuple[str, Row]]) -> Iterator[tuple[str, Row]]:
    used = {row.get("target_id") for kind, row in rows if kind == "scope_item"}
    used |= {row.get("organisation_id") for kind, row in rows if kind == "audit"}
    for kind in _SHARED:
        for row in ledger.select(kind):
            if row["id"] in used:
                yield kind, row


@lru_cache(maxsize=64)
def _text_fields(kind: str) -> tuple[str, ...]:
    return tuple(
        field.name
        for field in KINDS[kind].fields
        if field.value_type in (FieldType.TEXT, FieldType.LONG_TEXT) and field.name not in _TECHNICAL
    )


def names_of(ledger: Ledger, audit_id: str) -> Names:
    """The people of the auditee as this audit names them; those of the audit team are left out."""
    roles = {row["person_id"]: row["role"] or "" for row in ledger.select("participant", audit_id)}
    people: set[str] = set()
    team: set[str] = set()
    for row in ledger.select("person"):
        name = row["name"] or ""
        (team if roles.get(row["id"], "") in _TEAM else people).add(name)
    if ledger.person is not None:
        team.add(ledger.person.name)
    authors = ledger.rows("SELECT DISTINCT auditor_id FROM working_paper WHERE audit_id=:a", a=audit_id)
    for row in authors:
        found = ledger.find("person", row["auditor_id"]) if row["auditor_id"] else None
        if found is not None:
            team.add(found["name"] or "")
    common = _common_words(ledger, audit_id)
    for kind, field, is_name in (
        ("attendance", "name", True),
        ("recipient", "name", True),
        ("interview", "name", True),
        ("finding", "auditee_name", True),
        ("working_paper", "interviewees", False),
        ("action", "owner", False),
        ("schedule_item", "auditees", False),
        ("pending_question", "whom", False),
    ):
        for row in ledger.select(kind, audit_id):
            listed = people_in(row[field] or "")
            people.update(name for name in listed if not is_role(name, frozenset() if is_name else common))
    return Names.of((name for name in people if not is_role(name)), team)


def _common_words(ledger: Ledger, audit_id: str) -> frozenset[str]:
    """Words that notes and findings write in lower case: they are no names, whatever the language."""
    words: set[str] = set()
    for kind, field in (("working_paper", "note"), ("finding", "objective_evidence"), ("action", "action")):
        for row in ledger.select(kind, audit_id):
            words.update(word for word in re.findall(r"[^\W\d_]{3,}", row[field] or "") if word.islower())
    return frozenset(words)


# -- what is meant to be there -------------------------------------------------------------------------


def fingerprint(audit_id: str, hit: Hit) -> str:
    """What a value is recognised by within one audit, without keeping the value a second time."""
    return hashlib.sha256(f"{audit_id}\x1f{hit.kind.value}\x1f{hit.normal}".encode()).hexdigest()


def kept_fingerprints(ledger: Ledger, audit_id: str) -> frozenset[str]:
    """Of the values that are meant to be in this audit."""
    return frozenset(row["value_sha256"] for row in ledger.select(KEPT, audit_id))


def keep(ledger: Ledger, audit_id: str, place: Place) -> None:
    """Records that a value is meant to be in this audit, wherever it stands; it travels with the audit."""
    record_id = link_id(KEPT, audit_id, place.fingerprint)
    ledger.set(
        KEPT,
        record_id,
        audit_id,
        data_kind=place.data_kind.value,
        value_sha256=place.fingerprint,
        withdrawn=None,
    )


def point_out_again(ledger: Ledger, audit_id: str, place: Place) -> None:
    """Takes that back."""
    record_id = link_id(KEPT, audit_id, place.fingerprint)
    if ledger.find(KEPT, record_id) is not None:
        ledger.set(KEPT, record_id, audit_id, withdrawn="pointed out again")


# -- masking -------------------------------------------------------------------------------------------

_VIEW_FOR_NAMES = _words(
    "name auditor interviewees gap_owner owner verified_by taken_by held_by auditors auditees auditee_name"
    " representative prepared_by reviewed_by approved_by audit_client site client checked_by"
    " moved_by asked_by decided_by"
)
"""Fields of the snapshot in which a name stands on purpose."""

_VIEW_TECHNICAL = _words(
    "id number numbers sha256 copy_sha256 log_head media_type item standard clause clauses also more_clauses"
    " question_items finding_numbers action_numbers evidence_numbers verification_of question_item finding_number"
    " email initials made_at report_version program_version checklist_sha256 checklists copy language answer"
    " repeat_of code conflicts"
)


def masking(ledger: Ledger, audit_id: str) -> Callable[[AuditView], AuditView]:
    """A function that puts words in place of personal data in a snapshot of this audit."""
    names, kept = names_of(ledger, audit_id), kept_fingerprints(ledger, audit_id)

    def is_kept(hit: Hit) -> bool:
        return fingerprint(audit_id, hit) in kept

    def mask(field: str, text: str) -> str:
        if field == _FILE_NAME:
            return removed_from_file_name(text, names, is_kept)
        return removed(text, no_names() if field in _VIEW_FOR_NAMES else names, is_kept)

    return lambda view: _masked(view, "", mask)


def mask_file_name(ledger: Ledger, audit_id: str) -> Callable[[str], str]:
    """The same for names of files, as in the snapshot."""
    names, kept = names_of(ledger, audit_id), kept_fingerprints(ledger, audit_id)

    return lambda name: removed_from_file_name(name, names, lambda hit: fingerprint(audit_id, hit) in kept)


def _masked(value: T, field: str, mask: Callable[[str, str], str]) -> T:
    if field in _VIEW_TECHNICAL:
        return value
    if type(value) is str:
        return mask(field, value)  # type: ignore[arg-type,return-value]
    if isinstance(value, tuple) and value:
        return tuple(_masked(one, field, mask) for one in value)  # type: ignore[return-value]
    if is_dataclass(value) and not isinstance(value, type) and not isinstance(value, Path):
        changed = {}
        for known in fields(value):
            before = getattr(value, known.name)
            after = _masked(before, known.name, mask)
            if after is not before and after != before:
                changed[known.name] = after
        return replace(value, **changed) if changed else value
    return value
