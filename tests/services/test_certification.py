"""Certificates, audits of the certification body, and what has to be ready for the next."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from iso20k_audit.model.certification_cycle import months_later
from iso20k_audit.model.errors import InputError, RuleViolation
from iso20k_audit.model.vocabulary import CertificationEventKind as Kind
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import act_names, answering, certification, findings, management_review
from iso20k_audit.services.certification_cycles import certification_calendar, cycle_view, due_days
from tests.making import bring, make_workspace, start

TODAY = date.today()  # noqa: DTZ011
ISSUED = months_later(TODAY, -8)


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as opened:
        yield opened


@pytest.fixture
def own(workspace):
    return workspace.write(
        lambda ledger: certification.add_certification(
            ledger,
            standard="iso20000-1-2018",
            body="Certifiers",
            certificate_number="C-7",
            issued_on=ISSUED.isoformat(),
        )
    )


def view(workspace, own):
    return workspace.read(lambda ledger: cycle_view(ledger, own))


def prepared(workspace, own):
    return {one.what: one for one in view(workspace, own).preparations}


def test_dates_that_contradict_each_other_are_refused(workspace, own):
    with pytest.raises(InputError, match="before it is issued"):
        workspace.write(
            lambda ledger: certification.save_certification(
                ledger, own, {"expires_on": (ISSUED - timedelta(days=1)).isoformat()}
            )
        )
    with pytest.raises(RuleViolation, match="still to come"):
        workspace.write(
            lambda ledger: certification.add_event(
                ledger, own, Kind.SURVEILLANCE, held_on=(TODAY + timedelta(days=9)).isoformat()
            )
        )
    assert view(workspace, own).certificate.ends_on == months_later(ISSUED, 36) - timedelta(days=1)


def test_what_a_surveillance_asks_for_comes_from_the_records(workspace, own):
    before = prepared(workspace, own)
    assert before["Internal audit"].is_ready is False
    assert before["Management review"].is_ready is False
    assert before["Complaints"].is_ready is None
    audit_id = start(workspace)

    def work(ledger):
        question = answering.question_of_item(ledger, audit_id, "8.6.1-01")
        answering.answer(ledger, audit_id, question, {"result": "minor"})
        management_review.add_review(ledger, title="R", held_on=TODAY.isoformat())

    workspace.write(work)
    after = prepared(workspace, own)
    assert after["Internal audit"].is_ready is True
    assert after["Management review"].is_ready is True
    assert after["Clauses reached by internal audits"].told.endswith("1 of 57 clauses")
    # what was done before the last audit of the body does not count for the next
    workspace.write(
        lambda ledger: certification.add_event(ledger, own, Kind.SURVEILLANCE, held_on=TODAY.isoformat())
    )
    assert view(workspace, own).surveillance.since == TODAY
    assert view(workspace, own).recertification.since == ISSUED


def test_findings_of_the_body_are_followed_where_they_are_recorded(workspace, own):
    held = workspace.write(
        lambda ledger: certification.add_event(ledger, own, Kind.STAGE_2, held_on=ISSUED.isoformat())
    )
    name = "Nonconformities of the certification body"
    assert prepared(workspace, own)[name].is_ready is None
    audit_id = start(workspace, title="Stage 2")
    number = workspace.read(lambda ledger: ledger.get("audit", audit_id)["number"])

    def record(ledger):
        certification.save_event(ledger, held, {"recorded_as": number})
        return findings.raise_finding(
            ledger, audit_id, FindingKind.MINOR, clauses=["8.6.1"], title="T", requirement="r",
            objective_evidence="7 of 25 tickets, for example INC0048213", failure="f",
        )  # fmt: skip

    finding_id = workspace.write(record)
    assert prepared(workspace, own)[name].told == "Closed: 0 of 1"
    assert prepared(workspace, own)[name].page == f"audit:{audit_id}:findings"

    def close(ledger):
        findings.issue_finding(ledger, finding_id)
        bring(ledger, findings.add_action(ledger, finding_id), "verified")

    workspace.write(close)
    assert prepared(workspace, own)[name].is_ready is True
    # they are no nonconformities of internal audits
    assert view(workspace, own).surveillance.figures.raised == 0


def test_findings_by_month_and_effectiveness(workspace, own):
    audit_id = start(workspace)

    def work(ledger):
        made = []
        for kind in (FindingKind.MAJOR, FindingKind.MINOR):
            made.append(
                findings.raise_finding(
                    ledger,
                    audit_id,
                    kind,
                    clauses=["8.6.1"],
                    title="T",
                    requirement="r",
                    objective_evidence="7 of 25 tickets, for example INC0048213",
                    failure="f",
                    grade_reason="why",
                )
            )
            findings.issue_finding(ledger, made[-1])
        day = TODAY.isoformat()
        action = findings.add_action(ledger, made[1])
        bring(ledger, action, "verified", done_on=day, verified_on=day, check_on=day)

    workspace.write(work)
    figures = view(workspace, own).surveillance.figures
    assert (figures.raised, figures.closed, figures.open_now, figures.majors_now) == (2, 1, 1, 1)
    assert (figures.effective, figures.not_effective) == (1, 0)
    last = figures.months[-1]
    assert (last.raised, last.closed, last.open) == (2, 1, 1)
    assert sum(month.raised for month in figures.months) == 2
    assert figures.months[0].first == ISSUED.replace(day=1)
    assert prepared(workspace, own)["Nonconformities of internal audits"].is_ready is False


def test_days_to_come_are_in_order_and_in_the_calendar(workspace, own):
    event = workspace.write(
        lambda ledger: certification.add_event(
            ledger, own, Kind.SURVEILLANCE, planned_on=(TODAY + timedelta(days=20)).isoformat()
        )
    )
    days = workspace.read(due_days)
    assert [one.day for one in days] == sorted(one.day for one in days)
    assert days[0].id == event
    text = workspace.read(certification_calendar)
    assert text.count("BEGIN:VEVENT") == len(days)
    assert f"UID:{event}@" in text
    assert "Certificate expires" in text


def test_several_standards_stand_side_by_side_and_are_found_by_name(workspace, own):
    other = workspace.write(
        lambda ledger: certification.add_certification(
            ledger, standard="iso27001-2022", certificate_number="S-1"
        )
    )
    found = workspace.read(certification.certificates)
    assert {one.id for one in found} == {own, other}
    assert found[0].id == own  # ends first; the other has no end
    for name in ("C-7", "iso20000-1-2018", own, own[:13]):
        assert workspace.read(lambda ledger, n=name: certification.find_certification(ledger, n)["id"]) == own
    with pytest.raises(InputError, match="no certification"):
        workspace.read(lambda ledger: certification.find_certification(ledger, "X"))


def test_withdrawing_takes_the_audits_along_and_one_undo_brings_all_back(workspace, own):
    from iso20k_audit.services import undoing

    workspace.write(lambda ledger: certification.add_event(ledger, own, Kind.SURVEILLANCE))
    workspace.write(lambda ledger: certification.withdraw_certification(ledger, own, "sold"))
    assert workspace.read(certification.certificates) == []
    workspace.write(lambda ledger: undoing.take_back(ledger, undoing.undo_state(ledger).undo_group))
    [back] = workspace.read(certification.certificates)
    assert len(back.events) == 1


def test_acts_have_names(workspace, own):
    last = workspace.read(lambda ledger: list(ledger.changes("record_id=:r", r=own)))
    assert workspace.read(lambda ledger: act_names.name_of(ledger, last)) == "add: Certification C-7"
