"""Handwriting with single strokes: what people write on forms and whiteboards in the demo photos.

Each glyph is a list of strokes on a grid four wide; 0 is the top of capitals, 6 the line, 8 the descenders.
A stroke is a row of digit pairs (x, y). Corners are rounded, positions vary a little with the seed.
"""

from __future__ import annotations

import itertools
import random
import unicodedata

from PIL import ImageDraw

from iso20k_audit.demo.drawing import Colour

_GLYPHS: dict[str, str] = {
    "0": "20010526454120",
    "1": "112026",
    "2": "011020410646",
    "3": "01204123452605",
    "4": "300444 3236",
    "5": "4010032344352606",
    "6": "30020526454323 2304",
    "7": "004016",
    "8": "200102234445260504234120",
    "9": "412001032342 413526",
    "A": "062046 1434",
    "B": "0006 003041332303 3344352606",
    "C": "412001052645",
    "D": "0006 002042442606",
    "E": "40000646 0333",
    "F": "400006 0333",
    "G": "412001052646434323",
    "H": "0006 4046 0343",
    "I": "2026",
    "J": "30352605",
    "K": "0006 400346",
    "L": "000646",
    "M": "0600234046",
    "N": "06004640",
    "O": "20010526454120",
    "P": "0600304133 3303",
    "Q": "20010526454120 2546",
    "R": "0600304133 330346",
    "S": "4120012343452605",
    "T": "0040 2026",
    "U": "0005264540",
    "V": "002640",
    "W": "0016223640",
    "X": "0046 4006",
    "Y": "0023 4023 2326",
    "Z": "00400646",
    "a": "432203052645 4246",
    "b": "0006 0322424526 2605",
    "c": "432203052645",
    "d": "432203052645 4046",
    "e": "0444432203052645",
    "f": "402016 0333",
    "g": "432203052645 42472807",
    "h": "0006 04224246",
    "i": "2226 2020",
    "j": "22271807 2020",
    "k": "0006 320446",
    "l": "202536",
    "m": "0206 03122326 23324346",
    "n": "0206 04224246",
    "o": "22030526454322",
    "p": "0208 0322424526 2605",
    "q": "432203052645 4248",
    "r": "0206 042242",
    "s": "42220324442605",
    "t": "20252646 0242",
    "u": "02052645 4246",
    "v": "022642",
    "w": "0216243642",
    "x": "0246 4206",
    "y": "0224 4207",
    "z": "02420646",
    "-": "0434",
    ".": "2626",
    ",": "2617",
    ":": "2323 2626",
    "+": "0444 2226",
    "/": "4006",
    "(": "30110516",
    ")": "10313516",
    ">": "022406",
    "%": "4006 0000 4646",
    "'": "2021",
    "#": "1016 3036 0242 0444",
    "=": "0343 0545",
}


def _strokes(letter: str) -> list[list[tuple[int, int]]]:
    coded = _GLYPHS.get(letter)
    if coded is None:
        plain = unicodedata.normalize("NFD", letter)[0]
        coded = _GLYPHS.get(plain, "2626")
    strokes: list[list[tuple[int, int]]] = []
    for part in coded.split(" "):
        points = [(int(part[i]), int(part[i + 1])) for i in range(0, len(part) - 1, 2)]
        if points:
            strokes.append(points)
    return strokes


def _rounded(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    for _ in range(2):
        if len(points) < 3:
            return points
        cut = [points[0]]
        for (x0, y0), (x1, y1) in itertools.pairwise(points):
            cut += [
                (x0 * 0.75 + x1 * 0.25, y0 * 0.75 + y1 * 0.25),
                (x0 * 0.25 + x1 * 0.75, y0 * 0.25 + y1 * 0.75),
            ]
        points = [*cut, points[-1]]
    return points


def written_width(text: str, height: float) -> float:
    """Width of the text in pixels when capitals are `height` pixels high."""
    return sum(_advance(letter) for letter in text) * height / 6


def _advance(letter: str) -> float:
    if letter == " ":
        return 3.2
    return 2.6 if letter in "iljI.,:'" else 5.4


def write(
    draw: ImageDraw.ImageDraw,
    at: tuple[float, float],
    text: str,
    height: float,
    colour: Colour,
    rng: random.Random,
    width: int = 3,
    most: float = 0,
) -> None:
    """Writes the text by hand; `at` is the upper left corner, `height` that of a capital in pixels.

    Args:
        draw: where to.
        at: upper left corner.
        text: one line.
        height: of a capital, in pixels.
        colour: of the ink.
        rng: decides how the hand wavers.
        width: of the pen, in pixels.
        most: widest line in pixels, 0 for any; a longer one is written smaller.
    """
    if most and (needed := written_width(text, height)) > most:
        height *= most / needed
    unit = height / 6
    x, y = at
    lean = 0.16 + rng.uniform(-0.05, 0.05)
    drift = rng.uniform(-0.012, 0.012)
    for letter in text:
        if letter != " ":
            lift, scale = rng.uniform(-0.3, 0.3), rng.uniform(0.93, 1.07)
            narrow = 0.5 if letter in "iljI.,:'" else 1.0
            for stroke in _strokes(letter):
                bent = [
                    (
                        x
                        + (px * narrow * scale + (6 - py) * lean + rng.uniform(-0.18, 0.18)) * unit
                        - (1 - narrow) * unit * 0.4,
                        y + (py * scale + lift + rng.uniform(-0.18, 0.18)) * unit + (x - at[0]) * drift,
                    )
                    for px, py in stroke
                ]
                line = _rounded(bent)
                draw.line(line, fill=colour, width=width, joint="curve")
                for px, py in (line[0], line[-1]):
                    r = width / 2
                    draw.ellipse((px - r, py - r, px + r, py + r), fill=colour)
        x += _advance(letter) * unit
