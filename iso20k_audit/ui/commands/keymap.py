"""Which key does what: one table of the keys of the question list, and the shortcuts of all commands.

Defaults stand here and in `commands`; the user may change them, and may switch off the keys that are a single
letter, digit or sign (WCAG 2.1.4). What differs from the defaults is kept in the settings. Keys of the list work
only while the list has the focus, so they never act on what is being typed.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QKeyEvent

from iso20k_audit.ui import settings
from iso20k_audit.ui.commands.key_names import (
    STANDARD_KEYS,
    is_single,
    key_name,
    refusal,
    shown_key,
    shown_keys,
)
from iso20k_audit.ui.commands.table import COMMANDS, MENUS
from iso20k_audit.ui.look.marking import QT_TRANSLATE_NOOP

_KEYS, _SINGLE = "keys/changed", "keys/single"


class ListKey(NamedTuple):
    """Something that a key of the question list does.

    Attributes:
        id: stable; answers are named by their result, `clear` takes an answer away.
        group: one of `LIST_GROUPS`.
        text: what it does, untranslated.
        keys: defaults, in portable words.
        fixed: further keys that cannot be changed, as shown.
    """

    id: str
    group: str
    text: str
    keys: tuple[str, ...]
    fixed: tuple[str, ...] = ()


LIST_GROUPS: tuple[tuple[str, str], ...] = (
    ("answering", QT_TRANSLATE_NOOP("Keys", "Question list: answering")),
    ("recording", QT_TRANSLATE_NOOP("Keys", "Question list: recording")),
    ("moving", QT_TRANSLATE_NOOP("Keys", "Question list: moving")),
)

LIST_KEYS: tuple[ListKey, ...] = (
    ListKey("conforms", "answering", QT_TRANSLATE_NOOP("Keys", "Conforms, go to the next question"), ("1",)),
    ListKey("minor", "answering", QT_TRANSLATE_NOOP("Keys", "Minor nonconformity, write the note"), ("2",)),
    ListKey("major", "answering", QT_TRANSLATE_NOOP("Keys", "Major nonconformity, write the note"), ("3",)),
    ListKey(
        "ofi", "answering", QT_TRANSLATE_NOOP("Keys", "Opportunity for improvement, write the note"), ("4",)
    ),
    ListKey(
        "not_applicable",
        "answering",
        QT_TRANSLATE_NOOP("Keys", "Not applicable, go to the next question"),
        ("5",),
    ),
    ListKey(
        "not_sampled", "answering", QT_TRANSLATE_NOOP("Keys", "Not sampled, go to the next question"), ("6",)
    ),
    ListKey("clear", "answering", QT_TRANSLATE_NOOP("Keys", "Take the answer away"), ("0",)),
    ListKey("last_time", "answering", QT_TRANSLATE_NOOP("Keys", "Same as last time"), ("D",)),
    ListKey("flag", "recording", QT_TRANSLATE_NOOP("Keys", "Flag: come back to it"), ("Space",)),
    ListKey("note", "recording", QT_TRANSLATE_NOOP("Keys", "Write the note"), ("T",)),
    ListKey(
        "quick_note", "recording", QT_TRANSLATE_NOOP("Keys", "Quick note, without leaving the list"), ("Q",)
    ),
    ListKey("attach", "recording", QT_TRANSLATE_NOOP("Keys", "Attach evidence"), ("E",)),
    ListKey("view_evidence", "recording", QT_TRANSLATE_NOOP("Keys", "View the evidence"), ("V",)),
    ListKey(
        "finding", "recording", QT_TRANSLATE_NOOP("Keys", "Raise a finding, or open the one there is"), ("F",)
    ),
    ListKey("change", "recording", QT_TRANSLATE_NOOP("Keys", "Change what is selected"), ("C",)),
    ListKey("hand_to", "recording", QT_TRANSLATE_NOOP("Keys", "Hand what is selected to an auditor"), ("H",)),
    ListKey("menu", "recording", QT_TRANSLATE_NOOP("Keys", "Menu of the question"), (".",), ("Menu",)),
    ListKey("next", "moving", QT_TRANSLATE_NOOP("Keys", "Next question"), ("J",), ("Down",)),
    ListKey("previous", "moving", QT_TRANSLATE_NOOP("Keys", "Previous question"), ("K",), ("Up",)),
    ListKey("next_open", "moving", QT_TRANSLATE_NOOP("Keys", "Next unanswered question"), ("Return",)),
    ListKey(
        "previous_open",
        "moving",
        QT_TRANSLATE_NOOP("Keys", "Previous unanswered question"),
        ("Shift+Return",),
    ),
    ListKey("next_flagged", "moving", QT_TRANSLATE_NOOP("Keys", "Next flagged question"), ("G",)),
    ListKey(
        "previous_flagged", "moving", QT_TRANSLATE_NOOP("Keys", "Previous flagged question"), ("Shift+G",)
    ),
    ListKey("filter", "moving", QT_TRANSLATE_NOOP("Keys", "Filter the list by words"), ("/",)),
)

FIXED_LIST_KEYS: tuple[tuple[str, str], ...] = (
    ("Home   End   PgUp   PgDown", QT_TRANSLATE_NOOP("Keys", "First, last question; a page up, down")),
    ("Shift+Up   Shift+Down", QT_TRANSLATE_NOOP("Keys", "Select several; what is done then is done to all")),
    ("Ctrl+A", QT_TRANSLATE_NOOP("Keys", "Select every question of the list")),
    ("Esc", QT_TRANSLATE_NOOP("Keys", "Show every question again")),
)
"""Keys of the list that every list has."""


def command_entry(command_id: str) -> str:
    """The id of a command in the key table."""
    return f"command:{command_id}"


SHEET = command_entry("shortcuts")
"""The one command with a key of a single sign: the list hears it too, where a keyboard needs Shift for it."""


class Entry(NamedTuple):
    """One line of the key table.

    Attributes:
        id: of a list key, or of a command.
        in_list: works while the question list has the focus; otherwise everywhere.
        title, name: heading that it stands under and what it does, untranslated.
        defaults: keys that can be changed.
        fixed: keys that it always has.
    """

    id: str
    in_list: bool
    title: str
    name: str
    defaults: tuple[str, ...]
    fixed: tuple[str, ...]

    @property
    def place(self) -> str:
        """The heading in the user's language."""
        return self._words(self.title)

    @property
    def text(self) -> str:
        """What it does, in the user's language."""
        return self._words(self.name).rstrip("…")

    def _words(self, untranslated: str) -> str:
        context = "Keys" if self.in_list else "Commands"
        return QCoreApplication.translate(context, untranslated).replace("&", "")


