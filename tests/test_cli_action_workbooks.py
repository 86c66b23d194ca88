"""`actions export` and `actions import` as other programs use them."""

from __future__ import annotations

import json

import pytest

from iso20k_audit.cli import run
from tests.making import make_workspace
from tests.services.owner_workbooks import ANNA, BORIS, Hand, Owners, answered


@pytest.fixture
def owners(tmp_path, monkeypatch):
    """A closed workspace with two owners; commands mean it."""
    (tmp_path / "out").mkdir()
    with make_workspace(tmp_path / "ws") as workspace:
        made = Owners(workspace, tmp_path / "out")
        made.number = workspace.read(lambda ledger: ledger.select("audit"))[0]["number"]
    monkeypatch.setenv("ISO20K_WORKSPACE", str(tmp_path / "ws"))
    monkeypatch.setenv("ISO20K_PERSON", "Maria Rossi")
    return made


@pytest.fixture
def command(capsys):
    """Runs a command: exit code, what it printed, what it said went wrong."""

    def ran(*arguments):
        code = run([str(one) for one in arguments])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return ran


def exported(command, owners, *more):
    code, out, _err = command("actions", "export", owners.number, "--out", owners.folder, "--json", *more)
    assert code == 0
    return json.loads(out)


def test_a_round_trip(owners, command):
    every = exported(command, owners)
    assert [(one["owner"], one["findings"], one["actions"]) for one in every] == [
        (ANNA, 1, 1),
        (BORIS, 1, 1),
        ("", 1, 0),
    ]
    path = answered(Hand(every[0]["path"])).fill(percent_done=-5).save()

    code, out, _err = command("actions", "import", path, "--dry-run", "--json")
    told = json.loads(out)
    assert code == 0 and told["recorded"]["fields"] == 0
    changes = told["files"][0]["changes"]
    assert {one["field"] for one in changes} >= {"correction", "status"} and all(
        one["taken"] for one in changes
    )
    (problem,) = told["files"][0]["problems"]
    assert problem["what"] == '"-5" is not a whole number from 0 to 100' and problem["cell"].startswith(
        "Actions!"
    )

    code, out, _err = command("actions", "import", path)
    assert code == 0 and "Recorded: 6 fields, 0 new actions, 0 evidence files" in out
    code, out, _err = command("actions", "import", path)
    assert code == 0 and "Nothing was changed." in out and "taken in before" in out


def test_one_owner_of_every_audit(owners, command):
    code, out, _err = command(
        "actions",
        "export",
        "--all-audits",
        "--owner",
        ANNA,
        "--out",
        owners.folder,
        "--json",
        "--language",
        "de",
    )
    assert code == 0 and [one["owner"] for one in json.loads(out)] == [ANNA]


@pytest.mark.parametrize(
    ("arguments", "wanted"),
    [
        (("actions", "export", "--out", "x"), "Name one audit"),
        (("actions", "export", "IA-1", "--all-audits", "--out", "x"), "Name one audit"),
        (("actions", "export", "IA-1", "--out", "x"), 'There is no audit "IA-1"'),
        (("actions", "export", "--all-audits", "--owner", "Nobody", "--out", "x"), "Owners are"),
        (
            ("actions", "export", "--all-audits", "--out", "x", "--split", "moon"),
            "no way to keep workbooks apart",
        ),
        (("actions", "export", "--all-audits", "--out", "x", "--answer-by", "soon"), "is not a date"),
        (("actions", "import", "x.xlsx", "--take", "all"), "Use ours or theirs"),
    ],
)
def test_what_cannot_be_is_told_with_exit_code_2(owners, command, arguments, wanted, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    code, _out, err = command(*arguments)
    assert code == 2 and wanted in err


def test_a_file_that_cannot_be_used_does_not_stop_the_others(owners, command, tmp_path):
    (one,) = exported(command, owners, "--owner", ANNA)
    path = Hand(one["path"]).fill(correction="Done").save()
    code, out, _err = command("actions", "import", tmp_path / "gone.xlsx", path)
    assert code == 2 and "Not usable: There is no file" in out and "Recorded: 1 fields" in out


def test_workbooks_do_not_go_among_the_records(owners, command, tmp_path):
    code, _out, err = command("actions", "export", owners.number, "--out", tmp_path / "ws" / "evidence")
    assert code == 2 and "among the records" in err
