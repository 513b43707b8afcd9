"""A drawing as a reportlab drawing, in which y goes up."""

from __future__ import annotations

from collections.abc import Container

from reportlab.graphics import shapes as rl
from reportlab.lib.colors import HexColor

from game.report import drawing as d
from game.report.colours import colour
from game.report.typeface import FACES, shown


def plate(drawing: d.Drawing, width: float, letters: Container[int]) -> rl.Drawing:
    """The drawing, as wide as this (points), in letters the fonts have."""
    scale = width / drawing.width
    group = rl.Group(*(_shape(shape, letters) for shape in drawing.shapes))
    group.transform = (scale, 0, 0, -scale, 0, drawing.height * scale)
    return rl.Drawing(width, drawing.height * scale, group)


def _shape(shape: d.Shape, letters: Container[int]) -> rl.Shape:
    match shape:
        case d.Line():
            return _line(shape)
        case d.Circle():
            return _circle(shape)
        case d.Box():
            return _box(shape)
        case d.Band():
            return _band(shape)
        case d.Words():
            return _words(shape, letters)


def _line(it: d.Line) -> rl.Line:
    dash = [it.dash, it.dash] if it.dash else None
    stroke = HexColor(colour(it.stroke))
    return rl.Line(
        it.x1,
        it.y1,
        it.x2,
        it.y2,
        strokeColor=stroke,
        strokeWidth=it.width,
        strokeDashArray=dash,
    )


def _circle(it: d.Circle) -> rl.Circle:
    edge = HexColor(colour(it.stroke)) if it.width else None
    fill = HexColor(colour(it.fill))
    return rl.Circle(it.x, it.y, it.radius, fillColor=fill, strokeColor=edge, strokeWidth=it.width)


def _box(it: d.Box) -> rl.Rect:
    fill = HexColor(colour(it.fill))
    place = it.x, it.y, it.width, it.height
    return rl.Rect(*place, rx=it.radius, ry=it.radius, fillColor=fill, strokeColor=None)


def _band(it: d.Band) -> rl.Path:
    path = rl.Path(
        fillColor=HexColor(colour(it.fill)),
        strokeColor=HexColor(colour("card")),
        strokeWidth=2,
    )
    middle, y1, y2 = (it.x1 + it.x2) / 2, it.y1 + it.thickness, it.y2 + it.thickness
    path.moveTo(it.x1, it.y1)
    path.curveTo(middle, it.y1, middle, it.y2, it.x2, it.y2)
    path.lineTo(it.x2, y2)
    path.curveTo(middle, y2, middle, y1, it.x1, y1)
    path.closePath()
    return path


def _words(it: d.Words, letters: Container[int]) -> rl.Group:
    """Text, turned upright again since the drawing hangs upside down."""
    text = rl.String(
        0,
        0,
        shown(it.text, letters),
        fontName=FACES[it.face],
        fontSize=it.size,
        fillColor=HexColor(colour(it.fill)),
        textAnchor=it.anchor,
    )
    return rl.Group(text, transform=(1, 0, 0, -1, it.x, it.y))
