"""A round seal: an icon on a coloured disc, for a lens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.geometry import Rect
from game.ui.node import Node, Painter
from game.ui.theme import person

if TYPE_CHECKING:
    from game.ui.canvas import Canvas
    from game.ui.metrics import Metrics
    from game.ui.node import Size

ICON_SHARE = 0.54


def seal(icon: str, color: int, *, size: float = 88) -> Node:
    """An icon on a disc in one of the twelve colours."""
    return Node(paint=Seal(icon, person(color), size))


class Seal(Painter):
    """The disc and the icon on it."""

    icon: str
    color: str
    size: float = 88

    def measure(self, width: int, ctx: Metrics) -> Size:
        """A square that grows with the text."""
        del width
        side = ctx.with_text(self.size)
        return side, side

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """The disc, then the icon in its middle."""
        canvas.circle(rect.middle, rect.w / 2, self.color)
        side = round(rect.w * ICON_SHARE)
        x, y = rect.middle
        inner = Rect(int(x - side / 2), int(y - side / 2), side, side)
        canvas.icon(self.icon, "duotone", f"on {self.color}", inner)
