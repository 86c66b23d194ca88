"""Grading with reasons, systemic findings, the organisation's own scale, and deadlines by grade."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from iso20k_audit.cli.printing import print_json, print_table, say
from iso20k_audit.cli.shared import (
    FINDING_NUMBERS,
    AsJson,
    AuditName,
    find_record,
    groups,
    read_term,
    reading,
    writing,
)
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.grading import QUESTION_IDS, Answer, asked, question_named
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services.grading import Grade
from iso20k_audit.services.systemic import SystemicProposal
from iso20k_audit.services.workspaces import Ledger

_KINDS = ", ".join(word.value for word in FindingKind)
_DAYS = {"answer": "answer_days", "close": "close_days", "check": "check_days", "escalate": "escalate_days"}


@groups["finding"].command("grade")
def finding_grade(
    finding: Annotated[str, typer.Argument(metavar="FINDING", help="Number or id.")],
    answer: Annotated[
        list[str] | None,
        typer.Option(
            metavar="QUESTION=ANSWER",
            help=f"Answer a question; several times. Questions: {', '.join(QUESTION_IDS)}; answers: yes, no, unknown, "
            "or nothing to take an answer back.",
        ),
    ] = None,
    decide: Annotated[str, typer.Option(help=f"Decide on the grade, as lead auditor: {_KINDS}.")] = "",
    propose: Annotated[
        str, typer.Option(help=f"Give the grade; the lead auditor still decides: {_KINDS}.")
    ] = "",
    step: Annotated[str, typer.Option(help="Step of the own grading scale, by name.")] = "",
    reason: Annotated[str, typer.Option(help="Why; needed for another grade than the proposed one.")] = "",
    as_json: AsJson = False,
) -> None:
    """Show what a finding's grade rests on, answer the questions on it, decide."""
    from iso20k_audit.services import grading
    from iso20k_audit.services.grade_scale import step_named

    answers = dict(map(_read_answer, answer or ()))
    if decide and propose:
        raise InputError(
            "--decide and --propose exclude each other.", "The lead auditor decides, others propose."
        )
    chosen = (
        read_term(FindingKind, decide or propose, "--decide" if decide else "--propose")
        if decide or propose
        else None
    )
    if (step or reason) and chosen is None:
        raise InputError("--step and --reason go with --decide or --propose.")

    def record(ledger: Ledger) -> Grade:
        finding_id = find_record(ledger, "finding", None, finding, *FINDING_NUMBERS)
        if chosen is None:
            return grading.answer_grade_questions(ledger, finding_id, answers)
        act = grading.decide_grade if decide else grading.propose_grade
        step_id = step_named(ledger, step).id if step else None
        return act(ledger, finding_id, chosen, reason, step=step_id, answers=answers)

    if answers or chosen:
        with writing() as workspace:
            found = workspace.write(record)
    else:
        with reading() as workspace:
            found = workspace.read(
                lambda ledger: grading.grade_of(
                    ledger, find_record(ledger, "finding", None, finding, *FINDING_NUMBERS)
                )
            )
    if as_json:
        print_json(plain_grade(found))
        return
    _print_grade(found)


def _read_answer(text: str) -> tuple[str, Answer | None]:
    """`absent=yes` as question and answer.

    Raises:
        InputError: no such question or answer.
    """
    name, equals, value = text.partition("=")
    question = question_named(name.strip())
    if not equals:
        raise InputError(f'--answer: "{text}" has no answer.', f"Write it as {question.id}=yes.")
    if not value.strip():
        return question.id, None
    try:
        return question.id, Answer(value.strip().casefold())
    except ValueError:
        raise InputError(f'--answer: "{value}" is not known.', "Use one of: yes, no, unknown.") from None


