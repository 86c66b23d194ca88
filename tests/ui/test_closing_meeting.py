"""The closing meeting in the real window: by keys alone, live, with a wall between clients and nothing of the team."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from iso20k_audit.model.vocabulary import Acknowledgement, Confidentiality, FindingKind
from iso20k_audit.services import audits, findings
from iso20k_audit.services.closing_meeting import closing_record
from iso20k_audit.services.workspaces import open_workspace
from iso20k_audit.ui.pages.plan_parts import Meetings
from tests.services.following_up import raised

TITLES = ("Closed without the user", "Contract review not held", "Night shift without a backup")


@pytest.fixture
def stocked(folder):
    """Three nonconformities, of two clients and of none, and one positive practice."""
    with open_workspace(folder) as workspace:
        from iso20k_audit.services import workspaces

        workspaces.act_as(workspace, "Maria Rossi")
        audit = workspace.read(lambda ledger: ledger.select("audit"))[0]["id"]
        ids = {}
        for name in ("Fjordbank", "Alpenmarkt"):
            ids[name] = workspace.write(
                lambda ledger, name=name: audits.add(ledger, "client", None, {"name": name})
            )
        raised(workspace, audit, TITLES[0], client_id=ids["Fjordbank"], grade_reason="OUR-REASON")
        raised(workspace, audit, TITLES[1], place=5, client_id=ids["Alpenmarkt"])
        raised(workspace, audit, TITLES[2], place=6)
        raised(workspace, audit, "A good habit", FindingKind.POSITIVE, place=7)
    return ids


@pytest.fixture
def meeting(stocked, at, qtbot):
    """The window of the meeting, opened by its key from the page of findings."""
    at("findings")
    window = at.window
    window.actions_by_id["closing_meeting"].trigger()
    shown = window.meeting.shown
    qtbot.waitUntil(lambda: len(shown.stage.slides) == 8, timeout=10_000)
    shown.resize(1200, 760)
    at.settle()
    return shown


def press(meeting, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(meeting.stage, key, modifier)


def words_on(meeting) -> str:
    """Everything that the stage shows."""
    page = meeting.stage._area.widget()
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def finding(at, title):
    rows = at.window.session.workspace.read(lambda ledger: ledger.select("finding", at.audit))
    return next(row for row in rows if row["title"] == title)


def type_into(line, text):
    line.setFocus()
    QTest.keyClicks(line, text)


def test_it_opens_with_its_key_and_is_stepped_through(meeting, at):
    assert at.window.actions_by_id["closing_meeting"].shortcut().toString() == "F5"
    assert "Thank you" in words_on(meeting)
    seen = [meeting.stage.slide.name]
    for key in (Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Space):
        press(meeting, key)
        seen.append(meeting.stage.slide.name)
    assert seen == ["opening", "finding", "finding", "finding"] and meeting.stage.place == 3
    press(meeting, Qt.Key.Key_Left)
    press(meeting, Qt.Key.Key_PageUp)
    press(meeting, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert meeting.stage.place == 0
    press(meeting, Qt.Key.Key_End)
    assert meeting.stage.slide.name == "acknowledged"
    press(meeting, Qt.Key.Key_Home)
    press(meeting, Qt.Key.Key_Right)
    told = words_on(meeting)
    for text in (TITLES[0], "Incident management", "5 of 10 tickets", "without the user", "Fjordbank"):
        assert text in told
    assert "OUR-REASON" not in told


def test_the_auditee_is_asked_by_keys_alone_and_remembered(meeting, at, qtbot):
    press(meeting, Qt.Key.Key_Right)
    press(meeting, Qt.Key.Key_1)
    bar = meeting.strip.said
    assert bar.name.hasFocus()  # nobody is named yet
    QTest.keyClicks(bar.name, "Li Wei")
    bar.role.setFocus()
    QTest.keyClicks(bar.role, "Head of desk")
    QTest.keyClick(bar.role, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: finding(at, TITLES[0])["acknowledgement"] == "accepted")
    qtbot.waitUntil(lambda: "Li Wei, Head of desk" in words_on(meeting))
    assert meeting.stage.hasFocus()
    press(meeting, Qt.Key.Key_Right)
    press(meeting, Qt.Key.Key_3)
    assert bar.comment.hasFocus() and bar.name.text() == "Li Wei"
    assert finding(at, TITLES[1])["acknowledgement"] is None
    QTest.keyClicks(bar.comment, "The review was held.")
    QTest.keyClick(bar.comment, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: finding(at, TITLES[1])["acknowledgement"] == "disputed")
    stands = finding(at, TITLES[1])
    assert (stands["auditee_name"], stands["auditee_comment"]) == ("Li Wei", "The review was held.")
    qtbot.waitUntil(lambda: "The review was held." in words_on(meeting))
    held = at.window.session.workspace.read(lambda ledger: closing_record(ledger, at.audit))
    assert held["held_at"]
    press(meeting, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: "Disputed: 1" in words_on(meeting))


def test_undo_takes_the_word_back(meeting, at, qtbot):
    press(meeting, Qt.Key.Key_Right)
    type_into(meeting.strip.said.name, "Li Wei")
    meeting.give_keys_back()
    press(meeting, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: finding(at, TITLES[0])["acknowledgement"] == "accepted")
    undo = at.window.actions_by_id["undo"]
    qtbot.waitUntil(lambda: "cknowledgement" in undo.text(), timeout=10_000)
    undo.trigger()
    qtbot.waitUntil(lambda: finding(at, TITLES[0])["acknowledgement"] is None, timeout=10_000)
    qtbot.waitUntil(lambda: "Not acknowledged yet" in words_on(meeting))


def test_an_unrecorded_comment_stays_with_its_finding(meeting):
    bar = meeting.strip.said
    press(meeting, Qt.Key.Key_Right)
    type_into(bar.comment, "Not so fast")
    meeting.give_keys_back()
    press(meeting, Qt.Key.Key_Right)
    assert bar.comment.toPlainText() == ""
    press(meeting, Qt.Key.Key_Left)
    assert bar.comment.toPlainText() == "Not so fast"


def test_what_is_changed_in_the_main_window_is_seen_at_once(meeting, at, qtbot):
    press(meeting, Qt.Key.Key_Right)
    type_into(meeting.strip.said.name, "Li Wei")
    meeting.give_keys_back()
    press(meeting, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: finding(at, TITLES[0])["acknowledgement"] == "accepted")
    QTest.qWait(1100)  # times of acknowledgements are whole seconds
    box = at.window.pages["findings"].editor.head_form.boxes["title"].input
    box.setText("Closed without asking")
    box.textEdited.emit(box.text())
    at.window.flush()
    qtbot.waitUntil(lambda: "Closed without asking" in words_on(meeting), timeout=10_000)
    assert "Changed after it was acknowledged: Title" in words_on(meeting)
    page = at.window.pages["findings"]
    qtbot.waitUntil(lambda: not page.editor.answer.changed.isHidden(), timeout=10_000)
    qtbot.waitUntil(lambda: any(row.get("changed_since") for row in page.list._rows.rows))


def test_a_withdrawn_finding_leaves_the_meeting(meeting, at, qtbot):
    press(meeting, Qt.Key.Key_Right)
    gone = finding(at, TITLES[0])["id"]
    at.window.session.write(lambda ledger: findings.withdraw_findings(ledger, [gone], "a mistake"))
    qtbot.waitUntil(lambda: len(meeting.stage.slides) == 7)
    assert TITLES[1] in words_on(meeting)


def test_a_meeting_with_one_client_shows_nothing_of_another(meeting, stocked, qtbot):
    meeting.choose_wall(f"client:{stocked['Fjordbank']}")
    assert [slide.name for slide in meeting.stage.slides] == [
        "opening",
        "finding",
        "next_steps",
        "acknowledged",
    ]
    for place in range(4):
        meeting.stage.go_to_place(place)
        told = words_on(meeting)
        assert "Alpenmarkt" not in told and TITLES[1] not in told and TITLES[2] not in told
        assert "Small audit" not in told
        assert TITLES[1] not in meeting.strip.following.text()
    meeting.stage.toggle_tiles()
    tiles = meeting.stage.tiles
    assert not any(TITLES[1] in tiles.item(row).text() for row in range(tiles.count()))
    meeting.choose_wall("")
    assert len(meeting.stage.slides) == 8


def test_all_pages_black_and_text_size(meeting):
    press(meeting, Qt.Key.Key_G)
    assert meeting.stage.shows_tiles and meeting.stage.tiles.count() == 8
    QTest.keyClick(meeting.stage.tiles, Qt.Key.Key_Right)
    QTest.keyClick(meeting.stage.tiles, Qt.Key.Key_Right)
    QTest.keyClick(meeting.stage.tiles, Qt.Key.Key_Return)
    assert not meeting.stage.shows_tiles and meeting.stage.place == 2
    press(meeting, Qt.Key.Key_B)
    assert meeting.stage.is_black
    press(meeting, Qt.Key.Key_B)
    assert not meeting.stage.is_black and meeting.stage.place == 2
    before = meeting.stage.zoom
    press(meeting, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert meeting.stage.zoom > before
    press(meeting, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert meeting.stage.zoom == 100


def test_a_finger_steps_too(meeting):
    area = meeting.stage._area.viewport()
    start, end = QPoint(600, 200), QPoint(300, 205)
    QTest.mousePress(area, Qt.MouseButton.LeftButton, pos=start)
    for x in range(580, 299, -20):
        QTest.mouseMove(area, QPoint(x, 202))
    QTest.mouseRelease(area, Qt.MouseButton.LeftButton, pos=end)
    assert meeting.stage.place == 1 and QPointF(start) != QPointF(end)


def test_escape_leads_out_step_by_step(meeting):
    press(meeting, Qt.Key.Key_F11)
    assert meeting.isFullScreen()
    press(meeting, Qt.Key.Key_G)
    QTest.keyClick(meeting.stage.tiles, Qt.Key.Key_Escape)
    assert not meeting.stage.shows_tiles and meeting.isFullScreen()
    press(meeting, Qt.Key.Key_Escape)
    assert not meeting.isFullScreen() and meeting.isVisible()
    press(meeting, Qt.Key.Key_Escape)
    assert not meeting.isVisible()


def test_notes_are_the_leads_and_hidden_at_first(meeting, qtbot):
    press(meeting, Qt.Key.Key_Right)
    strip = meeting.strip
    assert strip.notes.isHidden()
    press(meeting, Qt.Key.Key_N)
    assert not strip.notes.isHidden()
    qtbot.waitUntil(
        lambda: any("OUR-REASON" in one.text() for one in strip.notes.findChildren(QLabel)), timeout=10_000
    )
    assert "OUR-REASON" not in words_on(meeting)


def test_pages_on_another_screen_stand_alone(meeting, qtbot):
    meeting.project("0")
    assert meeting.is_projecting and meeting.stage.isFullScreen()
    assert not meeting.strip.isAncestorOf(meeting.stage) and not meeting.stage.isAncestorOf(meeting.strip)
    assert not meeting.strip.notes.isHidden()
    QTest.keyClick(meeting.stage, Qt.Key.Key_Right)  # keys work in either window
    QTest.keyClick(meeting, Qt.Key.Key_Right)
    assert meeting.stage.place == 2
    meeting.project("")
    assert not meeting.is_projecting and meeting.stage.place == 2
    assert meeting.isAncestorOf(meeting.stage)


def test_who_is_here_is_noted_in_the_record(meeting, at, qtbot):
    meeting.act("people")
    from iso20k_audit.ui.meeting.people import PeopleDialog

    [dialog] = meeting.findChildren(PeopleDialog)
    type_into(dialog.name, "Ann Bo")
    type_into(dialog.function, "Director")
    QTest.keyClick(dialog.function, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "(1)" in meeting.strip.people_button.text(), timeout=10_000)
    assert "Held" in meeting.strip.start_button.text() and not meeting.strip.start_button.isEnabled()
    dialog.close()
    plan = at("plan")
    part = next(one for one in plan.findChildren(Meetings))
    qtbot.waitUntil(lambda: bool(part.list.model.records), timeout=10_000)


def test_the_sheet_is_written(meeting, at, qtbot, tmp_path, monkeypatch):
    target = tmp_path / "sheet.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_more: (str(target), ""))
    meeting.act("sheet")
    qtbot.waitUntil(target.is_file, timeout=20_000)
    assert target.read_bytes().startswith(b"%PDF")


def test_pictures_follow_the_choice_of_the_lead(meeting, at, qtbot, tmp_path):
    from PIL import Image

    from iso20k_audit.services import evidence
    from iso20k_audit.ui.meeting.page_parts import PictureTile

    Image.new("RGB", (60, 40), (20, 90, 90)).save(tmp_path / "desk.png")
    target = evidence.Target("finding", finding(at, TITLES[0])["id"])
    session = at.window.session
    evidence.attach_files(session.workspace, at.audit, [tmp_path / "desk.png"], target=target)
    session.notify({"evidence", "evidence_link"})
    press(meeting, Qt.Key.Key_Right)
    tiles = lambda: meeting.stage._area.widget().findChildren(PictureTile)  # noqa: E731
    qtbot.waitUntil(lambda: len(tiles()) == 1, timeout=10_000)
    meeting._on_level(Confidentiality.PUBLIC.value)
    assert tiles() == []
    meeting._on_level(Confidentiality.CONFIDENTIAL.value)
    tiles()[0].click()
    assert meeting.stage.shows_picture
    press(meeting, Qt.Key.Key_Escape)
    assert not meeting.stage.shows_picture


def test_disputes_are_offered_to_the_conclusion(meeting, at, qtbot):
    press(meeting, Qt.Key.Key_Right)
    bar = meeting.strip.said
    type_into(bar.name, "Li Wei")
    type_into(bar.comment, "We do ask.")
    bar.say(Acknowledgement.DISPUTED)
    qtbot.waitUntil(lambda: finding(at, TITLES[0])["acknowledgement"] == "disputed")
    page = at("conclusion")
    qtbot.waitUntil(lambda: not page.disputes.isHidden(), timeout=10_000)
    page.disputes.button.click()
    text = page.course.boxes["diverging_opinions"].input
    qtbot.waitUntil(lambda: "We do ask." in text.toPlainText(), timeout=10_000)
    qtbot.waitUntil(page.disputes.button.isHidden, timeout=10_000)


def test_another_audit_closes_it(meeting, at, qtbot):
    at.window.audits.show_start()
    at.window.session.open_audit("")
    assert not meeting.isVisible()


def test_every_button_of_the_strip_has_a_name(meeting):
    for button in meeting.strip.findChildren(QPushButton):
        assert button.accessibleName() or button.text()
