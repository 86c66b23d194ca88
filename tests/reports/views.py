"""Audits as views, from the smallest to the largest, for the tests of reports and registers."""

from __future__ import annotations

import hashlib
import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from iso20k_audit.model.standards import CLAUSES, ISO20000_1
from iso20k_audit.model.view import (
    ActionView,
    AttendanceView,
    AuditView,
    EvidenceView,
    FindingView,
    MeetingView,
    OrganisationView,
    PersonView,
    QuestionView,
    RecipientView,
    ScheduleView,
    ScopeItemView,
    WorkingPaperView,
)
from iso20k_audit.model.vocabulary import (
    Acknowledgement,
    ActionStatus,
    AuditStatus,
    AuditType,
    Confidentiality,
    Effectiveness,
    EvidenceKind,
    FindingKind,
    FindingStatus,
    MeetingKind,
    Presence,
    Result,
    Role,
)

START = datetime(2026, 10, 26, 9, 0, tzinfo=UTC)
SITES = ("Kraków", "Cebu")
CLIENTS = ("Fjordbank", "Alpenmarkt", "Talanx Mobil")
AUDITORS = ("Maria Rossi", "Jonas Weber", "Aleksandra Żuk")

_NOTES = (
    "The team lead showed the queue and opened three tickets picked by us. Times of record, first response "
    "and closure are kept by the tool; the priority was set from impact and urgency in each case.",
    "The procedure is version 4.2, approved by the head of service operations in March. Staff on the late "
    "shift knew where to find it and described the same steps.",
    "Nine of fifteen sampled tickets were closed on the day of resolution without an entry that the user "
    "agreed. The shift lead said that the automatic closure had been switched on for the migration.",
    "Minutes of the last two reviews name trends, decisions and owners. Two actions from May have no date.",
)
_FAILURES = (
    "Incident records closed without confirmation by the user",
    "Supplier reviews for the telephony carrier not held as planned",
    "Continuity plan of the Cebu site not tested since the move",
    "Capacity forecast leaves out the seasonal peak of the retail client",
    "Emergency changes approved after they were deployed",
    "Service catalogue lists two services that ended in spring",
)


def picture(folder: Path, index: int, size: tuple[int, int] = (1200, 900)) -> Path:
    """A JPEG that looks like something, different for every index."""
    from PIL import Image, ImageDraw

    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"preview-{index}.jpg"
    if target.exists():
        return target
    image = Image.new("RGB", size, ((index * 53) % 120 + 60, (index * 31) % 120 + 70, 150))
    draw = ImageDraw.Draw(image)
    for step in range(0, size[1], 60):
        draw.rectangle((80, step + 10, size[0] - 80, step + 50), fill=(230, 232, 236))
        draw.text((100, step + 20), f"INC00{index:04d}{step:03d}  closed  {step} min", fill=(30, 34, 40))
    image.save(target, "JPEG", quality=82)
    return target


def make_evidence(count: int, folder: Path | None = None, photos: int = 0) -> tuple[EvidenceView, ...]:
    """Evidence items; the first `photos` have a picture in `folder`."""
    kinds = (EvidenceKind.PHOTO, EvidenceKind.DOCUMENT, EvidenceKind.SCREENSHOT, EvidenceKind.RECORD)
    items = []
    for index in range(count):
        shown = folder is not None and index < photos
        size = (900, 1200) if index % 5 == 3 else (1200, 900)
        kind = kinds[0] if shown else kinds[index % len(kinds)]
        suffix = "jpg" if kind in (EvidenceKind.PHOTO, EvidenceKind.SCREENSHOT) else "pdf"
        preview = picture(folder, index, size) if shown and folder is not None else None
        items.append(
            EvidenceView(
                id=f"e{index}",
                number=f"MR-E{index + 1:02d}",
                kind=kind,
                caption=f"Ticket list of the late shift, page {index + 1}",
                file_name=f"late shift {index + 1}.{suffix}",
                sha256=hashlib.sha256(str(index).encode()).hexdigest(),
                size_bytes=184_233 + 7919 * index,
                media_type="image/jpeg" if suffix == "jpg" else "application/pdf",
                taken_at=START + timedelta(minutes=17 * index),
                received_at=START + timedelta(minutes=17 * index + 5),
                taken_by=AUDITORS[index % 3],
                place="Service desk, 2nd floor",
                site=SITES[index % 2],
                client=CLIENTS[index % 3] if index % 2 else "",
                speaks_of="September 2026",
                confidentiality=Confidentiality.CONFIDENTIAL,
                preview_path=preview,
                missing=index == 7,
            )
        )
    return tuple(items)


