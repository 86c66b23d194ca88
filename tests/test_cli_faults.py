"""What went wrong on the command line when people tried it, and must not again."""

# ruff: noqa: F811  (fixtures of `test_cli` are used here)

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys

import pytest

from iso20k_audit import __version__, cli
from iso20k_audit.services import audits, workspaces
from iso20k_audit.store import engine
from tests.test_cli import audit, run  # noqa: F401  (fixtures)

FINDING = (
    "--clause",
    "8.6.1",
    "--requirement",
    "R 1.",
    "--evidence",
    "7 of 25: INC1",
    "--failure",
    "Not done.",
)


@pytest.fixture
def finding(run, audit):
    return run("finding", "add", audit, "--kind", "minor", "--title", "Early", *FINDING, "--json")["number"]


def _program(*arguments, **environment):
    command = [sys.executable, "-m", "iso20k_audit", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, check=False, env=os.environ | environment)


# -- damage and what the disk refuses -----------------------------------------------------------------


def _damage(folder):
    database = folder / "workspace.db"
    data = bytearray(database.read_bytes())
    middle = len(data) // 8192 * 4096
    data[middle : middle + 8 * 4096] = b"\xa5" * (8 * 4096)
    database.write_bytes(data)


def test_a_damaged_workspace_is_checked_line_by_line_and_as_json(run, audit, tmp_path, capsys):
    _damage(tmp_path / "ws")
    assert cli.run(["workspace", "check", "--json"]) == 1
    out, err = capsys.readouterr()
    found = json.loads(out)
    assert err == "" and not found["ok"] and len(found["problems"]) > 1
    assert cli.run(["workspace", "check"]) == 1
    assert capsys.readouterr().out.count("\n") == len(found["problems"]) + 1


def test_a_workspace_whose_beginning_is_damaged_names_the_file_and_the_mend(run, audit, tmp_path):
    database = tmp_path / "ws" / "workspace.db"
    database.write_bytes(b"\xa5" * 8192 + database.read_bytes()[8192:])
    for command in (
        ("audit", "list"),
        ("answer", audit, "8.6.1-01", "--result", "minor"),
        ("workspace", "rebuild"),
    ):
        error = run(*command, code=1)
        assert str(database) in error and str(tmp_path / "ws" / "backups") in error and "is safe" not in error
        assert "unexpected" not in error


def test_rebuild_lists_every_change_that_is_wrong(run, audit, tmp_path):
    connection = engine.connect(tmp_path / "ws" / "workspace.db")
    connection.execute("UPDATE change SET body=replace(body, '8.6.1', '8.6.2') WHERE kind='question_set'")
    connection.execute("UPDATE change SET status='x' WHERE kind='participant'")
    connection.close()
    error = run("workspace", "rebuild", code=1)
    assert "match its hash" in error and 'marked "x"' in error and "backup" in error
    assert error.count("\n") >= 3 and not (tmp_path / "ws" / "backups").exists()
    told = run("workspace", "rebuild", "--json", code=1)
    assert len(told["problems"]) == error.count("\n") - 1 and told["exit_code"] == 1


@pytest.mark.parametrize(
    ("number", "words"),
    [(errno.ENOSPC, "disk is full"), (errno.EACCES, "permissions"), (errno.EROFS, "read-only")],
)
def test_what_the_disk_refuses_is_said_in_words(run, audit, tmp_path, monkeypatch, number, words):
    from iso20k_audit.services import exporting

    def refuse(*_args, **_kwargs):
        raise OSError(number, os.strerror(number), str(tmp_path / "r.pdf"))

    monkeypatch.setattr(exporting, "export_pdf", refuse)
    error = run("export", "pdf", audit, "--out", tmp_path / "r.pdf", code=1)
    assert words in error and "r.pdf" in error and "unexpected" not in error and error.count("\n") == 1


