"""Coverage as rows of text, for CSV, Excel and programs."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

from iso20k_audit.model.coverage_matrix import Area, Cell, Matrix, State, dimension_label
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.vocabulary import FindingKind, Result
from iso20k_audit.model.wording import translate


def outcome_label(worst: str) -> str:
    """The worst outcome of a visit in words."""
    if worst == FindingKind.POSITIVE.value:
        return FindingKind.POSITIVE.label
    return Result(worst).label if worst else translate("Coverage", "Visited")


def cell_text(cell: Cell) -> str:
    """A cell in a few words: `2026-04-15 IA-2026-001 Conforms`, or why there is nothing."""
    if cell.last is None or cell.state not in (State.AUDITED, State.EARLIER):
        return "" if cell.state is State.ABSENT else cell.state.label
    return f"{cell.last_day} {cell.last.audit.number} {outcome_label(cell.worst)}"


def matrix_rows(matrix: Matrix) -> list[list[str]]:
    """The matrix as a table whose first line are the headings."""
    head = [
        dimension_label(matrix.row_dimension) if matrix.row_dimension else "",
        *(c.title for c in matrix.columns),
    ]
    lines = [
        [row.title, *(cell_text(matrix.cell(row.id, column.id)) for column in matrix.columns)]
        for row in matrix.rows
    ]
    return [head, *lines]


def matrix_json(matrix: Matrix) -> dict[str, Any]:
    """The matrix for programs: every cell with its audits, auditors and counts."""

    def area(one: Area, never: frozenset[str]) -> dict[str, Any]:
        return {"id": one.id, "title": one.title, "excluded": one.excluded, "never_audited": one.id in never}

    cells = []
    for (row, column), cell in matrix.cells.items():
        cells.append(
            {
                "row": row,
                "column": column,
                "state": cell.state.value,
                "last_on": cell.last_day or None,
                "outcome": cell.worst or None,
                "audits": [
                    {
                        "id": visit.audit.id,
                        "number": visit.audit.number,
                        "day": visit.audit.day,
                        "auditors": sorted(visit.auditors),
                        "answers": visit.results,
                        "findings": visit.kinds,
                    }
                    for visit in cell.visits
                ],
                "only_in_scope": list(cell.only_in_scope),
                "note": cell.note,
            }
        )
    return {
        "rows": matrix.row_dimension,
        "columns": matrix.column_dimension,
        "since": matrix.since,
        "until": matrix.until,
        "standard": matrix.standard,
        "row_areas": [area(one, matrix.never_rows) for one in matrix.rows],
        "column_areas": [area(one, matrix.never_columns) for one in matrix.columns],
        "cells": cells,
    }


def write_csv(matrix: Matrix, target: Path) -> Path:
    """Writes the matrix as CSV that Excel opens as it is: UTF-8 with its mark.

    Raises:
        InputError: it cannot be written there.
    """
    beside = target.with_name(f".{target.name}.tmp")
    try:
        with beside.open("w", encoding="utf-8-sig", newline="") as stream:
            csv.writer(stream).writerows([[_plain(value) for value in line] for line in matrix_rows(matrix)])
        beside.replace(target)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise InputError(
            translate("Coverage", "{path}: could not be written ({error}).").format(
                path=target, error=error.strerror or error
            ),
            translate("Coverage", "Close it if it is open elsewhere, or choose another folder."),
        ) from error
    return target


def _plain(value: str) -> str:
    """Text that a spreadsheet does not take for a formula."""
    return f"'{value}" if value[:1] in ("=", "+", "-", "@", "\t", "\r") else value
