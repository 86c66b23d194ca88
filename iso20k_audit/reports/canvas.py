"""The canvas of the report: running heads, bookmarks, contents and pictures, in one layout pass.

Numbers that are known only at the end (pages in all, pages of the headings) are drawn as forms: the
page refers to them while it is set, and they are defined when the last page is. So no page is kept
open and nothing is laid out twice. Pictures stay in their files until the PDF is written.

All that draws gives places as they are read: `x` counts from the side that a line starts at. Only here a page
from right to left is turned round, so that nothing else has to know of it. Letters, shapes and pictures stay
as they are.
"""

from __future__ import annotations

import hashlib
import re
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from reportlab.pdfbase import pdfdoc, pdfmetrics, pdfutils
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from iso20k_audit.model.errors import InputError
from iso20k_audit.model.wording import current, direction, translate
from iso20k_audit.reports import palette, reading_order, typography
from iso20k_audit.reports.blocks import Anchor
from iso20k_audit.reports.sheet import Sheet

_TOTAL = "pages-in-all"


@dataclass(slots=True)
class Furniture:
    """What runs along the top and foot of every page but the cover."""

    left: str = ""
    right: str = ""
    draft: bool = False
    foot: str = ""


@dataclass(slots=True)
class _Listing:
    """A page of the contents that waits for its page numbers."""

    name: str
    entries: list[tuple[float, float, str]] = field(default_factory=list)


class _Picture(pdfdoc.PDFObject):  # type: ignore[misc]
    """A JPEG that is read from its file only when the PDF is written, and embedded as it is."""

    def __init__(self, path: Path, width: int, height: int, components: int) -> None:
        self.path = path
        self.width = width
        self.height = height
        self.components = components

    def format(self, document: Any) -> bytes:
        """The image stream."""
        try:
            content = self.path.read_bytes()
        except OSError as error:
            raise InputError(
                translate(
                    "Report", "The picture {path} went away while the report was written: {strerror}."
                ).format(path=self.path.name, strerror=error.strerror),
                translate("Report", "Make the report again."),
            ) from error
        spaces = {1: "DeviceGray", 3: "DeviceRGB", 4: "DeviceCMYK"}
        dictionary = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("XObject"),
                "Subtype": pdfdoc.PDFName("Image"),
                "Width": self.width,
                "Height": self.height,
                "BitsPerComponent": 8,
                "ColorSpace": pdfdoc.PDFName(spaces[self.components]),
                "Filter": pdfdoc.PDFName("DCTDecode"),
            }
        )
        if self.components == 4:
            # Programs that write four-colour JPEG store the inks inverted.
            dictionary["Decode"] = pdfdoc.PDFArray([1, 0] * 4)
        return bytes(pdfdoc.PDFStream(dictionary, content).format(document))


