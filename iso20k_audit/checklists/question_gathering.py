"""One question of a table while its rows are gathered: its own, those that continue it, its duplicates.

Not for: which rows these are, and where the question belongs (see `table_import`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from iso20k_audit.checklists import question_fields
from iso20k_audit.checklists.assembling import Heading
from iso20k_audit.checklists.clause_choice import Choice
from iso20k_audit.checklists.column_mapping import Role
from iso20k_audit.checklists.fitting import as_id, one_line, split_entries
from iso20k_audit.checklists.problems import shown
from iso20k_audit.model.checklist import Question
from iso20k_audit.model.wording import grouped, translate

Columns = dict[Role, tuple[int, ...]]
"""Columns of a table by what they hold."""


def cell_of(row: Sequence[str], role: Role, columns: Columns) -> str:
    """The cell of a row with this role; empty where there is no such column."""
    found = columns[role]
    return row[found[0]].strip() if found and found[0] < len(row) else ""


@dataclass(slots=True)
class Gathered:
    """A question and what its rows say besides.

    Attributes:
        row: number of its first row.
        id_cell: its id as written.
        remarks: what was changed or guessed.
    """

    row: int
    text: str
    choice: Choice
    path: tuple[Heading, ...]
    id_cell: str = ""
    look_for: list[str] = field(default_factory=list)
    evidence: list[str] = field(default_factory=list)
    sample: list[str] = field(default_factory=list)
    documented: bool = False
    practices: tuple[str, ...] = ()
    weight: int = 1
    remarks: list[str] = field(default_factory=list)

    @classmethod
    def begun(
        cls, number: int, row: Sequence[str], columns: Columns, choice: Choice, path: tuple[Heading, ...]
    ) -> Gathered:
        """The question of a row."""
        text, details = _question_and_details(cell_of(row, Role.QUESTION, columns))
        short, rest = question_fields.text_and_rest(text)
        found = cls(number, short, choice, path, cell_of(row, Role.ID, columns), [*details, *rest])
        found.remarks += choice.remarks
        if rest:
            found.remarks.append(
                translate(
                    "Checklists", "the question has {count} characters; its rest is in what to look for"
                ).format(count=grouped(len(text)))
            )
        found.add(row, columns)
        return found

    @property
    def key(self) -> tuple[str, str, str, tuple[Heading, ...]]:
        """By what it is the same question as another."""
        return self.text.casefold(), self.choice.clause, self.choice.standard, self.path

    def add(self, row: Sequence[str], columns: Columns) -> None:
        """The fields of a row besides the question, added to those that are there."""
        for column in columns[Role.LOOK_FOR]:
            self.look_for += split_entries(row[column])
        for column in columns[Role.EVIDENCE]:
            self.evidence += split_entries(row[column])
        sample, rest = question_fields.sample(cell_of(row, Role.SAMPLE, columns))
        if sample and sample not in self.sample:
            self.sample.append(sample)
        self.look_for += [rest] if rest else []
        documented, documents = question_fields.documented(cell_of(row, Role.DOCUMENTED, columns))
        self.documented = self.documented or documented
        self.evidence += documents
        practices = question_fields.practices(cell_of(row, Role.ITIL4, columns))
        self.practices = tuple(dict.fromkeys((*self.practices, *practices)))[:10]
        weight, remark = question_fields.weight(cell_of(row, Role.WEIGHT, columns))
        self.weight = max(self.weight, weight)
        self.remarks += [remark] if remark else []

    @property
    def wanted_id(self) -> str:
        """Its id as it can stand in a checklist; maybe empty."""
        return as_id(self.id_cell)

    def question(self, question_id: str, *, kept_id: bool) -> Question:
        """The question with this id; `kept_id` says that its own was wanted."""
        if kept_id and self.id_cell and question_id != self.id_cell:
            self.remarks.append(self._about_id(question_id))
        sample, rest = question_fields.sample("; ".join(self.sample))
        look_for, lost = question_fields.look_for([*self.look_for, *([rest] if rest else [])])
        evidence, lost_evidence = question_fields.evidence(self.evidence)
        for what, text in (("what to look for", lost), ("evidence", lost_evidence)):
            if text:
                self.remarks.append(
                    translate("Checklists", '{what} is too long; cut from "{shown}"').format(
                        what=what, shown=shown(text, 80)
                    )
                )
        return Question(
            id=question_id,
            clause=self.choice.clause,
            text=self.text,
            look_for=look_for,
            evidence=evidence,
            documented_information=self.documented,
            sample=sample,
            itil4=self.practices,
            standard=self.choice.standard,
            also=self.choice.also,
            weight=self.weight,
        )

    def _about_id(self, question_id: str) -> str:
        written = f'id "{shown(self.id_cell)}"'
        if question_id == self.wanted_id:
            return f"{written} became {question_id}"
        why = "is there already" if self.wanted_id else "has no letter or digit"
        return f"{written} {why}; became {question_id}"


def _question_and_details(cell: str) -> tuple[str, list[str]]:
    """The question, and the points listed below it in the same cell."""
    first, _, rest = cell.strip().partition("\n")
    lines = [line for line in rest.splitlines() if line.strip()]
    if first.rstrip().endswith("?") and lines and all(line.lstrip()[0] in "-–•*●▪◦‣·" for line in lines):
        return one_line(first), split_entries(rest)
    return one_line(cell), []
