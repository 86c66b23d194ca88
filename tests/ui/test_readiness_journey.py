"""From what to fix first to where it is mended, through the three sections, as a user goes."""

from __future__ import annotations

from datetime import date, timedelta

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import answering, findings
from iso20k_audit.services.workspaces import open_workspace
from tests.making import make_workspace, start

TODAY = date.today()  # noqa: DTZ011


@pytest.fixture
def folder(tmp_path):
    """An audit with an answer, an open major and an overdue action; closed."""
    with make_workspace(tmp_path / "ws") as workspace:
        audit_id = start(workspace, clients=["Alpha"])

        def fill(ledger):
            question = answering.question_of_item(ledger, audit_id, "8.6.1-01")
            answering.answer(ledger, audit_id, question, {"result": "major"})
            finding_id = findings.raise_finding(
                ledger, audit_id, FindingKind.MAJOR, question=question, title="Closed too early",
                requirement="r", objective_evidence="7 of 25 tickets, for example INC0048213", failure="f",
                grade_reason="Systemic",
            )  # fmt: skip
            findings.issue_finding(ledger, finding_id)
            due = (TODAY - timedelta(days=3)).isoformat()
            findings.add_action(ledger, finding_id, action="Ask the user", owner="Rosa", due_on=due)

        workspace.write(fill)
    return tmp_path / "ws"


@pytest.fixture
def programme(open_window, folder, qtbot):
    """Shows a section of the programme window of a window on the workspace, with or without an audit in hand."""

    def show(place, audit=""):
        if show.window is None:
            show.window = open_window(folder, audit=audit, page="")
        show.window.programme.show(place)
        shown = show.window.programme._shown
        name = place.partition(":")[0]
        qtbot.waitUntil(lambda: shown.section == name, timeout=10_000)
        return shown, shown.section_named(name)

    show.window = None
    return show


def settled(qtbot, window):
    qtbot.waitUntil(lambda: not window.session.is_saving, timeout=10_000)
    window.session.workspace.read(lambda ledger: None)
    qtbot.wait(60)


def words_of(widget):
    return widget.accessibleName()


def test_from_the_list_to_the_finding_and_back_to_the_review(programme, qtbot):
    shown, section = programme("readiness")
    qtbot.waitUntil(lambda: section.model.rowCount() > 0, timeout=10_000)
    window = programme.window
    whats = [row["item"].what for row in section.model.records]
    assert whats[0] == "No management review was held"
    assert whats[1] == "Major open: Closed too early"
    assert "Overdue: Ask the user" in whats
    audited = section.parts.buttons["audited"]
    assert words_of(audited).startswith("Audited internally in the last 12 months: 1 of 57 clauses")
    # a count is a filter
    qtbot.mouseClick(section.parts.buttons["majors"], Qt.MouseButton.LeftButton)
    assert [row["item"].what for row in section.model.records] == ["Major open: Closed too early"]
    assert section.counts.isVisible()
    section.all_button.click()
    assert section.model.rowCount() == len(whats)
    # Enter leads to where it is mended, in the audit that is opened for it
    section.table.selectRow(1)
    assert section.mend_button.text() == "Open the finding"
    qtbot.keyClick(section.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page == "findings", timeout=10_000)
    assert window.session.audit_id
    # documented information is mended at its question
    place = next(n for n, row in enumerate(section.model.records) if row["item"].clauses == ("4.1",))
    section.table.selectRow(place)
    assert section.mend_button.text() == "Open the question on 4.1"
    section.mend_button.click()
    qtbot.waitUntil(lambda: window.page == "fieldwork", timeout=10_000)
    # the first leads to the management reviews
    section.table.selectRow(0)
    section.mend_button.click()
    qtbot.waitUntil(lambda: shown.section == "management_review", timeout=10_000)
    reviews = shown.section_named("management_review")
    qtbot.waitUntil(reviews.first_button.isVisible, timeout=10_000)
    reviews.first_button.click()
    qtbot.waitUntil(lambda: reviews.model.rowCount() == 1, timeout=10_000)
    settled(qtbot, window)
    reviews.form.boxes["held_on"].input.chosen.emit(TODAY.isoformat())
    settled(qtbot, window)
    # readiness has followed
    shown.show_place("readiness")
    qtbot.waitUntil(
        lambda: "No management review was held" not in [row["item"].what for row in section.model.records],
        timeout=10_000,
    )
    # and undo takes the review back with it
    for _ in range(2):
        window.actions_by_id["undo"].trigger()
        settled(qtbot, window)
    qtbot.waitUntil(
        lambda: "No management review was held" in [row["item"].what for row in section.model.records],
        timeout=10_000,
    )


