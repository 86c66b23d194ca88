"""Text files with a table in them: their encoding, their delimiter, their cells.

Not for: files of spreadsheets (see `spreadsheets`), or what the columns mean (see `column_guessing`).
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator

from iso20k_audit.checklists.incoming import refusal
from iso20k_audit.checklists.tables import MAX_CELLS, MAX_COLUMNS, MAX_ROWS
from iso20k_audit.model.errors import ChecklistError
from iso20k_audit.model.wording import grouped, translate

DELIMITERS = ";\t,|"
"""In the order of preference where two divide the text alike."""

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_FOREIGN_PAGES = ["cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1257", "koi8_r", "cp852", "mac_roman"]
_SAMPLE = 20_000
# What Polish, Greek or Cyrillic text looks like when it is taken for Western European.
_WRONG_IN_WEST = re.compile(
    r"[^\W\d_][\xa1-\xa9\xab-\xb1\xb3\xb6\xb8\xb9\xbb-\xbf\xd7\xf7][^\W\d_]|[\xa1-\xbf]{3}|[\xc0-\xff]{3}"
)
_SEPARATOR_LINE = re.compile(r"sep=([;,\t|:])[ \t]*\r?\n", re.I)


def decode(data: bytes) -> str:
    """The text of a file in UTF-8, UTF-16, UTF-32 or an encoding of Windows; it always finds one."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _clean(data[len(mark) :].decode(encoding, "replace"))
    wide = _wide_encoding(data)
    if wide:
        return _clean(data.decode(wide, "replace"))
    try:
        return _clean(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _clean(data.decode(_code_page(data), "replace"))


def _clean(text: str) -> str:
    return text.removeprefix("\ufeff").replace("\x00", "")


def _wide_encoding(data: bytes) -> str:
    """UTF-16 without its mark: every other byte of Latin text is NUL."""
    head = data[:4000]
    even, odd = head[::2].count(0), head[1::2].count(0)
    half = max(1, len(head) // 2)
    if odd > half * 0.4 and even < half * 0.1:
        return "utf-16-le"
    if even > half * 0.4 and odd < half * 0.1:
        return "utf-16-be"
    return ""


def _code_page(data: bytes) -> str:
    """Windows-1252 where it reads as Western text; else what the letters make likely."""
    lines = [line for line in data.splitlines() if not line.isascii()]
    sample = b"\n".join(lines)[:_SAMPLE]
    western = sample.decode("cp1252", "replace")
    foreign = sum(1 for letter in western if letter > "\x7f")
    wrong = len(_WRONG_IN_WEST.findall(western)) + western.count("\N{REPLACEMENT CHARACTER}")
    if wrong * 20 <= foreign:
        return "cp1252"
    import charset_normalizer

    best = charset_normalizer.from_bytes(sample, cp_isolation=_FOREIGN_PAGES).best()
    return best.encoding if best is not None else "cp1252"


def parse(text: str, name: str) -> list[list[str]]:
    """The rows of a table, by the delimiter that divides the whole text most evenly.

    Raises:
        ChecklistError: it is too large, or a quotation mark is never closed.
    """
    told = _SEPARATOR_LINE.match(text)
    if told:  # Excel writes and hides this line
        return _sound(_Divided(text[told.end() :], told[1], name))
    ways = [_Divided(text, delimiter, name) for delimiter in DELIMITERS if delimiter in text]
    best = max(ways, key=lambda way: _evenness(way.rows), default=None)
    if best is None or not _evenness(best.rows):
        return [[line] for line in _limited_lines(text, name)]
    return _sound(best)


def _evenness(rows: list[list[str]]) -> float:
    """How well a delimiter divides: the share of rows that are as wide as most, weighted by that width."""
    widths = Counter(len(row) for row in rows if any(row))
    total = widths.total()
    divided = {width: count for width, count in widths.items() if width > 1}
    if not divided:
        return 0.0
    width, count = max(divided.items(), key=lambda item: item[0] * item[1])
    near = sum(other for size, other in divided.items() if abs(size - width) <= 1)
    return (count + (near - count) / 2) / total * min(width, 12)


class _Divided:
    """The text by one delimiter, as far as that goes; where it ends early, with the reason."""

    def __init__(self, text: str, delimiter: str, name: str) -> None:
        self.rows: list[list[str]] = []
        self.fault: ChecklistError | None = None
        reader = csv.reader(
            io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=delimiter != "\t"
        )
        begun = ended = 0
        try:
            for row in reader:
                self.rows.append(row)
                begun, ended = ended, reader.line_num
                if len(self.rows) > MAX_ROWS or len(self.rows) * len(row) > MAX_CELLS:
                    self.fault = refusal(
                        name,
                        translate("Checklists", "has more than {max_rows} rows").format(
                            max_rows=grouped(MAX_ROWS)
                        ),
                        translate("Checklists", "split the file"),
                    )
                    return
                if len(row) > MAX_COLUMNS:
                    if any(row[MAX_COLUMNS:]):
                        self.fault = refusal(
                            name,
                            translate("Checklists", "has more than {max_columns} columns").format(
                                max_columns=MAX_COLUMNS
                            ),
                            translate("Checklists", "delete those that are no part of the checklist"),
                            row=len(self.rows),
                        )
                        return
                    del row[MAX_COLUMNS:]
        except csv.Error as error:
            what = translate("Checklists", "cannot be read as a table ({error})").format(error=error)
            mend = "a quotation mark may be open here; close it, or save the file from a spreadsheet again"
            self.fault = refusal(name, what, mend, row=len(self.rows) + 1)
            return
        last = self.rows[-1][-1] if self.rows and self.rows[-1] else ""
        if ended - begun > 1 and "\n" in last and not text.rstrip().endswith('"'):
            what = translate(
                "Checklists", "a quotation mark is opened on line {value} and never closed"
            ).format(value=grouped(begun + 1))
            self.fault = refusal(
                name, what, translate("Checklists", "close it, or delete it"), row=len(self.rows)
            )


def _sound(way: _Divided) -> list[list[str]]:
    if way.fault is not None:
        raise way.fault
    return way.rows


def _limited_lines(text: str, name: str) -> Iterator[str]:
    for number, line in enumerate(text.splitlines()):
        if number >= MAX_ROWS:
            raise refusal(
                name,
                translate("Checklists", "has more than {max_rows} rows").format(max_rows=grouped(MAX_ROWS)),
                translate("Checklists", "split the file"),
            )
        yield line
