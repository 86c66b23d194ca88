"""The report is issued once for what it says: what came after it is told, and nothing new is no new version."""

from __future__ import annotations

from datetime import date

import pytest

from iso20k_audit.model.errors import RuleViolation
from iso20k_audit.model.records import AUDIT_TEXTS
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import answering, audits, evidence, exporting, findings, history, undoing
from iso20k_audit.services.exporting import changed_since_issue
from tests.making import make_workspace, question_ids, start

COMPLETE = {
    "title": "Closure not confirmed",
    "requirement": "The procedure asks for the user's confirmation before closure.",
    "objective_evidence": "7 of 25 tickets sampled, for example INC0048213, closed without confirmation.",
    "failure": "The closure step is not carried out.",
}


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as opened:
        yield opened


@pytest.fixture
def audit(workspace):
    """An audit with a minor nonconformity, ready to be issued."""
    audit_id = start(workspace)

    def fill(ledger):
        audits.save(ledger, "audit", audit_id, {field.name: "Stated." for field in AUDIT_TEXTS})
        findings.raise_finding(ledger, audit_id, FindingKind.MINOR, clauses=["8.6.1"], **COMPLETE)

    workspace.write(fill)
    for question in question_ids(workspace, audit_id):
        workspace.write(
            lambda ledger, q=question: answering.answer(ledger, audit_id, q, {"result": "conforms"})
        )
    return audit_id


@pytest.fixture
def issued(workspace, audit):
    workspace.write(lambda ledger: exporting.issue_report(ledger, audit, workspace.folder))
    return audit


def changed(workspace, audit, **how):
    return workspace.read(lambda ledger: changed_since_issue(ledger, audit, **how))


def the_finding(workspace, audit):
    return workspace.read(lambda ledger: ledger.select("finding", audit))[0]["id"]


def test_before_the_first_issue_nothing_came_after_it(workspace, audit):
    assert changed(workspace, audit) == 0


def test_a_change_after_the_issue_is_counted_and_marks_the_version(workspace, issued):
    assert changed(workspace, issued) == 0
    assert exporting.take_view(workspace, issued).report_version == "1.0"
    workspace.write(lambda ledger: audits.save(ledger, "audit", issued, {"conclusion": "Otherwise."}))
    assert changed(workspace, issued) == 1
    view = exporting.take_view(workspace, issued)
    assert (view.report_version, view.is_draft) == ("1.0, changed since", False)


def test_what_was_undone_is_no_change(workspace, issued):
    question = question_ids(workspace, issued)[0]
    for job in (
        lambda ledger: answering.answer(ledger, issued, question, {"result": "not_sampled"}),
        lambda ledger: findings.raise_finding(ledger, issued, FindingKind.POSITIVE, title="Good"),
    ):
        workspace.write(job)
        assert changed(workspace, issued) > 0
        group = workspace.read(lambda ledger: list(ledger.changes())[-1].group_id)
        workspace.write(lambda ledger, group=group: undoing.take_back(ledger, group))
        assert changed(workspace, issued) == 0


def test_follow_up_leaves_the_report_as_it_was_issued(workspace, issued, tmp_path):
    finding = the_finding(workspace, issued)
    action = workspace.write(lambda ledger: findings.add_action(ledger, finding, action="Train the leads"))
    proof = tmp_path / "sheet.txt"
    proof.write_text("25 tickets, none without confirmation", encoding="utf-8")
    evidence.attach_files(workspace, issued, [proof], target=evidence.Target("action", action))
    fields = {"acknowledgement": "accepted", "auditee_comment": "Agreed."}
    workspace.write(lambda ledger: audits.save(ledger, "finding", finding, fields))
    assert changed(workspace, issued) == 0
    assert changed(workspace, issued, follow_up=True) > 0
    other = tmp_path / "other.txt"
    other.write_text("One more ticket", encoding="utf-8")
    evidence.attach_files(workspace, issued, [other], target=evidence.Target("finding", finding))
    assert changed(workspace, issued) > 0


def test_a_new_version_needs_something_new(workspace, issued):
    def issue():
        return workspace.write(lambda ledger: exporting.issue_report(ledger, issued, workspace.folder))

    with pytest.raises(RuleViolation, match=r"Nothing was changed since version 1\.0"):
        issue()
    workspace.write(
        lambda ledger: findings.add_action(ledger, the_finding(workspace, issued), action="Train")
    )
    assert issue() == "2.0"
    workspace.write(lambda ledger: audits.save(ledger, "audit", issued, {"status": "concluded"}))
    assert issue() == "3.0", "a version is given once, also if the audit was opened again meanwhile"


def test_dates_that_do_not_agree_are_remarked(workspace, audit):
    workspace.write(
        lambda ledger: (
            audits.save(ledger, "audit", audit, {"starts_on": "2030-03-01", "ends_on": "2030-03-05"}),
            audits.add(ledger, "meeting", audit, {"meeting_kind": "closing"}),
        )
    )
    told = {gap.text: gap for gap in exporting.gaps(workspace, audit)}
    assert not any(gap.blocking for gap in told.values())
    assert told["Closing meeting: has no date"].target == ":meetings"
    assert any("before the last day of the audit (2030-03-05)" in text for text in told)
    workspace.write(
        lambda ledger: exporting.issue_report(ledger, audit, workspace.folder, report_on=date(2030, 3, 5))
    )
    assert not any("last day" in gap.text for gap in exporting.gaps(workspace, audit))


def test_records_are_called_what_people_call_them(workspace, audit):
    question = question_ids(workspace, audit)[0]
    workspace.write(lambda ledger: answering.answer(ledger, audit, question, {"result": "minor"}))
    names = workspace.read(lambda ledger: history.record_names(ledger, audit))
    papers = workspace.read(lambda ledger: ledger.select("working_paper", audit, question_id=question))
    [clause] = workspace.read(lambda ledger: ledger.select("finding_clause", audit))
    people = workspace.read(lambda ledger: ledger.select("participant", audit))
    assert names[question] == names[papers[0]["id"]] == "4.1-01"
    assert names[clause["id"]] == "MR-01"
    assert {names[row["id"]] for row in people} == {"Maria Rossi", "Jonas Weber"}
