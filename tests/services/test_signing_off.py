"""Signing sections off: what is covered, what turns a signature stale, on one copy and on several."""

from __future__ import annotations

import hashlib
import random
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from iso20k_audit.model.errors import RuleViolation
from iso20k_audit.model.review_state import SignState, is_signed_field
from iso20k_audit.model.vocabulary import FindingKind, Result, SignsAs
from iso20k_audit.services import (
    answering,
    audits,
    evidence,
    findings,
    review_notes,
    sample_items,
    sign_differences,
    signing_off,
    undoing,
    unsettled,
    workspaces,
)
from iso20k_audit.store.change import canonical
from tests.making import make_workspace, question_ids, start
from tests.services.exchanging import bodies, exchange, second_copy, take_in

SIGNED, STALE, UNSIGNED = SignState.SIGNED, SignState.STALE, SignState.UNSIGNED


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


@pytest.fixture
def worked(workspace, audit, questions):
    """Jonas answered all of the first section and raised a finding with evidence. Returns the finding."""

    def work(ledger):
        for question in questions[:4]:
            answering.answer(ledger, audit, question, {"result": "conforms", "note": "Seen"})
        proof = evidence.attach_reference(ledger, audit, "Binder 4")
        return findings.raise_finding(
            ledger,
            audit,
            FindingKind.OPPORTUNITY,
            question=questions[0],
            title="Backups",
            clauses=["4.1"],
            evidence_ids=[proof],
        )

    return as_(workspace, "Jonas Weber", work)


def statuses(workspace, audit):
    return workspace.read(lambda ledger: signing_off.section_status(ledger, audit))


def sign(workspace, audit, name="Jonas Weber", role=SignsAs.AUDITOR, section=0, **options):
    section_id = statuses(workspace, audit)[section].id
    return as_(workspace, name, lambda ledger: signing_off.sign(ledger, audit, section_id, role, **options))


def states(workspace, audit, section=0):
    status = statuses(workspace, audit)[section]
    return status.by_auditors, status.by_lead


def changes(workspace, sign_off):
    return workspace.read(lambda ledger: sign_differences.changed_fields(ledger, sign_off))


def test_auditor_and_lead_sign_a_section(workspace, audit, worked):
    assert states(workspace, audit) == (UNSIGNED, UNSIGNED)
    sign(workspace, audit)
    assert states(workspace, audit) == (SIGNED, UNSIGNED)
    sign(workspace, audit, "Maria Rossi", SignsAs.LEAD)
    assert states(workspace, audit) == (SIGNED, SIGNED)
    assert [one.person for one in statuses(workspace, audit)[0].auditors] == ["Jonas Weber"]


def test_what_is_signed_is_kept_with_its_hash(workspace, audit, worked):
    record = sign(workspace, audit)
    row = workspace.read(lambda ledger: ledger.get("sign_off", record))
    assert row["state_sha256"] == hashlib.sha256(canonical(row["state"])).hexdigest()
    heads = workspace.read(lambda ledger: ledger.seen(worked))
    assert row["state"][worked] == {
        name: versions for name, versions in heads.items() if is_signed_field("finding", name)
    }


@pytest.mark.parametrize(
    "change",
    [
        lambda ledger, audit, q, f: answering.answer(ledger, audit, q[0], {"note": "More"}),
        lambda ledger, audit, q, f: answering.answer(ledger, audit, q[1], {"result": "minor"}),
        lambda ledger, audit, q, f: audits.save(ledger, "finding", f, {"title": "Other"}),
        lambda ledger, audit, q, f: findings.set_clauses(ledger, f, ["4.2"]),
        lambda ledger, audit, q, f: audits.withdraw(ledger, "finding", f, "Twice"),
        lambda ledger, audit, q, f: evidence.save_evidence(
            ledger, ledger.select("evidence")[0]["id"], {"caption": "Binder"}
        ),
        lambda ledger, audit, q, f: findings.unlink_evidence(ledger, ledger.select("evidence")[0]["id"], f),
        lambda ledger, audit, q, f: sample_items.add_items(ledger, audit, q[2], "INC0012"),
        lambda ledger, audit, q, f: findings.raise_finding(
            ledger, audit, FindingKind.MINOR, question=q[3], title="New"
        ),
    ],
)
def test_any_later_change_of_the_work_turns_both_signatures_stale(
    workspace, audit, questions, worked, change
):
    sign(workspace, audit)
    sign(workspace, audit, "Maria Rossi", SignsAs.LEAD)
    as_(workspace, "Jonas Weber", lambda ledger: change(ledger, audit, questions, worked))
    assert states(workspace, audit) == (STALE, STALE)
    assert states(workspace, audit, 1) == (UNSIGNED, UNSIGNED)
    sign(workspace, audit)
    sign(workspace, audit, "Maria Rossi", SignsAs.LEAD)
    assert states(workspace, audit) == (SIGNED, SIGNED)


