"""The record pages: what is typed is kept, rules are shown where they apply, everything has a name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
)

from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import browsing, evidence, history
from iso20k_audit.services.workspaces import act_as, open_workspace
from iso20k_audit.ui.commands.table import PAGES
from iso20k_audit.ui.dialogs.history import HistoryDialog
from iso20k_audit.ui.dialogs.link_evidence import LinkEvidenceDialog
from iso20k_audit.ui.dialogs.reference import ReferenceDialog
from iso20k_audit.ui.look import theme
from tests.making import bring
from tests.ui.acting import choose, full_audit, type_into

RECORD_PAGES = [page[0] for page in PAGES if page[0] != "fieldwork"]


@pytest.fixture
def folder(tmp_path):
    """An audit with findings, an action, a meeting and evidence, closed."""
    return full_audit(tmp_path)


def test_plan_texts_terms_and_dates_are_there_after_reopening(at):
    plan = at("plan")
    type_into(plan.audit_form.boxes["title"], "Überwachung der Standorte")
    type_into(plan.task_form.boxes["scope"], "Both sites, day and night shift")
    choose(plan.audit_form.boxes["type"].input, "follow_up")
    ends = plan.audit_form.boxes["ends_on"].input
    ends.line.setText("31.10.2026")
    ends.line.editingFinished.emit()
    type_into(plan.organisation_form.boxes["representative"], "P. Zieliński")
    row, organisation = at.stored(
        lambda ledger, audit: (ledger.get("audit", audit), ledger.select("organisation")[0])
    )
    assert row["title"] == "Überwachung der Standorte"
    assert row["scope"] == "Both sites, day and night shift"
    assert row["type"] == "follow_up"
    assert row["ends_on"] == "2026-10-31"
    assert organisation["representative"] == "P. Zieliński"


def test_a_date_that_is_none_stays_out_and_is_marked(at):
    plan = at("plan")
    starts = plan.audit_form.boxes["starts_on"].input
    before = starts.value
    starts.line.setText("soon")
    starts.line.editingFinished.emit()
    at.settle()
    assert "2026-10-31" in starts.line.toolTip()
    assert at.stored(lambda ledger, audit: ledger.get("audit", audit)["starts_on"]) == before


def test_a_time_keeps_the_offset_it_was_recorded_with(at):
    plan = at("plan")
    box = plan.schedule.list.form.boxes["starts_at"].input
    assert box.line.text() == "2026-10-12 09:00 +02:00"
    box.line.setText("2026-10-12 10:30")
    box.line.editingFinished.emit()
    stored = at.stored(lambda ledger, audit: ledger.select("schedule_item", audit)[0]["starts_at"])
    assert stored == "2026-10-12T10:30:00+02:00"


def test_people_scope_and_recipients_are_added_edited_and_removed(at):
    plan = at("plan")
    plan.participants._name.setText("Anna Kowalska")
    plan.participants._add()
    at.settle()
    assert plan.participants._person.boxes["name"].input.text() == "Anna Kowalska"
    type_into(plan.participants._person.boxes["email"], "anna@example.org")
    plan.scope._name.setText("Manila")
    plan.scope._add()
    at.settle()
    plan.scope.list.form.boxes["in_scope"].input.click()
    type_into(plan.scope.list.form.boxes["reason"], "Audited in spring")
    at.settle()
    plan.distribution.list.remove()
    at.settle()
    plan.distribution.list.add()
    at.settle()
    type_into(plan.distribution.list.form.boxes["name"], "Works council")
    people, scope, recipients, sites = at.stored(
        lambda ledger, audit: (
            ledger.select("person"),
            ledger.select("scope_item", audit),
            [row["name"] for row in ledger.select("recipient", audit)],
            {row["id"]: row["name"] for row in ledger.select("site")},
        )
    )
    assert {"anna@example.org"} == {row["email"] for row in people if row["name"] == "Anna Kowalska"}
    manila = next(row for row in scope if sites.get(row["target_id"]) == "Manila")
    assert manila["in_scope"] is False
    assert manila["reason"] == "Audited in spring"
    assert recipients == ["Works council"]


def test_what_was_removed_can_be_brought_back(at):
    plan = at("plan")
    plan.distribution.list.remove()
    at.settle()
    assert plan.distribution.list.model.rowCount() == 0
    plan.distribution.list._restore()
    at.settle()
    assert [row["name"] for row in plan.distribution.list.model.records] == ["Piotr"]


def test_who_comes_to_a_finding_from_elsewhere_can_write_its_title(at):
    at("overview")
    finding = at.window.session.workspace.read(
        lambda ledger: next(
            row["id"] for row in browsing.list_findings(ledger, at.audit) if not row["number"]
        )
    )
    at.window.go_to("findings", finding)
    at.settle()
    editor = at.window.pages["findings"].editor
    assert editor.finding_id == finding
    assert at.window.focusWidget() is editor.head_form.boxes["title"].input


def test_a_finding_is_raised_written_and_issued_under_its_number(at):
    page = at("findings")
    page.raise_finding(FindingKind.MINOR)
    at.settle()
    editor = page.editor
    assert at.window.focusWidget() is editor.head_form.boxes["title"].input
    type_into(editor.head_form.boxes["title"], "Backups are not tested")
    editor.clauses._take("8.7.2")
    type_into(editor.statement.boxes["requirement"], "Plan BC-02 v3, section 4")
    type_into(editor.statement.boxes["objective_evidence"], "0 of 4 tests in 2026")
    editor.flush()
    at.settle()
    assert "failure" in {remark.field for remark in editor.side.remarks.remarks if remark.blocking}
    editor.acts.issue()
    at.settle()
    assert ["cannot be issued" in bar.text for bar in at.window.messages.bars()] == [True]
    type_into(editor.statement.boxes["failure"], "Tests did not take place")
    editor.acts.issue()
    at.settle()
    assert editor.head.number.text() == "NC-2026-001"
    kinds = editor.head_form.boxes["finding_kind"].input
    assert kinds.findData("ofi") < 0, "an issued nonconformity may not become an opportunity"
    finding = at.stored(browsing.list_findings)
    mine = next(row for row in finding if row["number"] == "NC-2026-001")
    assert (mine["title"], mine["clauses"], mine["status"]) == (
        "Backups are not tested",
        ("8.7.2",),
        "issued",
    )


def test_remarks_of_the_rules_stand_beside_the_statement(at):
    page = at("findings")
    page.show_finding(page.list.model().rows[1]["id"])
    at.settle()
    editor = page.editor
    told = {(remark.field, remark.severity) for remark in editor.side.remarks.remarks}
    assert {("requirement", "must_fix"), ("clauses", "must_fix")} <= told
    assert "requirement" in editor.statement.boxes["requirement"].input.accessibleDescription()
    assert "Name the clause" in editor.clauses.accessibleDescription()
    type_into(editor.statement.boxes["requirement"], "It should be tested because of the contract")
    editor.statement.flush()
    at.settle()
    told = {remark.rule for remark in editor.side.remarks.remarks if remark.field == "requirement"}
    assert told == {"solution_proposed", "cause_named"}


def test_a_clause_that_does_not_exist_is_refused_in_words(at):
    page = at("findings")
    page.editor.clauses._line.setText("8.9.9")
    page.editor.clauses._on_entered()
    assert "8.9.9" in page.editor.clauses._wrong.text()
    assert page.editor.clauses.clauses == ("8.6.1",)


def test_a_finding_is_withdrawn_with_a_reason_and_brought_back(at):
    page = at("findings")
    finding = page.list.current_id
    page.editor.head.withdraw_button.click()
    page.editor.head.reason_bar.line.setText("Raised twice")
    page.editor.head.reason_bar.take()
    at.settle()
    assert finding not in [row["id"] for row in page.list.model().rows]
    assert at.window.focusWidget() is page.list
    [bar] = page.messages.bars()
    assert "Raised twice" in bar.text
    next(button for button in bar.findChildren(QAbstractButton) if button.text() == "Bring back").click()
    at.settle()
    assert page.list.current_id == finding
    assert page.messages.bars() == []


def test_typing_is_not_overwritten_by_what_another_reads(at):
    page = at("findings")
    box = page.editor.statement.boxes["failure"]
    type_into(box, "Half a sent")
    page.refresh(frozenset({"finding"}))
    page.reload()
    QTest.qWait(200)
    assert box.input.toPlainText() == "Half a sent"
    assert (
        at.stored(lambda ledger, audit: browsing.list_findings(ledger, audit)[0]["failure"]) == "Half a sent"
    )


def test_saving_twice_in_a_row_makes_no_conflict_with_oneself(at):
    page = at("findings")
    kind = page.editor.head_form.boxes["finding_kind"].input
    for value in ("minor", "major", "minor"):
        choose(kind, value)
    at.settle()
    choose(kind, "major")
    row = at.stored(lambda ledger, audit: browsing.list_findings(ledger, audit)[0])
    assert (row["finding_kind"], row["conflicts"]) == ("major", None)


def test_no_verdict_without_who_when_and_on_what_evidence(folder, at):
    with open_workspace(folder) as workspace:
        act_as(workspace, "Maria Rossi")
        workspace.write(lambda ledger: bring(ledger, ledger.select("action")[0]["id"], "to_check"))
    page = at("actions")
    state = page.forms.state
    state.ask(state.forward)
    at.settle()
    assert "missing: Verified by, Verified on, Verification" in state.remark.text()
    assert at.window.messages.bars() == [], "said once is enough"
    page.forms.sign_button.click()
    type_into(page.verification.boxes["verification_note"], "20 records of November")
    state.ask(state.forward)
    at.settle()
    assert state.remark.text() == ""
    row = at.stored(lambda ledger, audit: ledger.select("action", audit)[0])
    assert (row["status"], row["effectiveness"], row["verified_by"]) == (
        "verified",
        "effective",
        "Maria Rossi",
    )
    assert row["verification_note"] == "20 records of November"


def test_overdue_is_a_word_and_unanswered_nonconformities_are_offered(at):
    page = at("actions")
    texts = [page.model.data(page.model.index(0, column)) for column in range(page.model.columnCount())]
    assert "2020-01-31 overdue" in texts
    waiting = page._waiting.findChildren(QAbstractButton)
    assert len(waiting) == 1
    waiting[0].click()
    at.settle()
    assert page.model.rowCount() == 2
    assert page.heading.text() == "MR-A02"


def test_evidence_metadata_and_references_are_kept(at, tmp_path):
    page = at("evidence")
    type_into(page.form.boxes["caption"], "Rota shows two agents at night")
    page.reference_button.click()
    [dialog] = page.findChildren(ReferenceDialog)
    dialog.reference.setText("Binder 12, shelf B")
    dialog.take()
    at.settle()
    page.export(tmp_path / "out")
    for _ in range(100):
        if (tmp_path / "out" / "manifest-sha256.txt").exists() and not at.window.jobs.running:
            break
        QTest.qWait(50)
    assert (tmp_path / "out" / "manifest-sha256.txt").read_text().strip().endswith("rota.txt")
    rows = at.stored(evidence.list_evidence)
    assert [row["caption"] for row in rows][0] == "Rota shows two agents at night"
    assert rows[1]["reference"] == "Binder 12, shelf B"


def test_conformity_is_drafted_only_into_an_empty_field(at, qtbot):
    page = at("conclusion")
    qtbot.waitUntil(page.draft_button.isEnabled, timeout=10_000)
    page.draft()
    at.settle()
    text = page._conformity_saver.text()
    assert "1 major and 1 minor" in text
    assert not page.draft_button.isEnabled()
    page.draft()
    at.settle()
    assert at.stored(lambda ledger, audit: ledger.get("audit", audit)["conformity_statement"]) == text


def test_overview_names_what_is_missing_and_leads_there(at, qtbot):
    page = at("overview")
    qtbot.waitUntil(page.gaps.isVisible, timeout=10_000)
    buttons = page.gaps.findChildren(QAbstractButton)
    gap = next(button for button in buttons if "no corrective action yet" in button.gap.text)
    gap.click()
    at.settle()
    assert at.window.page == "actions"
    assert page.counts[FindingKind.MAJOR].accessibleName() == "Major nonconformity: 1"


def test_the_report_is_not_issued_with_gaps_and_is_exported_by_a_job(at, qtbot, tmp_path):
    page = at("report")
    qtbot.waitUntil(page.gaps.isVisible, timeout=10_000)
    assert not page.issue_button.isEnabled()
    page.export_all(tmp_path / "new folder")
    qtbot.waitUntil(page.result.isVisible, timeout=60_000)
    names = {path.name for path in (tmp_path / "new folder").iterdir()}
    assert {"IA-2026-001 audit report.pdf", "IA-2026-001 registers.xlsx", "IA-2026-001 evidence"} <= names
    page.export_pdf(tmp_path / "nowhere" / "deep" / "report.pdf")
    qtbot.waitUntil(page.result.isVisible, timeout=60_000)
    assert page.result.property("role") == "danger"


def test_history_tells_who_changed_what(at, qtbot):
    at("plan")
    dialog = HistoryDialog(at.window.session, at.audit, None, "History", at.window)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.waitUntil(lambda: dialog._model.rowCount() > 0)
    total = len(at.window.session.workspace.read(lambda ledger: history.history(ledger, at.audit)))
    assert dialog._model.rowCount() == total
    dialog._filter.setText("Closed without")
    assert 0 < dialog._proxy.rowCount() < total
    dialog.copy()


def test_evidence_that_is_there_is_linked_and_unlinked(at, qtbot):
    page = at("findings")
    minor = page.list.model().rows[1]["id"]
    dialog = LinkEvidenceDialog(at.window.session, at.audit, "finding", minor, at.window)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    dialog.list.item(0).setCheckState(Qt.CheckState.Checked)
    at.settle()
    assert at.stored(lambda ledger, audit: len(evidence.list_evidence(ledger, audit, minor))) == 1


NAMED = (
    QAbstractButton,
    QLineEdit,
    QPlainTextEdit,
    QComboBox,
    QAbstractSpinBox,
    QAbstractItemView,
    QProgressBar,
)


def _is_inner(widget) -> bool:
    """Parts that Qt makes inside a control of ours, which carries the name."""
    parent = widget.parent()
    inner = widget.objectName().startswith("qt_") or isinstance(
        parent, QLineEdit | QComboBox | QAbstractSpinBox
    )
    while parent is not None and not inner:
        inner = isinstance(parent, QComboBox) or type(parent).__name__ in (
            "QComboBoxPrivateContainer",
            "QHeaderView",
        )
        inner = inner or (isinstance(parent, QAbstractItemView) and not isinstance(widget, QAbstractItemView))
        parent = parent.parent()
    return (
        inner
        or type(widget).__name__ in ("QHeaderView", "QTableCornerButton")
        or "Header" in type(widget).__name__
    )


@pytest.mark.parametrize("name", RECORD_PAGES)
def test_every_control_has_a_name(at, name):
    page = at(name)
    unnamed = []
    for kind in NAMED:
        for widget in page.findChildren(kind):
            named = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
            if not named and not _is_inner(widget):
                unnamed.append(
                    f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}"
                )
    assert not unnamed


@pytest.mark.parametrize("name", RECORD_PAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_fits_and_can_be_shown_in_both_themes(at, qapp, name, scheme):
    page = at(name)
    theme.apply(qapp, scheme)
    QTest.qWait(50)
    assert page.minimumSizeHint().width() <= 1366
    assert not page.grab().isNull()


def test_a_gap_of_the_plan_leads_to_its_field(at):
    at("plan")
    at.window.go_to("plan", ":objectives")
    at.settle()
    page = at.window.pages["plan"]
    assert page._sections.currentRow() == 0
    assert at.window.focusWidget() is _box(page, "objectives").input
    at.window.go_to("plan", ":meetings")
    assert page._stack.currentWidget().isAncestorOf(page.meetings)


def _box(page, name):
    forms = (page.audit_form, page.task_form, page.method_form)
    return next(form.boxes[name] for form in forms if name in form.boxes)
