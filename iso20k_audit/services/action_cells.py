"""What an owner typed into a cell, as a value: dates in many forms, percentages, words of a list in any language.

Every function raises `CellError` with what is wrong and how to mend it. Where a text could mean two days it is
refused rather than guessed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from functools import cache

from iso20k_audit.model.action_workbook import OWNER_STATES, said
from iso20k_audit.model.vocabulary import ActionStatus, CauseCategory, Term
from iso20k_audit.model.wording import LANGUAGES, QT_TRANSLATE_NOOP, language, translate

FIRST_YEAR, LAST_YEAR = 2000, 2100
_SERIALS = range(25_000, 80_000)
"""Numbers that a spreadsheet means as days between 1968 and 2119."""

_FROM_1904 = 1462
"""Days by which workbooks that count from 1904 differ from those that count from 1900."""

_MONTHS = (
    QT_TRANSLATE_NOOP("Dates", "January"),
    QT_TRANSLATE_NOOP("Dates", "February"),
    QT_TRANSLATE_NOOP("Dates", "March"),
    QT_TRANSLATE_NOOP("Dates", "April"),
    QT_TRANSLATE_NOOP("Dates", "May"),
    QT_TRANSLATE_NOOP("Dates", "June"),
    QT_TRANSLATE_NOOP("Dates", "July"),
    QT_TRANSLATE_NOOP("Dates", "August"),
    QT_TRANSLATE_NOOP("Dates", "September"),
    QT_TRANSLATE_NOOP("Dates", "October"),
    QT_TRANSLATE_NOOP("Dates", "November"),
    QT_TRANSLATE_NOOP("Dates", "December"),
)
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$")
_NUMBERS = re.compile(r"(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})$")
_NAMED = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s-]+(?:de\s+)?([^\W\d_]+)\.?[\s,-]+(?:de\s+)?(\d{4}|\d{2})$"
)
_NAMED_FIRST = re.compile(r"([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$")
_PERCENT = re.compile(r"(-?\d+(?:[.,]\d+)?)\s*%?$")


class CellError(ValueError):
    """A cell that cannot be taken as it is.

    Args: what is wrong with it; how to mend it.
    """

    def __init__(self, what: str, mend: str) -> None:
        super().__init__(what)
        self.what = what
        self.mend = mend


def day_of(text: str, *, from_1904: bool = False) -> date:
    """The day that a cell means: a date, a text in one of many forms, or the number by which Excel counts days.

    Raises:
        CellError: it is none, or could be two.
    """
    plain = _digits(" ".join(unicodedata.normalize("NFKC", text).split()))
    if plain.isdigit() and int(plain) + (_FROM_1904 if from_1904 else 0) in _SERIALS:
        days = int(plain) + (_FROM_1904 if from_1904 else 0)
        return _plausible(date(1899, 12, 30) + timedelta(days=days), text)
    if found := _ISO.match(plain):
        return _day(int(found[1]), int(found[2]), int(found[3]), text)
    if found := _NUMBERS.match(plain):
        first, mark, second, year = int(found[1]), found[2], int(found[3]), _year(found[4])
        if mark == "." or first > 12 or first == second:
            return _day(year, second, first, text)
        if second > 12:
            return _day(year, first, second, text)
        either, other = _day(year, second, first, text), _day(year, first, second, text)
        raise CellError(
            translate("ActionImport", '"{text}" could be {one} or {other}').format(
                text=_short(text), one=either.isoformat(), other=other.isoformat()
            ),
            translate("ActionImport", "write year, month, day: {day}").format(day=either.isoformat()),
        )
    if found := _NAMED.match(plain):
        if month := _month(found[2]):
            return _day(_year(found[3]), month, int(found[1]), text)
    elif (found := _NAMED_FIRST.match(plain)) and (month := _month(found[1])):
        return _day(int(found[3]), month, int(found[2]), text)
    raise CellError(
        translate("ActionImport", '"{text}" is not a date').format(text=_short(text)),
        translate("ActionImport", "write it as 2026-10-31"),
    )


def percent_of(text: str) -> int:
    """A whole number from 0 to 100; `40 %` and, as Excel keeps percentages, 0.4 are 40.

    Raises:
        CellError: it is none.
    """
    plain = _digits(unicodedata.normalize("NFKC", text).strip())
    found = _PERCENT.match(plain)
    value = float(found[1].replace(",", ".")) if found else -1.0
    if found and 0 < value < 1 and "%" not in plain:
        value = round(value * 100, 6)
    if not found or not 0 <= value <= 100 or value != int(value):
        raise CellError(
            translate("ActionImport", '"{text}" is not a whole number from 0 to 100').format(
                text=_short(text)
            ),
            translate("ActionImport", "write for example 40"),
        )
    return int(value)


def state_of(text: str) -> ActionStatus:
    """What an owner says about an action.

    Raises:
        CellError: no state, or one that only the audit team may give.
    """
    word = _word(text)
    status = _states().get(word)
    choices = ", ".join(said(one) for one in OWNER_STATES)
    if status is None:
        raise CellError(
            translate("ActionImport", '"{text}" is none of the states').format(text=_short(text)),
            translate("ActionImport", "choose one of: {choices}").format(choices=choices),
        )
    if status not in OWNER_STATES:
        raise CellError(
            translate("ActionImport", 'only the audit team may say "{state}"').format(state=status.label),
            translate("ActionImport", "choose one of: {choices}").format(choices=choices),
        )
    return status


def cause_of(text: str) -> CauseCategory:
    """A kind of cause.

    Raises:
        CellError: it is none.
    """
    found = _words_of(CauseCategory).get(_word(text))
    if found is None:
        raise CellError(
            translate("ActionImport", '"{text}" is no kind of cause').format(text=_short(text)),
            translate("ActionImport", "choose one of: {choices}").format(
                choices=", ".join(kind.label for kind in CauseCategory)
            ),
        )
    return CauseCategory(found)


def names_in(text: str) -> list[str]:
    """File names in a cell: one on each line, or with semicolons between them."""
    parts = (part.strip().strip('"').strip() for part in re.split(r"[\n;]", text))
    return list(dict.fromkeys(part for part in parts if part))


# --- words in any language -------------------------------------------------------------------------


def _word(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split()).strip(" .")


def _in_each_language(words: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Context and English words to what they are called, in every language."""
    found: dict[str, str] = {}
    for code in LANGUAGES:
        with language(code):
            for context, english in words:
                found.setdefault(_word(translate(context, english)), english)
    return found


