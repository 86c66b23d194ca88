"""A package that somebody sent: opened, checked and judged, before anything of it is taken in.

Not for: what it would change (see `previewing`), nor taking it in (see `taking_in`).
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from iso20k_audit.exchange.keys import DeviceKey, fingerprint
from iso20k_audit.exchange.opening import OpenedPackage, open_package
from iso20k_audit.exchange.package_info import PackageInfo
from iso20k_audit.exchange.signing import SignatureStatus
from iso20k_audit.exchange.trusting import TrustStore
from iso20k_audit.exchange.words import spoken, spoken_digits
from iso20k_audit.model.errors import PackageError
from iso20k_audit.model.wording import translate
from iso20k_audit.services.joining import Joining, is_empty, joins
from iso20k_audit.services.package_records import version_of
from iso20k_audit.services.team_keys import is_retired, trust_key
from iso20k_audit.store.admitting import Admitted, Stub, admit
from iso20k_audit.store.ledger import Ledger
from iso20k_audit.store.workspace import Workspace

if TYPE_CHECKING:
    from iso20k_audit.services.previewing import Preview

Progress = Callable[[int, int, str], None]

_EVERY = 500


class Trust(Enum):
    """How the signature of a package stands."""

    TRUSTED = "trusted"
    OWN = "own"
    UNKNOWN = "unknown"
    MISSING = "missing"
    WRONG = "wrong"
    RETIRED = "retired"

    @property
    def accepted(self) -> bool:
        """Whether a package is taken in without further ado."""
        return self in (Trust.TRUSTED, Trust.OWN)


class Incoming:
    """A package that was opened and checked; see `look_into`. Close it, or use it in a `with` statement.

    Attributes:
        package: for reading what is in it.
        entries, stubs: what it brings, each checked.
        own_key: of this computer.
        is_new_audit: its audit is not in this workspace.
        workspace_is_empty: no audit is.
        joining: who will work here once it is taken in; None where that does not change.
    """

    def __init__(self, workspace: Workspace, package: OpenedPackage, folder: Path) -> None:
        self.package = package
        self.own_key = DeviceKey.load_or_make().public
        self.entries: list[Admitted] = []
        self.stubs: list[Stub] = []
        self.is_new_audit = False
        self.workspace_is_empty = False
        self.joining: Joining | None = None
        self._workspace = workspace
        self._folder = folder
        self._retired = False
        self._preview: Preview | None = None

    def __enter__(self) -> Incoming:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes the file and removes private copies. Safe to call twice."""
        self.package.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    # -- what it is ----------------------------------------------------------------------------------

    @property
    def path(self) -> Path:
        """The file."""
        return self.package.path

    @property
    def file_name(self) -> str:
        """Its name."""
        return self.package.path.name

    @property
    def file_bytes(self) -> int:
        """Its size."""
        return self.package.file_bytes

    @property
    def encrypted(self) -> bool:
        """Whether it was encrypted."""
        return self.package.encrypted

    @property
    def info(self) -> PackageInfo:
        """What it says of itself."""
        return self.package.info

    @property
    def version(self) -> int:
        """The number that its sender gave it; 0 without one."""
        return version_of(self.info.more)

    @property
    def digest(self) -> str:
        """SHA-256 that names its content."""
        return self.package.digest

    @property
    def words(self) -> str:
        """The digest to say over the telephone."""
        return spoken(self.digest)

    @property
    def digits(self) -> str:
        """The same as digits."""
        return spoken_digits(self.digest)

    @property
    def sender_name(self) -> str:
        """Who it says wrote it."""
        return self.info.sender.name

    # -- whose it is ---------------------------------------------------------------------------------

    @property
    def trust(self) -> Trust:
        """How its signature stands now."""
        status = self.package.signature.status
        if status is SignatureStatus.MISSING:
            return Trust.MISSING
        if status is SignatureStatus.WRONG:
            return Trust.WRONG
        if self._retired:
            return Trust.RETIRED
        if self.key == self.own_key:
            return Trust.OWN
        return Trust.TRUSTED if TrustStore().is_trusted(self.key) else Trust.UNKNOWN

    @property
    def key(self) -> str:
        """The public key that signed it; empty without a valid signature."""
        return self.package.signature.key

    @property
    def fingerprint(self) -> str:
        """Of that key, to compare by eye; empty without one."""
        return fingerprint(self.key) if self.key else ""

    @property
    def key_words(self) -> str:
        """Of that key, six words to compare over the telephone; empty without one."""
        return spoken(self.key) if self.key else ""

    @property
    def trust_told(self) -> str:
        """How the signature stands, for people."""
        trust = self.trust
        name = self.sender_name
        if trust is Trust.TRUSTED:
            confirmed = TrustStore().get(self.key)
            return translate("Incoming", "Signed by {name}, whose key is trusted here.").format(
                name=(confirmed.name if confirmed else "") or name
            )
        if trust is Trust.OWN:
            return translate("Incoming", "Signed by this computer.")
        if trust is Trust.UNKNOWN:
            return translate(
                "Incoming",
                "Signed with a key that nobody confirmed on this computer. It says it is from {name}. Compare the "
                "fingerprint with {name}, in person or by telephone, before you trust it.",
            ).format(name=name)
        if trust is Trust.RETIRED:
            return translate(
                "Incoming",
                "Signed by a device of {name} that was retired. Take it in only if you know it was written before.",
            ).format(name=name)
        return self.package.signature.reason

    def trust_sender(self, how: str = "") -> None:
        """Trusts the key that signed it from now on.

        Raises:
            PackageError: it has no valid signature.
        """
        if not self.key:
            raise PackageError(
                self.package.signature.reason, translate("Incoming", "There is no key to trust.")
            )
        trust_key(self.key, name=self.sender_name, how=how)

    # -- what is in it -------------------------------------------------------------------------------

    def preview(self, progress: Progress | None = None) -> Preview:
        """What taking it in would change; worked out at the first call.

        Raises:
            PackageError: its entries do not fit together with what is here.
            Cancelled: by `progress`.
        """
        from iso20k_audit.services.previewing import make_preview

        if self._preview is None:
            self._preview = make_preview(self._workspace, self, progress)
        return self._preview

    def evidence_file(self, sha256: str) -> Path | None:
        """The file of a piece of evidence, to be looked at: copied out of the package, or the one in the vault.

        Returns: None where neither has it.
        """
        if sha256 in self.package.blobs():
            self._folder.mkdir(exist_ok=True)
            target = self._folder / sha256
            if not target.exists():
                self.package.copy_blob(sha256, target)
            return target
        return self._workspace.vault.path(sha256) if self._workspace.vault.has(sha256) else None

    def look_again(self, ledger: Ledger, chosen: str = "") -> None:
        """Reads from the workspace what this depends on. `chosen`: the receiver that the user says they are."""
        self._retired = bool(self.key) and is_retired(ledger, self.key)
        self.workspace_is_empty = is_empty(ledger)
        self.is_new_audit = ledger.value("SELECT 1 FROM audit WHERE id=:a", a=self.info.audit.id) is None
        self.joining = joins(ledger, self.info, self._workspace.person, chosen)

    def read_entries(self, progress: Progress | None) -> None:
        """Checks every entry.

        Raises:
            PackageError: one is not what it must be, or belongs to another audit.
        """
        total = self.info.counts.changes + self.info.counts.withheld
        for replica in self.package.replicas():
            for number, body in enumerate(self.package.changes(replica), 1):
                if progress is not None and len(self.entries) % _EVERY == 0:
                    progress(len(self.entries), max(total, 1), translate("Incoming", "Reading entries"))
                place = translate("Incoming", "Copy {copy}, line {line}").format(
                    copy=replica[:8], line=number
                )
                self.entries.append(_of_this_audit(admit(body.decode(), place), self.info.audit.id, place))
            self.stubs += [Stub(one.id, replica, one.seq, one.prev) for one in self.package.withheld(replica)]


