"""The rules of auditing: what is wrong with a finding, and what a report lacks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from iso20k_audit.model.rules import finding_remarks, report_gaps
from iso20k_audit.model.view import FindingView, MeetingView, PersonView, QuestionView
from iso20k_audit.model.vocabulary import ChecklistKind, FindingKind, FindingStatus, MeetingKind, Result, Role
from tests.reports.views import make_evidence, make_findings, make_view, tiny_view

NONCONFORMITIES = (FindingKind.MAJOR, FindingKind.MINOR)
OTHERS = (FindingKind.OPPORTUNITY, FindingKind.POSITIVE)
BLANK = ("", " \n\t")

SOUND = {
    "title": "Closure not confirmed",
    "clauses": ("8.6.1",),
    "requirement": "Procedure 4.2, section 6, asks for the user's confirmation before closure.",
    "objective_evidence": "7 of 25 tickets sampled, for example INC0048213, closed without confirmation.",
    "failure": "The closure step is not carried out.",
}


def remarks(kind, *, result=None, **fields):
    return finding_remarks(kind, question_result=result, **(SOUND | fields))


def places(found):
    return [(remark.field, remark.blocking) for remark in found]


# --- one finding -----------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", FindingKind)
def test_a_sound_finding_draws_no_remark(kind):
    assert remarks(kind) == []


@pytest.mark.parametrize("kind", FindingKind)
@pytest.mark.parametrize("blank", BLANK)
def test_every_finding_needs_a_title(kind, blank):
    assert places(remarks(kind, title=blank)) == [("title", True)]


@pytest.mark.parametrize("kind", NONCONFORMITIES)
@pytest.mark.parametrize("blank", BLANK)
@pytest.mark.parametrize("part", ["requirement", "objective_evidence", "failure"])
def test_each_part_missing_from_a_nonconformity_is_remarked_once(kind, part, blank):
    assert places(remarks(kind, **{part: blank})) == [(part, True)]


@pytest.mark.parametrize("kind", NONCONFORMITIES)
def test_a_nonconformity_without_clause_is_remarked(kind):
    assert places(remarks(kind, clauses=())) == [("clauses", True)]


def test_an_empty_nonconformity_lacks_its_parts_in_the_order_of_the_form():
    empty = remarks(
        FindingKind.MAJOR, title="", clauses=(), requirement="", objective_evidence="", failure=""
    )
    assert places(empty) == [
        (field, True) for field in ("title", "clauses", "requirement", "objective_evidence", "failure")
    ]


@pytest.mark.parametrize("kind", NONCONFORMITIES)
def test_evidence_that_nobody_can_look_up_is_remarked(kind):
    found = remarks(kind, objective_evidence="Several tickets were closed too early.")
    assert places(found) == [("objective_evidence", True)]
    assert "record number, version, date or sample size" in found[0].text


@pytest.mark.parametrize("named", ["Ticket INC0048213", "Policy version 4", "Seen on 12 October", "7 of 25"])
def test_a_number_version_date_or_sample_size_makes_evidence_verifiable(named):
    assert remarks(FindingKind.MINOR, objective_evidence=named) == []


@pytest.mark.parametrize("kind", OTHERS)
def test_only_a_nonconformity_needs_clause_requirement_and_verifiable_evidence(kind):
    assert remarks(kind, clauses=(), requirement="", objective_evidence="A calm, tidy shift handover.") == []


@pytest.mark.parametrize("kind", OTHERS)
@pytest.mark.parametrize("blank", BLANK)
def test_opportunity_and_praise_say_what_was_seen(kind, blank):
    assert places(remarks(kind, objective_evidence=blank, failure=blank)) == [("objective_evidence", True)]


@pytest.mark.parametrize("kind", OTHERS)
@pytest.mark.parametrize("told", ["objective_evidence", "failure"])
def test_one_of_the_two_texts_is_enough_for_opportunity_and_praise(kind, told):
    assert (
        remarks(kind, **({"objective_evidence": "", "failure": ""} | {told: "Handover is by voice."})) == []
    )


@pytest.mark.parametrize("result", [Result.MAJOR, Result.MINOR])
def test_what_was_judged_a_nonconformity_is_no_opportunity(result):
    assert places(remarks(FindingKind.OPPORTUNITY, result=result)) == [("finding_kind", True)]


@pytest.mark.parametrize("result", [None, *(word for word in Result if not word.is_nonconformity)])
def test_an_opportunity_may_stand_where_no_nonconformity_was_judged(result):
    assert remarks(FindingKind.OPPORTUNITY, result=result) == []


@pytest.mark.parametrize("kind", NONCONFORMITIES)
@pytest.mark.parametrize("result", [Result.MAJOR, Result.MINOR])
def test_a_nonconformity_may_stand_where_one_was_judged(kind, result):
    assert remarks(kind, result=result) == []


SOLUTIONS = (
    "The team should be trained.",
    "The desk should have a second reader.",
    "The site should implement a check.",
    "The lead should introduce a list.",
    "The owner should define a limit.",
    "The lead should train both shifts.",
    "We recommend a monthly check.",
    "we suggest a checklist",
    "Staff need to be trained.",
    "The tool needs to be replaced.",
    "A second reader is recommended.",
    "Recommendation: none kept; our recommendation is a monthly check.",
    "The auditors recommend that a check is added.",
    "Auditors recommend to keep it.",
)
CAUSES = (
    "Closed early because the shift is short of staff.",
    "Due to the migration, closure is automatic.",
    "The ROOT CAUSE is the tool.",
    "Skipped steps caused by overload.",
    "Not held, owing to illness.",
)


@pytest.mark.parametrize("field", ["requirement", "failure"])
@pytest.mark.parametrize("text", SOLUTIONS)
def test_a_solution_in_the_auditors_part_is_remarked_but_does_not_block(field, text):
    found = remarks(FindingKind.MINOR, **{field: text})
    assert places(found) == [(field, False)]
    assert "solution" in found[0].text


@pytest.mark.parametrize("field", ["requirement", "failure"])
@pytest.mark.parametrize("text", CAUSES)
def test_a_cause_in_the_auditors_part_is_remarked_but_does_not_block(field, text):
    found = remarks(FindingKind.MAJOR, **{field: text})
    assert places(found) == [(field, False)]
    assert "cause" in found[0].text


@pytest.mark.parametrize(
    "text",
    [
        "The procedure says that users should confirm the closure.",
        "The review of recommendations is not recorded.",
        "The list of staff to be trained is not kept.",
        "Credits overdue to two clients are not followed up.",
        "Causes of incidents are not recorded.",
    ],
)
def test_words_that_only_sound_like_cause_or_solution_pass(text):
    assert remarks(FindingKind.MINOR, failure=text) == []


def test_cause_and_solution_are_remarked_apart_in_each_field():
    text = "Skipped because staff are new; they should be trained."
    found = remarks(FindingKind.MINOR, requirement=text, failure=text)
    assert places(found) == [("requirement", False)] * 2 + [("failure", False)] * 2
    assert len({remark.text for remark in found}) == 2


@pytest.mark.parametrize("kind", OTHERS)
def test_only_a_nonconformity_may_not_propose_a_solution(kind):
    assert remarks(kind, failure=f"{SOLUTIONS[0]} {CAUSES[0]}") == []


@pytest.mark.parametrize("result", [Result.MAJOR, Result.MINOR])
def test_praise_does_not_answer_for_a_judged_nonconformity(result):
    assert [remark.field for remark in remarks(FindingKind.POSITIVE, result=result)] == ["finding_kind"]


# --- the report ------------------------------------------------------------------------------------


def question(item="8.6.1-01", result=Result.CONFORMS, **fields):
    clause = item.rpartition("-")[0]
    return QuestionView(f"id of {item}", item, "Resolution", clause, "How?", result=result, **fields)


def finding(kind=FindingKind.MINOR, **fields):
    """A finding that lacks nothing."""
    return replace(
        FindingView(
            "f1",
            "NC-2026-001",
            kind,
            FindingStatus.ISSUED,
            **SOUND,
            grade_reason="One step on one shift.",
            evidence=make_evidence(1),
            actions=make_findings(1)[0].actions,
        ),
        **fields,
    )


def complete_view(**fields):
    """An audit whose report lacks nothing; `fields` replace what shall be missing."""
    found = make_view(questions_per_clause=0, findings=0, evidence=0)
    auditors = [replace(person, independence="Works elsewhere.") for person in found.people]
    return replace(
        found,
        **{
            "people": tuple(auditors),
            "questions": (question(),),
            "findings": (finding(),),
            "diverging_opinions": "None.",
        }
        | fields,
    )


def gaps(**fields):
    """Area, blocking and record of each gap of an otherwise complete report."""
    return [(gap.area, gap.blocking, gap.record_id) for gap in report_gaps(complete_view(**fields))]


def texts(**fields):
    return [gap.text for gap in report_gaps(complete_view(**fields))]


def test_a_complete_report_lacks_nothing():
    assert report_gaps(complete_view()) == []


@pytest.mark.parametrize("blank", BLANK)
@pytest.mark.parametrize(
    ("name", "label", "area"),
    [
        ("objectives", "Objectives", "plan"),
        ("scope", "Scope", "plan"),
        ("criteria", "Audit criteria", "plan"),
        ("audit_client", "Audit client", "plan"),
        ("sampling_statement", "Sampling", "plan"),
        ("conformity_statement", "Degree to which the criteria are met", "conclusion"),
        ("effectiveness_statement", "Effectiveness of the service management system", "conclusion"),
        ("conclusion", "Audit conclusion", "conclusion"),
    ],
)
def test_a_report_cannot_be_issued_without(name, label, area, blank):
    assert gaps(**{name: blank}) == [(area, True, "")]
    assert texts(**{name: blank}) == [f"{label}: not stated"]


@pytest.mark.parametrize("blank", BLANK)
@pytest.mark.parametrize(
    ("name", "label", "area"),
    [
        ("method", "Method", "plan"),
        ("deviations_from_plan", "Deviations from the audit plan", "conclusion"),
        ("areas_not_covered", "Areas not covered", "conclusion"),
        ("previous_actions_effectiveness", "Effectiveness of earlier corrective actions", "conclusion"),
        ("diverging_opinions", "Diverging opinions", "conclusion"),
        (
            "internal_audit_and_management_review_remark",
            "Internal audit and management review process",
            "conclusion",
        ),
        ("objectives_met", "Whether the audit objectives were met", "conclusion"),
        ("scope_appropriateness", "Appropriateness of the scope", "conclusion"),
        ("follow_up", "Agreed follow-up", "conclusion"),
    ],
)
def test_a_report_can_be_issued_without_but_it_is_said(name, label, area, blank):
    assert gaps(**{name: blank}) == [(area, False, "")]
    assert texts(**{name: blank}) == [f"{label}: not stated"]


@pytest.mark.parametrize(
    "name",
    ["exclusions", "risks", "significant_changes", "recommendations", "programme_implications", "retention"],
)
def test_nobody_is_bothered_about(name):
    assert gaps(**{name: ""}) == []


def test_blocking_gaps_come_first_each_in_the_order_of_the_audit():
    found = report_gaps(
        complete_view(
            method="",
            conclusion="",
            people=(),
            distribution=(),
            questions=(
                question("4.1-01", None),
                question("4.2-01", None, diverging=True),
                question("8.6.1-02", Result.MINOR),
            ),
            findings=(finding(title="", evidence=()),),
            evidence=(replace(make_evidence(1)[0], missing=True),),
            open_conflicts=2,
        )
    )
    assert [(gap.blocking, gap.area) for gap in found] == [
        (True, "conclusion"),
        (True, "plan"),
        (True, "fieldwork"),
        (True, "fieldwork"),
        (True, "findings"),
        (True, "evidence"),
        (True, "consolidation"),
        (False, "plan"),
        (False, "plan"),
        (False, "fieldwork"),
        (False, "findings"),
    ]


def test_of_an_audit_of_which_nothing_is_known_every_page_but_fieldwork_lacks_something():
    found = report_gaps(tiny_view())
    assert {gap.area for gap in found if gap.blocking} == {"plan", "conclusion"}
    required_and_expected_texts, lead_dates_two_meetings_and_distribution = 8 + 9, 5
    assert len({gap.text for gap in found}) == len(found)
    assert len(found) == required_and_expected_texts + lead_dates_two_meetings_and_distribution


# --- people, dates and meetings ---


def test_a_report_needs_a_lead_auditor():
    others = tuple(PersonView(role.label, role, independence="Yes.") for role in Role)
    assert gaps(people=others) == []
    assert gaps(people=tuple(p for p in others if p.role is not Role.LEAD_AUDITOR)) == [("plan", True, "")]


@pytest.mark.parametrize("missing", [{"starts_on"}, {"ends_on"}, {"starts_on", "ends_on"}])
def test_a_report_needs_both_dates_and_says_so_once(missing):
    assert gaps(**dict.fromkeys(missing)) == [("plan", True, "")]


@pytest.mark.parametrize("blank", BLANK)
@pytest.mark.parametrize("role", [Role.AUDITOR, Role.LEAD_AUDITOR, Role.TECHNICAL_EXPERT])
def test_everybody_who_audits_states_their_independence(role, blank):
    lead = PersonView("Maria Rossi", Role.LEAD_AUDITOR, independence="Works elsewhere.")
    people = (lead, PersonView("Jonas Weber", role, independence=blank))
    assert gaps(people=people) == [("plan", False, "")]
    assert texts(people=people) == ["Jonas Weber: independence is not stated"]


@pytest.mark.parametrize("role", [Role.OBSERVER, Role.GUIDE, Role.AUDITEE, Role.CLIENT_REPRESENTATIVE])
def test_who_does_not_audit_states_no_independence(role):
    lead = PersonView("Maria Rossi", Role.LEAD_AUDITOR, independence="Works elsewhere.")
    assert gaps(people=(lead, PersonView("Tom Berg", role))) == []


@pytest.mark.parametrize("absent", [MeetingKind.OPENING, MeetingKind.CLOSING])
def test_opening_and_closing_meeting_are_expected(absent):
    held = tuple(MeetingView(kind, None) for kind in MeetingKind if kind is not absent)
    assert gaps(meetings=held) == [("plan", False, "")]
    assert texts(meetings=held) == [f"{absent.label}: not recorded"]


def test_meetings_of_the_team_are_not_expected():
    held = (MeetingView(MeetingKind.CLOSING, None), MeetingView(MeetingKind.OPENING, None))
    assert gaps(meetings=held) == []


def test_a_distribution_list_is_expected():
    assert gaps(distribution=()) == [("plan", False, "")]


# --- questions ---


def test_unanswered_questions_block_together_and_name_their_clauses_once():
    unanswered = (question(item, None) for item in ("8.6.1-01", "8.6.1-02", "4.1-01"))
    asked = (*unanswered, question("9.2-01"))
    assert gaps(questions=asked) == [("fieldwork", True, "")]
    assert "3 of 4 questions are not answered (8.6.1, 4.1);" in texts(questions=asked)[0]


def test_only_the_first_twelve_unanswered_questions_name_their_clause():
    asked = tuple(question(f"8.{number}-01", None) for number in range(1, 14))
    (thirteen,) = texts(questions=asked)
    (twelve,) = texts(questions=asked[:12])
    assert "8.12, …)" in thirteen and "8.13" not in thirteen
    assert "8.12)" in twelve


@pytest.mark.parametrize("result", [word for word in Result if not word.is_nonconformity])
def test_every_result_answers_a_question(result):
    assert gaps(questions=(question(result=result),)) == []


def test_where_auditors_diverge_it_is_said_per_question_and_does_not_block():
    asked = (question("4.1-01", None, diverging=True), question("8.6.1-01"))
    assert gaps(questions=asked) == [("fieldwork", False, "id of 4.1-01")]
    assert texts(questions=asked)[0].startswith("4.1-01: ")


@pytest.mark.parametrize("result", [Result.MAJOR, Result.MINOR])
def test_a_nonconformity_judged_without_a_finding_blocks(result):
    asked = (question("4.1-01", result), question("8.6.1-01"))
    assert gaps(questions=asked) == [("fieldwork", True, "id of 4.1-01")]
    assert texts(questions=asked)[0].startswith("4.1-01: ")


@pytest.mark.parametrize("result", [Result.MAJOR, Result.MINOR])
def test_a_nonconformity_judged_with_a_finding_does_not_block(result):
    assert gaps(questions=(question(result=result, finding_numbers=("NC-2026-001",)),)) == []


# --- findings ---


def test_remarks_on_a_finding_are_gaps_that_name_it_and_block_as_they_do():
    broken = finding(title="", failure="Closed because the tool does it.")
    assert gaps(findings=(broken,)) == [("findings", True, "f1"), ("findings", False, "f1")]
    assert all(text.startswith("NC-2026-001: ") for text in texts(findings=(broken,)))


def test_each_finding_is_looked_at():
    pair = (finding(id="f1", title=""), finding(id="f2", number="NC-2026-002", clauses=()))
    assert gaps(findings=pair) == [("findings", True, "f1"), ("findings", True, "f2")]


@pytest.mark.parametrize("kind", NONCONFORMITIES)
@pytest.mark.parametrize(
    ("missing", "area"),
    [
        ({"evidence": ()}, "findings"),
        ({"grade_reason": ""}, "findings"),
        ({"grade_reason": " \n"}, "findings"),
        ({"actions": ()}, "actions"),
    ],
)
def test_a_nonconformity_is_expected_to_have_evidence_a_reason_and_an_action(kind, missing, area):
    assert gaps(findings=(finding(kind, **missing),)) == [(area, False, "f1")]


@pytest.mark.parametrize("kind", OTHERS)
def test_opportunity_and_praise_need_no_attachment_reason_or_action(kind):
    assert gaps(findings=(finding(kind, evidence=(), grade_reason="", actions=()),)) == []


@pytest.mark.parametrize("result", [Result.MAJOR, Result.MINOR])
def test_an_opportunity_blocks_while_its_own_question_is_judged_a_nonconformity(result):
    own = question("4.1-01", result, finding_numbers=("OFI-2026-001",))
    raised = finding(FindingKind.OPPORTUNITY, question_item="4.1-01")
    expected = [("fieldwork", True, "id of 4.1-01"), ("findings", True, "f1")]
    assert gaps(questions=(question(), own), findings=(raised,)) == expected


@pytest.mark.parametrize("item", ["", "8.6.1-01"])
def test_an_opportunity_does_not_answer_for_other_questions(item):
    other = question("4.1-01", Result.MINOR, finding_numbers=("NC-2026-001",))
    raised = finding(FindingKind.OPPORTUNITY, number="OFI-2026-001", question_item=item)
    answer = finding(FindingKind.MINOR, number="NC-2026-001", question_item="4.1-01")
    assert gaps(questions=(other, question()), findings=(raised, answer)) == []


def test_a_number_that_two_findings_have_blocks_until_one_gets_another():
    twice = (finding(FindingKind.MINOR, id="f1"), finding(FindingKind.MINOR, id="f2"))
    assert gaps(findings=twice) == [("findings", True, "f1"), ("findings", True, "f2")]
    other = finding(FindingKind.MINOR, id="f2", number="NC-2026-099")
    assert gaps(findings=(twice[0], other)) == []


# --- evidence and conflicts ---


def test_each_missing_file_blocks_and_is_named():
    items = make_evidence(3)
    items = (items[0], replace(items[1], missing=True), replace(items[2], missing=True))
    assert gaps(evidence=items) == [("evidence", True, "e1"), ("evidence", True, "e2")]
    assert ["MR-E02" in text for text in texts(evidence=items)] == [True, False]


def test_open_conflicts_block_and_are_counted():
    assert gaps(open_conflicts=3) == [("consolidation", True, "conflicts")]
    assert texts(open_conflicts=3)[0].startswith("Fields in conflict: 3.")


def test_open_conflicts_do_not_block_once_the_report_says_why():
    assert gaps(open_conflicts=3, open_conflicts_statement="Bo is on leave.") == [
        ("consolidation", False, "conflicts")
    ]


@pytest.mark.parametrize("kind", [ChecklistKind.FLOOR, ChecklistKind.GAP, ChecklistKind.READINESS])
def test_a_visit_or_assessment_may_be_reported_without_a_judgement_of_the_system(kind):
    statements = {"conformity_statement": "", "effectiveness_statement": "", "sampling_statement": ""}
    assert all(blocking for _, blocking, _ in gaps(**statements))
    assert not any(blocking for _, blocking, _ in gaps(**statements, checklist_kind=kind))


def test_required_evidence_that_is_missing_is_said_but_does_not_block():
    bare = question("8.6.1-01", Result.CONFORMS, evidence_required=True)
    assert gaps(questions=(bare,)) == [("fieldwork", False, "id of 8.6.1-01")]
    assert gaps(questions=(replace(bare, evidence_numbers=("MR-E01",)),)) == []
    assert gaps(questions=(replace(bare, result=Result.NOT_SAMPLED),)) == []
