"""Drawn figures: big counts, the heat map of clauses, stacked bars and the strip on the cover.

All come from the same counts of the view, so that they cannot disagree. Nothing is said by colour
alone: every tile, segment and legend carries a shape and a number or word.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from iso20k_audit.model.standards import group_of, parse_reference, show_reference
from iso20k_audit.model.view import NOT_JUDGED, AuditView, ClauseConformity
from iso20k_audit.model.vocabulary import FindingKind, Result
from iso20k_audit.model.wording import QT_TRANSLATE_NOOP, direction, percentage, translate
from iso20k_audit.reports import palette
from iso20k_audit.reports.blocks import Block, Stack, Text
from iso20k_audit.reports.palette import Mark
from iso20k_audit.reports.shapes import draw_shape
from iso20k_audit.reports.typography import (
    NOTE,
    REGULAR,
    SEMIBOLD,
    draw_text,
    escape,
    fit,
    style,
    text_width,
)

_TILE_TITLE = style("Tile title", REGULAR, 8, 10)
_TILE_TITLE_LIGHT = style("Tile title light", REGULAR, 8, 10, palette.WHITE)

ORDER: tuple[Result, ...] = (
    Result.CONFORMS,
    Result.OPPORTUNITY,
    Result.MINOR,
    Result.MAJOR,
    Result.NOT_APPLICABLE,
    Result.NOT_SAMPLED,
    Result.RECORDED,
)
_SHORT_HEADS = {
    Result.CONFORMS: QT_TRANSLATE_NOOP("Report", "Conf"),
    Result.OPPORTUNITY: QT_TRANSLATE_NOOP("Report", "OFI"),
    Result.MINOR: QT_TRANSLATE_NOOP("Report", "Min"),
    Result.MAJOR: QT_TRANSLATE_NOOP("Report", "Maj"),
    Result.NOT_APPLICABLE: QT_TRANSLATE_NOOP("Report", "N/a"),
    Result.NOT_SAMPLED: QT_TRANSLATE_NOOP("Report", "N/s"),
    Result.RECORDED: QT_TRANSLATE_NOOP("Report", "Rec"),
}
"""Words above columns of counts."""


def short_head(result: Result) -> str:
    """The word above the column of a result."""
    return translate("Report", _SHORT_HEADS[result])


_ALWAYS_SHOWN = (Result.CONFORMS, Result.OPPORTUNITY, Result.MINOR, Result.MAJOR)


def shown_results(groups: Sequence[ClauseConformity]) -> tuple[Result, ...]:
    """The results that get a column: judgements always, the others where there are any."""
    return tuple(r for r in ORDER if r in _ALWAYS_SHOWN or any(group.results[r] for group in groups))


def legend_marks(overall: ClauseConformity) -> list[Mark]:
    """The marks that the results of an audit need to be explained by."""
    marks = [palette.OF_RESULT[result] for result in shown_results([overall])]
    if overall.diverging:
        marks.append(palette.DIVERGING)
    if overall.unanswered:
        marks.append(palette.UNANSWERED)
    return marks


def percent(share: float | None) -> str:
    """`83%`, never rounded up to 100% or down to 0%; a dash where nothing was judged."""
    if share is None:
        return "–"
    rounded = round(share * 100)
    if rounded == 100 and share < 1:
        rounded = 99
    if rounded == 0 and share > 0:
        rounded = 1
    return percentage(rounded)


@dataclass(frozen=True, slots=True)
class Tile:
    """A clause group as the reader shall see it: its counts, its findings and its gravest mark."""

    group: ClauseConformity
    mark: Mark
    findings: int


def tiles(view: AuditView) -> list[Tile]:
    """One tile per group. A finding weighs like a result, so that no tile is better than its findings."""
    kinds: dict[str, list[FindingKind]] = {}
    for finding in view.findings:
        if finding.kind is not FindingKind.POSITIVE:
            for number in {_group_of(clause, view.standard) for clause in finding.clauses}:
                kinds.setdefault(number, []).append(finding.kind)
    found = []
    for group in view.conformity_by_group():
        own = kinds.get(group.number, [])
        found.append(Tile(group, gravest(group, own), len(own)))
    return found


def _group_of(reference: str, home: str) -> str:
    """The number of the clause group that a finding's clause belongs to."""
    standard, clause = parse_reference(reference, home)
    return show_reference(standard, group_of(clause, standard), home)


_GRAVITY = (palette.MAJOR, palette.MINOR, palette.OPPORTUNITY, palette.CONFORMS)


def gravest(group: ClauseConformity, kinds: Sequence[FindingKind]) -> Mark:
    """The gravest mark among a clause's results and the kinds of its findings."""
    marks = [_mark_of_group(group)]
    marks += [palette.OF_KIND[kind] for kind in kinds if kind is not FindingKind.POSITIVE]
    return next((mark for mark in _GRAVITY if mark in marks), marks[0])


