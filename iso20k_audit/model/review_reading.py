"""Reading a statement: sentences, sample fractions, days, and words that are the auditor's own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from iso20k_audit.model.review_words import Words, words_of

READ_AT_MOST = 20_000
"""Characters of one text that are looked at: a pasted transcript must not slow the typing down."""

_QUOTED = re.compile(r'"[^"\n]{1,300}"|“[^”\n]{1,300}”|„[^“”\n]{1,300}[“”]|«[^»\n]{1,300}»|»[^«\n]{1,300}«')


def own_words(text: str) -> str:
    """The text with everything quoted blanked: what somebody said or a record shows is no opinion of ours."""
    return _QUOTED.sub(lambda match: " " * len(match.group()), text[:READ_AT_MOST])


@cache
def _pattern(fragments: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(fragments)})(?!\w)", re.IGNORECASE)


def matches(fragments: tuple[str, ...], text: str) -> Iterator[re.Match[str]]:
    """Where words of a group stand in a text."""
    if fragments:
        yield from _pattern(fragments).finditer(text)


_NUMBER = r"\d{1,3}(?:[,. \u00a0\u202f]\d{3})+|\d+"


@cache
def fraction_pattern(out_of: tuple[str, ...]) -> re.Pattern[str]:
    """Finds `7 of 25`; not section numbers, times or dates."""
    between = "|".join(out_of)
    return re.compile(
        rf"(?<![\w.,/-])({_NUMBER})\s+(?:{between})\s+({_NUMBER})(?![\w/%-]|[.,]\d)(?!\s+(?:de|of)\s+(?:19|20)\d\d)",
        re.IGNORECASE,
    )


def sample_fractions(text: str, language: str = "en") -> list[tuple[int, int, int, int]]:
    """Sample fractions such as `7 of 25`: deviating, looked at, start, end."""
    words = words_of(language)
    if words is None:
        return []
    found = []
    for match in fraction_pattern(words.out_of).finditer(text[:READ_AT_MOST]):
        first, second = (int(re.sub(r"\D", "", match.group(group))) for group in (1, 2))
        if 1900 < second < 2100 and re.search(r"\d\s+\w+\s+$", text[: match.start()]):
            continue  # the month and the year of a date: 31 de 12 de 2026
        found.append((first, second, match.start(), match.end()))
    return found


_ISO = re.compile(r"(?<![\w-])(\d{4})-(\d{2})-(\d{2})(?![\w-])")
_DOTTED = re.compile(r"(?<![\w.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?![\w.]\d)")


@cache
def _worded(months: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    names = "|".join(f"(?:{month})" for month in months)
    return (
        re.compile(
            rf"(?<!\w)(\d{{1,2}})(?:st|nd|rd|th|er|º|ª|\.)?\s+(?:de\s+)?({names})\.?,?\s+(?:de\s+)?(\d{{4}})(?!\w)",
            re.I,
        ),
        re.compile(rf"(?<!\w)({names})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})(?!\w)", re.I),
    )


def days_in(text: str, words: Words | None) -> list[tuple[date, int, int]]:
    """The days that a text names with their year, with start and end; numbers with slashes are not guessed."""
    text = text[:READ_AT_MOST]
    found: list[tuple[date, int, int]] = []

    def add(year: str, month: int, day: str, match: re.Match[str]) -> None:
        try:
            found.append((date(int(year), month, int(day)), match.start(), match.end()))
        except ValueError:
            return

    for match in _ISO.finditer(text):
        add(match[1], int(match[2]), match[3], match)
    for match in _DOTTED.finditer(text):
        add(match[3], int(match[2]), match[1], match)
    if words is not None:
        day_first, month_first = _worded(words.months)
        for match in day_first.finditer(text):
            add(match[3], _month(match[2], words.months), match[1], match)
        for match in month_first.finditer(text):
            add(match[3], _month(match[1], words.months), match[2], match)
    return found


def _month(name: str, months: tuple[str, ...]) -> int:
    return next(
        (place for place, month in enumerate(months, 1) if re.fullmatch(month, name, re.IGNORECASE)), 0
    )


_SENTENCE_END = re.compile(r"(?<=[.!?;])\s+|\n+")
_SHORT_FORM = re.compile(
    r"(?:\b(?:no|nr|e\.g|i\.e|p|pp|z\.B|bzw|sr|sra|mr|mrs|dr|approx|art|ust|pkt|inc|cf)|\d)\.$", re.I
)


def sentences(text: str) -> list[tuple[int, int]]:
    """Start and end of every sentence, also of what a semicolon separates."""
    cuts = [
        match for match in _SENTENCE_END.finditer(text) if not _SHORT_FORM.search(text[: match.start()][-8:])
    ]
    starts = [0, *(match.end() for match in cuts)]
    ends = [*(match.start() for match in cuts), len(text)]
    return [(start, end) for start, end in zip(starts, ends, strict=True) if text[start:end].strip()]
