"""Taking in changes that other copies made: set union, in any order, as often as one likes.

A change is connected when the one before it in its chain is, and accepted when besides every version that it
replaced is. Until then it is held and counted; nothing is dropped. Which changes are accepted follows from which
are known, never from the order or the packages in which they came.

Not for: reading packages (see `iso20k_audit.exchange`), or what a lead auditor is shown before (see services).
"""

from __future__ import annotations

import json
from collections import Counter, deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sqlalchemy import text

from iso20k_audit.model.errors import PackageError
from iso20k_audit.model.records import KINDS
from iso20k_audit.model.wording import translate
from iso20k_audit.store import identity, projecting, setting_aside
from iso20k_audit.store.admitting import Admitted, Stub
from iso20k_audit.store.change import FORMAT, Change, parse
from iso20k_audit.store.engine import write_many
from iso20k_audit.store.ledger import Ledger

Progress = Callable[[int, int, str], None]

CONNECTED = ("accepted", "aside", "waiting", "withheld", "newer")
"""What the next change of a chain may continue; `held` is what comes after a gap."""

HELD = ("held", "waiting")
"""After a gap in its chain; connected, but a version that it replaces has not come."""

_STANDS = ("accepted", "aside")
"""What a change may have replaced."""

_PLACE_HELD = "place"
"""Held, and known by its place only: what `status` says here of such a one; in the log it is `held`."""

