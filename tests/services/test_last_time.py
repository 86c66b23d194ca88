"""Same as last time: only where the question is the same, never over an answer, and never in disguise."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iso20k_audit.model.checklist import AnswerSpec
from iso20k_audit.model.vocabulary import AnswerType, FindingKind, Result
from iso20k_audit.services import answering, browsing, findings, last_time, undoing, workspaces
from iso20k_audit.services.last_time import Obstacle
from tests.making import make_workspace, question_ids, small_checklist, start


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as made:
        yield made


def held(workspace, audit: str, day: str) -> str:
    workspace.write(lambda ledger: ledger.set("audit", audit, audit, starts_on=day, ends_on=day))
    return audit


def changed(checklist, item: str, **fields):
    sections = tuple(
        replace(s, questions=tuple(replace(q, **fields) if q.id == item else q for q in s.questions))
        for s in checklist.sections
    )
    return replace(checklist, sections=sections, id="small-2")


def say(workspace, audit: str, place: int, **fields) -> str:
    question = question_ids(workspace, audit)[place]
    workspace.write(lambda ledger: answering.answer(ledger, audit, question, fields))
    return question


def known(workspace, audit: str, place: int):
    question = question_ids(workspace, audit)[place]
    return workspace.read(lambda ledger: last_time.last_times(ledger, audit, [question])).get(question)


def take(workspace, audit: str, *places: int):
    ids = question_ids(workspace, audit)
    return workspace.write(
        lambda ledger: last_time.take_over(ledger, audit, [ids[place] for place in places])
    )


def own(workspace, audit: str, place: int):
    question = question_ids(workspace, audit)[place]
    person = workspace.person.id
    return workspace.read(lambda ledger: browsing.question_detail(ledger, audit, question, person)).own


def test_the_newest_earlier_audit_that_answered_counts(workspace):
    first = held(workspace, start(workspace), "2024-03-01")
    second = held(workspace, start(workspace), "2025-03-01")
    third = held(workspace, start(workspace), "2026-03-01")
    later = held(workspace, start(workspace), "2027-03-01")
    say(workspace, first, 0, result="minor", note="9 of 15")
    say(workspace, first, 1, result="conforms")
    say(workspace, second, 0, result="conforms", note="15 of 15")
    say(workspace, later, 0, result="major")
    number = workspace.read(lambda ledger: ledger.get("audit", second))["number"]
    last = known(workspace, third, 0)
    assert (last.number, last.held_on, last.result, last.note) == (
        number, "2025-03-01", Result.CONFORMS, "15 of 15",
    )  # fmt: skip
    assert known(workspace, third, 1).audit_id == first
    assert known(workspace, third, 2) is None
    assert known(workspace, first, 0) is None


def test_another_organisation_s_audit_says_nothing_here(workspace):
    ours = held(workspace, start(workspace), "2024-03-01")
    theirs = held(workspace, start(workspace), "2025-03-01")
    now = held(workspace, start(workspace), "2026-03-01")
    workspace.write(lambda ledger: ledger.set("audit", theirs, theirs, organisation_id=None))
    say(workspace, ours, 0, result="conforms")
    say(workspace, theirs, 0, result="major")
    say(workspace, theirs, 1, result="major")
    assert known(workspace, now, 0).audit_id == ours
    assert known(workspace, now, 1) is None


def test_audits_without_a_day_count_as_they_were_entered(workspace):
    first = held(workspace, start(workspace), "")
    now = held(workspace, start(workspace), "")
    say(workspace, first, 0, result="conforms")
    assert known(workspace, now, 0).held_on == ""
    assert known(workspace, first, 0) is None


def test_another_text_is_told_and_never_taken_over(workspace):
    first = held(workspace, start(workspace), "2025-03-01")
    say(workspace, first, 0, result="conforms")
    other = changed(small_checklist(), "4.1-01", text="How is point 1 of clause 4.1 shown?")
    now = held(workspace, start(workspace, other), "2026-03-01")
    assert known(workspace, now, 0).obstacle is Obstacle.TEXT_CHANGED
    assert take(workspace, now, 0) == last_time.TakenOver((), {Obstacle.TEXT_CHANGED: 1})
    assert own(workspace, now, 0) == {}


def test_another_way_to_answer_is_not_taken_over(workspace):
    first = held(workspace, start(workspace), "2025-03-01")
    say(workspace, first, 0, result="conforms")
    other = changed(small_checklist(), "4.1-01", answer=AnswerSpec(AnswerType.YES_NO))
    now = held(workspace, start(workspace, other), "2026-03-01")
    assert known(workspace, now, 0).obstacle is Obstacle.KIND_CHANGED


def test_a_value_comes_along(workspace):
    typed = changed(small_checklist(), "4.1-01", answer=AnswerSpec(AnswerType.MATURITY))
    first = held(workspace, start(workspace, typed), "2025-03-01")
    say(workspace, first, 0, value="3")
    now = held(workspace, start(workspace, typed), "2026-03-01")
    take(workspace, now, 0)
    assert (own(workspace, now, 0)["value"], own(workspace, now, 0)["result"]) == ("3", "recorded")


def test_what_is_taken_over_says_so_first_and_keeps_what_was_noted(workspace):
    first = held(workspace, start(workspace), "2025-03-03")
    say(workspace, first, 0, result="conforms", note="15 of 15")
    now = held(workspace, start(workspace), "2026-03-01")
    say(workspace, now, 0, note="Seen with the lead")
    take(workspace, now, 0)
    number = workspace.read(lambda ledger: ledger.get("audit", first))["number"]
    paper = own(workspace, now, 0)
    assert paper["note"] == f"As in {number} of 2025-03-03; not looked at anew.\nSeen with the lead"
    assert paper["result"] == "conforms"


def test_several_are_one_act_and_what_was_left_is_counted(workspace):
    first = held(workspace, start(workspace), "2025-03-01")
    for place in (0, 1, 2):
        say(workspace, first, place, result="conforms")
    workspaces.act_as(workspace, "Jonas Weber")
    say(workspace, first, 2, result="major")
    workspaces.act_as(workspace, "Maria Rossi")
    now = held(workspace, start(workspace), "2026-03-01")
    say(workspace, now, 1, result="minor")
    done = take(workspace, now, 0, 1, 2, 3)
    assert done.taken == (question_ids(workspace, now)[0],)
    assert done.left == {Obstacle.ANSWERED: 1, Obstacle.DIVERGING: 1, Obstacle.NEVER_ASKED: 1}
    assert own(workspace, now, 1)["result"] == "minor"
    for place in (3, 4):
        say(workspace, first, place, result="conforms")
    take(workspace, now, 3, 4)
    workspace.write(lambda ledger: undoing.take_back(ledger, undoing.undo_state(ledger, now).undo_group))
    results = [row.result for row in workspace.read(lambda ledger: browsing.list_questions(ledger, now))]
    assert results[:5] == [Result.CONFORMS, Result.MINOR, None, None, None]


def test_the_finding_of_last_time_is_mentioned(workspace):
    first = held(workspace, start(workspace), "2025-03-01")
    question = say(workspace, first, 0, result="minor")
    workspace.write(
        lambda ledger: findings.raise_finding(ledger, first, FindingKind.MINOR, question=question, title="T")
    )
    now = held(workspace, start(workspace), "2026-03-01")
    [found] = known(workspace, now, 0).findings
    assert found.is_open and found.kind is FindingKind.MINOR and found.number


def test_the_list_can_be_ordered_by_what_was_said_last_time(workspace):
    first = held(workspace, start(workspace), "2025-03-01")
    say(workspace, first, 4, result="major")
    say(workspace, first, 2, result="conforms")
    now = held(workspace, start(workspace), "2026-03-01")
    wanted = browsing.Filter(order="last", group="last")
    rows = workspace.read(lambda ledger: browsing.list_questions(ledger, now, wanted))
    ids = question_ids(workspace, now)
    assert [row.id for row in rows[:3]] == [ids[4], ids[2], ids[0]]
    assert [row.group for row in rows[:3]] == ["major", "conforms", ""]


@given(st.text(max_size=60), st.text(max_size=60))
def test_fingerprints_see_words_not_white_space(one, two):
    spaced = one.replace(" ", "  \n ")
    assert last_time.text_sha256(spaced) == last_time.text_sha256(one)
    if "".join(one.split()) != "".join(two.split()):
        import unicodedata

        same = " ".join(unicodedata.normalize("NFC", one).split()) == " ".join(
            unicodedata.normalize("NFC", two).split()
        )
        assert (last_time.text_sha256(one) == last_time.text_sha256(two)) == same
