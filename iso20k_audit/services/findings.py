"""Raising findings, issuing them under a final number, and the corrective actions that follow."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from iso20k_audit.model.checklist import Question
from iso20k_audit.model.contested import GRAVEST, contested
from iso20k_audit.model.errors import InputError, RuleViolation
from iso20k_audit.model.finding_review import Remark, ReviewContext, review
from iso20k_audit.model.ids import link_id, new_id
from iso20k_audit.model.records import kind_named
from iso20k_audit.model.standards import (
    STANDARD_TITLES,
    auditable_clauses,
    is_known_clause,
    parse_reference,
    reference_order,
    show_reference,
)
from iso20k_audit.model.vocabulary import ActionStatus, Effectiveness, FindingKind, FindingStatus, Result
from iso20k_audit.model.wording import translate
from iso20k_audit.services.action_dates import first_due, require_due_date_open, set_due_dates
from iso20k_audit.services.own_criteria import note_cited
from iso20k_audit.services.reviewing import Surroundings, settled_remarks, statement_of
from iso20k_audit.services.settled import require_settled
from iso20k_audit.services.workspaces import initials_of
from iso20k_audit.store.ledger import Act, Ledger, Row


def provisional(ledger: Ledger, kind: str, column: str, audit_id: str, letter: str) -> str:
    """The acting person's next own number in an audit: `MR-07`, `MR-E07` (evidence), `MR-A07` (actions)."""
    person = ledger.person
    initials = None
    if person is not None:
        initials = ledger.value("SELECT initials FROM person WHERE id=:id", id=person.id)
    prefix = f"{initials or initials_of(person.name if person else '')}-{letter}"
    rows = ledger.rows(
        f'SELECT "{column}" AS n FROM "{kind}" WHERE audit_id=:a AND "{column}" LIKE :p',  # noqa: S608
        a=audit_id,
        p=f"{prefix}%",
    )
    tails = (row["n"][len(prefix) :] for row in rows)
    return f"{prefix}{max((int(tail) for tail in tails if tail.isdigit()), default=0) + 1:02d}"


def raise_finding(
    ledger: Ledger,
    audit_id: str,
    kind: FindingKind,
    *,
    clauses: Iterable[str] = (),
    question: str | None = None,
    evidence_ids: Iterable[str] = (),
    **fields: Any,
) -> str:
    """Records a finding as a draft with a provisional number. Returns its id.

    From a question it takes over clause, evidence and the note as objective evidence, unless given.

    Raises:
        InputError: a clause that the standard does not have.
        RuleViolation: an opportunity raised on a question that was judged a nonconformity.
    """
    chosen = list(dict.fromkeys(clause.strip() for clause in clauses if clause.strip()))
    linked = list(evidence_ids)
    if question is not None:
        prefill = from_question(ledger, audit_id, question)
        chosen = chosen or prefill["clauses"]
        linked = linked or prefill["evidence_ids"]
        fields.setdefault("objective_evidence", prefill["objective_evidence"])
        if kind is FindingKind.OPPORTUNITY and prefill["result"] in ("minor", "major"):
            raise RuleViolation(
                translate(
                    "Services",
                    "The question was judged a nonconformity; it may not be recorded as an opportunity "
                    "for improvement.",
                ),
                translate("Services", "Raise a nonconformity, or change the answer first."),
            )
    finding_id = new_id()
    ledger.set(
        "finding",
        finding_id,
        audit_id,
        question_id=question,
        finding_kind=kind.value,
        status=FindingStatus.DRAFT.value,
        provisional_number=provisional(ledger, "finding", "provisional_number", audit_id, ""),
        auditor_id=ledger.person.id if ledger.person else None,
        raised_at=fields.pop("raised_at", None) or ledger.now().isoformat(timespec="seconds"),
        **fields,
    )
    set_clauses(ledger, finding_id, chosen)
    for evidence_id in linked:
        link_evidence(ledger, evidence_id, "finding", finding_id)
    return finding_id


def from_question(ledger: Ledger, audit_id: str, question: str) -> dict[str, Any]:
    """What a finding raised from a question starts with: clauses, evidence, note, result."""
    row = ledger.rows("SELECT standard, clause, item, text, detail FROM question WHERE id=:q", q=question)[0]
    home = _home(ledger, audit_id)
    also = Question.from_json(json.loads(row["detail"])).also
    cited = [(row["standard"], row["clause"])]
    cited += [(standard, clause) for standard, clauses in also.items() for clause in clauses]
    papers = ledger.select("working_paper", audit_id, question_id=question)
    links = ledger.select("evidence_link", audit_id, target_id=question)
    return {
        "clauses": [show_reference(standard, clause, home) for standard, clause in cited],
        "item": row["item"],
        "text": row["text"],
        "evidence_ids": [link["evidence_id"] for link in links],
        "objective_evidence": "\n".join(paper["note"] for paper in papers if paper["note"]),
        "result": judged(ledger, question),
    }


