"""What can be previewed and printed of an audit, and how each is made."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from iso20k_audit.services import exporting, papers
from iso20k_audit.services.evidence import safe_name
from iso20k_audit.services.workspaces import Workspace
from iso20k_audit.ui.jobs import Progress
from iso20k_audit.ui.look.marking import QT_TRANSLATE_NOOP

Make = Callable[[Workspace, str, Path, Progress], Path]


class Printed(NamedTuple):
    """One document.

    Attributes:
        id: stable.
        title: untranslated.
        file: its name behind the number of the audit, untranslated.
        make: writes it; called in a job.
    """

    id: str
    title: str
    file: str
    make: Make


def _report(workspace: Workspace, audit_id: str, target: Path, progress: Progress) -> Path:
    return exporting.export_pdf(workspace, audit_id, target, progress=progress)


def _blank(workspace: Workspace, audit_id: str, target: Path, progress: Progress) -> Path:
    return papers.export_papers(workspace, audit_id, target, progress=progress)


def _open(workspace: Workspace, audit_id: str, target: Path, progress: Progress) -> Path:
    return papers.export_papers(workspace, audit_id, target, only_open=True, progress=progress)


def _answered(workspace: Workspace, audit_id: str, target: Path, progress: Progress) -> Path:
    return papers.export_papers(workspace, audit_id, target, with_answers=True, progress=progress)


DOCUMENTS: tuple[Printed, ...] = (
    Printed(
        "report",
        QT_TRANSLATE_NOOP("Printing", "Audit report"),
        QT_TRANSLATE_NOOP("Printing", "audit report"),
        _report,
    ),
    Printed(
        "blank",
        QT_TRANSLATE_NOOP("Printing", "Working papers to fill in by hand"),
        QT_TRANSLATE_NOOP("Printing", "working papers"),
        _blank,
    ),
    Printed(
        "open",
        QT_TRANSLATE_NOOP("Printing", "Working papers, unanswered questions only"),
        QT_TRANSLATE_NOOP("Printing", "open working papers"),
        _open,
    ),
    Printed(
        "answered",
        QT_TRANSLATE_NOOP("Printing", "Working papers with answers"),
        QT_TRANSLATE_NOOP("Printing", "answered working papers"),
        _answered,
    ),
)


def words(untranslated: str) -> str:
    """A text of the table in the user's language."""
    return QCoreApplication.translate("Printing", untranslated)


def file_name(number: str, printed: Printed) -> str:
    """`IA-2026-001 working papers.pdf`."""
    return safe_name(f"{number} {words(printed.file)}.pdf")
