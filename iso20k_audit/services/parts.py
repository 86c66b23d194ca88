"""Parts of an audit that can be handed to an auditor, and what people call them."""

from __future__ import annotations

from dataclasses import dataclass

from iso20k_audit.model.vocabulary import PartKind
from iso20k_audit.store.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an audit that can be handed to an auditor.

    Attributes:
        id: of the section's (first) part of the checklist, of the question, the site or the client account.
    """

    kind: PartKind
    id: str


def part_title(ledger: Ledger, part: Part) -> str:
    """What people call a part: `Incidents`, `8.6.1-02`, `Cebu`."""
    column, table = {
        PartKind.SECTION: ("title", "question_set"),
        PartKind.QUESTION: ("item", "question"),
        PartKind.SITE: ("name", "site"),
        PartKind.ACCOUNT: ("name", "client"),
    }[part.kind]
    found = ledger.value(f'SELECT {column} FROM "{table}" WHERE id=:i', i=part.id)  # noqa: S608  (constants)
    return str(found or part.id)
