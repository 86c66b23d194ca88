"""Conflicts: what is listed, how it is settled, and that undo brings every version back."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from iso20k_audit.model.errors import InputError, NotFound, RuleViolation
from iso20k_audit.model.ids import new_id
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import conflicts, findings, history, resolving, undoing
from iso20k_audit.services.resolving import Choice, resolve
from iso20k_audit.services.resolving_by_rule import Rule, preview, resolve_by_rule
from iso20k_audit.services.word_diff import Side, word_diff
from iso20k_audit.store import checking
from iso20k_audit.store.ledger import Act, Ledger
from tests.making import make_workspace, question_ids, start
from tests.services.conflicting import AISHA, BO, blind, disagree


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as opened:
        yield opened


@pytest.fixture
def audit(workspace):
    return start(workspace)


@pytest.fixture
def finding(workspace, audit):
    return workspace.write(
        lambda ledger: findings.raise_finding(
            ledger, audit, FindingKind.MINOR, clauses=["8.6.1"], title="Backups are not tested"
        )
    )


def listed(workspace, audit):
    return workspace.read(lambda ledger: conflicts.list_conflicts(ledger, audit))


def only(workspace, audit):
    (conflict,) = listed(workspace, audit)
    return conflict


def undo(workspace, audit, *, again=False):
    def act(ledger):
        state = undoing.undo_state(ledger, audit)
        return undoing.take_back(ledger, state.redo_group if again else state.undo_group)

    return workspace.write(act)


def standing(workspace, record_id, field):
    """Values with the names of their authors, as people are told."""
    conflict = workspace.read(lambda ledger: conflicts.conflict_of(ledger, record_id, field))
    return sorted((str(v.value), v.authors) for v in conflict.versions)


def test_a_conflict_is_told_with_record_field_and_all_versions(workspace, audit, finding):
    disagree(workspace, "finding", finding, "title", "No restore test", "Restore untested", audit=audit)
    conflict = only(workspace, audit)
    assert conflict.record.startswith("Finding MR-01")
    assert conflict.label == "Title"
    assert [(v.value, v.authors) for v in conflict.versions] == [
        ("No restore test", "Aisha Khan"),
        ("Restore untested", "Bo Rao"),
    ]
    assert conflict.place.page == "findings" and conflict.place.target == f"{finding}:title"
    assert workspace.read(lambda ledger: conflicts.count(ledger, audit)) == 1


def test_what_was_there_before_and_the_history_behind_each_version(workspace, audit, finding):
    disagree(workspace, "finding", finding, "title", "No restore test", "Restore untested", audit=audit)
    detail = workspace.read(lambda ledger: conflicts.conflict_detail(ledger, finding, "title"))
    assert detail.before == "Backups are not tested"
    assert [[step.words for step in side.line] for side in detail.sides] == [
        ["No restore test", "Backups are not tested"],
        ["Restore untested", "Backups are not tested"],
    ]
    assert [step.person for step in detail.sides[0].line] == ["Aisha Khan", "Maria Rossi"]


def test_the_same_words_of_two_people_are_one_version_that_both_signed(workspace, audit, finding):
    disagree(workspace, "finding", finding, "title", "Same", "Same", "Other", audit=audit)
    same, _other = only(workspace, audit).versions
    assert same.authors == "Aisha Khan, Bo Rao" and len(same.heads) == 2


def test_taking_a_version_settles_it_with_the_reason_in_the_history(workspace, audit, finding):
    first, second = disagree(workspace, "finding", finding, "title", "One", "Two", audit=audit)
    change = workspace.write(
        lambda ledger: resolve(ledger, finding, "title", Choice(take=second), "Bo saw the record.")
    )
    row = workspace.read(lambda ledger: ledger.get("finding", finding))
    assert (row["title"], row["conflicts"]) == ("Two", None)
    assert change.bases["title"] == sorted([first, second]) and change.why == "Bo saw the record."
    assert listed(workspace, audit) == []


def test_a_reason_is_required(workspace, audit, finding):
    first, _second = disagree(workspace, "finding", finding, "title", "One", "Two", audit=audit)
    with pytest.raises(InputError, match="why"):
        workspace.write(lambda ledger: resolve(ledger, finding, "title", Choice(take=first), "  "))
    assert len(listed(workspace, audit)) == 1


def test_a_combined_text_or_nothing_can_be_recorded(workspace, audit, finding):
    disagree(workspace, "finding", finding, "failure", "One.", "Two.", audit=audit)
    both = resolving.both(only(workspace, audit))
    assert both == "Aisha Khan:\nOne.\n\nBo Rao:\nTwo."
    workspace.write(lambda ledger: resolve(ledger, finding, "failure", Choice(value=both), "Both count."))
    assert workspace.read(lambda ledger: ledger.get("finding", finding))["failure"] == both
    disagree(workspace, "finding", finding, "process", "A", "B", audit=audit)
    workspace.write(lambda ledger: resolve(ledger, finding, "process", Choice(), "Neither."))
    row = workspace.read(lambda ledger: ledger.get("finding", finding))
    assert (row["process"], row["conflicts"]) == (None, None)


def test_both_does_not_repeat_what_the_other_version_holds(workspace, audit, finding):
    disagree(workspace, "finding", finding, "failure", "Not tested.", "Not tested. Since May.", audit=audit)
    assert resolving.both(only(workspace, audit)) == "Not tested. Since May."


def test_a_choice_field_takes_one_of_its_versions_only(workspace, audit, finding):
    disagree(workspace, "finding", finding, "finding_kind", "major", "ofi", audit=audit)
    with pytest.raises(InputError, match="one of its versions"):
        workspace.write(lambda ledger: resolve(ledger, finding, "finding_kind", Choice(value="minor"), "x"))


def test_nothing_is_recorded_when_another_version_came_in_meanwhile(workspace, audit, finding):
    first, _second = disagree(workspace, "finding", finding, "title", "One", "Two", audit=audit)
    shown = only(workspace, audit).heads
    workspace.write(lambda ledger: blind(ledger, "finding", finding, audit, BO, title="Three"))
    before = workspace.read(lambda ledger: ledger.value("SELECT count(*) FROM change"))
    with pytest.raises(RuleViolation, match="came in while"):
        workspace.write(
            lambda ledger: resolve(ledger, finding, "title", Choice(take=first), "x", shown=shown)
        )
    assert workspace.read(lambda ledger: ledger.value("SELECT count(*) FROM change")) == before
    assert len(only(workspace, audit).versions) == 3


def test_what_is_settled_already_says_so(workspace, audit, finding):
    first, _second = disagree(workspace, "finding", finding, "title", "One", "Two", audit=audit)
    workspace.write(lambda ledger: resolve(ledger, finding, "title", Choice(take=first), "x"))
    with pytest.raises(NotFound):
        workspace.write(lambda ledger: resolve(ledger, finding, "title", Choice(take=first), "x"))


def test_undo_brings_all_versions_back_with_their_authors_and_redo_settles_again(workspace, audit, finding):
    first, _second = disagree(workspace, "finding", finding, "title", "One", "Two", audit=audit)
    before = standing(workspace, finding, "title")
    workspace.write(lambda ledger: resolve(ledger, finding, "title", Choice(take=first), "Aisha was there."))
    for _round in range(3):
        undo(workspace, audit)
        assert standing(workspace, finding, "title") == before
        assert workspace.read(lambda ledger: ledger.get("finding", finding))["title"] is None
        undo(workspace, audit, again=True)
        row = workspace.read(lambda ledger: ledger.get("finding", finding))
        assert (row["title"], row["conflicts"]) == ("One", None)
    signature = None
    undo(workspace, audit)
    for version in only(workspace, audit).versions:
        signature = version.signatures[0]
        assert signature.brought_back_by == "Maria Rossi"
    assert signature is not None
    assert checking.check(workspace).ok


def test_what_is_undone_is_called_by_its_name(workspace, audit, finding):
    first, _second = disagree(workspace, "finding", finding, "title", "One", "Two", audit=audit)
    workspace.write(lambda ledger: resolve(ledger, finding, "title", Choice(take=first), "x"))
    state = workspace.write(lambda ledger: undoing.undo_state(ledger, audit))
    assert state.undo_text == "settle the conflict: Finding MR-01 (Title)"


def test_a_resolution_that_was_edited_since_is_not_undone(workspace, audit, finding):
    first, _second = disagree(workspace, "finding", finding, "title", "One", "Two", audit=audit)
    change = workspace.write(lambda ledger: resolve(ledger, finding, "title", Choice(take=first), "x"))
    workspace.write(lambda ledger: blind(ledger, "finding", finding, audit, BO, title="Later"))
    with pytest.raises(RuleViolation):
        workspace.write(lambda ledger: undoing.take_back(ledger, change.group_id))


def test_an_edit_on_a_resolution_and_the_resolution_are_undone_one_after_the_other(workspace, audit, finding):
    first, _second = disagree(workspace, "finding", finding, "title", "One", "Two", audit=audit)
    before = standing(workspace, finding, "title")
    workspace.write(lambda ledger: resolve(ledger, finding, "title", Choice(take=first), "x"))
    workspace.write(lambda ledger: ledger.set("finding", finding, audit, title="Edited"))
    undo(workspace, audit)
    undo(workspace, audit)
    assert standing(workspace, finding, "title") == before
    undo(workspace, audit, again=True)
    undo(workspace, audit, again=True)
    assert workspace.read(lambda ledger: ledger.get("finding", finding))["title"] == "Edited"


def test_withdrawn_by_one_and_kept_by_another_is_a_conflict_like_any_other(workspace, audit, finding):
    workspace.write(lambda ledger: blind(ledger, "finding", finding, audit, AISHA, withdrawn="Duplicate"))

    def keep(ledger: Ledger) -> None:
        ledger.person = BO
        ledger.record(Act("finding", finding, {"withdrawn": None}, audit, seen={"withdrawn": []}))

    workspace.write(keep)
    conflict = only(workspace, audit)
    assert conflict.field == "withdrawn"
    assert [version.words for version in conflict.versions] == ["Withdrawn: Duplicate", "Kept"]
    withdrawal = conflict.versions[0].change_id
    workspace.write(
        lambda ledger: resolve(ledger, finding, "withdrawn", Choice(take=withdrawal), "It is one.")
    )
    assert workspace.read(lambda ledger: ledger.get("finding", finding))["withdrawn"] == "Duplicate"
    undo(workspace, audit)
    assert [v.words for v in only(workspace, audit).versions] == ["Withdrawn: Duplicate", "Kept"]
    assert workspace.read(lambda ledger: ledger.get("finding", finding))["withdrawn"] is None


# -- by rule --------------------------------------------------------------------------------------------


def test_a_rule_is_shown_first_and_says_what_it_leaves_open(workspace, audit, finding):
    disagree(workspace, "finding", finding, "title", "Short", "The longer one", audit=audit)
    disagree(workspace, "finding", finding, "finding_kind", "major", "minor", audit=audit)
    plan = workspace.read(lambda ledger: preview(ledger, audit, Rule.LONGER))
    assert {(one.conflict.label, one.version.value if one.version else one.why_not) for one in plan} == {
        ("Title", "The longer one"),
        ("Kind", "It is no text."),
    }
    assert len(listed(workspace, audit)) == 2


def test_a_rule_settles_all_it_covers_as_one_act(workspace, audit, finding):
    disagree(workspace, "finding", finding, "title", "One", "Two", audit=audit)
    disagree(workspace, "finding", finding, "process", "Three", "Four", audit=audit)
    plan = workspace.write(
        lambda ledger: resolve_by_rule(ledger, audit, Rule.PERSON, "Bo knows the site.", person_id=BO.id)
    )
    assert all(one.version for one in plan)
    row = workspace.read(lambda ledger: ledger.get("finding", finding))
    assert (row["title"], row["process"]) == ("Two", "Four")
    state = workspace.write(lambda ledger: undoing.undo_state(ledger, audit))
    assert state.undo_text == "settle conflicts (number: 2)"
    undo(workspace, audit)
    assert len(listed(workspace, audit)) == 2


def test_the_owner_is_the_auditor_of_the_finding(workspace, audit, finding):
    workspace.write(lambda ledger: ledger.set("finding", finding, audit, auditor_id=BO.id))
    disagree(workspace, "finding", finding, "title", "One", "Two", audit=audit)
    (plan,) = workspace.read(lambda ledger: preview(ledger, audit, Rule.OWNER))
    assert plan.version is not None and plan.version.value == "Two"


def test_a_rule_covers_only_what_is_meant(workspace, audit, finding):
    disagree(workspace, "finding", finding, "title", "One", "Two", audit=audit)
    disagree(workspace, "finding", finding, "process", "Three", "Four", audit=audit)
    key = f"{finding}:process"
    workspace.write(
        lambda ledger: resolve_by_rule(ledger, audit, Rule.PERSON, "x", person_id=BO.id, only=[key])
    )
    assert only(workspace, audit).field == "title"


def test_a_rule_that_decides_nothing_records_nothing(workspace, audit, finding):
    disagree(workspace, "finding", finding, "title", "One", "Two", audit=audit)
    with pytest.raises(InputError, match="decides none"):
        workspace.write(lambda ledger: resolve_by_rule(ledger, audit, Rule.PERSON, "x", person_id=new_id()))


# -- beside the audit -----------------------------------------------------------------------------------


def test_records_of_the_workspace_count_once_and_only_where_they_are_used(workspace, audit):
    other = start(workspace, title="Another audit")
    site = workspace.read(lambda ledger: ledger.select("site"))[0]["id"]
    unused = new_id()
    workspace.write(lambda ledger: ledger.set("site", unused, name="Nowhere"))
    disagree(workspace, "site", site, "address", "Main Street 1", "Main Street 2")
    disagree(workspace, "site", unused, "address", "A", "B")
    for one in (audit, other):
        assert only(workspace, one).record == "Site Kraków"
        assert workspace.read(lambda ledger, one=one: conflicts.count(ledger, one)) == 1
    assert len(workspace.read(lambda ledger: conflicts.list_conflicts(ledger, None))) == 2


def test_an_answer_is_called_by_its_question(workspace, audit):
    question = question_ids(workspace, audit)[4]
    paper = new_id()
    workspace.write(
        lambda ledger: ledger.set("working_paper", paper, audit, question_id=question, result="ofi")
    )
    disagree(workspace, "working_paper", paper, "result", "major", "conforms", audit=audit)
    conflict = only(workspace, audit)
    assert conflict.record.startswith("Answer 8.6.1-01, How is point 1")
    assert conflict.place.page == "fieldwork" and conflict.place.section == "Resolution"
    assert [version.words for version in conflict.versions] == ["Major nonconformity", "Conforms"]


# -- words ----------------------------------------------------------------------------------------------


@given(st.text(max_size=80), st.text(max_size=80))
def test_a_difference_put_together_gives_both_texts(before, after):
    pieces = word_diff(before, after)
    assert "".join(p.text for p in pieces if p.side is not Side.NEW) == before
    assert "".join(p.text for p in pieces if p.side is not Side.GONE) == after


def test_long_texts_are_compared_in_time():
    before = "\n".join(f"Line {number} of a transcript." for number in range(4_000))
    after = before.replace("Line 7 ", "Line seven ")
    changed = [piece for piece in word_diff(before, after) if piece.side is not Side.BOTH]
    assert len(changed) == 2


# -- undo brings everything back ------------------------------------------------------------------------

FIELDS = ("title", "failure", "process", "finding_kind")
VALUES = {
    "finding_kind": st.sampled_from(["major", "minor", "ofi"]),
    "title": st.sampled_from(["A", "B", "C"]),
    "failure": st.sampled_from(["A", "A B", "B"]),
    "process": st.sampled_from(["x", "y", "z"]),
}


@settings(
    max_examples=40,
    deadline=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(data=st.data())
def test_undoing_settlements_restores_every_version_and_author(workspace, data):
    """Any conflicts, settled one by one or by rule, undone and redone in any number: the same versions stand."""
    audit = start(workspace, title="Undo")
    made = workspace.write(lambda ledger: findings.raise_finding(ledger, audit, FindingKind.MINOR, title="T"))
    for field in data.draw(st.lists(st.sampled_from(FIELDS), unique=True, min_size=1)):
        values = data.draw(st.lists(VALUES[field], min_size=2, max_size=3))
        disagree(workspace, "finding", made, field, *values, audit=audit)

    def state():
        return {
            (c.field, str(v.value), v.authors, tuple(s.made_at for s in v.signatures))
            for c in listed(workspace, audit)
            for v in c.versions
        }

    states = [state()]
    while listed(workspace, audit) and data.draw(st.booleans()):
        there = listed(workspace, audit)
        conflict = data.draw(st.sampled_from(there))
        version = data.draw(st.sampled_from(conflict.versions))
        if data.draw(st.booleans()):
            workspace.write(
                lambda ledger, c=conflict, v=version: resolve(
                    ledger, made, c.field, Choice(take=v.change_id), "r", shown=c.heads
                )
            )
        else:
            try:
                workspace.write(
                    lambda ledger: resolve_by_rule(ledger, audit, Rule.PERSON, "r", person_id=BO.id)
                )
            except InputError:
                continue
        states.append(state())
    place = len(states) - 1
    for back in data.draw(st.lists(st.booleans(), max_size=8)):
        if back and place > 0:
            undo(workspace, audit)
            place -= 1
        elif not back and place < len(states) - 1:
            undo(workspace, audit, again=True)
            place += 1
        assert state() == states[place]
    assert checking.check(workspace).ok


def test_the_history_tells_of_a_settlement(workspace, audit, finding):
    first, _second = disagree(workspace, "finding", finding, "title", "One", "Two", audit=audit)
    workspace.write(lambda ledger: resolve(ledger, finding, "title", Choice(take=first), "Aisha was there."))
    entries = workspace.read(lambda ledger: history.history(ledger, record_id=finding))
    assert [entry.after for entry in entries if entry.field == "title"][-3:] == ["One", "Two", "One"]


def test_texts_that_were_both_worded_anew_are_compared_with_each_other(workspace, audit, finding):
    disagree(
        workspace,
        "finding",
        finding,
        "title",
        "No restore of the CRM database was tried since March",
        "No restore of the CRM database was tried since May",
        audit=audit,
    )
    detail = workspace.read(lambda ledger: conflicts.conflict_detail(ledger, finding, "title"))
    assert [[p.text for p in side.pieces if p.side is Side.NEW] for side in detail.sides] == [
        ["March"],
        ["May"],
    ]
