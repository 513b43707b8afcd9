"""Short motions: from where a thing was, or how it looked, to where and how it is now."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from game.ui.geometry import Rect

if TYPE_CHECKING:
    from game.ui.node import Painter

SECONDS = 0.32
HIGHEST_HOP = 140
_HOP_SHARE = 0.22


class _Flight:
    """One thing on its way, or at rest when its time is over."""

    __slots__ = ("from_paint", "from_rect", "paint", "rect", "start", "view")

    def __init__(self, paint: Painter, rect: Rect, start: float, view: int) -> None:
        self.paint = self.from_paint = paint
        self.rect = self.from_rect = rect
        self.start = start
        self.view = view

    def share(self, now: float) -> float:
        """How far it is, slow at both ends."""
        passed = min(1.0, max(0.0, (now - self.start) / SECONDS))
        return passed * passed * (3 - 2 * passed)

    def seen(self, now: float) -> tuple[Painter, Rect]:
        """How it looks now, and where."""
        share = self.share(now)
        if share >= 1 or (self.paint is self.from_paint and self.rect == self.from_rect):
            return self.paint, self.rect
        rect = _on_the_way(self.from_rect, self.rect, share, hops=self.paint.hops())
        return self.paint.between(self.from_paint, share), rect

    def turn(self, paint: Painter, rect: Rect, now: float) -> None:
        """Go from how it looks now to a new goal."""
        self.from_paint, self.from_rect = self.seen(now)
        self.paint, self.rect, self.start = paint, rect, now


class Motions:
    """All things that may move, by key.

    A thing moves when it was on the last view of a screen too, this one or the one
    before; else it is simply there.
    """

    __slots__ = ("_flights", "_now", "_view", "calm", "moving")

    def __init__(self) -> None:
        """Nothing moves."""
        self._flights: dict[str, _Flight] = {}
        self._view = 0
        self._now = 0.0
        self.calm = False
        self.moving = False

    def begin(self, now: float, *, new_view: bool) -> None:
        """Say that all things are about to be stepped, maybe after a new view."""
        self._now = now
        self._view += new_view
        self.moving = False

    def step(self, key: str, paint: Painter, rect: Rect) -> tuple[Painter, Rect]:
        """How and where a thing is drawn now, given what it should be."""
        now = self._now
        flight = self._flights.get(key)
        if flight is None or flight.view < self._view - 1 or self.calm:
            flight = self._flights[key] = self._arrived(paint, rect, now)
        elif flight.paint != paint or flight.rect != rect:
            flight.turn(paint, rect, now)
        flight.view = self._view
        if now - flight.start < SECONDS:
            self.moving = True
        return flight.seen(now)

    def settle(self) -> None:
        """Put everything where it belongs, as after a resize."""
        self._flights.clear()

    def _arrived(self, paint: Painter, rect: Rect, now: float) -> _Flight:
        first = None if self.calm else paint.enters()
        if first is None:
            return _Flight(paint, rect, -inf, self._view)
        flight = _Flight(paint, rect, now, self._view)
        flight.from_paint = first
        return flight


def _on_the_way(old: Rect, new: Rect, share: float, *, hops: bool) -> Rect:
    x, y, w, h = (a + (b - a) * share for a, b in zip(old, new, strict=True))
    if hops:
        distance = abs(new.x - old.x) + abs(new.y - old.y)
        y -= 4 * share * (1 - share) * min(HIGHEST_HOP, distance * _HOP_SHARE)
    return Rect(round(x), round(y), round(w), round(h))
