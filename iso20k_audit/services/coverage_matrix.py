"""What of the management system was audited when, over all audits of the workspace.

What counts as audited, precisely:

* A clause was audited in an audit if a question on it was answered there: the question's own clause, or one that its
  answer also counts for. "Not applicable" and "not sampled" do not count. A finding that names a clause counts too.
  A finding or plan entry on a heading counts for the clauses below it that the audit answered.
* A process was audited if a question that names its ITIL practice was answered, or a finding names it.
* A site, and a shift of it: an answer belongs to the site that it was given for; else to the site and shift of the
  interviews of its auditor in which the question was asked, and to the sites where evidence for it comes from; else to
  the sites and shifts of plan entries with its clause that took place; else to the only site in scope. Where the
  site has one shift only, that is the shift. Shifts are those that the site's own text names; one that somebody typed
  and the site does not name stands beside them. A finding belongs to the site and shift that it names. Sites and
  shifts against each other or the years count interviews and plan entries too, whatever was asked.
* A client account: an answer given for it, a finding that names it, or the only account in scope. A service: the
  only one in scope, for nothing else names services.
* A plan entry took place if "What happened" says something other than that it was cancelled, or, where nothing is
  said, once the audit is concluded.
* An audit that had an area in scope beside others, and names it in no record, does not count: the cell says so.
* Internal audits count, and follow-up audits. Gap assessments are no audits, suppliers are other organisations, and
  records of what a certification body found are no audits of one's own; nor does what was withdrawn count. An audit
  counts by its last day, or today while it runs.

Everything is counted in SQL; Python sees one row for each audit, clause, place and result.
"""

from __future__ import annotations

from iso20k_audit.model.coverage_matrix import DIMENSIONS, TIME, Area, Matrix, build
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.standards import ISO20000_1, KNOWN_STANDARDS
from iso20k_audit.model.wording import translate
from iso20k_audit.services.coverage_ground import CLAUSE, SHIFT, SITE
from iso20k_audit.services.coverage_reading import CoverageReader
from iso20k_audit.store.ledger import Ledger

USUAL_YEARS = 3
"""A certification cycle (ISO/IEC 17021-1 9.1.3)."""


def coverage(
    ledger: Ledger,
    rows: str = CLAUSE,
    columns: str = SITE,
    *,
    years: int = USUAL_YEARS,
    standard: str = "",
    until: str = "",
) -> Matrix:
    """The matrix of two dimensions; see the module for what counts.

    Args:
        rows, columns: of `DIMENSIONS`; columns may be `TIME`.
        years: how many, the present one included, count as audited.
        standard: whose clauses; empty for the one that most audits are against.
        until: last day, ISO 8601; empty for today.

    Raises:
        InputError: an unknown dimension, twice the same, or no year.
    """
    if rows not in DIMENSIONS or columns not in (*DIMENSIONS, TIME) or rows == columns:
        known = ", ".join(DIMENSIONS)
        raise InputError(
            translate("Coverage", "Rows and columns are two different ones of: {known}.").format(known=known),
            translate("Coverage", "Columns can be time as well."),
        )
    if years < 1:
        raise InputError(translate("Coverage", "Coverage looks at one year or more."))
    reader = CoverageReader(
        ledger, standard or usual_standard(ledger), until or ledger.now().date().isoformat()
    )
    since = f"{int(reader.until[:4]) - years + 1:04d}-01-01"
    sightings = list(reader.sightings(rows, columns))
    row_areas = reader.areas(rows, {one.row for one in sightings})
    if columns == TIME:
        column_areas = [
            Area(TIME, str(year), str(year)) for year in range(int(since[:4]), int(reader.until[:4]) + 1)
        ]
    else:
        column_areas = reader.areas(columns, {one.column for one in sightings})
    if {rows, columns} == {SITE, SHIFT}:
        row_areas, column_areas, absent = reader.lists.sites_by_shift(rows, row_areas, column_areas)
        sightings = [reader.lists.by_name(one, rows) for one in sightings]
    else:
        absent = frozenset()
    return build(
        row_areas,
        column_areas,
        sightings,
        reader.audits,
        since=since,
        until=reader.until,
        standard=reader.standard,
        absent=absent,
    )


def usual_standard(ledger: Ledger) -> str:
    """The standard that most audits of the workspace are against; ISO/IEC 20000-1 where there is none."""
    found = ledger.rows(
        "SELECT standard, count(*) AS n FROM audit WHERE withdrawn IS NULL AND standard IS NOT NULL"
        " GROUP BY standard ORDER BY n DESC, standard"
    )
    return next((str(row["standard"]) for row in found if row["standard"] in KNOWN_STANDARDS), ISO20000_1)


def standards_here(ledger: Ledger) -> list[str]:
    """Standards that questions of audits here are about, the usual one first."""
    usual = usual_standard(ledger)
    rows = ledger.rows("SELECT DISTINCT standard FROM question WHERE standard<>''")
    return [usual, *sorted({str(row["standard"]) for row in rows} - {usual})]
