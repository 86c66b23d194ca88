"""Which command a few letters mean."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iso20k_audit.ui.search.ranking import fit, ranked

NAMES = (
    "New audit",
    "Open workspace",
    "Next unanswered question",
    "Previous unanswered question",
    "Raise a finding from this question",
    "Attach evidence to this question",
    "Findings",
    "Back up now",
    "Übersicht",
)


def best(typed, recent=()):
    return [value for value, _marks in ranked(typed, [(name, name, "Audit") for name in NAMES], recent)]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("new", "New audit"),
        ("aud", "New audit"),
        ("nuq", "Next unanswered question"),
        ("find", "Findings"),
        ("raise find", "Raise a finding from this question"),
        ("question next", "Next unanswered question"),
        ("wrkspc", "Open workspace"),
        ("UBER", "Übersicht"),
        ("bun", "Back up now"),
    ],
)
def test_the_command_that_is_meant_comes_first(typed, first):
    assert best(typed)[0] == first


def test_every_word_must_be_found_and_letters_must_be_near():
    assert best("raise zebra") == []
    assert "Previous unanswered question" not in best("pon")


def test_without_words_those_used_last_come_first_then_the_order_of_the_menus():
    assert best("", ["Findings"]) == ["Findings", *(name for name in NAMES if name != "Findings")]


def test_among_equals_the_one_used_last_comes_first():
    assert best("question")[0] == "Next unanswered question"
    assert best("question", ["Attach evidence to this question"])[0] == "Attach evidence to this question"


def test_the_menu_counts_once_three_letters_are_typed():
    items = [("a", "Undo", "Edit"), ("b", "Editor of checklists", "File")]
    assert [value for value, _ in ranked("edit", items)] == ["b", "a"]


@given(st.text(max_size=8), st.text(max_size=30))
def test_marks_always_lie_in_the_text(typed, text):
    good = fit(typed, text)
    for at, length in good.marks if good else ():
        assert at >= 0 and length > 0 and at + length <= len(text)
