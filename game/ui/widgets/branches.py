"""A small tree from left to right: boxes with lines from each to those that follow it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from game.ui.geometry import Rect
from game.ui.measure import NARROWEST, measure
from game.ui.node import Layout, Node, Painter, Role
from game.ui.theme import Color

if TYPE_CHECKING:
    from game.ui.canvas import Canvas
    from game.ui.flow import Arranged
    from game.ui.metrics import Metrics
    from game.ui.node import Size

ACROSS, DOWN, THICK = 54, 18, 3

Spot = tuple[int, int]
"""Column and row of a box, from 0."""


def branches(
    boxes: Sequence[Node], spots: Sequence[Spot], lines: Sequence[tuple[int, int]], name: str
) -> Node:
    """Boxes at their spots; a line goes from the right of one box to the left of another."""
    arranged = Placing(tuple(spots))
    return Node(
        Role.GROUP,
        name,
        children=tuple(boxes),
        layout=arranged,
        paint=Lines(tuple(spots), tuple(lines)),
    )


def _columns(spots: Sequence[Spot]) -> int:
    return 1 + max((column for column, _ in spots), default=0)


def _rows(spots: Sequence[Spot]) -> int:
    return 1 + max((row for _, row in spots), default=0)


class Placing(Layout):
    """Equal columns; every row as high as the highest box."""

    spots: tuple[Spot, ...]

    def measure(self, node: Node, width: int, ctx: Metrics) -> Size:
        """All columns and all rows."""
        if width == NARROWEST:
            least = max((measure(box, NARROWEST, ctx)[0] for box in node.children), default=0)
            return least, 0
        wide, high = self._cell(node, width, ctx)
        rows = _rows(self.spots)
        del wide
        return width, rows * high + (rows - 1) * ctx.px(DOWN)

    def arrange(self, node: Node, rect: Rect, ctx: Metrics) -> Arranged:
        """Each box at its spot."""
        wide, high = self._cell(node, rect.w, ctx)
        across, down = ctx.px(ACROSS), ctx.px(DOWN)
        return [
            (box, Rect(rect.x + c * (wide + across), rect.y + r * (high + down), wide, high))
            for box, (c, r) in zip(node.children, self.spots, strict=True)
        ]

    def _cell(self, node: Node, width: int, ctx: Metrics) -> Size:
        count = _columns(self.spots)
        wide = max(1, (width - (count - 1) * ctx.px(ACROSS)) // count)
        high = max((measure(box, wide, ctx)[1] for box in node.children), default=0)
        return wide, high


class Lines(Painter):
    """The lines between the boxes, drawn below them."""

    spots: tuple[Spot, ...]
    lines: tuple[tuple[int, int], ...]

    def draw(self, canvas: Canvas, rect: Rect) -> None:
        """A soft bend from the right of each box to the left of the next."""
        if not self.lines:
            return
        columns, rows = _columns(self.spots), _rows(self.spots)
        across, down = canvas.px(ACROSS), canvas.px(DOWN)
        wide = (rect.w - (columns - 1) * across) / columns
        high = (rect.h - (rows - 1) * down) / rows
        stroke = canvas.stroke(line=Color.PLUM, width=max(1, canvas.px(THICK)))
        paths = []
        for start, stop in self.lines:
            (c1, r1), (c2, r2) = self.spots[start], self.spots[stop]
            x1, y1 = c1 * (wide + across) + wide, r1 * (high + down) + high / 2
            x2, y2 = c2 * (wide + across), r2 * (high + down) + high / 2
            half = across / 2 if x2 > x1 else across
            start_at, stop_at = f"{x1:.1f} {y1:.1f}", f"{x2:.1f} {y2:.1f}"
            bend = f"{x1 + half:.1f} {y1:.1f} {x2 - half:.1f} {y2:.1f}"
            paths.append((f"M{start_at}C{bend} {stop_at}", stroke))
        canvas.path(rect, *paths)
