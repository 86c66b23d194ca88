"""Coverage: what counts as audited, where, in which shift, and what never was."""

from __future__ import annotations

from datetime import date

import pytest

from iso20k_audit.model.coverage_matrix import State
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.vocabulary import AuditType, FindingKind, Result
from iso20k_audit.services import answering, audits, findings, interviews
from iso20k_audit.services.coverage_export import matrix_json, matrix_rows, write_csv
from iso20k_audit.services.coverage_matrix import coverage
from tests.making import make_workspace, question_ids, small_checklist


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as made:
        yield made


def audit(workspace, *sites, on="2026-03-02", kind=AuditType.INTERNAL, clients=()):
    day = date.fromisoformat(on)
    new = audits.NewAudit(
        small_checklist(),
        title="Audit",
        organisation="Nordwind",
        type=kind,
        sites=list(sites),
        clients=list(clients),
        starts_on=day,
        ends_on=day,
    )
    return workspace.write(lambda ledger: audits.start_audit(ledger, new))


def site(workspace, name, shifts=""):
    [row] = [row for row in workspace.read(lambda ledger: ledger.select("site")) if row["name"] == name]
    if shifts:
        workspace.write(lambda ledger: ledger.set("site", row["id"], shifts=shifts))
    return row["id"]


def answer(workspace, audit_id, place, result=Result.CONFORMS, scope=""):
    question = question_ids(workspace, audit_id)[place]
    workspace.write(
        lambda ledger: answering.answer(ledger, audit_id, question, {"result": result.value}, scope_id=scope)
    )
    return question


def state(matrix, row, column):
    return matrix.cell(row, column).state


def read(workspace, rows="clause", columns="site", **more):
    return workspace.read(lambda ledger: coverage(ledger, rows, columns, until="2026-11-24", **more))


def test_an_answer_belongs_to_the_only_site_in_scope(workspace):
    made = audit(workspace, "Kraków")
    answer(workspace, made, 0, Result.MINOR)
    matrix, krk = read(workspace), site(workspace, "Kraków")
    cell = matrix.cell("4.1", krk)
    assert (cell.state, cell.worst, cell.last_day, cell.audits) == (State.AUDITED, "minor", "2026-03-02", 1)
    assert cell.visits[0].auditors == {"Maria Rossi"}
    assert state(matrix, "8.6.1", krk) is State.NEVER


def test_of_several_sites_only_the_one_that_a_record_names_is_audited(workspace):
    made = audit(workspace, "Kraków", "Cebu")
    krk, ceb = site(workspace, "Kraków"), site(workspace, "Cebu")
    answer(workspace, made, 0)
    answer(workspace, made, 2, scope=ceb)
    matrix = read(workspace)
    assert state(matrix, "4.1", krk) is state(matrix, "4.1", ceb) is State.IN_SCOPE
    assert matrix.cell("4.1", krk).only_in_scope == ("IA-2026-001",)
    assert state(matrix, "4.2", ceb) is State.AUDITED and state(matrix, "4.2", krk) is State.NEVER


def test_an_interview_says_site_and_shift_and_a_night_never_audited_stands_out(workspace):
    made = audit(workspace, "Kraków", "Cebu")
    krk = site(workspace, "Kraków", "Day 06-14, Night 22-06")

    def ask(ledger):
        interviews.start_interview(ledger, made, "Shift lead", site_id=krk, shift="day shift")

    workspace.write(ask)
    answer(workspace, made, 0)
    matrix = read(workspace, "clause", "shift")
    assert state(matrix, "4.1", f"{krk}|day") is State.AUDITED
    assert state(matrix, "4.1", f"{krk}|night") is State.NEVER
    assert matrix.never_columns == {f"{krk}|night"}
    across = read(workspace, "site", "shift")
    assert state(across, krk, "day") is State.AUDITED and state(across, krk, "night") is State.NEVER
    assert state(across, site(workspace, "Cebu"), "night") is State.ABSENT


def test_a_plan_entry_gives_its_place_to_answers_on_its_clauses_once_it_took_place(workspace):
    made = audit(workspace, "Kraków", "Cebu")
    ceb = site(workspace, "Cebu", "Day 06-18, Night 18-06")
    answer(workspace, made, 4)
    fields = {"activity": "Floor walk", "site_id": ceb, "shift": "night", "clauses": "8.6"}
    entry = workspace.write(lambda ledger: audits.add(ledger, "schedule_item", made, fields))
    assert state(read(workspace), "8.6.1", ceb) is State.IN_SCOPE
    workspace.write(lambda ledger: ledger.set("schedule_item", entry, made, actual="Cancelled, fire drill"))
    assert state(read(workspace), "8.6.1", ceb) is State.IN_SCOPE
    workspace.write(lambda ledger: ledger.set("schedule_item", entry, made, actual="As planned"))
    assert state(read(workspace, "clause", "shift"), "8.6.1", f"{ceb}|night") is State.AUDITED
    assert state(read(workspace), "8.6.2", ceb) is State.NEVER, "nothing was answered on it"


