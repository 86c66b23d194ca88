"""The change log: chains, conflicts, rebuilding, and what a merge will need of it."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from iso20k_audit.model.errors import InputError, NotFound, WorkspaceError, WorkspaceLocked
from iso20k_audit.model.ids import derived_id, new_id
from iso20k_audit.store import checking, engine, upgrading
from iso20k_audit.store.change import canonical, digest, parse
from iso20k_audit.store.ledger import Act, Chain, Ledger, Person
from iso20k_audit.store.tables import METADATA
from iso20k_audit.store.workspace import DATABASE, Workspace
from tests.making import make_workspace, question_ids, start


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as opened:
        yield opened


def test_every_setting_is_read_back_on_both_connections(workspace):
    for run in (workspace.write, workspace.read):
        for name, _, expected in engine.settings():
            got = run(lambda ledger, name=name: ledger.value(f"PRAGMA {name}"))
            assert str(got).lower() == str(expected).lower(), name


def test_a_change_is_chained_hashed_and_projected_in_one_transaction(workspace):
    site = new_id()
    first = workspace.write(lambda ledger: ledger.set("site", site, name="Kraków", headcount=120))
    second = workspace.write(lambda ledger: ledger.set("site", site, name="Kraków Centre"))
    row = workspace.read(lambda ledger: ledger.rows("SELECT * FROM change WHERE id=:i", i=second.id))[0]
    assert digest(row["body"].encode()) == row["id"]
    assert second.prev == first.id and second.seq == first.seq + 1
    assert second.bases == {"name": [first.id]}
    assert workspace.read(lambda ledger: ledger.get("site", site)) | {} == {
        **workspace.read(lambda ledger: ledger.get("site", site)),
        "name": "Kraków Centre",
        "headcount": 120,
    }
    document = json.loads(row["body"])
    assert document["f"] == {"name": ["Kraków Centre", [first.id]]}
    assert canonical(document).decode() == row["body"]


def test_nothing_is_recorded_when_nothing_changes(workspace):
    site = new_id()
    workspace.write(lambda ledger: ledger.set("site", site, name="Cebu"))
    assert workspace.write(lambda ledger: ledger.set("site", site, name="Cebu")) is None
    assert workspace.write(lambda ledger: ledger.set("site", site, note="")) is None


def test_a_failed_transaction_leaves_neither_row_nor_gap(workspace):
    site = new_id()

    def fails(ledger: Ledger) -> None:
        ledger.set("site", site, name="Kept nowhere")
        raise InputError("no")

    with pytest.raises(InputError):
        workspace.write(fails)
    assert workspace.read(lambda ledger: ledger.find("site", site)) is None
    workspace.write(lambda ledger: ledger.set("site", site, name="Now"))
    assert checking.check(workspace).ok


def test_a_value_that_was_not_in_view_is_never_superseded(workspace):
    """Two writes on the same base: both stand, the projection shows neither, the field is named."""
    finding, audit = new_id(), start(workspace)
    workspace.write(lambda ledger: ledger.set("finding", finding, audit, title="First", finding_kind="minor"))
    seen = workspace.read(lambda ledger: ledger.seen(finding))
    workspace.write(lambda ledger: ledger.set("finding", finding, audit, title="Second"))
    workspace.write(
        lambda ledger: ledger.record(Act("finding", finding, {"title": "Third"}, audit, seen=seen))
    )
    row = workspace.read(lambda ledger: ledger.get("finding", finding))
    assert row["title"] is None and row["conflicts"] == "title"
    workspace.write(lambda ledger: ledger.set("finding", finding, audit, title="Decided"))
    row = workspace.read(lambda ledger: ledger.get("finding", finding))
    assert row["title"] == "Decided" and row["conflicts"] is None
    assert checking.check(workspace).ok


def test_equal_values_are_agreement_not_conflict(workspace):
    site = new_id()
    workspace.write(lambda ledger: ledger.record(Act("site", site, {"name": "Cebu"}, seen={"name": []})))
    workspace.write(lambda ledger: ledger.record(Act("site", site, {"name": "Cebu"}, seen={"name": []})))
    row = workspace.read(lambda ledger: ledger.get("site", site))
    assert row["name"] == "Cebu" and row["conflicts"] is None
    assert len(workspace.read(lambda ledger: ledger.seen(site))["name"]) == 2


def test_rebuild_recreates_the_projections_exactly(workspace):
    audit = start(workspace)
    for question in question_ids(workspace, audit):
        workspace.write(
            lambda ledger, q=question: ledger.set(
                "working_paper", derived_id(q), audit, question_id=q, result="ofi"
            )
        )
    before = workspace.read(checking.projection_digest)
    workspace.write(lambda ledger: ledger.connection.execute(text("UPDATE working_paper SET result='major'")))
    assert any("working_paper" in problem for problem in checking.check(workspace).problems)
    workspace.write(upgrading.rebuild)
    assert workspace.read(checking.projection_digest) == before
    assert checking.check(workspace).ok


FIELDS = st.sampled_from(["title", "requirement", "failure"])
ACTS = st.lists(
    st.tuples(st.integers(0, 2), FIELDS, st.sampled_from(["a", "b", "c"]), st.booleans()), max_size=12
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=ACTS, order=st.randoms(use_true_random=False))
def test_any_causal_order_of_arrival_gives_the_same_projections(acts, order):
    """Three people write the same finding; a reader applies their changes in another causal order."""
    record = "00000000-0000-7000-8000-000000000001"
    source = engine.make_engine(":memory:")
    replicas = [Chain(f"replica-{n}") for n in range(3)]
    with source.begin() as connection:
        METADATA.create_all(connection)
        for who, name, value, looked in acts:
            ledger = Ledger(connection, replicas[who], Person(f"p{who}", f"P{who}"))
            seen = None if looked else {name: []}
            ledger.record(Act("finding", record, {name: value}, "audit", seen=seen))
        bodies = [
            row["body"]
            for row in Ledger(connection, Chain("")).rows("SELECT body FROM change ORDER BY arrival")
        ]
        expected = checking.projection_digest(Ledger(connection, Chain("")))
    remaining = [parse(body) for body in bodies]
    known: set[str] = set()
    target = engine.make_engine(":memory:")
    with target.begin() as connection:
        METADATA.create_all(connection)
        store = text(
            "INSERT INTO change (id, replica_id, seq, group_id, kind, record_id, author_id, status, body)"
            " VALUES (:id, :r, :n, '', '', '', '', 'accepted', :body)"
        )
        by_id = {parse(body).id: body for body in bodies}
        ledger = Ledger(connection, Chain(""))
        while remaining:
            ready = [
                c
                for c in remaining
                if (c.prev is None or c.prev in known)
                and all(b in known for bases in c.bases.values() for b in bases)
            ]
            chosen = order.choice(ready)
            remaining.remove(chosen)
            known.add(chosen.id)
            connection.execute(
                store, {"id": chosen.id, "r": chosen.replica_id, "n": chosen.seq, "body": by_id[chosen.id]}
            )
            ledger.accept(by_id[chosen.id])
        assert checking.projection_digest(ledger) == expected
    source.dispose()
    target.dispose()


@settings(max_examples=40, deadline=None)
@given(name=st.text(max_size=200), number=st.integers(-(2**53) + 1, 2**53 - 1))
def test_any_text_and_number_survives_the_log(name, number):
    memory = engine.make_engine(":memory:")
    with memory.begin() as connection:
        METADATA.create_all(connection)
        ledger = Ledger(connection, Chain("r"), Person("p", "P"))
        change = ledger.record(Act("site", "s", {"name": name, "headcount": number}))
        row = ledger.find("site", "s")
    memory.dispose()
    assert row["headcount"] == number
    assert row["name"] == (name.replace("\x00", "\ufffd") or None)
    assert parse(canonical(json.loads(json.dumps(json.loads(_body(change))))).decode()).id == change.id


def _body(change):
    document = {
        "v": 1,
        "audit": change.audit_id,
        "r": change.replica_id,
        "n": change.seq,
        "p": change.prev,
        "d": [],
        "t": list(change.clock),
        "w": change.made_at,
        "a": {"id": change.author.id, "name": change.author.name},
        "app": change.program,
        "g": change.group_id,
        "k": "set",
        "e": change.kind,
        "i": change.record_id,
        "f": {name: [value, change.bases[name]] for name, value in change.fields.items()},
    }
    return canonical(document).decode()


def test_unknown_fields_of_a_newer_program_stay_in_the_log_and_break_nothing(workspace):
    site = new_id()
    change = workspace.write(lambda ledger: ledger.set("site", site, name="Cebu"))
    document = json.loads(
        workspace.read(lambda ledger: ledger.value("SELECT body FROM change WHERE id=:i", i=change.id))
    )
    document |= {
        "n": change.seq + 1,
        "p": change.id,
        "f": {"hologram": ["x", []], "name": ["Cebu 2", [change.id]]},
    }
    body = canonical(document).decode()
    workspace.write(lambda ledger: ledger.accept(body))
    assert workspace.read(lambda ledger: ledger.get("site", site))["name"] == "Cebu 2"


@pytest.mark.parametrize(
    ("kind", "fields", "words"),
    [
        ("site", {"nme": "x"}, "no field"),
        ("site", {"headcount": "many"}, "whole number"),
        ("site", {"headcount": 2**53}, "whole number"),
        ("finding", {"finding_kind": "huge"}, "not known"),
        ("action", {"due_on": "tomorrow"}, "not a date"),
        ("meeting", {"held_at": "noon"}, "not a time"),
        ("site", {"name": "x" * 500_001}, "limit"),
        ("ship", {"name": "x"}, "no kind"),
    ],
)
def test_bad_values_are_refused_in_words(workspace, kind, fields, words):
    with pytest.raises(InputError, match=words):
        workspace.write(lambda ledger: ledger.record(Act(kind, new_id(), fields)))
    assert checking.check(workspace).ok


def test_a_second_writer_is_refused_by_name_and_a_reader_is_not(workspace):
    with pytest.raises(WorkspaceLocked, match="process"):
        Workspace.open(workspace.folder)
    with Workspace.open(workspace.folder, read_only=True) as reader:
        assert reader.read(lambda ledger: ledger.value("SELECT count(*) FROM person")) == 1
        with pytest.raises(InputError, match="reading only"):
            reader.read(lambda ledger: ledger.set("site", new_id(), name="x"))


def test_a_copied_workspace_becomes_a_new_replica_and_both_chains_hold(tmp_path):
    import shutil

    with make_workspace(tmp_path / "a") as first:
        first.write(lambda ledger: ledger.set("site", new_id(), name="before"))
        original = first.read(lambda ledger: ledger.meta("replica_id"))
    shutil.copytree(tmp_path / "a", tmp_path / "b")
    with Workspace.open(tmp_path / "a") as first:
        assert first.read(lambda ledger: ledger.meta("replica_id")) == original
    with Workspace.open(tmp_path / "b") as copy:
        copy.person = Person("p", "P")
        assert copy.read(lambda ledger: ledger.meta("replica_id")) != original
        change = copy.write(lambda ledger: ledger.set("site", new_id(), name="after"))
        assert change.seq == 1 and change.prev is None
        body = copy.read(lambda ledger: ledger.value("SELECT body FROM change WHERE id=:i", i=change.id))
        assert len(json.loads(body)["d"]) == 1, "the first change of a copy names the head it continues from"
        assert checking.check(copy).ok


def test_an_outdated_projection_is_backed_up_and_rebuilt_when_opened(tmp_path):
    with make_workspace(tmp_path / "ws") as workspace:
        start(workspace)
        before = workspace.read(checking.projection_digest)
        workspace.write(lambda ledger: ledger.set_meta("projection_version", "0"))
        workspace.write(lambda ledger: ledger.connection.execute(text("DROP TABLE finding")))
    with Workspace.open(tmp_path / "ws", read_only=True) as workspace:
        assert workspace.read(checking.projection_digest) == before
    assert [path.name for path in (tmp_path / "ws" / "backups").iterdir()][0].endswith("before-upgrade.db")


def test_a_newer_workspace_is_refused_and_not_touched(tmp_path):
    make_workspace(tmp_path / "ws").close()
    connection = engine.connect(tmp_path / "ws" / DATABASE)
    connection.execute("PRAGMA user_version=99")
    connection.close()
    bytes_before = (tmp_path / "ws" / DATABASE).read_bytes()
    with pytest.raises(WorkspaceError, match="newer version"):
        Workspace.open(tmp_path / "ws")
    assert (tmp_path / "ws" / DATABASE).read_bytes() == bytes_before


@pytest.mark.parametrize("content", [b"", b"not a database at all, but long enough to be one" * 100])
def test_what_is_no_workspace_is_refused_in_words(tmp_path, content):
    (tmp_path / DATABASE).write_bytes(content)
    with pytest.raises(WorkspaceError):
        Workspace.open(tmp_path)
    with pytest.raises(NotFound):
        Workspace.open(tmp_path / "missing")


def test_backup_opens_as_a_workspace_of_its_own(workspace, tmp_path):
    start(workspace)
    digest_now = workspace.read(checking.projection_digest)
    backup = workspace.backup()
    other = tmp_path / "restored"
    (other / "evidence").mkdir(parents=True)
    backup.rename(other / DATABASE)
    with Workspace.open(other) as restored:
        assert restored.read(checking.projection_digest) == digest_now


def test_check_names_any_altered_change(workspace):
    start(workspace)
    body = "UPDATE change SET body=replace(body, 'Nordwind', 'Nordwand') WHERE kind='organisation'"
    workspace.write(lambda ledger: ledger.connection.execute(text(body)))
    problems = checking.check(workspace).problems
    assert any("does not match its hash" in problem and "organisation" in problem for problem in problems)