_KNOWN = text(
    "SELECT c.id, CASE WHEN c.status='held' AND c.body='' THEN 'place' ELSE c.status END, c.replica_id, c.seq, c.prev"
    " FROM json_each(:ids) j JOIN change c ON c.id=j.value"
)
_BODIES = text("SELECT c.id, c.body FROM json_each(:ids) j JOIN change c ON c.id=j.value WHERE c.body<>''")
_ADOPT = text(
    "UPDATE change SET intake_id=:intake WHERE id IN (SELECT value FROM json_each(:ids))"
    " AND intake_id IN (SELECT id FROM intake WHERE taken_back_at IS NOT NULL)"
)
_SET_ASIDE = text("INSERT INTO set_aside (change_id, intake_id) VALUES (:change, :intake)")
_WHOSE = text(
    "SELECT DISTINCT c.record_id, c.kind, c.audit_id FROM json_each(:ids) j JOIN change c ON c.record_id=j.value"
    " WHERE c.kind<>''"
)
_INSERT = (
    "INSERT INTO change (id, audit_id, replica_id, seq, prev, group_id, kind, record_id, author_id, undoes,"
    " status, intake_id, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_TAKE_OUT = text("DELETE FROM change WHERE id=:id")
_WAITERS = text(
    "SELECT c.id, c.replica_id, c.seq, c.prev, c.intake_id, c.status, c.body, i.taken_back_at FROM change c"
    " LEFT JOIN intake i ON i.id=c.intake_id WHERE c.id IN"
    " (SELECT w.change_id FROM json_each(:ids) j JOIN waits w ON w.needs=j.value) ORDER BY c.arrival"
)
_WAIT = text("INSERT INTO waits (change_id, needs) VALUES (:change, :needs) ON CONFLICT DO NOTHING")
_WAIT_NO_MORE = "DELETE FROM waits WHERE change_id=?"
_TIP = text(
    "INSERT INTO replica (id, seq, head, named) VALUES (:id, :seq, :head, 0) ON CONFLICT (id, head) DO NOTHING"
)
_NO_TIP = text("DELETE FROM replica WHERE id=:id AND head=:head")
_FORKED = "SELECT id FROM replica GROUP BY id HAVING count(*)>1"


@dataclass(slots=True)
class Account:
    """What became of the changes of a package: received = new + known + held + refused.

    Attributes:
        new: accepted just now; among them `newer` of a newer program, kept but not shown, and `restored`, which
            were here but had been taken back.
        known: were accepted before.
        held: wait for something that has not come.
        refused: a package is taken in whole or not at all, so this counts only where nothing was taken in.
        released: entries of earlier packages that had been held until now.
        withheld: places in chains whose content is not for this copy; no changes, so not in the sum.
        forked: copies whose chain is known to go on in two ways.
        people: accepted changes by author name.
    """

    received: int = 0
    new: int = 0
    known: int = 0
    held: int = 0
    refused: int = 0
    newer: int = 0
    restored: int = 0
    released: int = 0
    withheld: int = 0
    forked: list[str] = field(default_factory=list)
    people: Counter[str] = field(default_factory=Counter)

    @property
    def balances(self) -> bool:
        """Nothing was ignored."""
        return self.received == self.new + self.known + self.held + self.refused

    @property
    def changes_nothing(self) -> bool:
        """Everything was here already."""
        return not (self.new or self.held or self.released or self.withheld)


@dataclass(slots=True)
class Received:
    """The outcome: the account, and what was projected (for saying what an import changed)."""

    account: Account
    accepted: list[Change] = field(default_factory=list)


class _Arrival:
    """A change on its way into the log.

    `stored` is its status in the log until now, empty if it was not there. `aside`: it was held, and its import
    was taken back meanwhile.
    """

    __slots__ = ("aside", "bases", "change", "connected", "entry", "intake", "missing", "stored")

    def __init__(self, entry: Admitted | Stub, intake: int | None, stored: str, aside: bool = False) -> None:
        self.entry = entry
        self.intake = intake
        self.stored = stored
        self.aside = aside
        self.change = entry.change if isinstance(entry, Admitted) else None
        self.bases: set[str] = set()
        if self.change is not None:
            self.bases = _bases(self.change)
        self.connected = stored in CONNECTED
        self.missing: set[tuple[str, str]] = set()

    @property
    def status(self) -> str:
        """What it is in the log."""
        if self.missing:
            return "waiting" if self.connected else "held"
        if isinstance(self.entry, Stub):
            return "withheld"
        if self.change is None:
            return "newer"
        return "aside" if self.aside else "accepted"


def receive(
    ledger: Ledger,
    entries: Iterable[Admitted],
    stubs: Iterable[Stub] = (),
    *,
    intake_id: int | None = None,
    progress: Progress | None = None,
) -> Received:
    """Takes changes into the log in the caller's transaction and projects those that are accepted.

    Args:
        entries: in the order of their chains, each checked by `admit`.
        stubs: places of changes whose content was not sent.
        intake_id: the package they came with.

    Raises:
        PackageError: a chain does not continue as it says, or a record is of two kinds; nothing may be kept then.
        Cancelled: by `progress`.
    """
    return _Intake(ledger, intake_id, progress).take(list(entries), list(stubs))


class _Intake:
    """One call of `receive`."""

    def __init__(self, ledger: Ledger, intake_id: int | None, progress: Progress | None) -> None:
        self.ledger = ledger
        self.connection = ledger.connection
        self.intake_id = intake_id
        self.progress = progress
        self.status: dict[str, str] = {}
        self.place: dict[str, tuple[str, int]] = {}
        self.said: dict[str, tuple[str, int, str | None]] = {}
        self.waiting: dict[tuple[str, str], list[_Arrival]] = {}
        self.events: deque[tuple[str, str]] = deque()
        self.connected: list[_Arrival] = []
        self.accepted: list[_Arrival] = []

    def take(self, entries: list[Admitted], stubs: list[Stub]) -> Received:
        """Runs the import."""
        self._refuse_twice(entries)
        self._refuse_twice(stubs)
        self._look_up(entries, stubs)
        before = {entry.id: self.status.get(entry.id) for entry in entries}
        restored = self._bring_back(entries, before)
        arrivals = self._arrivals(entries, stubs)
        for arrival in arrivals:
            self._line_up(arrival)
        self._follow()
        waiters = self._release({arrival.entry.id for arrival in arrivals})
        changes = [one.change for one in self.accepted if one.change is not None and not one.aside]
        self._check_once(changes)
        self._check_records([arrival.change for arrival in arrivals if arrival.change is not None])
        self._write(arrivals, waiters)
        self._tell(0, len(changes), translate("Store", "Taking in entries"))
        projecting.apply_many(self.connection, changes)
        over_aside = [
            change.record_id
            for change in changes
            if any(self.status.get(base) == "aside" for base in _bases(change))
        ]
        if restored or over_aside:
            projecting.settle(self.connection, [*restored, *over_aside])
        self._move_on(changes)
        return Received(self._account(before, stubs), changes)

    # -- what is known -------------------------------------------------------------------------------

    def _refuse_twice(self, entries: Sequence[Admitted | Stub]) -> None:
        seen: set[str] = set()
        for entry in entries:
            if entry.id in seen:
                raise _refused(entry, translate("Store", "it stands in the package twice"))
            seen.add(entry.id)

    def _look_up(self, entries: list[Admitted], stubs: list[Stub]) -> None:
        places: list[Admitted | Stub] = [*entries, *stubs]
        wanted = {one.id for one in places}
        wanted |= {one.prev for one in places if one.prev is not None}
        for entry in entries:
            if entry.change is not None:
                wanted.update(base for named in entry.change.bases.values() for base in named)
        self._know(wanted)

    def _know(self, ids: Iterable[str]) -> None:
        unknown = [one for one in ids if one not in self.status]
        for change_id, status, replica, seq, prev in self.connection.execute(
            _KNOWN, {"ids": json.dumps(unknown)}
        ):
            self.status[change_id] = status
            self.place[change_id] = (replica, seq)
            if status == "withheld":
                self.said[change_id] = (replica, seq, prev)

    def _bring_back(self, entries: list[Admitted], before: dict[str, str | None]) -> list[str]:
        """What was taken back comes again with its package, and with one that builds on it.

        Returns: the records that it concerns.
        """
        held = [change_id for change_id, status in before.items() if status in HELD]
        if held:
            self.connection.execute(_ADOPT, {"intake": self.intake_id, "ids": json.dumps(held)})
        wanted = dict.fromkeys(before)
        for entry in entries:
            if before[entry.id] is None:
                wanted |= dict.fromkeys((entry.prev or "", *_bases(entry.change)))
        again = [change_id for change_id in wanted if self.status.get(change_id) == "aside"]
        if not again:
            return []
        records, restored = setting_aside.bring_back(self.ledger, again, self.intake_id)
        for change_id in restored:
            self.status[change_id] = "accepted"
        return records

    def _arrivals(self, entries: list[Admitted], stubs: list[Stub]) -> list[_Arrival]:
        """What is new here: entries not known in full, places not known at all."""
        for entry in entries:
            if self.said.get(entry.id, entry[1:4]) != entry[1:4]:
                raise _refused(entry, translate("Store", "an earlier package gave it another place"))
        arrivals = [
            _Arrival(entry, self.intake_id, "held" if status == _PLACE_HELD else status or "")
            for entry in entries
            if (status := self.status.get(entry.id)) in (None, "withheld", _PLACE_HELD)
        ]
        full = {entry.id for entry in entries}
        arrivals += [
            _Arrival(stub, self.intake_id, "")
            for stub in stubs
            if stub.id not in full and stub.id not in self.status
        ]
        return arrivals

    def _check_records(self, changes: list[Change]) -> None:
        """A record is of one kind and audit for ever."""
        whose: dict[str, tuple[str, str | None]] = {}
        for change in changes:
            self._agree(whose, change.record_id, change.kind, change.audit_id)
        ids = json.dumps(sorted(whose))
        for record, kind, audit in self.connection.execute(_WHOSE, {"ids": ids}):
            self._agree(whose, record, kind, audit)

    @staticmethod
    def _agree(whose: dict[str, tuple[str, str | None]], record: str, kind: str, audit: str | None) -> None:
        if whose.setdefault(record, (kind, audit)) != (kind, audit):
            raise PackageError(
                translate("Store", "Record {record} is used for two different things.").format(record=record),
                translate("Store", "Nothing was changed. Ask its sender to write the package again."),
            )

    def _check_once(self, changes: list[Change]) -> None:
        """What is recorded once is never replaced by another value, here as where it is recorded."""
        named = [
            (change, name)
            for change in changes
            for name, bases in change.bases.items()
            if bases and name in _once(change.kind)
        ]
        if not named:
            return
        wanted = {base for change, name in named for base in change.bases[name]}
        values = {change.id: change for change in changes if change.id in wanted}
        ids = json.dumps(sorted(wanted - values.keys()))
        values |= {row[0]: parse(row[1]) for row in self.connection.execute(_BODIES, {"ids": ids})}
        for change, name in named:
            for base in change.bases[name]:
                stood = values[base].fields.get(name)
                if stood is not None and stood != change.fields[name]:
                    raise PackageError(
                        translate(
                            "Store", "Record {record}: {field} was recorded once and is replaced."
                        ).format(record=change.record_id, field=KINDS[change.kind].field(name).label),
                        translate("Store", "Nothing was changed. Ask its sender to write the package again."),
                    )

    # -- which are accepted --------------------------------------------------------------------------

    def _line_up(self, arrival: _Arrival) -> None:
        prev = arrival.entry.prev
        if not arrival.connected and prev is not None and self.status.get(prev) not in CONNECTED:
            arrival.missing.add(("chain", prev))
        arrival.missing |= {("base", base) for base in arrival.bases if self.status.get(base) not in _STANDS}
        for need in arrival.missing:
            self.waiting.setdefault(need, []).append(arrival)
        self._move(arrival)

    def _move(self, arrival: _Arrival) -> None:
        """Connects and accepts a change as far as nothing is missing."""
        entry = arrival.entry
        if not arrival.connected and not any(how == "chain" for how, _need in arrival.missing):
            if arrival.stored in HELD and not self._continues(entry):
                arrival.missing.add(
                    ("chain", entry.id)
                )  # held for ever; the package that came now is not to blame
                return
            self._check_place(entry)
            arrival.connected = True
            self.connected.append(arrival)
            self.place[entry.id] = (entry.replica_id, entry.seq)
            self.status[entry.id] = arrival.status
            self.events.append(("chain", entry.id))
        if arrival.connected and not arrival.missing:
            self.accepted.append(arrival)
            self.status[entry.id] = arrival.status
            if arrival.status in _STANDS:
                self.events.append(("base", entry.id))

    def _follow(self) -> None:
        while self.events:
            event = self.events.popleft()
            for waiter in self.waiting.pop(event, ()):
                waiter.missing.discard(event)
                self._move(waiter)

    def _continues(self, entry: Admitted | Stub) -> bool:
        if entry.prev is None:
            return entry.seq == 1
        return self.place[entry.prev] == (entry.replica_id, entry.seq - 1)

    def _check_place(self, entry: Admitted | Stub) -> None:
        if entry.prev is None:
            if entry.seq != 1:
                raise _refused(entry, translate("Store", "it continues nothing, but is not the first"))
        elif not self._continues(entry):
            raise _refused(entry, translate("Store", "it does not continue the entry that it names"))

    def _release(self, arriving: set[str]) -> list[_Arrival]:
        """Changes of earlier packages whose last missing one has come now, and what follows from them."""
        released: dict[str, _Arrival] = {}
        fresh = [*self.connected, *self.accepted]
        while fresh:
            ids = json.dumps(sorted({arrival.entry.id for arrival in fresh}))
            waiters = []
            for row in self.connection.execute(_WAITERS, {"ids": ids}).mappings():
                if row["id"] not in released and row["id"] not in arriving:
                    aside = row["taken_back_at"] is not None
                    waiters.append(_Arrival(_stored(row), row["intake_id"], row["status"], aside))
            wanted = {base for waiter in waiters for base in waiter.bases}
            self._know(wanted | {one.entry.prev for one in waiters if one.entry.prev is not None})
            counts = len(self.connected), len(self.accepted)
            for waiter in waiters:
                released[waiter.entry.id] = waiter
                self._line_up(waiter)
            self._follow()
            fresh = [*self.connected[counts[0] :], *self.accepted[counts[1] :]]
        return list(released.values())

    # -- writing -------------------------------------------------------------------------------------

    def _write(self, arrivals: list[_Arrival], waiters: list[_Arrival]) -> None:
        """Rows in causal order: what was known by its place, or held, is put anew where it was accepted."""
        accepted = {arrival.entry.id for arrival in self.accepted}
        changed = [*arrivals, *waiters]
        again = [{"id": arrival.entry.id} for arrival in changed if arrival.stored]
        if again:
            self.connection.execute(_TAKE_OUT, again)
        write_many(self.connection, _WAIT_NO_MORE, [(one.entry.id,) for one in changed])
        rest = [arrival for arrival in changed if arrival.entry.id not in accepted]
        rows = [_row(arrival) for arrival in (*self.accepted, *rest)]
        for first in range(0, len(rows), 1000):
            self._tell(first, len(rows), translate("Store", "Writing entries"))
            write_many(self.connection, _INSERT, rows[first : first + 1000])
        aside = [one for one in self.accepted if one.status == "aside"]
        if aside:
            self.connection.execute(
                _SET_ASIDE, [{"change": one.entry.id, "intake": one.intake} for one in aside]
            )
        waits = [
            {"change": arrival.entry.id, "needs": need}
            for arrival in rest
            for need in {need for _how, need in arrival.missing}
        ]
        if waits:
            self.connection.execute(_WAIT, waits)

    def _move_on(self, changes: list[Change]) -> None:
        """Newest changes of every copy, this copy's own chain, and its clock."""
        connection, chain = self.connection, self.ledger.chain
        entries = [arrival.entry for arrival in self.connected]
        continued = {(entry.replica_id, entry.prev) for entry in entries if entry.prev is not None}
        tips = [
            {"id": entry.replica_id, "seq": entry.seq, "head": entry.id}
            for entry in entries
            if (entry.replica_id, entry.id) not in continued
        ]
        if continued:
            connection.execute(_NO_TIP, [{"id": replica, "head": head} for replica, head in continued])
        if tips:
            connection.execute(_TIP, tips)
            chain.others_unnamed = True
        if any(entry.replica_id == chain.replica_id for entry in entries):
            chain.replica_id = identity.begin_anew(self.ledger)  # another copy went on under our name
            chain.seq, chain.head = 0, None
        if changes:
            newest = max(change.clock for change in changes)
            chain.clock = max(chain.clock, identity.within_reach(newest, self.ledger.now()))

    def _account(self, before: dict[str, str | None], stubs: list[Stub]) -> Account:
        account = Account(received=len(before))
        for change_id, was in before.items():
            now = self.status.get(change_id, "held")
            if was in ("accepted", "newer"):
                account.known += 1
            elif now in ("accepted", "newer"):
                account.new += 1
                account.restored += was == "aside"
                account.newer += now == "newer"
            else:
                account.held += 1
        account.released = sum(
            1 for one in self.accepted if one.stored in HELD and one.entry.id not in before and not one.aside
        )
        account.withheld = sum(1 for one in self.connected if isinstance(one.entry, Stub))
        account.forked = [row["id"] for row in self.ledger.rows(_FORKED)]
        for arrival in self.accepted:
            if arrival.change is not None and not arrival.aside:
                account.people[arrival.change.author.name] += 1
        return account

    def _tell(self, done: int, total: int, what: str) -> None:
        if self.progress is not None:
            self.progress(done, max(total, 1), what)


def _stored(row: Mapping[Any, Any]) -> Admitted | Stub:
    """An entry that is held, as it came."""
    if row["body"] == "":
        return Stub(row["id"], row["replica_id"], row["seq"], row["prev"])
    return Admitted(row["id"], row["replica_id"], row["seq"], row["prev"], row["body"], _parsed(row["body"]))


@cache
def _once(kind: str) -> frozenset[str]:
    """Fields of a kind that are recorded once."""
    return (
        frozenset(field.name for field in KINDS[kind].fields if field.once) if kind in KINDS else frozenset()
    )


def _bases(change: Change | None) -> set[str]:
    return set() if change is None else {base for named in change.bases.values() for base in named}


def _parsed(body: str) -> Change | None:
    """The change in a held body, or None for one of a newer program."""
    return parse(body) if json.loads(body)["v"] <= FORMAT else None


def _row(arrival: _Arrival) -> tuple[Any, ...]:
    """Values for `_INSERT`."""
    entry, change = arrival.entry, arrival.change
    return (
        entry.id,
        None if change is None else change.audit_id,
        entry.replica_id,
        entry.seq,
        entry.prev,
        "" if change is None else change.group_id,
        "" if change is None else change.kind,
        "" if change is None else change.record_id,
        "" if change is None else change.author.id,
        None if change is None else change.undoes,
        arrival.status,
        arrival.intake,
        entry.body if isinstance(entry, Admitted) else "",
    )


def _refused(entry: Admitted | Stub, reason: str) -> PackageError:
    return PackageError(
        translate("Store", "Entry {seq} of copy {replica}: {reason}.").format(
            seq=entry.seq, replica=entry.replica_id[:8], reason=reason
        ),
        translate("Store", "Nothing was changed. Ask its sender to write the package again."),
    )


def held_count(ledger: Ledger) -> int:
    """How many changes wait for something that has not come."""
    return int(ledger.value("SELECT count(*) FROM change WHERE status IN ('held', 'waiting')") or 0)


def missing_for_held(ledger: Ledger) -> list[tuple[str, int]]:
    """What held changes wait for: (copy, how many wait), for people to know whose package is missing."""
    rows = ledger.rows(
        "SELECT replica_id, count(*) AS n FROM change WHERE status IN ('held', 'waiting') GROUP BY replica_id"
    )
    return [(row["replica_id"], row["n"]) for row in rows]
