"""Disagreements through the real window: both answers in view, a decision with a reason, stale, left, undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox

from iso20k_audit.model.vocabulary import Result
from iso20k_audit.services import answering, disagreements
from iso20k_audit.services.disagreements import State
from iso20k_audit.services.workspaces import act_as, open_workspace
from tests.making import question_ids


def _answer(workspace, audit, place, person, **fields):
    act_as(workspace, person)
    question = question_ids(workspace, audit)[place]
    workspace.write(lambda ledger: answering.answer(ledger, audit, question, fields))
    return question


@pytest.fixture
def differing(folder):
    """Two questions that Jonas and Maria judged differently."""
    with open_workspace(folder) as workspace:
        audit = workspace.read(lambda ledger: ledger.select("audit"))[0]["id"]
        ids = []
        for place in (0, 3):
            _answer(workspace, audit, place, "Jonas Weber", result="minor", note=f"Six of 25 at {place}")
            ids.append(_answer(workspace, audit, place, "Maria Rossi", result="conforms", note="All five"))
        return ids


@pytest.fixture
def tab(at, differing, qtbot):
    page = at("consolidation")
    at.window.activateWindow()
    qtbot.waitUntil(at.window.isActiveWindow)
    page.show_record("disagreements")
    at.settle()
    tab = page.tab_named("disagreements")
    qtbot.waitUntil(lambda: len(tab.list.keys) == 2 and len(tab.cards.cards) == 2, timeout=5_000)
    return tab


def counted(at, qtbot, place, title):
    """The count in the title of a tab follows what was recorded."""
    tabs = at.window.pages["consolidation"].tabs
    qtbot.waitUntil(lambda: tabs.tabText(place) == title, timeout=5_000)


def words(card):
    return [label.text() for label in card.findChildren(QLabel)]


def read(at, question):
    return at.window.session.workspace.read(
        lambda ledger: disagreements.disagreement(ledger, at.audit, question)
    )


def test_keys_decide_with_a_reason_and_undo_takes_it_back(tab, at, differing, qtbot):
    assert "Six of 25 at 0" in words(tab.cards.cards[0]) and "All five" in words(tab.cards.cards[1])
    counted(at, qtbot, 2, "Disagreements (2)")
    tab.list.setFocus()
    QTest.keyClick(tab.list, Qt.Key.Key_2)
    assert tab.bar.reason.hasFocus() and not tab.bar.decide.isEnabled(), "a decision needs a reason"
    QTest.keyClicks(tab.bar.reason, "The sample of 25")
    QTest.keyClick(tab.bar.reason, Qt.Key.Key_Return)
    at.settle()
    qtbot.waitUntil(lambda: read(at, differing[0]).line.state is State.DECIDED, timeout=5_000)
    assert read(at, differing[0]).decision.reason == "The sample of 25"
    counted(at, qtbot, 2, "Disagreements (1)")
    assert tab.list.current_key == differing[0] and "Decided by Maria Rossi" in tab.bar.standing.text()
    QTest.keyClick(at.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: read(at, differing[0]).line.state is State.OPEN, timeout=5_000)


def test_leaving_it_open_puts_it_into_the_report(tab, at, differing, qtbot):
    tab.bar.reason.setText("Both samples are sound")
    tab.list.setFocus()
    QTest.keyClick(tab.list, Qt.Key.Key_L)
    at.settle()
    assert read(at, differing[0]).line.state is State.LEFT
    assert "Left as a diverging opinion by Maria Rossi. Both samples are sound" in tab.bar.standing.text()
    assert tab.bar.reason.text() == ""
    tab.bar.back.click()
    at.settle()
    assert read(at, differing[0]).line.state is State.OPEN


def test_one_answer_is_taken_over_and_a_later_change_is_told_until_confirmed(tab, at, differing, qtbot):
    tab.cards.cards[1].take.click()
    assert tab.bar.draft.result is Result.CONFORMS
    tab.bar.reason.setText("Seen again together")
    tab.bar.decide.click()
    at.settle()
    workspace = at.window.session.workspace
    question = differing[0]
    act_as(workspace, "Jonas Weber")
    workspace.write(lambda ledger: answering.answer(ledger, at.audit, question, {"result": "major"}))
    act_as(workspace, "Maria Rossi")
    at.window.session.notify({"working_paper"})
    qtbot.waitUntil(lambda: "Jonas Weber changed their answer since" in tab.since.text(), timeout=5_000)
    assert tab.bar.confirm.isVisible()
    tab.list.setFocus()
    QTest.keyClick(tab.list, Qt.Key.Key_H)
    at.settle()
    assert read(at, question).line.state is State.DECIDED and not tab.bar.confirm.isVisible()


def test_somebody_else_than_the_lead_is_asked_first(tab, at, differing, qtbot):
    act_as(at.window.session.workspace, "Jonas Weber")
    tab.bar.choose(Result.MINOR)
    tab.bar.reason.setText("I say so")
    tab.bar.decide.click()
    at.settle()
    assert read(at, differing[0]).line.state is State.OPEN
    box = tab.findChild(QMessageBox)
    assert "in the place of the lead auditor" in box.text()
    next(button for button in box.buttons() if button.text() == "Decide").click()
    at.settle()
    assert read(at, differing[0]).decision.by == "Jonas Weber"


def test_a_draft_stays_with_its_question(tab, at, differing):
    tab.bar.choose(Result.MINOR)
    tab.bar.reason.setText("Half a reason")
    tab.list.step(1)
    at.settle()
    assert tab.bar.reason.text() == "" and tab.bar.draft.result is None
    tab.list.step(-1)
    at.settle()
    assert tab.bar.reason.text() == "Half a reason" and tab.bar.draft.result is Result.MINOR


def test_the_question_is_shown_in_fieldwork(tab, at, differing, qtbot):
    tab.list.setFocus()
    QTest.keyClick(tab.list, Qt.Key.Key_O)
    qtbot.waitUntil(lambda: at.window.page == "fieldwork", timeout=5_000)


def test_the_box_in_fieldwork_asks_who_is_not_the_lead_and_says_what_changed_since(at, differing, qtbot):
    page = at("fieldwork")
    page.show_record(differing[0])
    at.settle()
    papers = page.pane.papers
    qtbot.waitUntil(papers._box.isVisible, timeout=5_000)
    workspace = at.window.session.workspace
    act_as(workspace, "Jonas Weber")
    papers._reason.setText("The sample")
    papers._conclude.click()
    at.settle()
    box = papers.findChild(QMessageBox)
    next(button for button in box.buttons() if button.text() == "Decide").click()
    at.settle()
    assert read(at, differing[0]).decision.by == "Jonas Weber"
    question = differing[0]
    workspace.write(lambda ledger: answering.answer(ledger, at.audit, question, {"result": "major"}))
    act_as(workspace, "Maria Rossi")
    at.window.session.notify({"working_paper"})
    qtbot.waitUntil(lambda: papers._since.text() == "Jonas Weber changed their answer since", timeout=5_000)
