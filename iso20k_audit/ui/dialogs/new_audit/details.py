"""Who is audited, where, when and by whom; and the texts that an audit starts with.

What was not edited by hand follows from the chosen checklists and the places named.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from iso20k_audit.model.vocabulary import AuditType, ChecklistKind, Language
from iso20k_audit.ui import settings
from iso20k_audit.ui.look import languages
from iso20k_audit.ui.widgets.form import words
from iso20k_audit.ui.widgets.inputs import Suggestions

USUAL_DAYS = 2
FLOOR_DAYS = 1


def names_in(text: str) -> list[str]:
    """The names in a text that separates them by commas, semicolons or line ends."""
    return list(dict.fromkeys(name.strip() for name in re.split(r"[,;\n]", text) if name.strip()))


class AuditDetails(QWidget):
    """The form beside the checklists.

    Signals:
        team_changed: other auditors are named.
        place_changed: other sites or client accounts are named.
        language_changed: the report is to be in another language.
    """

    team_changed = Signal()
    place_changed = Signal()
    language_changed = Signal()

    def __init__(self, person_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.organisation = self._line(self.tr("Organisation"), self.tr("Who is audited"))
        self.organisation.setText(settings.text("new_audit/organisation"))
        self._organisations = QStringListModel(self)
        self.organisation.setCompleter(Suggestions(self._organisations, self.organisation))
        self.sites = self._line(self.tr("Sites"), self.tr("Kraków, Cebu, home workers"))
        self.services = self._line(self.tr("Services"), self.tr("Service desk, back office"))
        self.clients = self._line(self.tr("Client accounts"), self.tr("Those sampled"))
        self.lead = self._line(self.tr("Lead auditor"), "")
        self.lead.setText(person_name)
        self.auditors = self._line(self.tr("Other auditors"), self.tr("Separated by commas"))
        self.title = self._line(self.tr("Title"), self.tr("Type and number, unless you name it"))
        self.type = QComboBox()
        self.type.setAccessibleName(self.tr("Type of audit"))
        for kind in AuditType:
            self.type.addItem(words(kind.label), kind)
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language of the report"))
        for one in Language:
            self.language.addItem(one.label, one.value)
        self.language.setCurrentIndex(max(0, self.language.findData(languages.in_use())))
        self.language.setToolTip(self.tr("The report and the texts that the audit begins with are in it"))
        today = QDate.currentDate()
        self.starts_on = self._date(self.tr("First day"), today)
        self.ends_on = self._date(self.tr("Last day"), today.addDays(USUAL_DAYS - 1))
        self._days, self._type_chosen, self._last_day_chosen = USUAL_DAYS, False, False
        self._lay_out()
        self._connect()

    @staticmethod
    def _line(name: str, hint: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setPlaceholderText(hint)
        return line

    def offer_organisations(self, names: Sequence[str]) -> None:
        """Organisations that were audited before, to be completed while one is typed."""
        self._organisations.setStringList(list(names))

    @staticmethod
    def _date(name: str, day: QDate) -> QDateEdit:
        edit = QDateEdit(day)
        edit.setCalendarPopup(True)
        edit.setDisplayFormat("d MMM yyyy")
        edit.setAccessibleName(name)
        return edit

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setVerticalSpacing(9)
        form.addRow(self.tr("&Organisation"), self.organisation)
        form.addRow(self.tr("&Sites"), self.sites)
        form.addRow(self.tr("Ser&vices"), self.services)
        form.addRow(self.tr("C&lient accounts"), self.clients)
        form.addRow(self.tr("L&ead auditor"), self.lead)
        form.addRow(self.tr("Other &auditors"), self.auditors)
        dates = QHBoxLayout()
        dates.setSpacing(8)
        dates.addWidget(self.starts_on, 1)
        dates.addWidget(QLabel(self.tr("to")))
        dates.addWidget(self.ends_on, 1)
        label = QLabel(self.tr("&Dates"))
        label.setBuddy(self.starts_on)
        form.addRow(label, dates)
        form.addRow(self.tr("T&ype"), self.type)
        form.addRow(self.tr("Lan&guage"), self.language)
        form.addRow(self.tr("&Title"), self.title)

    def _connect(self) -> None:
        self.starts_on.dateChanged.connect(self._on_first_day)
        self.ends_on.userDateChanged.connect(self._on_last_day)
        self.type.activated.connect(self._on_type)
        self.language.activated.connect(lambda _place: self.language_changed.emit())
        for line in (self.lead, self.auditors):
            line.textChanged.connect(lambda _text: self.team_changed.emit())
        for line in (self.sites, self.clients):
            line.textChanged.connect(lambda _text: self.place_changed.emit())

    def _on_type(self, _place: int) -> None:
        self._type_chosen = True

    def _on_first_day(self, day: QDate) -> None:
        if not self._last_day_chosen or self.ends_on.date() < day:
            self._set_last_day(day)

    def _on_last_day(self, _day: QDate) -> None:
        self._last_day_chosen = True

    def _set_last_day(self, first: QDate) -> None:
        self.ends_on.blockSignals(True)
        self.ends_on.setDate(first.addDays(self._days - 1))
        self.ends_on.blockSignals(False)

    def prefill(self, fields: dict[str, Any]) -> None:
        """What is known already, such as from the audit programme; it counts as entered by hand."""
        for line, name in ((self.sites, "sites"), (self.services, "services"), (self.clients, "clients")):
            if fields.get(name):
                line.setText(", ".join(fields[name]))
        if fields.get("lead"):
            self.lead.setText(fields["lead"])
        if fields.get("auditors"):
            self.auditors.setText(", ".join(fields["auditors"]))
        if fields.get("title"):
            self.title.setText(fields["title"])
            self.title.setModified(True)
        first, last = fields.get("starts_on"), fields.get("ends_on")
        if first is not None:
            self.starts_on.setDate(QDate(first.year, first.month, first.day))
        if first is not None and last is not None:
            self._set_last_day(QDate(first.year, first.month, first.day))
            self.ends_on.setDate(QDate(last.year, last.month, last.day))
            self._last_day_chosen = True

    # -- following the checklists -------------------------------------------------------------------

    def follow(self, kinds: Sequence[ChecklistKind], name: str) -> None:
        """Type, last day and title as these checklists suggest, unless the user set them.

        Args:
            name: what a single floor check is called.
        """
        floor = bool(kinds) and set(kinds) == {ChecklistKind.FLOOR}
        gap = bool(kinds) and set(kinds) == {ChecklistKind.GAP}
        if not self._type_chosen:
            self.type.setCurrentIndex(self.type.findData(AuditType.GAP if gap else AuditType.INTERNAL))
        self._days = FLOOR_DAYS if floor else USUAL_DAYS
        if not self._last_day_chosen:
            self._set_last_day(self.starts_on.date())
        if not self.title.isModified():
            self.title.setText(self._floor_title(name) if floor else "")

    def _floor_title(self, name: str) -> str:
        sites, clients = self.one_place()
        places = [*sites, *clients]
        if not places:
            return ""
        where = ", ".join(places)
        if not name:
            return self.tr("Floor checks, {}").format(where)
        return self.tr("{check}, {place}").format(check=name, place=where)

    def one_place(self) -> tuple[list[str], list[str]]:
        """Sites and client accounts where there is at most one of each; else none: then it is no one's audit."""
        sites, clients = names_in(self.sites.text()), names_in(self.clients.text())
        return (sites, clients) if max(len(sites), len(clients)) == 1 else ([], [])

    # -- what was entered ---------------------------------------------------------------------------

    def team(self) -> list[str]:
        """Lead auditor and other auditors."""
        lead = names_in(self.lead.text())
        known = {name.casefold() for name in lead}
        return [*lead, *(name for name in names_in(self.auditors.text()) if name.casefold() not in known)]

    def problem(self) -> str:
        """Why an audit cannot start like this, empty if it can."""
        if self.ends_on.date() < self.starts_on.date():
            return self.tr("The last day is before the first.")
        return ""

    def fields(self) -> dict[str, Any]:
        """Of `NewAudit`."""
        starts, ends = (_day(edit) for edit in (self.starts_on, self.ends_on))
        return {
            "title": self.title.text(),
            "organisation": self.organisation.text(),
            "type": AuditType(self.type.currentData()),
            "sites": names_in(self.sites.text()),
            "services": names_in(self.services.text()),
            "clients": names_in(self.clients.text()),
            "lead": self.lead.text(),
            "auditors": names_in(self.auditors.text()),
            "language": str(self.language.currentData()),
            "starts_on": starts,
            "ends_on": ends,
        }


