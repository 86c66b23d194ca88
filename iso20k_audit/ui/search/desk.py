"""What the popup shows and does for one window: searching, commands, going to a clause."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer

from iso20k_audit.services.clause_jump import ClausePlace
from iso20k_audit.services.searching import Destinations, Found, Hit, destinations, search
from iso20k_audit.ui.search import hit_rows, palette
from iso20k_audit.ui.search.entries import Entry
from iso20k_audit.ui.search.popup import Popup

if TYPE_CHECKING:
    from iso20k_audit.services.workspaces import Ledger
    from iso20k_audit.ui.window.main_window import MainWindow

T = TypeVar("T")

COMMAND_MARK = ">"
"""What stands before the words of a command."""

RECENT = 8
MANY = 200
"""Hits of one group when only that group is shown."""


class Desk(QObject):
    """One popup in three modes. Searches of this window are remembered while it is open, and never stored:
    they may name clients and people."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._clauses = False
        self._group = ""
        self._serial = 0
        self._busy = False
        self._again: Callable[[], None] | None = None
        self._recent: list[str] = []
        self._commands: list[palette.PaletteCommand] = []
        self.popup = Popup(window)
        self.popup.typed.connect(self._on_typed)
        self.popup.chosen.connect(self._on_chosen)
        window.session.recorded.connect(self._on_recorded)

    # -- opening ------------------------------------------------------------------------------------

    def search(self) -> None:
        """Search everything."""
        self._open("", clauses=False)

    def commands(self) -> None:
        """Every command by its words."""
        self._open(COMMAND_MARK, clauses=False)

    def go_to_clause(self) -> None:
        """Clauses, items and numbers of the audit in hand."""
        self._open("", clauses=True)

    def _open(self, words: str, *, clauses: bool) -> None:
        self._window.flush()  # what was typed a moment ago is found too
        self._clauses, self._group = clauses, ""
        self._commands = palette.commands_of(self._window)
        if clauses:
            self.popup.open_with(
                words,
                name=self.tr("Go to clause"),
                placeholder=self.tr("Clause, item or number, for example 8.6.1 or A.5.24"),
                hint=self.tr("Enter goes there. Ctrl+Enter goes there and stays here. Esc goes back."),
            )
        else:
            self.popup.open_with(
                words,
                name=self.tr("Search everything"),
                placeholder=self.tr("Search questions, notes, findings, evidence, people"),
                hint=self._search_hint(),
            )

    def _search_hint(self) -> str:
        return self.tr("Enter opens. Ctrl+Enter opens and stays here. Esc goes back. > lists the commands.")

    # -- what is listed -----------------------------------------------------------------------------

    def _on_typed(self, words: str) -> None:
        if self._clauses:
            self._ask_clauses(words)
            return
        if words.lstrip().startswith(COMMAND_MARK):
            self._drop()
            typed = words.lstrip().removeprefix(COMMAND_MARK).strip()
            self.popup.hint.setText(
                self.tr("Enter runs the command. Esc goes back. Without > everything is searched.")
            )
            rows = palette.command_rows(self._commands, typed, self._run)
            self.popup.show_rows(rows or hit_rows.nothing_rows(typed, ()))
            return
        self.popup.hint.setText(self._search_hint())
        if not words.strip() or self._window.session.workspace is None:
            self._group = ""
            self._drop()
            self.popup.show_rows(self._start_rows())
        else:
            self._ask_hits(words)

    def _start_rows(self) -> list[Entry]:
        rows: list[Entry] = []
        if self._recent:
            rows.append(Entry(heading=True, title=self.tr("Recent searches")))
            rows += [self._again_row(words) for words in self._recent]
        rows.append(Entry(heading=True, title=self.tr("What can be typed")))
        rows += [
            Entry(glyph="search", title=self.tr("Words, or their beginnings: all of them must be there")),
            Entry(
                glyph="clause", title=self.tr("A clause such as 8.6.1 goes to its first unanswered question")
            ),
            Entry(
                glyph="finding",
                title=self.tr("An item or number such as 8.6.1-03 or NC-2026-003 stands on top"),
            ),
        ]
        commands = self.tr("> and a few letters of a command")
        rows.append(Entry(glyph="command", title=commands, act=self.commands, stays=True))
        return rows

    def _again_row(self, words: str) -> Entry:
        return Entry(glyph="recent", title=words, act=lambda: self.popup.field.setText(words), stays=True)

    def _ask_hits(self, words: str) -> None:
        audit_id, group = self._window.session.audit_id or None, self._group
        limit = MANY if group else 6
        self._ask(
            lambda ledger: search(ledger, words, audit_id, limit=limit, group=group),
            lambda found: self._show_found(found, group),
        )

    def _show_found(self, found: Found, group: str) -> None:
        rows = hit_rows.found_rows(found, self._open_hit, self._open_clause, self._show_group)
        if group:
            title = self.tr("Show every kind again")
            rows.insert(0, Entry(glyph="search", title=title, act=lambda: self._show_group(""), stays=True))
        else:
            rows += palette.fitting_rows(self._commands, found.words, self._run)
        if not rows:
            rows = hit_rows.nothing_rows(
                found.words,
                [
                    self.tr("Fewer words or fewer letters find more."),
                    self.tr("What was withdrawn is not found; the history of the audit has it."),
                ],
            )
        count = len(found.hits)
        self.popup.show_rows(rows, self.tr("Found: {}").format(count))

    def _show_group(self, group: str) -> None:
        self._group = group
        self._ask_hits(self.popup.field.text())

    def _ask_clauses(self, words: str) -> None:
        audit_id = self._window.session.audit_id
        self._ask(
            lambda ledger: destinations(ledger, words, audit_id),
            lambda found: self._show_clauses(words, found),
        )

    def _show_clauses(self, words: str, found: Destinations) -> None:
        rows = [hit_rows.clause_row(place, self._open_clause) for place in found.clauses]
        hits = [hit_rows.hit_row(hit, self._open_hit) for hit in found.hits]
        exact = [hit for hit in found.hits if hit.number.casefold() == words.strip().casefold()]
        rows = hits + rows if exact else rows + hits
        self.popup.show_rows(
            rows or [Entry(glyph="clause", title=self.tr("This audit asks nothing about {}").format(words))]
        )

    # -- asking: one question at a time, only the newest counts -------------------------------------

    def _ask(self, job: Callable[[Ledger], T], then: Callable[[T], None]) -> None:
        if self._window.session.workspace is None:
            return
        self._serial += 1
        serial = self._serial
        if self._busy:  # the reader is not given searches that nobody waits for any more
            self._again = lambda: self._ask(job, then)
            return
        self._busy = True

        def guarded(ledger: Ledger) -> Any:
            try:
                return job(ledger)
            except Exception as error:  # the answer must come back, or no search would follow
                return error

        def answered(answer: Any) -> None:
            self._busy = False
            again, self._again = self._again, None
            if again is not None:
                again()
            elif serial == self._serial and self.popup.isVisible():
                if isinstance(answer, Exception):
                    self.popup.show_rows([Entry(title=self.tr("The search failed: {}").format(answer))])
                else:
                    then(answer)

        self._window.session.ask(guarded, answered)

    def _drop(self) -> None:
        self._serial += 1
        self._again = None

    def _on_recorded(self, _kinds: frozenset[str]) -> None:
        """What was flushed on opening is in the index now."""
        if self.popup.isVisible() and self.popup.list.currentIndex().row() <= 1:
            self._on_typed(self.popup.field.text())

    # -- choosing -----------------------------------------------------------------------------------

    def _on_chosen(self, entry: Entry, stays: bool) -> None:
        if entry.act is not None:
            entry.act()
        if stays:
            self.popup.raise_()

    def _run(self, command: palette.PaletteCommand) -> None:
        self.popup.hide()
        self.popup.give_back()
        palette.remember(command.id)
        QTimer.singleShot(0, command.run)  # once the window is in front again

    def _open_hit(self, hit: Hit) -> None:
        self._remember()
        self._go(hit.audit_id, hit.page, hit.target)

    def _open_clause(self, place: ClausePlace) -> None:
        self._remember()
        self._go(self._window.session.audit_id, "fieldwork", place.target)

    def _remember(self) -> None:
        words = self.popup.field.text().strip()
        if words and not self._clauses:
            self._recent = [words, *(one for one in self._recent if one != words)][:RECENT]

    def _go(self, audit_id: str, page: str, target: str) -> None:
        window = self._window
        if not self.popup.isVisible():
            window.activateWindow()
        if audit_id != window.session.audit_id:
            window.audits.open(audit_id)
        window.go_to(page, target)
