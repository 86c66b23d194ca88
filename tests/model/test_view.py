"""An audit as a view: what is counted, and what the degree of fulfilment says."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest

from iso20k_audit.model.view import ActionView, PersonView, QuestionView
from iso20k_audit.model.vocabulary import ActionStatus, AuditStatus, FindingKind, Result, Role
from tests.reports.views import make_findings, make_view, tiny_view

LEFT_OUT = (Result.NOT_APPLICABLE, Result.NOT_SAMPLED)
DIVERGING = "diverging"


def view_of(*answers):
    """An audit of questions, each given as clause and result (or None, or DIVERGING)."""
    return tiny_view(
        questions=tuple(
            QuestionView(
                f"q{number}",
                f"{clause}-{number:02d}",
                "",
                clause,
                "How?",
                result=None if result == DIVERGING else result,
                diverging=result == DIVERGING,
            )
            for number, (clause, result) in enumerate(answers)
        )
    )


def all_of(clause, *results):
    return [(clause, result) for result in results]


# --- the degree of fulfilment ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "degree"),
    [
        (Result.CONFORMS, 1.0),
        (Result.OPPORTUNITY, 1.0),
        (Result.MINOR, 0.0),
        (Result.MAJOR, 0.0),
        (Result.NOT_APPLICABLE, None),
        (Result.NOT_SAMPLED, None),
        (None, None),
        (DIVERGING, None),
    ],
)
def test_degree_of_a_single_question(answer, degree):
    overall = view_of(("8.6.1", answer)).overall()
    assert overall.degree == degree
    assert overall.applicable == (0 if degree is None else 1)
    assert overall.questions == 1


@pytest.mark.parametrize(
    ("results", "degree"),
    [
        ((Result.CONFORMS, Result.MINOR), 1 / 2),
        ((Result.CONFORMS, Result.OPPORTUNITY, Result.MAJOR), 2 / 3),
        ((Result.CONFORMS, Result.MINOR, Result.MAJOR, Result.MAJOR), 1 / 4),
    ],
)
def test_degree_is_the_share_of_judged_questions_that_are_fulfilled(results, degree):
    assert view_of(*all_of("8.6.1", *results)).overall().degree == pytest.approx(degree)


@pytest.mark.parametrize("answer", [*LEFT_OUT, None, DIVERGING])
def test_what_was_not_judged_changes_no_degree(answer):
    judged = all_of("8.6.1", Result.CONFORMS, Result.CONFORMS, Result.MINOR)
    row = view_of(*judged, ("8.6.1", answer)).overall()
    assert (row.degree, row.applicable, row.questions) == (pytest.approx(2 / 3), 3, 4)


def test_what_was_only_recorded_changes_no_degree():
    row = view_of(*all_of("8.6.1", Result.CONFORMS, Result.RECORDED)).overall()
    assert (row.degree, row.applicable, row.questions) == (1.0, 1, 2)


def test_left_out_open_and_diverging_questions_are_counted_apart():
    row = view_of(*all_of("8.6.1", *LEFT_OUT, None, None, DIVERGING, Result.MINOR)).overall()
    assert row.results == {Result.NOT_APPLICABLE: 1, Result.NOT_SAMPLED: 1, Result.MINOR: 1}
    assert (row.unanswered, row.diverging, row.applicable) == (2, 1, 1)


def test_every_question_is_counted_once():
    view = make_view(questions_per_clause=3)
    for rows in ([view.overall()], view.conformity_by_group(), view.conformity_by_clause()):
        assert sum(row.questions for row in rows) == len(view.questions)
        for row in rows:
            assert row.questions == sum(row.results.values()) + row.unanswered + row.diverging, row.number
        assert sum((row.results for row in rows), Counter()) == view.overall().results


def test_an_audit_without_questions_has_no_degree():
    overall = tiny_view().overall()
    assert (overall.questions, overall.applicable, overall.degree, overall.worst) == (0, 0, None, None)
    assert tiny_view().conformity_by_group() == tiny_view().conformity_by_clause() == []


# --- by clause and by group ------------------------------------------------------------------------


def test_groups_are_4_to_7_each_part_of_8_and_9_and_10_in_order():
    clauses = ("10.2", "8.7.3.1", "9.2", "8.1", "8.3.4.2", "7.5.3", "4.1", "8.3.1", "4.4")
    groups = view_of(*((clause, Result.CONFORMS) for clause in clauses)).conformity_by_group()
    assert [(group.number, group.title, group.questions) for group in groups] == [
        ("4", "Context of the organization", 2),
        ("7", "Support of the service management system", 1),
        ("8.1", "Operational planning and control", 1),
        ("8.3", "Relationship and agreement", 2),
        ("8.7", "Service assurance", 1),
        ("9", "Performance evaluation", 1),
        ("10", "Improvement", 1),
    ]


def test_each_group_has_its_own_degree():
    view = view_of(
        *all_of("8.6.1", Result.CONFORMS, Result.MINOR),
        *all_of("8.6.3", Result.MINOR, Result.MAJOR, Result.NOT_SAMPLED),
        *all_of("8.7.2", Result.OPPORTUNITY),
        *all_of("9.1", Result.NOT_APPLICABLE, None),
    )
    assert {group.number: group.degree for group in view.conformity_by_group()} == {
        "8.6": 1 / 4,
        "8.7": 1.0,
        "9": None,
    }
    assert {row.number: row.degree for row in view.conformity_by_clause()} == {
        "8.6.1": 1 / 2,
        "8.6.3": 0.0,
        "8.7.2": 1.0,
        "9.1": None,
    }
    assert view.overall().degree == 2 / 5


def test_clauses_come_in_the_order_of_the_standard_with_their_titles():
    clauses = ("10.1", "8.7.3.2", "8.7.3.1", "9.4", "4.2")
    rows = view_of(*((clause, None) for clause in clauses)).conformity_by_clause()
    assert [(row.number, row.title) for row in rows] == [
        ("4.2", "Understanding the needs and expectations of interested parties"),
        ("8.7.3.1", "Information security policy"),
        ("8.7.3.2", "Information security controls"),
        ("9.4", "Service reporting"),
        ("10.1", "Nonconformity and corrective action"),
    ]


def test_a_clause_that_the_standard_does_not_have_comes_last_and_has_no_title():
    rows = view_of(("SLA 4", Result.MINOR), ("10.2", Result.CONFORMS)).conformity_by_clause()
    assert [(row.number, row.title, row.degree) for row in rows] == [
        ("10.2", "Continual improvement", 1.0),
        ("SLA 4", "", 0.0),
    ]


def test_every_group_that_is_charted_has_a_title():
    groups = view_of(("8", Result.CONFORMS), ("8.6", Result.CONFORMS)).conformity_by_group()
    assert [group.title for group in groups if not group.title] == []


# --- the gravest result ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("graver", "milder"),
    [
        (Result.MAJOR, Result.MINOR),
        (Result.MINOR, Result.OPPORTUNITY),
        (Result.OPPORTUNITY, Result.CONFORMS),
        (Result.CONFORMS, Result.NOT_SAMPLED),
        (Result.CONFORMS, Result.NOT_APPLICABLE),
    ],
)
def test_one_graver_result_outweighs_any_number_of_milder_ones(graver, milder):
    answers = all_of("8.6.1", milder, milder, graver, milder, None, DIVERGING)
    assert view_of(*answers).overall().worst is graver


@pytest.mark.parametrize("answer", [None, DIVERGING])
def test_nothing_concluded_has_no_gravest_result(answer):
    assert view_of(("8.6.1", answer)).overall().worst is None


# --- counts ----------------------------------------------------------------------------------------


def test_results_are_counted_and_none_stands_for_open_and_diverging():
    view = view_of(*all_of("8.6.1", Result.MINOR, Result.MINOR, Result.NOT_SAMPLED, None, DIVERGING))
    assert view.result_counts() == {Result.MINOR: 2, Result.NOT_SAMPLED: 1, None: 2}


def test_findings_are_counted_and_chosen_by_kind_in_report_order():
    kinds = (FindingKind.MAJOR, FindingKind.MINOR, FindingKind.POSITIVE, FindingKind.MINOR)
    raised = tuple(
        replace(found, kind=kind) for found, kind in zip(make_findings(len(kinds)), kinds, strict=True)
    )
    view = tiny_view(findings=raised)
    assert view.finding_counts() == {FindingKind.MAJOR: 1, FindingKind.MINOR: 2, FindingKind.POSITIVE: 1}
    chosen = view.findings_of(FindingKind.MINOR, FindingKind.MAJOR)
    assert [found.id for found in chosen] == ["f0", "f1", "f3"]
    assert view.findings_of(FindingKind.OPPORTUNITY) == view.findings_of() == ()


def test_actions_come_in_the_order_of_their_findings():
    one, two = make_findings(2)
    action = ActionView("", "", "", "", FindingKind.MINOR)
    view = tiny_view(
        findings=(
            replace(two, actions=(replace(action, id="b1"), replace(action, id="b2"))),
            replace(one, actions=()),
            replace(one, actions=(replace(action, id="a1"),)),
        )
    )
    assert [found.id for found in view.actions] == ["b1", "b2", "a1"]


# --- people and states -----------------------------------------------------------------------------


def test_the_lead_auditor_is_found_among_all_who_take_part():
    people = [PersonView(role.label, role) for role in Role if role is not Role.LEAD_AUDITOR]
    assert tiny_view(people=tuple(people)).lead_auditor == ""
    people.insert(3, PersonView("Maria Rossi", Role.LEAD_AUDITOR))
    assert tiny_view(people=tuple(people)).lead_auditor == "Maria Rossi"


@pytest.mark.parametrize("status", AuditStatus)
def test_a_report_is_a_draft_until_it_is_issued(status):
    assert tiny_view(status=status).is_draft is (status is not AuditStatus.ISSUED)


@pytest.mark.parametrize(
    ("status", "due_on", "overdue"),
    [
        (ActionStatus.OPEN, date(2026, 11, 8), True),
        (ActionStatus.IN_PROGRESS, date(2026, 11, 8), True),
        (ActionStatus.OPEN, date(2026, 11, 9), False),
        (ActionStatus.OPEN, date(2026, 11, 10), False),
        (ActionStatus.OPEN, None, False),
        (ActionStatus.IMPLEMENTED, date(2026, 11, 8), False),
        (ActionStatus.VERIFIED, date(2026, 11, 8), False),
    ],
)
def test_an_action_is_overdue_from_the_day_after_it_was_due_until_implemented(status, due_on, overdue):
    action = ActionView("a", "", "", "", FindingKind.MINOR, due_on=due_on, status=status)
    assert action.is_overdue(date(2026, 11, 9)) is overdue
