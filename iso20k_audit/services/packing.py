"""Writing a package about an audit: an assignment for auditors, what an auditor sends back, the consolidated audit.

Everything is read from a snapshot, so that work goes on meanwhile. Which entries go is decided by `store.sending`,
from where "since last time" starts by `known_there`, the file itself is written by `exchange.packing`.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from iso20k_audit import __version__
from iso20k_audit.exchange.chains import Place
from iso20k_audit.exchange.package_info import (
    Head,
    Heads,
    PackagedAudit,
    PackageInfo,
    Purpose,
    Receiver,
    Sender,
)
from iso20k_audit.exchange.signing import Seal
from iso20k_audit.exchange.words import spoken, spoken_digits
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.vocabulary import Role
from iso20k_audit.model.wording import translate
from iso20k_audit.services.file_names import safe_name
from iso20k_audit.services.known_there import Basis, ids_of
from iso20k_audit.services.known_there import since_last as known_to_be_there
from iso20k_audit.services.package_records import heads_to_json, sendings
from iso20k_audit.services.previewing import is_there
from iso20k_audit.services.team_keys import ensure_device, packed_keys
from iso20k_audit.store import intakes, sending
from iso20k_audit.store.ledger import Ledger
from iso20k_audit.store.vault import Vault
from iso20k_audit.store.workspace import Workspace

Progress = Callable[[int, int, str], None]

SUFFIX = ".i20k"


@dataclass(frozen=True, slots=True)
class MissingFile:
    """A file that belongs into a package and is not in the vault.

    Attributes:
        told: which evidence, in words.
    """

    sha256: str
    told: str


@dataclass(frozen=True, slots=True)
class Written:
    """A package that was written.

    Attributes:
        digest: of its content; `sha256` is that of the file.
        changes, withheld: entries that are in it, and that are in it by their place only.
        whole: not only what is new since last time; `why_whole` says why although that was asked for.
    """

    path: Path
    sha256: str
    bytes: int
    digest: str
    version: int
    info: PackageInfo
    changes: int
    withheld: int
    missing: tuple[MissingFile, ...]
    whole: bool
    why_whole: str = ""

    @property
    def words(self) -> str:
        """The digest to say over the telephone."""
        return spoken(self.digest)

    @property
    def digits(self) -> str:
        """The same as digits."""
        return spoken_digits(self.digest)


def is_package(path: Path) -> bool:
    """Whether a file is named like a package."""
    return path.suffix.casefold() == SUFFIX


def write_package_for(
    workspace: Workspace,
    audit_id: str,
    target: Path,
    *,
    purpose: Purpose,
    people: Collection[str] = (),
    since_last: bool = False,
    since: Heads | None = None,
    passphrase: str | None = None,
    recipients: Iterable[str] = (),
    note: str = "",
    progress: Progress | None = None,
) -> Written:
    """Writes a package and notes it among those that were sent.

    Args:
        target: the file, or a folder for one of the suggested name.
        people: whom it is for. An assignment carries their work only, and is always whole.
        since_last: leave out what the receiver is known to have.
        since: heads that the receiver has, as they are given; the sender answers for them.
        passphrase, recipients: encrypt it.

    Raises:
        InputError: nobody acts, an assignment is for nobody, or the file cannot be written.
        PackageError: a file in the vault is not what it should be.
        Cancelled: by `progress`; nothing is left.
    """
    from iso20k_audit.exchange.keys import DeviceKey
    from iso20k_audit.exchange.packing import write_package

    person = workspace.person
    if person is None:
        raise InputError(translate("Packing", "This workspace is open for reading only."))
    if purpose is Purpose.ASSIGNMENT and not people:
        raise InputError(translate("Packing", "Choose for whom the package is."))
    key = DeviceKey.load_or_make()
    ensure_device(workspace)
    replica = workspace.read(lambda ledger: ledger.meta("replica_id")) or ""
    with workspace.snapshot() as snapshot, snapshot.opened() as ledger:
        audit = ledger.get("audit", audit_id)
        chosen = [(one, str(ledger.get("person", one)["name"] or "")) for one in people]
        basis = Basis(since)
        if since_last and since is None and purpose is not Purpose.ASSIGNMENT:
            basis = known_to_be_there(ledger, audit_id, people)
        limited = tuple(people) if purpose is Purpose.ASSIGNMENT else ()
        content = sending.content(
            ledger, audit_id, people=limited, since=None if basis.heads is None else ids_of(basis.heads)
        )
        version = _version(ledger, audit_id, purpose, people)
        info = PackageInfo(
            package_id=str(uuid.uuid4()),
            purpose=purpose,
            made_at=ledger.now().isoformat(timespec="seconds"),
            program=f"iso20k-audit {__version__}",
            audit=PackagedAudit(
                audit_id,
                audit["number"] or "",
                audit["title"] or "",
                str(
                    ledger.value("SELECT name FROM organisation WHERE id=:o", o=audit["organisation_id"])
                    or ""
                ),
            ),
            sender=Sender(person.id, person.name, replica, key.public, key.recipient),
            receivers=tuple(Receiver(one, name) for one, name in chosen),
            since=_heads(content.since),
            team_keys=packed_keys(ledger, audit_id),
            note=note.strip(),
            more={"version": version},
        )
        there, missing = _files(ledger, workspace.vault, content.blobs)
        if target.is_dir():
            target = _free(target / suggested_name(ledger, audit_id, purpose, people))
        written = write_package(
            target,
            info,
            content.changes(ledger),
            ((one.replica_id, Place(one.id, one.seq, one.prev)) for one in content.withheld(ledger)),
            there,
            key=key,
            seals=_seals(ledger),
            passphrase=passphrase,
            recipients=tuple(recipients),
            progress=progress,
        )
    result = Written(
        written.path,
        written.sha256,
        written.bytes,
        written.digest,
        version,
        written.info,
        written.info.counts.changes,
        written.info.counts.withheld,
        missing,
        content.since is None,
        basis.why_whole,
    )
    workspace.write(lambda ledger: _note(ledger, audit_id, result, limited, content.records))
    return result


def suggested_name(ledger: Ledger, audit_id: str, purpose: Purpose, people: Collection[str] = ()) -> str:
    """`IA-2026-001 for A. Khan 2026-11-24.i20k`, `IA-2026-001 from A. Khan 2.i20k`."""
    audit = str(ledger.get("audit", audit_id)["number"] or translate("Packing", "Audit"))
    if purpose is Purpose.RETURN:
        name = translate("Packing", "{audit} from {person} {version}").format(
            audit=audit,
            person=ledger.person.name if ledger.person else _own_name(ledger),
            version=_version(ledger, audit_id, purpose, people),
        )
    else:
        names = [str(ledger.get("person", one)["name"] or "") for one in people]
        for_whom = names[0] if len(names) == 1 else translate("Packing", "the team")
        name = translate("Packing", "{audit} for {person} {date}").format(
            audit=audit, person=for_whom, date=ledger.now().date().isoformat()
        )
    return safe_name(f"{name}{SUFFIX}")


def _free(path: Path) -> Path:
    """The path, or one with a number behind it: a package that was written is never replaced unasked."""
    if not path.exists():
        return path
    numbered = (path.with_name(f"{path.stem} ({number}){path.suffix}") for number in count(2))
    return next(one for one in numbered if not one.exists())


def leads(ledger: Ledger, audit_id: str) -> list[tuple[str, str]]:
    """Who gets what an auditor sends back: id and name."""
    names = {row["id"]: row["name"] or "" for row in ledger.select("person")}
    return [
        (row["person_id"], names[row["person_id"]])
        for row in ledger.select("participant", audit_id, role=Role.LEAD_AUDITOR.value)
        if row["person_id"] in names
    ]


def recipients_of(ledger: Ledger, person_id: str) -> list[str]:
    """age recipients (`age1…`) of somebody's computers, as their trusted packages told them; none before the first."""
    told = [json.loads(row["package"]) for row in ledger.rows("SELECT package FROM intake ORDER BY id")]
    found = [
        str(one["recipient"])
        for one in told
        if one.get("recipient")
        and one.get("trust") in ("trusted", "own")
        and (one.get("from") or {}).get("person_id") == person_id
    ]
    return list(dict.fromkeys(found))


