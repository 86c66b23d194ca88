"""What stands between an organisation and its certification audit: counts and the ordered list."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from iso20k_audit.model.readiness import (
    ActionFacts,
    AuditFacts,
    ClauseFacts,
    Facts,
    FindingFacts,
    PartName,
    Severity,
)
from iso20k_audit.model.readiness_rules import assess
from iso20k_audit.model.vocabulary import FindingKind

TODAY = date(2026, 11, 24)
RECENT, OLD, LONG_AGO = date(2026, 10, 1), date(2025, 3, 1), date(2020, 1, 1)
CYCLE = date(2023, 11, 24)


def clause(number: str, **fields) -> ClauseFacts:
    return ClauseFacts(
        number, f"Title of {number}", **{"audited_on": RECENT, "proof": "a plan", "has_proof": True} | fields
    )


GOOD = Facts(
    TODAY,
    "iso20000-1-2018",
    "ISO/IEC 20000-1:2018",
    cycle_from=CYCLE,
    clauses=(clause("4.1"), clause("8.6.1", evidence_on=RECENT), clause("8.6.2"), clause("10.1")),
    audits=(AuditFacts("a", "IA-2026-001", RECENT, is_issued=True),),
    review_held_on=RECENT,
    programme_id="p",
    programme_until=date(2027, 12, 31),
    planned_audits=2,
)


def whats(facts: Facts) -> list[tuple[str, str]]:
    return [(item.severity.value, item.what) for item in assess(facts).items]


def finding(**fields) -> FindingFacts:
    usual = {"kind": FindingKind.MINOR, "clauses": ("8.6.1",), "raised_on": RECENT, "is_answered": True}
    return FindingFacts("f", "a", "NC-2026-001", "Closed too early", **usual | fields)


def test_nothing_to_fix_where_all_is_there():
    found = assess(GOOD)
    assert found.items == ()
    assert not found.is_empty
    assert found.part(PartName.AUDITED).told == "4 of 4 clauses"
    assert found.part(PartName.REVIEW).told == "Yes"
    assert found.part(PartName.MAJORS).told == "None recorded"


def test_an_empty_workspace_is_said_to_be_empty_and_blocks_first():
    found = assess(
        Facts(
            TODAY, "iso20000-1-2018", "ISO/IEC 20000-1:2018", cycle_from=CYCLE, clauses=(ClauseFacts("4.1"),)
        )
    )
    assert found.is_empty
    assert [item.severity for item in found.items][:2] == [Severity.BLOCKS, Severity.BLOCKS]
    assert found.items[0].what == "No internal audit of ISO/IEC 20000-1:2018"
    assert found.items[1].what == "No management review was held"


def test_a_clause_never_audited_is_likely_to_be_found_and_an_old_one_too():
    facts = replace(
        GOOD, clauses=(clause("4.1", audited_on=None), clause("8.6.1", audited_on=OLD), clause("10.1"))
    )
    assert whats(facts) == [
        ("likely", "Not audited: 4.1"),
        ("likely", "Not audited in the last 12 months: 8.6.1"),
    ]
    assert assess(facts).part(PartName.AUDITED).told == "1 of 3 clauses"
    assert assess(facts).part(PartName.CYCLE).told == "2 of 3 clauses"


def test_with_a_certificate_the_cycle_counts_and_the_year_is_only_tidied():
    facts = replace(GOOD, is_certified=True, clauses=(clause("8.6.1", audited_on=OLD), clause("10.1")))
    assert whats(facts) == [("tidy", "Not audited in the last 12 months: 8.6.1")]


def test_what_was_audited_before_the_cycle_counts_as_never():
    facts = replace(GOOD, clauses=(clause("4.1", audited_on=LONG_AGO), clause("10.1")))
    assert whats(facts) == [("likely", "Not audited: 4.1")]


def test_clauses_of_one_group_are_one_line():
    facts = replace(
        GOOD,
        clauses=(clause("8.6.1", audited_on=None), clause("8.6.2", audited_on=None), clause("10.1")),
    )
    [item] = assess(facts).items
    assert item.clauses == ("8.6.1", "8.6.2")


def test_an_open_major_blocks_and_a_repeated_minor_comes_before_others():
    facts = replace(
        GOOD,
        findings=(
            replace(finding(), id="1", number="NC-1", title="Late"),
            replace(finding(), id="2", number="NC-2", title="Again", is_repeat=True),
            replace(finding(), id="3", number="NC-3", title="Grave", kind=FindingKind.MAJOR),
            replace(finding(), id="4", number="NC-4", title="Done", is_closed=True),
        ),
    )
    found = assess(facts)
    assert [(item.severity.value, item.record) for item in found.items] == [
        ("blocks", "NC-3"),
        ("likely", "NC-2"),
        ("tidy", "NC-1"),
    ]
    assert "repeats" in found.items[1].why
    assert found.part(PartName.MINORS).told == "1 of 3 findings"
    assert found.items[0].place.page == "audit:a:findings"
    assert found.items[0].place.target == "3"


def test_a_minor_past_its_day_is_likely_to_be_found():
    facts = replace(GOOD, findings=(finding(close_due_on=TODAY - timedelta(days=1)),))
    [item] = assess(facts).items
    assert item.severity is Severity.LIKELY
    assert "2026-11-23" in item.why
    on_the_day = replace(GOOD, findings=(finding(close_due_on=TODAY),))
    assert assess(on_the_day).items[0].severity is Severity.TIDY


def test_own_criteria_are_counted_apart():
    facts = replace(GOOD, findings=(finding(kind=FindingKind.MAJOR, is_own=True, clauses=("ACME-SLA 4.2",)),))
    found = assess(facts)
    assert [item.part for item in found.items] == [PartName.OWN]
    assert found.part(PartName.MAJORS).total == 0
    assert found.part(PartName.OWN).told == "0 of 1 findings"


def test_documented_information_that_nobody_saw_is_named_with_what_is_asked_for():
    facts = replace(GOOD, clauses=(clause("4.3", has_proof=False, proof="scope of the SMS"), clause("10.1")))
    [item] = assess(facts).items
    assert (item.severity, item.clauses) == (Severity.LIKELY, ("4.3",))
    assert "scope of the SMS" in item.why
    nothing_asked = replace(GOOD, clauses=(clause("4.3", has_proof=False, proof=""), clause("10.1")))
    assert assess(nothing_asked).items == ()


def test_late_answers_actions_and_checks():
    yesterday = TODAY - timedelta(days=1)
    facts = replace(
        GOOD,
        findings=(finding(is_answered=False, answer_due_on=yesterday),),
        actions=(
            ActionFacts("1", "a", "A01", "NC-2026-001", "Ask for confirmation", due_on=yesterday),
            ActionFacts("2", "a", "A02", "NC-2026-001", "Train", is_done=True, check_on=yesterday),
            ActionFacts("3", "a", "A03", "NC-2026-001", "Measure", is_done=True),
            ActionFacts("4", "a", "A04", "NC-2026-001", "Fine", is_done=True, is_checked=True),
            ActionFacts("5", "a", "A05", "NC-2026-001", "In time", due_on=TODAY),
        ),
    )
    found = assess(facts)
    parts = [(item.part.value, item.record, item.severity.value) for item in found.items]
    assert parts == [
        ("answers", "NC-2026-001", "likely"),
        ("actions", "A01", "likely"),
        ("checks", "A02", "likely"),
        ("minors", "NC-2026-001", "tidy"),
        ("checks", "A03", "tidy"),
    ]
    assert found.part(PartName.CHECKS).told == "1 of 3 actions"
    assert found.part(PartName.ACTIONS).told == "3 of 5 actions"


def test_evidence_grows_old_and_a_site_is_missed():
    facts = replace(
        GOOD,
        clauses=(clause("4.1", evidence_on=OLD, sites=frozenset({"k"})), clause("10.1", evidence_on=RECENT)),
        sites=(("k", "Kraków"), ("c", "Cebu")),
    )
    found = assess(facts)
    assert whats(facts) == [
        ("likely", "Cebu was not audited in the last 12 months"),
        ("tidy", "Old evidence: 4.1"),
    ]
    assert found.part(PartName.SITES).lines == (("Kraków", 1, 2), ("Cebu", 0, 2))
    assert found.part(PartName.EVIDENCE).told == "1 of 2 clauses"


def test_a_report_that_was_not_issued_and_a_review_that_grew_old():
    facts = replace(
        GOOD,
        audits=(AuditFacts("a", "IA-2026-001", RECENT, is_issued=False),),
        review_held_on=OLD,
        planned_audits=0,
    )
    assert whats(facts) == [
        ("likely", "The report of IA-2026-001 has not been issued"),
        ("likely", "The last management review is older than 12 months"),
        ("tidy", "The audit programme holds no audit to come"),
    ]
    running = replace(GOOD, audits=(AuditFacts("a", "IA", TODAY, is_issued=False),))
    assert assess(running).items == ()


def test_a_standard_whose_clauses_are_not_known_is_not_measured_against_nothing():
    found = assess(replace(GOOD, knows_clauses=False, clauses=()))
    assert found.part(PartName.AUDITED) is None
    assert any("not known here" in line for line in found.unknown)
    assert found.items == ()


DAYS = st.none() | st.dates(date(2018, 1, 1), TODAY)
CLAUSES = st.lists(
    st.builds(
        ClauseFacts,
        number=st.sampled_from(["4.1", "5.2.1", "8.6.1", "8.6.2", "9.3", "10.1"]),
        audited_on=DAYS,
        proof=st.sampled_from(["", "a plan"]),
        has_proof=st.booleans(),
        evidence_on=DAYS,
    ),
    max_size=6,
    unique_by=lambda one: one.number,
)
FINDINGS = st.lists(
    st.builds(
        FindingFacts,
        id=st.sampled_from("abcdef"),
        audit_id=st.just("a"),
        number=st.just("NC"),
        title=st.just("T"),
        kind=st.sampled_from([FindingKind.MAJOR, FindingKind.MINOR, None]),
        is_closed=st.booleans(),
        is_repeat=st.booleans(),
        is_answered=st.booleans(),
        answer_due_on=DAYS,
        close_due_on=DAYS,
        is_own=st.booleans(),
    ),
    max_size=5,
)


@given(CLAUSES, FINDINGS, DAYS, st.booleans())
def test_the_gravest_come_first_and_every_part_is_a_part(clauses, findings, review, certified):
    facts = replace(
        GOOD, clauses=tuple(clauses), findings=tuple(findings), review_held_on=review, is_certified=certified
    )
    found = assess(facts)
    ranks = [item.severity.rank for item in found.items]
    assert ranks == sorted(ranks)
    assert all(0 <= part.done <= part.total for part in found.parts)
    names = [part.name for part in found.parts]
    assert names == sorted(set(names), key=list(PartName).index)
    open_majors = sum(
        not one.is_closed and one.kind is FindingKind.MAJOR and not one.is_own for one in findings
    )
    assert sum(item.part is PartName.MAJORS for item in found.items) == open_majors
    # each item says why, and where it is mended
    assert all(item.why and item.place.page and item.place.words for item in found.items)
    # what a rule complains of in a part is what the part lacks
    for part in found.parts:
        if part.name in (PartName.MAJORS, PartName.DOCUMENTED, PartName.REVIEW, PartName.PROGRAMME):
            complaints = sum(item.part is part.name for item in found.items)
            assert bool(complaints) == (not part.is_whole)
