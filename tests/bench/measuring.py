"""Taking times fairly: ours and the floor in turns, best of several, on the same machine in the same run."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the table.

    Attributes:
        ours, floor: in `unit`.
        budget: the ratio allowed, or None for a figure without a floor.
        at_most: True when ours / floor must not exceed the budget, False when it must reach it.
    """

    name: str
    ours: float
    floor: float | None
    unit: str
    budget: float | None
    at_most: bool = True

    @property
    def ratio(self) -> float | None:
        """Ours in terms of the floor."""
        return self.ours / self.floor if self.floor else None

    @property
    def kept(self) -> bool:
        """Whether the budget is kept."""
        value = self.ratio if self.floor else self.ours
        if self.budget is None or value is None:
            return True
        return value <= self.budget if self.at_most else value >= self.budget


def seconds(work: Callable[[], object]) -> float:
    """How long it takes, without the garbage collector's whims."""
    gc.collect()
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def in_turns(ours: Callable[[], object], floor: Callable[[], object], rounds: int = 3) -> tuple[float, float]:
    """Best seconds of each, taken alternately so that a busy machine hurts both."""
    times = [(seconds(ours), seconds(floor)) for _ in range(rounds)]
    return min(mine for mine, _ in times), min(base for _, base in times)


def print_table(lines: list[Line]) -> bool:
    """Prints the table; returns whether every budget is kept."""
    print(f"{'':56} {'ours':>10} {'floor':>10} {'ratio':>7} {'budget':>8}")
    for line in lines:
        floor = "" if line.floor is None else f"{line.floor:.2f}"
        ratio = "" if line.ratio is None else f"{line.ratio:.2f}"
        sign = "≤" if line.at_most else "≥"
        budget = "" if line.budget is None else f"{sign} {line.budget:g}"
        mark = "" if line.kept else "  over budget"
        print(f"{line.name:56} {line.ours:>7.2f} {line.unit:<2} {floor:>10} {ratio:>7} {budget:>8}{mark}")
    return all(line.kept for line in lines)