def _mark_of_group(group: ClauseConformity) -> Mark:
    """The gravest result of a group as a mark; open questions only count where nothing was judged."""
    worst = group.worst
    if worst is None or (worst in NOT_JUDGED and group.unanswered):
        return palette.DIVERGING if group.diverging and not group.unanswered else palette.UNANSWERED
    return palette.OF_RESULT[worst]


class BigCounts(Block):
    """Large numbers in a row, each with its shape and word."""

    def __init__(self, entries: Sequence[tuple[str, str, Mark | None]]) -> None:
        self.entries = entries

    def height(self, width: float) -> float:
        """One row."""
        return 62.0

    def draw(self, canvas: Any, x: float, top: float, width: float) -> None:
        """Draw the numbers on equal columns."""
        column = width / len(self.entries)
        for index, (number, word, mark) in enumerate(self.entries):
            left = x + index * column
            colour = mark.colour if mark else palette.INK
            canvas.setFillColor(colour)
            canvas.rect(left, top - 62, 2.2, 62, stroke=0, fill=1)
            draw_text(canvas, left + 12, top - 32, number, SEMIBOLD, 34, colour)
            at = left + 12
            if mark:
                draw_shape(canvas, mark.shape, at + 3.5, top - 54.4, 7, mark.colour)
                at += 12
            shown = fit(word, REGULAR, 8.5, column - (at - left) - 4)
            draw_text(canvas, at, top - 57.5, shown, REGULAR, 8.5, palette.MUTED)


class HeatMap(Block):
    """One tile per clause group; tiles with nonconformities are filled so that they are seen first.

    Args:
        tiles: in the standard's order.
        legend: of the marks.
        note: what the counts of findings leave out, as markup.
    """

    columns = 5
    tile = 66.0
    gap = 6.0

    def __init__(self, tiles: Sequence[Tile], legend: Legend, note: str) -> None:
        self.tiles = tiles
        self.key = Stack([legend, Text(note, NOTE)], gap=4)

    def _rows(self) -> list[list[Tile]]:
        step = self.columns
        return [list(self.tiles[at : at + step]) for at in range(0, len(self.tiles), step)]

    def _tiles_height(self) -> float:
        count = len(self._rows())
        return count * self.tile + max(0, count - 1) * self.gap

    def height(self, width: float) -> float:
        """Rows of tiles, the legend and the note."""
        return self._tiles_height() + 10 + self.key.height(width)

    def draw(self, canvas: Any, x: float, top: float, width: float) -> None:
        """Draw all tiles and the legend."""
        wide = (width - (self.columns - 1) * self.gap) / self.columns
        rows = self._rows()
        for row_index, row in enumerate(rows):
            y = top - row_index * (self.tile + self.gap)
            for column, tile in enumerate(row):
                self._draw_tile(canvas, tile, x + column * (wide + self.gap), y, wide)
        self.key.draw(canvas, x, top - self._tiles_height() - 10, width)

    def _draw_tile(self, canvas: Any, tile: Tile, x: float, top: float, wide: float) -> None:
        group, mark = tile.group, tile.mark
        bottom = top - self.tile
        filled = mark in (palette.MAJOR, palette.MINOR)
        judged = mark in (palette.MAJOR, palette.MINOR, palette.OPPORTUNITY, palette.CONFORMS)
        ink = palette.WHITE if filled else palette.INK
        tone = palette.WHITE if filled else mark.colour
        canvas.saveState()
        if judged:
            canvas.setFillColor(mark.colour if filled else mark.tint)
            canvas.rect(x, bottom, wide, self.tile, stroke=0, fill=1)
            if not filled:
                canvas.setFillColor(mark.colour)
                canvas.rect(x, bottom, 2.2, self.tile, stroke=0, fill=1)
        else:
            canvas.setStrokeColor(palette.HAIRLINE)
            canvas.setLineWidth(0.7)
            if mark is not palette.NOT_APPLICABLE:
                canvas.setDash(2.5, 2)
            canvas.rect(x + 0.35, bottom + 0.35, wide - 0.7, self.tile - 0.7, stroke=1, fill=0)
        canvas.restoreState()
        draw_text(canvas, x + 9, top - 17, group.number, SEMIBOLD, 11, ink)
        draw_text(canvas, x + wide - 8, top - 17, percent(group.degree), REGULAR, 9, ink, "right")
        title = Text(escape(_short(group.title)), _TILE_TITLE_LIGHT if filled else _TILE_TITLE)
        title.draw(canvas, x + 9, top - 22, wide - 16)
        draw_shape(canvas, mark.shape, x + 12.5, bottom + 10.6, 7, tone)
        draw_text(canvas, x + 20, bottom + 8, mark.short, SEMIBOLD, 8, tone)
        if tile.findings:
            text = translate("Report", "%n finding(s)", None, tile.findings)
            if 20 + text_width(mark.short, SEMIBOLD, 8) + text_width(text, REGULAR, 8) + 12 > wide:
                text = str(tile.findings)  # the words of the language are too long for the tile
            draw_text(canvas, x + wide - 8, bottom + 8, text, REGULAR, 8, ink, "right")


