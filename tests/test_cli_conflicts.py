"""Conflicts on the command line: listed with every version, settled one by one and by rule."""

from __future__ import annotations

import pytest

from iso20k_audit.services.workspaces import open_workspace
from tests.services.conflicting import disagree
from tests.test_cli import audit, run  # noqa: F401  (fixtures)


@pytest.fixture
def finding(run, audit, tmp_path):  # noqa: F811
    made = run("finding", "add", audit, "--kind", "minor", "--clause", "8.6.1", "--title", "Early", "--json")
    with open_workspace(tmp_path / "ws") as workspace:
        disagree(workspace, "finding", made["id"], "title", "Closed early", "Closed too early", audit=audit)
        disagree(workspace, "finding", made["id"], "finding_kind", "major", "positive", audit=audit)
    return made["id"]


def listed(run, audit):  # noqa: F811
    return run("conflicts", "list", audit, "--json")


def test_versions_are_listed_with_their_authors(run, audit, finding):  # noqa: F811
    title, kind = sorted(listed(run, audit), key=lambda one: one["field"], reverse=True)
    assert (title["field"], kind["field"]) == ("title", "finding_kind")
    assert [(v["number"], v["value"], v["authors"][0]["person"]) for v in title["versions"]] == [
        (1, "Closed early", "Aisha Khan"),
        (2, "Closed too early", "Bo Rao"),
    ]
    assert len(run("conflicts", "list", "--json")) == 2
    assert "Closed too early (Bo Rao)" in " ".join(run("conflicts", "list", audit).split())


@pytest.mark.parametrize(
    ("how", "stands"),
    [
        (("--take", "1"), "Closed early"),
        (("--of", "bo rao"), "Closed too early"),
        (("--value", "Mine"), "Mine"),
    ],
)
def test_one_is_settled_with_a_reason(run, audit, finding, how, stands):  # noqa: F811
    run("conflicts", "resolve", finding, "title", *how, "--reason", "Seen on site")
    assert [one["field"] for one in listed(run, audit)] == ["finding_kind"]
    assert run("finding", "show", finding, "--json")["title"] == stands


def test_undo_brings_both_versions_back(run, audit, finding):  # noqa: F811
    run("conflicts", "resolve", finding, "title", "--take", "1", "--reason", "Seen on site")
    assert "settle the conflict" in run("undo", audit)
    assert len(listed(run, audit)) == 2


def test_what_is_wrong_is_told_and_changes_nothing(run, audit, finding):  # noqa: F811
    base = ("conflicts", "resolve", finding, "title")
    assert "why" in run(*base, "--take", "1", code=2)
    assert "2 versions" in run(*base, "--take", "3", "--reason", "x", code=2)
    assert "one of --take" in run(*base, "--reason", "x", code=2)
    assert "None of the versions" in run(*base, "--of", "Nobody", "--reason", "x", code=2)
    assert "not in conflict" in run(
        "conflicts", "resolve", finding, "process", "--take", "1", "--reason", "x", code=2
    )
    assert len(listed(run, audit)) == 2


def test_a_rule_says_first_what_it_would_do(run, audit, finding):  # noqa: F811
    rule = ("conflicts", "resolve", "--rule", "longer", "--audit", audit)
    plan = run(*rule, "--dry-run", "--json")
    assert plan["dry_run"] and [one["becomes"] for one in plan["conflicts"]].count(None) == 1
    assert len(listed(run, audit)) == 2
    assert "Settled: 1 of 2" in run(*rule, "--reason", "More words")
    assert [one["field"] for one in listed(run, audit)] == ["finding_kind"]
    run(
        "conflicts", "resolve", "--rule", "person", "--of", "Aisha Khan", "--audit", audit, "--reason", "Hers"
    )
    assert listed(run, audit) == []
