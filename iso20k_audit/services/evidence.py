"""Attaching objective evidence: bytes into the vault first, then the record that names them."""

from __future__ import annotations

import mimetypes
import shutil
import zipfile
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from iso20k_audit.model.errors import Cancelled, InputError, NotFound
from iso20k_audit.model.ids import new_id
from iso20k_audit.model.vocabulary import Confidentiality, EvidenceKind
from iso20k_audit.services import photos
from iso20k_audit.services.findings import link_evidence, provisional
from iso20k_audit.store.ledger import Ledger, Row
from iso20k_audit.store.vault import StoredFile, Vault
from iso20k_audit.store.workspace import Workspace

Progress = Callable[[int, int, str], None]
ROWS_PER_TRANSACTION = 32

_ENDINGS = (
    ".exe .com .bat .cmd .ps1 .psm1 .vbs .vbe .js .jse .wsf .wsh .msi .msp .scr .pif .cpl .jar "
    ".lnk .url .desktop .hta .reg .sh .bash .command .app .deb .rpm .apk .dll .sys .gadget .inf "
    ".iso .img .vhd .chm .py .pyw"
)
NEVER_OPENED = frozenset(_ENDINGS.split())
"""Endings of files that run or lead elsewhere: kept as evidence, never opened by the program."""


@dataclass(frozen=True, slots=True)
class Target:
    """What new evidence supports: a question, finding or action; empty for the audit as a whole."""

    kind: str = ""
    record_id: str = ""


@dataclass(slots=True)
class Attached:
    """What became of an attachment.

    Attributes:
        evidence_ids: the new records.
        failed: files that could not be attached, with the reason.
    """

    evidence_ids: list[str] = field(default_factory=list)
    failed: list[tuple[Path, str]] = field(default_factory=list)


def attach_files(
    workspace: Workspace,
    audit_id: str,
    sources: Iterable[Path],
    *,
    target: Target | None = None,
    progress: Progress | None = None,
    previews: bool = True,
    **fields: Any,
) -> Attached:
    """Attaches files as evidence, several at once, each durable before its record is written.

    `progress(bytes done, bytes in all, file name)` may raise Cancelled: files already attached stay.
    `fields` are fields of the evidence record (caption, place, taken_at, …) for all of them.
    """
    paths = list(sources)
    total = sum(_size(path) for path in paths)
    done = 0
    outcome = Attached()

    def on_bytes(count: int) -> None:
        nonlocal done
        done += count
        if progress is not None:
            progress(done, total, "Attaching evidence")

    batch: list[tuple[StoredFile, dict[str, Any]]] = []

    def flush() -> None:
        if batch:
            ready = list(batch)
            batch.clear()
            new = workspace.write(
                lambda ledger: [_add_row(ledger, audit_id, *item, target) for item in ready]
            )
            outcome.evidence_ids += new

    try:
        for path, result in workspace.vault.add_many(paths, on_bytes):
            if isinstance(result, Exception):
                outcome.failed.append((path, str(result)))
                continue
            batch.append((result, facts_of(path, workspace.vault.path(result.sha256)) | fields))
            if len(batch) >= ROWS_PER_TRANSACTION:
                flush()
    except Cancelled:
        flush()
        raise
    flush()
    if previews:
        for evidence_id in outcome.evidence_ids:
            sha256 = workspace.read(lambda ledger, i=evidence_id: ledger.get("evidence", i)["sha256"])  # type: ignore[misc]
            photos.preview(workspace.folder, workspace.vault.path(sha256), sha256)
    return outcome


def _size(path: Path) -> int:
    with suppress(OSError):
        return path.stat().st_size
    return 0


def attach_bytes(
    workspace: Workspace,
    audit_id: str,
    data: bytes,
    name: str,
    *,
    target: Target | None = None,
    **fields: Any,
) -> str:
    """Attaches something pasted from the clipboard under a file name. Returns the evidence id."""
    stored = workspace.vault.add_bytes(data, name)
    facts = facts_of(Path(name), workspace.vault.path(stored.sha256)) | {"taken_at": None} | fields
    evidence_id = workspace.write(lambda ledger: _add_row(ledger, audit_id, stored, facts, target))
    photos.preview(workspace.folder, workspace.vault.path(stored.sha256), stored.sha256)
    return evidence_id


def attach_reference(
    ledger: Ledger, audit_id: str, reference: str, *, target: Target | None = None, **fields: Any
) -> str:
    """Records evidence that has no file here: a physical document, a ticket in the client's tool.

    Raises:
        InputError: no reference is given.
    """
    if not reference.strip():
        raise InputError("Say where the item is, for example a ticket number or a shelf mark.")
    fields.setdefault("evidence_kind", EvidenceKind.PHYSICAL.value)
    fields.setdefault("confidentiality", Confidentiality.CONFIDENTIAL.value)
    fields.setdefault("taken_by", ledger.person.name if ledger.person else None)
    return _insert(ledger, audit_id, {"reference": reference.strip(), **fields}, target)


