"""A line with something at its left, in its middle and at its right, each in its own place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.flow import shared
from game.ui.geometry import Rect
from game.ui.layout import Pad, sides
from game.ui.measure import NARROWEST, measure
from game.ui.node import Layout, Node, Place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.ui.flow import Arranged, Widths
    from game.ui.metrics import Metrics
    from game.ui.node import Size


def ends(
    left: Node | None, middle: Node | None, right: Node | None, *, gap: float = 24, pad: Pad = 0
) -> Node:
    """One at the left, one in the middle and one at the right, which stay there."""
    parts = tuple(part or Node() for part in (left, middle, right))
    return Node(children=parts, layout=Ends(gap), place=Place(pad=sides(pad)))


class Ends(Layout):
    """Left, middle, right; what does not fit beside each other goes below, still at its side."""

    gap: float = 24

    def measure(self, node: Node, width: int, ctx: Metrics) -> Size:
        """All of the width, and all lines."""
        if width == NARROWEST:
            return max(measure(child, NARROWEST, ctx)[0] for child in node.children), 0
        lines = self._lines(node, width, ctx)
        gaps = ctx.px(self.gap / 2) * (len(lines) - 1)
        return width, sum(_height(*line, ctx) for line in lines) + gaps

    def arrange(self, node: Node, rect: Rect, ctx: Metrics) -> Arranged:
        """The last of a line at its right, the first at its left."""
        placed: Arranged = []
        y = rect.y
        for children, widths in self._lines(node, rect.w, ctx):
            high = _height(children, widths, ctx)
            for child, x, wide in self._places(children, widths, rect, ctx):
                own = measure(child, wide, ctx)[1]
                placed.append((child, Rect(x, y + (high - own) // 2, wide, own)))
            y += high + ctx.px(self.gap / 2)
        order = {id(child): number for number, child in enumerate(node.children)}
        return sorted(placed, key=lambda each: order[id(each[0])])

    def _places(
        self, children: Sequence[Node], widths: Widths, rect: Rect, ctx: Metrics
    ) -> list[tuple[Node, int, int]]:
        """The middle keeps to the left, so that the words at the right do not move it."""
        places = [rect.x, rect.right - widths[-1]]
        if len(children) > 2:  # noqa: PLR2004 - left, middle and right
            places.insert(1, rect.x + widths[0] + ctx.px(self.gap))
        return list(zip(children, places, widths, strict=False))

    def _lines(self, node: Node, width: int, ctx: Metrics) -> list[tuple[tuple[Node, ...], Widths]]:
        left, middle, right = node.children
        for lines in ([(left, middle, right)], [(middle,), (left, right)]):
            widths = [shared(line, width, ctx.px(self.gap), ctx) for line in lines]
            fitting = [each for each in widths if each is not None]
            if len(fitting) == len(lines):
                return list(zip(lines, fitting, strict=True))
        return [((each,), [min(width, measure(each, width, ctx)[0])]) for each in node.children]


def _height(children: Sequence[Node], widths: Widths, ctx: Metrics) -> int:
    pairs = zip(children, widths, strict=True)
    return max(measure(child, max(1, wide), ctx)[1] for child, wide in pairs)
