"""How much has passed, as a bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.geometry import Rect
from game.ui.node import Node, Painter, Role
from game.ui.theme import Color

if TYPE_CHECKING:
    from game.ui.canvas import Canvas
    from game.ui.metrics import Metrics
    from game.ui.node import Size

HEIGHT, WIDTH = 12, 240


def progress(share: float, name: str, per_second: float = 0) -> Node:
    """A bar that is full when `share` is 1; it may grow as time passes."""
    kept = min(1.0, max(0.0, share))
    return Node(Role.PROGRESS, name, value=f"{round(kept * 100)} %", paint=Bar(kept, per_second))


class Bar(Painter):
    """The bar."""

    share: float
    per_second: float = 0

    def ticked(self, seconds: int) -> Bar:
        """Further, if it grows."""
        if not self.per_second or not seconds:
            return self
        return Bar(min(1.0, self.share + seconds * self.per_second), self.per_second)

    def measure(self, width: int, ctx: Metrics) -> Size:
        """Flat and wide."""
        wide = ctx.px(WIDTH)
        return (min(width, wide) if width else ctx.px(60)), max(6, ctx.px(HEIGHT))

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """The track, then what has passed."""
        canvas.box(rect, rect.h, Color.TRACK)
        passed = round(rect.w * self.share)
        if passed:
            canvas.box(Rect(rect.x, rect.y, max(rect.h, passed), rect.h), rect.h, Color.LEFT)
