"""Marking and redacting a photo as a user does: with the mouse, with keys alone, and what is recorded of it."""

from __future__ import annotations

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMessageBox

from iso20k_audit.model.errors import AuditError
from iso20k_audit.model.markup import ShapeKind
from iso20k_audit.services import evidence, markup
from iso20k_audit.services.workspaces import open_workspace
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.markup.badges import badge_words
from iso20k_audit.ui.markup.window import MarkupWindow
from iso20k_audit.ui.widgets.evidence_strip import EvidenceStrip
from tests.making import make_workspace, question_ids, start
from tests.ui.acting import press

KEYS = Qt.Key


@pytest.fixture
def folder(tmp_path):
    """An audit whose first question has a photo as evidence."""
    with make_workspace(tmp_path / "ws") as workspace:
        audit = start(workspace)
        image = Image.new("RGB", (800, 600), (200, 190, 170))
        ImageDraw.Draw(image).rectangle((100, 100, 300, 160), fill=(255, 0, 255))
        photo = tmp_path / "badges.jpg"
        image.save(photo)
        first = question_ids(workspace, audit)[0]
        evidence.attach_files(workspace, audit, [photo], target=evidence.Target("question", first))
    return tmp_path / "ws"


@pytest.fixture
def editor(at, qtbot):
    """The editor, opened from the Evidence page with its key."""
    page = at("evidence")
    qtbot.waitUntil(lambda: page.table.currentIndex().isValid(), timeout=5_000)
    page.table.setFocus()
    QTest.keyClick(page.table, KEYS.Key_M)
    qtbot.waitUntil(lambda: bool(editors()), timeout=5_000)
    [window] = editors()
    qtbot.waitUntil(lambda: window.view.has_picture, timeout=10_000)
    window.view.setFocus()
    return window


def editors():
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, MarkupWindow) and widget.isVisible()
    ]


def drag(window, key, start_at, end_at):
    view = window.view
    QTest.keyClick(view, key)
    first, last = view.on_screen(*start_at), view.on_screen(*end_at)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, first)
    QTest.mouseMove(view.viewport(), (first + last) / 2)
    QTest.mouseMove(view.viewport(), last)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, last)


def shapes(window):
    return list(window.view.markup)


def stored_row(at):
    return at.stored(lambda ledger, audit: ledger.select("evidence", audit)[0])


def recorded(at, qtbot, window):
    """Until everything drawn is part of the record."""
    window.saver.flush()
    qtbot.waitUntil(lambda: not window.saver.is_dirty and not window.saver._running, timeout=10_000)
    at.settle()


def test_a_redaction_drawn_with_the_mouse_is_recorded_by_itself_with_its_copy(at, editor, qtbot):
    drag(editor, KEYS.Key_R, (90, 90), (320, 170))
    qtbot.waitUntil(lambda: not editor.saver.is_dirty, timeout=10_000)  # nobody pressed a button
    at.settle()
    row = stored_row(at)
    [mark] = markup.markup_of(row).shapes
    assert mark.kind is ShapeKind.REDACTION
    assert abs(mark.left - 90) < 4 and abs(mark.top + mark.height - 170) < 4
    with open_workspace(at_folder(at)) as workspace:
        copy = Image.open(workspace.vault.path(row["marked_sha256"]))
        assert copy.size == (800, 600) and max(copy.getpixel((200, 130))) < 12
        assert Image.open(workspace.vault.path(row["sha256"])).getpixel((200, 130))[0] > 200


def at_folder(at):
    return at.window.session.folder