def make_questions(per_clause: int = 2, evidence: tuple[EvidenceView, ...] = ()) -> tuple[QuestionView, ...]:
    """Questions on every clause with results of all kinds."""
    chance = random.Random(20)
    weights = {
        Result.CONFORMS: 66,
        Result.OPPORTUNITY: 10,
        Result.MINOR: 6,
        Result.MAJOR: 1,
        Result.NOT_APPLICABLE: 6,
        Result.NOT_SAMPLED: 5,
        None: 6,
    }
    questions = []
    for clause in CLAUSES:
        for part in range(per_clause):
            number = len(questions)
            result = chance.choices(list(weights), list(weights.values()))[0]
            diverging = number % 41 == 7
            if diverging:
                result = None
            papers = ()
            if result is not None or diverging:
                first = WorkingPaperView(
                    auditor=AUDITORS[number % 3],
                    result=Result.MINOR if diverging else result,
                    note=_NOTES[number % 4],
                    interviewees="Shift lead; two agents of the late shift" if number % 2 else "",
                    documents="Incident procedure 4.2; ticket export of 12 October" if number % 3 else "",
                    sample="15 of 4,212 tickets closed in September" if number % 4 == 1 else "",
                    site=SITES[number % 2],
                    answered_at=START + timedelta(minutes=6 * number),
                )
                second = replace(first, auditor=AUDITORS[(number + 1) % 3], result=Result.CONFORMS)
                papers = (first, second) if diverging else (first,)
            links = tuple(item.number for item in evidence[number % 9 : number % 9 + number % 3])
            questions.append(
                QuestionView(
                    id=f"q{number}",
                    item=f"{clause.number}-{part + 1:02d}",
                    section=clause.title,
                    clause=clause.number,
                    text=f"How does the organisation show point {part + 1} of {clause.title.lower()}, and "
                    "who checks that it is done as agreed with the client?",
                    result=result,
                    diverging=diverging,
                    papers=papers,
                    evidence_numbers=links if papers else (),
                )
            )
    return tuple(questions)


def make_findings(
    count: int, evidence: tuple[EvidenceView, ...] = (), *, evidence_each: int = 3
) -> tuple[FindingView, ...]:
    """Findings of all kinds, major first; most nonconformities have an answer."""
    kinds = sorted(
        (
            FindingKind.MINOR if i % 5 in (1, 2) else (FindingKind.MAJOR, *list(FindingKind)[2:])[i % 3]
            for i in range(count)
        ),
        key=lambda kind: kind.rank,
    )
    findings = []
    for index, kind in enumerate(kinds):
        number = f"{kind.prefix}-2026-{index + 1:03d}"
        title = _FAILURES[index % len(_FAILURES)]
        clause = CLAUSES[(index * 7 + 44) % len(CLAUSES)]
        own = (
            tuple(evidence[(index * evidence_each + k) % len(evidence)] for k in range(evidence_each))
            if evidence
            else ()
        )
        actions = ()
        if kind.is_nonconformity and index % 4 != 3:
            verified = index % 4 == 1
            actions = (
                ActionView(
                    id=f"a{index}",
                    number=f"{number}-A1",
                    finding_number=number,
                    finding_title=title,
                    finding_kind=kind,
                    correction="The open tickets were reopened and confirmed with the users by telephone.",
                    root_cause="Automatic closure was switched on for the migration in July and never off.",
                    action="Take automatic closure out of the tool and add a monthly check of ten tickets.",
                    owner="Piotr Nowak",
                    due_on=date(2026, 10, 30) + timedelta(days=9 * index),
                    status=ActionStatus.VERIFIED if verified else list(ActionStatus)[index % 3],
                    done_on=date(2026, 11, 20) if verified else None,
                    effectiveness=Effectiveness.EFFECTIVE if verified else Effectiveness.NOT_YET_VERIFIED,
                    verified_on=date(2026, 12, 4) if verified else None,
                    verified_by="Maria Rossi" if verified else "",
                    verification_note="Twenty tickets of November: all confirmed." if verified else "",
                    evidence_numbers=(evidence[0].number,) if verified and evidence else (),
                ),
            )
        findings.append(
            FindingView(
                id=f"f{index}",
                number=number,
                kind=kind,
                status=FindingStatus.ISSUED,
                title=title,
                clauses=(clause.number, "10.1") if index % 6 == 4 else (clause.number,),
                requirement="The incident procedure of the organisation, section 6.2, asks for the user’s "
                "agreement before a record is closed.",
                objective_evidence="Of 15 tickets drawn from 4,212 closed in September (seed 20261026), nine "
                "were closed without an entry of the user’s agreement:\n\n"
                "- INC0012233, INC0012240, INC0012251\n- INC0012260 to INC0012265",
                failure="The closing step of the procedure is not carried out on the late shift, so that "
                "users are not asked whether the service works again.",
                grade_reason="It concerns one step on one shift; response and resolution are not affected.",
                process="Incident management",
                site=SITES[index % 2],
                client=CLIENTS[index % 3],
                auditor=AUDITORS[index % 3],
                raised_at=START + timedelta(hours=3 * index),
                acknowledgement=list(Acknowledgement)[index % 3],
                auditee_comment="Two of the nine were confirmed by chat." if index % 3 else "",
                auditee_name="Piotr Nowak",
                question_item=f"{clause.number}-01",
                evidence=own,
                actions=actions,
            )
        )
    return tuple(findings)


