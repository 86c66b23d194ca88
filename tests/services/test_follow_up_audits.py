"""Follow-up audits: what they ask, what becomes of each earlier finding, and what that moves in the earlier audit."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iso20k_audit.model.action_states import WAITING
from iso20k_audit.model.errors import InputError, NotFound, RuleViolation
from iso20k_audit.model.vocabulary import (
    ActionStatus,
    AuditType,
    Effectiveness,
    FindingKind,
    FindingStatus,
    FollowUpOutcome,
    Result,
    Role,
)
from iso20k_audit.services import audits, evidence, findings, undoing, workspaces
from iso20k_audit.services.answering import answer
from iso20k_audit.services.follow_up_audits import open_findings, plan, start_follow_up
from iso20k_audit.services.follow_up_outcomes import (
    carry_over,
    count_left,
    items,
    proposed,
    set_outcome,
)
from iso20k_audit.services.similar_findings import mark_repeat
from iso20k_audit.services.viewing import audit_view
from tests.making import bring, make_workspace, start
from tests.services.following_up import action, issued, place, raised, row

O = FollowUpOutcome  # noqa: E741  (short in the tables below)


LATER = date(2099, 1, 1)
"""After everything that was done."""


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as opened:
        yield opened


def started(workspace, ids, **fields):
    return workspace.write(lambda ledger: start_follow_up(ledger, ids, **fields))


def asked(workspace, audit):
    sql = "SELECT item, section, clause, text FROM question WHERE audit_id=:a ORDER BY position"
    return workspace.read(lambda ledger: ledger.rows(sql, a=audit))


def entries(workspace, audit):
    return workspace.read(lambda ledger: items(ledger, audit))


def outcome(workspace, audit, finding, word, note="Ten of ten records seen.", **fields):
    return workspace.write(lambda ledger: set_outcome(ledger, audit, finding, word, note=note, **fields))


# -- what can be followed up -----------------------------------------------------------------------------


def test_only_issued_findings_that_are_not_closed_are_open(workspace):
    audit, [one, two] = issued(workspace, "One", "Two")
    raised(workspace, audit, "A draft", place=6)
    done = action(workspace, two, ActionStatus.VERIFIED)
    assert row(workspace, "finding", two)["status"] == FindingStatus.CLOSED.value
    found = workspace.read(open_findings)
    assert [(item.id, item.actions) for item in found] == [(one, ())]
    assert done


def test_what_is_not_open_is_refused(workspace):
    audit, [finding] = issued(workspace, "One")
    draft = raised(workspace, audit, "A draft", place=6)
    praise = raised(workspace, audit, "A habit", FindingKind.POSITIVE, place=7)
    for wrong, told in (
        (draft, "still a draft"),
        (praise, "positive practice"),
        ("", "No finding is chosen"),
    ):
        with pytest.raises((RuleViolation, InputError), match=told):
            workspace.read(lambda ledger, wrong=wrong: plan(ledger, [wrong] if wrong else []))
    action(workspace, finding, ActionStatus.VERIFIED)
    with pytest.raises(RuleViolation, match="closed already"):
        workspace.read(lambda ledger: plan(ledger, [finding]))


def test_findings_of_two_organisations_are_two_audits(workspace):
    _audit, [one] = issued(workspace, "One")
    other, [two] = issued(workspace, "Two")
    workspace.write(lambda ledger: ledger.set("organisation", "org2", name="Another"))
    workspace.write(lambda ledger: audits.save(ledger, "audit", other, {"organisation_id": "org2"}))
    with pytest.raises(InputError, match="several organisations"):
        started(workspace, [one, two])


# -- what it asks ----------------------------------------------------------------------------------------


def test_it_asks_for_each_finding_and_again_what_found_it(workspace):
    audit, found = issued(workspace, "One", "Two")
    follow = started(workspace, found, title="Autumn")
    stands = row(workspace, "audit", follow)
    assert (stands["type"], stands["title"], stands["number"]) == (
        AuditType.FOLLOW_UP.value,
        "Autumn",
        "IA-2026-002" if stands["number"].startswith("IA-2026") else stands["number"],
    )
    questions = asked(workspace, follow)
    numbers = [row(workspace, "finding", one)["number"] for one in found]
    assert [one["item"] for one in questions[:2]] == numbers
    assert all("implemented and effective" in one["text"] for one in questions[:2])
    assert [one["item"] for one in questions[2:]] == ["8.6.1-01", "8.6.1-02"]
    assert questions[2]["section"] == "Resolution"
    assert [one.outcome for one in entries(workspace, follow)] == [None, None]
    assert workspace.read(lambda ledger: count_left(ledger, follow)) == (2, 2)
    assert (
        row(workspace, "audit", follow)["organisation_id"]
        == row(workspace, "audit", audit)["organisation_id"]
    )


def test_its_scope_is_where_the_findings_are(workspace):
    audit, [one, _two] = issued(workspace, "One", "Two")
    fields = {
        "site_id": place(workspace, "site", "Cebu"),
        "client_id": place(workspace, "client", "Fjordbank"),
    }
    workspace.write(lambda ledger: audits.save(ledger, "finding", one, fields))
    follow = started(workspace, [one])
    view = workspace.read(lambda ledger: audit_view(ledger, follow, workspace.folder))
    assert {item.name for item in view.scope_items} == {"Cebu", "Fjordbank"}
    assert "Alpenmarkt" not in str(view) and "Kraków" not in view.scope
    assert row(workspace, "finding", one)["number"] in view.scope
    assert view.criteria == row(workspace, "audit", audit)["criteria"]


def test_one_question_that_found_two_things_is_asked_once(workspace):
    audit = start(workspace)
    found = [raised(workspace, audit, title, place=4) for title in ("One", "Two")]
    workspace.write(lambda ledger: findings.issue_all(ledger, audit))
    assert [one["item"] for one in asked(workspace, started(workspace, found))][2:] == ["8.6.1-01"]


def test_findings_of_several_audits_are_followed_up_together(workspace):
    _first, [one] = issued(workspace, "One")
    _second, [two] = issued(workspace, "Two")
    follow = started(workspace, [two, one])
    found = entries(workspace, follow)
    assert {item.audit_number for item in found} == {"IA-2026-001", "IA-2026-002"} or len(found) == 2
    assert [one["item"] for one in asked(workspace, follow)][2:] == ["8.6.1-01"]  # the same words: asked once
    told = workspace.read(open_findings)
    number = row(workspace, "audit", follow)["number"]
    assert all(item.followed_up_in == (number,) for item in told)


def test_undoing_the_start_leaves_nothing(workspace):
    _audit, [one] = issued(workspace, "One")
    follow = started(workspace, [one])
    workspace.write(lambda ledger: undoing.take_back(ledger, undoing.undo_state(ledger).undo_group))
    assert row(workspace, "audit", follow)["withdrawn"]
    assert workspace.read(open_findings)[0].followed_up_in == ()


# -- what becomes of them --------------------------------------------------------------------------------


@pytest.mark.parametrize("start_at", [ActionStatus.IMPLEMENTED, ActionStatus.TO_CHECK])
def test_effective_verifies_and_closes_with_the_evidence_named(workspace, start_at, tmp_path):
    _audit, [finding] = issued(workspace, "One")
    act = action(workspace, finding, start_at)
    follow = started(workspace, [finding])
    [entry] = entries(workspace, follow)
    (tmp_path / "list.txt").write_text("ten records")
    target = evidence.Target("question", entry.question_id)
    evidence.attach_files(workspace, follow, [tmp_path / "list.txt"], target=target)
    left = outcome(workspace, follow, finding, O.EFFECTIVE, by="Ann Bo", on=LATER)
    assert left == []
    stands = row(workspace, "action", act)
    assert (stands["status"], stands["effectiveness"]) == ("verified", Effectiveness.EFFECTIVE.value)
    assert stands["verified_by"] == "Ann Bo"
    number = row(workspace, "audit", follow)["number"]
    assert number in stands["verification_note"] and "MR-E01" in stands["verification_note"]
    assert "Ten of ten" in stands["verification_note"]
    assert row(workspace, "finding", finding)["status"] == FindingStatus.CLOSED.value


@pytest.mark.parametrize("word", [O.PARTLY, O.STILL_OPEN])
@pytest.mark.parametrize("start_at", [ActionStatus.IMPLEMENTED, ActionStatus.TO_CHECK, ActionStatus.VERIFIED])
def test_partly_and_still_open_reopen(workspace, word, start_at):
    _audit, [one, two] = issued(workspace, "One", "Two")
    follow = started(workspace, [one, two])
    act = action(workspace, one, start_at)
    later = LATER
    assert outcome(workspace, follow, one, word, "Two of ten without consent.", on=later) == []
    assert row(workspace, "action", act)["status"] == "reopened"
    assert row(workspace, "finding", one)["status"] == FindingStatus.ISSUED.value


def test_an_outcome_is_one_act_in_both_audits_and_is_undone_as_one(workspace):
    audit, [finding] = issued(workspace, "One")
    act = action(workspace, finding, ActionStatus.IMPLEMENTED)
    follow = started(workspace, [finding])
    before = row(workspace, "action", act)
    outcome(workspace, follow, finding, O.EFFECTIVE, on=LATER)
    for here in (follow, audit):
        state = workspace.write(lambda ledger, here=here: undoing.undo_state(ledger, here))
        assert state.undo_text == "follow-up of NC-2026-001" or state.undo_text.startswith("follow-up of NC-")
    workspace.write(lambda ledger: undoing.take_back(ledger, state.undo_group))
    assert row(workspace, "action", act) == before
    assert row(workspace, "finding", finding)["status"] == FindingStatus.ISSUED.value
    assert entries(workspace, follow)[0].outcome is None
    again = workspace.write(lambda ledger: undoing.undo_state(ledger, follow))
    workspace.write(lambda ledger: undoing.take_back(ledger, again.redo_group))
    assert row(workspace, "action", act)["status"] == "verified"
    assert entries(workspace, follow)[0].outcome is O.EFFECTIVE


@pytest.mark.parametrize("status", WAITING)
def test_what_the_owner_has_not_done_is_told_and_carried_over_later(workspace, status):
    _audit, [one, two] = issued(workspace, "One", "Two")
    follow = started(workspace, [one, two])
    act = action(workspace, one, status)
    later = LATER
    [(number, why)] = outcome(workspace, follow, one, O.EFFECTIVE, on=later)
    assert number == row(workspace, "action", act)["number"] and "not reported as implemented" in why
    [entry, _other] = entries(workspace, follow)
    assert entry.outcome is O.EFFECTIVE and entry.to_move
    workspace.write(lambda ledger: bring(ledger, act, ActionStatus.IMPLEMENTED))
    assert workspace.write(lambda ledger: carry_over(ledger, follow, one)) == []
    assert row(workspace, "action", act)["status"] == "verified"


def test_a_finding_without_an_action_stays_open_and_says_so(workspace):
    _audit, [finding] = issued(workspace, "One")
    follow = started(workspace, [finding])
    [(_number, why)] = outcome(workspace, follow, finding, O.EFFECTIVE)
    assert "no corrective action" in why
    assert row(workspace, "finding", finding)["status"] == FindingStatus.ISSUED.value
    assert outcome(workspace, follow, finding, O.NOT_CHECKED, "The shift did not work.") == []


def test_an_outcome_rests_on_something(workspace):
    _audit, [finding] = issued(workspace, "One")
    follow = started(workspace, [finding])
    for word in O:
        with pytest.raises(InputError):
            outcome(workspace, follow, finding, word, " ")
    assert workspace.read(lambda ledger: count_left(ledger, follow)) == (1, 1)
    with pytest.raises(NotFound, match="not followed up"):
        outcome(workspace, follow, "another", O.EFFECTIVE)


def test_an_outcome_can_be_taken_away(workspace):
    _audit, [finding] = issued(workspace, "One")
    follow = started(workspace, [finding])
    outcome(workspace, follow, finding, O.NOT_CHECKED, "No time.")
    outcome(workspace, follow, finding, None)
    [entry] = entries(workspace, follow)
    assert (entry.outcome, entry.checked_by, entry.note) == (None, "", "No time.")


def test_the_team_of_the_follow_up_may_judge_and_nobody_else(workspace):
    audit, [finding] = issued(workspace, "One")
    act = action(workspace, finding, ActionStatus.TO_CHECK)
    later = LATER
    workspaces.act_as(workspace, "Ann Bo")
    follow = started(workspace, [finding], lead="Ann Bo")
    workspaces.act_as(workspace, "Somebody Else")
    [(_number, why)] = outcome(workspace, follow, finding, O.EFFECTIVE, on=later)
    assert "audit team" in why and row(workspace, "action", act)["status"] == "to_check"
    workspaces.act_as(workspace, "Ann Bo")
    assert workspace.write(lambda ledger: carry_over(ledger, follow, finding)) == []
    assert row(workspace, "action", act)["status"] == "verified"
    roles = {one["role"] for one in workspace.read(lambda ledger: ledger.select("participant", audit))}
    assert Role.LEAD_AUDITOR.value in roles


def test_what_was_checked_before_it_was_done_verifies_nothing(workspace):
    _audit, [finding] = issued(workspace, "One")
    act = action(workspace, finding, ActionStatus.TO_CHECK)
    done = date.fromisoformat(row(workspace, "action", act)["done_on"])
    follow = started(workspace, [finding])
    [(_number, why)] = outcome(workspace, follow, finding, O.EFFECTIVE, on=done - timedelta(days=1))
    assert "before it was done" in why
    assert row(workspace, "action", act)["status"] == "to_check"


@given(st.sampled_from([*Result, None]))
def test_a_nonconformity_never_speaks_for_effective(result):
    speaks = proposed(result)
    assert (speaks is O.EFFECTIVE) == (result is Result.CONFORMS)
    if result is not None and result.is_nonconformity:
        assert speaks is O.STILL_OPEN


def test_the_answer_speaks_for_an_outcome(workspace):
    _audit, [finding] = issued(workspace, "One")
    follow = started(workspace, [finding])
    [entry] = entries(workspace, follow)
    workspace.write(lambda ledger: answer(ledger, follow, entry.question_id, {"result": "minor"}))
    [entry] = entries(workspace, follow)
    assert proposed(entry.answer) is O.STILL_OPEN


# -- what others read of it ------------------------------------------------------------------------------


def test_both_reports_say_it(workspace):
    audit, [finding] = issued(workspace, "One")
    action(workspace, finding, ActionStatus.TO_CHECK)
    follow = started(workspace, [finding])
    new = raised(workspace, follow, "Again", place=0)
    workspace.write(lambda ledger: mark_repeat(ledger, new, finding))
    outcome(workspace, follow, finding, O.STILL_OPEN, on=LATER)
    later = workspace.read(lambda ledger: audit_view(ledger, follow, workspace.folder))
    [line] = later.followed_up
    assert (line.number, line.outcome, line.state) == (
        row(workspace, "finding", finding)["number"],
        O.STILL_OPEN,
        "Reopened",
    )
    assert line.repeats == ("MR-01",)
    earlier = workspace.read(lambda ledger: audit_view(ledger, audit, workspace.folder))
    [there] = earlier.findings[0].followed_up
    assert (there.audit_number, there.outcome) == (row(workspace, "audit", follow)["number"], O.STILL_OPEN)
    assert earlier.followed_up == ()


def test_an_entry_of_another_workspace_is_shown_as_that(workspace):
    _audit, [finding] = issued(workspace, "One")
    follow = started(workspace, [finding])
    workspace.write(lambda ledger: ledger.set("follow_up_item", "foreign", follow, finding_id="elsewhere"))
    found = entries(workspace, follow)
    assert [one.number for one in found][-1] == ""
    assert "not in this workspace" in found[-1].state
