"""Grading with reasons: what is known in advance, who decides, what needs a reason, and that there is no back door."""

from __future__ import annotations

import pytest

from iso20k_audit.model.errors import RuleViolation
from iso20k_audit.model.grading import Answer
from iso20k_audit.model.rules import report_gaps
from iso20k_audit.model.vocabulary import FindingKind, Role
from iso20k_audit.services import answering, audits, findings, grading, undoing, viewing
from iso20k_audit.services.concluding import NotTheLead
from iso20k_audit.services.grade_scale import step_named, use_preset
from iso20k_audit.services.grading import ReasonNeeded, decide_grade, grade_of
from iso20k_audit.services.resolving import Choice, resolve
from iso20k_audit.services.similar_findings import (
    dismiss_repeat,
    mark_repeat,
    repeat_proposals,
    similar_findings,
)
from tests.making import bring, make_workspace, question_ids, start
from tests.services.conflicting import disagree

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
COMPLETE = {
    "title": "Closure of incidents is not confirmed with the user",
    "requirement": "The procedure asks for the user's confirmation before closure.",
    "objective_evidence": "7 of 25 tickets sampled, for example INC0048213, closed without confirmation.",
    "failure": "For 7 of 25 incidents the confirmation of the user is not recorded.",
    "process": "Incident management",
}
ISOLATED = {"not_met": YES, "absent": NO, "doubt": NO, "repeat": NO, "several": NO, "isolated": YES}


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as opened:
        yield opened


@pytest.fixture
def audit(workspace):
    return start(workspace)


def _raise(workspace, audit, kind=FindingKind.MINOR, clauses=("8.6.1",), **fields):
    return workspace.write(
        lambda ledger: findings.raise_finding(ledger, audit, kind, clauses=clauses, **(COMPLETE | fields))
    )


def _answer(workspace, finding, answers=ISOLATED):
    return workspace.write(lambda ledger: grading.answer_grade_questions(ledger, finding, answers))


def _decide(workspace, finding, kind, reason="", **more):
    return workspace.write(lambda ledger: decide_grade(ledger, finding, kind, reason, **more))


def _row(workspace, finding):
    return workspace.read(lambda ledger: ledger.get("finding", finding))


def _grade(workspace, finding):
    return workspace.read(lambda ledger: grade_of(ledger, finding))


def test_a_draft_raised_with_one_key_has_no_proposal_and_changes_its_kind_freely(workspace, audit):
    finding = _raise(workspace, audit)
    assert not _grade(workspace, finding).in_force
    workspace.write(lambda ledger: audits.save(ledger, "finding", finding, {"finding_kind": "ofi"}))
    row = _row(workspace, finding)
    assert (row["finding_kind"], row["grade_deviation"], row["grade_proposed"]) == ("ofi", None, None)


def test_answers_and_what_they_speak_for_are_recorded_and_undone(workspace, audit):
    finding = _raise(workspace, audit)
    standing = _answer(workspace, finding)
    assert standing.proposal.kind is FindingKind.MINOR and not standing.is_decided
    row = _row(workspace, finding)
    assert row["grade_proposed"] == "minor" and row["grade_answers"]["isolated"] == {"answer": "yes"}
    workspace.write(lambda ledger: undoing.take_back(ledger, undoing.undo_state(ledger, audit).undo_group))
    assert _row(workspace, finding)["grade_answers"] is None
    assert not _grade(workspace, finding).in_force


def test_an_answer_is_taken_back(workspace, audit):
    finding = _raise(workspace, audit)
    _answer(workspace, finding, {"absent": YES, "doubt": UNKNOWN})
    assert _answer(workspace, finding, {"absent": None}).given == {"doubt": UNKNOWN}


def test_the_result_of_the_question_answers_in_advance_and_says_so(workspace, audit):
    question = question_ids(workspace, audit)[4]
    workspace.write(lambda ledger: answering.answer(ledger, audit, question, {"result": "major"}))
    finding = workspace.write(
        lambda ledger: findings.raise_finding(ledger, audit, FindingKind.MINOR, question=question, **COMPLETE)
    )
    known = _grade(workspace, finding).known
    assert known["not_met"].answer is YES
    assert "8.6.1-01" in known["not_met"].why and "Major nonconformity" in known["not_met"].why
    assert known["several"].answer is NO


def test_the_grade_as_proposed_takes_the_justification_as_its_reason(workspace, audit):
    finding = _raise(workspace, audit)
    _answer(workspace, finding)
    standing = _decide(workspace, finding, FindingKind.MINOR)
    assert standing.is_decided and not standing.deviates
    row = _row(workspace, finding)
    assert "isolated lapse" in row["grade_reason"] and row["grade_deviation"] is None
    assert row["grade_decided"] == "minor" and row["graded_by"] == workspace.person.id


