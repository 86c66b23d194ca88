"""Tables come out of files as people see them, and no file does harm or ends in anything but a clear message."""

from __future__ import annotations

import io
import struct
import time
import zipfile
from datetime import date, datetime
from datetime import time as clock

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from python_calamine import CalamineWorkbook

from iso20k_audit.checklists import spreadsheet_guards
from iso20k_audit.checklists.tables import column_index, column_letter
from iso20k_audit.checklists.tabular import read_tables, tables_of
from iso20k_audit.model.errors import InputError, NotFound
from tests.checklists.making_files import ODS_CELL, ods, ods_row, workbook, xls, xlsb

QUICK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def read(tmp_path):
    """Writes bytes or text to a file and reads its tables."""

    def write_and_read(content: bytes | str, name: str = "list.csv"):
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return read_tables(path)

    return write_and_read


# -- workbooks --------------------------------------------------------------------------------------


def test_sheets_come_with_their_rows_and_numbers(tmp_path):
    book = Workbook()
    book.active.title = "Desk"
    book.active["B3"], book.active["C5"] = "Question", "How?"
    book.create_sheet("Empty")
    book.create_sheet("Old").sheet_state = "hidden"
    book["Old"]["A1"] = "x"
    book.save(tmp_path / "a.xlsx")
    desk, empty, old = read_tables(tmp_path / "a.xlsx")
    assert (desk.name, desk.first_row, desk.hidden) == ("Desk", 3, False)
    assert desk.rows == [["", "Question", ""], ["", "", ""], ["", "", "How?"]]
    assert desk.number(2) == 5
    assert desk.row(5)[2] == "How?"
    assert desk.row(99) == ["", "", ""]
    assert empty.rows == []
    assert old.hidden


def test_values_look_as_people_see_them(tmp_path):
    values = [
        8.1,
        8.0,
        8.1 + 1e-15,
        7,
        True,
        None,
        "text ",
        date(2025, 3, 1),
        datetime.fromisoformat("2025-03-01T08:05"),
        clock(8, 6),
    ]
    path = workbook(tmp_path / "a.xlsx", {"S": [values]})
    assert read_tables(path)[0].rows[0] == [
        *("8.1", "8", "8.1", "7", "TRUE", "", "text "),
        *("2025-03-01", "2025-03-01 08:05:00", "08:06:00"),
    ]


def test_dates_are_told_from_text(tmp_path):
    path = workbook(tmp_path / "a.xlsx", {"S": [["x"], [date(2025, 6, 8), "2025-06-08"]]})
    assert read_tables(path)[0].dates == {(2, 0)}


def test_the_number_format_decides_whether_ten_keeps_its_zero(tmp_path):
    book = Workbook()
    for row, (value, form) in enumerate(
        [(8.9, "General"), (8.1, "0.00"), (8.1, "0.0"), (8.125, "0.0"), (5, "0.00")], 1
    ):
        book.active.cell(row, 2, value).number_format = form
    book.active["A6"] = "8.10"
    book.save(tmp_path / "a.xlsx")
    found = read_tables(tmp_path / "a.xlsx")[0]
    assert [row[1] for row in found.rows] == ["8.9", "8.10", "8.1", "8.125", "5.00", ""]
    assert found.numeric == {(1, 1): None, (2, 1): 2, (3, 1): 1, (4, 1): 1, (5, 1): 2}
    assert found.typed


def test_cells_merged_downwards_are_filled_and_others_kept(tmp_path):
    rows = [["Title"], ["Process", "Question"], ["Desk", "How?"], [None, "Who?"], [None, "When?"]]
    path = workbook(tmp_path / "a.xlsx", {"S": rows}, {"S": ["A1:B1", "A3:A5"]})
    found = read_tables(path)[0]
    assert [row[0] for row in found.rows] == ["Title", "Process", "Desk", "Desk", "Desk"]
    assert found.filled == {(4, 0), (5, 0)}
    assert (1, 0, 1, 1) in found.merged


