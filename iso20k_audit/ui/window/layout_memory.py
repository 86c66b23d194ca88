"""What a page looked like when it was left: splitters, columns, sorting, filters. Found by walking its widgets.

The walk needs nothing from a page: every splitter and table is known by its place in the page. Where the page
has changed since (another number of columns or panes) what was kept does not fit and is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QComboBox, QHeaderView, QLineEdit, QSplitter, QTableView, QTreeView, QWidget

from iso20k_audit.ui import settings

GROUP = "layout"

LAYOUT_NAME = "layout_name"
"""Property of a table that is known by this name: one that joined a page later must not move the places of others."""

FILTERS: dict[str, tuple[str, ...]] = {
    "findings": ("filter", "kind_filter", "state_filter"),
    "actions": ("filter", "state_filter", "status_filter", "owner_filter"),
    "evidence": ("filter", "kind_filter", "target_filter", "use_filter"),
}
"""Attributes of pages that hold a filter; those a page does not have are passed over."""


def _splitters(page: QWidget) -> Iterator[tuple[str, QSplitter]]:
    for place, splitter in enumerate(page.findChildren(QSplitter)):
        way = "h" if splitter.orientation() is Qt.Orientation.Horizontal else "v"
        yield f"splitter{place}-{way}{splitter.count()}", splitter


def _headers(page: QWidget) -> Iterator[tuple[str, QHeaderView]]:
    views: list[QTableView | QTreeView] = [*page.findChildren(QTableView), *page.findChildren(QTreeView)]
    named = [view for view in views if view.property(LAYOUT_NAME)]
    for place, view in enumerate([view for view in views if view not in named] + named):
        header = view.horizontalHeader() if isinstance(view, QTableView) else view.header()
        model, name = view.model(), view.property(LAYOUT_NAME) or place
        if model is not None and model.columnCount() > 1:
            yield f"columns{name}-{model.columnCount()}", header


class LayoutMemory:
    """Keeps and brings back how the pages of one window look."""

    def __init__(self) -> None:
        self._first: dict[str, dict[str, QByteArray]] = {}

    def arrange(self, name: str, page: QWidget) -> None:
        """A page was just made: how it looks by itself is noted, then what was kept comes back."""
        self._first[name] = {key: part.saveState() for key, part in self._parts(page)}
        stored = settings.stored()
        for key, part in self._parts(page):
            kept = stored.value(f"{GROUP}/{name}/{key}")
            if isinstance(kept, QByteArray):
                part.restoreState(kept)
        self._restore_filters(name, page)

    def keep(self, name: str, page: QWidget) -> None:
        """Keeps how a page looks; what is as it was at first is not kept."""
        stored = settings.stored()
        first = self._first.get(name, {})
        for key, part in self._parts(page):
            state, place = part.saveState(), f"{GROUP}/{name}/{key}"
            if state != first.get(key):
                stored.setValue(place, state)
        for key, value in self._filters(name, page):
            place = f"{GROUP}/{name}/{key}"
            if value:
                stored.setValue(place, value)
            else:
                stored.remove(place)

    def reset(self, pages: dict[str, Any]) -> None:
        """Lets everything look as at first."""
        settings.stored().remove(GROUP)
        for name, page in pages.items():
            for key, part in self._parts(page):
                state = self._first.get(name, {}).get(key)
                if state is not None:
                    part.restoreState(state)

    @staticmethod
    def _parts(page: QWidget) -> Iterator[tuple[str, QSplitter | QHeaderView]]:
        yield from _splitters(page)
        yield from _headers(page)

    @staticmethod
    def _inputs(name: str, page: QWidget) -> Iterator[tuple[str, QLineEdit | QComboBox]]:
        for attribute in FILTERS.get(name, ()):
            widget = getattr(page, attribute, None)
            if isinstance(widget, QLineEdit | QComboBox):
                yield f"filter-{attribute}", widget

    def _filters(self, name: str, page: QWidget) -> Iterator[tuple[str, str]]:
        for key, widget in self._inputs(name, page):
            value = widget.text() if isinstance(widget, QLineEdit) else widget.currentData()
            yield key, str(value or "")

    def _restore_filters(self, name: str, page: QWidget) -> None:
        for key, widget in self._inputs(name, page):
            kept = settings.text(f"{GROUP}/{name}/{key}")
            if not kept:
                continue
            if isinstance(widget, QLineEdit):
                widget.setText(kept)
                continue
            place = widget.findData(kept)
            if place >= 0:
                widget.setCurrentIndex(place)
                with suppress(RuntimeError):
                    widget.activated.emit(place)
