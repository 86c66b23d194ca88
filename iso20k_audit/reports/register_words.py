"""What the summary of the registers says about results, kinds, sheets and columns, in our own words."""

from __future__ import annotations

from iso20k_audit.model.view import AuditView
from iso20k_audit.model.vocabulary import FindingKind, Result
from iso20k_audit.model.wording import QT_TRANSLATE_NOOP, translate
from iso20k_audit.reports import excel_text
from iso20k_audit.reports.excel_styles import DIVERGING, IN_CONFLICT, NOT_ANSWERED
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
    FINDING_GROUPS,
    FINDINGS,
    FOLLOWED_UP,
    INDEPENDENCE,
    INTERVIEWS,
    MEETINGS,
    PLAN,
    SAMPLE_ITEMS,
    SCOPE,
    SIGN_OFFS,
    TEAM,
    TRACE,
)

RESULT_MEANINGS = (
    (
        Result.MAJOR.english,
        QT_TRANSLATE_NOOP(
            "Registers", "A requirement is not met at all, or so that the system or a service is in doubt."
        ),
    ),
    (
        Result.MINOR.english,
        QT_TRANSLATE_NOOP("Registers", "A requirement is not met in a single or limited case."),
    ),
    (
        Result.OPPORTUNITY.english,
        QT_TRANSLATE_NOOP(
            "Registers", "The requirement is met; the auditor sees how it could be met better."
        ),
    ),
    (
        Result.CONFORMS.english,
        QT_TRANSLATE_NOOP("Registers", "The objective evidence seen shows that the requirement is met."),
    ),
    (
        Result.NOT_APPLICABLE.english,
        QT_TRANSLATE_NOOP(
            "Registers", "Does not apply within the scope; left out of the degree of fulfilment."
        ),
    ),
    (
        Result.NOT_SAMPLED.english,
        QT_TRANSLATE_NOOP(
            "Registers", "Was not looked at in this audit; left out of the degree of fulfilment."
        ),
    ),
    (
        Result.RECORDED.english,
        QT_TRANSLATE_NOOP(
            "Registers", "A fact was noted that is not judged; left out of the degree of fulfilment."
        ),
    ),
    (
        DIVERGING,
        QT_TRANSLATE_NOOP(
            "Registers", "Auditors recorded different results and the lead auditor has not concluded yet."
        ),
    ),
    (
        IN_CONFLICT,
        QT_TRANSLATE_NOOP("Registers", "Versions of the answer disagree and nobody has settled it."),
    ),
    (NOT_ANSWERED, QT_TRANSLATE_NOOP("Registers", "Nobody has recorded a result.")),
)

KIND_MEANINGS = {
    FindingKind.MAJOR: QT_TRANSLATE_NOOP(
        "Registers", "Needs correction, root cause and corrective action before anything else."
    ),
    FindingKind.MINOR: QT_TRANSLATE_NOOP("Registers", "Needs correction, root cause and corrective action."),
    FindingKind.OPPORTUNITY: QT_TRANSLATE_NOOP(
        "Registers", "A weakness that is not a nonconformity; the auditee decides what to do."
    ),
    FindingKind.POSITIVE: QT_TRANSLATE_NOOP("Registers", "Worth keeping, and worth copying elsewhere."),
}

