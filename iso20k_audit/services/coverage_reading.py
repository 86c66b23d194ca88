"""Reads what shows that areas were audited: answers, findings, interviews and plan entries, counted in SQL.

What counts is told in `coverage_matrix`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import lru_cache

from iso20k_audit.model.coverage_matrix import TIME, Area, Sighting
from iso20k_audit.model.standards import auditable_clauses
from iso20k_audit.services.coverage_areas import AreaLists
from iso20k_audit.services.coverage_ground import (
    CLAUSE,
    CLIENT,
    PROCESS,
    SERVICE,
    SHIFT,
    SITE,
    Ground,
    audited_above,
    process_key,
)
from iso20k_audit.services.coverage_places import Place, Places
from iso20k_audit.store.ledger import Ledger, Row

Others = dict[str, list[tuple[str, bool]]]
"""Areas of dimensions that are no places, and whether they are only known to have been in scope."""


class CoverageReader:
    """Reads a workspace up to a day, each thing once.

    Attributes:
        audits: those that count, by id; standard: of clauses; until: the day, ISO 8601.
    """

    def __init__(self, ledger: Ledger, standard: str, until: str) -> None:
        self.ledger, self.standard, self.until = ledger, standard, until
        self._ground = Ground(ledger, standard, until)
        self.audits = self._ground.audits
        self._places = Places(self._ground)
        self.lists = AreaLists(self._ground)
        self._also = lru_cache(maxsize=None)(self._clauses_of)
        self._practices = lru_cache(maxsize=None)(_practices)
        self._who = lru_cache(maxsize=None)(self._names_of)
        self._answered: dict[str, set[str]] = {}

    def areas(self, dimension: str, seen: Iterable[str]) -> list[Area]:
        """Every area of a dimension; `seen`: ids that records name."""
        return self.lists.of(dimension, seen)

    def sightings(self, rows: str, columns: str) -> Iterator[Sighting]:
        """Everything that shows that a row was looked at together with a column."""
        wanted = {rows, columns}
        yield from self._from_answers(rows, columns, wanted)
        yield from self._from_findings(rows, columns, wanted)
        if wanted <= {SITE, SHIFT, TIME}:
            yield from self._from_visits(rows, columns)
        if columns == TIME and rows in (SITE, CLIENT, SERVICE):
            for audit_id, scope in self._ground.scopes():
                year = self.audits[audit_id].day[:4]
                for one in getattr(scope, rows):
                    yield Sighting(one, year, audit_id, weak=True)

    def _from_answers(self, rows: str, columns: str, wanted: set[str]) -> Iterator[Sighting]:
        placed = bool(wanted & {SITE, SHIFT})
        by_clause = CLAUSE in wanted or (
            placed and any(on for one in self._places.plan().values() for on, *_ in one)
        )
        sql = _answers_sql(wanted, placed=placed, by_clause=by_clause)
        for row in self.ledger.rows(sql, standard=self.standard):
            audit_id = row["audit_id"]
            if audit_id not in self.audits:
                continue
            clauses = self._also(row["standard"], row["clause"], row["counts_for"]) if by_clause else ()
            self._answered.setdefault(audit_id, set()).update(clauses)
            if CLAUSE in wanted and not clauses:
                continue
            places: list[Place] = [("", "", False)]
            if placed:
                places = self._places.of(
                    audit_id, clauses, row["scope_id"] or "", row["at_site"] or "", row["at_shift"] or ""
                )
            others = {
                CLAUSE: [(clause, False) for clause in clauses],
                PROCESS: [(one, False) for one in self._practices(row.get("practices") or "")],
                CLIENT: self._ground.of_scope(audit_id, CLIENT, row.get("scope_id") or "")
                if CLIENT in wanted
                else [],
                SERVICE: self._ground.of_scope(audit_id, SERVICE, "") if SERVICE in wanted else [],
            }
            who = self._who(row["auditors"])
            for one, two, weak in self._pairs(rows, columns, places, others, audit_id):
                yield Sighting(one, two, audit_id, row["said"], None, who, row["n"], weak)

    def _from_findings(self, rows: str, columns: str, wanted: set[str]) -> Iterator[Sighting]:
        for row, places, others in self._findings(wanted):
            who = self._who(row["auditor_id"])
            for one, two, weak in self._pairs(rows, columns, places, others, row["audit_id"]):
                yield Sighting(one, two, row["audit_id"], None, row["finding_kind"], who, 1, weak)

    def findings_by_area(self, dimension: str, today: str) -> Iterator[tuple[str, Row]]:
        """Findings with each area that they name; a row has `finding_kind`, `repeat_of`, `overdue`, `audit_id`."""
        for row, places, others in self._findings({dimension}, today):
            for one, _two, weak in self._pairs(dimension, TIME, places, others, row["audit_id"]):
                if not weak:
                    yield one, row

    def _findings(self, wanted: set[str], today: str = "") -> Iterator[tuple[Row, list[Place], Others]]:
        for row in self.ledger.rows(_FINDINGS, standard=self.standard, today=today):
            audit_id = row["audit_id"]
            if audit_id not in self.audits or not row["finding_kind"]:
                continue
            process = process_key(row["process"] or "")
            if process:
                self._ground.typed.setdefault(process, str(row["process"]).strip())
            named = filter(None, (row["clauses"] or "").split("|"))
            clauses = (
                [one for clause in named for one in self._asked(audit_id, clause)] if CLAUSE in wanted else []
            )
            places = self._places.of(audit_id, (), row["site_id"] or "", "", row["shift"] or "")
            processes = [process] if process else self._practices(row["practices"] or "")
            others = {
                CLAUSE: [(clause, False) for clause in dict.fromkeys(clauses)],
                PROCESS: [(one, False) for one in processes],
                CLIENT: self._ground.of_scope(audit_id, CLIENT, row["client_id"] or "")
                if CLIENT in wanted
                else [],
                SERVICE: self._ground.of_scope(audit_id, SERVICE, "") if SERVICE in wanted else [],
            }
            yield row, places, others

    def _from_visits(self, rows: str, columns: str) -> Iterator[Sighting]:
        """Interviews and plan entries: somebody was there."""
        for row in self.ledger.rows(
            "SELECT audit_id, site_id, shift, auditor_id, count(*) AS n FROM interview WHERE withdrawn IS NULL"
            " GROUP BY audit_id, site_id, shift, auditor_id"
        ):
            if row["audit_id"] in self.audits and (row["site_id"] or row["shift"]):
                places = self._places.of(row["audit_id"], (), row["site_id"] or "", "", row["shift"] or "")
                who = self._who(row["auditor_id"])
                for one, two, weak in self._pairs(rows, columns, places, {}, row["audit_id"]):
                    yield Sighting(one, two, row["audit_id"], auditors=who, weak=weak)
        for audit_id, entries in self._places.plan().items():
            for _clauses, site, shift in entries:
                places = [(site, shift, False)]
                for one, two, weak in self._pairs(rows, columns, places, {}, audit_id):
                    yield Sighting(one, two, audit_id, weak=weak)

    def _pairs(
        self,
        rows: str,
        columns: str,
        places: list[Place],
        others: Others,
        audit_id: str,
    ) -> Iterator[tuple[str, str, bool]]:
        """Ids of rows and columns, and whether they are only known to have been in scope."""
        here = {TIME: [(self.audits[audit_id].day[:4], False)], **others}
        if rows not in (SITE, SHIFT) and columns not in (SITE, SHIFT):
            places = places[:1]
        for site, shift, weak in places:
            mine = dict(here)
            mine[SITE] = [(site, weak)] if site else []
            mine[SHIFT] = [(f"{site}|{shift}", weak)] if shift else []
            for one, first in mine.get(rows, ()):
                for two, second in mine.get(columns, ()):
                    yield one, two, first or second

    def _asked(self, audit_id: str, clause: str) -> list[str]:
        """The clauses that a finding's clause stands for in an audit."""
        known = auditable_clauses(self.standard)
        if not known or clause in known:
            return [clause]
        below = [one for one in known if one.startswith(f"{clause}.")]
        if below:
            return [one for one in below if one in self._answered.get(audit_id, ())]
        return [audited_above(clause, known)]

    def _names_of(self, ids: str | None) -> tuple[str, ...]:
        """Names of people whose ids are separated by commas."""
        return tuple(name for one in (ids or "").split(",") if (name := self._ground.people.get(one, "")))

    def _clauses_of(self, standard: str, clause: str, also: str | None) -> tuple[str, ...]:
        """Clauses of the matrix' standard that a question is about or counts for."""
        found = [clause] if standard == self.standard else []
        if also:
            found += json.loads(also).get(self.standard, ())
        known = auditable_clauses(self.standard)
        return tuple(dict.fromkeys(one if one in known else audited_above(one, known) for one in found))


