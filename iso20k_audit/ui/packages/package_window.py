"""A package from its file to what it did: opened, looked into, taken in or left, each step off the UI thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.ui.background import OffThread
from iso20k_audit.ui.handing_out.yours import due_words
from iso20k_audit.ui.pace import clock
from iso20k_audit.ui.packages.outcome_page import OutcomePage
from iso20k_audit.ui.packages.preview_page import PreviewPage, centred
from iso20k_audit.ui.widgets.cards import flowing, text_label
from iso20k_audit.ui.widgets.checklist_words import question_count
from iso20k_audit.ui.widgets.message_area import MessageArea

if TYPE_CHECKING:
    from iso20k_audit.model.errors import AuditError
    from iso20k_audit.services.handed import Expected
    from iso20k_audit.services.incoming import Incoming
    from iso20k_audit.services.previewing import Preview
    from iso20k_audit.services.taking_in import Outcome
    from iso20k_audit.ui.jobs import Job, JobRunner, Progress
    from iso20k_audit.ui.session import Session

RUNNING, LOCKED, FAILED, PREVIEW, DONE = range(5)


class PackageWindow(QDialog):
    """One file.

    Signals:
        taken_in(Outcome): it was; the window stays until the user closes it.
        go_to(page, record id): something in the main window is to be shown.
        receipt_wanted(intake id), words_wanted(intake id), back_wanted(intake id).
        other_wanted: another file is to be chosen.
        folder_wanted(Path): the same file is to be looked at from another workspace.

    Attributes:
        outcome: what taking it in did, once it was.
        wants_audit: id of an audit that is to be opened when the window is closed.
    """

    taken_in = Signal(object)
    go_to = Signal(str, str)
    receipt_wanted = Signal(int)
    words_wanted = Signal(int)
    back_wanted = Signal(int)
    other_wanted = Signal()
    folder_wanted = Signal(object)

    def __init__(self, session: Session, jobs: JobRunner, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._jobs, self._path = session, jobs, path
        self._job: Job | None = None
        self._incoming: Incoming | None = None
        self._preview: Preview | None = None
        self._leaving = False
        self.outcome: Outcome | None = None
        self.wants_audit = ""
        self._off = OffThread(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(path.name)
        room = self.screen().availableGeometry()
        self.resize(min(1080, room.width() - 40), min(690, room.height() - 50))
        self.messages = MessageArea()
        self.page = PreviewPage()
        self.page.trust.confirmed.connect(self._confirm)
        self.page.trust.changed.connect(self._show_able)
        self.page.person_chosen.connect(self._on_person)
        self.page.folder_wanted.connect(self._choose_folder)
        self.outcome_page = OutcomePage()
        self.outcome_page.go_to.connect(self._leave_for)
        self.outcome_page.receipt_wanted.connect(lambda: self._of_intake(self.receipt_wanted))
        self.outcome_page.words_wanted.connect(lambda: self._of_intake(self.words_wanted))
        self.outcome_page.back_wanted.connect(lambda: self._of_intake(self.back_wanted))
        self.outcome_page.closed.connect(self.accept)
        self.stack = QStackedWidget()
        for page in (self._running(), self._locked(), self._failed(), self._shown(), self.outcome_page):
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(self.messages)
        column.addWidget(self.stack, 1)

    # -- the pages ----------------------------------------------------------------------------------

    def _running(self) -> QWidget:
        page = QWidget()
        self.running_told = centred(text_label("", "heading", wrap=True))
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setMaximumWidth(520)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setMinimumHeight(32)
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self._cancel)
        bar = QHBoxLayout()
        bar.addStretch(1)
        bar.addWidget(self.bar, 4)
        bar.addStretch(1)
        column = QVBoxLayout(page)
        column.addStretch(2)
        column.addWidget(self.running_told)
        column.addLayout(bar)
        column.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return page

    def _locked(self) -> QWidget:
        page = QWidget()
        self.locked_told = centred(text_label("", wrap=True))
        self.passphrase = QLineEdit()
        self.passphrase.setAccessibleName(self.tr("Passphrase of the package"))
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setMinimumWidth(280)
        self.passphrase.setMinimumHeight(32)
        shown = QCheckBox(self.tr("&Show what is typed"))
        shown.toggled.connect(
            lambda on: self.passphrase.setEchoMode(
                QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password
            )
        )
        self.unlock_button = QPushButton(self.tr("Open"))
        self.unlock_button.setProperty("role", "primary")
        self.unlock_button.setAutoDefault(False)
        self.unlock_button.setMinimumHeight(32)
        self.unlock_button.clicked.connect(self._unlock)
        self.passphrase.textChanged.connect(lambda text: self.unlock_button.setEnabled(bool(text)))
        self.unlock_button.setEnabled(False)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.passphrase)
        row.addWidget(self.unlock_button)
        row.addStretch(1)
        column = QVBoxLayout(page)
        column.addStretch(2)
        column.addWidget(centred(text_label(self.tr("This package is encrypted"), "heading")))
        column.addWidget(self.locked_told)
        column.addLayout(row)
        column.addWidget(shown, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return page

    def _failed(self) -> QWidget:
        page = QWidget()
        self.failed_title = centred(text_label("", "heading", wrap=True))
        self.failed_told = centred(text_label("", wrap=True))
        self.failed_told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.failed_mend = centred(text_label("", "muted", wrap=True))
        self.again_button = QPushButton(self.tr("Try again"))
        self.again_button.clicked.connect(self.look)
        other = QPushButton(self.tr("Choose another file…"))
        other.clicked.connect(self._other)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        for button in (self.again_button, other, close):
            button.setMinimumHeight(32)
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self.again_button, other, close):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(page)
        column.addStretch(2)
        for label in (self.failed_title, self.failed_told, self.failed_mend):
            column.addWidget(label)
        column.addLayout(row)
        column.addStretch(3)
        return page

    def _shown(self) -> QWidget:
        page = QWidget()
        self.take_button = QPushButton(self.tr("Take in"))
        self.take_button.setProperty("role", "primary")
        self.take_button.clicked.connect(self.take)
        self.later_button = QPushButton(self.tr("Not now"))
        self.later_button.setToolTip(self.tr("Nothing is changed; the file can be opened again (Esc)"))
        self.later_button.clicked.connect(self.reject)
        self.why_not = text_label("", "warning", wrap=True)
        for button in (self.take_button, self.later_button):
            button.setMinimumHeight(34)
            button.setMinimumWidth(110)
            button.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addWidget(self.why_not, 1)
        foot.addWidget(flowing(self.take_button, self.later_button))
        foot.setStretch(1, 0)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page, 1)
        column.addLayout(foot)
        return page

    # -- looking ------------------------------------------------------------------------------------

    def look(self) -> None:
        """Opens and checks the file, and works out what it would change."""
        self._look(None)

    def _look(self, passphrase: str | None) -> None:
        from iso20k_audit.services.incoming import look_into

        workspace, path = self._session.workspace, self._path
        if workspace is None:
            return
        made: list[Incoming] = []

        def work(progress: Progress) -> tuple[Incoming, Preview]:
            try:
                incoming = look_into(workspace, path, passphrase=passphrase, progress=progress)
                made.append(incoming)
                return incoming, incoming.preview(progress)
            except BaseException:
                for one in made:
                    one.close()
                raise

        self._run(self.tr("Looking into {}").format(path.name), work, self._show, self._on_failed)

    def _run(
        self,
        told: str,
        work: Callable[[Progress], Any],
        then: Callable[[Any], None],
        failed: Callable[[AuditError], None],
    ) -> None:
        self.messages.clear()
        self.running_told.setText(told)
        self.bar.setRange(0, 0)
        self.cancel_button.setEnabled(True)
        self.stack.setCurrentIndex(RUNNING)
        self.cancel_button.setFocus()
        self._job = self._jobs.start(told, work, partial(self._ended, then), partial(self._ended, failed))
        self._job.progressed.connect(self._on_progress)
        self._job.cancelled.connect(self._on_cancelled)

    def _ended(self, then: Callable[[Any], None], result: Any) -> None:
        self._job = None
        then(result)

    def _on_progress(self, done: int, total: int, what: str) -> None:
        self.bar.setRange(0, 1000)
        self.bar.setValue(int(done * 1000 / total) if total else 0)
        if what:
            self.running_told.setText(what)

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self.running_told.setText(self.tr("Stopping…"))
        if self._job is not None:
            self._job.cancel()

    def _on_cancelled(self) -> None:
        self._job = None
        if self._preview is None or self._leaving:
            super().reject()
            return
        self.stack.setCurrentIndex(PREVIEW)
        self.messages.say(self.tr("Cancelled. Nothing was changed."))
        self.take_button.setFocus()

    def _on_failed(self, error: AuditError) -> None:
        from iso20k_audit.model.errors import PassphraseNeeded, WrongPassphrase

        if isinstance(error, PassphraseNeeded | WrongPassphrase):
            self.locked_told.setText(
                str(error)
                if isinstance(error, WrongPassphrase)
                else self.tr("Its sender tells you the passphrase, in another way than the file.")
            )
            self.stack.setCurrentIndex(LOCKED)
            self.passphrase.selectAll()
            self.passphrase.setFocus()
            return
        self.failed_title.setText(self.tr("{} cannot be taken in").format(self._path.name))
        self.failed_told.setText(error.message)
        self.failed_mend.setText(error.mend or self.tr("Nothing was changed."))
        self.stack.setCurrentIndex(FAILED)
        self.again_button.setFocus()

    def _unlock(self) -> None:
        if self.passphrase.text():
            self._look(self.passphrase.text())

    def _show(self, found: tuple[Incoming, Preview]) -> None:
        self._incoming, self._preview = found
        incoming, preview = found
        workspace = self._session.workspace
        place = str(workspace.folder) if workspace is not None and incoming.workspace_is_empty else ""
        self.setWindowTitle(self.tr("Package from {}").format(incoming.sender_name))
        self.page.show_package(incoming, preview, place, "")
        self._greet()
        self.stack.setCurrentIndex(PREVIEW)
        self._show_able()
        if self.take_button.isEnabled():
            self.take_button.setFocus()
        elif self.page.asks_who:
            self.page.who.setFocus()
        elif self.page.trust.confirm_button.isVisible():
            self.page.trust.confirm_button.setFocus()
        else:
            self.later_button.setFocus()

    def _greet(self) -> None:
        """What an assignment asks of whom, in words."""
        incoming = self._incoming
        if incoming is None or incoming.info.purpose.value != "assignment":
            return
        assert self._preview is not None
        person = self._reader(incoming)
        self._show_greeting(next((one for one in self._preview.owed if one.person_id == person), None))

    @staticmethod
    def _reader(incoming: Incoming) -> str:
        """Id of the receiver who reads this, as far as it is known."""
        if incoming.joining is not None:
            return incoming.joining.person_id
        receivers = incoming.info.receivers
        return receivers[0].person_id if len(receivers) == 1 else ""

    def _show_greeting(self, found: Expected | None) -> None:
        incoming = self._incoming
        if incoming is None or found is None:
            self.page.greeting.hide()
            return
        audit = incoming.info.audit
        told = self.tr("This is audit {number} of {organisation}, for {name}, from {sender}.").format(
            number=audit.number or audit.title,
            organisation=audit.organisation or audit.title,
            name=found.name,
            sender=incoming.sender_name,
        )
        if found.questions:
            questions = question_count(found.questions)
            sections = (
                self.tr("one section")
                if found.sections == 1
                else self.tr("{} sections").format(QLocale().toString(found.sections))
            )
            theirs = (
                self.tr("You have {questions} in {sections}, due {time}.")
                if found.due_at is not None
                else self.tr("You have {questions} in {sections}.")
            )
            time = due_words(found.due_at, clock.now()) if found.due_at is not None else ""
            told = f"{told} {theirs.format(questions=questions, sections=sections, time=time)}"
        if incoming.joining is not None:
            told = f"{told} {incoming.joining.told}"
        self.page.greeting.setText(told)
        self.page.greeting.show()

    def _on_person(self, person_id: str) -> None:
        incoming, workspace = self._incoming, self._session.workspace
        if incoming is None or workspace is None:
            return

        def then(_none: None) -> None:
            self._greet()
            self._show_able()

        self._off.run(lambda: workspace.read(lambda ledger: incoming.look_again(ledger, person_id)), then)

    def _confirm(self) -> None:
        """The user compared the key: it is trusted from now on."""
        incoming = self._incoming
        if incoming is None:
            return
        how = self.tr("compared by telephone")

        def then(_none: None) -> None:
            self.page.trust.show_trust(incoming)
            self._show_able()
            self.take_button.setFocus()

        self._off.run(lambda: incoming.trust_sender(how), then, lambda error: self._say(str(error)))

    def _say(self, told: str) -> None:
        self.messages.say(told, "danger")

    def _show_able(self) -> None:
        if self._incoming is None:
            return
        if self._session.workspace is not None and self._session.workspace.read_only:
            told = self.tr("This workspace is open for reading only.")
        elif not self.page.trust.allows:
            told = self.tr("Cannot be taken in while its signature is not trusted; what to do stands above.")
        elif self.page.asks_who:
            told = self.tr("Say first who you are.")
        else:
            told = ""
        self.why_not.setText(told)
        self.take_button.setEnabled(not told)

    def _choose_folder(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(
            self, self.tr("Workspace for this package: one that is there, or an empty folder")
        )
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_folder)
        dialog.open()

    def _on_folder(self, name: str) -> None:
        self.reject()
        self.folder_wanted.emit(Path(name))

    def _other(self) -> None:
        self.reject()
        self.other_wanted.emit()

    # -- taking in ----------------------------------------------------------------------------------

    def take(self) -> None:
        """Takes the package in: all of it or nothing."""
        incoming, workspace = self._incoming, self._session.workspace
        if incoming is None or workspace is None or not self.take_button.isEnabled():
            return
        from iso20k_audit.services.taking_in import take_in

        retired = self.page.trust.old.isVisible() and self.page.trust.old.isChecked()
        evidence = self.page.evidence
        evidence.stop()

        def work(progress: Progress) -> Outcome:
            evidence.wait()
            return take_in(workspace, incoming, accept_retired=retired, progress=progress)

        self._run(self.tr("Taking in {}").format(self._path.name), work, self._on_taken, self._on_not_taken)

    def _on_not_taken(self, error: AuditError) -> None:
        self.stack.setCurrentIndex(PREVIEW)
        self._say(str(error))

    def _on_taken(self, outcome: Outcome) -> None:
        incoming, preview = self._incoming, self._preview
        assert incoming is not None
        assert preview is not None
        self.outcome = outcome
        starts = incoming.info.purpose.value == "assignment"
        if starts:
            self.wants_audit = outcome.audit_id
        self.outcome_page.show_outcome(outcome, preview, incoming.words, incoming.digits, starts=starts)
        self.stack.setCurrentIndex(DONE)
        self.outcome_page.close_button.setFocus()
        self.taken_in.emit(outcome)
        audit_id = outcome.audit_id
        if outcome.intake_id is not None and not starts:
            from iso20k_audit.services import disagreements

            self._session.ask(
                lambda ledger: disagreements.count(ledger, audit_id), self.outcome_page.show_disagreements
            )

    def _of_intake(self, signal: Any) -> None:
        if self.outcome is not None and self.outcome.intake_id is not None:
            signal.emit(self.outcome.intake_id)

    def _leave_for(self, page: str, record_id: str) -> None:
        audit_id = self.outcome.audit_id if self.outcome is not None else ""
        if audit_id and audit_id != self._session.audit_id:
            self._session.open_audit(audit_id)
        self.wants_audit = ""
        self.accept()
        self.go_to.emit(page, record_id)

    # -- closing ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button in hand and opens with the passphrase; there is no other default."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        if isinstance(focused, QPushButton) and focused.isEnabled():
            focused.click()
        elif focused is self.passphrase:
            self._unlock()

    def reject(self) -> None:
        """Esc: what runs is cancelled first; nothing is taken in."""
        if self._job is not None:
            self._leaving = self._preview is None
            self._cancel()
            return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """By the frame of the window as by Esc."""
        if self._job is not None:
            self.reject()
            event.ignore()
            return
        super().closeEvent(event)

    def let_go(self) -> None:
        """Lets the file go; called when the window has ended."""
        incoming, self._incoming = self._incoming, None
        evidence = self.page.evidence
        evidence.stop()
        if incoming is None:
            return
        import threading

        def close() -> None:
            evidence.wait()
            incoming.close()

        threading.Thread(target=close, name="package-closer", daemon=True).start()
