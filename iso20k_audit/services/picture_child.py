"""The process that reads pictures for the program: one question at a time, until its standard input ends.

A hostile picture can take only this process with it: what it may use is limited (threat: decompression bombs,
faults of native decoders). The other side is `pictures_apart`. Each question is a line of JSON, a list of the name and
arguments; each answer a line of JSON, a list of the result and the number of bytes that follow it.
"""

from __future__ import annotations

import contextlib
import faulthandler
import json
import os
from pathlib import Path
from typing import Any

from iso20k_audit.services import photos

MEMORY_BYTES = 2 * 1024**3
"""Address space. The largest picture that is decoded (`photos.MAX_PIXELS`) takes a quarter of it."""

SECONDS = 60.0
"""One question may take so long; then the process ends itself."""

NICE = 10


def serve() -> None:
    """Answers until there are no more questions."""
    questions = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):  # nothing a decoder says may get between the answers
        os.dup2(nothing, stream)
    photos.prepare()
    _limit()
    with Path(os.devnull).open("wb") as silence:
        _send(answers, "ready", b"")
        for question in questions:
            faulthandler.dump_traceback_later(SECONDS, exit=True, file=silence)
            result, content = _answer(json.loads(question))
            faulthandler.cancel_dump_traceback_later()
            _send(answers, result, content)


def _answer(question: list[Any]) -> tuple[Any, bytes]:
    name, *told = question
    with contextlib.suppress(MemoryError):
        if name == "facts":
            return photos.facts(Path(told[0])), b""
        if name == "preview":
            made = photos.preview(Path(told[0]), Path(told[1]), told[2])
            return None if made is None else str(made), b""
        if name == "thumbnail":
            picture = photos.thumbnail(Path(told[0]), told[1])
            if picture is not None:
                return [picture.width, picture.height], picture.pixels
    return None, b""


def _send(answers: Any, result: Any, content: bytes) -> None:
    answers.write(json.dumps([result, len(content)]).encode() + b"\n" + content)
    answers.flush()


def _limit() -> None:
    """Steps back behind the window and takes no more memory than pictures need, where the system has such limits."""
    if hasattr(os, "nice"):
        with contextlib.suppress(OSError):
            os.nice(NICE)
    try:
        import resource
    except ImportError:  # Windows: the priority was given at the start
        return
    for limit, value in ((resource.RLIMIT_AS, MEMORY_BYTES), (resource.RLIMIT_CORE, 0)):
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(limit, (value, resource.getrlimit(limit)[1]))
