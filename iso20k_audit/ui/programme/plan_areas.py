"""Choosing what a planned audit covers: every area by dimension, with a box to tick and a filter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.coverage_matrix import DIMENSIONS, Area, dimension_label
from iso20k_audit.ui.widgets.cards import text_label
from iso20k_audit.ui.widgets.form import words

AreaKey = tuple[str, str]
_KEY = int(Qt.ItemDataRole.UserRole) + 1


class AreasDialog(QDialog):
    """Ticks areas; `chosen()` says which."""

    def __init__(
        self, areas: Mapping[str, list[Area]], chosen: Iterable[AreaKey], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What the planned audit covers"))
        self.resize(560, 560)
        self._kept = set(chosen)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter by number or name"))
        self.filter.setAccessibleName(self.tr("Filter areas by number or name"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._filter)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(self.tr("Areas"))
        for dimension in DIMENSIONS:
            listed = areas.get(dimension, [])
            if not listed:
                continue
            top = QTreeWidgetItem([words(dimension_label(dimension))])
            top.setFlags(top.flags() | Qt.ItemFlag.ItemIsAutoTristate | Qt.ItemFlag.ItemIsUserCheckable)
            self.tree.addTopLevelItem(top)
            for area in listed:
                key = (dimension, area.id)
                line = QTreeWidgetItem([area.title])
                line.setData(0, _KEY, key)
                line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                line.setCheckState(0, Qt.CheckState.Checked if key in self._kept else Qt.CheckState.Unchecked)
                top.addChild(line)
            top.setExpanded(dimension in ("site", "shift") or any(key[0] == dimension for key in self._kept))
        self.count = text_label("", "muted")
        self.tree.itemChanged.connect(lambda *_: self._count())
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        take = buttons.button(QDialogButtonBox.StandardButton.Ok)
        take.setText(self.tr("Take over"))
        take.setProperty("role", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(10)
        column.addWidget(self.filter)
        column.addWidget(self.tree, 1)
        column.addWidget(self.count)
        column.addWidget(buttons)
        self._count()
        self.filter.setFocus()

    def _lines(self) -> list[QTreeWidgetItem]:
        found: list[QTreeWidgetItem] = []
        for place in range(self.tree.topLevelItemCount()):
            top = self.tree.topLevelItem(place)
            if top is not None:
                found += _children(top)
        return found

    def _filter(self, text: str) -> None:
        wanted = " ".join(text.split()).casefold()
        for line in self._lines():
            line.setHidden(wanted not in line.text(0).casefold())
        for place in range(self.tree.topLevelItemCount()):
            top = self.tree.topLevelItem(place)
            if top is not None:
                top.setHidden(all(line.isHidden() for line in _children(top)))
                if wanted:
                    top.setExpanded(True)

    def _count(self) -> None:
        self.count.setText(self.tr("Areas chosen: {}").format(len(self.chosen())))

    def chosen(self) -> list[AreaKey]:
        """Dimension and id of each ticked area, in order."""
        found = [line.data(0, _KEY) for line in self._lines() if line.checkState(0) == Qt.CheckState.Checked]
        keys = [(str(what), str(area)) for what, area in found]
        known = {tuple(line.data(0, _KEY)) for line in self._lines()}
        return keys + sorted(key for key in self._kept if key not in known)


def _children(top: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (top.child(number) for number in range(top.childCount()))
    return [line for line in found if line is not None]
