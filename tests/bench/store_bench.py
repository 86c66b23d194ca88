"""Recording an answer and attaching photos."""

from __future__ import annotations

import hashlib
import os
import resource
import shutil
import tempfile
from functools import partial
from pathlib import Path

from iso20k_audit.services import answering, evidence
from iso20k_audit.store import engine
from tests.bench.measuring import Line, in_turns, seconds
from tests.making import make_workspace, question_ids, small_checklist, start

ANSWERS = 300
PHOTOS = 250
PHOTO_BYTES = 4_000_000


def answer_line(folder: Path) -> Line:
    """One answer, from handing it over to durable, against a raw transaction of the same bytes."""
    with make_workspace(folder / "answers") as workspace:
        audit = start(workspace, small_checklist(120))
        questions = question_ids(workspace, audit)

        def ours() -> None:
            for question in questions[:ANSWERS]:
                fields = {"result": next(results)}
                workspace.submit(
                    lambda ledger, q=question, f=fields: answering.answer(ledger, audit, q, f)
                ).result()

        results = iter(["conforms"] * ANSWERS + ["minor"] * ANSWERS + ["ofi"] * ANSWERS)
        ours()  # the first round makes the working papers; what is measured are changes of an answer
        body = workspace.read(
            lambda ledger: ledger.value("SELECT body FROM change ORDER BY arrival DESC LIMIT 1")
        )
        raw = engine.connect(folder / "raw.db")
        raw.execute("CREATE TABLE change (id TEXT PRIMARY KEY, body TEXT)")
        counter = iter(range(10**6))

        def floor() -> None:
            for _ in range(ANSWERS):
                raw.execute("BEGIN IMMEDIATE")
                raw.execute("INSERT INTO change VALUES (?, ?)", (f"{next(counter):064}", body))
                raw.execute("COMMIT")

        mine, base = in_turns(ours, floor, 2)
        raw.close()
    return Line("One answer, key to durable", mine / ANSWERS * 1000, base / ANSWERS * 1000, "ms", 4)


def attach_lines(folder: Path) -> list[Line]:
    """Attaching photos against a plain copy-and-hash loop over the same files."""
    photos = folder / "photos"
    photos.mkdir()
    block = os.urandom(PHOTO_BYTES)
    for number in range(PHOTOS):
        (photos / f"IMG_{number:04}.jpg").write_bytes(number.to_bytes(4, "big") + block)
    files = sorted(photos.iterdir())
    plain = folder / "plain"
    plain.mkdir()

    def floor() -> None:
        for file in files:
            with file.open("rb") as stream:
                hashlib.file_digest(stream, "sha256")
            shutil.copyfile(file, plain / file.name)

    times: list[tuple[float, float]] = []
    grown = 0.0
    for turn in range(3):  # in turns, each into an empty vault: the disk's own moods hurt both
        base = seconds(floor)
        with make_workspace(folder / f"photos-{turn}") as workspace:
            audit = start(workspace)
            before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            mine = seconds(partial(evidence.attach_files, workspace, audit, files, previews=False))
            grown = max(grown, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024)
        times.append((mine, base))
        shutil.rmtree(folder / f"photos-{turn}")
    mine, base = (min(column) for column in zip(*times, strict=True))
    megabytes = PHOTOS * PHOTO_BYTES / 1e6
    return [
        Line("Attaching 250 photos of 4 MB", megabytes / mine, megabytes / base, "MB/s", 0.6, at_most=False),
        Line("  memory grown meanwhile", grown, None, "MB", 60),
    ]


def run() -> list[Line]:
    """All lines of this part."""
    folder = Path(tempfile.mkdtemp(prefix="iso20k-bench-", dir=os.environ.get("ISO20K_BENCH_DIR")))
    try:
        return [answer_line(folder), *attach_lines(folder)]
    finally:
        shutil.rmtree(folder, ignore_errors=True)
