"""Clause numbers as they stand in cells: found among words, told apart from dates, with their lost zeros.

Excel keeps clause 8.10 as the number 8.1, and in some languages takes 8.6 for the sixth of August. What the
file or the neighbours prove is mended, what they do not is said. Not for: which clause a question without one
gets (see `table_import`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from iso20k_audit.checklists.fitting import LONGEST_CLAUSE, one_line
from iso20k_audit.checklists.tables import Table
from iso20k_audit.model.standards import (
    ISO20000_1,
    ISO22301,
    ISO27001,
    KNOWN_STANDARDS,
    OWN,
    clause_titles,
    is_known_clause,
    short_name,
)
from iso20k_audit.model.wording import translate

_STANDARD = (
    r"(?:BS\s+|DIN\s+|EN\s+|UNE\s+|NF\s+|PN-?)*(?:ISO(?:\s*/\s*IEC)?[\s_-]*)?"
    r"(20000(?:-1)?|27001|22301)(?![.\d])"
)
_STANDARD_NAME = re.compile(_STANDARD + r"(?:\s*[:-]\s*(?:19|20)\d\d(?!\d))?", re.I)
_NUMBER = r"(?:[A-Z]\s?\.?\s?)?\d{1,2}(?:\s?\.\s?\d{1,2}){0,5}"
_TOKEN = re.compile(rf"{_STANDARD_NAME.pattern}|(?<![\w.,])({_NUMBER})(?![\d%]|[.,]\d|\w)")
_LEADING = re.compile(
    rf"[\s§#]*(?:(?:clause|kapitel|kap\.?|klausel|abschnitt|section|chapter|cl[aá]usula|clausola|apartado"
    rf"|article|chapitre|punto|punkt|rozdzia[lł]|hoofdstuk|paragraaf|annex|anhang|anexo|annexe|allegato|bijlage)\s*)?"
    rf"({_NUMBER})[.)]?(?=[\s:\u2013\u2014-]|\Z)",
    re.I,
)
_TITLE_SIGNS = " \t\xa0:.)-–—|\u2022"
_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?: 00:00:00)?\Z")
_SHORT = re.compile(r"([A-Z]\.)?(\d{1,2})\.([1-9])(0*)\Z")
_MINOR = re.compile(r"([A-Z]\.)?(\d{1,2})\.(\d{1,2})\Z")
_MANY_OF_ANNEX = 8
_IDS = {"20000": ISO20000_1, "20000-1": ISO20000_1, "27001": ISO27001, "22301": ISO22301}


@lru_cache(maxsize=4096)
def tidy(number: str) -> str:
    """A clause number in the usual form: `a 5.1` as `A.5.1`, `8. 6.1.` as `8.6.1`."""
    plain = re.sub(r"\s", "", number).strip(".").upper()
    lettered = re.match(r"([A-Z])\.?(\d.*)\Z", plain)
    return f"{lettered[1]}.{lettered[2]}" if lettered else plain


def standard_named(text: str) -> str:
    """The known standard that a text names, as in `ISO/IEC 27001:2022`; empty for none or several."""
    found = {_IDS[match[1]] for match in _STANDARD_NAME.finditer(text)}
    return found.pop() if len(found) == 1 else ""


def references(text: str, home: str) -> list[tuple[str, str]]:
    """The standards and clause numbers named in a cell, in order: `27001 A.5.24, 8.6.1`.

    Numbers behind the name of a standard belong to it, others to `home`; with own criteria as home, to them.
    """
    found: list[tuple[str, str]] = []
    standard = home
    for match in _TOKEN.finditer(text):
        if match[1]:
            standard = _IDS[match[1]]
        elif match[2]:
            number = tidy(match[2])
            if standard != home and not known_form(number, standard) and known_form(number, home):
                standard = home
            found.append((standard, number))
    return list(dict.fromkeys(found))


def known_form(number: str, standard: str) -> str:
    """The clause of the standard that the number names, an annex without its letter included; else empty."""
    if standard == OWN:
        return number if number.strip() else ""
    if is_known_clause(number, standard):
        return number
    annex = f"A.{number}"
    return annex if number[:1].isdigit() and is_known_clause(annex, standard) else ""


def nearest_heading(number: str, standard: str) -> str:
    """The clause or heading above a number that the standard does not have; empty for none."""
    parts = number.split(".")
    for length in range(len(parts) - 1, 0, -1):
        known = ".".join(parts[:length])
        if is_known_clause(known, standard) and not (length == 1 and known.isalpha()):
            return known
    return ""


def split_heading(text: str) -> tuple[str, str]:
    """A heading such as `8.6 Resolution` as number and title; either may be empty."""
    line = one_line(text)
    match = _LEADING.match(line)
    if match is None or (match[1].isdigit() and len(match[1]) > 2):
        return "", line
    return tidy(match[1]), line[match.end() :].strip(_TITLE_SIGNS)


def is_number(text: str) -> bool:
    """Whether a cell holds nothing but a clause number, maybe with a word such as `Clause` before it."""
    match = _LEADING.match(text)
    return match is not None and not text[match.end() :].strip(_TITLE_SIGNS)


def own_clause(text: str) -> str:
    """A cell as a clause of own criteria: as it is, or its number where it is too long; maybe empty."""
    line = one_line(text)
    if len(line) <= LONGEST_CLAUSE:
        return line
    number, _ = split_heading(line)
    return number or line[: LONGEST_CLAUSE - 1].rstrip() + "…"


def annex_numbers(numbers: Iterable[str], standard: str) -> bool:
    """Whether all of these name controls of an annex without its letter, 5.1 for A.5.1."""
    distinct = set(numbers)
    return bool(
        distinct
        and all(number[:1].isdigit() and is_known_clause(f"A.{number}", standard) for number in distinct)
        and any(not is_known_clause(number, standard) for number in distinct)
    )


def fit_of(numbers: Iterable[str], standard: str) -> tuple[float, int]:
    """How well clause numbers fit a standard: the share that it has, and how many no other one has.

    Numbers of an annex without its letter are anybody's; they count as typical where they are many.
    """
    distinct = set(numbers)
    known = [number for number in distinct if known_form(number, standard)]
    typical = [
        number
        for number in known
        if not any(known_form(number, other) for other in KNOWN_STANDARDS if other != standard)
    ]
    direct = sum(1 for number in typical if is_known_clause(number, standard))
    found = len(typical) if len(typical) - direct >= _MANY_OF_ANNEX else direct
    return (len(known) / len(distinct) if distinct else 0.0), found


def guess_standard(numbers: Iterable[str], names: str = "") -> str:
    """The standard whose clauses these are: most known, some in no other standard; else `own`.

    Args:
        names: title, file and sheet names; where they name a standard that has most of the clauses, it is that.
    """
    distinct = {number for number in numbers if number}
    named = standard_named(names)
    if named and distinct and fit_of(distinct, named)[0] >= 0.6:
        return named
    best = max(KNOWN_STANDARDS, key=lambda standard: fit_of(distinct, standard))
    share, typical = fit_of(distinct, best)
    if (share == 1 and typical) or (share >= 0.9 and typical >= 2) or (share >= 0.75 and typical >= 3):
        return best
    return OWN


@dataclass(frozen=True, slots=True)
class ClauseCell:
    """A cell of a clause column.

    Attributes:
        is_number: whether the file keeps it as a number; None where the file does not tell.
        decimals: that its format shows; None where that is not known.
        is_date: whether the file keeps it as a date; None where the file does not tell.
    """

    text: str
    is_number: bool | None = False
    decimals: int | None = None
    is_date: bool | None = None

    @classmethod
    def of(cls, table: Table, number: int, column: int) -> ClauseCell:
        """The cell of a table in the row with this number."""
        place = (number, column)
        return cls(
            table.row(number)[column],
            place in table.numeric if table.typed else None,
            table.numeric.get(place),
            place in table.dates if table.typed else None,
        )


@dataclass(frozen=True, slots=True)
class ReadClause:
    """What a cell of a clause column says, with what was done or doubted."""

    text: str
    remark: str = ""


def read_column(cells: Sequence[ClauseCell], standard: str) -> list[ReadClause]:
    """The cells of a clause column with dates turned back and zeros put back, where that is known.

    Args:
        cells: in the order of the rows; empty ones stay empty.
    """
    texts = [_from_date(cell, standard) for cell in cells]
    numbers = [cell for cell in cells if cell.is_number and _SHORT.match(cell.text.strip())]
    shown = {cell.decimals for cell in cells if cell.is_number and "." in cell.text}
    untyped_safe = any(re.search(r"\.\d*0\Z", cell.text.strip()) for cell in cells if cell.is_number is None)
    later = _next_others(texts)
    read: list[ReadClause] = []
    before: tuple[str, int] | None = None
    for place, (cell, now) in enumerate(zip(cells, texts, strict=True)):
        match = _SHORT.match(now.text)
        if now.remark or not match or cell.is_number is False or (cell.is_number is None and untyped_safe):
            result = now
        else:
            formatted = cell.decimals == 2 and len(shown) > 1 and len(numbers) > 0
            result = _with_zero(cell, match, before, later[place], formatted, standard)
        minor = _MINOR.match(result.text)
        if minor:
            before = (minor[1] or "") + minor[2], int(minor[3])
        elif result.text:
            before = None
        read.append(result)
    return read


def _from_date(cell: ClauseCell, standard: str) -> ReadClause:
    text = cell.text.strip()
    match = _DATE.match(text) if cell.is_date is not False else None
    if match is None:
        return ReadClause(text)
    year, month, day = (int(part) for part in match.groups())
    two, three = f"{day}.{month}", f"{day}.{month}.{year % 100}"
    forms = (three, two) if 2000 < year <= 2012 else (two, three)
    best = next((form for form in forms if standard != OWN and is_known_clause(form, standard)), forms[0])
    return ReadClause(
        best,
        translate("Checklists", "Excel keeps this clause as the date {text}; taken as {best}").format(
            text=text[:10], best=best
        ),
    )


def _next_others(texts: Sequence[ReadClause]) -> list[tuple[str, int] | None]:
    """For each place the next clause below that is another one, where it is of the form 8.11."""
    found: list[tuple[str, int] | None] = []
    text = ""
    here: tuple[str, int] | None = None
    other: tuple[str, int] | None = None
    for cell in reversed(texts):
        if cell.text and cell.text != text:
            match = _MINOR.match(cell.text)
            other = here
            here = ((match[1] or "") + match[2], int(match[3])) if match else None
            text = cell.text
        found.append(other)
    return found[::-1]


def _with_zero(
    cell: ClauseCell,
    match: re.Match[str],
    before: tuple[str, int] | None,
    after: tuple[str, int] | None,
    formatted: bool,
    standard: str,
) -> ReadClause:
    """8.1 as 8.1 or 8.10: by its format, its neighbours, the clauses that there are."""
    major, digit = (match[1] or "") + match[2], int(match[3])
    plain, longer = f"{major}.{digit}", f"{major}.{digit}0"
    mended = f"Excel keeps {longer} as the number {plain}; taken as {longer}"
    if standard != OWN:
        if not known_form(longer, standard):
            return ReadClause(plain)
        if not known_form(plain, standard):
            return ReadClause(longer, mended)
    previous = before[1] if before and before[0] == major else None
    following = after[1] if after and after[0] == major else None
    tens = digit * 10
    if formatted:
        return ReadClause(longer, mended)
    if previous in (tens, tens - 1):
        return ReadClause(longer, "" if previous == tens else mended)
    if following == tens + 1 and (previous is None or previous > digit):
        return ReadClause(longer, mended)
    if previous is not None and digit < previous < tens and cell.decimals != 1:
        doubt = f"{plain} may be {longer}, which Excel cannot tell apart; taken as {plain}"
        return ReadClause(plain, doubt)
    return ReadClause(plain)


def label(standard: str, number: str, home: str) -> str:
    """A clause for a remark, with its standard where that is another one."""
    return number if standard == home else f"{short_name(standard)} {number}"


def title_of(number: str, standard: str) -> str:
    """The title of a clause where it is known."""
    return clause_titles(standard).get(number, "")
