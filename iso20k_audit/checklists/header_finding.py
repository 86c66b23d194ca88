"""Where the headings of a table are, below its title rows and on one row or two.

Not for: what the headings mean (see `header_words`), or the columns (see `column_guessing`).
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from iso20k_audit.checklists.header_vocabulary import ANSWERS
from iso20k_audit.checklists.header_words import HeaderMatch, match_header, normal
from iso20k_audit.checklists.tables import Table

LOOKED_AT = 60
"""Headings are in the first rows; titles, logos and instructions above take up to some dozens."""
_LONGEST = 60
_NUMBER = re.compile(r"[A-Z]?\.?\d+([.,]\d+)*\.?\Z")


@dataclass(frozen=True, slots=True)
class Header:
    """The headings of a table.

    Attributes:
        row: number of the (last) row; 0 where there is none.
        rows: how many, 0 to 2.
        words: for each column; those of two rows joined.
        lower: those of the last row alone.
        known: how many different things the words name.
    """

    row: int
    rows: int
    words: tuple[str, ...]
    lower: tuple[str, ...] = ()
    known: int = 0


def find_header(table: Table) -> Header:
    """The headings, by words that are known, else by what short labels above longer texts look like."""
    best, best_score = -1, 0.0
    for index in range(min(len(table.rows), LOOKED_AT)):
        score = _score(table.rows[index])
        if score > best_score and not _is_banner(table, index):
            best, best_score = index, score
    if best < 0:
        best = _by_shape(table)
    if best < 0:
        return Header(0, 0, ("",) * table.width)
    return _with_neighbour(table, best)


def signature(table: Table) -> str:
    """A hash of the heading words by which an assignment of columns can be remembered; empty without any."""
    words = [normal(word) for word in find_header(table).words]
    while words and not words[-1]:
        words.pop()
    if not any(words):
        return ""
    return hashlib.sha256("\x1f".join(words).encode()).hexdigest()[:32]


def roles_in(words: list[str] | tuple[str, ...]) -> dict[str, HeaderMatch]:
    """The best match for each role among the words of one row."""
    found: dict[str, HeaderMatch] = {}
    for word in words:
        for match in match_header(word.strip())[:1]:
            if match.role not in found or match.score > found[match.role].score:
                found[match.role] = match
    return found


def _score(row: list[str]) -> float:
    """How much a row looks like headings by its words; 0 for none."""
    filled = [cell for cell in row if cell.strip()]
    if not filled or any(len(cell) > 4 * _LONGEST for cell in filled):
        return 0.0
    found = roles_in(filled)
    own = [match for role, match in found.items() if role != ANSWERS]
    if not own:
        return 0.0
    if len(filled) == 1:  # one word above one column, or a title: only the plain word counts
        alone = own[0]
        return 0.5 if alone.score == 1 and alone.role == "question" else 0.0
    if len(own) == 1 and own[0].score < 1 and ANSWERS not in found:
        return 0.0
    if len(own) == 1 and own[0].role not in ("question", "requirement", "clause"):
        return 0.0
    numbers = sum(1 for cell in filled if _NUMBER.match(cell.strip()))
    questions = sum(1 for cell in filled if cell.rstrip().endswith("?"))
    score = sum(match.score for match in own) + 0.3 * (ANSWERS in found)
    return score - numbers - 2 * questions - 0.1 * sum(len(cell) > _LONGEST for cell in filled)


def _is_banner(table: Table, index: int) -> bool:
    """Whether the row is one cell merged over the width, as titles are."""
    number = table.number(index)
    filled = sum(1 for cell in table.rows[index] if cell.strip())
    return filled == 1 and any(
        top <= number <= bottom and right - left >= 2 for top, left, bottom, right in table.merged
    )


def _by_shape(table: Table) -> int:
    """The first row of at least two short labels that is unlike the rows below; -1 for none."""
    for index in range(min(len(table.rows), LOOKED_AT)):
        cells = table.rows[index]
        filled = [column for column, cell in enumerate(cells) if cell.strip()]
        if len(filled) < 2 or _is_banner(table, index):
            continue
        labels = [cells[column].strip() for column in filled]
        if any(len(label) > 40 or _NUMBER.match(label) or label.endswith("?") for label in labels):
            return -1
        below = [row for row in table.rows[index + 1 : index + 30] if sum(map(bool, row)) >= 2]
        unlike = 0
        for column in filled:
            texts = [row[column].strip() for row in below if row[column].strip()]
            if not texts:
                continue
            long = sum(len(text) > 1.6 * len(cells[column].strip()) + 12 for text in texts)
            numbers = sum(bool(_NUMBER.match(text)) or text.endswith("?") for text in texts)
            unlike += max(long, numbers) > len(texts) * 0.6
        return index if unlike else -1
    return -1


def _with_neighbour(table: Table, index: int) -> Header:
    """The headings at a row, with the row above or below it where both make one header."""
    row = [cell.strip() for cell in table.rows[index]]
    own = len(roles_in(row))
    if index and _belongs_above(table, index):
        upper = _spread(table, index - 1)
        return _joined(upper, row, table.number(index))
    if index + 1 < len(table.rows) and _belongs_below(table, index):
        lower = [cell.strip() for cell in table.rows[index + 1]]
        return _joined(_spread(table, index), lower, table.number(index + 1))
    return Header(table.number(index), 1, tuple(row), tuple(row), own)


def _joined(upper: list[str], lower: list[str], number: int) -> Header:
    words = tuple(
        f"{above} {below}".strip() if above != below else below
        for above, below in zip(upper, lower, strict=True)
    )
    return Header(number, 2, words, tuple(lower), len(roles_in(words)))


def _belongs_above(table: Table, index: int) -> bool:
    """Whether the row above holds headings of groups of columns, or of columns that have none here."""
    above, row = table.rows[index - 1], table.rows[index]
    filled = [column for column, cell in enumerate(above) if cell.strip()]
    if not filled or _is_banner(table, index - 1) or any(len(above[column]) > _LONGEST for column in filled):
        return False
    number = table.number(index - 1)
    grouped = any(
        top == number and 1 <= right - left < max(2, table.width - 1) for top, left, _, right in table.merged
    )
    standing = any(not row[column].strip() and match_header(above[column].strip()) for column in filled)
    merged_down = any((number + 1, column) in table.filled for column in filled)
    return (grouped or standing or merged_down) and (len(filled) >= 2 or grouped)


def _belongs_below(table: Table, index: int) -> bool:
    """Whether the row below continues the headings: short labels only, some under merged or empty ones."""
    row, below = table.rows[index], table.rows[index + 1]
    number = table.number(index)
    filled = [column for column, cell in enumerate(below) if cell.strip()]
    fresh = [column for column in filled if (number + 1, column) not in table.filled]
    if not fresh or any(
        len(below[column]) > 40
        or below[column].rstrip().endswith("?")
        or _NUMBER.match(below[column].strip())
        for column in fresh
    ):
        return False
    merged_down = any((number + 1, column) in table.filled for column in filled)
    grouped = any(top == number and right > left for top, left, _, right in table.merged)
    under_none = all(not row[column].strip() or _in_group(table, number, column) for column in fresh)
    return under_none and (merged_down or grouped or bool(roles_in([below[column] for column in fresh])))


def _in_group(table: Table, number: int, column: int) -> bool:
    return any(
        top == number and left <= column <= right and right > left for top, left, _, right in table.merged
    )


def _spread(table: Table, index: int) -> list[str]:
    """The cells of a row, those merged to the right repeated."""
    row = [cell.strip() for cell in table.rows[index]]
    number = table.number(index)
    for top, left, _, right in table.merged:
        if top == number and right > left:
            for column in range(left, min(right + 1, len(row))):
                row[column] = row[column] or row[left]
    return row
