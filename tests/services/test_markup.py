"""Marks in the workspace: recorded with their copy, undone in one step, and never left out of an export."""

from __future__ import annotations

import hashlib
import zipfile
from io import BytesIO

import pytest
from PIL import Image, ImageDraw

from iso20k_audit.model.errors import InputError, RuleViolation
from iso20k_audit.model.markup import Markup, Shape, ShapeKind
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import evidence, exporting, findings, markup, undoing, workspaces
from iso20k_audit.services.evidence_export import export_evidence
from iso20k_audit.services.viewing import audit_view
from tests.making import make_workspace, start

SECRET = (255, 0, 255)


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as opened:
        yield opened


@pytest.fixture
def place(workspace, tmp_path):
    """A photo that a finding rests on, with something on it that must not leave."""
    audit = start(workspace)
    image = Image.new("RGB", (640, 480), (200, 190, 170))
    ImageDraw.Draw(image).rectangle((100, 100, 300, 160), fill=SECRET)
    photo = tmp_path / "name-badge.jpg"
    image.save(photo, quality=92)
    proof = evidence.attach_files(workspace, audit, [photo]).evidence_ids[0]
    workspace.write(
        lambda ledger: findings.raise_finding(
            ledger, audit, FindingKind.MINOR, title="Badges lie open", evidence_ids=[proof]
        )
    )
    return markup.Place("evidence", proof, audit)


REDACTED = (
    Markup()
    .added(Shape(ShapeKind.REDACTION, 90, 90, 311, 171))
    .added(Shape(ShapeKind.CALLOUT, 400, 300, text="Badge of a guest"))
)


def record(workspace, place):
    return workspace.read(lambda ledger: ledger.get(place.kind, place.record_id))


def shows_secret(data: bytes) -> bool:
    image = Image.open(BytesIO(data)).convert("RGB")
    return any(
        all(abs(a - b) < 60 for a, b in zip(pixel, SECRET, strict=True))
        for _, pixel in image.getcolors(2**24)
    )


def test_marks_and_their_copy_are_one_act_and_the_original_stays(workspace, place):
    before = record(workspace, place)
    row, _seen = markup.save(workspace, place, REDACTED)
    assert row["sha256"] == before["sha256"]
    assert workspace.vault.check(before["sha256"]) is None
    assert workspace.vault.check(row["marked_sha256"]) is None
    assert shows_secret(workspace.vault.path(row["sha256"]).read_bytes())
    assert not shows_secret(workspace.vault.path(row["marked_sha256"]).read_bytes())
    state = workspace.read(lambda ledger: _undo(ledger, workspace, place))
    workspace.write(lambda ledger: undoing.take_back(ledger, state.undo_group))
    undone = record(workspace, place)
    assert undone["markup"] is None and undone["marked_sha256"] is None
    assert workspaces.check(workspace).ok


def _undo(ledger, workspace, place):
    ledger.person = workspace.person
    return undoing.undo_state(ledger, place.audit_id)


def test_taking_all_marks_away_clears_both(workspace, place):
    markup.save(workspace, place, REDACTED)
    row, _seen = markup.save(workspace, place, Markup())
    assert row["markup"] is None and row["marked_sha256"] is None
    assert markup.exported_blob(row).sha256 == row["sha256"]


def test_what_may_leave_is_the_copy_or_nothing(workspace, place):
    row = record(workspace, place)
    assert markup.exported_blob(row).copy == ""
    row, _seen = markup.save(workspace, place, REDACTED)
    blob = markup.exported_blob(row)
    assert (blob.sha256, blob.copy, blob.file_name) == (
        row["marked_sha256"],
        "redacted",
        "name-badge (redacted).jpg",
    )
    for broken in (
        row | {"marked_sha256": None},
        row | {"conflicts": "marked_sha256", "marked_sha256": None},
        row | {"conflicts": "markup", "markup": None},
    ):
        withheld = markup.exported_blob(broken)
        assert withheld.sha256 == "" and withheld.withheld


def test_no_export_contains_the_original_of_a_redacted_picture(workspace, place, tmp_path):
    row, _seen = markup.save(workspace, place, REDACTED)
    original = workspace.vault.path(row["sha256"]).read_bytes()
    out = tmp_path / "out"
    export_evidence(workspace, place.audit_id, out)
    exporting.export_pdf(workspace, place.audit_id, tmp_path / "report.pdf")
    exporting.export_xlsx(workspace, place.audit_id, tmp_path / "registers.xlsx")
    names = {path.name for path in out.iterdir()}
    assert f"{row['number']} name-badge (redacted).jpg" in names
    for path in out.rglob("*"):
        assert path.read_bytes() != original
        if path.suffix == ".jpg":
            assert not shows_secret(path.read_bytes())
            assert hashlib.sha256(path.read_bytes()).hexdigest() == row["marked_sha256"]
    manifest = (out / "manifest-sha256.txt").read_text("utf-8")
    assert row["marked_sha256"] in manifest and row["sha256"] in manifest
    pictures = _pictures_of_pdf(tmp_path / "report.pdf")
    assert pictures and not any(shows_secret(picture) for picture in pictures)
    texts = zipfile.ZipFile(tmp_path / "registers.xlsx")
    joined = "".join(
        texts.read(name).decode("utf-8", "replace") for name in texts.namelist() if name.endswith(".xml")
    )
    assert row["marked_sha256"] in joined and "redacted copy" in joined


