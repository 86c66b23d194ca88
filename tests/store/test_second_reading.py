"""Entries that nobody's program writes, and packages in unlucky orders: what a second reading asked about."""

from __future__ import annotations

import json
from datetime import datetime
from functools import partial

import pytest

from iso20k_audit.model.errors import PackageError
from iso20k_audit.model.ids import new_id
from iso20k_audit.store import checking, sending, setting_aside
from iso20k_audit.store.admitting import Stub
from iso20k_audit.store.change import Act, canonical, digest
from iso20k_audit.store.ledger import Ledger
from tests.making import make_workspace, start
from tests.store.test_receiving import hand_over, packed, raise_one, take, team, whole

__all__ = ["team"]


class Forger:
    """A sender who writes entries by hand: any record, any base, any chain."""

    def __init__(self, audit, replica=None, seq=0, prev=None):
        self.audit, self.replica, self.seq, self.prev = audit, replica or new_id(), seq, prev
        self.bodies = []

    def write(self, kind, record, fields, **more):
        """One entry; `fields` are values or (value, bases)."""
        self.seq += 1
        document = {
            "v": 1, "audit": self.audit, "r": self.replica, "n": self.seq, "p": self.prev, "d": [],
            "t": [1_700_000_000_000, 0], "w": "2026-01-05T10:00:00+01:00",
            "a": {"id": "m", "name": "Mallory"}, "app": "1", "g": new_id(), "k": "set", "e": kind, "i": record,
            "f": {n: [v[0], v[1]] if isinstance(v, tuple) else [v, []] for n, v in fields.items()},
        } | more  # fmt: skip
        body = canonical(document).decode()
        self.prev = digest(body.encode())
        self.bodies.append(body)
        return self.prev


def count(workspace):
    return workspace.read(lambda ledger: ledger.value("SELECT count(*) FROM change"))


def get(workspace, kind, record):
    return workspace.read(lambda ledger: ledger.find(kind, record))


def put_back(workspace, intake):
    workspace.write(lambda ledger: setting_aside.take_back(ledger, intake, "x"))


# -- places and gaps --------------------------------------------------------------------------------


def test_a_place_that_is_held_gives_way_to_its_content(team):
    lead, _khan, _rao, audit = team
    forger = Forger(audit)
    first = forger.write("finding", new_id(), {"title": "First"})
    finding = new_id()
    second = forger.write("finding", finding, {"title": "Second"})
    third = forger.write("finding", new_id(), {"title": "Third"})
    _i, account = take(lead, [forger.bodies[2]], [Stub(second, forger.replica, 2, first)])
    assert account.held == 1
    whole(lead)
    _i, account = take(lead, [forger.bodies[1]])
    assert account.balances
    _i, account = take(lead, [forger.bodies[0]])
    assert account.balances and third
    assert get(lead, "finding", finding)["title"] == "Second"
    whole(lead)


def test_a_place_that_is_held_is_released(team):
    lead, _khan, _rao, audit = team
    forger = Forger(audit)
    first = forger.write("finding", new_id(), {"title": "First"})
    second = forger.write("finding", new_id(), {"title": "Second"})
    finding = new_id()
    forger.write("finding", finding, {"title": "Third"})
    take(lead, [forger.bodies[2]], [Stub(second, forger.replica, 2, first)])
    whole(lead)
    take(lead, [forger.bodies[0]])
    assert get(lead, "finding", finding)["title"] == "Third"
    whole(lead)


def test_a_place_that_lied_about_an_entry_is_found_out(team):
    lead, _khan, _rao, audit = team
    honest = Forger(audit)
    honest.write("finding", new_id(), {"title": "First"})
    second = honest.write("finding", new_id(), {"title": "Second"})
    liar = new_id()
    take(lead, [], [Stub(second, liar, 1, None)])
    with pytest.raises(PackageError):
        take(lead, honest.bodies)
    whole(lead)


def test_a_place_twice_is_refused(team):
    lead, _khan, _rao, _audit = team
    stub = Stub("ab" * 32, new_id(), 1, None)
    with pytest.raises(PackageError):
        take(lead, [], [stub, stub])


def test_two_entries_of_the_same_place_are_a_fork(team):
    lead, khan, _rao, audit = team
    raise_one(khan, audit, "Khan's")
    hand_over(khan, lead, audit)
    replica, seq, head = khan.read(
        lambda ledger: (ledger.chain.replica_id, ledger.chain.seq, ledger.chain.head)
    )
    forger = Forger(audit, replica, seq, head)
    forger.write("finding", new_id(), {"title": "In Khan's name"})
    take(lead, forger.bodies)
    raise_one(khan, audit, "Khan's own")
    _i, account = hand_over(khan, lead, audit)
    assert account.forked == [replica]
    whole(lead)


