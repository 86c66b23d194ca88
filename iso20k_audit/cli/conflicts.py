"""Fields in conflict: what disagrees, and settling it one by one or by rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from iso20k_audit.cli.printing import print_json, print_table, say
from iso20k_audit.cli.shared import AsJson, groups, reading, writing
from iso20k_audit.model.errors import InputError
from iso20k_audit.services.workspaces import Ledger

if TYPE_CHECKING:
    from iso20k_audit.services.conflicts import Conflict
    from iso20k_audit.services.resolving_by_rule import Planned


@groups["conflicts"].command("list")
def conflicts_list(
    audit: Annotated[str, typer.Argument(metavar="AUDIT", help="Number or id; all audits if left out.")] = "",
    as_json: AsJson = False,
) -> None:
    """List the fields whose versions disagree, with every version and its author."""
    from iso20k_audit.services import audits, conflicts

    def read(ledger: Ledger) -> list[Conflict]:
        audit_id = audits.find_audit(ledger, audit)["id"] if audit else None
        return conflicts.list_conflicts(ledger, audit_id)

    with reading() as workspace:
        found = workspace.read(read)
    if as_json:
        print_json([_plain(conflict) for conflict in found])
        return
    rows = [
        {
            "record": conflict.record,
            "field": conflict.field,
            "versions": "\n".join(
                f"{place} {version.words} ({version.authors})"
                for place, version in enumerate(conflict.versions, 1)
            ),
            "id": conflict.record_id,
        }
        for conflict in found
    ]
    columns = {"record": "Record", "field": "Field", "versions": "Versions", "id": "Id"}
    print_table(rows, columns, "Nothing is in conflict.")


def _plain(conflict: Conflict) -> dict[str, Any]:
    return {
        "record_id": conflict.record_id,
        "kind": conflict.kind,
        "audit_id": conflict.audit_id,
        "record": conflict.record,
        "field": conflict.field,
        "label": conflict.label,
        "section": conflict.place.section,
        "recorded_once": conflict.once,
        "versions": [
            {
                "number": place,
                "value": version.value,
                "words": version.words,
                "authors": [
                    {
                        "person": signature.person,
                        "person_id": signature.person_id,
                        "made_at": signature.made_at,
                        "device": signature.device,
                        "change": signature.change_id,
                    }
                    for signature in version.signatures
                ],
            }
            for place, version in enumerate(conflict.versions, 1)
        ],
    }


@groups["conflicts"].command("resolve")
def conflicts_resolve(
    record: Annotated[str, typer.Argument(metavar="[RECORD", help="Id of the record, as listed.")] = "",
    field: Annotated[str, typer.Argument(metavar="FIELD]", help="Name of its field, as listed.")] = "",
    take: Annotated[int, typer.Option("--take", help="Number of the version that is to stand.")] = 0,
    value: Annotated[
        str | None, typer.Option("--value", help="A text of your own; empty for nothing.")
    ] = None,
    person: Annotated[str, typer.Option("--of", help="The version of this person.")] = "",
    rule: Annotated[
        str, typer.Option("--rule", help="For many at once: person, owner, lead, newest or longer.")
    ] = "",
    audit: Annotated[str, typer.Option("--audit", help="With --rule: the audit.")] = "",
    reason: Annotated[str, typer.Option("--reason", help="Why; stays in the history.")] = "",
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="With --rule: only say what would become.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Settle one conflict (RECORD FIELD with --take, --value or --of), or many with --rule."""
    if rule:
        _by_rule(rule, audit, person, reason, dry_run=dry_run, as_json=as_json)
        return
    if not record or not field:
        raise InputError("Name RECORD and FIELD, or a --rule.", "`conflicts list` shows both.")
    if dry_run:
        raise InputError(
            "--dry-run goes with --rule.", "`conflicts list` shows the versions of one conflict."
        )
    if sum((take != 0, value is not None, bool(person))) != 1:
        raise InputError("Say what is to stand.", "Use one of --take N, --value TEXT or --of NAME.")
    from iso20k_audit.services import conflicts
    from iso20k_audit.services.resolving import Choice, resolve

    def act(ledger: Ledger) -> dict[str, Any]:
        conflict = conflicts.conflict_of(ledger, record, field)
        taken = "" if value is not None else _version(conflict, take, person)
        choice = Choice(take=taken, value=value or None)
        change = resolve(ledger, record, field, choice, reason, shown=conflict.heads)
        return {"record": conflict.record, "field": conflict.field, "change": change.id}

    with writing() as workspace:
        done = workspace.write(act)
    if as_json:
        print_json(done)
    else:
        say(f"Settled: {done['record']}, {done['field']}")


