"""A rectangle in whole real pixels, which pygame takes as it is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Rect(NamedTuple):
    """A place on the window; unlike pygame's it is frozen and can be hashed."""

    x: int
    y: int
    w: int
    h: int

    @property
    def right(self) -> int:
        """The first column past it."""
        return self.x + self.w

    @property
    def bottom(self) -> int:
        """The first row past it."""
        return self.y + self.h

    @property
    def middle(self) -> tuple[float, float]:
        """Its middle, between pixels when the size is even."""
        return self.x + self.w / 2, self.y + self.h / 2

    @property
    def empty(self) -> bool:
        """Whether it holds no pixel."""
        return self.w <= 0 or self.h <= 0

    def moved(self, dx: int, dy: int) -> Rect:
        """The same size at another place."""
        return Rect(self.x + dx, self.y + dy, self.w, self.h)

    def grown(self, by: int) -> Rect:
        """Larger by so many pixels on every side; smaller when negative."""
        return Rect(self.x - by, self.y - by, max(0, self.w + 2 * by), max(0, self.h + 2 * by))

    def inset(self, sides: tuple[int, int, int, int]) -> Rect:
        """Smaller by (left, top, right, bottom)."""
        left, top, right, bottom = sides
        width, height = self.w - left - right, self.h - top - bottom
        return Rect(self.x + left, self.y + top, max(0, width), max(0, height))

    def clip(self, other: Rect) -> Rect:
        """What both have in common; an empty one when nothing."""
        x, y, w, h = self
        left, top, wide, high = other
        right, bottom = x + w, y + h
        # written out: this is asked thousands of times for each picture
        right = right if right < left + wide else left + wide  # noqa: FURB136
        bottom = bottom if bottom < top + high else top + high  # noqa: FURB136
        x = x if x > left else left  # noqa: FURB136
        y = y if y > top else top  # noqa: FURB136
        return Rect(x, y, right - x if right > x else 0, bottom - y if bottom > y else 0)

    def union(self, other: Rect) -> Rect:
        """The smallest one around both."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        right, bottom = max(self.right, other.right), max(self.bottom, other.bottom)
        return Rect(x, y, right - x, bottom - y)

    def meets(self, other: Rect) -> bool:
        """Whether they share at least one pixel."""
        return not self.clip(other).empty

    def holds(self, point: tuple[float, float]) -> bool:
        """Whether a point lies in it."""
        return self.x <= point[0] < self.right and self.y <= point[1] < self.bottom


def around(rects: Iterable[Rect]) -> Rect:
    """The smallest rectangle around all of them; empty when there are none."""
    found = [rect for rect in rects if not rect.empty]
    if not found:
        return Rect(0, 0, 0, 0)
    whole = found[0]
    for rect in found[1:]:
        whole = whole.union(rect)
    return whole
