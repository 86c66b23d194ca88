"""Ids: new ones rise, derived ones agree."""

from __future__ import annotations

import threading
import time
import uuid
from types import SimpleNamespace

import pytest

from iso20k_audit.model import ids
from iso20k_audit.model.ids import (
    conclusion_id,
    derived_id,
    link_id,
    new_id,
    question_id,
    working_paper_id,
)


@pytest.fixture
def clock(monkeypatch):
    """A clock that stands still and an id maker that has made none; set `now` (in ns) to move it."""
    stopped = SimpleNamespace(now=1_793_008_800 * 10**9)
    stopped.time_ns = lambda: stopped.now
    monkeypatch.setattr(ids, "_last", 0)
    monkeypatch.setattr(ids, "time", stopped)
    return stopped


# --- new records -----------------------------------------------------------------------------------


def test_a_new_id_is_a_uuid_of_version_7_that_holds_the_time():
    before = time.time_ns() // 1_000_000
    made = uuid.UUID(new_id())
    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert before <= made.int >> 80 <= before + 60_000


def test_new_ids_sort_as_text_in_the_order_they_were_made():
    made = [new_id() for _ in range(2000)]
    assert made == sorted(set(made))


def test_new_ids_rise_within_one_millisecond_and_beyond_its_counter(clock):
    made = [new_id() for _ in range(5000)]  # a millisecond counts to 4096
    assert made == sorted(set(made))
    assert uuid.UUID(made[-1]).version == 7


def test_new_ids_rise_when_the_clock_is_set_back(clock):
    made = [new_id()]
    for _ in range(3):
        clock.now -= 3600 * 10**9
        made.append(new_id())
    assert made == sorted(set(made))


def test_new_ids_follow_the_clock_when_it_goes_on(clock):
    new_id()
    clock.now += 10**9
    assert uuid.UUID(new_id()).int >> 80 == clock.now // 1_000_000


def test_new_ids_cannot_be_guessed_from_the_clock(clock, monkeypatch):
    first = new_id()
    monkeypatch.setattr(ids, "_last", 0)
    second = new_id()
    assert first[:18] == second[:18] and first[19:] != second[19:]


class Slow(int):
    """A counter that takes so long to add to that threads surely meet while they do."""

    def __add__(self, other):
        time.sleep(0.0005)
        return Slow(int(self) + other)


def test_new_ids_rise_across_threads(clock, monkeypatch):
    monkeypatch.setattr(ids, "_last", Slow(clock.now))  # ahead of the clock, so that only the counter counts
    clock.now = 0
    made: list[list[str]] = [[] for _ in range(4)]
    together = threading.Barrier(len(made))

    def make(own):
        together.wait()
        own.extend(new_id() for _ in range(12))

    threads = [threading.Thread(target=make, args=(own,)) for own in made]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(len(own) == 12 and own == sorted(own) for own in made)
    moments = {one[:18] for own in made for one in own}
    assert len(moments) == 4 * 12, "two ids with the same time and counter have no order"


# --- records that follow from others ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("made", "stored"),
    [
        (derived_id("a", "b"), "7b1e5752-ca37-5a86-b027-d45b9755a742"),
        (question_id("a", "8.6.1-03"), "5776d475-c214-5cde-b7ea-0c49c7155297"),
        (working_paper_id("a", "q", "", "p"), "3c04799e-d159-5ccc-941e-f003e9999b26"),
        (conclusion_id("a", "q"), "d195a6d1-b3a0-5b34-a84d-72c0ab670ecb"),
        (link_id("evidence_link", "e", "t"), "724fb11a-4736-55b7-b0d0-25dc8e8302da"),
    ],
)
def test_derived_ids_are_those_that_stand_in_existing_workspaces(made, stored):
    assert made == stored
    assert uuid.UUID(made).version == 5


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("a", "b"), ("b", "a")),
        (("ab", "c"), ("a", "bc")),
        (("a", ""), ("a",)),
        (("", "a"), ("a", "")),
        (("Kraków",), ("Krakow",)),
    ],
)
def test_derived_ids_tell_parts_order_and_boundaries_apart(one, other):
    assert derived_id(*one) != derived_id(*other)


def test_kinds_with_the_same_ends_have_different_ids():
    made = [
        question_id("a", "q"),
        conclusion_id("a", "q"),
        working_paper_id("a", "q", "", ""),
        link_id("evidence_link", "a", "q"),
        link_id("scope_item", "a", "q"),
    ]
    assert len(set(made)) == len(made)


@pytest.mark.parametrize(
    ("make", "ends"), [(question_id, 2), (conclusion_id, 2), (working_paper_id, 4), (link_id, 3)]
)
def test_each_end_counts(make, ends):
    made = {
        make(*("other" if place == changed else "same" for place in range(ends))) for changed in range(ends)
    }
    assert len(made | {make(*["same"] * ends)}) == ends + 1
