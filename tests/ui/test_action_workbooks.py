"""Workbooks for owners out of the window, and their answers back into it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)

from iso20k_audit.services import findings
from iso20k_audit.services.workspaces import open_workspace
from tests.making import make_workspace
from tests.services.owner_workbooks import ANNA, Hand, Owners, answered


@pytest.fixture
def owners(tmp_path):
    """A closed workspace with two owners; the ids are kept."""
    folder = tmp_path / "out"
    folder.mkdir()
    with make_workspace(tmp_path / "ws") as workspace:
        return Owners(workspace, folder)


@pytest.fixture
def window(owners, open_window, tmp_path, qtbot):
    with open_workspace(tmp_path / "ws") as workspace:
        number = workspace.read(lambda ledger: ledger.select("audit"))[0]["number"]
    shown = open_window(tmp_path / "ws", audit=number, page="")
    qtbot.waitUntil(lambda: bool(shown.page), timeout=10_000)
    shown.show_page("actions")
    qtbot.waitUntil(lambda: shown.page == "actions", timeout=10_000)
    owners.workspace = shown.session.workspace
    return shown


def click(widget, text):
    """Presses a button by its words."""
    for button in widget.findChildren(QPushButton):
        if button.text().replace("&", "") == text and button.isVisible():
            button.click()
            return
    raise AssertionError(text)


def preview(window, qtbot):
    """The window with what came back, once it was read."""
    qtbot.waitUntil(lambda: window.workbooks.answers is not None, timeout=5_000)
    answers = window.workbooks.answers
    qtbot.waitUntil(lambda: answers.stack.currentIndex() == 1, timeout=20_000)
    return answers


def test_out_to_an_owner_and_back_with_a_conflict(owners, window, qtbot, tmp_path):
    page = window.pages["actions"]
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    click(page, "Action workbooks…")
    dialog = window.workbooks.sending
    qtbot.waitUntil(lambda: dialog.owners.topLevelItemCount() == 3)
    for place in (1, 2):
        dialog.owners.topLevelItem(place).setCheckState(0, Qt.CheckState.Unchecked)
    dialog.folder.setText(str(tmp_path / "sent"))
    click(dialog, "Write workbooks")
    qtbot.waitUntil(lambda: dialog.stack.currentIndex() == 2, timeout=20_000)
    (written,) = dialog.written
    assert (written.owner, written.path.parent.name) == (ANNA, "sent")
    click(dialog, "Close")

    hand = answered(Hand(written.path)).fill(files="minutes.txt", percent_done=400)
    (written.path.parent / "minutes.txt").write_text("who was there")
    hand.save()
    window.session.write(lambda ledger: findings.save_action(ledger, owners.anna, {"root_cause": "Ours"}))
    qtbot.waitUntil(lambda: not window.session.is_saving)

    window.workbooks.take([written.path])
    answers = preview(window, qtbot)
    assert "Changes: 7" in answers.summary.text() and "conflicts: 1" in answers.summary.text()
    assert "is not a whole number from 0 to 100" in answers.problems.item(0).text()
    assert answers.take_button.text() == "&Take in (6)"
    before = window.session.workspace.read(lambda ledger: ledger.get("action", owners.anna))
    assert before["correction"] is None  # nothing is changed by looking
    click(answers, "Conflicts: take the workbook")
    assert answers.take_button.text() == "&Take in (7)"
    click(answers, "Take in (7)")
    qtbot.waitUntil(lambda: owners.row()["status"] == "submitted", timeout=20_000)
    row = owners.row()
    assert (row["root_cause"], row["correction"]) == ("Nobody knew the rule", "Tickets recorded afterwards")
    qtbot.waitUntil(window.actions_by_id["undo"].isEnabled)
    qtbot.waitUntil(lambda: "answers" in window.actions_by_id["undo"].text())
    window.actions_by_id["undo"].trigger()
    qtbot.waitUntil(lambda: owners.row()["status"] == "open", timeout=10_000)
    row = owners.row()
    assert (row["root_cause"], row["correction"]) == ("Ours", None)
    assert owners.of("evidence") == []


def drop(window, path):
    """Drops a file on the window, as the system tells it. Returns whether it was taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    handle = window.windowHandle()
    at, no = QPointF(400, 300), Qt.KeyboardModifier.NoModifier
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(at.toPoint(), copy, data, left, no)
    QApplication.sendEvent(handle, enter)
    dropped = QDropEvent(at, copy, data, left, no)
    QApplication.sendEvent(handle, dropped)


def test_a_workbook_dropped_on_the_actions_is_an_answer(owners, window, qtbot):
    path = Hand(owners.export(ANNA)).fill(correction="Done").save()
    drop(window, path)
    answers = preview(window, qtbot)
    assert "Changes: 1" in answers.summary.text()
    answers.tree.setCurrentItem(answers.tree.topLevelItem(0).child(0).child(0))
    assert answers.came.toPlainText() == "Done"
    answers.reject()
    assert owners.row()["correction"] is None


def test_a_file_that_is_no_action_workbook_is_told_in_the_window(owners, window, qtbot, tmp_path):
    other = tmp_path / "other.xlsx"
    other.write_text("no workbook")
    window.workbooks.take([other])
    answers = preview(window, qtbot)
    assert "no action workbook" in answers.problems.item(0).text()
    assert not answers.take_button.isEnabled()
    answers.reject()


def test_workbooks_of_every_audit(owners, window, qtbot, tmp_path):
    window.go_to("action_workbooks", "send:all")
    dialog = window.workbooks.sending
    qtbot.waitUntil(lambda: dialog.owners.topLevelItemCount() == 1)
    assert dialog.owners.topLevelItem(0).childCount() == 3
    dialog.folder.setText(str(tmp_path / "sent"))
    click(dialog, "Write workbooks")
    qtbot.waitUntil(lambda: dialog.stack.currentIndex() == 2, timeout=20_000)
    assert len(list((tmp_path / "sent").glob("*.xlsx"))) == 3
    click(dialog, "Close")


def test_everything_in_the_windows_has_a_name(owners, window, qtbot):
    path = Hand(owners.export(ANNA)).fill(correction="Done").save()
    window.workbooks.send()
    sending = window.workbooks.sending
    qtbot.waitUntil(lambda: sending.owners.topLevelItemCount() == 3)
    window.workbooks.take([path])
    for shown in (sending, preview(window, qtbot)):
        for kind in (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractItemView):
            for one in shown.findChildren(kind):
                if one.isVisible() and one.focusPolicy() != Qt.FocusPolicy.NoFocus:
                    assert one.accessibleName() or getattr(one, "text", str)(), one
        shown.close()
