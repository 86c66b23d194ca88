from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iso20k_audit.exchange.chains import Place, Walk, first_break, tips_of
from iso20k_audit.exchange.package_info import Head

COPY = "aaaaaaaa-1111-4111-8111-111111111111"


@st.composite
def histories(draw) -> list[Place]:
    """Chains with forks: every entry continues an earlier one."""
    count = draw(st.integers(0, 14))
    places: list[Place] = []
    for number in range(count):
        before = (
            places[draw(st.integers(0, number - 1))]
            if number and draw(st.booleans())
            else (places or [None])[-1]
        )
        seq, prev = (1, None) if before is None else (before.seq + 1, before.id)
        places.append(Place(f"{draw(st.integers(0, 2**32)):08x}{number:056x}", seq, prev))
    return places


def by_hand(places: list[Place], since: tuple[Head, ...]) -> tuple[Head, ...]:
    there = {*(Head(place.seq, place.id) for place in places), *since}
    continued = {place.prev for place in places}
    return tuple(
        sorted((tip for tip in there if tip.head not in continued), key=lambda tip: (tip.seq, tip.head))
    )


@given(histories(), st.randoms())
def test_a_whole_history_fits_in_any_order(places, random):
    shuffled = list(places)
    random.shuffle(shuffled)
    assert first_break(COPY, shuffled) is None
    assert tips_of(shuffled) == by_hand(places, ())


@given(histories(), st.data())
def test_what_is_missing_breaks_the_chain(places, data):
    inner = [place for place in places if any(other.prev == place.id for other in places)]
    if not inner:
        return
    gone = data.draw(st.sampled_from(inner))
    found = first_break(COPY, [place for place in places if place is not gone])
    assert found is not None
    assert found.place.prev == gone.id
    assert found.reason


@given(histories(), st.data())
@settings(max_examples=300)
def test_what_is_new_since_some_heads_fits(places, data):
    known = data.draw(st.sets(st.sampled_from(places))) if places else set()
    by_id = {place.id: place for place in places}
    had: set[str] = set()
    for place in known:  # whoever knows an entry knows those before it
        at: Place | None = place
        while at is not None:
            had.add(at.id)
            at = by_id.get(at.prev or "")
    since = tips_of(place for place in places if place.id in had)
    new = [place for place in places if place.id not in had]
    assert first_break(COPY, new, since) is None
    assert first_break(COPY, places, since) is None
    assert tips_of(new, since) == tips_of(places)


@given(histories(), st.data())
def test_any_other_number_or_predecessor_is_noticed(places, data):
    if not places:
        return
    at = data.draw(st.integers(0, len(places) - 1))
    place = places[at]
    other = data.draw(
        st.sampled_from(
            [
                place._replace(seq=place.seq + 1),
                place._replace(seq=place.seq - 1),
                place._replace(prev="f" * 64),
                place._replace(prev=None if place.prev else "e" * 64),
            ]
        )
    )
    rest = [one for one in places if one.prev != place.id]
    spoiled = [other if one is place else one for one in rest]
    if other.seq > 0:
        found = first_break(COPY, spoiled)
        assert found is not None


def test_twice():
    one = Place("a" * 64, 1, None)
    found = first_break(COPY, [one, one])
    assert found is not None and found.reason == "it is there twice"


def test_order_of_a_walk_is_that_of_number_and_id():
    first, second = Place("b" * 64, 1, None), Place("a" * 64, 2, "b" * 64)
    walk = Walk()
    assert walk.wrong_with(second)
    assert walk.wrong_with(first) == "it stands after an entry that comes later"


@pytest.mark.parametrize(
    ("place", "fits"),
    [
        (Place("c" * 64, 6, "a" * 64), True),
        (Place("c" * 64, 7, "a" * 64), False),  # its number does not follow
        (Place("c" * 64, 4, "d" * 64), True),  # a branch from before the heads
        (Place("c" * 64, 6, "d" * 64), True),  # the other branch at 5, also before the newest
        (Place("c" * 64, 7, "d" * 64), False),
        (Place("c" * 64, 1, None), True),
        (Place("c" * 64, 2, None), False),
    ],
)
def test_beginning_after_heads(place, fits):
    assert (first_break(COPY, [place], [Head(5, "a" * 64)]) is None) is fits


def test_long_chains_take_little_memory():
    import tracemalloc

    def places():
        prev = None
        for seq in range(1, 200_001):
            one = f"{seq:064x}"
            yield Place(one, seq, prev)
            prev = one

    tracemalloc.start()
    walk = Walk()
    for place in places():
        assert not walk.wrong_with(place)
    assert walk.tips() == (Head(200_000, f"{200_000:064x}"),)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 1_000_000
