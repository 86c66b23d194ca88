"""A package "since last time" never lacks anything, whatever arrived, was acknowledged, or was lost before."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from iso20k_audit.exchange.package_info import Purpose
from iso20k_audit.model.ids import new_id
from iso20k_audit.services import known_there, receipts
from iso20k_audit.store.change import Person
from tests.services.test_packages import Team, raised

STEPS = (
    *("record", "new site", "record at the site", "back", "back, lost", "receipt"),
    *("another auditor's record", "consolidated", "again"),
)


@given(st.lists(st.sampled_from(STEPS), min_size=2, max_size=9))
@example(["new site", "record", "back", "receipt", "record at the site", "back", "record", "back"])
@example(["another auditor's record", "again", "record", "back", "consolidated"])
@example(["record", "back, lost", "record", "back", "consolidated", "record", "back"])
@example(["record", "back", "again", "record", "back"])
@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
def test_what_is_sent_since_last_time_is_complete_at_the_other_side(steps):
    play_all(steps)


@pytest.mark.parametrize(
    ("name", "careless", "steps"),
    [
        ("_arrived", lambda *_: True, ["record", "back, lost", "record", "back"]),
        (
            "_left_out",
            lambda *_: set(),
            ["another auditor's record", "again", "record", "back", "consolidated"],
        ),
    ],
)
def test_a_careless_choice_would_be_noticed(monkeypatch, name, careless, steps):
    monkeypatch.setattr(known_there, name, careless)
    with pytest.raises(AssertionError):
        play_all(steps)


def play_all(steps):
    with tempfile.TemporaryDirectory() as folder:
        team = Team(Path(folder))
        try:
            team.hand_out(team.khan_id, team.khan)
            for number, step in enumerate(steps):
                play(team, step, number)
        finally:
            team.close()


def play(team, step, number):
    file = team.folder / f"{number}.i20k"
    if step == "record":
        raised(team.khan, team.audit, f"Finding {number}")
    elif step == "new site":
        team.khan.write(lambda ledger: ledger.set("site", new_id(), name=f"Site {number}"))
    elif step == "record at the site":
        site = team.khan.read(lambda ledger: ledger.value("SELECT max(id) FROM site"))
        raised(team.khan, team.audit, f"Finding {number}", site_id=site)
    elif step in ("back", "back, lost"):
        written = team.khan.pack(team.audit, file, since_last=True)
        if step == "back":
            outcome = team.lead.take(written.path)
            assert not outcome.account.held
            assert not recorded(team.khan, team.audit) - recorded(team.lead, team.audit)
    elif step == "receipt":
        acknowledge(team)
    elif step == "another auditor's record":
        lead = team.lead.workspace.person
        team.lead.workspace.person = Person(team.rao_id, "B. Rao")
        raised(team.lead, team.audit, f"Rao's {number}")
        team.lead.workspace.person = lead
        team.lead.write(lambda ledger: ledger.set("audit", team.audit, team.audit, scope=f"Scope {number}"))
    elif step == "consolidated":
        team.khan.take(
            team.lead.pack(
                team.audit, file, Purpose.CONSOLIDATED, people=[team.khan_id], since_last=True
            ).path
        )
        assert not recorded(team.lead, team.audit) - recorded(team.khan, team.audit)
    else:
        team.hand_out(team.khan_id, team.khan, file.name)


def recorded(device, audit):
    """Entries of the audit, and of everything that its records name, that a copy shows."""
    rows = device.read(
        lambda ledger: ledger.rows(
            "SELECT id FROM change WHERE status='accepted' AND (audit_id=:a OR record_id IN"
            " (SELECT site_id FROM finding WHERE audit_id=:a) OR kind='audit')",
            a=audit,
        )
    )
    return {row["id"] for row in rows}


def acknowledge(team):
    """The lead's receipt for the newest package that they took in, if there is any."""
    from iso20k_audit.services.package_records import intakes

    taken = team.lead.read(lambda ledger: intakes(ledger, team.audit))
    if not taken:
        return
    with team.lead.used():
        file = receipts.make_receipt(team.lead.workspace, taken[0].id).write(team.folder)
    with team.khan.used():
        receipts.read_receipt(team.khan.workspace, file, accept_unconfirmed=True)
