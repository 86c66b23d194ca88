"""Packages: write them, look into them, take them in, take them back; receipts, keys of the team, roster."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from iso20k_audit.cli.printing import print_json, print_table, say
from iso20k_audit.cli.shared import AsJson, AuditName, existing_folder, groups, reading, writing
from iso20k_audit.model.errors import InputError, NotFound
from iso20k_audit.services import workspaces
from iso20k_audit.services.workspaces import Ledger, Workspace

if TYPE_CHECKING:
    from iso20k_audit.exchange.package_info import Heads
    from iso20k_audit.services.incoming import Incoming
    from iso20k_audit.services.package_records import IntakeRow, SendingRow
    from iso20k_audit.services.previewing import Preview

PackageFile = Annotated[Path, typer.Argument(metavar="FILE", help="A package, name ending in .i20k.")]
KeyName = Annotated[
    str, typer.Argument(metavar="FINGERPRINT", help="Fingerprint as `team keys` shows it, or the key.")
]
PassphraseFile = Annotated[
    Path | None, typer.Option("--passphrase-file", help="File whose first line is the passphrase.")
]
AskPassphrase = Annotated[bool, typer.Option("--passphrase", help="Ask for a passphrase.")]


def _passphrase(file: Path | None, *, ask: bool, twice: bool = False) -> str | None:
    """The passphrase, or None where none is wanted.

    Raises:
        InputError: the file cannot be read, or nothing stands in its first line.
    """
    if file is not None:
        try:
            lines = file.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            raise InputError(f"--passphrase-file: {file} cannot be read.") from error
        if not lines or not lines[0]:
            raise InputError(f"--passphrase-file: nothing stands in the first line of {file}.")
        return lines[0]
    if not ask:
        return None
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n") or None
    return str(typer.prompt("Passphrase", hide_input=True, confirmation_prompt=twice))


# -- writing ----------------------------------------------------------------------------------------------


@groups["package"].command("create")
def package_create(
    audit: AuditName,
    out: Annotated[Path, typer.Option("--out", help="The file, or a folder for one of the usual name.")],
    people: Annotated[
        list[str] | None,
        typer.Option("--for", metavar="PERSON", help="Assignment for this auditor; again for more."),
    ] = None,
    for_all: Annotated[
        bool, typer.Option("--all", help="Assignment for every auditor, in one package.")
    ] = False,
    back: Annotated[
        bool, typer.Option("--return", help="What was recorded here, back to the lead auditor.")
    ] = False,
    consolidated: Annotated[
        bool, typer.Option("--consolidated", help="The whole audit as it stands here.")
    ] = False,
    since_last: Annotated[
        bool, typer.Option("--since-last", help="Leave out what the receiver is known to have.")
    ] = False,
    since: Annotated[
        list[str] | None,
        typer.Option("--since", metavar="HEAD", help="Entry that the receiver has, with all before it."),
    ] = None,
    note: Annotated[str, typer.Option(help="A note to the receiver.")] = "",
    encrypt_for: Annotated[
        list[str] | None,
        typer.Option(
            "--encrypt-for",
            metavar="PERSON",
            help="Encrypt for this person's computer (known from a package of theirs), or for an age1… key.",
        ),
    ] = None,
    passphrase_file: PassphraseFile = None,
    ask: AskPassphrase = False,
    as_json: AsJson = False,
) -> None:
    """Write a package: an assignment, what you send back, or the whole audit."""
    from iso20k_audit.services import audits, packing
    from iso20k_audit.services.handed import expected

    chosen = [bool(people) or for_all, back, consolidated]
    if chosen.count(True) != 1:
        raise InputError("Say what to write.", "Use one of: --for PERSON, --all, --return, --consolidated.")
    purpose = (packing.Purpose.ASSIGNMENT, packing.Purpose.RETURN, packing.Purpose.CONSOLIDATED)[
        chosen.index(True)
    ]
    if purpose is packing.Purpose.ASSIGNMENT and (since_last or since):
        raise InputError("An assignment is always whole.", "Leave out --since-last and --since.")
    passphrase = _passphrase(passphrase_file, ask=ask, twice=True)

    if encrypt_for and passphrase:
        raise InputError("A package has a passphrase or receivers' keys, not both.", "Leave one of them out.")

    def recipients(ledger: Ledger, audit_id: str) -> list[str]:
        found: list[str] = []
        for one in encrypt_for or ():
            if one.startswith("age1"):
                found.append(one)
                continue
            theirs = packing.recipients_of(ledger, _person(ledger, audit_id, one))
            if not theirs:
                raise InputError(
                    f"The key of {one}'s computer is not known: no trusted package of theirs was taken in yet.",
                    "Use --passphrase for the first one, or give the age1… key itself.",
                )
            found += theirs
        return found

    def read(ledger: Ledger) -> tuple[str, list[str], Heads | None]:
        audit_id = str(audits.find_audit(ledger, audit)["id"])
        if for_all:
            ids = [one.person_id for one in expected(ledger, audit_id)]
            if not ids:
                raise InputError("Nothing is handed out yet.", "`audit assign` does it.")
        elif back:
            ids = [person for person, _name in packing.leads(ledger, audit_id)]
        else:
            ids = [_person(ledger, audit_id, name) for name in people or ()]
        return audit_id, ids, _heads(ledger, since)

    with writing() as workspace:
        audit_id, ids, heads = workspace.read(read)
        keys = workspace.read(lambda ledger: recipients(ledger, audit_id))
        written = packing.write_package_for(
            workspace,
            audit_id,
            out,
            purpose=purpose,
            people=ids,
            since_last=since_last,
            since=heads,
            passphrase=passphrase,
            recipients=keys,
            note=note,
        )
    if as_json:
        print_json(
            {
                "path": str(written.path),
                "sha256": written.sha256,
                "bytes": written.bytes,
                "digest": written.digest,
                "words": written.words,
                "digits": written.digits,
                "version": written.version,
                "changes": written.changes,
                "withheld": written.withheld,
                "whole": written.whole,
                "why_whole": written.why_whole,
                "missing": [asdict(one) for one in written.missing],
                "package": written.info.to_json(),
            }
        )
        return
    say(f"{written.path}: entries {written.changes}, files {written.info.counts.blobs}.")
    if written.why_whole:
        say(written.why_whole)
    for one in written.missing:
        say(f"Missing in the vault and so not in it: {one.told}")
    say(f"In words: {written.words}\nIn digits: {written.digits}")


def _person(ledger: Ledger, audit_id: str, name: str) -> str:
    """Id of somebody of the audit by name or id.

    Raises:
        InputError: nobody is called so; names those there are.
    """
    from iso20k_audit.services.handed import assignments, team

    known = {person: told for person, told, _role in team(ledger, audit_id)}
    known |= {one.person_id: one.person for one in assignments(ledger, audit_id)}
    for person, told in known.items():
        if name.casefold() in (told.casefold(), person):
            return person
    raise InputError(
        f'--for: "{name}" is not in the audit team.', f"Use one of: {', '.join(known.values())}."
    )


def _heads(ledger: Ledger, since: list[str] | None) -> Heads | None:
    """The entries that were named, by hash or its beginning.

    Raises:
        NotFound: no entry of that hash is known here.
    """
    from iso20k_audit.exchange.package_info import Head

    if not since:
        return None
    found: dict[str, tuple[Head, ...]] = {}
    for name in since:
        rows = ledger.rows(
            "SELECT id, replica_id, seq FROM change WHERE length(:n)>=8 AND substr(id, 1, length(:n))=:n"
            " AND status<>'held' LIMIT 2",
            n=name.lower(),
        )
        if len(rows) != 1:
            raise NotFound(
                f'--since: there is no entry "{name}" here.', "Give at least its first 8 characters."
            )
        row = rows[0]
        found[row["replica_id"]] = (*found.get(row["replica_id"], ()), Head(row["seq"], row["id"]))
    return found


# -- looking and taking in --------------------------------------------------------------------------------


@contextmanager
def _some_workspace() -> Iterator[Workspace]:
    """The workspace that is meant, for reading; an empty one of no duration where there is none."""
    try:
        existing_folder()
    except NotFound:
        with (
            tempfile.TemporaryDirectory(prefix="i20k-") as folder,
            workspaces.open_workspace(Path(folder) / "workspace", create=True) as workspace,
        ):
            yield workspace
        return
    with reading() as workspace:
        yield workspace


@groups["package"].command("inspect")
def package_inspect(
    file: PackageFile,
    passphrase_file: PassphraseFile = None,
    ask: AskPassphrase = False,
    as_json: AsJson = False,
) -> None:
    """Check a package, and say who wrote it and what is in it. Needs no workspace."""
    from iso20k_audit.services.incoming import look_into

    passphrase = _passphrase(passphrase_file, ask=ask)
    with _some_workspace() as workspace, look_into(workspace, file, passphrase=passphrase) as incoming:
        if as_json:
            print_json(_plain_incoming(incoming))
            return
        info = incoming.info
        say(f"{incoming.file_name}: {info.purpose.value} of {info.audit.number} {info.audit.title}")
        say(f"From: {info.sender.name}, {info.made_at}")
        if info.receivers:
            say(f"For: {', '.join(one.name for one in info.receivers)}")
        say(f"Entries {info.counts.changes}, places {info.counts.withheld}, files {info.counts.blobs}")
        say(incoming.trust_told)
        if incoming.fingerprint:
            say(f"Fingerprint: {incoming.fingerprint}")
        say(f"In words: {incoming.words}\nIn digits: {incoming.digits}")


def _plain_incoming(incoming: Incoming) -> dict[str, Any]:
    return {
        "file": str(incoming.path),
        "bytes": incoming.file_bytes,
        "encrypted": incoming.encrypted,
        "digest": incoming.digest,
        "words": incoming.words,
        "digits": incoming.digits,
        "version": incoming.version,
        "trust": incoming.trust.value,
        "trust_told": incoming.trust_told,
        "key": incoming.key,
        "fingerprint": incoming.fingerprint,
        "new_audit": incoming.is_new_audit,
        "joins_as": incoming.joining.name if incoming.joining else None,
        "package": incoming.info.to_json(),
    }


def _plain_preview(preview: Preview) -> dict[str, Any]:
    from iso20k_audit.services.taking_in import account_json

    return {
        "account": account_json(preview.account),
        "balance": preview.balance,
        "summary": preview.summary,
        "records": [asdict(one) for one in preview.records],
        "people": [asdict(one) for one in preview.people],
        "sections": [asdict(one) for one in preview.sections],
        "evidence": [asdict(one) for one in preview.evidence],
        "duplicates": [asdict(one) for one in preview.duplicates],
        "waiting": [asdict(one) for one in preview.waiting],
        "remarks": [asdict(one) for one in preview.remarks],
        "rules": list(preview.rules),
    }


@groups["package"].command("import")
def package_import(
    file: PackageFile,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would change.")] = False,
    trust: Annotated[
        str,
        typer.Option("--trust", metavar="FINGERPRINT", help="Trust the key of this fingerprint from now on."),
    ] = "",
    accept_unsigned: Annotated[
        bool, typer.Option("--accept-unsigned", help="Although nobody who is trusted here signed it.")
    ] = False,
    accept_retired: Annotated[
        bool, typer.Option("--accept-retired", help="Although the device that signed it was retired.")
    ] = False,
    person: Annotated[
        str,
        typer.Option(
            "--as", metavar="PERSON", help="Which of its receivers you are, where it is for several."
        ),
    ] = "",
    passphrase_file: PassphraseFile = None,
    ask: AskPassphrase = False,
    as_json: AsJson = False,
) -> None:
    """Take a package in, all of it or nothing. Makes a workspace where there is none."""
    from iso20k_audit.services import taking_in
    from iso20k_audit.services.incoming import Trust, look_into

    passphrase = _passphrase(passphrase_file, ask=ask)
    with (
        _some_workspace() if dry_run else writing(create=True) as workspace,
        look_into(workspace, file, passphrase=passphrase) as incoming,
    ):
        if person:
            _choose(workspace, incoming, person)
        if trust:
            if "".join(trust.split()).lower() not in (
                "".join(incoming.fingerprint.split()).lower(),
                incoming.key,
            ):
                raise InputError(
                    "--trust: the package is signed with another key.",
                    f"Its fingerprint is {incoming.fingerprint}."
                    if incoming.key
                    else "It has no valid signature.",
                )
            if not dry_run and incoming.trust is Trust.UNKNOWN:
                incoming.trust_sender("command line")
        if dry_run:
            _tell_preview(incoming, incoming.preview(), as_json=as_json)
            return
        outcome = taking_in.take_in(
            workspace, incoming, accept_unsigned=accept_unsigned, accept_retired=accept_retired
        )
    if as_json:
        print_json(
            {
                "id": outcome.intake_id,
                "audit_id": outcome.audit_id,
                "told": outcome.told,
                "balance": outcome.balance,
                "account": taking_in.account_json(outcome.account),
                "files_new": outcome.files_new,
                "files_bytes": outcome.files_bytes,
                "missing": list(outcome.missing),
                "joins_as": outcome.joined.name if outcome.joined else None,
                "backup": str(outcome.backup) if outcome.backup else None,
            }
        )
        return
    say(outcome.told)
    say(outcome.balance)
    if outcome.missing:
        say(f"Files that are neither in the package nor here: {len(outcome.missing)}")
    if outcome.joined:
        say(outcome.joined.told)
    if outcome.intake_id is not None:
        say(f"Take it back with `package undo {outcome.intake_id} --reason …`.")


def _choose(workspace: Workspace, incoming: Incoming, name: str) -> None:
    chosen = [
        one.person_id
        for one in incoming.info.receivers
        if name.casefold() in (one.name.casefold(), one.person_id)
    ]
    if len(chosen) == 1:
        workspace.read(lambda ledger: incoming.look_again(ledger, chosen[0]))
        return
    names = ", ".join(one.name for one in incoming.info.receivers)
    raise InputError(f'--as: the package is not for "{name}".', f"It is for: {names or 'everybody'}.")


def _tell_preview(incoming: Incoming, preview: Preview, *, as_json: bool) -> None:
    if as_json:
        print_json(_plain_incoming(incoming) | _plain_preview(preview))
        return
    say(preview.summary)
    say(preview.balance)
    for remark in preview.remarks:
        say(remark.told)
    for waiting in preview.waiting:
        say(waiting.told)
    rows = [
        {"state": one.state, "record": one.title, "section": one.section, "by": ", ".join(one.people)}
        for one in preview.records
    ]
    print_table(
        rows, {"state": "What", "record": "Record", "section": "Section", "by": "By"}, "Nothing would change."
    )
    say(incoming.trust_told)


# -- lists, the way back, receipts ------------------------------------------------------------------------


@groups["package"].command("list")
def package_list(audit: AuditName, as_json: AsJson = False) -> None:
    """List the packages of an audit that were taken in and written here."""
    from iso20k_audit.services import audits
    from iso20k_audit.services.package_records import intakes, sendings

    def read(ledger: Ledger) -> list[dict[str, Any]]:
        audit_id = audits.find_audit(ledger, audit)["id"]
        found = [_plain_intake(one) for one in intakes(ledger, audit_id)]
        found += [_plain_sending(one) for one in sendings(ledger, audit_id)]
        return sorted(found, key=lambda one: str(one["at"]), reverse=True)

    with reading() as workspace:
        rows = workspace.read(read)
    if as_json:
        print_json(rows)
        return
    columns = {"id": "Id", "way": "Way", "at": "When", "who": "Who", "entries": "Entries", "state": "State"}
    print_table(
        rows, columns | {"words": "In words", "file_name": "File"}, "There are no packages of this audit yet."
    )


def _plain_intake(one: IntakeRow) -> dict[str, Any]:
    return {
        "id": one.id,
        "way": "in",
        "at": one.taken_at,
        "who": one.sender,
        "entries": one.entries,
        "state": f"taken back: {one.taken_back_reason}" if one.taken_back_at else "counts",
        "words": one.words,
        "digits": one.digits,
        "digest": one.digest,
        "file_name": one.file_name,
        "version": one.version,
        "purpose": one.purpose.value,
        "trust": one.trust,
        "account": dict(one.account),
        "taken_back_at": one.taken_back_at,
    }


def _plain_sending(one: SendingRow) -> dict[str, Any]:
    return {
        "id": one.id,
        "way": "out",
        "at": one.written_at,
        "who": ", ".join(name for _person, name in one.receivers),
        "entries": None,
        "state": f"arrived {one.arrived_at[:10]}" if one.arrived_at else "written",
        "words": one.words,
        "digits": one.digits,
        "digest": one.digest,
        "file_name": one.file_name,
        "version": one.version,
        "purpose": one.purpose.value,
        "whole": one.whole,
        "arrived_at": one.arrived_at,
    }


@groups["package"].command("undo")
def package_undo(
    number: Annotated[
        int, typer.Argument(metavar="ID", help="Number of the import, as `package list` shows it.")
    ],
    reason: Annotated[str, typer.Option(help="Why it is taken back.")],
    as_json: AsJson = False,
) -> None:
    """Take an import back. Importing the package again brings it back."""
    from iso20k_audit.services import taking_in

    with writing() as workspace:
        reach = taking_in.take_back(workspace, number, reason)
    if as_json:
        print_json(
            {
                "came": len(reach.came),
                "own": len(reach.own),
                "records": len(reach.records),
                "gone": len(reach.gone),
            }
        )
        return
    say(f"Taken back: entries {len(reach.came)}. Your own entries that go with them: {len(reach.own)}.")


@groups["package"].command("receipt")
def package_receipt(
    what: Annotated[
        str, typer.Argument(help="Number of an import to write a receipt for, or a receipt that you got.")
    ],
    out: Annotated[
        Path | None, typer.Option("--out", help="The file, or a folder for one of the usual name.")
    ] = None,
    spoken: Annotated[
        str,
        typer.Option("--heard", metavar="WORDS", help="Compare six words or twelve digits with the package."),
    ] = "",
    accept_unconfirmed: Annotated[
        bool,
        typer.Option("--accept-unconfirmed", help="Although nobody here confirmed the key that signed it."),
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Write a receipt for a package that was taken in, or take in one that you got."""
    from iso20k_audit.services import receipts

    with writing() as workspace:
        if not what.isdigit():
            known = receipts.read_receipt(workspace, Path(what), accept_unconfirmed=accept_unconfirmed)
            if as_json:
                print_json(
                    {"file_name": known.sending.file_name, "arrived_at": known.arrived_at, "by": known.by}
                )
            else:
                say(known.told)
            return
        receipt = receipts.make_receipt(workspace, int(what))
        if spoken:
            if not receipts.check_spoken(spoken, receipt.digest):
                raise InputError("These are not the words or digits of that package.", "Ask for them again.")
            if not as_json:
                say("They are the same.")
        path = receipt.write(out) if out is not None else None
    if as_json:
        print_json(dict(receipt.document) | {"path": str(path) if path else None})
        return
    say(receipt.text)
    if path is not None:
        say(path)


