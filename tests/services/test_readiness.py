"""Readiness read from a real workspace whose gaps are known."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from iso20k_audit.model.certification_cycle import months_later
from iso20k_audit.model.readiness import PartName, Severity
from iso20k_audit.model.vocabulary import AuditType, CertificationEventKind, FindingKind
from iso20k_audit.services import answering, audits, certification, findings, management_review, undoing
from iso20k_audit.services.readiness import choices, readiness
from tests.making import make_workspace, start

TODAY = date.today()  # noqa: DTZ011


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as opened:
        yield opened


def judge(workspace, audit_id, results):
    """Answers questions by their item."""

    def job(ledger):
        for item, result in results.items():
            question = answering.question_of_item(ledger, audit_id, item)
            answering.answer(ledger, audit_id, question, {"result": result})

    workspace.write(job)


def ready(workspace, standard="iso20000-1-2018", organisation="", today=None):
    return workspace.read(lambda ledger: readiness(ledger, standard, organisation, today))


def missed(found):
    return {
        clause
        for item in found.items
        if item.part in (PartName.AUDITED, PartName.CYCLE)
        for clause in item.clauses
    }


def test_an_empty_workspace(workspace):
    found = ready(workspace)
    assert found.is_empty
    assert found.part(PartName.AUDITED).done == 0
    offered = workspace.read(choices)
    assert offered.standards == (("iso20000-1-2018", "ISO/IEC 20000-1:2018"),)


def test_only_judged_answers_of_internal_audits_count(workspace):
    audit_id = start(workspace)
    judge(
        workspace,
        audit_id,
        {"4.1-01": "conforms", "4.2-01": "not_sampled", "8.6.1-01": "minor", "8.6.2-01": "not_applicable"},
    )
    gap = start(workspace, title="Gap", type=AuditType.GAP)
    judge(workspace, gap, {"10.1-01": "conforms"})
    found = ready(workspace)
    part = found.part(PartName.AUDITED)
    assert part.done == 2
    assert part.total == 57
    assert {"4.2", "8.6.2", "10.1"} <= missed(found)
    assert not {"4.1", "8.6.1"} & missed(found)


def test_a_finding_shows_that_its_clause_was_audited(workspace):
    audit_id = start(workspace)
    workspace.write(
        lambda ledger: findings.raise_finding(ledger, audit_id, FindingKind.MINOR, clauses=["7.2"], title="T")
    )
    assert "7.2" not in missed(ready(workspace))


def test_answers_older_than_the_window_and_the_cycle(workspace):
    audit_id = start(workspace)
    judge(workspace, audit_id, {"4.1-01": "conforms", "8.6.1-01": "conforms"})
    later = months_later(TODAY, 18)
    found = ready(workspace, today=later)
    assert found.part(PartName.AUDITED).done == 0
    assert found.part(PartName.CYCLE).done == 2
    assert found.part(PartName.DOCUMENTED).done == 2
    assert ready(workspace, today=months_later(TODAY, 60)).items[0].what.startswith("No internal audit")


def test_what_the_certification_body_found_is_no_internal_audit(workspace):
    audit_id = start(workspace, title="Findings of the body")
    judge(workspace, audit_id, {"4.1-01": "conforms"})
    number = workspace.read(lambda ledger: ledger.get("audit", audit_id)["number"])
    assert ready(workspace).part(PartName.AUDITED).done == 1

    def record(ledger):
        own = certification.add_certification(ledger, standard="iso20000-1-2018")
        certification.add_event(ledger, own, CertificationEventKind.STAGE_1, recorded_as=number)

    workspace.write(record)
    assert ready(workspace).part(PartName.AUDITED).done == 0


def test_documented_information_needs_evidence_or_a_fulfilled_answer(workspace):
    audit_id = start(workspace)
    judge(workspace, audit_id, {"4.1-01": "minor", "4.2-01": "ofi"})
    found = ready(workspace)
    lacking = {item.clauses[0] for item in found.items if item.part is PartName.DOCUMENTED}
    assert "4.1" in lacking
    assert "4.2" not in lacking
    [item] = [item for item in found.items if item.part is PartName.DOCUMENTED and item.clauses == ("4.1",)]
    first = workspace.read(lambda ledger: answering.question_of_item(ledger, audit_id, "4.1-01"))
    assert (item.place.page, item.place.target) == (f"audit:{audit_id}:fieldwork", first)
    assert "5.1" not in lacking  # nothing is prescribed there
    assert found.part(PartName.DOCUMENTED).total == 53


def test_sites_count_where_something_was_done(workspace):
    audit_id = start(workspace)
    judge(workspace, audit_id, {"4.1-01": "conforms", "8.6.1-01": "conforms"})
    sites = {row["name"]: row["id"] for row in workspace.read(lambda ledger: ledger.select("site"))}
    workspace.write(
        lambda ledger: findings.raise_finding(
            ledger,
            audit_id,
            FindingKind.MINOR,
            question=answering.question_of_item(ledger, audit_id, "8.6.1-01"),
            clauses=["8.6.1"],
            title="T",
            site_id=sites["Kraków"],
        )
    )
    lines = {name: done for name, done, _total in ready(workspace).part(PartName.SITES).lines}
    assert lines == {"Kraków": 1, "Cebu": 0}
    assert any(item.what.startswith("Cebu") for item in ready(workspace).items)


def test_findings_actions_and_reviews_and_taking_them_back(workspace):
    audit_id = start(workspace)
    finding_id = workspace.write(
        lambda ledger: findings.raise_finding(
            ledger, audit_id, FindingKind.MAJOR, clauses=["8.7.2"], title="No test"
        )
    )
    found = ready(workspace)
    [major] = [item for item in found.items if item.part is PartName.MAJORS]
    assert (major.severity, major.place.target) == (Severity.BLOCKS, finding_id)
    workspace.write(
        lambda ledger: findings.add_action(
            ledger, finding_id, action="Test it", due_on=(TODAY - timedelta(days=3)).isoformat()
        )
    )
    [late] = [item for item in ready(workspace).items if item.part is PartName.ACTIONS]
    assert late.clauses == ("8.7.2",)
    assert late.place.page == f"audit:{audit_id}:actions"
    workspace.write(
        lambda ledger: management_review.add_review(ledger, title="2026", held_on=TODAY.isoformat())
    )
    assert ready(workspace).part(PartName.REVIEW).done == 1
    workspace.write(lambda ledger: undoing.take_back(ledger, undoing.undo_state(ledger).undo_group))
    assert ready(workspace).part(PartName.REVIEW).done == 0


def test_due_days_come_from_the_policy_where_the_finding_has_none(workspace):
    audit_id = start(workspace)
    workspace.write(
        lambda ledger: findings.raise_finding(
            ledger, audit_id, FindingKind.MINOR, clauses=["8.6.1"], title="T"
        )
    )
    soon = [item for item in ready(workspace).items if item.part is PartName.ANSWERS]
    assert soon == []
    later = ready(workspace, today=TODAY + timedelta(days=31))
    assert [item.part for item in later.items if item.part is PartName.ANSWERS] == [PartName.ANSWERS]


def test_one_organisation_at_a_time(workspace):
    audit_id = start(workspace)
    judge(workspace, audit_id, {"4.1-01": "conforms"})
    other = workspace.write(lambda ledger: audits.add(ledger, "organisation", None, {"name": "Other"}))
    own = workspace.read(lambda ledger: ledger.get("audit", audit_id)["organisation_id"])
    assert ready(workspace, organisation=own).part(PartName.AUDITED).done == 1
    assert ready(workspace, organisation=other).is_empty
