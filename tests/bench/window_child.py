"""One measured run of a window in a process of its own; prints one JSON object.

Usage: window_child bare|start|answers|opening STARTED_AT [WORKSPACE]; STARTED_AT is the parent's monotonic clock.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

STARTED_AT = float(sys.argv[2])


def since_start() -> float:
    return time.monotonic() - STARTED_AT


def bare() -> None:
    """The floor: a bare main window of the same size."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    window.resize(1366, 768)

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                print(json.dumps({"paint": since_start()}))
                application.quit()
            return False

    watch = Watch()
    window.installEventFilter(watch)
    window.show()
    application.exec()


class Driver:
    """Drives the real window as `app.run` builds it."""

    def __init__(self, mode: str) -> None:
        from iso20k_audit.ui import main_window

        self.mode = mode
        self.result: dict[str, object] = {}
        driver = self

        class Watched(main_window.MainWindow):
            def paintEvent(self, event: object) -> None:
                super().paintEvent(event)
                if "paint" not in driver.result:
                    driver.result["paint"] = since_start()
                    driver.begin(self)

        self.window_class = Watched

    def begin(self, window: object) -> None:
        self.window = window
        window.session.opened.connect(lambda: self.later(getattr(self, f"do_{self.mode}")))

    def later(self, work: object, milliseconds: int = 0) -> None:
        from PySide6.QtCore import QTimer

        QTimer.singleShot(milliseconds, work)

    def wait_for(self, ready: object, then: object) -> None:
        if ready():
            then()
        else:
            self.later(lambda: self.wait_for(ready, then), 1)

    def finish(self) -> None:
        print(json.dumps(self.result), flush=True)
        self.window.close()

    def audit_of(self, questions: int) -> str:
        from iso20k_audit.services.audits import list_audits

        rows = self.window.session.workspace.read(list_audits)
        return next(row["id"] for row in rows if row["questions"] == questions)

    def open_fieldwork(self, audit: str, then: object) -> None:
        self.window.open_audit(audit)
        self.window.show_page("fieldwork")
        page = self.window.pages["fieldwork"]
        self.wait_for(
            lambda: page.questions.model().rowCount() > 0 and page.pane.isEnabled(), lambda: then(page)
        )

    def do_start(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        def answer(page: object) -> None:
            def saved(when: object) -> None:
                if when is not None and "answer" not in self.result:
                    self.result["answer"] = since_start()
                    self.later(self.finish)

            self.window.session.saved.connect(saved)
            page.questions.setFocus()
            page.questions.setCurrentIndex(page.questions.model().index(0, 0))
            QTest.keyClick(page.questions, Qt.Key.Key_1)

        self.open_fieldwork(self.audit_of(20), answer)

    def do_answers(self) -> None:
        """200 answers by key at a quick hand's pace, with the gaps of a timer that should never wait."""
        from PySide6.QtCore import Qt, QTimer
        from PySide6.QtTest import QTest

        gaps: list[float] = []
        last = [0.0]

        def beat() -> None:
            now = time.perf_counter()
            gaps.append((now - last[0]) * 1000)
            last[0] = now

        def start(page: object) -> None:
            heart = QTimer(self.window, interval=0)
            heart.timeout.connect(beat)
            page.questions.setFocus()
            page.questions.setCurrentIndex(page.questions.model().index(0, 0))
            left = [200]

            longest: list[float] = []

            def press() -> None:
                if left[0] < 200:
                    longest.append(max(gaps))  # the longest gap since the last key
                gaps.clear()
                QTest.keyClick(page.questions, Qt.Key.Key_1)
                left[0] -= 1
                if left[0]:
                    self.later(press, 80)
                else:
                    self.later(done, 300)

            def done() -> None:
                heart.stop()
                ordered = sorted(longest)
                self.result["p99"] = ordered[int(len(ordered) * 0.99) - 1]
                self.result["median"] = ordered[len(ordered) // 2]
                self.result["worst"] = ordered[-1]
                self.finish()

            last[0] = time.perf_counter()
            heart.start()
            self.later(press, 100)

        self.open_fieldwork(self.audit_of(5000), lambda page: self.later(lambda: start(page), 1500))

    def do_opening(self) -> None:
        """Opening small and large audits in turns: from the request to the first rows on the screen."""
        times: dict[int, list[float]] = {500: [], 5000: []}
        plan = [500, 5000] * 6

        def step() -> None:
            if not plan:
                self.result |= {str(size): min(values[1:]) for size, values in times.items()}
                self.finish()
                return
            size = plan.pop(0)
            audit = self.audit_of(size)
            began = time.perf_counter()

            def shown(page: object) -> None:
                page.questions.viewport().repaint()
                times[size].append(time.perf_counter() - began)
                self.later(step, 400)

            self.window.open_audit(audit)
            self.window.show_page("fieldwork")
            page = self.window.pages["fieldwork"]
            self.wait_for(lambda: self._lists(page, size), lambda: shown(page))

        step()

    @staticmethod
    def _lists(page: object, size: int) -> bool:
        from PySide6.QtCore import Qt

        model = page.questions.model()
        if not model.rowCount():
            return False
        return f"[{size}]" in str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))

    def run(self) -> None:
        from iso20k_audit.ui import app

        app.MainWindow = self.window_class
        app.run(Path(sys.argv[3]))


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        Driver(sys.argv[1]).run()
