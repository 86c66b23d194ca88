"""The auditors: competence, workload over a year, and where each may not audit now.

The rule of independence is in `model.independence`; calibration is in `calibration`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from iso20k_audit.model.errors import InputError, NotFound
from iso20k_audit.model.ids import link_id
from iso20k_audit.model.independence import OwnArea, Reach, standing_in_the_way
from iso20k_audit.model.standards import ISO20000_1, STANDARD_TITLES, clause_titles
from iso20k_audit.model.vocabulary import CoverageDimension, Role
from iso20k_audit.model.wording import translate
from iso20k_audit.services.independence import own_areas
from iso20k_audit.store.ledger import Ledger, Row

HOURS_A_DAY = 8
_TEAM = tuple(role.value for role in Role if role.is_audit_team)


@dataclass(frozen=True, slots=True)
class Part:
    """One audit that somebody takes part in.

    Attributes:
        audit_id: empty for a planned audit that was not started.
        days: working days (Monday to Friday) of the audit, or the planned hours by eight.
    """

    audit_id: str
    number: str
    title: str
    role: str
    starts_on: date | None
    ends_on: date | None
    days: float
    planned: bool = False


@dataclass(frozen=True, slots=True)
class Auditor:
    """Somebody of the pool, as of a day.

    Attributes:
        standards: keys of the standards that they are competent in.
        parts: audits of the last twelve months and planned ones of the next twelve.
        days_done, days_planned: in the calendar year of the day.
        own_areas: those that count on the day.
        answers: questions judged in the last twelve months.
    """

    person_id: str
    name: str
    function: str
    competence: str = ""
    standards: tuple[str, ...] = ()
    languages: str = ""
    qualified_on: date | None = None
    requalify_on: date | None = None
    days_per_year: int | None = None
    witnessed_on: date | None = None
    witnessed_by: str = ""
    note: str = ""
    has_profile: bool = False
    parts: tuple[Part, ...] = ()
    days_done: float = 0
    days_planned: float = 0
    own_areas: tuple[OwnArea, ...] = ()
    answers: int = 0

    @property
    def workload(self) -> float | None:
        """Days done and planned as a share of the days that they have, 0 to more than 1; None if not stated."""
        return (self.days_done + self.days_planned) / self.days_per_year if self.days_per_year else None

    def warnings(self, day: date) -> tuple[str, ...]:
        """What the lead should know before handing work out, in sentences."""
        found = []
        if self.requalify_on and self.requalify_on < day:
            found.append(
                translate("AuditorPool", "To be qualified again since {day}.").format(
                    day=self.requalify_on.isoformat()
                )
            )
        elif self.requalify_on and self.requalify_on < day + timedelta(days=90):
            found.append(
                translate("AuditorPool", "To be qualified again by {day}.").format(
                    day=self.requalify_on.isoformat()
                )
            )
        if self.workload is not None and self.workload > 1:
            found.append(
                translate("AuditorPool", "More work than days: {days} of {limit} days.").format(
                    days=f"{self.days_done + self.days_planned:g}", limit=self.days_per_year
                )
            )
        if not self.has_profile:
            found.append(translate("AuditorPool", "Competence is not recorded."))
        elif not self.competence.strip() and not self.standards:
            found.append(translate("AuditorPool", "Competence is not stated."))
        return tuple(found)


def working_days(first: date, last: date) -> int:
    """Days from Monday to Friday between two days, both included; at least one."""
    days = sum((first + timedelta(days=n)).weekday() < 5 for n in range((last - first).days + 1))
    return max(days, 1)


def pool(ledger: Ledger, day: date) -> list[Auditor]:
    """Everybody who audits, is planned to, or has a profile; by name."""
    people = {row["id"]: row for row in ledger.select("person")}
    profiles = {row["person_id"]: row for row in ledger.select("auditor_profile")}
    parts = _taken_part(ledger)
    for person, planned in _planned(ledger, people).items():
        parts.setdefault(person, []).extend(planned)
    answers = _answers(ledger, day)
    areas: dict[str, list[OwnArea]] = {}
    for area in own_areas(ledger):
        if area.counts_on(day):
            areas.setdefault(area.person_id, []).append(area)
    ids = {person for person in (*profiles, *parts) if person in people}
    found = [
        _auditor(
            people[person], profiles.get(person), parts.get(person, []), areas.get(person, []), answers, day
        )
        for person in ids
    ]
    return sorted(found, key=lambda one: (one.name.casefold(), one.person_id))


def _auditor(
    person: Row,
    profile: Row | None,
    parts: list[Part],
    areas: list[OwnArea],
    answers: Mapping[str, int],
    day: date,
) -> Auditor:
    known = profile or {}
    near = [one for one in parts if _is_near(one, day)]
    return Auditor(
        person["id"],
        person["name"] or "",
        person["function"] or "",
        known.get("competence") or "",
        tuple(known.get("standards") or ()),
        known.get("languages") or "",
        _day(known.get("qualified_on")),
        _day(known.get("requalify_on")),
        known.get("days_per_year"),
        _day(known.get("witnessed_on")),
        known.get("witnessed_by") or "",
        known.get("note") or "",
        has_profile=profile is not None,
        parts=tuple(sorted(near, key=lambda one: (one.starts_on or date.max, one.number))),
        days_done=sum(one.days for one in parts if not one.planned and _in_year(one, day)),
        days_planned=sum(one.days for one in parts if one.planned and _in_year(one, day)),
        own_areas=tuple(areas),
        answers=answers.get(person["id"], 0),
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _is_near(part: Part, day: date) -> bool:
    when = part.starts_on
    return when is not None and day - timedelta(days=366) <= when <= day + timedelta(days=366)


def _in_year(part: Part, day: date) -> bool:
    return part.starts_on is not None and part.starts_on.year == day.year


def _taken_part(ledger: Ledger) -> dict[str, list[Part]]:
    rows = ledger.rows(
        "SELECT p.person_id, p.role, a.id, a.number, a.title, a.starts_on, a.ends_on FROM participant p"
        " JOIN audit a ON a.id=p.audit_id WHERE p.withdrawn IS NULL AND a.withdrawn IS NULL AND p.role IN :team",
        team=list(_TEAM),
    )
    found: dict[str, list[Part]] = {}
    for row in rows:
        first, last = _day(row["starts_on"]), _day(row["ends_on"])
        days = float(working_days(first, last)) if first and last and last >= first else 0.0
        found.setdefault(row["person_id"], []).append(
            Part(row["id"], row["number"] or "", row["title"] or "", row["role"], first, last, days)
        )
    return found


def _planned(ledger: Ledger, people: Mapping[str, Row]) -> dict[str, list[Part]]:
    """Planned audits that were not started; their hours are shared among the people named for them."""
    found: dict[str, list[Part]] = {}
    for row in ledger.select("programme_item"):
        if row["started_audit"]:
            continue
        team = [one for one in dict.fromkeys([row["lead_id"], *(row["team"] or ())]) if one in people]
        first, last = _day(row["planned_from"]), _day(row["planned_to"])
        hours = (row["planned_hours"] or 0) / max(len(team), 1)
        days = hours / HOURS_A_DAY if hours else float(working_days(first, last)) if first and last else 0.0
        for person in team:
            role = Role.LEAD_AUDITOR if person == row["lead_id"] else Role.AUDITOR
            part = Part("", "", row["title"] or "", role.value, first, last, round(days, 1), planned=True)
            found.setdefault(person, []).append(part)
    return found


def _answers(ledger: Ledger, day: date) -> dict[str, int]:
    rows = ledger.rows(
        "SELECT auditor_id, count(*) AS n FROM working_paper WHERE withdrawn IS NULL AND result IS NOT NULL"
        " AND answered_at>=:since GROUP BY auditor_id",
        since=(day - timedelta(days=365)).isoformat(),
    )
    return {row["auditor_id"]: row["n"] for row in rows}


# -- profiles -----------------------------------------------------------------------------------------


def set_profile(ledger: Ledger, person_id: str, **fields: Any) -> None:
    """Records what is known of an auditor: fields of `auditor_profile`.

    Raises:
        NotFound: there is no such person.
        InputError: an unknown standard.
    """
    if ledger.find("person", person_id) is None:
        raise NotFound(translate("AuditorPool", "There is no such person in this workspace."))
    for standard in fields.get("standards") or ():
        if standard not in STANDARD_TITLES:
            raise InputError(
                translate("AuditorPool", '"{standard}" is no standard known here.').format(standard=standard),
                translate("AuditorPool", "Known: {known}.").format(known=", ".join(STANDARD_TITLES)),
            )
    record_id = link_id("auditor_profile", person_id)
    ledger.set("auditor_profile", record_id, person_id=person_id, withdrawn=None, **fields)


def leave_pool(ledger: Ledger, person_id: str) -> None:
    """Takes the profile of somebody away who does not audit any more; audits keep their names."""
    record_id = link_id("auditor_profile", person_id)
    ledger.get("auditor_profile", record_id)
    ledger.set("auditor_profile", record_id, withdrawn=translate("AuditorPool", "does not audit any more"))


# -- independence of a planned audit ------------------------------------------------------------------


def standing_against(
    ledger: Ledger, person_id: str, areas: Iterable[Mapping[str, str]], day: date, standard: str = ""
) -> tuple[OwnArea, ...]:
    """Own areas of somebody that a planned audit touches: what they worked on within twelve months before.

    Args: `areas` as in `programme_item.areas`: dimension and area; a shift is its site's id, `|`, and its name.
    """
    home = standard or ISO20000_1
    found: dict[CoverageDimension, set[str]] = {one: set() for one in CoverageDimension}
    for area in areas:
        found[CoverageDimension(area["dimension"])].add(area["area"])
    sites = found[CoverageDimension.SITE] | {one.partition("|")[0] for one in found[CoverageDimension.SHIFT]}
    clauses = found[CoverageDimension.CLAUSE]
    titles = clause_titles(home)
    words = found[CoverageDimension.PROCESS] | {titles.get(one, "") for one in clauses}
    reach = Reach(
        frozenset((home, clause) for clause in clauses),
        frozenset(sites) if len(sites) == 1 else frozenset(),  # of several, another one can be theirs
        frozenset(found[CoverageDimension.CLIENT]),
        frozenset(found[CoverageDimension.SERVICE]),
        frozenset(filter(None, words)),
    )
    own = [area for area in own_areas(ledger, person_id) if area.counts_on(day)]
    return tuple(standing_in_the_way(own, reach, home, day))


def against_plan(ledger: Ledger, item: Mapping[str, Any], day: date) -> dict[str, tuple[OwnArea, ...]]:
    """Own areas that stand in the way of those named for a planned audit (a row of `programme_item`), by person."""
    areas = item.get("areas") or ()
    areas = json.loads(areas) if isinstance(areas, str) else areas
    team = item.get("team") or ()
    people = dict.fromkeys([item.get("lead_id"), *(json.loads(team) if isinstance(team, str) else team)])
    when = _day(item.get("planned_from")) or day
    found = {
        person: standing_against(ledger, person, areas, when, item.get("standard") or "")
        for person in people
        if person
    }
    return {person: own for person, own in found.items() if own}
