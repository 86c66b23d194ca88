"""Consolidation as a state machine: up to five devices, partitions, repeated, reordered and partial exchange,
crashes, forks, skewed clocks.

Which property of the design each part covers (P5, another database engine, belongs to the team hub):
P1 twice is once: `exchange_again`; P2, P3 any order and grouping: `everybody_shows_the_same`; P4 incremental is
rebuild: `rebuild`, `teardown`; P6 nothing acknowledged is absent: `nothing_is_lost`; P7, P8 unseen different
writes are a conflict, equal ones are not: `conflicts_are_true`; P9: `resolve`; P10 clocks: `clock_jumps`, and
tests/store/test_receiving.py; P11 forks: `restore_from_backup`; P12 gaps: `take_part`; P13 unknown entries:
`newer_program`; P14 refused: `refuse_spoiled`, `crash_while_importing`; P15 balances: in `Device.take` of every
rule; P18 withdrawing beside an edit: `withdraw`, with `conflicts_are_true`; P19 undo is a new entry: tests of
undoing; undoing an import: `take_back`; P20 verify: tests/store/test_damage.py. P16 files:
tests/services/test_files_before_rows.py. P17, P21 are tested with the services that they belong to. That the checks
find faults: test_consolidation_teeth.py.

`make test` runs 200 schedules, `make test-long` 10,000; ISO20K_SCHEDULES sets another number.
"""

from __future__ import annotations

import itertools
import json
import os
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from iso20k_audit.model.errors import AuditError, PackageError, RuleViolation
from iso20k_audit.model.ids import link_id
from iso20k_audit.store import projecting, receiving
from iso20k_audit.store.change import Act, canonical, digest, parse
from iso20k_audit.store.verifying import verify_log
from tests.store.devices import Crash, Device
from tests.store.expecting import expected_conflicts

LONG = bool(os.environ.get("ISO20K_LONG"))
SCHEDULES = int(os.environ.get("ISO20K_SCHEDULES", "10000" if LONG else "200"))
STEPS = 30
PARTS = 40 if LONG else 4
"""So that workers share them."""

AUDIT = "audit-1"
SETS = ("set-a", "set-b")
FINDINGS = tuple(f"finding-{n}" for n in range(3))
TEXTS = st.sampled_from(["major", "minor", None])
WORDS = st.sampled_from(["one", "two", "three", None])


def question(item: str, words: str) -> dict:
    return {"id": item, "text": words, "clause": "8.6.1", "only_if": "night"}


ACTS = st.one_of(
    st.builds(
        lambda i, f, v: ("finding", i, {f: v}),
        st.sampled_from(FINDINGS),
        st.sampled_from(["title", "failure"]),
        WORDS,
    ),
    st.builds(
        lambda i, v: ("finding", i, {"finding_kind": v, "title": "both"}), st.sampled_from(FINDINGS), TEXTS
    ),
    st.builds(
        lambda i, c: (
            "finding_clause",
            link_id("finding_clause", i, c),
            {"finding_id": i, "clause": c, "withdrawn": None},
        ),
        st.sampled_from(FINDINGS),
        st.sampled_from(["8.6.1", "10.1"]),
    ),
    st.builds(lambda v: ("working_paper", "paper-1", {"result": v, "verdicts": v and {"x": v}}), TEXTS),
    st.builds(
        lambda s, items, w: (
            "question_set",
            s,
            {"title": s, "questions": [question(i, w) for i in sorted(items)]},
        ),
        st.sampled_from(SETS),
        st.lists(st.sampled_from(["q1", "q2", "q3"]), min_size=1, unique=True),
        st.sampled_from(["a?", "b?"]),
    ),
    st.builds(lambda n: ("question_set", SETS[0], {"position": n}), st.integers(0, 3)),
    st.builds(
        lambda h: ("audit", AUDIT, {"conditions": [{"id": "night", "text": "n", "holds": h}]}), st.booleans()
    ),
    st.builds(
        lambda v: ("audit", AUDIT, {"standard": v}), st.sampled_from(["iso20000-1-2018", "iso27001-2022"])
    ),
    st.builds(lambda v: ("site", "site-1", {"name": v, "headcount": 3}), WORDS),
    st.builds(
        lambda v: ("evidence", "evidence-1", {"sha256": v * 64, "caption": "c"}), st.sampled_from("ab")
    ),
)
PLACES = st.integers(0, 4)


