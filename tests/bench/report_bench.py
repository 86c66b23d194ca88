"""The PDF report and the Excel registers of large audits."""

from __future__ import annotations

import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from iso20k_audit.model.view import AuditView
from iso20k_audit.services import photos
from tests.bench.measuring import Line, seconds
from tests.reports.views import make_view

FINDINGS = PHOTOS = 300


def large_view(folder: Path) -> AuditView:
    """300 findings, each with one photo already shrunk as attaching does it."""
    return make_view(findings=FINDINGS, evidence=PHOTOS, photos=PHOTOS, folder=folder, questions_per_clause=4)


def make_pictures(folder: Path) -> None:
    """300 previews as attaching makes them, of 12-megapixel photos full of detail."""
    from PIL import Image

    folder.mkdir(parents=True, exist_ok=True)
    for number in range(5):
        source = folder / f"source-{number}.jpg"
        coarse = Image.effect_noise((400, 300), 60 + 10 * number).resize((4000, 3000))
        Image.blend(coarse, Image.effect_noise((4000, 3000), 40), 0.2).convert("RGB").save(
            source, "JPEG", quality=88
        )
        made = photos.preview(folder / "previews", source, f"{number:064}")
        assert made is not None
        for copy in range(number, PHOTOS, 5):
            (folder / f"preview-{copy}.jpg").write_bytes(made.read_bytes() + copy.to_bytes(4, "big"))


def recorded_texts(view: AuditView, target: Path) -> list[str]:
    """The markup of every paragraph that our report makes of this audit."""
    from reportlab.platypus import paragraph

    from iso20k_audit.reports.pdf import write_report

    texts: list[str] = []
    original = paragraph.Paragraph.__init__

    def noting(self: object, text: str, *rest: object, **named: object) -> None:
        if text:
            texts.append(re.sub(r"</?a\b[^>]*>", "", text))  # links lead nowhere in the bare document
        original(self, text, *rest, **named)

    paragraph.Paragraph.__init__ = noting
    try:
        write_report(view, target)
    finally:
        paragraph.Paragraph.__init__ = original
    return texts


def bare_report(texts: list[str], pictures: list[str], target: Path) -> None:
    """The floor: the same paragraphs and the same shrunk pictures one after the other, nothing else."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Image, Paragraph, SimpleDocTemplate

    from iso20k_audit.reports import typography  # registers the fonts that the markup names

    assert typography
    style = getSampleStyleSheet()["BodyText"].clone("Body", fontName="IBMPlexSans")
    story: list[object] = [Paragraph(text, style) for text in texts]
    story += [Image(picture, 230, 172) for picture in pictures]
    SimpleDocTemplate(str(target), pagesize=A4).build(story)


def _own_process(what: str, folder: Path) -> tuple[float, float]:
    """Seconds and peak megabytes of one variant in a process of its own."""
    command = [sys.executable, "-m", "tests.bench.report_bench", what, str(folder)]
    done = subprocess.run(
        command, capture_output=True, text=True, check=True, env=os.environ | {"PYTHONPATH": "."}
    )
    took, peak = done.stdout.split()[-2:]
    return float(took), float(peak)


def report_lines(folder: Path) -> list[Line]:
    """Ours against the bare document, in turns, each in a process of its own."""
    make_pictures(folder / "pictures")
    pairs = [(_own_process("ours", folder), _own_process("bare", folder)) for _ in range(3)]
    ours = min(mine[0] for mine, _ in pairs)
    bare = min(base[0] for _, base in pairs)
    size = (folder / "ours.pdf").stat().st_size / 1e6
    return [
        Line("Report, 300 findings and 300 photos", ours, bare, "s", 2),
        Line("  size of the file", size, None, "MB", 20),
        Line("  peak memory of the process", max(mine[1] for mine, _ in pairs), None, "MB", 400),
    ]


def shrinking_line(folder: Path) -> Line:
    """What one 12-megapixel photo costs when it is attached (not when the report is written)."""
    from PIL import Image

    source = folder / "twelve.jpg"
    Image.effect_noise((1000, 750), 60).resize((4000, 3000)).convert("RGB").save(source, "JPEG", quality=88)
    count = 10
    took = seconds(lambda: [photos.preview(folder / "previews", source, f"{n:064}") for n in range(count)])
    return Line("Shrinking one 12-megapixel photo, when attached", took / count * 1000, None, "ms", None)


def register_lines(folder: Path) -> list[Line]:
    """20,000 rows against raw write-only openpyxl of the same cells."""
    pairs = [(_own_process("registers", folder), _own_process("raw", folder)) for _ in range(2)]
    ours = min(mine[0] for mine, _ in pairs)
    raw = min(base[0] for _, base in pairs)
    return [Line("Registers with 20,000 rows", ours, raw, "s", 1.6)]


def _register_view() -> AuditView:
    return make_view(questions_per_clause=350, findings=100, evidence=100)


def raw_registers(source: Path, target: Path) -> None:
    """The floor: the values of our workbook, written plainly."""
    import pickle

    from openpyxl import Workbook

    sheets = pickle.loads(source.read_bytes())

    def write() -> None:
        book = Workbook(write_only=True)
        for name, rows in sheets.items():
            sheet = book.create_sheet(name)
            for row in rows:
                sheet.append(row)
        book.save(target)

    print(seconds(write), _peak())


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(what: str, folder: Path) -> None:
    """One variant, in this process; prints seconds and peak megabytes."""
    if what == "ours":
        from iso20k_audit.reports.pdf import write_report

        view = large_view(folder / "pictures")
        write_report(make_view(findings=1), folder / "warm.pdf")
        print(seconds(lambda: write_report(view, folder / "ours.pdf")), _peak())
    elif what == "bare":
        view = large_view(folder / "pictures")
        texts = recorded_texts(view, folder / "warm.pdf")
        pictures = [str(item.preview_path) for item in view.evidence]
        print(seconds(lambda: bare_report(texts, pictures, folder / "bare.pdf")), _peak())
    elif what == "registers":
        import pickle

        from openpyxl import load_workbook

        from iso20k_audit.reports.registers import write_registers

        view = _register_view()
        write_registers(make_view(findings=1), folder / "warm.xlsx")
        took = seconds(lambda: write_registers(view, folder / "ours.xlsx"))
        if not (folder / "cells.pickle").exists():
            book = load_workbook(folder / "ours.xlsx", read_only=True)
            sheets = {sheet.title: [list(row) for row in sheet.iter_rows(values_only=True)] for sheet in book}
            (folder / "cells.pickle").write_bytes(pickle.dumps(sheets))
        print(took, _peak())
    else:
        raw_registers(folder / "cells.pickle", folder / "raw.xlsx")


def run() -> list[Line]:
    """All lines of this part."""
    folder = Path(tempfile.mkdtemp(prefix="iso20k-bench-", dir=os.environ.get("ISO20K_BENCH_DIR")))
    try:
        return [*report_lines(folder), shrinking_line(folder), *register_lines(folder)]
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
