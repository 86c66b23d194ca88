"""Findings that the auditee disputes, and taking them over into the statement on diverging opinions."""

from __future__ import annotations

from dataclasses import dataclass

from iso20k_audit.model.vocabulary import Acknowledgement
from iso20k_audit.model.wording import translate
from iso20k_audit.services.audits import save
from iso20k_audit.services.browsing import list_findings
from iso20k_audit.store.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Dispute:
    """A finding that is disputed.

    Attributes:
        by: name and role of who disputes it.
        comment: why, in the auditee's words.
        in_text: the statement on diverging opinions names its number already.
    """

    finding_id: str
    number: str
    title: str
    by: str
    comment: str
    in_text: bool


def disputes(ledger: Ledger, audit_id: str) -> list[Dispute]:
    """The disputed findings of an audit, in report order."""
    text = ledger.get("audit", audit_id)["diverging_opinions"] or ""
    return [
        Dispute(
            finding_id=row["id"],
            number=row["shown_number"] or "",
            title=row["title"] or "",
            by=", ".join(part for part in (row["auditee_name"], row["auditee_role"]) if part),
            comment=row["auditee_comment"] or "",
            in_text=bool(row["shown_number"]) and _names(text, row["shown_number"]),
        )
        for row in list_findings(ledger, audit_id)
        if row["acknowledgement"] == Acknowledgement.DISPUTED.value
    ]


def _names(text: str, number: str) -> bool:
    """Whether a text has this number, and not only one that begins with it (`MR-01` in `MR-012`)."""
    at = text.find(number)
    while at >= 0:
        after = text[at + len(number) : at + len(number) + 1]
        before = text[at - 1 : at] if at else ""
        if not (after.isalnum() or before.isalnum()):
            return True
        at = text.find(number, at + 1)
    return False


def take_over(ledger: Ledger, audit_id: str) -> int:
    """Adds the disputes that the statement on diverging opinions does not name yet to its end.

    Returns: how many were added.

    Raises:
        RuleViolation: the statement is in conflict.
    """
    missing = [one for one in disputes(ledger, audit_id) if not one.in_text]
    if missing:
        text = (ledger.get("audit", audit_id)["diverging_opinions"] or "").rstrip()
        added = "\n\n".join(_told(one) for one in missing)
        save(ledger, "audit", audit_id, {"diverging_opinions": f"{text}\n\n{added}" if text else added})
    return len(missing)


def _told(one: Dispute) -> str:
    return (
        translate("Disputes", "{number}, {title}: disputed by {by}. {comment}")
        .format(
            number=one.number,
            title=one.title,
            by=one.by or translate("Disputes", "the auditee"),
            comment=one.comment,
        )
        .strip()
    )
