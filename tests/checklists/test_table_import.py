"""Rows become questions or are skipped with a reason, in balance; what comes out keeps to the format."""

from __future__ import annotations

import json
import time
from dataclasses import replace

import jsonschema
import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from iso20k_audit.checklists import assembling, fitting
from iso20k_audit.checklists.assembling import MOST_QUESTIONS, MOST_SECTIONS
from iso20k_audit.checklists.checking import schema
from iso20k_audit.checklists.clause_cells import (
    ClauseCell,
    guess_standard,
    read_column,
    references,
    split_heading,
)
from iso20k_audit.checklists.column_guessing import propose
from iso20k_audit.checklists.column_mapping import Column, Mapping, Role, apply_map_text
from iso20k_audit.checklists.imported import REASONS, Imported
from iso20k_audit.checklists.table_import import import_tables
from iso20k_audit.checklists.writing import to_yaml
from iso20k_audit.model.checklist import Checklist
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.standards import ISO20000_1, ISO22301, ISO27001, OWN
from tests.checklists.making_files import table

HEAD = ["No.", "Clause", "Process", "Question", "Look for", "Evidence"]


def is_valid(checklist: Checklist) -> bool:
    jsonschema.validate(yaml.safe_load(to_yaml(checklist)), schema())
    ids = [question.id for question in checklist.questions]
    titles = [section.title for section in checklist.sections]
    assert len(set(ids)) == len(ids)
    assert len(set(titles)) == len(titles)
    return True


def made(*tables, standard: str = ISO20000_1, mapping: str = "") -> Imported:
    mappings = [apply_map_text(mapping, one, propose(one)) if mapping else propose(one) for one in tables]
    found = import_tables(tables, mappings, id="desk", title="Desk", standard=standard, language="en")
    assert found.is_balanced
    assert is_valid(found.checklist)
    assert all(skipped.reason.startswith(REASONS) for skipped in found.skipped)
    return found


def reasons(found: Imported) -> dict[int, str]:
    return {skipped.row: skipped.reason for skipped in found.skipped}


def remarks(found: Imported) -> dict[int, str]:
    return {remark.row: remark.text for remark in found.remarks}


def titles(found: Imported) -> list[tuple[str, str]]:
    return [(section.title, section.clause) for section in found.checklist.sections]


# -- the ordinary case ------------------------------------------------------------------------------


def test_a_checklist_as_auditors_keep_it():
    found = made(
        table(
            ["Internal audit checklist"],
            [],
            HEAD,
            ["8.6 Resolution and fulfilment"],
            [
                "1",
                "8.6.1",
                "",
                "How are major incidents told\nfrom others?",
                "• Criteria\n• Minutes",
                "Tickets; log",
            ],
            ["2", "8.6.2", "", "Who puts requests in order?", "", ""],
            HEAD,
            ["9 Performance"],
            ["3", "9.4", "", "Which reports does the client get?", "", "Reports"],
            ["", "", "", "", "A date on each", ""],
            ["4", "9.4", "", "Which reports does the client get?", "", "Contract"],
            [],
            ["5", "9.4", "", "-", "", ""],
            ["", "", "", "", "", "Spare"],
            merged=((1, 0, 1, 5), (4, 0, 4, 5), (8, 0, 8, 5)),
        )
    )
    assert titles(found) == [("Resolution and fulfilment", "8.6"), ("Performance", "9")]
    first, second, third = found.checklist.questions
    assert (first.id, first.clause, first.text) == ("1", "8.6.1", "How are major incidents told from others?")
    assert (first.look_for, first.evidence) == (("Criteria", "Minutes"), ("Tickets", "log"))
    assert (second.clause, second.look_for) == ("8.6.2", ())
    assert (third.look_for, third.evidence) == (("A date on each",), ("Reports", "Contract"))
    assert reasons(found) == {
        1: "title above the table",
        2: "empty",
        3: "header",
        4: "section heading",
        7: "repeated header",
        8: "section heading",
        10: "continues row 9",
        11: "duplicate of row 9",
        12: "empty",
        13: "no question text",
        14: "no question text",
    }
    assert found.skipped[3].text == "8.6 Resolution and fulfilment"
    assert found.rows_read == 14


