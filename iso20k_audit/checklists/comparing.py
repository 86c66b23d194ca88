"""What differs between two versions of a checklist, and which clauses checklists cover."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields

from iso20k_audit.model.checklist import Checklist, Question
from iso20k_audit.model.standards import auditable_clauses, clause_order, clause_titles


@dataclass(frozen=True, slots=True)
class ChangedQuestion:
    """A question that is in both versions but not alike.

    Attributes:
        fields: names of what differs; `section` where it stands in another one.
    """

    before: Question
    after: Question
    fields: tuple[str, ...]

    @property
    def asks_anew(self) -> bool:
        """Whether an old answer may no longer fit: the words, the clause or the way of answering changed."""
        return bool({"text", "clause", "standard", "answer"} & set(self.fields))


@dataclass(frozen=True, slots=True)
class Difference:
    """From one version of a checklist to another, by question id."""

    added: tuple[Question, ...]
    removed: tuple[Question, ...]
    changed: tuple[ChangedQuestion, ...]
    kept: int
    reordered: bool

    @property
    def is_empty(self) -> bool:
        """Nothing differs."""
        return not (self.added or self.removed or self.changed or self.reordered)


def compare(before: Checklist, after: Checklist) -> Difference:
    """The questions that came, went and changed; questions are the same where their ids are."""
    old = {question.id: (section.title, question) for section, question in before.located()}
    new = {question.id: (section.title, question) for section, question in after.located()}
    changed = []
    for key in old.keys() & new.keys():
        (old_section, one), (new_section, other) = old[key], new[key]
        names = [
            field.name for field in fields(Question) if getattr(one, field.name) != getattr(other, field.name)
        ]
        if old_section != new_section:
            names.append("section")
        if names:
            changed.append(ChangedQuestion(one, other, tuple(names)))
    place = {key: number for number, key in enumerate(new)}
    both_old = [key for key in old if key in new]
    both_new = [key for key in new if key in old]
    return Difference(
        added=tuple(question for key, (_, question) in new.items() if key not in old),
        removed=tuple(question for key, (_, question) in old.items() if key not in new),
        changed=tuple(sorted(changed, key=lambda change: place[change.after.id])),
        kept=len(both_new) - len(changed),
        reordered=both_old != both_new,
    )


@dataclass(frozen=True, slots=True)
class ClauseCoverage:
    """One auditable clause and the questions whose answers count for it, as `checklist/question`."""

    clause: str
    title: str
    questions: tuple[str, ...]


def coverage(checklists: Iterable[Checklist], standard: str) -> list[ClauseCoverage]:
    """Every auditable clause of a standard, in its order, with the questions that count for it.

    Of own criteria, which have no list of clauses, those that questions name.
    """
    asked: dict[str, list[str]] = {}
    several: Sequence[Checklist] = tuple(checklists)
    for checklist in several:
        for question in checklist.questions:
            for clause in question.counts_for(standard, checklist.standard):
                asked.setdefault(clause, []).append(f"{checklist.id}/{question.id}")
    titles = clause_titles(standard)
    clauses = auditable_clauses(standard) or tuple(sorted(asked, key=clause_order))
    return [
        ClauseCoverage(clause, titles.get(clause, ""), tuple(asked.get(clause, ()))) for clause in clauses
    ]
