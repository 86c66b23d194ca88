"""Marks as values: numbering, what is kept of newer versions, and that they come back as they were."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iso20k_audit.model.errors import InputError
from iso20k_audit.model.markup import (
    COLOUR_VALUES,
    HALO,
    MOST_SHAPES,
    TWO_ENDED,
    WORDED,
    Colour,
    Look,
    Markup,
    Shape,
    ShapeKind,
    arrow_outline,
    from_json,
)
from iso20k_audit.model.records import KINDS

pixels = st.integers(0, 20_000)
words = st.text(max_size=60)


@st.composite
def shapes(draw):
    kind = draw(st.sampled_from(list(ShapeKind)))
    x, y = draw(pixels), draw(pixels)
    two = kind in TWO_ENDED
    return Shape(
        kind,
        x,
        y,
        draw(pixels) if two else 0,
        draw(pixels) if two else 0,
        Colour.RED if kind is ShapeKind.REDACTION else draw(st.sampled_from(list(Colour))),
        draw(words) if kind in WORDED else "",
        size=draw(st.sampled_from((1, 2, 3))) if kind is ShapeKind.TEXT else 2,
    )


def markup_of(*given_shapes):
    markup = Markup()
    for shape in given_shapes:
        markup = markup.added(shape)
    return markup


def callout(text="", x=0):
    return Shape(ShapeKind.CALLOUT, x, 0, text=text)


def test_numbers_follow_the_order_and_close_the_gap_when_one_goes():
    markup = markup_of(callout("a"), Shape(ShapeKind.BOX, 0, 0, 5, 5), callout("b"), callout("c"))
    assert markup.legend() == ((1, "a"), (2, "b"), (3, "c"))
    assert markup.removed(0).legend() == ((1, "b"), (2, "c"))
    assert markup.removed(2).legend() == ((1, "a"), (2, "c"))


@given(st.lists(shapes(), max_size=30), st.lists(st.integers(0, 29), max_size=10))
def test_numbers_are_one_to_n_whatever_is_added_and_removed(given_shapes, removed):
    markup = markup_of(*given_shapes)
    for place in removed:
        if place < len(markup.shapes):
            markup = markup.removed(place)
    numbers = [shape.number for shape in markup.callouts]
    assert numbers == list(range(1, len(numbers) + 1))
    assert all(shape.number == 0 for shape in markup if shape.kind is not ShapeKind.CALLOUT)


@given(st.lists(shapes(), max_size=30))
def test_marks_come_back_as_they_were_recorded(given_shapes):
    markup = markup_of(*given_shapes)
    recorded = KINDS["evidence"].field("markup").check(markup.to_json())
    assert from_json(recorded or None).agrees(markup)
    assert from_json(recorded or None).to_json() == markup.to_json()


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.sampled_from(["arrow", "redaction"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["kind", "x", "y", "x2", "y2", "colour", "text", "blur"]), inner, max_size=7
        )
    ),
    max_leaves=25,
)


@given(json_values)
def test_whatever_stands_there_is_read_without_an_error_and_nothing_is_lost(recorded):
    markup = from_json(recorded)
    assert len(markup.to_json()) == (
        len(recorded) if isinstance(recorded, list) else int(recorded is not None)
    )


def test_a_mark_of_a_newer_version_is_kept_and_counts_as_a_redaction():
    newer = {"kind": "lasso", "points": [[1, 2], [3, 4]]}
    markup = from_json([{"kind": "box", "x": 1, "y": 2, "x2": 3, "y2": 4, "colour": "red"}, newer])
    assert [shape.kind for shape in markup] == [ShapeKind.BOX]
    assert markup.to_json()[-1] == newer
    assert markup.is_redacted
    assert from_json([{"kind": "box", "x": 1, "y": 2, "x2": 3, "y2": 4, "opacity": 5}]).unknown


@pytest.mark.parametrize("value", [1.5, "3", True, 10**9, None])
def test_a_coordinate_that_is_no_pixel_is_not_taken_for_one(value):
    assert not from_json([{"kind": "box", "x": value, "y": 2, "x2": 3, "y2": 4, "colour": "red"}]).shapes


def test_what_shows_nothing_is_left_out_of_what_is_recorded():
    markup = markup_of(
        Shape(ShapeKind.TEXT, 5, 5, text="  "),
        Shape(ShapeKind.BOX, 5, 5, 5, 50),
        Shape(ShapeKind.ARROW, 5, 5, 5, 5),
        callout(),
    )
    assert [shape.kind for shape in markup.finished()] == [ShapeKind.CALLOUT]


@pytest.mark.parametrize("words", ["a\x00b", "half \ud800 letter", "x" * 5_000])
def test_words_that_cannot_be_kept_are_recorded_as_they_will_be_read(words):
    markup = markup_of(callout(words))
    recorded = KINDS["evidence"].field("markup").check(markup.to_json())
    assert recorded == markup.to_json()
    assert from_json(recorded).agrees(markup)


def test_there_is_an_end_to_marks():
    markup = markup_of(*(callout() for _ in range(MOST_SHAPES)))
    with pytest.raises(InputError):
        markup.added(callout())


def _contrast(one: str, other: str) -> float:
    def light(colour: str) -> float:
        parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
        line = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * line[0] + 0.7152 * line[1] + 0.0722 * line[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colour", list(Colour))
def test_every_colour_stands_out_from_its_halo(colour):
    assert _contrast(COLOUR_VALUES[colour], HALO) >= 4.5


@given(shapes().filter(lambda shape: shape.kind is ShapeKind.ARROW))
def test_an_arrow_ends_where_it_points(shape):
    tip = arrow_outline(shape, Look.of(4000, 3000))[3]
    if shape.is_finished:
        assert abs(tip[0] - shape.x2) < 0.01 and abs(tip[1] - shape.y2) < 0.01
