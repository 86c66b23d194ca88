"""Objectives with their measured values, and beside them, kept apart, what the organisation says it gained."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QTabWidget

from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.programme.benefit_tab import BenefitTab
from iso20k_audit.ui.programme.objective_tab import ObjectiveTab
from iso20k_audit.ui.programme.section import Section
from iso20k_audit.ui.session import Session


class ObjectivesSection(Section):
    """Two tabs: what is aimed at and measured, and benefits that nobody audited."""

    KINDS: ClassVar[frozenset[str]] = frozenset({"objective", "objective_reading", "benefit", "finding"})

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__(session, jobs)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.objectives = ObjectiveTab(session, jobs, self.messages)
        self.benefits = BenefitTab(session, jobs, self.messages)
        self.benefits.go_to.connect(self.go_to)
        self.tabs.addTab(self.objectives, self.tr("Objectives"))
        self.tabs.addTab(self.benefits, self.tr("Benefits, not audited"))
        self.tabs.currentChanged.connect(lambda _place: self.flush())
        self.column.addWidget(self.tabs, 1)

    def reload(self) -> None:
        """Reads both."""
        self.objectives.reload()
        self.benefits.reload()

    def flush(self) -> None:
        """Records what is being typed."""
        self.objectives.flush()
        self.benefits.flush()

    def show_record(self, record_id: str) -> None:
        """Shows an objective or a benefit."""
        if self.benefits.has(record_id):
            self.tabs.setCurrentWidget(self.benefits)
            self.benefits.select(record_id)
        else:
            self.tabs.setCurrentWidget(self.objectives)
            self.objectives.select(record_id)
