"""Review through the real window: noted from anywhere, worked off item by item, signed, stale, signed again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from iso20k_audit.model.review_state import NoteState, SignState
from iso20k_audit.model.vocabulary import FindingKind, SignsAs
from iso20k_audit.services import answering, findings, review_notes, signing_off, workspaces
from iso20k_audit.services.workspaces import open_workspace
from iso20k_audit.ui.dialogs.review_note import ReviewNoteDialog
from tests.making import question_ids
from tests.ui.acting import answer_question, press


def prepare(folder, *jobs):
    """Acts of several people before the window opens."""
    with open_workspace(folder) as workspace:
        audit = workspace.read(lambda ledger: ledger.select("audit"))[0]["id"]
        questions = question_ids(workspace, audit)
        for name, job in jobs:
            workspaces.act_as(workspace, name)
            workspace.write(lambda ledger, job=job: job(ledger, audit, questions))


def jonas_worked(ledger, audit, questions):
    for question in questions[:4]:
        answering.answer(ledger, audit, question, {"result": "conforms", "note": "Seen"})
    findings.raise_finding(
        ledger, audit, FindingKind.OPPORTUNITY, question=questions[0], title="Backups", clauses=["4.1"]
    )


def returned_to_maria(ledger, audit, questions):
    maria = next(row["id"] for row in ledger.select("person") if row["name"] == "Maria Rossi")
    raised = ledger.select("finding", audit)[0]["id"]
    for kind, record in (("question", questions[1]), ("finding", raised)):
        review_notes.add_note(ledger, audit, kind, record, f"About {kind}", rejected=True, for_id=maria)


def notes(at):
    return at.window.session.workspace.read(lambda ledger: review_notes.list_notes(ledger, at.audit))


def tab_of(at):
    page = at("consolidation")
    at.window.go_to("consolidation", "review")
    at.settle()
    return page.tab_named("review")


@pytest.fixture
def worked(folder):
    prepare(folder, ("Jonas Weber", jonas_worked), ("Maria Rossi", lambda *_: None))


def test_a_note_is_put_on_the_question_in_hand_and_seen_on_it(worked, at):
    page = at("fieldwork")
    page.show_question(page.questions.questions._rows[0].id)
    at.window.actions_by_id["review_note"].trigger()
    at.settle()
    [dialog] = [one for one in at.window.findChildren(QDialog) if isinstance(one, ReviewNoteDialog)]
    assert "4.1-01" in dialog.on.text()
    assert dialog.whom.currentText() == "Jonas Weber"
    assert not dialog.keep.isEnabled()
    dialog.text.setPlainText("Which rota?")
    dialog.returned.setChecked(True)
    dialog.keep.click()
    at.settle()
    [note] = notes(at)
    assert (note.text, note.rejected, note.for_name) == ("Which rota?", True, "Jonas Weber")
    assert page.questions.current_row().returned
    box = page.pane.returned.boxes[0]
    assert box.isVisible() and box.text.text() == "Which rota?" and not box.reply.isVisible()
    at.window.undoing.undo()
    at.settle()
    assert notes(at) == []
    assert not page.pane.returned.isVisible() and not page.questions.current_row().returned


def test_the_work_list_leads_from_item_to_item(folder, at):
    prepare(
        folder,
        ("Jonas Weber", jonas_worked),
        ("Aisha Khan", returned_to_maria),
        ("Maria Rossi", lambda *_: None),
    )
    at("fieldwork")
    at.settle()
    assert at.window.reviewing.button.text() == "Returned to you: 2"
    at.window.actions_by_id["returned_to_me"].trigger()
    at.settle()
    tab = at.window.pages["consolidation"].tab_named("review")
    assert at.window.page == "consolidation" and len(tab.shown) == 2
    QTest.keyClick(tab.table, Qt.Key.Key_Return)
    at.settle()
    pane = at.window.pages["fieldwork"].pane
    assert at.window.page == "fieldwork"
    box = pane.returned.boxes[0]
    assert box.text.text() == "About question" and box.next_button.text() == "Next returned (1)"
    box.reply.setFocus()
    box.reply.setText("Week 41, 15 records")
    QTest.keyClick(box.reply, Qt.Key.Key_Return)
    at.settle()
    assert notes(at)[0].state is NoteState.ANSWERED
    assert box.given.text() == "Answer: Week 41, 15 records" and not box.reply.isVisible()
    box.next_button.click()
    at.settle()
    assert at.window.page == "findings"
    editor = at.window.pages["findings"].editor
    assert editor.returned.boxes[0].text.text() == "About finding"
    assert at.window.reviewing.button.text() == "Returned to you: 1"


def test_floor_mode_shows_what_was_returned_too(folder, at):
    prepare(
        folder,
        ("Jonas Weber", jonas_worked),
        ("Aisha Khan", returned_to_maria),
        ("Maria Rossi", lambda *_: None),
    )
    page = at("fieldwork")
    page.show_question(notes(at)[0].target.question)
    at.window.actions_by_id["floor_mode"].trigger()
    at.settle()
    box = page.floor.view.returned.boxes[0]
    assert box.isVisible() and box.reply.isVisible()
    at.window.actions_by_id["floor_mode"].trigger()
    at.settle()


def test_a_half_typed_answer_is_kept_and_is_no_answer_yet(folder, at):
    prepare(
        folder,
        ("Jonas Weber", jonas_worked),
        ("Aisha Khan", returned_to_maria),
        ("Maria Rossi", lambda *_: None),
    )
    tab = tab_of(at)
    tab.show_record("returned")
    tab.box.reply.insert("Half")
    at.window.show_page("fieldwork")
    at.settle()
    [note, _other] = notes(at)
    assert note.answer == "Half" and note.is_returned


def test_the_reviewer_clears_or_returns_again(folder, at):
    def returned(ledger, audit, questions):
        maria = next(row for row in ledger.select("person") if row["name"] == "Maria Rossi")
        assert maria
        note = review_notes.add_note(ledger, audit, "question", questions[0], "Which rota?", rejected=True)
        ledger.set("review_note", note, audit, author_id=maria["id"])
        review_notes.answer_note(ledger, note, "Done")

    prepare(
        folder, ("Jonas Weber", jonas_worked), ("Jonas Weber", returned), ("Maria Rossi", lambda *_: None)
    )
    tab = tab_of(at)
    press(tab.box, "Return again…")
    tab.box.more.setText("And how many?")
    QTest.keyClick(tab.box.more, Qt.Key.Key_Return)
    at.settle()
    [note] = notes(at)
    assert note.is_returned and note.text.endswith("And how many?")
    press(tab.box, "Clear")
    at.settle()
    assert notes(at)[0].state is NoteState.CLEARED
    assert tab.shown == [] and tab._empty.isVisible()
    press(tab, "Cleared (1)")
    assert len(tab.shown) == 1


def test_a_section_is_signed_turns_stale_shows_why_and_is_signed_again(worked, at):
    tab = tab_of(at)
    section = tab.sections.statuses[0]
    tab.sections.choose(section.id)
    press(tab.card, "Sign as lead auditor")
    at.settle()
    answer_question(at.window, "Cancel")
    at.settle()
    assert tab.sections.statuses[0].by_lead is SignState.UNSIGNED
    press(tab.card, "Sign as lead auditor")
    at.settle()
    answer_question(at.window, "Sign")
    at.settle()
    assert tab.sections.statuses[0].by_lead is SignState.SIGNED
    question = question_ids(at.window.session.workspace, at.audit)[0]
    at.window.session.write(
        lambda ledger: answering.answer(ledger, at.audit, question, {"result": "minor", "note": "Not seen"})
    )
    at.settle()
    assert tab.sections.statuses[0].by_lead is SignState.STALE
    assert at.window.pages["consolidation"].tabs.tabText(4) == "Review (1)"
    press(tab.card, "Show what changed")
    at.settle()
    assert tab.changes.isVisible()
    assert ("note", "", "Not seen") in [(one.field, one.was, one.now) for one in tab.changes.changes]
    press(tab.changes, "Sign again")
    at.settle()
    answer_question(at.window, "Sign")
    at.settle()
    assert tab.sections.statuses[0].by_lead is SignState.SIGNED
    assert not tab.changes.isVisible()


def test_the_lead_signs_all_that_are_ready(folder, at):
    def signed(ledger, audit, _questions):
        section = signing_off.section_status(ledger, audit)[0].id
        signing_off.sign(ledger, audit, section, SignsAs.AUDITOR)

    prepare(folder, ("Jonas Weber", jonas_worked), ("Jonas Weber", signed), ("Maria Rossi", lambda *_: None))
    tab = tab_of(at)
    press(tab.card, "Sign all that are ready (1)")
    at.settle()
    assert [one.by_lead for one in tab.sections.statuses] == [
        SignState.SIGNED,
        SignState.UNSIGNED,
        SignState.UNSIGNED,
    ]


def test_a_note_can_be_on_a_section_and_on_a_text(worked, at):
    tab = tab_of(at)
    tab.sections.choose(tab.sections.statuses[1].id)
    assert at.window.pages["consolidation"].review_target() == ("question_set", tab.sections.statuses[1].id)
    page = at("conclusion")
    page.closing.boxes["conclusion"].input.setFocus()
    assert page.review_target() == ("audit_text", "conclusion")


def test_without_notes_the_tab_says_how_to_write_one(worked, at):
    tab = tab_of(at)
    assert "Ctrl+Shift+M" in tab._empty.text() and tab._empty.isVisible()


def test_the_writer_of_a_note_changes_what_it_says_and_for_whom_it_is(folder, at):
    def noted(ledger, audit, questions):
        review_notes.add_note(ledger, audit, "question", questions[0], "Which rota?", rejected=True)

    prepare(folder, ("Jonas Weber", jonas_worked), ("Maria Rossi", noted))
    tab = tab_of(at)
    press(tab.box, "Change…")
    at.settle()
    [dialog] = [one for one in at.window.findChildren(QDialog) if isinstance(one, ReviewNoteDialog)]
    assert (dialog.text.toPlainText(), dialog.whom.currentText()) == ("Which rota?", "Jonas Weber")
    assert dialog.returned.isChecked()
    dialog.text.setPlainText("Which rota, and when?")
    dialog.remark.setChecked(True)
    dialog.whom.choose("")
    press(dialog, "Change")
    at.settle()
    [note] = notes(at)
    assert (note.text, note.rejected, note.for_name) == ("Which rota, and when?", False, "")