def test_formulas_come_with_the_value_that_excel_saved(tmp_path):
    path = workbook(tmp_path / "a.xlsx", {"S": [["=1+1", "x"]]})
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    parts[sheet] = (
        parts[sheet]
        .replace(b"<f>1+1</f><v></v>", b"<f>1+1</f><v>2</v>")
        .replace(b"<f>1+1</f><v/>", b"<f>1+1</f><v>2</v>")
    )
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    assert read_tables(path)[0].rows == [["2", "x"]]


def test_the_old_excel_format_reads(read):
    found = read(xls(), "old.xls")[0]
    assert found.rows == [
        ["Old checklist", "", ""],
        ["Clause", "Process", "Question"],
        ["8.9", "Desk", "How is it closed?"],
        ["8.1", "Desk", "Who is told?"],
    ]
    assert found.filled == {(4, 1)}
    assert found.numeric == {(3, 0): None, (4, 0): None}


def test_opendocument_and_binary_workbooks_read(read):
    rows = (
        ods_row("Clause", "Question")
        + ods_row(repeated=2)
        + ods_row("8.6.1", "How?")
        + ods_row(repeated=1048000)
    )
    found = read(ods(rows), "a.ods")[0]
    assert found.rows == [["Clause", "Question"], ["", ""], ["", ""], ["8.6.1", "How?"]]
    found = read(xlsb([(0, 0, "Clause"), (0, 1, "Question"), (2, 0, 8.1), (2, 1, "How?")]), "a.xlsb")[0]
    assert found.rows == [["Clause", "Question"], ["", ""], ["8.1", "How?"]]


def test_what_a_file_is_counts_not_its_name(tmp_path, read):
    data = workbook(tmp_path / "a.xlsx", {"S": [["a", "b"]]}).read_bytes()
    assert read(data, "wrong.csv")[0].rows == [["a", "b"]]
    assert read("a;b\nc;d\n", "wrong.xls")[0].rows == [["a", "b"], ["c", "d"]]


# -- text -------------------------------------------------------------------------------------------

GERMAN = "Kapitel;Frage\n8.6;Wie prüft ihr die Störungen, und wer hört zu?\n"
POLISH = "Punkt;Pytanie\n8.6;Jak są zgłaszane zakłócenia i kto się nimi zajmuje późną nocą?\n" * 3
RUSSIAN = "Пункт;Вопрос\n8.6;Как регистрируются инциденты и кто отвечает за их закрытие?\n" * 3


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *(
            (GERMAN, encoding)
            for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32")
        ),
        *((GERMAN, encoding) for encoding in ("cp1252", "latin-1")),
        ("Clause;Question\n8.6;Who’s told – and when?\n", "cp1252"),
        (POLISH, "cp1250"),
        (RUSSIAN, "cp1251"),
    ],
)
def test_encodings_are_recognised(read, text, encoding):
    rows = read(text.encode(encoding))[0].rows
    assert [";".join(row) for row in rows] == text.splitlines()


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_delimiters_are_recognised_by_the_whole_file(read, delimiter):
    title = "Checklist for the desk, night shift; 2025\n"
    rows = [
        ["No", "Clause", "Question, or what to ask; in words"],
        ["1", "8.6.1", "Who, and when?"],
        ["2", "8.6.2", "How?"],
    ]
    text = title + "".join(delimiter.join(f'"{cell}"' for cell in row) + "\n" for row in rows)
    assert read(text)[0].rows[1:] == rows


def test_quotes_lines_in_cells_and_blank_rows_stay(read):
    text = (
        'Clause;Question;Evidence\r\n8.6;"He said ""now"", how?";"Log\r\nTickets"\r\n\r\n8.7;Who?;\r\n;;\r\n'
    )
    found = read(text)[0]
    assert found.rows == [
        ["Clause", "Question", "Evidence"],
        ["8.6", 'He said "now", how?', "Log\r\nTickets"],
        ["", "", ""],
        ["8.7", "Who?", ""],
    ]
    assert not found.typed


