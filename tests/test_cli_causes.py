"""Cause analysis and effectiveness checks from the command line."""

from __future__ import annotations

import json

import pytest

from iso20k_audit import cli
from iso20k_audit.model.vocabulary import ActionStatus, FindingKind, SampleVerdict
from iso20k_audit.services import findings, sample_items
from tests.making import bring, make_workspace, question_ids, start


@pytest.fixture
def action(tmp_path, monkeypatch):
    """Number of an implemented action on a finding of which 2 of 30 tickets deviated."""
    monkeypatch.setenv("ISO20K_WORKSPACE", str(tmp_path / "ws"))
    with make_workspace(tmp_path / "ws") as workspace:
        audit = start(workspace)
        question = question_ids(workspace, audit)[4]

        def made(ledger):
            listed = ", ".join(f"INC{number:07}" for number in range(30))
            items = sample_items.add_items(ledger, audit, question, listed).item_ids
            sample_items.judge_items(ledger, items[2:], SampleVerdict.AS_REQUIRED)
            sample_items.judge_items(ledger, items[:2], SampleVerdict.DEVIATES)
            finding = findings.raise_finding(
                ledger, audit, FindingKind.MINOR, question=question, title="Closure not confirmed"
            )
            action_id = findings.add_action(ledger, finding)
            bring(ledger, action_id, ActionStatus.IMPLEMENTED)
            return ledger.get("action", action_id)["number"]

        return workspace.write(made)


def _run(capsys, *arguments):
    code = cli.run(list(arguments))
    told = capsys.readouterr()
    return code, told.out, told.err


def test_whys_and_causes(action, capsys, tmp_path):
    assert _run(capsys, "action", "why", action, "The tool lets tickets close")[0] == 0
    assert (
        _run(capsys, "action", "why", action, "Human error", "--root")[1]
        .splitlines()[1]
        .startswith("2: Blames")
    )
    _run(capsys, "action", "why", action, "Nobody looks", "--after", "1")
    _run(capsys, "action", "cause", action, "process", "No step for it", "--root")
    _run(capsys, "action", "cause", action, "process", "Copied from an old tool", "--under", "1")
    code, out, _err = _run(
        capsys, "action", "causes", action, "--json", "--pdf", str(tmp_path / "causes.pdf")
    )
    found = json.loads(out)
    assert code == 0
    assert found["problem"] == "Closure not confirmed"
    assert [child["label"] for child in found["whys"][0]["children"]] == ["2a", "2b"]
    assert found["branches"]["process"][0]["children"][0]["text"] == "Copied from an old tool"
    assert (tmp_path / "causes.pdf").read_bytes().startswith(b"%PDF")
    _run(capsys, "action", "root-cause", action, "2a", "--off")
    out = _run(capsys, "action", "take-roots", action)[1]
    assert out.splitlines()[-1] == "No step for it"
    assert "Human error" not in out
    shown = _run(capsys, "action", "causes", action)[1]
    assert "Process 1 · Root cause: No step for it" in shown


def test_an_unknown_why_names_those_there_are(action, capsys):
    _run(capsys, "action", "why", action, "one")
    code, _out, err = _run(capsys, "action", "why", action, "two", "--after", "7")
    assert code == 2
    assert "There are: 1" in err
    assert _run(capsys, "action", "cause", action, "weather", "x")[0] == 2


def test_a_check_is_planned_and_held(action, capsys, tmp_path):
    code, out, _err = _run(capsys, "action", "check", action, "--plan", "policy", "--json")
    assert code == 0
    assert json.loads(out)["verdict"] is None
    proof = tmp_path / "list.csv"
    proof.write_text("INC1\n")
    assert _run(capsys, "evidence", "add", "IA-2026-001", str(proof), "--check-of", action)[0] in (0, 2)
    code, out, _err = _run(
        capsys,
        *("action", "check", action, "--held", "2026-11-20", "--by", "Mara", "--verdict", "effective"),
        *("--size-after", "30", "--deviations-after", "0", "--note", "None of 30"),
    )
    assert code == 0
    assert "the action is now: verified" in out
    assert "a rate up to 9.5\u00a0% is still possible" in out
    rows = json.loads(_run(capsys, "action", "checks", action, "--json")[1])
    assert rows[0]["upper_after"] == 0.095034
    assert rows[0]["deviations_before"] == 2


def test_a_verdict_without_a_day_or_a_plan_is_refused(action, capsys):
    code, _out, err = _run(capsys, "action", "check", action, "--verdict", "effective")
    assert (code, "needs the day" in err) == (2, True)
    code, _out, err = _run(
        capsys, "action", "check", action, "--held", "2026-11-20", "--verdict", "effective", "--note", "x"
    )
    assert (code, "No check is planned" in err) == (2, True)