def _practices(text: str) -> tuple[str, ...]:
    return tuple(process_key(name) for name in text.split("|") if name.strip())


def _traces(*, by_shift: bool) -> str:
    """Where answers were given, each site (and shift) once: by interviews of their auditor, else by evidence."""
    shift, none = (", i.shift AS at_shift", ", NULL") if by_shift else ("", "")
    named = "(i.site_id IS NOT NULL OR i.shift IS NOT NULL)" if by_shift else "i.site_id IS NOT NULL"
    return f"""LEFT JOIN (
    SELECT t.question_id, i.auditor_id, i.site_id AS at_site{shift} FROM interview i
      JOIN interview_topic t ON t.interview_id=i.id WHERE i.withdrawn IS NULL AND t.withdrawn IS NULL AND {named}
    UNION SELECT l.target_id, NULL, e.site_id{none} FROM evidence_link l JOIN evidence e ON e.id=l.evidence_id
      WHERE l.target_kind='question' AND l.withdrawn IS NULL AND e.withdrawn IS NULL AND e.site_id IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM interview_topic t JOIN interview i ON i.id=t.interview_id
          WHERE t.question_id=l.target_id AND t.withdrawn IS NULL AND i.withdrawn IS NULL AND i.site_id=e.site_id)
  ) x ON x.question_id=w.question_id AND (x.auditor_id IS NULL OR x.auditor_id=w.auditor_id)"""  # noqa: S608


