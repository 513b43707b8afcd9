"""Nodes beside each other: shared widths, and lines when they do not fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.geometry import Rect
from game.ui.measure import NARROWEST, measure, stretched
from game.ui.node import Align, Layout

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.ui.metrics import Metrics
    from game.ui.node import Node, Size

COMFORT = 300  # logical units a growing text keeps before its neighbours shrink

Widths = list[int]
Arranged = list[tuple["Node", Rect]]


class Wrap(Layout):
    """As many in a line as fit, the rest on lines below."""

    gap: float = 0
    row_gap: float = 0
    align: Align = Align.CENTER

    def measure(self, node: Node, width: int, ctx: Metrics) -> Size:
        """The widest line, and all lines."""
        if width == NARROWEST:
            return max((measure(c, NARROWEST, ctx)[0] for c in node.children), default=0), 0
        lines = list(self._lines(node.children, width, ctx))
        gap = ctx.px(self.gap)
        wide = max((_total(widths, gap) for _, widths in lines), default=0)
        high = sum(_height(line, widths, ctx) for line, widths in lines)
        return wide, high + max(0, len(lines) - 1) * ctx.px(self.row_gap)

    def arrange(self, node: Node, rect: Rect, ctx: Metrics) -> Arranged:
        """Line after line."""
        placed: Arranged = []
        y = rect.y
        for line, natural in self._lines(node.children, rect.w, ctx):
            widths = _grown(line, natural, rect.w - _total(natural, ctx.px(self.gap)))
            high = _height(line, widths, ctx)
            strip = Rect(rect.x, y, rect.w, high)
            placed += _beside(line, widths, strip, ctx.px(self.gap), self.align, ctx)
            y += high + ctx.px(self.row_gap)
        return placed

    def _lines(
        self, children: Sequence[Node], width: int, ctx: Metrics
    ) -> Iterator[tuple[list[Node], Widths]]:
        line: list[Node] = []
        widths: Widths = []
        gap = ctx.px(self.gap)
        for child in children:
            wide = min(width, measure(child, width, ctx)[0])
            if line and _total([*widths, wide], gap) > width:
                yield line, widths
                line, widths = [], []
            line.append(child)
            widths.append(wide)
        if line:
            yield line, widths


class Row(Layout):
    """Beside each other on one line; text wraps to make it fit, else it becomes lines."""

    gap: float = 0
    align: Align = Align.CENTER
    justify: Align = Align.START

    def measure(self, node: Node, width: int, ctx: Metrics) -> Size:
        """Natural width, and the height the highest then needs."""
        gap = ctx.px(self.gap)
        if width == NARROWEST:
            return _total([measure(c, NARROWEST, ctx)[0] for c in node.children], gap), 0
        widths = shared(node.children, width, gap, ctx)
        if widths is None:
            return self._lines().measure(node, width, ctx)
        natural = [min(width, measure(child, width, ctx)[0]) for child in node.children]
        return min(width, _total(natural, gap)), _height(node.children, widths, ctx)

    def arrange(self, node: Node, rect: Rect, ctx: Metrics) -> Arranged:
        """From left to right."""
        gap = ctx.px(self.gap)
        widths = shared(node.children, rect.w, gap, ctx)
        if widths is None:
            return self._lines().arrange(node, rect, ctx)
        shift = max(0, offset(rect.w - _total(widths, gap), self.justify))
        return _beside(node.children, widths, rect.moved(shift, 0), gap, self.align, ctx)

    def _lines(self) -> Wrap:
        return Wrap(self.gap, max(self.gap / 2, 8), self.align)


def shared(children: Sequence[Node], width: int, gap: int, ctx: Metrics) -> Widths | None:
    """Widths that fill a line, or None when they do not fit on one.

    What grows gives way first, down to a comfortable width; then all others, down
    to their longest words; then what grows again.
    """
    widths = [min(width, measure(child, width, ctx)[0]) for child in children]
    left = width - _total(widths, gap)
    if left >= 0:
        return _grown(children, widths, left)
    least = [measure(child, NARROWEST, ctx)[0] for child in children]
    if _total(least, gap) > width:
        return None
    comfort = ctx.with_text(COMFORT)
    growing = [child.place.grow > 0 for child in children]
    pairs = list(zip(growing, least, strict=True))
    for floors in (
        [max(low, comfort) if grows else None for grows, low in pairs],
        [None if grows else low for grows, low in pairs],
        [low if grows else None for grows, low in pairs],
    ):
        left = _shrink(widths, floors, left)
    return _tightened(children, widths, ctx)


def _shrink(widths: Widths, floors: Sequence[int | None], left: int) -> int:
    """Take what is missing from those above their floor, in proportion."""
    slack = [0 if low is None else max(0, w - low) for w, low in zip(widths, floors, strict=True)]
    total = sum(slack)
    take = min(total, -left)
    for index, part in enumerate(slack):
        if total and take:
            given = -(-take * part // total)
            total -= part
            take -= given
            left += given
            widths[index] -= given
    return left


def _tightened(children: Sequence[Node], widths: Widths, ctx: Metrics) -> Widths:
    """Give what wrapped words leave free to those that grow."""
    tight = [
        wide if child.place.grow else min(wide, measure(child, max(1, wide), ctx)[0])
        for child, wide in zip(children, widths, strict=True)
    ]
    return _grown(children, tight, sum(widths) - sum(tight))


def _grown(children: Sequence[Node], widths: Widths, left: int) -> Widths:
    """Give what is left to those that grow, by their share."""
    weights = sum(child.place.grow for child in children)
    grown = list(widths)
    for index, child in enumerate(children):
        if child.place.grow and left > 0:
            given = round(left * child.place.grow / weights)
            weights -= child.place.grow
            left -= given
            grown[index] += given
    return grown


def _total(widths: Sequence[int], gap: int) -> int:
    return sum(widths) + gap * max(0, len(widths) - 1)


def _height(children: Sequence[Node], widths: Widths, ctx: Metrics) -> int:
    pairs = zip(children, widths, strict=True)
    return max((measure(child, max(1, wide), ctx)[1] for child, wide in pairs), default=0)


def _beside(  # noqa: PLR0917 - a line and all that shapes it
    children: Sequence[Node], widths: Widths, rect: Rect, gap: int, align: Align, ctx: Metrics
) -> Arranged:
    placed: Arranged = []
    x = rect.x
    for child, wide in zip(children, widths, strict=True):
        inner = stretched(child, wide, ctx) if child.place.grow else wide
        high = measure(child, max(1, inner), ctx)[1]
        how = child.place.align or align
        if how is Align.STRETCH:
            high = rect.h
        y = rect.y + offset(rect.h - high, how)
        placed.append((child, Rect(x, y, inner, high)))
        x += wide + gap
    return placed


def offset(left: int, align: Align) -> int:
    """Where something starts in a room that has so much left."""
    if align is Align.CENTER:
        return left // 2
    return left if align is Align.END else 0
