"""Killing the process at any moment loses nothing that was acknowledged, and corrupts nothing."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time

import pytest

from iso20k_audit.services import workspaces
from iso20k_audit.store import checking
from tests.making import make_workspace, start

ROUNDS = 6


def _acknowledged(output: str) -> tuple[dict[str, str], list[str]]:
    notes: dict[str, str] = {}
    evidence: list[str] = []
    for line in output.splitlines(keepends=True):
        if not line.endswith("\n"):
            continue
        kind, _, rest = line.strip().partition(" ")
        if kind == "A":
            question, _, note = rest.partition(" ")
            notes[question] = note
        else:
            evidence.append(rest)
    return notes, evidence


def _assert_nothing_lost(folder, audit, notes, evidence) -> None:
    with workspaces.open_workspace(folder) as workspace:
        report = checking.check(workspace)
        assert report.ok, report.problems
        for question, note in notes.items():
            rows = workspace.read(
                lambda ledger, q=question: ledger.select("working_paper", audit, question_id=q)
            )
            # the kill may come between commit and acknowledgement: then a newer note stands
            assert int(rows[0]["note"].split()[1]) >= int(note.split()[1])
        for evidence_id in evidence:
            row = workspace.read(lambda ledger, e=evidence_id: ledger.get("evidence", e))
            assert workspace.vault.check(row["sha256"]) is None


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a POSIX signal")
def test_sigkill_at_random_moments_loses_nothing_acknowledged(tmp_path):
    folder = tmp_path / "ws"
    with make_workspace(folder) as workspace:
        audit = start(workspace)
    chance = random.Random(20000)
    total = 0
    for _ in range(ROUNDS):
        command = [sys.executable, "-m", "tests.store.recording_victim", str(folder), audit]
        victim = subprocess.Popen(
            command, stdout=subprocess.PIPE, text=True, env=os.environ | {"PYTHONPATH": "."}
        )
        first = victim.stdout.readline()
        time.sleep(chance.uniform(0.0, 0.25))
        victim.send_signal(signal.SIGKILL)
        output = first + victim.stdout.read()
        victim.wait()
        notes, evidence = _acknowledged(output)
        total += len(notes)
        _assert_nothing_lost(folder, audit, notes, evidence)
    assert total > ROUNDS


def _strace_works() -> bool:
    if shutil.which("strace") is None:
        return False
    probe = ["strace", "-f", "-e", "trace=none", "-e", "inject=fsync:signal=KILL:when=1", "true"]
    return subprocess.run(probe, capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not _strace_works(), reason="needs strace with ptrace allowed")
@pytest.mark.parametrize(
    "fault",
    ["fsync:signal=KILL", "pwrite64:signal=KILL", "rename:signal=KILL"],
)
@pytest.mark.parametrize("when", [4, 11])
def test_kill_at_the_nth_call_that_writes(tmp_path, fault, when):
    folder = tmp_path / "ws"
    with make_workspace(folder) as workspace:
        audit = start(workspace)
    command = [
        "strace",
        "-f",
        "-qq",
        "-o",
        "/dev/null",
        "-e",
        "trace=none",
        "-e",
        f"inject={fault}:when={when}",
    ]
    command += [sys.executable, "-m", "tests.store.recording_victim", str(folder), audit]
    victim = subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env=os.environ | {"PYTHONPATH": "."}
    )
    try:
        output, _ = victim.communicate(timeout=4)
    except subprocess.TimeoutExpired:
        subprocess.run(["pkill", "-9", "-P", str(victim.pid)], check=False)
        victim.kill()
        output, _ = victim.communicate()
    notes, evidence = _acknowledged(output)
    _assert_nothing_lost(folder, audit, notes, evidence)
