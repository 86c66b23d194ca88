"""A file that somebody brings: its bytes within limits, and what it is by its content, not by its name.

Not for: what stands in it (see `tabular`, `ciso_reading`, `reading`).
"""

from __future__ import annotations

import re
import stat
from enum import StrEnum
from pathlib import Path

from iso20k_audit.checklists.problems import shown
from iso20k_audit.model.errors import ChecklistError, InputError, NotFound
from iso20k_audit.model.wording import translate

MEGABYTE = 1024 * 1024
MAX_BYTES = 50 * MEGABYTE
"""A checklist with 5,000 questions has less than one megabyte."""


class FileKind(StrEnum):
    """What a file is by its first bytes."""

    WORKBOOK = "workbook"
    TEXT = "text"
    OTHER = "other"


_OTHERS = (
    (b"%PDF-", "a PDF", "Open it, copy the table into a spreadsheet, and save that."),
    (b"\x89PNG", "a picture", "Bring the table itself, as Excel or CSV file."),
    (b"\xff\xd8\xff", "a picture", "Bring the table itself, as Excel or CSV file."),
    (b"SQLite format 3", "a database", "Save the table as Excel or CSV file."),
    (b"{\\rtf", "a text document", "Copy the table into a spreadsheet, and save that."),
    (b"\x1f\x8b", "a compressed file", "Unpack it first, and bring the file in it."),
    (b"7z\xbc\xaf", "a compressed file", "Unpack it first, and bring the file in it."),
    (b"Rar!", "a compressed file", "Unpack it first, and bring the file in it."),
)
_WEB_PAGE = re.compile(rb"\s*(<!--.*?-->\s*)?<(!doctype html|html|head|meta|table|style)\b", re.I | re.S)
_XML_SHEET = re.compile(rb"\s*<\?(xml|mso-application)\b")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def read_bytes(path: Path, most: int = MAX_BYTES) -> bytes:
    """All of a regular file of at most `most` bytes.

    Raises:
        NotFound: there is no such file.
        InputError: it is a folder, a device, unreadable, empty or too large.
    """
    name = shown(path.name or path, 200)
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise InputError(
                translate("Checklists", '"{name}" is a folder.').format(name=name),
                translate("Checklists", "Name a file in it."),
            )
        if not stat.S_ISREG(mode):  # opening a pipe or a device could wait for ever
            raise InputError(
                translate("Checklists", '"{name}" is not a regular file.').format(name=name),
                translate("Checklists", "Copy the checklist into one."),
            )
        with path.open("rb") as file:
            data = file.read(most + 1)
    except (FileNotFoundError, NotADirectoryError, ValueError):  # ValueError: NUL in the name
        raise NotFound(
            translate("Checklists", 'There is no file "{shown}".').format(shown=shown(path, 200)),
            translate("Checklists", "Look at the spelling of its name."),
        ) from None
    except OSError as error:
        mend = "Close it in other programs, and look at its permissions."
        raise InputError(
            translate("Checklists", '"{name}" cannot be read ({strerror}).').format(
                name=name, strerror=error.strerror
            ),
            mend,
        ) from error
    if not data.strip(b"\x00\r\n\t "):
        raise InputError(
            translate("Checklists", '"{name}" is empty.').format(name=name),
            translate("Checklists", "Look whether it was saved and copied completely."),
        )
    if len(data) > most:
        what = f'"{name}" is larger than {most // MEGABYTE} MB.'
        raise InputError(
            what,
            translate(
                "Checklists", "Delete sheets and pictures that are no part of the checklist, or split it."
            ),
        )
    return data


def kind_of(data: bytes, name: str) -> FileKind:
    """Whether the file is a workbook or text.

    Raises:
        ChecklistError: it is something else, in words, with what to do.
    """
    head = data[:4096]
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        if b"word/document.xml" in data or b"ppt/presentation.xml" in data:
            raise refusal(
                name,
                translate("Checklists", "this is a Word or PowerPoint file"),
                translate("Checklists", "copy its table into a spreadsheet"),
            )
        return FileKind.WORKBOOK
    if head.startswith(_OLE):
        return FileKind.WORKBOOK
    for start, what, mend in _OTHERS:
        if head.startswith(start):
            raise refusal(
                name,
                translate("Checklists", "this is {what}, not a table").format(what=what),
                mend[0].lower() + mend[1:].rstrip("."),
            )
    text = head.removeprefix(b"\xef\xbb\xbf").replace(b"\x00", b"")
    if _WEB_PAGE.match(text):
        what = translate("Checklists", "this is a web page, whatever its name says")
        raise refusal(name, what, translate("Checklists", "open it in Excel and save it as .xlsx"))
    if _XML_SHEET.match(text) and (b"<Workbook" in data or b"schemas-microsoft-com:office" in data):
        what = translate("Checklists", "this is a workbook in the XML form of 2003")
        raise refusal(name, what, translate("Checklists", "open it in Excel and save it as .xlsx"))
    return FileKind.TEXT


def refusal(name: str, what: str, mend: str, *, sheet: str = "", row: int = 0) -> ChecklistError:
    """One problem of a file as an error: file, sheet, row, what is wrong; how to mend it."""
    place = shown(name, 200)
    if sheet:
        place += f', sheet "{shown(sheet)}"'
    if row:
        place += f", row {row:,}"
    return ChecklistError([f"{place}: {what}; {mend}"])
