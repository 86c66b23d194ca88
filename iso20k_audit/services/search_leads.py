"""Where what was found is shown: audit, page and record, with what it is called there.

What belongs to the whole workspace leads to an audit that it is part of: to the one in hand if it can, else
to the newest. What has no place of its own, or whose parent was withdrawn, leads nowhere.
"""

from __future__ import annotations

from collections.abc import Sequence

from iso20k_audit.model.records import KINDS
from iso20k_audit.services.search_marks import Marker
from iso20k_audit.store.ledger import Ledger, Row
from iso20k_audit.store.search_index import SEARCHED, Match

_IN_PROGRAMME = """
  SELECT {id} AS id, coalesce((SELECT id FROM audit WHERE id=:in_hand),
    (SELECT id FROM audit WHERE withdrawn IS NULL ORDER BY starts_on DESC LIMIT 1)) AS audit_id,
    'programme' AS page, '{section}:' || {target} AS target{more} FROM {tables} AND {id} IN :ids"""
"""Records of the whole workspace, shown in the programme window beside the audit in hand."""


def _in_programme(kind: str, section: str) -> str:
    tables = f"{kind} WHERE withdrawn IS NULL"
    return _IN_PROGRAMME.format(id="id", section=section, target="id", more="", tables=tables)


_OF_ACTION = """
  SELECT x.id, x.audit_id, 'actions' AS page, a.id AS target, a.number AS number, a.action AS title, {who} AS who
  FROM {kind} x JOIN action a ON a.id=x.action_id JOIN finding f ON f.id=a.finding_id
  WHERE a.withdrawn IS NULL AND f.withdrawn IS NULL AND x.id IN :ids"""

_LEADS: dict[str, str] = {
    "question": "SELECT id, audit_id, 'fieldwork' AS page, id AS target FROM question WHERE id IN :ids",
    "working_paper": """
        SELECT w.id, w.audit_id, 'fieldwork' AS page, q.id AS target, q.item AS number, q.text AS title,
          p.name AS who, w.result AS state
        FROM working_paper w JOIN question q ON q.id=w.question_id LEFT JOIN person p ON p.id=w.auditor_id
        WHERE w.id IN :ids""",
    "conclusion": """
        SELECT c.id, c.audit_id, 'fieldwork' AS page, q.id AS target, q.item AS number, q.text AS title,
          c.result AS state
        FROM conclusion c JOIN question q ON q.id=c.question_id WHERE c.id IN :ids""",
    "sample_item": """
        SELECT s.id, s.audit_id, 'fieldwork' AS page, q.id AS target, q.item AS number, p.name AS who
        FROM sample_item s JOIN question q ON q.id=s.question_id LEFT JOIN person p ON p.id=s.auditor_id
        WHERE s.id IN :ids""",
    "pending_question": """
        SELECT p.id, p.audit_id, 'to_ask' AS page, p.id AS target, q.item AS number, p.whom AS who
        FROM pending_question p LEFT JOIN question q ON q.id=p.question_id WHERE p.id IN :ids""",
    "interview": """
        SELECT id, audit_id, 'interviews' AS page, id AS target, function AS who
        FROM interview WHERE id IN :ids""",
    "finding": """
        SELECT id, audit_id, 'findings' AS page, id AS target, coalesce(number, provisional_number) AS number,
          finding_kind AS state
        FROM finding WHERE id IN :ids""",
    "action": """
        SELECT a.id, a.audit_id, 'actions' AS page, a.id AS target, a.owner AS who
        FROM action a JOIN finding f ON f.id=a.finding_id WHERE f.withdrawn IS NULL AND a.id IN :ids""",
    "evidence": "SELECT id, audit_id, 'evidence' AS page, id AS target FROM evidence WHERE id IN :ids",
    "evidence_file": """
        SELECT f.id, f.audit_id, 'evidence' AS page, e.id AS target, e.number
        FROM evidence_file f JOIN evidence e ON e.id=f.evidence_id WHERE e.withdrawn IS NULL AND f.id IN :ids""",
    "participant": """
        SELECT p.id, p.audit_id, 'plan' AS page, p.id AS target, who.name AS title, p.role AS state
        FROM participant p JOIN person who ON who.id=p.person_id WHERE p.id IN :ids""",
    "attendance": """
        SELECT p.id, p.audit_id, 'plan' AS page, m.id AS target, p.function AS who
        FROM attendance p JOIN meeting m ON m.id=p.meeting_id WHERE m.withdrawn IS NULL AND p.id IN :ids""",
    "recipient": """
        SELECT id, audit_id, 'plan' AS page, id AS target, function AS who FROM recipient WHERE id IN :ids""",
    "meeting": """
        SELECT id, audit_id, 'plan' AS page, id AS target, meeting_kind AS state FROM meeting WHERE id IN :ids""",
    "schedule_item": "SELECT id, audit_id, 'plan' AS page, id AS target FROM schedule_item WHERE id IN :ids",
    "audit": "SELECT id, id AS audit_id, 'overview' AS page, '' AS target FROM audit WHERE id IN :ids",
    "person": """
        SELECT who.id AS id, p.audit_id, 'plan' AS page, p.id AS target,
          coalesce(p.function, who.function) AS who, p.role AS state
        FROM participant p JOIN person who ON who.id=p.person_id
        WHERE p.withdrawn IS NULL AND who.id IN :ids ORDER BY p.audit_id=:in_hand, p.audit_id""",
    "organisation": """
        SELECT organisation_id AS id, id AS audit_id, 'overview' AS page, '' AS target
        FROM audit WHERE organisation_id IN :ids ORDER BY id=:in_hand, id""",
    **dict.fromkeys(
        ("site", "service", "client"),
        """
        SELECT target_id AS id, audit_id, 'plan' AS page, id AS target FROM scope_item
        WHERE withdrawn IS NULL AND target_id IN :ids ORDER BY audit_id=:in_hand, audit_id""",
    ),
    "review_note": """
        SELECT n.id, n.audit_id, 'consolidation' AS page, 'review:' || n.id AS target, p.name AS who
        FROM review_note n LEFT JOIN person p ON p.id=n.author_id WHERE n.id IN :ids""",
    "action_step": _OF_ACTION.format(kind="action_step", who="x.moved_by"),
    "action_extension": _OF_ACTION.format(kind="action_extension", who="x.asked_by"),
    "cause_item": _OF_ACTION.format(kind="cause_item", who="a.owner"),
    "effectiveness_check": _OF_ACTION.format(kind="effectiveness_check", who="x.checked_by"),
    "follow_up_item": """
        SELECT x.id, x.audit_id, 'findings' AS page, '' AS target, coalesce(f.number, f.provisional_number) AS number,
          f.title AS title, x.checked_by AS who
        FROM follow_up_item x JOIN finding f ON f.id=x.finding_id WHERE x.id IN :ids""",
    "criterion_document": _in_programme("criterion_document", "criteria"),
    "criterion_clause": _IN_PROGRAMME.format(
        id="c.id",
        section="criteria",
        target="d.id",
        more=", d.short_name || ' ' || c.number AS number",
        tables="criterion_clause c JOIN criterion_document d ON d.id=c.document_id WHERE d.withdrawn IS NULL",
    ),
    "programme_item": _in_programme("programme_item", "plan"),
    "objective": _in_programme("objective", "objectives"),
    "benefit": _in_programme("benefit", "objectives"),
    "management_review": _in_programme("management_review", "management_review"),
    "certification": _in_programme("certification", "certification"),
}
"""For each kind where its records are shown; of several rows for one record the last counts."""

