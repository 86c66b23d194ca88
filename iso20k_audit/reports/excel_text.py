"""Makes users' text safe for a spreadsheet cell without losing any of it.

Three dangers: characters that XML cannot carry, the limit of 32,767 characters per cell (Excel counts
UTF-16 units; openpyxl cuts silently), and `_x0041_`, which Excel would read as an escaped letter.
That text never becomes a formula is the work of `excel_cells`.
"""

from __future__ import annotations

import re

CELL_LIMIT = 32_767
"""Most characters that a cell holds, in UTF-16 units."""

_MARK_ROOM = 120
_WORD_END = 400
_SUSPECT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]|_x[0-9A-Fa-f]{4}_")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85]")
_ILLEGAL = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def is_plain(text: str) -> bool:
    """Whether the text can be written as it is; true for nearly all texts."""
    return len(text) <= CELL_LIMIT // 2 and _SUSPECT.search(text) is None


def clean(text: str) -> str:
    """The text with all line ends as a newline and with visible signs for characters a sheet cannot hold.

    Control characters become their Unicode pictures (`␀` to `␟`, `␡`), lone surrogates and non-characters
    become `�`.
    """
    return _ILLEGAL.sub(_picture, _LINE_ENDS.sub("\n", text))


def escape(text: str) -> str:
    """Hides from Excel what it would take for an escaped character: `_x0041_` stays those seven signs."""
    return _ESCAPED.sub("_x005F_", text)


def split(text: str) -> list[str]:
    """Cut into parts that fit a cell with room for a note of where it goes on; joined they are the text.

    Cuts after a space or line end near the limit where there is one, never inside a character.
    """
    if _units(text) <= CELL_LIMIT:
        return [text]
    parts = []
    start = 0
    while start < len(text):
        end = _reach(text, start, CELL_LIMIT - _MARK_ROOM)
        if end < len(text):
            word_end = max(text.rfind(sign, end - _WORD_END, end) for sign in (" ", "\n"))
            if word_end > start:
                end = word_end + 1
        parts.append(text[start:end])
        start = end
    return parts


def one_line(text: str, most: int) -> str:
    """The cleaned text on one line of at most `most` characters, for headers and footers of the page."""
    line = " ".join(clean(text).split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def _picture(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else "�"


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _reach(text: str, start: int, units: int) -> int:
    """The index after the last character from `start` that fits into so many UTF-16 units."""
    end = min(len(text), start + units)
    while (over := _units(text[start:end]) - units) > 0:
        end -= (over + 1) // 2
    return end
