"""Taking in other copies' changes: union, order, gaps, forks, withheld content, and taking an import back."""

from __future__ import annotations

import json

import pytest
from sqlalchemy import text

from iso20k_audit.model.errors import NotFound, PackageError, RuleViolation
from iso20k_audit.model.ids import new_id
from iso20k_audit.model.records import KINDS
from iso20k_audit.store import admitting, checking, receiving, sending, setting_aside, upgrading
from iso20k_audit.store.change import Act, Person, canonical
from tests.making import make_workspace, start


@pytest.fixture
def team(tmp_path):
    """A lead with an audit, and two auditors who have it."""
    lead = make_workspace(tmp_path / "lead")
    audit = start(lead)
    others = [make_workspace(tmp_path / name) for name in ("khan", "rao")]
    for place, workspace in enumerate(others):
        workspace.person = Person(new_id(), ("A. Khan", "B. Rao")[place])
        hand_over(lead, workspace, audit)
    yield lead, *others, audit
    for workspace in (lead, *others):
        workspace.close()


def packed(workspace, audit, **how):
    def read(ledger):
        found = sending.content(ledger, audit, **how)
        return [body.decode() for _replica, body in found.changes(ledger)], list(found.withheld(ledger))

    return workspace.read(read)


def take(workspace, bodies, stubs=(), name="p.i20k"):
    def write(ledger):
        before = receive_count(ledger)
        ledger.connection.execute(
            text(
                "INSERT INTO intake (package_sha256, taken_at, taken_by, file_name, package, account, heads)"
                " VALUES (:s, '', '', :f, '{}', '{}', '{}')"
            ),
            {"s": str(before), "f": name},
        )
        intake = ledger.value("SELECT max(id) FROM intake")
        entries = [admitting.admit(body, name) for body in bodies]
        return intake, receiving.receive(ledger, entries, stubs, intake_id=intake).account

    return workspace.write(write)


def receive_count(ledger):
    return ledger.value("SELECT count(*) FROM intake")


def hand_over(source, target, audit, **how):
    return take(target, *packed(source, audit, **how))


def digest(workspace):
    return workspace.read(checking.projection_digest)


def shown(workspace, audit):
    """Everything of the audit that any copy shows, whatever else is in its workspace."""

    def read(ledger):
        kinds = [kind.name for kind in KINDS.values() if kind.in_audit]
        rows = {
            kind: ledger.rows(f'SELECT * FROM "{kind}" WHERE audit_id=:a ORDER BY id', a=audit)
            for kind in kinds
        }
        return rows | {
            "question": ledger.rows("SELECT * FROM question WHERE audit_id=:a ORDER BY id", a=audit)
        }

    return workspace.read(read)


def whole(workspace):
    report = checking.check(workspace)
    assert report.ok, report.problems
    before = digest(workspace)
    workspace.write(upgrading.rebuild)
    assert digest(workspace) == before


def raise_one(workspace, audit, title="T", **fields):
    finding = new_id()
    workspace.write(lambda ledger: ledger.set("finding", finding, audit, title=title, **fields))
    return finding


def test_two_auditors_come_together_in_either_order(team):
    lead, khan, rao, audit = team
    one, two = raise_one(khan, audit, "Khan's"), raise_one(rao, audit, "Rao's")
    _intake, account = hand_over(khan, lead, audit)
    assert account.balances and account.new and account.known and not account.held
    assert account.people["A. Khan"]
    hand_over(rao, lead, audit)
    hand_over(rao, khan, audit)
    assert lead.read(lambda ledger: ledger.get("finding", one))["title"] == "Khan's"
    assert lead.read(lambda ledger: ledger.get("finding", two))["title"] == "Rao's"
    assert shown(lead, audit) == shown(khan, audit)
    for workspace in (lead, khan):
        whole(workspace)


def test_importing_again_changes_nothing(team):
    lead, khan, _rao, audit = team
    raise_one(khan, audit)
    hand_over(khan, lead, audit)
    before, seq = digest(lead), lead.read(lambda ledger: ledger.value("SELECT count(*) FROM change"))
    _intake, account = hand_over(khan, lead, audit)
    assert account.changes_nothing and account.received == account.known and account.balances
    assert digest(lead) == before
    assert lead.read(lambda ledger: ledger.value("SELECT count(*) FROM change")) == seq


