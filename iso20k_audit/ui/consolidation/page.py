"""Consolidation: one page with a tab for each thing that a lead auditor has to settle."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from iso20k_audit.services.unsettled import KINDS_COUNTED, Unsettled, unsettled
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.look.marking import QT_TRANSLATE_NOOP
from iso20k_audit.ui.pages.page import Page
from iso20k_audit.ui.session import Session

TABS: tuple[tuple[str, str, str, str], ...] = (
    (
        "roster",
        QT_TRANSLATE_NOOP("ConsolidationPage", "Team and packages"),
        "iso20k_audit.ui.consolidation.roster",
        "RosterTab",
    ),
    (
        "conflicts",
        QT_TRANSLATE_NOOP("ConsolidationPage", "Conflicts"),
        "iso20k_audit.ui.consolidation.conflicts",
        "ConflictsTab",
    ),
    (
        "disagreements",
        QT_TRANSLATE_NOOP("ConsolidationPage", "Disagreements"),
        "iso20k_audit.ui.consolidation.disagreements",
        "DisagreementsTab",
    ),
    (
        "duplicates",
        QT_TRANSLATE_NOOP("ConsolidationPage", "Duplicates"),
        "iso20k_audit.ui.consolidation.duplicates",
        "DuplicatesTab",
    ),
    (
        "review",
        QT_TRANSLATE_NOOP("ConsolidationPage", "Review"),
        "iso20k_audit.ui.consolidation.review",
        "ReviewTab",
    ),
)
"""Tabs: id, title, module and class, imported when first shown. Each class is a `Page`."""

NAMES = tuple(tab[0] for tab in TABS)


class ConsolidationPage(Page):
    """Tabs with the number of what waits in each."""

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__(session, jobs)
        self._made: dict[str, Any] = {}
        self._stale: dict[str, set[str]] = {}
        self._shown: dict[str, str] = {}
        self._counting = Latest(session, self)
        self.tabs = QTabWidget(documentMode=True)
        self.tabs.setAccessibleName(self.tr("What is to be settled"))
        self._holders: dict[str, QWidget] = {}
        for name, title, _module, _class in TABS:
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            self._holders[name] = holder
            self.tabs.addTab(holder, QCoreApplication.translate("ConsolidationPage", title))
        self.tabs.currentChanged.connect(lambda _place: self._show_tab())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)

    @property
    def tab(self) -> str:
        """Name of the tab in view."""
        return NAMES[self.tabs.currentIndex()]

    def tab_named(self, name: str) -> Any:
        """A tab, made if it was not shown yet."""
        widget = self._made.get(name)
        if widget is None:
            _name, _title, module, class_name = TABS[NAMES.index(name)]
            widget = getattr(import_module(module), class_name)(self.session, self.jobs)
            widget.go_to.connect(self.go_to)
            self._made[name] = widget
            layout = self._holders[name].layout()
            assert layout is not None
            layout.addWidget(widget)
        return widget

    def _show_tab(self) -> None:
        if not self.audit_id:
            return
        widget, name = self.tab_named(self.tab), self.tab
        if self._shown.get(name) != self.audit_id:
            self._shown[name] = self.audit_id
            widget.show_audit(self.audit_id)
        elif self._stale.get(name):
            widget.refresh(frozenset(self._stale[name]))
        self._stale[name] = set()

    def reload(self) -> None:
        """Shows the tab in view and counts what waits in the others."""
        self._show_tab()
        self._count()

    def refresh(self, kinds: frozenset[str]) -> None:
        """Passes on what was changed; the tab in view at once, the others when they are seen."""
        for name, widget in self._made.items():
            if name == self.tab:
                widget.refresh(kinds)
            else:
                self._stale.setdefault(name, set()).update(kinds)
        if kinds & KINDS_COUNTED:
            self._count()

    def _count(self) -> None:
        audit_id = self.audit_id
        if audit_id:
            self._counting.ask(lambda ledger: unsettled(ledger, audit_id), self._show_counts)

    def _show_counts(self, counts: Unsettled) -> None:
        for place, (name, title, _module, _class) in enumerate(TABS):
            words = QCoreApplication.translate("ConsolidationPage", title)
            number = getattr(counts, name)
            self.tabs.setTabText(place, f"{words} ({number})" if number else words)

    def flush(self) -> None:
        """Records what is being typed in any tab."""
        for widget in self._made.values():
            widget.flush()

    def show_record(self, record_id: str) -> None:
        """Shows a tab by its name, or `tab:id` for one record in it."""
        name, _colon, inside = record_id.partition(":")
        if name in NAMES:
            self.tabs.setCurrentIndex(NAMES.index(name))
            self._show_tab()
            if inside:
                self.tab_named(name).show_record(inside)

    def review_target(self) -> tuple[str, str] | None:
        """What a review note would be on, where the tab in view says so."""
        find = getattr(self._made.get(self.tab), "review_target", None)
        return find() if find is not None else None

    def focus_tab(self) -> None:
        """The keyboard goes to the tabs."""
        self.tabs.tabBar().setFocus(Qt.FocusReason.ShortcutFocusReason)