class ReportCanvas(Canvas):  # type: ignore[misc]
    """A canvas that knows the report's furniture, anchors and pictures."""

    def __init__(self, sheet: Sheet, furniture: Furniture) -> None:
        typography.register_fonts()
        super().__init__(
            "report.pdf",
            pagesize=(sheet.page_width, sheet.page_height),
            pageCompression=1,
            initialFontName=typography.REGULAR,
            initialFontSize=9.5,
            lang=current().replace("_", "-"),
        )
        self.sheet = sheet
        self.furniture = furniture
        self._rightward = direction() == "rtl"
        if self._rightward:
            self.setViewerPreference("Direction", "R2L")
        self.pages: dict[str, int] = {}
        self._listings: list[_Listing] = []
        self._pictures: dict[Path, _Picture | None] = {}
        self._outline_level = -1

    # --- places as they are read ---

    def left_of(self, x: float, width: float = 0.0) -> float:
        """The left edge on paper of something that starts at `x` and is `width` points wide."""
        return self.sheet.page_width - x - width if self._rightward else x

    def rect(self, x: float, y: float, width: float, height: float, **more: Any) -> None:
        """A rectangle that starts at `x`."""
        super().rect(self.left_of(x, width), y, width, height, **more)

    def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        """A line between two places."""
        super().line(self.left_of(x1), y1, self.left_of(x2), y2)

    def circle(self, x: float, y: float, radius: float, **more: Any) -> None:
        """A circle around a place."""
        super().circle(self.left_of(x), y, radius, **more)

    def wedge(self, x1: float, y1: float, x2: float, y2: float, *angles: Any) -> None:
        """A piece of a circle; it looks the same on either kind of page."""
        wide = x2 - x1
        left = self.left_of(x1, wide)
        super().wedge(left, y1, left + wide if self._rightward else x2, y2, *angles)

    def link_area(self, key: str, x: float, low: float, width: float, height: float) -> None:
        """Make a rectangle a link to the anchor `key`."""
        left = self.left_of(x, width)
        self.linkRect("", key, (left, low, left + width, low + height), thickness=0)

    def beginText(self, x: float = 0, y: float = 0, **more: Any) -> PDFTextObject:
        """A text; vowel signs of Arabic letters are set where they belong."""
        return _Text(self, x, y, **more)

    # --- anchors and contents ---

    def place(self, anchor: Anchor, top: float) -> None:
        """Make `anchor` reachable: link target, page number for the contents, bookmark."""
        self.pages.setdefault(anchor.key, self.getPageNumber())
        self.bookmarkPage(anchor.key, fit="XYZ", left=0, top=top + 14, zoom=0)
        if anchor.level is not None:
            level = min(anchor.level, self._outline_level + 1)
            self._outline_level = level
            title = typography.one_line(anchor.title)
            self.addOutlineEntry(title or anchor.key, anchor.key, level=level, closed=level > 0)

    def list_number(self, x: float, y: float, key: str) -> None:
        """Reserve the page number of `key`, right-aligned at (`x`, `y`) of this page."""
        name = f"contents-{self.getPageNumber()}"
        if not self._listings or self._listings[-1].name != name:
            self._listings.append(_Listing(name))
            self.doForm(name)
        self._listings[-1].entries.append((x, y, key))

    # --- pictures ---

    def picture_size(self, path: Path) -> tuple[int, int] | None:
        """Width and height of a JPEG in pixels, or None if it cannot be used."""
        picture = self._picture(path)
        return (picture.width, picture.height) if picture else None

    def draw_picture(self, path: Path, x: float, y: float, width: float, height: float) -> None:
        """Draw a JPEG into a rectangle; drawn twice it is stored once."""
        picture = self._picture(path)
        if picture is None:
            return
        name = f"picture-{hashlib.sha256(str(path).encode()).hexdigest()[:20]}"
        registered = self._doc.getXObjectName(name)
        if registered not in self._doc.idToObject:
            self._doc.Reference(picture, registered)
        self._currentPageHasImages = 1
        self.saveState()
        self.transform(width, 0, 0, height, self.left_of(x, width), y)
        self._code.append(f"/{registered} Do")
        self.restoreState()
        self._formsinuse.append(name)

    def _picture(self, path: Path) -> _Picture | None:
        if path not in self._pictures:
            self._pictures[path] = _read_header(path)
        return self._pictures[path]

    # --- pages ---

    def showPage(self) -> None:
        """Close the page with its furniture; the cover has none."""
        if self.getPageNumber() > 1:
            self._draw_furniture()
        super().showPage()

    def _draw_furniture(self) -> None:
        sheet, text = self.sheet, self.furniture
        regular, strong, muted = typography.REGULAR, typography.SEMIBOLD, palette.MUTED
        left, right = sheet.left, sheet.left + sheet.width
        y = sheet.page_height - 42
        edge = right
        edge -= typography.draw_text(self, edge, y, text.right, regular, 8, muted, "right")
        if text.draft:
            edge -= 14
            edge -= draw_draft(self, edge, y, 8)
        shown = typography.fit(text.left, regular, 8, edge - left - 16)
        typography.draw_text(self, left, y, shown, regular, 8, muted)
        y = 36
        self.setStrokeColor(palette.HAIRLINE)
        self.setLineWidth(0.5)
        self.line(left, y + 14, right, y + 14)
        page = translate("Report", "Page {number} of").format(number=self.getPageNumber())
        width = typography.draw_text(self, left, y, page, strong, 8, palette.INK)
        width += 2.2
        self.saveState()
        self.translate(self.left_of(left + width), y)
        self.doForm(_TOTAL)
        self.restoreState()
        foot = typography.fit(text.foot, regular, 8, sheet.main)
        typography.draw_text(self, left + sheet.axis, y, foot, regular, 8, muted)

    def write(self, stream: BinaryIO, step: Callable[[], None]) -> None:
        """Define what waited for the end and write the PDF, object by object.

        Args:
            stream: a binary file at its start.
            step: called now and then; may raise to stop.
        """
        if self._code:
            self.showPage()
        total = str(self.getPageNumber() - 1)
        if self._rightward:  # the form is placed by the corner that its text starts at
            self.beginForm(_TOTAL, -60, -4, 1, 12)
            self.translate(-self.sheet.page_width, 0)
        else:
            self.beginForm(_TOTAL, -1, -4, 60, 12)
        typography.draw_text(self, 0, 0, total, typography.SEMIBOLD, 8, palette.INK)
        self.endForm()
        for listing in self._listings:
            self.beginForm(listing.name)
            for x, y, key in listing.entries:
                number = str(self.pages.get(key, ""))
                typography.draw_text(self, x, y, number, typography.REGULAR, 9.5, palette.INK, "right")
            self.endForm()
        _write_document(self, stream, step)


