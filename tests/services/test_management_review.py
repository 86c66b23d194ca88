"""The inputs of a management review: counted in their period, behind the wall, with the words of the management."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from iso20k_audit.model.errors import InputError
from iso20k_audit.model.trends import TrendFilter
from iso20k_audit.model.vocabulary import BenefitKind, FindingKind
from iso20k_audit.services import audits, benefits, findings, management_review, objectives, trends
from iso20k_audit.services.management_review import Wall, Wanted, management_view
from tests.making import bring, make_workspace, start

TODAY = date.today()  # noqa: DTZ011
SINCE, UNTIL = TODAY - timedelta(days=100), TODAY + timedelta(days=10)
TEXTS = {
    "requirement": "The procedure asks for confirmation.",
    "objective_evidence": "7 of 25 tickets sampled, for example INC0048213.",
    "failure": "The closure step is not carried out.",
    "grade_reason": "An isolated lapse.",
}


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as opened:
        yield opened


def raised(ledger, audit_id, kind=FindingKind.MINOR, issue=True, **fields):
    finding_id = findings.raise_finding(
        ledger, audit_id, kind, clauses=["8.6.1"], **({"title": "Closed too early"} | TEXTS | fields)
    )
    if issue:
        findings.issue_finding(ledger, finding_id)
    return finding_id


@pytest.fixture
def audit(workspace):
    """An audit of two client accounts that ended a month ago, with a finding for each and one of the organisation."""
    ended = TODAY - timedelta(days=30)
    audit_id = start(workspace, starts_on=ended, ends_on=ended, clients=["Alpha", "Beta"])

    def fill(ledger):
        clients = {row["name"]: row["id"] for row in ledger.select("client")}
        audits.save(ledger, "audit", audit_id, {"conclusion": "Alpha and Beta are served well."})
        raised(ledger, audit_id, FindingKind.MAJOR, title="Of Alpha", client_id=clients["Alpha"])
        raised(ledger, audit_id, title="Of Beta", client_id=clients["Beta"])
        raised(ledger, audit_id, title="Of the house")
        raised(ledger, audit_id, FindingKind.OPPORTUNITY, title="Better templates")
        raised(ledger, audit_id, title="A draft", issue=False)

    workspace.write(fill)
    return audit_id


def view(workspace, since=SINCE, until=UNTIL, **wanted):
    return workspace.read(lambda ledger: management_view(ledger, Wanted(since, until, **wanted)))


def client(workspace, name):
    return next(
        row["id"] for row in workspace.read(lambda ledger: ledger.select("client")) if row["name"] == name
    )


def test_what_is_counted_in_the_period(workspace, audit):
    found = view(workspace)
    assert [len(found.raised(kind)) for kind in FindingKind] == [1, 2, 1, 0]
    assert [found.open_at_end(kind) for kind in FindingKind] == [1, 2, 1, 0]
    assert found.drafts == 1
    assert [one.count(FindingKind.MINOR) for one in found.audits] == [2]
    assert [(one.label, one.majors, one.minors) for one in found.groups] == [("8.6", 1, 2)]
    assert sum(month.raised for month in found.months) == 3
    assert found.months[-1].open == 3
    assert found.as_of == TODAY
    # the same numbers as the trends
    same = workspace.read(
        lambda ledger: trends.trends(ledger, TrendFilter(since=SINCE.isoformat(), until=UNTIL.isoformat()))
    )
    assert len(same.findings) == sum(len(found.raised(kind)) for kind in FindingKind)


def test_a_finding_of_before_is_listed_while_it_is_open_and_when_it_is_closed(workspace, audit):
    later = view(workspace, since=TODAY - timedelta(days=5))
    assert [len(later.raised(kind)) for kind in FindingKind] == [0, 0, 0, 0]
    assert len(later.nonconformities) == 3
    assert later.audits == ()
    before = view(workspace, until=TODAY - timedelta(days=60))
    assert before.findings == ()
    assert before.nonconformities == []

    def close(ledger):
        finding_id = next(
            row["id"] for row in ledger.select("finding", audit) if row["title"] == "Of the house"
        )
        day = TODAY.isoformat()
        action = findings.add_action(ledger, finding_id)
        bring(ledger, action, "verified", done_on=day, verified_on=day, check_on=day)

    workspace.write(close)
    closed = view(workspace, since=TODAY - timedelta(days=5))
    assert closed.closed_in_period(FindingKind.MINOR) == 1
    assert closed.open_at_end(FindingKind.MINOR) == 1
    whole = view(workspace)
    assert whole.closing_days is not None
    assert whole.first_time == (1, 1)
    assert dict(whole.effectiveness_counts())["effective"] == 1


def test_the_wall_keeps_one_client_from_the_other(workspace, audit):
    alpha, beta = client(workspace, "Alpha"), client(workspace, "Beta")
    audits_of_beta = start(workspace, title="Beta alone", clients=["Beta"])
    assert audits_of_beta
    workspace.write(
        lambda ledger: benefits.add(
            ledger, title="Beta stayed", kind=BenefitKind.OTHER, amount="1", unit="client"
        )
    )
    workspace.write(
        lambda ledger: management_review.add_review(
            ledger,
            title="R",
            period_from=SINCE.isoformat(),
            period_to=UNTIL.isoformat(),
            decisions="Call Beta.",
        )
    )
    for wall in (Wall(only=alpha), Wall(without=beta)):
        found = view(workspace, wall=wall)
        assert sorted(one.title for one in found.findings) == ["Better templates", "Of Alpha", "Of the house"]
        told = repr(found).replace(found.wall, "")
        assert "Beta" not in told
        assert "left out" in found.wall
        assert [(one.majors, one.minors) for one in found.groups] == [(1, 1)]
        assert len(found.audits) == 1
    assert "Beta" in repr(view(workspace))


def test_reviews_objectives_and_benefits_are_taken_over(workspace, audit):
    def fill(ledger):
        management_review.add_review(
            ledger,
            title="Before",
            held_on=(TODAY - timedelta(days=200)).isoformat(),
            decisions="Hire a deputy.",
        )
        own = management_review.add_review(
            ledger,
            title="Now",
            period_from=SINCE.isoformat(),
            period_to=UNTIL.isoformat(),
            remarks="Accepted.",
            decisions="Test the plan.",
        )
        goal = objectives.add(ledger, title="Right priority", unit="%", target="95")
        objectives.add_reading(ledger, goal, "91.5", read_on=(TODAY - timedelta(days=9)).isoformat())
        benefits.add(ledger, title="No penalty", kind=BenefitKind.PENALTY_AVOIDED, amount="1200", unit="EUR")
        benefits.add(
            ledger, title="None either", kind=BenefitKind.PENALTY_AVOIDED, amount="300.5", unit="EUR"
        )
        return own

    own = workspace.write(fill)
    found = view(workspace)
    assert (found.review.remarks, found.review.decisions) == ("Accepted.", "Test the plan.")
    assert [one.decisions for one in found.earlier] == ["Hire a deputy."]
    assert view(workspace, review_id=own).title == "Now"
    [goal] = found.objectives
    assert (goal.value, goal.target, goal.status) == ("91.5", "95", "On track")
    past = view(workspace, since=TODAY - timedelta(days=90), until=TODAY - timedelta(days=20))
    assert (past.objectives[0].value, past.objectives[0].status) == ("", "No reading")
    assert found.benefit_totals == (("Penalty avoided", "1500.5", "EUR"),)
    assert "not audited" in found.benefits_note


def test_the_next_period_begins_where_the_last_ended(workspace):
    first, last = workspace.read(management_review.proposed_period)
    assert (last - first).days == 364
    ended = TODAY - timedelta(days=40)
    workspace.write(
        lambda ledger: management_review.add_review(ledger, title="R", period_to=ended.isoformat())
    )
    assert workspace.read(management_review.proposed_period) == (ended + timedelta(days=1), TODAY)


def test_periods_and_files_that_cannot_be_are_refused(workspace, tmp_path):
    with pytest.raises(InputError, match="before it begins"):
        view(workspace, since=UNTIL, until=SINCE)
    with pytest.raises(InputError, match="before it begins"):
        workspace.write(
            lambda ledger: management_review.add_review(
                ledger, title="R", period_from=UNTIL.isoformat(), period_to=SINCE.isoformat()
            )
        )
    with pytest.raises(InputError, match=r"\.pdf or \.xlsx"):
        management_review.export_pack(workspace, Wanted(SINCE, UNTIL), tmp_path / "pack.docx")
