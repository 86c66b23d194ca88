"""Findings that probably say the same are suggested; quickly, with reasons, and not again once dismissed."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iso20k_audit.model.duplicates import Candidate, Comparison, Pair, clusters
from iso20k_audit.model.likeness import Compared
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import duplicates, evidence, grouping
from iso20k_audit.services.findings import link_evidence, raise_finding
from tests.making import make_workspace, start

CLOSED = "Incidents closed before the user confirms. Of 25 incidents 6 were closed without confirmation."
CLOSED_TOO = (
    "Closed without confirmation of the user: six of 25 incidents were closed before the user confirms."
)
BACKUP = "The restore of backups has never been tested. No record of a restore test since 2024 was found."


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as workspace:
        yield workspace


@pytest.fixture
def audit(workspace):
    return start(workspace)


def raised(workspace, audit, title, clause="8.6.1", kind=FindingKind.MINOR, **fields):
    return workspace.write(
        lambda ledger: raise_finding(ledger, audit, kind, clauses=[clause], title=title, **fields)
    )


def suggested(workspace, audit):
    return workspace.read(lambda ledger: duplicates.suggestions(ledger, audit))


def counted(workspace, audit):
    return workspace.read(lambda ledger: duplicates.count(ledger, audit))


def test_the_same_said_twice_is_suggested_with_the_reasons(workspace, audit):
    one = raised(workspace, audit, CLOSED, process="Incident management")
    other = raised(workspace, audit, CLOSED_TOO, process="incident management ")
    raised(workspace, audit, BACKUP)
    (found,) = suggested(workspace, audit)
    assert set(found.ids) == {one, other} and found.score >= 80
    assert found.reasons[:2] == ("same clause", "same process") and "similar words" in found.reasons[2]
    assert counted(workspace, audit) == 1


def test_the_clause_alone_is_no_duplicate(workspace, audit):
    raised(workspace, audit, CLOSED)
    raised(workspace, audit, BACKUP)
    assert suggested(workspace, audit) == []


def test_evidence_used_twice_speaks_for_a_duplicate(workspace, audit):
    one = raised(workspace, audit, "Tickets are closed too early in Cebu", "8.6.1")
    other = raised(workspace, audit, "Closing tickets without asking the user", "8.6.1")
    assert suggested(workspace, audit) == []
    piece = workspace.write(lambda ledger: evidence.attach_reference(ledger, audit, "INC-1"))
    for finding in (one, other):
        workspace.write(lambda ledger, f=finding: link_evidence(ledger, piece, "finding", f))
    (found,) = suggested(workspace, audit)
    assert any(reason.startswith("same evidence (MR-E01") for reason in found.reasons)


def test_the_same_file_attached_twice_speaks_for_a_duplicate(workspace, audit, tmp_path):
    one = raised(workspace, audit, "Tickets are closed too early in Cebu", "8.6.1")
    other = raised(workspace, audit, "Closing tickets without asking the user", "8.6.1")
    for number, finding in enumerate((one, other)):
        file = tmp_path / f"list{number}.txt"
        file.write_text("INC-1\nINC-2\n")
        evidence.attach_files(workspace, audit, [file], target=evidence.Target("finding", finding))
    (found,) = suggested(workspace, audit)
    assert "same file (MR-E01 and MR-E02)" in found.reasons


def test_praise_is_no_duplicate_of_a_weakness(workspace, audit):
    raised(workspace, audit, CLOSED)
    raised(workspace, audit, CLOSED, kind=FindingKind.POSITIVE)
    assert suggested(workspace, audit) == []


def test_what_is_grouped_or_said_to_differ_is_not_suggested_again(workspace, audit):
    a, b, c = (raised(workspace, audit, f"{CLOSED} Floor {floor}.") for floor in "ABC")
    (found,) = suggested(workspace, audit)
    assert set(found.ids) == {a, b, c}
    workspace.write(lambda ledger: grouping.group_findings(ledger, [a, b], title="Closing"))
    (found,) = suggested(workspace, audit)
    assert c in found.ids and len(found.ids) == 2 and found.joins == ("Closing",)
    for member in (a, b):
        workspace.write(lambda ledger, m=member: grouping.say_not_same(ledger, [m, c], "Another floor"))
    assert suggested(workspace, audit) == [] and counted(workspace, audit) == 0
    workspace.write(lambda ledger: grouping.forget_not_same(ledger, [a, c]))
    assert counted(workspace, audit) == 1


def _texts(count):
    chance = random.Random(20)
    words = [f"{a}{b}{c}" for a in "bdfgklmnprst" for b in "aeiou" for c in ("n", "r", "st", "ll")]
    return [" ".join(chance.choices(words, k=30)) for _ in range(count)]


@pytest.mark.parametrize("clauses", [40, 1])
def test_a_thousand_findings_are_compared_and_a_change_compares_only_what_changed(clauses):
    candidates = [
        Candidate(
            f"{number:05d}",
            Compared(text, frozenset({("iso", f"8.{number % clauses}.1")}), f"process {number % clauses}"),
            text[:40],
        )
        for number, text in enumerate(_texts(1000))
    ]
    comparison = Comparison()
    before = {frozenset((pair.one, pair.other)) for pair in comparison.pairs(candidates)}
    changed = [*candidates[1:], Candidate("00000", Compared("changed text"), "changed")]
    after = {frozenset((pair.one, pair.other)) for pair in comparison.pairs(changed)}
    assert after == {pair for pair in before if "00000" not in pair}


CANDIDATES = st.lists(
    st.builds(
        lambda words, clause, process, praises: (" ".join(words), clause, process, praises),
        st.lists(
            st.sampled_from(["closed", "ticket", "user", "backup", "restore", "test", "plan", "floor"]),
            max_size=6,
        ),
        st.sampled_from(("8.6.1", "8.6.2", "9.1")),
        st.sampled_from(("", "incidents")),
        st.booleans(),
    ),
    max_size=9,
)


def _candidates(rows):
    return [
        Candidate(f"f{n}", Compared(words, frozenset({("iso", clause)}), process), words[:20], praises)
        for n, (words, clause, process, praises) in enumerate(rows)
    ]


@settings(max_examples=150, deadline=None)
@given(first=CANDIDATES, second=CANDIDATES)
def test_comparing_only_what_changed_finds_the_same_pairs(first, second):
    kept = Comparison()
    kept.pairs(_candidates(first))
    assert kept.pairs(_candidates(second)) == Comparison().pairs(_candidates(second))


@settings(max_examples=150, deadline=None)
@given(
    pairs=st.dictionaries(
        st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda p: p[0] < p[1]), st.integers(60, 100)
    ),
    apart=st.sets(st.tuples(st.integers(0, 7), st.integers(0, 7))),
    groups=st.dictionaries(st.integers(0, 7).map(str), st.sampled_from(("g1", "g2"))),
)
def test_a_cluster_holds_only_findings_that_each_resemble_each_other_one(pairs, apart, groups):
    likely = sorted(
        (Pair(str(a), str(b), score, ()) for (a, b), score in pairs.items()), key=lambda p: (-p.score, p.ids)
    )
    differ = {(str(a), str(b)) for a, b in apart}
    alike = {pair.ids for pair in likely} - differ
    found = clusters(likely, apart=differ, groups=groups)
    for one in found:
        inside = [(a, b) for a in one.ids for b in one.ids if a < b]
        assert all(pair in alike for pair in inside)
        homes = [groups.get(member, member) for member in one.ids]
        assert len(set(homes)) == len(homes)
    for pair in alike:
        homes = tuple(sorted(groups.get(member, member) for member in pair))
        if homes[0] != homes[1]:  # every likeness between what is apart yet stands in a suggestion
            assert any(set(homes) <= {groups.get(member, member) for member in one.ids} for one in found)
