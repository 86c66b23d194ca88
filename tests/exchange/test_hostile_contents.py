"""What stands in a package's files, made to do harm: refused in words, naming the file and the line."""

from __future__ import annotations

import contextlib
import copy
import json
import struct
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import rfc8785
from hypothesis import given, settings
from hypothesis import strategies as st

from iso20k_audit.exchange import lines
from iso20k_audit.exchange.keys import DeviceKey
from iso20k_audit.exchange.package_info import Head, PackageInfo
from iso20k_audit.exchange.signing import SignatureStatus, make_seal
from iso20k_audit.model.errors import PackageError
from tests.exchange import packages
from tests.exchange.packages import (
    A,
    B,
    chain,
    digest,
    entry,
    files_of,
    info,
    listed_anew,
    place,
    write,
    zipped,
)

CHANGES_A = f"data/changes/{A}.jsonl"
CHANGES_B = f"data/changes/{B}.jsonl"
WITHHELD_B = f"data/withheld/{B}.jsonl"


def text_of(bodies: list[bytes]) -> bytes:
    return b"".join(body + b"\n" for body in bodies)


@pytest.fixture
def spoil(written, key, opening):
    """Opens the package with some files exchanged, listed and signed as if they were right."""

    def spoiled(changed: dict[str, bytes | None], signed_by: DeviceKey | None = key):
        files = {
            name: content
            for name, content in (files_of(written.path) | changed).items()
            if content is not None
        }
        return opening(zipped(listed_anew(files, signed_by)))

    return spoiled


def test_the_fixture_itself_is_accepted(spoil):
    with spoil({}) as package:
        assert package.signature.status is SignatureStatus.VALID


# -- JSON ---------------------------------------------------------------------------------------------