def test_the_delimiter_that_excel_writes_down_is_taken(read):
    assert read("sep=,\na,b;c\n")[0].rows == [["a", "b;c"]]


def test_a_list_without_delimiter_has_one_column(read):
    assert read("How is it done?\nWho does it?\n", "a.txt")[0].rows == [["How is it done?"], ["Who does it?"]]


def test_a_quotation_mark_left_open_is_named(read):
    with pytest.raises(
        InputError, match=r"list.csv, row 2: a quotation mark is opened on line 2 and never closed"
    ):
        read('a;b\n1;"How?\n2;Who?\n3;When?\n')


# -- limits and harm --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "name", "message"),
    [
        (b"", "a.csv", "is empty"),
        (b"\x00" * 50, "a.csv", "is empty"),
        (b"%PDF-1.7 x", "a.xlsx", "this is a PDF, not a table"),
        (b"\x89PNG\r\n", "a.xlsx", "a picture"),
        (b"<html><table><tr><td>x", "a.xls", "a web page"),
        (b"<?xml version='1.0'?><Workbook xmlns='x'>", "a.xls", "XML form of 2003"),
        (b"PK\x03\x04 broken", "a.xlsx", "damaged or not completely copied"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "a.xls", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "a.xlsx", "password"),
        (bytes(range(1, 32)) * 40, "a.csv", "no text and no workbook"),
        ("x;" * 300 + "y\n", "a.csv", "more than 200 columns"),
    ],
)
def test_what_is_no_table_is_refused_in_words(read, content, name, message):
    with pytest.raises(InputError, match=message) as caught:
        read(content, name)
    assert name in str(caught.value)


def test_missing_files_folders_and_devices_are_refused(tmp_path):
    with pytest.raises(NotFound):
        read_tables(tmp_path / "none.xlsx")
    with pytest.raises(InputError, match="is a folder"):
        read_tables(tmp_path)


def test_too_many_rows_are_refused(read):
    with pytest.raises(InputError, match="more than 200,000 rows"):
        read("a;b\n" * 200_001)


def test_too_large_files_are_refused(tmp_path):
    path = tmp_path / "a.csv"
    with path.open("wb") as file:
        file.truncate(51 * 1024 * 1024)
        file.seek(0)
        file.write(b"a;b\n")
    with pytest.raises(InputError, match="larger than 50 MB"):
        read_tables(path)