def test_somebody_who_goes_on_in_the_receivers_own_name_changes_nothing_of_it(team):
    lead, khan, _rao, audit = team
    replica, seq, head = lead.read(
        lambda ledger: (ledger.chain.replica_id, ledger.chain.seq, ledger.chain.head)
    )
    forger = Forger(audit, replica, seq, head)
    forger.write("finding", new_id(), {"title": "In the lead's name"})
    take(lead, forger.bodies)
    raise_one(lead, audit, "The lead's own")
    whole(lead)
    hand_over(lead, khan, audit)
    whole(khan)


# -- bases --------------------------------------------------------------------------------------------


def test_a_base_of_another_record_or_field_replaces_nothing(team):
    lead, _khan, _rao, audit = team
    one, two = raise_one(lead, audit, "One"), raise_one(lead, audit, "Two")
    heads = lead.read(lambda ledger: ledger.seen(one))
    forger = Forger(audit)
    forger.write("finding", two, {"title": ("Mine", heads["title"])})
    forger.write("finding", one, {"requirement": ("Mine", heads["title"])})
    take(lead, forger.bodies)
    assert get(lead, "finding", one)["title"] == "One"
    assert get(lead, "finding", two)["conflicts"] == "title"
    whole(lead)


def test_what_is_recorded_once_is_never_replaced_by_a_package(team):
    lead, _khan, _rao, audit = team
    evidence = new_id()
    lead.write(
        lambda ledger: ledger.set(
            "evidence", evidence, audit, number="EV-1", sha256="aa" * 32, file_name="a.txt", size_bytes=3
        )
    )
    heads = lead.read(lambda ledger: ledger.seen(evidence))
    forger = Forger(audit)
    forger.write("evidence", evidence, {"sha256": ("bb" * 32, heads["sha256"])})
    with pytest.raises(PackageError):
        take(lead, forger.bodies)
    assert get(lead, "evidence", evidence)["sha256"] == "aa" * 32


# -- values -------------------------------------------------------------------------------------------

QUESTION = {"id": "Q1", "clause": "4.1", "text": "Why?"}
JUNK = [[], {}, [[]], {"a": {}}, 0, 5, -1, True, False, "", "x", "\x00", ["x", 5], {"type": []}, {"type": {}},
        {"choices": 5}, {"at_least": "nan"}, {"at_least": "x"}, 2**53 - 1, [None]]  # fmt: skip


@pytest.mark.parametrize("key", [
    "id", "clause", "text", "look_for", "evidence", "documented_information", "sample", "itil4", "standard", "also",
    "same_as", "answer", "weight", "only_if", "evidence_required", "minutes", "retired", "unheard_of",
])  # fmt: skip
def test_questions_of_any_shape_are_refused_or_can_be_asked(team, key):
    from iso20k_audit.model.checklist import Question

    lead, _khan, _rao, audit = team
    broken = []
    for junk in JUNK:
        forger = Forger(audit)
        record = new_id()
        forger.write(
            "question_set", record, {"title": "S", "position": 1, "questions": [QUESTION | {key: junk}]}
        )
        try:
            take(lead, forger.bodies)
        except PackageError:
            continue
        except Exception as error:
            broken.append((junk, repr(error)[:200]))
            continue
        for row in lead.read(lambda ledger: ledger.rows("SELECT * FROM question")):
            Question.from_json(json.loads(row["detail"]))
    assert not broken
    whole(lead)


def test_numbers_of_any_size_can_be_kept(team):
    lead, _khan, _rao, audit = team
    for position in (2**53 - 1, -(2**53) + 1):
        forger = Forger(audit)
        forger.write("question_set", new_id(), {"title": "S", "position": position, "questions": [QUESTION]})
        take(lead, forger.bodies)
    whole(lead)


def test_a_clock_at_its_end_does_not_stop_the_receiver(team):
    lead, _khan, _rao, audit = team
    forger = Forger(audit)
    soon = int(datetime.now().astimezone().timestamp() * 1000) + 3_600_000
    forger.write("finding", new_id(), {"title": "F"}, t=[soon, 2**53 - 1])
    take(lead, forger.bodies)
    raise_one(lead, audit, "Still here")
    whole(lead)