def test_all_fields():
    heads = [
        "ID",
        "Clause",
        "Question",
        "Sample",
        "Documented information",
        "ITIL practice",
        "Weight",
        "Standard",
    ]
    found = made(
        table(
            heads,
            [
                "Q 1",
                "8.6.1",
                "How?",
                "Ten tickets\nof May",
                "yes",
                "Incident Management, IT asset management",
                "3",
                "",
            ],
            ["q2", "A.5.24", "Who?", "", "no", "", "25", "ISO/IEC 27001:2022"],
            ["q3", "8.6.2", "When?", "", "Catalogue of requests", "", "much", ""],
            ["q4", "DSS02", "What?", "", "-", "", "20%", "COBIT"],
        )
    )
    one, three, two, four = found.checklist.questions  # sections are made from the clauses
    assert (one.id, one.sample, one.documented_information, one.weight) == (
        "Q-1",
        "Ten tickets of May",
        True,
        3,
    )
    assert one.itil4 == ("incident management", "IT asset management")
    assert (two.standard, two.clause, two.weight) == (ISO27001, "A.5.24", 10)
    assert (three.documented_information, three.evidence, three.weight) == (
        True,
        ("Catalogue of requests",),
        1,
    )
    assert (four.standard, four.clause, four.weight) == (OWN, "COBIT DSS02", 2)
    texts = [remark.text for remark in found.remarks]
    assert 'id "Q 1" became Q-1' in texts
    assert "weight 25 taken as 10; weights go from 1 to 10" in texts
    assert 'weight "much" is no number; taken as 1' in texts


def test_points_below_a_question_in_its_own_cell_are_what_to_look_for():
    found = made(table(["Clause", "Question"], ["8.6.1", "How are they closed?\n- with a date\n- by a name"]))
    assert found.checklist.questions[0].text == "How are they closed?"
    assert found.checklist.questions[0].look_for == ("with a date", "by a name")


# -- sections ---------------------------------------------------------------------------------------


def test_a_section_column_is_carried_down_and_its_questions_stand_together():
    rows = [
        ["8.6.1", "Incidents", "How?"],
        ["8.6.1", "", "Who?"],
        ["8.6.2", "Requests", "When?"],
        ["8.6.1", "Incidents", "Why?"],
    ]
    found = made(table(["Clause", "Process", "Question"], *rows))
    assert titles(found) == [("Incidents", "8.6.1"), ("Requests", "8.6.2")]
    assert [len(section.questions) for section in found.checklist.sections] == [3, 1]


def test_without_sections_the_clauses_make_them():
    found = made(table(["Clause", "Question"], ["4.1", "How?"], ["4.2", "Who?"], ["8.6.1", "When?"]))
    assert titles(found) == [("Context of the organization", "4"), ("Resolution and fulfilment", "8.6")]


def test_headings_within_headings():
    rows = [
        ["8", "Operation"],
        ["8.6", "Resolution"],
        ["8.6.1", "How?"],
        ["8.7", "Assurance"],
        ["8.7.1", "Who?"],
        ["9", "Checks"],
        ["9.1", "When?"],
    ]
    found = made(table(["Clause", "Question"], *rows))
    assert titles(found) == [("Resolution", "8.6"), ("Assurance", "8.7"), ("Checks", "9")]
    assert [row for row, reason in reasons(found).items() if reason == "section heading"] == [2, 3, 5, 7]


def test_statements_are_questions_where_most_are():
    rows = [
        ["1", "8.6.1", "Incidents are recorded."],
        ["2", "8.6.1", "Incidents are classified."],
        ["", "", "Closing"],
        ["3", "8.6.1", "Users agree to the closing."],
    ]
    found = made(table(["No", "Clause", "Check"], *rows))
    assert [question.text for question in found.checklist.questions][0] == "Incidents are recorded."
    assert reasons(found)[4] == "section heading"


