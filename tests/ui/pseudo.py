"""A made-up language in which every text is bracketed and half as long again, and ways to look for what is not.

What is on the screen without brackets was not translated; what does not fit was laid out for English.
"""

from __future__ import annotations

import html
import importlib.util
import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from iso20k_audit.model import wording

ROOT = Path(__file__).parent.parent.parent
CODE = "xx"
LONGER = 0.4
OPEN, CLOSE = "⟦", "⟧"
_PARTS = re.compile(r"(\{[^{}]*\}|%n|<[^>]*>|&\w+;)")


def translations() -> Any:
    """The module that makes the files of translations."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def pseudo(text: str) -> str:
    """`⟦Save ~~⟧`."""
    more = "~" * max(1, math.ceil(LONGER * len(_PARTS.sub("", text))) - 3)
    return f"{OPEN}{text} {more}{CLOSE}" if text.strip() else text


def write_files(folder: Path) -> tuple[Path, Path]:
    """The made-up language as `.ts` and `.qm`, of all texts in the sources as they are now."""
    module = translations()
    module.update(("de",), folder)
    path = module.ts_of("de", folder)
    tree = ElementTree.parse(path)
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        text = pseudo(message.findtext("source"))
        if message.get("numerus") == "yes":
            for form in translation.iterfind("numerusform"):
                form.text = text
        else:
            translation.text = text
    made = module.ts_of(CODE, folder)
    tree.write(made, encoding="utf-8", xml_declaration=True)
    module.release((CODE,), folder)
    return made, module.qm_of(CODE, folder)


# -- what is on the screen ------------------------------------------------------------------------------


def texts_of(root: QWidget) -> Iterator[tuple[QWidget, str, str]]:
    """Every text that a widget and what is in it show, with what kind of text it is."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible() or isinstance(widget, QMenu):
            continue
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget, "text", widget.text()
        if isinstance(widget, QGroupBox):
            yield widget, "title", widget.title()
        if isinstance(widget, QTabBar):
            yield from ((widget, "tab", widget.tabText(place)) for place in range(widget.count()))
        if isinstance(widget, QComboBox):
            yield from ((widget, "choice", widget.itemText(place)) for place in range(widget.count()))
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            yield widget, "placeholder", widget.placeholderText()
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from ((widget, "cell", text) for text in _cells(widget.model()))
        yield widget, "tool tip", widget.toolTip()
        yield widget, "accessible name", widget.accessibleName()
        if widget.isWindow():
            yield widget, "window title", widget.windowTitle()


def _cells(model: QAbstractItemModel, parent: QModelIndex = QModelIndex()) -> Iterator[str]:  # noqa: B008
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)  # theirs is private
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for row in range(min(model.rowCount(parent), 30)):
        for column in range(columns):
            index = model.index(row, column, parent)
            for role in (
                Qt.ItemDataRole.DisplayRole,
                Qt.ItemDataRole.ToolTipRole,
                Qt.ItemDataRole.AccessibleTextRole,
            ):
                yield str(model.data(index, role) or "")
        if not isinstance(model, QAbstractTableModel | QAbstractListModel) and model.hasChildren(
            model.index(row, 0, parent)
        ):
            yield from _cells(model, model.index(row, 0, parent))


def actions_of(menu: QMenu) -> Iterator[str]:
    """Texts of a menu and those below it."""
    for action in menu.actions():
        yield action.text()
        if isinstance(action.menu(), QMenu):
            yield from actions_of(action.menu())


