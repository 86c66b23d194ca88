"""Interviews and what is to be asked later, in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from iso20k_audit.services import interviews, pending, sample_items
from iso20k_audit.services.workspaces import open_workspace
from tests.ui.reading_aloud import unnamed


@pytest.fixture
def talks(inside):
    return lambda: inside.workspace.read(lambda ledger: interviews.list_interviews(ledger, inside.audit))


@pytest.fixture
def to_ask(inside):
    return lambda: inside.workspace.read(lambda ledger: pending.list_pending(ledger, inside.audit))


def _dialog(window, kind):
    found = [d for d in window.findChildren(QDialog) if type(d).__name__ == kind and d.isVisible()]
    return found[0] if found else None


def _open(window, qtbot, command, kind):
    window.actions_by_id[command].trigger()
    qtbot.waitUntil(lambda: _dialog(window, kind) is not None)
    return _dialog(window, kind)


def test_a_running_interview_gathers_what_is_answered_until_it_is_ended(window, fieldwork, qtbot, talks):
    assert not window.asking.bar.isVisible()
    assert not window.actions_by_id["end_interview"].isEnabled()
    dialog = _open(window, qtbot, "start_interview", "StartInterviewDialog")
    qtbot.waitUntil(dialog.about.isVisible)
    qtbot.keyClicks(dialog.role, "Shift lead")
    dialog.place.setCurrentIndex(1)
    qtbot.keyClick(dialog.role, Qt.Key.Key_Return)
    qtbot.waitUntil(window.asking.bar.isVisible)
    assert window.asking.bar.label.text().startswith("Interview with Shift lead, ")
    assert window.asking.bar.count.text() == "Questions: 1"
    fieldwork.focus_list()
    for _ in range(3):
        qtbot.keyClick(fieldwork.questions, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: window.asking.bar.count.text() == "Questions: 3")
    window.asking.bar.end.click()
    qtbot.waitUntil(lambda: not window.asking.bar.isVisible())
    assert talks()[0]["ended_at"] and not window.actions_by_id["end_interview"].isEnabled()


def test_it_still_runs_after_a_restart(window, open_window, folder, qtbot):
    audit = window.session.audit_id
    window.session.write(lambda ledger: interviews.start_interview(ledger, audit, "Shift lead"))
    qtbot.waitUntil(window.asking.bar.isVisible)
    window.close()
    qtbot.waitUntil(lambda: window.session.workspace is None)
    again = open_window(folder)
    qtbot.waitUntil(again.asking.bar.isVisible)
    again.audits.show_start()
    assert not again.asking.bar.isVisible()


def test_a_role_beside_a_question_becomes_a_chip_and_enter_is_all_it_takes(fieldwork, qtbot, talks, inside):
    pane = fieldwork.pane
    qtbot.keyClicks(pane.interviewees, "Shift lead; two agents")
    qtbot.keyClick(pane.interviewees, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(pane.asked.chips.chips) == 2)
    assert pane.interviewees.text() == ""
    assert [row["function"] for row in talks()] == ["Shift lead", "two agents"]
    assert pane.asked.chips.chips[0].text().startswith("Shift lead · ")
    qtbot.keyClick(pane.asked.chips.chips[0], Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(pane.asked.chips.chips) == 1)
    assert talks()[0]["topics"] == [] and len(talks()[1]["topics"]) == 1


def test_a_role_left_without_enter_stays_the_text_that_it_was(fieldwork, qtbot, inside, talks):
    qtbot.keyClicks(fieldwork.pane.interviewees, "Shift lead")
    fieldwork.focus_list()
    qtbot.waitUntil(lambda: inside.paper(0).get("interviewees") == "Shift lead")
    assert talks() == []


def test_the_running_interview_is_offered_to_other_questions(window, fieldwork, qtbot, talks):
    audit = window.session.audit_id
    window.session.write(lambda ledger: interviews.start_interview(ledger, audit, "Shift lead"))
    chips = fieldwork.pane.asked.chips
    qtbot.waitUntil(lambda: [chip.text() for chip in chips.chips] == ["Add to the running interview"])
    chips.chips[0].click()
    qtbot.waitUntil(lambda: len(talks()[0]["topics"]) == 1)
    qtbot.waitUntil(lambda: chips.chips[0].text().startswith("Shift lead · since "))


def test_the_list_of_interviews_is_edited_in_place(window, fieldwork, qtbot, talks):
    pane = fieldwork.pane
    qtbot.keyClicks(pane.interviewees, "Shift lead")
    qtbot.keyClick(pane.interviewees, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(pane.asked.chips.chips) == 1)
    dialog = _open(window, qtbot, "interviews", "InterviewsDialog")
    qtbot.waitUntil(lambda: dialog.topics.count() == 1)
    name = dialog.form.boxes["name"].input
    qtbot.keyClicks(name, "Anna Nowak")
    dialog.close()
    qtbot.waitUntil(lambda: talks()[0]["name"] == "Anna Nowak")
    dialog = _open(window, qtbot, "interviews", "InterviewsDialog")
    qtbot.waitUntil(dialog.away.isEnabled)
    dialog.away.click()
    qtbot.waitUntil(lambda: talks() == [])
    qtbot.waitUntil(dialog._empty.isVisible)


def test_something_to_ask_is_noted_from_anywhere_and_shown_beside_its_question(
    window, fieldwork, qtbot, to_ask
):
    dialog = _open(window, qtbot, "ask_later", "AskLaterDialog")
    qtbot.waitUntil(dialog.about.isVisible)
    assert not dialog.keep.isEnabled()
    qtbot.keyClicks(dialog.text, "Who approves at night?")
    qtbot.keyClicks(dialog.whom, "Change manager")
    qtbot.keyClick(dialog.whom, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.asking.button.text() == "To ask: 1")
    [row] = to_ask()
    assert (row["text"], row["whom"], row["item"]) == (
        "Who approves at night?",
        "Change manager",
        "4.1-01",
    )
    here = fieldwork.pane.asked.pending
    qtbot.waitUntil(lambda: len(here.lines) == 1)
    assert here.lines[0].text() == "To ask Change manager: Who approves at night?"
    here.lines[0].click()
    qtbot.waitUntil(lambda: _dialog(window, "ToAskDialog") is not None)


def test_from_another_page_it_belongs_to_no_question(window, qtbot, to_ask):
    window.show_page("findings")
    dialog = _open(window, qtbot, "ask_later", "AskLaterDialog")
    qtbot.keyClicks(dialog.text, "Which board?")
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(to_ask()) == 1)
    assert to_ask()[0]["item"] == ""


def test_the_list_is_grouped_by_whom_and_ticked_off_with_an_outcome(window, fieldwork, qtbot, to_ask, inside):
    audit, question = window.session.audit_id, fieldwork.pane.question

    def note(ledger):
        pending.note_pending(ledger, audit, "Who approves?", "Change manager", question)
        pending.note_pending(ledger, audit, "Since when?", "Shift lead")
        pending.note_pending(ledger, audit, "Which board?", "Change manager")

    window.session.write(note)
    qtbot.waitUntil(lambda: window.asking.button.text() == "To ask: 3")
    window.asking.button.click()
    dialog = _dialog(window, "ToAskDialog")
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 2)
    groups = [dialog.tree.topLevelItem(place) for place in range(2)]
    assert [group.text(0) for group in groups] == ["Change manager", "Shift lead"]
    assert [groups[0].child(place).text(0) for place in range(2)] == ["Who approves?", "Which board?"]
    dialog.tree.setCurrentItem(groups[0].child(0))
    qtbot.keyClicks(dialog.outcome, "The change board")
    dialog.settle.click()
    qtbot.waitUntil(lambda: window.asking.button.text() == "To ask: 2")
    assert inside.paper(0)["note"] == "Change manager, asked “Who approves?”: The change board"
    qtbot.waitUntil(lambda: fieldwork.pane.note.toPlainText().endswith("The change board"))
    assert to_ask()[-1]["outcome"] == "The change board"
    qtbot.waitUntil(lambda: len(dialog._lines()) == 2)
    dialog._lines()[0].setCheckState(0, Qt.CheckState.Checked)
    qtbot.waitUntil(lambda: window.asking.button.text() == "To ask: 1")
    dialog.old.setChecked(True)
    qtbot.waitUntil(lambda: len(dialog._lines()) == 3)
    dialog.close()


def test_the_keys_are_free_and_there_is_one_for_each_way_in(window):
    keys = [
        shortcut.toString() for action in window.actions_by_id.values() for shortcut in action.shortcuts()
    ]
    assert len(keys) == len(set(keys))
    assert {"Ctrl+Shift+I", "Ctrl+Shift+Q", "Ctrl+Shift+T"} <= set(keys)


def test_a_half_typed_outcome_is_recorded_when_the_window_closes(window, folder, qtbot, fieldwork):
    audit = window.session.audit_id
    window.session.write(lambda ledger: pending.note_pending(ledger, audit, "Who?", "Her"))
    dialog = _open(window, qtbot, "to_ask", "ToAskDialog")
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 1 and bool(dialog._chosen_id()))
    qtbot.keyClicks(dialog.outcome, "Half an ans")
    window.close()
    qtbot.waitUntil(lambda: window.session.workspace is None, timeout=10_000)
    with open_workspace(folder) as workspace:
        rows = workspace.read(lambda ledger: pending.list_pending(ledger, audit))
        assert rows[0]["outcome"] == "Half an ans" and not rows[0]["asked_at"]


def test_every_control_is_named_for_a_screen_reader(window, fieldwork, qtbot):
    audit, question = window.session.audit_id, fieldwork.pane.question

    def fill(ledger):
        pending.note_pending(ledger, audit, "Who?", "Change manager", question)
        interviews.start_interview(ledger, audit, "Shift lead", question=question)
        sample_items.add_items(ledger, audit, question, "INC001 INC002")

    window.session.write(fill)
    qtbot.waitUntil(lambda: fieldwork.pane.asked.samples.model.rowCount() == 2)
    qtbot.waitUntil(window.asking.bar.isVisible)
    assert unnamed(window) == []
    for command, kind in (
        ("start_interview", "StartInterviewDialog"),
        ("ask_later", "AskLaterDialog"),
        ("interviews", "InterviewsDialog"),
        ("to_ask", "ToAskDialog"),
    ):
        dialog = _open(window, qtbot, command, kind)
        qtbot.wait(200)
        assert unnamed(dialog) == [], kind
        dialog.close()
