"""The rows and columns of coverage: every area of a dimension that is known, and those that only records name."""

from __future__ import annotations

from collections.abc import Iterable

from iso20k_audit.model.coverage_matrix import Area, Sighting
from iso20k_audit.model.standards import CLAUSES, ISO20000_1, auditable_clauses, clause_order, clause_titles
from iso20k_audit.model.wording import translate
from iso20k_audit.services.coverage_ground import CLAUSE, PROCESS, SHIFT, SITE, Ground, capital, process_key


class AreaLists:
    """Areas of one workspace."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def of(self, dimension: str, seen: Iterable[str]) -> list[Area]:
        """Every area of a dimension: those that are known, and those that only records name."""
        seen = set(seen)
        if dimension == CLAUSE:
            titles = clause_titles(self._ground.standard)
            known = list(auditable_clauses(self._ground.standard))
            more = sorted(seen - set(known), key=clause_order)
            return [Area(CLAUSE, one, titles.get(one, ""), one) for one in [*known, *more]]
        if dimension == PROCESS:
            names = (
                {process_key(name): name for name in _known_processes()}
                if self._ground.standard == ISO20000_1
                else {}
            )
            names |= {key: self._ground.typed.get(key, key) for key in seen if key not in names}
            return [Area(PROCESS, key, capital(names[key])) for key in sorted(names)]
        if dimension == SHIFT:
            return self._shift_areas(seen)
        return [
            Area(dimension, one, name, excluded=self._ground.excluded.get((dimension, one), ""))
            for one, name in sorted(
                self._ground.names[dimension].items(), key=lambda pair: pair[1].casefold()
            )
        ]

    def _shift_areas(self, seen: set[str]) -> list[Area]:
        found = []
        for site in sorted(self._ground.sites.values(), key=lambda one: one.name.casefold()):
            known = {shift.key: shift.name for shift in site.shifts}
            typed = {one.partition("|")[2] for one in seen if one.partition("|")[0] == site.id}
            for key in [*known, *sorted(typed - set(known))]:
                name = known.get(key) or capital(self._ground.typed.get(key, key))
                told = translate("Coverage", "{site}: {shift}").format(site=site.name, shift=name)
                excluded = self._ground.excluded.get((SITE, site.id), "")
                found.append(Area(SHIFT, f"{site.id}|{key}", told, excluded=excluded))
        nowhere = sorted(one for one in seen if one.startswith("|"))
        found += [Area(SHIFT, one, capital(self._ground.typed.get(one[1:], one[1:]))) for one in nowhere]
        return found

    def sites_by_shift(
        self, rows: str, row_areas: list[Area], column_areas: list[Area]
    ) -> tuple[list[Area], list[Area], frozenset[tuple[str, str]]]:
        """Sites against shifts by their name; pairs that do not exist."""
        sites, shifts = (row_areas, column_areas) if rows == SITE else (column_areas, row_areas)
        there = {tuple(area.id.split("|", 1)) for area in shifts}
        names: dict[str, Area] = {}
        for area in shifts:
            site_id, key = area.id.split("|", 1)
            site = self._ground.sites.get(site_id)
            named = {shift.key: shift.name for shift in site.shifts} if site else {}
            names.setdefault(
                key, Area(SHIFT, key, named.get(key) or capital(self._ground.typed.get(key, key)))
            )
        merged = list(names.values())
        pairs = {
            (site.id, shift.id) for site in sites for shift in merged if (site.id, shift.id) not in there
        }
        if rows == SITE:
            return sites, merged, frozenset(pairs)
        return merged, sites, frozenset((shift, site) for site, shift in pairs)

    @staticmethod
    def by_name(one: Sighting, rows: str) -> Sighting:
        """A sighting with the shift without its site."""
        row, column = one.row, one.column
        if rows == SITE:
            column = column.partition("|")[2]
        else:
            row = row.partition("|")[2]
        return Sighting(row, column, one.audit_id, one.result, one.kind, one.auditors, one.times, one.weak)


def _known_processes() -> list[str]:
    return sorted({practice for clause in CLAUSES for practice in clause.practices})