def test_everything_can_be_done_with_keys_alone(at, editor, qtbot):
    view = editor.view
    QTest.keyClick(view, KEYS.Key_N)
    QTest.keyClick(view, KEYS.Key_Return)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "Guest badge")
    QTest.keyClick(line, KEYS.Key_Return)
    assert view.hasFocus()
    QTest.keyClick(view, KEYS.Key_R)
    QTest.keyClick(view, KEYS.Key_Space)
    before = shapes(editor)[1]
    for _ in range(3):
        QTest.keyClick(view, KEYS.Key_Left, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, KEYS.Key_Up)
    QTest.keyClick(view, KEYS.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    after = shapes(editor)[1]
    assert (after.x, after.y) == (before.x - 30, before.y - 1)
    assert after.width == before.width + 1
    QTest.keyClick(view, KEYS.Key_V)
    view.choose(-1)
    QTest.keyClick(view, KEYS.Key_Tab)
    assert view.chosen == 0
    QTest.keyClick(view, KEYS.Key_Tab)
    assert view.chosen == 1
    QTest.keyClick(view, KEYS.Key_Backtab)
    assert view.chosen == 0 and "Guest badge" in view.accessibleDescription()
    recorded(at, qtbot, editor)
    assert markup.markup_of(stored_row(at)).legend() == ((1, "Guest badge"),)


def test_tab_leaves_the_picture_after_its_last_mark(editor):
    QTest.keyClick(editor.view, KEYS.Key_B)
    QTest.keyClick(editor.view, KEYS.Key_Return)
    QTest.keyClick(editor.view, KEYS.Key_Tab)
    assert not editor.view.hasFocus()


def test_each_step_is_undone_and_done_again(editor):
    drag(editor, KEYS.Key_B, (50, 50), (200, 200))
    drag(editor, KEYS.Key_A, (500, 500), (300, 300))
    QTest.keyClick(editor.view, KEYS.Key_Delete)
    assert [shape.kind for shape in shapes(editor)] == [ShapeKind.BOX]
    editor.undo()
    assert [shape.kind for shape in shapes(editor)] == [ShapeKind.BOX, ShapeKind.ARROW]
    editor.undo()
    editor.undo()
    assert shapes(editor) == [] and not editor.bar.undo_button.isEnabled()
    editor.redo()
    editor.redo()
    assert len(shapes(editor)) == 2


def test_removing_a_number_renumbers_the_others_and_their_lines(editor):
    for place in ((100, 300), (200, 300), (300, 300)):
        drag(editor, KEYS.Key_N, place, place)
        QTest.keyClicks(QApplication.focusWidget(), f"at {place[0]}")
        editor.view.setFocus()
    editor.view.take_tool(None)
    editor.view.choose(0)
    QTest.keyClick(editor.view, KEYS.Key_Delete)
    assert editor.view.markup.legend() == ((1, "at 200"), (2, "at 300"))
    QApplication.processEvents()
    lines = [line.accessibleName() for line in editor.words.findChildren(QLineEdit) if line.isVisible()]
    assert lines == ["Words of number 1", "Words of number 2"]


def test_a_mark_is_moved_and_resized_by_hand(editor):
    drag(editor, KEYS.Key_B, (100, 100), (300, 250))
    drag(editor, KEYS.Key_V, (100, 180), (160, 220))
    [box] = shapes(editor)
    assert abs(box.left - 160) < 5 and abs(box.top - 140) < 5
    drag(editor, KEYS.Key_V, (box.x2, box.y2), (500, 400))
    [box] = shapes(editor)
    assert abs(box.x2 - 500) < 5 and abs(box.y2 - 400) < 5


def test_a_tap_places_a_mark_that_can_be_seen(editor):
    drag(editor, KEYS.Key_R, (400, 300), (400, 300))
    [mark] = shapes(editor)
    assert mark.width > 40 and mark.height > 15


def test_a_text_without_words_is_not_recorded(at, editor, qtbot):
    drag(editor, KEYS.Key_T, (300, 300), (300, 300))
    QTest.keyClick(QApplication.focusWidget(), KEYS.Key_Escape)
    drag(editor, KEYS.Key_B, (50, 50), (200, 200))
    recorded(at, qtbot, editor)
    assert [mark.kind for mark in markup.markup_of(stored_row(at))] == [ShapeKind.BOX]


def test_esc_lets_go_step_by_step_and_closes_last(at, editor, qtbot):
    drag(editor, KEYS.Key_B, (50, 50), (200, 200))
    QTest.keyClick(editor.view, KEYS.Key_Escape)
    assert editor.view.tool is None and editor.view.chosen == 0
    QTest.keyClick(editor.view, KEYS.Key_Escape)
    assert editor.view.chosen == -1
    QTest.keyClick(editor.view, KEYS.Key_Escape)
    qtbot.waitUntil(lambda: not editors(), timeout=10_000)
    at.settle()
    assert len(markup.markup_of(stored_row(at)).shapes) == 1


def test_closing_asks_when_the_marks_cannot_be_recorded(editor, qtbot, monkeypatch):
    def refuse(*_arguments, **_named):
        raise AuditError("The disk is full.")

    drag(editor, KEYS.Key_B, (50, 50), (200, 200))
    with monkeypatch.context() as patch:
        patch.setattr(markup, "save", refuse)
        editor.close()
        qtbot.waitUntil(lambda: any(box.isVisible() for box in editor.findChildren(QMessageBox)))
        [box] = [box for box in editor.findChildren(QMessageBox) if box.isVisible()]
        assert "The disk is full." in box.informativeText()
        press(box, "Cancel")
    assert editor.isVisible() and len(shapes(editor)) == 1


def test_closing_the_main_window_records_what_was_drawn(at, editor):
    drag(editor, KEYS.Key_B, (50, 50), (200, 200))
    assert len(markup.markup_of(stored_row(at)).shapes) == 1


def test_undo_in_the_main_window_takes_the_marks_back_in_the_editor_too(at, editor, qtbot):
    drag(editor, KEYS.Key_B, (50, 50), (200, 200))
    recorded(at, qtbot, editor)
    qtbot.waitUntil(lambda: "marks on" in at.window.actions_by_id["undo"].text(), timeout=5_000)
    at.window.undoing.undo()
    qtbot.waitUntil(lambda: not shapes(editor), timeout=5_000)
    row = stored_row(at)
    assert row["markup"] is None and row["marked_sha256"] is None


def test_the_tile_says_that_its_picture_is_redacted(at, editor, qtbot):
    drag(editor, KEYS.Key_R, (90, 90), (320, 170))
    recorded(at, qtbot, editor)
    page = at("fieldwork")
    strip = page.findChild(EvidenceStrip)
    qtbot.waitUntil(lambda: strip.count() == 1, timeout=5_000)
    index = strip._model.index(0)
    assert "Redacted" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Redacted" in index.data(Qt.ItemDataRole.ToolTipRole)
    facts = at("evidence").files
    texts = [label.text() for label in facts.findChildren(type(facts.title)) if label.isVisible()]
    assert any(text.splitlines()[-1].startswith("Redacted. Exports contain the copy") for text in texts)


def test_the_key_works_on_a_tile_and_a_second_press_shows_the_same_window(at, qtbot):
    page = at("fieldwork")
    strip = page.findChild(EvidenceStrip)
    qtbot.waitUntil(lambda: strip.count() == 1, timeout=5_000)
    tiles = strip._tiles
    tiles.setFocus()
    tiles.setCurrentIndex(strip._model.index(0))
    QTest.keyClick(tiles, KEYS.Key_M)
    QTest.keyClick(tiles, KEYS.Key_M)
    assert len(editors()) == 1


def test_what_is_no_picture_is_refused_in_words(at, qtbot, tmp_path):
    note = tmp_path / "note.txt"
    note.write_text("words", encoding="utf-8")
    with qtbot.waitSignal(at_refused(at)) as told:
        workspace = at.window.session.workspace
        proof = evidence.attach_files(workspace, at.audit, [note]).evidence_ids[0]
        row = workspace.read(lambda ledger: ledger.get("evidence", proof))
        from iso20k_audit.ui.markup.opening import open_markup

        assert open_markup(at.window.session, at.window.jobs, row, at.window) is None
    assert "no picture" in told.args[0]


def at_refused(at):
    at("evidence")
    return at.window.session.refused


def test_the_original_can_be_looked_at_without_its_marks(editor):
    drag(editor, KEYS.Key_R, (90, 90), (320, 170))
    at_secret = editor.view.on_screen(200, 130)
    covered = editor.view.viewport().grab().toImage().pixelColor(at_secret).lightness()
    editor.bar.original_button.click()
    bare = editor.view.viewport().grab().toImage().pixelColor(at_secret)
    assert covered < 20 and bare.red() > 200 and bare.green() < 60
    QTest.keyClick(editor.view, KEYS.Key_Delete)
    assert len(shapes(editor)) == 1


def test_every_control_has_a_name_and_is_large_enough_for_a_finger(editor):
    drag(editor, KEYS.Key_N, (200, 200), (200, 200))
    for widget in [*editor.findChildren(QAbstractButton), *editor.findChildren(QLineEdit)]:
        if widget.isVisible():
            name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            assert name, widget
            least = 44 if isinstance(widget, QAbstractButton) else 34
            assert widget.height() >= least, (name, widget.height())


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_fits_a_small_screen_in_both_themes(editor, scheme):
    theme.apply(QApplication.instance(), scheme)
    editor.resize(1100, 640)
    QApplication.processEvents()
    assert editor.minimumSizeHint().width() <= 1100
    assert editor.view.width() > 500
    theme.apply(QApplication.instance(), "light")


def test_several_files_of_one_piece_count_together():
    row = {
        "sha256": "a",
        "markup": None,
        "more": [{"sha256": "b", "markup": [{"kind": "redaction", "x": 1, "y": 1, "x2": 5, "y2": 5}]}],
    }
    assert badge_words(row) == "Redacted"


def test_closing_while_a_copy_is_being_made_records_the_last_marks_without_a_conflict(
    at, editor, qtbot, monkeypatch
):
    import threading

    begun, go_on = threading.Event(), threading.Event()
    real = markup.save

    def slow(*arguments):
        begun.set()
        go_on.wait(5)
        return real(*arguments)

    drag(editor, KEYS.Key_B, (50, 50), (200, 200))
    monkeypatch.setattr(markup, "save", slow)
    editor.saver.flush()
    qtbot.waitUntil(begun.is_set, timeout=5_000)
    monkeypatch.setattr(markup, "save", real)
    drag(editor, KEYS.Key_R, (300, 300), (500, 400))
    threading.Timer(0.3, go_on.set).start()
    row = stored_row(at)
    assert row["conflicts"] is None
    assert [mark.kind for mark in markup.markup_of(row)] == [ShapeKind.BOX, ShapeKind.REDACTION]


def test_a_finger_draws_and_two_fingers_zoom(editor):
    view, glass = editor.view, QTest.createTouchDevice()
    area = view.viewport()
    QTest.keyClick(view, KEYS.Key_R)
    first, last = view.on_screen(100, 100), view.on_screen(320, 220)
    QTest.touchEvent(area, glass).press(0, first, area).commit()
    for step in range(1, 6):
        QTest.touchEvent(area, glass).move(0, first + (last - first) * step / 5, area).commit()
    QTest.touchEvent(area, glass).release(0, last, area).commit()
    [mark] = shapes(editor)
    assert abs(mark.x2 - 320) < 6 and abs(mark.y2 - 220) < 6
    before = view.transform().m11()
    middle = area.rect().center()
    left, right = middle - QPoint(40, 0), middle + QPoint(40, 0)
    QTest.touchEvent(area, glass).press(1, left, area).press(2, right, area).commit()
    for step in range(1, 12):
        away = QPoint(12 * step, 0)
        QTest.touchEvent(area, glass).move(1, left - away, area).move(2, right + away, area).commit()
        QApplication.processEvents()
    away = QPoint(12 * 11, 0)
    QTest.touchEvent(area, glass).release(1, left - away, area).release(2, right + away, area).commit()
    QApplication.processEvents()
    assert view.transform().m11() > before * 1.3
    assert len(shapes(editor)) == 1
