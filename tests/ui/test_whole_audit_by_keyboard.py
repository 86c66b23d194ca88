"""A whole audit of 200 questions without touching the mouse: every key goes to what has the focus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from iso20k_audit.model.vocabulary import Result
from iso20k_audit.services import browsing, findings
from tests.making import make_workspace, small_checklist, start

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """One key, to whatever has the focus."""
    QTest.keyClick(QApplication.focusWidget() or QApplication.activeWindow(), key, held)


def type_words(words: str) -> None:
    for letter in words:
        QTest.keyClicks(QApplication.focusWidget(), letter)


def test_two_hundred_questions_with_notes_evidence_and_findings(open_window, tmp_path, qtbot):
    with make_workspace(tmp_path / "big") as workspace:
        audit = start(workspace, small_checklist(per_clause=40))
    window = open_window(tmp_path / "big")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    fieldwork = window.pages["fieldwork"]
    qtbot.waitUntil(lambda: fieldwork.questions.questions.rowCount() == 200)
    fieldwork.questions.setFocus()

    def settled() -> None:
        qtbot.waitUntil(lambda: not window.session.is_saving, timeout=10_000)

    # the first hundred: conforms, one key each
    for _ in range(100):
        press(Key.Key_1)
    # a minor with its note, then evidence from the clipboard and a finding
    press(Key.Key_2)
    qtbot.waitUntil(lambda: fieldwork.pane.note.hasFocus() and not fieldwork.pane.note.isReadOnly())
    type_words("7 of 25 tickets of 12 October closed without a call, INC0012233 among them.")
    press(Key.Key_Escape)
    assert fieldwork.questions.hasFocus()
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(QColor("teal"))
    QGuiApplication.clipboard().setImage(picture)
    press(Key.Key_V, CONTROL)
    qtbot.waitUntil(lambda: fieldwork.questions.current_row().evidence == 1, timeout=10_000)
    press(Key.Key_F)
    qtbot.waitUntil(lambda: window.page == "findings")
    settled()
    shown = lambda: [box for box in window.findChildren(QLineEdit) if box.accessibleName() == "Title"]  # noqa: E731
    qtbot.waitUntil(
        lambda: any(box.isVisible() and box.isEnabled() and not box.isReadOnly() for box in shown()),
        timeout=10_000,
    )
    for name, words in (
        ("Title", "Incidents closed without confirmation"),
        ("Requirement", "Procedure SD-014, section 5: the user confirms before closure."),
        ("Nature of the failure", "Closure was not confirmed with the user."),
    ):
        passed = []
        while QApplication.focusWidget().accessibleName() != name and len(passed) < 80:
            passed.append(QApplication.focusWidget().accessibleName())
            press(Key.Key_Tab)
        assert QApplication.focusWidget().accessibleName() == name, passed
        type_words(words)
    press(Key.Key_3, ALT)
    qtbot.waitUntil(lambda: window.page == "fieldwork" and fieldwork.questions.hasFocus())
    # nine at once, flagged ones, a quick note, a value of each other result
    press(Key.Key_Down)
    for _ in range(8):
        press(Key.Key_Down, SHIFT)
    press(Key.Key_6)
    settled()
    press(Key.Key_Return)
    press(Key.Key_4)
    qtbot.waitUntil(lambda: fieldwork.pane.note.hasFocus() and not fieldwork.pane.note.isReadOnly())
    type_words("A calendar would help.")
    press(Key.Key_Return, CONTROL)
    assert fieldwork.questions.hasFocus()
    press(Key.Key_Space)
    press(Key.Key_5)
    while fieldwork.questions.questions.unanswered_from(0, 1) >= 0:
        press(Key.Key_1)
        if fieldwork.questions.current_row().result is not None:
            press(Key.Key_Return)
    settled()
    # found again by search, and the last act undone and redone
    press(Key.Key_K, CONTROL)
    qtbot.waitUntil(lambda: QApplication.focusWidget().window() is not window)
    type_words("INC0012233")
    QTest.qWait(300)
    press(Key.Key_Escape)
    qtbot.waitUntil(
        lambda: QApplication.focusWidget() is not None and QApplication.focusWidget().window() is window
    )
    settled()

    stored = window.session.workspace
    rows = stored.read(lambda ledger: browsing.list_questions(ledger, audit))
    assert len(rows) == 200
    assert all(row.result is not None for row in rows)
    counts = {result: sum(row.result is result for row in rows) for result in Result}
    assert counts[Result.MINOR] == 1
    assert counts[Result.NOT_SAMPLED] == 9
    assert counts[Result.OPPORTUNITY] == 1
    assert counts[Result.NOT_APPLICABLE] == 1
    [finding] = stored.read(lambda ledger: ledger.select("finding", audit))
    assert finding["title"] == "Incidents closed without confirmation"
    assert finding["failure"] == "Closure was not confirmed with the user."
    assert finding["objective_evidence"].startswith("7 of 25 tickets")
    assert stored.read(lambda ledger: findings.clauses_of(ledger, finding["id"]))
    linked = stored.read(lambda ledger: ledger.select("evidence_link", audit, target_id=finding["id"]))
    assert len(linked) == 1