def _add_row(
    ledger: Ledger, audit_id: str, stored: StoredFile, facts: dict[str, Any], target: Target | None
) -> str:
    fields = {
        "file_name": stored.source.name,
        "sha256": stored.sha256,
        "size_bytes": stored.size_bytes,
        "confidentiality": Confidentiality.CONFIDENTIAL.value,
        "taken_by": ledger.person.name if ledger.person else None,
    } | facts
    return _insert(ledger, audit_id, fields, target)


def _insert(ledger: Ledger, audit_id: str, fields: dict[str, Any], target: Target | None) -> str:
    evidence_id = new_id()
    number = provisional(ledger, "evidence", "number", audit_id, "E")
    if not fields.get("received_at"):
        fields["received_at"] = ledger.now().isoformat(timespec="seconds")
    ledger.set("evidence", evidence_id, audit_id, number=number, **fields)
    if target is not None and target.record_id:
        link_evidence(ledger, evidence_id, target.kind, target.record_id)
    return evidence_id


def facts_of(source: Path, stored: Path) -> dict[str, Any]:
    """What the file itself says: kind, media type, caption from its name, time and camera of a photo."""
    media_type = media_type_of(source.name, stored)
    facts: dict[str, Any] = {
        "media_type": media_type,
        "caption": source.stem.replace("_", " ").replace("-", " ").strip(),
        "evidence_kind": _kind_of(source.name, media_type).value,
    }
    if media_type.startswith("image/"):
        found = photos.facts(stored)
        facts["file_metadata"] = found or None
        if found.get("camera"):
            facts["evidence_kind"] = EvidenceKind.PHOTO.value
        facts["taken_at"] = found.get("taken_at")
    if not facts.get("taken_at"):
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


def _kind_of(name: str, media_type: str) -> EvidenceKind:
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


def is_openable(file_name: str) -> bool:
    """Whether the program may hand this file to the system to open. Looks at every ending of the name."""
    tidy = "".join(ch for ch in file_name if ch.isprintable()).rstrip(". ").lower()
    return not any(f".{part}" in NEVER_OPENED for part in tidy.split(".")[1:])


def list_evidence(ledger: Ledger, audit_id: str, target_id: str = "") -> list[Row]:
    """Evidence of an audit, or of one question, finding or action, in order of attachment."""
    if not target_id:
        return ledger.select("evidence", audit_id)
    ids = [link["evidence_id"] for link in ledger.select("evidence_link", audit_id, target_id=target_id)]
    rows = (ledger.get("evidence", evidence_id) for evidence_id in ids)
    return [row for row in rows if row["withdrawn"] is None]


def safe_name(name: str) -> str:
    """A file name that every system accepts: no separators, control or direction characters, at most 240 bytes."""
    kept = "".join(ch if ch.isprintable() and ch not in '<>:"/\\|?*' else "_" for ch in name).strip(". ")
    stem, dot, suffix = kept.rpartition(".")
    if not dot:
        stem, suffix = kept, ""
    if stem.split(".")[0].upper() in {
        "CON",
        "PRN",
        "AUX",
        "NUL",
        *(f"{p}{n}" for p in ("COM", "LPT") for n in range(1, 10)),
    }:
        stem = f"_{stem}"
    suffix = suffix.encode()[:30].decode(errors="ignore")[:20]
    stem = stem[: 115 - len(suffix)].encode()[: 235 - len(suffix.encode())].decode(errors="ignore")
    return f"{stem}{dot}{suffix}" or "file"


def export_evidence(
    workspace: Workspace, audit_id: str, folder: Path, *, progress: Progress | None = None
) -> list[Path]:
    """Copies the originals into a folder as `NUMBER name`, with a `sha256sum`-readable manifest.

    Raises:
        NotFound: a file is missing from the vault, or is not what was attached (nothing is written then).
        InputError: the folder cannot be written.
    """
    rows = [
        row for row in workspace.read(lambda ledger: ledger.select("evidence", audit_id)) if row["sha256"]
    ]
    for row in rows:
        wrong = workspace.vault.check(row["sha256"])
        if wrong:
            raise NotFound(
                f"Evidence {row['number']} ({row['file_name']}) {wrong}.", "Restore it from a backup."
            )
    written: list[Path] = []
    lines: list[str] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for done, row in enumerate(rows, 1):
            name = safe_name(f"{row['number']} {row['file_name']}")
            copy(workspace.vault, row["sha256"], folder / name)
            lines.append(f"{row['sha256']}  {name}\n")
            written.append(folder / name)
            if progress is not None:
                progress(done, len(rows), f"Copying {row['number']}")
        manifest = folder / "manifest-sha256.txt"
        manifest.write_text("".join(lines), encoding="utf-8")
    except OSError as error:
        raise InputError(
            f"{folder}: cannot be written ({error.strerror}).", "Choose another folder."
        ) from error
    return [*written, manifest]


def copy(vault: Vault, sha256: str, target: Path) -> None:
    """A private, writable copy of an original."""
    target.unlink(missing_ok=True)
    shutil.copyfile(vault.path(sha256), target)
