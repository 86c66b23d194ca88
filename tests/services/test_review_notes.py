"""Review notes: put on anything, answered by whose work it is, cleared by who reviews it."""

from __future__ import annotations

import pytest

from iso20k_audit.model.errors import InputError, NotFound, RuleViolation
from iso20k_audit.model.ids import link_id
from iso20k_audit.model.review_state import NoteState
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import answering, browsing, evidence, findings, review_notes, undoing, workspaces
from iso20k_audit.services.review_targets import find_target, responsible
from iso20k_audit.services.viewing_review import review_note_views
from tests.making import make_workspace, question_ids, start
from tests.services.exchanging import exchange, second_copy


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as made:
        yield made


@pytest.fixture
def audit(workspace):
    return start(workspace)


@pytest.fixture
def questions(workspace, audit):
    return question_ids(workspace, audit)


def as_(workspace, name, job):
    workspaces.act_as(workspace, name)
    return workspace.write(job)


def person(workspace, name):
    return workspace.read(lambda ledger: next(p["id"] for p in ledger.select("person") if p["name"] == name))


def listed(workspace, audit):
    return workspace.read(lambda ledger: review_notes.list_notes(ledger, audit))


@pytest.fixture
def answered(workspace, audit, questions):
    """Jonas answered the first question and raised a finding from it."""

    def work(ledger):
        answering.answer(ledger, audit, questions[0], {"result": "minor", "note": "Seen"})
        return findings.raise_finding(
            ledger, audit, FindingKind.MINOR, question=questions[0], title="Backups"
        )

    return as_(workspace, "Jonas Weber", work)


def reject(workspace, audit, name, text="Which rota?", by="Maria Rossi", **options):
    def job(ledger):
        target = find_target(ledger, audit, name)
        return review_notes.add_note(
            ledger, audit, target.kind, target.record_id, text, rejected=True, **options
        )

    return as_(workspace, by, job)


def test_a_note_is_for_whose_work_it_is_and_stands_on_their_paper(workspace, audit, questions, answered):
    reject(workspace, audit, "4.1-01")
    [note] = listed(workspace, audit)
    assert (note.for_name, note.author, note.rejected) == ("Jonas Weber", "Maria Rossi", True)
    assert (note.target.kind, note.target.question, note.target.page) == (
        "working_paper",
        questions[0],
        "fieldwork",
    )
    assert note.state is NoteState.OPEN


def test_anything_can_be_reviewed(workspace, audit, answered, tmp_path):
    file = tmp_path / "rota.txt"
    file.write_text("Rota", encoding="utf-8")
    workspaces.act_as(workspace, "Jonas Weber")
    evidence.attach_files(workspace, audit, [file])
    as_(workspace, "Jonas Weber", lambda ledger: findings.add_action(ledger, answered, action="Test"))
    number = workspace.read(lambda ledger: ledger.get("finding", answered)["provisional_number"])
    proof = workspace.read(lambda ledger: ledger.select("evidence")[0]["number"])
    act = workspace.read(lambda ledger: ledger.select("action")[0]["number"])
    for name in ("4.1-02", number, proof, act, "Resolution", "conclusion"):
        reject(workspace, audit, name, for_id=person(workspace, "Jonas Weber"))
    notes = listed(workspace, audit)
    assert [note.target.kind for note in notes] == [
        "question",
        "question_set",
        "finding",
        "action",
        "evidence",
        "audit_text",
    ]
    assert [note.target.page for note in notes] == [
        "fieldwork",
        "fieldwork",
        "findings",
        "actions",
        "evidence",
        "conclusion",
    ]
    assert {note.for_name for note in notes} == {"Jonas Weber"}


def test_whose_work_it_is_is_found_from_the_record(workspace, audit, questions, answered):
    jonas, maria = person(workspace, "Jonas Weber"), person(workspace, "Maria Rossi")

    def who(kind, record):
        return workspace.read(lambda ledger: responsible(ledger, audit, kind, record))

    assert who("question", questions[0]) == [jonas]
    assert who("question", questions[3]) == []
    assert who("finding", answered) == [jonas]
    assert who("audit_text", "objectives") == [maria]


def test_an_answer_leaves_the_work_list_and_clearing_settles_it(workspace, audit, answered):
    note = reject(workspace, audit, "4.1-01")
    jonas = person(workspace, "Jonas Weber")

    def returned():
        return [
            one.id for one in workspace.read(lambda ledger: review_notes.returned_to(ledger, audit, jonas))
        ]

    assert returned() == [note]
    as_(
        workspace,
        "Jonas Weber",
        lambda ledger: review_notes.answer_note(ledger, note, "Week 41, 15 records."),
    )
    assert returned() == []
    [shown] = listed(workspace, audit)
    assert (shown.state, shown.answer, shown.answered_by) == (
        NoteState.ANSWERED,
        "Week 41, 15 records.",
        "Jonas Weber",
    )
    as_(workspace, "Maria Rossi", lambda ledger: review_notes.clear_note(ledger, note))
    [shown] = listed(workspace, audit)
    assert (shown.state, shown.cleared_by) == (NoteState.CLEARED, "Maria Rossi")
    assert workspace.read(lambda ledger: review_notes.count_open(ledger, audit)) == 0


