"""Counts over a span of a certification cycle: clauses reached, findings opened and closed, what proved effective.

One place for the SQL that readiness, certification and management review share. Not for: trends over many audits
(see `trends`) nor the matrix of everything that can be audited (see `coverage_matrix`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from iso20k_audit.model.standards import auditable_clauses
from iso20k_audit.model.vocabulary import (
    ActionStatus,
    AuditType,
    Effectiveness,
    FindingKind,
    FindingStatus,
    Result,
)
from iso20k_audit.services.follow_up_policy import Policy, all_policies
from iso20k_audit.store.ledger import Ledger, Row

INTERNAL = (AuditType.INTERNAL.value, AuditType.FOLLOW_UP.value)
"""Audits that count as internal ones: a gap assessment is no audit, a supplier is another organisation."""

JUDGED = (Result.CONFORMS.value, Result.OPPORTUNITY.value, Result.MINOR.value, Result.MAJOR.value)
"""Results that show that somebody looked and judged."""

FULFILLED = (Result.CONFORMS.value, Result.OPPORTUNITY.value)

_QUESTIONS = """
  SELECT q.id, q.audit_id, q.clause FROM question q WHERE q.retired=0 AND q.standard=:standard
  UNION SELECT q.id, q.audit_id, j.value FROM question q, json_each(q.detail, :also) j
    WHERE q.retired=0 AND json_extract(q.detail, '$.also') IS NOT NULL
"""
"""Questions of a standard: those about its clauses, and those of other standards that count for them."""

_OF_AUDITS = """
  a.withdrawn IS NULL AND (:organisation='' OR a.organisation_id=:organisation)
  AND NOT EXISTS (SELECT 1 FROM certification_event ce WHERE ce.withdrawn IS NULL
    AND ce.recorded_as IN (a.id, a.number))
"""
"""Audits of the organisation itself: not those that only hold what a certification body found."""


def day_of(text: str | None) -> date | None:
    """The day of a date or time as it is stored."""
    return date.fromisoformat(text[:10]) if text else None


def _wanted(standard: str, organisation_id: str) -> dict[str, Any]:
    return {
        "standard": standard,
        "also": f'$.also."{standard}"',
        "verdict": f'$."{standard}"',
        "organisation": organisation_id,
        "internal": list(INTERNAL),
        "judged": list(JUDGED),
    }


_JUDGED = f"""
  SELECT w.question_id, w.audit_id, w.scope_id, q.clause, a.number,
    coalesce(substr(w.answered_at, 1, 10), a.ends_on) AS day,
    coalesce(json_extract(w.verdicts, :verdict), w.result) AS result
  FROM audit a JOIN working_paper w ON w.audit_id=a.id JOIN question q ON q.id=w.question_id
  WHERE {_OF_AUDITS} AND a.type IN :internal AND w.withdrawn IS NULL AND w.result IS NOT NULL AND q.retired=0
    AND q.standard=:standard
  UNION ALL SELECT w.question_id, w.audit_id, w.scope_id, j.value, a.number,
    coalesce(substr(w.answered_at, 1, 10), a.ends_on), coalesce(json_extract(w.verdicts, :verdict), w.result)
  FROM audit a JOIN working_paper w ON w.audit_id=a.id JOIN question q ON q.id=w.question_id
    JOIN json_each(q.detail, :also) j
  WHERE {_OF_AUDITS} AND a.type IN :internal AND w.withdrawn IS NULL AND w.result IS NOT NULL AND q.retired=0
    AND q.standard<>:standard
