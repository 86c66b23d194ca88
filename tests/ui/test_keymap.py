"""Every key can be another one, or none; typing is never taken for a command."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from iso20k_audit.model.vocabulary import Result
from iso20k_audit.ui.commands.key_names import STANDARD_KEYS, key_name, refusal
from iso20k_audit.ui.commands.keymap import ENTRIES, KeyMap, command_entry, keymap
from iso20k_audit.ui.commands.table import COMMANDS
from iso20k_audit.ui.dialogs.keys import KeysDialog
from iso20k_audit.ui.dialogs.shortcuts import ShortcutsDialog

Key = Qt.Key
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL, PAD = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.KeypadModifier


@pytest.fixture(autouse=True)
def own_keys(own_configuration):
    """The keys of these settings, and the defaults for whoever comes next."""
    keymap().load()
    yield
    keymap().reset_all()
    keymap().use_single_keys(True)


def pressed(key, modifiers=NONE, text=""):
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)


@pytest.mark.parametrize(
    ("event", "name"),
    [
        (pressed(Key.Key_T, NONE, "t"), "T"),
        (pressed(Key.Key_T, SHIFT, "T"), "Shift+T"),
        (pressed(Key.Key_1, NONE, "1"), "1"),
        (pressed(Key.Key_1, PAD, "1"), "1"),
        (pressed(Key.Key_1, SHIFT, "1"), "1"),  # a French keyboard
        (pressed(0x0663, NONE, "\u0663"), "3"),  # an Arabic one
        (pressed(Key.Key_Slash, SHIFT, "/"), "/"),  # a German one
        (pressed(Key.Key_Space, NONE, " "), "Space"),
        (pressed(Key.Key_Enter, PAD, "\r"), "Return"),
        (pressed(Key.Key_Return, SHIFT, "\r"), "Shift+Return"),
        (pressed(Key.Key_K, CTRL, "\x0b"), "Ctrl+K"),
        (pressed(Key.Key_F8, SHIFT), "Shift+F8"),
        (pressed(Key.Key_Control, CTRL), ""),
    ],
)
def test_a_key_has_one_name_on_every_keyboard(event, name):
    assert key_name(event) == name


def test_no_two_commands_share_a_key_at_first():
    keys = [key for entry in ENTRIES.values() for key in (*entry.defaults, *entry.fixed)]
    assert len(keys) == len(set(keys))
    assert {f"command:{command.id}" for command in COMMANDS} <= set(ENTRIES)


@pytest.mark.parametrize(
    "key", [*sorted(STANDARD_KEYS), "Ctrl+1", "Tab", "Ctrl+Home", "Alt+F", "Esc", "Shift+Up"]
)
def test_standard_and_editing_keys_are_never_given_away(key):
    assert refusal(key, in_list=True) and refusal(key, in_list=False)


def test_a_command_of_the_window_takes_no_key_that_is_typed():
    assert (
        refusal("X", in_list=False) and refusal("Shift+X", in_list=False) and refusal("Return", in_list=False)
    )
    assert not refusal("X", in_list=True)
    assert not refusal("Ctrl+J", in_list=False) and not refusal("F9", in_list=False)


def test_keys_are_given_swapped_reset_and_remembered():
    keys = keymap()
    keys.give(ENTRIES["note"], "W")
    assert keys.keys("note") == ("W",) and keys.pressed(pressed(Key.Key_W, NONE, "w")) == "note"
    assert keys.pressed(pressed(Key.Key_T, NONE, "t")) == ""
    assert keys.swap(ENTRIES["finding"], "W")
    assert (keys.keys("finding"), keys.keys("note")) == (("W",), ("F",))
    again = KeyMap()
    assert (again.keys("finding"), again.keys("note")) == (("W",), ("F",))
    assert keys.reset(ENTRIES["finding"]) == (ENTRIES["note"],)
    assert (keys.keys("finding"), keys.keys("note")) == (("F",), ())
    keys.reset_all()
    assert keys.keys("note") == ("T",) and KeyMap().keys("note") == ("T",)


def test_a_window_command_does_not_get_a_single_key_by_a_swap():
    keys, attach = keymap(), ENTRIES[command_entry("attach")]
    assert not keys.swap(ENTRIES["note"], "Ctrl+Shift+A")
    assert keys.keys("note") == ("Ctrl+Shift+A",) and keys.keys(attach.id) == ()


def test_a_spoilt_setting_is_no_obstacle(own_configuration):
    from iso20k_audit.ui import settings

    for kept in ("{", "[]", '{"note": "T", "no such": ["X"], "flag": [7, "B"]}'):
        settings.remember("keys/changed", kept)
        assert KeyMap().keys("note") == ("T",)
    assert KeyMap().keys("flag") == ("B",)


# -- in the window ------------------------------------------------------------------------------------


def test_another_key_works_at_once_and_is_named_everywhere(qtbot, window, fieldwork, inside):
    keymap().give(ENTRIES["conforms"], "A")
    qtbot.keyClick(fieldwork.questions, Key.Key_1)
    assert fieldwork.questions.questions.row(0).result is None
    qtbot.keyClick(fieldwork.questions, Key.Key_A)
    qtbot.waitUntil(lambda: inside.result(0) is Result.CONFORMS)
    button = fieldwork.pane.results._buttons[Result.CONFORMS]
    assert button.text() == "Conforms  A" and "A in the list, Ctrl+1 in the note" in button.toolTip()
    keymap().give(ENTRIES[command_entry("history")], "Ctrl+Shift+Y")
    assert window.actions_by_id["history"].shortcut().toString() == "Ctrl+Shift+Y"
    window.beside.show_shortcuts()
    sheet = window.findChildren(ShortcutsDialog)[0]
    sheet.search.setText("ctrl+shift+y")
    assert sheet.shown() == ["History of this audit"]


def test_digits_of_the_number_pad_answer(qtbot, fieldwork):
    QTest.keyClick(fieldwork.questions, Key.Key_5, PAD)
    assert fieldwork.questions.questions.row(0).result is Result.NOT_APPLICABLE


def test_single_keys_can_be_switched_off(qtbot, window, fieldwork):
    keymap().use_single_keys(False)
    for key in (Key.Key_1, Key.Key_D, Key.Key_Space, Key.Key_J, Key.Key_T, Key.Key_Question):
        qtbot.keyClick(fieldwork.questions, key)
    assert fieldwork.questions.questions.row(0).result is None
    assert not fieldwork.questions.questions.row(0).flagged
    assert fieldwork.questions.hasFocus() and fieldwork.questions.currentIndex().row() == 0
    assert not window.findChildren(ShortcutsDialog)
    assert fieldwork.pane.results._buttons[Result.CONFORMS].text() == "Conforms"
    qtbot.keyClick(fieldwork.questions, Key.Key_Return)
    assert fieldwork.questions.currentIndex().row() == 1
    assert not KeyMap().single_keys


def test_what_is_typed_is_never_a_command(qtbot, window, fieldwork, inside):
    """Every letter and digit in the note, the filter, a field, the quick note and an open box: results stay."""
    everything = "0123456789 abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ ./?"
    row = fieldwork.questions.currentIndex().row()
    for editor in (fieldwork.pane.note, fieldwork.pane.sample, fieldwork.filter_bar.field):
        editor.setFocus()
        qtbot.keyClicks(editor, everything)
    assert fieldwork.filter_bar.field.text() == everything
    fieldwork.filter_bar.clear()
    qtbot.waitUntil(lambda: fieldwork.questions.questions.rowCount() == 10)
    fieldwork.focus_list()
    qtbot.keyClick(fieldwork.questions, Key.Key_Q)
    quick = fieldwork.questions.quick_note
    assert quick.isVisible()
    qtbot.keyClicks(quick, everything)
    assert quick.text() == everything and fieldwork.questions.currentIndex().row() == row
    qtbot.keyClick(quick, Key.Key_Escape)
    box = QComboBox(fieldwork)
    box.addItems(["1 one", "2 two"])
    box.show()
    box.setFocus()
    qtbot.keyClicks(box, "2155")
    qtbot.keyClicks(fieldwork.sections, "123")
    QApplication.processEvents()
    assert [inside.result(place) for place in range(10)] == [None] * 10
    assert not any(inside.paper(place).get("flagged") for place in range(10))
    assert not window.findChildren(ShortcutsDialog)


# -- the dialog ---------------------------------------------------------------------------------------


@pytest.fixture
def dialog(qtbot, window):
    window.beside.show_keys()
    found = window.findChildren(KeysDialog)[0]
    yield found
    found.reject()


def rows(dialog):
    return {item.text(0): item.text(1) for item in dialog._items() if not item.isHidden()}


def press_new(qtbot, dialog, key, modifiers=NONE):
    dialog.capture.click()
    assert dialog.capture.text().startswith("Press the new key")
    qtbot.keyClick(dialog.capture, key, modifiers)


def test_the_new_key_is_pressed(qtbot, dialog):
    dialog.search.setText("write note")
    assert "Write the note" in rows(dialog) and "Attach evidence" not in rows(dialog)
    dialog.choose("note")
    press_new(qtbot, dialog, Key.Key_W)
    assert keymap().keys("note") == ("W",) and rows(dialog)["Write the note"] == "W"
    assert dialog.entry().id == "note"
    dialog.reset.click()
    assert keymap().keys("note") == ("T",)


def test_a_conflict_is_named_and_swapped_or_left(qtbot, dialog):
    dialog.choose("note")
    press_new(qtbot, dialog, Key.Key_F)
    assert "F belongs to “Raise a finding, or open the one there is”" in dialog.status.text()
    assert keymap().keys("note") == ("T",)
    dialog.swap.click()
    assert (keymap().keys("note"), keymap().keys("finding")) == (("F",), ("T",))
    dialog.reset_all.click()
    assert (keymap().keys("note"), keymap().keys("finding")) == (("T",), ("F",))


@pytest.mark.parametrize(
    ("key", "modifiers", "said"),
    [
        (Key.Key_N, CTRL, "Ctrl+N stays with “New audit”"),
        (Key.Key_Tab, NONE, "Tab moves or edits"),
        (Key.Key_Down, NONE, "Down stays with “Next question”"),
    ],
)
def test_what_stays_is_refused_in_words(qtbot, dialog, key, modifiers, said):
    dialog.choose("note")
    press_new(qtbot, dialog, key, modifiers)
    assert said in dialog.status.text()
    assert keymap().keys("note") == ("T",) and keymap().keys(command_entry("new_audit")) == ("Ctrl+N",)


def test_escape_leaves_the_waiting_not_the_dialog(qtbot, dialog):
    dialog.choose("note")
    press_new(qtbot, dialog, Key.Key_Escape)
    assert dialog.isVisible() and not dialog.capture.text().startswith("Press")
    assert keymap().keys("note") == ("T",)


def test_no_key_and_single_keys_off(qtbot, dialog, fieldwork):
    dialog.choose("note")
    dialog.no_key.click()
    assert keymap().keys("note") == () and not dialog.no_key.isEnabled()
    dialog.single.click()
    assert not keymap().single_keys
    assert rows(dialog)["Attach evidence"] == "switched off"
    dialog.single.click()
    assert rows(dialog)["Attach evidence"] == "E"


def test_the_sheet_is_searched_and_leads_to_the_keys(qtbot, window):
    window.actions_by_id["shortcuts"].trigger()
    sheet = window.findChildren(ShortcutsDialog)[0]
    everything = len(sheet.shown())
    assert everything > 50
    sheet.search.setText("flagged")
    assert "Next flagged question" in sheet.shown() and len(sheet.shown()) < 10
    sheet.search.setText("no such thing")
    assert sheet.shown() == []
    sheet.keys_wanted.emit()
    assert window.findChildren(KeysDialog)
    window.findChildren(KeysDialog)[0].reject()
    sheet.close()


def test_the_question_mark_shows_the_sheet_from_the_list(qtbot, window, fieldwork):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(fieldwork.questions, Key.Key_Question, SHIFT)
    qtbot.waitUntil(lambda: bool(window.findChildren(ShortcutsDialog)))
