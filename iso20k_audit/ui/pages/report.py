"""The report: what is missing, issuing it, and writing it with registers and evidence to files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.errors import AuditError, InputError
from iso20k_audit.model.rules import Gap
from iso20k_audit.model.standards import STANDARD_TITLES, short_name
from iso20k_audit.model.vocabulary import AuditStatus
from iso20k_audit.services import evidence as evidence_service
from iso20k_audit.services import exporting, frozen
from iso20k_audit.services.workspaces import Ledger, Workspace
from iso20k_audit.ui.background import OffThread
from iso20k_audit.ui.jobs import Job, JobRunner, Progress
from iso20k_audit.ui.pages.exports import documents_folder, evidence_name, registers_name, report_name
from iso20k_audit.ui.pages.page import Page
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import GAP, Card, FlowLayout, ScrollColumn, clear, set_role, text_label
from iso20k_audit.ui.widgets.gap_list import GapList
from iso20k_audit.ui.widgets.inputs import Choice

Row = dict[str, Any]
Export = Callable[[Workspace, Progress], Path]

CHECK_AFTER_MS = 700


class ReportPage(Page):
    """What is missing at the left, what can be done at the right."""

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__(session, jobs)
        self._number = ""
        self._stale = True
        self._job: Job | None = None
        self._check = OffThread(self)
        self._timer = QTimer(self, singleShot=True, interval=CHECK_AFTER_MS)
        self._timer.timeout.connect(self._run_check)
        self.state = text_label("", "heading", wrap=True)
        self.facts = text_label("", "muted", wrap=True)
        self.gaps = GapList()
        self.gaps.go_to.connect(self.go_to)
        self._checking = text_label(self.tr("Checking …"), "muted")
        self.issue_button = QPushButton(self.tr("Issue report"))
        self.issue_button.setProperty("role", "primary")
        self.issue_button.clicked.connect(self.issue)
        self._issue_note = text_label("", "muted", wrap=True)
        self.standard = Choice()
        self.standard.setAccessibleName(self.tr("Standard that report and registers are about"))
        self.standard.offer([("", self.tr("All standards"))])
        self.standard.choose("")
        self.standard.hide()
        self.pdf_button = QPushButton(self.tr("Report as PDF…"))
        self.pdf_button.clicked.connect(self.choose_pdf)
        self.xlsx_button = QPushButton(self.tr("Registers as Excel workbook…"))
        self.xlsx_button.clicked.connect(self.choose_xlsx)
        self.evidence_button = QPushButton(self.tr("Evidence originals…"))
        self.evidence_button.clicked.connect(self.choose_evidence)
        self.all_button = QPushButton(self.tr("All three into a folder…"))
        self.all_button.clicked.connect(self.choose_all)
        self._exports = (self.pdf_button, self.xlsx_button, self.evidence_button, self.all_button)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Progress of the export"))
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(12)
        self._what = text_label("", "muted")
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setAccessibleName(self.tr("Cancel the export"))
        self.cancel_button.clicked.connect(self._on_cancel)
        self.result = text_label("", wrap=True)
        self.result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()

    def _lay_out(self) -> None:
        missing = Card(self.tr("What is missing"))
        missing.add(self._checking, self.gaps)
        issuing = Card(self.tr("Issue"))
        issuing.add(self.state, self.facts, self._issue_note)
        issuing.column.addLayout(_row(self.issue_button))
        writing = Card(
            self.tr("Export"),
            self.tr("Each export is made from the audit as it stands now; a report not issued says DRAFT."),
        )
        writing.add(self.standard)
        for button in self._exports:
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            writing.add(button)
        self._running = QWidget()
        running = QVBoxLayout(self._running)
        running.setContentsMargins(0, 4, 0, 0)
        running.setSpacing(4)
        running.addWidget(self._what)
        line = QHBoxLayout()
        line.addWidget(self._bar, 1)
        line.addWidget(self.cancel_button)
        running.addLayout(line)
        self._running.hide()
        self._links = QWidget()
        self._link_row = FlowLayout(self._links, spacing=8)
        self._links.hide()
        self.result.hide()
        writing.add(self._running, self.result, self._links)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, cards in ((left, (missing,)), (right, (issuing, writing))):
            column.setSpacing(GAP)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addLayout(left, 5)
        row.addLayout(right, 4)
        page = ScrollColumn(widest=1500)
        page.column.addLayout(row)
        page.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)

    # -- showing ------------------------------------------------------------------------------------

    def show_audit(self, audit_id: str) -> None:
        """Shows another audit."""
        if audit_id != self.audit_id:
            self._checking.show()
            self.gaps.hide()
            self.result.hide()
            self._links.hide()
        super().show_audit(audit_id)
        self._stale = True
        if self.isVisible():
            self._timer.start(0)

    def reload(self) -> None:
        """Reads the state of the report."""
        audit_id = self.audit_id
        if not audit_id:
            return
        self.latest.ask(lambda ledger: ledger.get("audit", audit_id), self._show)
        self.session.ask(lambda ledger: frozen.standards(ledger, audit_id), self._offer_standards)

    def _offer_standards(self, standards: list[str]) -> None:
        """One standard at a time can be reported where the audit is about several."""
        named: list[tuple[str | None, str]] = [("", self.tr("All standards"))]
        named += [(name, self.tr("Only {}").format(STANDARD_TITLES.get(name, name))) for name in standards]
        self.standard.offer(named)
        if self.standard.currentIndex() < 0:
            self.standard.choose("")
        self.standard.setVisible(len(standards) > 1)

    def _show(self, row: Row) -> None:
        self._number = str(row["number"] or self.tr("audit"))
        issued = row["status"] == AuditStatus.ISSUED.value
        if issued:
            self.state.setText(self.tr("Issued as version {}").format(row["report_version"]))
            self.facts.setText(self.tr("On {}").format(row["report_on"]) if row["report_on"] else "")
            self.issue_button.setText(self.tr("Issue a new version"))
        else:
            self.state.setText(self.tr("Draft"))
            self.facts.setText(
                self.tr(
                    "Issuing gives every finding its final number, once and for good, "
                    "and the report its version and date."
                )
            )
            self.issue_button.setText(self.tr("Issue report"))

    def refresh(self, kinds: frozenset[str]) -> None:
        """Shows what changed; the check follows when it is quiet."""
        if "audit" in kinds:
            self.reload()
        self._stale = True
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

        def failed(error: AuditError) -> None:
            self._checking.setText(str(error))
            self._checking.show()

        self._check.run(lambda: exporting.gaps(workspace, audit_id), self._show_gaps, failed)

    def _show_gaps(self, gaps: list[Gap]) -> None:
        blocking = sum(gap.blocking for gap in gaps)
        self._checking.hide()
        self.gaps.show_gaps(gaps)
        self.gaps.show()
        self.issue_button.setEnabled(not blocking)
        if blocking == 1:
            self._say_issue(self.tr("One thing blocks issuing."), "warning")
        elif blocking:
            self._say_issue(self.tr("{} things block issuing.").format(blocking), "warning")
        elif self._issue_note.property("role") != "danger":
            self._say_issue("")

    # -- issuing ------------------------------------------------------------------------------------

    def _say_issue(self, text: str, role: str = "muted") -> None:
        set_role(self._issue_note, role)
        self._issue_note.setText(text)
        self._issue_note.setVisible(bool(text))

    def issue(self) -> None:
        """Issues findings and report if nothing blocks."""
        workspace, audit_id = self.session.workspace, self.audit_id
        if workspace is None:
            return
        self.issue_button.setEnabled(False)

        def job(ledger: Ledger) -> str:
            return exporting.issue_report(ledger, audit_id, workspace.folder)

        def issued(version: str) -> None:
            self.issue_button.setEnabled(True)
            self._say_issue(self.tr("Version {} is issued. Export it now.").format(version))

        def failed(error: AuditError) -> None:
            self.issue_button.setEnabled(True)
            self._say_issue(str(error), "danger")

        self.session.write(job, then=issued, failed=failed)

    # -- exporting ----------------------------------------------------------------------------------

    def choose_pdf(self) -> None:
        """Asks where the PDF goes, then writes it."""
        target = self._ask_file(self.tr("Report as PDF"), report_name(self._named()), self.tr("PDF (*.pdf)"))
        if target is not None:
            self.export_pdf(target)

    def choose_xlsx(self) -> None:
        """Asks where the workbook goes, then writes it."""
        target = self._ask_file(
            self.tr("Registers"), registers_name(self._named()), self.tr("Excel workbook (*.xlsx)")
        )
        if target is not None:
            self.export_xlsx(target)

    def choose_evidence(self) -> None:
        """Asks for a folder, then copies the originals into a new one in it."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Evidence into"), str(documents_folder()))
        if folder:
            self.export_evidence(Path(folder) / evidence_name(self._number))

    def choose_all(self) -> None:
        """Asks for a folder, then writes everything into it."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Everything into"), str(documents_folder()))
        if folder:
            self.export_all(Path(folder))

    def _ask_file(self, title: str, name: str, kinds: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(documents_folder() / name), kinds)
        if not chosen:
            return None
        target, suffix = Path(chosen), Path(name).suffix
        return target if target.suffix.lower() == suffix else target.with_name(target.name + suffix)

    def export_pdf(self, target: Path) -> None:
        """Writes the report."""
        audit_id, standard = self.audit_id, self._standard()
        self._start(
            self.tr("Writing the report"),
            lambda workspace, progress: exporting.export_pdf(
                workspace, audit_id, target, standard=standard, progress=progress
            ),
        )

    def export_xlsx(self, target: Path) -> None:
        """Writes the registers."""
        audit_id, standard = self.audit_id, self._standard()
        self._start(
            self.tr("Writing the registers"),
            lambda workspace, progress: exporting.export_xlsx(
                workspace, audit_id, target, standard=standard, progress=progress
            ),
        )

    def _standard(self) -> str:
        return self.standard.value or ""

    def _named(self) -> str:
        """Number of the audit, with the standard where an export is about one."""
        standard = self._standard()
        return f"{self._number} {short_name(standard)}" if standard else self._number

    def export_evidence(self, folder: Path) -> None:
        """Copies the originals with their manifest."""
        audit_id = self.audit_id

        def work(workspace: Workspace, progress: Progress) -> Path:
            evidence_service.export_evidence(workspace, audit_id, folder, progress=progress)
            return folder

        self._start(self.tr("Exporting evidence"), work)

    def export_all(self, folder: Path) -> None:
        """Writes report, registers and evidence into a folder."""
        audit_id, number, standard, named = self.audit_id, self._number, self._standard(), self._named()

        def work(workspace: Workspace, progress: Progress) -> Path:
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise InputError(
                    f"{folder}: cannot be made ({error.strerror}).", "Choose another folder."
                ) from error
            report, registers = folder / report_name(named), folder / registers_name(named)
            exporting.export_pdf(workspace, audit_id, report, standard=standard, progress=progress)
            exporting.export_xlsx(workspace, audit_id, registers, standard=standard, progress=progress)
            evidence_service.export_evidence(
                workspace, audit_id, folder / evidence_name(number), progress=progress
            )
            return folder

        self._start(self.tr("Exporting everything"), work)

    def _start(self, title: str, work: Export) -> None:
        workspace = self.session.workspace
        if workspace is None:
            return
        self._show_running(True)
        self._what.setText(title)
        self._bar.setRange(0, 0)
        job = self.jobs.start(
            title, lambda progress: work(workspace, progress), self._on_done, self._on_failed
        )
        job.progressed.connect(self._on_progressed)
        job.cancelled.connect(
            lambda: self._end(self.tr("Cancelled; nothing half-done is left behind."), "muted")
        )
        self._job = job

    def _show_running(self, running: bool) -> None:
        self._running.setVisible(running)
        for button in self._exports:
            button.setEnabled(not running)
        if running:
            self.result.hide()
            self._links.hide()

    def _on_progressed(self, done: int, total: int, what: str) -> None:
        self._bar.setRange(0, 1000)
        self._bar.setValue(int(done * 1000 / total) if total else 0)
        if what:
            self._what.setText(what)

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _end(self, text: str, role: str) -> None:
        self._job = None
        self._show_running(False)
        set_role(self.result, role)
        self.result.setText(text)
        self.result.show()

    def _on_failed(self, error: AuditError) -> None:
        self._end(str(error), "danger")

    def _on_done(self, path: Path) -> None:
        self._end(self.tr("Written: {}").format(path), "strong")
        clear(self._link_row)
        if path.is_file():
            self._link(self.tr("Open"), self.tr("Open {}").format(path.name), path)
        self._link(
            self.tr("Show in folder"),
            self.tr("Show {} in its folder").format(path.name),
            path.parent if path.is_file() else path,
        )
        self._links.show()

    def _link(self, text: str, name: str, target: Path) -> None:
        button = QPushButton(text)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))))
        self._link_row.addWidget(button)
        button.show()


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