def _entries() -> Iterator[Entry]:
    groups, menus = dict(LIST_GROUPS), dict(MENUS)
    for one in LIST_KEYS:
        yield Entry(one.id, True, groups[one.group], one.text, one.keys, one.fixed)
    for command in COMMANDS:
        yield Entry(
            command_entry(command.id),
            False,
            menus[command.menu],
            command.text,
            tuple(key for key in command.keys if key not in STANDARD_KEYS),
            tuple(key for key in command.keys if key in STANDARD_KEYS),
        )


ENTRIES: dict[str, Entry] = {entry.id: entry for entry in _entries()}
"""Everything a key can be given to, by id, in the order of the sheet."""


class KeyMap(QObject):
    """The keys in use.

    Signals:
        changed: another key, or single keys on or off.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._changed: dict[str, tuple[str, ...]] = {}
        self._single = True
        self._by_key: dict[str, str] = {}
        self.load()

    def load(self) -> None:
        """Reads what the user chose."""
        kept: object = {}
        if written := settings.text(_KEYS):
            import json

            with suppress(ValueError):
                kept = json.loads(written)
        self._changed = {
            name: tuple(key for key in keys if isinstance(key, str))
            for name, keys in (kept.items() if isinstance(kept, dict) else ())
            if name in ENTRIES and isinstance(keys, list)
        }
        self._single = settings.text(_SINGLE, "1") != "0"
        self._index()

    def _index(self) -> None:
        listed = [*(ENTRIES[one.id] for one in LIST_KEYS), ENTRIES[SHEET]]
        self._by_key = {key: one.id for one in listed for key in self.own_keys(one) if self._works(key)}
        self.changed.emit()

    def _own(self, entry_id: str, defaults: tuple[str, ...]) -> tuple[str, ...]:
        return self._changed.get(entry_id, defaults)

    def _works(self, key: str) -> bool:
        return self._single or not is_single(key)

    # -- asking -------------------------------------------------------------------------------------

    @property
    def single_keys(self) -> bool:
        """Whether single letters, digits and signs are keys at all."""
        return self._single

    def pressed(self, event: QKeyEvent) -> str:
        """What a key pressed in the question list does: the id of a list key, or empty."""
        return self._by_key.get(key_name(event), "")

    def own_keys(self, entry: Entry) -> tuple[str, ...]:
        """The keys of an entry that can be changed, as they are now; also those that are switched off."""
        return self._own(entry.id, entry.defaults)

    def keys(self, entry_id: str) -> tuple[str, ...]:
        """The keys that work for an entry now."""
        entry = ENTRIES[entry_id]
        return (*entry.fixed, *(key for key in self.own_keys(entry) if self._works(key)))

    def shown(self, entry_id: str) -> str:
        """The first key of an entry, as the user's system calls it; empty for none."""
        own = [key for key in self.own_keys(ENTRIES[entry_id]) if self._works(key)]
        keys = (*own, *ENTRIES[entry_id].fixed)
        return shown_key(keys[0]) if keys else ""

    def shown_all(self, entry_id: str) -> str:
        """All keys of an entry that work, as the user's system calls them."""
        return shown_keys(self.keys(entry_id))

    def tip(self, text: str, entry_id: str) -> str:
        """A tool tip that names the key, where there is one."""
        key = self.shown(entry_id)
        return self.tr("{tip} ({key})").format(tip=text, key=key) if key else text

    def is_changed(self, entry: Entry) -> bool:
        """Whether the user gave it other keys."""
        return self.own_keys(entry) != entry.defaults

    def refusal(self, entry: Entry, key: str) -> str:
        """Why an entry cannot have a key, in words; empty if it can, though another may have it now."""
        if entry.id == SHEET and key in entry.defaults:
            return ""
        return refusal(key, in_list=entry.in_list)

    def holder(self, key: str) -> Entry | None:
        """What has a key now."""
        for entry in ENTRIES.values():
            if key in entry.fixed or key in self.own_keys(entry):
                return entry
        return None

    # -- changing -----------------------------------------------------------------------------------

    def give(self, entry: Entry, key: str) -> None:
        """Gives an entry this one key, or none when empty. Whoever had it loses it."""
        holder = self.holder(key) if key else None
        if holder is not None and holder.id != entry.id:
            self._set(holder, tuple(one for one in self.own_keys(holder) if one != key))
        self._set(entry, (key,) if key else ())
        self._keep()

    def swap(self, entry: Entry, key: str) -> bool:
        """Gives an entry a key, and its holder the entry's key. Returns whether the holder could take it."""
        holder, before = self.holder(key), self.own_keys(entry)
        self.give(entry, key)
        fitting = tuple(one for one in before if holder is not None and not self.refusal(holder, one))
        if holder is None or not fitting:
            return False
        self._set(holder, fitting)
        self._keep()
        return True

    def reset(self, entry: Entry) -> tuple[Entry, ...]:
        """Gives an entry its default keys back. Returns who lost a key to it."""
        losers = []
        for key in entry.defaults:
            holder = self.holder(key)
            if holder is not None and holder.id != entry.id:
                self._set(holder, tuple(one for one in self.own_keys(holder) if one != key))
                losers.append(holder)
        self._set(entry, entry.defaults)
        self._keep()
        return tuple(losers)

    def reset_all(self) -> None:
        """Every key as it was at first."""
        self._changed.clear()
        self._keep()

    def use_single_keys(self, on: bool) -> None:
        """Switches single letters, digits and signs on or off as keys."""
        self._single = on
        settings.remember(_SINGLE, "1" if on else "0")
        self._index()

    def _set(self, entry: Entry, keys: tuple[str, ...]) -> None:
        if keys == entry.defaults:
            self._changed.pop(entry.id, None)
        else:
            self._changed[entry.id] = keys

    def _keep(self) -> None:
        import json

        settings.remember(_KEYS, json.dumps({name: list(keys) for name, keys in self._changed.items()}))
        self._index()


@lru_cache(maxsize=1)
def keymap() -> KeyMap:
    """The keys that all windows of a process share."""
    return KeyMap()
