"""The organisation's own grading scale."""

from __future__ import annotations

import pytest

from iso20k_audit.model.errors import InputError, NotFound, RuleViolation
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import findings, grade_scale
from tests.making import make_workspace, start


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as opened:
        yield opened


def _steps(workspace):
    return workspace.read(grade_scale.steps)


@pytest.mark.parametrize(("preset", "count"), [("standard", 4), ("five", 5)])
def test_a_preset_gives_a_scale_to_start_from(workspace, preset, count):
    assert _steps(workspace) == []
    made = workspace.write(lambda ledger: grade_scale.use_preset(ledger, preset))
    assert len(made) == count and [step.position for step in made] == list(range(1, count + 1))
    assert {step.kind for step in made} == set(FindingKind)
    assert all(step.meaning for step in made)
    with pytest.raises(InputError, match="seven"):
        workspace.write(lambda ledger: grade_scale.use_preset(ledger, "seven"))


def test_steps_are_added_renamed_moved_and_removed(workspace):
    workspace.write(lambda ledger: grade_scale.use_preset(ledger, "five"))
    worse = workspace.write(lambda ledger: grade_scale.add_step(ledger, " Critical ", FindingKind.MAJOR))
    workspace.write(lambda ledger: grade_scale.move_step(ledger, worse, -9))
    assert [step.name for step in _steps(workspace)][:2] == ["Critical", "Major"]
    workspace.write(
        lambda ledger: grade_scale.change_step(ledger, worse, name="Stop", meaning="Stops service")
    )
    assert _steps(workspace)[0].name == "Stop" and _steps(workspace)[0].meaning == "Stops service"
    with pytest.raises(InputError, match="already"):
        workspace.write(lambda ledger: grade_scale.change_step(ledger, worse, name="major"))
    with pytest.raises(InputError, match="name"):
        workspace.write(lambda ledger: grade_scale.add_step(ledger, " ", FindingKind.MINOR))
    workspace.write(lambda ledger: grade_scale.remove_step(ledger, worse))
    assert "Stop" not in [step.name for step in _steps(workspace)]
    with pytest.raises(NotFound):
        workspace.write(lambda ledger: grade_scale.move_step(ledger, worse, 1))


def test_a_step_in_use_is_neither_removed_nor_made_to_count_otherwise(workspace):
    audit = start(workspace)
    workspace.write(lambda ledger: grade_scale.use_preset(ledger, "five"))
    sensitive = workspace.read(lambda ledger: grade_scale.step_named(ledger, "sensitive POINT"))
    workspace.write(
        lambda ledger: findings.raise_finding(
            ledger, audit, FindingKind.OPPORTUNITY, clauses=["8.6.1"], grade_step=sensitive.id
        )
    )
    for act in (
        lambda ledger: grade_scale.remove_step(ledger, sensitive.id),
        lambda ledger: grade_scale.change_step(ledger, sensitive.id, kind=FindingKind.MINOR),
        lambda ledger: grade_scale.use_preset(ledger, "standard"),
    ):
        with pytest.raises(RuleViolation, match="MR-01"):
            workspace.write(act)
    assert len(_steps(workspace)) == 5


def test_where_several_steps_count_as_a_kind_none_is_guessed(workspace):
    workspace.write(lambda ledger: grade_scale.use_preset(ledger, "five"))
    scale = _steps(workspace)
    assert grade_scale.step_of({"finding_kind": "minor", "grade_step": None}, scale).name == "Minor"
    assert grade_scale.step_of({"finding_kind": "ofi", "grade_step": None}, scale) is None
    strength = scale[-1].id
    assert grade_scale.step_of({"finding_kind": "ofi", "grade_step": strength}, scale) is None
