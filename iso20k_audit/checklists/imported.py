"""What comes out of an import: the checklist, and an account of every row that is not in it.

Not for: making it (see `table_import`, `ciso_reading`, `excel_template`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from iso20k_audit.checklists.column_mapping import Mapping
from iso20k_audit.model.checklist import Checklist


class SourceKind(StrEnum):
    """What kind of file a checklist came from."""

    YAML = "yaml"
    CISO = "ciso"
    TEMPLATE = "template"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that did not become a question.

    Attributes:
        sheet: name of its sheet; empty where the file has none.
        row: number of the row in its sheet, or of the entry in its file, from 1.
        reason: why, in words that begin with one of `REASONS`.
        text: what stands in it, in short.
    """

    sheet: str
    row: int
    reason: str
    text: str = ""


REASONS = (
    "empty",
    "title above the table",
    "header",
    "repeated header",
    "section heading",
    "no question text",
    "continues row",
    "duplicate of row",
    "left out by hand",
)


@dataclass(frozen=True, slots=True)
class SkippedSheet:
    """A sheet that was not imported, with the number of its filled rows."""

    name: str
    reason: str
    rows: int


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that was changed or guessed and that somebody should look at.

    Attributes:
        row: 0 for the sheet or file as a whole.
        question_id: of the question it is about; may be empty.
    """

    sheet: str
    row: int
    text: str
    question_id: str = ""


@dataclass(frozen=True, slots=True)
class Imported:
    """A checklist from elsewhere, with what became of every row.

    Attributes:
        checklist: valid against the schema, but may be larger than a checklist file can be.
        skipped: rows that did not become a question; with the questions they make up `rows_read`.
        remarks: what was changed or guessed.
        rows_read: rows of the sheets that were imported.
        skipped_sheets: sheets that were not.
        mappings: how the columns of each imported sheet were understood, by sheet.
        kind: what the file was.
    """

    checklist: Checklist
    skipped: tuple[Skipped, ...] = ()
    remarks: tuple[Remark, ...] = ()
    rows_read: int = 0
    skipped_sheets: tuple[SkippedSheet, ...] = ()
    mappings: dict[str, Mapping] = field(default_factory=dict)
    kind: SourceKind = SourceKind.TABLE

    @property
    def is_balanced(self) -> bool:
        """Whether every row read is a question or skipped with a reason."""
        return self.rows_read == len(self.checklist.questions) + len(self.skipped)
