"""A package cut off anywhere, or with any bit turned: refused in words, or not different at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from iso20k_audit.exchange.keys import DeviceKey
from iso20k_audit.exchange.opening import open_package
from iso20k_audit.exchange.signing import SignatureStatus
from iso20k_audit.model.errors import PackageError
from tests.exchange.packages import A, B, blob_files, chain, place, write

LONG = bool(os.environ.get("ISO20K_LONG"))
STEP_BYTES, STEP_BITS = (1, 1) if LONG else (7, 29)
"""What `make test` takes; ISO20K_LONG=1 takes every byte and bit."""


@pytest.fixture
def small(tmp_path: Path, key: DeviceKey) -> Path:
    second = chain(B, 2)
    return write(
        tmp_path,
        key,
        changes=[(A, chain(A, 1)[0]), (B, second[1])],
        withheld=[(B, place(second[0]))],
        blobs=blob_files(tmp_path, b"xyz"),
    ).path


def content_of(path: Path, staging: Path, **options):
    """Everything that a receiver would see."""
    with open_package(path, staging, **options) as package:
        blobs = {}
        for sha256 in package.blobs():
            package.copy_blob(sha256, staging / "blob")
            blobs[sha256] = (staging / "blob").read_bytes()
            (staging / "blob").unlink()
        return (
            package.info,
            {replica: list(package.changes(replica)) for replica in package.replicas()},
            {replica: list(package.withheld(replica)) for replica in package.replicas()},
            package.seals(),
            blobs,
            package.digest,
        ), package.signature.status


def test_cut_off_anywhere(small, tmp_path):
    content = small.read_bytes()
    for length in range(0, len(content), STEP_BYTES):
        small.write_bytes(content[:length])
        with pytest.raises(PackageError):
            open_package(small, tmp_path / "staging")


def test_with_something_behind_or_before(small, tmp_path):
    content = small.read_bytes()
    for spoiled in (content + b"\0", b"\0" + content, content + content, b"#!/bin/sh\n" + content):
        small.write_bytes(spoiled)
        with pytest.raises(PackageError):
            open_package(small, tmp_path / "staging")


def test_any_bit_turned(small, tmp_path):
    content = small.read_bytes()
    right, _status = content_of(small, tmp_path / "staging")
    accepted = unsigned = 0
    for bit in range(0, len(content) * 8, STEP_BITS):
        spoiled = bytearray(content)
        spoiled[bit // 8] ^= 1 << bit % 8
        small.write_bytes(spoiled)
        try:
            found, status = content_of(small, tmp_path / "staging")
        except PackageError as error:
            assert error.message and error.mend
            continue
        assert found == right, bit
        accepted += 1
        unsigned += status is not SignatureStatus.VALID
    assert accepted < len(content) * 8 // STEP_BITS / 4  # dates and the like, of which nothing depends
    assert unsigned < accepted


@pytest.mark.parametrize("passphrase", [None, "pass"])
def test_encrypted_and_spoiled(tmp_path, key, passphrase):
    recipients = () if passphrase else (key.recipient,)
    made = write(
        tmp_path,
        key,
        blobs=blob_files(tmp_path, os.urandom(150_000)),
        passphrase=passphrase,
        recipients=recipients,
    )
    content = made.path.read_bytes()
    start = content.index(b"\n--- ")
    places = [
        *range(22, start + 60, 1 if LONG else 17),
        *range(start + 60, len(content), 1_000 if LONG else 30_000),
    ]
    if passphrase and not LONG:
        places = places[::10]
    for at in places:
        for spoiled in (content[:at], content[:at] + bytes([content[at] ^ 4]) + content[at + 1 :]):
            made.path.write_bytes(spoiled)
            with pytest.raises(PackageError):
                open_package(
                    made.path, tmp_path / "staging", passphrase=passphrase, identities=[key.identity]
                )
    for at in (65_536 + 16, 131_072 + 32):  # cut off between two parts
        made.path.write_bytes(content[: content.index(b"\n", start + 1) + 17 + at])
        with pytest.raises(PackageError):
            open_package(made.path, tmp_path / "staging", passphrase=passphrase, identities=[key.identity])
