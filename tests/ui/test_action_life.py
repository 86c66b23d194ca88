"""The life of corrective actions in the real window: moves, extensions, several at once, follow-up."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import audits, findings, workspaces
from iso20k_audit.ui.programme.window import ProgrammeWindow
from tests.making import bring, make_workspace, start
from tests.ui.acting import type_into

FINDING = {
    "title": "Closure not confirmed",
    "requirement": "The procedure asks for the user's confirmation before closure.",
    "objective_evidence": "7 of 25 tickets sampled, for example INC0048213, closed without confirmation.",
    "failure": "The closure step is not carried out.",
}


@pytest.fixture
def folder(tmp_path):
    """An audit with an issued minor and two actions on it: one that says nothing yet, one in progress and overdue."""
    with make_workspace(tmp_path / "ws") as workspace:
        audit = start(workspace)

        def fill(ledger):
            finding = findings.raise_finding(ledger, audit, FindingKind.MINOR, clauses=["8.6.1"], **FINDING)
            findings.issue_finding(ledger, finding)
            findings.add_action(ledger, finding)
            late = findings.add_action(ledger, finding, action="Train the leads", due_on="2020-01-31")
            bring(ledger, late, "in_progress")

        workspace.write(fill)
    return tmp_path / "ws"


def pick(page, number):
    place = next(i for i, row in enumerate(page.model.records) if row["number"] == number)
    page.table.selectRow(place)


def press(holder, text):
    buttons = [b for b in holder.findChildren(QPushButton) if b.text() == text and b.isVisibleTo(holder)]
    assert buttons, [b.text() for b in holder.findChildren(QPushButton)]
    buttons[0].click()


def state_of(page):
    return page.forms.state.line.accessibleName()


def test_an_action_goes_its_whole_way_in_the_window(at):
    page = at("actions")
    pick(page, "MR-A01")
    at.settle()
    state = page.forms.state
    assert state_of(page) == "State: Open, stop 1 of 6"
    press(state, "Submit the answer")
    at.settle()
    assert "this is missing: Correction, Cause, Corrective action, Owner" in state.remark.text()
    assert QApplication.focusWidget() is page.auditee.boxes["correction"].input, "that is where it is typed"
    for name in ("correction", "root_cause", "action", "owner"):
        type_into(page.auditee.boxes[name], f"Words of {name}")
    at.window.actions_by_id["action_forward"].trigger()
    at.settle()
    assert state_of(page) == "State: Answered, to be reviewed, stop 2 of 6"
    assert state.next.text() == "Next: the audit team"
    press(state, "Return the answer")
    assert "Say why in the comment" in state.remark.text() and QApplication.focusWidget() is state.comment
    state.comment.setPlainText("Whose task is it?")
    at.window.actions_by_id["action_back"].trigger()
    at.settle()
    assert state_of(page) == "State: Returned with comments, stop 1 of 6"
    assert "Whose task is it?" in state.more.text() and state.comment.toPlainText() == ""
    press(state, "Submit again")
    at.settle()
    press(state, "Accept the plan")
    at.settle()
    assert not page.auditee.boxes["due_on"].input.isEnabled(), "accepted with the plan"
    page.forms.progress.boxes["done_on"].chosen.emit("done_on", "2026-11-10")
    at.settle()
    press(state, "Report as implemented")
    at.settle()
    press(state, "Accept the implementation")
    at.settle()
    assert state_of(page) == "State: Effectiveness to be checked, stop 5 of 6"
    page.forms.sign_button.click()
    type_into(page.verification.boxes["verification_note"], "25 records, all confirmed")
    press(state, "Verify as effective")
    at.settle()
    assert state_of(page) == "State: Verified, stop 6 of 6"
    assert state.next.text() == "Nothing is left to do."
    assert [line.split(" Words")[0].split(" Maria")[0] for line in page.forms.steps.lines] == [
        "Answer submitted", "Answer returned", "Answer submitted again", "Plan accepted", "Reported as implemented",
        "Implementation accepted", "Verified as effective",
    ]  # fmt: skip
    page.table.setFocus()  # in a text, undo means the text
    at.window.actions_by_id["undo"].trigger()
    at.settle()
    assert state_of(page) == "State: Effectiveness to be checked, stop 5 of 6"
    row = at.stored(lambda ledger, audit: ledger.select("action", audit)[0])
    assert (row["status"], row["effectiveness"]) == ("to_check", "not_yet_verified")


def test_more_time_is_asked_for_and_decided(at):
    page = at("actions")
    pick(page, "MR-A02")
    at.settle()
    box = page.forms.extension
    assert "Overdue since" in page.forms.state.late.text()
    at.window.actions_by_id["action_extend"].trigger()
    box.ask_button.click()
    assert box.remark.text() == "Say until when, and why."
    box.day.choose("2099-01-31")
    box.reason.setText("The supplier is late")
    box.ask_button.click()
    at.settle()
    assert "asks for more time until" in box.waiting.text() and "The supplier is late" in box.waiting.text()
    assert page.model.records[0]["due_on"] == "2020-01-31"
    box.grant.click()
    assert box.remark.text() == "Say why it is granted or refused."
    box.decision.setText("Order seen")
    box.grant.click()
    at.settle()
    assert "The supplier is late" in box.reason_of_due.text() and not box.waiting.isVisible()
    assert any("Extension granted" in line for line in page.forms.steps.lines)
    row = at.stored(lambda ledger, audit: ledger.select("action", audit)[1])
    assert row["due_on"] == "2099-01-31"


def test_only_the_audit_team_sees_the_moves_of_the_audit_team(folder, at):
    with workspaces.open_workspace(folder) as workspace:
        workspaces.act_as(workspace, "Maria Rossi")

        def leave(ledger):
            for row in ledger.select("action"):
                if row["status"] == "open":
                    bring(ledger, row["id"], "submitted")
            audit = ledger.select("audit")[0]["id"]
            for row in ledger.select("participant", audit):
                if row["person_id"] == ledger.person.id:
                    audits.withdraw(ledger, "participant", row["id"])

        workspace.write(leave)
    page = at("actions")
    pick(page, "MR-A01")
    at.settle()
    state = page.forms.state
    assert state.buttons == [] or all(not button.isVisible() for button in state.buttons)
    assert "audit team of this audit" in state.more.text()


def test_several_are_moved_at_once_and_taken_back_at_once(folder, at):
    with workspaces.open_workspace(folder) as workspace:
        workspaces.act_as(workspace, "Maria Rossi")

        def fill(ledger):
            for row in ledger.select("action"):
                if row["status"] == "open":
                    bring(ledger, row["id"], "in_progress")

        workspace.write(fill)
    page = at("actions")
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for place in range(2):
        page.table.selectionModel().select(page.model.index(place, 0), flags)
    at.settle()
    assert page.mass.isVisible() and page.mass.heading.text() == "2 actions chosen"
    press(page.mass, "Report as implemented")
    at.settle()
    assert "None of them was moved" in page.mass.remark.text() and "Done on" in page.mass.remark.text()
    page.mass.comment.setPlainText("One training for both")
    press(page.mass, "Submit a changed plan")
    at.settle()
    assert {row["status"] for row in page.model.records} == {"submitted"}
    at.window.actions_by_id["undo"].trigger()
    at.settle()
    assert {row["status"] for row in page.model.records} == {"in_progress"}


def test_follow_up_of_all_audits_leads_to_the_record(folder, at, qtbot, tmp_path):
    with workspaces.open_workspace(folder) as workspace:
        workspaces.act_as(workspace, "Maria Rossi")
        other = start(workspace, title="Another audit")

        def fill(ledger):
            finding = findings.raise_finding(ledger, other, FindingKind.MINOR, clauses=["8.6.1"], **FINDING)
            findings.issue_finding(ledger, finding)

        workspace.write(fill)
        number = workspace.read(lambda ledger: ledger.get("audit", other)["number"])
    at("actions")
    at.window.actions_by_id["programme_actions_due"].trigger()
    desk = next(w for w in QApplication.topLevelWidgets() if isinstance(w, ProgrammeWindow) and w.isVisible())
    section = desk.section_named("actions_due")
    qtbot.waitUntil(lambda: section.model.rowCount() == 3)
    assert section.late_model.rowCount() == 1 and section.about_late.text() == "Escalations: 1"
    section.what.choose("overdue")
    section._filter()
    assert [row["item"].number for row in section.model.records] == ["MR-A02"]
    section.show_record("")
    section.audit.choose(other)
    section._filter()
    assert [row["item"].number for row in section.model.records] == [""], "nobody has answered it"
    section.show_record("")
    section.copy_button.click()
    assert "Implementation overdue" in QGuiApplication.clipboard().text()
    section.save(tmp_path / "late.csv")
    assert "Train the leads" not in (tmp_path / "late.csv").read_text(encoding="utf-8-sig")
    assert "MR-A02" in (tmp_path / "late.csv").read_text(encoding="utf-8-sig")
    section.audit.choose(other)
    section._filter()
    section.table.setFocus()
    QTest.keyClick(section.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: at.window.session.audit_id == other and at.window.page == "actions")
    assert number
    at.settle()


def test_with_nothing_open_the_section_says_what_belongs_there(tmp_path, open_window, qtbot):
    with make_workspace(tmp_path / "empty"):
        pass
    window = open_window(tmp_path / "empty", page="")
    window.actions_by_id["programme_actions_due"].trigger()
    desk = next(w for w in QApplication.topLevelWidgets() if isinstance(w, ProgrammeWindow) and w.isVisible())
    section = desk.section_named("actions_due")
    qtbot.waitUntil(lambda: section.start_button.text() == "Go to the audits")
    assert section._stack.currentWidget() is section._empty
    section.start_button.click()
    assert not desk.isVisible()
