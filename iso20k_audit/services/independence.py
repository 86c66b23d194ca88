"""Own areas of auditors, and where they stand in the way of handing a part of an audit out.

The rule itself is in `model.independence`; here is what it is asked about: people, parts, the day.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from iso20k_audit.model.errors import InputError, NotFound, RuleViolation
from iso20k_audit.model.ids import new_id
from iso20k_audit.model.independence import OwnArea, Reach, standing_in_the_way
from iso20k_audit.model.standards import clause_titles
from iso20k_audit.model.vocabulary import AreaKind, PartKind, ScopeKind
from iso20k_audit.model.wording import translate
from iso20k_audit.services.parts import Part, part_title
from iso20k_audit.store.ledger import Ledger, Row

MOST_ITEMS = 6
_BY_ID = {AreaKind.SITE: "site", AreaKind.CLIENT: "client", AreaKind.SERVICE: "service"}


@dataclass(frozen=True, slots=True)
class Collision:
    """A part that somebody may not audit without a reason.

    Attributes:
        areas: the own areas that it touches.
        items: questions of a section that they touch, where it is not all of them.
    """

    part: Part
    title: str
    person_id: str
    person: str
    areas: tuple[OwnArea, ...]
    items: tuple[str, ...] = ()

    @property
    def area_words(self) -> str:
        """The own areas, with the questions if it is about some only."""
        areas = "; ".join(area.words for area in self.areas)
        if not self.items:
            return areas
        named = ", ".join(self.items[:MOST_ITEMS]) + (", …" if len(self.items) > MOST_ITEMS else "")
        return translate("Independence", "{areas}, in {items}").format(areas=areas, items=named)

    @property
    def words(self) -> str:
        """Why not, in one sentence."""
        return translate("Independence", "{person} may not audit {part}: own work ({areas}).").format(
            person=self.person, part=self.title, areas=self.area_words
        )


class NotIndependent(RuleViolation):
    """A part would go to somebody whose own work it is about.

    Args:
        collisions: which, and why.
    """

    def __init__(self, collisions: list[Collision]) -> None:
        shown = [one.words for one in collisions[:3]]
        if len(collisions) > len(shown):
            more = translate("Independence", "And {count} more.").format(count=len(collisions) - len(shown))
            shown.append(more)
        super().__init__(
            " ".join(shown),
            translate(
                "Independence",
                "Nothing was handed out. Choose another auditor, or give a reason; it is printed in the report.",
            ),
        )
        self.collisions = collisions


# -- own areas ----------------------------------------------------------------------------------------


def own_areas(ledger: Ledger, person_id: str = "") -> list[OwnArea]:
    """What people work on themselves; of one person, or of all with an empty id."""
    every = ledger.select("own_area")
    rows = [row for row in every if person_id in ("", row["person_id"])]
    names = {
        row["id"]: row["name"] or ""
        for kind in _BY_ID.values()
        for row in ledger.rows(f'SELECT id, name FROM "{kind}"')  # noqa: S608  (constants)
    }
    return [_area(row, names) for row in rows if row["area_kind"] and row["area"]]


def _area(row: Row, names: dict[str, str]) -> OwnArea:
    return OwnArea(
        row["id"],
        row["person_id"] or "",
        AreaKind(row["area_kind"]),
        row["area"],
        names.get(row["area"]) or str(row["area"]),
        date.fromisoformat(row["until"]) if row["until"] else None,
        row["note"] or "",
    )


def add_own_area(
    ledger: Ledger, person_id: str, kind: AreaKind, area: str, until: date | None = None, note: str = ""
) -> str:
    """Records what somebody works on, or worked on until a day. The same area again changes its day and note.

    Args: `area` is the id or name of a site, client account or service (a name not known yet is added), else
    a clause or the name of a process.

    Returns: the id of the record.

    Raises:
        InputError: no area is named.
        NotFound: there is no such person.
    """
    area = " ".join(area.split())
    if not area:
        raise InputError(translate("Independence", "Say which: a name, or the number of a clause."))
    if ledger.find("person", person_id) is None:
        raise NotFound(translate("Independence", "There is no such person in this workspace."))
    if kind in _BY_ID:
        area = _known(ledger, _BY_ID[kind], area)
    fields = {"until": until.isoformat() if until else None, "note": note.strip() or None}
    for row in ledger.select("own_area", person_id=person_id, area_kind=kind.value):
        if (row["area"] or "").casefold() == area.casefold():
            ledger.set("own_area", row["id"], **fields)
            return str(row["id"])
    record_id = new_id()
    ledger.set("own_area", record_id, person_id=person_id, area_kind=kind.value, area=area, **fields)
    return record_id


def _known(ledger: Ledger, kind: str, name: str) -> str:
    for row in ledger.select(kind):
        if row["id"] == name or (row["name"] or "").casefold() == name.casefold():
            return str(row["id"])
    record_id = new_id()
    ledger.set(kind, record_id, name=name)
    return record_id


def remove_own_area(ledger: Ledger, record_id: str) -> None:
    """Takes an own area away that was recorded by mistake; work that ended gets a last day instead."""
    ledger.get("own_area", record_id)
    ledger.set("own_area", record_id, withdrawn=translate("Independence", "recorded by mistake"))


# -- what stands in the way ---------------------------------------------------------------------------


class Guard:
    """Asks the rule about parts of one audit; reads everything once.

    Own areas count by the first day of the audit, or today where that is not stated.
    """

    def __init__(self, ledger: Ledger, audit_id: str) -> None:
        audit = ledger.get("audit", audit_id)
        self._ledger, self._audit_id = ledger, audit_id
        self._home = audit["standard"] or ""
        self._day = date.fromisoformat(audit["starts_on"]) if audit["starts_on"] else ledger.now().date()
        self._areas: dict[str, list[OwnArea]] = {}
        for area in own_areas(ledger):
            self._areas.setdefault(area.person_id, []).append(area)
        self._scope = self._only_ones()
        self._names: dict[str, str] = {}
        self._reaches: dict[Part, Reach] = {}

    def _only_ones(self) -> dict[str, frozenset[str]]:
        """Site, client account or service where the audit has no other: then every part is about it."""
        found: dict[str, set[str]] = {kind.value: set() for kind in ScopeKind}
        for row in self._ledger.select("scope_item", self._audit_id):
            if row["in_scope"] is not False and row["scope_kind"]:
                found[row["scope_kind"]].add(row["target_id"])
        return {kind: frozenset(ids) if len(ids) == 1 else frozenset() for kind, ids in found.items()}

    def collisions(self, pairs: Iterable[tuple[Part, str]]) -> list[Collision]:
        """Where somebody's own area touches a part; pairs are parts and ids of people."""
        found = []
        for part, person_id in pairs:
            areas = self._areas.get(person_id)
            if not areas:
                continue
            against = standing_in_the_way(areas, self.reach(part), self._home, self._day)
            if against:
                found.append(
                    Collision(
                        part,
                        part_title(self._ledger, part),
                        person_id,
                        self._person(person_id),
                        against,
                        self._items(part, against),
                    )
                )
        return found

    def _items(self, part: Part, areas: tuple[OwnArea, ...]) -> tuple[str, ...]:
        """The questions of a section that own areas touch; empty where it is all of them."""
        if part.kind is not PartKind.SECTION:
            return ()
        rows = self._ledger.rows(_IN_SECTION, a=self._audit_id, part=part.id)
        touched = [
            row["item"]
            for row in rows
            if standing_in_the_way(
                areas, self.reach(Part(PartKind.QUESTION, row["id"]), in_section=False), self._home, self._day
            )
        ]
        return () if len(touched) == len(rows) else tuple(touched)

    def _person(self, person_id: str) -> str:
        if person_id not in self._names:
            self._names[person_id] = str(
                self._ledger.value("SELECT name FROM person WHERE id=:p", p=person_id) or ""
            )
        return self._names[person_id]

    def reach(self, part: Part, *, in_section: bool = True) -> Reach:
        """What a part is about; `in_section`: also what the title of its section says."""
        if part not in self._reaches:
            self._reaches[part] = self._read(part)
        found = self._reaches[part]
        if in_section or part.kind is not PartKind.QUESTION:
            return found
        section = self._ledger.value("SELECT section FROM question WHERE id=:q", q=part.id)
        return replace(found, words=found.words - {str(section)})

    def _read(self, part: Part) -> Reach:
        rows = self._ledger.rows(
            f"{_TOUCHED} AND {_QUESTIONS_OF[part.kind]}",
            a=self._audit_id,
            part=part.id,
        )
        clauses = {(row["standard"], row["clause"]) for row in rows}
        words = {row["section"] for row in rows}
        for row in rows:
            words |= set(filter(None, (row["practices"] or "").split("|")))
            for standard, more in json.loads(row["also"] or "{}").items():
                clauses |= {(standard, clause) for clause in more}
        words |= {clause_titles(standard).get(clause, "") for standard, clause in clauses}
        scope = self._scope
        own = frozenset({part.id})
        return Reach(
            frozenset(clauses),
            own if part.kind is PartKind.SITE else scope[ScopeKind.SITE.value],
            own if part.kind is PartKind.ACCOUNT else scope[ScopeKind.CLIENT.value],
            scope[ScopeKind.SERVICE.value],
            frozenset(filter(None, words)),
        )


_IN_SECTION = (
    "SELECT id, item FROM question WHERE audit_id=:a AND retired=0"
    " AND section=(SELECT title FROM question_set WHERE id=:part) ORDER BY position"
)
_TOUCHED = (
    "SELECT DISTINCT standard, clause, section, practices, json_extract(detail, '$.also') AS also"
    " FROM question WHERE audit_id=:a AND retired=0"
)
_QUESTIONS_OF = {
    PartKind.SECTION: "section=(SELECT title FROM question_set WHERE id=:part)",
    PartKind.QUESTION: "id=:part",
    PartKind.SITE: ":part<>''",
    PartKind.ACCOUNT: ":part<>''",
}
"""A site or account stands for all questions: the checklist is not divided by them."""
