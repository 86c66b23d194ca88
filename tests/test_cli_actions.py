"""Corrective actions on the command line: what they say, moves, extensions, escalations."""

from __future__ import annotations

import json

import pytest

from iso20k_audit import cli
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import findings
from tests.making import make_workspace, start

FINDING = {
    "title": "Closure not confirmed",
    "requirement": "The procedure asks for the user's confirmation before closure.",
    "objective_evidence": "7 of 25 tickets sampled, for example INC0048213, closed without confirmation.",
    "failure": "The closure step is not carried out.",
}


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("ISO20K_WORKSPACE", str(tmp_path / "ws"))
    monkeypatch.setenv("ISO20K_PERSON", "Maria Rossi")
    with make_workspace(tmp_path / "ws") as workspace:
        audit = start(workspace)

        def fill(ledger):
            finding = findings.raise_finding(ledger, audit, FindingKind.MINOR, clauses=["8.6.1"], **FINDING)
            findings.issue_finding(ledger, finding)

        workspace.write(fill)

    def call(*arguments: str, code: int = 0):
        assert cli.run([str(argument) for argument in arguments]) == code, capsys.readouterr()
        out, err = capsys.readouterr()
        if code:
            return err
        return json.loads(out) if "--json" in arguments else out

    return call


def test_the_whole_way_without_a_window(run):
    run("action", "add", "MR-01", "--action", "Required field", "--owner", "S. Rao")
    shown = run("action", "show", "MR-A01", "--json")
    assert shown["due_on"] and shown["close_due_on"] and shown["steps"] == []
    assert shown["moves"][0]["missing"] == ["correction", "root_cause"]
    assert "this is missing: Correction, Cause" in run("action", "move", "MR-A01", "submitted", code=2)
    run("action", "set", "MR-A01", "--correction", "Opened again", "--cause", "Not asked", "--percent", "20")
    run("action", "move", "MR-A01", "submitted", "--by", "Sunita Rao")
    assert "Comment" in run("action", "move", "MR-A01", "returned", "--as", "lead", code=2)
    run("action", "move", "MR-A01", "returned", "--comment", "Whose task is it?")
    run("action", "move", "MR-A01", "submitted")
    run("action", "move", "MR-A01", "in_progress", "--as", "auditor")
    assert "Ask for an extension" in run("action", "set", "MR-A01", "--due", "2099-01-01", code=2)
    run("action", "extend", "MR-A01", "--to", "2099-01-31", "--reason", "Supplier")
    late = run("action", "escalations", "--json")
    assert [(one["reason"], one["escalated_to"], one["number"]) for one in late] == [
        ("extension", "Maria Rossi", "MR-A01")
    ]
    assert "either" in run("action", "decide", "MR-A01", "--reason", "x", code=2)
    assert "due 2099-01-31" in run("action", "decide", "MR-A01", "--grant", "--reason", "Order seen")
    assert "no extension" in run("action", "decide", "MR-A01", "--refuse", "--reason", "x", code=2)
    run("action", "move", "MR-A01", "implemented", "--done-on", "2026-11-10")
    run("action", "move", "MR-A01", "to_check")
    told = ("--verified-by", "J. Weber", "--verified-on", "2026-11-20", "--verification", "0 of 25")
    assert "verified" in run("action", "move", "MR-A01", "verified", *told)
    shown = run("action", "show", "MR-A01", "--json")
    assert [step["moved_by"] for step in shown["steps"]][:2] == ["Sunita Rao", "Maria Rossi"]
    assert run("action", "show", "MR-A01").count(" to ") >= 7
    assert run("action", "escalations") == "Nothing is escalated.\n"


def test_listing_one_audit_all_audits_or_what_is_overdue(run):
    run("action", "add", "MR-01", "--action", "Late", "--due", "2020-01-31")
    run("action", "add", "MR-01", "--action", "In time", "--due", "2099-01-31")
    audit = run("audit", "list", "--json")[0]["number"]
    assert [row["action"] for row in run("action", "list", audit, "--json")] == ["Late", "In time"]
    late = run("action", "list", "--all-audits", "--overdue", "--json")
    assert [(row["action"], row["overdue"], row["audit_number"]) for row in late] == [("Late", True, audit)]
    assert "Name an audit" in run("action", "list", code=2)
    assert "MR-A01" in run("action", "list", "--all-audits")
