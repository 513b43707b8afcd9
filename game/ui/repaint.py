"""Paint operations, and redrawing only where they changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.ui.geometry import Rect
from game.ui.node import Painter

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from game.ui.canvas import Canvas

MOST_REGIONS = 8
ALMOST_ALL = 0.6


class Operation(NamedTuple):
    """One painter at one place; `reach` is all it touches, cut to what shows."""

    paint: Painter
    rect: Rect
    reach: Rect


def changed(old: Sequence[Operation], new: Sequence[Operation], whole: Rect) -> list[Rect]:
    """The regions in which the pictures of two lists of operations differ."""
    if len(old) == len(new):
        others = [pair for pair in zip(old, new, strict=True) if pair[0] is not pair[1]]
        if len(others) <= MOST_REGIONS:  # a clock that ticks, a button under the pointer
            pairs = [pair for pair in others if pair[0] != pair[1]]
            return merged(each.reach.clip(whole) for pair in pairs for each in pair)
    before, after = set(old), set(new)
    kept_before = [operation for operation in old if operation in after]
    kept_after = [operation for operation in new if operation in before]
    if kept_before != kept_after:
        return [whole]
    regions = merged(operation.reach.clip(whole) for operation in before ^ after)
    area = sum(region.w * region.h for region in regions)
    return [whole] if area > ALMOST_ALL * whole.w * whole.h else regions


def merged(rects: Iterable[Rect]) -> list[Rect]:
    """The same pixels, in few rectangles that do not meet."""
    regions: list[Rect] = []
    for rect in rects:
        if not rect.empty:
            _add(regions, rect)
    while len(regions) > MOST_REGIONS:
        one, other = regions.pop(), regions.pop()
        _add(regions, one.union(other))
    return regions


def redraw(canvas: Canvas, operations: Sequence[Operation], regions: Sequence[Rect]) -> None:
    """Paint the regions again, bottom to top."""
    surface = canvas.surface
    for region in regions:
        left, top, right, bottom = region.x, region.y, region.right, region.bottom
        for paint, rect, reach in operations:
            x, y, w, h = reach
            if x < right and y < bottom and x + w > left and y + h > top:  # most lie elsewhere
                surface.set_clip(reach.clip(region))
                paint.draw(canvas, rect)
    surface.set_clip(None)


def _add(regions: list[Rect], rect: Rect) -> None:
    """Add a region, joined with all it meets."""
    while True:
        met = next((region for region in regions if region.meets(rect)), None)
        if met is None:
            regions.append(rect)
            return
        regions.remove(met)
        rect = rect.union(met)
