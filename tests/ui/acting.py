"""An audit with something on every page, and what a user does to inputs."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QComboBox, QMessageBox, QPlainTextEdit

from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import answering, audits, evidence, findings
from tests.making import make_workspace, question_ids, start


def full_audit(tmp_path):
    """An audit with findings, an action, a meeting and evidence, closed."""
    with make_workspace(tmp_path / "ws") as workspace:
        audit = start(workspace)
        first = question_ids(workspace, audit)[0]
        workspace.write(lambda ledger: answering.answer(ledger, audit, first, {"result": "conforms"}))
        source = tmp_path / "rota.txt"
        source.write_text("Rota of week 42", encoding="utf-8")
        proof = evidence.attach_files(workspace, audit, [source]).evidence_ids[0]

        def fill(ledger):
            major = findings.raise_finding(
                ledger,
                audit,
                FindingKind.MAJOR,
                clauses=["8.6.1"],
                title="Closed without confirmation",
                requirement="Procedure SD-014 section 5.",
                objective_evidence="9 of 15 records, INC0012233 among them.",
                failure="Not confirmed with the user.",
                evidence_ids=[proof],
            )
            findings.raise_finding(ledger, audit, FindingKind.MINOR, title="No test of the plan")
            findings.add_action(
                ledger, major, action="Confirm before closing", owner="S. Rao", due_on="2020-01-31"
            )
            meeting = audits.add(ledger, "meeting", audit, {"meeting_kind": "opening", "place": "Room 4"})
            audits.add(
                ledger, "attendance", audit, {"meeting_id": meeting, "name": "Anna", "presence": "remote"}
            )
            audits.add(ledger, "recipient", audit, {"name": "Piotr"})
            audits.add(
                ledger, "schedule_item", audit, {"starts_at": "2026-10-12T09:00+02:00", "activity": "Opening"}
            )

        workspace.write(fill)
    return tmp_path / "ws"


def type_into(box, text):
    box.input.setFocus()
    box.input.selectAll()
    box.input.insertPlainText(text) if isinstance(box.input, QPlainTextEdit) else box.input.insert(text)


def choose(combo: QComboBox, value):
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def press(parent, text):
    """Presses the button with these words."""
    next(button for button in parent.findChildren(QAbstractButton) if button.text() == text).click()


def answer_question(window, text):
    """Presses a button of the question that is open, and only that one."""
    [box] = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    press(box, text)
