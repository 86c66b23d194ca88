"""Answers, drafts, undo and history."""

from __future__ import annotations

import pytest

from iso20k_audit.model.errors import InputError, RuleViolation
from iso20k_audit.model.vocabulary import FindingKind, Result
from iso20k_audit.services import (
    answering,
    audits,
    browsing,
    concluding,
    drafts,
    findings,
    history,
    undoing,
    workspaces,
)
from iso20k_audit.services.workspaces import open_workspace
from tests.making import make_workspace, question_ids, start


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as opened:
        yield opened


@pytest.fixture
def audit(workspace):
    return start(workspace)


def _row(workspace, audit, question):
    return workspace.read(lambda ledger: browsing.question_row(ledger, audit, question))


def _answer(workspace, audit, question, **fields):
    return workspace.write(lambda ledger: answering.answer(ledger, audit, question, fields))


def _state(workspace, audit):
    return workspace.write(lambda ledger: undoing.undo_state(ledger, audit))


def _undo(workspace, audit):
    return workspace.write(
        lambda ledger: undoing.take_back(ledger, undoing.undo_state(ledger, audit).undo_group)
    )


def _redo(workspace, audit):
    return workspace.write(
        lambda ledger: undoing.take_back(ledger, undoing.undo_state(ledger, audit).redo_group)
    )


def test_the_first_answer_starts_the_audit(workspace, audit):
    question = question_ids(workspace, audit)[0]
    _answer(workspace, audit, question, result="conforms")
    assert workspace.read(lambda ledger: ledger.get("audit", audit))["status"] == "in_progress"
    assert _row(workspace, audit, question).result is Result.CONFORMS


def test_two_auditors_keep_a_working_paper_each_and_the_lead_concludes(workspace, audit):
    question = question_ids(workspace, audit)[0]
    _answer(workspace, audit, question, result="minor")
    workspaces.act_as(workspace, "Jonas Weber")
    _answer(workspace, audit, question, result="conforms")
    row = _row(workspace, audit, question)
    assert row.result is None and row.diverging

    def conclude(reason, **given):
        return workspace.write(
            lambda ledger: concluding.conclude_question(
                ledger, audit, question, Result.MINOR, reason, **given
            )
        )

    with pytest.raises(RuleViolation, match="lead auditor"):
        conclude("Sample of 25 decides")
    workspaces.act_as(workspace, "Maria Rossi")
    with pytest.raises(InputError, match="reason"):
        conclude(" ")
    conclude("Sample of 25 decides")
    assert _row(workspace, audit, question).result is Result.MINOR
    papers = workspace.read(lambda ledger: ledger.select("working_paper", audit, question_id=question))
    assert {paper["result"] for paper in papers} == {"minor", "conforms"}


def test_undo_and_redo_walk_back_and_forth(workspace, audit):
    question = question_ids(workspace, audit)[0]
    for result in ("conforms", "minor", "major"):
        _answer(workspace, audit, question, result=result)
    seen = [_row(workspace, audit, question).result]
    for _ in range(3):
        _undo(workspace, audit)
        seen.append(_row(workspace, audit, question).result)
    assert seen == [Result.MAJOR, Result.MINOR, Result.CONFORMS, None]
    assert _state(workspace, audit).undo_group is None, "starting the audit is not undone"
    for expected in (Result.CONFORMS, Result.MINOR, Result.MAJOR):
        _redo(workspace, audit)
        assert _row(workspace, audit, question).result is expected
    assert _state(workspace, audit).redo_group is None
    _undo(workspace, audit)
    _answer(workspace, audit, question, note="something new")
    assert _state(workspace, audit).redo_group is None, "a new act ends what could be redone"


