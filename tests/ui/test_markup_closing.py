"""Marks that cannot be recorded: the window asks before it closes, and they are kept as a draft."""

from __future__ import annotations

import collections

import pytest
from PIL import Image
from PySide6.QtWidgets import QMessageBox

from iso20k_audit.model.markup import Markup, Shape, ShapeKind
from iso20k_audit.services import evidence, markup, workspaces
from iso20k_audit.services.workspaces import open_workspace
from iso20k_audit.store import vault
from iso20k_audit.ui.markup.opening import finish_markup, open_markup

COVERED = Markup((Shape(ShapeKind.REDACTION, 10, 10, 100, 100),))


@pytest.fixture
def proof(folder, tmp_path):
    photo = tmp_path / "badge.png"
    Image.new("RGB", (300, 200), "white").save(photo)
    with open_workspace(folder) as workspace:
        workspaces.act_as(workspace, "Maria Rossi")
        audit = workspace.read(lambda ledger: ledger.select("audit"))[0]["id"]
        return evidence.attach_files(workspace, audit, [photo]).evidence_ids[0]


@pytest.fixture
def window(open_window, folder, proof):
    return open_window(folder)


@pytest.fixture
def editor(window, proof, qtbot):
    row = window.session.workspace.read(lambda ledger: ledger.get("evidence", proof))
    opened = open_markup(window.session, window.jobs, row, window)
    qtbot.waitUntil(lambda: opened.view.has_picture, timeout=10_000)
    return opened


@pytest.fixture
def full(monkeypatch):
    """A disk with too little room for a marked copy; `full()` frees it."""
    usage = collections.namedtuple("usage", "total used free")(1, 1, 8 * 2**20)
    real = vault.shutil.disk_usage
    monkeypatch.setattr(vault.shutil, "disk_usage", lambda _path: usage)
    return lambda: monkeypatch.setattr(vault.shutil, "disk_usage", real)


def questions(window):
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def answer(window, role):
    [box] = questions(window)
    [button] = [button for button in box.buttons() if box.buttonRole(button) is role]
    button.click()


STAY, LEAVE = QMessageBox.ButtonRole.RejectRole, QMessageBox.ButtonRole.DestructiveRole


def kept(workspace):
    return workspace.read(lambda ledger: [key for key in ledger.drafts() if key.startswith(markup.DRAFT_KEY)])


def state(workspace, proof):
    return markup.state_of(workspace.read(lambda ledger: ledger.get("evidence", proof)))


def test_closing_asks_and_staying_keeps_everything(window, editor, full, folder, proof, qtbot):
    editor._on_edited(COVERED)
    assert not window.close()
    assert window.isVisible() and editor.isVisible()
    assert len(kept(window.session.workspace)) == 1  # the draft is written before anybody is asked
    [box] = questions(window)
    assert "badge" in box.informativeText()
    answer(window, STAY)
    assert window.isVisible() and editor.isVisible() and editor.saver.is_dirty
    full()
    assert window.close()
    qtbot.waitUntil(lambda: window.session.workspace is None)
    with open_workspace(folder) as workspace:
        assert state(workspace, proof) == "redacted"
        assert kept(workspace) == []


def test_the_editor_goes_on_saving_by_itself_after_staying(window, editor, full, proof, qtbot):
    editor._on_edited(COVERED)
    assert not window.close()
    answer(window, STAY)
    full()
    editor.saver.flush()
    qtbot.waitUntil(lambda: not editor.saver.is_dirty and not editor.saver._running, timeout=10_000)
    assert state(window.session.workspace, proof) == "redacted"
    assert kept(window.session.workspace) == []


def test_closing_anyway_leaves_a_draft_that_the_next_start_records(
    window, editor, full, folder, proof, qtbot
):
    editor._on_edited(COVERED)
    assert not window.close()
    answer(window, LEAVE)
    qtbot.waitUntil(lambda: window.session.workspace is None, timeout=10_000)
    assert not window.isVisible()
    with open_workspace(folder) as workspace:
        assert len(kept(workspace)) == 1
        full()
        assert [place.record_id for place in markup.recover(workspace)] == [proof]
        assert state(workspace, proof) == "redacted"


