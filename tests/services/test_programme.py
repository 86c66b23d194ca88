"""The audit programme: planned, started, done; proposals taken over; gaps; calendar; documents."""

from __future__ import annotations

from datetime import date

import pytest

from iso20k_audit.model.audit_programme import ItemState, item_state
from iso20k_audit.model.errors import InputError, NotFound, RuleViolation
from iso20k_audit.model.vocabulary import AreaKind, AuditStatus, Level
from iso20k_audit.services import audits, programme, programme_planning, risk_ratings, undoing
from iso20k_audit.services.calendar_export import audit_calendar, programme_calendar, write_calendar
from iso20k_audit.services.independence import add_own_area
from iso20k_audit.services.programme_export import take_programme_view, write_programme
from iso20k_audit.services.programme_gaps import programme_gaps
from iso20k_audit.services.workspaces import find_or_add_person
from tests.making import make_workspace, small_checklist, start

FIRST, LAST = date(2026, 1, 1), date(2028, 12, 31)


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as made:
        yield made


@pytest.fixture
def plan(workspace):
    return workspace.write(lambda ledger: programme.create_programme(ledger, "Programme", FIRST, LAST))


def site(workspace, name="Kraków"):
    return workspace.write(
        lambda ledger: audits.add(ledger, "site", None, {"name": name, "shifts": "Day, Night"})
    )


def item(workspace, plan, **fields):
    areas = fields.pop("areas", [("clause", "8.6.1")])
    day = fields.pop("day", date(2027, 3, 1))
    return workspace.write(
        lambda ledger: programme.add_item(
            ledger, plan, "March", areas, day, day, standard="iso20000-1-2018", **fields
        )
    )


def read(workspace, plan, today=date(2026, 11, 24)):
    return workspace.read(lambda ledger: programme.read_programme(ledger, plan, today))


def test_where_a_planned_audit_stands_is_derived():
    day, today = date(2026, 5, 1), date(2026, 6, 1)
    assert item_state(day, None, None, today) is ItemState.OVERDUE
    assert item_state(day, date(2026, 6, 1), None, today) is ItemState.PLANNED
    assert item_state(day, None, AuditStatus.IN_PROGRESS, today) is ItemState.STARTED
    assert item_state(day, None, AuditStatus.ISSUED, today) is ItemState.DONE
    assert item_state(None, None, None, today) is ItemState.PLANNED


def test_a_programme_ends_after_it_begins_and_has_a_title(workspace):
    with pytest.raises(InputError):
        workspace.write(lambda ledger: programme.create_programme(ledger, "P", LAST, FIRST))
    with pytest.raises(InputError):
        workspace.write(lambda ledger: programme.create_programme(ledger, " ", FIRST, LAST))
    with pytest.raises(NotFound):
        workspace.read(programme.find_programme)


def test_a_planned_audit_is_started_with_what_it_covers_and_stays_in_the_programme(workspace, plan):
    krk = site(workspace)
    lead = workspace.write(lambda ledger: find_or_add_person(ledger, "Jonas Weber"))
    made = item(workspace, plan, areas=[("clause", "8.6.1"), ("shift", f"{krk}|night")], lead_id=lead)
    audit_id = workspace.write(lambda ledger: programme.start_item(ledger, made, small_checklist()))
    row = workspace.read(lambda ledger: ledger.get("audit", audit_id))
    assert row["starts_on"] == "2027-03-01" and "Kraków: Night" in row["scope"]
    clauses = workspace.read(lambda ledger: ledger.rows("SELECT DISTINCT clause FROM question"))
    assert [one["clause"] for one in clauses] == ["8.6.1"]
    [found] = read(workspace, plan).items
    assert (found.state, found.audit_number, found.lead) == (ItemState.STARTED, row["number"], "Jonas Weber")
    with pytest.raises(RuleViolation):
        workspace.write(lambda ledger: programme.start_item(ledger, made, small_checklist()))
    with pytest.raises(RuleViolation):
        workspace.write(lambda ledger: programme.withdraw_item(ledger, made, "no"))
    workspace.write(lambda ledger: ledger.set("audit", audit_id, audit_id, status="issued"))
    assert read(workspace, plan).items[0].state is ItemState.DONE


def test_the_start_is_taken_back_as_one_act(workspace, plan):
    made = item(workspace, plan)
    audit_id = workspace.write(lambda ledger: programme.start_item(ledger, made, small_checklist()))
    state = workspace.write(undoing.undo_state)
    workspace.write(lambda ledger: undoing.take_back(ledger, state.undo_group))
    assert workspace.read(lambda ledger: ledger.get("audit", audit_id))["withdrawn"]
    [found] = read(workspace, plan).items
    assert (found.state, found.audit_id) == (ItemState.PLANNED, "")


