"""Packages on the command line, between two computers."""

from __future__ import annotations

import json

import pytest

from iso20k_audit import cli


@pytest.fixture
def on(tmp_path, monkeypatch, capsys):
    """Runs a command on one of the computers."""

    def call(who: str, *arguments: object, code: int = 0):
        monkeypatch.setenv("ISO20K_WORKSPACE", str(tmp_path / who / "ws"))
        monkeypatch.setenv("ISO20K_CONFIG", str(tmp_path / who / "config"))
        monkeypatch.setenv("ISO20K_PERSON", {"lead": "Maria Rossi", "khan": "A. Khan"}[who])
        assert cli.run([str(argument) for argument in arguments]) == code, capsys.readouterr()
        out, err = capsys.readouterr()
        if code:
            return json.loads(err) if "--json" in arguments else err
        return json.loads(out) if "--json" in arguments else out

    return call


@pytest.fixture
def handed(on, tmp_path):
    """An audit of the lead, and the assignment for A. Khan as a file."""
    audit = on(
        "lead", "audit", "new", "--checklist", "iso20000-1-2018", "--title", "Autumn", "--organisation", "Nordwind",
        "--lead", "Maria Rossi", "--auditor", "A. Khan", "--json",
    )  # fmt: skip
    on("lead", "audit", "assign", audit["id"], "--to", "A. Khan", "--question", "8.6.1-01")
    made = on(
        "lead", "package", "create", audit["id"], "--for", "A. Khan", "--out", tmp_path / "a.i20k", "--json"
    )
    assert made["whole"] and made["changes"] and len(made["words"].split()) == 6
    return audit["number"], tmp_path / "a.i20k"


def test_an_audit_goes_out_and_comes_back(on, handed, tmp_path):
    number, file = handed
    looked = on("khan", "package", "inspect", file, "--json")
    assert looked["trust"] == "unknown" and looked["package"]["from"]["name"] == "Maria Rossi"
    refused = on("khan", "package", "import", file, "--json", code=1)
    assert looked["fingerprint"] in json.dumps(refused)
    on("khan", "package", "import", file, "--trust", "0000 0000", "--json", code=2)
    taken = on("khan", "package", "import", file, "--trust", looked["fingerprint"], "--json")
    assert taken["account"]["balances"] and taken["joins_as"] == "A. Khan"
    on("khan", "answer", number, "8.6.1-01", "--result", "minor", "--note", "7 of 25")
    on("khan", "package", "create", number, "--return", "--since-last", "--out", tmp_path)
    back = next(tmp_path.glob("* from A. Khan 1.i20k"))
    dry = on("lead", "package", "import", back, "--dry-run", "--json")
    assert dry["account"]["new"] and any(one["kind"] == "working_paper" for one in dry["records"])
    assert on("lead", "package", "list", number, "--json")[0]["way"] == "out"
    key = on("khan", "team", "keys", "--json")["own"]["fingerprint"]
    told = on("lead", "package", "import", back, "--trust", key)
    assert "Received" in told and "= new" in told
    listed = on("lead", "package", "list", number, "--json")
    row = next(one for one in listed if one["way"] == "in")
    roster = on("lead", "audit", "roster", number, "--json")
    assert [one["state"] for one in roster if one["name"] == "A. Khan"] == ["complete"]
    receipt = on(
        "lead", "package", "receipt", row["id"], "--out", tmp_path, "--heard", row["words"], "--json"
    )
    on("lead", "package", "receipt", row["id"], "--heard", "abandon " * 6, code=2)
    on("khan", "package", "receipt", receipt["path"])
    sent = [one for one in on("khan", "package", "list", number, "--json") if one["way"] == "out"]
    assert sent[0]["arrived_at"]
    again = on("lead", "package", "import", back, "--json")
    assert again["id"] is None and again["account"]["known"] == again["account"]["received"]
    on("lead", "package", "undo", row["id"], "--reason", "Wrong file")
    assert not on("lead", "audit", "roster", number, "--json")[0]["received"]
    on("lead", "package", "undo", row["id"], "--reason", "Again", code=2)


def test_passphrases_keys_and_wrong_files(on, handed, tmp_path):
    number, _file = handed
    secret = tmp_path / "secret.txt"
    secret.write_text("four plain words\n")
    on(
        "lead", "package", "create", number, "--all", "--out", tmp_path / "s.i20k", "--passphrase-file", secret
    )  # fmt: skip
    on("khan", "package", "inspect", tmp_path / "s.i20k", code=1)
    shown = on("khan", "package", "inspect", tmp_path / "s.i20k", "--passphrase-file", secret)
    assert "Fingerprint" in shown and "In words" in shown
    on("khan", "package", "inspect", secret, code=1)
    on("khan", "package", "inspect", tmp_path / "nothing.i20k", code=2)
    on("lead", "package", "create", number, "--out", tmp_path, code=2)
    on("lead", "package", "create", number, "--for", "Nobody", "--out", tmp_path, code=2)
    on("lead", "package", "create", number, "--all", "--since-last", "--out", tmp_path, code=2)
    own = on("lead", "team", "keys", "--json")["own"]["fingerprint"]
    on("lead", "team", "trust", own, "--how", "in person")
    on("lead", "team", "trust", own, "--undo")
    assert "retired" in on("lead", "team", "retire", own)
    on("lead", "team", "retire", own, "--undo")
    on("lead", "team", "trust", "ffff ffff", code=2)


def test_a_package_for_one_computer_opens_there_only(on, handed, tmp_path):
    number, file = handed
    fingerprint = on("khan", "package", "inspect", file, "--json")["fingerprint"]
    on("khan", "package", "import", file, "--trust", fingerprint)
    for_lead = tmp_path / "lead.i20k"
    on("khan", "package", "create", number, "--return", "--encrypt-for", "Maria Rossi", "--out", for_lead)
    assert for_lead.read_bytes().startswith(b"age-encryption.org/v1")
    key = on("khan", "team", "keys", "--json")["own"]["fingerprint"]
    on("khan", "package", "inspect", for_lead, code=1)
    on("lead", "package", "import", for_lead, "--trust", key)
    unknown = on(
        "khan", "package", "create", number, "--return", "--encrypt-for", "A. Khan", "--out", tmp_path, code=2
    )
    assert "not known" in unknown