def judged(ledger: Ledger, question: str) -> str | None:
    """How a question stands judged: by the lead auditor's conclusion, else by the gravest working paper."""
    concluded = ledger.value(
        "SELECT result FROM conclusion WHERE question_id=:q AND withdrawn IS NULL AND result IS NOT NULL",
        q=question,
    )
    found = concluded or ledger.value(
        "SELECT result FROM working_paper WHERE question_id=:q AND withdrawn IS NULL AND result IS NOT NULL"
        " ORDER BY result IN ('major', 'minor') DESC",
        q=question,
    )
    return str(found) if found else None


def set_clauses(ledger: Ledger, finding_id: str, clauses: Iterable[str]) -> None:
    """Makes these the clauses of a finding: `8.6.1` of the audit's standard, `27001 A.5.24` of another.

    Raises:
        InputError: a clause that the standard does not have.
    """
    audit_id = ledger.get("finding", finding_id)["audit_id"]
    home = _home(ledger, audit_id)
    wanted = list(dict.fromkeys(parse_reference(clause, home) for clause in clauses))
    for standard, clause in wanted:
        if standard in STANDARD_TITLES and not is_known_clause(clause, standard):
            known = auditable_clauses(standard)
            mend = (
                translate("Services", "Clauses run from {first} to {last}.").format(
                    first=known[0], last=known[-1]
                )
                if known
                else translate("Services", "Name the clause.")
            )
            raise InputError(
                translate("Services", '"{clause}" is not a clause of {standard_titles}.').format(
                    clause=clause, standard_titles=STANDARD_TITLES[standard]
                ),
                mend,
            )
    for row in ledger.select("finding_clause", audit_id, finding_id=finding_id):
        if (row["standard"] or home, row["clause"]) not in wanted:
            ledger.set(
                "finding_clause", row["id"], audit_id, withdrawn=translate("Services", "no longer cited")
            )
    for standard, clause in wanted:
        record_id = link_id("finding_clause", finding_id, standard, clause)
        ledger.set(
            "finding_clause",
            record_id,
            audit_id,
            finding_id=finding_id,
            standard=standard,
            clause=clause,
            withdrawn=None,
        )
    note_cited(ledger, audit_id, wanted)


def link_evidence(ledger: Ledger, evidence_id: str, target_kind: str, target_id: str) -> None:
    """Says that a piece of evidence supports a question, finding or action."""
    audit_id = ledger.get("evidence", evidence_id)["audit_id"]
    record_id = link_id("evidence_link", evidence_id, target_id)
    fields = {"evidence_id": evidence_id, "target_kind": target_kind, "target_id": target_id}
    ledger.set("evidence_link", record_id, audit_id, withdrawn=None, **fields)


def unlink_evidence(ledger: Ledger, evidence_id: str, target_id: str) -> None:
    """Takes that back; the evidence itself stays."""
    record_id = link_id("evidence_link", evidence_id, target_id)
    row = ledger.find("evidence_link", record_id)
    if row is not None:
        ledger.set(
            "evidence_link",
            record_id,
            row["audit_id"],
            withdrawn=translate("Services", "no longer used here"),
        )


def clauses_of(ledger: Ledger, finding_id: str) -> tuple[str, ...]:
    """Clauses that a finding cites, as people read them in its audit."""
    rows = [row for row in ledger.select("finding_clause", finding_id=finding_id) if row["clause"]]
    if not rows:
        return ()
    home = _home(ledger, rows[0]["audit_id"])
    shown = (show_reference(row["standard"] or home, row["clause"], home) for row in rows)
    return tuple(sorted(shown, key=lambda reference: reference_order(reference, home)))


def _home(ledger: Ledger, audit_id: str) -> str:
    """The standard that clauses of an audit belong to unless they say otherwise."""
    return str(ledger.value("SELECT standard FROM audit WHERE id=:a", a=audit_id) or "")


