"""Two small checklists that share a question, a floor check, and how they come into a workspace."""

from __future__ import annotations

from pathlib import Path

from iso20k_audit.checklists.writing import to_yaml
from iso20k_audit.model.checklist import Checklist, Condition, Question, Section
from iso20k_audit.model.standards import ISO20000_1, ISO27001
from iso20k_audit.model.vocabulary import ChecklistKind

SERVICE = Checklist(
    "service", "Service audit", "1.0", "en", ISO20000_1, "For tests",
    (
        Section("Incidents", "8.6", (
            Question("8.6.1-01", "8.6.1", "How are incidents prioritised?", itil4=("incident management",)),
            Question("8.6.1-02", "8.6.1", "How are incidents closed?", itil4=("incident management",)),
            Question("8.6.3-01", "8.6.3", "How are problems found?", itil4=("problem management",)),
        )),
        Section("Changes", "8.5", (
            Question("8.5.1.3-01", "8.5.1.3", "How are changes tested?", itil4=("change enablement",)),
            Question("4.1-01", "4.1", "Which issues matter here?"),
        )),
    ),
    minutes=50,
)  # fmt: skip
SECURITY = Checklist(
    "security", "Security audit", "1.0", "en", ISO27001, "For tests",
    (
        Section("People", "A.6", (
            Question("A.6.1-01", "A.6.1", "How are people screened?"),
            Question("A.8.32-01", "A.8.32", "How are changes tried out?", same_as=("service/8.5.1.3-01",)),
        )),
        Section("Cards", "A.5", (
            Question("A.5.14-01", "A.5.14", "Who sees card numbers?", only_if="cards"),
            Question("4.1-01", "4.1", "Which security issues matter here?"),
        )),
    ),
    conditions=(Condition("cards", "Agents take card payments"),),
)  # fmt: skip
WALK = Checklist(
    "walk", "Floor check: night walk", "1.2", "en", ISO20000_1, "For tests",
    (Section("At the desk", "8.6", (Question("WLK-01", "8.6.1", "What is on the screens?"),)),),
    kind=ChecklistKind.FLOOR,
)  # fmt: skip


def put(folder: Path, *checklists: Checklist) -> list[Path]:
    """Writes checklists into the workspace's own folder."""
    own = folder / "checklists"
    own.mkdir(exist_ok=True)
    paths = [own / f"{checklist.id}.yaml" for checklist in checklists]
    for path, checklist in zip(paths, checklists, strict=True):
        path.write_text(to_yaml(checklist), encoding="utf-8")
    return paths