_SHADDA = "\u0651"
_SIGNS = re.compile("[\u064b-\u0655\u0670]")


class _Text(PDFTextObject):  # type: ignore[misc]
    """Sets vowel signs over and under their letters; everything else as reportlab does."""

    def _formatText(self, text: str) -> str:
        if text.isascii() or not typography.is_arabic(self._fontname) or not _SIGNS.search(text):
            return str(super()._formatText(text))
        # All letters first: where signs stand between them, programs that read the text lose the words.
        letters = _SIGNS.sub("", text)
        parts = [str(super()._formatText(letters))]
        end = at = pdfmetrics.stringWidth(letters, self._fontname, 1000)
        for right, up, sign in self._signs(text):
            rise = up * self._fontsize / 1000
            parts.append(
                f"[{at - right:.0f}] TJ {rise:.2f} Ts /Span <</ActualText ()>> BDC {super()._formatText(sign)} EMC"
            )
            at = round(right)
        parts.append(f"0 Ts [{at - end:.0f}] TJ")
        return " ".join(parts)

    def _signs(self, text: str) -> Iterator[tuple[float, float, str]]:
        """Each sign with its place from the start of the text, in thousandths of the type size.

        As it is drawn, a sign comes before the letter that has it; on a letter with two, each has its own place.
        """
        places = typography.mark_places(self._fontname)
        waiting: list[str] = []
        start = 0.0
        for char in text:
            if _SIGNS.match(char):
                waiting.insert(0, char)
                continue
            below = (start, 0.0, char)
            # Shadda stands next to the letter, whatever order Unicode's normal form gives them.
            for sign in sorted(waiting, key=lambda sign: sign != _SHADDA):
                for right, up, carrier in (below, (start, 0.0, char)):
                    move = places.of(carrier, sign)
                    if move is not None:
                        below = (right + move[0], up + move[1], sign)
                        break
                yield below[0], below[1], sign
            waiting.clear()
            start += pdfmetrics.stringWidth(char, self._fontname, 1000)
        for sign in waiting:
            yield start, 0.0, sign


