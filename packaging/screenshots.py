"""Takes the README's pictures anew: plays the demo, opens the real window on it and grabs its pages.

Run with `make screenshots`; writes `docs/images/`. Not for tests: nothing is asserted here.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["ISO20K_CONFIG"] = tempfile.mkdtemp(prefix="iso20k-pictures-")
os.environ["ISO20K_PERSON"] = "Tomasz Grabowski"
TARGET = ROOT / "docs" / "images"
SIZE = (1366, 768)
REPORT_PAGE, REPORT_WIDTH = 3, 900


def main() -> None:
    """All pictures."""
    from iso20k_audit.demo.play import play

    TARGET.mkdir(parents=True, exist_ok=True)
    made = play(Path(tempfile.mkdtemp(prefix="iso20k-demo-")) / "out", print)
    disagree(made["workspace"])
    take_windows(made["workspace"])
    take_report(made["report"])
    for picture in sorted(TARGET.glob("*.png")):
        shrink(picture)
        print(picture.relative_to(ROOT), picture.stat().st_size)


def disagree(workspace: Path) -> None:
    """Two auditors word the same finding without having seen each other's words, as packages would bring it."""
    from iso20k_audit.services.workspaces import act_as, open_workspace
    from iso20k_audit.store.change import Act

    with open_workspace(workspace) as opened:
        found = opened.read(
            lambda ledger: ledger.rows("SELECT id, audit_id, title FROM finding ORDER BY id LIMIT 1")
        )[0]
        seen = opened.read(lambda ledger: ledger.seen(found["id"]))
        for person, words in (
            ("Anna Kern", f"{found['title']}, on both shifts"),
            ("Miguel Santos", f"{found['title']} at night and at weekends"),
        ):
            act_as(opened, person)
            act = Act(
                "finding", found["id"], {"title": words}, found["audit_id"], seen={"title": seen["title"]}
            )
            opened.write(lambda ledger, act=act: ledger.record(act))


def take_windows(workspace: Path) -> None:
    """The pages of the window."""
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    from iso20k_audit.ui.look import theme
    from iso20k_audit.ui.window.main_window import MainWindow

    theme.apply(application, "light")
    window = MainWindow()
    window.showNormal()
    window.resize(*SIZE)
    window.open_workspace(workspace)
    wait(application, lambda: window.page == "fieldwork")
    fieldwork = window.pages["fieldwork"]
    model = fieldwork.questions.questions
    wait(
        application, lambda: model.rowCount() > 0 and model.row(model.rowCount() - 1).item.startswith("10.2")
    )
    rows = {model.row(n).item: n for n in range(model.rowCount())}
    index = fieldwork.questions.questions.index(rows["8.6.1-02"])
    fieldwork.questions.setCurrentIndex(index)
    fieldwork.questions.scrollTo(index, fieldwork.questions.ScrollHint.PositionAtCenter)
    for name, page, scheme in (
        ("fieldwork-light", "fieldwork", "light"),
        ("fieldwork-dark", "fieldwork", "dark"),
        ("findings", "findings", "light"),
        ("overview", "overview", "light"),
        ("evidence", "evidence", "light"),
        ("actions", "actions", "light"),
    ):
        theme.apply(application, scheme)
        window.show_page(page)
        rest(application, 1.5)
        window.grab().save(str(TARGET / f"{name}.png"))
    window.show_page("consolidation")
    window.pages["consolidation"].show_record("conflicts")
    rest(application, 2)
    window.grab().save(str(TARGET / "conflicts.png"))
    for name in ("coverage", "readiness"):
        window.programme.show(name)
        shown = window.programme._shown  # the pictures only; no test holds on to it
        shown.resize(*SIZE)
        rest(application, 3)
        shown.grab().save(str(TARGET / f"{name}.png"))
    window.programme.leave()
    window.show_page("fieldwork")
    window.actions_by_id["floor_mode"].trigger()
    rest(application, 1.5)
    window.grab().save(str(TARGET / "floor.png"))
    window.close()
    wait(application, lambda: window.session.workspace is None)


def take_report(report: Path) -> None:
    """One page of the PDF, on white."""
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtPdf import QPdfDocument

    document = QPdfDocument()
    document.load(str(report))
    points = document.pagePointSize(REPORT_PAGE)
    size = QSize(REPORT_WIDTH, round(REPORT_WIDTH * points.height() / points.width()))
    page = QImage(size, QImage.Format.Format_RGB32)
    page.fill(0xFFFFFFFF)
    painter = QPainter(page)
    painter.drawImage(0, 0, document.render(REPORT_PAGE, size))
    painter.end()
    page.save(str(TARGET / "report-page.png"))


def shrink(picture: Path) -> None:
    """Packed tightly and without transparency."""
    from PIL import Image

    with Image.open(picture) as image:
        small = image.convert("RGB")
    small.save(picture, optimize=True)


def wait(application: object, ready: Callable[[], bool], seconds: float = 20) -> None:
    """Lets the window work until it is ready."""
    until = time.monotonic() + seconds
    while not ready():
        if time.monotonic() > until:
            raise TimeoutError("The window did not get ready.")
        rest(application, 0.02)


def rest(application: object, seconds: float) -> None:
    """Lets the window work for a while."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        application.processEvents()  # type: ignore[attr-defined]
        time.sleep(0.005)


if __name__ == "__main__":
    main()
