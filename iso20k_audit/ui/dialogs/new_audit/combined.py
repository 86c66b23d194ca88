"""What comes out of the chosen checklists: how much it asks, what it asks once for several, how long it takes.

Not for: combining itself (see `iso20k_audit.checklists.combining`), nor for anything on the screen but its words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QCoreApplication

from iso20k_audit.checklists.combining import combine
from iso20k_audit.model.checklist import Checklist, Question
from iso20k_audit.ui.widgets.checklist_words import about, question_count


@dataclass(frozen=True, slots=True)
class Combined:
    """Checklists put together.

    Attributes:
        checklist: what an audit with all of them asks.
        shared: ids of the questions that stand for one of another checklist besides.
        minutes: expected duration of each question, after what its own checklist says of the whole.
    """

    checklist: Checklist
    sources: tuple[Checklist, ...] = ()
    shared: frozenset[str] = frozenset()
    minutes: dict[str, float] = field(default_factory=dict)

    @property
    def ids(self) -> frozenset[str]:
        """Of all questions."""
        return frozenset(question.id for question in self.checklist.questions)

    def part(self, kept: frozenset[str]) -> Checklist:
        """The checklist with these questions only, and with the facts that they depend on."""
        if kept >= self.ids:
            return self.checklist
        chosen = self.checklist.with_questions(kept)
        needed = {question.only_if for question in chosen.questions}
        return replace(
            chosen,
            minutes=0,
            conditions=tuple(one for one in chosen.conditions if one.id in needed),
        )

    def expected_minutes(self, kept: frozenset[str]) -> float:
        """How long these questions take."""
        return sum(minutes for key, minutes in self.minutes.items() if key in kept)

    def summary(self, kept: frozenset[str]) -> str:
        """`312 questions, 34 asked once for two standards, about 21 h`."""
        all_ids = self.ids
        chosen = len(kept & all_ids)
        if chosen == len(all_ids):
            parts = [question_count(chosen)]
        else:
            parts = [
                QCoreApplication.translate("Combined", "{chosen} of {all} questions").format(
                    chosen=chosen, all=len(all_ids)
                )
            ]
        shared = len(self.shared & kept)
        if shared:
            parts.append(self._shared_words().format(shared))
        if chosen:
            parts.append(about(self.expected_minutes(kept)))
        return ", ".join(parts)

    def _shared_words(self) -> str:
        standards = {source.standard for source in self.sources}
        if len(standards) < 2:
            return QCoreApplication.translate("Combined", "{} asked once instead of twice")
        if len(standards) == 2:
            return QCoreApplication.translate("Combined", "{} asked once for two standards")
        return QCoreApplication.translate("Combined", "{} asked once for several standards")


def put_together(sources: Sequence[Checklist]) -> Combined:
    """Combines checklists and works out what is known about the result.

    Raises:
        InputError: no checklist, or the same one twice.
    """
    whole = combine(sources)
    ids = {_words(question, whole.standard): question.id for question in whole.questions}
    origin = {
        f"{source.id}/{question.id}": (source, question)
        for source in sources
        for question in source.questions
    }
    shared: set[str] = set()
    minutes: dict[str, float] = {}
    for name, (source, question) in origin.items():
        there = ids.get(_words(question, source.standard))
        if there is not None:
            minutes[there] = question.expected_minutes * _pace(source)
        else:
            stays = _stays(name, origin, ids)
            if stays:
                shared.add(stays)
    for question in whole.questions:
        minutes.setdefault(question.id, question.expected_minutes)
    return Combined(whole, tuple(sources), frozenset(shared), minutes)


Words = tuple[str, str, str]


def _words(question: Question, home: str) -> Words:
    """What a question is known by when its id was changed."""
    return question.text, question.clause, question.standard or home


def _pace(source: Checklist) -> float:
    estimated = sum(question.expected_minutes for question in source.questions)
    return source.expected_minutes / estimated if estimated else 1.0


def _stays(name: str, origin: dict[str, tuple[Checklist, Question]], ids: dict[Words, str]) -> str:
    """Id of the question that stands for one that was left out, empty if that is not to be found."""
    waiting, seen = [name], {name}
    while waiting:
        source, question = origin[waiting.pop(0)]
        there = ids.get(_words(question, source.standard))
        if there is not None:
            return there
        further = [other for other in question.same_as if other in origin and other not in seen]
        seen.update(further)
        waiting += further
    return ""