def test_a_certificate_is_recorded_and_its_cycle_shown(programme, qtbot, folder):
    shown, section = programme("certification")
    window = programme.window
    qtbot.waitUntil(section.first_button.isVisible, timeout=10_000)
    section.first_button.click()
    qtbot.waitUntil(lambda: section.model.rowCount() == 1, timeout=10_000)
    settled(qtbot, window)
    qtbot.keyClicks(section.form.boxes["body"].input, "Certifiers")
    issued = TODAY - timedelta(days=200)
    section.form.boxes["issued_on"].input.chosen.emit(issued.isoformat())
    section.flush()
    settled(qtbot, window)
    qtbot.waitUntil(lambda: section.model.records[0]["view"].next.title == "Surveillance 1", timeout=10_000)
    # one that cannot be is refused where it is typed
    section.form.boxes["expires_on"].input.chosen.emit((issued - timedelta(days=1)).isoformat())
    settled(qtbot, window)
    assert "before it is issued" in section.form.boxes["expires_on"].remark.text()
    # the next audit gets its day
    audits = section.audits
    assert audits.current.title == "Surveillance 1"
    assert not audits.form.isVisibleTo(audits)
    section.tabs.setCurrentIndex(0)
    audits.plan_button.click()
    settled(qtbot, window)
    qtbot.waitUntil(lambda: audits.current.event is not None, timeout=10_000)
    planned = TODAY + timedelta(days=30)
    audits.form.boxes["planned_on"].input.chosen.emit(planned.isoformat())
    settled(qtbot, window)
    qtbot.waitUntil(lambda: audits.current.state.value == "planned", timeout=10_000)
    assert "Surveillance 1: Planned" in audits.line.accessibleDescription()
    # what has to be ready, with the way to it
    section.tabs.setCurrentIndex(1)
    told = [button.accessibleName() for button in section.preparations.findChildren(QPushButton)]
    assert "Go to: Management review" in told
    next(
        button
        for button in section.preparations.findChildren(QPushButton)
        if button.accessibleName() == "Go to: Management review"
    ).click()
    qtbot.waitUntil(lambda: shown.section == "management_review", timeout=10_000)
    # both views tell the same open major
    for view in (section.surveillance, section.recertification):
        assert "Open now: 1" in view.told
        assert "1 of 57 clauses" in view.told
    target = folder.parent / "dates.ics"
    section.write_calendar(target)
    qtbot.waitUntil(target.is_file, timeout=10_000)
    window.close()
    qtbot.waitUntil(lambda: window.session.workspace is None, timeout=10_000)
    with open_workspace(folder) as workspace:
        [row] = workspace.read(lambda ledger: ledger.select("certification"))
        [event] = workspace.read(lambda ledger: ledger.select("certification_event"))
    assert (row["body"], row["issued_on"], row["expires_on"]) == ("Certifiers", issued.isoformat(), None)
    assert (event["event_kind"], event["planned_on"]) == ("surveillance", planned.isoformat())


def test_the_pack_is_written_with_what_was_typed(programme, qtbot, tmp_path):
    _shown, section = programme("management_review")
    window = programme.window
    qtbot.waitUntil(section.first_button.isVisible, timeout=10_000)
    section.first_button.click()
    qtbot.waitUntil(lambda: section.model.rowCount() == 1, timeout=10_000)
    settled(qtbot, window)
    qtbot.waitUntil(lambda: "Major nonconformity: 1, 0, 1, 0" in section.figures.told, timeout=10_000)
    assert "Corrective actions: 1, overdue: 1" in section.figures.told
    qtbot.keyClicks(section.texts.boxes["decisions"].input, "Ask the user first.")
    section.flush()
    settled(qtbot, window)
    for name in ("pack.pdf", "pack.xlsx"):
        section.pack.write(tmp_path / name)
        qtbot.waitUntil(lambda: section.pack.open_button.isVisibleTo(section.pack), timeout=30_000)
        assert (tmp_path / name).is_file()
    book = openpyxl.load_workbook(tmp_path / "pack.xlsx")
    assert [cell.value for cell in book["Findings"]["C"]][1:] == ["Closed too early"]
    assert "Ask the user first." in [cell.value for cell in book["Texts"]["C"]]
    # another wall: the finding belongs to no client, the decisions are left out
    section.pack.wall.setCurrentIndex(1)
    section.pack.wall.activated.emit(1)
    qtbot.waitUntil(lambda: "left out" in section.hint.text(), timeout=10_000)
    # a period that cannot be writes nothing
    section.form.boxes["period_to"].input.chosen.emit("2001-01-01")
    settled(qtbot, window)
    assert "before it begins" in section.form.boxes["period_to"].remark.text()


def test_an_empty_workspace_says_what_belongs_here(open_window, tmp_path, qtbot):
    with make_workspace(tmp_path / "empty"):
        pass
    window = open_window(tmp_path / "empty", page="")
    for name, button in (
        ("readiness", "plan_button"),
        ("certification", "first_button"),
        ("management_review", "first_button"),
    ):
        window.programme.show(name)
        section = window.programme._shown.section_named(name)
        qtbot.waitUntil(lambda s=section, b=button: getattr(s, b).isVisible(), timeout=10_000)
