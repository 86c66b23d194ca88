"""Several checklists as one: what they ask alike is asked once and counts for every standard it serves.

Not for: choosing which (see `library`), or freezing the result into an audit (see `iso20k_audit.services`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from iso20k_audit.model.checklist import Checklist, Condition, Question, Section
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.standards import KNOWN_STANDARDS, STANDARD_TITLES
from iso20k_audit.model.vocabulary import ChecklistKind
from iso20k_audit.model.wording import translate

_SHORT = {standard: standard.removeprefix("iso").split("-")[0] for standard in KNOWN_STANDARDS}
"""What goes before an id that is taken: `27001-4.1-01`."""

LONGEST_ID = 40


def combine(
    checklists: Sequence[Checklist], *, id: str = "", title: str = "", description: str = ""
) -> Checklist:
    """One checklist of several.

    A question that is the same as one of another checklist here (`same_as`) is left out, and the one that
    stays counts for its clauses besides. Ids and section titles that are taken get the standard before or
    behind them; lists that others refer to come first.

    Raises:
        InputError: no checklist, or the same one twice.
    """
    if not checklists:
        raise InputError(
            translate("Checklists", "There is nothing to combine."),
            translate("Checklists", "Choose at least one checklist."),
        )
    ids = [checklist.id for checklist in checklists]
    if len(set(ids)) < len(ids):
        twice = next(name for name in ids if ids.count(name) > 1)
        raise InputError(
            translate("Checklists", 'The checklist "{twice}" is there twice.').format(twice=twice),
            translate("Checklists", "Choose each checklist once."),
        )
    if len(checklists) == 1:
        one = checklists[0]
        return replace(
            one, id=id or one.id, title=title or one.title, description=description or one.description
        )
    ordered = sorted(checklists, key=lambda one: -_referred_to(one, checklists))
    home = ordered[0].standard
    merging = _Merging(home)
    for checklist in ordered:
        merging.add(checklist)
    standards = {checklist.standard for checklist in checklists}
    kinds = {checklist.kind for checklist in checklists}
    one_kind = ordered[0].kind if len(kinds) == 1 else ChecklistKind.AUDIT
    return Checklist(
        id=id or "+".join(ids)[:60].replace("+", "-plus-")[:60],
        title=title or " + ".join(checklist.title for checklist in ordered)[:150],
        version=_joined([checklist.version for checklist in ordered]),
        language=ordered[0].language,
        standard=home,
        description=description or " ".join(one.description for one in ordered if one.description)[:4000],
        sections=merging.sections(),
        kind=ChecklistKind.INTEGRATED if len(standards) > 1 else one_kind,
        conditions=tuple(merging.conditions.values()),
    )


def _joined_up(stays: tuple[str, ...], gone: tuple[str, ...], most: int = 12) -> tuple[str, ...]:
    """What both point to, once; as many as the format has room for."""
    known = {entry.casefold() for entry in stays}
    return (*stays, *(entry for entry in gone if entry.casefold() not in known))[:most]


def _joined(versions: list[str]) -> str:
    return versions[0] if len(set(versions)) == 1 else " + ".join(versions)[:20]


def _referred_to(one: Checklist, checklists: Sequence[Checklist]) -> int:
    """How many questions of the others say that they are the same as one of this checklist."""
    prefix = f"{one.id}/"
    return sum(
        1
        for other in checklists
        for question in other.questions
        for name in question.same_as
        if other is not one and name.startswith(prefix)
    )


class _Merging:
    """Questions by their place, so that a later checklist can add clauses to an earlier question."""

    def __init__(self, home: str) -> None:
        self.home = home
        self.conditions: dict[str, Condition] = {}
        self._parts: list[tuple[Section, list[str]]] = []
        self._questions: dict[str, Question] = {}
        self._names: dict[str, str] = {}
        self._titles: set[str] = set()

    def sections(self) -> tuple[Section, ...]:
        """Sections that still have questions."""
        return tuple(
            replace(section, questions=tuple(self._questions[key] for key in keys))
            for section, keys in self._parts
            if keys
        )

    def add(self, checklist: Checklist) -> None:
        """Takes a checklist in, after those that it refers to."""
        renamed = self._add_conditions(checklist)
        for section in checklist.sections:
            keys: list[str] = []
            for question in section.questions:
                standard = question.standard or checklist.standard
                stays = next((self._names[name] for name in question.same_as if name in self._names), None)
                if stays is not None:
                    self._questions[stays] = self._serving(self._questions[stays], question, standard)
                    self._names[f"{checklist.id}/{question.id}"] = stays
                    continue
                key = self._free_id(question.id, checklist)
                self._names[f"{checklist.id}/{question.id}"] = key
                self._questions[key] = replace(
                    question,
                    id=key,
                    standard="" if standard == self.home else standard,
                    only_if=renamed.get(question.only_if, question.only_if),
                )
                keys.append(key)
            standard = section.standard or checklist.standard
            head = replace(
                section,
                title=self._free_title(section.title, checklist),
                standard="" if standard == self.home else standard,
                questions=(),
            )
            self._parts.append((head, keys))

    def _serving(self, stays: Question, gone: Question, standard: str) -> Question:
        """The question that stays, counting for the clauses of the one that goes."""
        own = stays.standard or self.home
        clauses = {name: list(numbers) for name, numbers in stays.also.items()}
        for name, numbers in ((standard, (gone.clause,)), *gone.also.items()):
            if name == own:
                continue
            there = clauses.setdefault(name, [])
            there += [number for number in numbers if number not in there]
        return replace(
            stays,
            also={name: tuple(numbers) for name, numbers in clauses.items()},
            look_for=_joined_up(stays.look_for, gone.look_for),
            evidence=_joined_up(stays.evidence, gone.evidence),
            itil4=_joined_up(stays.itil4, gone.itil4, 10),
            evidence_required=stays.evidence_required or gone.evidence_required,
            documented_information=stays.documented_information or gone.documented_information,
        )

    def _free_id(self, wanted: str, checklist: Checklist) -> str:
        if wanted not in self._questions:
            return wanted
        prefix = _SHORT.get(checklist.standard) or checklist.id
        candidate = f"{prefix}-{wanted}"[:LONGEST_ID]
        number = 2
        while candidate in self._questions:
            candidate = f"{prefix}-{wanted}"[: LONGEST_ID - 4] + f"-{number}"
            number += 1
        return candidate

    def _free_title(self, wanted: str, checklist: Checklist) -> str:
        behind = STANDARD_TITLES.get(checklist.standard, checklist.standard)
        tries = (wanted, f"{wanted} · {behind}", f"{wanted} · {checklist.title}")
        last = f"{wanted[:100]} · {checklist.id} {len(self._titles)}"
        title = next((title[:150] for title in tries if title[:150] not in self._titles), last[:150])
        self._titles.add(title)
        return title

    def _add_conditions(self, checklist: Checklist) -> dict[str, str]:
        """Same id and same text are one condition; the same id for something else gets another."""
        renamed: dict[str, str] = {}
        for condition in checklist.conditions:
            there = self.conditions.get(condition.id)
            key = condition.id
            if there is not None and there.text.casefold() != condition.text.casefold():
                key = f"{condition.id}-{checklist.id}"[:LONGEST_ID]
                renamed[condition.id] = key
            self.conditions.setdefault(key, replace(condition, id=key))
        return renamed
