"""Cells as fields of a question: lists, yes or no, weights, practices, each within the limits of the format.

Not for: which cell is which field (see `table_import`), or clauses (see `clause_cells`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from iso20k_audit.checklists.fitting import (
    LONGEST_EVIDENCE,
    LONGEST_LOOK_FOR,
    LONGEST_PRACTICE,
    LONGEST_SAMPLE,
    LONGEST_TEXT,
    MOST_ENTRIES,
    MOST_PRACTICES,
    cut,
    one_line,
    pack,
    split_entries,
)
from iso20k_audit.checklists.header_words import normal


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


YES_WORDS = _words(
    "yes y x ja j oui o si s sim tak t true wahr 1 required mandatory must pflicht verpflichtend obligatorisch "
    "erforderlich obligatoire requis obligatorio requerido exigido obbligatorio richiesto verplicht vereist "
    "wymagane wymagany m ✓ ✔ vrai verdadero vero waar prawda"
)
NO_WORDS = _words(
    "no n nein non nee nie nao false falsch 0 none optional nicht na n/a - – keine kein "
    "faux falso onwaar falsz opcional optionnel facultatif facoltativo optioneel opcjonalne"
)
_NO_PHRASES = frozenset(
    {"not required", "nicht erforderlich", "non requis", "no requerido", "n a", "nicht notig"}
)
_WEIGHT_WORDS = {
    **dict.fromkeys(_words("low niedrig gering baja faible baixa bassa laag niska"), 1),
    **dict.fromkeys(_words("medium mittel media moyen moyenne gemiddeld srednia"), 3),
    **dict.fromkeys(_words("high hoch alta eleve elevee hoog wysoka"), 5),
    **dict.fromkeys(_words("critical kritisch critica critique kritiek krytyczna"), 8),
}
_NUMBER = re.compile(r"[-+]?\d{1,9}(?:[.,]\d{1,9})?\s*%?\Z")


def text_and_rest(text: str) -> tuple[str, list[str]]:
    """The question on one line within its limit, and what is too much as entries for what to look for."""
    line = one_line(text)
    if len(line) <= LONGEST_TEXT:
        return line, []
    first, rest = cut(line, LONGEST_TEXT)
    return first, [rest]


def look_for(entries: Sequence[str]) -> tuple[tuple[str, ...], str]:
    """Entries within the limits of `look_for`, and what has no place there."""
    return pack(entries, MOST_ENTRIES, LONGEST_LOOK_FOR)


def evidence(entries: Sequence[str]) -> tuple[tuple[str, ...], str]:
    """Entries within the limits of `evidence`, and what has no place there."""
    return pack(entries, MOST_ENTRIES, LONGEST_EVIDENCE)


def sample(text: str) -> tuple[str, str]:
    """A suggested sample within its limit, and the rest."""
    line = one_line(text)
    return cut(line, LONGEST_SAMPLE) if any(sign.isalnum() for sign in line) else ("", "")


def documented(text: str) -> tuple[bool, list[str]]:
    """Whether documented information is called for; names of documents in the cell as evidence."""
    words = normal(text)
    signs = one_line(text).lower()
    if not signs or signs in NO_WORDS or words in NO_WORDS or words in _NO_PHRASES:
        return False, []
    if signs in YES_WORDS or words in YES_WORDS:
        return True, []
    first, _, rest = one_line(text).partition(" ")
    if normal(first) in YES_WORDS and len(normal(first)) > 1:
        return True, split_entries(rest.strip(" :,–-"))
    if normal(first) in NO_WORDS and first.strip(",;:.") != first:
        return False, split_entries(rest)
    return any(sign.isalpha() for sign in text), split_entries(text)


def weight(text: str) -> tuple[int, str]:
    """A weight from 1 to 10, and a remark where it was another."""
    line = one_line(text)
    if not line:
        return 1, ""
    if normal(line) in _WEIGHT_WORDS:
        found = _WEIGHT_WORDS[normal(line)]
        return found, f'weight "{line}" taken as {found}'
    if not _NUMBER.match(line):
        return 1, f'weight "{line[:40]}" is no number; taken as 1'
    value = float(line.rstrip("% ").replace(",", "."))
    found = min(10, max(1, round(value / 10 if line.endswith("%") else value)))
    return found, "" if found == value else f"weight {line} taken as {found}; weights go from 1 to 10"


def practices(text: str) -> tuple[str, ...]:
    """ITIL 4 practices in lower case, abbreviations kept."""
    parts = [part for entry in split_entries(text) for part in re.split(r"\s*[,/|]\s*", entry)]
    names = [
        " ".join(word if _is_abbreviation(word) else word.lower() for word in part.split()) for part in parts
    ]
    return pack([name for name in names if name], MOST_PRACTICES, LONGEST_PRACTICE)[0]


def _is_abbreviation(word: str) -> bool:
    return 2 <= len(word) <= 4 and word.isupper()
