"""Whatever file an auditor brings, it is known by its content, and what comes out is a checklist."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iso20k_audit.checklists.ciso_writing import to_ciso
from iso20k_audit.checklists.column_guessing import propose
from iso20k_audit.checklists.column_mapping import Role
from iso20k_audit.checklists.excel_template import write_template
from iso20k_audit.checklists.header_finding import signature
from iso20k_audit.checklists.header_vocabulary import HEADER_WORDS
from iso20k_audit.checklists.imported import SourceKind
from iso20k_audit.checklists.importing import choose_mappings, import_chosen, import_file, remembered
from iso20k_audit.checklists.tabular import read_tables
from iso20k_audit.checklists.writing import to_yaml
from iso20k_audit.model.errors import ChecklistError, InputError, NotFound
from iso20k_audit.model.standards import ISO20000_1, ISO27001, OWN
from tests.checklists.making_files import ods, ods_row, workbook, xls
from tests.checklists.test_reading import GOOD, RELAXED
from tests.checklists.test_table_import import is_valid
from tests.making import small_checklist

GERMAN = {
    "Checkliste": [
        ["Checkliste internes Audit ISO/IEC 20000-1"],
        ["Standort:", "Krakau"],
        [],
        ["Lfd. Nr.", "Norm-Kapitel", "Auditfrage", "Worauf achten", "Mögliche Nachweise", "Bemerkung"],
        ["8.6 Lösung und Erfüllung"],
        [
            1,
            "8.6.1",
            "Wie werden schwere Störungen erkannt?",
            "• Kriterien\n• Minuten",
            "Tickets; Schichtbuch",
            "alt",
        ],
        [2, None, "Wer informiert den Kunden?"],
        ["9 Bewertung"],
        [3, 9.1, "Welche Werte werden gemessen?", None, "Berichte"],
    ],
    "Legende": [["rot", "schlecht"], ["grün", "gut"]],
    "Alt": [["Kapitel", "Frage"], ["4.1", "Wie war es früher?"]],
}
MERGED = {"Checkliste": ["A1:F1", "A5:F5", "A8:F8"]}
CSV = "Clause;Question;Evidence\n8.6.1;How?;Log\n8.6.2;Who?;List\n"


@pytest.fixture
def german(tmp_path) -> Path:
    return workbook(tmp_path / "Interne Prüfung 2025.xlsx", GERMAN, MERGED, hidden=["Alt"])


@pytest.fixture
def csv(tmp_path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text(CSV)
    return path


def test_a_workbook_as_auditors_keep_it(german):
    found = import_file(german)
    checklist = found.checklist
    assert found.is_balanced
    assert is_valid(checklist)
    assert (checklist.id, checklist.title) == (
        "interne-prufung-2025",
        "Checkliste internes Audit ISO/IEC 20000-1",
    )
    assert (checklist.standard, checklist.language) == (ISO20000_1, "de")
    assert len(checklist.sha256) == 64
    assert checklist.description == "Imported from Interne Prüfung 2025.xlsx."
    assert [(s.title, s.clause) for s in checklist.sections] == [
        ("Lösung und Erfüllung", "8.6"),
        ("Bewertung", "9"),
    ]
    assert [(q.id, q.clause) for q in checklist.questions] == [("1", "8.6.1"), ("2", "8.6.1"), ("3", "9.1")]
    assert checklist.questions[0].evidence == ("Tickets", "Schichtbuch")
    assert [(sheet.name, sheet.reason) for sheet in found.skipped_sheets] == [
        ("Legende", "no column with questions"),
        ("Alt", "the sheet is hidden; show it in the workbook, or name it with sheet="),
    ]
    assert found.kind is SourceKind.TABLE
    assert list(found.mappings) == ["Checkliste"]


def test_a_hidden_sheet_is_read_where_it_is_named(german):
    found = import_file(german, mapping="sheet=alt")
    assert [question.text for question in found.checklist.questions] == ["Wie war es früher?"]
    assert ("Checkliste", "not chosen") in [(sheet.name, sheet.reason) for sheet in found.skipped_sheets]
    with pytest.raises(InputError, match='There is no sheet "x" with content. There are: "Checkliste"'):
        import_file(german, mapping="sheet=x")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.ods", ods(ods_row("Clause", "Question") + ods_row("8.6.1", "How?"))),
        ("a.xls", xls()),
        ("a.csv", "Cláusula;Pregunta\n8.6.1;¿Quién decide?\n".encode("cp1252")),
        ("a.tsv", "Clause\tQuestion\n8.6.1\tHow?\n".encode("utf-16")),
        ("a.txt", b"How is it done?\nWho does it?\n"),
        ("no ending", CSV.encode()),
    ],
)
def test_other_files_with_tables(tmp_path, name, content):
    (tmp_path / name).write_bytes(content)
    found = import_file(tmp_path / name)
    assert found.checklist.questions
    assert found.is_balanced
    assert is_valid(found.checklist)


@pytest.mark.parametrize("name", ["good.yaml", "renamed.txt", "good.json"])
def test_our_own_checklists(tmp_path, name):
    path = tmp_path / name
    text = GOOD if name != "good.json" else json.dumps(__import__("yaml").safe_load(GOOD), indent=1)
    path.write_text(text)
    found = import_file(path, title="Mine", standard=OWN)
    assert (found.kind, found.checklist.title, found.checklist.id) == (SourceKind.YAML, "Mine", "small")
    assert found.remarks[0].text == "the file says its standard itself, ISO/IEC 20000-1:2018; that was kept"
    assert found.is_balanced


def test_our_own_checklists_are_refused_with_all_their_problems(tmp_path):
    path = tmp_path / "bad.yaml"
    path.write_text(GOOD.replace("title: Small checklist", "titel: x"))
    with pytest.raises(ChecklistError, match="titel: is not a field here"):
        import_file(path)
    path.write_text("a: b\n")
    with pytest.raises(ChecklistError, match="format: is missing"):
        import_file(path)


def test_libraries_and_templates(tmp_path):
    checklist = small_checklist()
    library = tmp_path / "library.txt"
    library.write_text(to_ciso(checklist, publication_date="2026-10-31"))
    found = import_file(library, id="other")
    assert (found.kind, found.checklist.id) == (SourceKind.CISO, "other")
    assert [q.text for q in found.checklist.questions] == [q.text for q in checklist.questions]
    write_template(checklist, tmp_path / "template.xlsx")
    found = import_file(tmp_path / "template.xlsx", title="Other")
    assert (found.kind, found.checklist.title) == (SourceKind.TEMPLATE, "Other")
    assert found.checklist.questions == checklist.questions
    assert len(found.checklist.sha256) == 64


# -- telling and remembering ------------------------------------------------------------------------


def test_columns_that_are_told(csv):
    found = import_file(
        csv, mapping="question=Evidence,evidence=none,look_for=B", standard=OWN, title="T", id="t"
    )
    assert [(q.text, q.look_for) for q in found.checklist.questions] == [
        ("Log", ("How?",)),
        ("List", ("Who?",)),
    ]
    assert (found.checklist.standard, found.checklist.title, found.checklist.id) == (OWN, "T", "t")


def test_columns_as_data(csv, german):
    mapping = propose(read_tables(csv)[0]).with_role(2, Role.LOOK_FOR)
    assert import_file(csv, mapping=mapping).checklist.questions[0].look_for == ("Log",)
    tables = read_tables(german)
    one = {"Alt": propose(tables[2])}
    assert len(import_file(german, mapping=one).checklist.questions) == 1


def test_a_table_of_which_nothing_is_known_can_be_told(tmp_path):
    path = tmp_path / "odd.csv"
    path.write_text("x;y\nred;Incidents are recorded\ngreen;Requests are recorded\n")
    with pytest.raises(InputError, match="No column with questions"):
        import_file(path, mapping="clause=A,question=none")
    found = import_file(path, mapping="question=B,section=A,header=1")
    assert [section.title for section in found.checklist.sections] == ["red", "green"]


def test_a_kept_mapping_is_found_by_its_headings(csv, tmp_path):
    table = read_tables(csv)[0]
    kept = {signature(table): propose(table).with_role(2, Role.SAMPLE)}
    other = tmp_path / "other.csv"
    other.write_text("My list;;\n\n" + CSV.replace("How?", "Where?"))
    found = remembered(read_tables(other)[0], kept)
    assert found is not None
    assert (found.header_row, found.of(Role.SAMPLE)) == (3, (2,))
    assert remembered(read_tables(csv)[0], {}) is None


def test_the_steps_of_an_import_one_by_one(german):
    tables = read_tables(german)
    mappings = choose_mappings(tables)
    assert [mapping is not None for mapping in mappings] == [True, True, False]
    found = import_chosen(tables, mappings, file=german.name, standard=ISO27001)
    assert found.checklist.standard == ISO27001
    assert found.is_balanced


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        ({"id": "Not An Id"}, "cannot be the id of a checklist"),
        ({"standard": "iso20000"}, "did you mean iso20000-1-2018?"),
        ({"mapping": "question=Q"}, 'There is no column "Q"'),
        ({"mapping": "frage=A"}, '"frage" is nothing that a column can be'),
    ],
)
def test_wrong_wishes_are_refused(csv, wanted, message):
    with pytest.raises(InputError) as caught:
        import_file(csv, **wanted)
    assert message in str(caught.value)


def test_files_that_are_not_there_or_no_lists(tmp_path):
    with pytest.raises(NotFound):
        import_file(tmp_path / "none.csv")
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7")
    with pytest.raises(InputError, match="a.pdf: this is a PDF, not a table; open it"):
        import_file(tmp_path / "a.pdf")
    (tmp_path / "a.csv").write_text("1;2\n3;4\n")
    with pytest.raises(InputError, match="No column with questions"):
        import_file(tmp_path / "a.csv")


def test_5000_rows_are_a_checklist_within_two_seconds(tmp_path):
    rows = [["No", "Clause", "Process", "Question", "Look for"]]
    rows += [
        [n, f"8.6.{n % 3 + 1}", f"Process {n // 60}", f"How is case {n} done?", f"Point {n}"]
        for n in range(5000)
    ]
    path = workbook(tmp_path / "big.xlsx", {"S": rows})
    start = time.process_time()
    assert len(import_file(path).checklist.questions) == 5000
    assert time.process_time() - start < 2


def test_a_checklist_that_was_imported_can_be_kept(german, tmp_path):
    from iso20k_audit.checklists.reading import read_checklist

    path = tmp_path / "kept.yaml"
    checklist = import_file(german).checklist
    path.write_text(to_yaml(checklist), "utf-8")
    assert read_checklist(path).sections == checklist.sections


@RELAXED
@given(
    data=st.binary(max_size=200)
    | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass"))
)
def test_any_bytes_end_in_a_checklist_or_an_input_error(tmp_path, data):
    path = tmp_path / "any.csv"
    path.write_bytes(data)
    try:
        found = import_file(path)
    except InputError as error:
        assert str(error)
        return
    assert found.is_balanced
    assert is_valid(found.checklist)


# -- the page ---------------------------------------------------------------------------------------

PAGE = Path(__file__).parents[2] / "docs" / "importing-checklists.md"


def test_the_words_on_the_page_are_recognised():
    from iso20k_audit.checklists.header_words import match_header

    table = PAGE.read_text("utf-8").split("<!-- words -->")[1]
    lines = [line.strip("| ").split("|") for line in table.splitlines() if line.startswith("|")][2:]
    assert len(lines) == len(HEADER_WORDS) - 1
    for name, *words in lines:
        role = name.strip(" `")
        for cell in words:
            for word in cell.split(","):
                assert role in [match.role for match in match_header(word.strip())], (role, word)


def test_the_example_on_the_page_imports_as_it_says(tmp_path):
    page = PAGE.read_text("utf-8")
    path = tmp_path / "night-shift.csv"
    path.write_text(page.split("```csv\n")[1].split("```")[0], "utf-8")
    found = import_file(path)
    lines = [f"night-shift.yaml: {len(found.checklist.questions)} questions of {found.rows_read} rows."]
    lines += [f"  left out: {skipped.sheet} row {skipped.row}: {skipped.reason}" for skipped in found.skipped]
    lines += [f"  {remark.sheet} row {remark.row}: {remark.text}" for remark in found.remarks]
    assert [line for line in lines if line not in page.splitlines()] == []
    assert page.count("  left out:") == len(found.skipped)
