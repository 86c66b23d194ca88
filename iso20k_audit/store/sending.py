"""Which changes and files go into a package about one audit, and which only as their place in a chain.

A chain is never torn: what is not for the receiver (other audits of the workspace, other auditors' work in an
assignment) is sent as a place, hash, number and predecessor, without its content. Whole records go or stay.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from iso20k_audit.model.records import KINDS
from iso20k_audit.store.admitting import Stub
from iso20k_audit.store.ledger import Ledger

Heads = Mapping[str, Collection[str]]
"""Copy to the ids of its newest changes (several where it forked)."""

WORK = frozenset(
    {
        *("working_paper", "interview", "interview_topic", "pending_question", "sample_item", "conclusion"),
        *("finding", "finding_group", "finding_group_member", "not_duplicate", "finding_clause", "action"),
        "systemic_refusal",
        *("evidence", "evidence_file", "evidence_link", "kept_personal_data", "review_note", "sign_off"),
        *("action_step", "action_extension", "cause_item", "effectiveness_check", "follow_up_item"),
    }
)
"""Kinds that hold what somebody recorded; an assignment carries only those of the people it is for."""

_ROWS = """
  SELECT id, replica_id, seq, prev, audit_id, kind, record_id, author_id, status, body FROM change
  WHERE status<>'held' ORDER BY replica_id, seq, id
