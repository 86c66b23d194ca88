"""What a package says of itself: `data/package.json`.

Unknown keys of newer programs are kept and written again; known ones are checked for type and length.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from iso20k_audit.exchange.package_parts import Part
from iso20k_audit.exchange.refusing import shown
from iso20k_audit.model.errors import PackageError
from iso20k_audit.model.wording import translate

FORMAT = 1
"""Version of the package format that this program writes and the newest that it reads."""

LONGEST_TEXT = 500
LONGEST_NOTE = 20_000
MOST_COPIES = 10_000
MOST_HEADS = 1_000

_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_ID = re.compile(r"[A-Za-z0-9-]{1,64}")
_HASH = re.compile(r"[0-9a-f]{64}")
_RECIPIENT = re.compile(r"(age1[02-9ac-hj-np-z]{58})?")


class Purpose(StrEnum):
    """What a package is sent for."""

    ASSIGNMENT = "assignment"
    RETURN = "return"
    CONSOLIDATED = "consolidated"


@dataclass(frozen=True, slots=True)
class Head:
    """The newest change of a chain: its number and its id. A chain that forked has several."""

    seq: int
    head: str


Heads = Mapping[str, tuple[Head, ...]]
"""Newest changes by copy (replica id)."""


@dataclass(frozen=True, slots=True)
class PackagedAudit:
    """The audit that a package is about, as named when it was written."""

    id: str
    number: str = ""
    title: str = ""
    organisation: str = ""
    more: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sender:
    """Who wrote a package, with which copy and which device key.

    Attributes:
        device_key: Ed25519 public key, 64 hexadecimal digits.
        recipient: age recipient of that device (`age1…`), for answers that only it can open; empty if unknown.
    """

    person_id: str
    name: str
    replica: str
    device_key: str
    recipient: str = ""
    more: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Receiver:
    """Somebody whom a package is for."""

    person_id: str
    name: str
    more: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TeamKey:
    """The device key of a member of the team, as the sender knows it. See `Sender` for `key` and `recipient`."""

    person_id: str
    name: str
    key: str
    label: str = ""
    recipient: str = ""
    more: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Counts:
    """What is in a package; `bytes` are those of the blobs."""

    changes: int = 0
    withheld: int = 0
    blobs: int = 0
    bytes: int = 0
    more: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PackageInfo:
    """The facts of one package.

    Attributes:
        package_id: a UUID, new for every package that is written.
        made_at: ISO 8601 with offset, as the sender's clock said.
        program: name and version of what wrote it.
        receivers: key `for`; empty for everybody.
        since: key `since`; newest changes that the receiver is known to have: the package holds what came after.
            None for a whole package.
        heads: newest changes of every copy that the sender has. Filled in by `write_package`.
        counts: filled in by `write_package`.
        more: unknown keys of a newer program.
    """

    package_id: str
    purpose: Purpose
    made_at: str
    program: str
    audit: PackagedAudit
    sender: Sender
    receivers: tuple[Receiver, ...] = ()
    since: Heads | None = None
    heads: Heads = field(default_factory=dict)
    counts: Counts = Counts()
    team_keys: tuple[TeamKey, ...] = ()
    note: str = ""
    format: int = FORMAT
    min_reader: int = 1
    more: Mapping[str, Any] = field(default_factory=dict)

    def fitted(self) -> PackageInfo:
        """The same with names and titles cut to the length that they may have here; the entries hold them whole."""
        audit = self.audit
        return replace(
            self,
            audit=replace(
                audit,
                number=_cut(audit.number),
                title=_cut(audit.title),
                organisation=_cut(audit.organisation),
            ),
            sender=replace(self.sender, name=_cut(self.sender.name)),
            receivers=tuple(replace(one, name=_cut(one.name)) for one in self.receivers),
            team_keys=tuple(
                replace(one, name=_cut(one.name), label=_cut(one.label)) for one in self.team_keys
            ),
            note=_cut(self.note, LONGEST_NOTE),
        )

    def to_json(self) -> dict[str, Any]:
        """As it stands in the file; unknown keys among the known ones."""
        return {
            **self.more,
            "format": self.format,
            "min_reader": self.min_reader,
            "package_id": self.package_id,
            "purpose": self.purpose.value,
            "made_at": self.made_at,
            "program": self.program,
            "audit": _plain(self.audit),
            "from": _plain(self.sender),
            "for": [_plain(one) for one in self.receivers],
            "since": None if self.since is None else _heads_to_json(self.since),
            "heads": _heads_to_json(self.heads),
            "counts": _plain(self.counts),
            "team_keys": [_plain(one) for one in self.team_keys],
            "note": self.note,
        }

    @classmethod
    def from_json(cls, document: object) -> PackageInfo:
        """Reads `data/package.json` (parsed by `lines.parse`).

        Raises:
            PackageError: a part is missing, of a wrong type or too long, or a newer program is needed.
        """
        top = Part(document, "")
        format_, min_reader = top.number("format", 1), top.number("min_reader", 1)
        if min_reader > FORMAT:
            raise PackageError(
                translate(
                    "Exchange",
                    "The package was made by a newer program ({program}) and needs one to be read.",
                ).format(program=shown(str(top.data.get("program"))[:60])),
                translate("Exchange", "Nothing was changed. Update this program, then open it again."),
            )
        try:
            purpose = Purpose(top.text("purpose", 40))
        except ValueError:
            raise top.wrong("purpose") from None
        audit, sender, counts = top.part("audit"), top.part("from"), top.part("counts")
        return cls(
            package_id=top.matching("package_id", _UUID),
            purpose=purpose,
            made_at=top.moment("made_at"),
            program=top.text("program", 100),
            audit=PackagedAudit(
                audit.matching("id", _ID),
                audit.text("number", LONGEST_TEXT),
                audit.text("title", LONGEST_TEXT),
                audit.text("organisation", LONGEST_TEXT),
                more=audit.rest("id", "number", "title", "organisation"),
            ),
            sender=Sender(
                sender.matching("person_id", _ID),
                sender.text("name", LONGEST_TEXT),
                sender.matching("replica", _UUID),
                sender.matching("device_key", _HASH),
                sender.matching("recipient", _RECIPIENT, ""),
                more=sender.rest("person_id", "name", "replica", "device_key", "recipient"),
            ),
            receivers=tuple(top.parts("for", _receiver)),
            since=None if top.need("since") is None else _read_heads(top, "since"),
            heads=_read_heads(top, "heads"),
            counts=Counts(
                counts.number("changes", 0),
                counts.number("withheld", 0),
                counts.number("blobs", 0),
                counts.number("bytes", 0),
                more=counts.rest("changes", "withheld", "blobs", "bytes"),
            ),
            team_keys=tuple(top.parts("team_keys", _team_key)),
            note=top.text("note", LONGEST_NOTE),
            format=format_,
            min_reader=min_reader,
            more=top.rest(*_KEYS),
        )


_KEYS = (
    "format", "min_reader", "package_id", "purpose", "made_at", "program", "audit", "from", "for", "since",
    "heads", "counts", "team_keys", "note",
)  # fmt: skip


def _cut(text: str, longest: int = LONGEST_TEXT) -> str:
    return text if len(text) <= longest else text[: longest - 1] + "…"


def _receiver(part: Part) -> Receiver:
    return Receiver(
        part.matching("person_id", _ID), part.text("name", LONGEST_TEXT), more=part.rest("person_id", "name")
    )


def _team_key(part: Part) -> TeamKey:
    return TeamKey(
        part.matching("person_id", _ID),
        part.text("name", LONGEST_TEXT),
        part.matching("key", _HASH),
        part.text("label", LONGEST_TEXT),
        part.matching("recipient", _RECIPIENT, ""),
        more=part.rest("person_id", "name", "key", "label", "recipient"),
    )


def _read_heads(top: Part, key: str) -> dict[str, tuple[Head, ...]]:
    part = top.part(key)
    if len(part.data) > MOST_COPIES:
        raise top.wrong(key)
    found: dict[str, tuple[Head, ...]] = {}
    for replica, tips in part.data.items():
        if _UUID.fullmatch(replica) is None or not isinstance(tips, list) or not 1 <= len(tips) <= MOST_HEADS:
            raise top.wrong(key)
        parts = [Part(one, f"{key}.{replica}[{place}]") for place, one in enumerate(tips)]
        found[replica] = tuple(Head(one.number("seq", 1), one.matching("head", _HASH)) for one in parts)
        if len(set(found[replica])) != len(tips):
            raise top.wrong(key)
    return found


def _plain(record: Any) -> dict[str, Any]:
    known = {name: getattr(record, name) for name in record.__slots__ if name != "more"}
    if known.get("recipient") == "":
        del known["recipient"]
    return {**record.more, **known}


def _heads_to_json(heads: Heads) -> dict[str, Any]:
    return {
        replica: [
            {"seq": one.seq, "head": one.head} for one in sorted(tips, key=lambda tip: (tip.seq, tip.head))
        ]
        for replica, tips in heads.items()
    }
