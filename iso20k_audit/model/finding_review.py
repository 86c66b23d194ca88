"""What a careful reviewer would say to a finding as it is typed: one table of rules, pure, in six languages.

Sources: ISO/IEC 17021-1 9.4.5 (content of nonconformities) and 3.12, 3.13 (major, minor); ISO 19011 6.4.7 and
6.4.8 (verifiable evidence, findings); the rest is common review practice. In our own words.

A remark that the words of a text gave rise to may be mistaken: the auditor dismisses it for this finding. One
about a part that is missing cannot be dismissed.
"""

from __future__ import annotations

from dataclasses import replace

from iso20k_audit.model import review_checks as checks
from iso20k_audit.model.review_terms import Hit, Remark, ReviewContext, Rule, Statement
from iso20k_audit.model.review_words import words_of
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.model.wording import QT_TRANSLATE_NOOP, translate

__all__ = ["RULES", "Remark", "ReviewContext", "Rule", "Statement", "dismissed_on", "review"]


def review(statement: Statement, context: ReviewContext | None = None) -> list[Remark]:
    """Every remark on a finding in the order of its fields and words, those that were dismissed left out."""
    context = context or ReviewContext()
    words = words_of(context.language)
    found: list[tuple[tuple[int, bool, int, int], Remark]] = []
    for place, rule in enumerate(RULES):
        for hit in rule.find(statement, context, words):
            remark = _remark(rule, hit, statement)
            if not (remark.dismissable and remark.key in context.dismissed):
                order = (_ORDER.index(remark.field), not remark.blocking, remark.start, place)
                found.append((order, remark))
    found.sort(key=lambda entry: entry[0])
    return [remark for _, remark in found]


def dismissed_on(statement: Statement, context: ReviewContext) -> list[Remark]:
    """The remarks that would stand had they not been dismissed."""
    everything = review(statement, replace(context, dismissed=frozenset()))
    return [remark for remark in everything if remark.dismissable and remark.key in context.dismissed]


def _remark(rule: Rule, hit: Hit, statement: Statement) -> Remark:
    text = getattr(statement, hit.field, "")
    words = text[hit.start : hit.end] if isinstance(text, str) else ""
    values = {"words": " ".join(words.split())} | hit.values
    return Remark(
        text=translate("FindingReview", rule.text).format(**values),
        field=hit.field,
        blocking=rule.must_fix,
        rule=rule.id,
        mend=translate("FindingReview", rule.mend).format(**values) if rule.mend else "",
        source=translate("FindingReview", rule.source),
        start=hit.start,
        length=hit.end - hit.start,
        words=words,
        dismissable=rule.from_words,
    )


_ORDER = (
    *("title", "clauses", "finding_kind", "requirement", "objective_evidence", "failure", "grade_reason"),
    "repeat_of",
)


_STATEMENT = "ISO/IEC 17021-1 9.4.5.3"
_GRADES = "ISO/IEC 17021-1 3.12, 3.13"
_EVIDENCE = "ISO 19011 6.4.7"
_PRACTICE = QT_TRANSLATE_NOOP("FindingReview", "Review practice")

