"""The search index: what is found, and that it stays true whatever is changed, undone or withdrawn."""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from iso20k_audit.model.ids import new_id
from iso20k_audit.services import undoing
from iso20k_audit.store import checking, search_index, upgrading
from iso20k_audit.store.engine import make_engine
from iso20k_audit.store.ledger import Act, Chain, Ledger, Person
from iso20k_audit.store.tables import METADATA
from iso20k_audit.store.workspace import Workspace
from tests.making import make_workspace, question_ids, start


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as opened:
        yield opened


def found(workspace, words, audit=None):
    return [
        (match.kind, match.record_id)
        for match in workspace.read(lambda ledger: search_index.best(ledger.connection, words, audit))
    ]


def test_a_text_is_found_in_the_transaction_that_records_it(workspace):
    audit, finding = start(workspace), new_id()

    def act(ledger):
        ledger.set("finding", finding, audit, title="Handover without a log", finding_kind="minor")
        return search_index.best(ledger.connection, "handov", audit)

    assert [match.record_id for match in workspace.write(act)] == [finding]
    workspace.write(lambda ledger: ledger.set("finding", finding, audit, title="Rota out of date"))
    assert found(workspace, "handover") == []
    assert found(workspace, "rota date") == [("finding", finding)]


def test_accents_and_case_do_not_matter(workspace):
    site = new_id()
    workspace.write(lambda ledger: ledger.set("site", site, name="Kraków, Długa"))
    for words in ("krakow", "KRAKÓW", "kra"):
        assert found(workspace, words) == [("site", site)], words


def test_a_withdrawn_record_is_not_found_until_it_is_restored(workspace):
    audit, proof = start(workspace), new_id()
    workspace.write(lambda ledger: ledger.set("evidence", proof, audit, caption="Rota of week 42"))
    workspace.write(lambda ledger: ledger.set("evidence", proof, audit, withdrawn="wrong file"))
    assert found(workspace, "week") == []
    workspace.write(lambda ledger: ledger.set("evidence", proof, audit, withdrawn=None))
    assert found(workspace, "week") == [("evidence", proof)]


def test_both_wordings_of_a_conflict_are_found(workspace):
    audit, finding = start(workspace), new_id()
    workspace.write(lambda ledger: ledger.set("finding", finding, audit, title="First", finding_kind="minor"))
    seen = workspace.read(lambda ledger: ledger.seen(finding))
    workspace.write(lambda ledger: ledger.set("finding", finding, audit, title="Unconfirmed closure"))
    workspace.write(
        lambda ledger: ledger.record(Act("finding", finding, {"title": "Early closure"}, audit, seen=seen))
    )
    assert found(workspace, "unconfirmed") == found(workspace, "early") == [("finding", finding)]
    workspace.write(lambda ledger: ledger.set("finding", finding, audit, title="Decided"))
    assert found(workspace, "closure") == []
    assert checking.check(workspace).ok


def test_questions_follow_their_part_of_the_checklist(workspace):
    audit = start(workspace)
    first = question_ids(workspace, audit)[0]
    assert ("question", first) in found(workspace, "4.1-01")
    part = workspace.read(lambda ledger: ledger.value("SELECT set_id FROM question WHERE id=:q", q=first))
    workspace.write(lambda ledger: ledger.set("question_set", part, audit, withdrawn="not asked"))
    assert found(workspace, "4.1-01") == []
    workspace.write(lambda ledger: ledger.set("question_set", part, audit, withdrawn=None))
    assert ("question", first) in found(workspace, "4.1-01")
    assert checking.check(workspace).ok


def test_what_is_undone_is_no_longer_found(workspace):
    audit, finding = start(workspace), new_id()
    change = workspace.write(
        lambda ledger: ledger.set("finding", finding, audit, title="Unlocked cabinet", finding_kind="minor")
    )
    workspace.write(lambda ledger: undoing.take_back(ledger, change.group_id))
    assert found(workspace, "cabinet") == []


HOSTILE = [
    '"',
    'a" OR b*',
    "NEAR(",
    "title:x",
    "*",
    "^a",
    "a AND NOT b",
    "-",
    "{a b}:c",
    "\x00",
    "'; --",
    "()",
    "+",
]


@pytest.mark.parametrize("words", HOSTILE)
def test_what_a_user_types_is_never_syntax(workspace, words):
    start(workspace)
    found(workspace, words)
    workspace.read(lambda ledger: search_index.counts(ledger.connection, words))


@settings(max_examples=150, deadline=None)
@given(words=st.text(max_size=40))
def test_no_text_at_all_breaks_a_search(words):
    with SHARED.connect() as connection:
        search_index.best(connection, words, None)
        search_index.holding(
            connection, [run for runs in search_index.tokens(words) for run in runs] or ["a"], None, 3
        )


SHARED = make_engine(":memory:")
with SHARED.begin() as _connection:
    METADATA.create_all(_connection)


def test_a_damaged_index_is_noticed_and_mended(workspace):
    audit = start(workspace)
    workspace.write(lambda ledger: ledger.set("evidence", new_id(), audit, caption="Rota of week 42"))
    assert checking.check(workspace).ok
    damage = text("UPDATE search_entry SET title='Something else' WHERE title='Rota of week 42'")
    workspace.write(lambda ledger: ledger.connection.execute(damage))
    problems = checking.check(workspace).problems
    assert any("search_entry" in problem for problem in problems)
    assert any("search index" in problem for problem in problems)
    workspace.write(upgrading.rebuild)
    assert checking.check(workspace).ok
    assert len(found(workspace, "rota")) == 1