def test_the_clock_of_an_entry_of_a_newer_program_is_not_read(team, tmp_path):
    lead, _khan, _rao, audit = team
    forger = Forger(audit)
    soon = int(datetime.now().astimezone().timestamp() * 1000) + 3_600_000
    forger.write("finding", new_id(), {"title": "F"}, v=2, t=[soon, "x"])
    take(lead, forger.bodies)
    lead.close()
    again = make_workspace(tmp_path / "lead")
    raise_one(again, audit, "Still here")
    again.close()


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00"])
def test_times_that_no_clock_shows_are_refused(team, moment):
    lead, _khan, _rao, audit = team
    for fields, more in (({"title": "F"}, {"w": moment}), ({"raised_at": moment}, {})):
        forger = Forger(audit)
        forger.write("finding", new_id(), fields, **more)
        with pytest.raises(PackageError):
            take(lead, forger.bodies)


@pytest.mark.parametrize("name", ["sha256", "marked_sha256"])
def test_a_hash_that_is_none_is_refused(team, name):
    lead, _khan, _rao, audit = team
    for value in ("../../../etc/passwd", "AA" * 32, "aa" * 31):
        forger = Forger(audit)
        forger.write("evidence", new_id(), {"number": "EV-9", name: value})
        with pytest.raises(PackageError):
            take(lead, forger.bodies)


def test_many_bases_and_heads_are_taken_in(team):
    lead, _khan, _rao, audit = team
    forger = Forger(audit)
    record = new_id()
    heads = [forger.write("finding", record, {"title": f"T{n}"}) for n in range(900)]
    forger.write("finding", record, {"title": ("All", sorted(heads))}, d=sorted(heads), s=sorted(heads))
    take(lead, forger.bodies)
    assert get(lead, "finding", record)["title"] == "All"
    whole(lead)


# -- records ------------------------------------------------------------------------------------------


def test_records_of_another_kind_or_audit_are_not_taken_over(team):
    lead, _khan, _rao, audit = team
    finding = raise_one(lead, audit, "One")
    other = start(lead)
    for kind, record, of in (
        ("future_kind", finding, audit),
        ("evidence", finding, audit),
        ("finding", finding, other),
        ("future_kind", audit, audit),
    ):
        forger = Forger(of)
        forger.write(kind, record, {"title": "Mine"})
        with pytest.raises(PackageError):
            take(lead, forger.bodies)
    whole(lead)


def test_a_kind_of_a_newer_program_may_be_given_up_when_its_values_are_wrong(team):
    """What was not known when it came in may turn out wrong in a program that knows it: then it is not shown."""
    lead, _khan, _rao, audit = team
    forger = Forger(audit)
    forger.write("finding", new_id(), {"title": "F", "unheard_of": {"a": [1]}})
    forger.write("unheard_of", new_id(), {"title": {"a": 1}})
    take(lead, forger.bodies)
    whole(lead)


# -- taking back --------------------------------------------------------------------------------------


def test_what_is_held_of_an_import_that_was_taken_back_does_not_come_in_later(team):
    lead, _khan, _rao, audit = team
    forger = Forger(audit)
    forger.write("finding", new_id(), {"title": "First"})
    finding = new_id()
    forger.write("finding", finding, {"title": "Second"})
    intake, _a = take(lead, [forger.bodies[1]])
    lead.write(lambda ledger: setting_aside.take_back(ledger, intake, "not this one"))
    take(lead, [forger.bodies[0]])
    assert get(lead, "finding", finding) is None
    whole(lead)
    take(lead, forger.bodies)
    assert get(lead, "finding", finding)["title"] == "Second"
    whole(lead)


def test_an_import_that_was_taken_back_stays_so_when_another_comes_again(team):
    lead, khan, rao, audit = team
    finding = raise_one(khan, audit, "Khan's")
    hand_over(khan, rao, audit)
    only_khan = packed(khan, audit)
    rao.write(lambda ledger: ledger.set("finding", finding, audit, title="Rao's"))
    own = raise_one(rao, audit, "Rao's own")
    first, _a = take(lead, *only_khan)
    second, _a = hand_over(rao, lead, audit)
    lead.write(lambda ledger: setting_aside.take_back(ledger, first, "a"))
    lead.write(lambda ledger: setting_aside.take_back(ledger, second, "b"))
    assert get(lead, "finding", finding) is None and get(lead, "finding", own) is None
    whole(lead)
    take(lead, *only_khan)
    assert get(lead, "finding", finding)["title"] == "Khan's"
    assert get(lead, "finding", own) is None
    whole(lead)
    hand_over(rao, lead, audit)
    assert get(lead, "finding", finding)["title"] == "Rao's"
    assert get(lead, "finding", own)["title"] == "Rao's own"
    whole(lead)


