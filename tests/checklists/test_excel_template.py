"""The Excel template loses nothing on its way out and back, and forgives those who edit it."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from iso20k_audit.checklists import template_fields
from iso20k_audit.checklists.excel_template import is_template, read_template, write_template
from iso20k_audit.checklists.imported import Imported, SourceKind
from iso20k_audit.checklists.tabular import read_tables
from iso20k_audit.checklists.template_fields import COLUMNS, FIELDS, joined, unjoined
from iso20k_audit.model.checklist import AnswerSpec, Checklist, Condition, Question, Section
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.standards import ISO20000_1, ISO27001, OWN
from iso20k_audit.model.vocabulary import AnswerType, ChecklistKind
from tests.checklists.making_files import workbook
from tests.checklists.test_reading import LINE, RELAXED, checklists
from tests.checklists.test_table_import import is_valid
from tests.making import small_checklist

QUESTION = Question(
    id="8.6.1-01",
    clause="8.6.1",
    text="=How are incidents closed?",
    look_for=("- a date", "+ a name; and more"),
    evidence=("@desk", "#N/A"),
    documented_information=True,
    sample="Ten",
    itil4=("incident management", 'service, "desk"'),
    also={ISO27001: ("A.5.24", "A.5.26")},
    same_as=("iso20000-1-2018/8.6.1-01",),
    answer=AnswerSpec(AnswerType.NUMBER, "minutes", 0.1 + 0.2, 0.001),
    weight=3,
    only_if="night",
    evidence_required=True,
    minutes=7,
)
FULL = Checklist(
    id="desk",
    title="Desk _x0041_",
    version="1.10",
    language="pt-BR",
    standard=ISO20000_1,
    description="One.\n\nTwo.",
    sections=(
        Section("Incidents", "8.6.1", (QUESTION,)),
        Section("Security", "A.5", (Question("8.10", "A.8.10", "Who?", standard=ISO27001),), ISO27001),
        Section("House", "R 1", (Question("R", "R 1.1", "When?", standard=OWN),), OWN),
    ),
    kind=ChecklistKind.FLOOR,
    minutes=90,
    conditions=(Condition("night", "Open at night"),),
)


@pytest.fixture
def edited(tmp_path):
    """Writes the template of a checklist, lets an edit happen to it, and reads it."""

    def edit_and_read(edit, checklist: Checklist = FULL) -> Imported:
        path = tmp_path / "desk.xlsx"
        write_template(checklist, path)
        book = load_workbook(path)
        edit(book)
        book.save(path)
        found = read_template(path)
        assert found.is_balanced
        assert is_valid(found.checklist)
        return found

    return edit_and_read


def column(name: str) -> int:
    return [one.name for one in COLUMNS].index(name) + 1


def cell(book, row: int, name: str):
    return book["Questions"].cell(row, column(name))


def test_every_field_comes_back(tmp_path):
    write_template(FULL, tmp_path / "a.xlsx")
    found = read_template(tmp_path / "a.xlsx")
    assert replace(found.checklist, sha256="") == FULL
    assert len(found.checklist.sha256) == 64
    assert (found.kind, found.remarks, found.skipped_sheets) == (SourceKind.TEMPLATE, (), ())
    assert [(skipped.row, skipped.reason) for skipped in found.skipped] == [(1, "header")]


@settings(RELAXED, max_examples=40)
@given(checklist=checklists())
def test_what_is_written_reads_back_equal(tmp_path, checklist):
    write_template(checklist, tmp_path / "a.xlsx")
    found = read_template(tmp_path / "a.xlsx")
    assert replace(found.checklist, sha256="") == checklist
    assert found.is_balanced
    assert not found.remarks


@settings(RELAXED, max_examples=40)
@given(
    clause=LINE.map(lambda text: text[:40])
    | st.sampled_from(["2025-06-08", "8.10", "1e5", "TRUE", "ISO 27001 A.5.1"]),
    number=st.floats(allow_nan=False, allow_infinity=False),
    unit=LINE,
)
def test_own_clauses_and_any_number_come_back(tmp_path, clause, number, unit):
    answer = AnswerSpec(AnswerType.NUMBER, unit[:40], number, None)
    limits = (number == 0 or 1e-9 < abs(number) < 1e15) and float(f"{number:.15g}") == number
    questions = (Question("a", clause, "How?", answer=answer if limits else AnswerSpec()),)
    checklist = replace(FULL, standard=OWN, sections=(Section("S", clause, questions),))
    write_template(checklist, tmp_path / "a.xlsx")
    assert replace(read_template(tmp_path / "a.xlsx").checklist, sha256="") == checklist


@given(st.lists(LINE, max_size=5))
def test_lists_with_commas_come_back(entries):
    assert unjoined(joined(entries)) == entries


def test_lists_may_be_written_as_people_do():
    assert unjoined("a, b;c\nd , ") == ["a", "b", "c", "d"]
    assert unjoined('"a, b", c') == ["a, b", "c"]


# -- the workbook -----------------------------------------------------------------------------------


def test_the_workbook_is_made_for_editing(tmp_path):
    write_template(FULL, tmp_path / "a.xlsx")
    book = load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == ["Checklist", "Questions", "Conditions", "How to fill in"]
    sheet = book["Questions"]
    assert sheet.freeze_panes == "A2"
    assert sheet.tables["Questions"].ref == "A1:W4"
    assert sheet.tables["Questions"].autoFilter is not None
    assert cell(book, 2, "Look for").alignment.wrap_text
    assert cell(book, 2, "Clause").number_format == "@"
    assert sheet.column_dimensions["E"].number_format == "@"
    rules = {str(rule.sqref).partition("2:")[0]: rule for rule in sheet.data_validations.dataValidation}
    assert rules["J"].formula1 == '"required,none"'
    assert rules["O"].formula1 == '"result,maturity,yes_no,number,choice,text,date"'
    assert rules["F"].formula1 == '"iso20000-1-2018,iso27001-2022,iso22301-2019,own"'
    assert rules["U"].formula1 == "=Conditions!$A$2:$A$51"
    assert (rules["T"].type, rules["T"].formula2) == ("whole", "10")
    assert all(rule.showInputMessage and rule.prompt for rule in rules.values())


def test_text_that_looks_like_a_formula_stays_text(tmp_path):
    write_template(FULL, tmp_path / "a.xlsx")
    book = load_workbook(tmp_path / "a.xlsx")
    found = cell(book, 2, "Question")
    assert (found.value, found.data_type, found.quotePrefix) == ("=How are incidents closed?", "s", True)


def test_every_field_of_the_model_has_a_cell():
    names = {one.name.lower().replace(" ", "_") for one in COLUMNS}
    renamed = {"text": "question", "itil4": "itil_4_practices", "also": "also_counts_for"}
    fields = {renamed.get(name, name) for name in Question.__dataclass_fields__}
    fields |= {name for name in AnswerSpec.__dataclass_fields__ if name != "type"}
    assert fields <= names
    assert {"section", "section_clause", "section_standard"} <= names
    own = {one.name.lower() for one in FIELDS} | {"sections", "conditions", "sha256"}
    assert set(Checklist.__dataclass_fields__) <= own


def test_the_lists_of_choices_fit_into_excel():
    assert all(len(",".join(one.choices)) <= 253 for one in (*COLUMNS, *FIELDS))
    assert all(len(one.hint) <= 255 for one in (*COLUMNS, *FIELDS))


def test_5000_questions_are_written_and_read_in_seconds(tmp_path):
    large = small_checklist(per_clause=1000)
    start = time.process_time()
    write_template(large, tmp_path / "a.xlsx")
    assert len(read_template(tmp_path / "a.xlsx").checklist.questions) == 5000
    assert time.process_time() - start < 15


# -- edited -----------------------------------------------------------------------------------------


def test_rows_are_added_moved_and_emptied(edited):
    def edit(book):
        sheet = book["Questions"]
        for name, text in (("Section", "Incidents"), ("Clause", "8.6.1"), ("Question", "Who is told?")):
            sheet.cell(7, column(name), text)
        sheet.cell(8, column("Question"), "Who else is told?")
        sheet.cell(9, column("Section"), "Later")
        sheet.cell(10, column("Evidence"), "Log")

    found = edited(edit)
    incidents = found.checklist.sections[0]
    assert [(q.id, q.clause) for q in incidents.questions] == [
        *(("8.6.1-01", "8.6.1"), ("8.6.1-02", "8.6.1"), ("8.6.1-03", "8.6.1")),
    ]  # fmt: skip
    assert [(one.row, one.reason) for one in found.skipped] == [
        *((1, "header"), (5, "empty"), (6, "empty"), (9, "section heading"), (10, "no question text")),
    ]  # fmt: skip


def test_columns_may_move_and_some_may_go(edited):
    def edit(book):
        sheet = book["Questions"]
        sheet.delete_cols(column("Sample"))
        sheet.insert_cols(1)
        sheet.cell(1, 1, "My notes")

    assert edited(edit).checklist.questions[0] == replace(QUESTION, sample="")


@pytest.mark.parametrize(
    ("name", "value", "check", "remark"),
    [
        (
            "Answer",
            "mood",
            lambda q: q.answer == AnswerSpec(),
            '"mood" is no kind of answer; taken as result',
        ),
        ("Answer", "Yes/No", lambda q: q.answer == AnswerSpec(AnswerType.YES_NO), ""),
        ("Answer", "choice", lambda q: q.answer.type is AnswerType.TEXT, "a choice needs 2 to 12 choices"),
        ("At most", "soon", lambda q: q.answer.at_most is None, '"soon" (at most) is no number; left out'),
        ("Weight", 99, lambda q: q.weight == 10, "weight 99 taken as 10"),
        ("Only if", "Open at night", lambda q: q.only_if == "night", ""),
        ("Only if", "day", lambda q: q.only_if == "", '"day" (Only if) is no condition'),
        ("Minutes", "long", lambda q: q.minutes == 0, '"long" minutes are not possible'),
        ("Same as", "x", lambda q: q.same_as == (), "Same as takes up to 10 questions"),
        (
            "Also counts for",
            "iso27001-2022: A.5.24, X.9",
            lambda q: q.also == {ISO27001: ("A.5.24",)},
            "not all known",
        ),
        ("Clause", "8.6.9", lambda q: q.clause == "8.6.1", "is no clause of ISO/IEC 20000-1:2018"),
        ("Clause", "ISO 27001 A.5.7", lambda q: (q.clause, q.standard) == ("A.5.7", ISO27001), ""),
        ("Id", "a b", lambda q: q.id == "a-b", 'id "a b" became a-b'),
        ("Id", "8.10", lambda q: q.id == "8.10", ""),
        (
            "Question",
            "How? " * 200,
            lambda q: len(q.text) <= 500 and len(q.look_for) > 2,
            "rest is in what to look for",
        ),
        (
            "Evidence",
            "\n".join("abc" * 90 + str(n) for n in range(30)),
            lambda q: len(q.evidence) == 12,
            "too long; cut from",
        ),
        ("Documented information", "no", lambda q: not q.documented_information, ""),
        ("ITIL 4 practices", "service desk; change enablement", lambda q: len(q.itil4) == 2, ""),
    ],
)
def test_what_is_wrong_is_mended_and_said(edited, name, value, check, remark):
    found = edited(lambda book: cell(book, 2, name).__setattr__("value", value))
    assert check(found.checklist.questions[0])
    said = [one.text for one in found.remarks if one.row == 2]
    assert any(remark in text for text in said) if remark else not said


def test_choices_on_one_line(edited):
    def edit(book):
        cell(book, 2, "Answer").value = "choice"
        cell(book, 2, "Choices").value = "Bad; Fair; Good"

    assert edited(edit).checklist.questions[0].answer.choices == ("Bad", "Fair", "Good")


def test_numbers_for_clauses_are_taken_with_their_zero(edited):
    def edit(book):
        for row, number in enumerate((8.9, 8.1, 8.11), start=2):
            for name in ("Section standard", "Standard"):
                cell(book, row, name).value = None
            cell(book, row, "Clause").value = number
            cell(book, row, "Clause").number_format = "General"

    found = edited(edit, replace(FULL, standard=OWN))
    assert [question.clause for question in found.checklist.questions] == ["8.9", "8.10", "8.11"]


def test_dates_for_clauses_are_turned_back(edited):
    from datetime import date

    found = edited(lambda book: cell(book, 2, "Clause").__setattr__("value", date(2001, 6, 8)))
    assert found.checklist.questions[0].clause == "8.6.1"


def test_wrong_meta_data_is_mended(edited):
    def edit(book):
        for row, text in ((2, "My Desk!"), (4, None), (5, "German"), (6, "iso9001"), (7, "fun"), (8, "long")):
            book["Checklist"].cell(row, 2).value = text
        book["Conditions"]["A3"], book["Conditions"]["B3"] = "night", "Twice"

    found = edited(edit).checklist
    assert (found.id, found.version, found.language, found.standard) == ("my-desk", "1.0", "en", OWN)
    assert (found.kind, found.minutes, len(found.conditions)) == (ChecklistKind.AUDIT, 0, 1)


def test_other_workbooks_and_newer_templates_are_refused(tmp_path):
    with pytest.raises(InputError, match="no checklist template"):
        read_template(workbook(tmp_path / "a.xlsx", {"S": [["Clause", "Question"]]}))
    path = workbook(tmp_path / "b.xlsx", {"S": [["Format", "iso20k-checklist-template/9"]]})
    assert is_template(read_tables(path))
    with pytest.raises(InputError, match=r"version unknown here \(\"iso20k-checklist-template/9\"\); update"):
        read_template(path)
    path = workbook(tmp_path / "c.xlsx", {"S": [["Format", template_fields.FORMAT]], "Q": [["Frage"]]})
    with pytest.raises(InputError, match="no sheet has the columns Section, Clause, Question"):
        read_template(path)
    path = workbook(
        tmp_path / "d.xlsx",
        {"S": [["Format", template_fields.FORMAT]], "Q": [["Section", "Clause", "Question"]]},
    )
    with pytest.raises(InputError, match="there is no question in it"):
        read_template(path)


JUNK = st.sampled_from(
    [
        "",
        " ",
        "x",
        "8.6.1",
        "own",
        "iso27001-2022",
        "choice",
        "number",
        "a\nb",
        "1",
        "yes",
        "\u2028",
        "y" * 600,
        "A.5.1",
        '"',
        "z: 1",
    ]
) | st.text(max_size=6)


@settings(RELAXED, max_examples=150)
@given(
    rows=st.lists(st.lists(JUNK, min_size=len(COLUMNS), max_size=len(COLUMNS)), min_size=1, max_size=5),
    standard=JUNK,
)
def test_whatever_stands_in_the_cells_a_valid_checklist_comes_out(rows, standard):
    from iso20k_audit.checklists import template_reading
    from tests.checklists.making_files import table

    first = table(
        ["Format", template_fields.FORMAT], ["Standard", standard], ["Id", rows[0][3]], name="Checklist"
    )
    questions = table([one.name for one in COLUMNS], *rows, name="Questions")
    conditions = table(["Id", "Condition"], rows[0][:2], rows[0][1:3], name="Conditions")
    try:
        found = template_reading.from_tables([first, questions, conditions], "a.xlsx")
    except InputError:
        return
    assert found.is_balanced
    assert is_valid(found.checklist)
