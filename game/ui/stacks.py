"""Nodes below each other, in a grid, and over each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.flow import Arranged, offset
from game.ui.geometry import Rect
from game.ui.measure import NARROWEST, measure, stretched
from game.ui.node import Align, Layout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.ui.metrics import Metrics
    from game.ui.node import Node, Size


class Column(Layout):
    """Below each other."""

    gap: float = 0
    align: Align = Align.STRETCH

    def measure(self, node: Node, width: int, ctx: Metrics) -> Size:
        """The widest, and all heights."""
        sizes = [measure(child, width, ctx) for child in node.children]
        gaps = ctx.px(self.gap) * max(0, len(sizes) - 1)
        return max((w for w, _ in sizes), default=0), sum(h for _, h in sizes) + gaps

    def arrange(self, node: Node, rect: Rect, ctx: Metrics) -> Arranged:
        """From top to bottom; what grows shares what is left, or gives what is missing."""
        sizes = [self._size(child, rect.w, ctx) for child in node.children]
        gap = ctx.px(self.gap)
        left = rect.h - sum(h for _, h in sizes) - gap * max(0, len(sizes) - 1)
        heights = _shared(node.children, [h for _, h in sizes], left)
        placed: Arranged = []
        y = rect.y
        for child, (wide, _), high in zip(node.children, sizes, heights, strict=True):
            x = rect.x + offset(rect.w - wide, child.place.align or self.align)
            placed.append((child, Rect(x, y, wide, high)))
            y += high + gap
        return placed

    def _size(self, child: Node, width: int, ctx: Metrics) -> Size:
        how = child.place.align or self.align
        if how is Align.STRETCH:
            wide = stretched(child, width, ctx)
            return wide, measure(child, max(1, wide), ctx)[1]
        wide, high = measure(child, max(1, width), ctx)
        return min(wide, width), high


class Grid(Layout):
    """Equal columns, as many as fit; rows as high as their highest."""

    columns: int | None = None
    min_column: float = 300
    gap: float = 28

    def measure(self, node: Node, width: int, ctx: Metrics) -> Size:
        """All of the width, and all rows."""
        if width == NARROWEST:
            return max((measure(c, NARROWEST, ctx)[0] for c in node.children), default=0), 0
        rows, wide = self._rows(node, width, ctx)
        heights = [max(measure(child, wide, ctx)[1] for child in row) for row in rows]
        return width, sum(heights) + ctx.px(self.gap) * max(0, len(rows) - 1)

    def arrange(self, node: Node, rect: Rect, ctx: Metrics) -> Arranged:
        """Row after row; height that is left is shared by the rows."""
        gap = ctx.px(self.gap)
        rows, wide = self._rows(node, rect.w, ctx)
        heights = [max(measure(child, wide, ctx)[1] for child in row) for row in rows]
        left = rect.h - sum(heights) - gap * max(0, len(rows) - 1)
        placed: Arranged = []
        y = rect.y
        for index, (row, natural) in enumerate(zip(rows, heights, strict=True)):
            high = natural + max(0, left) // (len(rows) - index)
            left -= high - natural
            for column, child in enumerate(row):
                inner = stretched(child, wide, ctx)
                placed.append((child, Rect(rect.x + column * (wide + gap), y, inner, high)))
            y += high + gap
        return placed

    def _rows(self, node: Node, width: int, ctx: Metrics) -> tuple[list[tuple[Node, ...]], int]:
        children = node.children
        count = max(1, min(len(children), self._count(node, width, ctx)))
        if children:
            count = -(-len(children) // -(-len(children) // count))
        wide = max(1, (width - ctx.px(self.gap) * (count - 1)) // count)
        return [children[i : i + count] for i in range(0, len(children), count)], wide

    def _count(self, node: Node, width: int, ctx: Metrics) -> int:
        gap = ctx.px(self.gap)
        least = max((measure(c, NARROWEST, ctx)[0] for c in node.children), default=1)
        if self.columns is None:
            least = max(least, ctx.with_text(self.min_column))
        fits = max(1, (width + gap) // max(1, least + gap))
        return fits if self.columns is None else min(self.columns, fits)


class Stack(Layout):
    """Over each other, the last on top."""

    def measure(self, node: Node, width: int, ctx: Metrics) -> Size:
        """The largest."""
        sizes = [measure(child, width, ctx) for child in node.children]
        return max((w for w, _ in sizes), default=0), max((h for _, h in sizes), default=0)

    def arrange(self, node: Node, rect: Rect, ctx: Metrics) -> Arranged:
        """All in the same place."""
        del ctx
        return [(child, rect) for child in node.children]


class Center(Layout):
    """One node in the middle, no larger than it wants to be."""

    def measure(self, node: Node, width: int, ctx: Metrics) -> Size:
        """As large as the node in it."""
        return measure(node.children[0], width, ctx)

    def arrange(self, node: Node, rect: Rect, ctx: Metrics) -> Arranged:
        """In the middle, or at the top when it is too high."""
        child = node.children[0]
        wide, high = measure(child, max(1, rect.w), ctx)
        wide, high = min(wide, rect.w), min(high, rect.h) if rect.h else high
        x, y = rect.x + (rect.w - wide) // 2, rect.y + (rect.h - high) // 2
        return [(child, Rect(x, y, wide, high))]


def _shared(children: Sequence[Node], heights: list[int], left: int) -> list[int]:
    """Heights that fill a column."""
    weights = sum(
        c.place.grow * (1 if left > 0 else h) for c, h in zip(children, heights, strict=True)
    )
    shared = list(heights)
    for index, child in enumerate(children):
        if child.place.grow and weights:
            weight = child.place.grow * (1 if left > 0 else heights[index])
            given = max(-heights[index], round(left * weight / weights))
            weights -= weight
            left -= given
            shared[index] += given
    return shared
