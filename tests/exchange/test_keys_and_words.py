from __future__ import annotations

import hashlib
import json
import multiprocessing
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iso20k_audit.exchange import age_keys
from iso20k_audit.exchange.keys import (
    DeviceKey,
    config_folder,
    fingerprint,
    key_digest,
    read_public_pem,
    verify,
)
from iso20k_audit.exchange.trusting import TrustStore
from iso20k_audit.exchange.wordlist import WORDS
from iso20k_audit.exchange.words import grouped_hex, parse_spoken, spoken, spoken_digits, spoken_fits
from iso20k_audit.model.errors import InputError

digests = st.binary(max_size=20).map(lambda data: hashlib.sha256(data).hexdigest())


# -- device key ---------------------------------------------------------------------------------------


def test_made_once_and_kept(own_configuration):
    assert config_folder() == own_configuration
    assert DeviceKey.load() is None
    one, again = DeviceKey.load_or_make(), DeviceKey.load_or_make()
    assert one.public == again.public
    assert one.recipient == again.recipient
    assert DeviceKey.load().public == one.public
    assert [path.name for path in own_configuration.iterdir()] == ["device-key.pem"]


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are others there")
def test_only_its_user_can_read_it(own_configuration):
    DeviceKey.load_or_make()
    assert stat.S_IMODE((own_configuration / "device-key.pem").stat().st_mode) == 0o600


def test_signatures(own_configuration):
    key = DeviceKey.load_or_make()
    signature = key.sign(b"message")
    assert len(signature) == 64
    assert verify(key.public, signature, b"message")
    assert not verify(key.public, signature, b"Message")
    assert not verify(key.public, signature[:-1], b"message")
    assert read_public_pem(key.public_pem) == key.public


def make_key(folder: str) -> str:
    return DeviceKey.load_or_make(Path(folder)).public


def test_two_processes_make_one_key(tmp_path):
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        assert len(set(pool.map(make_key, [str(tmp_path / "config")] * 4))) == 1


def test_a_folder_that_cannot_be_written(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(InputError, match="device-key.pem"):
        DeviceKey.load_or_make(tmp_path / "file")


def test_another_kind_of_key_is_refused(own_configuration):
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    pem = X25519PrivateKey.generate().private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (own_configuration / "device-key.pem").write_bytes(pem)
    with pytest.raises(InputError, match="Ed25519"):
        DeviceKey.load_or_make()


def test_fingerprint_is_what_the_documentation_says():
    key = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"  # RFC 8032, test 1
    told = hashlib.sha256(bytes.fromhex(key)).hexdigest().upper()[:32]
    assert fingerprint(key).replace(" ", "") == told
    assert [len(group) for group in fingerprint(key).split(" ")] == [4] * 8
    assert key_digest(key) == hashlib.sha256(bytes.fromhex(key)).hexdigest()


def test_a_heavy_library_is_not_imported_before_it_is_needed():
    code = (
        "import sys, iso20k_audit.exchange.opening, iso20k_audit.exchange.packing, iso20k_audit.exchange.verifying,"
        " iso20k_audit.exchange.trusting; print([name for name in sys.modules if name.split('.')[0] in"
        " ('cryptography', 'sqlalchemy', 'PySide6') or name.endswith('wordlist')])"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path.cwd()
    )
    assert told.stdout.strip() == "[]"


# -- trust --------------------------------------------------------------------------------------------


def test_trust_and_distrust(own_configuration):
    store, other = TrustStore(), TrustStore()
    key, second = "ab" * 32, "cd" * 32
    assert not store.is_trusted(key) and store.all() == [] and store.get(key) is None
    store.trust(key, name="Maria", label="Laptop", how="compared by telephone")
    store.trust(second, name="Ali", since="2026-11-24T10:00:00+01:00")
    assert other.is_trusted(key)
    assert other.get(key).how == "compared by telephone"
    assert other.get(key).since
    assert [one.name for one in other.all()] == ["Ali", "Maria"]
    assert other.distrust(key) and not other.distrust(key)
    assert not store.is_trusted(key) and store.is_trusted(second)


def test_what_a_newer_program_notes_of_a_key_is_kept(own_configuration):
    store, key = TrustStore(), "ab" * 32
    (own_configuration / "trusted-keys.json").write_text(json.dumps({key: {"name": "Maria", "x": [1]}}))
    assert store.get(key).more == {"x": [1]}
    store.trust(key, name="Maria Rossi")
    assert store.get(key).more == {"x": [1]} and store.get(key).name == "Maria Rossi"


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"{", b'{"x": {}}', b'{"' + b"ab" * 32 + b'": 1}', b"\xff", b"[" * 99_999]
)
def test_a_damaged_list_trusts_nobody_and_is_not_written_over(own_configuration, content):
    file = own_configuration / "trusted-keys.json"
    file.write_bytes(content)
    with pytest.raises(InputError, match="trusted-keys.json"):
        TrustStore().is_trusted("ab" * 32)
    with pytest.raises(InputError):
        TrustStore().trust("ab" * 32, name="x")
    assert file.read_bytes() == content


