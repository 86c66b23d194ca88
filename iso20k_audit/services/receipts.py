"""Receipts: the lead auditor's signed word that a package arrived whole, and digests said over the telephone."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from iso20k_audit.exchange.keys import DeviceKey, fingerprint, verify
from iso20k_audit.exchange.trusting import TrustStore
from iso20k_audit.exchange.words import parse_spoken, spoken, spoken_digits, spoken_fits
from iso20k_audit.model.errors import InputError, NotFound, PackageError
from iso20k_audit.model.wording import grouped, translate
from iso20k_audit.services.file_names import safe_name
from iso20k_audit.services.package_records import IntakeRow, SendingRow, heads_to_json, intakes, sendings
from iso20k_audit.store import intakes as rows
from iso20k_audit.store.change import canonical
from iso20k_audit.store.ledger import Ledger
from iso20k_audit.store.workspace import Workspace

SUFFIX = ".receipt.json"
FORMAT = 1
_LARGEST = 4 * 1024 * 1024
_SIGNED = b"iso20k-audit receipt 1\n"
_COUNTED = ("received", "new", "known", "held", "refused")


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the sender gets back.

    Attributes:
        document: what the file holds, with its signature.
        text: for a letter or a message.
        words, digits: the digest of the package, to say over the telephone.
    """

    document: Mapping[str, Any]
    text: str
    digest: str
    file_name: str

    @property
    def words(self) -> str:
        """Six words."""
        return spoken(self.digest)

    @property
    def digits(self) -> str:
        """Twelve digits."""
        return spoken_digits(self.digest)

    def write(self, target: Path) -> Path:
        """Writes the file; into a folder under its own name. Returns its path.

        Raises:
            InputError: it cannot be written.
        """
        path = target / self.file_name if target.is_dir() else target
        content = json.dumps(self.document, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
        temporary = path.with_name(f".{path.name[:100]}.tmp")
        try:
            temporary.write_text(content, encoding="utf-8")
            temporary.replace(path)
        except OSError as error:
            temporary.unlink(missing_ok=True)
            raise InputError(
                translate("Receipts", "{path}: cannot be written ({reason}).").format(
                    path=path, reason=error.strerror or error
                ),
                translate("Receipts", "Choose another folder."),
            ) from error
        return path


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """A package of ours that arrived."""

    sending: SendingRow
    arrived_at: str
    by: str
    told: str


def is_receipt(path: Path) -> bool:
    """Whether a file is named like a receipt."""
    return path.name.casefold().endswith(SUFFIX)


def make_receipt(workspace: Workspace, intake_id: int) -> Receipt:
    """The receipt for a package that was taken in, signed by this computer.

    Raises:
        NotFound: there is no such import, or it was taken back.
    """
    row = workspace.read(lambda ledger: _intake(ledger, intake_id))
    person = workspace.person
    key = DeviceKey.load_or_make()
    package_id, audit = workspace.read(lambda ledger: _facts(ledger, intake_id))
    document: dict[str, Any] = {
        "kind": "iso20k-audit receipt",
        "format": FORMAT,
        "package_id": package_id,
        "package_sha256": row.file_sha256,
        "digest": row.digest,
        "digest_words": row.words,
        "digest_digits": row.digits,
        "file_name": row.file_name,
        "audit": audit,
        "from": {"person_id": row.sender_id, "name": row.sender, "replica": row.replica},
        "received_by": {
            "person_id": person.id if person else "",
            "name": person.name if person else row.taken_by,
        },
        "received_at": row.taken_at,
        "heads": heads_to_json(row.heads),
        "counts": {name: int(row.account.get(name, 0)) for name in _COUNTED},
        "device_key": key.public,
    }
    document["signature"] = key.sign(_SIGNED + canonical(document)).hex()
    name = safe_name(f"{Path(row.file_name).stem}{SUFFIX}")
    return Receipt(document, _text(document, row), row.digest, name)


def _intake(ledger: Ledger, intake_id: int) -> IntakeRow:
    found = next((one for one in intakes(ledger) if one.id == intake_id and not one.taken_back_at), None)
    if found is None:
        raise NotFound(
            translate("Receipts", "This import is not there, or was taken back."),
            translate("Receipts", "A receipt is given for what counts here."),
        )
    return found


def _facts(ledger: Ledger, intake_id: int) -> tuple[str, dict[str, str]]:
    package = json.loads(ledger.value("SELECT package FROM intake WHERE id=:i", i=intake_id))
    return package["package_id"], package["audit"]


def _text(document: Mapping[str, Any], row: IntakeRow) -> str:
    counts = document["counts"]
    lines = (
        translate("Receipts", "Receipt for {file}").format(file=row.file_name),
        translate("Receipts", "Audit: {number} {title}").format(
            number=document["audit"]["number"], title=document["audit"]["title"]
        ),
        translate("Receipts", "From: {name}").format(name=row.sender),
        translate("Receipts", "Taken in: {time}, by {name}").format(
            time=row.taken_at[:16].replace("T", " "), name=document["received_by"]["name"]
        ),
        translate(
            "Receipts",
            "Received {received} = new {new} + already known {known} + held {held} + refused {refused}",
        ).format(**{name: grouped(number) for name, number in counts.items()}),
        translate("Receipts", "In words: {words}").format(words=row.words),
        translate("Receipts", "In digits: {digits}").format(digits=row.digits),
    )
    return "\n".join(lines)


def read_receipt(workspace: Workspace, path: Path, *, accept_unconfirmed: bool = False) -> Acknowledged:
    """Takes a receipt for a package of ours in: from then on it is known that it arrived.

    Args: `accept_unconfirmed`: although nobody here confirmed the key that signed it.

    Raises:
        NotFound: there is no such file, or it is for a package that was not written here.
        PackageError: it is no receipt, was changed, or its key is not trusted.
    """
    document = _read(path)
    key, signature = document["device_key"], document.pop("signature")
    if not verify(key, bytes.fromhex(signature), _SIGNED + canonical(document)):
        raise PackageError(
            translate("Receipts", "The signature does not fit: the receipt was changed after it was signed."),
            translate("Receipts", "Nothing was changed. Ask for it again."),
        )
    if not accept_unconfirmed and key != DeviceKey.load_or_make().public and not TrustStore().is_trusted(key):
        raise PackageError(
            translate(
                "Receipts", "The receipt is signed with a key that nobody confirmed here: {fingerprint}"
            ).format(fingerprint=fingerprint(key)),
            translate("Receipts", "Nothing was changed. Compare the fingerprint first, then trust the key."),
        )

    def keep(ledger: Ledger) -> SendingRow:
        row = next((one for one in sendings(ledger) if one.digest == document["digest"]), None)
        if row is None:
            raise NotFound(
                translate("Receipts", "{file}: is for a package that was not written here.").format(
                    file=path.name
                ),
                translate("Receipts", "Nothing was changed."),
            )
        package = json.loads(ledger.value("SELECT package FROM sending WHERE id=:i", i=row.id))
        package |= {"arrived_at": document["received_at"], "arrived_with": document["received_by"]["name"]}
        rows.keep_sending(ledger, row.id, package)
        return next(one for one in sendings(ledger) if one.id == row.id)

    sending = workspace.write(keep)
    told = translate("Receipts", "{file} arrived at {time} and was taken in by {name}.").format(
        file=sending.file_name, time=sending.arrived_at[:16].replace("T", " "), name=sending.arrived_with
    )
    return Acknowledged(sending, sending.arrived_at, sending.arrived_with, told)


def _read(path: Path) -> dict[str, Any]:
    """The document, if it has the form of a receipt.

    Raises:
        NotFound, PackageError: see `read_receipt`.
    """
    from datetime import datetime

    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
        if len(content) > _LARGEST:
            raise ValueError
        document = json.loads(content)
        texts = [document[name] for name in ("digest", "device_key", "signature", "received_at")]
        texts += [document["received_by"]["name"], document["file_name"]]
        if document["kind"] != "iso20k-audit receipt" or not all(isinstance(one, str) for one in texts):
            raise ValueError
        if len(document["received_by"]["name"]) > 500 or len(bytes.fromhex(document["device_key"])) != 32:
            raise ValueError
        if len(bytes.fromhex(document["signature"])) != 64 or len(bytes.fromhex(document["digest"])) != 32:
            raise ValueError
        if datetime.fromisoformat(document["received_at"]).tzinfo is None:
            raise ValueError
        canonical(document)
    except FileNotFoundError:
        raise NotFound(translate("Receipts", "{path}: there is no such file.").format(path=path)) from None
    except OSError as error:
        raise InputError(
            translate("Receipts", "{path}: cannot be read ({reason}).").format(
                path=path, reason=error.strerror or error
            )
        ) from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise PackageError(
            translate("Receipts", "{path}: is no receipt.").format(path=path.name),
            translate("Receipts", "Nothing was changed. Its name ends in .receipt.json."),
        ) from error
    return dict(document)


# -- over the telephone -----------------------------------------------------------------------------------


def check_spoken(text: str, digest: str) -> bool:
    """Whether the words or digits that somebody heard are those of a digest.

    Raises:
        InputError: they are neither six words nor twelve digits.
    """
    return spoken_fits(text, digest)


def find_spoken(ledger: Ledger, audit_id: str | None, text: str) -> IntakeRow | SendingRow | None:
    """The package whose words or digits these are, among those taken in and written; None if there is none.

    Raises:
        InputError: they are neither six words nor twelve digits.
    """
    heard = parse_spoken(text)
    known: list[IntakeRow | SendingRow] = [*intakes(ledger, audit_id), *sendings(ledger, audit_id)]
    for one in known:
        if heard in (one.words, one.digits):
            return one
    return None


__all__ = [
    "Acknowledged",
    "Receipt",
    "check_spoken",
    "find_spoken",
    "is_receipt",
    "make_receipt",
    "read_receipt",
]
