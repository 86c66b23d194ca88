"""Trends read from a workspace: what withdrawn, draft and contested records do, and the records behind a number."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import text

from iso20k_audit.model.ids import new_id
from iso20k_audit.model.trends import IN_CONFLICT, Counted, Dimension, TrendFilter, Unit
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import answering, audits, findings, trends
from tests.making import make_workspace, question_ids, start

TODAY = date(2026, 6, 30)


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as made:
        yield made


def raise_issued(workspace, audit_id, kind=FindingKind.MINOR, clauses=("8.6.1",), **fields):
    def job(ledger):
        made = findings.raise_finding(ledger, audit_id, kind, clauses=clauses, title="A lapse", **fields)
        ledger.set("finding", made, audit_id, status="issued", number=f"NC-{made[-6:]}")
        return made

    return workspace.write(job)


def sites_of(workspace):
    return workspace.read(lambda ledger: {row["name"]: row["id"] for row in ledger.select("site")})


def of(workspace, **wanted):
    return workspace.read(lambda ledger: trends.trends(ledger, TrendFilter(**wanted), TODAY))


def test_what_is_counted_over_two_audits(workspace):
    first = start(workspace, starts_on=date(2025, 3, 10), ends_on=date(2025, 3, 12))
    second = start(workspace, starts_on=date(2026, 2, 1))
    places = sites_of(workspace)
    old = raise_issued(workspace, first, site_id=places["Cebu"], raised_at="2025-03-11T10:00:00+08:00")
    new = raise_issued(
        workspace, second, FindingKind.MAJOR, ("8.6.1", "10.1"), site_id=places["Cebu"], repeat_of=old
    )
    found = of(workspace)
    groups = {tally.label: tally.ids for tally in found.by(Dimension.GROUP).tallies}
    assert groups == {"8.6": (old, new), "10": (new,)}
    assert [(period.label, len(inside)) for period, inside in found.split(found.findings, Unit.YEAR)] == [
        ("2025", 1),
        ("2026", 1),
    ]
    assert [share.value for share in found.repeats(Unit.YEAR)] == [0.0, 1.0]
    assert {tally.label for tally in found.by(Dimension.SITE).tallies} == {"Cebu"}
    assert [one.id for one in of(workspace, since="2026-01-01").audits] == [second]


def test_drafts_withdrawn_and_contested_findings(workspace):
    audit_id = start(workspace)
    issued = raise_issued(workspace, audit_id)
    gone = raise_issued(workspace, audit_id)
    contested = raise_issued(workspace, audit_id)
    draft = workspace.write(
        lambda ledger: findings.raise_finding(ledger, audit_id, FindingKind.MINOR, clauses=["8.6.1"])
    )

    def change(ledger):
        audits.withdraw(ledger, "finding", gone, "raised twice")
        ledger.connection.execute(
            text("UPDATE finding SET finding_kind=NULL, conflicts='finding_kind' WHERE id=:id"),
            {"id": contested},
        )

    workspace.write(change)
    found = of(workspace)
    assert {one.id for one in found.findings} == {issued, contested}
    assert found.left_out.drafts == (draft,) and found.left_out.withdrawn == (gone,)
    assert {tally.key: tally.ids for tally in found.by(Dimension.KIND).tallies} == {
        "minor": (issued,),
        IN_CONFLICT: (contested,),
    }
    assert {one.id for one in of(workspace, drafts=True).findings} == {issued, contested, draft}
    workspace.write(lambda ledger: audits.withdraw(ledger, "audit", audit_id, "planned twice"))
    assert of(workspace).audits == [] and of(workspace).findings == ()


def test_times_and_first_time_fix_from_actions_and_their_steps(workspace):
    audit_id = start(workspace, starts_on=date(2026, 1, 10))

    def act(ledger, finding_id, steps):
        action_id = new_id()
        ledger.set(
            "action",
            action_id,
            audit_id,
            finding_id=finding_id,
            status="verified",
            effectiveness="effective",
            verified_on="2026-02-09",
            due_on="2026-02-01",
            cause_category="people",
        )
        for step in steps:
            ledger.set("action_step", new_id(), audit_id, action_id=action_id, to_status=step)
        findings.settle(ledger, finding_id)

    straight = raise_issued(
        workspace, audit_id, raised_at="2026-01-10T10:00:00+01:00", close_due_on="2026-04-10"
    )
    back = raise_issued(workspace, audit_id, raised_at="2026-01-10T10:00:00+01:00")
    workspace.write(lambda ledger: act(ledger, straight, ("submitted", "verified")))
    workspace.write(lambda ledger: act(ledger, back, ("submitted", "returned", "submitted", "verified")))
    found = of(workspace)
    closing, fixed = found.closing(Unit.YEAR)[0], found.first_time_fix(Unit.YEAR)[0]
    assert closing.days == {straight: 30, back: 30}
    assert (closing.in_time, closing.late) == ((straight,), (back,))
    assert (fixed.part, set(fixed.whole)) == ((straight,), {straight, back})
    assert {tally.label: len(tally.findings) for tally in found.by(Dimension.CAUSE).tallies} == {"People": 2}


def test_conformity_follows_the_conclusion_and_leaves_differing_answers_unjudged(workspace):
    audit_id = start(workspace, starts_on=date(2026, 1, 10))
    questions = question_ids(workspace, audit_id)

    def answer(ledger):
        for place, result in enumerate(("conforms", "conforms", "minor", "ofi", "not_applicable")):
            answering.answer(ledger, audit_id, questions[place], {"result": result})
        other = {"question_id": questions[0], "auditor_id": "somebody", "result": "major"}
        ledger.set("working_paper", new_id(), audit_id, **other)
        ledger.set("conclusion", new_id(), audit_id, question_id=questions[2], result="conforms")

    workspace.write(answer)
    found = of(workspace)
    (context, *_others) = found.conformity(Unit.YEAR)
    assert (context.label, context.degrees[0].fulfilled, context.degrees[0].failed) == ("4", 3, 0)
    shown = workspace.read(
        lambda ledger: trends.answered_questions(ledger, [audit_id], context.standard, context.group)
    )
    assert [one.id for one in shown] == questions[1:4]
    assert shown[0].page == "fieldwork"


def test_records_behind_a_number_lead_to_their_audit(workspace):
    audit_id = start(workspace)
    made = raise_issued(workspace, audit_id, FindingKind.MAJOR, ("8.6.1", "10.1"), close_due_on="2026-09-01")
    (record,) = workspace.read(lambda ledger: trends.records(ledger, Counted.FINDING, [made]))
    assert (record.audit_id, record.page, record.title) == (audit_id, "findings", "A lapse")
    assert (record.about, record.clauses, record.due_on) == (
        "Major nonconformity",
        "10.1, 8.6.1",
        "2026-09-01",
    )
    action_id = new_id()
    workspace.write(
        lambda ledger: ledger.set(
            "action", action_id, audit_id, finding_id=made, action="Train", status="open"
        )
    )
    (shown,) = workspace.read(lambda ledger: trends.records(ledger, Counted.ACTION, [action_id]))
    assert (shown.page, shown.title, shown.status) == ("actions", "Train", "Open")


def test_choices_are_what_occurs(workspace):
    start(workspace)
    found = workspace.read(trends.choices)
    assert [name for _id, name in found.sites] == ["Cebu", "Kraków"]
    assert [name for _id, name in found.organisations] == ["Nordwind Contact"]
    assert found.standards == ["iso20000-1-2018"] and found.types == ["internal"] and found.clients == []


def test_an_empty_workspace(workspace):
    assert of(workspace).audits == []
    assert workspace.read(trends.choices).sites == []
