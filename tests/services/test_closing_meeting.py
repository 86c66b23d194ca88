"""What the closing meeting presents, whom it lets see what, and its record."""

from __future__ import annotations

import json
from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iso20k_audit.model.closing import (
    ClosingMeeting,
    Picture,
    Presented,
    Wall,
    as_presented,
    others_named,
    slides,
)
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.vocabulary import (
    Acknowledgement,
    Confidentiality,
    FindingKind,
    MeetingKind,
    ScopeKind,
)
from iso20k_audit.services import audits, disputes, evidence, undoing
from iso20k_audit.services.acknowledgement_sheet import find_wall, sheet_of
from iso20k_audit.services.closing_meeting import (
    acknowledge_here,
    attend,
    closing_meeting,
    closing_record,
    notes_for_lead,
    start_meeting,
)
from tests.making import make_workspace, start
from tests.services.following_up import place, raised, row, save

LEVELS = list(Confidentiality)


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as opened:
        yield opened


@pytest.fixture
def audit(workspace):
    return start(workspace, clients=["Fjordbank", "Alpenmarkt"])


def meeting(workspace, audit):
    return workspace.read(lambda ledger: closing_meeting(ledger, audit))


def test_findings_are_presented_gravest_first_and_praise_apart(workspace, audit):
    raised(workspace, audit, "A habit", FindingKind.POSITIVE)
    raised(workspace, audit, "A lapse")
    raised(workspace, audit, "A breakdown", FindingKind.MAJOR)
    found = meeting(workspace, audit)
    assert [one.title for one in found.to_acknowledge] == ["A breakdown", "A lapse"]
    assert [one.title for one in found.positives] == ["A habit"]
    names = [slide.name for slide in slides(found)]
    assert names == ["opening", "finding", "finding", "positives", "conclusion", "next_steps", "acknowledged"]
    assert found.findings[0].clauses == (("8.6.1", "Incident management"),)
    assert found.findings[0].close_days == 90


def test_an_audit_without_findings_has_pages_too(workspace, audit):
    assert [slide.name for slide in slides(meeting(workspace, audit))] == [
        "opening",
        "conclusion",
        "next_steps",
    ]


def test_no_word_of_the_team_is_among_what_is_presented(workspace, audit):
    from iso20k_audit.services import answering, review_notes
    from tests.making import question_ids

    finding = raised(workspace, audit, grade_reason="SECRET-GRADE")
    question = question_ids(workspace, audit)[4]
    workspace.write(lambda ledger: answering.answer(ledger, audit, question, {"note": "SECRET-NOTE"}))
    workspace.write(lambda ledger: review_notes.add_note(ledger, audit, "finding", finding, "SECRET-REVIEW"))
    shown = json.dumps(asdict(meeting(workspace, audit)), default=str)
    assert "SECRET" not in shown
    notes = workspace.read(lambda ledger: notes_for_lead(ledger, finding))
    assert "SECRET-NOTE" in str(notes) and "SECRET-GRADE" in str(notes) and "SECRET-REVIEW" not in str(notes)


# -- the wall ------------------------------------------------------------------------------------------

PLACES = st.sampled_from(["fjord", "alpen", "talan", ""])


@st.composite
def meetings(draw):
    """Meetings whose texts name the client that they are about."""
    found = []
    for number in range(draw(st.integers(0, 6))):
        client = draw(PLACES)
        pictures = tuple(
            Picture(f"E{number}-{n}", f"of<{owner}>", "0" * 64, draw(st.sampled_from([*LEVELS, None])), owner)
            for n, owner in enumerate(draw(st.lists(PLACES, max_size=3)))
        )
        kind = draw(st.sampled_from(list(FindingKind)))
        found.append(
            Presented(
                f"id{number}",
                f"NC-{number}",
                kind,
                kind.label,
                f"title of<{client}>",
                failure=f"failure of<{client}>",
                client_id=client,
                client=client,
                pictures=pictures,
                repeat_of="of<other>",
            )
        )
    return ClosingMeeting(
        "a",
        "IA-1",
        "title of<whole>",
        "Internal audit",
        scope="of<whole>",
        conclusion="of<whole>",
        clients=("fjord", "alpen"),
        findings=tuple(found),
    )


