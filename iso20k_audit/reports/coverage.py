"""What the audit covered: its standards, and for each clause who looked, at how much, on which evidence.

Counted once here for the report and the registers. Not for: conformity (see `model.view`).
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from iso20k_audit.model.standards import (
    STANDARD_TITLES,
    auditable_clauses,
    parse_reference,
    reference_order,
    show_reference,
)
from iso20k_audit.model.view import AuditView, QuestionView, ScheduleView
from iso20k_audit.model.vocabulary import ChecklistKind
from iso20k_audit.model.wording import translate


@dataclass(slots=True)
class Coverage:
    """What was done about one clause.

    Attributes:
        clause: as people read it in this audit, with its title.
        questions: asked; answered: by auditor, how many.
        evidence: numbers of what its questions and findings rest on, in the order of the register.
        sessions: numbers of the lines of the plan that name it, from 1.
    """

    clause: str
    title: str
    questions: int = 0
    answered: Counter[str] = field(default_factory=Counter)
    evidence: tuple[str, ...] = ()
    sessions: tuple[int, ...] = ()


def standard_title(standard: str) -> str:
    """The name of a standard as people write it."""
    return STANDARD_TITLES.get(standard, standard)


def criteria(view: AuditView) -> tuple[str, ...]:
    """The standards that the audit is held against, its own first.

    Clauses of others that a question of a plain checklist also serves are a help, not a criterion.
    """
    if view.checklist_kind is ChecklistKind.INTEGRATED:
        return view.standards
    asked = (question.standard for question in view.questions if question.standard)
    return tuple(dict.fromkeys((view.standard, *asked)))


def references(view: AuditView, question: QuestionView) -> tuple[str, ...]:
    """The clauses a question asks about, as people read them in this audit."""
    standard = question.standard or view.standard
    own = [
        show_reference(standard, clause, view.standard)
        for clause in (question.clause, *question.more_clauses)
    ]
    return tuple(dict.fromkeys(own))


def coverage(view: AuditView) -> list[Coverage]:
    """Every clause that the checklist asks about, in the standard's order."""
    found: dict[str, Coverage] = {}
    used: dict[str, set[str]] = {}
    for question in view.questions:
        auditors = {paper.auditor for paper in question.papers if paper.auditor and paper.result is not None}
        for clause in references(view, question):
            if clause not in found:
                title = view.clause_title(clause) or question.section
                found[clause] = Coverage(clause, title)
            found[clause].questions += 1
            found[clause].answered.update(auditors)
            used.setdefault(clause, set()).update(question.evidence_numbers)
    for finding in view.findings:
        for clause in finding.clauses:
            if clause in found:
                used[clause].update(item.number for item in finding.evidence)
    planned = [_planned(view, line) for line in view.schedule]
    for clause, line in found.items():
        line.evidence = tuple(item.number for item in view.evidence if item.number in used[clause])
        line.sessions = tuple(number for number, named in enumerate(planned, 1) if _names(named, clause))
    return sorted(found.values(), key=lambda line: reference_order(line.clause, view.standard))


def _planned(view: AuditView, line: ScheduleView) -> tuple[str, ...]:
    """The clauses that a line of the plan names."""
    parts = (part.strip() for part in re.split(r"[,;\n]", line.clauses))
    pairs = (parse_reference(part, view.standard) for part in parts if part)
    return tuple(show_reference(standard, clause, view.standard) for standard, clause in pairs)


def _names(planned: tuple[str, ...], clause: str) -> bool:
    """Whether a line of the plan is about the clause: by its number or that of a heading above it."""
    return any(clause == named or clause.startswith(f"{named}.") for named in planned)


def auditors_of(view: AuditView, lines: list[Coverage]) -> list[str]:
    """Who answered questions, the audit team in its order, then others."""
    answered = {name for line in lines for name in line.answered}
    team = [person.name for person in view.people if person.role.is_audit_team and person.name in answered]
    return [*dict.fromkeys(team), *sorted(answered - set(team))]


def clauses_left_out(view: AuditView) -> tuple[str, ...]:
    """Clauses of the standard of the audit on which the checklist asks nothing."""
    asked = {
        clause for question in view.questions for clause in question.counts_for(view.standard, view.standard)
    }
    return tuple(clause for clause in auditable_clauses(view.standard) if clause not in asked)


def extent(view: AuditView) -> str:
    """How much of which standard the audit is about: `all 67 clauses of ISO/IEC 20000-1:2018`."""
    title = standard_title(view.standard)
    clauses = auditable_clauses(view.standard)
    left_out = clauses_left_out(view)
    if not clauses or len(left_out) == len(clauses):
        return title
    if left_out:
        return translate("Report", "{asked} of {total} clauses of {title}").format(
            asked=len(clauses) - len(left_out), total=len(clauses), title=title
        )
    if view.checklist_kind is ChecklistKind.AUDIT:
        whole = translate("Report", "full system audit, all {total} clauses of {title}")
    else:
        whole = translate("Report", "all {total} clauses of {title}")
    return whole.format(total=len(clauses), title=title)


# --- people --------------------------------------------------------------------------------------


def initials_of(view: AuditView) -> dict[str, str]:
    """Initials of everybody who has some, by name; shared initials stand for nobody."""
    found = {person.name: person.initials for person in view.people if person.name and person.initials}
    counts = Counter(found.values())
    return {name: initials for name, initials in found.items() if counts[initials] == 1}
