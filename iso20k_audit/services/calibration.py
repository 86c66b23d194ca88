"""Cases that every auditor grades, questions audited twice, and what both say of each auditor; for the lead only."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from iso20k_audit.model.calibration import (
    Agreement,
    Comparison,
    against_expected,
    agreement,
    among_themselves,
)
from iso20k_audit.model.errors import InputError, NotFound, RuleViolation
from iso20k_audit.model.ids import link_id, new_id
from iso20k_audit.model.standards import ISO20000_1, parse_reference
from iso20k_audit.model.vocabulary import FindingKind, Result, Role
from iso20k_audit.model.wording import translate
from iso20k_audit.store.ledger import Ledger, Row


@dataclass(frozen=True, slots=True)
class CaseAnswer:
    """What somebody graded a case as."""

    person_id: str
    person: str
    kind: FindingKind
    reason: str
    answered_at: str


@dataclass(frozen=True, slots=True)
class Case:
    """Something seen, to be graded by everybody in the same way.

    Attributes:
        expected: grade that the lead auditor expects, with the reason; hidden from who has not answered.
        answers: what people graded it as.
    """

    id: str
    title: str
    text: str
    standard: str
    clause: str
    expected: FindingKind | None
    expected_reason: str
    answers: tuple[CaseAnswer, ...]


@dataclass(frozen=True, slots=True)
class DoubleAudited:
    """A question that several auditors judged at one place.

    Attributes:
        results: person id to result; `concluded`: the lead auditor's conclusion, if any.
    """

    audit_id: str
    audit: str
    question_id: str
    item: str
    text: str
    place: str
    results: dict[str, Result]
    concluded: Result | None


@dataclass(frozen=True, slots=True)
class Drift:
    """Of one auditor: agreement over shared cases and over questions audited twice."""

    person_id: str
    person: str
    cases: Agreement | None
    questions: Agreement | None


def may_see(ledger: Ledger) -> bool:
    """Whether the acting person leads any audit of this workspace: only leads see how others grade."""
    person = ledger.person
    if person is None:
        return False
    sql = "SELECT 1 FROM participant WHERE withdrawn IS NULL AND role=:r AND person_id=:p LIMIT 1"
    return ledger.value(sql, r=Role.LEAD_AUDITOR.value, p=person.id) is not None


def require_lead(ledger: Ledger) -> None:
    """Refuses everybody else.

    Raises:
        RuleViolation: the acting person leads no audit here.
    """
    if not may_see(ledger):
        raise RuleViolation(
            translate("Calibration", "How auditors grade is shown to lead auditors only."),
            translate("Calibration", "Act as somebody who leads an audit of this workspace."),
        )


# -- cases --------------------------------------------------------------------------------------------


def cases(ledger: Ledger) -> list[Case]:
    """Every case with what was answered, as its lead sees it; in the order of their titles."""
    names = _names(ledger)
    answers: dict[str, list[CaseAnswer]] = {}
    for row in ledger.select("calibration_answer"):
        if row["finding_kind"]:
            answers.setdefault(row["case_id"], []).append(
                CaseAnswer(
                    row["person_id"] or "",
                    names.get(row["person_id"] or "", ""),
                    FindingKind(row["finding_kind"]),
                    row["reason"] or "",
                    row["answered_at"] or "",
                )
            )
    found = [
        Case(
            row["id"],
            row["title"] or "",
            row["text"] or "",
            row["standard"] or "",
            row["clause"] or "",
            FindingKind(row["expected_kind"]) if row["expected_kind"] else None,
            row["expected_reason"] or "",
            tuple(sorted(answers.get(row["id"], []), key=lambda one: one.person.casefold())),
        )
        for row in ledger.select("calibration_case")
    ]
    return sorted(found, key=lambda one: (one.title.casefold(), one.id))


def cases_for(ledger: Ledger, person_id: str) -> list[Case]:
    """The same as an auditor sees it: without what others said, and without the expected grade until answered."""
    found = []
    for one in cases(ledger):
        own = tuple(answer for answer in one.answers if answer.person_id == person_id)
        known = bool(own)
        found.append(
            Case(
                one.id,
                one.title,
                one.text,
                one.standard,
                one.clause,
                one.expected if known else None,
                one.expected_reason if known else "",
                own,
            )
        )
    return found


def add_case(
    ledger: Ledger,
    title: str,
    text: str,
    *,
    clause: str = "",
    expected: FindingKind | None = None,
    expected_reason: str = "",
) -> str:
    """Adds a case. Returns its id.

    Raises:
        InputError: title or what was seen is missing.
        RuleViolation: the acting person leads no audit.
    """
    require_lead(ledger)
    if not title.strip() or not text.strip():
        raise InputError(translate("Calibration", "A case needs a title and what was seen."))
    case_id = new_id()
    standard, number = parse_reference(clause, ISO20000_1) if clause.strip() else ("", "")
    ledger.set(
        "calibration_case",
        case_id,
        title=" ".join(title.split()),
        text=text.strip(),
        standard=standard or None,
        clause=number or None,
        expected_kind=expected.value if expected else None,
        expected_reason=expected_reason.strip() or None,
    )
    return case_id


def case_from_finding(ledger: Ledger, finding_id: str) -> str:
    """A case from a finding that was graded: its evidence and failure, without names of place or client.

    Raises:
        InputError: it has no objective evidence yet.
    """
    row = ledger.get("finding", finding_id)
    if not (row["objective_evidence"] or "").strip():
        raise InputError(translate("Calibration", "The finding has no objective evidence to be graded by."))
    cited = ledger.select("finding_clause", finding_id=finding_id)
    return add_case(
        ledger,
        row["title"] or row["number"] or row["provisional_number"] or "",
        "\n\n".join(filter(None, (row["requirement"], row["objective_evidence"], row["failure"]))),
        clause=cited[0]["clause"] if cited else "",
        expected=FindingKind(row["finding_kind"]) if row["finding_kind"] else None,
        expected_reason=row["grade_reason"] or "",
    )


def withdraw_case(ledger: Ledger, case_id: str, reason: str = "") -> None:
    """Takes a case out of use; its answers do not count any more."""
    require_lead(ledger)
    ledger.get("calibration_case", case_id)
    ledger.set(
        "calibration_case", case_id, withdrawn=reason.strip() or translate("Calibration", "not used any more")
    )


def answer_case(ledger: Ledger, case_id: str, person_id: str, kind: FindingKind, reason: str = "") -> None:
    """Records how somebody grades a case.

    Raises:
        InputError: no such person.
        RuleViolation: somebody answers for another person without leading an audit, or changes an answer after
            the expected grade was shown with it.
    """
    ledger.get("calibration_case", case_id)
    if ledger.find("person", person_id) is None:
        raise InputError(translate("Calibration", "There is no such person in this workspace."))
    own = ledger.person is not None and ledger.person.id == person_id
    if not own:
        require_lead(ledger)
    record_id = link_id("calibration_answer", case_id, person_id)
    there = ledger.find("calibration_answer", record_id)
    if (
        there is not None
        and there["finding_kind"]
        and there["withdrawn"] is None
        and there["finding_kind"] != kind.value
    ):
        raise RuleViolation(
            translate("Calibration", "This case was graded already; the first grade counts."),
            translate("Calibration", "The lead auditor can take the answer away."),
        )
    ledger.set(
        "calibration_answer",
        record_id,
        case_id=case_id,
        person_id=person_id,
        finding_kind=kind.value,
        reason=reason.strip() or None,
        answered_at=ledger.now().isoformat(),
        withdrawn=None,
    )


def take_answer_away(ledger: Ledger, case_id: str, person_id: str) -> None:
    """Lets somebody grade a case again.

    Raises:
        NotFound: nothing was answered.
        RuleViolation: the acting person leads no audit.
    """
    require_lead(ledger)
    record_id = link_id("calibration_answer", case_id, person_id)
    if ledger.find("calibration_answer", record_id) is None:
        raise NotFound(translate("Calibration", "This person has not graded the case."))
    ledger.set("calibration_answer", record_id, withdrawn=translate("Calibration", "to be graded again"))


# -- questions audited twice --------------------------------------------------------------------------

_TWICE = """
  SELECT w.audit_id, w.question_id, coalesce(w.scope_id, '') AS scope, q.item, q.text, a.number,
    json_group_object(w.auditor_id, w.result) AS results,
    (SELECT c.result FROM conclusion c WHERE c.question_id=w.question_id AND c.withdrawn IS NULL
      AND c.result IS NOT NULL LIMIT 1) AS concluded
  FROM working_paper w JOIN question q ON q.id=w.question_id JOIN audit a ON a.id=w.audit_id
  WHERE w.withdrawn IS NULL AND a.withdrawn IS NULL AND w.result IN ('conforms', 'ofi', 'minor', 'major')
  GROUP BY w.audit_id, w.question_id, scope HAVING count(DISTINCT w.auditor_id) > 1
  ORDER BY a.number, q.position