"""  # noqa: S608
"""Answers of internal audits to questions that are about a clause of the standard, or count for one."""


def judged_answers(ledger: Ledger, standard: str, organisation_id: str, since: date) -> list[Row]:
    """Of each clause and internal audit: the newest judged answer since a day (`day`), whether one is fulfilled
    (`fulfilled`), and the number of the audit. A finding that cites a clause shows that it was judged, too.
    """
    return ledger.rows(
        f"""
        SELECT clause, audit_id, number, max(day) AS day, max(fulfilled) AS fulfilled FROM (
          SELECT clause, audit_id, number, day, result IN ('conforms', 'ofi') AS fulfilled FROM ({_JUDGED})
            WHERE result IN :judged
          UNION ALL SELECT c.clause, a.id, a.number, coalesce(substr(f.raised_at, 1, 10), a.ends_on), 0
          FROM finding_clause c JOIN finding f ON f.id=c.finding_id JOIN audit a ON a.id=f.audit_id
          WHERE {_OF_AUDITS} AND c.withdrawn IS NULL AND f.withdrawn IS NULL AND a.type IN :internal
            AND coalesce(c.standard, a.standard)=:standard AND c.clause IS NOT NULL)
        WHERE day>=:since GROUP BY clause, audit_id ORDER BY day
        """,  # noqa: S608  (composed of constants)
        since=since.isoformat(),
        **_wanted(standard, organisation_id),
    )


def clause_sites(ledger: Ledger, standard: str, organisation_id: str, since: date) -> list[Row]:
    """Clauses that internal audits since a day judged at a site: `clause`, `site_id`.

    An answer stands for the site that it is about, else for the only site of its audit; besides, a site was reached
    where an interview asked for the question, evidence for it comes from there, or a finding on it was raised there.
    """
    return ledger.rows(
        f"""
        WITH judged AS MATERIALIZED (SELECT question_id, audit_id, scope_id, clause FROM ({_JUDGED})
          WHERE result IN :judged AND day>=:since),
        only AS (SELECT audit_id, min(target_id) AS site_id FROM scope_item WHERE withdrawn IS NULL
          AND scope_kind='site' AND in_scope IS NOT 0 GROUP BY audit_id HAVING count(*)=1),
        reached AS (
          SELECT j.clause, j.scope_id AS site_id FROM judged j WHERE j.scope_id IS NOT NULL
          UNION SELECT j.clause, o.site_id FROM judged j JOIN only o ON o.audit_id=j.audit_id
          UNION SELECT j.clause, i.site_id FROM judged j JOIN interview_topic t ON t.question_id=j.question_id
            JOIN interview i ON i.id=t.interview_id WHERE t.withdrawn IS NULL AND i.withdrawn IS NULL
          UNION SELECT j.clause, e.site_id FROM judged j JOIN evidence_link l ON l.target_id=j.question_id
            JOIN evidence e ON e.id=l.evidence_id WHERE l.withdrawn IS NULL AND e.withdrawn IS NULL
          UNION SELECT j.clause, f.site_id FROM judged j JOIN finding f ON f.question_id=j.question_id
            WHERE f.withdrawn IS NULL)
        SELECT r.clause, r.site_id FROM reached r JOIN site s ON s.id=r.site_id WHERE s.withdrawn IS NULL
        """,  # noqa: S608
        since=since.isoformat(),
        **_wanted(standard, organisation_id),
    )


def clause_evidence(ledger: Ledger, standard: str, organisation_id: str) -> list[Row]:
    """Of each clause with evidence: the day of the newest piece, by what it is about, was taken or came in."""
    return ledger.rows(
        f"""
        SELECT clause, max(day) AS day FROM (
          SELECT q.clause, {_EVIDENCE_DAY} AS day FROM evidence_link l JOIN evidence e ON e.id=l.evidence_id
            JOIN ({_QUESTIONS}) q ON q.id=l.target_id JOIN audit a ON a.id=q.audit_id
            WHERE {_OF_AUDITS} AND l.withdrawn IS NULL AND e.withdrawn IS NULL AND l.target_kind='question'
          UNION ALL SELECT c.clause, {_EVIDENCE_DAY} FROM evidence_link l JOIN evidence e ON e.id=l.evidence_id
            JOIN finding f ON f.id=l.target_id JOIN finding_clause c ON c.finding_id=f.id
            JOIN audit a ON a.id=f.audit_id
            WHERE {_OF_AUDITS} AND l.withdrawn IS NULL AND e.withdrawn IS NULL AND f.withdrawn IS NULL
              AND c.withdrawn IS NULL AND coalesce(c.standard, a.standard)=:standard)
        WHERE clause IS NOT NULL GROUP BY clause
        """,  # noqa: S608
        **{name: value for name, value in _wanted(standard, organisation_id).items() if name in _TAKEN},
    )


def clause_questions(ledger: Ledger, standard: str, organisation_id: str) -> list[Row]:
    """Of each clause: its first question (`id`) in the newest internal audit that asks for it (`audit_id`)."""
    return ledger.rows(
        f"""
        SELECT q.clause, q.id, q.audit_id, max(coalesce(a.ends_on, '') || a.id || (999999 - q.position)) AS newest
        FROM question q JOIN audit a ON a.id=q.audit_id
        WHERE {_OF_AUDITS} AND a.type IN :internal AND q.retired=0 AND q.standard=:standard GROUP BY q.clause
        """,  # noqa: S608
        internal=list(INTERNAL),
        standard=standard,
        organisation=organisation_id,
    )


_TAKEN = ("standard", "also", "organisation")
_EVIDENCE_DAY = "substr(coalesce(e.about_to, e.about_from, e.taken_at, e.received_at), 1, 10)"


def documented_questions(ledger: Ledger, standard: str, organisation_id: str) -> frozenset[str]:
    """Clauses of which a question of an audit asks for documented information."""
    rows = ledger.rows(
        f"""
        SELECT DISTINCT q.clause FROM ({_QUESTIONS}) q JOIN question full ON full.id=q.id
          JOIN audit a ON a.id=q.audit_id
        WHERE {_OF_AUDITS} AND json_extract(full.detail, '$.documented_information')=1
        """,  # noqa: S608
        **{name: value for name, value in _wanted(standard, organisation_id).items() if name in _TAKEN},
    )
    return frozenset(row["clause"] for row in rows)


def nonconformities(ledger: Ledger, standard: str, organisation_id: str) -> list[Row]:
    """Majors and minors of all audits that concern a standard, with those raised against own criteria (`is_own`).

    Each has its grade for the standard (`kind`; None while in conflict), `clauses` of the standard, the day on which
    it was closed (`closed_on`, the last verification) and whether an action answers it.
    """
    rows = ledger.rows(
        """
        SELECT f.id, f.audit_id, coalesce(f.number, f.provisional_number) AS number, f.title, f.conflicts, f.status,
          f.repeat_of,
          coalesce(json_extract(f.grades, :verdict), f.finding_kind) AS kind, f.site_id, f.client_id, f.process,
          f.answer_due_on, f.close_due_on, a.standard AS home, a.number AS audit_number,
          substr(coalesce(f.raised_at, a.ends_on), 1, 10) AS raised_on,
          (SELECT max(verified_on) FROM action x WHERE x.finding_id=f.id AND x.withdrawn IS NULL) AS verified_on,
          EXISTS (SELECT 1 FROM action x WHERE x.finding_id=f.id AND x.withdrawn IS NULL
            AND coalesce(x.correction, x.action, '')<>'') AS is_answered
        FROM finding f JOIN audit a ON a.id=f.audit_id
        WHERE f.withdrawn IS NULL AND a.withdrawn IS NULL AND (:organisation='' OR a.organisation_id=:organisation)
          AND (f.finding_kind IN ('major', 'minor') OR (f.finding_kind IS NULL AND f.conflicts IS NOT NULL)
            OR json_extract(f.grades, :verdict) IN ('major', 'minor'))
        ORDER BY raised_on, f.id
        """,
        organisation=organisation_id,
        verdict=f'$."{standard}"',
    )
    limits = all_policies(ledger)
    for row in rows:
        _fill_due_days(row, limits[FindingKind(row["kind"] or FindingKind.MAJOR)])
    cited: dict[str, list[tuple[str, str]]] = {}
    for link in ledger.rows(
        "SELECT finding_id, standard, clause FROM finding_clause WHERE withdrawn IS NULL AND clause IS NOT NULL"
    ):
        cited.setdefault(link["finding_id"], []).append((link["standard"] or "", link["clause"]))
    return list(_concerned(rows, cited, standard))


def _fill_due_days(row: Row, limits: Policy) -> None:
    """Days by which answer and close are due: those of the finding, else what the policy allows since it was raised."""
    raised = day_of(row["raised_on"])
    for name, days in (("answer_due_on", limits.answer_days), ("close_due_on", limits.close_days)):
        if not row[name] and raised is not None and days is not None:
            row[name] = (raised + timedelta(days=days)).isoformat()


def _concerned(rows: list[Row], cited: dict[str, list[tuple[str, str]]], standard: str) -> Iterator[Row]:
    for row in rows:
        clauses = [(named or row["home"] or "", clause) for named, clause in cited.get(row["id"], ())]
        own = [clause for named, clause in clauses if named == standard]
        row["is_own"] = bool(clauses) and all(named == "own" for named, _clause in clauses)
        if not (own or row["is_own"] or (not clauses and row["home"] == standard)):
            continue
        if row["kind"] not in ("major", "minor", None):
            continue
        row["clauses"] = tuple(own or (clause for _named, clause in clauses if row["is_own"]))
        row["is_closed"] = row["status"] == "closed"
        row["closed_on"] = row["verified_on"] if row["is_closed"] else None
        yield row


@dataclass(frozen=True, slots=True)
class Month:
    """Nonconformities at the end of one month."""

    first: date
    raised: int
    closed: int
    open: int


@dataclass(frozen=True, slots=True)
class Figures:
    """What a span of the cycle shows.

    Attributes:
        clauses, covered: auditable clauses of the standard, and those with a judged answer of an internal audit.
        audits: numbers of the internal audits.
        months: nonconformities raised and closed in each month, and open at its end.
        raised, closed: within the span; open_now, late_now, majors_now: open, overdue, and majors of them at its end,
            whenever they were raised.
        effective, not_effective, unchecked: corrective actions by the outcome of their check, within the span.
    """

    since: date
    until: date
    clauses: int = 0
    covered: int = 0
    audits: tuple[str, ...] = ()
    months: tuple[Month, ...] = ()
    raised: int = 0
    closed: int = 0
    open_now: int = 0
    late_now: int = 0
    majors_now: int = 0
    repeats: int = 0
    effective: int = 0
    not_effective: int = 0
    unchecked: int = 0
    reviewed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """What was read once for all figures of one certification: nothing before `since`."""

    standard: str
    since: date
    judged: list[Row]
    findings: list[Row]
    actions: list[Row]
    reviews: tuple[str, ...]


def read_span(
    ledger: Ledger,
    standard: str,
    organisation_id: str,
    since: date,
    of_body: frozenset[str] = frozenset(),
) -> Span:
    """Reads what `figures` counts. `of_body`: audits that hold findings of the certification body."""
    own = [
        row
        for row in nonconformities(ledger, standard, organisation_id)
        if not row["is_own"]
        and row["status"] != FindingStatus.DRAFT.value
        and not {row["audit_id"], row["audit_number"]} & of_body
    ]
    ids = {row["id"] for row in own}
    actions = ledger.rows(
        "SELECT finding_id, status, effectiveness, verified_on, done_on FROM action WHERE withdrawn IS NULL"
    )
    reviews = ledger.rows(
        "SELECT held_on FROM management_review WHERE withdrawn IS NULL AND held_on IS NOT NULL"
    )
    return Span(
        standard,
        since,
        judged_answers(ledger, standard, organisation_id, since),
        own,
        [row for row in actions if row["finding_id"] in ids],
        tuple(row["held_on"] for row in reviews),
    )


def figures(span: Span, since: date, until: date) -> Figures:
    """The counts between two days, both included; not before the span begins."""
    known = set(auditable_clauses(span.standard))
    judged = [row for row in span.judged if _inside(row["day"], since, until)]
    within = [row for row in span.findings if _inside(row["raised_on"], since, until)]
    closed = [row for row in span.findings if _inside(row["closed_on"], since, until)]
    still = [row for row in span.findings if _is_open(row, until)]
    reviewed = max((day for day in span.reviews if _inside(day, since, until)), default=None)
    return Figures(
        since,
        until,
        len(known),
        len(known & {row["clause"] for row in judged}),
        tuple(dict.fromkeys(row["number"] or "" for row in judged)),
        tuple(_months(span.findings, since, until)),
        len(within),
        len(closed),
        len(still),
        sum((row["close_due_on"] or "9") < until.isoformat() for row in still),
        sum(row["kind"] == FindingKind.MAJOR.value for row in still),
        sum(bool(row["repeat_of"]) for row in within),
        *_checks(span.actions, since, until),
        day_of(reviewed),
    )


def _checks(actions: list[Row], since: date, until: date) -> tuple[int, int, int]:
    """Actions that were found effective and not effective within a span, and those done but not checked by its end."""
    effective = not_effective = unchecked = 0
    for row in actions:
        if row["effectiveness"] == Effectiveness.EFFECTIVE.value:
            effective += _inside(row["verified_on"], since, until)
        elif row["effectiveness"] == Effectiveness.NOT_EFFECTIVE.value:
            not_effective += _inside(row["verified_on"], since, until)
        elif row["status"] in (ActionStatus.IMPLEMENTED.value, ActionStatus.TO_CHECK.value):
            unchecked += (row["done_on"] or "") <= until.isoformat()
    return effective, not_effective, unchecked


def _inside(day: str | None, since: date, until: date) -> bool:
    return day is not None and since.isoformat() <= day <= until.isoformat()


def _is_open(row: Row, on: date) -> bool:
    """Whether a finding was raised by the end of a day and not closed by then."""
    raised = (row["raised_on"] or "") <= on.isoformat()
    return raised and not (row["is_closed"] and (row["closed_on"] or "") <= on.isoformat())


def month_starts(since: date, until: date) -> Iterator[date]:
    """The first days of the months that a span touches."""
    month = since.replace(day=1)
    while month <= until:
        yield month
        month = (month + timedelta(days=32)).replace(day=1)


def _months(rows: list[Row], since: date, until: date) -> Iterator[Month]:
    for first in month_starts(since, until):
        last = min((first + timedelta(days=32)).replace(day=1) - timedelta(days=1), until)
        begin = max(first, since)
        yield Month(
            first,
            sum(_inside(row["raised_on"], begin, last) for row in rows),
            sum(_inside(row["closed_on"], begin, last) for row in rows),
            sum(_is_open(row, last) for row in rows),
        )
