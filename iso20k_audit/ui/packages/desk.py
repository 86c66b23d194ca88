"""Everything about packages that a window does: opens files one after the other, writes, takes back, receipts.

Pages ask for it by `go_to("packages", …)`: `open`, `write`, `write:ID,ID`, `send`, `back:NUMBER`,
`receipt:NUMBER`, `copy-receipt:NUMBER`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from iso20k_audit.ui.packages.folder import CHANGED, usual_folder

if TYPE_CHECKING:
    from iso20k_audit.model.errors import AuditError
    from iso20k_audit.services.receipts import Receipt
    from iso20k_audit.services.taking_in import Outcome
    from iso20k_audit.ui.packages.package_window import PackageWindow
    from iso20k_audit.ui.window.main_window import MainWindow

PAGE = "packages"
"""Where pages send what is for the desk."""


class PackageDesk(QObject):
    """Of one window.

    Attributes:
        showing: the package in view, or None.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: list[Path] = []
        self._audit = ""
        self.showing: PackageWindow | None = None
        window.session.opened.connect(self._next)

    def show_place(self, page: str, place: str) -> bool:
        """Does what a page asks for; returns whether it was for the desk."""
        if page != PAGE:
            return False
        act, _colon, what = place.partition(":")
        if act == "open":
            self.choose()
        elif act == "write":
            self.write([one for one in what.split(",") if one])
        elif act == "send":
            self.send_back()
        elif act == "back":
            self.take_back(int(what))
        elif act == "receipt":
            self.save_receipt(int(what))
        elif act == "copy-receipt":
            self.copy_receipt(int(what))
        return True

    # -- opening ------------------------------------------------------------------------------------

    def choose(self) -> None:
        """Asks for packages or receipts."""
        dialog = QFileDialog(self._window, self.tr("Open packages"), usual_folder())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [self.tr("Packages and receipts ({})").format("*.i20k *.receipt.json"), self.tr("All files (*)")]
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self.open_files(Path(name) for name in names))
        dialog.open()

    def open_files(self, paths: Iterable[Path]) -> None:
        """Shows packages and reads receipts, one after the other, as soon as a workspace is open."""
        self._waiting += paths
        self._next()

    def _next(self) -> None:
        if self.showing is not None or not self._waiting or self._window.session.workspace is None:
            return
        from iso20k_audit.services.receipts import is_receipt

        path = self._waiting.pop(0)
        if is_receipt(path):
            self._read_receipt(path)
        else:
            self._show(path)

    def _show(self, path: Path) -> None:
        from iso20k_audit.ui.packages.package_window import PackageWindow

        window = self._window
        window.flush()
        shown = self.showing = PackageWindow(window.session, window.jobs, path, window)
        shown.taken_in.connect(self._on_taken_in)
        shown.go_to.connect(window.go_to)
        shown.receipt_wanted.connect(self.save_receipt)
        shown.words_wanted.connect(self.copy_receipt)
        shown.back_wanted.connect(self.take_back)
        shown.other_wanted.connect(self.choose)
        shown.folder_wanted.connect(lambda folder: self._elsewhere(folder, path))
        shown.finished.connect(lambda _result: self._on_finished(shown))
        shown.show()
        shown.look()

    def _elsewhere(self, folder: Path, path: Path) -> None:
        self._waiting.insert(0, path)
        self._window.open_workspace(folder)

    def _on_taken_in(self, outcome: Outcome) -> None:
        window = self._window
        kinds = {change.kind for change in outcome.changes}
        window.session.notify(CHANGED | kinds)
        window.status.show_place()
        window.audits.read()
        window.audits.reload_start()
        if outcome.intake_id is None:
            return
        if self.showing is not None:
            window.status.tell(outcome.told)  # a bar would lie over the tabs and what is to be done
            return
        intake_id = outcome.intake_id
        window.messages.say(
            outcome.told, "info", self.tr("Show packages"), lambda: self._show_roster(intake_id)
        )

    def _show_roster(self, intake_id: int) -> None:
        self._window.go_to("consolidation", f"roster:{intake_id}")

    def _on_finished(self, shown: PackageWindow) -> None:
        shown.let_go()
        self.showing = None
        self._audit = shown.wants_audit or self._audit
        if self._waiting:
            self._next()
        elif self._audit:
            audit_id, self._audit = self._audit, ""
            self._start_working(audit_id)

    def _start_working(self, audit_id: str) -> None:
        """Shows the questions of an audit that was handed to the acting person."""
        window = self._window
        if window.session.audit_id == audit_id:
            window.show_page("fieldwork")
            return
        window.audits.want("", "fieldwork")
        window.audits.open(audit_id)

    def close(self) -> None:
        """The window goes: the package in view is let go with it."""
        self._waiting.clear()
        if self.showing is not None:
            self.showing.let_go()

    # -- receipts -----------------------------------------------------------------------------------

    def _read_receipt(self, path: Path) -> None:
        from iso20k_audit.services.receipts import Acknowledged, read_receipt

        window, workspace = self._window, self._window.session.workspace
        assert workspace is not None

        def then(found: Acknowledged) -> None:
            window.session.notify(CHANGED)
            window.messages.say(found.told)
            self._next()

        def failed(error: AuditError) -> None:
            window.messages.say(str(error), "danger")
            self._next()

        window.jobs.start(
            self.tr("Reading a receipt"),
            lambda _progress: read_receipt(workspace, path),
            then,
            failed,
        )

    def _with_receipt(self, intake_id: int, then: Any) -> None:
        from iso20k_audit.services.receipts import make_receipt

        window, workspace = self._window, self._window.session.workspace
        if workspace is not None:
            window.jobs.start(
                self.tr("Making the receipt"),
                lambda _progress: make_receipt(workspace, intake_id),
                then,
                lambda error: self._say(str(error), "danger"),
            )

    def _say(self, text: str, grade: str = "info") -> None:
        """In the package's window where one is open, for it lies over the main one."""
        messages = self.showing.messages if self.showing is not None else self._window.messages
        messages.say(text, grade)

    def save_receipt(self, intake_id: int) -> None:
        """Asks where the receipt of an import goes, and writes it."""
        self._with_receipt(intake_id, self._ask_where)

    def _ask_where(self, receipt: Receipt) -> None:
        parent = self.showing or self._window
        dialog = QFileDialog(
            parent, self.tr("Save the receipt"), str(Path(usual_folder()) / receipt.file_name)
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.write_receipt(receipt, Path(name)))
        dialog.open()

    def write_receipt(self, receipt: Receipt, target: Path) -> None:
        """Writes a receipt to a file."""
        self._window.jobs.start(
            self.tr("Saving the receipt"),
            lambda _progress: receipt.write(target),
            lambda path: self._say(self.tr("Saved: {}").format(path)),
            lambda error: self._say(str(error), "danger"),
        )

    def copy_receipt(self, intake_id: int) -> None:
        """Puts the receipt as text on the clipboard, for a message to the sender."""

        def copy(receipt: Receipt) -> None:
            QGuiApplication.clipboard().setText(receipt.text)
            self._say(self.tr("The receipt is on the clipboard."))

        self._with_receipt(intake_id, copy)

    # -- the rest -----------------------------------------------------------------------------------

    def write(self, people: Collection[str] = ()) -> None:
        """Packages for the team."""
        window = self._window
        if not window.session.audit_id:
            return
        from iso20k_audit.ui.packages.write_dialog import WritePackagesDialog

        window.flush()
        dialog = WritePackagesDialog(window.session, window.jobs, window.session.audit_id, people, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def send_back(self) -> None:
        """What was done here, to the lead auditor."""
        window = self._window
        if not window.session.audit_id:
            return
        from iso20k_audit.ui.packages.send_back import SendBackDialog

        window.flush()
        dialog = SendBackDialog(window.session, window.jobs, window.session.audit_id, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def take_back(self, intake_id: int) -> None:
        """Asks why an import is taken back."""
        from iso20k_audit.ui.packages.take_back_dialog import TakeBackDialog

        window = self._window
        window.flush()
        dialog = TakeBackDialog(window.session, window.jobs, intake_id, self.showing or window)
        dialog.taken_back.connect(self._on_taken_back)
        dialog.show()

    def _on_taken_back(self, file_name: str) -> None:
        window = self._window
        if self.showing is not None:
            self.showing.wants_audit = ""
            self.showing.accept()
        window.status.show_place()
        window.audits.read()
        window.audits.reload_start()
        window.messages.say(
            self.tr("{} was taken back. Taking the same file in again brings it back.").format(file_name)
        )
