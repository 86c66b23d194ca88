"""Taking a package in: all of it or nothing, with a backup before, and the way back.

Files go into the vault first, then one transaction takes every entry. Whatever happens before it is done leaves the
workspace as it was, with at most files in the vault that nothing names.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, fields
from functools import partial
from pathlib import Path
from typing import Any

from iso20k_audit.model.errors import InputError, PackageError
from iso20k_audit.model.wording import grouped, translate
from iso20k_audit.services.incoming import Incoming, Trust
from iso20k_audit.services.joining import Joining, join
from iso20k_audit.services.package_records import IntakeRow, heads_to_json, intakes
from iso20k_audit.services.previewing import balance_told, missing_files
from iso20k_audit.store import intakes as rows
from iso20k_audit.store import setting_aside
from iso20k_audit.store.change import Change, Person
from iso20k_audit.store.ledger import Ledger
from iso20k_audit.store.receiving import Account, Received, receive
from iso20k_audit.store.setting_aside import Reach, reach
from iso20k_audit.store.workspace import Workspace

Progress = Callable[[int, int, str], None]

BACKUP_REASON = "before-import"
ENOUGH_SECONDS = 600
"""A backup made before an import serves those of the next ten minutes too."""

KEPT_BACKUPS = 10
"""Backups made before imports that are kept; older ones of these are removed, no others."""

_FILES = ("sha256", "marked_sha256")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What taking a package in did.

    Attributes:
        intake_id: number of the import; None if nothing was new.
        files_new, files_bytes: files put into the vault that were not there.
        missing: hashes of files that neither the package nor the vault has.
        joined: who works here from now on, if that changed.
        changes: what was accepted, for showing it.
        backup: made before, or at most ten minutes ago before another import; None if nothing was new.
    """

    intake_id: int | None
    audit_id: str
    file_name: str
    digest: str
    account: Account
    files_new: int = 0
    files_bytes: int = 0
    missing: tuple[str, ...] = ()
    joined: Joining | None = None
    changes: tuple[Change, ...] = ()
    backup: Path | None = None

    @property
    def balance(self) -> str:
        """The account in a sentence."""
        return balance_told(self.account)

    @property
    def told(self) -> str:
        """What happened, in a sentence."""
        if self.intake_id is None:
            return translate(
                "TakingIn", "Everything in {file} was here already. Nothing was changed."
            ).format(file=self.file_name)
        return translate("TakingIn", "{file} was taken in. New entries: {new}. New files: {files}.").format(
            file=self.file_name, new=grouped(self.account.new), files=grouped(self.files_new)
        )


class _NothingNew(Exception):
    """Ends the transaction without keeping anything of it."""

    def __init__(self, account: Account) -> None:
        super().__init__()
        self.account = account


def take_in(
    workspace: Workspace,
    incoming: Incoming,
    *,
    accept_unsigned: bool = False,
    accept_retired: bool = False,
    progress: Progress | None = None,
) -> Outcome:
    """Takes a package in.

    Args:
        accept_unsigned: although nobody who is trusted here signed it.
        accept_retired: although the device that signed it was retired.
        progress: may raise Cancelled until the very end; then nothing was changed.

    Raises:
        PackageError: its signature is not accepted, or its entries do not fit together with what is here.
        WorkspaceError: the disk refused; nothing was changed.
    """
    if workspace.person is None:
        raise InputError(translate("TakingIn", "This workspace is open for reading only."))
    workspace.read(partial(incoming.look_again, chosen=_chosen(incoming)))
    _refuse(incoming, accept_unsigned=accept_unsigned, accept_retired=accept_retired)
    backup = None
    if not workspace.read(partial(_is_all_here, incoming=incoming)):
        _tell(progress, 0, 1, translate("TakingIn", "Making a backup"))
        backup = _recent_backup(workspace) or workspace.backup(BACKUP_REASON)
    files_new, files_bytes = _put_files_away(workspace, incoming, progress)
    missing = tuple(missing_files(incoming, workspace.vault.has))
    joined: list[tuple[Joining, Person]] = []
    try:
        intake_id, account, changes = workspace.write(
            partial(_take, incoming=incoming, progress=progress, joined=joined)
        )
    except _NothingNew as nothing:
        return Outcome(
            None,
            incoming.info.audit.id,
            incoming.file_name,
            incoming.digest,
            nothing.account,
            files_new,
            files_bytes,
            missing,
        )
    _forget_old_backups(workspace)
    if joined:
        workspace.person = joined[0][1]
    return Outcome(
        intake_id,
        incoming.info.audit.id,
        incoming.file_name,
        incoming.digest,
        account,
        files_new,
        files_bytes,
        missing,
        joined[0][0] if joined else None,
        changes,
        backup,
    )