@pytest.mark.parametrize(
    "change",
    [
        lambda ledger, audit, q, f: answering.answer(ledger, audit, q[0], {"flagged": True}),
        lambda ledger, audit, q, f: answering.answer(ledger, audit, q[4], {"result": "minor"}),
        lambda ledger, audit, q, f: audits.save(ledger, "finding", f, {"auditee_comment": "We agree"}),
        lambda ledger, audit, q, f: findings.issue_finding(ledger, f),
        lambda ledger, audit, q, f: findings.add_action(ledger, f, action="Test them"),
        lambda ledger, audit, q, f: review_notes.add_note(ledger, audit, "finding", f, "Look again"),
        lambda ledger, audit, q, f: audits.save(ledger, "audit", audit, {"scope": "Kraków"}),
    ],
)
def test_what_no_signature_is_about_leaves_them_alone(workspace, audit, questions, worked, change):
    as_(
        workspace,
        "Jonas Weber",
        lambda ledger: audits.save(
            ledger,
            "finding",
            worked,
            {
                "requirement": "Procedure 5",
                "objective_evidence": "Binder 4, 3 of 9",
                "failure": "Could be tested",
            },
        ),
    )
    sign(workspace, audit)
    sign(workspace, audit, "Maria Rossi", SignsAs.LEAD)
    as_(workspace, "Jonas Weber", lambda ledger: change(ledger, audit, questions, worked))
    assert states(workspace, audit) == (SIGNED, SIGNED)


def test_an_auditor_signs_their_own_work_and_the_lead_all(workspace, audit, questions, worked):
    sign(workspace, audit)
    sign(workspace, audit, "Maria Rossi", SignsAs.LEAD)
    as_(
        workspace,
        "Aisha Khan",
        lambda ledger: answering.answer(ledger, audit, questions[0], {"result": "conforms"}),
    )
    status = statuses(workspace, audit)[0]
    assert {one.person: one.state for one in status.auditors} == {
        "Jonas Weber": SIGNED,
        "Aisha Khan": UNSIGNED,
    }
    assert status.by_lead is STALE


def test_the_difference_is_told_field_by_field(workspace, audit, questions, worked):
    record = sign(workspace, audit)

    def change(ledger):
        answering.answer(ledger, audit, questions[0], {"result": "minor", "note": "Seen twice"})

    as_(workspace, "Jonas Weber", change)
    told = {one.field: (one.was, one.now, one.who, one.is_new) for one in changes(workspace, record)}
    assert told["result"] == ("Conforms", "Minor nonconformity", "Jonas Weber", False)
    assert told["note"] == ("Seen", "Seen twice", "Jonas Weber", False)
    first = changes(workspace, record)[0]
    assert "4.1-01" in first.title and (first.page, first.place) == ("fieldwork", questions[0])
    assert first.when


def test_new_and_withdrawn_records_are_told(workspace, audit, questions, worked):
    record = sign(workspace, audit)
    as_(workspace, "Jonas Weber", lambda ledger: audits.withdraw(ledger, "finding", worked, "Raised twice"))
    [gone] = changes(workspace, record)
    assert (gone.field, gone.was, gone.now) == ("withdrawn", "", "Withdrawn: Raised twice")
    as_(
        workspace,
        "Jonas Weber",
        lambda ledger: findings.raise_finding(
            ledger, audit, FindingKind.MINOR, question=questions[1], title="New"
        ),
    )
    new = [one for one in changes(workspace, record) if one.kind == "finding" and one.is_new]
    assert {one.field: one.now for one in new}["title"] == "New"


