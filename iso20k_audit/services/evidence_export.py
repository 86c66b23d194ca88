"""Handing evidence out: copies with a manifest that anybody can verify, photos without place and camera.

The vault is only read. What was removed, what was not and what must not be opened is said in a read-me.
"""

from __future__ import annotations

import hashlib
import re
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from iso20k_audit.model.errors import InputError, NotFound
from iso20k_audit.model.wording import translate
from iso20k_audit.services import runnable, stripping
from iso20k_audit.services.file_names import free_name, safe_name, shown_name
from iso20k_audit.services.markup import exported_blob, require_copies
from iso20k_audit.store.ledger import Ledger, Row
from iso20k_audit.store.vault import Vault
from iso20k_audit.store.workspace import Workspace

Progress = Callable[[int, int, str], None]
MANIFEST = "manifest-sha256.txt"
README = "README.txt"
ORIGINALS = "originals"
"""Folder for pictures as they were received, where they go out beside their redacted copies."""

_LISTED = re.compile(r"[0-9a-f]{64}  (.+)")


@dataclass(frozen=True, slots=True)
class Piece:
    """One file to hand out.

    Attributes:
        number: of the evidence, with the position of a further file, `MR-E07` or `MR-E07 (2)`.
        sha256: of what is handed out: the original, or its copy with marks.
        original_sha256, original_name: of the file as it was received.
        original_type: its media type.
        copy: `marked` or `redacted`, empty for an original.
        folder: where in the export it goes; empty for its top.
        runs: why it could run; see `runnable.what_runs`.
    """

    number: str
    file_name: str
    sha256: str
    media_type: str
    runs: str
    original_sha256: str = ""
    original_name: str = ""
    copy: str = ""
    original_type: str = ""
    folder: str = ""

    @property
    def original(self) -> Piece:
        """What a marked copy was made of, to be put into a folder of its own."""
        return replace(
            self,
            file_name=self.original_name,
            sha256=self.original_sha256,
            media_type=self.original_type,
            copy="",
            folder=ORIGINALS,
        )


@dataclass(frozen=True, slots=True)
class Exported:
    """One file that was handed out.

    Attributes:
        name: in the folder.
        sha256: of the file in the folder; that of the original where nothing was removed.
        left_out: why it is not in the folder; empty if it is.
    """

    piece: Piece
    name: str
    sha256: str
    left_out: str = ""

    @property
    def changed(self) -> bool:
        """Whether it differs from the original."""
        return self.sha256 != self.piece.original_sha256


def export_evidence(
    workspace: Workspace,
    audit_id: str,
    folder: Path,
    *,
    keep_metadata: bool = False,
    originals: bool = False,
    mask_personal_data: bool = False,
    progress: Progress | None = None,
) -> list[Path]:
    """Copies the evidence into a folder as `NUMBER name`, with a `sha256sum`-readable manifest and a read-me.

    Photos are copied without place and camera data unless `keep_metadata`; the manifest then names the
    SHA-256 of the original beside that of the copy. Pictures that cannot be cleaned are left out and named.
    Pictures with marks or redactions go out as their marked copy; with `originals` also as they were
    received, in a folder of their own: then what was covered can be seen there. With `mask_personal_data`
    names of files lose what is probably personal data; what is in the files stays.

    What an earlier export left in the folder, by its own manifest, is removed first; all else in the folder
    is left alone and not listed.

    Returns: what was written, the manifest last.

    Raises:
        NotFound: a file is missing from the vault, or is not what was attached (nothing is written then).
        RuleViolation: a picture with marks has no marked copy yet.
        InputError: the folder cannot be written.
        Cancelled: by `progress`; what was copied by then is removed.
    """
    pieces = workspace.read(lambda ledger: _pieces(ledger, audit_id))
    if mask_personal_data:
        pieces = workspace.read(lambda ledger: _renamed(ledger, audit_id, pieces))
    if originals:
        pieces += [piece.original for piece in pieces if piece.copy]
    for piece in pieces:
        wrong = workspace.vault.check(piece.sha256)
        if wrong:
            raise NotFound(
                translate("Services", "Evidence {piece} ({file_name}) {wrong}.").format(
                    piece=piece.number, file_name=piece.file_name, wrong=wrong
                ),
                translate("Services", "Restore it from a backup."),
            )
    exported: list[Exported] = []
    whole = False
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _remove_earlier(folder)
        taken = {MANIFEST.casefold(), README.casefold()} | _names_in(folder) | _names_in(folder / ORIGINALS)
        for done, piece in enumerate(pieces, 1):
            exported.append(_hand_out(workspace.vault, piece, folder, taken, keep_metadata))
            if progress is not None:
                progress(
                    done, len(pieces), translate("Services", "Copying {piece}").format(piece=piece.number)
                )
        readme, manifest = folder / README, folder / MANIFEST
        readme.write_text("\n".join(_readme(exported, keep_metadata)) + "\n", encoding="utf-8")
        manifest.write_text("".join(_manifest(exported)), encoding="utf-8", newline="\n")
        whole = True
    except OSError as error:
        raise InputError(
            translate("Services", "{folder}: cannot be written ({strerror}).").format(
                folder=folder, strerror=error.strerror
            ),
            translate("Services", "Choose another folder."),
        ) from error
    finally:
        if not whole:  # without a manifest nobody could tell later what is ours
            with suppress(OSError):
                _remove(folder, [one.name for one in exported if not one.left_out])
    return [*(folder / one.name for one in exported if not one.left_out), readme, manifest]


