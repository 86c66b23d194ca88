"""Zip files made to do harm: refused in words, quickly, with nothing written outside the folder that was given."""

from __future__ import annotations

import io
import struct
import time
import zipfile
import zlib
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from iso20k_audit.exchange import bag
from iso20k_audit.exchange.container import Container
from iso20k_audit.exchange.opening import open_package
from iso20k_audit.exchange.zip_directory import LIMITS
from iso20k_audit.model.errors import PackageError
from tests.exchange.packages import AUDIT, files_of, listed_anew, write, zipped


def member(name: str, **changed) -> zipfile.ZipInfo:
    made = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    made.create_system = 3
    made.external_attr = 0o100644 << 16
    for attribute, value in changed.items():
        setattr(made, attribute, value)
    return made


def zip_of(*members: tuple[zipfile.ZipInfo | str, bytes], comment: bytes = b"") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for info, content in members:
            made.writestr(info if isinstance(info, zipfile.ZipInfo) else member(info), content)
        made.comment = comment
    return out.getvalue()


def refused(opening, content: bytes, match: str | None = None) -> str:
    started = time.monotonic()
    with pytest.raises(PackageError, match=match) as caught:
        opening(content)
    assert time.monotonic() - started < 10
    assert caught.value.mend
    return caught.value.message


def crafted(*entries: tuple[bytes, int], data: bytes = b"", start: int | None = None) -> bytes:
    """A zip whose directory names `entries` as (name, place) over the same data."""
    body = data
    directory = b"".join(
        struct.pack(
            *("<4s6H3L5H2L", b"PK\x01\x02", 20, 20, 0, 0, 0, 33, zlib.crc32(b"A"), 1, 1, len(name)),
            *(0, 0, 0, 0, 0, place),
        )
        + name
        for name, place in entries
    )
    end = struct.pack(
        "<4s4H2LH",
        b"PK\x05\x06",
        0,
        0,
        len(entries),
        len(entries),
        len(directory),
        len(body) if start is None else start,
        0,
    )
    return body + directory + end


def local(name: bytes, content: bytes = b"A") -> bytes:
    return (
        struct.pack(
            "<4s5H3L2H",
            b"PK\x03\x04",
            20,
            0,
            0,
            0,
            33,
            zlib.crc32(content),
            len(content),
            len(content),
            len(name),
            0,
        )
        + name
        + content
    )


# -- size ---------------------------------------------------------------------------------------------


def test_bomb(opening):
    out = io.BytesIO()
    with (
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as made,
        made.open(member("x/data/a", compress_type=8), "w") as file,
    ):
        for _ in range(100):
            file.write(bytes(1024 * 1024))
    assert len(out.getvalue()) < 200_000
    refused(opening, out.getvalue(), "times as large")


def test_many_files(written, opening, tmp_path):
    with pytest.raises(PackageError, match="more than 5 files"):
        opening(written.path, limits=replace(LIMITS, members=5))


def test_more_files_than_the_small_number_can_say(opening):
    refused(opening, crafted(*((b"x/%d" % n, 0) for n in range(65_534))), "more than 60,000 files")
    count = 70_000
    large = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, count, count, 46 * count, 0)
    pointer = struct.pack("<4sLQL", b"PK\x06\x07", 0, 46 * count, 1)
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 65_535, 65_535, 46 * count, 0, 0)
    refused(opening, bytes(46 * count) + large + pointer + end, "more than 60,000 files")


def test_too_much_in_all(written, opening):
    with pytest.raises(PackageError, match="unpacked it has more than"):
        opening(written.path, limits=replace(LIMITS, total_bytes=1_000))
    with pytest.raises(PackageError, match="its entries have more than"):
        opening(written.path, limits=replace(LIMITS, text_bytes=1_000))
    with pytest.raises(PackageError, match="directory is too large"):
        opening(written.path, limits=replace(LIMITS, directory_bytes=100))


def test_no_room_on_the_disk(written, opening, monkeypatch):
    import shutil

    usage = shutil.disk_usage("/")
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage._replace(free=64 * 1024 * 1024 + 100))
    with pytest.raises(PackageError, match="has only 67 MB free"):
        opening(written.path)


@pytest.mark.parametrize("claimed", [0, 1, 249, 251, 2**31, 2**32 - 2])
def test_sizes_that_lie(written, opening, claimed):
    content = bytearray(written.path.read_bytes())
    at = content.rindex(b"PK\x01\x02", 0, content.index(b"/data/blobs/3e", content.index(b"PK\x01\x02")))
    for place in (at + 24, content.index(b"data/blobs/3e") - 15 - 30 + 22):  # directory and header
        content[place : place + 4] = struct.pack("<L", claimed)
    refused(opening, bytes(content))


# -- place --------------------------------------------------------------------------------------------