def test_a_changed_value_that_was_changed_back_is_stale_all_the_same(workspace, audit, questions, worked):
    sign(workspace, audit)
    for note in ("Other", "Seen"):
        as_(
            workspace,
            "Jonas Weber",
            lambda ledger, note=note: answering.answer(ledger, audit, questions[0], {"note": note}),
        )
    assert states(workspace, audit)[0] is STALE


def test_what_is_open_is_said_before(workspace, audit, questions, worked):
    as_(
        workspace,
        "Jonas Weber",
        lambda ledger: answering.answer(ledger, audit, questions[0], {"result": None}),
    )
    as_(
        workspace,
        "Maria Rossi",
        lambda ledger: review_notes.add_note(ledger, audit, "finding", worked, "Which?", rejected=True),
    )
    with pytest.raises(RuleViolation, match=r"Questions not answered: 1.*Returned and not cleared: 1"):
        sign(workspace, audit)
    with pytest.raises(RuleViolation, match="Jonas Weber has not signed"):
        sign(workspace, audit, "Maria Rossi", SignsAs.LEAD)
    sign(workspace, audit, anyway=True)
    assert states(workspace, audit)[0] is SIGNED


def test_only_the_lead_auditor_signs_as_such(workspace, audit, worked):
    with pytest.raises(RuleViolation, match="Only the lead auditor"):
        sign(workspace, audit, "Jonas Weber", SignsAs.LEAD, anyway=True)


def test_the_lead_signs_at_once_what_its_auditors_signed(workspace, audit, questions, worked):
    def rest(ledger):
        for question in questions[4:]:
            answering.answer(ledger, audit, question, {"result": "conforms"})

    as_(workspace, "Jonas Weber", rest)
    with pytest.raises(RuleViolation, match="No section is ready"):
        as_(workspace, "Maria Rossi", lambda ledger: signing_off.sign_ready(ledger, audit))
    sign(workspace, audit, section=0)
    sign(workspace, audit, section=1)
    as_(
        workspace,
        "Jonas Weber",
        lambda ledger: answering.answer(ledger, audit, questions[4], {"note": "More"}),
    )
    signed = as_(workspace, "Maria Rossi", lambda ledger: signing_off.sign_ready(ledger, audit))
    assert signed == ["Context"]
    assert [states(workspace, audit, n)[1] for n in range(3)] == [SIGNED, UNSIGNED, UNSIGNED]


def test_signing_is_undone_and_the_history_keeps_it(workspace, audit, questions, worked):
    record = sign(workspace, audit)
    as_(
        workspace,
        "Jonas Weber",
        lambda ledger: answering.answer(ledger, audit, questions[0], {"note": "More"}),
    )
    sign(workspace, audit)

    def undo(ledger):
        undoing.take_back(ledger, undoing.undo_state(ledger, audit).undo_group)

    as_(workspace, "Jonas Weber", undo)
    assert states(workspace, audit)[0] is STALE
    as_(workspace, "Jonas Weber", undo)  # the note
    as_(workspace, "Jonas Weber", undo)
    assert states(workspace, audit)[0] is UNSIGNED
    sign(workspace, audit)
    assert states(workspace, audit)[0] is SIGNED
    kept = workspace.read(lambda ledger: list(ledger.changes("record_id=:r", r=record)))
    assert sum("state" in change.fields and bool(change.fields["state"]) for change in kept) == 4


def test_two_devices_signing_at_once_is_a_conflict_and_counts_as_stale(
    workspace, audit, questions, worked, tmp_path
):
    with second_copy(workspace, tmp_path / "other", "Jonas Weber") as other:
        other.write(lambda ledger: answering.answer(ledger, audit, questions[0], {"note": "Elsewhere"}))
        for copy in (workspace, other):
            sign(copy, audit)
        exchange(workspace, other)
        for copy in (workspace, other):
            [one] = statuses(copy, audit)[0].auditors
            assert one.state is STALE and one.twice
        sign(workspace, audit)
        assert states(workspace, audit)[0] is SIGNED
        exchange(workspace, other)
        assert states(other, audit)[0] is SIGNED


