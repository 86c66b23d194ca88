"""How often each area is to be audited: what people rated, what audits found, and the interval that follows.

The rule is in `model.audit_frequency`; what counts as audited in `coverage_matrix`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from iso20k_audit.model.audit_frequency import (
    CYCLE_MONTHS,
    PAST_MONTHS,
    Frequency,
    PastResults,
    Rating,
    frequency,
    months_later,
)
from iso20k_audit.model.coverage_matrix import DIMENSIONS, TIME, Area
from iso20k_audit.model.errors import InputError, NotFound
from iso20k_audit.model.ids import link_id
from iso20k_audit.model.vocabulary import CoverageDimension, FindingKind, Level
from iso20k_audit.model.wording import translate
from iso20k_audit.services.coverage_matrix import usual_standard
from iso20k_audit.services.coverage_reading import CoverageReader
from iso20k_audit.store.ledger import Ledger, Row

LONGEST_MONTHS = 120


@dataclass(frozen=True, slots=True)
class AreaFrequency:
    """An area with its rating and what follows; `rated` says whether somebody rated it."""

    area: Area
    rating: Rating
    rated: bool
    frequency: Frequency

    @property
    def id(self) -> str:
        """Id of the record with its rating."""
        return rating_id(self.area.dimension, self.area.id)


def rating_id(dimension: str, area: str) -> str:
    """Id of the rating of an area."""
    return link_id("risk_rating", dimension, area)


def area_frequencies(
    ledger: Ledger,
    *,
    dimensions: Iterable[str] = DIMENSIONS,
    today: date | None = None,
    cycle_months: int = CYCLE_MONTHS,
    standard: str = "",
) -> list[AreaFrequency]:
    """Every area in scope with its interval and due day, by dimension."""
    day = today or ledger.now().date()
    reader = CoverageReader(ledger, standard or usual_standard(ledger), day.isoformat())
    ratings = {(row["dimension"], row["area"]): row for row in ledger.select("risk_rating")}
    found: list[AreaFrequency] = []
    for dimension in dimensions:
        last = _last_audited(reader, dimension)
        marks = _marks(reader, dimension, day)
        rated = {area for what, area in ratings if what == dimension}
        known = reader.areas(dimension, {*last, *marks, *(rated if dimension == "process" else ())})
        for area in known:
            if area.excluded:
                continue
            row = ratings.get((dimension, area.id))
            past = marks.get(area.id, PastResults())
            day_in = last.get(area.id)
            if day_in:
                past = replace(past, last_on=date.fromisoformat(day_in[0]), last_in=day_in[1])
            rating = read_rating(row) if row else Rating()
            found.append(AreaFrequency(area, rating, row is not None, frequency(rating, past, cycle_months)))
    return found


def read_rating(row: Row) -> Rating:
    """What a record says."""
    return Rating(
        Level(row["importance"]) if row["importance"] else None,
        Level(row["change"]) if row["change"] else None,
        row["change_note"] or "",
        row["interval_months"],
    )


def _last_audited(reader: CoverageReader, dimension: str) -> dict[str, tuple[str, str]]:
    """Last day and number of the audit, by area."""
    found: dict[str, tuple[str, str]] = {}
    for one in reader.sightings(dimension, TIME):
        if one.weak or one.result in ("not_applicable", "not_sampled"):
            continue
        audit = reader.audits[one.audit_id]
        if audit.day <= reader.until and (audit.day, audit.number) > found.get(one.row, ("", "")):
            found[one.row] = (audit.day, audit.number)
    return found


def _marks(reader: CoverageReader, dimension: str, today: date) -> dict[str, PastResults]:
    since = months_later(today, -PAST_MONTHS).isoformat()
    found: dict[str, PastResults] = {}
    seen: set[tuple[str, str]] = set()
    for area, row in reader.findings_by_area(dimension, today.isoformat()):
        day = reader.audits[row["audit_id"]].day
        if (area, row["id"]) in seen or not since <= day <= reader.until:
            continue
        seen.add((area, row["id"]))
        before = found.get(area, PastResults())
        kind = row["finding_kind"]
        found[area] = replace(
            before,
            majors=before.majors + (kind == FindingKind.MAJOR.value),
            minors=before.minors + (kind == FindingKind.MINOR.value),
            repeats=before.repeats + (row["repeat_of"] is not None),
            overdue=before.overdue + int(row["overdue"]),
        )
    return found


def find_area(ledger: Ledger, dimension: str, name: str) -> Area:
    """An area by its id, number or name.

    Raises:
        InputError: no such dimension, or several areas fit.
        NotFound: none fits; a process that no record names yet can be rated all the same, so it always fits.
    """
    if dimension not in DIMENSIONS:
        known = ", ".join(DIMENSIONS)
        raise InputError(
            translate("Coverage", '"{name}" is no dimension.').format(name=dimension),
            translate("Coverage", "Use one of: {known}.").format(known=known),
        )
    reader = CoverageReader(ledger, usual_standard(ledger), ledger.now().date().isoformat())
    seen = {one.row for one in reader.sightings(dimension, TIME)}
    wanted = " ".join(name.split()).casefold()
    areas = reader.areas(dimension, seen)
    exact = [
        area for area in areas if wanted in (area.id.casefold(), area.name.casefold(), area.number.casefold())
    ]
    fitting = exact or [area for area in areas if wanted and wanted in area.title.casefold()]
    if len(fitting) == 1:
        return fitting[0]
    if not fitting and dimension == CoverageDimension.PROCESS.value and wanted:
        return Area(dimension, wanted, name.strip())
    what = CoverageDimension(dimension).label
    if fitting:
        told = translate("Coverage", '{what}: "{name}" fits several: {list}.')
        listed = ", ".join(area.title for area in fitting[:5])
        raise InputError(told.format(what=what, name=name, list=listed))
    raise NotFound(
        translate("Coverage", '{what}: there is no "{name}".').format(what=what, name=name),
        translate("Coverage", "The coverage lists those there are."),
    )


def rate(
    ledger: Ledger,
    dimension: str,
    area: str,
    *,
    importance: Level | None = None,
    change: Level | None = None,
    change_note: str | None = None,
    interval_months: int | None = None,
) -> str:
    """Rates an area; what is None stays as it is, an interval of 0 takes the one set by hand away.

    Args: `area` is the id as coverage has it, see `find_area` for names.

    Returns: the id of the record.

    Raises:
        InputError: the interval is none.
    """
    fields: dict[str, Any] = {}
    if importance is not None:
        fields["importance"] = importance.value
    if change is not None:
        fields["change"] = change.value
    if change_note is not None:
        fields["change_note"] = change_note.strip() or None
    if interval_months is not None:
        if not 0 <= interval_months <= LONGEST_MONTHS:
            raise InputError(
                translate("Coverage", "An interval has 1 to {longest} months.").format(
                    longest=LONGEST_MONTHS
                ),
                translate("Coverage", "0 leaves it to the rule."),
            )
        fields["interval_months"] = interval_months or None
    record_id = rating_id(dimension, area)
    CoverageDimension(dimension)
    ledger.set("risk_rating", record_id, dimension=dimension, area=area, withdrawn=None, **fields)
    return record_id
