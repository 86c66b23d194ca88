"""Proposes the audits that a programme lacks, from what is due, and takes over those that somebody accepts.

The way of planning is in `model.programme_planning`, how often an area is due in `risk_ratings`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from iso20k_audit.model.audit_frequency import CYCLE_MONTHS
from iso20k_audit.model.audit_programme import PlannedArea
from iso20k_audit.model.checklist import MINUTES_A_QUESTION
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.programme_planning import Demand, Standing, propose
from iso20k_audit.model.standards import auditable_clauses
from iso20k_audit.model.vocabulary import AnswerType, CoverageDimension
from iso20k_audit.model.wording import translate
from iso20k_audit.services.coverage_matrix import usual_standard
from iso20k_audit.services.coverage_reading import CoverageReader
from iso20k_audit.services.programme import add_item, area_names, area_title, planned_audits
from iso20k_audit.services.risk_ratings import AreaFrequency, area_frequencies
from iso20k_audit.store.ledger import Ledger

USUAL_MINUTES = 20
"""For a clause of which no question is known."""

VISIT_MINUTES = {
    CoverageDimension.SITE.value: 60,
    CoverageDimension.SHIFT.value: 60,
    CoverageDimension.CLIENT.value: 45,
    CoverageDimension.SERVICE.value: 30,
    CoverageDimension.PROCESS.value: 30,
}
"""What a site, shift, account, service or process takes besides the questions."""


@dataclass(frozen=True, slots=True)
class ProposedAudit:
    """An audit that would fill what is missing; `key` tells it apart in one proposal."""

    key: str
    title: str
    planned_from: date
    planned_to: date
    hours: int
    standard: str
    areas: tuple[PlannedArea, ...]
    reasons: tuple[str, ...]

    @property
    def reason(self) -> str:
        """All reasons, one a line."""
        return "\n".join(self.reasons)


def propose_plan(ledger: Ledger, programme_id: str, today: date | None = None) -> list[ProposedAudit]:
    """The audits that the period of a programme lacks, in order of time; empty where everything is planned.

    Clauses, sites, shifts, client accounts and services in scope count, processes where somebody rated them or a
    finding names them.

    Raises:
        InputError: the programme has no first or last day.
    """
    programme = ledger.get("programme", programme_id)
    if not programme["starts_on"] or not programme["ends_on"]:
        raise InputError(
            translate("AuditProgramme", "The audit programme has no period yet."),
            translate("AuditProgramme", "Say from when to when it is; then audits can be proposed."),
        )
    start, end = date.fromisoformat(programme["starts_on"]), date.fromisoformat(programme["ends_on"])
    day = today or ledger.now().date()
    standard = usual_standard(ledger)
    minutes = minutes_by_clause(ledger, standard)
    demands = [
        _demand(one, minutes)
        for one in area_frequencies(ledger, today=day, cycle_months=CYCLE_MONTHS, standard=standard)
        if one.area.dimension != CoverageDimension.PROCESS.value or one.rated
    ]
    names = area_names(ledger)
    standing = [
        Standing(item.planned_from, frozenset((area.dimension, area.area) for area in item.areas))
        for item in planned_audits(ledger, programme_id, day)
        if item.planned_from is not None
    ]
    standing = [Standing(one.day, one.areas | _implied(one.areas)) for one in standing]
    sites = [demand.key[1] for demand in demands if demand.key[0] == CoverageDimension.SITE.value]
    found = propose(demands, standing, sites, start, end, day, _seen_together(ledger, standard, day))
    made = []
    for number, one in enumerate(found, 1):
        where = names.get(one.site, "")
        month = f"{one.planned_from:%Y-%m}"
        title = (
            translate("AuditProgramme", "{site}, {month}").format(site=where, month=month)
            if where
            else (translate("AuditProgramme", "Internal audit, {month}").format(month=month))
        )
        areas = tuple(
            PlannedArea(what, area, area_title(names, what, area, standard)) for what, area in one.areas
        )
        made.append(
            ProposedAudit(
                f"{number}:{one.site}:{one.planned_from.isoformat()}",
                title,
                one.planned_from,
                one.planned_to,
                one.hours,
                standard,
                areas,
                one.reasons,
            )
        )
    return made


def accept(ledger: Ledger, programme_id: str, proposed: Iterable[ProposedAudit]) -> list[str]:
    """Plans proposed audits as they are; what is planned already stays as it is. Returns the ids of the new ones."""
    return [
        add_item(
            ledger,
            programme_id,
            one.title,
            [(area.dimension, area.area) for area in one.areas],
            one.planned_from,
            one.planned_to,
            planned_hours=one.hours,
            standard=one.standard,
            reason=one.reason or None,
        )
        for one in proposed
    ]


def _implied(areas: frozenset[tuple[str, str]]) -> frozenset[tuple[str, str]]:
    """An audit of a shift visits its site."""
    return frozenset(
        ("site", area.partition("|")[0])
        for what, area in areas
        if what == "shift" and not area.startswith("|")
    )


def _demand(one: AreaFrequency, minutes: dict[str, int]) -> Demand:
    what, area = one.area.dimension, one.area.id
    spent = minutes.get(area, USUAL_MINUTES) if what == "clause" else VISIT_MINUTES[what]
    site = area.partition("|")[0] if what == "shift" else ""
    return Demand(
        (what, area),
        one.area.title,
        one.frequency.months,
        one.frequency.past.last_on,
        spent,
        site,
        one.frequency.total,
        one.frequency.words,
        what == "clause" and area.startswith(("8.", "A.")),
    )


def _seen_together(ledger: Ledger, standard: str, day: date) -> dict[tuple[str, str], str]:
    """Last day on which a clause was audited at a site."""
    reader = CoverageReader(ledger, standard, day.isoformat())
    found: dict[tuple[str, str], str] = {}
    for one in reader.sightings("clause", "site"):
        if not one.weak and (last := reader.audits[one.audit_id].day) > found.get((one.row, one.column), ""):
            found[one.row, one.column] = last
    return found


def minutes_by_clause(ledger: Ledger, standard: str) -> dict[str, int]:
    """Minutes that the questions on each clause take: as the newest audit that asks about it plans or expects them.

    Where no audit asked, as the checklist of the program for that standard does.
    """
    known = {kind.value for kind in AnswerType}
    found: dict[str, int] = {}
    rows = ledger.rows(
        """
        SELECT q.audit_id, q.clause, q.answer_type, s.planned_minutes, s.title AS section, count(*) AS n,
          sum(coalesce(json_extract(q.detail, '$.minutes'), 0)) AS said,
          sum(CASE WHEN json_extract(q.detail, '$.minutes')>0 THEN 0 ELSE 1 END) AS unsaid
        FROM question q JOIN question_set s ON s.id=q.set_id
        WHERE q.standard=:standard AND q.retired=0 AND q.audit_id IN (SELECT id FROM audit WHERE withdrawn IS NULL
          ORDER BY coalesce(starts_on, '') DESC LIMIT 12)
        GROUP BY q.audit_id, q.clause, q.answer_type, q.set_id
        """,
        standard=standard,
    )
    order = [
        row["id"]
        for row in ledger.rows(
            "SELECT id FROM audit WHERE withdrawn IS NULL ORDER BY coalesce(starts_on, '') DESC LIMIT 12"
        )
    ]
    for audit_id in order:
        here = [row for row in rows if row["audit_id"] == audit_id]
        expected: dict[tuple[str, str], float] = {}
        planned: dict[str, int] = {}
        for row in here:
            usual = (
                MINUTES_A_QUESTION.get(AnswerType(row["answer_type"]), 2)
                if row["answer_type"] in known
                else 2
            )
            place = (row["section"], row["clause"])
            expected[place] = expected.get(place, 0) + row["said"] + usual * row["unsaid"]
            if row["planned_minutes"] is not None:
                planned[row["section"]] = int(row["planned_minutes"])
        of_section: dict[str, float] = {}
        for (section, _clause), spent in expected.items():
            of_section[section] = of_section.get(section, 0) + spent
        clauses: dict[str, float] = {}
        for (section, clause), spent in expected.items():
            share = (
                planned[section] / of_section[section] if planned.get(section) and of_section[section] else 1
            )
            clauses[clause] = clauses.get(clause, 0) + spent * share
        for clause, spent in clauses.items():
            found.setdefault(clause, max(1, round(spent)))
    missing = set(auditable_clauses(standard)) - set(found)
    return found | (_of_checklist(standard, missing) if missing else {})


def _of_checklist(standard: str, clauses: set[str]) -> dict[str, int]:
    from iso20k_audit.assets import checklist_folder
    from iso20k_audit.checklists.reading import read_checklist

    path = checklist_folder() / f"{standard}.yaml"
    found: dict[str, int] = {}
    if path.is_file():
        for question in read_checklist(path).questions:
            for clause in question.counts_for(standard, standard):
                if clause in clauses:
                    found[clause] = found.get(clause, 0) + question.expected_minutes
    return found