def test_a_checklist_that_asks_nothing_about_it_is_refused(workspace, plan):
    made = item(workspace, plan, areas=[("clause", "9.2")])
    with pytest.raises(InputError):
        workspace.write(lambda ledger: programme.start_item(ledger, made, small_checklist()))


def test_proposing_again_after_taking_over_proposes_nothing_and_overwrites_nothing(workspace, plan):
    site(workspace)
    mine = item(workspace, plan, areas=[("clause", "4.1")], reason="Asked for by the client")
    proposed = workspace.read(lambda ledger: programme_planning.propose_plan(ledger, plan))
    covered = {(area.dimension, area.area) for one in proposed for area in one.areas}
    assert ("clause", "10.2") in covered and len(proposed) > 1
    assert {"site", "shift"} <= {what for what, _area in covered}
    some = proposed[:1]
    workspace.write(lambda ledger: programme_planning.accept(ledger, plan, some))
    again = workspace.read(lambda ledger: programme_planning.propose_plan(ledger, plan))
    taken = {(area.dimension, area.area) for area in some[0].areas if area.dimension == "clause"}
    for one in again:
        if taken & {(area.dimension, area.area) for area in one.areas}:
            assert (one.planned_from - some[0].planned_from).days > 365, "it is planned for this time already"
    workspace.write(lambda ledger: programme_planning.accept(ledger, plan, again))
    assert workspace.read(lambda ledger: programme_planning.propose_plan(ledger, plan)) == []
    kept = next(one for one in read(workspace, plan).items if one.id == mine)
    assert kept.reason == "Asked for by the client" and kept.planned_from == date(2027, 3, 1)


def test_a_rating_changes_how_often_and_says_why(workspace):
    start(workspace)
    workspace.write(
        lambda ledger: risk_ratings.rate(
            ledger, "clause", "8.6.1", importance=Level.HIGH, change=Level.HIGH, change_note="New tool"
        )
    )
    [one] = [
        one
        for one in workspace.read(lambda ledger: risk_ratings.area_frequencies(ledger, dimensions=["clause"]))
        if one.area.id == "8.6.1"
    ]
    assert (one.frequency.total, one.frequency.months, one.rated) == (8, 6, True)
    assert "New tool" in one.frequency.words
    found = workspace.read(lambda ledger: risk_ratings.find_area(ledger, "clause", "incident management"))
    assert found.id == "8.6.1"
    for dimension, name, error in (
        ("clause", "99", NotFound),
        ("floor", "x", InputError),
        ("clause", "service", InputError),
    ):
        with pytest.raises(error):
            workspace.read(lambda ledger, d=dimension, n=name: risk_ratings.find_area(ledger, d, n))


def test_minutes_follow_the_questions_that_were_planned(workspace):
    audit_id = start(workspace)

    def plan_minutes(ledger):
        section = ledger.rows("SELECT id FROM question_set WHERE title='Resolution'")[0]["id"]
        ledger.set("question_set", section, audit_id, planned_minutes=80)

    workspace.write(plan_minutes)
    minutes = workspace.read(lambda ledger: programme_planning.minutes_by_clause(ledger, "iso20000-1-2018"))
    assert minutes["8.6.1"] == minutes["8.6.2"] == 40 and minutes["4.1"] == 10
    assert minutes["9.2"] > 0, "known from the checklist of the program"


def test_gaps_name_clause_and_place_and_go_when_they_are_mended(workspace, plan):
    gaps = {
        gap.id: gap for gap in workspace.read(lambda ledger: programme_gaps(ledger, plan, date(2026, 2, 1)))
    }
    assert {"method", "responsible", "no_audits", "uncovered_clause", "not_rated"} <= set(gaps)
    assert gaps["uncovered_clause"].clause == "9.2.1" and gaps["method"].place == f"plan:{plan}"
    workspace.write(
        lambda ledger: ledger.set(
            "programme", plan, method="Interviews", responsible="Lead", objectives="O", risks="R"
        )
    )
    proposed = workspace.read(lambda ledger: programme_planning.propose_plan(ledger, plan, date(2026, 2, 1)))
    workspace.write(lambda ledger: programme_planning.accept(ledger, plan, proposed))
    workspace.write(lambda ledger: risk_ratings.rate(ledger, "clause", "8.6.1", importance=Level.HIGH))
    left = {gap.id for gap in workspace.read(lambda ledger: programme_gaps(ledger, plan, date(2026, 2, 1)))}
    assert left == {"no_lead"}
    late = workspace.read(lambda ledger: programme_gaps(ledger, plan, date(2028, 6, 1)))
    assert {"overdue", "not_reviewed"} <= {gap.id for gap in late}


def test_without_a_programme_that_is_the_gap(workspace):
    [gap] = workspace.read(programme_gaps)
    assert (gap.id, gap.clause) == ("no_programme", "9.2.2 a")


