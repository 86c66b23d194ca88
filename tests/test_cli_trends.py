"""`trends`, `objective` and `benefit` on the command line."""

from __future__ import annotations

import csv
import json

import pytest

from iso20k_audit.cli import run
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import findings
from tests.making import make_workspace, start


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("ISO20K_WORKSPACE", str(tmp_path / "ws"))
    monkeypatch.setenv("ISO20K_PERSON", "Maria Rossi")
    with make_workspace(tmp_path / "ws") as workspace:
        audit_id = start(workspace)

        def record(ledger):
            site = next(row["id"] for row in ledger.select("site") if row["name"] == "Cebu")
            made = findings.raise_finding(
                ledger, audit_id, FindingKind.MINOR, clauses=["8.6.1"], title="A lapse", site_id=site
            )
            ledger.set("finding", made, audit_id, status="issued", number="NC-2026-001")
            return made

        workspace.write(record)
    return tmp_path


def printed(capsys, *arguments: str):
    code = run([*arguments, "--json"])
    out, err = capsys.readouterr()
    return code, json.loads(out if code == 0 else err)


def test_every_number_in_the_json_has_its_ids(home, capsys):
    code, found = printed(capsys, "trends", "--by", "site")
    assert code == 0
    assert [chart["name"] for chart in found["charts"]] == ["by_site", "over_site"]
    (row,) = found["charts"][0]["rows"]
    assert row["label"] == "Cebu"
    assert row["values"]["minor"] == {"value": 1.0, "ids": found["findings"]}
    code, every = printed(capsys, "trends", "--per", "audit")
    assert {"findings", "repeats", "closing", "ageing", "sites", "conformity"} <= {
        one["name"] for one in every["charts"]
    }


def test_filters_and_files(home, capsys):
    code, found = printed(capsys, "trends", "--site", "kraków")
    assert code == 0 and found["findings"] == []
    files = [home / name for name in ("t.csv", "t.xlsx", "t.pdf")]
    given = [part for path in files for part in (f"--{path.suffix[1:]}", str(path))]
    assert run(["trends", "--by", "group", *given]) == 0
    assert all(path.stat().st_size for path in files)
    rows = list(csv.reader(files[0].open(encoding="utf-8-sig")))
    assert rows[1][:2] == ["8.6 Resolution and fulfilment", "0"] and rows[1][2] == "1"
    assert run(["trends", "--csv", str(home / "ws" / "workspace.db")]) == 2


@pytest.mark.parametrize(
    "wrong",
    [("--by", "colour"), ("--site", "Nowhere"), ("--from", "soon"), ("--per", "week"), ("--chart", "x")],
)
def test_wrong_words_are_named(home, capsys, wrong):
    code, told = printed(capsys, "trends", *wrong)
    assert code == 2 and told["mend"]


def test_objective_from_target_to_reading(home, capsys):
    code, made = printed(
        capsys,
        "objective",
        "add",
        "--title",
        "In time",
        "--target",
        "97,5",
        "--unit",
        "%",
        "--due",
        "2999-12-31",
    )
    assert code == 0
    code, read = printed(capsys, "objective", "read", "In time", "--value", "98")
    assert (code, read["status"]) == (0, "met")
    code, refused = printed(capsys, "objective", "read", "In time", "--value", "many")
    assert code == 2 and "many" in refused["error"]
    code, listed = printed(capsys, "objective", "list")
    assert [(one["id"], one["status"], one["latest"]) for one in listed] == [(made["id"], "met", "98")]
    code, shown = printed(capsys, "objective", "show", made["id"])
    assert shown["rule"] and [one["value"] for one in shown["readings"]] == ["98"]


def test_benefits_are_said_to_be_unaudited(home, capsys):
    code, _made = printed(
        capsys, "benefit", "add", "--title", "Penalty", "--kind", "penalty_avoided", "--amount", "18500", "--unit",
        "EUR", "--finding", "NC-2026-001",
    )  # fmt: skip
    assert code == 0
    code, found = printed(capsys, "benefit", "list")
    assert "not audited" in found["standing"]
    assert found["benefits"][0]["finding"] == "NC-2026-001 A lapse"
    assert found["totals"][0] | {"ids": []} == {
        "kind": "penalty_avoided",
        "unit": "EUR",
        "amount": "18500",
        "ids": [],
    }
    run(["benefit", "list"])
    assert "not audited" in capsys.readouterr().out
