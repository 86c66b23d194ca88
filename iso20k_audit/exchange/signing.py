"""What is signed: a package as a whole, and the newest change of a chain by the device that makes it (a seal).

A seal travels with its chain through other hands, so that relayed work is vouched for by its own author.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from iso20k_audit.exchange.keys import DeviceKey, fingerprint, read_public_pem, verify
from iso20k_audit.exchange.package_info import Head
from iso20k_audit.model.wording import translate


class SignatureStatus(StrEnum):
    """What is known of a package's signature. `valid` says whose key it is, not whether that key is trusted."""

    VALID = "valid"
    MISSING = "missing"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Signature:
    """The signature of a package.

    Attributes:
        key: public key, 64 hexadecimal digits; empty unless it is valid.
        fingerprint: of that key, see `keys.fingerprint`.
        reason: why it is missing or wrong, a sentence; empty if it is valid.
    """

    status: SignatureStatus
    key: str = ""
    fingerprint: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Seal:
    """A signed head: the device `key` says that entry `seq` of copy `replica` is `head`, and so all before it."""

    replica: str
    seq: int
    head: str
    key: str
    signature: str
    more: Mapping[str, Any] = field(default_factory=dict)

    @property
    def holds(self) -> bool:
        """Whether the signature is that of the key."""
        return verify(
            self.key, bytes.fromhex(self.signature), sealed_bytes(self.replica, self.seq, self.head)
        )

    def to_json(self) -> dict[str, Any]:
        """A line of `data/seals.jsonl`."""
        known = {name: getattr(self, name) for name in ("replica", "seq", "head", "key", "signature")}
        return {**self.more, **known}


def sealed_bytes(replica: str, seq: int, head: str) -> bytes:
    """What a seal signs."""
    return f"iso20k-audit seal 1\n{replica}\n{seq}\n{head}\n".encode()


def make_seal(key: DeviceKey, replica: str, head: Head) -> Seal:
    """A seal of this device."""
    signature = key.sign(sealed_bytes(replica, head.seq, head.head)).hex()
    return Seal(replica, head.seq, head.head, key.public, signature)


def judge(signature: bytes | None, pem: bytes | None, signed: bytes, device_key: str) -> Signature:
    """What a package's signature is worth.

    Args:
        signature, pem: contents of `signature.ed25519` and `public-key.pem`, None where the file is missing.
        signed: contents of `tagmanifest-sha256.txt`.
        device_key: the key that the package names as its sender's.
    """
    if signature is None:
        return Signature(SignatureStatus.MISSING, reason=translate("Exchange", "The package is not signed."))
    if pem is None:
        return _wrong(translate("Exchange", "The package is signed, but the public key is missing."))
    key = read_public_pem(pem)
    if key is None:
        return _wrong(translate("Exchange", "The public key of the package cannot be read."))
    if not verify(key, signature, signed):
        return _wrong(
            translate("Exchange", "The signature does not fit: the package was changed after it was signed.")
        )
    if key != device_key:
        return _wrong(
            translate("Exchange", "The package was signed with another key than that of the sender it names.")
        )
    return Signature(SignatureStatus.VALID, key, fingerprint(key))


def _wrong(reason: str) -> Signature:
    return Signature(SignatureStatus.WRONG, reason=reason)
