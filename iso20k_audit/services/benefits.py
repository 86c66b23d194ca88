"""Benefits that the organisation records: penalties avoided, hours and costs saved. Not audited, and said so."""

from __future__ import annotations

from datetime import date
from typing import Any

from iso20k_audit.model.benefits import BenefitView, Total, not_audited, totals
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.ids import new_id
from iso20k_audit.model.objectives import parse_decimal, read_decimal
from iso20k_audit.model.vocabulary import BenefitKind
from iso20k_audit.model.wording import translate
from iso20k_audit.services import audits
from iso20k_audit.store.ledger import Ledger, Row

__all__ = ["KINDS", "Total", "add", "list_benefits", "not_audited", "save", "totals"]

KINDS = frozenset({"benefit"})


def add(ledger: Ledger, *, title: str, kind: BenefitKind, **fields: Any) -> str:
    """Records a benefit; by the acting person unless `recorded_by` names somebody. Returns its id.

    Args: fields: amount, unit, benefit_from, benefit_to, source, recorded_by, for_finding.

    Raises:
        InputError: it has no title, its amount is no number, or it ends before it begins.
    """
    if not title.strip():
        raise InputError(translate("Benefits", "A benefit needs a title."))
    fields.setdefault("recorded_by", ledger.person.name if ledger.person else None)
    _check(fields)
    record_id = new_id()
    ledger.set("benefit", record_id, benefit_kind=kind.value, title=title.strip(), **fields)
    return record_id


def save(ledger: Ledger, record_id: str, fields: dict[str, Any], seen: Any = None) -> bool:
    """Changes a benefit.

    Raises:
        InputError: the amount is no number, or it would end before it begins.
    """
    _check(ledger.get("benefit", record_id) | fields if fields.keys() & _DAYS else fields)
    return audits.save(ledger, "benefit", record_id, fields, seen)


def link_finding(ledger: Ledger, record_id: str, number: str) -> None:
    """Says from which finding a benefit comes, by its number; an empty one takes that back.

    Raises:
        InputError: no finding has the number, or several audits have it.
    """
    number = number.strip()
    if not number:
        save(ledger, record_id, {"for_finding": None})
        return
    save(ledger, record_id, {"for_finding": finding_of(ledger, number)})


def finding_of(ledger: Ledger, number: str) -> str:
    """Id of the finding of that number (or id).

    Raises:
        InputError: none or several fit.
    """
    rows = ledger.rows(
        "SELECT id FROM finding WHERE withdrawn IS NULL AND (id=:n OR upper(number)=upper(:n)"
        " OR upper(provisional_number)=upper(:n))",
        n=number.strip(),
    )
    if len(rows) == 1:
        return str(rows[0]["id"])
    if rows:
        raise InputError(
            translate("Benefits", "{number} fits {count} findings.").format(number=number, count=len(rows)),
            translate("Benefits", "Give the final number of the finding."),
        )
    raise InputError(translate("Benefits", "There is no finding {number}.").format(number=number))


_DAYS = {"benefit_from", "benefit_to"}


def _check(fields: dict[str, Any]) -> None:
    if fields.get("amount"):
        parse_decimal(str(fields["amount"]))
    first, last = fields.get("benefit_from"), fields.get("benefit_to")
    if first and last and last < first:
        raise InputError(
            translate("Benefits", "It would end on {last}, before it begins on {first}.").format(
                last=last, first=first
            ),
            translate("Benefits", "Correct the days."),
        )


def list_benefits(ledger: Ledger, since: str = "", until: str = "") -> list[BenefitView]:
    """All benefits, newest first; those whose time touches the days between `since` and `until` (ISO, included).

    A benefit without days is in every period.
    """
    rows = ledger.rows(
        "SELECT b.*, f.number, f.provisional_number, f.title AS finding_title, f.audit_id AS of_audit FROM benefit b"
        " LEFT JOIN finding f ON f.id=b.for_finding WHERE b.withdrawn IS NULL"
        " ORDER BY coalesce(b.benefit_to, b.benefit_from) DESC, b.rowid DESC"
    )
    return [_view(row) for row in rows if _touches(row, since, until)]


def _touches(row: Row, since: str, until: str) -> bool:
    first = row["benefit_from"] or row["benefit_to"] or ""
    last = row["benefit_to"] or row["benefit_from"] or ""
    return not first or ((not until or first <= until) and (not since or last >= since))


def _view(row: Row) -> BenefitView:
    number = row["number"] or row["provisional_number"] or ""
    finding = f"{number} {row['finding_title'] or ''}".strip()
    return BenefitView(
        row["id"],
        BenefitKind(row["benefit_kind"] or BenefitKind.OTHER.value),
        row["title"] or "",
        read_decimal(row["amount"]),
        row["amount"] or "",
        row["unit"] or "",
        date.fromisoformat(row["benefit_from"]) if row["benefit_from"] else None,
        date.fromisoformat(row["benefit_to"]) if row["benefit_to"] else None,
        row["source"] or "",
        row["recorded_by"] or "",
        row["for_finding"] or "",
        finding,
        row["of_audit"] or "",
    )