def _remove_earlier(folder: Path) -> None:
    """Removes what an earlier export put here, exactly as its manifest lists it; the manifest goes last."""
    manifest = folder / MANIFEST
    if not manifest.is_file():
        return
    lines = manifest.read_text(encoding="utf-8", errors="replace").split("\n")
    _remove(folder, [found[1] for found in map(_LISTED.fullmatch, lines) if found])
    (folder / README).unlink(missing_ok=True)
    manifest.unlink()


def _remove(folder: Path, names: list[str]) -> None:
    """Removes files that an export made: at the top of its folder or in that of the originals, nowhere else."""
    inner = folder / ORIGINALS
    for name in names:
        inside, _, last = name.rpartition("/")
        if inside not in ("", ORIGINALS) or (inside and inner.is_symlink()):
            continue
        if last in ("", ".", "..") or any(ch in last for ch in "\\:\0"):
            continue
        path = folder / name
        if path.is_file() or path.is_symlink():
            path.unlink()
    if any(name.startswith(f"{ORIGINALS}/") for name in names) and not inner.is_symlink():
        with suppress(OSError):  # it stays where it holds anything else
            inner.rmdir()


def _names_in(folder: Path) -> set[str]:
    return {path.name.casefold() for path in folder.iterdir()} if folder.is_dir() else set()


def _pieces(ledger: Ledger, audit_id: str) -> list[Piece]:
    require_copies(ledger, audit_id)
    further: dict[str, list[Row]] = {}
    for file in ledger.select("evidence_file", audit_id):
        further.setdefault(file["evidence_id"], []).append(file)
    found: list[Piece] = []
    for row in ledger.select("evidence", audit_id):
        files = [row, *sorted(further.get(row["id"], ()), key=lambda file: file["position"] or 0)]
        number = 0
        for file in files:
            if not file["sha256"]:
                continue
            number += 1
            name = f"{row['number']}" if number == 1 else f"{row['number']} ({number})"
            found.append(_piece(name, file))
    return found


def _renamed(ledger: Ledger, audit_id: str, pieces: list[Piece]) -> list[Piece]:
    from iso20k_audit.services.personal_data import mask_file_name

    mask = mask_file_name(ledger, audit_id)
    return [
        replace(piece, file_name=mask(piece.file_name), original_name=mask(piece.original_name))
        for piece in pieces
    ]


def _piece(number: str, row: dict[str, Any]) -> Piece:
    blob = exported_blob(row)
    return Piece(
        number,
        blob.file_name,
        blob.sha256,
        blob.media_type,
        runnable.of_record(row),
        blob.original_sha256,
        row["file_name"] or "",
        blob.copy,
        row["media_type"] or "",
    )


def _hand_out(vault: Vault, piece: Piece, folder: Path, taken: set[str], keep_metadata: bool) -> Exported:
    name = safe_name(f"{piece.number} {piece.file_name}")
    bare: tuple[bytes, str] | None = None
    if not keep_metadata and not piece.copy:  # a marked copy carries none, and its hash is on record
        try:
            bare = stripping.strip(vault.path(piece.sha256))
        except stripping.CannotStrip as reason:
            return Exported(piece, name, piece.sha256, str(reason) or "unreadable")
    if piece.folder:
        (folder / piece.folder).mkdir(exist_ok=True)
    content, ending = bare or (b"", "")
    name = _in_folder(piece, free_name(f"{Path(name).stem}{ending}" if ending else name, taken))
    target = folder / name
    try:
        if bare is None:
            copy(vault, piece.sha256, target)
            return Exported(piece, name, piece.sha256)
        target.unlink(missing_ok=True)
        target.write_bytes(content)
    except OSError:  # a disk that is full leaves half a file
        with suppress(OSError):
            target.unlink(missing_ok=True)
        raise
    return Exported(piece, name, hashlib.sha256(content).hexdigest())


