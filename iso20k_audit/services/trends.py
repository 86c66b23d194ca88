"""Reads what trends are made of, over all audits of the workspace, and the records behind a number.

Not for: how things are counted (see `model.trends`, which says it once).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from iso20k_audit.model.contested import kind_label, shown
from iso20k_audit.model.standards import show_reference
from iso20k_audit.model.trends import (
    ActionFact,
    AnswerFact,
    AuditFact,
    Counted,
    Facts,
    FindingFact,
    TrendFilter,
    Trends,
)
from iso20k_audit.model.vocabulary import ActionStatus, FindingStatus
from iso20k_audit.store.ledger import Ledger, Row

AUDITS_SQL = """
SELECT a.id, coalesce(a.number, '') AS number, coalesce(a.title, '') AS title, coalesce(a.type, '') AS type,
  coalesce(a.standard, '') AS standard, coalesce(a.organisation_id, '') AS organisation_id,
  coalesce(a.ends_on, a.starts_on, '') AS day,
  (SELECT group_concat(s.target_id) FROM scope_item s WHERE s.audit_id=a.id AND s.scope_kind='site'
    AND s.in_scope=1 AND s.withdrawn IS NULL) AS sites,
  (SELECT group_concat(s.target_id) FROM scope_item s WHERE s.audit_id=a.id AND s.scope_kind='client'
    AND s.in_scope=1 AND s.withdrawn IS NULL) AS clients
FROM audit a WHERE a.withdrawn IS NULL
"""

FINDINGS_SQL = """
SELECT f.id, f.audit_id, coalesce(f.finding_kind, '') AS kind, coalesce(f.status, '') AS status,
  coalesce(f.number, '') AS number, coalesce(f.grade_step, '') AS step, coalesce(f.process, '') AS process,
  coalesce(f.site_id, '') AS site_id, coalesce(f.client_id, '') AS client_id,
  coalesce(substr(f.raised_at, 1, 10), '') AS raised_on, coalesce(f.close_due_on, '') AS due_on,
  coalesce(f.repeat_of, '') AS repeat_of
FROM finding f WHERE f.withdrawn IS NULL
"""

CLAUSES_SQL = """
SELECT c.finding_id, coalesce(c.standard, a.standard, '') AS standard, c.clause
FROM finding_clause c JOIN audit a ON a.id=c.audit_id
WHERE c.withdrawn IS NULL AND c.clause IS NOT NULL
"""

ACTIONS_SQL = """
SELECT a.id, a.finding_id, coalesce(a.status, '') AS status, coalesce(a.effectiveness, '') AS effectiveness,
  coalesce(a.cause_category, '') AS cause, coalesce(a.due_on, '') AS due_on,
  coalesce(a.verified_on, '') AS verified_on, coalesce(s.steps, 0) AS steps, coalesce(s.sent_back, 0) AS sent_back
FROM action a LEFT JOIN (
  SELECT action_id, count(*) AS steps, sum(to_status IN ('returned', 'reopened')) AS sent_back
  FROM action_step WHERE withdrawn IS NULL GROUP BY action_id
) s ON s.action_id=a.id
WHERE a.withdrawn IS NULL AND a.finding_id IS NOT NULL
"""

ANSWERS_SQL = """
SELECT q.audit_id, q.standard, q.clause, w.scope_id, count(*) AS answered,
  sum(coalesce(c.result, w.agreed) IN ('conforms', 'ofi')) AS fulfilled,
  sum(coalesce(c.result, w.agreed) IN ('minor', 'major')) AS failed
FROM (
  SELECT question_id, coalesce(scope_id, '') AS scope_id,
    CASE WHEN min(result)=max(result) THEN min(result) ELSE '' END AS agreed
  FROM working_paper WHERE withdrawn IS NULL AND result IS NOT NULL GROUP BY question_id, scope_id
) w JOIN question q ON q.id=w.question_id
LEFT JOIN conclusion c ON c.question_id=w.question_id AND c.withdrawn IS NULL
WHERE q.applies=1 AND q.retired=0 GROUP BY q.audit_id, q.clause, q.standard, w.scope_id
"""
"""The answer to a question at one place: the lead's conclusion, else what the auditors agree on."""

KINDS = frozenset(
    [
        *("audit", "finding", "finding_clause", "action", "action_step", "working_paper", "conclusion"),
        *("scope_item", "site", "client", "organisation", "grade_step", "question_set"),
    ]
)
"""Kinds of records that trends are made of."""


