"""Questions with the headings above them, put together to a checklist within the limits of the format.

Not for: finding questions (see `table_import`, `ciso_reading`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from iso20k_audit.checklists.clause_cells import nearest_heading, own_clause, title_of
from iso20k_audit.checklists.fitting import (
    LONGEST_CLAUSE,
    LONGEST_ID,
    LONGEST_TITLE,
    as_id,
    cut,
    fits,
    one_line,
)
from iso20k_audit.model.checklist import Checklist, Condition, Question, Section
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.standards import OWN, group_of, is_known_clause
from iso20k_audit.model.vocabulary import ChecklistKind
from iso20k_audit.model.wording import grouped, translate

MOST_SECTIONS = 200
MOST_QUESTIONS = 500
"""Of one section; both as in `checklist.schema.json`."""
_LONG_STEM = 20


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading above questions.

    Attributes:
        number: clause number before it, as written; may be empty.
        standard: that the number belongs to; empty for that of the checklist.
    """

    title: str
    number: str = ""
    standard: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A question with the headings above it, the widest first."""

    question: Question
    path: tuple[Heading, ...] = ()


@dataclass(frozen=True, slots=True)
class Frame:
    """What a checklist says of itself."""

    id: str
    title: str
    standard: str
    language: str = "en"
    version: str = "1.0"
    description: str = ""
    kind: ChecklistKind = ChecklistKind.AUDIT
    minutes: int = 0
    conditions: tuple[Condition, ...] = ()


class Ids:
    """Ids that are free: those of the source where they can be used, others from clause and counter."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._counts: dict[str, int] = {}

    def is_free(self, wanted: str) -> bool:
        """Whether nobody has this id yet."""
        return wanted not in self._taken

    def take(self, wanted: str, clause: str) -> str:
        """An id that nobody has: the one wanted if possible."""
        found = wanted if wanted and wanted not in self._taken else self._next(clause)
        self._taken.add(found)
        return found

    def _next(self, clause: str) -> str:
        stem = as_id(clause, LONGEST_ID - 6)
        if len(stem) > _LONG_STEM and not stem[0].isdigit():  # a heading, not a number
            stem = stem[:_LONG_STEM].rpartition("-")[0] or stem[:_LONG_STEM]
        stem = stem or "q"
        number = self._counts.get(stem, 0)
        while True:
            number += 1
            candidate = f"{stem}-{number:02d}"
            if candidate not in self._taken:
                self._counts[stem] = number
                return candidate


def assemble(drafts: Sequence[Draft], frame: Frame) -> tuple[Checklist, list[str]]:
    """The checklist, and what was done to keep to the limits.

    Raises:
        InputError: there is no question, or there are more than any checklist can hold.
    """
    if not drafts:
        raise InputError(
            translate("Checklists", "There is no question in it."),
            translate("Checklists", "Say which column holds the questions."),
        )
    if len(drafts) > MOST_SECTIONS * MOST_QUESTIONS:
        most = f"{MOST_SECTIONS * MOST_QUESTIONS:,}"
        raise InputError(
            translate("Checklists", "There are more than {most} questions in it.").format(most=most),
            translate("Checklists", "Split the file."),
        )
    groups, remarks = _grouped(drafts, frame)
    titles: set[str] = set()
    sections = []
    for path, questions in groups:
        for part, some in enumerate(_parts(questions), start=1):
            several = len(questions) > MOST_QUESTIONS
            title = _free_title(
                path, frame, titles, f" ({part}/{-(-len(questions) // MOST_QUESTIONS)})" * several
            )
            clause, standard = _clause_of(path, some, title, frame)
            sections.append(Section(title, clause, tuple(some), standard))
        if len(questions) > MOST_QUESTIONS:
            remarks.append(
                translate(
                    "Checklists",
                    'section "{title}" has {count} questions; divided into parts of {most_questions}',
                ).format(
                    title=sections[-1].title, count=grouped(len(questions)), most_questions=MOST_QUESTIONS
                )
            )
    checklist = Checklist(
        id=frame.id,
        title=frame.title,
        version=frame.version,
        language=frame.language,
        standard=frame.standard,
        description=frame.description,
        sections=tuple(sections),
        kind=frame.kind,
        minutes=frame.minutes,
        conditions=frame.conditions,
    )
    return checklist, remarks


_Group = tuple[tuple[Heading, ...], list[Question]]