def test_another_workspace_is_opened_only_after_the_answer(window, editor, full, folder, tmp_path, qtbot):
    editor._on_edited(COVERED)
    before = window.session.workspace
    window.open_workspace(tmp_path / "other")
    assert window.session.workspace is before and editor.isVisible()
    answer(window, STAY)
    qtbot.wait(50)
    assert window.session.workspace is before
    window.open_workspace(tmp_path / "other")
    with qtbot.waitSignal(window.session.opened, timeout=20_000):
        answer(window, LEAVE)
    assert window.session.workspace.folder == tmp_path / "other"
    assert window.isVisible()
    with open_workspace(folder) as workspace:
        assert len(kept(workspace)) == 1


def test_leaving_the_workspace_says_whether_it_was_left(window, editor, full):
    editor._on_edited(COVERED)
    assert not window.leave_workspace()
    assert window.session.workspace is not None
    answer(window, STAY)
    full()
    assert window.leave_workspace()
    assert window.session.workspace is None


def test_what_can_be_recorded_closes_without_a_question(window, editor, folder, proof):
    editor._on_edited(COVERED)
    assert finish_markup(window)
    assert state(window.session.workspace, proof) == "redacted"
    assert window.close()


def test_marks_taken_back_leave_no_draft_behind(window, editor, proof):
    editor._on_edited(COVERED)
    editor.saver._keep_draft()
    editor.undo()
    assert finish_markup(window)
    assert kept(window.session.workspace) == []
    assert state(window.session.workspace, proof) == ""


def close_without_them(editor, qtbot):
    editor.close()
    qtbot.waitUntil(lambda: any(box.isVisible() for box in editor.findChildren(QMessageBox)), timeout=10_000)
    [box] = [box for box in editor.findChildren(QMessageBox) if box.isVisible()]
    [button] = [one for one in box.buttons() if box.buttonRole(one) is QMessageBox.ButtonRole.AcceptRole]
    button.click()


def test_closing_the_editor_without_the_marks_gives_up_their_draft(window, editor, full, proof, qtbot):
    editor._on_edited(COVERED)
    qtbot.waitUntil(lambda: len(kept(window.session.workspace)) == 1)
    close_without_them(editor, qtbot)
    qtbot.waitUntil(lambda: kept(window.session.workspace) == [], timeout=10_000)
    full()
    assert window.close()  # nothing is left to ask about


def keep_a_draft(window, proof):
    workspace = window.session.workspace
    audit = workspace.read(lambda ledger: ledger.get("evidence", proof))["audit_id"]
    place = markup.Place("evidence", proof, audit)
    workspace.write(lambda ledger: markup.keep_draft(ledger, place, COVERED, {}))


def test_what_was_drawn_and_not_recorded_is_shown_again_and_recorded(window, proof, qtbot, request):
    keep_a_draft(window, proof)
    editor = request.getfixturevalue("editor")
    qtbot.waitUntil(lambda: editor.view.markup.agrees(COVERED))
    editor.undo()
    assert not editor.view.markup
    editor.redo()
    editor.saver.flush()
    qtbot.waitUntil(lambda: state(window.session.workspace, proof) == "redacted", timeout=10_000)
    qtbot.waitUntil(lambda: kept(window.session.workspace) == [])


def test_a_picture_that_cannot_be_shown_keeps_its_draft_and_closes_at_once(window, proof, qtbot, tmp_path):
    keep_a_draft(window, proof)
    workspace = window.session.workspace
    row = workspace.read(lambda ledger: ledger.get("evidence", proof))
    workspace.vault.path(row["sha256"]).rename(tmp_path / "away")
    opened = open_markup(window.session, window.jobs, row, window)
    qtbot.waitUntil(lambda: opened.view.locked, timeout=10_000)
    opened.close()
    assert not opened.isVisible()
    assert len(kept(workspace)) == 1
