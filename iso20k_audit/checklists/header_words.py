"""What the words above a column say about it, in eight languages.

Not for: the words themselves (see `header_vocabulary`), or columns without any (see `column_guessing`).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

from iso20k_audit.checklists.header_vocabulary import HEADER_WORDS

_COMPOUNDING = 5
"""Shortest word that counts at the end of a longer one, as `frage` in `Auditfrage`."""
LONGEST_HEADER = 90
_SIGNS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class HeaderMatch:
    """What the words above a column say.

    Attributes:
        role: of `column_mapping.Role`, or `header_vocabulary.ANSWERS` or `REQUIREMENT`; empty for words unknown here.
        score: 0 to 1.
        words: those that were recognised.
        languages: in which they are so.
    """

    role: str = ""
    score: float = 0.0
    words: str = ""
    languages: tuple[str, ...] = ()


@lru_cache(maxsize=4096)
def normal(text: str) -> str:
    """Words in small letters without accents and signs, for comparison: `Nº / Préuve` as `no preuve`."""
    plain = text.replace("#", " nr ")
    if not text.isascii():
        plain = plain.replace("№", "no").replace("ł", "l").replace("Ł", "l")
        decomposed = unicodedata.normalize("NFKD", plain).casefold()
        plain = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    return " ".join(_SIGNS.sub(" ", plain.casefold()).split())


@cache
def _phrases() -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    """Phrase to the roles and languages that it stands for."""
    found: dict[str, dict[str, list[str]]] = {}
    for role, block in HEADER_WORDS.items():
        language = ""
        for line in block.strip().splitlines():
            told, colon, rest = line.strip().partition(": ")
            language = told if colon else language
            for phrase in (rest if colon else line).split("|"):
                words = normal(phrase)
                if words:
                    found.setdefault(words, {}).setdefault(role, []).append(language)
    return {
        phrase: [(role, tuple(dict.fromkeys(languages))) for role, languages in roles.items()]
        for phrase, roles in found.items()
    }


@lru_cache(maxsize=4096)
def match_header(text: str) -> tuple[HeaderMatch, ...]:
    """What a header may stand for, best first; none where no word is known."""
    header = normal(text)
    if not header or len(text) > LONGEST_HEADER or text.rstrip().endswith("?"):
        return ()
    best: dict[str, HeaderMatch] = {}

    def note(phrase: str, score: float) -> None:
        for role, languages in _phrases()[phrase]:
            there = best.get(role)
            if there is None or (score, len(phrase)) > (there.score, len(there.words)):
                best[role] = HeaderMatch(role, score, phrase, languages)

    words = header.split()
    for start in range(len(words)):
        for end in range(start + 1, min(len(words), start + 5) + 1):
            phrase = " ".join(words[start:end])
            if phrase not in _phrases():
                continue
            share = len(phrase) / len(header)
            whole, edge = end - start == len(words), start == 0 or end == len(words)
            if whole or len(phrase) > 2 or start == 0:
                note(phrase, 1.0 if whole else (0.7 if edge else 0.6) + 0.25 * share)
    for word in words:
        for length in range(_COMPOUNDING, len(word)):
            if word[-length:] in _phrases():
                note(word[-length:], 0.6 + 0.25 * length / len(header))
            if word[:length] in _phrases() and len(word) - length <= 3:
                note(word[:length], 0.6 + 0.2 * length / len(header))
    return tuple(sorted(best.values(), key=lambda match: (-match.score, -len(match.words))))
