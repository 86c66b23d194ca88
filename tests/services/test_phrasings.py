"""Reusable phrasings: the shipped library, the organisation's own, and what is offered for a finding."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from iso20k_audit.model.errors import InputError
from iso20k_audit.model.finding_review import Statement, review
from iso20k_audit.model.standards import auditable_clauses
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import audits, findings, phrasings
from iso20k_audit.services.phrasings import (
    Phrasing,
    PhrasingError,
    keep_phrasing,
    offered,
    read_library,
    shipped,
)
from tests.making import make_workspace, start

FILLED = {
    "n": "7",
    "m": "25",
    "date": "7 July 2026",
    "day": "12 October 2026",
    "record": "INC0048213",
    "document": "PRC-INC-003",
    "period": "July to September 2026",
    "value": "12",
}


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as opened:
        yield opened


def test_every_clause_has_a_nonconformity_and_every_operational_one_at_least_two():
    counted = Counter(one.clause for one in shipped() if one.kind.is_nonconformity)
    for clause in auditable_clauses():
        assert counted[clause] >= (2 if clause[0] in "89" else 1), clause
    kinds = Counter(one.kind for one in shipped())
    assert kinds[FindingKind.OPPORTUNITY] >= 8 and kinds[FindingKind.POSITIVE] >= 8


@pytest.mark.parametrize("phrasing", shipped(), ids=lambda one: f"{one.clause} {one.title[:30]}")
def test_a_shipped_phrasing_once_filled_in_draws_no_remark_and_is_short(phrasing):
    def filled(text):
        return re.sub(r"\{(\w+)\}", lambda match: FILLED.get(match[1], "Xy"), text)

    parts = {part: filled(phrasing.text(part)) for part in ("title", *phrasings.PARTS)}
    assert review(Statement(phrasing.kind, clauses=(phrasing.clause,), **parts)) == []
    assert len(phrasing.title) <= 70
    assert " shall " not in " ".join(parts.values())


def write(tmp_path, text):
    path = tmp_path / "own.yaml"
    path.write_text(text, encoding="utf-8")
    return path


GOOD = """format: 1
standard: iso20000-1-2018
phrasings:
  - clause: "8.6.1"
    kind: minor
    title: A
    requirement: B
    objective_evidence: "{n} of {m}"
    failure: C
"""


def test_a_file_of_phrasings_is_read(tmp_path):
    [one] = read_library(write(tmp_path, GOOD))
    assert (one.clause, one.kind, one.objective_evidence) == ("8.6.1", FindingKind.MINOR, "{n} of {m}")


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (("format: 1", "format: 2"), 'own.yaml:1: "format" must be 1'),
        (("kind: minor", "kind: grave"), 'own.yaml:5: "grave" is no kind. Use one of: major'),
        (('"8.6.1"', '"8.9"'), 'own.yaml:4: "8.9" is no clause'),
        (("    title: A\n", ""), 'own.yaml:4: "title" is missing'),
        (("title: A", "titel: A"), 'own.yaml:6: "titel" is not known. Use: clause'),
        (("title: A", "title: ''"), 'own.yaml:6: "title" must be a text'),
        (("title: A", "title: [A]"), 'own.yaml:6: "title" must be a text'),
        (
            ("failure: C", "failure: '{Date} seen'"),
            'own.yaml:9: "failure" has a brace that is no placeholder',
        ),
        (("    failure: C", "    failure: C\n    failure: D"), 'own.yaml:10: "failure" stands twice'),
        ((GOOD, "format: 1\nphrasings: []\n"), '"phrasings" must be a list with at least one entry'),
        ((GOOD, ""), "the file is empty"),
        ((GOOD, "format: [1"), "cannot be read"),
    ],
)
def test_a_faulty_file_is_refused_with_line_and_mend(tmp_path, change, told):
    with pytest.raises(PhrasingError) as error:
        read_library(write(tmp_path, GOOD.replace(*change)))
    assert any(told in problem for problem in error.value.problems), error.value.problems


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(PhrasingError, match="cannot be read"):
        read_library(tmp_path / "none.yaml")


def test_those_of_the_clause_and_kind_come_first_own_ones_before_shipped(workspace):
    own = workspace.write(
        lambda ledger: keep_phrasing(
            ledger,
            Phrasing("iso20000-1-2018", "8.6.1", FindingKind.MINOR, "Ours", failure="Not done on {date}."),
        )
    )
    found = workspace.read(lambda ledger: offered(ledger, ["8.6.1"], FindingKind.MAJOR))
    assert found[0].id == own and found[0].is_own
    assert [one.clause for one in found[:4]] == ["8.6.1"] * 4
    assert found[1].kind.is_nonconformity
    assert {one.clause for one in found} == {"8.6.1", "8.6.2", "8.6.3"}


def test_words_search_all_clauses(workspace):
    found = workspace.read(lambda ledger: offered(ledger, ["8.6.1"], FindingKind.MINOR, "leavers access"))
    assert [one.clause for one in found] == ["8.7.3.2"]
    assert len(workspace.read(lambda ledger: offered(ledger, [], FindingKind.MINOR))) == len(shipped())


def test_a_finding_becomes_a_phrasing_without_its_numbers(workspace):
    audit = start(workspace)
    finding = workspace.write(
        lambda ledger: findings.raise_finding(
            ledger,
            audit,
            FindingKind.MINOR,
            clauses=["8.6.1"],
            title="Closure not confirmed",
            requirement="PRC-3 asks for it.",
            objective_evidence="7 of 25 tickets of 12 October 2026, INC0048213 among them.",
            failure="Not recorded.",
        )
    )
    draft = workspace.read(lambda ledger: phrasings.draft_of(ledger, finding))
    assert draft.objective_evidence == "{n} of {m} tickets of {date}, {record} among them."
    kept = workspace.write(lambda ledger: keep_phrasing(ledger, draft))
    assert [one.id for one in workspace.read(phrasings.own_phrasings)] == [kept]
    workspace.write(lambda ledger: audits.withdraw(ledger, "phrasing", kept))
    assert workspace.read(phrasings.own_phrasings) == []


@pytest.mark.parametrize(
    ("changes", "told"),
    [({"title": " "}, "title"), ({"failure": ""}, "three parts"), ({"clause": "8.99"}, "not a clause")],
)
def test_what_would_be_no_use_is_not_kept(workspace, changes, told):
    given = {"clause": "8.6.1", "title": "T", "failure": "F"} | changes
    with pytest.raises(InputError, match=told):
        workspace.write(
            lambda ledger: keep_phrasing(ledger, Phrasing("iso20000-1-2018", kind=FindingKind.MINOR, **given))
        )
