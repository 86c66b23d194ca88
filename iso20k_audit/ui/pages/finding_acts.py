"""What is done to the finding in hand as a whole: issue, withdraw, phrasings, links, an action for the auditee."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QLineEdit

from iso20k_audit.model.contested import kind_of
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import audits, phrasings
from iso20k_audit.services.findings import add_action, issue_finding
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.dialogs.confirm import confirm
from iso20k_audit.ui.dialogs.history import HistoryDialog
from iso20k_audit.ui.dialogs.link_evidence import LinkEvidenceDialog

if TYPE_CHECKING:
    from iso20k_audit.ui.pages.finding_editor import FindingEditor
    from iso20k_audit.ui.session import Session

translate = QCoreApplication.translate


class FindingActs(QObject):
    """Belongs to the editor and records what it shows.

    Attributes:
        writing: the finding is being issued or withdrawn at this moment.
    """

    def __init__(self, editor: FindingEditor, session: Session) -> None:
        super().__init__(editor)
        self._editor = editor
        self._session = session
        self.writing = False

    # -- making it final ----------------------------------------------------------------------------

    def ask_issue(self) -> None:
        """Asks before the number is given, for that cannot be taken back."""
        self._editor.flush()
        confirm(
            self._editor,
            translate("FindingEditor", "Issue {} under its final number?").format(
                self._editor.head.number.text()
            ),
            translate(
                "FindingEditor",
                "The number is given once and for good. Afterwards the finding can be withdrawn with a reason, "
                "but its number is not given again.",
            ),
            translate("FindingEditor", "Issue"),
            self.issue,
        )

    def issue(self) -> None:
        """Gives the finding its final number if nothing blocks that; the cursor goes to the list."""
        editor, finding_id = self._editor, self._editor.finding_id
        if not finding_id or self.writing:
            return
        editor.flush()
        editor.settling.emit()
        self._begin_final()

        def issued(number: str) -> None:
            self.writing = False
            editor.issued.emit(number)

        self._session.write(
            lambda ledger: issue_finding(ledger, finding_id), then=issued, failed=self._on_failed
        )

    def withdraw(self, reason: str) -> None:
        """Takes the finding out of the audit with a reason; it can be brought back. The cursor goes to the list."""
        editor, finding_id = self._editor, self._editor.finding_id
        if not reason or not finding_id or self.writing:
            return
        editor.flush()
        number = editor.shown_number
        editor.settling.emit()
        self._begin_final()

        def withdrawn(_result: object) -> None:
            self.writing = False
            editor.let_go()
            editor.withdrawn.emit(finding_id, number, reason)

        self._session.write(
            lambda ledger: audits.withdraw(ledger, "finding", finding_id, reason),
            then=withdrawn,
            failed=self._on_failed,
        )

    def _begin_final(self) -> None:
        self.writing = True
        self._editor.head.begin_final()

    def _on_failed(self, _error: object) -> None:
        self.writing = False
        self._editor.reload()

    # -- grade --------------------------------------------------------------------------------------

    def grade(self, wanted: FindingKind | None = None) -> None:
        """Shows the questions on the grade, what they speak for, and the decision.

        Args: wanted: the grade that was chosen and needs a reason.
        """
        editor, row = self._editor, self._editor.row
        if row is None or row["withdrawn"]:
            return
        from iso20k_audit.ui.dialogs.grading import GradingDialog

        editor.flush()
        dialog = GradingDialog(self._session, editor.finding_id, wanted, editor)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.graded.connect(editor.graded)
        dialog.open()

    # -- phrasings ----------------------------------------------------------------------------------

    def open_phrasings(self, part: str = "") -> None:
        """Offers the phrasings of the finding's clauses, for all parts or for one."""
        editor, row = self._editor, self._editor.row
        if row is None or row["withdrawn"]:
            return
        from iso20k_audit.ui.dialogs.phrasings import PhrasingsDialog

        filled = [name for name, text in editor.parts.texts().items() if text.strip()]
        dialog = PhrasingsDialog(
            self._session,
            editor.clauses.clauses,
            kind_of(row) or FindingKind.MINOR,
            row["home"],
            [] if part else filled,
            part,
            editor,
        )
        dialog.chosen.connect(lambda texts, append: self._insert(texts, append, part))
        dialog.open()

    def _insert(self, texts: dict[str, str], append: bool, part: str) -> None:
        parts = self._editor.parts
        if part:
            parts.insert_here(part, texts[part])
            return
        title = self._editor.head_form.boxes["title"]
        if isinstance(title.input, QLineEdit) and not title.input.text().strip():
            title.input.setText(texts.pop("title", ""))
        texts.pop("title", None)
        parts.insert(texts, append=append)

    def keep_as_phrasing(self) -> None:
        """Makes a reusable text of the finding; its numbers and days become placeholders."""
        editor, finding_id = self._editor, self._editor.finding_id
        editor.flush()

        def show(draft: phrasings.Phrasing) -> None:
            from iso20k_audit.ui.dialogs.phrasing_form import PhrasingDialog

            PhrasingDialog(self._session, draft, editor).open()

        # written last, so that what was just typed is in it
        self._session.write(lambda ledger: phrasings.draft_of(ledger, finding_id), then=show)

    # -- what hangs on it ---------------------------------------------------------------------------

    def show_history(self) -> None:
        """Who changed what of the finding."""
        editor = self._editor
        editor.flush()
        title = translate("FindingEditor", "History of {}").format(editor.head.number.text())
        HistoryDialog(self._session, editor.audit_id, editor.finding_id, title, editor).show()

    def link_evidence(self) -> None:
        """Offers the evidence that is there already."""
        editor = self._editor
        LinkEvidenceDialog(self._session, editor.audit_id, "finding", editor.finding_id, editor).show()

    def add_action(self) -> None:
        """Starts another action of the auditee and goes to it."""
        editor, finding_id = self._editor, self._editor.finding_id
        editor.flush()

        def add(ledger: Ledger) -> str:
            return add_action(ledger, finding_id)

        self._session.write(add, then=lambda action_id: editor.go_to.emit("actions", action_id))
