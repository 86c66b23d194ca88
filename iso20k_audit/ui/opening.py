"""Choosing a workspace, and what to do when one cannot be opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from iso20k_audit.model.errors import AuditError, WorkspaceLocked


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

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

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
            else:
                self.given_up.emit()

        box.buttonClicked.connect(on_clicked)
        box.open()
