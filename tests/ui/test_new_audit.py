"""Starting an audit: with one checklist or several, with all of them or a part, in under a minute."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from iso20k_audit.checklists.combining import combine
from iso20k_audit.model.vocabulary import Result
from iso20k_audit.services import browsing
from iso20k_audit.services.handed import handed_by_section
from iso20k_audit.services.library import Listed
from iso20k_audit.ui import settings
from iso20k_audit.ui.dialogs.new_audit import NewAuditDialog
from iso20k_audit.ui.dialogs.new_audit.combined import put_together
from iso20k_audit.ui.dialogs.new_audit.dialog import FACTS, FIRST, HANDING, QUESTIONS
from iso20k_audit.ui.look import theme
from tests.ui.checklists import SECURITY, SERVICE, WALK, put

Key = Qt.Key


@pytest.fixture
def files(folder):
    """Three checklists of the workspace's own, and one that cannot be used."""
    broken = folder / "checklists" / "broken.yaml"
    broken.write_text("format: iso20k-checklist/1\nid: broken\n", encoding="utf-8")
    return put(folder, SERVICE, SECURITY, WALK)


@pytest.fixture
def start_dialog(qtbot, files, window):
    """Opens the dialog, with these checklists chosen."""

    def open_one(*ids: str, **kept) -> NewAuditDialog:
        dialog = NewAuditDialog(window.session, window.jobs, window, **kept)
        dialog.started.connect(window.audits.open)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(dialog.start_button.isEnabled, timeout=10_000)
        if ids:
            dialog.chooser.checklists.choose(ids)
            qtbot.waitUntil(dialog.start_button.isEnabled, timeout=10_000)
        return dialog

    return open_one


def ready(qtbot, dialog, *ids):
    qtbot.waitUntil(lambda: dialog.start_button.isEnabled() and dialog.chooser.checklists.chosen == list(ids))


def line_of(dialog, id: str) -> int:
    lines = dialog.chooser.checklists.lines
    return next(row for row, line in enumerate(lines) if isinstance(line, Listed) and line.info.id == id)


def headings(dialog) -> list[str]:
    return [line for line in dialog.chooser.checklists.lines if isinstance(line, str)]


def started(qtbot, window, before: str) -> str:
    qtbot.waitUntil(lambda: window.session.audit_id not in ("", before), timeout=10_000)
    return window.session.audit_id


# -- choosing checklists ----------------------------------------------------------------------------


def test_checklists_are_grouped_by_kind_and_what_cannot_be_used_says_why(start_dialog):
    dialog = start_dialog()
    assert headings(dialog) == [
        "System audits",
        "Floor checks",
        "Gap assessments",
        "Certification readiness",
        "Your own",
        "Cannot be used",
    ]
    model = dialog.chooser.checklists
    broken = model.index(line_of(dialog, "broken"))
    assert "is missing" in broken.data(Qt.ItemDataRole.ToolTipRole)
    assert "is missing" in broken.data(Qt.ItemDataRole.AccessibleTextRole)
    assert broken.data(Qt.ItemDataRole.CheckStateRole) is None
    heading = model.index(0)
    assert not heading.flags() & Qt.ItemFlag.ItemIsEnabled
    walk = model.index(line_of(dialog, "walk")).data(Qt.ItemDataRole.AccessibleTextRole)
    assert walk == "Floor check: night walk, version 1.2 · 1 question · 5 min · 20000-1"


def test_what_was_used_last_comes_first_and_is_chosen(start_dialog):
    settings.remember("new_audit/checklist", "security,gone,service")
    dialog = start_dialog()
    assert headings(dialog)[0] == "Used last"
    assert dialog.chooser.checklists.chosen == ["security", "service"]
    assert [line_of(dialog, "security"), line_of(dialog, "service")] == [1, 2]


def test_a_checklist_can_be_asked_for_by_its_file(start_dialog, files):
    settings.remember("new_audit/checklist", "service")
    dialog = start_dialog(chosen=files[2])
    assert dialog.chooser.checklists.chosen == ["walk"]