@given(meetings(), st.sampled_from(["fjord", "alpen"]), st.sampled_from(LEVELS))
def test_a_client_sees_nothing_of_another(whole, client, level):
    shown = as_presented(whole, level, Wall(ScopeKind.CLIENT, client, client))
    told = json.dumps(asdict(shown), default=str)
    for other in {"fjord", "alpen", "talan", "whole", "other"} - {client}:
        assert f"of<{other}>" not in told
    assert shown.clients == (client,)
    assert {one.id for one in shown.findings} == {one.id for one in whole.findings if one.client_id == client}
    assert "conclusion" not in {slide.name for slide in slides(shown)}


@given(meetings(), st.sampled_from(LEVELS))
def test_no_picture_is_more_confidential_than_the_lead_chose(whole, level):
    shown = as_presented(whole, level)
    left = [picture for finding in shown.findings for picture in finding.pictures]
    assert all(p.confidentiality is not None for p in left)
    assert all(LEVELS.index(p.confidentiality) <= LEVELS.index(level) for p in left)
    every = [p for f in whole.findings for p in f.pictures if p.confidentiality is not None]
    assert len(left) == sum(LEVELS.index(p.confidentiality) <= LEVELS.index(level) for p in every)


def test_the_lead_is_warned_where_words_name_another_client(workspace, audit):
    fjord = place(workspace, "client", "Fjordbank")
    raised(workspace, audit, "Same as at Alpenmarkt", client_id=fjord)
    found = meeting(workspace, audit)
    assert others_named(found, found.findings[0]) == ("Alpenmarkt",)


def test_pictures_are_the_files_that_may_leave(workspace, audit, tmp_path):
    from PIL import Image

    finding = raised(workspace, audit)
    photo = tmp_path / "desk.png"
    Image.new("RGB", (40, 30), (10, 90, 90)).save(photo)
    target = evidence.Target("finding", finding)
    [evidence_id] = evidence.attach_files(workspace, audit, [photo], target=target).evidence_ids
    [one] = meeting(workspace, audit).findings
    assert [p.confidentiality for p in one.pictures] == [Confidentiality.CONFIDENTIAL]
    fields = {"confidentiality": "strictly_confidential"}
    workspace.write(lambda ledger: audits.save(ledger, "evidence", evidence_id, fields))
    [one] = as_presented(meeting(workspace, audit), Confidentiality.CONFIDENTIAL).findings
    assert one.pictures == ()
    fields = {"confidentiality": "confidential"}
    workspace.write(lambda ledger: audits.save(ledger, "evidence", evidence_id, fields))
    assert len(meeting(workspace, audit).findings[0].pictures) == 1
    marks = [{"kind": "redaction", "x": 1, "y": 1, "x2": 5, "y2": 5}]
    workspace.write(lambda ledger: ledger.set("evidence", evidence_id, audit, markup=marks))
    [one] = meeting(workspace, audit).findings
    assert one.pictures == ()  # it has a redaction, but no redacted copy yet


# -- the record ----------------------------------------------------------------------------------------


def test_the_first_word_starts_the_record_and_names_who_spoke(workspace, audit):
    finding = raised(workspace, audit)
    workspace.write(
        lambda ledger: acknowledge_here(ledger, finding, Acknowledgement.ACCEPTED, "Li Wei", "Head of desk")
    )
    found = meeting(workspace, audit)
    assert found.held_at and found.present == ("Li Wei",)
    workspace.write(
        lambda ledger: acknowledge_here(ledger, finding, Acknowledgement.ACCEPTED, "li wei", "Head of desk")
    )
    assert meeting(workspace, audit).present == ("Li Wei",)
    kinds = workspace.read(lambda ledger: ledger.select("meeting", audit))
    assert [one["meeting_kind"] for one in kinds] == [MeetingKind.CLOSING.value]

    def undo(ledger):
        for _ in range(2):
            undoing.take_back(ledger, undoing.undo_state(ledger, audit).undo_group)

    workspace.write(undo)
    assert meeting(workspace, audit).held_at == ""
    assert row(workspace, "finding", finding)["acknowledgement"] is None


