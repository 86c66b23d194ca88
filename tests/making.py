"""Small workspaces, checklists and audits for tests."""

from __future__ import annotations

from pathlib import Path

from iso20k_audit.model.checklist import Checklist, Question, Section
from iso20k_audit.services import audits, browsing, workspaces
from iso20k_audit.services.workspaces import Workspace

CLAUSES = {"Context": ("4.1", "4.2"), "Resolution": ("8.6.1", "8.6.2"), "Improvement": ("10.1",)}


def small_checklist(per_clause: int = 2) -> Checklist:
    """Three sections, five clauses."""
    sections = tuple(
        Section(
            title,
            clauses[0].rsplit(".", 1)[0],
            tuple(
                Question(
                    f"{clause}-{number:02d}",
                    clause,
                    f"How is point {number} of clause {clause} done?",
                    look_for=("A dated record",),
                    evidence=("Minutes",),
                    documented_information=number == 1,
                    sample="Five tickets",
                    itil4=("incident management",),
                )
                for clause in clauses
                for number in range(1, per_clause + 1)
            ),
        )
        for title, clauses in CLAUSES.items()
    )
    return Checklist(
        "small", "Small checklist", "1.0", "en", "iso20000-1-2018", "For tests", sections, "0" * 64
    )


def make_workspace(folder: Path, person: str = "Maria Rossi") -> Workspace:
    """A new workspace in which somebody acts."""
    workspace = workspaces.open_workspace(folder, create=True)
    workspaces.act_as(workspace, person)
    return workspace


def start(workspace: Workspace, checklist: Checklist | None = None, **fields) -> str:
    """An audit with the small checklist."""
    new = audits.NewAudit(
        checklist or small_checklist(),
        title=fields.pop("title", "Small audit"),
        organisation="Nordwind Contact",
        sites=["Kraków", "Cebu"],
        auditors=["Jonas Weber"],
        **fields,
    )
    return workspace.write(lambda ledger: audits.start_audit(ledger, new))


def question_ids(workspace: Workspace, audit_id: str) -> list[str]:
    """Ids of the questions in order."""
    return [row.id for row in workspace.read(lambda ledger: browsing.list_questions(ledger, audit_id))]
