"""Changing a checklist step by step: places, moves, copies, faults and versions.

Every function gives a new checklist and leaves the old one, so that undo is a list of checklists. A question
is named by its place, not by its id, because an id can be wrong or twice there while it is typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from iso20k_audit.checklists.checking import find_problems
from iso20k_audit.checklists.comparing import Difference
from iso20k_audit.checklists.nodes import compose
from iso20k_audit.checklists.writing import to_yaml
from iso20k_audit.model.checklist import Checklist, Question, Section
from iso20k_audit.model.standards import ISO20000_1


class Place(NamedTuple):
    """Where a question stands, counted from 0; `question` is -1 for the section itself."""

    section: int
    question: int = -1


@dataclass(frozen=True, slots=True)
class Fault:
    """What keeps the checklist from being saved: where it is and how to mend it; no place for the whole."""

    place: Place | None
    field: str
    what: str


_FIELD = re.compile(r"^sections\[(\d+)\](?:\.questions\[(\d+)\])?\.?(.*)$")


def empty_checklist() -> Checklist:
    """What a new checklist starts from: one section."""
    return Checklist(
        id="",
        title="",
        version="1.0",
        language="en",
        standard=ISO20000_1,
        description="",
        sections=(Section("", "", ()),),
    )


def own_copy(checklist: Checklist) -> Checklist:
    """A checklist of the program as the start of one's own, under another id."""
    return replace(checklist, id=f"own-{checklist.id}"[:60], title=checklist.title, version="1.0", sha256="")


def question_at(checklist: Checklist, place: Place) -> Question:
    """The question at a place."""
    return checklist.sections[place.section].questions[place.question]


def with_section(checklist: Checklist, at: int, section: Section) -> Checklist:
    """Another section in place of that at `at`."""
    sections = list(checklist.sections)
    sections[at] = section
    return replace(checklist, sections=tuple(sections))


def with_question(checklist: Checklist, place: Place, question: Question) -> Checklist:
    """Another question in place of that at `place`."""
    section = checklist.sections[place.section]
    questions = list(section.questions)
    questions[place.question] = question
    return with_section(checklist, place.section, replace(section, questions=tuple(questions)))


def add_section(checklist: Checklist, after: int) -> Checklist:
    """One more section, without title, after that at `after`."""
    sections = list(checklist.sections)
    sections.insert(after + 1, Section("", "", ()))
    return replace(checklist, sections=tuple(sections))


def add_questions(
    checklist: Checklist, after: Place, questions: Iterable[Question]
) -> tuple[Checklist, Place]:
    """Questions after a place, or at the end of a section. Returns the checklist and the place of the first."""
    section = checklist.sections[after.section]
    at = after.question + 1 if after.question >= 0 else len(section.questions)
    held = list(section.questions)
    held[at:at] = questions
    changed = with_section(checklist, after.section, replace(section, questions=tuple(held)))
    return changed, Place(after.section, at)


def remove(checklist: Checklist, place: Place) -> Checklist:
    """Without a question, or without a section and all that it holds."""
    if place.question < 0:
        kept = [section for at, section in enumerate(checklist.sections) if at != place.section]
        return replace(checklist, sections=tuple(kept))
    section = checklist.sections[place.section]
    questions = tuple(q for at, q in enumerate(section.questions) if at != place.question)
    return with_section(checklist, place.section, replace(section, questions=questions))


def rearranged(checklist: Checklist, order: Sequence[tuple[int, Sequence[Place]]]) -> Checklist:
    """Sections and questions in another order: for each section where it stood, and where its questions stood."""
    return replace(
        checklist,
        sections=tuple(
            replace(
                checklist.sections[section],
                questions=tuple(question_at(checklist, place) for place in places),
            )
            for section, places in order
        ),
    )


def moved(checklist: Checklist, place: Place, by: int) -> tuple[Checklist, Place]:
    """A section or question one up (-1) or down (1); a question goes on into the next section."""
    if place.question < 0:
        to = place.section + by
        if not 0 <= to < len(checklist.sections):
            return checklist, place
        sections = list(checklist.sections)
        sections.insert(to, sections.pop(place.section))
        return replace(checklist, sections=tuple(sections)), Place(to)
    question = question_at(checklist, place)
    to = place.question + by
    size = len(checklist.sections[place.section].questions)
    if 0 <= to < size:
        target = Place(place.section, to)
    else:
        other = place.section + by
        if not 0 <= other < len(checklist.sections):
            return checklist, place
        target = Place(other, 0 if by > 0 else len(checklist.sections[other].questions))
    without = remove(checklist, place)
    section = without.sections[target.section]
    questions = [*section.questions]
    questions.insert(target.question, question)
    return with_section(without, target.section, replace(section, questions=tuple(questions))), target


def free_id(checklist: Checklist, clause: str) -> str:
    """An id that no question has, made of the clause: `8.6.1-03`."""
    taken = {question.id for question in checklist.questions}
    stem = re.sub(r"[^A-Za-z0-9._-]+", "-", clause).strip("-.")[:30] or "q"
    number = 1
    while f"{stem}-{number:02d}" in taken:
        number += 1
    return f"{stem}-{number:02d}"


def adapted(checklist: Checklist, question: Question, source: Checklist) -> Question:
    """A question of another checklist as it can stand in this one: a free id, its standard named where it differs."""
    standard = question.standard or source.standard
    taken = {held.id for held in checklist.questions}
    conditions = {condition.id for condition in checklist.conditions}
    return replace(
        question,
        id=free_id(checklist, question.clause) if question.id in taken else question.id,
        standard="" if standard == checklist.standard else standard,
        only_if=question.only_if if question.only_if in conditions else "",
    )


def faults(checklist: Checklist) -> list[Fault]:
    """Everything that keeps a checklist from being saved, by the rules of the file format."""
    root, problems = compose(to_yaml(checklist))
    if root is not None:
        problems = [*problems, *find_problems(root)]
    found = []
    for problem in problems:
        match = _FIELD.match(problem.field)
        if match is None:
            found.append(Fault(None, problem.field, problem.what))
            continue
        place = Place(int(match[1]) - 1, int(match[2]) - 1 if match[2] else -1)
        found.append(Fault(place, match[3], problem.what))
    return found


def next_version(version: str) -> str:
    """The version after this one: its last number one higher."""
    match = re.search(r"(\d+)(?!.*\d)", version)
    if match is None:
        return f"{version}.1" if version else "1.0"
    return f"{version[: match.start()]}{int(match[1]) + 1}{version[match.end() :]}"


def summary(difference: Difference) -> str:
    """What a version changes, in one sentence: `2 questions added, 1 changed (8.6.1-02)`."""
    parts = []
    for count, ids, word in (
        (len(difference.added), [q.id for q in difference.added], "added"),
        (len(difference.removed), [q.id for q in difference.removed], "removed"),
        (len(difference.changed), [change.after.id for change in difference.changed], "changed"),
    ):
        if count:
            shown = ", ".join(ids[:6]) + (f" and {count - 6} more" if count > 6 else "")
            parts.append(f"{count} {word} ({shown})")
    if difference.reordered:
        parts.append("order changed")
    return "; ".join(parts) or "no question differs"
