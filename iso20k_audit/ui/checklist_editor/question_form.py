"""The question in hand: everything that the file format knows about it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from iso20k_audit.checklists.editing import Fault
from iso20k_audit.model.checklist import AnswerSpec, Checklist, Question
from iso20k_audit.model.standards import KNOWN_STANDARDS, parse_reference, show_reference
from iso20k_audit.model.vocabulary import AnswerType
from iso20k_audit.ui.checklist_editor.fields import ClausePicker, Fields
from iso20k_audit.ui.widgets.inputs import Choice, GrowingText

FIELD_OF = {"also": "also", "standard": "clause", "answer": "answer_type"}
"""Where a fault of the file is shown, unless the input has the name of the field."""
LIMITS = ("at_least", "at_most")


class QuestionForm(QWidget):
    """Shows and changes one question.

    Signals:
        changed(question, field): the user made it this by changing that field.
    """

    changed = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question: Question | None = None
        self._home = ""
        self.fields = fields = Fields()
        self.clause, self.also = ClausePicker(), ClausePicker(several=True)
        fields.add("text", self.tr("Question"), GrowingText(2))
        fields.add("clause", self.tr("Clause"), self.clause, self.tr("Number or word of the title"))
        fields.add("id", self.tr("Id"), QLineEdit())
        fields.add("look_for", self.tr("What to look for"), GrowingText(2), self.tr("One on each line"))
        fields.add(
            "evidence", self.tr("Objective evidence to expect"), GrowingText(2), self.tr("One on each line")
        )
        fields.add("evidence_required", "", QCheckBox(self.tr("An answer without evidence is incomplete")))
        fields.add(
            "documented_information", "", QCheckBox(self.tr("The standard calls for documented information"))
        )
        fields.add(
            "sample", self.tr("Sample"), QLineEdit(), self.tr("For example: 25 tickets of the quarter")
        )
        fields.add("answer_type", self.tr("Answer"), self._types())
        fields.add("unit", self.tr("Unit"), QLineEdit(), self.tr("For example: minutes"))
        fields.add("at_least", self.tr("At least"), QLineEdit(), self.tr("Lowest number that conforms"))
        fields.add("at_most", self.tr("At most"), QLineEdit(), self.tr("Highest number that conforms"))
        fields.add("choices", self.tr("Choices"), GrowingText(3), self.tr("One on each line, worst first"))
        fields.add("only_if", self.tr("Ask only if"), Choice())
        weight, minutes = QSpinBox(), QSpinBox()
        weight.setRange(1, 10)
        minutes.setRange(0, 480)
        minutes.setSpecialValueText(self.tr("usual"))
        fields.add("weight", self.tr("Weight"), weight)
        fields.add("minutes", self.tr("Minutes"), minutes)
        fields.add("itil4", self.tr("ITIL 4 practices"), QLineEdit(), self.tr("With commas between them"))
        fields.add(
            "also", self.tr("Counts also for"), self.also, self.tr("Clauses of other standards, with commas")
        )
        fields.edited.connect(self._on_edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(fields)
        column.addStretch(1)

    def _types(self) -> Choice:
        choice = Choice()
        choice.offer(
            [
                (AnswerType.RESULT.value, self.tr("Result: conforms, deviates, …")),
                (AnswerType.MATURITY.value, self.tr("Maturity 0 to 5")),
                (AnswerType.YES_NO.value, self.tr("Yes or no")),
                (AnswerType.NUMBER.value, self.tr("Number with unit and limits")),
                (AnswerType.CHOICE.value, self.tr("One of several choices")),
                (AnswerType.TEXT.value, self.tr("Text")),
                (AnswerType.DATE.value, self.tr("Date")),
            ]
        )
        return choice

    def show_question(self, question: Question, checklist: Checklist) -> None:
        """Shows a question of a checklist."""
        again = self._question == question
        self._question, self._home = question, checklist.standard
        self.clause.offer(KNOWN_STANDARDS, checklist.standard)
        self.also.offer(
            [standard for standard in KNOWN_STANDARDS if standard != checklist.standard], checklist.standard
        )
        condition = self.fields.inputs["only_if"]
        if isinstance(condition, Choice):
            pairs: list[tuple[str | None, str]] = [("", self.tr("(always)"))]
            condition.offer(pairs + [(one.id, one.text) for one in checklist.conditions])
        for name, value in self._values(question).items():
            if not (again and name in LIMITS and self._is_wrong(name)):  # it stays to be mended
                self.fields.write(name, value)
        self._show_answer_rows(question.answer.type)

    def _values(self, question: Question) -> dict[str, Any]:
        answer = question.answer
        also = (
            show_reference(standard, clause, self._home)
            for standard, clauses in question.also.items()
            for clause in clauses
        )
        return {
            "text": question.text,
            "clause": show_reference(question.standard, question.clause, self._home),
            "id": question.id,
            "look_for": "\n".join(question.look_for),
            "evidence": "\n".join(question.evidence),
            "evidence_required": question.evidence_required,
            "documented_information": question.documented_information,
            "sample": question.sample,
            "answer_type": answer.type.value,
            "unit": answer.unit,
            "at_least": _shown(answer.at_least),
            "at_most": _shown(answer.at_most),
            "choices": "\n".join(answer.choices),
            "only_if": question.only_if,
            "weight": question.weight,
            "minutes": question.minutes,
            "itil4": ", ".join(question.itil4),
            "also": ", ".join(also),
        }

    def _show_answer_rows(self, kind: AnswerType) -> None:
        for name in ("unit", "at_least", "at_most"):
            self.fields.show_row(name, kind is AnswerType.NUMBER)
        self.fields.show_row("choices", kind is AnswerType.CHOICE)

    def _on_edited(self, name: str) -> None:
        question = self._question
        if question is None:
            return
        value = self.fields.read(name)
        if name == "look_for":
            changed = replace(question, look_for=_lines(value))
        elif name == "evidence":
            changed = replace(question, evidence=_lines(value))
        elif name == "text":
            changed = replace(question, text=" ".join(value.split()))
        elif name == "itil4":
            changed = replace(question, itil4=_commas(value))
        elif name == "clause":
            standard, clause = parse_reference(value, self._home)
            changed = replace(question, clause=clause, standard="" if standard == self._home else standard)
        elif name == "also":
            also: dict[str, tuple[str, ...]] = {}
            for reference in _commas(value):
                standard, clause = parse_reference(reference, self._home)
                also[standard] = (*also.get(standard, ()), clause)
            changed = replace(question, also=also)
        elif name in ("answer_type", "unit", "at_least", "at_most", "choices"):
            changed = replace(question, answer=self._answer())
            self._show_answer_rows(changed.answer.type)
        else:
            changed = replace(question, **{name: value})
        self._question = changed
        self.changed.emit(changed, name)

    def _answer(self) -> AnswerSpec:
        read = self.fields.read
        kind = AnswerType(read("answer_type"))
        if kind is AnswerType.NUMBER:
            return AnswerSpec(kind, read("unit"), _number(read("at_least")), _number(read("at_most")))
        return AnswerSpec(kind, choices=_lines(read("choices")) if kind is AnswerType.CHOICE else ())

    def show_faults(self, found: list[Fault]) -> None:
        """Shows what is wrong with the question under its inputs."""
        told: dict[str, str] = {}
        for fault in found:
            field = fault.field.partition("[")[0].partition(".")
            inner = field[2]
            name = inner if inner in self.fields.inputs else FIELD_OF.get(field[0], field[0])
            told.setdefault(name, fault.what)
        for name in LIMITS:
            if self._is_wrong(name):
                told[name] = self.tr("“{}” is not a number; write for example 15").format(
                    self.fields.read(name)
                )
        self.fields.show_faults(told)

    @property
    def has_wrong_number(self) -> bool:
        """Whether a limit stands there that is not a number, so that it would be lost."""
        return self.fields.read("answer_type") == AnswerType.NUMBER.value and any(
            self._is_wrong(name) for name in LIMITS
        )

    def _is_wrong(self, name: str) -> bool:
        text = self.fields.read(name)
        return bool(text) and _number(text) is None


def _shown(limit: float | None) -> str:
    return "" if limit is None else f"{limit:g}"


def _number(text: str) -> float | None:
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return None


def _lines(text: str) -> tuple[str, ...]:
    return tuple(" ".join(line.split()) for line in text.splitlines() if line.strip())


def _commas(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
