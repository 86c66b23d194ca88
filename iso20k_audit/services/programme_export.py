"""The document about an audit programme: what it is made of, and writing it as PDF or Excel."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from iso20k_audit.model.coverage_matrix import Matrix
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.programme_view import DueArea, ProgrammeView
from iso20k_audit.model.wording import current, translate
from iso20k_audit.services.coverage_matrix import USUAL_YEARS, coverage
from iso20k_audit.services.programme import read_programme
from iso20k_audit.services.programme_gaps import programme_gaps
from iso20k_audit.services.risk_ratings import area_frequencies
from iso20k_audit.store.ledger import Ledger


def take_programme_view(ledger: Ledger, programme_id: str, *, years: int = USUAL_YEARS) -> ProgrammeView:
    """Programme, coverage, what is due, and gaps, as they stand now."""
    now = ledger.now()
    today = now.date()
    programme = read_programme(ledger, programme_id, today)
    until = programme.ends_on or date.max
    due = [one for one in area_frequencies(ledger, today=today) if one.frequency.is_due(until)]
    due.sort(key=lambda one: (one.frequency.due_on or date.min, -one.frequency.total, one.area.title))
    return ProgrammeView(
        programme,
        coverage(ledger, "clause", "site", years=years),
        coverage(ledger, "site", "shift", years=years),
        coverage(ledger, "clause", "time", years=years),
        tuple(
            DueArea(
                one.area.dimension,
                one.area.title,
                one.frequency.months,
                one.frequency.past.last_on.isoformat() if one.frequency.past.last_on else "",
                one.frequency.due_on.isoformat() if one.frequency.due_on else "",
                one.frequency.words,
            )
            for one in due
            if one.area.dimension != "process" or one.rated
        ),
        tuple(programme_gaps(ledger, programme_id, today)),
        now,
        current(),
    )


def write_programme(view: ProgrammeView, target: Path, *, page_size: str = "A4") -> Path:
    """Writes the document: `.pdf` or `.xlsx` by the name of the file.

    Raises:
        InputError: another kind of file, an unknown page size, or it cannot be written.
    """
    kind = target.suffix.casefold()
    if kind == ".pdf":
        from iso20k_audit.reports.programme_book import write_programme_pdf

        return write_programme_pdf(view, target, page_size=page_size)
    if kind == ".xlsx":
        from iso20k_audit.reports.programme_sheets import write_programme_xlsx

        return write_programme_xlsx(view, target)
    raise InputError(
        translate("AuditProgramme", "{name}: a programme is written as PDF or Excel.").format(
            name=target.name
        ),
        translate("AuditProgramme", "Give the file a name that ends in .pdf or .xlsx."),
    )


def write_matrix(matrix: Matrix, target: Path) -> Path:
    """Writes one matrix as Excel or, for any other ending, CSV."""
    if target.suffix.casefold() == ".xlsx":
        from iso20k_audit.reports.programme_sheets import write_matrix_xlsx

        return write_matrix_xlsx(matrix, target)
    from iso20k_audit.services.coverage_export import write_csv

    return write_csv(matrix, target)
