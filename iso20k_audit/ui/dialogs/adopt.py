"""Adopting a newer version of the checklist of a running audit: what would change is shown before anything is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from iso20k_audit.checklists.reading import read_checklist
from iso20k_audit.model.checklist import Checklist
from iso20k_audit.services import audits, frozen
from iso20k_audit.ui.dialogs.adopt_preview import Candidate, Preview, newest, read_preview, usable_paths
from iso20k_audit.ui.widgets.cards import set_role, text_label
from iso20k_audit.ui.widgets.change_tree import ChangeTree
from iso20k_audit.ui.widgets.inputs import Choice
from iso20k_audit.ui.widgets.question_change import QuestionChangeView

if TYPE_CHECKING:
    from iso20k_audit.services.workspaces import Ledger
    from iso20k_audit.ui.jobs import JobRunner, Progress
    from iso20k_audit.ui.session import Session

Row = dict[str, Any]


class AdoptDialog(QDialog):
    """Which version, what differs, adopt.

    Args:
        sources: id, title, version and standard of the checklists that the audit was started with.

    Signals:
        adopted(text): done; what came of it in words.
    """

    adopted = Signal(str)

    def __init__(
        self,
        session: Session,
        jobs: JobRunner,
        audit_id: str,
        sources: Sequence[Row],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Adopt a newer version"))
        self.setMinimumSize(760, 440)
        room = self.screen().availableSize()
        self.resize(min(1060, room.width() - 24), min(620, room.height() - 56))
        self._session, self._jobs, self._audit_id = session, jobs, audit_id
        self._sources = list(sources)
        self._candidates: list[Candidate] = []
        self._serial = 0
        self.preview: Preview | None = None
        self.version = Choice()
        self.version.setAccessibleName(self.tr("Checklist to adopt"))
        self.version.chosen.connect(lambda _value: self._compare())
        self.file_button = QPushButton(self.tr("Choose a file…"))
        self.file_button.setAutoDefault(False)
        self.file_button.clicked.connect(self._choose_file)
        self.summary = text_label("", "strong", wrap=True)
        self.hint = text_label("", "muted", wrap=True)
        self.tree = ChangeTree()
        self.tree.picked.connect(self._show_question)
        self.text = QuestionChangeView()
        self.adopt_button = QPushButton(self.tr("Adopt"))
        self.adopt_button.setProperty("role", "primary")
        self.adopt_button.setEnabled(False)
        self.adopt_button.setDefault(True)
        self.adopt_button.clicked.connect(self.adopt)
        self.problem = text_label("", "danger", wrap=True)
        self.problem.hide()
        self._lay_out()
        self._look_for_versions()

    def _lay_out(self) -> None:
        label = text_label(self.tr("&Version"))
        label.setBuddy(self.version)
        top = QHBoxLayout()
        top.addWidget(label)
        top.addWidget(self.version, 1)
        top.addWidget(self.file_button)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.tree)
        split.addWidget(self.text)
        split.setSizes([540, 460])
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.problem, 1)
        foot.addStretch(0)
        foot.addWidget(self.adopt_button)
        foot.addWidget(cancel)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 14, 18, 14)
        whole.setSpacing(10)
        whole.addLayout(top)
        whole.addWidget(self.summary)
        whole.addWidget(self.hint)
        whole.addWidget(split, 1)
        whole.addLayout(foot)

    # -- which version ------------------------------------------------------------------------------

    def _look_for_versions(self) -> None:
        """Reads those in the library that the audit was started with."""
        workspace = self._session.workspace
        if workspace is None:
            return
        folder, ids = workspace.folder, [str(source.get("id") or "") for source in self._sources]
        self.summary.setText(self.tr("Reading checklists…"))

        def work(_progress: Progress) -> list[Candidate]:
            paths = usable_paths(folder)
            if not ids or any(id not in paths for id in ids):
                return []
            return [newest([read_checklist(paths[id]) for id in ids])]

        self._start(self.tr("Reading checklists"), work, self._offer_found)

    def _start(self, title: str, work: Any, then: Any) -> None:
        def done(result: object) -> None:
            if isValid(self):
                then(result)

        def failed(error: object) -> None:
            if isValid(self):
                self._say(str(error))

        self._jobs.start(title, work, done, failed)

    def _offer_found(self, found: list[Candidate]) -> None:
        if found:
            self._offer(found[0])
        elif not self._candidates:
            self.summary.setText(self.tr("The checklist of this audit is not in the library."))
            self.hint.setText(self.tr("Choose a file with its newer version."))
            self.version.setEnabled(False)
            self.file_button.setFocus()

    def _offer(self, candidate: Candidate) -> None:
        self._candidates.append(candidate)
        words = self.tr("Version {version} · {title}")
        self.version.setEnabled(True)
        self.version.offer(
            (str(place), words.format(title=one.checklist.title, version=one.checklist.version))
            for place, one in enumerate(self._candidates)
        )
        self.version.choose(str(len(self._candidates) - 1))
        self._compare()

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Newer version of a checklist"))
        dialog.setNameFilters([self.tr("Checklists (*.yaml *.yml)"), self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.take_file(Path(name)))
        dialog.open()

    def take_file(self, path: Path) -> None:
        """Offers the checklist in a file; of an audit with several, it replaces the one of its id."""
        workspace = self._session.workspace
        ids = [str(source.get("id") or "") for source in self._sources]
        folder = workspace.folder if workspace is not None else path.parent
        several = len(ids) > 1

        def work(_progress: Progress) -> Candidate:
            chosen = read_checklist(path)
            if not several or chosen.id not in ids:
                return Candidate(chosen)
            paths = usable_paths(folder)
            return newest([chosen if id == chosen.id else read_checklist(paths[id]) for id in ids])

        self._say("")
        self._start(self.tr("Reading {}").format(path.name), work, self._offer)

    # -- what differs -------------------------------------------------------------------------------

    def candidate(self) -> Candidate | None:
        """What is chosen to be adopted."""
        value = self.version.value
        return self._candidates[int(value)] if value is not None and self._candidates else None

    def _compare(self) -> None:
        candidate, audit_id = self.candidate(), self._audit_id
        self.preview = None
        self._show_buttons()
        if candidate is None:
            return
        self._serial += 1
        serial = self._serial

        def show(found: Preview) -> None:
            if isValid(self) and serial == self._serial:
                self._show(found)

        self._session.ask(lambda ledger: read_preview(ledger, audit_id, candidate), show)

    def _show(self, preview: Preview) -> None:
        self.preview = preview
        self._say(preview.problem)
        self.tree.show_preview(preview)
        self._show_summary(preview)
        self._show_buttons()

    def _show_summary(self, preview: Preview) -> None:
        found = preview.difference
        if found.is_empty:
            self.summary.setText(self.tr("It asks exactly what the audit asks already."))
            self.hint.clear()
            return
        self.summary.setText(
            self.tr("{changed} changed, {added} added, {removed} no longer asked, {kept} unchanged").format(
                changed=len(found.changed),
                added=len(found.added),
                removed=len(found.removed),
                kept=found.kept,
            )
        )
        hints = [self.tr("Every answer stays. Untick added questions that this audit is not to ask.")]
        if preview.asked_again:
            words = self.tr("Answered before and to be asked again: {}.")
            hints.append(words.format(", ".join(preview.asked_again)))
        self.hint.setText(" ".join(hints))

    def _show_question(self, key: str) -> None:
        if self.preview is None or not key:
            self.text.show_text(self.tr("Choose a question to see what differs."))
            return
        preview = self.preview
        found = preview.difference
        for change in found.changed:
            if change.after.id == key:
                note = self.tr("Answered before: ask it again") if key in preview.asked_again else ""
                self.text.show_change(change, preview.sections_of(key), preview.home, note)
        for question in found.added:
            if question.id == key:
                self.text.show_question(question, self.tr("New question"))
        for question in found.removed:
            if question.id == key:
                kept = self.tr("No longer asked; its answer is kept")
                gone = self.tr("No longer asked; it was not answered")
                self.text.show_question(question, kept if key in preview.kept_answers else gone)

    # -- adopting -----------------------------------------------------------------------------------

    def _show_buttons(self) -> None:
        preview = self.preview
        able = preview is not None and not preview.problem and not preview.difference.is_empty
        self.adopt_button.setEnabled(able)

    def _say(self, text: str) -> None:
        set_role(self.problem, "danger")
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def adopt(self) -> None:
        """Adopts; one step that can be undone."""
        candidate, preview, audit_id = self.candidate(), self.preview, self._audit_id
        if candidate is None or preview is None or not self.adopt_button.isEnabled():
            return
        left_out = self.tree.left_out()
        newer = preview.after
        if left_out:
            kept = frozenset(question.id for question in newer.questions) - left_out
            newer = newer.with_questions(kept)
        sources = [_source(one) for one in candidate.sources]
        self.adopt_button.setEnabled(False)
        self._say("")

        def work(ledger: Ledger) -> frozen.Adopted:
            done = frozen.adopt(ledger, audit_id, newer)
            if sources:
                audits.save(ledger, "audit", audit_id, {"checklists": sources})
            return done

        def then(done: frozen.Adopted) -> None:
            if isValid(self):
                self.adopted.emit(self._told(newer, done))
                self.accept()

        def failed(error: object) -> None:
            if isValid(self):
                self._say(str(error))
                self._show_buttons()

        self._session.write(work, then, failed)

    def _told(self, newer: Checklist, done: frozen.Adopted) -> str:
        text = self.tr("Version {} was adopted; every answer was kept.").format(newer.version)
        if done.asked_anew:
            text += " " + self.tr("Ask again: {}.").format(", ".join(done.asked_anew))
        return text


def _source(checklist: Checklist) -> Row:
    return {name: getattr(checklist, name) for name in ("id", "title", "version", "standard", "sha256")}