class Team(RuleBasedStateMachine):
    """Devices that record, exchange, crash, fork and take back."""

    def __init__(self) -> None:
        super().__init__()
        self.ids = itertools.count(1)
        self.devices = [Device(name, self.ids) for name in ("lead", "khan")]
        self.backups: list[tuple[int, object]] = []
        self.imports: list[tuple[int, int, str, str, int]] = []
        self.acknowledged: set[str] = set()
        self.newer = 0
        self.waits_for_ever = False

    @initialize()
    def begins(self) -> None:
        lead = self.devices[0]
        lead.record(Act("audit", AUDIT, {"title": "A", "standard": "iso20000-1-2018"}, AUDIT))
        lead.record(Act("question_set", SETS[0], {"title": "S", "questions": [question("q1", "a?")]}, AUDIT))
        self.devices[1].take(lead.entries())

    def one(self, place: int) -> Device:
        return self.devices[place % len(self.devices)]

    # -- recording -----------------------------------------------------------------------------------

    @rule(place=PLACES, act=ACTS, stale=st.booleans())
    def record(self, place, act, stale):
        device = self.one(place)
        kind, record_id, fields = act
        seen = {name: [] for name in fields} if stale else None
        audit = None if kind == "site" else AUDIT
        before = device.read(lambda ledger: projecting.standing(ledger.connection, record_id))
        try:
            change = device.record(Act(kind, record_id, fields, audit, seen=seen))
        except AuditError:
            return  # a field that is recorded once
        if change is None:
            return
        self.acknowledged.add(change.id)
        row = device.read(
            lambda ledger: ledger.rows(f'SELECT conflicts FROM "{kind}" WHERE id=:i', i=record_id)
        )[0]
        in_conflict = str(row["conflicts"] or "").split()
        for name, value in change.fields.items():
            unseen = [other for other in before.get(name, {}).values() if other != value]
            assert (name in in_conflict) == bool(stale and unseen), "what was not seen is not replaced"

    @rule(place=PLACES, record_id=st.sampled_from(FINDINGS), back=st.booleans())
    def withdraw(self, place, record_id, back):
        device = self.one(place)
        if not device.read(lambda ledger: ledger.find("finding", record_id)):
            return
        change = device.record(Act("finding", record_id, {"withdrawn": None if back else "no"}, AUDIT))
        if change is not None:
            self.acknowledged.add(change.id)

    @rule(place=PLACES, record_id=st.sampled_from(FINDINGS), words=WORDS)
    def resolve(self, place, record_id, words):
        device = self.one(place)
        row = device.read(lambda ledger: ledger.find("finding", record_id))
        fields = dict.fromkeys(str((row or {}).get("conflicts") or "").split(), words)
        for name in fields:
            value = {"finding_kind": words and "minor"}.get(name, words)
            change = device.record(Act("finding", record_id, {name: value}, AUDIT, why="decided"))
            if change is not None:
                self.acknowledged.add(change.id)
        if fields:
            row = device.read(lambda ledger: ledger.get("finding", record_id))
            assert row["conflicts"] in (None, "withdrawn")

    @rule(place=PLACES, days=st.integers(-3650, 3650))
    def clock_jumps(self, place, days):
        self.one(place).clock += timedelta(days=days)

    # -- exchange ------------------------------------------------------------------------------------

    @rule(giver=PLACES, taker=PLACES)
    def exchange(self, giver, taker):
        source, target = self.one(giver), self.one(taker)
        before = target.digest()
        own = target.read(lambda ledger: ledger.value("SELECT max(arrival) FROM change"))
        intake, account = target.take(source.entries())
        assert account.balances
        if account.new and not account.restored:
            self.imports.append((taker % len(self.devices), intake, before, target.digest(), own))

    @rule(giver=PLACES, taker=PLACES)
    def exchange_again(self, giver, taker):
        source, target = self.one(giver), self.one(taker)
        entries = source.entries()
        target.take(entries)
        before, count = target.digest(), len(target.known())
        _intake, account = target.take(entries)
        assert account.changes_nothing and account.balances
        assert (target.digest(), len(target.known())) == (before, count)

    @rule(giver=PLACES, taker=PLACES, data=st.data())
    def take_part(self, giver, taker, data):
        """Any entries of a copy, in any order: what builds on what did not come is held."""
        source, target = self.one(giver), self.one(taker)
        entries = source.entries()
        if not entries:
            return
        chosen = data.draw(st.lists(st.integers(0, len(entries) - 1), unique=True, max_size=8))
        _intake, account = target.take([entries[place] for place in chosen])
        assert account.balances and account.refused == 0

    @rule(giver=PLACES, taker=PLACES)
    def crash_while_importing(self, giver, taker):
        source, target = self.one(giver), self.one(taker)
        before, chain, count = target.digest(), repr(target.chain), len(target.known())
        with pytest.raises(Crash):
            target.take(source.entries(), crash=True)
        assert (target.digest(), repr(target.chain), len(target.known())) == (before, chain, count)

    @rule(giver=PLACES, taker=PLACES, data=st.data())
    def refuse_spoiled(self, giver, taker, data):
        source, target = self.one(giver), self.one(taker)
        entries = source.entries()
        if not entries:
            return
        place = data.draw(st.integers(0, len(entries) - 1))
        document = json.loads(entries[place])
        document["n"] += 1
        if document["p"] is None:
            document["p"] = "0" * 64
        spoiled = [*entries[:place], canonical(document).decode(), *entries[place + 1 :]]
        before, count = target.digest(), len(target.known())
        try:
            target.take(spoiled)
        except PackageError:
            assert (target.digest(), len(target.known())) == (before, count)
        else:  # its place is not known to be wrong: it waits for what it says it continues
            assert digest(canonical(document)) in target.known()
            self.waits_for_ever = True

    @rule(place=PLACES)
    def take_back(self, place):
        """The newest import of a device, if nothing was recorded or taken in since: exactly as before."""
        device = self.one(place)
        mine = [one for one in self.imports if one[0] == place % len(self.devices)]
        if not mine:
            return
        _device, intake, before, after, _own = mine[-1]
        self.imports.remove(mine[-1])
        if device.digest() != after:
            return
        try:
            device.take_back(intake)
        except RuleViolation:  # a later package continues it, even if nothing of that one shows
            assert device.digest() == after
            return
        assert device.digest() == before
        again = device.read(
            lambda ledger: [
                r["body"] for r in ledger.rows("SELECT body FROM change WHERE intake_id=:i", i=intake)
            ]
        )
        device.take(again)
        assert device.digest() == after

    # -- copies --------------------------------------------------------------------------------------

    @precondition(lambda self: len(self.devices) < 5)
    @rule(name=st.sampled_from(["rao", "lee", "kim"]))
    def join(self, name):
        self.devices.append(Device(name, self.ids))

    @rule(place=PLACES)
    def back_up(self, place):
        self.backups.append((place % len(self.devices), self.one(place).snapshot()))

    @precondition(lambda self: self.backups and len(self.devices) < 5)
    @rule(same_name=st.booleans())
    def restore_from_backup(self, same_name):
        place, snapshot = self.backups.pop()
        self.devices.append(self.devices[place].restored(snapshot, same_name=same_name))

    @rule(place=PLACES)
    def rebuild(self, place):
        device = self.one(place)
        before = device.shown()
        device.rebuild()
        assert device.shown() == before

    @rule(place=PLACES, how=st.sampled_from(["kind", "field", "version"]))
    def newer_program(self, place, how):
        """An entry of a program that knows more, from a copy of its own."""
        self.newer += 1
        document = {
            "v": 99 if how == "version" else 1,
            "audit": AUDIT,
            "r": f"newer-{self.newer}",
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
            "i": f"newer-{self.newer}",
            "f": {"hologram": ["x", []]},
        }
        body = canonical(document).decode()
        self.one(place).take([body])
        self.acknowledged.add(digest(body.encode()))

    # -- what must hold ------------------------------------------------------------------------------

    @invariant()
    def conflicts_are_true(self):
        """A field is in conflict exactly where versions stand that no entry has replaced, with different values."""
        for device in self.devices:
            rows = device.read(
                lambda ledger: ledger.rows(
                    "SELECT body FROM change WHERE status='accepted' AND kind='finding'"
                )
            )
            changes = [parse(row["body"]) for row in rows]
            expected = expected_conflicts(changes)
            found = {
                row["id"]: set(str(row["conflicts"] or "").split())
                for row in device.read(lambda ledger: ledger.rows("SELECT id, conflicts FROM finding"))
            }
            assert found == {record: expected.get(record, set()) for record in found}
            assert {record for record, names in expected.items() if names} <= set(found)

    def teardown(self) -> None:
        """The partition ends: everybody gets everything, twice, in different orders."""
        try:
            for _round in range(2):
                for source in self.devices:
                    for target in reversed(self.devices):
                        if source is not target:
                            _intake, account = target.take(source.entries())
                            assert account.balances
            first = self.devices[0].shown()
            for device in self.devices:
                assert device.shown() == first, "everybody shows the same"
                assert device.read(verify_log).problems == [], "every chain holds"
                assert self.waits_for_ever or device.read(receiving.held_count) == 0, "gaps are filled"
                known = device.known()
                assert known >= self.acknowledged, "nothing is lost"
            self.devices[0].rebuild()
            assert self.devices[0].shown() == first, "incremental is rebuild"
        finally:
            for device in self.devices:
                device.close()


def schedules(count: int) -> settings:
    """So many schedules, different ones at every run."""
    return settings(
        max_examples=count,
        stateful_step_count=STEPS,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.explicit, Phase.generate),
        database=None,
        print_blob=True,
    )


@pytest.mark.parametrize("part", range(PARTS))
def test_a_team_that_records_exchanges_forks_and_crashes(part):
    run_state_machine_as_test(Team, settings=schedules(SCHEDULES // PARTS))