def draw_draft(canvas: Any, right: float, base: float, size: float) -> float:
    """Draw the word DRAFT in a box that ends at `right`; returns the width of the box."""
    word = translate("Report", "DRAFT")
    width = typography.text_width(word, typography.SEMIBOLD, size) + size * 1.1
    canvas.saveState()
    canvas.setStrokeColor(palette.MUTED)
    canvas.setLineWidth(0.7)
    canvas.rect(right - width, base - size * 0.42, width, size * 1.55, stroke=1, fill=0)
    canvas.restoreState()
    at = right - width + size * 0.55
    typography.draw_text(canvas, at, base, word, typography.SEMIBOLD, size, palette.MUTED)
    return width


def _read_header(path: Path) -> _Picture | None:
    try:
        with path.open("rb") as file:
            if file.read(2) != b"\xff\xd8":
                return None
            width, height, components = pdfutils.readJPEGInfo(file)[:3]
    except (OSError, pdfdoc.PDFError, struct.error, ValueError, IndexError, TypeError):
        return None
    if components not in (1, 3, 4) or not width or not height:
        return None
    return _Picture(path, width, height, components)


_ENTRY = re.compile("<([0-9A-F]{2})> <(F[BE][0-9A-F]{2}|[0-9A-F]{5,6})>")


def _name_letters(document: Any) -> None:
    """Say of the joined forms of Arabic which letter each is, so that text can be found and copied.

    Lam with alef stays one sign: programs that read text turn Arabic round, and would turn a pair round too.
    Reportlab writes characters above U+FFFF in a form that programs misread; they are named here as well.
    """

    def named(match: re.Match[str]) -> str:
        char = chr(int(match[2], 16))
        letters = reading_order.letters_of(char) if len(match[2]) == 4 else char
        if len(letters) > 1:
            return match[0]
        return f"<{match[1]}> <{letters.encode('utf-16-be').hex().upper()}>"

    for name, thing in document.idToObject.items():
        if name.startswith("toUnicodeCMap:"):
            thing.content = _ENTRY.sub(named, thing.content)


class _StreamedFile(pdfdoc.PDFFile):  # type: ignore[misc]
    """Passes every object on to the file instead of keeping all of them in memory."""

    def __init__(self, version: Any, stream: BinaryIO) -> None:
        self.offset = 0
        self.write = stream.write
        self.add(f"%PDF-{version[0]}.{version[1]}\n".encode() + b"%\223\214\213\236\n")


def _write_document(canvas: ReportCanvas, stream: BinaryIO, step: Callable[[], None]) -> None:
    """What `PDFDocument.GetPDFData` does, but without building the whole file in memory first."""
    document = canvas._doc
    for font in document.delayedFonts:
        font.addObjects(document)
    _name_letters(document)
    document.info.invariant = document.invariant
    document.info.digest(document.signature)
    document.Reference(document.Catalog)
    document.Reference(document.info)
    document.Outlines.prepare(document, canvas)
    if document.Outlines.ready < 0:
        document.Catalog.Outlines = None
    document.encrypt.prepare(document)
    file = _StreamedFile(document._pdfVersion, stream)
    written: list[str] = []
    number = 1
    # Objects may register further ones while they are written.
    while number in document.numberToId:
        name = document.numberToId[number]
        body = pdfdoc.PDFIndirectObject(name, document.idToObject[name]).format(document)
        document.idToOffset[name] = file.add(body)
        written.append(name)
        number += 1
        if number % 64 == 0:
            step()
    table = pdfdoc.PDFCrossReferenceTable()
    table.addsection(0, written)
    start = file.add(table.format(document))
    trailer = pdfdoc.PDFTrailer(
        startxref=start,
        Size=len(written) + 1,
        Root=document.Reference(document.Catalog),
        Info=document.Reference(document.info),
        ID=document.ID(),
    )
    file.add(trailer.format(document))
