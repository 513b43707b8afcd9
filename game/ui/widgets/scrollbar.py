"""The bar and the fades that show that something scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.geometry import Rect
from game.ui.node import Painter
from game.ui.theme import Color

if TYPE_CHECKING:
    from game.ui.canvas import Canvas
    from game.ui.metrics import Metrics

WIDTH = 12
SHORTEST = 48


def bar_of(view: Rect, ctx: Metrics) -> Rect:
    """Where the bar of a view is: along its right side."""
    wide = max(6, ctx.px(WIDTH))
    margin = ctx.px(4)
    return Rect(view.right - wide - margin, view.y + margin, wide, max(1, view.h - 2 * margin))


def thumb_of(bar: Rect, first: float, last: float, shortest: int) -> Rect:
    """The thumb in a bar that shows the content from share `first` to `last`."""
    high = min(bar.h, max(shortest, round(bar.h * (last - first))))
    hidden = 1 - (last - first)
    top = bar.y + round((bar.h - high) * (first / hidden if hidden else 0))
    return Rect(bar.x, top, bar.w, high)


class Bar(Painter):
    """A bar; `first` and `last` say which share of the content shows."""

    first: float
    last: float
    hot: bool = False

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """A track with a thumb."""
        canvas.box(rect, rect.w, Color.TRACK)
        thumb = thumb_of(rect, self.first, self.last, canvas.px(SHORTEST))
        canvas.box(thumb, rect.w, Color.LEFT if self.hot else Color.EDGE)


class Fade(Painter):
    """Lets what scrolls vanish at the top (`up`) or the bottom."""

    ground: str
    up: bool

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """A strip of the ground."""
        canvas.fade(rect, self.ground, up=self.up)
