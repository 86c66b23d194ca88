"""Changing several questions at once, as one act that is undone at once. Texts are added, never replaced."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from iso20k_audit.model.vocabulary import Result
from iso20k_audit.services import frozen
from iso20k_audit.services.answering import answer, own_paper_id
from iso20k_audit.store.ledger import Ledger

_JOINS = {"note": "\n", "interviewees": "; ", "sample": "; "}


@dataclass(frozen=True, slots=True)
class Changes:
    """What is done to each question; what is None or empty stays as it is.

    Attributes:
        result: to be given; with `clear` the answer is taken away instead.
        flagged: come back to it, or no longer.
        note, interviewees, sample: added to what stands there.
        hand_to: ids of the people to whom the sections of the questions are handed; empty for nobody in
            particular.
    """

    result: Result | None = None
    clear: bool = False
    flagged: bool | None = None
    note: str = ""
    interviewees: str = ""
    sample: str = ""
    hand_to: tuple[str, ...] | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be changed."""
        return self == Changes()


def change_several(ledger: Ledger, audit_id: str, questions: Iterable[str], changes: Changes) -> None:
    """Does the same to several questions."""
    wanted = list(questions)
    for question in wanted:
        _change(ledger, audit_id, question, changes)
    if changes.hand_to is not None:
        for section in sections_of(ledger, wanted):
            frozen.hand_part(ledger, audit_id, section, changes.hand_to)


def _change(ledger: Ledger, audit_id: str, question: str, changes: Changes) -> None:
    fields: dict[str, Any] = {}
    if changes.clear:
        fields |= {"result": None, "value": None}
    elif changes.result is not None:
        fields["result"] = changes.result.value
    if changes.flagged is not None:
        fields["flagged"] = changes.flagged or None
    added = {name: getattr(changes, name).strip() for name in _JOINS}
    if any(added.values()):
        paper = ledger.find("working_paper", own_paper_id(ledger, audit_id, question)) or {}
        there = {} if paper.get("withdrawn") else paper
        for name, text in added.items():
            if text:
                fields[name] = _JOINS[name].join(filter(None, (there.get(name), text)))
    if fields:
        answer(ledger, audit_id, question, fields)


def sections_of(ledger: Ledger, questions: Iterable[str]) -> list[str]:
    """The sections that questions stand in, in checklist order: only a whole section can be handed to somebody."""
    rows = ledger.rows(
        "SELECT section, min(section_position) AS place FROM question"
        " WHERE id IN (SELECT value FROM json_each(:q)) GROUP BY section ORDER BY place",
        q=json.dumps(list(questions)),
    )
    return [row["section"] for row in rows]