def test_a_whole_audit_with_own_work_goes_and_comes_back(team, tmp_path):
    _lead, khan, _rao, _audit = team
    fresh = make_workspace(tmp_path / "fresh")
    audit = start(khan)
    finding = raise_one(khan, audit, "Khan's")
    sent = packed(khan, audit)
    intake, _a = take(fresh, *sent)
    mine = raise_one(fresh, audit, "Mine")
    fresh.write(lambda ledger: ledger.set("finding", finding, audit, title="Changed"))
    before = fresh.read(checking.projection_digest)
    fresh.write(lambda ledger: setting_aside.take_back(ledger, intake, "x"))
    assert get(fresh, "audit", audit) is None and get(fresh, "finding", finding) is None
    whole(fresh)
    take(fresh, *sent)
    assert get(fresh, "finding", mine)["title"] == "Mine"
    assert fresh.read(checking.projection_digest) == before
    whole(fresh)
    fresh.close()


def test_undo_goes_on_after_an_import_was_taken_back(team):
    from iso20k_audit.services import undoing

    lead, khan, _rao, audit = team
    finding = raise_one(khan, audit, "Khan's")
    mine = raise_one(lead, audit, "Mine")
    lead.write(lambda ledger: ledger.set("finding", mine, audit, title="Mine, better"))
    intake, _a = hand_over(khan, lead, audit)
    lead.write(lambda ledger: ledger.set("finding", finding, audit, title="Changed"))
    put_back(lead, intake)
    state = lead.write(lambda ledger: undoing.undo_state(ledger, audit))
    assert state.undo_group
    lead.write(lambda ledger: undoing.take_back(ledger, state.undo_group))
    assert get(lead, "finding", mine)["title"] == "Mine"
    whole(lead)


def test_groups_that_undo_each_other_do_not_hang(team):
    from iso20k_audit.services import undoing

    lead, _khan, _rao, audit = team
    mine = raise_one(lead, audit, "Mine")
    group = lead.write(lambda ledger: ledger.set("finding", mine, audit, title="Better")).group_id
    forger = Forger(audit)
    other = new_id()
    forger.write("finding", mine, {"requirement": "X"}, g=group, u=other)
    forger.write("finding", mine, {"failure": "X"}, g=other, u=group)
    take(lead, forger.bodies)
    state = lead.submit(lambda ledger: undoing.undo_state(ledger, audit)).result(timeout=5)
    assert state.undo_group == group
    lead.submit(lambda ledger: undoing.take_back(ledger, group)).result(timeout=5)
    assert get(lead, "finding", mine)["title"] == "Mine"


def test_a_question_that_a_package_moved_comes_home_when_it_is_taken_back(team):
    lead, _khan, _rao, audit = team
    sets = lead.read(lambda ledger: ledger.select("question_set", audit))
    moved = sets[0]["questions"][0]
    for target in ("0" * 8, "z" * 8):
        forger = Forger(audit)
        heads = lead.read(lambda ledger: ledger.seen(sets[0]["id"]))
        new = f"{target}-{new_id()}"
        forger.write("question_set", new, {"title": "New", "position": 99, "questions": [moved]})
        forger.write(
            "question_set", sets[0]["id"], {"questions": (sets[0]["questions"][1:], heads["questions"])}
        )
        before = lead.read(checking.projection_digest)
        intake, _a = take(lead, forger.bodies)
        whole(lead)
        put_back(lead, intake)
        assert lead.read(checking.projection_digest) == before
        whole(lead)
        again, _a = take(lead, forger.bodies)
        whole(lead)
        put_back(lead, again)


def test_what_was_written_over_an_import_that_is_gone_is_the_same_when_it_is_worked_out_anew(team):
    """A form shows what came with a package; the package is taken back; then the form saves."""
    lead, khan, _rao, audit = team
    finding = raise_one(lead, audit, "First")
    hand_over(lead, khan, audit)
    khan.write(lambda ledger: ledger.set("finding", finding, audit, title="Khan's"))
    for fields in ({"title": "Over Khan's"}, {"title": "Over it", "withdrawn": "no"}):
        intake, _a = hand_over(khan, lead, audit)
        seen = lead.read(lambda ledger: ledger.seen(finding))
        put_back(lead, intake)
        act = Act("finding", finding, fields, audit, seen)
        lead.write(partial(Ledger.record, act=act))
        assert get(lead, "finding", finding)["conflicts"] is None
        whole(lead)


