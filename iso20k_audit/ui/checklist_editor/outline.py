"""Sections and questions as a tree that is rearranged by dragging."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from iso20k_audit.checklists.editing import Fault, Place
from iso20k_audit.model.checklist import Checklist
from iso20k_audit.ui.look import theme

PLACE = int(Qt.ItemDataRole.UserRole) + 1


class Outline(QTreeWidget):
    """The order of a checklist.

    Signals:
        picked(place): the cursor stands on another question or section.
        rearranged(order): the user dragged something; as `editing.rearranged` takes it.
        moved(by): the user pressed Alt+Up (-1) or Alt+Down (1).
        removed: the user pressed Delete.
    """

    picked = Signal(object)
    rearranged = Signal(object)
    moved = Signal(int)
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setAccessibleName(self.tr("Sections and questions"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.currentItemChanged.connect(self._on_current)

    def show_checklist(self, checklist: Checklist, current: Place | None) -> None:
        """Shows the order anew and puts the cursor on a place."""
        closed = {top.data(0, PLACE).section for top in self._tops() if not top.isExpanded()}
        with QSignalBlocker(self):
            self.clear()
            for at, section in enumerate(checklist.sections):
                top = QTreeWidgetItem(self)
                top.setData(0, PLACE, Place(at))
                top.setFlags(top.flags() | Qt.ItemFlag.ItemIsDropEnabled)
                font = top.font(0)
                font.setBold(True)
                top.setFont(0, font)
                for number, _question in enumerate(section.questions):
                    item = QTreeWidgetItem(top)
                    item.setData(0, PLACE, Place(at, number))
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
                top.setExpanded(at not in closed)
            self.show_words(checklist)
            held = self._item(current) if current is not None else None
            if held is not None:
                self.setCurrentItem(held)
                self.scrollToItem(held)

    def clear_cursor(self) -> None:
        """No section or question is in hand."""
        with QSignalBlocker(self):
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()

    def show_words(self, checklist: Checklist) -> None:
        """Shows ids and titles anew; order and cursor stay."""
        for top, section in zip(self._tops(), checklist.sections, strict=True):
            name = " ".join(filter(None, (section.clause, section.title))) or self.tr("Section without title")
            self._write(top, f"{name}  ({len(section.questions)})")
            for item, question in zip(_children(top), section.questions, strict=True):
                words = " ".join(question.text.split()) or self.tr("Question without words")
                self._write(item, f"{question.id}  {words}")

    def show_faults(self, found: list[Fault]) -> None:
        """Marks the places that keep the checklist from being saved; what is wrong stands in the tooltip."""
        told: dict[Place, list[str]] = {}
        for fault in found:
            if fault.place is not None:
                told.setdefault(fault.place, []).append(f"{fault.field}: {fault.what}".strip(": "))
        for top in self._tops():
            for item in (top, *_children(top)):
                words = told.get(item.data(0, PLACE), [])
                item.setIcon(0, theme.shape_icon("minor") if words else theme.shape_icon(None))
                item.setToolTip(0, "\n".join(words) or item.text(0))

    def _write(self, item: QTreeWidgetItem, words: str) -> None:
        if item.text(0) != words:
            item.setText(0, words)
            item.setToolTip(0, words)

    def _tops(self) -> list[QTreeWidgetItem]:
        found = (self.topLevelItem(at) for at in range(self.topLevelItemCount()))
        return [top for top in found if top is not None]

    def _item(self, place: Place) -> QTreeWidgetItem | None:
        top = self.topLevelItem(place.section)
        return top if top is None or place.question < 0 else top.child(place.question)

    def _on_current(self, now: QTreeWidgetItem | None) -> None:
        if now is not None:
            self.picked.emit(now.data(0, PLACE))

    def order(self) -> list[tuple[int, list[Place]]] | None:
        """As `editing.rearranged` takes it; None where a question stands outside a section or a section in one."""
        found: list[tuple[int, list[Place]]] = []
        for top in self._tops():
            place: Place = top.data(0, PLACE)
            inside: list[Place] = [child.data(0, PLACE) for child in _children(top)]
            if place.question >= 0 or any(one.question < 0 for one in inside):
                return None
            found.append((place.section, inside))
        return found

    def dropEvent(self, event: QDropEvent) -> None:
        """Takes over an order that a checklist can have, and lets go of any other."""
        with QSignalBlocker(self):
            super().dropEvent(event)
        self.rearranged.emit(self.order())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moves with Alt and the arrows, removes with Delete."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in steps:
            self.moved.emit(steps[key])
        elif key == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


def _children(top: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (top.child(at) for at in range(top.childCount()))
    return [child for child in found if child is not None]
