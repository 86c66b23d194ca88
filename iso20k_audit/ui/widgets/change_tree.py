"""The questions that a newer version changes, adds and no longer asks; added ones can be left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from iso20k_audit.ui.widgets.question_change import field_label
from iso20k_audit.ui.widgets.tick_box import TickDelegate

if TYPE_CHECKING:
    from iso20k_audit.ui.dialogs.adopt_preview import Preview

KEY = int(Qt.ItemDataRole.UserRole) + 1
MOST_FIELDS = 2
"""Fields named on one line; the text beside shows all."""


class ChangeTree(QTreeWidget):
    """Four groups.

    Signals:
        picked(question id): the cursor is on another question; empty on a group.
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.added: list[QTreeWidgetItem] = []
        self.setHeaderHidden(True)
        self.setAccessibleName(self.tr("What would change"))
        self.setItemDelegate(TickDelegate(self))
        self.setStyleSheet("QTreeView::item { padding: 5px 2px; }")
        self.setUniformRowHeights(True)
        self.currentItemChanged.connect(self._on_current)

    def _on_current(self, now: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        self.picked.emit((now.data(0, KEY) or "") if now is not None else "")

    def show_preview(self, preview: Preview) -> None:
        """Shows what would change, the first change under the cursor."""
        found = preview.difference
        self.blockSignals(True)
        self.clear()
        self.added = []
        first: list[QTreeWidgetItem] = []
        group = self._group(self.tr("Changed"), len(found.changed))
        for change in found.changed:
            again = self.tr("ask again") if change.after.id in preview.asked_again else ""
            names = ", ".join(field_label(name) for name in change.fields[:MOST_FIELDS])
            names += self.tr(", …") if len(change.fields) > MOST_FIELDS else ""
            note = ": ".join(filter(None, (again, names)))
            first.append(self._line(group, change.after.id, change.after.text, note))
        group = self._group(self.tr("Added"), len(found.added))
        for question in found.added:
            item = self._line(group, question.id, question.text)
            item.setCheckState(0, Qt.CheckState.Checked)
            self.added.append(item)
        group = self._group(self.tr("No longer asked"), len(found.removed))
        for question in found.removed:
            note = self.tr("answer is kept") if question.id in preview.kept_answers else ""
            first.append(self._line(group, question.id, question.text, note))
        last = self._group(self.tr("Unchanged"), found.kept)
        self.expandAll()
        self.blockSignals(False)
        self.setCurrentItem([*first, *self.added, last][0])

    def _group(self, title: str, count: int) -> QTreeWidgetItem:
        item = QTreeWidgetItem([self.tr("{title} ({count})").format(title=title, count=count)])
        font = item.font(0)
        font.setBold(True)
        item.setFont(0, font)
        self.addTopLevelItem(item)
        return item

    def _line(self, group: QTreeWidgetItem, key: str, text: str, note: str = "") -> QTreeWidgetItem:
        words = self.tr("{id}  [{note}]  {text}") if note else self.tr("{id}  {text}")
        item = QTreeWidgetItem(group, [words.format(id=key, note=note, text=text)])
        item.setData(0, KEY, key)
        item.setToolTip(0, text)
        return item

    def left_out(self) -> set[str]:
        """Ids of added questions that were unticked."""
        return {item.data(0, KEY) for item in self.added if item.checkState(0) != Qt.CheckState.Checked}
