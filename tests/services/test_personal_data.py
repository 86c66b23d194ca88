"""Where an audit would give people away, what is meant to be there, and masked exports."""

from __future__ import annotations

import unicodedata
import zipfile

import pytest

from iso20k_audit import cli
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import answering, audits, evidence, exporting, findings, markup, personal_data
from iso20k_audit.services.evidence_export import export_evidence
from iso20k_audit.services.viewing import audit_view
from tests.making import make_workspace, question_ids, start


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as opened:
        yield opened


@pytest.fixture
def audit(workspace, tmp_path):
    """An audit that says too much: a name, an address, a phone number, a card, a file name."""
    audit = start(workspace)
    question = question_ids(workspace, audit)[0]
    photo = tmp_path / "badge of Anna_Nowak.txt"
    photo.write_text("x", encoding="utf-8")
    evidence.attach_files(workspace, audit, [photo], caption="Badge, ask +48 12 345 67 89")

    def fill(ledger):
        meeting = audits.add(ledger, "meeting", audit, {"meeting_kind": "opening"})
        audits.add(ledger, "attendance", audit, {"meeting_id": meeting, "name": "Anna Nowak"})
        audits.add(ledger, "recipient", audit, {"name": "Group Internal Audit"})
        answering.answer(
            ledger,
            audit,
            question,
            {
                "note": "Anna Nowak closed INC0012233; Maria Rossi and Jonas Weber saw it. "
                "Write to desk@nordwind.example.",
                "interviewees": "Anna Nowak, Shift Lead, Service Desk Manager",
            },
        )
        findings.raise_finding(
            ledger,
            audit,
            FindingKind.MINOR,
            title="Card read aloud",
            objective_evidence="The agent read 4111 1111 1111 1111 aloud on 2026-10-12, "
            "the Service Desk Manager heard it.",
            failure="See desk@nordwind.example",
        )

    workspace.write(fill)
    return audit


def scan(workspace, audit):
    return workspace.read(lambda ledger: personal_data.scan(ledger, audit))


def test_each_place_says_what_where_and_nothing_more(workspace, audit):
    places = scan(workspace, audit).places
    told = {(place.data_kind.value, place.kind, place.field) for place in places}
    assert told == {
        ("name", "working_paper", "note"),
        ("email", "working_paper", "note"),
        ("card", "finding", "objective_evidence"),
        ("email", "finding", "failure"),
        ("phone", "evidence", "caption"),
        ("name", "evidence", "file_name"),
    }
    by_kind = {place.kind: place for place in places}
    assert by_kind["finding"].page == "findings"
    assert by_kind["finding"].target.endswith(":failure")
    assert by_kind["working_paper"].target == question_ids(workspace, audit)[0]
    shown = " ".join(place.excerpt + place.masked for place in places)
    for secret in ("Nowak", "4111 1111", "345 67", "desk@nordwind"):
        assert secret not in shown


def test_names_with_underscores_in_file_names_are_masked_there(workspace, audit, tmp_path):
    mask = workspace.read(lambda ledger: personal_data.mask_file_name(ledger, audit))
    assert mask("badge of Anna_Nowak.txt") == "badge of (name removed).txt"
    assert mask("rota_week_42.txt") == "rota_week_42.txt"
    export_evidence(workspace, audit, tmp_path / "out", mask_personal_data=True)
    assert not [path.name for path in (tmp_path / "out").iterdir() if "Nowak" in path.name]


def test_report_registers_and_evidence_folder_show_the_same_name_of_a_file(workspace, audit, tmp_path):
    mac = tmp_path / "src" / unicodedata.normalize("NFD", "2026_ZIELIŃSKI-Piotr.txt")
    mac.parent.mkdir()
    mac.write_text("y", encoding="utf-8")
    evidence.attach_files(workspace, audit, [mac], caption="Rota")
    workspace.write(
        lambda ledger: audits.add(ledger, "attendance", audit, {"name": "Piotr Zieliński"}),
    )
    told = [place for place in scan(workspace, audit).places if place.field == "file_name"]
    assert [place.data_kind.value for place in told] == ["name", "name"]
    view = workspace.read(lambda ledger: audit_view(ledger, audit, workspace.folder))
    hidden = workspace.read(lambda ledger: personal_data.masking(ledger, audit))(view)
    shown = [piece.file_name for piece in hidden.evidence]
    assert shown == ["badge of (name removed).txt", "2026_(name removed).txt"]
    export_evidence(workspace, audit, tmp_path / "out", mask_personal_data=True)
    written = [path.name for path in (tmp_path / "out").iterdir()]
    assert all(any(name.endswith(one) for name in written) for one in shown)
    workspace.write(lambda ledger: personal_data.keep(ledger, audit, told[1]))
    hidden = workspace.read(lambda ledger: personal_data.masking(ledger, audit))(view)
    assert hidden.evidence[1].file_name == view.evidence[1].file_name


