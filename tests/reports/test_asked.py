"""Interviews and items looked at in report and registers: by role, never by name."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import openpyxl
import pytest

from iso20k_audit.model.fieldwork_view import InterviewView, PendingView, SampleItemView
from iso20k_audit.model.rules import report_gaps
from iso20k_audit.model.vocabulary import SampleItemKind, SampleVerdict
from iso20k_audit.reports.register_rows import all_rows
from iso20k_audit.reports.registers import write_registers
from iso20k_audit.services import interviews, pending, sample_items
from iso20k_audit.services.exporting import take_view
from tests.making import make_workspace, question_ids, start
from tests.reports.test_report_content import plain, section, written
from tests.reports.views import make_view

BEGUN = datetime.fromisoformat("2026-10-13T09:10:00+02:00")


@pytest.fixture(scope="module")
def view():
    base = make_view()
    first, *rest = base.questions
    items = (
        SampleItemView(
            "INC0048213", SampleItemKind.TICKET, "Jonas Weber", BEGUN, SampleVerdict.DEVIATES, "<b>late</b>"
        ),
        SampleItemView("CHG0012044", SampleItemKind.CHANGE, "Jonas Weber", None),
    )
    talk = InterviewView(
        "Shift lead", "Kraków", "Jonas Weber", BEGUN, BEGUN + timedelta(minutes=40), (first.item,)
    )
    return replace(
        base,
        questions=(replace(first, sample_items=items), *rest),
        interviews=(talk, InterviewView("", held_at=BEGUN, ended_at=BEGUN)),
        pending=(PendingView("Who approves at night?", "Change manager", first.id, first.item),),
    )


def rest(pages):
    text = plain(pages[3:])
    return text[text.index("Annex G Items looked at") :]


def test_the_report_lists_interviews_by_role_and_every_item(view, tmp_path):
    pages = written(view, tmp_path)
    talks = section(pages, "Annex E Interviewees", "Annex F")
    assert "Shift lead" in talks and "40 min" in talks and view.questions[0].item in talks
    assert "Role not stated" in talks
    items = rest(pages)
    for words in ("INC0048213", "Deviates", "<b>late</b>", "CHG0012044", "Not looked at", "1 of 2 looked at"):
        assert words in items, words


def test_without_any_the_report_says_so(tmp_path):
    items = rest(written(make_view(), tmp_path))
    assert "No single items are listed" in items


def test_the_registers_have_a_sheet_of_each(view, tmp_path):
    book = openpyxl.load_workbook(write_registers(view, tmp_path / "r.xlsx"))
    rows = {
        title: [[cell.value for cell in row] for row in book[title].iter_rows(min_row=2)]
        for title in ("Interviews", "Items looked at")
    }
    assert rows["Interviews"][0][0] == "Shift lead" and rows["Interviews"][0][5:7] == [40, 1]
    assert [row[1:4] for row in rows["Items looked at"]] == [
        ["INC0048213", "Ticket", "Deviates"],
        ["CHG0012044", "Change", None],
    ]


def test_every_row_of_the_sheets_is_complete(view):
    from iso20k_audit.reports.register_places import Places

    for spec, rows in all_rows(Places(view, date(2026, 11, 9))):
        assert all(len(row) == len(spec.columns) for row in rows), spec.title


def test_what_is_still_to_be_asked_is_a_gap_that_does_not_block(view):
    [gap] = [gap for gap in report_gaps(view) if "Who approves at night?" in gap.text]
    assert not gap.blocking and gap.area == "fieldwork" and gap.record_id == view.questions[0].id


def test_one_standard_takes_only_its_own_along(view):
    part = view.for_standard("iso9001-2015")
    assert part.interviews == () and part.pending == ()
    assert view.for_standard(view.standard).interviews[0].question_items == (view.questions[0].item,)


def test_names_stay_in_the_workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as workspace:
        audit = start(workspace)
        question = question_ids(workspace, audit)[0]

        def fill(ledger):
            interviews.start_interview(ledger, audit, "Shift lead", name="Anna Nowak", question=question)
            sample_items.add_items(ledger, audit, question, "INC001")
            asked = pending.note_pending(ledger, audit, "Asked?", "", question)
            pending.settle(ledger, asked)
            pending.note_pending(ledger, audit, "Open?", "", question)

        workspace.write(fill)
        view = take_view(workspace, audit)
    assert "Anna Nowak" not in repr(view)
    assert view.interviews[0].function == "Shift lead" and view.interviews[0].minutes is None
    assert view.questions[0].sample_items[0].reference == "INC001"
    assert [one.text for one in view.pending] == ["Open?"]
