"""The outer encryption of a package: the header of a file in the format age-encryption.org/v1.

Wraps the key of the file with a passphrase (scrypt) or for devices (X25519). Written here because packages are as
large as their photos: the library at hand takes files with a passphrase into memory whole and does not say what a
hostile header may cost. Tests compare it with that library in both directions.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO, NamedTuple

from iso20k_audit.exchange import age_keys
from iso20k_audit.exchange.refusing import damaged, too_much
from iso20k_audit.model.errors import InputError, PackageError, PassphraseNeeded, WrongPassphrase
from iso20k_audit.model.wording import translate

FIRST_LINE = b"age-encryption.org/v1\n"
ARMOUR = b"-----BEGIN AGE ENCRYPTED FILE-----"

WORK_FACTOR = 17
"""Base-two logarithm of the cost of guessing a passphrase: 128 MiB of memory, about half a second."""

MOST_WORK = 18
"""The most that is accepted; what the program `age` writes. Needs 256 MiB once, after a passphrase was given."""

MOST_STANZAS = 200
_LONGEST_HEADER = 64 * 1024
_SCRYPT, _X25519 = b"age-encryption.org/v1/scrypt", b"age-encryption.org/v1/X25519"
_NONCE = bytes(12)
_NUMBER = re.compile(r"[1-9][0-9]{0,2}")


class Stanza(NamedTuple):
    """One way to the key of the file."""

    kind: str
    arguments: tuple[str, ...]
    body: bytes


@dataclass(frozen=True, slots=True)
class Header:
    """A header that was read; `covered` are the bytes that its `mac` vouches for."""

    stanzas: tuple[Stanza, ...]
    covered: bytes
    mac: bytes


def is_encrypted(first: bytes) -> bool:
    """Whether a file that begins so is encrypted with age."""
    return first.startswith((FIRST_LINE, ARMOUR))


def write_header(file_key: bytes, *, passphrase: str | None, recipients: Sequence[str]) -> bytes:
    """A header from which the file key can be had again with the passphrase, or by one of the recipients.

    Raises:
        InputError: neither or both are given (age allows one passphrase and nothing else), or a recipient is none.
    """
    if bool(passphrase) == bool(recipients):
        raise InputError(
            translate("Exchange", "Encrypt with a passphrase or for devices, not both."),
            translate("Exchange", "Leave one of them out."),
        )
    stanzas = (
        [_for_passphrase(file_key, passphrase)]
        if passphrase
        else [_for_recipient(file_key, one) for one in recipients]
    )
    covered = FIRST_LINE + b"".join(_stanza_text(one) for one in stanzas) + b"---"
    return covered + b" " + _encoded(_mac(file_key, covered)) + b"\n"


def read_header(stream: BinaryIO) -> Header:
    """Reads the header of a file, whose payload begins after it.

    Raises:
        PackageError: it is not in the form of version 1, or too long.
    """
    start = stream.readline(len(ARMOUR) + 2)
    if start.startswith(ARMOUR):
        raise PackageError(
            translate("Exchange", "The package is encrypted in the form for mail texts (armour)."),
            translate("Exchange", "Nothing was changed. Have it sent as a file, encrypted without --armor."),
        )
    covered, stanzas = start, []
    line = _line(stream, covered)
    while line.startswith(b"-> "):
        covered += line
        arguments = line[3:-1].decode("ascii", "replace").split(" ")
        if not all(arguments) or not all(33 <= ord(ch) <= 126 for ch in "".join(arguments)):
            raise _bad()
        text = b""
        while True:
            part = _line(stream, covered)
            covered += part
            text += part[:-1]
            if len(part) < 65:
                break
        stanzas.append(Stanza(arguments[0], tuple(arguments[1:]), _decoded(text)))
        if len(stanzas) > MOST_STANZAS:
            raise _bad()
        line = _line(stream, covered)
    if start != FIRST_LINE or not stanzas or not line.startswith(b"--- "):
        raise _bad()
    mac = _decoded(line[4:-1])
    if len(mac) != 32:
        raise _bad()
    return Header(tuple(stanzas), covered + b"---", mac)


def file_key_of(header: Header, *, passphrase: str | None, identities: Sequence[str]) -> bytes:
    """The key of the file.

    Raises:
        PassphraseNeeded: it is for a passphrase and none was given, or for other devices than these.
        WrongPassphrase: the passphrase is not the right one.
        PackageError: the header is damaged, or asks for more work than is allowed.
    """
    by_passphrase = [one for one in header.stanzas if one.kind == "scrypt"]
    if by_passphrase and len(header.stanzas) > 1:
        raise _bad()
    key = _by_passphrase(by_passphrase[0], passphrase) if by_passphrase else _by_identity(header, identities)
    if not hmac.compare_digest(_mac(key, header.covered), header.mac):
        raise _bad()
    return key


# -- passphrase ---------------------------------------------------------------------------------------


def _for_passphrase(file_key: bytes, passphrase: str) -> Stanza:
    salt = os.urandom(16)
    body = _sealed(_stretched(passphrase, salt, WORK_FACTOR), file_key)
    return Stanza("scrypt", (_encoded(salt).decode(), str(WORK_FACTOR)), body)


def _by_passphrase(stanza: Stanza, passphrase: str | None) -> bytes:
    if len(stanza.arguments) != 2 or len(stanza.body) != 32:
        raise _bad()
    salt, work = _decoded(stanza.arguments[0].encode()), stanza.arguments[1]
    if len(salt) != 16 or _NUMBER.fullmatch(work) is None:
        raise _bad()
    if int(work) > MOST_WORK:
        raise too_much(
            translate(
                "Exchange", "its passphrase would cost too much memory to try (2^{work}, at most 2^{most})"
            ).format(work=work, most=MOST_WORK)
        )
    if not passphrase:
        raise PassphraseNeeded(
            translate("Exchange", "The package is encrypted with a passphrase."),
            translate("Exchange", "Ask its sender for the passphrase, by telephone rather than by mail."),
        )
    key = _opened(_stretched(passphrase, salt, int(work)), stanza.body)
    if key is None:
        raise WrongPassphrase(
            translate("Exchange", "The passphrase is not the one that this package was encrypted with."),
            translate("Exchange", "Nothing was changed. Type it again; capitals and spaces matter."),
        )
    return key


def _stretched(passphrase: str, salt: bytes, work: int) -> bytes:
    secret = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    most = 130 * 8 * 2**work + 2**20
    return hashlib.scrypt(secret, salt=_SCRYPT + salt, n=2**work, r=8, p=1, maxmem=most, dklen=32)


# -- devices ------------------------------------------------------------------------------------------


def _for_recipient(file_key: bytes, recipient: str) -> Stanza:
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

    public = age_keys.read_recipient(recipient)
    if public is None:
        raise InputError(
            translate("Exchange", '"{recipient}" is no key to encrypt for (age1…).').format(
                recipient=recipient[:80]
            )
        )
    once = X25519PrivateKey.generate()
    share = once.public_key().public_bytes_raw()
    try:
        secret = once.exchange(X25519PublicKey.from_public_bytes(public))
    except ValueError as error:  # a point of low order
        raise InputError(
            translate("Exchange", '"{recipient}" is no key to encrypt for (age1…).').format(
                recipient=recipient
            )
        ) from error
    return Stanza(
        "X25519", (_encoded(share).decode(),), _sealed(_derived(secret, share + public, _X25519), file_key)
    )


def _by_identity(header: Header, identities: Sequence[str]) -> bytes:
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

    for stanza in header.stanzas:
        if stanza.kind != "X25519":
            continue
        share = _decoded(stanza.arguments[0].encode()) if len(stanza.arguments) == 1 else b""
        if len(share) != 32 or len(stanza.body) != 32:
            raise _bad()
        for identity in identities:
            secret_bytes = age_keys.read_identity(identity)
            if secret_bytes is None:
                raise InputError(translate("Exchange", "One of the keys given is no AGE-SECRET-KEY-1…."))
            own = X25519PrivateKey.from_private_bytes(secret_bytes)
            try:
                secret = own.exchange(X25519PublicKey.from_public_bytes(share))
            except ValueError as error:  # a point of low order
                raise _bad() from error
            public = own.public_key().public_bytes_raw()
            key = _opened(_derived(secret, share + public, _X25519), stanza.body)
            if key is not None:
                return key
    raise PassphraseNeeded(
        translate("Exchange", "The package is encrypted for other devices than this one."),
        translate("Exchange", "Ask its sender to write it for this device, or with a passphrase."),
    )


# -- parts --------------------------------------------------------------------------------------------


def payload_key(file_key: bytes, nonce: bytes) -> bytes:
    """The key of the payload."""
    return _derived(file_key, nonce, b"payload")


def _derived(secret: bytes, salt: bytes, purpose: bytes) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), 32, salt=salt, info=purpose).derive(secret)


def _mac(file_key: bytes, covered: bytes) -> bytes:
    return hmac.digest(_derived(file_key, b"", b"header"), covered, "sha256")


def _sealed(key: bytes, plain: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    return ChaCha20Poly1305(key).encrypt(_NONCE, plain, None)


def _opened(key: bytes, body: bytes) -> bytes | None:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    try:
        return ChaCha20Poly1305(key).decrypt(_NONCE, body, None)
    except InvalidTag:
        return None


def _stanza_text(stanza: Stanza) -> bytes:
    body = _encoded(stanza.body)
    lines = [body[start : start + 64] for start in range(0, len(body) + 1, 64)]
    return (
        b"-> "
        + " ".join((stanza.kind, *stanza.arguments)).encode()
        + b"\n"
        + b"".join(one + b"\n" for one in lines)
    )


def _encoded(data: bytes) -> bytes:
    return base64.b64encode(data).rstrip(b"=")


def _decoded(text: bytes) -> bytes:
    """Base 64 without filling, in its one right form."""
    try:
        data = base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)
    except ValueError:
        raise _bad() from None
    if _encoded(data) != text:
        raise _bad()
    return data


def _line(stream: BinaryIO, before: bytes) -> bytes:
    line = stream.readline(_LONGEST_HEADER)
    if not line.endswith(b"\n") or len(before) + len(line) > _LONGEST_HEADER:
        raise _bad()
    return line


def _bad() -> PackageError:
    return damaged(translate("Exchange", "the header of its encryption cannot be read"))
