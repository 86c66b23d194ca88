"""What a package changes as a tree: by section or by auditor, each record, each field before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from iso20k_audit.ui.look import formats
from iso20k_audit.ui.packages.marks import mark_icon

if TYPE_CHECKING:
    from iso20k_audit.services.previewing import FieldPreview, RecordPreview

_INSIDE = int(Qt.ItemDataRole.UserRole) + 1
OPEN_AT_ONCE = 40
"""Groups are open from the beginning where not more records than this are in view."""

LONGEST = 300
MOST_LINES = 8
MARGIN = 26
"""Pixels of a cell that its words do not have: padding and the room of a mark."""
SHAPES = {"new": ("circle", ""), "changed": ("square", "warning"), "conflict": ("clash", "danger")}
"""Shape and colour of each state."""


class _AsHighAsWords(QStyledItemDelegate):
    """Rows are as high as their words need at the width of their columns, up to `MOST_LINES`."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        usual = super().sizeHint(option, index)
        tree, words = self._tree, index.data()
        width = tree.columnWidth(index.column()) - MARGIN
        if index.column() == 0:
            above, depth = index.parent(), 1
            while above.isValid():
                above, depth = above.parent(), depth + 1
            width -= depth * tree.indentation()
        metrics = tree.fontMetrics()
        line = metrics.lineSpacing()
        if not words or ("\n" not in words and metrics.horizontalAdvance(words) <= width):
            return QSize(usual.width(), line + 8)
        needed = metrics.boundingRect(
            QRect(0, 0, max(width, 40), 10_000), int(Qt.TextFlag.TextWordWrap), words
        )
        return QSize(usual.width(), min(needed.height(), MOST_LINES * line) + 8)


class RecordTree(QTreeWidget):
    """Records and fields are made when their parent is opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(3)
        self.setHeaderLabels([self.tr("What"), self.tr("Here now"), self.tr("With this package")])
        self.setAccessibleName(self.tr("What the package changes"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setWordWrap(True)
        self.setItemDelegate(_AsHighAsWords(self))
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self.scheduleDelayedItemsLayout)
        self.setAlternatingRowColors(True)
        self.setStyleSheet("QTreeView::item { padding: 4px 4px; }")
        header = self.header()
        header.setStretchLastSection(False)
        header.sectionResized.connect(lambda *_sizes: self._fitting.start())
        header.setSectionsMovable(False)
        for place, mode in enumerate((QHeaderView.ResizeMode.Stretch,) * 3):
            header.setSectionResizeMode(place, mode)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._records: tuple[RecordPreview, ...] = ()
        self._by_person = False
        self._states: frozenset[str] = frozenset()
        self.itemExpanded.connect(self._fill)

    def show_records(self, records: tuple[RecordPreview, ...]) -> None:
        """Shows what a package changes."""
        self._records = records
        self._show()

    def group_by_person(self, on: bool) -> None:
        """By who recorded it, rather than by section."""
        if on != self._by_person:
            self._by_person = on
            self._show()

    def show_states(self, states: frozenset[str]) -> None:
        """Only records that would be `new`, `changed` or in `conflict`; an empty set is all."""
        if states != self._states:
            self._states = states
            self._show()

    def _show(self) -> None:
        self.clear()
        groups: dict[str, list[RecordPreview]] = {}
        count = 0
        for one in self._records:
            if self._states and one.state not in self._states:
                continue
            count += 1
            for name in one.people if self._by_person else (one.section,):
                groups.setdefault(name, []).append(one)
        for name, several in groups.items():
            words = name or (self.tr("Unnamed") if self._by_person else self.tr("The audit as a whole"))
            item = QTreeWidgetItem([self.tr("{name} ({count})").format(name=words, count=len(several))])
            bold = QFont(self.font())
            bold.setBold(True)
            item.setFont(0, bold)
            item.setData(0, _INSIDE, several)
            item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
            self.addTopLevelItem(item)
            item.setFirstColumnSpanned(True)
        if count <= OPEN_AT_ONCE:
            for place in range(self.topLevelItemCount()):
                found = self.topLevelItem(place)
                if found is not None:
                    found.setExpanded(True)
        first = self.topLevelItem(0)
        if first is not None:
            self.setCurrentItem(first)

    def state_words(self, state: str) -> str:
        """A state in a word."""
        return {
            "new": self.tr("new"),
            "changed": self.tr("changed"),
            "conflict": self.tr("in conflict"),
        }.get(state, state)

    def _fill(self, item: QTreeWidgetItem) -> None:
        inside = item.data(0, _INSIDE)
        if inside is None or item.childCount():
            return
        if isinstance(inside, list):
            item.addChildren([self._record(one) for one in inside])
            return
        children = []
        for one in inside.fields:
            child = QTreeWidgetItem([one.label, "", ""])
            child.setTextAlignment(0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            self._say(child, 1, one.before)
            self._say(child, 2, self._after(one))
            if one.in_conflict:
                child.setIcon(2, mark_icon(*SHAPES["conflict"], 12))
            children.append(child)
        item.addChildren(children)

    def _record(self, one: RecordPreview) -> QTreeWidgetItem:
        item = QTreeWidgetItem(
            [
                _short(one.title) or one.label,
                "",
                self.tr("{state} ({people})").format(
                    state=self.state_words(one.state), people=", ".join(one.people)
                ),
            ]
        )
        item.setToolTip(0, one.title)
        item.setIcon(2, mark_icon(*SHAPES.get(one.state, ("dot", "muted")), 12))
        item.setData(0, _INSIDE, one)
        if one.fields:
            item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
        return item

    def _after(self, field: FieldPreview) -> str:
        if not field.in_conflict:
            return field.after or self.tr("(emptied)")
        lines = []
        for one in field.versions:
            told = (
                self.tr("{words} ({person}, {time}, stands here)")
                if one.here
                else self.tr("{words} ({person}, {time})")
            )
            words = one.words or self.tr("(empty)")
            lines.append(
                told.format(words=_short(words), person=one.person, time=formats.moment(one.made_at))
                if one.person
                else words
            )
        return "\n".join(lines)

    def _say(self, item: QTreeWidgetItem, column: int, words: str) -> None:
        item.setText(column, _short(words))
        item.setToolTip(column, words)
        item.setTextAlignment(column, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)

    def sizeHint(self) -> QSize:
        """Takes what room there is."""
        return QSize(600, 200)


def _short(words: str) -> str:
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"
