"""Whether a file could run if somebody opened it: by its name, and by what it holds whatever its name says.

Reads a few kilobytes and, of archives, the list of names. Never unpacks, renders or starts anything.
"""

from __future__ import annotations

import zipfile
from contextlib import suppress
from pathlib import Path

from iso20k_audit.model.wording import translate
from iso20k_audit.services.file_names import is_openable, turns_direction

HEAD_BYTES = 4096
_MACH_O = (b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf", b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe")
_FAT_BINARY = b"\xca\xfe\xba\xbe"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SHORTCUT = b"\x4c\x00\x00\x00\x01\x14\x02\x00"
_MACRO_NAMES = tuple(name.encode("utf-16-le") for name in ("_VBA_PROJECT", "Macros", "VBA"))


def what_runs(content: Path | None, name: str = "") -> str:
    """Why the file could run, as one of a few stable words; empty where nothing says so.

    Args: content is where its bytes are, None to judge by the name alone.
    Returns: `windows`, `linux`, `mac`, `java`, `script`, `shortcut`, `macros`, `direction` or `name`.
    """
    found = _by_content(content) if content is not None else ""
    if found:
        return found
    if turns_direction(name):
        return "direction"
    return "" if is_openable(name) else "name"


def _by_content(path: Path) -> str:
    try:
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
    except OSError:
        return ""
    if head.startswith(b"MZ") and b"\x00" in head[:64]:  # no text that happens to start so
        return "windows"
    if head.startswith(b"\x7fELF"):
        return "linux"
    if head.startswith(_MACH_O):
        return "mac"
    if head.startswith(_FAT_BINARY) and len(head) > 7:
        return "mac" if int.from_bytes(head[4:8], "big") < 30 else "java"
    if head.startswith(_SHORTCUT) or head.lstrip().lower().startswith(
        (b"[internetshortcut]", b"[desktop entry]")
    ):
        return "shortcut"
    text = head.removeprefix(b"\xef\xbb\xbf")
    if text.startswith(b"#!"):
        return "script"
    start = text.lstrip()[:512].lower()
    if start.startswith((b"@echo off", b"<?php")) or b"<hta:application" in start:
        return "script"
    if head.startswith(b"PK\x03\x04"):
        return _in_archive(path)
    if head.startswith(_OLE):
        return "macros" if _old_office_macros(path) else ""
    return ""


def _in_archive(path: Path) -> str:
    """Macros of a document, classes of a Java program; a plain archive of other files does not run."""
    with (
        suppress(OSError, zipfile.BadZipFile, ValueError, NotImplementedError),
        zipfile.ZipFile(path) as archive,
    ):
        names = [info.filename for info in archive.filelist[:20_000]]
        low = {name.lower() for name in names}
        if any(name.rsplit("/", 1)[-1] == "vbaproject.bin" or "/macrosheets/" in name for name in low):
            return "macros"
        if any(name.startswith("basic/") and name.endswith(".xml") for name in low) and "mimetype" in low:
            return "macros"
        if "meta-inf/manifest.mf" in low and any(name.endswith(".class") for name in low):
            return "java"
        if "androidmanifest.xml" in low:
            return "java"
    return ""


def _old_office_macros(path: Path) -> bool:
    """Whether a document of the 97 to 2003 formats has a storage for macros (its directory names it)."""
    limit = 64 * 1024 * 1024
    with suppress(OSError), path.open("rb") as file:
        tail = b""
        read = 0
        while read < limit and (block := file.read(1024 * 1024)):
            read += len(block)
            seen = tail + block
            if _MACRO_NAMES[0] in seen or (_MACRO_NAMES[1] in seen and _MACRO_NAMES[2] in seen):
                return True
            tail = seen[-64:]
    return False


def words_for(reason: str) -> str:
    """What the auditor reads about a file that could run; empty for an empty reason."""
    return {
        "": "",
        "windows": translate("Runnable", "A Windows program by its content."),
        "linux": translate("Runnable", "A Linux program by its content."),
        "mac": translate("Runnable", "A macOS program by its content."),
        "java": translate("Runnable", "A Java or Android program by its content."),
        "script": translate("Runnable", "A script by its content."),
        "shortcut": translate("Runnable", "A shortcut that leads elsewhere."),
        "macros": translate("Runnable", "A document with macros."),
        "direction": translate(
            "Runnable", "Its name turns the direction of text and so reads otherwise than it is."
        ),
        "name": translate("Runnable", "Files with this ending can run."),
    }.get(reason, translate("Runnable", "Files with this ending can run."))


def of_record(record: dict[str, object]) -> str:
    """Why the file of an `evidence` or `evidence_file` record could run, without reading it; empty if not.

    What its content says was noted when it was attached; the name is judged anew.
    """
    noted = record.get("file_metadata")
    reason = str(noted.get("runs") or "") if isinstance(noted, dict) else ""
    return reason or (what_runs(None, str(record.get("file_name") or "")) if record.get("sha256") else "")
