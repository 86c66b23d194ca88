"""What an organisation says that it gained by audits: its own words and numbers, never mixed with audit facts.

Sums are made per kind and unit only: hours and euros do not add up, and neither is an audit result.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from iso20k_audit.model.vocabulary import BenefitKind
from iso20k_audit.model.wording import translate


def not_audited() -> str:
    """Stands wherever benefits are shown or exported."""
    return translate("Benefits", "Recorded by the organisation, not audited.")


@dataclass(frozen=True, slots=True)
class BenefitView:
    """One benefit; `amount` is None where the text is no number, and then in no total."""

    id: str
    kind: BenefitKind
    title: str
    amount: Decimal | None
    amount_text: str
    unit: str
    since: date | None
    until: date | None
    source: str
    recorded_by: str
    finding_id: str
    finding: str
    audit_id: str = ""


@dataclass(frozen=True, slots=True)
class Total:
    """The sum of one kind in one unit, with the benefits that it is made of."""

    kind: BenefitKind
    unit: str
    amount: Decimal
    ids: tuple[str, ...]


def totals(views: Iterable[BenefitView]) -> list[Total]:
    """Sums per kind and unit; spelling of the unit in capital letters or with spaces makes no difference."""
    found: dict[tuple[BenefitKind, str], list[BenefitView]] = {}
    for one in views:
        if one.amount is not None:
            found.setdefault((one.kind, " ".join(one.unit.casefold().split())), []).append(one)
    made = [
        Total(
            kind,
            inside[0].unit.strip(),
            sum((one.amount for one in inside if one.amount is not None), Decimal(0)),
            tuple(one.id for one in inside),
        )
        for (kind, _unit), inside in found.items()
    ]
    return sorted(made, key=lambda one: (list(BenefitKind).index(one.kind), one.unit.casefold()))
