"""What an action workbook is made of: its columns, its rows, and the seal by which changed cells are recognised.

Writing it is the work of `reports.action_workbook`, reading it back that of `services.returned_workbooks`; both know
a cell by the code of its column and the key of its row, never by its place.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum, auto
from typing import Any

from iso20k_audit.model.action_states import DUE_DATE_OPEN
from iso20k_audit.model.records import kind_named
from iso20k_audit.model.vocabulary import ActionStatus
from iso20k_audit.model.wording import QT_TRANSLATE_NOOP, translate

FORMAT = "iso20k-action-workbook"
VERSION = 1
MANIFEST_SHEET = "_manifest"
LIST_SHEET = "_lists"
KEY, STAMP = "#key", "#stamp"
"""Codes of the two hidden columns: which row this is, and of which export."""

OWNER_STATES = (ActionStatus.SUBMITTED, ActionStatus.IN_PROGRESS, ActionStatus.IMPLEMENTED)
"""What an owner may say about an action; everything else is for the audit team to say."""

_SAID = {
    ActionStatus.SUBMITTED: QT_TRANSLATE_NOOP("ActionWorkbook", "Answered"),
    ActionStatus.IN_PROGRESS: QT_TRANSLATE_NOOP("ActionWorkbook", "In progress"),
    ActionStatus.IMPLEMENTED: QT_TRANSLATE_NOOP("ActionWorkbook", "Implemented"),
}


def said(status: ActionStatus) -> str:
    """What an owner chooses to say that an action is in this state, in the language in use."""
    return translate("ActionWorkbook", _SAID[status])


class Holds(Enum):
    """What a column holds, and so how it looks and is checked."""

    LINE = auto()
    TEXT = auto()
    DATE = auto()
    PERCENT = auto()
    STATE = auto()
    CAUSE = auto()
    FILES = auto()


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the sheet of actions.

    Attributes:
        code: stands in a hidden row above the heading, the same in every language.
        english, english_hint: heading, and what belongs here.
        width: in characters.
        field: the field of a corrective action that it shows; empty for none.
        owner: filled in by the owner.
    """

    code: str
    english: str
    holds: Holds
    width: float
    english_hint: str = ""
    field: str = ""
    owner: bool = True

    @property
    def heading(self) -> str:
        """The heading in the language in use."""
        return translate("ActionWorkbook", self.english)

    @property
    def hint(self) -> str:
        """What belongs here, in the language in use."""
        return translate("ActionWorkbook", self.english_hint) if self.english_hint else ""


def _read(code: str, english: str, width: float, holds: Holds = Holds.TEXT) -> Column:
    return Column(code, english, holds, width, owner=False)


READ_COLUMNS = (
    _read("finding", QT_TRANSLATE_NOOP("ActionWorkbook", "Finding"), 15, Holds.LINE),
    _read("grade", QT_TRANSLATE_NOOP("ActionWorkbook", "Grade"), 17),
    _read("title", QT_TRANSLATE_NOOP("ActionWorkbook", "What was found"), 34),
    _read("number", QT_TRANSLATE_NOOP("ActionWorkbook", "Action"), 10, Holds.LINE),
    _read("due", QT_TRANSLATE_NOOP("ActionWorkbook", "Due"), 12, Holds.DATE),
    _read("state", QT_TRANSLATE_NOOP("ActionWorkbook", "State so far"), 16),
    _read("remark", QT_TRANSLATE_NOOP("ActionWorkbook", "Remark of the audit team"), 28),
    _read("received", QT_TRANSLATE_NOOP("ActionWorkbook", "Evidence received"), 22),
)
"""What the audit team wrote: locked, sealed, and never taken in."""

