"""The audits that are proposed, with their reasons; what is ticked is taken over into the programme."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHeaderView,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.services import programme_planning
from iso20k_audit.services.programme_planning import ProposedAudit
from iso20k_audit.ui.look import formats
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import Card, ScrollColumn, flowing, text_label

_PLACE = int(Qt.ItemDataRole.UserRole) + 1


class ProposalList(QWidget):
    """Ticked ones are planned by one button.

    Signals:
        accepted(count): so many were taken over.
    """

    accepted = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._programme_id = ""
        self._proposed: list[ProposedAudit] = []
        self.note = text_label("", "muted", wrap=True)
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setAlternatingRowColors(True)
        self.list.setStyleSheet("QTreeWidget::item { padding: 4px; }")
        self.list.setAccessibleName(self.tr("Proposed audits"))
        self.list.setHeaderLabels([self.tr("Audit"), self.tr("From"), self.tr("Hours"), self.tr("Areas")])
        header = self.list.header()
        header.setStretchLastSection(False)
        for column in range(4):
            way = QHeaderView.ResizeMode.Stretch if column == 0 else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, way)
        self.list.setToolTip(self.tr("Space ticks; what is ticked is taken over"))
        self.list.currentItemChanged.connect(lambda *_: self._on_current())
        self.list.itemChanged.connect(lambda *_: self._offer())
        self.accept_button = QPushButton(self.tr("Take over what is ticked"))
        self.accept_button.setProperty("role", "primary")
        self.accept_button.setToolTip(
            self.tr("Plans them in the programme; what is planned already stays as it is")
        )
        self.accept_button.clicked.connect(self.accept)
        self.all_button = QPushButton(self.tr("Tick all"))
        self.all_button.clicked.connect(lambda: self._tick(Qt.CheckState.Checked))
        self.none_button = QPushButton(self.tr("Tick none"))
        self.none_button.clicked.connect(lambda: self._tick(Qt.CheckState.Unchecked))
        self.title = text_label("", "heading", wrap=True)
        self.when = text_label("", "strong", wrap=True)
        self.reasons = text_label("", wrap=True)
        self.reasons.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        column.addWidget(self.note)
        column.addWidget(self.list, 1)
        column.addWidget(flowing(self.accept_button, self.all_button, self.none_button))
        why = Card(self.tr("Why"))
        why.add(self.reasons)
        right = ScrollColumn(margin=0)
        right.column.setContentsMargins(8, 0, 10, 8)
        right.add(self.title, self.when, why)
        right.column.addStretch(1)
        self._detail = right
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([520, 480])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.addWidget(split)
        self.setFocusProxy(self.list)

    def show_proposal(self, programme_id: str, proposed: list[ProposedAudit], problem: str = "") -> None:
        """Shows what is proposed; what was ticked stays ticked where it is proposed again."""
        same = programme_id == self._programme_id
        unticked = {
            self._key(line) for line in self._lines() if line.checkState(0) == Qt.CheckState.Unchecked
        }
        before = self._key(self.list.currentItem()) if same and self.list.currentItem() else ""
        self._programme_id, self._proposed = programme_id, proposed
        self.list.blockSignals(True)
        self.list.clear()
        for place, one in enumerate(proposed):
            line = QTreeWidgetItem(
                [one.title, formats.day(one.planned_from), str(one.hours), str(len(one.areas))]
            )
            line.setData(0, _PLACE, place)
            line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            off = same and f"{one.title}{one.planned_from}" in unticked
            line.setCheckState(0, Qt.CheckState.Unchecked if off else Qt.CheckState.Checked)
            self.list.addTopLevelItem(line)
        self.list.blockSignals(False)
        told = self.tr(
            "Audits that the period lacks, from what is due: grouped by site and month, spread over the months, each "
            "area at least once in the cycle. Nothing is planned until you take it over."
        )
        if problem:
            told = problem
        elif not proposed:
            told = self.tr("Nothing is missing: everything that is due in the period is planned.")
        self.note.setText(told)
        for widget in (self.list, self.accept_button, self.all_button, self.none_button, self._detail):
            widget.setVisible(bool(proposed))
        again = next((line for line in self._lines() if self._key(line) == before), None)
        if proposed:
            self.list.setCurrentItem(again or self._lines()[0])
        self._on_current()
        self._offer()

    def _lines(self) -> list[QTreeWidgetItem]:
        found = (self.list.topLevelItem(place) for place in range(self.list.topLevelItemCount()))
        return [line for line in found if line is not None]

    def _key(self, line: Any) -> str:
        one = self._proposed[line.data(0, _PLACE)]
        return f"{one.title}{one.planned_from}"

    def _tick(self, state: Qt.CheckState) -> None:
        for line in self._lines():
            line.setCheckState(0, state)

    def ticked(self) -> list[ProposedAudit]:
        """What would be taken over."""
        return [
            self._proposed[line.data(0, _PLACE)]
            for line in self._lines()
            if line.checkState(0) == Qt.CheckState.Checked
        ]

    def _offer(self) -> None:
        self.accept_button.setEnabled(bool(self.ticked()))

    def _on_current(self) -> None:
        line = self.list.currentItem()
        if line is None:
            self.title.setText("")
            self.when.setText("")
            self.reasons.setText("")
            return
        one = self._proposed[line.data(0, _PLACE)]
        self.title.setText(one.title)
        self.when.setText(
            self.tr("{} to {}, hours: {}").format(
                formats.day(one.planned_from), formats.day(one.planned_to), one.hours
            )
        )
        self.reasons.setText("\n\n".join(one.reasons))

    def accept(self) -> None:
        """Plans what is ticked, as one act."""
        chosen, programme_id = self.ticked(), self._programme_id
        if not chosen:
            return
        self._session.write(
            lambda ledger: programme_planning.accept(ledger, programme_id, chosen),
            lambda ids: self.accepted.emit(len(ids)),
        )
