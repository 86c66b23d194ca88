"""The audit programme on the command line."""

from __future__ import annotations

from tests.test_cli import audit, run  # noqa: F401  (fixtures)


def begin(run):  # noqa: F811
    return run(
        "programme",
        "create",
        "--title",
        "2026 to 2028",
        "--from",
        "2026-01-01",
        "--to",
        "2028-12-31",
        "--json",
    )["id"]


def test_a_programme_from_proposal_to_started_audit(run, audit, tmp_path):  # noqa: F811
    begin(run)
    first = run("programme", "propose", "--json")
    assert first["accepted"] is False and first["proposed"]
    assert run("programme", "show", "--json")["planned_audits"] == []
    run("programme", "propose", "--accept")
    shown = run("programme", "show", "--json")
    assert len(shown["planned_audits"]) == len(first["proposed"])
    assert "Nothing is missing" in run("programme", "propose")
    planned = shown["planned_audits"][0]
    started = run("programme", "start", planned["id"], "--checklist", "iso20000-1-2018", "--json")
    again = run("programme", "show", "--json")["planned_audits"][0]
    assert (again["state"], again["audit"]) == ("started", started["number"])
    assert "was started as" in run(
        "programme", "start", planned["id"], "--checklist", "iso20000-1-2018", code=2
    )
    made = run("programme", "export-ics", "--out", tmp_path / "p.ics", "--json")
    assert made["events"] >= len(first["proposed"])
    files = run("programme", "export", "--pdf", tmp_path / "p.pdf", "--xlsx", tmp_path / "p.xlsx", "--json")[
        "files"
    ]
    assert len(files) == 2 and (tmp_path / "p.pdf").stat().st_size > 5_000


def test_coverage_shows_what_was_answered_and_what_never_was(run, audit):  # noqa: F811
    run("answer", audit, "8.6.1-01", "--result", "minor", "--note", "7 of 25 tickets")
    found = run("programme", "coverage", "--columns", "time", "--json")
    said = [cell for cell in found["cells"] if cell["row"] == "8.6.1" and cell["audits"]]
    assert [(cell["state"], cell["outcome"]) for cell in said] == [("audited", "minor")]
    assert any(area["never_audited"] for area in found["row_areas"])
    assert run("programme", "coverage", "--csv").startswith("Clause,")
    assert "Never audited" in run("programme", "coverage", "--rows", "site", "--columns", "time")
    assert "two different" in run("programme", "coverage", "--rows", "site", "--columns", "site", code=2)


def test_areas_are_rated_and_planned_by_name(run, audit):  # noqa: F811
    begin(run)
    rated = run(
        "programme", "rate", "clause", "8.6.1", "--importance", "high", "--note", "New tool", "--json"
    )
    assert (rated["points"], rated["months"], rated["rated"]) == (5, 12, True)
    due = run("programme", "due", "--dimension", "clause", "--json")
    assert next(one for one in due if one["area"] == "8.6.1")["importance"] == "high"
    run(
        "programme", "add", "--title", "Night", "--area", "site=Cebu", "--area", "clause=8.6.1",
        "--from", "2027-03-01", "--lead", "Jonas Weber", "--hours", "6",
    )  # fmt: skip
    run("programme", "change-audit", "Night", "--to", "2027-03-02", "--auditor", "Ana Lim")
    [planned] = run("programme", "show", "--json")["planned_audits"]
    assert (planned["to"], planned["lead"], planned["team"]) == ("2027-03-02", "Jonas Weber", ["Ana Lim"])
    assert "before the first" in run("programme", "change-audit", "Night", "--to", "2027-02-01", code=2)
    assert "there is no" in run("programme", "add", "--title", "X", "--area", "site=Nowhere", code=2)
    run("programme", "change", "--method", "Interviews", "--responsible", "Maria Rossi")
    run("programme", "review", "--note", "More nights")
    ids = {gap["id"] for gap in run("programme", "gaps", "--json")}
    assert "method" not in ids and "objectives" in ids
    run("programme", "withdraw", "Night", "--reason", "moved to May")
    assert run("programme", "show", "--json")["planned_audits"] == []


def test_without_a_programme_it_says_how_to_make_one(run, audit):  # noqa: F811
    assert "programme create" in run("programme", "show", code=2)
    assert run("programme", "gaps", "--json")[0]["id"] == "no_programme"
