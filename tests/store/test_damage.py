"""Damage of every kind is named, never replayed and never called safe; what the disk refuses is said in words."""

from __future__ import annotations

import errno
import random
import shutil

import pytest
from sqlalchemy import text

from iso20k_audit.model.errors import DamagedLog, IntegrityError, WorkspaceError
from iso20k_audit.model.ids import derived_id
from iso20k_audit.services import workspaces
from iso20k_audit.store import checking, engine, identity, upgrading, workspace
from iso20k_audit.store.holding import WriterLock
from iso20k_audit.store.workspace import DATABASE, Workspace
from tests.making import make_workspace, question_ids, start


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A closed workspace with an audit and some answers."""
    folder = tmp_path_factory.mktemp("whole") / "ws"
    with make_workspace(folder) as opened:
        audit = start(opened)
        for question in question_ids(opened, audit):
            opened.write(
                lambda ledger, q=question: ledger.set(
                    "finding", derived_id(q), audit, title=f"Finding on {q}", requirement="x" * 900
                )
            )
    return folder


@pytest.fixture
def folder(whole, tmp_path):
    return shutil.copytree(whole, tmp_path / "ws")


def _alter(folder, sql):
    connection = engine.connect(folder / DATABASE)
    connection.execute(sql)
    connection.close()


ALTERED = {
    "UPDATE change SET body=replace(body, 'Nordwind', 'Nordwand') WHERE kind='organisation'": "match its hash",
    "UPDATE change SET id=replace(id, substr(id, 1, 1), 'g') WHERE kind='organisation'": "match its hash",
    "UPDATE change SET status='rejected' WHERE kind='organisation'": "rejected",
    "UPDATE change SET body=x'ff00fe' WHERE kind='organisation'": "organisation",
    "UPDATE change SET author_id='somebody' WHERE kind='organisation'": "columns",
    "DELETE FROM change WHERE kind='organisation'": "continue its chain",
}


@pytest.mark.parametrize("sql", ALTERED)
def test_a_log_that_is_wrong_is_never_replayed_nor_is_that_advised(folder, sql):
    _alter(folder, sql)
    with Workspace.open(folder) as opened:
        problems = checking.check(opened).problems
        assert any(ALTERED[sql] in problem for problem in problems), problems
        assert not any("rebuild" in problem for problem in problems)
        before = opened.read(checking.projection_digest)
        with pytest.raises(DamagedLog) as refused:
            workspaces.rebuild(opened)
        assert any(ALTERED[sql] in problem for problem in refused.value.problems)
        assert "backup" in str(refused.value) and "Nothing was changed" in str(refused.value)
        assert opened.read(checking.projection_digest) == before
    assert not list(folder.glob("backups/*")), "nothing was changed, also no backup made of it"


def test_a_wrong_change_names_the_record_it_is_about(folder):
    _alter(folder, "UPDATE change SET body=replace(body, 'Nordwind', 'Nordwand') WHERE kind='organisation'")
    with Workspace.open(folder) as opened:
        record = opened.read(lambda ledger: ledger.value("SELECT id FROM organisation"))
        assert any(record in problem for problem in checking.check(opened).problems)


def test_a_program_with_other_projections_does_not_replay_a_wrong_log(folder):
    _alter(folder, "UPDATE change SET body=replace(body, 'Nordwind', 'Nordwand') WHERE kind='organisation'")
    _alter(folder, "UPDATE meta SET value='0' WHERE key='projection_version'")
    before = (folder / DATABASE).read_bytes()
    for read_only in (False, True):
        with pytest.raises(DamagedLog):
            Workspace.open(folder, read_only=read_only)
    assert (folder / DATABASE).read_bytes() == before


def test_checking_an_older_workspace_changes_nothing_and_finds_nothing_wrong(folder):
    _alter(folder, "UPDATE meta SET value='0' WHERE key='projection_version'")
    _alter(folder, "DROP TABLE evidence_file")
    before = (folder / DATABASE).read_bytes()
    assert checking.check_folder(folder).problems == []
    assert (folder / DATABASE).read_bytes() == before


@pytest.mark.parametrize("seed", range(12))
def test_bytes_damaged_anywhere_are_problems_and_never_a_surprise(folder, seed):
    chance = random.Random(seed)
    database = folder / DATABASE
    data = bytearray(database.read_bytes())
    for _ in range(3):
        place = chance.randrange(100 if seed else 0, len(data) - 64)
        data[place : place + 64] = chance.randbytes(64)
    database.write_bytes(data)
    report = checking.check_folder(folder, read_evidence=False)
    assert all(isinstance(problem, str) and "\n" not in problem for problem in report.problems)
    for read_only in (True, False):
        try:
            with Workspace.open(folder, read_only=read_only) as opened:
                opened.read(lambda ledger: ledger.rows("SELECT * FROM finding"))
        except WorkspaceError as error:
            assert DATABASE in str(error) or "damaged" in str(error), error
            assert "backups" in str(error) and "is safe" not in str(error)


def _wipe_pages(folder, first, last):
    database = folder / DATABASE
    data = bytearray(database.read_bytes())
    data[first * 4096 : last * 4096] = b"\xa5" * (4096 * (last - first))
    database.write_bytes(data)


def test_each_damage_is_a_line_of_its_own(folder):
    pages = (folder / DATABASE).stat().st_size // 4096
    _wipe_pages(folder, pages // 2, pages // 2 + 6)
    report = checking.check_folder(folder)
    assert not report.ok and len(report.problems) > 1
    assert len(set(report.problems)) == len(report.problems)


@pytest.mark.parametrize("first", [0, 1, 5])
def test_a_workspace_damaged_at_its_beginning_says_what_to_do(folder, first):
    _wipe_pages(folder, first, first + 3)
    report = checking.check_folder(folder)
    assert report.problems
    with pytest.raises(WorkspaceError, match=r"backups") as refused, Workspace.open(folder) as opened:
        workspaces.rebuild(opened)
    assert DATABASE in str(refused.value)


def test_no_backup_is_made_of_a_damaged_database_and_the_message_says_which_is_damaged(folder):
    pages = (folder / DATABASE).stat().st_size // 4096
    with Workspace.open(folder) as opened:
        _wipe_pages(folder, pages // 2, pages // 2 + 6)
        with pytest.raises(IntegrityError, match=r"workspace\.db.*damaged"):
            opened.backup()
    assert not list((folder / "backups").iterdir())


def _full(*_args, **_kwargs):
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_backup_that_fails_leaves_nothing_behind(folder, monkeypatch):
    with Workspace.open(folder) as opened:

        def half(_source, target):
            target.write_bytes(b"half")
            _full()

        monkeypatch.setattr(workspace, "copy_database", half)
        with pytest.raises(WorkspaceError, match="disk is full.*safe.*again"):
            opened.backup()
    assert not list((folder / "backups").iterdir())


@pytest.mark.parametrize(
    ("number", "words"),
    [(errno.ENOSPC, "disk is full"), (errno.EACCES, "permissions"), (errno.EROFS, "read-only")],
)
def test_a_settings_folder_that_cannot_be_written_is_named(folder, tmp_path, monkeypatch, number, words):
    def refuse(*_args, **_kwargs):
        raise OSError(number, "refused")

    monkeypatch.setattr(identity.Path, "replace", refuse)
    with pytest.raises(WorkspaceError, match=words) as refused:
        Workspace.open(folder, config=tmp_path / "settings")
    assert "settings" in str(refused.value) and "ISO20K_CONFIG" in str(refused.value)
    assert not list((tmp_path / "settings").glob("*.tmp"))


def test_a_full_disk_when_the_database_saves(folder):
    with Workspace.open(folder) as opened:
        opened.write(lambda ledger: ledger.connection.execute(text("PRAGMA max_page_count=1")))
        workspaces.act_as(opened, "Maria Rossi")
        with pytest.raises(WorkspaceError, match="disk is full"):
            opened.write(lambda ledger: ledger.set("site", "s", note="x" * 400_000))
        assert opened.read(lambda ledger: ledger.find("site", "s")) is None


def test_a_new_workspace_that_cannot_be_made_leaves_nothing_behind(tmp_path, monkeypatch):
    monkeypatch.setattr(workspace, "make_engine", _full)
    with pytest.raises(WorkspaceError, match="disk is full"):
        Workspace.create(tmp_path / "new" / "ws")
    assert not (tmp_path / "new" / "ws").exists()


def test_a_new_workspace_holds_only_what_its_form_names(tmp_path):
    make_workspace(tmp_path / "ws").close()
    assert not list((tmp_path / "ws").glob("*.new*"))


@pytest.mark.parametrize("locked", [True, False])
def test_an_older_workspace_that_may_not_be_written_is_read_from_a_rebuilt_copy(folder, monkeypatch, locked):
    with Workspace.open(folder, read_only=True) as opened:
        before = opened.read(checking.projection_digest)
    _alter(folder, "UPDATE meta SET value='0' WHERE key='projection_version'")
    _alter(folder, "DROP TABLE finding")
    there = {path.name for path in folder.iterdir()}
    database = (folder / DATABASE).read_bytes()
    lock = WriterLock(folder)
    if locked:
        lock.acquire()
    else:
        monkeypatch.setattr(
            WriterLock, "acquire", lambda _self: (_ for _ in ()).throw(WorkspaceError("read-only"))
        )
    with Workspace.open(folder, read_only=True) as opened:
        assert opened.read(checking.projection_digest) == before
        assert opened.snapshot().read(checking.projection_digest) == before
        assert checking.check(opened).ok
    lock.release()
    assert (folder / DATABASE).read_bytes() == database
    assert {path.name for path in folder.iterdir()} <= there | {"workspace.lock"}
    assert upgrading.is_outdated(folder / DATABASE)
