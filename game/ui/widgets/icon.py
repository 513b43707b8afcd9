"""One Phosphor icon, as large as the text beside it asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.node import Node, Painter, Role
from game.ui.theme import Color

if TYPE_CHECKING:
    from game.ui.canvas import Canvas
    from game.ui.geometry import Rect
    from game.ui.icons import Cut
    from game.ui.metrics import Metrics
    from game.ui.node import Size


def icon(
    name: str,
    *,
    size: float = 34,
    color: str = Color.LEFT,
    cut: Cut = "regular",
    alt: str = "",
) -> Node:
    """An icon; give `alt` only when it says something the words beside it do not."""
    role = Role.IMAGE if alt else Role.NONE
    return Node(role, alt, paint=Icon(name, size, color, cut))


class Icon(Painter):
    """An icon that grows with the text."""

    name: str
    size: float = 34
    color: str = Color.LEFT
    cut: Cut = "regular"

    def measure(self, width: int, ctx: Metrics) -> Size:
        """A square."""
        del width
        side = ctx.with_text(self.size)
        return side, side

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """In the middle of its place."""
        canvas.icon(self.name, self.cut, self.color, rect)
