"""Places on an ellipse, equally far along it: where the discs of the board stand."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.ui.geometry import Rect

_SAMPLES = 360
_FLATTEST = 1.45
"""An ellipse is no wider than this many times its height."""


def reach(rect: Rect, side: int) -> tuple[float, float]:
    """How far the middles of discs of this diameter are from the centre, across and down."""
    down = (rect.h - side) / 2
    return min((rect.w - side) / 2, down * _FLATTEST), down


def around(across: float, down: float) -> float:
    """Length of an ellipse, by Ramanujan's first formula (1914)."""
    sides = (3 * across + down) * (across + 3 * down)
    return math.pi * (3 * (across + down) - math.sqrt(max(0.0, sides)))


def places(rect: Rect, side: int, count: int) -> list[tuple[float, float]]:
    """So many points, equally far along the ellipse, from the top clockwise."""
    across, down = reach(rect, side)
    angles = [2 * math.pi * step / _SAMPLES - math.pi / 2 for step in range(_SAMPLES + 1)]
    points = [(across * math.cos(a), down * math.sin(a)) for a in angles]
    lengths = [0.0]
    for one, other in pairwise(points):
        lengths.append(lengths[-1] + math.dist(one, other))
    wanted = [lengths[-1] * index / count for index in range(count)]
    return [points[_first_at(lengths, length)] for length in wanted]


def _first_at(lengths: Sequence[float], length: float) -> int:
    return next(i for i, at in enumerate(lengths) if at >= length - 1e-9)
