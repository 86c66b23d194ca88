"""Small pictures of evidence: the one asked for last first, each once, and none that stays away for ever."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from iso20k_audit.services.photos import Picture
from iso20k_audit.ui.widgets import thumbnails

SMALL = Picture(2, 1, b"\x10\x20\x30\xff" * 2)


@pytest.fixture
def made(monkeypatch, qapp):
    """The paths of which pictures were made; `made.go` lets the first one be finished."""

    class Made(list):
        go = threading.Event()
        begun = threading.Event()

    made = Made()

    def make(path: Path) -> Picture | None:
        made.append(path.name)
        made.begun.set()
        made.go.wait(20)
        if path.name == "broken":
            raise ValueError("an error that nobody expected")
        return SMALL

    monkeypatch.setattr(thumbnails, "_of_file", make)
    yield made
    made.go.set()


@pytest.fixture
def pictures(made):
    """Thumbnails of their own."""
    pictures = thumbnails.Thumbnails()
    yield pictures
    made.go.set()
    pictures.wait()


def _asked_in_turn(pictures, made, *names):
    pictures.of_file(Path(names[0]))
    assert made.begun.wait(20)
    for name in names[1:]:
        pictures.of_file(Path(name))


def test_the_one_asked_for_last_comes_first(qtbot, pictures, made):
    _asked_in_turn(pictures, made, "a", "b", "c", "d")
    made.go.set()
    qtbot.waitUntil(lambda: pictures.of_file(Path("b")) is not None)
    assert made == ["a", "d", "c", "b"]


def test_one_that_fails_unexpectedly_keeps_none_from_coming(qtbot, pictures, made, monkeypatch):
    failed = []
    monkeypatch.setattr(threading, "excepthook", lambda told: failed.append(told.exc_type))
    _asked_in_turn(pictures, made, "broken", "a")
    made.go.set()
    qtbot.waitUntil(lambda: pictures.of_file(Path("a")) is not None)
    assert pictures.of_file(Path("broken")) is None
    assert failed == [ValueError]


def test_what_is_forgotten_is_not_made(qtbot, pictures, made):
    _asked_in_turn(pictures, made, "a", "b", "c")
    pictures.forget_file(Path("b"))
    made.go.set()
    qtbot.waitUntil(lambda: pictures.of_file(Path("c")) is not None)
    pictures.wait()
    assert made == ["a", "c"]


def test_a_picture_of_what_is_recorded_now_is_not_made_again(qtbot, pictures, made, tmp_path):
    made.go.set()
    pictures.of_file(Path("a"))
    qtbot.waitUntil(lambda: pictures.of_file(Path("a")) is not None)
    pictures.adopt(Path("a"), "f" * 64)
    assert pictures.get(tmp_path, "f" * 64) is not None
    assert pictures.of_file(Path("a")) is not None
    pictures.forget_file(Path("a"))
    assert pictures.get(tmp_path, "f" * 64) is not None
    assert made == ["a"]


def test_arrivals_and_their_records_take_one_place_each(qtbot, pictures, made, tmp_path, monkeypatch):
    """500 photos dropped at once pushed each other out until all were attached."""
    monkeypatch.setattr(thumbnails, "KEPT", 4)
    made.go.set()
    names = ["a", "b", "c", "d"]
    for name in names:
        pictures.of_file(Path(name))
    qtbot.waitUntil(lambda: all(pictures.of_file(Path(name)) is not None for name in names))
    for name in names:
        pictures.adopt(Path(name), name * 64)
    assert all(pictures.get(tmp_path, name * 64) is not None for name in names)
