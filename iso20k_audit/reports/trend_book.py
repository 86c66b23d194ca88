"""Trends as a document: all charts in a PDF with vectors, in an Excel workbook, or one as CSV.

Not for: which records count (see `model.trends`).
"""

from __future__ import annotations

import csv
import os
import secrets
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from iso20k_audit.model.errors import InputError
from iso20k_audit.model.figures import Figure, rows_of
from iso20k_audit.model.wording import translate

if TYPE_CHECKING:
    from iso20k_audit.reports.blocks import Block
    from iso20k_audit.reports.sheet import Sheet

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class Cover:
    """What the document says of itself.

    Attributes:
        title: of the document. made_on: an ISO day.
        selection: pairs of what was chosen (organisation, period, …) and its value.
        remarks: printed below them, such as that something is not audited.
    """

    title: str
    made_on: str
    selection: tuple[tuple[str, str], ...] = ()
    remarks: tuple[str, ...] = ()


def write_pdf(
    cover: Cover,
    figures: Sequence[Figure],
    target: Path,
    *,
    page_size: str = "A4",
    progress: Progress | None = None,
) -> Path:
    """Writes the charts as a PDF: all or nothing.

    Raises:
        InputError: the page size is unknown or the file cannot be written.
        Cancelled: by `progress`.
    """
    from iso20k_audit.reports.blocks import Gap
    from iso20k_audit.reports.compose import heading, labelled
    from iso20k_audit.reports.figure_blocks import figure_blocks

    def blocks(sheet: Sheet) -> Iterator[Block]:
        yield heading(cover.title, "top", sheet, level=1)
        for place, (label, value) in enumerate(cover.selection):
            yield labelled(sheet, label, value, first=place == 0)
        for remark in cover.remarks:
            yield labelled(sheet, translate("Trends", "Note"), remark)
        for place, figure in enumerate(figures):
            if progress is not None:
                progress(place, len(figures), figure.title)
            yield heading(figure.title, figure.name, sheet, level=2)
            yield from figure_blocks(figure, titled=False)
            yield Gap(14)

    return write_pages(cover.title, cover.made_on, blocks, target, page_size=page_size)


def write_pages(
    title: str,
    made_on: str,
    blocks: Callable[[Sheet], Iterable[Block]],
    target: Path,
    *,
    page_size: str = "A4",
) -> Path:
    """Sets blocks on pages without a cover, each with its running heads, and writes them: all or nothing.

    Raises:
        InputError: the page size is unknown or the file cannot be written.
        Cancelled: by what makes the blocks.
    """
    from iso20k_audit.reports import typography
    from iso20k_audit.reports.canvas import Furniture, ReportCanvas
    from iso20k_audit.reports.flow import Flow
    from iso20k_audit.reports.sheet import sheet_for

    sheet = sheet_for(page_size)
    typography.register_fonts()

    class Pages(ReportCanvas):
        """Every page has its running heads, also the first."""

        def showPage(self) -> None:
            if self.getPageNumber() == 1:
                self._draw_furniture()
            super().showPage()

    canvas = Pages(sheet, Furniture(title, made_on, foot=""))
    canvas.setTitle(typography.one_line(title))
    canvas.showOutline()
    temporary = target.parent / f".{target.stem[:40]}-{secrets.token_hex(6)}.tmp"
    try:
        with temporary.open("xb") as stream:
            Flow(canvas, sheet).run(blocks(sheet))
            canvas.write(stream, lambda: None)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(target)
    except OSError as error:
        raise _unwritable(target, error) from error
    finally:
        temporary.unlink(missing_ok=True)
    return target


def write_xlsx(
    cover: Cover, figures: Sequence[Figure], target: Path, *, progress: Progress | None = None
) -> Path:
    """Writes the charts as a workbook: what was chosen, then a sheet with data and chart for each.

    Raises:
        InputError: the file cannot be written.
        Cancelled: by `progress`.
    """
    from iso20k_audit.reports import figure_sheets

    book = figure_sheets.new_workbook()
    book.properties.title = cover.title
    front = book.create_sheet(figure_sheets.sheet_title(book, cover.title))
    lines = [(cover.title, cover.made_on), *cover.selection]
    lines += [(translate("Trends", "Note"), remark) for remark in cover.remarks]
    lines += [("", ""), *((figure.title, figure.how) for figure in figures)]
    for row, (label, value) in enumerate(lines, 1):
        figure_sheets.put(front, row, 1, label, bold=True)
        figure_sheets.put(front, row, 2, value)
    figure_sheets.fit_to_page(front)
    front.column_dimensions["A"].width = 42
    front.column_dimensions["B"].width = 110
    for place, figure in enumerate(figures):
        if progress is not None:
            progress(place, len(figures), figure.title)
        figure_sheets.add_figure(book, figure)
    return figure_sheets.save(book, target)


def write_csv(figure: Figure, target: Path) -> Path:
    """Writes the values of one chart as CSV (UTF-8 with a mark for Excel, commas, points before decimals).

    Raises:
        InputError: the file cannot be written.
    """
    head, rows = rows_of(figure)
    return write_rows(head, rows, target)


def write_rows(head: Sequence[str], rows: Sequence[Sequence[object]], target: Path) -> Path:
    """Writes a table as CSV; a text that a spreadsheet would take for a formula gets an apostrophe before it.

    Raises:
        InputError: the file cannot be written.
    """
    temporary = target.parent / f".{target.stem[:40]}-{secrets.token_hex(6)}.tmp"
    try:
        with temporary.open("x", encoding="utf-8-sig", newline="") as stream:
            writer = csv.writer(stream)
            writer.writerow([_safe(one) for one in head])
            writer.writerows([_safe(one) for one in row] for row in rows)
        temporary.replace(target)
    except OSError as error:
        raise _unwritable(target, error) from error
    finally:
        temporary.unlink(missing_ok=True)
    return target


def _safe(value: object) -> object:
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return f"'{value}"
    return "" if value is None else value


def _unwritable(target: Path, error: OSError) -> InputError:
    return InputError(
        translate("Trends", "{target} could not be written: {reason}.").format(
            target=target, reason=error.strerror or error
        ),
        translate("Trends", "Close the file if it is open elsewhere, or choose another folder."),
    )
