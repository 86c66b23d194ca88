"""Planned audits and the plan of one audit as a calendar file that any calendar reads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path

from iso20k_audit.model.audit_programme import ItemState, PlannedAudit
from iso20k_audit.model.calendar_file import Event, calendar_text
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.wording import translate
from iso20k_audit.services.programme import read_programme
from iso20k_audit.store.ledger import Ledger, Row

DOMAIN = "iso20k-audit-workbench"
"""After the id of the record in a UID, as RFC 7986 5.3 advises an id that is unique in the world."""


def programme_calendar(ledger: Ledger, programme_id: str) -> str:
    """Planned audits of a programme as whole days, and the plan entries of those that were started.

    A planned audit that was taken out is told as cancelled, so that a calendar that has it takes it away.
    """
    programme = read_programme(ledger, programme_id)
    events = [*_planned(ledger, programme.items), *_withdrawn(ledger, programme_id)]
    for item in programme.items:
        if item.audit_id:
            events += _schedule(ledger, item.audit_id)
    return calendar_text(events, programme.title, ledger.now())


def audit_calendar(ledger: Ledger, audit_id: str) -> str:
    """The plan entries of one audit; its days as a whole where no entry has a time."""
    audit = ledger.get("audit", audit_id)
    events = list(_schedule(ledger, audit_id))
    if not events and audit["starts_on"]:
        first = date.fromisoformat(audit["starts_on"])
        last = date.fromisoformat(audit["ends_on"]) if audit["ends_on"] else first
        changes, at = _history(ledger, audit_id)
        title = f"{audit['number'] or ''} {audit['title'] or ''}".strip()
        events = [Event(f"{audit_id}@{DOMAIN}", title, first, last, sequence=changes, changed_at=at)]
    return calendar_text(events, audit["number"] or audit["title"] or "", ledger.now())


def _planned(ledger: Ledger, items: Iterable[PlannedAudit]) -> Iterator[Event]:
    for item in items:
        if item.planned_from is None:
            continue
        changes, at = _history(ledger, item.id)
        confirmed = item.state in (ItemState.STARTED, ItemState.DONE)
        yield Event(
            f"{item.id}@{DOMAIN}",
            item.title,
            item.planned_from,
            item.planned_to,
            ", ".join(item.titles("site")),
            _told(item),
            (translate("AuditProgramme", "Internal audit"),),
            "CONFIRMED" if confirmed else "TENTATIVE",
            changes,
            at,
        )


def _told(item: PlannedAudit) -> str:
    lines = [translate("AuditProgramme", "State: {state}").format(state=item.state.label)]
    if item.audit_number:
        lines.append(translate("AuditProgramme", "Audit: {number}").format(number=item.audit_number))
    team = ", ".join(filter(None, (item.lead, *item.team)))
    if team:
        lines.append(translate("AuditProgramme", "Auditors: {names}").format(names=team))
    if item.hours:
        lines.append(translate("AuditProgramme", "Planned hours: {hours}").format(hours=item.hours))
    lines += [one.title for one in item.areas if one.dimension != "site"]
    return "\n".join(lines)


def _withdrawn(ledger: Ledger, programme_id: str) -> Iterator[Event]:
    for row in ledger.select("programme_item", withdrawn=True, programme_id=programme_id):
        if row["withdrawn"] is not None and row["planned_from"]:
            changes, at = _history(ledger, row["id"])
            first = date.fromisoformat(row["planned_from"])
            last = date.fromisoformat(row["planned_to"]) if row["planned_to"] else None
            yield Event(
                f"{row['id']}@{DOMAIN}",
                row["title"] or "",
                first,
                last,
                status="CANCELLED",
                sequence=changes,
                changed_at=at,
            )


def _schedule(ledger: Ledger, audit_id: str) -> Iterator[Event]:
    audit = ledger.get("audit", audit_id)
    sites = {row["id"]: row["name"] or "" for row in ledger.select("site", withdrawn=True)}
    rows = sorted(ledger.select("schedule_item", audit_id), key=lambda row: row["starts_at"] or "")
    for row in rows:
        if not row["starts_at"]:
            continue
        changes, at = _history(ledger, row["id"])
        yield Event(
            f"{row['id']}@{DOMAIN}",
            f"{audit['number'] or ''}: {row['activity'] or ''}".strip(": "),
            datetime.fromisoformat(row["starts_at"]),
            datetime.fromisoformat(row["ends_at"]) if row["ends_at"] else None,
            sites.get(row["site_id"] or "", ""),
            _entry_text(row),
            sequence=changes,
            changed_at=at,
        )


def _entry_text(row: Row) -> str:
    told = (
        (translate("AuditProgramme", "Auditors: {names}"), row["auditors"], "names"),
        (translate("AuditProgramme", "Auditees: {names}"), row["auditees"], "names"),
        (translate("AuditProgramme", "Clauses: {list}"), row["clauses"], "list"),
        (translate("AuditProgramme", "Shift: {name}"), row["shift"], "name"),
    )
    return "\n".join(
        text.format(**{name: value.strip()}) for text, value, name in told if (value or "").strip()
    )


def _history(ledger: Ledger, record_id: str) -> tuple[int, datetime | None]:
    """How many changes a record had after the first, and when the last one was."""
    rows = ledger.rows(
        "SELECT count(*) AS n, json_extract(body, '$.w') AS at, max(arrival) FROM change WHERE record_id=:r"
        " AND status='accepted'",
        r=record_id,
    )
    at = rows[0]["at"]
    return max(0, int(rows[0]["n"]) - 1), datetime.fromisoformat(at) if at else None


def write_calendar(text: str, target: Path) -> Path:
    """Writes a calendar file as UTF-8, all or nothing.

    Raises:
        InputError: it cannot be written there.
    """
    beside = target.with_name(f".{target.name}.tmp")
    try:
        beside.write_bytes(text.encode("utf-8", "replace"))
        beside.replace(target)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise InputError(
            translate("AuditProgramme", "{path}: could not be written ({error}).").format(
                path=target, error=error.strerror or error
            ),
            translate("AuditProgramme", "Choose another folder."),
        ) from error
    return target
