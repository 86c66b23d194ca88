"""Kind, state and title of a finding in words, also while they are in conflict."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from iso20k_audit.model.contested import is_contested, kind_of
from iso20k_audit.model.grade_view import kind_with_step
from iso20k_audit.model.vocabulary import Acknowledgement, FindingStatus
from iso20k_audit.ui.widgets.form import words

Row = Mapping[str, Any]


def conflict_words() -> str:
    """What stands in the place of a value in conflict."""
    return QCoreApplication.translate("Conflicts", "In conflict")


def kind_words(row: Row) -> str:
    """The kind of a finding."""
    kind = kind_of(row)
    return words(kind.label) if kind is not None else conflict_words()


def graded_words(row: Row) -> str:
    """The kind of a finding with the step of the own scale beside it."""
    mark = row.get("mark")
    return kind_with_step(kind_words(row), mark.step if mark is not None and kind_of(row) is not None else "")


def mark_words(row: Row) -> list[str]:
    """What a list says of the grade of a finding, the weightiest first."""
    mark = row.get("mark")
    if mark is None:
        return []
    told: list[str] = []
    if mark.is_unexplained:
        told.append(QCoreApplication.translate("FindingWords", "grade without its reason"))
    elif mark.deviates:
        told.append(QCoreApplication.translate("FindingWords", "other grade than proposed"))
    if mark.parts:
        told.append(QCoreApplication.translate("FindingWords", "systemic, minors {}").format(len(mark.parts)))
    if mark.part_of:
        told.append(QCoreApplication.translate("FindingWords", "part of {}").format(mark.part_of))
    if mark.repeats:
        told.append(QCoreApplication.translate("FindingWords", "repeat of {}").format(mark.repeats))
    elif mark.may_repeat:
        told.append(QCoreApplication.translate("FindingWords", "repeat of {}?").format(mark.may_repeat))
    if mark.is_open and not mark.deviates:
        told.append(QCoreApplication.translate("FindingWords", "grade open"))
    return told


def status_words(row: Row) -> str:
    """Where a finding stands."""
    if is_contested(row, "status"):
        return conflict_words()
    return words(FindingStatus(row["status"] or FindingStatus.DRAFT.value).label)


def title_words(row: Row, empty: str) -> str:
    """Its title, or what stands for an empty one."""
    if is_contested(row, "title"):
        return QCoreApplication.translate("Conflicts", "Title in conflict")
    return str(row["title"] or empty)


def said_words(row: Row) -> list[str]:
    """What the auditee said, and whether the finding was changed since; nothing while nobody said anything."""
    found = [words(Acknowledgement(row["acknowledgement"]).label)] if row.get("acknowledgement") else []
    if row.get("changed_since"):
        found.append(QCoreApplication.translate("FindingList", "changed since acknowledged"))
    return found
