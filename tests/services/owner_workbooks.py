"""An audit with owners, and hands that fill their workbooks in as people with Excel do."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import openpyxl

from iso20k_audit.model.action_workbook import KEY
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.reports.action_workbook import CODE_ROW, HEADING_ROW
from iso20k_audit.services import action_import, findings
from iso20k_audit.services.action_taking_in import TakenIn, take_in
from iso20k_audit.services.action_workbooks import export_workbooks
from iso20k_audit.services.workspaces import Workspace
from tests.making import start

ANNA, BORIS = "Anna Kowalska", "Boris Vian"
DUE = "2027-03-01"


def issued(ledger, audit_id: str, number: str, title: str, **fields: Any) -> str:
    """A finding that was issued."""
    finding_id = findings.raise_finding(
        ledger,
        audit_id,
        FindingKind.MINOR,
        clauses=["8.6.1"],
        title=title,
        requirement="8.6.1: incidents are recorded",
        objective_evidence="=14 of 60 tickets, +3 more",
        failure="@night shift does not record",
        **fields,
    )
    ledger.set("finding", finding_id, audit_id, number=number, status="issued")
    return finding_id


class Owners:
    """An audit with three findings: two with actions of two owners, one that nobody owns.

    Attributes:
        anna, boris: ids of their actions; loose: id of the finding without an action.
    """

    def __init__(self, workspace: Workspace, folder: Path) -> None:
        self.workspace = workspace
        self.folder = folder
        self.audit = start(workspace)

        def record(ledger):
            first = issued(ledger, self.audit, "NC-2026-001", "Tickets are not recorded")
            second = issued(ledger, self.audit, "NC-2026-002", "Nobody reviews the trend")
            self.loose = issued(ledger, self.audit, "NC-2026-003", "Shift handover has no form")
            self.findings = (first, second)
            self.anna = findings.add_action(ledger, first, owner=ANNA, due_on=DUE)
            self.boris = findings.add_action(ledger, second, owner=BORIS, due_on=DUE)

        workspace.write(record)

    def export(self, *owners: str, **more: Any) -> Path:
        """The one workbook of these owners; of findings without an owner where none is named."""
        only = None if owners else {("", "")}
        written = export_workbooks(
            self.workspace, self.audit, self.folder, owners=owners or None, only=only, **more
        )
        assert len(written) == 1
        return written[0].path

    def row(self, action_id: str = "", kind: str = "action") -> dict[str, Any]:
        """A record as it stands."""
        return self.workspace.read(lambda ledger: ledger.get(kind, action_id or self.anna))

    def of(self, kind: str, **equals: Any) -> list[dict[str, Any]]:
        """Records of a kind."""
        return self.workspace.read(lambda ledger: ledger.select(kind, self.audit, **equals))

    def look(self, *paths: Path) -> action_import.Plan:
        """What the first of these would change."""
        found = action_import.look(self.workspace, paths)[0]
        assert isinstance(found, action_import.Plan), found
        return found

    def take(self, *paths: Path, theirs: bool = False) -> TakenIn:
        """Takes in what is usual."""
        plans = [
            one for one in action_import.look(self.workspace, paths) if isinstance(one, action_import.Plan)
        ]
        assert len(plans) == len(paths)
        return take_in(self.workspace, plans, action_import.usual_choices(plans, theirs=theirs))


class Hand:
    """Fills a workbook in, by the codes of its columns."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.book = openpyxl.load_workbook(path)
        self.sheet = self.book["Actions"]
        self.columns = {
            cell.value: cell.column for cell in self.sheet[CODE_ROW] if isinstance(cell.value, str)
        }

    def cell(self, row: int, code: str):
        """A cell of the row with this place among the actions, counted from 0."""
        return self.sheet.cell(HEADING_ROW + 1 + row, self.columns[code])

    def fill(self, row: int = 0, **values: Any) -> Hand:
        """Types values; a text stays text."""
        for code, value in values.items():
            cell = self.cell(row, code)
            cell.value = value
            if isinstance(value, str):
                cell.data_type = "s"
        return self

    def keys(self) -> list[str]:
        """The keys of all rows."""
        column = self.columns[KEY]
        last = self.sheet.max_row
        return [self.sheet.cell(row, column).value for row in range(HEADING_ROW + 1, last + 1)]

    def save(self, path: Path | None = None) -> Path:
        """Saves it, under another name if one is given."""
        self.book.save(path or self.path)
        return path or self.path


def answered(hand: Hand, row: int = 0) -> Hand:
    """A whole answer."""
    return hand.fill(
        row,
        correction="Tickets recorded afterwards",
        root_cause="Nobody knew the rule",
        cause_category="People",
        action="Rule is part of the induction",
        due_on=date(2027, 2, 1),
        status="Answered",
    )
