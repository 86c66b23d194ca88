"""What lists of evidence show of marks: a badge on the picture, words beside it, and entries of menus."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QMenu, QWidget

from iso20k_audit.services.markup import REDACTED, can_be_marked, copy_words, state_of

if TYPE_CHECKING:
    from iso20k_audit.ui.jobs import JobRunner
    from iso20k_audit.ui.session import Session

Row = Mapping[str, Any]


def files_of(row: Row) -> list[dict[str, Any]]:
    """The record of a piece of evidence and those of its further files, as far as they have a file."""
    return [dict(file) for file in (row, *row.get("more", ())) if file.get("sha256")]


def state_of_piece(row: Row) -> str:
    """`redacted` if one of its pictures is, else `marked` if one is, else empty."""
    states = {state_of(file) for file in files_of(row)} - {""}
    return REDACTED if REDACTED in states else states.pop() if states else ""


def badge_words(row: Row) -> str:
    """`Marked` or `Redacted`, for tool tips and screen readers; empty without marks."""
    return copy_words(state_of_piece(row))


def draw_badge(painter: QPainter, picture: QRectF, row: Row) -> None:
    """Draws the badge of a piece of evidence into the corner of its picture, if it has marks."""
    state = state_of_piece(row)
    if state:
        from iso20k_audit.ui.markup.painting import paint_badge

        paint_badge(painter, picture, state)


def picture_to_mark(row: Row) -> dict[str, Any] | None:
    """The record whose picture is marked when nothing else is said: the first that is a picture."""
    return next((file for file in files_of(row) if can_be_marked(file)), None)


def add_marking(menu: QMenu, session: Session, jobs: JobRunner, row: Row, parent: QWidget) -> None:
    """Adds to a menu: marks on each picture of a piece of evidence, and the marked copies that there are."""
    translate = QCoreApplication.translate
    pictures = [file for file in files_of(row) if can_be_marked(file)]
    for file in pictures:
        name = str(file.get("file_name") or "").replace("&", "&&")
        text = translate("Markup", "Marks and redactions…\tM")
        if len(pictures) > 1:
            text = translate("Markup", "Marks and redactions: {}…").format(name)
        menu.addAction(text).triggered.connect(
            lambda *_, file=file: _open_editor(session, jobs, file, parent)
        )
    for file in pictures:
        if file.get("marked_sha256") and state_of(file):
            text = translate("Markup", "Open the marked copy")
            if len(pictures) > 1:
                name = str(file.get("file_name") or "").replace("&", "&&")
                text = translate("Markup", "Open the marked copy: {}").format(name)
            menu.addAction(text).triggered.connect(
                lambda *_, file=file: open_marked_copy(session, jobs, file)
            )


def _open_editor(session: Session, jobs: JobRunner, file: dict[str, Any], parent: QWidget) -> None:
    from iso20k_audit.ui.markup.opening import open_markup

    open_markup(session, jobs, file, parent)


def open_marked_copy(session: Session, jobs: JobRunner, file: dict[str, Any]) -> None:
    """Opens a private copy of what exports hand out, with the system's program."""
    from iso20k_audit.services.markup import exported_blob
    from iso20k_audit.ui.evidence.opening import open_copy

    blob = exported_blob(file)
    shown = file | {"sha256": blob.sha256, "file_name": blob.file_name, "media_type": blob.media_type}
    open_copy(session, jobs, shown, session.refused.emit)
