"""The list of corrective actions: its columns, and which of them a filter shows."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from iso20k_audit.model.contested import in_conflict, is_contested, kind_shape, shown
from iso20k_audit.model.vocabulary import ActionStatus
from iso20k_audit.services.browsing import action_is_overdue
from iso20k_audit.ui.look import formats, theme
from iso20k_audit.ui.widgets.form import words
from iso20k_audit.ui.widgets.rows_model import Column

Row = dict[str, Any]
translate = QCoreApplication.translate

REVIEW = (ActionStatus.SUBMITTED.value, ActionStatus.IMPLEMENTED.value)
GRADES = {ActionStatus.RETURNED.value: "warning", ActionStatus.REOPENED.value: "danger"}


def is_overdue(row: Row) -> bool:
    """Due before today and not implemented yet."""
    return action_is_overdue(row, date.today().isoformat())  # noqa: DTZ011  (local day)


def columns() -> tuple[Column, ...]:
    """The columns, in the language in use."""
    return (
        Column(translate("ActionsPage", "Number"), lambda row: row["number"] or "", 84),
        Column(
            translate("ActionsPage", "Finding"),
            lambda row: row["finding_number"] or "",
            120,
            icon=lambda row: theme.shape_icon(kind_shape(row), 14),
        ),
        Column(
            translate("ActionsPage", "Corrective action"),
            lambda row: (
                shown(row, "action") or row["correction"] or translate("ActionsPage", "(not described yet)")
            ),
        ),
        Column(translate("ActionsPage", "Owner"), lambda row: shown(row, "owner"), 130),
        Column(translate("ActionsPage", "Due"), _due, 150, lambda row: "danger" if is_overdue(row) else ""),
        Column(
            translate("ActionsPage", "State"), _state, 190, lambda row: GRADES.get(row["status"] or "", "")
        ),
        Column(translate("ActionsPage", "Done"), _percent, 64),
    )


def _due(row: Row) -> str:
    if is_contested(row, "due_on"):
        return in_conflict()
    if is_overdue(row):
        return translate("ActionsPage", "{} overdue").format(formats.day(row["due_on"]))
    return formats.day(row["due_on"])


def _state(row: Row) -> str:
    if is_contested(row, "status"):
        return in_conflict()
    return words(ActionStatus(row["status"] or "open").label)


def _percent(row: Row) -> str:
    if is_contested(row, "percent_done"):
        return in_conflict()
    return "" if row["percent_done"] is None else translate("ActionsPage", "{} %").format(row["percent_done"])


def filters() -> list[tuple[str | None, str]]:
    """What the list can be narrowed to."""
    return [
        (None, translate("ActionsPage", "All")),
        ("waiting", translate("ActionsPage", "Not implemented yet")),
        ("overdue", translate("ActionsPage", "Overdue")),
        ("review", translate("ActionsPage", "To be reviewed")),
        ("verify", translate("ActionsPage", "Effectiveness to be checked")),
        ("verified", translate("ActionsPage", "Verified")),
    ]


def fits(row: Row, state: str | None, typed: str) -> bool:
    """Whether a row is in the list under a filter and the words that were typed."""
    status = row["status"] or ActionStatus.OPEN.value
    kept = {
        None: True,
        "waiting": status not in (*REVIEW[1:], ActionStatus.TO_CHECK.value, ActionStatus.VERIFIED.value),
        "overdue": is_overdue(row),
        "review": status in REVIEW,
        "verify": status == ActionStatus.TO_CHECK.value,
        "verified": status == ActionStatus.VERIFIED.value,
    }[state]
    if not kept:
        return False
    names = ("number", "finding_number", "finding_title", "action", "correction", "owner")
    text = " ".join(row[name] or "" for name in names).casefold()
    return all(word in text for word in typed.casefold().split())
