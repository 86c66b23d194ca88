"""Choosing a workspace, and what to do when one cannot be opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QLabel

from iso20k_audit.model.errors import AuditError, WorkspaceLocked
from iso20k_audit.ui.background import OffThread
from iso20k_audit.ui.look import theme
from iso20k_audit.ui.process import sharing

if TYPE_CHECKING:
    from iso20k_audit.ui.window.main_window import MainWindow


class Opening(QObject):
    """Asks, and says what was chosen.

    Signals:
        chosen(Path): a folder to open; an empty one becomes a new workspace.
        again: the same once more.
        given_up: there is nothing to work on.
    """

    chosen = Signal(object)
    again = Signal()
    given_up = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._reading: QLabel | None = None
        window.session.opened.connect(self._show_reading)
        self._off = OffThread(self)

    def choose(self, *, or_give_up: bool = False) -> None:
        """Asks for a folder."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(
            self._window, self.tr("Open a workspace, or choose an empty folder for a new one")
        )
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.chosen.emit(Path(name)))
        if or_give_up:
            dialog.rejected.connect(self.given_up)
        dialog.open()

    def _show_reading(self) -> None:
        """A bar at the top for as long as the workspace is open for reading only."""
        workspace, body = self._window.session.workspace, self._window.centralWidget()
        layout = body.layout() if body is not None else None
        reading = workspace is not None and workspace.read_only
        if self._reading is None and reading and isinstance(layout, QBoxLayout):
            self._reading = QLabel(
                self.tr(
                    "Open for reading only: somebody else writes to this workspace. Nothing can be changed."
                )
            )
            self._reading.setWordWrap(True)
            scheme = theme.scheme()
            self._reading.setStyleSheet(
                f"background: {scheme.warning}; color: {scheme.base}; padding: 6px 14px; font-weight: 600;"
            )
            layout.insertWidget(0, self._reading)
        if self._reading is not None:
            self._reading.setVisible(reading)

    def bring_forward(self, folder: Path, error: AuditError, *, leave: bool) -> None:
        """The folder is locked: where the same user has it open in another process, that one is shown instead.

        Args: leave: this window has nothing else and closes once the other has come forward.
        """
        if not leave or sharing.is_open_here(folder):
            self.explain(error)
            return
        from iso20k_audit.ui.process.single_instance import ask_forward

        def then(came: bool) -> None:
            if came:
                self.given_up.emit()
            else:
                self.explain(error)

        self._off.run(lambda: ask_forward(folder), then, lambda _failed: self.explain(error))

    def explain(self, error: AuditError) -> None:
        """Says why a workspace cannot be opened and offers a way on."""
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        locked = isinstance(error, WorkspaceLocked)
        box.setWindowTitle(
            self.tr("The workspace is in use") if locked else self.tr("The workspace cannot be opened")
        )
        box.setText(error.message)
        box.setInformativeText(error.mend)
        reading = (
            box.addButton(self.tr("Open for reading"), QMessageBox.ButtonRole.ActionRole) if locked else None
        )
        again = box.addButton(self.tr("Try again"), QMessageBox.ButtonRole.ActionRole)
        other = box.addButton(self.tr("Choose another folder…"), QMessageBox.ButtonRole.AcceptRole)
        leave = box.addButton(self.tr("Quit"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(other)
        box.setEscapeButton(leave)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def on_clicked(button: object) -> None:
            if button is again:
                self.again.emit()
            elif button is other:
                self.choose(or_give_up=True)
            elif reading is not None and button is reading:
                self._window.session.open(self._window.session.folder, read_only=True)
            else:
                self.given_up.emit()

        box.buttonClicked.connect(on_clicked)
        box.open()
