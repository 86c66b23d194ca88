"""What is wrong in a checklist file: one line each, with the place, the fault and its mending.

Not for: finding faults (see `nodes` and `checking`).
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from iso20k_audit.model.errors import ChecklistError
from iso20k_audit.model.wording import translate

SHOWN_PROBLEMS = 50
"""More than these help nobody; the rest is counted."""

COUNTED_PROBLEMS = 500
"""Where a file has more, its checking stops early: it is hardly a checklist, and each fault costs time."""

_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault.

    Attributes:
        line: line in the file, counted from 1.
        field: where in the checklist, for example `sections[2].questions[5].clause`, positions counted
            from 1; empty when the fault belongs to the file as a whole.
        what: what is wrong and, after a semicolon, how to mend it.
    """

    line: int
    field: str
    what: str


def shown(value: object, most: int = 60) -> str:
    """A value from the file, short and harmless enough for a message or a terminal."""
    text = _UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", str(value)[: most + 1])
    return text if len(text) <= most else text[: most - 1] + "…"


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A hint such as `did you mean look_for?`, or the known words when none is near."""
    choices = list(known)
    near = difflib.get_close_matches(word[:60].lower().replace("-", "_"), choices, 1, 0.6)
    if near:
        return translate("Checklists", "did you mean {word}?").format(word=near[0])
    return translate("Checklists", "known are: {words}").format(words=", ".join(choices))


def error_of(file: str, problems: Iterable[Problem]) -> ChecklistError:
    """All problems as one error, in the order of the file.

    Args:
        file: name of the file, put before each line.
        problems: at least one.
    """
    ordered = sorted(problems, key=lambda problem: problem.line)
    lines = [
        f"{shown(file, 200)}:{problem.line}: {problem.field + ': ' if problem.field else ''}{problem.what}"
        for problem in ordered[:SHOWN_PROBLEMS]
    ]
    if len(ordered) > SHOWN_PROBLEMS:
        more = (
            translate("Checklists", "… and at least {count} more")
            if len(ordered) >= COUNTED_PROBLEMS
            else translate("Checklists", "… and {count} more")
        )
        lines.append(more.format(count=len(ordered) - SHOWN_PROBLEMS))
    return ChecklistError(lines)
