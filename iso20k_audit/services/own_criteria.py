"""Own audit criteria: contracts, agreements, policies and laws with their clauses, and the audits against them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from iso20k_audit.model.errors import InputError, NotFound, RuleViolation
from iso20k_audit.model.ids import link_id, new_id
from iso20k_audit.model.own_criteria import (
    OwnClause,
    OwnDocument,
    as_checklist,
    check_also,
    check_number,
    check_short_name,
)
from iso20k_audit.model.standards import OWN, clause_order, own_document
from iso20k_audit.model.vocabulary import CriterionKind
from iso20k_audit.model.wording import translate
from iso20k_audit.store.ledger import Ledger, Row


def documents(ledger: Ledger) -> list[OwnDocument]:
    """Every document with its clauses, by short name."""
    clients = {row["id"]: row["name"] or "" for row in ledger.rows("SELECT id, name FROM client")}
    clauses: dict[str, list[OwnClause]] = {}
    for row in ledger.select("criterion_clause"):
        clauses.setdefault(row["document_id"], []).append(_clause(row))
    found = [
        _document(row, clauses.get(row["id"], []), clients) for row in ledger.select("criterion_document")
    ]
    return sorted(found, key=lambda one: one.short_name.casefold())


def _clause(row: Row) -> OwnClause:
    return OwnClause(
        row["id"], row["number"] or "", row["title"] or "", row["note"] or "", tuple(row["also"] or ())
    )


def _document(row: Row, clauses: list[OwnClause], clients: dict[str, str]) -> OwnDocument:
    return OwnDocument(
        row["id"],
        row["title"] or "",
        row["short_name"] or "",
        CriterionKind(row["criterion_kind"]) if row["criterion_kind"] else CriterionKind.OTHER,
        row["version"] or "",
        date.fromisoformat(row["valid_from"]) if row["valid_from"] else None,
        clients.get(row["client_id"] or "", ""),
        row["client_id"] or "",
        row["note"] or "",
        tuple(sorted(clauses, key=lambda one: clause_order(one.number))),
    )


def find_document(ledger: Ledger, name: str) -> OwnDocument:
    """The document of that short name, title or id.

    Raises:
        NotFound: there is none; the message names those that there are.
    """
    every = documents(ledger)
    wanted = name.strip().casefold()
    for one in every:
        if wanted in (one.id, one.short_name.casefold(), one.title.casefold()):
            return one
    known = ", ".join(one.short_name for one in every) or translate("OwnCriteria", "none yet")
    raise NotFound(
        translate("OwnCriteria", 'There are no own audit criteria "{name}".').format(name=name),
        translate("OwnCriteria", "Known: {known}.").format(known=known),
    )


def add_document(
    ledger: Ledger, short_name: str, title: str, kind: CriterionKind = CriterionKind.OTHER, **fields: Any
) -> str:
    """Adds a document. Returns its id.

    Args: `fields` are further ones of the record: version, valid_from, client_id, note.

    Raises:
        InputError: a title is missing, or the short name is taken or cannot stand before a clause number.
    """
    document_id = new_id()
    checked = _checked(ledger, document_id, {"short_name": short_name, "title": title} | fields)
    ledger.set("criterion_document", document_id, criterion_kind=kind.value, **checked)
    return document_id


def change_document(
    ledger: Ledger, document_id: str, fields: dict[str, Any], seen: dict[str, list[str]] | None = None
) -> bool:
    """Changes a document; the short name stays once an audit cites it. Returns whether anything changed.

    Raises:
        InputError: as `add_document`.
        RuleViolation: the short name is cited already.
    """
    from iso20k_audit.store.ledger import Act

    row = ledger.get("criterion_document", document_id)
    checked = _checked(ledger, document_id, fields)
    renamed = "short_name" in checked and row["short_name"] and checked["short_name"] != row["short_name"]
    if renamed and (used := _cited_in(ledger, row["short_name"])):
        raise RuleViolation(
            translate("OwnCriteria", '"{name}" is cited in {audits} and keeps its short name.').format(
                name=row["short_name"], audits=", ".join(used)
            ),
            translate("OwnCriteria", "Add the new version as further criteria."),
        )
    return ledger.record(Act("criterion_document", document_id, checked, None, seen=seen)) is not None


def _checked(ledger: Ledger, document_id: str, fields: dict[str, Any]) -> dict[str, Any]:
    checked = dict(fields)
    if "title" in fields and not str(fields["title"] or "").strip():
        raise InputError(translate("OwnCriteria", "Own audit criteria need a title."))
    if "short_name" in fields:
        checked["short_name"] = check_short_name(str(fields["short_name"] or ""))
        for row in ledger.select("criterion_document"):
            same = (row["short_name"] or "").casefold() == checked["short_name"].casefold()
            if same and row["id"] != document_id:
                raise InputError(
                    translate("OwnCriteria", 'The short name "{name}" is taken by "{title}".').format(
                        name=row["short_name"], title=row["title"]
                    ),
                    translate("OwnCriteria", "Choose another short name."),
                )
    return checked


def withdraw_document(ledger: Ledger, document_id: str, reason: str) -> None:
    """Takes a document out of use; audits that cite it keep their words.

    Raises:
        InputError: no reason is given.
    """
    if not reason.strip():
        raise InputError(translate("OwnCriteria", "State why they are withdrawn."))
    ledger.get("criterion_document", document_id)
    ledger.set("criterion_document", document_id, withdrawn=reason.strip())


def add_clause(
    ledger: Ledger, document_id: str, number: str, title: str, note: str = "", also: Iterable[str] = ()
) -> str:
    """Adds a clause, or changes the one of that number. Returns its id.

    Raises:
        InputError: no clause number, no title, or `also` names a clause that no known standard has.
    """
    ledger.get("criterion_document", document_id)
    if not title.strip():
        raise InputError(translate("OwnCriteria", "Clause {number} needs a title.").format(number=number))
    checked = check_number(number)
    served = list(check_also(one for one in also if one.strip()))
    same = [
        row for row in ledger.select("criterion_clause", document_id=document_id) if row["number"] == checked
    ]
    clause_id = same[0]["id"] if same else new_id()
    fields = {"document_id": document_id, "number": checked, "title": " ".join(title.split())}
    ledger.set("criterion_clause", clause_id, note=note.strip() or None, also=served or None, **fields)
    return clause_id


def change_clause(ledger: Ledger, clause_id: str, fields: dict[str, Any], seen: Any = None) -> bool:
    """Changes the number, title, note or served clauses of a clause. Returns whether anything changed.

    Raises:
        InputError: as `add_clause`, or another clause has the number.
    """
    from iso20k_audit.store.ledger import Act

    row = ledger.get("criterion_clause", clause_id)
    checked = dict(fields)
    if "number" in fields:
        checked["number"] = check_number(str(fields["number"] or ""))
        others = ledger.select("criterion_clause", document_id=row["document_id"])
        if any(one["number"] == checked["number"] and one["id"] != clause_id for one in others):
            raise InputError(
                translate("OwnCriteria", "Clause {number} is there already.").format(number=checked["number"])
            )
    if "title" in fields and not str(fields["title"] or "").strip():
        raise InputError(
            translate("OwnCriteria", "Clause {number} needs a title.").format(number=row["number"])
        )
    if "also" in fields:
        checked["also"] = list(check_also(fields["also"] or ())) or None
    return ledger.record(Act("criterion_clause", clause_id, checked, None, seen=seen)) is not None


def add_clauses(ledger: Ledger, document_id: str, clauses: Iterable[tuple[str, str]]) -> int:
    """Adds several clauses, numbers and titles; known numbers get the new title. Returns how many there were."""
    count = 0
    for number, title in clauses:
        known = ledger.select("criterion_clause", document_id=document_id)
        row = next((one for one in known if one["number"] == number), None)
        if row is None:
            add_clause(ledger, document_id, number, title)
        else:
            change_clause(ledger, row["id"], {"title": title})
        count += 1
    return count


def withdraw_clause(ledger: Ledger, clause_id: str) -> None:
    """Takes a clause out of the document; what cites it keeps its words."""
    ledger.get("criterion_clause", clause_id)
    ledger.set("criterion_clause", clause_id, withdrawn=translate("OwnCriteria", "no longer part of it"))


# -- in audits ----------------------------------------------------------------------------------------


def use(ledger: Ledger, audit_id: str, document_id: str) -> None:
    """Makes a document a criterion of an audit."""
    record_id = link_id("audit_criterion", audit_id, document_id)
    row = ledger.find("audit_criterion", record_id)
    if row is None or row["withdrawn"]:
        ledger.set("audit_criterion", record_id, audit_id, document_id=document_id, withdrawn=None)


def use_no_longer(ledger: Ledger, audit_id: str, document_id: str) -> None:
    """Takes that back.

    Raises:
        RuleViolation: a question or finding of the audit cites it.
    """
    record_id = link_id("audit_criterion", audit_id, document_id)
    row = ledger.get("criterion_document", document_id)
    if cited := _cited_by(ledger, audit_id, row["short_name"] or ""):
        raise RuleViolation(
            translate(
                "OwnCriteria", "{name} is cited by {records} and stays a criterion of this audit."
            ).format(name=row["short_name"], records=", ".join(cited[:5]))
        )
    ledger.set(
        "audit_criterion", record_id, audit_id, withdrawn=translate("OwnCriteria", "not audited against")
    )


def used_in(ledger: Ledger, audit_id: str) -> list[OwnDocument]:
    """The documents that an audit is held against, by short name; withdrawn ones among them."""
    ids = {row["document_id"] for row in ledger.select("audit_criterion", audit_id)}
    if not ids:
        return []
    there = {one.id: one for one in documents(ledger)}
    gone = [
        row for row in ledger.select("criterion_document", withdrawn=True) if row["id"] in ids - there.keys()
    ]
    clauses = ledger.select("criterion_clause")
    for row in gone:
        there[row["id"]] = _document(
            row, [_clause(one) for one in clauses if one["document_id"] == row["id"]], {}
        )
    return sorted((there[one] for one in ids if one in there), key=lambda one: one.short_name.casefold())


def note_cited(ledger: Ledger, audit_id: str, clauses: Iterable[tuple[str, str]]) -> None:
    """Documents whose clauses (standard, clause) are cited become criteria of the audit."""
    names = {own_document(clause) for standard, clause in clauses if standard == OWN}
    if names - {""}:
        for row in ledger.select("criterion_document"):
            if row["short_name"] in names:
                use(ledger, audit_id, row["id"])


def note_asked(ledger: Ledger, audit_id: str) -> None:
    """Documents that questions of the audit are about become criteria of it."""
    rows = ledger.rows("SELECT DISTINCT standard, clause FROM question WHERE audit_id=:a", a=audit_id)
    home = ledger.value("SELECT standard FROM audit WHERE id=:a", a=audit_id) or ""
    note_cited(ledger, audit_id, ((row["standard"] or home, row["clause"]) for row in rows))


def titles(ledger: Ledger) -> dict[str, str]:
    """Reference of every clause of own criteria to its title."""
    return {reference: title for one in documents(ledger) for reference, title in one.titles.items()}


def _cited_in(ledger: Ledger, short: str) -> list[str]:
    """Numbers of the audits that cite a document."""
    sql = (
        "SELECT DISTINCT a.number FROM audit a WHERE a.withdrawn IS NULL AND (EXISTS (SELECT 1 FROM question q"
        " WHERE q.audit_id=a.id AND q.clause LIKE :c) OR EXISTS (SELECT 1 FROM finding_clause f WHERE"
        " f.audit_id=a.id AND f.withdrawn IS NULL AND f.clause LIKE :c)) ORDER BY a.number"
    )
    return [row["number"] for row in ledger.rows(sql, c=f"{short} %")]


def _cited_by(ledger: Ledger, audit_id: str, short: str) -> list[str]:
    questions = ledger.rows(
        "SELECT item FROM question WHERE audit_id=:a AND clause LIKE :c", a=audit_id, c=f"{short} %"
    )
    found = ledger.rows(
        "SELECT f.number, f.provisional_number FROM finding f JOIN finding_clause c ON c.finding_id=f.id"
        " WHERE c.audit_id=:a AND c.withdrawn IS NULL AND f.withdrawn IS NULL AND c.clause LIKE :c",
        a=audit_id,
        c=f"{short} %",
    )
    return [row["item"] for row in questions] + [row["number"] or row["provisional_number"] for row in found]


# -- a checklist of them ------------------------------------------------------------------------------


def make_checklist(
    ledger: Ledger, document_id: str, workspace_folder: Path, *, replace: bool = False
) -> Path:
    """Writes a checklist with one question for each clause into the workspace. Returns the file.

    Raises:
        InputError: no clauses, or there is such a checklist already and `replace` is not set.
    """
    from iso20k_audit.services.library import save_checklist

    document = find_document(ledger, document_id)
    name = re.sub(r"[^a-z0-9]+", "-", document.short_name.lower()).strip("-")
    return save_checklist(workspace_folder, as_checklist(document, f"own-{name}"), replace=replace)
