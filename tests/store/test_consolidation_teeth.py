"""The checks of consolidation find what they are for: every way to lose something in `mutants` is caught.

The state machine of test_consolidation_properties reaches everything and so comes seldom to any one thing. Here
short scripts, of few steps each, are searched for one kind of fault; the program as it is must stand them too.
"""

from __future__ import annotations

import itertools
import json
import os

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import DBAPIError

from iso20k_audit.model.errors import AuditError
from iso20k_audit.store import projecting, receiving
from iso20k_audit.store.change import Act, canonical, digest, parse
from iso20k_audit.store.verifying import verify_log
from tests.store import mutants
from tests.store.devices import Device
from tests.store.expecting import expected_conflicts

AUDIT = "audit-1"
FINDING = "finding-1"
HONEST = 2000 if os.environ.get("ISO20K_LONG") else 30
"""Scripts of each kind that the program as it is must stand; few in `make test`, many in `make test-long`."""

MOST = 1500
"""Scripts after which a spoilt program counts as not found out."""

FOUND = (AssertionError, AuditError, KeyError, DBAPIError, BaseExceptionGroup)
"""What shows first: a property that does not hold, or the program's own refusal of what cannot be."""


class Script:
    """Three devices and one finding; steps are names of methods with what they are given."""

    def __init__(self) -> None:
        ids = itertools.count(1)
        self.devices = [Device(name, ids) for name in ("lead", "khan", "rao")]
        self.acknowledged: set[str] = set()
        self.imports: dict[int, tuple[int, str, str]] = {}
        self.newer = 0

    def play(self, steps) -> None:
        """Runs the steps, looks at what each touched, and brings everybody together in the end."""
        try:
            for step, *given_to in steps:
                touched = getattr(self, step)(*given_to)
                self.check(self.one(touched))
            self.finish()
        finally:
            for device in self.devices:
                device.close()

    def one(self, place: int) -> Device:
        return self.devices[place % len(self.devices)]

    # -- steps ---------------------------------------------------------------------------------------

    def write(self, place, name, value, stale):
        """Somebody sets a field; `stale`: without having seen what stands there."""
        device = self.one(place)
        before = device.read(lambda ledger: projecting.standing(ledger.connection, FINDING)).get(name, {})
        seen = {name: []} if stale else None
        change = device.record(Act("finding", FINDING, {name: value}, AUDIT, seen=seen))
        if change is not None:
            self.acknowledged.add(change.id)
            row = row_of(device)
            differs = stale and any(other != value for other in before.values())
            assert (name in row["conflicts"]) == differs, "only what was seen is replaced"
            if not differs and "withdrawn" not in row["conflicts"]:
                assert row[name] == value, "what was recorded is shown"
        return place

    def give(self, giver, taker):
        """Everything that one device knows goes to another."""
        if self.one(giver) is self.one(taker):
            return taker
        return self._take(taker, self.one(giver).entries())

    def give_chain(self, giver, taker, whose):
        """As `give`, but only what one copy recorded."""
        copies = sorted({json.loads(body)["r"] for body in self.one(giver).entries()})
        if not copies:
            return taker
        replica = copies[whose % len(copies)]
        return self._take(taker, [b for b in self.one(giver).entries() if json.loads(b)["r"] == replica])

    def give_some(self, giver, taker, mask):
        """As `give`, but some entries only, the newest first."""
        entries = [body for n, body in enumerate(self.one(giver).entries()) if mask >> n & 1]
        return self._take(taker, entries[::-1])

    def _take(self, place, entries):
        device = self.one(place)
        before = device.digest()
        intake, account = device.take(entries)
        assert account.balances and not account.refused
        if account.new and not account.restored:
            self.imports[place % len(self.devices)] = (intake, before, device.digest())
        return place

    def regret(self, place):
        """The last import is taken back, if nothing came after it, and taken in once more."""
        device = self.one(place)
        intake, before, after = self.imports.pop(place % len(self.devices), (0, "", ""))
        if device.digest() != after:
            return place
        sql = "SELECT body FROM change WHERE intake_id=:i"
        entries = [row["body"] for row in device.read(lambda ledger: ledger.rows(sql, i=intake))]
        device.take_back(intake)
        assert device.digest() == before, "taken back is as before"
        self.check(device)
        device.take(entries)
        assert device.digest() == after, "taken in again is as it was"
        return place

    def twin(self, place):
        """A copy of a device that goes on under the same name."""
        if len(self.devices) < 4:
            device = self.one(place)
            self.devices.append(device.restored(device.snapshot(), same_name=True))
        return place

    def newer_program(self, place, how):
        """An entry of a program that knows more."""
        self.newer += 1
        body = entry_of_newer(self.newer, how)
        self.one(place).take([body])
        self.acknowledged.add(digest(body.encode()))
        return place

    # -- checks --------------------------------------------------------------------------------------

    def check(self, device: Device) -> None:
        """What a device shows follows from what it has accepted, and nothing is accepted before its time."""
        rows = device.read(
            lambda ledger: ledger.rows("SELECT id, prev, status, kind, body FROM change ORDER BY arrival")
        )
        status = {row["id"]: row["status"] for row in rows}
        arrived: set[str] = set()
        accepted = []
        for row in rows:
            arrived.add(row["id"])
            if row["status"] != "accepted":
                continue
            change = parse(row["body"])
            assert row["prev"] is None or status.get(row["prev"]) in receiving.CONNECTED, "after a gap"
            for base in itertools.chain.from_iterable(change.bases.values()):
                assert status.get(base) in ("accepted", "aside") and base in arrived, "before its base"
            if row["kind"] == "finding" and change.record_id == FINDING:
                accepted.append(change)
        if accepted and not any(row["status"] == "aside" for row in rows):
            assert row_of(device)["conflicts"] == expected_conflicts(accepted)[FINDING], "conflicts are shown"

    def finish(self) -> None:
        """Everybody gets everything."""
        for _round in range(2):
            for source, target in itertools.permutations(self.devices, 2):
                target.take(source.entries())
        first = self.devices[0].shown()
        for device in self.devices:
            self.check(device)
            assert device.known() >= self.acknowledged, "nothing is lost"
            assert device.shown() == first, "everybody shows the same"
            assert device.read(receiving.held_count) == 0, "gaps are filled"
            assert device.read(verify_log).problems == [], "every chain holds"


