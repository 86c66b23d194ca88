"""How the question list can be ordered and grouped, in words; the order itself is made by SQL (`services.browsing`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from iso20k_audit.model.standards import clause_titles, short_name
from iso20k_audit.model.vocabulary import Result
from iso20k_audit.ui.look.marking import QT_TRANSLATE_NOOP
from iso20k_audit.ui.questions.answers import answer_for, result_words
from iso20k_audit.ui.widgets.checklist_words import practice_name

translate = QCoreApplication.translate

if TYPE_CHECKING:
    from iso20k_audit.services.browsing import QuestionRow

ARRANGEMENTS: tuple[tuple[str, str], ...] = (
    ("checklist", QT_TRANSLATE_NOOP("Arrangements", "Checklist")),
    ("clause", QT_TRANSLATE_NOOP("Arrangements", "Clause")),
    ("section", QT_TRANSLATE_NOOP("Arrangements", "Section")),
    ("result", QT_TRANSLATE_NOOP("Arrangements", "Result")),
    ("practice", QT_TRANSLATE_NOOP("Arrangements", "ITIL 4 practice")),
    ("person", QT_TRANSLATE_NOOP("Arrangements", "Who answered")),
    ("flagged", QT_TRANSLATE_NOOP("Arrangements", "Flag")),
    ("last", QT_TRANSLATE_NOOP("Arrangements", "Result of last time")),
    ("weight", QT_TRANSLATE_NOOP("Arrangements", "Weight")),
)
"""What the list can be ordered by (`services.browsing.ORDERS`); all but the first also group it."""


def arrangement_words(name: str) -> str:
    """What a list is ordered or grouped by, as a word for a menu."""
    return translate("Arrangements", dict(ARRANGEMENTS)[name])


def group_words(group: str, row: QuestionRow) -> str:
    """The heading of the group that a question stands in."""
    key = row.group
    if group == "clause":
        standard, _bar, clause = key.rpartition("|")
        title = clause_titles(row.standard).get(clause, "")
        return "  ".join(filter(None, (short_name(standard) if standard else "", clause, title)))
    if group == "result":
        return _result(key)
    if group == "last":
        return (
            translate("Arrangements", "Last time: {}").format(_result(key))
            if key
            else translate("Arrangements", "Not answered last time")
        )
    if group == "practice":
        return practice_name(key) if key else translate("Arrangements", "No practice")
    if group == "person":
        return key or translate("Arrangements", "Nobody yet")
    if group == "flagged":
        return (
            translate("Arrangements", "Flagged") if key == "1" else translate("Arrangements", "Not flagged")
        )
    if group == "weight":
        return translate("Arrangements", "Weight {}").format(key)
    return key or translate("Arrangements", "No section")


def _result(key: str) -> str:
    if key in ("", "diverging", "conflict"):
        return result_words(None, diverging=key == "diverging", contested=key == "conflict")
    return answer_for(Result(key)).meaning
