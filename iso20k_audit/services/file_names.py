"""Names of evidence files: safe on every system, and never a way to have the program start something."""

from __future__ import annotations

import unicodedata
from pathlib import Path

_ENDINGS = (
    ".exe .com .bat .cmd .ps1 .psm1 .vbs .vbe .js .jse .wsf .wsh .msi .msp .scr .pif .cpl .jar "
    ".lnk .url .desktop .hta .reg .sh .bash .command .app .deb .rpm .apk .dll .sys .gadget .inf "
    ".iso .img .vhd .chm .py .pyw .docm .dotm .xlsm .xltm .xlam .xlsb .pptm .potm .ppam .ppsm .sldm"
)
NEVER_OPENED = frozenset(_ENDINGS.split())
"""Endings of files that run, carry macros or lead elsewhere: kept as evidence, never opened by the program."""

_DEVICES = frozenset({"CON", "PRN", "AUX", "NUL", *(f"{p}{n}" for p in ("COM", "LPT") for n in range(1, 10))})
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
"""Characters that turn the direction of text: `invoice[RLO]fdp.exe` reads as `invoiceexe.pdf`."""


def is_openable(file_name: str) -> bool:
    """Whether the name lets the program hand this file to the system to open.

    Looks at every ending of the name (`report.pdf.exe`, `report.exe.pdf`) and refuses names that turn the
    direction of text. What the file holds is another question, see `runnable`.
    """
    if turns_direction(file_name):
        return False
    plain = unicodedata.normalize("NFKC", file_name)
    tidy = "".join(ch for ch in plain if ch.isprintable()).rstrip(". ").lower()
    return not any(f".{part.strip()}" in NEVER_OPENED for part in tidy.split(".")[1:])


def turns_direction(file_name: str) -> bool:
    """Whether the name holds characters that make it read otherwise than it is."""
    return any(ch in _TURNING for ch in file_name)


def safe_name(name: str) -> str:
    """A file name that every system accepts: no separators, control or direction characters, at most 240 bytes."""
    kept = "".join(ch if ch.isprintable() and ch not in '<>:"/\\|?*' else "_" for ch in name).strip(". ")
    stem, dot, suffix = kept.rpartition(".")
    if not dot:
        stem, suffix = kept, ""
    if stem.split(".")[0].upper() in _DEVICES:
        stem = f"_{stem}"
    suffix = suffix.encode()[:30].decode(errors="ignore")[:20]
    stem = stem[: 115 - len(suffix)].encode()[: 235 - len(suffix.encode())].decode(errors="ignore")
    return f"{stem}{dot}{suffix}" or "file"


def shown_name(name: str) -> str:
    """A file name as it is, character by character: what turns the direction of text is made visible."""
    return "".join(f"[U+{ord(ch):04X}]" if ch in _TURNING else ch for ch in name)


def free_name(name: str, taken: set[str]) -> str:
    """The name, with a number before its ending if `taken` (in any capitals) has it; notes it as taken."""
    path, number, free = Path(name), 1, name
    while free.casefold() in taken:
        number += 1
        free = f"{path.stem} ({number}){path.suffix}"
    taken.add(free.casefold())
    return free
