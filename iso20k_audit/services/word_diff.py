"""What differs between two texts, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum, auto
from itertools import groupby

WORDS = re.compile(r"\n|[^\S\n]+|\w+|[^\w\s]", re.UNICODE)
MOST_WORDS = 3_000
"""Of either text: longer ones are compared line by line, which stays fast."""


LEAST_SHARED = 4
"""Letters: a word as short as this between two changes is no sign that anything stayed."""


class Side(Enum):
    """Where a piece of text stands."""

    BOTH = auto()
    GONE = auto()
    NEW = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words that stand in both texts, only in the first (GONE) or only in the second (NEW)."""

    side: Side
    text: str


def word_diff(before: str, after: str) -> tuple[Piece, ...]:
    """The second text as pieces, with what it no longer has of the first between them.

    GONE and BOTH put together give the first text, NEW and BOTH the second.
    """
    first, second = _split(before), _split(after)
    if max(len(first), len(second)) > MOST_WORDS:
        first, second = before.splitlines(keepends=True), after.splitlines(keepends=True)
    steps = SequenceMatcher(None, first, second, autojunk=False).get_opcodes()
    runs: list[tuple[str, str, bool]] = []
    for place, (what, from_1, to_1, from_2, to_2) in enumerate(steps):
        gone, new = "".join(first[from_1:to_1]), "".join(second[from_2:to_2])
        inside = 0 < place < len(steps) - 1
        runs.append((gone, new, what == "equal" and not (inside and len(gone.strip()) <= LEAST_SHARED)))
    return tuple(_joined(runs))


def worded_anew(pieces: tuple[Piece, ...]) -> bool:
    """Whether so little is shared that marking the differences would not help."""
    shared = sum(len(piece.text.strip()) for piece in pieces if piece.side is Side.BOTH)
    whole = sum(len(piece.text.strip()) for piece in pieces if piece.side is not Side.GONE)
    return shared * 3 < whole


def _joined(runs: list[tuple[str, str, bool]]) -> Iterator[Piece]:
    """Runs of the same sort as one piece; what is shared only by chance between changes belongs to them."""
    for same, group in groupby(runs, key=lambda run: run[2]):
        parts = list(group)
        gone, new = "".join(part[0] for part in parts), "".join(part[1] for part in parts)
        if same:
            yield Piece(Side.BOTH, gone)
            continue
        if gone:
            yield Piece(Side.GONE, gone)
        if new:
            yield Piece(Side.NEW, new)


def _split(text: str) -> list[str]:
    return WORDS.findall(text)