def _answers_sql(wanted: set[str], *, placed: bool, by_clause: bool) -> str:
    """Answers counted by what the wanted dimensions need; a lead's conclusion stands before the working papers.

    `also` is read for questions of other standards and for those that count for this one, not for the rest.
    """
    columns = ["w.audit_id", "group_concat(DISTINCT w.auditor_id) AS auditors", _SAID]
    groups = ["w.audit_id", "said"]
    if by_clause:
        columns += ["q.standard", "q.clause", f"{_ALSO} AS counts_for"]
        groups += ["q.standard", "q.clause", "counts_for"]
    if PROCESS in wanted:
        columns.append("q.practices")
        groups.append("q.practices")
    if placed or CLIENT in wanted:
        columns.append("w.scope_id")
        groups.append("w.scope_id")
    if placed:
        by_shift = SHIFT in wanted
        columns += ["x.at_site", "x.at_shift" if by_shift else "NULL AS at_shift"]
        groups += ["x.at_site", "x.at_shift"] if by_shift else ["x.at_site"]
    only = (
        f" AND (q.standard=:standard OR {_ALSO} IS NOT NULL)"
        if CLAUSE in wanted
        else " AND :standard IS NOT NULL"
    )
    return (
        f"SELECT {', '.join(columns)}, count({'DISTINCT w.id' if placed else '*'}) AS n FROM working_paper w"  # noqa: S608
        f" JOIN question q ON q.id=w.question_id {_traces(by_shift=SHIFT in wanted) if placed else ''}"
        " LEFT JOIN conclusion c ON c.question_id=w.question_id AND c.withdrawn IS NULL AND c.result IS NOT NULL"
        f" WHERE w.withdrawn IS NULL AND w.result IS NOT NULL{only} GROUP BY {', '.join(groups)}"
    )


_SAID = (
    "CASE WHEN c.result IS NOT NULL THEN c.result WHEN w.conflicts IS NOT NULL"
    " AND ' ' || w.conflicts || ' ' LIKE '% result %' THEN 'recorded' ELSE w.result END AS said"
)
_ALSO = "CASE WHEN q.standard<>:standard AND instr(q.detail, :standard)>0 THEN json_extract(q.detail, '$.also') END"
_FINDINGS = """
  SELECT f.id, f.audit_id, f.finding_kind, f.repeat_of, f.process, f.shift, f.site_id, f.client_id, f.auditor_id,
    q.practices,
    (SELECT group_concat(c.clause, '|') FROM finding_clause c WHERE c.finding_id=f.id AND c.withdrawn IS NULL
      AND coalesce(c.standard, '') IN (:standard, '')) AS clauses,
    CASE WHEN :today='' THEN 0 ELSE (SELECT count(*) FROM action a WHERE a.finding_id=f.id AND a.withdrawn IS NULL
      AND a.due_on<:today AND coalesce(a.status, 'open') NOT IN ('implemented', 'to_check', 'verified')) END AS overdue
  FROM finding f LEFT JOIN question q ON q.id=f.question_id WHERE f.withdrawn IS NULL
"""
"""Every finding with its clauses of the standard."""
