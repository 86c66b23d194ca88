"""The command line, as other programs use it: JSON, exit codes, one clear line for an error."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from iso20k_audit import cli


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("ISO20K_WORKSPACE", str(tmp_path / "ws"))

    def call(*arguments: str, code: int = 0):
        assert cli.run([str(argument) for argument in arguments]) == code, capsys.readouterr()
        out, err = capsys.readouterr()
        if code and "--json" in arguments:
            return json.loads(err)
        if code:
            assert err.startswith("Error: ") and "Traceback" not in err
            return err
        return json.loads(out) if "--json" in arguments else out

    return call


@pytest.fixture
def audit(run):
    made = run(
        "audit", "new", "--checklist", "iso20000-1-2018", "--title", "Herbst-Audit", "--organisation", "Nordwind",
        "--site", "Kraków", "--site", "Cebu", "--lead", "Maria Rossi", "--json",
    )  # fmt: skip
    assert made["number"].startswith("IA-") and made["questions"] >= 180
    return made["id"]


def test_a_whole_audit_without_a_window(run, audit, tmp_path):
    run("answer", audit, "8.6.1-01", "--result", "minor", "--note", "7 of 25 tickets")
    proof = tmp_path / "tickets.csv"
    proof.write_text("INC1,closed\n")
    attached = run("evidence", "add", audit, proof, "--item", "8.6.1-01", "--caption", "Sample", "--json")
    assert len(attached[0]["sha256"]) == 64
    finding = run(
        "finding", "add", audit, "--kind", "minor", "--clause", "8.6.1", "--item", "8.6.1-01", "--title", "Too early",
        "--requirement", "Closure is confirmed.", "--evidence", "7 of 25: INC1", "--failure", "It is not.", "--json",
    )  # fmt: skip
    assert finding["remarks"] == []
    number = run("finding", "issue", finding["id"]).strip()
    assert number.startswith("NC-")
    action = run(
        "action", "add", number, "--action", "Brief the shift leads", "--owner", "Desk lead", "--json"
    )
    assert run("action", "list", audit, "--json")[0]["id"] == action["id"]
    shown = run("finding", "show", number, "--json")
    assert shown["title"] == "Too early" and shown["evidence"][0]["caption"] == "Sample"
    listed = run("audit", "list", "--json")
    assert listed[0]["answered"] == 1 and listed[0]["findings"] == 1
    entries = run("history", audit, "8.6.1-01", "--json")
    assert ("result", None, "minor") in {(e["field"], e["before"], e["after"]) for e in entries}
    run("evidence", "export", audit, "--out", tmp_path / "proofs")
    assert (tmp_path / "proofs" / "manifest-sha256.txt").read_text().startswith(attached[0]["sha256"])
    run("export", "pdf", audit, "--out", tmp_path / "r.pdf")
    run("export", "xlsx", audit, "--out", tmp_path / "r.xlsx")
    assert (tmp_path / "r.pdf").read_bytes()[:5] == b"%PDF-" and (tmp_path / "r.xlsx").stat().st_size > 10_000
    assert run("workspace", "check", "--json")["ok"]
    assert run("workspace", "info", "--json")["records"]["finding"] == 1
    assert "changes replayed" in run("workspace", "rebuild")
    for listing in ("audit list", f"finding list {audit}", f"evidence list {audit}", f"action list {audit}"):
        assert run(*listing.split())


def test_what_is_missing_is_said_before_issue(run, audit):
    assert "cannot be issued yet" in run("audit", "issue", audit, code=2)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ("answer {a} 8.6.1-01 --result perhaps", "conforms, minor"),
        ("answer {a} 9.9-99 --result conforms", "no question"),
        ("answer nothing 8.6.1-01 --result conforms", "no audit"),
        ("finding add {a} --kind minor --clause 8.9.9", "not a clause"),
        ("finding show NC-1900-001", "no finding"),
        ("evidence add {a} /no/such/file", "cannot be read"),
        ("evidence add {a}", "at least one file"),
        ("checklist show unknown-list", "unknown-list"),
        ("export pdf {a} --out /proc/nowhere/r.pdf", ""),
        ("export pdf {a}", "--out"),
        ("frobnicate", "frobnicate"),
        ("audit new --checklist iso20000-1-2018 --title T --starts-on soon", "not a date"),
    ],
)
def test_wrong_input_ends_with_2_and_one_line(run, audit, arguments, words):
    error = run(*(part.format(a=audit) for part in arguments.split()), code=2)
    assert words in error and error.count("\n") == 1


def test_a_workspace_that_is_not_there_is_said(run):
    assert "no workspace" in run("audit", "list", code=2)


def test_every_problem_of_a_checklist_file_is_named(run, tmp_path):
    bad = tmp_path / "bad.yaml"
    bad.write_text("format: iso20k-checklist/1\nid: x\n")
    error = run("checklist", "validate", bad, code=2)
    assert "bad.yaml:" in error


def test_global_options_may_stand_anywhere(tmp_path):
    command = [sys.executable, "-m", "iso20k_audit", "workspace", "info", f"--workspace={tmp_path / 'none'}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2 and "no workspace" in done.stderr and "Traceback" not in done.stderr


def test_damaged_evidence_is_told_by_exit_code_and_not_handed_out(run, audit, tmp_path, capsys):
    proof = tmp_path / f"{'証' * 82}.txt"
    proof.write_text("INC1")
    run("evidence", "add", audit, proof)
    run("evidence", "export", audit, "--out", tmp_path / "proofs")
    assert len(list((tmp_path / "proofs").glob("*.txt"))) == 3  # the file, the manifest, the read-me
    vault = (path for path in (tmp_path / "ws" / "evidence").rglob("*") if path.is_file())
    stored = next(path for path in vault if path.read_bytes() == b"INC1")
    stored.chmod(0o644)
    stored.write_text("INC2")
    assert cli.run(["workspace", "check"]) == 1
    capsys.readouterr()
    assert "other bytes" in run("evidence", "export", audit, "--out", tmp_path / "again", code=2)
    assert not (tmp_path / "again").exists()


@pytest.mark.parametrize("target", ["ws/workspace.db", "ws/evidence/r.pdf", "folder"])
def test_an_export_never_takes_the_place_of_records(run, audit, tmp_path, target):
    (tmp_path / "folder").mkdir()
    assert "Choose another" in run("export", "pdf", audit, "--out", tmp_path / target, code=2)
    assert run("workspace", "check", "--json")["ok"]


def test_a_picture_too_large_to_show_is_attached_all_the_same(run, audit, tmp_path):
    from PIL import Image

    Image.new("1", (16_400, 16_400)).save(tmp_path / "plan.png")
    (tmp_path / "note.txt").write_text("small")
    attached = run("evidence", "add", audit, tmp_path / "plan.png", tmp_path / "note.txt", "--json")
    assert [one["file_name"] for one in attached] == ["plan.png", "note.txt"]


def test_the_command_line_says_what_a_reviewer_would_say_and_links_a_repeat(run, audit):
    given = ("--clause", "8.6.1", "--requirement", "PRC-3 asks for it.", "--evidence", "INC0048213, 7 of 25.")
    first = run(
        "finding", "add", audit, "--kind", "minor", "--title", "Early", *given, "--failure", "Poor.", "--json"
    )
    assert first["remarks"] == [
        "“Poor” is an opinion. Leave it out, or give the number or the fact behind it."
    ]
    listed = run("finding", "list", audit, "--json")
    assert [(r["rule"], r["severity"], r["field"], r["words"]) for r in listed[0]["remarks"]] == [
        ("opinion", "suggestion", "failure", "Poor")
    ]
    second = run(
        "finding",
        "add",
        audit,
        "--kind",
        "minor",
        "--title",
        "Early",
        *given,
        "--failure",
        "Not done.",
        "--json",
    )
    assert (
        run("finding", "repeat", second["number"], "--of", first["number"]).strip()
        == f"Repeat of {first['number']}."
    )
    shown = run("finding", "show", second["number"])
    assert f"Repeat of: {first['number']}" in shown and "Suggestion, finding kind: It repeats" in shown
    assert "Similar: " in shown
    found = run("finding", "show", second["number"], "--json")
    assert found["similar"][0]["number"] == first["number"] and found["repeats"] == first["number"]
    assert run("finding", "repeat", second["number"]).strip() == "No repeat."
    run("finding", "repeat", first["number"], "--of", first["number"], code=2)


def test_language_of_an_audit_and_of_an_export(run, tmp_path):
    made = run(
        "audit", "new", "--checklist", "gap-iso20000-1", "--title", "Audit", "--language", "pt-br", "--json"
    )  # fmt: skip
    assert run("audit", "show", made["id"], "--json")["language"] == "pt_BR"
    run("export", "xlsx", made["id"], "--out", tmp_path / "registers.xlsx", "--language", "de_AT")
    import openpyxl

    language = openpyxl.load_workbook(tmp_path / "registers.xlsx").defined_names["register_language"]
    assert language.attr_text == '"de"'
    told = run("export", "xlsx", made["id"], "--out", tmp_path / "x.xlsx", "--language", "tlh", code=2)
    assert "pt_BR" in told
