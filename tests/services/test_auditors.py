"""The auditors of a workspace: workload, independence of planned audits, and calibration that only leads see."""

from __future__ import annotations

from datetime import date

import openpyxl
import pytest

from iso20k_audit.model.errors import InputError, RuleViolation
from iso20k_audit.model.vocabulary import AreaKind, FindingKind, Role
from iso20k_audit.services import (
    answering,
    auditor_pool,
    audits,
    calibration,
    calibration_sheets,
    independence,
    programme,
)
from iso20k_audit.services.viewing import audit_view
from iso20k_audit.services.workspaces import Person, find_or_add_person
from tests.making import make_workspace, question_ids, small_checklist, start

DAY = date(2026, 11, 24)


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as opened:
        yield opened


@pytest.fixture
def audit(workspace):
    return start(workspace, starts_on=date(2026, 10, 12), ends_on=date(2026, 10, 16))


def _people(workspace):
    rows = workspace.read(lambda ledger: ledger.select("person"))
    return {row["name"]: row["id"] for row in rows}


def _as(workspace, name, job):
    lead = workspace.person
    person = workspace.write(lambda ledger: find_or_add_person(ledger, name))
    workspace.person = Person(person, name)
    try:
        return workspace.write(job)
    finally:
        workspace.person = lead


def test_the_pool_counts_working_days_and_what_is_planned(workspace, audit):
    people = _people(workspace)

    def plan(ledger):
        site = ledger.select("site")[0]["id"]
        ledger.set(
            "programme_item",
            "01900000-0000-7000-8000-000000000001",
            title="Night shift",
            planned_from="2026-12-07",
            planned_to="2026-12-08",
            planned_hours=32,
            lead_id=people["Maria Rossi"],
            team=[people["Jonas Weber"]],
            areas=[{"dimension": "site", "area": site}],
        )
        auditor_pool.set_profile(
            ledger, people["Jonas Weber"], days_per_year=6, standards=["iso20000-1-2018"]
        )

    workspace.write(plan)
    found = {one.name: one for one in workspace.read(lambda ledger: auditor_pool.pool(ledger, DAY))}
    jonas = found["Jonas Weber"]
    assert (jonas.days_done, jonas.days_planned, jonas.workload) == (5, 2, 7 / 6)
    assert any("More work than days" in told for told in jonas.warnings(DAY))
    assert [part.planned for part in jonas.parts] == [False, True]
    assert found["Maria Rossi"].workload is None
    assert any("not recorded" in told for told in found["Maria Rossi"].warnings(DAY))


def test_a_planned_audit_of_somebodys_own_work_is_noticed(workspace, audit):
    people = _people(workspace)

    def plan(ledger):
        site = ledger.select("site")[0]
        independence.add_own_area(ledger, people["Jonas Weber"], AreaKind.SITE, site["id"], date(2026, 3, 31))
        independence.add_own_area(ledger, people["Maria Rossi"], AreaKind.CLAUSE, "8.6")
        return site["id"]

    site = workspace.write(plan)

    def against(areas, when="2026-12-07"):
        item = {
            "lead_id": people["Maria Rossi"],
            "team": [people["Jonas Weber"]],
            "areas": areas,
            "planned_from": when,
            "standard": "iso20000-1-2018",
        }
        return workspace.read(lambda ledger: auditor_pool.against_plan(ledger, item, DAY))

    on_site = [{"dimension": "shift", "area": f"{site}|Night"}]
    assert set(against(on_site)) == {people["Jonas Weber"]}
    assert against(on_site, "2027-06-01") == {}  # more than twelve months after
    assert set(against([{"dimension": "clause", "area": "8.6.1"}])) == {people["Maria Rossi"]}
    assert against([{"dimension": "clause", "area": "10.1"}]) == {}


def test_only_a_lead_sees_how_others_grade(workspace, audit):
    case = workspace.write(
        lambda ledger: calibration.add_case(
            ledger, "Backup", "No restore test", clause="8.7.2", expected=FindingKind.MINOR
        )
    )
    _as(
        workspace,
        "Jonas Weber",
        lambda ledger: calibration.answer_case(
            ledger, case, ledger.person.id, FindingKind.MAJOR, "two years"
        ),
    )
    _as(workspace, "Rosa Nowak", lambda ledger: None)
    with pytest.raises(RuleViolation):
        _as(workspace, "Jonas Weber", calibration.drift)
    with pytest.raises(RuleViolation):
        _as(workspace, "Jonas Weber", lambda ledger: calibration.add_case(ledger, "x", "y"))
    rosa, jonas = _people(workspace)["Rosa Nowak"], _people(workspace)["Jonas Weber"]
    [blind] = workspace.read(lambda ledger: calibration.cases_for(ledger, rosa))
    assert blind.expected is None and blind.answers == ()
    [own] = workspace.read(lambda ledger: calibration.cases_for(ledger, jonas))
    assert own.expected is FindingKind.MINOR and len(own.answers) == 1
    [drift] = workspace.write(calibration.drift)
    assert (drift.person, drift.cases.drift, drift.questions) == ("Jonas Weber", 1.0, None)


