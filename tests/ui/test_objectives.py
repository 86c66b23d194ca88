"""Objectives with their values, and benefits, in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from iso20k_audit.model.objectives import ObjectiveStatus
from iso20k_audit.model.vocabulary import BenefitKind, FindingKind
from iso20k_audit.services import benefits, findings, objectives
from tests.ui.reading_aloud import unnamed


@pytest.fixture
def section(open_window, folder, qtbot):
    window = open_window(folder, page="")
    window.go_to("programme", "objectives")
    made = window.programme._shown.section_named("objectives")
    made.main = window
    return made


def settle(section, qtbot):
    for _ in range(3):
        qtbot.waitUntil(lambda: not section.session.is_saving, timeout=10_000)
        section.session.workspace.read(lambda ledger: None)
        QTest.qWait(30)


def stored(section):
    return section.session.workspace.read(objectives.list_objectives)


def test_an_objective_from_its_title_to_met(section, qtbot):
    tab = section.objectives
    assert tab._detail.currentIndex() == 0  # says what belongs here
    QTest.keyClicks(tab.title, "Reports in time")
    QTest.keyClick(tab.title, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tab.current is not None and tab.current.title == "Reports in time")
    for name, text in (("target", "97,5"), ("unit", "%")):
        box = tab.form.boxes[name].input
        box.setFocus()
        QTest.keyClicks(box, text)
    section.flush()
    settle(section, qtbot)
    QTest.keyClicks(tab.value, "many")
    QTest.keyClick(tab.value, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "not a number" in tab.reading_remark.text())
    tab.value.setText("98")
    tab.read_button.click()
    qtbot.waitUntil(lambda: "Met" in tab.status.text())
    assert tab.chart.shown.target == 97.5
    (view,) = stored(section)
    assert view.status is ObjectiveStatus.MET and [one.text for one in view.readings] == ["98"]
    tab.reading_table.selectRow(0)
    tab.take_back_button.click()
    qtbot.waitUntil(lambda: "No reading" in tab.status.text())


def test_a_target_that_is_no_number_is_remarked(section, qtbot):
    workspace = section.session.workspace
    made = workspace.write(lambda ledger: objectives.add(ledger, title="One"))
    workspace.write(lambda ledger: ledger.set("objective", made, target="a lot"))
    section.reload()
    tab = section.objectives
    qtbot.waitUntil(lambda: tab.current is not None)
    assert "no number" in tab.form.boxes["target"].remark.text()


def test_removed_and_brought_back(section, qtbot):
    section.session.workspace.write(lambda ledger: objectives.add(ledger, title="One"))
    section.reload()
    tab = section.objectives
    qtbot.waitUntil(lambda: tab.current is not None)
    tab.remove_button.click()
    qtbot.waitUntil(lambda: tab.current is None)
    bar = section.messages.bars()[0]
    next(one for one in bar.findChildren(QPushButton) if one.text() == "Bring back").click()
    qtbot.waitUntil(lambda: tab.current is not None)


def test_benefits_stand_apart_and_lead_to_their_finding(section, qtbot):
    window = section.main
    audit_id = section.session.workspace.read(lambda ledger: ledger.select("audit"))[0]["id"]

    def record(ledger):
        made = findings.raise_finding(ledger, audit_id, FindingKind.MINOR, clauses=["8.6.1"], title="A lapse")
        ledger.set("finding", made, audit_id, status="issued", number="NC-2026-001")
        return made

    found = section.session.workspace.write(record)
    section.tabs.setCurrentIndex(1)
    tab = section.benefits
    assert tab.warning.text() == benefits.not_audited()
    QTest.keyClicks(tab.title, "Penalty avoided")
    tab.add_button.click()
    qtbot.waitUntil(lambda: tab.current is not None)
    for name, text in (("amount", "18500"), ("unit", "EUR")):
        box = tab.form.boxes[name].input
        box.setFocus()
        QTest.keyClicks(box, text)
    section.flush()
    settle(section, qtbot)
    section.reload()
    qtbot.waitUntil(lambda: "Penalty avoided: 18,500 EUR" in tab.sums.text())
    QTest.keyClicks(tab.finding, "NC-1")
    QTest.keyClick(tab.finding, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "no finding NC-1" in tab.finding_note.text())
    tab.finding.clear()
    QTest.keyClicks(tab.finding, "NC-2026-001")
    QTest.keyClick(tab.finding, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tab.current.finding_id == found)
    tab.open_button.click()
    qtbot.waitUntil(lambda: window.page == "findings", timeout=10_000)


def test_documents_of_both(section, qtbot, tmp_path, monkeypatch):
    section.session.workspace.write(lambda ledger: objectives.add(ledger, title="One", target="5"))
    section.reload()
    tab = section.objectives
    qtbot.waitUntil(lambda: tab.current is not None)
    for suffix in (".xlsx", ".pdf"):
        target = tmp_path / f"o{suffix}"
        monkeypatch.setattr(
            "iso20k_audit.ui.programme.chart_export.QFileDialog.getSaveFileName",
            lambda *_args, target=target: (str(target), ""),
        )
        tab._export_all(suffix)
        qtbot.waitUntil(lambda target=target: target.exists(), timeout=20_000)


def test_every_control_has_a_name(section, qtbot):
    workspace = section.session.workspace
    workspace.write(lambda ledger: objectives.add(ledger, title="One", target="5"))
    workspace.write(lambda ledger: benefits.add(ledger, title="Two", kind=BenefitKind.OTHER))
    section.reload()
    qtbot.waitUntil(lambda: section.objectives.current is not None and section.benefits.current is not None)
    for place in range(section.tabs.count()):
        section.tabs.setCurrentIndex(place)
        assert unnamed(section.window()) == []