_BRACKETED = re.compile(rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
_TAGS = re.compile(r"<[^>]+>")
_WORD = re.compile(r"[^\W\d_]{3,}")
_NOT_WORDS = re.compile(
    r"ISO(?:/IEC)? ?\d{5}(?:-\d)?(?::\d{4})?|\b(?:Ctrl|Alt|Shift|Enter|Return|Esc|Space|Tab|Del|Home|End|PgUp|PgDown"
    r"|Ins|Backspace|Menu|Up|Down|Left|Right|F\d+)\b"
    r"|SHA-256|ITIL 4?|ISO20K Audit Workbench|\b\w+\.(?:yaml|pdf|xlsx|csv|json|png|jpg|txt)\b",
)


_OF_QT = {"Cancel", "OK", "Close", "Save", "Yes", "No", "Scroll Left", "Scroll Right"}
"""Words of Qt's own buttons; its own translations have them."""


def left_over(text: str, known: set[str]) -> str:
    """Words of a text that are neither bracketed nor what somebody typed; empty where there are none."""
    if text.replace("&", "") in _OF_QT:
        return ""
    rest = " ".join(html.unescape(_TAGS.sub(" ", text)).replace("&", "").split())
    before = ""
    while before != rest:  # a translated word may stand in a translated sentence
        before, rest = rest, _BRACKETED.sub(" ", rest)
    for typed in sorted(known, key=len, reverse=True):
        if typed in rest:
            rest = rest.replace(typed, " ")
    return " ".join(_WORD.findall(_NOT_WORDS.sub(" ", rest)))


# -- what does not fit ----------------------------------------------------------------------------------


def cut_off(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Labels and buttons whose text is wider or higher than they are."""
    for widget in root.findChildren(QWidget):
        if not (
            isinstance(widget, QAbstractButton | QLabel) and widget.isVisible() and OPEN in widget.text()
        ):
            continue
        if isinstance(widget, QAbstractButton) and widget.sizeHint().width() > widget.width() + 2:
            yield widget, f"{widget.text()}: {widget.width()} of {widget.sizeHint().width()} px"
        if isinstance(widget, QLabel) and type(widget).__name__ != "ElidedLabel":
            room = widget.contentsRect()
            if widget.wordWrap():
                needs = widget.heightForWidth(widget.width())
                if needs > widget.height() + 3:
                    yield widget, f"{widget.text()}: {widget.height()} of {needs} px high"
            elif widget.sizeHint().width() > widget.width() + 2:
                yield widget, f"{widget.text()}: {room.width()} of {widget.sizeHint().width()} px"


def known_words(workspace: Any) -> set[str]:
    """What somebody typed: every text in the records of a workspace, and titles of clauses and checklists."""
    from iso20k_audit.model import records, standards
    from iso20k_audit.model.wording import LANGUAGES

    found: set[str] = set()

    def take(value: Any) -> None:
        if isinstance(value, str):
            found.update((value.strip(), *(line.strip() for line in value.splitlines())))
        elif isinstance(value, list | tuple):
            for one in value:
                take(one)
        elif isinstance(value, dict):
            for one in value.values():
                take(one)

    for kind in records.KINDS:
        for row in workspace.read(lambda ledger, kind=kind: ledger.select(kind, withdrawn=True)):
            take(list(row.values()))
    for clauses in standards.__dict__.values():
        if isinstance(clauses, dict):
            take(clauses)
        if isinstance(clauses, tuple | list | dict):
            for clause in clauses.values() if isinstance(clauses, dict) else clauses:
                take(getattr(clause, "title", clause if isinstance(clause, str) else ""))
    take(list(LANGUAGES.values()))
    take(str(workspace.folder))
    plain = {" ".join(word.replace("&", "").split()) for word in found}
    return {word for word in plain if len(word) >= 3 and _WORD.search(word)}


def shipped_words() -> set[str]:
    """Titles and descriptions of the checklists that come with the program."""
    from iso20k_audit.services.library import list_checklists

    found: set[str] = set()
    for info in list_checklists():
        for text in (info.title, info.description):
            found.update(
                (" ".join(text.replace("&", "").split()), *(line.strip() for line in text.splitlines()))
            )
            found.update((text.partition(": ")[2], text.partition(": ")[2].capitalize()))
    return {word for word in found if len(word) >= 3}


__all__ = [
    "CODE",
    "actions_of",
    "cut_off",
    "known_words",
    "left_over",
    "shipped_words",
    "texts_of",
    "translations",
    "wording",
    "write_files",
]