def plain_grade(grade: Grade) -> dict[str, Any]:
    """The grade of a finding for JSON."""
    proposal = grade.proposal
    return {
        "finding_id": grade.finding_id,
        "number": grade.number,
        "kind": grade.kind.value if grade.kind else None,
        "step": grade.step.name if grade.step else None,
        "questions": [
            {
                "id": question.id,
                "question": question.text,
                "answer": grade.answers.get(question.id),
                "given": question.id in grade.given,
                "known": grade.known[question.id].why if question.id in grade.known else None,
                "source": question.source,
            }
            for question in asked(grade.context)
        ],
        "proposed": proposal.kind.value if proposal.kind else None,
        "in_force": grade.in_force,
        "justification": proposal.justification,
        "rules": proposal.rules,
        "sources": proposal.sources,
        "contradictions": proposal.contradictions,
        "reason": grade.reason,
        "deviates": grade.deviates,
        "deviation": grade.deviation,
        "decided": grade.decided.value if grade.decided else None,
        "is_decided": grade.is_decided,
        "decided_by": grade.decided_by,
        "leads": grade.leads,
        "repeat_of": grade.repeats,
        "may_repeat": grade.may_repeat,
        "part_of": grade.context.part_of,
        "parts": grade.parts,
    }


def _print_grade(grade: Grade) -> None:
    kind = grade.kind.label if grade.kind else "kind in conflict"
    say(f"{grade.number}  {kind}" + (f" ({grade.step.name})" if grade.step else ""))
    for question in asked(grade.context):
        answer = grade.answers.get(question.id)
        told = answer.label if answer else "not answered"
        known = grade.known.get(question.id)
        why = f"  {known.why}" if known else ""
        say(f"  {question.id}: {told}  {question.text}{why}")
    proposal = grade.proposal
    say(f"Proposed: {proposal.kind.label if proposal.kind else 'nothing yet'}. {proposal.justification}")
    for told in proposal.contradictions:
        say(f"Check: {told}")
    if grade.deviates:
        say(f"Graded otherwise: {grade.deviation or 'no reason is given'}")
    if grade.reason:
        say(f"Reason for the grade: {grade.reason}")
    say(
        f"Decided by the lead auditor: {grade.decided_by or 'yes'}"
        if grade.is_decided
        else "Not decided by the lead auditor"
    )
    if grade.context.part_of:
        say(f"Part of the systemic finding: {grade.context.part_of}")
    if grade.parts:
        say(f"Minors of this systemic finding: {', '.join(grade.parts)}")


@groups["finding"].command("systemic")
def finding_systemic(
    audit: AuditName,
    accept: Annotated[
        str, typer.Option(metavar="CLAUSE", help="Raise the systemic major on this clause.")
    ] = "",
    refuse: Annotated[
        str, typer.Option(metavar="CLAUSE", help="These minors show no systemic failure.")
    ] = "",
    reason: Annotated[str, typer.Option(help="Why not; needed with --refuse.")] = "",
    as_json: AsJson = False,
) -> None:
    """Show where several minors on one clause may be a systemic failure; accept or refuse, as lead auditor."""
    from iso20k_audit.services import audits, systemic

    if accept and refuse:
        raise InputError("--accept and --refuse exclude each other.")
    if accept or refuse:

        def record(ledger: Ledger) -> tuple[str, str]:
            audit_id = audits.find_audit(ledger, audit)["id"]
            if refuse:
                systemic.refuse_systemic(ledger, audit_id, refuse, reason)
                return "", ""
            finding_id = systemic.accept_systemic(ledger, audit_id, accept)
            row = ledger.get("finding", finding_id)
            return finding_id, row["number"] or row["provisional_number"]

        with writing() as workspace:
            finding_id, number = workspace.write(record)
        if as_json:
            print_json({"id": finding_id or None, "number": number or None, "refused": refuse or None})
        else:
            say(
                f"{number}  {finding_id}"
                if accept
                else f"{refuse}: refused; asked again if another minor joins"
            )
        return
    with reading() as workspace:
        found = workspace.read(
            lambda ledger: systemic.systemic_proposals(ledger, audits.find_audit(ledger, audit)["id"])
        )
    if as_json:
        print_json(list(map(_plain_systemic, found)))
        return
    if not found:
        say("No systemic finding is proposed.")
    for one in found:
        say(f"{', '.join(one.clauses)}: {one.reasoning}")


