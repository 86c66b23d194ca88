"""Kind, state and title of a finding in words, also while they are in conflict."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from iso20k_audit.model.contested import is_contested, kind_of
from iso20k_audit.model.vocabulary import FindingStatus
from iso20k_audit.ui.widgets.form import words

Row = Mapping[str, Any]


def conflict_words() -> str:
    """What stands in the place of a value in conflict."""
    return QCoreApplication.translate("Conflicts", "In conflict")


def kind_words(row: Row) -> str:
    """The kind of a finding."""
    kind = kind_of(row)
    return words(kind.label) if kind is not None else conflict_words()


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