def test_another_grade_than_the_proposed_one_needs_a_reason_which_is_kept(workspace, audit):
    finding = _raise(workspace, audit)
    _answer(workspace, finding)
    with pytest.raises(ReasonNeeded, match="Minor nonconformity"):
        _decide(workspace, finding, FindingKind.MAJOR)
    assert _row(workspace, finding)["finding_kind"] == "minor"
    standing = _decide(workspace, finding, FindingKind.MAJOR, "The client stopped using the service.")
    assert standing.deviates and not standing.is_unexplained
    row = _row(workspace, finding)
    assert row["finding_kind"] == "major" and row["grade_proposed"] == "minor"
    assert row["grade_deviation"] == "The client stopped using the service."


def test_a_nonconformity_does_not_become_an_opportunity_without_a_reason_by_any_way(workspace, audit):
    finding = _raise(workspace, audit)
    _answer(workspace, finding)
    with pytest.raises(ReasonNeeded):
        workspace.write(lambda ledger: audits.save(ledger, "finding", finding, {"finding_kind": "ofi"}))
    with pytest.raises(ReasonNeeded):
        _decide(workspace, finding, FindingKind.OPPORTUNITY)
    with pytest.raises(ReasonNeeded):
        workspace.write(lambda ledger: grading.propose_grade(ledger, finding, FindingKind.POSITIVE))
    fields = {"finding_kind": "ofi", "grade_deviation": "The requirement is only planned for 2027."}
    workspace.write(lambda ledger: audits.save(ledger, "finding", finding, fields))
    assert _row(workspace, finding)["grade_deviation"] == "The requirement is only planned for 2027."
    workspace.write(lambda ledger: audits.save(ledger, "finding", finding, {"finding_kind": "minor"}))
    assert _row(workspace, finding)["grade_deviation"] is None


def test_a_grade_that_the_answers_say_nothing_on_needs_a_reason(workspace, audit):
    finding = _raise(workspace, audit)
    with pytest.raises(ReasonNeeded, match="do not say enough"):
        _decide(workspace, finding, FindingKind.MINOR)
    assert _decide(workspace, finding, FindingKind.MINOR, "A single ticket.").is_decided
    praise = _raise(workspace, audit, FindingKind.POSITIVE)
    assert _decide(workspace, praise, FindingKind.POSITIVE).is_decided


def test_an_issued_number_keeps_its_series(workspace, audit):
    finding = _raise(workspace, audit)
    workspace.write(lambda ledger: findings.issue_finding(ledger, finding))
    with pytest.raises(RuleViolation, match="series"):
        _decide(workspace, finding, FindingKind.OPPORTUNITY, "Only planned.")
    assert _decide(workspace, finding, FindingKind.MAJOR, "It stops the service.").kind is FindingKind.MAJOR


@pytest.fixture
def led(workspace):
    """An audit that somebody else leads."""
    return start(workspace, lead="Anna Lead")


def test_only_the_lead_auditor_decides_where_one_is_known(workspace, led):
    finding = _raise(workspace, led)
    _answer(workspace, finding)
    with pytest.raises(NotTheLead, match="Anna Lead"):
        _decide(workspace, finding, FindingKind.MINOR)
    standing = workspace.write(lambda ledger: grading.propose_grade(ledger, finding, FindingKind.MINOR))
    assert standing.reason and not standing.is_decided
    assert not standing.may_decide(workspace.person.id) and standing.leads == ("Anna Lead",)


def test_what_the_lead_decided_others_do_not_change(workspace, audit):
    finding = _raise(workspace, audit)
    _answer(workspace, finding)
    _decide(workspace, finding, FindingKind.MINOR)
    workspace.write(lambda ledger: audits.add_participant(ledger, audit, "Maria Rossi", Role.AUDITOR))
    workspace.write(lambda ledger: audits.add_participant(ledger, audit, "Anna Lead", Role.LEAD_AUDITOR))
    fields = {"finding_kind": "major", "grade_deviation": "I think so."}
    with pytest.raises(NotTheLead, match="Maria Rossi"):
        workspace.write(lambda ledger: audits.save(ledger, "finding", finding, fields))


def test_what_arrives_with_another_grade_and_no_reason_blocks_the_report(workspace, audit, tmp_path):
    finding = _raise(workspace, audit)
    _answer(workspace, finding)
    workspace.write(
        lambda ledger: ledger.set("finding", finding, audit, finding_kind="ofi")
    )  # as a merge does
    assert _grade(workspace, finding).is_unexplained
    view = workspace.read(lambda ledger: viewing.audit_view(ledger, audit, tmp_path))
    gaps = [gap for gap in report_gaps(view) if gap.record_id == finding and gap.field == "grade_reason"]
    assert [gap.blocking for gap in gaps] == [True]
    assert "Minor nonconformity" in gaps[0].text


# -- repeats ------------------------------------------------------------------------------------------


@pytest.fixture
def earlier(workspace):
    """A finding of last year's audit, issued."""
    finding = _raise(workspace, start(workspace, title="Last year"))
    workspace.write(lambda ledger: findings.issue_finding(ledger, finding))
    return finding


