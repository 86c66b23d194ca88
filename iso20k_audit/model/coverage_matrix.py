"""What was audited when: any two dimensions of an audit programme against each other, or one against the years.

Pure: `build` makes a matrix of sightings. Where sightings come from, and so what counts as audited, is said in
`services.coverage_matrix`. Not for: which question of one audit is answered (see `reports.coverage`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

from iso20k_audit.model.vocabulary import CoverageDimension, FindingKind, Result
from iso20k_audit.model.wording import translate

TIME = "time"
"""The second dimension where years are the columns."""

DIMENSIONS = tuple(dimension.value for dimension in CoverageDimension)

_GRADES = ("major", "minor", "ofi", "positive", "conforms", "recorded")
"""Outcomes, worst first; the same words as results and kinds of findings have."""


class State(Enum):
    """What a cell says."""

    AUDITED = "audited"
    EARLIER = "earlier"
    IN_SCOPE = "in_scope"
    NEVER = "never"
    NOT_THEN = "not_then"
    NOT_APPLICABLE = "not_applicable"
    EXCLUDED = "excluded"
    ABSENT = "absent"

    @property
    def label(self) -> str:
        """The words for people."""
        return {
            State.AUDITED: translate("Coverage", "Audited"),
            State.EARLIER: translate("Coverage", "Audited before these years"),
            State.IN_SCOPE: translate("Coverage", "In scope, but no record shows it was looked at"),
            State.NEVER: translate("Coverage", "Never audited"),
            State.NOT_THEN: translate("Coverage", "Not audited in that year"),
            State.NOT_APPLICABLE: translate("Coverage", "Not applicable"),
            State.EXCLUDED: translate("Coverage", "Left out of the scope"),
            State.ABSENT: translate("Coverage", "Does not exist there"),
        }[self]

    @property
    def is_gap(self) -> bool:
        """Whether something is missing there."""
        return self in (State.NEVER, State.IN_SCOPE, State.EARLIER)


@dataclass(frozen=True, slots=True)
class Area:
    """One row or column.

    Attributes:
        id: clause number, id of the site, client or service, `site|shift`, name of the process, year.
        name: what people call it, without the number of a clause.
        number: of a clause, else empty.
        excluded: why it is left out of the scope, with the audit that says so; empty where it is in.
    """

    dimension: str
    id: str
    name: str
    number: str = ""
    excluded: str = ""

    @property
    def title(self) -> str:
        """Number and name."""
        return f"{self.number} {self.name}".strip()


@dataclass(frozen=True, slots=True)
class AuditFacts:
    """An audit as far as coverage needs it; `day` is ISO 8601, its last day or, while it runs, today."""

    id: str
    number: str
    title: str
    day: str


class Sighting(NamedTuple):
    """Something in an audit that shows that two areas were looked at together.

    Attributes:
        result: of answers, None for other records; kind: of findings, None for other records.
        auditors: names.
        times: how many answers or findings this stands for.
        weak: the audit had the area in scope, but no record names it.
    """

    row: str
    column: str
    audit_id: str
    result: str | None = None
    kind: str | None = None
    auditors: tuple[str, ...] = ()
    times: int = 1
    weak: bool = False


@dataclass(slots=True)
class Visit:
    """What one audit says in one cell.

    Attributes:
        results: answers by result; kinds: findings by kind; auditors: names.
    """

    audit: AuditFacts
    results: dict[str, int] = field(default_factory=dict)
    kinds: dict[str, int] = field(default_factory=dict)
    auditors: set[str] = field(default_factory=set)

    @property
    def counts(self) -> bool:
        """Whether anything was looked at: answers that say it does not apply or was not sampled do not count."""
        return bool(self.kinds) or not self.results or any(result not in _NOT_SEEN for result in self.results)

    @property
    def worst(self) -> str:
        """The worst outcome, as the value of a result or kind; empty where only the visit is known."""
        return worst_of([*self.kinds, *self.results])

    @property
    def words(self) -> str:
        """Outcomes with their numbers: `Answers: 4 conforms, 1 minor nonconformity. Findings: 1 minor …`."""
        parts = []
        if self.results:
            told = ", ".join(
                translate("Coverage", "{count} × {what}").format(
                    count=self.results[one.value], what=one.label
                )
                for one in Result
                if one.value in self.results
            )
            parts.append(translate("Coverage", "Answers: {list}").format(list=told))
        if self.kinds:
            told = ", ".join(
                translate("Coverage", "{count} × {what}").format(count=self.kinds[one.value], what=one.label)
                for one in FindingKind
                if one.value in self.kinds
            )
            parts.append(translate("Coverage", "Findings: {list}").format(list=told))
        return ". ".join(parts) or translate("Coverage", "Visited; no answer or finding names it")


_NOT_SEEN = frozenset({Result.NOT_APPLICABLE.value, Result.NOT_SAMPLED.value})


def worst_of(outcomes: Iterable[str]) -> str:
    """The worst of several results and kinds of findings; empty for none that counts."""
    found = set(outcomes)
    return next((grade for grade in _GRADES if grade in found), "")


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell.

    Attributes:
        visits: audits in which it was looked at, newest first, in the years that are shown and before.
        only_in_scope: numbers of audits that had it in scope without showing that it was looked at.
        note: why it is left out.
    """

    state: State
    visits: tuple[Visit, ...] = ()
    only_in_scope: tuple[str, ...] = ()
    note: str = ""

    @property
    def last(self) -> Visit | None:
        """The newest visit that counts."""
        return next((visit for visit in self.visits if visit.counts), None)

    @property
    def last_day(self) -> str:
        """When it was audited last, ISO 8601, or empty."""
        return self.last.audit.day if self.last else ""

    @property
    def worst(self) -> str:
        """The outcome of the newest visit."""
        return self.last.worst if self.last else ""

    @property
    def audits(self) -> int:
        """In how many audits it was looked at."""
        return sum(visit.counts for visit in self.visits)

    def words(self, day: str | None = None) -> str:
        """The cell in one sentence; `day`: the last day as the reader's place writes it."""
        last = self.last
        if last is None or self.state not in (State.AUDITED, State.EARLIER):
            return f"{self.state.label}. {self.note}".strip() if self.note else self.state.label
        return translate("Coverage", "{state}: last {day} in {audit}, audits: {count}. {outcome}").format(
            state=self.state.label,
            day=day or last.audit.day,
            audit=last.audit.number,
            count=self.audits,
            outcome=last.words,
        )


