"""Files behind what was dropped: files themselves, and those in dropped folders."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from iso20k_audit.model.errors import InputError
from iso20k_audit.model.wording import translate

MOST_FILES = 10_000
"""More than any folder of evidence; a whole disk dropped by mistake stops here."""

_NOISE = frozenset({"thumbs.db", "desktop.ini", ".ds_store"})


@dataclass(slots=True)
class Gathered:
    """What was found.

    Attributes:
        files: in the order they were dropped, those of a folder by name.
        folders: how many folders were dropped; above zero the user is asked before anything is attached.
        size_bytes: of all files.
    """

    files: list[Path] = field(default_factory=list)
    folders: int = 0
    size_bytes: int = 0


def gather(paths: Iterable[Path]) -> Gathered:
    """Finds the files; hidden ones and links inside of folders are left out.

    Raises:
        InputError: more than `MOST_FILES` files.
    """
    found = Gathered()
    for path in paths:
        if path.is_dir():
            found.folders += 1
            for place, folders, names in os.walk(path, followlinks=False):
                folders[:] = sorted(name for name in folders if not name.startswith("."))
                for name in sorted(names):
                    file = Path(place, name)
                    if name.startswith(".") or name.lower() in _NOISE or file.is_symlink():
                        continue
                    found.files.append(file)
                if len(found.files) > MOST_FILES:
                    raise InputError(
                        translate("Gathering", "{folder}: holds more than {most} files.").format(
                            folder=path, most=f"{MOST_FILES:,}"
                        ),
                        translate("Gathering", "Drop a part of it."),
                    )
        else:
            found.files.append(path)
    for file in found.files:
        try:
            found.size_bytes += file.stat().st_size
        except OSError:
            continue  # attaching it will say why
    return found