def test_a_finding_counts_where_it_was_found(workspace):
    made = audit(workspace, "Kraków", "Cebu")
    ceb = site(workspace, "Cebu", "Day 06-18, Night 18-06")

    def found(ledger):
        more = {"site_id": ceb, "shift": "Night", "process": "Incident Management", "title": "Open tickets"}
        findings.raise_finding(ledger, made, FindingKind.MAJOR, clauses=["8.6.1"], **more)

    workspace.write(found)
    assert read(workspace).cell("8.6.1", ceb).worst == "major"
    assert state(read(workspace, "process", "shift"), "incident management", f"{ceb}|night") is State.AUDITED


def test_not_applicable_and_not_sampled_are_not_audited(workspace):
    made = audit(workspace, "Kraków")
    krk = site(workspace, "Kraków")
    for place in (0, 1):
        answer(workspace, made, place, Result.NOT_APPLICABLE)
    answer(workspace, made, 2, Result.NOT_SAMPLED)
    matrix = read(workspace)
    assert state(matrix, "4.1", krk) is State.NOT_APPLICABLE
    assert state(matrix, "4.2", krk) is State.NEVER


def test_what_the_newest_audit_leaves_out_is_shown_as_left_out(workspace):
    made = audit(workspace, "Kraków", "Cebu")
    ceb = site(workspace, "Cebu")
    workspace.write(
        lambda ledger: audits.add_to_scope(
            ledger, made, audits.ScopeKind.SITE, ceb, in_scope=False, reason="being built"
        )
    )
    cell = read(workspace).cell("4.1", ceb)
    assert cell.state is State.EXCLUDED and "being built" in cell.note
    assert ceb not in read(workspace).never_columns


@pytest.mark.parametrize("kind", [AuditType.GAP, AuditType.SUPPLIER])
def test_gap_assessments_and_supplier_audits_do_not_count(workspace, kind):
    made = audit(workspace, "Kraków", kind=kind)
    answer(workspace, made, 0)
    assert state(read(workspace), "4.1", site(workspace, "Kraków")) is State.NEVER


def test_older_audits_are_told_apart_and_years_are_columns(workspace):
    old, new = audit(workspace, "Kraków", on="2022-05-02"), audit(workspace, "Kraków", on="2025-05-05")
    answer(workspace, old, 0)
    answer(workspace, new, 2, Result.OPPORTUNITY)
    krk = site(workspace, "Kraków")
    assert state(read(workspace), "4.1", krk) is State.EARLIER
    assert state(read(workspace, years=5), "4.1", krk) is State.AUDITED
    by_year = read(workspace, "clause", "time")
    assert [column.id for column in by_year.columns] == ["2024", "2025", "2026"]
    assert by_year.cell("4.2", "2025").worst == "ofi" and state(by_year, "4.2", "2026") is State.NOT_THEN


def test_an_account_is_audited_by_answers_given_for_it(workspace):
    made = audit(workspace, "Kraków", clients=["Alpha", "Beta"])
    rows = workspace.read(lambda ledger: ledger.select("client"))
    ids = {row["name"]: row["id"] for row in rows}
    answer(workspace, made, 0, scope=ids["Beta"])
    matrix = read(workspace, "clause", "client")
    assert state(matrix, "4.1", ids["Beta"]) is State.AUDITED
    assert state(matrix, "4.1", ids["Alpha"]) is State.NEVER


def test_the_same_either_way_round_and_what_is_no_matrix_is_refused(workspace):
    made = audit(workspace, "Kraków")
    answer(workspace, made, 0)
    one, other = read(workspace, "clause", "site"), read(workspace, "site", "clause")
    assert {(b, a): cell.state for (a, b), cell in one.cells.items()} == {
        k: c.state for k, c in other.cells.items()
    }
    for rows, columns in (("clause", "clause"), ("time", "clause"), ("floor", "site")):
        with pytest.raises(InputError):
            read(workspace, rows, columns)


def test_rows_json_and_csv_say_the_same(workspace, tmp_path):
    made = audit(workspace, "=Kraków")
    answer(workspace, made, 0)
    matrix = read(workspace)
    head, first, *_rest = matrix_rows(matrix)
    assert head == ["Clause", "=Kraków"] and first[1] == "2026-03-02 IA-2026-001 Conforms"
    cells = matrix_json(matrix)["cells"]
    assert [cell["audits"][0]["answers"] for cell in cells if cell["row"] == "4.1"] == [{"conforms": 1}]
    written = write_csv(matrix, tmp_path / "c.csv").read_text("utf-8-sig")
    assert written.startswith("Clause,'=Kraków")


def test_an_empty_workspace_has_clauses_and_nothing_else(workspace):
    matrix = read(workspace, "clause", "time")
    assert len(matrix.rows) > 40 and matrix.count(State.AUDITED) == 0
    assert read(workspace).columns == ()