def test_two_names_for_the_same_bytes(opening):
    refused(opening, crafted((b"x/a", 0), (b"x/b", 0), data=local(b"x/a")), "not where it should be")


def test_overlap_within(opening):
    inner = local(b"x/b")
    outer = local(b"x/a", inner)
    refused(opening, crafted((b"x/a", 0), (b"x/b", len(outer) - len(inner)), data=outer))


@pytest.mark.parametrize("place", [1, 5, 100, 2**31, 2**32 - 2])
def test_places_outside(opening, place):
    refused(opening, crafted((b"x/a", place), data=local(b"x/a")))
    refused(opening, crafted((b"x/a", 0), data=local(b"x/a"), start=place))


def test_gap_before_the_directory(opening):
    refused(opening, crafted((b"x/a", 0), data=local(b"x/a") + b"hidden"), "not where it should be")


def test_comment_and_other_ends(written, opening):
    content = written.path.read_bytes()
    refused(opening, zip_of(("x/a", b""), comment=b"hello"), "something follows")
    for at, value in ((4, 1), (6, 1), (8, 9), (10, 9), (20, 1)):
        spoiled = bytearray(content)
        spoiled[len(content) - 22 + at] = value
        refused(opening, bytes(spoiled))


@pytest.mark.parametrize("flags", [0x1, 0x40, 0x2000, 0x20, 0x2001])
def test_encrypted_within(written, opening, flags):
    content = bytearray(written.path.read_bytes())
    content[6:8] = struct.pack("<H", flags)
    at = content.index(b"PK\x01\x02")
    content[at + 8 : at + 10] = struct.pack("<H", flags)
    refused(opening, bytes(content), "not allowed")


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_ways_of_packing(opening, method):
    refused(opening, zip_of((member("x/bagit.txt", compress_type=method), b"x" * 100)), "not allowed")


@pytest.mark.parametrize("mode", [0o120777, 0o060644, 0o020644, 0o010644, 0o140755, 0o040755])
def test_links_and_devices(opening, mode):
    refused(opening, zip_of((member("x/bagit.txt", external_attr=mode << 16), b"/etc/passwd")), "is a link")


def test_folder_with_content(opening):
    made = zip_of((member("x/data/", external_attr=0o040755 << 16), b""), ("x/bagit.txt", b"x"))
    spoiled = bytearray(made)
    spoiled[spoiled.index(b"PK\x01\x02") + 24] = 3
    refused(opening, bytes(spoiled), "folder in it has content")


# -- names --------------------------------------------------------------------------------------------

_TOPS = [
    "..",
    ".",
    "/etc",
    "C:",
    "C:\\x",
    "\\\\server\\share",
    "~",
    "~root",
    "",
    "x\0",
    "x ",
    " x",
    "x:y",
    "\u202e",
]
_REST = [
    "passwd",
    "../../etc/passwd",
    "..\\..\\win.ini",
    "data/../../x",
    "./bagit.txt",
    "a//b",
    "nul",
    "x\x00.txt",
    "bagit.txt ",
]
NAMES = [
    *(f"{top}/{rest}" for top in _TOPS for rest in _REST),
    *(f"x/{rest}" for rest in _REST if rest not in ("passwd", "nul")),
    *(f"x/data/blobs/{one}" for one in ("..", "ab/..", "ab/../x", "ab\\x", "ab/" + "A" * 64 + "\n")),
    *(f"x/data/{char}" for char in "<>:|?*\"'`$;&()[]{}!#%@^=+,\x01\x1f\x7f\u00e9\u0130\u017f\u212a\ufeff"),
    *("x/" + "/".join("a" * n for _ in range(12)) for n in (1, 50)),
    "x/" + "a" * 400,
    "../x", "/x", "\\x", "x", "", "/", "//", "x//", "x/..", "x/.", ".x/a", "-x/a", "x/.ssh/authorized_keys",
]  # fmt: skip


REASONS = "name that is not allowed|a folder in it|not in one folder|directory cannot be read"


@pytest.mark.parametrize("name", NAMES)
def test_names_that_are_not_allowed(name, opening, tmp_path):
    before = sorted(tmp_path.rglob("*"))
    raw = name.encode("utf-8", "surrogatepass")
    content = crafted((raw, 0), data=local(raw))
    refused(opening, content, REASONS)
    if raw:
        utf8 = bytearray(content)  # the same name, said to be UTF-8
        utf8[7] |= 8
        utf8[utf8.index(b"PK\x01\x02") + 9] |= 8
        refused(opening, bytes(utf8), REASONS)
    made = {path for path in tmp_path.rglob("*") if path not in before}
    assert made <= {tmp_path / "given.i20k", tmp_path / "staging"}


def test_there_are_hundreds():
    assert len(NAMES) > 180


