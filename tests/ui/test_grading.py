"""Grading through the real window: questions by keys, proposal, decision, reasons, systemic findings, own scale."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import findings
from iso20k_audit.services.workspaces import open_workspace
from iso20k_audit.ui.dialogs.grading import GradingDialog
from iso20k_audit.ui.dialogs.systemic import SystemicDialog
from iso20k_audit.ui.programme.window import ProgrammeWindow

FIELDS = {
    "title": "Closure not confirmed",
    "requirement": "The procedure asks for the user's confirmation before closure.",
    "objective_evidence": "7 of 25 tickets, for example INC0048213, closed without confirmation.",
    "failure": "For 7 of 25 incidents the confirmation is not recorded.",
}


@pytest.fixture
def several(folder):
    """Two minors on one clause at two sites; ids."""
    with open_workspace(folder) as workspace:
        from iso20k_audit.services import workspaces

        workspaces.act_as(workspace, "Maria Rossi")
        audit = workspace.read(lambda ledger: ledger.select("audit"))[0]["id"]
        sites = [row["id"] for row in workspace.read(lambda ledger: ledger.select("site"))]
        return [
            workspace.write(
                lambda ledger, site=site: findings.raise_finding(
                    ledger, audit, FindingKind.MINOR, clauses=["8.6.1"], site_id=site, **FIELDS
                )
            )
            for site in sites
        ]


def _open(page, at, qtbot):
    qtbot.waitUntil(lambda: page.editor.row is not None, timeout=10_000)
    at.window.actions_by_id["grade_finding"].trigger()
    dialog = page.editor.findChild(GradingDialog)
    qtbot.waitUntil(lambda: bool(dialog.questions.rows) and dialog.kind is not None)
    return dialog


def _row(at, finding):
    return at.window.session.workspace.read(lambda ledger: ledger.get("finding", finding))


def test_a_finding_is_graded_by_keys_with_a_reason_for_another_grade(at, several, qtbot):
    page = at("findings")
    page.show_finding(several[0])
    at.settle()
    assert "grade open" in page.list._rows.data(page.list.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
    dialog = _open(page, at, qtbot)
    assert dialog.questions.rows["several"].buttons  # known: there are two at two sites
    assert "MR-02" in dialog.questions.rows["several"].note.text()
    assert dialog.proposal.kind.text() == "Major nonconformity"
    dialog.questions.rows["not_met"].take_focus()
    for key in "ynnn":  # not met; nothing absent; no doubt; no repeat
        QTest.keyClick(dialog.focusWidget(), key)
    QTest.keyClick(dialog.focusWidget(), "n")  # the two do not show one failure
    QTest.keyClick(dialog.focusWidget(), "y")  # isolated
    assert dialog.proposal.kind.text() == "Minor nonconformity"
    assert "isolated lapse" in dialog.proposal.why.text()
    at.settle()
    assert _row(at, several[0])["grade_proposed"] == "minor"
    assert dialog.choice.currentText() == "Minor nonconformity" and dialog.deviation.isHidden()
    dialog.choice.setCurrentIndex(dialog.choice.findData("major"))
    dialog.choice.activated.emit(dialog.choice.currentIndex())
    assert not dialog.deviation.isHidden()
    dialog.decide_button.click()
    assert "needs a reason" in dialog.problem.text()
    qtbot.keyClicks(dialog.deviation.boxes["grade_deviation"].input, "The client stopped the service.")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    at.settle()
    row = _row(at, several[0])
    assert (row["finding_kind"], row["grade_decided"], row["grade_proposed"]) == ("major", "major", "minor")
    assert row["grade_deviation"] == "The client stopped the service."
    assert "Graded otherwise: The client stopped the service." in page.editor.grade_line.state.text()
    assert [bar.text for bar in page.messages.bars()] == ["Graded: Major nonconformity."]
    at.window.actions_by_id["undo"].trigger()
    at.settle()
    assert _row(at, several[0])["finding_kind"] == "minor"


def test_the_kind_is_changed_freely_until_questions_are_answered_then_it_asks_for_the_reason(
    at, several, qtbot
):
    page = at("findings")
    page.show_finding(several[0])
    at.settle()
    choice = page.editor.head_form.boxes["finding_kind"].input

    def choose(value):
        choice.setCurrentIndex(choice.findData(value))
        choice.activated.emit(choice.currentIndex())
        at.settle()

    choose("ofi")
    assert _row(at, several[0])["finding_kind"] == "ofi"
    choose("minor")
    dialog = _open(page, at, qtbot)
    dialog.questions.rows["not_met"].buttons["yes"].click()
    dialog.questions.rows["several"].buttons["no"].click()
    at.settle()
    dialog.reject()
    qtbot.waitUntil(lambda: page.editor.findChild(GradingDialog) is None)
    choose("ofi")
    assert _row(at, several[0])["finding_kind"] == "minor" and choice.value == "minor"
    dialog = page.editor.findChild(GradingDialog)
    qtbot.waitUntil(lambda: dialog.kind is FindingKind.OPPORTUNITY)
    assert dialog.deviates and not dialog.deviation.isHidden()
    qtbot.keyClicks(dialog.deviation.boxes["grade_deviation"].input, "Required from 2027 on.")
    dialog.decide_button.click()
    at.settle()
    assert _row(at, several[0])["finding_kind"] == "ofi"


def test_systemic_minors_are_looked_at_and_raised_as_a_major(at, several, qtbot):
    page = at("findings")
    qtbot.waitUntil(page.systemic.isVisible)
    assert "2" in page.systemic.text.text() and "8.6.1" in page.systemic.text.text()
    page.systemic.button.click()
    dialog = page.findChild(SystemicDialog)
    qtbot.waitUntil(lambda: len(dialog.cards) == 1)
    dialog.cards[0].accept_button.click()
    at.settle()
    assert not dialog.cards and page.systemic.isHidden()
    dialog.reject()
    whole = _row(at, several[0])["part_of"]
    assert page.editor.finding_id == whole and _row(at, whole)["finding_kind"] == "major"
    assert "MR-01, MR-02" in page.editor.grade_line.state.text()
    page.show_finding(several[0])
    at.settle()
    page.editor.grade_line.whole_button.click()
    at.settle()
    assert page.editor.finding_id == whole
    state = at.window.actions_by_id["undo"]
    assert "systemic" in state.text()


def test_a_systemic_finding_is_refused_with_a_reason(at, several, qtbot):
    page = at("findings")
    qtbot.waitUntil(page.systemic.isVisible)
    page.look_at_systemic()
    dialog = page.findChild(SystemicDialog)
    qtbot.waitUntil(lambda: len(dialog.cards) == 1)
    card = dialog.cards[0]
    card.refuse_button.click()
    assert not card.reason.take_button.isEnabled()
    qtbot.keyClicks(card.reason.line, "Two tools, two causes.")
    QTest.keyClick(card.reason.line, Qt.Key.Key_Return)
    at.settle()
    assert not dialog.cards and page.systemic.isHidden()
    assert at.stored(lambda ledger, audit: len(ledger.select("systemic_refusal", audit))) == 2


def test_scale_and_deadlines_are_set_in_the_programme_window(at, several, qtbot):
    page = at("findings")
    at.window.go_to("programme", "grading")
    programme = at.window.findChild(ProgrammeWindow)
    section = programme.section_named("grading")
    qtbot.waitUntil(lambda: bool(section.deadlines._stand))
    box = section.deadlines.days[FindingKind.MAJOR, "close_days"]
    assert box.text() == "90"
    box.setText("60")
    box.editingFinished.emit()
    section.scale.presets["five"].click()
    at.settle()
    qtbot.waitUntil(lambda: section.scale.model.rowCount() == 5)
    section.several.anywhere.setText("1")
    section.several.anywhere.editingFinished.emit()
    at.settle()
    assert section.several.anywhere.text() == "3" and "two findings" in section.messages.bars()[0].text
    programme.close()
    at.settle()
    told = page.list._rows.data(page.list.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
    assert "Minor nonconformity (Minor)" in told
    page.show_finding(several[0])
    at.settle()
    assert "Own scale: Minor" in page.editor.grade_line.state.text()
