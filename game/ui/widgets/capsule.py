"""The round-ended ground of pills, chips and choices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.node import Painter, Touch
from game.ui.theme import Color

if TYPE_CHECKING:
    from game.ui.canvas import Canvas
    from game.ui.geometry import Rect

ROUND = 999


class Capsule(Painter):
    """A box that is as round as it is high.

    Attributes:
        ground: its colour; None leaves it open.
        edge: colour of its line; None draws none.
        live: whether it answers to the pointer.
    """

    ground: str | None = Color.CARD
    edge: str | None = Color.LINE
    live: bool = False
    touch: Touch = Touch.NONE

    def at(self, touch: Touch) -> Capsule:
        """Only when it is live."""
        return self.but(touch=touch & ~Touch.FOCUSED) if self.live else self

    def corner(self) -> float:
        """Fully round."""
        return ROUND

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """Ground and edge."""
        edge = Color.LEFT if self.touch and self.edge else self.edge
        canvas.box(rect, rect.h // 2, self.ground, edge, canvas.px(2))
