"""The pages of the audit in hand: imported and made when first shown, refreshed when they are seen."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

from iso20k_audit.ui.commands.table import PAGES

if TYPE_CHECKING:
    from iso20k_audit.ui.jobs import JobRunner
    from iso20k_audit.ui.session import Session

NAMES = tuple(page[0] for page in PAGES)


class PageStack(QStackedWidget):
    """Pages by name. A hidden page hears of changes when it is shown next.

    Signals:
        go_to(page, record id), said(text), shortcuts_wanted, command_wanted(id), floor_changed(bool): passed
            on from the pages.

        made(name, page): a page was made; its widgets are there, its audit is not shown yet.

    Attributes:
        pages: those made so far.
        page: name of the one in view, empty for none.
    """

    go_to = Signal(str, str)
    said = Signal(str)
    shortcuts_wanted = Signal()
    made = Signal(str, QWidget)
    command_wanted = Signal(str)
    floor_changed = Signal(bool)

    def __init__(self, session: Session, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self.pages: dict[str, Any] = {}
        self.page = ""
        self._stale: dict[str, set[str]] = {}
        self._shown_audit: dict[str, str] = {}
        self._focus: dict[str, QWidget] = {}

    def current(self) -> Any:
        """The page in view, or None."""
        return self.pages.get(self.page)

    def show_page(self, page: str, audit_id: str) -> None:
        """Shows a page of an audit, after recording what was typed on the one before."""
        if self.page and self.page != page:
            self._remember_focus()
            self.pages[self.page].flush()
        widget = self.pages.get(page) or self._make(page)
        self.page = page
        if self._shown_audit.get(page) != audit_id:
            self._shown_audit[page] = audit_id
            widget.show_audit(audit_id)
        elif self._stale.get(page):
            widget.refresh(frozenset(self._stale[page]))
        self._stale[page] = set()
        self.setCurrentWidget(widget)
        if page == "fieldwork":
            widget.focus_list()
        else:
            self._focus_into(page, widget)

    def _focus_into(self, page: str, widget: QWidget) -> None:
        """Where the keyboard was on this page, else at its list, else at what comes first."""
        last = self._focus.get(page)
        if last is not None and isValid(last) and last.isVisible() and last.isEnabled():
            last.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        inside: list[QWidget] = []
        found = widget.nextInFocusChain()
        while found is not None and found is not widget and widget.isAncestorOf(found):
            if found.focusPolicy() & Qt.FocusPolicy.TabFocus and found.isVisible() and found.isEnabled():
                inside.append(found)
            found = found.nextInFocusChain()
        first = next((one for one in inside if hasattr(one, "selectionModel")), None)
        if inside:
            (first or inside[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def _remember_focus(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self.page and self.pages[self.page].isAncestorOf(focused):
            self._focus[self.page] = focused

    def _make(self, page: str) -> Any:
        _name, _title, module, class_name = PAGES[NAMES.index(page)]
        widget = getattr(import_module(module), class_name)(self._session, self._jobs)
        for name in ("go_to", "said", "shortcuts_wanted", "command_wanted", "floor_changed"):
            signal = getattr(widget, name, None)
            if signal is not None:
                signal.connect(getattr(self, name))
        self.pages[page] = widget
        self.addWidget(widget)
        self.made.emit(page, widget)
        return widget

    def refresh(self, kinds: frozenset[str]) -> None:
        """Records of these kinds changed: the page in view now, the others when they are seen."""
        for page, widget in self.pages.items():
            if page == self.page:
                widget.refresh(kinds)
            else:
                self._stale.setdefault(page, set()).update(kinds)

    def flush(self) -> None:
        """Hands everything half-typed to the writer."""
        for widget in self.pages.values():
            widget.flush()

    def show_other(self, widget: QWidget) -> None:
        """Shows something that is no page of an audit."""
        self.page = ""
        if self.indexOf(widget) < 0:
            self.addWidget(widget)
        self.setCurrentWidget(widget)

    def forget(self) -> None:
        """Lets all pages go: another workspace comes."""
        self.page = ""
        for widget in self.pages.values():
            self.removeWidget(widget)
            widget.deleteLater()
        self.pages.clear()
        self._stale.clear()
        self._shown_audit.clear()
        self._focus.clear()