def test_a_change_that_comes_with_a_package_turns_it_stale(workspace, audit, questions, worked, tmp_path):
    with second_copy(workspace, tmp_path / "other", "Jonas Weber") as other:
        sign(workspace, audit)
        record = sign(workspace, audit, "Maria Rossi", SignsAs.LEAD)
        other.write(lambda ledger: answering.answer(ledger, audit, questions[0], {"note": "On site"}))
        take_in(workspace, bodies(other))
        assert states(workspace, audit) == (STALE, STALE)
        [one] = changes(workspace, record)
        assert (one.was, one.now, one.who) == ("Seen", "On site", "Jonas Weber")


def test_a_field_in_conflict_is_told_as_such(workspace, audit, questions, worked, tmp_path):
    with second_copy(workspace, tmp_path / "other", "Jonas Weber") as other:
        record = sign(workspace, audit, "Maria Rossi", SignsAs.LEAD, anyway=True)
        for copy, note in ((workspace, "Here"), (other, "There")):
            as_(
                copy,
                "Jonas Weber",
                lambda ledger, note=note: answering.answer(ledger, audit, questions[0], {"note": note}),
            )
        exchange(workspace, other)
        [one] = changes(workspace, record)
        assert one.was == "Seen" and one.now.startswith("In conflict: ")
        assert "Here" in one.now and "There" in one.now


def test_a_finding_in_conflict_is_said_before_its_section_is_signed(workspace, audit, worked, tmp_path):
    with second_copy(workspace, tmp_path / "other", "Jonas Weber") as other:
        sign(workspace, audit)
        for copy, title in ((workspace, "Here"), (other, "There")):
            as_(
                copy,
                "Jonas Weber",
                lambda ledger, title=title: audits.save(ledger, "finding", worked, {"title": title}),
            )
        exchange(workspace, other)
        sign(workspace, audit)
        status = statuses(workspace, audit)[0]
        assert status.unsettled == 1 and not status.is_ready_for_lead
        said = workspace.read(lambda ledger: signing_off.objections(ledger, audit, status.id, SignsAs.LEAD))
        assert said == ["Judged differently or in conflict: 1"]
        assert [one.unsettled for one in statuses(workspace, audit)[1:]] == [0] * (
            len(statuses(workspace, audit)) - 1
        )


def test_as_many_fields_are_counted_as_are_shown(workspace, audit, questions, worked):
    record = sign(workspace, audit, "Maria Rossi", SignsAs.LEAD, anyway=True)

    def work(ledger):
        answering.answer(ledger, audit, questions[0], {"note": "More"})
        findings.raise_finding(ledger, audit, FindingKind.MINOR, question=questions[3], title="New")

    as_(workspace, "Jonas Weber", work)
    [lead] = statuses(workspace, audit)[0].leads
    assert lead.changes == len(changes(workspace, record)) > 1


def test_what_waits_is_counted(workspace, audit, questions, worked):
    def waiting():
        return workspace.read(lambda ledger: unsettled.unsettled(ledger, audit).review)

    assert waiting() == 0
    sign(workspace, audit)
    as_(workspace, "Maria Rossi", lambda ledger: review_notes.add_note(ledger, audit, "finding", worked, "?"))
    assert waiting() == 1
    as_(
        workspace,
        "Jonas Weber",
        lambda ledger: answering.answer(ledger, audit, questions[0], {"note": "More"}),
    )
    assert waiting() == 2


# -- properties ---------------------------------------------------------------------------------------

PEOPLE = ("Jonas Weber", "Maria Rossi")

ACTS = st.lists(
    st.tuples(
        st.sampled_from(
            ("note", "result", "flag", "clear", "finding", "title", "withdraw", "restore", "sample", "link")
        ),
        st.integers(0, 9),
        st.sampled_from(PEOPLE),
        st.booleans(),
    ),
    max_size=7,
)


def _do(ledger, audit, questions, act, number):
    kind, place, _person, _other = act
    question = questions[place % len(questions)]
    raised = ledger.select("finding", audit, withdrawn=True)
    finding = raised[place % len(raised)]["id"] if raised else None
    if kind == "note":
        answering.answer(ledger, audit, question, {"note": f"Note {number}"})
    elif kind == "result":
        answering.answer(ledger, audit, question, {"result": list(Result)[place % 4].value})
    elif kind == "clear":
        answering.answer(ledger, audit, question, {"result": None})
    elif kind == "flag":
        answering.answer(ledger, audit, question, {"flagged": bool(place % 2)})
    elif kind == "finding":
        findings.raise_finding(ledger, audit, FindingKind.MINOR, question=question, title=f"F{number}")
    elif kind == "sample":
        sample_items.add_items(ledger, audit, question, f"INC{number}")
    elif kind == "link":
        proof = evidence.attach_reference(ledger, audit, f"Binder {number}")
        findings.link_evidence(ledger, proof, "question", question)
    elif finding and kind == "title":
        ledger.set("finding", finding, audit, title=f"T{number}")
    elif finding:
        ledger.set("finding", finding, audit, withdrawn="so" if kind == "withdraw" else None)


