"""Order and joined forms of text that runs from right to left: Unicode's bidirectional algorithm, Arabic shaping.

Text is kept as it is read. It is joined first (`joined`: the letters of a word take their forms, so that its
width is known), broken into lines, and only then put in the order it is drawn in (`levels` of the paragraph,
`drawn_order` of each line). Rules are named as in Unicode Standard Annex 9. Of the explicit marks only isolates
are known, since cleaned text has no others. Not for: fonts and drawing (see `typography` and `mixed_text`).
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

LTR_ISOLATE, RTL_ISOLATE, END_ISOLATE = "\u2066", "\u2067", "\u2069"
ISOLATES = frozenset((LTR_ISOLATE, RTL_ISOLATE, END_ISOLATE))

_RIGHTWARD = re.compile(
    "[\u0590-\u08ff\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_JOINING = re.compile("[\u0621-\u06ff\u0750-\u077f]")
_CODE = re.compile(
    r"(?<![0-9A-Za-z._:/+\-#@=&~?,%])[0-9](?=[!-~]*[!-+/;-~-])[0-9A-Za-z._:/+\-#@=&~?,]*[0-9A-Za-z%]"
)
"""What begins with a digit and is more than a number, as 2026-10-31 or 8.6.1-02: one piece, read like a number."""

_NOWHERE = -1
_PAIRS = "()[]{}<>«»‹›≤≥⟨⟩⟦⟧⁅⁆"
_MIRRORED = {a: b for pair in zip(_PAIRS[::2], _PAIRS[1::2], strict=True) for a, b in (pair, pair[::-1])}
_BRACKETS = {"(": ")", "[": "]", "{": "}", "⟨": "⟩", "⟦": "⟧", "⁅": "⁆"}


def runs_rightward(text: str) -> bool:
    """Whether any of the text is written from right to left."""
    return not text.isascii() and _RIGHTWARD.search(text) is not None


@lru_cache(maxsize=1)
def _shaper() -> object:
    from arabic_reshaper import ArabicReshaper  # 20 ms, and only for Arabic

    # The ligature of the name of God would also join within other words; lam with alef is compulsory.
    return ArabicReshaper({"delete_harakat": False, "ARABIC LIGATURE ALLAH": False})


def joined(text: str) -> str:
    """The text with each Arabic letter in the form that its neighbours ask for; still in the order of reading."""
    if text.isascii() or not _JOINING.search(text):
        return text
    shaped: str = _shaper().reshape(text)  # type: ignore[attr-defined]
    return shaped


def letters_of(form: str) -> str:
    """The letters that a joined form stands for."""
    return unicodedata.normalize("NFKC", form)


def starts_rightward(text: str) -> bool | None:
    """Direction of the first letter; None where there is none (rules P2 and P3)."""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in ("R", "AL", "L"):
            return kind != "L"
    return None


def reads_rightward(text: str, page_rightward: bool) -> bool | None:
    """Direction of a text as a whole; None where it has no letter.

    The first letter decides. On a page from right to left, a text that begins with a Latin name or number of a
    record is taken for Arabic all the same if it has more than a few such letters.
    """
    first = starts_rightward(text)
    if first is not False or not page_rightward or text.isascii():
        return first
    kinds = Counter(map(unicodedata.bidirectional, text))
    rightward = kinds["R"] + kinds["AL"]
    return rightward * 10 > rightward + kinds["L"]


def isolated(text: str, page_rightward: bool) -> str:
    """The text so that it keeps its own order among its neighbours; without letters it goes with the page."""
    own = reads_rightward(text, page_rightward)
    if own is None or (not page_rightward and not runs_rightward(text)):
        return text
    return f"{RTL_ISOLATE if own else LTR_ISOLATE}{text}{END_ISOLATE}"


def levels(text: str, rightward: bool) -> list[int]:
    """The embedding level of each character of one paragraph that runs `rightward` or else from left to right."""
    found = [int(rightward)] * len(text)
    codes = {match.start(): match.end() for match in _CODE.finditer(text)}
    _resolve(text, range(len(text)), int(rightward), found, codes)
    return found


def _resolve(
    text: str, places: Sequence[int], level: int, found: list[int], codes: Mapping[int, int]
) -> None:
    """Fill in the levels of one isolating run; what is isolated within it counts as neutral."""
    own: list[int] = []
    kinds: list[str] = []
    at = 0
    while at < len(places):
        place = places[at]
        char = text[place]
        if char in (LTR_ISOLATE, RTL_ISOLATE):
            end = _end_of_isolate(text, places, at)
            inner = level + 1 + (level % 2 if char == RTL_ISOLATE else 1 - level % 2)
            _resolve(text, places[at + 1 : end], inner, found, codes)
            own += places[at : at + 1]
            own += places[end : end + 1]
            at = end + 1
        elif level % 2 and place in codes:
            end = at + codes[place] - place
            _resolve(text, places[at:end], level + 1, found, {})
            own.append(_NOWHERE)
            kinds.append("EN")
            at = end
        else:
            own.append(place)
            kinds.append(unicodedata.bidirectional(char) or "L")
            at += 1
        kinds += ["ON"] * (len(own) - len(kinds))
    side = "R" if level % 2 else "L"
    _weak(kinds, side)
    _brackets(["" if place == _NOWHERE else text[place] for place in own], kinds, side)
    _neutral(kinds, side)
    for place, kind in zip(own, kinds, strict=True):
        if place == _NOWHERE:
            continue
        if level % 2:
            found[place] = level + (kind != "R")
        else:
            found[place] = level + {"L": 0, "R": 1}.get(kind, 2)


def _end_of_isolate(text: str, places: Sequence[int], start: int) -> int:
    """Where the isolate that opens at `start` is closed, or the end."""
    depth = 0
    for at in range(start, len(places)):
        char = text[places[at]]
        depth += (char in (LTR_ISOLATE, RTL_ISOLATE)) - (char == END_ISOLATE)
        if not depth:
            return at
    return len(places)


def _weak(kinds: list[str], side: str) -> None:
    """Rules W1 to W7."""
    before = strong = side
    for at, kind in enumerate(kinds):
        if kind == "NSM":
            kinds[at] = before
        if kinds[at] in ("L", "R", "AL"):
            strong = kinds[at]
        elif kinds[at] == "EN" and strong == "AL":
            kinds[at] = "AN"
        before = kinds[at]
    for at, kind in enumerate(kinds):
        if kind == "AL":
            kinds[at] = "R"
        elif kind in ("ES", "CS") and 0 < at < len(kinds) - 1:
            first, last = kinds[at - 1], kinds[at + 1]
            if first == last == "EN" or (kind == "CS" and first == last == "AN"):
                kinds[at] = first
    at = 0
    while at < len(kinds):
        end = at
        while end < len(kinds) and kinds[end] == "ET":
            end += 1
        if end > at:
            near = "EN" in (kinds[at - 1 : at] + kinds[end : end + 1])
            kinds[at:end] = ["EN" if near else "ON"] * (end - at)
        at = end + 1
    strong = side
    for at, kind in enumerate(kinds):
        if kind in ("ES", "CS", "ET", "BN"):
            kinds[at] = "ON"
        elif kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[at] = "L"


def _brackets(chars: list[str], kinds: list[str], side: str) -> None:
    """Rule N0: both brackets of a pair take one direction."""
    waiting: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for at, char in enumerate(chars):
        if kinds[at] != "ON":
            continue
        if char in _BRACKETS:
            if len(waiting) == 63:
                break
            waiting.append((_BRACKETS[char], at))
        else:
            for back in range(len(waiting) - 1, -1, -1):
                if waiting[back][0] == char:
                    pairs.append((waiting[back][1], at))
                    del waiting[back:]
                    break
    other = "L" if side == "R" else "R"
    for first, last in sorted(pairs):
        inside = {_strong(kind) for kind in kinds[first + 1 : last]}
        if side in inside:
            way = side
        elif other in inside:
            before = next((found for kind in reversed(kinds[:first]) if (found := _strong(kind))), side)
            way = other if before == other else side
        else:
            continue
        kinds[first] = kinds[last] = way


def _strong(kind: str) -> str:
    """Numbers count as right to left where neutral characters look for a neighbour."""
    return "R" if kind in ("R", "EN", "AN") else ("L" if kind == "L" else "")


def _neutral(kinds: list[str], side: str) -> None:
    """Rules N1 and N2."""
    at = 0
    while at < len(kinds):
        end = at
        while end < len(kinds) and not _strong(kinds[end]):
            end += 1
        if end > at:
            before = _strong(kinds[at - 1]) if at else side
            after = _strong(kinds[end]) if end < len(kinds) else side
            kinds[at:end] = [before if before == after else side] * (end - at)
        at = end + 1


def drawn_order(levels_of_line: Sequence[int]) -> list[int]:
    """The places of a line's characters from left to right (rule L2)."""
    order = list(range(len(levels_of_line)))
    highest = max(levels_of_line, default=0)
    lowest_odd = min((level for level in levels_of_line if level % 2), default=highest + 1)
    for level in range(highest, lowest_odd - 1, -1):
        at = 0
        while at < len(order):
            end = at
            while end < len(order) and levels_of_line[order[end]] >= level:
                end += 1
            if end > at:
                order[at:end] = order[at:end][::-1]
            at = end + 1
    return order


def drawn(char: str, level: int) -> str:
    """The character as it is drawn at that level: brackets open the other way from right to left (rule L4)."""
    return _MIRRORED.get(char, char) if level % 2 else char


def drawn_line(text: str, rightward: bool) -> str:
    """One whole line in the order it is drawn in, without the marks of isolates."""
    found = levels(text, rightward)
    order = drawn_order(found)
    return "".join(drawn(text[at], found[at]) for at in order if text[at] not in ISOLATES)
