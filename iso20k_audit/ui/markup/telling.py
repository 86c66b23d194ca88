"""Marks in words, for the screen reader: one mark, and what is selected among all of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from iso20k_audit.model.markup import TWO_ENDED, Markup, Shape, ShapeKind

translate = QCoreApplication.translate


def words_of(shape: Shape, empty_text: str) -> str:
    """A mark with its words, place and size; `empty_text` stands for a text without words."""
    what = {
        ShapeKind.ARROW: translate("PictureView", "Arrow"),
        ShapeKind.BOX: translate("PictureView", "Box"),
        ShapeKind.TEXT: translate("PictureView", "Text {}").format(shape.text or empty_text),
        ShapeKind.CALLOUT: translate("PictureView", "Number {number} {text}").format(
            number=shape.number, text=shape.text
        ),
        ShapeKind.REDACTION: translate("PictureView", "Redaction"),
    }[shape.kind].strip()
    if shape.kind in TWO_ENDED:
        return translate("PictureView", "{mark}, at {x}, {y}, {width} by {height} pixels").format(
            mark=what, x=shape.left, y=shape.top, width=shape.width, height=shape.height
        )
    return translate("PictureView", "{mark}, at {x}, {y}").format(mark=what, x=shape.x, y=shape.y)


def selection_told(markup: Markup, chosen: int, empty_text: str) -> str:
    """Which mark is selected (-1 for none), or what can be done."""
    count = len(markup.shapes)
    if 0 <= chosen < count:
        return translate("PictureView", "Selected: {mark}. Mark {place} of {count}.").format(
            mark=words_of(markup.shapes[chosen], empty_text), place=chosen + 1, count=count
        )
    if count:
        return translate("PictureView", "Marks: {}. Tab walks through them.").format(count)
    return translate("PictureView", "No marks yet. Choose a tool by its letter, then press Enter.")
