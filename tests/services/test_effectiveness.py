"""Effectiveness checks: planned, counted like the audit's sample, held with evidence; the verdict moves the action."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from iso20k_audit.model.errors import InputError, RuleViolation
from iso20k_audit.model.vocabulary import ActionStatus, Effectiveness, FindingKind, SampleVerdict
from iso20k_audit.services import audits, effectiveness, evidence, findings, sample_items
from iso20k_audit.services.evidence import Target
from tests.making import bring, make_workspace, question_ids, start


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as opened:
        yield opened


@pytest.fixture
def audit(workspace):
    return start(workspace)


@pytest.fixture
def action(workspace, audit):
    """An implemented action on a finding of which 2 of 30 tickets deviated."""
    question = question_ids(workspace, audit)[4]

    def made(ledger):
        listed = ", ".join(f"INC{number:07}" for number in range(32))
        items = sample_items.add_items(ledger, audit, question, listed).item_ids
        sample_items.judge_items(ledger, items[:28], SampleVerdict.AS_REQUIRED)
        sample_items.judge_items(ledger, items[28:30], SampleVerdict.DEVIATES)
        sample_items.judge_items(ledger, items[30:], SampleVerdict.NOT_APPLICABLE)
        finding = findings.raise_finding(
            ledger, audit, FindingKind.MINOR, question=question, title="Closure not confirmed"
        )
        made = findings.add_action(ledger, finding)
        bring(ledger, made, ActionStatus.IMPLEMENTED)
        return made

    return workspace.write(made)


def _row(workspace, kind, record_id):
    return workspace.read(lambda ledger: ledger.get(kind, record_id))


def test_the_audits_sample_is_taken_over(workspace, action):
    check = workspace.write(lambda ledger: effectiveness.plan_check(ledger, action))
    row = _row(workspace, "effectiveness_check", check)
    assert (row["size_before"], row["deviations_before"]) == (30, 2)
    assert "tickets looked at in the audit" in row["population_before"]
    assert "(not determined or not applicable: 2)" in row["population_before"]
    assert row["attribute"]
    assert "same attribute" in row["method"]


def test_the_day_follows_the_policy(workspace, action):
    done = date.fromisoformat(_row(workspace, "action", action)["done_on"])
    check = workspace.write(lambda ledger: effectiveness.plan_check(ledger, action))
    planned = _row(workspace, "effectiveness_check", check)["planned_on"]
    assert planned == max(done + timedelta(days=90), date.today()).isoformat()  # noqa: DTZ011
    assert _row(workspace, "action", action)["check_on"] == planned


def test_a_verdict_needs_a_note_or_evidence_and_moves_the_action(workspace, audit, action):
    check = workspace.write(lambda ledger: effectiveness.plan_check(ledger, action))

    def held(ledger, **fields):
        effectiveness.hold_check(
            ledger, check, Effectiveness.EFFECTIVE, by="Mara", size_after=30, deviations_after=0, **fields
        )

    with pytest.raises(RuleViolation, match="a note, or evidence"):
        workspace.write(held)
    workspace.write(
        lambda ledger: evidence.attach_reference(
            ledger, audit, "ServiceNow list 4711", target=Target(effectiveness.TARGET, check)
        )
    )
    workspace.write(held)
    row = _row(workspace, "action", action)
    assert (row["status"], row["effectiveness"]) == ("verified", "effective")
    assert row["verified_by"] == "Mara"
    assert "a rate up to 9.5\u00a0% is still possible" in row["verification_note"]


def test_a_check_that_failed_is_kept_and_another_one_follows(workspace, action):
    first = workspace.write(lambda ledger: effectiveness.plan_check(ledger, action))
    workspace.write(
        lambda ledger: effectiveness.hold_check(
            ledger,
            first,
            Effectiveness.NOT_EFFECTIVE,
            size_after=30,
            deviations_after=3,
            note="3 of 30 still closed without confirmation",
        )
    )
    assert _row(workspace, "action", action)["status"] == "reopened"
    workspace.write(lambda ledger: bring(ledger, action, ActionStatus.TO_CHECK))
    second = workspace.write(lambda ledger: effectiveness.plan_check(ledger, action))
    workspace.write(
        lambda ledger: effectiveness.hold_check(
            ledger, second, Effectiveness.EFFECTIVE, size_after=60, deviations_after=0, note="None of 60"
        )
    )
    assert _row(workspace, "action", action)["status"] == "verified"
    verdicts = [row["verdict"] for row in workspace.read(lambda led: effectiveness.checks(led, action))]
    assert verdicts == ["not_effective", "effective"]
    with pytest.raises(RuleViolation, match="is kept"):
        workspace.write(lambda ledger: effectiveness.take_out(ledger, first))
    with pytest.raises(RuleViolation, match="has its verdict"):
        workspace.write(lambda ledger: audits.save(ledger, "effectiveness_check", first, {"note": "other"}))


def test_what_cannot_be_is_refused(workspace, action):
    check = workspace.write(lambda ledger: effectiveness.plan_check(ledger, action))
    tomorrow = (date.today() + timedelta(days=1)).isoformat()  # noqa: DTZ011

    def held(ledger, **fields):
        effectiveness.hold_check(ledger, check, Effectiveness.EFFECTIVE, **({"note": "n"} | fields))

    with pytest.raises(RuleViolation, match="still to come"):
        workspace.write(lambda ledger: held(ledger, held_on=tomorrow))
    with pytest.raises(RuleViolation, match="not implemented yet"):
        workspace.write(lambda ledger: held(ledger, held_on="2020-01-01"))
    with pytest.raises(InputError, match="cannot deviate"):
        workspace.write(lambda ledger: held(ledger, size_after=3, deviations_after=4))
    with pytest.raises(InputError, match="size of the sample"):
        workspace.write(lambda ledger: held(ledger, deviations_after=4))
    with pytest.raises(RuleViolation, match="planned for"):
        workspace.write(lambda ledger: effectiveness.plan_check(ledger, action))
    with pytest.raises(RuleViolation, match="when the check is held"):
        workspace.write(
            lambda ledger: audits.save(ledger, "effectiveness_check", check, {"verdict": "effective"})
        )
    assert _row(workspace, "action", action)["status"] == "implemented"


def test_an_open_action_cannot_be_verified(workspace, audit):
    def made(ledger):
        finding = findings.raise_finding(ledger, audit, FindingKind.MINOR, title="T")
        return findings.add_action(ledger, finding)

    action = workspace.write(made)
    check = workspace.write(lambda ledger: effectiveness.plan_check(ledger, action))
    assert _row(workspace, "effectiveness_check", check)["size_before"] is None
    with pytest.raises(RuleViolation, match="not implemented yet"):
        workspace.write(
            lambda ledger: effectiveness.hold_check(ledger, check, Effectiveness.EFFECTIVE, note="n")
        )


def test_items_after_the_fix_are_counted_from_lists(workspace, action):
    check = workspace.write(lambda ledger: effectiveness.plan_check(ledger, action))
    with pytest.raises(InputError, match="Not among the items looked at: INC9"):
        workspace.write(lambda ledger: effectiveness.count_items(ledger, check, "INC1 INC2", "INC9"))
    workspace.write(lambda ledger: effectiveness.count_items(ledger, check, "INC1\nINC2\ninc2", "INC2"))
    row = _row(workspace, "effectiveness_check", check)
    assert (row["size_after"], row["deviations_after"]) == (2, 1)
    assert "Items: INC1, inc2." in row["population_after"]
    assert "2 of 30 before, 1 of 2 after." in effectiveness.compared(row)


def test_an_item_that_two_auditors_saw_counts_once_and_the_graver_view_counts(workspace, audit, action):
    row = _row(workspace, "action", action)
    finding = _row(workspace, "finding", row["finding_id"])
    workspace.write(
        lambda ledger: ledger.set(
            "sample_item",
            "other",
            audit,
            question_id=finding["question_id"],
            auditor_id="somebody",
            reference="inc0000000",
            verdict="deviates",
        )
    )
    before = workspace.read(lambda ledger: effectiveness.sample_before(ledger, finding["id"]))
    assert (before.sampled.deviations, before.sampled.size) == (3, 30)
