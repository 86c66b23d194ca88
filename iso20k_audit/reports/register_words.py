"""What the summary of the registers says about results, kinds, sheets and columns, in our own words."""

from __future__ import annotations

from iso20k_audit.model.view import AuditView
from iso20k_audit.model.vocabulary import FindingKind, Result
from iso20k_audit.reports import excel_text
from iso20k_audit.reports.excel_styles import DIVERGING, NOT_ANSWERED
from iso20k_audit.reports.excel_tables import TableSpec
from iso20k_audit.reports.register_columns import (
    ACTIONS,
    ATTENDANCE,
    BY_PRACTICE,
    BY_STANDARD,
    CHECKLIST,
    COVERAGE,
    DISTRIBUTION,
    EVIDENCE,
    FINDINGS,
    MEETINGS,
    PLAN,
    SCOPE,
    TEAM,
    TRACE,
)

RESULT_MEANINGS = (
    (Result.MAJOR.label, "A requirement is not met at all, or so that the system or a service is in doubt."),
    (Result.MINOR.label, "A requirement is not met in a single or limited case."),
    (Result.OPPORTUNITY.label, "The requirement is met; the auditor sees how it could be met better."),
    (Result.CONFORMS.label, "The objective evidence seen shows that the requirement is met."),
    (Result.NOT_APPLICABLE.label, "Does not apply within the scope; left out of the degree of fulfilment."),
    (Result.NOT_SAMPLED.label, "Was not looked at in this audit; left out of the degree of fulfilment."),
    (Result.RECORDED.label, "A fact was noted that is not judged; left out of the degree of fulfilment."),
    (DIVERGING, "Auditors recorded different results and the lead auditor has not concluded yet."),
    (NOT_ANSWERED, "Nobody has recorded a result."),
)

KIND_MEANINGS = {
    FindingKind.MAJOR: "Needs correction, root cause and corrective action before anything else.",
    FindingKind.MINOR: "Needs correction, root cause and corrective action.",
    FindingKind.OPPORTUNITY: "A weakness that is not a nonconformity; the auditee decides what to do.",
    FindingKind.POSITIVE: "Worth keeping, and worth copying elsewhere.",
}

SHEETS: tuple[tuple[TableSpec, str], ...] = (
    (CHECKLIST, "Every question and working paper; a question with several papers has several rows."),
    (FINDINGS, "Nonconformities, opportunities for improvement and positive practices."),
    (
        ACTIONS,
        "Corrective actions; nonconformities without one have a row. Cream columns are for the auditee.",
    ),
    (EVIDENCE, "Objective evidence with its SHA-256, by which a file is known to be the one that was seen."),
    (TRACE, "Question, evidence, finding and action: each link in a row of its own, both ends to click."),
    (SCOPE, "Sites, services and clients inside and outside the scope."),
    (TEAM, "Audit team with independence, auditees, observers and others."),
    (PLAN, "The audit plan beside what really happened."),
    (MEETINGS, "Opening, team and closing meetings with their minutes."),
    (ATTENDANCE, "Who was at which meeting."),
    (COVERAGE, "For each clause and auditor: questions answered, evidence and sessions of the plan."),
    (BY_STANDARD, "Every clause of each standard that an answer counts for, with its results."),
    (BY_PRACTICE, "Results by ITIL 4 practice; a question with several practices counts for each."),
    (DISTRIBUTION, "Who gets the report, and in which form."),
)

NOTES = (
    (
        "Dates and times",
        "Times read as the clock showed them at the place where they were recorded; their offset from UTC is "
        "in a column of its own.",
    ),
    (
        "Links",
        "A blue number leads to its record. Where a cell names several, every link is on the sheet Trace.",
    ),
    (
        "Text",
        "Every text is as it was typed, also where it starts with = + - or @; nothing here is a formula.",
    ),
    (
        "Counting questions",
        "Filter the column Paper by 1 to have every question of the checklist once.",
    ),
    (
        "Printing",
        "Wide sheets print on two pages side by side, the first column on both; the last columns of the "
        "largest stay on the screen unless the print area is widened.",
    ),
    (
        "Columns",
        "Names and order of columns stay as they are; later versions only append to the right.",
    ),
)


def statements(view: AuditView) -> list[tuple[str, list[str]]]:
    """The audit's own texts with their labels, cut into paragraphs; those not stated are left out."""
    statements = (
        ("Objectives", view.objectives),
        ("Scope", view.scope),
        ("Exclusions", view.exclusions),
        ("Audit criteria", view.criteria),
        ("Method", view.method),
        ("Sampling", view.sampling_statement),
        ("Risks", view.risks),
        ("Significant changes", view.significant_changes),
        ("Deviations from the plan", view.deviations_from_plan),
        ("Areas not covered", view.areas_not_covered),
        ("Effectiveness of previous actions", view.previous_actions_effectiveness),
        ("Diverging opinions", view.diverging_opinions),
        ("Conformity", view.conformity_statement),
        ("Effectiveness", view.effectiveness_statement),
        ("Internal audit and management review", view.internal_audit_and_management_review_remark),
        ("Appropriateness of the scope", view.scope_appropriateness),
        ("Objectives met", view.objectives_met),
        ("Conclusion", view.conclusion),
        ("Recommendations", view.recommendations),
        ("Implications for the programme", view.programme_implications),
        ("Follow-up", view.follow_up),
        ("Retention", view.retention),
    )
    return [(label, _paragraphs(text)) for label, text in statements if text.strip()]


def _paragraphs(text: str) -> list[str]:
    """The lines of a text that are not empty: one row each, since a row can be only 409 points high."""
    return [line for line in excel_text.clean(text).split("\n") if line.strip()]
