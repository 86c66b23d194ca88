"""Asks where a file goes and writes it in a job; says what became of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from iso20k_audit.model.errors import AuditError
from iso20k_audit.services.file_names import safe_name
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.pages.report import export_folder, remember_export_folder
from iso20k_audit.ui.widgets.message_area import MessageArea

translate = QCoreApplication.translate


def kinds_of_files() -> dict[str, str]:
    """What a file dialog shows for each ending."""
    return {
        ".xlsx": translate("SaveAs", "Excel workbook (*.xlsx)"),
        ".csv": translate("SaveAs", "Table (*.csv)"),
        ".png": translate("SaveAs", "Picture (*.png)"),
        ".pdf": translate("SaveAs", "PDF (*.pdf)"),
        ".ics": translate("SaveAs", "Calendar (*.ics)"),
    }


def ask_target(parent: QWidget, name: str, suffix: str) -> Path | None:
    """The file that the user chose, with its ending; None if they thought better of it."""
    proposed = export_folder() / safe_name(f"{name}{suffix}")
    title = translate("SaveAs", "Export")
    chosen, _filter = QFileDialog.getSaveFileName(parent, title, str(proposed), kinds_of_files()[suffix])
    if not chosen:
        return None
    target = Path(chosen)
    remember_export_folder(target.parent)
    return target if target.suffix.casefold() == suffix else target.with_name(target.name + suffix)


def write_in_job(
    jobs: JobRunner, messages: MessageArea, target: Path, write: Callable[[Path], object]
) -> None:
    """Writes in a thread; the message says where the file is, or why there is none."""
    title = translate("SaveAs", "Writing {}").format(target.name)

    def done(_result: object) -> None:
        messages.say(translate("SaveAs", "Written: {}").format(target))

    def failed(error: AuditError) -> None:
        messages.say(str(error), "warning")

    jobs.start(
        title,
        lambda _progress: write(target),
        done,
        failed,
    )
