"""The print preview: pages of the report or the working papers, a range of them, to a printer or a PDF."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from iso20k_audit.model.errors import AuditError
from iso20k_audit.ui.jobs import Job, JobRunner, Progress
from iso20k_audit.ui.pages.report import export_folder, remember_export_folder
from iso20k_audit.ui.printing.documents import DOCUMENTS, Printed, file_name, words
from iso20k_audit.ui.printing.paper import print_pages, save_pages
from iso20k_audit.ui.widgets.cards import set_role, text_label
from iso20k_audit.ui.widgets.inputs import Choice

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from iso20k_audit.ui.session import Session

ZOOM_STEP = 1.2


class PrintPreview(QDialog):
    """Shows what would be printed. The window can be used meanwhile."""

    def __init__(
        self,
        session: Session,
        jobs: JobRunner,
        number: str,
        first: str = "report",
        parent: QWidget | None = None,
        *,
        documents: Sequence[Printed] = DOCUMENTS,
    ) -> None:
        super().__init__(parent)
        self._documents = documents
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(self.tr("Print preview of {}").format(number))
        self.resize(1040, 700)
        self._session = session
        self._jobs = jobs
        self._number = number
        self._audit_id = session.audit_id
        self._folder: Path | None = None
        self._file: Path | None = None
        self._job: Job | None = None
        self._made = 0
        self.document = QPdfDocument(self)
        self.what = Choice()
        self.what.setAccessibleName(self.tr("What to print"))
        self.what.offer([(one.id, words(one.title)) for one in documents])
        self.what.choose(first)
        self.what.setMinimumContentsLength(30)
        self.what.chosen.connect(lambda _value: self.make())
        self.view = QPdfView()
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitInView)
        self.view.setDocument(self.document)
        self.view.setAccessibleName(self.tr("Pages"))
        self.view.pageNavigator().currentPageChanged.connect(lambda _page: self._show_page())
        self.page = QLabel()
        self.page.setAccessibleName(self.tr("Page in view"))
        self.first, self.last = QSpinBox(), QSpinBox()
        self.first.setAccessibleName(self.tr("First page to print"))
        self.last.setAccessibleName(self.tr("Last page to print"))
        self.first.valueChanged.connect(lambda _value: self._keep_order(self.first))
        self.last.valueChanged.connect(lambda _value: self._keep_order(self.last))
        self.state = text_label("", "muted", wrap=True)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress of the preview"))
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(10)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self._on_cancel)
        self.save_button = QPushButton(self.tr("Save as PDF…"))
        self.save_button.clicked.connect(self._ask_file)
        self.print_button = QPushButton(self.tr("Print…"))
        self.print_button.setProperty("role", "primary")
        self.print_button.clicked.connect(self.ask_printer)
        self._close = QPushButton(self.tr("Close"))
        self._close.clicked.connect(self.close)
        self._lay_out()
        self._keys()
        self._show_ready(False)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.what)
        top.addStretch(1)
        for text, name, act in (
            ("‹", self.tr("Previous page (Page Up)"), lambda: self._turn(-1)),
            ("", "", None),
            ("›", self.tr("Next page (Page Down)"), lambda: self._turn(1)),
            ("−", self.tr("Smaller (Ctrl+-)"), lambda: self._zoom(1 / ZOOM_STEP)),
            ("+", self.tr("Bigger (Ctrl++)"), lambda: self._zoom(ZOOM_STEP)),
        ):
            if act is None:
                top.addWidget(self.page)
                continue
            button = QToolButton()
            button.setText(text)
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.clicked.connect(act)
            top.addWidget(button)
        whole = QToolButton()
        whole.setText(self.tr("Whole page"))
        whole.clicked.connect(lambda: self.view.setZoomMode(QPdfView.ZoomMode.FitInView))
        top.addWidget(whole)
        waiting = QWidget()
        middle = QVBoxLayout(waiting)
        middle.addStretch(1)
        self._waiting = text_label("", "muted")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        middle.addWidget(self._waiting)
        running = QHBoxLayout()
        running.addStretch(2)
        running.addWidget(self.bar, 3)
        running.addWidget(self.cancel_button)
        running.addStretch(2)
        middle.addLayout(running)
        middle.addStretch(2)
        self._stack = QStackedWidget()
        self._stack.addWidget(waiting)
        self._stack.addWidget(self.view)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(QLabel(self.tr("Pages from")))
        foot.addWidget(self.first)
        foot.addWidget(QLabel(self.tr("to")))
        foot.addWidget(self.last)
        foot.addWidget(self.state, 1)
        for act_button in (self._close, self.save_button, self.print_button):
            foot.addWidget(act_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)

    def _keys(self) -> None:
        for keys, act in (
            ("PgDown", lambda: self._turn(1)),
            ("PgUp", lambda: self._turn(-1)),
            ("Ctrl++", lambda: self._zoom(ZOOM_STEP)),
            ("Ctrl+=", lambda: self._zoom(ZOOM_STEP)),
            ("Ctrl+-", lambda: self._zoom(1 / ZOOM_STEP)),
            ("Ctrl+0", lambda: self.view.setZoomMode(QPdfView.ZoomMode.FitInView)),
            ("Ctrl+P", self.ask_printer),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    # -- making the pages ---------------------------------------------------------------------------

    def make(self) -> None:
        """Makes the pages anew, in a job."""
        workspace, audit_id = self._session.workspace, self._audit_id
        if workspace is None or not audit_id:
            return
        printed = self._printed()
        self._on_cancel()
        if self._folder is None:
            self._folder = workspace.private_folder()
        self._made += 1
        made, target = self._made, self._folder / f"{self._made}.pdf"
        self.document.close()
        self._file = None
        self._show_ready(False)
        self._say("")
        self._waiting.setText(self.tr("Making the pages…"))
        self.bar.setRange(0, 0)
        self.bar.show()
        self.cancel_button.show()

        def work(progress: Progress) -> str:
            return str(printed.make(workspace, audit_id, target, progress))

        job = self._jobs.start(
            self.tr("Preview: {}").format(words(printed.title)),
            work,
            lambda path: self._take(made, Path(path)),
            lambda error: self._on_not_made(made, error),
        )
        job.progressed.connect(self._on_progressed)
        job.cancelled.connect(lambda: self._on_not_made(made, None))
        self._job = job

    def _printed(self) -> Printed:
        return next((one for one in self._documents if one.id == self.what.value), self._documents[0])

    def _on_progressed(self, done: int, total: int, _what: str) -> None:
        self.bar.setRange(0, 1000)
        self.bar.setValue(int(done * 1000 / total) if total else 0)

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _on_not_made(self, made: int, error: AuditError | None) -> None:
        if made != self._made:
            return
        self._job = None
        self.bar.hide()
        self.cancel_button.hide()
        self._waiting.setText(
            str(error) if error is not None else self.tr("Cancelled. Choose what to print.")
        )

    def _take(self, made: int, path: Path) -> None:
        if made != self._made or not self.isVisible():
            return
        self._job = None
        if self.document.load(str(path)) is not QPdfDocument.Error.None_:
            self._on_not_made(made, AuditError(self.tr("The pages cannot be shown.")))
            return
        self._file = path
        count = self.document.pageCount()
        for box, value in ((self.first, 1), (self.last, count)):
            box.blockSignals(True)
            box.setRange(1, count)
            box.setValue(value)
            box.blockSignals(False)
        self._show_ready(True)
        self._show_page()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_ready(self, ready: bool) -> None:
        self._stack.setCurrentIndex(1 if ready else 0)
        for widget in (self.first, self.last, self.save_button, self.print_button):
            widget.setEnabled(ready)
        if not ready:
            self.page.clear()

    # -- looking ------------------------------------------------------------------------------------

    def _show_page(self) -> None:
        count = self.document.pageCount()
        if count > 0:
            page = self.view.pageNavigator().currentPage() + 1
            self.page.setText(self.tr("Page {} of {}").format(page, count))

    def _turn(self, step: int) -> None:
        page = self.view.pageNavigator().currentPage() + step
        if 0 <= page < self.document.pageCount():
            self.view.pageNavigator().jump(page, QPointF(), 0)

    def _zoom(self, factor: float) -> None:
        if self.view.zoomMode() is not QPdfView.ZoomMode.Custom:
            page = max(self.view.pageNavigator().currentPage(), 0)
            height = self.document.pagePointSize(page).height() or 842
            fitted = (self.view.viewport().height() - 12) / (height * self.view.logicalDpiY() / 72)
            self.view.setZoomFactor(max(fitted, 0.1))
            self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(min(max(self.view.zoomFactor() * factor, 0.15), 6.0))

    # -- printing -----------------------------------------------------------------------------------

    def _keep_order(self, changed: QSpinBox) -> None:
        """The last page is never before the first."""
        if self.first.value() > self.last.value():
            other = self.last if changed is self.first else self.first
            other.setValue(changed.value())

    def pages(self) -> range:
        """The chosen pages, from 1."""
        return range(self.first.value(), self.last.value() + 1)

    def ask_printer(self) -> None:
        """Asks for a printer and its settings; says so where there is none."""
        if self._file is None:
            return
        try:
            from PySide6.QtGui import QPageLayout
            from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
        except ImportError:
            self._say(
                self.tr("Printing does not work on this system. Save the PDF and print that."), "warning"
            )
            return
        if not QPrinterInfo.availablePrinterNames():
            self._say(
                self.tr("No printer is set up on this computer. Save the PDF and print it elsewhere."),
                "warning",
            )
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(file_name(self._number, self._printed()))
        points = self.document.pagePointSize(0)
        if points.width() > points.height():
            printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        dialog = QPrintDialog(printer, self)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, self.document.pageCount())
        dialog.setFromTo(self.first.value(), self.last.value())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def accepted() -> None:
            if printer.fromPage() > 0:
                self.first.setValue(printer.fromPage())
                self.last.setValue(printer.toPage())
            self.print_on(printer)

        dialog.accepted.connect(accepted)
        dialog.setModal(True)
        dialog.show()

    def print_on(self, printer: QPrinter) -> None:
        """Prints the chosen pages, in a job."""
        source, pages = self._file, self.pages()
        if source is None:
            return

        def work(progress: Progress) -> int:
            return print_pages(source, printer, printer.resolution(), pages, progress)

        self._say(self.tr("Printing…"))
        self._jobs.start(
            self.tr("Printing {}").format(self._number),
            work,
            lambda count: self._say(self.tr("Pages handed to the printer: {}").format(count), "strong"),
            lambda error: self._say(str(error), "danger"),
        )

    def _ask_file(self) -> None:
        name = file_name(self._number, self._printed())
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as PDF"), str(export_folder() / name), self.tr("PDF (*.pdf)")
        )
        if chosen:
            target = Path(chosen)
            remember_export_folder(target.parent)
            self.save_to(
                target if target.suffix.lower() == ".pdf" else target.with_name(target.name + ".pdf")
            )

    def save_to(self, target: Path) -> None:
        """Saves the chosen pages, in a job."""
        source, pages, count = self._file, self.pages(), self.document.pageCount()
        if source is None:
            return
        self._say(self.tr("Saving…"))
        self._jobs.start(
            self.tr("Saving {}").format(target.name),
            lambda progress: save_pages(source, target, pages, count, progress),
            lambda path: self._say(self.tr("Written: {}").format(path), "strong"),
            lambda error: self._say(str(error), "danger"),
        )

    def _say(self, text: str, role: str = "muted") -> None:
        if not isValid(self):  # closed while it was printing
            return
        set_role(self.state, role)
        self.state.setText(text)

    def done(self, result: int) -> None:
        """Lets the pages go, whichever way it is closed."""
        self._made += 1
        self._on_cancel()
        self.document.close()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)  # else it goes when the workspace is opened next
            self._folder = None
        super().done(result)