def _day(edit: QDateEdit) -> date:
    day = edit.date()
    return date(day.year(), day.month(), day.day())


class AuditTexts(QWidget):
    """Scope, objectives and criteria; what was not edited by hand follows from checklists and places."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editors: dict[str, QPlainTextEdit] = {}
        hints = {
            "scope": self.tr("Organisational units, services, sites, shifts and period covered"),
            "objectives": self.tr("What the audit is to find out"),
            "criteria": self.tr("Standards, policies, contracts and laws audited against"),
        }
        labels = {
            "scope": self.tr("Sco&pe"),
            "objectives": self.tr("O&bjectives"),
            "criteria": self.tr("Audit c&riteria"),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for name, text in labels.items():
            editor = QPlainTextEdit()
            editor.setPlaceholderText(hints[name])
            editor.setTabChangesFocus(True)
            editor.setAccessibleName(text.replace("&", ""))
            self.editors[name] = editor
            label = QLabel(text)
            label.setBuddy(editor)
            column.addWidget(label)
            column.addWidget(editor, 1)
            column.addSpacing(6)

    def follow(self, texts: dict[str, str]) -> None:
        """Writes first wordings where nothing was edited by hand."""
        for name, editor in self.editors.items():
            if name in texts and not editor.document().isModified() and editor.toPlainText() != texts[name]:
                editor.setPlainText(texts[name])

    def prefill(self, texts: dict[str, str]) -> None:
        """What is known already; it counts as edited by hand."""
        for name, text in texts.items():
            if name in self.editors:
                self.editors[name].setPlainText(text)
                self.editors[name].document().setModified(True)

    def texts(self) -> dict[str, str]:
        """What stands there."""
        return {name: editor.toPlainText() for name, editor in self.editors.items()}