def test_typing_filters_enter_takes_and_enter_starts(qtbot, window, start_dialog, inside):
    dialog = start_dialog()
    before = inside.audit
    qtbot.keyClicks(dialog.chooser.list, "night")
    assert dialog.chooser.field.text() == "night"
    qtbot.keyClick(dialog.chooser.field, Key.Key_Return)
    ready(qtbot, dialog, "walk")
    assert dialog.chooser.field.text() == ""
    assert dialog.chooser.list.hasFocus()
    assert dialog.summary.text() == "1 question, about 5 min"
    qtbot.keyClick(dialog.chooser.list, Key.Key_Return)
    audit = started(qtbot, window, before)
    row = inside.workspace.read(lambda ledger: ledger.get("audit", audit))
    assert (row["checklist_key"], row["checklists"], row["checklist_kind"]) == ("walk", None, "floor")
    assert settings.text("new_audit/checklist") == "walk"


def test_enter_on_another_line_chooses_it_before_it_starts(qtbot, window, start_dialog, inside):
    dialog = start_dialog("service")
    listed = dialog.chooser.list
    listed.setCurrentIndex(dialog.chooser.checklists.index(line_of(dialog, "security")))
    qtbot.keyClick(listed, Key.Key_Return)
    ready(qtbot, dialog, "security")
    assert window.session.audit_id == inside.audit
    assert dialog.isVisible()


def test_space_and_the_box_add_a_click_on_the_line_replaces(qtbot, start_dialog):
    dialog = start_dialog("service")
    listed, model = dialog.chooser.list, dialog.chooser.checklists
    listed.setCurrentIndex(model.index(line_of(dialog, "security")))
    qtbot.keyClick(listed, Key.Key_Space)
    assert model.chosen == ["service", "security"]
    area = listed.visualRect(model.index(line_of(dialog, "walk")))
    listed.scrollTo(model.index(line_of(dialog, "walk")))
    area = listed.visualRect(model.index(line_of(dialog, "walk")))
    box = QPoint(area.left() + 18, area.center().y())
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert model.chosen == ["service", "security", "walk"]
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert model.chosen == ["service", "security"]
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert model.chosen == ["walk"]
    qtbot.keyClick(listed, Key.Key_Space)
    assert model.chosen == []
    assert not dialog.start_button.isEnabled()
    assert dialog.summary.text() == "No checklist is chosen."


