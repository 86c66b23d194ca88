"""Garbage is collected in the thread of the window only."""

from __future__ import annotations

import gc
import threading

import pytest

from iso20k_audit.ui.process.collecting import Collecting


class Loop:
    """Refers to itself, so that only a collection frees it; tells in which thread that was."""

    freed_in: list[int] = []

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        Loop.freed_in.append(threading.get_ident())


@pytest.fixture
def collecting(qapp):
    Loop.freed_in.clear()
    made = Collecting(qapp)
    yield made
    made.deleteLater()


def fill() -> None:
    for _ in range(gc.get_threshold()[0] * 3):
        Loop()


def test_what_a_thread_leaves_behind_is_freed_in_the_thread_of_the_window(collecting):
    thread = threading.Thread(target=fill)
    thread.start()
    thread.join()
    assert not Loop.freed_in, "no thread collects by itself"
    collecting.collect()
    assert set(Loop.freed_in) == {threading.get_ident()}


def test_old_garbage_is_freed_in_time(collecting, monkeypatch):
    kept = [Loop() for _ in range(10)]
    gc.collect(1)
    gc.collect(1)
    kept.clear()
    for _ in range(40):
        for _ in range(gc.get_threshold()[1] + 1):
            gc.collect(0)
        collecting.collect()
    assert not Loop.freed_in, "a full collection waits its time"
    monkeypatch.setattr("iso20k_audit.ui.process.collecting.FULL_EVERY_SECONDS", 0.0)
    collecting.collect()
    assert len(Loop.freed_in) == 10
