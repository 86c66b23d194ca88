"""All checklists with what each covers, how long it takes and when it was last used."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.services.library import Listed, folders, list_library, uses
from iso20k_audit.ui.library.detail import ChecklistDetail, duration
from iso20k_audit.ui.widgets.cards import text_label
from iso20k_audit.ui.widgets.message_area import MessageArea
from iso20k_audit.ui.widgets.rows_model import Column, RowsModel, make_table

if TYPE_CHECKING:
    from iso20k_audit.model.errors import AuditError
    from iso20k_audit.ui.jobs import JobRunner
    from iso20k_audit.ui.session import Session

Row = dict[str, Any]
FORMATS = {"yaml": ".yaml", "xlsx": ".xlsx", "ciso": ".ciso.yaml"}


class LibraryWindow(QDialog):
    """The library; stays open beside the main window.

    Signals:
        audit_wanted(path): start an audit with this checklist.
    """

    audit_wanted = Signal(object)

    def __init__(self, session: Session, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Checklists"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(1200, 660)
        self._session, self._jobs = session, jobs
        self._listed: dict[str, Listed] = {}
        self._wanted = ""
        self._children: list[QWidget] = []
        self.messages = MessageArea()
        columns = (
            Column(self.tr("Title"), lambda row: row["title"]),
            Column(
                self.tr("Kind"),
                lambda row: row["kind"],
                128,
                lambda row: "danger" if row["error"] else "muted",
            ),
            Column(self.tr("Questions"), lambda row: row["questions"], 76),
            Column(self.tr("Duration"), lambda row: row["duration"], 72),
            Column(self.tr("Last used"), lambda row: row["used"], 104, lambda _row: "muted"),
        )
        self.model = RowsModel(columns, self)
        self.table = make_table(self.model, self.tr("Checklists"), columns)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_current())
        self.table.doubleClicked.connect(lambda *_: self.edit())
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter by title, id or standard"))
        self.filter.setAccessibleName(self.tr("Filter the checklists"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(lambda _text: self._show())
        self.detail = ChecklistDetail()
        self._lay_out()
        QShortcut(QKeySequence.StandardKey.Find, self, self.filter.setFocus)
        self.reload()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.filter, 1)
        self.new_button = self._button(self.tr("New…"), self.new)
        self.import_button = self._button(self.tr("Import…"), self.import_file)
        self.texts_button = self._button(self.tr("Licensed text…"), self.show_licensed)
        for button in (self.import_button, self.new_button, self.texts_button):
            top.addWidget(button)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        right = QWidget()
        side = QVBoxLayout(right)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(10)
        side.addWidget(self.detail, 1)
        acts = QHBoxLayout()
        self.start_button = self._button(self.tr("Start an audit"), self._start)
        self.start_button.setProperty("role", "primary")
        self.edit_button = self._button(self.tr("Edit…"), self.edit)
        self.export_button = QToolButton()
        self.export_button.setText(self.tr("Export"))
        self.export_button.setAccessibleName(self.tr("Export the checklist"))
        self.export_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.export_button)
        for form, words in (
            ("yaml", self.tr("YAML file")),
            ("xlsx", self.tr("Excel template that imports back")),
            ("ciso", self.tr("CISO Assistant library")),
        ):
            menu.addAction(words).triggered.connect(lambda *_, form=form: self.export(form))
        self.export_button.setMenu(menu)
        acts.addWidget(self.start_button)
        acts.addWidget(self.edit_button)
        acts.addWidget(self.export_button)
        acts.addStretch(1)
        side.addLayout(acts)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([760, 410])
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setHandleWidth(14)
        split.setStyleSheet("QSplitter::handle { background: transparent; }")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.addWidget(self.messages)
        whole.addWidget(split, 1)
        whole.addWidget(
            text_label(
                self.tr("Checklists that come with the program are copied when you edit them."), "muted"
            )
        )

    def _button(self, text: str, act: Any) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda *_: act())
        return button

    # -- the list -----------------------------------------------------------------------------------

    def reload(self, wanted: str = "") -> None:
        """Reads the library again; `wanted` is the id to show."""
        self._wanted = wanted or self._wanted
        workspace = self._session.workspace
        if workspace is None:
            return
        folder = workspace.folder

        def then(used: dict[str, tuple[str, str, int]]) -> None:
            self._jobs.start(
                self.tr("Reading checklists"),
                lambda _progress: list_library(folder, used),
                self._take,
                self._say_error,
            )

        self._session.ask(uses, then)

    def _take(self, listed: list[Listed]) -> None:
        self._listed = {str(one.info.path): one for one in listed}
        self._show()

    def _show(self) -> None:
        words = self.filter.text().casefold().split()
        current = self.current()
        rows = [self._row(path, one) for path, one in self._listed.items()]
        rows = [row for row in rows if all(word in row["search"] for word in words)]
        self.model.show_rows(rows)
        place = next((n for n, row in enumerate(rows) if self._wanted and row["key"] == self._wanted), -1)
        if place < 0 and current is not None:
            place = self.model.place_of(str(current.info.path))
        self._wanted = ""
        if rows:
            self.table.selectRow(max(place, 0))
        self._on_current()

    def _row(self, path: str, one: Listed) -> Row:
        info = one.info
        used = one.used_in
        kind = self.tr("cannot be used") if info.error else info.kind.label
        return {
            "id": path,
            "key": info.id,
            "title": info.title,
            "kind": kind,
            "questions": "" if info.error else str(info.questions),
            "duration": "" if info.error else duration(info.minutes),
            "used": used,
            "error": info.error,
            "search": f"{info.title} {info.id} {' '.join(info.standards)} {kind}".casefold(),
        }

    def current(self) -> Listed | None:
        """The checklist in hand."""
        place = self.table.currentIndex().row()
        if not 0 <= place < len(self.model.records):
            return None
        return self._listed.get(self.model.records[place]["id"])

    def _on_current(self) -> None:
        one = self.current()
        self.detail.show_checklist(one)
        usable = one is not None and not one.info.error
        for button in (self.start_button, self.edit_button, self.export_button):
            button.setEnabled(usable)

    def _say_error(self, error: AuditError) -> None:
        self.messages.say(str(error), "danger")

    # -- what can be done ---------------------------------------------------------------------------

    def _start(self) -> None:
        one = self.current()
        if one is not None:
            self.audit_wanted.emit(one.info.path)

    def new(self) -> None:
        """A checklist from nothing."""
        self._open_editor(None, None)

    def edit(self) -> None:
        """The own checklist in hand, or a copy of one of the program."""
        one = self.current()
        if one is None or one.info.error:
            return
        from iso20k_audit.checklists.reading import read_checklist

        path = one.info.path if one.own else None
        self._jobs.start(
            self.tr("Opening the checklist"),
            lambda _progress: read_checklist(one.info.path),
            lambda checklist: self._open_editor(checklist, path),
            self._say_error,
        )

    def _open_editor(self, checklist: Any, path: Path | None) -> None:
        workspace = self._session.workspace
        if workspace is None:
            return
        from iso20k_audit.ui.checklist_editor import ChecklistEditor

        editor = ChecklistEditor(folders(workspace.folder)[1], self._jobs, checklist, path, self)
        editor.saved.connect(lambda saved: self.reload(Path(saved).stem))
        editor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        editor.show()

    def import_file(self) -> None:
        """A checklist from a file of the user's."""
        workspace = self._session.workspace
        if workspace is None:
            return
        from iso20k_audit.ui.library.importing import ImportDialog

        dialog = ImportDialog(workspace.folder, self._jobs, self)
        dialog.imported.connect(self._on_imported)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        dialog.choose_file()

    def _on_imported(self, path: Path, summary: str) -> None:
        self.messages.say(summary)
        self.reload(path.stem)

    def show_licensed(self) -> None:
        """The user's own licensed text of standards."""
        from iso20k_audit.ui.library.licensed_text import LicensedTextDialog

        dialog = LicensedTextDialog(self._jobs, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def export(self, form: str) -> None:
        """Writes the checklist in hand where the user says."""
        one = self.current()
        if one is None or one.info.error:
            return
        from iso20k_audit.ui.pages.exports import documents_folder

        name = f"{one.info.id}{FORMATS[form]}"
        dialog = QFileDialog(self, self.tr("Export the checklist"), str(documents_folder()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self._write(one, Path(chosen), form))
        dialog.open()

    def _write(self, one: Listed, target: Path, form: str) -> None:
        from iso20k_audit.services.library import export_checklist

        self._jobs.start(
            self.tr("Exporting the checklist"),
            lambda _progress: export_checklist(one.info.path, target, form),
            self._on_written,
            self._say_error,
        )

    def _on_written(self, path: Path) -> None:
        self.messages.say(self.tr("Written: {}").format(path))
