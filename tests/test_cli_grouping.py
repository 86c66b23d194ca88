"""Duplicates and disagreements on the command line."""

from __future__ import annotations

from tests.test_cli import audit, run

__all__ = ["audit", "run"]

EARLY = "Incidents closed before the user confirms: 6 of 25 incidents were closed without confirmation"


def raised(run, audit, title):
    made = run("finding", "add", audit, "--kind", "minor", "--clause", "8.6.1", "--title", title, "--json")
    return made["number"]


def test_findings_are_suggested_grouped_and_ungrouped(run, audit):
    one, other = raised(run, audit, f"{EARLY} in Cebu"), raised(run, audit, f"{EARLY} in Kraków")
    (found,) = run("finding", "duplicates", audit, "--json")["suggestions"]
    assert set(found["findings"]) == {one, other} and found["reasons"][0] == "same clause"
    made = run(
        "finding",
        "group",
        one,
        other,
        "--title",
        "Closing",
        "--reason",
        "Same cause",
        "--first",
        other,
        "--json",
    )
    assert made["title"] == "Closing" and len(made["ids"]) == 2
    listed = run("finding", "duplicates", audit, "--json")
    assert listed["suggestions"] == [] and listed["groups"][0]["findings"] == [other, one]
    assert "Group: Closing" in run("finding", "duplicates", audit)
    run("finding", "ungroup", one, "--reason", "Other desks")
    assert run("finding", "duplicates", audit, "--json")["groups"] == []
    run("finding", "not-same", one, other, "--reason", "Other desks")
    found = run("finding", "duplicates", audit, "--json")
    assert found["suggestions"] == [] and found["not_the_same"][0]["reason"] == "Other desks"
    run("finding", "not-same", other, one, "--take-back")
    assert len(run("finding", "duplicates", audit, "--json")["suggestions"]) == 1
    assert "two findings" in run("finding", "group", one, code=2)
    assert "is in no group" in run("finding", "ungroup", one, code=2)


def test_the_lead_concludes_on_what_auditors_judged_differently(run, audit, monkeypatch):
    def acting(person, *arguments, code=0):
        monkeypatch.setenv("ISO20K_PERSON", person)
        return run(*arguments, code=code)

    acting("Maria Rossi", "answer", audit, "8.6.1-01", "--result", "minor", "--note", "7 of 25")
    acting("A. Khan", "answer", audit, "8.6.1-01", "--result", "conforms", "--note", "All 5")
    (line,) = run("audit", "disagreements", audit, "--json")
    assert line["state"] == "open" and {one["result"] for one in line["opinions"]} == {"minor", "conforms"}
    conclude = ("audit", "conclude", audit, "8.6.1-01")
    told = acting("A. Khan", *conclude, "--result", "minor", "--reason", "Sample", code=2)
    assert "lead auditor" in told
    assert "needs a reason" in acting("Maria Rossi", *conclude, "--result", "minor", code=2)
    acting("Maria Rossi", *conclude, "--result", "minor", "--reason", "The larger sample")
    acting("A. Khan", "answer", audit, "8.6.1-01", "--result", "major")
    (line,) = run("audit", "disagreements", audit, "--json")
    assert line["state"] == "stale" and line["changed_since"] == ["A. Khan changed their answer since"]
    assert line["decision"]["reason"] == "The larger sample"
    acting("Maria Rossi", *conclude, "--leave")
    assert "left" in run("audit", "disagreements", audit)
    acting("A. Khan", *conclude, "--take-back", "--in-place-of-lead")
    assert run("audit", "disagreements", audit, "--json")[0]["state"] == "open"
