"""The escalation list as text to paste into a message, and as CSV for a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from iso20k_audit.model.wording import translate
from iso20k_audit.reports.trend_book import write_rows
from iso20k_audit.services.escalating import Escalation


def heads() -> tuple[str, ...]:
    """The columns in the language in use."""
    return (
        translate("Escalation", "Escalated to"),
        translate("Escalation", "Reason"),
        translate("Escalation", "Days overdue"),
        translate("Escalation", "Audit"),
        translate("Escalation", "Finding"),
        translate("Escalation", "Title"),
        translate("Escalation", "Action"),
        translate("Escalation", "Owner"),
        translate("Escalation", "Due"),
        translate("Escalation", "State"),
    )


def cells(one: Escalation) -> tuple[str, ...]:
    """One line, column by column."""
    item = one.item
    return (
        one.to,
        one.reason.label,
        str(one.days),
        item.audit_number,
        item.finding_number,
        item.finding_title,
        item.number,
        item.owner,
        item.due_on.isoformat() if item.due_on else "",
        item.status.label if item.status else "",
    )


def as_text(found: Iterable[Escalation]) -> str:
    """Grouped by the one to whom it is escalated, the longest overdue first."""
    lines: dict[str, list[str]] = {}
    for one in found:
        item = one.item
        told = translate("Escalation", "{reason}, {days} days: {finding} {title}").format(
            reason=one.reason.label, days=one.days, finding=item.finding_number, title=item.finding_title
        )
        facts = [fact for fact in (item.audit_number, item.number, item.owner) if fact]
        lines.setdefault(one.to or translate("Escalation", "Nobody is named"), []).append(
            f"- {told} ({', '.join(facts)})"
        )
    return "\n\n".join("\n".join((f"{to}:", *told)) for to, told in lines.items())


def save_csv(found: Iterable[Escalation], target: Path) -> Path:
    """Writes it as CSV with a heading line; what looks like a formula is text.

    Raises:
        InputError: the file cannot be written.
    """
    return write_rows(heads(), [cells(one) for one in found], target)
