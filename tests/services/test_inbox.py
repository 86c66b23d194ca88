"""The inbox: only complete files, known ones are said to be known, nothing is deleted."""

from __future__ import annotations

import contextlib
import hashlib
import os

import pytest

from iso20k_audit.services import evidence
from iso20k_audit.services.inbox import Inbox, known, move_taken
from tests.making import make_workspace, start


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


def test_a_file_is_offered_once_it_has_stopped_growing(folder):
    inbox = Inbox(folder)
    growing = folder / "IMG_1.jpg"
    growing.write_bytes(b"first half")
    first = inbox.look()
    assert first.files == [] and first.growing == 1
    growing.write_bytes(b"first half and second half")
    assert inbox.look().files == []
    done = inbox.look()
    assert [file.path for file in done.files] == [growing] and done.growing == 0


@pytest.mark.parametrize(
    "name", ["a.jpg.part", "b.tmp", "c.jpg.crdownload", ".d.jpg", "~$e.docx", "Thumbs.db"]
)
def test_what_another_program_still_writes_is_left_alone(folder, name):
    (folder / name).write_bytes(b"x")
    (folder / "empty.jpg").write_bytes(b"")
    (folder / "folder").mkdir()
    inbox = Inbox(folder)
    inbox.look()
    assert inbox.look().files == []


def test_a_folder_that_goes_away_and_comes_back(folder):
    inbox = Inbox(folder)
    (folder / "a.jpg").write_bytes(b"x")
    inbox.look()
    assert len(inbox.look().files) == 1
    away = folder.with_name("away")
    folder.rename(away)
    assert not inbox.look().there
    away.rename(folder)
    inbox.look()  # it may have been changed meanwhile: it is looked at twice again
    assert len(inbox.look().files) == 1


def test_a_file_replaced_under_its_name_is_another_file(folder):
    inbox = Inbox(folder)
    path = folder / "a.jpg"
    path.write_bytes(b"one")
    inbox.look()
    [one] = inbox.look().files
    sha = inbox.sha256(one)
    path.write_bytes(b"two")
    os.utime(path, ns=(one.changed_ns + 1, one.changed_ns + 1))
    inbox.look()
    [two] = inbox.look().files
    assert two.mark != one.mark and inbox.sha256(two) != sha


def test_what_the_audit_has_already_is_known_by_its_bytes(tmp_path, folder):
    for name in ("a.txt", "b.txt", "c.txt"):
        (folder / name).write_text(name, encoding="utf-8")
    inbox = Inbox(folder)
    inbox.look()
    hashes = {file.path.name: inbox.sha256(file) for file in inbox.look().files}
    with make_workspace(tmp_path / "ws") as workspace:
        audit, other = start(workspace), start(workspace, title="Other")
        [piece] = evidence.attach_files(workspace, audit, [folder / "a.txt"]).evidence_ids
        evidence.add_files(workspace, piece, [folder / "b.txt"])
        found = workspace.read(lambda ledger: known(ledger, audit, hashes.values()))
        assert found == {hashes["a.txt"]: "MR-E01", hashes["b.txt"]: "MR-E01"}
        assert workspace.read(lambda ledger: known(ledger, other, hashes.values())) == {}


def test_taken_files_are_moved_and_never_replace_others(folder):
    (folder / "taken").mkdir()
    (folder / "taken" / "a.txt").write_text("older", encoding="utf-8")
    (folder / "a.txt").write_text("newer", encoding="utf-8")
    assert move_taken(folder, [folder / "a.txt", folder / "gone.txt"]) == [folder / "gone.txt"]
    texts = {path.name: path.read_text() for path in (folder / "taken").iterdir()}
    assert texts == {"a.txt": "older", "a (2).txt": "newer"}


def test_the_newest_are_kept_and_settled_ones_make_room(folder, monkeypatch):
    monkeypatch.setattr("iso20k_audit.services.inbox.MOST_FILES", 2)
    for second, name in enumerate(("a.jpg", "b.jpg", "c.jpg", "d.jpg"), 1):
        (folder / name).write_bytes(b"x")
        os.utime(folder / name, (second, second))
    inbox = Inbox(folder)
    inbox.look()
    look = inbox.look()
    assert [file.path.name for file in look.files] == ["c.jpg", "d.jpg"] and look.more == 2
    settled = {file.mark for file in look.files}
    assert [file.path.name for file in inbox.look(settled).files] == ["a.jpg", "b.jpg"]
    one = {file.mark for file in look.files if file.path.name == "d.jpg"}
    assert [file.path.name for file in inbox.look(one).files] == ["b.jpg", "c.jpg"]


def test_settled_files_are_still_shown_where_there_is_room(folder):
    (folder / "a.jpg").write_bytes(b"x")
    inbox = Inbox(folder)
    inbox.look()
    [found] = inbox.look().files
    assert inbox.look({found.mark}).files == [found]


def test_a_file_that_vanishes_during_a_look_does_not_take_the_folder_with_it(folder, monkeypatch):
    for name in ("a.jpg", "b.jpg"):
        (folder / name).write_bytes(b"x")
    real = os.scandir

    class Entry:
        def __init__(self, entry):
            self.name, self.path, self.is_file, self._entry = entry.name, entry.path, entry.is_file, entry

        def stat(self, **options):
            if self.name == "a.jpg":
                raise FileNotFoundError(self.path)
            return self._entry.stat(**options)

    @contextlib.contextmanager
    def scandir(path):
        with real(path) as entries:
            yield [Entry(entry) for entry in entries]

    monkeypatch.setattr("iso20k_audit.services.inbox.os.scandir", scandir)
    inbox = Inbox(folder)
    assert inbox.look().there
    look = inbox.look()
    assert look.there and [file.path.name for file in look.files] == ["b.jpg"]


def test_hashing_stops_when_it_is_told_to(folder, monkeypatch):
    monkeypatch.setattr("iso20k_audit.services.inbox.CHUNK", 10)
    (folder / "a.mp4").write_bytes(b"x" * 1000)
    inbox = Inbox(folder)
    inbox.look()
    [found] = inbox.look().files
    inbox.stop.set()
    assert inbox.sha256(found) == "" and inbox.look().files == []
    inbox.stop.clear()
    assert inbox.sha256(found) == hashlib.sha256(b"x" * 1000).hexdigest()
