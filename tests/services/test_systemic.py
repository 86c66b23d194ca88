"""Several minors on one clause: proposed, accepted, refused, and asked again when another one joins."""

from __future__ import annotations

import pytest

from iso20k_audit.model.errors import InputError, NotFound
from iso20k_audit.model.grading import Answer
from iso20k_audit.model.vocabulary import FindingKind, Role
from iso20k_audit.services import audits, browsing, evidence, findings, grading, grouping, undoing
from iso20k_audit.services.concluding import NotTheLead
from iso20k_audit.services.follow_up_policy import set_systemic_policy
from iso20k_audit.services.systemic import accept_systemic, refuse_systemic, systemic_proposals
from tests.making import make_workspace, start

FIELDS = {
    "title": "Closure not confirmed",
    "requirement": "The procedure asks for the user's confirmation before closure.",
    "objective_evidence": "7 of 25 tickets, for example INC0048213, closed without confirmation.",
    "failure": "The closure step is not carried out.",
}


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as opened:
        yield opened


@pytest.fixture
def audit(workspace):
    return start(workspace)


@pytest.fixture
def sites(workspace, audit):
    return [row["id"] for row in workspace.read(lambda ledger: ledger.select("site"))]


def _raise(workspace, audit, clauses=("8.6.1",), kind=FindingKind.MINOR, **fields):
    return workspace.write(
        lambda ledger: findings.raise_finding(ledger, audit, kind, clauses=clauses, **(FIELDS | fields))
    )


def _proposals(workspace, audit):
    return workspace.read(lambda ledger: systemic_proposals(ledger, audit))


def test_three_minors_on_one_clause_are_several_two_at_one_place_are_not(workspace, audit):
    two = [_raise(workspace, audit), _raise(workspace, audit)]
    _raise(workspace, audit, clauses=("8.6.2",))
    _raise(workspace, audit, kind=FindingKind.OPPORTUNITY)
    assert _proposals(workspace, audit) == []
    third = _raise(workspace, audit)
    (found,) = _proposals(workspace, audit)
    assert found.clauses == ("8.6.1",) and [one.id for one in found.minors] == [*two, third]
    assert "MR-01" in found.reasoning and "8.6.1" in found.reasoning


@pytest.mark.parametrize("name", ["site_id", "shift", "client_id"])
def test_two_minors_are_several_at_two_sites_shifts_or_clients(workspace, audit, sites, name):
    clients = [
        workspace.write(lambda ledger, one=one: audits.add(ledger, "client", None, {"name": one}))
        for one in ("Client A", "Client B")
    ]
    values = {"site_id": sites, "shift": ["Day", "Night"], "client_id": clients}[name]
    for value in values:
        _raise(workspace, audit, **{name: value})
    (found,) = _proposals(workspace, audit)
    words = {"site_id": "At 2 sites: Kraków; Cebu", "shift": "On 2 shifts: Day; Night"}
    assert words.get(name, "For 2 clients: Client A; Client B") in found.reasoning


def test_the_policy_says_how_many_are_several(workspace, audit, sites):
    workspace.write(lambda ledger: set_systemic_policy(ledger, 4, 3))
    for site in (*sites, sites[0]):
        _raise(workspace, audit, site_id=site)
    assert len(_proposals(workspace, audit)) == 1
    workspace.write(lambda ledger: set_systemic_policy(ledger, 5, 4))
    assert _proposals(workspace, audit) == []


def test_findings_that_say_the_same_at_one_place_count_once(workspace, audit):
    ids = [_raise(workspace, audit) for _ in range(3)]
    workspace.write(lambda ledger: grouping.group_findings(ledger, ids[:2]))
    assert _proposals(workspace, audit) == []


