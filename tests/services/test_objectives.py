"""Objectives with readings and benefits, recorded and taken back."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from iso20k_audit.model.errors import InputError
from iso20k_audit.model.objectives import ObjectiveStatus
from iso20k_audit.model.vocabulary import BenefitKind, FindingKind
from iso20k_audit.services import audits, benefits, findings, objectives, undoing
from tests.making import make_workspace, start

TODAY = date(2026, 6, 30)


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as made:
        yield made


def add(workspace, **fields):
    known = {"title": "Fewer leavers", "baseline": "19,5", "target": "12", "direction": "lower", "unit": "%"}
    return workspace.write(lambda ledger: objectives.add(ledger, **(known | fields)))


def test_readings_are_kept_as_typed_and_compared_as_numbers(workspace):
    made = add(workspace, due_on="2026-12-31")
    for day, value in (("2026-03-31", "18"), ("2026-06-30", "11,95"), ("2026-01-31", "19.5")):
        workspace.write(lambda ledger, v=value, d=day: objectives.add_reading(ledger, made, v, read_on=d))
    (view,) = workspace.read(lambda ledger: objectives.list_objectives(ledger, TODAY))
    assert [one.text for one in view.readings] == ["19.5", "18", "11,95"]
    assert view.latest is not None and view.latest.value == Decimal("11.95")
    assert view.status is ObjectiveStatus.MET
    figure = objectives.figure_of(view)
    assert (figure.target, [cell.value for cell in figure.cells[0]]) == (12.0, [19.5, 18.0, 11.95])


def test_what_is_no_number_is_refused_and_nothing_is_recorded(workspace):
    with pytest.raises(InputError):
        add(workspace, target="many")
    made = add(workspace)
    for value, day in (("about 5", None), ("5", "2999-01-01")):
        with pytest.raises(InputError):
            workspace.write(lambda ledger, v=value, d=day: objectives.add_reading(ledger, made, v, read_on=d))
    (view,) = workspace.read(lambda ledger: objectives.list_objectives(ledger, TODAY))
    assert view.readings == () and view.status is ObjectiveStatus.NO_READING


def test_a_reading_can_be_undone(workspace):
    made = add(workspace)
    workspace.write(lambda ledger: objectives.add_reading(ledger, made, "15"))
    state = workspace.write(undoing.undo_state)
    assert "Fewer leavers" in workspace.write(lambda ledger: undoing.take_back(ledger, state.undo_group))
    assert workspace.read(lambda ledger: objectives.objective(ledger, made)).readings == ()


def test_benefits_with_period_person_and_finding(workspace):
    audit_id = start(workspace)

    def record(ledger):
        found = findings.raise_finding(
            ledger, audit_id, FindingKind.MINOR, clauses=["8.6.1"], title="A lapse"
        )
        ledger.set("finding", found, audit_id, number="NC-2026-001", status="issued")
        made = benefits.add(
            ledger,
            title="Penalty avoided",
            kind=BenefitKind.PENALTY_AVOIDED,
            amount="18.500,00",
            unit="EUR",
            benefit_from="2026-01-01",
            benefit_to="2026-03-31",
        )
        benefits.link_finding(ledger, made, "nc-2026-001")
        benefits.add(ledger, title="Always", kind=BenefitKind.OTHER)
        return made, found

    made, found = workspace.write(record)
    views = {one.title: one for one in workspace.read(benefits.list_benefits)}
    one = views["Penalty avoided"]
    assert (one.amount, one.recorded_by, one.finding_id) == (Decimal("18500.00"), "Maria Rossi", found)
    assert one.finding == "NC-2026-001 A lapse" and one.audit_id == audit_id
    later = workspace.read(lambda ledger: benefits.list_benefits(ledger, "2026-04-01", "2026-12-31"))
    assert [view.title for view in later] == ["Always"]
    with pytest.raises(InputError):
        workspace.write(lambda ledger: benefits.save(ledger, made, {"benefit_to": "2025-01-01"}))
    with pytest.raises(InputError):
        workspace.write(lambda ledger: benefits.link_finding(ledger, made, "NC-1999-001"))
    workspace.write(lambda ledger: audits.withdraw(ledger, "benefit", made))
    assert [view.title for view in workspace.read(benefits.list_benefits)] == ["Always"]
