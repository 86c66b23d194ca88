"""The checklist editor through its window: writing, dragging, copying, versions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from iso20k_audit.checklists.editing import Place
from iso20k_audit.checklists.reading import read_checklist
from iso20k_audit.model.vocabulary import AnswerType
from iso20k_audit.services.library import earlier_versions, folders, save_checklist
from iso20k_audit.ui.checklist_editor import ChecklistEditor
from tests.making import small_checklist


@pytest.fixture
def edit(qtbot, window, folder):
    opened = []

    def start(checklist=None, path=None):
        editor = ChecklistEditor(folders(folder)[1], window.jobs, checklist, path, window)
        editor.show()
        opened.append(editor)
        return editor

    yield start
    for editor in opened:
        editor._begun = editor._stored = editor.checklist
        editor.close()


@pytest.fixture
def own(edit, folder):
    path = save_checklist(folder, small_checklist())
    return edit(read_checklist(path), path)


def _write(qtbot, fields, name, text):
    widget = fields.inputs[name]
    widget.setFocus()
    widget.selectAll()
    qtbot.keyClicks(widget, text)


def test_a_checklist_is_written_from_nothing_and_saved(qtbot, edit, folder):
    editor = edit()
    qtbot.waitUntil(lambda: bool(editor.faults), timeout=5_000)
    editor.save()
    assert "mend" in editor.messages.bars()[0].text
    editor.show_head()
    _write(qtbot, editor.head.fields, "title", "Night shift walk")
    _write(qtbot, editor.head.fields, "id", "night-walk")
    editor.head.fields.inputs["conditions"].setPlainText("cards = Card payments are taken here")
    editor.outline.setCurrentItem(editor.outline.topLevelItem(0))
    _write(qtbot, editor.section.fields, "title", "Incidents")
    _write(qtbot, editor.section.fields, "clause", "8.6.1")
    editor.add_question()
    question = editor.question.fields
    _write(qtbot, question, "text", "How many calls were abandoned last night?")
    question.inputs["answer_type"].choose("number")
    question.inputs["answer_type"].chosen.emit("number")
    assert not question.inputs["unit"].isHidden() and question.inputs["choices"].parentWidget().isHidden()
    _write(qtbot, question, "unit", "calls")
    _write(qtbot, question, "at_most", "1o")
    editor.save()
    assert "not a number" in question._faults["at_most"].text()
    _write(qtbot, question, "at_most", "10")
    question.inputs["only_if"].choose("cards")
    question.inputs["only_if"].chosen.emit("cards")
    question.inputs["evidence_required"].click()
    question.inputs["evidence"].setPlainText("Call log")
    question.inputs["look_for"].setPlainText("Who was called\nWhat was done")
    question.inputs["weight"].setValue(3)
    qtbot.waitUntil(lambda: not editor.faults, timeout=5_000)
    with qtbot.waitSignal(editor.saved, timeout=5_000):
        editor.save()
    stored = read_checklist(folders(folder)[1] / "night-walk.yaml")
    (one,) = stored.questions
    assert (one.id, one.clause, one.only_if, one.weight) == ("8.6.1-01", "8.6.1", "cards", 3)
    assert one.evidence_required and one.look_for == ("Who was called", "What was done")
    assert (one.answer.type, one.answer.unit, one.answer.at_most) == (AnswerType.NUMBER, "calls", 10)
    assert not editor.is_changed


def test_what_is_wrong_is_said_while_typing_and_undone_step_by_step(qtbot, own):
    own.outline.setCurrentItem(own.outline.topLevelItem(0).child(0))
    before = own.checklist
    _write(qtbot, own.question.fields, "clause", "99.9")
    qtbot.waitUntil(lambda: bool(own.faults), timeout=5_000)
    assert "99.9" in own.question.fields._faults["clause"].text()
    assert "99.9" in own.outline.topLevelItem(0).child(0).toolTip(0)
    own.undo()
    assert own.checklist == before
    own.redo()
    assert own.checklist != before
    own.undo()
    qtbot.waitUntil(lambda: not own.faults, timeout=5_000)


def test_questions_are_moved_by_key_and_by_dragging_within_sections_only(qtbot, own):
    first = own.checklist.sections[0].questions[0]
    own.outline.setCurrentItem(own.outline.topLevelItem(0).child(0))
    qtbot.keyClick(own.outline, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert own.checklist.sections[0].questions[1] == first and own.place == Place(0, 1)
    top = own.outline.topLevelItem(0)
    top.insertChild(0, top.takeChild(1))  # what a drop does
    own.outline.rearranged.emit(own.outline.order())
    assert own.checklist.sections[0].questions[0] == first
    order = own.checklist
    own.outline.addTopLevelItem(own.outline.topLevelItem(0).takeChild(0))
    own.outline.rearranged.emit(own.outline.order())
    assert own.checklist == order and own.outline.topLevelItemCount() == len(order.sections)


def test_questions_of_another_checklist_are_copied(qtbot, own):
    from iso20k_audit.ui.checklist_editor.copying import CopyDialog

    dialog = CopyDialog(own._folder, own._jobs, own)
    dialog.chosen.connect(own.take_copies)
    qtbot.waitUntil(lambda: dialog.list.count() > 100, timeout=10_000)
    dialog.filter.setText("8.6.1-01")
    dialog.list.selectAll()
    count = len(own.checklist.questions)
    dialog.accept()
    assert len(own.checklist.questions) == count + 1
    qtbot.waitUntil(lambda: not own._check_timer.isActive(), timeout=5_000)


def test_a_new_version_is_kept_beside_the_one_before(qtbot, own, folder):
    own.outline.setCurrentItem(own.outline.topLevelItem(0).child(0))
    removed = own.checklist.sections[0].questions[0].id
    qtbot.keyClick(own.outline, Qt.Key.Key_Delete)
    own.save()
    from iso20k_audit.ui.checklist_editor.saving import SaveDialog

    dialog = own.findChild(SaveDialog)
    assert removed in dialog.summary.text()
    version = dialog.version.text()
    with qtbot.waitSignal(own.saved, timeout=5_000) as told:
        dialog.accept()
    path = told.args[0]
    assert read_checklist(path).version == version
    (before,) = earlier_versions(path)
    assert before == small_checklist() or before.version != version
    assert removed in {question.id for question in before.questions}
    assert own.versions_button.isEnabled() and not own.is_changed


def test_one_of_the_program_is_edited_as_a_copy(qtbot, edit, folder):
    from iso20k_audit.assets import checklist_folder
    from iso20k_audit.checklists.library import find_checklist

    editor = edit(read_checklist(find_checklist("floor-problem", checklist_folder())))
    assert editor.checklist.id == "own-floor-problem"
    with qtbot.waitSignal(editor.saved, timeout=5_000):
        editor.save()
    assert (folders(folder)[1] / "own-floor-problem.yaml").is_file()


def test_what_was_typed_is_back_after_the_program_was_killed(qtbot, edit, folder):
    from iso20k_audit.services.checklist_drafts import read_draft

    path = save_checklist(folder, small_checklist())
    own = folders(folder)[1]
    editor = edit(read_checklist(path), path)
    editor.outline.setCurrentItem(editor.outline.topLevelItem(0).child(0))
    editor.question.fields.inputs["text"].setPlainText("Who answers at night?")
    qtbot.waitUntil(
        lambda: (
            (found := read_draft(own, path.stem)) is not None
            and found.questions[0].text == "Who answers at night?"
        ),
        timeout=5_000,
    )
    again = edit(read_checklist(path), path)  # the first one never closed, as after a power cut
    qtbot.waitUntil(lambda: again.checklist.questions[0].text == "Who answers at night?", timeout=5_000)
    assert "is back" in again.messages.bars()[0].text
    again.undo()
    assert again.checklist == read_checklist(path)
    again.redo()
    again.save()
    from iso20k_audit.ui.checklist_editor.saving import SaveDialog

    with qtbot.waitSignal(again.saved, timeout=5_000):
        again.findChild(SaveDialog).accept()
    qtbot.waitUntil(lambda: read_draft(own, path.stem) is None, timeout=5_000)
