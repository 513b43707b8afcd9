"""What scrolls, a whole screen, and an aside that drops below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.flow import Arranged
from game.ui.geometry import Rect
from game.ui.measure import NARROWEST, measure
from game.ui.node import Layout

if TYPE_CHECKING:
    from game.ui.metrics import Metrics
    from game.ui.node import Node, Size

GUTTER = 26
FIXED_SHARE = 0.5
ASIDE_SHARE = 0.42


class Scroll(Layout):
    """One node that may be higher than the room there is; the stage moves it.

    Attributes:
        ground: colour of what is behind it, into which it fades.
        padded: whether the bar goes into the node's own margin, so that nothing moves for it.
    """

    ground: str = "paper"
    padded: bool = False

    def measure(self, node: Node, width: int, ctx: Metrics) -> Size:
        """As large as the node in it."""
        return measure(node.children[0], width, ctx)

    def arrange(self, node: Node, rect: Rect, ctx: Metrics) -> Arranged:
        """All of the room, or higher, with a gutter for the bar."""
        child = node.children[0]
        if measure(child, max(1, rect.w), ctx)[1] <= rect.h:
            return [(child, rect)]
        wide = max(1, rect.w - (0 if self.padded else ctx.px(GUTTER)))
        high = max(rect.h, measure(child, wide, ctx)[1])
        return [(child, Rect(rect.x, rect.y, wide, high))]


class Frame(Layout):
    """A screen: head, body that scrolls, foot; all of it scrolls when they leave no room.

    Its children are head, body, foot, and the same three as one that scrolls.
    """

    def measure(self, node: Node, width: int, ctx: Metrics) -> Size:
        """All of it."""
        return measure(node.children[3], width, ctx)

    def arrange(self, node: Node, rect: Rect, ctx: Metrics) -> Arranged:
        """Head and foot stay in view while they take no more than half."""
        head, body, foot, whole = node.children
        top, bottom = (measure(part, max(1, rect.w), ctx)[1] for part in (head, foot))
        if top + bottom > rect.h * FIXED_SHARE:
            return [(whole, rect)]
        middle = Rect(rect.x, rect.y + top, rect.w, rect.h - top - bottom)
        return [
            (head, Rect(rect.x, rect.y, rect.w, top)),
            (body, middle),
            (foot, Rect(rect.x, middle.bottom, rect.w, bottom)),
        ]


class Split(Layout):
    """A main part with an aside at its right, or below it when the aside would take too much."""

    aside_width: float = 470
    gap: float = 28

    def measure(self, node: Node, width: int, ctx: Metrics) -> Size:
        """Beside: the highest of both; below: both."""
        main, aside = node.children
        gap = ctx.px(self.gap)
        if width == NARROWEST:
            return max(measure(part, NARROWEST, ctx)[0] for part in node.children), 0
        beside = self._aside(width, ctx)
        if not beside:
            return width, measure(main, width, ctx)[1] + gap + measure(aside, width, ctx)[1]
        left = measure(main, width - beside - gap, ctx)[1]
        return width, max(left, measure(aside, beside, ctx)[1])

    def arrange(self, node: Node, rect: Rect, ctx: Metrics) -> Arranged:
        """Both as high as the room there is, or below each other."""
        main, aside = node.children
        gap = ctx.px(self.gap)
        beside = self._aside(rect.w, ctx)
        if beside:
            wide = rect.w - beside - gap
            right = Rect(rect.x + wide + gap, rect.y, beside, rect.h)
            return [(main, Rect(rect.x, rect.y, wide, rect.h)), (aside, right)]
        high = measure(main, max(1, rect.w), ctx)[1]
        low = measure(aside, max(1, rect.w), ctx)[1]
        below = Rect(rect.x, rect.y + high + gap, rect.w, low)
        return [(main, Rect(rect.x, rect.y, rect.w, high)), (aside, below)]

    def _aside(self, width: int, ctx: Metrics) -> int:
        """Width of the aside; 0 when it goes below."""
        wanted = ctx.with_text(self.aside_width)
        return wanted if wanted <= width * ASIDE_SHARE else 0