RULES: tuple[Rule, ...] = (
    Rule(
        "no_title",
        True,
        QT_TRANSLATE_NOOP("FindingReview", "Give the finding a title that says what was found."),
        "",
        _PRACTICE,
        checks.no_title,
        False,
    ),
    Rule(
        "no_clause",
        True,
        QT_TRANSLATE_NOOP("FindingReview", "Name the clause that is not met."),
        "",
        _STATEMENT,
        checks.missing("clauses"),
        False,
    ),
    Rule(
        "no_requirement",
        True,
        QT_TRANSLATE_NOOP("FindingReview", "State the requirement, and where it stands."),
        "",
        _STATEMENT,
        checks.missing("requirement"),
        False,
    ),
    Rule(
        "no_evidence",
        True,
        QT_TRANSLATE_NOOP("FindingReview", "State the objective evidence."),
        "",
        _STATEMENT,
        checks.missing("objective_evidence"),
        False,
    ),
    Rule(
        "evidence_not_verifiable",
        True,
        QT_TRANSLATE_NOOP(
            "FindingReview",
            "The evidence cannot be verified: add a record number, version, date or sample size.",
        ),
        "",
        _EVIDENCE,
        checks.not_verifiable,
        False,
    ),
    Rule(
        "no_failure",
        True,
        QT_TRANSLATE_NOOP("FindingReview", "Say what exactly is not met."),
        "",
        _STATEMENT,
        checks.missing("failure"),
        False,
    ),
    Rule(
        "nothing_seen",
        True,
        QT_TRANSLATE_NOOP("FindingReview", "Say what was seen."),
        "",
        _EVIDENCE,
        checks.nothing_seen,
        False,
    ),
    Rule(
        "opportunity_on_nonconformity",
        True,
        QT_TRANSLATE_NOOP(
            "FindingReview",
            "The question was judged a nonconformity, so this may not be recorded as an opportunity for "
            "improvement. Grade the finding as a nonconformity, or change the answer.",
        ),
        "",
        "ISO/IEC 17021-1 9.4.5.2",
        checks.soft_name(FindingKind.OPPORTUNITY),
        False,
    ),
    Rule(
        "praise_on_nonconformity",
        False,
        QT_TRANSLATE_NOOP(
            "FindingReview",
            "The question was judged a nonconformity, so this does not answer for it. Raise the "
            "nonconformity as a finding of its own.",
        ),
        "",
        "ISO/IEC 17021-1 9.4.5.2",
        checks.soft_name(FindingKind.POSITIVE),
        False,
    ),
    Rule(
        "unfilled_placeholder",
        True,
        QT_TRANSLATE_NOOP("FindingReview", "“{words}” is still to be filled in."),
        "",
        _PRACTICE,
        checks.unfilled,
    ),
    Rule(
        "wrong_fraction",
        True,
        QT_TRANSLATE_NOOP("FindingReview", "“{words}” cannot be: more deviate than were looked at."),
        QT_TRANSLATE_NOOP("FindingReview", "Check both numbers against the sample."),
        _EVIDENCE,
        checks.wrong_fraction,
    ),
    Rule(
        "solution_proposed",
        False,
        QT_TRANSLATE_NOOP(
            "FindingReview", "The auditor's part proposes no solution; that is for the auditee."
        ),
        QT_TRANSLATE_NOOP("FindingReview", "Say what is not met, and leave the way out open."),
        _STATEMENT,
        checks.word_rule("solution", ("requirement", "failure"), most=1),
    ),
    Rule(
        "cause_named",
        False,
        QT_TRANSLATE_NOOP("FindingReview", "The auditor's part names no cause; that is for the auditee."),
        QT_TRANSLATE_NOOP("FindingReview", "End the sentence before the reason."),
        _STATEMENT,
        checks.word_rule("cause", ("requirement", "failure"), most=1),
    ),
    Rule(
        "clause_not_cited",
        False,
        QT_TRANSLATE_NOOP("FindingReview", "The text names clause {words}, which the finding does not cite."),
        QT_TRANSLATE_NOOP("FindingReview", "Add the clause above, or correct the text."),
        _STATEMENT,
        checks.clause_not_cited,
    ),
    Rule(
        "evidence_not_traceable",
        False,
        QT_TRANSLATE_NOOP("FindingReview", "Nobody could find “{words}” again."),
        QT_TRANSLATE_NOOP("FindingReview", "Add ticket or record numbers, the date, the place, or “n of m”."),
        _EVIDENCE,
        checks.not_traceable,
    ),
    Rule(
        "vague_amount",
        False,
        QT_TRANSLATE_NOOP("FindingReview", "“{words}” is no number."),
        QT_TRANSLATE_NOOP("FindingReview", "Say how many of how many."),
        _EVIDENCE,
        checks.vague,
    ),
    Rule(
        "day_after_audit",
        False,
        QT_TRANSLATE_NOOP(
            "FindingReview", "“{words}” lies after {day}, the last day that evidence can speak of."
        ),
        QT_TRANSLATE_NOOP("FindingReview", "Check the date."),
        _EVIDENCE,
        checks.future_day,
    ),
    Rule(
        "opinion",
        False,
        QT_TRANSLATE_NOOP("FindingReview", "“{words}” is an opinion."),
        QT_TRANSLATE_NOOP("FindingReview", "Leave it out, or give the number or the fact behind it."),
        _STATEMENT,
        checks.word_rule("opinion", ("title", "objective_evidence", "failure"), most=3),
    ),
    Rule(
        "absolute",
        False,
        QT_TRANSLATE_NOOP("FindingReview", "No sample can show “{words}”."),
        QT_TRANSLATE_NOOP("FindingReview", "Give the number of cases, or the period looked at."),
        _EVIDENCE,
        checks.word_rule("absolute", ("title", "objective_evidence", "failure"), most=1),
    ),
    Rule(
        "person_named",
        False,
        QT_TRANSLATE_NOOP("FindingReview", "“{words}” names a person."),
        QT_TRANSLATE_NOOP("FindingReview", "Name the role, or the number of the record."),
        _PRACTICE,
        checks.named_person,
    ),
    Rule(
        "person_titled",
        False,
        QT_TRANSLATE_NOOP("FindingReview", "“{words}” names a person."),
        QT_TRANSLATE_NOOP("FindingReview", "Name the role, or the number of the record."),
        _PRACTICE,
        checks.titled_german,
    ),
    Rule(
        "two_failures",
        False,
        QT_TRANSLATE_NOOP("FindingReview", "Are these two failures?"),
        QT_TRANSLATE_NOOP("FindingReview", "If so, raise each as a finding of its own."),
        _STATEMENT,
        checks.two_failures,
    ),
    Rule(
        "minor_absence",
        False,
        QT_TRANSLATE_NOOP("FindingReview", "“{words}” sounds like a process that is absent, graded minor."),
        QT_TRANSLATE_NOOP(
            "FindingReview", "Grade it major, or say in the reason for the grade why it is minor."
        ),
        _GRADES,
        checks.absence,
    ),
    Rule(
        "minor_all_deviate",
        False,
        QT_TRANSLATE_NOOP("FindingReview", "{n} of {m} deviate, the whole sample, graded minor."),
        QT_TRANSLATE_NOOP(
            "FindingReview", "Grade it major, or say in the reason for the grade why it is minor."
        ),
        _GRADES,
        checks.all_deviate,
    ),
    Rule(
        "major_single",
        False,
        QT_TRANSLATE_NOOP("FindingReview", "{n} of {m} deviates, graded major."),
        QT_TRANSLATE_NOOP(
            "FindingReview", "Grade it minor, or say in the reason for the grade what it puts in doubt."
        ),
        _GRADES,
        checks.single_lapse,
    ),
    Rule(
        "minor_repeat",
        False,
        QT_TRANSLATE_NOOP("FindingReview", "It repeats {number}, so the corrective action did not hold."),
        QT_TRANSLATE_NOOP(
            "FindingReview", "Consider major: the same failure again puts the process in doubt."
        ),
        _GRADES,
        checks.repeated,
    ),
    Rule(
        "opportunity_unmet",
        False,
        QT_TRANSLATE_NOOP(
            "FindingReview", "“{words}” says that a requirement is not met: that is no opportunity."
        ),
        QT_TRANSLATE_NOOP(
            "FindingReview", "Grade it as a nonconformity, or say that the requirement is met."
        ),
        "ISO/IEC 17021-1 9.4.5.2",
        checks.unmet_opportunity,
    ),
)
"""In the order in which remarks about one field are told."""