def _plain_systemic(one: SystemicProposal) -> dict[str, Any]:
    return {
        "clauses": one.clauses,
        "findings": [minor.number for minor in one.minors],
        "ids": [minor.id for minor in one.minors],
        "joins": one.joins or None,
        "reasoning": one.reasoning,
    }


# -- own scale ----------------------------------------------------------------------------------------

scale = typer.Typer(help="The organisation's own grading scale.", no_args_is_help=True, rich_markup_mode=None)
groups["finding"].add_typer(scale, name="scale")

StepName = Annotated[str, typer.Argument(metavar="STEP", help="Name or id.")]


def _show_scale(ledger: Ledger) -> list[dict[str, Any]]:
    from iso20k_audit.services.grade_scale import steps

    return [
        {
            "position": one.position,
            "name": one.name,
            "kind": one.kind.value,
            "meaning": one.meaning,
            "id": one.id,
        }
        for one in steps(ledger)
    ]


def _print_scale(rows: list[dict[str, Any]], *, as_json: bool) -> None:
    if as_json:
        print_json(rows)
        return
    columns = {"position": "", "name": "Step", "kind": "Counts as", "meaning": "Meaning"}
    print_table(rows, columns, "There is no own scale; the standard kinds are all there is.")


@scale.command("show")
def scale_show(as_json: AsJson = False) -> None:
    """Show the steps, each with the standard kind that it counts as."""
    with reading() as workspace:
        rows = workspace.read(_show_scale)
    _print_scale(rows, as_json=as_json)


@scale.command("use")
def scale_use(
    preset: Annotated[str, typer.Argument(help="standard (four kinds), five (with sensitive points), none.")],
    as_json: AsJson = False,
) -> None:
    """Start from a scale that is offered, or go back to the standard kinds alone."""
    from iso20k_audit.services import grade_scale

    def record(ledger: Ledger) -> list[dict[str, Any]]:
        if preset == "none":
            grade_scale.remove_all(ledger)
        else:
            grade_scale.use_preset(ledger, preset)
        return _show_scale(ledger)

    with writing(create=True) as workspace:
        rows = workspace.write(record)
    _print_scale(rows, as_json=as_json)


@scale.command("add")
def scale_add(
    name: Annotated[str, typer.Argument(help="What your organisation calls it.")],
    kind: Annotated[str, typer.Option(help=f"What it counts as: {_KINDS}.")],
    meaning: Annotated[str, typer.Option(help="When it is given.")] = "",
) -> None:
    """Add a step at the end."""
    from iso20k_audit.services.grade_scale import add_step

    chosen = read_term(FindingKind, kind, "--kind")
    with writing(create=True) as workspace:
        step_id = workspace.write(lambda ledger: add_step(ledger, name, chosen, meaning))
    say(f"{name}  {step_id}")


@scale.command("edit")
def scale_edit(
    step: StepName,
    name: Annotated[str | None, typer.Option(help="Another name.")] = None,
    kind: Annotated[str, typer.Option(help=f"What it counts as: {_KINDS}.")] = "",
    meaning: Annotated[str | None, typer.Option(help="When it is given; empty clears.")] = None,
    move: Annotated[int, typer.Option(help="Places to move down; negative moves up.")] = 0,
) -> None:
    """Change or move a step."""
    from iso20k_audit.services import grade_scale

    chosen = read_term(FindingKind, kind, "--kind") if kind else None

    def record(ledger: Ledger) -> None:
        found = grade_scale.step_named(ledger, step)
        grade_scale.change_step(ledger, found.id, name=name, kind=chosen, meaning=meaning)
        if move:
            grade_scale.move_step(ledger, found.id, move)

    with writing() as workspace:
        workspace.write(record)
    say(f"{name or step}: saved")


