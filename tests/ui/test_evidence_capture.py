"""Evidence comes in by drop, paste, inbox, camera and reference; shown at once, to the right place, losing nothing."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest
import shiboken6
from PIL import Image
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox

from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import audits, evidence, findings
from iso20k_audit.store.vault import Vault
from iso20k_audit.ui import settings
from iso20k_audit.ui.dialogs.export_evidence import ExportEvidenceDialog
from iso20k_audit.ui.dialogs.reference import ReferenceDialog
from iso20k_audit.ui.evidence import camera as camera_module
from iso20k_audit.ui.evidence.arrivals import Pace
from iso20k_audit.ui.evidence.camera_window import CameraWindow, open_camera
from iso20k_audit.ui.widgets.evidence_tile import ARRIVAL_ROLE, EVIDENCE_ROLE
from iso20k_audit.ui.widgets.thumbnails import shared
from tests.making import make_workspace
from tests.ui.acting import press


def photo(path, size=(800, 600), colour="red"):
    Image.new("RGB", size, colour).save(path, "JPEG")
    return path


def urls(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(view, data, at):
    """What a drag ends with, on the widget that hears of it."""
    target = view.viewport() if hasattr(view, "viewport") else view
    buttons, keys, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    entered = QDragEnterEvent(at, copy, data, buttons, keys)
    QApplication.sendEvent(target, entered)
    dropped = QDropEvent(QPointF(at), copy, data, buttons, keys)
    QApplication.sendEvent(target, dropped)
    return entered.isAccepted() and dropped.isAccepted()


def choose(text):
    """Takes an entry of the menu that is open."""
    [menu] = [menu for menu in QApplication.topLevelWidgets() if isinstance(menu, QMenu) and menu.isVisible()]
    action = next(action for action in menu.actions() if text in action.text())
    menu.close()
    action.trigger()


@pytest.fixture
def slow_vault(monkeypatch):
    """A vault that waits before it stores anything."""
    gate = threading.Event()
    store = Vault._store

    def wait(self, *arguments):
        assert gate.wait(20)
        return store(self, *arguments)

    monkeypatch.setattr(Vault, "_store", wait)
    yield gate
    gate.set()


def rows(inside, kind="evidence"):
    return inside.workspace.read(lambda ledger: ledger.select(kind))


# --- shown at once ---


def test_a_tile_with_name_and_picture_is_there_before_the_vault_has_finished(
    qtbot, fieldwork, inside, tmp_path, slow_vault
):
    strip = fieldwork.pane.evidence
    files = [photo(tmp_path / "rota board.jpg"), tmp_path / "log.txt"]
    files[1].write_text("log", encoding="utf-8")
    strip.attach(files)
    assert strip._model.rowCount() == 2 and strip.count() == 0
    first = strip._model.index(0)
    assert first.data(ARRIVAL_ROLE).name == "rota board.jpg"
    assert "rota board.jpg, being attached" in first.data(Qt.ItemDataRole.AccessibleTextRole)
    shared().of_file(files[0])
    qtbot.waitUntil(lambda: shared().of_file(files[0]) is not None, timeout=10_000)
    assert not rows(inside)
    slow_vault.set()
    qtbot.waitUntil(lambda: strip.count() == 2, timeout=10_000)
    qtbot.waitUntil(lambda: strip._model.rowCount() == 2)
    assert [row["file_name"] for row in rows(inside)] == ["rota board.jpg", "log.txt"]
    assert all(strip._model.index(place).data(EVIDENCE_ROLE) for place in (0, 1))


def test_what_comes_in_alters_neither_selection_nor_filter_nor_scroll(
    qtbot, window, fieldwork, inside, tmp_path
):
    question = inside.row(3)
    fieldwork.filter_bar.field.setText("clause")
    qtbot.waitUntil(lambda: fieldwork.questions.questions.rowCount() == 10)
    fieldwork.questions.go_to(4)
    selected = fieldwork.questions.selected_questions()
    scrolled = fieldwork.questions.verticalScrollBar().value()
    at = fieldwork.questions.visualRect(fieldwork.questions.questions.index(3)).center()
    assert drop(fieldwork.questions, urls(photo(tmp_path / "a.jpg"), photo(tmp_path / "b.jpg")), at)
    qtbot.waitUntil(lambda: fieldwork.questions.questions.row(3).evidence == 2, timeout=10_000)
    assert fieldwork.questions.selected_questions() == selected
    assert fieldwork.questions.verticalScrollBar().value() == scrolled
    assert fieldwork.filter_bar.field.text() == "clause"
    links = rows(inside, "evidence_link")
    assert {link["target_id"] for link in links} == {question.id}


def test_a_file_dropped_on_a_text_becomes_evidence_and_no_text(qtbot, fieldwork, inside, tmp_path):
    note = fieldwork.pane.note
    assert drop(note, urls(photo(tmp_path / "a.jpg")), QPoint(5, 5))
    qtbot.waitUntil(lambda: fieldwork.pane.evidence.count() == 1, timeout=10_000)
    assert note.toPlainText() == ""


def test_a_folder_is_asked_about_once_with_the_number_of_its_files(
    qtbot, window, fieldwork, inside, tmp_path
):
    folder = tmp_path / "from the phone"
    (folder / "more").mkdir(parents=True)
    for name in ("a.jpg", "more/b.jpg", ".hidden"):
        photo(folder / name)
    fieldwork.pane.evidence.take(urls(folder))
    qtbot.waitUntil(lambda: any(box.isVisible() for box in window.findChildren(QMessageBox)), timeout=10_000)
    [box] = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert box.text() == "Attach 2 files?"
    press(box, "Attach")
    qtbot.waitUntil(lambda: fieldwork.pane.evidence.count() == 2, timeout=10_000)


def test_a_broken_picture_is_still_evidence(qtbot, fieldwork, inside, tmp_path):
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff\xe0 nothing")
    fieldwork.pane.evidence.attach([broken])
    qtbot.waitUntil(lambda: fieldwork.pane.evidence.count() == 1, timeout=10_000)
    fieldwork.pane.evidence.grab()
    assert rows(inside)[0]["size_bytes"] == broken.stat().st_size


def test_pasted_files_go_to_the_question(qtbot, window, fieldwork, inside, tmp_path):
    QGuiApplication.clipboard().setMimeData(urls(photo(tmp_path / "a.jpg")))
    window.actions_by_id["paste_evidence"].trigger()
    qtbot.waitUntil(lambda: fieldwork.pane.evidence.count() == 1, timeout=10_000)
    assert rows(inside)[0]["file_name"] == "a.jpg"


def test_stopping_an_attachment_leaves_nothing_behind(qtbot, window, fieldwork, inside, tmp_path):
    big = tmp_path / "video.mp4"
    big.write_bytes(os.urandom(1_000) * 40_000)
    strip = fieldwork.pane.evidence
    strip.attach([big])
    strip._tiles.setCurrentIndex(strip._model.index(0))
    QTest.keyClick(strip._tiles, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: strip._model.rowCount() == 0, timeout=10_000)
    assert not rows(inside) and list(inside.workspace.vault.stored()) == []
    assert not list((inside.workspace.vault.folder / ".incoming").iterdir())


def test_progress_says_bytes_and_time_left():
    told = []
    pace = Pace(lambda done, total, words: told.append(words), "Attaching video.mp4")
    pace._began -= 10
    pace(500_000_000, 2_000_000_000, "")
    assert told == ["Attaching video.mp4 · 500.0 MB of 2.0 GB, 0:30 left"]


# --- several files, and what runs ---


@pytest.fixture
def strip_with_piece(qtbot, fieldwork, tmp_path):
    strip = fieldwork.pane.evidence
    strip.attach([photo(tmp_path / "page 1.jpg")])
    qtbot.waitUntil(lambda: strip.count() == 1, timeout=10_000)
    qtbot.waitUntil(lambda: strip._model.rowCount() == 1)
    return strip


def test_files_dropped_on_a_tile_are_added_to_it_if_wanted(qtbot, strip_with_piece, inside, tmp_path):
    strip = strip_with_piece
    at = strip._tiles.visualRect(strip._model.index(0)).center()
    assert drop(strip._tiles, urls(photo(tmp_path / "page 2.jpg"), photo(tmp_path / "page 3.jpg")), at)
    qtbot.waitUntil(
        lambda: any(isinstance(w, QMenu) and w.isVisible() for w in QApplication.topLevelWidgets())
    )
    choose("Add to MR-E01")
    qtbot.waitUntil(lambda: len(rows(inside, "evidence_file")) == 2, timeout=10_000)
    qtbot.waitUntil(lambda: len(strip._model.rows[0]["more"]) == 2)
    assert strip.count() == 1
    assert "Files: 3." in strip._model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    strip._tiles.setCurrentIndex(strip._model.index(0))
    QTest.keyClick(strip._tiles, Qt.Key.Key_Return)
    [menu] = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible()]
    assert [action.text() for action in menu.actions()] == [
        "Open &1: page 1.jpg", "Open &2: page 2.jpg", "Open &3: page 3.jpg"
    ]  # fmt: skip
    menu.close()


def test_files_dropped_on_a_tile_can_be_evidence_of_their_own(qtbot, strip_with_piece, inside, tmp_path):
    strip = strip_with_piece
    at = strip._tiles.visualRect(strip._model.index(0)).center()
    drop(strip._tiles, urls(photo(tmp_path / "other.jpg")), at)
    qtbot.waitUntil(
        lambda: any(isinstance(w, QMenu) and w.isVisible() for w in QApplication.topLevelWidgets())
    )
    choose("evidence of its own")
    qtbot.waitUntil(lambda: strip.count() == 2, timeout=10_000)
    assert not rows(inside, "evidence_file")


def test_what_can_run_is_flagged_and_never_opened(qtbot, window, fieldwork, inside, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", lambda url: opened.append(url) or True)
    fake = tmp_path / "minutes.pdf"
    fake.write_bytes(b"MZ" + bytes(200))
    strip = fieldwork.pane.evidence
    strip.attach([fake])
    qtbot.waitUntil(lambda: strip.count() == 1, timeout=10_000)
    index = strip._model.index(0)
    assert "Can run, never opened." in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Windows program" in index.data(Qt.ItemDataRole.ToolTipRole)
    strip._tiles.setCurrentIndex(index)
    strip.open_current()
    assert any("never opened" in bar.text for bar in window.messages.bars())
    # a program that judged by names only attached it: its content is looked at before it is opened
    row = strip._model.rows[0]
    inside.workspace.write(lambda ledger: audits.save(ledger, "evidence", row["id"], {"file_metadata": None}))
    strip.reload()
    qtbot.waitUntil(lambda: not strip._model.rows[0]["file_metadata"])
    window.messages.clear()
    strip.open_current()
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=10_000)
    qtbot.waitUntil(lambda: any("never opened" in bar.text for bar in window.messages.bars()))
    assert not opened


# --- findings, actions, the page of all evidence ---


@pytest.fixture
def with_finding(folder):
    """The audit has two findings, the first with an action."""
    with make_workspace(folder) as workspace:
        audit = workspace.read(lambda ledger: ledger.select("audit"))[0]["id"]

        def fill(ledger):
            first, _second = (
                findings.raise_finding(ledger, audit, FindingKind.MINOR, title=title)
                for title in ("One", "Two")
            )
            findings.add_action(ledger, first, action="Mend it")

        workspace.write(fill)
    return folder


def test_files_dropped_on_a_finding_or_action_support_it(qtbot, with_finding, at, tmp_path):
    page = at("findings")
    page.list.setFocus()
    chosen = page.editor.finding_id
    other = next(row for row in page._rows if row["id"] != chosen)
    place = next(
        n for n in range(2) if page.list.model().index(n, 0).data(Qt.ItemDataRole.UserRole + 1) == other
    )
    assert drop(
        page.list,
        urls(photo(tmp_path / "a.jpg")),
        page.list.visualRect(page.list.model().index(place, 0)).center(),
    )
    body = page.editor._page.widget()
    assert drop(body, urls(photo(tmp_path / "b.jpg")), QPoint(20, 20))
    qtbot.waitUntil(lambda: not at.window.jobs.running, timeout=10_000)
    at.settle()
    assert page.editor.finding_id == chosen
    qtbot.waitUntil(lambda: page.editor.strip.count() == 1, timeout=10_000)
    actions = at("actions")
    assert drop(actions.table, urls(photo(tmp_path / "c.jpg")), QPoint(40, 10))
    qtbot.waitUntil(lambda: actions.strip.count() == 1, timeout=10_000)
    links = at.stored(lambda ledger, audit: ledger.select("evidence_link", audit))
    assert sorted(link["target_kind"] for link in links) == ["action", "finding", "finding"]
    assert {chosen, other["id"]} <= {link["target_id"] for link in links}


def test_the_page_of_all_evidence_shows_arrivals_and_keeps_its_place(qtbot, at, folder, tmp_path, slow_vault):
    slow_vault.set()
    many = [tmp_path / f"{number:02}.txt" for number in range(30)]
    for path in many:
        path.write_text(path.name, encoding="utf-8")
    page = at("evidence")
    page.attach(many)
    qtbot.waitUntil(lambda: len(page._rows) == 30, timeout=20_000)
    qtbot.waitUntil(lambda: not at.window.jobs.running)
    page.table.setCurrentIndex(page.model.index(25, 0))
    page.table.verticalScrollBar().setValue(3)
    slow_vault.clear()
    chosen, scrolled = page._current_id, page.table.verticalScrollBar().value()
    assert drop(page, urls(photo(tmp_path / "new.jpg")), QPoint(200, 300))
    assert page.model.rowCount() == 31
    assert page.model.records[30]["caption"] == "new.jpg"
    slow_vault.set()
    qtbot.waitUntil(lambda: len(page._rows) == 31, timeout=10_000)
    at.settle()
    assert page._current_id == chosen and page.table.verticalScrollBar().value() == scrolled


def test_a_reference_with_place_and_days_comes_from_the_keyboard(qtbot, window, fieldwork, inside):
    window.actions_by_id["reference"].trigger()
    [dialog] = window.findChildren(ReferenceDialog)
    assert not dialog.add_button.isEnabled()
    QTest.keyClicks(dialog.reference, "CHG0012345 in the change tool")
    QTest.keyClicks(dialog.held_by, "Change manager")
    dialog.about_from.line.setFocus()
    QTest.keyClicks(dialog.about_from.line, "2026-09-30")
    dialog.about_to.line.setFocus()
    QTest.keyClicks(dialog.about_to.line, "2026-09-01")
    QTest.keyClick(dialog.about_to.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "ends before it begins" in dialog._told.text(), timeout=10_000)
    dialog.about_to.line.clear()
    QTest.keyClick(dialog.about_to.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: fieldwork.pane.evidence.count() == 1, timeout=10_000)
    [row] = rows(inside)
    assert (row["reference"], row["held_by"]) == ("CHG0012345 in the change tool", "Change manager")
    assert (row["about_from"], row["about_to"]) == ("2026-09-30", None)
    assert rows(inside, "evidence_link")[0]["target_kind"] == "question"


def inside_number(page):
    audit = page.audit_id
    return page.session.workspace.read(lambda ledger: ledger.get("audit", audit)["number"])


def test_export_asks_what_photos_may_say(qtbot, at, folder, tmp_path):
    exif = Image.Exif()
    exif[0x010F] = "SecretPhone"
    Image.new("RGB", (40, 30)).save(tmp_path / "a.jpg", "JPEG", exif=exif)
    page = at("evidence")
    page.attach([tmp_path / "a.jpg"])
    qtbot.waitUntil(lambda: len(page._rows) == 1, timeout=10_000)
    for keep in (False, True):
        page.export_button.click()
        [dialog] = [one for one in page.findChildren(ExportEvidenceDialog) if one.isVisible()]
        assert not dialog.keep.isChecked()
        number = inside_number(page)
        assert Path(dialog.folder.text()).name == f"{number} evidence" and number
        dialog.keep.setChecked(keep)
        out = tmp_path / f"out {keep}"
        dialog.folder.setText(str(out))
        dialog.take()
        qtbot.waitUntil(lambda out=out: (out / "manifest-sha256.txt").is_file(), timeout=10_000)
        assert (b"SecretPhone" in (out / "MR-E01 a.jpg").read_bytes()) is keep
        QTest.qWait(50)


# --- inbox ---


@pytest.fixture
def inbox(tmp_path, monkeypatch):
    folder = tmp_path / "phone"
    folder.mkdir()
    monkeypatch.setattr("iso20k_audit.ui.evidence.inbox.AGAIN_MS", 60)
    monkeypatch.setattr("iso20k_audit.ui.evidence.inbox.ANYWAY_MS", 120)
    return folder


def test_files_in_the_inbox_are_offered_attached_and_known_afterwards(
    qtbot, window, fieldwork, inside, inbox
):
    window.actions_by_id["inbox"].trigger()
    capture = window.capture
    panel, watch = capture._inbox, capture.watch
    assert panel.first_button.isVisible()
    watch.choose(inbox)
    assert settings.text("inbox/folder") == str(inbox)
    photo(inbox / "IMG_1.jpg")
    photo(inbox / "IMG_2.jpg", colour="blue")
    (inbox / "IMG_3.jpg.part").write_bytes(b"half")
    qtbot.waitUntil(lambda: len(watch.new_files) == 2, timeout=10_000)
    assert capture.inbox_button.text() == "2 new files in the inbox"
    assert capture.inbox_button.isVisible()
    panel.list.setCurrentRow(0)
    fieldwork.questions.go_to(2)
    panel._show_acts()
    assert panel.attach_button.text() == f"Attach 1 to question {inside.row(2).item}"
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: inside.row(2).evidence == 1, timeout=10_000)
    qtbot.waitUntil(lambda: [file.known_as for file in watch.files] == ["MR-E01", ""], timeout=10_000)
    assert capture.inbox_button.text() == "1 new file in the inbox"
    assert (inbox / "IMG_1.jpg").is_file()
    panel.list.clearSelection()
    panel.list.item(0).setSelected(True)
    QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    assert watch.new_files == [] and not capture.inbox_button.isVisible()
    assert (inbox / "IMG_2.jpg").is_file()
    panel.close()


def test_the_inbox_comes_back_with_its_stick_and_moves_what_was_taken(
    qtbot, window, fieldwork, inside, inbox
):
    window.actions_by_id["inbox"].trigger()
    watch, panel = window.capture.watch, window.capture._inbox
    watch.choose(inbox)
    panel.moves.setChecked(True)
    qtbot.waitUntil(lambda: watch.there, timeout=10_000)
    away = inbox.with_name("pulled")
    inbox.rename(away)
    qtbot.waitUntil(lambda: not watch.there, timeout=10_000)
    assert "not there now" in panel.empty_told.text()
    photo(away / "IMG_9.jpg")
    away.rename(inbox)
    qtbot.waitUntil(lambda: len(watch.new_files) == 1, timeout=10_000)
    data = panel.list.mimeData([panel.list.item(0)])
    at = fieldwork.questions.visualRect(fieldwork.questions.questions.index(1)).center()
    assert drop(fieldwork.questions, data, at)
    qtbot.waitUntil(lambda: inside.row(1).evidence == 1, timeout=10_000)
    qtbot.waitUntil((inbox / "taken" / "IMG_9.jpg").is_file, timeout=10_000)
    assert not (inbox / "IMG_9.jpg").exists()
    panel.moves.setChecked(False)
    panel.close()


def test_a_new_file_leaves_the_others_and_what_is_selected_as_they_are(
    qtbot, window, fieldwork, inside, inbox
):
    window.actions_by_id["inbox"].trigger()
    watch, panel = window.capture.watch, window.capture._inbox
    for name in ("a.txt", "b.txt", "c.txt"):
        (inbox / name).write_text(name, encoding="utf-8")
    watch.choose(inbox)
    qtbot.waitUntil(lambda: panel.list.count() == 3, timeout=10_000)
    assert len(panel.list.selectedItems()) == 3
    before = {item.toolTip(): item for item in panel._items.values()}
    panel.list.item(1).setSelected(False)
    (inbox / "b.txt").unlink()
    (inbox / "d.txt").write_text("d", encoding="utf-8")
    (inbox / "c.txt").write_text("changed", encoding="utf-8")
    qtbot.waitUntil(lambda: {file.found.path.name for file in watch.files} == {"a.txt", "c.txt", "d.txt"})
    qtbot.waitUntil(lambda: any(file.found.size_bytes == 7 for file in watch.files))
    names = [panel.list.item(row).text() for row in range(panel.list.count())]
    assert names == [file.found.path.name for file in watch.files] and set(names) == {
        "a.txt",
        "c.txt",
        "d.txt",
    }
    assert panel._items[str(inbox / "a.txt")] is before[str(inbox / "a.txt")]
    assert [item.text() for item in panel.list.selectedItems()] == ["a.txt"]  # c.txt is another file now
    panel.list.selectAll()
    evidence.attach_files(inside.workspace, inside.audit, [inbox / "a.txt"])
    watch._on_recorded(frozenset({"evidence"}))
    qtbot.waitUntil(lambda: panel.list.item(2).text() == "a.txt\nis MR-E01 already", timeout=10_000)
    assert len(panel.list.selectedItems()) == 3
    panel.close()


def test_files_of_the_audit_make_room_for_others(qtbot, window, inside, inbox, monkeypatch):
    monkeypatch.setattr("iso20k_audit.services.inbox.MOST_FILES", 1)
    for second, name in enumerate(("a.txt", "b.txt"), 1):
        (inbox / name).write_text(name, encoding="utf-8")
        os.utime(inbox / name, (second, second))
    watch = window.capture._start_watching()
    watch.choose(inbox)
    qtbot.waitUntil(lambda: [file.found.path.name for file in watch.files] == ["b.txt"], timeout=10_000)
    evidence.attach_files(inside.workspace, inside.audit, [inbox / "b.txt"])
    watch._on_recorded(frozenset({"evidence"}))
    qtbot.waitUntil(lambda: [file.found.path.name for file in watch.files] == ["a.txt"], timeout=10_000)


@pytest.mark.parametrize("end", ["destroyed", "window"])
def test_closing_does_not_wait_for_what_is_being_hashed(qtbot, window, inbox, monkeypatch, end):
    reading = threading.Event()

    def sha256(self, file):
        reading.set()
        self.stop.wait(20)
        return ""

    monkeypatch.setattr("iso20k_audit.services.inbox.Inbox.sha256", sha256)
    (inbox / "a.mp4").write_bytes(b"x")
    watch = window.capture._start_watching()
    watch.choose(inbox)
    qtbot.waitUntil(reading.is_set, timeout=10_000)
    off_thread, stop = watch._off_thread, watch._inbox.stop if hasattr(watch, "_inbox") else None
    if end == "destroyed":
        window.capture.watch = None
        shiboken6.delete(watch)
    else:
        window.close()
    qtbot.waitUntil(lambda: not off_thread._running, timeout=5_000)
    assert stop is None or stop.is_set()


# --- camera ---


class FakeCamera(QObject):
    """Two cameras that see one colour each."""

    def __init__(self):
        super().__init__()
        self.place, self.shots = -1, 0

    def names(self):
        return ["Front", "Back"]

    def start(self, place):
        self.place = place
        self.on_frame(self._image())

    def stop(self):
        self.place = -1

    def shoot(self):
        self.shots += 1
        self.on_photo(self._image())

    def _image(self):
        image = QImage(640, 480, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.red if self.place == 0 else Qt.GlobalColor.blue)
        return image


def test_a_photo_goes_to_the_question_by_keyboard(qtbot, window, fieldwork, inside):
    fake = FakeCamera()
    target = ("question", inside.row(0).id)
    arrivals = fieldwork.pane.evidence._arrivals
    camera = open_camera(window, window.session, arrivals, inside.audit, target, "here", lambda _parent: fake)
    assert isinstance(camera, CameraWindow) and fake.place == 0
    QTest.keyClick(camera, Qt.Key.Key_Space)
    assert camera.keep_button.isVisible() and not camera.shutter.isVisible()
    QTest.keyClick(camera, Qt.Key.Key_Backspace)
    assert camera.shutter.isVisible()
    camera.chooser.chosen.emit("1")
    QTest.keyClick(camera, Qt.Key.Key_Return)
    QTest.keyClick(camera, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: fieldwork.pane.evidence.count() == 1, timeout=10_000)
    [row] = rows(inside)
    assert row["evidence_kind"] == "photo" and row["file_name"].endswith(".jpg") and row["taken_at"]
    with Image.open(inside.workspace.vault.path(row["sha256"])) as stored:
        assert stored.size == (640, 480) and stored.convert("RGB").getpixel((10, 10))[2] > 200
    QTest.keyClick(camera, Qt.Key.Key_Escape)
    assert fake.place == -1 and fake.shots == 2


def test_without_the_optional_part_the_command_says_what_to_install(window, fieldwork, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "PySide6.QtMultimedia", None)
    window.actions_by_id["photo"].trigger()
    [bar] = window.messages.bars()
    assert camera_module.EXTRA in bar.text


# --- dates ---


def test_days_it_is_about_are_edited_and_the_time_received_is_only_shown(qtbot, at, folder, tmp_path):
    page = at("evidence")
    page.attach([photo(tmp_path / "a.jpg")])
    qtbot.waitUntil(lambda: len(page._rows) == 1, timeout=10_000)
    at.settle()
    assert "received_at" not in page.form.boxes
    page.form.boxes["about_from"].input.line.setFocus()
    QTest.keyClicks(page.form.boxes["about_from"].input.line, "2026-09-01")
    QTest.keyClick(page.form.boxes["about_from"].input.line, Qt.Key.Key_Return)
    at.settle()
    row = page._rows[0]
    assert row["about_from"] == "2026-09-01"
    from iso20k_audit.ui.widgets.evidence_tiles import tip_of

    assert "About: 2026-09-01" in tip_of(row) and "Received: " in tip_of(row)
    assert at.stored(evidence.list_evidence)[0]["received_at"] == row["received_at"]
