"""The state machine of corrective actions as data, and the page of the documentation made from it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from iso20k_audit.model.action_diagram import document
from iso20k_audit.model.action_states import (
    MOVES,
    PATH,
    WAITING,
    Need,
    find_move,
    is_overdue,
    missing,
    moves_from,
    place_on_path,
    waits_for,
)
from iso20k_audit.model.records import kind_named
from iso20k_audit.model.vocabulary import ActionParty, ActionStatus, Effectiveness

DOCS = Path(__file__).parents[2] / "docs"


def test_the_page_of_the_documentation_is_made_from_the_table():
    told = "write it anew: python -m iso20k_audit.model.action_diagram > docs/action-states.md"
    assert (DOCS / "action-states.md").read_text(encoding="utf-8") == document(), told


def test_every_state_is_reached_and_none_is_a_dead_end():
    reached, ahead = {ActionStatus.OPEN}, [ActionStatus.OPEN]
    while ahead:
        for move in moves_from(ahead.pop()):
            if move.to not in reached:
                reached.add(move.to)
                ahead.append(move.to)
    assert reached == set(ActionStatus)
    assert all(moves_from(status) for status in ActionStatus)


def test_one_move_between_two_states_and_every_need_is_a_field():
    pairs = [(move.start, move.to) for move in MOVES]
    assert len(pairs) == len(set(pairs))
    for need in Need:
        assert need.label
        if need is not Need.COMMENT:
            kind_named("action").field(need.value)


def test_only_verifying_says_effective_and_only_the_audit_team_says_it():
    for move in MOVES:
        assert (move.to is ActionStatus.VERIFIED) == (move.verdict is Effectiveness.EFFECTIVE)
        if move.verdict in (Effectiveness.EFFECTIVE, Effectiveness.NOT_EFFECTIVE):
            assert ActionParty.OWNER not in move.parties
            assert {Need.VERIFIER, Need.VERIFIED_ON, Need.EVIDENCE} <= set(move.needs)


def test_what_gives_back_needs_a_comment_or_the_words_of_the_verdict():
    for move in MOVES:
        if move.to in (ActionStatus.RETURNED, ActionStatus.REOPENED):
            assert {Need.COMMENT, Need.EVIDENCE} & set(move.needs)


@pytest.mark.parametrize(
    ("status", "party"),
    [
        ("open", "owner"), ("submitted", "auditor"), ("returned", "owner"), ("in_progress", "owner"),
        ("implemented", "auditor"), ("to_check", "auditor"), ("reopened", "owner"), ("verified", None),
    ],
)  # fmt: skip
def test_who_is_next(status, party):
    assert waits_for(ActionStatus(status)) == (ActionParty(party) if party else None)


def test_an_opportunity_needs_no_cause():
    move = find_move(ActionStatus.OPEN, ActionStatus.SUBMITTED)
    row = {"action": "Set the warning", "owner": "S. Rao", "due_on": "2026-12-01"}
    assert missing(move, row, "", nonconformity=True) == (Need.CORRECTION, Need.CAUSE)
    assert missing(move, row, "", nonconformity=False) == ()
    assert missing(move, row | {"owner": "  "}, "", nonconformity=False) == (Need.OWNER,)


def test_overdue_is_what_is_not_implemented_after_its_day():
    for status in ActionStatus:
        assert is_overdue(status, date(2026, 11, 8), date(2026, 11, 9)) == (status in WAITING)
        assert not is_overdue(status, date(2026, 11, 9), date(2026, 11, 9))
        assert not is_overdue(status, None, date(2026, 11, 9))
        assert PATH[place_on_path(status)] is status or status in (
            ActionStatus.RETURNED,
            ActionStatus.REOPENED,
        )
