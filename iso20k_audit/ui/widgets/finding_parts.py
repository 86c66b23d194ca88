"""The three parts of a statement: numbered, each with what belongs there, an example, and the review's mark."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import set_role
from iso20k_audit.ui.widgets.elided_label import ElidedLabel
from iso20k_audit.ui.widgets.finding_marks import FieldMark, NumberBadge, ReadingPopup
from iso20k_audit.ui.widgets.form import FieldBox, RecordForm
from iso20k_audit.ui.widgets.placeholder_steps import PlaceholderSteps

PARTS = ("requirement", "objective_evidence", "failure")


class StatementParts(QWidget):
    """Requirement, objective evidence and nature of the failure of one finding.

    Signals:
        typed: one of the texts was changed, by hand or because another finding came.
        phrasing_wanted(part): `;;` was typed in a part.
    """

    typed = Signal()
    phrasing_wanted = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._kind = FindingKind.MINOR
        self.form = RecordForm(
            session, "finding", PARTS, lines={"requirement": 2, "objective_evidence": 3, "failure": 2}
        )
        self.form.column.setSpacing(8)
        self._hints: dict[str, ElidedLabel] = {}
        self.marks: dict[str, FieldMark] = {}
        self.examples: dict[str, QPushButton] = {}
        for number, part in enumerate(PARTS, 1):
            self._dress(number, part, self.form.boxes[part])
        self.steps = PlaceholderSteps([self.text_edit(part) for part in PARTS], self)
        self.steps.phrasing_wanted.connect(lambda place: self.phrasing_wanted.emit(PARTS[place]))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self.show_kind(FindingKind.MINOR)

    def _dress(self, number: int, part: str, box: FieldBox) -> None:
        set_role(box.label, "strong")
        hint = ElidedLabel()
        set_role(hint, "muted")
        mark = FieldMark()
        example = QPushButton(self.tr("Example"))
        example.setProperty("role", "chip")
        example.clicked.connect(lambda: self.show_example(part))
        box.head.insertWidget(0, NumberBadge(number))
        stretch = box.head.takeAt(box.head.count() - 1)
        del stretch
        box.head.insertWidget(2, hint, 1)
        box.head.addWidget(mark)
        box.head.addWidget(example)
        self._hints[part], self.marks[part], self.examples[part] = hint, mark, example
        QWidget.setTabOrder(box.input, example)
        self.text_edit(part).textChanged.connect(self.typed)

    # -- words --------------------------------------------------------------------------------------

    def show_kind(self, kind: FindingKind) -> None:
        """Names the parts for a kind of finding: an opportunity tells a weakness, praise what is worth keeping."""
        self._kind = kind
        labels, hints = self._labels(kind), self._hints_of(kind)
        for part, box in self.form.boxes.items():
            box.rename(labels[part])
            self._hints[part].setText(hints[part])
            edit = self.text_edit(part)
            edit.setPlaceholderText("")
            edit.setToolTip(hints[part])
            self.examples[part].setAccessibleName(self.tr("Example: {}").format(labels[part]))
            self.examples[part].setToolTip(self.tr("Shows a good example"))

    def _labels(self, kind: FindingKind) -> dict[str, str]:
        failure = {
            FindingKind.OPPORTUNITY: self.tr("Weakness seen"),
            FindingKind.POSITIVE: self.tr("What is worth keeping"),
        }.get(kind, self.tr("Nature of the failure"))
        requirement = self.tr("Requirement") if kind.is_nonconformity else self.tr("Reference, if any")
        evidence = self.tr("Objective evidence")
        return dict(zip(PARTS, (requirement, evidence, failure), strict=True))

    def _hints_of(self, kind: FindingKind) -> dict[str, str]:
        failure = {
            FindingKind.OPPORTUNITY: self.tr(
                "The requirement is met; what could become a problem, or work better"
            ),
            FindingKind.POSITIVE: self.tr("What others could learn from"),
        }.get(kind, self.tr("What exactly is not met: one failure, no cause, no solution, no name"))
        requirement = self.tr("What is required, and where it stands")
        evidence = self.tr(
            "What was seen: record numbers, dates, places, how many of how many, the role asked"
        )
        return dict(zip(PARTS, (requirement, evidence, failure), strict=True))

    def show_example(self, part: str) -> None:
        """A good example of a part, of a service desk."""
        popup = ReadingPopup(self._labels(self._kind)[part], self._example(part), self)
        popup.open_at(self.examples[part])

    def _example(self, part: str) -> str:
        if part == "requirement":
            return self.tr(
                "Incidents are closed once the user has confirmed the solution (ISO/IEC 20000-1:2018, 8.6.1; "
                "procedure PRC-INC-003 v5.2, section 6)."
            )
        if part == "objective_evidence":
            return {
                FindingKind.OPPORTUNITY: self.tr(
                    "10 of 10 requests of 12 October 2026 were fulfilled by the right instruction, among them "
                    "REQ0019834. The analyst opened three places to find it. Kraków, floor 2."
                ),
                FindingKind.POSITIVE: self.tr(
                    "Review MIR-2026-04 of INC0047655: held 41 hours after recovery with the client's service "
                    "manager; 5 of 5 actions completed by 18 September 2026."
                ),
            }.get(
                self._kind,
                self.tr(
                    "7 of 25 incidents of the account HGE, drawn at random from 1,842 closed in July to September "
                    "2026, carry no confirmation: INC0046391, INC0046874, INC0047120, INC0047533, INC0047902, "
                    "INC0048213 and INC0048377. Seen on 13 October 2026 with a first line analyst, Kraków, floor 2."
                ),
            )
        return {
            FindingKind.OPPORTUNITY: self.tr(
                "The requirement is met. Instructions live in three places, so that a new analyst depends on "
                "colleagues to know where to look."
            ),
            FindingKind.POSITIVE: self.tr(
                "Worth keeping: one time line, told without blame, agreed with the client and turned into dated "
                "actions within two days."
            ),
        }.get(self._kind, self.tr("For 7 of 25 incidents the confirmation of the user is not recorded."))

    # -- texts --------------------------------------------------------------------------------------

    def text_edit(self, part: str) -> QPlainTextEdit:
        """The input of a part."""
        edit = self.form.boxes[part].input
        assert isinstance(edit, QPlainTextEdit)
        return edit

    def texts(self) -> dict[str, str]:
        """What stands in the parts at this moment."""
        return {part: self.text_edit(part).toPlainText() for part in PARTS}

    def insert(self, texts: dict[str, str], *, append: bool) -> None:
        """Puts texts into empty parts, and behind what is typed only if asked; the first placeholder is selected.

        Each part is one step of the text's own undo.
        """
        first: Any = None
        for part, text in texts.items():
            edit = self.text_edit(part)
            there = edit.toPlainText().strip()
            if not text or (there and not append):
                continue
            cursor = edit.textCursor()
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.beginEditBlock()
            if not there:
                cursor.select(QTextCursor.SelectionType.Document)
            start = cursor.position() if there else 0
            cursor.insertText(f"\n{text}" if there else text)
            cursor.endEditBlock()
            first = first or (PARTS.index(part), start)
        if first is not None:
            self.steps.start(*first)

    def insert_here(self, part: str, text: str) -> None:
        """Puts a text where the cursor of a part is, and selects its first placeholder."""
        edit = self.text_edit(part)
        cursor = edit.textCursor()
        start = cursor.selectionStart()
        cursor.insertText(text)
        self.steps.start(PARTS.index(part), start)
