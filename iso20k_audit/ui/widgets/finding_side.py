"""Beside the statement: its evidence, what a reviewer would say, and earlier findings that resemble it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
)

from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.finding_remarks import RemarksPanel
from iso20k_audit.ui.widgets.finding_similar import SimilarPanel


class FindingSide(QFrame):
    """Evidence above; below it either the remarks or the similar findings.

    Signals:
        link_wanted: evidence that is there already is to be chosen.
    """

    link_wanted = Signal()

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__()
        from iso20k_audit.ui.widgets.evidence_strip import EvidenceStrip

        self.setProperty("role", "card")
        self.strip = EvidenceStrip(session, jobs)
        self.link_button = QPushButton(self.tr("Link evidence that is there…"))
        self.link_button.setProperty("role", "quiet")
        self.link_button.clicked.connect(self.link_wanted)
        self.remarks = RemarksPanel()
        self.similar = SimilarPanel()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.remarks)
        self._stack.addWidget(self.similar)
        self._stack.setMinimumHeight(150)
        self.remarks_tab = self._tab(0)
        self.similar_tab = self._tab(1)
        group = QButtonGroup(self)
        group.setExclusive(True)
        group.addButton(self.remarks_tab)
        group.addButton(self.similar_tab)
        self.remarks_tab.setChecked(True)
        tabs = QHBoxLayout()
        tabs.setSpacing(6)
        tabs.addWidget(self.remarks_tab)
        tabs.addWidget(self.similar_tab)
        tabs.addStretch(1)
        link = QHBoxLayout()
        link.addWidget(self.link_button)
        link.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(6)
        column.addWidget(self.strip)
        column.addLayout(link)
        column.addLayout(tabs)
        column.addWidget(self._stack, 1)
        self.count_remarks(0)
        self.count_similar(0)

    def _tab(self, place: int) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "chip")
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self._stack.setCurrentIndex(place))
        return button

    def count_remarks(self, count: int) -> None:
        """Says how many remarks there are."""
        self.remarks_tab.setText(self.tr("Review {}").format(count) if count else self.tr("Review"))
        self.remarks_tab.setToolTip(self.tr("What a reviewer would say; F7 goes to the next remark"))

    def count_similar(self, count: int) -> None:
        """Says how many similar findings there are."""
        self.similar_tab.setText(self.tr("Similar {}").format(count) if count else self.tr("Similar"))
        self.similar_tab.setToolTip(self.tr("Earlier findings that resemble this one"))

    def show_remarks(self) -> None:
        """Brings the remarks to the front."""
        self.remarks_tab.setChecked(True)
        self._stack.setCurrentWidget(self.remarks)

    def show_similar(self) -> None:
        """Brings the similar findings to the front."""
        self.similar_tab.setChecked(True)
        self._stack.setCurrentWidget(self.similar)

    def stand_beside(self, beside: bool) -> None:
        """Whether it has the height of the window, or stands in a page that scrolls."""
        self.setMinimumHeight(0 if beside else 420)
        if beside:
            self.setFixedWidth(max(336, self.fontMetrics().averageCharWidth() * 52))
        else:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)
        policy = QSizePolicy.Policy.Preferred if beside else QSizePolicy.Policy.Maximum
        self.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
