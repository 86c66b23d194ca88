"""Two windows that type at the same place keep both texts; drafts of both survive."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iso20k_audit.services import audits, drafts, workspaces
from iso20k_audit.services.drafts import InView, TextPlace
from iso20k_audit.services.joining_texts import join
from tests.making import make_workspace, start

texts = st.text(alphabet="ab \n", max_size=12)


@pytest.mark.parametrize(
    ("base", "theirs", "mine", "joined"),
    [
        ("", "Desk 4", "Desk 5", "Desk 4\nDesk 5"),
        ("Seen", "Seen at desk 4", "Seen by two", "Seen at desk 4\nby two"),
        ("Seen", "Seen", "Seen at desk 4", "Seen at desk 4"),
        ("Seen", "Seen at desk 4", "Seen", "Seen at desk 4"),
        ("One two", "Two", "One", "Two\nOne"),
        ("a", "same", "same", "same"),
    ],
)
def test_what_both_meant_is_in_the_joined_text(base, theirs, mine, joined):
    assert join(base, theirs, mine) == joined


@given(base=texts, theirs=texts, mine=texts)
def test_nothing_that_was_added_is_lost(base, theirs, mine):
    joined = join(base, theirs, mine)
    if mine == base:
        assert joined in (theirs, mine)
    elif theirs == base:
        assert joined == mine
    else:
        for words in (theirs, mine[len(base) :] if mine.startswith(base) else mine):
            for word in words.split():
                assert word in joined


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as opened:
        yield opened


def typed(workspace, place, text, in_view, writer=""):
    return workspace.write(lambda ledger: drafts.record_typed(ledger, place, text, in_view, writer=writer))


def stored(workspace, audit):
    return workspace.read(lambda ledger: ledger.get("audit", audit))


def test_the_later_window_does_not_wipe_the_earlier_and_undo_brings_that_back(workspace):
    audit = start(workspace)
    place = TextPlace("audit", audit, "conclusion", audit)
    seen = workspace.read(lambda ledger: ledger.seen(audit)).get("conclusion", [])
    one, two = InView([seen]), InView([seen])
    assert not typed(workspace, place, "Effective.", one)
    assert typed(workspace, place, "Two majors.", two, "2")
    row = stored(workspace, audit)
    assert (row["conclusion"], row["conflicts"]) == ("Effective.\nTwo majors.", None)
    assert not typed(workspace, place, "Effective.\nTwo majors, both closed.", two, "2"), (
        "its own text is in view"
    )
    assert stored(workspace, audit)["conclusion"] == "Effective.\nTwo majors, both closed."
    assert typed(workspace, place, "Effective in all.", one)
    assert "both closed" in stored(workspace, audit)["conclusion"]


def test_what_somebody_else_wrote_stands_beside_it(workspace):
    audit = start(workspace)
    place = TextPlace("audit", audit, "conclusion", audit)
    mine = InView([workspace.read(lambda ledger: ledger.seen(audit)).get("conclusion", [])])
    workspaces.act_as(workspace, "Jonas Weber")
    workspace.write(lambda ledger: audits.save(ledger, "audit", audit, {"conclusion": "His."}))
    workspaces.act_as(workspace, "Maria Rossi")
    typed(workspace, place, "Mine.", mine)
    assert stored(workspace, audit)["conflicts"] == "conclusion"


def test_a_save_that_failed_is_passed_over(workspace):
    audit = start(workspace)
    place = TextPlace("audit", audit, "conclusion", audit)
    view = InView([[]])
    typed(workspace, place, "One", view)
    view.versions.append(["f" * 64])
    assert not typed(workspace, place, "Two", view)
    assert stored(workspace, audit)["conclusion"] == "Two"


def test_half_typed_texts_of_two_windows_are_both_recovered(workspace):
    audit = start(workspace)
    place = TextPlace("audit", audit, "conclusion", audit)
    workspace.write(lambda ledger: drafts.keep(ledger, place, "Effective.", []))
    workspace.write(lambda ledger: drafts.keep(ledger, place, "Two majors.", [], writer="2"))
    workspace.write(drafts.recover)
    assert sorted(stored(workspace, audit)["conclusion"].split("\n")) == ["Effective.", "Two majors."]
    assert workspace.read(lambda ledger: ledger.drafts()) == {}


def test_a_part_of_a_word_is_not_what_somebody_else_wrote():
    for theirs, mine in (("No", "Nothing to add"), ("5", "15 tickets seen"), ("INC1", "INC12")):
        joined = join("", theirs, mine)
        assert joined.splitlines() == [theirs, mine]
        assert join("", mine, theirs).splitlines() == [mine, theirs]


def test_a_text_that_goes_on_from_the_other_is_not_doubled():
    assert join("", "Seen: rota", "Seen: rota of week 42") == "Seen: rota of week 42"
    assert join("", "One\nTwo", "Zero\nOne\nTwo\nThree") == "Zero\nOne\nTwo\nThree"
