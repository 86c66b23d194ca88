"""The report: what is missing, issuing it, and writing it with registers and evidence to files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, QUrl
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
from iso20k_audit.ui import settings
from iso20k_audit.ui.background import OffThread
from iso20k_audit.ui.dialogs.confirm import confirm
from iso20k_audit.ui.jobs import Job, JobRunner, Progress
from iso20k_audit.ui.look import formats
from iso20k_audit.ui.markup.originals import OriginalsChoice
from iso20k_audit.ui.pages.exports import documents_folder, evidence_name, registers_name, report_name
from iso20k_audit.ui.pages.page import Page
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import GAP, Card, ScrollColumn, clear, set_role, text_label
from iso20k_audit.ui.widgets.flow_layout import FlowLayout
from iso20k_audit.ui.widgets.gap_list import GapList
from iso20k_audit.ui.widgets.inputs import Choice
from iso20k_audit.ui.widgets.personal_data_list import PersonalDataCard

Row = dict[str, Any]
Export = Callable[[Workspace, Progress], Path]

CHECK_AFTER_MS = 700
EXPORT_FOLDER = "export folder"


def export_folder() -> Path:
    """Where the last export went; the documents where there was none."""
    kept = settings.text(EXPORT_FOLDER)
    return Path(kept) if kept and Path(kept).is_dir() else documents_folder()


def remember_export_folder(folder: Path) -> None:
    """Offers this folder for the next export."""
    settings.remember(EXPORT_FOLDER, str(folder))


class ReportPage(Page):
    """What is missing at the left, what can be done at the right."""

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__(session, jobs)
        self._number = ""
        self._version = ""
        self._drafts = 0
        self._blocking = 0
        self._news = 0
        self._issuing = False
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
        self.issue_button.setEnabled(False)  # until the first check
        self.issue_button.clicked.connect(self._ask_issue)
        self.changed = text_label("", "warning", wrap=True)
        self.changed.hide()
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
        self.evidence_button = QPushButton(self.tr("Evidence files…"))
        self.evidence_button.clicked.connect(self.choose_evidence)
        self.all_button = QPushButton(self.tr("All three into a folder…"))
        self.all_button.clicked.connect(self.choose_all)
        self.personal_data = PersonalDataCard(session)
        self.personal_data.go_to.connect(self.go_to)
        self.originals = OriginalsChoice(session)
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
        issuing.add(self.state, self.facts, self.changed, self._issue_note)
        issuing.column.addLayout(_row(self.issue_button))
        writing = Card(
            self.tr("Export"),
            self.tr(
                "Each export is made from the audit as it stands now; a report not issued says DRAFT, and one "
                "changed since it was issued says so beside its version."
            ),
        )
        writing.add(self.standard, self.originals)
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
        self._link_row = FlowLayout(self._links, gap=8)
        self._links.hide()
        self.result.hide()
        writing.add(self._running, self.result, self._links)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, cards in ((left, (missing, self.personal_data)), (right, (issuing, writing))):
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

        def read(ledger: Ledger) -> tuple[Row, int]:
            drafts = [row for row in ledger.select("finding", audit_id) if not row["number"]]
            return ledger.get("audit", audit_id), len(drafts)

        self.latest.ask(read, lambda answer: self._show(*answer))
        self.session.ask(lambda ledger: frozen.standards(ledger, audit_id), self._offer_standards)

    def _offer_standards(self, standards: list[str]) -> None:
        """One standard at a time can be reported where the audit is about several."""
        named: list[tuple[str | None, str]] = [("", self.tr("All standards"))]
        named += [(name, self.tr("Only {}").format(STANDARD_TITLES.get(name, name))) for name in standards]
        self.standard.offer(named)
        if self.standard.currentIndex() < 0:
            self.standard.choose("")
        self.standard.setVisible(len(standards) > 1)

    def _show(self, row: Row, drafts: int) -> None:
        self._drafts = drafts
        self._number = str(row["number"] or self.tr("audit"))
        issued = row["status"] == AuditStatus.ISSUED.value
        self._version = str(row["report_version"] or "") if issued else ""
        if issued:
            self.state.setText(self.tr("Issued as version {}").format(row["report_version"]))
            self.facts.setText(
                self.tr("On {}").format(formats.day(row["report_on"])) if row["report_on"] else ""
            )
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
        if kinds & {"audit", "finding"}:
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

        def work() -> tuple[list[Gap], int, int]:
            return (
                exporting.gaps(workspace, audit_id),
                workspace.read(lambda ledger: exporting.changed_since_issue(ledger, audit_id)),
                workspace.read(
                    lambda ledger: exporting.changed_since_issue(ledger, audit_id, follow_up=True)
                ),
            )

        self._check.run(work, lambda answer: self._show_check(*answer), failed)
        self.personal_data.look(audit_id)
        self.originals.look(audit_id)

    def _show_check(self, gaps: list[Gap], changed: int, news: int) -> None:
        self._blocking = sum(gap.blocking for gap in gaps)
        self._news = news
        self._checking.hide()
        self.gaps.show_gaps(gaps)
        self.gaps.show()
        self._enable_issue()
        version = self._version
        told = (
            self.tr("Changed since version {} was issued (1 change).")
            if changed == 1
            else self.tr("Changed since version {} was issued ({} changes).")
        )
        self.changed.setText(told.format(version, changed) if version and changed else "")
        self.changed.setVisible(bool(self.changed.text()))
        if self._blocking == 1:
            self._say_issue(self.tr("One thing blocks issuing."), "warning")
        elif self._blocking:
            self._say_issue(self.tr("{} things block issuing.").format(self._blocking), "warning")
        elif version and not news:
            self._say_issue(self.tr("Nothing was changed since version {} was issued.").format(version))
        else:
            self._say_issue("")

    def _enable_issue(self) -> None:
        nothing_new = bool(self._version) and not self._news
        self.issue_button.setEnabled(not self._issuing and not self._blocking and not nothing_new)

    # -- issuing ------------------------------------------------------------------------------------

    def _say_issue(self, text: str, role: str = "muted") -> None:
        set_role(self._issue_note, role)
        self._issue_note.setText(text)
        self._issue_note.setVisible(bool(text))

    def _ask_issue(self) -> None:
        final = [self.tr("The report gets its version and today's date.")]
        if self._drafts == 1:
            final.append(self.tr("1 finding gets its final number, once and for good."))
        elif self._drafts:
            final.append(
                self.tr("{} findings get their final numbers, once and for good.").format(self._drafts)
            )
        if self._version:
            title = self.tr("Issue a new version after {}?").format(self._version)
        else:
            title = self.tr("Issue the report?")
        confirm(self, title, " ".join(final), self.issue_button.text(), self.issue)

    def issue(self) -> None:
        """Issues findings and report if nothing blocks and there is something new."""
        workspace, audit_id = self.session.workspace, self.audit_id
        if workspace is None or self._issuing:
            return
        self._issuing = True
        self._enable_issue()

        def job(ledger: Ledger) -> str:
            return exporting.issue_report(ledger, audit_id, workspace.folder)

        def issued(version: str) -> None:
            self._issuing = False
            self._news = 0
            self._version = version
            self.changed.hide()
            self._enable_issue()
            self._say_issue(self.tr("Version {} is issued. Export it now.").format(version))
            self.pdf_button.setFocus(Qt.FocusReason.OtherFocusReason)

        def failed(error: AuditError) -> bool:
            self._issuing = False
            self._enable_issue()
            self._say_issue(str(error), "danger")
            return True

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
        folder = QFileDialog.getExistingDirectory(self, self.tr("Evidence into"), str(export_folder()))
        if folder:
            remember_export_folder(Path(folder))
            self.export_evidence(Path(folder) / evidence_name(self._number))

    def choose_all(self) -> None:
        """Asks for a folder, then writes everything into it."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Everything into"), str(export_folder()))
        if folder:
            remember_export_folder(Path(folder))
            self.export_all(Path(folder))

    def _ask_file(self, title: str, name: str, kinds: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(export_folder() / name), kinds)
        if not chosen:
            return None
        remember_export_folder(Path(chosen).parent)
        target, suffix = Path(chosen), Path(name).suffix
        return target if target.suffix.lower() == suffix else target.with_name(target.name + suffix)

    def export_pdf(self, target: Path) -> None:
        """Writes the report."""
        audit_id, standard, mask = self.audit_id, self._standard(), self._mask()
        self._start(
            self.tr("Writing the report"),
            lambda workspace, progress: exporting.export_pdf(
                workspace,
                audit_id,
                target,
                standard=standard,
                mask_personal_data=mask,
                progress=progress,
            ),
        )

    def export_xlsx(self, target: Path) -> None:
        """Writes the registers."""
        audit_id, standard, mask = self.audit_id, self._standard(), self._mask()
        self._start(
            self.tr("Writing the registers"),
            lambda workspace, progress: exporting.export_xlsx(
                workspace,
                audit_id,
                target,
                standard=standard,
                mask_personal_data=mask,
                progress=progress,
            ),
        )

    def _mask(self) -> bool:
        return self.personal_data.mask_box.isChecked()

    def _standard(self) -> str:
        return self.standard.value or ""

    def _named(self) -> str:
        """Number of the audit, with the standard where an export is about one."""
        standard = self._standard()
        return f"{self._number} {short_name(standard)}" if standard else self._number

    def export_evidence(self, folder: Path) -> None:
        """Copies the evidence with its manifest: marked pictures as their copies."""
        audit_id, mask, originals = self.audit_id, self._mask(), self.originals.isChecked()

        def work(workspace: Workspace, progress: Progress) -> Path:
            evidence_service.export_evidence(
                workspace,
                audit_id,
                folder,
                originals=originals,
                mask_personal_data=mask,
                progress=progress,
            )
            return folder

        self._start(self.tr("Exporting evidence"), work)

    def export_all(self, folder: Path) -> None:
        """Writes report, registers and evidence into a folder."""
        audit_id, number, standard, named = self.audit_id, self._number, self._standard(), self._named()
        mask, originals = self._mask(), self.originals.isChecked()

        def work(workspace: Workspace, progress: Progress) -> Path:
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise InputError(
                    QCoreApplication.translate("ReportPage", "{}: cannot be made ({}).").format(
                        folder, error.strerror
                    ),
                    QCoreApplication.translate("ReportPage", "Choose another folder."),
                ) from error
            report, registers = folder / report_name(named), folder / registers_name(named)
            exporting.export_pdf(
                workspace,
                audit_id,
                report,
                standard=standard,
                mask_personal_data=mask,
                progress=progress,
            )
            exporting.export_xlsx(
                workspace,
                audit_id,
                registers,
                standard=standard,
                mask_personal_data=mask,
                progress=progress,
            )
            evidence_service.export_evidence(
                workspace,
                audit_id,
                folder / evidence_name(number),
                originals=originals,
                mask_personal_data=mask,
                progress=progress,
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
        self.originals.setChecked(False)  # said of one export, not of the next
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
        button.clicked.connect(lambda: self._open(target))
        self._link_row.addWidget(button)
        button.show()

    def _open(self, target: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))):
            set_role(self.result, "danger")
            self.result.setText(self.tr("No program on this computer opens it: {}").format(target))


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