def facts(ledger: Ledger) -> Facts:
    """What all audits of the workspace hold for trends; one pass over each table."""
    clauses: dict[str, list[tuple[str, str]]] = {}
    for row in ledger.rows(CLAUSES_SQL):
        clauses.setdefault(row["finding_id"], []).append((row["standard"], row["clause"]))
    none: list[tuple[str, str]] = []
    names: dict[str, str] = {}
    site_ids = frozenset(row["id"] for row in ledger.rows("SELECT id FROM site"))
    for kind in ("organisation", "site", "client", "grade_step"):
        for row in ledger.rows(f'SELECT id, name FROM "{kind}"'):  # noqa: S608
            names[row["id"]] = row["name"] or ""
    audits = [
        AuditFact._make([*list(row.values())[:7], _ids(row["sites"]), _ids(row["clients"])])
        for row in ledger.rows(AUDITS_SQL)
    ]
    known = {one.id for one in audits}
    findings = [
        FindingFact._make([*row.values(), tuple(clauses.get(row["id"], none))])
        for row in ledger.rows(FINDINGS_SQL)
        if row["audit_id"] in known
    ]
    actions = [ActionFact._make(row.values()) for row in ledger.rows(ACTIONS_SQL)]
    answers = [AnswerFact._make(row.values()) for row in ledger.rows(ANSWERS_SQL)]
    gone = "SELECT id FROM finding WHERE withdrawn IS NOT NULL ORDER BY rowid"
    return Facts(
        audits,
        findings,
        actions,
        answers,
        names,
        site_ids,
        tuple(row["id"] for row in ledger.rows(gone)),
        tuple(row["id"] for row in ledger.rows("SELECT id FROM audit WHERE withdrawn IS NOT NULL")),
    )


def _ids(joined: str | None) -> tuple[str, ...]:
    return tuple(sorted(joined.split(","))) if joined else ()


def trends(ledger: Ledger, wanted: TrendFilter | None = None, today: date | None = None) -> Trends:
    """All trends over the audits that the filter leaves; today by the ledger's clock unless given."""
    return Trends(facts(ledger), wanted or TrendFilter(), today or ledger.now().date())


@dataclass(frozen=True, slots=True)
class Choices:
    """What a filter can be set to: pairs of value and name, only what occurs in an audit."""

    organisations: list[tuple[str, str]]
    sites: list[tuple[str, str]]
    clients: list[tuple[str, str]]
    standards: list[str]
    types: list[str]


def choices(ledger: Ledger) -> Choices:
    """What there is to choose from."""

    def pairs(kind: str, *used: str) -> list[tuple[str, str]]:
        sql = f'SELECT id, coalesce(name, id) AS name FROM "{kind}" WHERE id IN ({" UNION ".join(used)})'  # noqa: S608
        found = [(row["id"], row["name"]) for row in ledger.rows(sql)]
        return sorted(found, key=lambda pair: (pair[1].casefold(), pair[0]))

    def values(column: str) -> list[str]:
        rows = ledger.rows(f'SELECT DISTINCT "{column}" AS v FROM audit WHERE withdrawn IS NULL ORDER BY 1')  # noqa: S608
        return [row["v"] for row in rows if row["v"]]

    of_scope = "SELECT target_id FROM scope_item WHERE withdrawn IS NULL AND in_scope=1"
    cited = (
        "SELECT DISTINCT standard AS v FROM finding_clause WHERE withdrawn IS NULL AND standard IS NOT NULL"
    )
    standards = dict.fromkeys([*values("standard"), *(row["v"] for row in ledger.rows(cited))])
    return Choices(
        pairs("organisation", "SELECT organisation_id FROM audit WHERE withdrawn IS NULL"),
        pairs("site", of_scope, "SELECT site_id FROM finding WHERE withdrawn IS NULL"),
        pairs("client", of_scope, "SELECT client_id FROM finding WHERE withdrawn IS NULL"),
        list(standards),
        values("type"),
    )


@dataclass(frozen=True, slots=True)
class Record:
    """A record behind a number, as a list shows it.

    Attributes:
        kind: a `Counted`; page: of the audit, where it is shown; about: kind of the finding, or how the record stands.
    """

    id: str
    kind: str
    audit_id: str
    audit: str
    page: str
    number: str
    title: str
    about: str
    clauses: str
    site: str
    status: str
    due_on: str


