"""To ask later: noted, listed by whom, ticked off with what was said."""

from __future__ import annotations

import pytest

from iso20k_audit.model.errors import InputError
from iso20k_audit.services import answering, pending
from iso20k_audit.services.exporting import changed_since_issue
from tests.making import make_workspace, question_ids, start


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as opened:
        yield opened


@pytest.fixture
def audit(workspace):
    return start(workspace)


@pytest.fixture
def note(workspace, audit):
    def note_it(text, whom="", question=""):
        return workspace.write(lambda ledger: pending.note_pending(ledger, audit, text, whom, question))

    return note_it


@pytest.fixture
def listed(workspace, audit):
    return lambda question="": workspace.read(lambda ledger: pending.list_pending(ledger, audit, question))


def test_open_ones_come_first_and_are_grouped_by_whom(workspace, note, listed):
    note("Where is the rota kept?")
    asked = note("Who approves?", "Change manager")
    note("Since when?", "Shift lead")
    note("Which board?", "Change manager")
    workspace.write(lambda ledger: pending.settle(ledger, asked, "The board"))
    assert [(row["whom"], row["text"]) for row in listed()] == [
        ("Change manager", "Which board?"),
        ("Shift lead", "Since when?"),
        ("", "Where is the rota kept?"),
        ("Change manager", "Who approves?"),
    ]
    assert listed()[-1]["outcome"] == "The board"


def test_the_outcome_can_go_into_the_note_once(workspace, audit, note, listed):
    question = question_ids(workspace, audit)[3]
    workspace.write(lambda ledger: answering.answer(ledger, audit, question, {"note": "Seen."}))
    asked = note("Who approves?", "Change manager", question)
    for _ in range(2):
        workspace.write(lambda ledger: pending.settle(ledger, asked, "The board", into_note=True))
    [paper] = workspace.read(lambda ledger: ledger.select("working_paper", audit, question_id=question))
    assert paper["note"] == "Seen.\nChange manager, asked “Who approves?”: The board"
    assert listed(question)[0]["item"]


def test_counting_forgetting_and_asking_again(workspace, audit, note, listed):
    one, two = note("One?"), note("Two?")
    workspace.write(lambda ledger: pending.settle(ledger, one))
    count = lambda: workspace.read(lambda ledger: pending.count_open(ledger, audit))  # noqa: E731
    assert count() == 1
    workspace.write(lambda ledger: pending.ask_again(ledger, one))
    assert count() == 2
    workspace.write(lambda ledger: pending.forget_pending(ledger, two))
    assert count() == 1 and len(listed()) == 1
    with pytest.raises(InputError):
        note("  ")


def test_whom_to_ask_is_remembered(workspace, audit, note):
    note("One?", "Change manager")
    note("Two?", "Shift lead")
    assert workspace.read(lambda ledger: pending.known_people(ledger, audit)) == [
        "Shift lead",
        "Change manager",
    ]


def test_what_is_asked_after_the_issue_does_not_make_the_report_stale(workspace, audit, note):
    workspace.write(lambda ledger: ledger.set("audit", audit, audit, report_version="1.0"))
    changed = lambda: workspace.read(lambda ledger: changed_since_issue(ledger, audit))  # noqa: E731
    asked = note("May the client's system be read next time?")
    workspace.write(lambda ledger: pending.settle(ledger, asked, "Yes"))
    assert changed() == 0
    question = question_ids(workspace, audit)[0]
    workspace.write(lambda ledger: answering.answer(ledger, audit, question, {"note": "More."}))
    assert changed() == 1
