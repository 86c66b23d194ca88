"""Where something was audited: the sites and shifts of answers and findings, and plan entries that took place.

The rule is told in `coverage_matrix`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from iso20k_audit.model.standards import auditable_clauses, clause_order, parse_reference
from iso20k_audit.services.coverage_ground import Ground, audited_above
from iso20k_audit.store.ledger import Row

_CANCELLED = re.compile(
    r"^\W*(?:was |wurde |)(?:cancel|not held|did not|dropped|postponed|moved|skipped|no show|abgesagt|entfallen"
    r"|entfiel|verschoben|annul|reporté|cancelad|no se|aplazad|não|adiad|odwołan|przełożon|nie odby|ألغي|تأجل)",
    re.IGNORECASE,
)
"""How "What happened" begins where it says that nothing happened."""

Place = tuple[str, str, bool]
"""Site id or empty, key of the shift or empty, and whether it is only known that it was in scope."""

Entry = tuple[frozenset[str], str, str]
"""Clauses, site and shift of a plan entry."""


class Places:
    """Places of records of one workspace."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._entries: dict[str, list[Entry]] | None = None

    def of(
        self, audit_id: str, clauses: tuple[str, ...], named: str, at_site: str, at_shift: str
    ) -> list[Place]:
        """Sites and shifts of a record, see the module; `named`: the site that it names itself."""
        site = named if named in self._ground.sites else at_site if at_site in self._ground.sites else ""
        planned = [(there, shift) for on, there, shift in self.plan().get(audit_id, ()) if on & set(clauses)]
        if not site and planned:
            return list(
                dict.fromkeys(
                    (there, shift or self._ground.only_shift(there), False) for there, shift in planned
                )
            )
        scope = self._ground.scope(audit_id).site
        if not site and len(scope) == 1:
            site = scope[0]
        if not site:
            if at_shift:
                return [(one, self._ground.shift(one, at_shift), True) for one in scope] or [
                    ("", self._ground.shift("", at_shift), False)
                ]
            return [(one, "", True) for one in scope]
        if at_shift:
            return [(site, self._ground.shift(site, at_shift), False)]
        shifts = [shift for there, shift in planned if there == site and shift]
        if shifts:
            return [(site, shift, False) for shift in dict.fromkeys(shifts)]
        return [(site, self._ground.only_shift(site), False)]

    def plan(self) -> dict[str, list[Entry]]:
        """Plan entries that took place, by audit: clauses, site, shift."""
        if self._entries is None:
            self._entries = {}
            for row in self._ground.ledger.rows(
                "SELECT audit_id, site_id, shift, clauses, actual FROM schedule_item WHERE withdrawn IS NULL"
                " AND (site_id IS NOT NULL OR shift IS NOT NULL)"
            ):
                if row["audit_id"] in self._ground.audits and self._took_place(row):
                    site = row["site_id"] or ""
                    scope = self._ground.scope(row["audit_id"]).site
                    if not site and len(scope) == 1:
                        site = scope[0]
                    shift = (
                        self._ground.shift(site, row["shift"])
                        if row["shift"]
                        else self._ground.only_shift(site)
                    )
                    on = frozenset(self._named_clauses(row["clauses"] or ""))
                    if site:
                        self._entries.setdefault(row["audit_id"], []).append((on, site, shift))
        return self._entries

    def _took_place(self, row: Row) -> bool:
        actual = (row["actual"] or "").strip()
        return not _CANCELLED.match(actual) if actual else row["audit_id"] in self._ground.concluded

    def _named_clauses(self, text: str) -> Iterator[str]:
        """Clauses of the standard that a text lists, headings as all that is below them."""
        known = auditable_clauses(self._ground.standard)
        for part in re.split(r"[,;\n]| and ", text):
            standard, clause = parse_reference(part, self._ground.standard)
            clause = re.sub(r"^(?:clause|clauses|§)\s*", "", clause.strip(), flags=re.IGNORECASE)
            if standard != self._ground.standard or not clause:
                continue
            first, dash, last = (
                piece.strip() for piece in re.sub(r"\s*(?:–|—| to )\s*", "-", clause).partition("-")
            )
            if dash and first and last:
                low, high = clause_order(first), clause_order(last)
                yield from (one for one in known if low <= clause_order(one) <= (*high, 999))
            else:
                below = [one for one in known if f"{one}.".startswith(f"{first}.")]
                yield from below or [audited_above(first, known)]
