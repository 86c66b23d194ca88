"""Findings that resemble the one in hand, repeats, and remarks laid aside."""

from __future__ import annotations

import pytest

from iso20k_audit.model.errors import RuleViolation
from iso20k_audit.model.rules import report_gaps
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import audits, findings, history, reviewing, undoing, viewing
from iso20k_audit.services.similar_findings import mark_repeat, similar_findings
from tests.making import bring, make_workspace, start

EARLIER = {
    "title": "Closure of incidents is not confirmed with the user",
    "requirement": "The procedure asks for the user's confirmation before closure.",
    "objective_evidence": "7 of 25 tickets sampled, for example INC0048213, closed without confirmation.",
    "failure": "For 7 of 25 incidents the confirmation of the user is not recorded.",
    "process": "Incident management",
}


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as opened:
        yield opened


def _raise(workspace, audit, kind=FindingKind.MINOR, clauses=("8.6.1",), **fields):
    return workspace.write(
        lambda ledger: findings.raise_finding(ledger, audit, kind, clauses=clauses, **(EARLIER | fields))
    )


@pytest.fixture
def two_audits(workspace):
    """An issued and closed finding of last year's audit, and an audit in hand."""
    last = start(workspace, title="Last year")
    earlier = _raise(workspace, last)
    action = workspace.write(lambda ledger: findings.add_action(ledger, earlier, action="Ask before closing"))
    workspace.write(lambda ledger: findings.issue_finding(ledger, earlier))
    workspace.write(lambda ledger: bring(ledger, action, "verified"))
    return earlier, start(workspace, title="This year")


def test_the_same_failure_of_another_audit_comes_first_with_its_reason_and_state(workspace, two_audits):
    earlier, audit = two_audits
    twin = _raise(workspace, audit)
    far = _raise(
        workspace,
        audit,
        clauses=("4.1",),
        title="Climate change not considered",
        failure="No issue list.",
        process="Context",
    )
    here = _raise(workspace, audit, title="Incidents closed without the user's confirmation")
    found = workspace.read(lambda ledger: similar_findings(ledger, here))
    assert [one.id for one in found] == [earlier, twin]
    assert [one.same_audit for one in found] == [False, True]
    assert far not in [one.id for one in found]
    assert found[0].reasons[0] == "same clause" and "similar words" in found[0].reasons[-1]
    assert found[0].is_closed and found[0].state == "closed, action effective"
    assert found[1].state == "open, no action yet"


def test_what_is_typed_now_counts_before_what_is_recorded(workspace, two_audits):
    earlier, audit = two_audits
    here = _raise(workspace, audit, clauses=("8.6.2",), title="", failure="", process="")
    assert workspace.read(lambda ledger: similar_findings(ledger, here)) == []
    typed = workspace.read(
        lambda ledger: similar_findings(ledger, here, title=EARLIER["title"], failure=EARLIER["failure"])
    )
    assert [one.id for one in typed] == [earlier]


def test_a_repeat_is_linked_told_in_the_report_and_weighs_on_the_grade(workspace, two_audits):
    earlier, audit = two_audits
    here = _raise(workspace, audit)
    workspace.write(lambda ledger: mark_repeat(ledger, here, earlier))
    remarks = workspace.read(lambda ledger: findings.remarks_on(ledger, here))
    assert [remark.rule for remark in remarks] == ["minor_repeat"]
    assert "NC-" in remarks[0].text
    view = workspace.read(lambda ledger: viewing.audit_view(ledger, audit, workspace.folder))
    assert view.findings[0].repeat_of.startswith("NC-") and "(IA-" in view.findings[0].repeat_of
    assert any("the corrective action did not hold" in gap.text for gap in report_gaps(view))
    assert workspace.read(lambda ledger: history.record_names(ledger, audit))[earlier].startswith("NC-")
    workspace.write(lambda ledger: mark_repeat(ledger, here, None))
    assert workspace.read(lambda ledger: findings.remarks_on(ledger, here)) == []


def test_a_finding_cannot_repeat_itself_not_even_through_another(workspace, two_audits):
    earlier, audit = two_audits
    here = _raise(workspace, audit)
    workspace.write(lambda ledger: mark_repeat(ledger, here, earlier))
    for first, second in ((here, here), (earlier, here)):
        with pytest.raises(RuleViolation, match="repeat itself"):
            workspace.write(lambda ledger, a=first, b=second: mark_repeat(ledger, a, b))


def test_a_dismissed_remark_is_quiet_everywhere_kept_in_the_history_and_can_be_undone(workspace, two_audits):
    _, audit = two_audits
    here = _raise(workspace, audit, failure="The handover is poor.")
    [remark] = workspace.read(lambda ledger: findings.remarks_on(ledger, here))
    workspace.write(lambda ledger: reviewing.dismiss_remark(ledger, here, remark.key))
    assert workspace.read(lambda ledger: findings.remarks_on(ledger, here)) == []
    view = workspace.read(lambda ledger: viewing.audit_view(ledger, audit, workspace.folder))
    assert not any("is an opinion" in gap.text for gap in report_gaps(view))
    assert workspace.read(lambda ledger: ledger.get("finding", here))["dismissed_remarks"] == [remark.key]
    workspace.write(lambda ledger: undoing.take_back(ledger, undoing.undo_state(ledger, audit).undo_group))
    assert [one.key for one in workspace.read(lambda ledger: findings.remarks_on(ledger, here))] == [
        remark.key
    ]


def test_the_review_knows_the_language_the_people_the_sample_and_the_last_day(workspace, two_audits):
    _, audit = two_audits
    here = _raise(workspace, audit, failure="El tratamiento es malo.")
    assert workspace.read(lambda ledger: findings.remarks_on(ledger, here)) == []
    workspace.write(
        lambda ledger: audits.save(ledger, "audit", audit, {"language": "es", "ends_on": "2026-10-16"})
    )
    assert [r.rule for r in workspace.read(lambda ledger: findings.remarks_on(ledger, here))] == ["opinion"]
    workspace.write(
        lambda ledger: audits.add(ledger, "interview", audit, {"name": "Joy Cabañero", "function": "Agent"})
    )
    fields = {
        "failure": "Joy Cabañero cerró 7 de 25.",
        "objective_evidence": "INC0048213 del 17 de octubre de 2026.",
    }
    workspace.write(lambda ledger: audits.save(ledger, "finding", here, fields))
    found = {r.rule for r in workspace.read(lambda ledger: findings.remarks_on(ledger, here))}
    assert found == {"person_named", "day_after_audit"}


def test_among_a_thousand_findings_the_earlier_audit_s_comes_first(workspace, two_audits):
    earlier, audit = two_audits

    def fill(ledger):
        for number in range(1000):
            findings.raise_finding(
                ledger,
                audit,
                FindingKind.MINOR,
                clauses=["8.6.2"],
                title=f"Request {number} late",
                failure="Late.",
            )

    workspace.write(fill)
    here = _raise(workspace, audit)
    found = workspace.read(lambda ledger: similar_findings(ledger, here))
    assert found[0].id == earlier