@given(st.text(max_size=40), st.booleans())
@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_name(name, utf8):
    raw = f"x/{name}".encode("utf-8", "surrogatepass")
    content = bytearray(crafted((raw, 0), data=local(raw)))
    if utf8:
        content[7] |= 8
        content[content.index(b"PK\x01\x02") + 9] |= 8
    try:
        found = bag.Inside(Container(io.BytesIO(bytes(content)), len(content), bag.is_safe))
    except PackageError:
        return
    for one in found.sizes:
        assert (
            one.isascii()
            and not one.startswith(("/", "."))
            and "\\" not in one
            and ".." not in one.split("/")
        )


def test_the_same_name_twice(written, opening):
    files = files_of(written.path)
    pairs = [*files.items(), ("bagit.txt", b"other")]
    with pytest.warns(UserWarning):
        refused(opening, zipped(pairs), "is there twice")
    refused(opening, zipped([*files.items(), ("BAGIT.txt", b"other")]), "is there twice")
    refused(opening, zipped([*files.items(), ("Data/package.json", b"{}")]), "is there twice")


def test_files_outside_the_one_folder(written, opening):
    files = files_of(written.path)
    refused(opening, zipped(files, base=""), "one folder")
    pairs = [(f"x/{name}", content) for name, content in files.items()]
    refused(opening, zipped([*pairs, ("y/bagit.txt", b"")], base=""), "one folder")


def test_files_that_do_not_belong_there(written, opening, key):
    files = files_of(written.path)
    for name in (
        "data/evil.exe",
        "evil.txt",
        "data/blobs/3e/readme",
        "data/changes/x.jsonl",
        f"data/changes/{AUDIT[:-1]}A.jsonl",
    ):
        refused(opening, zipped(listed_anew({**files, name: b"x"}, key) | {name: b"x"}), "does not belong")


def test_every_file_is_listed_and_there(written, opening):
    files = files_of(written.path)
    for name in files:
        rest = {one: content for one, content in files.items() if one != name}
        if name in ("signature.ed25519", "public-key.pem"):
            with opening(zipped(rest)) as package:
                assert package.signature.status != "valid"
        else:
            refused(opening, zipped(rest), "is missing")


def test_every_file_is_compared_with_its_hash(written, opening):
    files = files_of(written.path)
    for name, content in files.items():
        if name in ("signature.ed25519", "public-key.pem"):
            continue
        refused(opening, zipped({**files, name: content + b" "}))
        refused(opening, zipped({**files, name: b""}))


def test_manifests_that_are_none(written, opening, key):
    files = files_of(written.path)
    for content in (
        b"", b"\n", b"x", b"\xff\xfe\n", b"g" * 64 + b"  data/package.json\n", b"0" * 64 + b" data/package.json\n",
        files["manifest-sha256.txt"] * 2, files["manifest-sha256.txt"][:-1], b"0" * 64 + b"  ../../etc/passwd\n",
        files["manifest-sha256.txt"] + b"0" * 64 + b"  data/none\n",
    ):  # fmt: skip
        spoiled = {**files, "manifest-sha256.txt": content}
        tags = {
            name: __import__("hashlib").sha256(spoiled[name]).hexdigest()
            for name in ("bagit.txt", "bag-info.txt", "manifest-sha256.txt")
        }
        spoiled["tagmanifest-sha256.txt"] = bag.manifest_text(tags)
        refused(opening, zipped(spoiled))


def test_a_link_or_pipe_in_place_of_a_file(tmp_path, key, written):
    import os

    pipe = tmp_path / "pipe.i20k"
    try:
        os.mkfifo(pipe)
    except (AttributeError, OSError):
        pytest.skip("no named pipes here")
    with pytest.raises(PackageError, match="is not a file"):
        open_package(pipe, tmp_path / "staging")


def test_sizes_may_stand_behind_the_data(written, opening):
    """Other programs write them so; then they are compared too."""

    class Stream(io.RawIOBase):
        def __init__(self):
            self.out = bytearray()

        def writable(self):
            return True

        def write(self, data):
            self.out += data
            return len(data)

    stream = Stream()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in files_of(written.path).items():
            info = member(f"x/{name}", compress_type=8)
            made.writestr(info, content)
    content = bytes(stream.out)
    with opening(content) as package:
        assert package.digest == written.digest
    at = content.index(b"PK\x07\x08")
    for offset in range(16):
        spoiled = bytearray(content)
        spoiled[at + offset] ^= 1
        refused(opening, bytes(spoiled))


def test_writing_is_not_needed_to_refuse(tmp_path, key):
    """A package whose folder cannot be written is refused in words, too."""
    made = write(tmp_path, key)
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(PackageError):
        open_package(made.path, tmp_path / "file" / "staging")
