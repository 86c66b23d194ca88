"""The payload of a file in the format age-encryption.org/v1: parts of 64 KiB, each with its own authentication.

A part is given on only when it was found to be authentic, and the last is known to be the last.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from typing import BinaryIO

from iso20k_audit.exchange.age_header import payload_key
from iso20k_audit.exchange.refusing import damaged, unreadable
from iso20k_audit.model.wording import translate

PART = 64 * 1024
_TAG = 16


class Encrypting:
    """A file that can only be written to; `close` ends it. `digest` is the SHA-256 of what was written."""

    def __init__(self, target: BinaryIO, file_key: bytes) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        nonce = os.urandom(16)
        target.write(nonce)
        self._target = target
        self._cipher = ChaCha20Poly1305(payload_key(file_key, nonce))
        self._held = bytearray()
        self._count = 0
        self._hash = hashlib.sha256()

    def write(self, data: bytes) -> int:
        """Takes more of the plain content."""
        self._hash.update(data)
        self._held += data
        while len(self._held) > PART:  # the last part is held back: only `close` knows that it is the last
            self._put(bytes(self._held[:PART]), last=False)
            del self._held[:PART]
        return len(data)

    def flush(self) -> None:
        """Nothing to do: whole parts are written at once."""

    def close(self) -> str:
        """Writes the last part. Returns: SHA-256 of the plain content."""
        self._put(bytes(self._held), last=True)
        self._held.clear()
        return self._hash.hexdigest()

    def _put(self, plain: bytes, *, last: bool) -> None:
        self._target.write(self._cipher.encrypt(_nonce(self._count, last=last), plain, None))
        self._count += 1


def decrypted(
    source: BinaryIO, file_key: bytes, told: Callable[[int], None] | None = None
) -> Iterator[bytes]:
    """The plain content in parts, from a file that stands behind its header.

    Args: told(n): bytes that were read; may raise Cancelled.

    Raises:
        PackageError: it was altered or cut off.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    nonce = _read(source, 16)
    cipher = ChaCha20Poly1305(payload_key(file_key, nonce))
    part, count = _read(source, PART + _TAG), 0
    while True:
        following = _read(source, PART + _TAG)
        try:
            plain = cipher.decrypt(_nonce(count, last=not following), part, None)
        except (InvalidTag, ValueError):
            raise damaged(translate("Exchange", "its encrypted content was altered or cut off")) from None
        if not plain and count:
            raise damaged(translate("Exchange", "its encrypted content was altered or cut off"))
        if told is not None:
            told(len(part))
        yield plain
        if not following:
            return
        part, count = following, count + 1


def _nonce(count: int, *, last: bool) -> bytes:
    return count.to_bytes(11) + bytes([last])


def _read(source: BinaryIO, count: int) -> bytes:
    try:
        return source.read(count)
    except OSError as error:
        raise unreadable(error) from error
