"""The closing meeting and follow-up audits on the command line."""

from __future__ import annotations

import pytest

from tests.test_cli import audit, run  # noqa: F401  (fixtures)


@pytest.fixture
def finding(run, audit):  # noqa: F811
    """A finding with its final number."""
    made = run(
        "finding",
        "add",
        audit,
        "--kind",
        "minor",
        "--item",
        "4.1-01",
        "--title",
        "Closed too early",
        "--json",
    )
    run(
        *("finding", "edit", made["id"], "--requirement", "8.6.1 asks for a record of each incident."),
        *("--evidence", "INC001 of 2026-10-01 10:00 in Kraków, version 2; 5 of 10 tickets."),
        *("--failure", "5 of 10 records were closed without the user."),
    )
    return run("finding", "show", made["id"], "--json")


def test_what_the_auditee_says_is_kept_and_shown(run, audit, finding, tmp_path):  # noqa: F811
    number = finding["provisional_number"]
    assert "disputed, but not why" in run(
        *("meeting", "acknowledge", number, "disputed", "--by", "Li Wei"), code=2
    )
    assert "Nobody is named" in run("meeting", "acknowledge", number, "accepted", code=2)
    assert "not known" in run("meeting", "acknowledge", number, "perhaps", "--by", "Li", code=2)
    made = run(
        *("meeting", "acknowledge", number, "disputed", "--by", "Li Wei", "--role", "Head of desk"),
        *("--comment", "We do ask.", "--json"),
    )
    assert (made["auditee_role"], made["acknowledgement"]) == ("Head of desk", "disputed")
    run("meeting", "attend", audit, "Ann Bo", "--function", "Director")
    shown = run("meeting", "show", audit, "--json")
    assert shown["present"] == ["Ann Bo"] and shown["held_at"]
    [one] = shown["findings"]
    assert (one["by"], one["role"], one["comment"]) == ("Li Wei", "Head of desk", "We do ask.")
    assert one["said"][0]["stands"] is True
    assert "Head of desk" in run("finding", "show", number)
    run("finding", "edit", number, "--title", "Another title")
    assert "Title" in run("meeting", "show", audit)
    out = tmp_path / "sheet.pdf"
    run("meeting", "sheet", audit, "--out", str(out))
    assert out.read_bytes().startswith(b"%PDF")
    run("meeting", "take-back", number)
    assert run("meeting", "show", audit, "--json")["findings"][0]["acknowledgement"] is None


def test_a_wall_that_is_not_there_is_told(run, audit, finding):  # noqa: F811
    assert "Use one of" in run("meeting", "show", audit, "--client", "Nobody", code=2)
    assert "not both" in run("meeting", "show", audit, "--client", "A", "--site", "B", code=2)


def test_open_findings_are_followed_up(run, audit, finding):  # noqa: F811
    provisional = finding["provisional_number"]
    assert "still a draft" in run("followup", "start", "--finding", provisional, code=2)
    assert "Nothing is named" in run("followup", "start", code=2)
    number = run("finding", "issue", provisional).strip()
    [one] = run("followup", "open", audit, "--json")
    assert (one["number"], one["followed_up_in"]) == (number, [])
    made = run("followup", "start", "--from", audit, "--title", "Autumn", "--json")
    assert (made["title"], made["findings"], made["questions"]) == ("Autumn", 1, 2)
    assert "(no outcome yet)" in run("followup", "list", made["number"])
    assert "Write a note" in run("followup", "set", number, "still_open", code=2)
    told = run("followup", "set", number, "effective", "--note", "Ten of ten.", "--by", "Ann Bo")
    assert "Effective" in told and "was not moved" in told
    [line] = run("followup", "list", made["number"], "--json")
    assert (line["outcome"], line["checked_by"], line["note"]) == ("effective", "Ann Bo", "Ten of ten.")
    assert line["not_moved"]
    run("followup", "set", number, "none", "--audit", made["number"])
    assert run("followup", "list", made["number"], "--json")[0]["outcome"] is None
    assert "several follow-up audits" in _second(run, audit, number)


def _second(run, audit, number):  # noqa: F811
    run("followup", "start", "--from", audit, "--json")
    return run("followup", "set", number, "partly", "--note", "x", code=2)