def test_sections_of_the_same_name_under_different_headings():
    rows = [
        ["8.3", "Suppliers"],
        ["8.3.1", "General", "How?"],
        ["8.6", "Resolution"],
        ["8.6.1", "General", "Who?"],
    ]
    found = made(table(["Clause", "Process", "Question"], *rows))
    assert [title for title, _ in titles(found)] == ["General", "Resolution – General"]


def test_several_sheets_are_groups_of_sections_and_others_are_named():
    one = table(HEAD[:1] + HEAD[1:4], ["1", "8.6.1", "Incidents", "How?"], name="Desk")
    two = table(["Clause", "Question"], ["9.1", "Who?"], name="Reports")
    legend = table(["red", "bad"], ["green", "good"], name="Legend")
    empty = replace(table(name="Empty"), hidden=True)
    found = import_tables(
        [one, legend, two, empty], [propose(one), propose(legend), propose(two), None],
        id="desk", title="Desk", standard=ISO20000_1, language="en",
    )  # fmt: skip
    assert titles(found) == [("Incidents", "8.6.1"), ("Reports", "9.1")]
    assert [(sheet.name, sheet.reason, sheet.rows) for sheet in found.skipped_sheets] == [
        ("Legend", "no column with questions", 2),
        ("Empty", "empty; the sheet is hidden", 0),
    ]
    assert found.is_balanced
    assert [question.id for question in found.checklist.questions] == ["1", "9.1-01"]
    assert set(found.mappings) == {"Desk", "Reports"}


def test_a_table_without_questions_says_how_to_name_them():
    nothing = table(["red", "bad"])
    with pytest.raises(
        InputError, match=r'No column with questions.*for example question=C,header=4.*"Checklist"'
    ):
        made(nothing)
    with pytest.raises(InputError, match="No question was found"):
        made(table(["Clause", "Question"], ["8.6", ""]))


# -- clauses ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cell", "clause", "remark"),
    [
        ("Clause 8.6.1", "8.6.1", ""),
        ("ISO/IEC 20000-1:2018, 8.6.1", "8.6.1", ""),
        ("§ 8.6.1.", "8.6.1", ""),
        ("8.6.1 Incident management", "8.6.1", ""),
        ("8.6.1 / 8.6.3", "8.6.1", "names 8.6.3 besides; counted for 8.6.1 only"),
        ("8.6.9", "8.6", '"8.6.9" is no clause of ISO/IEC 20000-1:2018; counted for 8.6'),
        ("8.9", "8.6", '"8.9" is no clause of ISO/IEC 20000-1:2018; counted for 8.6'),
        ("general", "8.6", '"general" is no clause of ISO/IEC 20000-1:2018; counted for 8.6'),
        ("", "8.6", "no clause given; counted for 8.6, as its section"),
    ],
)
def test_clauses_in_a_known_standard(cell, clause, remark):
    rows = table(["Clause", "Question", "Evidence"], ["8.6 Resolution"], [cell, "How?", "Log"])
    found = made(rows, mapping="clause=A,question=B")
    assert found.checklist.questions[0].clause == clause
    assert remarks(found).get(3, "") == remark


def test_clauses_of_other_standards_count_besides():
    found = made(
        table(
            ["Clause", "Question"],
            ["8.6.1; ISO 27001 A.5.24, A.5.26", "How?"],
            ["A.5.7", "Who?"],
            ["8.6.2", "When?"],
        )
    )
    one, _, two = found.checklist.questions
    assert (one.clause, one.also) == ("8.6.1", {ISO27001: ("A.5.24", "A.5.26")})
    assert (two.clause, two.standard) == ("A.5.7", ISO27001)


def test_an_empty_clause_is_that_of_the_row_above_within_its_section():
    rows = [["8.6 Resolution"], ["8.6.1", "How?", "x"], ["", "Who?", "x"], ["9 Checks"], ["", "When?", "x"]]
    found = made(table(["Clause", "Question", "Evidence"], *rows))
    assert [question.clause for question in found.checklist.questions] == ["8.6.1", "8.6.1", "9"]


