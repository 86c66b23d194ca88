"""Trends in the window: from the charts by mouse and keyboard to the finding in its audit, and out of the window."""

from __future__ import annotations

from datetime import date

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from iso20k_audit.model.ids import new_id
from iso20k_audit.model.vocabulary import FindingKind
from iso20k_audit.services import findings
from tests.making import make_workspace, start
from tests.ui.reading_aloud import unnamed


def issue(ledger, audit_id, number, kind=FindingKind.MINOR, **fields):
    made = findings.raise_finding(
        ledger, audit_id, kind, clauses=["8.6.1"], title=f"Lapse {number}", **fields
    )
    ledger.set("finding", made, audit_id, status="issued", number=number)
    return made


@pytest.fixture
def folder(tmp_path):
    """Two audits with three issued findings, one of them closed."""
    with make_workspace(tmp_path / "ws") as workspace:
        old = start(workspace, title="First", starts_on=date(2025, 3, 10))
        new = start(workspace, title="Second", starts_on=date(2026, 2, 2))

        def record(ledger):
            site = next(row["id"] for row in ledger.select("site") if row["name"] == "Cebu")
            first = issue(ledger, old, "NC-2025-001", site_id=site, raised_at="2025-03-10T10:00:00+01:00")
            ledger.set(
                "action", new_id(), old, finding_id=first, status="verified", effectiveness="effective",
                verified_on="2025-04-01",
            )  # fmt: skip
            findings.settle(ledger, first)
            issue(ledger, new, "NC-2026-001", FindingKind.MAJOR, site_id=site, repeat_of=first)
            issue(ledger, new, "NC-2026-002", site_id=site)

        workspace.write(record)
    return tmp_path / "ws"


@pytest.fixture
def section(open_window, folder, qtbot):
    window = open_window(folder, page="")
    window.go_to("programme", "trends")
    programme = window.programme._shown
    made = programme.section_named("trends")
    made.main = window
    qtbot.waitUntil(lambda: made.stack.currentIndex() == 1 and bool(made.cards), timeout=10_000)
    return made


def spot_of(chart, series: int, category: int):
    return next(one for one in chart.spots if (one.series, one.category) == (series, category))


def numbers(section) -> list[str]:
    return [row["number"] for row in section.list.model.records]


def test_a_press_on_a_bar_lists_what_it_counts_and_leads_to_the_finding(section, qtbot):
    chart = section.cards["by_site"].chart
    section.overview.ensureWidgetVisible(chart)
    spot = spot_of(chart, 1, 0)  # minor at Cebu
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=spot.area.center().toPoint())
    qtbot.waitUntil(lambda: section.stack.currentWidget() is section.list)
    assert numbers(section) == ["NC-2026-002", "NC-2025-001"]
    assert "Cebu, Minor nonconformity: 2" in section.list.title.text()
    section.list.table.selectRow(1)
    QTest.keyClick(section.list.table, Qt.Key.Key_Return)
    window = section.main
    qtbot.waitUntil(lambda: window.page == "findings", timeout=10_000)
    page = window.pages["findings"]
    qtbot.waitUntil(lambda: page.list.current_id == section.list.model.records[1]["id"], timeout=10_000)


def test_by_keyboard_alone(section, qtbot):
    card = section.cards["findings"]
    QTest.keyClick(card.large_button, Qt.Key.Key_Space)
    assert section.stack.currentWidget() is section.large
    chart = section.large.chart
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert chart.told.startswith("Q1 2025 (audits: 1), Minor nonconformity: 1")
    assert section.large.pointed.text() == chart.told
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.told.startswith("Q1 2026")
    QTest.keyClick(chart, Qt.Key.Key_Down)
    assert "Major nonconformity: 1" in chart.told and chart.told in chart.accessibleName()
    QTest.keyClick(chart, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: section.stack.currentWidget() is section.list)
    assert numbers(section) == ["NC-2026-001"]
    QTest.keyClick(section.list.table, Qt.Key.Key_Escape)
    assert section.stack.currentWidget() is section.large
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert section.stack.currentWidget() is section.overview
    assert section.window().isVisible()  # Esc did not close the window


def test_filters_and_units_count_anew(section, qtbot):
    assert "Findings counted: 3" in section.told.text()
    section.filters.since.choose("2026-01-01")
    section.filters.since.chosen.emit("2026-01-01")
    qtbot.waitUntil(lambda: "Findings counted: 2" in section.told.text())
    section.filters.unit.choose("audit")
    section.filters.unit.chosen.emit("audit")
    qtbot.waitUntil(lambda: section.figures["findings"].categories[0].text == "IA-2026-001")
    section.filters.kinds.choose("major")
    section.filters.kinds.chosen.emit("major")
    qtbot.waitUntil(lambda: "Findings counted: 1" in section.told.text())
    section.filters.reset_button.click()
    qtbot.waitUntil(lambda: "Findings counted: 3" in section.told.text())


