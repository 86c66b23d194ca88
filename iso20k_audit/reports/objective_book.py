"""Objectives and benefits as a document: Excel with native charts, PDF with vectors, CSV.

Benefits stand on pages and sheets of their own, always under the words that nobody audited them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from iso20k_audit.model.benefits import BenefitView, not_audited, totals
from iso20k_audit.model.figures import Figure
from iso20k_audit.model.objectives import ObjectiveView
from iso20k_audit.model.wording import grouped, translate
from iso20k_audit.reports.trend_book import Cover, write_rows

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class Content:
    """What is written.

    Attributes:
        made_on: an ISO day. figures: of the objectives, in their order. rule: how their status follows.
    """

    made_on: str
    objectives: tuple[ObjectiveView, ...]
    figures: tuple[Figure, ...]
    rule: str
    benefits: tuple[BenefitView, ...]


def cover(made_on: str) -> Cover:
    """What an export of a single objective says of itself."""
    return Cover(translate("Objectives", "Objectives and benefits"), made_on)


def decimal_shown(value: Decimal) -> str:
    """A decimal as the language in use writes it, with the decimals that it has."""
    plain = value.normalize()
    exponent = plain.as_tuple().exponent
    decimals = max(0, -exponent) if isinstance(exponent, int) else 0
    return grouped(float(value), decimals) if abs(value) < 10**12 else str(plain)


def write(content: Content, target: Path, *, progress: Progress | None = None) -> Path:
    """Writes the document; PDF if its name ends so, else Excel.

    Raises:
        InputError: the file cannot be written.
    """
    if target.suffix.lower() == ".pdf":
        return _write_pdf(content, target, progress)
    return _write_xlsx(content, target)


def objective_rows(views: Iterable[ObjectiveView]) -> tuple[list[str], list[list[Any]]]:
    """Headings, and a row for each objective."""
    head = [
        translate("Objectives", "Objective"),
        translate("Objectives", "Measured by"),
        translate("Objectives", "Unit"),
        translate("Objectives", "Better is"),
        translate("Objectives", "Baseline"),
        translate("Objectives", "Target"),
        translate("Objectives", "Latest"),
        translate("Objectives", "Measured on"),
        translate("Objectives", "Due"),
        translate("Objectives", "Status"),
        translate("Objectives", "Owner"),
        translate("Objectives", "Clause"),
    ]
    rows = []
    for view in views:
        now = view.latest
        rows.append(
            [
                view.title,
                view.measure,
                view.unit,
                view.direction.label,
                _number(view.baseline, view.baseline_text),
                _number(view.target, view.target_text),
                _number(now.value, now.text) if now else None,
                now.read_on.isoformat() if now and now.read_on else "",
                view.due_on.isoformat() if view.due_on else "",
                view.status.label,
                view.owner,
                view.clause,
            ]
        )
    return head, rows


def benefit_rows(views: Iterable[BenefitView]) -> tuple[list[str], list[list[Any]]]:
    """Headings, and a row for each benefit; the last column says that it is not audited."""
    head = [
        translate("Benefits", "Benefit"),
        translate("Benefits", "Kind"),
        translate("Benefits", "Amount"),
        translate("Benefits", "Unit"),
        translate("Benefits", "From"),
        translate("Benefits", "To"),
        translate("Benefits", "How it is known"),
        translate("Benefits", "Recorded by"),
        translate("Benefits", "From the finding"),
        translate("Benefits", "Standing"),
    ]
    rows = [
        [
            view.title,
            view.kind.label,
            _number(view.amount, view.amount_text),
            view.unit,
            view.since.isoformat() if view.since else "",
            view.until.isoformat() if view.until else "",
            view.source,
            view.recorded_by,
            view.finding,
            not_audited(),
        ]
        for view in views
    ]
    return head, rows


def write_benefits_csv(views: Sequence[BenefitView], target: Path) -> Path:
    """Writes benefits as CSV.

    Raises:
        InputError: the file cannot be written.
    """
    return write_rows(*benefit_rows(views), target)


def _number(value: Decimal | None, text: str) -> Any:
    if value is None:
        return text
    return int(value) if value == value.to_integral_value() and abs(value) < 10**15 else float(value)


def _total_lines(views: Iterable[BenefitView]) -> list[tuple[str, str]]:
    return [(one.kind.label, f"{decimal_shown(one.amount)} {one.unit}".strip()) for one in totals(views)]


def _write_xlsx(content: Content, target: Path) -> Path:
    from iso20k_audit.reports import figure_sheets

    book = figure_sheets.new_workbook()
    book.properties.title = translate("Objectives", "Objectives and benefits")
    sheet = book.create_sheet(figure_sheets.sheet_title(book, translate("Objectives", "Objectives")))
    head, rows = objective_rows(content.objectives)
    figure_sheets.put_table(sheet, head, rows)
    figure_sheets.put(sheet, len(rows) + 3, 1, content.rule)
    for figure in content.figures:
        if not figure.is_empty:
            figure_sheets.add_figure(book, figure)
    gained = book.create_sheet(
        figure_sheets.sheet_title(book, translate("Benefits", "Benefits, not audited"))
    )
    head, rows = benefit_rows(content.benefits)
    figure_sheets.put_table(gained, head, rows)
    row = len(rows) + 3
    figure_sheets.put(gained, row, 1, not_audited(), bold=True)
    for place, (label, text) in enumerate(_total_lines(content.benefits), 1):
        figure_sheets.put(gained, row + place, 1, label)
        figure_sheets.put(gained, row + place, 2, text)
    return figure_sheets.save(book, target)


def _write_pdf(content: Content, target: Path, progress: Progress | None) -> Path:
    from iso20k_audit.reports.blocks import Block
    from iso20k_audit.reports.compose import heading, labelled
    from iso20k_audit.reports.figure_blocks import figure_blocks
    from iso20k_audit.reports.sheet import Sheet
    from iso20k_audit.reports.trend_book import write_pages

    def blocks(sheet: Sheet) -> Iterable[Block]:
        yield heading(translate("Objectives", "Objectives"), "objectives", sheet, level=1)
        yield labelled(sheet, translate("Objectives", "How they stand"), content.rule, first=True)
        for place, (view, figure) in enumerate(zip(content.objectives, content.figures, strict=True)):
            if progress is not None:
                progress(place, len(content.objectives), view.title)
            yield heading(view.title, f"objective-{place}", sheet, level=2)
            for number, (label, text) in enumerate(_facts(view)):
                yield labelled(sheet, label, text, first=number == 0)
            if not figure.is_empty:
                yield from figure_blocks(figure, titled=False)
        yield heading(translate("Benefits", "Benefits, not audited"), "benefits", sheet, level=1)
        yield labelled(sheet, translate("Benefits", "Standing"), not_audited(), first=True)
        for label, text in _total_lines(content.benefits):
            yield labelled(sheet, label, text)
        for place, one in enumerate(content.benefits):
            yield heading(one.title, f"benefit-{place}", sheet, level=2)
            head, rows = benefit_rows([one])
            shown = [(label, str(text)) for label, text in zip(head[1:], rows[0][1:], strict=True) if text]
            for number, (label, text) in enumerate(shown):
                yield labelled(sheet, label, text, first=number == 0)

    title = translate("Objectives", "Objectives and benefits")
    return write_pages(title, content.made_on, blocks, target)


def _facts(view: ObjectiveView) -> list[tuple[str, str]]:
    head, rows = objective_rows([view])
    return [
        (label, str(text))
        for label, text in zip(head[1:], rows[0][1:], strict=True)
        if text not in ("", None)
    ]
