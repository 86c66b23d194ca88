"""Report and registers in the language of the audit; what programs rely on stays as it is in English."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from datetime import date, datetime
from xml.etree import ElementTree

import openpyxl
import pikepdf
import pytest
from PySide6.QtPdf import QPdfDocument

from iso20k_audit.model import wording
from iso20k_audit.reports import dates
from iso20k_audit.reports.blank_papers import write_papers
from iso20k_audit.reports.canvas import ReportCanvas
from iso20k_audit.reports.pdf import write_report
from iso20k_audit.reports.register_columns import COLUMNS, TABLES
from iso20k_audit.reports.registers import write_registers
from iso20k_audit.reports.sheet import sheet_for
from tests.reports.views import make_view
from tests.ui import pseudo

OPEN, CLOSE = "«", "»"
_MARKED = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")


@pytest.fixture(scope="module")
def marked(tmp_path_factory):
    """French with every text between quotation marks."""
    folder = tmp_path_factory.mktemp("marked")
    module = pseudo.translations()
    module.update(("fr",), folder)
    tree = ElementTree.parse(module.ts_of("fr", folder))
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        text = f"{OPEN}{message.findtext('source')}{CLOSE}"
        for place in list(translation.iterfind("numerusform")) or [translation]:
            place.text = text
    tree.write(module.ts_of("fr", folder), encoding="utf-8")
    before = wording._catalogues.pop("fr", None)
    wording.install("fr", wording.read_catalogue(module.ts_of("fr", folder)))
    yield "fr"
    wording._catalogues.pop("fr")
    if before is not None:
        wording.install("fr", before)


@pytest.fixture(scope="module")
def view(marked):
    return replace(make_view(), language=marked)


def _texts(path):
    document = QPdfDocument(None)
    document.load(str(path))
    return [document.getAllText(page).text() for page in range(document.pageCount())]


def test_every_heading_of_the_report_is_in_the_language_of_the_audit(view, tmp_path):
    path = write_report(view, tmp_path / "report.pdf")
    whole = " ".join(" ".join(_texts(path)).split())
    for heading in (
        "Executive summary",
        "Document control",
        "Conformity by clause",
        "Signatures",
        "Coverage",
    ):
        assert f"{OPEN}{heading}{CLOSE}" in whole
        assert not re.search(rf"(?<!{OPEN}){heading}", whole), heading
    assert f"{OPEN}Major nonconformity{CLOSE}" in whole
    with pikepdf.open(path) as pdf:
        assert str(pdf.Root.Lang) == "fr"


@pytest.fixture(scope="module")
def arabic(tmp_path_factory):
    folder = tmp_path_factory.mktemp("arabic")
    view = make_view(photos=2, folder=folder / "previews")
    name = replace(view.organisation, name="شركة النور")
    view = replace(view, language="ar", title="تدقيق نظام إدارة الخدمات", organisation=name)
    return write_report(view, folder / "report.pdf"), write_papers(view, folder / "papers.pdf")


def _lines(path):
    return [" ".join(line.split()) for page in _texts(path) for line in page.splitlines()]


def test_an_arabic_audit_has_its_report_in_arabic(arabic):
    path, papers = arabic
    text = " ".join(_lines(path))
    for heading in ("الملخص التنفيذي", "ضبط الوثيقة", "المطابقة حسب البند", "التوقيعات", "شركة النور"):
        assert heading in text
    assert "Executive summary" not in text and "Corrective action" not in text
    assert "أوراق العمل" in " ".join(_lines(papers)) and "Tick one result" not in " ".join(_lines(papers))
    with pikepdf.open(path) as pdf:
        assert str(pdf.Root.Lang) == "ar"
        assert "تدقيق نظام إدارة الخدمات" in str(pdf.docinfo["/Title"])
        with pdf.open_outline() as outline:
            titles = [item.title for item in outline.root]
    assert titles[:3] == ["الغلاف", "ضبط الوثيقة", "المحتويات"]
    for each in arabic:
        with pikepdf.open(each) as pdf:
            assert str(pdf.Root.ViewerPreferences.Direction) == "/R2L"


def test_arabic_text_is_found_by_its_letters(arabic):
    """Drawn in joined forms, it is read as ordinary letters in the order of reading; lam with alef included."""
    for path in arabic:
        text = "".join(_texts(path))
        assert not any("\ufe70" <= char <= "\ufefc" for char in text)
    assert "التدقيق الداخلي ومراجعة الإدارة" in " ".join(_lines(arabic[0]))
    assert "ملاحظات أخرى" in " ".join(_lines(arabic[1]))


def test_arabic_faces_are_embedded(arabic):
    with pikepdf.open(arabic[0]) as pdf:
        fonts = [thing for thing in pdf.objects if isinstance(thing, pikepdf.Dictionary)]
        faces = {str(font.BaseFont): font for font in fonts if font.get("/Type") == "/Font"}
    names = {name.partition("+")[2] for name in faces}
    assert {"IBMPlexSansArabic-Regular", "IBMPlexSansArabic-SemiBold"} <= names
    assert all("/FontFile2" in font.FontDescriptor for font in faces.values())


def test_an_arabic_report_runs_from_right_to_left(arabic):
    """The number of a section stands at the right of its title, and the page number at the left of the contents."""
    document = QPdfDocument(None)
    document.load(str(arabic[0]))
    page = next(n for n, text in enumerate(_texts(arabic[0])) if "الملخص التنفيذي" in text and n > 2)
    text = document.getAllText(page).text()
    at = text.index("الملخص التنفيذي")
    title = document.getSelectionAtIndex(page, at, len("الملخص التنفيذي")).boundingRectangle()
    middle = document.pagePointSize(page).width() / 2
    assert title.center().x() > middle and title.right() < 2 * middle - 54 - 100


def test_nothing_runs_out_of_the_margins_of_an_arabic_page(tmp_path, monkeypatch):
    edges = []
    turned = ReportCanvas.left_of

    def noting(canvas, x, width=0.0):
        left = turned(canvas, x, width)
        if x:  # the number of all pages is drawn at the corner of a form of its own
            edges.append((left, left + width))
        return left

    monkeypatch.setattr(ReportCanvas, "left_of", noting)
    view = make_view(photos=2, folder=tmp_path / "previews")
    questions = [replace(question, itil4=("incident_management",)) for question in view.questions]
    write_report(replace(view, questions=questions, language="ar"), tmp_path / "report.pdf")
    sheet = sheet_for("A4")  # tips of shapes stand out a little
    assert min(left for left, _ in edges) >= sheet.right - 1  # of an English page, the left of this one
    assert max(right for _, right in edges) <= sheet.page_width - sheet.left + 1


def test_the_same_arabic_audit_gives_the_same_pages(arabic, tmp_path):
    view = replace(make_view(), language="ar")
    first, second = (write_report(view, tmp_path / name) for name in ("a.pdf", "b.pdf"))
    assert _texts(first) == _texts(second)


def test_a_report_without_arabic_does_not_load_what_arabic_needs(tmp_path):
    code = (
        "import sys; from pathlib import Path; from tests.reports.views import tiny_view;"
        "from iso20k_audit.reports.pdf import write_report; from iso20k_audit.reports import typography;"
        "write_report(tiny_view(), Path(sys.argv[1]));"
        "assert 'arabic_reshaper' not in sys.modules;"
        "assert typography.ARABIC not in typography._glyphs"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "r.pdf")], check=True)
    with pikepdf.open(tmp_path / "r.pdf") as pdf:
        assert b"/ActualText" not in b"".join(
            content.read_bytes() for page in pdf.pages for content in [page.Contents]
        )


def test_no_language_is_left_behind(view, tmp_path):
    write_report(view, tmp_path / "report.pdf")
    assert wording.current() == "en"


@pytest.fixture(scope="module")
def workbook(view, tmp_path_factory):
    path = write_registers(view, tmp_path_factory.mktemp("registers") / "registers.xlsx")
    return openpyxl.load_workbook(path)


def test_sheets_headers_and_words_are_translated(workbook):
    sheet = workbook[f"{OPEN}Findings{CLOSE}"]
    headers = [cell.value for cell in sheet[1]]
    assert headers == [f"{OPEN}{header}{CLOSE}" for header in COLUMNS["tblFindings"]]
    kinds = {row[1] for row in sheet.iter_rows(min_row=2, values_only=True)}
    assert kinds and all(kind.startswith(OPEN) for kind in kinds)


def test_tables_keep_their_names_and_columns_their_order(workbook):
    names = [name for sheet in workbook for name in sheet.tables]
    assert names[: len(TABLES)] == [spec.name for spec in TABLES]
    keys = list(workbook["_columns"].iter_rows(min_row=2, values_only=True))
    assert workbook["_columns"].sheet_state == "hidden"
    for spec in TABLES:
        assert tuple(row[3] for row in keys if row[0] == spec.name) == COLUMNS[spec.name]
        shown = [row[4] for row in keys if row[0] == spec.name]
        assert shown == [cell.value for cell in workbook[keys_sheet(keys, spec.name)][1]]
    assert workbook.defined_names["register_language"].attr_text == '"fr"'


def keys_sheet(keys, table):
    """The sheet of a table as the workbook itself says it."""
    return next(row[1] for row in keys if row[0] == table)


def test_drop_down_lists_and_colours_know_the_translated_words(workbook):
    sheet = workbook[f"{OPEN}Findings{CLOSE}"]
    rules = [rule for area in sheet.conditional_formatting for rule in area.rules]
    assert any(f'"{OPEN}Major nonconformity{CLOSE}"' in rule.formula for rule in rules)
    words = {cell.value for row in workbook["_lists"].iter_rows(min_row=2) for cell in row}
    assert f"{OPEN}Major nonconformity{CLOSE}" in words


def test_an_english_workbook_has_no_sheet_of_names(tmp_path):
    path = write_registers(make_view(), tmp_path / "registers.xlsx")
    book = openpyxl.load_workbook(path)
    assert "_columns" not in book.sheetnames and "Findings" in book.sheetnames


def test_arabic_registers_run_from_right_to_left(tmp_path):
    path = write_registers(replace(make_view(), language="ar"), tmp_path / "registers.xlsx")
    assert all(
        sheet.sheet_view.rightToLeft for sheet in openpyxl.load_workbook(path) if sheet.title[0] != "_"
    )


def test_two_columns_never_get_the_same_header():
    catalogue = wording.Catalogue({("Registers", text, ""): "Nom" for text in ("Name", "Detail", "Code")})
    before = wording._catalogues.pop("pl", None)
    wording.install("pl", catalogue)
    try:
        with wording.language("pl"):
            for spec in TABLES:
                assert len(set(spec.headers)) == len(spec.headers)
    finally:
        wording._catalogues.pop("pl")
        if before is not None:
            wording.install("pl", before)


def test_a_title_that_excel_refuses_stays_english():
    before = wording._catalogues.pop("pl", None)
    wording.install(
        "pl", wording.Catalogue({("Registers", "Scope", ""): "a/b", ("Registers", "Plan", ""): "x" * 40})
    )
    try:
        with wording.language("pl"):
            titles = {spec.sheet for spec in TABLES}
            assert {"Scope", "Plan"} <= titles
    finally:
        wording._catalogues.pop("pl")
        if before is not None:
            wording.install("pl", before)


def test_dates_are_written_in_the_order_of_the_language():
    months = {("Dates", "October", ""): "Oktober"}
    forms = {
        ("Dates", "{day} {month} {year}", ""): "{day}. {month} {year}",
        ("Dates", "{first}–{last} {month} {year}", ""): "{first}.–{last}. {month} {year}",
    }
    before = wording._catalogues.pop("de", None)
    wording.install("de", wording.Catalogue(months | forms))
    try:
        with wording.language("de"):
            assert dates.day(date(2026, 10, 3)) == "3. Oktober 2026"
            assert dates.days(date(2026, 10, 3), date(2026, 10, 5)) == "3.–5. Oktober 2026"
            assert dates.moment(datetime(2026, 10, 3, 14, 5)) == "3. Oktober 2026, 14:05"  # noqa: DTZ001
    finally:
        wording._catalogues.pop("de")
        if before is not None:
            wording.install("de", before)
    assert dates.days(date(2026, 10, 3), date(2026, 11, 5)) == "3 October – 5 November 2026"
