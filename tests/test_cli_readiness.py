"""Readiness, certification and the management-review pack on the command line."""

from __future__ import annotations

from datetime import date, timedelta

from tests.test_cli import audit, run  # noqa: F401  (fixtures)

TODAY = date.today()  # noqa: DTZ011


def test_readiness_tells_parts_and_what_to_fix_first(run, audit):  # noqa: F811
    found = run("readiness", "--json")
    parts = {part["part"]: part for part in found["parts"]}
    assert parts["audited"]["total"] == 57
    assert [item["severity"] for item in found["items"]][0] == "blocks"
    assert found["items"] == sorted(
        found["items"], key=lambda item: ["blocks", "likely", "tidy"].index(item["severity"])
    )
    assert "score" not in str(found)
    text = run("readiness")
    assert "No management review was held" in text
    assert "What the records cannot tell" in text
    assert "not known" in run("readiness", "--standard", "iso9001", code=2)
    assert "no organisation" in run("readiness", "--organisation", "Nobody", code=2)


def test_a_certificate_with_its_audits(run, audit, tmp_path):  # noqa: F811
    issued = (TODAY - timedelta(days=200)).isoformat()
    run("certification", "add", "--number", "C-7", "--body", "Certifiers", "--issued-on", issued)
    [row] = run("certification", "list", "--json")
    assert (row["number"], row["issued_on"]) == ("C-7", issued)
    planned = (TODAY + timedelta(days=30)).isoformat()
    event = run("certification", "event", "C-7", "--kind", "surveillance", "--planned-on", planned).strip()
    shown = run("certification", "show", "C-7", "--json")
    [first] = [one for one in shown["audits"] if one["id"] == event]
    assert (first["event"], first["state"]) == ("Surveillance 1", "planned")
    assert shown["next"] == "Surveillance 1"
    assert any(one["what"] == "Management review" and one["is_ready"] is False for one in shown["to_prepare"])
    run(
        *("certification", "event", "C-7", "--kind", "surveillance", "--event", event),
        *("--held-on", TODAY.isoformat(), "--outcome", "Two minors", "--recorded-as", audit),
    )
    assert "Two minors" in run("certification", "show", "C-7")
    assert "not known" in run("certification", "event", "C-7", "--kind", "visit", code=2)
    assert "still to come" in run(
        "certification", "event", "C-7", "--kind", "special", "--held-on", planned, code=2
    )
    target = tmp_path / "dates.ics"
    run("certification", "calendar", "--out", str(target))
    assert b"Recertification" in target.read_bytes()


def test_the_pack_and_its_review(run, audit, tmp_path):  # noqa: F811
    first, last = (TODAY - timedelta(days=90)).isoformat(), TODAY.isoformat()
    review = run(
        *("programme", "management-review", "--title", "Review", "--from", first, "--to", last),
        *("--decisions", "Test the plan."),
    ).strip()
    run("programme", "management-review", "--review", review, "--held-on", last)
    [row] = run("programme", "management-reviews", "--json")
    assert (row["title"], row["held_on"], row["decisions"]) == ("Review", last, "Test the plan.")
    for name in ("p.pdf", "p.xlsx"):
        run("export", "management-review", "--from", first, "--to", last, "--out", str(tmp_path / name))
        assert (tmp_path / name).stat().st_size > 5_000
    target = str(tmp_path / "q.pdf")
    assert "exclude each other" in run(
        "export", "management-review", "--client", "A", "--without-client", "B", "--out", target, code=2
    )
    assert "no client" in run("export", "management-review", "--client", "A", "--out", target, code=2)
    assert "not a date" in run("export", "management-review", "--from", "May", "--out", target, code=2)
    assert ".pdf or .xlsx" in run("export", "management-review", "--out", str(tmp_path / "p.odt"), code=2)
