"""The guided start of an audit: the first page has a sensible default in every field, Enter starts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from iso20k_audit.model.checklist import Checklist
from iso20k_audit.model.vocabulary import ChecklistKind
from iso20k_audit.model.wording import language, translate
from iso20k_audit.services.audits import NewAudit, default_texts, organisation_names, start_audit
from iso20k_audit.services.library import Listed
from iso20k_audit.services.programme import link_started, questions_about, require_not_started
from iso20k_audit.ui import settings
from iso20k_audit.ui.dialogs.new_audit.choosing import ChecklistChooser
from iso20k_audit.ui.dialogs.new_audit.combined import Combined
from iso20k_audit.ui.dialogs.new_audit.details import AuditDetails, AuditTexts
from iso20k_audit.ui.dialogs.new_audit.parts import PartsPage
from iso20k_audit.ui.dialogs.new_audit.place import FactsPage, HandingPage
from iso20k_audit.ui.dialogs.new_audit.reading import Reading, remember_chosen
from iso20k_audit.ui.widgets.cards import set_role, text_label

if TYPE_CHECKING:
    from iso20k_audit.store.ledger import Ledger
    from iso20k_audit.ui.jobs import JobRunner
    from iso20k_audit.ui.session import Session

USUAL_SIZE = QSize(1120, 640)
FIRST, QUESTIONS, FACTS, HANDING = range(4)


class NewAuditDialog(QDialog):
    """Asks for a new audit and starts it.

    Args:
        chosen: file of the checklist to start with, instead of what was used last.

    Signals:
        started(audit id): it is durable and can be opened.
        follow_up_wanted: the audit is to follow up open findings instead.
    """

    started = Signal(str)
    follow_up_wanted = Signal()

    def __init__(
        self,
        session: Session,
        jobs: JobRunner,
        parent: QWidget | None = None,
        *,
        chosen: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._reading = Reading(session, jobs, chosen, self)
        self._combined: Combined | None = None
        self._left_out: set[str] = set()
        self._planned = self._clause_standard = ""
        self._clauses: tuple[str, ...] = ()
        self.setWindowTitle(self.tr("New audit"))
        self.setMinimumSize(840, 480)
        room = self.screen().availableSize() - QSize(24, 56)
        self.resize(USUAL_SIZE.boundedTo(room))
        self.chooser = ChecklistChooser()
        self.details = AuditDetails(session.person_name)
        self.parts = PartsPage()
        self.facts = FactsPage()
        self.handing = HandingPage()
        self.audit_texts = AuditTexts()
        self._lay_out()
        self._name_parts()
        self._connect()
        self._reading.look()
        session.ask(organisation_names, self.details.offer_organisations)
        self.chooser.list.setFocus()

    def prefill(self, item_id: str, fields: dict[str, Any]) -> None:
        """Takes over a planned audit of the programme (see `services.programme.prefilled`); it is linked on start."""
        self._planned = item_id
        self._clauses, self._clause_standard = (
            tuple(fields.get("clauses", ())),
            str(fields.get("standard", "")),
        )
        self.details.prefill(fields)
        self.audit_texts.prefill(fields.get("texts", {}))

    def _name_parts(self) -> None:
        """The inputs under the names of what they stand for."""
        details = self.details
        self.title, self.organisation = details.title, details.organisation
        self.sites, self.services, self.clients = details.sites, details.services, details.clients
        self.lead, self.auditors, self.type = details.lead, details.auditors, details.type
        self.starts_on, self.ends_on = details.starts_on, details.ends_on
        self.texts = self.audit_texts.editors

    # -- layout -------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Pages of the new audit"))
        for page, title in (
            (self._first_page(), self.tr("A&udit")),
            (self._padded(self.parts), self.tr("&Questions")),
            (self.facts, self.tr("&Facts about the place")),
            (self.handing, self.tr("&Hand out")),
            (self._padded(self.audit_texts), self.tr("Te&xts")),
        ):
            self.tabs.addTab(page, title)
        self.summary = text_label("", "strong", wrap=True)
        self.problem = text_label("", "danger", wrap=True)
        self.problem.hide()
        self.parts_button = QPushButton(self.tr("Choose parts…"))
        self.parts_button.setAutoDefault(False)
        self.follow_button = QPushButton(self.tr("Follow up open findings…"))
        self.follow_button.setAutoDefault(False)
        self.follow_button.setToolTip(
            self.tr(
                "Instead of this: an audit with the questions that open findings came from (Ctrl+Shift+U)"
            )
        )
        self.follow_button.clicked.connect(self._follow_up_instead)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.start_button = QPushButton(self.tr("Start audit"))
        self.start_button.setProperty("role", "primary")
        self.start_button.setDefault(True)
        self.start_button.setEnabled(False)
        buttons.addButton(self.start_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.summary)
        said.addWidget(self.problem)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addLayout(said, 1)
        foot.addWidget(self.follow_button)
        foot.addWidget(self.parts_button)
        foot.addWidget(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 10, 18, 14)
        whole.setSpacing(10)
        whole.addWidget(self.tabs, 1)
        whole.addLayout(foot)

    def _first_page(self) -> QWidget:
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setContentsMargins(0, 12, 0, 0)
        columns.setSpacing(24)
        columns.addWidget(self.chooser, 6)
        right = QVBoxLayout()
        right.addWidget(self.details)
        hint = self.tr("Only a checklist is needed; everything else can be completed in Plan.")
        right.addWidget(text_label(hint, "muted", wrap=True))
        right.addStretch(1)
        columns.addLayout(right, 5)
        return page

    @staticmethod
    def _padded(widget: QWidget) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 12, 0, 0)
        column.addWidget(widget)
        return page

    def _connect(self) -> None:
        self._reading.listed.connect(self._show_checklists)
        self._reading.combined.connect(self._take)
        self._reading.failed.connect(self._say)
        self.chooser.chosen_changed.connect(self._put_together)
        self.chooser.start_wanted.connect(self.accept)
        self.details.team_changed.connect(self._show_handing)
        self.details.place_changed.connect(self._follow)
        self.details.language_changed.connect(self._follow)
        self.parts.kept_changed.connect(self._on_kept)
        self.parts_button.clicked.connect(self.choose_parts)
        self.tabs.currentChanged.connect(self._on_page)
        for key in ("Ctrl+Return", "Ctrl+Enter"):  # from within the texts too
            QShortcut(key, self, self.accept)

    def _on_page(self, place: int) -> None:
        self.parts_button.setVisible(place == FIRST)
        self.follow_button.setVisible(place == FIRST)
        self._show_handing()

    def _follow_up_instead(self) -> None:
        self.reject()
        self.follow_up_wanted.emit()

    def choose_parts(self) -> None:
        """Goes to the questions."""
        self.tabs.setCurrentIndex(QUESTIONS)
        self.parts.field.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- checklists ---------------------------------------------------------------------------------

    def _show_checklists(self, found: list[Listed], chosen: list[str]) -> None:
        if not any(not line.info.error for line in found):
            self._say(
                self.tr("There is no usable checklist. Put one into the workspace's checklists folder.")
            )
        self.chooser.show_checklists(found, chosen)

    def _put_together(self) -> None:
        self._combined = None
        self._show_state()
        self._reading.put_together([line.info.path for line in self.chooser.chosen()])

    def _take(self, combined: Combined) -> None:
        self._say("")
        questions = combined.checklist.questions
        kept = {question.id for question in questions if question.text not in self._left_out}
        if self._clauses:
            about = questions_about(combined.checklist, self._clauses, self._clause_standard).questions
            kept &= {question.id for question in about}
        self.parts.show_checklist(combined.checklist, kept or combined.ids)
        self._combined = combined
        self._on_kept()

    # -- what follows from it -----------------------------------------------------------------------

    def _asked(self) -> Checklist | None:
        """What the audit will ask."""
        if self._combined is None:
            return None
        return self._combined.part(frozenset(self.parts.questions.kept))

    def _on_kept(self) -> None:
        if self._combined is None:
            return
        kept = self.parts.questions.kept
        for question in self._combined.checklist.questions:  # by their words: ids change with the choice
            (self._left_out.discard if question.id in kept else self._left_out.add)(question.text)
        self._show_state()
        self._follow()
        self._show_facts()
        self._show_handing()

    def _show_state(self) -> None:
        combined, kept = self._combined, frozenset(self.parts.questions.kept)
        ready = combined is not None and bool(kept)
        self.start_button.setEnabled(ready)
        self.parts_button.setEnabled(combined is not None)
        for place in range(1, self.tabs.count()):
            self.tabs.setTabEnabled(place, combined is not None)
        if combined is None:
            chosen = self.chooser.checklists.chosen
            self.summary.setText(self.tr("Reading…") if chosen else self.tr("No checklist is chosen."))
            return
        words = combined.summary(kept)
        if not kept:
            words = self.tr("No question is ticked.")
        self.summary.setText(words)

    def _follow(self) -> None:
        asked, combined = self._asked(), self._combined
        if asked is None or combined is None:
            return
        kinds = [source.kind for source in combined.sources]
        self.details.follow(kinds, combined.checklist.title if len(kinds) == 1 else "")
        floor = set(kinds) == {ChecklistKind.FLOOR}
        sites, clients = self.details.one_place() if floor else ([], [])
        with language(str(self.details.language.currentData())):
            scope = [translate("Audits", "Site: {}.").format(name) for name in sites]
            scope += [translate("Audits", "Client account: {}.").format(name) for name in clients]
            self.audit_texts.follow(default_texts(asked) | {"scope": " ".join(scope)})

    def _show_facts(self) -> None:
        asked = self._asked()
        if asked is not None:
            count = self.facts.show_checklist(asked)
            words = self.tr("&Facts about the place ({})").format(count)
            self.tabs.setTabText(FACTS, words if count else self.tr("&Facts about the place"))

    def _show_handing(self) -> None:
        asked = self._asked()
        if asked is not None and self.tabs.currentIndex() == HANDING:
            self.handing.show_checklist(asked, self.details.team())

    # -- starting -----------------------------------------------------------------------------------

    def _say(self, text: str, grade: str = "danger") -> None:
        set_role(self.problem, grade)
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _new_audit(self, asked: Checklist, sources: tuple[Checklist, ...]) -> NewAudit:
        return NewAudit(
            asked,
            sources=list(sources) if len(sources) > 1 else [],
            conditions=self.facts.answers(asked),
            parts=self.handing.parts(asked, self.details.team()),
            texts=self.audit_texts.texts(),
            **self.details.fields(),
        )

    def accept(self) -> None:
        """Starts the audit; the dialog closes when it is durable."""
        asked, combined = self._asked(), self._combined
        if asked is None or combined is None or not self.start_button.isEnabled():
            return
        problem = self.details.problem()
        if problem:
            self._say(problem)
            self.tabs.setCurrentIndex(0)
            self.details.ends_on.setFocus()
            return
        new = self._new_audit(asked, combined.sources)
        self.start_button.setEnabled(False)
        self._say("")

        def then(audit_id: str) -> None:
            settings.remember("new_audit/organisation", new.organisation)
            remember_chosen(combined.sources)
            if isValid(self):
                self.started.emit(audit_id)
                super(NewAuditDialog, self).accept()

        def failed(error: object) -> None:
            if isValid(self):
                self.start_button.setEnabled(True)
                self._say(str(error))

        planned = self._planned

        def begin(ledger: Ledger) -> str:
            if planned:
                require_not_started(ledger, planned)
            audit_id = start_audit(ledger, new)
            if planned:
                link_started(ledger, planned, audit_id)
            return audit_id

        self._session.write(begin, then, failed)