"""
_FILES = ("sha256", "marked_sha256")
_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(slots=True)
class Content:
    """What a package will hold.

    Attributes:
        full: ids of changes that go with their content.
        places: number of changes that go as their place only.
        blobs: SHA-256 of the files that the changes name.
        heads: newest change of every copy, with its number, as the receiver will know them.
        records: records of the workspace (people, sites, …) that go with the audit.
        since: what the receiver is known to have; None for a whole package.
    """

    full: set[str] = field(default_factory=set)
    places: int = 0
    blobs: dict[str, None] = field(default_factory=dict)
    heads: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    records: set[str] = field(default_factory=set)
    since: dict[str, list[tuple[int, str]]] | None = None
    skipped: set[str] = field(default_factory=set)
    """Changes that are left out altogether: the receiver has them, or nothing that is sent builds on them."""

    def changes(self, ledger: Ledger) -> Iterator[tuple[str, bytes]]:
        """Copy and exact bytes of every change that goes in full, in the order of the chains."""
        for row in _pages(ledger):
            if row["id"] in self.full:
                yield row["replica_id"], row["body"].encode()

    def withheld(self, ledger: Ledger) -> Iterator[Stub]:
        """The places of the others, in the order of the chains."""
        for row in _pages(ledger, bodies=False):
            if row["id"] not in self.full and row["id"] not in self.skipped:
                yield Stub(row["id"], row["replica_id"], row["seq"], row["prev"])


def content(
    ledger: Ledger,
    audit_id: str,
    *,
    people: Collection[str] = (),
    since: Heads | None = None,
) -> Content:
    """What a package about an audit holds.

    Args:
        people: ids of those an assignment is for; of other people's work only the places go. Empty: everything.
        since: what the receiver is known to have; those changes are left out.
    """
    return _Selection(ledger, audit_id, frozenset(people), since).made()


class _Selection:
    """Decides for every change of the log."""

    def __init__(self, ledger: Ledger, audit_id: str, people: frozenset[str], since: Heads | None) -> None:
        self.ledger = ledger
        self.audit_id = audit_id
        self.people = people
        self.since = since
        self.found = Content()

    def made(self) -> Content:
        """The content, with trailing places left off."""
        shared = self._shared_records()
        self.found.records = shared & self._mentioned()
        self._with_people()
        own = self._own_work() if self.people else None
        needed = self._needed_aside()
        for row in _pages(self.ledger):
            if self._goes(row, own, needed):
                self.found.full.add(row["id"])
                self._note_files(row["body"])
        self._leave_out()
        return self.found

    # -- which records -------------------------------------------------------------------------------

    def _shared_records(self) -> set[str]:
        """Ids of all records that belong to the workspace."""
        kinds = [name for name, kind in KINDS.items() if not kind.in_audit]
        return {
            row["record_id"]
            for row in self.ledger.rows(
                "SELECT DISTINCT record_id FROM change WHERE kind IN :kinds", kinds=kinds
            )
        }

    def _mentioned(self) -> set[str]:
        """Every text that a record of the audit holds or held, and who recorded it: ids of people and places."""
        said: set[str] = set()
        for row in _pages(self.ledger):
            if row["audit_id"] == self.audit_id and row["body"]:
                said.add(row["author_id"])
                for value, _bases in json.loads(row["body"])["f"].values():
                    said.update(_texts(value))
        return said

    def _with_people(self) -> None:
        """Devices and own areas of the people, and clauses of the own criteria, that go with the audit."""
        sql = "SELECT id FROM {} WHERE person_id IN :people"
        for kind in ("device", "own_area"):
            rows = self.ledger.rows(sql.format(kind), people=list(self.found.records))
            self.found.records |= {row["id"] for row in rows}
        clauses = "SELECT id FROM criterion_clause WHERE document_id IN :documents"
        rows = self.ledger.rows(clauses, documents=list(self.found.records))
        self.found.records |= {row["id"] for row in rows}

    def _own_work(self) -> set[str]:
        """Records of work that the people of an assignment recorded, or that were returned to them."""
        rows = self.ledger.rows(
            "SELECT DISTINCT record_id FROM change WHERE audit_id=:a AND author_id IN :people",
            a=self.audit_id,
            people=list(self.people),
        )
        own = {row["record_id"] for row in rows}
        notes = self.ledger.rows(
            "SELECT id, target_id FROM review_note WHERE audit_id=:a AND for_id IN :people",
            a=self.audit_id,
            people=list(self.people),
        )
        return own | {row["id"] for row in notes} | {row["target_id"] for row in notes}

    def _needed_aside(self) -> set[str]:
        """Changes that were set aside, but which something that counts has replaced: it cannot go without them."""
        aside = {
            row["id"]: row["body"]
            for row in self.ledger.rows("SELECT id, body FROM change WHERE status='aside'")
        }
        if not aside:
            return set()
        needed: set[str] = set()
        waiting = [
            base
            for row in _pages(self.ledger)
            if row["status"] == "accepted" and row["body"]
            for base in _bases(row["body"])
            if base in aside
        ]
        while waiting:
            one = waiting.pop()
            if one not in needed:
                needed.add(one)
                waiting += [base for base in _bases(aside[one]) if base in aside]
        return needed

    def _goes(self, row: dict[str, Any], own: set[str] | None, needed: set[str]) -> bool:
        if row["status"] == "withheld":
            return False
        if row["status"] == "newer":
            return bool(json.loads(row["body"]).get("audit") == self.audit_id)
        if row["status"] == "aside" and row["id"] not in needed:
            return False
        if row["audit_id"] is None:
            return row["record_id"] in self.found.records
        if row["audit_id"] != self.audit_id:
            return False
        return own is None or row["kind"] not in WORK or row["record_id"] in own

    def _note_files(self, body: str) -> None:
        self.found.blobs |= dict.fromkeys(_files_in(body))

    # -- what is left out ----------------------------------------------------------------------------

    def _leave_out(self) -> None:
        """What the receiver has, and the ends of chains that nothing which is sent builds on."""
        before: dict[str, tuple[str, int, str | None]] = {}
        for row in _pages(self.ledger, bodies=False):
            before[row["id"]] = (row["replica_id"], row["seq"], row["prev"])
        had = self._had(before)
        wanted: set[str] = set()
        for one in self.found.full:
            here: str | None = one
            while here is not None and here not in wanted:
                wanted.add(here)
                here = before[here][2]
        for one in self.found.full & had:
            self.found.full.discard(one)
        self.found.skipped = {one for one in before if one not in wanted or one in had}
        self.found.places = len(before) - len(self.found.skipped) - len(self.found.full)
        continued = {before[one][2] for one in wanted}
        for one in wanted - continued:
            replica, seq, _prev = before[one]
            self.found.heads.setdefault(replica, []).append((seq, one))
        for heads in self.found.heads.values():
            heads.sort()
        if had:
            kept = self._files_of(self.found.full)
            self.found.blobs = {one: None for one in self.found.blobs if one in kept}

    def _had(self, before: Mapping[str, tuple[str, int, str | None]]) -> set[str]:
        """Changes that the receiver is known to have: the named heads and all before them."""
        had: set[str] = set()
        if self.since is None:
            return had
        self.found.since = {}
        for replica, heads in self.since.items():
            for head in heads:
                if head not in before:
                    continue
                self.found.since.setdefault(replica, []).append((before[head][1], head))
                here: str | None = head
                while here is not None and here not in had:
                    had.add(here)
                    here = before[here][2]
        return had

    def _files_of(self, changes: set[str]) -> set[str]:
        files: set[str] = set()
        for row in _pages(self.ledger):
            if row["id"] in changes:
                files.update(_files_in(row["body"]))
        return files


def _pages(ledger: Ledger, *, bodies: bool = True) -> Iterator[dict[str, Any]]:
    """Every connected change in the order of the chains, a few at a time."""
    key = ("", 0, "")
    sql = (_ROWS if bodies else _ROWS.replace(", body FROM", " FROM")).replace(
        "ORDER BY", "AND (replica_id, seq, id) > (:r, :n, :i) ORDER BY"
    ) + " LIMIT 2000"
    while True:
        page = ledger.rows(sql, r=key[0], n=key[1], i=key[2])
        if not page:
            return
        yield from page
        key = (page[-1]["replica_id"], page[-1]["seq"], page[-1]["id"])


def _files_in(body: str) -> Iterator[str]:
    """Hashes of files that a change names; what a newer program writes may have another form."""
    fields = json.loads(body).get("f")
    for name in _FILES:
        pair = fields.get(name) if isinstance(fields, dict) else None
        named = pair[0] if isinstance(pair, list) and pair else None
        if isinstance(named, str) and _HASH.fullmatch(named):
            yield named


def _bases(body: str) -> list[str]:
    return [base for _value, bases in json.loads(body)["f"].values() for base in bases]


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        if len(value) <= 64:
            yield value
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)
