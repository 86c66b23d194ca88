"""The management-review pack as a PDF: cover, contents, sections in the style of the audit report.

Not for: where the numbers come from (see `model.management_view`), nor the workbook (see `management_workbook`).
Reportlab is imported on first use only.
"""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from iso20k_audit.model.management_view import ManagementView
from iso20k_audit.model.wording import language, translate
from iso20k_audit.reports.pdf import Progress, write_whole


def write_pack(
    view: ManagementView, target: Path, *, page_size: str = "A4", progress: Progress | None = None
) -> Path:
    """Write the pack; the file appears whole or not at all.

    Raises:
        InputError: the page size is unknown or the file cannot be written.
        Cancelled: by `progress`; nothing is left behind.
    """
    from iso20k_audit.reports import management_book
    from iso20k_audit.reports.sheet import sheet_for

    sheet = sheet_for(page_size)
    total = len(management_book.SECTIONS) + 2
    done = 0

    def step(what: str) -> None:
        nonlocal done
        if progress is not None:
            progress(min(done, total - 1), total, what)
        done += 1

    def fill(stream: BinaryIO) -> None:
        management_book.build(view, stream, sheet, step)

    def done_all() -> None:
        if progress is not None:
            progress(total, total, translate("Report", "Done"))

    with language(view.language):
        return write_whole(target, fill, done_all)
