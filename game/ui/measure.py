"""How large a node is, and the tree of nodes with their places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.geometry import Rect

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.ui.metrics import Metrics
    from game.ui.node import Node, Size

NARROWEST = 0


class Placed:
    """A node with its rectangle, in real pixels, before anything scrolled.

    Attributes:
        node: what is there.
        rect: where.
        children: what is shown inside it, in reading order.
    """

    __slots__ = ("children", "node", "rect")

    def __init__(self, node: Node, rect: Rect, children: tuple[Placed, ...]) -> None:
        """Put a node in its place."""
        self.node = node
        self.rect = rect
        self.children = children

    def walk(self) -> Iterator[Placed]:
        """This one and all inside it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()


def place(node: Node, rect: Rect, ctx: Metrics) -> Placed:
    """Lay out a node and all inside it."""
    if node.layout is None:
        return Placed(node, rect, ())
    key = (id(node), rect)
    known = ctx.before.placed.get(key) if ctx.before else None
    if known is None:
        inner = rect.inset(padding(node, ctx))
        arranged = node.layout.arrange(node, inner, ctx)
        known = Placed(node, rect, tuple(place(child, where, ctx) for child, where in arranged))
    ctx.placed[key] = known
    return known


def measure(node: Node, width: int, ctx: Metrics) -> Size:
    """Size a node wants when at most `width` real pixels are there.

    With `NARROWEST` it says how narrow it can be without breaking words.
    """
    key = (id(node), width)
    known = ctx.measured.get(key)
    if known is None and ctx.before is not None:
        known = ctx.before.measured.get(key)
    if known is None:
        known = (node, _sized(node, width, ctx))
    ctx.measured[key] = known
    return known[1]


def padding(node: Node, ctx: Metrics) -> tuple[int, int, int, int]:
    """Left, top, right and bottom padding in real pixels."""
    pad = node.place.pad
    if pad == (0, 0, 0, 0):
        return 0, 0, 0, 0
    left, top, right, bottom = (ctx.px(side) for side in pad)
    return left, top, right, bottom


def stretched(node: Node, width: int, ctx: Metrics) -> int:
    """Width of a node that takes all the width it may have."""
    place_ = node.place
    if place_.width is not None:
        return min(width, _length(node, place_.width, ctx))
    if place_.max_width is not None:
        return min(width, _length(node, place_.max_width, ctx))
    return width


def _length(node: Node, units: float, ctx: Metrics) -> int:
    """A width in real pixels, which may follow the text size."""
    return ctx.with_text(units) if node.place.follows_text and units else ctx.px(units)


def _sized(node: Node, width: int, ctx: Metrics) -> Size:
    place_ = node.place
    left, top, right, bottom = padding(node, ctx)
    room = stretched(node, width, ctx) if width else NARROWEST
    wide, high = _content(node, max(0, room - left - right), ctx)
    wide, high = wide + left + right, high + top + bottom
    least = _length(node, place_.min_width if place_.width is None else place_.width, ctx)
    wide = max(wide, min(least, width) if width else least)
    if place_.width is not None and width:
        wide = room
    if place_.height is not None:
        high = max(high, ctx.px(place_.height))
    return wide, high


def _content(node: Node, width: int, ctx: Metrics) -> Size:
    """Size without padding: whichever needs more, the children or the painter."""
    inner = node.layout.measure(node, width, ctx) if node.layout else (0, 0)
    own = node.paint.measure(width, ctx) if node.paint else (0, 0)
    return max(inner[0], own[0]), max(inner[1], own[1])