def _of_this_audit(entry: Admitted, audit_id: str, place: str) -> Admitted:
    import json

    audit = entry.change.audit_id if entry.change is not None else json.loads(entry.body).get("audit")
    if audit is not None and audit != audit_id:
        raise PackageError(
            translate("Incoming", "{place}: belongs to another audit than the package.").format(place=place),
            translate("Incoming", "Nothing was changed. Ask its sender to write the package again."),
        )
    return entry


def look_into(
    workspace: Workspace,
    path: Path,
    *,
    passphrase: str | None = None,
    person_id: str = "",
    progress: Progress | None = None,
) -> Incoming:
    """Opens a package and checks all of it. Changes nothing.

    Args: `person_id` names the receiver that the user is, where an assignment is for several.

    Raises:
        NotFound: there is no such file.
        PassphraseNeeded, WrongPassphrase: it is encrypted.
        PackageError: anything in it is wrong.
        Cancelled: by `progress`.
    """
    folder = workspace.private_folder()
    try:
        package = open_package(
            path,
            folder,
            passphrase=passphrase,
            identities=(DeviceKey.load_or_make().identity,),
            progress=progress,
        )
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    try:
        incoming = Incoming(workspace, package, folder)
        incoming.read_entries(progress)
        workspace.read(lambda ledger: incoming.look_again(ledger, person_id))
    except BaseException:
        package.close()
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return incoming


__all__ = ["Incoming", "Trust", "look_into"]