def _linked(
    item: EvidenceView, questions: tuple[QuestionView, ...], findings: tuple[FindingView, ...]
) -> EvidenceView:
    actions = [action for f in findings for action in f.actions if item.number in action.evidence_numbers]
    return replace(
        item,
        action_numbers=tuple(action.number for action in actions),
        verification_of=tuple(action.finding_number for action in actions),
        question_items=tuple(q.item for q in questions if item.number in q.evidence_numbers),
        finding_numbers=tuple(f.number for f in findings if item.number in [e.number for e in f.evidence]),
    )


def make_view(
    *,
    questions_per_clause: int = 2,
    findings: int = 9,
    evidence: int = 14,
    photos: int = 0,
    folder: Path | None = None,
    **fields: object,
) -> AuditView:
    """A realistic audit; `fields` replace attributes of the view."""
    items = make_evidence(evidence, folder, photos)
    found = make_findings(findings, items)
    questions = make_questions(questions_per_clause, items)
    items = tuple(_linked(item, questions, found) for item in items)
    view = AuditView(
        id="a1",
        number="IA-2026-03",
        title="Service desk and telephony operations in Kraków and Cebu",
        type=AuditType.INTERNAL,
        status=AuditStatus.CONCLUDED,
        organisation=OrganisationView(
            "Nordwind Contact GmbH",
            "Hafenstraße 12\n20457 Hamburg",
            "Elif Demir, Head of Service Operations",
            "Nordwind Contact runs service desks and telephone hotlines for clients in banking, retail and "
            "insurance, with 640 people at two sites.",
        ),
        objectives="Determine whether the service management system conforms to the criteria, and whether it "
        "is carried out as planned on all shifts.",
        scope="Incident, request, problem and change management, supplier management and service continuity "
        "for three client accounts, on day and late shifts.",
        exclusions="Software development for clients.",
        criteria="ISO/IEC 20000-1:2018 with Amendment 1:2024, clauses 4 to 10; service management manual "
        "3.1; service level agreements of the three accounts",
        audit_client="Board of Nordwind Contact GmbH",
        method="Interviews, observation on two shifts, examination of records and re-performance of three "
        "reports.\n\nTwo auditors worked on site, one remotely.",
        sampling_statement="Tickets were drawn at random from the complete export of September (4,212 "
        "records, seed 20261026, 15 items). Documents and suppliers were chosen by judgement, by risk.",
        risks="Telephone recordings could not be heard without the client’s consent.",
        significant_changes="The Cebu site moved in May. The ticket tool was replaced in July.",
        deviations_from_plan="The interview on capacity was moved from Tuesday to Thursday: illness.",
        areas_not_covered="Night shift in Cebu: no flight could be had. It will be audited in March 2027.",
        previous_actions_effectiveness="Of five nonconformities of 2025, four were dealt with effectively. "
        "The fifth, on supplier reviews, has come back.",
        conformity_statement="The service management system conforms to the criteria with the exceptions "
        "named in this report.",
        effectiveness_statement="It is effectively carried out on the day shift; on the late shift the "
        "control of closures does not work.",
        internal_audit_and_management_review_remark="Internal audits follow a programme by risk. The "
        "management review of April covers its inputs, but two decisions have no date.",
        scope_appropriateness="The scope fits the services that are provided.",
        objectives_met="All objectives were met within the scope.",
        conclusion="The service management system conforms and works, except for the closing of incidents on "
        "the late shift and reviews of the telephony carrier. Both need corrective action before the "
        "certification audit in March 2027.",
        recommendations="Hold the certification audit as planned once the actions are verified.",
        programme_implications="Add the night shift in Cebu to the programme of 2027.",
        follow_up="Verification of corrective actions by 15 January 2027, on site in Kraków.",
        confidentiality=Confidentiality.CONFIDENTIAL,
        retention="Six years from the date of the report, then deletion by the quality manager",
        starts_on=date(2026, 10, 26),
        ends_on=date(2026, 10, 30),
        report_version="0.9",
        report_on=date(2026, 11, 9),
        prepared_by="Maria Rossi",
        reviewed_by="Jonas Weber",
        approved_by="Ingrid Sørensen",
        checklist_title="ISO/IEC 20000-1 full audit",
        checklist_version="1.0",
        checklist_sha256="5f" * 32,
        standard=ISO20000_1,
        scope_items=(
            ScopeItemView("site", "Kraków", "day and late shift"),
            ScopeItemView("site", "Cebu", "day shift"),
            ScopeItemView("site", "Porto", "", in_scope=False, reason="opens in 2027"),
            ScopeItemView("service", "Service desk, first and second line"),
            ScopeItemView("service", "Telephone hotline"),
            *(ScopeItemView("client", name) for name in CLIENTS),
        ),
        people=(
            PersonView(
                "Maria Rossi",
                Role.LEAD_AUDITOR,
                "Quality",
                "Hamburg",
                "",
                "MR",
                "Has no duties in service operations.",
            ),
            PersonView(
                "Jonas Weber",
                Role.AUDITOR,
                "Information security",
                "Hamburg",
                "",
                "JW",
                "Worked in the Kraków service desk until 2022.",
            ),
            PersonView("Aleksandra Żuk", Role.TECHNICAL_EXPERT, "Telephony", "Kraków", "", "AŻ", ""),
            PersonView("Tom Berg", Role.OBSERVER, "Trainee auditor", "Hamburg"),
            PersonView("Piotr Nowak", Role.AUDITEE, "Service desk manager", "Kraków"),
            PersonView("Grace Uy", Role.AUDITEE, "Shift lead", "Cebu"),
        ),
        schedule=tuple(
            ScheduleView(
                START + timedelta(days=i // 2, hours=4 * (i % 2)),
                START + timedelta(days=i // 2, hours=4 * (i % 2) + 3),
                name,
                SITES[i % 2],
                AUDITORS[i % 3],
                "Piotr Nowak",
                "8.6.1, 8.6.2" if i else "",
                "As planned" if i % 3 else "Held 40 minutes later",
            )
            for i, name in enumerate(
                ("Opening meeting", "Incident management", "Changes", "Suppliers", "Closing meeting")
            )
        ),
        meetings=(
            MeetingView(
                MeetingKind.OPENING,
                START,
                "Kraków, room 2.14",
                "Scope, criteria and confidentiality were confirmed.",
                (
                    AttendanceView("Maria Rossi", "Lead auditor"),
                    AttendanceView("Elif Demir", "Head of Service Operations", Presence.REMOTE),
                ),
            ),
            MeetingView(MeetingKind.CLOSING, START + timedelta(days=4), "Kraków, room 2.14", "", ()),
        ),
        distribution=(
            RecipientView("Elif Demir", "Head of Service Operations", "PDF"),
            RecipientView("Ingrid Sørensen", "Board", "Paper"),
        ),
        questions=questions,
        findings=found,
        evidence=items,
        log_head=hashlib.sha256(b"log").hexdigest(),
        change_count=1284,
        made_at=datetime(2026, 11, 9, 15, 42, tzinfo=UTC),
        program_version="0.1.0",
    )
    return replace(view, **fields)


def tiny_view(**fields: object) -> AuditView:
    """An audit of which nothing is known but its number."""
    view = AuditView("a0", "IA-1", "", AuditType.INTERNAL, AuditStatus.PLANNED, OrganisationView())
    return replace(view, **fields)