def test_the_first_grade_counts_until_the_lead_takes_it_away(workspace, audit):
    case = workspace.write(lambda ledger: calibration.add_case(ledger, "Backup", "No restore test"))
    jonas = _people(workspace)["Jonas Weber"]
    give = lambda kind: lambda ledger: calibration.answer_case(ledger, case, jonas, kind)  # noqa: E731
    workspace.write(give(FindingKind.MAJOR))
    with pytest.raises(RuleViolation, match="first"):
        workspace.write(give(FindingKind.MINOR))
    workspace.write(lambda ledger: calibration.take_answer_away(ledger, case, jonas))
    workspace.write(give(FindingKind.MINOR))
    [found] = workspace.read(calibration.cases)
    assert [answer.kind for answer in found.answers] == [FindingKind.MINOR]


def test_questions_audited_twice_are_compared_with_the_conclusion(workspace, audit):
    question = question_ids(workspace, audit)[0]
    workspace.write(lambda ledger: answering.answer(ledger, audit, question, {"result": "minor"}))
    _as(
        workspace,
        "Jonas Weber",
        lambda ledger: answering.answer(ledger, audit, question, {"result": "major"}),
    )
    [twice] = workspace.read(calibration.audited_twice)
    assert len(twice.results) == 2 and twice.concluded is None
    found = {one.person: one.questions for one in workspace.write(calibration.drift)}
    assert found["Jonas Weber"].drift == 1 and found["Maria Rossi"].drift == -1


def test_a_workbook_of_cases_comes_back_filled_in(workspace, audit, tmp_path):
    workspace.write(
        lambda ledger: calibration.add_case(ledger, "=cmd", "=1+1 seen", expected=FindingKind.MINOR)
    )
    workspace.write(lambda ledger: calibration.add_case(ledger, "Second", "Something else"))
    jonas = _people(workspace)["Jonas Weber"]
    path = tmp_path / "cases.xlsx"
    assert workspace.write(lambda ledger: calibration_sheets.write_sheet(ledger, jonas, path)) == 2
    book = openpyxl.load_workbook(path)
    sheet = book.active
    texts = [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value]
    assert "Minor" not in " ".join(texts)  # the expected grade is nowhere
    assert sheet["A5"].data_type == "s" and sheet["A5"].value == "=cmd"
    sheet["D5"], sheet["E5"] = "Major nonconformity", "twice"
    sheet["D6"] = "very bad"
    book.save(path)
    with pytest.raises(InputError, match="D6"):
        workspace.write(lambda ledger: calibration_sheets.take_sheet(ledger, path))
    assert not any(case.answers for case in workspace.read(calibration.cases))
    sheet["D6"] = None
    book.save(path)
    assert workspace.write(lambda ledger: calibration_sheets.take_sheet(ledger, path)) == 1
    assert workspace.write(lambda ledger: calibration_sheets.take_sheet(ledger, path)) == 0
    [first, _second] = workspace.read(calibration.cases)
    assert [(answer.person, answer.kind, answer.reason) for answer in first.answers] == [
        ("Jonas Weber", FindingKind.MAJOR, "twice")
    ]


def test_another_workbook_is_refused_by_name(workspace, audit, tmp_path):
    path = tmp_path / "other.xlsx"
    openpyxl.Workbook().save(path)
    with pytest.raises(InputError, match=r"other\.xlsx"):
        workspace.write(lambda ledger: calibration_sheets.take_sheet(ledger, path))


def test_somebody_who_leads_nothing_may_not_see(workspace):
    assert not workspace.write(calibration.may_see)
    audit = start(workspace)
    assert workspace.write(calibration.may_see)
    workspace.write(
        lambda ledger: audits.withdraw(
            ledger,
            "participant",
            next(
                row["id"]
                for row in ledger.select("participant", audit)
                if row["role"] == Role.LEAD_AUDITOR.value
            ),
        )
    )
    assert not workspace.write(calibration.may_see)


def test_a_planned_audit_of_own_work_is_started_with_a_reason_that_the_report_prints(workspace, audit):
    people = _people(workspace)

    def plan(ledger):
        independence.add_own_area(ledger, people["Jonas Weber"], AreaKind.CLAUSE, "8.6")
        made = programme.create_programme(ledger, "2027", date(2027, 1, 1), date(2027, 12, 31))
        return programme.add_item(
            ledger,
            made,
            "Incidents",
            [("clause", "8.6.1")],
            date(2027, 2, 1),
            date(2027, 2, 2),
            lead_id=people["Maria Rossi"],
            team=[people["Jonas Weber"]],
            standard="iso20000-1-2018",
        )

    item = workspace.write(plan)
    with pytest.raises(RuleViolation, match="Jonas Weber"):
        workspace.write(lambda ledger: programme.start_item(ledger, item, small_checklist()))
    assert len(workspace.read(lambda ledger: ledger.select("audit"))) == 1
    workspace.write(
        lambda ledger: ledger.set("programme_item", item, override_reason="Nobody else speaks Polish")
    )
    started = workspace.write(lambda ledger: programme.start_item(ledger, item, small_checklist()))
    view = workspace.read(lambda ledger: audit_view(ledger, started, workspace.folder))
    [jonas] = [person for person in view.people if person.name == "Jonas Weber"]
    assert "8.6" in jonas.independence and "Nobody else speaks Polish" in jonas.independence
