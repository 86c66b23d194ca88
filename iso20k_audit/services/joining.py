"""Who works here: an auditor keeps the person record that the lead auditor handed the work to.

A new computer knows only the name of its user. When an assignment comes, its receiver is that person, and what is
recorded from then on carries the lead's id: otherwise one auditor would have two working papers on one question.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from iso20k_audit.model.wording import translate
from iso20k_audit.store.change import Person
from iso20k_audit.store.ledger import Ledger

if TYPE_CHECKING:
    from iso20k_audit.exchange.package_info import PackageInfo

OWN_PERSON = "own_person"
"""Meta key: id of the person who works here, `also` the ids they had before, `names` that mean them."""


@dataclass(frozen=True, slots=True)
class Joining:
    """Somebody whose record comes with an assignment and who works here from then on.

    Attributes:
        instead_of: id that entries here carried until now; empty if nobody acted.
    """

    person_id: str
    name: str
    instead_of: str = ""
    told: str = ""


def joins(ledger: Ledger, info: PackageInfo, person: Person | None, chosen: str = "") -> Joining | None:
    """Who will work here when this package is taken in; None where that changes nothing, or nobody can tell.

    Args: `chosen` is the id of the receiver whom the user named.
    """
    if info.purpose != "assignment" or not info.receivers:
        return None
    acting = person.name.casefold() if person else ""
    found = [one for one in info.receivers if one.person_id == chosen]
    found = found or [one for one in info.receivers if one.name.casefold() == acting]
    if not found and is_empty(ledger):
        found = list(info.receivers)
    if len(found) != 1 or (person and person.id == found[0].person_id):
        return None
    name = found[0].name
    told = translate("Joining", "You work here as {name} from now on, as {sender} has you in the audit team.")
    return Joining(
        found[0].person_id,
        name,
        person.id if person else "",
        told.format(name=name, sender=info.sender.name),
    )


def is_empty(ledger: Ledger) -> bool:
    """Whether no audit was ever in this workspace."""
    return ledger.value("SELECT 1 FROM audit LIMIT 1") is None


def join(ledger: Ledger, joining: Joining) -> Person | None:
    """Makes that person the one who works here, in the caller's transaction. None if their record did not come."""
    if ledger.find("person", joining.person_id) is None:
        return None
    kept = _kept(ledger)
    before = [one for one in (kept.get("id"), joining.instead_of) if one and one != joining.person_id]
    names = [*kept.get("names", ()), joining.name]
    stray = joining.instead_of
    if stray:
        names.append(str(ledger.value("SELECT name FROM person WHERE id=:p", p=stray) or ""))
    person = Person(joining.person_id, joining.name)
    ledger.person = person
    if stray and stray != joining.person_id and not _is_used(ledger, stray):
        reason = translate("Joining", "the same person as {name} of the audit team").format(name=joining.name)
        ledger.set("person", stray, withdrawn=reason)
        before = [one for one in before if one != stray]
    ledger.set_meta(
        OWN_PERSON,
        json.dumps(
            {
                "id": joining.person_id,
                "also": list(dict.fromkeys([*before, *kept.get("also", ())])),
                "names": sorted({name.casefold() for name in names if name}),
            },
            ensure_ascii=False,
        ),
    )
    return person


def _is_used(ledger: Ledger, person_id: str) -> bool:
    """Whether anything but the person's own record is theirs or names them."""
    sql = "SELECT 1 FROM change WHERE record_id<>:p AND (author_id=:p OR body LIKE :named) LIMIT 1"
    return ledger.value(sql, p=person_id, named=f'%"{person_id}"%') is not None


def _kept(ledger: Ledger) -> Mapping[str, Any]:
    found = ledger.meta(OWN_PERSON)
    try:
        kept = json.loads(found) if found else {}
    except ValueError:
        return {}
    return kept if isinstance(kept, dict) else {}


def own_people(ledger: Ledger) -> tuple[str, ...]:
    """Ids of the person who works here, the present one first, as far as their records are here."""
    kept = _kept(ledger)
    ids = [one for one in (kept.get("id"), *kept.get("also", ())) if isinstance(one, str)]
    there = {
        row["id"]
        for row in ledger.rows("SELECT id FROM person WHERE id IN :ids AND withdrawn IS NULL", ids=ids)
    }
    return tuple(one for one in ids if one in there)


def own_person(ledger: Ledger, name: str | None) -> str | None:
    """Id of the person who works here by what an assignment said.

    Args: `name` as somebody typed it; None for whoever works here.

    Returns: None where no assignment said it, or the name means somebody else.
    """
    ids = own_people(ledger)
    if not ids or (
        name is not None and " ".join(name.split()).casefold() not in _kept(ledger).get("names", ())
    ):
        return None
    return ids[0]


def person_in(ledger: Ledger, audit_id: str, person: Person | None = None) -> Person | None:
    """As whom the acting person works in an audit: under the id that is in its team, where they have had several."""
    person = person or ledger.person
    ids = own_people(ledger)
    if person is None or len(ids) < 2 or person.id not in ids:
        return person
    rows = ledger.rows(
        "SELECT person_id FROM participant WHERE audit_id=:a AND withdrawn IS NULL AND person_id IN :ids"
        " UNION SELECT person_id FROM assignment WHERE audit_id=:a AND withdrawn IS NULL AND person_id IN :ids",
        a=audit_id,
        ids=list(ids),
    )
    here = {row["person_id"] for row in rows}
    if person.id in here or not here:
        return person
    chosen = next(one for one in ids if one in here)
    return Person(chosen, str(ledger.value("SELECT name FROM person WHERE id=:p", p=chosen) or person.name))


__all__ = ["Joining", "is_empty", "join", "joins", "own_people", "own_person", "person_in"]
