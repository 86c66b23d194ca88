"""Which questions are looked at besides their state, in which order and groups, and the views that were saved."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from iso20k_audit.model.standards import STANDARD_TITLES
from iso20k_audit.ui import settings
from iso20k_audit.ui.background import Latest
from iso20k_audit.ui.questions.arrangements import ARRANGEMENTS, arrangement_words
from iso20k_audit.ui.questions.saved_views import SavedView, saved_views
from iso20k_audit.ui.widgets.checklist_words import no_mnemonic, practice_name

if TYPE_CHECKING:
    from iso20k_audit.services.workspaces import Ledger
    from iso20k_audit.ui.session import Session

_KINDS = frozenset({"audit", "question_set", "assignment", "person"})
_ORDER, _GROUP = "fieldwork/order", "fieldwork/group"


def _known(name: str, otherwise: str) -> str:
    """The name of an order or group, or the usual one where a setting names another."""
    return name if name in dict(ARRANGEMENTS) and name != "checklist" else otherwise


@dataclass(frozen=True, slots=True)
class Hand:
    """Somebody to whom questions of a section are handed."""

    id: str
    name: str
    initials: str
    is_me: bool = False


@dataclass(frozen=True, slots=True)
class Offered:
    """What the questions of an audit can be looked at by.

    Attributes:
        handed: for each section that was handed out, to whom.
        facts: conditions with whether they hold; they decide which questions apply.
    """

    standards: tuple[str, ...] = ()
    practices: tuple[str, ...] = ()
    handed: tuple[tuple[str, tuple[Hand, ...]], ...] = ()
    facts: tuple[tuple[str, bool | None], ...] = ()


def read_offered(ledger: Ledger, audit_id: str, person_id: str = "") -> Offered:
    """Reads it from the workspace, for the person who looks."""
    from iso20k_audit.services import frozen
    from iso20k_audit.services.handed import handed_by_section
    from iso20k_audit.services.workspaces import initials_of

    people = {row["id"]: row for row in ledger.select("person", withdrawn=True)}
    handed: dict[str, tuple[Hand, ...]] = {}
    for section, ids in handed_by_section(ledger, audit_id).items():
        found = [people[person] for person in ids if person in people]
        handed[section] = tuple(
            Hand(
                one["id"],
                one["name"] or "",
                one["initials"] or initials_of(one["name"] or ""),
                one["id"] == person_id,
            )
            for one in found
        )
    audit = ledger.get("audit", audit_id)
    return Offered(
        tuple(frozen.standards(ledger, audit_id)),
        tuple(frozen.practices(ledger, audit_id)),
        tuple(handed.items()),
        tuple((one["id"], one.get("holds")) for one in audit["conditions"] or ()),
    )


class ViewOffers(QObject):
    """Keeps what is offered fresh for the audit in hand.

    Signals:
        offered(Offered): read anew; also when nothing differs.
        audit_left: another audit is in hand, what was chosen for the one before has no meaning.
        facts_changed: facts about the place were stated, other questions apply now.
    """

    offered = Signal(object)
    audit_left = Signal()
    facts_changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._latest = Latest(session, self)
        self._audit_id = ""
        self._last = Offered()
        session.audit_opened.connect(self._on_audit)
        session.recorded.connect(self._on_recorded)
        self._on_audit(session.audit_id)

    def _on_audit(self, audit_id: str) -> None:
        if audit_id != self._audit_id:
            self._audit_id = audit_id
            self.audit_left.emit()
        self._ask()

    def _on_recorded(self, kinds: frozenset[str]) -> None:
        if kinds & _KINDS:
            self._ask()

    def _ask(self) -> None:
        audit_id, person_id = self._audit_id, self._session.person_id
        if audit_id:
            self._latest.ask(
                lambda ledger: read_offered(ledger, audit_id, person_id),
                lambda found: self._take(audit_id, found),
            )

    def _take(self, audit_id: str, found: Offered) -> None:
        if audit_id != self._audit_id:
            return
        ids = [id for id, _holds in found.facts]
        same_facts = ids == [id for id, _holds in self._last.facts]
        changed = same_facts and found.facts != self._last.facts
        self._last = found
        self.offered.emit(found)
        if changed:
            self.facts_changed.emit()


def _submenu(menu: QMenu, title: str) -> QMenu:
    """A menu within another. Made here: what `addMenu` makes of a title is lost to Python when widgets go elsewhere."""
    inner = QMenu(title, menu)
    menu.addMenu(inner)
    return inner


class ViewButton(QPushButton):
    """The menu.

    Signals:
        changed: something else was chosen.
        view_chosen(SavedView): a saved view is to be shown.
        views_wanted: views are to be saved, renamed or deleted.
    """

    changed = Signal()
    view_chosen = Signal(object)
    views_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.standard = ""
        self.practice = ""
        self.mine = False
        self.order = _known(settings.text(_ORDER), "checklist")
        self.grouping = _known(settings.text(_GROUP), "")
        self.setText(self.tr("View ▾"))
        self.setProperty("role", "chip")
        self.setStyleSheet("QPushButton::menu-indicator { image: none; width: 0px; }")
        self.setAccessibleName(self.tr("View: saved views, standard, practice, handed to me, order, groups"))
        self.setToolTip(self.tr("Saved views; which questions, in which order and in which groups"))
        menu = QMenu(self)
        self.standards_menu = _submenu(menu, self.tr("Standard"))
        self.practices_menu = _submenu(menu, self.tr("ITIL 4 practice"))
        self.practices_menu.setStyleSheet("QMenu { menu-scrollable: 1; }")  # else in columns, off the screen
        menu.addSeparator()
        self.mine_action = QAction(self.tr("Handed to me"), self, checkable=True)
        self.mine_action.setToolTip(
            self.tr("What was handed to you; if nothing was, what was handed to nobody")
        )
        self.mine_action.triggered.connect(lambda on: self._choose("mine", on))
        menu.addAction(self.mine_action)
        menu.setToolTipsVisible(True)
        menu.addSeparator()
        self.orders_menu = _submenu(menu, self.tr("Order by"))
        self.groups_menu = _submenu(menu, self.tr("Group by"))
        self._orders = self._fill_arrangements(self.orders_menu, "order")
        self._grouped = self._fill_arrangements(self.groups_menu, "grouping")
        menu.addSeparator()
        self._views: list[QAction] = []
        self.views_action = QAction(self.tr("Save or change views…"), self)
        self.views_action.triggered.connect(self.views_wanted)
        menu.addAction(self.views_action)
        menu.aboutToShow.connect(self._list_views)
        self.setMenu(menu)
        self._groups: list[QActionGroup] = []
        self.offer(Offered())

    def offer(self, offered: Offered) -> None:
        """What can be chosen; what stands chosen stays, unless it is gone."""
        for group in self._groups:
            group.deleteLater()
        self._groups = []
        before = (self.standard, self.practice, self.mine)
        self.standard = self.standard if self.standard in offered.standards else ""
        self.practice = self.practice if self.practice in offered.practices else ""
        titles = [(name, STANDARD_TITLES.get(name, name)) for name in offered.standards]
        names = sorted((practice_name(name), name) for name in offered.practices)
        self._fill(self.standards_menu, "standard", titles, self.standard)
        self._fill(self.practices_menu, "practice", [(name, shown) for shown, name in names], self.practice)
        self.standards_menu.setEnabled(len(titles) > 1)
        self.practices_menu.setEnabled(bool(names))
        self.mine = self.mine and bool(offered.handed)
        self.mine_action.setEnabled(bool(offered.handed))
        self.mine_action.setChecked(self.mine)
        if before != (self.standard, self.practice, self.mine):
            self.changed.emit()

    def _fill(self, menu: QMenu, what: str, pairs: Iterable[tuple[str, str]], chosen: str) -> None:
        menu.clear()
        group = QActionGroup(menu)
        self._groups.append(group)
        for value, words in [("", self.tr("All")), *pairs]:
            action = QAction(no_mnemonic(words), group, checkable=True)
            action.setData(value)
            action.setChecked(value == chosen)
            action.triggered.connect(lambda _on, value=value: self._choose(what, value))
            menu.addAction(action)

    def _fill_arrangements(self, menu: QMenu, what: str) -> QActionGroup:
        group = QActionGroup(menu)
        for name, _words in ARRANGEMENTS:
            value = "" if name == "checklist" and what == "grouping" else name
            action = QAction(
                arrangement_words(name) if value else self.tr("No groups"), group, checkable=True
            )
            action.setData(value)
            action.setChecked(value == getattr(self, what))
            action.triggered.connect(lambda _on, value=value: self._choose(what, value))
            menu.addAction(action)
        return group

    def _list_views(self) -> None:
        """The views as they are now, above the entry that changes them."""
        for action in self._views:
            action.deleteLater()
        self._views = []
        for view in saved_views():
            action = QAction(no_mnemonic(view.shown), self)
            action.triggered.connect(lambda *_, view=view: self.view_chosen.emit(view))
            self.menu().insertAction(self.views_action, action)
            self._views.append(action)

    def take(self, view: SavedView) -> None:
        """Chooses what a saved view does, without saying so; what this audit has not is left out."""
        self.mine = view.mine and self.mine_action.isEnabled()
        self.standard = view.standard if self._offers(self.standards_menu, view.standard) else ""
        self.practice = view.practice if self._offers(self.practices_menu, view.practice) else ""
        self._arrange(_known(view.order, "checklist"), _known(view.group, ""))
        self._show_checked()

    def _offers(self, menu: QMenu, value: str) -> bool:
        return any(action.data() == value for action in menu.actions())

    def _arrange(self, order: str, group: str) -> None:
        self.order, self.grouping = order, group
        settings.remember(_ORDER, order)
        settings.remember(_GROUP, group)

    def _choose(self, what: str, value: str | bool) -> None:
        if getattr(self, what) != value:
            setattr(self, what, value)
            self._arrange(self.order, self.grouping)
            self._show_checked()
            self.changed.emit()

    def _show_checked(self) -> None:
        """Puts the ticks where the choice is, after it was changed by a chip."""
        self.mine_action.setChecked(self.mine)
        for menu, chosen in (
            (self.standards_menu, self.standard),
            (self.practices_menu, self.practice),
            (self.orders_menu, self.order),
            (self.groups_menu, self.grouping),
        ):
            for action in menu.actions():
                action.setChecked(action.data() == chosen)

    def active(self) -> list[tuple[str, str]]:
        """What is chosen, as (what, words), for the chips that take it away."""
        found: list[tuple[str, str]] = []
        if self.standard:
            found.append(("standard", STANDARD_TITLES.get(self.standard, self.standard)))
        if self.practice:
            found.append(("practice", practice_name(self.practice)))
        if self.mine:
            found.append(("mine", self.tr("Handed to me")))
        return found

    def arranged(self) -> list[tuple[str, str]]:
        """How the list is ordered and grouped where it is not as the checklist has it, as (what, words)."""
        found: list[tuple[str, str]] = []
        if self.order != "checklist":
            found.append(("order", self.tr("Order: {}").format(arrangement_words(self.order))))
        if self.grouping:
            found.append(("grouping", self.tr("Groups: {}").format(arrangement_words(self.grouping))))
        return found

    def choose_mine(self, on: bool) -> None:
        """Shows only what is handed to the acting person, or everybody's again."""
        self._choose("mine", on)

    def drop(self, what: str) -> None:
        """Shows all again in one respect, or as the checklist has it."""
        usual: dict[str, str | bool] = {"mine": False, "order": "checklist"}
        self._choose(what, usual.get(what, ""))

    def clear(self) -> bool:
        """Shows all again, without saying so. Returns whether anything was chosen."""
        chosen = bool(self.active())
        self.standard, self.practice, self.mine = "", "", False
        self._show_checked()
        return chosen
