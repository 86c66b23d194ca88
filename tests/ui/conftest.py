"""A window on a small audit, and ways to look at what is really in the workspace."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from iso20k_audit.services import browsing
from iso20k_audit.services.workspaces import open_workspace
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.window.main_window import MainWindow
from tests.making import make_workspace, question_ids, start


@pytest.fixture(autouse=True)
def collected_here():
    """Widgets that refer to each other are freed in this thread: Qt does not stand it in a thread of the store."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture
def folder(tmp_path):
    """A workspace with one audit of ten questions, closed."""
    with make_workspace(tmp_path / "ws") as workspace:
        start(workspace)
    return tmp_path / "ws"


@pytest.fixture
def open_window(qtbot, qapp):
    """Opens windows on a folder; all are closed in the end."""
    opened: list[MainWindow] = []

    def open_one(folder, audit: str = "", page: str = "fieldwork") -> MainWindow:
        theme.apply(qapp, "light")
        window = MainWindow()
        opened.append(window)
        window.resize(1366, 768)
        window.show()
        with qtbot.waitSignal(window.session.opened, timeout=20_000):
            window.open_workspace(folder, audit=audit)
        if page:
            qtbot.waitUntil(lambda: window.page == page, timeout=10_000)
        if page == "fieldwork":
            qtbot.waitUntil(lambda: window.pages["fieldwork"].questions.questions.rowCount() > 0)
            qtbot.waitUntil(lambda: not window.pages["fieldwork"].pane.note.isReadOnly())
        return window

    yield open_one
    for window in filter(isValid, opened):  # one that another took the place of is gone already
        window.close()
        qtbot.waitUntil(lambda window=window: window.session.workspace is None)
        window.deleteLater()
    QApplication.processEvents()


@pytest.fixture
def window(open_window, folder):
    """A window in Fieldwork, at the first of ten questions."""
    return open_window(folder, audit=_number(folder))


def _number(folder) -> str:
    with open_workspace(folder) as workspace:
        return workspace.read(lambda ledger: ledger.select("audit"))[0]["number"]


@pytest.fixture
def fieldwork(window):
    """Its page."""
    return window.pages["fieldwork"]


class Inside:
    """What the open window's workspace holds on disk."""

    def __init__(self, window: MainWindow) -> None:
        self.workspace = window.session.workspace
        self.audit = window.session.audit_id

    def row(self, place: int):
        """The question at a place of the whole list."""
        return self.workspace.read(
            lambda ledger: browsing.list_questions(ledger, self.audit, offset=place, limit=1)
        )[0]

    def result(self, place: int):
        return self.row(place).result

    def paper(self, place: int):
        """The acting person's working paper on a question, or an empty dict."""
        question = question_ids(self.workspace, self.audit)[place]
        person = self.workspace.person.id
        return self.workspace.read(
            lambda ledger: browsing.question_detail(ledger, self.audit, question, person)
        ).own


@pytest.fixture
def inside(window):
    return Inside(window)


@pytest.fixture
def at(open_window, folder, qtbot):
    """Opens a window at a page; afterwards `at.stored(job)` reads from the closed workspace."""

    class At:
        window = None

        def __call__(self, page):
            if self.window is None:
                with open_workspace(folder) as workspace:
                    number = workspace.read(lambda ledger: ledger.select("audit"))[0]["number"]
                self.window = open_window(folder, audit=number, page="")
                qtbot.waitUntil(lambda: bool(self.window.page), timeout=10_000)
            self.window.show_page(page)
            self.settle()
            return self.window.pages[page]

        @property
        def audit(self):
            return self.window.session.audit_id

        def settle(self):
            """Until everything handed over is durable, and everything asked for is shown."""
            for _ in range(3):
                qtbot.waitUntil(lambda: not self.window.session.is_saving, timeout=10_000)
                self.window.session.workspace.read(lambda ledger: None)
                QTest.qWait(30)

        def stored(self, job):
            """What the workspace holds once the window is closed and it is opened again."""
            audit = self.audit
            self.window.close()
            qtbot.waitUntil(lambda: self.window.session.workspace is None, timeout=10_000)
            with open_workspace(folder) as workspace:
                return workspace.read(lambda ledger: job(ledger, audit))

    return At()