def test_what_fits_nowhere_becomes_a_criterion_of_ones_own():
    found = made(
        table(["Clause", "Process", "Question"], ["B-12", "House rules", "How?"], ["", "Tidiness", "Who?"])
    )
    one, two = found.checklist.questions
    assert (one.standard, one.clause) == (OWN, "B-12")
    assert (two.standard, two.clause) == (OWN, "Tidiness")
    assert "kept as a criterion of your own" in remarks(found)[2]


def test_own_criteria_name_clauses_freely():
    long = "The rules of the house that nobody has ever numbered or counted"
    rows = [["R1/a", "Rules", "How?"], ["", "Desk at night", "Who?"], [long, "Rules", "When?"]]
    found = made(table(["Clause", "Process", "Question"], *rows), standard=OWN)
    one, three, two = found.checklist.questions
    assert (one.clause, two.clause) == ("R1/a", "Desk at night")
    assert len(three.clause) <= 40
    assert remarks(found)[3] == 'no clause given; named "Desk at night" after its section'


def test_annex_numbers_without_letter():
    rows = [[number, f"How is {number} done?"] for number in ("5.1", "5.9", "5.10", "8.34")]
    found = made(table(["Control", "Question"], *rows), standard=ISO27001)
    assert [question.clause for question in found.checklist.questions] == [
        "A.5.1",
        "A.5.9",
        "A.5.10",
        "A.8.34",
    ]


def cells(*values: float | str, decimals: int | None = None) -> list[ClauseCell]:
    return [
        ClauseCell(str(v), isinstance(v, float), decimals if isinstance(v, float) else None) for v in values
    ]


@pytest.mark.parametrize(
    ("column", "read"),
    [
        (cells(8.8, 8.9, 8.1, 8.1, 8.11), ["8.8", "8.9", "8.10", "8.10", "8.11"]),
        (cells(8.19, 8.2, 8.21), ["8.19", "8.20", "8.21"]),
        (cells(8.1, 8.11, 8.12), ["8.10", "8.11", "8.12"]),
        (cells(8.1, 8.2, 8.3), ["8.1", "8.2", "8.3"]),
        (cells(7.1, 8.1), ["7.1", "8.1"]),
        (cells("4.10", "4.20", "4.30"), ["4.10", "4.20", "4.30"]),
        (cells("8.9", "8.1"), ["8.9", "8.1"]),
        ([*cells(8.7), *cells(8.1, decimals=2)], ["8.7", "8.10"]),
        ([ClauseCell(f"4.{n}0", True, 2) for n in (1, 2, 3)], ["4.1", "4.2", "4.3"]),
        ([ClauseCell(text, None) for text in ("8.9", "8.1", "8.11")], ["8.9", "8.10", "8.11"]),
        ([ClauseCell(text, None) for text in ("8.10", "8.9", "8.1")], ["8.10", "8.9", "8.1"]),
    ],
)
def test_the_zero_that_excel_took_is_put_back_where_it_is_proven(column, read):
    assert [clause.text for clause in read_column(column, OWN)] == read


def test_a_zero_that_is_not_proven_is_asked_about():
    assert [clause.remark for clause in read_column(cells(8.8, 8.1, 9.1), OWN)] == [
        "",
        "8.1 may be 8.10, which Excel cannot tell apart; taken as 8.1",
        "",
    ]
    assert read_column(cells(8.8, 8.1), ISO20000_1)[1].remark == ""  # there is no 8.10


def test_the_zero_is_put_back_in_an_import():
    rows = [[text, f"How is {n} done?"] for n, text in enumerate(("8.9", "8.1", "8.1", "8.11"))]
    numeric = {(row, 0): None for row in range(2, 6)}
    found = made(table(["Control", "Question"], *rows, numeric=numeric, typed=True), standard=ISO27001)
    assert [question.clause for question in found.checklist.questions] == [
        "A.8.9",
        "A.8.10",
        "A.8.10",
        "A.8.11",
    ]
    assert remarks(found)[3] == "Excel keeps 8.10 as the number 8.1; taken as 8.10"


