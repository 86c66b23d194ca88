"""Cause analysis: whys and causes in their order, what follows when one goes, and what a reviewer says."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from iso20k_audit.model.cause_analysis import CauseItem, analysis_of, blames
from iso20k_audit.model.errors import InputError, NotFound, RuleViolation
from iso20k_audit.model.vocabulary import CauseCategory, CauseMethod, FindingKind
from iso20k_audit.services import audits, cause_analysis, findings, undoing
from iso20k_audit.services.cause_analysis import Way
from tests.making import make_workspace, start


@pytest.fixture(scope="module")
def workspace(tmp_path_factory):
    with make_workspace(tmp_path_factory.mktemp("causes") / "ws") as opened:
        yield opened


@pytest.fixture(scope="module")
def audit(workspace):
    return start(workspace)


@pytest.fixture
def action(workspace, audit):
    return make_action(workspace, audit)


def make_action(workspace, audit):
    def made(ledger):
        finding = findings.raise_finding(
            ledger,
            audit,
            FindingKind.MINOR,
            title="Tickets are closed without confirmation",
            failure="7 of 25 tickets were closed without asking the user",
        )
        return findings.add_action(ledger, finding)

    return workspace.write(made)


def _labels(workspace, action, method=None):
    return [
        (cause.label, cause.text)
        for cause in workspace.read(lambda ledger: cause_analysis.read(ledger, action)).all(method)
    ]


def _undo(workspace, audit):
    workspace.write(lambda ledger: undoing.take_back(ledger, undoing.undo_state(ledger, audit).undo_group))


def _chain(workspace, action, *texts):
    made = [""]
    for text in texts:
        made.append(
            workspace.write(
                lambda ledger, text=text: cause_analysis.add_why(ledger, action, text, after=made[-1])
            )
        )
    return made[1:]


def test_a_chain_of_whys_branches(workspace, action):
    first, second = _chain(workspace, action, "Closure is automatic", "The tool closes after 3 days")
    workspace.write(lambda ledger: cause_analysis.add_why(ledger, action, "Nobody checks", after=first))
    assert _labels(workspace, action) == [
        ("1", "Closure is automatic"),
        ("2a", "The tool closes after 3 days"),
        ("2b", "Nobody checks"),
    ]
    workspace.write(lambda ledger: cause_analysis.move(ledger, second, Way.DOWN))
    assert [text for _label, text in _labels(workspace, action)][1] == "Nobody checks"


def test_a_why_that_is_taken_out_closes_the_chain_and_undo_opens_it(workspace, action):
    _first, second, _third = _chain(workspace, action, "one", "two", "three")
    before = _labels(workspace, action)
    workspace.write(lambda ledger: cause_analysis.remove(ledger, second))
    assert _labels(workspace, action) == [("1", "one"), ("2", "three")]
    _undo(workspace, workspace.read(lambda ledger: ledger.get("action", action)["audit_id"]))
    assert _labels(workspace, action) == before


def test_a_lone_why_changes_places_with_the_one_above(workspace, action):
    _first, second, _third = _chain(workspace, action, "one", "two", "three")
    assert workspace.write(lambda ledger: cause_analysis.move(ledger, second, Way.UP))
    assert [text for _label, text in _labels(workspace, action)] == ["two", "one", "three"]
    assert workspace.write(lambda ledger: cause_analysis.move(ledger, second, Way.DOWN))
    assert [text for _label, text in _labels(workspace, action)] == ["one", "two", "three"]
    assert not workspace.write(lambda ledger: cause_analysis.move(ledger, _first, Way.UP))


def test_sub_causes_go_with_their_cause(workspace, action):
    def made(ledger):
        top = cause_analysis.add_cause(ledger, action, CauseCategory.PROCESS, "No step for it")
        cause_analysis.add_cause(ledger, action, None, "Copied from an old tool", under=top)
        cause_analysis.add_cause(ledger, action, CauseCategory.PEOPLE, "Not trained", is_root=True)
        return top

    top = workspace.write(made)
    assert _labels(workspace, action) == [
        ("1", "Not trained"),
        ("2", "No step for it"),
        ("2.1", "Copied from an old tool"),
    ]
    workspace.write(lambda ledger: cause_analysis.move_to_branch(ledger, top, CauseCategory.TECHNOLOGY))
    analysis = workspace.read(lambda ledger: cause_analysis.read(ledger, action))
    assert [branch.category for branch in analysis.branches] == [
        CauseCategory.PEOPLE,
        CauseCategory.TECHNOLOGY,
    ]
    workspace.write(lambda ledger: cause_analysis.remove(ledger, top))
    assert _labels(workspace, action) == [("1", "Not trained")]


def test_in_and_out(workspace, action):
    def made(ledger):
        one = cause_analysis.add_cause(ledger, action, CauseCategory.PROCESS, "one")
        two = cause_analysis.add_cause(ledger, action, CauseCategory.PROCESS, "two")
        between = cause_analysis.add_cause(ledger, action, CauseCategory.PROCESS, "between", after=one)
        return two, between

    two, _between = workspace.write(made)
    assert [text for _label, text in _labels(workspace, action)] == ["one", "between", "two"]
    workspace.write(lambda ledger: cause_analysis.move(ledger, two, Way.IN))
    assert _labels(workspace, action)[2] == ("2.1", "two")
    workspace.write(lambda ledger: cause_analysis.move(ledger, two, Way.OUT))
    assert _labels(workspace, action)[2] == ("3", "two")


def test_roots_join_the_conclusion_and_leave_what_is_typed(workspace, action):
    with pytest.raises(InputError, match="No root cause"):
        workspace.write(lambda ledger: cause_analysis.take_roots(ledger, action))

    def made(ledger):
        findings.save_action(ledger, action, {"root_cause": "Typed by the owner."})
        cause_analysis.add_why(ledger, action, "The tool has no confirmation step", is_root=True)
        cause_analysis.add_cause(
            ledger, action, CauseCategory.TECHNOLOGY, "Confirmation cannot be configured", is_root=True
        )
        return cause_analysis.take_roots(ledger, action)

    assert workspace.write(made)
    row = workspace.read(lambda ledger: ledger.get("action", action))
    assert row["root_cause"].splitlines() == [
        "Typed by the owner.",
        "The tool has no confirmation step",
        "Confirmation cannot be configured",
    ]
    assert row["cause_category"] == "technology"
    assert not workspace.write(lambda ledger: cause_analysis.take_roots(ledger, action))


def _rules(workspace, action):
    remarks = workspace.read(lambda ledger: cause_analysis.review(ledger, action))
    return [(remark.rule, remark.label) for remark in remarks]


def test_a_reviewer_warns_and_blocks_nothing(workspace, action):
    assert _rules(workspace, action) == []
    _chain(workspace, action, "7 of 25 tickets were closed without asking the user")
    assert _rules(workspace, action) == [("few_whys", ""), ("no_root", ""), ("repeats", "1")]
    (first,) = [cause.id for cause in workspace.read(lambda led: cause_analysis.read(led, action)).all()]
    workspace.write(
        lambda ledger: cause_analysis.add_why(ledger, action, "Human error", after=first, is_root=True)
    )
    assert _rules(workspace, action) == [("repeats", "1"), ("blames", "2")]


@pytest.mark.parametrize(
    "text",
    [
        "Human error",
        "The agent was careless",
        "agent Priya closed it",
        "She forgot to call back",
        "Lack of attention",
        "Marta Kowalska did it",
    ],
)
def test_blame_is_seen(text):
    assert blames(text, {"Marta Kowalska"})


@pytest.mark.parametrize(
    "text",
    [
        "Agents have no field for the confirmation",
        "The supervisor's dashboard does not show it",
        "New agents are not trained on closure",
        "Manager approval is not part of the workflow",
    ],
)
def test_roles_are_no_blame(text):
    assert not blames(text, {"Marta Kowalska"})


def test_a_withdrawn_action_takes_nothing(workspace, action):
    workspace.write(lambda ledger: audits.withdraw(ledger, "action", action))
    with pytest.raises(RuleViolation, match="withdrawn"):
        workspace.write(lambda ledger: cause_analysis.add_why(ledger, action, "x"))


def test_a_label_that_is_not_there_names_those_that_are(workspace, action):
    _chain(workspace, action, "one", "two")
    with pytest.raises(NotFound, match="There are: 1, 2"):
        workspace.read(lambda ledger: cause_analysis.item_labelled(ledger, action, "9", CauseMethod.WHYS))


@given(
    st.lists(st.tuples(st.integers(0, 14), st.integers(0, 14)), max_size=15),
    st.sampled_from(CauseMethod),
)
def test_circles_and_lost_parents_lose_nothing(links, method):
    """Two copies may each have moved one item below the other; after merging both are still there."""
    found = [
        CauseItem(f"i{place}", method, "x", f"i{parent}", CauseCategory.PEOPLE, position)
        for place, (parent, position) in enumerate(links)
    ]
    seen = [cause.id for cause in analysis_of("p", found).all()]
    assert sorted(seen) == sorted(item.id for item in found)


def test_a_chain_that_no_person_made_does_not_run_out_of_levels():
    found = [CauseItem(f"i{n:04}", CauseMethod.WHYS, "x", f"i{n - 1:04}" if n else "") for n in range(1_500)]
    assert len(list(analysis_of("p", found).all())) == 1_500


ACTS = ("add", "in", "out", "up", "down", "remove")


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 30)), max_size=14))
def test_whatever_is_moved_each_cause_stays_once_and_undo_brings_all_back(workspace, audit, acts):
    action = make_action(workspace, audit)
    for name, number in acts:
        there = [cause.id for cause in workspace.read(lambda led: cause_analysis.read(led, action)).all()]
        before = _labels(workspace, action)
        picked = there[number % len(there)] if there else ""

        def act(ledger, name=name, picked=picked, number=number):
            if name == "add" or not picked:
                after = picked if number % 2 else ""
                return bool(cause_analysis.add_why(ledger, action, f"why {number}", after=after))
            if name == "remove":
                cause_analysis.remove(ledger, picked)
                return True
            return cause_analysis.move(ledger, picked, Way(name))

        moved = workspace.write(act)
        now = [cause.id for cause in workspace.read(lambda led: cause_analysis.read(led, action)).all()]
        assert len(set(now)) == len(now)
        if name in ("in", "out", "up", "down") and there:
            assert sorted(now) == sorted(there)
        if moved and number % 3 == 0:
            _undo(workspace, audit)
            assert _labels(workspace, action) == before