def _version(conflict: Conflict, take: int, person: str) -> str:
    """The change that stands for the version meant."""
    if take:
        if not 1 <= take <= len(conflict.versions):
            raise InputError(
                f"--take: there are {len(conflict.versions)} versions.", "`conflicts list` numbers them."
            )
        return conflict.versions[take - 1].change_id
    theirs = [
        version.change_id
        for version in conflict.versions
        if any(signature.person.casefold() == person.casefold() for signature in version.signatures)
    ]
    if len(theirs) != 1:
        told = "More than one version is theirs" if theirs else "None of the versions is theirs"
        raise InputError(f'--of: {told} ("{person}").', "Use --take with the number of the version.")
    return theirs[0]


def _by_rule(rule: str, audit: str, person: str, reason: str, *, dry_run: bool, as_json: bool) -> None:
    from iso20k_audit.services import audits
    from iso20k_audit.services.resolving_by_rule import Rule, preview, resolve_by_rule

    known = ", ".join(one.value for one in Rule)
    if rule not in {one.value for one in Rule}:
        raise InputError(f'--rule: "{rule}" is not known.', f"Use one of: {known}.")
    if not audit:
        raise InputError("--rule needs --audit.", "Name the audit by its number, for example IA-2026-001.")

    def plan(ledger: Ledger) -> list[Planned]:
        audit_id = audits.find_audit(ledger, audit)["id"]
        person_id = _person_id(ledger, person) if person else ""
        if dry_run:
            return preview(ledger, audit_id, Rule(rule), person_id=person_id)
        return resolve_by_rule(ledger, audit_id, Rule(rule), reason, person_id=person_id)

    if dry_run:
        with reading() as workspace:
            planned = workspace.read(plan)
    else:
        with writing() as workspace:
            planned = workspace.write(plan)
    rows = [
        {
            "record": one.conflict.record,
            "record_id": one.conflict.record_id,
            "field": one.conflict.field,
            "becomes": one.version.words if one.version is not None else None,
            "of": one.version.authors if one.version is not None else "",
            "stays_open": one.why_not,
        }
        for one in planned
    ]
    if as_json:
        print_json({"dry_run": dry_run, "conflicts": rows})
        return
    columns = {
        "record": "Record",
        "field": "Field",
        "becomes": "Becomes",
        "of": "Of",
        "stays_open": "Stays open",
    }
    print_table(rows, columns, "Nothing is in conflict.")
    settled = sum(one.version is not None for one in planned)
    say(f"{'Would settle' if dry_run else 'Settled'}: {settled} of {len(planned)}")


def _person_id(ledger: Ledger, name: str) -> str:
    found = [
        row["id"] for row in ledger.select("person") if (row["name"] or "").casefold() == name.casefold()
    ]
    authors = ledger.rows(
        "SELECT DISTINCT json_extract(body, '$.a.id') AS id FROM change WHERE"
        " lower(json_extract(body, '$.a.name'))=lower(:n)",
        n=name,
    )
    found += [row["id"] for row in authors]
    if not found:
        raise InputError(f'--of: nobody is called "{name}".', "`conflicts list` names the authors.")
    return str(found[0])
