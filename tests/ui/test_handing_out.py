"""The lead hands parts out in the plan and from the list; the auditor sees what is theirs."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from iso20k_audit.model.vocabulary import AreaKind, PartKind
from iso20k_audit.services import handing_out, independence, workspaces
from iso20k_audit.services.handed import section_parts
from iso20k_audit.services.parts import Part
from iso20k_audit.ui.handing_out.dialog import HandToDialog
from tests.making import make_workspace, question_ids, start
from tests.ui.conftest import _number

Key = Qt.Key


@pytest.fixture
def board(qtbot, window):
    """The Plan page at who audits what."""
    window.show_page("plan")
    page = window.pages["plan"]
    titles = [page._sections.item(row).text() for row in range(page._sections.count())]
    page._sections.setCurrentRow(titles.index("Who audits what"))
    qtbot.waitUntil(lambda: page.hand_out.part_rows.rowCount() == 5)
    return page.hand_out


@pytest.fixture
def handed(inside):
    """What is handed out, as pairs of part and person."""
    return lambda: [
        (one.title, one.person)
        for one in inside.workspace.read(lambda ledger: handing_out.assignments(ledger, inside.audit))
    ]


def asked(qtbot, window) -> HandToDialog:
    qtbot.waitUntil(lambda: bool(window.findChildren(HandToDialog)))
    dialog = window.findChildren(HandToDialog)[-1]
    qtbot.waitUntil(lambda: len(dialog.boxes) == 2)
    return dialog


def box(dialog, name):
    return next(found for found in dialog.boxes.values() if found.text().startswith(name))


def rows(board):
    return [(" ".join(row["title"].split()), row["people"]) for row in board.part_rows.records]


def undo(qtbot, window):
    action = window.actions_by_id["undo"]
    qtbot.waitUntil(action.isEnabled)
    action.trigger()


def test_parts_are_ticked_and_handed_out_by_keyboard(qtbot, window, board, handed):
    assert rows(board)[0] == ("4 Context", "Nobody")
    assert board.loose.text() == "Nothing is handed out yet: every question is everybody's."
    board.parts.setFocus()
    board.parts.selectRow(0)
    qtbot.keyClick(board.parts, Key.Key_Space)
    qtbot.keyClick(board.parts, Key.Key_Down)
    qtbot.keyClick(board.parts, Key.Key_Space)
    qtbot.keyClick(board.parts, Key.Key_Return)
    dialog = asked(qtbot, window)
    assert not dialog.hand_button.isEnabled()
    qtbot.keyClick(box(dialog, "Jonas Weber"), Key.Key_Space)
    dialog.due.setFocus()
    qtbot.keyClicks(dialog.due.line, "2030-10-31 16:00")
    qtbot.keyClick(dialog.due.line, Key.Key_Tab)
    qtbot.keyClick(dialog, Key.Key_Return)
    qtbot.waitUntil(lambda: handed() == [("Context", "Jonas Weber"), ("Resolution", "Jonas Weber")])
    qtbot.waitUntil(lambda: rows(board)[:3] == [
        ("4 Context", "Jonas Weber"), ("8.6 Resolution", "Jonas Weber"), ("10 Improvement", "Nobody"),
    ])  # fmt: skip
    assert "2030-10-31" in board.part_rows.records[0]["due"] or "2030" in board.part_rows.records[0]["due"]
    assert board.loose.text() == "Questions that are handed to nobody: 2"
    assert not board.part_rows.ticked
    qtbot.waitUntil(lambda: board.people_rows.records[1]["questions"] == "8")
    undo(qtbot, window)
    qtbot.waitUntil(lambda: handed() == [] and rows(board)[0] == ("4 Context", "Nobody"))


def test_own_work_is_said_others_are_offered_and_a_reason_lets_it_through(
    qtbot, window, board, inside, handed
):
    people = {row["name"]: row["id"] for row in inside.workspace.read(lambda ledger: ledger.select("person"))}
    add = independence.add_own_area
    window.session.write(lambda ledger: add(ledger, people["Jonas Weber"], AreaKind.CLAUSE, "8.6"))
    qtbot.waitUntil(lambda: not window.session.is_saving)
    board.parts.selectRow(1)
    board.hand_chosen()
    dialog = asked(qtbot, window)
    box(dialog, "Jonas Weber").click()
    assert dialog.why_not.isVisible()
    assert dialog.why_not.text() == "Jonas Weber may not audit Resolution: own work (Clause 8.6)."
    assert dialog.others.text() == "Nothing stands against: Maria Rossi"
    assert not dialog.hand_button.isEnabled()
    qtbot.keyClicks(dialog.reason, "Nobody else speaks the language")
    dialog.hand_button.click()
    qtbot.waitUntil(lambda: handed() == [("Resolution", "Jonas Weber")])
    qtbot.waitUntil(lambda: rows(board)[1] == ("8.6 Resolution", "Jonas Weber (own work, with reason)"))
    board.parts.selectRow(1)
    board.hand_chosen()
    dialog = asked(qtbot, window)
    box(dialog, "Maria Rossi").click()
    assert dialog.only.text() == "Take it from Jonas Weber" and dialog.only.isChecked()
    dialog.hand_button.click()
    qtbot.waitUntil(lambda: handed() == [("Resolution", "Maria Rossi")])
    board.parts.selectRow(1)
    qtbot.waitUntil(board.back_button.isEnabled)
    board.back_button.click()
    qtbot.waitUntil(lambda: handed() == [])


def test_a_part_dropped_on_somebody_is_theirs(qtbot, window, board, handed):
    board.parts.selectRow(2)
    place = board.people.visualRect(board.people_rows.index(1, 0)).center()
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton

    class FromParts(QDropEvent):
        def source(self):
            return board.parts

    event = FromParts(QPointF(place), Qt.DropAction.CopyAction, QMimeData(), left, none)
    board.people.dropEvent(event)
    qtbot.waitUntil(lambda: handed() == [("Improvement", "Jonas Weber")])


def test_selected_questions_are_handed_out_from_the_list(qtbot, window, fieldwork, handed):
    fieldwork.questions.go_to(4)
    fieldwork.focus_list()
    qtbot.keyClick(fieldwork.questions, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(fieldwork.questions, Key.Key_H)
    dialog = asked(qtbot, window)
    box(dialog, "Jonas Weber").click()
    dialog.hand_button.click()
    qtbot.waitUntil(lambda: handed() == [("8.6.1-01", "Jonas Weber"), ("8.6.1-02", "Jonas Weber")])
    assert window.actions_by_id["hand_to"].isEnabled()


def test_own_areas_are_recorded_with_the_team_and_mended(qtbot, window, inside):
    window.show_page("plan")
    page = window.pages["plan"]
    people = page.participants
    qtbot.waitUntil(lambda: people.list.model.rowCount() == 2)
    people.list.table.selectRow(1)
    areas = people.own_areas
    page._sections.setCurrentRow(3)
    qtbot.waitUntil(areas.isVisible)
    areas.area.setText("8.6")
    qtbot.keyClick(areas.area, Key.Key_Return)
    qtbot.waitUntil(lambda: areas.rows.rowCount() == 1)
    assert areas.rows.records[0]["which"] == "8.6" and areas.rows.records[0]["until"] == "Goes on"
    areas.table.selectRow(0)
    areas.end_button.click()
    areas.until.choose("2026-01-31")
    areas.add_button.click()
    qtbot.waitUntil(lambda: areas.rows.records[0]["until"] == "2026-01-31")
    areas.remove_button.click()
    qtbot.waitUntil(lambda: areas.rows.rowCount() == 0)


# -- the auditor --------------------------------------------------------------------------------------


@pytest.fixture
def auditor(tmp_path, open_window, monkeypatch):
    """A window of Jonas, who has two sections, one of them late, and a single question."""
    folder = tmp_path / "theirs"
    with make_workspace(folder) as workspace:
        audit = start(workspace)
        ids = question_ids(workspace, audit)

        def hand(ledger):
            jonas = next(row["id"] for row in ledger.select("person") if row["name"] == "Jonas Weber")
            parts = section_parts(ledger, audit)
            late = datetime.now().astimezone() - timedelta(days=9)
            handing_out.hand_out(ledger, audit, [parts["Resolution"]], [jonas], due_at=late)
            more = [parts["Improvement"], Part(PartKind.QUESTION, ids[0])]
            handing_out.hand_out(ledger, audit, more, [jonas])

        workspace.write(hand)
        workspaces.act_as(workspace, "Jonas Weber")
    monkeypatch.setenv("ISO20K_PERSON", "Jonas Weber")
    return open_window(folder, audit=_number(folder))


def test_an_auditor_sees_at_once_what_is_theirs_and_until_when(qtbot, auditor):
    page = auditor.pages["fieldwork"]
    model = page.questions.questions
    theirs = ["4.1-01", "8.6.1-01", "8.6.1-02", "8.6.2-01", "8.6.2-02", "10.1-01", "10.1-02"]

    def items():
        return [model.row(place).item for place in range(model.rowCount())]

    qtbot.waitUntil(lambda: items() == theirs)
    assert page.yours.isVisible() and page.yours.button.isChecked()
    told = page.yours.words.text()
    assert told.startswith("Yours: 7 questions in 2 sections, 0 answered, overdue since ")
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith(" Handed to you.")
    qtbot.mouseClick(page.yours.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(items()) == 10)
    assert not page.yours.button.isChecked()
    assert [model.row(place).is_mine for place in range(3)] == [True, False, False]
    for _ in range(3):
        QApplication.processEvents()
    assert not page.grab().isNull()


def test_the_lead_and_who_has_nothing_see_everything(qtbot, fieldwork):
    assert not fieldwork.yours.isVisible()
    assert fieldwork.questions.questions.rowCount() == 10
