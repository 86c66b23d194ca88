"""Answers by value, verdicts by standard, and the text of a clause beside its question."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from iso20k_audit.model.checklist import AnswerSpec, Checklist, Question, Section
from iso20k_audit.model.standards import ISO20000_1, ISO27001
from iso20k_audit.model.vocabulary import AnswerType, Result
from iso20k_audit.services import licensed
from iso20k_audit.ui.commands.table import COMMANDS
from tests.making import make_workspace, start
from tests.ui.conftest import Inside

Key = Qt.Key
LIST = Checklist(
    "typed", "Typed", "1.0", "en", ISO20000_1, "",
    (
        Section("Desk", "8.6", (
            Question("A-01", "8.6.1", "Is it logged?", answer=AnswerSpec(AnswerType.YES_NO)),
            Question("A-02", "8.6.1", "How mature?", answer=AnswerSpec(AnswerType.MATURITY)),
            Question("A-03", "8.6.1", "How polite?", answer=AnswerSpec(AnswerType.CHOICE, choices=("Poor", "Good"))),
            Question("A-04", "8.6.1", "How long?", answer=AnswerSpec(AnswerType.NUMBER, "minutes", at_most=10)),
            Question("A-05", "8.6.1", "How?", also={ISO27001: ("A.5.24",)}),
        )),
    ),
)  # fmt: skip


@pytest.fixture
def folder(tmp_path):
    with make_workspace(tmp_path / "ws") as workspace:
        start(workspace, LIST)
    return tmp_path / "ws"


@pytest.fixture
def window(open_window, folder):
    return open_window(folder)


def saved(qtbot, window):
    qtbot.waitUntil(lambda: not window.session.is_saving)


def at(qtbot, fieldwork, place):
    """Puts the cursor on a question and waits until it is shown in full."""
    fieldwork.questions.go_to(place)
    row = fieldwork.questions.current_row()
    qtbot.waitUntil(
        lambda: fieldwork.pane.value.spec.type is row.answer and not fieldwork.pane.note.isReadOnly()
    )


def test_values_by_key_answer_and_move_on(qtbot, window):
    fieldwork, inside = window.pages["fieldwork"], Inside(window)
    for key in (Key.Key_Y, Key.Key_3, Key.Key_2):
        qtbot.keyClick(fieldwork.questions, key)
    saved(qtbot, window)
    assert fieldwork.questions.currentIndex().row() == 3
    kept = [(inside.paper(n)["value"], inside.paper(n)["result"]) for n in range(3)]
    assert kept == [("yes", "conforms"), ("3", "recorded"), ("Good", "recorded")]


def test_a_deviation_asks_for_a_judgement_and_stays(qtbot, window):
    fieldwork, inside = window.pages["fieldwork"], Inside(window)
    qtbot.keyClick(fieldwork.questions, Key.Key_N)
    saved(qtbot, window)
    assert fieldwork.questions.currentIndex().row() == 0 and inside.paper(0)["result"] is None
    assert fieldwork.pane.note.hasFocus()
    qtbot.waitUntil(lambda: "judge" in fieldwork.pane.value._hint.text())
    fieldwork.focus_list()
    qtbot.keyClick(fieldwork.questions, Key.Key_2)
    saved(qtbot, window)
    assert (inside.paper(0)["value"], inside.result(0)) == ("no", Result.MINOR)


def test_a_number_is_typed_and_kept_with_its_result(qtbot, window):
    fieldwork, inside = window.pages["fieldwork"], Inside(window)
    at(qtbot, fieldwork, 3)
    line = fieldwork.pane.value._line
    line.setFocus()
    qtbot.keyClicks(line, "7,5")
    qtbot.keyClick(line, Key.Key_Return)
    saved(qtbot, window)
    assert (inside.paper(3)["value"], inside.result(3)) == ("7.5", Result.CONFORMS)


def test_another_verdict_for_one_standard(qtbot, window):
    fieldwork, inside = window.pages["fieldwork"], Inside(window)
    at(qtbot, fieldwork, 4)
    qtbot.keyClick(fieldwork.questions, Key.Key_1)
    saved(qtbot, window)
    at(qtbot, fieldwork, 4)
    verdicts = fieldwork.pane.verdicts
    qtbot.waitUntil(verdicts.isVisible)
    verdicts.judged.emit(ISO27001, Result.MINOR)
    saved(qtbot, window)
    assert inside.paper(4)["verdicts"] == {ISO27001: "minor"} and inside.result(4) is Result.CONFORMS
    qtbot.waitUntil(lambda: verdicts._choices[ISO27001].value == "minor")


def test_the_licensed_text_of_a_clause_stands_beside_its_question(qtbot, window):
    licensed.keep(ISO20000_1, {"8.6.1": "Words that were paid for."})
    fieldwork = window.pages["fieldwork"]
    at(qtbot, fieldwork, 1)
    qtbot.waitUntil(fieldwork.pane.licensed.isVisible)
    assert fieldwork.pane.licensed._text.text() == "Words that were paid for."


def test_no_two_commands_share_a_key():
    keys = [key for command in COMMANDS for key in command.keys]
    assert sorted(keys) == sorted(set(keys))
