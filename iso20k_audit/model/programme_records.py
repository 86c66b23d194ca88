"""Kinds of records that outlive one audit: programme, auditors, certification, objectives, own criteria.

They belong to the workspace, not to an audit. Not for: what belongs to one audit (see `records`).
"""

from __future__ import annotations

from iso20k_audit.model import vocabulary as v
from iso20k_audit.model.fields import (
    Field,
    Kind,
    date_field,
    json_field,
    long_field,
    number_field,
    ref_field,
    term_field,
    text_field,
    time_field,
)


def _kind(name: str, english: str, *fields: Field, derived_id: bool = False) -> Kind:
    return Kind(name, english, fields, in_audit=False, derived_id=derived_id)


_FOLLOW_UP = (
    _kind(
        "follow_up_policy",
        "Time allowed by grade",
        term_field("finding_kind", "Kind", v.FindingKind),
        number_field("answer_days", "Days to answer"),
        number_field("close_days", "Days to close"),
        number_field("check_days", "Days from implementation to the effectiveness check"),
        number_field("escalate_days", "Days overdue until it is escalated"),
        text_field("escalate_to", "Escalated to"),
        number_field("systemic_from", "Minors on one clause that are systemic"),
        number_field("systemic_spread", "The same, at several sites, shifts or clients"),
        derived_id=True,
    ),
    _kind(
        "grade_step",
        "Step of the own grading scale",
        number_field("position", "Position"),
        text_field("name", "Name"),
        term_field("finding_kind", "Counts as", v.FindingKind),
        long_field("meaning", "Meaning"),
    ),
)

_PROGRAMME = (
    _kind(
        "programme",
        "Audit programme",
        text_field("title", "Title"),
        date_field("starts_on", "From"),
        date_field("ends_on", "To"),
        long_field("objectives", "Objectives of the programme"),
        long_field("risks", "Risks of the programme"),
        long_field("method", "Methods"),
        text_field("responsible", "Responsible"),
        date_field("reviewed_on", "Reviewed on"),
        long_field("review_note", "What the review changed"),
    ),
    _kind(
        "programme_item",
        "Planned audit",
        ref_field("programme_id", "Audit programme", "programme"),
        text_field("title", "Title"),
        date_field("planned_from", "Planned from"),
        date_field("planned_to", "Planned to"),
        number_field("planned_hours", "Planned hours"),
        text_field("started_audit", "Started as"),
        ref_field("lead_id", "Lead auditor", "person"),
        json_field("team", "Auditors"),
        text_field("standard", "Standard"),
        json_field("areas", "What is audited"),
        long_field("reason", "Why then"),
        long_field("override_reason", "Reason in spite of own work"),
    ),
    _kind(
        "risk_rating",
        "Rating for the audit frequency",
        term_field("dimension", "What", v.CoverageDimension),
        text_field("area", "Which"),
        term_field("importance", "Importance", v.Level),
        term_field("change", "Changes", v.Level),
        long_field("change_note", "What changed"),
        number_field("interval_months", "Months between audits"),
        derived_id=True,
    ),
    _kind(
        "auditor_profile",
        "Auditor",
        ref_field("person_id", "Person", "person"),
        long_field("competence", "Competence"),
        json_field("standards", "Standards"),
        text_field("languages", "Languages"),
        date_field("qualified_on", "Qualified on"),
        date_field("requalify_on", "To be qualified again by"),
        number_field("days_per_year", "Days a year"),
        date_field("witnessed_on", "Witnessed on"),
        text_field("witnessed_by", "Witnessed by"),
        long_field("note", "Note"),
        derived_id=True,
    ),
    _kind(
        "calibration_case",
        "Case for calibration",
        text_field("title", "Title"),
        long_field("text", "What was seen"),
        text_field("standard", "Standard"),
        text_field("clause", "Clause"),
        term_field("expected_kind", "Expected grade", v.FindingKind),
        long_field("expected_reason", "Reason for the expected grade"),
    ),
    _kind(
        "calibration_answer",
        "Grade given to a case",
        ref_field("case_id", "Case", "calibration_case"),
        ref_field("person_id", "Auditor", "person"),
        term_field("finding_kind", "Kind", v.FindingKind),
        long_field("reason", "Reason"),
        time_field("answered_at", "Answered at"),
        derived_id=True,
    ),
)

_CERTIFICATION = (
    _kind(
        "certification",
        "Certification",
        ref_field("organisation_id", "Organisation", "organisation"),
        text_field("standard", "Standard"),
        text_field("body", "Certification body"),
        text_field("certificate_number", "Certificate"),
        long_field("scope", "Scope"),
        date_field("issued_on", "Issued on"),
        date_field("expires_on", "Valid until"),
        long_field("note", "Note"),
    ),
    _kind(
        "certification_event",
        "Audit by the certification body",
        ref_field("certification_id", "Certification", "certification"),
        term_field("event_kind", "Kind", v.CertificationEventKind),
        date_field("planned_on", "Planned for"),
        date_field("held_on", "Held on"),
        long_field("outcome", "Outcome"),
        text_field("recorded_as", "Findings recorded in the audit"),
        long_field("note", "Note"),
    ),
    _kind(
        "management_review",
        "Management review",
        text_field("title", "Title"),
        date_field("period_from", "Period from"),
        date_field("period_to", "Period to"),
        date_field("held_on", "Held on"),
        long_field("remarks", "Remarks on the audit results"),
        long_field("decisions", "Decisions and actions"),
    ),
)

_IMPROVEMENT = (
    _kind(
        "objective",
        "Objective",
        text_field("title", "Title"),
        text_field("measure", "Measured by"),
        text_field("unit", "Unit"),
        term_field("direction", "Better is", v.Direction),
        text_field("baseline", "Baseline"),
        text_field("target", "Target"),
        date_field("due_on", "Due"),
        text_field("owner", "Owner"),
        text_field("clause", "Clause"),
        long_field("note", "Note"),
    ),
    _kind(
        "objective_reading",
        "Measured value",
        ref_field("objective_id", "Objective", "objective"),
        date_field("read_on", "Measured on"),
        text_field("value", "Value"),
        text_field("note", "Note"),
    ),
    _kind(
        "benefit",
        "Benefit",
        term_field("benefit_kind", "Kind", v.BenefitKind),
        text_field("title", "Title"),
        text_field("amount", "Amount"),
        text_field("unit", "Unit"),
        date_field("benefit_from", "From"),
        date_field("benefit_to", "To"),
        long_field("source", "How it is known"),
        text_field("recorded_by", "Recorded by"),
        text_field("for_finding", "From the finding"),
    ),
    _kind(
        "criterion_document",
        "Own audit criteria",
        text_field("title", "Title"),
        text_field("short_name", "Short name"),
        term_field("criterion_kind", "Kind", v.CriterionKind),
        ref_field("client_id", "Client account", "client"),
        text_field("version", "Version"),
        date_field("valid_from", "Valid from"),
        long_field("note", "Note"),
    ),
    _kind(
        "criterion_clause",
        "Clause of own criteria",
        ref_field("document_id", "Own audit criteria", "criterion_document"),
        number_field("position", "Position"),
        text_field("number", "Number"),
        text_field("title", "Title"),
        long_field("note", "What it asks for, in own words"),
        json_field("also", "Clauses of standards that it serves"),
    ),
)

PROGRAMME_KINDS: tuple[Kind, ...] = (*_FOLLOW_UP, *_PROGRAMME, *_CERTIFICATION, *_IMPROVEMENT)
"""See the module."""
