"""The cause analysis of an action as a document that the print preview shows."""

from __future__ import annotations

from pathlib import Path

from iso20k_audit.services.cause_papers import export_causes
from iso20k_audit.services.workspaces import Workspace
from iso20k_audit.ui.jobs import Progress
from iso20k_audit.ui.look.marking import QT_TRANSLATE_NOOP
from iso20k_audit.ui.printing.documents import Printed


def documents_of(action_id: str) -> tuple[Printed, ...]:
    """This action's diagrams, and those of the whole audit."""

    def one(workspace: Workspace, audit_id: str, target: Path, progress: Progress) -> Path:
        return export_causes(workspace, audit_id, target, action_id=action_id, progress=progress)

    def every(workspace: Workspace, audit_id: str, target: Path, progress: Progress) -> Path:
        return export_causes(workspace, audit_id, target, progress=progress)

    return (
        Printed(
            "causes",
            QT_TRANSLATE_NOOP("Printing", "Cause analysis of this action"),
            QT_TRANSLATE_NOOP("Printing", "cause analysis"),
            one,
        ),
        Printed(
            "all_causes",
            QT_TRANSLATE_NOOP("Printing", "Cause analyses of all actions"),
            QT_TRANSLATE_NOOP("Printing", "cause analyses of the audit"),
            every,
        ),
    )
