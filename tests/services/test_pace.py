"""Pace of an audit, from what is recorded."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from iso20k_audit.model.errors import InputError
from iso20k_audit.services import answering, audits, pace, workspaces
from tests.making import make_workspace, question_ids, start

NOW = datetime.fromisoformat("2026-10-12T10:00+02:00")


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as made:
        yield made


def answer_at(workspace, audit, question, minute, result="conforms"):
    at = (NOW + timedelta(minutes=minute)).isoformat()
    fields = {"result": result, "answered_at": at}
    workspace.write(lambda ledger: answering.answer(ledger, audit, question, fields))


def pace_now(workspace, audit):
    person = workspace.person.id
    return workspace.read(lambda ledger: pace.pace_of(ledger, audit, person, NOW))


def test_planned_used_and_needed_minutes_of_each_section(workspace):
    audit = start(workspace)
    questions = question_ids(workspace, audit)
    for place, minute in enumerate((0, 4, 6, 13)):
        answer_at(workspace, audit, questions[place], minute)
    found = pace_now(workspace, audit)
    context, resolution, improvement = found.sections
    assert (context.questions, context.answered, context.planned, context.used) == (4, 4, 20, 5 + 4 + 2 + 7)
    assert (resolution.left, resolution.needed, resolution.used) == (4, 20, 0)
    assert found.needed(found.within("")) == 30
    assert found.needed(found.within("Improvement")) == improvement.needed == 10


def test_one_s_own_speed_moves_the_forecast(workspace):
    audit = start(workspace)
    questions = question_ids(workspace, audit)
    for place in range(6):
        answer_at(workspace, audit, questions[place], place * 10)
    found = pace_now(workspace, audit)
    assert found.factor == pytest.approx(55 / 30)
    assert found.needed(found.within("")) == round(4 * 5 * 55 / 30)


def test_several_answers_at_once_say_nothing_about_speed(workspace):
    audit = start(workspace)
    questions = question_ids(workspace, audit)
    for place in range(6):
        answer_at(workspace, audit, questions[place], 0)
    assert pace_now(workspace, audit).factor == 1.0


def test_what_others_answered_says_nothing_about_one_s_own_speed(workspace):
    audit = start(workspace)
    questions = question_ids(workspace, audit)
    for place in range(6):
        answer_at(workspace, audit, questions[place], place * 10)
    workspaces.act_as(workspace, "Jonas Weber")
    assert pace_now(workspace, audit).factor == 1.0
    answer_at(workspace, audit, questions[6], 5)
    assert pace_now(workspace, audit).factor == 1.0


def test_what_is_handed_to_others_does_not_count(workspace):
    audit = start(workspace)
    part = workspace.read(lambda ledger: ledger.select("question_set", audit))[1]
    workspace.write(lambda ledger: ledger.set("question_set", part["id"], audit, assignees=["somebody"]))
    assert [section.title for section in pace_now(workspace, audit).sections] == ["Context", "Improvement"]


def test_the_running_plan_entry_sets_the_end(workspace):
    audit = start(workspace)
    entry = {"starts_at": "2026-10-12T09:30+02:00", "ends_at": "2026-10-12T10:45+02:00", "activity": "Desk"}
    workspace.write(lambda ledger: audits.add(ledger, "schedule_item", audit, entry))
    assert pace_now(workspace, audit).plan_ends == datetime.fromisoformat("2026-10-12T10:45+02:00")


def test_planned_minutes_are_kept_bounded_and_taken_back(workspace):
    audit = start(workspace)
    section = pace_now(workspace, audit).sections[0]
    workspace.write(lambda ledger: pace.plan_minutes(ledger, section.id, 45))
    planned = pace_now(workspace, audit).sections[0]
    assert (planned.planned, planned.is_planned_by_hand) == (45, True)
    with pytest.raises(InputError, match="0 to 2400"):
        workspace.write(lambda ledger: pace.plan_minutes(ledger, section.id, -1))
    workspace.write(lambda ledger: pace.plan_minutes(ledger, section.id, None))
    assert pace_now(workspace, audit).sections[0].planned == section.planned


def test_a_failure_of_an_earlier_audit_raises_the_priority(workspace):
    first = start(workspace)
    answer_at(workspace, first, question_ids(workspace, first)[4], 0, "minor")
    second = start(workspace)
    found = pace_now(workspace, second).questions[4]
    assert found.reasons == ("nonconformity last time",)
    assert pace_now(workspace, first).questions[4].reasons == ()


def test_leaving_out_keeps_answers_and_notes_and_is_one_act(workspace):
    audit = start(workspace)
    questions = question_ids(workspace, audit)
    answer_at(workspace, audit, questions[0], 0)
    workspace.write(lambda ledger: answering.answer(ledger, audit, questions[1], {"note": "Asked Piotr"}))
    count = workspace.write(lambda ledger: pace.leave_out(ledger, audit, questions[:3], "No time left"))
    papers = workspace.read(
        lambda ledger: {paper["question_id"]: paper for paper in ledger.select("working_paper", audit)}
    )
    assert count == 2
    assert papers[questions[0]]["result"] == "conforms"
    assert (papers[questions[1]]["result"], papers[questions[1]]["note"]) == ("not_sampled", "Asked Piotr")
    assert (papers[questions[2]]["result"], papers[questions[2]]["note"]) == ("not_sampled", "No time left")