@pytest.mark.parametrize("form", ["pdf", "xlsx"])
def test_an_export_to_a_full_disk_is_told_and_leaves_nothing(run, audit, tmp_path, monkeypatch, form):
    from iso20k_audit.reports import pdf, registers

    def full(*_args, **_kwargs):
        if form == "xlsx":
            raise ValueError("IO_ENOSPC")  # as lxml says it
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(*((registers, "_write") if form == "xlsx" else (pdf.os, "fsync")), full)
    (tmp_path / "out").mkdir()
    error = run("export", form, audit, "--out", tmp_path / "out" / f"r.{form}", code=1)
    assert "No space left" in error and "Free some space" in error
    assert not list((tmp_path / "out").iterdir())


# -- places and people --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "command",
    ["answer A 8.6.1-01 --result minor", "finding add A --kind minor --clause 8.6.1", "evidence add A --reference x",
     "workspace rebuild", "workspace check", "workspace backup", "workspace info", "finding issue F", "undo A"],
)  # fmt: skip
def test_a_mistyped_workspace_is_said_and_not_made(run, tmp_path, command):
    error = run(*command.split(), code=2)
    assert "no workspace" in error and "workspace new" in error and "--workspace" in error
    assert not (tmp_path / "ws").exists()


def test_a_workspace_is_made_by_name(run, tmp_path):
    assert str(tmp_path / "ws") in run("workspace", "new")
    assert run("audit", "list", "--json") == []
    assert "workspace already" in run("workspace", "new", code=2)


@pytest.mark.parametrize("option", ["--workspace=", "--person=  ", "--workspace", "--person"])
def test_an_empty_place_or_name_is_refused(option):
    given = [option] if "=" in option else [option, ""]
    done = _program("audit", "list", *given)
    assert done.returncode == 2 and b"empty" in done.stderr and done.stderr.count(b"\n") == 1


@pytest.mark.parametrize("option", ["--version", "-h"])
def test_the_usual_options_are_there(option):
    done = _program(option)
    assert done.returncode == 0 and done.stderr == b""
    assert __version__.encode() in done.stdout if option == "--version" else b"finding" in done.stdout
    assert _program("finding", "-h").returncode == 0


# -- what is shown ------------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_no_command_fails_for_a_character_that_cannot_be_shown(run, tmp_path, encoding):
    run("audit", "new", "--checklist", "iso20000-1-2018", "--title", "Kraków é 証", "--site", "Łódź")
    told = {"PYTHONIOENCODING": encoding}
    done = _program("audit", "list", **told)
    assert done.returncode == 0 and b"Krak" in done.stdout, done.stderr
    done = _program("audit", "list", "--json", **told)
    assert json.loads(done.stdout.decode(encoding))[0]["title"] == "Kraków é 証"
    assert _program("audit", "show", "証", **told).returncode == 2
    assert _program("checklist", "show", "iso20000-1-2018", **told).returncode == 0


def test_control_characters_are_shown_and_not_sent_to_the_terminal(run, capsys):
    evil = "\x1b]0;owned\x07 \x9b31m red"
    run(
        "audit",
        "new",
        "--checklist",
        "iso20000-1-2018",
        "--title",
        evil,
        "--site",
        evil,
        "--lead",
        "A \x1b[2J B",
    )
    for command in (
        ["audit", "list"],
        ["audit", "show", "IA-" + _year() + "-001"],
        ["history", "IA-" + _year() + "-001"],
    ):
        shown = run(*command)
        assert not any((ord(sign) < 32 and sign != "\n") or 0x7F <= ord(sign) < 0xA0 for sign in shown)
    assert "\\x1b]0;owned\\x07" in run("audit", "list")
    assert "\x9b" not in json.dumps(run("audit", "list", "--json"), ensure_ascii=True)
    assert cli.run(["audit", "list", "--json"]) == 0
    assert "\x9b" not in capsys.readouterr().out
    assert "\x1b" not in run("audit", "show", evil, code=2)


def _year():
    from datetime import date

    return str(date.today().year)  # noqa: DTZ011


def test_an_audit_is_shown_with_its_lead_place_and_days(run, audit):
    shown = run("audit", "show", audit)
    for words in ("Maria Rossi", "Nordwind", "Kraków", "Cebu", _year()):
        assert words in shown
    found = run("audit", "show", audit, "--json")
    assert found["lead_auditors"] == ["Maria Rossi"] and found["organisation"] == "Nordwind"
    assert found["sites"] == ["Kraków", "Cebu"]


