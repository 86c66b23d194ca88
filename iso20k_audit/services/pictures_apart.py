"""Facts, previews and thumbnails of pictures, made in a process of their own (see `picture_child`).

Decoding beside the window would make it stutter, as both share one interpreter, and a hostile picture would take it
along. The process starts with the first picture, comes back when a picture has ended it, and goes with the program.
Where none can be started the work is done here.
"""

from __future__ import annotations

import atexit
import heapq
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import Any

from iso20k_audit.services import photos
from iso20k_audit.services.photos import Picture

COMMAND = "--make-pictures"
"""What `__main__` is told in the process."""

START_SECONDS = 20.0
"""A process that has not said by then that it is ready never will."""

_Answer = tuple[Any, bytes]


class _Gone(Exception):
    """The process ended before it answered."""


def facts(path: Path) -> dict[str, Any]:
    """As `photos.facts`; comes before what only a look needs."""
    answer = _process.ask(0, "facts", str(path))
    return photos.facts(path) if answer is None else answer[0] or {}


def thumbnail(path: Path, edge: int) -> Picture | None:
    """As `photos.thumbnail`."""
    answer = _process.ask(1, "thumbnail", str(path), edge)
    if answer is None:
        return photos.thumbnail(path, edge)
    size, pixels = answer
    return Picture(size[0], size[1], pixels) if size else None


def preview(workspace_folder: Path, original: Path, sha256: str) -> Path | None:
    """As `photos.preview`."""
    target = photos.preview_path(workspace_folder, sha256)
    if target.is_file():
        return target
    answer = _process.ask(2, "preview", str(workspace_folder), str(original), sha256)
    if answer is None:
        return photos.preview(workspace_folder, original, sha256)
    return Path(answer[0]) if answer[0] else None


class _Process:
    """The one process; threads that ask take turns, what is urgent first."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._can_start = True
        self._order = count()
        self._waiting: list[tuple[int, int]] = []
        self._busy = False
        self._change = threading.Condition()

    def ask(self, urgency: int, *question: Any) -> _Answer | None:
        """The answer, also an empty one where the question ended the process; None: there is no process."""
        if not self._can_start:
            return None
        with self._turn(urgency):
            for _again in range(2):  # one that was idle may have been ended by the system
                process = self._started()
                if process is None:
                    return None
                try:
                    _send(process, question)
                except OSError:
                    self.end()
                    continue
                try:
                    return _received(process)
                except (_Gone, OSError):
                    self.end()
                    return None, b""
            return None

    @contextmanager
    def _turn(self, urgency: int) -> Iterator[None]:
        place = (urgency, next(self._order))
        with self._change:
            heapq.heappush(self._waiting, place)
            self._change.wait_for(lambda: not self._busy and self._waiting[0] == place)
            heapq.heappop(self._waiting)
            self._busy = True
        try:
            yield
        finally:
            with self._change:
                self._busy = False
                self._change.notify_all()

    def _started(self) -> subprocess.Popen[bytes] | None:
        if self._process is not None and self._process.poll() is None:
            return self._process
        self.end()
        if self._can_start:
            self._process = _start()
            self._can_start = self._process is not None
        return self._process

    def end(self) -> None:
        """Ends the process if there is one; the next question starts another."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    with suppress(OSError):  # what was not written yet
                        pipe.close()

    def stop(self) -> None:
        """At the end of the program: no other is started."""
        self._can_start = False
        process = self._process
        if process is not None:
            process.kill()


def _start() -> subprocess.Popen[bytes] | None:
    """A process that is ready, or None where none can be started."""
    if not sys.executable:
        return None
    frozen = getattr(sys, "frozen", False)
    command = [sys.executable] if frozen else [sys.executable, "-m", "iso20k_audit"]
    environment = dict(os.environ)
    if not frozen:
        root = str(Path(__file__).resolve().parents[2])
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, (root, environment.get("PYTHONPATH", ""))))
    try:
        process = subprocess.Popen(  # noqa: S603  (our own program)
            [*command, COMMAND],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            start_new_session=os.name == "posix",  # Ctrl+C in a terminal is for the program
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0)
            | getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0),
        )
    except (OSError, ValueError):
        return None
    impatient = threading.Timer(START_SECONDS, process.kill)
    impatient.daemon = True
    impatient.start()
    try:
        if _received(process)[0] == "ready":
            return process
    except (_Gone, OSError):
        pass
    finally:
        impatient.cancel()
    process.kill()
    process.wait()
    return None


def _send(process: subprocess.Popen[bytes], question: tuple[Any, ...]) -> None:
    assert process.stdin is not None
    process.stdin.write(json.dumps(question).encode() + b"\n")
    process.stdin.flush()


def _received(process: subprocess.Popen[bytes]) -> _Answer:
    assert process.stdout is not None
    line = process.stdout.readline()
    try:
        result, size = json.loads(line)
    except ValueError as error:
        raise _Gone from error
    content = process.stdout.read(size)
    if len(content) != size:
        raise _Gone
    return result, content


_process = _Process()
atexit.register(_process.stop)
