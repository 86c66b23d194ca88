"""Several windows on one workspace, a second start of the program, and where everything was when it was left."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSplitter

from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import audits, evidence, findings
from iso20k_audit.services.workspaces import open_workspace
from iso20k_audit.ui import settings
from iso20k_audit.ui.process import sharing, windows
from tests.making import question_ids
from tests.ui.acting import press


@pytest.fixture
def second(qtbot, window):
    """Another window on the same workspace."""
    window.actions_by_id["new_window"].trigger()
    other = windows.all_windows()[-1]
    qtbot.waitUntil(lambda: other.page == "fieldwork", timeout=10_000)
    pane = other.pages["fieldwork"].pane
    qtbot.waitUntil(lambda: bool(pane.question) and not pane.note.isReadOnly(), timeout=10_000)
    yield other
    if other in windows.all_windows():
        other.close()
        qtbot.waitUntil(lambda: other not in windows.all_windows(), timeout=10_000)


def settle(qtbot, *some):
    for window in some:
        qtbot.waitUntil(lambda window=window: not window.session.is_saving, timeout=10_000)
        window.session.workspace.read(lambda ledger: None)
    QTest.qWait(80)


def wait_for_listening(qtbot, folder):
    qtbot.waitUntil(
        lambda: windows._listening is not None and folder.resolve() in windows._listening._servers,
        timeout=10_000,
    )


def type_note(window, text):
    note = window.pages["fieldwork"].pane.note
    note.setFocus()
    cursor = note.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    note.setTextCursor(cursor)
    note.insertPlainText(text)


def test_a_second_window_shares_the_workspace_and_shows_what_the_first_records(qtbot, window, second, inside):
    assert second.session.workspace is window.session.workspace
    assert second.session.audit_id == window.session.audit_id
    first_list = window.pages["fieldwork"].questions
    first_list.setFocus()
    QTest.keyClick(first_list, Qt.Key.Key_1)
    shown = second.pages["fieldwork"].questions
    qtbot.waitUntil(lambda: shown.current_row().result is not None, timeout=5_000)
    assert shown.current_row().result is inside.result(0)


def test_each_window_has_its_own_page_and_the_last_one_closes_the_workspace(qtbot, window, second):
    second.show_page("plan")
    assert (window.page, second.page) == ("fieldwork", "plan")
    workspace = window.session.workspace
    window.close()
    qtbot.waitUntil(lambda: window.session.workspace is None)
    assert workspace.read(lambda ledger: ledger.value("SELECT count(*) FROM audit")) == 1
    second.close()
    qtbot.waitUntil(lambda: not sharing.is_open_here(workspace.folder))
    with open_workspace(workspace.folder):
        pass


def test_the_same_note_typed_in_two_windows_keeps_both(qtbot, window, second, inside):
    type_note(window, "Seen at desk 4.")
    type_note(second, "Seen at desk 9.")
    window.flush()
    settle(qtbot, window)
    second.flush()
    settle(qtbot, window, second)
    note = inside.paper(0)["note"]
    assert "desk 4" in note and "desk 9" in note
    for one in (window, second):
        shown = one.pages["fieldwork"].pane.note
        qtbot.waitUntil(lambda shown=shown: shown.toPlainText() == note, timeout=5_000)
    assert any("Both are kept" in bar.text for bar in second.messages.bars())
    assert inside.paper(0)["conflicts"] is None


def test_what_one_window_saves_is_there_for_the_other_to_go_on_with(qtbot, window, second, inside):
    type_note(window, "Seen at desk 4.")
    window.flush()
    settle(qtbot, window, second)
    type_note(second, " Two of 15.")
    second.flush()
    settle(qtbot, window, second)
    assert inside.paper(0)["note"] == "Seen at desk 4. Two of 15."


def test_what_is_typed_in_one_window_is_left_alone_by_the_other(qtbot, window, second, inside):
    type_note(second, "Half a sent")
    fieldwork = window.pages["fieldwork"].questions
    fieldwork.setFocus()
    QTest.keyClick(fieldwork, Qt.Key.Key_2)
    settle(qtbot, window, second)
    assert second.pages["fieldwork"].pane.note.toPlainText() == "Half a sent"
    second.flush()
    settle(qtbot, window, second)
    paper = inside.paper(0)
    assert (paper["result"], paper["note"]) == ("minor", "Half a sent")


def test_undo_in_one_window_takes_back_what_the_other_did(qtbot, window, second, inside):
    first_list = window.pages["fieldwork"].questions
    first_list.setFocus()
    QTest.keyClick(first_list, Qt.Key.Key_3)
    undo = second.actions_by_id["undo"]
    qtbot.waitUntil(lambda: "answer 4.1-01" in undo.text(), timeout=5_000)
    undo.trigger()
    qtbot.waitUntil(lambda: inside.result(0) is None, timeout=5_000)
    qtbot.waitUntil(lambda: first_list.current_row().result is None, timeout=5_000)


def test_quit_closes_all_windows(qtbot, window, second):
    window.actions_by_id["quit"].trigger()
    qtbot.waitUntil(lambda: window not in windows.all_windows() and second not in windows.all_windows())


def test_starting_again_on_the_same_workspace_brings_the_first_window_forward(qtbot, window, folder):
    from iso20k_audit.ui.process.single_instance import Listening

    wait_for_listening(qtbot, folder)
    asked = []
    assert isinstance(windows._listening, Listening)
    windows._listening.asked.connect(asked.append)
    program = (
        "import sys; from pathlib import Path; from iso20k_audit.ui.process.single_instance import ask_forward;"
        "print(ask_forward(Path(sys.argv[1])))"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program, str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": "."},
    )
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
    assert process.stdout.read().strip() == "True"
    assert asked == [folder.resolve()]


def test_a_second_process_on_the_workspace_ends_by_itself_and_says_nothing(qtbot, window, folder):
    wait_for_listening(qtbot, folder)
    process = subprocess.Popen(
        [sys.executable, "-m", "iso20k_audit", "--workspace", str(folder)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": "."},
    )
    try:
        qtbot.waitUntil(lambda: process.poll() is not None, timeout=40_000)
    finally:
        if process.poll() is None:
            process.kill()
    assert process.returncode == 0


def test_nobody_answers_for_a_workspace_that_is_closed(tmp_path):
    from iso20k_audit.ui.process.single_instance import ask_forward

    assert ask_forward(tmp_path) is False


# --- where everything was ---


def again(qtbot, window, open_window, folder, page=""):
    window.close()
    qtbot.waitUntil(lambda: window.session.workspace is None)
    other = open_window(folder, page=page)
    qtbot.waitUntil(lambda: bool(other.page), timeout=10_000)
    return other


def test_splitters_and_columns_come_back_and_can_be_reset(qtbot, window, open_window, folder):
    window.showNormal()
    window.resize(1366, 768)
    QTest.qWait(50)
    splitter = window.pages["fieldwork"].findChildren(QSplitter)[0]
    usual = splitter.sizes()
    splitter.setSizes([size + 60 if place == 0 else size for place, size in enumerate(usual)])
    changed = splitter.sizes()
    assert changed != usual
    other = again(qtbot, window, open_window, folder, "fieldwork")
    back = other.pages["fieldwork"].findChildren(QSplitter)[0]
    qtbot.waitUntil(lambda: abs(back.sizes()[0] - changed[0]) <= 2, timeout=5_000)
    other.actions_by_id["reset_layout"].trigger()
    assert not [key for key in settings.stored().allKeys() if key.startswith("layout/")]
    assert back.sizes()[0] < changed[0]


def test_filters_of_pages_and_of_fieldwork_come_back(qtbot, window, open_window, folder):
    window.show_page("findings")
    window.pages["findings"].filter.setText("closure")
    window.show_page("fieldwork")
    window.pages["fieldwork"].filter_bar.choose("unanswered")
    window.show_page("findings")
    settle(qtbot, window)
    other = again(qtbot, window, open_window, folder)
    assert other.page == "findings"
    assert other.pages["findings"].filter.text() == "closure"
    other.show_page("fieldwork")
    qtbot.waitUntil(lambda: other.pages["fieldwork"].questions.questions.rowCount() > 0)


def test_the_question_in_hand_comes_back_though_another_page_was_left_last(
    qtbot, window, open_window, folder
):
    fieldwork = window.pages["fieldwork"]
    qtbot.waitUntil(lambda: fieldwork.questions.questions.rowCount() > 3)
    fieldwork.questions.go_to(3)
    question = fieldwork.questions.current_question()
    window.show_page("findings")
    settle(qtbot, window)
    other = again(qtbot, window, open_window, folder)
    other.show_page("fieldwork")
    questions = other.pages["fieldwork"].questions
    qtbot.waitUntil(lambda: questions.current_question() == question, timeout=5_000)


def test_the_view_of_the_questions_comes_back(qtbot, window, open_window, folder):
    window.pages["fieldwork"].filter_bar.choose("unanswered")
    settle(qtbot, window)
    other = again(qtbot, window, open_window, folder, "fieldwork")
    qtbot.waitUntil(lambda: other.pages["fieldwork"].filter_bar.state() == "unanswered", timeout=5_000)


def test_a_window_left_on_a_screen_that_is_gone_is_moved_to_one_that_is_there(qtbot, window):
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.move(QPoint(9_000, 7_000))
    window.places.keep_visible()
    screen = window.screen().availableGeometry()
    assert screen.contains(window.geometry().topLeft())


def test_what_cannot_be_read_is_passed_over(qtbot, window, open_window, folder):
    window.close()
    qtbot.waitUntil(lambda: window.session.workspace is None)
    place = settings.last_place(folder)
    settings.remember_place(folder, place._replace(view="{broken"))
    settings.remember("layout/fieldwork/splitter0-h3", "nonsense")
    settings.remember("recent", json.dumps([{"folder": 3}, "x", {"folder": "/nowhere", "answered": "many"}]))
    other = open_window(folder)
    assert other.page == "fieldwork"


# --- undo in the window ---


def test_undo_names_a_withdrawal_and_an_unlinked_evidence_offers_its_undo(qtbot, window, tmp_path):
    session, audit = window.session, window.session.audit_id
    question = question_ids(session.workspace, audit)[0]
    source = tmp_path / "rota.txt"
    source.write_text("Rota", encoding="utf-8")
    proof = evidence.attach_files(
        session.workspace, audit, [source], target=evidence.Target("question", question)
    ).evidence_ids[0]
    session.notify({"evidence", "evidence_link"})
    undo = window.actions_by_id["undo"]
    qtbot.waitUntil(lambda: "attach evidence" in undo.text(), timeout=5_000)
    session.write(lambda ledger: findings.unlink_evidence(ledger, proof, question))
    qtbot.waitUntil(lambda: "no longer use evidence" in undo.text(), timeout=5_000)
    [bar] = [bar for bar in window.messages.bars() if "no longer use" in bar.text]
    press(bar, "Undo")
    qtbot.waitUntil(
        lambda: bool(session.workspace.read(lambda ledger: evidence.list_evidence(ledger, audit, question))),
        timeout=5_000,
    )
    finding = session.workspace.write(
        lambda ledger: findings.raise_finding(ledger, audit, FindingKind.MINOR, title="T")
    )
    session.write(lambda ledger: audits.withdraw(ledger, "finding", finding, "Raised twice"))
    qtbot.waitUntil(lambda: "withdraw finding MR-01" in undo.text(), timeout=5_000)


def test_the_start_of_an_audit_is_undone_from_the_list_and_leaves_every_window(qtbot, window, folder):
    from tests.making import start

    workspace = window.session.workspace
    new = start(workspace, title="Started by mistake")
    window.session.notify({"audit"})
    window.audits.show_start()
    undo = window.actions_by_id["undo"]
    qtbot.waitUntil(lambda: "start audit" in undo.text(), timeout=5_000)
    window.actions_by_id["new_window"].trigger()
    other = windows.all_windows()[-1]
    qtbot.waitUntil(lambda: other.session.workspace is not None, timeout=10_000)
    qtbot.waitUntil(lambda: bool(other.audits.rows), timeout=5_000)
    other.audits.open(new)
    qtbot.waitUntil(lambda: bool(other.page), timeout=10_000)
    undo.trigger()
    qtbot.waitUntil(lambda: not other.session.audit_id, timeout=10_000)
    assert [row["title"] for row in workspace.read(audits.list_audits)] == ["Small audit"]
    other.close()
    qtbot.waitUntil(lambda: other not in windows.all_windows(), timeout=5_000)


def test_an_issued_number_says_that_it_stays(qtbot, window):
    session, audit = window.session, window.session.audit_id
    workspace = session.workspace
    finding = workspace.write(
        lambda ledger: findings.raise_finding(
            ledger,
            audit,
            FindingKind.MINOR,
            clauses=["8.6.1"],
            title="Closure",
            requirement="SD-014 asks for confirmation.",
            objective_evidence="7 of 25 tickets, INC0048213 among them.",
            failure="Not confirmed.",
        )
    )
    number = workspace.write(lambda ledger: findings.issue_finding(ledger, finding))
    session.notify({"finding"})
    undo = window.actions_by_id["undo"]
    qtbot.waitUntil(lambda: "raise finding" in undo.text(), timeout=5_000)
    assert number in undo.toolTip()


def test_a_window_is_replaced_by_a_new_one_at_the_same_place(qtbot, window, fieldwork, inside):
    fieldwork.questions.go_to(3)
    qtbot.waitUntil(lambda: bool(fieldwork.pane.question) and not fieldwork.pane.note.isReadOnly())
    QTest.qWait(50)
    type_note(window, "Half a sent")
    workspace, question = window.session.workspace, fieldwork.questions.current_question()
    windows.replace(window)
    other = windows.all_windows()[-1]
    qtbot.waitUntil(lambda: window not in windows.all_windows(), timeout=10_000)
    qtbot.waitUntil(lambda: other.page == "fieldwork", timeout=10_000)
    assert other.session.workspace is workspace
    questions = other.pages["fieldwork"].questions
    qtbot.waitUntil(lambda: questions.current_question() == question, timeout=10_000)
    note = other.pages["fieldwork"].pane.note
    qtbot.waitUntil(lambda: note.toPlainText() == "Half a sent", timeout=10_000)
    other.close()
    qtbot.waitUntil(lambda: other not in windows.all_windows(), timeout=10_000)