def test_a_repeat_is_proposed_with_its_reasons_and_linked_or_dismissed(workspace, earlier):
    audit = start(workspace, title="This year")
    here = _raise(workspace, audit, title="Incidents closed without the user's confirmation")
    found = workspace.read(lambda ledger: repeat_proposals(ledger, audit))
    assert found[here].id == earlier and found[here].may_be_repeated
    assert "same clause" in found[here].reasons and "same process" in found[here].reasons
    known = _grade(workspace, here).known["repeat"]
    assert known.answer is UNKNOWN and "same clause" in known.why
    workspace.write(lambda ledger: dismiss_repeat(ledger, here, earlier, "Another tool, another team."))
    assert workspace.read(lambda ledger: repeat_proposals(ledger, audit)) == {}
    assert earlier not in [one.id for one in workspace.read(lambda ledger: similar_findings(ledger, here))]
    workspace.write(lambda ledger: mark_repeat(ledger, here, earlier))
    assert _row(workspace, here)["repeat_of"] == earlier
    workspace.write(lambda ledger: dismiss_repeat(ledger, here, earlier))
    assert _row(workspace, here)["repeat_of"] is None


def test_findings_of_later_audits_and_of_other_organisations_are_no_repeats(workspace, earlier):
    audit = start(workspace, title="This year")
    _raise(workspace, audit)
    last = _row(workspace, earlier)["audit_id"]
    assert workspace.read(lambda ledger: repeat_proposals(ledger, last)) == {}
    other = workspace.write(lambda ledger: audits.add(ledger, "organisation", None, {"name": "Another one"}))
    workspace.write(lambda ledger: audits.save(ledger, "audit", audit, {"organisation_id": other}))
    assert workspace.read(lambda ledger: repeat_proposals(ledger, audit)) == {}


def test_a_repeat_whose_action_was_carried_out_speaks_for_a_major(workspace, earlier):
    action = workspace.write(
        lambda ledger: findings.add_action(ledger, earlier, action="Ask before closing", due_on="2099-01-01")
    )
    audit = start(workspace, title="This year")
    here = _raise(workspace, audit)
    workspace.write(lambda ledger: mark_repeat(ledger, here, earlier))
    assert _grade(workspace, here).known["repeat"].answer is NO  # not due yet
    workspace.write(lambda ledger: bring(ledger, action, "verified"))
    standing = _answer(workspace, here, {"not_met": YES})
    assert standing.known["repeat"].answer is YES and standing.proposal.kind is FindingKind.MAJOR
    assert standing.proposal.rules == ("repeat",) and "NC-" in standing.proposal.justification
    with pytest.raises(ReasonNeeded):
        _decide(workspace, here, FindingKind.MINOR)


# -- own scale ----------------------------------------------------------------------------------------


def test_the_step_of_the_own_scale_goes_with_the_kind(workspace, audit):
    workspace.write(lambda ledger: use_preset(ledger, "five"))
    finding = _raise(workspace, audit)
    assert _grade(workspace, finding).step.name == "Minor"  # the only one that counts as minor
    sensitive = workspace.read(lambda ledger: step_named(ledger, "Sensitive point"))
    _answer(workspace, finding, {"not_met": NO})
    standing = _decide(workspace, finding, FindingKind.OPPORTUNITY, step=sensitive.id)
    assert standing.step == sensitive and standing.kind is FindingKind.OPPORTUNITY
    with pytest.raises(RuleViolation, match="does not count"):
        _decide(workspace, finding, FindingKind.MAJOR, "Because.", step=sensitive.id)
    fields = {"finding_kind": "minor", "grade_deviation": "It is not met after all."}
    workspace.write(lambda ledger: audits.save(ledger, "finding", finding, fields))
    assert _grade(workspace, finding).step.name == "Minor"


def test_a_step_that_counts_as_another_kind_is_no_back_door(workspace, audit):
    workspace.write(lambda ledger: use_preset(ledger, "five"))
    finding = _raise(workspace, audit)
    _answer(workspace, finding)
    with pytest.raises(ReasonNeeded):
        workspace.write(lambda ledger: grading.choose_step(ledger, finding, "Sensitive point"))
    told = workspace.write(
        lambda ledger: grading.choose_step(ledger, finding, "Sensitive point", "Only the form is missing.")
    )
    assert told.kind is FindingKind.OPPORTUNITY and told.step.name == "Sensitive point"


def test_a_settled_conflict_on_the_kind_explains_another_grade_with_its_reason(workspace, audit):
    finding = _raise(workspace, audit)
    _answer(workspace, finding)
    _weak, grave = disagree(workspace, "finding", finding, "finding_kind", "ofi", "major", audit=audit)
    assert _row(workspace, finding)["finding_kind"] is None
    assert not _grade(workspace, finding).deviates  # in conflict it has no grade
    workspace.write(
        lambda ledger: resolve(ledger, finding, "finding_kind", Choice(take=grave), "The service stopped.")
    )
    standing = _grade(workspace, finding)
    assert standing.kind is FindingKind.MAJOR and standing.deviation == "The service stopped."
    workspace.write(lambda ledger: undoing.take_back(ledger, undoing.undo_state(ledger, audit).undo_group))
    row = _row(workspace, finding)
    assert row["finding_kind"] is None and row["grade_deviation"] is None