OWNER_COLUMN = Column(
    "owner",
    QT_TRANSLATE_NOOP("ActionWorkbook", "Owner"),
    Holds.LINE,
    20,
    QT_TRANSLATE_NOOP("ActionWorkbook", "Who is responsible for this corrective action: name or role."),
    "owner",
)
OWNER_COLUMNS = (
    Column(
        "correction",
        QT_TRANSLATE_NOOP("ActionWorkbook", "Correction"),
        Holds.TEXT,
        36,
        QT_TRANSLATE_NOOP("ActionWorkbook", "What was put right at once."),
        "correction",
    ),
    Column(
        "root_cause",
        QT_TRANSLATE_NOOP("ActionWorkbook", "Cause"),
        Holds.TEXT,
        36,
        QT_TRANSLATE_NOOP(
            "ActionWorkbook",
            "Why it could happen and was not noticed. Ask why until the answer can be changed.",
        ),
        "root_cause",
    ),
    Column(
        "cause_category",
        QT_TRANSLATE_NOOP("ActionWorkbook", "Kind of cause"),
        Holds.CAUSE,
        18,
        QT_TRANSLATE_NOOP("ActionWorkbook", "Choose one from the list."),
        "cause_category",
    ),
    Column(
        "action",
        QT_TRANSLATE_NOOP("ActionWorkbook", "Corrective action"),
        Holds.TEXT,
        36,
        QT_TRANSLATE_NOOP("ActionWorkbook", "What keeps it from happening again."),
        "action",
    ),
    Column(
        "due_on",
        QT_TRANSLATE_NOOP("ActionWorkbook", "Due date you commit to"),
        Holds.DATE,
        14,
        QT_TRANSLATE_NOOP(
            "ActionWorkbook",
            "A date such as 2026-10-31. Once the plan was accepted, ask for an extension instead.",
        ),
        "due_on",
    ),
    Column(
        "status",
        QT_TRANSLATE_NOOP("ActionWorkbook", "State"),
        Holds.STATE,
        15,
        QT_TRANSLATE_NOOP(
            "ActionWorkbook",
            "Answered: the plan is complete. In progress: work goes on. Implemented: all is done. Leave it empty if "
            "nothing changed.",
        ),
    ),
    Column(
        "done_on",
        QT_TRANSLATE_NOOP("ActionWorkbook", "Done on"),
        Holds.DATE,
        13,
        QT_TRANSLATE_NOOP("ActionWorkbook", "The day on which everything was done, such as 2026-10-31."),
        "done_on",
    ),
    Column(
        "percent_done",
        QT_TRANSLATE_NOOP("ActionWorkbook", "Done, in percent"),
        Holds.PERCENT,
        11,
        QT_TRANSLATE_NOOP("ActionWorkbook", "A whole number from 0 to 100."),
        "percent_done",
    ),
    Column(
        "progress",
        QT_TRANSLATE_NOOP("ActionWorkbook", "Progress"),
        Holds.TEXT,
        32,
        QT_TRANSLATE_NOOP("ActionWorkbook", "What was done so far."),
        "progress",
    ),
    Column(
        "extension_on",
        QT_TRANSLATE_NOOP("ActionWorkbook", "Extension until"),
        Holds.DATE,
        13,
        QT_TRANSLATE_NOOP(
            "ActionWorkbook", "The new date that you ask for. It holds once the lead auditor grants it."
        ),
    ),
    Column(
        "extension_reason",
        QT_TRANSLATE_NOOP("ActionWorkbook", "Reason for the extension"),
        Holds.TEXT,
        28,
        QT_TRANSLATE_NOOP("ActionWorkbook", "Why the date cannot be kept."),
    ),
    Column(
        "files",
        QT_TRANSLATE_NOOP("ActionWorkbook", "Evidence files"),
        Holds.FILES,
        28,
        QT_TRANSLATE_NOOP(
            "ActionWorkbook",
            "Names of files with their endings, one on each line (Alt+Enter), for example minutes.pdf. Put the files "
            "beside this workbook.",
        ),
    ),
    Column(
        "comment",
        QT_TRANSLATE_NOOP("ActionWorkbook", "Comment"),
        Holds.TEXT,
        28,
        QT_TRANSLATE_NOOP("ActionWorkbook", "Anything else the audit team should know."),
    ),
)
"""What an owner fills in."""

AFTER_THE_FACT = frozenset({"progress", "files", "comment"})
"""What an owner may still add to an action that they reported as implemented."""


def columns(*, with_owner: bool) -> tuple[Column, ...]:
    """All columns in their order; `with_owner` where it is not known yet who owns the actions."""
    return (*READ_COLUMNS, *((OWNER_COLUMN,) if with_owner else ()), *OWNER_COLUMNS)


def column_of(code: str) -> Column:
    """The column of a code."""
    return next(one for one in (*READ_COLUMNS, OWNER_COLUMN, *OWNER_COLUMNS) if one.code == code)


def owner_codes() -> tuple[str, ...]:
    """Codes of what an owner may fill in."""
    return tuple(one.code for one in (OWNER_COLUMN, *OWNER_COLUMNS))


def is_open_to_owner(code: str, status: ActionStatus, *, has_due: bool) -> bool:
    """Whether an owner may fill a cell in while an action is in this state (see `action_states`)."""
    if status in (ActionStatus.IMPLEMENTED, ActionStatus.TO_CHECK):
        return code in AFTER_THE_FACT
    if status is ActionStatus.VERIFIED:
        return False
    if code == "due_on":
        return status in DUE_DATE_OPEN or not has_due
    if code in ("extension_on", "extension_reason"):
        return has_due
    return True


