"""The inbox: only complete files, known ones are said to be known, nothing is deleted."""

from __future__ import annotations

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
