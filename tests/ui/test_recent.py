"""Recent workspaces: what is told of each, missing ones, and the cards of the start page."""

from __future__ import annotations

import shutil
from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QPushButton

from iso20k_audit.services import answering
from iso20k_audit.ui import settings
from iso20k_audit.ui.window import recent
from tests.making import make_workspace, question_ids, start
from tests.ui.acting import press


@pytest.fixture
def other(tmp_path, qtbot, open_window):
    """A second workspace, opened once and left."""
    with make_workspace(tmp_path / "Client North") as workspace:
        audit = start(workspace, title="North audit")
        question = question_ids(workspace, audit)[0]
        workspace.write(lambda ledger: answering.answer(ledger, audit, question, {"result": "conforms"}))
        workspace.backup()
    window = open_window(tmp_path / "Client North")
    qtbot.waitUntil(lambda: bool(recent.recent_workspaces()[0].audit), timeout=5_000)
    window.close()
    qtbot.waitUntil(lambda: window.session.workspace is None)
    return tmp_path / "Client North"


def entries(window):
    window.recent_menu.aboutToShow.emit()
    return [action.text() for action in window.recent_menu.actions() if action.text()]


def test_a_workspace_is_remembered_with_progress_and_backup(other):
    [known] = recent.recent_workspaces()
    assert known.path == other
    assert (known.answered, known.questions) == (1, 10)
    assert "North audit" in known.audit
    assert recent.ago(known.backup_at).startswith("today")


def test_the_menu_opens_another_workspace_and_comes_to_know_this_one(qtbot, window, folder, other):
    assert [text.split("   ")[0] for text in entries(window)] == ["Client North", "Clear this list"]
    with qtbot.waitSignal(window.session.opened, timeout=10_000):
        window.recent_menu.actions()[0].trigger()
    assert window.session.workspace.folder == other
    qtbot.waitUntil(lambda: [text.split("   ")[0] for text in entries(window)] == ["ws", "Clear this list"])


def test_one_that_is_gone_is_named_so_and_can_be_taken_off(qtbot, window, other):
    shutil.rmtree(other)
    qtbot.waitUntil(lambda: "Client North (not there)" in entries(window), timeout=5_000)
    gone = next(action.menu() for action in window.recent_menu.actions() if action.menu())
    next(action for action in gone.actions() if action.text() == "Remove from list").trigger()
    assert entries(window) == ["No other workspace was opened yet"]


def test_the_start_page_shows_cards_with_progress(qtbot, window, other):
    window.audits.show_start()
    cards = window.audits.start.recent.cards
    qtbot.waitUntil(lambda: len(cards()) == 1, timeout=5_000)
    button = cards()[0].findChild(QPushButton)
    assert "1 of 10 answered" in button.accessibleDescription()
    with qtbot.waitSignal(window.session.opened, timeout=10_000):
        button.click()
    assert window.session.workspace.folder == other


def test_a_card_of_a_missing_workspace_is_greyed_with_a_way_off_the_list(qtbot, window, other):
    shutil.rmtree(other)
    window.audits.show_start()
    cards = window.audits.start.recent.cards
    qtbot.waitUntil(lambda: bool(cards()) and not cards()[0]._button.isEnabled(), timeout=5_000)
    press(cards()[0], "Remove from list")
    qtbot.waitUntil(lambda: not cards())
    assert all(one.path != other for one in recent.recent_workspaces())


def test_how_long_ago_is_said_in_words():
    now = datetime(2026, 11, 24, 15, 0).astimezone()

    def ago(**past):
        return recent.ago((now - timedelta(**past)).isoformat(), now)

    assert ago(hours=1).startswith("today")
    assert ago(days=1) == "yesterday"
    assert ago(days=12) == "12 days ago"
    assert "2026" in ago(days=90) or "26" in ago(days=90)
    assert recent.ago("") == "" and recent.ago("nonsense") == ""


def test_at_most_ten_are_kept_and_the_newest_comes_first(tmp_path):
    for number in range(14):
        recent.note_opened(tmp_path / str(number))
    recent.note_opened(tmp_path / "9")
    known = recent.recent_workspaces()
    assert len(known) == recent.MOST
    assert known[0].path.name == "9"
    assert len({one.path for one in known}) == len(known)


def test_a_broken_list_is_an_empty_one():
    settings.remember("recent", "{not json")
    assert recent.recent_workspaces() == []


def test_a_workspace_inside_a_named_folder_is_called_after_it():
    assert recent.Recent("/home/a/Audit 2026/workspace").name == "Audit 2026"
