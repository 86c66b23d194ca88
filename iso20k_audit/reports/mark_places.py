"""Where vowel signs stand over and under Arabic letters, as the font itself says (table GPOS of OpenType).

Reportlab sets one glyph after the other, which puts every sign at the same height and through tall letters.
Only what Arabic needs is read: marks on letters, on ligatures and on other marks.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from typing import Any

from iso20k_audit.reports.reading_order import letters_of

Place = tuple[float, float]
_TO_BASE, _TO_LIGATURE, _TO_MARK, _EXTENSION = 4, 5, 6, 9


class MarkPlaces:
    """The offsets of one font.

    Args:
        face: reportlab's `TTFontFace`.
    """

    def __init__(self, face: Any) -> None:
        self._glyphs: Mapping[int, int] = face.charToGlyph
        self._scale = 1000.0 / face.unitsPerEm
        try:
            self._table: bytes = face.get_table("GPOS")
        except KeyError:
            self._table = b""
        self._used = frozenset(self._glyphs.values())
        self._found: dict[tuple[int, int], Place] = {}
        if self._table:
            for kind, at in self._subtables():
                self._read(kind, at)

    def of(self, letter: str, mark: str) -> Place | None:
        """How far the mark is moved right and up from the start of its letter (or other mark), in thousandths
        of the type size; None where the font does not say."""
        glyph = self._glyphs.get(ord(mark), 0)
        for form in dict.fromkeys(
            (letter, letters_of(letter)[-1])
        ):  # single forms have a glyph without anchors
            place = self._found.get((self._glyphs.get(ord(form), 0), glyph))
            if place is not None:
                return place
        return None

    def _numbers(self, at: int, count: int) -> tuple[int, ...]:
        return struct.unpack_from(f">{count}H", self._table, at)

    def _subtables(self) -> Iterator[tuple[int, int]]:
        lookups = self._numbers(8, 1)[0]
        for offset in self._numbers(lookups + 2, self._numbers(lookups, 1)[0]):
            lookup = lookups + offset
            kind, _, count = self._numbers(lookup, 3)
            for part in self._numbers(lookup + 6, count):
                at, real = lookup + part, kind
                if kind == _EXTENSION:
                    real = self._numbers(at + 2, 1)[0]
                    at += struct.unpack_from(">I", self._table, at + 4)[0]
                if real in (_TO_BASE, _TO_LIGATURE, _TO_MARK):
                    yield real, at

    def _covered(self, at: int) -> list[int]:
        form, count = self._numbers(at, 2)
        if form == 1:
            return list(self._numbers(at + 4, count))
        flat = self._numbers(at + 4, 3 * count)
        return [
            glyph
            for first, last in zip(flat[::3], flat[1::3], strict=True)
            for glyph in range(first, last + 1)
        ]

    def _anchor(self, at: int) -> Place:
        x, y = struct.unpack_from(">hh", self._table, at + 2)
        return x * self._scale, y * self._scale

    def _read(self, kind: int, at: int) -> None:
        _, marks_at, letters_at, classes, mark_array, letter_array = self._numbers(at, 6)
        marks, letters = self._covered(at + marks_at), self._covered(at + letters_at)
        of_marks: list[tuple[int, int, Place]] = []
        array = at + mark_array
        for index, glyph in enumerate(marks):
            group, offset = self._numbers(array + 2 + 4 * index, 2)
            of_marks.append((glyph, group, self._anchor(array + offset)))
        array = at + letter_array
        for index, letter in enumerate(letters):
            if kind == _TO_LIGATURE:
                places = self._of_ligature(array + self._numbers(array + 2 + 2 * index, 1)[0], classes)
            else:
                row = self._numbers(array + 2 + 2 * classes * index, classes)
                places = [self._anchor(array + offset) if offset else None for offset in row]
            for glyph, group, (x, y) in of_marks:
                place = places[group]
                if place is not None and letter in self._used and glyph in self._used:
                    self._found[letter, glyph] = (place[0] - x, place[1] - y)

    def _of_ligature(self, at: int, classes: int) -> list[Place | None]:
        """The middle of the anchors of all parts: joined text no longer says which part has the mark."""
        parts = self._numbers(at, 1)[0]
        found: list[Place | None] = []
        for group in range(classes):
            rows = (self._numbers(at + 2 + 2 * (part * classes + group), 1)[0] for part in range(parts))
            anchors = [self._anchor(at + offset) for offset in rows if offset]
            count = len(anchors)
            found.append((sum(x for x, _ in anchors) / count, max(y for _, y in anchors)) if count else None)
        return found
