"""What a change is: its canonical bytes and its id.

A change is one act on one record. Its id is the SHA-256 of its exact bytes (canonical JSON, RFC 8785),
which are stored and never re-serialised for checking.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import rfc8785

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Person:
    """Who acts: id of a `person` record, and the name as shown at that time."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Act:
    """What somebody wants to record.

    Attributes:
        fields: new values; None clears.
        seen: versions of each field that the person had in view; a field left out means its present heads.
        undoes: group id that this act takes back.
        why: reason given for this act, kept in the history (a conflict resolved, for example).
    """

    kind: str
    record_id: str
    fields: Mapping[str, Any]
    audit_id: str | None = None
    seen: Mapping[str, list[str]] | None = None
    undoes: str | None = None
    why: str | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """A recorded act, read from its bytes.

    Attributes:
        prev: the change of the same copy before this one.
        heads_seen: newest changes of other copies that were taken in since the change before.
        stood: for a withdrawal the versions of the record that its author saw; for an entry in a withdrawn
            record the withdrawals that its author saw. What is not among them was not seen.
    """

    id: str
    audit_id: str | None
    replica_id: str
    seq: int
    prev: str | None
    group_id: str
    kind: str
    record_id: str
    author: Person
    made_at: str
    clock: tuple[int, int]
    program: str
    fields: dict[str, Any] = field(default_factory=dict)
    bases: dict[str, list[str]] = field(default_factory=dict)
    undoes: str | None = None
    why: str | None = None
    heads_seen: tuple[str, ...] = ()
    stood: tuple[str, ...] = ()


def canonical(document: Mapping[str, Any]) -> bytes:
    """RFC 8785 bytes of a document."""
    return rfc8785.dumps(dict(document))


def digest(body: bytes) -> str:
    """Lower-case hexadecimal SHA-256."""
    return hashlib.sha256(body).hexdigest()


def parse(body: str) -> Change:
    """The change that these stored bytes say.

    Raises:
        KeyError, ValueError, TypeError: the bytes are not a change of a known form.
    """
    return change_of(json.loads(body), digest(body.encode()))


def change_of(data: Mapping[str, Any], change_id: str) -> Change:
    """The change that a parsed document says; see `parse`."""
    fields: dict[str, Any] = {}
    bases: dict[str, list[str]] = {}
    for name, (value, named) in data["f"].items():
        fields[name] = value
        bases[name] = list(named)
    return Change(
        id=change_id,
        audit_id=data["audit"],
        replica_id=data["r"],
        seq=data["n"],
        prev=data["p"],
        group_id=data["g"],
        kind=data["e"],
        record_id=data["i"],
        author=Person(data["a"]["id"], data["a"]["name"]),
        made_at=data["w"],
        clock=(data["t"][0], data["t"][1]),
        program=data["app"],
        fields=fields,
        bases=bases,
        undoes=data.get("u"),
        why=data.get("why"),
        heads_seen=tuple(data.get("d", ())),
        stood=tuple(data.get("s", ())),
    )