def test_nothing_that_fits_says_so_and_leads_back(section, qtbot):
    section.filters.since.choose("2030-01-01")
    section.filters.since.chosen.emit("2030-01-01")
    qtbot.waitUntil(lambda: section.stack.currentIndex() == 0)
    assert not section.head.isHidden()
    section.empty_button.click()
    qtbot.waitUntil(lambda: section.stack.currentIndex() == 1)


def test_what_is_recorded_elsewhere_is_counted(section, qtbot):
    audit_id = section.trends.audits[1].id
    section.session.write(lambda ledger: issue(ledger, audit_id, "NC-2026-003"))
    qtbot.waitUntil(lambda: "Findings counted: 4" in section.told.text(), timeout=10_000)


def test_conformity_lists_the_questions(section, qtbot):
    from iso20k_audit.services import answering, browsing

    audit_id = section.trends.audits[1].id

    def answer(ledger):
        questions = browsing.list_questions(ledger, audit_id)
        answering.answer(ledger, audit_id, questions[0].id, {"result": "minor"})

    section.session.write(answer)
    qtbot.waitUntil(lambda: "conformity" in section.cards, timeout=10_000)
    chart = section.cards["conformity"].chart
    qtbot.waitUntil(lambda: bool(chart.spots))
    chart.opened.emit(chart.spots[0].series, chart.spots[0].category)
    qtbot.waitUntil(lambda: section.stack.currentWidget() is section.list)
    assert numbers(section) == ["4.1-01"] and section.list.model.records[0]["page"] == "fieldwork"


def test_tool_tips_and_words_for_screen_readers(section):
    chart = section.cards["by_site"].chart
    assert chart.accessibleName() == "Findings by site"
    assert "Cebu, Major nonconformity: 1" in chart.accessibleDescription()
    assert section.cards["by_site"].large_button.accessibleName() == "Enlarge: Findings by site"
    assert chart._under(QPoint(1, 1)) == -1


def test_out_of_the_window(section, qtbot, tmp_path):
    section.show_large("by_site")
    figure, export = section.large.figure, section.export
    for name in ("a.png", "a.svg"):
        export.save_picture(figure, tmp_path / name)
    assert (tmp_path / "a.png").read_bytes().startswith(b"\x89PNG")
    drawing = (tmp_path / "a.svg").read_text()
    assert "<svg" in drawing and "Cebu" in drawing
    export.copy(figure)
    assert QGuiApplication.clipboard().mimeData().hasImage()
    export.save_csv(figure, tmp_path / "a.csv")
    export.save_xlsx(section.cover(), section._in_order(), tmp_path / "a.xlsx")
    export.save_pdf(section.cover(), section._in_order(), tmp_path / "a.pdf")
    qtbot.waitUntil(lambda: not section.jobs.running, timeout=20_000)
    assert "Findings by site" in load_workbook(tmp_path / "a.xlsx").sheetnames
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    assert "Cebu" in (tmp_path / "a.csv").read_text(encoding="utf-8-sig")
    export.save_picture(figure, tmp_path / "none" / "a.png")
    assert any("could not be written" in bar.text for bar in section.messages.bars())


def test_right_to_left_places_are_mirrored(section, qtbot):
    chart = section.cards["by_site"].chart
    spot = spot_of(chart, 0, 0)
    left = chart._placed(spot.area).left()
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    again = spot_of(chart, 0, 0)
    assert abs(chart._placed(again.area).right() - (chart.width() - left)) < 1.5
    assert chart._under(chart._placed(again.area).center().toPoint()) >= 0


def test_an_empty_workspace_says_what_belongs_here(open_window, tmp_path, qtbot):
    with make_workspace(tmp_path / "empty"):
        pass
    window = open_window(tmp_path / "empty", page="")
    window.go_to("programme", "trends")
    section = window.programme._shown.section_named("trends")
    qtbot.waitUntil(lambda: section.empty_button.text() == "New audit", timeout=10_000)
    assert section.stack.currentIndex() == 0


def test_every_control_has_a_name_and_tab_reaches_the_charts(section, qtbot):
    window = section.window()
    assert unnamed(window) == []
    reached: set[int] = set()
    section.filters.since.line.setFocus()
    for _ in range(60):
        reached.add(id(window.focusWidget()))
        window.focusNextChild()
    assert all(id(card.chart) in reached for card in section.cards.values() if not card.isHidden())
    section.show_large("by_site")
    assert unnamed(window) == []
    section._open_large(1, 0)
    qtbot.waitUntil(lambda: section.stack.currentWidget() is section.list)
    assert unnamed(window) == []
