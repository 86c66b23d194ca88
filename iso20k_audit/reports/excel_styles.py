"""Looks of the registers: tones of statuses, and cell styles that are made once and shared.

Colours are those of the report's palette, darkened where the pale ground asks for it, so that every word
has a contrast of at least 4.5 to 1. A colour never stands alone: the word is in the cell.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from iso20k_audit.model.vocabulary import (
    Acknowledgement,
    ActionStatus,
    Effectiveness,
    FindingKind,
    FindingStatus,
    FollowUpOutcome,
    Result,
)
from iso20k_audit.model.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from openpyxl.styles.differential import DifferentialStyle

FONT: Final = "Calibri"
SIZE: Final = 10
INK: Final = "1B1F24"
MUTED: Final = "59636E"
LINK: Final = "0B4FB8"
ACCENT: Final = "08635C"
EDITABLE: Final = "FFFBEA"
HAIRLINE: Final = "C8CCD2"
DATE_FORMAT: Final = "dd-mmm-yyyy"
MOMENT_FORMAT: Final = "dd-mmm-yyyy hh:mm"


@dataclass(frozen=True, slots=True)
class Tone:
    """Colours of a status word as RGB hex: the text and the pale ground under it."""

    text: str
    ground: str
    bold: bool = False


RED = Tone("630E20", "F3D9DE", bold=True)
AMBER = Tone("7A3D08", "FBE6CF", bold=True)
BLUE = Tone("0A47AD", "DCE8FD")
GREEN = Tone("064F49", "D6ECE8")
GREY = Tone("4A535C", "ECEFF2")
OPEN = Tone("4A535C", "FFFFFF")
VIOLET = Tone("4B2A6B", "EADFF3", bold=True)

NOT_ANSWERED = QT_TRANSLATE_NOOP("Registers", "Not answered")
DIVERGING = QT_TRANSLATE_NOOP("Registers", "Diverging")
IN_CONFLICT = QT_TRANSLATE_NOOP("Registers", "In conflict")
NO_ACTION = QT_TRANSLATE_NOOP("Registers", "No action recorded")
YES = QT_TRANSLATE_NOOP("Registers", "Yes")
NO = QT_TRANSLATE_NOOP("Registers", "No")
SIGNED = QT_TRANSLATE_NOOP("Registers", "Signed")
CHANGED_SINCE = QT_TRANSLATE_NOOP("Registers", "Changed since")
NOT_SIGNED = QT_TRANSLATE_NOOP("Registers", "Not signed")

TONES: Mapping[str, Mapping[str, Tone]] = {
    "results": {
        Result.CONFORMS.english: GREEN,
        Result.MINOR.english: AMBER,
        Result.MAJOR.english: RED,
        Result.OPPORTUNITY.english: BLUE,
        Result.NOT_APPLICABLE.english: GREY,
        Result.NOT_SAMPLED.english: GREY,
        Result.RECORDED.english: GREY,
        NOT_ANSWERED: OPEN,
        DIVERGING: VIOLET,
        IN_CONFLICT: VIOLET,
    },
    "kinds": {
        FindingKind.MAJOR.english: RED,
        FindingKind.MINOR.english: AMBER,
        FindingKind.OPPORTUNITY.english: BLUE,
        FindingKind.POSITIVE.english: GREEN,
        IN_CONFLICT: VIOLET,
    },
    "finding_statuses": {
        FindingStatus.DRAFT.english: GREY,
        FindingStatus.ISSUED.english: BLUE,
        FindingStatus.CLOSED.english: GREEN,
    },
    "acknowledgements": {Acknowledgement.DISPUTED.english: VIOLET},
    "action_statuses": {
        ActionStatus.OPEN.english: AMBER,
        ActionStatus.SUBMITTED.english: BLUE,
        ActionStatus.RETURNED.english: AMBER,
        ActionStatus.REOPENED.english: RED,
        ActionStatus.TO_CHECK.english: BLUE,
        ActionStatus.IN_PROGRESS.english: BLUE,
        ActionStatus.IMPLEMENTED.english: GREEN,
        ActionStatus.VERIFIED.english: GREEN,
        NO_ACTION: RED,
    },
    "effectiveness": {
        Effectiveness.EFFECTIVE.english: GREEN,
        Effectiveness.NOT_EFFECTIVE.english: RED,
    },
    "follow_up_outcomes": {
        FollowUpOutcome.EFFECTIVE.english: GREEN,
        FollowUpOutcome.PARTLY.english: AMBER,
        FollowUpOutcome.STILL_OPEN.english: RED,
        FollowUpOutcome.NOT_CHECKED.english: GREY,
    },
    "warnings": {YES: RED},
    "sign_states": {SIGNED: GREEN, CHANGED_SINCE: AMBER, NOT_SIGNED: OPEN},
}
"""For each list of words, the tones of those that have one; the words in English."""


@cache
def differential(tone: Tone) -> DifferentialStyle:
    """The conditional format of a tone."""
    from openpyxl.styles import Font, PatternFill
    from openpyxl.styles.differential import DifferentialStyle

    fill = PatternFill(fill_type="solid", start_color=tone.ground, end_color=tone.ground)
    return DifferentialStyle(font=Font(color=tone.text, bold=tone.bold or None), fill=fill)


class Styles:
    """Cell styles of one workbook. Each look is registered once; cells carry only its number."""

    def __init__(self, workbook: Any) -> None:
        from openpyxl.worksheet._write_only import WriteOnlyWorksheet

        self._workbook = workbook
        self._maker = WriteOnlyWorksheet(workbook, "styles")
        self._known: dict[tuple[Any, ...], int] = {}

    def get(
        self,
        *,
        size: int = SIZE,
        bold: bool = False,
        italic: bool = False,
        colour: str = INK,
        ground: str = "",
        wrap: bool = False,
        align: str = "",
        number_format: str = "",
        underline: bool = False,
        line_below: str = "",
        quoted: bool = False,
    ) -> int:
        """The number of a look in the workbook.

        Args:
            size: of the font, in points.
            bold, italic, underline, colour: of the font; the colour as RGB hex.
            ground: colour of the fill, empty for none.
            wrap: break long lines; text is always at the top of its cell.
            align: `left` or `center`, empty for as Excel places texts and numbers.
            number_format: an Excel format code.
            line_below: colour of a thin line under the cell, empty for none.
            quoted: Excel's own mark that the cell is text whatever it starts with, kept when edited.
        """
        key = (
            size, bold, italic, colour, ground, wrap, align, number_format, underline, line_below, quoted,
        )  # fmt: skip
        if key not in self._known:
            from openpyxl.cell import WriteOnlyCell
            from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

            cell: Any = WriteOnlyCell(self._maker)
            cell.font = Font(
                name=FONT,
                size=size,
                bold=bold,
                italic=italic,
                color=colour,
                underline="single" if underline else None,
            )
            cell.alignment = Alignment(vertical="top", wrap_text=wrap or None, horizontal=align or None)
            if ground:
                cell.fill = PatternFill(fill_type="solid", start_color=ground, end_color=ground)
            if line_below:
                cell.border = Border(bottom=Side(style="thin", color=line_below))
            if number_format:
                cell.number_format = number_format
            cell.quotePrefix = quoted
            self._known[key] = cell.style_id
        return self._known[key]

    def array(self, number: int) -> Any:
        """The style array behind a number, for whole columns."""
        return self._workbook._cell_styles[number]