def _chosen(incoming: Incoming) -> str:
    return incoming.joining.person_id if incoming.joining else ""


def _refuse(incoming: Incoming, *, accept_unsigned: bool, accept_retired: bool) -> None:
    trust = incoming.trust
    if trust.accepted or (trust is Trust.RETIRED and accept_retired):
        return
    if trust is not Trust.RETIRED and accept_unsigned:
        return
    mends = {
        Trust.UNKNOWN: translate(
            "TakingIn", "Nothing was changed. Compare the fingerprint {fingerprint} first."
        ),
        Trust.RETIRED: translate("TakingIn", "Nothing was changed. Ask whoever sent it how old it is."),
    }
    mend = mends.get(trust, translate("TakingIn", "Nothing was changed. Ask its sender to write it again."))
    raise PackageError(incoming.trust_told, mend.format(fingerprint=incoming.fingerprint))


def _is_all_here(ledger: Ledger, *, incoming: Incoming) -> bool:
    ids = json.dumps([*(one.id for one in incoming.entries), *(one.id for one in incoming.stubs)])
    known = ledger.value(
        "SELECT count(*) FROM json_each(:ids) j JOIN change c ON c.id=j.value"
        " WHERE c.status IN ('accepted', 'newer', 'withheld')",
        ids=ids,
    )
    upgraded = ledger.value(
        "SELECT count(*) FROM json_each(:ids) j JOIN change c ON c.id=j.value WHERE c.status='withheld'",
        ids=json.dumps([one.id for one in incoming.entries]),
    )
    return known == len(incoming.entries) + len(incoming.stubs) and not upgraded


def _take(
    ledger: Ledger,
    *,
    incoming: Incoming,
    progress: Progress | None,
    joined: list[tuple[Joining, Person]],
) -> tuple[int, Account, tuple[Change, ...]]:
    """The transaction."""
    intake_id = rows.add_intake(
        ledger,
        package_sha256=incoming.package.file_sha256,
        file_name=incoming.file_name,
        package=_package_json(incoming),
        heads=heads_to_json(incoming.info.heads),
    )
    received = receive(ledger, incoming.entries, incoming.stubs, intake_id=intake_id, progress=progress)
    if received.account.changes_nothing:
        raise _NothingNew(received.account)
    rows.keep_account(ledger, intake_id, account_json(received.account))
    if incoming.joining is not None:
        person = join(ledger, incoming.joining)
        if person is not None:
            joined.append((incoming.joining, person))
    _tell(progress, 1, 1, translate("TakingIn", "Saving"))
    return intake_id, received.account, _accepted(received, ledger)


def _accepted(received: Received, ledger: Ledger) -> tuple[Change, ...]:
    return (*received.accepted, *ledger.recorded)


def account_json(account: Account) -> dict[str, Any]:
    """An account as plain values."""
    plain = {one.name: getattr(account, one.name) for one in fields(account)}
    return plain | {"people": dict(account.people), "balances": account.balances}


def _package_json(incoming: Incoming) -> dict[str, Any]:
    """What is kept of what the package says of itself; keys of newer programs are left behind."""
    info = incoming.info
    return {
        "package_id": info.package_id,
        "purpose": info.purpose.value,
        "made_at": info.made_at,
        "program": info.program,
        "audit": {"id": info.audit.id, "number": info.audit.number, "title": info.audit.title},
        "from": {
            "person_id": info.sender.person_id,
            "name": info.sender.name,
            "replica": info.sender.replica,
        },
        "for": [{"person_id": one.person_id, "name": one.name} for one in info.receivers],
        "since": None if info.since is None else heads_to_json(info.since),
        "version": incoming.version,
        "digest": incoming.digest,
        "key": incoming.key,
        "trust": incoming.trust.value,
        "recipient": info.sender.recipient,
        "seals": [
            {
                "replica": seal.replica,
                "seq": seal.seq,
                "head": seal.head,
                "key": seal.key,
                "signature": seal.signature,
            }
            for seal in incoming.package.seals()
        ],
    }


