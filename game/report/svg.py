"""A drawing as SVG: text that stays text, with a title and a description."""

from __future__ import annotations

from html import escape

from game.report.colours import colour
from game.report.drawing import Band, Box, Circle, Drawing, Line, Shape, Words
from game.report.text import clean

TEXT = "'Atkinson Hyperlegible Next', 'Segoe UI', Roboto, Arial, sans-serif"
TITLE = "Fraunces, Georgia, 'Times New Roman', serif"

_FACES = {"text": (TEXT, 400), "strong": (TEXT, 600), "title": (TITLE, 600)}


def svg(drawing: Drawing) -> str:
    """The drawing as one `<svg>` element, to stand in a page or alone in a file."""
    name, about = f"{drawing.id}-title", f"{drawing.id}-about"
    size = f'viewBox="0 0 {_n(drawing.width)} {_n(drawing.height)}"'
    told = f'aria-labelledby="{_q(name)}" aria-describedby="{_q(about)}"'
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" {told}>',
            f'<title id="{_q(name)}">{_q(drawing.title)}</title>',
            f'<desc id="{_q(about)}">{_q(drawing.about)}</desc>',
            *map(_shape, drawing.shapes),
            "</svg>",
        ),
    )


def _shape(shape: Shape) -> str:
    match shape:
        case Line():
            return _line(shape)
        case Circle():
            return _circle(shape)
        case Box():
            return _box(shape)
        case Band():
            return _band(shape)
        case Words():
            return _words(shape)


def _line(it: Line) -> str:
    dash = f' stroke-dasharray="{_n(it.dash)}"' if it.dash else ""
    ends = f'x1="{_n(it.x1)}" y1="{_n(it.y1)}" x2="{_n(it.x2)}" y2="{_n(it.y2)}"'
    return f'<line {ends} stroke="{colour(it.stroke)}" stroke-width="{_n(it.width)}"{dash}/>'


def _circle(it: Circle) -> str:
    edge = f' stroke="{colour(it.stroke)}" stroke-width="{_n(it.width)}"' if it.width else ""
    place = f'cx="{_n(it.x)}" cy="{_n(it.y)}" r="{_n(it.radius)}"'
    return f'<circle {place} fill="{colour(it.fill)}"{edge}/>'


def _box(it: Box) -> str:
    place = f'x="{_n(it.x)}" y="{_n(it.y)}" width="{_n(it.width)}" height="{_n(it.height)}"'
    return f'<rect {place} rx="{_n(it.radius)}" fill="{colour(it.fill)}"/>'


def _band(it: Band) -> str:
    middle = _n((it.x1 + it.x2) / 2)
    there = f"C{middle} {_n(it.y1)} {middle} {_n(it.y2)} {_n(it.x2)} {_n(it.y2)}"
    y1, y2 = _n(it.y1 + it.thickness), _n(it.y2 + it.thickness)
    back = f"V{y2} C{middle} {y2} {middle} {y1} {_n(it.x1)} {y1}"
    path = f"M{_n(it.x1)} {_n(it.y1)} {there} {back} Z"
    return f'<path d="{path}" fill="{colour(it.fill)}" stroke="{colour("card")}" stroke-width="2"/>'


def _words(it: Words) -> str:
    family, weight = _FACES[it.face]
    place = f'x="{_n(it.x)}" y="{_n(it.y)}" text-anchor="{it.anchor}"'
    face = f'font-family="{_q(family)}" font-weight="{weight}" font-size="{_n(it.size)}"'
    return f'<text {place} {face} fill="{colour(it.fill)}">{_q(it.text)}</text>'


def _n(number: float) -> str:
    """A number without needless decimals."""
    return f"{number:.1f}".removesuffix(".0")


def _q(text: str) -> str:
    return escape(clean(text))