def test_escape_clears_the_filter_before_it_closes(qtbot, start_dialog):
    dialog = start_dialog()
    dialog.chooser.field.setFocus()
    qtbot.keyClicks(dialog.chooser.field, "zzz")
    qtbot.waitUntil(lambda: not dialog.chooser.checklists.lines)
    qtbot.keyClick(dialog.chooser.field, Key.Key_Escape)
    assert dialog.chooser.checklists.lines
    assert dialog.isVisible()
    qtbot.keyClick(dialog.chooser.field, Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_newer_choice_overtakes_one_still_being_read(qtbot, start_dialog):
    dialog = start_dialog()
    for ids in (["service"], ["service", "security"], ["security"]):
        dialog.chooser.checklists.choose(ids)
    ready(qtbot, dialog, "security")
    qtbot.wait(100)
    assert dialog._asked().id == "security"


# -- what comes out ---------------------------------------------------------------------------------


def test_the_line_says_what_comes_out_of_several_checklists(start_dialog):
    dialog = start_dialog("security", "service")
    assert dialog.summary.text() == "8 questions, 1 asked once for two standards, about 1 h 05"
    dialog.parts.questions.tick(["A.6.1-01"], on=False)
    assert dialog.summary.text() == "7 of 8 questions, 1 asked once for two standards, about 1 h"
    dialog.parts.questions.tick(["8.5.1.3-01"], on=False)
    assert dialog.summary.text() == "6 of 8 questions, about 50 min"


def test_shipped_system_audits_are_counted_as_they_are_combined():
    from iso20k_audit.assets import checklist_folder
    from iso20k_audit.checklists.reading import read_checklist

    names = ("iso20000-1-2018", "iso27001-2022", "iso22301-2019")
    sources = [read_checklist(checklist_folder() / f"{name}.yaml") for name in names]
    found = put_together(sources)
    asked_apart = sum(len(source.questions) for source in sources)
    assert len(found.shared) <= asked_apart - len(found.checklist.questions)
    assert found.shared
    assert found.ids == frozenset(found.minutes)
    assert found.checklist == combine(sources)
    assert f"{len(found.ids)} questions, {len(found.shared)} asked once for several" in found.summary(
        found.ids
    )


def test_criteria_follow_the_checklists_until_they_are_edited(qtbot, start_dialog):
    dialog = start_dialog("service")
    criteria = dialog.texts["criteria"]
    assert "ISO/IEC 20000-1:2018" in criteria.toPlainText()
    assert "27001" not in criteria.toPlainText()
    dialog.chooser.checklists.choose(["service", "security"])
    ready(qtbot, dialog, "service", "security")
    assert "ISO/IEC 27001:2022" in criteria.toPlainText()
    qtbot.keyClicks(criteria, "Mine. ")
    dialog.chooser.checklists.choose(["service"])
    ready(qtbot, dialog, "service")
    assert criteria.toPlainText().startswith("Mine. ")
    assert "ISO/IEC 27001:2022" in criteria.toPlainText()


def test_a_floor_check_of_one_place_names_it(qtbot, start_dialog):
    dialog = start_dialog("walk")
    dialog.sites.setText("Kraków")
    assert dialog.title.text() == "Floor check: night walk, Kraków"
    assert dialog.texts["scope"].toPlainText() == "Site: Kraków."
    assert dialog.starts_on.date() == dialog.ends_on.date()
    qtbot.keyClicks(dialog.clients, "Acme")
    assert dialog.title.text() == "Floor check: night walk, Kraków, Acme"
    assert dialog.texts["scope"].toPlainText() == "Site: Kraków. Client account: Acme."
    qtbot.keyClicks(dialog.sites, ", Cebu")
    assert (dialog.title.text(), dialog.texts["scope"].toPlainText()) == ("", "")
    qtbot.keyClicks(dialog.title, "Night in Cebu")
    dialog.sites.setText("Kraków")
    assert dialog.title.text() == "Night in Cebu"
    dialog.chooser.checklists.choose(["service"])
    ready(qtbot, dialog, "service")
    assert dialog.starts_on.date() < dialog.ends_on.date()
    assert dialog.texts["scope"].toPlainText() == ""


# -- parts ------------------------------------------------------------------------------------------


def test_parts_are_filtered_by_section_clause_and_practice(qtbot, start_dialog):
    dialog = start_dialog("service", "security")
    dialog.parts_button.click()
    parts = dialog.parts
    assert dialog.tabs.currentIndex() == QUESTIONS
    assert parts.field.hasFocus()

    def shown(section: str = "", clause: str = "", practice: str = "", words: str = "") -> list[str]:
        parts.section.choose(section)
        parts.clause.choose(clause)
        parts.practice.choose(practice)
        parts.field.setText(words)
        parts._filter()
        return parts.questions.in_view()

    assert shown(practice="incident management") == ["8.6.1-01", "8.6.1-02"]
    assert shown(section="People") == ["A.6.1-01"]
    assert shown(clause="iso20000-1-2018 8.6") == ["8.6.1-01", "8.6.1-02", "8.6.3-01"]
    assert shown(clause="iso27001-2022 A.8") == ["8.5.1.3-01"], "a shared question counts for both"
    assert shown(words="issues matter") == ["4.1-01", "27001-4.1-01"]
    assert shown(clause="iso20000-1-2018 8.6", practice="problem management") == ["8.6.3-01"]
    parts.only_button.click()
    assert dialog.summary.text() == "1 of 8 questions, about 10 min"
    qtbot.keyClick(parts.field, Key.Key_Escape)
    assert dialog.isVisible()
    assert len(parts.questions.in_view()) == 8
    parts.tick_button.click()
    assert len(parts.questions.kept) == 8
    parts.untick_button.click()
    assert dialog.summary.text() == "No question is ticked."
    assert not dialog.start_button.isEnabled()


def test_questions_and_sections_are_unticked_by_key_and_click(qtbot, start_dialog):
    dialog = start_dialog("service")
    dialog.choose_parts()
    tree, model = dialog.parts.tree, dialog.parts.questions
    qtbot.keyClick(dialog.parts.field, Key.Key_Down)
    assert tree.hasFocus()
    qtbot.keyClick(tree, Key.Key_Space)
    incidents = model.index(0, 0)
    assert incidents.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    assert dialog.summary.text().startswith("2 of 5 questions")
    tree.setExpanded(incidents, True)
    first = model.index(0, 0, incidents)
    area = tree.visualRect(first)
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert model.kept == {"8.6.1-01", "8.5.1.3-01", "4.1-01"}
    assert incidents.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.PartiallyChecked
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert model.kept == {"8.5.1.3-01", "4.1-01"}
    box = QPoint(area.left() + 9, area.center().y())
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert "8.6.1-01" in model.kept
    was_open = tree.isExpanded(incidents)
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(incidents).center())
    assert tree.isExpanded(incidents) != was_open
    assert "8.6.1-01" in model.kept


