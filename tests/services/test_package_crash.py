"""A process that is killed while it takes a package in leaves the workspace as it was before, or as after."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from iso20k_audit.services import evidence, workspaces
from iso20k_audit.services.package_records import intakes
from iso20k_audit.store import checking
from tests.services.test_packages import Team, raised

VICTIM = Path(__file__).with_name("importing_victim.py")


@pytest.fixture
def arriving(tmp_path):
    """A lead's closed workspace, and a package with two findings and three files for it."""
    team = Team(tmp_path)
    team.hand_out(team.khan_id, team.khan)
    for number in range(2):
        raised(team.khan, team.audit, f"Finding {number}")
    with team.khan.used():
        for number in range(3):
            evidence.attach_bytes(team.khan.workspace, team.audit, b"%d" % number * 5000, f"{number}.txt")
    written = team.khan.pack(team.audit, tmp_path / "arriving.i20k")
    with team.lead.looking(written.path) as incoming:
        incoming.trust_sender()
    team.close()
    return team, written.path


def killed_at(folder, config, package, point) -> subprocess.CompletedProcess:
    environment = os.environ | {"ISO20K_CONFIG": str(config)}
    command = [sys.executable, str(VICTIM), str(folder), str(package), str(point)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)


def test_an_import_that_is_killed_is_there_whole_or_not_at_all(arriving, tmp_path, monkeypatch):
    team, package = arriving
    original = team.lead.folder / "workspace"
    config = team.lead.config

    def fresh(name):
        folder = tmp_path / name
        shutil.copytree(original, folder / "workspace")
        shutil.copytree(config, folder / "config")
        return folder

    whole = fresh("whole")
    done = killed_at(whole / "workspace", whole / "config", package, 10**6)
    assert done.returncode == 0, done.stderr
    points = int(done.stdout)
    before, after = (
        state_of(original, config, monkeypatch),
        state_of(whole / "workspace", whole / "config", monkeypatch),
    )
    assert before[0] != after[0] and before[1] == 0 and after[1] == 1
    seen = set()
    for point in range(1, points + 1, max(1, points // 12)):
        place = fresh(f"killed-{point}")
        assert killed_at(place / "workspace", place / "config", package, point).returncode == -9
        state = state_of(place / "workspace", place / "config", monkeypatch)
        assert state in (before, after), f"between at point {point}"
        seen.add(state)
        shutil.rmtree(place)
    assert seen == {before} or seen == {before, after}


def state_of(folder, config, monkeypatch):
    """What the workspace shows and how many imports it knows; its files and log must fit in any case."""
    monkeypatch.setenv("ISO20K_CONFIG", str(config))
    with workspaces.open_workspace(folder) as workspace:
        report = checking.check(workspace)
        assert report.ok, report.problems
        assert not any((folder / "tmp").glob("*"))
        return workspace.read(checking.projection_digest), len(workspace.read(intakes))
