"""Findings: the rules that the program knows, and numbers that are given once."""

from __future__ import annotations

import pytest

from iso20k_audit.model.errors import InputError, RuleViolation
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import answering, audits, browsing, evidence, findings
from tests.making import bring, make_workspace, question_ids, start

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
    return start(workspace)


def _raise(workspace, audit, kind=FindingKind.MINOR, clauses=("8.6.1",), **fields):
    return workspace.write(
        lambda ledger: findings.raise_finding(ledger, audit, kind, clauses=clauses, **(COMPLETE | fields))
    )


def test_a_finding_from_a_question_is_prefilled(workspace, audit, tmp_path):
    question = question_ids(workspace, audit)[4]
    proof = tmp_path / "tickets.csv"
    proof.write_text("INC1,closed\n")
    workspace.write(
        lambda ledger: answering.answer(
            ledger, audit, question, {"result": "minor", "note": "7 of 25 tickets"}
        )
    )
    evidence.attach_files(workspace, audit, [proof], target=evidence.Target("question", question))
    finding = workspace.write(
        lambda ledger: findings.raise_finding(ledger, audit, FindingKind.MINOR, question=question, title="T")
    )
    row = workspace.read(lambda ledger: browsing.finding_detail(ledger, finding))
    assert row["clauses"] == ("8.6.1",)
    assert row["objective_evidence"] == "7 of 25 tickets"
    assert [item["file_name"] for item in row["evidence"]] == ["tickets.csv"]
    assert row["shown_number"] == "MR-01" and row["status"] == "draft"


@pytest.mark.parametrize("missing", ["title", "requirement", "objective_evidence", "failure"])
def test_a_nonconformity_needs_all_its_parts(workspace, audit, missing):
    finding = _raise(workspace, audit, **{missing: ""})
    with pytest.raises(RuleViolation):
        workspace.write(lambda ledger: findings.issue_finding(ledger, finding))


def test_a_nonconformity_needs_a_clause_and_verifiable_evidence(workspace, audit):
    no_clause = _raise(workspace, audit, clauses=())
    vague = _raise(workspace, audit, objective_evidence="Several tickets were closed too early.")
    with pytest.raises(RuleViolation, match="clause"):
        workspace.write(lambda ledger: findings.issue_finding(ledger, no_clause))
    with pytest.raises(RuleViolation, match="verified"):
        workspace.write(lambda ledger: findings.issue_finding(ledger, vague))


def test_a_nonconformity_may_not_pass_as_an_opportunity(workspace, audit):
    question = question_ids(workspace, audit)[4]
    workspace.write(lambda ledger: answering.answer(ledger, audit, question, {"result": "major"}))
    with pytest.raises(RuleViolation, match="opportunity"):
        workspace.write(
            lambda ledger: findings.raise_finding(ledger, audit, FindingKind.OPPORTUNITY, question=question)
        )
    finding = workspace.write(
        lambda ledger: findings.raise_finding(ledger, audit, FindingKind.MINOR, question=question, **COMPLETE)
    )
    workspace.write(lambda ledger: audits.save(ledger, "finding", finding, {"finding_kind": "ofi"}))
    with pytest.raises(RuleViolation, match="opportunity"):
        workspace.write(lambda ledger: findings.issue_finding(ledger, finding))


def test_cause_and_solution_in_the_auditors_part_are_remarked(workspace, audit):
    finding = _raise(workspace, audit, failure="Closure is skipped because staff should be trained.")
    remarks = workspace.read(lambda ledger: findings.remarks_on(ledger, finding))
    assert {(remark.field, remark.blocking) for remark in remarks} == {("failure", False)}
    assert len(remarks) == 1 or len({remark.text for remark in remarks}) == 2


def test_final_numbers_are_given_once_and_never_reused(workspace, audit):
    first, second = _raise(workspace, audit), _raise(workspace, audit)
    number = workspace.write(lambda ledger: findings.issue_finding(ledger, first))
    year = number.split("-")[1]
    assert number == f"NC-{year}-001"
    assert workspace.write(lambda ledger: findings.issue_finding(ledger, first)) == number
    workspace.write(lambda ledger: audits.withdraw(ledger, "finding", first, "raised by mistake"))
    assert workspace.write(lambda ledger: findings.issue_finding(ledger, second)) == f"NC-{year}-002"
    praise = _raise(workspace, audit, FindingKind.POSITIVE)
    assert workspace.write(lambda ledger: findings.issue_finding(ledger, praise)) == f"PP-{year}-001"


def test_issuing_all_is_all_or_none_and_in_report_order(workspace, audit):
    minor = _raise(workspace, audit)
    major = _raise(workspace, audit, FindingKind.MAJOR)
    broken = _raise(workspace, audit, requirement="")
    with pytest.raises(RuleViolation, match="MR-03"):
        workspace.write(lambda ledger: findings.issue_all(ledger, audit))
    assert workspace.read(lambda ledger: ledger.get("finding", minor))["number"] is None
    workspace.write(lambda ledger: audits.withdraw(ledger, "finding", broken, "duplicate"))
    numbers = workspace.write(lambda ledger: findings.issue_all(ledger, audit))
    assert workspace.read(lambda ledger: ledger.get("finding", major))["number"] == numbers[0]


def test_unknown_clauses_are_refused(workspace, audit):
    with pytest.raises(InputError, match="8.9"):
        _raise(workspace, audit, clauses=("8.9",))


def test_effectiveness_is_verified_by_somebody_on_a_day_on_evidence(workspace, audit):
    finding = _raise(workspace, audit)
    action = workspace.write(
        lambda ledger: findings.add_action(ledger, finding, action="Train the shift leads")
    )
    with pytest.raises(RuleViolation, match="who verified, when and on what evidence"):
        workspace.write(lambda ledger: findings.save_action(ledger, action, {"effectiveness": "effective"}))
    workspace.write(lambda ledger: bring(ledger, action, "to_check"))
    complete = {
        "effectiveness": "effective",
        "status": "verified",
        "verified_by": "Maria Rossi",
        "verified_on": "2026-11-20",
        "verification_note": "25 tickets after the fix, none without confirmation",
    }
    workspace.write(lambda ledger: findings.save_action(ledger, action, complete))
    assert workspace.read(lambda ledger: ledger.get("action", action))["status"] == "verified"


def test_an_issued_finding_closes_when_every_action_is_effective_and_opens_again_when_one_is_not(
    workspace, audit
):
    finding = _raise(workspace, audit)

    def status():
        return workspace.read(lambda ledger: ledger.get("finding", finding)["status"])

    first, second = (
        workspace.write(lambda ledger, words=words: findings.add_action(ledger, finding, action=words))
        for words in ("Train the shift leads", "Make confirmation a required field")
    )
    for action in (first, second):
        workspace.write(lambda ledger, action=action: bring(ledger, action, "verified"))
    assert status() == "draft"
    workspace.write(lambda ledger: findings.issue_finding(ledger, finding))
    assert status() == "closed"
    workspace.write(lambda ledger: bring(ledger, second, "reopened"))
    assert status() == "issued"
    workspace.write(lambda ledger: bring(ledger, second, "verified"))
    assert status() == "closed"
    workspace.write(lambda ledger: findings.add_action(ledger, finding, action="Check again in March"))
    assert status() == "issued"