def test_dates_are_turned_back_into_clauses():
    found = read_column(cells("2025-06-08", "2001-06-08 00:00:00"), ISO20000_1)
    assert [clause.text for clause in found] == ["8.6", "8.6.1"]
    assert found[0].remark == "Excel keeps this clause as the date 2025-06-08; taken as 8.6"


def test_references_and_headings():
    assert references("27001 A.5.24; 8.6.1", ISO20000_1) == [(ISO27001, "A.5.24"), (ISO20000_1, "8.6.1")]
    assert references("page 12 of 2024, 10%", OWN) == [(OWN, "12")]
    assert split_heading("Kapitel 8.6: Lösung") == ("8.6", "Lösung")
    assert split_heading("Annex A 5 Controls") == ("A.5", "Controls")
    assert split_heading("2025 plan") == ("", "2025 plan")


@pytest.mark.parametrize(
    ("numbers", "names", "standard"),
    [
        (["8.6.1", "4.1"], "", ISO20000_1),
        (["A.5.1", "4.1"], "", ISO27001),
        (["8.3.5", "8.4.4"], "", ISO22301),
        (["4.1", "9.1"], "", OWN),
        (["4.1", "9.1"], "Audit ISO 22301", ISO22301),
        (["8.6.1", "8.6.9", "8.6.2"], "ISO/IEC 20000-1:2018", ISO20000_1),
        (["1.1", "2.1", "8.6.1"], "", OWN),
        ([f"5.{n}" for n in range(1, 38)], "", ISO27001),
        (["8.9", "8.10", "8.11"], "", OWN),
        ([], "ISO 27001", OWN),
    ],
)
def test_the_standard_is_guessed_from_clauses_and_names(numbers, names, standard):
    assert guess_standard(numbers, names) == standard


# -- ids and limits ---------------------------------------------------------------------------------


def test_ids_are_kept_made_or_changed():
    rows = [[str(n), "8.6.1", f"How is {n} done?"] for n in range(1, 12)]
    rows[3][0] = ""
    rows[4][0] = "2"
    rows[5][0] = "ü 6"
    found = made(table(["No", "Clause", "Question"], *rows))
    ids = [question.id for question in found.checklist.questions]
    assert ids[:7] == ["1", "2", "3", "8.6.1-01", "8.6.1-02", "u-6", "7"]
    assert 'id "2" is there already; became 8.6.1-02' in [remark.text for remark in found.remarks]


def test_a_numbering_that_starts_again_is_not_used_for_ids():
    rows = [[str(n % 4 + 1), "8.6.1", f"How is {n} done?"] for n in range(12)]
    found = made(table(["No", "Clause", "Question"], *rows))
    assert [question.id for question in found.checklist.questions][:2] == ["8.6.1-01", "8.6.1-02"]
    assert "8 of 12 numbers are there more than once; ids were made from the clauses" in remarks(found)[0]


def test_long_texts_are_moved_not_lost():
    long = "How " + "is it done so that nobody has to wait " * 30 + "in the end?"
    entries = "\n".join(f"Point {n}" for n in range(20))
    found = made(table(["Clause", "Question", "Look for"], ["8.6.1", long, entries]))
    question = found.checklist.questions[0]
    assert len(question.text) <= 500
    whole = " ".join([question.text, *question.look_for]).replace("…", "")
    assert all(f"Point {n}" in question.look_for[-1] or f"Point {n}" in question.look_for for n in range(20))
    assert len(question.look_for) == 12
    assert whole.count("nobody") == 30
    assert "its rest is in what to look for" in remarks(found)[2]


def test_a_column_that_is_not_used_is_named():
    rows = [["8.6.1", "How are they closed?", "abc"], ["8.6.2", "Who is asked?", "de"]]
    found = made(table(["Clause", "Question", "Colour"], *rows))
    assert remarks(found)[0] == 'column C "Colour" was not used; it is filled in 2 rows with questions'


