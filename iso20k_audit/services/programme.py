"""Audit programmes and their planned audits: recorded, changed, started as real audits, reviewed.

Not for: proposing audits (see `programme_planning`), nor what a programme lacks (see `programme_gaps`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from iso20k_audit.model.audit_programme import PlannedArea, PlannedAudit, Programme, item_state
from iso20k_audit.model.checklist import Checklist
from iso20k_audit.model.coverage_matrix import DIMENSIONS
from iso20k_audit.model.errors import InputError, NotFound, RuleViolation
from iso20k_audit.model.ids import link_id, new_id
from iso20k_audit.model.independence import OwnArea, Reach, standing_in_the_way
from iso20k_audit.model.standards import clause_order, clause_titles
from iso20k_audit.model.vocabulary import AuditStatus
from iso20k_audit.model.wording import translate
from iso20k_audit.services.auditor_pool import against_plan
from iso20k_audit.services.audits import NewAudit, save, start_audit
from iso20k_audit.services.independence import own_areas
from iso20k_audit.store.ledger import Ledger, Row

AreaKeys = Iterable[tuple[str, str]]


# -- programmes ---------------------------------------------------------------------------------------


def create_programme(ledger: Ledger, title: str, starts_on: date, ends_on: date, **fields: Any) -> str:
    """Begins a programme. `fields`: objectives, risks, method, responsible.

    Raises:
        InputError: it has no title, or ends before it begins.
    """
    title = " ".join(title.split())
    if not title:
        raise InputError(translate("AuditProgramme", "An audit programme needs a title."))
    _require_order(starts_on, ends_on)
    record_id = new_id()
    days = {"starts_on": starts_on.isoformat(), "ends_on": ends_on.isoformat()}
    ledger.set("programme", record_id, title=title, **days, **fields)
    return record_id


def _require_order(first: date | None, last: date | None) -> None:
    if first is not None and last is not None and last < first:
        raise InputError(
            translate("AuditProgramme", "The last day ({last}) is before the first ({first}).").format(
                last=last.isoformat(), first=first.isoformat()
            ),
            translate("AuditProgramme", "Correct the dates."),
        )


def save_programme(ledger: Ledger, record_id: str, fields: Mapping[str, Any], seen: Any = None) -> bool:
    """Changes a programme or a planned audit; its last day is never before its first.

    Raises:
        InputError: the days are the wrong way round.
    """
    kind = "programme" if ledger.find("programme", record_id) else "programme_item"
    first, last = ("starts_on", "ends_on") if kind == "programme" else ("planned_from", "planned_to")
    if first in fields or last in fields:
        after = {**ledger.get(kind, record_id), **fields}
        _require_order(_day(after[first]), _day(after[last]))
    return save(ledger, kind, record_id, dict(fields), seen)


def record_review(ledger: Ledger, programme_id: str, on: date, note: str) -> None:
    """Records that the programme was reviewed, and what that changed (ISO 19011 5.7)."""
    ledger.get("programme", programme_id)
    ledger.set("programme", programme_id, reviewed_on=on.isoformat(), review_note=note.strip() or None)


def withdraw_programme(ledger: Ledger, programme_id: str, reason: str) -> None:
    """Takes a programme out, with its planned audits."""
    for row in ledger.select("programme_item", programme_id=programme_id):
        ledger.set("programme_item", row["id"], withdrawn=reason)
    ledger.set("programme", programme_id, withdrawn=reason)


def find_programme(ledger: Ledger, name: str = "") -> Row:
    """A programme by title or id; the newest for an empty name.

    Raises:
        NotFound: there is none; InputError: several fit.
    """
    rows = ledger.rows(
        "SELECT id, title FROM programme WHERE withdrawn IS NULL ORDER BY starts_on DESC, rowid DESC"
    )
    if not name:
        fitting = rows[:1]
    else:
        wanted = name.casefold()
        fitting = [row for row in rows if row["id"] == name or (row["title"] or "").casefold() == wanted]
        fitting = fitting or [row for row in rows if wanted in (row["title"] or "").casefold()]
    if len(fitting) == 1:
        return ledger.get("programme", fitting[0]["id"])
    if fitting:
        raise InputError(
            translate("AuditProgramme", '"{name}" fits several audit programmes.').format(name=name),
            translate("AuditProgramme", "Give the whole title or the id."),
        )
    told = (
        translate("AuditProgramme", 'There is no audit programme "{name}".')
        if name
        else (translate("AuditProgramme", "There is no audit programme yet."))
    )
    raise NotFound(told.format(name=name), translate("AuditProgramme", "`programme create` makes one."))


# -- planned audits -----------------------------------------------------------------------------------


def areas_json(areas: AreaKeys) -> list[dict[str, str]]:
    """Areas as they are stored."""
    return [{"dimension": dimension, "area": area} for dimension, area in dict.fromkeys(areas)]


def add_item(
    ledger: Ledger,
    programme_id: str,
    title: str,
    areas: AreaKeys = (),
    planned_from: date | None = None,
    planned_to: date | None = None,
    **fields: Any,
) -> str:
    """Plans an audit. `fields`: planned_hours, standard, lead_id, team, reason.

    Raises:
        InputError: it ends before it begins, or an area is of no known dimension.
    """
    ledger.get("programme", programme_id)
    _require_order(planned_from, planned_to)
    keys = list(areas)
    if wrong := next((dimension for dimension, _area in keys if dimension not in DIMENSIONS), None):
        raise InputError(translate("Coverage", '"{name}" is no dimension.').format(name=wrong))
    record_id = new_id()
    ledger.set(
        "programme_item",
        record_id,
        programme_id=programme_id,
        title=" ".join(title.split()) or translate("AuditProgramme", "Planned audit"),
        planned_from=planned_from.isoformat() if planned_from else None,
        planned_to=planned_to.isoformat() if planned_to else None,
        areas=areas_json(keys) or None,
        **fields,
    )
    return record_id


def set_areas(ledger: Ledger, item_id: str, areas: AreaKeys) -> None:
    """Says anew what a planned audit covers."""
    ledger.get("programme_item", item_id)
    ledger.set("programme_item", item_id, areas=areas_json(areas) or None)


def set_team(ledger: Ledger, item_id: str, people: Iterable[str]) -> None:
    """Says anew who audits besides the lead; ids of people."""
    ledger.get("programme_item", item_id)
    ledger.set("programme_item", item_id, team=list(dict.fromkeys(people)) or None)


def withdraw_item(ledger: Ledger, item_id: str, reason: str) -> None:
    """Takes a planned audit out of the programme.

    Raises:
        RuleViolation: it was started: the audit stands for it.
    """
    row = ledger.get("programme_item", item_id)
    if row["started_audit"] and _audit(ledger, row["started_audit"]) is not None:
        raise RuleViolation(
            translate("AuditProgramme", "This planned audit was started; it stays in the programme."),
            translate("AuditProgramme", "Nothing was changed."),
        )
    ledger.set(
        "programme_item",
        item_id,
        withdrawn=reason.strip() or translate("AuditProgramme", "not planned any more"),
    )


def find_item(ledger: Ledger, programme_id: str, name: str) -> Row:
    """A planned audit by its id or title.

    Raises:
        NotFound: there is none; InputError: several fit.
    """
    rows = ledger.select("programme_item", programme_id=programme_id)
    wanted = name.casefold()
    fitting = [row for row in rows if row["id"] == name or (row["title"] or "").casefold() == wanted]
    fitting = fitting or [row for row in rows if wanted and wanted in (row["title"] or "").casefold()]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        raise InputError(
            translate("AuditProgramme", '"{name}" fits several planned audits.').format(name=name),
            translate("AuditProgramme", "Give the id."),
        )
    raise NotFound(
        translate("AuditProgramme", 'There is no planned audit "{name}".').format(name=name),
        translate("AuditProgramme", "`programme show` lists those there are."),
    )


# -- started ------------------------------------------------------------------------------------------


def prefilled(ledger: Ledger, item_id: str) -> dict[str, Any]:
    """What a new audit takes over from a planned one: fields of `NewAudit`, and `clauses` that it is about."""
    row = ledger.get("programme_item", item_id)
    areas = [(one["dimension"], one["area"]) for one in row["areas"] or ()]
    names = area_names(ledger)
    people = {one["id"]: one["name"] or "" for one in ledger.rows("SELECT id, name FROM person")}
    shifts = [one for what, one in areas if what == "shift"]
    sites = [one for what, one in areas if what == "site"] + [one.partition("|")[0] for one in shifts]
    found: dict[str, Any] = {
        "title": row["title"] or "",
        "sites": [names[one] for one in dict.fromkeys(sites) if one in names],
        "services": [names[one] for what, one in areas if what == "service" and one in names],
        "clients": [names[one] for what, one in areas if what == "client" and one in names],
        "lead": people.get(row["lead_id"] or "", ""),
        "auditors": [people[one] for one in row["team"] or () if one in people],
        "starts_on": _day(row["planned_from"]),
        "ends_on": _day(row["planned_to"]),
        "clauses": [one for what, one in areas if what == "clause"],
        "standard": row["standard"] or "",
    }
    if shifts:
        told = ", ".join(area_title(names, "shift", one, "") for one in shifts)
        found["texts"] = {"scope": translate("AuditProgramme", "Shifts: {list}.").format(list=told)}
    return found


def start_item(ledger: Ledger, item_id: str, checklist: Checklist, sources: Sequence[Checklist] = ()) -> str:
    """Starts a planned audit with those questions of a checklist that are about its clauses.

    Returns: the id of the audit.

    Raises:
        RuleViolation: it was started already. InputError: the checklist asks nothing about its clauses.
    """
    require_not_started(ledger, item_id)
    fields = prefilled(ledger, item_id)
    clauses, standard = fields.pop("clauses"), fields.pop("standard")
    asked = questions_about(checklist, clauses, standard)
    if not asked.questions:
        raise InputError(
            translate(
                "AuditProgramme", "The checklist asks nothing about the clauses of this planned audit."
            ),
            translate("AuditProgramme", "Choose another one."),
        )
    audit_id = start_audit(ledger, NewAudit(asked, sources=list(sources), **fields))
    link_started(ledger, item_id, audit_id)
    return audit_id


def require_not_started(ledger: Ledger, item_id: str) -> None:
    """Raises RuleViolation if a planned audit was started and that audit is still there."""
    row = ledger.get("programme_item", item_id)
    there = _audit(ledger, row["started_audit"]) if row["started_audit"] else None
    if there is not None:
        raise RuleViolation(
            translate("AuditProgramme", "This planned audit was started as {audit}.").format(
                audit=there["number"]
            ),
            translate("AuditProgramme", "Open that audit."),
        )


def link_started(ledger: Ledger, item_id: str, audit_id: str) -> None:
    """Says as which audit a planned one was started. Why own work is audited goes to those who audit it, and so
    into the report.

    Raises:
        RuleViolation: somebody of the team would audit their own work, and nobody said why.
    """
    row = ledger.get("programme_item", item_id)
    reason = (row["override_reason"] or "").strip()
    for person, areas in against_plan(ledger, row, ledger.now().date()).items():
        there = ledger.find("participant", link_id("participant", audit_id, person))
        if there is None or there["withdrawn"]:
            continue
        told = "; ".join(area.words for area in areas)
        if not reason:
            name = ledger.value("SELECT name FROM person WHERE id=:p", p=person)
            raise RuleViolation(
                translate("AuditProgramme", "{person} would audit their own work ({areas}).").format(
                    person=name, areas=told
                ),
                translate("AuditProgramme", "Give the reason in the planned audit, or choose somebody else."),
            )
        if not (there["independence"] or "").strip():
            said = translate("AuditProgramme", "Own work: {areas}. Audited nevertheless, because: {reason}")
            ledger.set(
                "participant", there["id"], audit_id, independence=said.format(areas=told, reason=reason)
            )
    ledger.set("programme_item", item_id, started_audit=audit_id)


def questions_about(checklist: Checklist, clauses: Sequence[str], standard: str = "") -> Checklist:
    """The part of a checklist that is about some clauses and those below them; all of it for no clause."""
    if not clauses:
        return checklist
    home = standard or checklist.standard
    kept = frozenset(
        question.id
        for question in checklist.questions
        for clause in question.counts_for(home, checklist.standard)
        if any(f"{clause}.".startswith(f"{wanted}.") for wanted in clauses)
    )
    return checklist.with_questions(kept)


# -- reading ------------------------------------------------------------------------------------------


def list_programmes(ledger: Ledger, today: date | None = None) -> list[Programme]:
    """All programmes with their planned audits, the newest first."""
    rows = ledger.rows("SELECT id FROM programme WHERE withdrawn IS NULL ORDER BY starts_on DESC, rowid DESC")
    return [read_programme(ledger, row["id"], today) for row in rows]


def read_programme(ledger: Ledger, programme_id: str, today: date | None = None) -> Programme:
    """A programme with its planned audits in order of time."""
    row = ledger.get("programme", programme_id)
    return Programme(
        row["id"],
        row["title"] or "",
        _day(row["starts_on"]),
        _day(row["ends_on"]),
        row["objectives"] or "",
        row["risks"] or "",
        row["method"] or "",
        row["responsible"] or "",
        _day(row["reviewed_on"]),
        row["review_note"] or "",
        tuple(planned_audits(ledger, programme_id, today)),
    )


def planned_audits(ledger: Ledger, programme_id: str, today: date | None = None) -> list[PlannedAudit]:
    """Planned audits of a programme in order of time, those without a day last."""
    day = today or ledger.now().date()
    rows = ledger.select("programme_item", programme_id=programme_id)
    names = area_names(ledger)
    people = {one["id"]: one["name"] or "" for one in ledger.rows("SELECT id, name FROM person")}
    own: dict[str, list[OwnArea]] = {}
    for area in own_areas(ledger):
        own.setdefault(area.person_id, []).append(area)
    found = [_planned(ledger, row, names, people, own, day) for row in rows]
    return sorted(found, key=lambda one: (one.planned_from or date.max, one.title))


def _planned(
    ledger: Ledger,
    row: Row,
    names: Mapping[str, str],
    people: Mapping[str, str],
    own: Mapping[str, list[OwnArea]],
    day: date,
) -> PlannedAudit:
    audit = _audit(ledger, row["started_audit"]) if row["started_audit"] else None
    status = AuditStatus(audit["status"] or "planned") if audit else None
    first, last = _day(row["planned_from"]), _day(row["planned_to"])
    standard = row["standard"] or ""
    keys = sorted(((one["dimension"], one["area"]) for one in row["areas"] or ()), key=_order)
    areas = tuple(PlannedArea(what, area, area_title(names, what, area, standard)) for what, area in keys)
    members = [one for one in (row["lead_id"], *(row["team"] or ())) if one]
    return PlannedAudit(
        row["id"],
        row["title"] or "",
        first,
        last,
        row["planned_hours"],
        standard,
        areas,
        people.get(row["lead_id"] or "", ""),
        tuple(people[one] for one in row["team"] or () if one in people),
        row["reason"] or "",
        item_state(first, last, status, day),
        audit["id"] if audit else "",
        audit["number"] or "" if audit else "",
        tuple(_own_work(members, people, own, areas, standard, first or day)),
        (row["override_reason"] or "").strip(),
    )


_ORDER = ("site", "shift", "clause", "process", "client", "service")


def _order(key: tuple[str, str]) -> tuple[int, tuple[int, ...], str]:
    """Sites first, clauses in the order of the standard."""
    what, area = key
    return _ORDER.index(what), clause_order(area) if what == "clause" else (), area


def _own_work(
    members: Iterable[str],
    people: Mapping[str, str],
    own: Mapping[str, list[OwnArea]],
    areas: Sequence[PlannedArea],
    standard: str,
    day: date,
) -> Iterable[str]:
    """What of it would be somebody's own work, by the rule of `model.independence`."""

    def ids(dimension: str) -> frozenset[str]:
        return frozenset(one.area for one in areas if one.dimension == dimension)

    sites = ids("site") | {one.partition("|")[0] for one in ids("shift")}
    titles = clause_titles(standard)
    reach = Reach(
        frozenset((standard, clause) for clause in ids("clause")),
        sites if len(sites) == 1 else frozenset(),
        ids("client"),
        ids("service"),
        frozenset(filter(None, [*ids("process"), *(titles.get(one, "") for one in ids("clause"))])),
    )
    for person in dict.fromkeys(members):
        against = standing_in_the_way(own.get(person, ()), reach, standard, day)
        if against:
            yield translate("AuditProgramme", "{person}: {areas}").format(
                person=people.get(person, ""), areas="; ".join(area.words for area in against)
            )


def area_title(names: Mapping[str, str], dimension: str, area: str, standard: str) -> str:
    """What people call an area."""
    if dimension == "clause":
        return f"{area} {clause_titles(standard).get(area, '')}".strip() if standard else area
    if dimension == "shift":
        site, _bar, shift = area.partition("|")
        shown = shift[:1].upper() + shift[1:]
        where = names.get(site, "")
        return translate("Coverage", "{site}: {shift}").format(site=where, shift=shown) if where else shown
    if dimension == "process":
        return area[:1].upper() + area[1:]
    return names.get(area, "") or translate("AuditProgramme", "(no longer there)")


def area_names(ledger: Ledger) -> dict[str, str]:
    """Names of sites, client accounts and services by id."""
    return {
        row["id"]: row["name"] or ""
        for kind in ("site", "client", "service")
        for row in ledger.rows(f'SELECT id, name FROM "{kind}"')  # noqa: S608  (constants)
    }


def _audit(ledger: Ledger, audit_id: str) -> Row | None:
    rows = ledger.rows("SELECT id, number, status FROM audit WHERE id=:a AND withdrawn IS NULL", a=audit_id)
    return rows[0] if rows else None


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None
