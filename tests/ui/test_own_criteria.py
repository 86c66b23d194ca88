"""Own audit criteria through the window: added, filled with pasted clauses, cited in a finding, kept in the plan."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import findings, own_criteria


def _programme(window, qtbot, place):
    window.actions_by_id[f"programme_{place}"].trigger()
    shown = window.programme._shown
    qtbot.waitUntil(lambda: shown.section == place, timeout=10_000)
    return shown.section_named(place)


def test_from_a_contract_to_a_finding_against_its_clause(at, qtbot):
    at("plan")
    window = at.window
    section = _programme(window, qtbot, "criteria")
    at.settle()
    QTest.keyClicks(section.short_name, "ACME-SLA")
    QTest.keyClick(section.short_name, Qt.Key.Key_Return)
    QTest.keyClicks(section.title, "Service level agreement")
    QTest.keyClick(section.title, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(section.model.records) == 1, timeout=10_000)
    section.clauses.take_text("4.1 First response\n4.2 Resolution time")
    qtbot.waitUntil(lambda: len(section.clauses.model.records) == 2, timeout=10_000)
    section.clauses.take_text("4.3 Escalation\nnonsense")
    qtbot.waitUntil(lambda: bool(section.clauses.messages.bars()), timeout=10_000)
    assert "line 2" in section.clauses.messages.bars()[0].text
    assert len(section.clauses.model.records) == 2

    plan = window.pages["plan"]
    [document] = [row["id"] for row in section.model.records]
    qtbot.waitUntil(plan.own_criteria.choice.isEnabled, timeout=10_000)
    plan.own_criteria.choice.choose(document)
    plan.own_criteria.choice.chosen.emit(document)
    qtbot.waitUntil(lambda: [one.id for one in plan.own_criteria.used] == [document], timeout=10_000)

    audit = at.audit
    finding = window.session.workspace.write(
        lambda ledger: findings.raise_finding(
            ledger, audit, FindingKind.MINOR, clauses=("8.6.1",), title="Late"
        )
    )
    page = at("findings")
    page.show_record(finding)
    at.settle()
    editor = page.editor.clauses
    qtbot.waitUntil(lambda: "ACME-SLA 4.2" in editor._titles, timeout=10_000)
    QTest.keyClicks(editor._line, "acme-sla 4.2")
    popup = editor._line.completer().popup()
    if popup.isVisible():
        popup.hide()
    QTest.keyClick(editor._line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: editor.clauses == ("8.6.1", "ACME-SLA 4.2"), timeout=10_000)
    at.settle()

    def check(ledger, audit):
        assert findings.clauses_of(ledger, finding) == ("8.6.1", "ACME-SLA 4.2")
        assert [one.short_name for one in own_criteria.used_in(ledger, audit)] == ["ACME-SLA"]

    at.stored(check)


def test_the_window_works_without_an_audit_and_closes_with_its_main_window(open_window, tmp_path, qtbot):
    from tests.making import make_workspace

    with make_workspace(tmp_path / "empty"):
        pass
    window = open_window(tmp_path / "empty", page="")
    qtbot.waitUntil(lambda: hasattr(window.audits, "start"), timeout=10_000)
    section = _programme(window, qtbot, "criteria")
    qtbot.waitUntil(lambda: section._detail.currentIndex() == 0, timeout=10_000)
    shown = window.programme._shown
    assert shown.isVisible()
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert shown.isVisible()
    shown.close()
    assert not shown.isVisible()
    window.actions_by_id["programme"].trigger()
    assert shown.isVisible() and shown.section == "criteria"  # where it was left
    window.close()
    QApplication.processEvents()
    assert not isValid(shown) or not shown.isVisible()
