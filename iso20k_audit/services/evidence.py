"""Attaching objective evidence: bytes into the vault first, then the record that names them.

Names of files are in `file_names`, what a file says about itself in `file_facts`, whether it could run in
`runnable`, handing out copies in `evidence_export`; the names used from here before still work.
"""

from __future__ import annotations

import threading
from collections import defaultdict, deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from iso20k_audit.model.errors import Cancelled, InputError
from iso20k_audit.model.ids import new_id
from iso20k_audit.model.vocabulary import Confidentiality, EvidenceKind
from iso20k_audit.model.wording import translate
from iso20k_audit.services import numbering, pictures_apart
from iso20k_audit.services.evidence_export import copy, export_evidence
from iso20k_audit.services.file_facts import facts_of, file_facts, media_type_of
from iso20k_audit.services.file_names import NEVER_OPENED, is_openable, safe_name
from iso20k_audit.services.findings import link_evidence, provisional
from iso20k_audit.services.settled import require_settled
from iso20k_audit.store.ledger import Act, Ledger, Row
from iso20k_audit.store.vault import StoredFile
from iso20k_audit.store.workspace import Workspace

Progress = Callable[[int, int, str], None]
Told = Callable[[int, str, str], None]
Recorder = Callable[[Ledger, StoredFile, dict[str, Any]], str]
Facts = Callable[[Path, Path], dict[str, Any]]
ROWS_PER_TRANSACTION = 32


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
    told: Told | None = None,
    on_file: Callable[[int, int], None] | None = None,
    **fields: Any,
) -> Attached:
    """Attaches files as evidence, several at once, each durable before its record is written.

    `fields` are fields of the evidence record (caption, place, taken_at, …) for all of them.

    Args:
        progress: (bytes done, bytes in all, what); may raise Cancelled: what is recorded by then stays, and
            nothing else is left in the vault.
        told: (place in sources, evidence id, SHA-256) once a record is durable.
        on_file: (place in sources, bytes done of it so far); from several threads.
    """

    def record(ledger: Ledger, stored: StoredFile, facts: dict[str, Any]) -> str:
        return _add_row(ledger, audit_id, stored, facts | fields, target)

    return _attach(workspace, sources, record, facts_of, progress, told, on_file, previews)


def add_files(
    workspace: Workspace,
    evidence_id: str,
    sources: Iterable[Path],
    *,
    progress: Progress | None = None,
    told: Told | None = None,
    on_file: Callable[[int, int], None] | None = None,
) -> Attached:
    """Adds further files to a piece of evidence; they share its number, uses and dates. As `attach_files`.

    Raises:
        NotFound: there is no such piece of evidence.
    """
    piece = workspace.read(lambda ledger: ledger.get("evidence", evidence_id))

    def record(ledger: Ledger, stored: StoredFile, facts: dict[str, Any]) -> str:
        there = ledger.select("evidence_file", piece["audit_id"], withdrawn=True, evidence_id=evidence_id)
        file_id = new_id()
        position = max((row["position"] or 0 for row in there), default=0) + 1
        ledger.set(
            "evidence_file",
            file_id,
            piece["audit_id"],
            evidence_id=evidence_id,
            position=position,
            received_at=ledger.now().isoformat(timespec="seconds"),
            **_file_fields(stored),
            **facts,
        )
        return file_id

    return _attach(workspace, sources, record, file_facts, progress, told, on_file, True)


def _attach(
    workspace: Workspace,
    sources: Iterable[Path],
    record: Recorder,
    facts: Facts,
    progress: Progress | None,
    told: Told | None,
    on_file: Callable[[int, int], None] | None,
    previews: bool,
) -> Attached:
    paths = list(sources)
    total = sum(_size(path) for path in paths)
    counted = _Counted(len(paths), total, progress, on_file)
    places: dict[Path, deque[int]] = defaultdict(deque)
    for place, path in enumerate(paths):
        places[path].append(place)
    outcome = Attached()
    pictures: list[str] = []
    batch: list[tuple[int, StoredFile, dict[str, Any]]] = []

    def flush() -> None:
        ready = list(batch)
        batch.clear()
        if not ready:
            return
        new = workspace.write(lambda ledger: [record(ledger, stored, found) for _, stored, found in ready])
        outcome.evidence_ids += new
        for (place, stored, found), record_id in zip(ready, new, strict=True):
            if str(found.get("media_type") or "").startswith("image/"):
                pictures.append(stored.sha256)
            if told is not None:
                told(place, record_id, stored.sha256)

    try:
        for path, result in workspace.vault.add_many(paths, counted):
            place = places[path].popleft()
            if isinstance(result, Exception):
                outcome.failed.append((path, str(result)))
                continue
            batch.append((place, result, facts(path, workspace.vault.path(result.sha256))))
            if len(batch) >= ROWS_PER_TRANSACTION:
                flush()
    except Cancelled:
        flush()
        raise
    flush()
    if previews:
        for sha256 in pictures:
            counted.pause()
            pictures_apart.preview(workspace.folder, workspace.vault.path(sha256), sha256)
    return outcome


