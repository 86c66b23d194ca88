"""SIGKILL of the real window process in the middle of a word: the half-typed note is there at the next start."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time

import pytest

from iso20k_audit.services import workspaces
from tests.making import make_workspace, question_ids, start
from tests.ui.typing_victim import WORDS

LETTERS = 60
BEHIND_SECONDS = 0.75
"""Half a second to the draft, and what a loaded computer needs on top."""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a POSIX signal")
def test_a_half_typed_note_survives_the_death_of_the_window(tmp_path, qtbot, open_window):
    folder = tmp_path / "ws"
    with make_workspace(folder) as workspace:
        audit = start(workspace)
        first = question_ids(workspace, audit)[0]
    victim = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.typing_victim", str(folder), audit],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": ".", "QT_QPA_PLATFORM": "offscreen"},
    )
    moments: list[float] = []
    watch = threading.Timer(60, victim.kill)
    watch.start()
    try:
        for line in victim.stdout:
            if line.strip().isdigit():
                moments.append(time.monotonic())
            if len(moments) >= LETTERS:
                break
    finally:
        watch.cancel()
        victim.send_signal(signal.SIGKILL)
        died = time.monotonic()
        victim.wait()
    assert len(moments) == LETTERS
    surely = sum(moment < died - BEHIND_SECONDS for moment in moments)
    assert surely > 20, "it was typed long enough to tell"
    window = open_window(folder, audit=audit)
    told = [bar.text for bar in window.messages.bars()]
    assert any("closed unexpectedly" in text for text in told)
    paper = window.session.workspace.read(
        lambda ledger: ledger.select("working_paper", audit, question_id=first)
    )[0]
    whole = WORDS * 2
    assert whole.startswith((paper["note"].rstrip("\n"), paper["note"]))
    assert len(paper["note"]) >= surely - 1
    qtbot.waitUntil(lambda: window.pages["fieldwork"].pane.note.toPlainText() == paper["note"], timeout=5_000)
    assert workspaces.check(window.session.workspace).ok


def test_after_a_death_without_typing_it_is_said_that_nothing_is_lost(tmp_path, qtbot, open_window):
    folder = tmp_path / "ws"
    with make_workspace(folder) as workspace:
        start(workspace)
    program = (
        "import sys, os, signal; from pathlib import Path; from iso20k_audit.services.workspaces import *;"
        "w = open_workspace(Path(sys.argv[1])); act_as(w, 'Maria Rossi'); os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run(
        [sys.executable, "-c", program, str(folder)], env=os.environ | {"PYTHONPATH": "."}, check=False
    )
    window = open_window(folder)
    assert any("Nothing that was saved is lost" in bar.text for bar in window.messages.bars())
    window.close()
    qtbot.waitUntil(lambda: window.session.workspace is None)
    again = open_window(folder)
    assert not any("unexpectedly" in bar.text for bar in again.messages.bars())
