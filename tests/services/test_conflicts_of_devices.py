"""Conflicts between copies that did not see each other's entries: withdrawn by one, edited by the other."""

from __future__ import annotations

import itertools
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from iso20k_audit.model.errors import RuleViolation
from iso20k_audit.services import conflicts, undoing
from iso20k_audit.services.resolving import Choice, resolve
from iso20k_audit.store.change import Act
from tests.store.devices import Device

AUDIT, FINDING = "audit-1", "finding-1"


@pytest.fixture
def pair():
    made = two()
    yield made
    for device in made:
        device.close()


def two():
    """Two devices that know the same audit with one finding."""
    ids = itertools.count(1)
    here, there = Device("Ana", ids), Device("Ben", ids)
    here.record(Act("audit", AUDIT, {"number": "IA-1", "title": "Audit"}, AUDIT))
    here.record(
        Act("finding", FINDING, {"title": "Old", "process": "Change", "finding_kind": "minor"}, AUDIT)
    )
    exchange(here, there)
    return here, there


def exchange(*devices):
    for device in devices:
        for other in devices:
            if other is not device:
                device.take(other.entries())


def listed(device):
    return device.read(lambda ledger: conflicts.list_conflicts(ledger, AUDIT))


def shown(device):
    """Fields with the versions and authors, as any device must show them."""
    return {
        (c.field, v.words, v.authors, tuple(s.made_at for s in v.signatures))
        for c in listed(device)
        for v in c.versions
    }


def undo(device, *, again=False):
    def act(ledger):
        state = undoing.undo_state(ledger, AUDIT)
        undoing.take_back(ledger, state.redo_group if again else state.undo_group)

    device.write(act)


def can(device, *, again):
    state = device.write(lambda ledger: undoing.undo_state(ledger, AUDIT))
    return bool(state.redo_group if again else state.undo_group)


def take(device, field, words):
    def act(ledger):
        conflict = conflicts.conflict_of(ledger, FINDING, field)
        version = next(one for one in conflict.versions if one.words.startswith(words))
        resolve(ledger, FINDING, field, Choice(take=version.change_id), "Decided", shown=conflict.heads)

    device.write(act)


def row(device):
    return device.read(lambda ledger: ledger.get("finding", FINDING))


def withdrawn_and_edited(here, there):
    here.record(Act("finding", FINDING, {"withdrawn": "Duplicate"}, AUDIT))
    there.record(Act("finding", FINDING, {"title": "New", "process": "Release"}, AUDIT))
    exchange(here, there)


def test_withdrawing_beside_an_edit_is_told_as_a_conflict(pair):
    here, there = pair
    withdrawn_and_edited(here, there)
    (conflict,) = listed(here)
    assert conflict.label == "Withdrawn or kept"
    assert {(v.words, v.authors) for v in conflict.versions} == {
        ("Withdrawn: Duplicate", "Ana"),
        ("Kept and edited: Title, Process", "Ben"),
    }
    assert shown(here) == shown(there)


@pytest.mark.parametrize(("words", "stands"), [("Withdrawn", "Duplicate"), ("Kept", None)])
def test_either_side_can_be_taken_and_holds_on_every_copy(pair, words, stands):
    here, there = pair
    withdrawn_and_edited(here, there)
    take(here, "withdrawn", words)
    exchange(here, there)
    for device in pair:
        assert row(device)["withdrawn"] == stands and row(device)["conflicts"] is None
        assert listed(device) == []


@pytest.mark.parametrize("words", ["Withdrawn", "Kept"])
def test_undo_brings_the_two_sides_back_on_every_copy(pair, words):
    here, there = pair
    withdrawn_and_edited(here, there)
    for _round in range(2):
        take(here, "withdrawn", words)
        undo(here)
        exchange(here, there)
        for device in pair:
            (conflict,) = listed(device)
            assert {version.words for version in conflict.versions} == {
                "Withdrawn: Duplicate",
                "Kept and edited: Title, Process",
            }
    undo(here, again=True)
    exchange(here, there)
    assert listed(here) == listed(there) == []


def test_two_who_settle_differently_disagree_anew(pair):
    here, there = pair
    here.record(Act("finding", FINDING, {"title": "A"}, AUDIT))
    there.record(Act("finding", FINDING, {"title": "B"}, AUDIT))
    exchange(here, there)
    take(here, "title", "A")
    take(there, "title", "B")
    exchange(here, there)
    (conflict,) = listed(here)
    assert {version.words for version in conflict.versions} == {"A", "B"}


VALUES = st.sampled_from(["A", "B", "C"])
STEPS = st.sampled_from(["edit", "settle", "undo", "redo", "exchange"])


@settings(
    max_examples=60,
    deadline=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow],
)
@given(
    st.lists(st.tuples(st.integers(0, 1), STEPS, st.sampled_from(["title", "process"]), VALUES), max_size=14)
)
def test_whatever_is_settled_and_undone_all_copies_show_the_same_and_lose_nothing(steps):
    pair = two()
    try:
        for who, step, field, value in steps:
            device = pair[who]
            there = [conflict for conflict in listed(device) if conflict.field == field]
            if step == "exchange":
                exchange(*pair)
            elif step == "edit" and not there:
                device.record(Act("finding", FINDING, {field: value}, AUDIT))
            elif step == "settle" and there:
                before = shown(device)
                take(device, field, there[0].versions[0].words)
                assert field not in {one.field for one in listed(device)}
                undo(device)
                assert shown(device) == before
                undo(device, again=True)
            elif step in ("undo", "redo") and can(device, again=step == "redo"):
                with suppress(RuleViolation):  # changed again since
                    undo(device, again=step == "redo")
        exchange(*pair)
        exchange(*pair)
        assert shown(pair[0]) == shown(pair[1])
        assert row(pair[0]) == row(pair[1])
        assert all(set(pair[0].recorded) | set(pair[1].recorded) <= device.known() for device in pair)
    finally:
        for device in pair:
            device.close()
