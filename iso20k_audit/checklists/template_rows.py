"""One row of our Excel template as a question: to the letter where it is valid, mended where it is not.

Not for: the workbook around it (see `template_reading`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from iso20k_audit.checklists import question_fields, template_fields
from iso20k_audit.checklists.assembling import Draft, Frame, Heading, Ids
from iso20k_audit.checklists.clause_choice import ClauseChooser
from iso20k_audit.checklists.fitting import (
    LONGEST_CLAUSE,
    LONGEST_EVIDENCE,
    LONGEST_ID,
    LONGEST_LOOK_FOR,
    LONGEST_PRACTICE,
    LONGEST_SAMPLE,
    LONGEST_TEXT,
    MOST_ENTRIES,
    MOST_PRACTICES,
    as_id,
    cut,
    fits,
    one_line,
    pack,
)
from iso20k_audit.checklists.problems import shown
from iso20k_audit.model.checklist import Question
from iso20k_audit.model.standards import OWN, STANDARD_TITLES, is_known_clause
from iso20k_audit.model.wording import translate

ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*\Z")
_SAME_AS = re.compile(r"[a-z0-9][a-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*\Z")


class RowReader:
    """Reads the rows of one template, in order.

    Args:
        columns: column by its name in the template.
    """

    def __init__(self, columns: dict[str, int], frame: Frame) -> None:
        self.columns = columns
        self.frame = frame
        self._ids = Ids()

    def cell(self, row: Sequence[str], name: str) -> str:
        """The cell of a row under a name; empty where there is no such column."""
        column = self.columns.get(name)
        return row[column] if column is not None and column < len(row) else ""

    def draft(self, row: Sequence[str], clause_cell: str, heading: Heading) -> tuple[Draft, list[str]]:
        """The question of a row, and what was changed in it."""
        remarks: list[str] = []
        clause, standard, also = self._clause(row, clause_cell, heading, remarks)
        text = self.cell(row, "Question")
        rest: list[str] = []
        if not fits(text, LONGEST_TEXT):
            text, rest = question_fields.text_and_rest(text)
            if rest:
                remarks.append(
                    translate("Checklists", "the question is too long; its rest is in what to look for")
                )
        wanted = self.cell(row, "Id")
        if wanted and not (ID.match(wanted) and len(wanted) <= LONGEST_ID):
            wanted = as_id(wanted)
        question_id = self._ids.take(wanted, clause)
        if self.cell(row, "Id").strip() not in ("", question_id):
            remarks.append(
                translate("Checklists", 'id "{shown}" became {question_id}').format(
                    shown=shown(self.cell(row, "Id")), question_id=question_id
                )
            )
        answer, wrong = template_fields.answer(
            self.cell(row, "Answer"),
            self._line(row, "Unit", 40),
            self.cell(row, "At least"),
            self.cell(row, "At most"),
            [
                one if fits(one, 100) else one_line(one)
                for one in template_fields.unlined(self.cell(row, "Choices"))
            ],
        )
        documented, documents = question_fields.documented(self.cell(row, "Documented information"))
        weight, weighed = question_fields.weight(self.cell(row, "Weight"))
        remarks += [*wrong, *([weighed] if weighed else [])]
        also = self._also(row, also, remarks)
        question = Question(
            id=question_id,
            clause=clause,
            text=text,
            look_for=self._entries(row, "Look for", MOST_ENTRIES, LONGEST_LOOK_FOR, rest, remarks),
            evidence=self._entries(row, "Evidence", MOST_ENTRIES, LONGEST_EVIDENCE, documents, remarks),
            documented_information=documented,
            sample=self._line(row, "Sample", LONGEST_SAMPLE),
            itil4=pack(
                template_fields.unjoined(self.cell(row, "ITIL 4 practices")),
                MOST_PRACTICES,
                LONGEST_PRACTICE,
            )[0],
            standard=standard,
            also={
                name: clauses for name, clauses in also.items() if name != (standard or self.frame.standard)
            },
            same_as=self._same_as(row, remarks),
            answer=answer,
            weight=weight,
            only_if=self._only_if(row, remarks),
            evidence_required=self.cell(row, "Evidence required").strip().lower()
            in question_fields.YES_WORDS,
            minutes=self._minutes(row, remarks),
        )
        return Draft(question, (heading,)), remarks

    def _clause(
        self, row: Sequence[str], cell: str, heading: Heading, remarks: list[str]
    ) -> tuple[str, str, dict[str, tuple[str, ...]]]:
        named = self.cell(row, "Standard").strip()
        standard = named if named in STANDARD_TITLES else ""
        target = standard or self.frame.standard
        if fits(cell, LONGEST_CLAUSE) and is_known_clause(cell, target):
            return cell, "" if standard == self.frame.standard else standard, {}
        chooser = ClauseChooser(self.frame.standard, False, self.frame.title)
        choice = chooser.choose(cell, STANDARD_TITLES[standard] if standard else named, (heading,))
        remarks += choice.remarks
        return choice.clause, choice.standard, choice.also

    def _also(
        self, row: Sequence[str], also: dict[str, tuple[str, ...]], remarks: list[str]
    ) -> dict[str, tuple[str, ...]]:
        found = dict(also)
        for line in template_fields.unlined(self.cell(row, "Also counts for")):
            standard, _, clauses = line.partition(":")
            standard = standard.strip()
            listed = [one for one in re.split(r"[,;\s]+", clauses) if one]
            known = [
                one
                for one in listed
                if standard in STANDARD_TITLES and standard != OWN and is_known_clause(one, standard)
            ]
            if len(known) < len(listed) or not listed:
                remarks.append(
                    translate(
                        "Checklists", '"{shown}" (Also counts for) is not all known; what is not was left out'
                    ).format(shown=shown(line))
                )
            if known:
                found[standard] = tuple(dict.fromkeys((*found.get(standard, ()), *known)))[:20]
        return found

    def _entries(
        self, row: Sequence[str], name: str, most: int, longest: int, more: list[str], remarks: list[str]
    ) -> tuple[str, ...]:
        entries, lost = pack([*template_fields.unlined(self.cell(row, name)), *more], most, longest)
        if lost:
            remarks.append(
                translate("Checklists", '{name} is too long; cut from "{shown}"').format(
                    name=name, shown=shown(lost, 80)
                )
            )
        return entries

    def _line(self, row: Sequence[str], name: str, most: int) -> str:
        text = self.cell(row, name)
        return text if not text or fits(text, most) else cut(one_line(text), most)[0]

    def _same_as(self, row: Sequence[str], remarks: list[str]) -> tuple[str, ...]:
        listed = template_fields.unjoined(self.cell(row, "Same as"))
        good = [one for one in dict.fromkeys(listed) if _SAME_AS.match(one) and len(one) <= 101][:10]
        if len(good) < len(listed):
            remarks.append(
                translate(
                    "Checklists",
                    "Same as takes up to 10 questions, as checklist/question; others were left out",
                )
            )
        return tuple(good)

    def _only_if(self, row: Sequence[str], remarks: list[str]) -> str:
        told = self.cell(row, "Only if").strip()
        for condition in self.frame.conditions:
            if told and told in (condition.id, condition.text):
                return condition.id
        if told:
            remarks.append(
                translate(
                    "Checklists",
                    '"{shown}" (Only if) is no condition of this checklist; the question always applies',
                ).format(shown=shown(told))
            )
        return ""

    def _minutes(self, row: Sequence[str], remarks: list[str]) -> int:
        told = self.cell(row, "Minutes").strip()
        if not told or (told.isdecimal() and len(told) < 5 and int(told) <= 480):
            return int(told or 0)
        remarks.append(
            translate("Checklists", '"{shown}" minutes are not possible; the usual ones are taken').format(
                shown=shown(told)
            )
        )
        return 0
