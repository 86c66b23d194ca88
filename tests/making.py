"""Small workspaces, checklists and audits for tests."""

from __future__ import annotations

from collections import deque
from pathlib import Path

from iso20k_audit.model.action_states import Need, moves_from, status_of
from iso20k_audit.model.checklist import Checklist, Question, Section
from iso20k_audit.model.vocabulary import ActionStatus
from iso20k_audit.services import action_life, audits, browsing, findings, workspaces
from iso20k_audit.services.workspaces import Ledger, Workspace

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


ANSWERED = {
    "correction": "The tickets were opened again",
    "root_cause": "The form did not ask",
    "action": "Confirmation is a required field",
    "owner": "S. Rao",
    "due_on": "2026-12-15",
    "done_on": "2026-11-10",
    "check_on": "2026-11-20",
    "verified_by": "Maria Rossi",
    "verified_on": "2026-11-20",
    "verification_note": "25 tickets after the fix, none without confirmation",
}
"""What an action says that went all the way."""


def bring(ledger: Ledger, action_id: str, to: ActionStatus | str, **fields) -> None:
    """Moves an action to a state the shortest way, filling in what is missing on it; `fields` come first."""
    goal = ActionStatus(to)
    told = ANSWERED | fields
    for name, value in fields.items():
        if name in ("correction", "root_cause", "action", "owner", "due_on"):
            findings.save_action(ledger, action_id, {name: value})
    for move in _way(status_of(ledger.get("action", action_id)), goal):
        row = ledger.get("action", action_id)
        needed = [need for need in move.needs if need is not Need.COMMENT]
        given = {
            need.value: told[need.value] for need in needed if need.value in fields or not row[need.value]
        }
        comment = "Please say more" if move.needs_comment else ""
        action_life.move(ledger, action_id, move.to, move.parties[0], comment=comment, **given)


def _way(start: ActionStatus, goal: ActionStatus):
    ways = deque([(start, ())])
    seen = {start}
    while ways:
        state, way = ways.popleft()
        if state is goal:
            return way
        for move in moves_from(state):
            if move.to not in seen and not move.without_check:
                seen.add(move.to)
                ways.append((move.to, (*way, move)))
    raise AssertionError(goal)
