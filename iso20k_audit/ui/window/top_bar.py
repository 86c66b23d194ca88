"""The bar under the menus: which audit is in hand, and its pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QTabBar, QToolButton, QWidget

from iso20k_audit.ui.commands.table import PAGES, words

if TYPE_CHECKING:
    from iso20k_audit.store.ledger import Row
    from iso20k_audit.ui.search.button import SearchButton

LONGEST_TITLE = 26


class TopBar(QFrame):
    """Audit chooser, page tabs and the button that searches.

    Signals:
        page_chosen(page id), audit_chosen(audit id).
        new_wanted, all_wanted: from the chooser's menu.
    """

    page_chosen = Signal(str)
    audit_chosen = Signal(str)
    new_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._audits: list[Row] = []
        self._audit_id = ""
        self.chooser = QToolButton()
        self.chooser.setProperty("role", "chooser")
        self.chooser.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.chooser.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.chooser.setAccessibleName(self.tr("Audit in hand"))
        self._menu = QMenu(self.chooser)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.chooser.setMenu(self._menu)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.tabs.setAccessibleName(self.tr("Pages of the audit"))
        for number, (page, title, _module, _class) in enumerate(PAGES):
            place = self.tabs.addTab(words(title))
            self.tabs.setTabData(place, page)
            self.tabs.setTabToolTip(
                place, self.tr("{page} (Alt+{key})").format(page=words(title), key=number + 1)
            )
        self.tabs.currentChanged.connect(self._on_tab)
        self.search_button: SearchButton | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(10)
        row.addWidget(self.chooser, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self.tabs, 1)
        self._row = row

    def add_search(self) -> SearchButton:
        """The button that searches, at the end of the bar."""
        from iso20k_audit.ui.search.button import SearchButton

        button = self.search_button = SearchButton()
        self._row.addWidget(button, 0)
        self._fit_search()
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The search says its name where there is room."""
        super().resizeEvent(event)
        self._fit_search()

    def _fit_search(self) -> None:
        if self.search_button is None:
            return
        pages = self.tabs.sizeHint().width() if self.tabs.isVisibleTo(self) else 0
        self.search_button.fit(self.width() - self.chooser.sizeHint().width() - pages - 50)

    def _on_tab(self, place: int) -> None:
        if place >= 0:
            self.page_chosen.emit(self.tabs.tabData(place))

    def show_page(self, page: str) -> None:
        """Marks a page's tab."""
        self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex([known[0] for known in PAGES].index(page))
        self.tabs.blockSignals(False)

    def show_audits(self, audits: list[Row], audit_id: str) -> None:
        """Names the audit in hand; without one there are no pages to choose."""
        self._audits, self._audit_id = audits, audit_id
        row = next((row for row in audits if row["id"] == audit_id), None)
        self.tabs.setVisible(row is not None)
        if row is None:
            self.chooser.setText(self.tr("Audits"))
            self.chooser.setToolTip("")
            return
        title = row["title"] or ""
        short = title if len(title) <= LONGEST_TITLE else title[: LONGEST_TITLE - 1].rstrip() + "…"
        number = row["number"] or ""
        self.chooser.setText(short if number in title else f"{number} {short}".strip())
        self.chooser.setToolTip(f"{number}\n{title}")
        self.chooser.setAccessibleDescription(title)
        self._fit_search()

    def _fill_menu(self) -> None:
        self._menu.clear()
        for row in self._audits[:12]:
            action = self._menu.addAction(f"{row['number'] or ''}  {row['title'] or ''}")
            action.setCheckable(True)
            action.setChecked(row["id"] == self._audit_id)
            action.triggered.connect(lambda *_, audit_id=row["id"]: self.audit_chosen.emit(audit_id))
        if self._audits:
            self._menu.addSeparator()
        self._menu.addAction(self.tr("All audits")).triggered.connect(self.all_wanted)
        self._menu.addAction(self.tr("New audit…")).triggered.connect(self.new_wanted)
