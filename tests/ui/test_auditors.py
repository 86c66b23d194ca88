"""Auditors and calibration through the window: competence, a case, grades, and what only leads see."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import auditor_pool, calibration
from iso20k_audit.services.workspaces import Person


def _section(window, qtbot, name):
    window.actions_by_id[f"programme_{name}"].trigger()
    shown = window.programme._shown
    qtbot.waitUntil(lambda: shown.section == name, timeout=10_000)
    return shown.section_named(name)


def test_an_auditor_is_added_and_their_competence_recorded(at, qtbot):
    at("plan")
    section = _section(at.window, qtbot, "auditors")
    qtbot.waitUntil(lambda: len(section.model.records) == 2, timeout=10_000)  # those of the audit
    QTest.keyClicks(section.name, "Rosa Nowak")
    QTest.keyClick(section.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: (section.current or {}).get("name") == "Rosa Nowak", timeout=10_000)
    at.settle()
    box = section.form.boxes["competence"].input
    box.setFocus()
    QTest.keyClicks(box, "Lead auditor course 2025")
    section.standards["iso20000-1-2018"].click()
    section.flush()
    at.settle()

    def check(ledger, _audit):
        from datetime import date

        found = {one.name: one for one in auditor_pool.pool(ledger, date.today())}  # noqa: DTZ011
        rosa = found["Rosa Nowak"]
        assert rosa.competence == "Lead auditor course 2025"
        assert rosa.standards == ("iso20000-1-2018",)

    at.stored(check)


def test_a_case_is_written_by_the_lead_and_graded_blind_by_an_auditor(at, qtbot):
    at("plan")
    window = at.window
    section = _section(window, qtbot, "calibration")
    at.settle()
    desk = section.cases
    qtbot.waitUntil(desk._lead_bar.isVisible, timeout=10_000)
    desk.new_button.click()
    desk.new_title.setText("Backup")
    desk.new_seen.setPlainText("No restore test for two years")
    desk.new_expected.choose(FindingKind.MINOR.value)
    desk.save_button.click()
    qtbot.waitUntil(lambda: desk.current is not None, timeout=10_000)
    assert desk.current.expected is FindingKind.MINOR
    desk.grade_buttons[FindingKind.MAJOR].click()
    qtbot.waitUntil(lambda: bool(desk.current.answers), timeout=10_000)
    assert section.tabs.isTabVisible(1)

    workspace = window.session.workspace
    jonas = next(
        row["id"]
        for row in workspace.read(lambda ledger: ledger.select("person"))
        if row["name"] == "Jonas Weber"
    )
    workspace.person = Person(jonas, "Jonas Weber")
    section.reload()
    qtbot.waitUntil(lambda: not section.tabs.isTabVisible(1), timeout=10_000)
    assert desk.current.expected is None and desk.current.answers == ()
    assert not desk._lead_bar.isVisible() and desk._grading.isVisible() and not desk._answered.isVisible()
    desk.grade_buttons[FindingKind.MINOR].click()
    qtbot.waitUntil(lambda: bool(desk.current.answers), timeout=10_000)
    assert [answer.person for answer in desk.current.answers] == ["Jonas Weber"]
    at.settle()

    def check(ledger, _audit):
        [case] = calibration.cases(ledger)
        assert {answer.kind for answer in case.answers} == {FindingKind.MAJOR, FindingKind.MINOR}

    at.stored(check)
