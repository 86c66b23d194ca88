"""What works in the background never keeps the window, or the whole process, from ending."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

BEGIN = """
import gc, os, sys, threading, time
import iso20k_audit.ui
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication
from shiboken6 import delete, isValid
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.widgets import thumbnails

app = QGuiApplication([])
begun, enough = threading.Event(), threading.Event()

def busy(*_):
    begun.set()
    while not enough.is_set():
        sum(range(1000))

def turn(milliseconds):
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()

def job_runs():
    runner = JobRunner()
    runner.start("busy", busy)
    begun.wait()
    return runner

def picture_is_made():
    thumbnails._of_file = busy
    pictures = thumbnails.Thumbnails()
    pictures.of_file(Path("a.jpg"))
    begun.wait()
    return pictures
"""

LATE = "QTimer.singleShot(300, lambda: None); threading.Timer(0.3, enough.set).start()\n"
"""The work ends a little after its owner: its words must find nobody, and harm nobody."""

ENDINGS = {
    "deleted": "delete(owner)\n",
    "collected": "owner.itself = owner; del owner; gc.collect()\n",
    "with its parent": (
        "from PySide6.QtCore import QObject\nparent = QObject(); owner.setParent(parent); delete(parent)\n"
    ),
}


def _run(program: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONFAULTHANDLER": "1"}
    return subprocess.run(
        [sys.executable, "-c", BEGIN + program],
        capture_output=True, text=True, check=False, timeout=30, env=environment,
    )  # fmt: skip


def _ends_well(program: str) -> None:
    done = _run(program + 'print("went on", flush=True)\n')
    assert (done.stdout.strip().splitlines()[-1:], done.returncode) == (["went on"], 0), done.stderr[-2000:]
    assert not done.stderr, done.stderr[-2000:]


@pytest.mark.parametrize("ending", ENDINGS.values(), ids=ENDINGS.keys())
@pytest.mark.parametrize("begin", ["job_runs", "picture_is_made"])
def test_what_owned_the_work_can_go_while_it_is_done(begin, ending):
    _ends_well(f"owner = {begin}()\n{ending}{LATE}turn(600)\n")


@pytest.mark.parametrize("begin", ["job_runs", "picture_is_made"])
def test_the_process_ends_while_work_is_done(begin):
    _ends_well(f"owner = {begin}()\nturn(20)\n")


@pytest.mark.parametrize("seconds", ["0", "0.01", "0.05", "0.2"])
def test_the_process_ends_while_the_outcome_is_on_its_way(seconds):
    _ends_well(
        f"owner = job_runs()\nowner.start('told', lambda told: [told(n, 9, 'x') for n in range(9)])\n"
        f"threading.Timer({seconds}, enough.set).start()\nturn(50)\n"
    )


def test_a_job_that_does_not_listen_is_not_waited_for_for_ever():
    _ends_well(
        "from iso20k_audit.ui import jobs\njobs.LEAVE_AFTER_SECONDS = 0.2\n"
        "owner = job_runs()\nowner.cancel_all()\nassert owner.running\n"
    )


def test_the_program_ends_with_a_window_whose_job_does_not_listen(tmp_path):
    _ends_well(
        "delete(app)\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from iso20k_audit.ui import jobs\njobs.LEAVE_AFTER_SECONDS = 0.2\n"
        "from iso20k_audit.ui.window.main_window import MainWindow\n"
        "app = QApplication([])\nwindow = MainWindow()\nwindow.show()\n"
        f"window.open_workspace(Path({str(tmp_path)!r}) / 'ws')\n"
        "window.session.opened.connect(lambda: window.jobs.start('busy', busy))\n"
        "window.session.opened.connect(lambda: QTimer.singleShot(300, window.close))\n"
        "app.exec()\nassert begun.is_set()\n"
    )
