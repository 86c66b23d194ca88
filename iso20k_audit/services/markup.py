"""Marks on evidence: recorded together with the copy that shows them, and what of a record may leave.

The original stays in the vault under its hash; the marked copy is one more file there. Both fields are
written by one change, so that undo takes both back. While somebody draws, the marks are a draft.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from iso20k_audit.model.contested import is_contested
from iso20k_audit.model.errors import AuditError, InputError, NotFound, RuleViolation
from iso20k_audit.model.markup import Markup, from_json
from iso20k_audit.model.wording import translate
from iso20k_audit.services import marked_copy
from iso20k_audit.services.settled import require_settled
from iso20k_audit.store.ledger import Act, Ledger, Person, Row
from iso20k_audit.store.workspace import Workspace

Progress = Callable[[int, int, str], None]

MARKED = "marked"
REDACTED = "redacted"
DRAFT_KEY = "markup:"
"""How the keys of drafts of marks begin; `services.drafts` leaves these to this module."""


@dataclass(frozen=True, slots=True)
class Place:
    """The record whose picture is marked.

    Attributes:
        kind: `evidence` or `evidence_file`.
    """

    kind: str
    record_id: str
    audit_id: str

    @property
    def draft_key(self) -> str:
        """One draft per record."""
        return f"{DRAFT_KEY}{self.kind}:{self.record_id}"


@dataclass(frozen=True, slots=True)
class Blob:
    """What of a record may leave the workspace.

    Attributes:
        sha256: of the file in the vault; empty where there is none, or none that may leave.
        file_name, media_type: of that file.
        original_sha256: of the file as it was received.
        copy: empty for the original, else `marked` or `redacted`.
        withheld: why nothing may leave although there is a file; empty otherwise.
    """

    sha256: str
    file_name: str
    media_type: str
    original_sha256: str
    copy: str = ""
    withheld: str = ""


def markup_of(row: Mapping[str, Any]) -> Markup:
    """The marks of a piece of evidence or of one of its files."""
    return from_json(row.get("markup"))


def state_of(row: Mapping[str, Any]) -> str:
    """Empty, `marked` or `redacted`."""
    markup = markup_of(row)
    return "" if not markup else REDACTED if markup.is_redacted else MARKED


def can_be_marked(row: Mapping[str, Any]) -> bool:
    """Whether it is a picture. Pages of PDF files cannot be marked; a screenshot of the page can."""
    return bool(row.get("sha256")) and str(row.get("media_type") or "").startswith("image/")


def shown_sha256(row: Mapping[str, Any]) -> str:
    """The file whose picture stands for the record in lists: the marked copy where there is one."""
    return str((row.get("marked_sha256") if state_of(row) else "") or row.get("sha256") or "")


def exported_blob(row: Mapping[str, Any]) -> Blob:
    """The one place that decides which file of a record an export may use.

    A record with marks leaves as its marked copy or not at all: never in its original form.
    """
    original, name = str(row.get("sha256") or ""), str(row.get("file_name") or "")
    media_type, state = str(row.get("media_type") or ""), state_of(row)
    conflicts = set(str(row.get("conflicts") or "").split())
    if conflicts & {"markup", "marked_sha256"}:  # a field in conflict reads as empty
        reason = translate("Markup", "two versions of its marks are in conflict")
        return Blob("", name, media_type, original, REDACTED, reason)
    if not state:
        return Blob(original, name, media_type, original)
    marked = str(row.get("marked_sha256") or "")
    if not marked:
        return Blob(
            "", name, media_type, original, state, translate("Markup", "its marked copy was never made")
        )
    lossless = media_type in ("image/png", "image/gif", "image/bmp", "image/x-ms-bmp")
    ending, kind = (".png", "image/png") if lossless else (".jpg", "image/jpeg")
    return Blob(marked, f"{Path(name).stem or 'picture'} ({state}){ending}", kind, original, state)


def require_copies(ledger: Ledger, audit_id: str) -> None:
    """Refuses an export that would not show every mark. What is withdrawn never leaves, so its marks can wait.

    Raises:
        RuleViolation: marks are still being recorded, or a record with marks has no marked copy.
    """
    if any(
        key.startswith(DRAFT_KEY) and draft.get("audit_id") == audit_id and not _is_withdrawn(ledger, draft)
        for key, draft in ledger.drafts().items()
    ):
        raise RuleViolation(
            translate("Markup", "Marks on a picture are still being recorded; nothing was exported."),
            translate("Markup", "Try again in a few seconds."),
        )
    numbers = {row["id"]: row["number"] or "" for row in ledger.select("evidence", audit_id)}
    rows: list[Row] = [*ledger.select("evidence", audit_id), *ledger.select("evidence_file", audit_id)]
    for row in rows:
        withheld = exported_blob(row).withheld
        owner = row.get("evidence_id") or row["id"]
        if withheld and owner in numbers:
            raise RuleViolation(
                translate("Markup", "Evidence {number} cannot leave: {reason}.").format(
                    number=numbers[owner], reason=withheld
                ),
                translate("Conflicts", "Settle it under Consolidation, Conflicts; then export again.")
                if is_contested(row, "markup", "marked_sha256")
                else translate("Markup", "Open its marks, look at them and change one; then export again."),
            )


def _is_withdrawn(ledger: Ledger, draft: Mapping[str, Any]) -> bool:
    """Whether the record of a draft, or the piece of evidence that it is a file of, is withdrawn."""
    row = ledger.find(draft["kind"], draft["record_id"])
    if row is None:
        return False  # on its way, as far as anybody can tell
    owner = ledger.find("evidence", row["evidence_id"]) if row.get("evidence_id") else row
    return row["withdrawn"] is not None or (owner is not None and owner["withdrawn"] is not None)


def copy_words(copy: str) -> str:
    """`Marked` or `Redacted` in words; empty for an original."""
    words = {MARKED: translate("Markup", "Marked"), REDACTED: translate("Markup", "Redacted")}
    return words.get(copy, "")


# -- recording -----------------------------------------------------------------------------------------


def read(ledger: Ledger, place: Place) -> tuple[Row, dict[str, list[str]]]:
    """The record with the versions of its fields that are in view now.

    Raises:
        NotFound: there is no such record.
    """
    return ledger.get(place.kind, place.record_id), ledger.seen(place.record_id)


def keep_draft(ledger: Ledger, place: Place, markup: Markup, seen: Mapping[str, list[str]]) -> None:
    """Keeps what is drawn, in case the power fails before it is recorded."""
    person = ledger.person
    ledger.keep_draft(
        place.draft_key,
        {
            "kind": place.kind,
            "record_id": place.record_id,
            "audit_id": place.audit_id,
            "markup": markup.finished().to_json(),
            "seen": {name: list(versions) for name, versions in seen.items()},
            "person": [person.id, person.name] if person else None,
        },
    )


def kept_draft(ledger: Ledger, place: Place, person_id: str) -> tuple[Markup, dict[str, list[str]]] | None:
    """What a person drew here and could not be recorded yet, with the versions that were in view."""
    draft = ledger.drafts().get(place.draft_key)
    if draft is None or not draft.get("person") or draft["person"][0] != person_id:
        return None
    return from_json(draft["markup"]), draft.get("seen") or {}


def forget_draft(ledger: Ledger, place: Place) -> None:
    """Forgets the draft: what was drawn was taken back."""
    ledger.keep_draft(place.draft_key, None)


def save(
    workspace: Workspace,
    place: Place,
    markup: Markup,
    seen: Mapping[str, list[str]] | None = None,
    progress: Progress | None = None,
) -> tuple[Row, dict[str, list[str]]]:
    """Makes the marked copy at full size, puts it into the vault and records both as one act.

    Without marks the record loses its marks and its copy. Takes a second for a photo of 48 megapixels:
    call it in a job.

    Returns: the record and the versions of its fields, as they stand now.

    Raises:
        InputError: the picture cannot be read, or has marks of a newer version.
        NotFound: its file is missing from the vault.
        Cancelled: by `progress`; nothing is recorded then.
    """
    made = _make_copy(workspace, place, markup, progress)

    def write(ledger: Ledger) -> tuple[Row, dict[str, list[str]]]:
        _record(ledger, place, markup, made, seen)
        ledger.keep_draft(place.draft_key, None)
        return read(ledger, place)

    return workspace.write(write)


def _make_copy(workspace: Workspace, place: Place, markup: Markup, progress: Progress | None) -> str | None:
    """Puts the marked copy into the vault. Returns its SHA-256, None without marks."""
    if not markup.finished():
        return None
    row = workspace.read(lambda ledger: ledger.get(place.kind, place.record_id))
    if not can_be_marked(row):
        raise InputError(
            translate("Markup", "{name} is no picture.").format(name=row["file_name"] or "?"),
            translate("Markup", "Marks can be set on photos and screenshots only."),
        )
    if not workspace.vault.has(row["sha256"]):
        raise NotFound(
            translate("Markup", "The file {name} is missing from the vault.").format(name=row["file_name"]),
            translate("Markup", "Restore it from a backup."),
        )
    copy = marked_copy.render(workspace.vault.path(row["sha256"]), markup.finished(), progress)
    stored = workspace.vault.add_bytes(copy.content, f"{Path(row['file_name'] or '').stem}{copy.ending}")
    return stored.sha256


def _record(
    ledger: Ledger,
    place: Place,
    markup: Markup,
    marked_sha256: str | None,
    seen: Mapping[str, list[str]] | None,
) -> bool:
    marks = markup.finished().to_json() or None
    fields = {"markup": marks, "marked_sha256": marked_sha256}
    in_view = None if seen is None else {name: list(seen.get(name, [])) for name in fields}
    require_settled(ledger, place.kind, place.record_id, fields, in_view)
    return ledger.record(Act(place.kind, place.record_id, fields, place.audit_id, seen=in_view)) is not None


def recover(workspace: Workspace) -> list[Place]:
    """Records what was drawn when the program last ended without warning. Returns where it was.

    What can never be recorded (the record is gone, or is no picture) is forgotten: the draft would stop every
    export. What cannot be recorded now (the disk is full, the file is missing from the vault) stays a draft
    and stops exports: the picture must not leave without its redactions.
    """
    drafts = workspace.read(
        lambda ledger: {key: draft for key, draft in ledger.drafts().items() if key.startswith(DRAFT_KEY)}
    )
    recovered: list[Place] = []
    for key, draft in drafts.items():
        place = Place(draft["kind"], draft["record_id"], draft["audit_id"])
        markup = from_json(draft["markup"])

        def write(
            ledger: Ledger,
            key: str = key,
            draft: dict[str, Any] = draft,
            place: Place = place,
            markup: Markup = markup,
            made: str | None = None,
        ) -> bool:
            if draft.get("person"):
                ledger.person = Person(*draft["person"])
            ledger.keep_draft(key, None)
            return _record(ledger, place, markup, made, draft.get("seen"))

        with contextlib.suppress(AuditError, OSError):  # tried again at the next start
            if _is_gone(workspace, place):
                workspace.write(lambda ledger, place=place: forget_draft(ledger, place))  # type: ignore[misc]
                continue
            made = _make_copy(workspace, place, markup, None)
            if workspace.write(partial(write, made=made)):
                recovered.append(place)
    return recovered


def _is_gone(workspace: Workspace, place: Place) -> bool:
    """Whether there is no picture any more that a draft could be recorded on, nor will be."""
    row = workspace.read(lambda ledger: ledger.find(place.kind, place.record_id))
    if row is None:
        return True
    conflicts = set(str(row.get("conflicts") or "").split())
    return not conflicts & {"sha256", "media_type"} and not can_be_marked(row)  # in conflict: reads as empty
