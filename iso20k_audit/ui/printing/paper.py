"""Putting pages of a PDF on paper, or some of them into another PDF. Runs in a job, not in the window's thread."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPdf import QPdfDocument

from iso20k_audit.model.errors import InputError

Progress = Callable[[int, int, str], None]

MOST_DPI = 300
"""Finer than this no office printer shows; a page of A4 then takes 35 MB for a moment."""

PDF_DPI = 200


def _opened(source: Path) -> QPdfDocument:
    document = QPdfDocument()
    if document.load(str(source)) is not QPdfDocument.Error.None_:
        raise InputError(
            QCoreApplication.translate("Printing", "The pages cannot be read any more."),
            QCoreApplication.translate("Printing", "Make the preview again."),
        )
    return document


def print_pages(source: Path, device: QPagedPaintDevice, dpi: int, pages: range, progress: Progress) -> int:
    """Draws pages (from 1) of a PDF on a printer or PDF writer. Returns how many.

    Raises:
        InputError: the PDF cannot be read, or the printer does not take it.
        Cancelled: by `progress`.
    """
    document = _opened(source)
    painter = QPainter()
    if not painter.begin(device):
        raise InputError(
            QCoreApplication.translate("Printing", "The printer does not take the pages."),
            QCoreApplication.translate("Printing", "Look at the printer, or save the PDF and print that."),
        )
    try:
        for done, number in enumerate(pages):
            progress(
                done, len(pages), QCoreApplication.translate("Printing", "Printing page {}").format(number)
            )
            if done:
                device.newPage()
            _draw(document, number - 1, painter, dpi)
        progress(len(pages), len(pages), "")
    finally:
        painter.end()
        document.close()
    return len(pages)


def _draw(document: QPdfDocument, page: int, painter: QPainter, dpi: int) -> None:
    """One page, as large as the paper allows, in the middle."""
    points: QSizeF = document.pagePointSize(page)
    room = QSizeF(painter.viewport().size())
    scale = min(room.width() / points.width(), room.height() / points.height())
    size = QSizeF(points.width() * scale, points.height() * scale)
    fine = min(1.0, MOST_DPI / dpi)
    shown = document.render(page, QSize(round(size.width() * fine), round(size.height() * fine)))
    white = QImage(shown.size(), QImage.Format.Format_RGB32)
    white.fill(Qt.GlobalColor.white)
    ground = QPainter(white)
    ground.drawImage(0, 0, shown)
    ground.end()
    left, top = (room.width() - size.width()) / 2, (room.height() - size.height()) / 2
    painter.drawImage(QRectF(left, top, size.width(), size.height()), white)


def save_pages(source: Path, target: Path, pages: range, count: int, progress: Progress) -> Path:
    """Saves pages (from 1) as a PDF: all of them as they are, some of them as pictures of the pages.

    Raises:
        InputError: the target cannot be written.
    """
    temporary = target.with_name(f".{target.stem[:40]}-{secrets.token_hex(4)}.tmp")
    try:
        if len(pages) == count:
            shutil.copyfile(source, temporary)
        else:
            _write(source, temporary, pages, progress)
        temporary.replace(target)
    except OSError as error:
        raise InputError(
            QCoreApplication.translate("Printing", "{}: cannot be written ({}).").format(
                target, error.strerror
            ),
            QCoreApplication.translate("Printing", "Choose another folder."),
        ) from error
    finally:
        temporary.unlink(missing_ok=True)
    return target


def _write(source: Path, target: Path, pages: range, progress: Progress) -> None:
    document = _opened(source)
    points = document.pagePointSize(pages.start - 1)
    document.close()
    target.touch()  # says at once whether the folder can be written
    writer = QPdfWriter(str(target))
    writer.setResolution(PDF_DPI)
    size = QPageSize(points, QPageSize.Unit.Point)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    print_pages(source, writer, PDF_DPI, pages, progress)
