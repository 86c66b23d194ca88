"""Every kind of record that a workspace keeps, field by field, declared once.

The store makes its tables from this, the window its forms and history, the command line its options.
Not for: what is allowed in an audit (see `rules`), nor how records are stored (see `iso20k_audit.store`).
"""

from __future__ import annotations

from iso20k_audit.model import vocabulary as v
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.fields import TEXT_LIMIT, WITHDRAWN, Field, FieldType, Kind, clean_text
from iso20k_audit.model.fields import date_field as _date
from iso20k_audit.model.fields import flag_field as _flag
from iso20k_audit.model.fields import json_field as _json
from iso20k_audit.model.fields import long_field as _long
from iso20k_audit.model.fields import number_field as _number
from iso20k_audit.model.fields import once as _once
from iso20k_audit.model.fields import ref_field as _ref
from iso20k_audit.model.fields import term_field as _term
from iso20k_audit.model.fields import text_field as _text
from iso20k_audit.model.fields import time_field as _time
from iso20k_audit.model.programme_records import PROGRAMME_KINDS
from iso20k_audit.model.wording import translate

__all__ = [
    "AUDIT_TEXTS",
    "KINDS",
    "TEXT_LIMIT",
    "WITHDRAWN",
    "Field",
    "FieldType",
    "Kind",
    "clean_text",
    "kind_named",
]

AUDIT_TEXTS: tuple[Field, ...] = (
    _long("objectives", "Objectives", "What the audit is to find out"),
    _long("scope", "Scope", "Organisational units, services, sites, shifts and period covered"),
    _long("exclusions", "Exclusions", "What is left out, and why"),
    _long("criteria", "Audit criteria", "Standards, policies, contracts and laws audited against"),
    _long("audit_client", "Audit client", "Who asked for the audit"),
    _long("method", "Method", "Interviews, observation, records; on site or remote"),
    _long("sampling_statement", "Sampling", "What was sampled, how, and how large the samples are"),
    _long("risks", "Risks and obstacles", "What may lower the reliability of the conclusions"),
    _long("significant_changes", "Significant changes since the last audit"),
    _long(
        "deviations_from_plan", "Deviations from the audit plan", "What differed and why, or that nothing did"
    ),
    _long("areas_not_covered", "Areas not covered", "Which part of the scope was not audited, and why"),
    _long("previous_actions_effectiveness", "Effectiveness of earlier corrective actions"),
    _long("diverging_opinions", "Diverging opinions", "What audit team and auditee do not agree on"),
    _long("conformity_statement", "Degree to which the criteria are met"),
    _long("effectiveness_statement", "Effectiveness of the service management system"),
    _long("internal_audit_and_management_review_remark", "Internal audit and management review process"),
    _long("scope_appropriateness", "Appropriateness of the scope"),
    _long("objectives_met", "Whether the audit objectives were met"),
    _long("conclusion", "Audit conclusion", "One or two sentences that a director will remember"),
    _long("recommendations", "Recommendations"),
    _long("programme_implications", "Implications for the audit programme"),
    _long("follow_up", "Agreed follow-up"),
    _text("retention", "Retention of audit records"),
)
"""The texts of an audit that its report prints (ISO 19011 6.5.1, ISO/IEC 17021-1 9.4.8)."""

KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        *PROGRAMME_KINDS,
        Kind(
            "organisation",
            "Organisation",
            (
                _text("name", "Name"),
                _long("address", "Address"),
                _text("representative", "Representative"),
                _long("description", "What it does"),
            ),
            in_audit=False,
        ),
        Kind(
            "site",
            "Site",
            (
                _text("name", "Name"),
                _long("address", "Address"),
                _text("site_type", "Type", "Permanent, temporary, home workers"),
                _text("shifts", "Shifts"),
                _number("headcount", "Headcount"),
                _long("note", "Note"),
            ),
            in_audit=False,
        ),
        Kind(
            "service",
            "Service",
            (_text("name", "Name"), _long("description", "Description")),
            in_audit=False,
        ),
        Kind(
            "client",
            "Client account",
            (_text("name", "Name"), _text("code", "Code"), _long("note", "Note")),
            in_audit=False,
        ),
        Kind(
            "person",
            "Person",
            (
                _text("name", "Name"),
                _text("initials", "Initials"),
                _text("email", "E-mail"),
                _text("function", "Function"),
            ),
            in_audit=False,
        ),
        Kind(
            "own_area",
            "Own area of work",
            (
                _ref("person_id", "Person", "person"),
                _term("area_kind", "What", v.AreaKind),
                _text("area", "Which", "Site, client account, service, clause or process"),
                _date("until", "Until"),
                _text("note", "Note"),
            ),
            in_audit=False,
        ),
        Kind(
            "device",
            "Signing device",
            (
                _ref("person_id", "Person", "person"),
                _once(_text("public_key", "Public key (Ed25519)")),
                _text("label", "Computer"),
                _time("added_at", "Added at"),
                _time("retired_at", "Retired at"),
            ),
            in_audit=False,
            derived_id=True,
        ),
        Kind(
            "phrasing",
            "Reusable phrasing",
            (
                _text("standard", "Standard"),
                _text("clause", "Clause"),
                _term("finding_kind", "Kind", v.FindingKind),
                _text("title", "Title"),
                _long("requirement", "Requirement"),
                _long("objective_evidence", "Objective evidence"),
                _long("failure", "Nature of the failure"),
            ),
            in_audit=False,
        ),
        Kind(
            "audit",
            "Audit",
            (
                _text("number", "Number"),
                _text("title", "Title"),
                _term("type", "Type", v.AuditType),
                _term("status", "Status", v.AuditStatus),
                _ref("organisation_id", "Organisation", "organisation"),
                *AUDIT_TEXTS,
                _long(
                    "open_conflicts_statement",
                    "Statement on open conflicts",
                    "Why the report is issued although entries of the team still disagree",
                ),
                _term("confidentiality", "Confidentiality", v.Confidentiality),
                _date("starts_on", "First day"),
                _date("ends_on", "Last day"),
                _text("report_version", "Report version"),
                _date("report_on", "Report date"),
                _text("prepared_by", "Prepared by"),
                _text("reviewed_by", "Reviewed by"),
                _text("approved_by", "Approved by"),
                _text("checklist_key", "Checklist"),
                _text("checklist_title", "Checklist title"),
                _text("checklist_version", "Checklist version"),
                _text("checklist_sha256", "Checklist file SHA-256"),
                _text("standard", "Standard"),
                _text("checklist_kind", "Kind of checklist"),
                _json("checklists", "Checklists combined"),
                _json("conditions", "Conditions"),
                _json("text_fingerprints", "Fingerprints of licensed texts"),
                _term("language", "Language of the report", v.Language),
            ),
        ),
        Kind(
            "question_set",
            "Part of the frozen checklist",
            (
                _number("position", "Position"),
                _text("title", "Section"),
                _text("clause", "Clause"),
                _text("standard", "Standard"),
                _json("questions", "Questions"),
                _json("assignees", "Handed to"),
                _number("planned_minutes", "Planned minutes"),
            ),
        ),
        Kind(
            "assignment",
            "Assignment",
            (
                _ref("person_id", "Auditor", "person"),
                _term("part_kind", "What", v.PartKind),
                _text("part_id", "Which"),
                _time("due_at", "Due"),
                _long("note", "Note"),
                _long("override_reason", "Reason in spite of own work"),
            ),
            derived_id=True,
        ),
        Kind(
            "scope_item",
            "Scope item",
            (
                _term("scope_kind", "What", v.ScopeKind),
                _text("target_id", "Which"),
                _flag("in_scope", "In scope"),
                _text("reason", "Reason if excluded"),
            ),
            derived_id=True,
        ),
        Kind(
            "participant",
            "Participant",
            (
                _ref("person_id", "Person", "person"),
                _term("role", "Role", v.Role),
                _text("function", "Function"),
                _ref("site_id", "Site", "site"),
                _long("independence", "Independence", "Why this auditor does not audit their own work"),
            ),
            derived_id=True,
        ),
        Kind(
            "schedule_item",
            "Plan entry",
            (
                _time("starts_at", "From"),
                _time("ends_at", "To"),
                _text("activity", "Activity"),
                _ref("site_id", "Site", "site"),
                _text("shift", "Shift"),
                _text("auditors", "Auditors"),
                _text("auditees", "Auditees"),
                _text("clauses", "Clauses"),
                _text("actual", "What happened", "As planned, or how it differed"),
            ),
        ),
        Kind(
            "meeting",
            "Meeting",
            (
                _term("meeting_kind", "Meeting", v.MeetingKind),
                _time("held_at", "Held at"),
                _text("place", "Place"),
                _long("minutes", "Minutes"),
            ),
        ),
        Kind(
            "attendance",
            "Attendance",
            (
                _ref("meeting_id", "Meeting", "meeting"),
                _text("name", "Name"),
                _text("function", "Function"),
                _term("presence", "Presence", v.Presence),
            ),
        ),
        Kind(
            "recipient",
            "Distribution list entry",
            (_text("name", "Name"), _text("function", "Function"), _text("format", "Format")),
        ),
        Kind(
            "working_paper",
            "Answer",
            (
                _text("question_id", "Question"),
                _text("scope_id", "Site or account"),
                _ref("auditor_id", "Auditor", "person"),
                _term("result", "Result", v.Result),
                _text("value", "Value"),
                _json("verdicts", "Verdicts by standard"),
                _long("note", "Note"),
                _text("interviewees", "Interviewed (role)"),
                _long("documents", "Documents and records seen"),
                _text("sample", "Sample looked at"),
                _text("effort", "Effort to close the gap"),
                _text("gap_owner", "Who closes the gap"),
                _flag("flagged", "Come back to it"),
                _time("answered_at", "Answered at"),
            ),
            derived_id=True,
        ),
        Kind(
            "interview",
            "Interview",
            (
                _text("name", "Interviewed"),
                _text("function", "Role"),
                _ref("site_id", "Site", "site"),
                _text("shift", "Shift"),
                _ref("auditor_id", "Auditor", "person"),
                _time("held_at", "Held at"),
                _time("ended_at", "Ended at"),
                _long("note", "Note"),
            ),
        ),
        Kind(
            "interview_topic",
            "Question asked in an interview",
            (
                _ref("interview_id", "Interview", "interview"),
                _text("question_id", "Question"),
            ),
            derived_id=True,
        ),
        Kind(
            "pending_question",
            "To ask later",
            (
                _text("text", "What to ask"),
                _text("whom", "Whom"),
                _text("question_id", "Question"),
                _ref("auditor_id", "Auditor", "person"),
                _time("noted_at", "Noted at"),
                _time("asked_at", "Asked at"),
                _long("outcome", "Outcome"),
            ),
        ),
        Kind(
            "sample_item",
            "Item looked at",
            (
                _text("question_id", "Question"),
                _ref("auditor_id", "Auditor", "person"),
                _number("position", "Position"),
                _term("item_kind", "Kind", v.SampleItemKind),
                _text("reference", "Item", "Ticket, change, agent or record number"),
                _time("looked_at", "Looked at"),
                _term("verdict", "Result", v.SampleVerdict),
                _long("note", "Note"),
            ),
        ),
        Kind(
            "conclusion",
            "Lead auditor's conclusion",
            (
                _text("question_id", "Question"),
                _term("result", "Result", v.Result),
                _text("value", "Value"),
                _json("verdicts", "Verdicts by standard"),
                _long("reason", "Reason"),
                _json("cites", "Working papers considered"),
                _json("considered", "What the working papers said then"),
            ),
            derived_id=True,
        ),
        Kind(
            "finding",
            "Finding",
            (
                _text("question_id", "Question"),
                _term("finding_kind", "Kind", v.FindingKind),
                _term("status", "Status", v.FindingStatus),
                _text("number", "Number"),
                _text("provisional_number", "Provisional number"),
                _text("title", "Title"),
                _long("requirement", "Requirement", "What is required, and by which clause or document"),
                _long(
                    "objective_evidence",
                    "Objective evidence",
                    "What was seen: record numbers, versions, dates, places, sample size",
                ),
                _long("failure", "Nature of the failure", "What exactly is not met"),
                _long("grade_reason", "Reason for the grade"),
                _json("grades", "Grades by standard"),
                _json("grade_answers", "Questions on the grade"),
                _term("grade_proposed", "Proposed grade", v.FindingKind),
                _long("grade_deviation", "Reason for another grade than the proposed one"),
                _ref("grade_step", "Step of the own scale", "grade_step"),
                _ref("part_of", "Part of the systemic finding", "finding"),
                _text("process", "Process"),
                _text("shift", "Shift"),
                _ref("site_id", "Site", "site"),
                _ref("client_id", "Client account", "client"),
                _ref("auditor_id", "Auditor", "person"),
                _time("raised_at", "Raised at"),
                _term("acknowledgement", "Auditee's acknowledgement", v.Acknowledgement),
                _text("auditee_name", "Acknowledged by"),
                _text("auditee_role", "Role of the one who acknowledged"),
                _time("acknowledged_at", "Acknowledged at"),
                _long("auditee_comment", "Auditee's comment"),
                _ref("repeat_of", "Repeat of", "finding"),
                _date("answer_due_on", "Answer due"),
                _date("close_due_on", "To be closed by"),
                _json("dismissed_remarks", "Review remarks that do not apply"),
            ),
        ),
        Kind(
            "finding_group",
            "Group of findings",
            (
                _text("title", "Title"),
                _long("reason", "Why they say the same"),
                _ref("leading_id", "Read first", "finding"),
            ),
        ),
        Kind(
            "finding_group_member",
            "Finding in a group",
            (
                _ref("group_id", "Group", "finding_group"),
                _ref("finding_id", "Finding", "finding"),
            ),
            derived_id=True,
        ),
        Kind(
            "not_duplicate",
            "Findings that are not the same",
            (
                _ref("finding_id", "Finding", "finding"),
                _ref("other_id", "Other finding", "finding"),
                _text("reason", "Reason"),
            ),
            derived_id=True,
        ),
        Kind(
            "finding_clause",
            "Clause of a finding",
            (
                _ref("finding_id", "Finding", "finding"),
                _text("standard", "Standard"),
                _text("clause", "Clause"),
            ),
            derived_id=True,
        ),
        Kind(
            "evidence",
            "Evidence",
            (
                _text("number", "Number"),
                _term("evidence_kind", "Kind", v.EvidenceKind),
                _text("caption", "Caption", "What it proves"),
                _text("file_name", "File name"),
                _text("reference", "Reference", "Where the item itself is: ticket, shelf, system"),
                _once(_text("sha256", "SHA-256")),
                _once(_number("size_bytes", "Size in bytes")),
                _text("media_type", "Media type"),
                _time("taken_at", "Taken at"),
                _once(_time("received_at", "Received at")),
                _text("taken_by", "Taken by"),
                _text("held_by", "Held by", "Who has the item, if it has no file here"),
                _text("place", "Place"),
                _ref("site_id", "Site", "site"),
                _ref("client_id", "Client account", "client"),
                _text("speaks_of", "Date or period it is about"),
                _date("about_from", "About, from"),
                _date("about_to", "About, to"),
                _term("confidentiality", "Confidentiality", v.Confidentiality),
                _json("file_metadata", "Data found in the file"),
                _json("markup", "Marks and redactions"),
                _text("marked_sha256", "SHA-256 of the marked copy"),
            ),
        ),
        Kind(
            "evidence_file",
            "Further file of a piece of evidence",
            (
                _ref("evidence_id", "Evidence", "evidence"),
                _number("position", "Position"),
                _text("caption", "Caption"),
                _text("file_name", "File name"),
                _once(_text("sha256", "SHA-256")),
                _once(_number("size_bytes", "Size in bytes")),
                _text("media_type", "Media type"),
                _time("taken_at", "Taken at"),
                _once(_time("received_at", "Received at")),
                _json("file_metadata", "Data found in the file"),
                _json("markup", "Marks and redactions"),
                _text("marked_sha256", "SHA-256 of the marked copy"),
            ),
        ),
        Kind(
            "kept_personal_data",
            "Personal data that is meant to be there",
            (
                _text("data_kind", "Kind"),
                _text("value_sha256", "SHA-256 of the value within this audit"),
            ),
            derived_id=True,
        ),
        Kind(
            "evidence_link",
            "Use of evidence",
            (
                _ref("evidence_id", "Evidence", "evidence"),
                _text("target_kind", "Supports"),
                _text("target_id", "Supported record"),
            ),
            derived_id=True,
        ),
        Kind(
            "review_note",
            "Review note",
            (
                _text("target_kind", "On"),
                _text("target_id", "Record"),
                _term("note_kind", "Kind", v.ReviewNoteKind),
                _long("text", "Note"),
                _ref("author_id", "Reviewer", "person"),
                _ref("for_id", "For", "person"),
                _time("raised_at", "Raised at"),
                _long("answer", "Answer"),
                _ref("answered_by", "Answered by", "person"),
                _time("answered_at", "Answered at"),
                _ref("cleared_by", "Cleared by", "person"),
                _time("cleared_at", "Cleared at"),
            ),
        ),
        Kind(
            "sign_off",
            "Sign-off of a section",
            (
                _ref("section_id", "Section", "question_set"),
                _ref("person_id", "Signed by", "person"),
                _term("signs_as", "As", v.SignsAs),
                _time("signed_at", "Signed at"),
                _text("state_sha256", "SHA-256 of what was signed"),
                _json("state", "What was signed"),
            ),
            derived_id=True,
        ),
        Kind(
            "action",
            "Corrective action",
            (
                _ref("finding_id", "Finding", "finding"),
                _text("number", "Number"),
                _long("correction", "Correction", "What was put right at once"),
                _long("root_cause", "Cause", "Why it could happen and was not noticed"),
                _long("action", "Corrective action", "What keeps it from happening again"),
                _text("owner", "Owner"),
                _date("due_on", "Due"),
                _term("status", "Status", v.ActionStatus),
                _term("cause_category", "Kind of cause", v.CauseCategory),
                _long("progress", "Progress", "What was done so far"),
                _number("percent_done", "Done, in percent"),
                _date("done_on", "Done on"),
                _term("effectiveness", "Effectiveness", v.Effectiveness),
                _date("verified_on", "Verified on"),
                _text("verified_by", "Verified by"),
                _long("verification_note", "Verification", "On what evidence effectiveness was judged"),
                _date("check_on", "Effectiveness check planned for"),
                _long("check_method", "How effectiveness will be checked"),
            ),
        ),
        Kind(
            "action_step",
            "Step of a corrective action",
            (
                _ref("action_id", "Corrective action", "action"),
                _term("from_status", "From", v.ActionStatus),
                _term("to_status", "To", v.ActionStatus),
                _term("moved_as", "As", v.ActionParty),
                _text("moved_by", "By"),
                _time("moved_at", "At"),
                _long("comment", "Comment"),
            ),
        ),
        Kind(
            "action_extension",
            "Extension of a due date",
            (
                _ref("action_id", "Corrective action", "action"),
                _date("from_on", "Due until now"),
                _date("to_on", "Asked for"),
                _long("reason", "Reason"),
                _text("asked_by", "Asked by"),
                _time("asked_at", "Asked at"),
                _term("decision", "Decision", v.ExtensionDecision),
                _text("decided_by", "Decided by"),
                _time("decided_at", "Decided at"),
                _long("decision_note", "Reason of the decision"),
            ),
        ),
        Kind(
            "cause_item",
            "Step of a cause analysis",
            (
                _ref("action_id", "Corrective action", "action"),
                _term("method", "Method", v.CauseMethod),
                _term("branch", "Branch", v.CauseCategory),
                _ref("parent_id", "Follows from", "cause_item"),
                _number("position", "Position"),
                _long("text", "Cause"),
                _flag("is_root", "Root cause"),
            ),
        ),
        Kind(
            "effectiveness_check",
            "Effectiveness check",
            (
                _ref("action_id", "Corrective action", "action"),
                _date("planned_on", "Planned for"),
                _long("method", "Method"),
                _text("attribute", "Attribute looked at"),
                _long("population_before", "Population before"),
                _number("size_before", "Sample before"),
                _number("deviations_before", "Deviations before"),
                _long("population_after", "Population after"),
                _number("size_after", "Sample after"),
                _number("deviations_after", "Deviations after"),
                _date("held_on", "Held on"),
                _text("checked_by", "Checked by"),
                _term("verdict", "Verdict", v.Effectiveness),
                _long("note", "Note"),
            ),
        ),
        Kind(
            "follow_up_item",
            "Earlier finding followed up",
            (
                _ref("finding_id", "Finding", "finding"),
                _term("outcome", "Outcome", v.FollowUpOutcome),
                _long("note", "Note"),
                _text("checked_by", "Checked by"),
                _date("checked_on", "Checked on"),
            ),
            derived_id=True,
        ),
    )
}


def kind_named(name: str) -> Kind:
    """The kind of that name.

    Raises:
        InputError: there is no such kind.
    """
    try:
        return KINDS[name]
    except KeyError:
        raise InputError(
            translate("Records", '"{name}" is no kind of record.').format(name=name),
            translate("Records", "Known: {kinds}.").format(kinds=", ".join(KINDS)),
        ) from None
