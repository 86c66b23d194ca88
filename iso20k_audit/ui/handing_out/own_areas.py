"""What somebody of the team works on themselves, and so may not audit: a short list with a line to add."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from iso20k_audit.model.vocabulary import AreaKind
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.widgets.cards import flowing, text_label
from iso20k_audit.ui.widgets.form import LEAST_HEIGHT, words
from iso20k_audit.ui.widgets.inputs import Choice, MomentEdit, Suggestions
from iso20k_audit.ui.widgets.rows_model import Column, RowsModel, make_table

if TYPE_CHECKING:
    from iso20k_audit.model.independence import OwnArea
    from iso20k_audit.store.ledger import Ledger
    from iso20k_audit.ui.session import Session

Row = dict[str, Any]
Known = dict[str, list[str]]
MOST_ROWS = 5


class OwnAreas(QWidget):
    """Of one person; hidden without one."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._latest = Latest(session, self)
        self._person_id = ""
        self._known: Known = {}
        columns = (
            Column(self.tr("What"), lambda row: row["what"], 120),
            Column(self.tr("Which"), lambda row: row["which"]),
            Column(self.tr("Until"), lambda row: row["until"], 110),
            Column(self.tr("Note"), lambda row: row["note"], 200, lambda _row: "muted"),
        )
        self.rows = RowsModel(columns, self)
        self.table = make_table(self.rows, self.tr("Own areas of work"), columns)
        self.table.setProperty("layout_name", "own-areas")
        self.kind = Choice()
        self.kind.setAccessibleName(self.tr("Kind of own area"))
        self.kind.offer([(kind.value, words(kind.label)) for kind in AreaKind])
        self.kind.choose(AreaKind.CLAUSE.value)
        self.kind.setMinimumWidth(120)
        self.kind.chosen.connect(lambda _value: self._suggest())
        self._names = QStringListModel(self)
        self.area = QLineEdit()
        self.area.setAccessibleName(self.tr("Which site, client account, service, clause or process"))
        self.area.setCompleter(Suggestions(self._names, self.area))
        self.area.returnPressed.connect(self.add)
        self.until = MomentEdit(with_time=False)
        self.until.name(self.tr("Last day of this work"))
        self.until.line.setPlaceholderText(self.tr("Until, if it ended"))
        self.note = QLineEdit()
        self.note.setAccessibleName(self.tr("Note on the own area"))
        self.note.setPlaceholderText(self.tr("Note"))
        self.note.returnPressed.connect(self.add)
        self.add_button = QPushButton(self.tr("Add own area"))
        self.add_button.clicked.connect(self.add)
        self.end_button = QPushButton(self.tr("It ended…"))
        self.end_button.setToolTip(self.tr("Take the chosen one into the line above, to give it a last day"))
        self.end_button.clicked.connect(self._edit)
        self.remove_button = QPushButton(self.tr("Remove"))
        self.remove_button.setProperty("role", "quiet")
        self.remove_button.setToolTip(self.tr("Recorded by mistake; undo brings it back"))
        self.remove_button.clicked.connect(self.remove)
        for widget in (self.kind, self.area, self.until, self.note):
            widget.setMinimumHeight(LEAST_HEIGHT)
        self.until.setMinimumWidth(150)
        self.until.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.kind, 2)
        line.addWidget(self.area, 3)
        line.addWidget(self.until, 2)
        line.addWidget(self.note, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(8)
        column.addWidget(text_label(self.tr("Own areas of work"), "strong"))
        column.addWidget(
            text_label(
                self.tr(
                    "Nobody audits their own work. What is named here is not handed to them without a reason, "
                    "up to twelve months after its last day."
                ),
                "muted",
                wrap=True,
            )
        )
        column.addLayout(line)
        column.addWidget(flowing(self.add_button, self.end_button, self.remove_button))
        column.addWidget(self.table)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._offer())
        self._suggest()
        self.hide()

    def show_person(self, person_id: str) -> None:
        """Shows the areas of somebody; hidden for an empty id."""
        if person_id != self._person_id:
            self._person_id = person_id
            self._clear()
        self.setVisible(bool(person_id))
        self.reload()

    def reload(self) -> None:
        """Reads again."""
        person_id = self._person_id
        if person_id:
            self._latest.ask(lambda ledger: _read(ledger, person_id), lambda found: self._show(*found))

    def _show(self, areas: list[OwnArea], known: Known) -> None:
        self._known = known
        self._suggest()
        self.rows.show_rows(
            [
                {
                    "id": one.id,
                    "what": words(one.kind.label),
                    "which": one.name,
                    "until": one.until.isoformat() if one.until else self.tr("Goes on"),
                    "note": one.note,
                    "area": one,
                }
                for one in areas
            ]
        )
        self.table.setVisible(bool(areas))
        rows = min(max(len(areas), 1), MOST_ROWS)
        height = self.table.verticalHeader().defaultSectionSize() * rows
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + height + 4)
        self._offer()

    def _chosen(self) -> OwnArea | None:
        place = self.table.currentIndex().row()
        return self.rows.records[place]["area"] if 0 <= place < len(self.rows.records) else None

    def _offer(self) -> None:
        for button in (self.end_button, self.remove_button):
            button.setEnabled(self._chosen() is not None)

    def _suggest(self) -> None:
        kind = self.kind.value or ""
        self._names.setStringList(self._known.get(kind, []))
        hints = {
            AreaKind.SITE.value: self.tr("Name of the site"),
            AreaKind.CLIENT.value: self.tr("Name of the client account"),
            AreaKind.SERVICE.value: self.tr("Name of the service"),
            AreaKind.CLAUSE.value: self.tr("For example 8.6: covers 8.6.1 too"),
            AreaKind.PROCESS.value: self.tr("For example incident management"),
        }
        self.area.setPlaceholderText(hints.get(kind, ""))

    def _clear(self) -> None:
        self.area.clear()
        self.note.clear()
        self.until.forget_typed()
        self.until.choose(None)

    def _edit(self) -> None:
        one = self._chosen()
        if one is None:
            return
        self.kind.choose(one.kind.value)
        self._suggest()
        self.area.setText(one.name)
        self.note.setText(one.note)
        self.until.choose(one.until.isoformat() if one.until else None)
        self.until.setFocus()

    def add(self) -> None:
        """Records what the line says; the same area again gets another last day and note."""
        from iso20k_audit.services.independence import add_own_area

        person_id, kind, area = (
            self._person_id,
            AreaKind(self.kind.value or "clause"),
            self.area.text().strip(),
        )
        if not area:
            self.area.setFocus()
            return
        until = date.fromisoformat(self.until.value) if self.until.value else None
        note = self.note.text()

        def added(_record: str) -> None:
            self._clear()
            self.area.setFocus()

        self._session.write(lambda ledger: add_own_area(ledger, person_id, kind, area, until, note), added)

    def remove(self) -> None:
        """Takes the chosen one away."""
        from iso20k_audit.services.independence import remove_own_area

        one = self._chosen()
        if one is not None:
            self._session.write(lambda ledger: remove_own_area(ledger, one.id))


def _read(ledger: Ledger, person_id: str) -> tuple[list[OwnArea], Known]:
    from iso20k_audit.services.independence import own_areas

    known = {
        kind: sorted(row["name"] for row in ledger.select(kind) if row["name"])
        for kind in ("site", "client", "service")
    }
    return own_areas(ledger, person_id), known