def test_an_entry_over_one_that_was_taken_back_is_the_same_when_it_is_worked_out_anew(team):
    lead, khan, _rao, audit = team
    finding = raise_one(lead, audit, "First")
    hand_over(lead, khan, audit)
    khan.write(lambda ledger: ledger.set("finding", finding, audit, title="Khan's"))
    intake, _a = hand_over(khan, lead, audit)
    heads = lead.read(lambda ledger: ledger.seen(finding))
    put_back(lead, intake)
    forger = Forger(audit)
    forger.write("finding", finding, {"title": ("Later", heads["title"])})
    take(lead, forger.bodies)
    assert get(lead, "finding", finding)["title"] == "Later"
    whole(lead)


def test_an_entry_held_in_a_wrong_place_does_not_stop_a_later_package(team):
    lead, _khan, _rao, audit = team
    honest = Forger(audit)
    first = honest.write("finding", new_id(), {"title": "First"})
    liar = Forger(audit, new_id(), 6, first)
    liar.write("finding", new_id(), {"title": "Not the next"})
    take(lead, liar.bodies)
    _i, account = take(lead, honest.bodies)
    assert account.new == 1 and account.balances
    whole(lead)


def test_what_builds_on_an_import_that_was_taken_back_brings_it_back(team):
    """Otherwise half a record would be shown: what the later package changed, without what it changed."""
    lead, khan, _rao, audit = team
    finding = raise_one(khan, audit, "Khan's", requirement="8.6")
    intake, _a = hand_over(khan, lead, audit)
    known = khan.read(lambda ledger: {ledger.chain.replica_id: [ledger.chain.head]})
    khan.write(lambda ledger: ledger.set("finding", finding, audit, title="Khan's, better"))
    put_back(lead, intake)
    assert get(lead, "finding", finding) is None
    later, account = hand_over(khan, lead, audit, since=known)
    assert account.balances
    row = get(lead, "finding", finding)
    assert (row["title"], row["requirement"]) == ("Khan's, better", "8.6")
    whole(lead)
    lead.write(lambda ledger: setting_aside.take_back(ledger, later, "x"))
    assert get(lead, "finding", finding) is None
    whole(lead)


@pytest.mark.parametrize(
    "more",
    [
        {"v": 2, "f": {"sha256": "abc"}},
        {"v": 2, "f": ["sha256"]},
        {"v": 2, "f": {"sha256": []}},
        {"v": 2, "f": 1},
    ],
)
def test_files_of_entries_of_a_newer_program_are_looked_for_with_care(team, more):
    from iso20k_audit.services.forks import forks

    lead, khan, _rao, audit = team
    forger = Forger(audit)
    first = forger.write("finding", new_id(), {"title": "F"})
    forger.write("finding", new_id(), {"title": "F"}, **more)
    other = Forger(audit, forger.replica, 1, first)
    other.write("unheard_of", new_id(), {"sha256": "../../etc/passwd"}, **({"a": 5} | more))
    take(lead, [*forger.bodies, *other.bodies])
    assert not lead.read(lambda ledger: list(sending.content(ledger, audit).blobs))
    hand_over(lead, khan, audit)
    assert len(lead.read(forks)) == 1
    whole(khan)


def test_a_file_that_an_unknown_kind_names_is_looked_for_with_care(team):
    lead, _khan, _rao, audit = team
    forger = Forger(audit)
    forger.write("unheard_of", new_id(), {"sha256": "../../etc/passwd"})
    take(lead, forger.bodies)
    assert not lead.read(lambda ledger: list(sending.content(ledger, audit).blobs))


def test_a_large_import_is_taken_back_at_once(team):
    """Looking for what continues it used to compare every entry of a copy with every other."""
    lead, _khan, _rao, audit = team
    forger = Forger(audit)
    for _n in range(3000):
        forger.write("finding", new_id(), {"title": "F"})
    intake, _a = take(lead, forger.bodies)
    plan = lead.read(lambda ledger: ledger.rows("EXPLAIN QUERY PLAN " + setting_aside._BUILT_ON, i=intake))
    assert any("replica_id=? AND seq=?" in row["detail"] for row in plan), plan
    put_back(lead, intake)
