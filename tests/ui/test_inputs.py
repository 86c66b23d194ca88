"""Inputs: what is typed stays, Esc and Tab do what they do elsewhere, popups show all they have."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCalendarWidget,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.services import browsing
from iso20k_audit.ui.dialogs.history import HistoryDialog
from iso20k_audit.ui.dialogs.reference import ReferenceDialog
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.widgets.clause_editor import ClauseEditor
from iso20k_audit.ui.widgets.form import RecordForm
from iso20k_audit.ui.widgets.inputs import Choice, MomentEdit
from tests.ui.acting import full_audit, type_into


@pytest.fixture
def folder(tmp_path):
    return full_audit(tmp_path)


def type_date(moment, text):
    moment.line.setText(text)
    moment.line.editingFinished.emit()


def test_a_date_that_is_not_understood_stays_and_is_said_in_words(at):
    form = at("plan").schedule.list.form
    ends, activity = form.boxes["ends_at"], form.boxes["activity"]
    type_date(ends.input, "30.11.2026 11")
    assert "write it as 2026-10-31 14:05" in ends.remark.text()
    type_into(activity, "Opening meeting")
    at.window.pages["plan"].flush()
    at.settle()
    assert ends.input.line.text() == "30.11.2026 11"
    assert ends.remark.text()
    type_date(ends.input, "30.11.2026 11:00")
    at.settle()
    assert ends.remark.text() == ""
    assert ends.input.line.text().startswith("2026-11-30 11:00")


def test_another_record_does_not_inherit_what_was_not_understood(at):
    schedule = at("plan").schedule.list
    box = schedule.form.boxes["ends_at"]
    type_date(box.input, "soon")
    schedule.add()
    at.settle()
    assert box.input.line.text() == ""
    assert box.remark.text() == ""


def test_an_empty_date_shows_how_to_write_one_and_no_date(qtbot):
    for with_time, shown in ((True, "YYYY-MM-DD hh:mm"), (False, "YYYY-MM-DD")):
        moment = MomentEdit(with_time=with_time)
        qtbot.addWidget(moment)
        assert moment.line.placeholderText() == shown


@pytest.mark.parametrize("name", ["findings", "actions", "evidence"])
def test_esc_empties_the_filter(at, name):
    page = at(name)
    page.filter.setText("zzz")
    QTest.keyClick(page.filter, Qt.Key.Key_Escape)
    assert page.filter.text() == ""


def test_esc_closes_the_reference_dialog(at):
    page = at("evidence")
    page.reference_button.click()
    [dialog] = page.findChildren(ReferenceDialog)
    QTest.keyClick(dialog.reference, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_clause_chips_are_reached_by_tab(qtbot):
    window, editor = QWidget(), ClauseEditor()
    column = QVBoxLayout(window)
    column.addWidget(editor)
    column.addWidget(QLineEdit())  # what comes after the editor comes after its chips too
    qtbot.addWidget(window)
    window.show()
    editor.show_clauses(("8.6.1", "8.6.2"))
    chips = {chip for chip in editor.findChildren(QToolButton) if not chip.isHidden()}
    assert len(chips) == 2
    editor._add.setFocus()
    reached = []
    for _ in chips:
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        reached.append(window.focusWidget())
    assert set(reached) == chips


def test_an_emptied_input_offers_nothing(qtbot):
    editor = ClauseEditor()
    qtbot.addWidget(editor)
    editor.show()
    line, popup = editor._line, editor._line.completer().popup()
    line.setFocus()
    QTest.keyClicks(line, "8.6")
    assert popup.isVisible()
    for _ in range(3):
        QTest.keyClick(popup if popup.isVisible() else line, Qt.Key.Key_Backspace)
    assert line.text() == ""
    assert not popup.isVisible()


@pytest.mark.parametrize("count", [2, 6, 15])
def test_the_list_of_a_choice_shows_its_last_entry(qtbot, qapp, count):
    theme.apply(qapp, "light")
    choice = Choice()
    qtbot.addWidget(choice)
    choice.offer(
        [(str(number), f"Entry {number} with more words than the input is wide") for number in range(count)]
    )
    choice.resize(120, 30)
    choice.show()
    choice.showPopup()
    QTest.qWait(50)
    view = choice.view()
    last = view.visualRect(view.model().index(count - 1, 0))
    assert last.bottom() <= view.viewport().rect().bottom()
    assert view.verticalScrollBar().maximum() == 0
    assert last.right() <= view.viewport().rect().right()
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    over_the_input = choice.style().styleHint(QStyle.StyleHint.SH_ComboBox_Popup, option, choice)
    assert not over_the_input, "a list of that kind is cut on a real screen and scrolls by arrows"
    choice.hidePopup()


def test_the_calendar_shows_all_its_weeks(qtbot, qapp):
    theme.apply(qapp, "light")
    moment = MomentEdit(with_time=False)
    qtbot.addWidget(moment)
    moment.choose("2026-11-24")
    moment.show()
    moment._pick()
    QTest.qWait(50)
    calendar = moment.findChild(QCalendarWidget)
    days = calendar.findChild(QTableView)
    bottom = days.visualRect(days.model().index(6, 1)).bottom()
    assert 0 < bottom <= days.viewport().rect().bottom()
    calendar.window().close()


def test_icons_grow_with_the_text(qapp):
    theme.apply(qapp, "light", 150)
    try:
        assert theme.shape_icon("major").availableSizes()[0].width() >= 48
    finally:
        theme.apply(qapp, "light")


def test_history_names_questions_and_shows_times_as_clocks(at, qtbot):
    at("findings")
    with_question = at.window.session.workspace.read(
        lambda ledger: browsing.list_questions(ledger, at.audit)[0]
    )
    dialog = HistoryDialog(at.window.session, at.audit, None, "History", at.window)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.waitUntil(lambda: dialog._model.rowCount() > 0)
    rows = dialog._model.records
    answers = [row for row in rows if row["kind"].startswith("Answer")]
    assert {row["kind"] for row in answers} == {f"Answer {with_question.item}"}
    assert {row["after"] for row in answers if row["label"] == "Question"} == {with_question.item}
    starts = next(
        row["after"] for row in rows if row["kind"].startswith("Plan entry") and row["label"] == "From"
    )
    assert starts == "2026-10-12 09:00"
    header = dialog._table.horizontalHeader()
    assert header.sectionSize(0) > dialog._table.fontMetrics().horizontalAdvance("2026-10-12 09:00:00")


def test_the_conclusion_has_one_scroll_bar(at):
    page = at("conclusion")
    assert len(page.findChildren(QScrollArea)) == 1


def test_times_side_by_side_stand_below_each_other_where_they_would_be_cut(at, qtbot):
    at("plan")
    form = RecordForm(at.window.session, "interview", (("held_at", "ended_at"), "note"))
    qtbot.addWidget(form)
    form.show()
    first, last = (form.boxes[name] for name in ("held_at", "ended_at"))
    needed = first.input.whole_width()
    form.resize(needed * 2 + 20, 400)
    qtbot.waitUntil(lambda: first.y() == last.y() and first.width() >= needed)
    form.resize(needed * 2 - 20, 400)
    qtbot.waitUntil(lambda: first.x() == last.x() and first.y() < last.y())
    assert first.width() >= needed
