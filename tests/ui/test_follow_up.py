"""A follow-up audit from its start to the outcome, in the real window."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from iso20k_audit.model.vocabulary import ActionStatus, FollowUpOutcome
from iso20k_audit.services import findings, workspaces
from iso20k_audit.services.workspaces import open_workspace
from tests.making import start
from tests.services.following_up import action, raised

TITLES = ("Closed without the user", "Contract review not held")


@pytest.fixture
def issued(folder):
    """Two issued findings; the action on the first is implemented."""
    with open_workspace(folder) as workspace:
        workspaces.act_as(workspace, "Maria Rossi")
        audit = workspace.read(lambda ledger: ledger.select("audit"))[0]["id"]
        found = [raised(workspace, audit, title, place=4 + n) for n, title in enumerate(TITLES)]
        workspace.write(lambda ledger: findings.issue_all(ledger, audit))
        act = action(workspace, found[0], ActionStatus.IMPLEMENTED)
        numbers = [
            workspace.read(lambda ledger, one=one: ledger.get("finding", one))["number"] for one in found
        ]
    return dict(zip(numbers, found, strict=True)), act


def dialog_of(window, qtbot):
    """The dialog that was just opened (asking Qt for all widgets would take menus away from their owners)."""
    qtbot.waitUntil(lambda: window.follow_up.dialog is not None, timeout=10_000)
    return window.follow_up.dialog


def stored(window, kind, record_id):
    return window.session.workspace.read(lambda ledger: ledger.get(kind, record_id))


@pytest.fixture
def follow(issued, at, qtbot):
    """A window with the follow-up audit of both findings in hand, at its earlier findings."""
    at("findings")
    window = at.window
    window.actions_by_id["follow_up_audit"].trigger()
    dialog = dialog_of(window, qtbot)
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 1, timeout=10_000)
    assert not dialog.start_button.isEnabled()
    for number in issued[0]:
        dialog.tick(number)
    qtbot.waitUntil(dialog.start_button.isEnabled, timeout=10_000)
    assert "Questions: 4 (asked before: 2)" in dialog.summary.text()
    dialog.title.setText("Autumn")
    QTest.keyClick(dialog.title, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page == "findings" and window.session.audit_id != "", timeout=10_000)
    tabs = window.pages["findings"].tabs
    qtbot.waitUntil(lambda: tabs.earlier is not None and tabs.earlier.model.rowCount() == 2, timeout=10_000)
    at.settle()
    return tabs


def test_it_starts_from_ticked_findings_and_shows_them_first(follow, at, issued):
    assert stored(at.window, "audit", at.audit)["title"] == "Autumn"
    assert not follow.bar.isHidden() and follow.bar.tabText(1) == "Earlier findings (2 left of 2)"
    assert follow.earlier.heading.text().startswith(next(iter(issued[0])))


def test_effective_verifies_the_earlier_action(follow, at, issued, qtbot):
    numbers, act = issued
    earlier = follow.earlier
    earlier.record(FollowUpOutcome.EFFECTIVE)
    qtbot.waitUntil(lambda: "Write a note" in earlier.hint.text(), timeout=10_000)
    assert not earlier.buttons[FollowUpOutcome.EFFECTIVE].isChecked()
    QTest.keyClicks(earlier.note, "Ten of ten asked.")
    done = date.fromisoformat(stored(at.window, "action", act)["done_on"])
    earlier.on.choose(max(date.today(), done + timedelta(days=1)).isoformat())  # noqa: DTZ011
    earlier.buttons[FollowUpOutcome.EFFECTIVE].click()
    qtbot.waitUntil(lambda: stored(at.window, "action", act)["status"] == "verified", timeout=10_000)
    assert stored(at.window, "finding", next(iter(numbers.values())))["status"] == "closed"
    qtbot.waitUntil(lambda: follow.bar.tabText(1) == "Earlier findings (1 left of 2)", timeout=10_000)
    undo = at.window.actions_by_id["undo"]
    qtbot.waitUntil(lambda: "ollow-up of" in undo.text(), timeout=10_000)
    undo.trigger()
    qtbot.waitUntil(lambda: stored(at.window, "action", act)["status"] == "implemented", timeout=10_000)
    qtbot.waitUntil(lambda: follow.bar.tabText(1) == "Earlier findings (2 left of 2)", timeout=10_000)


def test_what_cannot_be_moved_is_said(follow, at, qtbot):
    earlier = follow.earlier
    earlier.table.setCurrentIndex(earlier.model.index(1, 0))
    QTest.keyClicks(earlier.note, "Seen.")
    earlier.buttons[FollowUpOutcome.EFFECTIVE].click()
    qtbot.waitUntil(lambda: not earlier.not_moved.isHidden(), timeout=10_000)
    assert "no corrective action" in earlier.not_moved.text()


def test_what_is_typed_stays_with_its_finding(follow):
    earlier = follow.earlier
    QTest.keyClicks(earlier.note, "Half a note")
    earlier.table.setCurrentIndex(earlier.model.index(1, 0))
    assert earlier.note.toPlainText() == ""
    earlier.table.setCurrentIndex(earlier.model.index(0, 0))
    assert earlier.note.toPlainText() == "Half a note"


def test_the_question_is_answered_in_fieldwork_and_speaks(follow, at, qtbot):
    earlier = follow.earlier
    earlier.answer_button.click()
    qtbot.waitUntil(lambda: at.window.page == "fieldwork", timeout=10_000)
    page = at.window.pages["fieldwork"]
    qtbot.waitUntil(lambda: page.questions.questions.rowCount() == 4, timeout=10_000)
    qtbot.waitUntil(lambda: not page.pane.note.isReadOnly(), timeout=10_000)
    QTest.keyClick(page.questions, Qt.Key.Key_2)
    at("findings")
    qtbot.waitUntil(lambda: "Still open" in earlier.suggestion.text(), timeout=10_000)


def test_a_repeat_is_raised_and_linked(follow, at, issued, qtbot):
    earlier = follow.earlier
    earlier.repeat_button.click()
    qtbot.waitUntil(lambda: follow.bar.currentIndex() == 0, timeout=10_000)
    at.settle()
    rows = at.window.session.workspace.read(lambda ledger: ledger.select("finding", at.audit))
    assert [row["repeat_of"] for row in rows] == [next(iter(issued[0].values()))]
    qtbot.waitUntil(lambda: at.window.pages["findings"].editor.finding_id == rows[0]["id"], timeout=10_000)


def test_the_overview_says_what_is_left_and_leads_there(follow, at, qtbot):
    page = at("overview")
    qtbot.waitUntil(lambda: not page.follow_up.isHidden(), timeout=10_000)
    assert "still to be checked: 2" in page.follow_up.told.text()
    page.follow_up.show_button.click()
    qtbot.waitUntil(lambda: at.window.page == "findings" and follow.bar.currentIndex() == 1, timeout=10_000)


def test_no_bar_in_an_audit_that_follows_nothing_up(at, qtbot):
    page = at("findings")
    assert page.tabs.bar.isHidden()


def test_the_page_of_findings_follows_up_what_is_selected(issued, at, qtbot):
    page = at("findings")
    qtbot.waitUntil(lambda: not page.follow_button.isHidden(), timeout=10_000)
    page.list.choose_several(list(issued[0].values()))
    page.follow_button.click()
    dialog = dialog_of(at.window, qtbot)
    qtbot.waitUntil(lambda: set(dialog.chosen()) == set(issued[0].values()), timeout=10_000)
    dialog.reject()


def test_a_new_audit_can_become_a_follow_up(issued, at, qtbot, monkeypatch):
    from iso20k_audit.ui.dialogs.new_audit import NewAuditDialog

    at("findings")
    asked_for = []
    monkeypatch.setattr(NewAuditDialog, "open", lambda self: asked_for.append(self))  # noqa: PLW0108  (a method of the class)
    at.window.beside.new_audit()
    [asked] = asked_for
    button = next(one for one in asked.findChildren(QPushButton) if one.text().startswith("Follow up"))
    button.click()
    dialog = dialog_of(at.window, qtbot)
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 1, timeout=10_000)
    dialog.reject()


def test_nothing_open_says_so(at, qtbot):
    at("findings")
    at.window.go_to("follow_up", "")
    dialog = dialog_of(at.window, qtbot)
    qtbot.waitUntil(lambda: "No issued finding is open" in dialog.problem.text(), timeout=10_000)
    assert not dialog.start_button.isEnabled()
    dialog.reject()


def test_another_audit_is_taken_in_hand_from_a_finding(issued, folder, at, qtbot):
    """The menus of the list of questions were lost when the clauses of the finding went."""
    with open_workspace(folder) as workspace:
        workspaces.act_as(workspace, "Maria Rossi")
        start(workspace, title="Second")
    fieldwork, page = at("fieldwork"), at("findings")
    qtbot.waitUntil(lambda: bool(page.editor.finding_id), timeout=10_000)
    other = next(row["id"] for row in at.window.audits.rows if row["title"] == "Second")
    at.window.audits.want("", "findings")
    at.window.audits.open(other)
    at.settle()
    assert at.window.page == "findings" and fieldwork.questions is not None
