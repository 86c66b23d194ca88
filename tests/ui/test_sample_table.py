"""Items looked at, in the window: listed, judged by keys, written up, attached to, taken away, undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from iso20k_audit.model.errors import WorkspaceError
from iso20k_audit.services import sample_items, workspaces
from iso20k_audit.services.workspaces import open_workspace
from tests.making import question_ids


@pytest.fixture
def samples(fieldwork):
    return fieldwork.pane.asked.samples


@pytest.fixture
def stored(inside, fieldwork):
    """The items of the question in hand, as they are on the disk."""
    return lambda: inside.workspace.read(
        lambda ledger: sample_items.list_items(ledger, inside.audit, fieldwork.pane.question)
    )


@pytest.fixture
def three(samples, qtbot):
    """Three tickets, the cursor on the first."""
    samples.add("INC001\nINC002\nINC003")
    qtbot.waitUntil(lambda: samples.model.rowCount() == 3)
    samples.view.setFocus()
    samples.view.go_to_row(0)
    return samples


def _note_editor(view):
    return next((e for e in view.findChildren(QLineEdit) if e.isVisible()), None)


def test_it_is_one_line_until_something_is_listed(samples, qtbot):
    assert samples.line.isVisible() and not samples.view.isVisible() and not samples.counts.isVisible()
    qtbot.keyClicks(samples.line, "INC001")
    qtbot.keyClick(samples.line, Qt.Key.Key_Return)
    qtbot.waitUntil(samples.view.isVisible)
    assert samples.counts.text() == "0 of 1 looked at" and samples.line.text() == ""


def test_a_column_pasted_from_a_sheet_makes_one_row_each_and_names_duplicates(samples, qtbot, stored):
    QGuiApplication.clipboard().setText("INC001\nINC002\nINC001\n")
    samples.line.setFocus()
    qtbot.keyClick(samples.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: samples.model.rowCount() == 2)
    assert [row["reference"] for row in stored()] == ["INC001", "INC002"]
    told = [label.text() for label in samples.findChildren(type(samples.heading)) if label.isVisible()]
    qtbot.waitUntil(
        lambda: any(
            "Listed already: INC001" in label.text()
            for label in samples.findChildren(type(samples.heading))
            if label.isVisible()
        )
    )
    assert told


def test_keys_judge_and_move_on_and_a_deviation_asks_for_its_note(three, qtbot, stored):
    view = three.view
    qtbot.keyClick(view, Qt.Key.Key_Y)
    assert view.currentIndex().row() == 1
    qtbot.keyClick(view, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: _note_editor(view) is not None)
    editor = _note_editor(view)
    qtbot.keyClicks(editor, "Closed the same day")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.currentIndex().row() == 2 and _note_editor(view) is None)
    qtbot.keyClick(view, Qt.Key.Key_Question)
    qtbot.waitUntil(
        lambda: [row["verdict"] for row in stored()] == ["as_required", "deviates", "not_determined"]
    )
    qtbot.waitUntil(lambda: stored()[1]["note"] == "Closed the same day")
    assert all(row["looked_at"] for row in stored())
    assert three.counts.text() == "3 of 3 looked at, deviating: 1"


def test_a_half_typed_note_is_there_after_a_kill(three, qtbot, window):
    qtbot.keyClick(three.view, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: _note_editor(three.view) is not None)
    qtbot.keyClicks(_note_editor(three.view), "Half a")
    qtbot.waitUntil(
        lambda: any(
            draft["text"] == "Half a"
            for draft in window.session.workspace.read(lambda ledger: ledger.drafts()).values()
        )
    )


def test_letters_are_letters_while_a_note_is_typed(three, qtbot, stored):
    qtbot.keyClick(three.view, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: _note_editor(three.view) is not None)
    qtbot.keyClicks(_note_editor(three.view), "any? 1")
    qtbot.keyClick(_note_editor(three.view), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stored()[0]["note"] == "any? 1")
    assert all(row["verdict"] is None for row in stored())


def test_space_ticks_and_enter_goes_on_to_a_new_row(three, qtbot, stored):
    view = three.view
    qtbot.keyClick(view, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(stored()[0]["looked_at"]))
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert three.line.hasFocus()
    qtbot.keyClick(three.line, Qt.Key.Key_Up)
    assert view.hasFocus() and view.currentIndex().row() == 2
    qtbot.keyClick(view, Qt.Key.Key_Insert)
    assert three.line.hasFocus()


def test_taking_away_can_be_undone(three, qtbot, window, stored):
    qtbot.keyClick(three.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: three.model.rowCount() == 2)
    qtbot.waitUntil(window.actions_by_id["undo"].isEnabled)
    window.actions_by_id["undo"].trigger()
    qtbot.waitUntil(lambda: three.model.rowCount() == 3)
    assert [row["reference"] for row in stored()] == ["INC001", "INC002", "INC003"]


def test_several_selected_items_are_judged_at_once_by_a_button(three, qtbot, stored):
    three.view.selectAll()
    next(iter(three._verdicts.values())).click()
    qtbot.waitUntil(lambda: [row["verdict"] for row in stored()] == ["as_required"] * 3)


def test_the_counts_go_into_the_texts_and_what_was_typed_stays(three, qtbot, fieldwork, inside):
    fieldwork.pane.note.setPlainText("Seen at the desk.")
    three.view.selectAll()
    three.judge(sample_items.SampleVerdict.DEVIATES)
    three.write_up.click()
    pane = fieldwork.pane
    qtbot.waitUntil(lambda: pane.sample.text() == "3 of 3 tickets looked at, deviating: 3")
    qtbot.waitUntil(
        lambda: pane.note.toPlainText() == "Seen at the desk.\n3 of 3 tickets deviate: INC001, INC002, INC003"
    )
    assert inside.paper(0)["sample"] == "3 of 3 tickets looked at, deviating: 3"


def test_a_file_dropped_on_a_row_is_evidence_of_the_item_and_of_the_question(
    three, qtbot, stored, tmp_path, fieldwork
):
    proof = tmp_path / "ticket.txt"
    proof.write_text("closed")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(proof))])
    row = three.view.visualRect(three.model.index(1, 1)).center()
    assert three.view._drop_words(row) == "Attach to INC002"
    assert three.view._drop_words(QPoint(5, 4000)) == ""
    three.view._on_drop(data, row)
    qtbot.waitUntil(lambda: len(stored()[1]["evidence"]) == 1, timeout=10_000)
    qtbot.waitUntil(lambda: fieldwork.pane.evidence.count() == 1)


def test_items_of_another_auditor_are_shown_and_left_alone(open_window, folder, qtbot):
    with open_workspace(folder) as workspace:
        audit = workspace.read(lambda ledger: ledger.select("audit"))[0]["id"]
        workspaces.act_as(workspace, "Jonas Weber")
        question = question_ids(workspace, audit)[0]
        workspace.write(lambda ledger: sample_items.add_items(ledger, audit, question, "INC009"))
        workspaces.act_as(workspace, "Maria Rossi")
    window = open_window(folder)
    samples = window.pages["fieldwork"].pane.asked.samples
    qtbot.waitUntil(lambda: samples.model.rowCount() == 2)
    assert samples.model.index(0, 0).data() == "Looked at by Jonas Weber"
    assert samples.model.index(1, 1).data() == "INC009"
    samples.view.go_to_row(1)
    assert samples.view.own_rows() == [] and not samples.write_up.isVisible()
    assert not samples.model.flags(samples.model.index(1, 4)) & Qt.ItemFlag.ItemIsEditable


def test_what_is_typed_is_added_when_one_goes_on(samples, qtbot, fieldwork, stored):
    samples.line.setFocus()
    qtbot.keyClicks(samples.line, "INC777")
    fieldwork.focus_list()
    qtbot.waitUntil(lambda: [row["reference"] for row in stored()] == ["INC777"])


def test_half_typed_items_are_kept_while_they_are_typed(samples, qtbot, window, stored):
    def kept():
        return [
            draft["text"] for draft in window.session.workspace.read(lambda ledger: ledger.drafts()).values()
        ]

    samples.line.setFocus()
    qtbot.keyClicks(samples.line, "INC77")
    qtbot.waitUntil(lambda: kept() == ["INC77"])
    samples.line.clear()
    qtbot.waitUntil(lambda: kept() == [])
    qtbot.keyClicks(samples.line, "INC778")
    qtbot.waitUntil(lambda: kept() == ["INC778"])
    qtbot.keyClick(samples.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [row["reference"] for row in stored()] == ["INC778"])
    qtbot.wait(500)  # the draft's own timer must not bring it back
    assert kept() == []


def test_items_that_cannot_be_saved_stay_in_the_line(samples, qtbot, monkeypatch, stored):
    def refuse(*_arguments, **_named):
        raise WorkspaceError("The disk is full.")

    samples.line.setFocus()
    qtbot.keyClicks(samples.line, "INC779")
    with monkeypatch.context() as full:
        full.setattr(sample_items, "add_typed", refuse)
        qtbot.keyClick(samples.line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: samples.line.text() == "INC779")
    qtbot.keyClick(samples.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [row["reference"] for row in stored()] == ["INC779"])