def _oracle(ledger, audit, section_questions, person):
    """Heads of everything that the lead (person None) or an auditor signs, read record by record."""
    found = {}
    for kind in ("working_paper", "sample_item", "finding", "conclusion"):
        for row in ledger.select(kind, audit):
            mine = person is None or row.get("auditor_id") == person
            if row["question_id"] in section_questions and mine and not (kind == "conclusion" and person):
                found[row["id"]] = kind
    for row in ledger.select("finding_clause", audit):
        if found.get(row["finding_id"]) == "finding":
            found[row["id"]] = "finding_clause"
    for row in ledger.select("evidence_link", audit):
        authors = {change.author.id for change in ledger.changes("record_id=:r", r=row["id"])}
        if row["target_id"] in found or (
            row["target_id"] in section_questions and (not person or person in authors)
        ):
            found[row["id"]], found[row["evidence_id"]] = "evidence_link", "evidence"
    return {
        (record, field, head)
        for record, kind in found.items()
        for field, heads in ledger.seen(record).items()
        if is_signed_field(kind, field)
        for head in heads
        if kind != "working_paper"
        or set(ledger.seen(record)) - {"question_id", "auditor_id", "scope_id", "flagged"}
    }


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=ACTS, after=ACTS, seed=st.integers(0, 2**16))
def test_a_signature_is_stale_iff_what_is_signed_has_other_versions_whatever_the_order_of_arrival(
    tmp_path_factory, before, after, seed
):
    folder = tmp_path_factory.mktemp("signed")
    with make_workspace(folder / "ws") as workspace:
        audit = start(workspace)
        questions = question_ids(workspace, audit)
        with second_copy(workspace, folder / "other", "Jonas Weber") as other:
            for number, act in enumerate(before):
                copy = other if act[3] else workspace
                with suppress(RuleViolation):  # what is in conflict is not written over
                    as_(copy, act[2], lambda ledger, act=act, n=number: _do(ledger, audit, questions, act, n))
            exchange(workspace, other)
            sign(workspace, audit, "Jonas Weber", SignsAs.AUDITOR, anyway=True)
            sign(workspace, audit, "Maria Rossi", SignsAs.LEAD, anyway=True)
            exchange(workspace, other)
            jonas = next(
                p["id"]
                for p in workspace.read(lambda ledger: ledger.select("person"))
                if p["name"] == PEOPLE[0]
            )
            section = set(questions[:4])

            def covered(ledger):
                return _oracle(ledger, audit, section, jonas), _oracle(ledger, audit, section, None)

            signed = workspace.read(covered)
            for number, act in enumerate(after, 100):
                copy = other if act[3] else workspace
                with suppress(RuleViolation):  # what is in conflict is not written over
                    as_(copy, act[2], lambda ledger, act=act, n=number: _do(ledger, audit, questions, act, n))
            entries = sorted({*bodies(workspace), *bodies(other)})
            random.Random(seed).shuffle(entries)
            half = len(entries) // 2
            take_in(other, entries[half:])
            take_in(other, entries[:half])
            take_in(workspace, entries)
            for copy in (workspace, other):
                now = copy.read(covered)
                status = statuses(copy, audit)[0]
                own = next(one for one in status.auditors if one.person_id == jonas)
                [lead] = [one for one in status.leads if one.state is not UNSIGNED]
                gone = [was - is_ for was, is_ in zip(signed, now, strict=True)]
                new = [is_ - was for was, is_ in zip(signed, now, strict=True)]
                assert (own.state is STALE) == bool(gone[0] or new[0]), copy.folder
                assert (lead.state is STALE) == bool(gone[1] or new[1]), copy.folder
