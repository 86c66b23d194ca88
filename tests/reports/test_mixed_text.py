"""Paragraphs from right to left: broken as they are read, drawn line by line, nothing lost."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus.paragraph import Paragraph

from iso20k_audit.model.wording import language
from iso20k_audit.reports import typography
from iso20k_audit.reports.blocks import Text
from iso20k_audit.reports.canvas import Furniture, ReportCanvas
from iso20k_audit.reports.compose import prose, strong
from iso20k_audit.reports.mixed_text import MixedParagraph, paragraph
from iso20k_audit.reports.reading_order import letters_of
from iso20k_audit.reports.sheet import sheet_for
from iso20k_audit.reports.typography import escape

NOTE = (
    "عرض قائد الفريق قائمة الانتظار وفتح ثلاث تذاكر اخترناها نحن، وحددت الأولوية في كل حالة وفق التأثير والإلحاح "
    "ثم أغلقت التذاكر كلها في اليوم نفسه دون تأكيد من المستخدم"
)


@pytest.fixture(autouse=True)
def fonts():
    typography.register_fonts()


@pytest.fixture
def arabic():
    with language("ar"):
        yield


def drawn(block, width):
    """The lines of a paragraph as they are drawn, from left to right."""
    made = block._paragraph if isinstance(block, Text) else block
    if isinstance(block, Text):
        block.height(width)
    else:
        made.wrap(width, 10_000)
    if made.blPara.kind == 0:
        return [" ".join(words) for _, words in made.blPara.lines]
    return ["".join(word.text for word in line.words) for line in made.blPara.lines]


def read(line):
    """A line of Arabic alone as it is read."""
    return "".join(map(letters_of, reversed(line)))


def test_lines_follow_one_another_as_they_are_read(arabic):
    lines = drawn(Text(escape(NOTE)), 160)
    assert len(lines) > 3
    assert " ".join(map(read, lines)) == NOTE


@given(
    st.lists(st.text("ابتجدرسلمنوي", min_size=1, max_size=30), min_size=1, max_size=40), st.floats(60, 300)
)
def test_no_letter_is_lost_and_no_line_too_wide(words, width):
    with language("ar"):
        made = paragraph(escape(" ".join(words)), typography.BODY)
        lines = drawn(made, width)
    assert "".join(map(read, lines)).replace(" ", "") == "".join(words)
    space = stringWidth(" ", typography.ARABIC, 9.5)
    for line in lines:  # spaces may be set a twentieth narrower
        assert stringWidth(line, typography.ARABIC, 9.5) <= width + 0.05 * space * (line.count(" ") + 1)


@given(
    st.text("اللهجب abYZ 12-.:()«»،؟\n☎日א", max_size=200), st.sampled_from(["ar", "en"]), st.floats(40, 300)
)
def test_mixed_text_keeps_every_character(text, code, width):
    with language(code):
        lines = drawn(MixedParagraph(escape(text), typography.BODY), width)
    shown = Counter(letter for line in lines for char in line for letter in letters_of(char))
    turned = str.maketrans("()«»", "((««")
    wanted = Counter(letters_of(typography.clean(text).replace("日", "□")).translate(turned))
    for blank in " \n\u00a0":
        shown.pop(blank, None), wanted.pop(blank, None)
    assert Counter("".join(shown.elements()).translate(turned)) == wanted


def test_bold_words_and_links_keep_their_face_and_place(arabic):
    markup = f'{strong("السؤال")} <a href="#q">{escape("8.6.1-02")}</a> {escape("صادرة عن Maria (فني).")}'
    made = paragraph(markup, typography.BODY)
    (line,) = drawn(made, 400)
    assert line.index("8.6.1-02") > line.index("Maria")
    assert line.startswith(".(") and read(line).startswith("السؤال")
    faces = {letters_of(word.text[0]): word.fontName for word in made.blPara.lines[0].words}
    assert faces["ل"] == "IBMPlexSansArabic-SemiBold"
    linked = [word.text for word in made.blPara.lines[0].words if word.link]
    assert linked == ["8.6.1-02"]


def test_a_paragraph_cut_at_the_end_of_a_page_goes_on_with_the_next_line(arabic):
    whole = Text(escape(NOTE))
    lines = drawn(whole, 160)
    first, rest = whole.split(160, 2 * typography.BODY.leading)
    assert drawn(first, 160) + drawn(rest, 160) == lines
    assert rest._paragraph.style.alignment == 2


def test_lists_hang_at_the_right(arabic):
    (block,) = prose("- " + NOTE)
    block.height(200)
    style, lines = block._paragraph.style, block._paragraph.blPara.lines
    assert (style.alignment, style.rightIndent, style.leftIndent) == (2, 10, 0)
    assert drawn(block, 200)[0].endswith("–")
    # With the extra 10 points its end is 10 points right of that of the other lines.
    width = sum(stringWidth(word.text, word.fontName, 9.5) for word in lines[0].words)
    assert -10 + lines[0].extraSpace + width == pytest.approx(200)


def test_a_long_text_against_the_page_starts_at_its_own_side(arabic):
    english = "Records of the late shift were closed without an entry that the user agreed. " * 3
    (block,) = prose(english)
    block.height(300)
    assert block._paragraph.style.alignment == 0
    assert " ".join(drawn(block, 300)) == english.strip()
    (short,) = prose("No records.")
    assert short._paragraph.style.alignment == 2
    assert drawn(short, 300) == ["No records."]


def test_a_long_arabic_text_in_an_english_report_starts_at_the_right():
    (block,) = prose(NOTE)
    assert isinstance(block._paragraph, MixedParagraph)
    lines = drawn(block, 160)
    assert block._paragraph.style.alignment == 2
    assert " ".join(map(read, lines)) == NOTE


def test_an_arabic_name_in_an_english_sentence_stands_in_its_place():
    (line,) = drawn(Text(escape("The owner (أحمد علي) agreed; כהן did not.")), 400)
    assert line == "The owner (" + drawn(Text(escape("أحمد علي")), 400)[0] + ") agreed; ןהכ did not."


def test_what_has_no_font_is_still_shown_as_a_box(arabic):
    (line,) = drawn(Text(escape("نعم 日本")), 400)
    assert line.startswith("□□")


def test_ordinary_paragraphs_stay_those_of_reportlab():
    assert type(paragraph(escape("Größe, Łódź & <b>"), typography.BODY)) is Paragraph


def test_a_page_from_right_to_left_is_turned_round_in_one_place(arabic):
    canvas = ReportCanvas(sheet_for("A4"), Furniture())
    wide = canvas.sheet.page_width
    assert canvas.left_of(54, 100) == wide - 154
    canvas.rect(54, 10, 100, 20, stroke=0, fill=1)
    assert f"{wide - 154:.3f}".rstrip("0") in canvas._code[-1]


def test_vowel_signs_stand_over_their_letters_and_leave_words_whole(arabic):
    canvas = ReportCanvas(sheet_for("A4"), Furniture())
    typography.draw_text(canvas, 60, 700, "سُجِّل", typography.REGULAR, 10, typography.palette.INK)
    code = "".join(canvas._code)
    assert code.count("/ActualText ()") == 3
    rises = [float(found.split()[-1]) for found in code.split("Ts")[:-1]]
    assert min(rises) < 0 < max(rises)


def test_plain_strings_are_cut_at_their_end(arabic):
    shown = typography.fit(NOTE, typography.REGULAR, 9, 120)
    assert shown.endswith("…") and NOTE.startswith(shown[:-1])
    assert typography.text_width(shown, typography.REGULAR, 9) <= 120
