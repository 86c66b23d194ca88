"""Review notes and signatures on the command line."""

from __future__ import annotations

from tests.test_cli import audit, run  # noqa: F401  (fixtures)


def test_a_note_is_written_answered_and_cleared(run, audit, monkeypatch):  # noqa: F811
    made = run("review", "add", audit, "4.1-01", "--text", "Which rota?", "--reject", "--json")
    assert (made["kind"], made["state"], made["target_kind"]) == ("rejected", "open", "question")
    run("review", "answer", made["id"], "--text", "Week 41")
    [note] = run("review", "list", audit, "--json")
    assert (note["state"], note["answer"]) == ("answered", "Week 41")
    run("review", "return", made["id"], "--text", "And how many?")
    assert run("review", "list", audit, "--state", "open", "--json")[0]["text"].endswith("And how many?")
    run("review", "clear", made["id"])
    assert run("review", "list", audit, "--state", "open", "--json") == []
    assert "cleared" in run("review", "list", audit)


def test_what_is_wrong_is_told(run, audit):  # noqa: F811
    assert "nothing called" in run("review", "add", audit, "99", "--text", "x", code=2)
    assert "not in the audit team" in run(
        "review", "add", audit, "4.1-01", "--text", "x", "--for", "Nobody", code=2
    )
    assert "no review note" in run("review", "clear", "0", code=2)
    assert "not known" in run("review", "list", audit, "--state", "lost", code=2)
    assert "no section" in run("section", "sign", audit, "99", "--as", "lead", code=2)


def test_a_section_is_signed_and_the_difference_told(run, audit):  # noqa: F811
    first = run("section", "status", audit, "--json")[0]
    assert "not answered" in run("section", "sign", audit, first["section"], "--as", "lead", code=2)
    run("section", "sign", audit, first["section"], "--as", "lead", "--anyway")
    run("review", "add", audit, first["section"], "--text", "Fine", "--json")
    assert run("section", "status", audit, "--json")[0]["signatures"][0]["state"] == "signed"
    run("finding", "add", audit, "--kind", "ofi", "--item", "4.1-01", "--title", "Backups")
    [signature] = run("section", "status", audit, "--json")[0]["signatures"]
    assert signature["state"] == "stale"
    titles = [one["now"] for one in signature["changes"] if one["field"] == "title"]
    assert titles == ["Backups"]
    assert "Backups" in run("section", "status", audit)
