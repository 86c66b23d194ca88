"""What the window lists: sections, questions, one question in full, findings, progress.

Filtering and order are SQL; rows come back as plain frozen values.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from iso20k_audit.model.action_states import WAITING, status_of
from iso20k_audit.model.checklist import Question
from iso20k_audit.model.contested import is_contested, kind_rank, shown
from iso20k_audit.model.standards import reference_order, show_reference
from iso20k_audit.model.vocabulary import AnswerType, FindingStatus, Result
from iso20k_audit.services import numbering
from iso20k_audit.services.answering import own_paper_id
from iso20k_audit.services.concluding import changes_since
from iso20k_audit.services.diverging import DIVERGES, papers_sql
from iso20k_audit.services.evidence import list_evidence
from iso20k_audit.services.findings import clauses_of
from iso20k_audit.services.handed import IS_VIEWERS, MINE_SQL
from iso20k_audit.store.ledger import Ledger, Row

_PAPERS = papers_sql("w.audit_id=:audit")
_CONTESTED = """
  SELECT question_id FROM working_paper WHERE audit_id=:audit AND withdrawn IS NULL AND conflicts IS NOT NULL
    AND (' ' || conflicts || ' ' LIKE '% result %' OR ' ' || conflicts || ' ' LIKE '% value %')
  UNION SELECT question_id FROM conclusion WHERE audit_id=:audit AND withdrawn IS NULL AND conflicts IS NOT NULL
    AND ' ' || conflicts || ' ' LIKE '% result %'
"""
_RETURNED = """
  SELECT coalesce(w.question_id, n.target_id) AS question_id, count(*) AS n
  FROM review_note n LEFT JOIN working_paper w ON w.id=n.target_id
  WHERE n.audit_id=:audit AND n.withdrawn IS NULL AND n.cleared_at IS NULL AND n.answered_at IS NULL
    AND n.note_kind IS NOT 'remark' AND n.target_kind IN ('question', 'working_paper') GROUP BY 1
"""
_QUESTIONS = f"""
  SELECT q.id, q.item, q.standard, q.clause, q.text, q.section, q.section_position, q.set_id, q.practices,
    q.answer_type, q.applies, q.retired,
    CASE WHEN c.result IS NOT NULL THEN c.result WHEN x.question_id IS NOT NULL THEN NULL
      WHEN {DIVERGES} THEN NULL WHEN p.low=p.high THEN p.low
      WHEN q.applies=0 AND p.low IS NULL THEN 'not_applicable' END AS result,
    CASE WHEN c.result IS NULL AND x.question_id IS NULL AND {DIVERGES} THEN 1 ELSE 0 END AS diverging,
    CASE WHEN c.result IS NULL AND x.question_id IS NOT NULL THEN 1 ELSE 0 END AS contested,
    coalesce(e.n, 0) AS evidence, coalesce(f.n, 0) AS findings, coalesce(m.flagged, 0) AS flagged,
    coalesce(r.n, 0) AS returned, {IS_VIEWERS} AS is_mine
  FROM question q
  LEFT JOIN ({_PAPERS}) p ON p.question_id=q.id
  LEFT JOIN conclusion c ON c.question_id=q.id AND c.withdrawn IS NULL
  LEFT JOIN ({_CONTESTED}) x ON x.question_id=q.id
  LEFT JOIN (SELECT target_id, count(*) AS n FROM evidence_link
    WHERE audit_id=:audit AND withdrawn IS NULL GROUP BY target_id) e ON e.target_id=q.id
  LEFT JOIN (SELECT question_id, count(*) AS n FROM finding
    WHERE audit_id=:audit AND withdrawn IS NULL GROUP BY question_id) f ON f.question_id=q.id
  LEFT JOIN (SELECT question_id, max(flagged) AS flagged FROM working_paper
    WHERE audit_id=:audit AND withdrawn IS NULL AND flagged=1 AND (:viewer='' OR auditor_id=:viewer)
    GROUP BY question_id) m ON m.question_id=q.id
  LEFT JOIN ({_RETURNED}) r ON r.question_id=q.id
  WHERE q.audit_id=:audit
