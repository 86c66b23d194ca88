"""Handing out on the command line."""

from __future__ import annotations

import pytest

from tests.test_cli import run  # noqa: F401  (a fixture)


@pytest.fixture
def audit(run):  # noqa: F811
    made = run(
        "audit", "new", "--checklist", "iso20000-1-2018", "--title", "Herbst", "--organisation", "Nordwind",
        "--site", "Kraków", "--site", "Cebu", "--lead", "Maria Rossi", "--auditor", "Jonas Weber", "--json",
    )  # fmt: skip
    return made["id"]


def test_parts_are_handed_out_shown_and_taken_back(run, audit):  # noqa: F811
    assert run("audit", "assign", audit, "--to", "Jonas Weber", "--section", "4", "--site", "cebu", "--question",
               "8.6.1-01", "--due", "2026-10-31T16:00+01:00", "--json")["changed"] == 3  # fmt: skip
    [jonas] = run("audit", "assignments", audit, "--json")
    assert jonas["name"] == "Jonas Weber" and jonas["answered"] == 0 and jonas["questions"] >= 180
    assert [part["kind"] for part in jonas["parts"]] == ["section", "question", "site"]
    assert jonas["due_at"] == "2026-10-31T16:00+01:00"
    assert "8.6.1-01" in run("audit", "assignments", audit)
    run("audit", "assign", audit, "--to", "Jonas Weber", "--site", "Cebu", "--withdraw")
    [jonas] = run("audit", "assignments", audit, "--json")
    assert [part["kind"] for part in jonas["parts"]] == ["section", "question"]
    assert run("undo", audit).startswith("Undone: take Cebu back from Jonas Weber")


def test_own_work_needs_a_reason(run, audit):  # noqa: F811
    run("person", "own-area", "Jonas Weber", "clause", "8.6", "--until", "2099-01-31", "--note", "Desk lead")
    [area] = run("person", "own-area", "Jonas Weber", "--json")
    assert (area["kind"], area["area"], area["until"], area["note"]) == (
        "clause",
        "8.6",
        "2099-01-31",
        "Desk lead",
    )
    said = run("audit", "assign", audit, "--to", "Jonas Weber", "--question", "8.6.1-01", code=2)
    assert "Jonas Weber may not audit 8.6.1-01" in said
    run(
        "audit",
        "assign",
        audit,
        "--to",
        "Jonas Weber",
        "--question",
        "8.6.1-01",
        "--reason",
        "Only one there",
    )
    [jonas] = run("audit", "assignments", audit, "--json")
    assert jonas["parts"][0]["override_reason"] == "Only one there"
    run("person", "own-area", "Jonas Weber", "clause", "8.6", "--remove")
    assert run("person", "own-area", "Jonas Weber", "--json") == []


def test_what_is_not_known_is_said(run, audit):  # noqa: F811
    assert "Its sections:" in run(
        "audit", "assign", audit, "--to", "Jonas Weber", "--section", "Nowhere", code=2
    )
    assert "There are:" in run("audit", "assign", audit, "--to", "Nobody", "--section", "4", code=2)
    assert "not a time" in run(
        "audit", "assign", audit, "--to", "Jonas Weber", "--section", "4", "--due", "x", code=2
    )