def _in_folder(piece: Piece, name: str) -> str:
    return f"{piece.folder}/{name}" if piece.folder else name


def _manifest(exported: list[Exported]) -> list[str]:
    """`sha256sum -c` checks the lines without #; those with # name the original of a copy that differs."""
    lines: list[str] = []
    for one in exported:
        if one.left_out:
            lines.append(f"# left out: {one.name}; SHA-256 of the original: {one.piece.original_sha256}\n")
            continue
        if one.changed:
            lines.append(f"# {one.name}: SHA-256 of the original: {one.piece.original_sha256}\n")
        lines.append(f"{one.sha256}  {one.name}\n")
    return lines


def not_removed() -> str:
    """What export without metadata does not touch, in words for the window and the read-me."""
    return translate(
        "EvidenceExport",
        "Not removed: what videos, sound, PDF, Office and other files say about place, device and author, and "
        "what can be seen in a picture itself.",
    )


def _readme(exported: list[Exported], keep_metadata: bool) -> list[str]:
    changed = [one for one in exported if one.changed and not one.left_out and not one.piece.copy]
    lines = [
        translate("EvidenceExport", "Evidence of an audit: {count} files.").format(
            count=sum(not one.left_out for one in exported)
        ),
        "",
        translate(
            "EvidenceExport",
            "To verify that no file was altered since this export: sha256sum -c {manifest} in this folder.",
        ).format(manifest=MANIFEST),
        "",
    ]
    if keep_metadata and any(one.piece.copy for one in exported):
        lines.append(
            translate(
                "EvidenceExport",
                "All files but the marked pictures named below are the originals, byte for byte, with the place, "
                "camera and author data they came with.",
            )
        )
    elif keep_metadata:
        lines.append(
            translate(
                "EvidenceExport",
                "All files are the originals, byte for byte, with the place, camera and author data they came with.",
            )
        )
    else:
        lines += [
            translate(
                "EvidenceExport",
                "Photos were copied without place, camera, time and author data (EXIF, GPS, XMP, IPTC, comments). "
                "JPEG, PNG, WebP and GIF keep their pixels unchanged; HEIC and AVIF were written as JPEG of "
                "quality {quality}; TIFF was written anew without loss.",
            ).format(quality=stripping.JPEG_QUALITY),
            not_removed(),
            translate(
                "EvidenceExport",
                "The originals stay in the audit's vault. Where a copy differs, its original is named by its "
                "SHA-256, here and in {manifest}:",
            ).format(manifest=MANIFEST),
        ]
        for one in changed:
            original = translate("EvidenceExport", "original {name}, SHA-256 {sha256}").format(
                name=shown_name(one.piece.original_name), sha256=one.piece.original_sha256
            )
            lines += [f"  {one.name}", f"    {original}"]
    lines += _about_marked(exported)
    left = [one for one in exported if one.left_out]
    if left:
        lines += [
            "",
            translate(
                "EvidenceExport",
                "Left out, because their place and camera data could not be removed with certainty:",
            ),
            *(f"  {one.name} ({one.left_out})" for one in left),
        ]
    running = [one for one in exported if one.piece.runs and not one.left_out]
    if running:
        lines += [
            "",
            translate("EvidenceExport", "These files can run or lead elsewhere. Do not open them:"),
            *(f"  {one.name}: {runnable.words_for(one.piece.runs)}" for one in running),
        ]
    return lines


def _about_marked(exported: list[Exported]) -> list[str]:
    """Which files are copies with marks, and whether what they cover is in the folder all the same."""
    marked = [one for one in exported if one.piece.copy and not one.left_out]
    if not marked:
        return []
    lines = [
        "",
        translate(
            "EvidenceExport",
            "Pictures that were marked or redacted; the copy stands in place of the original, and what is black "
            "was removed from it for good:",
        ),
    ]
    for one in marked:
        original = translate("EvidenceExport", "original SHA-256 {original}, copy SHA-256 {sha256}").format(
            original=one.piece.original_sha256, sha256=one.sha256
        )
        lines += [f"  {one.name}", f"    {original}"]
    if any(one.piece.folder for one in exported):
        lines.append(
            translate(
                "EvidenceExport",
                "The folder {folder} holds them as they were received: what was redacted can be seen there.",
            ).format(folder=ORIGINALS)
        )
    return lines


def copy(vault: Vault, sha256: str, target: Path) -> None:
    """A private, writable copy of an original."""
    target.unlink(missing_ok=True)
    shutil.copyfile(vault.path(sha256), target)
