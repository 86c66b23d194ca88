"""The steps made in one window of marks, back and forth; quick ones on the same mark count as one."""

from __future__ import annotations

import time
from collections.abc import Callable

from iso20k_audit.model.markup import Markup

ONE_GESTURE_SECONDS = 0.8
"""Steps of one mark that follow each other faster are undone together."""

MOST_UNDO = 200


class MarkupSteps:
    """What was shown before each step. Not for: what is recorded, which the undo of the main window takes back.

    Args:
        clock: seconds that only grow.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._done: list[Markup] = []
        self._undone: list[Markup] = []
        self._last_edit = (0.0, -1)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is one to do again."""
        return bool(self._undone)

    def take(self, markup: Markup, before: Markup, chosen: int) -> None:
        """Notes a step: what is shown now, what was before, and which mark it was done to."""
        now = self._clock()
        moment, place = self._last_edit
        same = len(markup.shapes) == len(before.shapes) and place == chosen
        if not (same and self._done and now - moment < ONE_GESTURE_SECONDS):
            self._done.append(before)
            del self._done[:-MOST_UNDO]
        self._last_edit = (now, chosen)
        self._undone.clear()

    def undo(self, shown: Markup) -> Markup:
        """What was shown before the last step. Only if `can_undo`."""
        self._undone.append(shown)
        self._last_edit = (0.0, -1)
        return self._done.pop()

    def redo(self, shown: Markup) -> Markup:
        """What was shown before the last step was taken back. Only if `can_redo`."""
        self._done.append(shown)
        self._last_edit = (0.0, -1)
        return self._undone.pop()

    def forget(self) -> None:
        """Marks made elsewhere came: steps from before would take them away."""
        self._done.clear()
        self._undone.clear()
