"""Objectives of the service management system and what was measured (ISO/IEC 20000-1 6.2, 9.1)."""

from __future__ import annotations

from datetime import date
from typing import Any

from iso20k_audit.model.errors import InputError
from iso20k_audit.model.figures import Cell, Figure, Form, Label
from iso20k_audit.model.figures import Unit as Measure
from iso20k_audit.model.ids import new_id
from iso20k_audit.model.objectives import (
    ObjectiveView,
    Reading,
    how_judged,
    parse_decimal,
    read_decimal,
    status_of,
)
from iso20k_audit.model.trends import Counted
from iso20k_audit.model.vocabulary import Direction
from iso20k_audit.model.wording import translate
from iso20k_audit.services import audits
from iso20k_audit.store.ledger import Ledger, Row

__all__ = ["KINDS", "add", "add_reading", "figure_of", "how_judged", "list_objectives", "objective", "save"]

KINDS = frozenset({"objective", "objective_reading"})


def add(ledger: Ledger, *, title: str, direction: str = Direction.HIGHER.value, **fields: Any) -> str:
    """Records an objective. Returns its id.

    Args: fields: measure, unit, baseline, target, due_on, owner, clause, note.

    Raises:
        InputError: it has no title, or baseline or target are no numbers.
    """
    if not title.strip():
        raise InputError(translate("Objectives", "An objective needs a title."))
    for name in ("baseline", "target"):
        if fields.get(name):
            parse_decimal(str(fields[name]))
    record_id = new_id()
    ledger.set("objective", record_id, title=title.strip(), direction=direction, **fields)
    return record_id


def save(ledger: Ledger, record_id: str, fields: dict[str, Any], seen: Any = None) -> bool:
    """Changes an objective.

    Raises:
        InputError: baseline or target are no numbers.
    """
    for name in ("baseline", "target"):
        if fields.get(name):
            parse_decimal(str(fields[name]))
    return audits.save(ledger, "objective", record_id, fields, seen)


def add_reading(
    ledger: Ledger, objective_id: str, value: str, *, read_on: date | str | None = None, note: str = ""
) -> str:
    """Records what was measured, as it was typed. Returns the id of the reading.

    Raises:
        InputError: the value is no number, or the day is in the future.
        NotFound: there is no such objective.
    """
    ledger.get("objective", objective_id)
    parse_decimal(value)
    today = ledger.now().date()
    day = date.fromisoformat(read_on) if isinstance(read_on, str) and read_on else read_on or today
    assert isinstance(day, date)
    if day > today:
        raise InputError(
            translate("Objectives", "{day} is in the future; nothing can have been measured then.").format(
                day=day.isoformat()
            ),
            translate("Objectives", "Correct the day."),
        )
    record_id = new_id()
    ledger.set(
        "objective_reading",
        record_id,
        objective_id=objective_id,
        read_on=day.isoformat(),
        value=value.strip(),
        note=note.strip() or None,
    )
    return record_id


def list_objectives(ledger: Ledger, today: date | None = None) -> list[ObjectiveView]:
    """All objectives in order of their due day (those without one at the end), each with its readings."""
    today = today or ledger.now().date()
    readings: dict[str, list[Reading]] = {}
    rows = ledger.rows(
        "SELECT * FROM objective_reading WHERE withdrawn IS NULL ORDER BY read_on IS NULL DESC, read_on, rowid"
    )
    for row in rows:
        readings.setdefault(row["objective_id"], []).append(_reading(row))
    found = [_view(row, tuple(readings.get(row["id"], ())), today) for row in ledger.select("objective")]
    return sorted(found, key=lambda one: (one.due_on is None, one.due_on or today, one.title.casefold()))


def objective(ledger: Ledger, record_id: str, today: date | None = None) -> ObjectiveView:
    """One objective.

    Raises:
        NotFound: there is none of that id.
    """
    row = ledger.get("objective", record_id)
    rows = ledger.rows(
        "SELECT * FROM objective_reading WHERE withdrawn IS NULL AND objective_id=:o"
        " ORDER BY read_on IS NULL DESC, read_on, rowid",
        o=record_id,
    )
    return _view(row, tuple(map(_reading, rows)), today or ledger.now().date())


def _reading(row: Row) -> Reading:
    text = row["value"] or ""
    day = date.fromisoformat(row["read_on"]) if row["read_on"] else None
    return Reading(row["id"], day, read_decimal(text), text, row["note"] or "")


def _view(row: Row, readings: tuple[Reading, ...], today: date) -> ObjectiveView:
    direction = Direction(row["direction"] or Direction.HIGHER.value)
    baseline, target = read_decimal(row["baseline"]), read_decimal(row["target"])
    due_on = date.fromisoformat(row["due_on"]) if row["due_on"] else None
    return ObjectiveView(
        row["id"],
        row["title"] or "",
        row["measure"] or "",
        row["unit"] or "",
        direction,
        baseline,
        target,
        row["baseline"] or "",
        row["target"] or "",
        due_on,
        row["owner"] or "",
        row["clause"] or "",
        row["note"] or "",
        status_of(direction, baseline, target, due_on, readings, today),
        readings,
    )


def figure_of(view: ObjectiveView) -> Figure:
    """The readings over time with the target."""
    shown = [one for one in view.readings if one.value is not None and one.read_on is not None]
    better = (
        translate("Objectives", "lower is better")
        if view.direction is Direction.LOWER
        else translate("Objectives", "higher is better")
    )
    how = translate("Objectives", "{measure}; {better}. {rule}").format(
        measure=view.measure or view.title, better=better, rule=how_judged()
    )
    return Figure(
        f"objective_{view.id}",
        view.title,
        Form.LINES,
        Measure.NUMBER,
        tuple(Label(one.id, one.read_on.isoformat() if one.read_on else "") for one in shown),
        (Label("value", view.measure or view.title, look="first"),),
        (tuple(Cell(float(one.value or 0), note=one.note) for one in shown),),
        Counted.FINDING,
        how,
        measured_in=view.unit,
        target=float(view.target) if view.target is not None else None,
    )