"""  # noqa: S608  (composed of constants)

_ONE_QUESTION = f"{_QUESTIONS} AND q.id=:question".replace(_PAPERS, papers_sql("w.question_id=:question"))
"""The same for one question, without grouping the papers of all others."""


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question as one line of a list."""

    id: str
    item: str
    clause: str
    text: str
    section: str
    result: Result | None
    diverging: bool
    evidence: int
    findings: int
    standard: str = ""
    answer: AnswerType = AnswerType.RESULT
    applies: bool = True
    retired: bool = False
    flagged: bool = False
    group: str = ""
    contested: bool = False
    returned: bool = False
    is_mine: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """Which questions to list, and in which order.

    Attributes:
        section: title of one section, empty for all.
        state: one of `STATES`.
        text: words that question, item or clause contain.
        practice: an ITIL 4 practice, empty for all.
        standard: only questions whose answers count for it, empty for all.
        person_id: only what was handed to this person (to nobody, if nothing was to them), empty for all.
        viewer_id: whose flags count, empty for anybody's.
        order: one of `ORDERS`; where it leaves questions equal they stand as in the checklist.
        group: one of `ORDERS` to list together what is the same, empty for no groups.
    """

    section: str = ""
    state: str = "all"
    text: str = ""
    practice: str = ""
    standard: str = ""
    person_id: str = ""
    viewer_id: str = ""
    order: str = "checklist"
    group: str = ""


STATES = (
    "all",
    "unanswered",
    "nonconformities",
    "opportunities",
    "no_evidence",
    "bare_nonconformities",
    "flagged",
    "diverging",
    "in_conflict",
)
_STATE_SQL = {
    "all": "1=1",
    "unanswered": "result IS NULL AND diverging=0 AND contested=0",
    "nonconformities": "result IN ('minor', 'major')",
    "opportunities": "result='ofi'",
    "no_evidence": "result IN ('conforms', 'ofi', 'minor', 'major') AND evidence=0",
    "bare_nonconformities": "result IN ('minor', 'major') AND evidence=0",
    "flagged": "flagged=1",
    "diverging": "diverging=1",
    "in_conflict": "contested=1",
}


_GRAVEST_FIRST = (
    "CASE {0} WHEN 'major' THEN 1 WHEN 'minor' THEN 2 WHEN 'conflict' THEN 3 WHEN 'diverging' THEN 3 WHEN 'ofi' THEN 4"
    " WHEN 'conforms' THEN 5 WHEN 'recorded' THEN 6 WHEN 'not_sampled' THEN 7"
    " WHEN 'not_applicable' THEN 8 ELSE 9 END"
)
_SHOWN_RESULT = (
    "CASE WHEN contested THEN 'conflict' WHEN diverging THEN 'diverging' ELSE coalesce(result, '') END"
)
_FIRST_PRACTICE = "substr(practices, 2, max(instr(substr(practices, 2), '|') - 1, 0))"
_WHO = """coalesce((SELECT group_concat(name, ', ') FROM (
    SELECT DISTINCT p.name FROM working_paper w JOIN person p ON p.id=w.auditor_id
    WHERE w.question_id=listed.id AND w.withdrawn IS NULL AND w.result IS NOT NULL ORDER BY p.name)), '')"""
_WEIGHT = "coalesce((SELECT json_extract(d.detail, '$.weight') FROM question d WHERE d.id=listed.id), 1)"
_LAST = "coalesce((SELECT value FROM last WHERE last.key=listed.id), '')"

_WITH_LAST = "WITH last AS MATERIALIZED (SELECT key, value FROM json_each(:last)) "

_ORDERS: dict[str, tuple[str, str]] = {
    "checklist": ("''", "position"),
    "clause": (
        "CASE WHEN standard=home THEN clause ELSE standard || '|' || clause END",
        "standard<>home, standard, clause_sort",
    ),
    "section": ("section", "section_position"),
    "result": (_SHOWN_RESULT, _GRAVEST_FIRST.format(_SHOWN_RESULT)),
    "practice": (_FIRST_PRACTICE, f"{_FIRST_PRACTICE}='', {_FIRST_PRACTICE}"),
    "person": (_WHO, f"{_WHO}='', {_WHO}"),
    "flagged": ("CAST(flagged AS TEXT)", "flagged DESC"),
    "last": (_LAST, _GRAVEST_FIRST.format(_LAST)),
    "weight": (f"CAST({_WEIGHT} AS TEXT)", f"{_WEIGHT} DESC"),
}
"""What questions can be ordered and grouped by: what a group is known by, and its place among the others."""

ORDERS = tuple(_ORDERS)
GROUPS = tuple(name for name in _ORDERS if name != "checklist")


