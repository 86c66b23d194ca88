"""Numbers that two copies gave at once: provisional ones are told apart by a letter, final ones must be renumbered.

A provisional number is what its author's copy gave (`AK-07`); two copies of one person, or two people with the same
initials, may give the same. The record with the first id keeps the bare number, the next are shown as `AK-07b`,
`AK-07c`: the same everywhere, and nothing is recorded for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from iso20k_audit.model.errors import RuleViolation
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.model.wording import translate
from iso20k_audit.store.change import Act
from iso20k_audit.store.ledger import Ledger

_PROVISIONAL = {"finding": "provisional_number", "evidence": "number", "action": "number"}


def letters(ledger: Ledger, audit_id: str, kind: str = "finding") -> dict[str, str]:
    """The letter to be added to a provisional number, by record id; records without one are left out."""
    column = _PROVISIONAL[kind]
    rows = ledger.rows(
        f'SELECT id, "{column}" AS number FROM "{kind}" WHERE audit_id=:a AND "{column}" IN'  # noqa: S608
        f' (SELECT "{column}" FROM "{kind}" WHERE audit_id=:a GROUP BY "{column}" HAVING count(*)>1)'
        f' ORDER BY "{column}", id',
        a=audit_id,
    )
    found: dict[str, str] = {}
    seen: dict[str, int] = {}
    for row in rows:
        place = seen[row["number"]] = seen.get(row["number"], 0) + 1
        if place > 1:
            found[row["id"]] = letter(place)
    return found


def letter(place: int) -> str:
    """`b` for the second, `z` for the 26th, then `27`."""
    return chr(ord("a") + place - 1) if place <= 26 else f"/{place}"


def shown_number(row: Mapping[str, Any], letters: Mapping[str, str]) -> str:
    """The number of a finding as people see it: the final one, else the provisional one with its letter."""
    if row["number"]:
        return str(row["number"])
    provisional = str(row["provisional_number"] or "")
    return f"{provisional}{letters.get(row['id'], '')}" if provisional else ""


def is_doubled(ledger: Ledger, finding_id: str) -> bool:
    """Whether another finding, of any audit, has the same final number."""
    number = ledger.value("SELECT number FROM finding WHERE id=:f", f=finding_id)
    return bool(number) and bool(ledger.value("SELECT count(*)>1 FROM finding WHERE number=:n", n=number))


def renumber(ledger: Ledger, finding_id: str, reason: str) -> str:
    """Gives a finding another final number, where another finding has the same. Returns the new number.

    The old number stays in the history, with the reason, and is not given again.

    Raises:
        NotFound: there is no such finding.
        RuleViolation: no other finding has its number, or no reason is given.
    """
    from iso20k_audit.services.findings import next_final_number

    row = ledger.get("finding", finding_id)
    if not is_doubled(ledger, finding_id):
        raise RuleViolation(
            translate("Numbering", "{number} is this finding's alone; a number is given once.").format(
                number=row["number"] or row["provisional_number"]
            ),
            translate("Numbering", "Nothing was changed."),
        )
    if not reason.strip():
        raise RuleViolation(translate("Numbering", "Say why this finding gets another number."))
    series, year, _number = str(row["number"]).split("-", 2)
    kind = FindingKind(row["finding_kind"]) if row["finding_kind"] else None
    if kind is None or kind.prefix != series:
        kind = next(one for one in FindingKind if one.prefix == series)
    number = next_final_number(ledger, kind, int(year))
    ledger.record(Act("finding", finding_id, {"number": number}, row["audit_id"], why=reason.strip()))
    return number