@scale.command("remove")
def scale_remove(step: StepName) -> None:
    """Take a step out of the scale; refused while it is chosen for a finding."""
    from iso20k_audit.services import grade_scale

    with writing() as workspace:
        workspace.write(
            lambda ledger: grade_scale.remove_step(ledger, grade_scale.step_named(ledger, step).id)
        )
    say(f"{step}: taken out of the scale")


# -- deadlines ----------------------------------------------------------------------------------------


@groups["programme"].command("deadlines")
def programme_deadlines(
    kind: Annotated[str, typer.Option(help=f"Grade to be changed: {_KINDS}.")] = "",
    answer: Annotated[str, typer.Option(help="Days to answer; none for no limit.")] = "",
    close: Annotated[str, typer.Option(help="Days to close; none for no limit.")] = "",
    check: Annotated[
        str, typer.Option(help="Days from implementation to the effectiveness check; or none.")
    ] = "",
    escalate: Annotated[str, typer.Option(help="Days overdue until it is escalated; or none.")] = "",
    escalate_to: Annotated[str | None, typer.Option(help="Role or person; empty clears.")] = None,
    minors: Annotated[
        str,
        typer.Option(
            metavar="N,M", help="Minors on a clause that are several: 3,2 for 3, or 2 at several places."
        ),
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Show the time allowed by grade, or change it."""
    from iso20k_audit.services import follow_up_policy as policies

    days = {"answer": answer, "close": close, "check": check, "escalate": escalate}
    values: dict[str, Any] = {
        _DAYS[name]: _read_days(value, f"--{name}") for name, value in days.items() if value
    }
    if escalate_to is not None:
        values["escalate_to"] = escalate_to
    if values and not kind:
        raise InputError("Say which grade is to be changed with --kind.", f"Use one of: {_KINDS}.")
    chosen = read_term(FindingKind, kind, "--kind") if kind else None
    several = _read_pair(minors) if minors else None

    def shown(ledger: Ledger) -> dict[str, Any]:
        found = {
            one.value: {name: getattr(policy, name) for name in policies.Policy.__slots__}
            for one, policy in policies.all_policies(ledger).items()
            if chosen is None or one is chosen
        }
        systemic = policies.systemic_policy(ledger)
        return {"grades": found, "minors": {"anywhere": systemic.anywhere, "spread": systemic.spread}}

    def record(ledger: Ledger) -> dict[str, Any]:
        if chosen is not None:
            policies.set_policy(ledger, chosen, **values)
        if several is not None:
            policies.set_systemic_policy(ledger, *several)
        return shown(ledger)

    if values or several:
        with writing(create=True) as workspace:
            found = workspace.write(record)
    else:
        with reading() as workspace:
            found = workspace.read(shown)
    if as_json:
        print_json(found)
        return
    rows = [
        {"kind": name} | {key: "no limit" if value is None else value for key, value in one.items()}
        for name, one in found["grades"].items()
    ]
    columns = {"kind": "Grade", "answer_days": "Answer", "close_days": "Close", "check_days": "Check"}
    print_table(rows, columns | {"escalate_days": "Escalate after", "escalate_to": "To"}, "")
    say(
        "Minors on one clause that are several: {anywhere}, or {spread} at several places".format(
            **found["minors"]
        )
    )


def _read_days(text: str, option: str) -> int | None:
    """Days, or None for "none".

    Raises:
        InputError: neither.
    """
    if text.casefold() == "none":
        return None
    if not text.isdigit():
        raise InputError(f'{option}: "{text}" is no number of days.', "Give a whole number, or none.")
    return int(text)


def _read_pair(text: str) -> tuple[int, int]:
    one, _comma, other = text.partition(",")
    if not (one.strip().isdigit() and other.strip().isdigit()):
        raise InputError(f'--minors: "{text}" is no pair of numbers.', "Write it as 3,2.")
    return int(one), int(other)
