"""Steps in one window of marks: quick ones on one mark are one, and there is an end to what is remembered."""

from __future__ import annotations

from dataclasses import replace

from iso20k_audit.model.markup import Colour, Markup, Shape, ShapeKind
from iso20k_audit.ui.markup.steps import MOST_UNDO, ONE_GESTURE_SECONDS, MarkupSteps

BOX = Shape(ShapeKind.BOX, 10, 10, 90, 90, Colour.RED)


def moved(markup, by):
    shape = markup.shapes[0]
    return markup.changed(0, replace(shape, x=shape.x + by))


def test_quick_steps_of_one_mark_are_undone_together_and_slow_ones_apart():
    now = 0.0
    steps = MarkupSteps(lambda: now)
    first = Markup().added(BOX)
    second, third = moved(first, 1), moved(first, 2)
    steps.take(first, Markup(), 0)
    steps.take(second, first, 0)
    now += ONE_GESTURE_SECONDS / 2
    steps.take(third, second, 0)
    now += ONE_GESTURE_SECONDS * 2
    steps.take(moved(third, 5), third, 0)
    assert steps.undo(moved(third, 5)) == third
    assert steps.undo(third) == Markup(), "it was placed and moved in one gesture"
    assert not steps.can_undo
    assert steps.redo(Markup()) == third and steps.can_undo


def test_steps_of_different_marks_are_apart_however_quick():
    steps = MarkupSteps(lambda: 0.0)
    both = Markup().added(BOX).added(BOX)
    one = moved(both, 1)
    steps.take(one, both, 0)
    steps.take(one.changed(1, replace(BOX, x=50)), one, 1)
    assert steps.undo(one.changed(1, replace(BOX, x=50))) == one
    assert steps.undo(one) == both


def test_a_new_step_forgets_what_was_undone_and_old_ones_fall_out():
    steps = MarkupSteps(iter(range(10_000)).__next__)
    shown = Markup().added(BOX)
    for _turn in range(MOST_UNDO + 50):
        shown, before = moved(shown, 1), shown
        steps.take(shown, before, 0)
    count = 0
    while steps.can_undo:
        shown, count = steps.undo(shown), count + 1
    assert count == MOST_UNDO
    steps.take(moved(shown, 7), shown, 0)
    assert not steps.can_redo
    steps.forget()
    assert not steps.can_undo