class Legend(Block):
    """Shapes and words in a line, wrapping where needed."""

    def __init__(self, marks: Sequence[Mark]) -> None:
        self.marks = marks

    def _places(self, width: float) -> list[tuple[float, float, Mark]]:
        places, at, line = [], 0.0, 0.0
        for mark in self.marks:
            wide = 11 + text_width(mark.word, REGULAR, 8) + 14
            if at and at + wide - 14 > width:
                at, line = 0.0, line + 13
            places.append((at, line, mark))
            at += wide
        return places

    def height(self, width: float) -> float:
        """As many lines as needed."""
        places = self._places(width)
        return (places[-1][1] if places else 0.0) + 12

    def draw(self, canvas: Any, x: float, top: float, width: float) -> None:
        """Draw each shape with its word."""
        for at, line, mark in self._places(width):
            base = top - line - 8.5
            draw_shape(canvas, mark.shape, x + at + 3.5, base + 2.8, 6.6, mark.colour)
            draw_text(canvas, x + at + 11, base, mark.word, REGULAR, 8, palette.MUTED)


class GroupBars(Block):
    """One stacked bar per clause group, each as long as the whole, with all counts in columns beside it.

    Args:
        groups: in the standard's order.
        axis: width of the titles.
    """

    row = 19.0
    head = 25.0
    count = 25.0

    def __init__(self, groups: Sequence[ClauseConformity], axis: float) -> None:
        self.groups = groups
        self.axis = axis
        results = shown_results(groups)
        self.columns = [
            (palette.OF_RESULT[result], short_head(result), [group.results[result] for group in groups])
            for result in results
        ]
        opened = (
            (palette.DIVERGING, translate("Report", "Div"), [group.diverging for group in groups]),
            (palette.UNANSWERED, translate("Report", "Open"), [group.unanswered for group in groups]),
        )
        self.columns += [column for column in opened if any(column[2])]

    def height(self, width: float) -> float:
        """Two lines of heads and one line per group."""
        return self.head + self.row * len(self.groups)

    def draw(self, canvas: Any, x: float, top: float, width: float) -> None:
        """Draw heads, labels, bars and counts."""
        right = x + width
        heads = (translate("Report", "Questions"), translate("Report", "Fulfilled"))
        room = [max(48.0, text_width(head, SEMIBOLD, 7.5) + 9) for head in heads]
        total = right - room[1]
        first = total - room[0] - self.count * len(self.columns)
        wide = first - 2 - x - self.axis
        places = [first + self.count * (index + 1) for index in range(len(self.columns))]
        low = top - self.head + 6
        ends = [_flush(edge, head) for edge, head in zip((total, right), heads, strict=True)]
        for (edge, side), head in zip(ends, heads, strict=True):
            draw_text(canvas, edge, low, head, SEMIBOLD, 7.5, palette.MUTED, side)
        edges = [_flush(place, word) for place, (_, word, _) in zip(places, self.columns, strict=True)]
        for (edge, side), (mark, word, _) in zip(edges, self.columns, strict=True):
            middle = edge - 5 if side == "right" else edge + 5
            draw_shape(canvas, mark.shape, middle, low + 13, 6.6, mark.colour)
            draw_text(canvas, edge, low, word, SEMIBOLD, 7.5, palette.MUTED, side)
        for index, group in enumerate(self.groups):
            y = top - self.head - index * self.row
            canvas.setStrokeColor(palette.HAIRLINE)
            canvas.setLineWidth(0.5)
            canvas.line(x, y, right, y)
            base = y - self.row / 2 - 3
            draw_text(canvas, x, base, group.number, SEMIBOLD, 8.5, palette.INK)
            lead = max(22.0, text_width(group.number, SEMIBOLD, 8.5) + 6)
            title = fit(_short(group.title), REGULAR, 8.5, self.axis - lead - 8)
            draw_text(canvas, x + lead, base, title, REGULAR, 8.5, palette.INK)
            if wide > 12:
                self._draw_bar(canvas, index, (x + self.axis, y - self.row + 4, wide, self.row - 8))
            for (edge, side), (_, _, counts) in zip(edges, self.columns, strict=True):
                shown, tone = (str(counts[index]), palette.INK) if counts[index] else ("–", palette.FAINT)
                draw_text(canvas, edge, base, shown, REGULAR, 8.5, tone, side)
            (edge, side), (last_edge, _) = ends
            draw_text(canvas, edge, base, str(group.questions), REGULAR, 8.5, palette.INK, side)
            draw_text(canvas, last_edge, base, percent(group.degree), SEMIBOLD, 8.5, palette.INK, side)

    def _draw_bar(self, canvas: Any, index: int, box: tuple[float, float, float, float]) -> None:
        x, y, wide, high = box
        whole = self.groups[index].questions
        at = x
        for mark, _, counts in self.columns:
            part = wide * counts[index] / whole
            if not part:
                continue
            inner = max(part - 0.8, 0.4)
            solid = mark in (palette.CONFORMS, palette.OPPORTUNITY, palette.MINOR, palette.MAJOR)
            canvas.saveState()
            if solid:
                canvas.setFillColor(mark.colour)
                canvas.rect(at, y, inner, high, stroke=0, fill=1)
            else:
                canvas.setStrokeColor(palette.HAIRLINE)
                canvas.setLineWidth(0.6)
                if mark in (palette.UNANSWERED, palette.NOT_SAMPLED):
                    canvas.setDash(2, 1.6)
                canvas.rect(at + 0.3, y + 0.3, max(inner - 0.6, 0.2), high - 0.6, stroke=1, fill=0)
            canvas.restoreState()
            if inner > 7:
                tone = palette.WHITE if solid else mark.colour
                draw_shape(canvas, mark.shape, at + inner / 2, y + high / 2, 5.2, tone)
            at += part


