"""The ids that the questions of a running audit have, kept when its checklists are combined anew.

Combining gives a question another id only where its own is taken. When the question that took it is gone, the
other would come back under its own id, and an answer would stand under a question that was never asked.
"""

from __future__ import annotations

import difflib
from dataclasses import replace

from iso20k_audit.model.checklist import Checklist, Question

LONGEST_ID = 40


def keep_ids(asked: Checklist, combined: Checklist) -> Checklist:
    """The combined checklist with the ids under which an audit asks the same questions.

    A question is the same where words, clause and standard are; else where standard and id are, with or without
    the prefix that combining gives. One that the audit does not ask never gets the id of one that it does.
    """
    homes = (asked.standard, combined.standard)
    there = {question.id: question for question in asked.questions}
    new = {question.id: question for question in combined.questions}
    ids = _alike(there, new, homes)
    free = {id for id in there if id not in ids.values()}
    for id, question in new.items():
        if id in ids:
            continue
        wanted = question.standard or homes[1]
        candidates = [
            one for one in free if (there[one].standard or homes[0]) == wanted and _same_but_prefix(one, id)
        ]
        if candidates:
            ids[id] = max(candidates, key=lambda one: _likeness(there[one], question))
            free.discard(ids[id])
    taken = set(there) | set(ids.values())
    for id in new:
        if id not in ids:
            ids[id] = _untaken(id, taken)
            taken.add(ids[id])
    sections = (
        replace(
            section, questions=tuple(replace(question, id=ids[question.id]) for question in section.questions)
        )
        for section in combined.sections
    )
    return replace(combined, sections=tuple(sections))


def _alike(there: dict[str, Question], new: dict[str, Question], homes: tuple[str, str]) -> dict[str, str]:
    """New id to the id in the audit, of questions that are word for word the same."""
    known: dict[tuple[str, str, str], list[str]] = {}
    for id, question in there.items():
        known.setdefault((question.text, question.clause, question.standard or homes[0]), []).append(id)
    found: dict[str, str] = {}
    for id, question in new.items():
        same = known.get((question.text, question.clause, question.standard or homes[1]), [])
        if same:
            found[id] = same.pop(same.index(id) if id in same else 0)
    return found


def _same_but_prefix(one: str, other: str) -> bool:
    return one == other or one.endswith(f"-{other}") or other.endswith(f"-{one}")


def _likeness(one: Question, other: Question) -> float:
    return difflib.SequenceMatcher(None, one.text, other.text).ratio()


def _untaken(id: str, taken: set[str]) -> str:
    candidate, number = id, 2
    while candidate in taken:
        candidate = f"{id[: LONGEST_ID - 4]}-{number}"
        number += 1
    return candidate
