"""What to fix before the audit of a certification body: one pure rule for each reason, over `Facts`.

Sources: ISO/IEC 20000-1 7.5, 9.2, 9.3 and 10.1, ISO/IEC 17021-1 9.3.1 (stage 1 looks at whether internal audits and
management review were planned and held) and 9.5.2 (no certificate before majors are corrected). In our own words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from iso20k_audit.model.readiness import (
    ActionFacts,
    ClauseFacts,
    Facts,
    FindingFacts,
    Item,
    PartName,
    Place,
    Readiness,
    Severity,
)
from iso20k_audit.model.readiness_counts import count_parts
from iso20k_audit.model.standards import clause_order, group_of
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.model.wording import commas, translate

MOST_CLAUSES = 12
"""Clauses named in one line of the list; the others are counted."""


def assess(facts: Facts) -> Readiness:
    """The counts and the ordered list for these facts."""
    rules: tuple[Callable[[Facts], Iterator[Item]], ...] = (
        _audited,
        _review,
        _nonconformities,
        _documented,
        _answers,
        _actions,
        _checks,
        _programme,
        _evidence_age,
    )
    items = [item for rule in rules for item in rule(facts)]
    order = list(PartName)
    items.sort(key=lambda item: (item.severity.rank, order.index(item.part), item.urgent))
    return Readiness(facts, tuple(count_parts(facts)), tuple(items), _unknown(facts))


def _audited(facts: Facts) -> Iterator[Item]:
    if not facts.knows_clauses:
        return
    plan = Place("programme", "plan", translate("Readiness", "Plan an internal audit"))
    never = [clause for clause in facts.clauses if not facts.in_cycle(clause.audited_on)]
    if len(never) == len(facts.clauses):
        yield Item(
            Severity.BLOCKS,
            PartName.AUDITED,
            translate("Readiness", "No internal audit of {standard}").format(standard=facts.standard_title),
            translate(
                "Readiness",
                "Internal audits have to be held before the certification audit; the certification body looks for "
                "them in stage 1 (9.2, ISO/IEC 17021-1 9.3.1). No question of this standard was judged in an "
                "internal audit since {day}.",
            ).format(day=facts.cycle_from.isoformat()),
            plan,
            ("9.2",),
        )
        return
    yield from _by_group(
        facts,
        never,
        Severity.LIKELY,
        PartName.CYCLE if facts.is_certified else PartName.AUDITED,
        translate(
            "Readiness",
            "The internal audits of the cycle have to reach every requirement (9.2). Nothing was judged here since "
            "{day}.",
        ).format(day=facts.cycle_from.isoformat()),
        plan,
    )
    old = [
        clause
        for clause in facts.clauses
        if facts.in_cycle(clause.audited_on) and not facts.is_recent(clause.audited_on)
    ]
    why = (
        translate(
            "Readiness", "Audited earlier in the cycle, which is enough unless risks or results ask for more."
        )
        if facts.is_certified
        else translate(
            "Readiness",
            "The internal audit before stage 2 should be recent: this one is older than 12 months.",
        )
    )
    severity = Severity.TIDY if facts.is_certified else Severity.LIKELY
    yield from _by_group(facts, old, severity, PartName.AUDITED, why, plan)
    for site, name in facts.sites:
        if not any(site in clause.sites for clause in facts.clauses):
            yield Item(
                Severity.LIKELY,
                PartName.SITES,
                translate("Readiness", "{site} was not audited in the last 12 months").format(site=name),
                translate(
                    "Readiness",
                    "All sites in scope belong into the audit programme (9.2). Nothing recorded shows that somebody "
                    "audited there.",
                ),
                Place("programme", "coverage", translate("Readiness", "Show coverage")),
                ("9.2",),
                urgent=(1, name),
            )
    for audit in facts.audits:
        if audit.is_issued or audit.ends_on is None or audit.ends_on >= facts.today:
            continue
        yield Item(
            Severity.LIKELY,
            PartName.AUDITED,
            translate("Readiness", "The report of {number} has not been issued").format(number=audit.number),
            translate(
                "Readiness",
                "Results of internal audits have to be reported to management and kept as documented information "
                "(9.2). Its last day was {day}.",
            ).format(day=audit.ends_on.isoformat()),
            Place(f"audit:{audit.id}:report", "", translate("Readiness", "Open the report")),
            ("9.2",),
            audit.number,
            (2, audit.number),
        )


def _review(facts: Facts) -> Iterator[Item]:
    if facts.is_recent(facts.review_held_on):
        return
    place = Place("programme", "management_review", translate("Readiness", "Open the management reviews"))
    planned = (
        " " + translate("Readiness", "Planned: {title}.").format(title=facts.review_planned)
        if facts.review_planned
        else ""
    )
    if facts.review_held_on is None:
        why = translate(
            "Readiness",
            "A management review has to be held before the certification audit; the certification body looks for it "
            "in stage 1 (9.3, ISO/IEC 17021-1 9.3.1).",
        )
        yield Item(
            Severity.BLOCKS,
            PartName.REVIEW,
            translate("Readiness", "No management review was held"),
            why + planned,
            place,
            ("9.3",),
        )
        return
    yield Item(
        Severity.LIKELY,
        PartName.REVIEW,
        translate("Readiness", "The last management review is older than 12 months"),
        translate("Readiness", "It was held on {day}. Reviews are due at planned intervals (9.3).").format(
            day=facts.review_held_on.isoformat()
        )
        + planned,
        place,
        ("9.3",),
    )


def _nonconformities(facts: Facts) -> Iterator[Item]:
    for finding in facts.findings:
        if finding.is_closed:
            continue
        late = finding.close_due_on is not None and finding.close_due_on < facts.today
        severity, part, why = _weighed(finding, late=late)
        if finding.is_repeat:
            why += " " + translate(
                "Readiness",
                "It repeats an earlier finding, which puts the corrective action of that one in doubt (10.1).",
            )
        told = (
            translate("Readiness", "Major open: {title}")
            if finding.kind is FindingKind.MAJOR
            else translate("Readiness", "Minor open: {title}")
            if finding.kind is FindingKind.MINOR
            else translate("Readiness", "Open, grade in conflict: {title}")
        )
        yield Item(
            severity,
            part,
            told.format(title=finding.title),
            why,
            Place(
                f"audit:{finding.audit_id}:findings", finding.id, translate("Readiness", "Open the finding")
            ),
            finding.clauses,
            finding.number,
            (0 if finding.is_repeat else 1, (finding.close_due_on or date.max).isoformat()),
        )


def _weighed(finding: FindingFacts, *, late: bool) -> tuple[Severity, PartName, str]:
    if finding.is_own:
        return (
            Severity.TIDY,
            PartName.OWN,
            translate(
                "Readiness",
                "Own criteria are not certified, but a contract or law that is not met can touch clauses that are.",
            ),
        )
    if finding.kind is FindingKind.MAJOR:
        return (
            Severity.BLOCKS,
            PartName.MAJORS,
            translate(
                "Readiness",
                "What an internal audit found as major would be major for the certification body too, and no "
                "certificate is granted before correction and corrective action were verified (ISO/IEC 17021-1 9.5.2).",
            ),
        )
    if finding.kind is None:
        return (
            Severity.LIKELY,
            PartName.MINORS,
            translate("Readiness", "The audit team disagrees on its grade; it may be a major."),
        )
    if late or finding.is_repeat:
        told = (
            translate("Readiness", "It was to be closed by {day} (10.1).").format(day=finding.close_due_on)
            if late
            else translate("Readiness", "It is not closed yet (10.1).")
        )
        return Severity.LIKELY, PartName.MINORS, told
    return (
        Severity.TIDY,
        PartName.MINORS,
        translate(
            "Readiness",
            "Not closed yet, and not late. Closed with proof it is one question less in the audit.",
        ),
    )


def _documented(facts: Facts) -> Iterator[Item]:
    for clause in facts.clauses:
        if not clause.proof or clause.has_proof:
            continue
        yield Item(
            Severity.LIKELY,
            PartName.DOCUMENTED,
            translate("Readiness", "Documented information not seen: {clause} {title}").format(
                clause=clause.number, title=clause.title
            ),
            translate(
                "Readiness",
                "The clause asks for: {proof}. Neither evidence nor an answer as fulfilled is recorded for it.",
            ).format(proof=clause.proof),
            _to_question(clause),
            (clause.number,),
            urgent=(1, _sortable(clause.number)),
        )


def _answers(facts: Facts) -> Iterator[Item]:
    for finding in facts.findings:
        if finding.is_answered or finding.is_closed or finding.answer_due_on is None:
            continue
        if finding.answer_due_on >= facts.today:
            continue
        yield Item(
            Severity.LIKELY,
            PartName.ANSWERS,
            translate("Readiness", "No answer to {number}: {title}").format(
                number=finding.number, title=finding.title
            ),
            translate(
                "Readiness",
                "An answer was due on {day}. Without cause and corrective action a nonconformity cannot be "
                "closed (10.1).",
            ).format(day=finding.answer_due_on.isoformat()),
            Place(
                f"audit:{finding.audit_id}:actions", finding.id, translate("Readiness", "Open the actions")
            ),
            finding.clauses,
            finding.number,
            (1, finding.answer_due_on.isoformat()),
        )


def _actions(facts: Facts) -> Iterator[Item]:
    for action in facts.actions:
        if action.is_done or action.due_on is None or action.due_on >= facts.today:
            continue
        yield Item(
            Severity.LIKELY,
            PartName.ACTIONS,
            translate("Readiness", "Overdue: {text}").format(text=_shortened(action.text) or action.number),
            translate(
                "Readiness",
                "The corrective action to {finding} was due on {day} and is not implemented. Actions that run late "
                "without an agreed extension are read as missing control (10.1).",
            ).format(finding=action.finding, day=action.due_on.isoformat()),
            _to_action(action),
            action.clauses,
            action.number,
            (1, action.due_on.isoformat()),
        )


def _checks(facts: Facts) -> Iterator[Item]:
    for action in facts.actions:
        if not action.is_done or action.is_checked:
            continue
        late = action.check_on is not None and action.check_on < facts.today
        why = (
            translate("Readiness", "The check was planned for {day}.").format(day=action.check_on)
            if late
            else translate("Readiness", "Planned for {day}.").format(day=action.check_on)
            if action.check_on is not None
            else translate("Readiness", "No day is planned for it.")
        )
        yield Item(
            Severity.LIKELY if late else Severity.TIDY,
            PartName.CHECKS,
            translate("Readiness", "Effectiveness not checked: {text}").format(
                text=_shortened(action.text) or action.number
            ),
            translate(
                "Readiness",
                "The action to {finding} is implemented, but nobody has shown with evidence that it works (10.1).",
            ).format(finding=action.finding)
            + f" {why}",
            _to_action(action),
            action.clauses,
            action.number,
            (1, (action.check_on or date.max).isoformat()),
        )


def _programme(facts: Facts) -> Iterator[Item]:
    place = Place("programme", "plan", translate("Readiness", "Open the audit programme"))
    if not facts.programme_runs:
        yield Item(
            Severity.LIKELY,
            PartName.PROGRAMME,
            translate("Readiness", "No audit programme is in force"),
            translate(
                "Readiness",
                "Internal audits follow a programme with frequency, methods, responsibilities and reporting, by "
                "importance, changes and earlier results (9.2).",
            ),
            place,
            ("9.2",),
        )
    elif not facts.planned_audits:
        yield Item(
            Severity.TIDY,
            PartName.PROGRAMME,
            translate("Readiness", "The audit programme holds no audit to come"),
            translate("Readiness", "A programme shows what is audited next (9.2)."),
            place,
            ("9.2",),
        )


def _evidence_age(facts: Facts) -> Iterator[Item]:
    old = [
        clause
        for clause in facts.clauses
        if clause.evidence_on is not None and not facts.is_recent(clause.evidence_on)
    ]
    why = translate(
        "Readiness",
        "The newest evidence is older than 12 months. The certification body samples the recent past; have newer "
        "records at hand.",
    )
    known = {clause.number: clause for clause in old}
    nowhere = Place("programme", "coverage")
    for item in _by_group(facts, old, Severity.TIDY, PartName.EVIDENCE, why, nowhere):
        yield replace(
            item,
            place=_to_question(known[item.clauses[0]]),
            what=translate("Readiness", "Old evidence: {clauses}").format(clauses=_listed(item.clauses)),
        )


def _unknown(facts: Facts) -> tuple[str, ...]:
    """What records of audits cannot tell, so that nobody reads the list as a promise."""
    told = [
        translate(
            "Readiness", "Whether the records are complete and true: only what was recorded here is counted."
        ),
        translate(
            "Readiness",
            "How people answer on the day, and what the certification body will choose to sample.",
        ),
        translate(
            "Readiness",
            "Complaints, changes of scope, and the use of certificate and marks: they are not recorded here.",
        ),
    ]
    if not facts.knows_clauses:
        told.append(
            translate(
                "Readiness", "The clauses of {standard} are not known here, so none can be missing."
            ).format(standard=facts.standard_title)
        )
    elif not any(clause.proof for clause in facts.clauses):
        told.append(
            translate(
                "Readiness",
                "Which documented information {standard} asks for: no question that was asked says so.",
            ).format(standard=facts.standard_title)
        )
    if not facts.sites:
        told.append(translate("Readiness", "Which sites are in scope: no audit names one."))
    return tuple(told)


# -- words ------------------------------------------------------------------------------------------


def _by_group(
    facts: Facts, clauses: Sequence[ClauseFacts], severity: Severity, part: PartName, why: str, place: Place
) -> Iterator[Item]:
    """One item for the clauses of each group, so that the list stays short enough to be read."""
    groups: dict[str, list[str]] = {}
    for clause in clauses:
        groups.setdefault(group_of(clause.number, facts.standard), []).append(clause.number)
    for group, numbers in groups.items():
        yield Item(
            severity,
            part,
            translate("Readiness", "Not audited: {clauses}").format(clauses=_listed(numbers))
            if severity is Severity.LIKELY and not any(_found(facts, number) for number in numbers)
            else translate("Readiness", "Not audited in the last 12 months: {clauses}").format(
                clauses=_listed(numbers)
            ),
            why,
            place,
            tuple(numbers),
            urgent=(1, _sortable(group)),
        )


def _found(facts: Facts, number: str) -> bool:
    return any(clause.number == number and facts.in_cycle(clause.audited_on) for clause in facts.clauses)


def _listed(numbers: Sequence[str]) -> str:
    shown = commas(numbers[:MOST_CLAUSES])
    more = len(numbers) - MOST_CLAUSES
    return (
        translate("Readiness", "{clauses} and {count} more").format(clauses=shown, count=more)
        if more > 0
        else shown
    )


def _sortable(number: str) -> str:
    return ".".join(f"{part:03d}" for part in clause_order(number))


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 90 else line[:89].rstrip() + "…"


def _to_question(clause: ClauseFacts) -> Place:
    """Where evidence for a clause is attached: its question in the newest audit, else the coverage of clauses."""
    if not clause.question_id:
        return Place("programme", "coverage", translate("Readiness", "Show coverage"))
    words = translate("Readiness", "Open the question on {clause}").format(clause=clause.number)
    return Place(f"audit:{clause.asked_in}:fieldwork", clause.question_id, words)


def _to_action(action: ActionFacts) -> Place:
    return Place(f"audit:{action.audit_id}:actions", action.id, translate("Readiness", "Open the action"))
