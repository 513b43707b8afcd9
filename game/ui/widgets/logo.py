"""The logo: a cord between two poles with a gold bead on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui import shapes
from game.ui.node import Node, Painter
from game.ui.theme import Color

if TYPE_CHECKING:
    from game.ui.canvas import Canvas
    from game.ui.geometry import Rect
    from game.ui.metrics import Metrics
    from game.ui.node import Size


def logo(size: float = 62) -> Node:
    """The logo, so many logical units wide."""
    return Node(paint=Mark(size))


class Mark(Painter):
    """The drawing."""

    size: float = 62

    def measure(self, width: int, ctx: Metrics) -> Size:
        """Twice as wide as high."""
        del width
        wide = ctx.with_text(self.size)
        return wide, round(wide * 0.54)

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """Cord, poles, bead."""
        one = rect.w / 62
        left, right, top = (7 * one, 26 * one), (55 * one, 26 * one), (31 * one, 10 * one)
        cord = (
            f"M{left[0]:.2f} {left[1]:.2f}C{18 * one:.2f} {20 * one:.2f} {20 * one:.2f} "
            f"{11 * one:.2f} {top[0]:.2f} {top[1]:.2f}C{42 * one:.2f} {11 * one:.2f} "
            f"{44 * one:.2f} {20 * one:.2f} {right[0]:.2f} {right[1]:.2f}"
        )
        canvas.path(
            rect,
            (cord, canvas.stroke(line=Color.CORD, width=4 * one)),
            (shapes.circle(*left, 6.5 * one), canvas.stroke(fill=Color.LEFT)),
            (shapes.circle(*right, 6.5 * one), canvas.stroke(fill=Color.RIGHT)),
            (
                shapes.circle(*top, 8 * one),
                canvas.stroke(fill=Color.GOLD, line=Color.CORD, width=3 * one),
            ),
        )
