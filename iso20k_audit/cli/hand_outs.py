"""Handing parts of an audit to auditors, and what people work on themselves."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Annotated, Any

import typer

from iso20k_audit.cli.printing import print_json, print_table, say
from iso20k_audit.cli.shared import (
    AsJson,
    AuditName,
    groups,
    read_date,
    read_term,
    reading,
    writing,
)
from iso20k_audit.model.errors import InputError, NotFound
from iso20k_audit.model.vocabulary import AreaKind, PartKind
from iso20k_audit.services.workspaces import Ledger

Several = list[str] | None


@groups["audit"].command("assign")
def audit_assign(
    audit: AuditName,
    to: Annotated[list[str], typer.Option(help="Auditor, by name; several times.")],
    section: Annotated[Several, typer.Option(help="Section, by title or clause; several times.")] = None,
    question: Annotated[Several, typer.Option(help="Item such as 8.6.1-03; several times.")] = None,
    site: Annotated[Several, typer.Option(help="Everything at a site; several times.")] = None,
    account: Annotated[Several, typer.Option(help="Everything of a client account; several times.")] = None,
    due: Annotated[str, typer.Option(help="Day, or day and time such as 2026-10-31T16:00.")] = "",
    note: Annotated[str | None, typer.Option(help="What the auditor should know.")] = None,
    reason: Annotated[
        str, typer.Option(help="Why although it is their own work; printed in the report.")
    ] = "",
    instead: Annotated[bool, typer.Option("--instead", help="Take the parts from everybody else.")] = False,
    withdraw: Annotated[bool, typer.Option("--withdraw", help="Take the parts back from them.")] = False,
    as_json: AsJson = False,
) -> None:
    """Hand parts of an audit to auditors, or take them back; nobody gets their own work without a reason."""
    from iso20k_audit.services import handing_out
    from iso20k_audit.services.audits import find_audit

    due_at = _moment(due)
    named = {"section": section, "question": question, "site": site, "account": account}

    def record(ledger: Ledger) -> tuple[int, list[dict[str, Any]]]:
        audit_id = find_audit(ledger, audit)["id"]
        people = [_named(ledger, "person", name) for name in to]
        parts = [_part(ledger, audit_id, kind, one) for kind, given in named.items() for one in given or ()]
        if withdraw:
            count = handing_out.withdraw(ledger, audit_id, parts, people)
        else:
            count = handing_out.hand_out(
                ledger, audit_id, parts, people, due_at=due_at, note=note, reason=reason, instead=instead
            )
        return count, _owed(ledger, audit_id)

    with writing() as workspace:
        count, owed = workspace.write(record)
    if as_json:
        print_json({"changed": count, "auditors": owed})
    elif withdraw:
        say(f"Taken back: {count}")
    else:
        say(f"Handed out: {count}")


@groups["audit"].command("assignments")
def audit_assignments(audit: AuditName, as_json: AsJson = False) -> None:
    """Show who has which part of an audit, how far they are and when it is due."""
    from iso20k_audit.services.audits import find_audit

    with reading() as workspace:
        found = workspace.read(lambda ledger: _owed(ledger, find_audit(ledger, audit)["id"]))
    if as_json:
        print_json(found)
        return
    rows = [
        part
        | {
            "auditor": one["name"],
            "progress": f"{one['answered']}/{one['questions']}",
            "late": "yes" if one["overdue"] else "",
        }
        for one in found
        for part in one["parts"]
    ]
    columns = {"auditor": "Auditor", "kind": "What", "title": "Part", "due_at": "Due"}
    columns |= {"progress": "Answered, of all theirs", "late": "Overdue", "override_reason": "Reason"}
    print_table(rows, columns, "Nothing is handed out yet. Hand a part out with `audit assign`.")


def _owed(ledger: Ledger, audit_id: str) -> list[dict[str, Any]]:
    from iso20k_audit.services.handing_out import expected

    def told(moment: datetime | None) -> str | None:
        return moment.isoformat(timespec="minutes") if moment else None

    found = []
    for one in expected(ledger, audit_id):
        parts = [
            {
                "kind": part.part.kind.value,
                "id": part.part.id,
                "title": part.title,
                "due_at": told(part.due_at),
                "note": part.note,
                "override_reason": part.override_reason,
            }
            for part in one.parts
        ]
        found.append(asdict(one) | {"parts": parts, "due_at": told(one.due_at)})
    return found


def _moment(text: str) -> datetime | None:
    """A day (its end) or a time, in local time where no offset is given."""
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(f"{text}T23:59" if len(text) == len("2026-10-31") else text)
    except ValueError:
        raise InputError(f'--due: "{text}" is not a time.', "Write it as 2026-10-31T16:00.") from None
    return moment.astimezone() if moment.tzinfo is None else moment


def _named(ledger: Ledger, kind: str, name: str) -> str:
    """Id of a person, site or client account by its name or id."""
    rows = ledger.select(kind)
    found = [row["id"] for row in rows if name.casefold() in ((row["name"] or "").casefold(), row["id"])]
    if not found:
        known = "; ".join(sorted(row["name"] or "" for row in rows)) or "none"
        raise NotFound(f'There is no {kind} "{name}" in this workspace.', f"There are: {known}.")
    if len(found) > 1:
        raise InputError(f'"{name}" fits {len(found)} records.', "Give the id.")
    return str(found[0])


def _part(ledger: Ledger, audit_id: str, kind: str, name: str) -> Any:
    from iso20k_audit.services.answering import question_of_item
    from iso20k_audit.services.handed import sets_of
    from iso20k_audit.services.parts import Part

    if kind == "question":
        return Part(PartKind.QUESTION, question_of_item(ledger, audit_id, name))
    if kind in ("site", "account"):
        record = "site" if kind == "site" else "client"
        return Part(PartKind(kind), _named(ledger, record, name))
    fitting = [
        row["id"]
        for row in sets_of(ledger, audit_id)
        if name.casefold() in ((row["title"] or "").casefold(), (row["clause"] or "").casefold())
    ]
    if not fitting:
        known = "; ".join(dict.fromkeys(row["title"] or "" for row in sets_of(ledger, audit_id)))
        raise NotFound(f'The audit has no section "{name}".', f"Its sections: {known}.")
    return Part(PartKind.SECTION, fitting[0])


@groups["person"].command("own-area")
def person_own_area(
    person: Annotated[str, typer.Argument(metavar="PERSON", help="Name of a person.")],
    what: Annotated[
        str, typer.Argument(metavar="KIND", help=", ".join(kind.value for kind in AreaKind))
    ] = "",
    which: Annotated[
        str, typer.Argument(metavar="AREA", help="Site, client account, service, clause or process.")
    ] = "",
    until: Annotated[
        str, typer.Option(help="Last day of the work, YYYY-MM-DD; counts twelve months on.")
    ] = "",
    note: Annotated[str, typer.Option(help="What they do or did there.")] = "",
    remove: Annotated[bool, typer.Option("--remove", help="It was recorded by mistake.")] = False,
    as_json: AsJson = False,
) -> None:
    """Record what somebody works on and so may not audit; without KIND show it."""
    from iso20k_audit.services import independence

    if not what:
        with reading() as workspace:
            areas = workspace.read(
                lambda ledger: independence.own_areas(ledger, _named(ledger, "person", person))
            )
        rows = [
            {
                "id": one.id,
                "kind": one.kind.value,
                "area": one.name,
                "until": one.until.isoformat() if one.until else None,
                "note": one.note,
            }
            for one in areas
        ]
        if as_json:
            print_json(rows)
        else:
            columns = {"kind": "What", "area": "Which", "until": "Until", "note": "Note"}
            print_table(rows, columns, "Nothing is recorded.")
        return
    kind, last = read_term(AreaKind, what, "KIND"), read_date(until, "--until")

    def record(ledger: Ledger) -> str:
        person_id = _named(ledger, "person", person)
        if not remove:
            return independence.add_own_area(ledger, person_id, kind, which, last, note)
        for one in independence.own_areas(ledger, person_id):
            if one.kind is kind and which.casefold() in (one.name.casefold(), one.area.casefold()):
                independence.remove_own_area(ledger, one.id)
                return one.id
        raise NotFound(
            f'{person} has no own area "{which}".', "`person own-area PERSON` shows those there are."
        )

    with writing() as workspace:
        record_id = workspace.write(record)
    if as_json:
        print_json({"id": record_id})
    else:
        say(f"{'Removed' if remove else 'Recorded'}: {kind.label} {which}")
