"""Interviews: started, running, linked to what is answered meanwhile, ended by hand only."""

from __future__ import annotations

from datetime import timedelta

import pytest

from iso20k_audit.model.errors import InputError, RuleViolation
from iso20k_audit.services import answering, interviews, undoing, workspaces
from tests.making import make_workspace, question_ids, start


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as opened:
        yield opened


@pytest.fixture
def audit(workspace):
    return start(workspace)


@pytest.fixture
def questions(workspace, audit):
    return question_ids(workspace, audit)


@pytest.fixture
def listed(workspace, audit):
    return lambda question="": workspace.read(
        lambda ledger: interviews.list_interviews(ledger, audit, question)
    )


def _answer(workspace, audit, question, **fields):
    fields = fields or {"result": "conforms"}
    workspace.write(lambda ledger: answering.answer(ledger, audit, question, fields))


def _start(workspace, audit, role="Shift lead", **more):
    return workspace.write(lambda ledger: interviews.start_interview(ledger, audit, role, **more))


def test_what_is_answered_while_it_runs_is_part_of_it(workspace, audit, questions, listed):
    _answer(workspace, audit, questions[0])
    _start(workspace, audit, question=questions[1])
    _answer(workspace, audit, questions[2])
    _answer(workspace, audit, questions[3], note="Asked about the rota")
    _answer(workspace, audit, questions[4], documents="Only a document")
    [talk] = listed()
    assert [topic["question_id"] for topic in talk["topics"]] == questions[1:4]
    workspace.write(lambda ledger: interviews.end_interview(ledger, talk["id"]))
    _answer(workspace, audit, questions[5])
    assert len(listed()[0]["topics"]) == 3 and listed()[0]["ended_at"]


def test_undoing_an_answer_takes_it_out_of_the_interview_too(workspace, audit, questions, listed):
    _start(workspace, audit)
    _answer(workspace, audit, questions[0])
    person = workspace.person
    assert person is not None

    def take_back(ledger):
        state = undoing.undo_state(ledger, audit)
        undoing.take_back(ledger, state.undo_group)

    workspace.write(take_back)
    assert listed()[0]["topics"] == []
    _answer(workspace, audit, questions[0], result="minor")
    assert len(listed()[0]["topics"]) == 1


def test_a_question_taken_out_by_hand_stays_out(workspace, audit, questions, listed):
    talk = _start(workspace, audit)
    _answer(workspace, audit, questions[0])
    workspace.write(lambda ledger: interviews.unlink_topic(ledger, talk, questions[0]))
    _answer(workspace, audit, questions[0], note="More of it")
    assert listed()[0]["topics"] == []
    workspace.write(lambda ledger: interviews.link_topics(ledger, talk, [questions[0]]))
    assert len(listed()[0]["topics"]) == 1


def test_a_new_one_ends_the_running_one_and_it_runs_on_after_a_restart(tmp_path):
    with make_workspace(tmp_path / "again") as workspace:
        audit = start(workspace)
        _start(workspace, audit, "Shift lead")
        second = _start(workspace, audit, "Change manager")
        rows = workspace.read(lambda ledger: interviews.list_interviews(ledger, audit))
        assert [bool(row["ended_at"]) for row in rows] == [True, False]
    with workspaces.open_workspace(tmp_path / "again") as workspace:
        person = workspaces.act_as(workspace, "Maria Rossi")
        running = workspace.read(lambda ledger: interviews.running_interview(ledger, audit, person.id))
        assert running["id"] == second


def test_each_auditor_has_an_interview_of_their_own(workspace, audit, questions, listed):
    talk = _start(workspace, audit)
    workspaces.act_as(workspace, "Jonas Weber")
    _answer(workspace, audit, questions[0])
    assert listed()[0]["topics"] == []
    with pytest.raises(RuleViolation):
        workspace.write(lambda ledger: interviews.withdraw_interview(ledger, talk))


def test_a_role_beside_a_question_is_one_interview_a_day(workspace, audit, questions, listed):
    for question in questions[:2]:
        workspace.write(
            lambda ledger, q=question: interviews.note_interview(ledger, audit, q, "Shift lead; agent")
        )
    assert [(row["function"], len(row["topics"])) for row in listed()] == [("Shift lead", 2), ("agent", 2)]
    assert all(row["ended_at"] == row["held_at"] for row in listed())

    def tomorrow(ledger):
        now = ledger.now
        ledger.now = lambda: now() + timedelta(days=1)
        interviews.note_interview(ledger, audit, questions[2], "shift lead")

    workspace.write(tomorrow)
    assert len(listed()) == 3


def test_a_role_beside_a_question_means_the_running_interview_of_that_role(
    workspace, audit, questions, listed
):
    _start(workspace, audit, "Shift lead", name="Anna Nowak")
    workspace.write(lambda ledger: interviews.note_interview(ledger, audit, questions[0], "SHIFT LEAD"))
    [talk] = listed(questions[0])
    assert talk["name"] == "Anna Nowak" and not talk["ended_at"]


def test_nobody_is_no_interview(workspace, audit, questions):
    for act in (
        lambda ledger: interviews.start_interview(ledger, audit, "  "),
        lambda ledger: interviews.note_interview(ledger, audit, questions[0], " ; "),
    ):
        with pytest.raises(InputError):
            workspace.write(act)


def test_a_withdrawn_interview_takes_its_links_along(workspace, audit, questions, listed):
    talk = _start(workspace, audit, question=questions[0])
    workspace.write(lambda ledger: interviews.withdraw_interview(ledger, talk))
    assert listed() == [] and listed(questions[0]) == []
    assert workspace.read(lambda ledger: ledger.select("interview_topic", audit)) == []


def test_roles_to_choose_from_are_those_asked_before(workspace, audit, questions):
    _start(workspace, audit, "Shift lead")
    assert workspace.read(lambda ledger: interviews.known_roles(ledger, audit)) == ["Shift lead"]


def test_a_question_that_was_asked_is_kept_when_the_checklist_changes(workspace, audit, questions):
    from iso20k_audit.services.frozen import adopt
    from tests.making import small_checklist

    _start(workspace, audit, question=questions[1])
    shorter = small_checklist(per_clause=1)
    outcome = workspace.write(lambda ledger: adopt(ledger, audit, shorter))
    assert len(outcome.retired) == 1
