"""The checklist of an audit in its plan: where it came from, facts about the place."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from iso20k_audit.model.checklist import Checklist
from iso20k_audit.model.standards import STANDARD_TITLES
from iso20k_audit.services import frozen
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import GAP, Card, clear, flowing, text_label
from iso20k_audit.ui.widgets.checklist_words import about, question_count
from iso20k_audit.ui.widgets.condition_list import ConditionList, Fact
from iso20k_audit.ui.widgets.form import words
from iso20k_audit.ui.widgets.narrow import Narrow

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Asked:
    """What an audit asks, as the plan shows it.

    Attributes:
        sources: id, title, version and standard of the checklists it came from.
        retired: answered questions that a newer version no longer asks.
    """

    checklist: Checklist
    sources: tuple[Row, ...]
    facts: tuple[Fact, ...]
    retired: int


def read_asked(ledger: Ledger, audit_id: str) -> Asked:
    """Reads it from the workspace."""
    audit = ledger.get("audit", audit_id)
    checklist = frozen.frozen_checklist(ledger, audit_id)
    whole = {
        "id": checklist.id,
        "title": checklist.title,
        "version": checklist.version,
        "standard": checklist.standard,
    }
    depending = Counter(question.only_if for question in checklist.questions)
    held = {one["id"]: one.get("holds") for one in audit["conditions"] or ()}
    rows = ledger.select("question_set", audit_id)
    retired = sum(bool(question.get("retired")) for row in rows for question in row["questions"] or ())
    return Asked(
        checklist,
        tuple(audit["checklists"] or (whole,)),
        tuple(Fact(one.id, one.text, depending[one.id], held.get(one.id)) for one in checklist.conditions),
        retired,
    )


class AuditChecklist(QWidget):
    """Two cards. Every choice is saved at once.

    Signals:
        adopted(text): a newer version was adopted; what came of it in words.
    """

    adopted = Signal(str)
    kinds = frozenset({"audit", "question_set"})

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__()
        self._session, self._jobs = session, jobs
        self._audit_id = ""
        self._latest = Latest(session, self)
        self.asked: Asked | None = None
        self._sources = QVBoxLayout()
        self._sources.setSpacing(4)
        self._whole = text_label("", "muted", wrap=True)
        self.adopt_button = QPushButton(self.tr("Adopt a newer version…"))
        self.adopt_button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.adopt_button.clicked.connect(self.adopt)
        self.conditions = ConditionList()
        self.conditions.stated.connect(self._on_stated)
        self._no_facts = text_label(self.tr("No question of this audit depends on a fact."), "muted")
        first = Card(
            self.tr("Checklists"),
            self.tr("The audit keeps its own copy of the questions; changed files change nothing here."),
        )
        first.column.addLayout(self._sources)
        first.add(self._whole, flowing(self.adopt_button))
        second = Card(
            self.tr("Facts about the place"),
            self.tr("Where a fact does not hold, the questions that depend on it count as not applicable."),
        )
        second.add(self._no_facts, Narrow(self.conditions))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for card in (first, second):
            column.addWidget(card)

    # -- the contract of a part of the plan ---------------------------------------------------------

    def show_audit(self, audit_id: str) -> None:
        """Shows the checklist of another audit."""
        self._audit_id = audit_id
        self.reload()

    def reload(self) -> None:
        """Reads again."""
        audit_id = self._audit_id
        if audit_id:
            self._latest.ask(lambda ledger: read_asked(ledger, audit_id), self._show)

    def refresh(self, kinds: frozenset[str]) -> None:
        """Reads again if something here may have changed."""
        if kinds & self.kinds:
            self.reload()

    def flush(self) -> None:
        """Nothing: every choice is saved at once."""

    def has(self, _record_id: str) -> bool:
        """No record has its place here."""
        return False

    def select(self, record_id: str) -> None:
        """Nothing to select."""

    # -- showing ------------------------------------------------------------------------------------

    def _show(self, asked: Asked) -> None:
        self.asked = asked
        clear(self._sources)
        for source in asked.sources:
            self._sources.addWidget(text_label(self._source_words(source), "strong", wrap=True))
        checklist = asked.checklist
        facts = [
            words(checklist.kind.label),
            question_count(len(checklist.questions)),
            about(checklist.expected_minutes),
        ]
        if asked.retired:
            facts.append(self.tr("{} no longer asked, kept for their answers").format(asked.retired))
        self._whole.setText(" · ".join(facts))
        self.conditions.show_facts(asked.facts)
        self._no_facts.setVisible(not asked.facts)

    def _source_words(self, source: Row) -> str:
        standard = source.get("standard") or ""
        parts = [source.get("title") or source.get("id") or ""]
        title = STANDARD_TITLES.get(standard, standard)
        if title and title not in parts[0]:
            parts.append(title)
        if source.get("version"):
            parts.append(self.tr("version {}").format(source["version"]))
        return " · ".join(parts)

    # -- changing -----------------------------------------------------------------------------------

    def _on_stated(self, condition: str, holds: bool | None) -> None:
        audit_id = self._audit_id
        self._session.write(
            lambda ledger: frozen.state_condition(ledger, audit_id, condition, holds),
            failed=lambda _error: self.reload(),
        )

    def adopt(self) -> None:
        """Asks for a newer version, shows what would change, and adopts it."""
        if self.asked is None:
            return
        from iso20k_audit.ui.dialogs.adopt import AdoptDialog

        dialog = AdoptDialog(self._session, self._jobs, self._audit_id, self.asked.sources, self.window())
        dialog.adopted.connect(self.adopted)
        dialog.open()
