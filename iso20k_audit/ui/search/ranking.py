"""Which commands are meant by a few letters: words that begin so first, then initials, then letters in order.

Every word that is typed must be found. Pure and quick, so that it may run at every key.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeVar

from iso20k_audit.services.search_marks import Mark, folded

T = TypeVar("T")

BEGINS, WORD, INITIALS, INSIDE, SCATTERED = range(5)
"""How a word was found: at the beginning, at that of a later word, by initials, inside of a word, letter by letter."""

FURTHER = 3
"""Letters that must be typed before further words (a menu, a tip) count too."""

WIDEST = 3
"""Letters may lie apart by so many times their number; further apart they mean nothing."""


class Fit(NamedTuple):
    """How well a text fits; smaller is better."""

    tier: int
    spread: int
    marks: tuple[Mark, ...]


def fit(typed: str, text: str) -> Fit | None:
    """How the words typed stand in a text; None if one of them does not."""
    plain, places = folded(text)
    tier = spread = 0
    marks: list[Mark] = []
    for word in folded(typed)[0].split():
        found = _fit_word(word, plain)
        if found is None:
            return None
        tier, spread = max(tier, found.tier), spread + found.spread
        marks += found.marks
    if places is not None:
        marks = [(places[at], places[at + length - 1] + 1 - places[at]) for at, length in marks]
    return Fit(tier, spread, tuple(sorted(marks)))


def _fit_word(word: str, plain: str) -> Fit | None:
    at = plain.find(word)
    inside = at
    while at >= 0:
        if at == 0 or not plain[at - 1].isalnum():
            return Fit(BEGINS if at == 0 else WORD, at, ((at, len(word)),))
        at = plain.find(word, at + 1)
    starts = [
        n for n, letter in enumerate(plain) if letter.isalnum() and (n == 0 or not plain[n - 1].isalnum())
    ]
    initials = "".join(plain[n] for n in starts)
    at = initials.find(word)
    if at >= 0 and len(word) > 1:
        return Fit(INITIALS, at, tuple((n, 1) for n in starts[at : at + len(word)]))
    if inside >= 0:
        return Fit(INSIDE, inside, ((inside, len(word)),))
    return _scattered(word, plain)


def _scattered(word: str, plain: str) -> Fit | None:
    """The letters in order, as close together as they come before their first end."""
    at = -1
    for letter in word:
        at = plain.find(letter, at + 1)
        if at < 0:
            return None
    places, end = [], at + 1
    for letter in reversed(word):
        end = plain.rfind(letter, 0, end)
        places.append(end)
    span = places[0] - places[-1] + 1
    if span > WIDEST * len(word):
        return None
    return Fit(SCATTERED, span, tuple((place, 1) for place in reversed(places)))


def ranked(
    typed: str, items: Iterable[tuple[T, str, str]], recent: Sequence[T] = ()
) -> list[tuple[T, tuple[Mark, ...]]]:
    """Items (value, text, further words such as its menu) that fit, the best first, with marks in their text.

    Among equals those used lately come first, then the order given.
    """
    lately = {value: place for place, value in enumerate(recent)}
    found = []
    for place, (value, text, further) in enumerate(items):
        good = fit(typed, text)
        if good is None:
            wider = fit(typed, f"{text} {further}") if len(typed.strip()) >= FURTHER else None
            if wider is None or wider.tier == SCATTERED:
                continue
            good = Fit(SCATTERED + 1, wider.spread, tuple(m for m in wider.marks if sum(m) <= len(text)))
        key = (good.tier if typed.strip() else 0, lately.get(value, len(lately)), good.spread, place)
        found.append((key, value, good.marks))
    found.sort(key=lambda one: one[0])
    return [(value, marks) for _key, value, marks in found]