def test_only_keys_can_be_trusted(own_configuration):
    with pytest.raises(InputError):
        TrustStore().trust("x", name="x")


# -- words --------------------------------------------------------------------------------------------


def test_the_words():
    assert len(WORDS) == 2048 == len({word[:4] for word in WORDS})
    assert list(WORDS) == sorted(WORDS)
    assert all(3 <= len(word) <= 8 and word.isascii() and word.islower() for word in WORDS)


def test_known_words():
    """Fixed for ever: two versions of the program must say the same."""
    digest = hashlib.sha256(b"ISO20K").hexdigest()
    assert spoken("0" * 64) == " ".join(["abandon"] * 6)
    assert spoken("f" * 64) == " ".join(["zoo"] * 6)
    assert spoken_digits("0" * 64) == "0000 0000 0000"
    bits = f"{int(digest, 16):0256b}"
    assert spoken(digest).split() == [WORDS[int(bits[11 * n : 11 * n + 11], 2)] for n in range(6)]
    assert spoken_digits(digest).replace(" ", "") == f"{int(digest[:16], 16) % 10**12:012}"


@given(digests)
def test_what_is_said_is_understood(digest):
    words, digits = spoken(digest), spoken_digits(digest)
    for heard in (
        words,
        words.upper(),
        words.replace(" ", ", "),
        f"  {words.title()}. ",
        words.replace(" ", "-"),
    ):
        assert spoken_fits(heard, digest)
    short = " ".join(word[:4] for word in words.split())
    assert parse_spoken(short) == words
    for heard in (digits, digits.replace(" ", ""), digits.replace(" ", "-"), " ".join(digits)):
        assert spoken_fits(heard, digest)


@given(digests, digests)
def test_another_digest_is_not_mistaken(one, other):
    assert spoken_fits(spoken(one), other) == (one == other)


@pytest.mark.parametrize(
    "heard",
    [
        "",
        "zoo",
        "zoo " * 5,
        "zoo " * 7,
        "1234",
        "1" * 13,
        "zoo zoo zoo zoo zoo zzz",
        "zoo zoo zoo zoo zoo zo",
        "abandoned " * 6,
    ],
)
def test_what_was_not_understood_is_said(heard):
    with pytest.raises(InputError):
        parse_spoken(heard)


@pytest.mark.parametrize("digest", ["", "0" * 63, "0" * 65, "G" * 64, "A" * 64])
def test_only_digests_are_said(digest):
    for say in (spoken, spoken_digits, grouped_hex):
        with pytest.raises(InputError):
            say(digest)


# -- age keys -----------------------------------------------------------------------------------------


@given(
    st.binary(min_size=32, max_size=32),
    st.integers(0, 57),
    st.sampled_from("qpzry9x8gf2tvdw0s3jn54khce6mua7l"),
)
def test_age_keys_notice_a_wrong_character(data, place, other):
    text = age_keys.recipient_text(data)
    assert age_keys.read_recipient(text) == age_keys.read_recipient(text.upper()) == data
    assert age_keys.read_identity(age_keys.identity_text(data)) == data
    assert age_keys.read_identity(text) is None
    spoiled = text[: 4 + place] + other + text[5 + place :]
    assert (age_keys.read_recipient(spoiled) is None) == (spoiled != text)


@pytest.mark.parametrize(
    "text", ["", "age1", "age1" + "q" * 58, "AGE1q" + "q" * 57, "x" * 62, "age1" + "b" * 58, "1" * 62]
)
def test_no_age_keys(text):
    assert age_keys.read_recipient(text) is None


def test_age_agrees_on_keys(own_configuration):
    pyrage = pytest.importorskip("pyrage")
    key = DeviceKey.load_or_make()
    assert str(pyrage.x25519.Identity.from_str(key.identity).to_public()) == key.recipient
