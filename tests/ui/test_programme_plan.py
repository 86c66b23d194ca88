"""Coverage and audit programme in the real window: from a cell never audited to an audit that was started."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from iso20k_audit.model.vocabulary import Result
from iso20k_audit.services import answering, interviews
from iso20k_audit.ui.dialogs.interviews import InterviewsDialog
from iso20k_audit.ui.dialogs.new_audit import NewAuditDialog
from iso20k_audit.ui.dialogs.start_interview import StartInterviewDialog
from tests.making import question_ids


@pytest.fixture
def programme(window, qtbot):
    """The programme window, and how to wait for it."""

    class Programme:
        def __init__(self):
            window.programme.show()
            self.window = window.programme._shown

        def section(self, name):
            self.window.show_place(name)
            self.settle()
            return self.window.section_named(name)

        def settle(self):
            for _ in range(4):
                qtbot.waitUntil(lambda: not window.session.is_saving, timeout=10_000)
                window.session.workspace.read(lambda ledger: None)
                QTest.qWait(30)

        def read(self, job):
            return window.session.workspace.read(job)

        def write(self, job):
            result = window.session.workspace.write(job)
            window.session.notify({"site", "interview", "working_paper", "audit"})
            self.settle()
            return result

    return Programme()


def site_of(programme, name):
    return next(
        row["id"] for row in programme.read(lambda ledger: ledger.select("site")) if row["name"] == name
    )


def test_a_night_shift_never_audited_stands_out_and_leads_to_a_planned_audit(programme, window, qtbot):
    audit_id = window.session.audit_id
    cebu = site_of(programme, "Cebu")
    question = question_ids(window.session.workspace, audit_id)[0]

    def work(ledger):
        ledger.set("site", cebu, shifts="Day 06-18, Night 18-06")
        interviews.start_interview(ledger, audit_id, "Shift lead", site_id=cebu, shift="Day")
        answering.answer(ledger, audit_id, question, {"result": Result.MINOR.value})

    programme.write(work)
    section = programme.section("coverage")
    section.show_record("site:shift")
    programme.settle()
    table, model = section.table, section.model
    assert "Night" in section.never.text() and section.never.isVisible()
    row = [area.name for area in model.matrix.rows].index("Cebu")
    columns = [area.name for area in model.matrix.columns]
    table.setFocus()
    table.setCurrentIndex(model.index(row, columns.index("Day")))
    assert "Audited" in model.data(table.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
    qtbot.keyClick(
        table, Qt.Key.Key_Right if columns.index("Night") > columns.index("Day") else Qt.Key.Key_Left
    )
    assert section.detail.state.text().startswith("Never audited")

    section.detail.plan_button.click()  # no programme yet: the section asks for one
    programme.settle()
    plan = programme.window.section_named("plan")
    assert programme.window.section == "plan"
    plan.first_button.click()
    qtbot.waitUntil(lambda: plan.items.current() is not None, timeout=5_000)
    programme.settle()
    item = plan.items.current()
    assert {(one.dimension, one.area) for one in item.areas} == {("site", cebu), ("shift", f"{cebu}|night")}

    wanted = []
    plan.go_to.connect(lambda page, record: wanted.append(page))
    section = programme.section("coverage")
    table.setCurrentIndex(model.index(row, columns.index("Day")))
    section.go_to.connect(lambda page, record: wanted.append(page))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert wanted and wanted[-1].startswith(f"audit:{audit_id}:")


def test_from_an_empty_programme_over_the_proposal_to_a_started_audit_and_back(programme, window, qtbot):
    plan = programme.section("plan")
    assert plan.first_button.isVisible()
    plan.first_button.click()
    qtbot.waitUntil(lambda: bool(plan._programme_id), timeout=5_000)
    programme.settle()
    assert plan.tabs.tabText(3) != "P&roposal", "how many are proposed stands on the tab"

    plan.show_record("proposal")
    proposal = plan.proposal
    count = len(proposal.ticked())
    assert count > 1 and proposal.reasons.text()
    proposal.none_button.click()
    assert not proposal.accept_button.isEnabled()
    proposal.all_button.click()
    proposal.accept_button.click()
    qtbot.waitUntil(lambda: len(plan.items.model.records) == count, timeout=5_000)
    programme.settle()
    assert "Nothing is missing" in proposal.note.text()

    items = plan.items
    items.strip.setFocus()
    first = items.current_id
    qtbot.keyClick(items.strip, Qt.Key.Key_Right)
    assert items.current_id != first and items.strip.accessibleDescription()
    title = items.form.boxes["title"].input
    title.setFocus()
    title.selectAll()
    qtbot.keyClicks(title, "Spring audit")
    items.flush()
    programme.settle()
    chosen = items.current()
    assert chosen.title == "Spring audit"

    items.start_button.click()
    qtbot.waitUntil(lambda: bool(programme.window.findChildren(NewAuditDialog)), timeout=5_000)
    dialog = programme.window.findChildren(NewAuditDialog)[-1]
    assert dialog.title.text() == "Spring audit"
    assert dialog.sites.text() == ", ".join(chosen.titles("site"))
    qtbot.waitUntil(lambda: bool(dialog.chooser.checklists.lines), timeout=10_000)
    dialog.chooser.checklists.choose(["iso20000-1-2018"])
    qtbot.waitUntil(dialog.start_button.isEnabled, timeout=10_000)
    dialog.accept()
    qtbot.waitUntil(
        lambda: plan.items.current() is not None and bool(plan.items.current().audit_id), timeout=15_000
    )
    started = plan.items.current()
    asked = programme.read(
        lambda ledger: ledger.rows(
            "SELECT DISTINCT clause FROM question WHERE audit_id=:a", a=started.audit_id
        )
    )
    if started.ids("clause"):
        assert {row["clause"] for row in asked} <= set(started.ids("clause"))
    assert not items.withdraw_button.isEnabled()
    assert started.audit_number in items.start_button.text()


def test_a_rating_is_saved_as_it_is_chosen_and_typed(programme, window, qtbot):
    plan = programme.section("plan")
    plan.first_button.click()
    qtbot.waitUntil(lambda: bool(plan._programme_id), timeout=5_000)
    programme.settle()
    plan.show_record("ratings")
    ratings = plan.ratings
    place = next(n for n, row in enumerate(ratings.model.records) if row["one"].area.id == "8.6.1")
    ratings.table.selectRow(place)
    ratings.note.setFocus()
    qtbot.keyClicks(ratings.note, "New ticket tool")
    ratings.flush()
    programme.settle()
    ratings.importance.setCurrentIndex(ratings.importance.findData("high"))
    ratings.importance.activated.emit(ratings.importance.currentIndex())
    programme.settle()
    ratings.months.setFocus()
    qtbot.keyClicks(ratings.months, "4")
    ratings.flush()
    programme.settle()
    [row] = programme.read(lambda ledger: ledger.select("risk_rating"))
    assert (row["importance"], row["change_note"], row["interval_months"]) == ("high", "New ticket tool", 4)
    assert "set by hand: 4" in ratings.reasons.text()
    assert ratings.title.text().startswith("8.6.1")


def test_gaps_lead_to_where_they_are_mended(programme, window, qtbot):
    plan = programme.section("plan")
    plan.first_button.click()
    qtbot.waitUntil(lambda: bool(plan._programme_id), timeout=5_000)
    programme.settle()
    plan.show_record("gaps")
    place = next(n for n, row in enumerate(plan.gaps.records) if row["gap"].id == "method")
    plan.gap_table.selectRow(place)
    plan.mend_button.click()
    qtbot.waitUntil(lambda: plan.tabs.currentIndex() == 1, timeout=5_000)
    place = next(n for n, row in enumerate(plan.gaps.records) if row["gap"].id == "no_audits")
    plan.show_record("gaps")
    plan.gap_table.selectRow(place)
    plan.mend_button.click()
    assert plan.tabs.currentIndex() == 3


def test_undo_brings_a_withdrawn_programme_back_with_its_audits(programme, window, qtbot):
    plan = programme.section("plan")
    plan.first_button.click()
    qtbot.waitUntil(lambda: bool(plan._programme_id), timeout=5_000)
    programme.settle()
    plan.proposal.accept_button.click()
    qtbot.waitUntil(lambda: bool(plan.items.model.records), timeout=5_000)
    count = len(plan.items.model.records)
    plan.withdraw_button.click()
    qtbot.waitUntil(plan.first_button.isVisible, timeout=5_000)
    window.actions_by_id["undo"].trigger()
    qtbot.waitUntil(
        lambda: len(plan.items.model.records) == count and not plan.first_button.isVisible(), timeout=5_000
    )


def test_the_shift_is_said_when_an_interview_starts_and_mended_later(window, qtbot):
    session = window.session
    [cebu] = [r for r in session.workspace.read(lambda ledger: ledger.select("site")) if r["name"] == "Cebu"]
    session.workspace.write(lambda ledger: ledger.set("site", cebu["id"], shifts="Day 06-18, Night 18-06"))
    dialog = StartInterviewDialog(session, session.audit_id, parent=window)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.place.count() > 1, timeout=5_000)
    dialog.place.choose(cebu["id"])
    dialog.place.chosen.emit(cebu["id"])
    assert dialog._shifts.stringList() == ["Day", "Night"]
    qtbot.keyClicks(dialog.role, "Agent")
    qtbot.keyClicks(dialog.shift, "Night")
    dialog.begin.click()
    qtbot.waitUntil(lambda: not session.is_saving, timeout=5_000)
    [row] = session.workspace.read(lambda ledger: ledger.select("interview"))
    assert (row["shift"], row["site_id"]) == ("Night", cebu["id"])

    listed = InterviewsDialog(session, window)
    qtbot.addWidget(listed)
    listed.show_audit(session.audit_id)
    qtbot.waitUntil(lambda: listed.form.record_id == row["id"], timeout=5_000)
    assert listed.form.boxes["shift"].input.text() == "Night"


def test_the_plan_takes_a_shift(at, qtbot):
    page = at("plan")
    page.schedule.list.add()
    at.settle()
    box = page.schedule.list.form.boxes["shift"].input
    qtbot.keyClicks(box, "Night")
    page.schedule.flush()
    at.settle()
    [row] = at.stored(lambda ledger, audit: ledger.select("schedule_item", audit))
    assert row["shift"] == "Night"
