"""Named ways to look at the question list: filter, order and groups, kept for one user at one computer."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields, replace

from PySide6.QtCore import QCoreApplication

from iso20k_audit.ui import settings
from iso20k_audit.ui.look.marking import QT_TRANSLATE_NOOP

_KEY = "fieldwork/views"
LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class SavedView:
    """One way to look at the questions.

    Attributes:
        name: for people; of a shipped view untranslated.
        state: see `services.browsing.STATES`.
        mine: only what was handed to whoever looks, or to nobody.
        order, group: see `ui.arrangements`.
        shipped: comes with the program and cannot be changed.
    """

    name: str
    state: str = "all"
    words: str = ""
    practice: str = ""
    standard: str = ""
    mine: bool = False
    order: str = "checklist"
    group: str = ""
    shipped: bool = False

    @property
    def shown(self) -> str:
        """The name in the user's language."""
        return QCoreApplication.translate("Views", self.name) if self.shipped else self.name


SHIPPED = (
    SavedView(QT_TRANSLATE_NOOP("Views", "Mine unanswered"), state="unanswered", mine=True, shipped=True),
    SavedView(
        QT_TRANSLATE_NOOP("Views", "Nonconformities without evidence"),
        state="bare_nonconformities",
        shipped=True,
    ),
    SavedView(QT_TRANSLATE_NOOP("Views", "Flagged"), state="flagged", shipped=True),
)


def saved_views() -> list[SavedView]:
    """The shipped views, then one's own by name."""
    return [*SHIPPED, *own_views()]


def own_views() -> list[SavedView]:
    """The views that the user saved, by name; what cannot be read is left out."""
    try:
        kept = json.loads(settings.text(_KEY, "[]"))
    except ValueError:
        kept = []
    usual = SavedView("")
    found = []
    for one in kept if isinstance(kept, list) else []:
        if not isinstance(one, dict) or not isinstance(one.get("name"), str) or not one["name"].strip():
            continue
        known = {field.name: one[field.name] for field in fields(SavedView) if field.name in one}
        fitting = all(type(value) is type(getattr(usual, name)) for name, value in known.items())
        if fitting:
            found.append(replace(SavedView(**known), shipped=False))
    return sorted(found, key=lambda view: view.name.casefold())


def keep_view(view: SavedView, instead_of: str = "") -> None:
    """Saves a view; one of the same name, and the one it is to replace, give way."""
    gone = {view.name.casefold(), instead_of.casefold()}
    _keep([*(one for one in own_views() if one.name.casefold() not in gone), view])


def drop_view(name: str) -> None:
    """Forgets a view."""
    _keep(one for one in own_views() if one.name != name)


def name_is_free(name: str) -> bool:
    """Whether no view, shipped or own, has that name."""
    return all(name.casefold() not in (view.name.casefold(), view.shown.casefold()) for view in saved_views())


def _keep(views: Iterable[SavedView]) -> None:
    settings.remember(_KEY, json.dumps([asdict(view) for view in views], ensure_ascii=False))
