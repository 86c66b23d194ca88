"""The list in another order, in groups, and ways to look at it under a name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from iso20k_audit.model.vocabulary import Result
from iso20k_audit.ui import settings
from iso20k_audit.ui.dialogs.views import ViewsDialog
from iso20k_audit.ui.questions.saved_views import (
    SHIPPED,
    SavedView,
    drop_view,
    keep_view,
    own_views,
    saved_views,
)
from iso20k_audit.ui.widgets.question_model import HEADING_ROLE

Key = Qt.Key


@pytest.fixture
def answered(qtbot, window, fieldwork, inside):
    """Ten questions: 0 conforms, 3 minor, 7 major, 8 flagged."""
    for place, key in ((0, Key.Key_1), (3, Key.Key_2), (7, Key.Key_3), (8, Key.Key_Space)):
        fieldwork.focus_list()
        fieldwork.questions.go_to(place)
        qtbot.keyClick(fieldwork.questions, key)
    fieldwork.focus_list()
    qtbot.waitUntil(lambda: inside.result(7) is Result.MAJOR and bool(inside.paper(8).get("flagged")))
    return fieldwork


def headings(page) -> list[tuple[str, int]]:
    model = page.questions.questions
    found = [model.index(row).data(HEADING_ROLE) for row in range(model.rowCount())]
    return [(one.words, one.count) for one in found if one is not None]


def choose(menu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_groups_have_headings_that_keys_step_over(qtbot, answered):
    page, questions = answered, answered.questions
    first = questions.questions.row(0).id
    choose(page.filter_bar.view.groups_menu, "Result")
    wanted = [("Major nonconformity", 1), ("Minor nonconformity", 1), ("Conforms", 1), ("Unanswered", 7)]
    qtbot.waitUntil(lambda: headings(page) == wanted)
    assert questions.questions.rowCount() == 14 and questions.questions.question_count() == 10
    qtbot.keyClick(questions, Key.Key_Home)
    assert questions.current_row().result is Result.MAJOR
    qtbot.keyClick(questions, Key.Key_Down)
    assert questions.current_row().result is Result.MINOR
    qtbot.keyClick(questions, Key.Key_J)
    assert questions.current_question() == first
    assert page.pane._place.text() == "3 of 10"
    qtbot.keyClick(questions, Key.Key_K)
    qtbot.keyClick(questions, Key.Key_Up)
    assert questions.current_row().result is Result.MAJOR
    qtbot.keyClick(questions, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(questions.selected_questions()) == 10
    qtbot.keyClick(questions, Key.Key_End)
    qtbot.keyClick(questions, Key.Key_1)
    assert headings(page) == wanted  # an answered row stays until the list is asked for anew


def test_order_and_groups_are_remembered_and_taken_away_by_chips(
    qtbot, answered, open_window, folder, window
):
    page = answered
    choose(page.filter_bar.view.orders_menu, "Result")
    qtbot.waitUntil(lambda: page.questions.questions.row(0).result is Result.MAJOR)
    choose(page.filter_bar.view.groups_menu, "Section")
    qtbot.waitUntil(
        lambda: [words for words, _n in headings(page)] == ["Context", "Resolution", "Improvement"]
    )
    chip = page.filter_bar.view_chips["order"]
    assert chip.isVisible() and chip.text() == "Order: Result ✕"
    window.close()
    qtbot.waitUntil(lambda: window.session.workspace is None)
    later = open_window(folder).pages["fieldwork"]
    qtbot.waitUntil(
        lambda: [words for words, _n in headings(later)] == ["Context", "Resolution", "Improvement"]
    )
    for what in ("grouping", "order"):
        later.filter_bar.view_chips[what].click()
    qtbot.waitUntil(lambda: later.questions.questions.row(0) is not None and not headings(later))
    assert later.filter_bar.view.order == "checklist"
    assert not later.filter_bar.view_chips["order"].isVisible()


def test_a_long_list_grows_under_its_headings(qtbot, open_window, tmp_path):
    from tests.making import make_workspace, small_checklist, start

    settings.remember("fieldwork/group", "clause")
    with make_workspace(tmp_path / "long") as workspace:
        audit = start(workspace, small_checklist(per_clause=120))
    page = open_window(tmp_path / "long", audit=audit).pages["fieldwork"]
    qtbot.waitUntil(lambda: page.questions.questions.question_count() == 600)
    assert [count for _words, count in headings(page)] == [120] * 5
    assert headings(page)[2][0].startswith("8.6.1  ")


def test_escape_clears_the_filter_and_keeps_the_order(qtbot, answered):
    page = answered
    choose(page.filter_bar.view.orders_menu, "Result")
    page.filter_bar.choose("unanswered")
    qtbot.waitUntil(lambda: page.questions.questions.rowCount() == 7)
    qtbot.keyClick(page.questions, Key.Key_Escape)
    qtbot.waitUntil(lambda: page.questions.questions.rowCount() == 10)
    assert page.filter_bar.view.order == "result"


def test_shipped_views_are_in_the_menu(qtbot, answered):
    page = answered
    menu = page.filter_bar.view.menu()
    menu.aboutToShow.emit()
    choose(menu, "Flagged")
    qtbot.waitUntil(lambda: page.questions.questions.rowCount() == 1)
    choose(menu, "Nonconformities without evidence")
    qtbot.waitUntil(lambda: page.questions.questions.rowCount() == 2)
    assert page.filter_bar._chips["bare_nonconformities"].isVisible()
    choose(menu, "Mine unanswered")
    qtbot.waitUntil(lambda: page.questions.questions.rowCount() == 7)
    assert not page.filter_bar._chips["bare_nonconformities"].isVisible()


def test_a_view_is_saved_shown_renamed_deleted_and_brought_back(qtbot, window, answered):
    page = answered
    page.filter_bar.field.setText("8.6")
    page.filter_bar.choose("unanswered")
    choose(page.filter_bar.view.groups_menu, "Clause")
    page.filter_bar.view.views_action.trigger()
    [dialog] = window.findChildren(ViewsDialog)
    assert dialog.describe(dialog._present) == "Unanswered · “8.6” · Groups: Clause"
    dialog.name.setText("Flagged")
    assert not dialog.save.isEnabled()
    dialog.name.setText("Desk & phone")
    dialog.save.click()
    assert [view.name for view in own_views()] == ["Desk & phone"]
    dialog.name.setText("desk & Phone")
    assert dialog.save.text() == "Replace"
    dialog.name.clear()
    dialog.rename.click()
    dialog.name.setText("Desk only")
    dialog.save.click()
    assert [view.name for view in own_views()] == ["Desk only"]
    dialog.delete.click()
    assert own_views() == [] and dialog.back.isVisible()
    dialog.back.click()
    assert [view.name for view in own_views()] == ["Desk only"]
    dialog.reject()
    page.filter_bar.clear()
    page.filter_bar.view.drop("grouping")
    qtbot.waitUntil(lambda: page.questions.questions.rowCount() == 10)
    menu = page.filter_bar.view.menu()
    menu.aboutToShow.emit()
    choose(menu, "Desk only")
    qtbot.waitUntil(lambda: page.questions.questions.question_count() == 3)
    assert page.filter_bar.words() == "8.6" and [words[:5] for words, _n in headings(page)] == [
        "8.6.1",
        "8.6.2",
    ]


def test_views_survive_settings_that_are_spoilt_or_newer():
    keep_view(SavedView("A", state="unanswered", order="result"))
    keep_view(SavedView("a", state="flagged"))
    assert own_views() == [SavedView("a", state="flagged")]
    for kept in ("{", "7", '[{"name": ""}, {"name": "B", "mine": "yes"}, 3, {"name": "C", "newer": 1}]'):
        settings.remember("fieldwork/views", kept)
        assert saved_views()[: len(SHIPPED)] == list(SHIPPED)
    assert [view.name for view in own_views()] == ["C"]
    drop_view("C")
    assert saved_views() == list(SHIPPED)
