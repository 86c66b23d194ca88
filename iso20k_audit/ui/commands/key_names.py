"""How a pressed key is called, and which keys cannot be given to anything.

A name is what `QKeySequence` calls the key in its portable form (`Ctrl+K`, `Shift+F8`, `Space`, `T`, `/`). A sign
that takes Shift on some keyboards is named by what it writes, so `/` is the same key everywhere, and so are the
digits of the number pad, of French keyboards and of Arabic or Indic scripts.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from iso20k_audit.ui.look.marking import QT_TRANSLATE_NOOP

_MODIFIER_KEYS = frozenset(
    {
        Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_unknown, Qt.Key.Key_Multi_key,
    }
)  # fmt: skip
_HELD = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_PORTABLE = QKeySequence.SequenceFormat.PortableText

STANDARD_KEYS = frozenset(
    {
        *(f"Ctrl+{letter}" for letter in "NOSZYXCVAFPQW"),
        *("Ctrl+Shift+Z", "Ctrl+Ins", "Shift+Ins", "Shift+Del", "Alt+F4", "F2", "Menu", "Shift+F10"),
    }
)
"""Keys that mean the same in every program: they stay with the command that has them."""

NOTE_KEYS = frozenset({*(f"Ctrl+{digit}" for digit in range(7)), "Ctrl+Return"})
"""Keys that answer from within the note (see `widgets.note_edit`)."""

_EDITING = frozenset(
    {
        "Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown", "Tab", "Backtab", "Backspace", "Del",
        "Ins", "Esc",
    }
)  # fmt: skip
"""Keys that move and edit, alone and with Ctrl and Shift."""


def key_name(event: QKeyEvent) -> str:
    """The name of the key that was pressed; empty for a modifier alone."""
    key = event.key()
    if key in _MODIFIER_KEYS or key == 0:
        return ""
    held = event.modifiers()
    written = event.text()
    if not held & _HELD and len(written) == 1 and written.isprintable() and not written.isspace():
        return _sign(event, written, bool(held & Qt.KeyboardModifier.ShiftModifier))
    if key == Qt.Key.Key_Enter:
        key = int(Qt.Key.Key_Return)
    plain = held & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.GroupSwitchModifier
    if key == Qt.Key.Key_Backtab:
        key, plain = int(Qt.Key.Key_Tab), plain | Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(QKeyCombination(plain, Qt.Key(key))).toString(_PORTABLE)


def _sign(event: QKeyEvent, written: str, shifted: bool) -> str:
    if written.isdecimal():
        return str(int(written))
    if not written.isalpha():
        return written
    if not written.isascii() and 0x41 <= event.nativeVirtualKey() <= 0x5A:
        written = chr(
            event.nativeVirtualKey()
        )  # Windows: the Latin letter on a Greek, Cyrillic or Arabic key
    return f"Shift+{written.upper()}" if shifted else written.upper()


def is_single(name: str) -> bool:
    """Whether the key writes a sign: a letter, digit, punctuation mark or blank, with or without Shift."""
    bare = name.removeprefix("Shift+")
    return len(bare) == 1 or bare == "Space"


def shown_key(name: str) -> str:
    """The key as it is called on this system, in the user's language."""
    if not name or (len(name) == 1 and not name.isascii()):
        return name
    called = name.replace("Return", "Enter")  # what keyboards say
    return QKeySequence(called).toString(QKeySequence.SequenceFormat.NativeText) or name


def shown_keys(names: tuple[str, ...]) -> str:
    """Several keys for the same thing, side by side."""
    return "   ".join(shown_key(name) for name in names)


def refusal(name: str, *, in_list: bool) -> str:
    """Why a key cannot be given away, in words; empty if it can.

    Args:
        in_list: for something of the question list, where single keys work.
    """
    why = ""
    parts = name.split("+") if len(name) > 1 else [name]
    if name in STANDARD_KEYS:
        why = QT_TRANSLATE_NOOP("Keys", "{} means the same in every program and stays as it is.")
    elif name in NOTE_KEYS:
        why = QT_TRANSLATE_NOOP("Keys", "{} works in the note and stays as it is.")
    elif parts[-1] in _EDITING and "Alt" not in parts and "Meta" not in parts:
        why = QT_TRANSLATE_NOOP("Keys", "{} moves or edits and stays as it is.")
    elif len(parts) == 2 and parts[0] == "Alt" and len(parts[1]) == 1 and parts[1].isalpha():
        why = QT_TRANSLATE_NOOP("Keys", "{} opens a menu or goes to an input.")
    elif not in_list and is_single(name):
        why = QT_TRANSLATE_NOOP(
            "Keys", "{} alone would be typed into texts. Hold Ctrl or Alt with it, or take a function key."
        )
    elif not in_list and parts[-1] == "Return":
        why = QT_TRANSLATE_NOOP("Keys", "{} presses buttons and stays as it is.")
    return QCoreApplication.translate("Keys", why).format(shown_key(name)) if why else ""
