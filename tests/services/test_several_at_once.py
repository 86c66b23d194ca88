"""Flags and texts of several questions, and every order and group of the list."""

from __future__ import annotations

import pytest

from iso20k_audit.model.vocabulary import Result
from iso20k_audit.services import answering, browsing, undoing, workspaces
from iso20k_audit.services.several import Changes, change_several
from tests.making import make_workspace, question_ids, start


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


def papers(workspace, audit):
    return workspace.read(lambda ledger: ledger.select("working_paper", audit))


def rows(workspace, audit, **wanted):
    return workspace.read(lambda ledger: browsing.list_questions(ledger, audit, browsing.Filter(**wanted)))


def undo(workspace, audit):
    """What undo says that it will take back; then it does."""
    state = workspace.read(
        lambda ledger: (setattr(ledger, "person", workspace.person), undoing.undo_state(ledger, audit))[1]
    )
    workspace.write(lambda ledger: undoing.take_back(ledger, state.undo_group))
    return state.undo_text


def change(workspace, audit, ids, **wanted):
    workspace.write(lambda ledger: change_several(ledger, audit, ids, Changes(**wanted)))


def test_texts_are_added_to_what_is_there(workspace, audit, ids):
    workspace.write(
        lambda ledger: answering.answer(
            ledger, audit, ids[0], {"note": "First", "interviewees": "Desk lead", "sample": "3 tickets"}
        )
    )
    change(workspace, audit, ids[:2], note=" Second ", interviewees="Agent", sample="2 calls")
    found = {paper["question_id"]: paper for paper in papers(workspace, audit)}
    first, second = found[ids[0]], found[ids[1]]
    assert (first["note"], first["interviewees"], first["sample"]) == (
        "First\nSecond", "Desk lead; Agent", "3 tickets; 2 calls",
    )  # fmt: skip
    assert (second["note"], second["interviewees"], second["sample"]) == ("Second", "Agent", "2 calls")


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        ({"result": Result.MINOR}, "minor nonconformity for 3 questions"),
        ({"flagged": True}, "flag 3 questions"),
        ({"note": "Seen"}, "note on 3 questions"),
        ({"result": Result.MINOR, "note": "Seen"}, "answer 3 questions"),
    ],
)
def test_undo_says_what_was_done_to_how_many(workspace, audit, ids, wanted, words):
    change(workspace, audit, ids[:3], **wanted)
    assert undo(workspace, audit).lower() == words
    for paper in papers(workspace, audit):
        assert not (paper["result"] or paper["flagged"] or paper["note"])


def test_flags_are_one_s_own_and_filter_the_list(workspace, audit, ids):
    me = workspace.person.id
    change(workspace, audit, [ids[1], ids[4]], flagged=True)
    workspaces.act_as(workspace, "Jonas Weber")
    change(workspace, audit, [ids[2]], flagged=True)
    mine = rows(workspace, audit, state="flagged", viewer_id=me)
    assert [row.id for row in mine] == [ids[1], ids[4]] and all(row.flagged for row in mine)
    assert [row.id for row in rows(workspace, audit, state="flagged")] == [ids[1], ids[2], ids[4]]
    counts = workspace.read(
        lambda ledger: browsing.count_states(ledger, audit, browsing.Filter(viewer_id=me))
    )
    assert counts["flagged"] == 2
    workspaces.act_as(workspace, "Maria Rossi")
    change(workspace, audit, [ids[1]], flagged=False)
    assert [row.id for row in rows(workspace, audit, state="flagged", viewer_id=me)] == [ids[4]]


@pytest.mark.parametrize("name", browsing.ORDERS)
def test_every_order_and_group_lists_every_question_once(workspace, audit, ids, name):
    workspace.write(lambda ledger: answering.answer(ledger, audit, ids[7], {"result": "major"}))
    assert sorted(row.id for row in rows(workspace, audit, order=name)) == sorted(ids)
    if name in browsing.GROUPS:
        grouped = rows(workspace, audit, group=name)
        keys = [row.group for row in grouped]
        runs = [key for place, key in enumerate(keys) if place == 0 or keys[place - 1] != key]
        assert len(runs) == len(set(runs))  # every group is in one piece
        parts = [rows(workspace, audit, group=name)[:4]]
        person = browsing.Filter(group=name)
        parts.append(workspace.read(lambda ledger: browsing.list_questions(ledger, audit, person, offset=4)))
        assert [row.id for part in parts for row in part] == [row.id for row in grouped]


def test_gravest_and_flagged_come_first(workspace, audit, ids):
    for place, result in ((1, "conforms"), (3, "minor"), (8, "major"), (5, "ofi")):
        workspace.write(
            lambda ledger, place=place, result=result: answering.answer(
                ledger, audit, ids[place], {"result": result}
            )
        )
    change(workspace, audit, [ids[6]], flagged=True)
    by_result = [ids.index(row.id) for row in rows(workspace, audit, order="result")]
    assert by_result == [8, 3, 5, 1, 0, 2, 4, 6, 7, 9]
    assert rows(workspace, audit, order="flagged")[0].id == ids[6]
    by_person = rows(workspace, audit, group="person", order="result")
    assert [row.group for row in by_person[:5]] == ["Maria Rossi"] * 4 + [""]
    assert ids.index(by_person[0].id) == 8
    bare = rows(workspace, audit, state="bare_nonconformities")
    assert [ids.index(row.id) for row in bare] == [3, 8]
