"""The key of this device: an Ed25519 key that signs what is packed here, kept in the user's own settings folder.

It names a device, not a person: who uses it is said once, in the team's list, after comparing fingerprints.
"""

from __future__ import annotations

import hashlib
import os
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_config_path

from iso20k_audit.exchange import age_keys
from iso20k_audit.exchange.durable import write_private
from iso20k_audit.exchange.words import grouped_hex
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.wording import translate

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

KEY_FILE = "device-key.pem"
_LONGEST_FILE = 10_000


def config_folder() -> Path:
    """The user's settings folder for this program; ISO20K_CONFIG names another."""
    override = os.environ.get("ISO20K_CONFIG")
    return Path(override) if override else user_config_path("iso20k-audit", appauthor=False)


class DeviceKey:
    """A secret key and what follows from it."""

    def __init__(self, secret: Ed25519PrivateKey) -> None:
        self._secret = secret

    @classmethod
    def load_or_make(cls, config: Path | None = None) -> DeviceKey:
        """The key of this device; made at the first call and written so that only its user can read it.

        Raises:
            InputError: the file is there and is no such key, or it cannot be read or written.
        """
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        file = (config or config_folder()) / KEY_FILE
        try:
            if file.exists():
                return cls._read(file)
            key = cls(Ed25519PrivateKey.generate())
            write_private(file, key._pem, replace=False)
        except FileExistsError:  # another process made one meanwhile
            return cls._read(file)
        except OSError as error:
            raise _refused(file, error) from error
        return key

    @classmethod
    def load(cls, config: Path | None = None) -> DeviceKey | None:
        """The key of this device, or None if none was made yet. Raises: InputError, see `load_or_make`."""
        file = (config or config_folder()) / KEY_FILE
        return cls._read(file) if file.exists() else None

    @classmethod
    def _read(cls, file: Path) -> DeviceKey:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
        from cryptography.hazmat.primitives.serialization import load_pem_private_key

        try:
            with file.open("rb") as stream:
                content = stream.read(_LONGEST_FILE)
        except OSError as error:
            raise _refused(file, error) from error
        try:
            secret = load_pem_private_key(content, password=None)
        except Exception as error:  # cryptography names no complete list of what it raises for damaged files
            raise _damaged(file) from error
        if not isinstance(secret, Ed25519PrivateKey):
            raise _damaged(file)
        return cls(secret)

    @cached_property
    def public(self) -> str:
        """The public key: 64 hexadecimal digits."""
        return self._secret.public_key().public_bytes_raw().hex()

    @cached_property
    def public_pem(self) -> bytes:
        """The public key as OpenSSL reads it (SPKI, PEM)."""
        return public_pem(self.public)

    def sign(self, data: bytes) -> bytes:
        """A signature of 64 bytes (RFC 8032)."""
        return self._secret.sign(data)

    @cached_property
    def recipient(self) -> str:
        """Where others may encrypt to for this device only: an age recipient."""
        from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

        public = X25519PrivateKey.from_private_bytes(self._age_secret).public_key()
        return age_keys.recipient_text(public.public_bytes_raw())

    @property
    def identity(self) -> str:
        """What opens packages encrypted to `recipient`; secret."""
        return age_keys.identity_text(self._age_secret)

    @cached_property
    def _age_secret(self) -> bytes:
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF

        derived = HKDF(SHA256(), 32, salt=None, info=b"iso20k-audit device key for age")
        return derived.derive(self._secret.private_bytes_raw())

    @property
    def _pem(self) -> bytes:
        from cryptography.hazmat.primitives import serialization

        return self._secret.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )


def public_pem(public: str) -> bytes:
    """A public key of 64 hexadecimal digits as SPKI in PEM."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public))
    return key.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)


def read_public_pem(content: bytes) -> str | None:
    """The public key in a PEM file as 64 hexadecimal digits, or None if it is not exactly one Ed25519 key."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    try:
        key = load_pem_public_key(content)
    except Exception:  # see DeviceKey._read
        return None
    return key.public_bytes_raw().hex() if isinstance(key, Ed25519PublicKey) else None


_PRIME = 2**255 - 19
_EIGHTH = tuple(
    int.from_bytes(bytes.fromhex(point), "little")
    for point in (
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    )
)
_SMALL = frozenset({0, 1, _PRIME - 1, *_EIGHTH})


def _is_small(public: bytes) -> bool:
    """Whether a key is one of the few for which anybody can make signatures (points of small order)."""
    return (int.from_bytes(public, "little") & 2**255 - 1) % _PRIME in _SMALL


def verify(public: str, signature: bytes, data: bytes) -> bool:
    """Whether the signature over the data was made with the secret part of a key of 64 hexadecimal digits."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    if _is_small(bytes.fromhex(public)):
        return False
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public)).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True


def fingerprint(public: str) -> str:
    """Eight groups of four characters that people compare: the first 128 bits of the SHA-256 of the key's 32 bytes."""
    return grouped_hex(key_digest(public))


def key_digest(public: str) -> str:
    """SHA-256 of the key's 32 bytes, for saying it in words (see `words.spoken`)."""
    return hashlib.sha256(bytes.fromhex(public)).hexdigest()


def _damaged(file: Path) -> InputError:
    return InputError(
        translate("Exchange", "{file}: is not the key of a device (Ed25519, PEM).").format(file=file),
        translate(
            "Exchange",
            "Put it back from a backup of your settings. If there is none, move it away: a new key is made, whose "
            "fingerprint the others must be told.",
        ),
    )


def _refused(file: Path, error: OSError) -> InputError:
    return InputError(
        translate("Exchange", "{file}: cannot be read or written ({reason}).").format(
            file=file, reason=error.strerror or error
        ),
        translate(
            "Exchange",
            "Check the permissions of that folder, or name another in the environment variable ISO20K_CONFIG.",
        ),
    )
