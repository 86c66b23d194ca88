"""How blocks are cut, kept together, named again and made smaller at the end of a page."""

from __future__ import annotations

from pathlib import Path
from unittest.mock import MagicMock

import pytest

from iso20k_audit.model.view import ClauseConformity
from iso20k_audit.model.vocabulary import Result
from iso20k_audit.reports import palette, typography
from iso20k_audit.reports.blocks import MarkLine, Row, Stack, Text
from iso20k_audit.reports.cards import Picture, Pictures
from iso20k_audit.reports.charts import GroupBars, legend_marks, shown_results
from iso20k_audit.reports.compose import in_company, limited
from iso20k_audit.reports.flow import Flow
from iso20k_audit.reports.sheet import sheet_for

WIDTH = 460.0


@pytest.fixture(autouse=True)
def fonts():
    typography.register_fonts()


def written(block):
    """All words of a block, in order."""
    if isinstance(block, Text):
        lines = block._paragraph.blPara.lines if hasattr(block._paragraph, "blPara") else None
        if lines is None:
            return block._paragraph.getPlainText()
        return " ".join(
            " ".join(word.text for word in line.words) if hasattr(line, "words") else " ".join(line[1])
            for line in lines
        )
    if isinstance(block, Stack):
        return " ".join(written(part) for part in block.blocks)
    if isinstance(block, Row):
        return " ".join(written(part) for _, _, part in block.cells)
    return getattr(block, "word", "")


def long_row(**more):
    body = Text("word " * 600)
    side = Stack([Text("6.2.1-02"), MarkLine(palette.CONFORMS)])
    return Row([(0, 100, side), (124, 336, body)], **more)


def test_a_row_that_goes_on_names_itself_again():
    first, rest = long_row(again="6.2.1-02").split(WIDTH, 200)
    assert "Conforms" in written(first)
    assert written(rest).startswith("6.2.1-02, continued")
    _, last = rest.split(WIDTH, 100)
    assert written(last).startswith("6.2.1-02, continued")
    _, unnamed = long_row().split(WIDTH, 200)
    assert "continued" not in written(unnamed)


def test_a_label_is_not_cut_off_from_its_mark():
    side = Stack([Text("6.2.1-02"), MarkLine(palette.CONFORMS), MarkLine(palette.MISSING)])
    row = Row([(0, 100, side), (124, 336, Text("word " * 600))])
    assert side.height(100) == 38
    assert row.split(WIDTH, 8 + 30) is None
    assert row.lead(WIDTH) >= 8 + 38
    assert row.split(WIDTH, 8 + 42) is not None


def rows(count, lines=1):
    return [Row([(0, 300, Text("<br/>".join(["cell"] * lines)))]) for _ in range(count)]


@pytest.mark.parametrize(
    ("count", "kept"),
    [
        (1, [False]),
        (2, [True, False]),
        (3, [True, True, False]),
        (5, [True, False, False, True, False]),
    ],
)
def test_no_row_of_a_table_stands_alone(count, kept):
    assert [row.keep_next for row in in_company(rows(count), WIDTH)] == kept


def test_high_rows_may_stand_alone():
    assert not any(row.keep_next for row in in_company(rows(4, lines=12), WIDTH))


def test_text_is_cut_to_lines_with_an_ellipsis():
    two = 2.1 * typography.CELL.leading
    text = limited("First action: " + "brief all engineers and " * 20, typography.CELL, 150, two)
    assert text.height(150) <= two
    assert written(text).endswith("…")
    assert not written(limited("Brief all", typography.CELL, 150, two)).endswith("…")


def test_a_screenshot_is_printed_over_the_whole_width():
    picture = Picture(Path("screen.jpg"), (1600, 900), "A screen")
    (half,) = Pictures([picture])._boxes(WIDTH)
    (whole,) = Pictures([picture], whole=True)._boxes(WIDTH)
    assert half[0] == pytest.approx((WIDTH - 14) / 2)
    assert whole[0] == pytest.approx(WIDTH)


def test_pictures_are_made_a_little_smaller_rather_than_leaving_a_hole():
    block = Row([(0, WIDTH, Pictures([Picture(Path("a.jpg"), (1600, 900), "A screen")], whole=True))])
    high = block.height(WIDTH)
    smaller = block.shrunk(WIDTH, high * 0.8)
    assert smaller is not None and smaller.height(WIDTH) <= high * 0.8
    assert block.shrunk(WIDTH, high * 0.5) is None
    assert long_row().shrunk(WIDTH, 100) is None


def test_a_page_is_filled_with_a_smaller_picture():
    sheet, canvas = sheet_for("A4"), MagicMock()
    picture = Picture(Path("a.jpg"), (1600, 900), "A screen")
    screen = Row([(0, WIDTH, Pictures([picture], whole=True))], rule=None)
    taken = sheet.top - sheet.bottom - screen.height(WIDTH) * 0.85
    filler = Row([(0, WIDTH, Text(""))], pad=taken / 2, rule=None, floor=2000)
    Flow(canvas, sheet).run([filler, screen])
    canvas.showPage.assert_not_called()
    (_, _, _, _, high), _ = canvas.draw_picture.call_args
    assert high < 0.9 * Pictures([picture], whole=True)._boxes(WIDTH)[0][1]


def test_captions_stand_under_their_own_picture():
    drawn = []

    class Canvas:
        def draw_picture(self, path, x, y, width, height):
            drawn.append(y)

        def __getattr__(self, name):
            return lambda *_, **__: None

    wide, tall = Picture(Path("a.jpg"), (1600, 400), "Wide"), Picture(Path("b.jpg"), (400, 1600), "Tall")
    block = Pictures([wide, tall])
    tops = []
    for caption in block._captions:
        caption.draw = lambda canvas, x, top, width: tops.append(top)
    block.draw(Canvas(), 0, 500, WIDTH)
    assert tops == [pytest.approx(low - 5) for low in drawn]


def test_bars_have_a_column_for_every_result():
    groups = [
        ClauseConformity(
            "4", "Context", 7, dict.fromkeys(Result, 0) | {Result.CONFORMS: 3, Result.RECORDED: 2}
        ),
        ClauseConformity("5", "Leadership", 3, dict.fromkeys(Result, 0) | {Result.MINOR: 1}, unanswered=2),
    ]
    bars = GroupBars(groups, 170)
    assert {word: counts for _, word, counts in bars.columns} == {
        "Conf": [3, 0],
        "OFI": [0, 0],
        "Min": [0, 1],
        "Maj": [0, 0],
        "Rec": [2, 0],
        "Open": [0, 2],
    }
    assert Result.RECORDED in shown_results(groups)
    assert palette.RECORDED in legend_marks(groups[0])
    assert palette.UNANSWERED in legend_marks(groups[1])