@dataclass(frozen=True, slots=True)
class Matrix:
    """Rows against columns.

    Attributes:
        since: first day that is shown as audited, ISO 8601; until: the last.
        standard: of clauses.
        never_rows, never_columns: ids of areas in scope that no cell shows as audited, at any time.
    """

    rows: tuple[Area, ...]
    columns: tuple[Area, ...]
    row_dimension: str
    column_dimension: str
    since: str
    until: str
    standard: str
    cells: Mapping[tuple[str, str], Cell]
    never_rows: frozenset[str] = frozenset()
    never_columns: frozenset[str] = frozenset()

    def cell(self, row: str, column: str) -> Cell:
        """The cell of two ids."""
        return self.cells[row, column]

    def count(self, *states: State) -> int:
        """How many cells say one of these."""
        return sum(cell.state in states for cell in self.cells.values())


def build(
    rows: Sequence[Area],
    columns: Sequence[Area],
    sightings: Iterable[Sighting],
    audits: Mapping[str, AuditFacts],
    *,
    since: str,
    until: str,
    standard: str = "",
    absent: frozenset[tuple[str, str]] = frozenset(),
) -> Matrix:
    """The matrix of these areas.

    A cell is audited if a sighting that is not weak falls into `since` to `until`; EARLIER if all are older. Years as
    columns only know their own. What nobody looked at is left out if one of its areas is, not applicable if
    every answer says so, in scope if only weak sightings are there, else never audited.

    Args: `absent`: pairs that do not exist, such as a site without that shift.
    """
    visits: dict[tuple[str, str], dict[str, Visit]] = {}
    weak: dict[tuple[str, str], set[str]] = {}
    for one in sightings:
        audit = audits.get(one.audit_id)
        if audit is None or audit.day > until:
            continue
        place = (one.row, one.column)
        if one.weak:
            weak.setdefault(place, set()).add(audit.number)
            continue
        here = visits.setdefault(place, {})
        visit = here.get(one.audit_id)
        if visit is None:
            visit = here[one.audit_id] = Visit(audit)
        if one.result is not None:
            visit.results[one.result] = visit.results.get(one.result, 0) + one.times
        if one.kind is not None:
            visit.kinds[one.kind] = visit.kinds.get(one.kind, 0) + one.times
        visit.auditors.update(one.auditors)
    by_year = bool(columns) and columns[0].dimension == TIME
    cells: dict[tuple[str, str], Cell] = {}
    for row in rows:
        for column in columns:
            place = (row.id, column.id)
            found = visits.get(place, {}).values()
            newest = sorted(found, key=lambda visit: (visit.audit.day, visit.audit.number), reverse=True)
            cells[place] = _cell(
                tuple(newest),
                tuple(sorted(weak.get(place, ()))),
                row.excluded or column.excluded,
                since,
                absent=place in absent,
                by_year=by_year,
            )
    return Matrix(
        tuple(rows),
        tuple(columns),
        rows[0].dimension if rows else "",
        columns[0].dimension if columns else "",
        since,
        until,
        standard,
        cells,
        frozenset(row.id for row in rows if _is_never(cells[row.id, column.id] for column in columns)),
        frozenset()
        if by_year
        else frozenset(col.id for col in columns if _is_never(cells[row.id, col.id] for row in rows)),
    )


def _cell(
    visits: tuple[Visit, ...],
    weak: tuple[str, ...],
    excluded: str,
    since: str,
    *,
    absent: bool,
    by_year: bool,
) -> Cell:
    last = next((visit for visit in visits if visit.counts), None)
    if last is not None:
        in_view = by_year or last.audit.day >= since
        return Cell(State.AUDITED if in_view else State.EARLIER, visits, weak, excluded)
    if absent:
        return Cell(State.ABSENT)
    if excluded:
        return Cell(State.EXCLUDED, visits, weak, excluded)
    if visits and any(Result.NOT_APPLICABLE.value in visit.results for visit in visits):
        return Cell(State.NOT_APPLICABLE, visits, weak)
    if by_year and not weak:
        return Cell(State.NOT_THEN)
    return Cell(State.IN_SCOPE if weak else State.NEVER, visits, weak)


def _is_never(cells: Iterable[Cell]) -> bool:
    """Whether nothing in a line was ever audited, although it is in scope and exists."""
    states = {cell.state for cell in cells}
    return bool(states & {State.NEVER, State.IN_SCOPE, State.NOT_THEN}) and not states & {
        State.AUDITED,
        State.EARLIER,
    }


def dimension_label(dimension: str) -> str:
    """A dimension in words, also the years."""
    return translate("Coverage", "Year") if dimension == TIME else CoverageDimension(dimension).label
