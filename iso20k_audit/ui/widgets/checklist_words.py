"""How checklists, standards, practices and people are named where there is little room."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from PySide6.QtCore import QCoreApplication

from iso20k_audit.model.standards import CLAUSES, short_name
from iso20k_audit.model.vocabulary import ChecklistKind

LONG_MINUTES = 600
"""From here on a duration is told in whole hours: nobody plans three days to the minute."""


def duration(minutes: int) -> str:
    """`45 min`, `1 h 30`, `2 h`."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return QCoreApplication.translate("ChecklistWords", "{} min").format(rest)
    if not rest:
        return QCoreApplication.translate("ChecklistWords", "{} h").format(hours)
    return QCoreApplication.translate("ChecklistWords", "{hours} h {minutes}").format(
        hours=hours, minutes=f"{rest:02d}"
    )


def about(minutes: float) -> str:
    """`about 21 h`, `about 1 h 35`: as exact as an estimate is."""
    step = 60 if minutes >= LONG_MINUTES else 5
    return QCoreApplication.translate("ChecklistWords", "about {}").format(
        duration(max(round(minutes / step), 1) * step)
    )


def question_count(count: int) -> str:
    """`1 question`, `232 questions`."""
    return (
        QCoreApplication.translate("ChecklistWords", "1 question")
        if count == 1
        else QCoreApplication.translate("ChecklistWords", "{} questions").format(count)
    )


def standard_names(standards: Iterable[str]) -> str:
    """`20000-1, 27001`."""
    return ", ".join(short_name(standard) for standard in standards)


def short_title(title: str, kind: ChecklistKind) -> str:
    """A title without the word for its kind, where that stands beside it already."""
    before, colon, rest = title.partition(": ")
    if colon and before.casefold() in (kind.label.casefold(), kind.english.casefold()):
        return rest[:1].upper() + rest[1:]
    for behind in (" full system audit", " system audit"):
        if title.casefold().endswith(behind) and kind in (ChecklistKind.AUDIT, ChecklistKind.INTEGRATED):
            return title[: -len(behind)]
    return title


@cache
def _known_practices() -> dict[str, str]:
    return {name.casefold(): name for clause in CLAUSES for name in clause.practices}


def practice_name(practice: str) -> str:
    """An ITIL 4 practice as a heading: `IT asset management`, `Incident management`."""
    known = _known_practices().get(practice.casefold(), practice)
    return known[:1].upper() + known[1:]


def no_mnemonic(text: str) -> str:
    """A text for a button or menu in which & is just &."""
    return text.replace("&", "&&")