def test_nobody_clears_a_note_on_their_own_work(workspace, audit, answered):
    note = reject(workspace, audit, "4.1-01")
    with pytest.raises(RuleViolation, match="own work"):
        as_(workspace, "Jonas Weber", lambda ledger: review_notes.clear_note(ledger, note))
    own = reject(workspace, audit, "4.1-01", by="Jonas Weber")
    as_(workspace, "Jonas Weber", lambda ledger: review_notes.clear_note(ledger, own))


def test_what_is_not_enough_is_returned_again_with_what_is_missing(workspace, audit, answered):
    note = reject(workspace, audit, "4.1-01")
    as_(workspace, "Jonas Weber", lambda ledger: review_notes.answer_note(ledger, note, "Done."))
    as_(workspace, "Maria Rossi", lambda ledger: review_notes.return_again(ledger, note, "And how many?"))
    [shown] = listed(workspace, audit)
    assert shown.is_returned and shown.text == "Which rota?\n\nAnd how many?" and shown.answer == "Done."


def test_empty_words_are_refused(workspace, audit, answered):
    with pytest.raises(InputError):
        reject(workspace, audit, "4.1-01", text="  ")
    note = reject(workspace, audit, "4.1-01")
    with pytest.raises(InputError):
        as_(workspace, "Jonas Weber", lambda ledger: review_notes.answer_note(ledger, note, " "))
    with pytest.raises(NotFound):
        reject(workspace, audit, "no such thing")
    with pytest.raises(RuleViolation, match="Only who wrote"):
        as_(workspace, "Jonas Weber", lambda ledger: review_notes.change_note(ledger, note, {"text": "x"}))


def test_a_badge_stands_on_question_and_finding_until_it_is_answered(workspace, audit, questions, answered):
    number = workspace.read(lambda ledger: ledger.get("finding", answered)["provisional_number"])
    notes = [reject(workspace, audit, name) for name in ("4.1-01", number)]

    def badges():
        def read(ledger):
            rows = browsing.list_questions(ledger, audit)
            return [row.id for row in rows if row.returned], [
                row["id"] for row in browsing.list_findings(ledger, audit) if row["returned"]
            ]

        return workspace.read(read)

    assert badges() == ([questions[0]], [answered])
    for note in notes:
        as_(
            workspace, "Jonas Weber", lambda ledger, note=note: review_notes.answer_note(ledger, note, "Done")
        )
    assert badges() == ([], [])


def test_each_step_is_undone_by_who_did_it(workspace, audit, answered):
    note = reject(workspace, audit, "4.1-01")
    as_(workspace, "Jonas Weber", lambda ledger: review_notes.answer_note(ledger, note, "Done."))

    def undo(name):
        def job(ledger):
            state = undoing.undo_state(ledger, audit)
            said = state.undo_text
            undoing.take_back(ledger, state.undo_group)
            return said

        return as_(workspace, name, job)

    assert undo("Jonas Weber").startswith("answer review note")
    assert listed(workspace, audit)[0].state is NoteState.OPEN
    assert undo("Maria Rossi").startswith("add: Review note")
    assert listed(workspace, audit) == []


def test_answering_and_clearing_at_the_same_time_do_not_meet(workspace, audit, answered, tmp_path):
    note = reject(workspace, audit, "4.1-01")
    with second_copy(workspace, tmp_path / "other", "Jonas Weber") as other:
        other.write(lambda ledger: review_notes.answer_note(ledger, note, "Done."))
        as_(workspace, "Maria Rossi", lambda ledger: review_notes.clear_note(ledger, note))
        exchange(workspace, other)
        for copy in (workspace, other):
            [shown] = listed(copy, audit)
            assert shown.contested == () and shown.state is NoteState.CLEARED and shown.answer == "Done."


def test_two_reviewers_write_two_notes(workspace, audit, answered, tmp_path):
    with second_copy(workspace, tmp_path / "other", "Aisha Khan") as other:
        reject(workspace, audit, "4.1-01", "From Maria")
        reject(other, audit, "4.1-01", "From Aisha", by="Aisha Khan")
        exchange(workspace, other)
        for copy in (workspace, other):
            assert sorted(note.text for note in listed(copy, audit)) == ["From Aisha", "From Maria"]


def test_what_is_returned_blocks_the_report_and_remarks_are_listed(workspace, audit, answered):
    reject(workspace, audit, "4.1-01")
    views = workspace.read(lambda ledger: review_note_views(ledger, audit))
    assert [(view.rejected, view.for_name) for view in views] == [(True, "Jonas Weber")]


def test_a_note_on_an_unanswered_question_is_for_whoever_has_it_by_whatever_way(tmp_path):
    """A site that was handed out is every question, as asked there."""
    from iso20k_audit.services.review_targets import responsible
    from tests.making import make_workspace, question_ids, start

    with make_workspace(tmp_path / "ws") as workspace:
        audit = start(workspace)
        question = question_ids(workspace, audit)[0]

        def hand(ledger):
            site = ledger.select("site")[0]["id"]
            person = next(row["id"] for row in ledger.select("person") if row["name"] == "Jonas Weber")
            fields = {"person_id": person, "part_kind": "site", "part_id": site}
            ledger.set("assignment", link_id("assignment", audit, person, "site", site), audit, **fields)
            return person

        person = workspace.write(hand)
        found = workspace.read(lambda ledger: responsible(ledger, audit, "question", question))
        assert found == [person]
