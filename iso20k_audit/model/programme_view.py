"""Everything that the document about an audit programme says, as one snapshot: plan, coverage, gaps."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from iso20k_audit.model.audit_programme import Programme, ProgrammeGap
from iso20k_audit.model.coverage_matrix import Matrix


@dataclass(frozen=True, slots=True)
class DueArea:
    """An area with its frequency in words; `due_on` is ISO 8601, empty where it was never audited."""

    dimension: str
    title: str
    months: int
    last_on: str
    due_on: str
    reasons: str


@dataclass(frozen=True, slots=True)
class ProgrammeView:
    """A programme for people outside: the certification body, the management.

    Attributes:
        by_site: clauses by sites; by_shift: sites by shifts; by_year: clauses by years.
        due: areas that are due within the programme, the first due first.
    """

    programme: Programme
    by_site: Matrix
    by_shift: Matrix
    by_year: Matrix
    due: tuple[DueArea, ...]
    gaps: tuple[ProgrammeGap, ...]
    made_at: datetime
    language: str = ""
