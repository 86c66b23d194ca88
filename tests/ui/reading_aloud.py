"""What a screen reader would find: walks the accessibility tree of a window."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role
OPERATED = frozenset(
    {
        *(Role.PushButton, Role.ButtonMenu, Role.ButtonDropDown, Role.CheckBox, Role.RadioButton),
        *(Role.EditableText, Role.ComboBox, Role.SpinBox, Role.Slider, Role.Dial, Role.ProgressBar),
        *(Role.Table, Role.List, Role.Tree, Role.PageTab, Role.MenuItem, Role.Link, Role.Graphic),
    }
)
"""Roles that mean nothing without a name."""

INNER_NAMES = ("qt_", "ScrollLeftButton", "ScrollRightButton")
"""Parts of Qt's own widgets: editors inside combo boxes, arrows of a tab bar, the dots of a splitter."""


def unnamed(window: QWidget) -> list[str]:
    """Controls of a visible window that have no name, each with the way to it."""
    found: list[str] = []
    root = QAccessible.queryAccessibleInterface(window)
    if root is not None:
        _walk(root, (), found, set())
    return found


def _walk(interface: QAccessibleInterface, way: tuple[str, ...], found: list[str], seen: set[object]) -> None:
    if not interface.isValid() or interface.state().invisible:
        return
    widget = interface.object()
    inner = widget is not None and widget.objectName().startswith(INNER_NAMES)
    name = interface.text(QAccessible.Text.Name).strip()
    role = interface.role()
    kind = type(widget).__name__ if widget is not None else ""
    if role in OPERATED and not name and not inner and not _spoken_by_parent(interface):
        found.append(" > ".join((*way, f"{role.name} {kind} {widget.objectName() if widget else ''}")))
    if role in (Role.Table, Role.List, Role.Tree) or inner:
        return  # rows are data; the lists have tests of their own for what a row says
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None:
            _walk(child, (*way, f"{role.name} {name[:30] or kind}"), found, seen)


def _spoken_by_parent(interface: QAccessibleInterface) -> bool:
    """Parts of a combo or spin box: their owner is named."""
    parent = interface.parent()
    return parent is not None and parent.role() in (Role.ComboBox, Role.SpinBox)
