"""Colours of the report and the marks that stand for results and grades.

Every status is a shape and a word besides its colour. Colours were chosen for contrast on white
(at least 4.5 to 1) and for being told apart by people who see colours differently.
"""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.colors import Color, HexColor

from iso20k_audit.model.vocabulary import FindingKind, Result

INK = HexColor("#1B1F24")
MUTED = HexColor("#59636E")
FAINT = HexColor("#A3ABB4")
HAIRLINE = HexColor("#C8CCD2")
WASH = HexColor("#F3F5F7")
WHITE = HexColor("#FFFFFF")
ACCENT = HexColor("#08635C")

MUTED_HEX = "#59636E"
LINK_HEX = "#0B4FB8"


@dataclass(frozen=True, slots=True)
class Mark:
    """A status as it is drawn.

    Attributes:
        shape: name of a shape that `shapes.draw_shape` knows.
        word: the full word; short: for tiles and table cells.
        colour: of the shape; tint: a pale ground on which ink text is readable.
    """

    shape: str
    word: str
    short: str
    colour: Color
    tint: Color


MAJOR = Mark("diamond", "Major nonconformity", "Major", HexColor("#630E20"), HexColor("#F6ECEE"))
MINOR = Mark("triangle", "Minor nonconformity", "Minor", HexColor("#B45D13"), HexColor("#FBF1E8"))
OPPORTUNITY = Mark("square", "Opportunity for improvement", "OFI", HexColor("#0869FC"), HexColor("#EAF2FF"))
CONFORMS = Mark("circle", "Conforms", "Conforms", ACCENT, HexColor("#E9F3F1"))
POSITIVE = Mark("star", "Positive practice", "Positive", ACCENT, HexColor("#E9F3F1"))
NOT_APPLICABLE = Mark("dash", "Not applicable", "Not applicable", MUTED, WHITE)
NOT_SAMPLED = Mark("ring", "Not sampled", "Not sampled", MUTED, WHITE)
RECORDED = Mark("lines", "Recorded, not judged", "Recorded", MUTED, WHITE)
UNANSWERED = Mark("dashed ring", "Not answered", "Not answered", MUTED, WHITE)
DIVERGING = Mark("half ring", "Diverging", "Diverging", INK, WHITE)
MISSING = Mark("cross", "Missing", "Missing", HexColor("#630E20"), HexColor("#F6ECEE"))
OVERDUE = Mark("cross", "Overdue", "Overdue", HexColor("#630E20"), HexColor("#F6ECEE"))

OF_RESULT = {
    Result.CONFORMS: CONFORMS,
    Result.OPPORTUNITY: OPPORTUNITY,
    Result.MINOR: MINOR,
    Result.MAJOR: MAJOR,
    Result.NOT_APPLICABLE: NOT_APPLICABLE,
    Result.NOT_SAMPLED: NOT_SAMPLED,
    Result.RECORDED: RECORDED,
}

OF_KIND = {
    FindingKind.MAJOR: MAJOR,
    FindingKind.MINOR: MINOR,
    FindingKind.OPPORTUNITY: OPPORTUNITY,
    FindingKind.POSITIVE: POSITIVE,
}


def mark_of(result: Result | None, *, diverging: bool = False) -> Mark:
    """The mark of a question's result; None is unanswered unless working papers diverge."""
    if result is not None:
        return OF_RESULT[result]
    return DIVERGING if diverging else UNANSWERED
