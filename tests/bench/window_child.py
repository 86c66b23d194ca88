"""One measured run of a window in a process of its own; prints one JSON object.

Usage: window_child bare|start|answers|keys|photos|hours|opening STARTED_AT [WORKSPACE]; STARTED_AT is the parent's
monotonic clock.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

STARTED_AT = float(sys.argv[2])


def since_start() -> float:
    return time.monotonic() - STARTED_AT


def resident_mb() -> float:
    """Memory of this process now; its peak where the system does not say."""
    import gc
    import resource

    gc.collect()
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return pages * resource.getpagesize() / 2**20


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
        from iso20k_audit.ui.window import main_window

        self.mode = mode
        self.result: dict[str, object] = {}
        driver = self

        class Watched(main_window.MainWindow):
            def event(self, event: object) -> bool:
                handled = super().event(event)
                driver.on_window_event(event)
                return handled

            def paintEvent(self, event: object) -> None:
                super().paintEvent(event)
                if "paint" not in driver.result:
                    driver.result["paint"] = since_start()
                    driver.begin(self)

        self.window_class = Watched

    @staticmethod
    def on_window_event(event: object) -> None:
        """What else is to be done after an event of the window."""

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
        """Opens an audit and goes to its questions; `then(page)` follows when they are there."""
        self.window.audits.open(audit)
        self.window.show_page("fieldwork")
        page = self.window.pages["fieldwork"]
        self.wait_for(
            lambda: page.questions.model().rowCount() > 0 and page.pane.isEnabled(), lambda: then(page)
        )

    def settled(self, then: object) -> None:
        """`then()` follows when the list of audits has come up by itself.

        An audit opened before it would be hidden behind it, and what is measured would not be drawn.
        """
        self.wait_for(lambda: self.window.stack.currentWidget() is not self.window._waiting, then)

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

        def open_it() -> None:
            self.open_fieldwork(self.audit_of(5000), lambda page: self.later(lambda: start(page), 1500))

        self.settled(open_it)

    def do_keys(self) -> None:
        """300 answers by real key events through the window: from the event to the next question on the screen.

        The clock starts before the event is delivered and stops when the window has painted the next row as
        the current one and its backing store is flushed. The answers are being written meanwhile.
        """
        from PySide6.QtCore import QEvent, Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QStyle

        from iso20k_audit.ui.widgets.question_delegate import QuestionDelegate

        wanted, pressed_at, painted = [-1], [0.0], [False]
        times: list[float] = []
        left = [300]
        window = self.window

        class Watched(QuestionDelegate):
            def paint(self, painter: object, option: object, index: object) -> None:
                super().paint(painter, option, index)
                if index.row() == wanted[0] and option.state & QStyle.StateFlag.State_Selected:
                    painted[0] = True

        def updated(event: QEvent) -> None:
            if event.type() == QEvent.Type.UpdateRequest and painted[0] and wanted[0] >= 0:
                times.append((time.perf_counter() - pressed_at[0]) * 1000)
                wanted[0] = -1

        self.on_window_event = updated

        def start(page: object) -> None:
            delegate = Watched(page.questions)
            page.questions.setItemDelegate(delegate)
            page.questions.setFocus()
            page.questions.setCurrentIndex(page.questions.model().index(0, 0))
            window.activateWindow()

            def press() -> None:
                if not left[0]:
                    self.later(done, 300)
                    return
                left[0] -= 1
                wanted[0], painted[0] = page.questions.currentIndex().row() + 1, False
                pressed_at[0] = time.perf_counter()
                QTest.keyClick(window.windowHandle(), Qt.Key.Key_1)
                self.wait_for(lambda: wanted[0] < 0, lambda: self.later(press, 60))

            def done() -> None:
                ordered = sorted(times)
                self.result["p99"] = ordered[int(len(ordered) * 0.99) - 1]
                self.result["median"] = ordered[len(ordered) // 2]
                self.finish()

            self.later(press, 200)

        def open_it() -> None:
            self.open_fieldwork(self.audit_of(5000), lambda page: self.later(lambda: start(page), 1500))

        self.settled(open_it)

    def do_hours(self) -> None:
        """Eight hours of recording, one question every thirty seconds, as fast as it is saved: memory must stay flat.

        Answers and notes in 500 questions, with looks at other pages and searches in between; measured from
        the end of the second hour, when everything that is kept for speed has been filled, to the end.
        """
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        rounds, warm = 960, 240
        done = [0]
        window = self.window

        def start(page: object) -> None:
            page.questions.setFocus()
            page.questions.setCurrentIndex(page.questions.model().index(0, 0))
            window.activateWindow()
            step(page)

        def step(page: object) -> None:
            number = done[0] = done[0] + 1
            if number == warm:
                self.result["early"] = resident_mb()
            if number > rounds:
                self.result["late"] = resident_mb()
                self.finish()
                return
            if number % 40 == 0:
                for name in ("findings", "evidence", "overview", "fieldwork"):
                    window.show_page(name)
            if number % 60 == 0:
                window.actions_by_id["search_everything"].trigger()
                self.later(lambda: close_search(page), 60)
                return
            record(page, number)

        def close_search(page: object) -> None:
            from PySide6.QtWidgets import QApplication

            for other in QApplication.topLevelWidgets():
                if other is not window and other.isVisible() and hasattr(other, "reject"):
                    other.reject()
            record(page, done[0])

        def record(page: object, number: int) -> None:
            page.questions.setFocus()
            QTest.keyClick(page.questions, Qt.Key.Key_2 if number % 9 == 0 else Qt.Key.Key_1)
            page.pane.note.insertPlainText(f"Seen at round {number}: INC{number:07d}, 12 October.")
            page.flush()
            page.focus_list()
            if page.questions.currentIndex().row() + 1 < page.questions.model().rowCount():
                page.questions.step(1)
            else:
                page.questions.setCurrentIndex(page.questions.model().index(0, 0))
            self.wait_for(lambda: not window.session.is_saving, lambda: drained(page))

        def drained(page: object) -> None:
            """A person's pace: what an answer makes the window read has been read before the next one."""
            reading = window.session.workspace.ask(lambda ledger: None)
            self.wait_for(reading.done, lambda: self.later(lambda: step(page), 5))

        def open_it() -> None:
            self.open_fieldwork(self.audit_of(500), lambda page: self.later(lambda: start(page), 1500))

        self.settled(open_it)

    def do_photos(self) -> None:
        """500 photos dropped on a question: until all thumbnails are there, with the gaps of a timer."""
        import os

        from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl

        from iso20k_audit.ui.widgets.thumbnails import shared

        folder = Path(os.environ["ISO20K_BENCH_PHOTOS"])
        photos = sorted(folder.iterdir())
        longest: list[float] = [0.0]  # gap of every fifth of a second
        last, slice_began = [0.0], [0.0]

        def beat() -> None:
            now = time.perf_counter()
            if now - slice_began[0] > 0.2:
                longest.append(0.0)
                slice_began[0] = now
            longest[-1] = max(longest[-1], (now - last[0]) * 1000)
            last[0] = now
            busy = time.thread_time()
            work.append((busy - worked[0]) * 1000)
            worked[0] = busy

        work: list[float] = []  # what the UI thread itself did between two beats: no other program adds to it
        worked = [0.0]

        def start(page: object) -> None:
            strip = page.pane.evidence
            page.pane._scroll.ensureWidgetVisible(strip)
            heart = QTimer(self.window, interval=1)  # without a rest it would slow down what it measures
            heart.setTimerType(Qt.TimerType.PreciseTimer)
            heart.timeout.connect(beat)
            data = QMimeData()
            data.setUrls([QUrl.fromLocalFile(str(photo)) for photo in photos])
            step = [0]
            began = [0.0]

            def drop() -> None:
                began[0] = last[0] = slice_began[0] = time.perf_counter()
                worked[0] = time.thread_time()
                heart.start()
                strip.take(data)
                self.result["control"] = (time.perf_counter() - began[0]) * 1000
                self.later(scroll, 20)

            def have_all() -> bool:
                return strip.count() == len(photos) and all(
                    shared().kept(row["sha256"]) is not None for row in strip._model.rows
                )

            def scroll() -> None:
                """A user goes along the tiles while they come in, again and again."""
                bar = strip._tiles.horizontalScrollBar()
                step[0] = 0 if step[0] >= bar.maximum() else min(step[0] + 300, bar.maximum())
                bar.setValue(step[0])
                if step[0] == 0 and have_all():
                    self.result["seconds"] = time.perf_counter() - began[0]
                    self.later(done, 200)
                else:
                    self.later(scroll, 30)

            def done() -> None:
                heart.stop()
                ordered = sorted(longest)
                self.result["p99"] = ordered[int(len(ordered) * 0.99) - 1]
                self.result["median"] = ordered[len(ordered) // 2]
                self.result["work"] = max(work)
                self.finish()

            self.later(drop, 100)

        def open_it() -> None:
            self.open_fieldwork(self.audit_of(20), lambda page: self.later(lambda: start(page), 4000))

        self.settled(open_it)

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

            self.window.audits.open(audit)
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
