"""The registers' tables and columns: an interface that other programs and pivot tables rely on.

Headers and their order never change; a new column is appended at the end of its table and
`FORMAT_VERSION` goes up.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from iso20k_audit.model.action_states import WAITING
from iso20k_audit.model.vocabulary import (
    Acknowledgement,
    ActionStatus,
    CauseCategory,
    Confidentiality,
    Effectiveness,
    EvidenceKind,
    FindingKind,
    FindingStatus,
    FollowUpOutcome,
    MeetingKind,
    Presence,
    Result,
    Role,
    SampleVerdict,
    ScopeKind,
    Term,
)
from iso20k_audit.model.wording import translate
from iso20k_audit.reports.excel_styles import (
    CHANGED_SINCE,
    DIVERGING,
    IN_CONFLICT,
    NO,
    NO_ACTION,
    NOT_ANSWERED,
    NOT_SIGNED,
    RED,
    SIGNED,
    YES,
)
from iso20k_audit.reports.excel_tables import Column, Kind, TableSpec

FORMAT_VERSION = 5
"""Of the tables below; goes up with every appended column."""


def _labels(terms: type[Term]) -> tuple[str, ...]:
    return tuple(term.english for term in terms)


LISTS: Mapping[str, Sequence[str]] = {
    "results": (*_labels(Result), NOT_ANSWERED, DIVERGING, IN_CONFLICT),
    "auditor_results": (*_labels(Result), IN_CONFLICT),
    "kinds": (*_labels(FindingKind), IN_CONFLICT),
    "finding_statuses": (*_labels(FindingStatus), IN_CONFLICT),
    "acknowledgements": (*_labels(Acknowledgement), IN_CONFLICT),
    "action_statuses": (*_labels(ActionStatus), NO_ACTION, IN_CONFLICT),
    "effectiveness": (*_labels(Effectiveness), IN_CONFLICT),
    "cause_categories": (*_labels(CauseCategory), IN_CONFLICT),
    "follow_up_outcomes": (*_labels(FollowUpOutcome), IN_CONFLICT),
    "evidence_kinds": (*_labels(EvidenceKind), IN_CONFLICT),
    "confidentiality": (*_labels(Confidentiality), IN_CONFLICT),
    "roles": _labels(Role),
    "presence": _labels(Presence),
    "meetings": _labels(MeetingKind),
    "scope_kinds": _labels(ScopeKind),
    "sample_verdicts": _labels(SampleVerdict),
    "sign_states": (SIGNED, CHANGED_SINCE, NOT_SIGNED),
    "yes_no": (YES, NO),
    "warnings": (YES,),
}
"""English words that a column may take, by the name of the list; `list_…` is its defined name in the workbook."""

_VOCABULARIES: Mapping[str, type[Term]] = {
    "results": Result,
    "auditor_results": Result,
    "kinds": FindingKind,
    "finding_statuses": FindingStatus,
    "acknowledgements": Acknowledgement,
    "action_statuses": ActionStatus,
    "effectiveness": Effectiveness,
    "cause_categories": CauseCategory,
    "follow_up_outcomes": FollowUpOutcome,
    "evidence_kinds": EvidenceKind,
    "confidentiality": Confidentiality,
    "roles": Role,
    "presence": Presence,
    "meetings": MeetingKind,
    "scope_kinds": ScopeKind,
    "sample_verdicts": SampleVerdict,
}


def shown_words() -> dict[str, dict[str, str]]:
    """For each list, its English words as they read in the language in use."""
    shown: dict[str, dict[str, str]] = {}
    for name, words in LISTS.items():
        terms = {term.english: term.label for term in _VOCABULARIES.get(name, ())}
        shown[name] = {word: terms.get(word) or translate("Registers", word) for word in words}
    return shown


CHECKLIST = TableSpec(
    "Checklist",
    "tblChecklist",
    (
        Column("Item", 11),
        Column("Clause", 8),
        Column("Clause title", 22, Kind.LONG),
        Column("Question", 44, Kind.LONG),
        Column("Result", 16, Kind.LONG, words="results"),
        Column("Diverging", 11, words="warnings"),
        Column("Auditor", 14, Kind.LONG),
        Column("Auditor's result", 16, Kind.LONG, words="auditor_results"),
        Column("Note", 54, Kind.LONG),
        Column("Evidence", 16, Kind.LONG),
        Column("Findings", 14, Kind.LONG),
        Column("Lead's reason", 30, Kind.LONG),
        Column("Section", 24, Kind.LONG),
        Column("Paper", 7, Kind.NUMBER),
        Column("Papers", 7, Kind.NUMBER),
        Column("Interviewees", 24, Kind.LONG),
        Column("Documents", 28, Kind.LONG),
        Column("Sample", 28, Kind.LONG),
        Column("Site", 18),
        Column("Answered at", 18, Kind.MOMENT),
        Column("Answered at UTC offset", 15),
        Column("Documented information required", 19, words="yes_no"),
        Column("Proof called for", 30, Kind.LONG),
        Column("ITIL 4 practices", 26, Kind.LONG),
        Column("What to look for", 44, Kind.LONG),
        Column("Expected evidence", 36, Kind.LONG),
        Column("Suggested sample", 30, Kind.LONG),
        Column("Open conflicts", 22, Kind.LONG),
        Column("ISO/IEC 27001", 14),
        Column("ISO 22301", 14),
        Column("Recorded value", 20, Kind.LONG),
        Column("Counts for", 30, Kind.LONG),
        Column("Verdicts by standard", 30, Kind.LONG),
        Column("Effort to close the gap", 22, Kind.LONG),
        Column("Owner of the gap", 20, Kind.LONG),
        Column("Weight", 8, Kind.NUMBER),
        Column("Concluded by", 18),
        Column("Changed since the conclusion", 26, Kind.LONG),
    ),
    frozen=2,
    printed=11,
)

FINDINGS = TableSpec(
    "Findings",
    "tblFindings",
    (
        Column("Number", 14),
        Column("Kind", 16, Kind.LONG, words="kinds"),
        Column("Status", 10, words="finding_statuses"),
        Column("Clauses", 12),
        Column("Title", 28, Kind.LONG),
        Column("Requirement", 34, Kind.LONG),
        Column("Objective evidence", 42, Kind.LONG),
        Column("Failure, weakness or strength", 38, Kind.LONG),
        Column("Evidence", 16, Kind.LONG),
        Column("Actions", 16, Kind.LONG),
        Column("Site", 18),
        Column("Process", 22),
        Column("Clause titles", 30, Kind.LONG),
        Column("Reason for grade", 32, Kind.LONG),
        Column("Client", 18),
        Column("Auditor", 18),
        Column("Raised at", 18, Kind.MOMENT),
        Column("Raised at UTC offset", 15),
        Column("Acknowledgement", 22, words="acknowledgements"),
        Column("Auditee", 18),
        Column("Auditee's comment", 36, Kind.LONG),
        Column("Question", 10),
        Column("Actions not yet verified", 15, Kind.NUMBER),
        Column("Grades by standard", 30, Kind.LONG),
        Column("Repeat of", 18),
        Column("Open conflicts", 22, Kind.LONG),
        Column("Group", 26, Kind.LONG),
        Column("Auditee's role", 22),
        Column("Acknowledged at", 18, Kind.MOMENT),
        Column("Acknowledged at UTC offset", 15),
        Column("Changed since acknowledged", 24, Kind.LONG),
        Column("Followed up in", 30, Kind.LONG),
        Column("Step of the own scale", 18),
        Column("Proposed grade", 16, Kind.LONG),
        Column("Why proposed", 36, Kind.LONG),
        Column("Why graded otherwise", 32, Kind.LONG),
        Column("Questions on the grade", 40, Kind.LONG),
        Column("Grade decided by", 20),
        Column("Part of the systemic finding", 16, Kind.LONG),
        Column("Minors in the systemic finding", 18, Kind.LONG),
        Column("Answer due", 12, Kind.DATE),
        Column("To be closed by", 12, Kind.DATE),
        Column("Shift", 14),
    ),
    frozen=1,
    pages=2,
)

_IS_WAITING = ",".join(f'{{Action status}}="{{={status.english}}}"' for status in WAITING)

ACTIONS = TableSpec(
    "NC and actions",
    "tblActions",
    (
        Column("Finding", 14),
        Column("Action", 17),
        Column("Kind", 16, Kind.LONG, words="kinds"),
        Column("Finding title", 28, Kind.LONG),
        Column("Finding status", 10, words="finding_statuses"),
        Column("Clauses", 10, Kind.LONG),
        Column("Raised on", 12, Kind.DATE),
        Column("Correction", 32, Kind.LONG, editable=True),
        Column("Root cause", 32, Kind.LONG, editable=True),
        Column("Corrective action", 36, Kind.LONG, editable=True),
        Column("Owner", 15, Kind.LONG, editable=True),
        Column("Due on", 12, Kind.DATE, editable=True, not_before="Raised on"),
        Column("Action status", 13, Kind.LONG, words="action_statuses", editable=True),
        Column("Done on", 12, Kind.DATE, editable=True),
        Column("Overdue at export", 12, words="warnings"),
        Column("Days overdue at export", 15, Kind.NUMBER),
        Column("Effectiveness", 16, words="effectiveness"),
        Column("Verified on", 12, Kind.DATE),
        Column("Verified by", 18),
        Column("Verification note", 36, Kind.LONG),
        Column("Evidence", 15, Kind.LONG),
        Column("Site", 18),
        Column("Process", 22),
        Column("Client", 18),
        Column("Auditor", 18),
        Column("Open conflicts", 22, Kind.LONG),
        Column("Kind of cause", 18, Kind.LONG, words="cause_categories"),
        Column("Cause analysis", 44, Kind.LONG),
        Column("Effectiveness checks", 44, Kind.LONG),
        Column("Progress", 36, Kind.LONG),
        Column("Done, in percent", 12, Kind.NUMBER),
        Column("Extended from", 12, Kind.DATE),
        Column("Extensions", 44, Kind.LONG),
        Column("Effectiveness check planned for", 14, Kind.DATE),
        Column("How effectiveness will be checked", 36, Kind.LONG),
        Column("Steps", 54, Kind.LONG),
        Column("Answer due", 12, Kind.DATE),
        Column("To be closed by", 12, Kind.DATE),
    ),
    frozen=2,
    printed=21,
    pages=2,
    rules=(
        (
            "Due on",
            f"AND(ISNUMBER({{Due on}}),{{Due on}}<TODAY(),OR({_IS_WAITING}))",
            RED,
        ),
    ),
)

EVIDENCE = TableSpec(
    "Evidence",
    "tblEvidence",
    (
        Column("Number", 12),
        Column("Kind", 13, words="evidence_kinds"),
        Column("Caption", 38, Kind.LONG),
        Column("File name", 28, Kind.LONG),
        Column("Reference", 22, Kind.LONG),
        Column("Taken at", 17, Kind.MOMENT),
        Column("By", 15, Kind.LONG),
        Column("Place", 18, Kind.LONG),
        Column("Site", 14, Kind.LONG),
        Column("Speaks of", 18, Kind.LONG),
        Column("Confidentiality", 14, Kind.LONG, words="confidentiality"),
        Column("Questions", 13, Kind.LONG),
        Column("Findings", 14, Kind.LONG),
        Column("Missing", 10, words="warnings"),
        Column("Client", 18),
        Column("Taken at UTC offset", 15),
        Column("Received at", 18, Kind.MOMENT),
        Column("Received at UTC offset", 15),
        Column("SHA-256", 66),
        Column("Size (bytes)", 13, Kind.NUMBER),
        Column("Media type", 24),
        Column("Camera", 24),
        Column("Verification of", 14, Kind.LONG),
        Column("Actions", 17, Kind.LONG),
        Column("About, from", 12, Kind.DATE),
        Column("About, to", 12, Kind.DATE),
        Column("Held by", 18, Kind.LONG),
        Column("Further files", 40, Kind.LONG),
        Column("SHA-256 of further files", 66, Kind.LONG),
        Column("Handed out as", 16, Kind.LONG),
        Column("SHA-256 of the copy", 66),
        Column("Numbers on the picture", 40, Kind.LONG),
        Column("SHA-256 of copies of further files", 66, Kind.LONG),
        Column("Open conflicts", 22, Kind.LONG),
    ),
    frozen=1,
    printed=20,
    pages=2,
)

TRACE = TableSpec(
    "Trace",
    "tblTrace",
    (
        Column("Link", 22),
        Column("From", 14),
        Column("From title", 60, Kind.LONG),
        Column("To", 14),
        Column("To title", 60, Kind.LONG),
    ),
    frozen=2,
)

SCOPE = TableSpec(
    "Scope",
    "tblScope",
    (
        Column("Kind", 12, words="scope_kinds"),
        Column("Name", 36, Kind.LONG),
        Column("Detail", 50, Kind.LONG),
        Column("In scope", 10, words="yes_no"),
        Column("Reason", 50, Kind.LONG),
        Column("Code", 10),
    ),
    frozen=2,
)

TEAM = TableSpec(
    "Team",
    "tblTeam",
    (
        Column("Name", 26),
        Column("Role", 22, words="roles"),
        Column("Function", 30, Kind.LONG),
        Column("Site", 20),
        Column("Initials", 9),
        Column("E-mail", 30),
        Column("Audits", 9, words="yes_no"),
        Column("Independence", 60, Kind.LONG),
    ),
)

PLAN = TableSpec(
    "Plan",
    "tblPlan",
    (
        Column("Starts at", 18, Kind.MOMENT),
        Column("Ends at", 18, Kind.MOMENT),
        Column("UTC offset", 10),
        Column("Activity", 42, Kind.LONG),
        Column("Site", 20),
        Column("Auditors", 22, Kind.LONG),
        Column("Auditees", 26, Kind.LONG),
        Column("Clauses", 18, Kind.LONG),
        Column("What really happened", 40, Kind.LONG),
        Column("Session", 9, Kind.NUMBER),
        Column("Shift", 12),
    ),
)

MEETINGS = TableSpec(
    "Meetings",
    "tblMeetings",
    (
        Column("Meeting", 20, words="meetings"),
        Column("Held at", 18, Kind.MOMENT),
        Column("UTC offset", 10),
        Column("Place", 26, Kind.LONG),
        Column("In person", 9, Kind.NUMBER),
        Column("Remote", 9, Kind.NUMBER),
        Column("Minutes", 90, Kind.LONG),
    ),
)

ATTENDANCE = TableSpec(
    "Attendance",
    "tblAttendance",
    (
        Column("Meeting", 20, words="meetings"),
        Column("Held at", 18, Kind.MOMENT),
        Column("UTC offset", 10),
        Column("Name", 30),
        Column("Function", 40, Kind.LONG),
        Column("Presence", 14, words="presence"),
    ),
)

COVERAGE = TableSpec(
    "Coverage",
    "tblCoverage",
    (
        Column("Clause", 14),
        Column("Clause title", 44, Kind.LONG),
        Column("Questions", 11, Kind.NUMBER),
        Column("Auditor", 26),
        Column("Answered by the auditor", 16, Kind.NUMBER),
        Column("Evidence", 11, Kind.NUMBER),
        Column("Evidence numbers", 40, Kind.LONG),
        Column("Sessions", 14, Kind.LONG),
        Column("Sites of the sessions", 40, Kind.LONG),
    ),
)

BY_STANDARD = TableSpec(
    "By standard",
    "tblByStandard",
    (
        Column("Standard", 24, Kind.LONG),
        Column("Clause", 10),
        Column("Clause title", 48, Kind.LONG),
        Column("Questions", 11, Kind.NUMBER),
        Column("Conforms", 11, Kind.NUMBER),
        Column("Opportunity", 12, Kind.NUMBER),
        Column("Minor", 9, Kind.NUMBER),
        Column("Major", 9, Kind.NUMBER),
        Column("Not judged", 11, Kind.NUMBER),
        Column("Open", 9, Kind.NUMBER),
    ),
)

BY_PRACTICE = TableSpec(
    "By practice",
    "tblByPractice",
    (
        Column("ITIL 4 practice", 44, Kind.LONG),
        Column("Questions", 11, Kind.NUMBER),
        Column("Conforms", 11, Kind.NUMBER),
        Column("Opportunity", 12, Kind.NUMBER),
        Column("Minor", 9, Kind.NUMBER),
        Column("Major", 9, Kind.NUMBER),
        Column("Not judged", 11, Kind.NUMBER),
        Column("Open", 9, Kind.NUMBER),
    ),
)

DISTRIBUTION = TableSpec(
    "Distribution",
    "tblDistribution",
    (
        Column("Name", 36, Kind.LONG),
        Column("Function", 60, Kind.LONG),
        Column("Format", 50, Kind.LONG),
    ),
)

INTERVIEWS = TableSpec(
    "Interviews",
    "tblInterviews",
    (
        Column("Role", 34, Kind.LONG),
        Column("Site", 26, Kind.LONG),
        Column("Auditor", 24, Kind.LONG),
        Column("Held at", 17, Kind.MOMENT),
        Column("Held at UTC offset", 10),
        Column("Length in minutes", 11, Kind.NUMBER),
        Column("Questions", 10, Kind.NUMBER),
        Column("Items", 40, Kind.LONG),
        Column("Shift", 12),
    ),
)

SAMPLE_ITEMS = TableSpec(
    "Items looked at",
    "tblItemsLookedAt",
    (
        Column("Question", 11),
        Column("Item", 24, Kind.LONG),
        Column("Kind", 11),
        Column("Result", 16, Kind.LONG, words="sample_verdicts"),
        Column("Looked at", 17, Kind.MOMENT),
        Column("Looked at UTC offset", 10),
        Column("Auditor", 24, Kind.LONG),
        Column("Note", 60, Kind.LONG),
        Column("Evidence", 16, Kind.LONG),
    ),
)

SIGN_OFFS = TableSpec(
    "Sign-off",
    "tblSignOff",
    (
        Column("Section", 44, Kind.LONG),
        Column("Auditor", 26),
        Column("Auditor signed at", 17, Kind.MOMENT),
        Column("Auditor signed at UTC offset", 10),
        Column("Auditor's signature", 16, words="sign_states"),
        Column("Lead auditor", 26),
        Column("Lead signed at", 17, Kind.MOMENT),
        Column("Lead signed at UTC offset", 10),
        Column("Lead's signature", 16, words="sign_states"),
        Column("State", 16, words="sign_states"),
    ),
)

INDEPENDENCE = TableSpec(
    "Independence",
    "tblIndependence",
    (
        Column("Auditor", 26),
        Column("Part", 44, Kind.LONG),
        Column("Own area", 50, Kind.LONG),
        Column("Reason", 60, Kind.LONG),
    ),
)

FINDING_GROUPS = TableSpec(
    "Finding groups",
    "tblFindingGroups",
    (
        Column("Group", 36, Kind.LONG),
        Column("Findings in the group", 12, Kind.NUMBER),
        Column("Why they say the same", 44, Kind.LONG),
        Column("Finding", 14),
        Column("Kind", 16, Kind.LONG, words="kinds"),
        Column("Site", 18),
        Column("Auditor", 18),
        Column("Title", 44, Kind.LONG),
    ),
)

FOLLOWED_UP = TableSpec(
    "Earlier findings",
    "tblEarlierFindings",
    (
        Column("Earlier finding", 16),
        Column("Earlier audit", 14),
        Column("Kind", 16, Kind.LONG, words="kinds"),
        Column("Title", 40, Kind.LONG),
        Column("Outcome", 22, Kind.LONG, words="follow_up_outcomes"),
        Column("Note", 60, Kind.LONG),
        Column("Checked by", 22),
        Column("Checked on", 12, Kind.DATE),
        Column("Question", 14),
        Column("Evidence", 16, Kind.LONG),
        Column("Repeated by", 18, Kind.LONG),
        Column("State of the finding", 26, Kind.LONG),
        Column("Open conflicts", 22, Kind.LONG),
    ),
)

TABLES: tuple[TableSpec, ...] = (
    CHECKLIST,
    FINDINGS,
    ACTIONS,
    EVIDENCE,
    TRACE,
    SCOPE,
    TEAM,
    PLAN,
    MEETINGS,
    ATTENDANCE,
    COVERAGE,
    BY_STANDARD,
    BY_PRACTICE,
    DISTRIBUTION,
    INTERVIEWS,
    SAMPLE_ITEMS,
    SIGN_OFFS,
    INDEPENDENCE,
    FINDING_GROUPS,
    FOLLOWED_UP,
)
"""All data sheets in the order of the workbook."""

COLUMNS: Mapping[str, tuple[str, ...]] = {
    spec.name: tuple(column.header for column in spec.columns) for spec in TABLES
}
"""Headers of every table by its name: the interface."""
