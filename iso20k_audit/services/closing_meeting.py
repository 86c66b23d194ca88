"""The closing meeting of an audit: what is presented, read fresh each time, and the record of who was there.

Not for: what the auditee says to a finding (see `acknowledging`), nor which part of it a meeting may see
(see `model.closing.as_presented`).
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import Any

from iso20k_audit.model.closing import ClosingMeeting, Picture, Presented, Wall
from iso20k_audit.model.contested import contested, in_conflict, is_contested, kind_label, kind_of, shown
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.ids import new_id
from iso20k_audit.model.records import kind_named
from iso20k_audit.model.standards import reference_title
from iso20k_audit.model.view import AuditView, FindingView, OrganisationView, QuestionView
from iso20k_audit.model.vocabulary import (
    Acknowledgement,
    AuditStatus,
    AuditType,
    Confidentiality,
    FindingKind,
    FindingStatus,
    MeetingKind,
    Presence,
    Role,
    ScopeKind,
)
from iso20k_audit.model.wording import translate
from iso20k_audit.services.acknowledging import acknowledge, acknowledgements, changed_since
from iso20k_audit.services.browsing import list_findings, list_questions
from iso20k_audit.services.evidence import list_evidence
from iso20k_audit.services.follow_up_policy import Policy, policy
from iso20k_audit.services.markup import exported_blob
from iso20k_audit.services.own_criteria import titles
from iso20k_audit.services.similar_findings import earlier_number
from iso20k_audit.store.ledger import Ledger, Row


def closing_meeting(ledger: Ledger, audit_id: str) -> ClosingMeeting:
    """Everything that can be presented of an audit, as it stands now.

    Raises:
        NotFound: there is no such audit.
    """
    audit = ledger.get("audit", audit_id)
    organisation = ledger.find("organisation", audit["organisation_id"]) if audit["organisation_id"] else None
    team = _team(ledger, audit_id)
    rows = list_findings(ledger, audit_id)
    held = closing_record(ledger, audit_id)
    scope = _scope(ledger, audit_id)
    last = max(
        (row for row in rows if row["acknowledged_at"]), key=lambda row: row["acknowledged_at"], default={}
    )
    return ClosingMeeting(
        audit_id=audit_id,
        number=shown(audit, "number"),
        title=shown(audit, "title"),
        type_label=AuditType(audit["type"]).label if audit["type"] else shown(audit, "type"),
        organisation=shown(organisation or {}, "name") or shown(audit, "organisation_id"),
        starts_on=_day(audit["starts_on"]),
        ends_on=_day(audit["ends_on"]),
        report_on=_day(audit["report_on"]),
        scope=shown(audit, "scope"),
        criteria=shown(audit, "criteria"),
        sites=tuple(name for kind, _id, name in scope if kind is ScopeKind.SITE),
        clients=tuple(name for kind, _id, name in scope if kind is ScopeKind.CLIENT),
        team=tuple((name, role.label) for name, role in team),
        lead=next((name for name, role in team if role is Role.LEAD_AUDITOR), ""),
        conclusion=shown(audit, "conclusion"),
        conformity=shown(audit, "conformity_statement"),
        recommendations=shown(audit, "recommendations"),
        follow_up=shown(audit, "follow_up"),
        confidentiality=Confidentiality(audit["confidentiality"] or Confidentiality.CONFIDENTIAL.value),
        findings=_presented(ledger, audit_id, rows),
        results=_results(ledger, audit, rows),
        meeting_id=str(held["id"]) if held else "",
        held_at=str((held or {}).get("held_at") or ""),
        present=tuple(_people_here(ledger, audit_id, held)),
        walls=_walls(ledger, scope, rows),
        last_by=last.get("auditee_name") or "",
        last_role=last.get("auditee_role") or "",
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _team(ledger: Ledger, audit_id: str) -> list[tuple[str, Role]]:
    names = {row["id"]: shown(row, "name") for row in ledger.select("person", withdrawn=True)}
    order = list(Role)
    people = [
        (names.get(row["person_id"] or "", ""), Role(row["role"]))
        for row in ledger.select("participant", audit_id)
        if row["role"] and Role(row["role"]).is_audit_team and not is_contested(row, "person_id")
    ]
    return sorted(people, key=lambda person: order.index(person[1]))


def _scope(ledger: Ledger, audit_id: str) -> list[tuple[ScopeKind, str, str]]:
    found = []
    for row in ledger.select("scope_item", audit_id):
        if row["in_scope"] is False or not row["scope_kind"] or not row["target_id"]:
            continue
        kind = ScopeKind(row["scope_kind"])
        record = ledger.find(kind.value, row["target_id"])
        if record is not None:
            found.append((kind, str(row["target_id"]), shown(record, "name")))
    return found


def _walls(ledger: Ledger, scope: list[tuple[ScopeKind, str, str]], rows: list[Row]) -> tuple[Wall, ...]:
    """Clients and sites of the scope and of the findings, clients first, by name."""
    found = {(kind, target): name for kind, target, name in scope if kind is not ScopeKind.SERVICE}
    for kind in (ScopeKind.CLIENT, ScopeKind.SITE):
        for target in {row[f"{kind.value}_id"] for row in rows} - {None}:
            if (kind, target) not in found and (record := ledger.find(kind.value, target)) is not None:
                found[kind, target] = shown(record, "name")
    walls = [Wall(kind, target, name) for (kind, target), name in found.items()]
    return tuple(sorted(walls, key=lambda wall: (wall.kind is ScopeKind.SITE, wall.name.casefold())))


def _presented(ledger: Ledger, audit_id: str, rows: list[Row]) -> tuple[Presented, ...]:
    home = str(ledger.value("SELECT standard FROM audit WHERE id=:a", a=audit_id) or "")
    own = titles(ledger)
    pictures = _pictures(ledger, audit_id)
    later = changed_since(ledger, audit_id)
    limits = {kind: policy(ledger, kind) for kind in FindingKind}
    steps = {row["id"]: shown(row, "name") for row in ledger.select("grade_step", withdrawn=True)}
    finding = kind_named("finding")
    found = []
    for row in rows:
        kind = kind_of(row)
        allowed = limits[kind] if kind is not None else Policy()
        said = row["acknowledgement"]
        found.append(
            Presented(
                id=row["id"],
                number=row["shown_number"] or "",
                kind=kind,
                kind_label=kind_label(row),
                title=shown(row, "title"),
                step=steps.get(row["grade_step"] or "", ""),
                clauses=tuple((one, own.get(one) or reference_title(one, home)) for one in row["clauses"]),
                requirement=shown(row, "requirement"),
                objective_evidence=shown(row, "objective_evidence"),
                failure=shown(row, "failure"),
                process=shown(row, "process"),
                shift=shown(row, "shift"),
                site=in_conflict() if is_contested(row, "site_id") else row["site"] or "",
                site_id=row["site_id"] or "",
                client=in_conflict() if is_contested(row, "client_id") else row["client"] or "",
                client_id=row["client_id"] or "",
                repeat_of=earlier_number(ledger, row),
                pictures=tuple(pictures.get(row["id"], ())),
                answer_due_on=_day(row["answer_due_on"]),
                close_due_on=_day(row["close_due_on"]),
                answer_days=allowed.answer_days,
                close_days=allowed.close_days,
                is_issued=bool(row["number"]),
                said=Acknowledgement(said) if said else None,
                said_by=shown(row, "auditee_name"),
                said_role=shown(row, "auditee_role"),
                said_at=row["acknowledged_at"] or "",
                comment=shown(row, "auditee_comment"),
                changed=later.get(row["id"], ()),
                contested=tuple(sorted(finding.field(name).label for name in contested(row))),
            )
        )
    return tuple(found)


def _pictures(ledger: Ledger, audit_id: str) -> dict[str, list[Picture]]:
    """Pictures by finding, as the files that may leave: a redacted copy in place of its original."""
    evidence = {row["id"]: row for row in list_evidence(ledger, audit_id)}
    found: dict[str, list[Picture]] = defaultdict(list)
    for link in ledger.select("evidence_link", audit_id, target_kind="finding"):
        row = evidence.get(link["evidence_id"])
        if row is None:
            continue
        level = None if is_contested(row, "confidentiality") else row["confidentiality"] or "confidential"
        hidden = is_contested(row, "client_id", "site_id")
        for file in (row, *row["more"]):
            blob = exported_blob(file)
            if blob.sha256 and blob.media_type.startswith("image/") and not hidden:
                found[link["target_id"]].append(
                    Picture(
                        number=row["number"] or "",
                        caption=shown(file, "caption") or shown(row, "caption"),
                        sha256=blob.sha256,
                        confidentiality=Confidentiality(level) if level else None,
                        client_id=row["client_id"] or "",
                        site_id=row["site_id"] or "",
                    )
                )
    return found


def _results(ledger: Ledger, audit: Row, rows: list[Row]) -> AuditView:
    """Only what the strip of results is counted from."""
    home = audit["standard"] or ""
    return AuditView(
        id=audit["id"],
        number="",
        title="",
        type=AuditType.INTERNAL,
        status=AuditStatus.IN_PROGRESS,
        organisation=OrganisationView(),
        standard=home,
        questions=tuple(
            QuestionView(
                id=line.id,
                item=line.item,
                section=line.section,
                clause=line.clause,
                text="",
                result=line.result,
                diverging=line.diverging,
                contested=line.contested,
                standard="" if line.standard == home else line.standard,
            )
            for line in list_questions(ledger, audit["id"])
            if line.applies
        ),
        findings=tuple(
            FindingView(row["id"], "", kind, FindingStatus.DRAFT, "", row["clauses"])
            for row in rows
            if (kind := kind_of(row)) is not None
        ),
    )


# -- the record of the meeting -----------------------------------------------------------------------


def closing_record(ledger: Ledger, audit_id: str) -> Row | None:
    """The record of the closing meeting: the newest if there are several, None before there is one."""
    rows = ledger.select("meeting", audit_id, meeting_kind=MeetingKind.CLOSING.value)
    return max(rows, key=lambda row: (row["held_at"] or "", row["id"]), default=None)


def start_meeting(ledger: Ledger, audit_id: str, place: str = "") -> str:
    """Says that the closing meeting begins now, unless its record has a time already. Returns its id.

    A record that was planned without a time is taken; no second one is made.
    """
    row = closing_record(ledger, audit_id)
    meeting_id = str(row["id"]) if row else new_id()
    fields: dict[str, Any] = {}
    if row is None:
        fields["meeting_kind"] = MeetingKind.CLOSING.value
    if row is None or not row["held_at"]:
        fields["held_at"] = ledger.now().isoformat(timespec="seconds")
    if place.strip() and not (row or {}).get("place"):
        fields["place"] = place.strip()
    if fields:
        ledger.set("meeting", meeting_id, audit_id, **fields)
    return meeting_id


def attend(
    ledger: Ledger, audit_id: str, name: str, function: str = "", presence: Presence = Presence.IN_PERSON
) -> str:
    """Notes that somebody is at the closing meeting, once. Returns the id of the entry.

    Raises:
        InputError: no name is given.
    """
    who = " ".join(name.split())
    if not who:
        raise InputError(translate("ClosingMeeting", "Give the name of who is here."))
    meeting_id = start_meeting(ledger, audit_id)
    for row in ledger.select("attendance", audit_id, meeting_id=meeting_id):
        if (row["name"] or "").casefold() == who.casefold():
            if function.strip() and not row["function"]:
                ledger.set("attendance", row["id"], audit_id, function=function.strip())
            return str(row["id"])
    record_id = new_id()
    ledger.set(
        "attendance",
        record_id,
        audit_id,
        meeting_id=meeting_id,
        name=who,
        function=function.strip() or None,
        presence=presence.value,
    )
    return record_id


def acknowledge_here(
    ledger: Ledger, finding_id: str, said: Acknowledgement, by: str, role: str = "", comment: str = ""
) -> None:
    """Records what is said at the closing meeting: it is held, who speaks is there, the finding is acknowledged.

    Raises: as `acknowledging.acknowledge`; then nothing is recorded.
    """
    audit_id = ledger.get("finding", finding_id)["audit_id"]
    acknowledge(ledger, finding_id, said, by, role, comment)
    attend(ledger, audit_id, by, role)


def _people_here(ledger: Ledger, audit_id: str, held: Row | None) -> list[str]:
    if held is None:
        return []
    return [row["name"] or "" for row in ledger.select("attendance", audit_id, meeting_id=held["id"])]


def names_for_meeting(ledger: Ledger, audit_id: str) -> list[tuple[str, str]]:
    """Names with functions of those who may speak at the meeting: who is there, then the auditees of the audit."""
    found: dict[str, str] = {}
    held = closing_record(ledger, audit_id)
    if held is not None:
        for row in ledger.select("attendance", audit_id, meeting_id=held["id"]):
            if row["name"]:
                found[row["name"]] = row["function"] or ""
    people = {row["id"]: row for row in ledger.select("person", withdrawn=True)}
    for row in ledger.select("participant", audit_id):
        person = people.get(row["person_id"] or "")
        if person is not None and person["name"] and row["role"] and not Role(row["role"]).is_audit_team:
            function = row["function"] or person["function"] or ""
            found[person["name"]] = found.get(person["name"]) or function
    return list(found.items())


def notes_for_lead(ledger: Ledger, finding_id: str) -> list[tuple[str, str]]:
    """What the lead wants at hand beside a finding and the auditee does not see: label and text.

    The team's own notes, so they never go into what is presented.
    """
    row = ledger.get("finding", finding_id)
    found: list[tuple[str, str]] = []
    person = ledger.find("person", row["auditor_id"]) if row["auditor_id"] else None
    item = ledger.value("SELECT item FROM question WHERE id=:q", q=row["question_id"])
    source = " · ".join(part for part in (shown(person or {}, "name"), str(item or "")) if part)
    if source:
        found.append((translate("ClosingMeeting", "Raised by, question"), source))
    if row["grade_reason"]:
        found.append((translate("ClosingMeeting", "Reason for the grade"), row["grade_reason"]))
    if row["question_id"]:
        for paper in ledger.select("working_paper", row["audit_id"], question_id=row["question_id"]):
            parts = (paper["note"], paper["sample"], paper["documents"], paper["interviewees"])
            text = "\n".join(part for part in parts if part)
            if text:
                found.append((translate("ClosingMeeting", "Working paper"), text))
    for action in ledger.select("action", row["audit_id"], finding_id=finding_id):
        told = action["action"] or action["correction"]
        if told:
            found.append((translate("ClosingMeeting", "Corrective action so far"), told))
    earlier = [one for one in acknowledgements(ledger, finding_id) if not one.stands]
    for one in earlier:
        told = " · ".join(part for part in (one.acknowledgement.label, one.by, one.role, one.comment) if part)
        found.append((translate("ClosingMeeting", "Said before"), told))
    return found