def _own_name(ledger: Ledger) -> str:
    from iso20k_audit.services.joining import own_people

    ids = own_people(ledger)
    name = ledger.value("SELECT name FROM person WHERE id=:p", p=ids[0]) if ids else None
    return str(name or translate("Packing", "auditor"))


def _version(ledger: Ledger, audit_id: str, purpose: Purpose, people: Collection[str]) -> int:
    """One more than the packages of this kind that were written for the same people, or sent back."""
    before = [one for one in sendings(ledger, audit_id) if one.purpose is purpose]
    if purpose is not Purpose.RETURN:
        before = [one for one in before if {person for person, _name in one.receivers} == set(people)]
    return max((one.version for one in before), default=0) + 1


def _heads(heads: dict[str, list[tuple[int, str]]] | None) -> Heads | None:
    if heads is None:
        return None
    return {
        replica: tuple(Head(seq, head) for seq, head in sorted(set(tips))) for replica, tips in heads.items()
    }


def _files(
    ledger: Ledger, vault: Vault, blobs: Iterable[str]
) -> tuple[list[tuple[str, Path]], tuple[MissingFile, ...]]:
    there: list[tuple[str, Path]] = []
    missing: list[MissingFile] = []
    for sha256 in blobs:
        if is_there(vault.has, sha256):
            there.append((sha256, vault.path(sha256)))
        else:
            missing.append(MissingFile(sha256, told_of_file(ledger, sha256)))
    return there, tuple(missing)


