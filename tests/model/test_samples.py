"""Samples: lists as people paste them, and sentences that say what the items show."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iso20k_audit.model.samples import (
    SampledItem,
    count_items,
    count_words,
    deviation_sentence,
    kind_of_reference,
    read_references,
    sample_sentence,
    says,
    with_sentence,
)
from iso20k_audit.model.vocabulary import SampleItemKind, SampleVerdict

TICKET = SampleItemKind.TICKET


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("INC001\nINC002\r\nINC003\n", ["INC001", "INC002", "INC003"]),
        ("INC001, INC002; INC003", ["INC001", "INC002", "INC003"]),
        ("INC001 INC002", ["INC001", "INC002"]),
        ("INC001 CHG002", ["INC001", "CHG002"]),
        ("INC001\tINC002", ["INC001", "INC002"]),
        ("Agent 12\nAgent 13", ["Agent 12", "Agent 13"]),
        ("12 October 2026", ["12 October 2026"]),
        ("2026-10-12 14:05", ["2026-10-12 14:05"]),
        ("1001 1002 1003", ["1001", "1002", "1003"]),
        ("  \n , ;\t", []),
        ('"INC001"\n"INC002"', ["INC001", "INC002"]),
    ],
)
def test_a_list_is_read_as_it_was_meant(text, expected):
    assert read_references(text) == expected


@given(st.lists(st.from_regex(r"(INC|CHG|REQ)[0-9]{1,8}", fullmatch=True), max_size=40))
def test_every_joint_gives_the_same_list(references):
    for joint in ("\n", "\r\n", ", ", ";", "\t", " "):
        assert read_references(joint.join(references)) == references


@given(st.text(max_size=200))
def test_no_text_makes_an_empty_item(text):
    assert all(reference.strip() == reference and reference for reference in read_references(text))


def test_the_kind_follows_from_the_number():
    assert kind_of_reference("INC0048213") is TICKET
    assert kind_of_reference("chg0012") is SampleItemKind.CHANGE
    assert kind_of_reference("Agent 12") is SampleItemKind.AGENT
    assert kind_of_reference("Rota of week 42") is SampleItemKind.RECORD
    assert kind_of_reference("42") is SampleItemKind.RECORD


def _items(deviating: int, looked_at: int, total: int) -> list[SampledItem]:
    return [
        SampledItem(
            f"INC{number:03d}",
            TICKET,
            number <= looked_at,
            (SampleVerdict.DEVIATES if number <= deviating else SampleVerdict.AS_REQUIRED)
            if number <= looked_at
            else None,
        )
        for number in range(1, total + 1)
    ]


def test_the_sentences_count():
    items = _items(3, 12, 15)
    assert count_words(count_items(items)) == "12 of 15 looked at, deviating: 3"
    assert sample_sentence(items) == "12 of 15 tickets looked at, deviating: 3"
    assert deviation_sentence(items) == "3 of 12 tickets deviate: INC001, INC002, INC003"
    assert count_words(count_items(_items(0, 2, 2))) == "2 of 2 looked at"


def test_many_deviations_are_not_all_named():
    told = deviation_sentence(_items(40, 50, 50))
    assert told.startswith("40 of 50 tickets deviate: INC001, ") and told.endswith("and others: 28")


def test_items_of_several_kinds_are_items():
    mixed = [SampledItem("INC1", TICKET, True), SampledItem("CHG1", SampleItemKind.CHANGE, True)]
    assert sample_sentence(mixed) == "2 of 2 items looked at"


def test_a_sentence_with_other_figures_is_replaced_and_the_rest_stays():
    note = "Asked the shift lead.\n1 of 4 tickets deviate: INC001\nSee also the rota."
    assert with_sentence(note, "3 of 12 tickets deviate: INC001, INC007") == (
        "Asked the shift lead.\n3 of 12 tickets deviate: INC001, INC007\nSee also the rota."
    )
    assert with_sentence("15 of 214 closed", "2 of 3 items looked at", "; ") == (
        "15 of 214 closed; 2 of 3 items looked at"
    )
    assert with_sentence("1 of 1 tickets looked at", "1 of 2 items looked at", "; ") == (
        "1 of 2 items looked at"
    )
    assert says("0 of 3 tickets deviate", "1 of 3 changes deviate: CHG1")
    assert not says("Nothing deviates", "1 of 3 changes deviate: CHG1")


@given(
    st.lists(st.sampled_from(["Seen at the desk.", "", "Rota of week 42: complete"]), max_size=4),
    st.integers(0, 9),
    st.integers(0, 9),
)
def test_writing_up_again_changes_nothing_but_the_figures(lines, first, second):
    note = "\n".join(lines)
    once = with_sentence(note, deviation_sentence(_items(first, 9, 9)))
    twice = with_sentence(once, deviation_sentence(_items(second, 9, 9)))
    assert twice == with_sentence(note, deviation_sentence(_items(second, 9, 9)))
    assert with_sentence(twice, deviation_sentence(_items(second, 9, 9))) == twice
