"""Grading, systemic findings, repeats, the own scale and deadlines on the command line."""

from __future__ import annotations

from tests.test_cli import audit, run

__all__ = ["audit", "run"]

TITLE = "Incidents closed before the user confirms"


def raised(run, audit, kind="minor", clause="8.6.1", title=TITLE):
    made = run("finding", "add", audit, "--kind", kind, "--clause", clause, "--title", title, "--json")
    return made["number"]


def test_questions_are_answered_and_the_grade_is_decided(run, audit):
    number = raised(run, audit)
    shown = run("finding", "grade", number, "--json")
    assert shown["proposed"] is None and not shown["in_force"]
    answers = [f"--answer={one}" for one in ("not_met=yes", "absent=no", "doubt=unknown", "isolated=yes")]
    shown = run("finding", "grade", number, *answers, "--json")
    assert shown["proposed"] == "minor" and "isolated" in shown["justification"]
    assert {one["id"]: one["answer"] for one in shown["questions"]}["doubt"] == "unknown"
    assert "Another grade needs a reason" in run("finding", "grade", number, "--decide", "major", code=2)
    shown = run("finding", "grade", number, "--decide", "major", "--reason", "The client left.", "--json")
    assert shown["kind"] == "major" and shown["is_decided"] and shown["deviation"] == "The client left."
    assert "Graded otherwise: The client left." in run("finding", "grade", number)
    assert "decided, proposed minor" in run("finding", "list", audit)
    shown = run("finding", "grade", number, "--answer", "isolated=", "--json")
    assert {one["id"]: one["answer"] for one in shown["questions"]}["isolated"] is None
    assert "yes, no, unknown" in run("finding", "grade", number, "--answer", "absent=perhaps", code=2)
    assert "no question" in run("finding", "grade", number, "--answer", "other=yes", code=2)


def test_editing_the_kind_is_no_back_door(run, audit):
    number = raised(run, audit)
    run("finding", "edit", number, "--kind", "ofi")  # nobody answered: free
    run("finding", "edit", number, "--kind", "minor")
    run("finding", "grade", number, "--answer", "not_met=yes")
    assert "needs a reason" in run("finding", "edit", number, "--kind", "ofi", code=2)
    run("finding", "edit", number, "--kind", "ofi", "--reason", "It is required from 2027 on.")
    assert run("finding", "show", number, "--json")["grade_deviation"] == "It is required from 2027 on."


def test_several_minors_are_proposed_as_systemic_accepted_and_refused(run, audit):
    assert "No systemic finding" in run("finding", "systemic", audit)
    numbers = [raised(run, audit) for _ in range(3)]
    (found,) = run("finding", "systemic", audit, "--json")
    assert found["findings"] == numbers and found["clauses"] == ["8.6.1"]
    assert "Say why" in run("finding", "systemic", audit, "--refuse", "8.6.1", code=2)
    run("finding", "systemic", audit, "--refuse", "8.6.1", "--reason", "Three tools")
    assert run("finding", "systemic", audit, "--json") == []
    late = raised(run, audit)
    assert late in run("finding", "systemic", audit)
    made = run("finding", "systemic", audit, "--accept", "8.6.1", "--json")
    assert f"part of {made['number']}" in run("finding", "list", audit)
    assert late in run("finding", "grade", made["number"])
    assert "None is proposed" in run("finding", "systemic", audit, "--accept", "8.6.1", code=2)


def test_an_own_scale_is_chosen_shown_and_guarded(run, audit):
    assert "no own scale" in run("finding", "scale", "show")
    steps = run("finding", "scale", "use", "five", "--json")
    assert [one["name"] for one in steps][2] == "Sensitive point"
    number = raised(run, audit, kind="ofi")
    shown = run("finding", "grade", number, "--propose", "ofi", "--step", "sensitive point", "--json")
    assert shown["step"] == "Sensitive point" and shown["kind"] == "ofi"
    assert "ofi (Sensitive point)" in run("finding", "list", audit)
    assert number in run("finding", "scale", "remove", "Sensitive point", code=2)
    run("finding", "scale", "add", "Critical", "--kind", "major", "--meaning", "Stops the service")
    run("finding", "scale", "edit", "Critical", "--move", "-9", "--name", "Stop")
    assert run("finding", "scale", "show", "--json")[0]["name"] == "Stop"
    run("finding", "scale", "remove", "Stop")


def test_deadlines_by_grade(run, audit):
    assert run("programme", "deadlines", "--json")["grades"]["major"]["close_days"] == 90
    run(
        "programme",
        "deadlines",
        "--kind",
        "major",
        "--close",
        "60",
        "--check",
        "none",
        "--escalate-to",
        "Director",
    )
    found = run("programme", "deadlines", "--json")["grades"]["major"]
    assert (found["close_days"], found["check_days"], found["escalate_to"]) == (60, None, "Director")
    assert "Director" in run("programme", "deadlines")
    assert run("programme", "deadlines", "--minors", "4,3", "--json")["minors"] == {
        "anywhere": 4,
        "spread": 3,
    }
    assert "--kind" in run("programme", "deadlines", "--close", "60", code=2)
    assert "no number of days" in run("programme", "deadlines", "--kind", "minor", "--close", "soon", code=2)


def test_a_repeat_is_linked_or_said_to_be_none(run, audit):
    first = raised(run, audit)
    second = raised(run, audit)
    assert "Repeat of" in run("finding", "repeat", second, "--of", first)
    assert "No repeat" in run("finding", "repeat", second, "--not", "--reason", "Other desk")
    assert "no earlier finding" in run("finding", "repeat", second, "--not", code=2)
