"""The shapes that carry a status, drawn as vectors so that they never depend on a font."""

from __future__ import annotations

from math import cos, pi, sin
from typing import Any

from reportlab.lib.colors import Color

_DIAMOND = ((0.0, 1.12), (1.12, 0.0), (0.0, -1.12), (-1.12, 0.0))
_TRIANGLE = ((0.0, 1.05), (1.12, -0.9), (-1.12, -0.9))
_SQUARE = ((-0.88, 0.88), (0.88, 0.88), (0.88, -0.88), (-0.88, -0.88))
_STAR = tuple(
    (radius * sin(step * pi / 5), radius * cos(step * pi / 5) - 0.06)
    for step in range(10)
    for radius in ((1.22 if step % 2 == 0 else 0.5),)
)
_POLYGONS = {"diamond": _DIAMOND, "triangle": _TRIANGLE, "square": _SQUARE, "star": _STAR}


def draw_shape(canvas: Any, shape: str, x: float, y: float, size: float, colour: Color) -> None:
    """Draw a status shape.

    Args:
        canvas: a `ReportCanvas`.
        shape: diamond, triangle, square, star, circle, ring, dashed ring, half ring, dash, lines or cross.
        x, y: the centre, in points.
        size: the height of the shape, in points.
        colour: of the shape.
    """
    radius = size / 2
    canvas.saveState()
    canvas.setFillColor(colour)
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(max(0.8, size / 8))
    if shape in _POLYGONS:
        path = canvas.beginPath()
        points = [(x + px * radius, y + py * radius) for px, py in _POLYGONS[shape]]
        path.moveTo(canvas.left_of(points[0][0]), points[0][1])
        for px, py in points[1:]:
            path.lineTo(canvas.left_of(px), py)
        path.close()
        canvas.drawPath(path, stroke=0, fill=1)
    elif shape == "dash":
        canvas.line(x - radius * 0.8, y, x + radius * 0.8, y)
    elif shape == "lines":
        for rise in (0.55, 0.0, -0.55):
            canvas.line(x - radius * 0.8, y + radius * rise, x + radius * 0.8, y + radius * rise)
    elif shape == "cross":
        canvas.setLineWidth(max(1.2, size / 6))
        reach = radius * 0.8
        canvas.line(x - reach, y - reach, x + reach, y + reach)
        canvas.line(x - reach, y + reach, x + reach, y - reach)
    elif shape == "circle":
        canvas.circle(x, y, radius * 0.98, stroke=0, fill=1)
    else:
        if shape == "dashed ring":
            canvas.setDash(1.4, 1.2)
        canvas.circle(x, y, radius * 0.88, stroke=1, fill=0)
        if shape == "half ring":
            canvas.wedge(
                x - radius * 0.88, y - radius * 0.88, x + radius * 0.88, y + radius * 0.88, 90, 180, 0, 1
            )
    canvas.restoreState()