"""


def audited_twice(ledger: Ledger) -> list[DoubleAudited]:
    """Questions that several auditors judged at the same place, over all audits."""
    names = {row["id"]: row["name"] or "" for row in ledger.rows("SELECT id, name FROM site")}
    names |= {row["id"]: row["name"] or "" for row in ledger.rows("SELECT id, name FROM client")}
    return [
        DoubleAudited(
            row["audit_id"],
            row["number"] or "",
            row["question_id"],
            row["item"],
            row["text"],
            names.get(row["scope"], ""),
            {person: Result(result) for person, result in json.loads(row["results"]).items()},
            Result(row["concluded"]) if row["concluded"] else None,
        )
        for row in ledger.rows(_TWICE)
    ]


def drift(ledger: Ledger) -> list[Drift]:
    """Agreement and drift of every auditor who can be compared; those who drift most first.

    Raises:
        RuleViolation: the acting person leads no audit.
    """
    require_lead(ledger)
    names = _names(ledger)
    on_cases = _by_person(_case_comparisons(cases(ledger)))
    on_questions = _by_person(
        comparison
        for one in audited_twice(ledger)
        for comparison in among_themselves(one.results, one.concluded)
    )
    people = [*on_cases, *(person for person in on_questions if person not in on_cases)]
    found = [
        Drift(person, names.get(person, ""), on_cases.get(person), on_questions.get(person))
        for person in people
    ]
    return sorted(found, key=lambda one: (-_largest(one), one.person.casefold()))


def _largest(one: Drift) -> float:
    return max((abs(part.drift) for part in (one.cases, one.questions) if part is not None), default=0.0)


def _case_comparisons(every: Iterable[Case]) -> Iterable[Comparison]:
    for case in every:
        answers = {answer.person_id: answer.kind for answer in case.answers}
        if case.expected is not None:
            yield from against_expected(answers, case.expected)
        else:
            yield from among_themselves(answers)


def _by_person(comparisons: Iterable[Comparison]) -> dict[str, Agreement]:
    return {one.person_id: one for one in agreement(comparisons)}


def _names(ledger: Ledger) -> dict[str, str]:
    return {row["id"]: row["name"] or "" for row in ledger.rows("SELECT id, name FROM person")}


def as_rows(every: Iterable[Drift]) -> list[dict[str, Any]]:
    """Drifts as plain rows, for JSON."""

    def plain(one: Agreement | None) -> Row | None:
        if one is None:
            return None
        return {
            "compared": one.count,
            "agreed": one.agreed,
            "stricter": one.stricter,
            "milder": one.milder,
            "agreement": one.share,
            "drift": one.drift,
            "says_little": one.says_little,
        }

    return [
        {
            "person": one.person,
            "person_id": one.person_id,
            "cases": plain(one.cases),
            "questions": plain(one.questions),
        }
        for one in every
    ]