def row_of(device: Device) -> dict:
    row = device.read(lambda ledger: ledger.get("finding", FINDING))
    return row | {"conflicts": set(str(row["conflicts"] or "").split())}


def entry_of_newer(number: int, how: str) -> str:
    document = {
        "v": 99 if how == "version" else 1,
        "audit": AUDIT,
        "r": f"newer-{number}",
        "n": 1,
        "p": None,
        "d": [],
        "t": [1, 0],
        "w": "2026-11-02T09:00:00+00:00",
        "a": {"id": "n", "name": "N"},
        "app": "9",
        "g": "g",
        "k": "set",
        "e": "hologram" if how == "kind" else "finding",
        "i": f"newer-{number}",
        "f": {"hologram": ["x", []]},
    }
    return canonical(document).decode()


# -- what is searched --------------------------------------------------------------------------------------

PLACE = st.integers(0, 2)
PLACES = st.integers(0, 3)
"""With the twin of a device."""


def step(name, *given_to):
    return st.tuples(st.just(name), *given_to)


def steps(*kinds, begin=(), most=9):
    """Scripts of some kinds of steps, after those that each begins with."""
    return st.lists(st.one_of(*kinds), min_size=3, max_size=most).map(lambda drawn: [*begin, *drawn])


def wrote(place, value):
    return ("write", place, "title", value, False)


WRITE = step("write", PLACE, st.just("title"), st.sampled_from(["one", "two"]), st.just(False))
STALE = step(
    "write", PLACE, st.sampled_from(["title", "failure"]), st.sampled_from(["a", "b"]), st.booleans()
)
WITHDRAW = step("write", PLACE, st.just("withdrawn"), st.sampled_from(["no", None]), st.just(False))
GIVE = step("give", PLACE, PLACE)
CHAIN = step("give_chain", PLACE, PLACE, PLACE)
SOME = step("give_some", PLACE, PLACE, st.integers(1, 63))
REGRET = step("regret", PLACE)
NEWER = step("newer_program", PLACE, st.sampled_from(["kind", "field", "version"]))

SEARCHES = {
    "edits at once": steps(WRITE, GIVE),
    "edits without having seen": steps(STALE, begin=[wrote(0, "a")], most=6),
    "withdrawing beside an edit": steps(WRITE, WITHDRAW, GIVE),
    "entries out of order": steps(
        WRITE, GIVE, SOME, begin=[wrote(0, "a"), ("write", 0, "failure", "b", False), wrote(0, "c")]
    ),
    "one chain without the other": steps(
        WRITE, GIVE, CHAIN, begin=[wrote(0, "a"), ("give", 0, 1), wrote(1, "b")]
    ),
    "taken back and in again": steps(WRITE, GIVE, REGRET, begin=[wrote(0, "a"), ("give", 0, 1)]),
    "a copy that went on twice": steps(
        step("write", PLACES, st.just("title"), st.sampled_from(["one", "two"]), st.just(False)),
        step("give", PLACES, PLACES),
        begin=[wrote(0, "a"), ("twin", 0), ("write", 0, "failure", "one branch", False)],
    ),
    "entries of a newer program": steps(WRITE, NEWER, GIVE, most=5),
}

CAUGHT_BY = {
    mutants.last_writer_wins: "edits at once",
    mutants.seen_versions_ignored: "edits without having seen",
    mutants.bases_left_out: "edits without having seen",
    mutants.withdrawing_wins: "withdrawing beside an edit",
    mutants.gaps_accepted: "entries out of order",
    mutants.bases_not_waited_for: "one chain without the other",
    mutants.what_was_taken_back_never_returns: "taken back and in again",
    mutants.only_one_branch_of_a_fork_kept: "a copy that went on twice",
    mutants.unknown_fields_dropped: "entries of a newer program",
}


def search(what: str, count: int, *phases: Phase) -> None:
    """Plays so many scripts of one kind, different ones at every run."""

    @settings(
        max_examples=count,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.explicit, Phase.generate, *phases),
        database=None,
        print_blob=True,
    )
    @given(SEARCHES[what])
    def plays(script):
        Script().play(script)

    plays()


@pytest.mark.parametrize("what", SEARCHES)
def test_the_program_stands_every_kind_of_script(what):
    search(what, HONEST, Phase.shrink)


@pytest.mark.parametrize("mutant", CAUGHT_BY, ids=lambda mutant: mutant.__name__)
def test_every_way_to_lose_something_is_found(mutant, monkeypatch):
    mutant(monkeypatch)
    with pytest.raises(FOUND):
        search(CAUGHT_BY[mutant], MOST)
