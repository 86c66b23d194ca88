"""What is open, how much time is left, what can wait."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from iso20k_audit.model.vocabulary import Result
from iso20k_audit.ui.pace import clock
from iso20k_audit.ui.pace.times import TimesDialog
from iso20k_audit.ui.pace.waiting import WaitingDialog


def dialog(kind):
    return next(
        found for found in QApplication.topLevelWidgets() if isinstance(found, kind) and found.isVisible()
    )


def test_the_bar_counts_what_is_open_and_the_time_that_is_left(fieldwork, qtbot):
    bar = fieldwork.pace
    qtbot.waitUntil(lambda: bar._open.text() == "Open: 10, about 50 min")
    assert bar._left.text() == ""
    bar.set_end(clock.now() + timedelta(minutes=35, seconds=50))
    assert bar._left.text() in ("35 min left, 15 min short", "34 min left, 16 min short")
    assert bar._wait.isVisible()
    bar.set_end(clock.now() + timedelta(minutes=90))
    assert not bar._wait.isVisible()
    bar.set_end(clock.now() - timedelta(minutes=1))
    assert bar._left.text() == "Time is up"
    bar.set_end(None)
    assert bar._left.text() == ""


def test_an_answer_and_a_section_move_the_numbers(fieldwork, qtbot):
    bar = fieldwork.pace
    QTest.keyClick(fieldwork.questions, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: bar._open.text() == "Open: 9, about 45 min", timeout=10_000)
    fieldwork.sections.choose("Improvement")
    qtbot.waitUntil(lambda: bar._open.text() == "Open: 2, about 10 min")


def test_what_can_wait_is_proposed_until_it_fits_marked_at_once_and_undone(window, fieldwork, inside, qtbot):
    bar = fieldwork.pace
    qtbot.waitUntil(lambda: bar._pace is not None)
    bar.set_end(clock.now() + timedelta(minutes=41))
    bar.show_waiting()
    waiting = dialog(WaitingDialog)
    assert len(waiting.ticked()) == 2  # ten minutes short, five a question
    waiting.table.setFocus()
    waiting.table.setCurrentIndex(waiting._model.index(waiting._model.rowCount() - 1, 1))
    QTest.keyClick(waiting.table, Qt.Key.Key_Space)
    assert len(waiting.ticked()) == 3
    waiting._mark.click()
    left_out = lambda: sum(inside.result(place) is Result.NOT_SAMPLED for place in range(10))  # noqa: E731
    qtbot.waitUntil(lambda: left_out() == 3)
    qtbot.waitUntil(window.actions_by_id["undo"].isEnabled)
    qtbot.wait(200)
    window.actions_by_id["undo"].trigger()
    qtbot.waitUntil(lambda: left_out() == 0)


def test_planned_minutes_are_typed_by_keyboard(fieldwork, qtbot):
    bar = fieldwork.pace
    qtbot.waitUntil(lambda: bar._pace is not None)
    bar.show_times()
    times = dialog(TimesDialog)
    qtbot.waitUntil(lambda: times._model.rowCount() == 3)
    times.table.setCurrentIndex(times._model.index(1, 3))
    times.table.setFocus()
    QTest.keyClick(times.table, Qt.Key.Key_F2)
    editor = times.table.viewport().focusWidget() or QApplication.focusWidget()
    QTest.keyClicks(editor, "45")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: times._model.item(1, 3).text() == "45")
    qtbot.waitUntil(lambda: "1 h 15 min" in times._sum.text())
    times.close()


def test_the_end_is_remembered_for_the_audit_and_forgotten_after_the_visit(fieldwork):
    audit = fieldwork._audit_id
    end = clock.now() + timedelta(minutes=20)
    clock.set_limit(audit, end)
    assert clock.limit(audit) == end.replace(second=0, microsecond=0)
    clock.set_limit(audit, clock.now() - timedelta(hours=5))
    assert clock.limit(audit) is None
