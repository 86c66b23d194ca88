"""`iso20k-audit verify` tells of a workspace, a package, a bag and an export what does not fit first."""

from __future__ import annotations

import json
import shutil
import zipfile
from pathlib import Path

import pytest

from iso20k_audit.cli import run
from iso20k_audit.exchange.keys import DeviceKey
from iso20k_audit.exchange.trusting import TrustStore
from iso20k_audit.exchange.verifying import verify_bundle, verify_package
from iso20k_audit.exchange.words import spoken
from iso20k_audit.model.errors import NotFound
from iso20k_audit.services.verifying import verify
from iso20k_audit.store.workspace import Workspace
from tests.exchange.packages import A, B, chain, digest, files_of, listed_anew, write, zipped


def told(capsys, *arguments: object) -> tuple[int, str]:
    code = run(["verify", *map(str, arguments)])
    captured = capsys.readouterr()
    return code, captured.out + captured.err


def unpacked(path: Path, folder: Path) -> Path:
    with zipfile.ZipFile(path) as opened:
        opened.extractall(folder)
    (base,) = folder.iterdir()
    return base


def test_package(capsys, written, key):
    code, text = told(capsys, written.path)
    assert code == 0
    assert "All fits." in text
    assert spoken(written.digest) in text
    assert "not among the keys that you trust" in text
    assert f"Copy {A[:8]}, newest entry 3" in text
    TrustStore().trust(key.public, name="Aïda Khan", label="Laptop")
    assert "trusted, Aïda Khan Laptop" in told(capsys, written.path)[1]


def test_package_for_programs(capsys, written, key):
    code, text = told(capsys, written.path, "--json")
    found = json.loads(text)
    assert code == 0 and found["ok"] and found["problems"] == []
    assert found["kind"] == "package"
    assert found["checked"] == {"entries": 6, "withheld": 1, "originals": 2, "bytes_of_originals": 251}
    assert found["signature"] | {"fingerprint": ""} == {
        "status": "valid", "key": key.public, "fingerprint": "", "trusted": False, "reason": "",
    }  # fmt: skip
    assert found["digest"] == written.digest
    assert {head["replica"]: head["seq"] for head in found["heads"]} == {A: 3, B: 4}
    assert found["package"]["package_id"] == written.info.package_id


def test_package_that_does_not_fit(capsys, written):
    files = files_of(written.path)
    name = f"data/changes/{A}.jsonl"
    files[name] = files[name].replace(b'"n":2', b'"n":7')
    written.path.write_bytes(zipped(files))
    code, text = told(capsys, written.path)
    assert code == 1
    assert f"Does not fit: {name}, line 1: was altered" in text or f"Does not fit: {name}, line 2" in text


def test_unsigned_or_wrongly_signed_does_not_fit(written, own_configuration, tmp_path):
    files = files_of(written.path)
    bare = tmp_path / "bare.i20k"
    bare.write_bytes(zipped(listed_anew(files, None)))
    assert verify_package(bare).problems == ["The package is not signed."]
    other = DeviceKey.load_or_make(own_configuration / "other")
    bare.write_bytes(zipped(listed_anew(files, other)))
    assert "another key" in verify_package(bare).problems[0]


def test_encrypted_package(capsys, tmp_path, key, monkeypatch):
    made = write(tmp_path, key, passphrase="pass")
    code, text = told(capsys, made.path)
    assert code == 1 and "encrypted with a passphrase" in text
    monkeypatch.setenv("ISO20K_PASSPHRASE", "other")
    assert told(capsys, made.path, "--json")[0] == 1
    monkeypatch.setenv("ISO20K_PASSPHRASE", "pass")
    assert "All fits." in told(capsys, made.path)[1]
    mine = write(tmp_path, key, "mine.i20k", recipients=[key.recipient])
    monkeypatch.delenv("ISO20K_PASSPHRASE")
    assert "All fits." in told(capsys, mine.path)[1]


def test_unpacked_package(capsys, written, tmp_path):
    base = unpacked(written.path, tmp_path / "out")
    code, text = told(capsys, base)
    assert code == 0 and spoken(written.digest) in text
    file = base / "data" / "changes" / f"{B}.jsonl"
    lines = file.read_bytes().splitlines(keepends=True)
    lines[1] = lines[1].replace(b"text", b"Text")
    file.write_bytes(b"".join(lines))
    found = verify_bundle(base)
    assert found.problems == [f"data/changes/{B}.jsonl, line 2: was altered."]
    (base / "data" / "link").symlink_to("/etc/passwd")
    assert "link" in verify_bundle(base).problems[0]


