"""What becomes final is asked about, what is taken away can come back, no cursor lands in a text by itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QMessageBox

from iso20k_audit.model.records import AUDIT_TEXTS
from iso20k_audit.services import answering, audits, browsing
from iso20k_audit.services.workspaces import act_as, open_workspace
from iso20k_audit.ui.pages.findings import WITHDRAWN
from iso20k_audit.ui.widgets.message_area import MessageArea
from iso20k_audit.ui.widgets.record_table import neighbour
from tests.making import question_ids
from tests.ui.acting import answer_question, choose, full_audit, press, type_into


@pytest.fixture
def folder(tmp_path):
    return full_audit(tmp_path)


def read(at, job):
    return at.window.session.workspace.read(job)


def write(at, job):
    at.window.session.write(job)
    at.settle()


def make_issuable(at):
    """All texts stated, all questions answered, no finding that breaks a rule."""

    def fill(ledger):
        audits.save(ledger, "audit", at.audit, {field.name: "Stated." for field in AUDIT_TEXTS})
        for question in question_ids(at.window.session.workspace, at.audit):
            answering.answer(ledger, at.audit, question, {"result": "conforms"})
        for row in browsing.list_findings(ledger, at.audit):
            if row["finding_kind"] == "minor":
                audits.withdraw(ledger, "finding", row["id"], "not needed here")

    write(at, fill)


# --- findings ---


def test_a_finding_is_issued_only_after_the_question_and_the_cursor_goes_to_the_list(at):
    page = at("findings")
    press(page.editor, "Issue")
    answer_question(at.window, "Cancel")
    at.settle()
    assert page.editor.head.number.text() == "MR-01"
    page.editor.head.issue_button.setFocus()
    press(page.editor, "Issue")
    answer_question(at.window, "Issue")
    at.settle()
    assert page.editor.head.number.text() == "NC-2026-001"
    assert at.window.focusWidget() is page.list
    assert [bar.text for bar in page.messages.bars()] == ["Issued as NC-2026-001."]


def test_withdrawing_chooses_the_neighbour_and_says_so_until_it_is_undone(at):
    page = at("findings")
    first, second = (row["id"] for row in page.list.model().rows)
    press(page.editor, "Withdraw…")
    page.editor.head.reason_bar.line.setText("Raised twice")
    QTest.keyClick(page.editor.head.reason_bar.line, Qt.Key.Key_Return)
    at.settle()
    assert page.list.current_id == second
    assert at.window.focusWidget() is page.list
    assert len(page.messages.bars()) == 1
    QTest.qWait(100)
    at.window.actions_by_id["undo"].trigger()
    at.settle()
    assert first in [row["id"] for row in page.list.model().rows]
    assert page.messages.bars() == []


def test_esc_keeps_the_finding(at):
    page = at("findings")
    press(page.editor, "Withdraw…")
    QTest.keyClick(page.editor.head.reason_bar.line, Qt.Key.Key_Escape)
    assert not page.editor.head.reason_bar.isVisible()
    assert at.window.focusWidget() is page.editor.head.withdraw_button


def test_withdrawn_findings_are_listed_and_brought_back(at):
    page = at("findings")
    first = page.list.current_id
    write(at, lambda ledger: audits.withdraw(ledger, "finding", first, "Raised twice"))
    choose(page.kind_filter, WITHDRAWN)
    at.settle()
    assert [row["id"] for row in page.list.model().rows] == [first]
    assert page.editor.head.state.text().startswith("Withdrawn: Raised twice")
    assert not page.editor.head.issue_button.isVisible()
    page.editor.head.restore_button.click()
    at.settle()
    assert page.list.current_id == first
    assert page.kind_filter.value is None


@pytest.mark.parametrize("field", ["title", "clauses", "requirement", "grade_reason", "evidence"])
def test_a_gap_leads_to_the_field_of_the_finding(at, field):
    at("overview")
    finding = read(at, lambda ledger: browsing.list_findings(ledger, at.audit)[1]["id"])
    at.window.go_to("findings", f"{finding}:{field}")
    at.settle()
    editor = at.window.pages["findings"].editor
    inputs = {
        "title": editor.head_form.boxes["title"].input,
        "clauses": editor.clauses._line,
        "requirement": editor.statement.boxes["requirement"].input,
        "grade_reason": editor.grade.boxes["grade_reason"].input,
        "evidence": editor.link_button,
    }
    assert editor.finding_id == finding
    assert at.window.focusWidget() is inputs[field]
    assert not inputs[field].visibleRegion().isEmpty()


def test_a_gap_leads_to_the_text_of_the_conclusion(at, qtbot):
    overview = at("overview")
    qtbot.waitUntil(overview.gaps.isVisible, timeout=10_000)
    buttons = overview.gaps.findChildren(QAbstractButton)
    next(button for button in buttons if button.gap.text == "Agreed follow-up: not stated").click()
    at.settle()
    follow_up = at.window.pages["conclusion"].closing.boxes["follow_up"].input
    assert at.window.focusWidget() is follow_up
    assert not follow_up.visibleRegion().isEmpty()


# --- records ---


def test_the_neighbour_is_the_next_one_and_at_the_end_the_one_before():
    rows = [{"id": name} for name in "abc"]
    assert [neighbour(rows, name) for name in "abcx"] == ["b", "c", "b", ""]
    assert neighbour(rows[:1], "a") == ""


def test_removing_takes_one_record_and_puts_the_cursor_on_its_neighbour(at):
    people = at("plan").distribution.list
    for name in ("Anna", "Zoe"):
        write(at, lambda ledger, name=name: audits.add(ledger, "recipient", at.audit, {"name": name}))
    at.window.pages["plan"]._sections.setCurrentRow(8)
    people.table.selectRow(1)
    people.remove_button.click()
    at.settle()
    people.remove_button.click()  # the second click of a double click
    at.settle()
    assert [row["name"] for row in people.model.records] == ["Piotr", "Zoe"]
    assert people.table.currentIndex().row() == 1
    assert at.window.focusWidget() is people.table
    assert people._note.isVisible()
    at.window.actions_by_id["undo"].trigger()
    at.settle()
    assert people.model.rowCount() == 3
    assert not people._note.isVisible(), "it is not removed any more"


def test_an_action_is_withdrawn_with_a_way_back(at):
    page = at("actions")
    action = page.current_id
    page.remove_button.click()
    at.settle()
    assert page.model.rowCount() == 0
    press(page.messages.bars()[0], "Bring back")
    at.settle()
    assert page.current_id == action
    assert page.messages.bars() == []


def test_a_new_action_has_the_cursor_in_its_first_field(at):
    page = at("actions")
    write(at, lambda ledger, action=page.current_id: audits.withdraw(ledger, "action", action))
    waiting = page._waiting.findChildren(QAbstractButton)[0]
    waiting.setFocus()
    waiting.click()
    at.settle()
    assert page.heading.text() == "MR-A02"
    assert at.window.focusWidget() is page.auditee.boxes["correction"].input
    page.table.setFocus()
    at.window.go_to("actions", page.current_id)
    at.settle()
    assert at.window.focusWidget() is page.auditee.boxes["correction"].input


def test_evidence_of_an_issued_finding_is_withdrawn_for_a_reason(at):
    findings_page = at("findings")
    findings_page.editor.acts.issue()
    at.settle()
    page = at("evidence")
    page.withdraw_button.click()
    at.settle()
    assert page.model.rowCount() == 1
    assert page.reason_bar.isVisible()
    page.reason_bar.line.setText("Wrong week")
    page.reason_bar.take()
    at.settle()
    assert page.model.rowCount() == 0
    assert [
        row["withdrawn"] for row in read(at, lambda ledger: ledger.select("evidence", withdrawn=True))
    ] == ["Wrong week"]
    press(page.messages.bars()[0], "Bring back")
    at.settle()
    assert page.model.rowCount() == 1


# --- the report ---


def test_a_report_is_issued_after_the_question_once_for_what_is_new(at, qtbot):
    page = at("report")
    make_issuable(at)
    qtbot.waitUntil(page.issue_button.isEnabled, timeout=10_000)
    page.issue_button.click()
    [box] = [box for box in at.window.findChildren(QMessageBox) if box.isVisible()]
    assert "1 finding gets its final number" in box.informativeText()
    answer_question(at.window, "Issue report")
    assert not page.issue_button.isEnabled(), "one press issues once"
    at.settle()
    page.issue()
    at.settle()
    assert read(at, lambda ledger: ledger.get("audit", at.audit)["report_version"]) == "1.0"
    qtbot.waitUntil(lambda: "Nothing was changed" in page._issue_note.text(), timeout=10_000)
    assert not page.issue_button.isEnabled()
    write(at, lambda ledger: audits.save(ledger, "audit", at.audit, {"conclusion": "Otherwise."}))
    qtbot.waitUntil(page.issue_button.isEnabled, timeout=10_000)
    assert page.changed.text() == "Changed since version 1.0 was issued (1 change)."
    overview = at("overview")
    qtbot.waitUntil(lambda: "Issued on" in overview._gap_state.text(), timeout=10_000)
    assert "version 1.0, changed since" in overview._gap_state.text()


def test_a_tile_is_no_better_than_the_findings_that_cite_it(at, qtbot):
    page = at("overview")
    make_issuable(at)
    qtbot.waitUntil(lambda: "the report can be issued" in page._gap_state.text(), timeout=10_000)
    worst = {group.number: group.worst.value for group in page.tiles._groups}
    assert worst["8.6"] == "major"
    assert worst["4"] == "conforms"


def test_exports_start_where_the_last_one_went(at, tmp_path, monkeypatch):
    page = at("report")
    asked = []

    def ask(_parent, _title, start, *_more):
        asked.append(Path(start))
        return str(tmp_path / "out" / "report.pdf"), ""

    (tmp_path / "out").mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    monkeypatch.setattr(page, "_start", lambda *_: None)
    page.choose_pdf()
    page.choose_xlsx()
    assert asked[1].parent == tmp_path / "out"


def test_a_file_that_nothing_opens_is_said_so(at, tmp_path, monkeypatch):
    page = at("report")
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    target = tmp_path / "report.pdf"
    target.write_bytes(b"")
    page._on_done(target)
    press(page._links, "Open")
    assert "No program" in page.result.text()


# --- messages ---


def test_a_message_moves_nothing(at):
    page = at("findings")
    before = page.mapTo(at.window, QPoint(0, 0)), page.list.mapTo(at.window, QPoint(0, 0))
    for area in (at.window.messages, page.messages):
        bar = area.say("Something to know", "warning")
        at.settle()
        assert bar.isVisible()
        assert not bar.visibleRegion().isEmpty()
    assert (page.mapTo(at.window, QPoint(0, 0)), page.list.mapTo(at.window, QPoint(0, 0))) == before


def test_an_offer_goes_by_itself(qtbot, monkeypatch):
    monkeypatch.setattr("iso20k_audit.ui.widgets.message_area.OFFER_STAYS_MS", 50)
    area = MessageArea()
    qtbot.addWidget(area)
    area.say("Recovered half-typed text", "info", "Show history", lambda: None)
    assert len(area.bars()) == 1
    qtbot.waitUntil(lambda: area.bars() == [], timeout=2_000)


def test_a_refusal_goes_when_its_cause_is_mended(at):
    page = at("actions")
    state = page.forms.state
    state.ask(state.forward)
    at.settle()
    assert "missing: Correction, Cause" in state.remark.text()
    type_into(page.auditee.boxes["correction"], "Opened again")
    page.flush()
    at.settle()
    state.ask(state.forward)
    at.settle()
    assert "missing: Cause" in state.remark.text(), "the correction alone does not mend it"
    type_into(page.auditee.boxes["root_cause"], "The form did not ask")
    state.ask(state.forward)
    at.settle()
    assert state.remark.text() == ""


# --- a workspace that somebody else writes to ---


@pytest.fixture
def elsewhere(folder):
    """Another program has the workspace open for writing."""
    with open_workspace(folder) as workspace:
        act_as(workspace, "Jonas Weber")
        yield workspace


def test_a_second_window_can_read_and_refuses_to_change(qtbot, elsewhere, open_window, folder):
    from iso20k_audit.ui.window.main_window import MainWindow

    second = MainWindow()
    second.show()
    with qtbot.waitSignal(second.session.open_failed, timeout=10_000):
        second.open_workspace(folder, audit="IA-2026-001")
    qtbot.waitUntil(lambda: bool(second.findChildren(QMessageBox)))
    [box] = second.findChildren(QMessageBox)
    assert "(Jonas Weber, process" in box.text()
    press(box, "Open for reading")
    qtbot.waitUntil(lambda: second.page == "fieldwork", timeout=10_000)
    assert second.opening._reading.isVisible()
    refused = []
    second.session.refused.connect(refused.append)
    second.show_page("findings")
    page = second.pages["findings"]
    qtbot.waitUntil(lambda: bool(page.editor.head.number.text()))
    type_into(page.editor.head_form.boxes["title"], "Something else")
    page.flush()
    qtbot.waitUntil(lambda: bool(refused))
    assert "reading only" in refused[0]
    audit = second.session.audit_id
    found = elsewhere.read(lambda ledger: browsing.list_findings(ledger, audit)[0]["title"])
    assert found == "Closed without confirmation"
    page.editor.head_form.show_record(None)
    second.close()
    qtbot.waitUntil(lambda: second.session.workspace is None)
