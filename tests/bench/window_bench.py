"""The window: start-up, opening large audits, answering without a stall."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from iso20k_audit.model.checklist import Checklist, Question, Section
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import audits, findings
from tests.bench.measuring import Line
from tests.making import make_workspace

ROUNDS = 5
PHOTOS = 500


def _checklist(count: int, mark: int) -> Checklist:
    clauses = ("4.1", "5.1", "6.1", "7.2", "8.3.3", "8.5.1.3", "8.6.1", "8.6.3", "9.2", "10.1")
    sections = tuple(
        Section(
            f"Clause {clause}",
            clause,
            tuple(
                Question(
                    f"{clause}-{n:04}",
                    clause,
                    f"How does the desk handle case {n} of clause {clause}? [{mark}]",
                )
                for n in range(count // len(clauses))
            ),
        )
        for clause in clauses
    )
    return Checklist(f"bench-{count}", f"{count} questions", "1", "en", "iso20000-1-2018", "", sections)


def _fill(folder: Path, sizes: list[tuple[int, int]]) -> None:
    with make_workspace(folder) as workspace:
        for questions, raised in sizes:
            new = audits.NewAudit(_checklist(questions, questions), title=f"{questions} questions")
            audit = workspace.write(lambda ledger, n=new: audits.start_audit(ledger, n))

            def raise_some(ledger, audit=audit, raised=raised) -> None:
                for number in range(raised):
                    findings.raise_finding(
                        ledger, audit, FindingKind.MINOR, clauses=["8.6.1"], title=f"Finding {number}",
                        requirement="R", objective_evidence="7 of 25", failure="F",
                    )  # fmt: skip

            workspace.write(raise_some)


def _photos(folder: Path) -> Path:
    """500 phone photos of 12 megapixels, in ten looks, lying and standing."""
    from PIL import Image

    folder.mkdir()
    looks: list[bytes] = []
    for number in range(10):
        grain = Image.effect_noise((4000, 3000), 12).convert("RGB")
        light = Image.linear_gradient("L").rotate(90 * number).resize((4000, 3000)).convert("RGB")
        exif = Image.Exif()
        exif[0x0110], exif[0x0112] = "Phone", (1, 6)[number % 2]
        target = folder / "look.jpg"
        Image.blend(grain, light, 0.8).save(target, "JPEG", quality=80, exif=exif)
        looks.append(target.read_bytes())
        target.unlink()
    for number in range(PHOTOS):
        (folder / f"IMG_{number:04}.jpg").write_bytes(looks[number % 10] + str(number).encode())
    return folder


def _run(mode: str, *arguments: str) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.bench.window_child", mode, str(time.monotonic()), *arguments]
    environment = os.environ | {"PYTHONPATH": ".", "XDG_CONFIG_HOME": os.environ["ISO20K_CONFIG"]}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=400, check=False)
    if done.returncode or not done.stdout.strip():
        raise RuntimeError(done.stderr[-2000:])
    return json.loads(done.stdout.strip().splitlines()[-1])


def run() -> list[Line]:
    """All lines of this part."""
    folder = Path(tempfile.mkdtemp(prefix="iso20k-bench-", dir=os.environ.get("ISO20K_BENCH_DIR")))
    try:
        many, large = folder / "fifty", folder / "large"
        _fill(many, [(210, 2)] * 49 + [(20, 1)])
        _fill(large, [(500, 100), (5000, 1000)])
        _run("bare"), _run("start", str(many))  # compiles modules and warms the disk cache
        pairs = [(_run("start", str(many)), _run("bare")) for _ in range(ROUNDS)]
        bare = min(base["paint"] for _, base in pairs)
        paint = min(mine["paint"] for mine, _ in pairs)
        answer = min(mine["answer"] for mine, _ in pairs)
        opening = _run("opening", str(large))
        os.environ["ISO20K_BENCH_PHOTOS"] = str(_photos(folder / "photos"))
        tiles = _run("photos", str(many))
        stalls = _run("answers", str(large))
        keys = _run("keys", str(large))
        hours = _run("hours", str(large))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return [
        Line("Process start to first paint, 50 audits", paint * 1000, bare * 1000, "ms", 1.5),
        Line("Process start to first answer accepted", answer * 1000, bare * 1000, "ms", 6),
        Line("Opening 5,000 questions (floor: 500)", opening["5000"] * 1000, opening["500"] * 1000, "ms", 3),
        Line("Longest UI-thread gap of an answer, 99th percentile", stalls["p99"], None, "ms", 16),
        Line("  median over 200 answers", stalls["median"], None, "ms", None),
        Line("500 photos dropped: longest UI-thread gap, 99th percentile", tiles["p99"], None, "ms", 16),
        Line("  median over fifths of a second", tiles["median"], None, "ms", None),
        Line("  longest work of the UI thread itself", tiles["work"], None, "ms", 16),
        Line("  control back after the drop", tiles["control"], None, "ms", 100),
        Line("  all 500 recorded and their thumbnails there", tiles["seconds"], None, "s", None),
        Line("Key press to next question painted, 99th percentile", keys["p99"], None, "ms", 50),
        Line("  median over 300 keys, 5,000 questions", keys["median"], None, "ms", None),
        Line(
            "Memory after eight hours of recording (floor: after two)",
            hours["late"],
            hours["early"],
            "MB",
            1.05,
        ),
    ]