def test_the_record_of_a_further_file_is_not_called_by_a_name(workspace, audit):
    def add(ledger):
        [row] = ledger.select("evidence", audit)
        values = {"evidence_id": row["id"], "file_name": "Anna_Nowak.txt", "position": 1}
        audits.add(ledger, "evidence_file", audit, values)

    workspace.write(add)
    [place] = [place for place in scan(workspace, audit).places if place.kind == "evidence_file"]
    assert place.field == "file_name"
    assert "nowak" not in f"{place.record} {place.excerpt} {place.masked}".casefold()


def test_what_is_meant_to_be_there_is_not_pointed_out_again_anywhere(workspace, audit):
    place = next(found for found in scan(workspace, audit).places if found.data_kind.value == "email")
    workspace.write(lambda ledger: personal_data.keep(ledger, audit, place))
    after = scan(workspace, audit)
    assert "email" not in {found.data_kind.value for found in after.places}
    assert len(after.kept) == 2
    recorded = workspace.read(lambda ledger: ledger.select(personal_data.KEPT, audit))
    assert "nordwind" not in str(recorded)
    workspace.write(lambda ledger: personal_data.point_out_again(ledger, audit, place))
    assert len(scan(workspace, audit).places) == 6
    workspace.write(lambda ledger: personal_data.keep(ledger, audit, place))
    assert len(scan(workspace, audit).kept) == 2


def test_another_audit_does_not_take_it_for_granted(workspace, audit):
    place = scan(workspace, audit).places[0]
    workspace.write(lambda ledger: personal_data.keep(ledger, audit, place))
    other = start(workspace, title="Another")
    workspace.write(
        lambda ledger: audits.save(ledger, "audit", other, {"scope": "desk@nordwind.example, Anna Nowak"})
    )
    assert [found.data_kind.value for found in scan(workspace, other).places] == ["email"]


def test_words_on_pictures_are_looked_through(workspace, audit):
    from iso20k_audit.model.markup import Markup, Shape, ShapeKind

    row = workspace.read(lambda ledger: ledger.select("evidence", audit))[0]
    marks = Markup().added(Shape(ShapeKind.CALLOUT, 1, 1, text="Anna Nowak"))
    workspace.write(
        lambda ledger: ledger.set(
            "evidence", row["id"], audit, markup=marks.to_json(), marked_sha256=row["sha256"]
        )
    )
    assert ("evidence", "markup") in {(place.kind, place.field) for place in scan(workspace, audit).places}
    assert markup.state_of(row | {"markup": marks.to_json()}) == "marked"


def test_masked_exports_say_what_was_removed_and_keep_what_may_stay(workspace, audit, tmp_path):
    view = workspace.read(lambda ledger: audit_view(ledger, audit, workspace.folder))
    place = next(found for found in scan(workspace, audit).places if found.data_kind.value == "phone")
    workspace.write(lambda ledger: personal_data.keep(ledger, audit, place))
    hidden = workspace.read(lambda ledger: personal_data.masking(ledger, audit))(view)
    assert hidden.findings[0].objective_evidence.startswith("The agent read [card number removed] aloud")
    assert hidden.evidence[0].caption == "Badge, ask +48 12 345 67 89"
    [note] = [paper.note for question in hidden.questions for paper in question.papers]
    assert note.startswith("[name removed] closed INC0012233; Maria Rossi and Jonas Weber saw it")
    assert hidden.meetings[0].attendees[0].name == "Anna Nowak"
    assert hidden.evidence[0].sha256 == view.evidence[0].sha256
    assert [person.email for person in hidden.people] == [person.email for person in view.people]
    for name, export in (("a.xlsx", exporting.export_xlsx), ("b.pdf", exporting.export_pdf)):
        export(workspace, audit, tmp_path / name, mask_personal_data=True)
    book = zipfile.ZipFile(tmp_path / "a.xlsx")
    texts = "".join(
        book.read(name).decode("utf-8", "replace") for name in book.namelist() if name.endswith("xml")
    )
    assert "4111 1111" not in texts and "[card number removed]" in texts
    assert "desk@nordwind.example" not in texts


def test_the_command_line_lists_and_masks(workspace, audit, tmp_path, monkeypatch, capsys):
    number = workspace.read(lambda ledger: ledger.get("audit", audit)["number"])
    folder = workspace.folder
    workspace.close()
    monkeypatch.setenv("ISO20K_WORKSPACE", str(folder))
    assert cli.run(["export", "personal-data", number]) == 0
    listed = capsys.readouterr().out
    assert "card" in listed.lower() and "4111" not in listed
    out = tmp_path / "masked.xlsx"
    assert cli.run(["export", "xlsx", number, "--out", str(out), "--mask-personal-data"]) == 0
    book = zipfile.ZipFile(out)
    assert not any(b"4111 1111" in book.read(name) for name in book.namelist())
