"""Charts in PDF, Excel and CSV: whole, safe, and with native charts where there are any."""

from __future__ import annotations

import csv
import subprocess
import zipfile
from dataclasses import replace
from datetime import date
from decimal import Decimal
from shutil import which

import pytest
from openpyxl import load_workbook

from iso20k_audit.model.benefits import BenefitView, not_audited
from iso20k_audit.model.errors import Cancelled, InputError
from iso20k_audit.model.trend_figures import OVER, figure, figures
from iso20k_audit.model.trends import EVERY_KIND, TrendFilter, Trends, Unit
from iso20k_audit.model.vocabulary import BenefitKind
from iso20k_audit.model.wording import language
from iso20k_audit.reports import objective_book, trend_book
from iso20k_audit.reports.trend_book import Cover
from tests.model.test_trends import FACTS, TODAY

COVER = Cover("Trends", "2026-06-30", (("Audits", "all"),), ("A remark.",))


@pytest.fixture
def made():
    found = Trends(FACTS, TrendFilter(kinds=EVERY_KIND), TODAY)
    return [*figures(found, Unit.QUARTER), figure(found, f"{OVER}group", Unit.QUARTER)]


def words_of(path) -> str:
    if which("pdftotext") is None:
        pytest.skip("pdftotext is not installed here")
    return subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True
    ).stdout.decode()


def test_pdf_has_every_chart_with_how_it_is_counted(made, tmp_path):
    target = trend_book.write_pdf(COVER, made, tmp_path / "t.pdf")
    words = " ".join(words_of(target).split())
    for one in made:
        assert one.title in words
    assert "Opportunity for improvement" in words and "8.6 Resolution and fulfilment" in words
    assert "A remark." in words


def test_pdf_in_arabic_is_written(made, tmp_path):
    with language("ar"):
        target = trend_book.write_pdf(COVER, made, tmp_path / "t.pdf")
    assert target.stat().st_size > 10_000


def test_excel_has_data_and_native_charts(made, tmp_path):
    target = trend_book.write_xlsx(COVER, made, tmp_path / "t.xlsx")
    book = load_workbook(target)
    assert len(book.sheetnames) == len(made) + 1
    sheet = book["Findings by site"]
    assert [sheet.cell(2, column).value for column in range(1, 5)] == ["Kraków", 1, 2, 1]
    with zipfile.ZipFile(target) as archive:
        charts = [name for name in archive.namelist() if name.startswith("xl/charts/chart")]
    assert len(charts) == sum(1 for one in made if not one.is_empty)


def test_a_name_that_looks_like_a_formula_stays_a_text(made, tmp_path):
    site = next(one for one in made if one.name == "by_site")
    evil = replace(site.categories[0], text='=HYPERLINK("http://x","y")')
    bad = replace(site, categories=(evil, *site.categories[1:]), title="@SUM [1]:2")
    target = trend_book.write_xlsx(COVER, [bad], tmp_path / "t.xlsx")
    sheet = load_workbook(target).worksheets[1]
    assert sheet.cell(2, 1).data_type == "s" and sheet.cell(2, 1).value.startswith("=HYPERLINK")
    rows = list(csv.reader((trend_book.write_csv(bad, tmp_path / "t.csv")).open(encoding="utf-8-sig")))
    assert rows[1][0].startswith("'=HYPERLINK")


def test_csv_has_headings_values_and_out_of(made, tmp_path):
    repeats = next(one for one in made if one.name == "repeats")
    rows = list(csv.reader((trend_book.write_csv(repeats, tmp_path / "t.csv")).open(encoding="utf-8-sig")))
    assert rows[0] == ["Category", "Repeat rate", "Repeat rate: out of"]
    assert rows[1] == ["Q1 2025", "0", "2"] and rows[2] == ["Q2 2025", "", "0"]


def test_cancelled_or_refused_leaves_nothing_behind(made, tmp_path):
    def stop(done, total, what):
        raise Cancelled

    for write in (trend_book.write_pdf, trend_book.write_xlsx):
        with pytest.raises(Cancelled):
            write(COVER, made, tmp_path / "t.out", progress=stop)
    with pytest.raises(InputError):
        trend_book.write_csv(made[0], tmp_path / "none" / "t.csv")
    assert list(tmp_path.iterdir()) == []


def test_benefits_always_say_that_nobody_audited_them(tmp_path):
    one = BenefitView(
        "b1", BenefitKind.HOURS_SAVED, "Fewer notes", Decimal("12.5"), "12,5", "hours", date(2026, 1, 1), None, "Study",
        "Maria", "", "",
    )  # fmt: skip
    content = objective_book.Content("2026-06-30", (), (), "The rule.", (one,))
    words = " ".join(words_of(objective_book.write(content, tmp_path / "o.pdf")).split())
    assert not_audited() in words and "12.5 hours" in words
    book = load_workbook(objective_book.write(content, tmp_path / "o.xlsx"))
    assert "Benefits, not audited" in book.sheetnames
    cells = [cell.value for row in book["Benefits, not audited"].rows for cell in row]
    assert cells.count(not_audited()) == 2 and 12.5 in cells
    assert "Fewer notes" not in [cell.value for row in book["Objectives"].rows for cell in row]
    text = objective_book.write_benefits_csv([one], tmp_path / "b.csv").read_text(encoding="utf-8-sig")
    assert not_audited() in text
