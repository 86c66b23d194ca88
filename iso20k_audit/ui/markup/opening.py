"""Opens the editor of marks, one window for each picture, and closes all before their workspace closes.

The editor itself is imported when it is first opened.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QWidget

if TYPE_CHECKING:
    from iso20k_audit.ui.jobs import JobRunner
    from iso20k_audit.ui.markup.window import MarkupWindow
    from iso20k_audit.ui.session import Session

Row = dict[str, Any]

MARKUP_WINDOW = "markup"
"""Object name of these windows."""


def open_markup(session: Session, jobs: JobRunner, row: Row, parent: QWidget) -> MarkupWindow | None:
    """Shows the editor for the picture of a record, the one that is open already if there is one.

    Args:
        row: of `evidence` or `evidence_file`.

    Returns: the window; None where the record has no picture, and a refusal says so.
    """
    from iso20k_audit.services.markup import Place, can_be_marked
    from iso20k_audit.ui.markup.window import MarkupWindow

    if not can_be_marked(row):
        text = QCoreApplication.translate("Markup", "{} is no picture; marks go on photos and screenshots.")
        session.refused.emit(text.format(row.get("number") or row.get("file_name") or "?"))
        return None
    place = Place("evidence_file" if row.get("evidence_id") else "evidence", row["id"], row["audit_id"])
    top = parent.window()
    for window in _open_windows(top):
        if window.place == place:
            window.raise_()
            window.activateWindow()
            return window
    window = MarkupWindow(session, jobs, place, top)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.show()
    return window


def finish_markup(
    top: QWidget, failed: Callable[[str], object] | None = None, *, anyway: bool = False
) -> bool:
    """Records and closes what is being drawn in the windows that belong to this one.

    Args:
        failed: is told why something was not recorded; it is a draft then, and its window stays open.
        anyway: closes the windows of drafts too.

    Returns: whether all was recorded.
    """
    recorded = True
    for window in _open_windows(top):
        if failed is not None:
            window.saver.failed.connect(failed)
        done = window.finish(anyway=anyway)
        if failed is not None:
            window.saver.failed.disconnect(failed)
        recorded = done and recorded
    return recorded


def _open_windows(top: QWidget) -> list[MarkupWindow]:
    found = top.findChildren(QDialog, MARKUP_WINDOW)
    return [window for window in found if window.isVisible()]  # type: ignore[misc]