def list_questions(
    ledger: Ledger, audit_id: str, wanted: Filter | None = None, *, offset: int = 0, limit: int = -1
) -> list[QuestionRow]:
    """Questions in the order wanted, `limit` of them from `offset` (-1: all)."""
    wanted = wanted or Filter()
    condition, parameters = _within(wanted)
    known_by, place = _ORDERS[wanted.group or "checklist"]
    places = ([place] if wanted.group else []) + [_ORDERS[wanted.order][1], "position"]
    order = ", ".join(dict.fromkeys(places))
    inner = _QUESTIONS.replace(
        "q.section_position,",
        "q.section_position, q.position, q.clause_sort,"
        " (SELECT standard FROM audit WHERE id=:audit) AS home,",
    )
    sql = (
        f"SELECT listed.*, {known_by} AS known_by FROM ({inner}) listed"  # noqa: S608
        f" WHERE {_STATE_SQL[wanted.state]} AND {condition} ORDER BY {order} LIMIT :limit OFFSET :offset"
    )
    if "last" in (wanted.order, wanted.group):
        from iso20k_audit.services.last_time import last_results

        sql = _WITH_LAST + sql
        parameters["last"] = json.dumps(last_results(ledger, audit_id))
    parameters |= {"audit": audit_id, "viewer": wanted.viewer_id, "limit": limit, "offset": offset}
    return [_question_row(row) for row in ledger.rows(sql, **parameters)]


def count_states(ledger: Ledger, audit_id: str, wanted: Filter | None = None) -> dict[str, int]:
    """How many questions of a section (and of words) are in each state of `STATES`."""
    wanted = wanted or Filter()
    condition, parameters = _within(wanted)
    sums = ", ".join(f'coalesce(sum({sql}), 0) AS "{state}"' for state, sql in _STATE_SQL.items())
    sql = f"SELECT {sums} FROM ({_QUESTIONS}) listed WHERE {condition}"  # noqa: S608
    return dict(ledger.rows(sql, audit=audit_id, viewer=wanted.viewer_id, **parameters)[0])


def _within(wanted: Filter) -> tuple[str, dict[str, Any]]:
    """The condition for section and words of a filter, with its parameters."""
    conditions, parameters = ["1=1"], {}
    if wanted.section:
        conditions.append("section=:section")
        parameters["section"] = wanted.section
    if wanted.practice:
        conditions.append("practices LIKE :practice ESCAPE '!'")
        parameters["practice"] = f"%|{_literal(wanted.practice)}|%"
    if wanted.standard:
        conditions.append(
            "(standard=:standard OR EXISTS (SELECT 1 FROM question d WHERE d.id=listed.id"
            " AND d.detail LIKE :counts ESCAPE '!'))"
        )
        parameters |= {"standard": wanted.standard, "counts": f'%"{_literal(wanted.standard)}": [%'}
    if wanted.person_id:
        conditions.append(f"id IN ({MINE_SQL})")
        parameters["person"] = wanted.person_id
    for number, word in enumerate(wanted.text.split()):
        conditions.append(f"(text LIKE :w{number} ESCAPE '!' OR item LIKE :w{number} ESCAPE '!')")
        parameters[f"w{number}"] = f"%{_literal(word)}%"
    return " AND ".join(conditions), parameters


def _literal(text: str) -> str:
    """The text for LIKE, its wildcards taken as they are."""
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_")


def _question_row(row: Row) -> QuestionRow:
    return QuestionRow(
        id=row["id"],
        item=row["item"],
        clause=row["clause"],
        text=row["text"],
        section=row["section"],
        result=Result(row["result"]) if row["result"] else None,
        diverging=bool(row["diverging"]),
        contested=bool(row["contested"]),
        returned=bool(row["returned"]),
        is_mine=bool(row["is_mine"]),
        evidence=row["evidence"],
        findings=row["findings"],
        standard=row["standard"],
        answer=AnswerType(row["answer_type"]) if row["answer_type"] in _ANSWERS else AnswerType.TEXT,
        applies=bool(row["applies"]),
        retired=bool(row["retired"]),
        flagged=bool(row["flagged"]),
        group=row.get("known_by") or "",
    )


_ANSWERS = frozenset(kind.value for kind in AnswerType)


