"""File → Open recent. What it lists is read when it is opened, so that the first paint does not wait for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

if TYPE_CHECKING:
    from iso20k_audit.ui.session import Session
    from iso20k_audit.ui.window.recent import Recent, RecentPlaces


class RecentMenu(QMenu):
    """File → Open recent.

    Signals:
        chosen(Path): a workspace is to be opened.
    """

    chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Open &recent"))
        self.setToolTipsVisible(True)
        self._session = session
        self._places: RecentPlaces | None = None
        self.aboutToShow.connect(self._on_about_to_show)

    def _on_about_to_show(self) -> None:
        if self._places is None:
            from iso20k_audit.ui.window.recent import RecentPlaces

            self._places = RecentPlaces(self)
            self._places.looked.connect(self._fill)
        self._fill()
        self._places.look()

    def _fill(self) -> None:
        from iso20k_audit.ui.window.recent import recent_workspaces

        self.clear()
        workspace = self._session.workspace
        here = workspace.folder if workspace is not None else None
        known = [one for one in recent_workspaces() if one.path != here]
        for one in known:
            self._add(one)
        if not known:
            self.addAction(self.tr("No other workspace was opened yet")).setEnabled(False)
            return
        self.addSeparator()
        self.addAction(self.tr("Clear this list")).triggered.connect(self._clear)

    def _add(self, one: Recent) -> None:
        from iso20k_audit.ui.window.recent import ago, forget

        name = one.name.replace("&", "&&")
        if self._places is not None and one.path in self._places.missing:
            gone = self.addMenu(self.tr("{} (not there)").format(name))
            place = gone.addAction(one.folder.replace("&", "&&"))
            place.setEnabled(False)
            gone.addAction(self.tr("Remove from list")).triggered.connect(
                self._then(lambda: forget(one.path))
            )
            return
        opened = ago(one.opened_at)
        text = self.tr("{name}   {opened}").format(name=name, opened=opened) if opened else name
        action = self.addAction(text)
        action.setToolTip("\n".join(part for part in (one.folder, one.audit) if part))
        action.triggered.connect(self._then(lambda: self.chosen.emit(one.path)))

    @staticmethod
    def _then(act: Callable[[], None]) -> Callable[..., None]:
        return lambda *_checked: act()

    def _clear(self) -> None:
        from iso20k_audit.ui.window.recent import keep_only

        workspace = self._session.workspace
        keep_only(workspace.folder if workspace is not None else None)
