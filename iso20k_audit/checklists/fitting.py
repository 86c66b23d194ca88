"""Texts from elsewhere brought into the form of a checklist: one line, clean, within its limits.

What does not fit is moved, not dropped; where it has to be cut after all, the caller is told. Text that fits
already stays as it is. Not for: which text belongs where (see `table_import` and `ciso_reading`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

LONGEST_TEXT = 500
LONGEST_LOOK_FOR = 400
LONGEST_EVIDENCE = 300
LONGEST_SAMPLE = 300
LONGEST_PRACTICE = 80
LONGEST_CHOICE = 100
LONGEST_TITLE = 150
LONGEST_CLAUSE = 40
LONGEST_ID = 40
LONGEST_DESCRIPTION = 4000
MOST_ENTRIES = 12
MOST_PRACTICES = 10
"""Limits of `checklist.schema.json`; a test compares them."""

_ODD = r"\x00-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff\ud800-\udfff"
_LINE = re.compile(rf"[^\s{_ODD}][^{_ODD}]*\Z")
_CONTROL = re.compile(rf"[{_ODD}\ufeff\u200b]+")
_LINE_BREAK = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
_BULLET = re.compile(r"\s*(?:[-–—*+·•●▪◦‣►■□☐✓✔→]\s*(?=\S)|\(?\d{1,2}[.)]\s+|[a-z]\)\s+)")
_INNER_BULLET = re.compile(r"(?:^|\s)[•●▪◦‣►■☐]\s*")
_SEMICOLON = re.compile(r";(?=\s|$)")
_SENTENCE_END = re.compile(r"[.!;:](?=\s)")
_NOT_IN_IDS = re.compile(r"[^A-Za-z0-9._-]+")


def fits(text: str, most: int) -> bool:
    """Whether the text can stand in a checklist as it is."""
    if not 0 < len(text) <= most:
        return False
    if text.isascii() and text.isprintable():
        return text[0] != " "
    return _LINE.match(text) is not None


def one_line(text: str) -> str:
    """The text on one line without control characters, its blanks single."""
    if text.isascii() and text.isprintable():
        return text.strip() if "  " not in text else " ".join(text.split())
    return " ".join(_CONTROL.sub(" ", text).split())


def paragraphs(text: str, most: int = LONGEST_DESCRIPTION) -> str:
    """The text with its lines kept, clean and cut to `most` characters."""
    lines = (one_line(line) for line in _LINE_BREAK.split(text))
    return "\n".join(lines).strip()[:most].strip()


def cut(text: str, most: int) -> tuple[str, str]:
    """The text up to a good place within `most` characters, and the rest.

    A good place is behind a question mark, else behind a sentence, else between words; there an ellipsis
    marks that something follows.
    """
    if len(text) <= most:
        return text, ""
    asked = text.rfind("? ", 20, most)
    if asked >= 0:
        return text[: asked + 1], text[asked + 2 :].strip()
    ends = [match.end() for match in _SENTENCE_END.finditer(text, most // 3, most)]
    if ends:
        return text[: ends[-1]], text[ends[-1] :].strip()
    blank = text.rfind(" ", most // 3, most - 1)
    place = blank if blank > 0 else most - 1
    return f"{text[:place].rstrip()}…", f"…{text[place:].strip()}"


def split_entries(text: str, *, semicolons: bool = True) -> list[str]:
    """The entries of a cell: one a line, a bullet or, where asked for, between semicolons."""
    return list(_entries(text, semicolons)) if text else []


@lru_cache(maxsize=2000)
def _entries(text: str, semicolons: bool) -> tuple[str, ...]:
    entries: list[str] = []
    for line in _LINE_BREAK.split(text):
        for part in _INNER_BULLET.split(line):
            pieces = _SEMICOLON.split(part) if semicolons else (part,)
            for piece in pieces:
                bullet = _BULLET.match(piece)
                entry = one_line(piece[bullet.end() :] if bullet else piece)
                if any(sign.isalnum() for sign in entry):
                    entries.append(entry)
    return tuple(entries)


def pack(entries: Iterable[str], most: int, longest: int) -> tuple[tuple[str, ...], str]:
    """Entries as a list of at most `most`, each of at most `longest` characters and there once.

    Long ones are divided; what is too many is joined to the last, or to each other where that is too long.

    Returns:
        The list, and what has no place in it.
    """
    given = tuple(dict.fromkeys(entries))
    if len(given) <= most and all(fits(entry, longest) for entry in given):
        return given, ""
    pieces: list[str] = []
    for entry in given:
        rest = entry if fits(entry, longest) else one_line(entry)
        while len(rest) > longest:
            piece, rest = cut(rest, longest)
            pieces.append(piece)
        if rest:
            pieces.append(rest)
    unique = list(dict.fromkeys(pieces))
    if len(unique) <= most:
        return tuple(unique), ""
    last = "; ".join(unique[most - 1 :])
    if len(last) <= longest:
        return (*unique[: most - 1], last), ""
    packed: list[str] = []
    for piece in unique:
        if packed and len(packed[-1]) + 2 + len(piece) <= longest:
            packed[-1] += f"; {piece}"
        else:
            packed.append(piece)
    return tuple(packed[:most]), "; ".join(packed[most:])


def as_id(text: str, most: int = LONGEST_ID) -> str:
    """Letters, digits, full stops, hyphens and underscores of a text, so that it can be an id; maybe none."""
    if not text.isascii():
        import unicodedata

        decomposed = unicodedata.normalize("NFKD", text.replace("ß", "ss").replace("ł", "l"))
        text = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    return _NOT_IN_IDS.sub("-", text).strip("-._")[:most].rstrip("-._")


def checklist_id(text: str) -> str:
    """A name such as `Night shift 2026.xlsx` as id of a checklist; `checklist` where nothing is left."""
    return as_id(text, 60).lower() or "checklist"


def first_of(texts: Sequence[str]) -> str:
    """The first text that is not empty; else empty."""
    return next((text for text in texts if text), "")
