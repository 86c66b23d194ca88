"""What auditees say to findings: who, how and when; what they said before, and what was changed since."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from iso20k_audit.model.acknowledged import STATEMENT, fingerprint
from iso20k_audit.model.errors import InputError, RuleViolation
from iso20k_audit.model.vocabulary import Acknowledgement, FindingKind
from iso20k_audit.services import findings, undoing
from iso20k_audit.services.acknowledging import (
    acknowledge,
    acknowledgements,
    changed_since,
    save_said,
    statements_then,
    take_back,
)
from tests.making import make_workspace, start
from tests.services.following_up import raised, row, save

A = Acknowledgement


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as opened:
        yield opened


@pytest.fixture
def audit(workspace):
    return start(workspace)


def said(workspace, finding, how=A.ACCEPTED, by="Li Wei", role="Head of desk", comment="", later=0):
    """Acknowledges; `later` seconds after now, as a clock would."""

    def job(ledger):
        ledger.now = lambda: datetime.now().astimezone() + timedelta(seconds=later)
        acknowledge(ledger, finding, how, by, role, comment)

    workspace.write(job)


def test_who_how_and_when_is_kept(workspace, audit):
    finding = raised(workspace, audit)
    said(workspace, finding, A.DISPUTED, "  Li   Wei ", "Head of desk", " We do ask. ")
    stands = row(workspace, "finding", finding)
    assert (stands["acknowledgement"], stands["auditee_name"], stands["auditee_role"]) == (
        "disputed",
        "Li Wei",
        "Head of desk",
    )
    assert stands["auditee_comment"] == "We do ask."
    assert datetime.fromisoformat(stands["acknowledged_at"]).tzinfo is not None


@pytest.mark.parametrize("how", [A.DISPUTED, A.ACCEPTED_WITH_COMMENT])
def test_a_comment_or_a_dispute_says_what(workspace, audit, how):
    finding = raised(workspace, audit)
    with pytest.raises(InputError):
        said(workspace, finding, how, comment=" \n")
    assert row(workspace, "finding", finding)["acknowledgement"] is None


def test_somebody_is_named(workspace, audit):
    finding = raised(workspace, audit)
    with pytest.raises(InputError, match="Nobody is named"):
        said(workspace, finding, by=" ")


def test_a_withdrawn_finding_is_not_acknowledged(workspace, audit):
    finding = raised(workspace, audit)
    workspace.write(lambda ledger: findings.withdraw_findings(ledger, [finding], "a mistake"))
    with pytest.raises(RuleViolation, match="withdrawn"):
        said(workspace, finding)


def test_several_people_over_time_are_told_newest_first(workspace, audit):
    finding = raised(workspace, audit)
    said(workspace, finding, A.DISPUTED, "Li Wei", "Head of desk", "We do ask.")
    said(workspace, finding, A.ACCEPTED, "Ann Bo", "Director", later=5)
    found = workspace.read(lambda ledger: acknowledgements(ledger, finding))
    assert [(one.by, one.acknowledgement, one.stands) for one in found] == [
        ("Ann Bo", A.ACCEPTED, True),
        ("Li Wei", A.DISPUTED, False),
    ]
    assert found[1].comment == "We do ask."
    assert found[0].recorded_by == "Maria Rossi"


def test_what_is_undone_was_not_said(workspace, audit):
    finding = raised(workspace, audit)
    said(workspace, finding, by="Li Wei")
    said(workspace, finding, by="Ann Bo", later=5)

    def undo(ledger):
        state = undoing.undo_state(ledger, audit)
        assert state.undo_text.startswith("acknowledgement of")
        undoing.take_back(ledger, state.undo_group)

    workspace.write(undo)
    found = workspace.read(lambda ledger: acknowledgements(ledger, finding))
    assert [(one.by, one.stands) for one in found] == [("Li Wei", True)]

    def redo(ledger):
        undoing.take_back(ledger, undoing.undo_state(ledger, audit).redo_group)

    workspace.write(redo)
    found = workspace.read(lambda ledger: acknowledgements(ledger, finding))
    assert [(one.by, one.stands) for one in found] == [("Ann Bo", True), ("Li Wei", False)]


def test_taken_back_it_stays_in_the_history(workspace, audit):
    finding = raised(workspace, audit)
    said(workspace, finding)
    workspace.write(lambda ledger: take_back(ledger, finding))
    assert row(workspace, "finding", finding)["acknowledged_at"] is None
    [one] = workspace.read(lambda ledger: acknowledgements(ledger, finding))
    assert not one.stands


def test_a_corrected_name_is_one_entry(workspace, audit):
    finding = raised(workspace, audit)
    said(workspace, finding, by="Li Wie")
    save(workspace, finding, auditee_name="Li Wei")
    [one] = workspace.read(lambda ledger: acknowledgements(ledger, finding))
    assert (one.by, one.stands) == ("Li Wei", True)


def test_the_form_stamps_the_time_and_asks_for_the_comment(workspace, audit):
    finding = raised(workspace, audit)
    save(workspace, finding, auditee_name="Li Wei")
    with pytest.raises(InputError, match="disputed, but not why"):
        workspace.write(lambda ledger: save_said(ledger, finding, {"acknowledgement": "disputed"}))
    workspace.write(lambda ledger: save_said(ledger, finding, {"acknowledgement": "accepted"}))
    assert row(workspace, "finding", finding)["acknowledged_at"]
    workspace.write(lambda ledger: save_said(ledger, finding, {"acknowledgement": None}))
    assert row(workspace, "finding", finding)["auditee_name"] is None


# -- changed since -------------------------------------------------------------------------------------


def changed(workspace, audit, finding):
    return workspace.read(lambda ledger: changed_since(ledger, audit)).get(finding, ())


def test_what_is_changed_afterwards_is_told_and_forgotten_when_it_is_changed_back(workspace, audit):
    finding = raised(workspace, audit)
    before = row(workspace, "finding", finding)["title"]
    said(workspace, finding)
    assert changed(workspace, audit, finding) == ()
    save(workspace, finding, title="Another title", process="Incident management")
    assert changed(workspace, audit, finding) == ("Title",)  # the process is not what was read out
    save(workspace, finding, title=before)
    assert changed(workspace, audit, finding) == ()


def test_grade_and_clauses_count_too(workspace, audit):
    finding = raised(workspace, audit)
    said(workspace, finding)
    save(workspace, finding, finding_kind=FindingKind.MAJOR.value)
    workspace.write(lambda ledger: findings.set_clauses(ledger, finding, ["8.6.1", "8.6.2"]))
    assert changed(workspace, audit, finding) == ("Kind", "Clauses")
    workspace.write(lambda ledger: findings.set_clauses(ledger, finding, ["8.6.1"]))
    assert changed(workspace, audit, finding) == ("Kind",)


def test_acknowledged_again_it_is_as_it_stands(workspace, audit):
    finding = raised(workspace, audit)
    said(workspace, finding)
    save(workspace, finding, failure="Seven of ten.")
    assert changed(workspace, audit, finding) == ("Nature of the failure",)
    said(workspace, finding, by="Ann Bo", later=2)
    assert changed(workspace, audit, finding) == ()


def test_a_number_that_is_given_changes_nothing(workspace, audit):
    finding = raised(workspace, audit)
    said(workspace, finding)
    workspace.write(lambda ledger: findings.issue_all(ledger, audit))
    assert changed(workspace, audit, finding) == ()


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    before=st.lists(st.sampled_from(["one", "two", "three"]), max_size=3),
    after=st.lists(st.sampled_from(["one", "two", "three"]), max_size=3),
)
def test_only_a_text_that_reads_otherwise_was_changed(workspace, before, after):
    audit = start(workspace)
    finding = raised(workspace, audit, "start")
    for title in before:
        save(workspace, finding, title=title)
    said(workspace, finding)
    for title in after:
        save(workspace, finding, title=title)
    then, now = [*["start"], *before][-1], [*["start"], *before, *after][-1]
    assert changed(workspace, audit, finding) == (("Title",) if then != now else ())
    stood = workspace.read(lambda ledger: statements_then(ledger, audit))[finding]
    assert stood.statement["title"] == then


@given(
    st.dictionaries(st.sampled_from(STATEMENT), st.text(max_size=12)),
    st.lists(st.text(max_size=6), max_size=3),
)
def test_a_fingerprint_follows_from_the_words_alone(statement, clauses):
    whole = dict.fromkeys(STATEMENT) | statement
    assert fingerprint("NC-1", statement, clauses) == fingerprint("NC-1", whole, list(reversed(clauses)))
    other = whole | {"title": f"{whole['title'] or ''}."}
    assert fingerprint("NC-1", other, clauses) != fingerprint("NC-1", whole, clauses)
