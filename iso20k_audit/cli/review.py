"""Review notes, and signing sections off."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from iso20k_audit.cli.printing import print_json, print_table, say
from iso20k_audit.cli.shared import AsJson, AuditName, groups, read_term, reading, writing
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.review_state import NoteState, SignState
from iso20k_audit.model.vocabulary import SignsAs
from iso20k_audit.services.workspaces import Ledger

NoteName = Annotated[str, typer.Argument(metavar="ID", help="Id of the note, as `review list` shows it.")]
Words = Annotated[str, typer.Option("--text", help="What is said.")]


@groups["review"].command("list")
def review_list(
    audit: AuditName,
    state: Annotated[str, typer.Option(help="open, answered or cleared; default: all.")] = "",
    person: Annotated[str, typer.Option("--for", help="Only those for this auditor.")] = "",
    as_json: AsJson = False,
) -> None:
    """List the review notes of an audit, in the order of the items they stand on."""
    from iso20k_audit.services import audits, review_notes

    if state and state not in {one.value for one in NoteState}:
        raise InputError(f'--state: "{state}" is not known.', "Use one of: open, answered, cleared.")

    def read(ledger: Ledger) -> list[dict[str, Any]]:
        audit_id = audits.find_audit(ledger, audit)["id"]
        wanted = _person(ledger, audit_id, person) if person else ""
        return [
            _plain(note)
            for note in review_notes.list_notes(ledger, audit_id)
            if (not state or note.state.value == state) and (not wanted or note.for_id == wanted)
        ]

    with reading() as workspace:
        rows = workspace.read(read)
    if as_json:
        print_json(rows)
        return
    columns = {
        "state": "State",
        "kind": "Kind",
        "item": "On",
        "text": "Note",
        "for": "For",
        "answer": "Answer",
    }
    print_table(rows, columns | {"id": "Id"}, "There are no review notes.")


def _plain(note: Any) -> dict[str, Any]:
    return {
        "id": note.id,
        "state": note.state.value,
        "kind": "rejected" if note.rejected else "remark",
        "item": note.target.title,
        "target_kind": note.target.kind,
        "target_id": note.target.record_id,
        "section": note.target.section,
        "text": note.text,
        "author": note.author,
        "for": note.for_name,
        "raised_at": note.raised_at,
        "answer": note.answer,
        "answered_by": note.answered_by,
        "answered_at": note.answered_at,
        "cleared_by": note.cleared_by,
        "cleared_at": note.cleared_at,
        "conflicts": list(note.contested),
    }


def _person(ledger: Ledger, audit_id: str, name: str) -> str:
    """Id of somebody of the audit team.

    Raises:
        InputError: nobody is called so; names those there are.
    """
    from iso20k_audit.services.review_targets import team

    people = team(ledger, audit_id)
    for person_id, known in people:
        if name.casefold() in (known.casefold(), person_id):
            return person_id
    known_names = ", ".join(known for _id, known in people)
    raise InputError(f'--for: "{name}" is not in the audit team.', f"Use one of: {known_names}.")


@groups["review"].command("add")
def review_add(
    audit: AuditName,
    target: Annotated[
        str,
        typer.Argument(
            help="Item, number of a finding, evidence or action, title of a section, or a text such as conclusion."
        ),
    ],
    text: Words,
    reject: Annotated[bool, typer.Option("--reject", help="Return it: it is not finished.")] = False,
    person: Annotated[str, typer.Option("--for", help="Who answers; default: whose work it is.")] = "",
    as_json: AsJson = False,
) -> None:
    """Put a review note on something."""
    from iso20k_audit.services import audits, review_notes
    from iso20k_audit.services.review_targets import find_target

    def record(ledger: Ledger) -> dict[str, Any]:
        audit_id = audits.find_audit(ledger, audit)["id"]
        found = find_target(ledger, audit_id, target)
        note_id = review_notes.add_note(
            ledger,
            audit_id,
            found.kind,
            found.record_id,
            text,
            rejected=reject,
            for_id=_person(ledger, audit_id, person) if person else None,
        )
        return next(_plain(note) for note in review_notes.list_notes(ledger, audit_id) if note.id == note_id)

    with writing() as workspace:
        made = workspace.write(record)
    if as_json:
        print_json(made)
        return
    say(f"{made['item']}: noted for {made['for'] or 'nobody in particular'}.  {made['id']}")


@groups["review"].command("answer")
def review_answer(note: NoteName, text: Words) -> None:
    """Say what was done about a note."""
    from iso20k_audit.services import review_notes

    with writing() as workspace:
        workspace.write(
            lambda ledger: review_notes.answer_note(ledger, review_notes.note_named(ledger, note)["id"], text)
        )
    say("Answered. It waits for its reviewer.")


@groups["review"].command("clear")
def review_clear(note: NoteName) -> None:
    """Settle a note: the reviewer is content."""
    from iso20k_audit.services import review_notes

    with writing() as workspace:
        workspace.write(
            lambda ledger: review_notes.clear_note(ledger, review_notes.note_named(ledger, note)["id"])
        )
    say("Cleared.")


@groups["review"].command("return")
def review_return(note: NoteName, text: Words) -> None:
    """Open a note again and say what is still missing."""
    from iso20k_audit.services import review_notes

    with writing() as workspace:
        workspace.write(
            lambda ledger: review_notes.return_again(
                ledger, review_notes.note_named(ledger, note)["id"], text
            )
        )
    say("Returned again.")


SectionName = Annotated[str, typer.Argument(metavar="SECTION", help="Title, clause or id.")]
Role = Annotated[str, typer.Option("--as", help="auditor or lead.")]


@groups["section"].command("sign")
def section_sign(
    audit: AuditName,
    section: SectionName,
    role: Role,
    anyway: Annotated[bool, typer.Option("--anyway", help="Although something is still open.")] = False,
    as_json: AsJson = False,
) -> None:
    """Sign a section as it stands now, for the first time or again. SECTION `all`: every one that is ready."""
    from iso20k_audit.services import audits, signing_off
    from iso20k_audit.services.review_targets import find_section

    signs_as = read_term(SignsAs, role, "--as")
    if section == "all" and signs_as is not SignsAs.LEAD:
        raise InputError("Only the lead auditor signs all sections at once.", "Name one section.")

    def record(ledger: Ledger) -> list[str]:
        audit_id = audits.find_audit(ledger, audit)["id"]
        if section == "all":
            return signing_off.sign_ready(ledger, audit_id)
        found = find_section(ledger, audit_id, section)
        if found is None:
            raise InputError(f'The audit has no section "{section}".', "`section status AUDIT` lists them.")
        signing_off.sign(ledger, audit_id, found["id"], signs_as, anyway=anyway)
        return [found["title"] or ""]

    with writing() as workspace:
        signed = workspace.write(record)
    if as_json:
        print_json({"signed": signed})
        return
    for title in signed:
        say(f"Signed: {title}")


@groups["section"].command("status")
def section_status(audit: AuditName, as_json: AsJson = False) -> None:
    """Which sections are signed, by whom, and what was changed since."""
    from iso20k_audit.services import audits, sign_differences, signing_off

    def read(ledger: Ledger) -> list[dict[str, Any]]:
        audit_id = audits.find_audit(ledger, audit)["id"]
        return [
            {
                "id": status.id,
                "clause": status.clause,
                "section": status.title,
                "questions": status.questions,
                "answered": status.answered,
                "open_notes": status.open_notes,
                "returned": status.returned,
                "signatures": [
                    {
                        "person": one.person,
                        "as": one.signs_as.value,
                        "state": one.state.value,
                        "signed_at": one.signed_at,
                        "twice": one.twice,
                        "changes": [
                            _difference(changed)
                            for changed in (
                                sign_differences.changed_fields(ledger, one.id)
                                if one.state is SignState.STALE
                                else ()
                            )
                        ],
                    }
                    for one in (*status.auditors, *status.leads)
                ],
            }
            for status in signing_off.section_status(ledger, audit_id)
        ]

    with reading() as workspace:
        rows = workspace.read(read)
    if as_json:
        print_json(rows)
        return
    lines = [
        {
            "section": f"{row['clause']} {row['section']}".strip(),
            "answered": f"{row['answered']} of {row['questions']}",
            "notes": row["open_notes"] or "",
            **one,
            "state": SignState(one["state"]).label,
        }
        for row in rows
        for one in row["signatures"]
    ]
    columns = {"section": "Section", "answered": "Answered", "notes": "Notes", "person": "Who", "as": "As"}
    print_table(lines, columns | {"state": "State", "signed_at": "Signed"}, "The audit has no sections.")
    for row in rows:
        for one in row["signatures"]:
            for changed in one["changes"]:
                say(f"{row['section']}, {one['person']}: {changed['record']}, {changed['label']}")
                say(f"  signed: {changed['was'] or '(nothing)'}")
                say(f"  now:    {changed['now'] or '(nothing)'}  ({changed['who']}, {changed['when']})")


def _difference(changed: Any) -> dict[str, Any]:
    return {
        "kind": changed.kind,
        "record_id": changed.record_id,
        "record": changed.title,
        "field": changed.field,
        "label": changed.label,
        "was": changed.was,
        "now": changed.now,
        "new": changed.is_new,
        "gone": changed.is_gone,
        "who": changed.who,
        "when": changed.when,
    }
