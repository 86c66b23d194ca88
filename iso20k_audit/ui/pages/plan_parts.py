"""The lists of the plan: scope, people, schedule, meetings, distribution."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from iso20k_audit.model.contested import in_conflict, is_contested, shown
from iso20k_audit.model.vocabulary import MeetingKind, Presence, Role, ScopeKind, Term
from iso20k_audit.services import audits
from iso20k_audit.services.workspaces import Ledger
from iso20k_audit.ui.handing_out.own_areas import OwnAreas
from iso20k_audit.ui.look import formats
from iso20k_audit.ui.pages.page import Pairs
from iso20k_audit.ui.session import Session
from iso20k_audit.ui.widgets.cards import text_label
from iso20k_audit.ui.widgets.form import RecordForm, words
from iso20k_audit.ui.widgets.inputs import Choice, Suggestions
from iso20k_audit.ui.widgets.record_table import RecordTable
from iso20k_audit.ui.widgets.rows_model import Column

Row = dict[str, Any]


def _place(order: list[str], value: str | None) -> int:
    """Where a word stands in its vocabulary; one in conflict comes first."""
    return order.index(value) if value in order else -1


def term_words(vocabulary: type[Term], value: str | None) -> str:
    """A stored word as people read it."""
    return words(vocabulary(value).label) if value else ""


def moment_words(value: str | None) -> str:
    """A stored time as day and clock of the place it was recorded at."""
    return formats.moment(value)


class Part(QWidget):
    """A list of the plan. `kinds` are those that its rows are made of."""

    kinds: frozenset[str] = frozenset()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.audit_id = ""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        self.list: RecordTable

    def show_audit(self, audit_id: str) -> None:
        """Lists the records of another audit."""
        self.audit_id = audit_id
        self.list.show_audit(audit_id)

    def refresh(self, kinds: frozenset[str]) -> None:
        """Reads again if rows may have changed."""
        if kinds & self.kinds:
            self.list.reload()

    def flush(self) -> None:
        """Records what is being typed."""
        self.list.flush()

    def has(self, record_id: str) -> bool:
        """Whether a record is in the list."""
        return self.list.model.place_of(record_id) >= 0

    def select(self, record_id: str) -> None:
        """Shows a record in the form."""
        self.list.select(record_id)


class Scope(Part):
    """Sites, services and client accounts in and out of scope."""

    kinds = frozenset({"scope_item", "site", "service", "client"})

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        form = RecordForm(
            session,
            "scope_item",
            (("in_scope", "reason"),),
            shares={"reason": 4},
            hints={"reason": self.tr("Why it is left out")},
        )
        self._targets = {
            "site": RecordForm(
                session,
                "site",
                (("name", "site_type"), "address", ("shifts", "headcount"), "note"),
                shares={"name": 2},
            ),
            "service": RecordForm(session, "service", ("name", "description")),
            "client": RecordForm(session, "client", (("name", "code"), "note"), shares={"name": 3}),
        }
        self.list = RecordTable(
            session,
            "scope_item",
            (
                Column(
                    self.tr("What"),
                    lambda row: term_words(ScopeKind, row["scope_kind"]),
                    110,
                    of="scope_kind",
                ),
                Column(self.tr("Name"), lambda row: row["name"]),
                Column(
                    self.tr("Scope"),
                    lambda row: self.tr("In scope") if row["in_scope"] is not False else self.tr("Left out"),
                    110,
                    lambda row: "" if row["in_scope"] is not False else "warning",
                    of="in_scope",
                ),
                Column(self.tr("Reason if left out"), lambda row: row["reason"] or ""),
            ),
            form,
            name=self.tr("Scope of the audit"),
            add_text="",
            empty_text=self.tr(
                "Nothing is in scope yet. Name the first site, service or client account above."
            ),
            load=self._load,
            most_rows=9,
        )
        self.list.selected.connect(self._on_selected)
        for target in self._targets.values():
            target.hide()
            self.list.detail_column.insertWidget(self.list.detail_column.count() - 1, target)
        self._kind = Choice()
        self._kind.setAccessibleName(self.tr("What to add to the scope"))
        self._kind.offer([(kind.value, words(kind.label)) for kind in ScopeKind])
        self._kind.choose(ScopeKind.SITE.value)
        self._kind.setMaximumWidth(140)
        self._name = QLineEdit()
        self._name.setAccessibleName(self.tr("Name of what to add to the scope"))
        self._name.setPlaceholderText(self.tr("Name of a site, service or client account"))
        self._name.returnPressed.connect(self._add)
        self._add_button = QPushButton(self.tr("Add to scope"))
        self._add_button.clicked.connect(self._add)
        self.column.addLayout(_line(self._kind, self._name, self._add_button))
        self.column.addWidget(self.list)

    @staticmethod
    def _load(ledger: Ledger, audit_id: str) -> list[Row]:
        rows = ledger.select("scope_item", audit_id)
        for row in rows:
            target = ledger.find(row["scope_kind"], row["target_id"]) if row["scope_kind"] else None
            row["name"] = shown(target or {}, "name")
            row["target"] = target
            row["target_seen"] = ledger.seen(row["target_id"]) if target else {}
        order = [kind.value for kind in ScopeKind]
        return sorted(rows, key=lambda row: (_place(order, row["scope_kind"]), row["in_scope"] is False))

    def _on_selected(self, row: Row | None) -> None:
        for kind, form in self._targets.items():
            here = row is not None and row["scope_kind"] == kind and row["target"] is not None
            form.show_record(
                row["target"] if row and here else None, row["target_seen"] if row and here else None
            )
            form.setVisible(here)

    def _add(self) -> None:
        name, audit_id = self._name.text().strip(), self.audit_id
        kind = ScopeKind(self._kind.value or ScopeKind.SITE.value)
        if not name:
            self._name.setFocus()
            return

        def added(record_id: str) -> None:
            self._name.clear()
            self._name.setFocus()
            self.list.select(record_id)

        self.session.write(lambda ledger: audits.add_named_to_scope(ledger, audit_id, kind, name), then=added)

    def flush(self) -> None:
        """Records what is being typed."""
        super().flush()
        for form in self._targets.values():
            form.flush()


class Participants(Part):
    """Everybody who takes part, with their part and independence."""

    kinds = frozenset({"participant", "person", "site", "own_area"})

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        form = RecordForm(
            session,
            "participant",
            (("role", "function", "site_id"), "independence"),
            required=("role",),
        )
        self._person = RecordForm(
            session, "person", (("name", "email", "initials"),), shares={"name": 3, "email": 3, "initials": 1}
        )
        self.list = RecordTable(
            session,
            "participant",
            (
                Column(self.tr("Name"), lambda row: row["name"]),
                Column(self.tr("Role"), lambda row: term_words(Role, row["role"]), 170, of="role"),
                Column(self.tr("Function"), lambda row: row["function"] or ""),
                Column(self.tr("Site"), lambda row: row["site"], 130, of="site_id"),
                Column(
                    self.tr("Independence"),
                    self._independence,
                    120,
                    lambda row: "warning" if self._lacks_independence(row) else "muted",
                ),
            ),
            form,
            name=self.tr("Team and auditees"),
            add_text="",
            empty_text=self.tr("Nobody takes part yet. Name the lead auditor first."),
            load=self._load,
            most_rows=9,
        )
        self.list.selected.connect(self._on_selected)
        self.list.detail_column.insertWidget(0, self._person)
        self.own_areas = OwnAreas(session)
        self.list.detail_column.insertWidget(self.list.detail_column.count() - 1, self.own_areas)
        self._people = QStringListModel(self)
        self._name = QLineEdit()
        self._name.setAccessibleName(self.tr("Name of the person to add"))
        self._name.setPlaceholderText(self.tr("Name of a person"))
        self._name.setCompleter(Suggestions(self._people, self._name))
        self._name.returnPressed.connect(self._add)
        self._role = Choice()
        self._role.setAccessibleName(self.tr("Role of the person to add"))
        self._role.offer([(role.value, words(role.label)) for role in Role])
        self._role.choose(Role.AUDITEE.value)
        self._role.setMaximumWidth(190)
        self._add_button = QPushButton(self.tr("Add person"))
        self._add_button.clicked.connect(self._add)
        self.column.addLayout(_line(self._name, self._role, self._add_button))
        self.column.addWidget(self.list)

    @staticmethod
    def _lacks_independence(row: Row) -> bool:
        return (
            bool(row["role"]) and Role(row["role"]).is_audit_team and not (row["independence"] or "").strip()
        )

    def _independence(self, row: Row) -> str:
        if not row["role"] or not Role(row["role"]).is_audit_team:
            return ""
        return self.tr("Not stated") if self._lacks_independence(row) else self.tr("Stated")

    def _load(self, ledger: Ledger, audit_id: str) -> list[Row]:
        rows = ledger.select("participant", audit_id)
        sites = {row["id"]: shown(row, "name") for row in ledger.select("site", withdrawn=True)}
        for row in rows:
            person = ledger.find("person", row["person_id"])
            row["person"] = person
            row["name"] = in_conflict() if is_contested(row, "person_id") else shown(person or {}, "name")
            row["person_seen"] = ledger.seen(row["person_id"]) if person else {}
            row["site"] = sites.get(row["site_id"] or "", "")
        known = [row["name"] for row in ledger.select("person") if row["name"]]
        order = [role.value for role in Role]
        rows.sort(key=lambda row: order.index(row["role"]) if row["role"] else 99)
        for row in rows:
            row["known"] = known
        return rows

    def _on_selected(self, row: Row | None) -> None:
        self._person.show_record(row["person"] if row else None, row["person_seen"] if row else None)
        audits_here = row is not None and bool(row["role"]) and Role(row["role"]).is_audit_team
        self.own_areas.show_person(str(row["person_id"] or "") if row is not None and audits_here else "")
        if row is not None and row["known"] != self._people.stringList():
            self._people.setStringList(row["known"])

    def offer_sites(self, sites: Pairs) -> None:
        """The sites that somebody can belong to."""
        self.list.form.offer("site_id", sites)

    def _add(self) -> None:
        name, role, audit_id = self._name.text().strip(), Role(self._role.value or "auditee"), self.audit_id
        if not name:
            self._name.setFocus()
            return

        def added(record_id: str) -> None:
            self._name.clear()
            self._name.setFocus()
            self.list.select(record_id)

        self.session.write(lambda ledger: audits.add_participant(ledger, audit_id, name, role), then=added)

    def flush(self) -> None:
        """Records what is being typed."""
        super().flush()
        self._person.flush()


class Schedule(Part):
    """The audit plan, hour by hour."""

    kinds = frozenset({"schedule_item", "site"})

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        form = RecordForm(
            session,
            "schedule_item",
            (
                "activity",
                ("starts_at", "ends_at", "site_id"),
                ("auditors", "auditees"),
                ("shift", "clauses", "actual"),
            ),
            shares={"clauses": 2, "actual": 3},
            hints={
                "activity": self.tr("What is audited or done"),
                "clauses": self.tr("For example 8.6.1, 8.6.2"),
                "shift": self.tr("For example night"),
            },
        )
        self.list = RecordTable(
            session,
            "schedule_item",
            (
                Column(self.tr("From"), lambda row: moment_words(row["starts_at"]), 132, of="starts_at"),
                Column(self.tr("To"), lambda row: moment_words(row["ends_at"])[-5:], 58, of="ends_at"),
                Column(self.tr("Activity"), lambda row: row["activity"] or ""),
                Column(self.tr("Site"), lambda row: row["site"], 110, of="site_id"),
                Column(self.tr("Shift"), lambda row: row["shift"] or "", 70),
                Column(self.tr("Auditors"), lambda row: row["auditors"] or "", 150),
                Column(self.tr("Clauses"), lambda row: row["clauses"] or "", 110),
                Column(self.tr("What happened"), lambda row: row["actual"] or "", 140),
            ),
            form,
            name=self.tr("Schedule"),
            add_text=self.tr("Add plan entry"),
            empty_text=self.tr("No plan entries yet. Say what is audited when, where and by whom."),
            load=self._load,
            fields=lambda: {"activity": self.tr("New entry")},
            most_rows=10,
        )
        self.column.addWidget(self.list)

    @staticmethod
    def _load(ledger: Ledger, audit_id: str) -> list[Row]:
        sites = {row["id"]: shown(row, "name") for row in ledger.select("site", withdrawn=True)}
        rows = ledger.select("schedule_item", audit_id)
        for row in rows:
            row["site"] = sites.get(row["site_id"] or "", "")
        return sorted(rows, key=lambda row: row["starts_at"] or "9999")

    def offer_sites(self, sites: Pairs) -> None:
        """The sites that an entry can be at."""
        self.list.form.offer("site_id", sites)


class Meetings(Part):
    """Meetings, and who was there."""

    kinds = frozenset({"meeting", "attendance"})

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        form = RecordForm(
            session,
            "meeting",
            (("meeting_kind", "held_at", "place"), "minutes"),
            required=("meeting_kind",),
            lines={"minutes": 4},
            hints={"minutes": self.tr("What was said and agreed")},
        )
        self.list = RecordTable(
            session,
            "meeting",
            (
                Column(self.tr("Meeting"), lambda row: term_words(MeetingKind, row["meeting_kind"]), 180),
                Column(self.tr("Held at"), lambda row: moment_words(row["held_at"]), 140),
                Column(self.tr("Place"), lambda row: row["place"] or "", 180),
                Column(self.tr("Minutes"), lambda row: row["minutes"] or ""),
            ),
            form,
            name=self.tr("Meetings"),
            add_text=self.tr("Add meeting"),
            empty_text=self.tr("No meetings yet. The report names the opening and the closing meeting."),
            load=self._load,
            fields=lambda: {"meeting_kind": self._next_kind().value},
            most_rows=5,
        )
        self._attendance = RecordTable(
            session,
            "attendance",
            (
                Column(self.tr("Name"), lambda row: row["name"] or ""),
                Column(self.tr("Function"), lambda row: row["function"] or ""),
                Column(
                    self.tr("Presence"), lambda row: term_words(Presence, row["presence"]), 120, of="presence"
                ),
            ),
            RecordForm(
                session,
                "attendance",
                (("name", "function", "presence"),),
                required=("presence",),
                shares={"name": 2},
            ),
            name=self.tr("Who attended"),
            add_text=self.tr("Add attendee"),
            empty_text=self.tr("Nobody is named as present yet."),
            load=self._load_attendance,
            fields=lambda: {"meeting_id": self.list.current_id, "presence": Presence.IN_PERSON.value},
            most_rows=8,
        )
        self._meeting_id = ""
        self.list.selected.connect(self._on_selected)
        self._heading = text_label(self.tr("Who attended"), "strong")
        place = self.list.detail_column.count() - 1
        self.list.detail_column.insertWidget(place, self._heading)
        self.list.detail_column.insertWidget(place + 1, self._attendance)
        self.column.addWidget(self.list)

    @staticmethod
    def _load(ledger: Ledger, audit_id: str) -> list[Row]:
        return sorted(ledger.select("meeting", audit_id), key=lambda row: row["held_at"] or "9999")

    def _load_attendance(self, ledger: Ledger, audit_id: str) -> list[Row]:
        meeting_id = self._meeting_id
        return ledger.select("attendance", audit_id, meeting_id=meeting_id) if meeting_id else []

    def _next_kind(self) -> MeetingKind:
        held = {row["meeting_kind"] for row in self.list.model.records}
        wanted = (kind for kind in (MeetingKind.OPENING, MeetingKind.CLOSING) if kind.value not in held)
        return next(wanted, MeetingKind.TEAM)

    def _on_selected(self, row: Row | None) -> None:
        meeting_id = str(row["id"]) if row else ""
        if meeting_id != self._meeting_id:
            self._meeting_id = meeting_id
            self._attendance.flush()
            self._attendance.show_audit(self.audit_id)

    def refresh(self, kinds: frozenset[str]) -> None:
        """Reads again if rows may have changed."""
        if "meeting" in kinds:
            self.list.reload()
        if "attendance" in kinds:
            self._attendance.reload()

    def flush(self) -> None:
        """Records what is being typed."""
        super().flush()
        self._attendance.flush()


class Distribution(Part):
    """Who gets the report."""

    kinds = frozenset({"recipient"})

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.list = RecordTable(
            session,
            "recipient",
            (
                Column(self.tr("Name"), lambda row: row["name"] or ""),
                Column(self.tr("Function"), lambda row: row["function"] or ""),
                Column(self.tr("Format"), lambda row: row["format"] or "", 180),
            ),
            RecordForm(
                session,
                "recipient",
                (("name", "function", "format"),),
                hints={"format": self.tr("For example PDF, paper copy")},
            ),
            name=self.tr("Distribution list"),
            add_text=self.tr("Add recipient"),
            empty_text=self.tr("Nobody gets the report yet."),
            fields=lambda: {"format": "PDF"},
            most_rows=12,
        )
        self.column.addWidget(self.list)


def _line(*widgets: QWidget) -> Any:
    from PySide6.QtWidgets import QHBoxLayout

    line = QHBoxLayout()
    line.setSpacing(8)
    for widget in widgets:
        line.addWidget(widget)
    return line
