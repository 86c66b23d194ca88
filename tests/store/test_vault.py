"""The evidence vault: content-addressed, verified when written, never altered."""

from __future__ import annotations

import hashlib
import os

import pytest

from iso20k_audit.model.errors import Cancelled, InputError, IntegrityError, WorkspaceError
from iso20k_audit.store.vault import INCOMING, Vault


@pytest.fixture
def vault(tmp_path):
    return Vault(tmp_path / "evidence")


def test_a_file_is_stored_once_under_its_hash_and_read_only(vault, tmp_path):
    source = tmp_path / "photo.jpg"
    source.write_bytes(os.urandom(3_000_000))
    stored = vault.add(source)
    assert stored.sha256 == hashlib.sha256(source.read_bytes()).hexdigest()
    assert vault.path(stored.sha256).read_bytes() == source.read_bytes()
    assert not vault.path(stored.sha256).stat().st_mode & 0o222
    assert stored.new and not vault.add(source).new
    assert list((vault.folder / INCOMING).iterdir()) == []
    assert list(vault.stored()) == [stored.sha256]


def test_damage_is_noticed_and_healed_by_adding_again(vault, tmp_path):
    source = tmp_path / "a.txt"
    source.write_text("proof")
    stored = vault.add(source)
    path = vault.path(stored.sha256)
    path.chmod(0o644)
    path.write_text("pr00f")
    assert "other bytes" in vault.check(stored.sha256)
    assert vault.add(source).new
    assert vault.check(stored.sha256) is None
    path.unlink()
    assert "missing" in vault.check(stored.sha256)


def test_many_files_keep_their_order_and_one_failure_does_not_stop_the_rest(vault, tmp_path):
    files = []
    for number in range(20):
        files.append(tmp_path / f"{number}.txt")
        files[-1].write_text(str(number))
    files.insert(7, tmp_path / "missing.txt")
    outcomes = list(vault.add_many(files))
    assert [path for path, _ in outcomes] == files
    assert isinstance(outcomes[7][1], InputError)
    assert sum(1 for _, outcome in outcomes if not isinstance(outcome, Exception)) == 20


def test_cancelling_leaves_nothing_half_written(vault, tmp_path):
    source = tmp_path / "big.bin"
    source.write_bytes(bytes(5_000_000))

    def stop(_count):
        raise Cancelled

    with pytest.raises(Cancelled):
        vault.add(source, stop)
    assert list((vault.folder / INCOMING).iterdir()) == [] and list(vault.stored()) == []


def test_a_full_disk_is_said_before_anything_is_written(vault, tmp_path, monkeypatch):
    source = tmp_path / "big.bin"
    source.write_bytes(bytes(1_000_000))
    monkeypatch.setattr("shutil.disk_usage", lambda _path: type("Usage", (), {"free": 12 * 2**20})())
    with pytest.raises(WorkspaceError, match="12 MB free"):
        vault.add(source)


def test_a_disk_that_gives_back_other_bytes_is_noticed(vault, tmp_path, monkeypatch):
    source = tmp_path / "a.txt"
    source.write_text("proof")
    monkeypatch.setattr("iso20k_audit.store.vault._hash", lambda *_args: "0" * 64)
    with pytest.raises(WorkspaceError, match="other bytes"):
        vault.add(source)
    monkeypatch.undo()
    assert list(vault.stored()) == []


@pytest.mark.parametrize("wrong", ["", "../../etc/passwd", "A" * 64, "0" * 63, "0" * 65])
def test_only_hashes_name_files(vault, wrong):
    with pytest.raises(InputError):
        vault.path(wrong)


def test_folders_and_missing_files_are_refused(vault, tmp_path):
    with pytest.raises(InputError):
        vault.add(tmp_path)
    with pytest.raises(InputError):
        vault.add(tmp_path / "no")


def test_files_of_a_known_hash_are_kept_only_if_they_have_it(tmp_path):
    vault = Vault(tmp_path / "evidence")
    good = hashlib.sha256(b"good").hexdigest()
    assert vault.take_many([(good, lambda path: path.write_bytes(b"good"))]) == 1
    assert vault.take_many([(good, lambda path: path.write_bytes(b"good"))]) == 0
    with pytest.raises(IntegrityError):
        vault.take_many([("0" * 64, lambda path: path.write_bytes(b"bad"))])
    assert list(vault.stored()) == [good] and vault.check(good) is None
    assert not any((vault.folder / ".incoming").iterdir())
