"""Keys for age encryption as people exchange them: `age1…` and `AGE-SECRET-KEY-1…` (Bech32, BIP 173)."""

from __future__ import annotations

_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_RECIPIENT, _IDENTITY = "age", "age-secret-key-"


def recipient_text(public: bytes) -> str:
    """An X25519 public key as an age recipient."""
    return _encode(_RECIPIENT, public)


def identity_text(secret: bytes) -> str:
    """An X25519 secret key as an age identity."""
    return _encode(_IDENTITY, secret).upper()


def read_recipient(text: str) -> bytes | None:
    """The public key of an age recipient of type X25519, or None if it is none."""
    return _decode(_RECIPIENT, text)


def read_identity(text: str) -> bytes | None:
    """The secret key of an age identity of type X25519, or None if it is none."""
    return _decode(_IDENTITY, text)


def _encode(prefix: str, data: bytes) -> str:
    values = _regroup(data, 8, 5)
    check = _polymod([*_expanded(prefix), *values, *([0] * 6)]) ^ 1
    values += [check >> 5 * (5 - place) & 31 for place in range(6)]
    return prefix + "1" + "".join(_ALPHABET[value] for value in values)


def _decode(prefix: str, text: str) -> bytes | None:
    if text not in (text.lower(), text.upper()):
        return None
    start, _, rest = text.lower().rpartition("1")
    if start != prefix or len(rest) != 58 or not set(rest) <= set(_ALPHABET):
        return None
    values = [_ALPHABET.index(character) for character in rest]
    if (
        _polymod([*_expanded(prefix), *values]) != 1 or values[-7] & 15
    ):  # 52 values hold 256 bits and 4 of padding
        return None
    return bytes(_regroup(bytes(values[:-6]), 5, 8)[:32])


def _expanded(prefix: str) -> list[int]:
    return [*(ord(ch) >> 5 for ch in prefix), 0, *(ord(ch) & 31 for ch in prefix)]


def _polymod(values: list[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for place, generator in enumerate(_GENERATOR):
            check ^= generator if top >> place & 1 else 0
    return check


def _regroup(data: bytes, width: int, wanted: int) -> list[int]:
    """Bits in groups of another width; what is left at the end is filled up with zeros."""
    held, bits, found = 0, 0, []
    for value in data:
        held, bits = held << width | value, bits + width
        while bits >= wanted:
            bits -= wanted
            found.append(held >> bits & (1 << wanted) - 1)
    if bits:
        found.append(held << wanted - bits & (1 << wanted) - 1)
    return found
