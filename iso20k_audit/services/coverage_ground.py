"""What coverage stands on: audits that count, their scopes, sites with their shifts, names. Read once.

Not for: what counts as audited (see `coverage_matrix`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from iso20k_audit.model.coverage_matrix import DIMENSIONS, AuditFacts
from iso20k_audit.model.shifts import Shift, matching, parse_shifts, shift_key
from iso20k_audit.model.vocabulary import AuditStatus
from iso20k_audit.model.wording import translate
from iso20k_audit.services.cycle_figures import INTERNAL
from iso20k_audit.store.ledger import Ledger

CLAUSE, SITE, SHIFT, PROCESS, CLIENT, SERVICE = DIMENSIONS


@dataclass
class SiteFacts:
    """A site with the shifts that its text names."""

    id: str
    name: str
    shifts: tuple[Shift, ...]


@dataclass
class ScopeFacts:
    """What an audit has in scope, by kind."""

    site: list[str] = field(default_factory=list)
    client: list[str] = field(default_factory=list)
    service: list[str] = field(default_factory=list)


class Ground:
    """The facts of one workspace up to a day.

    Attributes:
        audits: those that count; concluded: ids of those that are over.
        names: of sites, client accounts and services; people: of persons; typed: of shifts and processes as typed.
        excluded: why a site, account or service is left out, where the newest audit that names it says so.
    """

    def __init__(self, ledger: Ledger, standard: str, until: str) -> None:
        self.ledger, self.standard, self.until = ledger, standard, until
        self.audits: dict[str, AuditFacts] = {}
        self.concluded: set[str] = set()
        self._read_audits()
        self.names: dict[str, dict[str, str]] = {}
        for kind in (SITE, CLIENT, SERVICE):
            rows = ledger.rows(f'SELECT id, name FROM "{kind}" WHERE withdrawn IS NULL ORDER BY rowid')  # noqa: S608
            self.names[kind] = {row["id"]: row["name"] or "" for row in rows}
        shifts = ledger.rows("SELECT id, name, shifts FROM site WHERE withdrawn IS NULL ORDER BY rowid")
        self.sites = {
            row["id"]: SiteFacts(row["id"], row["name"] or "", parse_shifts(row["shifts"] or ""))
            for row in shifts
        }
        self.people = {row["id"]: row["name"] or "" for row in ledger.rows("SELECT id, name FROM person")}
        self._scopes: dict[str, ScopeFacts] = {}
        self.excluded: dict[tuple[str, str], str] = {}
        self._read_scopes()
        self.typed: dict[str, str] = {}

    def _read_audits(self) -> None:
        over = (AuditStatus.CONCLUDED.value, AuditStatus.ISSUED.value)
        for row in self.ledger.rows(
            "SELECT id, number, title, type, status, coalesce(ends_on, starts_on, report_on, '') AS day,"
            " coalesce(starts_on, '') AS first FROM audit a WHERE withdrawn IS NULL"
            " AND (type IS NULL OR type IN :internal) AND NOT EXISTS (SELECT 1 FROM certification_event e"
            " WHERE e.withdrawn IS NULL AND e.recorded_as IN (a.id, a.number))",
            internal=list(INTERNAL),
        ):
            day = row["day"]
            if row["first"] <= self.until < day:
                day = self.until
            self.audits[row["id"]] = AuditFacts(
                row["id"], row["number"] or "", row["title"] or "", day or self.until
            )
            if row["status"] in over:
                self.concluded.add(row["id"])

    def _read_scopes(self) -> None:
        """Scopes by audit; an area is excluded if the newest audit that names it leaves it out."""
        newest: dict[tuple[str, str], str] = {}
        for row in self.ledger.rows(
            "SELECT audit_id, scope_kind, target_id, in_scope, reason FROM scope_item WHERE withdrawn IS NULL"
            " ORDER BY rowid"
        ):
            audit = self.audits.get(row["audit_id"])
            kind, target = row["scope_kind"], row["target_id"]
            if audit is None or kind not in self.names or target not in self.names[kind]:
                continue
            inside = row["in_scope"] != 0
            if inside:
                getattr(self._scopes.setdefault(audit.id, ScopeFacts()), kind).append(target)
            key = (kind, target)
            if audit.day >= newest.get(key, ""):
                newest[key] = audit.day
                self.excluded.pop(key, None)
                if not inside:
                    told = (
                        translate("Coverage", "Left out in {audit}: {reason}")
                        if row["reason"]
                        else (translate("Coverage", "Left out in {audit}"))
                    )
                    self.excluded[key] = told.format(audit=audit.number, reason=row["reason"] or "")

    def scopes(self) -> Iterable[tuple[str, ScopeFacts]]:
        """Every audit that has something in scope."""
        return self._scopes.items()

    def scope(self, audit_id: str) -> ScopeFacts:
        """What an audit has in scope."""
        return self._scopes.get(audit_id) or ScopeFacts()

    def only_shift(self, site: str) -> str:
        """Key of the shift of a site that has one only, else empty."""
        shifts = self.sites[site].shifts if site in self.sites else ()
        return shifts[0].key if len(shifts) == 1 else ""

    def shift(self, site: str, typed: str) -> str:
        """Key of the shift that somebody means; one that the site does not name is kept as typed."""
        known = matching(typed, self.sites[site].shifts) if site in self.sites else None
        if known is not None:
            return known.key
        key = shift_key(typed)
        if key:
            self.typed.setdefault(key, " ".join(typed.split()))
        return key

    def of_scope(self, audit_id: str, kind: str, named: str) -> list[tuple[str, bool]]:
        """The account or service that a record names, else those in scope; true where that is all that is known."""
        if named in self.names[kind]:
            return [(named, False)]
        scope = getattr(self.scope(audit_id), kind)
        return [(one, len(scope) > 1) for one in scope]


def process_key(name: str) -> str:
    """A process as it is compared."""
    return " ".join(name.casefold().split())


def capital(name: str) -> str:
    """The name with a large first letter."""
    return name[:1].upper() + name[1:]


def audited_above(clause: str, known: tuple[str, ...]) -> str:
    """The auditable clause that a deeper number belongs to (`8.6.1.2`: `8.6.1`), else the number itself."""
    parts = clause.split(".")
    for depth in range(len(parts) - 1, 0, -1):
        if ".".join(parts[:depth]) in known:
            return ".".join(parts[:depth])
    return clause
