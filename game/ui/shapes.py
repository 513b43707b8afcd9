"""Every shape as a small SVG, drawn by SDL: smooth at every size, and quick."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, NamedTuple

import pygame

from game.ui.pictures import like_the_window

if TYPE_CHECKING:
    from game.ui.theme import Rgb


class Stroke(NamedTuple):
    """How a path is drawn; widths in real pixels.

    Attributes:
        fill: colour inside; None leaves it open.
        line: colour of the line; None draws none.
        width: of the line.
        dash: length of dash and gap; (0, 0) is a whole line.
        opacity: 0 to 1, of all of it.
    """

    fill: Rgb | None = None
    line: Rgb | None = None
    width: float = 1
    dash: tuple[float, float] = (0, 0)
    opacity: float = 1


def draw(size: tuple[int, int], *paths: tuple[str, Stroke]) -> pygame.Surface:
    """A picture of paths (SVG path data, in real pixels) on a clear ground."""
    body = "".join(f'<path d="{data}" {_attributes(stroke)}/>' for data, stroke in paths)
    return from_svg(_document(size, body), size)


def from_svg(document: str, size: tuple[int, int]) -> pygame.Surface:
    """A picture of an SVG document at a size."""
    wide, high = max(1, size[0]), max(1, size[1])
    return like_the_window(pygame.image.load_sized_svg(io.BytesIO(document.encode()), (wide, high)))


def circle(x: float, y: float, radius: float) -> str:
    """Path data of a circle."""
    arc = f"a{radius:.2f} {radius:.2f} 0 1 0"
    return f"M{x - radius:.2f} {y:.2f} {arc} {2 * radius:.2f} 0 {arc} {-2 * radius:.2f} 0Z"


def polygon(*points: tuple[float, float]) -> str:
    """Path data of a closed shape with straight sides."""
    return "M" + "L".join(f"{x:.2f} {y:.2f}" for x, y in points) + "Z"


def _document(size: tuple[int, int], body: str) -> str:
    wide, high = size
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}" '
        f'viewBox="0 0 {wide} {high}">{body}</svg>'
    )


def _attributes(stroke: Stroke) -> str:
    parts = [f'fill="{_code(stroke.fill)}" stroke="{_code(stroke.line)}"']
    parts.append(f'stroke-width="{stroke.width:.2f}" opacity="{stroke.opacity:.3f}"')
    parts.append('stroke-linecap="round" stroke-linejoin="round"')
    if stroke.dash != (0, 0):
        parts.append(f'stroke-dasharray="{stroke.dash[0]:.2f} {stroke.dash[1]:.2f}"')
    return " ".join(parts)


def _code(color: Rgb | None) -> str:
    return "none" if color is None else "#{:02x}{:02x}{:02x}".format(*color)