SHEETS: tuple[tuple[TableSpec, str], ...] = (
    (
        CHECKLIST,
        QT_TRANSLATE_NOOP(
            "Registers", "Every question and working paper; a question with several papers has several rows."
        ),
    ),
    (
        FINDINGS,
        QT_TRANSLATE_NOOP(
            "Registers", "Nonconformities, opportunities for improvement and positive practices."
        ),
    ),
    (
        ACTIONS,
        QT_TRANSLATE_NOOP(
            "Registers",
            "Corrective actions; nonconformities without one have a row. Cream columns are for the auditee.",
        ),
    ),
    (
        EVIDENCE,
        QT_TRANSLATE_NOOP(
            "Registers",
            "Objective evidence with its SHA-256, by which a file is known to be the one that was seen.",
        ),
    ),
    (
        TRACE,
        QT_TRANSLATE_NOOP(
            "Registers",
            "Question, evidence, finding and action: each link in a row of its own, both ends to click.",
        ),
    ),
    (SCOPE, QT_TRANSLATE_NOOP("Registers", "Sites, services and clients inside and outside the scope.")),
    (TEAM, QT_TRANSLATE_NOOP("Registers", "Audit team with independence, auditees, observers and others.")),
    (PLAN, QT_TRANSLATE_NOOP("Registers", "The audit plan beside what really happened.")),
    (MEETINGS, QT_TRANSLATE_NOOP("Registers", "Opening, team and closing meetings with their minutes.")),
    (ATTENDANCE, QT_TRANSLATE_NOOP("Registers", "Who was at which meeting.")),
    (
        COVERAGE,
        QT_TRANSLATE_NOOP(
            "Registers", "For each clause and auditor: questions answered, evidence and sessions of the plan."
        ),
    ),
    (
        BY_STANDARD,
        QT_TRANSLATE_NOOP(
            "Registers", "Every clause of each standard that an answer counts for, with its results."
        ),
    ),
    (
        BY_PRACTICE,
        QT_TRANSLATE_NOOP(
            "Registers", "Results by ITIL 4 practice; a question with several practices counts for each."
        ),
    ),
    (DISTRIBUTION, QT_TRANSLATE_NOOP("Registers", "Who gets the report, and in which form.")),
    (INTERVIEWS, QT_TRANSLATE_NOOP("Registers", "Who was asked, by role, when, and on which questions.")),
    (
        SAMPLE_ITEMS,
        QT_TRANSLATE_NOOP(
            "Registers", "Tickets, changes, agents and records looked at, with what each showed."
        ),
    ),
    (
        SIGN_OFFS,
        QT_TRANSLATE_NOOP(
            "Registers",
            "Which sections auditors and lead auditor signed, and whether anything changed since.",
        ),
    ),
    (
        INDEPENDENCE,
        QT_TRANSLATE_NOOP(
            "Registers", "Parts that are about their auditor's own work, and why nevertheless."
        ),
    ),
    (
        FINDING_GROUPS,
        QT_TRANSLATE_NOOP(
            "Registers", "Findings that say the same, by group; each counts as a finding of its own."
        ),
    ),
    (
        FOLLOWED_UP,
        QT_TRANSLATE_NOOP(
            "Registers", "Findings of earlier audits that this one follows up, with what became of them."
        ),
    ),
)

NOTES = (
    (
        QT_TRANSLATE_NOOP("Registers", "Dates and times"),
        QT_TRANSLATE_NOOP(
            "Registers",
            "Times read as the clock showed them at the place where they were recorded; their "
            "offset from UTC is in a column of its own.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Registers", "Links"),
        QT_TRANSLATE_NOOP(
            "Registers",
            "A blue number leads to its record. Where a cell names several, every link is on the "
            "sheet Trace.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Registers", "Text"),
        QT_TRANSLATE_NOOP(
            "Registers",
            "Every text is as it was typed, also where it starts with = + - or @; nothing here is a formula.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Registers", "Counting questions"),
        QT_TRANSLATE_NOOP(
            "Registers", "Filter the column Paper by 1 to have every question of the checklist once."
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Registers", "Printing"),
        QT_TRANSLATE_NOOP(
            "Registers",
            "Wide sheets print on two pages side by side, the first column on both; the last "
            "columns of the largest stay on the screen unless the print area is widened.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Registers", "Columns"),
        QT_TRANSLATE_NOOP(
            "Registers",
            "Names and order of columns stay as they are; later versions only append to the right.",
        ),
    ),
)


def statements(view: AuditView) -> list[tuple[str, list[str]]]:
    """The audit's own texts with their labels, cut into paragraphs; those not stated are left out."""
    statements = (
        (translate("Registers", "Objectives"), view.objectives),
        (translate("Registers", "Scope"), view.scope),
        (translate("Registers", "Exclusions"), view.exclusions),
        (translate("Registers", "Audit criteria"), view.criteria),
        (translate("Registers", "Method"), view.method),
        (translate("Registers", "Sampling"), view.sampling_statement),
        (translate("Registers", "Risks"), view.risks),
        (translate("Registers", "Significant changes"), view.significant_changes),
        (translate("Registers", "Deviations from the plan"), view.deviations_from_plan),
        (translate("Registers", "Areas not covered"), view.areas_not_covered),
        (translate("Registers", "Effectiveness of previous actions"), view.previous_actions_effectiveness),
        (translate("Registers", "Diverging opinions"), view.diverging_opinions),
        (translate("Registers", "Conformity"), view.conformity_statement),
        (translate("Registers", "Effectiveness"), view.effectiveness_statement),
        (
            translate("Registers", "Internal audit and management review"),
            view.internal_audit_and_management_review_remark,
        ),
        (translate("Registers", "Appropriateness of the scope"), view.scope_appropriateness),
        (translate("Registers", "Objectives met"), view.objectives_met),
        (translate("Registers", "Conclusion"), view.conclusion),
        (translate("Registers", "Recommendations"), view.recommendations),
        (translate("Registers", "Implications for the programme"), view.programme_implications),
        (translate("Registers", "Follow-up"), view.follow_up),
        (translate("Registers", "Retention"), view.retention),
    )
    return [(label, _paragraphs(text)) for label, text in statements if text.strip()]


def _paragraphs(text: str) -> list[str]:
    """The lines of a text that are not empty: one row each, since a row can be only 409 points high."""
    return [line for line in excel_text.clean(text).split("\n") if line.strip()]
