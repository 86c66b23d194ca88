"""Starting an audit, finding it again, and moving it to its end."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from iso20k_audit.model.checklist import Checklist
from iso20k_audit.model.errors import InputError, NotFound
from iso20k_audit.model.ids import link_id, new_id
from iso20k_audit.model.records import KINDS
from iso20k_audit.model.standards import KNOWN_STANDARDS, STANDARD_TITLES
from iso20k_audit.model.vocabulary import AuditStatus, AuditType, Confidentiality, Role, ScopeKind
from iso20k_audit.model.wording import QT_TRANSLATE_NOOP, language, translate
from iso20k_audit.services.own_criteria import note_asked
from iso20k_audit.services.settled import require_settled
from iso20k_audit.services.workspaces import find_or_add_person
from iso20k_audit.store.ledger import Ledger, Row

QUESTIONS_PER_CHANGE = 100
"""The frozen checklist is written in parts, so that no change grows past what packages allow (1 MiB)."""


@dataclass(slots=True)
class NewAudit:
    """What the guided start asks for; everything but the checklist has a sensible default.

    Attributes:
        checklist: one, or several combined (`sources` then names them).
        conditions: whether each fact of the checklist holds here; a fact left out is not known yet.
        parts: names of the auditors to whom a section is handed, by section title.
        language: of the report and of the texts that the audit begins with; empty for English.
    """

    checklist: Checklist
    title: str = ""
    organisation: str = ""
    type: AuditType = AuditType.INTERNAL
    sites: list[str] = field(default_factory=list)
    services: list[str] = field(default_factory=list)
    clients: list[str] = field(default_factory=list)
    lead: str = ""
    auditors: list[str] = field(default_factory=list)
    starts_on: date | None = None
    ends_on: date | None = None
    texts: dict[str, str] = field(default_factory=dict)
    sources: list[Checklist] = field(default_factory=list)
    conditions: dict[str, bool] = field(default_factory=dict)
    parts: dict[str, list[str]] = field(default_factory=dict)
    language: str = ""


def default_texts(checklist: Checklist) -> dict[str, str]:
    """First wording for the texts of an audit, ours, to be edited; in the language in use."""
    named = [STANDARD_TITLES[name] for name in asked_standards(checklist)]
    against = [
        translate("Audits", _EXTENT[name]).format(standard=name) if name in _EXTENT else name
        for name in named
    ]
    own = translate(
        "Audits",
        "the organisation's own service management policies, plans and procedures; agreed service "
        "levels with clients; applicable legal requirements.",
    )
    return {
        "objectives": translate(
            "Audits",
            "Determine whether the service management system conforms to the audit criteria and is effectively "
            "implemented and maintained, and identify opportunities for improvement.",
        ),
        "criteria": "; ".join([*against, own]),
        "method": translate(
            "Audits",
            "Interviews, observation of work at the desk, and review of documented information and records, "
            'guided by the checklist "{title}" version {version}.',
        ).format(title=checklist.title, version=checklist.version),
        "sampling_statement": translate(
            "Audits",
            "The audit is based on samples chosen by judgement. Nonconformities may exist that were not found; "
            "the samples looked at are recorded with each question.",
        ),
    }


_PARTS = QT_TRANSLATE_NOOP("Audits", "{standard}, clauses 4 to 10, with Amendment 1:2024")
_EXTENT = {
    "ISO/IEC 20000-1:2018": _PARTS,
    "ISO/IEC 27001:2022": QT_TRANSLATE_NOOP(
        "Audits", "{standard}, clauses 4 to 10 and Annex A, with Amendment 1:2024"
    ),
    "ISO 22301:2019": _PARTS,
}


def asked_standards(checklist: Checklist) -> list[str]:
    """Standards whose clauses its questions are about (not those that they only count for), its own first."""
    found = dict.fromkeys(question.standard or checklist.standard for question in checklist.questions)
    return sorted(
        (name for name in found if name in KNOWN_STANDARDS), key=lambda name: name != checklist.standard
    )


def organisation_names(ledger: Ledger) -> list[str]:
    """Organisations of this workspace, by name."""
    return sorted({row["name"] for row in ledger.select("organisation") if row["name"]}, key=str.casefold)


def next_audit_number(ledger: Ledger, year: int) -> str:
    """`IA-2026-003`: one higher than any number given in that year, also to withdrawn audits."""
    prefix = f"IA-{year}-"
    taken = ledger.rows("SELECT number FROM audit WHERE number LIKE :p", p=f"{prefix}%")
    highest = max(
        (int(row["number"][len(prefix) :]) for row in taken if row["number"][len(prefix) :].isdigit()),
        default=0,
    )
    return f"{prefix}{highest + 1:03d}"


def record_named(ledger: Ledger, kind: str, name: str, **fields: Any) -> str:
    """Id of the organisation, site, service or client of that name, added if unknown."""
    for row in ledger.select(kind):
        if (row["name"] or "").casefold() == name.casefold():
            return str(row["id"])
    record_id = new_id()
    ledger.set(kind, record_id, name=name, **fields)
    return record_id


def start_audit(ledger: Ledger, new: NewAudit) -> str:
    """Creates the audit, freezes the checklist into it, and names its scope and team.

    Returns: the audit's id.

    Raises:
        InputError: the checklist is empty or the last day is before the first.
    """
    if not new.checklist.questions:
        raise InputError(
            translate("Services", 'The checklist "{checklist}" has no questions.').format(
                checklist=new.checklist.title
            ),
            translate("Services", "Choose another one."),
        )
    starts_on = new.starts_on or ledger.now().date()
    ends_on = new.ends_on or starts_on
    if ends_on < starts_on:
        raise InputError(
            translate(
                "Services", "The audit would end on {ends_on}, before it starts on {starts_on}."
            ).format(ends_on=ends_on, starts_on=starts_on),
            translate("Services", "Correct the dates."),
        )
    audit_id = new_id()
    number = next_audit_number(ledger, starts_on.year)
    organisation = new.organisation.strip()
    organisation_id = record_named(ledger, "organisation", organisation) if organisation else None
    with language(new.language):
        texts = default_texts(new.checklist)
        title = f"{new.type.label} {number}"
    texts |= {name: text for name, text in new.texts.items() if text.strip()}
    ledger.set(
        "audit",
        audit_id,
        audit_id,
        number=number,
        title=new.title.strip() or title,
        type=new.type.value,
        status=AuditStatus.PLANNED.value,
        language=new.language or None,
        organisation_id=organisation_id,
        confidentiality=Confidentiality.CONFIDENTIAL.value,
        starts_on=starts_on.isoformat(),
        ends_on=ends_on.isoformat(),
        checklist_key=new.checklist.id,
        checklist_title=new.checklist.title,
        checklist_version=new.checklist.version,
        checklist_sha256=new.checklist.sha256,
        standard=new.checklist.standard,
        checklist_kind=new.checklist.kind.value,
        checklists=[_source(checklist) for checklist in new.sources] or None,
        conditions=[
            {"id": one.id, "text": one.text, "holds": new.conditions.get(one.id)}
            for one in new.checklist.conditions
        ]
        or None,
        **texts,
    )
    for kind, names in (
        (ScopeKind.SITE, new.sites),
        (ScopeKind.SERVICE, new.services),
        (ScopeKind.CLIENT, new.clients),
    ):
        for name in _clean(names):
            add_to_scope(ledger, audit_id, kind, record_named(ledger, kind.value, name))
    lead = new.lead.strip() or (ledger.person.name if ledger.person else "")
    if lead:
        add_participant(ledger, audit_id, lead, Role.LEAD_AUDITOR)
    for name in _clean(new.auditors):
        if name.casefold() != lead.casefold():
            add_participant(ledger, audit_id, name, Role.AUDITOR)
    freeze(ledger, audit_id, new.checklist)
    note_asked(ledger, audit_id)
    _hand_out(ledger, audit_id, new.parts)
    from iso20k_audit.services.licensed import leave_fingerprints

    leave_fingerprints(
        ledger, audit_id, [name for name in new.checklist.standards if name in KNOWN_STANDARDS]
    )
    return audit_id


def _source(checklist: Checklist) -> dict[str, str]:
    names = ("id", "title", "version", "standard", "sha256")
    return {name: getattr(checklist, name) for name in names}


def _clean(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(" ".join(name.split()) for name in names if name.strip()))


def _hand_out(ledger: Ledger, audit_id: str, names: Mapping[str, list[str]]) -> None:
    from iso20k_audit.services.handed import section_parts
    from iso20k_audit.services.handing_out import hand_unchecked

    sections = section_parts(ledger, audit_id)
    for title, people in names.items():
        for name in _clean(people) if title in sections else ():
            hand_unchecked(ledger, audit_id, sections[title], find_or_add_person(ledger, name))


def freeze(ledger: Ledger, audit_id: str, checklist: Checklist) -> list[str]:
    """Writes the questions of a checklist into an audit, in parts.

    Returns: ids of the parts, in order.
    """
    position = 0
    written: list[str] = []
    for section in checklist.sections:
        for start in range(0, len(section.questions), QUESTIONS_PER_CHANGE):
            part = section.questions[start : start + QUESTIONS_PER_CHANGE]
            set_id = link_id("question_set", audit_id, str(position))
            ledger.set(
                "question_set",
                set_id,
                audit_id,
                position=position,
                title=section.title,
                clause=section.clause,
                standard=section.standard or None,
                questions=[question.to_json() for question in part],
                assignees=None,
                withdrawn=None,
            )
            written.append(set_id)
            position += 1
    return written


def add_to_scope(
    ledger: Ledger, audit_id: str, kind: ScopeKind, target_id: str, *, in_scope: bool = True, reason: str = ""
) -> str:
    """Puts a site, service or client into (or, with a reason, out of) the scope of an audit."""
    record_id = link_id("scope_item", audit_id, target_id)
    fields = {"scope_kind": kind.value, "target_id": target_id, "in_scope": in_scope, "reason": reason}
    ledger.set("scope_item", record_id, audit_id, withdrawn=None, **fields)
    return record_id


def add_named_to_scope(ledger: Ledger, audit_id: str, kind: ScopeKind, name: str, **fields: Any) -> str:
    """Puts a site, service or client into scope by name, adding it to the workspace if unknown."""
    name = " ".join(name.split())
    if not name:
        raise InputError(translate("Services", "It needs a name."))
    return add_to_scope(ledger, audit_id, kind, record_named(ledger, kind.value, name, **fields))


def add_participant(ledger: Ledger, audit_id: str, name: str, role: Role, **fields: Any) -> str:
    """Adds somebody to an audit. `fields`: function, site_id, independence; email goes to the person."""
    person_fields = {key: fields.pop(key) for key in ("email", "initials") if key in fields}
    person_id = find_or_add_person(ledger, name, **person_fields)
    record_id = link_id("participant", audit_id, person_id)
    ledger.set(
        "participant", record_id, audit_id, person_id=person_id, role=role.value, withdrawn=None, **fields
    )
    return record_id


def find_audit(ledger: Ledger, name: str) -> Row:
    """An audit by id, number, or beginning of its id (at least 8 characters).

    Raises:
        NotFound: none, or more than one, fits.
    """
    rows = ledger.rows(
        "SELECT id FROM audit WHERE withdrawn IS NULL AND (id=:n OR upper(number)=upper(:n)"
        " OR (length(:n)>=8 AND substr(id, 1, length(:n))=lower(:n)))",
        n=name,
    )
    if len(rows) == 1:
        return ledger.get("audit", rows[0]["id"])
    if rows:
        raise NotFound(
            translate("Services", '"{name}" could be any of {count} audits.').format(
                name=name, count=len(rows)
            ),
            translate("Services", "Give the whole id."),
        )
    raise NotFound(
        translate("Services", 'There is no audit "{name}" in this workspace.').format(name=name),
        translate("Services", "`audit list` shows those there are."),
    )


def list_audits(ledger: Ledger) -> list[Row]:
    """All audits, newest first, with their progress and findings counted."""
    return ledger.rows(
        """
        SELECT a.id, a.number, a.title, a.type, a.status, a.starts_on, a.ends_on, o.name AS organisation,
          (SELECT count(*) FROM question q WHERE q.audit_id=a.id) AS questions,
          (SELECT count(DISTINCT w.question_id) FROM working_paper w
            WHERE w.audit_id=a.id AND w.result IS NOT NULL AND w.withdrawn IS NULL) AS answered,
          (SELECT count(*) FROM finding f WHERE f.audit_id=a.id AND f.withdrawn IS NULL) AS findings,
          (SELECT count(*) FROM evidence e WHERE e.audit_id=a.id AND e.withdrawn IS NULL) AS evidence
        FROM audit a LEFT JOIN organisation o ON o.id=a.organisation_id
        WHERE a.withdrawn IS NULL ORDER BY a.starts_on DESC, a.number DESC
        """
    )


def save(ledger: Ledger, kind: str, record_id: str, fields: dict[str, Any], seen: Any = None) -> bool:
    """Changes fields of an existing record. Returns whether anything changed.

    `seen` are the versions the form displayed (`Ledger.seen`), so that what somebody else wrote meanwhile
    is never superseded unseen.

    Raises:
        RuleViolation: a number that was given would change (see `findings.check_numbered`), a field is in
            conflict (see `settled`), or a finding would get another grade than the proposed one without a reason
            (see `grading.graded_fields`).
    """
    from iso20k_audit.services.findings import check_numbered, save_action
    from iso20k_audit.services.grading import graded_fields
    from iso20k_audit.store.ledger import Act

    if kind == "action":
        return save_action(ledger, record_id, fields, seen)
    if kind == "effectiveness_check":
        from iso20k_audit.services.effectiveness import save_check

        return save_check(ledger, record_id, fields, seen)
    row = ledger.get(kind, record_id)
    require_settled(ledger, kind, record_id, fields, seen)
    if kind == "finding":
        check_numbered(row, fields)
        fields = {**fields, **graded_fields(ledger, row, fields)}
    audit_id = row["audit_id"] if KINDS[kind].in_audit else None
    return ledger.record(Act(kind, record_id, fields, audit_id, seen=seen)) is not None


def add(ledger: Ledger, kind: str, audit_id: str | None, fields: dict[str, Any]) -> str:
    """Adds a record of a kind that needs no rule of its own (plan entry, meeting, attendance, recipient, site …)."""
    record_id = new_id()
    ledger.set(kind, record_id, audit_id if KINDS[kind].in_audit else None, **fields)
    return record_id


def withdraw(ledger: Ledger, kind: str, record_id: str, reason: str = "removed") -> None:
    """Takes a record out of the audit; it stays in the history and can be restored."""
    save(ledger, kind, record_id, {"withdrawn": reason.strip() or "removed"})


def restore(ledger: Ledger, kind: str, record_id: str) -> None:
    """Brings a withdrawn record back."""
    save(ledger, kind, record_id, {"withdrawn": None})
