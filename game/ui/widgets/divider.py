"""A thin line between things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.node import Node, Painter, Place
from game.ui.theme import Color

if TYPE_CHECKING:
    from game.ui.canvas import Canvas
    from game.ui.geometry import Rect


def divider() -> Node:
    """A line as wide as its column."""
    return Node(place=Place(height=2), paint=Rule())


class Rule(Painter):
    """The line."""

    color: str = Color.LINE

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """All of its place."""
        canvas.fill(rect, self.color)
