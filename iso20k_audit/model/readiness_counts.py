"""What readiness counts, part by part, each with the sentence that says what counts. Pure functions of `Facts`."""

from __future__ import annotations

from collections.abc import Iterator

from iso20k_audit.model.readiness import Facts, Part, PartName
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.model.wording import translate


def count_parts(facts: Facts) -> Iterator[Part]:
    """The counts in the order in which they are told; parts with nothing to count are left out."""
    clauses, total = facts.clauses, len(facts.clauses)
    unit = translate("Readiness", "clauses")
    recent = sum(facts.is_recent(clause.audited_on) for clause in clauses)
    if facts.knows_clauses:
        yield Part(
            PartName.AUDITED,
            translate("Readiness", "Audited internally in the last 12 months"),
            recent,
            total,
            unit,
            translate(
                "Readiness",
                "A clause counts if an internal or follow-up audit judged at least one of its questions, as "
                "fulfilled, as an opportunity for improvement or as a nonconformity, or raised a finding on it. Gap "
                "assessments, supplier audits and answers such as not applicable or not sampled do not count.",
            ),
        )
        yield Part(
            PartName.CYCLE,
            translate("Readiness", "Audited internally in the cycle"),
            sum(facts.in_cycle(clause.audited_on) for clause in clauses),
            total,
            unit,
            translate("Readiness", "The same since {day}.").format(day=facts.cycle_from.isoformat()),
        )
    if facts.sites:
        lines = tuple(
            (name, sum(site in clause.sites for clause in clauses), total) for site, name in facts.sites
        )
        yield Part(
            PartName.SITES,
            translate("Readiness", "Sites audited in the last 12 months"),
            sum(done > 0 for _name, done, _total in lines),
            len(lines),
            translate("Readiness", "sites"),
            translate(
                "Readiness",
                "A clause counts for a site if an answer is about that site, an interview there asked for it, "
                "evidence comes from there, a finding was raised there, or the audit had this site only.",
            ),
            lines,
        )
    yield Part(
        PartName.REVIEW,
        translate("Readiness", "Management review held in the last 12 months"),
        int(facts.is_recent(facts.review_held_on)),
        1,
        "",
        translate("Readiness", "A management review counts from the day on which it was held."),
    )
    yield from _finding_parts(facts)
    asked = [clause for clause in clauses if clause.proof]
    if asked:
        yield Part(
            PartName.DOCUMENTED,
            translate("Readiness", "Documented information seen"),
            sum(clause.has_proof for clause in asked),
            len(asked),
            unit,
            translate(
                "Readiness",
                "Of the clauses that ask for documented information or proof: those with evidence linked to one of "
                "their questions or findings, or with a question answered as fulfilled, since {day}.",
            ).format(day=facts.cycle_from.isoformat()),
        )
    yield from _action_parts(facts)
    yield Part(
        PartName.PROGRAMME,
        translate("Readiness", "Audit programme in force"),
        int(facts.programme_runs),
        1,
        "",
        translate("Readiness", "A programme counts while today lies between its first and last day."),
    )
    seen = [clause for clause in clauses if clause.evidence_on is not None]
    if seen:
        yield Part(
            PartName.EVIDENCE,
            translate("Readiness", "Newest evidence not older than 12 months"),
            sum(facts.is_recent(clause.evidence_on) for clause in seen),
            len(seen),
            unit,
            translate(
                "Readiness",
                "Of the clauses with evidence. The day is that which the evidence is about, else on which it was "
                "taken, else on which it came in.",
            ),
        )
    own = [finding for finding in facts.findings if finding.is_own]
    if own:
        yield Part(
            PartName.OWN,
            translate("Readiness", "Nonconformities with own criteria closed"),
            sum(finding.is_closed for finding in own),
            len(own),
            translate("Readiness", "findings"),
            translate("Readiness", "Contracts, service levels, policies and laws that were audited against."),
        )


def _finding_parts(facts: Facts) -> Iterator[Part]:
    counts = translate(
        "Readiness",
        "A nonconformity is closed once all its corrective actions were verified as effective.",
    )
    for name, kind, title in (
        (PartName.MAJORS, FindingKind.MAJOR, translate("Readiness", "Major nonconformities closed")),
        (PartName.MINORS, FindingKind.MINOR, translate("Readiness", "Minor nonconformities closed")),
    ):
        own = [finding for finding in facts.findings if finding.kind is kind and not finding.is_own]
        yield Part(
            name,
            title,
            sum(finding.is_closed for finding in own),
            len(own),
            translate("Readiness", "findings"),
            counts,
        )


def _action_parts(facts: Facts) -> Iterator[Part]:
    findings = facts.findings
    yield Part(
        PartName.ANSWERS,
        translate("Readiness", "Nonconformities answered"),
        sum(finding.is_answered or finding.is_closed for finding in findings),
        len(findings),
        translate("Readiness", "findings"),
        translate("Readiness", "An answer is a corrective action with a correction or an action in words."),
    )
    yield Part(
        PartName.ACTIONS,
        translate("Readiness", "Corrective actions implemented"),
        sum(action.is_done for action in facts.actions),
        len(facts.actions),
        translate("Readiness", "actions"),
        translate("Readiness", "Those of nonconformities, implemented whether or not they were checked yet."),
    )
    done = [action for action in facts.actions if action.is_done]
    yield Part(
        PartName.CHECKS,
        translate("Readiness", "Implemented actions found effective"),
        sum(action.is_checked for action in done),
        len(done),
        translate("Readiness", "actions"),
        translate("Readiness", "Somebody checked with evidence that the action works."),
    )
