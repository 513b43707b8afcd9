"""So many of so many, as dots: a picture of what came by, and no grade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.node import Node, Painter, Role
from game.ui.theme import Color
from game.words import t

if TYPE_CHECKING:
    from game.ui.canvas import Canvas
    from game.ui.geometry import Rect
    from game.ui.metrics import Metrics
    from game.ui.node import Size

SIDE, GAP = 20, 8


def dots(filled: int, many: int) -> Node:
    """A row of dots, the first ones filled."""
    words = t("{n} van {all} gespeeld", n=filled, all=many)
    return Node(Role.IMAGE, words, paint=Dots(filled, many))


class Dots(Painter):
    """The row; it wraps when there is no room."""

    filled: int
    many: int

    def measure(self, width: int, ctx: Metrics) -> Size:
        """As many in a line as fit."""
        side, step = ctx.with_text(SIDE), ctx.with_text(SIDE + GAP)
        if not width:
            return side, 0
        in_line = max(1, min(self.many, (width + step - side) // step))
        lines = -(-self.many // in_line)
        return in_line * step, max(1, lines) * step

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """From left to right."""
        side, step = canvas.ctx.with_text(SIDE), canvas.ctx.with_text(SIDE + GAP)
        in_line = max(1, (rect.w + step - side) // step)
        for number in range(self.many):
            line, place = divmod(number, in_line)
            at = (rect.x + place * step + side / 2, rect.y + line * step + step / 2)
            full = number < self.filled
            ground, edge = (Color.LEFT, None) if full else (Color.CARD, Color.EDGE)
            canvas.circle(at, side / 2, ground, edge, max(2, canvas.px(2.5)))
