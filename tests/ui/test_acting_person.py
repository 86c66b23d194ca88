"""Somebody with two ids works in each audit under the id that its team has."""

from __future__ import annotations

from tests.making import question_ids, start
from tests.services.test_packages import Team


def test_the_window_acts_under_the_id_that_the_audits_team_has(tmp_path, open_window, qtbot, monkeypatch):
    team = Team(tmp_path)
    with team.khan.used():
        own = start(team.khan.workspace, title="Own audit")
    before = team.khan.me
    question = question_ids(team.khan.workspace, own)[0]
    team.khan.write(
        lambda ledger: ledger.set("participant", question, own, person_id=before, role="lead_auditor")
    )
    team.hand_out(team.khan_id, team.khan)
    team.close()
    monkeypatch.setenv("ISO20K_CONFIG", str(team.khan.config))
    monkeypatch.delenv("ISO20K_PERSON")
    window = open_window(team.khan.folder / "workspace", team.audit)
    qtbot.waitUntil(lambda: window.session.person_id == team.khan_id)
    window.session.open_audit(own)
    qtbot.waitUntil(lambda: window.session.person_id == before)
    window.session.open_audit(team.audit)
    qtbot.waitUntil(lambda: window.session.person_id == team.khan_id)
    assert window.session.person_name.casefold() == "a. khan"