def test_a_planned_meeting_is_taken_and_its_time_kept(workspace, audit):
    fields = {"meeting_kind": "closing", "place": "Room 3"}
    planned = workspace.write(lambda ledger: audits.add(ledger, "meeting", audit, fields))
    assert workspace.write(lambda ledger: start_meeting(ledger, audit)) == planned
    held = row(workspace, "meeting", planned)["held_at"]
    workspace.write(lambda ledger: start_meeting(ledger, audit))
    workspace.write(lambda ledger: attend(ledger, audit, "Ann Bo", "Director"))
    stands = workspace.read(lambda ledger: closing_record(ledger, audit))
    assert (stands["held_at"], stands["place"]) == (held, "Room 3")
    with pytest.raises(InputError):
        workspace.write(lambda ledger: attend(ledger, audit, " "))


# -- disputes ------------------------------------------------------------------------------------------


def test_disputes_are_taken_over_once(workspace, audit):
    finding = raised(workspace, audit)
    raised(workspace, audit, "Not disputed", place=5)
    workspace.write(
        lambda ledger: acknowledge_here(
            ledger, finding, Acknowledgement.DISPUTED, "Li Wei", "Head of desk", "We do ask."
        )
    )
    assert workspace.write(lambda ledger: disputes.take_over(ledger, audit)) == 1
    text = row(workspace, "audit", audit)["diverging_opinions"]
    assert "MR-01" in text and "Li Wei, Head of desk" in text and text.endswith("We do ask.")
    assert workspace.write(lambda ledger: disputes.take_over(ledger, audit)) == 0
    [one] = workspace.read(lambda ledger: disputes.disputes(ledger, audit))
    assert one.in_text


def test_a_number_within_another_is_not_named(workspace, audit):
    finding = raised(workspace, audit)
    workspace.write(
        lambda ledger: acknowledge_here(ledger, finding, Acknowledgement.DISPUTED, "Li", "", "No.")
    )
    fields = {"diverging_opinions": "About MR-011 they agree."}
    workspace.write(lambda ledger: audits.save(ledger, "audit", audit, fields))
    [one] = workspace.read(lambda ledger: disputes.disputes(ledger, audit))
    assert not one.in_text


# -- the sheet -----------------------------------------------------------------------------------------


def test_the_sheet_has_the_fingerprint_of_what_was_acknowledged(workspace, audit):
    finding = raised(workspace, audit)
    workspace.write(
        lambda ledger: acknowledge_here(ledger, finding, Acknowledgement.ACCEPTED, "Li Wei", "Head of desk")
    )
    before = workspace.read(lambda ledger: sheet_of(ledger, audit))
    save(workspace, finding, title="Another title")
    after = workspace.read(lambda ledger: sheet_of(ledger, audit))
    assert before.lines[0].fingerprint == after.lines[0].fingerprint
    assert after.lines[0].finding.changed == ("Title",)
    assert after.speakers() == [("Li Wei", "Head of desk")]
    workspace.write(
        lambda ledger: acknowledge_here(
            ledger, finding, Acknowledgement.DISPUTED, "Li Wei", "Head of desk", "No."
        )
    )
    again = workspace.read(lambda ledger: sheet_of(ledger, audit))
    assert again.lines[0].fingerprint != before.lines[0].fingerprint
    assert again.fingerprint != after.fingerprint


def test_a_sheet_of_one_client_has_only_its_findings(workspace, audit):
    fjord = place(workspace, "client", "Fjordbank")
    raised(workspace, audit, "Of the bank", client_id=fjord)
    raised(workspace, audit, "Of nobody in particular", place=5)
    wall = workspace.read(lambda ledger: find_wall(ledger, audit, client="fjordbank"))
    sheet = workspace.read(lambda ledger: sheet_of(ledger, audit, wall))
    assert [line.finding.title for line in sheet.lines] == ["Of the bank"]
    with pytest.raises(InputError, match="Use one of: .*Alpenmarkt"):
        workspace.read(lambda ledger: find_wall(ledger, audit, client="Nobody"))
    empty = workspace.read(lambda ledger: find_wall(ledger, audit, client="Alpenmarkt"))
    with pytest.raises(InputError, match="no finding to acknowledge"):
        workspace.read(lambda ledger: sheet_of(ledger, audit, empty))
