"""A card that is turned over when it comes on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.geometry import Rect
from game.ui.layout import stack
from game.ui.node import Flag, Node, Painter
from game.ui.theme import Color
from game.ui.widgets.logo import Mark
from game.ui.widgets.panel import RADIUS

if TYPE_CHECKING:
    from game.ui.canvas import Canvas

MARK = 160


def turning(card: Node, key: str) -> Node:
    """The card, with its back over it for a moment when `key` is new on the screen."""
    cover = Node(key=f"turn {key}", paint=Back(), flags=frozenset({Flag.MOVES}))
    return stack(card, cover).but(place=card.place.but(pad=(0, 0, 0, 0)))


class Back(Painter):
    """The back of a card that turns; `turned` 0 shows the back, 1 shows nothing.

    Halfway the card stands on its side: first its back grows narrow, then its
    empty front grows wide; at the end the card itself lies there.
    """

    turned: float = 1.0

    def enters(self) -> Painter | None:
        """Back up."""
        return Back(0.0)

    def between(self, old: Painter, share: float) -> Painter:
        """On its way over."""
        start = old.turned if isinstance(old, Back) else 0.0
        return Back(start + (self.turned - start) * share)

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """The ground under it, then the side that is up."""
        if self.turned >= 1:
            return
        canvas.fill(rect, Color.PAPER)
        wide = max(2, round(rect.w * abs(1 - 2 * self.turned)))
        side = Rect(rect.x + (rect.w - wide) // 2, rect.y, wide, rect.h)
        backside = 2 * self.turned < 1
        canvas.box(side, canvas.px(RADIUS), Color.LEFT if backside else Color.CARD)
        across = canvas.px(MARK)
        if backside and wide > 2 * across:
            x, y = rect.middle
            place = Rect(round(x) - across // 2, round(y) - across // 4, across, across // 2)
            Mark(MARK).draw(canvas, place)
