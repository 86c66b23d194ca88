"""The pages behind the questions: facts about the place, and who asks which section."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from iso20k_audit.model.checklist import Checklist
from iso20k_audit.model.standards import show_reference
from iso20k_audit.ui.widgets.cards import ScrollColumn, text_label
from iso20k_audit.ui.widgets.condition_list import ConditionList, Fact
from iso20k_audit.ui.widgets.narrow import Narrow
from iso20k_audit.ui.widgets.part_table import HandedPart, PartTable


class FactsPage(ScrollColumn):
    """Yes, no or not known yet for every fact that a chosen question depends on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=12, parent=parent)
        self._stated: dict[tuple[str, str], bool] = {}
        self._checklist: Checklist | None = None
        self.conditions = ConditionList()
        self.conditions.stated.connect(self._on_stated)
        hint = self.tr(
            "Questions that depend on a fact are asked where it is true or not known yet, and count as not "
            "applicable where it is not. The answers can be changed in Plan."
        )
        self._none = text_label(self.tr("The chosen questions depend on no facts about the place."))
        self.add(text_label(hint, "muted", wrap=True), self._none, Narrow(self.conditions))
        self.column.addStretch(1)

    def show_checklist(self, asked: Checklist) -> int:
        """Asks for the facts of a checklist; what was stated stays. Returns how many there are."""
        self._checklist = asked
        depending = [question.only_if for question in asked.questions]
        facts = [
            Fact(one.id, one.text, depending.count(one.id), self._stated.get((one.id, one.text)))
            for one in asked.conditions
            if one.id in depending
        ]
        self.conditions.show_facts(facts)
        self._none.setVisible(not facts)
        return len(facts)

    def _on_stated(self, id: str, holds: bool | None) -> None:
        for one in self._checklist.conditions if self._checklist is not None else ():
            if one.id == id and holds is None:
                self._stated.pop((id, one.text), None)
            elif one.id == id and holds is not None:
                self._stated[id, one.text] = holds

    def answers(self, asked: Checklist) -> dict[str, bool]:
        """What was stated, by condition."""
        known = ((one.id, self._stated.get((one.id, one.text))) for one in asked.conditions)
        return {id: holds for id, holds in known if holds is not None}


class HandingPage(ScrollColumn):
    """The sections, each with the auditor to whom it is handed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=12, parent=parent)
        self._handed: dict[str, str] = {}
        self.table = PartTable()
        self.table.handed.connect(self._on_handed)
        self._hint = text_label(
            self.tr("Name other auditors on the first page to hand sections to them."), "muted", wrap=True
        )
        self.add(self._hint, Narrow(self.table))
        self.column.addStretch(1)

    def show_checklist(self, asked: Checklist, team: Sequence[str]) -> None:
        """Shows the sections of a checklist and who can ask them."""
        self._hint.setVisible(len(team) < 2)
        parts = []
        for section in asked.sections:
            person = self._handed.get(section.title, "")
            clause = show_reference(section.standard, section.clause, asked.standard)
            people = (person,) if person in team else ()
            parts.append(HandedPart(section.title, clause, len(section.questions), people))
        self.table.show_parts(parts, [(name, name) for name in team])

    def _on_handed(self, section: str, people: tuple[str, ...]) -> None:
        self._handed[section] = people[0] if people else ""

    def parts(self, asked: Checklist, team: Sequence[str]) -> dict[str, list[str]]:
        """To whom each section was handed."""
        found = {section.title: self._handed.get(section.title, "") for section in asked.sections}
        return {title: [person] for title, person in found.items() if person in team}
