"""The line at the foot of the window: whether everything is saved, how far the audit is, what is running."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from iso20k_audit.ui.look import formats, theme

if TYPE_CHECKING:
    from iso20k_audit.services.browsing import Totals
    from iso20k_audit.ui.jobs import Job, JobRunner
    from iso20k_audit.ui.session import Session


TELLS_MS = 6_000
"""How long a passing word stays."""


class StatusLine(QFrame):
    """Tells the truth about saving: "Saved" only from the commit, "NOT SAVED" until it is read.

    Attributes:
        saved_at: when the last commit returned that left nothing open.
    """

    def __init__(self, session: Session, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_line")
        self.saved_at: datetime | None = None
        self._failure = ""
        self._session = session
        self._job: Job | None = None
        self.save_label = self._label(self.tr("Save state"))
        self.progress_label = self._label(self.tr("Progress of the audit"))
        self.findings_label = self._label(self.tr("Findings of the audit"))
        self.job_label = self._label(self.tr("What is running"))
        self.place_label = self._label(self.tr("Workspace and person"))
        self.conflicts_button = QPushButton()
        self.conflicts_button.setProperty("role", "quiet")
        self.conflicts_button.setToolTip(self.tr("Settle what disagrees (Ctrl+F7)"))
        self.conflicts_button.clicked.connect(lambda: session.wanted.emit("consolidation", "conflicts"))
        self.conflicts_button.hide()
        self._told = self._label(self.tr("What was just done"))
        self._told.setProperty("role", "strong")
        self._tell_timer = QTimer(self, singleShot=True, interval=TELLS_MS)
        self._tell_timer.timeout.connect(self._told.clear)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Progress of what is running"))
        self._bar.setFixedSize(120, 14)
        self._bar.setTextVisible(False)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setProperty("role", "quiet")
        self._cancel.setAccessibleName(self.tr("Cancel what is running"))
        self._cancel.clicked.connect(self._on_cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 12, 2)
        row.setSpacing(18)
        self.save_label.setMinimumWidth(
            self.fontMetrics().horizontalAdvance(self.tr("Saved {}").format("00:00:00"))
        )
        row.addWidget(self.save_label)
        row.addWidget(self.progress_label)
        row.addWidget(self.findings_label)
        row.addWidget(self.conflicts_button)
        row.addWidget(self._told)
        row.addStretch(1)
        for widget in (self.job_label, self._bar, self._cancel):
            row.addWidget(widget)
            widget.hide()
        row.addWidget(self.place_label)
        self.setMinimumHeight(28)
        session.saving.connect(self._on_saving)
        session.saved.connect(self._on_saved)
        session.typing.connect(self._on_typing)
        session.save_failed.connect(self._on_save_failed)
        jobs.started.connect(self._on_job_started)
        self._jobs = jobs

    @staticmethod
    def _label(name: str) -> QLabel:
        label = QLabel()
        label.setAccessibleName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        return label

    def add(self, widget: QWidget) -> None:
        """Puts something of the window's own before the workspace's name."""
        row = self.layout()
        assert isinstance(row, QHBoxLayout)
        row.insertWidget(row.indexOf(self.place_label), widget)

    # -- saving -------------------------------------------------------------------------------------

    def _say(self, text: str, role: str = "") -> None:
        self.save_label.setText(text)
        self.save_label.setAccessibleDescription(text)
        if self.save_label.property("role") != role:
            self.save_label.setProperty("role", role)
            self.save_label.style().unpolish(self.save_label)
            self.save_label.style().polish(self.save_label)

    def _on_saving(self) -> None:
        if not self._failure:
            self._say(self.tr("Saving…"))

    def _on_typing(self) -> None:
        if not self._failure:
            self._say(self.tr("Typing…"))

    def _on_saved(self, moment: datetime | None) -> None:
        self.saved_at = moment or self.saved_at
        if self._failure:
            return
        if self.saved_at is None:
            self._say(self.tr("All saved") if self._session.workspace is not None else "")
        else:
            self._say(self.tr("Saved {}").format(formats.clock(self.saved_at, seconds=True)))

    def _on_save_failed(self, text: str) -> None:
        self._failure = text
        self._say(self.tr("NOT SAVED: {}").format(text), "danger")
        self.save_label.setToolTip(text)

    def clear_failure(self) -> None:
        """The user has read that something was not saved, or it was saved at last."""
        self._failure = ""
        self.save_label.setToolTip("")
        self._say("")
        self._on_saved(None)

    def tell(self, text: str) -> None:
        """Says something in passing, for a few seconds."""
        self._told.setText(text)
        self._told.setAccessibleDescription(text)
        self._tell_timer.start()

    # -- the audit ----------------------------------------------------------------------------------

    def show_totals(self, totals: Totals | None) -> None:
        """Progress and findings by kind; nothing when no audit is open."""
        if totals is None:
            self.show_conflicts(0)
            self.progress_label.clear()
            self.findings_label.clear()
            return
        share = totals.answered * 100 // totals.questions if totals.questions else 0
        progress = self.tr("{} of {} answered ({} %)").format(totals.answered, totals.questions, share)
        if totals.diverging:
            progress += self.tr(" · {} diverging").format(totals.diverging)
        self.progress_label.setText(progress)
        count = totals.findings.get
        parts = [
            self.tr("{} major").format(count("major", 0)) if count("major") else "",
            self.tr("{} minor").format(count("minor", 0)) if count("minor") else "",
            self.tr("{} OFI").format(count("ofi", 0)) if count("ofi") else "",
            self.tr("{} positive").format(count("positive", 0)) if count("positive") else "",
        ]
        self.findings_label.setText(" · ".join(part for part in parts if part) or self.tr("No findings"))

    def changeEvent(self, event: QEvent) -> None:
        """Draws the icon in the colours of the new theme."""
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "conflicts_button"):
            self.conflicts_button.setIcon(theme.shape_icon("conflict", 12))
        super().changeEvent(event)

    def show_conflicts(self, count: int) -> None:
        """How many fields of the audit are in conflict; nothing where none is."""
        told = self.tr("1 conflict") if count == 1 else self.tr("{} conflicts").format(count)
        self.conflicts_button.setText(told)
        self.conflicts_button.setIcon(theme.shape_icon("conflict", 12))
        self.conflicts_button.setAccessibleName(self.tr("{}, go to the list").format(told))
        self.conflicts_button.setVisible(count > 0)

    def show_place(self) -> None:
        """The workspace and who acts in it."""
        workspace = self._session.workspace
        if workspace is None:
            self.place_label.clear()
            return
        self.place_label.setText(
            self.tr("{person} · {workspace}").format(
                person=self._session.person_name, workspace=workspace.folder.name
            )
        )
        self.place_label.setToolTip(str(workspace.folder))
        self._on_saved(None)

    # -- jobs ---------------------------------------------------------------------------------------

    def _on_job_started(self, job: Job) -> None:
        self._job = job
        job.progressed.connect(self._on_progressed)
        for ended in (job.finished, job.failed, job.cancelled):
            ended.connect(lambda *_args, job=job: self._on_job_ended(job))
        self._bar.setRange(0, 0)
        self.job_label.setText(job.title)
        self._show_job(True)

    def _show_job(self, visible: bool) -> None:
        for widget in (self.job_label, self._bar, self._cancel):
            widget.setVisible(visible)

    def _on_progressed(self, done: int, total: int, what: str) -> None:
        self._bar.setRange(0, 1000)
        self._bar.setValue(int(done * 1000 / total) if total else 0)
        if what:
            self.job_label.setText(what)

    def _on_job_ended(self, job: Job) -> None:
        others = [running for running in self._jobs.running if running is not job]
        if others:
            self._job = others[-1]
            self.job_label.setText(self._job.title)
        else:
            self._job = None
            self._show_job(False)

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
