"""Writing packages for the team: whose, one for each or one for all, the assignment or the whole audit."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QFormLayout, QRadioButton, QVBoxLayout, QWidget

from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.handing_out.yours import due_words
from iso20k_audit.ui.pace import clock
from iso20k_audit.ui.packages.writing import TOUCH, Writing, WritingDialog
from iso20k_audit.ui.widgets.cards import clear, text_label
from iso20k_audit.ui.widgets.checklist_words import question_count
from iso20k_audit.ui.widgets.inputs import Choice

if TYPE_CHECKING:
    from iso20k_audit.services.roster import RosterRow
    from iso20k_audit.store.ledger import Ledger
    from iso20k_audit.ui.jobs import JobRunner
    from iso20k_audit.ui.session import Session


class WritePackagesDialog(WritingDialog):
    """For the lead auditor.

    Args: `people` are ticked; without any everybody who was handed something and got nothing yet.
    """

    def __init__(
        self, session: Session, jobs: JobRunner, audit_id: str, people: Collection[str], parent: QWidget
    ) -> None:
        self.boxes: dict[str, QCheckBox] = {}
        super().__init__(session, jobs, parent)
        self.setWindowTitle(self.tr("Write packages"))
        self._audit_id = audit_id
        self._wanted = frozenset(people)
        self._latest = Latest(session, self)
        self.what = Choice()
        self.what.setAccessibleName(self.tr("What goes into the package"))
        self.what.offer(
            [
                ("assignment", self.tr("Their part: what they need for what is handed to them")),
                ("consolidated", self.tr("The whole audit as it stands here")),
            ]
        )
        self.what.choose("assignment")
        self.what.chosen.connect(lambda _value: self._dress())
        self.each = QRadioButton(self.tr("One package for &each"))
        self.all = QRadioButton(self.tr("One package for &all of them"))
        self.each.setChecked(True)
        self._people = QVBoxLayout()
        self._people.setSpacing(2)
        self._nobody = text_label(
            self.tr("Nothing is handed to anybody yet. Do that first, in the plan under Who audits what."),
            "warning",
            wrap=True,
        )
        self._nobody.hide()
        self.form.add(text_label(self.tr("For whom"), "strong"))
        self.form.column.addLayout(self._people)
        self.form.add(self._nobody, self.each, self.all)
        form = QFormLayout()
        form.addRow(self.tr("&Content"), self.what)
        self.form.column.addLayout(form)
        self.finish_form()
        self._latest.ask(self._read, self._show)

    def _read(self, ledger: Ledger) -> list[RosterRow]:
        from iso20k_audit.services.roster import roster

        me = self._session.person_id
        return [row for row in roster(ledger, self._audit_id) if row.person_id != me]

    def _show(self, rows: list[RosterRow]) -> None:
        clear(self._people)
        self.boxes = {}
        for row in rows:
            box = QCheckBox(self._words(row))
            box.setMinimumHeight(TOUCH)
            wanted = row.person_id in self._wanted if self._wanted else row.assigned and row.sent is None
            box.setChecked(wanted)
            box.toggled.connect(lambda _on: self._dress())
            self.boxes[row.person_id] = box
            self._people.addWidget(box)
            if not row.assigned:
                box.setProperty("unassigned", True)
        self._nobody.setVisible(not rows)
        if self.boxes:
            next(iter(self.boxes.values())).setFocus()
        self._dress()

    def _words(self, row: RosterRow) -> str:
        if not row.assigned:
            return self.tr("{name}: nothing handed to them").format(name=row.name)
        questions = question_count(row.questions)
        due = due_words(row.due_at, clock.now()) if row.due_at else ""
        told = (
            self.tr("{name}: {questions}, due {time}").format(name=row.name, questions=questions, time=due)
            if due
            else self.tr("{name}: {questions}").format(name=row.name, questions=questions)
        )
        if row.sent is not None:
            told = self.tr("{told} (version {version} is written already)").format(
                told=told, version=row.sent.version
            )
        return told

    @property
    def chosen(self) -> list[str]:
        """Ids of those who are ticked."""
        return [person for person, box in self.boxes.items() if box.isChecked() and box.isEnabled()]

    def _dress(self) -> None:
        whole = self.what.value == "consolidated"
        for box in self.boxes.values():
            box.setEnabled(whole or not box.property("unassigned"))
        for choice in (self.each, self.all):
            choice.setEnabled(len(self.chosen) > 1)
        self.show_able()

    def is_complete(self) -> bool:
        """Somebody is ticked."""
        return bool(self.chosen)

    def writings(self, folder: Path) -> Sequence[Writing]:
        """One for each, or one for all."""
        from iso20k_audit.services.packing import Purpose, write_package_for

        workspace = self._session.workspace
        assert workspace is not None
        groups = [[one] for one in self.chosen] if self.each.isChecked() else [self.chosen]
        purpose = Purpose.CONSOLIDATED if self.what.value == "consolidated" else Purpose.ASSIGNMENT
        passphrase, note = self.secret.passphrase, self.note.text()

        def write(people: list[str], progress: object) -> object:
            return write_package_for(
                workspace,
                self._audit_id,
                folder,
                purpose=purpose,
                people=people,
                passphrase=passphrase,
                note=note,
                progress=progress,  # type: ignore[arg-type]
            )

        return [partial(write, people) for people in groups]  # type: ignore[misc]

    def told_done(self) -> str:
        """How the files get to their auditors."""
        told = self.tr(
            "Give each file to its auditor, on a stick or by mail. The words are for the telephone: whoever opens "
            "the file sees the same ones."
        )
        if self.secret.passphrase is not None:
            told = self.tr("{told} Say the passphrase in another way than the file.").format(told=told)
        return told