def _grouped(drafts: Sequence[Draft], frame: Frame) -> tuple[list[_Group], list[str]]:
    """Questions by their headings; with too many headings by wider ones, and at last by their order."""
    depth = max(len(draft.path) for draft in drafts)
    for level in range(depth, 0, -1):
        groups = _by(drafts, partial(_upper, level=level))
        if _count(groups) <= MOST_SECTIONS:
            what = translate(
                "Checklists", "more than {most_sections} sections; wider headings are used instead"
            ).format(most_sections=MOST_SECTIONS)
            return groups, [what] if level < depth else []
    if depth == 0:
        groups = _by(drafts, lambda draft: _by_clause(draft.question, frame))
        if _count(groups) <= MOST_SECTIONS:
            return groups, []
    size = max(1, min(MOST_QUESTIONS, -(-len(drafts) // MOST_SECTIONS)))
    whole = Heading(frame.title)
    lots = [drafts[start : start + size] for start in range(0, len(drafts), size)]
    groups = [
        (
            (replace(whole, title=f"{frame.title[:130]} ({number}/{len(lots)})"),),
            [one.question for one in lot],
        )
        for number, lot in enumerate(lots, start=1)
    ]
    return groups, [f"more than {MOST_SECTIONS} sections; the questions are in {len(lots)} parts instead"]


def _by(drafts: Iterable[Draft], key: Callable[[Draft], tuple[Heading, ...]]) -> list[_Group]:
    found: dict[tuple[Heading, ...], list[Question]] = {}
    for draft in drafts:
        found.setdefault(key(draft), []).append(draft.question)
    return list(found.items())


def _upper(draft: Draft, level: int) -> tuple[Heading, ...]:
    return draft.path[:level]


def _count(groups: Sequence[_Group]) -> int:
    return sum(-(-len(questions) // MOST_QUESTIONS) for _, questions in groups)


def _by_clause(question: Question, frame: Frame) -> tuple[Heading, ...]:
    standard = question.standard or frame.standard
    if standard == OWN:
        return (Heading(frame.title),)
    group = group_of(question.clause, standard)
    return (Heading(title_of(group, standard), group, question.standard),)


def _parts(questions: list[Question]) -> list[list[Question]]:
    return [questions[start : start + MOST_QUESTIONS] for start in range(0, len(questions), MOST_QUESTIONS)]


def _free_title(path: tuple[Heading, ...], frame: Frame, titles: set[str], behind: str) -> str:
    """The last heading, with its number, the one above it or a counter where it is there already."""
    last = path[-1] if path else Heading(frame.title)
    named = last.title if fits(last.title, LONGEST_TITLE) else one_line(last.title)
    own = named or title_of(last.number, last.standard or frame.standard) or last.number
    own = own or frame.title
    above = " – ".join(one_line(heading.title or heading.number) for heading in path[:-1])
    tries = [own, f"{last.number} {own}" if last.number and last.number != own else own]
    tries.append(f"{above} – {own}" if above else own)
    for title in tries:
        short = _short(title, behind)
        if short not in titles:
            break
    number = 1
    while short in titles:
        number += 1
        short = _short(own, f"{behind} ({number})")
    titles.add(short)
    return short


def _short(title: str, behind: str) -> str:
    most = LONGEST_TITLE - len(behind)
    return (title if len(title) <= most else title[: most - 1].rstrip() + "…") + behind


def _clause_of(
    path: tuple[Heading, ...], questions: Sequence[Question], title: str, frame: Frame
) -> tuple[str, str]:
    """Clause and standard of a section: its number, what its questions have in common, its title."""
    heading = path[-1] if path else Heading("")
    standard = heading.standard or frame.standard
    if standard == OWN:
        clause = (
            heading.number if fits(heading.number, LONGEST_CLAUSE) else own_clause(heading.number or title)
        )
        return (clause if fits(clause, LONGEST_CLAUSE) else cut(title, LONGEST_CLAUSE)[0]), heading.standard
    if heading.number and is_known_clause(heading.number, standard):
        return heading.number, heading.standard
    clauses = [one.clause for one in questions if (one.standard or frame.standard) == standard]
    common = _common(clauses, standard) or (
        nearest_heading(heading.number, standard) if heading.number else ""
    )
    if common:
        return common, heading.standard
    if clauses:
        return clauses[0], heading.standard
    first = questions[0]
    if all(one.clause == first.clause and one.standard == first.standard for one in questions):
        return first.clause, first.standard
    return own_clause(title), OWN


def _common(clauses: Sequence[str], standard: str) -> str:
    """The narrowest clause or heading that all of these are or stand under."""
    if not clauses:
        return ""
    parts = [clause.split(".") for clause in set(clauses)]
    length = 0
    while all(len(one) > length and one[length] == parts[0][length] for one in parts):
        length += 1
    shared = ".".join(parts[0][:length])
    if shared and is_known_clause(shared, standard):
        return shared
    return nearest_heading(shared, standard) if shared else ""