def grade_for_standard(ledger: Ledger, finding_id: str, standard: str, kind: FindingKind | None) -> None:
    """How a finding counts for one standard where it differs from its kind; None takes that back.

    Raises:
        InputError: the finding cites no clause of that standard.
    """
    row = ledger.get("finding", finding_id)
    home = _home(ledger, row["audit_id"])
    cited = {parse_reference(clause, home)[0] for clause in clauses_of(ledger, finding_id)}
    if standard not in cited:
        known = ", ".join(STANDARD_TITLES.get(name, name) for name in sorted(cited)) or translate(
            "Services", "none yet"
        )
        raise InputError(
            translate("Services", 'The finding cites no clause of "{standard}".').format(standard=standard),
            translate("Services", "It cites clauses of: {known}.").format(known=known),
        )
    require_settled(ledger, "finding", finding_id, ("grades",))
    grades = dict(row["grades"] or {})
    if kind is None or kind.value == row["finding_kind"]:
        grades.pop(standard, None)
    else:
        grades[standard] = kind.value
    ledger.set("finding", finding_id, row["audit_id"], grades=grades or None)


def review_context(ledger: Ledger, finding_id: str) -> ReviewContext:
    """What the review of a finding knows besides its words."""
    row = ledger.get("finding", finding_id)
    return Surroundings(ledger, row["audit_id"]).context(row, _question_result(ledger, row))


def _question_result(ledger: Ledger, row: Row) -> Result | None:
    standing = judged(ledger, row["question_id"]) if row["question_id"] else None
    return Result(standing) if standing else None


def remarks_on(ledger: Ledger, finding_id: str) -> list[Remark]:
    """What stands in the way of issuing a finding, and what a reviewer would say."""
    row = ledger.get("finding", finding_id)
    remarks = review(statement_of(row, clauses_of(ledger, finding_id)), review_context(ledger, finding_id))
    return settled_remarks(row, remarks)


def remarks_by_finding(ledger: Ledger, audit_id: str) -> dict[str, list[Remark]]:
    """The same for every finding of an audit, by id."""
    around = Surroundings(ledger, audit_id)
    return {
        row["id"]: settled_remarks(
            row,
            review(
                statement_of(row, clauses_of(ledger, row["id"])),
                around.context(row, _question_result(ledger, row)),
            ),
        )
        for row in ledger.select("finding", audit_id)
    }


def issue_finding(ledger: Ledger, finding_id: str, issued_on: date | None = None) -> str:
    """Gives a finding its final number, once and for good, and its deadlines. Returns the number.

    `issued_on`: the day from which deadlines count; today if not given.

    Raises:
        RuleViolation: the finding breaks a rule; the message says which.
    """
    row = ledger.get("finding", finding_id)
    if row["number"]:
        return str(row["number"])
    if disputed := contested(row):
        raise RuleViolation(
            translate("Services", '"{name}" cannot be issued yet: in conflict are {fields}.').format(
                name=row["title"] or row["provisional_number"],
                fields=", ".join(kind_named("finding").field(name).label for name in sorted(disputed)),
            ),
            translate("Services", "Settle it under Consolidation, Conflicts."),
        )
    blocking = [remark.full_text for remark in remarks_on(ledger, finding_id) if remark.blocking]
    if blocking:
        name = row["title"] or row["provisional_number"]
        raise RuleViolation(
            translate("Services", '"{name}" cannot be issued yet: {blocking}').format(
                name=name, blocking=" ".join(blocking)
            )
        )
    started = ledger.value("SELECT starts_on FROM audit WHERE id=:a", a=row["audit_id"])
    year = int(started[:4]) if started else ledger.now().year
    number = next_final_number(ledger, FindingKind(row["finding_kind"]), year)
    ledger.set("finding", finding_id, row["audit_id"], number=number, status=FindingStatus.ISSUED.value)
    set_due_dates(ledger, finding_id, issued_on)
    settle(ledger, finding_id)
    return number


def next_final_number(ledger: Ledger, kind: FindingKind, year: int) -> str:
    """One higher than any number of its series that was ever given, also to withdrawn findings."""
    prefix = f"{kind.prefix}-{year}-"
    rows = ledger.rows("SELECT number FROM finding WHERE number LIKE :p", p=f"{prefix}%")
    highest = max((int(row["number"][len(prefix) :]) for row in rows), default=0)
    return f"{prefix}{highest + 1:03d}"


def issue_all(ledger: Ledger, audit_id: str, issued_on: date | None = None) -> list[str]:
    """Issues every draft of an audit in report order (majors first, then by clause); all or none.

    Findings in conflict keep their provisional number until that is settled.

    Raises:
        RuleViolation: naming every finding that breaks a rule.
    """
    rows = [row for row in ledger.select("finding", audit_id) if not contested(row)]
    return _issue_rows(ledger, rows, issued_on)


def issue_findings(ledger: Ledger, finding_ids: Iterable[str]) -> list[str]:
    """The same for some findings; those that have their number are left alone.

    Raises:
        RuleViolation: naming every finding that breaks a rule.
    """
    return _issue_rows(ledger, [ledger.get("finding", finding_id) for finding_id in finding_ids])