@cache
def _words_of(term: type[Term]) -> dict[str, str]:
    found = {one.value: one.value for one in term} | {_word(one.value): one.value for one in term}
    by_english = {one.english: one.value for one in term}
    spoken = _in_each_language([(term.__name__, english) for english in by_english])
    return {word: by_english[english] for word, english in spoken.items()} | found


@cache
def _states() -> dict[str, ActionStatus]:
    found = {word: ActionStatus(value) for word, value in _words_of(ActionStatus).items()}
    for code in LANGUAGES:
        with language(code):
            found |= {_word(said(status)): status for status in OWNER_STATES}
    return found


@cache
def _months() -> dict[str, int]:
    spoken = _in_each_language([("Dates", month) for month in _MONTHS])
    return {word: _MONTHS.index(month) + 1 for word, month in spoken.items()}


def _month(word: str) -> int:
    """The number of a month by its name or the first letters of it; 0 where that is none or several."""
    plain = _word(word)
    if plain in _months():
        return _months()[plain]
    if len(plain) < 3:
        return 0
    fitting = {number for name, number in _months().items() if name.startswith(plain)}
    return fitting.pop() if len(fitting) == 1 else 0


# --- days ------------------------------------------------------------------------------------------


def _digits(text: str) -> str:
    """With 0 to 9 in the place of the digits of other scripts."""
    return "".join(str(unicodedata.decimal(ch)) if ch.isdecimal() else ch for ch in text)


def _year(text: str) -> int:
    return int(text) if len(text) == 4 else 2000 + int(text)


def _day(year: int, month: int, day: int, text: str) -> date:
    try:
        found = date(year, month, day)
    except ValueError:
        raise CellError(
            translate("ActionImport", '"{text}" is no day of the calendar').format(text=_short(text)),
            translate("ActionImport", "write it as 2026-10-31"),
        ) from None
    return _plausible(found, text)


def _plausible(found: date, text: str) -> date:
    if FIRST_YEAR <= found.year < LAST_YEAR:
        return found
    raise CellError(
        translate("ActionImport", '"{text}" is in the year {year}').format(
            text=_short(text), year=found.year
        ),
        translate("ActionImport", "write a day between {first} and {last}").format(
            first=FIRST_YEAR, last=LAST_YEAR
        ),
    )


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:59]}…"


def moment_of(text: str) -> datetime | None:
    """A moment with its offset, as this program writes one, or None."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo is not None else None