# -- files ------------------------------------------------------------------------------------------------


def _put_files_away(workspace: Workspace, incoming: Incoming, progress: Progress | None) -> tuple[int, int]:
    """Files of the package that the vault lacks, or has in another size than they have: number and bytes."""
    sizes = incoming.package.blobs()
    named = _named_files(incoming, sizes)
    wanted = [one for one in named if not _is_whole(workspace, one, sizes[one])]
    total = sum(sizes[one] for one in wanted)
    lock = threading.Lock()
    done = 0

    def count(number: int) -> None:
        nonlocal done
        with lock:
            done += number
            _tell(progress, done, max(total, 1), translate("TakingIn", "Copying evidence"))

    _tell(progress, 0, max(total, 1), translate("TakingIn", "Copying evidence"))
    new = workspace.vault.take_many((one, partial(_copy, incoming, one, count)) for one in wanted)
    return new, total


def _copy(incoming: Incoming, sha256: str, count: Callable[[int], None], target: Path) -> None:
    incoming.package.copy_blob(sha256, target, count)


def _named_files(incoming: Incoming, sizes: dict[str, int]) -> list[str]:
    """Files that an entry names; all of them where a newer program may name some in a way not known here."""
    if any(entry.change is None for entry in incoming.entries):
        return list(sizes)
    named = {
        str(entry.change.fields[name])
        for entry in incoming.entries
        if entry.change is not None
        for name in _FILES
        if entry.change.fields.get(name)
    }
    return [one for one in sizes if one in named]


def _is_whole(workspace: Workspace, sha256: str, size: int) -> bool:
    try:
        return workspace.vault.path(sha256).stat().st_size == size
    except OSError:
        return False


def _recent_backup(workspace: Workspace) -> Path | None:
    """The newest backup made before an import, if it is so young that it serves a series of imports as well.

    An import is one transaction and can be taken back; copying the whole database before each of twenty
    packages would make the twentieth far slower than the first.
    """
    made = sorted((workspace.folder / "backups").glob(f"workspace-*-{BACKUP_REASON}.db"))
    with suppress(OSError):
        if made and 0 <= time.time() - made[-1].stat().st_mtime < ENOUGH_SECONDS:
            return made[-1]
    return None


def _forget_old_backups(workspace: Workspace) -> None:
    made = sorted((workspace.folder / "backups").glob(f"workspace-*-{BACKUP_REASON}.db"))
    for old in made[:-KEPT_BACKUPS]:
        with suppress(OSError):
            old.unlink()


def _tell(progress: Progress | None, done: int, total: int, what: str) -> None:
    if progress is not None:
        progress(done, total, what)


# -- the way back -----------------------------------------------------------------------------------------


def take_back(workspace: Workspace, intake_id: int, reason: str) -> Reach:
    """Takes an import back: what came with it stays in the log, but counts no longer here.

    Importing the package again brings it back. Files stay in the vault.

    Raises:
        NotFound: there is no such import, or it was taken back already.
        RuleViolation: a later package continues what came with it.
        InputError: no reason was given.
    """
    from iso20k_audit.services.workspaces import act_as

    if not reason.strip():
        raise InputError(translate("TakingIn", "Say why the import is taken back."))
    person = workspace.person
    if person is None:
        raise InputError(translate("TakingIn", "This workspace is open for reading only."))
    workspace.backup(BACKUP_REASON)
    found = workspace.write(lambda ledger: setting_aside.take_back(ledger, intake_id, reason.strip()))
    _forget_old_backups(workspace)
    if workspace.read(lambda ledger: ledger.find("person", person.id)) is None:
        act_as(workspace, person.name)
    return found


__all__ = ["IntakeRow", "Outcome", "Reach", "intakes", "reach", "take_back", "take_in"]
