"""A problem report: what somebody who mends the program has to know, and nothing of any audit.

It holds versions, settings of an allow-list, counts and the error log; texts, file names, names of people and
places are left out or taken out. It is written to a file which the user reads and sends; nothing is sent from here.
"""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import platform
import re
import socket
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from iso20k_audit import __version__
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.records import KINDS
from iso20k_audit.model.wording import translate
from iso20k_audit.store.ledger import Ledger
from iso20k_audit.store.workspace import DATABASE, Workspace

KEPT_LOG_LINES = 400

SETTINGS = frozenset(
    {"theme", "text_percent", "language", "seen version", "keys/single", "guide/done", "guide/open"}
)
"""Settings that may be told: choices of the program's own, never what a user typed or where something lies."""

_PLAIN = re.compile(r"[A-Za-z0-9_ .\-]{0,80}")
_TRACE_FILE = re.compile(r'File "(?P<path>[^"]+)", line (?P<line>\d+), in (?P<name>[\w<>.]+)')
_STAMP = re.compile(r"^--- [0-9T:+.\-Z]+ version [0-9][\w.]*$")
_ERROR_NAME = re.compile(r"^[A-Za-z_][\w.]{0,80}$")


def describe_program(window: Mapping[str, str]) -> str:
    """Versions, as `name: value` lines. Args: window: what only the window knows (Qt, screens)."""
    facts = {
        "program": __version__,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()}",
        "machine": platform.machine(),
        **window,
    }
    return "".join(f"{name}: {value}\n" for name, value in facts.items())


def describe_settings(settings: Mapping[str, Any]) -> str:
    """The settings of the allow-list whose value is a plain word or number."""
    kept = {
        name: str(value)
        for name, value in sorted(settings.items())
        if name in SETTINGS and _PLAIN.fullmatch(str(value))
    }
    return json.dumps(kept, indent=1) + "\n"


def count_records(workspace: Workspace) -> str:
    """How many records of each kind there are, and how large files are; no content."""

    def count(ledger: Ledger) -> dict[str, Any]:
        records = {
            kind: ledger.value(f'SELECT count(*) FROM "{kind}" WHERE withdrawn IS NULL')  # noqa: S608
            for kind in KINDS
        }
        return {
            "records": {kind: number for kind, number in records.items() if number},
            "questions": ledger.value("SELECT count(*) FROM question"),
            "changes": ledger.value("SELECT count(*) FROM change"),
            "drafts": ledger.value("SELECT count(*) FROM draft"),
            "conflicts": sum(
                ledger.value(f'SELECT count(*) FROM "{kind}" WHERE conflicts IS NOT NULL')  # noqa: S608
                for kind in KINDS
            ),
            "evidence_bytes": ledger.value("SELECT coalesce(sum(size_bytes), 0) FROM evidence"),
            "largest_evidence_bytes": ledger.value("SELECT coalesce(max(size_bytes), 0) FROM evidence"),
        }

    found = workspace.read(count)
    try:
        found["database_bytes"] = (workspace.folder / DATABASE).stat().st_size
        found["backups"] = sum(1 for _ in (workspace.folder / "backups").glob("*.db"))
    except OSError:
        found["database_bytes"] = None
    found["read_only"] = workspace.read_only
    return json.dumps(found, indent=1) + "\n"


def scrub_log(text: str) -> str:
    """The error log without anything that is not the program's own.

    Kept are the stamps, the kind of error, and for each step file, line and function; paths outside the program
    are shortened to the file's name, lines of foreign code are left out.
    """
    kept: list[str] = []
    for line in text.splitlines()[-KEPT_LOG_LINES:]:
        plain = line.strip()
        found = _TRACE_FILE.search(plain)
        if found:
            kept.append(f'  File "{_short(found["path"])}", line {found["line"]}, in {found["name"]}')
        elif _STAMP.match(plain) or _ERROR_NAME.match(plain):
            kept.append(plain)
    return "".join(f"{line}\n" for line in kept)


def _short(path: str) -> str:
    """`iso20k_audit/ui/session.py`; of what is not the program's or a package's only that it is elsewhere."""
    parts = re.split(r"[\\/]", path)
    for start in ("iso20k_audit", "site-packages", "dist-packages"):
        if start in parts:
            place = len(parts) - 1 - parts[::-1].index(start)
            return "/".join(parts[place if start == "iso20k_audit" else place + 1 :])
    version = next((place for place, part in enumerate(parts) if re.fullmatch(r"python3\.\d+", part)), None)
    return "/".join(parts[version:]) if version is not None else "(elsewhere)"


def private_words(workspace: Workspace | None) -> list[str]:
    """Words of this computer and its user that never belong into a report, longest first."""
    words = {str(Path.home()), Path.home().name, socket.gethostname(), platform.node()}
    with contextlib.suppress(OSError, KeyError):
        words.add(getpass.getuser())
    words.add(os.environ.get("ISO20K_PERSON", ""))
    if workspace is not None:
        words |= {str(workspace.folder), workspace.folder.name}
        if workspace.person is not None:
            words.add(workspace.person.name)
    usual = {"root", "user", "workspace", "localhost", "home"}
    return sorted((word for word in words if len(word) > 3 and word.casefold() not in usual), key=len)[::-1]


def without(text: str, words: Iterable[str]) -> str:
    """The text with these words taken out, whatever their case."""
    for word in words:
        text = re.sub(re.escape(word), "…", text, flags=re.IGNORECASE)
    return text


def put_together(
    *,
    window: Mapping[str, str],
    settings: Mapping[str, Any],
    workspace: Workspace | None,
    log: str,
    told: str = "",
) -> dict[str, str]:
    """The files of a report by name.

    Args:
        window: what only the window knows, by name.
        settings: all settings; those of the allow-list are taken.
        log: the error log as it is.
        told: what the user wrote about the problem, for the report; taken as it is.
    """
    words = private_words(workspace)
    if workspace is not None:
        sqlite = workspace.read(lambda ledger: str(ledger.value("SELECT sqlite_version()")))
        window = {"sqlite": sqlite, **window}
    files = {
        "versions.txt": without(describe_program(window), words),
        "settings.json": describe_settings(settings),
        "counts.json": count_records(workspace) if workspace is not None else "{}\n",
        "errors.txt": without(scrub_log(log), words) or "No errors were logged.\n",
    }
    if told.strip():
        files["what-happened.txt"] = told.strip() + "\n"
    return files


def save_report(target: Path, files: Mapping[str, str]) -> Path:
    """Writes the files into a ZIP, all or nothing.

    Raises:
        InputError: it cannot be written.
    """
    temporary = target.with_name(f".{target.name}.tmp")
    try:
        with zipfile.ZipFile(temporary, "w", zipfile.ZIP_DEFLATED) as packed:
            for name, text in files.items():
                packed.writestr(name, text)
        temporary.replace(target)
    except OSError as error:
        raise InputError(
            translate("Problem", "{target}: cannot be written ({reason}).").format(
                target=target, reason=error.strerror
            ),
            translate("Problem", "Choose another folder."),
        ) from error
    finally:
        temporary.unlink(missing_ok=True)
    return target