BAD_JSON = [
    b"", b" ", b"null", b"[]", b'"x"', b"1", b"{", b"}", b"{}{}", b"{} ", b" {}", b"{}\r", b"\xef\xbb\xbf{}",
    b'{"a":1,"a":2}', b'{"a":{"b":1,"b":1}}', b'{"a":NaN}', b'{"a":Infinity}', b'{"a":-Infinity}', b'{"a":1.5}',
    b'{"a":1e3}', b'{"a":-0.0}', b'{"a":9007199254740992}', b'{"a":-9007199254740992}', b'{"a":' + b"9" * 5_000 + b"}",
    b'{"a":"\\ud800"}', b'{"a":"\\udc00\\ud800"}', b'{"\\ud83d":1}', b'{"a":"\xed\xa0\x80"}', b'{"a":"\xff"}',
    b'{"a":"\x01"}', b'{"a":' + b"[" * 33 + b"]" * 33 + b"}", b'{"a":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    b'{"a":' * 100_000 + b"1" + b"}" * 100_000, b'{"a":01}', b"{'a':1}", b'{"a":1,}', b'{"a":tru}',
    b'{"a":"' + b"x" * lines.LONGEST_LINE + b'"}',
]  # fmt: skip


@pytest.mark.parametrize("content", BAD_JSON, ids=range(len(BAD_JSON)))
def test_json_that_is_refused(content):
    with pytest.raises(PackageError, match="here"):
        lines.parse(content, "here")


def test_json_that_is_accepted():
    deep = b'{"a":' + b"[" * 31 + b"]" * 31 + b"}"
    for content in (
        b"{}",
        deep,
        b'{"a":"[[[[{{{{' + b"[" * 500 + b'"}',
        '{"ü":"\U0001f600\\u0007"}'.encode(),
        b'{"a":9007199254740991}',
    ):
        lines.parse(content, "here")
    assert lines.parse(b'{"a":"\\ud83d\\ude00"}', "") == {"a": "\U0001f600"}


@pytest.mark.parametrize("content", BAD_JSON[1:], ids=range(1, len(BAD_JSON)))
@pytest.mark.parametrize("name", [CHANGES_A, WITHHELD_B, "data/seals.jsonl", "data/package.json"])
def test_json_in_any_file(spoil, content, name):
    with pytest.raises(PackageError, match=name):
        spoil({name: content + b"\n"})


def test_deep_json_where_little_stack_is_left():
    def deeper(levels: int) -> None:
        if levels:
            deeper(levels - 1)
        else:
            with pytest.raises(PackageError):
                lines.parse(b'{"a":' + b"[" * 900 + b"]" * 900 + b"}", "here")

    deeper(sys.getrecursionlimit() // 2)


@given(st.binary(max_size=200))
@settings(max_examples=300, deadline=None)
def test_any_bytes_are_json_or_refused(content):
    with contextlib.suppress(PackageError):
        assert isinstance(lines.parse(b"{" + content + b"}", "here"), dict)


# -- data/package.json --------------------------------------------------------------------------------

WRONG: list[Any] = [
    None,
    True,
    0,
    -1,
    2**53 - 1,
    "",
    "x" * 100_000,
    "\x00",
    [],
    [[]],
    {},
    {"a": 1},
    "../../x",
    "9999",
]


def paths_of(document: Any, path: tuple = ()) -> list[tuple]:
    inner = (
        document.items()
        if isinstance(document, dict)
        else enumerate(document)
        if isinstance(document, list)
        else ()
    )
    found = [path] if path else []
    for key, value in inner:
        found += paths_of(value, (*path, key))
    return found


def test_wrong_types_anywhere(key):
    right = info(key, since={A: (Head(1, "0" * 64),)}, heads={A: (Head(1, "0" * 64),)}).to_json()
    assert PackageInfo.from_json(right).to_json() == right
    allowed = 0
    for path in paths_of(right):
        for value in [*WRONG, "missing"]:
            spoiled = copy.deepcopy(right)
            at = spoiled
            for step in path[:-1]:
                at = at[step]
            if value == "missing":
                del at[path[-1]]
            else:
                at[path[-1]] = value
            try:
                found = PackageInfo.from_json(spoiled)
            except PackageError as error:
                assert "data/package.json" in error.message or "newer program" in error.message
                continue
            allowed += 1
            assert isinstance(found.to_json(), dict)
            if not (value in ("missing", "") and path[-1] == "recipient"):
                assert found.to_json() == spoiled
    assert allowed < 150  # empty titles, names and lists, other numbers, long notes


def test_what_a_newer_program_adds_is_kept(spoil, written, key):
    document = written.info.to_json() | {"x_future": {"deep": [1, None, {"a": "b"}]}, "format": 7}
    document["from"]["x_role"] = "lead"
    document["audit"]["x"] = 1
    document["for"][0]["x"] = [2]
    document["team_keys"][0]["x"] = 3
    document["counts"]["x"] = 4
    with spoil({"data/package.json": rfc8785.dumps(document)}) as package:
        assert package.info.to_json() == document
        assert package.info.more == {"x_future": document["x_future"]}
        assert package.info.sender.more == {"x_role": "lead"}


def test_a_package_that_needs_a_newer_program_says_so(spoil, written):
    document = written.info.to_json() | {"format": 2, "min_reader": 2}
    with pytest.raises(PackageError, match="newer program"):
        spoil({"data/package.json": rfc8785.dumps(document), "data/future.bin": b"x"})


def test_entries_of_a_newer_program_are_kept_byte_for_byte(tmp_path, key, opening):
    body = rfc8785.dumps({"v": 9, "r": A, "n": 1, "p": None, "z": {"new": True}})
    odd = b'{"p":"' + digest(body).encode() + b'","n":2 , "r":"' + A.encode() + b'","v":1}'  # not canonical
    made = write(tmp_path, key, changes=[(A, body), (A, odd)], withheld=[])
    with opening(made.path) as package:
        assert list(package.changes(A)) == [body, odd]


@given(
    title=st.text(max_size=500).filter(lambda text: "\x00" not in text),
    note=st.text(max_size=2_000).filter(lambda text: "\x00" not in text),
    names=st.lists(st.text(max_size=50).filter(lambda text: "\x00" not in text), max_size=5),
    counts=st.lists(st.integers(0, 2**53 - 1), min_size=4, max_size=4),
    more=st.dictionaries(st.text(max_size=10).map(lambda text: "x" + text), st.integers(-9, 9), max_size=3),
)
@settings(max_examples=100, deadline=None)
def test_facts_survive_json(title, note, names, counts, more):
    from iso20k_audit.exchange.package_info import Counts, PackagedAudit, Purpose, Receiver, Sender

    made = PackageInfo(
        packages.PACKAGE, Purpose.CONSOLIDATED, "2026-11-24T10:00:00-03:30", "x",
        PackagedAudit(packages.AUDIT, "", title, ""), Sender("p", title, A, "0" * 64),
        tuple(Receiver(f"p-{n}", name) for n, name in enumerate(names)), counts=Counts(*counts), note=note, more=more,
    )  # fmt: skip
    try:
        written = rfc8785.dumps(made.to_json())
    except (UnicodeEncodeError, rfc8785.CanonicalizationError):
        return
    assert PackageInfo.from_json(lines.parse(written, "")) == made


# -- entries ------------------------------------------------------------------------------------------


def test_reordered_entries(spoil):
    first = chain(A, 3)
    with pytest.raises(PackageError, match=f"{CHANGES_A}, line 1: the entry before it"):
        spoil({CHANGES_A: text_of([first[1], first[0], first[2]])})
    with pytest.raises(PackageError, match=f"{CHANGES_A}, line 2: the entry before it"):
        spoil({CHANGES_A: text_of([first[0], first[2], first[1]])})


def test_replayed_entry(spoil):
    first = chain(A, 3)
    with pytest.raises(PackageError, match=f"{CHANGES_A}, line 3: it is there twice"):
        spoil({CHANGES_A: text_of([first[0], first[1], first[1], first[2]])})
    with pytest.raises(PackageError, match=f"{CHANGES_A}, line 4: "):
        spoil({CHANGES_A: text_of([*first, first[0]])})


def test_missing_entry(spoil):
    first = chain(A, 3)
    for rest in (first[1:], [first[0], first[2]]):
        with pytest.raises(PackageError, match="the entry before it is not there"):
            spoil({CHANGES_A: text_of(rest)})
    with pytest.raises(PackageError, match="other newest entries"):
        spoil({CHANGES_A: text_of(first[:2])})
    with pytest.raises(PackageError, match="other newest entries"):
        spoil({CHANGES_A: None})


def test_missing_place_of_a_withheld_entry(spoil):
    with pytest.raises(PackageError, match=f"{CHANGES_B}, line 2: the entry before it is not there"):
        spoil({WITHHELD_B: None})


def test_altered_entry(spoil):
    first = chain(A, 3)
    other = first[1].replace(b'"text"', b'"Text"')
    with pytest.raises(PackageError, match=f"{CHANGES_A}, line 3: the entry before it is not there"):
        spoil({CHANGES_A: text_of([first[0], other, first[2]])})


def test_altered_entry_is_named_by_its_line_where_the_lists_were_left(written, opening):
    first = chain(A, 3)
    files = files_of(written.path)
    for number in (1, 2, 3):
        bodies = list(first)
        bodies[number - 1] = bodies[number - 1].replace(b'"text"', b'"Text"')
        with pytest.raises(PackageError, match=f"{CHANGES_A}, line {number}: was altered"):
            opening(zipped(files | {CHANGES_A: text_of(bodies)}))


def test_entry_of_another_copy(spoil):
    with pytest.raises(PackageError, match=f"{CHANGES_A}, line 1: is no entry of this copy"):
        spoil({CHANGES_A: text_of(chain(B, 3))})


def test_entries_in_numbers_that_do_not_follow(spoil):
    first = chain(A, 2)
    for body in (
        entry(A, 4, digest(first[1])),
        entry(A, 2, digest(first[1])),
        entry(A, 3, digest(first[0])),
        entry(A, 3, None),
        entry(A, 3, digest(b"")),
        entry(A, 1, digest(first[1])),
    ):
        with pytest.raises(PackageError, match=CHANGES_A):
            spoil({CHANGES_A: text_of(sorted([*first, body], key=lambda one: (place(one).seq, digest(one))))})


@pytest.mark.parametrize(
    "changed", [{"n": 0}, {"n": -1}, {"n": "1"}, {"n": True}, {"n": None}, {"p": ""}, {"p": 1}, {"p": "x"}, {"p": []},
                {"r": None}, {"r": A.upper()}, {"v": 0}, {"v": "1"}, {"v": None}, {"v": True}],
)  # fmt: skip
def test_entries_of_wrong_types(spoil, changed):
    document = json.loads(entry(A, 1, None)) | changed
    with pytest.raises(PackageError, match=f"{CHANGES_A}, line 1"):
        spoil({CHANGES_A: rfc8785.dumps(document) + b"\n"})


@pytest.mark.parametrize(
    "stub", [{}, {"id": 1, "n": 2, "p": None}, {"id": "x" * 64, "n": 2, "p": "0" * 64},
             {"id": "0" * 64, "n": 0, "p": None}, {"id": "0" * 64, "n": 1.0, "p": None},
             {"id": "0" * 64, "n": 2, "p": "0"}],
)  # fmt: skip
def test_places_of_wrong_types(spoil, stub):
    with pytest.raises(PackageError, match=f"{WITHHELD_B}, line 1"):
        spoil({WITHHELD_B: json.dumps(stub).encode() + b"\n"})


def test_lines_that_do_not_end(spoil):
    first = text_of(chain(A, 3))
    for content, match in (
        (first[:-1], "not ended"),
        (first + b"\n", "is empty"),
        (b"\n" + first, "is empty"),
    ):
        with pytest.raises(PackageError, match=match):
            spoil({CHANGES_A: content})


def test_counts_that_are_wrong(spoil, written):
    for name in ("changes", "withheld", "blobs", "bytes"):
        document = written.info.to_json()
        document["counts"][name] += 1
        with pytest.raises(PackageError, match="other numbers"):
            spoil({"data/package.json": rfc8785.dumps(document)})


def test_clocks_years_ahead_are_no_fault(tmp_path, key, opening):
    body = entry(A, 1, None, t=[99_999_999_999_999, 5], w="9999-12-31T23:59:59.000+14:00")
    with opening(write(tmp_path, key, changes=[(A, body)], withheld=[]).path) as package:
        assert list(package.changes(A)) == [body]


def test_original_whose_name_is_not_its_hash(spoil):
    other = "0" * 64
    with pytest.raises(PackageError, match="was altered"):
        spoil({f"data/blobs/00/{other}": b"x"})
    with pytest.raises(PackageError, match="does not belong"):
        spoil({f"data/blobs/ab/{digest(b'x')}": b"x"})


# -- signatures ---------------------------------------------------------------------------------------


def test_not_signed(spoil):
    with spoil({"signature.ed25519": None, "public-key.pem": None}, signed_by=None) as package:
        assert package.signature.status is SignatureStatus.MISSING
        assert package.signature.reason
        assert not package.signature.key


def test_signed_with_another_key_than_the_sender_names(spoil, own_configuration):
    other = DeviceKey.load_or_make(own_configuration / "other")
    with spoil({}, signed_by=other) as package:
        assert package.signature.status is SignatureStatus.WRONG
        assert "another key" in package.signature.reason


def test_forged_and_exchanged_signatures(written, opening, own_configuration):
    files = files_of(written.path)
    other = DeviceKey.load_or_make(own_configuration / "other")
    right = files["signature.ed25519"]
    for changed in (
        {"signature.ed25519": other.sign(files["tagmanifest-sha256.txt"])},
        {"signature.ed25519": right[:-1]},
        {"signature.ed25519": b""},
        {"signature.ed25519": bytes(64)},
        {"signature.ed25519": right + b"\n"},
        {"public-key.pem": other.public_pem},
        {"public-key.pem": b""},
        {"public-key.pem": b"-----BEGIN PUBLIC KEY-----\nMFkwEw==\n-----END PUBLIC KEY-----\n"},
        {"public-key.pem": b"x" * 60_000},
    ):
        with opening(zipped(files | changed)) as package:
            assert package.signature.status is SignatureStatus.WRONG, changed
            assert package.signature.reason and not package.signature.key
    without_key = {name: content for name, content in files.items() if name != "public-key.pem"}
    with opening(zipped(without_key)) as package:
        assert package.signature.status is SignatureStatus.WRONG


def test_keys_for_which_anybody_can_sign_are_no_keys():
    """For a point of small order some trivial signatures fit any message; OpenSSL accepts them."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    from iso20k_audit.exchange.keys import verify

    eighth = bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05")
    keys = [bytes(32), b"\x01" + bytes(31), b"\xec" + b"\xff" * 30 + b"\x7f", eighth, eighth[:-1] + b"\x85"]
    forged = b"\x01" + bytes(63)
    Ed25519PublicKey.from_public_bytes(keys[1]).verify(forged, b"any message")
    assert not any(verify(key.hex(), forged, b"message %d" % n) for key in keys for n in range(50))


def test_content_altered_after_signing(spoil, written, key):
    """Lists made anew, the old signature kept."""
    old = files_of(written.path)["signature.ed25519"]
    files = files_of(written.path)
    document = written.info.to_json() | {"note": "other"}
    files = listed_anew(files | {"data/package.json": rfc8785.dumps(document)}, key)
    from iso20k_audit.exchange.signing import judge

    found = judge(old, files["public-key.pem"], files["tagmanifest-sha256.txt"], key.public)
    assert found.status is SignatureStatus.WRONG


def test_seals_that_do_not_hold(spoil, key):
    first = chain(A, 3)
    seal = make_seal(key, A, Head(3, digest(first[2])))
    for changed in (
        replace(seal, seq=2),
        replace(seal, head=digest(first[1])),
        replace(seal, replica=B),
        replace(seal, signature="0" * 128),
        replace(seal, key="0" * 64),
    ):
        with pytest.raises(PackageError, match="seals.jsonl, line 1: is a seal whose signature does not fit"):
            spoil({"data/seals.jsonl": rfc8785.dumps(changed.to_json()) + b"\n"})
    for wrong in ({"key": "x"}, {"signature": ""}, {"seq": 0}, {"replica": "x"}, {"head": None}):
        with pytest.raises(PackageError, match="seals.jsonl, line 1: is no seal"):
            spoil({"data/seals.jsonl": rfc8785.dumps(seal.to_json() | wrong) + b"\n"})


def test_a_seal_of_another_entry_than_is_sent(spoil, key):
    """Somebody rewrote a chain whose author had sealed it."""
    seal = make_seal(key, A, Head(2, digest(chain(A, 2, value="as it was")[1])))
    with pytest.raises(PackageError, match="a seal names another entry 2"):
        spoil({"data/seals.jsonl": rfc8785.dumps(seal.to_json()) + b"\n"})


def test_a_device_key_file_that_is_damaged_is_said(own_configuration: Path):
    from iso20k_audit.model.errors import InputError

    for content in (
        b"",
        b"x",
        b"-----BEGIN PRIVATE KEY-----\nMC4CAQ==\n-----END PRIVATE KEY-----\n",
        struct.pack("<L", 7),
    ):
        (own_configuration / "device-key.pem").write_bytes(content)
        with pytest.raises(InputError, match="device-key.pem"):
            DeviceKey.load_or_make(own_configuration)
        assert (own_configuration / "device-key.pem").read_bytes() == content