def _issue_rows(ledger: Ledger, rows: Iterable[Row], issued_on: date | None = None) -> list[str]:
    drafts = [row for row in rows if not row["number"]]
    problems: list[str] = []
    for row in drafts:
        blocking = [remark.full_text for remark in remarks_on(ledger, row["id"]) if remark.blocking]
        if blocking:
            problems.append(f"{row['provisional_number']}: {' '.join(blocking)}")
    if problems:
        raise RuleViolation(translate("Services", "Findings cannot be issued yet. ") + " ".join(problems))

    def order(row: Row) -> tuple[int, tuple[int, ...], str]:
        home = _home(ledger, row["audit_id"])
        clauses = clauses_of(ledger, row["id"])
        return (
            FindingKind(row["finding_kind"]).rank if row["finding_kind"] else GRAVEST,
            reference_order(clauses[0], home) if clauses else (999,),
            row["id"],
        )

    return [issue_finding(ledger, row["id"], issued_on) for row in sorted(drafts, key=order)]


_NUMBERS = ("number", "provisional_number")


def check_numbered(row: Row, fields: dict[str, Any]) -> None:
    """A number is given once, and names the series that its finding stays in (as the window offers it).

    Args: the finding as it stands, and the fields to be changed.

    Raises:
        RuleViolation: a number would change, or the kind of an issued finding leave the series of its number.
    """
    for name in _NUMBERS:
        if name in fields and row[name] and fields[name] != row[name]:
            raise RuleViolation(
                translate("Services", "{number} stays as it is; a number is given once.").format(
                    number=row[name]
                ),
                translate("Services", "Withdraw the finding with a reason and raise another one."),
            )
    kind = fields.get("finding_kind", row["finding_kind"])
    if row["number"] and kind != row["finding_kind"]:
        series = str(row["number"]).partition("-")[0]  # the kind may be in conflict
        allowed = [other for other in FindingKind if other.prefix == series]
        if kind not in allowed:
            raise RuleViolation(
                translate(
                    "Services", "{number} was issued as a finding of its series; a number is given once."
                ).format(number=row["number"]),
                translate(
                    "Services",
                    "It can be: {kinds}. For another kind withdraw the finding with a reason and raise "
                    "another one.",
                ).format(kinds=", ".join(other.label for other in allowed)),
            )


CHANGED_TOGETHER = ("process", "site_id", "client_id", "auditor_id")
"""Fields of several findings that can be set at once: what makes a finding what it is, is not among them."""


def change_findings(ledger: Ledger, finding_ids: Iterable[str], fields: dict[str, Any]) -> int:
    """Sets fields of several findings in one step. Returns how many changed.

    Raises:
        InputError: a field that is not set for several at once.
    """
    for name in fields:
        if name not in CHANGED_TOGETHER:
            known = ", ".join(CHANGED_TOGETHER)
            raise InputError(
                translate("Services", '"{field}" is not set for several findings at once.').format(
                    field=name
                ),
                translate("Services", "Use one of: {known}.").format(known=known),
            )
    changed = 0
    for finding_id in finding_ids:
        row = ledger.get("finding", finding_id)
        require_settled(ledger, "finding", finding_id, fields)
        changed += ledger.set("finding", finding_id, row["audit_id"], **fields) is not None
    return changed


def withdraw_findings(ledger: Ledger, finding_ids: Iterable[str], reason: str) -> None:
    """Takes several findings out of the audit, each with the reason.

    Raises:
        InputError: no reason is given.
    """
    if not reason.strip():
        raise InputError(translate("Services", "State why the findings are withdrawn."))
    for finding_id in finding_ids:
        row = ledger.get("finding", finding_id)
        require_settled(ledger, "finding", finding_id, ("withdrawn",))
        ledger.set("finding", finding_id, row["audit_id"], withdrawn=reason.strip())


def restore_findings(ledger: Ledger, finding_ids: Iterable[str]) -> None:
    """Brings several withdrawn findings back."""
    for finding_id in finding_ids:
        row = ledger.get("finding", finding_id)
        ledger.set("finding", finding_id, row["audit_id"], withdrawn=None)


