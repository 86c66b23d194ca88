"""Management reviews, and the pack of inputs from audits as PDF or workbook.

Not for: what a pack holds (see `management_inputs`), nor what it looks like (see `reports.management_pack` and
`reports.management_workbook`).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from iso20k_audit.model import wording
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.wording import translate
from iso20k_audit.services import audits
from iso20k_audit.services.cycle_figures import day_of
from iso20k_audit.services.management_inputs import KIND, Wall, Wanted, check_period, management_view
from iso20k_audit.store.ledger import Ledger, Row
from iso20k_audit.store.workspace import Workspace

__all__ = [
    "KIND",
    "Wall",
    "Wanted",
    "add_review",
    "export_pack",
    "list_reviews",
    "management_view",
    "proposed_period",
    "save_review",
]

Progress = Callable[[int, int, str], None]


def add_review(ledger: Ledger, **fields: Any) -> str:
    """Records a management review, held or to come. Returns its id.

    Raises:
        InputError: its period would end before it begins.
    """
    check_period(day_of(fields.get("period_from")), day_of(fields.get("period_to")))
    return audits.add(ledger, KIND, None, fields)


def save_review(ledger: Ledger, record_id: str, fields: dict[str, Any], seen: Any = None) -> bool:
    """Changes a management review; errors as `add_review`."""
    row = ledger.get(KIND, record_id) | fields
    check_period(day_of(row["period_from"]), day_of(row["period_to"]))
    return audits.save(ledger, KIND, record_id, fields, seen)


def list_reviews(ledger: Ledger) -> list[Row]:
    """Management reviews, the newest first, those not held yet at the top."""
    rows = ledger.select(KIND)
    return sorted(rows, key=lambda row: row["held_on"] or row["period_to"] or "9999", reverse=True)


def proposed_period(ledger: Ledger) -> tuple[date, date]:
    """From the day after the period of the newest review up to today, else the last twelve months."""
    today = ledger.now().date()
    ends = [day_of(row["period_to"]) for row in ledger.select(KIND) if row["period_to"]]
    last = max((day for day in ends if day is not None and day < today), default=None)
    first = last + timedelta(days=1) if last else today - timedelta(days=364)
    return first, today


def export_pack(
    workspace: Workspace,
    wanted: Wanted,
    target: Path,
    *,
    page_size: str = "A4",
    progress: Progress | None = None,
) -> Path:
    """Writes the pack: a PDF, or a workbook for a name that ends in `.xlsx`.

    Raises:
        Cancelled: by `progress`; then no file is left.
        InputError: the target has another ending or cannot be written, or the period is none.
    """
    kind = target.suffix.lower()
    if kind not in (".pdf", ".xlsx"):
        raise InputError(
            translate("Services", "{name}: the pack is written as .pdf or .xlsx.").format(name=target.name),
            translate("Services", "Choose one of these endings."),
        )
    with wording.language(wanted.language), workspace.snapshot() as snapshot:
        view = snapshot.read(lambda ledger: management_view(ledger, wanted))
    if kind == ".xlsx":
        from iso20k_audit.reports.management_workbook import write_workbook

        return write_workbook(view, target, progress=progress)
    from iso20k_audit.reports.management_pack import write_pack

    return write_pack(view, target, page_size=page_size, progress=progress)
