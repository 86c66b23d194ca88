"""States of notes and signatures, from what is recorded alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iso20k_audit.model.review_state import (
    NoteState,
    SignState,
    differences,
    is_rejection,
    is_signed_field,
    note_state,
    sign_state,
)
from iso20k_audit.model.review_view import ReviewNoteView, SignOffView, review_gaps


@pytest.mark.parametrize(
    ("row", "state"),
    [
        ({}, NoteState.OPEN),
        ({"answer": "half typed"}, NoteState.OPEN),
        ({"answered_at": "2026-11-02T09:00+00:00"}, NoteState.ANSWERED),
        (
            {"answered_at": "2026-11-02T09:00+00:00", "cleared_at": "2026-11-03T09:00+00:00"},
            NoteState.CLEARED,
        ),
        ({"cleared_at": "2026-11-03T09:00+00:00"}, NoteState.CLEARED),
        ({"cleared_at": None, "conflicts": "cleared_at"}, NoteState.OPEN),
    ],
)
def test_the_state_of_a_note_follows_from_when_it_was_answered_and_cleared(row, state):
    assert note_state(row) is state


def test_a_note_whose_kind_is_in_conflict_counts_as_the_graver():
    assert is_rejection({"note_kind": None, "conflicts": "note_kind"})
    assert is_rejection({"note_kind": "rejected"})
    assert not is_rejection({"note_kind": "remark"})


states = st.dictionaries(
    st.sampled_from("abc"),
    st.dictionaries(
        st.sampled_from(("result", "note")), st.lists(st.sampled_from("123"), max_size=2, unique=True)
    ),
)


@given(states, states)
def test_a_signature_is_stale_exactly_when_some_heads_differ(signed, now):
    def flat(state):
        return {
            (record, field, head)
            for record, fields in state.items()
            for field, heads in fields.items()
            for head in heads
        }

    row = {"state": signed, "signed_at": "2026-11-02T09:00+00:00"}
    assert (sign_state(row, now) is SignState.STALE) == (flat(signed) != flat(now))
    assert sign_state(row, signed) is SignState.SIGNED


@given(states, states)
def test_differences_name_each_field_once_and_both_sides(signed, now):
    found = differences(signed, now)
    assert len({(one.record_id, one.field) for one in found}) == len(found)
    turned = {(one.record_id, one.field, one.now, one.was) for one in differences(now, signed)}
    assert turned == {(one.record_id, one.field, one.was, one.now) for one in found}


def test_a_signature_in_conflict_or_withdrawn_is_no_signature():
    row = {"state": {}, "signed_at": "2026-11-02T09:00+00:00"}
    assert sign_state(row | {"conflicts": "signed_at"}, {}) is SignState.STALE
    assert sign_state(row | {"withdrawn": "undone"}, {}) is SignState.UNSIGNED
    assert sign_state(row | {"state": "?"}, {}) is SignState.STALE
    assert sign_state(None, {}) is SignState.UNSIGNED


def test_numbers_flags_and_the_auditees_part_are_not_signed():
    assert not is_signed_field("finding", "number")
    assert not is_signed_field("working_paper", "flagged")
    assert not is_signed_field("question_set", "assignees")
    assert is_signed_field("question_set", "questions")
    assert is_signed_field("finding", "withdrawn")


def line(section, auditor, lead, auditor_name="Jonas"):
    from datetime import UTC, datetime

    at = datetime(2026, 11, 2, tzinfo=UTC)
    return SignOffView(
        section,
        section,
        auditor_name,
        auditor,
        None if auditor is SignState.UNSIGNED else at,
        "Maria",
        lead,
        None if lead is SignState.UNSIGNED else at,
    )


def test_gaps_say_what_is_returned_and_which_sections_are_not_signed():
    signed, stale, unsigned = SignState.SIGNED, SignState.STALE, SignState.UNSIGNED
    notes = (
        ReviewNoteView("n1", "Question 4.1-01", False, NoteState.OPEN, "Jonas"),
        ReviewNoteView("n2", "Finding MR-01", True, NoteState.ANSWERED, "Jonas"),
    )
    gaps = review_gaps(
        (line("4", signed, stale), line("5", signed, unsigned), line("6", signed, signed)), notes
    )
    assert [(gap.blocking, gap.target) for gap in gaps] == [
        (True, "review:n2"),
        (False, "review:n1"),
        (False, "review:4"),
        (False, "review:"),
    ]
    assert "5" in gaps[-1].text and "6" not in gaps[-1].text
    [nothing] = review_gaps((line("4", unsigned, unsigned), line("5", unsigned, unsigned)), ())
    assert nothing.text == "No section is signed off" and not nothing.blocking


def test_a_stale_signature_never_counts_as_signed():
    assert line("4", SignState.STALE, SignState.SIGNED).state is SignState.STALE
    assert line("4", SignState.SIGNED, SignState.UNSIGNED).state is SignState.UNSIGNED
    assert line("4", SignState.UNSIGNED, SignState.SIGNED, "").state is SignState.SIGNED
