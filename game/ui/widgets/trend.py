"""How a share moved over time: a line with a dot for each time it was looked at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from game.ui.node import Node, Painter, Role
from game.ui.shapes import circle
from game.ui.theme import Color

if TYPE_CHECKING:
    from game.ui.canvas import Canvas
    from game.ui.geometry import Rect
    from game.ui.metrics import Metrics
    from game.ui.node import Size

HEIGHT, WIDTH = 72, 200
DOT = 6


def trend(shares: Sequence[float | None], name: str, value: str) -> Node:
    """The line; None is a time at which nothing could be told. `value` says it in words."""
    return Node(Role.IMAGE, f"{name}: {value}", paint=Trend(tuple(shares)))


class Trend(Painter):
    """The line between nothing (below) and all (above)."""

    shares: tuple[float | None, ...]

    def measure(self, width: int, ctx: Metrics) -> Size:
        """As wide as there is room."""
        return (width or ctx.px(WIDTH)), ctx.px(HEIGHT)

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """A base line, the way, the dots."""
        radius = max(3, canvas.px(DOT))
        thin = max(1, canvas.px(2))
        base = f"M0 {rect.h - thin}H{rect.w}M0 {rect.h / 2:.1f}H{rect.w}"
        canvas.path(rect, (base, canvas.stroke(line=Color.LINE, width=thin)))
        points = self._points(rect, radius)
        if not points:
            return
        way = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
        canvas.path(rect, (way, canvas.stroke(line=Color.LEFT, width=max(2, canvas.px(4)))))
        dots = "".join(circle(x, y, radius) for x, y in points)
        canvas.path(rect, (dots, canvas.stroke(fill=Color.LEFT)))

    def _points(self, rect: Rect, radius: float) -> list[tuple[float, float]]:
        steps = max(1, len(self.shares) - 1)
        room = rect.h - 2 * radius
        return [
            (radius + (rect.w - 2 * radius) * n / steps, radius + room * (1 - share))
            for n, share in enumerate(self.shares)
            if share is not None
        ]