# -- which record is meant ----------------------------------------------------------------------------


def test_a_withdrawn_finding_keeps_its_name(run, audit, finding):
    run("finding", "issue", finding)
    number = run("finding", "show", finding, "--json")["number"]
    assert "State why" in run("finding", "withdraw", number, code=2)
    run("finding", "withdraw", number, "--reason", "A duplicate")
    assert run("finding", "list", audit, "--json") == []
    assert "Withdrawn: A duplicate" in run("finding", "show", number)
    assert any(entry["field"] == "withdrawn" for entry in run("history", audit, number, "--json"))
    assert "withdrawn" in run("action", "add", number, "--action", "x", code=2)
    run("finding", "restore", number)
    assert run("finding", "list", audit, "--json")[0]["number"] == number


def test_history_does_not_show_the_record_of_another_audit(run, audit, finding):
    other = run("audit", "new", "--checklist", "iso20000-1-2018", "--title", "Other", "--json")
    record = run("finding", "show", finding, "--json")["id"]
    assert run("history", audit, record, "--json")
    assert "another audit" in run("history", other["id"], record, code=2)
    assert "no record" in run("history", other["id"], finding, code=2)


@pytest.mark.parametrize("name", ["%%%%%%%%", "________", "019_____", "01%%%%%%%%%"])
def test_signs_of_a_search_pattern_mean_themselves(run, audit, name):
    assert "no audit" in run("audit", "show", name, code=2)
    assert "no audit" in run("answer", name, "8.6.1-01", "--result", "minor", code=2)


def test_the_beginning_of_an_id_is_enough(run, audit):
    assert run("audit", "show", audit[:13], "--json")["id"] == audit


@pytest.mark.parametrize(
    ("clause", "words"), [("4", "4.1"), ("8", "8.6.1"), ("8.6", "8.6.1, 8.6.2"), ("", "clause")]
)
def test_a_finding_cites_a_clause_that_can_be_audited(run, audit, clause, words):
    error = run("finding", "add", audit, "--kind", "minor", "--clause", clause, code=2)
    assert words in error
    assert run("finding", "list", audit, "--json") == []


def test_a_finding_takes_its_clause_from_its_question(run, audit):
    made = run("finding", "add", audit, "--kind", "minor", "--item", "8.6.1-01", "--json")
    assert run("finding", "show", made["number"], "--json")["clauses"] == ["8.6.1"]
    assert "--clause" in run("finding", "add", audit, "--kind", "minor", code=2)


# -- numbers are given once ---------------------------------------------------------------------------


def test_the_number_and_series_of_an_issued_finding_stay(run, audit, finding, tmp_path):
    number = run("finding", "issue", finding).strip()
    found = run("finding", "show", number, "--json")["id"]
    for fields in (
        {"number": "NC-1"},
        {"number": None},
        {"finding_kind": "ofi"},
        {"provisional_number": "X"},
    ):
        with workspaces.open_workspace(tmp_path / "ws") as workspace:
            workspaces.act_as(workspace)
            with pytest.raises(Exception, match="given once"):
                workspace.write(lambda ledger, f=fields: audits.save(ledger, "finding", found, f))
    assert "given once" in run("finding", "edit", number, "--kind", "ofi", code=2)
    run("finding", "edit", number, "--kind", "major", "--title", "Earlier")
    shown = run("finding", "show", number, "--json")
    assert (shown["finding_kind"], shown["title"], shown["number"]) == ("major", "Earlier", number)


def test_a_draft_may_change_its_kind(run, finding):
    run("finding", "edit", finding, "--kind", "ofi", "--clause", "8.6.2", "--clause", "8.6.1")
    shown = run("finding", "show", finding, "--json")
    assert shown["finding_kind"] == "ofi" and shown["clauses"] == ["8.6.1", "8.6.2"]
    assert "what" in run("finding", "edit", finding, code=2).lower()


# -- evidence -----------------------------------------------------------------------------------------