def test_two_unseen_values_are_a_conflict_everywhere_and_a_resolution_ends_it_everywhere(team):
    lead, khan, rao, audit = team
    finding = raise_one(lead, audit, "First")
    for workspace in (khan, rao):
        hand_over(lead, workspace, audit)
    khan.write(lambda ledger: ledger.set("finding", finding, audit, title="Khan's wording"))
    rao.write(lambda ledger: ledger.set("finding", finding, audit, title="Rao's wording"))
    hand_over(khan, lead, audit)
    hand_over(rao, lead, audit)
    row = lead.read(lambda ledger: ledger.get("finding", finding))
    assert row["title"] is None and row["conflicts"] == "title"
    lead.write(lambda ledger: ledger.record(Act("finding", finding, {"title": "Both"}, audit, why="Agreed")))
    for workspace in (khan, rao):
        hand_over(lead, workspace, audit)
        assert workspace.read(lambda ledger: ledger.get("finding", finding))["title"] == "Both"
        assert shown(workspace, audit) == shown(lead, audit)
        whole(workspace)


def test_a_withdrawal_beside_an_edit_is_a_conflict_and_the_record_is_still_shown(team):
    lead, khan, rao, audit = team
    finding = raise_one(lead, audit, "First")
    for workspace in (khan, rao):
        hand_over(lead, workspace, audit)
    khan.write(lambda ledger: ledger.set("finding", finding, audit, withdrawn="Not so"))
    rao.write(lambda ledger: ledger.set("finding", finding, audit, failure="But it is"))
    for order in ((khan, rao), (rao, khan)):
        for workspace in order:
            hand_over(workspace, lead, audit)
    row = lead.read(lambda ledger: ledger.get("finding", finding))
    assert row["withdrawn"] is None and row["conflicts"] == "withdrawn" and row["failure"] == "But it is"
    hand_over(rao, khan, audit)
    hand_over(khan, rao, audit)
    assert shown(khan, audit) == shown(rao, audit) == shown(lead, audit)
    lead.write(lambda ledger: ledger.set("finding", finding, audit, withdrawn=None))
    row = lead.read(lambda ledger: ledger.get("finding", finding))
    assert row["conflicts"] is None and row["withdrawn"] is None
    hand_over(lead, khan, audit)
    assert shown(khan, audit) == shown(lead, audit)
    whole(khan)


def test_a_withdrawal_that_saw_everything_is_no_conflict(team):
    lead, khan, _rao, audit = team
    finding = raise_one(khan, audit, "First")
    hand_over(khan, lead, audit)
    lead.write(lambda ledger: ledger.set("finding", finding, audit, withdrawn="Twice"))
    hand_over(lead, khan, audit)
    row = khan.read(lambda ledger: ledger.get("finding", finding))
    assert row["withdrawn"] == "Twice" and row["conflicts"] is None
    whole(khan)


def test_what_comes_after_a_gap_is_held_and_follows_when_the_gap_is_filled(team):
    lead, khan, _rao, audit = team
    finding = raise_one(khan, audit, "One")
    khan.write(lambda ledger: ledger.set("finding", finding, audit, title="Two"))
    khan.write(lambda ledger: ledger.set("finding", finding, audit, title="Three"))
    bodies, stubs = packed(khan, audit)
    bodies = [body for body in bodies if json.loads(body)["a"]["name"] == "A. Khan"]
    before = digest(lead)
    _intake, account = take(lead, bodies[2:])
    assert account.held == len(bodies) - 2 and account.balances and digest(lead) == before
    assert lead.read(receiving.missing_for_held)[0][1] == account.held
    whole(lead)
    _intake, account = take(lead, bodies[:2], stubs)
    assert account.new == 2 and account.released == len(bodies) - 2 and account.balances
    assert lead.read(lambda ledger: ledger.get("finding", finding))["title"] == "Three"
    assert lead.read(receiving.held_count) == 0
    whole(lead)
    assert shown(lead, audit) == shown(khan, audit)


def test_other_audits_go_as_places_only(team):
    lead, khan, _rao, audit = team
    other = start(lead)
    secret = raise_one(lead, other, "Another client's secret")
    finding = raise_one(lead, audit, "Ours")
    bodies, stubs = packed(lead, audit)
    assert not any("secret" in body or other in body for body in bodies) and stubs
    take(khan, bodies, stubs)
    assert khan.read(lambda ledger: ledger.find("finding", secret)) is None
    assert khan.read(lambda ledger: ledger.get("finding", finding))["title"] == "Ours"
    whole(khan)
    back = raise_one(khan, audit, "Back")
    hand_over(khan, lead, audit)
    assert lead.read(lambda ledger: ledger.get("finding", back))["title"] == "Back"
    assert lead.read(lambda ledger: ledger.get("finding", secret))["title"] == "Another client's secret"
    whole(lead)


