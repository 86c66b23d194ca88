"""What could be adopted, and what adopting it would do to an audit, worked out without changing anything."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from iso20k_audit.checklists.combining import combine
from iso20k_audit.checklists.comparing import Difference, compare
from iso20k_audit.checklists.keeping_ids import keep_ids
from iso20k_audit.model.checklist import Checklist
from iso20k_audit.model.ids import question_id
from iso20k_audit.services import frozen
from iso20k_audit.services.library import list_library
from iso20k_audit.services.workspaces import Ledger


@dataclass(frozen=True, slots=True)
class Candidate:
    """A checklist that could be adopted: one file, or the newest of several combined.

    Attributes:
        sources: the checklists that it was combined from; empty for a single one.
    """

    checklist: Checklist
    sources: tuple[Checklist, ...] = ()


def newest(sources: Sequence[Checklist]) -> Candidate:
    """What an audit that was started with these checklists would ask now."""
    return Candidate(combine(sources), tuple(sources) if len(sources) > 1 else ())


def usable_paths(workspace_folder: Path) -> dict[str, Path]:
    """Files of the library by the id of their checklist; reads files, so not for the UI thread."""
    found = list_library(workspace_folder, {})
    return {line.info.id: line.info.path for line in found if not line.info.error}


@dataclass(frozen=True, slots=True)
class Preview:
    """Before anything is changed.

    Attributes:
        before: what the audit asks now.
        asked_again: changed questions whose answer may no longer fit.
        kept_answers: questions no longer asked that stay because something hangs on them.
        problem: why it cannot be adopted, empty if it can.
    """

    before: Checklist
    after: Checklist
    difference: Difference
    asked_again: tuple[str, ...]
    kept_answers: frozenset[str]
    problem: str = ""

    @property
    def home(self) -> str:
        """Standard of the audit."""
        return self.before.standard

    def sections_of(self, key: str) -> tuple[str, str]:
        """Titles of the sections that a question stands in, before and after."""
        found = []
        for checklist in (self.before, self.after):
            titles = (section.title for section, question in checklist.located() if question.id == key)
            found.append(next(titles, ""))
        return found[0], found[1]


def read_preview(ledger: Ledger, audit_id: str, candidate: Candidate) -> Preview:
    """Compares what an audit asks with a checklist."""
    before = frozen.frozen_checklist(ledger, audit_id)
    newer = keep_ids(before, candidate.checklist) if candidate.sources else candidate.checklist
    found = compare(before, newer)
    used = _used(ledger, audit_id)

    def is_used(key: str) -> bool:
        return question_id(audit_id, key) in used

    problem = ""
    if newer.standard != before.standard:
        problem = QCoreApplication.translate(
            "AdoptPreview", "This is a checklist of another standard; adopt a newer version of the same one."
        )
    return Preview(
        before,
        newer,
        found,
        tuple(one.after.id for one in found.changed if one.asks_anew and is_used(one.after.id)),
        frozenset(question.id for question in found.removed if is_used(question.id)),
        problem,
    )


def _used(ledger: Ledger, audit_id: str) -> set[str]:
    """Ids of questions that answers, findings, conclusions or evidence hang on."""
    used = {
        str(row["question_id"])
        for kind in ("working_paper", "finding", "conclusion")
        for row in ledger.select(kind, audit_id)
        if row["question_id"]
    }
    return used | {str(row["target_id"]) for row in ledger.select("evidence_link", audit_id)}
