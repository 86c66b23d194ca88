"""The checklist as a whole with its conditions, and the section in hand."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSpinBox, QVBoxLayout, QWidget

from iso20k_audit.checklists.editing import Fault
from iso20k_audit.model.checklist import Checklist, Condition, Section
from iso20k_audit.model.standards import KNOWN_STANDARDS, STANDARD_TITLES, parse_reference, show_reference
from iso20k_audit.model.vocabulary import ChecklistKind
from iso20k_audit.ui.checklist_editor.fields import ClausePicker, Fields
from iso20k_audit.ui.widgets.inputs import Choice, GrowingText


class ChecklistForm(QWidget):
    """Title, id, criteria and conditions of the checklist.

    Signals:
        changed(checklist, field): the user made it this by changing that field.
    """

    changed = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checklist: Checklist | None = None
        self.fields = fields = Fields()
        standard, kind, minutes = Choice(), Choice(), QSpinBox()
        standard.offer([(name, title) for name, title in STANDARD_TITLES.items()])
        kind.offer([(one.value, one.label) for one in ChecklistKind])
        minutes.setRange(0, 10_000)
        minutes.setSpecialValueText(self.tr("estimated from the questions"))
        fields.add("title", self.tr("Title"), QLineEdit())
        fields.add("id", self.tr("Id"), QLineEdit(), self.tr("Lower-case letters, digits and hyphens"))
        fields.add("standard", self.tr("Audit criteria"), standard)
        fields.add("kind", self.tr("Kind"), kind)
        fields.add("language", self.tr("Language"), QLineEdit(), self.tr("For example: en"))
        fields.add("minutes", self.tr("Minutes"), minutes)
        fields.add("description", self.tr("Description"), GrowingText(3))
        fields.add(
            "conditions",
            self.tr("Conditions"),
            GrowingText(3),
            self.tr("One on each line: id = fact, for example: cards = Card payments are taken here"),
        )
        fields.edited.connect(self._on_edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(fields)
        column.addStretch(1)

    def show_checklist(self, checklist: Checklist, fixed_id: bool) -> None:
        """Shows a checklist; the id of one that is saved stays, because audits name it."""
        self._checklist = checklist
        for name in ("title", "id", "standard", "language", "minutes", "description"):
            self.fields.write(name, getattr(checklist, name))
        self.fields.write("kind", checklist.kind.value)
        if self._conditions() != checklist.conditions:
            lines = (f"{one.id} = {one.text}" for one in checklist.conditions)
            self.fields.write("conditions", "\n".join(lines))
        self.fields.inputs["id"].setEnabled(not fixed_id)

    def _conditions(self) -> tuple[Condition, ...]:
        found = []
        for line in self.fields.read("conditions").splitlines():
            name, _, text = line.partition("=")
            if name.strip():
                found.append(Condition(name.strip(), " ".join(text.split())))
        return tuple(found)

    def _on_edited(self, name: str) -> None:
        if self._checklist is None:
            return
        value = self.fields.read(name)
        if name == "conditions":
            value = self._conditions()
        elif name == "kind":
            value = ChecklistKind(value)
        elif name == "description":
            value = " ".join(value.split())
        self._checklist = replace(self._checklist, **{name: value})
        self.changed.emit(self._checklist, name)

    def show_faults(self, found: list[Fault]) -> None:
        """Shows what is wrong with the whole under its inputs."""
        told: dict[str, str] = {}
        for fault in found:
            if fault.place is None:
                told.setdefault(fault.field.partition("[")[0], fault.what)
        self.fields.show_faults(told)


class SectionForm(QWidget):
    """Title and clause of the section in hand.

    Signals:
        changed(section, field): the user made it this by changing that field.
    """

    changed = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._section: Section | None = None
        self._home = ""
        self.clause = ClausePicker()
        self.fields = fields = Fields()
        fields.add("title", self.tr("Title of the section"), QLineEdit())
        fields.add("clause", self.tr("Clause"), self.clause, self.tr("Number or word of the title"))
        fields.edited.connect(self._on_edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(fields)
        column.addStretch(1)

    def show_section(self, section: Section, checklist: Checklist) -> None:
        """Shows a section of a checklist."""
        self._section, self._home = section, checklist.standard
        self.clause.offer(KNOWN_STANDARDS, checklist.standard)
        self.fields.write("title", section.title)
        self.fields.write("clause", show_reference(section.standard, section.clause, checklist.standard))

    def _on_edited(self, name: str) -> None:
        if self._section is None:
            return
        value = self.fields.read(name)
        if name == "clause":
            standard, clause = parse_reference(value, self._home)
            other = "" if standard == self._home else standard
            self._section = replace(self._section, clause=clause, standard=other)
        else:
            self._section = replace(self._section, title=value)
        self.changed.emit(self._section, name)

    def show_faults(self, found: list[Fault]) -> None:
        """Shows what is wrong with the section under its inputs."""
        self.fields.show_faults({fault.field: fault.what for fault in found})