def test_rows_set_by_hand():
    rows = table(["Clause", "Question"], ["8.6.1", "How?"], ["8.6.1", "Who?"], ["8.6.1", "Closing"])
    mapping = replace(propose(rows), rows={2: "skip", 3: "section", 4: "question"})
    found = import_tables([rows], [mapping], id="a", title="A", standard=ISO20000_1, language="en")
    assert [question.text for question in found.checklist.questions] == ["Closing"]
    assert reasons(found) == {1: "header", 2: "left out by hand", 3: "section heading"}


def test_large_sections_are_divided_and_too_many_are_joined():
    many = [["4.1", "Context", f"How is point {n} done?"] for n in range(1100)]
    found = made(table(["Clause", "Process", "Question"], *many))
    assert [title for title, _ in titles(found)] == ["Context (1/3)", "Context (2/3)", "Context (3/3)"]
    assert "divided into parts of 500" in remarks(found)[0]
    each = [["4.1", f"Process {n}", f"How is point {n} done?"] for n in range(300)]
    found = made(table(["Clause", "Process", "Question"], *each))
    assert len(found.checklist.sections) <= MOST_SECTIONS
    assert "more than 200 sections" in remarks(found)[0]
    grouped = [
        ["8", "Operation"],
        *(
            [f"8.{n}", f"Part {n}"] if k else [f"8.{n}", f"How is {n} done?"]
            for n in range(1, 99)
            for k in (1, 0)
        ),
    ]
    assert made(table(["Clause", "Question"], *grouped)).checklist.questions


def test_too_many_questions_are_refused(monkeypatch):
    monkeypatch.setattr(assembling, "MOST_SECTIONS", 2)
    rows = [["4.1", f"How is {n} done?"] for n in range(2 * MOST_QUESTIONS + 1)]
    with pytest.raises(InputError, match="more than 1,000 questions"):
        made(table(["Clause", "Question"], *rows))


def test_5000_rows_take_less_than_two_seconds():
    rows = [
        [
            str(n),
            f"8.6.{n % 3 + 1}",
            f"Process {n // 60}",
            f"How is case {n} done?",
            f"Point {n}\nA date",
            "Log; list",
        ]
        for n in range(5000)
    ]
    start = time.process_time()
    found = import_tables(
        [table(HEAD, *rows)],
        [propose(table(HEAD, *rows))],
        id="a",
        title="A",
        standard=ISO20000_1,
        language="en",
    )
    assert time.process_time() - start < 2
    assert len(found.checklist.questions) == 5000
    assert all(len(section.questions) <= MOST_QUESTIONS for section in found.checklist.sections)


def test_the_limits_are_those_of_the_schema():
    question = schema()["$defs"]["question"]["properties"]
    section = schema()["$defs"]["section"]["properties"]
    assert question["text"]["maxLength"] == fitting.LONGEST_TEXT
    assert question["id"]["maxLength"] == fitting.LONGEST_ID
    assert question["look_for"]["items"]["maxLength"] == fitting.LONGEST_LOOK_FOR
    assert question["evidence"]["items"]["maxLength"] == fitting.LONGEST_EVIDENCE
    assert question["sample"]["maxLength"] == fitting.LONGEST_SAMPLE
    assert question["itil4"]["items"]["maxLength"] == fitting.LONGEST_PRACTICE
    assert question["look_for"]["maxItems"] == question["evidence"]["maxItems"] == fitting.MOST_ENTRIES
    assert question["itil4"]["maxItems"] == fitting.MOST_PRACTICES
    assert schema()["$defs"]["clause"]["maxLength"] == fitting.LONGEST_CLAUSE
    assert section["title"]["maxLength"] == fitting.LONGEST_TITLE
    assert section["questions"]["maxItems"] == MOST_QUESTIONS
    assert schema()["properties"]["sections"]["maxItems"] == MOST_SECTIONS
    assert schema()["properties"]["description"]["maxLength"] == fitting.LONGEST_DESCRIPTION
    choices = schema()["$defs"]["answer"]["properties"]["choices"]
    assert choices["items"]["maxLength"] == fitting.LONGEST_CHOICE


