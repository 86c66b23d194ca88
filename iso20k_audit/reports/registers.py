"""Writes the registers of one audit as an Excel workbook: summary, checklist, findings, actions, evidence …

The file appears whole or not at all: it is made beside its place and then renamed.
"""

from __future__ import annotations

import errno
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from iso20k_audit.model.errors import InputError
from iso20k_audit.model.view import AuditView
from iso20k_audit.model.wording import ENGLISH, current, language, translate
from iso20k_audit.reports.dates import local
from iso20k_audit.reports.excel_book import Book
from iso20k_audit.reports.excel_text import one_line

Progress = Callable[[int, int, str], None]


def write_registers(view: AuditView, target: Path, *, progress: Progress | None = None) -> Path:
    """Write the registers of an audit.

    Args:
        view: the audit.
        target: the `.xlsx` file; replaced if it is there.
        progress: called with rows written, rows in all and what is being written; may raise to stop.

    Returns:
        The file that was written.

    Raises:
        Cancelled: by `progress`; then no file is left and an older one is untouched.
        InputError: the target cannot be written.
    """
    try:
        with language(view.language):
            flushed_beside(target, lambda made: _write(view, made, progress))
    except OSError as error:
        raise InputError(
            translate("Report", "The registers could not be written to {target}: {reason}.").format(
                target=target, reason=error.strerror or error
            ),
            translate("Report", "Close the file if it is open in another program, or choose another place."),
        ) from error
    return target


def flushed_beside(target: Path, write: Callable[[Path], None]) -> None:
    """Makes a workbook beside its place by `write`, flushes it to the disk and moves it there.

    Raises:
        OSError: it cannot be written; an older file is untouched.
    """
    with _folder_beside(target) as folder:
        made = folder / "registers.xlsx"
        with _as_system_error():
            write(made)
        _flush(made)
        _replace(made, target)
    _flush_folder(target.parent)


def _write(view: AuditView, path: Path, progress: Progress | None) -> None:
    from iso20k_audit.reports.register_columns import FORMAT_VERSION, TABLES, shown_words
    from iso20k_audit.reports.register_places import Places
    from iso20k_audit.reports.register_rows import all_rows, row_count
    from iso20k_audit.reports.register_summary import Summary

    total = row_count(view) + 1
    done = 0
    what = ""

    def step(rows: int) -> None:
        nonlocal done
        done = min(done + rows, total - 1)
        if progress is not None:
            progress(done, total, what)

    made_at = view.made_at or datetime.now(UTC)
    today = local(made_at).date()
    named = one_line(view.number, 60) or translate("Registers", "audit")
    footer = f"{view.confidentiality.label} — {named}"
    book = Book(path.parent, one_line(view.title, 80), footer, shown_words(), step)
    try:
        book.define("register_format", str(FORMAT_VERSION))
        book.set_properties(
            translate("Registers", "Audit registers {number}").format(number=view.number).rstrip(),
            view.title,
            made_at.astimezone(UTC).replace(tzinfo=None),
        )
        summary = Summary(book, view, today)
        rows: dict[str, int] = {}
        for spec, lines in all_rows(Places(view, today)):
            what = spec.sheet
            step(0)
            rows[spec.name] = book.table(spec, lines)
        what = translate("Registers", "Summary")
        step(0)
        summary.write(rows)
        book.add_continued()
        book.add_lists()
        if current() != ENGLISH:
            book.add_columns(TABLES, current())
        what = translate("Registers", "Saving the workbook")
        step(0)
        book.save(path)
        if progress is not None:
            progress(total, total, what)
    finally:
        book.close()


# --- the file --------------------------------------------------------------------------------------


def write_whole(target: Path, make: Callable[[Path], None]) -> Path:
    """Has a file made beside its place and then renamed, so that it appears whole or not at all.

    Raises:
        InputError: the target cannot be written.
    """
    try:
        with _folder_beside(target) as folder:
            made = folder / f"made{target.suffix}"
            with _as_system_error():
                make(made)
            _flush(made)
            _replace(made, target)
        _flush_folder(target.parent)
    except OSError as error:
        raise InputError(
            translate("Report", "{target} could not be written: {reason}.").format(
                target=target, reason=error.strerror or error
            ),
            translate("Report", "Close the file if it is open in another program, or choose another place."),
        ) from error
    return target


@contextmanager
def _folder_beside(target: Path) -> Iterator[Path]:
    """A private folder next to the target, gone afterwards whatever happens."""
    target.parent.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix=f".{target.stem[:40]}-", suffix=".tmp", dir=target.parent))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)  # the outcome stands, even if a scanner holds a file


@contextmanager
def _as_system_error() -> Iterator[None]:
    """lxml hides what the system refused in the words of its own error (`IO_ENOSPC`)."""
    try:
        yield
    except Exception as error:
        code = getattr(errno, str(error).removeprefix("IO_"), None)
        if not isinstance(code, int):
            raise
        raise OSError(code, os.strerror(code)) from error


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _replace(made: Path, target: Path) -> None:
    """Rename, waiting up to 2.5 s for a virus scanner on Windows to let go of the file."""
    deadline = time.monotonic() + 2.5
    while True:
        try:
            made.replace(target)
            return
        except PermissionError:
            if sys.platform != "win32" or time.monotonic() > deadline:
                raise
            time.sleep(0.05)


def _flush_folder(folder: Path) -> None:
    """Make the rename last; Windows has no such call."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # some network file systems refuse; the file itself is flushed
            os.fsync(handle)
    finally:
        os.close(handle)
