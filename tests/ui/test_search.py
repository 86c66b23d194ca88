"""Search everything, the command palette and going to a clause, through the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from iso20k_audit.services import answering, audits
from iso20k_audit.ui.look import theme
from tests.making import make_workspace, question_ids, small_checklist, start
from tests.ui.acting import full_audit


@pytest.fixture
def full(tmp_path, open_window):
    """A window on an audit with something on every page."""
    return open_window(full_audit(tmp_path))


@pytest.fixture
def find(qtbot):
    """Opens the popup by its keys, types, waits for rows; returns the popup."""

    def run(window, words="", *, keys="Ctrl+K", until=None):
        press(window, keys)
        popup = window.commands.desk().popup
        qtbot.waitUntil(popup.isVisible)
        QTest.keyClicks(popup.field, words)
        settle(qtbot, window)
        if until:
            qtbot.waitUntil(lambda: any(until in line for line in lines(popup)))
        return popup

    return run


def press(window, keys):
    action = next(a for a in window.actions_by_id.values() if a.shortcut().toString() == keys)
    assert action.isEnabled(), keys
    action.trigger()


def settle(qtbot, window):
    for _ in range(3):
        qtbot.wait(40)
        window.session.workspace.read(lambda ledger: None)
        QApplication.processEvents()


def lines(popup):
    return [entry.spoken for entry in popup.list.rows.entries]


def key(popup, code, held=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(popup.field, code, held)


def test_typing_finds_and_enter_goes_to_the_record(qtbot, full, find):
    popup = find(full, "confirmation", until="Closed without confirmation")
    assert popup.list.current().title == "Closed without confirmation"
    key(popup, Qt.Key.Key_Return)
    assert not popup.isVisible() and full.page == "findings"
    editor = full.pages["findings"].editor
    qtbot.waitUntil(lambda: editor.finding_id != "")


def test_a_word_in_a_part_of_a_finding_puts_the_cursor_there(qtbot, full, find):
    popup = find(full, "inc0012", until="Closed without confirmation")
    key(popup, Qt.Key.Key_Return)
    box = full.pages["findings"].editor
    qtbot.waitUntil(lambda: "INC0012233" in getattr(QApplication.focusWidget(), "toPlainText", str)())
    assert box.finding_id


def test_escape_goes_back_to_where_one_was(qtbot, full, find):
    fieldwork = full.pages["fieldwork"]
    fieldwork.pane.note.setFocus()
    popup = find(full, "rota", until="rota.txt")
    assert QApplication.focusWidget() is popup.field
    key(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible() and full.page == "fieldwork"
    qtbot.waitUntil(lambda: QApplication.focusWidget() is fieldwork.pane.note)


def test_arrows_pass_over_headings_and_wrap(qtbot, full, find):
    popup = find(full, "c", until=None)
    QTest.keyClicks(popup.field, "lause")
    qtbot.wait(250)
    rows = popup.list.rows.entries
    seen = set()
    for _ in range(len(rows) + 2):
        seen.add(popup.list.currentIndex().row())
        assert popup.list.current().can_be_chosen
        key(popup, Qt.Key.Key_Down)
    assert seen == {place for place, entry in enumerate(rows) if entry.can_be_chosen}
    popup.list.step(1 - len(rows))
    first = min(seen)
    assert popup.list.currentIndex().row() == first
    key(popup, Qt.Key.Key_Up)
    assert popup.list.currentIndex().row() == max(seen)


def test_ctrl_enter_opens_and_stays(qtbot, full, find):
    popup = find(full, "rota", until="rota.txt")
    key(popup, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert popup.isVisible() and full.page == "evidence"
    qtbot.waitUntil(lambda: QApplication.focusWidget() is popup.field)
    key(popup, Qt.Key.Key_Escape)


def test_a_click_opens(qtbot, full, find):
    popup = find(full, "rota", until="rota.txt")
    index = popup.list.currentIndex()
    spot = popup.list.visualRect(index).center()
    QTest.mouseClick(popup.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(spot))
    assert not popup.isVisible() and full.page == "evidence"


def test_enter_pressed_at_once_opens_nothing_of_older_words(qtbot, full, find):
    popup = find(full, "rota", until="rota.txt")
    popup.field.selectAll()
    QTest.keyClicks(popup.field, "confirmation")
    key(popup, Qt.Key.Key_Return)
    assert popup.isVisible() and full.page == "fieldwork"
    qtbot.waitUntil(lambda: "Closed without confirmation" in lines(popup)[1])


def test_what_was_typed_a_moment_ago_is_found(qtbot, full, find):
    note = full.pages["fieldwork"].pane.note
    note.setFocus()
    QTest.keyClicks(note, "Wallboard shows an old target")
    find(full, "wallboard", until="Wallboard shows an old target")


def test_a_record_of_another_audit_says_so_and_opens_it(qtbot, tmp_path, open_window, find):
    with make_workspace(tmp_path / "ws") as workspace:
        old = start(workspace, title="Last year")
        note = "The generator was not tested."
        question = question_ids(workspace, old)[3]
        workspace.write(lambda ledger: answering.answer(ledger, old, question, {"note": note}))
        new = start(workspace, title="This year")
    window = open_window(tmp_path / "ws", audit=new)
    popup = find(window, "generator", until="Last year")
    assert "Last year" in popup.list.current().below
    key(popup, Qt.Key.Key_Return)
    assert window.session.audit_id == old
    qtbot.waitUntil(lambda: window.pages["fieldwork"].questions.current_question() == question)


def test_a_group_with_more_shows_all_of_it(qtbot, tmp_path, open_window, find):
    with make_workspace(tmp_path / "ws") as workspace:
        start(workspace, small_checklist(per_clause=9))
    window = open_window(tmp_path / "ws")
    popup = find(window, "point", until="Questions")
    more = next(n for n, entry in enumerate(popup.list.rows.entries) if entry.glyph == "more")
    popup.list._choose(more)
    key(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sum(entry.glyph == "question" for entry in popup.list.rows.entries) == 45)
    assert popup.isVisible()
    popup.list.step(-100)
    key(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sum(entry.glyph == "question" for entry in popup.list.rows.entries) == 6)


def test_nothing_found_says_what_else_to_try(full, find):
    popup = find(full, "zzzz", until="Nothing holds")
    key(popup, Qt.Key.Key_Return)
    assert popup.isVisible()


def test_an_empty_field_says_what_can_be_typed_and_searches_come_back(qtbot, full, find):
    popup = find(full)
    assert any("8.6.1" in line for line in lines(popup))
    QTest.keyClicks(popup.field, "rota")
    qtbot.waitUntil(lambda: any("rota.txt" in line for line in lines(popup)))
    key(popup, Qt.Key.Key_Return)
    popup = find(full, until="rota")
    assert popup.list.current().title == "rota"
    key(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any("rota.txt" in line for line in lines(popup)))


def test_an_item_on_top_goes_to_its_question(qtbot, full, find):
    popup = find(full, "8.6.2-02", until="8.6.2-02")
    assert popup.list.current().number == "8.6.2-02"
    key(popup, Qt.Key.Key_Return)
    questions = full.pages["fieldwork"].questions
    qtbot.waitUntil(lambda: questions.current_row().item == "8.6.2-02")


# -- commands ---------------------------------------------------------------------------------------


def test_commands_are_found_by_a_few_letters_and_run(qtbot, full, find):
    popup = find(full, "dark", keys="Ctrl+Shift+P", until="Dark colours")
    assert popup.list.current().title == "Dark colours"
    key(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: theme.scheme().name == "dark")
    popup = find(full, keys="Ctrl+Shift+P")
    assert popup.list.current().title == "Dark colours", "used last, on top"
    full.commands.set_theme("light")


def test_the_list_of_commands_holds_every_command_with_menu_and_keys(full, find):
    popup = find(full, keys="Ctrl+Shift+P")
    entries = {entry.title: entry for entry in popup.list.rows.entries}
    assert entries["New audit"].keys == "Ctrl+N" and entries["New audit"].aside == "File"
    names = {action.text().replace("&", "").rstrip("…") for action in full.actions_by_id.values()}
    assert names - {"Commands"} <= set(entries)


def test_what_is_not_available_stands_last_and_says_so(qtbot, full, find):
    full.show_page("overview")
    popup = find(full, "unanswered", keys="Ctrl+Shift+P", until="not available here")
    greyed = [entry for entry in popup.list.rows.entries if not entry.available]
    assert greyed and popup.list.rows.entries[-len(greyed) :] == greyed
    key(popup, Qt.Key.Key_Escape)


def test_keys_of_the_list_are_commands_too(qtbot, full, find):
    fieldwork = full.pages["fieldwork"]
    fieldwork.questions.setFocus()
    fieldwork.questions.go_to(3)
    before = fieldwork.questions.current_question()
    popup = find(full, "not sampled", keys="Ctrl+Shift+P", until="Not sampled")
    key(popup, Qt.Key.Key_Return)
    rows = fieldwork.questions.questions
    qtbot.waitUntil(lambda: rows.row(rows.place_of(before)).result == "not_sampled")


def test_a_mark_before_the_words_switches_to_commands_and_back(qtbot, full, find):
    popup = find(full, "> bigger", until="Bigger text")
    popup.field.setText("rota")
    qtbot.waitUntil(lambda: any("rota.txt" in line for line in lines(popup)))
    popup.field.setText("bigger")
    qtbot.waitUntil(lambda: any("Bigger text" in line for line in lines(popup)))


# -- going to a clause ------------------------------------------------------------------------------


def test_ctrl_g_goes_to_the_first_unanswered_question_of_a_clause(qtbot, full, find):
    fieldwork = full.pages["fieldwork"]
    popup = find(full, "8.6.2", keys="Ctrl+G", until="8.6.2")
    key(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: fieldwork.questions.current_row().item == "8.6.2-01")
    fieldwork.questions.setFocus()
    QTest.keyClick(fieldwork.questions, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: not full.session.is_saving)
    fieldwork.questions.go_to(0)
    popup = find(full, "8.6.2", keys="Ctrl+G", until="1 of 2")
    key(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: fieldwork.questions.current_row().item == "8.6.2-02")


def test_clauses_are_offered_by_number_and_by_title(qtbot, full, find):
    popup = find(full, keys="Ctrl+G", until="10.1")
    assert [entry.number for entry in popup.list.rows.entries] == ["4.1", "4.2", "8.6.1", "8.6.2", "10.1"]
    popup.field.setText("incident")
    qtbot.wait(250)
    assert [entry.number for entry in popup.list.rows.entries] == ["8.6.1"]
    popup.field.setText("99.9")
    qtbot.wait(250)
    assert lines(popup) == ["This audit asks nothing about 99.9"]


def test_ctrl_g_takes_items_and_numbers(qtbot, full, find):
    number = full.session.workspace.read(
        lambda ledger: ledger.value("SELECT provisional_number FROM finding ORDER BY rowid LIMIT 1")
    )
    popup = find(full, number, keys="Ctrl+G", until=number)
    key(popup, Qt.Key.Key_Return)
    assert full.page == "findings"


def test_search_from_the_list_of_audits(qtbot, full, find):
    full.audits.show_start()
    assert not full.actions_by_id["go_to_clause"].isEnabled()
    popup = find(full, "rota", until="rota.txt")
    key(popup, Qt.Key.Key_Return)
    assert full.page == "evidence"


def test_people_and_meetings_lead_to_their_place_in_the_plan(qtbot, full, find):
    popup = find(full, "weber", until="Jonas Weber")
    key(popup, Qt.Key.Key_Return)
    plan = full.pages["plan"]
    qtbot.waitUntil(lambda: plan.participants.list.table.currentIndex().isValid())
    model = plan.participants.list.model

    def chosen():
        row = plan.participants.list.table.currentIndex().row()
        return model.records[row]["name"] if 0 <= row < len(model.records) else ""

    qtbot.waitUntil(lambda: chosen() == "Jonas Weber")
    assert plan.participants.isVisible()


def test_the_keys_work_from_a_note_and_typing_in_the_popup_runs_no_command(qtbot, full):
    note = full.pages["fieldwork"].pane.note
    note.setFocus()
    QTest.keyClick(note, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    popup = full.commands.desk().popup
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClicks(popup.field, "?1/")
    assert popup.field.text() == "?1/" and note.toPlainText() == ""
    key(popup, Qt.Key.Key_Escape)


def test_the_button_of_the_top_bar_opens_the_search(qtbot, full):
    button = full.top_bar.search_button
    assert "Ctrl+K" in button.toolTip() and button.accessibleName()
    assert button.width() >= 32 and button.height() >= 32
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(full.commands.desk().popup.isVisible)


def test_rows_are_large_enough_for_a_finger_and_every_part_has_a_name(qtbot, full, find):
    popup = find(full, "rota", until="rota.txt")
    rows = popup.list.rows
    for place, entry in enumerate(rows.entries):
        if entry.can_be_chosen:
            assert popup.list.sizeHintForRow(place) >= 32
    for part in (popup, popup.field, popup.list, popup.close_button):
        assert part.accessibleName()
    said = rows.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Evidence. ") and "rota.txt" in said


def test_every_part_is_reached_by_tab_and_typing_goes_on_from_the_list(qtbot, full, find):
    popup = find(full, "rota", until="rota.txt")
    seen = []
    for _ in range(3):
        seen.append(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert set(seen) == {popup.field, popup.close_button, popup.list}
    popup.list.setFocus()
    QTest.keyClicks(popup.list, "x")
    assert popup.field.text() == "rotax" and QApplication.focusWidget() is popup.field


def test_pictures_are_known_for_every_row(full, find):
    from iso20k_audit.services.searching import GROUPS
    from iso20k_audit.ui.search.glyphs import _GLYPHS

    assert set(GROUPS) <= set(_GLYPHS)


def test_what_is_to_be_asked_opens_its_list(qtbot, full, find):
    audit = full.session.audit_id
    fields = {"text": "Who tests the generator?", "whom": "Facilities"}
    full.session.workspace.write(lambda ledger: audits.add(ledger, "pending_question", audit, fields))
    popup = find(full, "generator", until="Who tests the generator?")
    key(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: any(w.isVisible() and w.windowTitle() == "To ask" for w in full.findChildren(QDialog))
    )
    assert full.page == "fieldwork"
    full.asking.leave()
