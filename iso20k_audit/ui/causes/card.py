"""The card "Cause analysis" of a corrective action: both diagrams in small, and the way to the editor."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from iso20k_audit.model.cause_analysis import CauseAnalysis, CauseRemark
from iso20k_audit.model.vocabulary import CauseMethod
from iso20k_audit.services import cause_analysis as service
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.actions.cards import ActionCard
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.causes.drawings import SmallDrawing
from iso20k_audit.ui.causes.window import CauseWindow
from iso20k_audit.ui.jobs import JobRunner
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import flowing, text_label

Row = dict[str, Any]


class CauseCard(ActionCard):
    """Shows the analysis of the action in hand; it is written in a window of its own."""

    KINDS = frozenset({"cause_item", "finding"})

    def __init__(self, session: Session, jobs: JobRunner) -> None:
        super().__init__(session, jobs)
        self.title.setText(self.tr("Cause analysis"))
        self.title.show()
        self._latest = Latest(session, self)
        self._action_id = ""
        self._window: CauseWindow | None = None
        self.note.setText(
            self.tr("Nothing analysed yet. Ask why until the chain can be broken, or collect causes by kind.")
        )
        self.note.show()
        self.small = {method: SmallDrawing(method) for method in CauseMethod}
        self.remarks = text_label("", "warning", wrap=True)
        self.buttons: dict[CauseMethod, QPushButton] = {}
        for method, text, name in (
            (CauseMethod.WHYS, self.tr("5 whys…"), self.tr("Open the 5 whys of this action")),
            (CauseMethod.FISHBONE, self.tr("Fishbone…"), self.tr("Open the fishbone of this action")),
        ):
            button = QPushButton(text)
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.clicked.connect(lambda *_, method=method: self.open_editor(method))
            self.buttons[method] = button
        for method, small in self.small.items():
            small.clicked.connect(lambda *_, method=method: self.open_editor(method))
            self.add(small)
        self.add(self.remarks, flowing(*self.buttons.values()))

    def show_action(self, row: Row | None, seen: dict[str, list[str]] | None) -> None:
        """Shows the analysis of an action."""
        if row is None:
            return
        action_id = str(row["id"])
        if action_id != self._action_id and self._window is not None:
            self._window.close()
        self._action_id = action_id

        def read(ledger: Ledger) -> tuple[CauseAnalysis, tuple[CauseRemark, ...]]:
            return service.read(ledger, action_id), service.review(ledger, action_id)

        self._latest.ask(read, self._show)

    def _show(self, answer: tuple[CauseAnalysis, tuple[CauseRemark, ...]]) -> None:
        analysis, remarks = answer
        self.note.setVisible(not analysis)
        for method, small in self.small.items():
            there = next(analysis.all(method), None) is not None
            small.setVisible(there)
            if there:
                small.show_analysis(analysis)
        self.remarks.setText("\n".join(one.full_text for one in remarks[:3]))
        self.remarks.setVisible(bool(remarks))

    def open_editor(self, method: CauseMethod = CauseMethod.WHYS) -> CauseWindow | None:
        """Opens the editor, or brings it to the front."""
        if not self._action_id:
            return None
        if self._window is None:
            window = CauseWindow(self.session, self.jobs, self._action_id, method, self.window())
            window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            window.destroyed.connect(self._on_closed)
            self._window = window
        self._window.tabs.setCurrentIndex(list(CauseMethod).index(method))
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        return self._window

    def _on_closed(self) -> None:
        self._window = None

    def flush(self) -> None:
        """Records what is being typed in the editor."""
        if self._window is not None:
            self._window.saver.flush()
