"""Pieces of several files, dates apart from receipt, references, cancelled attachments."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from iso20k_audit.model.errors import Cancelled, InputError, RuleViolation
from iso20k_audit.services import audits, evidence, exporting, undoing
from iso20k_audit.services.gathering import gather
from iso20k_audit.store.checking import check
from iso20k_audit.store.ledger import Act
from tests.making import make_workspace, question_ids, start


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as workspace:
        yield workspace


@pytest.fixture
def audit(workspace):
    return start(workspace)


def _file(tmp_path, name, content=b"proof"):
    path = tmp_path / name
    path.write_bytes(content)
    return path


def _one(workspace, audit, tmp_path, name="ticket.txt", **fields):
    path = _file(tmp_path, name, name.encode())
    return evidence.attach_files(workspace, audit, [path], **fields).evidence_ids[0]


def _row(workspace, evidence_id, kind="evidence"):
    return workspace.read(lambda ledger: ledger.get(kind, evidence_id))


# --- when it was received ---


def test_nobody_changes_when_evidence_was_received(workspace, audit, tmp_path):
    piece = _one(workspace, audit, tmp_path)
    [further] = evidence.add_files(workspace, piece, [_file(tmp_path, "b.txt", b"b")]).evidence_ids
    before = _row(workspace, piece)["received_at"], _row(workspace, further, "evidence_file")["received_at"]
    other = {"received_at": "2020-01-01T00:00:00+00:00"}
    for kind, record_id in (("evidence", piece), ("evidence_file", further)):
        ways = (
            lambda ledger, k=kind, i=record_id: ledger.record(Act(k, i, other, audit)),
            lambda ledger, k=kind, i=record_id: ledger.set(k, i, audit, received_at=None),
            lambda ledger, k=kind, i=record_id: audits.save(ledger, k, i, other),
            lambda ledger, k=kind, i=record_id: ledger.set(k, i, audit, sha256="0" * 64),
        )
        for way in ways:
            with pytest.raises(RuleViolation, match="cannot be changed by anybody"):
                workspace.write(way)
    with pytest.raises(RuleViolation):
        workspace.write(lambda ledger: evidence.save_evidence(ledger, piece, other))
    assert before == (
        _row(workspace, piece)["received_at"],
        _row(workspace, further, "evidence_file")["received_at"],
    )


def test_what_evidence_is_about_is_kept_apart_and_can_be_changed(workspace, audit, tmp_path):
    piece = _one(workspace, audit, tmp_path)
    received = _row(workspace, piece)["received_at"]
    days = {"about_from": "2026-09-01", "about_to": "2026-09-30", "speaks_of": "night shifts"}
    workspace.write(lambda ledger: evidence.save_evidence(ledger, piece, days))
    assert _row(workspace, piece)["received_at"] == received
    [view] = exporting.take_view(workspace, audit).evidence
    assert view.about == "2026-09-01 to 2026-09-30 · night shifts"
    with pytest.raises(InputError, match="ends before it begins"):
        workspace.write(lambda ledger: evidence.save_evidence(ledger, piece, {"about_to": "2026-08-01"}))


def test_undo_and_redo_of_an_attachment_leave_the_time_alone(workspace, audit, tmp_path):
    piece = _one(workspace, audit, tmp_path)
    received = _row(workspace, piece)["received_at"]
    state = workspace.write(lambda ledger: undoing.undo_state(ledger, audit))
    workspace.write(lambda ledger: undoing.take_back(ledger, state.undo_group))
    assert _row(workspace, piece)["withdrawn"]
    state = workspace.write(lambda ledger: undoing.undo_state(ledger, audit))
    workspace.write(lambda ledger: undoing.take_back(ledger, state.redo_group))
    assert _row(workspace, piece)["withdrawn"] is None
    assert _row(workspace, piece)["received_at"] == received


# --- several files ---


def test_further_files_share_number_and_uses_and_are_checked(workspace, audit, tmp_path):
    question = question_ids(workspace, audit)[0]
    target = evidence.Target("question", question)
    piece = _one(workspace, audit, tmp_path, target=target)
    names = ["page 2.txt", "page 3.txt"]
    added = evidence.add_files(workspace, piece, [_file(tmp_path, name, name.encode()) for name in names])
    [row] = workspace.read(lambda ledger: evidence.list_evidence(ledger, audit, question))
    assert [file["file_name"] for file in row["more"]] == names
    assert [file["position"] for file in row["more"]] == [1, 2]
    report = check(workspace)
    assert report.ok and report.evidence == 3 and report.unused_files == 0
    workspace.write(lambda ledger: audits.withdraw(ledger, "evidence_file", added.evidence_ids[0]))
    [row] = workspace.read(lambda ledger: evidence.list_evidence(ledger, audit, question))
    assert [file["file_name"] for file in row["more"]] == ["page 3.txt"]
    [view] = exporting.take_view(workspace, audit).evidence
    assert [file.file_name for file in view.files] == ["page 3.txt"] and not view.missing


@pytest.mark.parametrize("kind", ["evidence", "evidence_file"])
@pytest.mark.parametrize("column", ["sha256", "marked_sha256"])
def test_a_damaged_file_of_any_kind_is_found_by_the_check(workspace, audit, tmp_path, kind, column):
    piece = _one(workspace, audit, tmp_path)
    record = piece
    if kind == "evidence_file":
        [record] = evidence.add_files(workspace, piece, [_file(tmp_path, "b.txt", b"b")]).evidence_ids
    if column == "marked_sha256":
        stored = workspace.vault.add_bytes(b"marked", "marked.png")
        workspace.write(lambda ledger: ledger.set(kind, record, audit, marked_sha256=stored.sha256))
    path = workspace.vault.path(_row(workspace, record, kind)[column])
    path.chmod(0o644)
    path.write_bytes(b"other")
    report = check(workspace)
    assert len(report.problems) == 1 and "other bytes" in report.problems[0]


def test_a_reference_takes_files_later(workspace, audit, tmp_path):
    fields = {"held_by": "Archive", "place": "Room 4", "about_from": "2026-09-01"}
    piece = workspace.write(
        lambda ledger: evidence.attach_reference(ledger, audit, "Binder 12, shelf B", **fields)
    )
    evidence.add_files(workspace, piece, [_file(tmp_path, "scan.txt", b"scan")])
    [view] = exporting.take_view(workspace, audit).evidence
    assert view.held_by == "Archive" and view.sha256 == "" and len(view.files) == 1
    written = evidence.export_evidence(workspace, audit, tmp_path / "out")
    assert written[0].name == f"{view.number} scan.txt"


# --- attaching ---


def test_a_cancelled_attachment_leaves_no_file_without_its_record(workspace, audit, tmp_path):
    small = [_file(tmp_path, f"{number}.txt", b"small %d" % number) for number in range(5)]
    big = _file(tmp_path, "big.bin", bytes(9_000_000))
    seen = []

    def progress(done, total, _what):
        seen.append((done, total))
        if done > 5_000_000:
            raise Cancelled

    with pytest.raises(Cancelled):
        evidence.attach_files(workspace, audit, [*small[:3], big, *small[3:]], progress=progress)
    rows = workspace.read(lambda ledger: evidence.list_evidence(ledger, audit))
    assert "big.bin" not in {row["file_name"] for row in rows}
    assert {row["sha256"] for row in rows} == set(workspace.vault.stored())
    assert not list((workspace.vault.folder / ".incoming").iterdir())
    assert all(total == big.stat().st_size + sum(path.stat().st_size for path in small) for _, total in seen)


def test_every_file_tells_when_it_is_recorded_and_how_far_it_is(workspace, audit, tmp_path):
    paths = [_file(tmp_path, f"{number}.bin", bytes(600_000) + b"%d" % number) for number in range(40)]
    paths.insert(5, tmp_path / "gone.bin")
    told, far = {}, {}
    outcome = evidence.attach_files(
        workspace,
        audit,
        paths,
        told=lambda place, evidence_id, sha256: told.update({place: (evidence_id, sha256)}),
        on_file=lambda place, done: far.update({place: done}),
    )
    assert sorted(told) == [place for place in range(41) if place != 5]
    assert [path.name for path, _ in outcome.failed] == ["gone.bin"]
    for place, (evidence_id, sha256) in told.items():
        assert _row(workspace, evidence_id)["file_name"] == paths[place].name
        assert hashlib.sha256(paths[place].read_bytes()).hexdigest() == sha256
        assert far[place] == paths[place].stat().st_size


@given(days=st.tuples(*[st.one_of(st.none(), st.dates().map(str))] * 2))
@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_days_never_end_before_they_begin(days):
    fields = dict(zip(("about_from", "about_to"), days, strict=True))
    if all(days) and days[1] < days[0]:
        with pytest.raises(InputError):
            evidence.check_days(fields)
    else:
        evidence.check_days(fields)


def test_a_folder_gives_its_files_without_noise(tmp_path):
    folder = tmp_path / "photos"
    (folder / "day 2").mkdir(parents=True)
    (folder / ".thumbnails").mkdir()
    for name in ("b.jpg", "a.jpg", "Thumbs.db", ".hidden", "day 2/c.jpg", ".thumbnails/a.jpg"):
        (folder / name).write_bytes(b"12345")
    (folder / "link.jpg").symlink_to(folder / "a.jpg")
    found = gather([folder, _file(tmp_path, "single.txt")])
    assert [path.name for path in found.files] == ["a.jpg", "b.jpg", "c.jpg", "single.txt"]
    assert found.folders == 1 and found.size_bytes == 20


def test_report_and_registers_name_every_file_and_the_days(workspace, audit, tmp_path):
    import openpyxl

    from tests.reports.test_pdf import page_texts

    piece = _one(workspace, audit, tmp_path)
    [further] = evidence.add_files(workspace, piece, [_file(tmp_path, "page 2.txt", b"2")]).evidence_ids
    days = {"about_from": "2026-09-01", "about_to": "2026-09-30", "held_by": "Archive"}
    workspace.write(lambda ledger: evidence.save_evidence(ledger, piece, days))
    report = exporting.export_pdf(workspace, audit, tmp_path / "report.pdf")
    book = openpyxl.load_workbook(exporting.export_xlsx(workspace, audit, tmp_path / "registers.xlsx"))
    sha256 = _row(workspace, further, "evidence_file")["sha256"]
    text = " ".join("\n".join(page_texts(report)).split())
    for wanted in ("page 2.txt", sha256, "2026-09-01 to 2026-09-30", "Archive"):
        assert wanted in text
    head, first = list(book["Evidence"].iter_rows(values_only=True))[:2]
    row = dict(zip(head, first, strict=True))
    assert (row["Further files"], row["SHA-256 of further files"]) == ("page 2.txt", sha256)
    assert str(row["About, from"])[:10] == "2026-09-01" and row["Held by"] == "Archive"