def _flush(edge: float, widest: str, size: float = 7.5) -> tuple[float, str]:
    """Where a column of numbers that ends at `edge` is drawn, so that units stand below units on either page."""
    if direction() == "rtl":
        return edge - text_width(widest, SEMIBOLD, size), "left"
    return edge, "right"


class DegreeBar(Block):
    """A thin bar with the degree of fulfilment, for a table cell."""

    def __init__(self, share: float | None) -> None:
        self.share = share

    def height(self, width: float) -> float:
        """One table line."""
        return 12.0

    def draw(self, canvas: Any, x: float, top: float, width: float) -> None:
        """Draw the track, the bar and the number at its right."""
        end, side = _flush(x + width, "100%", 8.5)
        draw_text(canvas, end, top - 8.5, percent(self.share), SEMIBOLD, 8.5, palette.INK, side)
        wide = width - 32
        if self.share is None or wide < 10:
            return
        canvas.setFillColor(palette.HAIRLINE)
        canvas.rect(x, top - 7.4, wide, 3.4, stroke=0, fill=1)
        canvas.setFillColor(palette.INK)
        canvas.rect(x, top - 7.4, wide * self.share, 3.4, stroke=0, fill=1)


class Signature(Block):
    """The audit at a glance for the cover: each clause group with the shape and word of its result."""

    def __init__(self, tiles: Sequence[Tile]) -> None:
        self.tiles = tiles

    def height(self, width: float) -> float:
        """One strip."""
        return 46.0

    def draw(self, canvas: Any, x: float, top: float, width: float) -> None:
        """Draw the strip on equal columns."""
        column = width / max(len(self.tiles), 13)
        for index, tile in enumerate(self.tiles):
            left = x + index * column
            group, mark = tile.group, tile.mark
            canvas.setStrokeColor(palette.HAIRLINE)
            canvas.setLineWidth(0.5)
            canvas.line(left, top, left + column - 5, top)
            draw_text(canvas, left, top - 11, group.number, SEMIBOLD, 8, palette.INK)
            draw_shape(canvas, mark.shape, left + 4.5, top - 23, 9, mark.colour)
            word = translate("Report", _STRIP_WORDS.get(mark.english_short, mark.english_short))
            shown = fit(word, REGULAR, 6.5, column - 2)
            draw_text(canvas, left, top - 39, shown, REGULAR, 6.5, palette.MUTED)


_STRIP_WORDS = {
    "Not applicable": QT_TRANSLATE_NOOP("Report", "n/a"),
    "Not sampled": QT_TRANSLATE_NOOP("Report", "Not spl."),
    "Not answered": QT_TRANSLATE_NOOP("Report", "Open"),
}


def strip_note(view: AuditView) -> str:
    """What the words of the strip and the tiles stand for."""
    positive = view.finding_counts()[FindingKind.POSITIVE]
    if not positive:
        return translate(
            "Report",
            "OFI: opportunity for improvement. Each clause group shows its gravest result or finding.",
        )
    return translate(
        "Report",
        "OFI: opportunity for improvement. Each clause group shows its gravest result or finding; "
        "%n positive practice(s) (is|are) not counted.",
        None,
        positive,
    )


def _short(title: str) -> str:
    """The title without the words that every title of its kind shares."""
    return title.replace(" of the service management system", "")
