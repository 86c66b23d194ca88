"""What is written can be read again, here and with the tools that everybody has."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from iso20k_audit.exchange.chains import tips_of
from iso20k_audit.exchange.keys import DeviceKey
from iso20k_audit.exchange.opening import is_encrypted, peek
from iso20k_audit.exchange.package_info import Counts, Head
from iso20k_audit.exchange.signing import SignatureStatus, make_seal
from iso20k_audit.exchange.zip_directory import LIMITS
from iso20k_audit.model.errors import (
    Cancelled,
    InputError,
    NotFound,
    PackageError,
    PassphraseNeeded,
    WrongPassphrase,
)
from tests.exchange import packages
from tests.exchange.packages import AUDIT, A, B, chain, digest, files_of, info, place, write


def test_everything_comes_out_as_it_went_in(tmp_path, key, written, opening):
    first, second = chain(A, 3), chain(B, 4)
    with opening(written.path) as package:
        assert package.replicas() == (A, B)
        assert list(package.changes(A)) == first
        assert list(package.changes(B)) == [second[0], *second[2:]]
        assert list(package.withheld(B)) == [place(second[1])]
        assert not list(package.withheld(A))
        assert package.blobs() == {digest(b"photo" * 50): 250, digest(b"x"): 1}
        package.copy_blob(digest(b"x"), tmp_path / "out")
        assert package.info == written.info
        assert package.info.counts == Counts(6, 1, 2, 251)
        assert package.info.heads == {A: tips_of(map(place, first)), B: tips_of(map(place, second))}
        assert package.info.audit.organisation == "Müller & Söhne"
        assert package.signature.status is SignatureStatus.VALID
        assert package.signature.key == key.public
        assert package.digest == written.digest
        assert package.file_sha256 == written.sha256 == hashlib.sha256(written.path.read_bytes()).hexdigest()
        assert package.file_bytes == written.bytes
        assert not package.encrypted
    assert (tmp_path / "out").read_bytes() == b"x"


def test_own_chain_is_sealed_and_seals_of_others_travel_with_their_chain(
    tmp_path, key, own_configuration, opening
):
    other = DeviceKey.load_or_make(own_configuration / "other")
    second = chain(B, 4)
    kept = make_seal(other, B, Head(3, digest(second[2])))
    ahead = make_seal(other, B, Head(9, "0" * 64))
    package = opening(write(tmp_path, key, seals=[kept, ahead]).path)
    with package:
        assert {(seal.replica, seal.seq, seal.key) for seal in package.seals()} == {
            (A, 3, key.public),
            (B, 3, other.public),
        }
        assert all(seal.holds for seal in package.seals())


def test_delta_holds_what_came_after(tmp_path, key, opening):
    first = chain(A, 5)
    since = {A: (Head(3, digest(first[2])),), B: (Head(7, "7" * 64),)}
    made = write(
        tmp_path,
        key,
        info=info(key, since=since),
        changes=[(A, body) for body in first[3:]],
        withheld=[],
        blobs=[],
    )
    with opening(made.path) as package:
        assert list(package.changes(A)) == first[3:]
        assert package.info.since == since
        assert package.info.heads == {A: (Head(5, digest(first[4])),), B: since[B]}


def test_delta_without_anything_new(tmp_path, key, opening):
    since = {A: (Head(3, "3" * 64),)}
    made = write(tmp_path, key, info=info(key, since=since), changes=[], withheld=[], blobs=[])
    with opening(made.path) as package:
        assert package.replicas() == ()
        assert package.info.heads == since
        assert package.info.counts == Counts()


def test_both_branches_of_a_fork(tmp_path, key, opening):
    trunk = chain(A, 3)
    one = chain(A, 2, start=4, prev=digest(trunk[-1]), value="one")
    two = chain(A, 3, start=4, prev=digest(trunk[-1]), value="two")
    bodies = sorted([*trunk, *one, *two], key=lambda body: (place(body).seq, digest(body)))
    made = write(tmp_path, key, changes=[(A, body) for body in bodies], withheld=[])
    with opening(made.path) as package:
        assert list(package.changes(A)) == bodies
        assert set(package.info.heads[A]) == {Head(5, digest(one[-1])), Head(6, digest(two[-1]))}
        assert package.seals() == ()  # which branch is this device's own is not known here


def test_the_same_package_is_the_same_bytes(tmp_path, key):
    one, two = write(tmp_path, key, "one.i20k"), write(tmp_path, key, "two.i20k")
    assert one.path.read_bytes() == two.path.read_bytes()


def test_an_earlier_package_is_replaced_whole(tmp_path, key):
    (tmp_path / "package.i20k").write_bytes(b"old")
    made = write(tmp_path, key)
    assert made.path.read_bytes()[:2] == b"PK"
    assert not [path for path in tmp_path.iterdir() if path.suffix == ".tmp"]


@pytest.mark.parametrize("when", [0, 1, 2, 3])
def test_cancelled_writing_leaves_what_was_there(tmp_path, key, when):
    (tmp_path / "package.i20k").write_bytes(b"old")
    calls = 0

    def progress(done: int, total: int, what: str) -> None:
        nonlocal calls
        assert 0 <= done <= total and what
        calls += 1
        if calls > when:
            raise Cancelled

    with pytest.raises(Cancelled):
        write(tmp_path, key, progress=progress)
    assert (tmp_path / "package.i20k").read_bytes() == b"old"
    assert not [path for path in tmp_path.iterdir() if path.suffix == ".tmp"]


def test_cancelled_opening_leaves_nothing(written, opening):
    def progress(done: int, total: int, what: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        opening(written.path, progress=progress)


def test_no_package_of_an_original_that_was_altered(tmp_path, key):
    spoiled = tmp_path / "spoiled"
    spoiled.write_bytes(b"other")
    with pytest.raises(PackageError, match="not what it was when it was attached"):
        write(tmp_path, key, blobs=[(digest(b"x"), spoiled)])
    with pytest.raises(PackageError, match="is missing"):
        write(tmp_path, key, blobs=[(digest(b"x"), tmp_path / "none")])
    assert not (tmp_path / "package.i20k").exists()


def test_no_package_of_a_chain_with_a_gap(tmp_path, key):
    first = chain(A, 4)
    with pytest.raises(PackageError, match="the entry before it is not there"):
        write(tmp_path, key, changes=[(A, body) for body in (first[0], *first[2:])])


def test_a_folder_that_cannot_be_written_is_said(tmp_path, key):
    with pytest.raises(InputError, match="cannot be written"):
        write(tmp_path, key, "nowhere/package.i20k")


def test_what_is_no_package(tmp_path, opening):
    with pytest.raises(NotFound):
        opening(tmp_path / "none.i20k")
    with pytest.raises(PackageError, match="is not a file"):
        opening(tmp_path)
    for content in (b"", b"x", b"PK", b"hello" * 1000):
        with pytest.raises(PackageError):
            opening(content)


def test_peek_tells_what_a_package_says_of_itself(tmp_path, key, written):
    assert peek(written.path) == written.info
    assert peek(write(tmp_path, key, "closed.i20k", passphrase="pass").path) is None


def test_an_original_that_changes_after_opening_is_noticed(tmp_path, key, opening):
    photo = b"photo" * 100_000
    made = write(tmp_path, key, blobs=packages.blob_files(tmp_path, photo))
    with opening(made.path) as package:
        at = made.path.read_bytes().index(b"photophoto")
        with made.path.open("r+b") as file:
            file.seek(at + 200_000)
            file.write(b"PHOTO")
        with pytest.raises(PackageError):
            package.copy_blob(digest(photo), tmp_path / "out")
        assert not (tmp_path / "out").exists()


def test_originals_may_be_copied_by_several_threads(tmp_path, key, opening):
    contents = [bytes([n]) * 600_000 for n in range(8)]
    made = write(tmp_path, key, blobs=packages.blob_files(tmp_path, *contents))
    with opening(made.path) as package:
        threads = [
            threading.Thread(target=package.copy_blob, args=(sha256, tmp_path / f"out-{sha256}"))
            for sha256 in package.blobs()
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    for content in contents:
        assert (tmp_path / f"out-{digest(content)}").read_bytes() == content


def test_originals_may_be_read_as_streams(tmp_path, key, opening):
    content = bytes(range(256)) * 3_000
    made = write(tmp_path, key, blobs=packages.blob_files(tmp_path, content, b""))
    with opening(made.path) as package:
        assert package.blob_stream(digest(content)).read() == content
        assert package.blob_stream(digest(b"")).read() == b""
        with pytest.raises(PackageError):
            package.blob_stream("0" * 64)
        with made.path.open("r+b") as file:
            file.seek(made.path.read_bytes().index(content[:1_000]) + 600_000)
            file.write(b"spoiled")
        with pytest.raises(PackageError):
            package.blob_stream(digest(content)).read()


def test_progress_and_cancel_while_large_originals_are_read(tmp_path, key, opening):
    contents = [bytes([n]) * 1_500_000 for n in range(8)]
    made = write(tmp_path, key, blobs=packages.blob_files(tmp_path, *contents))
    told = []
    with opening(made.path, progress=lambda done, total, what: told.append((done, total))) as package:
        assert set(package.blobs()) == {digest(content) for content in contents}
    assert told == sorted(told) and told[-1][0] <= told[-1][1]

    def stop(done: int, total: int, what: str) -> None:
        if done > 3_000_000:
            raise Cancelled

    with pytest.raises(Cancelled):
        opening(made.path, progress=stop)
    spoiled = bytearray(made.path.read_bytes())
    at = spoiled.index(bytes([5]) * 1_000)
    spoiled[at + 1_000_000] ^= 1
    with pytest.raises(PackageError):
        opening(bytes(spoiled))


# -- encrypted ----------------------------------------------------------------------------------------


def test_with_a_passphrase(tmp_path, key, opening, written):
    made = write(tmp_path, key, "closed.i20k", passphrase="grüne Wiese")
    assert is_encrypted(made.path) and not is_encrypted(written.path)
    assert made.digest == written.digest  # what is said over the telephone is about the content
    assert b"Khan" not in made.path.read_bytes()
    with pytest.raises(PassphraseNeeded):
        opening(made.path)
    with pytest.raises(WrongPassphrase):
        opening(made.path, passphrase="grüne Wiese ")
    with opening(made.path, passphrase="grüne Wiese") as package:
        assert package.encrypted
        assert package.digest == made.digest
        assert package.file_sha256 == made.sha256
        assert list(package.changes(A)) == chain(A, 3)
        package.copy_blob(digest(b"x"), tmp_path / "out")


def test_for_devices(tmp_path, key, own_configuration, opening):
    lead, other = (DeviceKey.load_or_make(own_configuration / name) for name in ("lead", "other"))
    made = write(tmp_path, key, recipients=[lead.recipient, key.recipient])
    for one in (lead, key):
        with opening(made.path, identities=[one.identity]) as package:
            assert list(package.changes(A)) == chain(A, 3)
    with pytest.raises(PassphraseNeeded, match="other devices"):
        opening(made.path, identities=[other.identity])


def test_passphrase_and_devices_together_are_refused(tmp_path, key):
    with pytest.raises(InputError):
        write(tmp_path, key, passphrase="x", recipients=[key.recipient])
    with pytest.raises(InputError):
        write(tmp_path, key, recipients=["age1nonsense"])
    assert not (tmp_path / "package.i20k").exists()


def test_nothing_readable_is_left_when_an_encrypted_package_is_closed(tmp_path, key, opening):
    made = write(tmp_path, key, passphrase="pass")
    with opening(made.path, passphrase="pass"):
        assert list((tmp_path / "staging").iterdir())
    assert not list((tmp_path / "staging").iterdir())


# -- with the tools that everybody has ----------------------------------------------------------------


def unpacked(path: Path, folder: Path) -> Path:
    if not shutil.which("unzip"):
        pytest.skip("unzip is not installed")
    subprocess.run(["unzip", "-q", path, "-d", folder], check=True)
    (base,) = folder.iterdir()
    return base


def test_unzip_and_sha256sum(tmp_path, written):
    base = unpacked(written.path, tmp_path / "out")
    if not shutil.which("sha256sum"):
        pytest.skip("sha256sum is not installed")
    for manifest in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        subprocess.run(["sha256sum", "-c", "--strict", "--quiet", manifest], cwd=base, check=True)


def test_bagit(tmp_path, written):
    pytest.importorskip("bagit")
    base = unpacked(written.path, tmp_path / "out")
    command = [sys.executable, "-m", "bagit", "--validate", "--quiet", base]
    subprocess.run(command, check=True)
    (base / "data" / "package.json").write_bytes(b"{}")
    assert subprocess.run(command, capture_output=True, check=False).returncode != 0


def test_openssl(tmp_path, written):
    if not shutil.which("openssl"):
        pytest.skip("openssl is not installed")
    base = unpacked(written.path, tmp_path / "out")
    command = [
        *("openssl", "pkeyutl", "-verify", "-rawin", "-pubin", "-inkey", "public-key.pem"),
        *("-in", "tagmanifest-sha256.txt", "-sigfile", "signature.ed25519"),
    ]
    told = subprocess.run(command, cwd=base, capture_output=True, text=True, check=False)
    if "rawin" in told.stderr:
        pytest.skip("this OpenSSL cannot verify Ed25519 by command")
    assert told.returncode == 0, told.stderr
    with (base / "tagmanifest-sha256.txt").open("ab") as file:
        file.write(b"\n")
    assert subprocess.run(command, cwd=base, capture_output=True, check=False).returncode != 0


def test_zipped_again_by_another_program(tmp_path, written, opening):
    if not shutil.which("zip"):
        pytest.skip("zip is not installed")
    base = unpacked(written.path, tmp_path / "out")
    subprocess.run(["zip", "-qr", tmp_path / "again.i20k", base.name], cwd=base.parent, check=True)
    with opening(tmp_path / "again.i20k") as package:
        assert package.digest == written.digest
        assert package.signature.status is SignatureStatus.VALID


def test_age_opens_it(tmp_path, key, opening):
    pyrage = pytest.importorskip("pyrage")
    plain = write(tmp_path, key)
    closed = write(tmp_path, key, "closed.i20k", passphrase="pass word")
    for_device = write(tmp_path, key, "device.i20k", recipients=[key.recipient])
    identity = pyrage.x25519.Identity.from_str(key.identity)
    for content in (
        pyrage.passphrase.decrypt(closed.path.read_bytes(), "pass word"),
        pyrage.decrypt(for_device.path.read_bytes(), [identity]),
    ):
        with opening(content) as package:
            assert package.digest == plain.digest
    with opening(
        pyrage.encrypt(plain.path.read_bytes(), [identity.to_public()]), identities=[key.identity]
    ) as package:
        assert package.digest == plain.digest


def test_the_files_are_those_of_the_specification(written):
    assert sorted(files_of(written.path)) == [
        "bag-info.txt",
        "bagit.txt",
        f"data/blobs/2d/{digest(b'x')}",
        f"data/blobs/3e/{digest(b'photo' * 50)}",
        f"data/changes/{A}.jsonl",
        f"data/changes/{B}.jsonl",
        "data/package.json",
        "data/seals.jsonl",
        f"data/withheld/{B}.jsonl",
        "manifest-sha256.txt",
        "public-key.pem",
        "signature.ed25519",
        "tagmanifest-sha256.txt",
    ]
    assert files_of(written.path)[f"data/changes/{A}.jsonl"] == b"".join(body + b"\n" for body in chain(A, 3))


def test_large_originals_use_zip64(tmp_path, key, opening, monkeypatch):
    import zipfile

    monkeypatch.setattr(zipfile, "ZIP64_LIMIT", 10_000)  # as if two gigabytes were ten kilobytes
    large = packages.blob_files(tmp_path, b"z" * 20_000, b"y" * 5)
    for options in ({}, {"recipients": [key.recipient]}):
        made = write(tmp_path, key, blobs=large, **options)
        with opening(made.path, identities=[key.identity]) as package:
            assert package.blobs() == {digest(b"z" * 20_000): 20_000, digest(b"y" * 5): 5}
            assert package.info.audit.id == AUDIT


def test_the_key_must_be_that_of_the_sender(tmp_path, key, own_configuration):
    other = DeviceKey.load_or_make(own_configuration / "other")
    with pytest.raises(ValueError, match="key"):
        write(
            tmp_path, key, info=replace(info(key), sender=replace(info(key).sender, device_key=other.public))
        )


def test_a_long_text_recorded_again_and_again(tmp_path, key, opening):
    """Entries may pack far more densely than anything else: no reason to refuse one's own package."""
    bodies = chain(A, 60, value="word " * 6_000)
    made = write(tmp_path, key, changes=[(A, body) for body in bodies], withheld=[])
    assert made.bytes < 30_000
    with opening(made.path) as package:
        assert list(package.changes(A)) == bodies


def test_long_names_are_cut_in_the_description_only(tmp_path, key, opening):
    given = info(key)
    long = replace(given, audit=replace(given.audit, title="t" * 9_000), note="n" * 90_000)
    with opening(write(tmp_path, key, info=long).path) as package:
        assert package.info.audit.title == "t" * 499 + "…"
        assert len(package.info.note) == 20_000


def test_what_no_reader_would_take_is_not_written(tmp_path, key, monkeypatch):
    with pytest.raises(PackageError, match="made_at"):
        write(tmp_path, key, info=replace(info(key), made_at="today"))
    with pytest.raises(PackageError, match="longer than"):
        write(tmp_path, key, changes=[(A, packages.entry(A, 1, None, "x" * 4_200_000))], withheld=[])
    monkeypatch.setattr("iso20k_audit.exchange.bag_writing.LIMITS", replace(LIMITS, members=10))
    with pytest.raises(PackageError, match="more than 10 files"):
        write(tmp_path, key)
    assert not (tmp_path / "package.i20k").exists()
