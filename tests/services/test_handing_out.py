"""Handing parts out: what becomes whose, what is refused, what is still owed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from iso20k_audit.model.errors import InputError, NotFound
from iso20k_audit.model.rules import report_gaps
from iso20k_audit.model.vocabulary import AreaKind, PartKind
from iso20k_audit.services import (
    answering,
    browsing,
    exporting,
    frozen,
    handing_out,
    independence,
    undoing,
    workspaces,
)
from iso20k_audit.services.hand_out_board import others_for, read_board
from iso20k_audit.services.handed import section_parts
from iso20k_audit.services.handing_out import NotIndependent, Part
from tests.making import make_workspace, question_ids, small_checklist, start

NOW = datetime.fromisoformat("2026-10-12T12:00+02:00")


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as made:
        yield made


@pytest.fixture
def audit(workspace):
    return start(workspace)


@pytest.fixture
def ids(workspace, audit):
    return question_ids(workspace, audit)


@pytest.fixture
def people(workspace, audit):
    return {row["name"]: row["id"] for row in workspace.read(lambda ledger: ledger.select("person"))}


@pytest.fixture
def section(workspace, audit):
    found = workspace.read(lambda ledger: section_parts(ledger, audit))
    return lambda title: found[title]


def own(workspace, audit, person):
    return workspace.read(lambda ledger: handing_out.own_questions(ledger, audit, person))


def hand(workspace, audit, parts, person, **more):
    return workspace.write(lambda ledger: handing_out.hand_out(ledger, audit, parts, [person], **more))


def undo(workspace, audit):
    state = workspace.read(
        lambda ledger: (setattr(ledger, "person", workspace.person), undoing.undo_state(ledger, audit))[1]
    )
    workspace.write(lambda ledger: undoing.take_back(ledger, state.undo_group))
    return state.undo_text


def owed(workspace, audit):
    found = workspace.read(lambda ledger: handing_out.expected(ledger, audit, NOW))
    return {one.name: one for one in found}


def site(workspace, name):
    return next(
        Part(PartKind.SITE, row["id"])
        for row in workspace.read(lambda ledger: ledger.select("site"))
        if row["name"] == name
    )


def test_parts_of_any_kind_add_up_and_are_one_act(workspace, audit, ids, people, section):
    jonas = people["Jonas Weber"]
    parts = [section("Context"), Part(PartKind.QUESTION, ids[5]), Part(PartKind.QUESTION, ids[0])]
    assert hand(workspace, audit, parts, jonas, due_at=NOW, note=" Ask the night shift ") == 3
    assert own(workspace, audit, jonas) == {*ids[:4], ids[5]}
    listed = workspace.read(lambda ledger: handing_out.assignments(ledger, audit))
    assert [(one.title, one.person, one.due_at, one.note) for one in listed] == [
        (title, "Jonas Weber", NOW, "Ask the night shift") for title in ("Context", "4.1-01", "8.6.1-02")
    ]
    assert hand(workspace, audit, parts, jonas) == 0, "who has it keeps it"
    assert undo(workspace, audit) == "hand out parts (number: 3)"
    assert own(workspace, audit, jonas) == set()


def test_a_site_is_every_question(workspace, audit, ids, people):
    hand(workspace, audit, [site(workspace, "Cebu")], people["Jonas Weber"])
    assert own(workspace, audit, people["Jonas Weber"]) == set(ids)


def test_instead_takes_a_part_from_the_others(workspace, audit, ids, people, section):
    jonas, maria = people["Jonas Weber"], people["Maria Rossi"]
    hand(workspace, audit, [section("Context")], jonas)
    hand(workspace, audit, [section("Context")], maria, instead=True)
    assert own(workspace, audit, jonas) == set() and len(own(workspace, audit, maria)) == 4
    assert undo(workspace, audit) == "hand Context to Maria Rossi"
    assert len(own(workspace, audit, jonas)) == 4


def test_what_was_taken_back_begins_anew(workspace, audit, people, section):
    jonas, part = people["Jonas Weber"], section("Context")
    hand(workspace, audit, [part], jonas, due_at=NOW, note="first")
    assert workspace.write(lambda ledger: handing_out.withdraw(ledger, audit, [part])) == 1
    hand(workspace, audit, [part], jonas)
    [again] = workspace.read(lambda ledger: handing_out.assignments(ledger, audit))
    assert (again.due_at, again.note) == (None, "")


def test_what_earlier_versions_wrote_counts_and_is_taken_over_when_changed(workspace, audit, ids, people):
    jonas, maria = people["Jonas Weber"], people["Maria Rossi"]
    old = workspace.read(lambda ledger: ledger.select("question_set", audit))[0]
    workspace.write(lambda ledger: ledger.set("question_set", old["id"], audit, assignees=[jonas]))
    [one] = workspace.read(lambda ledger: handing_out.assignments(ledger, audit))
    assert (one.id, one.title, one.person) == ("", "Context", "Jonas Weber")
    assert own(workspace, audit, jonas) == set(ids[:4])
    hand(workspace, audit, [one.part], maria)
    assert own(workspace, audit, jonas) == own(workspace, audit, maria) == set(ids[:4])
    assert workspace.read(lambda ledger: ledger.get("question_set", old["id"]))["assignees"] is None
    undo(workspace, audit)
    assert own(workspace, audit, jonas) == set(ids[:4]) and own(workspace, audit, maria) == set()
    [one] = workspace.read(lambda ledger: handing_out.assignments(ledger, audit))
    workspace.write(lambda ledger: handing_out.change(ledger, audit, one, due_at=NOW))
    [one] = workspace.read(lambda ledger: handing_out.assignments(ledger, audit))
    assert one.id and one.due_at == NOW


def test_what_is_not_there_is_refused(workspace, audit, people, section):
    jonas = people["Jonas Weber"]
    for part in (Part(PartKind.SECTION, "x"), Part(PartKind.QUESTION, "x"), Part(PartKind.ACCOUNT, "x")):
        with pytest.raises(NotFound):
            hand(workspace, audit, [part], jonas)
    with pytest.raises(NotFound, match="person"):
        hand(workspace, audit, [section("Context")], "nobody")
    with pytest.raises(InputError):
        hand(workspace, audit, [], jonas)


# -- who owes what ------------------------------------------------------------------------------------


def test_what_is_owed_follows_answers_and_time(workspace, audit, ids, people, section):
    jonas, maria = people["Jonas Weber"], people["Maria Rossi"]
    soon, late = NOW + timedelta(hours=4), NOW - timedelta(hours=1)
    hand(workspace, audit, [section("Context")], jonas, due_at=late)
    hand(workspace, audit, [section("Resolution")], jonas, due_at=soon)
    found = owed(workspace, audit)
    assert list(found) == ["Jonas Weber"]
    assert (found["Jonas Weber"].questions, found["Jonas Weber"].answered) == (8, 0)
    assert (found["Jonas Weber"].due_at, found["Jonas Weber"].overdue) == (late, True)
    for question in ids[:4]:
        workspace.write(
            lambda ledger, question=question: answering.answer(
                ledger, audit, question, {"result": "conforms"}
            )
        )
    found = owed(workspace, audit)["Jonas Weber"]
    assert (found.answered, found.due_at, found.overdue, found.sections) == (4, soon, False, 2)
    hand(workspace, audit, [site(workspace, "Cebu")], jonas)
    assert owed(workspace, audit)["Jonas Weber"].answered == 4
    hand(workspace, audit, [site(workspace, "Cebu")], maria)
    assert owed(workspace, audit)["Maria Rossi"].answered == 4
    workspace.write(lambda ledger: handing_out.withdraw(ledger, audit, [section("Context")]))
    assert owed(workspace, audit)["Jonas Weber"].answered == 0, "of a site only one's own answers count"


def test_mine_is_what_is_handed_to_me_else_what_is_handed_to_nobody(workspace, audit, ids, people, section):
    def mine(name):
        wanted = browsing.Filter(person_id=people[name])
        return [
            row.id for row in workspace.read(lambda ledger: browsing.list_questions(ledger, audit, wanted))
        ]

    assert mine("Maria Rossi") == mine("Jonas Weber") == ids
    hand(workspace, audit, [section("Resolution")], people["Jonas Weber"])
    assert mine("Jonas Weber") == ids[4:8] and mine("Maria Rossi") == ids[:4] + ids[8:]


# -- nobody audits their own work ---------------------------------------------------------------------


def add_area(workspace, person, kind, area, until=None):
    return workspace.write(lambda ledger: independence.add_own_area(ledger, person, kind, area, until))


def test_own_work_is_not_handed_out_without_a_reason(tmp_path, workspace, audit, people, section):
    jonas = people["Jonas Weber"]
    add_area(workspace, jonas, AreaKind.CLAUSE, "8.6")
    with pytest.raises(
        NotIndependent, match=r"Jonas Weber may not audit Resolution: own work \(Clause 8.6\)"
    ):
        hand(workspace, audit, [section("Context"), section("Resolution")], jonas)
    assert own(workspace, audit, jonas) == set(), "all or nothing"
    others = workspace.read(lambda ledger: others_for(ledger, audit, [section("Resolution")], [jonas]))
    assert others == ["Maria Rossi"]
    hand(
        workspace, audit, [section("Context"), section("Resolution")], jonas, reason=" Nobody else knows it "
    )
    listed = workspace.read(lambda ledger: handing_out.assignments(ledger, audit))
    assert {one.title: one.override_reason for one in listed} == {
        "Context": "",
        "Resolution": "Nobody else knows it",
    }
    hand(workspace, audit, [section("Resolution")], jonas, due_at=NOW)  # the reason stands
    view = exporting.take_view(workspace, audit)
    [line] = view.own_work
    assert (line.person, line.part, line.areas) == ("Jonas Weber", "Resolution", "Clause 8.6")
    assert not [gap for gap in report_gaps(view) if gap.field == "assignments"]


def test_own_areas_recorded_later_are_a_blocking_gap_until_there_is_a_reason(
    workspace, audit, people, section
):
    jonas = people["Jonas Weber"]
    hand(workspace, audit, [section("Resolution")], jonas)
    add_area(workspace, jonas, AreaKind.PROCESS, "Incident management")

    def gaps():
        found = report_gaps(exporting.take_view(workspace, audit))
        return [gap for gap in found if gap.field == "assignments"]

    [gap] = gaps()
    assert gap.blocking and gap.area == "plan" and "Jonas Weber audits their own work: Resolution" in gap.text
    [one] = workspace.read(lambda ledger: handing_out.assignments(ledger, audit))
    assert gap.record_id == one.id
    board = workspace.read(lambda ledger: read_board(ledger, audit))
    assert board.collision(one) is not None
    workspace.write(lambda ledger: handing_out.change(ledger, audit, one, override_reason="Last resort"))
    assert gaps() == []


def test_the_questions_that_are_own_work_are_named_where_it_is_not_all(workspace, audit, people, section):
    jonas = people["Jonas Weber"]
    add_area(workspace, jonas, AreaKind.CLAUSE, "4.2")
    with pytest.raises(NotIndependent, match=r"own work \(Clause 4\.2, in 4\.2-01, 4\.2-02\)"):
        hand(workspace, audit, [section("Context")], jonas)


def test_sites_count_where_they_are_handed_out_or_the_only_one(tmp_path, workspace, audit, people, section):
    jonas = people["Jonas Weber"]
    add_area(workspace, jonas, AreaKind.SITE, "cebu")
    hand(workspace, audit, [section("Context"), site(workspace, "Kraków")], jonas)
    with pytest.raises(NotIndependent, match="Cebu"):
        hand(workspace, audit, [site(workspace, "Cebu")], jonas)


def test_the_same_area_again_changes_its_day_and_can_be_taken_away(workspace, audit, people, section):
    jonas = people["Jonas Weber"]
    first = add_area(workspace, jonas, AreaKind.CLAUSE, "8.6")
    assert add_area(workspace, jonas, AreaKind.CLAUSE, "8.6", date(2020, 1, 1)) == first
    hand(workspace, audit, [section("Resolution")], jonas)
    workspace.write(lambda ledger: independence.remove_own_area(ledger, first))
    assert workspace.read(lambda ledger: independence.own_areas(ledger, jonas)) == []
    with pytest.raises(InputError):
        add_area(workspace, jonas, AreaKind.CLAUSE, "  ")
    with pytest.raises(NotFound):
        add_area(workspace, "nobody", AreaKind.CLAUSE, "8.6")


def test_the_board_tells_workload_and_what_nobody_has(workspace, audit, ids, people, section):
    def plan(ledger):
        fields = {"starts_at": "2026-10-12T09:00+02:00", "ends_at": "2026-10-12T09:15+02:00"}
        ledger.set("schedule_item", "0" * 36, audit, auditors="MR, Jonas Weber", activity="Desk", **fields)

    workspace.write(plan)
    hand(workspace, audit, [section("Resolution"), Part(PartKind.QUESTION, ids[0])], people["Jonas Weber"])
    board = workspace.read(lambda ledger: read_board(ledger, audit))
    assert [row.title for row in board.parts] == [
        "Context", "Resolution", "Improvement", "4.1-01", "Cebu", "Kraków",
    ]  # fmt: skip
    assert board.loose == 5
    maria, jonas = board.people
    assert (maria.name, maria.questions, maria.available, maria.is_over) == ("Maria Rossi", 0, 15, False)
    assert (jonas.questions, jonas.minutes, jonas.available, jonas.is_over) == (5, 25, 15, True)


def test_a_workspace_with_hand_outs_checks(workspace, audit, people, section):
    hand(workspace, audit, [section("Resolution")], people["Jonas Weber"])
    assert workspaces.check(workspace).ok


# -- another version of the checklist -----------------------------------------------------------------


def test_hand_outs_follow_their_sections_into_another_version(workspace, audit, people, section):
    jonas, maria = people["Jonas Weber"], people["Maria Rossi"]
    hand(workspace, audit, [section("Resolution")], jonas, due_at=NOW)
    hand(workspace, audit, [section("Improvement")], maria, due_at=NOW)
    before = small_checklist()
    context, resolution, improvement = before.sections
    newer = replace(
        before,
        version="2.0",
        sections=(resolution, context, replace(improvement, title="Getting better")),
        sha256="1" * 64,
    )
    workspace.write(lambda ledger: frozen.adopt(ledger, audit, newer))
    listed = workspace.read(lambda ledger: handing_out.assignments(ledger, audit))
    assert [(one.title, one.person, one.due_at) for one in listed] == [
        ("Resolution", "Jonas Weber", NOW),
        ("10.1-01", "Maria Rossi", NOW),
        ("10.1-02", "Maria Rossi", NOW),
    ]
    rows = workspace.read(lambda ledger: browsing.list_questions(ledger, audit))
    assert own(workspace, audit, jonas) == {row.id for row in rows if row.section == "Resolution"}
    undo(workspace, audit)
    assert len(own(workspace, audit, jonas)) == 4 and len(own(workspace, audit, maria)) == 2


# -- any order ----------------------------------------------------------------------------------------

ACTS = st.lists(
    st.tuples(st.booleans(), st.integers(0, 8), st.integers(0, 1)), min_size=1, max_size=14
)  # hand out or take back; which part; to whom


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=ACTS, order=st.randoms(use_true_random=False))
def test_what_is_one_s_own_is_the_union_of_what_stands(workspace, audit, ids, people, section, acts, order):
    """Whatever was handed out and taken back before, in whatever order the parts are named."""
    parts = [section(title) for title in ("Context", "Resolution", "Improvement")]
    parts += [Part(PartKind.QUESTION, ids[place]) for place in (0, 3, 5, 9)]
    parts += [site(workspace, "Cebu"), site(workspace, "Kraków")]
    covers = [ids[:4], ids[4:8], ids[8:], *([ids[place]] for place in (0, 3, 5, 9)), ids, ids]
    who = list(people.values())
    workspace.write(lambda ledger: handing_out.withdraw(ledger, audit, parts))
    stands: set[tuple[int, int]] = set()
    for gives, part, person in acts:
        if gives:
            hand(workspace, audit, [parts[part]], who[person])
            stands.add((part, person))
        else:
            workspace.write(
                lambda ledger, p=part, w=person: handing_out.withdraw(ledger, audit, [parts[p]], [who[w]])
            )
            stands.discard((part, person))
    for person, identity in enumerate(who):
        wanted = {one for part, whose in stands if whose == person for one in covers[part]}
        assert own(workspace, audit, identity) == wanted
        wish = browsing.Filter(viewer_id=identity)
        listed = workspace.read(lambda ledger, wish=wish: browsing.list_questions(ledger, audit, wish))
        assert {row.id for row in listed if row.is_mine} == wanted
        owes = [one.questions for one in owed(workspace, audit).values() if one.person_id == identity]
        assert owes == ([len(wanted)] if wanted else [])
    before = [own(workspace, audit, identity) for identity in who]
    again = sorted(stands)
    order.shuffle(again)
    for part, person in again:
        hand(workspace, audit, [parts[part]], who[person])
    assert [own(workspace, audit, identity) for identity in who] == before


def test_what_was_handed_out_is_called_by_person_and_part(workspace, audit, people, section):
    from iso20k_audit.services.record_titles import RecordTitles

    name = next(iter(people))
    titles = list(workspace.read(lambda ledger: section_parts(ledger, audit)))[:2]
    hand(workspace, audit, [section(title) for title in titles], people[name])

    def called(ledger):
        return [RecordTitles(ledger).title("assignment", row) for row in ledger.select("assignment", audit)]

    assert sorted(workspace.read(called)) == sorted(f"Assignment {name}, {title}" for title in titles)
