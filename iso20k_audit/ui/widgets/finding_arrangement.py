"""In what order findings are listed, and under which headings; the choice is kept for the next time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from iso20k_audit.model.contested import in_conflict, is_contested, kind_rank
from iso20k_audit.model.standards import ISO20000_1, reference_order, reference_title
from iso20k_audit.model.vocabulary import FindingStatus
from iso20k_audit.ui import settings
from iso20k_audit.ui.widgets.finding_words import kind_words, status_words

Row = dict[str, Any]


class Arrangement(NamedTuple):
    """How findings are listed.

    Attributes:
        by: one of `BY`.
        grouped: headings stand between the groups.
        reverse: the last comes first.
    """

    by: str = "grade"
    grouped: bool = False
    reverse: bool = False


BY = ("grade", "clause", "site", "process", "auditor", "group", "state", "number", "raised")
_LAST = "\U0010ffff"


def by_words(by: str) -> str:
    """What an order is called."""
    return {
        "grade": QCoreApplication.translate("FindingArrangement", "Grade"),
        "clause": QCoreApplication.translate("FindingArrangement", "Clause"),
        "site": QCoreApplication.translate("FindingArrangement", "Site"),
        "process": QCoreApplication.translate("FindingArrangement", "Process"),
        "auditor": QCoreApplication.translate("FindingArrangement", "Auditor"),
        "group": QCoreApplication.translate("FindingArrangement", "Group"),
        "state": QCoreApplication.translate("FindingArrangement", "State"),
        "number": QCoreApplication.translate("FindingArrangement", "Number"),
        "raised": QCoreApplication.translate("FindingArrangement", "Day raised"),
    }[by]


def _first_clause(row: Row) -> tuple[int, ...]:
    return reference_order(row["clauses"][0], ISO20000_1) if row["clauses"] else (999,)


def _named(name: str) -> Callable[[Row], Any]:
    return lambda row: (row.get(name) or "").strip().casefold() or _LAST


_KEYS: dict[str, Callable[[Row], Any]] = {
    "grade": kind_rank,
    "clause": _first_clause,
    "site": _named("site"),
    "process": _named("process"),
    "auditor": _named("auditor"),
    "group": _named("group"),
    "state": lambda row: list(FindingStatus).index(FindingStatus(row["status"] or "draft")),
    "number": _named("shown_number"),
    "raised": lambda row: (row["raised_at"] or _LAST)[:10],
}


def heading(row: Row, by: str) -> str:
    """The heading under which a finding stands."""
    if by == "grade":
        return kind_words(row)
    if by == "state":
        return status_words(row)
    if by == "clause":
        if not row["clauses"]:
            return QCoreApplication.translate("FindingArrangement", "No clause")
        first = row["clauses"][0]
        return f"{first} {reference_title(first, ISO20000_1)}".strip()
    if by == "number":
        return str(row["shown_number"] or "").split("-", maxsplit=1)[0]
    if by == "group":
        return row.get("group") or QCoreApplication.translate("FindingArrangement", "In no group")
    if is_contested(row, {"raised": "raised_at", "site": "site_id", "auditor": "auditor_id"}.get(by, by)):
        return in_conflict()
    value = {"raised": (row["raised_at"] or "")[:10]}.get(by) if by == "raised" else (row[by] or "").strip()
    return value or QCoreApplication.translate("FindingArrangement", "Not stated")


def arranged(rows: Sequence[Row], how: Arrangement) -> list[Row | str]:
    """Findings in order; where they are grouped, with a heading before each group.

    Equals keep the order of the report: gravest first, then by clause.
    """
    key = _KEYS[how.by]
    inner = sorted(rows, key=lambda row: (kind_rank(row), _first_clause(row), row["id"]))
    ordered = sorted(inner, key=key, reverse=how.reverse)
    if not how.grouped:
        return list(ordered)
    lines: list[Row | str] = []
    counts: dict[str, int] = {}
    for row in ordered:
        name = heading(row, how.by)
        counts[name] = counts.get(name, 0) + 1
    last = None
    for row in ordered:
        name = heading(row, how.by)
        if name != last:
            told = QCoreApplication.translate("FindingArrangement", "{name} · {count}")
            lines.append(told.format(name=name, count=counts[name]))
            last = name
        lines.append(row)
    return lines


def kept() -> Arrangement:
    """The arrangement chosen last."""
    by = settings.text("findings/by", "grade")
    return Arrangement(
        by if by in BY else "grade",
        settings.text("findings/grouped") == "yes",
        settings.text("findings/reverse") == "yes",
    )


def keep(how: Arrangement) -> None:
    """Remembers an arrangement."""
    settings.remember("findings/by", how.by)
    settings.remember("findings/grouped", "yes" if how.grouped else "no")
    settings.remember("findings/reverse", "yes" if how.reverse else "no")


class ArrangeButton(QToolButton):
    """A menu with the orders.

    Signals:
        chosen(Arrangement): the user chose another one.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.how = kept()
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolTip(self.tr("Sort and group the findings"))
        menu = QMenu(self)
        group = QActionGroup(self)
        self.orders: dict[str, QAction] = {}
        for by in BY:
            action = menu.addAction(by_words(by))
            action.setCheckable(True)
            action.triggered.connect(lambda *_, by=by: self.choose(self.how._replace(by=by)))
            group.addAction(action)
            self.orders[by] = action
        menu.addSeparator()
        self.grouped = menu.addAction(self.tr("In groups with headings"))
        self.grouped.setCheckable(True)
        self.grouped.triggered.connect(lambda on: self.choose(self.how._replace(grouped=bool(on))))
        self.reverse = menu.addAction(self.tr("Last first"))
        self.reverse.setCheckable(True)
        self.reverse.triggered.connect(lambda on: self.choose(self.how._replace(reverse=bool(on))))
        self.setMenu(menu)
        self._show()

    def _show(self) -> None:
        self.orders[self.how.by].setChecked(True)
        self.grouped.setChecked(self.how.grouped)
        self.reverse.setChecked(self.how.reverse)
        told = by_words(self.how.by)
        self.setText(self.tr("By {}").format(told))
        self.setAccessibleName(self.tr("Sort and group the findings, now by {}").format(told))

    def choose(self, how: Arrangement) -> None:
        """Takes another arrangement and keeps it."""
        self.how = how
        keep(how)
        self._show()
        self.chosen.emit(how)
