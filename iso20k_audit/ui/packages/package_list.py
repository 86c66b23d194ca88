"""Packages that came and went, newest first: what each brought as an account, its words, whether it arrived."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from iso20k_audit.ui.look import formats
from iso20k_audit.ui.packages.marks import mark_icon
from iso20k_audit.ui.widgets.rows_model import Column, RowsModel

if TYPE_CHECKING:
    from iso20k_audit.services.package_records import IntakeRow, SendingRow

Row = dict[str, Any]


class PackageRows(RowsModel):
    """Rows of both directions; `kind` is `in` or `out`, `number` that of the import or sending."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.columns = (
            Column(self.tr("When"), lambda row: row["when"], 130),
            Column(
                self.tr("Package"),
                lambda row: row["what"],
                250,
                icon=lambda row: mark_icon(*row["mark"]),
            ),
            Column(self.tr("What it brought"), lambda row: row["account"], 500, lambda row: row["grade"]),
            Column(self.tr("In words"), lambda row: row["words"], 270, lambda _row: "muted"),
        )
        super().__init__(self.columns, parent)

    def show_packages(self, came: list[IntakeRow], went: list[SendingRow]) -> None:
        """Shows other packages."""
        rows = [self._came(one) for one in came] + [self._went(one) for one in went]
        self.show_rows(sorted(rows, key=lambda row: row["at"], reverse=True))

    def _came(self, one: IntakeRow) -> Row:
        account = one.account
        told = self.tr(
            "received {received} = new {new} + known {known} + held {held} + refused {refused}"
        ).format(
            **{
                name: formats.number(int(account.get(name, 0)))
                for name in ("received", "new", "known", "held", "refused")
            }
        )
        if one.taken_back_at:
            told = self.tr("taken back {time}: {reason}").format(
                time=formats.moment(one.taken_back_at), reason=one.taken_back_reason
            )
        what = (
            self.tr("from {name}, version {version}").format(name=one.sender, version=one.version)
            if one.version
            else self.tr("from {name}").format(name=one.sender)
        )
        waits = int(account.get("held", 0)) > 0 or int(account.get("refused", 0)) > 0
        return {
            "id": f"in:{one.id}",
            "kind": "in",
            "number": one.id,
            "at": one.taken_at,
            "when": formats.moment(one.taken_at),
            "what": what,
            "mark": ("dash", "muted") if one.taken_back_at else ("circle", ""),
            "account": told,
            "grade": "muted" if one.taken_back_at else "warning" if waits else "",
            "words": one.words,
            "digits": one.digits,
            "file": one.file_name,
            "back": bool(one.taken_back_at),
        }

    def _went(self, one: SendingRow) -> Row:
        names = ", ".join(name for _person, name in one.receivers) or self.tr("everybody")
        told = self.tr("written here, no receipt yet")
        if one.arrived_at:
            told = self.tr("arrived {time}, taken in by {name}").format(
                time=formats.moment(one.arrived_at), name=one.arrived_with
            )
        if not one.whole:
            told = self.tr("{told} (only what was new)").format(told=told)
        return {
            "id": f"out:{one.id}",
            "kind": "out",
            "number": one.id,
            "at": one.written_at,
            "when": formats.moment(one.written_at),
            "what": self.tr("for {name}, version {version}").format(name=names, version=one.version),
            "mark": ("diamond", "" if one.arrived_at else "muted"),
            "account": told,
            "grade": "" if one.arrived_at else "muted",
            "words": one.words,
            "digits": one.digits,
            "file": one.file_name,
            "back": False,
        }
