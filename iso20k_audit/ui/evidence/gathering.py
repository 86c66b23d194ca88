"""Attaching what was dropped or chosen: files at once, folders after one question how many files they hold."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtWidgets import QMenu, QWidget

from iso20k_audit.ui.evidence.arrivals import arrivals_of
from iso20k_audit.ui.look import formats

if TYPE_CHECKING:
    from iso20k_audit.services.evidence import Attached
    from iso20k_audit.services.gathering import Gathered
    from iso20k_audit.ui.jobs import JobRunner, Progress
    from iso20k_audit.ui.session import Session


def ask_which(
    parent: QWidget, number: str, at: QPoint, add: Callable[[], None], attach: Callable[[], None]
) -> None:
    """Files were dropped on a piece of evidence: further files of it, or evidence of their own?"""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    text = QCoreApplication.translate("Gathering", "Add to {} as further files").format(number)
    menu.addAction(text).triggered.connect(lambda *_: add())
    text = QCoreApplication.translate("Gathering", "Attach as evidence of its own")
    menu.addAction(text).triggered.connect(lambda *_: attach())
    QTimer.singleShot(0, menu, lambda: menu.popup(at))  # after the drag has let go of the pointer


def attach_gathered(
    parent: QWidget,
    session: Session,
    jobs: JobRunner,
    audit_id: str,
    target: tuple[str, str],
    paths: list[Path],
    done: Callable[[Attached], None] | None = None,
) -> None:
    """Attaches files as new evidence; the files of folders too, once the user agreed to their number."""
    arrivals = arrivals_of(session, jobs)
    if not any(path.is_dir() for path in paths):
        arrivals.attach(audit_id, target, paths, done)
        return
    from iso20k_audit.services.gathering import gather

    def ask(found: Gathered) -> None:
        if not found.files:
            session.refused.emit(
                QCoreApplication.translate("Gathering", "There are no files in it to attach.")
            )
            return
        from iso20k_audit.ui.dialogs.confirm import confirm

        count = len(found.files)
        title = (
            QCoreApplication.translate("Gathering", "Attach 1 file?")
            if count == 1
            else QCoreApplication.translate("Gathering", "Attach {} files?").format(count)
        )
        text = QCoreApplication.translate(
            "Gathering",
            "All files in {names} become evidence, each a piece of its own. Together they have {size}.",
        ).format(names=", ".join(path.name for path in paths), size=formats.size(found.size_bytes))
        confirm(
            parent,
            title,
            text,
            QCoreApplication.translate("Gathering", "Attach"),
            lambda: arrivals.attach(audit_id, target, found.files, done),
        )

    def work(_progress: Progress) -> Any:
        return gather(paths)

    jobs.start(
        QCoreApplication.translate("Gathering", "Looking into the folder"),
        work,
        ask,
        lambda error: session.refused.emit(str(error)),
    )
