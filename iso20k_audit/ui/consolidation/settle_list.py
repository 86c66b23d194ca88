"""A list of what is to be settled, under headings: a title and what it is about, with a shape before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from iso20k_audit.ui.look import theme
from iso20k_audit.ui.widgets.rows_model import plain_icon

KEY = int(Qt.ItemDataRole.UserRole)
TOUCH = 44
"""Pixels: what a finger hits."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line.

    Attributes:
        key: names it; empty for a heading.
        shape: name of a shape of the theme, empty for none.
    """

    key: str
    title: str
    about: str = ""
    shape: str = ""


class SettleList(QListWidget):
    """Entries to choose one from.

    Signals:
        chosen(key): another entry; empty for none.
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self._entries: list[Entry] = []
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._on_current)

    @property
    def keys(self) -> list[str]:
        """Of all entries, in order."""
        return [entry.key for entry in self._entries if entry.key]

    @property
    def current_key(self) -> str:
        """The entry that is chosen, or empty."""
        item = self.currentItem()
        return str(item.data(KEY) or "") if item is not None else ""

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Shows other entries; what is chosen stays chosen, or what stands in its place is."""
        before, place = self.current_key, max(self.currentRow(), 0)
        if list(entries) == self._entries:
            self.chosen.emit(before)
            return
        self._entries = list(entries)
        self._quiet = True
        self.clear()
        for entry in entries:
            self.addItem(self._item(entry))
        self._quiet = False
        self._fit()
        if before in self.keys:
            self.choose(before)
        else:
            self._choose_near(place)
        if not self.keys:
            self.chosen.emit("")

    def _item(self, entry: Entry) -> QListWidgetItem:
        item = QListWidgetItem(f"{entry.title}\n{entry.about}" if entry.about else entry.title)
        item.setData(KEY, entry.key)
        if entry.shape:
            item.setIcon(plain_icon(theme.shape_icon(entry.shape, 14)))
        if not entry.key:
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold)
            item.setFont(font)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        return item

    def _choose_near(self, place: int) -> None:
        places = [row for row, entry in enumerate(self._entries) if entry.key]
        if places:
            self.setCurrentRow(next((row for row in places if row >= place), places[-1]))

    def choose(self, key: str) -> bool:
        """Chooses an entry; False if it is not there."""
        for place, entry in enumerate(self._entries):
            if key and entry.key == key:
                if self.currentRow() == place:
                    self.chosen.emit(key)
                self.setCurrentRow(place)
                return True
        return False

    def step(self, step: int) -> None:
        """The next or previous entry, around the end."""
        keys = self.keys
        if keys:
            here = keys.index(self.current_key) if self.current_key in keys else -1
            self.choose(keys[(here + step) % len(keys)])

    def _fit(self) -> None:
        """Every line of an entry is seen, also in bigger text."""
        room = max(self.viewport().width(), 220) - theme.zoomed(40)
        flags = int(Qt.TextFlag.TextWordWrap)
        for place, entry in enumerate(self._entries):
            item = self.item(place)
            text = self.fontMetrics().boundingRect(QRect(0, 0, room, 4_000), flags, item.text())
            item.setSizeHint(QSize(0, max(text.height() + 14, TOUCH if entry.key else 0)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the entries anew."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follows theme and size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for place, entry in enumerate(self._entries):
                if entry.shape and self.item(place) is not None:
                    self.item(place).setIcon(plain_icon(theme.shape_icon(entry.shape, 14)))
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def keyboardSearch(self, _search: str) -> None:
        """Letters are keys of the tab, not a search."""

    def _on_current(self, item: QListWidgetItem | None, _before: object) -> None:
        if not self._quiet and item is not None and item.data(KEY):
            self.chosen.emit(str(item.data(KEY)))