def test_what_was_unticked_stays_so_when_a_checklist_is_added(qtbot, start_dialog):
    dialog = start_dialog("service")
    dialog.parts.questions.tick(["4.1-01"], on=False)
    dialog.chooser.checklists.choose(["service", "security"])
    ready(qtbot, dialog, "service", "security")
    left = dialog._combined.ids - dialog.parts.questions.kept
    assert left == {"4.1-01"}, "and not the one that has its id in the other checklist"


# -- the whole way ----------------------------------------------------------------------------------


def test_from_two_checklists_to_exactly_the_questions_that_were_chosen(qtbot, window, start_dialog, inside):
    dialog = start_dialog("service", "security")
    before = inside.audit
    dialog.auditors.setText("Jonas Weber, Ana Souza")
    dialog.parts.questions.tick(["8.6.1-02"], on=False)
    dialog.parts.questions.tick(["A.6.1-01"], on=False)  # all that was left of its section
    dialog.tabs.setCurrentIndex(FACTS)
    assert "(1)" in dialog.tabs.tabText(FACTS)
    row = dialog.facts.conditions.rows["cards"]
    assert row._count.text() == "1 question depends on it"
    qtbot.waitUntil(lambda: row.answers[False].height() > 0)  # laid out
    qtbot.mouseClick(row.answers[False], Qt.MouseButton.LeftButton)
    assert row.answers[False].isChecked()
    dialog.tabs.setCurrentIndex(HANDING)
    choices = dialog.handing.table.choices
    assert list(choices) == ["Incidents", "Changes", "Cards"]
    assert [choices["Changes"].itemText(place) for place in range(4)] == [
        "Everybody",
        "Maria Rossi",
        "Jonas Weber",
        "Ana Souza",
    ]
    choices["Changes"].setFocus()
    qtbot.keyClicks(choices["Changes"], "Ana")
    assert choices["Changes"].currentText() == "Ana Souza"
    dialog.tabs.setCurrentIndex(FIRST)
    qtbot.keyClick(dialog.organisation, Key.Key_Return)
    audit = started(qtbot, window, before)
    rows = inside.workspace.read(lambda ledger: browsing.list_questions(ledger, audit))
    assert [row.item for row in rows] == [
        "8.6.1-01",
        "8.6.3-01",
        "8.5.1.3-01",
        "4.1-01",
        "A.5.14-01",
        "27001-4.1-01",
    ]
    results = {row.item: row.result for row in rows}
    assert results.pop("A.5.14-01") is Result.NOT_APPLICABLE
    assert set(results.values()) == {None}
    row = inside.workspace.read(lambda ledger: ledger.get("audit", audit))
    assert [one["id"] for one in row["checklists"]] == ["service", "security"]
    assert row["conditions"] == [{"id": "cards", "text": "Agents take card payments", "holds": False}]
    people = {one["id"]: one["name"] for one in inside.workspace.read(lambda ledger: ledger.select("person"))}
    handed = inside.workspace.read(lambda ledger: handed_by_section(ledger, audit))
    assert {title: [people[id] for id in ids] for title, ids in handed.items()} == {"Changes": ["Ana Souza"]}
    fieldwork = window.pages["fieldwork"]
    qtbot.waitUntil(lambda: fieldwork.questions.questions.rowCount() == 6)
    qtbot.waitUntil(lambda: fieldwork.questions.questions.row(4).result is Result.NOT_APPLICABLE)


