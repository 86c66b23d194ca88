"""Takes a chart out of the window: as a picture, into the clipboard, as data; or all charts at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMenu, QToolButton, QWidget

from iso20k_audit.model.errors import AuditError
from iso20k_audit.model.figures import Figure
from iso20k_audit.reports import trend_book
from iso20k_audit.reports.trend_book import Cover
from iso20k_audit.services.file_names import safe_name
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.pages.report import export_folder, remember_export_folder
from iso20k_audit.ui.widgets.message_area import MessageArea


class ChartExport(QObject):
    """Writes figures where the user says, and tells how it went.

    Args:
        jobs: what takes longer runs there.
        messages: where it is told.
        parent: above which windows for files open.
    """

    def __init__(self, jobs: JobRunner, messages: MessageArea, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs, self._messages, self._window = jobs, messages, parent

    def button(self, text: str) -> QToolButton:
        """A button that opens a menu."""
        made = QToolButton()
        made.setText(text)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setStyleSheet("QToolButton { padding-right: 20px; padding-left: 10px; }")
        made.setMenu(QMenu(made))
        return made

    def fill_menu(self, menu: QMenu, figure: Callable[[], Figure | None], cover: Callable[[], Cover]) -> None:
        """The ways out for one chart."""

        def with_figure(act: Callable[[Figure], None]) -> Callable[[], None]:
            def go() -> None:
                found = figure()
                if found is not None:
                    act(found)

            return go

        menu.addAction(self.tr("Copy the picture"), with_figure(self.copy))
        menu.addAction(
            self.tr("Picture as PNG…"),
            with_figure(lambda one: self._choose(one.title, ".png", lambda t: self.save_picture(one, t))),
        )
        menu.addAction(
            self.tr("Picture as SVG…"),
            with_figure(lambda one: self._choose(one.title, ".svg", lambda t: self.save_picture(one, t))),
        )
        menu.addSeparator()
        menu.addAction(
            self.tr("Data as CSV…"),
            with_figure(lambda one: self._choose(one.title, ".csv", lambda t: self.save_csv(one, t))),
        )
        menu.addAction(
            self.tr("Data and chart as Excel…"),
            with_figure(
                lambda one: self._choose(one.title, ".xlsx", lambda t: self.save_xlsx(cover(), [one], t))
            ),
        )

    def fill_menu_of_all(
        self, menu: QMenu, figures: Callable[[], Sequence[Figure]], cover: Callable[[], Cover]
    ) -> None:
        """The ways out for all charts together."""
        menu.addAction(
            self.tr("All charts as Excel…"),
            lambda: self._choose(cover().title, ".xlsx", lambda t: self.save_xlsx(cover(), figures(), t)),
        )
        menu.addAction(
            self.tr("All charts as PDF…"),
            lambda: self._choose(cover().title, ".pdf", lambda t: self.save_pdf(cover(), figures(), t)),
        )

    def _choose(self, name: str, suffix: str, write: Callable[[Path], None]) -> None:
        kinds = {
            ".png": self.tr("Picture (*.png)"),
            ".svg": self.tr("Picture (*.svg)"),
            ".csv": self.tr("Table (*.csv)"),
            ".xlsx": self.tr("Excel workbook (*.xlsx)"),
            ".pdf": self.tr("PDF (*.pdf)"),
        }
        proposed = export_folder() / safe_name(f"{name}{suffix}")
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export"), str(proposed), kinds[suffix])
        if not chosen:
            return
        target = Path(chosen)
        remember_export_folder(target.parent)
        write(target if target.suffix.lower() == suffix else target.with_name(target.name + suffix))

    def ask_and_write(self, name: str, suffix: str, title: str, write: Callable[[Path, Any], Path]) -> None:
        """Asks where, then writes it as a job called `title`; `write(target, progress)`."""
        self._choose(
            name, suffix, lambda target: self._start(title, lambda progress: write(target, progress))
        )

    # -- writing ----------------------------------------------------------------------------------------

    def copy(self, figure: Figure) -> None:
        """Puts the picture into the clipboard."""
        from iso20k_audit.ui.charts import pictures

        pictures.copy(figure)
        self._messages.say(self.tr("Copied: {}").format(figure.title))

    def save_picture(self, figure: Figure, target: Path) -> None:
        """Writes the picture; drawing needs the window's thread and takes a few milliseconds."""
        from iso20k_audit.ui.charts import pictures

        try:
            pictures.save(figure, target)
        except AuditError as error:
            self._messages.say(str(error), "warning")
            return
        self._done(target)

    def save_csv(self, figure: Figure, target: Path) -> None:
        """Writes the values of one chart."""
        self._start(self.tr("Writing the data"), lambda _progress: trend_book.write_csv(figure, target))

    def save_xlsx(self, cover: Cover, figures: Sequence[Figure], target: Path) -> None:
        """Writes charts as a workbook."""
        self._start(
            self.tr("Writing the workbook"),
            lambda progress: trend_book.write_xlsx(cover, figures, target, progress=progress),
        )

    def save_pdf(self, cover: Cover, figures: Sequence[Figure], target: Path) -> None:
        """Writes charts as a PDF."""
        self._start(
            self.tr("Writing the PDF"),
            lambda progress: trend_book.write_pdf(cover, figures, target, progress=progress),
        )

    def _start(self, title: str, work: Callable[[Any], Path]) -> None:
        self._jobs.start(
            title, work, self._done, lambda error: (self._messages.say(str(error), "warning"), None)[1]
        )

    def _done(self, target: Path) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        self._messages.say(
            self.tr("Written: {}").format(target.name),
            "info",
            self.tr("Open"),
            lambda: (QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))), None)[1],
        )
