"""Certificates, the audits of the certification body, and what has to be ready before the next of them.

Not for: the rule of when they are due (see `model.certification_cycle`).
"""

from __future__ import annotations

from datetime import date
from typing import Any

from iso20k_audit.model.certification_cycle import (
    Certificate,
    Event,
)
from iso20k_audit.model.errors import InputError, RuleViolation
from iso20k_audit.model.ids import new_id
from iso20k_audit.model.standards import STANDARD_TITLES
from iso20k_audit.model.vocabulary import CertificationEventKind
from iso20k_audit.model.wording import translate
from iso20k_audit.services import audits
from iso20k_audit.services.cycle_figures import day_of
from iso20k_audit.store.ledger import Act, Ledger, Row

CERTIFICATION = "certification"
EVENT = "certification_event"


def standard_title(standard: str) -> str:
    """`ISO/IEC 20000-1:2018`; a standard that is not known here as it was typed."""
    return STANDARD_TITLES.get(standard, standard)


def certificates(ledger: Ledger) -> list[Certificate]:
    """All certifications with the audits of the certification body, the one that ends first leading."""
    names = {row["id"]: row["name"] or "" for row in ledger.select("organisation")}
    events: dict[str, list[Event]] = {}
    for row in ledger.select(EVENT):
        events.setdefault(row["certification_id"] or "", []).append(_event(row))
    found = [
        Certificate(
            row["id"],
            row["standard"] or "",
            row["organisation_id"] or "",
            names.get(row["organisation_id"], ""),
            row["body"] or "",
            row["certificate_number"] or "",
            row["scope"] or "",
            day_of(row["issued_on"]),
            day_of(row["expires_on"]),
            row["note"] or "",
            tuple(events.get(row["id"], ())),
        )
        for row in ledger.select(CERTIFICATION)
    ]
    return sorted(found, key=lambda one: (one.ends_on or date.max, one.standard, one.id))


def _event(row: Row) -> Event:
    kind = CertificationEventKind(row["event_kind"] or CertificationEventKind.SPECIAL)
    return Event(
        row["id"],
        kind,
        day_of(row["planned_on"]),
        day_of(row["held_on"]),
        row["outcome"] or "",
        row["note"] or "",
        row["recorded_as"] or "",
    )


def certificate_of(ledger: Ledger, standard: str, organisation_id: str = "") -> Certificate | None:
    """The certification of an organisation by a standard that reaches furthest; of any organisation for none."""
    fitting = [
        one
        for one in certificates(ledger)
        if one.standard == standard
        and (not organisation_id or not one.organisation_id or one.organisation_id == organisation_id)
    ]
    return max(fitting, key=lambda one: (one.ends_on or date.min, one.issued_on or date.min), default=None)


# -- recording --------------------------------------------------------------------------------------


def add_certification(ledger: Ledger, **fields: Any) -> str:
    """Records a certification. Returns its id.

    Raises:
        InputError: it would end before it begins.
    """
    _check_certification(fields)
    return audits.add(ledger, CERTIFICATION, None, fields)


def save_certification(ledger: Ledger, record_id: str, fields: dict[str, Any], seen: Any = None) -> bool:
    """Changes a certification; errors as `add_certification`."""
    _check_certification(ledger.get(CERTIFICATION, record_id) | fields)
    return audits.save(ledger, CERTIFICATION, record_id, fields, seen)


def _check_certification(fields: dict[str, Any]) -> None:
    issued, expires = day_of(fields.get("issued_on")), day_of(fields.get("expires_on"))
    if issued is not None and expires is not None and expires <= issued:
        raise InputError(
            translate(
                "Services", "The certificate would expire on {expires}, before it is issued on {issued}."
            ).format(expires=expires, issued=issued),
            translate("Services", "Correct the dates."),
        )


def add_event(ledger: Ledger, certification_id: str, kind: CertificationEventKind, **fields: Any) -> str:
    """Records an audit by the certification body, planned or held. Returns its id."""
    ledger.get(CERTIFICATION, certification_id)
    _check_event(ledger, fields)
    record_id = new_id()
    ledger.set(EVENT, record_id, certification_id=certification_id, event_kind=kind.value, **fields)
    return record_id


def save_event(ledger: Ledger, record_id: str, fields: dict[str, Any], seen: Any = None) -> bool:
    """Changes an audit by the certification body."""
    _check_event(ledger, fields)
    ledger.get(EVENT, record_id)
    return ledger.record(Act(EVENT, record_id, fields, seen=seen)) is not None


def _check_event(ledger: Ledger, fields: dict[str, Any]) -> None:
    held = day_of(fields.get("held_on"))
    if held is not None and held > ledger.now().date():
        raise RuleViolation(
            translate("Services", "{day} is still to come: an audit is held once it is over.").format(
                day=held
            ),
            translate("Services", "Record it as planned for that day."),
        )


def withdraw_certification(ledger: Ledger, record_id: str, reason: str = "removed") -> None:
    """Takes a certification with its audits out; undo brings all back."""
    for row in ledger.select(EVENT, certification_id=record_id):
        audits.withdraw(ledger, EVENT, row["id"], reason)
    audits.withdraw(ledger, CERTIFICATION, record_id, reason)


def withdraw_event(ledger: Ledger, record_id: str, reason: str = "removed") -> None:
    """Takes what is recorded of an audit out; undo brings it back."""
    audits.withdraw(ledger, EVENT, record_id, reason)


def find_certification(ledger: Ledger, name: str) -> Row:
    """A certification by id, the beginning of its id, its number, or its standard.

    Raises:
        InputError: none, or more than one, fits.
    """
    rows = ledger.select(CERTIFICATION)
    exact = [row for row in rows if name.casefold() in _names(row)]
    found = exact or [row for row in rows if len(name) >= 8 and row["id"].startswith(name.lower())]
    if len(found) == 1:
        return found[0]
    told = (
        translate("Services", 'There is no certification "{name}".')
        if not found
        else translate("Services", '"{name}" could be any of several certifications.')
    )
    raise InputError(told.format(name=name), translate("Services", "`certification list` shows their ids."))


def _names(row: Row) -> set[str]:
    standard = row["standard"] or ""
    named = (row["id"], row["certificate_number"], standard, standard_title(standard))
    return {str(name).casefold() for name in named if name}


def offered_standards(ledger: Ledger) -> list[str]:
    """Standards that certificates or audits of this workspace are about, ISO/IEC 20000-1 first."""
    used = [row["standard"] for row in ledger.select(CERTIFICATION)]
    used += [
        row["standard"]
        for row in ledger.rows("SELECT DISTINCT standard FROM question WHERE retired=0 ORDER BY 1")
    ]
    home = next(iter(STANDARD_TITLES))
    return list(dict.fromkeys([home, *(name for name in used if name and name != "own")]))