_PARTS = {
    **dict.fromkeys(("person", "participant"), "participants"),
    **dict.fromkeys(("meeting", "attendance"), "meetings"),
    **dict.fromkeys(("site", "service", "client"), "scope"),
    "schedule_item": "schedule",
    "recipient": "distribution",
}
"""Section of the plan that a record stands in."""

_PLAN_TEXTS = frozenset(
    ("objectives", "scope", "exclusions", "criteria", "audit_client", "method", "sampling_statement", "risks")
)
_NOWHERE = frozenset(("checklist_title", "retention"))


def leads(ledger: Ledger, kind: str, ids: list[str], audit_id: str | None) -> dict[str, Row]:
    """For each record its `audit_id`, `page` and `target`, and where it is so also `number`, `title`,
    `who`, `state` and `contested`; records that lead nowhere are left out."""
    sql = _LEADS[kind]
    values = {"in_hand": audit_id or ""} if ":in_hand" in sql else {}
    found = {row["id"]: row for row in ledger.rows(sql, ids=ids, **values)}
    part = _PARTS.get(kind)
    if part is not None:
        for row in found.values():
            row["target"] = f"{row['target']}:{part}"
    if kind in KINDS:
        disputed = f'SELECT id FROM "{kind}" WHERE conflicts IS NOT NULL AND id IN :ids'  # noqa: S608
        for row in ledger.rows(disputed, ids=ids):
            if row["id"] in found:
                found[row["id"]]["contested"] = True
    return found


def audits(ledger: Ledger, ids: Sequence[str]) -> dict[str, Row]:
    """Number and title of the audits of these ids that were not withdrawn."""
    sql = "SELECT id, number, title FROM audit WHERE withdrawn IS NULL AND id IN :ids"
    return {row["id"]: row for row in ledger.rows(sql, ids=list(ids))}


def field_with(ledger: Ledger, match: Match, marker: Marker) -> str:
    """The first text of a record in which words stand; empty if they stand in its number or title."""
    if marker.marks(match.number) or marker.marks(match.title):
        return ""
    row = ledger.get(match.kind, match.record_id)
    return next((name for name in SEARCHED[match.kind].body if marker.marks(row[name] or "")), "")


def place_of_field(kind: str, page: str, target: str, field: str) -> tuple[str, str]:
    """Page and target of one text of an audit or a finding."""
    if not field or field in _NOWHERE:
        return page, target
    if kind == "audit":
        return ("plan" if field in _PLAN_TEXTS else "conclusion"), f":{field}"
    return page, f"{target}:{field}"
