"""Panes beside each other, each as high as the room there is; one of them takes what is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.geometry import Rect
from game.ui.measure import NARROWEST, measure
from game.ui.node import Layout, Node, Place

if TYPE_CHECKING:
    from game.ui.flow import Arranged
    from game.ui.metrics import Metrics
    from game.ui.node import Size

Width = float | None


def panes(
    *children: Node,
    widths: tuple[Width, ...],
    gap: float = 28,
    pad: tuple[float, float, float, float] = (0, 0, 0, 0),
) -> Node:
    """Panes of these widths (logical units that follow the text); None takes what is left."""
    return Node(children=children, layout=Panes(widths, gap), place=Place(grow=1, pad=pad))


class Panes(Layout):
    """Fixed widths from both sides, the rest between them."""

    widths: tuple[Width, ...]
    gap: float = 28

    def measure(self, node: Node, width: int, ctx: Metrics) -> Size:
        """All of the width, and the highest pane."""
        if width == NARROWEST:
            return max((measure(pane, NARROWEST, ctx)[0] for pane in node.children), default=0), 0
        each = zip(node.children, self._shared(width, ctx), strict=True)
        return width, max((measure(pane, wide, ctx)[1] for pane, wide in each), default=0)

    def arrange(self, node: Node, rect: Rect, ctx: Metrics) -> Arranged:
        """From left to right."""
        placed: Arranged = []
        x = rect.x
        for pane, wide in zip(node.children, self._shared(rect.w, ctx), strict=True):
            placed.append((pane, Rect(x, rect.y, wide, rect.h)))
            x += wide + ctx.px(self.gap)
        return placed

    def _shared(self, width: int, ctx: Metrics) -> list[int]:
        fixed = [None if each is None else ctx.with_text(each) for each in self.widths]
        gaps = ctx.px(self.gap) * (len(fixed) - 1)
        left = max(1, width - gaps - sum(each or 0 for each in fixed))
        free = fixed.count(None)
        return [left // free if each is None else each for each in fixed]
