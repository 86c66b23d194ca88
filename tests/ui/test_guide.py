"""First run: three ways to begin, the sample audit, and a guide that ticks itself off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from iso20k_audit.model.errors import Cancelled, InputError
from iso20k_audit.services import evidence, samples
from iso20k_audit.services.workspaces import open_workspace
from iso20k_audit.ui.guide import sample as sample_making
from iso20k_audit.ui.guide import steps
from tests.making import make_workspace, question_ids, start
from tests.ui.acting import answer_question, press


@pytest.fixture
def quick_sample(monkeypatch, tmp_path):
    """A small audit instead of the demo story, which takes ten seconds; its folder is a test's own."""
    place = tmp_path / "samples" / "ISO20K Sample Audit"
    made = []

    def play(folder, progress):
        progress(0, 6, "Planning")
        with make_workspace(samples.workspace_of(folder), "Lead Auditor") as workspace:
            start(workspace, title=f"Sample {len(made) + 1}")
        made.append(folder)

    monkeypatch.setattr(sample_making, "_play", play)
    monkeypatch.setattr(samples, "sample_folder", lambda: place)
    return place


def test_an_empty_workspace_offers_three_ways_to_begin(qtbot, open_window, tmp_path):
    window = open_window(tmp_path / "empty", page="")
    qtbot.waitUntil(
        lambda: window.audits.start is not None and window.audits.start.first_button.isVisible(),
        timeout=5_000,
    )
    start_page = window.audits.start
    names = [
        button.accessibleName()
        for button in (start_page.sample_button, start_page.first_button, start_page.other_button)
    ]
    assert names == ["Open the sample audit", "New audit", "Open a workspace"]
    assert window.focusWidget() is start_page.first_button


def test_the_sample_is_made_opened_marked_and_started_over(qtbot, open_window, tmp_path, quick_sample):
    window = open_window(tmp_path / "empty", page="")
    qtbot.waitUntil(
        lambda: window.audits.start is not None and window.audits.start.sample_button.isVisible(),
        timeout=5_000,
    )
    window.audits.start.sample_button.click()
    qtbot.waitUntil(lambda: window.page == "fieldwork", timeout=20_000)
    workspace = window.session.workspace
    assert workspace.folder == samples.workspace_of(quick_sample)
    assert workspace.person.name == "Lead Auditor", "one acts as the lead auditor of the sample"
    assert window.helping.banner.isVisible()
    assert window.helping.guide.isVisible()
    audit = window.session.audit_id
    question = question_ids(workspace, audit)[0]
    window.session.write(lambda ledger: evidence.attach_reference(ledger, audit, "INC1"))
    qtbot.waitUntil(lambda: steps.done_steps() == {"evidence"}, timeout=5_000)
    press(window.helping.banner, "Start the sample over…")
    answer_question(window, "Start over")
    qtbot.waitUntil(
        lambda: window.session.workspace is not None and window.session.workspace is not workspace,
        timeout=20_000,
    )
    qtbot.waitUntil(lambda: window.page == "fieldwork", timeout=20_000)
    rows = window.session.workspace.read(lambda ledger: ledger.select("audit"))
    assert [row["title"] for row in rows] == ["Sample 2"]
    assert steps.done_steps() == frozenset()
    assert question_ids(window.session.workspace, rows[0]["id"])[0] != question
    assert not list(quick_sample.parent.glob(".iso20k*"))


def test_opening_the_sample_again_takes_the_one_there_is(qtbot, open_window, folder, quick_sample):
    window = open_window(folder)
    window.actions_by_id["sample"].trigger()
    qtbot.waitUntil(lambda: window.session.folder == samples.workspace_of(quick_sample), timeout=20_000)
    qtbot.waitUntil(lambda: window.page == "fieldwork", timeout=20_000)
    window.open_workspace(folder)
    qtbot.waitUntil(lambda: window.session.folder == folder and window.page == "fieldwork", timeout=20_000)
    assert not window.helping.banner.isVisible()
    window.actions_by_id["sample"].trigger()
    qtbot.waitUntil(lambda: window.session.folder == samples.workspace_of(quick_sample), timeout=20_000)
    qtbot.waitUntil(lambda: bool(window.page), timeout=20_000)
    rows = window.session.workspace.read(lambda ledger: ledger.select("audit"))
    assert [row["title"] for row in rows] == ["Sample 1"]