def told_of_file(ledger: Ledger, sha256: str) -> str:
    """Which evidence a file belongs to, in words."""
    rows = ledger.rows(
        "SELECT e.number, e.caption, e.file_name FROM evidence e WHERE e.sha256=:s OR e.marked_sha256=:s"
        " UNION SELECT e.number, e.caption, f.file_name FROM evidence_file f JOIN evidence e ON e.id=f.evidence_id"
        " WHERE f.sha256=:s OR f.marked_sha256=:s",
        s=sha256,
    )
    if not rows:
        return sha256[:12]
    return ", ".join(
        str(part) for part in (rows[0]["number"], rows[0]["caption"] or rows[0]["file_name"]) if part
    )


def _seals(ledger: Ledger) -> list[Seal]:
    """The newest seal of every other copy, kept from packages that were taken in."""
    own = ledger.meta("replica_id")
    newest: dict[str, Seal] = {}
    for row in ledger.rows("SELECT package FROM intake WHERE taken_back_at IS NULL ORDER BY id"):
        for one in json.loads(row["package"]).get("seals", ()):
            seal = Seal(one["replica"], one["seq"], one["head"], one["key"], one["signature"])
            before = newest.get(seal.replica)
            if seal.replica != own and (before is None or before.seq <= seal.seq):
                newest[seal.replica] = seal
    return list(newest.values())


def _note(
    ledger: Ledger, audit_id: str, written: Written, people: Collection[str], records: Collection[str]
) -> int:
    info = written.info
    package: dict[str, Any] = {
        "package_id": info.package_id,
        "purpose": info.purpose.value,
        "made_at": info.made_at,
        "for": [{"person_id": one.person_id, "name": one.name} for one in info.receivers],
        "version": written.version,
        "digest": written.digest,
        "since": None if info.since is None else heads_to_json(info.since),
        "people": sorted(people),
        "records": sorted(records),
        "missing": [one.sha256 for one in written.missing],
        "counts": {"changes": written.changes, "withheld": written.withheld, "blobs": info.counts.blobs},
    }
    return intakes.add_sending(
        ledger,
        audit_id=audit_id,
        package_sha256=written.sha256,
        file_name=written.path.name,
        package=package,
        heads=heads_to_json(info.heads),
    )


__all__ = [
    "MissingFile",
    "Purpose",
    "Written",
    "is_package",
    "leads",
    "recipients_of",
    "suggested_name",
    "told_of_file",
    "write_package_for",
]
