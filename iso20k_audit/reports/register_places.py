"""Where every record stands in the registers, so that cells can lead to it before it is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from iso20k_audit.model.view import ActionView, AuditView, FindingView
from iso20k_audit.reports.excel_cells import Link, Value
from iso20k_audit.reports.excel_tables import TableSpec


@dataclass(slots=True)
class Places:
    """Where every record stands in the workbook, known before the first row is written.

    Attributes:
        view: the audit; today: the day by which actions are overdue.
        questions, findings, evidence, actions: row on their sheet, by item or number.
    """

    view: AuditView
    today: date
    questions: dict[str, int] = field(default_factory=dict)
    findings: dict[str, int] = field(default_factory=dict)
    evidence: dict[str, int] = field(default_factory=dict)
    actions: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        row = 2
        for question in self.view.questions:
            self.questions.setdefault(question.item, row)
            row += max(1, len(question.papers))
        for row, finding in enumerate(self.view.findings, 2):
            self.findings.setdefault(finding.number, row)
        for row, evidence in enumerate(self.view.evidence, 2):
            self.evidence.setdefault(evidence.number, row)
        for row, (_, action) in enumerate(finding_actions(self.view), 2):
            if action is not None:
                self.actions.setdefault(action.number, row)


def finding_actions(view: AuditView) -> Iterator[tuple[FindingView, ActionView | None]]:
    """Every action with its finding; a nonconformity without an action comes with None."""
    for finding in view.findings:
        for action in finding.actions:
            yield finding, action
        if not finding.actions and finding.kind.is_nonconformity:
            yield finding, None


_MOST_LINKED = 15
"""Characters of several numbers that fit into one line: LibreOffice cuts the text of a link, unwrapped."""


def link(numbers: Iterable[str], spec: TableSpec, rows: Mapping[str, int]) -> Value | Link:
    """The numbers as one text; where it is short it leads to the first record that is in the workbook."""
    numbers = [number for number in dict.fromkeys(numbers) if number]
    if not numbers:
        return ""
    text = ", ".join(numbers)
    if len(numbers) > 1 and len(text) > _MOST_LINKED:
        return text
    row = next((rows[number] for number in numbers if number in rows), None)
    return text if row is None else Link(text, spec.sheet, row)
