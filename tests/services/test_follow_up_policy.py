"""Time allowed by grade: usual limits, own ones, none at all, and from when on minors are several."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from iso20k_audit.model.errors import InputError
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import follow_up_policy as policies
from iso20k_audit.services.follow_up_policy import Policy
from tests.making import make_workspace


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as opened:
        yield opened


def test_without_a_policy_the_usual_limits_hold(workspace):
    found = workspace.read(policies.all_policies)
    assert found[FindingKind.MAJOR] == Policy(14, 90, 60, 7)
    assert (found[FindingKind.MINOR].answer_days, found[FindingKind.MINOR].close_days) == (30, 180)
    assert found[FindingKind.OPPORTUNITY] == found[FindingKind.POSITIVE] == Policy()


def test_what_is_set_holds_and_the_rest_stays_usual(workspace):
    workspace.write(
        lambda ledger: policies.set_policy(
            ledger, FindingKind.MAJOR, close_days=60, escalate_to=" Service director ", check_days=None
        )
    )
    assert workspace.read(lambda ledger: policies.policy(ledger, FindingKind.MAJOR)) == Policy(
        14, 60, None, 7, "Service director"
    )
    workspace.write(lambda ledger: policies.use_defaults(ledger, FindingKind.MAJOR))
    assert workspace.read(lambda ledger: policies.policy(ledger, FindingKind.MAJOR)) == Policy(14, 90, 60, 7)


@pytest.mark.parametrize("days", [0, -1, policies.LONGEST_DAYS + 1, "14", 1.5, True])
def test_what_is_no_number_of_days_is_refused(workspace, days):
    with pytest.raises(InputError, match="number of days"):
        workspace.write(lambda ledger: policies.set_policy(ledger, FindingKind.MINOR, close_days=days))
    with pytest.raises(InputError, match="no limit"):
        workspace.write(lambda ledger: policies.set_policy(ledger, FindingKind.MINOR, closing=3))


_DAYS = st.none() | st.integers(1, policies.LONGEST_DAYS)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
@given(st.sampled_from(FindingKind), _DAYS, _DAYS, _DAYS, _DAYS)
def test_every_policy_reads_as_it_was_set(workspace, kind, answer, close, check, escalate):
    wanted = Policy(answer, close, check, escalate, "Quality")
    stored = {name: getattr(wanted, name) for name in Policy.__slots__}
    assert workspace.write(lambda ledger: policies.set_policy(ledger, kind, **stored)) == wanted
    assert workspace.read(lambda ledger: policies.policy(ledger, kind)) == wanted


def test_from_when_on_minors_are_several_is_set_too(workspace):
    usual = workspace.read(policies.systemic_policy)
    assert (usual.anywhere, usual.spread) == (3, 2)
    workspace.write(lambda ledger: policies.set_systemic_policy(ledger, 5, 3))
    own = workspace.read(policies.systemic_policy)
    assert (own.anywhere, own.spread) == (5, 3)
    assert workspace.read(lambda ledger: policies.policy(ledger, FindingKind.MINOR)).answer_days == 30
    for numbers in ((1, 1), (2, 3), (100, 2)):
        with pytest.raises(InputError):
            workspace.write(lambda ledger, numbers=numbers: policies.set_systemic_policy(ledger, *numbers))
