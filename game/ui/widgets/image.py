"""A picture from a file of the deck or the assets."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from game.ui.node import Node, Painter, Place, Role

if TYPE_CHECKING:
    from game.ui.canvas import Canvas
    from game.ui.geometry import Rect


def image(path: Path, alt: str, *, width: float, height: float, circle: bool = False) -> Node:
    """A PNG, JPEG or SVG that covers its place; `alt` says what is on it."""
    place = Place(width=width, height=height)
    return Node(Role.IMAGE, alt, place=place, paint=Photo(path, circle))


class Photo(Painter):
    """The picture."""

    path: Path
    circle: bool = False

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """Covering its place."""
        canvas.image(self.path, rect, circle=self.circle)
