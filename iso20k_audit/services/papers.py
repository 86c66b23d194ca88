"""The working papers of an audit on paper: blank to fill in by hand, or with what is recorded."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from iso20k_audit.services.exporting import take_view
from iso20k_audit.store.workspace import Workspace

Progress = Callable[[int, int, str], None]


def export_papers(
    workspace: Workspace,
    audit_id: str,
    target: Path,
    *,
    with_answers: bool = False,
    only_open: bool = False,
    page_size: str = "A4",
    progress: Progress | None = None,
) -> Path:
    """Writes the working papers as a PDF. See `reports.blank_papers.write_papers`."""
    from iso20k_audit.reports.blank_papers import write_papers

    return write_papers(
        take_view(workspace, audit_id),
        target,
        with_answers=with_answers,
        only_open=only_open,
        page_size=page_size,
        progress=progress,
    )