# -- texts ------------------------------------------------------------------------------------------


def test_entries_are_split_at_lines_bullets_and_semicolons():
    assert fitting.split_entries("• one\n- two; three\n1. four\n* five • six\n8.6.1 seven\n—\n") == [
        *("one", "two", "three", "four", "five", "six", "8.6.1 seven"),
    ]  # fmt: skip
    assert fitting.split_entries("one; two", semicolons=False) == ["one; two"]


@given(st.lists(st.text(max_size=900), max_size=40))
def test_packing_loses_nothing_without_saying_so(entries):
    packed, lost = fitting.pack(entries, 12, 400)
    assert len(packed) <= 12
    assert all(fitting.fits(entry, 400) for entry in packed)
    assert len(set(packed)) == len(packed)
    if not lost:
        kept = "".join(packed).replace(" ", "")
        for entry in entries:
            words = fitting.one_line(entry).split()
            assert all(word in kept or len(word) > 200 for word in words)


@given(st.text(max_size=700), st.integers(30, 500))
def test_a_cut_text_is_short_enough_and_its_rest_is_all_there(text, most):
    line = fitting.one_line(text)
    first, rest = fitting.cut(line, most)
    assert len(first) <= most
    letters = "".join(f"{first}{rest}".replace("…", "").split())
    assert letters == "".join(line.replace("…", "").split())


CELLS = st.sampled_from(
    [
        *("", "", "", " ", "8.6.1", "8.6", "8.1", "A.5.1", "B 7", "4", "-", "x", "yes", "How is it done?"),
        *(
            "Who?",
            "General",
            "8.6 Resolution",
            "Clause",
            "Question",
            "a\nb; c",
            "• x",
            "y" * 600,
            "\x07\ufeff!",
        ),
        *(
            "2025-06-08",
            "ISO 27001 A.5.24",
            "100",
            "#",
            "Straße",
            "\u2028",
            "=1+1",
            "12.12.12.12",
            "99999999999",
        ),
    ]
) | st.text(max_size=12)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    rows=st.lists(st.lists(CELLS, min_size=6, max_size=6), max_size=25),
    roles=st.lists(st.sampled_from(Role), min_size=5, max_size=5),
    header=st.integers(0, 3),
    standard=st.sampled_from([ISO20000_1, ISO27001, ISO22301, OWN]),
    data=st.data(),
)
def test_every_row_is_a_question_or_skipped_and_the_checklist_is_valid(rows, roles, header, standard, data):
    merged = data.draw(st.lists(st.tuples(*[st.integers(1, 20), st.integers(0, 3)] * 2), max_size=3))
    ranges = tuple((a, b, max(a, c), max(b, d)) for a, b, c, d in merged)
    numeric = data.draw(
        st.dictionaries(st.tuples(st.integers(1, 20), st.integers(0, 5)), st.none() | st.just(2), max_size=5)
    )
    one = table(*rows, merged=ranges, numeric=numeric, typed=True)
    columns = [Column(0, Role.QUESTION), *(Column(n, role) for n, role in enumerate(roles, 1))]
    by_hand = data.draw(
        st.dictionaries(st.integers(1, 20), st.sampled_from(["question", "section", "skip"]), max_size=3)
    )
    mapping = Mapping(tuple(columns), header, min(header, 1), rows=by_hand)
    try:
        found = import_tables([one], [mapping], id="a", title="A", standard=standard, language="en")
    except InputError:
        return
    assert found.rows_read == len(rows) == len(found.checklist.questions) + len(found.skipped)
    assert is_valid(found.checklist)
    assert all(skipped.reason.startswith(REASONS) for skipped in found.skipped)
    assert json.dumps([question.to_json() for question in found.checklist.questions])
