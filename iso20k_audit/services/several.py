"""Changing several questions at once, as one act that is undone at once. Texts are added, never replaced."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from iso20k_audit.model.vocabulary import Result
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
    """

    result: Result | None = None
    clear: bool = False
    flagged: bool | None = None
    note: str = ""
    interviewees: str = ""
    sample: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be changed."""
        return self == Changes()


def change_several(ledger: Ledger, audit_id: str, questions: Iterable[str], changes: Changes) -> None:
    """Does the same to several questions."""
    for question in questions:
        _change(ledger, audit_id, question, changes)


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