def test_undoing_a_finding_withdraws_it_and_redo_brings_it_back(workspace, audit):
    finding = workspace.write(
        lambda ledger: findings.raise_finding(ledger, audit, FindingKind.MINOR, clauses=["8.6.1"], title="T")
    )
    assert _state(workspace, audit).undo_text == "raise finding MR-01"
    _undo(workspace, audit)
    assert workspace.read(lambda ledger: browsing.list_findings(ledger, audit)) == []
    _redo(workspace, audit)
    rows = workspace.read(lambda ledger: browsing.list_findings(ledger, audit))
    assert [(row["id"], row["clauses"]) for row in rows] == [(finding, ("8.6.1",))]


def test_undo_never_touches_what_was_changed_since_or_by_others(workspace, audit):
    question = question_ids(workspace, audit)[0]
    _answer(workspace, audit, question, result="minor")
    group = _state(workspace, audit).undo_group
    _answer(workspace, audit, question, result="major")
    with pytest.raises(RuleViolation, match="changed again"):
        workspace.write(lambda ledger: undoing.take_back(ledger, group))
    workspaces.act_as(workspace, "Jonas Weber")
    with pytest.raises(InputError, match="own"):
        workspace.write(lambda ledger: undoing.take_back(ledger, group))


def test_several_questions_are_answered_and_undone_as_one(workspace, audit):
    questions = question_ids(workspace, audit)[:4]
    workspace.write(lambda ledger: answering.answer_many(ledger, audit, questions, Result.NOT_SAMPLED))
    assert workspace.read(lambda ledger: browsing.totals(ledger, audit)).answered == 4
    _undo(workspace, audit)
    assert workspace.read(lambda ledger: browsing.totals(ledger, audit)).answered == 0


def test_history_tells_who_when_from_what_to_what(workspace, audit):
    question = question_ids(workspace, audit)[0]
    paper = _answer(workspace, audit, question, result="conforms")
    _answer(workspace, audit, question, result="minor", note="INC1")
    entries = workspace.read(lambda ledger: history.history(ledger, audit, paper))
    results = [(e.person, e.before, e.after) for e in entries if e.field == "result"]
    assert results == [("Maria Rossi", None, "conforms"), ("Maria Rossi", "conforms", "minor")]
    assert all(entry.made_at for entry in entries)


def test_half_typed_text_is_recorded_when_the_workspace_opens_again(workspace, audit):
    question = question_ids(workspace, audit)[0]
    paper = workspace.write(lambda ledger: answering.own_paper_id(ledger, audit, question))
    place = drafts.TextPlace("working_paper", paper, "note", audit, question)
    workspace.write(lambda ledger: drafts.keep(ledger, place, "half a sent", None))
    workspace.close()
    with open_workspace(workspace.folder) as again:
        workspaces.act_as(again, "Maria Rossi")
        assert again.write(drafts.recover) == [place]
        assert again.read(lambda ledger: ledger.get("working_paper", paper))["note"] == "half a sent"
        assert again.read(lambda ledger: ledger.drafts()) == {}


def test_questions_are_filtered_by_sql(workspace, audit):
    questions = question_ids(workspace, audit)
    _answer(workspace, audit, questions[0], result="minor")
    _answer(workspace, audit, questions[1], result="ofi")

    def listed(**wanted):
        return len(
            workspace.read(lambda ledger: browsing.list_questions(ledger, audit, browsing.Filter(**wanted)))
        )

    assert listed() == 10
    assert listed(state="unanswered") == 8
    assert listed(state="nonconformities") == 1
    assert listed(state="no_evidence") == 2
    assert listed(section="Resolution") == 4
    assert listed(text="10.1 point") == 2
    assert listed(text="100%_") == 0


def test_withdrawn_records_come_back(workspace, audit):
    recipient = workspace.write(lambda ledger: audits.add(ledger, "recipient", audit, {"name": "COO"}))
    workspace.write(lambda ledger: audits.withdraw(ledger, "recipient", recipient))
    assert workspace.read(lambda ledger: ledger.select("recipient", audit)) == []
    workspace.write(lambda ledger: audits.restore(ledger, "recipient", recipient))
    assert len(workspace.read(lambda ledger: ledger.select("recipient", audit))) == 1