def question_row(ledger: Ledger, audit_id: str, question: str, viewer_id: str = "") -> QuestionRow:
    """One line of the list, fresh (after an answer, an attachment or a finding).

    Args:
        viewer_id: whose flag counts, empty for anybody's.
    """
    return _question_row(ledger.rows(_ONE_QUESTION, audit=audit_id, question=question, viewer=viewer_id)[0])


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A section of the checklist with its progress."""

    title: str
    clause: str
    questions: int
    answered: int
    nonconformities: int


def list_sections(ledger: Ledger, audit_id: str) -> list[SectionRow]:
    """Sections in checklist order."""
    sql = f"""
      SELECT section, min(section_position) AS place, count(*) AS questions,
        sum(result IS NOT NULL OR diverging OR contested) AS answered,
        sum(coalesce(result IN ('minor', 'major'), 0)) AS bad
      FROM ({_QUESTIONS}) GROUP BY section ORDER BY place
    """  # noqa: S608
    sets = {
        row["title"]: row["clause"]
        for row in ledger.rows("SELECT title, clause FROM question_set WHERE audit_id=:a", a=audit_id)
    }
    return [
        SectionRow(
            title=row["section"],
            clause=sets.get(row["section"]) or "",
            questions=row["questions"],
            answered=row["answered"],
            nonconformities=row["bad"],
        )
        for row in ledger.rows(sql, audit=audit_id, viewer="")
    ]


@dataclass(frozen=True, slots=True)
class QuestionDetail:
    """Everything about the question in hand.

    Attributes:
        own: the acting person's working paper as a row, empty dict before the first answer.
        seen: versions of its fields, to be handed back when saving.
        others: working papers of other auditors.
        since: what happened to working papers since the conclusion, in words.
    """

    id: str
    row: QuestionRow
    question: Question
    own: Row
    own_id: str
    seen: dict[str, list[str]]
    others: list[Row] = field(default_factory=list)
    conclusion: Row | None = None
    since: list[str] = field(default_factory=list)
    evidence: list[Row] = field(default_factory=list)
    findings: list[Row] = field(default_factory=list)


def question_detail(ledger: Ledger, audit_id: str, question: str, person_id: str) -> QuestionDetail:
    """The question in hand for one person (the reading thread has no acting person of its own)."""
    from iso20k_audit.store.ledger import Person

    ledger.person = ledger.person or Person(person_id, "")
    source = ledger.rows("SELECT detail FROM question WHERE id=:q", q=question)[0]["detail"]
    own_id = own_paper_id(ledger, audit_id, question)
    papers = ledger.select("working_paper", audit_id, question_id=question)
    names = {row["id"]: row["name"] for row in ledger.select("person", withdrawn=True)}
    for paper in papers:
        paper["auditor"] = names.get(paper["auditor_id"], "")
    conclusions = ledger.select("conclusion", audit_id, question_id=question)
    return QuestionDetail(
        id=question,
        row=question_row(ledger, audit_id, question, person_id),
        question=Question.from_json(json.loads(source)),
        own=next((paper for paper in papers if paper["id"] == own_id), {}),
        own_id=own_id,
        seen=ledger.seen(own_id),
        others=[paper for paper in papers if paper["id"] != own_id],
        conclusion=next((row for row in conclusions if row["result"] or is_contested(row, "result")), None),
        since=[one.words for one in changes_since(ledger, audit_id, question).get(question, ())]
        if conclusions
        else [],
        evidence=list_evidence(ledger, audit_id, question),
        findings=list_findings(ledger, audit_id, question),
    )


def list_findings(ledger: Ledger, audit_id: str, question: str = "") -> list[Row]:
    """Findings in report order (gravest first, then by clause), with clauses, names and counts.

    All of an audit, or only those that arose from one question.
    """
    rows = ledger.rows(
        """
        SELECT f.*, coalesce(f.number, f.provisional_number) AS shown_number, p.name AS auditor, s.name AS site,
          c.name AS client,
          (SELECT count(*) FROM evidence_link l WHERE l.target_id=f.id AND l.withdrawn IS NULL) AS evidence_count,
          (SELECT count(*) FROM action a WHERE a.finding_id=f.id AND a.withdrawn IS NULL) AS action_count,
          EXISTS (SELECT 1 FROM review_note n WHERE n.target_id=f.id AND n.withdrawn IS NULL AND n.cleared_at IS NULL
            AND n.answered_at IS NULL AND n.note_kind IS NOT 'remark') AS returned
        FROM finding f LEFT JOIN person p ON p.id=f.auditor_id LEFT JOIN site s ON s.id=f.site_id
          LEFT JOIN client c ON c.id=f.client_id
        WHERE f.audit_id=:a AND f.withdrawn IS NULL AND (:q='' OR f.question_id=:q)
        """,
        a=audit_id,
        q=question,
    )
    cited: dict[str, list[str]] = {}
    home = str(ledger.value("SELECT standard FROM audit WHERE id=:a", a=audit_id) or "")
    links = "SELECT finding_id, standard, clause FROM finding_clause WHERE audit_id=:a AND withdrawn IS NULL"
    links += " AND clause IS NOT NULL"  # in conflict
    wanted = {"ids": [row["id"] for row in rows]} if question else {}
    for link in ledger.rows(f"{links} AND finding_id IN :ids" if question else links, a=audit_id, **wanted):
        reference = show_reference(link["standard"] or home, link["clause"], home)
        cited.setdefault(link["finding_id"], []).append(reference)

    def order(row: Row) -> tuple[int, tuple[int, ...], str]:
        first = reference_order(row["clauses"][0], home) if row["clauses"] else (999,)
        return kind_rank(row), first, row["id"]

    letters = numbering.letters(ledger, audit_id)
    for row in rows:
        row["shown_number"] = numbering.shown_number(row, letters) or shown(row, "provisional_number")
        row["clauses"] = tuple(sorted(cited.get(row["id"], []), key=lambda one: reference_order(one, home)))
    return sorted(rows, key=order)


def finding_detail(ledger: Ledger, finding_id: str) -> Row:
    """A finding with its clauses, evidence, actions and the versions in view (`seen`)."""
    row = ledger.get("finding", finding_id)
    row["clauses"] = clauses_of(ledger, finding_id)
    letters = numbering.letters(ledger, row["audit_id"])
    row["shown_number"] = numbering.shown_number(row, letters) or shown(row, "provisional_number")
    row["evidence"] = list_evidence(ledger, row["audit_id"], finding_id)
    row["actions"] = ledger.select("action", row["audit_id"], finding_id=finding_id)
    row["seen"] = ledger.seen(finding_id)
    row["is_issued"] = row["status"] not in (None, FindingStatus.DRAFT.value)
    row["item"] = ledger.value("SELECT item FROM question WHERE id=:q", q=row["question_id"])
    return row


def list_actions(ledger: Ledger, audit_id: str) -> list[Row]:
    """Corrective actions by due date, with the finding they answer."""
    rows = ledger.rows(
        """
        SELECT a.*, coalesce(f.number, f.provisional_number) AS finding_number,
          f.number AS final_number, f.title AS finding_title,
          f.finding_kind, f.conflicts AS finding_conflicts
        FROM action a JOIN finding f ON f.id=a.finding_id
        WHERE a.audit_id=:a AND a.withdrawn IS NULL AND f.withdrawn IS NULL
        ORDER BY a.due_on IS NULL, a.due_on, a.number
        """,
        a=audit_id,
    )
    letters, own = numbering.letters(ledger, audit_id), numbering.letters(ledger, audit_id, "action")
    for row in rows:
        if not row.pop("final_number") and row["finding_number"]:
            row["finding_number"] += letters.get(row["finding_id"], "")
        if row["id"] in own:
            row["number"] = f"{row['number']}{own[row['id']]}"
    return rows


def action_is_overdue(row: Row, today: str) -> bool:
    """Whether an action was due before `today` (YYYY-MM-DD) and is not implemented yet."""
    return bool(row["due_on"]) and row["due_on"] < today and status_of(row) in WAITING


@dataclass(frozen=True, slots=True)
class Totals:
    """The numbers of the status line."""

    questions: int
    answered: int
    diverging: int
    findings: dict[str, int]
    evidence: int


def totals(ledger: Ledger, audit_id: str) -> Totals:
    """Progress and findings of an audit."""
    sums = ledger.rows(
        f"SELECT count(*) AS questions, coalesce(sum(result IS NOT NULL OR diverging OR contested), 0) AS answered,"  # noqa: S608
        f" coalesce(sum(diverging), 0) AS diverging FROM ({_QUESTIONS})",
        audit=audit_id,
        viewer="",
    )[0]
    kinds = ledger.rows(
        "SELECT finding_kind, count(*) AS n FROM finding WHERE audit_id=:a AND withdrawn IS NULL GROUP BY 1",
        a=audit_id,
    )
    return Totals(
        questions=sums["questions"],
        answered=sums["answered"],
        diverging=sums["diverging"],
        findings={row["finding_kind"]: row["n"] for row in kinds},
        evidence=int(
            ledger.value("SELECT count(*) FROM evidence WHERE audit_id=:a AND withdrawn IS NULL", a=audit_id)
            or 0
        ),
    )