def test_what_is_no_sample_is_never_deleted(tmp_path):
    folder = tmp_path / "mine"
    with make_workspace(samples.workspace_of(folder)) as workspace:
        start(workspace)
    made = tmp_path / "made"
    with make_workspace(samples.workspace_of(made)) as workspace:
        start(workspace)
    with pytest.raises(InputError, match="no sample"):
        samples.finish_sample(made, folder)
    with open_workspace(samples.workspace_of(folder)) as workspace:
        assert len(workspace.read(lambda ledger: ledger.select("audit"))) == 1


def test_cancelling_leaves_nothing_behind_and_ends_the_helpers(tmp_path):
    calls = 0

    def progress(_done, _total, _what):
        nonlocal calls
        calls += 1
        if calls > 6:
            raise Cancelled

    place = tmp_path / "docs" / "sample"
    with pytest.raises(Cancelled):
        sample_making.make_sample(place, progress)
    assert list(place.parent.iterdir()) == []


def test_the_real_story_is_played_in_a_process_of_its_own(tmp_path):
    told = []
    place = tmp_path / "docs" / "sample"
    made = sample_making.make_sample(place, lambda done, total, what: told.append((done, what)))
    workspace = samples.finish_sample(made, place)
    assert samples.is_sample(workspace)
    assert samples.acting_person(workspace)
    assert [done for done, _what in told] == sorted(done for done, _what in told)
    assert len({what for _done, what in told}) > 2
    with open_workspace(workspace) as opened:
        assert opened.read(lambda ledger: ledger.value("SELECT count(*) FROM working_paper")) > 100


def test_steps_tick_themselves_off_as_they_are_done(qtbot, window, fieldwork, tmp_path):
    window.actions_by_id["guide"].trigger()
    guide = window.helping.guide
    assert guide.isVisible() and guide.count.text() == "0 of 8"
    questions = fieldwork.questions
    questions.setFocus()
    QTest.keyClick(questions, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: "answer" in steps.done_steps(), timeout=5_000)
    note = fieldwork.pane.note
    qtbot.waitUntil(lambda: not note.isReadOnly())
    note.setFocus()
    note.insertPlainText("Seen at desk 4")
    window.flush()
    qtbot.waitUntil(lambda: "note" in steps.done_steps(), timeout=5_000)
    source = tmp_path / "rota.txt"
    source.write_text("Rota", encoding="utf-8")
    fieldwork.pane.evidence.attach([source], "question", fieldwork.pane.question)
    qtbot.waitUntil(lambda: "evidence" in steps.done_steps(), timeout=10_000)
    window.actions_by_id["find"].trigger()
    assert "search" in steps.done_steps()
    fieldwork.raise_finding()
    qtbot.waitUntil(lambda: "finding" in steps.done_steps(), timeout=5_000)
    qtbot.waitUntil(lambda: window.page == "findings", timeout=5_000)
    undo = window.actions_by_id["undo"]
    qtbot.waitUntil(lambda: undo.isEnabled() and "finding" in undo.text(), timeout=5_000)
    fieldwork.questions.setFocus()
    undo.trigger()
    qtbot.waitUntil(lambda: "undo" in steps.done_steps(), timeout=5_000)
    window.show_page("report")
    assert "gaps" in steps.done_steps()
    assert guide.title.text() == "Export the report"
    window.pages["report"].export_pdf(tmp_path / "report.pdf")
    qtbot.waitUntil(lambda: "export" in steps.done_steps(), timeout=60_000)
    assert guide.title.text() == "That is all"
    assert not guide.show_button.isVisible()


def test_the_guide_is_closed_and_comes_back_with_its_ticks(qtbot, window, open_window, folder):
    guide = window.actions_by_id["guide"]
    guide.trigger()
    steps.mark_done("note")
    press(window.helping.guide, "Close")
    assert not window.helping.guide.isVisible() and not guide.isChecked()
    guide.trigger()
    assert window.helping.guide.count.text() == "1 of 8"
    window.close()
    qtbot.waitUntil(lambda: window.session.workspace is None)
    other = open_window(folder)
    assert other.helping.guide is not None and other.helping.guide.isVisible(), "left open, it is open again"


def test_the_next_step_leads_to_its_page(qtbot, window):
    window.actions_by_id["guide"].trigger()
    for step in steps.STEPS[:6]:
        steps.mark_done(step.id)
    window.helping.guide.reload()
    press(window.helping.guide, "Go there")
    assert window.page == "report"
