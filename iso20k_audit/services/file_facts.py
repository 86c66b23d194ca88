"""What a file says about itself when it is attached: type, kind of evidence, time, camera, whether it could run."""

from __future__ import annotations

import mimetypes
import zipfile
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from iso20k_audit.model.vocabulary import EvidenceKind
from iso20k_audit.services import pictures_apart
from iso20k_audit.services.runnable import what_runs


def facts_of(source: Path, stored: Path) -> dict[str, Any]:
    """Fields of an evidence record: kind, media type, caption from the name, time and camera of a photo."""
    facts = file_facts(source, stored)
    camera = (facts["file_metadata"] or {}).get("camera")
    kind = EvidenceKind.PHOTO if camera else kind_of(source.name, facts["media_type"])
    caption = source.stem.replace("_", " ").replace("-", " ").strip()
    return facts | {"caption": caption, "evidence_kind": kind.value}


def file_facts(source: Path, stored: Path) -> dict[str, Any]:
    """The part of it that holds for any file, also a further one of a piece of evidence."""
    media_type = media_type_of(source.name, stored)
    found: dict[str, Any] = {}
    runs = what_runs(stored, source.name)
    if media_type.startswith("image/"):
        found = pictures_apart.facts(stored)
    if runs:
        found["runs"] = runs
    facts: dict[str, Any] = {
        "media_type": media_type,
        "file_metadata": found or None,
        "taken_at": found.get("taken_at"),
    }
    if not facts["taken_at"]:
        with suppress(OSError, OverflowError):
            modified = datetime.fromtimestamp(source.stat().st_mtime).astimezone()
            facts["taken_at"] = modified.isoformat(timespec="seconds")
    return facts


def media_type_of(name: str, stored: Path) -> str:
    """Media type by content where it can be told, else by the name's ending."""
    import filetype

    by_name = mimetypes.guess_type(name)[0]
    guess = filetype.guess(str(stored)) if stored.is_file() else None
    if guess is None:
        return by_name or "application/octet-stream"
    if guess.mime == "application/zip" and by_name and zipfile.is_zipfile(stored):
        return by_name
    return str(guess.mime)


def kind_of(name: str, media_type: str) -> EvidenceKind:
    """The kind of evidence that a file most likely is."""
    suffix = Path(name).suffix.lower()
    if media_type.startswith("image/"):
        shot = suffix == ".png" or "screen" in name.lower()
        return EvidenceKind.SCREENSHOT if shot else EvidenceKind.PHOTO
    if suffix in (".xlsx", ".xls", ".ods", ".csv", ".tsv"):
        return EvidenceKind.SPREADSHEET
    if media_type.startswith(("audio/", "video/")):
        return EvidenceKind.RECORD
    if suffix == ".txt" and "transcript" in name.lower():
        return EvidenceKind.TRANSCRIPT
    if suffix in (".pdf", ".docx", ".doc", ".odt", ".pptx", ".txt", ".md", ".rtf"):
        return EvidenceKind.DOCUMENT
    return EvidenceKind.OTHER
