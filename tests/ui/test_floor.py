"""Floor mode: large targets, swipes and buttons, notes by touch."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton

from iso20k_audit.model.vocabulary import Result

TARGET_PIXELS = 44


@pytest.fixture
def floor(window, fieldwork, qtbot):
    """The window in floor mode, at the first question."""
    QTest.keyClick(window, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: fieldwork.floor.is_on and not fieldwork.floor.view.note.isReadOnly())
    return fieldwork.floor.view


def button(floor, words: str) -> QPushButton:
    return next(
        found for found in floor.findChildren(QAbstractButton) if found.text() == words and found.isVisible()
    )


def tap(found: QAbstractButton) -> None:
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def drag(floor, start: QPoint, end: QPoint) -> None:
    ground = floor._text
    QTest.mousePress(ground, Qt.MouseButton.LeftButton, pos=start)
    for part in range(1, 6):
        QTest.mouseMove(ground, start + (end - start) * part / 5)
    QTest.mouseRelease(ground, Qt.MouseButton.LeftButton, pos=end)


def test_everything_that_is_touched_is_at_least_44_pixels_high(floor):
    small = [
        (found.text() or found.accessibleName(), found.width(), found.height())
        for found in floor.findChildren(QAbstractButton)
        if found.isVisible() and (found.height() < TARGET_PIXELS or found.width() < TARGET_PIXELS)
    ]
    assert small == []
    assert floor.note.height() >= TARGET_PIXELS


def test_the_question_reads_at_arm_s_length(floor, qapp):
    assert floor._text.fontInfo().pointSizeF() >= 1.9 * qapp.font().pointSizeF()


def test_conforms_is_durable_and_shows_the_next_question(floor, fieldwork, inside, qtbot):
    tap(floor.results.buttons[Result.CONFORMS])
    qtbot.waitUntil(lambda: inside.result(0) is Result.CONFORMS)
    assert floor.question == inside.row(1).id


def test_a_nonconformity_waits_for_its_note_and_touches_write_it(floor, inside, qtbot):
    tap(floor.results.buttons[Result.MINOR])
    qtbot.waitUntil(lambda: inside.result(0) is Result.MINOR)
    assert floor.question == inside.row(0).id
    assert floor.note.hasFocus()
    tap(button(floor, "Shown on screen"))
    tap(button(floor, "Seen: Minutes"))
    tap(button(floor, "Next"))
    qtbot.waitUntil(lambda: inside.paper(0).get("note") == "Shown on screen. Seen: Minutes ")


def test_touching_the_chosen_result_again_takes_it_away(floor, inside, qtbot):
    tap(floor.results.buttons[Result.MINOR])
    qtbot.waitUntil(lambda: inside.result(0) is Result.MINOR)
    tap(floor.results.buttons[Result.MINOR])
    qtbot.waitUntil(lambda: inside.result(0) is None)


def test_swiping_goes_on_and_back_and_short_or_upright_drags_do_not(floor, inside):
    middle = QPoint(300, 20)
    drag(floor, middle, middle - QPoint(160, 4))
    assert floor.question == inside.row(1).id
    drag(floor, middle, middle + QPoint(40, 0))
    drag(floor, middle, middle + QPoint(100, 200))
    assert floor.question == inside.row(1).id
    drag(floor, middle, middle + QPoint(160, 0))
    assert floor.question == inside.row(0).id


def test_a_finger_swipes_too(floor, inside):
    device = QTest.createTouchDevice()
    start = QPoint(300, 20)
    for kind, point in (("press", start), ("move", start - QPoint(60, 0)), ("move", start - QPoint(150, 0))):
        sequence = QTest.touchEvent(floor._text, device)
        getattr(sequence, kind)(0, point, floor._text)
        sequence.commit()
    sequence = QTest.touchEvent(floor._text, device)
    sequence.release(0, start - QPoint(150, 0), floor._text)
    sequence.commit()
    assert floor.question == inside.row(1).id


def test_flag_and_undo_are_within_reach(floor, window, inside, qtbot):
    tap(button(floor, "Flag"))
    qtbot.waitUntil(lambda: inside.paper(0).get("flagged") is True)
    qtbot.waitUntil(lambda: "Undo" in window.actions_by_id["undo"].text())
    qtbot.waitUntil(window.actions_by_id["undo"].isEnabled)
    tap(button(floor, "Undo"))
    qtbot.waitUntil(lambda: not inside.paper(0).get("flagged"))


def test_menus_give_their_room_and_shortcuts_still_work(floor, window, fieldwork):
    assert not window.menuBar().isVisible()
    assert not window.top_bar.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert not fieldwork.floor.is_on
    assert window.menuBar().isVisible()
    assert fieldwork.questions.hasFocus()


def test_a_note_typed_on_the_floor_is_there_at_the_desk(floor, fieldwork, inside, qtbot):
    floor.write_note()
    qtbot.keyClicks(floor.note, "Rota of week 42")
    tap(button(floor, "Desk"))
    qtbot.waitUntil(lambda: inside.paper(0).get("note") == "Rota of week 42")
    qtbot.waitUntil(lambda: fieldwork.pane.note.toPlainText() == "Rota of week 42")


def test_upright_the_answer_stands_below_the_question(floor, window):
    window.setMinimumSize(500, 500)
    window.resize(700, 768)
    assert floor._answering.y() >= floor._asking.geometry().bottom()


def test_a_section_is_chosen_by_touch(floor, inside, qtbot):
    floor._menu.aboutToShow.emit()
    qtbot.waitUntil(lambda: len(floor._sections) == 3)
    floor._menu.aboutToShow.emit()
    texts = {act.text(): act for act in floor._menu.actions()}
    texts["10  Improvement (0 of 2)"].trigger()
    qtbot.waitUntil(lambda: floor.question == inside.row(8).id)
