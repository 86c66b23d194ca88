"""Where an organisation stands before an audit by its certification body, read from the whole workspace.

Not for: the rules of what is missing and how severe it is (see `model.readiness`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from iso20k_audit.model.certification_cycle import Certificate, cycle, months_later, next_slot
from iso20k_audit.model.contested import shown
from iso20k_audit.model.readiness import (
    ActionFacts,
    AuditFacts,
    ClauseFacts,
    Facts,
    FindingFacts,
    Readiness,
)
from iso20k_audit.model.readiness_rules import assess
from iso20k_audit.model.standards import CLAUSES, ISO20000_1, auditable_clauses, clause_titles
from iso20k_audit.model.vocabulary import ActionStatus, AuditStatus, Effectiveness, FindingKind
from iso20k_audit.model.wording import translate
from iso20k_audit.services import cycle_figures
from iso20k_audit.services.certification import certificate_of, offered_standards, standard_title
from iso20k_audit.services.cycle_figures import INTERNAL, day_of
from iso20k_audit.store.ledger import Ledger, Row

CYCLE_MONTHS = 36
"""The cycle that is looked at where no certificate says when it began."""

_DONE = (ActionStatus.IMPLEMENTED.value, ActionStatus.TO_CHECK.value, ActionStatus.VERIFIED.value)


@dataclass(frozen=True, slots=True)
class Choices:
    """What readiness can be asked for: ids with names."""

    standards: tuple[tuple[str, str], ...]
    organisations: tuple[tuple[str, str], ...]


def choices(ledger: Ledger) -> Choices:
    """The standards and organisations of the workspace."""
    standards = tuple((name, standard_title(name)) for name in offered_standards(ledger))
    organisations = tuple((row["id"], row["name"] or "") for row in ledger.select("organisation"))
    return Choices(standards, tuple(sorted(organisations, key=lambda pair: pair[1].casefold())))


def readiness(
    ledger: Ledger, standard: str = ISO20000_1, organisation_id: str = "", today: date | None = None
) -> Readiness:
    """The counts and the list of what to fix first; of all organisations together for an empty id."""
    return assess(facts(ledger, standard, organisation_id, today))


def facts(ledger: Ledger, standard: str, organisation_id: str = "", today: date | None = None) -> Facts:
    """What the rules look at."""
    today = today or ledger.now().date()
    certificate = certificate_of(ledger, standard, organisation_id)
    begun = certificate.issued_on if certificate and certificate.issued_on else None
    cycle_from = (
        min(begun or today, months_later(today, -12)) if begun else months_later(today, -CYCLE_MONTHS)
    )
    findings = cycle_figures.nonconformities(ledger, standard, organisation_id)
    review, planned = _review(ledger, today)
    programme = _programme(ledger, today)
    organisation = ledger.find("organisation", organisation_id) if organisation_id else None
    return Facts(
        today,
        standard,
        standard_title(standard),
        (organisation or {}).get("name") or "",
        cycle_from,
        begun is not None,
        bool(auditable_clauses(standard)),
        _clauses(ledger, standard, organisation_id, cycle_from, today),
        _sites(ledger, organisation_id, cycle_from),
        _audits(ledger, standard, organisation_id, cycle_from),
        tuple(_finding(row) for row in findings),
        _actions(ledger, findings),
        review,
        planned,
        day_of(programme["ends_on"]) if programme else None,
        programme["id"] if programme else "",
        _planned_audits(ledger, today),
        _towards(certificate, today),
    )


def _clauses(
    ledger: Ledger, standard: str, organisation_id: str, cycle_from: date, today: date
) -> tuple[ClauseFacts, ...]:
    titles = clause_titles(standard)
    answers: dict[str, Row] = {}
    fulfilled: set[str] = set()
    for row in cycle_figures.judged_answers(ledger, standard, organisation_id, cycle_from):
        answers[row["clause"]] = row  # in order of time: the newest stays
        if row["fulfilled"]:
            fulfilled.add(row["clause"])
    evidence = {
        row["clause"]: day_of(row["day"])
        for row in cycle_figures.clause_evidence(ledger, standard, organisation_id)
    }
    sites: dict[str, set[str]] = {}
    recent = months_later(today, -12)
    for row in cycle_figures.clause_sites(ledger, standard, organisation_id, recent):
        sites.setdefault(row["clause"], set()).add(row["site_id"])
    questions = {
        row["clause"]: row for row in cycle_figures.clause_questions(ledger, standard, organisation_id)
    }
    proofs = _proofs(ledger, standard, organisation_id)
    found = []
    for number in auditable_clauses(standard):
        answer = answers.get(number)
        seen_on = evidence.get(number)
        found.append(
            ClauseFacts(
                number,
                titles.get(number, ""),
                day_of(answer["day"]) if answer else None,
                (answer["number"] or "") if answer else "",
                proofs.get(number, ""),
                number in fulfilled or (seen_on is not None and seen_on >= cycle_from),
                seen_on,
                frozenset(sites.get(number, ())),
                questions[number]["audit_id"] if number in questions else "",
                questions[number]["id"] if number in questions else "",
            )
        )
    return tuple(found)


def _proofs(ledger: Ledger, standard: str, organisation_id: str) -> dict[str, str]:
    """Clauses that ask for documented information, and for what.

    Of ISO/IEC 20000-1 it is known here (`Clause.proof`; what stands there in brackets is evidence that nobody
    prescribes); of other standards the questions that were asked say it.
    """
    if standard == ISO20000_1:
        return {one.number: one.proof for one in CLAUSES if one.proof and not one.proof.startswith("(")}
    told = translate("Readiness", "documented information, as the checklist says")
    return dict.fromkeys(cycle_figures.documented_questions(ledger, standard, organisation_id), told)


def _sites(ledger: Ledger, organisation_id: str, since: date) -> tuple[tuple[str, str], ...]:
    """Sites in the scope of an internal audit of the cycle."""
    rows = ledger.rows(
        "SELECT DISTINCT s.id, s.name FROM scope_item i JOIN site s ON s.id=i.target_id JOIN audit a ON a.id=i.audit_id"
        " WHERE i.withdrawn IS NULL AND s.withdrawn IS NULL AND a.withdrawn IS NULL AND i.in_scope IS NOT 0"
        " AND a.type IN :internal AND coalesce(a.ends_on, a.starts_on)>=:since"
        " AND (:organisation='' OR a.organisation_id=:organisation)",
        internal=list(INTERNAL),
        since=since.isoformat(),
        organisation=organisation_id,
    )
    return tuple(sorted(((row["id"], row["name"] or "") for row in rows), key=lambda one: one[1].casefold()))


def _audits(ledger: Ledger, standard: str, organisation_id: str, since: date) -> tuple[AuditFacts, ...]:
    rows = ledger.rows(
        "SELECT a.id, a.number, a.ends_on, a.status FROM audit a WHERE a.withdrawn IS NULL AND a.type IN :internal"
        " AND coalesce(a.ends_on, a.starts_on)>=:since AND (:organisation='' OR a.organisation_id=:organisation)"
        " AND EXISTS (SELECT 1 FROM question q WHERE q.audit_id=a.id AND (q.standard=:standard"
        " OR json_extract(q.detail, :also) IS NOT NULL)) ORDER BY a.ends_on, a.number",
        internal=list(INTERNAL),
        since=since.isoformat(),
        organisation=organisation_id,
        standard=standard,
        also=f'$.also."{standard}"',
    )
    return tuple(
        AuditFacts(
            row["id"], row["number"] or "", day_of(row["ends_on"]), row["status"] == AuditStatus.ISSUED.value
        )
        for row in rows
    )


def _finding(row: Row) -> FindingFacts:
    return FindingFacts(
        row["id"],
        row["audit_id"],
        row["number"] or "",
        shown(row, "title"),
        FindingKind(row["kind"]) if row["kind"] else None,
        row["clauses"],
        day_of(row["raised_on"]),
        row["is_closed"],
        bool(row["repeat_of"]),
        bool(row["is_answered"]),
        day_of(row["answer_due_on"]),
        day_of(row["close_due_on"]),
        row["is_own"],
    )


def _actions(ledger: Ledger, findings: list[Row]) -> tuple[ActionFacts, ...]:
    of = {row["id"]: row for row in findings}
    found = []
    for row in ledger.rows(
        "SELECT a.*, coalesce(a.check_on, (SELECT max(c.planned_on) FROM effectiveness_check c WHERE c.action_id=a.id"
        " AND c.withdrawn IS NULL AND c.held_on IS NULL)) AS planned_check"
        " FROM action a WHERE a.withdrawn IS NULL ORDER BY a.due_on IS NULL, a.due_on, a.id"
    ):
        finding = of.get(row["finding_id"])
        if finding is None:
            continue
        done = row["status"] in _DONE
        found.append(
            ActionFacts(
                row["id"],
                row["audit_id"],
                row["number"] or "",
                finding["number"] or "",
                shown(row, "action") or shown(row, "correction"),
                day_of(row["due_on"]),
                done,
                day_of(row["done_on"]),
                done and row["effectiveness"] == Effectiveness.EFFECTIVE.value,
                day_of(row["planned_check"]),
                finding["clauses"],
            )
        )
    return tuple(found)


def _review(ledger: Ledger, today: date) -> tuple[date | None, str]:
    """When the newest management review was held, and the title of one that is still to be held."""
    rows = ledger.select("management_review")
    held = [day for row in rows if (day := day_of(row["held_on"])) is not None and day <= today]
    planned = next((row["title"] or "" for row in rows if not row["held_on"]), "")
    return max(held, default=None), planned


def _programme(ledger: Ledger, today: date) -> Row | None:
    """The programme that is in force, else the one that ran last."""
    rows = [
        row
        for row in ledger.select("programme")
        if not row["starts_on"] or row["starts_on"] <= today.isoformat()
    ]
    return max(rows, key=lambda row: row["ends_on"] or "9999", default=None)


def _planned_audits(ledger: Ledger, today: date) -> int:
    return sum(
        (row["planned_to"] or row["planned_from"] or "") >= today.isoformat()
        for row in ledger.select("programme_item")
    )


def _towards(certificate: Certificate | None, today: date) -> str:
    if certificate is None:
        return ""
    slot = next_slot(cycle(certificate, today))
    if slot is None:
        return ""
    if slot.day is None:
        return translate("Readiness", "Next: {event}, no date yet").format(event=slot.title)
    if slot.event is not None and slot.event.planned_on is not None:
        return translate("Readiness", "Next: {event}, planned for {day}").format(
            event=slot.title, day=slot.day
        )
    return translate("Readiness", "Next: {event}, at the latest on {day}").format(
        event=slot.title, day=slot.day
    )