def test_accepting_raises_a_major_that_quotes_the_minors_which_stay(workspace, audit, sites, tmp_path):
    minors = [_raise(workspace, audit, site_id=site) for site in sites]
    proof = tmp_path / "tickets.csv"
    proof.write_text("INC1,closed\n")
    evidence.attach_files(workspace, audit, [proof], target=evidence.Target("finding", minors[0]))
    whole = workspace.write(lambda ledger: accept_systemic(ledger, audit, "8.6.1"))
    row = workspace.read(lambda ledger: browsing.finding_detail(ledger, whole))
    assert row["finding_kind"] == "major" and row["status"] == "draft" and row["clauses"] == ("8.6.1",)
    assert (
        "MR-01 (Kraków): 7 of 25 tickets" in row["objective_evidence"]
        and "MR-02 (Cebu)" in row["objective_evidence"]
    )
    assert [item["file_name"] for item in row["evidence"]] == ["tickets.csv"]
    assert row["grade_proposed"] == row["grade_decided"] == "major" and "At 2 sites" in row["grade_reason"]
    for minor in minors:
        there = workspace.read(lambda ledger, minor=minor: ledger.get("finding", minor))
        assert there["part_of"] == whole and there["finding_kind"] == "minor"
    assert _proposals(workspace, audit) == []
    standing = workspace.read(lambda ledger: grading.grade_of(ledger, minors[0]))
    assert standing.context.part_of == "MR-03" and standing.proposal.kind is FindingKind.MINOR
    assert workspace.read(lambda ledger: grading.grade_of(ledger, whole)).parts == ("MR-01", "MR-02")
    workspace.write(lambda ledger: undoing.take_back(ledger, undoing.undo_state(ledger, audit).undo_group))
    assert workspace.read(lambda ledger: ledger.get("finding", minors[0]))["part_of"] is None
    assert len(_proposals(workspace, audit)) == 1


def test_a_minor_that_comes_later_joins_the_systemic_finding(workspace, audit, sites):
    for site in sites:
        _raise(workspace, audit, site_id=site)
    whole = workspace.write(lambda ledger: accept_systemic(ledger, audit, "8.6.1"))
    late = _raise(workspace, audit, objective_evidence="INC0099001 of 2 March closed without confirmation.")
    (found,) = _proposals(workspace, audit)
    assert found.joins_id == whole and [one.id for one in found.minors] == [late]
    assert workspace.write(lambda ledger: accept_systemic(ledger, audit, "8.6.1")) == whole
    assert "INC0099001" in workspace.read(lambda ledger: ledger.get("finding", whole))["objective_evidence"]
    assert _proposals(workspace, audit) == []


def test_once_the_systemic_finding_is_withdrawn_the_minors_are_asked_about_again(workspace, audit, sites):
    for site in sites:
        _raise(workspace, audit, site_id=site)
    whole = workspace.write(lambda ledger: accept_systemic(ledger, audit, "8.6.1"))
    workspace.write(lambda ledger: audits.withdraw(ledger, "finding", whole, "Raised by mistake"))
    (found,) = _proposals(workspace, audit)
    assert not found.joins_id and len(found.minors) == 2


def test_a_refusal_needs_a_reason_is_remembered_and_holds_until_another_minor_joins(workspace, audit, sites):
    first, _second = (_raise(workspace, audit, site_id=site) for site in sites)
    with pytest.raises(InputError, match="Say why"):
        workspace.write(lambda ledger: refuse_systemic(ledger, audit, "8.6.1", " "))
    workspace.write(lambda ledger: refuse_systemic(ledger, audit, "8.6.1", "Two tools, two causes."))
    assert _proposals(workspace, audit) == []
    known = workspace.read(lambda ledger: grading.grade_of(ledger, first)).known["several"]
    assert known.answer is Answer.NO and "Two tools, two causes." in known.why
    third = _raise(workspace, audit)
    (found,) = _proposals(workspace, audit)
    assert third in [one.id for one in found.minors] and len(found.minors) == 3


def test_minors_that_share_two_clauses_are_one_proposal_on_both(workspace, audit):
    for _ in range(3):
        _raise(workspace, audit, clauses=("8.6.1", "10.1"))
    (found,) = _proposals(workspace, audit)
    assert found.clauses == ("8.6.1", "10.1")


def test_only_the_lead_auditor_accepts_or_refuses(workspace, audit, sites):
    for site in sites:
        _raise(workspace, audit, site_id=site)
    workspace.write(lambda ledger: audits.add_participant(ledger, audit, "Maria Rossi", Role.AUDITOR))
    workspace.write(lambda ledger: audits.add_participant(ledger, audit, "Anna Lead", Role.LEAD_AUDITOR))
    for act in (
        lambda ledger: accept_systemic(ledger, audit, "8.6.1"),
        lambda ledger: refuse_systemic(ledger, audit, "8.6.1", "No."),
    ):
        with pytest.raises(NotTheLead, match="Anna Lead"):
            workspace.write(act)


def test_on_a_clause_without_a_proposal_nothing_is_accepted(workspace, audit):
    with pytest.raises(NotFound, match="8.6.1"):
        workspace.write(lambda ledger: accept_systemic(ledger, audit, "8.6.1"))
