"""Which clause a question of a table counts for: its own, the one above it, that of its section.

Not for: reading numbers in cells (see `clause_cells`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from iso20k_audit.checklists.assembling import Heading
from iso20k_audit.checklists.clause_cells import (
    known_form,
    label,
    nearest_heading,
    own_clause,
    references,
    standard_named,
)
from iso20k_audit.checklists.fitting import one_line
from iso20k_audit.checklists.problems import shown
from iso20k_audit.model.standards import KNOWN_STANDARDS, OWN, STANDARD_TITLES
from iso20k_audit.model.wording import translate


@dataclass(slots=True)
class Choice:
    """The clause of a question.

    Attributes:
        standard: empty for that of the checklist.
        also: clauses of other standards named besides.
        remarks: what was guessed or left out.
    """

    clause: str
    standard: str = ""
    also: dict[str, tuple[str, ...]] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)


class ClauseChooser:
    """Chooses for the rows of one table, from top to bottom.

    Args:
        home: the standard of the checklist.
        annex: numbers without a letter are those of Annex A.
        fallback: what a question without anything above it is about.
    """

    def __init__(self, home: str, annex: bool, fallback: str) -> None:
        self.home = home
        self.annex = annex
        self.fallback = fallback
        self._above: tuple[tuple[Heading, ...], str, str] | None = None
        self._after_section = False

    def choose(self, cell: str, standard_cell: str, path: tuple[Heading, ...]) -> Choice:
        """The clause of a row with these cells below these headings."""
        standard, strange = self._standard(one_line(standard_cell))
        text = one_line(cell)
        if standard == OWN:
            choice = self._own(text, path, strange)
        elif text:
            choice = self._written(text, standard, path)
        else:
            choice = self._inherited(standard, path)
        if choice.standard == self.home:
            choice.standard = ""
        self._above = None if self._after_section else (path, choice.clause, choice.standard)
        self._after_section = False
        return choice

    def heading(self, title: str, number: str) -> Heading:
        """A heading with its number in the form of the standard."""
        if self.home == OWN or not number:
            return Heading(title, number)
        form = f"A.{number}" if self.annex and number[:1].isdigit() else number
        return Heading(title, known_form(form, self.home) or form)

    def _standard(self, cell: str) -> tuple[str, str]:
        """The standard that a cell names; own with its text for one that is not known here."""
        if not cell:
            return self.home, ""
        named = standard_named(cell)
        return (named, "") if named else (OWN, cell)

    def _own(self, text: str, path: tuple[Heading, ...], strange: str) -> Choice:
        standard = "" if self.home == OWN else OWN
        if text:
            clause = own_clause(f"{strange} {text}" if strange and self.home != OWN else text)
            cut = [f'clause "{shown(text)}" shortened'] if not clause.endswith(text) else []
            return Choice(clause, standard, remarks=cut)
        above = self._same_section(path, standard)
        if above:
            return Choice(
                above, standard, remarks=[f'no clause given; taken as "{above}", as in the row above']
            )
        named = (one_line(heading.title) or one_line(heading.number) for heading in reversed(path))
        title = next((name for name in named if name), "") or self.fallback
        clause = own_clause(title)
        self._after_section = True
        return Choice(clause, standard, remarks=[f'no clause given; named "{clause}" after its section'])

    def _written(self, text: str, standard: str, path: tuple[Heading, ...]) -> Choice:
        named = references(text, standard)
        known = [found for found in (self._known(*one) for one in named) if found]
        main = next((one for one in known if one[0] == standard), known[0] if known else None)
        if main is None:
            return self._unknown(text, named, standard, path)
        choice = Choice(main[1], main[0])
        same = [label(*one, self.home) for one in known if one != main and one[0] == main[0]]
        if same:
            choice.remarks.append(
                translate("Checklists", "names {same} besides; counted for {main} only").format(
                    same=", ".join(same), main=main[1]
                )
            )
        for other, number in known:
            if other != main[0] and number not in choice.also.get(other, ()):
                choice.also[other] = (*choice.also.get(other, ()), number)[:20]
        if all(number != main[1] for _, number in named) and not self.annex:
            choice.remarks.append(
                translate("Checklists", 'clause "{shown}" taken as {label}').format(
                    shown=shown(text), label=label(main[0], main[1], self.home)
                )
            )
        return choice

    def _known(self, standard: str, number: str) -> tuple[str, str] | None:
        if standard == OWN:
            return standard, number
        form = f"A.{number}" if self.annex and standard == self.home and number[:1].isdigit() else number
        found = known_form(form, standard)
        if found:
            return standard, found
        if standard == self.home and number[:1].isalpha():
            others = [other for other in KNOWN_STANDARDS if known_form(number, other)]
            if len(others) == 1:
                return others[0], number
        return None

    def _unknown(
        self, text: str, named: Sequence[tuple[str, str]], standard: str, path: tuple[Heading, ...]
    ) -> Choice:
        what = f'"{shown(text)}" is no clause of {STANDARD_TITLES[standard]}'
        near = next((found for _, number in named if (found := nearest_heading(number, standard))), "")
        section = self._of_headings(standard, path)
        chosen = near if near and near.count(".") >= section.count(".") else section or near
        if chosen:
            return Choice(chosen, standard, remarks=[f"{what}; counted for {chosen}"])
        return Choice(own_clause(text), OWN, remarks=[f"{what}; kept as a criterion of your own"])

    def _inherited(self, standard: str, path: tuple[Heading, ...]) -> Choice:
        section = self._of_headings(standard, path)
        above = self._same_section(path, "" if standard == self.home else standard)
        if above and (not section or f"{above}.".startswith(f"{section}.")):
            return Choice(
                above, standard, remarks=[f"no clause given; counted for {above}, as the row above"]
            )
        if section:
            return Choice(
                section, standard, remarks=[f"no clause given; counted for {section}, as its section"]
            )
        choice = self._own("", path, "")
        choice.standard = OWN
        return choice

    def _of_headings(self, standard: str, path: tuple[Heading, ...]) -> str:
        """The clause of the nearest heading that has one."""
        for heading in reversed(path):
            if heading.number and not heading.standard:
                found = known_form(heading.number, standard) or nearest_heading(heading.number, standard)
                if found:
                    return found
        return ""

    def _same_section(self, path: tuple[Heading, ...], standard: str) -> str:
        if self._above is None or self._above[0] != path or self._above[2] != standard:
            return ""
        return self._above[1]
