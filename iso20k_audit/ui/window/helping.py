"""The Help menu and what greets the user: guide, sample audit, what is new, problem report, about."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtWidgets import QVBoxLayout

from iso20k_audit import __version__
from iso20k_audit.model.errors import AuditError
from iso20k_audit.ui import settings
from iso20k_audit.ui.process import windows

if TYPE_CHECKING:
    from iso20k_audit.ui.guide.banner import SampleBanner
    from iso20k_audit.ui.guide.panel import GuidePanel
    from iso20k_audit.ui.guide.watching import GuideWatch
    from iso20k_audit.ui.jobs import Job
    from iso20k_audit.ui.window.main_window import MainWindow

YES = "yes"


class Helping(QObject):
    """What one window does to help."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.guide: GuidePanel | None = None
        self.banner: SampleBanner | None = None
        self._watch: GuideWatch | None = None
        self._making: Job | None = None
        window.session.opened.connect(self._on_opened)

    # -- what greets the user -----------------------------------------------------------------------

    def _on_opened(self) -> None:
        self._show_banner()
        from iso20k_audit.ui.guide.steps import OPEN

        if settings.text(OPEN) == YES:
            self.show_guide()

    def greet(self) -> None:
        """Says once after an upgrade that there is something new. Called for the first window."""
        from iso20k_audit.ui.window.news import is_upgrade, mark_seen, read_news

        news = read_news() if is_upgrade() else None
        mark_seen()
        if news is not None:
            self._window.messages.say(
                self.tr("What's new in {}: the program was brought up to date.").format(news.short),
                "info",
                self.tr("Show"),
                self.show_news,
            )

    def show_news(self) -> None:
        """What this version brought."""
        from iso20k_audit.ui.dialogs.whats_new import WhatsNewDialog

        dialog = WhatsNewDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    # -- the guide ----------------------------------------------------------------------------------

    def toggle_guide(self) -> None:
        """Shows the guide, or puts it away."""
        if self.guide is not None and self.guide.isVisible():
            self.close_guide()
        else:
            self.show_guide()

    def show_guide(self) -> None:
        """The strip with the next step, over the status line."""
        from iso20k_audit.ui.guide.panel import GuidePanel
        from iso20k_audit.ui.guide.steps import OPEN
        from iso20k_audit.ui.guide.watching import GuideWatch

        settings.remember(OPEN, YES)
        if self.guide is None:
            self.guide = GuidePanel()
            self.guide.page_wanted.connect(self._on_page_wanted)
            self.guide.closed.connect(self.close_guide)
            self._watch = GuideWatch(self._window)
            self._watch.done.connect(self._on_step_done)
            self._put(self.guide, before=self._window.status)
        self.guide.reload()
        self.guide.show()
        self._window.actions_by_id["guide"].setChecked(True)

    def close_guide(self) -> None:
        """Puts the guide away; Help brings it back."""
        from iso20k_audit.ui.guide.steps import OPEN

        settings.remember(OPEN, "")
        if self.guide is not None:
            self.guide.hide()
        self._window.actions_by_id["guide"].setChecked(False)

    def _on_step_done(self, _step: str) -> None:
        if self.guide is not None:
            self.guide.reload()

    def _on_page_wanted(self, page: str) -> None:
        window = self._window
        if window.session.audit_id:
            window.show_page(page)
        else:
            window.messages.say(
                self.tr("Open an audit first, for example the sample audit in the Help menu.")
            )

    def _put(self, widget: GuidePanel | SampleBanner, before: object) -> None:
        body = self._window.centralWidget()
        layout = body.layout() if body is not None else None
        if isinstance(layout, QVBoxLayout):
            place = next(
                number
                for number in range(layout.count())
                if (item := layout.itemAt(number)) is not None and item.widget() is before
            )
            layout.insertWidget(place, widget)

    # -- the sample ---------------------------------------------------------------------------------

    def _show_banner(self) -> None:
        from iso20k_audit.services import samples
        from iso20k_audit.ui.guide.banner import SampleBanner

        workspace = self._window.session.workspace
        sample = workspace is not None and samples.is_sample(workspace.folder)
        if sample and self.banner is None:
            self.banner = SampleBanner()
            self.banner.over_wanted.connect(self._ask_over)
            self.banner.guide_wanted.connect(self.toggle_guide)
            self._put(self.banner, before=self._window.messages)
        if self.banner is not None:
            self.banner.setVisible(sample)

    def open_sample(self) -> None:
        """Opens the sample audit; makes it first where it is not there yet."""
        from iso20k_audit.services import samples

        folder = samples.sample_folder()
        workspace = samples.workspace_of(folder)
        if samples.is_sample(workspace):
            self._go_to(workspace)
        else:
            self.make_sample(folder)

    def _go_to(self, workspace: Path) -> None:
        self._window.open_workspace(workspace)
        self.show_guide()

    def make_sample(self, folder: Path) -> None:
        """Makes the sample in a job, then opens it."""
        if self._making is not None:
            return
        from iso20k_audit.ui.guide.sample import make_sample

        window = self._window
        self._making = window.jobs.start(
            self.tr("Making the sample audit"),
            lambda progress: make_sample(folder, progress),
            lambda made: self._on_made(made, folder),
            self._on_not_made,
        )
        self._making.cancelled.connect(self._on_cancelled)
        window.status.tell(self.tr("The sample audit is being made"))

    def _on_cancelled(self) -> None:
        self._making = None
        self._window.status.tell(self.tr("Cancelled; nothing of the sample is left behind"))

    def _on_not_made(self, error: AuditError) -> None:
        self._making = None
        self._window.messages.say(str(error), "danger")

    def _on_made(self, made: Path, folder: Path) -> None:
        """Puts the new sample in its place; windows on the old one let it go first."""
        self._making = None
        from iso20k_audit.services import samples
        from iso20k_audit.ui.markup.opening import finish_markup

        old = samples.workspace_of(folder)
        for other in windows.all_windows():
            workspace = other.session.workspace
            if workspace is not None and workspace.folder.resolve() == old.resolve():
                finish_markup(other, anyway=True)  # what was tried in the old sample goes with it
                if other is self._window:
                    other.leave_workspace()
                else:
                    other.close()
        self._window.jobs.start(
            self.tr("Making the sample audit"),
            lambda _progress: samples.finish_sample(made, folder),
            self._on_placed,
            lambda error: self._on_not_placed(error, made),
        )

    def _on_placed(self, workspace: Path) -> None:
        from iso20k_audit.ui.guide.steps import start_over

        start_over()
        self._go_to(workspace)

    def _on_not_placed(self, error: AuditError, made: Path) -> None:
        import shutil

        shutil.rmtree(made, ignore_errors=True)
        self._on_not_made(error)
        if self._window.session.workspace is None:
            self._window.open_workspace(None)

    def _ask_over(self) -> None:
        from iso20k_audit.ui.dialogs.confirm import confirm

        workspace = self._window.session.workspace
        if workspace is None:
            return
        confirm(
            self._window,
            self.tr("Start the sample over?"),
            self.tr(
                "The sample is made anew, which takes a quarter of a minute. What was tried in it is gone."
            ),
            self.tr("Start over"),
            lambda: self.make_sample(workspace.folder.parent),
        )

    # -- problems -----------------------------------------------------------------------------------

    def report_problem(self) -> None:
        """Shows what a problem report would hold, and saves it."""
        from iso20k_audit.ui.dialogs.problem_report import ProblemReportDialog

        dialog = ProblemReportDialog(self._window.session, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def open_folder(self) -> None:
        """Shows the workspace's folder in the system's own program."""
        workspace = self._window.session.workspace
        if workspace is not None:
            from PySide6.QtGui import QDesktopServices

            QDesktopServices.openUrl(QUrl.fromLocalFile(str(workspace.folder)))

    def show_about(self) -> None:
        """Name, version, what it is for."""
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("About"))
        box.setText(self.tr("ISO20K Audit Workbench {}").format(__version__))
        box.setInformativeText(
            self.tr(
                "Internal audits of a service management system against ISO/IEC 20000-1:2018. "
                "Works offline; nothing leaves this computer."
            )
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
