"""The life of a corrective action as cells of its register; the columns are in `register_columns`."""

from __future__ import annotations

from datetime import date
from typing import Any

from iso20k_audit.model.view import ActionView, FindingView
from iso20k_audit.reports.excel_cells import day


def life_cells(finding: FindingView, action: ActionView) -> tuple[Any, ...]:
    """From `Progress` to `To be closed by`."""
    life = action.life
    return (
        life.progress,
        life.percent_done,
        day(life.extended_from),
        "\n".join(one.in_words(date.isoformat) for one in life.extensions),
        day(life.check_on),
        life.check_method,
        "\n".join(step.in_words(date.isoformat) for step in life.steps),
        *deadline_cells(finding),
    )


def no_life(finding: FindingView) -> tuple[Any, ...]:
    """The same of a finding that nobody has answered yet."""
    return ("", None, None, "", None, "", "", *deadline_cells(finding))


def deadline_cells(finding: FindingView) -> tuple[Any, ...]:
    """Until when a finding is to be answered and closed."""
    return day(finding.answer_due_on), day(finding.close_due_on)
