"""The picture of a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.fonts import Style
from game.ui.layout import row
from game.ui.node import Node, Painter, Place
from game.ui.theme import Color
from game.ui.widgets.icon import icon
from game.ui.widgets.text import text

if TYPE_CHECKING:
    from game.ui.canvas import Canvas
    from game.ui.geometry import Rect

_ARROWS = {"→": "arrow-right", "←": "arrow-left", "↑": "arrow-up", "↓": "arrow-down"}


def keycap(key: str, *, color: str = Color.SOFT, edge: str = Color.EDGE) -> Node:
    """A key, such as `keycap("Enter")`."""
    inside = (
        icon(_ARROWS[key], size=22, color=color)
        if key in _ARROWS
        else text(key, style=Style.CAP, color=color, middle=True)
    )
    cap = row(inside.placed(grow=1), pad=(12, 3))
    return cap.but(paint=Cap(edge), place=Place(min_width=40, pad=cap.place.pad))


class Cap(Painter):
    """Its edge."""

    edge: str = Color.EDGE

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """A small box without ground."""
        canvas.box(rect, canvas.px(8), None, self.edge, canvas.px(1.5))
