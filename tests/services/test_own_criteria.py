"""Own audit criteria in a workspace: kept, cited, printed, packed, and made into a checklist."""

from __future__ import annotations

import pytest

from iso20k_audit.checklists.reading import read_checklist
from iso20k_audit.model.errors import InputError, NotFound, RuleViolation
from iso20k_audit.model.vocabulary import CriterionKind, FindingKind
from iso20k_audit.services import audits, findings, own_criteria
from iso20k_audit.services.clause_choices import clause_choices
from iso20k_audit.services.searching import search
from iso20k_audit.services.undoing import take_back, undo_state
from iso20k_audit.services.viewing import audit_view
from iso20k_audit.store import sending
from tests.making import make_workspace, small_checklist, start


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as opened:
        yield opened


@pytest.fixture
def document(workspace):
    def add(ledger):
        client = audits.record_named(ledger, "client", "ACME Retail")
        made = own_criteria.add_document(
            ledger,
            "ACME-SLA",
            "Service level agreement",
            CriterionKind.SLA,
            version="3.1",
            valid_from="2026-01-01",
            client_id=client,
        )
        own_criteria.add_clauses(ledger, made, [("4.1", "First response"), ("4.10", "Escalation")])
        own_criteria.add_clause(ledger, made, "4.2", "Resolution time", "Within 8 hours", ["8.3.3"])
        return made

    return workspace.write(add)


def _raise(workspace, audit, *clauses):
    return workspace.write(
        lambda ledger: findings.raise_finding(ledger, audit, FindingKind.MINOR, clauses=clauses, title="Late")
    )


def test_a_document_keeps_its_clauses_in_the_order_of_their_numbers(workspace, document):
    found = workspace.read(lambda ledger: own_criteria.find_document(ledger, "acme-sla"))
    assert [one.number for one in found.clauses] == ["4.1", "4.2", "4.10"]
    assert (found.client, found.kind, found.id) == ("ACME Retail", CriterionKind.SLA, document)
    assert found.clauses[1].also == ("20000-1 8.3.3",)


def test_a_short_name_is_taken_once_and_titles_are_needed(workspace, document):
    with pytest.raises(InputError, match="taken"):
        workspace.write(lambda ledger: own_criteria.add_document(ledger, "acme-sla", "Another"))
    with pytest.raises(InputError, match="title"):
        workspace.write(lambda ledger: own_criteria.add_document(ledger, "B", " "))
    with pytest.raises(NotFound, match="ACME-SLA"):
        workspace.read(lambda ledger: own_criteria.find_document(ledger, "nothing"))


def test_citing_a_clause_makes_the_document_a_criterion_of_the_audit(workspace, document):
    audit = start(workspace)
    finding = _raise(workspace, audit, "ACME-SLA 4.2", "8.6.1")
    assert workspace.read(lambda ledger: findings.clauses_of(ledger, finding)) == ("8.6.1", "ACME-SLA 4.2")
    assert [one.id for one in workspace.read(lambda ledger: own_criteria.used_in(ledger, audit))] == [
        document
    ]
    with pytest.raises(RuleViolation, match="cited"):
        workspace.write(lambda ledger: own_criteria.use_no_longer(ledger, audit, document))
    with pytest.raises(RuleViolation, match="short name"):
        workspace.write(lambda ledger: own_criteria.change_document(ledger, document, {"short_name": "X"}))


def test_a_document_can_be_a_criterion_without_being_cited_and_be_taken_back(workspace, document):
    audit = start(workspace)
    workspace.write(lambda ledger: own_criteria.use(ledger, audit, document))
    assert workspace.read(lambda ledger: own_criteria.used_in(ledger, audit))
    workspace.write(lambda ledger: own_criteria.use_no_longer(ledger, audit, document))
    assert not workspace.read(lambda ledger: own_criteria.used_in(ledger, audit))


def test_the_view_names_criteria_and_titles_of_their_clauses(workspace, document):
    audit = start(workspace)
    _raise(workspace, audit, "ACME-SLA 4.2")
    view = workspace.read(lambda ledger: audit_view(ledger, audit, workspace.folder))
    assert [one.short_name for one in view.own_criteria] == ["ACME-SLA"]
    assert view.clause_title("ACME-SLA 4.2") == "Resolution time"
    assert view.clause_title("8.6.1") == "Incident management"
    workspace.write(lambda ledger: own_criteria.withdraw_document(ledger, document, "replaced"))
    view = workspace.read(lambda ledger: audit_view(ledger, audit, workspace.folder))
    assert [one.title for one in view.own_criteria] == ["Service level agreement"]


def test_what_can_be_cited_are_all_standards_and_own_criteria(workspace, document):
    audit = start(workspace)
    home, choices = workspace.read(lambda ledger: clause_choices(ledger, audit))
    assert home == "iso20000-1-2018"
    assert choices["ACME-SLA 4.1"] == "First response"
    assert choices["8.6.1"] == "Incident management"
    assert "27001 A.5.24" in choices


def test_a_checklist_of_a_document_starts_an_audit_held_against_it(workspace, document):
    path = workspace.read(lambda ledger: own_criteria.make_checklist(ledger, document, workspace.folder))
    made = read_checklist(path)
    assert [question.clause for question in made.questions] == [
        "ACME-SLA 4.1",
        "ACME-SLA 4.2",
        "ACME-SLA 4.10",
    ]
    audit = start(workspace, made)
    assert [one.id for one in workspace.read(lambda ledger: own_criteria.used_in(ledger, audit))] == [
        document
    ]
    with pytest.raises(InputError, match="already"):
        workspace.read(lambda ledger: own_criteria.make_checklist(ledger, document, workspace.folder))


def test_a_package_takes_the_criteria_of_its_audit_along_and_no_others(workspace, document):
    other = workspace.write(
        lambda ledger: own_criteria.add_document(ledger, "OTHER", "Contract of another client")
    )
    audit = start(workspace)
    _raise(workspace, audit, "ACME-SLA 4.2")
    records = workspace.read(lambda ledger: sending.content(ledger, audit).records)
    clauses = workspace.read(lambda ledger: {row["id"] for row in ledger.select("criterion_clause")})
    assert document in records and clauses <= records and other not in records


def test_adding_is_undone_by_name(workspace):
    audit = start(workspace, small_checklist())
    workspace.write(lambda ledger: own_criteria.add_document(ledger, "LAW", "Labour law"))
    state = workspace.write(lambda ledger: undo_state(ledger, audit))
    assert "Labour law" in state.undo_text
    workspace.write(lambda ledger: take_back(ledger, state.undo_group))
    assert not workspace.read(own_criteria.documents)


def test_own_criteria_are_found_by_a_search(workspace, document):
    audit = start(workspace)
    found = workspace.read(lambda ledger: search(ledger, "resolution", audit))
    hits = [hit for group in found.groups for hit in group.hits if group.name == "programme"]
    assert [(hit.kind, hit.number, hit.page, hit.target) for hit in hits] == [
        ("criterion_clause", "ACME-SLA 4.2", "programme", f"criteria:{document}")
    ]
