"""The cause analysis of corrective actions on paper."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from iso20k_audit.services.exporting import take_view
from iso20k_audit.store.workspace import Workspace

Progress = Callable[[int, int, str], None]


def export_causes(
    workspace: Workspace,
    audit_id: str,
    target: Path,
    *,
    action_id: str = "",
    page_size: str = "A4",
    progress: Progress | None = None,
) -> Path:
    """Writes the diagrams of one action, or of all that have one, as a PDF. See `reports.cause_sheets`."""
    from iso20k_audit.reports.cause_sheets import write_cause_sheets

    return write_cause_sheets(
        take_view(workspace, audit_id),
        target,
        action_ids=(action_id,) if action_id else (),
        page_size=page_size,
        progress=progress,
    )