def test_an_assignment_holds_only_the_work_of_the_people_it_is_for(team):
    lead, khan, rao, audit = team
    mine, theirs = raise_one(khan, audit, "Khan's"), raise_one(rao, audit, "Rao's")
    hand_over(khan, lead, audit)
    hand_over(rao, lead, audit)
    bodies, stubs = packed(lead, audit, people={khan.person.id})
    assert any(mine in body for body in bodies) and not any(theirs in body for body in bodies)
    take(khan, bodies, stubs)
    assert khan.read(lambda ledger: ledger.find("finding", theirs)) is None
    hand_over(rao, khan, audit)
    assert khan.read(lambda ledger: ledger.get("finding", theirs))["title"] == "Rao's"
    whole(khan)
    assert shown(khan, audit) == shown(lead, audit)


def test_since_last_time_holds_only_what_is_new(team):
    lead, khan, _rao, audit = team
    raise_one(khan, audit, "One")
    hand_over(khan, lead, audit)

    def heads(ledger):
        found = sending.content(ledger, audit).heads
        return {replica: [head for _seq, head in ends] for replica, ends in found.items()}

    since = khan.read(heads)
    later = raise_one(khan, audit, "Two")
    bodies, stubs = packed(khan, audit, since=since)
    assert len(bodies) == 1 and not stubs
    take(lead, bodies, stubs)
    assert lead.read(lambda ledger: ledger.get("finding", later))["title"] == "Two"
    assert shown(lead, audit) == shown(khan, audit)


def test_taking_an_import_back_restores_exactly_and_it_can_come_again(team):
    lead, khan, _rao, audit = team
    shared = raise_one(lead, audit, "Before")
    hand_over(lead, khan, audit)
    khan.write(lambda ledger: ledger.set("finding", shared, audit, title="After"))
    raise_one(khan, audit, "New")
    before = digest(lead)
    intake, _account = hand_over(khan, lead, audit)
    after = digest(lead)
    assert after != before
    lead.write(lambda ledger: setting_aside.take_back(ledger, intake, "Wrong file"))
    assert digest(lead) == before
    whole(lead)
    again, account = hand_over(khan, lead, audit)
    assert account.restored and account.balances and digest(lead) == after
    whole(lead)
    with pytest.raises(NotFound):
        lead.write(lambda ledger: setting_aside.take_back(ledger, intake, "Taken back before"))
    lead.write(lambda ledger: setting_aside.take_back(ledger, again, "Wrong file after all"))
    assert digest(lead) == before, "the import that brought it is the one to take back"
    hand_over(khan, lead, audit)
    assert digest(lead) == after
    whole(lead)


def test_what_was_decided_over_an_import_stays_when_it_is_taken_back(team):
    lead, khan, _rao, audit = team
    shared = raise_one(lead, audit, "Before", failure="F")
    hand_over(lead, khan, audit)
    khan.write(lambda ledger: ledger.set("finding", shared, audit, title="Khan's", failure="Khan's F"))
    theirs = raise_one(khan, audit, "New")
    intake, _account = hand_over(khan, lead, audit)
    lead.write(lambda ledger: ledger.set("finding", shared, audit, title="The lead's"))
    lead.write(lambda ledger: ledger.set("finding", theirs, audit, failure="The lead's note"))
    after = digest(lead)
    reach = lead.write(lambda ledger: setting_aside.take_back(ledger, intake, "Wrong file"))
    assert theirs in reach.gone and len(reach.own) == 1
    row = lead.read(lambda ledger: ledger.get("finding", shared))
    assert row["title"] == "The lead's" and row["failure"] == "F" and row["conflicts"] is None
    assert lead.read(lambda ledger: ledger.find("finding", theirs)) is None
    whole(lead)
    hand_over(khan, lead, audit)
    assert lead.read(lambda ledger: ledger.get("finding", theirs))["failure"] == "The lead's note"
    assert digest(lead) == after
    whole(lead)


def test_an_earlier_package_is_not_taken_back_under_a_later_one(team):
    lead, khan, _rao, audit = team
    raise_one(khan, audit, "One")
    first, _account = hand_over(khan, lead, audit)
    raise_one(khan, audit, "Two")
    second, _account = hand_over(khan, lead, audit)
    with pytest.raises(RuleViolation):
        lead.write(lambda ledger: setting_aside.take_back(ledger, first, "Wrong"))
    lead.write(lambda ledger: setting_aside.take_back(ledger, second, "Wrong"))
    lead.write(lambda ledger: setting_aside.take_back(ledger, first, "Wrong"))
    whole(lead)


