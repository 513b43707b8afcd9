"""The letter of an option, coloured from the left pole to the right pole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui import fonts
from game.ui.fonts import Face
from game.ui.node import Node, Painter, Role
from game.ui.theme import Color, lean

if TYPE_CHECKING:
    from game.ui.canvas import Canvas
    from game.ui.geometry import Rect
    from game.ui.metrics import Metrics
    from game.ui.node import Size

LETTER_SHARE = 0.58


def letter(label: str, position: float | None, *, size: float = 66) -> Node:
    """A badge; `position` is the option's lean from -2 to 2, None has no place on the cord."""
    color = Color.SOFT if position is None else lean(position)
    return Node(Role.TEXT, label, paint=Badge(label, color, size))


class Badge(Painter):
    """The badge."""

    label: str
    color: str
    size: float = 66

    def measure(self, width: int, ctx: Metrics) -> Size:
        """A square that grows with the text."""
        del width
        side = ctx.with_text(self.size)
        return side, side

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """A box with a letter in its middle."""
        canvas.box(rect, rect.w // 5, self.color)
        size = round(rect.w * LETTER_SHARE)
        wide = fonts.width(self.label, Face.TITLE, size)
        x, y = rect.middle
        canvas.text(
            self.label, Face.TITLE, size, f"on {self.color}", (x - wide / 2, y + size * 0.35)
        )
