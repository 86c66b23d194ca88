"""Evidence files that an owner names in an action workbook: found beside it, within limits, and hashed.

A name may lead into a folder below that of the workbook, never out of it: the name was typed by somebody else.
"""

from __future__ import annotations

import difflib
import hashlib
import os
import stat
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from iso20k_audit.model.wording import grouped, translate
from iso20k_audit.services.file_names import shown_name, turns_direction

MOST_BYTES = 200 * 1024 * 1024
"""Of one file; larger ones are attached in the window, by somebody who sees what they do."""

_MOST_ENTRIES = 5_000
_CHUNK = 1024 * 1024

OnBytes = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class NamedFile:
    """A file that is there.

    Attributes:
        name: as it was typed; path: where it is.
    """

    name: str
    path: Path
    size_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class NotUsable:
    """A name that leads to no file that can be attached: what is wrong, and how to mend it."""

    name: str
    what: str
    mend: str


def find_named(folder: Path, name: str, on_bytes: OnBytes | None = None) -> NamedFile | NotUsable:
    """The file of that name in a folder, hashed.

    Args: on_bytes: told of progress; may raise to stop.
    """
    if unsafe := _unsafe(name):
        return NotUsable(name, *unsafe)
    path = _place(folder, name)
    if path is None:
        return NotUsable(name, *_not_there(folder, name))
    if not _is_inside(folder, path):
        return NotUsable(name, *_outside(name))
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):
            return NotUsable(
                name,
                translate("ActionImport", '"{name}" is a folder or no plain file').format(
                    name=shown_name(name)
                ),
                translate("ActionImport", "name the files in it one by one"),
            )
        if not facts.st_size:
            return NotUsable(
                name,
                translate("ActionImport", '"{name}" is empty').format(name=shown_name(name)),
                translate("ActionImport", "ask for the file again"),
            )
        if facts.st_size > MOST_BYTES:
            return NotUsable(
                name,
                translate("ActionImport", '"{name}" has {size} MB; the limit is {most} MB').format(
                    name=shown_name(name),
                    size=grouped(facts.st_size // 2**20),
                    most=grouped(MOST_BYTES // 2**20),
                ),
                translate("ActionImport", "attach it to the action by hand"),
            )
        return NamedFile(name, path, facts.st_size, _hash(path, on_bytes))
    except OSError as error:
        return NotUsable(
            name,
            translate("ActionImport", '"{name}" cannot be read ({reason})').format(
                name=shown_name(name), reason=error.strerror or error
            ),
            translate("ActionImport", "close it in other programs"),
        )


def _unsafe(name: str) -> tuple[str, str] | None:
    plain = name.replace("\\", "/")
    parts = plain.split("/")
    if ".." in parts or plain.startswith(("/", "~")) or (len(plain) > 1 and plain[1] == ":"):
        return _outside(name)
    if any(ord(ch) < 32 or ord(ch) == 127 for ch in name) or ":" in name or len(name) > 400:
        return (
            translate("ActionImport", '"{name}" is no file name').format(name=shown_name(_visible(name))),
            translate("ActionImport", "write the name with its ending, such as minutes.pdf"),
        )
    if turns_direction(name):
        return (
            translate("ActionImport", '"{name}" hides signs that make it read otherwise than it is').format(
                name=shown_name(name)
            ),
            translate("ActionImport", "rename the file, if you trust it, and correct the name"),
        )
    return None


def _outside(name: str) -> tuple[str, str]:
    return (
        translate("ActionImport", '"{name}" lies outside of the folder of the workbook').format(
            name=shown_name(_visible(name))
        ),
        translate("ActionImport", "put the file beside the workbook and write its name only"),
    )


def _visible(name: str) -> str:
    shown = "".join(ch if ch.isprintable() else "�" for ch in name)
    return shown if len(shown) <= 80 else f"{shown[:79]}…"


def _place(folder: Path, name: str) -> Path | None:
    """Where the name leads, whatever capitals and kind of accents the system keeps; None where nothing is there."""
    path = folder
    for part in (one for one in name.replace("\\", "/").split("/") if one not in ("", ".")):
        exact = path / part
        if not os.path.lexists(exact):
            same = [entry for entry in _entries(path) if _folded(entry) == _folded(part)]
            if len(same) != 1:
                return None
            exact = path / same[0]
        path = exact
    return None if path == folder else path


def _entries(folder: Path) -> list[str]:
    try:
        with os.scandir(folder) as found:
            return [entry.name for _place, entry in zip(range(_MOST_ENTRIES), found, strict=False)]
    except OSError:
        return []


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _is_inside(folder: Path, path: Path) -> bool:
    """Whether it is in the folder once links were followed."""
    try:
        return path.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):
        return False


def _not_there(folder: Path, name: str) -> tuple[str, str]:
    there = [entry for entry in _entries(folder) if (folder / entry).is_file()]
    stems = [entry for entry in there if _folded(Path(entry).stem) == _folded(name)]
    by_fold = {_folded(entry): entry for entry in there}
    near = stems or [
        by_fold[one] for one in difflib.get_close_matches(_folded(name), by_fold, n=1, cutoff=0.75)
    ]
    what = translate("ActionImport", 'there is no file "{name}" beside the workbook').format(
        name=_visible(name)
    )
    if near:
        return what, translate(
            "ActionImport", 'there is "{other}"; correct the name, if that is meant'
        ).format(other=shown_name(near[0]))
    return what, translate("ActionImport", "put it into the same folder, or ask for it")


def _hash(path: Path, on_bytes: OnBytes | None) -> str:
    hasher = hashlib.sha256()
    with path.open("rb") as file:
        while part := file.read(_CHUNK):
            hasher.update(part)
            if on_bytes is not None:
                on_bytes(len(part))
    return hasher.hexdigest()