def test_a_workspace_of_an_older_program_gets_its_index_when_it_is_opened(tmp_path):
    with make_workspace(tmp_path / "ws") as workspace:
        start(workspace)

        def age(ledger):
            ledger.connection.execute(text(search_index.DROP_WORDS))
            ledger.connection.execute(text("DROP TABLE search_entry"))
            ledger.set_meta("projection_version", "3-00000000")

        workspace.write(age)
    with Workspace.open(tmp_path / "ws") as workspace:
        assert len(found(workspace, "clause 8.6.1")) == 2
        assert checking.check(workspace).ok


def test_numbers_are_looked_up_by_an_index(workspace):
    sql = "EXPLAIN QUERY PLAN " + search_index._NUMBERED
    plan = workspace.read(lambda ledger: ledger.rows(sql, number="NC-2026-003", low=0, high=9, limit=3))
    assert "ix_search_entry_number" in str(plan)


WORDS = ("handover", "rota", "ticket INC0012233", "Kraków", "closed", "")
KINDS = {
    "finding": ("title", "failure"),
    "evidence": ("caption", "file_name"),
    "working_paper": ("note",),
    "site": ("name", "note"),
    "audit": ("title", "scope"),
    "person": ("name",),
    "question_set": ("questions", "title"),
}
STEP = st.tuples(
    st.sampled_from(sorted(KINDS)),
    st.integers(0, 2),
    st.integers(0, 1),
    st.sampled_from(WORDS),
    st.sampled_from(["set", "set", "set", "withdraw", "restore", "blind"]),
)


def _value(field: str, words: str):
    if field != "questions":
        return words
    return [
        {"id": f"8.6.1-{n:02d}", "clause": "8.6.1", "text": word} for n, word in enumerate(words.split(), 1)
    ]


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEP, max_size=25), chance=st.randoms(use_true_random=False))
def test_any_sequence_of_changes_gives_the_same_index_as_filling_it(steps, chance: random.Random):
    engine = make_engine(":memory:")
    with engine.begin() as connection:
        METADATA.create_all(connection)
        chain, person = Chain("replica"), Person("p", "P")
        groups: list[str] = []
        for kind, number, place, words, act in steps:
            ledger = Ledger(connection, chain, person)
            record, audit = f"{kind}-{number}", None if kind in ("site", "person") else f"audit-{number % 2}"
            field = KINDS[kind][place % len(KINDS[kind])]
            if act == "set":
                ledger.set(kind, record, audit, **{field: _value(field, words)})
            elif act == "blind":  # somebody who had not seen what stands: a conflict
                value = _value(field, words)
                ledger.record(Act(kind, record, {field: value}, audit, seen={field: []}))
            else:
                ledger.set(kind, record, audit, withdrawn="gone" if act == "withdraw" else None)
            if ledger.recorded:
                groups.append(ledger.group_id)
            if groups and chance.random() < 0.2:
                undo = Ledger(connection, chain, person)
                try:
                    undoing.take_back(undo, chance.choice(groups))
                except Exception:  # changed since: cannot be undone, nothing is recorded
                    continue
        kept = _everything(connection)
        search_index.check(connection)
        search_index.fill(connection)
        search_index.check(connection)
        assert _everything(connection) == kept
    engine.dispose()


def _everything(connection):
    columns = "kind, record_id, audit_id, source, number, title, body"
    entries = sorted(map(tuple, connection.execute(text(f"SELECT {columns} FROM search_entry"))), key=str)
    hits = {
        words: sorted(match.record_id for match in search_index.best(connection, words, None, each=99))
        for word in WORDS
        for words in word.split()
    }
    return entries, hits


def test_two_audits_whose_numbers_meet_are_both_found_and_rebuilt(workspace, monkeypatch):
    """One in sixteen million pairs of audits shares a block of entry numbers."""
    own = search_index.block
    monkeypatch.setattr(search_index, "block", lambda audit, kind=None: own("same" if audit else None, kind))
    first, second = start(workspace), start(workspace)
    for audit, title in ((first, "Handover"), (second, "Handover again")):
        workspace.write(
            lambda ledger, a=audit, t=title: ledger.set("finding", new_id(), a, title=t, finding_kind="minor")
        )
    before = sorted(found(workspace, "handover"))
    workspace.write(lambda ledger: search_index.fill(ledger.connection))
    assert len(before) == 2
    assert sorted(found(workspace, "handover")) == before


def test_a_question_that_one_part_gives_up_is_found_in_the_other_that_asks_it():
    import itertools

    from iso20k_audit.store.change import Act
    from tests.store.devices import Device

    device = Device("lead", itertools.count(1))

    def ask(part, *items):
        questions = [{"id": item, "text": f"{part} {item}?", "clause": "8.6.1"} for item in items]
        device.record(Act("question_set", part, {"title": part, "questions": questions}, "audit-1"))

    device.record(Act("audit", "audit-1", {"title": "A", "standard": "iso20000-1-2018"}, "audit-1"))
    ask("set-a", "q1", "q2")
    ask("set-b", "q1")
    ask("set-a", "q2")
    before = device.shown()
    assert {entry["source"] for entry in before["search_entry"] if entry["number"] == "q1"} == {"set-b"}
    device.rebuild()
    assert device.shown() == before
    device.close()
