"""Making the sample audit: the demo story is played in a process of its own, so that the window never waits."""

from __future__ import annotations

import os
import queue
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from iso20k_audit.model.errors import AuditError, Cancelled
from iso20k_audit.ui.look.marking import QT_TRANSLATE_NOOP

Progress = Callable[[int, int, str], None]

STAGES = (
    QT_TRANSLATE_NOOP("Sample", "Planning the sample audit"),
    QT_TRANSLATE_NOOP("Sample", "Making evidence for the sample"),
    QT_TRANSLATE_NOOP("Sample", "Answering the questions of the sample"),
    QT_TRANSLATE_NOOP("Sample", "Raising the findings of the sample"),
    QT_TRANSLATE_NOOP("Sample", "Writing the report of the sample"),
)
"""What is being done after each line that the story says."""


def make_sample(folder: Path, progress: Progress) -> Path:
    """Plays the sample into a hidden folder beside its place. Returns that folder, see `samples.finish_sample`.

    Takes about ten seconds; `progress` may raise Cancelled, then nothing is left behind.

    Raises:
        AuditError: it could not be made.
    """
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        made = Path(tempfile.mkdtemp(prefix=".iso20k-sample-", dir=folder.parent))
    except OSError as error:
        raise AuditError(
            QCoreApplication.translate("Sample", "{}: the sample cannot be made here ({}).").format(
                folder.parent, error.strerror
            )
        ) from error
    try:
        _play(made, progress)
    except BaseException:
        shutil.rmtree(made, ignore_errors=True)
        raise
    return made


def _play(made: Path, progress: Progress) -> None:
    frozen = getattr(sys, "frozen", False)
    command = [sys.executable] if frozen else [sys.executable, "-m", "iso20k_audit"]
    environment = os.environ | {"PYTHONUNBUFFERED": "1", "PYTHONIOENCODING": "utf-8"}
    environment.pop("ISO20K_WORKSPACE", None)
    environment.pop("ISO20K_PERSON", None)
    if not frozen:
        root = str(Path(__file__).resolve().parents[3])
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, (root, environment.get("PYTHONPATH", ""))))
    process = subprocess.Popen(  # noqa: S603  (our own program)
        [*command, "demo", "--out", str(made)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        env=environment,
        start_new_session=os.name == "posix",
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    said: list[str] = []
    lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
    threading.Thread(target=_read, args=(process, lines), name="sample-reader", daemon=True).start()
    try:
        while True:
            done = min(len(said), len(STAGES)) if said else 0
            stage = STAGES[min(done, len(STAGES) - 1)]
            progress(done, len(STAGES) + 1, QCoreApplication.translate("Sample", stage))
            try:
                line = lines.get(timeout=0.2)
            except queue.Empty:
                continue
            if line is None:
                break
            if line.strip():
                said.append(line.rstrip())
    except Cancelled:
        _end(process)
        raise
    if process.wait() != 0:
        raise AuditError(
            QCoreApplication.translate("Sample", "The sample could not be made. {}").format(
                said[-1] if said else ""
            )
        )


def _read(process: subprocess.Popen[str], lines: queue.SimpleQueue[str | None]) -> None:
    if process.stdout is not None:
        for line in process.stdout:
            lines.put(line)
    lines.put(None)


def _end(process: subprocess.Popen[str]) -> None:
    """Ends the story with the helpers it started."""
    if os.name == "posix":
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.wait()