def test_an_auditor_who_is_no_longer_named_gets_nothing(qtbot, window, start_dialog, inside):
    dialog = start_dialog("service")
    dialog.auditors.setText("Ana Souza")
    dialog.tabs.setCurrentIndex(HANDING)
    choice = dialog.handing.table.choices["Changes"]
    choice.setCurrentIndex(2)
    choice.activated.emit(2)
    assert dialog.handing.parts(dialog._asked(), dialog.details.team()) == {"Changes": ["Ana Souza"]}
    dialog.auditors.setText("Jonas Weber")
    assert choice.currentText() == "Everybody"
    assert dialog.handing.parts(dialog._asked(), dialog.details.team()) == {}


def test_ctrl_enter_starts_from_the_texts(qtbot, window, start_dialog, inside):
    dialog = start_dialog("service")
    before = inside.audit
    dialog.tabs.setCurrentIndex(4)
    dialog.activateWindow()
    dialog.texts["scope"].setFocus()
    qtbot.keyClicks(dialog.texts["scope"], "Both sites")
    qtbot.keyClick(dialog.texts["scope"], Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    audit = started(qtbot, window, before)
    assert inside.workspace.read(lambda ledger: ledger.get("audit", audit)["scope"]) == "Both sites"


def test_wrong_dates_are_said_where_they_are(start_dialog):
    dialog = start_dialog("service")
    dialog.tabs.setCurrentIndex(QUESTIONS)
    dialog.ends_on.setDate(dialog.starts_on.date().addDays(-3))
    dialog.accept()
    assert dialog.tabs.currentIndex() == FIRST
    assert "last day" in dialog.problem.text()


def test_closing_while_checklists_are_read_is_harmless(qtbot, window, files):
    dialog = NewAuditDialog(window.session, window.jobs, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    dialog.reject()
    QTest.qWait(300)
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=10_000)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_control_of_every_page_has_a_name_and_fits(qtbot, qapp, start_dialog, scheme):
    theme.apply(qapp, scheme)
    dialog = start_dialog("service", "security")
    dialog.resize(876, 504)
    nameless = []
    for place in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(place)
        QApplication.processEvents()
        assert not dialog.grab().isNull()
        for widget in dialog.findChildren(QWidget):
            if not widget.isVisible() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
                continue
            interface = QAccessible.queryAccessibleInterface(widget)
            inner = widget.objectName().startswith("qt_") or type(widget).__name__ == "QTabBar"
            if interface is not None and not inner and not interface.text(QAccessible.Text.Name):
                nameless.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    assert not nameless
    assert dialog.minimumSizeHint().width() <= 876
    assert dialog.minimumSizeHint().height() <= 504
    theme.apply(qapp, "light")


def test_one_checklist_of_which_a_part_is_asked_keeps_only_the_facts_it_needs():
    found = put_together([SECURITY])
    assert found.part(found.ids) == SECURITY
    part = found.part(frozenset({"A.6.1-01"}))
    assert part == replace(SECURITY.with_questions(frozenset({"A.6.1-01"})), conditions=(), minutes=0)
