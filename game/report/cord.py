"""The cord between two poles, with a bead where the group stood before and after."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from game.report.drawing import Circle, Line, Shape
from game.report.votes import Stand

_ENDS = 3
_MARKS = (-2, -1, 0, 1, 2)
_POLE = 9
_THICK = 3
_TICK = 7
_WAY = 8
_SAME = 6
_INSIDE = 5


@dataclass(frozen=True, slots=True)
class Cord:
    """A cord from `left` to `right` at height `y`."""

    left: float
    right: float
    y: float

    def place(self, position: float) -> float:
        """Where a position from -2 to +2 lies: five marks between the poles, as on the screen."""
        return self.left + (position + _ENDS) / (2 * _ENDS) * (self.right - self.left)

    def open(self) -> tuple[Shape, ...]:
        """The cord of a tension nobody played yet."""
        return (Line(self.left, self.y, self.right, self.y, "edge", 2, dash=7),)

    def played(self, stand: Stand) -> tuple[Shape, ...]:
        """The cord with its poles and five marks, and the beads on it."""
        return (*self._line(stand), *self._marks(), *self._beads(stand))

    def _line(self, stand: Stand) -> Iterator[Shape]:
        yield Line(self.left, self.y, self.right, self.y, "ink", _THICK)
        if stand.before is not None and stand.after is not None:
            before, after = self.place(stand.before), self.place(stand.after)
            yield Line(before, self.y, after, self.y, "gold", _WAY)

    def _marks(self) -> Iterator[Shape]:
        for mark in _MARKS:
            x = self.place(mark)
            yield Line(x, self.y - _TICK, x, self.y + _TICK, "ink", 2)
        yield Circle(self.left, self.y, _POLE, "left")
        yield Circle(self.right, self.y, _POLE, "right")

    def _beads(self, stand: Stand) -> Iterator[Shape]:
        """The white bead under the gold one; inside it when the group stayed in place."""
        gold = None if stand.after is None else gold_bead(self.place(stand.after), self.y)
        white = None if stand.before is None else white_bead(self.place(stand.before), self.y)
        if gold and white and abs(gold.x - white.x) < _SAME:
            white = replace(white, x=gold.x, radius=_INSIDE, width=2)
            gold, white = white, gold
        yield from filter(None, (white, gold))


def white_bead(x: float, y: float) -> Circle:
    """Where a group stood before the talk."""
    return Circle(x, y, 9, "white", width=3)


def gold_bead(x: float, y: float) -> Circle:
    """Where a group stood after it; smaller than the white one would hide beneath it."""
    return Circle(x, y, 14, "gold", width=3)