# --- what is written -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class FindingText:
    """A finding as the auditor wrote it."""

    id: str
    number: str
    grade: str
    clauses: str
    title: str
    requirement: str
    objective_evidence: str
    failure: str
    where: str


@dataclass(frozen=True, slots=True)
class WorkbookRow:
    """One row of the sheet of actions.

    Attributes:
        key: `action:ID` for an action that is there, `new:ID` for one that may be added under that id.
        finding_id: empty where the owner chooses the finding.
        heads: by field, the versions that stood when the workbook was made.
        values: what stands in the cells, by code of the column; texts, dates and numbers.
        locked: codes of the owner's columns that are locked in this row.
        waiting: not implemented yet, so that the due date counts.
    """

    key: str
    finding_id: str
    heads: Mapping[str, list[str]]
    values: Mapping[str, Any]
    locked: frozenset[str] = frozenset()
    waiting: bool = True


@dataclass(frozen=True, slots=True)
class ActionWorkbook:
    """Everything that goes into one workbook, in the language in use.

    Attributes:
        export_id: of this workbook; a later one for the same owner has another.
        owner: empty for findings that nobody owns yet.
        part: client account or place by which the workbooks of one owner are kept apart; empty for none.
        reply_to: whom it goes back to; answer_by: until when.
    """

    export_id: str
    audit_id: str
    audit_number: str
    audit_title: str
    organisation: str
    confidentiality: str
    owner: str
    part: str
    language: str
    program: str
    made_at: datetime
    reply_to: str
    answer_by: date | None
    findings: tuple[FindingText, ...]
    rows: tuple[WorkbookRow, ...]

    @property
    def columns(self) -> tuple[Column, ...]:
        """Its columns in their order."""
        return columns(with_owner=not self.owner)

    @property
    def stamp(self) -> str:
        """Stands in every row: a row that was copied from another export has another one."""
        return self.export_id.replace("-", "")[-12:]


# --- the seal --------------------------------------------------------------------------------------


def normal(value: Any) -> str:
    """A value as it is compared: what Excel and LibreOffice change when they save does not count."""
    if value is None:
        return ""
    if isinstance(value, date | datetime):
        return value.isoformat()[:10]
    text = unicodedata.normalize("NFC", str(value)).replace("\r\n", "\n").replace("\r", "\n")
    return "\n".join(line.rstrip() for line in text.split("\n")).strip()


def cell_seal(value: Any) -> str:
    """A short hash of one cell."""
    return hashlib.sha256(normal(value).encode("utf-8", "replace")).hexdigest()[:16]


def seal(lines: Mapping[str, str]) -> str:
    """The hash over everything that the hidden sheet says; recognises what was changed, proves no author."""
    listed = json.dumps(sorted(lines.items()), ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(listed.encode("utf-8", "replace")).hexdigest()


@dataclass(frozen=True, slots=True)
class SealedRow:
    """What the hidden sheet knows of a row: finding, versions, and the seals of its locked cells."""

    key: str
    finding_id: str
    heads: dict[str, list[str]] = field(default_factory=dict)
    cells: dict[str, str] = field(default_factory=dict)

    def to_json(self) -> str:
        """As it stands in a cell."""
        document = {"key": self.key, "finding": self.finding_id, "heads": self.heads, "cells": self.cells}
        return json.dumps(document, ensure_ascii=True, separators=(",", ":"), sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> SealedRow:
        """Back from a cell.

        Raises:
            ValueError: it is none.
        """
        found = json.loads(text)
        if not isinstance(found, dict) or not all(isinstance(found.get(k), str) for k in ("key", "finding")):
            raise ValueError("no row")
        heads, cells = found.get("heads"), found.get("cells")
        if not isinstance(heads, dict) or not isinstance(cells, dict):
            raise ValueError("no row")
        return cls(
            found["key"],
            found["finding"],
            {str(name): [str(one) for one in list(versions)] for name, versions in heads.items()},
            {str(code): str(value) for code, value in cells.items()},
        )


def sealed(row: WorkbookRow, of: tuple[Column, ...]) -> SealedRow:
    """The seals of what is locked in a row; where the owner chooses the finding, that cell is not."""
    cells = {
        column.code: cell_seal(row.values.get(column.code))
        for column in of
        if (not column.owner or column.code in row.locked) and (row.finding_id or column.code != "finding")
    }
    return SealedRow(row.key, row.finding_id, dict(row.heads), cells)


def field_label(code: str) -> str:
    """What a column is called in the window and on the command line: as its field, else as its heading."""
    name = column_of(code).field
    return kind_named("action").field(name).label if name else column_of(code).heading