_FINDINGS = """
SELECT f.*, a.number AS audit, a.standard AS home, s.name AS site,
  (SELECT group_concat(coalesce(c.standard, '') || '|' || c.clause, ';') FROM finding_clause c
    WHERE c.finding_id=f.id AND c.withdrawn IS NULL AND c.clause IS NOT NULL) AS cited
FROM finding f JOIN audit a ON a.id=f.audit_id LEFT JOIN site s ON s.id=f.site_id
WHERE f.id IN :ids ORDER BY coalesce(a.ends_on, a.starts_on) DESC, a.number DESC, f.number, f.provisional_number
"""
_ACTIONS = """
SELECT x.*, f.title AS title, f.finding_kind AS finding_kind, f.conflicts AS f_conflicts, a.number AS audit,
  s.name AS site, a.standard AS home,
  (SELECT group_concat(coalesce(c.standard, '') || '|' || c.clause, ';') FROM finding_clause c
    WHERE c.finding_id=f.id AND c.withdrawn IS NULL AND c.clause IS NOT NULL) AS cited
FROM action x JOIN finding f ON f.id=x.finding_id JOIN audit a ON a.id=x.audit_id
LEFT JOIN site s ON s.id=f.site_id
WHERE x.id IN :ids ORDER BY x.due_on IS NULL, x.due_on, x.number
"""
AT_ONCE = 500
"""Ids in one statement: far below what SQLite allows everywhere."""


def records(ledger: Ledger, kind: Counted, ids: Sequence[str]) -> list[Record]:
    """The records that a number counts, newest audit first; actions by their due day."""
    sql = _ACTIONS if kind is Counted.ACTION else _FINDINGS
    rows: list[Row] = []
    for start in range(0, len(ids), AT_ONCE):
        rows += ledger.rows(sql, ids=list(ids[start : start + AT_ONCE]))
    make = _action if kind is Counted.ACTION else _finding
    return [make(row) for row in rows]


def _finding(row: Row) -> Record:
    return Record(
        row["id"],
        Counted.FINDING.value,
        row["audit_id"],
        row["audit"] or "",
        "findings",
        row["number"] or row["provisional_number"] or "",
        shown(row, "title"),
        kind_label(row),
        _cited(row),
        row["site"] or "",
        FindingStatus(row["status"]).label if row["status"] else "",
        row["close_due_on"] or "",
    )


def _action(row: Row) -> Record:
    return Record(
        row["id"],
        Counted.ACTION.value,
        row["audit_id"],
        row["audit"] or "",
        "actions",
        row["number"] or "",
        shown(row, "action") or shown(row, "correction") or row["title"] or "",
        kind_label({"finding_kind": row["finding_kind"], "conflicts": row["f_conflicts"]}),
        _cited(row),
        row["site"] or "",
        ActionStatus(row["status"]).label if row["status"] else "",
        row["due_on"] or "",
    )


def _cited(row: Row) -> str:
    home = row["home"] or ""
    pairs = (one.split("|", 1) for one in (row["cited"] or "").split(";") if one)
    return ", ".join(sorted(show_reference(standard or home, clause, home) for standard, clause in pairs))


_QUESTIONS = """
SELECT q.id, q.audit_id, q.item, q.text, q.clause, q.standard, a.number AS audit, a.standard AS home,
  coalesce(c.result, CASE WHEN min(w.result)=max(w.result) THEN min(w.result) END) AS result
FROM question q JOIN audit a ON a.id=q.audit_id
JOIN working_paper w ON w.question_id=q.id AND w.withdrawn IS NULL AND w.result IS NOT NULL
LEFT JOIN conclusion c ON c.question_id=q.id AND c.withdrawn IS NULL
WHERE q.audit_id IN :audits AND q.standard=:standard AND q.applies=1 AND q.retired=0 GROUP BY q.id
ORDER BY coalesce(a.ends_on, a.starts_on) DESC, a.number DESC, q.clause_sort, q.position
"""


def answered_questions(
    ledger: Ledger, audit_ids: Sequence[str], standard: str, group: str, *, failed_only: bool = False
) -> list[Record]:
    """The judged questions of one clause group in some audits: what a degree of conformity counts."""
    from iso20k_audit.model.standards import group_of
    from iso20k_audit.model.vocabulary import Result

    judged = ("minor", "major") if failed_only else ("conforms", "ofi", "minor", "major")
    found = []
    for start in range(0, len(audit_ids), AT_ONCE):
        part = list(audit_ids[start : start + AT_ONCE])
        for row in ledger.rows(_QUESTIONS, audits=part, standard=standard):
            if row["result"] in judged and group_of(row["clause"], standard) == group:
                found.append(
                    Record(
                        row["id"],
                        Counted.QUESTION.value,
                        row["audit_id"],
                        row["audit"] or "",
                        "fieldwork",
                        row["item"],
                        row["text"],
                        Result(row["result"]).label,
                        show_reference(row["standard"], row["clause"], row["home"] or ""),
                        "",
                        "",
                        "",
                    )
                )
    return found
