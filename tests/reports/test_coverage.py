"""What the audit covered: clauses, auditors, evidence and sessions of the plan."""

from __future__ import annotations

from dataclasses import replace

from iso20k_audit.model.standards import ISO20000_1, ISO27001
from iso20k_audit.model.view import PersonView, QuestionView, ScheduleView, WorkingPaperView
from iso20k_audit.model.vocabulary import ChecklistKind, Result, Role
from iso20k_audit.reports import coverage as cover

from .views import make_findings, make_view


def question(number, clause, *auditors, evidence=(), **more):
    papers = tuple(WorkingPaperView(name, Result.CONFORMS) for name in auditors)
    return QuestionView(
        f"q{number}",
        f"{clause}-{number:02d}",
        "",
        clause,
        "?",
        papers=papers,
        evidence_numbers=evidence,
        **more,
    )


def small_view(*questions, **more):
    plan = (
        ScheduleView(None, None, "Incidents", clauses="8.6.1, 8.6.2"),
        ScheduleView(None, None, "Service assurance", clauses="8.7"),
        ScheduleView(None, None, "Everything on changes", clauses="8.5.1.1; 8.7.2"),
    )
    base = make_view(questions_per_clause=1, findings=0)
    return replace(base, questions=questions, schedule=plan, **more)


def test_counts_by_clause_and_auditor():
    view = small_view(
        question(1, "8.7.2", "Jonas Weber", evidence=("MR-E02", "MR-E01")),
        question(2, "8.7.2", "Maria Rossi", "Jonas Weber", evidence=("MR-E02",)),
        question(1, "8.6.1"),
    )
    incidents, continuity = cover.coverage(view)
    assert (incidents.clause, incidents.questions, sum(incidents.answered.values())) == ("8.6.1", 1, 0)
    assert incidents.evidence == () and incidents.sessions == (1,)
    assert continuity.title == "Service continuity management"
    assert dict(continuity.answered) == {"Jonas Weber": 2, "Maria Rossi": 1}
    assert continuity.evidence == ("MR-E01", "MR-E02")
    assert continuity.sessions == (2, 3)
    assert cover.auditors_of(view, [incidents, continuity]) == ["Maria Rossi", "Jonas Weber"]


def test_evidence_of_findings_counts_for_their_clauses():
    view = small_view(question(1, "8.6.1", "Maria Rossi", evidence=("MR-E02",)))
    finding = replace(make_findings(1, view.evidence[:1])[0], clauses=("8.6.1", "9.9"))
    (line,) = cover.coverage(replace(view, findings=(finding,)))
    assert line.evidence == ("MR-E01", "MR-E02")


def test_clauses_of_another_standard_carry_its_name():
    view = small_view(question(1, "A.5.24", "Maria Rossi", standard=ISO27001), question(1, "8.6.1"))
    assert [(line.clause, line.title) for line in cover.coverage(view)] == [
        ("8.6.1", "Incident management"),
        ("27001 A.5.24", "Information security incident management planning and preparation"),
    ]


def test_the_extent_is_told_by_the_clauses_asked_about():
    whole = make_view(questions_per_clause=1)
    assert cover.clauses_left_out(whole) == ()
    assert cover.extent(whole) == "full system audit, all 57 clauses of ISO/IEC 20000-1:2018"
    part = replace(whole, questions=whole.questions[2:])
    assert cover.clauses_left_out(part) == ("4.1", "4.2")
    assert cover.extent(part) == "55 of 57 clauses of ISO/IEC 20000-1:2018"
    gap = replace(whole, checklist_kind=ChecklistKind.GAP)
    assert cover.extent(gap) == "all 57 clauses of ISO/IEC 20000-1:2018"


def test_initials_that_two_people_share_stand_for_nobody():
    people = (
        PersonView("Maria Rossi", Role.LEAD_AUDITOR, initials="MR"),
        PersonView("Marek Rogala", Role.AUDITOR, initials="MR"),
        PersonView("Jonas Weber", Role.AUDITOR, initials="JW"),
    )
    assert cover.initials_of(make_view(people=people)) == {"Jonas Weber": "JW"}


def test_standards_have_names():
    assert cover.standard_title(ISO20000_1) == "ISO/IEC 20000-1:2018"
    assert cover.standard_title("ISO 9001") == "ISO 9001"