# -- keys -------------------------------------------------------------------------------------------------


@groups["team"].command("keys")
def team_keys(
    audit: Annotated[str, typer.Option(help="Only people of this audit.")] = "", as_json: AsJson = False
) -> None:
    """List the devices whose keys are known here, with fingerprints to compare."""
    from iso20k_audit.services import audits
    from iso20k_audit.services import team_keys as keys

    own = keys.own_device()
    with reading() as workspace:
        rows = workspace.read(
            lambda ledger: keys.keys(ledger, audits.find_audit(ledger, audit)["id"] if audit else None)
        )
    plain = [
        asdict(one) | {"state": one.state.value, "fingerprint": one.fingerprint, "words": one.words}
        for one in rows
    ]
    if as_json:
        print_json({"own": asdict(own), "keys": plain})
        return
    say(f"This computer: {own.fingerprint}\nIn words: {own.words}")
    columns = {"name": "Name", "label": "Computer", "state": "State", "fingerprint": "Fingerprint"}
    print_table(plain, columns, "No other keys are known here yet.")


@groups["team"].command("trust")
def team_trust(
    key: KeyName,
    how: Annotated[str, typer.Option(help="How you compared it, for example: by telephone.")] = "",
    undo: Annotated[bool, typer.Option("--undo", help="Trust it no more.")] = False,
) -> None:
    """Trust a key on this computer, after comparing its fingerprint."""
    from iso20k_audit.services import team_keys as keys

    with reading() as workspace:
        if undo:
            trusted = workspace.read(lambda ledger: keys.distrust(key, ledger=ledger))
            say("It is not trusted any more." if trusted else "It was not trusted.")
            return
        known = workspace.read(lambda ledger: keys.trust_key(key, ledger=ledger, how=how))
    say(f"The key of {known.name or 'that device'} is trusted on this computer.")


