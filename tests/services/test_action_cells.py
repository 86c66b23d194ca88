"""What people type into cells: good forms, bad ones, and ones that could mean two things."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iso20k_audit.model.action_workbook import OWNER_STATES, said
from iso20k_audit.model.vocabulary import ActionStatus, CauseCategory
from iso20k_audit.model.wording import LANGUAGES, language
from iso20k_audit.reports.dates import day
from iso20k_audit.services.action_cells import CellError, cause_of, day_of, names_in, percent_of, state_of

HALLOWEEN = date(2026, 10, 31)


@pytest.mark.parametrize(
    "text",
    [
        "2026-10-31",
        "2026-10-31 00:00:00",
        "2026-10-31T08:15:00",
        "2026/10/31",
        "2026.10.31",
        "31.10.2026",
        "31. 10. 2026",
        "31/10/2026",
        "10/31/2026",
        "31-10-26",
        "31.10.26",
        " 31 October 2026 ",
        "31-Oct-2026",
        "31st Oct 2026",
        "Oct 31, 2026",
        "October 31 2026",
        "31. Oktober 2026",
        "31 octobre 2026",
        "31 de octubre de 2026",
        "31 de outubro de 2026",
        "31 października 2026",
        "46326",
        "２０２６-10-31",
        "٣١/١٠/٢٠٢٦",
    ],
)
def test_a_day_in_many_forms(text):
    assert day_of(text) == HALLOWEEN


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_day_as_reports_write_it_in_every_language(code):
    with language(code):
        for month in range(1, 13):
            wanted = date(2027, month, 15)
            assert day_of(day(wanted)) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("next week", "is not a date; write it as 2026-10-31"),
        ("10/2026", "is not a date"),
        ("Q4 2026", "is not a date"),
        ("31.02.2026", "no day of the calendar"),
        ("2026-13-01", "no day of the calendar"),
        ("31.10.2206", "in the year 2206"),
        ("03/04/2026", "could be 2026-04-03 or 2026-03-04"),
        ("7", "is not a date"),
        ("31 ma 2026", "is not a date"),
        ("=TODAY()", "is not a date"),
    ],
)
def test_a_text_that_is_no_day_or_could_be_two(text, wanted):
    with pytest.raises(CellError) as caught:
        day_of(text)
    assert wanted in f"{caught.value.what}; {caught.value.mend}"


def test_the_same_number_means_another_day_in_a_workbook_from_1904():
    assert (day_of("44864", from_1904=True), day_of("46326")) == (HALLOWEEN, HALLOWEEN)


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_every_day_comes_back_from_each_form_that_cannot_be_misread(wanted):
    serial = (wanted - date(1899, 12, 30)).days
    for text in (wanted.isoformat(), f"{wanted:%d.%m.%Y}", f"{wanted:%d %B %Y}", str(serial)):
        assert day_of(text) == wanted


@given(st.text(max_size=40))
def test_any_text_is_a_day_or_is_refused_in_words(text):
    for reads in (day_of, percent_of, state_of, cause_of):
        try:
            reads(text)
        except CellError as error:
            assert error.what and error.mend


@pytest.mark.parametrize(
    ("text", "wanted"), [("0", 0), ("40", 40), ("40 %", 40), ("0.4", 40), ("0,4", 40), ("100", 100), ("1", 1)]
)
def test_a_percentage(text, wanted):
    assert percent_of(text) == wanted


@pytest.mark.parametrize("text", ["-1", "101", "40.5", "half", "", "0.405"])
def test_no_percentage(text):
    with pytest.raises(CellError):
        percent_of(text)


@pytest.mark.parametrize("code", LANGUAGES)
def test_words_of_lists_are_understood_in_every_language(code):
    with language(code):
        states, causes = [said(one) for one in OWNER_STATES], [one.label for one in CauseCategory]
    assert [state_of(word.upper()) for word in states] == list(OWNER_STATES)
    assert [cause_of(f" {word} ") for word in causes] == list(CauseCategory)
    assert state_of("submitted") is ActionStatus.SUBMITTED


@pytest.mark.parametrize("word", ["Verified", "verified", "Reopened", "Effectiveness to be checked", "Open"])
def test_states_that_only_the_audit_team_gives(word):
    with pytest.raises(CellError, match="only the audit team"):
        state_of(word)


def test_names_of_files():
    assert names_in(' a.pdf\n"b c.docx"; d.png;;\n a.pdf ') == ["a.pdf", "b c.docx", "d.png"]
