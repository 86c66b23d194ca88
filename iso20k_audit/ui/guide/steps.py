"""The steps of the guide, what shows that each was done, and which are done."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from iso20k_audit.ui import settings
from iso20k_audit.ui.look.marking import QT_TRANSLATE_NOOP

_DONE = "guide/done"
OPEN = "guide/open"


class Step(NamedTuple):
    """One thing to try.

    Attributes:
        id: stable; kept in the settings.
        title: what it is, for the list; told: how it is done. Both untranslated.
        page: where it is done.
    """

    id: str
    title: str
    told: str
    page: str


STEPS: tuple[Step, ...] = (
    Step(
        "answer",
        QT_TRANSLATE_NOOP("Guide", "Answer a question with a key"),
        QT_TRANSLATE_NOOP("Guide", "Choose a question in the list and press 1 for “conforms”, or 2 to 6."),
        "fieldwork",
    ),
    Step(
        "note",
        QT_TRANSLATE_NOOP("Guide", "Write a note"),
        QT_TRANSLATE_NOOP("Guide", "Press T and write what was seen. Esc leads back; it saves itself."),
        "fieldwork",
    ),
    Step(
        "evidence",
        QT_TRANSLATE_NOOP("Guide", "Add evidence"),
        QT_TRANSLATE_NOOP("Guide", "Drop a file on a question, or press E and choose one."),
        "fieldwork",
    ),
    Step(
        "finding",
        QT_TRANSLATE_NOOP("Guide", "Raise a finding"),
        QT_TRANSLATE_NOOP("Guide", "Press Ctrl+Shift+N on a question; note and evidence come along."),
        "fieldwork",
    ),
    Step(
        "search",
        QT_TRANSLATE_NOOP("Guide", "Find something"),
        QT_TRANSLATE_NOOP("Guide", "Press Ctrl+F, type a word such as “change”, and look at what is left."),
        "fieldwork",
    ),
    Step(
        "undo",
        QT_TRANSLATE_NOOP("Guide", "Take something back"),
        QT_TRANSLATE_NOOP("Guide", "Press Ctrl+Z in the list. The Edit menu names what it takes back."),
        "fieldwork",
    ),
    Step(
        "gaps",
        QT_TRANSLATE_NOOP("Guide", "See what is missing"),
        QT_TRANSLATE_NOOP(
            "Guide", "Open the Report page: what is missing is listed, what blocks comes first."
        ),
        "report",
    ),
    Step(
        "export",
        QT_TRANSLATE_NOOP("Guide", "Export the report"),
        QT_TRANSLATE_NOOP("Guide", "On the Report page, press “Report as PDF…” and choose a place."),
        "report",
    ),
)


def words(untranslated: str) -> str:
    """A text of the table in the user's language."""
    return QCoreApplication.translate("Guide", untranslated)


def done_steps() -> frozenset[str]:
    """Ids of the steps that were done."""
    known = {step.id for step in STEPS}
    return frozenset(settings.text(_DONE).split()) & known


def mark_done(step_id: str) -> bool:
    """Ticks a step off. Returns whether that is news."""
    before = done_steps()
    if step_id in before:
        return False
    settings.remember(_DONE, " ".join(sorted(before | {step_id})))
    return True


def start_over() -> None:
    """No step is done any more."""
    settings.remember(_DONE, "")


def next_step() -> Step | None:
    """The first that is not done; None once all are."""
    done = done_steps()
    return next((step for step in STEPS if step.id not in done), None)