def test_somebody_who_would_audit_own_work_is_a_gap_until_a_reason_is_given(workspace, plan):
    lead = workspace.write(lambda ledger: find_or_add_person(ledger, "Jonas Weber"))
    workspace.write(lambda ledger: add_own_area(ledger, lead, AreaKind.CLAUSE, "8.6"))
    made = item(workspace, plan, lead_id=lead)
    assert "8.6" in read(workspace, plan).items[0].own_work[0]
    ids = [gap.id for gap in workspace.read(lambda ledger: programme_gaps(ledger, plan))]
    assert "own_work_planned" in ids
    workspace.write(lambda ledger: ledger.set("programme_item", made, override_reason="Nobody else knows it"))
    ids = [gap.id for gap in workspace.read(lambda ledger: programme_gaps(ledger, plan))]
    assert "own_work_planned" not in ids


def test_audits_in_the_period_lack_what_9_2_2_asks_of_them(workspace, plan):
    audit_id = start(workspace, starts_on=date(2026, 3, 2), ends_on=date(2026, 3, 3))
    found = workspace.read(lambda ledger: programme_gaps(ledger, plan, date(2026, 6, 1)))
    late = next(gap for gap in found if gap.id == "not_reported")
    assert late.clause == "9.2.2 d" and late.place == f"audit:{audit_id}:report"
    workspace.write(lambda ledger: ledger.set("audit", audit_id, audit_id, status="issued"))
    ids = {gap.id for gap in workspace.read(lambda ledger: programme_gaps(ledger, plan, date(2026, 6, 1)))}
    assert {"no_recipient", "retention", "independence"} <= ids and "not_reported" not in ids


def test_a_review_is_recorded(workspace, plan):
    workspace.write(lambda ledger: programme.record_review(ledger, plan, date(2026, 12, 1), "More nights"))
    found = read(workspace, plan)
    assert (found.reviewed_on, found.review_note) == (date(2026, 12, 1), "More nights")


def test_the_calendar_keeps_its_ids_and_cancels_what_was_withdrawn(workspace, plan, tmp_path):
    krk = site(workspace)
    made = item(workspace, plan, areas=[("site", krk)])
    text = workspace.read(lambda ledger: programme_calendar(ledger, plan))
    assert f"UID:{made}@" in text and "DTSTART;VALUE=DATE:20270301" in text and "SEQUENCE:0" in text
    workspace.write(lambda ledger: programme.save_programme(ledger, made, {"planned_to": "2027-03-02"}))
    changed = workspace.read(lambda ledger: programme_calendar(ledger, plan))
    assert f"UID:{made}@" in changed and "SEQUENCE:1" in changed
    workspace.write(lambda ledger: programme.withdraw_item(ledger, made, "moved"))
    assert "STATUS:CANCELLED" in workspace.read(lambda ledger: programme_calendar(ledger, plan))
    assert write_calendar(text, tmp_path / "p.ics").read_bytes().endswith(b"END:VCALENDAR\r\n")


def test_the_calendar_of_an_audit_has_its_plan_in_utc(workspace):
    audit_id = start(workspace)
    fields = {
        "activity": "Night shift",
        "starts_at": "2027-03-01T22:00+08:00",
        "ends_at": "2027-03-01T23:30+08:00",
    }
    whole = workspace.read(lambda ledger: audit_calendar(ledger, audit_id))
    assert "VALUE=DATE" in whole
    workspace.write(lambda ledger: audits.add(ledger, "schedule_item", audit_id, fields | {"shift": "Night"}))
    text = workspace.read(lambda ledger: audit_calendar(ledger, audit_id))
    assert "DTSTART:20270301T140000Z" in text and "Shift: Night" in text and "VALUE=DATE" not in text


def test_days_of_a_planned_audit_stay_in_order(workspace, plan):
    made = item(workspace, plan)
    with pytest.raises(InputError):
        workspace.write(lambda ledger: programme.save_programme(ledger, made, {"planned_to": "2027-02-01"}))


def test_the_documents_are_written_and_say_the_plan(workspace, plan, tmp_path):
    from openpyxl import load_workbook

    krk = site(workspace)
    item(workspace, plan, areas=[("site", krk), ("clause", "8.6.1")], reason="=1+1")
    view = workspace.read(lambda ledger: take_programme_view(ledger, plan))
    book = load_workbook(write_programme(view, tmp_path / "p.xlsx"))
    plans = book["Planned audits"]
    assert [cell.value for cell in plans[2]][2] == "March"
    assert all(cell.data_type != "f" for row in plans for cell in row)
    assert book["Clauses by site"]["B1"].value == "Kraków (never audited)"
    assert write_programme(view, tmp_path / "p.pdf").read_bytes().startswith(b"%PDF")
    with pytest.raises(InputError):
        write_programme(view, tmp_path / "p.doc")
