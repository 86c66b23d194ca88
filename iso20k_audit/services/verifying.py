"""Recomputing every hash and chain of a workspace, a package or an exported bundle; names what does not fit first."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from iso20k_audit.exchange.keys import DeviceKey
from iso20k_audit.exchange.opening import is_encrypted
from iso20k_audit.exchange.package_info import Head
from iso20k_audit.exchange.verifying import Verified, verify_bundle, verify_package
from iso20k_audit.model.errors import AuditError, NotFound
from iso20k_audit.model.wording import translate
from iso20k_audit.services import workspaces

Progress = Callable[[int, int, str], None]

__all__ = ["Verified", "verify"]

SUFFIX = ".i20k"


def verify(path: Path, *, passphrase: str | None = None, progress: Progress | None = None) -> Verified:
    """Verifies what lies at a path, whichever of the three it is. Changes nothing.

    Raises:
        NotFound: there is nothing of the kind.
        PassphraseNeeded, WrongPassphrase: it is an encrypted package.
        WorkspaceError: a workspace was made by a newer program, or may not be read.
        Cancelled: by `progress`.
    """
    if path.is_dir():
        if workspaces.is_workspace(path):
            return _verify_workspace(path, progress)
        return verify_bundle(path, progress=progress)
    if not path.is_file():
        raise NotFound(
            translate("Exchange", "{path}: there is no such file or folder.").format(path=path),
            translate("Exchange", "Name a workspace, a package, or a folder or zip that was exported."),
        )
    if path.suffix.lower() == SUFFIX or is_encrypted(path):
        return verify_package(path, passphrase=passphrase, identities=_identities(path), progress=progress)
    return verify_bundle(path, progress=progress)


def _identities(path: Path) -> tuple[str, ...]:
    """This device's own, where it is needed; a device without a key has none made for it here."""
    if not is_encrypted(path):
        return ()
    key = DeviceKey.load()
    return () if key is None else (key.identity,)


def _verify_workspace(folder: Path, progress: Progress | None) -> Verified:
    report = workspaces.check_folder(folder, read_evidence=True, progress=progress)
    found = Verified(folder, "workspace", list(report.problems))
    found.checked = {"entries": report.changes, "originals": report.evidence}
    with suppress(AuditError), workspaces.open_workspace(folder, read_only=True) as workspace:
        rows = workspace.read(
            lambda ledger: ledger.rows("SELECT id, seq, head FROM replica ORDER BY id, seq")
        )
        heads: dict[str, tuple[Head, ...]] = {}
        for row in rows:
            heads[row["id"]] = (*heads.get(row["id"], ()), Head(row["seq"], row["head"]))
        found.heads = heads
    return found