def test_any_bag(tmp_path):
    bagit = pytest.importorskip("bagit")
    folder = tmp_path / "bag"
    (folder / "sub").mkdir(parents=True)
    (folder / "sub" / "ein Bild.txt").write_text("x")
    (folder / "b.txt").write_text("y")
    bagit.make_bag(str(folder), checksums=["sha256", "md5"])
    found = verify(folder)
    assert found.ok and found.kind == "bag"
    assert found.checked["files"] == 2 + 4
    shutil.make_archive(str(tmp_path / "bag"), "zip", folder.parent, folder.name)
    assert verify(tmp_path / "bag.zip").ok
    (folder / "data" / "b.txt").write_text("z")
    (folder / "data" / "more.txt").write_text("z")
    (folder / "data" / "sub" / "ein Bild.txt").unlink()
    problems = verify(folder).problems
    assert problems[0].startswith("data/b.txt: was altered")
    assert any("data/more.txt: is not listed" in one for one in problems)
    assert any("data/sub/ein Bild.txt: is missing" in one for one in problems)


def test_export_folder(tmp_path, capsys):
    folder = tmp_path / "export"
    (folder / "originals").mkdir(parents=True)
    (folder / "E01 photo.jpg").write_bytes(b"photo")
    (folder / "originals" / "ä.txt").write_bytes(b"x")
    (folder / "read me.txt").write_bytes(b"free")
    manifest = folder / "manifest-sha256.txt"
    manifest.write_text(
        f"# E01 photo.jpg: SHA-256 of the original: {'0' * 64}\n{digest(b'photo')}  E01 photo.jpg\n"
        f"{digest(b'x')}  originals/ä.txt\n",
        encoding="utf-8",
    )
    found = verify(folder)
    assert found.ok and found.kind == "folder" and found.checked == {"files": 2, "not_listed": 1}
    shutil.make_archive(str(tmp_path / "export"), "zip", folder)
    assert verify(tmp_path / "export.zip").ok
    (folder / "E01 photo.jpg").write_bytes(b"Photo")
    code, text = told(capsys, folder)
    assert code == 1 and "Does not fit: E01 photo.jpg: was altered" in text


def test_lists_that_name_files_outside(tmp_path):
    folder = tmp_path / "export"
    folder.mkdir()
    (tmp_path / "secret").write_bytes(b"x")
    for name in ("../secret", str(tmp_path / "secret"), "./../secret"):
        (folder / "manifest-sha256.txt").write_text(f"{digest(b'x')}  {name}\n")
        assert verify(folder).problems[0].endswith("is missing.")
    (folder / "link").symlink_to(tmp_path / "secret")
    (folder / "manifest-sha256.txt").write_text(f"{digest(b'x')}  link\nnonsense\n")
    problems = verify(folder).problems
    assert any("is a link" in one for one in problems) and any("no hash and name" in one for one in problems)


def test_workspace(capsys, tmp_path):
    from iso20k_audit.services import workspaces

    with Workspace.create(tmp_path / "workspace") as workspace:
        workspaces.act_as(workspace, "Maria Rossi")
    code, text = told(capsys, tmp_path / "workspace")
    assert code == 0 and "All fits." in text and "newest entry 1" in text
    found = json.loads(told(capsys, tmp_path / "workspace", "--json")[1])
    assert found["kind"] == "workspace" and found["checked"]["entries"] == 1 and len(found["heads"]) == 1
    database = tmp_path / "workspace" / "workspace.db"
    content = database.read_bytes()
    database.write_bytes(content.replace(b"Maria Rossi", b"Maria Bossi"))
    code, text = told(capsys, tmp_path / "workspace")
    assert code == 1 and "Does not fit: " in text


def test_what_is_nothing_of_the_kind(capsys, tmp_path):
    with pytest.raises(NotFound):
        verify(tmp_path / "none")
    with pytest.raises(NotFound):
        verify(tmp_path)
    (tmp_path / "x.txt").write_text("hello")
    assert told(capsys, tmp_path / "x.txt")[0] in (1, 2)
    assert told(capsys, tmp_path / "none")[0] == 2
    assert len(chain(A, 2)) == 2
