"""Which column of a sheet is what: proposed with a reason, corrected by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QSpinBox, QVBoxLayout, QWidget

from iso20k_audit.ui.widgets.cards import text_label
from iso20k_audit.ui.widgets.elided_label import ElidedLabel
from iso20k_audit.ui.widgets.inputs import Choice

if TYPE_CHECKING:
    from iso20k_audit.checklists.column_mapping import Mapping
    from iso20k_audit.checklists.tables import Table

SURE = 0.6
SHOWN_COLUMNS = 40


class ColumnPane(QWidget):
    """The columns of one sheet at a time, each with what it is taken for.

    Signals:
        changed: a column or the header row was corrected.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tables: dict[str, Table] = {}
        self._mappings: dict[str, Mapping] = {}
        self._corrected: set[str] = set()
        self.sheet = Choice()
        self.sheet.setAccessibleName(self.tr("Sheet"))
        self.sheet.chosen.connect(lambda _value: self._build())
        self.header = QSpinBox()
        self.header.setRange(0, 9999)
        self.header.setSpecialValueText(self.tr("none"))
        self.header.setAccessibleName(self.tr("Number of the row with the headings"))
        self.header.editingFinished.connect(self._on_header)
        head = QGridLayout()
        head.addWidget(text_label(self.tr("Sheet")), 0, 0)
        head.addWidget(self.sheet, 0, 1)
        head.addWidget(text_label(self.tr("Row of headings")), 1, 0)
        head.addWidget(self.header, 1, 1)
        head.setColumnStretch(1, 1)
        self._body = QWidget()
        self._grid = QGridLayout(self._body)
        self._grid.setContentsMargins(0, 0, 6, 0)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(text_label(self.tr("What each column is"), "strong"))
        column.addWidget(scroll, 1)

    def show_tables(self, tables: list[Table], mappings: dict[str, Mapping]) -> None:
        """Shows the sheets of another file with the mappings proposed."""
        self._tables = {table.name: table for table in tables}
        self._mappings = dict(mappings)
        self._corrected.clear()
        names = list(self._tables)
        self.sheet.offer([(name, name) for name in names])
        usable = [name for name in names if name in mappings and mappings[name].is_usable]
        self.sheet.choose(next(iter(usable or names), None))
        self.sheet.setEnabled(len(names) > 1)
        self._build()

    def mappings(self) -> dict[str, Mapping]:
        """How each sheet is to be read now."""
        return dict(self._mappings)

    def corrected(self) -> dict[str, Mapping]:
        """The mappings that were changed by hand."""
        return {name: self._mappings[name] for name in self._corrected}

    def _words(self) -> list[tuple[str | None, str]]:
        from iso20k_audit.checklists.column_mapping import Role

        return [
            (Role.NONE.value, self.tr("not part of the checklist")),
            (Role.QUESTION.value, self.tr("Question")),
            (Role.CLAUSE.value, self.tr("Clause")),
            (Role.SECTION.value, self.tr("Section or process")),
            (Role.ID.value, self.tr("Id or number")),
            (Role.LOOK_FOR.value, self.tr("What to look for")),
            (Role.EVIDENCE.value, self.tr("Evidence")),
            (Role.SAMPLE.value, self.tr("Sample")),
            (Role.DOCUMENTED.value, self.tr("Documented information")),
            (Role.ITIL4.value, self.tr("ITIL 4 practice")),
            (Role.WEIGHT.value, self.tr("Weight")),
            (Role.STANDARD.value, self.tr("Standard")),
        ]

    def _build(self) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        mapping = self._mappings.get(self.sheet.value or "")
        if mapping is None:
            return
        self.header.blockSignals(True)
        self.header.setValue(mapping.header_row)
        self.header.blockSignals(False)
        words = self._words()
        for row, column in enumerate(mapping.columns[:SHOWN_COLUMNS]):
            letter = QLabel(column.letter)
            letter.setProperty("role", "strong")
            name = ElidedLabel()
            name.setText(column.header or self.tr("(no heading)"))
            name.setToolTip(column.reason)
            choice = Choice()
            choice.setMinimumContentsLength(14)
            choice.setAccessibleName(self.tr("Column {}").format(column.letter))
            choice.setToolTip(column.reason)
            choice.offer(words)
            choice.choose(column.role.value)
            choice.chosen.connect(lambda value, index=column.index: self._on_role(index, value))
            unsure = QLabel("?" if column.role.value and column.confidence < SURE else "")
            unsure.setToolTip(self.tr("Look at this one: {}").format(column.reason))
            unsure.setProperty("role", "warning")
            for place, widget in enumerate((letter, name, choice, unsure)):
                self._grid.addWidget(widget, row, place)
        self._grid.setRowStretch(min(len(mapping.columns), SHOWN_COLUMNS), 1)

    def _on_role(self, index: int, value: object) -> None:
        from iso20k_audit.checklists.column_mapping import Role

        sheet = self.sheet.value or ""
        self._mappings[sheet] = self._mappings[sheet].with_role(index, Role(str(value or "")))
        self._corrected.add(sheet)
        self._build()
        self.changed.emit()

    def _on_header(self) -> None:
        sheet = self.sheet.value or ""
        mapping, table = self._mappings.get(sheet), self._tables.get(sheet)
        if mapping is None or table is None or mapping.header_row == self.header.value():
            return
        from iso20k_audit.checklists.column_mapping import with_header

        self._mappings[sheet] = with_header(mapping, table, self.header.value())
        self._corrected.add(sheet)
        self._build()
        self.changed.emit()
