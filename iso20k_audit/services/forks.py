"""Copies of the workspace that went on in two ways: restored from a backup, or opened on a second computer.

Both branches are kept and count; this says so in words.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from iso20k_audit.model.wording import translate
from iso20k_audit.store.ledger import Ledger, Row


@dataclass(frozen=True, slots=True)
class Branch:
    """One of the ways on.

    Attributes:
        people: who recorded in it.
        entries: how many entries it has since the branches parted.
        made_at: claimed time of its newest entry; empty where only its place is known.
    """

    head: str
    seq: int
    entries: int
    people: tuple[str, ...]
    made_at: str


@dataclass(frozen=True, slots=True)
class Fork:
    """A copy with several newest entries.

    Attributes:
        since: claimed time of the last entry that the branches share; empty where they share none.
        told: a sentence.
    """

    replica: str
    people: tuple[str, ...]
    since: str
    branches: tuple[Branch, ...]
    told: str


def forks(ledger: Ledger, audit_id: str | None = None) -> list[Fork]:
    """Every copy that is known here to have forked. `audit_id`: only those in which that audit was worked on."""
    rows = ledger.rows(
        "SELECT r.id FROM replica r WHERE :a IS NULL OR EXISTS"
        " (SELECT 1 FROM change c WHERE c.replica_id=r.id AND c.audit_id=:a)"
        " GROUP BY r.id HAVING count(*)>1 ORDER BY r.id",
        a=audit_id,
    )
    return [_fork(ledger, row["id"]) for row in rows]


def _fork(ledger: Ledger, replica: str) -> Fork:
    rows = {
        row["id"]: row
        for row in ledger.rows(
            "SELECT id, seq, prev, body FROM change WHERE replica_id=:r AND status<>'held'", r=replica
        )
    }
    heads = [
        row["head"]
        for row in ledger.rows("SELECT head FROM replica WHERE id=:r ORDER BY seq, head", r=replica)
    ]
    lines = [_line(rows, head) for head in heads]
    shared = set(lines[0]).intersection(*lines[1:]) if lines else set()
    branches = tuple(_branch(rows, line, shared) for line in lines if line)
    last = max((rows[one] for one in shared), key=lambda row: row["seq"], default=None)
    people = tuple(dict.fromkeys(name for branch in branches for name in branch.people))
    since = _made_at(last) if last else ""
    sentence = (
        translate(
            "Forks",
            "The copy of {people} went on in {count} ways since {time}: it was restored from a backup or copied to "
            "another computer. Everything of all of them is kept.",
        )
        if since
        else translate(
            "Forks",
            "The copy of {people} went on in {count} ways: it was restored from a backup or copied to another "
            "computer. Everything of all of them is kept.",
        )
    )
    told = sentence.format(
        people=", ".join(people) or replica[:8], count=len(branches), time=since[:16].replace("T", " ")
    )
    return Fork(replica, people, since, branches, told)


def _line(rows: dict[str, Row], head: str) -> list[str]:
    line = []
    here: str | None = head
    while here is not None and here in rows:
        line.append(here)
        here = rows[here]["prev"]
    return line


def _branch(rows: dict[str, Row], line: list[str], shared: set[str]) -> Branch:
    own = [rows[one] for one in line if one not in shared]
    people = [name for row in reversed(own) if (name := _author(row))]
    head = rows[line[0]]
    return Branch(head["id"], head["seq"], len(own), tuple(dict.fromkeys(people)), _made_at(head))


def _made_at(row: Row) -> str:
    return str(_said(row).get("w") or "")


def _author(row: Row) -> str:
    author = _said(row).get("a")
    return str(author.get("name") or "") if isinstance(author, dict) else ""


def _said(row: Row) -> dict[str, Any]:
    """An entry; one of a newer program may leave out what is asked for."""
    return dict(json.loads(row["body"])) if row["body"] else {}