@groups["team"].command("retire")
def team_retire(
    key: KeyName, undo: Annotated[bool, typer.Option("--undo", help="It is in use again.")] = False
) -> None:
    """Retire a device that was lost or replaced: what it signs is refused from now on."""
    from iso20k_audit.services import team_keys as keys

    with writing() as workspace:
        row = keys.retire(workspace, key, again=undo)
    say(f"{row.label or 'The device'} of {row.name}: {row.state.label.lower()}.")


# -- roster -----------------------------------------------------------------------------------------------


@groups["audit"].command("roster")
def audit_roster(audit: AuditName, as_json: AsJson = False) -> None:
    """Who owes what: sent, received, answered, due."""
    from iso20k_audit.services import audits
    from iso20k_audit.services.roster import roster

    with reading() as workspace:
        found = workspace.read(lambda ledger: roster(ledger, audits.find_audit(ledger, audit)["id"]))
    rows = [
        {
            "name": one.name,
            "person_id": one.person_id,
            "state": one.state.value,
            "told": one.state_told,
            "parts": list(one.parts),
            "questions": one.questions,
            "answered": one.answered,
            "due_at": one.due_at.isoformat() if one.due_at else None,
            "overdue": one.overdue,
            "sent": _plain_sending(one.sent) if one.sent else None,
            "sent_count": one.sent_count,
            "received": _plain_intake(one.received) if one.received else None,
            "received_count": one.received_count,
            "expected_count": one.expected_count,
            "held": one.held,
        }
        for one in found
    ]
    if as_json:
        print_json(rows)
        return
    for row in rows:
        row["done"] = f"{row['answered']} of {row['questions']}"
    columns = {
        "name": "Auditor",
        "done": "Answered",
        "due_at": "Due",
        "received_count": "Packages",
        "told": "State",
    }
    print_table(rows, columns, "Nothing is handed out, and no package has come.")
