"""Writes the audit report as a PDF file: all or nothing.

Not for: what the report says (see `book` and `sections`). Reportlab is imported on first use only.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from iso20k_audit.model.errors import InputError
from iso20k_audit.model.view import AuditView
from iso20k_audit.model.wording import language, translate

Progress = Callable[[int, int, str], None]


def write_report(
    view: AuditView, target: Path, *, page_size: str = "A4", progress: Progress | None = None
) -> Path:
    """Write the full report of one audit.

    Args:
        view: the audit; the only input.
        target: the PDF to make; replaced in one step if it exists.
        page_size: `A4` or `Letter`.
        progress: called with (done, total, what is being set); may raise `Cancelled`.

    Returns:
        The target.

    Raises:
        InputError: the page size is unknown or the file cannot be written.
        Cancelled: by `progress`; neither the target nor a temporary file is left behind.
    """
    from iso20k_audit.reports import book
    from iso20k_audit.reports.sheet import sheet_for

    sheet = sheet_for(page_size)
    total = len(view.findings) + len(view.questions) + len(view.evidence) + len(book.SECTIONS) + 2
    done = 0

    def step(what: str) -> None:
        nonlocal done
        if progress is not None:
            progress(min(done, total - 1), total, what)
        done += 1

    def fill(stream: BinaryIO) -> None:
        book.build(view, stream, sheet, step)

    def done_all() -> None:
        if progress is not None:
            progress(total, total, translate("Report", "Done"))

    with language(view.language):
        return write_whole(target, fill, done_all)


def write_whole(target: Path, fill: Callable[[BinaryIO], None], done: Callable[[], None]) -> Path:
    """Write a file beside its place, then put it there: it appears whole or not at all.

    Args:
        fill: writes the document; done: called when all is on disk, before the file takes its place.

    Raises:
        InputError: the file cannot be written.
    """
    temporary = target.parent / f".{target.stem[:40]}-{secrets.token_hex(6)}.tmp"
    try:
        with temporary.open("xb") as stream:
            fill(stream)
            stream.flush()
            os.fsync(stream.fileno())
        done()
        temporary.replace(target)
    except OSError as error:
        raise _unwritable(target, error) from error
    finally:
        # Only there if something went wrong before it became the target.
        temporary.unlink(missing_ok=True)
    return target


def _unwritable(target: Path, error: OSError) -> InputError:
    reason = error.strerror or str(error)
    return InputError(
        translate("Report", "The report could not be written to {target}: {reason}.").format(
            target=target, reason=reason
        ),
        translate("Report", "Close the file if it is open elsewhere, or choose another folder."),
    )