def _pictures_of_pdf(path):
    import pikepdf

    found = []
    with pikepdf.open(path) as pdf:
        for page in pdf.pages:
            for image in page.get_images().values():
                buffer = BytesIO()
                pikepdf.PdfImage(image).as_pil_image().convert("RGB").save(buffer, "PNG")
                found.append(buffer.getvalue())
    return found


def test_originals_go_out_beside_the_copy_only_when_asked_for(workspace, place, tmp_path):
    row, _seen = markup.save(workspace, place, REDACTED)
    export_evidence(workspace, place.audit_id, tmp_path / "both", originals=True, keep_metadata=True)
    inside = list((tmp_path / "both" / "originals").iterdir())
    assert [hashlib.sha256(path.read_bytes()).hexdigest() for path in inside] == [row["sha256"]]
    assert "originals" in (tmp_path / "both" / "README.txt").read_text("utf-8")


def test_redacting_after_an_export_leaves_no_original_in_the_folder(workspace, place, tmp_path):
    original = record(workspace, place)["sha256"]
    out = tmp_path / "out"

    def hashes():
        return {hashlib.sha256(path.read_bytes()).hexdigest() for path in out.rglob("*") if path.is_file()}

    export_evidence(workspace, place.audit_id, out, keep_metadata=True)
    assert original in hashes()
    row, _seen = markup.save(workspace, place, REDACTED)
    export_evidence(workspace, place.audit_id, out, keep_metadata=True)
    assert original not in hashes() and row["marked_sha256"] in hashes()
    export_evidence(workspace, place.audit_id, out, originals=True, keep_metadata=True)
    assert original in hashes()
    export_evidence(workspace, place.audit_id, out)
    assert original not in hashes() and not (out / "originals").exists()


def test_the_report_speaks_of_both_hashes_and_the_numbers(workspace, place):
    markup.save(workspace, place, REDACTED)
    view = workspace.read(lambda ledger: audit_view(ledger, place.audit_id, workspace.folder))
    [item] = view.evidence
    assert item.copy == "redacted" and item.copy_sha256 != item.sha256
    assert item.legend == ((1, "Badge of a guest"),)
    assert item.path == workspace.vault.path(item.copy_sha256)


def test_nothing_leaves_while_somebody_is_drawing(workspace, place, tmp_path):
    workspace.write(lambda ledger: markup.keep_draft(ledger, place, REDACTED, ledger.seen(place.record_id)))
    for export in (
        lambda: exporting.export_pdf(workspace, place.audit_id, tmp_path / "a.pdf"),
        lambda: exporting.export_xlsx(workspace, place.audit_id, tmp_path / "a.xlsx"),
        lambda: export_evidence(workspace, place.audit_id, tmp_path / "a"),
    ):
        with pytest.raises(RuleViolation, match="still being recorded"):
            export()
    assert not list(tmp_path.glob("a*"))


def test_what_was_drawn_before_a_crash_is_recorded_at_the_next_start(workspace, place):
    workspace.write(lambda ledger: markup.keep_draft(ledger, place, REDACTED, ledger.seen(place.record_id)))
    from iso20k_audit.services import drafts

    assert workspace.write(drafts.recover) == []
    assert markup.recover(workspace) == [place]
    row = record(workspace, place)
    assert markup.state_of(row) == "redacted"
    assert workspace.vault.has(row["marked_sha256"])
    assert not workspace.read(lambda ledger: ledger.drafts())


def test_a_further_file_is_marked_like_the_first(workspace, place, tmp_path):
    photo = tmp_path / "second.png"
    Image.new("RGB", (300, 200), SECRET).save(photo)
    stored = workspace.vault.add(photo)
    workspace.write(
        lambda ledger: ledger.set(
            "evidence_file",
            "f" * 32,
            place.audit_id,
            evidence_id=place.record_id,
            position=1,
            file_name="second.png",
            sha256=stored.sha256,
            media_type="image/png",
        )
    )
    further = markup.Place("evidence_file", "f" * 32, place.audit_id)
    markup.save(workspace, further, Markup().added(Shape(ShapeKind.REDACTION, 0, 0, 300, 200)))
    export_evidence(workspace, place.audit_id, tmp_path / "out")
    [png] = (tmp_path / "out").glob("*.png")
    assert not shows_secret(png.read_bytes())


def test_a_text_file_cannot_be_marked(workspace, tmp_path):
    audit = start(workspace)
    note = tmp_path / "note.txt"
    note.write_text("no picture", encoding="utf-8")
    proof = evidence.attach_files(workspace, audit, [note]).evidence_ids[0]
    with pytest.raises(InputError, match="no picture"):
        markup.save(workspace, markup.Place("evidence", proof, audit), REDACTED)
