"""Opening a copy of an evidence file with the system's program for it. The original is never handed out,
and nothing that could run is opened, whatever its name says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from iso20k_audit.model.errors import AuditError
    from iso20k_audit.ui.jobs import JobRunner, Progress
    from iso20k_audit.ui.session import Session

Row = dict[str, Any]


def never_opened(file: Row) -> str:
    """Why a file is kept but never opened, in words; empty where it may be."""
    from iso20k_audit.services.runnable import of_record, words_for

    reason = of_record(file)
    if not reason:
        return ""
    return QCoreApplication.translate("Opening", "Can run, never opened. {}").format(words_for(reason))


def open_copy(session: Session, jobs: JobRunner, file: Row, say: Callable[[str], object]) -> None:
    """Opens a private read-only copy of the file of an `evidence` or `evidence_file` record.

    Args: say is told, in words, why it cannot be opened.
    """
    workspace = session.workspace
    if workspace is None or not file["sha256"]:
        return
    name, sha256 = file["file_name"] or "", file["sha256"]
    refused = never_opened(file)
    if refused:
        say(f"{name}: {refused}")
        return
    from iso20k_audit.model.errors import RuleViolation
    from iso20k_audit.services.evidence import copy, safe_name
    from iso20k_audit.services.runnable import what_runs, words_for

    def work(_progress: Progress) -> Path:
        reason = what_runs(
            workspace.vault.path(sha256), name
        )  # attached by a program that looked at names only
        if reason:
            told = QCoreApplication.translate("Opening", "{}: can run, never opened.").format(name)
            raise RuleViolation(told, words_for(reason))
        target = workspace.private_folder() / safe_name(name)
        copy(workspace.vault, sha256, target)
        target.chmod(0o400)
        return target

    def show(path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            say(
                QCoreApplication.translate("Opening", "No program on this computer opens {}.").format(
                    path.name
                )
            )

    def failed(error: AuditError) -> None:
        say(str(error))

    jobs.start(QCoreApplication.translate("Opening", "Opening {}").format(name), work, show, failed)
