"""Writing the management-review pack: whose findings, in which language, to which file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFormLayout, QHBoxLayout, QProgressBar, QPushButton, QWidget

from iso20k_audit.model.errors import AuditError
from iso20k_audit.model.wording import LANGUAGES, current
from iso20k_audit.services import management_review
from iso20k_audit.services.evidence import safe_name
from iso20k_audit.services.management_review import Wall, Wanted
from iso20k_audit.ui.jobs import Job, JobRunner, Progress
from iso20k_audit.ui.pages.report import export_folder, remember_export_folder
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import Card, flowing, set_role, text_label
from iso20k_audit.ui.widgets.inputs import Choice

Pairs = Sequence[tuple[str | None, str]]


class PackExport(Card):
    """What the pack is to hold, and the buttons that write it.

    Signals:
        changed: another wall or organisation was chosen; the figures are others.
    """

    changed = Signal()

    def __init__(self, session: Session, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Pack"),
            self.tr("The same numbers as PDF and as workbook, made from the data as they stand now."),
            parent=parent,
        )
        self._session, self._jobs = session, jobs
        self._job: Job | None = None
        self._written: Path | None = None
        self.wanted: Wanted | None = None
        self.pack_title = ""
        self.wall, self.organisation, self.language = Choice(), Choice(), Choice()
        self.wall.setAccessibleName(self.tr("Whose findings"))
        self.wall.setToolTip(self.tr("Findings of one client account must not reach another"))
        self.organisation.setAccessibleName(self.tr("Organisation"))
        self.language.setAccessibleName(self.tr("Language of the pack"))
        self.language.offer([(code, name) for code, name in LANGUAGES.items()])
        self.language.choose(current())
        for choice in (self.wall, self.organisation):
            choice.chosen.connect(lambda _value: self.changed.emit())
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.addRow(self.tr("Findings of"), self.wall)
        self._form.addRow(self.tr("Organisation"), self.organisation)
        self._form.addRow(self.tr("Language"), self.language)
        self.column.addLayout(self._form)
        self.pdf_button = QPushButton(self.tr("Pack as PDF…"))
        self.pdf_button.setProperty("role", "primary")
        self.pdf_button.clicked.connect(lambda: self.choose(".pdf", self.tr("PDF (*.pdf)")))
        self.xlsx_button = QPushButton(self.tr("Pack as Excel workbook…"))
        self.xlsx_button.clicked.connect(lambda: self.choose(".xlsx", self.tr("Excel workbook (*.xlsx)")))
        self.add(flowing(self.pdf_button, self.xlsx_button))
        self._running = QWidget()
        line = QHBoxLayout(self._running)
        line.setContentsMargins(0, 0, 0, 0)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Progress of the pack"))
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(12)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setAccessibleName(self.tr("Cancel writing the pack"))
        self.cancel_button.clicked.connect(self._cancel)
        line.addWidget(self._bar, 1)
        line.addWidget(self.cancel_button)
        self._running.hide()
        self.result = text_label("", wrap=True)
        self.result.hide()
        self.open_button = QPushButton(self.tr("Open"))
        self.open_button.setAccessibleName(self.tr("Open the pack that was written"))
        self.open_button.clicked.connect(self._open)
        self.open_button.hide()
        self.add(self._running, self.result, flowing(self.open_button))

    def offer(self, clients: Pairs, organisations: Pairs) -> None:
        """What there is to choose from; what is chosen stays."""
        named: list[tuple[str | None, str]] = [("", self.tr("All client accounts"))]
        named += [(f"only {key}", self.tr("Only {}").format(name)) for key, name in clients]
        named += [(f"without {key}", self.tr("All but {}").format(name)) for key, name in clients]
        self._offer(self.wall, named)
        self._offer(self.organisation, [("", self.tr("All organisations")), *organisations])
        self._form.setRowVisible(self.wall, bool(clients))
        self._form.setRowVisible(self.organisation, len(organisations) > 1)

    @staticmethod
    def _offer(choice: Choice, pairs: Pairs) -> None:
        chosen = choice.value or ""
        choice.offer(pairs)
        choice.choose(chosen if choice.findData(chosen) >= 0 else "")

    def chosen_wall(self) -> Wall:
        """Whose findings go in."""
        word, _space, client = (self.wall.value or "").partition(" ")
        if not client:
            return Wall()
        return Wall(only=client) if word == "only" else Wall(without=client)

    def show_period(self, wanted: Wanted | None, title: str) -> None:
        """What a press of a button writes; None while the period is not known."""
        self.wanted, self.pack_title = wanted, title
        self._enable()

    def _enable(self) -> None:
        for button in (self.pdf_button, self.xlsx_button):
            button.setEnabled(self.wanted is not None and self._job is None)

    # -- writing --------------------------------------------------------------------------------------

    def choose(self, suffix: str, kinds: str) -> None:
        """Asks where the file goes, then writes it."""
        if self.wanted is None:
            return
        title = self.pack_title or self.tr("Management review")
        name = safe_name(f"{title} {self.wanted.since} {self.wanted.until}{suffix}")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Pack"), str(export_folder() / name), kinds)
        if not chosen:
            return
        remember_export_folder(Path(chosen).parent)
        target = Path(chosen)
        self.write(target if target.suffix.lower() == suffix else target.with_name(target.name + suffix))

    def write(self, target: Path) -> None:
        """Writes the pack to a file."""
        workspace, wanted = self._session.workspace, self.wanted
        if workspace is None or wanted is None or self._job is not None:
            return
        code = self.language.value or ""
        meant = Wanted(
            wanted.since, wanted.until, wanted.wall, wanted.organisation_id, wanted.review_id, code
        )

        def work(progress: Progress) -> Path:
            return management_review.export_pack(workspace, meant, target, progress=progress)

        self.result.hide()
        self.open_button.hide()
        self._bar.setRange(0, 0)
        self._running.show()
        job = self._jobs.start(self.tr("Writing the pack"), work, self._on_done, self._on_failed)
        job.progressed.connect(self._on_progressed)
        job.cancelled.connect(
            lambda: self._end(self.tr("Cancelled; nothing half-done is left behind."), "muted")
        )
        self._job = job
        self._enable()

    def _on_progressed(self, done: int, total: int, _what: str) -> None:
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_done(self, path: Path) -> None:
        self._written = path
        self._end(self.tr("Written: {}").format(path), "strong")
        self.open_button.show()

    def _on_failed(self, error: AuditError) -> None:
        self._end(str(error), "danger")

    def _end(self, text: str, role: str) -> None:
        self._job = None
        self._running.hide()
        self._enable()
        set_role(self.result, role)
        self.result.setText(text)
        self.result.show()

    def _open(self) -> None:
        if self._written is None or QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written))):
            return
        set_role(self.result, "danger")
        self.result.setText(self.tr("No program on this computer opens it: {}").format(self._written))
