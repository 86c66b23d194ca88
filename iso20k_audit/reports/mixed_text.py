"""Paragraphs whose lines are broken as the text is read, and put in the order of drawing one by one.

Reportlab breaks and draws from left to right. Breaking text that was reordered first would put the end of a
paragraph on its first line, so each line is reordered after the break, with the levels that its characters
have in the whole paragraph. Used for everything on a page that runs from right to left, and elsewhere for
paragraphs with Arabic or Hebrew in them; all others stay reportlab's own, which are faster.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus.paragraph import Paragraph

from iso20k_audit.model.wording import direction
from iso20k_audit.reports import reading_order, typography

_LEFT, _RIGHT = 0, 2


def paragraph(markup: str, style: ParagraphStyle) -> Paragraph:
    """The paragraph for the markup on a page of the language in use."""
    if direction() == "rtl" or reading_order.runs_rightward(markup):
        return MixedParagraph(markup, style)
    return Paragraph(markup, style)


class MixedParagraph(Paragraph):  # type: ignore[misc]
    """A paragraph in which scripts of both directions may meet; its text stays in the order of reading.

    On a page that runs from right to left the style's sides change places. A style whose sides were changed
    before (`swapped`) is for text that runs against its page and starts at its own side.
    """

    def __init__(self, markup: str, style: ParagraphStyle) -> None:
        super().__init__(markup, style)
        self._page_rightward = direction() == "rtl"
        self._turned = style.alignment == _RIGHT
        self._read: list[tuple[str, int]] = []
        self.frags: list[Any] = list(self._prepared(self.frags))
        if self._page_rightward:
            self.style = swapped(style)

    def _prepared(self, frags: Sequence[Any]) -> Iterator[Any]:
        """The pieces joined and cut where the font changes; notes the level of every character."""
        for is_break, group in groupby(frags, key=_is_break):
            pieces = list(group)
            if is_break:
                yield from pieces
                continue
            for piece in pieces:
                piece.text = reading_order.joined(piece.text)
            text = "".join(piece.text for piece in pieces)
            levels = reading_order.levels(text, self._base(text))
            kept = [pair for pair in zip(text, levels, strict=True) if pair[0] not in reading_order.ISOLATES]
            self._read += kept
            for piece in pieces:
                clean = "".join(char for char in piece.text if char not in reading_order.ISOLATES)
                for family, run in typography.families(clean):
                    yield piece.clone(text=run, fontName=typography.face_for(family, piece.fontName))

    def _base(self, text: str) -> bool:
        """Direction of a line of markup: the page's, or that of a text which starts at its own side.

        Users' texts within it are isolated and keep their own; so only Latin words of ours run against a page.
        """
        if self._turned or not self._page_rightward:
            return self._turned and reading_order.runs_rightward(text)
        return (
            reading_order.runs_rightward(text)
            or reading_order.LTR_ISOLATE in text
            or reading_order.starts_rightward(text) is None
        )

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Break the lines as they are read and reorder each."""
        size: tuple[float, float] = super().wrap(width, height)
        if self.style.alignment == _RIGHT and self.style.firstLineIndent and self.blPara.lines:
            self._hang(-self.style.firstLineIndent)
        return size

    def _hang(self, shift: float) -> None:
        """Move the first line, which reportlab would indent at the left."""
        first = self.blPara.lines[0]
        if self.blPara.kind == 0:
            self.blPara.lines[0] = (first[0] + shift, first[1])
        else:
            first.extraSpace += shift

    def breakLines(self, width: Any) -> Any:
        """The broken lines, each in the order it is drawn in."""
        broken = super().breakLines(width)
        places = self._places()
        next(places)
        if broken.kind == 0:
            lines = []
            for extra, words in broken.lines:
                drawn = _drawn([(char, None) for char in " ".join(words)], places)
                lines.append((extra, "".join(char for char, _ in drawn).split(" ")))
            broken.lines = lines
            return broken
        for line in broken.lines:
            ends = [word for word in line.words if _is_break(word)]
            read = [(char, word) for word in line.words if not _is_break(word) for char in word.text]
            while read and read[-1][0] == " ":
                read.pop()
            words = []
            for _, group in groupby(_drawn(read, places), key=lambda pair: id(pair[1])):
                pairs = list(group)
                words.append(pairs[0][1].clone(text="".join(char for char, _ in pairs)))
            line.words = words + ends
        return broken

    def _places(self) -> Generator[int, str, None]:
        """Takes the characters of the lines one after the other and gives their levels.

        Breaking drops and merges spaces, so only the others are counted.
        """
        read, at = self._read, 0
        level = int(self._page_rightward)
        while True:
            char = yield level
            level = int(self._page_rightward)
            if char.isspace():
                if at < len(read) and read[at][0].isspace():
                    level = read[at][1]
                continue
            while at < len(read) and read[at][0].isspace():
                at += 1
            if at < len(read):
                level = read[at][1]
                at += 1


def _is_break(piece: Any) -> bool:
    return bool(getattr(piece, "lineBreak", False))


def _drawn(line: list[tuple[str, Any]], places: Generator[int, str, None]) -> list[tuple[str, Any]]:
    """The characters of one line, with what they belong to, in the order they are drawn in."""
    levels = [places.send(char) for char, _ in line]
    return [
        (reading_order.drawn(line[at][0], levels[at]), line[at][1])
        for at in reading_order.drawn_order(levels)
    ]


@lru_cache(maxsize=512)
def swapped(style: ParagraphStyle) -> ParagraphStyle:
    """The style with its sides changed."""
    alignment = {_LEFT: _RIGHT, _RIGHT: _LEFT}.get(style.alignment, style.alignment)
    return ParagraphStyle(
        f"{style.name} from the right",
        style,
        alignment=alignment,
        leftIndent=style.rightIndent,
        rightIndent=style.leftIndent,
    )
