"""The audit at a glance: how far it is, what was found, where, and what is missing for the report."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from iso20k_audit.model.contested import shown
from iso20k_audit.model.rules import Gap
from iso20k_audit.model.standards import STANDARD_TITLES, group_of, parse_reference, show_reference
from iso20k_audit.model.view import AuditView, ClauseConformity
from iso20k_audit.model.vocabulary import AuditStatus, AuditType, FindingKind, Result, Role
from iso20k_audit.services.browsing import SectionRow, Totals, list_sections, totals
from iso20k_audit.services.exporting import gaps_of, take_view
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.background import OffThread
from iso20k_audit.ui.follow_up.card import FollowUpCard
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.look import formats
from iso20k_audit.ui.pages.page import Page
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import GAP, Card, ScrollColumn, set_role, text_label
from iso20k_audit.ui.widgets.charts import CountButton, HeatTiles, SectionBars
from iso20k_audit.ui.widgets.form import words
from iso20k_audit.ui.widgets.gap_list import GapList
from iso20k_audit.ui.widgets.inputs import Choice

Row = dict[str, Any]

PRACTICE = "practice"
CHECK_AFTER_MS = 700
"""Of quiet before the report is checked again: a whole audit is read for it."""

_WEIGHT = {
    FindingKind.MAJOR: Result.MAJOR,
    FindingKind.MINOR: Result.MINOR,
    FindingKind.OPPORTUNITY: Result.OPPORTUNITY,
}


@dataclass(frozen=True)
class WeighedGroup(ClauseConformity):
    """A group of clauses that is no better than the findings that cite it, as in the report."""

    cited_by: tuple[Result, ...] = ()

    @property
    def worst(self) -> Result | None:
        """The gravest of results and findings."""
        grave = (super().worst, *self.cited_by)
        return next((result for result in _WEIGHT.values() if result in grave), super().worst)


def weighed_groups(view: AuditView) -> list[ClauseConformity]:
    """Groups of clauses; a finding weighs like a result, also one that was raised on its own."""
    cited: dict[str, list[Result]] = {}
    for finding in view.findings:
        for reference in finding.clauses if finding.kind in _WEIGHT else ():
            standard, clause = parse_reference(reference, view.standard)
            group = show_reference(standard, group_of(clause, standard), view.standard)
            cited.setdefault(group, []).append(_WEIGHT[finding.kind])
    return [
        WeighedGroup(
            **{field.name: getattr(group, field.name) for field in fields(group)},
            cited_by=tuple(cited.get(group.number, ())),
        )
        for group in view.conformity_by_group()
    ]


class OverviewPage(Page):
    """Numbers at the left, what is missing at the right."""

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__(session, jobs)
        self._check = OffThread(self)
        self._stale = True
        self._timer = QTimer(self, singleShot=True, interval=CHECK_AFTER_MS)
        self._timer.timeout.connect(self._run_check)
        self.title = text_label("", "title", wrap=True)
        self.facts = text_label("", "muted", wrap=True)
        self.progress = text_label("", "heading")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(12)
        self._bar.setAccessibleName(self.tr("Questions answered"))
        self.counts = {kind: CountButton(kind.value, words(kind.label)) for kind in FindingKind}
        for button in self.counts.values():
            button.clicked.connect(lambda *_: self.go_to.emit("findings", ""))
        self.grouped = text_label("", "muted", wrap=True)
        self.sections = SectionBars()
        self.tiles = HeatTiles()
        self.lens = Choice()
        self.lens.setAccessibleName(self.tr("Read the results by"))
        self.lens.chosen.connect(lambda _value: self._show_tiles())
        self.score = text_label("", "strong")
        self._view: AuditView | None = None
        self._tiles_empty = text_label(self.tr("Reading …"), "muted")
        self.gaps = GapList()
        self.gaps.go_to.connect(self.go_to)
        self._gap_state = text_label(self.tr("Checking …"), "muted", wrap=True)
        self._lay_out()

    def _lay_out(self) -> None:
        counts = QGridLayout()
        counts.setSpacing(8)
        for place, button in enumerate(self.counts.values()):
            counts.addWidget(button, 0, place)
        findings = Card(self.tr("Findings"))
        findings.column.addLayout(counts)
        findings.add(self.grouped)
        self.grouped.hide()
        clauses = Card(
            self.tr("Results by clause"),
            self.tr(
                "Gravest result or finding of each group, and the share of judged questions that is met."
            ),
        )
        clauses.add(self.lens, self.score, self._tiles_empty, self.tiles)
        sections = Card(self.tr("Progress by section"))
        sections.add(self.progress, self._bar, self.sections)
        missing = Card(self.tr("What is missing before the report can be issued"))
        self.missing_title = missing.title
        self.missing_title.setWordWrap(True)
        missing.add(self._gap_state, self.gaps)
        self.follow_up = FollowUpCard(self.session)
        self.follow_up.go_to.connect(self.go_to)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, cards in ((left, (findings, clauses, sections)), (right, (self.follow_up, missing))):
            column.setSpacing(GAP)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addLayout(left, 5)
        row.addLayout(right, 3)
        page = ScrollColumn(widest=1500)
        page.add(self.title, self.facts)
        page.column.addLayout(row)
        page.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)

    # -- showing ------------------------------------------------------------------------------------

    def show_audit(self, audit_id: str) -> None:
        """Shows another audit."""
        if audit_id != self.audit_id:
            self._gap_state.setText(self.tr("Checking …"))
            self._gap_state.show()
            self.gaps.hide()
            self.tiles.hide()
            self._tiles_empty.show()
        super().show_audit(audit_id)
        self.follow_up.show_audit(audit_id)
        self._stale = True
        if self.isVisible():
            self._run_check()

    def reload(self) -> None:
        """Reads the numbers that are quick to read."""
        audit_id = self.audit_id

        def read(ledger: Ledger) -> tuple[Row, list[SectionRow], Totals]:
            row = ledger.get("audit", audit_id)
            organisation = (
                ledger.find("organisation", row["organisation_id"]) if row["organisation_id"] else None
            )
            row["organisation"] = shown(organisation or {}, "name") or shown(row, "organisation_id")
            leads = ledger.select("participant", audit_id, role=Role.LEAD_AUDITOR.value)
            person = ledger.find("person", leads[0]["person_id"]) if leads else None
            row["lead"] = shown(person or {}, "name")
            return row, list_sections(ledger, audit_id), totals(ledger, audit_id)

        if audit_id:
            self.latest.ask(read, lambda answer: self._show(*answer))

    def _show(self, row: Row, sections: list[SectionRow], numbers: Totals) -> None:
        self.title.setText(shown(row, "title") or shown(row, "number"))
        days = formats.day(row["starts_on"])
        if row["ends_on"] and row["ends_on"] != row["starts_on"]:
            days = self.tr("{} to {}").format(days, formats.day(row["ends_on"]))
        facts = (
            shown(row, "number"),
            words(AuditType(row["type"]).label) if row["type"] else shown(row, "type"),
            row["organisation"],
            days,
            self.tr("lead auditor {}").format(row["lead"]) if row["lead"] else self.tr("no lead auditor"),
            words(AuditStatus(row["status"]).label) if row["status"] else shown(row, "status"),
            self.tr("evidence {}").format(numbers.evidence),
        )
        self.facts.setText("  ·  ".join(fact for fact in facts if fact))
        share = numbers.answered * 100 // numbers.questions if numbers.questions else 0
        self.progress.setText(
            self.tr("{} of {} questions answered ({} %)").format(numbers.answered, numbers.questions, share)
        )
        self._bar.setRange(0, max(numbers.questions, 1))
        self._bar.setValue(numbers.answered)
        self._bar.setAccessibleDescription(self.progress.text())
        for kind, button in self.counts.items():
            button.show_count(numbers.findings.get(kind.value, 0))
        self.sections.show_rows(sections)

    def refresh(self, kinds: frozenset[str]) -> None:
        """Shows what changed; the check of the report follows when it is quiet."""
        self._stale = True
        self.reload()
        self.follow_up.refresh(kinds)
        if self.isVisible():
            self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Checks what changed while the page was hidden."""
        super().showEvent(event)
        if self._stale and self.audit_id:
            self._timer.start(0)

    def _run_check(self) -> None:
        workspace, audit_id = self.session.workspace, self.audit_id
        if workspace is None or not audit_id or not self.isVisible():
            return
        self._stale = False

        def work() -> tuple[str, list[Gap], AuditView]:
            view = take_view(workspace, audit_id)
            return audit_id, gaps_of(view), view

        self._check.run(work, lambda answer: self._show_check(*answer), self._on_failed)

    def _show_check(self, audit_id: str, gaps: list[Gap], view: AuditView) -> None:
        if audit_id != self.audit_id:
            return
        blocking = sum(gap.blocking for gap in gaps)
        set_role(self._gap_state, "muted")
        if not view.is_draft:
            told = self.tr("Issued on {} as version {}.").format(
                formats.day(view.report_on), view.report_version
            )
        else:
            told = "" if blocking else self.tr("Nothing blocks: the report can be issued.")
        self._gap_state.setText(told)
        self._gap_state.setVisible(bool(told))
        self.missing_title.setText(
            self.tr("What is missing before the report can be issued")
            if view.is_draft
            else self.tr("The report, and what it lacks")
        )
        self.gaps.show_gaps(gaps)
        self.gaps.show()
        self._tiles_empty.hide()
        self._view = view
        together = self.tr("Of these, findings that say the same: {findings}, in groups: {groups}")
        self.grouped.setText(together.format(findings=view.grouped_findings, groups=len(view.groups)))
        self.grouped.setVisible(bool(view.groups))
        lenses: list[tuple[str | None, str]] = [("", self.tr("By clause"))]
        if len(view.standards) > 1:
            by = self.tr("{}, by clause")
            lenses += [(name, by.format(STANDARD_TITLES.get(name, name))) for name in view.standards]
        lenses.append((PRACTICE, self.tr("By ITIL 4 practice")))
        self.lens.offer(lenses)
        if self.lens.currentIndex() < 0:
            self.lens.choose("")
        self._show_tiles()
        self.tiles.show()

    def _show_tiles(self) -> None:
        """Results through the chosen lens: all clauses, those of one standard, or practices."""
        if self._view is None:
            return
        lens = self.lens.value or ""
        if lens == PRACTICE:
            groups = [replace(row, number="") for row in self._view.conformity_by_practice()]
        else:
            groups = weighed_groups(self._view.for_standard(lens) if lens else self._view)
        self.tiles.show_groups(groups)
        score = self._view.overall_score() if any(q.value for q in self._view.questions) else None
        self.score.setVisible(score is not None)
        if score is not None:
            self.score.setText(self.tr("Score of the values: {} %").format(round(score * 100)))

    def _on_failed(self, error: Exception) -> None:
        set_role(self._gap_state, "danger")
        self._gap_state.setText(str(error))
        self._gap_state.show()

    def show_record(self, record_id: str) -> None:
        """There is only the audit itself here."""

    def widget_of(self, kind: FindingKind) -> QWidget:
        """The count of a kind of finding."""
        return self.counts[kind]