def add_action(ledger: Ledger, finding_id: str, *, action_id: str = "", **fields: Any) -> str:
    """Adds a corrective action (the auditee's answer) to a finding. Returns its id.

    It is open, and due as the deadlines of the finding say, unless a date is given.

    Args: action_id: where the id was given out before, as in an action workbook.

    Raises:
        RuleViolation: it would begin in another state: states are reached by moves (see `action_life`).
    """
    finding = ledger.get("finding", finding_id)
    action_id = action_id or new_id()
    if fields.setdefault("status", ActionStatus.OPEN.value) != ActionStatus.OPEN.value:
        raise RuleViolation(
            translate("ActionStates", "A new corrective action is open."),
            translate("ActionStates", "Add it, then make the moves that lead to the state."),
        )
    if not fields.get("due_on"):
        fields["due_on"] = first_due(ledger, finding)
    fields.setdefault("effectiveness", Effectiveness.NOT_YET_VERIFIED.value)
    number = provisional(ledger, "action", "number", finding["audit_id"], "A")
    check_action(fields)
    ledger.set("action", action_id, finding["audit_id"], finding_id=finding_id, number=number, **fields)
    settle(ledger, finding_id)
    return action_id


def save_action(ledger: Ledger, action_id: str, fields: dict[str, Any], seen: Any = None) -> bool:
    """Changes a corrective action within the rules of `check_action`, and closes or reopens its finding.

    A status among the fields is a move (see `action_life.move`), made when the other fields are saved; the verdict on
    effectiveness goes with it.

    Raises:
        RuleViolation: no such move, an effectiveness that the status does not say, a due date that was accepted
            with the plan, or a verdict without the one who verified, the day and the evidence.
    """
    from iso20k_audit.services.action_life import move, party_for

    row = ledger.get("action", action_id)
    require_settled(ledger, "action", action_id, fields, seen)
    fields = dict(fields)
    before = len(ledger.recorded)
    to = ActionStatus(fields.pop("status", None) or row["status"] or ActionStatus.OPEN.value)
    moves = to.value != (row["status"] or ActionStatus.OPEN.value)
    verdict = fields.pop("effectiveness", None) or row["effectiveness"]
    if "due_on" in fields:
        require_due_date_open(row, fields["due_on"])
    if set(fields) != {"withdrawn"}:
        check_action(row | fields | {"effectiveness": verdict})
    if fields:
        ledger.record(Act("action", action_id, fields, row["audit_id"], seen=seen))
    if moves:
        move(ledger, action_id, to, party_for(ledger, action_id, to))
    if verdict != row["effectiveness"]:
        _require_verdict(ledger.get("action", action_id), verdict)
    settle(ledger, row["finding_id"])
    return len(ledger.recorded) > before


def _require_verdict(action: Row, verdict: str) -> None:
    """Makes sure that a verdict that was given as a field is the one that the last move recorded."""
    if action["effectiveness"] != verdict:
        raise RuleViolation(
            translate("ActionStates", "The verdict on effectiveness is given by a move."),
            translate("ActionStates", "Verify the action as effective, or reopen it as not effective."),
        )


def settle(ledger: Ledger, finding_id: str) -> None:
    """Closes an issued finding once every action was verified as effective; any other verdict opens it again.

    ISO/IEC 17021-1 9.4.10 and ISO/IEC 20000-1 10.1: a nonconformity ends with verified effectiveness,
    not with the implementation of the action.
    """
    finding = ledger.get("finding", finding_id)
    if finding["status"] not in (FindingStatus.ISSUED.value, FindingStatus.CLOSED.value):
        return
    actions = ledger.select("action", finding["audit_id"], finding_id=finding_id)
    ended = bool(actions) and all(
        (row["status"], row["effectiveness"]) == (ActionStatus.VERIFIED.value, Effectiveness.EFFECTIVE.value)
        for row in actions
    )
    status = FindingStatus.CLOSED if ended else FindingStatus.ISSUED
    if finding["status"] != status.value:
        ledger.set("finding", finding_id, finding["audit_id"], status=status.value)


WHOLE = 100
"""Percent."""


def check_action(fields: dict[str, Any]) -> None:
    """Effectiveness is verified by somebody, on a day, on evidence that is named (ISO/IEC 20000-1 10.1).

    Raises:
        RuleViolation: an effectiveness verdict or the state `verified` without them.
        InputError: more than 100 percent done.
    """
    percent = fields.get("percent_done")
    if isinstance(percent, int) and not 0 <= percent <= WHOLE:
        raise InputError(translate("ActionStates", "What is done is a number from 0 to 100 percent."))
    judged = fields.get("effectiveness") in (Effectiveness.EFFECTIVE.value, Effectiveness.NOT_EFFECTIVE.value)
    verified = fields.get("status") == ActionStatus.VERIFIED.value
    if not (judged or verified):
        return
    if not all(fields.get(name) for name in ("verified_by", "verified_on", "verification_note")):
        raise RuleViolation(
            translate("Services", "Before the verdict, state who verified, when and on what evidence.")
        )
