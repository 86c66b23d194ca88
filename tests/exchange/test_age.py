"""Our encryption and an independent implementation of age read each other's files; hostile headers are refused."""

from __future__ import annotations

import hashlib
import io
import os
import re
import time

import pytest

from iso20k_audit.exchange import age_header, age_payload
from iso20k_audit.exchange.keys import DeviceKey
from iso20k_audit.model.errors import PackageError, PassphraseNeeded, WrongPassphrase

SIZES = [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000]


def encrypt(data: bytes, **how) -> bytes:
    out, file_key = io.BytesIO(), os.urandom(16)
    out.write(age_header.write_header(file_key, **how))
    encrypting = age_payload.Encrypting(out, file_key)
    for start in range(0, len(data), 50_001):
        encrypting.write(data[start : start + 50_001])
    assert encrypting.close() == hashlib.sha256(data).hexdigest()
    return out.getvalue()


def decrypt(content: bytes, passphrase: str | None = None, identities=()) -> bytes:
    stream = io.BytesIO(content)
    header = age_header.read_header(stream)
    key = age_header.file_key_of(header, passphrase=passphrase, identities=identities)
    return b"".join(age_payload.decrypted(stream, key))


@pytest.fixture
def cheap(monkeypatch):
    monkeypatch.setattr(age_header, "WORK_FACTOR", 4)


@pytest.mark.parametrize("size", SIZES)
def test_both_ways_with_an_independent_implementation(size, key: DeviceKey, cheap):
    pyrage = pytest.importorskip("pyrage")
    data = os.urandom(size)
    identity = pyrage.x25519.Identity.from_str(key.identity)
    stranger = pyrage.x25519.Identity.generate().to_public()
    assert (
        pyrage.passphrase.decrypt(encrypt(data, passphrase="grüß dich", recipients=()), "grüß dich") == data
    )
    ours = encrypt(data, passphrase=None, recipients=[str(stranger), key.recipient])
    assert pyrage.decrypt(ours, [identity]) == data
    theirs = pyrage.encrypt(data, [stranger, identity.to_public()])
    assert decrypt(theirs, identities=[key.identity]) == data


@pytest.mark.parametrize("size", SIZES)
def test_round_trip(size, key, cheap):
    data = os.urandom(size)
    assert decrypt(encrypt(data, passphrase="p", recipients=()), "p") == data
    assert (
        decrypt(encrypt(data, passphrase=None, recipients=[key.recipient]), identities=[key.identity]) == data
    )


def test_accents_typed_in_two_ways_are_one_passphrase(cheap):
    assert decrypt(encrypt(b"x", passphrase="gru\u0308n", recipients=()), "gr\u00fcn") == b"x"


def with_work(work: str) -> bytes:
    return re.sub(
        rb"(-> scrypt \S+ )\d+", rb"\g<1>" + work.encode(), encrypt(b"x", passphrase="p", recipients=())
    )


@pytest.mark.parametrize("work", ["19", "20", "30", "63", "64", "255", "999"])
def test_a_passphrase_that_would_cost_too_much_is_refused_at_once(work, cheap):
    content = with_work(work)
    started = time.monotonic()
    with pytest.raises(PackageError, match=r"too much memory"):
        decrypt(content, "p")
    assert time.monotonic() - started < 1


@pytest.mark.parametrize("work", ["0", "-1", "01", "1e1", "+4", "", "x", "1000", "9" * 400])
def test_other_work_is_damage(work, cheap):
    with pytest.raises(PackageError):
        decrypt(with_work(work), "p")


def test_nothing_or_something_wrong_given(key, cheap, own_configuration):
    by_passphrase = encrypt(b"x", passphrase="p", recipients=())
    for_device = encrypt(b"x", passphrase=None, recipients=[key.recipient])
    other = DeviceKey.load_or_make(own_configuration / "other")
    with pytest.raises(PassphraseNeeded):
        decrypt(by_passphrase)
    with pytest.raises(WrongPassphrase):
        decrypt(by_passphrase, "q")
    with pytest.raises(PassphraseNeeded):
        decrypt(for_device, "p", [other.identity])


def test_headers_that_are_none(key, cheap):
    good = encrypt(b"x", passphrase=None, recipients=[key.recipient])
    first, stanza, body, end = good.split(b"\n")[:4]
    rest = good.split(b"\n", 4)[4]
    for lines in (
        [first],
        [first, end],
        [first, stanza, end],
        [first, b"-> X25519", body, end],
        [first, stanza + b" more", body, end],
        [first, stanza + b" ", body, end],
        [first, stanza + b"=", body, end],
        [first, stanza[:-1], body, end],
        [first, stanza, body + b"=", end],
        [first, stanza, body[:-1] + b"*", end],
        [first, stanza, body[:-2], end],
        [first, stanza, body, end[:-1]],
        [first, stanza, body, b"---" + end[3:].replace(b" ", b"  ")],
        [first, *[stanza, body] * 300, end],
        [first, b"-> x " + b"y" * 70_000, body, end],
        [first, b"-> x\x00y", body, end],
        [b"age-encryption.org/v2", stanza, body, end],
        [first, stanza, body, b"--- " + b"A" * 43],
    ):
        with pytest.raises(PackageError):
            decrypt(b"\n".join([*lines, rest]), "p", [key.identity])


def test_a_passphrase_stands_alone(key, cheap):
    """As the specification of age demands, so that a file never opens in a second, hidden way."""
    by_passphrase = encrypt(b"x", passphrase="p", recipients=())
    first, *stanza = by_passphrase.split(b"\n", 3)
    with pytest.raises(PackageError):
        decrypt(b"\n".join([first, *stanza[:2], *stanza]), "p")


def test_armour_is_explained():
    with pytest.raises(PackageError, match="armour"):
        decrypt(b"-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n-----END AGE ENCRYPTED FILE-----\n", "p")


def test_parts_exchanged_or_left_out(key, cheap):
    content = encrypt(os.urandom(200_000), passphrase=None, recipients=[key.recipient])
    start = content.index(b"\n", content.index(b"--- ")) + 1 + 16
    part = 65_536 + 16
    for spoiled in (
        content[:start] + content[start + part :],
        content[:start]
        + content[start + part : start + 2 * part]
        + content[start : start + part]
        + content[start + 2 * part :],
        content[: start + part],
        content[: start + 3 * part],
        content[:start],
        content[: start - 3],
        content + b"x",
        content + content[start : start + part],
    ):
        with pytest.raises(PackageError, match="altered or cut off"):
            decrypt(spoiled, identities=[key.identity])
