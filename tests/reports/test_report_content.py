"""What the report says where an auditor or certification body looks first, each on a small audit."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pikepdf
import pytest

from iso20k_audit.demo.play import read_story
from iso20k_audit.model.standards import ISO27001
from iso20k_audit.model.view import ActionView, PersonView, ScheduleView, ScopeItemView, WorkingPaperView
from iso20k_audit.model.vocabulary import (
    ActionStatus,
    AuditStatus,
    ChecklistKind,
    Effectiveness,
    EvidenceKind,
    FindingKind,
    Result,
    Role,
)
from iso20k_audit.reports import dates
from iso20k_audit.reports.cards import action_status
from iso20k_audit.reports.pdf import write_report
from iso20k_audit.reports.sections.annexes import _place

from .test_pdf import page_texts, squeezed
from .views import make_evidence, make_findings, make_view, picture, tiny_view

LATER = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def small(**fields):
    """An audit with two nonconformities (major, minor), an opportunity and a positive practice."""
    evidence = make_evidence(4)
    kinds = (FindingKind.MAJOR, FindingKind.MINOR, FindingKind.OPPORTUNITY, FindingKind.POSITIVE)
    found = tuple(
        replace(finding, kind=kind, number=f"{kind.prefix}-2026-{index:03d}", actions=(), clauses=("8.6.1",))
        for index, (kind, finding) in enumerate(zip(kinds, make_findings(4, evidence), strict=True), 1)
    )
    defaults = {"findings": found, "evidence": evidence, "status": AuditStatus.ISSUED}
    return replace(make_view(questions_per_clause=1, findings=0), **(defaults | fields))


def answered(finding, **fields):
    """The finding with one corrective action."""
    action = ActionView(
        f"a-{finding.number}",
        f"{finding.number}-A1",
        finding.number,
        finding.title,
        finding.kind,
        action=f"Mend {finding.number} for good.",
        owner="Piotr Nowak",
    )
    return replace(finding, actions=(replace(action, **fields),))


def plain(pages):
    return " ".join(" ".join(pages).split())


def written(view, tmp_path, name="report.pdf"):
    return page_texts(write_report(view, tmp_path / name))


def section(pages, start, stop):
    """The words between two headings, after the contents."""
    text = plain(pages[3:])
    return text[text.index(start) : text.index(stop, text.index(start))]


def links_between(path, start, target):
    """How many links lead from the page with some words to the page with others."""
    pages = [plain([page]) for page in page_texts(path)]
    first, last = (
        next(i for i, page in enumerate(pages[3:], 3) if words in page) for words in (start, target)
    )
    with pikepdf.open(path) as pdf:
        to = pdf.pages[last].objgen
        links = [a.Dest[0].objgen for a in pdf.pages[first].get("/Annots", []) if "/Dest" in a]
    return links.count(to)


# --- evidence --------------------------------------------------------------------------------------


def test_evidence_names_its_questions_findings_and_verifications(tmp_path):
    base = small()
    first = replace(
        base.evidence[0],
        question_items=("4.1-01",),
        finding_numbers=("NC-2026-001",),
        verification_of=("NC-2026-002",),
    )
    view = replace(base, evidence=(first, *base.evidence[1:]))
    path = write_report(view, tmp_path / "report.pdf")
    text = plain(page_texts(path))
    assert "Supports 4.1-01, NC-2026-001, verification of NC-2026-002" in text
    assert text.count("Supports nothing yet") == 3
    assert links_between(path, "Annex B Evidence register", "Annex A Answered checklist")
    assert links_between(path, "Annex B Evidence register", "Major nonconformity NC-2026-001")


def test_evidence_without_a_file_says_so(tmp_path):
    base = small()
    physical = replace(
        base.evidence[0],
        kind=EvidenceKind.PHYSICAL,
        sha256="",
        file_name="",
        size_bytes=0,
        reference="Shelf 2",
    )
    finding = replace(base.findings[0], evidence=(physical,))
    view = replace(base, evidence=(physical, *base.evidence[1:]), findings=(finding, *base.findings[1:]))
    pages = written(view, tmp_path)
    assert plain(pages).count("original not copied, no hash") == 2
    assert "Shelf 2 · original not copied, no hash" in plain(pages)


def test_times_of_evidence_carry_their_offset(tmp_path):
    manila = timezone(timedelta(hours=8))
    base = small()
    first = replace(base.evidence[0], received_at=datetime(2026, 10, 27, 7, 5, tzinfo=manila))
    text = plain(written(replace(base, evidence=(first,)), tmp_path))
    assert "Received 27 October 2026, 07:05 (UTC+08:00)" in text


@pytest.mark.parametrize(
    ("place", "site", "shown"),
    [
        ("Kraków, floor 4, shelf", "Kraków, Długa Łąka", "floor 4, shelf"),
        ("Legal cabinet", "Cebu, Mabolo Point", "Legal cabinet"),
        ("Kraków", "Kraków", ""),
        ("Kraków", "Kraków, Długa Łąka", "Kraków"),
        ("Report folder, by video", "", "Report folder, by video"),
    ],
)
def test_the_town_is_not_said_twice(place, site, shown):
    assert _place(replace(make_evidence(1)[0], place=place, site=site)) == shown


def test_place_site_and_client_are_told_apart(tmp_path):
    base = small()
    first = replace(base.evidence[0], place="Kraków, floor 4", site="Kraków, Hub", client="Calder & Finch")
    text = plain(written(replace(base, evidence=(first,)), tmp_path))
    assert "Place floor 4 · Site Kraków, Hub · Client Calder & Finch" in text


# --- actions and dates -----------------------------------------------------------------------------


def late_view():
    """Two actions that were due between the date of the report and that of the data, one of them done."""
    base = small(report_on=date(2026, 10, 30), made_at=LATER)
    major, minor, idea, praise = base.findings
    done = {"status": ActionStatus.IMPLEMENTED, "done_on": date(2026, 11, 10)}
    found = (
        answered(major, due_on=date(2026, 11, 13), status=ActionStatus.IN_PROGRESS),
        answered(minor, due_on=date(2026, 11, 12), **done),
        answered(idea, due_on=date(2026, 12, 1)),
        praise,
    )
    return replace(base, findings=found)


def test_overdue_is_judged_by_the_day_of_the_data(tmp_path):
    pages = written(late_view(), tmp_path)
    text = plain(pages)
    assert "1 action is overdue on 24 November 2026" in section(pages, "What must happen", "2 Organisation")
    assert "Overdue on 24 November 2026" in section(pages, "8 Nonconformities", "9 Opportunities")
    assert "Overdue" in section(pages, "11 Corrective action plan", "12 Diverging")
    assert "3 actions stated: 1 open, 1 in progress and 1 implemented on 24 November 2026" in text


def test_nothing_is_overdue_before_its_day(tmp_path):
    view = replace(late_view(), made_at=datetime(2026, 11, 2, tzinfo=UTC), report_on=date(2026, 11, 20))
    assert "overdue" not in plain(written(view, tmp_path)).lower()


def test_a_later_follow_up_is_dated_on_every_page(tmp_path):
    pages = written(late_view(), tmp_path)
    assert all("follow-up as of 24 November 2026" in plain([page]) for page in pages)
    assert "Follow-up as of 24 November 2026. Responses" in plain(pages)
    same_day = replace(late_view(), report_on=LATER.date())
    assert "follow-up as of" not in plain(written(same_day, tmp_path)).lower()


def test_days_of_data_and_report():
    assert dates.deadline_day(LATER, date(2026, 10, 1)) == LATER.date()
    assert dates.deadline_day(None, date(2026, 10, 1)) == date(2026, 10, 1)
    assert dates.follow_up_day(LATER, date(2026, 11, 23)) == LATER.date()
    assert dates.follow_up_day(LATER, LATER.date()) is None
    assert dates.follow_up_day(LATER, None) is None


def test_each_status_has_its_own_day(tmp_path):
    days = {"done_on": date(2026, 10, 30), "verified_on": date(2026, 11, 16)}
    verified = answered(
        small().findings[0], status=ActionStatus.VERIFIED, effectiveness=Effectiveness.EFFECTIVE, **days
    )
    assert action_status(verified.actions[0]) == "verified, 16 November 2026"
    implemented = replace(verified.actions[0], status=ActionStatus.IMPLEMENTED, verified_on=None)
    assert action_status(implemented) == "implemented, 30 October 2026"
    assert action_status(replace(implemented, status=ActionStatus.OPEN)) == "open"
    text = plain(written(small(findings=(verified,)), tmp_path))
    assert "Done 30 October 2026 Status verified, 16 November 2026" in text


def test_what_must_happen_is_short_and_the_gravest_first(tmp_path):
    base = small(made_at=LATER)
    major, minor, idea, praise = base.findings
    words = " ".join(f"step{number}" for number in range(90))
    other = replace(minor, number="NC-2026-009")
    silent = replace(minor, number="NC-2026-010")
    sooner = replace(minor, number="NC-2026-011")
    found = (
        answered(major, due_on=date(2026, 12, 20), action=words),
        answered(minor, due_on=date(2026, 12, 9), status=ActionStatus.IMPLEMENTED),
        answered(other, due_on=date(2026, 12, 10)),
        silent,
        answered(sooner, due_on=date(2026, 12, 2)),
        answered(idea, due_on=date(2026, 12, 1)),
        praise,
    )
    pages = written(replace(base, findings=found), tmp_path)
    part = section(pages, "What must happen", "2 Organisation")
    numbers = list(dict.fromkeys(re.findall(r"(?:NC|OFI|PP)-2026-\d+", part)))
    assert numbers == ["NC-2026-001", "NC-2026-011", "NC-2026-009", "NC-2026-010", "OFI-2026-003"]
    assert "Mend NC-2026-002" not in part
    assert "step0" in part and "step40" not in part and "…" in part
    assert "20 December 2026 Open" in part


# --- findings --------------------------------------------------------------------------------------


def test_every_nonconformity_has_pages_of_its_own(tmp_path):
    base = small()
    brief = {"requirement": "R.", "objective_evidence": "E.", "failure": "F.", "grade_reason": "G."}
    brief |= {"evidence": (), "acknowledgement": None}
    found = [replace(base.findings[1], number=f"NC-2026-{n:03d}", **brief) for n in range(1, 5)]
    pages = written(replace(base, findings=(*found, *base.findings[2:])), tmp_path)
    cards = [plain([page]) for page in pages if "Nature of the failure" in page]
    assert len(cards) == 4
    for number, page in enumerate(cards, 1):
        assert re.findall(r"NC-2026-\d+", page) == [f"NC-2026-{number:03d}"]
        assert "9 Opportunities" not in page


def test_a_repeat_names_the_earlier_finding(tmp_path):
    again = replace(small().findings[1], repeat_of="NC-2025-004 (IA-2025-001)")
    card = section(written(small(findings=(again,)), tmp_path), "8 Nonconformities", "9 Opportunities")
    assert "Repeat of NC-2025-004 (IA-2025-001)" in card
    once = section(written(small(findings=small().findings[1:2]), tmp_path), "8 Nonconformities", "9 Oppo")
    assert "Repeat of" not in once


def test_a_response_that_goes_on_carries_the_number(tmp_path):
    base = small()
    long = answered(base.findings[0], root_cause="why " * 2500, action="then " * 1500)
    pages = written(replace(base, findings=(long, *base.findings[1:])), tmp_path)
    end = next(n for n, page in enumerate(pages[3:], 3) if "9 Opportunities" in plain([page]))
    going_on = [page for page in pages[3:end] if page.count("why ") > 50 or page.count("then ") > 50]
    assert len(going_on) > 3
    for page in going_on[1:]:
        head = plain([page])[:400]
        assert "continued NC-2026-001" in head and "Auditee’s response" in head
    assert "Cause, continued" in plain(pages)


def test_what_an_opportunity_need_not_have_is_left_out(tmp_path):
    idea = replace(small().findings[2], client="")
    pages = written(small(findings=(answered(idea),)), tmp_path)
    card = section(pages, "9 Opportunities", "10 Positive")
    assert "Correction" not in card and "Cause" not in card and "Client" not in card
    minor = answered(small().findings[1])
    card = section(written(small(findings=(minor,)), tmp_path), "8 Nonconformities", "9 Opportunities")
    assert "Correction Not stated." in card and "Cause Not stated." in card


def widths_of_pictures(path):
    """Widths in points at which pictures are drawn."""
    found = []
    with pikepdf.open(path) as pdf:
        for page in pdf.pages:
            last = None
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) == "cm":
                    last = operands
                elif str(operator) == "Do" and last is not None and "picture" in str(operands[0]):
                    found.append(float(last[0]))
    return found


def test_screenshots_are_wider_than_photos(tmp_path):
    base = small()
    items = [
        replace(base.evidence[n], kind=kind, preview_path=picture(tmp_path / "p", n, size=(1600, 900)))
        for n, kind in enumerate((EvidenceKind.PHOTO, EvidenceKind.SCREENSHOT))
    ]
    finding = replace(base.findings[0], evidence=tuple(items))
    path = write_report(replace(base, findings=(finding,)), tmp_path / "report.pdf")
    photo, screenshot = widths_of_pictures(path)
    assert photo < 230 and screenshot > 400


# --- the audit -------------------------------------------------------------------------------------


def test_summary_states_conformity_and_effectiveness(tmp_path):
    view = small()
    part = section(written(view, tmp_path), "1 Executive summary", "Conformity by clause group")
    assert squeezed(view.conformity_statement) in squeezed(part)
    assert squeezed(view.effectiveness_statement) in squeezed(part)
    bare = replace(view, conclusion="")
    part = section(written(bare, tmp_path), "1 Executive summary", "Conformity by clause group")
    assert squeezed(part).count(squeezed(view.conformity_statement)) == 1


def test_scope_names_type_body_and_codes(tmp_path):
    items = (ScopeItemView("client", "Havgrim Energi A/S", "Danish utility", code="HGE"),)
    part = section(written(small(scope_items=items), tmp_path), "2 Organisation", "3 Audit team")
    assert "Havgrim Energi A/S (HGE) · Danish utility" in part
    assert "Internal audit, full system audit, all 57 clauses of ISO/IEC 20000-1:2018" in part
    assert "Combined audit: no · Joint audit: no" in part
    assert "Auditing body Quality, represented by Maria Rossi" in part


def test_a_combined_audit_says_with_what(tmp_path):
    base = small()
    questions = (replace(base.questions[0], also={ISO27001: ("4.1",)}), *base.questions[1:])
    integrated = replace(base, questions=questions, checklist_kind=ChecklistKind.INTEGRATED)
    path = write_report(integrated, tmp_path / "integrated.pdf")
    assert "Combined audit: yes, with ISO/IEC 27001:2022" in plain(page_texts(path))
    with pikepdf.open(path) as pdf:
        assert str(pdf.docinfo["/Subject"]).endswith("ISO/IEC 20000-1:2018 and ISO/IEC 27001:2022")
    # Where a plain checklist refers to another standard, the audit is not held against that one.
    text = plain(written(replace(base, questions=questions), tmp_path))
    assert "Combined audit: no" in text


def test_statements_of_observers_are_printed(tmp_path):
    observer = PersonView("Tom Berg", Role.OBSERVER, "Trainee", independence="Observed only.")
    view = small()
    text = plain(written(replace(view, people=(*view.people[:3], observer)), tmp_path))
    assert "Observed only." in text


def test_the_plan_names_auditors_by_initials_and_keeps_names_whole(tmp_path):
    name = "Marta Wiśniewska-Lund"
    people = (PersonView(name, Role.LEAD_AUDITOR, initials="MWL"),)
    line = ScheduleView(
        LATER, LATER, "Opening", auditors=f"{name}, Guest Auditor", auditees="A. One; B. Two, C. Three"
    )
    pages = written(small(people=people, schedule=(line,)), tmp_path)
    part = section(pages, "4 Audit plan", "5 Method")
    assert "MWL, Guest Auditor" in part and "Lund" not in part
    assert "With A. One, B. Two, C. Three" in part


def test_recorded_facts_are_shown_and_counted(tmp_path):
    base = small()
    paper = WorkingPaperView("Maria Rossi", Result.RECORDED, value="3 Defined")
    first = replace(base.questions[0], result=Result.RECORDED, papers=(paper,), value="3 Defined")
    pages = written(replace(base, questions=(first, *base.questions[1:])), tmp_path)
    text = plain(pages)
    assert "1 recorded without judgement" in text
    assert "Answer 3 Defined" in text
    assert "Recorded, not judged" in section(pages, "1 Executive summary", "2 Organisation")
    assert "recorded, not judged (Rec)" in section(pages, "7 Conformity by clause", "8 Nonconformities")


def test_a_question_on_two_pages_is_named_on_both(tmp_path):
    base = small()
    paper = WorkingPaperView("Maria Rossi", Result.CONFORMS, note="seen " * 2500)
    first = replace(base.questions[0], result=Result.CONFORMS, papers=(paper,))
    text = plain(written(replace(base, questions=(first,)), tmp_path))
    assert text.count("4.1-01, continued") >= 2


def test_questions_that_do_not_apply_say_so(tmp_path):
    base = small()
    first = replace(base.questions[0], applies=False, papers=(), result=None)
    text = plain(written(replace(base, questions=(first, *base.questions[1:])), tmp_path))
    assert text.count("Does not apply under the conditions of this audit.") == 1


def test_coverage_names_auditors_evidence_and_sessions(tmp_path):
    line = ScheduleView(LATER, LATER, "Context", site="Kraków", clauses="4.1")
    base = small(schedule=(line,))
    paper = WorkingPaperView("Maria Rossi", Result.CONFORMS)
    first = replace(base.questions[0], papers=(paper,), evidence_numbers=("MR-E03",), result=Result.CONFORMS)
    path = write_report(replace(base, questions=(first,)), tmp_path / "report.pdf")
    part = section(page_texts(path), "Annex C Coverage", "Annex D")
    assert "MR Maria Rossi" in part
    assert "4.1 Understanding the organization and its context 1 1 MR-E03 1 Kraków" in part
    assert "Not asked about: 4.2, 4.3" in part
    clauses = section(page_texts(path), "7 Conformity by clause", "8 Nonconformities")
    assert "100% 1" in clauses
    assert links_between(path, "Annex C Coverage", "Annex B Evidence register")
    assert links_between(path, "Annex C Coverage", "Timetable: planned and actual")
    assert links_between(path, "7 Conformity by clause", "Annex B Evidence register")


def test_signatures_include_the_reviewer_and_the_fingerprint(tmp_path):
    view = small()
    part = section(written(view, tmp_path), "16 Signatures", "Annex A")
    assert view.log_head in part
    assert "Reviewed by: date, signature" in part and view.reviewed_by in part


def test_long_statements_are_printed_once(tmp_path):
    view = small()
    text = squeezed("".join(written(view, tmp_path)))
    assert text.count(squeezed(view.sampling_statement)) == 1
    auditee = next(person for person in view.people if person.role is Role.AUDITEE)
    annex = section(written(view, tmp_path), "Annex E Interviewees", "Annex F")
    assert auditee.name not in annex


def test_standards_go_by_their_names(tmp_path):
    path = write_report(small(criteria=""), tmp_path / "report.pdf")
    assert "iso20000" not in plain(page_texts(path))
    assert "ISO/IEC 20000-1:2018" in page_texts(path)[0]
    with pikepdf.open(path) as pdf:
        assert str(pdf.docinfo["/Subject"]).endswith("ISO/IEC 20000-1:2018")


def test_the_cover_explains_its_strip(tmp_path):
    cover = plain(written(small(), tmp_path)[:1])
    assert "OFI: opportunity for improvement" in cover
    assert "1 positive practice is not counted." in cover
    assert "not counted" not in plain(written(tiny_view(), tmp_path)[:1])


def test_the_demo_is_reviewed_by_somebody_outside_the_team():
    story = read_story()
    team = {person["name"] for person in story["people"] if Role(person["role"]).is_audit_team}
    for part in ("reviewed_by", "approved_by"):
        assert story["sign_off"][part].strip()
        assert not any(name in story["sign_off"][part] for name in team)