class _Counted:
    """Bytes stored so far, counted by several threads."""

    def __init__(
        self,
        files: int,
        total: int,
        progress: Progress | None,
        on_file: Callable[[int, int], None] | None,
    ) -> None:
        self._lock = threading.Lock()
        self._each = [0] * files
        self._done = 0
        self._total = total
        self._progress = progress
        self._on_file = on_file

    def __call__(self, place: int, count: int) -> None:
        with self._lock:
            self._each[place] += count
            self._done += count
            each, done = self._each[place], self._done
        if self._on_file is not None and count:
            self._on_file(place, each)
        if self._progress is not None:
            self._progress(done, self._total, translate("Services", "Attaching evidence"))

    def pause(self) -> None:
        """A place to be cancelled between two previews, which are made again when they are wanted."""
        if self._progress is not None:
            self._progress(self._total, self._total, translate("Services", "Attaching evidence"))


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
    pictures_apart.preview(workspace.folder, workspace.vault.path(stored.sha256), stored.sha256)
    return evidence_id


def attach_reference(
    ledger: Ledger, audit_id: str, reference: str, *, target: Target | None = None, **fields: Any
) -> str:
    """Records evidence that has no file here: a physical document, a ticket in the client's tool.

    Raises:
        InputError: no reference is given.
    """
    if not reference.strip():
        raise InputError(
            translate("Evidence", "Say where the item is, for example a ticket number or a shelf mark.")
        )
    check_days(fields)
    fields.setdefault("evidence_kind", EvidenceKind.PHYSICAL.value)
    fields.setdefault("confidentiality", Confidentiality.CONFIDENTIAL.value)
    fields.setdefault("taken_by", ledger.person.name if ledger.person else None)
    return _insert(ledger, audit_id, {"reference": reference.strip(), **fields}, target)


def save_evidence(ledger: Ledger, evidence_id: str, fields: dict[str, Any], seen: Any = None) -> bool:
    """Changes fields of a piece of evidence. Returns whether anything changed.

    Raises:
        InputError: it would speak about days that end before they begin.
        RuleViolation: a field that nobody may change: the time it was received, its file.
    """
    row = ledger.get("evidence", evidence_id)
    require_settled(ledger, "evidence", evidence_id, fields, seen)
    if "about_from" in fields or "about_to" in fields:
        check_days(row | fields)
    return ledger.record(Act("evidence", evidence_id, fields, row["audit_id"], seen=seen)) is not None


def check_days(fields: dict[str, Any]) -> None:
    """The days that evidence speaks about, apart from when it was received.

    Raises:
        InputError: the last is before the first.
    """
    first, last = fields.get("about_from"), fields.get("about_to")
    if first and last and last < first:
        raise InputError(
            translate("Evidence", "It would be about {first} to {last}, which ends before it begins.").format(
                first=first, last=last
            ),
            translate("Evidence", "Correct one of the days."),
        )


def _file_fields(stored: StoredFile) -> dict[str, Any]:
    return {"file_name": stored.source.name, "sha256": stored.sha256, "size_bytes": stored.size_bytes}


def _add_row(
    ledger: Ledger, audit_id: str, stored: StoredFile, facts: dict[str, Any], target: Target | None
) -> str:
    fields = {
        **_file_fields(stored),
        "confidentiality": Confidentiality.CONFIDENTIAL.value,
        "taken_by": ledger.person.name if ledger.person else None,
    } | facts
    return _insert(ledger, audit_id, fields, target)


def record_stored(
    ledger: Ledger,
    audit_id: str,
    stored: StoredFile,
    facts: dict[str, Any],
    target: Target | None = None,
    **fields: Any,
) -> str:
    """Records a file that is in the vault already, within a larger act. Returns the evidence id.

    Args: `facts` are those of `facts_of`, read outside of the transaction.
    """
    return _add_row(ledger, audit_id, stored, facts | fields, target)


def _insert(ledger: Ledger, audit_id: str, fields: dict[str, Any], target: Target | None) -> str:
    evidence_id = new_id()
    number = provisional(ledger, "evidence", "number", audit_id, "E")
    if not fields.get("received_at"):
        fields["received_at"] = ledger.now().isoformat(timespec="seconds")
    ledger.set("evidence", evidence_id, audit_id, number=number, **fields)
    if target is not None and target.record_id:
        link_evidence(ledger, evidence_id, target.kind, target.record_id)
    return evidence_id


def list_evidence(ledger: Ledger, audit_id: str, target_id: str = "") -> list[Row]:
    """Evidence of an audit, or of one question, finding or action, in order of attachment.

    Each row has its further files under `more`, in their order.
    """
    if target_id:
        links = ledger.select("evidence_link", audit_id, target_id=target_id)
        ids = [link["evidence_id"] for link in links]
        if len(ids) > 24:  # one reading of all is less than so many single ones
            by_id = {row["id"]: row for row in ledger.select("evidence", audit_id)}
            rows = [by_id[evidence_id] for evidence_id in ids if evidence_id in by_id]
        else:
            rows = [ledger.get("evidence", evidence_id) for evidence_id in ids]
            rows = [row for row in rows if row["withdrawn"] is None]
    else:
        rows = ledger.select("evidence", audit_id)
    further: dict[str, list[Row]] = defaultdict(list)
    if rows:
        for file in ledger.select("evidence_file", audit_id):
            further[file["evidence_id"]].append(file)
    letters = numbering.letters(ledger, audit_id, "evidence")
    for row in rows:
        if row["id"] in letters:  # the number of another copy's evidence, too
            row["number"] = f"{row['number']}{letters[row['id']]}"
        row["more"] = sorted(further.get(row["id"], ()), key=lambda file: file["position"] or 0)
    return rows


__all__ = [
    "NEVER_OPENED",
    "Attached",
    "Target",
    "add_files",
    "attach_bytes",
    "attach_files",
    "attach_reference",
    "copy",
    "export_evidence",
    "facts_of",
    "is_openable",
    "list_evidence",
    "media_type_of",
    "record_stored",
    "safe_name",
    "save_evidence",
]
