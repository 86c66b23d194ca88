"""Digests for people: groups to compare by eye, words and digits to say over the telephone.

Six words of a list of 2,048 carry the first 66 bits of a SHA-256, twelve digits about 40: enough to notice a wrong
or exchanged file when two people who know each other compare them. The full digest stays what programs compare.
"""

from __future__ import annotations

import re

from iso20k_audit.model.errors import InputError
from iso20k_audit.model.wording import translate

WORD_COUNT = 6
DIGIT_COUNT = 12
_DIGEST = re.compile(r"[0-9a-f]{64}")
_SEPARATORS = re.compile(r"[\s,;.:/_-]+")


def spoken(digest: str) -> str:
    """Six words for a SHA-256 in hexadecimal: the first 66 bits, eleven a word, looked up in `wordlist`."""
    from iso20k_audit.exchange.wordlist import WORDS

    bits = _bits(digest) >> (256 - 11 * WORD_COUNT)
    return " ".join(WORDS[bits >> 11 * place & 2047] for place in reversed(range(WORD_COUNT)))


def spoken_digits(digest: str) -> str:
    """Twelve digits for a SHA-256: its first 64 bits as a number, modulo 10^12, in groups of four."""
    number = (_bits(digest) >> 192) % 10**DIGIT_COUNT
    text = f"{number:0{DIGIT_COUNT}}"
    return " ".join(text[start : start + 4] for start in range(0, DIGIT_COUNT, 4))


def parse_spoken(text: str) -> str:
    """What somebody heard and typed, as `spoken` or `spoken_digits` would write it.

    Case, spaces and punctuation do not matter, and the first four letters of a word are enough.

    Raises:
        InputError: it is neither six words of the list nor twelve digits.
    """
    from iso20k_audit.exchange.wordlist import WORDS

    parts = [part for part in _SEPARATORS.split(text.strip().lower()) if part]
    digits = "".join(parts)
    if digits.isascii() and digits.isdigit() and len(digits) == DIGIT_COUNT:
        return " ".join(digits[start : start + 4] for start in range(0, DIGIT_COUNT, 4))
    known = {word[:4]: word for word in WORDS}
    found = []
    for part in parts:
        word = known.get(part[:4])
        if word is None or not word.startswith(part):
            raise InputError(
                translate("Exchange", '"{word}" is none of the words that are used for this.').format(
                    word=part[:40]
                ),
                translate("Exchange", "Ask for the six words again, or for the twelve digits."),
            )
        found.append(word)
    if len(found) != WORD_COUNT:
        raise InputError(
            translate("Exchange", "These are not six words or twelve digits."),
            translate("Exchange", "Ask for the six words again, or for the twelve digits."),
        )
    return " ".join(found)


def spoken_fits(text: str, digest: str) -> bool:
    """Whether what somebody heard is the digest.

    Raises:
        InputError: see `parse_spoken`.
    """
    return parse_spoken(text) in (spoken(digest), spoken_digits(digest))


def grouped_hex(digest: str, groups: int = 8) -> str:
    """The first groups of four characters of a digest, for comparing by eye: `A1B2 C3D4 …`."""
    _bits(digest)
    return " ".join(digest[start : start + 4].upper() for start in range(0, 4 * groups, 4))


def _bits(digest: str) -> int:
    if _DIGEST.fullmatch(digest) is None:
        raise InputError(translate("Exchange", '"{digest}" is no SHA-256.').format(digest=digest[:80]))
    return int(digest, 16)
