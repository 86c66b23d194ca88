"""What workbooks that came back would change, as a tree in which each thing can be taken or left."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from iso20k_audit.ui.packages.marks import mark_icon
from iso20k_audit.ui.widgets.tick_box import TickDelegate

if TYPE_CHECKING:
    from iso20k_audit.services.action_import import ActionPlan, Choice, Item, Plan

_INSIDE = int(Qt.ItemDataRole.UserRole) + 1
_LONGEST = 160
SHAPES = {
    "new": ("circle", ""),
    "changed": ("square", "warning"),
    "conflict": ("clash", "danger"),
    "emptied": ("ring", "muted"),
}
"""Shape and colour of each state."""


class AnswerTree(QTreeWidget):
    """Workbook, action, and each field with what stands and what came.

    Signals:
        chosen: other things are ticked than before.
        shown(Item or None): which one is in hand.
    """

    chosen = Signal()
    shown = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(4)
        self.setHeaderLabels(
            [self.tr("Take"), self.tr("Stands now"), self.tr("In the workbook"), self.tr("What it is")]
        )
        self.setAccessibleName(self.tr("What the workbooks would change; Space takes or leaves"))
        self.setItemDelegateForColumn(0, TickDelegate(self))
        self.setAlternatingRowColors(True)
        self.setUniformRowHeights(True)
        self.setStyleSheet("QTreeView::item { padding: 4px 4px; }")
        header = self.header()
        header.setStretchLastSection(False)
        for place in (1, 2):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(0, 3 * self.indentation() + 20 * self.fontMetrics().averageCharWidth() + 60)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.itemChanged.connect(lambda *_: self.chosen.emit())
        self.currentItemChanged.connect(lambda now, _before: self.shown.emit(self._item_of(now)))

    def show_plans(self, plans: Iterable[Plan]) -> None:
        """Shows what workbooks would change; what is usual is ticked."""
        self.blockSignals(True)
        self.clear()
        first: QTreeWidgetItem | None = None
        for plan in plans:
            if not plan.actions:
                continue
            top = QTreeWidgetItem(self, [self._title(plan)])
            bold = QFont(self.font())
            bold.setBold(True)
            top.setFont(0, bold)
            top.setFirstColumnSpanned(True)
            top.setExpanded(True)
            for action in plan.actions:
                above = QTreeWidgetItem(top, [action.title])
                above.setFirstColumnSpanned(True)
                above.setToolTip(0, action.title)
                above.setExpanded(True)
                for item in action.items:
                    self._add(above, plan, action, item)
                    first = first or above.child(0)
        self.blockSignals(False)
        if first is not None:
            self.setCurrentItem(first)
        self.chosen.emit()

    def _title(self, plan: Plan) -> str:
        owner = plan.returned.owner or self.tr("without owner")
        return self.tr("{file} ({owner}, {audit})").format(
            file=plan.path.name, owner=owner, audit=plan.audit_number
        )

    def _add(self, above: QTreeWidgetItem, plan: Plan, action: ActionPlan, item: Item) -> None:
        from iso20k_audit.services.action_import import choice_of

        after = item.after or self.tr("(emptied)")
        child = QTreeWidgetItem(
            above, [item.label, _short(item.before), _short(after), self.state_words(item.state)]
        )
        child.setFlags(child.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        child.setCheckState(0, Qt.CheckState.Checked if item.is_usual else Qt.CheckState.Unchecked)
        child.setIcon(3, mark_icon(*SHAPES[item.state], 12))
        child.setToolTip(0, item.place)
        child.setToolTip(1, item.before)
        child.setToolTip(2, after)
        child.setData(0, _INSIDE, (choice_of(plan, action, item), item))

    def state_words(self, state: str) -> str:
        """A state in a word or two."""
        return {
            "new": self.tr("new"),
            "changed": self.tr("changed"),
            "conflict": self.tr("changed here too"),
            "emptied": self.tr("emptied"),
        }.get(state, state)

    def _leaves(self) -> list[QTreeWidgetItem]:
        found = []
        todo = children_of(self.invisibleRootItem())
        while todo:
            item = todo.pop()
            if item.data(0, _INSIDE) is not None:
                found.append(item)
            todo += children_of(item)
        return found

    @staticmethod
    def _item_of(leaf: QTreeWidgetItem | None) -> Item | None:
        inside = leaf.data(0, _INSIDE) if leaf is not None else None
        return inside[1] if inside is not None else None

    @property
    def choices(self) -> frozenset[Choice]:
        """What is ticked."""
        return frozenset(
            leaf.data(0, _INSIDE)[0] for leaf in self._leaves() if leaf.checkState(0) == Qt.CheckState.Checked
        )

    def tick(self, state: str, *, on: bool) -> None:
        """Ticks or clears everything that is in a state."""
        self.blockSignals(True)
        for leaf in self._leaves():
            if leaf.data(0, _INSIDE)[1].state == state:
                leaf.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.blockSignals(False)
        self.viewport().update()
        self.chosen.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Draws the shapes in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.blockSignals(True)
            for leaf in self._leaves():
                leaf.setIcon(3, mark_icon(*SHAPES[leaf.data(0, _INSIDE)[1].state], 12))
            self.blockSignals(False)


def children_of(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    """What is directly below an item of a tree."""
    every = (item.child(place) for place in range(item.childCount()))
    return [child for child in every if child is not None]


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"