def test_evidence_supports_both_its_question_and_its_finding(run, audit, finding, tmp_path):
    proof = tmp_path / "a.csv"
    proof.write_text("INC1")
    made = run("evidence", "add", audit, proof, "--item", "8.6.1-01", "--finding", finding, "--json")
    ticket = run(
        "evidence", "add", audit, "--reference", "CHG1", "--item", "8.6.1-01", "--finding", finding, "--json"
    )
    numbers = [made[0]["number"], ticket[0]["number"]]
    assert [one["number"] for one in run("finding", "show", finding, "--json")["evidence"]] == numbers
    questions = run("audit", "show", audit, "--json")["questions"]
    assert next(one["evidence"] for one in questions if one["item"] == "8.6.1-01") == 2


def test_the_same_file_is_not_attached_twice_unless_wanted(run, audit, finding, tmp_path):
    proof, copy = tmp_path / "a.csv", tmp_path / "copy.csv"
    proof.write_text("INC1")
    copy.write_text("INC1")
    first = run("evidence", "add", audit, proof, "--json")[0]
    assert first["already_there"] is False
    again = run("evidence", "add", audit, copy, "--finding", finding, "--json")
    assert [one["id"] for one in again] == [first["id"]] and again[0]["already_there"] is True
    assert f"{first['number']}" in run("evidence", "add", audit, proof) and "there already" in run(
        "evidence", "add", audit, proof
    )
    assert len(run("evidence", "list", audit, "--json")) == 1
    assert [one["id"] for one in run("finding", "show", finding, "--json")["evidence"]] == [first["id"]]
    run("evidence", "add", audit, proof, "--again")
    assert len(run("evidence", "list", audit, "--json")) == 2
    other = tmp_path / "b.csv"
    other.write_text("INC2")
    assert len(run("evidence", "add", audit, other, other, "--json")) == 1
    assert "no question" in run("evidence", "add", audit, other, "--item", "99-1", code=2)


def test_evidence_is_withdrawn_with_a_reason(run, audit, tmp_path):
    proof = tmp_path / "a.csv"
    proof.write_text("INC1")
    number = run("evidence", "add", audit, proof, "--json")[0]["number"]
    assert "reason" in run("evidence", "withdraw", audit, number, code=2).lower()
    run("evidence", "withdraw", audit, number, "--reason", "Wrong client")
    assert run("evidence", "list", audit, "--json") == []
    assert "withdrawn" in run("evidence", "withdraw", audit, number, "--reason", "x", code=2)
    assert "Wrong client" in run("history", audit, number)


# -- taking back --------------------------------------------------------------------------------------


def test_what_was_done_last_is_undone_and_done_again(run, audit):
    run("answer", audit, "8.6.1-01", "--result", "minor")
    assert "Undone: " in run("undo", audit)
    assert run("audit", "show", audit, "--json")["totals"]["answered"] == 0
    assert "Done again: " in run("redo", audit)
    assert run("audit", "show", audit, "--json")["totals"]["answered"] == 1
    assert "nothing" in run("redo", audit, code=2).lower()
    run("undo", audit)
    assert "nothing" in run("undo", audit, code=2).lower()


def test_an_answer_is_cleared_and_its_note_stays(run, audit):
    run("answer", audit, "8.6.1-01", "--result", "minor", "--note", "7 of 25")
    run("answer", audit, "8.6.1-01", "--clear")
    entries = run("history", audit, "8.6.1-01", "--json")
    assert ("result", "minor", None) in {(one["field"], one["before"], one["after"]) for one in entries}
    assert run("audit", "show", audit, "--json")["totals"]["answered"] == 0
    assert "no answer" in run("answer", audit, "8.6.1-02", "--clear", code=2)
    assert "--clear" in run("answer", audit, "8.6.1-01", "--clear", "--result", "minor", code=2)


# -- errors for programs ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("command", "code"),
    [("audit show nothing --json", 2), ("audit show --json", 2), ("checklist show nowhere --json", 2)],
)
def test_with_json_an_error_is_one_object_on_standard_error(run, audit, capsys, command, code):
    assert cli.run(command.split()) == code
    out, err = capsys.readouterr()
    told = json.loads(err)
    assert out == "" and err.count("\n") == 1
    assert (
        told["exit_code"] == code
        and told["error"]
        and set(told) == {"error", "mend", "problems", "exit_code"}
    )
