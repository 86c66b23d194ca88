"""Where the words of a search stand in a text, so that they can be shown: as the search index finds them."""

from __future__ import annotations

import re
import unicodedata

Mark = tuple[int, int]
"""Start and length of a place in a text where a word was found."""

SNIPPET = 150
"""Characters of a text around the first place found."""

LEAD = 50
"""Of them before that place, where the text has more."""

BETWEEN = " · "
"""Between the lines and fields of a text that is shown on one line."""


def folded(text: str) -> tuple[str, list[int] | None]:
    """The text in small letters without accents; where its letters stood, None if nothing moved."""
    if text.isascii():
        return text.lower(), None
    parts, places = [], []
    for place, letter in enumerate(text):
        for part in unicodedata.normalize("NFD", letter).lower():
            if not unicodedata.combining(part):
                parts.append(part)
                places.append(place)
    return "".join(parts), places


class Marker:
    """Finds the words of one search in texts, as the index does."""

    def __init__(self, tokens: list[list[str]], *, inside: bool = False) -> None:
        words = [r"[\W_]*".join(re.escape(folded(run)[0]) for run in runs) for runs in tokens]
        edge = "" if inside else r"(?<![^\W_])"
        self._any = re.compile("|".join(edge + word for word in words)) if words else None
        self._each = [re.compile(edge + word) for word in words]

    def marks(self, text: str) -> tuple[Mark, ...]:
        """Every place of every word."""
        if self._any is None or not text:
            return ()
        plain, places = folded(text)
        found = []
        for match in self._any.finditer(plain):
            start, end = match.span()
            if places is not None:
                start, end = places[start], places[end - 1] + 1
            found.append((start, end - start))
        return tuple(found)

    def all_in(self, text: str) -> bool:
        """Whether every word stands in the text."""
        plain, _ = folded(text)
        return bool(self._each) and all(word.search(plain) for word in self._each)

    def snippet(self, text: str) -> tuple[str, tuple[Mark, ...]]:
        """The text around the first place found, on one line, with the marks in it."""
        text = BETWEEN.join(" ".join(line.split()) for line in text.splitlines() if line.strip())
        marks = self.marks(text)
        first = marks[0][0] if marks else 0
        start = 0
        if first > LEAD:
            start = text.rfind(BETWEEN, 0, first) + len(BETWEEN)
            if start < len(BETWEEN) or first - start > LEAD:
                start = text.find(" ", first - LEAD, first) + 1 or first
        end = min(len(text), start + SNIPPET)
        if end < len(text):
            end = max(text.rfind(" ", first, end), min(end, first + LEAD))
        before, after = ("… " if start else ""), (" …" if end < len(text) else "")
        shift = len(before) - start
        inside = ((at + shift, length) for at, length in marks if start <= at and at + length <= end)
        return before + text[start:end] + after, tuple(inside)
