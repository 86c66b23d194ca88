"""Grading and deadlines: the own scale, when minors are several, and the time allowed by grade."""

from __future__ import annotations

from typing import Any, ClassVar

from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import grade_scale
from iso20k_audit.services.follow_up_policy import Policy, SystemicPolicy, all_policies, systemic_policy
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.programme.deadlines import DeadlinesCard, SeveralCard
from iso20k_audit.ui.programme.grade_scale import GradeScaleCard
from iso20k_audit.ui.programme.section import Section
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import ScrollColumn

Row = dict[str, Any]


def _read(ledger: Ledger) -> tuple[dict[FindingKind, Policy], SystemicPolicy, list[Row]]:
    steps = grade_scale.steps(ledger)
    rows = {row["id"]: row for row in ledger.select("grade_step")}
    shown: list[Row] = []
    for step in steps:
        row = rows[step.id]
        row["seen"] = ledger.seen(step.id)
        row["used"] = len(grade_scale.graded_with(ledger, step.id))
        shown.append(row)
    return all_policies(ledger), systemic_policy(ledger), shown


class GradingSection(Section):
    """What holds for the grades of all audits of the workspace."""

    KINDS: ClassVar[frozenset[str]] = frozenset({"follow_up_policy", "grade_step", "finding"})

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__(session, jobs)
        self.deadlines = DeadlinesCard(session)
        self.several = SeveralCard(session)
        self.scale = GradeScaleCard(session)
        page = ScrollColumn(widest=1060)
        page.column.setContentsMargins(16, 12, 16, 16)
        page.add(self.deadlines, self.scale, self.several)
        page.column.addStretch(1)
        self.column.addWidget(page, 1)
        for card in (self.deadlines, self.several, self.scale):
            card.refused.connect(lambda text: self.messages.say(text, "warning"))

    def reload(self) -> None:
        """Reads policies and steps."""
        self.latest.ask(_read, lambda found: self._show(*found))

    def _show(self, policies: dict[FindingKind, Policy], several: SystemicPolicy, rows: list[Row]) -> None:
        self.deadlines.show_policies(policies)
        self.several.show_policy(several)
        self.scale.show_rows(rows)

    def flush(self) -> None:
        """Records what is being typed."""
        self.deadlines.flush()
        self.several.save()
        self.scale.flush()
