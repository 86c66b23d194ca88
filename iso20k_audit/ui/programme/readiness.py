"""Readiness: what is counted at the left, what to fix first at the right, each with the way to where it is mended."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.readiness import Item, Readiness, Severity
from iso20k_audit.model.standards import ISO20000_1
from iso20k_audit.services import readiness
from iso20k_audit.services.readiness import Choices
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.look import formats, theme
from iso20k_audit.ui.programme.readiness_parts import PartList
from iso20k_audit.ui.programme.section import Section
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import ScrollColumn, text_label
from iso20k_audit.ui.widgets.inputs import Choice
from iso20k_audit.ui.widgets.rows_model import Column, RowsModel, make_table

Row = dict[str, Any]
SHAPES = {Severity.BLOCKS: "major", Severity.LIKELY: "minor", Severity.TIDY: "not_applicable"}
"""Whose shape and colour stand for a severity; its word stands beside."""


class ReadinessSection(Section):
    """Where the organisation stands before its certification audit."""

    KINDS: ClassVar[frozenset[str]] = frozenset(
        [
            *("audit", "working_paper", "conclusion", "question_set", "finding", "finding_clause", "action"),
            *("evidence", "evidence_link", "interview", "interview_topic", "scope_item", "site"),
            *("organisation", "certification", "certification_event", "management_review", "programme"),
            *("programme_item", "follow_up_policy", "action_step"),
        ]
    )

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__(session, jobs)
        self._found: Readiness | None = None
        self.standard, self.organisation = Choice(), Choice()
        self.standard.setAccessibleName(self.tr("Standard"))
        self.organisation.setAccessibleName(self.tr("Organisation"))
        for choice in (self.standard, self.organisation):
            choice.setMinimumContentsLength(20)
            choice.setMaximumWidth(400)
            choice.chosen.connect(lambda _value: self.reload())
        self.standard.choose(ISO20000_1)
        self.towards = text_label("", "strong")
        self.counts = text_label("", "muted", wrap=True)
        self.parts = PartList()
        self.parts.chosen.connect(lambda _name: self._filter())
        self._unknown = text_label("", "muted", wrap=True)
        columns = (
            Column(
                self.tr("Severity"),
                lambda row: row["item"].severity.label,
                190,
                icon=lambda row: theme.shape_icon(SHAPES[row["item"].severity], 14),
            ),
            Column(self.tr("What to fix"), lambda row: row["item"].what),
            Column(self.tr("Clause"), lambda row: ", ".join(row["item"].clauses), 100),
            Column(self.tr("Record"), lambda row: row["item"].record, 118),
        )
        self.model = RowsModel(columns, self)
        self.table = make_table(self.model, self.tr("What to fix first"), columns)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_current())
        self.table.activated.connect(lambda _index: self.mend())
        self._summary = text_label("", "strong")
        self.all_button = QPushButton(self.tr("Show all"))
        self.all_button.setProperty("role", "quiet")
        self.all_button.clicked.connect(lambda: self.parts.choose(""))
        self._what = text_label("", "heading", wrap=True)
        self._about = text_label("", "muted", wrap=True)
        self._why = text_label("", wrap=True)
        self._why.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.mend_button = QPushButton()
        self.mend_button.setProperty("role", "primary")
        self.mend_button.setToolTip(self.tr("Leads to where it is mended (Enter in the list)"))
        self.mend_button.clicked.connect(self.mend)
        self._lay_out()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 12, 16, 8)
        bar.setSpacing(8)
        bar.addWidget(self.standard)
        bar.addWidget(self.organisation)
        bar.addWidget(self.towards, 1)
        left = ScrollColumn(margin=16)
        left.column.setContentsMargins(16, 4, 8, 16)
        left.column.setSpacing(8)
        left.add(text_label(self.tr("What is there"), "heading"), self.parts)
        left.add(text_label(self.tr("What the records cannot tell"), "heading"), self._unknown)
        left.column.addStretch(1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 4, 16, 16)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(text_label(self.tr("What to fix first"), "heading"))
        head.addWidget(self._summary, 1)
        head.addWidget(self.all_button)
        column.addLayout(head)
        column.addWidget(self.counts)
        column.addWidget(self.table, 1)
        self._detail = QWidget()
        detail = QVBoxLayout(self._detail)
        detail.setContentsMargins(0, 4, 0, 0)
        detail.setSpacing(6)
        for label in (self._what, self._about, self._why):
            detail.addWidget(label)
        row = QHBoxLayout()
        row.addWidget(self.mend_button)
        row.addStretch(1)
        detail.addLayout(row)
        column.addWidget(self._detail)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        split.setSizes([300, 740])
        self._filled = QWidget()
        filled = QVBoxLayout(self._filled)
        filled.setContentsMargins(0, 0, 0, 0)
        filled.setSpacing(0)
        filled.addLayout(bar)
        filled.addWidget(split, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(QWidget())
        self._stack.addWidget(self._empty_state())
        self._stack.addWidget(self._filled)
        self.column.addWidget(self._stack, 1)

    def _empty_state(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(12)
        column.addWidget(text_label(self.tr("Nothing was audited here yet"), "heading"))
        column.addWidget(
            text_label(
                self.tr(
                    "Once an internal audit has answers, this shows where the organisation stands before its "
                    "certification audit: which clauses were audited, which nonconformities are open, what is late, "
                    "and what to fix first. There is no score: every part is counted on its own."
                ),
                "muted",
                wrap=True,
            )
        )
        self.plan_button = QPushButton(self.tr("Plan an internal audit"))
        self.plan_button.setProperty("role", "primary")
        self.plan_button.clicked.connect(lambda: self.go_to.emit("programme", "plan"))
        row = QHBoxLayout()
        row.addWidget(self.plan_button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        return page

    # -- showing --------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Counts again."""
        standard, organisation = self.standard.value or ISO20000_1, self.organisation.value or ""

        def read(ledger: Ledger) -> tuple[Choices, Readiness]:
            return readiness.choices(ledger), readiness.readiness(ledger, standard, organisation)

        self.latest.ask(read, lambda found: self._show(*found))

    def _show(self, choices: Choices, found: Readiness) -> None:
        self._found = found
        self.standard.offer(list(choices.standards))
        self.standard.choose(found.facts.standard)
        named: list[tuple[str | None, str]] = [("", self.tr("All organisations")), *choices.organisations]
        chosen = self.organisation.value or ""
        self.organisation.offer(named)
        self.organisation.choose(chosen)
        self.organisation.setVisible(len(choices.organisations) > 1)
        self._stack.setCurrentIndex(1 if found.is_empty else 2)
        self.towards.setText(found.facts.towards)
        self.parts.show_parts(found.parts)
        self._unknown.setText("\n".join(f"• {line}" for line in found.unknown))
        self._filter()

    def _filter(self) -> None:
        found = self._found
        if found is None:
            return
        name = self.parts.current
        part = next((one for one in found.parts if one.name.value == name), None)
        self.counts.setText(part.counts if part else "")
        self.counts.setVisible(part is not None)
        self.all_button.setVisible(part is not None)
        items = [item for item in found.items if not name or item.part.value == name]
        self._summary.setText(self._summed(items))
        current = self.current
        self.model.show_rows([{"id": _key(item), "item": item} for item in items])
        place = max(self.model.place_of(_key(current)) if current else 0, 0)
        if items:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(self.model.index(place, 0), flags)
        self._on_current()

    def _summed(self, items: Sequence[Item]) -> str:
        counts = [(one, sum(item.severity is one for item in items)) for one in Severity]
        told = [
            self.tr("{severity}: {count}").format(severity=one.label, count=formats.number(count))
            for one, count in counts
            if count
        ]
        return " · ".join(told)

    @property
    def current(self) -> Item | None:
        """What is chosen in the list."""
        place = self.table.currentIndex().row()
        return self.model.records[place]["item"] if 0 <= place < len(self.model.records) else None

    def _on_current(self) -> None:
        item = self.current
        self.mend_button.setVisible(item is not None)
        if item is None:
            self._what.setText(self.tr("Nothing to fix was found in the records."))
            self._about.setText("")
            self._why.setText("")
        else:
            self._what.setText(item.what)
            about = (item.severity.label, ", ".join(item.clauses), item.record)
            self._about.setText(" · ".join(part for part in about if part))
            self._why.setText(item.why)
            self.mend_button.setText(item.place.words)
            self.mend_button.setAccessibleName(f"{item.place.words}: {item.what}")
        self._about.setVisible(item is not None)
        self._why.setVisible(item is not None)

    def show_record(self, record_id: str) -> None:
        """Chooses a part by its name, such as `majors`."""
        self.parts.choose(record_id)

    def mend(self) -> None:
        """Leads to where the chosen one is mended."""
        item = self.current
        if item is not None:
            self.go_to.emit(item.place.page, item.place.target)


def _key(item: Item) -> str:
    """What tells items apart, so that the chosen one stays chosen when all is counted again."""
    return "|".join((item.part.value, item.record, *item.clauses, item.what))
