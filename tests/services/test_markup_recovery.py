"""A draft of marks is forgotten only where its picture is gone for good; else it goes on to stop exports."""

from __future__ import annotations

import collections

import pytest
from PIL import Image

from iso20k_audit.model.errors import RuleViolation, WorkspaceError
from iso20k_audit.model.markup import Markup, Shape, ShapeKind
from iso20k_audit.services import audits, evidence, markup
from iso20k_audit.services.evidence_export import export_evidence
from iso20k_audit.store import vault
from tests.making import make_workspace, start

COVERED = Markup((Shape(ShapeKind.REDACTION, 10, 10, 100, 100),))


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as opened:
        yield opened


def attached(workspace, path):
    audit = start(workspace)
    proof = evidence.attach_files(workspace, audit, [path]).evidence_ids[0]
    return markup.Place("evidence", proof, audit)


@pytest.fixture
def place(workspace, tmp_path):
    photo = tmp_path / "badge.png"
    Image.new("RGB", (300, 200), "white").save(photo)
    return attached(workspace, photo)


def draw(workspace, place):
    workspace.write(lambda ledger: markup.keep_draft(ledger, place, COVERED, {}))


def drafts(workspace):
    return workspace.read(lambda ledger: list(ledger.drafts()))


def assert_kept(workspace, place, folder):
    assert markup.recover(workspace) == []
    assert drafts(workspace) == [place.draft_key]
    with pytest.raises(RuleViolation, match="still being recorded"):
        export_evidence(workspace, place.audit_id, folder)


def assert_recorded(workspace, place):
    assert markup.recover(workspace) == [place]
    assert drafts(workspace) == []
    assert (
        markup.state_of(workspace.read(lambda ledger: ledger.get("evidence", place.record_id))) == "redacted"
    )


def test_a_disk_that_is_nearly_full_loses_no_redaction(workspace, place, tmp_path, monkeypatch):
    draw(workspace, place)
    usage = collections.namedtuple("usage", "total used free")(1, 1, 8 * 2**20)
    with monkeypatch.context() as full:
        full.setattr(vault.shutil, "disk_usage", lambda _path: usage)
        assert_kept(workspace, place, tmp_path / "out")
    assert_recorded(workspace, place)


def test_a_picture_missing_from_the_vault_may_come_back(workspace, place, tmp_path):
    draw(workspace, place)
    row = workspace.read(lambda ledger: ledger.get("evidence", place.record_id))
    file = workspace.vault.path(row["sha256"])
    away = file.rename(tmp_path / "away")
    assert_kept(workspace, place, tmp_path / "out")
    away.rename(file)
    assert_recorded(workspace, place)


def test_a_picture_that_cannot_be_read_now_keeps_its_draft(workspace, place, tmp_path, monkeypatch):
    draw(workspace, place)

    def broken(_path):
        raise OSError("device not ready")

    with monkeypatch.context() as now:
        now.setattr(markup.marked_copy.photos, "open_image", broken)
        assert_kept(workspace, place, tmp_path / "out")
    assert_recorded(workspace, place)


def test_a_record_that_cannot_be_written_keeps_its_draft(workspace, place, tmp_path, monkeypatch):
    draw(workspace, place)

    def refused(*_):
        raise WorkspaceError("the disk is full")

    with monkeypatch.context() as now:
        now.setattr(markup, "_record", refused)
        assert_kept(workspace, place, tmp_path / "out")
    assert_recorded(workspace, place)


def test_a_draft_without_its_record_is_forgotten(workspace, place):
    gone = markup.Place("evidence", "f" * 32, place.audit_id)
    draw(workspace, gone)
    assert markup.recover(workspace) == []
    assert drafts(workspace) == []


def test_a_draft_on_what_is_no_picture_is_forgotten(workspace, tmp_path):
    note = tmp_path / "note.txt"
    note.write_text("no picture", encoding="utf-8")
    place = attached(workspace, note)
    draw(workspace, place)
    assert markup.recover(workspace) == []
    assert drafts(workspace) == []


def test_one_draft_that_must_wait_holds_no_other_up(workspace, place, tmp_path):
    photo = tmp_path / "second.png"
    Image.new("RGB", (320, 200), "grey").save(photo)
    proof = evidence.attach_files(workspace, place.audit_id, [photo]).evidence_ids[0]
    other = markup.Place("evidence", proof, place.audit_id)
    draw(workspace, place)
    draw(workspace, other)
    row = workspace.read(lambda ledger: ledger.get("evidence", place.record_id))
    workspace.vault.path(row["sha256"]).rename(tmp_path / "away")
    assert markup.recover(workspace) == [other]
    assert drafts(workspace) == [place.draft_key]


def test_a_picture_whose_file_is_in_conflict_keeps_its_draft(workspace, place, monkeypatch):
    draw(workspace, place)
    real = type(workspace.read(lambda ledger: ledger)).find

    def in_conflict(self, kind, record_id):
        return {**real(self, kind, record_id), "sha256": None, "conflicts": "sha256"}

    monkeypatch.setattr(type(workspace.read(lambda ledger: ledger)), "find", in_conflict)
    assert markup.recover(workspace) == []
    assert drafts(workspace) == [place.draft_key]


def test_a_draft_on_withdrawn_evidence_stops_no_export_until_it_is_brought_back(workspace, place, tmp_path):
    draw(workspace, place)
    row = workspace.read(lambda ledger: ledger.get("evidence", place.record_id))
    workspace.vault.path(row["sha256"]).rename(tmp_path / "away")
    assert_kept(workspace, place, tmp_path / "out")
    workspace.write(lambda ledger: audits.withdraw(ledger, "evidence", place.record_id, "its file is lost"))
    workspace.read(lambda ledger: markup.require_copies(ledger, place.audit_id))
    assert drafts(workspace) == [place.draft_key]  # bringing it back must not lose the redaction
    workspace.write(lambda ledger: audits.restore(ledger, "evidence", place.record_id))
    with pytest.raises(RuleViolation, match="still being recorded"):
        workspace.read(lambda ledger: markup.require_copies(ledger, place.audit_id))


def test_a_draft_on_a_file_of_withdrawn_evidence_stops_no_export(workspace, place, tmp_path):
    photo = tmp_path / "second.png"
    Image.new("RGB", (320, 200), "grey").save(photo)
    evidence.add_files(workspace, place.record_id, [photo])
    [file] = workspace.read(lambda ledger: ledger.select("evidence_file", place.audit_id))
    draw(workspace, markup.Place("evidence_file", file["id"], place.audit_id))
    with pytest.raises(RuleViolation, match="still being recorded"):
        workspace.read(lambda ledger: markup.require_copies(ledger, place.audit_id))
    workspace.write(lambda ledger: audits.withdraw(ledger, "evidence", place.record_id, "taken twice"))
    workspace.read(lambda ledger: markup.require_copies(ledger, place.audit_id))
