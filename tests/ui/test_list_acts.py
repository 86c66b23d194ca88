"""Flag, quick note, same as last time, several at once, and the menu that offers it all without a key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from iso20k_audit.model.vocabulary import FindingKind, Result
from iso20k_audit.services import answering, findings
from iso20k_audit.services.workspaces import open_workspace
from iso20k_audit.ui.dialogs.change_selected import ChangeSelectedDialog
from iso20k_audit.ui.look import formats
from iso20k_audit.ui.widgets.question_menu import QuestionMenu
from tests.making import make_workspace, question_ids, start

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def saved(qtbot, window):
    qtbot.waitUntil(lambda: not window.session.is_saving and window.status.saved_at is not None)


def select(qtbot, fieldwork, first: int, count: int) -> None:
    fieldwork.questions.go_to(first)
    for _ in range(count - 1):
        qtbot.keyClick(fieldwork.questions, Key.Key_Down, SHIFT)


def undo(qtbot, window) -> str:
    action = window.actions_by_id["undo"]
    qtbot.waitUntil(action.isEnabled)
    text = action.text()
    action.trigger()
    return text


def test_space_flags_shows_it_and_takes_it_away(qtbot, window, fieldwork, inside):
    rows = fieldwork.questions.questions
    qtbot.keyClick(fieldwork.questions, Key.Key_Space)
    assert rows.row(0).flagged  # before the disk answers
    spoken = rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith(" Flagged.")
    qtbot.waitUntil(lambda: inside.paper(0).get("flagged") is True)
    fieldwork.filter_bar.choose("flagged")
    qtbot.waitUntil(lambda: rows.rowCount() == 1)
    qtbot.waitUntil(lambda: fieldwork.filter_bar._chips["flagged"].text() == "Flagged 1")
    qtbot.keyClick(fieldwork.questions, Key.Key_Space)
    qtbot.waitUntil(lambda: not inside.paper(0).get("flagged"))
    assert "flag" in undo(qtbot, window)
    qtbot.waitUntil(lambda: inside.paper(0).get("flagged") is True)


def test_flagged_questions_are_walked_in_a_circle(qtbot, window, fieldwork):
    for place in (2, 7):
        fieldwork.questions.go_to(place)
        qtbot.keyClick(fieldwork.questions, Key.Key_Space)
    qtbot.keyClick(fieldwork.questions, Key.Key_G)
    assert fieldwork.questions.currentIndex().row() == 2
    qtbot.keyClick(fieldwork.questions, Key.Key_G, SHIFT)
    assert fieldwork.questions.currentIndex().row() == 7
    window.actions_by_id["previous_flagged"].trigger()
    assert fieldwork.questions.currentIndex().row() == 2


def test_a_quick_note_leaves_the_list_where_it_is(qtbot, window, fieldwork, inside):
    fieldwork.questions.go_to(3)
    qtbot.keyClick(fieldwork.questions, Key.Key_Q)
    note = fieldwork.questions.quick_note
    assert note.hasFocus() and note.accessibleName() == "Note on 4.2-02. Enter saves, Esc leaves."
    qtbot.keyClicks(note, "9 of 15")
    qtbot.keyClick(note, Key.Key_Return)
    assert fieldwork.questions.hasFocus() and fieldwork.questions.currentIndex().row() == 3
    qtbot.waitUntil(lambda: inside.paper(3).get("note") == "9 of 15")
    qtbot.waitUntil(lambda: fieldwork.pane.note.toPlainText() == "9 of 15")
    qtbot.keyClick(fieldwork.questions, Key.Key_Q)
    qtbot.keyClicks(note, "left")
    qtbot.keyClick(note, Key.Key_Escape)
    assert not note.isVisible() and fieldwork.questions.hasFocus()
    qtbot.keyClick(fieldwork.questions, Key.Key_Q)
    qtbot.keyClicks(note, "and the log")
    fieldwork.pane.sample.setFocus()  # elsewhere: nothing typed is lost
    qtbot.waitUntil(lambda: inside.paper(3).get("note") == "9 of 15\nand the log")
    assert fieldwork.pane.sample.hasFocus()


def test_a_quick_note_follows_what_is_being_typed(qtbot, window, fieldwork, inside):
    fieldwork.pane.write_note()
    qtbot.keyClicks(fieldwork.pane.note, "half a sentence")
    qtbot.keyClick(fieldwork.pane.note, Key.Key_Escape)
    qtbot.keyClick(fieldwork.questions, Key.Key_Q)
    qtbot.keyClicks(fieldwork.questions.quick_note, "more")
    qtbot.keyClick(fieldwork.questions.quick_note, Key.Key_Return)
    qtbot.waitUntil(lambda: inside.paper(0).get("note") == "half a sentence\nmore")


def test_a_quick_note_goes_to_all_that_is_selected(qtbot, window, fieldwork, inside):
    select(qtbot, fieldwork, 1, 3)
    qtbot.keyClick(fieldwork.questions, Key.Key_Q)
    note = fieldwork.questions.quick_note
    assert note.accessibleName().startswith("Note on 3 questions")
    qtbot.keyClicks(note, "Night shift")
    qtbot.keyClick(note, Key.Key_Return)
    qtbot.waitUntil(lambda: [inside.paper(p).get("note") for p in range(1, 4)] == ["Night shift"] * 3)
    assert len(fieldwork.questions.selectedIndexes()) == 3
    assert "note on 3 questions" in undo(qtbot, window)
    qtbot.waitUntil(lambda: not any(inside.paper(p).get("note") for p in range(1, 4)))


def test_the_undo_of_several_names_result_and_number(qtbot, window, fieldwork, inside):
    select(qtbot, fieldwork, 0, 3)
    qtbot.keyClick(fieldwork.questions, Key.Key_2)
    saved(qtbot, window)
    qtbot.waitUntil(lambda: "3 questions" in window.actions_by_id["undo"].text())
    assert "minor nonconformity for 3 questions" in undo(qtbot, window)
    qtbot.waitUntil(lambda: inside.result(0) is None)


def test_several_are_changed_in_one_dialog_and_one_step(qtbot, window, fieldwork, inside):
    select(qtbot, fieldwork, 2, 3)
    assert fieldwork.pane._selection.isVisible()
    qtbot.keyClick(fieldwork.questions, Key.Key_C)
    [dialog] = window.findChildren(ChangeSelectedDialog)
    assert dialog.windowTitle() == "Change 3 questions"
    assert not dialog.change_button.isEnabled()
    dialog.result_box.setCurrentIndex(dialog.result_box.findData("conforms"))
    dialog.flag_box.setCurrentIndex(1)
    dialog.note.setPlainText("Seen at the desk")
    dialog.interviewees.setText("Desk lead")
    dialog.sample.setText("5 of 40")
    dialog.change_button.click()
    saved(qtbot, window)
    qtbot.waitUntil(lambda: inside.result(4) is Result.CONFORMS)
    for place in (2, 3, 4):
        paper = inside.paper(place)
        assert (paper["note"], paper["interviewees"], paper["sample"]) == (
            "Seen at the desk", "Desk lead", "5 of 40",
        )  # fmt: skip
        assert paper["flagged"] is True
    assert inside.result(1) is None and inside.result(5) is None
    undo(qtbot, window)
    qtbot.waitUntil(lambda: inside.result(2) is None)
    assert not inside.paper(3).get("flagged")


def test_the_menu_does_what_the_keys_do(qtbot, window, fieldwork, inside):
    fieldwork.questions.go_to(1)
    qtbot.keyClick(fieldwork.questions, Key.Key_Period)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QuestionMenu)
    offered = {action.objectName(): action for action in menu.actions() if action.objectName()}
    assert offered["minor"].text() == "Minor nonconformity\t2"
    assert {"flag", "last_time", "quick_note", "change", "view_evidence", "next_flagged"} <= set(offered)
    offered["not_applicable"].trigger()
    qtbot.waitUntil(lambda: inside.result(1) is Result.NOT_APPLICABLE)
    menu.close()
    at = fieldwork.questions.visualRect(fieldwork.questions.questions.index(0)).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, at, fieldwork.questions.viewport().mapToGlobal(QPoint(at))
    )
    QApplication.sendEvent(fieldwork.questions.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QuestionMenu)
    next(action for action in menu.actions() if action.objectName() == "flag").trigger()
    menu.close()
    qtbot.waitUntil(lambda: fieldwork.questions.questions.row(2).flagged)


def test_evidence_is_viewed_from_the_list(qtbot, window, fieldwork):
    said = []
    fieldwork.said.connect(said.append)
    qtbot.keyClick(fieldwork.questions, Key.Key_V)
    assert said == ["No evidence is attached to 4.1-01 yet. Attach some with E."]
    for words in ("one", "two"):
        QGuiApplication.clipboard().setText(words)
        fieldwork.pane.evidence.paste()
        qtbot.waitUntil(lambda words=words: fieldwork.pane.evidence.count() == (1 if words == "one" else 2))
    qtbot.waitUntil(lambda: fieldwork.questions.questions.row(0).evidence == 2)
    fieldwork.focus_list()
    qtbot.keyClick(fieldwork.questions, Key.Key_V)
    assert fieldwork.pane.evidence.isAncestorOf(QApplication.focusWidget())


def test_home_end_and_pages_move_through_the_list(qtbot, fieldwork):
    questions = fieldwork.questions
    qtbot.keyClick(questions, Key.Key_End)
    assert questions.currentIndex().row() == 9
    qtbot.keyClick(questions, Key.Key_Home)
    assert questions.currentIndex().row() == 0
    qtbot.keyClick(questions, Key.Key_PageDown)
    assert questions.currentIndex().row() > 3
    qtbot.keyClick(questions, Key.Key_PageUp)
    assert questions.currentIndex().row() == 0


# -- same as last time --------------------------------------------------------------------------------


@pytest.fixture
def twice(tmp_path):
    """Two audits of one organisation: 2025 with answers on five questions, and 2026."""
    with make_workspace(tmp_path / "twice") as workspace:
        first, second = start(workspace), start(workspace)
        for audit, day in ((first, "2025-03-03"), (second, "2026-03-02")):
            workspace.write(
                lambda ledger, audit=audit, day=day: ledger.set(
                    "audit", audit, audit, starts_on=day, ends_on=day
                )
            )
        ids = question_ids(workspace, first)
        for place, result in enumerate(("conforms", "conforms", "minor", "conforms", "not_sampled")):
            workspace.write(
                lambda ledger, place=place, result=result: answering.answer(
                    ledger, first, ids[place], {"result": result, "note": f"Then {place}"}
                )
            )
        workspace.write(
            lambda ledger: findings.raise_finding(
                ledger, first, FindingKind.MINOR, question=ids[2], title="T"
            )
        )
        number = workspace.read(lambda ledger: ledger.get("audit", second))["number"]
    return tmp_path / "twice", number


@pytest.fixture
def later(twice, open_window):
    return open_window(twice[0], audit=twice[1])


@pytest.fixture
def page(later):
    return later.pages["fieldwork"]


def results(later):
    from iso20k_audit.services.browsing import list_questions

    audit = later.session.audit_id
    rows = later.session.workspace.read(lambda ledger: list_questions(ledger, audit))
    return [row.result for row in rows]


def line(qtbot, page) -> str:
    qtbot.waitUntil(page.pane.last_time.isVisible)
    return page.pane.last_time.text.text()


def test_one_line_says_what_was_said_last_time(qtbot, later, page):
    text = line(qtbot, page)
    assert text.startswith("Last time (IA-") and text.endswith(f", {formats.day('2025-03-03')}): Conforms.")
    assert page.pane.last_time.note.text() == "Then 0"
    page.questions.go_to(2)
    qtbot.waitUntil(lambda: page.pane.last_time.last(page.questions.current_question()) is not None)
    assert "Minor nonconformity." in line(qtbot, page) and line(qtbot, page).endswith(", open.")
    page.questions.go_to(8)
    qtbot.waitUntil(lambda: not page.pane.note.isReadOnly())
    assert not page.pane.last_time.isVisible()


def test_d_takes_over_and_moves_on_as_fast_as_it_is_pressed(qtbot, later, page):
    line(qtbot, page)
    qtbot.keyClick(page.questions, Key.Key_D)
    assert page.questions.questions.row(0).result is Result.CONFORMS
    assert page.questions.currentIndex().row() == 1
    qtbot.keyClick(page.questions, Key.Key_D)  # its line is not read yet
    qtbot.waitUntil(lambda: results(later)[:2] == [Result.CONFORMS] * 2)
    qtbot.waitUntil(lambda: page.questions.currentIndex().row() == 2)
    line(qtbot, page)
    qtbot.waitUntil(lambda: page.pane.last_time.last(page.questions.current_question()) is not None)
    qtbot.keyClick(page.questions, Key.Key_D)
    qtbot.waitUntil(lambda: results(later)[2] is Result.MINOR)
    assert page.questions.currentIndex().row() == 2  # its note and finding are to be looked at
    qtbot.waitUntil(lambda: page.pane.note.toPlainText().endswith("not looked at anew."))
    assert not page.pane.last_time.button.isEnabled()


def test_an_answer_is_never_replaced_by_last_time(qtbot, later, page):
    said = []
    page.said.connect(said.append)
    qtbot.keyClick(page.questions, Key.Key_3)
    page.focus_list()
    qtbot.keyClick(page.questions, Key.Key_D)
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["Nothing was taken over: it has an answer already."]
    assert results(later)[0] is Result.MAJOR


def test_several_are_taken_over_and_the_rest_is_counted(qtbot, later, page):
    said = []
    page.said.connect(said.append)
    qtbot.keyClick(page.questions, Key.Key_5)
    select(qtbot, page, 0, 7)
    qtbot.keyClick(page.questions, Key.Key_D)
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].startswith("Taken over from last time: 4. Not taken over: 3 (")
    assert "1: it has an answer already" in said[0] and "2: no earlier audit answered it" in said[0]
    qtbot.waitUntil(lambda: page.questions.questions.row(4).result is Result.NOT_SAMPLED)
    undo(qtbot, later)
    qtbot.waitUntil(lambda: results(later)[1] is None)
    assert results(later)[0] is Result.NOT_APPLICABLE


def test_the_button_takes_over_too(qtbot, later, page):
    line(qtbot, page)
    qtbot.mouseClick(page.pane.last_time.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: results(later)[0] is Result.CONFORMS)


def test_what_is_taken_over_is_in_the_workspace(qtbot, later, page, twice):
    select(qtbot, page, 0, 2)
    qtbot.keyClick(page.questions, Key.Key_D)
    qtbot.waitUntil(lambda: results(later)[1] is Result.CONFORMS)
    audit = later.session.audit_id
    later.close()
    qtbot.waitUntil(lambda: later.session.workspace is None)
    with open_workspace(twice[0]) as workspace:
        papers = workspace.read(lambda ledger: ledger.select("working_paper", audit))
    assert all(paper["note"].startswith("As in IA-") for paper in papers) and len(papers) == 2


# -- everything has a name ----------------------------------------------------------------------------


def test_dialogs_name_every_control(qtbot, window, fieldwork):
    select(qtbot, fieldwork, 0, 2)
    fieldwork.change_selected()
    fieldwork.filter_bar._show_views()
    window.beside.show_keys()
    window.beside.show_shortcuts()
    QApplication.processEvents()
    nameless = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is not None and not interface.text(QAccessible.Text.Name):
            nameless.append(f"{type(widget).__name__} in {type(widget.window()).__name__}")
    assert not nameless
    for dialog in window.findChildren(QWidget):
        if dialog.isWindow() and dialog.isVisible():
            dialog.close()
