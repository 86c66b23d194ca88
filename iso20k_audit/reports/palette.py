"""Colours of the report and the marks that stand for results and grades.

Every status is a shape and a word besides its colour. Colours were chosen for contrast on white
(at least 4.5 to 1) and for being told apart by people who see colours differently.
"""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.colors import Color, HexColor

from iso20k_audit.model.vocabulary import FindingKind, Result
from iso20k_audit.model.wording import QT_TRANSLATE_NOOP, translate

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
        english: the full word; english_short: for tiles and table cells; see `word` and `short`.
        colour: of the shape; tint: a pale ground on which ink text is readable.
    """

    shape: str
    english: str
    english_short: str
    colour: Color
    tint: Color

    @property
    def word(self) -> str:
        """The full word in the language in use."""
        return translate("Report", self.english)

    @property
    def short(self) -> str:
        """The short word in the language in use."""
        return translate("Report", self.english_short)


MAJOR = Mark(
    "diamond",
    QT_TRANSLATE_NOOP("Report", "Major nonconformity"),
    QT_TRANSLATE_NOOP("Report", "Major"),
    HexColor("#630E20"),
    HexColor("#F6ECEE"),
)
MINOR = Mark(
    "triangle",
    QT_TRANSLATE_NOOP("Report", "Minor nonconformity"),
    QT_TRANSLATE_NOOP("Report", "Minor"),
    HexColor("#B45D13"),
    HexColor("#FBF1E8"),
)
OPPORTUNITY = Mark(
    "square",
    QT_TRANSLATE_NOOP("Report", "Opportunity for improvement"),
    QT_TRANSLATE_NOOP("Report", "OFI"),
    HexColor("#0869FC"),
    HexColor("#EAF2FF"),
)
CONFORMS = Mark(
    "circle",
    QT_TRANSLATE_NOOP("Report", "Conforms"),
    QT_TRANSLATE_NOOP("Report", "Conforms"),
    ACCENT,
    HexColor("#E9F3F1"),
)
POSITIVE = Mark(
    "star",
    QT_TRANSLATE_NOOP("Report", "Positive practice"),
    QT_TRANSLATE_NOOP("Report", "Positive"),
    ACCENT,
    HexColor("#E9F3F1"),
)
NOT_APPLICABLE = Mark(
    "dash",
    QT_TRANSLATE_NOOP("Report", "Not applicable"),
    QT_TRANSLATE_NOOP("Report", "Not applicable"),
    MUTED,
    WHITE,
)
NOT_SAMPLED = Mark(
    "ring",
    QT_TRANSLATE_NOOP("Report", "Not sampled"),
    QT_TRANSLATE_NOOP("Report", "Not sampled"),
    MUTED,
    WHITE,
)
RECORDED = Mark(
    "lines",
    QT_TRANSLATE_NOOP("Report", "Recorded, not judged"),
    QT_TRANSLATE_NOOP("Report", "Recorded"),
    MUTED,
    WHITE,
)
UNANSWERED = Mark(
    "dashed ring",
    QT_TRANSLATE_NOOP("Report", "Not answered"),
    QT_TRANSLATE_NOOP("Report", "Not answered"),
    MUTED,
    WHITE,
)
DIVERGING = Mark(
    "half ring",
    QT_TRANSLATE_NOOP("Report", "Diverging"),
    QT_TRANSLATE_NOOP("Report", "Diverging"),
    INK,
    WHITE,
)
CONFLICT = Mark(
    "cross",
    QT_TRANSLATE_NOOP("Conflicts", "In conflict"),
    QT_TRANSLATE_NOOP("Conflicts", "In conflict"),
    HexColor("#A3122F"),
    WHITE,
)
MISSING = Mark(
    "cross",
    QT_TRANSLATE_NOOP("Report", "Missing"),
    QT_TRANSLATE_NOOP("Report", "Missing"),
    HexColor("#630E20"),
    HexColor("#F6ECEE"),
)
OVERDUE = Mark(
    "cross",
    QT_TRANSLATE_NOOP("Report", "Overdue"),
    QT_TRANSLATE_NOOP("Report", "Overdue"),
    HexColor("#630E20"),
    HexColor("#F6ECEE"),
)

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


def of_kind(kind: FindingKind, *, contested: bool = False) -> Mark:
    """The mark of a finding; one of its own while its kind is in conflict."""
    return CONFLICT if contested else OF_KIND[kind]


def mark_of(result: Result | None, *, diverging: bool = False, contested: bool = False) -> Mark:
    """The mark of a question's result; None is unanswered unless papers diverge or the answer is in conflict."""
    if result is not None:
        return OF_RESULT[result]
    if contested:
        return CONFLICT
    return DIVERGING if diverging else UNANSWERED