def bomb(name: str, size: int, told: int | None = None) -> bytes:
    """An archive whose sheet unpacks to `size` bytes of blanks; `told` is what its directory says."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive, archive.open(name, "w") as part:
        for _ in range(size // 2**20):
            part.write(b" " * 2**20)
    data = bytearray(out.getvalue())
    if told is not None:
        for mark, place in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
            at = data.find(mark)
            data[at + place : at + place + 4] = told.to_bytes(4, "little")
    return bytes(data)


@pytest.mark.parametrize("told", [None, 1000])
def test_zip_bombs_are_refused_before_they_unpack(monkeypatch, told):
    monkeypatch.setattr(spreadsheet_guards, "MAX_UNPACKED", 48 * 2**20)
    data = bomb("xl/worksheets/sheet1.xml", 100 * 2**20, told)
    assert len(data) < 150_000
    start = time.process_time()
    with pytest.raises(InputError, match="becomes enormous"):
        tables_of(data, "bomb.xlsx")
    assert time.process_time() - start < 1


def test_a_stray_value_far_away_is_refused_and_a_stray_format_is_not(tmp_path):
    book = Workbook()
    book.active["A1"] = "Question"
    book.active["XFD1048576"].number_format = "0.00"
    book.save(tmp_path / "a.xlsx")
    assert read_tables(tmp_path / "a.xlsx")[0].rows == [["Question"]]
    book.active["XFD1048576"] = "x"
    book.save(tmp_path / "a.xlsx")
    with pytest.raises(InputError, match=r'a.xlsx, sheet "Sheet": there is a value in cell XFD1048576'):
        read_tables(tmp_path / "a.xlsx")


WIDE = ' table:number-columns-repeated="16384"'


@pytest.mark.parametrize(
    "data",
    [
        xlsb([(0, 0, "x"), (1_048_575, 16_383, "y")]),
        ods(f"<table:table-row>{ODS_CELL.format(WIDE, 'x')}</table:table-row>"),
        ods(ods_row("x", repeated=1_048_576)),
        ods(ods_row(repeated=300_000) + ods_row("x")),
    ],
    ids=["binary", "wide", "repeated", "far"],
)
def test_other_sheets_with_values_far_away_are_refused(read, data):
    with pytest.raises(InputError):
        read(data, "far.ods")


def test_an_old_workbook_with_a_cell_where_none_can_be_is_refused(read):
    number = struct.pack("<HHHH", 0x27E, 10, 3, 0)  # the clause in A4
    assert xls().count(number) == 1
    with pytest.raises(InputError, match="old.xls: is damaged"):
        read(xls().replace(number, struct.pack("<HHHH", 0x27E, 10, 65_535, 65_535)), "old.xls")


@QUICK
@given(data=st.binary(max_size=300), start=st.sampled_from([b"", b"PK\x03\x04", b"\xff\xfe", b'a;b\n"']))
def test_random_bytes_end_in_tables_or_input_errors(data, start):
    try:
        tables_of(start + data, "a.csv")
    except InputError as error:
        assert str(error)


@QUICK
@given(
    at=st.floats(0, 1),
    put=st.binary(min_size=1, max_size=6),
    kind=st.sampled_from(["xlsx", "ods", "xlsb", "xls"]),
)
def test_damaged_workbooks_end_in_tables_or_input_errors(tmp_path, at, put, kind):
    data = bytearray(samples(tmp_path)[kind])
    place = int(at * (len(data) - 1))
    data[place : place + len(put)] = put
    try:
        tables_of(bytes(data), f"a.{kind}")
    except InputError as error:
        assert str(error)


def samples(folder) -> dict[str, bytes]:
    path = folder / "sample.xlsx"
    if not path.exists():
        workbook(path, {"S": [["Clause", "Question"], [8.1, "How?"]]}, {"S": ["A2:A3"]})
    return {
        "xlsx": path.read_bytes(),
        "ods": ods(ods_row("Clause", "Question")),
        "xlsb": xlsb([(0, 0, "Clause"), (1, 0, 8.1)]),
        "xls": xls(),
    }


# -- columns and speed ------------------------------------------------------------------------------


@given(st.integers(0, 18_277))
def test_column_letters_and_indexes_are_inverse(index):
    assert column_index(column_letter(index)) == index


def test_letters_are_those_of_a_spreadsheet():
    assert [column_letter(index) for index in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
    assert [column_index(text) for text in ("a", "", "A1", "ÄB", "ABCD")] == [0, -1, -1, -1, -1]


def test_reading_5000_rows_takes_at_most_three_times_calamine_alone(tmp_path):
    rows = [["No", "Clause", "Process", "Question", "Look for", "Evidence"]]
    for number in range(5000):
        rows.append(
            [number + 1, 8 + number % 9 / 10, f"Process {number // 50}", f"How does the desk handle case {number}?",
             f"A dated record {number}\nA name against it", f"Tickets of {number}; shift log"]
        )  # fmt: skip
    merged = [f"C{start}:C{start + 49}" for start in range(2, 5000, 50)]
    path = workbook(tmp_path / "big.xlsx", {"S": rows}, {"S": merged})

    def seconds(work) -> float:
        best = 9.0
        for _ in range(5):
            start = time.process_time()
            work()
            best = min(best, time.process_time() - start)
        return best

    alone = seconds(lambda: CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python())
    assert seconds(lambda: read_tables(path)) < 3 * alone