def test_a_forked_copy_keeps_both_branches(team, tmp_path):
    import shutil

    from iso20k_audit.store.workspace import Workspace

    lead, khan, _rao, audit = team
    folder, person = khan.folder, khan.person
    raise_one(khan, audit, "Common")
    khan.close()
    shutil.copytree(folder, tmp_path / "twin")
    tokens = {p: p.read_text() for p in tmp_path.rglob("replicas.json")}
    with Workspace.open(folder) as first:
        first.person = person
        one = raise_one(first, audit, "Branch one")
        left = packed(first, audit)
    import os
    from pathlib import Path

    config = Path(os.environ["ISO20K_CONFIG"]) / "replicas.json"
    known = json.loads(config.read_text())
    import sqlcipher3.dbapi2 as driver

    twin = driver.connect(str(tmp_path / "twin" / "workspace.db"))
    replica, token = (
        twin.execute("SELECT value FROM meta WHERE key=?", (key,)).fetchone()[0]
        for key in ("replica_id", "open_token")
    )
    twin.close()
    known[replica] = token  # the settings were cloned with the disk: nothing tells the twins apart
    config.write_text(json.dumps(known))
    with Workspace.open(tmp_path / "twin") as second:
        second.person = person
        two = raise_one(second, audit, "Branch two")
        right = packed(second, audit)
        assert second.read(lambda ledger: ledger.meta("replica_id")) == replica
        take(second, *left)
        assert second.read(lambda ledger: ledger.meta("replica_id")) != replica
        raise_one(second, audit, "Goes on under a new name")
        whole(second)
    for package in (left, right):
        _intake, account = take(lead, *package)
    assert account.forked == [replica] and tokens is not None
    titles = {row["title"] for row in lead.read(lambda ledger: ledger.select("finding", audit))}
    assert {"Branch one", "Branch two"} <= titles and one != two
    whole(lead)


def test_entries_of_a_newer_program_are_kept_and_passed_on(team):
    lead, khan, _rao, audit = team
    finding = raise_one(khan, audit, "One")
    bodies, stubs = packed(khan, audit)
    last = json.loads(next(b for b in reversed(bodies) if finding in b))
    newer = canonical(
        {
            **last,
            "v": 99,
            "n": last["n"] + 1,
            "p": admitting.admit(canonical(last).decode(), "x").id,
            "audit": audit,
            "new": {"shape": True},
        }
    ).decode()
    _intake, account = take(lead, [*bodies, newer], stubs)
    assert account.newer == 1 and account.balances
    whole(lead)
    again, _stubs = packed(lead, audit)
    assert newer in again


@pytest.mark.parametrize(
    "spoil",
    [
        lambda d: d | {"n": d["n"] + 5},
        lambda d: d | {"r": "../../etc"},
        lambda d: d | {"f": {"title": [5, []]}},
        lambda d: d | {"f": {"finding_kind": ["huge", []]}},
        lambda d: d | {"f": {"raised_at": ["noon", []]}},
        lambda d: d | {"f": {"grades": [{"a": 1}, []]}},
        lambda d: d | {"f": {"title": ["x", ["nohash"]]}},
        lambda d: d | {"f": {}},
        lambda d: d | {"audit": None},
        lambda d: d | {"w": "yesterday"},
        lambda d: d | {"t": [1.5, 0]},
        lambda d: d | {"a": {"id": "x", "name": ""}},
        lambda d: d | {"e": "site"},
        lambda d: {k: v for k, v in d.items() if k != "g"},
        lambda d: [],
    ],
)
def test_a_wrong_entry_is_refused_and_changes_nothing(team, spoil):
    lead, khan, _rao, audit = team
    raise_one(khan, audit, "One", finding_kind="minor")
    bodies, stubs = packed(khan, audit)
    place = next(n for n, body in enumerate(bodies) if '"finding_kind"' in body)
    bodies[place] = json.dumps(spoil(json.loads(bodies[place])))
    before, count = digest(lead), lead.read(lambda ledger: ledger.value("SELECT count(*) FROM change"))
    with pytest.raises(PackageError):
        take(lead, bodies, stubs)
    assert digest(lead) == before
    assert lead.read(lambda ledger: ledger.value("SELECT count(*) FROM change")) == count


def test_clocks_years_ahead_decide_nothing_and_do_not_spread(team):
    from datetime import datetime, timedelta

    lead, khan, _rao, audit = team
    finding = raise_one(lead, audit, "First")
    hand_over(lead, khan, audit)

    def late(ledger):
        ledger.now = lambda: datetime.now().astimezone() + timedelta(days=3650)
        ledger.set("finding", finding, audit, title="From the future")

    khan.write(late)
    lead.write(lambda ledger: ledger.set("finding", finding, audit, title="Now"))
    hand_over(khan, lead, audit)
    assert lead.read(lambda ledger: ledger.get("finding", finding))["conflicts"] == "title"
    change = lead.write(lambda ledger: ledger.set("finding", finding, audit, title="Decided"))
    assert change.clock[0] < (datetime.now().astimezone().timestamp() + 2 * 24 * 3600) * 1000
    whole(lead)
