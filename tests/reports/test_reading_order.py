"""Arabic letters joined, and lines put in the order of drawing as Unicode's algorithm says."""

from __future__ import annotations

import re
from unittest.mock import patch

import pytest
from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st

from iso20k_audit.reports import reading_order
from iso20k_audit.reports.reading_order import drawn_line, isolated, joined, letters_of

_ISOLATES = "\u2066\u2067\u2069"
_ALPHABET = "ابةجab Z12 .,:()[]-+%/ –«»אב٣\u0651$…·" + _ISOLATES


@given(st.text(_ALPHABET, max_size=24), st.booleans())
def test_order_is_that_of_unicode(text, rightward):
    # Codes are our own addition, mirroring is not the other program's part, spaces at the end are never drawn.
    text = text.strip(" " + _ISOLATES)
    with (
        patch.object(reading_order, "_CODE", re.compile(r"(?!)")),
        patch.object(reading_order, "_MIRRORED", {}),
    ):
        ours = drawn_line(text, rightward)
    theirs = get_display(text, base_dir="R" if rightward else "L")
    assert ours == "".join(char for char in theirs if char not in _ISOLATES)


@pytest.mark.parametrize(
    ("read", "drawn"),
    [
        ("السؤال 8.6.1-02 (نعم)", "(معن) 8.6.1-02 لاؤسلا"),
        ("في 2026-10-31، ثم", "مث ،2026-10-31 يف"),
        ("ISO/IEC 20000-1:2018، البند 4", "4 دنبلا ،ISO/IEC 20000-1:2018"),
        ("ببرنامج ISO20K Audit Workbench 0.2.0", "ISO20K Audit Workbench 0.2.0 جمانربب"),
        ("الالتزام 83% فقط", "طقف 83% مازتلالا"),
        ("8.6.1-02، 8.6.1-03", "8.6.1-03 ،8.6.1-02"),
        ("26–30 أكتوبر", "ربوتكأ 30–26"),
    ],
)
def test_numbers_of_records_and_dates_stay_whole_on_a_page_from_right_to_left(read, drawn):
    assert drawn_line(read, True) == drawn


def test_brackets_open_the_other_way_from_right_to_left():
    assert drawn_line("[نعم]", True) == "[معن]"
    assert drawn_line("say (نعم) so", False) == "say (معن) so"


def test_letters_take_the_form_that_their_neighbours_ask_for():
    assert joined("بيت") == "\ufe91\ufef4\ufe96"
    assert joined("لا") == "\ufefb"
    assert joined("audit 2026") == "audit 2026"


@given(st.text("ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءآأؤإئ ", max_size=40))
def test_joined_text_still_says_the_same(text):
    assert "".join(map(letters_of, joined(text))) == text


def test_a_text_keeps_its_own_order_among_others():
    name = isolated("Kraków, room 2.14 (left)", page_rightward=True)
    assert drawn_line(f"{name} · {isolated('الموقع', True)}", True) == "عقوملا · Kraków, room 2.14 (left)"
    arabic = isolated("شركة النور.", page_rightward=False)
    assert drawn_line(f"{arabic} · audit", False) == ".رونلا ةكرش · audit"
    assert isolated("10:00", True) == "10:00"
    assert isolated("plain", False) == "plain"


def test_a_sentence_that_begins_with_a_latin_name_is_still_arabic_on_an_arabic_page():
    assert isolated("EV-012 صورة الجهاز", True)[0] == reading_order.RTL_ISOLATE
    assert isolated("The word نعم was said by everybody who was asked about it.", True)[0] == "\u2066"
