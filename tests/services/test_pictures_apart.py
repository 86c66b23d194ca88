"""Pictures are read in a process of their own: a hostile one takes only that with it."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PIL import Image

from iso20k_audit.services import photos, pictures_apart


@pytest.fixture
def photo(tmp_path):
    """A photo of a phone held upright."""
    exif = Image.Exif()
    exif[0x0110], exif[0x0112] = "Phone", 6
    Image.linear_gradient("L").resize((1200, 900)).convert("RGB").save(tmp_path / "a.jpg", exif=exif)
    return tmp_path / "a.jpg"


@pytest.fixture
def apart(monkeypatch):
    """A process of the test's own; `apart.here` are the names of what was done in this one all the same."""
    process = pictures_apart._Process()
    process.here = []
    monkeypatch.setattr(pictures_apart, "_process", process)
    for name in ("facts", "thumbnail", "preview"):
        monkeypatch.setattr(photos, name, _noting(process.here, name, getattr(photos, name)))
    yield process
    process.end()


def _noting(here, name, work):
    def noted(*told):
        here.append(name)
        return work(*told)

    return noted


def test_the_same_comes_from_there_as_from_here(apart, photo, tmp_path):
    there = pictures_apart.facts(photo), pictures_apart.thumbnail(photo, 256)
    made = pictures_apart.preview(tmp_path / "ws", photo, "a" * 64)
    assert not apart.here
    assert there == (photos.facts(photo), photos.thumbnail(photo, 256))
    content = made.read_bytes()
    made.unlink()
    assert photos.preview(tmp_path / "ws", photo, "a" * 64).read_bytes() == content


def test_what_is_no_picture_is_nothing_and_the_next_one_comes(apart, photo, tmp_path):
    (tmp_path / "b.png").write_bytes(b"\x89PNG\r\n\x1a\nand no more")
    assert pictures_apart.thumbnail(tmp_path / "b.png", 256) is None
    assert pictures_apart.thumbnail(tmp_path / "gone\udc80.jpg", 256) is None
    assert pictures_apart.facts(tmp_path / "b.png") == {}
    assert pictures_apart.preview(tmp_path, tmp_path / "b.png", "b" * 64) is None
    assert pictures_apart.thumbnail(photo, 256).height == 256
    assert not apart.here


def test_one_that_ends_the_process_is_nothing_and_never_tried_here(apart, photo, monkeypatch):
    pictures_apart.facts(photo)
    received = pictures_apart._received

    def killed(process):
        monkeypatch.setattr(pictures_apart, "_received", received)
        process.kill()
        process.wait()
        process.stdout.read()
        return received(process)

    monkeypatch.setattr(pictures_apart, "_received", killed)
    assert pictures_apart.thumbnail(photo, 256) is None
    assert pictures_apart.thumbnail(photo, 256) is not None, "the next is answered by another process"
    assert not apart.here


def test_a_process_that_the_system_ended_meanwhile_is_replaced(apart, photo):
    pictures_apart.facts(photo)
    apart._process.kill()
    apart._process.wait()
    assert pictures_apart.facts(photo)["camera"] == "Phone"
    assert not apart.here


@pytest.mark.parametrize("executable", ["", "/nowhere/python", "/bin/false"])
def test_where_no_process_can_be_started_the_work_is_done_here(
    apart, photo, tmp_path, monkeypatch, executable
):
    monkeypatch.setattr(sys, "executable", executable)
    assert pictures_apart.facts(photo)["camera"] == "Phone"
    assert pictures_apart.thumbnail(photo, 256).height == 256
    assert pictures_apart.preview(tmp_path / "ws", photo, "a" * 64).is_file()
    assert apart.here == ["facts", "thumbnail", "preview"]


@pytest.mark.skipif(sys.platform != "linux", reason="the limit is the system's")
def test_a_picture_cannot_take_more_memory_than_the_limit(photo, monkeypatch, tmp_path):
    """With a limit below what this picture needs, so that the test itself needs no 2 GB."""
    Image.new("L", (10_000, 10_000)).save(tmp_path / "large.png")
    program = (
        "from iso20k_audit.services import photos, picture_child\n"
        "import pathlib, resource\n"
        "photos.prepare()\n"
        "used = int(pathlib.Path('/proc/self/statm').read_text().split()[0]) * resource.getpagesize()\n"
        "picture_child.MEMORY_BYTES = used + 60_000_000\n"
        "picture_child._limit()\n"
        f"print(picture_child._answer(['thumbnail', {str(tmp_path / 'large.png')!r}, 64]))\n"
        f"print(picture_child._answer(['facts', {str(photo)!r}])[0]['camera'])\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.stdout.splitlines() == ["(None, b'')", "Phone"], done.stderr


def test_it_goes_with_the_program(photo):
    program = (
        "import os, sys\nfrom pathlib import Path\nfrom iso20k_audit.services import pictures_apart\n"
        f"pictures_apart.facts(Path({str(photo)!r}))\n"
        "print(pictures_apart._process._process.pid, flush=True)\n"
        "if sys.argv[1] == 'killed': os.kill(os.getpid(), 9)\n"
    )
    for how in ("ended", "killed"):
        done = subprocess.run(
            [sys.executable, "-c", program, how], capture_output=True, text=True, check=False, timeout=30
        )
        _wait_until_gone(int(done.stdout))


def _wait_until_gone(process: int) -> None:
    import time
    from pathlib import Path

    until = time.monotonic() + 20
    status = Path(f"/proc/{process}/status")
    while status.exists() and "State:\tZ" not in status.read_text():
        assert time.monotonic() < until
        time.sleep(0.02)
