"""Groups of findings: nothing is absorbed, everything can be taken back, and two leads may do it at once."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from iso20k_audit.model.errors import InputError, NotFound, RuleViolation
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import audits, browsing, grouping, undoing
from iso20k_audit.services.findings import raise_finding, withdraw_findings
from tests.making import make_workspace, start
from tests.services.exchanging import bodies, exchange, second_copy, take_in


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as workspace:
        yield workspace


@pytest.fixture
def audit(workspace):
    return start(workspace)


def raised(workspace, audit, *titles, kind=FindingKind.MINOR):
    def job(ledger):
        return [raise_finding(ledger, audit, kind, clauses=["8.6.1"], title=title) for title in titles]

    return workspace.write(job)


def group(workspace, *ids, **given):
    return workspace.write(lambda ledger: grouping.group_findings(ledger, ids, **given))


def there(workspace, audit):
    return workspace.read(lambda ledger: grouping.groups(ledger, audit))


def sets(workspace, audit):
    return {frozenset(one.members) for one in there(workspace, audit)}


def undo(workspace, audit, *, again=False):
    def act(ledger):
        state = undoing.undo_state(ledger, audit)
        return undoing.take_back(ledger, state.redo_group if again else state.undo_group)

    return workspace.write(act)


def test_a_group_takes_title_and_leading_finding_from_the_gravest(workspace, audit):
    minor, late = raised(workspace, audit, "Tickets closed early", "Closed too soon")
    (major,) = raised(workspace, audit, "Closure is not confirmed", kind=FindingKind.MAJOR)
    group(workspace, minor, major, late, reason="All three are about closing")
    (one,) = there(workspace, audit)
    assert one.title == "Closure is not confirmed" and one.reason == "All three are about closing"
    assert one.members == (major, minor, late) and one.leading_id == major


def test_grouping_changes_no_finding(workspace, audit):
    ids = raised(workspace, audit, "A", "B", "C")
    before = workspace.read(lambda ledger: browsing.list_findings(ledger, audit))
    group(workspace, *ids, title="All")
    workspace.write(lambda ledger: grouping.take_out(ledger, ids[:1]))
    assert workspace.read(lambda ledger: browsing.list_findings(ledger, audit)) == before


def test_a_finding_is_added_to_the_group_there_is_and_groups_are_joined_only_when_wanted(workspace, audit):
    a, b, c, d = raised(workspace, audit, "A", "B", "C", "D")
    first = group(workspace, a, b, title="First", reason="Same desk")
    assert group(workspace, c, b) == first
    assert sets(workspace, audit) == {frozenset((a, b, c))}
    workspace.write(lambda ledger: grouping.take_out(ledger, [c]))
    group(workspace, c, d, title="Second", reason="Same shift")
    with pytest.raises(RuleViolation, match="different groups"):
        group(workspace, a, c)
    assert group(workspace, a, c, joining=True) == first
    (one,) = there(workspace, audit)
    assert set(one.members) == {a, b, c, d} and one.title == "First" and one.other_titles == ("Second",)
    assert one.reason == "Same desk\nSame shift"


def test_taking_one_out_of_two_ungroups_and_undo_brings_it_back(workspace, audit):
    a, b = raised(workspace, audit, "A", "B")
    group(workspace, a, b)
    workspace.write(lambda ledger: grouping.take_out(ledger, [a], "Another desk"))
    assert there(workspace, audit) == []
    undo(workspace, audit)
    assert sets(workspace, audit) == {frozenset((a, b))}
    undo(workspace, audit, again=True)
    assert there(workspace, audit) == []
    with pytest.raises(RuleViolation, match="in no group"):
        workspace.write(lambda ledger: grouping.take_out(ledger, [a]))


def test_undoing_a_group_leaves_the_findings_alone(workspace, audit):
    a, b = raised(workspace, audit, "A", "B")
    group(workspace, a, b)
    told = workspace.write(lambda ledger: undoing.undo_state(ledger, audit)).undo_text
    assert told == "group findings: A"
    undo(workspace, audit)
    assert there(workspace, audit) == []
    group(workspace, a, b, title="Again")
    assert [one.title for one in there(workspace, audit)] == ["Again"]


def test_a_withdrawn_finding_is_no_member_until_it_comes_back(workspace, audit):
    a, b, c = raised(workspace, audit, "A", "B", "C")
    group(workspace, a, b, c)
    workspace.write(lambda ledger: withdraw_findings(ledger, [b], "Twice"))
    assert sets(workspace, audit) == {frozenset((a, c))}
    with pytest.raises(RuleViolation, match="withdrawn"):
        group(workspace, a, b)
    workspace.write(lambda ledger: audits.restore(ledger, "finding", b))
    assert sets(workspace, audit) == {frozenset((a, b, c))}


def test_what_cannot_be_grouped_is_refused(workspace, audit):
    (a,) = raised(workspace, audit, "A")
    (praise,) = raised(workspace, audit, "P", kind=FindingKind.POSITIVE)
    other = start(workspace, title="Other audit")
    (elsewhere,) = raised(workspace, other, "E")
    with pytest.raises(InputError, match="two findings"):
        group(workspace, a, a)
    with pytest.raises(RuleViolation, match="positive practice"):
        group(workspace, a, praise)
    with pytest.raises(InputError, match="different audits"):
        group(workspace, a, elsewhere)
    assert there(workspace, audit) == []


def test_not_the_same_is_remembered_and_given_up_by_grouping(workspace, audit):
    a, b, c = raised(workspace, audit, "A", "B", "C")
    workspace.write(lambda ledger: grouping.say_not_same(ledger, [b, a], "Two desks"))
    (said,) = workspace.read(lambda ledger: grouping.not_same_pairs(ledger, audit))
    assert {said.one, said.other} == {a, b} and said.reason == "Two desks"
    group(workspace, a, b)
    assert workspace.read(lambda ledger: grouping.not_same_pairs(ledger, audit)) == []
    with pytest.raises(RuleViolation, match="in one group"):
        workspace.write(lambda ledger: grouping.say_not_same(ledger, [a, b]))
    workspace.write(lambda ledger: grouping.say_not_same(ledger, [a, c]))
    workspace.write(lambda ledger: grouping.forget_not_same(ledger, [c, a]))
    with pytest.raises(NotFound):
        workspace.write(lambda ledger: grouping.forget_not_same(ledger, [c, a]))


def test_two_leads_who_group_at_once_get_the_union_with_both_reasons(workspace, audit, tmp_path):
    a, b, c = raised(workspace, audit, "A", "B", "C")
    with second_copy(workspace, tmp_path / "two", "Jonas Weber") as other:
        group(workspace, a, b, title="Closing", reason="Same desk")
        group(other, b, c, title="Closing early", reason="Same shift")
        exchange(workspace, other)
        for copy in (workspace, other):
            (one,) = there(copy, audit)
            assert set(one.members) == {a, b, c}
            assert {one.title, *one.other_titles} == {"Closing", "Closing early"}
            assert set(one.reason.split("\n")) == {"Same desk", "Same shift"}
        workspace.write(lambda ledger: grouping.take_out(ledger, [b]))
        assert sets(workspace, audit) == {frozenset((a, c))}, "those who are left stay together"


def test_one_lead_groups_what_the_other_says_is_not_the_same(workspace, audit, tmp_path):
    a, b = raised(workspace, audit, "A", "B")
    with second_copy(workspace, tmp_path / "two", "Jonas Weber") as other:
        group(workspace, a, b)
        other.write(lambda ledger: grouping.say_not_same(ledger, [a, b], "Two desks"))
        exchange(workspace, other)
        for copy in (workspace, other):
            (one,) = there(copy, audit)
            assert [reason for _one, _other, reason in one.objections] == ["Two desks"]


ACTS = st.lists(
    st.tuples(
        st.sampled_from(("group", "join", "out", "ungroup", "apart", "name")),
        st.lists(st.integers(0, 5), min_size=2, max_size=3, unique=True),
    ),
    max_size=5,
)


def _play(workspace, audit, ids, acts):
    for act, places in acts:
        chosen = [ids[place] for place in places]

        def job(ledger, act=act, chosen=chosen):
            if act in ("group", "join"):
                grouping.group_findings(ledger, chosen, joining=act == "join")
            elif act == "out":
                grouping.take_out(ledger, chosen[:1])
            elif act == "apart":
                grouping.say_not_same(ledger, chosen)
            elif group := grouping.group_of(ledger, audit, chosen[0]):
                if act == "ungroup":
                    grouping.ungroup(ledger, audit, group.id)
                else:
                    grouping.describe(ledger, audit, group.id, {"title": f"Called {chosen[0]}"})

        try:
            workspace.write(job)
        except (RuleViolation, InputError, NotFound):
            continue


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(before=ACTS, mine=ACTS, theirs=ACTS, after=ACTS)
def test_whatever_two_leads_do_at_once_all_copies_show_the_same_groups(
    tmp_path_factory, before, mine, theirs, after
):
    folder = tmp_path_factory.mktemp("groups")
    with make_workspace(folder / "one") as one:
        audit = start(one)
        ids = raised(one, audit, *(f"Finding {number}" for number in range(6)))
        texts = one.read(lambda ledger: browsing.list_findings(ledger, audit))
        _play(one, audit, ids, before)
        with (
            second_copy(one, folder / "two", "Jonas Weber") as two,
            second_copy(one, folder / "three", "Eva") as three,
        ):
            _play(one, audit, ids, mine)
            _play(two, audit, ids, theirs)
            first, second = bodies(one), bodies(two)
            made = [sets(one, audit), sets(two, audit)]
            take_in(three, second)
            take_in(three, first)
            exchange(one, two)
            assert there(one, audit) == there(two, audit) == there(three, audit)
            shown = there(one, audit)
            members = [finding for group in shown for finding in group.members]
            assert len(members) == len(set(members)), "a finding is in one group at most"
            quiet = not any(act in ("out", "ungroup") for act, _places in (*mine, *theirs))
            if quiet:  # nobody took anything apart: what either grouped is together
                for group in made[0] | made[1]:
                    assert any(group <= frozenset(one.members) for one in shown)
            assert one.read(lambda ledger: browsing.list_findings(ledger, audit)) == texts
            _play(one, audit, ids, after)
            take_in(two, bodies(one))
            assert there(one, audit) == there(two, audit)
